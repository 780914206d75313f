const headEnd = Buffer.from('\r\n\r\n');
const lastChunk = Buffer.from('\r\n0\r\n\r\n');

/**
 * Tells of answers that come one after the other on a connection: of their first byte of content, and of each whole.
 */
export class AnswerReader {
  #held = Buffer.alloc(0);
  #tell;
  #head;

  constructor(tell) {
    this.#tell = tell;
  }

  take(bytes) {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    if (this.#head === undefined) {
      const end = this.#held.indexOf(headEnd);
      if (end === -1) return;
      this.#head = this.#held.latin1Slice(0, end);
      this.#held = this.#held.subarray(end + headEnd.length);
      this.#begun = false;
    }
    if (!this.#begun && this.#held.length > 0) {
      this.#begun = true;
      this.#tell.first();
    }
    if (!this.#isWhole()) return;
    const [status, text] = [Number(this.#head.slice(9, 12)), this.#held.latin1Slice()];
    [this.#head, this.#held] = [undefined, Buffer.alloc(0)];
    this.#tell.whole(status, text);
  }

  #begun = false;

  #isWhole() {
    const length = /\r\ncontent-length: *(\d+)/i.exec(this.#head);
    if (length !== null) return this.#held.length >= Number(length[1]);
    // Chunked; the last one stands at the end, since nothing more is sent before the next request.
    return this.#held.length >= lastChunk.length && this.#held.subarray(-lastChunk.length).equals(lastChunk);
  }
}
