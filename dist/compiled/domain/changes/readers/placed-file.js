import { isEvalsPath, isRecordsPath, placeOf } from '../vocabulary/place.js';
import { readNotebookFile } from './notebook-file.js';
import { readStructuredFile } from './structured-file.js';
import { wholeText } from './whole-text.js';
import { readRecords, wholeFile } from './yardstick-file.js';
/** Files whose place says all: yardsticks, tests, what tools wrote, locks. */
export const readPlacedFile = (file) => {
    const place = placeOf(file.path);
    if (place === 'evals')
        return readYardstick(file);
    if (isEvalsPath(file.path))
        return [wholeText(file, 'docs')];
    const isWorkflow = /(?:^|\/)\.github\/workflows\//.test(file.path);
    return (place === 'test' && !isWorkflow) || place === 'generated' || place === 'lock'
        ? [wholeText(file, 'code')]
        : undefined;
};
const readYardstick = (file) => {
    if (isRecordsPath(file.path))
        return readRecords(file) ?? [wholeFile(file)];
    const facets = readStructuredFile(file) ?? readNotebookFile(file);
    return facets?.map((facet) => ({ ...facet, lane: 'evals' })) ?? [wholeFile(file)];
};
