import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/domain/statistics/distributions/seeded-random.js';
import { subsetSumConvolution } from '../../../src/domain/statistics/subset-sum-convolution.js';
import { seriesOf, seriesSteps, subsetSumSeries } from '../../../src/domain/statistics/subset-sum-series.js';
import { subsetSumTail } from '../../../src/domain/statistics/subset-sum-tail.js';

/** Sizes up to `most`, small ones more often, and where their sum lies `deviations` below its mean. */
function drawn(count: number, most: number, deviations: number) {
  const random = seededRandom(`sizes ${count} ${most}`);
  const sizes = Int32Array.from({ length: count }, () => 1 + Math.floor(random() * random() * most)).sort();
  const [sum, squares] = [sizes.reduce((all, size) => all + size, 0), sizes.reduce((all, size) => all + size ** 2, 0)];
  return { sizes, limit: Math.max(0, Math.floor(sum / 2 - (deviations * Math.sqrt(squares)) / 2)) };
}

// scipy.stats.binom(2000, .5): cdf(959) and pmf(960).
test('of thousands of equal sizes is that of a binomial', () => {
  const { below, tie } = subsetSumSeries(seriesOf(new Int32Array(2000).fill(1), 960));
  expect(below).toBeCloseTo(0.03504046582404104, 12);
  expect(tie).toBeCloseTo(0.0036029794572929193, 12);
});

// Counted in whole numbers with Python: the subsets of 1, 1, 2, 3, 3, 5, 8 that sum to less than 9, and to 9.
test('of seven sizes is what counting all subsets gives, by either way', () => {
  const sizes = Int32Array.from([1, 1, 2, 3, 3, 5, 8]);
  for (const { below, tie } of [subsetSumConvolution(sizes, 9), subsetSumSeries(seriesOf(sizes, 9))]) {
    expect(below).toBeCloseTo(39 / 128, 14);
    expect(tie).toBeCloseTo(9 / 128, 14);
  }
});

test('is the same by either way, also where nearly all sizes have a divisor in common', () => {
  const someSizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      someSizes,
      fc.constantFrom(1, 2, 3, 10),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (some, times, at) => {
        const sizes = Int32Array.from([1, ...some.map((size) => size * times)]).sort();
        const limit = Math.floor((at * sizes.reduce((sum, size) => sum + size, 0)) / 2);
        const [series, convolution] = [subsetSumSeries(seriesOf(sizes, limit)), subsetSumConvolution(sizes, limit)];
        expect(series.below).toBeCloseTo(convolution.below, 13);
        expect(series.tie).toBeCloseTo(convolution.tie, 13);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  [2000, 50, 0],
  [2000, 100, 1.645],
  [2000, 5, 4],
  [300, 50, 2.5],
])(
  'of %i sizes up to %i, %f deviations out, is the same by either way and sums far fewer terms',
  (count, most, out) => {
    const { sizes, limit } = drawn(count, most, out);
    const [series, convolution] = [subsetSumSeries(seriesOf(sizes, limit)), subsetSumConvolution(sizes, limit)];
    expect(Math.abs(series.below - convolution.below)).toBeLessThan(1e-13);
    expect(Math.abs(series.tie - convolution.tie)).toBeLessThan(1e-15);
    expect(seriesSteps(seriesOf(sizes, limit))).toBeLessThan((count * limit) / 10);
  },
);

test('keeps its relative precision far out, where the terms of a series leave nothing of one another', () => {
  const { sizes, limit } = drawn(2000, 50, 9);
  const { below } = subsetSumTail(sizes, limit);
  expect(below).toBe(subsetSumConvolution(sizes, limit).below);
  expect(below).toBeGreaterThan(1e-21);
  expect(below).toBeLessThan(1e-17);
});
