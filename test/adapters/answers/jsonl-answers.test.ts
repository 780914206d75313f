import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { JsonlAnswers } from '../../../src/adapters/answers/jsonl-answers.js';
import { CacheSettings } from '../../../src/domain/inference/cache/cache-settings.js';
import type { Answer } from '../../../src/ports/answers.js';
import { FakeClock } from '../../fakes/fake-clock.js';
import { transpiledSource } from '../../fixtures/transpiled-source.js';
import { answersContract } from '../../ports/answers.contract.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'answers-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const clock = new FakeClock(Date.now());

const stores: JsonlAnswers[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close().catch(() => undefined);
});

function openStore(folder: string, cache: z.input<typeof CacheSettings> = {}): JsonlAnswers {
  const answers = new JsonlAnswers(folder, clock);
  stores.push(answers);
  answers.limit(CacheSettings.parse(cache));
  return answers;
}

let folders = 0;
const newFolder = (): string => join(root, `${folders++}`, 'answers');

answersContract(async () => {
  const folder = newFolder();
  return { answers: openStore(folder), reopen: async () => openStore(folder) };
});

const anAnswer = (content: string): Answer => ({
  content,
  finishReason: 'stop',
  latencyMs: 3,
  storedAtMs: clock.now(),
});

/** A folder with one segment that holds an answer for each key; answers the segment's path too. */
async function aFolderWith(...keys: readonly string[]): Promise<{ folder: string; segment: string }> {
  const folder = newFolder();
  const answers = openStore(folder);
  for (const key of keys) answers.put(key, anAnswer(`answer to ${key}`));
  await answers.flush();
  const [name = ''] = await readdir(folder);
  return { folder, segment: join(folder, name) };
}

test('a line is JSON with a checksum, its key and its answer', async () => {
  const { segment } = await aFolderWith('a');
  expect(JSON.parse(await readFile(segment, 'utf8'))).toEqual({
    checksum: expect.stringMatching(/^[0-9a-f]{64}$/),
    record: { key: 'a', answer: anAnswer('answer to a') },
  });
});

test('nothing is written before something is put', async () => {
  const folder = newFolder();
  const answers = openStore(folder);
  await answers.get('a');
  await answers.flush();
  await expect(readdir(folder)).rejects.toThrow('ENOENT');
});

test('stores that share a folder write segments of their own and read those of the others', async () => {
  const folder = newFolder();
  const [one, other] = [openStore(folder), openStore(folder)];
  one.put('a', anAnswer('one'));
  other.put('b', anAnswer('other'));
  await Promise.all([one.flush(), other.flush()]);
  const later = openStore(folder);
  expect((await later.get('a'))?.content).toBe('one');
  expect((await later.get('b'))?.content).toBe('other');
  expect(await readdir(folder)).toHaveLength(2);
});

/** How many of the keys have no answer; none may have a wrong one. */
async function lostIn(folder: string, keys: readonly string[]): Promise<number> {
  const answers = openStore(folder);
  let lost = 0;
  for (const key of keys) {
    const content = (await answers.get(key))?.content;
    if (content === undefined) lost += 1;
    else expect(content).toBe(`answer to ${key}`);
  }
  await answers.close();
  return lost;
}

