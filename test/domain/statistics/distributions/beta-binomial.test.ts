import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaBinomialCdf } from '../../../../src/domain/statistics/distributions/beta-binomial.js';

// scipy.stats.betabinom.cdf
test.each([
  [0, 1, 10.5, 0.5, 0.04545454545454546],
  [0, 5, 20.5, 0.5, 4.6319169960474354e-6],
  [2, 5, 9.5, 1.5, 0.04501748251748254],
  [7, 10, 50.5, 3.5, 0.034659442231723],
  [3, 10, 0.5, 0.5, 0.4080352783203125],
  [40, 200, 300.5, 700.5, 0.0021161445234900065],
])('%d or fewer of %d under Beta(%d, %d) is what scipy says', (...[successes, n, a, b, expected]) => {
  expect(betaBinomialCdf(successes, n, [a, b])).toBeCloseTo(expected, 10);
});

test('a single trial fails with the mean of the failures', () => {
  expect(betaBinomialCdf(0, 1, [3, 1])).toBeCloseTo(0.25, 12);
});

test('all of them or fewer is certain, and fewer than none impossible', () => {
  expect(betaBinomialCdf(4, 4, [0.5, 7])).toBe(1);
  expect(betaBinomialCdf(-1, 4, [0.5, 7])).toBe(0);
});

test('no shape below zero has a distribution', () => {
  expect(() => betaBinomialCdf(1, 2, [0, 1])).toThrow(RangeError);
  expect(() => betaBinomialCdf(1, 2, [1, Number.NaN])).toThrow(RangeError);
});

const shape = fc.double({ min: 0.5, max: 200, noNaN: true });

test('more successes are never less likely to be reached, and swapping both sides mirrors the tails', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(40), shape, shape, (n, count, a, b) => {
      const successes = count % n;
      const below = betaBinomialCdf(successes, n, [a, b]);
      expect(betaBinomialCdf(successes + 1, n, [a, b])).toBeGreaterThanOrEqual(below - 1e-12);
      expect(below + betaBinomialCdf(n - successes - 1, n, [b, a])).toBeCloseTo(1, 9);
    }),
  );
});
