import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { filledLines } from '../../artifacts/filled-lines.js';
import { own } from '../../artifacts/own.js';
import { parseJsonLine } from '../../artifacts/parse-json-line.js';
import { UserError } from '../../user-error.js';
import { assertionOfCell } from './csv-assertion.js';
import type { ImportContext } from './import-context.js';
import { Located } from './located.js';

/** The tests of a file, by its ending; what cannot be read is told at `at`, where the file is named. */
export function testsInFile(context: ImportContext, path: string, at: Located): Located[] {
  const file = context.text(path);
  if (file.kind === 'pending') return [];
  const lost = (why: string): Located[] => {
    context.lose(at, `tests \`${path}\``, why);
    return [];
  };
  if (file.kind === 'missing') return lost(file.why);
  const found = testsInText(context, file.text, path);
  if (found === undefined) return lost('tests are read from YAML, JSON, JSONL and CSV');
  return found.length > 0 ? found : lost('it has none');
}

/** Nothing for a file of another kind. */
function testsInText(context: ImportContext, text: string, path: string): Located[] | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'csv') return csvTests(context, text, path);
  if (ending === 'jsonl') return jsonLineTests(context, text, path);
  if (ending !== 'yaml' && ending !== 'yml' && ending !== 'json') return undefined;
  const parsed = context.parse(path);
  if (parsed === undefined || parsed.value === null) return [];
  const tests = parsed.get('tests') ?? parsed;
  return tests.items();
}

function jsonLineTests(context: ImportContext, text: string, path: string): Located[] {
  return [...filledLines(text)].flatMap(({ text: lineText, line }) => {
    try {
      const value = parseJsonLine(lineText, { path, line });
      return [new Located({ path, value, lineOf: () => line })];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      context.lose({ path, line }, 'test', error.message);
      return [];
    }
  });
}

type Row = { readonly record: Readonly<Record<string, string>>; readonly line: number };

function csvTests(context: ImportContext, text: string, path: string): Located[] {
  const rows = rowsOf(text);
  if ('why' in rows) {
    context.lose({ path, ...(rows.line === undefined ? {} : { line: rows.line }) }, 'tests', rows.why);
    return [];
  }
  return rows.rows.map(({ record, line }) => {
    const value = testOfRow(record);
    const located = new Located({ path, value, lineOf: () => line });
    if (record['__providerOutput'])
      context.lose(located, '`__providerOutput`', 'an answer that is written down is not asked for');
    for (const column of idleSettings(record))
      context.lose(located, `\`${column}\``, 'it is meant for no column of assertions');
    if (Number.isNaN(Number(record['__threshold'] ?? 0))) context.lose(located, '`__threshold`', 'it is no number');
    return located;
  });
}

function rowsOf(
  text: string,
): { readonly rows: readonly Row[] } | { readonly why: string; readonly line: number | undefined } {
  const read = (relax_quotes: boolean): Row[] => {
    const options = { columns: numberedTwins, bom: true, info: true, skip_empty_lines: true, relax_quotes } as const;
    const records = parseCsv(text, options) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ record, line: info.lines }));
  };
  for (const relaxed of [false, true]) {
    try {
      return { rows: read(relaxed) };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      if (relaxed)
        return {
          why: `this is not valid CSV: ${error.message}`,
          line: typeof error.lines === 'number' ? error.lines : undefined,
        };
    }
  }
  return { rows: [] };
}

/** Assertions under one heading would take each other's place; promptfoo numbers them too. */
function numberedTwins(header: readonly string[]): string[] {
  const names = header.map((name) => name.trim());
  return names.map((name, index) => {
    const isTwin = /^__expected\d*$/.test(name) && names.indexOf(name) !== index;
    return isTwin ? `${name}0${index}` : name;
  });
}

const optionColumns: Readonly<Record<string, string>> = { __prefix: 'prefix', __suffix: 'suffix' };

/** A row as the test that YAML would tell; columns that promptfoo does not know are variables. */
function testOfRow(record: Row['record']): Record<string, unknown> {
  const vars: Record<string, string> = {};
  const options: Record<string, string> = {};
  const asserts: Record<string, unknown>[] = [];
  for (const [column, value] of Object.entries(record)) {
    const option = own(optionColumns, column);
    if (column.startsWith('__expected')) {
      if (value.trim() !== '') asserts.push({ ...assertionOfCell(value), ...settingsOf(record, column) });
    } else if (option !== undefined) options[option] = value;
    else if (!column.startsWith('__')) vars[column] = value;
  }
  const { __metric: metric, __description: description } = record;
  // promptfoo takes 0 for no threshold, as an empty cell.
  const threshold = Number(record['__threshold'] ?? 0) || undefined;
  const assert = asserts.map((each) => ({ ...each, ...(metric ? { metric } : {}) }));
  return {
    vars,
    ...(assert.length === 0 ? {} : { assert }),
    ...(Object.values(options).some((each) => each !== '') ? { options } : {}),
    ...(description ? { description } : {}),
    ...(threshold === undefined ? {} : { threshold }),
  };
}

const configColumn = /^__config:__expected(\d*):(\w+)$/;

const expectedColumns = (record: Row['record']): string[] =>
  Object.keys(record).filter((column) => column.startsWith('__expected'));

/** The column of assertions that a column of settings means: promptfoo counts them, whatever they are called. */
const meantBy = (record: Row['record'], column: string): string | undefined =>
  expectedColumns(record)[Number(configColumn.exec(column)?.[1] || 1) - 1];

function settingsOf(record: Row['record'], expected: string): Record<string, unknown> {
  const settings = Object.entries(record).flatMap(([column, value]) => {
    const key = configColumn.exec(column)?.[2];
    return key === undefined || value.trim() === '' || meantBy(record, column) !== expected
      ? []
      : [[key, numberOr(value)] as const];
  });
  return Object.fromEntries(settings);
}

/** Columns of settings that no column of assertions heeds. */
const idleSettings = (record: Row['record']): string[] =>
  Object.keys(record).filter(
    (column) => column.startsWith('__config') && (!configColumn.test(column) || meantBy(record, column) === undefined),
  );

/** A text that is no number is told where an assertion asks for one. */
const numberOr = (text: string): number | string => (Number.isFinite(Number(text)) ? Number(text) : text);
