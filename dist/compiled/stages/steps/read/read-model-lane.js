import { stateAt, statesOf } from '../../../domain/deploy/stored-states.js';
import { UserError } from '../../../domain/user-error.js';
import { readStates } from '../deploy/gather-facts.js';
import { releaseOf } from './find-release.js';
/** What the ledger says of the models of an environment. Throws a `UserError` where nothing is to run there. */
export async function readModelLane(ports, environment) {
    const found = await findModelLane(ports, environment);
    if (found !== undefined)
        return found;
    throw new UserError(`no model is to run in \`${environment}\``, {
        hint: 'lanegate status tells what runs; where the ledger is at origin alone, fetch it: git fetch origin lanegate',
    });
}
/** The same; `undefined` where nothing is to run there. */
export async function findModelLane(ports, environment) {
    const states = statesOf(environment, await readStates(ports));
    const state = stateAt(states, { environment, lane: 'model' })?.state;
    if (state === undefined)
        return undefined;
    const { release, previous, rollout } = state;
    if (rollout === undefined) {
        return release === undefined ? undefined : { kind: 'running', release: await mustKnow(ports, release) };
    }
    // At full the candidate is what runs, and is compared with what ran before it.
    const before = rollout.release === release ? previous : release;
    const baseline = before === undefined ? undefined : await mustKnow(ports, before);
    return { kind: 'rollout', rollout, baseline, candidate: await mustKnow(ports, rollout.release) };
}
async function mustKnow(ports, id) {
    const release = await releaseOf(ports, 'model', id);
    if (release === undefined)
        throw new UserError(`the release ${id} of model is not on record`);
    return release;
}
