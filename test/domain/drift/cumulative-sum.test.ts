import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  averageRunLength,
  cumulativeSums,
  shiftFoundWithin,
  thresholdOf,
} from '../../../src/domain/drift/cumulative-sum.js';

describe('the cumulative sum', () => {
  test('adds what is more than half an error too low, and knows where that began', () => {
    expect(cumulativeSums([1, -1, -2, -0.25, 3, -1], 5)).toEqual([
      { sum: 0, since: undefined },
      { sum: 0.5, since: 1 },
      { sum: 2, since: 1 },
      { sum: 1.75, since: 1 },
      { sum: 0, since: undefined },
      { sum: 0.5, since: 5 },
    ]);
  });

  test('is cut at twice its threshold, from which it recovers', () => {
    const sums = cumulativeSums([-30, ...Array(11).fill(0)], 5).map(({ sum }) => sum);
    expect(sums[0]).toBe(10);
    expect(sums.findIndex((sum) => sum <= 5)).toBe(10);
  });

  test('is never below zero, and lower scores never make it less', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true })), fc.nat(20), (zs, place) => {
        const lower = zs.map((z, index) => (index === place ? z - 1 : z));
        const [one, other] = [cumulativeSums(zs, 5), cumulativeSums(lower, 5)];
        return one.every(({ sum }, index) => sum >= 0 && (other[index]?.sum ?? -1) >= sum);
      }),
    );
  });

  // Textbook values at an allowance of 0.5 (R package spc), which the formula only comes near to.
  test.each([
    [4, 0, 335.4, 0.02],
    [5, 0, 931, 0.02],
    [4, 1, 8.38, 0.02],
    [5, 1, 10.4, 0.02],
    [5, 2, 4.01, 0.04],
    [5, 3, 2.57, 0.08],
  ])('of threshold %d runs for the textbook length at a shift of %d', (threshold, shift, length, within) => {
    expect(Math.abs(averageRunLength(shift, threshold) / length - 1)).toBeLessThan(within);
  });

  test('finds the shift whose average run length is asked for', () => {
    for (const length of [2, 3, 10, 100])
      expect(averageRunLength(shiftFoundWithin(length, 5), 5)).toBeCloseTo(length, 6);
  });

  test('of several metrics alarms falsely as rarely as that of one', () => {
    const alone = averageRunLength(0, thresholdOf(1));
    for (const metrics of [2, 5, 10])
      expect(Math.abs(averageRunLength(0, thresholdOf(metrics)) / (metrics * alone) - 1)).toBeLessThan(0.02);
  });
});
