import { lanesWith } from '../../../domain/deploy/fit-checks.js';
import { stateAt, statesOf } from '../../../domain/deploy/stored-states.js';
import { judgedTogether, } from '../../../domain/promotion/entry-evidence.js';
import { combinationEvidence } from '../deploy/gather-facts.js';
/**
 * What the ledger says of a release before production sees it; once production does, nothing of it is asked any more.
 */
export async function readEntry(ports, { environment, rollout: { stage }, ...reading }) {
    if (stage !== 'dev' && stage !== 'staging')
        return { judged: undefined, earlier: [] };
    const earlier = [];
    for (const name of reading.settings.promotion.staging.environments) {
        const state = stateAt(statesOf(name, reading.states), { environment: name, lane: 'model' })?.state;
        const since = state?.digest === reading.release.digest ? state.since : undefined;
        earlier.push({ name, since, judged: await judgedIn(ports, name, reading) });
    }
    return { judged: await judgedIn(ports, environment, reading), earlier };
}
async function judgedIn(ports, environment, { release, states, settings: { gate } }) {
    const beside = statesOf(environment, states);
    return judgedTogether(release, lanesWith(release, beside), await combinationEvidence(ports, { release, gate, beside }));
}
