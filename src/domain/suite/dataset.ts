import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { digestOf, type Json } from '../artifacts/digest.js';
import { filledLines } from '../artifacts/filled-lines.js';
import { forLength, forText } from '../artifacts/for-few.js';
import { NumberList } from '../packed/number-list.js';
import { NumberedTexts } from '../packed/numbered-texts.js';
import { PackedList } from '../packed/packed-list.js';
import { UserError } from '../user-error.js';
import { type Case, CaseRecord } from './case.js';
import type { CaseList } from './case-list.js';
import { explainFirst } from './explain-issue.js';
import { parseLocatedYaml } from './located-yaml.js';
import { nearestName } from './nearest-name.js';
import { fromOpenAiEvals } from './openai-evals.js';

type Row = { readonly value: unknown; readonly line: number };

/**
 * Reads a dataset: JSONL, CSV or YAML by the ending of its path.
 * A case without an id gets one from its variables, so that it stays the same case when others come and go.
 * A broken line, a repeated case and an empty dataset are a `UserError`.
 */
export const parseDataset = (text: string, path: string): CaseList =>
  casesIn(rowsOf(text, path), { path, parsing: forText(text) });

/** True of a dataset that is read line by line. */
export const isLinesDataset = (path: string): boolean => /\.(?:jsonl|ndjson)$/i.test(path);

/** The same for one that comes as lines, of so many bytes in all. */
export const parseDatasetLines = ({ lines, bytes }: DatasetLines, path: string): CaseList =>
  casesIn(jsonLines(lines, path), { path, parsing: forLength(bytes) });

type DatasetLines = { readonly lines: Iterable<string>; readonly bytes: number };

type Parsing = { readonly path: string; readonly parsing: { readonly jitless: boolean } };

function casesIn(rows: Iterable<Row>, { path, parsing }: Parsing): CaseList {
  const cases = new PackedList<Case>();
  const refuseRepeated = repeatedCaseRefusal(path);
  for (const row of rows) {
    const question = toCase(row, { path, parsing });
    refuseRepeated(question);
    cases.push(question);
  }
  if (cases.length === 0) throw new UserError('this dataset has no cases', { place: { path }, hint: exampleCase });
  return cases;
}

const exampleCase = 'write one case a line: {"id": "1", "vars": {"question": "…"}, "expected": "…"}';

function rowsOf(text: string, path: string): Iterable<Row> {
  if (isLinesDataset(path)) return jsonLines(text, path);
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'csv') return csvRows(text, path);
  if (ending === 'yaml' || ending === 'yml' || ending === 'json') return yamlRows(text, path);
  throw new UserError('a dataset is JSONL, CSV or YAML', { place: { path }, hint: 'name it .jsonl, .csv or .yaml' });
}

function* jsonLines(text: string | Iterable<string>, path: string): Generator<Row> {
  for (const { text: lineText, line } of filledLines(text)) {
    yield { value: parseLine(lineText, { path, line }), line };
  }
}

function parseLine(lineText: string, place: { path: string; line: number }): unknown {
  try {
    return JSON.parse(lineText);
  } catch (cause) {
    throw new UserError('this line is not valid JSON', { place, hint: exampleCase, cause });
  }
}

const csvColumns = new Set(['id', 'expected', 'tags', 'cluster']);

/** Columns `id`, `expected`, `tags` (split at `;`) and `cluster` are the case's own; every other one is a variable. */
function csvRows(text: string, path: string): Row[] {
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    const columns = (names: string[]): string[] => withoutRepeated(names, path);
    records = parseCsv(text, { columns, bom: true, info: true, skip_empty_lines: true });
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const line = cause instanceof CsvError && typeof cause.lines === 'number' ? { line: cause.lines } : {};
    const detail = cause instanceof Error ? cause.message : 'unreadable';
    throw new UserError(`this is not valid CSV: ${detail}`, { place: { path, ...line }, cause });
  }
  return records.map(({ record, info }) => ({ value: csvCase(record), line: info.lines }));
}

