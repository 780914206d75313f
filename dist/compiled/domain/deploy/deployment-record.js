import { shortId } from '../release/short-id.js';
import { statusDescription } from '../report/override-status.js';
import { outcomeOf } from './deploy-text.js';
/** Where a lane of an environment has its deployments: each lane runs on its own, and so has a page of its own. */
export const recordedEnvironment = ({ environment, lane }) => `${environment}-${lane}`;
/**
 * Reads known deployments of a place, the newest first: what is recorded is not recorded again, one of the same release
 * goes on, and what runs instead ends the search.
 */
export function recordStep({ release, state }, wanted) {
    if (release !== wanted.release)
        return state === 'success' ? 'make-another' : 'look-further';
    if (state === wanted.state)
        return 'recorded';
    return state === 'inactive' ? 'make-another' : 'go-on-with-it';
}
/** What there is to record of a promotion or a rollback; nothing where it was refused. */
export function newsOfMove(report) {
    const { action, outcome, environment, lane, release } = report;
    if (outcome === 'refused')
        return undefined;
    const task = action === 'rollback' ? 'rollback' : 'deploy';
    const state = outcome === 'failed' ? 'failure' : 'success';
    return { place: { environment, lane }, release, task, state, description: statusDescription(outcomeOf(report)) };
}
/** What there is to record of a model whose rollout was moved: that which runs by the ledger, if any does. */
export function newsOfRollout({ environment, runs, outcome }, whyNotServed) {
    if (runs === undefined)
        return undefined;
    const said = whyNotServed ?? `${environment} runs model ${shortId(runs)}`;
    return {
        ...{
            place: { environment, lane: 'model' },
            release: runs,
            task: outcome === 'rolled-back' ? 'rollback' : 'deploy',
        },
        ...{ state: whyNotServed === undefined ? 'success' : 'failure', description: statusDescription(said) },
    };
}
