import { UserError } from '../user-error.js';
import { suggestName } from './nearest-name.js';
/** The suite of a name that the user gave; a `UserError` where there is none. */
export function findSuite(suites, name) {
    const suite = suites.find((each) => each.name === name);
    if (suite !== undefined)
        return suite;
    const names = suites.map((each) => each.name);
    throw new UserError(`there is no suite \`${name}\``, { hint: suggestName(name, names) });
}