describe('a damaged segment', () => {
  test('that was torn at its end loses the last answer alone', async () => {
    const { folder, segment } = await aFolderWith('a', 'b', 'c');
    const text = await readFile(segment, 'utf8');
    await writeFile(segment, text.slice(0, -20));
    const answers = openStore(folder);
    expect((await answers.get('a'))?.content).toBe('answer to a');
    expect((await answers.get('b'))?.content).toBe('answer to b');
    expect(await answers.get('c')).toBeUndefined();
  });

  test('loses only the answer in whose line a byte was changed, wherever that is, and never serves a wrong one', async () => {
    const { folder, segment } = await aFolderWith('a', 'b', 'c');
    const bytes = await readFile(segment);
    const lineLength = bytes.length / 3;
    const position = fc.nat(bytes.length - 1);
    await fc.assert(
      fc.asyncProperty(position, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        await writeFile(segment, damaged);
        const answers = openStore(folder);
        for (const [line, key] of ['a', 'b', 'c'].entries()) {
          const content = (await answers.get(key))?.content;
          if (Math.floor(at / lineLength) === line) expect([undefined, `answer to ${key}`]).toContain(content);
          else expect(content).toBe(`answer to ${key}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('loses one answer to a flipped bit, none to one between two lines, and serves no wrong one', async () => {
    const keys = Array.from({ length: 6 }, (_, i) => `key ${i}`);
    const { folder, segment } = await aFolderWith(...keys);
    const bytes = await readFile(segment);
    const newlines = new Set([...bytes.keys()].filter((at) => bytes[at] === 0x0a && at < bytes.length - 1));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const damaged = Buffer.from(bytes);
        const at = bit >> 3;
        damaged[at] = (damaged[at] ?? 0) ^ (1 << (bit & 7));
        await writeFile(segment, damaged);
        expect(await lostIn(folder, keys)).toBeLessThanOrEqual(newlines.has(at) ? 0 : 1);
      }),
      { numRuns: 400, examples: [...newlines].map((at): [number] => [at * 8 + 3]) },
    );
  });

  test('that ends anywhere has all answers that are whole, and no wrong one', async () => {
    const keys = Array.from({ length: 6 }, (_, i) => `key ${i}`);
    const { folder, segment } = await aFolderWith(...keys);
    const bytes = await readFile(segment);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        await writeFile(segment, bytes.subarray(0, length));
        const whole = bytes.subarray(0, length).toString().split('\n').length - 1;
        expect(await lostIn(folder, keys)).toBe(keys.length - whole);
      }),
      { numRuns: 200 },
    );
  });

  test('is mended by the answer that is put instead', async () => {
    const { folder, segment } = await aFolderWith('a');
    await writeFile(segment, (await readFile(segment, 'utf8')).replace('answer to', 'lie to'));
    const answers = openStore(folder);
    expect(await answers.get('a')).toBeUndefined();
    answers.put('a', anAnswer('the answer again'));
    await answers.flush();
    expect((await openStore(folder).get('a'))?.content).toBe('the answer again');
  });

  test.each([['no record'], ['{"checksum":"'], ['{"key":"a","answer":{"content":"x"}}'], ['\u0000\u0000\n\n']])(
    'of nothing but %j holds no answer',
    async (text) => {
      const { folder, segment } = await aFolderWith('a');
      await writeFile(segment, text);
      expect(await openStore(folder).get('a')).toBeUndefined();
    },
  );
});

test('what cannot be written is told by flush', async () => {
  const { segment } = await aFolderWith('a');
  const answers = openStore(join(segment, 'a folder below a file'));
  answers.put('b', anAnswer('b'));
  await expect(answers.flush()).rejects.toThrow(/ENOTDIR|EEXIST/);
});

/** A program that puts 500 answers under its name, and waits until it sees the last one of the other program. */
const writerProcess = (store: string): string => `
import { JsonlAnswers } from ${JSON.stringify(store)};
const [folder, name, other] = process.argv.slice(2);
const alarm = (ms, ring) => clearTimeout.bind(undefined, setTimeout(ring, ms));
const answers = new JsonlAnswers(folder, { now: Date.now, alarm });
for (let i = 0; i < 500; i += 1) {
  answers.put(name + ' ' + i, { content: (name + ' ' + i).repeat(99), finishReason: 'stop', latencyMs: 1, storedAtMs: Date.now() });
  if (i % 7 === 0) await new Promise(setImmediate);
}
await answers.flush();
while ((await answers.get(other + ' 499')) === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
process.stdout.write('sees ' + other);
await answers.close();
`;

describe('stores that are open at the same time', () => {
  test('find what the others have written since they looked last', async () => {
    const folder = newFolder();
    const [one, other] = [openStore(folder), openStore(folder)];
    expect(await one.get('a')).toBeUndefined();
    other.put('a', anAnswer('first'));
    await other.flush();
    expect(await one.get('a')).toBeUndefined();
    clock.advance(1000);
    expect((await one.get('a'))?.content).toBe('first');
    other.put('b', anAnswer('second'));
    await other.flush();
    clock.advance(1000);
    expect((await one.get('b'))?.content).toBe('second');
  });

  test('do not take half a line of another for a whole one', async () => {
    const { folder, segment } = await aFolderWith('a', 'b');
    const bytes = await readFile(segment);
    await writeFile(segment, bytes.subarray(0, bytes.length - 30));
    const reader = openStore(folder);
    expect(await reader.get('b')).toBeUndefined();
    await writeFile(segment, bytes);
    clock.advance(1000);
    expect((await reader.get('b'))?.content).toBe('answer to b');
  });

  test('of two processes corrupt nothing', async () => {
    const folder = newFolder();
    const store = transpiledSource('adapters/answers/jsonl-answers.ts');
    const script = join(root, 'writer.mjs');
    await writeFile(script, writerProcess(pathToFileURL(store.entry).href));
    const run = (name: string, other: string) =>
      promisify(execFile)(process.execPath, [script, folder, name, other], { timeout: 15_000 });
    const ended = await Promise.all([run('one', 'other'), run('other', 'one')]);
    await rm(store.folder, { recursive: true });
    expect(ended.map(({ stdout }) => stdout)).toEqual(['sees other', 'sees one']);
    const answers = openStore(folder);
    for (const name of ['one', 'other']) {
      for (let i = 0; i < 500; i += 1)
        expect((await answers.get(`${name} ${i}`))?.content).toBe(`${name} ${i}`.repeat(99));
    }
  });
});

describe('a folder that is full', () => {
  const bytesIn = async (folder: string): Promise<number> => {
    const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  };

  test('keeps within its bound while it is written to, and has the newest answers', async () => {
    const folder = newFolder();
    const answers = openStore(folder, { max_megabytes: 0.4 });
    for (let i = 0; i < 200; i += 1) {
      answers.put(`${i}`, anAnswer('x'.repeat(10_000)));
      clock.advance(1);
      if (i % 5 === 0) await answers.flush();
    }
    await answers.flush();
    expect(await bytesIn(folder)).toBeLessThanOrEqual(500_000);
    expect(await answers.get('0')).toBeUndefined();
    expect(await answers.get('199')).toBeDefined();
    await answers.close();
    expect(await bytesIn(folder)).toBeLessThanOrEqual(400_000);
    expect(await bytesIn(folder)).toBeGreaterThan(200_000);
  });

  test('loses the segments that nobody has written to for too long', async () => {
    const { folder, segment } = await aFolderWith('a');
    const yesterday = new Date(clock.now() - 86_400_000);
    await utimes(segment, yesterday, yesterday);
    expect(await openStore(folder, { max_age_days: 2 }).get('a')).toBeDefined();
    expect(await openStore(folder, { max_age_days: 0.5 }).get('a')).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });

  test('may lose a segment under the eyes of another store, which has no answer then', async () => {
    const { folder, segment } = await aFolderWith('a', 'b');
    const reader = openStore(folder);
    expect(await reader.get('missing')).toBeUndefined();
    await rm(segment);
    expect(await reader.get('a')).toBeUndefined();
    clock.advance(1000);
    expect(await reader.get('b')).toBeUndefined();
  });
});
