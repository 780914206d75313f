import type { Environment } from '../../../ports/environment.js';
import { addressOf } from './address.js';
import type { HttpReply } from './exchange.js';
import { createPost } from './post.js';

const mostConnections = 4;

export type EndpointRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutSeconds: number;
};

/** Asks any endpoint over the client that models are asked by; redirects are not followed. Throws as `createPost` says. */
export function createAskEndpoint(environment: Environment) {
  const post = createPost({ maxSockets: mostConnections, environment });
  return ({ method, url, headers, body, timeoutSeconds }: EndpointRequest): Promise<HttpReply> =>
    post({
      ...{ method, address: addressOf(new URL(url)), body, timeoutMs: timeoutSeconds * 1000 },
      headers: Object.entries(headers).flat(),
    });
}
