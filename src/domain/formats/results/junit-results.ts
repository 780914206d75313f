import { XMLParser } from 'fast-xml-parser';
import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import { refuseUntoldTests } from './junit-counts.js';
import { attribute, badEnds, decode, elements, isSkipped, testcasesIn, wordsOfNoPass } from './junit-elements.js';
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
  refuseUntoldTests(root, path);
  const testcases = [...testcasesIn(root)];
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

const failedWord = /^(?:fail|error|broken|aborted)/i;

/** A word that nobody knows is no pass. */
function toldByWords(testcase: JsonObject): ResultOutcome {
  const words = wordsOfNoPass(testcase);
  if (words.some((word) => failedWord.test(word))) return passOrFail(false);
  const [strange] = words;
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
