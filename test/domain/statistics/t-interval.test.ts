import { expect, test } from 'vitest';
import { tInterval } from '../../../src/domain/statistics/t-interval.js';

// scipy.stats.t.interval(confidence, n - 1, loc=mean, scale=sem)
test.each([
  [[-0.1, 0.2, 0, 0.05, -0.3, 0.1, 0.15, -0.05], 0.95, [-0.1267601141520941, 0.1392601141520941]],
  [[1, -1, 0, 0, 0.5], 0.95, [-0.8208426664959908, 1.0208426664959909]],
  [[0.25, 0.25, ...new Array<number>(58).fill(0)], 0.9, [-0.0014298709260818828, 0.018096537592748544]],
])('the t interval of %j at %d is what scipy gives', (values, confidence, [low = 0, high = 0]) => {
  expect(tInterval(values, confidence)).toEqual([expect.closeTo(low, 8), expect.closeTo(high, 8)]);
});

test('fewer than two values tell nothing', () => {
  expect(tInterval([0.5], 0.95)).toEqual([Number.NaN, Number.NaN]);
});
