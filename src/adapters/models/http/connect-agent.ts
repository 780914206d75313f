import { request as requestHttp } from 'node:http';
import { type AgentOptions, Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { Duplex } from 'node:stream';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import type { HttpProxy } from './proxies.js';

/** How long a proxy may take to open a way. */
const longestConnectMs = 30_000;

/** A proxy that opened no way. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError';

  constructor(
    readonly proxyHost: string,
    /** The status it answered, or the code of the error that kept it from answering. */
    readonly reason: number | string,
  ) {
    super(`the proxy ${proxyHost} opened no way: ${reason}`);
  }
}

type Created = (error: Error | null, socket: Duplex) => void;

/** An agent whose TLS connections lead through a proxy's `CONNECT` (RFC 9110 §9.3.6) and are kept like any other. */
export class ConnectAgent extends HttpsAgent {
  constructor(
    private readonly proxy: HttpProxy,
    options: AgentOptions,
    private readonly connectMs = longestConnectMs,
  ) {
    super(options);
  }

  // The types of Node know no connection that is still to come.
  override createConnection(options: ConnectionOptions, created?: Created): undefined {
    const { address, authorization } = this.proxy;
    const target = `${bracketed(options.host ?? '')}:${options.port}`;
    const headers = { host: target, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) };
    const way = { host: address.hostname, port: address.port, method: 'CONNECT', path: target, headers, agent: false };
    const outgoing = address.isSecure ? requestHttps(way) : requestHttp(way);
    const fail = (reason: number | string): void => {
      created?.(new ProxyError(address.host, reason), undefined as never);
    };
    // Over all of it, since a proxy that says a little now and then is never idle.
    const timer = setTimeout(() => outgoing.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })), this.connectMs);
    outgoing.once('close', () => clearTimeout(timer));
    outgoing.once('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'the connection broke'));
    outgoing.once('connect', ({ statusCode = 0 }, socket, head) => {
      clearTimeout(timer);
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        return fail(statusCode);
      }
      if (head.length > 0) socket.unshift(head);
      created?.(null, connectTls({ ...options, socket }));
    });
    outgoing.end();
    return undefined;
  }
}

const bracketed = (hostname: string): string => (hostname.includes(':') ? `[${hostname}]` : hostname);
