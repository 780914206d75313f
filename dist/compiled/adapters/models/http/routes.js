import buildConnect from 'undici/lib/core/connect.js';
import ConnectionPool from 'undici/lib/dispatcher/pool.js';
import { openWayThroughProxy } from './tunnel.js';
/** How long a connection may be idle, if its server does not say that it will close it sooner. */
const keepAliveMs = 60_000;
/** Ways to hosts, with connections that are kept; at most so many at once to each. */
export class Routes {
    options;
    proxyFor;
    known = new Map();
    pools = new Map();
    connect;
    constructor(options, proxyFor) {
        this.options = options;
        this.proxyFor = proxyFor;
        const { ca } = options;
        this.connect = holdingNothing(buildConnect(ca === undefined ? {} : { ca }));
    }
    /** The way to an address, through the proxy that is named for it or the one that the environment names. */
    to(address, namedProxy) {
        const key = `${address.isSecure} ${address.host} ${namedProxy ?? ''}`;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        const route = this.find(address, this.proxyFor(address, namedProxy));
        this.known.set(key, route);
        return route;
    }
    find(address, proxy) {
        if (proxy === undefined)
            return { pool: this.poolOf(address, 'direct', this.connect), prefix: '', headers: [] };
        const { authorization } = proxy;
        if (address.isSecure) {
            const way = `through ${originOf(proxy.address)} ${authorization ?? ''}`;
            return { pool: this.poolOf(address, way, connectThrough(proxy, this.connect)), prefix: '', headers: [] };
        }
        return {
            pool: this.poolOf(proxy.address, 'forwarding', underOwnName(this.connect)),
            prefix: `http://${address.host}`,
            headers: authorization === undefined ? [] : ['proxy-authorization', authorization],
            forwardingHost: `${proxy.address.hostname}:${proxy.address.port}`,
        };
    }
    /** The connections to an address by one way. */
    poolOf(address, way, connect) {
        const origin = originOf(address);
        const key = `${origin} ${way}`;
        const pool = this.pools.get(key) ?? this.newPool(origin, connect);
        this.pools.set(key, pool);
        return pool;
    }
    newPool(origin, connect) {
        return new ConnectionPool(origin, {
            connections: this.options.maxSockets,
            connect,
            keepAliveTimeout: keepAliveMs,
            // An exchange has limits of its own.
            headersTimeout: 0,
            bodyTimeout: 0,
        });
    }
}
const originOf = ({ host, isSecure }) => `${isSecure ? 'https' : 'http'}://${host}`;
/** Connections that keep no process alive while they are made: an exchange that waits for one does, with its timer. */
const holdingNothing = (connect) => (options, created) => {
    // The types of the client do not tell that it returns the socket.
    const socket = connect(options, created);
    socket?.unref();
};
/** Connections to a proxy, whose certificate is for itself, not for the host that a request names. */
const underOwnName = (connect) => ({ servername: _ofRequest, ...options }, created) => connect(options, created);
/** TLS connections that lead through a proxy and are kept like any other. */
const connectThrough = (proxy, connect) => (options, created) => {
    const { hostname, port } = options;
    const target = { hostname, port: port === '' ? 443 : Number(port) };
    openWayThroughProxy(proxy, target).then((way) => connect({ ...options, httpSocket: way }, created), (error) => created(error, null));
};
