import { anchorsRange } from '../drift/asked-counts.js';
import { countUnits } from '../gate/count-units.js';
import { modelsOf } from '../suite/answerer.js';
/**
 * Whether a suite can tell a model that changes behind its name: one that somebody else serves, to whom a key is paid,
 * asked by a prompt, with as many cases as a reference takes.
 */
export function isWorthWatching(target, cases) {
    const { clusters, alone } = countUnits(cases);
    if (target.prompt === undefined || clusters + alone < anchorsRange.from)
        return false;
    return modelsOf(target).some(({ provider }) => 'key_env' in provider && provider.key_env !== undefined);
}
