import { expect, test } from 'vitest';
import { tUpperBound } from '../../../src/domain/statistics/t-upper-bound.js';

// scipy.stats.t.interval(.9, n - 1, loc=mean, scale=sem)[1]; for five values with the closed form of t, where scipy
// errs by 2e-9
test.each([
  [[-0.1, 0.2, 0, 0.05, -0.3, 0.1, 0.15, -0.05], 0.1128200465346984],
  [[1, -1, 0, 0, 0.5], 0.8070535900770497],
  [new Array<number>(60).fill(0), 0],
])('the upper t bound of %j is what scipy gives', (differences, expected) => {
  expect(tUpperBound(differences, 0.05)).toBeCloseTo(expected, 9);
});

test('fewer than two differences bound nothing, and no bound exceeds one', () => {
  expect(tUpperBound([], 0.05)).toBe(1);
  expect(tUpperBound([-1], 0.05)).toBe(1);
  expect(tUpperBound([1, 0], 0.05)).toBe(1);
});
