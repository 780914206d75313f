import type { Socket } from 'node:net';
import type { buildConnector, Pool } from 'undici';
import buildConnect from 'undici/lib/core/connect.js';
import ConnectionPool from 'undici/lib/dispatcher/pool.js';
import type { Address } from './address.js';
import type { HttpProxy, ProxyFor } from './proxies.js';
import { openWayThroughProxy } from './tunnel.js';

type Connect = buildConnector.connector;

/** How a request to an address is sent: over which connections, and with what it needs on the way. */
export type Route = {
  readonly pool: Pool;
  /** What stands before the path; the whole address where a proxy forwards it. */
  readonly prefix: string;
  readonly headers: readonly string[];
  /** The proxy that forwards the request, as people read it; absent where none reads what is sent. */
  readonly forwardingHost?: string | undefined;
};

export type RouteOptions = {
  /** Connections to one host at once. */
  readonly maxSockets: number;
  /** The certificate of the one authority that is trusted, in place of those that Node trusts. */
  readonly ca?: string | undefined;
};

/** How long a connection may be idle, if its server does not say that it will close it sooner. */
const keepAliveMs = 60_000;

/** Ways to hosts, with connections that are kept; at most so many at once to each. */
export class Routes {
  private readonly known = new Map<string, Route>();
  private readonly pools = new Map<string, Pool>();
  private readonly connect: Connect;

  constructor(
    private readonly options: RouteOptions,
    private readonly proxyFor: ProxyFor,
  ) {
    const { ca } = options;
    this.connect = holdingNothing(buildConnect(ca === undefined ? {} : { ca }));
  }

  /** The way to an address, through the proxy that is named for it or the one that the environment names. */
  to(address: Address, namedProxy: string | undefined): Route {
    const key = `${address.isSecure} ${address.host} ${namedProxy ?? ''}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const route = this.find(address, this.proxyFor(address, namedProxy));
    this.known.set(key, route);
    return route;
  }

  private find(address: Address, proxy: HttpProxy | undefined): Route {
    if (proxy === undefined) return { pool: this.poolOf(address, 'direct', this.connect), prefix: '', headers: [] };
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
  private poolOf(address: Address, way: string, connect: Connect): Pool {
    const origin = originOf(address);
    const key = `${origin} ${way}`;
    const pool = this.pools.get(key) ?? this.newPool(origin, connect);
    this.pools.set(key, pool);
    return pool;
  }

  private newPool(origin: string, connect: Connect): Pool {
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

const originOf = ({ host, isSecure }: Address): string => `${isSecure ? 'https' : 'http'}://${host}`;

/** Connections that keep no process alive while they are made: an exchange that waits for one does, with its timer. */
const holdingNothing =
  (connect: Connect): Connect =>
  (options, created) => {
    // The types of the client do not tell that it returns the socket.
    const socket = connect(options, created) as unknown as Socket | undefined;
    socket?.unref();
  };

/** Connections to a proxy, whose certificate is for itself, not for the host that a request names. */
const underOwnName =
  (connect: Connect): Connect =>
  ({ servername: _ofRequest, ...options }, created) =>
    connect(options, created);

/** TLS connections that lead through a proxy and are kept like any other. */
const connectThrough =
  (proxy: HttpProxy, connect: Connect): Connect =>
  (options, created) => {
    const { hostname, port } = options;
    const target = { hostname, port: port === '' ? 443 : Number(port) };
    openWayThroughProxy(proxy, target).then(
      (way) => connect({ ...options, httpSocket: way as Socket }, created),
      (error) => created(error, null),
    );
  };
