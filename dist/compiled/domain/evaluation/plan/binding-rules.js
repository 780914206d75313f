import { budgetOfUntrustedRun } from '../../inference/budget/untrusted-budget.js';
import { suitesOf } from '../../suite/suites-of.js';
/** True when policy has nothing to say yet: this change adopts Lanegate. */
export const isAdoption = ({ policy }) => policy.configuration === undefined && suitesOf(policy).length === 0;
/** Whose gate and budget bind: policy's, and head's only where there is none and head is trusted. */
export const bindingSide = (sides, isUntrustedHead) => isAdoption(sides) && !isUntrustedHead ? sides.head : sides.policy;
/** The gate and budget that bind a run: less may be spent for an untrusted head. */
export function bindingSettings(sides, isUntrustedHead) {
    const { settings } = bindingSide(sides, isUntrustedHead);
    return isUntrustedHead ? { ...settings, budget: budgetOfUntrustedRun(settings.budget) } : settings;
}
