import { Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { ModelError } from '../../../ports/model.js';
import type { Endpoint } from './endpoint.js';

/** A whole HTTP reply, whatever its status. */
export type HttpReply = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

export type Post = {
  readonly endpoint: Endpoint;
  readonly authorization: string | undefined;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
};

/** Posts JSON over connections that are kept; at most so many at once to each host. */
export type PostJson = (post: Post) => Promise<HttpReply>;

/** Far more than any answer that fits an output cap; a longer body is a mistake or an attack. */
const largestReplyBytes = 16 * 1024 * 1024;

/**
 * A `PostJson` with connections of its own. Throws `ModelError` for a timeout over the whole exchange, for no connection, for a
 * reply cut midway and for one that is too large, and the signal's reason when it is aborted. Redirects are not followed.
 */
export function createPostJson({ maxSockets, timeoutMs }: { maxSockets: number; timeoutMs: number }): PostJson {
  const http = new HttpAgent({ keepAlive: true, maxSockets });
  const https = new HttpsAgent({ keepAlive: true, maxSockets });
  return ({ endpoint, authorization, body, signal }) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const { host, isSecure, address } = endpoint;
      const agent = isSecure ? https : http;
      const outgoing = (isSecure ? requestHttps : requestHttp)({
        ...address,
        agent,
        method: 'POST',
        headers: headersOf(body, authorization),
      });
      const conclude = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      const fail = (error: unknown): void => {
        conclude();
        reject(error);
        outgoing.destroy();
      };
      const abort = (): void => fail(signal?.reason);
      const timer = setTimeout(() => fail(timeoutError(host, timeoutMs)), timeoutMs);
      signal?.addEventListener('abort', abort);
      outgoing.on('error', (error) => fail(networkError(host, error)));
      outgoing.on('response', (incoming) => {
        const succeed = (reply: HttpReply): void => {
          conclude();
          resolve(reply);
        };
        readReply(incoming, host, { succeed, fail });
      });
      outgoing.end(body);
    });
}

const headersOf = (body: string, authorization: string | undefined): Record<string, string | number> => ({
  accept: 'application/json',
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
  'user-agent': 'lanegate',
  ...(authorization === undefined ? {} : { authorization }),
});

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
    const text = (chunks.length === 1 ? chunks[0] : undefined)?.toString() ?? Buffer.concat(chunks).toString();
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
