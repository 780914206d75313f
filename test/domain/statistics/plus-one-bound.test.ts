import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentTQuantile } from '../../../src/domain/statistics/distributions/student-t.js';
import { plusOneLowerBound, plusOneUpperBound } from '../../../src/domain/statistics/plus-one-bound.js';

describe('the plus-one lower bound', () => {
  // numpy and scipy.stats.t.ppf over the differences and one -1.
  test.each([
    [[-0.1, 0.2, 0, 0.05, -0.3, 0.1, 0.15, -0.05], -0.3330096744294681],
    [new Array<number>(60).fill(0), -0.04378112892869824],
    [[1, -1, 0, 0, 0.5], -0.742301735567651],
  ])('of %j is what scipy gives', (differences, expected) => {
    expect(plusOneLowerBound(differences, 0.05)).toBeCloseTo(expected, 9);
  });

  test('of n unchanged cases is -(1 + t) / (n + 1), the rule of three', () => {
    for (const n of [10, 53, 400]) {
      const expected = -(1 + studentTQuantile(0.95, n)) / (n + 1);
      expect(plusOneLowerBound(new Array<number>(n).fill(0), 0.05)).toBeCloseTo(expected, 10);
    }
  });

  test('never leaves the range of a difference', () => {
    expect(plusOneLowerBound([], 0.05)).toBe(-1);
    expect(plusOneLowerBound([0], 0.05)).toBe(-1);
    expect(plusOneUpperBound([0], 0.05)).toBe(1);
  });

  test('takes another worst case for scores than for differences', () => {
    expect(plusOneLowerBound([1, 1, 1, 1], 0.05, 0)).toBeCloseTo(
      0.8 - (studentTQuantile(0.95, 4) * Math.sqrt(0.2)) / Math.sqrt(5),
      10,
    );
    expect(plusOneUpperBound([0, 0], 0.05, 1)).toBe(1);
  });
});

test('the upper bound is the mirror of the lower one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 }),
      (differences) => {
        const mirrored = differences.map((value) => -value);
        expect(plusOneUpperBound(differences, 0.05)).toBeCloseTo(-plusOneLowerBound(mirrored, 0.05), 12);
      },
    ),
  );
});
