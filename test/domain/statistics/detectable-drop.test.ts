import { expect, test } from 'vitest';
import { casesToDetect, detectableDrop } from '../../../src/domain/statistics/detectable-drop.js';

// (scipy.stats.norm.ppf(1 - level) + scipy.stats.norm.ppf(.8)) * deviation / sqrt(n)
test.each([
  [0.4, 100, 0.05, 0.09945899442097546],
  [0.2, 50, 0.05, 0.07032812940506673],
  [0.4, 100, 0.01, 0.1267187643045502],
  [1, 1, 0.002, 3.7197829726683973],
])('a standard deviation of %d over %d cases shows at %d a drop of %d', (standardDeviation, n, level, expected) => {
  expect(detectableDrop({ standardDeviation, n, level })).toBeCloseTo(expected, 9);
});

test.each([0.05, 0.001])('the cases asked for a drop are just enough to detect it at %d', (level) => {
  const noise = { standardDeviation: 0.4, level };
  const n = casesToDetect({ ...noise, drop: 0.05 });
  expect(detectableDrop({ ...noise, n })).toBeLessThanOrEqual(0.05);
  expect(detectableDrop({ ...noise, n: n - 1 })).toBeGreaterThan(0.05);
});
