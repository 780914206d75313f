import type { SpanEnvelope } from '../../domain/inference/trace/encode-span.js';
import { messageOf } from '../../domain/user-error.js';
import type { Journal } from '../../ports/files.js';

/** About the size of a line; a collector reads lines of up to 1 MiB unless told otherwise. */
const lineBytes = 65_536;

/** So much is written at once: a write takes as long for many lines as for one. */
const writtenBytes = 8 * lineBytes;

/** How long a span waits for others to be written with. */
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

/** Gathers encoded spans into lines and gives them to a journal, in bounded memory, and counts what is lost. */
export class SpanFile {
  private readonly parts: SpanFileParts;
  private readonly opened: Promise<Journal | undefined>;
  private gathered: string[] = [];
  private gatheredBytes = 0;
  private timer: NodeJS.Timeout | undefined;
  private waiting: (readonly string[])[] = [];
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

  /** Takes a span; it is not even encoded when there is no place for it. */
  add(encode: () => string): void {
    const noPlace = this.whyNoPlace();
    try {
      if (noPlace === undefined) this.gather(encode());
      else this.drop(noPlace);
    } catch (error) {
      this.drop(`they could not be encoded: ${messageOf(error)}`);
    }
  }

  async close(): Promise<string | undefined> {
    this.writeGathered();
    await this.writing;
    const journal = await this.opened;
    await journal?.close().catch((error: unknown) => this.fail(error));
    if (this.why === undefined) return undefined;
    const count = this.dropped === 0 ? 'spans' : `${this.dropped} spans`;
    return `${count} of the traces are missing: ${this.why}`;
  }

  private whyNoPlace(): string | undefined {
    if (this.room <= 0) return `${this.parts.path} has reached the size that max_megabytes allows`;
    return this.waitingBytes >= mostWaitingBytes ? 'the disk is too slow for them' : undefined;
  }

  private gather(span: string): void {
    const bytes = Buffer.byteLength(span);
    if (this.gatheredBytes + bytes > lineBytes) this.endLine();
    if (this.waitingBytes >= writtenBytes) this.writeGathered();
    this.timer ??= setTimeout(() => this.writeGathered(), longestWaitMs).unref();
    this.gathered.push(span);
    this.gatheredBytes += bytes;
    this.room -= bytes;
  }

  private writeGathered(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.endLine();
    if (this.waiting.length > 0) this.writing ??= this.writeWaiting();
  }

  private endLine(): void {
    if (this.gathered.length === 0) return;
    this.waiting.push(this.gathered);
    this.waitingBytes += this.gatheredBytes;
    this.gathered = [];
    this.gatheredBytes = 0;
  }

  /** Lines that come while others are written are then written together. */
  private async writeWaiting(): Promise<void> {
    const journal = await this.opened;
    while (this.waiting.length > 0) {
      const [lines, bytes] = [this.waiting, this.waitingBytes];
      this.waiting = [];
      await this.writeLines(journal, lines);
      this.waitingBytes -= bytes;
    }
    this.writing = undefined;
  }

  private async writeLines(journal: Journal | undefined, lines: readonly (readonly string[])[]): Promise<void> {
    try {
      if (journal === undefined) throw new Error('it could not be opened');
      for (const spans of lines) journal.add(this.parts.envelope(spans));
      await journal.flush();
    } catch (error) {
      this.dropped += lines.reduce((sum, spans) => sum + spans.length, 0);
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
