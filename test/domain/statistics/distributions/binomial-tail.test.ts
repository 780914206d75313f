import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialTail } from '../../../../src/domain/statistics/distributions/binomial-tail.js';

test.each([
  [1, 12, 0.02, 0.21528327626519997],
  [4, 60, 0.02, 0.032194170546080064],
  [2, 5, 0.02, 0.003842387200000001],
  [8, 8, 0.5, 0.00390625],
  [9, 10, 0.5, 0.0107421875],
  [15, 300, 0.02, 0.0012283747252805797],
  [700, 2000, 0.33, 0.030611504403357397],
])('P(X >= %d) of %d trials at %d is what scipy.stats.binom.sf says', (successes, n, chance, expected) => {
  expect(binomialTail(successes, n, chance)).toBeCloseTo(expected, 12);
});

test('of no successes it is 1, of more than there are trials 0, and at chance 0 the first success proves all', () => {
  expect([binomialTail(0, 5, 0.1), binomialTail(6, 5, 0.9), binomialTail(1, 50, 0)]).toEqual([1, 0, 0]);
});

test('is the sum of the chances of each number of successes', () => {
  const chanceOf = (k: number, n: number, p: number): number => {
    let ways = 1;
    for (let i = 0; i < k; i += 1) ways = (ways * (n - i)) / (i + 1);
    return ways * p ** k * (1 - p) ** (n - k);
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.nat({ max: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, k, p) => {
        const from = Math.min(k, n);
        const sum = Array.from({ length: n - from + 1 }, (_, i) => chanceOf(from + i, n, p)).reduce((a, b) => a + b, 0);
        expect(binomialTail(from, n, p)).toBeCloseTo(sum, 9);
      },
    ),
  );
});
