import { isUtf8 } from 'node:buffer';
import { headerNameToString } from 'undici/lib/core/util.js';
import { ModelError } from '../../../ports/model.js';
import { cutError, firstTokenError, networkError, notTextError, packedError, proxyLoginError, stallError, timeoutError, tooLargeError, unreadableError, } from './http-errors.js';
/** Far more than any answer that fits an output cap; a longer body is a mistake or an attack. */
const largestReplyBytes = 16 * 1024 * 1024;
/** One request and its reply, which ends exactly once. */
export class Exchange {
    post;
    settle;
    startedAtMs = performance.now();
    hangUp;
    timer;
    patience;
    stopWatching;
    forwardingHost;
    status = 0;
    replyHeaders = {};
    chunks = [];
    bytes = 0;
    firstTokenMs;
    isStreamed = false;
    isOver = false;
    constructor(post, settle) {
        this.post = post;
        this.settle = settle;
    }
    begin({ pool, prefix, headers, forwardingHost }, abortions) {
        const { address, method = 'POST', body, timeoutMs, streaming, signal } = this.post;
        this.forwardingHost = forwardingHost;
        this.timer = setTimeout(() => this.fail(timeoutError(address.host, timeoutMs)), timeoutMs);
        if (streaming !== undefined)
            this.waitForFirstToken(streaming);
        if (signal !== undefined)
            this.stopWatching = abortions.begin(signal, () => this.end(() => this.settle.reject(signal.reason)));
        pool.dispatch({ method, path: prefix + address.path, headers: this.headers(headers), body }, this);
    }
    headers(onTheWay) {
        const { address, headers, streaming } = this.post;
        const accepted = streaming === undefined ? 'application/json' : 'text/event-stream, application/json';
        const ours = [
            'host',
            address.host,
            'accept',
            accepted,
            // Whoever says nothing of it may be sent any (RFC 9110 §12.5.3).
            'accept-encoding',
            'identity',
            'content-type',
            'application/json',
            'user-agent',
            'lanegate',
        ];
        return [...ours, ...headers, ...onTheWay];
    }
    /** A connection is about to be written to; it may have taken longer than anyone waits. */
    onConnect(abort) {
        this.hangUp = abort;
        if (this.isOver)
            abort();
    }
    onHeaders(status, rawHeaders) {
        // An interim answer is followed by the one that counts.
        if (status < 200)
            return true;
        this.status = status;
        this.replyHeaders = readHeaders(rawHeaders);
        if (status === 407 && this.forwardingHost !== undefined)
            this.fail(proxyLoginError(this.forwardingHost));
        this.isStreamed = this.post.streaming !== undefined && status === 200 && isEventStream(this.replyHeaders);
        if (!this.isStreamed)
            clearTimeout(this.patience);
        return true;
    }
    onData(chunk) {
        const { streaming, address } = this.post;
        this.bytes += chunk.length;
        if (this.isOver)
            return true;
        if (this.bytes > largestReplyBytes)
            this.fail(tooLargeError(address.host, largestReplyBytes));
        else if (this.isStreamed && streaming !== undefined)
            this.takeOfStream(chunk, streaming);
        else
            this.chunks.push(chunk);
        return true;
    }
    onComplete() {
        const { chunks } = this;
        const [first = Buffer.alloc(0), ...others] = chunks;
        this.succeedWith(others.length === 0 ? first : Buffer.concat(chunks));
    }
    onError(error) {
        const { host } = this.post.address;
        this.fail(this.status === 0 ? networkError(host, error) : cutError(host));
    }
    takeOfStream(chunk, streaming) {
        const { sink } = streaming;
        try {
            sink.take(chunk);
        }
        catch (error) {
            const told = error instanceof ModelError ? error : unreadableError(this.post.address.host);
            this.end(() => this.settle.reject(told));
            return;
        }
        if (sink.isOver)
            this.succeedAndHangUp();
        else if (this.firstTokenMs !== undefined)
            this.patience?.refresh();
        else if (sink.hasBegun)
            this.waitForMore(streaming);
    }
    waitForFirstToken({ firstTokenMs }) {
        this.patience = setTimeout(() => this.fail(firstTokenError(this.post.address.host, firstTokenMs)), firstTokenMs);
    }
    waitForMore({ stallMs }) {
        this.firstTokenMs = Math.round(performance.now() - this.startedAtMs);
        clearTimeout(this.patience);
        this.patience = setTimeout(() => this.fail(stallError(this.post.address.host, stallMs)), stallMs);
    }
    /** What refuses has said so by its status, whatever its body is. */
    succeedWith(body) {
        const { host } = this.post.address;
        const packing = packingOf(this.replyHeaders);
        const isAnswer = this.status === 200;
        if (isAnswer && packing !== undefined)
            this.fail(packedError(host, packing));
        else if (isAnswer && !isUtf8(body))
            this.fail(notTextError(host));
        else
            this.succeed(packing === undefined ? textOf(body) : '');
    }
    succeed(text) {
        const { status, replyHeaders: headers, firstTokenMs } = this;
        this.finish(() => this.settle.resolve({ status, headers, text, firstTokenMs }));
    }
    succeedAndHangUp() {
        this.succeed('');
        this.hangUp?.();
    }
    /** A stream that breaks off after its whole answer is one that ended. */
    fail(error) {
        if (this.isStreamed && this.post.streaming?.sink.isWhole)
            this.succeedAndHangUp();
        else
            this.end(() => this.settle.reject(error));
    }
    end(settle) {
        this.finish(settle);
        this.hangUp?.();
    }
    finish(settle) {
        if (this.isOver)
            return;
        this.isOver = true;
        clearTimeout(this.timer);
        clearTimeout(this.patience);
        this.stopWatching?.();
        settle();
    }
}
function readHeaders(raw) {
    // Without a prototype, since a server names its headers as it likes.
    const headers = Object.create(null);
    for (let at = 0; at + 1 < raw.length; at += 2) {
        const name = headerNameToString(raw[at]);
        const value = raw[at + 1].toString('latin1');
        const earlier = headers[name];
        headers[name] = earlier === undefined ? value : `${earlier}, ${value}`;
    }
    return headers;
}
/** By what a body is packed; `undefined` where it is not. */
function packingOf({ 'content-encoding': encoding = '' }) {
    const packings = encoding.split(',').map((each) => each.trim().toLowerCase());
    return packings.find((each) => each !== '' && each !== 'identity');
}
/** Without a mark of byte order before it, which readers of JSON may pass over (RFC 8259 §8.1). */
const textOf = (body) => body.toString().replace(/^\ufeff/, '');
const isEventStream = ({ 'content-type': type }) => type?.trimStart().toLowerCase().startsWith('text/event-stream') ?? false;
