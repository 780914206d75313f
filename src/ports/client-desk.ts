import type { ServedCall } from '../domain/serving/served-call.js';
import type { Side } from '../domain/suite/side.js';
import type { GuardedModel } from './gateway.js';
import type { HandleRequest, HttpRequestHead } from './http-server.js';

/** Whoever counts the calls of clients. */
export interface CallBook {
  /** A request was refused with this status while it was read, so that no call was made of it. */
  refuse(status: number): void;
  /** A call came in. */
  begin(nowMs: number): void;
  /** A call that came in has ended. */
  end(call: ServedCall): void;
}

export type DeskRequest = {
  readonly model: GuardedModel;
  /** What lanegate.yml says of models, routes and the server. */
  readonly side: Side;
  /** What each request has to bring. */
  readonly key: string;
  /** The port that clients name; `undefined` until the server listens. */
  readonly port: () => number | undefined;
  /** Whether a recording answers a request that does not tell its repeat with the next line. */
  readonly takesNext: boolean;
  readonly book: CallBook;
  /** The metrics of now in Prometheus' text form. */
  readonly metrics: () => string;
};

/** Answers the requests of clients out of one guarded model. */
export interface Desk {
  /** Whether a request comes from this machine with the key, so that its body may be read. */
  readonly letsIn: (head: HttpRequestHead) => boolean;
  readonly handle: HandleRequest;
  /** Refuses what comes from now on; what is under way goes on. */
  close(): void;
}

/** Where clients are answered in their own dialects. */
export interface ClientDesk {
  open(request: DeskRequest): Desk;
}
