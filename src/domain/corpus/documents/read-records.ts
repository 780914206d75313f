import { parse as parseCsv } from 'csv-parse/sync';
import { csvMistakeOf } from '../../artifacts/csv-mistake.js';
import { filledLines } from '../../artifacts/filled-lines.js';
import { own } from '../../artifacts/own.js';
import { parseJsonLine } from '../../artifacts/parse-json-line.js';
import { UserError } from '../../user-error.js';
import type { CorpusDocument, DocumentsOfFile, Flaw } from './corpus-document.js';

const linesFile = /\.(?:jsonl|ndjson)$/i;
const tableFile = /\.(?:csv|tsv)$/i;

/** True of files that hold many documents, one a line or row. */
export const isRecordsFile = (path: string): boolean => linesFile.test(path) || tableFile.test(path);

type Found = { readonly line: number; readonly value: unknown };
type Rows = { readonly rows: readonly Found[]; readonly unreadable: readonly Flaw[] };

/** The documents of a file of records: JSON lines, or a table with a line of headings. */
export function readRecords(path: string, text: string): DocumentsOfFile {
  const { rows, unreadable } = linesFile.test(path) ? readJsonLines(path, text) : readTable(path, text);
  const flaws = [...unreadable];
  const documents = rows.flatMap(({ line, value }) => {
    if (isRecord(value)) return [documentOf(path, line, value)];
    flaws.push({ document: path, path, line, says: 'this line holds no object' });
    return [];
  });
  return { documents, unreadable: flaws };
}

function readJsonLines(path: string, text: string): Rows {
  const rows: Found[] = [];
  const unreadable: Flaw[] = [];
  for (const { text: line, line: number } of filledLines(text)) {
    try {
      rows.push({ line: number, value: parseJsonLine(line, { path, line: number }) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unreadable.push({ document: path, path, line: number, says: error.message });
    }
  }
  return { rows, unreadable };
}

function readTable(path: string, text: string): Rows {
  try {
    const records: TableRow[] = parseCsv(text, {
      bom: true,
      info: true,
      raw: true,
      columns: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      delimiter: /\.tsv$/i.test(path) ? '\t' : ',',
    });
    return { rows: records.map((row) => ({ line: lineOf(row), value: row.record })), unreadable: [] };
  } catch (error) {
    const { sentence, at } = csvMistakeOf(error);
    return {
      rows: [],
      unreadable: [{ document: path, path, line: at.line, says: `this table cannot be read: ${sentence}` }],
    };
  }
}

/** A row as `csv-parse` tells it: `info.lines` is the line on which it ends, and blank lines before it are in `raw`. */
type TableRow = {
  readonly record: Record<string, string>;
  readonly raw: string;
  readonly info: { readonly lines: number };
};

const lineOf = ({ raw, info }: TableRow): number => info.lines - (raw.trim().split('\n').length - 1);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys under which tools write the text of a document or chunk, the likeliest first. */
const textKeys = ['text', 'content', 'page_content', 'pageContent', 'body', 'chunk', 'markdown', 'document'];

function documentOf(path: string, line: number, fields: Record<string, unknown>): CorpusDocument {
  const id = own(fields, 'id');
  const isNamed = (typeof id === 'string' && id !== '') || typeof id === 'number';
  return { id: isNamed ? String(id) : `${path}:${line}`, path, line, isRecord: true, text: textOf(fields), fields };
}

/** A record without a key that is known for its text is all that it says. */
function textOf(fields: Record<string, unknown>): string {
  const key = textKeys.find((each) => typeof own(fields, each) === 'string');
  if (key !== undefined) return String(fields[key]);
  return Object.values(fields)
    .filter((value) => typeof value === 'string')
    .join('\n');
}
