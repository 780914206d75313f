import { leastCount } from '../statistics/least-count.js';
import { casesForMargin, smallestPassableMargin, unseenBreakShare, } from '../statistics/smallest-passable-margin.js';
import { UserError } from '../user-error.js';
/** The margin where nobody set one. */
export const defaultMargin = 0.05;
/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;
/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
export function settleMargin(rule, bound, { n, missing, alpha }) {
    if (rule.kind === 'default') {
        const narrowest = narrowestDefault(bound, (n + missing) / rule.drawnShare, alpha);
        const settled = widenDefault(narrowest);
        return narrowest < widestDefault ? settled : { ...settled, fewest: fewestForDefault(bound, alpha) };
    }
    const { value, refusal } = rule;
    const smallest = smallestPassableMargin(bound, n + missing, alpha);
    if (refusal !== undefined && value <= smallest)
        throw refuse({ value, smallest, n: n + missing, refusal }, casesForMargin(bound, value, alpha));
    return { margin: value, widened: false };
}
/**
 * Tango's bound is a little too narrow for a few cases of which none differs, so that the margin it would allow is
 * passed by a drop as great in more than alpha of all runs.
 */
const narrowestDefault = (bound, n, alpha) => Math.max(smallestPassableMargin(bound, n, alpha), bound === 'tango' ? unseenBreakShare(n, alpha) : 0);
const fewestForDefault = (bound, alpha) => leastCount((n) => narrowestDefault(bound, n, alpha) < widestDefault);
function widenDefault(smallest) {
    if (smallest < defaultMargin)
        return { margin: defaultMargin, widened: false };
    return { margin: Math.min(widestDefault, (Math.floor(smallest * 100) + 1) / 100), widened: true };
}
function refuse({ value, smallest, n, refusal }, casesNeeded) {
    const enough = Number.isFinite(casesNeeded) ? `it takes ${casesNeeded}` : 'and no number of them could';
    return new UserError(`a margin of ${value} cannot be passed by ${n} cases of ${refusal.subject}, even if no answer changes; ${enough}`, {
        place: refusal.place,
        hint: `add cases, set the margin above ${smallest.toFixed(3)}, or leave it out and it follows the dataset`,
    });
}
