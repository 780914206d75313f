import type { Lane } from '../changes/lane.js';
import { dayMs } from '../day.js';
import { type OverrideRight, whyMayNotOverride } from '../override/may-override.js';
import type { AppliedOverride, Override } from '../override/override.js';
import type { Verdict } from './verdict.js';

/** What overrides are held against. */
export type OverrideRules = OverrideRight & {
  /** Milliseconds since 1970. */
  readonly nowMs: number;
};

/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that blocks
 * each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let through.
 */
export function applyOverrides(verdict: Verdict, overrides: readonly Override[], rules: OverrideRules): Verdict {
  const ofHead = verdict.worktree ? [] : overrides.filter(({ head }) => head === verdict.head);
  if (ofHead.length === 0) return verdict;
  const applied = ofHead.map((override) => tell(override, rules));
  const named = new Set(applied.filter(({ holds }) => holds).flatMap(({ lanes }) => lanes));
  const blockers = verdict.blockers?.map((blocker) => ({ ...blocker, overridden: isCovered(blocker.lanes, named) }));
  const isLetThrough = blockers !== undefined && blockers.length > 0 && blockers.every(({ overridden }) => overridden);
  return {
    ...verdict,
    blocks: verdict.blocks && !isLetThrough,
    ...(blockers === undefined ? {} : { blockers }),
    overrides: applied,
  };
}

/** What has no lane is covered by nothing. */
const isCovered = (lanes: readonly Lane[], named: ReadonlySet<Lane>): boolean =>
  lanes.length > 0 && lanes.every((lane) => named.has(lane));

function tell(override: Override, rules: OverrideRules): AppliedOverride {
  const { lanes, reason, by, at, expires } = override;
  const whyNot = whyNotInForce(override, rules) ?? whyMayNotOverride(by, rules);
  const told = { lanes, reason, by, at, expires };
  return whyNot === undefined ? { ...told, holds: true } : { ...told, holds: false, why_not: whyNot };
}

function whyNotInForce({ at, expires }: Override, { nowMs, settings }: OverrideRules): string | undefined {
  const [from, until] = [Date.parse(at), Date.parse(expires)];
  if (!(from <= nowMs)) return 'it is dated in the future';
  if (!(nowMs < until)) return 'it has expired';
  if (settings !== undefined && !(until - from <= settings.max_days * dayMs)) {
    return `it was given for more than the ${settings.max_days} days that policy allows`;
  }
  return undefined;
}
