import { expect, test } from 'vitest';
import { newcombeInterval } from '../../../src/domain/statistics/newcombe-interval.js';

const z = 1.959964;

/** Newcombe 1998, table II, method 10. */
test.each<[readonly [number, number], readonly [number, number], number, number]>([
  [[48, 80], [56, 70], 0.0524, 0.3339],
  [[3, 10], [9, 10], 0.1705, 0.809],
  [[2, 84], [6, 84], -0.0231, 0.1258],
  [[0, 29], [5, 56], -0.0381, 0.1926],
  [[0, 10], [10, 10], 0.6075, 1],
])('the difference of %j and %j', ([count, of], [otherCount, otherOf], low, high) => {
  const [below, above] = newcombeInterval({ count, of }, { count: otherCount, of: otherOf }, z);
  expect(below).toBeCloseTo(low, 3);
  expect(above).toBeCloseTo(high, 3);
});
