import type { StreamWriter } from '../../domain/dialects/client-dialect.js';
import type { ReplyListener, ReplyPart } from '../../domain/inference/call/reply-listener.js';
import type { HttpHeaders, HttpPieces } from '../../ports/http-server.js';

/** Writes a reply to its client as it comes. */
export class LiveStream implements ReplyListener {
  private readonly parts: {
    readonly writer: () => StreamWriter;
    readonly begin: (headers: HttpHeaders | undefined) => HttpPieces;
  };
  private begun: { readonly writer: StreamWriter; readonly pieces: HttpPieces } | undefined;

  /** Nothing is begun before the first part. */
  constructor(parts: LiveStream['parts']) {
    this.parts = parts;
  }

  get hasBegun(): boolean {
    return this.begun !== undefined;
  }

  take(part: ReplyPart): void {
    const { writer, pieces } = this.open();
    pieces.write(writer.part(part));
  }

  /** Ends the answer with a text that its writer makes. */
  end(lastWords: (writer: StreamWriter) => string): void {
    const { writer, pieces } = this.open();
    pieces.write(lastWords(writer));
    pieces.end();
  }

  /** The same of an answer that must not be taken for a whole one. */
  breakOff(lastWords: (writer: StreamWriter) => string): void {
    const { writer, pieces } = this.open();
    pieces.write(lastWords(writer));
    pieces.breakOff();
  }

  /** Begins the answer unless it has begun, with what its headers can tell of it already. */
  open(headers?: HttpHeaders): { readonly writer: StreamWriter; readonly pieces: HttpPieces } {
    this.begun ??= { pieces: this.parts.begin(headers), writer: this.parts.writer() };
    return this.begun;
  }
}
