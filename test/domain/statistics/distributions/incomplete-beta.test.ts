import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regularizedIncompleteBeta } from '../../../../src/domain/statistics/distributions/incomplete-beta.js';

test.each([
  [0.5, 2, 3, 0.6875],
  [0.1, 0.5, 0.5, 0.2048327646991335],
  [0.9, 10, 0.5, 0.15164090963470997],
  [0.3, 25, 50, 0.2761721742085921],
  [0.999, 0.5, 20, 0.9999999999999999],
  [0.01, 3, 400, 0.7662837963589184],
])('I_%d(%d, %d) is what scipy.special.betainc says', (x, a, b, expected) => {
  expect(regularizedIncompleteBeta(x, a, b)).toBeCloseTo(expected, 12);
});

test('the two tails of a beta distribution add up to one', () => {
  const shape = fc.double({ min: 0.3, max: 300, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (x, a, b) => {
      const tails = regularizedIncompleteBeta(x, a, b) + regularizedIncompleteBeta(1 - x, b, a);
      expect(tails).toBeCloseTo(1, 9);
    }),
  );
});

test('an x outside [0, 1] is refused', () => {
  expect(() => regularizedIncompleteBeta(1.1, 2, 2)).toThrow(RangeError);
  expect(() => regularizedIncompleteBeta(Number.NaN, 2, 2)).toThrow(RangeError);
});
