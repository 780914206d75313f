import { subsetSumConvolution } from './subset-sum-convolution.js';
import { seriesOf, seriesSteps, subsetSumSeries } from './subset-sum-series.js';
/** What a step of the series takes, in steps of the convolution. */
const costOfSeriesStep = 150;
/** Further out, in standard deviations, a tail is too small to be what large terms leave of one another. */
const seriesReach = 6;
/**
 * Where the sum of a random half of `sizes`, whole numbers above zero in ascending order, lies about `limit`, a whole
 * number that is at most half of their sum. Exact either way; the shorter one is taken.
 */
export function subsetSumTail(sizes, limit) {
    const series = seriesOf(sizes, limit);
    const isCentral = series.twiceBelow <= seriesReach * series.root;
    const isShorter = costOfSeriesStep * seriesSteps(series) < sizes.length * limit;
    return isCentral && isShorter ? subsetSumSeries(series) : subsetSumConvolution(sizes, limit);
}
