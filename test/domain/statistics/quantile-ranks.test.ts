import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { quantileRanks } from '../../../src/domain/statistics/quantile-ranks.js';

// scipy.stats, every rank tried: betabinom.logpmf(k, n, 40 p, 40 (1 - p)) - binom.logpmf(k, n, p) ≥ ln(1/alpha)
test.each([
  [100, 0.95, 0.005, { low: 85, high: undefined }],
  [300, 0.95, 0.005, { low: 269, high: 297 }],
  [1000, 0.95, 0.005, { low: 922, high: 974 }],
  [10_000, 0.95, 0.01, { low: 9414, high: 9582 }],
  [50, 0.5, 0.05, { low: 13, high: 38 }],
  [20, 0.95, 0.05, { low: 14, high: undefined }],
])('the ranks around the quantile of %d numbers at %d are what scipy gives', (count, p, alpha, ranks) => {
  expect(quantileRanks(count, p, alpha)).toEqual(ranks);
});

test('nothing bounds nothing', () => {
  expect(quantileRanks(0, 0.95, 0.01)).toEqual({ low: undefined, high: undefined });
});

test('the true quantile ever lies outside in at most alpha of streams that are looked at as they grow', () => {
  const random = seededRandom('quantile ranks');
  const [runs, alpha, p] = [300, 0.05, 0.9];
  let missed = 0;
  for (let run = 0; run < runs; run += 1) {
    let below = 0;
    for (let count = 1; count <= 1000; count += 1) {
      if (random() < p) below += 1;
      if (count % 5 > 0) continue;
      const { low = 1, high = count } = quantileRanks(count, p, alpha);
      if (low <= below + 1 && high >= below) continue;
      missed += 1;
      break;
    }
  }
  expect(missed / runs).toBeLessThanOrEqual(alpha + 2 * Math.sqrt((alpha * (1 - alpha)) / runs));
});
