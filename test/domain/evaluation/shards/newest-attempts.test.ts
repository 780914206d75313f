import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestAttempts } from '../../../../src/domain/evaluation/shards/newest-attempts.js';

test.each([
  ['nothing', [], []],
  [
    'the first attempt of all',
    ['lanegate-shard-1-1', 'lanegate-shard-2-1'],
    ['lanegate-shard-1-1', 'lanegate-shard-2-1'],
  ],
  [
    'one shard that ran again',
    ['lanegate-shard-1-1', 'lanegate-shard-2-1', 'lanegate-shard-2-2'],
    ['lanegate-shard-1-1', 'lanegate-shard-2-2'],
  ],
  [
    'a first attempt that left nothing',
    ['lanegate-shard-1-1', 'lanegate-shard-2-3'],
    ['lanegate-shard-1-1', 'lanegate-shard-2-3'],
  ],
  ['attempts by number, not by text', ['lanegate-shard-1-10', 'lanegate-shard-1-9'], ['lanegate-shard-1-10']],
  [
    'shards by number, not by a part of it',
    ['lanegate-shard-1-2', 'lanegate-shard-11-1', 'lanegate-shard-1-1'],
    ['lanegate-shard-1-2', 'lanegate-shard-11-1'],
  ],
  ['folders that somebody named', ['part-1', 'part-2', 'lanegate-shard-1'], ['part-1', 'part-2', 'lanegate-shard-1']],
])('of %s', (_, names, expected) => {
  expect(newestAttempts(names)).toEqual(expected);
});

test('one folder is left for each shard, whatever the order in which they are listed', () => {
  const number = fc.integer({ min: 1, max: 20 });
  const runs = fc.uniqueArray(fc.tuple(number, number), { selector: String });
  fc.assert(
    fc.property(runs, (all) => {
      const left = newestAttempts(all.map(([shard, attempt]) => `lanegate-shard-${shard}-${attempt}`));
      const expected = new Map<number, number>();
      for (const [shard, attempt] of all) expected.set(shard, Math.max(attempt, expected.get(shard) ?? 0));
      expect(left.toSorted()).toEqual(
        [...expected].map(([shard, attempt]) => `lanegate-shard-${shard}-${attempt}`).sort(),
      );
    }),
  );
});
