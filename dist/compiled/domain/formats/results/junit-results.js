import { XMLParser } from 'fast-xml-parser';
import { isJsonObject } from '../../artifacts/read-json.js';
import { UserError } from '../../user-error.js';
import { refuseUntoldTests } from './junit-counts.js';
import { attribute, badEnds, childSuites, decode, elements, isSkipped, testcasesIn, wordsOfNoPass, } from './junit-elements.js';
import { counted, passOrFail, successMetric, textIn } from './result.js';
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
 * Tests of one name in several suites are cases of their own, in one cluster.
 */
export function readJunit(text, path) {
    const root = parse(text, path);
    refuseUntoldTests(root, path);
    const testcases = [...testcasesIn(root)];
    refusePlacesAsNames(root, testcases, path);
    const ran = testcases.filter(({ testcase }) => !isSkipped(testcase));
    const skipped = testcases.length - ran.length;
    const shared = namesInSeveralSuites(testcases, path);
    return {
        format: 'JUnit XML',
        gating: [successMetric],
        results: ran.flatMap((placed) => {
            const name = nameOf(placed, path);
            return resultsOf(placed, shared.has(name) ? { id: `${placed.suite} › ${name}`, cluster: name } : { id: name });
        }),
        notes: skipped === 0 ? [] : [`${path}: ${counted(skipped, 'test')} skipped, which count as not there`],
    };
}
function parse(text, path) {
    const place = { path };
    if (text.length > longestFile)
        throw new UserError(`this XML is longer than ${longestFile} characters`, { place });
    const prolog = text.slice(0, text.search(/<testsuites?[\s>/]/));
    if (/<!DOCTYPE/i.test(prolog)) {
        throw new UserError('this XML declares a document type, which no test report needs', {
            place,
            hint: 'take the declaration out; entities are not read',
        });
    }
    try {
        const root = parser.parse(text, true);
        if (isJsonObject(root) && ('testsuites' in root || 'testsuite' in root))
            return root;
    }
    catch (cause) {
        throw whyNotRead(cause, place);
    }
    throw new UserError('this XML has no testsuite, so it is no JUnit report', { place });
}
/** The parser ends its sentence with line and column, and lists the open elements where the file ends too early. */
function whyNotRead(cause, place) {
    const said = (cause instanceof Error ? cause.message : '').slice(0, 500);
    const open = /^Invalid '\[.*"([^"]+)"\]' found/s.exec(said)?.[1];
    if (open !== undefined) {
        const hint = 'the runner was stopped while it wrote, or the file was cut off';
        return new UserError(`this XML cannot be read: it ends before \`${open}\` is closed`, { place, hint, cause });
    }
    const [, why = said, line] = /^(.*):(\d+):\d+$/s.exec(said) ?? [];
    const at = line === undefined ? place : { ...place, line: Number(line) };
    return new UserError(`this XML cannot be read: ${why}`, { place: at, cause });
}
/** promptfoo numbers its tests, so that behind one put in the middle each would be compared with another. */
function refusePlacesAsNames(root, testcases, path) {
    const isOfPromptfoo = childSuites(root).some((suite) => attribute(suite, 'name') === 'promptfoo');
    if (!isOfPromptfoo || !testcases.some(({ testcase }) => /^test \d+(?::|$)/.test(attribute(testcase, 'name'))))
        return;
    throw new UserError('this JUnit report of promptfoo tells its tests by their place, so they cannot be paired', {
        place: { path },
        hint: 'give its results as JSON: promptfoo eval --output results.json',
    });
}
/** What a test is called: by its class and name, and one whose title is empty by its class or suite. */
function nameOf({ testcase, suite }, path) {
    const parts = [attribute(testcase, 'classname'), attribute(testcase, 'name')].filter((part) => part !== '');
    const name = parts.join(' › ') || suite;
    if (name === '' || !('@name' in testcase))
        throw new UserError('a testcase of this report has no name', { place: { path } });
    return name;
}
/** Newman calls a test of each request the same, so that only the suite tells them apart. */
function namesInSeveralSuites(testcases, path) {
    const suites = new Map();
    const shared = new Set();
    for (const placed of testcases) {
        const name = nameOf(placed, path);
        const first = suites.get(name);
        if (first === undefined)
            suites.set(name, placed.suite);
        else if (first !== placed.suite)
            shared.add(name);
    }
    return shared;
}
function resultsOf({ testcase, suite }, identity) {
    const seconds = Number(attribute(testcase, 'time'));
    const latencyMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
    const question = attribute(testcase, 'name') || suite;
    return outcomesOf(testcase).map(({ outcome, answer }) => ({ ...identity, outcome, answer, question, latencyMs }));
}
/** How a test ended, and how it had ended before where its runner tried it several times. */
function outcomesOf(testcase) {
    const errors = ['error', 'flakyError', 'rerunError'].flatMap((name) => toldOf(testcase, name));
    const failures = ['failure', 'flakyFailure', 'rerunFailure'].flatMap((name) => toldOf(testcase, name));
    const isBad = badEnds.some((name) => name in testcase);
    return [
        ...errors.map((message) => ({ outcome: { kind: 'errored', message } })),
        ...failures.map((answer) => ({ outcome: passOrFail(false), answer })),
        ...(isBad ? [] : [{ outcome: toldByWords(testcase) }]),
    ];
}
const failedWord = /^(?:fail|error|broken|aborted)/i;
/** A word that nobody knows is no pass. */
function toldByWords(testcase) {
    const words = wordsOfNoPass(testcase);
    if (words.some((word) => failedWord.test(word)))
        return passOrFail(false);
    const [strange] = words;
    if (strange === undefined)
        return passOrFail(true);
    return {
        kind: 'errored',
        message: `the report says \`${strange.slice(0, 40)}\`, which is neither a pass nor a failure`,
    };
}
const longestMessage = 2000;
const toldOf = (testcase, name) => name in testcase
    ? elements(testcase[name]).map((element) => (attribute(element, 'message') || decode(textIn(element['#text']) ?? '')).slice(0, longestMessage))
    : [];
