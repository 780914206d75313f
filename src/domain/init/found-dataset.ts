import type { Json } from '../artifacts/digest.js';
import { filledLines } from '../artifacts/filled-lines.js';
import { isJsonObject, readJson } from '../artifacts/read-json.js';
import { isEvalsPath } from '../changes/vocabulary/place.js';
import type { Case } from '../suite/case.js';
import { parseDataset } from '../suite/dataset.js';
import { parseLocatedYaml } from '../suite/yaml/located-yaml.js';
import { describePlace, UserError } from '../user-error.js';
import type { FoundColumn, FoundDataset } from './findings.js';

/** So many cases tell what the columns hold. */
const judgedCases = 500;

/** What a file of cases holds; `undefined` for a file of anything else. */
export function datasetIn(path: string, text: string): FoundDataset | undefined {
  return readyDataset(path, text) ?? rowsDataset(path, text);
}

/**
 * What keeps a file of the evals in which no cases are found from being read, with its place. `undefined` where it lies
 * elsewhere, and for YAML or JSON that is whole and of another shape, as settings are.
 */
export function mistakeInDataset(path: string, text: string): string | undefined {
  if (!isEvalsPath(path)) return undefined;
  if (isYaml(path) && yamlIn(text, path) !== undefined) return undefined;
  try {
    parseDataset(text, path);
    return undefined;
  } catch (error) {
    if (error instanceof UserError) return `${describePlace(error.place ?? { path })}: ${error.message}`;
    throw error;
  }
}

/** A dataset that can be read as it is. A table is one even where it holds something else than cases. */
function readyDataset(path: string, text: string): FoundDataset | undefined {
  try {
    const cases = parseDataset(text, path);
    const judged = [...firstOf(cases, judgedCases)];
    return {
      path,
      cases: cases.length,
      shape: 'ready',
      columns: columnsOf(judged.map(valuesOfCase)),
      bringsMessages: judged.every(({ messages }) => messages !== undefined),
    };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const valuesOfCase = ({ vars, expected, expected_any: any }: Case): Readonly<Record<string, Json>> => {
  const answer = expected ?? any?.[0];
  return answer === undefined ? vars : { ...vars, expected: answer };
};

/** Records without `vars`, as other tools write them. */
function rowsDataset(path: string, text: string): FoundDataset | undefined {
  const rows = [...firstOf(recordsIn(path, text), judgedCases)];
  const columns = columnsOf(rows.filter(isJsonObject).map((row) => row as Readonly<Record<string, Json>>));
  if (rows.length < 2 || columns.length < 2 || !rows.every(isJsonObject)) return undefined;
  return { path, cases: rows.length, shape: 'rows', columns, bringsMessages: false };
}

function recordsIn(path: string, text: string): Iterable<unknown> {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) return jsonLines(text);
  if (!isYaml(path)) return [];
  const value = path.toLowerCase().endsWith('.json') ? readJson(text)?.json : yamlIn(text, path);
  return Array.isArray(value) ? value : [];
}

const isYaml = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path);

function* jsonLines(text: string): Generator<unknown> {
  for (const { text: line } of filledLines(text)) yield readJson(line)?.json;
}

function yamlIn(text: string, path: string): unknown {
  try {
    return parseLocatedYaml(text, path).value;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function* firstOf<Value>(values: Iterable<Value>, count: number): Generator<Value> {
  let left = count;
  for (const value of values) {
    if (left <= 0) return;
    left -= 1;
    yield value;
  }
}

/** The columns that every record has, in the order of the first. */
function columnsOf(records: readonly Readonly<Record<string, Json>>[]): FoundColumn[] {
  const [first = {}] = records;
  return Object.keys(first)
    .filter((name) => records.every((record) => Object.hasOwn(record, name)))
    .map((name) => ({ name, values: kindOfValues(records.map((record) => record[name] ?? null)) }));
}

const leastJudged = 6;
const longestLabel = 40;
const mostLabels = 30;
const longestShort = 60;

function kindOfValues(values: readonly Json[]): FoundColumn['values'] {
  if (values.some((value) => typeof value === 'object')) return 'structured';
  const texts = values.map(String);
  const distinct = new Set(texts);
  const longest = Math.max(...texts.map(({ length }) => length));
  const comesAgain = texts.length >= leastJudged && distinct.size <= mostLabels && distinct.size * 2 <= texts.length;
  if (comesAgain && longest <= longestLabel) return 'label';
  return longest <= longestShort && !texts.some((text) => text.includes('\n')) ? 'short' : 'long';
}
