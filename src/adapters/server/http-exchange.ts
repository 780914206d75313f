import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientFailureOf } from '../../domain/dialects/client-failure.js';
import { messageOf } from '../../domain/user-error.js';
import type {
  HandleRequest,
  HttpHeaders,
  HttpPieces,
  HttpRequestHead,
  HttpResponse,
  UntakenBody,
} from '../../ports/http-server.js';
import type { AnswerUnderWay, Connection } from './connection.js';
import { wordsOf } from './refuse-unread.js';

/** A client that leaves more than this of its answer unread is broken off: it would fill the memory. */
const mostUnreadBytes = 16 << 20;
/** A client that reads nothing for so long of an answer that waits for it is broken off. */
const longestPauseMs = 60_000;

/** A client that sends nothing for so long waits for its answer. */
const longestSilenceMs = 1_000;
/** What nobody reads is taken for no longer than this. */
const longestDropMs = 30_000;

export type HttpExchangeParts = {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly largestBodyBytes: number;
  readonly mayRead: (head: HttpRequestHead) => boolean;
  readonly connection: Connection;
  /** Its place among the requests of the connection. */
  readonly place: number;
  /** True once its server takes no further request. */
  readonly isClosing: () => boolean;
};

/** One request and its answer. */
export class HttpExchange implements HttpResponse, AnswerUnderWay {
  private readonly parts: HttpExchangeParts;
  /** What may stand between the pieces of the answer and says nothing. */
  private emptyPiece = '';
  private stopsReading = ignore;
  /** Resolves when an answer is ended that came before its request was whole. */
  private ending: Promise<void> | undefined;

  constructor(parts: HttpExchangeParts) {
    this.parts = parts;
    // Whoever writes to a client that left learns of it by the signal.
    parts.outgoing.on('error', ignore);
  }

  /** Resolves when the request is dealt with; what its handler throws is answered with 500 and told. */
  async run(handle: HandleRequest, tell: (sentence: string) => void): Promise<void> {
    const { incoming, outgoing, mayRead, connection, place } = this.parts;
    const { signal } = connection;
    try {
      const { method = 'GET', url: target = '/' } = incoming;
      const headers = incoming.headers as HttpRequestHead['headers'];
      if (connection.endsBefore(place)) return;
      if (!mayRead({ method, target, headers })) connection.endAt(place);
      const body = connection.endsAt(place) ? '' : await this.readBody();
      if (connection.endsBefore(place)) return;
      if (typeof body !== 'string') connection.endAt(place);
      const timesSent = (header: string): number => countIn(incoming.rawHeaders, header);
      await handle({ method, target, headers, timesSent, body, signal }, this);
      await this.ending;
    } catch (error) {
      if (signal.aborted) return;
      tell(`a request failed: ${messageOf(error)}`);
      if (!outgoing.headersSent) this.tellAccident();
      else if (!outgoing.writableEnded) outgoing.destroy();
    }
  }

  send(status: number, headers: HttpHeaders, body: string): void {
    const { incoming, outgoing, connection, place } = this.parts;
    const length = String(Buffer.byteLength(body));
    outgoing.writeHead(status, [...headers, 'content-length', length, ...this.lastWords()]);
    if (connection.endsAt(place) && !incoming.complete) {
      outgoing.write(body);
      this.ending = endAfterRequest(incoming, outgoing);
      return;
    }
    outgoing.end(body);
    letGoOfSlow(outgoing);
  }

  begin(status: number, headers: HttpHeaders, emptyPiece: string): HttpPieces {
    const { outgoing } = this.parts;
    this.emptyPiece = emptyPiece;
    const { socket } = outgoing;
    // What is written in the same breath leaves together with the headers.
    socket?.cork();
    process.nextTick(() => socket?.uncork());
    outgoing.writeHead(status, [...headers, ...this.lastWords()]);
    outgoing.flushHeaders();
    return new Pieces(outgoing);
  }

  get hasBegun(): boolean {
    return this.parts.outgoing.headersSent;
  }

  get isOut(): boolean {
    return this.parts.outgoing.writableFinished;
  }

  get isInTurn(): boolean {
    return this.parts.outgoing.socket !== null;
  }

  stopReading(): void {
    this.stopsReading();
  }

