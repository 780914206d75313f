import { own } from '../../artifacts/own.js';
import { isJsonObject, type JsonObject, objectsIn } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import {
  counted,
  idOfMeaning,
  numberIn,
  type Result,
  type ResultOutcome,
  type Results,
  readable,
  successMetric,
  textIn,
} from './result.js';

/** How promptfoo tells why a row did not succeed. */
const failureReason = { none: 0, assertion: 1, error: 2 } as const;

/** Variables that promptfoo itself sets, which differ from run to run. */
const ownVariables: ReadonlySet<string> = new Set(['_conversation', 'sessionId']);

/** True of a row as promptfoo writes it into its results, in JSON and in JSONL alike. */
export const isPromptfooRow = (value: unknown): value is JsonObject =>
  isJsonObject(value) &&
  typeof value['success'] === 'boolean' &&
  ('promptIdx' in value || 'testIdx' in value || 'vars' in value);

/** The rows of a promptfoo output file, which holds them under `results.results`; older ones under `results`. */
export function promptfooRowsOf(file: JsonObject): readonly JsonObject[] | undefined {
  const { results } = file;
  const rows = isJsonObject(results) ? results['results'] : results;
  if (!Array.isArray(rows) || !rows.every(isPromptfooRow)) return undefined;
  const isPromptfoo = rows.length > 0 || (isJsonObject(results) && 'stats' in results);
  return isPromptfoo ? rows : undefined;
}

