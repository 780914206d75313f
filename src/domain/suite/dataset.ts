import { digestOf, type Json } from '../artifacts/digest.js';
import { filledLines } from '../artifacts/filled-lines.js';
import { forLength, forText } from '../artifacts/for-few.js';
import { parseJsonLine } from '../artifacts/parse-json-line.js';
import { NumberList } from '../packed/number-list.js';
import { NumberedTexts } from '../packed/numbered-texts.js';
import { PackedList } from '../packed/packed-list.js';
import { UserError } from '../user-error.js';
import { type Case, CaseRecord } from './case.js';
import type { CaseList } from './case-list.js';
import { csvRows, type Row } from './csv-rows.js';
import { explainFirst } from './explain-issue.js';
import { nearestName } from './nearest-name.js';
import { fromOpenAiEvals } from './openai-evals.js';
import { parseLocatedYaml } from './yaml/located-yaml.js';

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
  if (cases.length === 0) throw new UserError('this dataset has no cases', { place: { path }, hint: exampleFor(path) });
  return cases;
}

const exampleCase = 'write one case a line: {"id": "1", "vars": {"question": "…"}, "expected": "…"}';
const exampleRow = 'write one case a row, below a line such as: id,question,expected';
const exampleItem = 'write each case as an item: - { id: "1", vars: { question: "…" }, expected: "…" }';

const exampleFor = (path: string): string => {
  if (isLinesDataset(path)) return exampleCase;
  return /\.csv$/i.test(path) ? exampleRow : exampleItem;
};

function rowsOf(text: string, path: string): Iterable<Row> {
  if (isLinesDataset(path)) return jsonLines(text, path);
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === 'csv') return csvRows(text, path);
  if (ending === 'yaml' || ending === 'yml' || ending === 'json') return yamlRows(text, path);
  throw new UserError('a dataset is JSONL, CSV or YAML', { place: { path }, hint: 'name it .jsonl, .csv or .yaml' });
}

function* jsonLines(text: string | Iterable<string>, path: string): Generator<Row> {
  for (const { text: lineText, line } of filledLines(text)) {
    const plain = line === 1 ? lineText.replace(/^\uFEFF/, '') : lineText;
    yield { value: parseJsonLine(plain, { path, line }, exampleCase), line };
  }
}

function yamlRows(text: string, path: string): Row[] {
  const source = parseLocatedYaml(text, path);
  if (source.value === null) return [];
  if (!Array.isArray(source.value))
    throw new UserError('a dataset is a list of cases', { place: { path, line: 1 }, hint: exampleItem });
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
  if (Array.isArray(value)) return new UserError('a case is a map, and this is a list', { place, hint: exampleCase });
  const key = (unknown?.path ?? keys).map(String).join('.');
  const subject = key === '' ? 'this case' : `\`${key}\` of this case`;
  return new UserError(`${subject} is not valid: ${sentence}`, { place, hint: hint ?? exampleCase });
}

/**
 * The id of a case that has none of its own: the first 12 digits of the digest of what it asks, such as its variables.
 */
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
