import { binomialDraws } from './distributions/binomial-draws.js';
import { normalCdf } from './distributions/normal-distribution.js';
import { seededBlocks } from './distributions/seeded-random.js';
import { sortedQuantile } from './quantile.js';
import { ascending, expandedDeviations, numbersOf, ratioOf, withoutEnds, } from './ratio-interval.js';
import { highNumbers, weightedQuantile } from './weighted-quantile.js';
const fewestReplicates = 2000;
const mostReplicates = 40_000;
/** An end that fewer resamplings lie beyond is told by the few most extreme ones. */
const fewestBeyond = 20;
const finestLevel = fewestBeyond / mostReplicates;
/**
 * So many standard deviations more than the numbers above a quantile are kept, and hardly any resampling needs others.
 */
const reserve = 6;
/**
 * The sample quantile at `p` (type 7) of head over that of base, each over all numbers of its arm, so that a unit
 * counts as often as it has numbers, with a two-sided interval at 1 - 2 alpha: percentiles of seeded resamplings of
 * whole units (Efron and Tibshirani 1993, chapter 13), taken further out for few units. There are 2,000 of them, and up
 * to 40,000 where a finer level asks for more; a level below 0.0005 is too fine even for these. The order of the units
 * changes nothing. Of no unit the ratio is 1.
 */
export function bootstrapQuantileRatio(units, p, alpha) {
    const arms = { head: armOf(units, 'head'), base: armOf(units, 'base') };
    const [head, base] = [sortedQuantile(arms.head.sorted, p), sortedQuantile(arms.base.sorted, p)];
    const whole = { head, base, ratio: ratioOf(head || 0, base || 0) };
    if (units.length < 2)
        return { ...whole, interval: withoutEnds };
    if (alpha < finestLevel)
        return { ...whole, interval: withoutEnds, isTooFine: true };
    const tail = normalCdf(-expandedDeviations(units.length, alpha));
    const replicates = Math.min(mostReplicates, Math.max(fewestReplicates, Math.ceil(fewestBeyond / tail)));
    const ratios = resampledRatios(units, arms, { p, replicates });
    const below = Math.floor(tail * (replicates - 1));
    return { ...whole, interval: [ratios[below] ?? 0, ratios[replicates - 1 - below] ?? Number.POSITIVE_INFINITY] };
}
const armOf = (units, arm) => ({
    sorted: numbersOf(units, arm).sort(),
    usual: units.reduce((most, unit) => Math.max(most, unit[arm].length), 0),
});
/** The ratios of all resamplings, in ascending order; of more numbers where one of them lacked any. */
function resampledRatios(units, arms, resampling) {
    for (let enlarged = 1;; enlarged *= 2) {
        const [head, base] = [cutoffOf(arms.head, resampling.p, enlarged), cutoffOf(arms.base, resampling.p, enlarged)];
        const ratios = tryResampling(units.length, topOf(units, head, base), resampling);
        if (ratios !== undefined)
            return ratios.sort();
    }
}
function topOf(units, head, base) {
    const top = inOrder(units.filter((unit) => isOut(unit.head, head) || isOut(unit.base, base)));
    return {
        count: top.length,
        head: highNumbers(top.map((unit) => unit.head), head.cutoff, head.usual),
        base: highNumbers(top.map((unit) => unit.base), base.cutoff, base.usual),
    };
}
function cutoffOf({ sorted, usual }, p, enlarged) {
    const above = (1 - p) * sorted.length + 2;
    // Whole units come and go, so that so many numbers of the top weigh t ± √(usual · t) in a resampling.
    const spread = (reserve * Math.sqrt(usual)) / 2;
    const kept = enlarged * (spread + Math.sqrt(spread ** 2 + above)) ** 2;
    return { cutoff: sorted[sorted.length - Math.ceil(kept)] ?? Number.NEGATIVE_INFINITY, usual };
}
function isOut(numbers, { cutoff, usual }) {
    if (numbers.length < usual)
        return true;
    for (let index = 0; index < numbers.length; index++)
        if ((numbers[index] ?? 0) >= cutoff)
            return true;
    return false;
}
/** Of `units` units those of the top are drawn one by one, and how many they are in all is binomial. */
function tryResampling(units, { count, head, base }, { p, replicates }) {
    const [fill, words] = [seededBlocks('ratio bootstrap'), new Uint32Array(units)];
    const nextCount = binomialDraws(units, count / units, () => {
        fill(words.subarray(0, 1));
        return words[0] ?? 0;
    });
    const [weights, step] = [new Int32Array(count), count / 2 ** 32];
    const ratios = new Float64Array(replicates);
    for (let replicate = 0; replicate < replicates; replicate++) {
        const drawn = words.subarray(0, nextCount());
        fill(drawn);
        countPlaces(drawn, step, weights);
        const resampling = { weights, drawn: units };
        const [above, under] = [weightedQuantile(head, resampling, p), weightedQuantile(base, resampling, p)];
        if (above === undefined || under === undefined)
            return undefined;
        ratios[replicate] = ratioOf(above, under);
    }
    return ratios;
}
/** How often each place is drawn, by words that are so many places of `step` each. */
function countPlaces(words, step, counts) {
    counts.fill(0);
    for (let index = 0; index < words.length; index++) {
        const place = Math.floor((words[index] ?? 0) * step);
        counts[place] = (counts[place] ?? 0) + 1;
    }
}
/** By their numbers alone, so that who comes first in the dataset does not matter. */
function inOrder(units) {
    const ranked = units.map((unit) => ({ unit, least: leastOf(unit.base) }));
    ranked.sort((one, other) => one.least - other.least || compareUnits(sortedUnit(one), sortedUnit(other)));
    return ranked.map(({ unit }) => unit);
}
function leastOf(numbers) {
    let least = numbers[0] ?? Number.NEGATIVE_INFINITY;
    for (let index = 1; index < numbers.length; index++)
        least = Math.min(least, numbers[index] ?? 0);
    return least;
}
function sortedUnit(ranked) {
    ranked.sorted ??= { base: ascending(ranked.unit.base), head: ascending(ranked.unit.head) };
    return ranked.sorted;
}
const compareUnits = (one, other) => compare(one.base, other.base) || compare(one.head, other.head);
function compare(some, others) {
    for (let index = 0; index < Math.min(some.length, others.length); index++) {
        const difference = (some[index] ?? 0) - (others[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return some.length - others.length;
}
