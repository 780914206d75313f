import { nothingSeen } from './seen-requests.js';
import { noShadowEvidence } from './shadow-evidence.js';
import { newTrafficEvidence, noArmEvidence } from './traffic-evidence.js';
/**
 * The step after the one in which a rollout is; `undefined` after the last. Without a baseline there is nothing to
 * compare with, so that what was evaluated goes to full at once.
 */
export function nextStep({ stage, weight, baseline }, { traffic }) {
    if (stage === 'dev')
        return { stage: 'staging', weight: 0 };
    if (stage === 'staging')
        return baseline === undefined ? { stage: 'full', weight: 100 } : { stage: 'shadow', weight: 0 };
    if (stage === 'full')
        return undefined;
    const next = traffic.steps.find((step) => step.weight > weight)?.weight ?? 100;
    return { stage: next === 100 ? 'full' : 'traffic', weight: next };
}
/** A rollout that enters a step at a moment, with nothing counted in it yet. */
export function enterStep(rollout, { stage, weight }, moment) {
    const { evidence, paused: _paused, overdue: _overdue, ...kept } = rollout;
    const entered = { ...kept, stage, weight, since: moment, errors: { count: 0 } };
    if (stage === 'dev' || stage === 'staging')
        return entered;
    return { ...entered, evidence: freshEvidence(stage, evidence) };
}
function freshEvidence(stage, before) {
    const known = before?.newest ?? before?.known;
    const counted = stage === 'shadow' ? noShadowEvidence : newTrafficEvidence(referenceAt(stage, before));
    return { ...(known === undefined ? {} : { known }), seen: nothingSeen, counted };
}
/** At full nobody is served by the baseline any more, so that it stands as it was last seen. */
function referenceAt(stage, before) {
    if (stage !== 'full')
        return undefined;
    return before?.counted.kind === 'traffic' ? before.counted.baseline : noArmEvidence;
}
