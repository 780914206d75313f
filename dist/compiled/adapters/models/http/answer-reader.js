import { readJson } from '../../../domain/artifacts/read-json.js';
import { excerptOf } from '../../../domain/inference/excerpt.js';
import { ModelError } from '../../../ports/model.js';
import { AnswerStream } from './answer-stream.js';
import { errorInBody } from './failure.js';
import { billed, told } from './reply-body.js';
import { StreamTeller } from './stream-teller.js';
/** Reads what servers of one dialect answer with status 200. */
export class AnswerReader {
    dialect;
    watchAll;
    constructor(dialect, 
    /** Looks for every secret that is known; when absent, the key that a server was sent is looked for. */
    watchAll) {
        this.dialect = dialect;
        this.watchAll = watchAll;
    }
    /** A stream to be read as it comes, also by whoever listens. */
    newStream(call, host, key) {
        return this.streamFor(call, call.listener, { host, key });
    }
    /** The answer of a reply, whose stream was read where one came. Throws a `ModelError` when there is none. */
    read(reply, asked, parts) {
        const { call, who, key } = parts;
        const stream = reply.text === '' ? asked : this.streamIn(reply, parts);
        const read = stream === undefined ? this.readWhole(reply, parts) : this.readStream(stream, parts);
        switch (read.kind) {
            case 'reply': {
                const body = billed(read.reply, call, key?.scrubAnswer);
                return call.verbatim === undefined ? body : { ...body, verbatim: this.verbatimOf(reply, stream, parts) };
            }
            case 'error': {
                const failure = errorInBody(read.error, reply, who);
                throw stream?.hasBegun ? failure.with({ reply: this.partialReply(stream, parts) }) : failure;
            }
            case 'unfiltered': {
                const unfiltered = { ...billed(read.reply, call, key?.scrubAnswer), latencyMs: 0 };
                const facts = { retryable: true, costUsd: unfiltered.costUsd, reply: unfiltered };
                throw new ModelError('server-error', `${who.host} answered 200, but ${read.reason}`, facts);
            }
            case 'malformed': {
                const facts = { retryable: true, ...told('costUsd', read.costUsd) };
                throw new ModelError('malformed', `${who.host} answered 200, but ${read.reason}`, facts);
            }
        }
    }
    streamFor(call, listener, { host, key }) {
        const { assembler, speaks } = this.dialect;
        if (assembler === undefined)
            return undefined;
        const keepsEvents = call.verbatim !== undefined;
        if (!keepsEvents && listener === undefined)
            return new AnswerStream(assembler(call));
        const watch = this.watchAll === undefined ? key?.watch() : this.watchAll();
        const teller = new StreamTeller({ host, dialect: speaks?.chat, listener, keepsEvents, watch });
        return new AnswerStream(assembler(call), teller);
    }
    readWhole({ headers, text }, { call, who }) {
        const body = readJson(text);
        if (body !== undefined)
            return this.readBody(body.json, call);
        return { kind: 'malformed', reason: whyNoJson(headers['content-type'], who.scrub(text)) };
    }
    readBody(body, call) {
        try {
            return this.dialect.read(body, call);
        }
        catch (error) {
            // JSON is read at any depth and written only as deep as the stack goes.
            if (error instanceof RangeError)
                return { kind: 'malformed', reason: 'the body is nested too deep' };
            throw error;
        }
    }
    readStream(stream, { call, who }) {
        const outcome = stream.outcome();
        if (outcome.kind === 'whole')
            return this.readBody(outcome.body, call);
        if (outcome.kind !== 'cut')
            return outcome;
        const message = `${who.host} ended its stream without a reason to finish`;
        throw new ModelError('stream-cut', message, { retryable: true });
    }
    /** A stream that nobody asked for, or that came under another type; told by how it begins. */
    streamIn({ text, headers }, { call, who, key }) {
        const isStream = headers['content-type']?.startsWith('text/event-stream') || /^\s*(?:data|event):/.test(text);
        const stream = isStream ? this.streamFor(call, undefined, { host: who.host, key }) : undefined;
        stream?.take(Buffer.from(text));
        return stream;
    }
    /** The reply in its provider's own words, where the call was made in them. */
    verbatimOf({ text: body }, stream, { call, key }) {
        const dialect = this.dialect.speaks?.[call.operation ?? 'chat'];
        const text = stream === undefined ? body : stream.text;
        if (dialect === undefined || text === undefined)
            return undefined;
        const isClean = key === undefined || key.scrubAnswer(text) === text;
        return isClean ? { dialect, isStream: stream !== undefined, text } : undefined;
    }
    /** What came before an error ended the stream: without usage, since what it cost is not known. */
    partialReply(stream, { call, key }) {
        const read = this.readBody(stream.partialBody(), call);
        if (read.kind !== 'reply')
            return undefined;
        const { usage: _unknown, ...partial } = read.reply;
        return { ...billed({ ...partial, finishReason: 'unknown' }, call, key?.scrubAnswer), latencyMs: 0 };
    }
}
/** A page says nothing that its type does not. */
function whyNoJson(contentType, text) {
    if (text.trim() === '')
        return 'the body is empty';
    const type = contentType?.split(';', 1)[0] ?? '';
    const what = type === '' || /json/i.test(type) ? 'the body is no JSON' : `the body is ${excerptOf(type, 60)}, no JSON`;
    return /^\s*</.test(text) ? what : `${what}: ${excerptOf(text, 120)}`;
}
