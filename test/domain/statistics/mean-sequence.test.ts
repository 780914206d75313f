import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { meanReach } from '../../../src/domain/statistics/mean-sequence.js';
import { noMoments, withNumber } from '../../../src/domain/statistics/running-moments.js';

const spreadBy = (count: number, deviation: number) => ({ count, mean: 0, squares: deviation ** 2 * (count - 1) });

// scipy.optimize.brentq: where the mixture of exp(λS - λ²n/2) over a half-normal λ reaches 1/alpha, which the closed
// form bounds.
test.each([
  [100, 0.4, 0.01, 0.16215513949789961],
  [1000, 0.4, 0.01, 0.042420658209974815],
  [5000, 0.25, 0.005, 0.013024522146257584],
  [300, 1, 0.05, 0.1679318876374801],
])(
  'the reach of %d numbers is at least that of the mixture itself, and within 1 %% of it',
  (count, deviation, alpha, exact) => {
    const reach = meanReach(spreadBy(count, deviation), alpha);
    expect(reach).toBeGreaterThanOrEqual(exact);
    expect(reach / exact).toBeLessThan(1.01);
  },
);

test('fewer than two numbers bound nothing', () => {
  expect(meanReach(noMoments, 0.01)).toBe(Number.POSITIVE_INFINITY);
  expect(meanReach(withNumber(noMoments, 1), 0.01)).toBe(Number.POSITIVE_INFINITY);
});

test('the true mean is ever left below in at most alpha of streams that are looked at after each number', () => {
  const random = seededRandom('mean sequence');
  const [runs, alpha, rate] = [400, 0.05, 0.3];
  let missed = 0;
  for (let run = 0; run < runs; run += 1) {
    let moments = noMoments;
    for (let count = 1; count <= 2000; count += 1) {
      moments = withNumber(moments, random() < rate ? 1 : 0);
      if (count < 50 || moments.mean - meanReach(moments, alpha) <= rate) continue;
      missed += 1;
      break;
    }
  }
  expect(missed / runs).toBeLessThanOrEqual(alpha + 2 * Math.sqrt((alpha * (1 - alpha)) / runs));
});
