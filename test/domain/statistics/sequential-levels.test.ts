import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '../../../src/domain/statistics/distributions/normal-distribution.js';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { sequentialLevels } from '../../../src/domain/statistics/sequential-levels.js';

describe('the level of each look', () => {
  test('for five even looks at .05 is what the R package rpact gives for Kim and DeMets with power 2', () => {
    const rounded = sequentialLevels([0.2, 0.4, 0.6, 0.8, 1], 0.05).map((level) => level.toFixed(4));
    expect(rounded).toEqual(['0.0020', '0.0068', '0.0139', '0.0237', '0.0367']);
  });

  // Python: the root in the last boundary of 1 - scipy.stats.multivariate_normal.cdf - alpha t², look by look.
  test.each([
    { shares: [0.5, 1], alpha: 0.05, expected: [0.0125, 0.044593734] },
    { shares: [1 / 3, 2 / 3, 1], alpha: 0.05, expected: [0.005555556, 0.019288803, 0.040868784] },
    { shares: [0.4, 0.6, 0.8, 1], alpha: 0.05, expected: [0.008, 0.014180893, 0.023938892, 0.036853777] },
    {
      shares: [0.1, 0.35, 0.5, 0.9, 1],
      alpha: 0.05,
      expected: [0.0005, 0.005740673, 0.009357222, 0.034458405, 0.035136836],
    },
    {
      shares: [0.2, 0.4, 0.6, 0.8, 1],
      alpha: 0.02,
      expected: [0.0008, 0.002645939, 0.005309299, 0.008916438, 0.013555767],
    },
    { shares: [1 / 3, 0.99, 1], alpha: 0.01, expected: [0.001111111, 0.00902578, 0.00697226] },
  ])('at $shares with $alpha is what a multivariate normal integral gives', ({ shares, alpha, expected }) => {
    for (const [look, level] of sequentialLevels(shares, alpha).entries()) {
      expect(Math.abs(level - (expected[look] ?? Number.NaN))).toBeLessThan(1e-6);
    }
  });

  test('of one look alone is alpha', () => {
    expect(sequentialLevels([1], 0.05)).toEqual([0.05]);
  });

  test.each([
    [[], 0.05],
    [[0.5], 0.05],
    [[0.5, 0.5, 1], 0.05],
    [[0.6, 0.4, 1], 0.05],
    [[0, 1], 0.05],
    [[-0.5, 1], 0.05],
    [[Number.NaN, 1], 0.05],
    [[0.5, 1.5], 0.05],
    [[1], 0],
    [[1], 0.5],
    [[1], Number.NaN],
  ])('at %j with alpha %d is refused', (shares, alpha) => {
    expect(() => sequentialLevels(shares, alpha)).toThrow(RangeError);
  });
});

const alphas = fc.double({ min: 0.001, max: 0.2, noNaN: true });
const schedules = fc
  .uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 5 })
  .map((steps) => [...steps.sort((one, other) => one - other).map((step) => step / 40), 1]);

test('the first look spends alpha t², and no level is greater than all that is spent by then', () => {
  fc.assert(
    fc.property(schedules, alphas, (shares, alpha) => {
      const levels = sequentialLevels(shares, alpha);
      expect(levels[0]).toBeCloseTo(alpha * (shares[0] ?? 1) ** 2, 12);
      for (const [look, level] of levels.entries()) {
        const share = shares[look] ?? 1;
        const before = shares[look - 1] ?? 0;
        expect(level).toBeGreaterThanOrEqual(alpha * (share ** 2 - before ** 2) - 1e-9);
        expect(level).toBeLessThanOrEqual(alpha * share ** 2 + 1e-9);
      }
    }),
    { numRuns: 40 },
  );
});

test('even looks have rising levels', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), alphas, (looks, alpha) => {
      const levels = sequentialLevels(
        Array.from({ length: looks }, (_, look) => (look + 1) / looks),
        alpha,
      );
      for (const [look, level] of levels.slice(1).entries()) expect(level).toBeGreaterThan(levels[look] ?? 1);
    }),
    { numRuns: 30 },
  );
});

test('the levels of the looks so far do not depend on those to come', () => {
  const long = sequentialLevels([0.2, 0.4, 0.6, 0.8, 1], 0.05);
  const short = sequentialLevels([0.2, 0.4, 1], 0.05);
  expect(short[1]).toBeCloseTo(long[1] ?? Number.NaN, 9);
});

/** How often a random walk that nothing moves is stopped by each of the looks, cumulated. */
function crossings(shares: readonly number[], levels: readonly number[], walks: number): number[] {
  const random = seededRandom('walks');
  const boundaries = levels.map((level) => normalQuantile(1 - level));
  const stopped = new Array<number>(shares.length).fill(0);
  for (let walk = 0; walk < walks; walk++) {
    let position = 0;
    for (const [look, share] of shares.entries()) {
      const span = share - (shares[look - 1] ?? 0);
      position += Math.sqrt(span) * normalQuantile(Math.max(random(), 1e-12));
      if (position / Math.sqrt(share) < (boundaries[look] ?? 0)) continue;
      stopped[look] = (stopped[look] ?? 0) + 1;
      break;
    }
  }
  return stopped.map((_, look) => stopped.slice(0, look + 1).reduce((sum, count) => sum + count, 0) / walks);
}

test.each([[[0.2, 0.4, 0.6, 0.8, 1]], [[0.15, 0.7, 0.85, 1]]])(
  'random walks without drift that look at %j have crossed with probability alpha t² by each look',
  (shares) => {
    const alpha = 0.05;
    const walks = 100_000;
    const crossed = crossings(shares, sequentialLevels(shares, alpha), walks);
    for (const [look, share] of shares.entries()) {
      const due = alpha * share ** 2;
      expect(Math.abs((crossed[look] ?? 0) - due)).toBeLessThan(4 * Math.sqrt(due / walks));
    }
  },
);
