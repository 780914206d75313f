import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  casesForMargin,
  smallestPassableMargin,
  unseenBreakShare,
} from '../../../src/domain/statistics/smallest-passable-margin.js';

// z² / (n + z²) and (1 + t) / (n + 1) with quantiles of scipy.
test.each([
  ['tango', 50, 0.05133318578627012],
  ['tango', 20, 0.11915783736096448],
  ['plus-one-t', 50, 0.05246872597114375],
  ['plus-one-t', 20, 0.12974848775813266],
  ['plus-one-t', 1, 1],
  ['tango', 0, 1],
] as const)('with %s, %d unchanged cases pass margins above %d', (method, n, expected) => {
  expect(smallestPassableMargin(method, n, 0.05)).toBeCloseTo(expected, 9);
});

// scipy.stats.binomtest(0, n).proportion_ci(1 - 2 * alpha, 'exact').high
test.each([
  [20, 0.05, 0.13910834066837535],
  [59, 0.05, 0.04950760988846834],
  [300, 0.0367, 0.01095613462275558],
  [0, 0.05, 1],
])('%d cases without a break, at %d, leave a share of %d possible', (n, alpha, expected) => {
  expect(unseenBreakShare(n, alpha)).toBeCloseTo(expected, 9);
});

// The first n that passes, counted up one by one in Python.
test.each([
  [0.05, 52, 53],
  [0.03, 88, 88],
  [0.02, 133, 132],
  [0.01, 268, 265],
])('a margin of %d takes %d cases with Tango and %d with plus-one t', (margin, tango, plusOneT) => {
  expect(casesForMargin('tango', margin, 0.05)).toBe(tango);
  expect(casesForMargin('plus-one-t', margin, 0.05)).toBe(plusOneT);
});

test('no number of cases passes a margin of zero', () => {
  expect(casesForMargin('tango', 0, 0.05)).toBe(Number.POSITIVE_INFINITY);
});

test('the number of cases is the least that passes', () => {
  const method = fc.constantFrom('tango' as const, 'plus-one-t' as const);
  fc.assert(
    fc.property(method, fc.double({ min: 0.005, max: 0.9, noNaN: true }), (which, margin) => {
      const n = casesForMargin(which, margin, 0.05);
      expect(smallestPassableMargin(which, n, 0.05)).toBeLessThan(margin);
      expect(smallestPassableMargin(which, n - 1, 0.05)).toBeGreaterThanOrEqual(margin);
    }),
  );
});
