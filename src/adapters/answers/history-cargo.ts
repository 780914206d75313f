import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from '../../domain/artifacts/read-json.js';
import { HistoryLine, historyFile } from '../../domain/history/history-line.js';
import type { Cargo, Unloaded } from './cargo.js';
import { admitLines, type DatedLine, packLines, type Signed } from './carried-file.js';
import { ignoringAbsence } from './segment-files.js';
import { writeWhole } from './write-whole.js';

const signed = (text: string): Signed => ({ context: 'lanegate history 1\n', text });

/** How the cases of earlier runs came out, in a folder of one file. It informs, and decides nothing. */
export class HistoryCargo implements Cargo {
  readonly name = 'lines of the history of cases';
  readonly keyPrefix = 'lanegate-history-1-';
  readonly mostBytes = 4 << 20;
  /** Of jobs that ran at once, such as shards, each has left a file without what the others found. */
  readonly mostFiles = 10;
  private readonly path: string;

  constructor(folder: string) {
    this.path = join(folder, historyFile);
  }

  async pack(secret: string | undefined): Promise<Buffer> {
    const lines = (await this.lines()).map(datedLine).filter((line) => line !== undefined);
    return packLines(lines, { secret, maxBytes: this.mostBytes }, signed);
  }

  async unload(file: Buffer, secret: string | undefined): Promise<Unloaded> {
    const { records, refused } = admitLines(file, secret, { signed, read: datedLine });
    const known = new Set(await this.lines());
    const fresh = records.map(({ text }) => text).filter((text) => !known.has(text));
    if (fresh.length > 0) await writeWhole(this.path, [...known, ...fresh].map((text) => `${text}\n`).join(''));
    return { taken: fresh.length, refused };
  }

  private async lines(): Promise<string[]> {
    const text = await ignoringAbsence(() => readFile(this.path, 'utf8'));
    return (text ?? '').split('\n').filter((line) => line !== '');
  }
}

/** Only what is a line of history, and says when it was written, since the oldest go first. */
function datedLine(text: string): DatedLine | undefined {
  const line = HistoryLine.safeParse(readJson(text)?.json).data;
  return line?.at === undefined ? undefined : { text, age: Date.parse(line.at) };
}
