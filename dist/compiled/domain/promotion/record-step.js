import { digestOf } from '../artifacts/digest.js';
const mostReasons = 50;
const longestReason = 500;
/** The record of what happened to a rollout, which is told as it is after it. */
export function recordOf(environment, rollout, happening) {
    const { event, reasons, by, at, decidedBy = rollout } = happening;
    const { id, release, stage, weight } = rollout;
    const evidence = decidedBy.evidence === undefined ? {} : { evidence: digestOf(decidedBy.evidence) };
    return {
        ...{ version: 1, kind: 'rollout', environment, rollout: id, release, event, stage, weight, ...evidence },
        reasons: reasons.slice(0, mostReasons).map((reason) => reason.slice(0, longestReason)),
        by,
        at,
    };
}
