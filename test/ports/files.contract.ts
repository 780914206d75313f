import { describe, expect, test } from 'vitest';
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

    test('what somebody wrote is read strictly, where it is there', async () => {
      const { files, folder } = await open();
      await files.write(`${folder}/lanegate.yml`, 'name: Grüße 🚦\r\n');
      expect(await files.readStrictly(`${folder}/lanegate.yml`)).toBe('name: Grüße 🚦\r\n');
      expect(await files.readStrictly(`${folder}/nothing/here.yml`)).toBeUndefined();
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

    test('lines of one turn are there when any of those who wait for one goes on', async () => {
      const { files, folder } = await open();
      const journal = await files.append(`${folder}/log.jsonl`);
      const [first, second] = [journal.addInTurn('one'), journal.addInTurn('två')];
      await first;
      expect(await files.read(`${folder}/log.jsonl`)).toBe('one\ntvå\n');
      await second;
      await journal.addInTurn('three');
      expect(await files.read(`${folder}/log.jsonl`)).toBe('one\ntvå\nthree\n');
      journal.add('four');
      await journal.close();
      expect(await files.read(`${folder}/log.jsonl`)).toBe('one\ntvå\nthree\nfour\n');
    });

    test('closing a journal loses no line that nobody waits for', async () => {
      const { files, folder } = await open();
      const journal = await files.append(`${folder}/log.jsonl`);
      const waiting = journal.addInTurn('one');
      await journal.close();
      expect(await files.read(`${folder}/log.jsonl`)).toBe('one\n');
      await waiting;
    });

    test('a flush ends although lines keep coming', async () => {
      const { files, folder } = await open();
      const journal = await files.append(`${folder}/log.jsonl`);
      let isFlushed = false;
      const addOn = (line: number): void => {
        if (isFlushed || line > 5000) return;
        journal.add(`later ${line}`);
        setImmediate(addOn, line + 1);
      };
      journal.add('first');
      addOn(0);
      await journal.flush();
      isFlushed = true;
      await journal.close();
      const lines = (await files.read(`${folder}/log.jsonl`))?.split('\n') ?? [];
      expect(lines[0]).toBe('first');
      expect(lines.length).toBeLessThan(5000);
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

    test('the lines of a file come one by one, a torn last one included, and only a newline ends one', async () => {
      const { files, folder } = await open();
      const lines = ['one', '', 'a\u2028b\r', 'Grüße 🚦', 'x'.repeat(600_000), 'torn'];
      await files.write(`${folder}/a.txt`, lines.join('\n'));
      expect(await allLines(files, `${folder}/a.txt`)).toEqual(lines);
      await files.write(`${folder}/a.txt`, 'one\ntwo\n');
      expect(await allLines(files, `${folder}/a.txt`)).toEqual(['one', 'two']);
      await files.write(`${folder}/a.txt`, '');
      expect(await allLines(files, `${folder}/a.txt`)).toEqual([]);
      expect(await files.lines(`${folder}/nothing`)).toBeUndefined();
    });

    test('a folder tells the folders in it, and not its files', async () => {
      const { files, folder } = await open();
      for (const path of ['b/1.txt', 'a/c/2.txt', '3.txt']) await files.write(`${folder}/here/${path}`, '');
      expect(await files.folders(`${folder}/here`)).toEqual(['a', 'b']);
      expect(await files.folders(`${folder}/nowhere`)).toEqual([]);
    });

    test('a text may come in pieces, and may be made of the file that it replaces', async () => {
      const { files, folder } = await open();
      await files.write(`${folder}/a.txt`, ['one\n', 'two\n', 'x'.repeat(100_000), '\n']);
      const old = await files.lines(`${folder}/a.txt`);
      async function* shorter() {
        for await (const line of old ?? []) if (line !== 'two') yield `${line.slice(0, 3)}\n`;
      }
      await files.write(`${folder}/a.txt`, shorter());
      expect(await files.read(`${folder}/a.txt`)).toBe('one\nxxx\n');
    });

    test('pieces that break off leave what was there', async () => {
      const { files, folder } = await open();
      await files.write(`${folder}/a.txt`, 'old');
      function* broken() {
        yield 'new';
        throw new Error('broken off');
      }
      await expect(files.write(`${folder}/a.txt`, broken())).rejects.toThrow('broken off');
      expect(await files.read(`${folder}/a.txt`)).toBe('old');
    });
  });
}

async function allLines(files: Files, path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of (await files.lines(path)) ?? []) lines.push(line);
  return lines;
}
