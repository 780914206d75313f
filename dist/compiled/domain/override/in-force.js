import { dayMs } from '../day.js';
import { whyMayNotOverride } from './may-override.js';
/** Why an override sets nothing aside: it is not its time, or it came from somebody who may not give it. */
export const whyNotInForce = (override, rules) => whyNotInTime(override, rules) ?? whyMayNotOverride(override.by, rules);
/** Why it is not the time of an override; one that was given for longer than policy allows never holds. */
export function whyNotInTime({ at, expires }, { nowMs, settings }) {
    const [from, until] = [Date.parse(at), Date.parse(expires)];
    if (!(from <= nowMs))
        return 'it is dated in the future';
    if (!(nowMs < until))
        return 'it has expired';
    if (settings !== undefined && !(until - from <= settings.max_days * dayMs)) {
        return `it was given for more than the ${settings.max_days} days that policy allows`;
    }
    return undefined;
}
