/** The beginning of a request. */
export type HttpRequestHead = Pick<HttpRequest, 'method' | 'target' | 'headers'>;

/** A body that could not be taken: it is dropped, and its connection ends with the answer. */
export type UntakenBody =
  | { readonly kind: 'too-long'; readonly mostBytes: number }
  /** Its text could only be guessed. */
  | { readonly kind: 'not-utf8' }
  /** It was still being sent when its server stopped. */
  | { readonly kind: 'unfinished' };

/** A request that came whole. */
export type HttpRequest = {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  /** By name in lower case; of one that came more than once the values follow each other, or the first stands alone. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** How many times a header came, by its name in lower case. */
  readonly timesSent: (header: string) => number;
  readonly body: string | UntakenBody;
  /**
   * Aborts when the client leaves before its answer is whole, and with a `ServerStoppedError` when the server breaks it
   * off. Who only ends its own side of the connection is still there.
   */
  readonly signal: AbortSignal;
};

/** Why a request is broken off whose client is still there. */
export class ServerStoppedError extends Error {
  override readonly name = 'ServerStoppedError';
}

/** Names and values in turn. */
export type HttpHeaders = readonly string[];

/** The answer to one request. Exactly one of `send` and `begin` is called, once. */
export interface HttpResponse {
  /** A whole answer. */
  send(status: number, headers: HttpHeaders, body: string): void;
  /**
   * The beginning of an answer that comes in pieces. An empty piece is one that its reader passes over, by which it can
   * be seen whether a client that has no more to say still reads.
   */
  begin(status: number, headers: HttpHeaders, emptyPiece: string): HttpPieces;
}

/** The pieces of one answer; what is written after the client left is lost without an error. */
export interface HttpPieces {
  write(text: string): void;
  end(): void;
  /** Breaks the connection once what was written is out, so that nobody takes it for a whole answer. */
  breakOff(): void;
}

/**
 * Answers one request, which may name no host; what is no request is refused before in words that clients of every
 * dialect read. A failure of it is answered with 500 and told.
 */
export type HandleRequest = (request: HttpRequest, response: HttpResponse) => Promise<void>;

export type HttpServerRequest = {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** A longer body is not taken. */
  readonly largestBodyBytes: number;
  /**
   * Whether the body of a request is taken at all; one that is not is dropped, and its handler is given an empty one.
   */
  readonly mayRead: (head: HttpRequestHead) => boolean;
  readonly handle: HandleRequest;
  /** Is told of requests that failed although nobody meant them to. */
  readonly tell: (sentence: string) => void;
};

/** A server that listens. */
export interface ListeningServer {
  readonly port: number;
  /**
   * Takes no further requests, nor the rest of those that have not come whole, waits for those under way for at most so
   * long, then aborts their signals and cuts the connections of those that do not answer at once.
   */
  close(graceMs: number): Promise<void>;
}

export interface HttpServers {
  /** Throws a `UserError` for an address that cannot be listened on. */
  listen(request: HttpServerRequest): Promise<ListeningServer>;
}
