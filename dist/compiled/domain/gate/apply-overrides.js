import { whyNotInForce } from '../override/in-force.js';
/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that
 * blocks each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let
 * through.
 */
export function applyOverrides(verdict, overrides, rules) {
    const ofHead = verdict.worktree ? [] : overrides.filter(({ head }) => head === verdict.head);
    if (ofHead.length === 0)
        return verdict;
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
const isCovered = (lanes, named) => lanes.length > 0 && lanes.every((lane) => named.has(lane));
function tell(override, rules) {
    const { lanes, reason, by, at, expires } = override;
    const whyNot = whyNotInForce(override, rules);
    const told = { lanes, reason, by, at, expires };
    return whyNot === undefined ? { ...told, holds: true } : { ...told, holds: false, why_not: whyNot };
}
