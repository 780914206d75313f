import { inOrder, isDeployed, Lane } from '../changes/lane.js';
import { lanesOfWhole } from './judge.js';
import { describeJobs } from './needed-jobs.js';
/** The verdict over a change that nobody could look at: an error of every lane that deploys. */
export function unjudged({ policy, head }, reason) {
    const lanes = Lane.options.filter(isDeployed);
    return {
        version: 1,
        verdict: 'error',
        reason,
        blocks: true,
        policy,
        base: policy,
        head,
        worktree: false,
        adoption: false,
        lanes: wordFor(lanes, 'error'),
        mixed: false,
        inconclusive_policy: 'warn',
        suites: [],
        ownership: {},
        spent_usd: 0,
        blockers: [{ verdict: 'error', lanes, reason, overridden: false }],
        notes: [],
    };
}
/**
 * A verdict over what jobs left that did not all succeed: an error, whatever it says, of all that the change touches.
 */
export function distrusted(verdict, changeSet, why) {
    const lanes = lanesOfWhole(changeSet);
    const reason = verdict.verdict === 'error' ? `${why}; ${verdict.reason}` : why;
    return {
        ...verdict,
        verdict: 'error',
        reason,
        blocks: true,
        lanes: changeSet.harness === undefined ? { ...verdict.lanes, ...wordFor(lanes, 'error') } : verdict.lanes,
        blockers: [{ verdict: 'error', lanes, reason: why, overridden: false }, ...(verdict.blockers ?? [])],
    };
}
/** A verdict over what jobs left: as it is where they all succeeded. */
export const heldToJobs = (verdict, changeSet, unsuccessful) => (unsuccessful.length === 0 ? verdict : distrusted(verdict, changeSet, describeJobs(unsuccessful)));
const awaited = 'a head from elsewhere is evaluated once somebody approves the run that waits for it';
/** The verdict over a change from elsewhere that reaches answers and was not evaluated yet: open, and it blocks. */
export function awaitingApproval(verdict) {
    const erring = inOrder(Lane.options.filter((lane) => verdict.lanes[lane] === 'error'));
    return {
        ...verdict,
        verdict: 'inconclusive',
        reason: awaited,
        lanes: { ...verdict.lanes, ...wordFor(erring, 'inconclusive') },
        blockers: (verdict.blockers ?? []).map((blocker) => ({ ...blocker, verdict: 'inconclusive', reason: awaited })),
    };
}
/** What reports tell where there is a verdict and no change set: lanes, and nothing that changed in them. */
export function unknownChange({ policy, base, head, worktree, lanes }) {
    const told = Lane.options.filter((lane) => (lanes[lane] ?? 'not-affected') !== 'not-affected');
    const nothing = { suites: [], affected: [], unaffected: [], changes: [], notes: [] };
    return { version: 1, policy, base, head, worktree, lanes: told, mixed: false, ...nothing };
}
const wordFor = (lanes, word) => Object.fromEntries(lanes.map((lane) => [lane, word]));
