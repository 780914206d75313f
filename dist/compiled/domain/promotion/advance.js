import { laterOf } from '../moment.js';
import { countEvidence, nothingCounted, spanOf } from './count-evidence.js';
import { reasonsOf } from './finding.js';
import { judgeStage } from './judge-stage.js';
import { enterStep, nextStep } from './next-step.js';
import { recordOf } from './record-step.js';
import { completed, entering, paused, resumed, rolledBack, waiting } from './transitions.js';
/**
 * Moves a rollout as far as its evidence carries it. Called twice with the same, the second call changes nothing;
 * called with nothing new, it only tells where the rollout stands.
 */
export function advance(state, request) {
    const moment = momentFor(state.rollout, request.now);
    const begun = restartWhereBaselineMoved(state, { ...request, now: moment });
    const { state: counted, counting } = count(begun.state, request, moment);
    // By what was counted just now, too, or a clock that is behind would let it count for the next step once more.
    const moved = moveOn(counted, { ...request, now: momentFor(counted.rollout, moment) });
    const records = [...begun.records, ...moved.records];
    return { ...moved, records, events: records.map(({ event }) => event), counting };
}
/** A clock that runs behind what was observed already is not believed. */
const momentFor = ({ evidence }, now) => {
    const newest = evidence?.newest ?? evidence?.known;
    return newest === undefined ? now : laterOf(now, newest);
};
/** What was counted against another baseline says nothing of this one. */
function restartWhereBaselineMoved(state, { by, now }) {
    const { rollout } = state;
    const isCompared = rollout.stage === 'shadow' || rollout.stage === 'traffic';
    if (!isCompared || state.digest === rollout.baseline)
        return { state, records: [] };
    const { baseline: _baseline, ...kept } = rollout;
    const against = state.digest === undefined ? kept : { ...kept, baseline: state.digest };
    const restarted = enterStep(against, { stage: 'shadow', weight: 0 }, now);
    const reasons = ['another release runs now, so that it is compared anew'];
    const record = recordOf(state.environment, restarted, { event: 'restarted', reasons, by, at: now });
    return { state: { ...state, rollout: restarted }, records: [record] };
}
function count(state, { observations, settings, now }, moment) {
    const rollout = withBelievableStart(state.rollout, moment);
    const { evidence } = rollout;
    if (evidence === undefined)
        return { state, counting: nothingCounted };
    const span = spanOf(rollout, settings.settle_minutes / 60, now);
    const counted = countEvidence({ ...rollout, evidence }, observations, span);
    return { state: { ...state, rollout: { ...rollout, evidence: counted.evidence } }, counting: counted.counting };
}
/** A step that began later than now was written by a clock that ran ahead: it began after what was counted by then. */
const withBelievableStart = (rollout, moment) => rollout.evidence === undefined || laterOf(rollout.since, moment) === moment
    ? rollout
    : { ...rollout, since: rollout.evidence.known ?? moment };
/** Moves step by step until one has to be waited for, or the way ends. */
function moveOn(state, request) {
    const judged = judgeStage(state.rollout, { ...request, moment: request.now });
    const held = state.holds.find(({ digest }) => digest === state.rollout.digest);
    if (held !== undefined)
        return rolledBack(state, request, { judged, reasons: [`it is held: ${held.reason}`] });
    if (state.rollout.stage === 'full' && state.digest !== state.rollout.digest)
        return rolledBack(state, request, { judged, reasons: ['another release was put in its place'] });
    if (judged.verdict === 'fail')
        return rolledBack(state, request, { judged, reasons: reasonsOf(judged.findings, 'fail') });
    if (judged.verdict === 'error')
        return paused(state, request, judged);
    const { state: trusted, records } = resumed(state, request);
    const waits = judged.verdict === 'pass' ? whatForbids(trusted, request) : judged.waitsFor;
    const moved = waits.length > 0 ? waiting(trusted, request, { judged, waits }) : onwards(trusted, request, judged);
    return { ...moved, records: [...records, ...moved.records] };
}
/** What keeps a rollout from its next step although its evidence lets it go. */
function whatForbids({ rollout, holds }, { settings, approved }) {
    const lane = holds
        .filter(({ digest }) => digest === undefined)
        .map(({ reason }) => `the lane to be resumed: ${reason}`);
    const stage = nextStep(rollout, settings)?.stage;
    const needsApproval = settings.approve.some((each) => each === stage && each !== rollout.stage);
    const unapproved = needsApproval && stage !== undefined && !approved.includes(stage);
    return [...lane, ...(unapproved ? [`approval to enter ${stage}`] : [])];
}
function onwards(state, request, judged) {
    const next = nextStep(state.rollout, request.settings);
    if (next === undefined)
        return completed(state, request, judged);
    const { state: entered, records } = entering(state, request, { judged, next });
    const moved = moveOn(entered, request);
    // Where the next step has nothing yet, it is told by what the last was judged by.
    return {
        ...moved,
        judged: moved.records.length === 0 ? judged : moved.judged,
        records: [...records, ...moved.records],
    };
}
