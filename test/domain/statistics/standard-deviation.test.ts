import { expect, test } from 'vitest';
import { standardDeviation } from '../../../src/domain/statistics/standard-deviation.js';

test('the standard deviation of seven values is what numpy.std says with ddof 1', () => {
  expect(standardDeviation([0.2, 0.9, 0.4, 0.4, 0.75, 1, 0])).toBeCloseTo(0.37177181941923154, 14);
});

test('one value has no standard deviation', () => {
  expect(standardDeviation([0.5])).toBeNaN();
});
