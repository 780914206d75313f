import { ModelError } from '../../../ports/model.js';
import { AbortWatch } from './abort-watch.js';
import { Exchange } from './exchange.js';
import { proxiesOf } from './proxies.js';
import { Routes } from './routes.js';
/** Sends requests as `createPost` says. */
export function createHttpClient({ maxSockets, environment, ca }) {
    const routes = new Routes({ maxSockets, ca }, proxiesOf(environment));
    const abortions = new AbortWatch();
    return (post) => new Promise((resolve, reject) => {
        if (post.signal?.aborted)
            return reject(ModelError.unasked(post.signal.reason));
        const route = routes.to(post.address, post.proxy);
        new Exchange(post, { resolve, reject }).begin(route, abortions);
    });
}
