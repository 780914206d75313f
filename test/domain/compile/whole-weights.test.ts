import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeWeights } from '../../../src/domain/compile/whole-weights.js';

describe('whole weights', () => {
  test.each([
    [[1], [1]],
    [[100], [1]],
    [
      [9, 1],
      [9, 1],
    ],
    [
      [10, 90],
      [1, 9],
    ],
    [
      [0.5, 0.25],
      [2, 1],
    ],
    [
      [99.9, 0.1],
      [999, 1],
    ],
    [
      [1_000_000, 1],
      [999_999, 1],
    ],
  ])('of %j are %j', (weights, whole) => {
    expect(wholeWeights(weights)).toEqual(whole);
  });

  test('keep every share, and leave nobody out', () => {
    const weight = fc.double({ min: 0.001, max: 1_000_000, noNaN: true });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 20 }), (weights) => {
        const whole = wholeWeights(weights);
        const [sum, wholeSum] = [weights, whole].map((each) => each.reduce((total, value) => total + value, 0)) as [
          number,
          number,
        ];
        whole.forEach((value, index) => {
          expect(Number.isInteger(value) && value >= 1).toBe(true);
          expect(Math.abs(value / wholeSum - (weights[index] ?? 0) / sum)).toBeLessThan(0.00003);
        });
        expect(wholeSum).toBeLessThanOrEqual(1_000_020);
      }),
    );
  });
});
