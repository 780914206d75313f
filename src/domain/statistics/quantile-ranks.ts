import { lnBeta } from './ln-beta.js';

/** How firmly the mixture sticks to the quantile's own share: as if by so many numbers. */
const concentration = 40;

/** Ranks from 1, in ascending order; `undefined` where the numbers so far do not bound the quantile on that side. */
export type QuantileRanks = { readonly low: number | undefined; readonly high: number | undefined };

/**
 * Between the numbers of which ranks the quantile at `p` of so many numbers lies, wrong at any time at all with a chance
 * of at most alpha. At or below the quantile lies each number with the chance p, so that a number has too low a rank, or
 * too high a one, where a beta-binomial around p refutes it. Howard and Ramdas 2022, "Sequential estimation of
 * quantiles", §3.
 */
export function quantileRanks(count: number, p: number, alpha: number): QuantileRanks {
  const [a, b] = [concentration * p, concentration * (1 - p)];
  const lnPrior = lnBeta(a, b);
  const isRefuted = (below: number): boolean =>
    lnBeta(a + below, b + count - below) - lnPrior - below * Math.log(p) - (count - below) * Math.log1p(-p) >=
    -Math.log(alpha);
  const middle = Math.floor(count * p);
  const low = leastRank(0, middle, (below) => !isRefuted(below));
  const high = leastRank(middle + 1, count + 1, isRefuted);
  return { low: low === 0 ? undefined : low, high: high > count ? undefined : high };
}

/** The least rank from `from` on that passes a test which every greater one passes too; `to` where none before it does. */
function leastRank(from: number, to: number, passes: (rank: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
