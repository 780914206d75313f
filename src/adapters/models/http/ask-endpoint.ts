import type { AskEndpoint } from '../../../ports/endpoints.js';
import type { Environment } from '../../../ports/environment.js';
import { addressOf } from './address.js';
import { createPost } from './post.js';

const mostConnections = 4;

/**
 * Asks any endpoint over the client that models are asked by; redirects are not followed. Throws as `createPost` says.
 */
export function createAskEndpoint(environment: Environment): AskEndpoint {
  const post = createPost({ maxSockets: mostConnections, environment });
  return ({ method, url, headers, body, timeoutSeconds }) =>
    post({
      method,
      address: addressOf(new URL(url)),
      body,
      timeoutMs: timeoutSeconds * 1000,
      headers: Object.entries(headers).flat(),
    });
}
