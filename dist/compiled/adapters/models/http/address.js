import { urlToHttpOptions } from 'node:url';
import { refuse } from './refuse.js';
/** The address of a URL; IPv6 comes without brackets, and credentials are left out. */
export function addressOf(url) {
    const { hostname, path } = urlToHttpOptions(url);
    const isSecure = url.protocol === 'https:';
    const usualPort = isSecure ? 443 : 80;
    const port = url.port === '' ? usualPort : Number(url.port);
    return { host: url.host, hostname: hostname ?? '', port, path: path ?? '/', isSecure };
}
/** A text as one segment of a path. Throws a `ModelError` for one that would lead to another path. */
export function pathSegment(text) {
    if (!/^\.{0,2}$/.test(text))
        return encodeURIComponent(text);
    return refuse(`there is no model of the name "${text}"`);
}
/** The address of a path under a base URL, whose query, such as Azure's api-version, is kept. */
export function addressUnder(baseUrl, path) {
    const url = new URL(baseUrl);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
    return addressOf(url);
}
