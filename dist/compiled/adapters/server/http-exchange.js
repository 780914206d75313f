import { isUtf8 } from 'node:buffer';
import { clientFailureOf } from '../../domain/dialects/client-failure.js';
import { messageOf } from '../../domain/user-error.js';
import { wordsOf } from './refuse-unread.js';
/** A client that leaves more than this of its answer unread is broken off: it would fill the memory. */
const mostUnreadBytes = 16 << 20;
/** A client that reads nothing for so long of an answer that waits for it is broken off. */
const longestPauseMs = 60_000;
/** A client that sends nothing for so long waits for its answer. */
const longestSilenceMs = 1_000;
/** What nobody reads is taken for no longer than this. */
const longestDropMs = 30_000;
/** One request and its answer. */
export class HttpExchange {
    parts;
    /** What may stand between the pieces of the answer and says nothing. */
    emptyPiece = '';
    constructor(parts) {
        this.parts = parts;
        // Whoever writes to a client that left learns of it by the signal.
        parts.outgoing.on('error', ignore);
    }
    /** Resolves when the request is dealt with; what its handler throws is answered with 500 and told. */
    async run(handle, tell) {
        const { incoming, outgoing, mayRead, connection, place } = this.parts;
        const { signal } = connection;
        try {
            const { method = 'GET', url: target = '/' } = incoming;
            const headers = incoming.headers;
            if (connection.endsBefore(place))
                return;
            if (!mayRead({ method, target, headers }))
                connection.endAt(place);
            const body = connection.endsAt(place) ? '' : await this.readBody();
            if (connection.endsBefore(place))
                return;
            if (typeof body !== 'string')
                connection.endAt(place);
            const timesSent = (header) => countIn(incoming.rawHeaders, header);
            await handle({ method, target, headers, timesSent, body, signal }, this);
        }
        catch (error) {
            if (signal.aborted)
                return;
            tell(`a request failed: ${messageOf(error)}`);
            if (!outgoing.headersSent)
                this.tellAccident();
            else if (!outgoing.writableEnded)
                outgoing.destroy();
        }
    }
    send(status, headers, body) {
        const { incoming, outgoing, connection, place } = this.parts;
        const length = String(Buffer.byteLength(body));
        outgoing.writeHead(status, [...headers, 'content-length', length, ...this.lastWords()]);
        if (connection.endsAt(place) && !incoming.complete) {
            outgoing.write(body);
            endAfterRequest(incoming, outgoing);
            return;
        }
        outgoing.end(body);
        letGoOfSlow(outgoing);
    }
    begin(status, headers, emptyPiece) {
        const { outgoing } = this.parts;
        this.emptyPiece = emptyPiece;
        const { socket } = outgoing;
        // What is written in the same breath leaves together with the headers.
        socket?.cork();
        process.nextTick(() => socket?.uncork());
        outgoing.writeHead(status, [...headers, ...this.lastWords()]);
        outgoing.flushHeaders();
        return new Pieces(outgoing);
    }
    get hasBegun() {
        return this.parts.outgoing.headersSent;
    }
    get isOut() {
        return this.parts.outgoing.writableFinished;
    }
    get isInTurn() {
        return this.parts.outgoing.socket !== null;
    }
    writeNothing() {
        const { incoming, outgoing } = this.parts;
        if (outgoing.destroyed || outgoing.writableEnded)
            return;
        if (outgoing.headersSent) {
            if (this.emptyPiece !== '')
                outgoing.write(this.emptyPiece);
            // Clients of HTTP/1.0 know nothing that comes before an answer (RFC 9110 §15.2).
        }
        else if (incoming.httpVersionMinor > 0)
            outgoing.writeContinue();
    }
    /** While others came behind it, an answer that ends the connection would cut theirs off. */
    lastWords() {
        const { connection, place, isClosing } = this.parts;
        const isLast = connection.endsAt(place) || (isClosing() && connection.isNewest(place));
        return isLast ? ['connection', 'close'] : [];
    }
    /** Rejects when the client leaves before the body is whole. */
    readBody() {
        const { incoming, largestBodyBytes: mostBytes } = this.parts;
        const tooLong = { kind: 'too-long', mostBytes };
        if (Number(incoming.headers['content-length'] ?? 0) > mostBytes)
            return Promise.resolve(tooLong);
        return new Promise((resolve, reject) => {
            const chunks = [];
            let bytes = 0;
            incoming.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes <= mostBytes)
                    chunks.push(chunk);
                else
                    resolve(tooLong);
            });
            incoming.on('end', () => resolve(textOf(chunks) ?? { kind: 'not-utf8' }));
            incoming.on('error', reject);
        });
    }
    /** An answer after which the connection ends, in a form that clients of every dialect read. */
    tellAccident() {
        const { connection, place } = this.parts;
        connection.endAt(place);
        this.send(accident.status, accident.headers, accident.body);
    }
}
const ignore = () => undefined;
const accident = wordsOf(clientFailureOf({ kind: 'accident' }, { message: 'this is an error of the gateway itself, which its log tells' }));
/** How often a name stands among names and values in turn. */
const countIn = (rawHeaders, header) => rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === header).length;
/** Bytes as the text that they are in UTF-8; most bodies come in one piece. */
const textOf = (chunks) => {
    const [first] = chunks;
    const bytes = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
    return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
};
/** What is written last waits for its reader no longer than anything before it. */
function letGoOfSlow(outgoing) {
    if (outgoing.writableLength > 0)
        outgoing.socket?.setTimeout(longestPauseMs);
}
/**
 * Ends an answer that was written before its request had come whole. Many clients read it only once they have sent all,
 * and a connection that is closed in the meantime fails them before they do.
 */
function endAfterRequest(incoming, outgoing) {
    const end = () => {
        clearTimeout(silence);
        clearTimeout(patience);
        outgoing.end();
        letGoOfSlow(outgoing);
    };
    const silence = setTimeout(end, longestSilenceMs);
    const patience = setTimeout(end, longestDropMs);
    incoming.on('data', () => silence.refresh());
    incoming.once('close', end);
    incoming.once('end', end);
}
function cut(outgoing) {
    letGoOfSlow(outgoing);
    outgoing.socket?.destroySoon();
}
class Pieces {
    outgoing;
    waiting;
    constructor(outgoing) {
        this.outgoing = outgoing;
        outgoing.on('drain', () => this.goOn());
        outgoing.on('close', () => this.goOn());
    }
    write(text) {
        if (text === '' || this.outgoing.destroyed)
            return;
        if (this.outgoing.write(text))
            return;
        if (this.outgoing.writableLength > mostUnreadBytes)
            this.outgoing.destroy();
        else
            this.waiting ??= setTimeout(() => this.outgoing.destroy(), longestPauseMs);
    }
    end() {
        this.outgoing.end();
        letGoOfSlow(this.outgoing);
    }
    breakOff() {
        const { outgoing } = this;
        if (outgoing.socket !== null) {
            cut(outgoing);
            return;
        }
        // Its turn has not come on a connection that still waits for an earlier answer; what was written is out right
        // after.
        outgoing.once('socket', () => process.nextTick(cut, outgoing));
    }
    goOn() {
        clearTimeout(this.waiting);
        this.waiting = undefined;
    }
}
