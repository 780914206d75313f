import { expect, test } from 'vitest';
import { normalQuantile } from '../../../src/domain/statistics/distributions/normal-distribution.js';
import { wilsonInterval } from '../../../src/domain/statistics/wilson-interval.js';

// scipy.stats.binomtest(successes, n).proportion_ci(.9, 'wilson')
test.each([
  [0, 20, 0, 0.11915783736096448],
  [16, 20, 0.6216233141646322, 0.906881983418789],
  [50, 50, 0.9486668142137299, 1],
  [93, 120, 0.7066342335113747, 0.8312387764777041],
])('the Wilson interval of %d in %d is what scipy gives', (successes, n, low, high) => {
  const interval = wilsonInterval(successes, n, normalQuantile(0.95));
  expect(interval[0]).toBeCloseTo(low, 9);
  expect(interval[1]).toBeCloseTo(high, 9);
});

test('nothing observed leaves everything possible', () => {
  expect(wilsonInterval(0, 0, 1.645)).toEqual([0, 1]);
});

test('all and none bound exactly one and zero, with no rounding in between', () => {
  for (const n of [1, 7, 50, 333]) {
    expect(wilsonInterval(n, n, 1.6448536269514722)[1]).toBe(1);
    expect(wilsonInterval(0, n, 1.6448536269514722)[0]).toBe(0);
  }
});
