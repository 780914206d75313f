import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { csvMistakeOf } from '../../artifacts/csv-mistake.js';
import { UserError } from '../../user-error.js';

/** A row of a table by the names of its columns, and the line on which it ends. */
export type CsvRecord = { readonly record: Record<string, string>; readonly line: number };

/** The rows of a CSV whose first line names the columns; a broken one is a `UserError`. */
export function csvRecords(text: string, path: string): CsvRecord[] {
  try {
    const rows: { record: Record<string, string>; info: { lines: number } }[] = parseCsv(text, {
      columns: (header: string[]) => onceEach(header, path),
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
    });
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const { sentence, at, hint } = csvMistakeOf(cause);
    throw new UserError(`this CSV cannot be read: ${sentence}`, { place: { path, ...at }, hint, cause });
  }
}

/** Of two columns of one name only the last would count. */
function onceEach(header: string[], path: string): string[] {
  const repeated = header.find((name, index) => header.indexOf(name) < index);
  if (repeated === undefined) return header;
  throw new UserError(`the column \`${repeated}\` is there twice`, { place: { path, line: 1 } });
}
