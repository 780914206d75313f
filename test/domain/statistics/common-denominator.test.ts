import { expect, test } from 'vitest';
import { commonDenominator } from '../../../src/domain/statistics/common-denominator.js';

test.each([
  [[1, -1, 0], 1],
  [[1 / 3, -2 / 3, 1], 3],
  [[0.1, 0.2, -0.7], 10],
  [[1 / 3, 0.5], 6],
  [[0.3 - 0.1, 1 / 7], 35],
])('%j are all whole numbers of one %d-th', (values, expected) => {
  expect(commonDenominator(values, 10_000)).toBe(expected);
});

test('numbers off every lattice have none', () => {
  expect(commonDenominator([Math.PI / 4, Math.SQRT1_2], 10_000)).toBeUndefined();
});

test('a lattice finer than the limit is not looked for', () => {
  expect(commonDenominator([1 / 101], 100)).toBeUndefined();
});
