/**
 * What each factor adds to the score of each unit: its Shapley value, the mean of what it adds over all orders in which
 * the factors can go from base to head (Shapley 1953). With two factors that is the mean of its two simple effects;
 * with three the four settings of the others weigh 1/3, 1/6, 1/6 and 1/3. The parts of a unit add up to its head minus
 * base.
 */
export function shapleyContrasts(scores) {
    const count = factorsOf(scores);
    return numbersTo(count).map((factor) => {
        const weights = numbersTo(scores.length)
            .filter((arm) => !has(arm, factor))
            .flatMap((arm) => {
            const weight = orderShare(sizeOf(arm), count);
            return [
                { arm: arm + 2 ** factor, weight },
                { arm, weight: -weight },
            ];
        });
        return { factors: [factor], values: weightedSums(scores, weights) };
    });
}
/**
 * How far several factors together differ from what each does alone, for every two of them and, of three, for all: the
 * difference of differences, averaged over the settings of the factor that is left out (Yates 1937).
 */
export function interactionContrasts(scores) {
    const count = factorsOf(scores);
    const sets = numbersTo(scores.length).filter((set) => sizeOf(set) > 1);
    return sets.map((set) => {
        const share = 1 / 2 ** (count - sizeOf(set));
        const weights = numbersTo(scores.length).map((arm) => ({
            arm,
            weight: (sizeOf(set) - sizeOf(set & arm)) % 2 === 0 ? share : -share,
        }));
        return {
            factors: numbersTo(count).filter((factor) => has(set, factor)),
            values: weightedSums(scores, weights),
        };
    });
}
const weightedSums = (scores, weights) => (scores[0] ?? []).map((_, unit) => {
    let sum = 0;
    for (const { arm, weight } of weights)
        sum += weight * (scores[arm]?.[unit] ?? Number.NaN);
    return sum;
});
/** Throws a RangeError for arms that are not all the combinations of their factors. */
function factorsOf(scores) {
    const count = Math.log2(scores.length);
    if (!Number.isInteger(count) || count < 1)
        throw new RangeError(`${scores.length} arms are no full factorial`);
    return count;
}
const numbersTo = (count) => Array.from({ length: count }, (_, number) => number);
const has = (set, factor) => (set & (2 ** factor)) !== 0;
const sizeOf = (set) => numbersTo(32).filter((factor) => has(set, factor)).length;
/** The share of all orders in which exactly a given set of `before` factors comes before a given other one. */
const orderShare = (before, count) => (factorial(before) * factorial(count - before - 1)) / factorial(count);
const factorial = (n) => (n < 2 ? 1 : n * factorial(n - 1));
