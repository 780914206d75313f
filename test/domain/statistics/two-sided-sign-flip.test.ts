import fc from 'fast-check';
import { expect, test } from 'vitest';
import { twoSidedSignFlip } from '../../../src/domain/statistics/two-sided-sign-flip.js';

const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

// scipy 1.17: permutation_test(permutation_type='samples', n_resamples=inf); for -1 and 1 also binomtest(wins, n).
test.each<[number[], number]>([
  [times(8, -1), 0.0078125],
  [[...times(9, -1), 1], 0.021484375],
  [[...times(8, -1), 1, 1, ...times(5, 0)], 0.109375],
  [[0.5, 0.25, -0.25, 0.75, 1, 0.5, -0.5], 0.21875],
  [[-0.3, -0.1, -0.2, -0.4, 0.1], 0.1875],
])('of %j it is %d', (differences, p) => {
  expect(twoSidedSignFlip(differences)).toBeCloseTo(p, 9);
});

const differences = fc.array(
  fc.integer({ min: -4, max: 4 }).map((quarter) => quarter / 4),
  { maxLength: 20 },
);

test('it is a p-value, the same whichever way the differences point, and 1 of nothing', () => {
  expect(twoSidedSignFlip([])).toBe(1);
  fc.assert(
    fc.property(differences, (some) => {
      const p = twoSidedSignFlip(some);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(twoSidedSignFlip(some.map((each) => -each))).toBe(p);
    }),
  );
});
