import { isJsonObject, readJson } from '../../domain/artifacts/read-json.js';
import { excerptOf } from '../../domain/inference/excerpt.js';
import { failureOf, ProcessGroup } from './process-group.js';
import { largestReplyBytes, notText, ProgramFailure, textOf, tookTooLong, tooMuch } from './program-failure.js';
/**
 * A long-lived program that reads requests and writes replies, each a line of JSON that names its request, in any
 * order. A line that is no such reply, one that is too long, and a request that takes too long are its end: nothing
 * that it writes later could be trusted.
 */
export class LineProcess {
    group;
    waiting = new Map();
    /** Requests that nobody waits for any more; what still comes for them is dropped. */
    abandoned = new Set();
    rest = Buffer.alloc(0);
    hasWritten = false;
    hasAnswered = false;
    failure;
    /** A program that has a channel replies on it, and may print what it likes. */
    constructor(command) {
        this.group = new ProcessGroup(command);
        const { output, channel } = this.group;
        if (channel !== undefined)
            output.resume();
        (channel ?? output).on('data', (chunk) => this.take(chunk));
        void this.group.end.then((end) => this.fail(failureOf(end)));
    }
    /** True when it has ended or is about to, and takes no more requests. */
    get isOver() {
        return this.failure !== undefined;
    }
    /** What it has written so far of which none is an answer; `undefined` where it has answered. */
    get unheard() {
        if (this.hasAnswered)
            return undefined;
        if (!this.hasWritten)
            return 'nothing';
        return this.rest.length > 0 ? 'no-whole-line' : undefined;
    }
    /** Throws a `ProgramFailure` when it breaks, and the signal's reason when it is aborted. */
    async ask(line, { id, timeoutMs, signal }) {
        signal?.throwIfAborted();
        if (this.failure !== undefined)
            throw this.failure;
        let timer;
        let abort = () => { };
        try {
            return await new Promise((resolve, reject) => {
                this.waiting.set(id, { resolve, reject });
                timer = setTimeout(() => this.fail(tookTooLong(timeoutMs)), timeoutMs);
                abort = () => this.abandon(id, signal?.reason);
                signal?.addEventListener('abort', abort, { once: true });
                this.group.input.write(`${line}\n`);
            });
        }
        finally {
            clearTimeout(timer);
            signal?.removeEventListener('abort', abort);
            this.waiting.delete(id);
        }
    }
    /** Ends it and all that it started. */
    async close() {
        this.fail(new ProgramFailure('program-failed', 'it was ended'));
        await this.group.end;
    }
    take(chunk) {
        this.hasWritten = true;
        let from = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
            const line = Buffer.concat([this.rest, chunk.subarray(from, end)]);
            this.rest = Buffer.alloc(0);
            from = end + 1;
            this.read(line);
        }
        this.rest = Buffer.concat([this.rest, chunk.subarray(from)]);
        if (this.rest.length > largestReplyBytes)
            this.fail(tooMuch());
    }
    read(written) {
        if (this.failure !== undefined)
            return;
        const line = textOf(written);
        if (line === undefined)
            this.fail(notText(written));
        else if (line.trim() !== '')
            this.readLine(line);
    }
    readLine(line) {
        const reply = line.length > largestReplyBytes ? undefined : readJson(line)?.json;
        const id = isJsonObject(reply) ? reply['id'] : undefined;
        if (typeof id === 'string' && isJsonObject(reply)) {
            this.hasAnswered ||= this.abandoned.has(id) || this.waiting.has(id);
            if (this.abandoned.delete(id))
                return;
            const waiting = this.waiting.get(id);
            if (waiting !== undefined) {
                this.waiting.delete(id);
                waiting.resolve(reply);
                return;
            }
        }
        this.fail(new ProgramFailure('program-failed', `it wrote a line that answers no request: ${excerptOf(line, 200)}`));
    }
    abandon(id, reason) {
        const waiting = this.waiting.get(id);
        this.waiting.delete(id);
        this.abandoned.add(id);
        waiting?.reject(reason);
    }
    /**
     * Of several, nobody knows which it took its time over: one that serves them in turn had not begun with the last. Nor
     * whether it broke over what it was asked before.
     */
    fail({ kind, message }) {
        if (this.failure !== undefined)
            return;
        const failure = new ProgramFailure(kind, message, this.waiting.size > 1 || this.hasAnswered);
        this.failure = failure;
        this.group.kill();
        const all = [...this.waiting.values()];
        this.waiting.clear();
        for (const { reject } of all)
            reject(failure);
    }
}
