import { describe, expect, test } from 'vitest';
import type { Recorder } from '../../src/ports/recorder.js';

/** A recorder to look at, and the text of one of its recordings. */
export type RecorderUnderTest = {
  readonly recorder: Recorder;
  readonly textOf: (path: string) => Promise<string>;
};

/** What every recorder does. */
export function recorderContract(open: () => Promise<RecorderUnderTest>): void {
  describe('as a recorder', () => {
    test('a line is there once it was added, and each after the other', async () => {
      const { recorder, textOf } = await open();
      await recorder.add('evals/one.jsonl', 'first');
      expect(await textOf('evals/one.jsonl')).toBe('first\n');
      await recorder.add('evals/one.jsonl', 'second ☔');
      await recorder.add('evals/other.jsonl', 'elsewhere');
      expect(await textOf('evals/one.jsonl')).toBe('first\nsecond ☔\n');
    });

    test('a recording that was prepared takes lines, and holds none before', async () => {
      const { recorder, textOf } = await open();
      await recorder.prepare('evals/one.jsonl');
      expect(await textOf('evals/one.jsonl')).toBe('');
      await recorder.add('evals/one.jsonl', 'first');
      expect(await textOf('evals/one.jsonl')).toBe('first\n');
    });

    test('a hundred lines at once are each a line of their own', async () => {
      const { recorder, textOf } = await open();
      const lines = Array.from({ length: 100 }, (_, number) => `line ${number}`);
      await Promise.all(lines.map((line) => recorder.add('all.jsonl', line)));
      expect(await textOf('all.jsonl')).toBe(`${lines.join('\n')}\n`);
    });
  });
}
