import { expect, test } from 'vitest';
import { lnGamma } from '../../../../src/domain/statistics/distributions/ln-gamma.js';

test.each([
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [1, 0],
  [2.5, 0.2846828704729192],
  [10, 12.801827480081469],
  [100.5, 361.43554046777757],
  [5000, 37582.62631568535],
])('lnGamma(%d) is what scipy.special.gammaln says', (x, expected) => {
  expect(Math.abs(lnGamma(x) - expected)).toBeLessThan(1e-13 * Math.max(1, expected));
});

test('there is no logarithm of gamma at zero or below', () => {
  expect(() => lnGamma(0)).toThrow(RangeError);
  expect(() => lnGamma(-1.5)).toThrow(RangeError);
});
