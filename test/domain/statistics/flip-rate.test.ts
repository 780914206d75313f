import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flipRate } from '../../../src/domain/statistics/flip-rate.js';

// Counted in Python: the share of pairs of samples of which one passed and the other failed.
test.each([
  [1, 2, 1],
  [1, 4, 0.5],
  [2, 5, 0.6],
  [3, 10, 0.4666666666666667],
  [0, 5, 0],
  [5, 5, 0],
])('%d passes of %d samples differ with probability %d', (passes, samples, expected) => {
  expect(flipRate(passes, samples)).toBeCloseTo(expected, 12);
});

test('nothing is known of a single sample', () => {
  expect(flipRate(1, 1)).toBeNaN();
});

test('it is a probability, and the same of failures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(200), (samples, some) => {
      const passes = Math.min(some, samples);
      expect(flipRate(passes, samples)).toBeCloseTo(flipRate(samples - passes, samples), 12);
      expect(flipRate(passes, samples)).toBeGreaterThanOrEqual(0);
      expect(flipRate(passes, samples)).toBeLessThanOrEqual(1);
    }),
  );
});
