import { momentOf } from '../moment.js';
import { combinationOf } from './combination.js';
import { laneDigests, releaseId } from './lock.js';
/** The record of a release. `evidence` says why it was let through. */
export function releaseOf({ lane, lock, commit, by, nowMs }, evidence, bundle) {
    return {
        ...{ version: 1, kind: 'release', id: releaseId(lock), lane, digest: laneDigests(lock)[lane] ?? '', lock, commit },
        ...(bundle === undefined ? {} : { bundle }),
        ...{ evidence, by, at: momentOf(nowMs) },
    };
}
/**
 * What the evaluation of a commit says of its lanes together; nothing where it evaluated none of them, so that no
 * change beside them covers what was found before.
 */
export function judgedCombination(verdict, source, { lock, commit, nowMs }) {
    if (verdict.verdict === 'not-affected' || source.evaluation === undefined)
        return undefined;
    const lanes = laneDigests(lock);
    const { receipt } = verdict;
    return {
        ...{ version: 1, kind: 'verdict', head: commit, combination: combinationOf(lanes), lanes },
        ...{ verdict: verdict.verdict, verdicts: { ...verdict.lanes }, blocks: (verdict.blockers ?? []).length > 0 },
        evaluation: source.evaluation,
        ...(receipt === undefined ? {} : { receipt: receipt.digest }),
        ...(source.run === undefined ? {} : { run: source.run }),
        at: momentOf(nowMs),
    };
}
/** What a record of a release says of its evidence. */
export function evidenceOf(decided, { receipt }, { evaluation, run }) {
    return {
        ...decided,
        ...(evaluation === undefined ? {} : { evaluation }),
        ...(receipt === undefined ? {} : { receipt: receipt.digest }),
        ...(run === undefined ? {} : { run }),
    };
}
