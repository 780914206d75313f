import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { csvMistakeOf } from '../../artifacts/csv-mistake.js';
import { UserError } from '../../user-error.js';
/** The rows of a CSV whose first line names the columns; a broken one is a `UserError`. */
export function csvRecords(text, path) {
    try {
        const rows = parseCsv(text, {
            columns: (header) => onceEach(header, path),
            bom: true,
            info: true,
            trim: true,
            skip_empty_lines: true,
        });
        return rows.map(({ record, info }) => ({ record, line: info.lines }));
    }
    catch (cause) {
        if (!(cause instanceof CsvError))
            throw cause;
        const { sentence, at, hint } = csvMistakeOf(cause);
        throw new UserError(`this CSV cannot be read: ${sentence}`, { place: { path, ...at }, hint, cause });
    }
}
/** Of two columns of one name only the last would count. */
function onceEach(header, path) {
    const repeated = header.find((name, index) => header.indexOf(name) < index);
    if (repeated === undefined)
        return header;
    throw new UserError(`the column \`${repeated}\` is there twice`, { place: { path, line: 1 } });
}
