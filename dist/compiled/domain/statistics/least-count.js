/**
 * The least count from 1 on that passes a test which every greater one passes too, by doubling and then by bisection.
 * `Infinity` where neither `most` nor the power of two beyond it passes.
 */
export function leastCount(passes, most = Number.POSITIVE_INFINITY) {
    let enough = 1;
    while (!passes(enough)) {
        if (enough > most)
            return Number.POSITIVE_INFINITY;
        enough *= 2;
    }
    return leastBetween(Math.floor(enough / 2), enough, passes);
}
/** The least whole number above `tooFew` that passes such a test, by bisection; `enough` where none before it does. */
export function leastBetween(tooFew, enough, passes) {
    let [low, high] = [tooFew, enough];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (passes(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
