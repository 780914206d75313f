import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, Answers } from '../../ports/answers.js';
import { decodeRecord, encodeRecord, linesByKey } from './answer-record.js';

const extension = '.jsonl';

/**
 * Answers in a folder of append-only JSONL segments. Every store writes a segment of its own, so several may share a
 * folder; what was there is read when the first answer is asked for. A damaged line loses the answer on it and no
 * other.
 */
export function createJsonlAnswers(folder: string): Answers {
  const segment = join(folder, `${randomUUID()}${extension}`);
  const fresh = new Map<string, Answer>();
  let earlier: Promise<Map<string, Buffer>> | undefined;
  let queued: string[] = [];
  let written: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const lines = queued.join('');
    queued = [];
    if (lines === '') return;
    await mkdir(folder, { recursive: true });
    await appendFile(segment, lines);
  };
  return {
    async get(key) {
      const known = fresh.get(key);
      if (known !== undefined) return known;
      earlier ??= readSegments(folder);
      const line = (await earlier).get(key);
      return line === undefined ? undefined : decodeRecord(line, key);
    },
    put(key, answer) {
      fresh.set(key, answer);
      // The first line of a batch starts the write behind the one under way; the others ride along.
      if (queued.push(encodeRecord(key, answer)) === 1) {
        written = written.then(write);
        written.catch(() => undefined);
      }
    },
    flush: () => written,
  };
}

/** The lines of all segments by key; text is decoded and checked only for the lines that are asked for. */
async function readSegments(folder: string): Promise<Map<string, Buffer>> {
  const lines = new Map<string, Buffer>();
  for (const name of (await namesIn(folder)).filter((name) => name.endsWith(extension)).sort()) {
    for (const [key, line] of linesByKey(await readFile(join(folder, name)))) {
      // Of two lines the later one counts, unless it is damaged.
      if (!lines.has(key) || decodeRecord(line, key) !== undefined) lines.set(key, line);
    }
  }
  return lines;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
