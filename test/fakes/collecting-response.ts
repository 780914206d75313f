import type { HttpHeaders, HttpPieces, HttpRequest, HttpResponse } from '../../src/ports/http-server.js';

/** An answer that a test reads afterwards. */
export class CollectingResponse implements HttpResponse, HttpPieces {
  status: number | undefined;
  headers: Readonly<Record<string, string>> = {};
  /** All that was written. */
  text = '';
  ending: 'open' | 'ended' | 'broken off' = 'open';

  send(status: number, headers: HttpHeaders, body: string): void {
    this.begin(status, headers, '');
    this.write(body);
    this.end();
  }

  begin(status: number, headers: HttpHeaders, _emptyPiece: string): HttpPieces {
    if (this.status !== undefined) throw new Error('an answer begins once');
    this.status = status;
    this.headers = Object.fromEntries(
      headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : [])),
    );
    return this;
  }

  write(text: string): void {
    if (this.ending !== 'open') throw new Error('an answer that has ended takes no more');
    this.text += text;
  }

  end(): void {
    this.ending = 'ended';
  }

  breakOff(): void {
    this.ending = 'broken off';
  }
}

/** A request as clients make it, with what a test says of it. */
export const requestOf = (given: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'POST',
  target: '/v1/chat/completions',
  body: '',
  signal: new AbortController().signal,
  ...given,
  headers: { host: '127.0.0.1:4117', authorization: 'Bearer test-key-0123456789', ...given.headers },
  timesSent: given.timesSent ?? ((header) => (given.headers?.[header] === undefined ? 0 : 1)),
});
