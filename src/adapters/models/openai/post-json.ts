import { Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { ModelError } from '../../../ports/model.js';
import { AbortWatch } from './abort-watch.js';
import type { Endpoint } from './endpoint.js';

/** A whole HTTP reply, whatever its status. */
export type HttpReply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

export type Post = {
  readonly endpoint: Endpoint;
  readonly authorization: string | undefined;
  readonly body: string;
  /** Over the whole exchange. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
};

/** Posts JSON over connections that are kept; at most so many at once to each host. */
export type PostJson = (post: Post) => Promise<HttpReply>;

/** Far more than any answer that fits an output cap; a longer body is a mistake or an attack. */
const largestReplyBytes = 16 * 1024 * 1024;

/**
 * A `PostJson` with connections of its own. Throws `ModelError` for a timeout over the whole exchange, for no
 * connection, for a reply cut midway and for one that is too large, and the signal's reason when it is aborted.
 * Redirects are not followed.
 */
export function createPostJson({ maxSockets }: { maxSockets: number }): PostJson {
  const http = new HttpAgent({ keepAlive: true, maxSockets });
  const https = new HttpsAgent({ keepAlive: true, maxSockets });
  const abortions = new AbortWatch();
  return (post) =>
    new Promise((resolve, reject) => {
      const { endpoint, body, timeoutMs, signal } = post;
      if (signal?.aborted) return reject(signal.reason);
      const { host, isSecure, address } = endpoint;
      const options = { ...address, method: 'POST', headers: headersOf(post) };
      const outgoing = isSecure ? requestHttps({ ...options, agent: https }) : requestHttp({ ...options, agent: http });
      let isOver = false;
      const finish = (settle: () => void): void => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        stopWatching?.();
        settle();
      };
      const succeed = (reply: HttpReply): void => finish(() => resolve(reply));
      const fail = (error: unknown): void => {
        finish(() => reject(error));
        outgoing.destroy();
      };
      const timer = setTimeout(() => fail(timeoutError(host, timeoutMs)), timeoutMs);
      const stopWatching = signal && abortions.begin(signal, () => fail(signal.reason));
      outgoing.on('error', (error) => fail(networkError(host, error)));
      outgoing.on('response', (incoming) => readReply(incoming, host, { succeed, fail }));
      outgoing.end(body);
    });
}

/** A flat list of names and values, which Node sends as it is and so in a fraction of the time. */
const headersOf = ({ endpoint, authorization, body }: Post): string[] => [
  'host',
  endpoint.host,
  'accept',
  'application/json',
  'content-type',
  'application/json',
  'content-length',
  String(Buffer.byteLength(body)),
  'user-agent',
  'lanegate',
  ...(authorization === undefined ? [] : ['authorization', authorization]),
];

type Outcome = { readonly succeed: (reply: HttpReply) => void; readonly fail: (error: ModelError) => void };

function readReply(incoming: IncomingMessage, host: string, { succeed, fail }: Outcome): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > largestReplyBytes) fail(tooLargeError(host));
    else chunks.push(chunk);
  });
  incoming.on('error', () => fail(cutError(host)));
  incoming.on('end', () => {
    const [first = Buffer.alloc(0), ...others] = chunks;
    const text = (others.length === 0 ? first : Buffer.concat(chunks)).toString();
    succeed({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
  });
}

const timeoutError = (host: string, timeoutMs: number): ModelError =>
  new ModelError('timeout', `${host} did not answer within ${timeoutMs / 1000} s`, { retryable: true });

const cutError = (host: string): ModelError =>
  new ModelError('stream-cut', `${host} closed the connection in the middle of its answer`, { retryable: true });

const tooLargeError = (host: string): ModelError =>
  new ModelError('malformed', `${host} answered with more than ${largestReplyBytes} bytes`, { retryable: false });

/** The code alone: the message of a system error may carry what was sent. */
const networkError = (host: string, error: NodeJS.ErrnoException): ModelError =>
  new ModelError('network', `no connection to ${host}: ${error.code ?? 'the connection broke'}`, { retryable: true });
