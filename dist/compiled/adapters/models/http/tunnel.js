import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
/** How long a proxy may take to open a way. */
const longestConnectMs = 30_000;
/** A proxy that opened no way. */
export class ProxyError extends Error {
    proxyHost;
    reason;
    name = 'ProxyError';
    constructor(proxyHost, 
    /** The status it answered, or the code of the error that kept it from answering. */
    reason) {
        super(`the proxy ${proxyHost} opened no way: ${reason}`);
        this.proxyHost = proxyHost;
        this.reason = reason;
    }
}
/** A way through a proxy's `CONNECT` (RFC 9110 §9.3.6). Throws a `ProxyError` where it opens none. */
export function openWayThroughProxy({ address, authorization }, target, connectMs = longestConnectMs) {
    const path = `${bracketed(target.hostname)}:${target.port}`;
    const headers = { host: path, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) };
    const way = { host: address.hostname, port: address.port, method: 'CONNECT', path, headers, agent: false };
    return new Promise((resolve, reject) => {
        const outgoing = address.isSecure ? requestHttps(way) : requestHttp(way);
        const fail = (reason) => reject(new ProxyError(address.host, reason));
        // Over all of it, since a proxy that says a little now and then is never idle.
        const timer = setTimeout(() => outgoing.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })), connectMs);
        outgoing.once('close', () => clearTimeout(timer));
        outgoing.once('error', (error) => fail(error.code ?? 'the connection broke'));
        outgoing.once('connect', ({ statusCode = 0 }, socket, head) => {
            clearTimeout(timer);
            if (statusCode < 200 || statusCode > 299) {
                socket.destroy();
                return fail(statusCode);
            }
            if (head.length > 0)
                socket.unshift(head);
            resolve(socket);
        });
        outgoing.end();
    });
}
const bracketed = (hostname) => (hostname.includes(':') ? `[${hostname}]` : hostname);
