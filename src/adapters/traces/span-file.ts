import type { SpanEnvelope } from '../../domain/inference/trace/encode-span.js';
import type { Journal } from '../../ports/files.js';

/** A line of about this size is written at once; a collector reads lines of up to 1 MiB unless told otherwise. */
const lineBytes = 65_536;

/** How long a span waits for others to share its line. */
const longestWaitMs = 1000;

/** What may wait for the disk. */
const waitingBytes = 16_000_000;

export type SpanFileParts = {
  readonly path: string;
  readonly envelope: SpanEnvelope;
  readonly openJournal: () => Promise<Journal>;
  /** How much may still be written. */
  readonly roomBytes: number;
};

/** Gathers encoded spans into lines and gives them to a journal, in bounded memory, and counts what is lost. */
export class SpanFile {
  private readonly parts: SpanFileParts;
  private readonly opened: Promise<Journal | undefined>;
  private gathered: string[] = [];
  private gatheredBytes = 0;
  private timer: NodeJS.Timeout | undefined;
  private queued = 0;
  private room: number;
  private dropped = 0;
  private why: string | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(parts: SpanFileParts) {
    this.parts = parts;
    this.room = parts.roomBytes;
    this.opened = parts.openJournal().catch((error: unknown) => this.fail(error));
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
    return this.queued >= waitingBytes ? 'the disk is too slow for them' : undefined;
  }

  private gather(span: string): void {
    const bytes = Buffer.byteLength(span);
    if (this.gatheredBytes + bytes > lineBytes) this.writeGathered();
    this.timer ??= setTimeout(() => this.writeGathered(), longestWaitMs).unref();
    this.gathered.push(span);
    this.gatheredBytes += bytes;
    this.room -= bytes;
  }

  /** Writes are made one after another, so that what waits is known. */
  private writeGathered(): void {
    const [spans, bytes] = [this.gathered, this.gatheredBytes];
    clearTimeout(this.timer);
    this.timer = undefined;
    if (spans.length === 0) return;
    this.gathered = [];
    this.gatheredBytes = 0;
    this.queued += bytes;
    this.writing = this.writing
      .then(() => this.write(spans))
      .finally(() => {
        this.queued -= bytes;
      });
  }

  private async write(spans: readonly string[]): Promise<void> {
    try {
      const journal = await this.opened;
      journal?.add(this.parts.envelope(spans));
      await journal?.flush();
      if (journal === undefined) this.dropped += spans.length;
    } catch (error) {
      this.dropped += spans.length;
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

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
