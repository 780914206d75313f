import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createJsonlAnswers } from '../../../src/adapters/answers/jsonl-answers.js';
import type { Answer } from '../../../src/ports/answers.js';
import { answersContract } from '../../ports/answers.contract.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'answers-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

let folders = 0;
const newFolder = (): string => join(root, `${folders++}`, 'answers');

answersContract(async () => {
  const folder = newFolder();
  return { answers: createJsonlAnswers(folder), reopen: async () => createJsonlAnswers(folder) };
});

const anAnswer = (content: string): Answer => ({ content, finishReason: 'stop', latencyMs: 3 });

/** A folder with one segment that holds an answer for each key; answers the segment's path too. */
async function aFolderWith(...keys: readonly string[]): Promise<{ folder: string; segment: string }> {
  const folder = newFolder();
  const answers = createJsonlAnswers(folder);
  for (const key of keys) answers.put(key, anAnswer(`answer to ${key}`));
  await answers.flush();
  const [name = ''] = await readdir(folder);
  return { folder, segment: join(folder, name) };
}

test('a line is JSON with a checksum, its key and its answer', async () => {
  const { segment } = await aFolderWith('a');
  expect(JSON.parse(await readFile(segment, 'utf8'))).toEqual({
    checksum: expect.stringMatching(/^[0-9a-f]{16}$/),
    record: { key: 'a', answer: anAnswer('answer to a') },
  });
});

test('nothing is written before something is put', async () => {
  const folder = newFolder();
  const answers = createJsonlAnswers(folder);
  await answers.get('a');
  await answers.flush();
  await expect(readdir(folder)).rejects.toThrow('ENOENT');
});

test('stores that share a folder write segments of their own and read those of the others', async () => {
  const folder = newFolder();
  const [one, other] = [createJsonlAnswers(folder), createJsonlAnswers(folder)];
  one.put('a', anAnswer('one'));
  other.put('b', anAnswer('other'));
  await Promise.all([one.flush(), other.flush()]);
  const later = createJsonlAnswers(folder);
  expect((await later.get('a'))?.content).toBe('one');
  expect((await later.get('b'))?.content).toBe('other');
  expect(await readdir(folder)).toHaveLength(2);
});

describe('a damaged segment', () => {
  test('that was torn at its end loses the last answer alone', async () => {
    const { folder, segment } = await aFolderWith('a', 'b', 'c');
    const text = await readFile(segment, 'utf8');
    await writeFile(segment, text.slice(0, -20));
    const answers = createJsonlAnswers(folder);
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
        const answers = createJsonlAnswers(folder);
        for (const [line, key] of ['a', 'b', 'c'].entries()) {
          const content = (await answers.get(key))?.content;
          if (Math.floor(at / lineLength) === line) expect([undefined, `answer to ${key}`]).toContain(content);
          else expect(content).toBe(`answer to ${key}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is mended by the answer that is put instead', async () => {
    const { folder, segment } = await aFolderWith('a');
    await writeFile(segment, (await readFile(segment, 'utf8')).replace('answer to', 'lie to'));
    const answers = createJsonlAnswers(folder);
    expect(await answers.get('a')).toBeUndefined();
    answers.put('a', anAnswer('the answer again'));
    await answers.flush();
    expect((await createJsonlAnswers(folder).get('a'))?.content).toBe('the answer again');
  });

  test.each([['no record'], ['{"checksum":"'], ['{"key":"a","answer":{"content":"x"}}'], ['\u0000\u0000\n\n']])(
    'of nothing but %j holds no answer',
    async (text) => {
      const { folder, segment } = await aFolderWith('a');
      await writeFile(segment, text);
      expect(await createJsonlAnswers(folder).get('a')).toBeUndefined();
    },
  );
});

test('what cannot be written is told by flush', async () => {
  const { segment } = await aFolderWith('a');
  const answers = createJsonlAnswers(join(segment, 'a folder below a file'));
  answers.put('b', anAnswer('b'));
  await expect(answers.flush()).rejects.toThrow(/ENOTDIR|EEXIST/);
});
