import { CsvError } from 'csv-parse/sync';
import { messageOf } from '../user-error.js';
/** What a parser of CSV threw, as a mistake of whoever wrote the file. */
export function csvMistakeOf(error) {
    const at = error instanceof CsvError && typeof error.lines === 'number' ? { line: error.lines } : {};
    const code = error instanceof CsvError ? error.code : undefined;
    const [, wanted, found] = /(?:columns length is|expect) (\d+), got (\d+)/u.exec(messageOf(error)) ?? [];
    const hint = 'put a value with a comma, a quote or a line break in double quotes, and double each quote in it';
    if (wanted !== undefined)
        return { sentence: `this row has ${found} values for ${wanted} columns`, at, hint };
    return { sentence: (code && sentences.get(code)) ?? messageOf(error), at, hint };
}
const sentences = new Map([
    ['CSV_QUOTE_NOT_CLOSED', 'a quote opens here and is not closed'],
    ['INVALID_OPENING_QUOTE', 'a quote stands in the midst of a value'],
    ['CSV_INVALID_CLOSING_QUOTE', 'more than a comma follows the quote that closes a value'],
]);
