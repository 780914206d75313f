import { type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { ModelError } from '../../../ports/model.js';
import type { AbortWatch } from './abort-watch.js';
import type { Address } from './address.js';
import {
  cutError,
  firstTokenError,
  networkError,
  proxyLoginError,
  stallError,
  timeoutError,
  tooLargeError,
  unreadableError,
} from './http-errors.js';
import type { Route } from './routes.js';

/** A whole HTTP reply, whatever its status. */
export type HttpReply = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
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
  readonly method?: string | undefined;
  /** Names and values in turn, which Node sends as they are and so in a fraction of the time. */
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
export class Exchange {
  private readonly startedAtMs = performance.now();
  private outgoing: ClientRequest | undefined;
  private incoming: IncomingMessage | undefined;
  private timer: NodeJS.Timeout | undefined;
  private patience: NodeJS.Timeout | undefined;
  private stopWatching: (() => void) | undefined;
  private firstTokenMs: number | undefined;
  private isStreamed = false;
  private isOver = false;

  constructor(
    private readonly post: Post,
    private readonly settle: Settle,
  ) {}

  begin(route: Route, abortions: AbortWatch): void {
    const { address, method = 'POST', body, timeoutMs, streaming, signal } = this.post;
    const { agent, hostname, port, isSecure, prefix } = route;
    const options = { agent, hostname, port, method, path: prefix + address.path, headers: this.headers(route) };
    const outgoing = isSecure ? requestHttps(options) : requestHttp(options);
    this.outgoing = outgoing;
    this.timer = setTimeout(() => this.fail(timeoutError(address.host, timeoutMs)), timeoutMs);
    if (streaming !== undefined) this.waitForFirstToken(streaming);
    if (signal !== undefined)
      this.stopWatching = abortions.begin(signal, () => this.end(() => this.settle.reject(signal.reason)));
    outgoing.on('error', (error) =>
      this.fail(this.incoming === undefined ? networkError(address.host, error) : this.cut()),
    );
    outgoing.on('response', (incoming) => this.read(incoming, route));
    outgoing.on('upgrade', (_incoming, socket) => {
      socket.destroy();
      this.fail(unreadableError(address.host));
    });
    outgoing.end(body);
  }

  private headers(route: Route): string[] {
    const { address, headers, body, streaming } = this.post;
    const accepted = streaming === undefined ? 'application/json' : 'text/event-stream, application/json';
    const ours = [
      'host',
      address.host,
      'accept',
      accepted,
      'content-type',
      'application/json',
      'user-agent',
      'lanegate',
    ];
    return [...ours, 'content-length', String(Buffer.byteLength(body)), ...headers, ...route.headers];
  }

  private read(incoming: IncomingMessage, { hostname, port, prefix }: Route): void {
    this.incoming = incoming;
    const { streaming } = this.post;
    if (incoming.statusCode === 407 && prefix !== '') {
      this.fail(proxyLoginError(`${hostname}:${port}`));
      return;
    }
    incoming.on('error', () => this.fail(this.cut()));
    if (streaming !== undefined && incoming.statusCode === 200 && isEventStream(incoming))
      this.readStream(incoming, streaming);
    else this.readBody(incoming);
  }

  private readBody(incoming: IncomingMessage): void {
    clearTimeout(this.patience);
    const chunks: Buffer[] = [];
    let bytes = 0;
    incoming.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > largestReplyBytes) this.fail(tooLargeError(this.post.address.host, largestReplyBytes));
      else chunks.push(chunk);
    });
    incoming.on('end', () => {
      const [first = Buffer.alloc(0), ...others] = chunks;
      this.succeed((others.length === 0 ? first : Buffer.concat(chunks)).toString());
    });
  }

  private readStream(incoming: IncomingMessage, streaming: Streaming): void {
    const { sink } = streaming;
    this.isStreamed = true;
    let bytes = 0;
    incoming.on('data', (chunk: Buffer) => {
      if (this.isOver) return;
      bytes += chunk.length;
      if (bytes > largestReplyBytes) return this.fail(tooLargeError(this.post.address.host, largestReplyBytes));
      try {
        sink.take(chunk);
      } catch (error) {
        const told = error instanceof ModelError ? error : unreadableError(this.post.address.host);
        return this.end(() => this.settle.reject(told));
      }
      if (sink.isOver) return this.succeedAndHangUp();
      if (this.firstTokenMs !== undefined) this.patience?.refresh();
      else if (sink.hasBegun) this.waitForMore(streaming);
    });
    incoming.on('end', () => this.succeed(''));
  }

  private waitForFirstToken({ firstTokenMs }: Streaming): void {
    this.patience = setTimeout(() => this.fail(firstTokenError(this.post.address.host, firstTokenMs)), firstTokenMs);
  }

  private waitForMore({ stallMs }: Streaming): void {
    this.firstTokenMs = Math.round(performance.now() - this.startedAtMs);
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.fail(stallError(this.post.address.host, stallMs)), stallMs);
  }

  private cut(): Error {
    return cutError(this.post.address.host);
  }

  private succeed(text: string): void {
    const { statusCode = 0, headers = {} } = this.incoming ?? {};
    const { firstTokenMs } = this;
    this.finish(() => this.settle.resolve({ status: statusCode, headers, text, firstTokenMs }));
  }

  private succeedAndHangUp(): void {
    this.succeed('');
    this.outgoing?.destroy();
  }

  /** A stream that breaks off after its whole answer is one that ended. */
  private fail(error: unknown): void {
    if (this.isStreamed && this.post.streaming?.sink.isWhole) this.succeedAndHangUp();
    else this.end(() => this.settle.reject(error));
  }

  private end(settle: () => void): void {
    this.finish(settle);
    this.outgoing?.destroy();
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

const isEventStream = ({ headers }: IncomingMessage): boolean =>
  headers['content-type']?.trimStart().toLowerCase().startsWith('text/event-stream') ?? false;
