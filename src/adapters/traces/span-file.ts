import type { SpanEnvelope } from '../../domain/inference/trace/encode-span.js';
import { messageOf } from '../../domain/user-error.js';
import type { Journal } from '../../ports/files.js';

/** A line of about this length is written at once; a collector reads lines of up to 1 MiB unless told otherwise. */
const lineCharacters = 65_536;

/** How long a span waits for others to share its line. */
const longestWaitMs = 1000;

/** What may wait for the disk. */
const mostWaitingBytes = 16_000_000;

export type SpanFileParts = {
  readonly path: string;
  readonly envelope: SpanEnvelope;
  /** The journal, once it is open. */
  readonly opening: Promise<Journal>;
  /** How much may still be written, unpacked. */
  readonly roomBytes: number;
};

/** Makes the JSON of a span. */
type Encode = () => string;

/** A line that is not written yet, in one piece, since the pieces of it would outlive what they were made of. */
type Line = { readonly text: string; readonly bytes: number; readonly spans: number };

/** Gathers encoded spans into lines and gives them to a journal, in bounded memory, and counts what is lost. */
export class SpanFile {
  private readonly parts: SpanFileParts;
  private readonly opened: Promise<Journal | undefined>;
  /** Spans that have come in this turn of the event loop. */
  private readonly arrived: Encode[] = [];
  private gathered: string[] = [];
  private gatheredCharacters = 0;
  private timer: NodeJS.Timeout | undefined;
  private waiting: Line[] = [];
  private waitingBytes = 0;
  private room: number;
  private dropped = 0;
  private why: string | undefined;
  private writing: Promise<void> | undefined;

  constructor(parts: SpanFileParts) {
    this.parts = parts;
    this.room = parts.roomBytes;
    this.opened = parts.opening.catch((error: unknown) => this.fail(error));
  }

  /** Takes a span, which is encoded once its call has been answered: who waits for that need not wait for this. */
  add(encode: Encode): void {
    if (this.arrived.push(encode) === 1) setImmediate(() => this.takeArrived());
  }

  async close(): Promise<string | undefined> {
    this.takeArrived();
    this.writeGathered();
    await this.writing;
    const journal = await this.opened;
    await journal?.close().catch((error: unknown) => this.fail(error));
    if (this.why === undefined) return undefined;
    const count = this.dropped === 0 ? 'spans' : `${this.dropped} spans`;
    return `${count} of the traces are missing: ${this.why}`;
  }

  private takeArrived(): void {
    for (const encode of this.arrived.splice(0)) this.take(encode);
  }

  /** A span is not even encoded when there is no place for it. */
  private take(encode: Encode): void {
    const noPlace = this.whyNoPlace();
    try {
      if (noPlace === undefined) this.gather(encode());
      else this.drop(noPlace);
    } catch (error) {
      this.drop(`they could not be encoded: ${messageOf(error)}`);
    }
  }

  private whyNoPlace(): string | undefined {
    if (this.room <= this.gatheredCharacters)
      return `${this.parts.path} has reached the size that max_megabytes allows`;
    return this.waitingBytes >= mostWaitingBytes ? 'the disk is too slow for them' : undefined;
  }

  private gather(span: string): void {
    if (this.gatheredCharacters + span.length > lineCharacters) this.writeGathered();
    this.timer ??= setTimeout(() => this.writeGathered(), longestWaitMs).unref();
    this.gathered.push(span);
    this.gatheredCharacters += span.length;
  }

  private writeGathered(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.gathered.length === 0) return;
    const text = this.parts.envelope(this.gathered);
    const bytes = Buffer.byteLength(text);
    this.waiting.push({ text, bytes, spans: this.gathered.length });
    this.waitingBytes += bytes;
    this.room -= bytes;
    this.gathered = [];
    this.gatheredCharacters = 0;
    this.writing ??= this.writeWaiting();
  }

  /** Lines that come while others are written are then written together. */
  private async writeWaiting(): Promise<void> {
    const journal = await this.opened;
    while (this.waiting.length > 0) {
      const lines = this.waiting;
      this.waiting = [];
      await this.writeLines(journal, lines);
      for (const { bytes } of lines) this.waitingBytes -= bytes;
    }
    this.writing = undefined;
  }

  private async writeLines(journal: Journal | undefined, lines: readonly Line[]): Promise<void> {
    try {
      if (journal === undefined) throw new Error('it could not be opened');
      for (const { text } of lines) journal.add(text);
      await journal.flush();
    } catch (error) {
      this.dropped += lines.reduce((sum, { spans }) => sum + spans, 0);
      this.fail(error);
    }
  }

  private drop(why: string): void {
    this.dropped += 1;
    this.why ??= why;
  }

  private fail(error: unknown): undefined {
    this.why ??= `${this.parts.path} could not be written: ${messageOf(error)}`;
  }
}
