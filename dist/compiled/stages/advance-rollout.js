import { forbids } from '../domain/deploy/deploy-check.js';
import { DesiredState, stateText } from '../domain/deploy/desired-state.js';
import { findDeployment } from '../domain/deploy/find-deployment.js';
import { ownChecks } from '../domain/deploy/move-checks.js';
import { stateAt, statesOf } from '../domain/deploy/stored-states.js';
import { momentOf } from '../domain/moment.js';
import { advance } from '../domain/promotion/advance.js';
import { beginRollout } from '../domain/promotion/begin-rollout.js';
import { reportAdvanced, reportNone } from '../domain/promotion/rollout-report.js';
import { shortId } from '../domain/release/short-id.js';
import { fetchBundle, gatherFacts, readStates } from './steps/deploy/gather-facts.js';
import { untilWritten } from './steps/deploy/until-written.js';
import { findRelease, releaseOf } from './steps/read/find-release.js';
import { readEntry } from './steps/read/read-entry.js';
/**
 * Puts a release of the model lane on its way, or moves it as far as its evidence carries it: every record and the
 * state in one commit, or nothing. Called again, it goes on from what the ledger says.
 */
export function advanceRollout(ports, request) {
    return untilWritten(placeOf(request), async () => {
        const before = await ownState(ports, request);
        const begun = await begin(ports, request, before);
        if (begun.kind === 'none')
            return begun.report;
        const advanced = await decide(ports, request, begun.state);
        const records = [...begun.records, ...advanced.records];
        const report = reportAdvanced(request.environment, begun.state.rollout.release, withRecords(advanced, records));
        return (await isWritten(ports, { place: placeOf(request), before, advanced, records })) ? report : undefined;
    });
}
const placeOf = ({ environment }) => ({ environment, lane: 'model' });
async function ownState(ports, request) {
    return stateAt(statesOf(request.environment, await readStates(ports)), placeOf(request));
}
async function begin(ports, request, before) {
    const { environment, release: named, by } = request;
    const rollout = before?.state.rollout;
    if (named === undefined) {
        if (before !== undefined && rollout !== undefined)
            return { kind: 'on-its-way', state: { ...before.state, rollout }, records: [] };
        return {
            kind: 'none',
            report: reportNone(environment, 'nothing', { reason: 'no release is on its way, and none is named' }),
        };
    }
    const release = await findRelease(ports, 'model', named);
    const at = momentOf(ports.clock.now());
    const beginning = beginRollout({ place: placeOf(request), before: before?.state, release, by, at });
    if (beginning.kind === 'under-way')
        return { kind: 'on-its-way', state: beginning.state, records: [] };
    if (beginning.kind !== 'begun') {
        const outcome = beginning.kind === 'runs' ? 'nothing' : 'refused';
        return {
            kind: 'none',
            report: reportNone(environment, outcome, { reason: beginning.reason, release: release.id }),
        };
    }
    const checks = await checksOf(ports, request, release);
    if (!forbids(checks))
        return { kind: 'on-its-way', state: beginning.state, records: [beginning.record] };
    const reason = checks
        .filter(({ word }) => word === 'fails')
        .map(({ said }) => said)
        .join('; ');
    return { kind: 'none', report: reportNone(environment, 'refused', { reason, release: release.id, checks }) };
}
/** What a release has to be before anything of it is asked in production. */
async function checksOf(ports, request, release) {
    const { settings } = request;
    const place = placeOf(request);
    const deployment = findDeployment(settings.environments, place);
    const facts = await gatherFacts(ports, { place, release, deployment, gate: settings.gate }, await fetchBundle(ports, release));
    return ownChecks(facts);
}
async function decide(ports, request, state) {
    const { environment, settings } = request;
    const release = await releaseOf(ports, 'model', state.rollout.release);
    if (release === undefined)
        throw new Error(`the release on its way, ${shortId(state.rollout.release)}, is not on record`);
    const states = await readStates(ports);
    const entry = await readEntry(ports, { environment, rollout: state.rollout, release, states, settings });
    return advance(state, { ...request, entry, settings: settings.promotion, now: momentOf(ports.clock.now()) });
}
const withRecords = (advanced, records) => ({
    ...advanced,
    records,
    events: records.map(({ event }) => event),
});
/** Whether the ledger says what was decided; false where somebody else moved the lane meanwhile. */
async function isWritten({ ledger }, { place, before, advanced, records }) {
    const to = stateText(DesiredState.parse(advanced.state));
    const isUnchanged = before !== undefined && records.length === 0 && to === stateText(before.state);
    if (isUnchanged)
        return true;
    const outcome = await ledger.change({ records, states: [{ place, from: before?.text, to }] });
    return outcome.kind === 'written';
}
