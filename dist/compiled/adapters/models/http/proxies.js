import { BlockList, isIP } from 'node:net';
import { percentDecoded } from '../../../domain/percent-decoded.js';
import { UserError } from '../../../domain/user-error.js';
import { addressOf } from './address.js';
/**
 * Proxies as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name them, in capitals or not. This machine is reached without
 * one unless its provider names one. Throws a `UserError`, which does not show the value, for a variable that holds no
 * address of a proxy.
 */
export function proxiesOf(environment) {
    const valueIn = (name) => environment[name.toLowerCase()] ?? environment[name];
    const exceptions = exceptionsOf(valueIn('NO_PROXY') ?? '');
    const known = new Map();
    const proxyAt = (url, where) => {
        const proxy = known.get(url) ?? parseProxy(url, where);
        known.set(url, proxy);
        return proxy;
    };
    return (address, named) => {
        if (named !== undefined)
            return proxyAt(named, 'proxy');
        const variable = address.isSecure ? 'HTTPS_PROXY' : 'HTTP_PROXY';
        const url = valueIn(variable);
        if (url === undefined || url === '' || isThisMachine(address.hostname) || exceptions(address))
            return undefined;
        return proxyAt(url, variable);
    };
}
function parseProxy(text, where) {
    const url = parseUrl(text);
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
        throw new UserError(`\`${where}\` holds no address of an HTTP proxy`, { hint: 'write it as http://host:port' });
    }
    const login = `${decoded(url.username)}:${decoded(url.password)}`;
    const authorization = login === ':' ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
    return { address: addressOf(url), authorization };
}
/** Credentials of a URL are percent-encoded, but for those of people who do not know. */
const decoded = (text) => percentDecoded(text) ?? text;
/** A proxy is often written without its scheme. */
function parseUrl(text) {
    try {
        return new URL(/^[a-z0-9+.-]+:\/\//i.test(text) ? text : `http://${text}`);
    }
    catch {
        return undefined;
    }
}
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');
const contains = (list, hostname) => {
    const family = isIP(hostname);
    return family !== 0 && list.check(hostname, family === 6 ? 'ipv6' : 'ipv4');
};
const isThisMachine = (hostname) => hostname === 'localhost' || hostname.endsWith('.localhost') || contains(loopback, hostname);
/** What `NO_PROXY` excepts: `*`, hosts with all below them, a port after a colon, addresses and networks. */
function exceptionsOf(list) {
    const entries = list.split(/[\s,]+/).filter((entry) => entry !== '');
    const networks = new BlockList();
    for (const entry of entries)
        addNetwork(networks, entry);
    return ({ hostname, port }) => contains(networks, hostname) ||
        entries.some((entry) => entry === '*' || isUnder(hostname.toLowerCase(), port, entry));
}
function addNetwork(networks, entry) {
    const [network = '', prefix] = entry.split('/');
    const family = isIP(network);
    if (family === 0)
        return;
    const longest = family === 6 ? 128 : 32;
    const length = prefix === undefined ? longest : Number(prefix);
    if (Number.isInteger(length) && length >= 0 && length <= longest) {
        networks.addSubnet(network, length, family === 6 ? 'ipv6' : 'ipv4');
    }
}
function isUnder(hostname, port, entry) {
    const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const domain = name.replace(/^\*?\./, '');
    if (domain === '' || (onlyPort !== undefined && Number(onlyPort) !== port))
        return false;
    return hostname === domain || hostname.endsWith(`.${domain}`);
}