/** How many rows a file says that it has, where it says so. */
export function rowsPromised(file: JsonObject): number | undefined {
  const { results } = file;
  const stats = isJsonObject(results) ? results['stats'] : undefined;
  if (!isJsonObject(stats)) return undefined;
  const counts = ['successes', 'failures', 'errors'].map((key) => numberIn(stats[key]));
  return counts.some((count) => count === undefined)
    ? undefined
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/**
 * The rows of promptfoo as results. A case is what it asks, its variables and its description, so that it stays the
 * same case wherever it stands; with several providers or prompts it is one for each of them, and together a cluster.
 */
export function readPromptfooRows(rows: readonly JsonObject[], path: string): Results {
  const columns = columnsOf(rows);
  const isOneColumn = columns.size <= 1;
  const results = rows.map((row): Result => {
    const test = testOf(row, path);
    const id = isOneColumn ? test : `${test} ${columns.get(columnOf(row)) ?? ''}`;
    const response = own(row, 'response');
    return {
      id,
      ...(isOneColumn ? {} : { cluster: test }),
      outcome: outcomeOf(row, path),
      question: questionOf(row),
      answer: isJsonObject(response) ? readable(response['output']) : undefined,
      model: providerOf(row),
      costUsd: numberIn(row['cost']),
      latencyMs: numberIn(row['latencyMs']),
    };
  });
  const notes = isOneColumn ? [] : [`${path}: each test ran in ${counted(columns.size, 'column')}, which count as one`];
  return { format: 'promptfoo', gating: [successMetric], results, notes };
}

function testOf(row: JsonObject, path: string): string {
  return idOfMeaning({ vars: varsOf(row), description: descriptionOf(row) ?? null }, path);
}

function varsOf(row: JsonObject): JsonObject {
  const testCase = own(row, 'testCase');
  const vars = row['vars'] ?? (isJsonObject(testCase) ? testCase['vars'] : undefined);
  if (!isJsonObject(vars)) return {};
  return Object.fromEntries(Object.entries(vars).filter(([name]) => !ownVariables.has(name)));
}

function descriptionOf(row: JsonObject): string | undefined {
  const testCase = own(row, 'testCase');
  const told = textIn(row['description']) ?? (isJsonObject(testCase) ? textIn(testCase['description']) : undefined);
  return told === undefined || placeInFile.test(told) ? undefined : told;
}

/** What promptfoo calls a test of a CSV or JSONL that has no description of its own. */
const placeInFile = /^Row #\d+$/;

function questionOf(row: JsonObject): string {
  const told = [
    descriptionOf(row),
    ...Object.entries(varsOf(row)).map(([name, value]) => `${name}: ${readable(value)}`),
  ];
  return told.filter((line) => line !== undefined).join('\n');
}

/** A column of promptfoo's table: one prompt put to one provider. */
const columnOf = (row: JsonObject): string => JSON.stringify([row['promptIdx'] ?? 0, providerOf(row) ?? '']);

/** Columns are named by their provider and counted within it, since a prompt's own name is its text, which changes. */
function columnsOf(rows: readonly JsonObject[]): Map<string, string> {
  const names = new Map<string, string>();
  const perProvider = new Map<string, number>();
  const inOrder = [...rows].sort(
    (one, other) => (numberIn(one['promptIdx']) ?? 0) - (numberIn(other['promptIdx']) ?? 0),
  );
  for (const row of inOrder) {
    const column = columnOf(row);
    if (names.has(column)) continue;
    const provider = providerOf(row) ?? '';
    const place = (perProvider.get(provider) ?? 0) + 1;
    perProvider.set(provider, place);
    names.set(column, `${provider}#${place}`);
  }
  return names;
}

function providerOf({ provider }: JsonObject): string | undefined {
  if (typeof provider === 'string') return provider;
  if (!isJsonObject(provider)) return undefined;
  const label = textIn(provider['label']);
  return label === undefined || label === '' ? textIn(provider['id']) : label;
}

function outcomeOf(row: JsonObject, path: string): ResultOutcome {
  const reason = row['failureReason'];
  if (reason === failureReason.error || (reason === undefined && isBroken(row))) {
    return { kind: 'errored', message: textIn(row['error']) ?? 'the row errored' };
  }
  const grading = isJsonObject(row['gradingResult']) ? row['gradingResult'] : {};
  if (row['success'] === true && (reason === failureReason.assertion || grading['pass'] === false)) {
    throw new UserError('a row of these results succeeded and failed at once', { place: { path } });
  }
  const broken = isUngraded(grading) ? 'no assertion looked at the answer' : brokenGraders(grading);
  if (broken !== undefined) return { kind: 'scored', scores: {}, graderErrors: { [successMetric]: broken } };
  const score = numberIn(row['score']);
  return {
    kind: 'scored',
    scores: {
      ...namedScores(row),
      ...(score === undefined ? {} : { score }),
      [successMetric]: row['success'] === true ? 1 : 0,
    },
  };
}

/** Files from before `failureReason` have an error and no grading where the provider failed. */
const isBroken = (row: JsonObject): boolean =>
  row['success'] !== true && typeof row['error'] === 'string' && !isJsonObject(row['gradingResult']);

const namedScores = ({ namedScores: named }: JsonObject): Record<string, number> =>
  Object.fromEntries(
    Object.entries(isJsonObject(named) ? named : {}).flatMap(([name, score]) => {
      const number = numberIn(score);
      return number === undefined ? [] : [[name, number] as const];
    }),
  );

/** True where nothing could fail, which promptfoo takes for a pass: no assertion, or only such as record a metric. */
function isUngraded({ reason, componentResults }: JsonObject): boolean {
  const parts = objectsIn(componentResults);
  if (parts.length === 0) return reason === 'No assertions';
  return parts.every(({ assertion }) => isJsonObject(assertion) && assertion['metricOnly'] === true);
}

/** What a judge that gave no verdict said. */
function brokenGraders(grading: JsonObject): string | undefined {
  const all = [grading, ...objectsIn(grading['componentResults'])];
  const broken = all.find(
    (part) => (isJsonObject(part['metadata']) && part['metadata']['graderError'] === true) || passedAtZero(part),
  );
  return broken === undefined ? undefined : (textIn(broken['reason']) ?? 'a grader broke');
}

/** A judge that leaves `pass` out has passed for promptfoo, whatever its score (promptfoo#10611). */
const passedAtZero = ({ pass, score, assertion }: JsonObject): boolean =>
  pass === true &&
  score === 0 &&
  isJsonObject(assertion) &&
  assertion['type'] === 'llm-rubric' &&
  assertion['weight'] !== 0 &&
  assertion['threshold'] === undefined;
