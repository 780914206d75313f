import { XMLParser } from 'fast-xml-parser';
import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import { counted, passOrFail, type Result, type ResultOutcome, type Results, successMetric, textIn } from './result.js';

/** UTF-16 units; no test run that anybody reads is longer. */
const longestFile = 100_000_000;

/** Testsuites stand in testsuites, and nobody nests them deeper. */
const deepestNesting = 32;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  // Entities are decoded here, by what XML itself knows, so that no document can declare or multiply any.
  processEntities: false,
  maxNestedTags: deepestNesting,
});

/**
 * Reads a JUnit XML report of any test runner: a testcase is a case by its class and name, a failure a 0, an error no
 * score, and one that was skipped is not there. Runs of one case, retries of a flaky one included, are its repeats.
 */
export function readJunit(text: string, path: string): Results {
  const root = parse(text, path);
  const testcases = [...testcasesIn(root)];
  refuseUntoldFailures(root, testcases, path);
  const ran = testcases.filter((testcase) => !isSkipped(testcase));
  const skipped = testcases.length - ran.length;
  return {
    format: 'JUnit XML',
    gating: [successMetric],
    results: ran.flatMap((testcase) => resultsOf(testcase, path)),
    notes: skipped === 0 ? [] : [`${path}: ${counted(skipped, 'test')} skipped, which count as not there`],
  };
}

function parse(text: string, path: string): JsonObject {
  const place = { path };
  if (text.length > longestFile) throw new UserError(`this XML is longer than ${longestFile} characters`, { place });
  const prolog = text.slice(0, text.search(/<testsuites?[\s>/]/));
  if (/<!DOCTYPE/i.test(prolog)) {
    throw new UserError('this XML declares a document type, which no test report needs', {
      place,
      hint: 'take the declaration out; entities are not read',
    });
  }
  try {
    const root: unknown = parser.parse(text, true);
    if (isJsonObject(root) && ('testsuites' in root || 'testsuite' in root)) return root;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 200) : '';
    throw new UserError(`this XML cannot be read: ${why}`, { place, cause });
  }
  throw new UserError('this XML has no testsuite, so it is no JUnit report', { place });
}

const badEnds = ['failure', 'error'] as const;

/** A suite that failed as a whole, and a report that lost a failure, would read as passed. */
function refuseUntoldFailures(root: JsonObject, testcases: readonly JsonObject[], path: string): void {
  const there = testcases.flatMap((testcase) =>
    badEnds.flatMap((name) => (name in testcase ? elements(testcase[name]) : [])),
  ).length;
  const claimed = claimedFailures(root);
  const hint = 'have the runner report a suite that fails as a whole as a testcase of its own';
  const place = { path };
  if (claimed > there)
    throw new UserError(`this report counts ${claimed} failures and errors, but its testcases have ${there}`, {
      place,
      hint,
    });
  const broken = [...suitesIn(root)].find((suite) => badEnds.some((name) => name in suite));
  if (broken === undefined) return;
  throw new UserError(`the suite \`${attribute(broken, 'name')}\` of this report failed as a whole`, { place, hint });
}

/** The failures that suites count, each suite with those within it. */
function claimedFailures(node: JsonObject): number {
  const own = ['failures', 'errors'].reduce((sum, name) => sum + (Number(attribute(node, name)) || 0), 0);
  const within = childSuites(node).reduce((sum, child) => sum + claimedFailures(child), 0);
  return Math.max(own, within);
}

const childSuites = (node: JsonObject): JsonObject[] =>
  ['testsuites', 'testsuite'].flatMap((name) => (name in node ? elements(node[name]) : []));

/** Suites at any depth, the outer ones first. */
function* suitesIn(node: JsonObject): Generator<JsonObject> {
  for (const child of childSuites(node)) {
    yield child;
    yield* suitesIn(child);
  }
}

/** Testcases wherever they stand: in testsuites, in nested ones, or at the top. */
function* testcasesIn(root: JsonObject): Generator<JsonObject> {
  for (const suite of suitesIn(root)) if ('testcase' in suite) yield* elements(suite['testcase']);
}

/** An element without attributes and children is a text. */
const elements = (value: unknown): JsonObject[] =>
  (Array.isArray(value) ? value : [value]).map((each) => (isJsonObject(each) ? each : { '#text': each }));

const isSkipped = (testcase: JsonObject): boolean =>
  ('skipped' in testcase || wordsOf(testcase).some((word) => skippedWord.test(word))) &&
  !badEnds.some((name) => name in testcase);

function resultsOf(testcase: JsonObject, path: string): Result[] {
  const [suite, name] = [attribute(testcase, 'classname'), attribute(testcase, 'name')];
  if (name === '') throw new UserError('a testcase of this report has no name', { place: { path } });
  const id = suite === '' ? name : `${suite} › ${name}`;
  const seconds = Number(attribute(testcase, 'time'));
  const latencyMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
  return outcomesOf(testcase).map(({ outcome, answer }) => ({ id, outcome, answer, question: name, latencyMs }));
}

type Told = { readonly outcome: ResultOutcome; readonly answer?: string | undefined };

/** How a test ended, and how it had ended before where its runner tried it several times. */
function outcomesOf(testcase: JsonObject): Told[] {
  const errors = ['error', 'flakyError', 'rerunError'].flatMap((name) => toldOf(testcase, name));
  const failures = ['failure', 'flakyFailure', 'rerunFailure'].flatMap((name) => toldOf(testcase, name));
  const isBad = badEnds.some((name) => name in testcase);
  return [
    ...errors.map((message): Told => ({ outcome: { kind: 'errored', message } })),
    ...failures.map((answer): Told => ({ outcome: passOrFail(false), answer })),
    ...(isBad ? [] : [{ outcome: toldByWords(testcase) }]),
  ];
}

/** Some runners say how a test ended by a word alone, in one of two attributes. */
const wordsOf = (testcase: JsonObject): string[] =>
  ['status', 'result'].map((name) => attribute(testcase, name).trim()).filter((word) => word !== '');

const skippedWord = /^(?:skip|not[ _-]?(?:run|executed)|disabled|ignored?|pending|suppressed|untested|todo)/i;
const failedWord = /^(?:fail|error|broken|aborted)/i;
const passedWord = /^(?:pass|success|succeeded|ok|run|ran|executed|completed|finished|done)/i;

/** A word that nobody knows is no pass. */
function toldByWords(testcase: JsonObject): ResultOutcome {
  const words = wordsOf(testcase);
  if (words.some((word) => failedWord.test(word))) return passOrFail(false);
  const strange = words.find((word) => !passedWord.test(word));
  if (strange === undefined) return passOrFail(true);
  return {
    kind: 'errored',
    message: `the report says \`${strange.slice(0, 40)}\`, which is neither a pass nor a failure`,
  };
}

const longestMessage = 2000;

const toldOf = (testcase: JsonObject, name: string): string[] =>
  name in testcase
    ? elements(testcase[name]).map((element) =>
        (attribute(element, 'message') || decode(textIn(element['#text']) ?? '')).slice(0, longestMessage),
      )
    : [];

const attribute = (element: JsonObject, name: string): string => decode(textIn(element[`@${name}`]) ?? '');

const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five entities that XML knows, and characters by their number. */
const decode = (text: string): string =>
  text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hexadecimal) => {
    if (name !== undefined) return named.get(String(name).toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
