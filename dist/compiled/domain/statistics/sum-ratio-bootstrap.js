import { normalCdf } from './distributions/normal-distribution.js';
import { saddlepointDeviation } from './distributions/saddlepoint-deviation.js';
import { findRoot } from './find-root.js';
import { ascending, expandedDeviations, ratioOf, withoutEnds, } from './ratio-interval.js';
/** Beyond so many doublings of a step there is nothing but infinity. */
const mostDoublings = 100;
/**
 * The sum of head over the sum of base, with a two-sided interval at 1 - 2 alpha: percentiles of the bootstrap over
 * whole units, which keeps the arms of a unit together (Efron and Tibshirani 1993, chapter 13), taken further out for
 * few units. A resampled ratio is at most r where the resampled sum of head - r · base is at most 0, of which a
 * saddlepoint tells what endless resampling would come to, at any level. The order of the units changes nothing. Of no
 * unit, or of sums that are both 0, the ratio is 1.
 */
export function bootstrapSumRatio(units, alpha) {
    const sums = sumsOf(units);
    const ratio = ratioOf(total(sums.heads), total(sums.bases));
    if (units.length < 2)
        return { ratio, interval: withoutEnds };
    const [least, most] = extremesOf(sums);
    if (!(least < most))
        return { ratio, interval: [ratio, ratio] };
    const deviations = expandedDeviations(units.length, alpha);
    const deviationAt = remembered((r) => {
        if (r <= least)
            return Number.NEGATIVE_INFINITY;
        return r >= most ? Number.POSITIVE_INFINITY : saddlepointDeviation(excessOver(sums, r));
    });
    const step = deviations * standardErrorOf(sums, ratio);
    const low = farEnough(ratio, -step, (r) => deviationAt(r) <= -deviations);
    const lower = findRoot((r) => deviationAt(r) + deviations, Math.max(low, least), ratio);
    if (canLoseAll(sums.bases, deviations))
        return { ratio, interval: [lower, Number.POSITIVE_INFINITY] };
    const high = farEnough(ratio, step, (r) => deviationAt(r) >= deviations);
    const upper = high < Number.POSITIVE_INFINITY ? findRoot((r) => deviationAt(r) - deviations, ratio, high) : high;
    return { ratio, interval: [lower, Math.min(upper, most)] };
}
/** The same function, reckoned once at each number: either end is looked for from numbers that were tried before. */
function remembered(of) {
    const known = new Map();
    return (x) => {
        const value = known.get(x) ?? of(x);
        known.set(x, value);
        return value;
    };
}
/** The first of `from` and ever greater steps beyond it that is out far enough. */
function farEnough(from, step, isOut) {
    for (let doubling = 0; doubling < mostDoublings; doubling++) {
        const next = from + step * 2 ** doubling;
        if (isOut(next))
            return next;
    }
    return step * Number.POSITIVE_INFINITY;
}
/** Whether so many deviations out lie resamplings of none but units without anything. */
function canLoseAll(values, deviations) {
    const empty = values.filter((value) => value === 0).length;
    return empty > 0 && (empty / values.length) ** values.length >= normalCdf(-deviations);
}
function sumsOf(units) {
    const sums = units.map(({ base, head }) => ({ base: sumOf(base), head: sumOf(head) }));
    sums.sort((one, other) => one.head - other.head || one.base - other.base);
    return {
        heads: Float64Array.from(sums, ({ head }) => head),
        bases: Float64Array.from(sums, ({ base }) => base),
    };
}
const sumOf = (values) => ascending(values).reduce((sum, value) => sum + value, 0);
const total = (values) => values.reduce((sum, value) => sum + value, 0);
function excessOver({ heads, bases }, ratio) {
    const excess = new Float64Array(heads.length);
    for (let unit = 0; unit < heads.length; unit++)
        excess[unit] = (heads[unit] ?? 0) - ratio * (bases[unit] ?? 0);
    return excess;
}
/** By the delta method. */
const standardErrorOf = (sums, ratio) => Math.sqrt(total(excessOver(sums, ratio).map((excess) => excess ** 2))) / total(sums.bases);
/** The smallest and the greatest ratio of a unit, which no resampling leaves. */
function extremesOf({ heads, bases }) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let unit = 0; unit < heads.length; unit++) {
        const [head, base] = [heads[unit] ?? 0, bases[unit] ?? 0];
        if (head === 0 && base === 0)
            continue;
        least = Math.min(least, head / base);
        most = Math.max(most, head / base);
    }
    return [least, most];
}
