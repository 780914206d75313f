import { parse as parseCsv } from 'csv-parse/sync';
import { csvMistakeOf } from '../artifacts/csv-mistake.js';
import { describeLoss, hintForLoss } from '../artifacts/json-loss.js';
import { type Place, UserError } from '../user-error.js';

/** A case as its author writes it, and the line on which it stands. */
export type Row = { readonly value: unknown; readonly line: number };

const csvColumns = new Set(['id', 'expected', 'tags', 'cluster']);

/** Columns `id`, `expected`, `tags` (split at `;`) and `cluster` are the case's own; every other one is a variable. */
export function csvRows(text: string, path: string): Row[] {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  const columns = (header: readonly string[]) => columnsOf(header, path);
  try {
    records = parseCsv(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      columns,
    });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { sentence, at, hint } = csvMistakeOf(cause);
    throw new UserError(`this is not valid CSV: ${sentence}`, { place: { path, ...at }, hint, cause });
  }
  return records.map(({ record, info }) => ({ value: csvCase(record), line: info.lines }));
}

/** The names of the columns; one without a name is left out, since nothing could ask for it. */
function columnsOf(header: readonly string[], path: string): (string | false)[] {
  const names = header.map((name) => name.trim());
  const place = { path, line: 1 };
  refuseOtherSeparators(names, place);
  const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (repeated !== undefined) {
    throw new UserError(`there are two columns \`${repeated}\``, {
      place,
      hint: 'give every column a name of its own',
    });
  }
  if (names.includes('__proto__')) {
    const loss = { kind: 'prototype-key', text: '__proto__' } as const;
    throw new UserError(`this table ${describeLoss(loss)}`, { place, hint: hintForLoss[loss.kind] });
  }
  const foreign = names.find((name) => /^__(?:expected|config)/.test(name));
  if (foreign !== undefined) {
    throw new UserError(`the column \`${foreign}\` is an assertion of promptfoo, by which no case is graded here`, {
      place,
      hint: 'name the file under `tests` of a promptfooconfig.yaml, or write graders and a column `expected`',
    });
  }
  return names.map((name) => (name === '' ? false : name));
}

/** What spreadsheets write in half of the world, which would be one column of an odd name. */
function refuseOtherSeparators([first = '', ...others]: readonly string[], place: Place): void {
  if (/^sep=/iu.test(first))
    throw new UserError('this line is for spreadsheets, and names no column', { place, hint: 'take it out' });
  const separator = others.length === 0 ? /[;\t]/u.exec(first)?.[0] : undefined;
  if (separator === undefined) return;
  const name = separator === ';' ? 'semicolons' : 'tabs';
  throw new UserError(`${name} part the columns of this CSV`, { place, hint: 'save it with commas between them' });
}

function csvCase(record: Readonly<Record<string, string>>): Record<string, unknown> {
  const own = Object.entries(record).filter(([name, value]) => csvColumns.has(name) && value !== '');
  const vars = Object.entries(record).filter(([name]) => !csvColumns.has(name));
  const result: Record<string, unknown> = { ...Object.fromEntries(own), vars: Object.fromEntries(vars) };
  if (record['tags'])
    result['tags'] = record['tags']
      .split(';')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
  return result;
}
