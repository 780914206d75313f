import { dayMs } from '../day.js';
import type { OverrideSettings } from '../suite/gate-settings.js';
import { type OverrideRight, whyMayNotOverride } from './may-override.js';
import type { Override } from './override.js';

/** What overrides are held against. */
export type OverrideRules = OverrideRight & {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
};

/** Why an override sets nothing aside: it is not its time, or it came from somebody who may not give it. */
export const whyNotInForce = (override: Override, rules: OverrideRules): string | undefined =>
  whyNotInTime(override, rules) ?? whyMayNotOverride(override.by, rules);

/** Why it is not the time of an override; one that was given for longer than policy allows never holds. */
export function whyNotInTime(
  { at, expires }: Pick<Override, 'at' | 'expires'>,
  { nowMs, settings }: { readonly nowMs: number; readonly settings: OverrideSettings | undefined },
): string | undefined {
  const [from, until] = [Date.parse(at), Date.parse(expires)];
  if (!(from <= nowMs)) return 'it is dated in the future';
  if (!(nowMs < until)) return 'it has expired';
  if (settings !== undefined && !(until - from <= settings.max_days * dayMs)) {
    return `it was given for more than the ${settings.max_days} days that policy allows`;
  }
  return undefined;
}
