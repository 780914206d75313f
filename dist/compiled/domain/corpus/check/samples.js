import { hideKeys } from '../../report/text/hide-keys.js';
const mostSamples = 20;
/** Documents may say anything at any length. */
const mostCharacters = 200;
const beyondCut = 1000;
/** The first of what fails, as a report has it. */
export const samplesOf = (flaws) => flaws.slice(0, mostSamples).map(({ document, path, line, says }) => ({
    document,
    path,
    ...(line === undefined ? {} : { line }),
    // A key that lies across the cut is looked for in all of it.
    says: hideKeys(says.slice(0, mostCharacters + beyondCut)).slice(0, mostCharacters),
}));
