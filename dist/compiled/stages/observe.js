import { observationsFile } from '../domain/observation/observation.js';
import { armsOfRollout } from '../domain/observation/rollout-arms.js';
import { UserError } from '../domain/user-error.js';
import { readModelLane } from './steps/read/read-model-lane.js';
import { readObservations } from './steps/read/read-observations.js';
/** Makes observations of logs and traces of production, and tells what of them was not used. */
export async function observe({ files, ledger }, request) {
    const arms = 'environment' in request.arms ? await armsIn({ ledger }, request.arms.environment) : request.arms;
    const { observations, counts } = await readObservations(files, request.paths, { ...request, arms });
    if (observations.length === 0)
        throw nothingObserved(counts);
    if (request.folder !== undefined) {
        const lines = observations.map((observation) => `${JSON.stringify(observation)}\n`);
        await files.write(`${request.folder}/${observationsFile}`, lines);
    }
    return counts;
}
async function armsIn(ports, environment) {
    const lane = await readModelLane(ports, environment);
    if (lane.kind === 'rollout')
        return armsOfRollout(lane);
    throw new UserError(`no model is on its way in \`${environment}\`, so there are no arms to tell apart`, {
        hint: 'begin one with lanegate promote --lane model, or name the arms: --baseline NAME… --candidate NAME…',
    });
}
function nothingObserved({ calls, of_both_arms: both }) {
    if (calls === 0)
        return new UserError('these files hold no call of a model that answers');
    const whose = both === calls ? 'one arm alone' : 'either arm';
    return new UserError(`these files hold calls, but none of ${whose}`, {
        hint: 'name the releases or models of the arms as the traces do: --baseline NAME… --candidate NAME…',
    });
}
