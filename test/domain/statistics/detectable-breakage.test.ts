import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectableBreakage } from '../../../src/domain/statistics/detectable-breakage.js';
import { detectableDrop } from '../../../src/domain/statistics/detectable-drop.js';

const level = 0.05;
const flaky = 0.4;

describe('detectableBreakage', () => {
  test.each([
    [flaky, 50, 0.05, 0.19627759607750955],
    [0.2, 300, 0.05, 0.040074103332989906],
    [0, 20, 0.05, 0.2784264050465293],
    [flaky, 300, 0.0367, 0.07094549493163906],
  ])('with a deviation of %d and %d cases at %d is what scipy makes of it', (standardDeviation, n, at, expected) => {
    expect(detectableBreakage({ standardDeviation, n, level: at })).toBeCloseTo(expected, 8);
  });

  /** Simulated with the sign-flip test, in points; the approximation may err on the careful side. */
  test.each([
    ['one flaky answer', flaky, 1.08, [54, 34, 19, 12, 8.2, 6.7, 3.4, 2.4]],
    ['one mostly stable answer', 0.2533, 1.08, [51, 30, 15, 9.3, 5.8, 4.6, 2.3, 1.6]],
    ['three flaky answers', flaky / Math.sqrt(3), 1.3, [42, 25, 13, 8.5, 5.3, 4.1, 2.1, 1.4]],
  ])('is close to a simulation of %s a case', (_, standardDeviation, most, simulated) => {
    [10, 20, 50, 100, 200, 300, 1000, 2000].forEach((n, index) => {
      const ratio = (100 * detectableBreakage({ standardDeviation, n, level })) / (simulated[index] ?? Number.NaN);
      expect(ratio).toBeGreaterThan(0.97);
      expect(ratio).toBeLessThan(most);
    });
  });

  test('is never less than what a drop that all cases share takes, and shrinks with cases', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.6, noNaN: true }), fc.integer({ min: 1, max: 5000 }), (sd, n) => {
        const drop = detectableBreakage({ standardDeviation: sd, n, level });
        expect(drop).toBeGreaterThanOrEqual(Math.min(1, detectableDrop({ standardDeviation: sd, n, level })) - 0.01);
        expect(drop).toBeLessThanOrEqual(1);
        expect(detectableBreakage({ standardDeviation: sd, n: 2 * n, level })).toBeLessThanOrEqual(drop + 1e-9);
      }),
    );
  });
});