  writeNothing(): void {
    const { incoming, outgoing } = this.parts;
    if (outgoing.destroyed || outgoing.writableEnded) return;
    if (outgoing.headersSent) {
      if (this.emptyPiece !== '') outgoing.write(this.emptyPiece);
      // Clients of HTTP/1.0 know nothing that comes before an answer (RFC 9110 §15.2).
    } else if (incoming.httpVersionMinor > 0) outgoing.writeContinue();
  }

  /** While others came behind it, an answer that ends the connection would cut theirs off. */
  private lastWords(): HttpHeaders {
    const { connection, place, isClosing } = this.parts;
    const isLast = connection.endsAt(place) || (isClosing() && connection.isNewest(place));
    return isLast ? ['connection', 'close'] : [];
  }

  /** Rejects when the client leaves before the body is whole. */
  private readBody(): Promise<string | UntakenBody> {
    const { incoming, largestBodyBytes: mostBytes } = this.parts;
    const tooLong: UntakenBody = { kind: 'too-long', mostBytes };
    if (Number(incoming.headers['content-length'] ?? 0) > mostBytes) return Promise.resolve(tooLong);
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      incoming.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= mostBytes) chunks.push(chunk);
        else resolve(tooLong);
      });
      incoming.on('end', () => resolve(textOf(chunks) ?? { kind: 'not-utf8' }));
      incoming.on('error', reject);
      this.stopsReading = () => resolve({ kind: 'unfinished' });
    });
  }

  /** An answer after which the connection ends, in a form that clients of every dialect read. */
  private tellAccident(): void {
    const { connection, place } = this.parts;
    connection.endAt(place);
    this.send(accident.status, accident.headers, accident.body);
  }
}

const ignore = (): void => undefined;

const accident = wordsOf(
  clientFailureOf({ kind: 'accident' }, { message: 'this is an error of the gateway itself, which its log tells' }),
);

/** How often a name stands among names and values in turn. */
const countIn = (rawHeaders: readonly string[], header: string): number =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === header).length;

/** Bytes as the text that they are in UTF-8; most bodies come in one piece. */
const textOf = (chunks: readonly Buffer[]): string | undefined => {
  const [first] = chunks;
  const bytes = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
};

/** What is written last waits for its reader no longer than anything before it. */
function letGoOfSlow(outgoing: ServerResponse): void {
  if (outgoing.writableLength > 0) outgoing.socket?.setTimeout(longestPauseMs);
}

/**
 * Ends an answer that was written before its request had come whole. Many clients read it only once they have sent all,
 * and a connection that is closed in the meantime fails them before they do.
 */
async function endAfterRequest(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(silence);
      clearTimeout(patience);
      resolve();
    };
    const silence = setTimeout(end, longestSilenceMs);
    const patience = setTimeout(end, longestDropMs);
    incoming.on('data', () => silence.refresh());
    incoming.once('close', end);
    incoming.once('end', end);
  });
  outgoing.end();
  letGoOfSlow(outgoing);
}

function cut(outgoing: ServerResponse): void {
  letGoOfSlow(outgoing);
  outgoing.socket?.destroySoon();
}

class Pieces implements HttpPieces {
  private readonly outgoing: ServerResponse;
  private waiting: NodeJS.Timeout | undefined;

  constructor(outgoing: ServerResponse) {
    this.outgoing = outgoing;
    outgoing.on('drain', () => this.goOn());
    outgoing.on('close', () => this.goOn());
  }

  write(text: string): void {
    if (text === '' || this.outgoing.destroyed) return;
    if (this.outgoing.write(text)) return;
    if (this.outgoing.writableLength > mostUnreadBytes) this.outgoing.destroy();
    else this.waiting ??= setTimeout(() => this.outgoing.destroy(), longestPauseMs);
  }

  end(): void {
    this.outgoing.end();
    letGoOfSlow(this.outgoing);
  }

  breakOff(): void {
    const { outgoing } = this;
    if (outgoing.socket !== null) {
      cut(outgoing);
      return;
    }
    // Its turn has not come on a connection that still waits for an earlier answer; what was written is out right
    // after.
    outgoing.once('socket', () => process.nextTick(cut, outgoing));
  }

  private goOn(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
  }
}
