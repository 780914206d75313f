import { lnBetaEvidence, priorAround } from './beta-evidence.js';
import { leastBetween } from './least-count.js';
/** How firmly the mixture sticks to the quantile's own share: as if by so many numbers. */
const concentration = 40;
/**
 * Between the numbers of which ranks the quantile at `p` of so many numbers lies, wrong at any time at all with a
 * chance of at most alpha. At or below the quantile lies each number with the chance p, so that a number has too low a
 * rank, or too high a one, where a beta-binomial around p refutes it. Howard and Ramdas 2022, "Sequential estimation of
 * quantiles", §3.
 */
export function quantileRanks(count, p, alpha) {
    const prior = priorAround(p, concentration);
    const isRefuted = (below) => lnBetaEvidence({ events: below, trials: count }, prior)(p) >= -Math.log(alpha);
    const middle = Math.floor(count * p);
    const low = leastBetween(-1, middle, (below) => !isRefuted(below));
    const high = leastBetween(middle, count + 1, isRefuted);
    return { low: low === 0 ? undefined : low, high: high > count ? undefined : high };
}
