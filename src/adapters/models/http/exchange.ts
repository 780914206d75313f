import { isUtf8 } from 'node:buffer';
import type { Dispatcher } from 'undici';
import { headerNameToString } from 'undici/lib/core/util.js';
import { ModelError } from '../../../ports/model.js';
import type { AbortWatch } from './abort-watch.js';
import type { Address } from './address.js';
import {
  cutError,
  firstTokenError,
  networkError,
  notTextError,
  packedError,
  proxyLoginError,
  stallError,
  timeoutError,
  tooLargeError,
  unreadableError,
} from './http-errors.js';
import type { Route } from './routes.js';

/** By their names in small letters; one that came more than once is joined by commas (RFC 9110 §5.3). */
export type ReplyHeaders = Readonly<Record<string, string | undefined>>;

/** A whole HTTP reply, whatever its status. */
export type HttpReply = {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** The body; empty where a stream took it. */
  readonly text: string;
  /** Milliseconds to the first token; absent where the body was read as one. */
  readonly firstTokenMs?: number | undefined;
};

/** What reads an answer as it is streamed. */
export type StreamSink = {
  take(bytes: Buffer): void;
  /** Whether a token has come. */
  readonly hasBegun: boolean;
  /** Whether the answer is whole, so that nothing is lost by what may still come. */
  readonly isWhole: boolean;
  /** Whether nothing that may still come is worth waiting for. */
  readonly isOver: boolean;
};

/** How a streamed answer is read and how long it is waited for. */
export type Streaming = { readonly sink: StreamSink; readonly firstTokenMs: number; readonly stallMs: number };

