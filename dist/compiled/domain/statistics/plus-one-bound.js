import { mean } from './mean.js';
import { tHalfWidth } from './t-interval.js';
/**
 * The lower 1 - alpha t bound of a mean after one virtual case as bad as can be, never below it. Rare large breaks
 * that a sample happens to lack also make its deviation small; the virtual case pays for both. Of nothing: the worst.
 */
export function plusOneLowerBound(values, alpha, worst = -1) {
    if (values.length === 0)
        return worst;
    const extended = [...values, worst];
    return Math.max(worst, mean(extended) - tHalfWidth(extended, alpha));
}
/** The upper counterpart, with one virtual case as good as can be. */
export const plusOneUpperBound = (values, alpha, best = 1) => -plusOneLowerBound(values.map((value) => -value), alpha, -best);
