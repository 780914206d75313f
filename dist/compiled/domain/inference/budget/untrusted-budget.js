import { ScopeSettings } from './budget-settings.js';
const measures = ScopeSettings.keyof().options;
/**
 * The budget of a run for an untrusted head: of each measure the lesser of `per_run` and `per_untrusted_run`, for such
 * a head is written by somebody who does not pay.
 */
export function budgetOfUntrustedRun(budget) {
    const { per_run, per_untrusted_run } = budget;
    const caps = Object.fromEntries(measures.flatMap((measure) => {
        const most = lesserOf(per_run[measure], per_untrusted_run[measure]);
        return most === undefined ? [] : [[measure, most]];
    }));
    return { ...budget, per_run: { ...caps, usd: Math.min(per_run.usd, per_untrusted_run.usd) } };
}
function lesserOf(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return Math.min(one, other);
}
/** What a reader must know of the caps of a run for an untrusted head. */
export const untrustedCapNotes = ({ per_run }, isUntrustedHead) => isUntrustedHead ? [`the head is not trusted, so its run may cost $${per_run.usd} (budget.per_untrusted_run)`] : [];
