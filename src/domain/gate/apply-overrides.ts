import type { Lane } from '../changes/lane.js';
import { type OverrideRules, whyNotInForce } from '../override/in-force.js';
import type { AppliedOverride, Override } from '../override/override.js';
import type { Verdict } from './verdict.js';

/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that
 * blocks each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let
 * through.
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
  const whyNot = whyNotInForce(override, rules);
  const told = { lanes, reason, by, at, expires };
  return whyNot === undefined ? { ...told, holds: true } : { ...told, holds: false, why_not: whyNot };
}
