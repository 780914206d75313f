import { expect, test } from 'vitest';
import { mean } from '../../../src/domain/statistics/mean.js';

test('the mean of seven values is what numpy.mean says', () => {
  expect(mean([0.2, 0.9, 0.4, 0.4, 0.75, 1, 0])).toBeCloseTo(0.5214285714285715, 14);
});

test('nothing has no mean', () => {
  expect(mean([])).toBeNaN();
});
