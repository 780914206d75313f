import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { constants, createGunzip, createGzip, gzip } from 'node:zlib';
import type { Clean } from '../../domain/inference/trace/encode-value.js';
import type { Journal } from '../../ports/files.js';
import type { OpenedJournal } from './opened-journal.js';

const pack = promisify(gzip);

/** Level 1 packs prompts that repeat themselves fifteenfold and takes half the time of the usual level. */
const options = { level: 1 };

/** Less than this is packed together with what comes next. */
const memberCharacters = 1_000_000;

const newline = 0x0a;

/**
 * A journal packed by gzip, one member after the other, which every reader of gzip takes for one file. Where `goesOn`,
 * what an earlier part has left is kept as far as its lines are whole. No secret that `scrub` knows is written. Fails
 * where the file cannot be written.
 */
export async function openPackedJournal(path: string, goesOn: boolean, scrub: Clean): Promise<OpenedJournal> {
  await mkdir(dirname(path), { recursive: true });
  const keptBytes = goesOn && (await exists(path)) ? await keepWholeLines(path) : 0;
  if (keptBytes === 0) await writeFile(path, '');
  return { journal: new PackedJournal(path, scrub), keptBytes };
}

class PackedJournal implements Journal {
  private readonly path: string;
  private readonly scrub: Clean;
  private lines: string[] = [];
  private characters = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(path: string, scrub: Clean) {
    this.path = path;
    this.scrub = scrub;
  }

  add(line: string): void {
    this.lines.push(this.scrub(line));
    this.characters += line.length;
  }

  /** What is too little to be packed well waits for more; a journal that is killed loses it. */
  async flush(): Promise<void> {
    if (this.characters >= memberCharacters) this.write();
    await this.writing;
  }

  async close(): Promise<void> {
    this.write();
    await this.writing;
  }

  private write(): void {
    if (this.lines.length === 0) return;
    const text = `${this.lines.join('\n')}\n`;
    this.lines = [];
    this.characters = 0;
    const before = this.writing;
    this.writing = Promise.all([pack(text, options), before]).then(([member]) => this.append(member));
    // Whoever flushes is told; nobody may be there yet.
    this.writing.catch(() => undefined);
  }

  private async append(member: Buffer): Promise<void> {
    const file = await open(this.path, 'a');
    try {
      await file.appendFile(member);
    } finally {
      await file.close();
    }
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * Packs the lines that can still be unpacked anew, in bounded memory, and answers their bytes; a member that was cut
 * off ends them.
 */
async function keepWholeLines(path: string): Promise<number> {
  const draft = `${path}.${process.pid}`;
  let keptBytes = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const lines of wholeLines(path)) {
      keptBytes += lines.length;
      yield lines;
    }
  };
  try {
    await pipeline(Readable.from(counted()), createGzip(options), createWriteStream(draft));
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  return keptBytes;
}

async function* wholeLines(path: string): AsyncGenerator<Buffer> {
  const packed = createReadStream(path);
  const unpacked = packed.pipe(createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }));
  let torn: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(newline) + 1;
      if (end > 0) yield Buffer.concat([torn, chunk.subarray(0, end)]);
      torn = end > 0 ? Buffer.from(chunk.subarray(end)) : Buffer.concat([torn, chunk]);
    }
  } catch {
    // What is no gzip any more has no lines.
  } finally {
    // Whoever unpacks it may end before it was read to its end.
    packed.destroy();
  }
}
