import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCodeOf } from '../../domain/error-code.js';
import { UserError } from '../../domain/user-error.js';
import {
  type HttpServerRequest,
  type HttpServers,
  type ListeningServer,
  ServerStoppedError,
} from '../../ports/http-server.js';
import { Connection } from './connection.js';
import { HttpExchange } from './http-exchange.js';
import { noTunnel, refusalOf, refuseAnswer, refuseWith, unexpected } from './refuse-unread.js';

/** A client that takes longer to say what it wants is let go. */
const headersMs = 20_000;
const requestMs = 120_000;
/** Longer than clients keep a connection for the next request, so that none is closed in its face. */
const keepAliveMs = 75_000;
/** What those that are broken off may take to say so, and then to settle. */
const settlingMs = 2_000;

const nothingUnderWay = { underWay: [] };

/** Servers of this process on node:http. */
export const nodeHttpServers: HttpServers = {
  listen: async (request) => new NodeHttpServer(request).listen(),
};

class NodeHttpServer implements ListeningServer {
  private readonly request: HttpServerRequest;
  private readonly server: Server;
  private readonly connections = new Map<Duplex, Connection>();
  private underWay = 0;
  private tellEnd: (() => void) | undefined;
  private isClosing = false;
  private listeningPort: number | undefined;

  constructor(request: HttpServerRequest) {
    this.request = request;
    const timeouts = { headersTimeout: headersMs, requestTimeout: requestMs, keepAliveTimeout: keepAliveMs };
    // What has no host is the handler's to refuse, since Node would say nothing of why.
    const options = { ...timeouts, noDelay: true, requireHostHeader: false };
    this.server = createServer(options, (incoming, outgoing) => {
      this.underWay += 1;
      const connection = this.connectionOf(incoming.socket);
      const exchange = this.exchangeOf(incoming, outgoing, connection);
      connection.underWay.add(exchange);
      void exchange.run(request.handle, request.tell).finally(() => {
        connection.underWay.delete(exchange);
        this.end(outgoing);
      });
    });
    // Without it Node ends its own side as soon as a client has ended its (node:http, socketOnEnd).
    Object.assign(this.server, { httpAllowHalfOpen: true });
    this.server.on('clientError', (error, socket) => this.refuseUnread(error, socket));
    this.server.on('connect', (_request, socket) => refuseWith(socket, noTunnel));
    this.server.on('checkExpectation', (_request, outgoing: ServerResponse) => refuseAnswer(outgoing, unexpected));
  }

  listen(): Promise<this> {
    const { host, port } = this.request;
    return new Promise((resolve, reject) => {
      this.server.once('error', (error) => reject(refusedAddress(error, host, port)));
      this.server.listen(port, host, () => {
        this.listeningPort = (this.server.address() as AddressInfo).port;
        resolve(this);
      });
    });
  }

  get port(): number {
    return this.listeningPort ?? this.request.port;
  }

  async close(graceMs: number): Promise<void> {
    this.isClosing = true;
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeIdleConnections();
    for (const connection of this.connections.values()) connection.stopReading();
    await this.settled(graceMs);
    this.breakOff();
    await this.settled(settlingMs);
    this.server.closeAllConnections();
    await this.settled(settlingMs);
    await closed;
  }

  /** Each part is set by itself, since every request has them and spreading takes several times as long. */
  private exchangeOf(incoming: IncomingMessage, outgoing: ServerResponse, connection: Connection): HttpExchange {
    const { largestBodyBytes, mayRead } = this.request;
    return new HttpExchange({
      incoming,
      outgoing,
      largestBodyBytes,
      mayRead,
      connection,
      place: connection.take(),
      isClosing: this.isClosingNow,
    });
  }

  private connectionOf(socket: Socket): Connection {
    const known = this.connections.get(socket);
    if (known !== undefined) return known;
    const connection = new Connection();
    socket.on('end', () => void connection.closeIfLeft());
    socket.on('close', () => {
      this.connections.delete(socket);
      if (connection.isCut) connection.breakOff(new Error('the client left'));
    });
    this.connections.set(socket, connection);
    return connection;
  }

  /** What is no request is answered unless that would stand within another answer. */
  private refuseUnread(error: Error, socket: Duplex): void {
    const { underWay } = this.connections.get(socket) ?? nothingUnderWay;
    if ([...underWay].some(({ hasBegun }) => hasBegun)) socket.destroy(error);
    else refuseWith(socket, refusalOf(error));
  }

  /** Lets those who are still answering tell their clients why they do not. */
  private breakOff(): void {
    for (const connection of this.connections.values()) {
      if (connection.underWay.size > 0) connection.breakOff(new ServerStoppedError('the server stops'));
    }
  }

  private readonly isClosingNow = (): boolean => this.isClosing;

  private end(outgoing: ServerResponse): void {
    this.underWay -= 1;
    // Until an answer is out, its connection counts as idle although others wait on it for theirs.
    if (this.isClosing) outgoing.once('close', () => this.server.closeIdleConnections());
    this.tellEnd?.();
  }

  /** Waits for the requests under way, but for no longer than so long. */
  private async settled(mostMs: number): Promise<void> {
    const patience = new AbortController();
    const timeout = wait(mostMs, undefined, { signal: patience.signal }).catch(() => undefined);
    await Promise.race([timeout, this.all()]);
    patience.abort();
  }

  private async all(): Promise<void> {
    while (this.underWay > 0) {
      await new Promise<void>((resolve) => {
        this.tellEnd = resolve;
      });
    }
  }
}

function refusedAddress(error: Error, host: string, port: number): unknown {
  const code = errorCodeOf(error);
  if (code === 'EADDRINUSE') {
    return new UserError(`port ${port} of ${host} is taken already`, {
      hint: 'another gateway may be running; name another port, or 0 for any that is free',
      cause: error,
    });
  }
  if (code !== 'EACCES' && code !== 'EADDRNOTAVAIL') return error;
  return new UserError(`port ${port} of ${host} cannot be listened on: ${error.message}`, { cause: error });
}