export type Post = {
  readonly address: Address;
  readonly method?: Dispatcher.HttpMethod | undefined;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
  /** Over the whole exchange. */
  readonly timeoutMs: number;
  /** The address of a proxy for this request, in place of what the environment says. */
  readonly proxy?: string | undefined;
  /** Present where a stream was asked for; a reply that is none is read as one body all the same. */
  readonly streaming?: Streaming | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Far more than any answer that fits an output cap; a longer body is a mistake or an attack. */
const largestReplyBytes = 16 * 1024 * 1024;

type Settle = { readonly resolve: (reply: HttpReply) => void; readonly reject: (error: unknown) => void };

/** One request and its reply, which ends exactly once. */
export class Exchange implements Dispatcher.DispatchHandlers {
  private readonly startedAtMs = performance.now();
  private hangUp: (() => void) | undefined;
  private timer: NodeJS.Timeout | undefined;
  private patience: NodeJS.Timeout | undefined;
  private stopWatching: (() => void) | undefined;
  private forwardingHost: string | undefined;
  private status = 0;
  private replyHeaders: ReplyHeaders = {};
  private readonly chunks: Buffer[] = [];
  private bytes = 0;
  private firstTokenMs: number | undefined;
  private isStreamed = false;
  private isOver = false;

  constructor(
    private readonly post: Post,
    private readonly settle: Settle,
  ) {}

  begin({ pool, prefix, headers, forwardingHost }: Route, abortions: AbortWatch): void {
    const { address, method = 'POST', body, timeoutMs, streaming, signal } = this.post;
    this.forwardingHost = forwardingHost;
    this.timer = setTimeout(() => this.fail(timeoutError(address.host, timeoutMs)), timeoutMs);
    if (streaming !== undefined) this.waitForFirstToken(streaming);
    if (signal !== undefined)
      this.stopWatching = abortions.begin(signal, () => this.end(() => this.settle.reject(signal.reason)));
    pool.dispatch({ method, path: prefix + address.path, headers: this.headers(headers), body }, this);
  }

  private headers(onTheWay: readonly string[]): string[] {
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
  onConnect(abort: () => void): void {
    this.hangUp = abort;
    if (this.isOver) abort();
  }

  onHeaders(status: number, rawHeaders: Buffer[]): boolean {
    // An interim answer is followed by the one that counts.
    if (status < 200) return true;
    this.status = status;
    this.replyHeaders = readHeaders(rawHeaders);
    if (status === 407 && this.forwardingHost !== undefined) this.fail(proxyLoginError(this.forwardingHost));
    this.isStreamed = this.post.streaming !== undefined && status === 200 && isEventStream(this.replyHeaders);
    if (!this.isStreamed) clearTimeout(this.patience);
    return true;
  }

  onData(chunk: Buffer): boolean {
    const { streaming, address } = this.post;
    this.bytes += chunk.length;
    if (this.isOver) return true;
    if (this.bytes > largestReplyBytes) this.fail(tooLargeError(address.host, largestReplyBytes));
    else if (this.isStreamed && streaming !== undefined) this.takeOfStream(chunk, streaming);
    else this.chunks.push(chunk);
    return true;
  }

  onComplete(): void {
    const { chunks } = this;
    const [first = Buffer.alloc(0), ...others] = chunks;
    this.succeedWith(others.length === 0 ? first : Buffer.concat(chunks));
  }

  onError(error: Error): void {
    const { host } = this.post.address;
    this.fail(this.status === 0 ? networkError(host, error) : cutError(host));
  }

  private takeOfStream(chunk: Buffer, streaming: Streaming): void {
    const { sink } = streaming;
    try {
      sink.take(chunk);
    } catch (error) {
      const told = error instanceof ModelError ? error : unreadableError(this.post.address.host);
      this.end(() => this.settle.reject(told));
      return;
    }
    if (sink.isOver) this.succeedAndHangUp();
    else if (this.firstTokenMs !== undefined) this.patience?.refresh();
    else if (sink.hasBegun) this.waitForMore(streaming);
  }

  private waitForFirstToken({ firstTokenMs }: Streaming): void {
    this.patience = setTimeout(() => this.fail(firstTokenError(this.post.address.host, firstTokenMs)), firstTokenMs);
  }

  private waitForMore({ stallMs }: Streaming): void {
    this.firstTokenMs = Math.round(performance.now() - this.startedAtMs);
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.fail(stallError(this.post.address.host, stallMs)), stallMs);
  }

  /** What refuses has said so by its status, whatever its body is. */
  private succeedWith(body: Buffer): void {
    const { host } = this.post.address;
    const packing = packingOf(this.replyHeaders);
    const isAnswer = this.status === 200;
    if (isAnswer && packing !== undefined) this.fail(packedError(host, packing));
    else if (isAnswer && !isUtf8(body)) this.fail(notTextError(host));
    else this.succeed(packing === undefined ? textOf(body) : '');
  }

  private succeed(text: string): void {
    const { status, replyHeaders: headers, firstTokenMs } = this;
    this.finish(() => this.settle.resolve({ status, headers, text, firstTokenMs }));
  }

  private succeedAndHangUp(): void {
    this.succeed('');
    this.hangUp?.();
  }

  /** A stream that breaks off after its whole answer is one that ended. */
  private fail(error: unknown): void {
    if (this.isStreamed && this.post.streaming?.sink.isWhole) this.succeedAndHangUp();
    else this.end(() => this.settle.reject(error));
  }

  private end(settle: () => void): void {
    this.finish(settle);
    this.hangUp?.();
  }

  private finish(settle: () => void): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    clearTimeout(this.patience);
    this.stopWatching?.();
    settle();
  }
}

function readHeaders(raw: readonly Buffer[]): ReplyHeaders {
  // Without a prototype, since a server names its headers as it likes.
  const headers: Record<string, string> = Object.create(null);
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = headerNameToString(raw[at] as Buffer);
    const value = (raw[at + 1] as Buffer).toString('latin1');
    const earlier = headers[name];
    headers[name] = earlier === undefined ? value : `${earlier}, ${value}`;
  }
  return headers;
}

/** By what a body is packed; `undefined` where it is not. */
function packingOf({ 'content-encoding': encoding = '' }: ReplyHeaders): string | undefined {
  const packings = encoding.split(',').map((each) => each.trim().toLowerCase());
  return packings.find((each) => each !== '' && each !== 'identity');
}

/** Without a mark of byte order before it, which readers of JSON may pass over (RFC 8259 §8.1). */
const textOf = (body: Buffer): string => body.toString().replace(/^\ufeff/, '');

const isEventStream = ({ 'content-type': type }: ReplyHeaders): boolean =>
  type?.trimStart().toLowerCase().startsWith('text/event-stream') ?? false;
