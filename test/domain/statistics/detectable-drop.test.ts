import { expect, test } from 'vitest';
import { casesToDetect, detectableDrop } from '../../../src/domain/statistics/detectable-drop.js';

test.each([
  [0.4, 100, 0.0996],
  [0.2, 50, 0.0704],
  [1, 1, 2.49],
])('a standard deviation of %d over %d cases shows a drop of %d', (deviation, n, expected) => {
  expect(detectableDrop(deviation, n)).toBeCloseTo(expected, 4);
});

test('the cases asked for a drop are just enough to detect it', () => {
  const n = casesToDetect(0.4, 0.05);
  expect(detectableDrop(0.4, n)).toBeLessThanOrEqual(0.05);
  expect(detectableDrop(0.4, n - 1)).toBeGreaterThan(0.05);
});
