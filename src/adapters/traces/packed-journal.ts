import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { createGunzip, gzip } from 'node:zlib';
import type { Journal } from '../../ports/files.js';

const pack = promisify(gzip);

/** Level 1 packs prompts that repeat themselves twentyfold and takes a third of the time of the usual level. */
const options = { level: 1 };

/** Less than this is packed together with what comes next. */
const memberBytes = 1_000_000;

/**
 * A journal packed by gzip, one member after the other, which every reader of gzip takes for one file. Where `goesOn`,
 * what an earlier part has left is kept as far as its lines are whole.
 */
export async function openPackedJournal(path: string, goesOn: boolean): Promise<Journal> {
  const kept = goesOn ? await wholeLinesOf(path) : '';
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, kept === '' ? '' : await pack(kept, options));
  await rename(temporary, path);
  return new PackedJournal(path);
}

class PackedJournal implements Journal {
  private readonly path: string;
  private lines: string[] = [];
  private characters = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.path = path;
  }

  add(line: string): void {
    this.lines.push(line);
    this.characters += line.length;
  }

  /** What is too little to be packed well waits for more; a journal that is killed loses it. */
  async flush(): Promise<void> {
    if (this.characters >= memberBytes) this.write();
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

/** The lines that can still be unpacked; a member that was cut off ends them. */
async function wholeLinesOf(path: string): Promise<string> {
  const packed = await readFile(path).catch(() => undefined);
  if (packed === undefined) return '';
  const chunks: Buffer[] = [];
  const unpacked = createGunzip();
  const ended = new Promise<void>((resolve) => unpacked.on('end', resolve).on('error', () => resolve()));
  unpacked.on('data', (chunk: Buffer) => chunks.push(chunk)).end(packed);
  await ended;
  const text = Buffer.concat(chunks).toString('utf8');
  return text.slice(0, text.lastIndexOf('\n') + 1);
}
