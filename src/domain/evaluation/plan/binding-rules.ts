import { budgetOfUntrustedRun } from '../../inference/budget/untrusted-budget.js';
import type { Configuration } from '../../suite/configuration.js';
import type { Side } from '../../suite/side.js';
import type { Sides } from '../../suite/sides.js';
import { suitesOf } from '../../suite/suites-of.js';

/** True when policy has nothing to say yet: this change adopts Lanegate. */
export const isAdoption = ({ policy }: Sides): boolean =>
  policy.configuration === undefined && suitesOf(policy).length === 0;

/** Whose gate and budget bind: policy's, and head's only where there is none and head is trusted. */
export const bindingSide = (sides: Sides, isUntrustedHead: boolean): Side =>
  isAdoption(sides) && !isUntrustedHead ? sides.head : sides.policy;

/** The gate and budget that bind a run: less may be spent for an untrusted head. */
export function bindingSettings(sides: Sides, isUntrustedHead: boolean): Configuration {
  const { settings } = bindingSide(sides, isUntrustedHead);
  return isUntrustedHead ? { ...settings, budget: budgetOfUntrustedRun(settings.budget) } : settings;
}
