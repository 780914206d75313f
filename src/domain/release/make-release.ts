import type { Verdict } from '../gate/verdict.js';
import { momentOf } from '../moment.js';
import { combinationOf, type JudgedCombination, judgedNoLane } from './combination.js';
import { type Lock, laneDigests, releaseId } from './lock.js';
import type { Release, ReleaseEvidence } from './release.js';
import type { ReleasedLane } from './released-lane.js';

/** Where a verdict comes from: the digest of its evaluation, and the page of the run that evaluated. */
export type VerdictSource = { readonly evaluation: string | undefined; readonly run: string | undefined };

/** Who releases what, and when. `nowMs` is milliseconds since 1970. */
export type ReleaseFrame = {
  readonly lane: ReleasedLane;
  readonly lock: Lock;
  readonly commit: string;
  readonly by: string;
  readonly nowMs: number;
};

/** The record of a release. `evidence` says why it was let through. */
export function releaseOf(
  { lane, lock, commit, by, nowMs }: ReleaseFrame,
  evidence: ReleaseEvidence,
  bundle: Release['bundle'],
): Release {
  return {
    version: 1,
    kind: 'release',
    id: releaseId(lock),
    lane,
    digest: laneDigests(lock)[lane] ?? '',
    lock,
    commit,
    ...(bundle === undefined ? {} : { bundle }),
    evidence,
    by,
    at: momentOf(nowMs),
  };
}

/**
 * What the evaluation of a commit says of its lanes together; nothing where it evaluated none of them, or compared them
 * with themselves and found nothing, so that no change beside them covers what was found before.
 */
export function judgedCombination(
  verdict: Verdict,
  source: VerdictSource,
  { lock, commit, nowMs }: Pick<ReleaseFrame, 'lock' | 'commit' | 'nowMs'>,
): JudgedCombination | undefined {
  if (verdict.verdict === 'not-affected' || source.evaluation === undefined) return undefined;
  if (verdict.verdict !== 'fail' && judgedNoLane(verdict.lanes)) return undefined;
  const lanes = laneDigests(lock);
  const { receipt } = verdict;
  return {
    version: 1,
    kind: 'verdict',
    head: commit,
    combination: combinationOf(lanes),
    lanes,
    verdict: verdict.verdict,
    verdicts: { ...verdict.lanes },
    blocks: (verdict.blockers ?? []).length > 0,
    evaluation: source.evaluation,
    ...(receipt === undefined ? {} : { receipt: receipt.digest }),
    ...(source.run === undefined ? {} : { run: source.run }),
    at: momentOf(nowMs),
  };
}

/** What a record of a release says of its evidence. */
export function evidenceOf(
  decided: Pick<ReleaseEvidence, 'verdict' | 'override'>,
  { receipt }: Verdict,
  { evaluation, run }: VerdictSource,
): ReleaseEvidence {
  return {
    ...decided,
    ...(evaluation === undefined ? {} : { evaluation }),
    ...(receipt === undefined ? {} : { receipt: receipt.digest }),
    ...(run === undefined ? {} : { run }),
  };
}
