import { expect, test } from 'vitest';
import { quantile } from '../../../src/domain/statistics/quantile.js';

const values = [0.2, 0.9, 0.4, 0.4, 0.75, 1, 0];

test.each([
  [0, 0],
  [0.05, 0.06],
  [0.5, 0.4],
  [0.9, 0.94],
  [0.95, 0.97],
  [1, 1],
])('the %d quantile is what numpy.quantile says', (p, expected) => {
  expect(quantile(values, p)).toBeCloseTo(expected, 14);
});

test('one value is every quantile of itself', () => {
  expect(quantile([3], 0.95)).toBe(3);
});

test('nothing has no quantile, and a share above one is refused', () => {
  expect(quantile([], 0.5)).toBeNaN();
  expect(() => quantile(values, 1.01)).toThrow(RangeError);
});
