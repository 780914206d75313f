import type { StreamWriter } from '../../domain/dialects/client-dialect.js';
import type { ReplyListener, ReplyPart } from '../../domain/inference/call/reply-listener.js';
import type { HttpHeaders, HttpPieces } from '../../ports/http-server.js';

/** What of the names of an answer is known as it begins. */
type ToldNames = { readonly model: string | undefined; readonly id: string | undefined };

const nothingTold: ReplyPart = {};

/** Writes a reply to its client as it comes. */
export class LiveStream implements ReplyListener {
  private readonly parts: {
    /** Of an answer of that name and model; of those that the call has where nobody has told others. */
    readonly writer: (told: ToldNames) => StreamWriter;
    readonly begin: (headers: HttpHeaders | undefined) => HttpPieces;
  };
  private model: string | undefined;
  private begun: { readonly writer: StreamWriter; readonly pieces: HttpPieces } | undefined;

  /** Nothing is begun before the first part. */
  constructor(parts: LiveStream['parts']) {
    this.parts = parts;
  }

  get hasBegun(): boolean {
    return this.begun !== undefined;
  }

  nowAsked(model: string): void {
    this.model = model;
  }

  take(part: ReplyPart): void {
    const { writer, pieces } = this.open(part);
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

  /** Begins an answer that has come whole before any part of it, with what its headers can tell. */
  openWhole(headers: HttpHeaders, writer: StreamWriter): void {
    this.begun = { pieces: this.parts.begin(headers), writer };
  }

  private open({ servedModel, responseId }: ReplyPart = nothingTold): {
    readonly writer: StreamWriter;
    readonly pieces: HttpPieces;
  } {
    this.begun ??= {
      pieces: this.parts.begin(undefined),
      writer: this.parts.writer({ model: servedModel ?? this.model, id: responseId }),
    };
    return this.begun;
  }
}
