import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ClientFailure, clientFailureOf, failureHeaderList } from '../../domain/dialects/client-failure.js';
import { failureOfAny } from '../../domain/dialects/failure-of-any.js';
import { errorCodeOf } from '../../domain/error-code.js';
import { isNoProxy } from '../../domain/serving/request-target.js';

/** How long a client that was refused may take to read so. */
const patienceMs = 1_000;

const refusal = (status: number, message: string): ClientFailure =>
  clientFailureOf({ kind: 'request', key: undefined }, { status, message });

/** What Node could not read of a request, by its word for it; all others are no requests at all. */
const refusals: ReadonlyMap<unknown, ClientFailure> = new Map([
  ['HPE_HEADER_OVERFLOW', refusal(431, 'the headers of a request may have 16 KB at the most')],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', refusal(413, 'the pieces of the body have extensions of more than 16 KB')],
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    refusal(408, 'the request took too long to come: 20 s for headers, 120 s for all of it'),
  ],
]);
const noRequest = refusal(400, 'what came is no request of HTTP/1.1 in plain text, or was cut off');

export const noTunnel = refusal(405, isNoProxy);
export const unexpected = refusal(417, 'a request may expect `100-continue` alone');

/** Why what came of a client could not be read. */
export const refusalOf = (error: Error): ClientFailure => refusals.get(errorCodeOf(error)) ?? noRequest;

/** A failure as an answer after which the connection ends. */
export const wordsOf = (failure: ClientFailure) => ({
  status: failure.status,
  headers: failureHeaderList(failure),
  body: failureOfAny(failure),
});

/** Answers a request whose body nobody reads. */
export function refuseAnswer(outgoing: ServerResponse, failure: ClientFailure): void {
  const { status, headers, body } = wordsOf(failure);
  const length = String(Buffer.byteLength(body));
  outgoing.writeHead(status, [...headers, 'content-length', length, 'connection', 'close']);
  outgoing.end(body);
}

/** Answers a connection on which there is no request to answer, and ends it once that could be read. */
export function refuseWith(socket: Duplex, failure: ClientFailure): void {
  // What follows of a client that goes on is an error each time.
  if (!socket.writable) return;
  // A client may have left meanwhile.
  socket.on('error', () => undefined);
  const { status, headers, body } = wordsOf(failure);
  const length = Buffer.byteLength(body);
  const fields = [...headers, 'content-length', String(length), 'connection', 'close'];
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`];
  for (let at = 0; at < fields.length; at += 2) lines.push(`${fields[at]}: ${fields[at + 1]}`);
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
  const patience = setTimeout(() => socket.destroy(), patienceMs);
  socket.once('close', () => clearTimeout(patience));
}
