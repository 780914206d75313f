import { expect, test } from 'vitest';
import { findRoot } from '../../../src/domain/statistics/find-root.js';

test.each<[string, (x: number) => number, number]>([
  ['of x² - 2', (x) => x * x - 2, Math.SQRT2],
  ['of a function that is nearly flat', (x) => (x - 1.3) ** 9, 1.3],
  ['of one that is infinite at both ends', (x) => Math.log(x / (2 - x)) - Math.log(3), 1.5],
  ['of one that jumps to infinity', (x) => (x < 1.25 ? -1 : Number.POSITIVE_INFINITY), 1.25],
])('finds the root %s', (_, increasing, root) => {
  expect(findRoot(increasing, 0, 2)).toBeCloseTo(root, _.includes('flat') ? 1 : 12);
});
