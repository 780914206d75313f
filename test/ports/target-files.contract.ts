import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TargetFiles } from '../../src/ports/target-files.js';

/** Files of a target under test, and what can be done to them from outside. */
export type TargetFilesHarness = {
  readonly files: TargetFiles;
  /** The same files, as another writer has them. */
  readonly other: TargetFiles;
  stop(): Promise<void>;
};

/** What every adapter of a target's files does. */
export function targetFilesContract(name: string, start: () => Promise<TargetFilesHarness>): void {
  describe(`${name} as files of a target`, () => {
    let harness: TargetFilesHarness;

    beforeEach(async () => {
      harness = await start();
    });

    afterEach(() => harness.stop());

    test('has no file before one is written', async () => {
      expect(await harness.files.read('deploy/prompts.json')).toBeUndefined();
    });

    test('has a file as it was written last, and the others as they were', async () => {
      const { files, other } = harness;
      await files.write('deploy/prompts.json', () => 'one\n', 'begin');
      await other.write('flags.json', () => 'flags', 'add flags');
      await files.write('deploy/prompts.json', () => 'two: ä 漢字\n\n', 'go on');
      expect(await other.read('deploy/prompts.json')).toBe('two: ä 漢字\n\n');
      expect(await files.read('flags.json')).toBe('flags');
      expect(await files.read('deploy')).toBeUndefined();
      expect(await files.read('deploy/other.json')).toBeUndefined();
    });

    test.each(['a b/c d.json', '"quoted".json', 'ä/漢字.json', 'back\\slash.json'])(
      'has a file named %s',
      async (path) => {
        await harness.files.write(path, () => 'text', 'begin');
        expect(await harness.files.read(path)).toBe('text');
        expect(await harness.files.read('flags.json')).toBeUndefined();
      },
    );

    test('takes a text and a message that look like orders as what they are', async () => {
      const hostile = 'done\nM 100644 inline other.json\ndata 1\nx\nreset refs/heads/main\n\n';
      await harness.files.write('prompts.json', () => hostile, hostile);
      await harness.files.write('empty.json', () => '', 'empty');
      expect(await harness.files.read('prompts.json')).toBe(hostile);
      expect(await harness.files.read('other.json')).toBeUndefined();
      expect(await harness.files.read('empty.json')).toBe('');
    });

    test('has what each of two writes who write at once', async () => {
      const { files, other } = harness;
      await files.write('start.json', () => 'start', 'begin');
      await Promise.all([
        files.write('one.json', () => 'one', 'write one'),
        other.write('two.json', () => 'two', 'write two'),
      ]);
      for (const name of ['start', 'one', 'two']) expect(await files.read(`${name}.json`)).toBe(name);
    });

    test('has what each of two adds to one file at once', async () => {
      const { files, other } = harness;
      const adding =
        (line: string) =>
        (found = ''): string =>
          `${found}${line}\n`;
      await Promise.all(
        [files, other].map((writer, index) => writer.write('list.txt', adding(`line ${index}`), 'add a line')),
      );
      expect((await files.read('list.txt'))?.split('\n').sort()).toEqual(['', 'line 0', 'line 1']);
    });
  });
}
