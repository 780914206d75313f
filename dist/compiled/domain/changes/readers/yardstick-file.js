import { digestOf } from '../../artifacts/digest.js';
import { parseDataset } from '../../suite/dataset.js';
import { UserError } from '../../user-error.js';
import { recordsOf } from './records.js';
import { wholeText } from './whole-text.js';
/**
 * A declared dataset: one facet a case, so that a reason can say which cases changed. Unreadable ones are one facet.
 */
export function readDataset(file) {
    try {
        const cases = parseDataset(file.text, file.path);
        return casesInOrder([...cases].map(({ line, id, ...meaning }) => ({ name: id, meaning: meaning, line: line ?? 1 })));
    }
    catch (error) {
        if (error instanceof UserError)
            return [wholeFile(file)];
        throw error;
    }
}
/** Records that measure, of whatever columns: one facet a record, called by its id or by what it says. */
export const readRecords = (file) => {
    const records = recordsOf(file);
    if (records === undefined || records.length === 0)
        return undefined;
    return casesInOrder(records);
};
function casesInOrder(cases) {
    const facets = cases.map(({ name, meaning, line }) => ({ lane: 'evals', name: `case ${name}`, meaning: digestOf(meaning), line }));
    return [...facets, { lane: 'evals', name: 'order', meaning: cases.map(({ name }) => name), line: 1 }];
}
/** Any other part of the yardstick, taken whole. */
export const wholeFile = (file) => wholeText(file, 'evals');
