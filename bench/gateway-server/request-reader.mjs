const headEnd = Buffer.from('\r\n\r\n');

/** Finds the bodies of requests that come one after the other, by their content-length. */
export class RequestReader {
  #held = Buffer.alloc(0);
  #take;

  constructor(take) {
    this.#take = take;
  }

  take(bytes) {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    for (;;) {
      const end = this.#held.indexOf(headEnd);
      if (end === -1) return;
      const length = lengthIn(this.#held.latin1Slice(0, end));
      const next = end + headEnd.length + length;
      if (this.#held.length < next) return;
      const body = this.#held.latin1Slice(end + headEnd.length, next);
      this.#held = this.#held.subarray(next);
      this.#take(body);
    }
  }
}

function lengthIn(head) {
  const found = /\r\ncontent-length: *(\d+)/i.exec(head);
  if (found !== null) return Number(found[1]);
  throw new Error(`a request without content-length: ${head.slice(0, 200)}`);
}
