import { digestOf, type Json } from '../artifacts/digest.js';
import type { Rollout, RolloutEvent, RolloutRecord } from './rollout.js';

/** What happened to a rollout, as it is told on record. */
export type Happening = {
  readonly event: RolloutEvent;
  readonly reasons: readonly string[];
  readonly by: string;
  readonly at: string;
  /** The rollout whose evidence decided, where another stage has begun since. */
  readonly decidedBy?: Rollout;
};

const mostReasons = 50;
const longestReason = 500;

/** The record of what happened to a rollout, which is told as it is after it. */
export function recordOf(environment: string, rollout: Rollout, happening: Happening): RolloutRecord {
  const { event, reasons, by, at, decidedBy = rollout } = happening;
  const { id, release, stage, weight } = rollout;
  const evidence = decidedBy.evidence === undefined ? {} : { evidence: digestOf(decidedBy.evidence as Json) };
  return {
    version: 1,
    kind: 'rollout',
    environment,
    rollout: id,
    release,
    event,
    stage,
    weight,
    ...evidence,
    reasons: reasons.slice(0, mostReasons).map((reason) => reason.slice(0, longestReason)),
    by,
    at,
  };
}