/** Of two columns of one name only one could be read. */
function withoutRepeated(names: string[], path: string): string[] {
  const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (repeated === undefined) return names;
  throw new UserError(`there are two columns \`${repeated}\``, {
    place: { path, line: 1 },
    hint: 'give every column a name of its own',
  });
}

function csvCase(record: Readonly<Record<string, string>>): Record<string, unknown> {
  const own = Object.entries(record).filter(([name, value]) => csvColumns.has(name) && value !== '');
  const vars = Object.entries(record).filter(([name]) => !csvColumns.has(name));
  const result: Record<string, unknown> = { ...Object.fromEntries(own), vars: Object.fromEntries(vars) };
  if (record['tags']) result['tags'] = record['tags'].split(';').map((tag) => tag.trim());
  return result;
}

function yamlRows(text: string, path: string): Row[] {
  const source = parseLocatedYaml(text, path);
  if (source.value === null) return [];
  if (!Array.isArray(source.value)) throw new UserError('a dataset is a list of cases', { place: { path, line: 1 } });
  return source.value.map((value: unknown, index) => ({ value, line: source.lineOf([index]) }));
}

function toCase({ value, line }: Row, { path, parsing }: Parsing): Case {
  const written = fromOpenAiEvals(value) ?? value;
  const parsed = CaseRecord.safeParse(written, parsing);
  if (!parsed.success) throw caseError(written, { path, line });
  const { id, ...rest } = parsed.data;
  return { id: id ?? caseIdOf(identityOf(rest)), ...rest, line };
}

/** A case that brings its own conversation is known by that too. */
const identityOf = ({ vars, messages }: Pick<Case, 'vars' | 'messages'>): Readonly<Record<string, Json>> =>
  messages === undefined ? vars : { ...vars, messages: messages as unknown as Json };

/** What is wrong with a case, as one sentence. */
function caseError(value: unknown, place: { path: string; line: number }): UserError {
  const { issues = [] } = CaseRecord.safeParse(value, { reportInput: true }).error ?? {};
  const { keys = [], sentence = 'it is no case', hint } = explainFirst(issues, CaseRecord) ?? {};
  const unknown = issues.find(({ code }) => code === 'unrecognized_keys');
  if (unknown?.path.length === 0) {
    const nearest = nearestName(String(keys[0]), Object.keys(CaseRecord.shape));
    const told =
      nearest === undefined ? 'variables of the template belong under `vars`' : `did you mean \`${nearest}\`?`;
    return new UserError(`${sentence} in a case`, { place, hint: told });
  }
  const key = (unknown?.path ?? keys).map(String).join('.');
  const subject = key === '' ? 'this case' : `\`${key}\` of this case`;
  return new UserError(`${subject} is not valid: ${sentence}`, { place, hint: hint ?? exampleCase });
}

/** The id of a case that has none of its own: the first 12 digits of the digest of what it asks, such as its variables. */
export const caseIdOf = (meaning: Json): string => digestOf(meaning).slice(7, 19);

/** An id, with a number behind it where it was `seen` before. */
export function numberedId(id: string, seen: Map<string, number>): string {
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

/** Two cases of one id could not be told apart when base and head are paired. */
export function refuseRepeatedCases(cases: readonly Case[], path: string): void {
  cases.forEach(repeatedCaseRefusal(path));
}

/** Throws a `UserError` at the second case of an id. */
function repeatedCaseRefusal(path: string): (question: Case) => void {
  const ids = new NumberedTexts();
  const lines = new NumberList();
  return ({ id, line }) => {
    if (!ids.add(id)) {
      const first = lines.at(ids.get(id) ?? -1);
      const where = Number.isNaN(first) ? '' : `; it is also on line ${first}`;
      const place = line === undefined ? { path } : { path, line };
      throw new UserError(`the case id \`${id}\` is used twice${where}`, { place, hint: 'give every case its own id' });
    }
    lines.push(line ?? Number.NaN);
  };
}
