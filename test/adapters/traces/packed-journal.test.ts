import { mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openPackedJournal } from '../../../src/adapters/traces/packed-journal.js';
import { openFilesIn } from '../../fixtures/open-files.js';

let path: string;
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'lanegate-packed-')), 'traces.jsonl.gz');
});

const linesOf = async (): Promise<string[]> =>
  gunzipSync(await readFile(path))
    .toString('utf8')
    .split('\n')
    .slice(0, -1);
const scrub = (line: string): string => line.replaceAll('secret', '***');

const long = (letter: string): string => letter.repeat(600_000);

async function write(lines: readonly string[], goesOn = false): Promise<void> {
  const { journal } = await openPackedJournal(path, goesOn, scrub);
  for (const line of lines) {
    journal.add(line);
    await journal.flush();
  }
  await journal.close();
}

describe('a packed journal', () => {
  test('is one gzip file of all its lines', async () => {
    const lines = ['a', 'b', 'c', 'd'].map(long);
    await write(lines);
    expect(await linesOf()).toEqual(lines);
    expect((await readFile(path)).length).toBeLessThan(20_000);
  });

  test('has no secret', async () => {
    await write(['a secret stays here']);
    expect(await linesOf()).toEqual(['a *** stays here']);
  });

  test('takes the place of what another run has left', async () => {
    await write(['theirs']);
    await write(['ours']);
    expect(await linesOf()).toEqual(['ours']);
  });

  test('goes on after what an earlier part has left', async () => {
    await write(['one', 'two']);
    await write(['three'], true);
    expect(await linesOf()).toEqual(['one', 'two', 'three']);
  });

  test('tells how many bytes of an earlier part it keeps, unpacked', async () => {
    await write([long('a'), long('b')]);
    const { journal, keptBytes } = await openPackedJournal(path, true, scrub);
    await journal.close();
    expect(keptBytes).toBe(1_200_002);
    expect((await readFile(path)).length).toBeLessThan(20_000);
    const { keptBytes: anew } = await openPackedJournal(path, false, scrub);
    expect(anew).toBe(0);
  });

  test('goes on after a part that was killed in the middle of a write', async () => {
    await write(['one', 'two']);
    const { length } = await readFile(path);
    await write([long('x')], true);
    await truncate(path, length + 20);
    await write(['three'], true);
    expect(await linesOf()).toEqual(['one', 'two', 'three']);
  });

  test('keeps the whole members of a part that was killed, wherever that was', async () => {
    await write(['one', 'two']);
    const whole = await readFile(path);
    const next = gzipSync(`${long('x')}\n`);
    for (const cut of [1, 5, 10, 11, next.length - 1]) {
      await writeFile(path, Buffer.concat([whole, next.subarray(0, cut)]));
      await write(['three'], true);
      const lines = await linesOf();
      expect([lines.slice(0, 2), lines.at(-1)]).toEqual([['one', 'two'], 'three']);
      expect(lines.slice(2, -1).every((line) => line === long('x'))).toBe(true);
    }
  });

  test('keeps letters of several bytes whole across what is unpacked at a time', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => `${index}${'ä€'.repeat(997)}`);
    await write(lines);
    await write([], true);
    expect(await linesOf()).toEqual(lines);
  });

  test('begins anew where what is there cannot be unpacked', async () => {
    await writeFile(path, 'no gzip');
    await write(['one'], true);
    expect(await linesOf()).toEqual(['one']);
    if (process.platform === 'linux') await vi.waitFor(() => expect(openFilesIn(dirname(path))).toEqual([]));
  });

  test('tells who flushes that it could not be written', async () => {
    const { journal } = await openPackedJournal(join(path, '..', 'there.gz'), false, scrub);
    Object.assign(journal, { path: join(path, 'no', 'folder') });
    journal.add(long('x') + long('y'));
    await expect(journal.flush()).rejects.toThrow('ENOENT');
  });
});
