import { inlineCode } from '../text/neutralise.js';
/** The first column of a table about suites; none where there is only one that it could be about. */
export const suiteColumns = (suites) => suites.length > 1 ? [{ heading: 'Suite' }] : [];
/** What stands in that column. */
export const suiteCells = ({ name }, suites) => suites.length > 1 ? [inlineCode(name, 60)] : [];
