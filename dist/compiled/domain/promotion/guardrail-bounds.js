import { countOf, edgesOfRank } from '../statistics/log-histogram.js';
import { meanReach } from '../statistics/mean-sequence.js';
import { quantileRanks } from '../statistics/quantile-ranks.js';
import { rateSequence } from '../statistics/rate-sequence.js';
/** How few costs or scores are not yet about normal in their mean. */
const leastForMeans = 30;
/**
 * Of the rate of the candidate less that of the baseline; a rate is events and trials. `alpha` is of one bound of one
 * arm.
 */
export function excessRate(candidate, baseline, alpha) {
    if (candidate[1] === 0 || baseline[1] === 0)
        return undefined;
    const [low, high] = rateSequence(candidate[0], candidate[1], alpha);
    const [lowest, highest] = rateSequence(baseline[0], baseline[1], alpha);
    return [low - highest, high - lowest];
}
/** Of the 95th percentile of the candidate over that of the baseline, less 1. */
export function latencyRatio(candidate, baseline, alpha) {
    if (countOf(candidate) === 0 || countOf(baseline) === 0)
        return undefined;
    const [low, high] = percentile95(candidate, alpha);
    const [lowest, highest] = percentile95(baseline, alpha);
    return [low / highest - 1, lowest === 0 ? Number.POSITIVE_INFINITY : high / lowest - 1];
}
function percentile95(histogram, alpha) {
    const { low, high } = quantileRanks(countOf(histogram), 0.95, alpha);
    return [
        low === undefined ? 0 : edgesOfRank(histogram, low)[0],
        high === undefined ? Number.POSITIVE_INFINITY : edgesOfRank(histogram, high)[1],
    ];
}
/** Of the mean of the candidate over that of the baseline, less 1. What is free in both arms does not differ. */
export function costRatio(candidate, baseline, alpha) {
    if (candidate.count < leastForMeans || baseline.count < leastForMeans)
        return undefined;
    if (candidate.mean === 0 && baseline.mean === 0)
        return [0, 0];
    const [reach, reachOfBaseline] = [meanReach(candidate, alpha), meanReach(baseline, alpha)];
    const lowest = Math.max(0, baseline.mean - reachOfBaseline);
    return [
        Math.max(0, candidate.mean - reach) / (baseline.mean + reachOfBaseline) - 1,
        lowest === 0 ? Number.POSITIVE_INFINITY : (candidate.mean + reach) / lowest - 1,
    ];
}
/** Of how far the mean of the candidate lies below that of the baseline. */
export function meanDrop(baseline, candidate, alpha) {
    if (baseline === undefined || candidate === undefined)
        return undefined;
    if (baseline.count < leastForMeans || candidate.count < leastForMeans)
        return undefined;
    const reach = meanReach(baseline, alpha) + meanReach(candidate, alpha);
    const drop = baseline.mean - candidate.mean;
    return [drop - reach, drop + reach];
}
