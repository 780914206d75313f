import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/ports/files.js';

/** What every implementation of `Files` keeps. `open` answers one together with an empty folder to write in. */
export function describeFiles(name: string, open: () => Promise<{ files: Files; folder: string }>): void {
  describe(`${name} keep the contract of Files`, () => {
    test('a file that is not there has no text', async () => {
      const { files, folder } = await open();
      expect(await files.read(`${folder}/nothing/here.json`)).toBeUndefined();
    });

    test('what was written is read, in a folder that is made for it', async () => {
      const { files, folder } = await open();
      await files.write(`${folder}/a/b/c.txt`, 'Grüße 🚦\r\n');
      expect(await files.read(`${folder}/a/./b/c.txt`)).toBe('Grüße 🚦\r\n');
    });

    test('a second text replaces the first, shorter or not', async () => {
      const { files, folder } = await open();
      await files.write(`${folder}/a.txt`, 'first and long');
      await files.write(`${folder}/a.txt`, 'second');
      expect(await files.read(`${folder}/a.txt`)).toBe('second');
    });

    test('an empty text is a text', async () => {
      const { files, folder } = await open();
      await files.write(`${folder}/a.txt`, '');
      expect(await files.read(`${folder}/a.txt`)).toBe('');
    });

    test('a journal keeps its lines in order, over several openings', async () => {
      const { files, folder } = await open();
      const first = await files.append(`${folder}/run/log.jsonl`);
      first.add('one');
      first.add('two');
      await first.close();
      const second = await files.append(`${folder}/run/log.jsonl`);
      second.add('three');
      await second.close();
      expect(await files.read(`${folder}/run/log.jsonl`)).toBe('one\ntwo\nthree\n');
    });

    test('a flushed line is there before the journal is closed', async () => {
      const { files, folder } = await open();
      const journal = await files.append(`${folder}/log.jsonl`);
      journal.add('one');
      await journal.flush();
      expect(await files.read(`${folder}/log.jsonl`)).toBe('one\n');
      journal.add('two');
      await journal.close();
      expect(await files.read(`${folder}/log.jsonl`)).toBe('one\ntwo\n');
    });

    test.each([
      ['one\ntwo\n{"thr', 'one\ntwo\n'],
      ['{"on', ''],
      ['one\n', 'one\n'],
      ['', ''],
    ])('of %j a journal goes on after %j', async (torn, whole) => {
      const { files, folder } = await open();
      await files.write(`${folder}/log.jsonl`, torn);
      const journal = await files.append(`${folder}/log.jsonl`);
      journal.add('next');
      await journal.close();
      expect(await files.read(`${folder}/log.jsonl`)).toBe(`${whole}next\n`);
    });

    test('many lines at once all arrive', async () => {
      const { files, folder } = await open();
      const lines = Array.from({ length: 10_000 }, (_, index) => `{"line":${index}}`);
      const journal = await files.append(`${folder}/log.jsonl`);
      for (const line of lines) journal.add(line);
      await journal.close();
      expect(await files.read(`${folder}/log.jsonl`)).toBe(`${lines.join('\n')}\n`);
    });
  });
}
