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

/** Sends requests as `createPost` says. */
export function createHttpClient({ maxSockets, environment, ca }: PostParts): SendPost {
  const routes = new Routes({ maxSockets, ca }, proxiesOf(environment));
  const abortions = new AbortWatch();
  return (post) =>
    new Promise((resolve, reject) => {
      if (post.signal?.aborted) return reject(ModelError.unasked(post.signal.reason));
      const route = routes.to(post.address, post.proxy);
      new Exchange(post, { resolve, reject }).begin(route, abortions);
    });
}
