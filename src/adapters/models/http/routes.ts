import { Agent as HttpAgent } from 'node:http';
import { type AgentOptions, Agent as HttpsAgent } from 'node:https';
import type { Address } from './address.js';
import { ConnectAgent } from './connect-agent.js';
import type { HttpProxy, ProxyFor } from './proxies.js';

/** How a request to an address is sent: through which agent, and with what it needs on the way. */
export type Route = {
  readonly agent: HttpAgent;
  /** Whether the connection that the request itself goes over is TLS. */
  readonly isSecure: boolean;
  readonly hostname: string;
  readonly port: number;
  /** What stands before the path; the whole address where a proxy forwards it. */
  readonly prefix: string;
  readonly headers: readonly string[];
};

/** Ways to hosts, with connections that are kept; at most so many at once to each. */
export class Routes {
  private readonly known = new Map<string, Route>();
  private readonly tunnels = new Map<string, HttpAgent>();
  private readonly http: HttpAgent;
  private readonly https: HttpsAgent;

  constructor(
    private readonly options: AgentOptions,
    private readonly proxyFor: ProxyFor,
  ) {
    this.http = new HttpAgent(options);
    this.https = new HttpsAgent(options);
  }

  /** The way to an address, through the proxy that is named for it or the one that the environment names. */
  to(address: Address, namedProxy: string | undefined): Route {
    const key = `${address.isSecure} ${address.host} ${namedProxy ?? ''}`;
    const route = this.known.get(key) ?? this.find(address, this.proxyFor(address, namedProxy));
    this.known.set(key, route);
    return route;
  }

  private find({ hostname, port, host, isSecure }: Address, proxy: HttpProxy | undefined): Route {
    const direct = { hostname, port, isSecure, prefix: '', headers: [] };
    if (proxy === undefined) return { ...direct, agent: isSecure ? this.https : this.http };
    if (isSecure) return { ...direct, agent: this.tunnelThrough(proxy) };
    const { address, authorization } = proxy;
    return {
      agent: address.isSecure ? this.https : this.http,
      isSecure: address.isSecure,
      hostname: address.hostname,
      port: address.port,
      prefix: `http://${host}`,
      headers: authorization === undefined ? [] : ['proxy-authorization', authorization],
    };
  }

  private tunnelThrough(proxy: HttpProxy): HttpAgent {
    const { host, isSecure } = proxy.address;
    const key = `${isSecure} ${host} ${proxy.authorization ?? ''}`;
    const agent = this.tunnels.get(key) ?? new ConnectAgent(proxy, this.options);
    this.tunnels.set(key, agent);
    return agent;
  }
}
