import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeError } from '../../domain/failed-write.js';
import type { Clock } from '../../ports/clock.js';

/** A line to write, and who wants to know where it came to stand; `undefined` says that no file takes it. */
type QueuedLine = {
  /** Makes the line, once it is to be written: those who wait for an answer need not wait for this. */
  readonly encode: () => string | undefined;
  readonly onWritten: (place: WrittenPlace | undefined) => void;
};

/** A file, and how many bytes are written to it. */
type OpenSegment = { readonly path: string; readonly handle: FileHandle; bytes: number };

/** The file, and the first byte and length of a line without its newline. */
export type WrittenPlace = { readonly path: string; readonly position: number; readonly length: number };

export type SegmentWriterSettings = {
  readonly clock: Pick<Clock, 'alarm'>;
  /** Where the next file goes. */
  readonly newPath: () => Promise<string>;
  readonly segmentBytes: () => number;
};

/** How long the first line of a batch waits for others: a write takes as long for many lines as for one. */
const gatheringMs = 20;

/** Appends lines in batches, to a new file whenever one has grown to `segmentBytes`. */
export class SegmentWriter {
  private readonly settings: SegmentWriterSettings;
  private file: OpenSegment | undefined;
  private queued: QueuedLine[] = [];
  private written: Promise<void> = Promise.resolve();
  private failure: { readonly cause: unknown } | undefined;
  private endGathering: (() => void) | undefined;

  constructor(settings: SegmentWriterSettings) {
    this.settings = settings;
  }

  /** The file that is being written to. */
  get path(): string | undefined {
    return this.file?.path;
  }

  /** False once something could not be written: nothing more is taken then. */
  add(line: QueuedLine): boolean {
    if (this.failure !== undefined) return false;
    // The first line of a batch starts the write behind the one under way; the others ride along.
    if (this.queued.push(line) === 1) {
      const gathered = this.gather();
      this.written = this.written.then(() => gathered).then(() => this.writeQueued());
    }
    return true;
  }

  /** Throws when anything so far could not be written. */
  async flush(): Promise<void> {
    this.endGathering?.();
    await this.written;
    if (this.failure !== undefined) throw this.failure.cause;
  }

  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      await this.file?.handle.close();
      this.file = undefined;
    }
  }

  /** Waits for more lines, unless somebody waits for those that are there. */
  private gather(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.settings.clock.alarm(gatheringMs, resolve);
      this.endGathering = () => {
        stop();
        resolve();
      };
    });
  }

  private async writeQueued(): Promise<void> {
    const lines = this.queued;
    this.queued = [];
    try {
      const file = await this.openFile();
      const texts = lines.map(({ encode }) => encode());
      const bytes = Buffer.from(texts.map((text) => (text === undefined ? '' : `${text}\n`)).join(''));
      await file.handle.appendFile(bytes);
      for (const [at, { onWritten }] of lines.entries()) onWritten(advance(file, texts[at]));
    } catch (cause) {
      this.failure ??= { cause: this.file === undefined ? cause : writeError(this.file.path, cause) };
      this.queued = [];
    }
  }

  private async openFile(): Promise<OpenSegment> {
    if (this.file !== undefined && this.file.bytes < this.settings.segmentBytes()) return this.file;
    await this.file?.handle.close();
    this.file = undefined;
    const path = await this.settings.newPath();
    await mkdir(dirname(path), { recursive: true });
    this.file = { path, handle: await open(path, 'ax'), bytes: 0 };
    return this.file;
  }
}

/** Where a line stands that is written at the end of what is known of a file, whose end is after it then. */
function advance(file: OpenSegment, text: string | undefined): WrittenPlace | undefined {
  if (text === undefined) return undefined;
  const length = Buffer.byteLength(text);
  const place = { path: file.path, position: file.bytes, length };
  file.bytes += length + 1;
  return place;
}
