import type { Tail } from './subset-sum-convolution.js';

/** What is smaller than this is nothing beside the precision of a number. */
const nothing = 1e-18;
const lnNothing = Math.log(nothing);

/** So many factors, each the cosine of some angle, leave nothing of their product at most frequencies. */
const enoughFactors = 60;

/** Sizes that are equal, the most frequent first. */
type Group = { readonly size: number; readonly count: number };

/**
 * The tail of a random half of `sizes`, in ascending order, from its characteristic function about the mean, which is
 * the product of cos(size · θ / 2): the Fourier series of a lattice whose period is so long that less than 1e-18 of the
 * distribution lies beyond (Hoeffding 1963, theorem 2). Beaulieu 1990 has the same series for sums off a lattice. For
 * many sizes the product is nothing at all but a few frequencies, which is told after a few factors.
 */
export function subsetSumSeries(sizes: Int32Array, limit: number): Tail {
  const groups = grouped(sizes);
  const halfPeriod = halfPeriodOf(sizes, limit);
  const twiceBelow = twiceBelowMean(sizes, limit);
  let [aboveMid, tie] = [0, 1];
  for (let frequency = 1; frequency <= halfPeriod; frequency++) {
    const factor = characteristic(groups, frequency, halfPeriod);
    if (factor === 0) continue;
    const angle = angleOf(twiceBelow * frequency, halfPeriod);
    tie += (frequency < halfPeriod ? 2 : 1) * factor * Math.cos(angle);
    const half = (Math.PI * frequency) / (2 * halfPeriod);
    if (frequency % 2 === 1) aboveMid += (factor * Math.sin(angle)) / Math.tan(half);
  }
  const tieShare = Math.max(0, tie / (2 * halfPeriod));
  return { below: Math.max(0, 0.5 - aboveMid / halfPeriod - tieShare / 2), tie: tieShare };
}

/** How many factors the series takes, about. */
export function seriesSteps(sizes: Int32Array, limit: number): number {
  let [factors, taken] = [0, 0];
  for (const { count } of grouped(sizes)) {
    if (taken >= enoughFactors) break;
    taken += count;
    factors += 1;
  }
  return halfPeriodOf(sizes, limit) * factors;
}

/** Twice how far the limit lies below the mean, which is half of all sizes. */
export const twiceBelowMean = (sizes: Int32Array, limit: number): number =>
  sizes.reduce((sum, size) => sum + size, 0) - 2 * limit;

/** Half of a period that reaches from the mean to the limit and as far beyond as there is anything. */
function halfPeriodOf(sizes: Int32Array, limit: number): number {
  const squares = sizes.reduce((sum, size) => sum + size ** 2, 0);
  return Math.ceil(twiceBelowMean(sizes, limit) / 2 + Math.sqrt((squares * Math.log(2 / nothing)) / 2)) + 1;
}

function grouped(sizes: Int32Array): Group[] {
  const groups: { size: number; count: number }[] = [];
  for (const size of sizes) {
    const last = groups.at(-1);
    if (last?.size === size) last.count += 1;
    else groups.push({ size, count: 1 });
  }
  return groups.sort((one, other) => other.count - one.count);
}

/** The product of cos(size · θ / 2) at θ = π · frequency / halfPeriod; 0 as soon as it is nothing. */
function characteristic(groups: readonly Group[], frequency: number, halfPeriod: number): number {
  let ln = 0;
  let sign = 1;
  for (const { size, count } of groups) {
    const cosine = Math.cos(angleOf(size * frequency, halfPeriod));
    if (cosine < 0 && count % 2 === 1) sign = -sign;
    ln += count * Math.log(Math.abs(cosine));
    if (ln < lnNothing) return 0;
  }
  return sign * Math.exp(ln);
}

/** π / 2 times so many half periods, reduced while it is a whole number. */
const angleOf = (quarters: number, halfPeriod: number): number =>
  (Math.PI * (quarters % (4 * halfPeriod))) / (2 * halfPeriod);
