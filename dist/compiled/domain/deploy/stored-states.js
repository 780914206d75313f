import { readJson } from '../artifacts/read-json.js';
import { statePath } from '../ledger/ledger-entry.js';
import { UserError } from '../user-error.js';
import { DesiredState } from './desired-state.js';
/** Reads the files of desired states. Only what is of the exact shape, at the place that it is of, counts. */
export function readStoredStates(files) {
    const read = files.map((file) => ({ path: file.path, found: readState(file) }));
    return {
        states: read.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
        strange: read.flatMap(({ path, found }) => (typeof found === 'string' ? [{ path, why: found }] : [])),
    };
}
function readState({ path, text }) {
    if (text === undefined)
        return 'it is too large to be a state';
    const json = readJson(text);
    if (json === undefined)
        return 'it is not JSON';
    const parsed = DesiredState.safeParse(json.json);
    if (!parsed.success)
        return `it is no desired state (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    return statePath(parsed.data) === path ? { state: parsed.data, text } : 'it is the state of another place';
}
/**
 * The states of one environment. Throws a `UserError` where a file of it cannot be believed, since nothing may be
 * decided beside a lane that is not known.
 */
export function statesOf(environment, { states, strange }) {
    const [doubted] = strange.filter(({ path }) => path.startsWith(`state/${environment}/`));
    if (doubted === undefined)
        return states.filter(({ state }) => state.environment === environment);
    throw new UserError(`the ledger's ${doubted.path} cannot be believed: ${doubted.why}`, {
        hint: 'look at it with git show lanegate:PATH, and put right what wrote it',
    });
}
/** The state of one lane; `undefined` where nothing was ever to run. */
export const stateAt = (states, { environment, lane }) => states.find(({ state }) => state.environment === environment && state.lane === lane);
