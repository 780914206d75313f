import { failedWriteOf } from '../../domain/failed-write.js';
import type { SpanEnvelope } from '../../domain/inference/trace/encode-span.js';
import { formatAmount } from '../../domain/report/words/format-quantity.js';
import { messageOf } from '../../domain/user-error.js';
import type { Journal } from '../../ports/files.js';

/** Lines are of about this length at the most; a collector reads lines of up to 1 MiB unless told otherwise. */
const lineCharacters = 65_536;

/** How long lines wait for others until the disk is asked whether it took them. */
const gatheringMs = 20;

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

/**
 * Gives a journal the spans of each turn of the event loop as a line, in bounded memory, and counts what is lost. The
 * journal keeps lines as bytes; texts that wait would be work for the garbage collector.
 */
export class SpanFile {
  private readonly parts: SpanFileParts;
  private readonly opened: Promise<Journal>;
  /** Spans that have come in this turn of the event loop. */
  private readonly arrived: Encode[] = [];
  private gathered: string[] = [];
  private gatheredCharacters = 0;
  private timer: NodeJS.Timeout | undefined;
  /** What the journal was given since it was last asked to write. */
  private given = { spans: 0, bytes: 0 };
  /** What the disk has not taken yet, as far as is known. */
  private waitingBytes = 0;
  private room: number;
  private dropped = 0;
  private why: string | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(parts: SpanFileParts) {
    this.parts = parts;
    this.room = parts.roomBytes;
    this.opened = parts.opening.catch((error: unknown) => {
      this.fail(error);
      return journalWithout(error);
    });
  }

  /** Takes a span, which is encoded once its call has been answered: who waits for that need not wait for this. */
  add(encode: Encode): void {
    if (this.arrived.push(encode) === 1) setImmediate(() => this.takeArrived());
  }

  async close(): Promise<string | undefined> {
    this.takeArrived();
    this.write();
    await this.writing;
    const journal = await this.opened;
    await journal.close().catch((error: unknown) => this.fail(error));
    if (this.why === undefined) return undefined;
    const count = this.dropped === 0 ? 'spans' : formatAmount(this.dropped, 'span');
    return `${count} of the traces ${this.dropped === 1 ? 'is' : 'are'} missing: ${this.why}`;
  }

  private takeArrived(): void {
    for (const encode of this.arrived.splice(0)) this.take(encode);
    this.giveGathered();
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
    if (this.gatheredCharacters + span.length > lineCharacters) this.giveGathered();
    this.gathered.push(span);
    this.gatheredCharacters += span.length;
  }

  private giveGathered(): void {
    const spans = this.gathered.length;
    if (spans === 0) return;
    const text = this.parts.envelope(this.gathered);
    const bytes = Buffer.byteLength(text);
    this.gathered = [];
    this.gatheredCharacters = 0;
    this.room -= bytes;
    this.waitingBytes += bytes;
    this.given = { spans: this.given.spans + spans, bytes: this.given.bytes + bytes };
    void this.opened.then((journal) => journal.add(text));
    this.timer ??= setTimeout(() => this.write(), gatheringMs).unref();
  }

  /** Lines that come while others are written are then written together. */
  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(() => this.writeGiven());
  }

  private async writeGiven(): Promise<void> {
    const journal = await this.opened;
    const { spans, bytes } = this.given;
    this.given = { spans: 0, bytes: 0 };
    try {
      await journal.flush();
    } catch (error) {
      this.dropped += spans;
      this.fail(error);
    }
    this.waitingBytes -= bytes;
  }

  private drop(why: string): void {
    this.dropped += 1;
    this.why ??= why;
  }

  private fail(error: unknown): void {
    this.why ??= `${this.parts.path} could not be written: ${failedWriteOf(error)?.reason ?? messageOf(error)}`;
  }
}

/** Stands for a journal that could not be opened. */
const journalWithout = (error: unknown): Journal => ({
  add: () => undefined,
  flush: () => Promise.reject(error),
  close: () => Promise.resolve(),
});
