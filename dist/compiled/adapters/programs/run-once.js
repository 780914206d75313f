import { failureOf, ProcessGroup } from './process-group.js';
import { largestReplyBytes, notText, textOf, tookTooLong, tooMuch } from './program-failure.js';
/**
 * Starts a program, gives it its input and answers what it wrote to standard output. Throws a `ProgramFailure` for any
 * other end than status 0, for too much output or none that is text, and when the time is over, and the signal's reason
 * when it is aborted.
 */
export async function runOnce(command, request) {
    const { input, timeoutMs, signal, isUnread = false } = request;
    signal?.throwIfAborted();
    const group = new ProcessGroup(command);
    let reason;
    const stop = (why) => {
        reason ??= why;
        group.kill();
    };
    const abort = () => stop(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    const timer = setTimeout(() => stop(tookTooLong(timeoutMs)), timeoutMs);
    const chunks = [];
    let bytes = 0;
    group.output.on('data', (chunk) => {
        if (isUnread)
            return;
        bytes += chunk.length;
        if (bytes > largestReplyBytes)
            stop(tooMuch());
        else
            chunks.push(chunk);
    });
    group.input.end(input);
    try {
        const end = await group.end;
        if (reason !== undefined)
            throw reason;
        if (end !== undefined)
            throw failureOf(end);
        const written = Buffer.concat(chunks);
        const text = textOf(written);
        if (text === undefined)
            throw notText(written);
        return text;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}
