import type { Environment } from '../../../ports/environment.js';
import { ModelError } from '../../../ports/model.js';
import { AbortWatch } from './abort-watch.js';
import { Exchange, type HttpReply, type Post } from './exchange.js';
import { proxiesOf } from './proxies.js';
import { Routes } from './routes.js';

/** Sends a request over connections that are kept; at most so many at once to each host. */
export type SendPost = (post: Post) => Promise<HttpReply>;

export type PostParts = {
  readonly maxSockets: number;
  /** Where the addresses of proxies stand. */
  readonly environment: Environment;
  /** The certificate of the one authority that is trusted, in place of those that Node trusts. */
  readonly ca?: string | undefined;
};

/**
 * A `SendPost` with connections of its own. Throws `ModelError` for a deadline that passed, for no connection, for a
 * reply cut midway and for one that is too large, and the signal's reason when it is aborted. Redirects are not followed.
 */
export function createPost({ maxSockets, environment, ca }: PostParts): SendPost {
  const agents = { keepAlive: true, maxSockets, ...(ca === undefined ? {} : { ca }) };
  const routes = new Routes(agents, proxiesOf(environment));
  const abortions = new AbortWatch();
  return (post) =>
    new Promise((resolve, reject) => {
      if (post.signal?.aborted) return reject(ModelError.unasked(post.signal.reason));
      const route = routes.to(post.address, post.proxy);
      new Exchange(post, { resolve, reject }).begin(route, abortions);
    });
}
