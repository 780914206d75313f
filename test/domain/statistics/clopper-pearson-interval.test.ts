import { expect, test } from 'vitest';
import { clopperPearsonInterval } from '../../../src/domain/statistics/clopper-pearson-interval.js';

// scipy.stats.binomtest(successes, n).proportion_ci(1 - 2 * alpha, 'exact')
test.each([
  [0, 20, 0.05, 0, 0.13910834066837535],
  [16, 20, 0.05, 0.5989718826684258, 0.9286461156913818],
  [16, 20, 0.002, 0.45931447397514275, 0.9722931357116033],
  [21, 22, 0.002, 0.674365866664007, 0.9999090040189913],
  [50, 50, 0.05, 0.9418449208830241, 1],
  [93, 120, 0.05, 0.7033225092349787, 0.8361786873907645],
  [1, 1, 0.05, 0.05, 1],
  [49_900, 50_000, 0.002, 0.9973536478883374, 0.9985269698037825],
])('the exact interval of %d in %d at %d is what scipy gives', (successes, n, alpha, ...ends) => {
  const interval = clopperPearsonInterval(successes, n, alpha);
  expect(interval[0]).toBeCloseTo(ends[0], 9);
  expect(interval[1]).toBeCloseTo(ends[1], 9);
});

test('nothing observed leaves everything possible', () => {
  expect(clopperPearsonInterval(0, 0, 0.05)).toEqual([0, 1]);
});

test('all and none bound exactly one and zero', () => {
  for (const n of [1, 7, 50, 333]) {
    expect(clopperPearsonInterval(n, n, 0.05)[1]).toBe(1);
    expect(clopperPearsonInterval(0, n, 0.05)[0]).toBe(0);
  }
});
