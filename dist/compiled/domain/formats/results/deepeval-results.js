import { isJsonObject, objectsIn } from '../../artifacts/read-json.js';
import { meansByName } from '../../statistics/means-by-name.js';
import { idOfMeaning, numberIn, readable, refuseMissingRows, successMetric, textIn, } from './result.js';
/** The run in a file that deepeval saves, by itself or beside the address of its report; nothing of any other file. */
export function deepevalRunOf(file) {
    const { testRunData: inner } = file;
    const run = isJsonObject(inner) ? inner : file;
    const isRun = Array.isArray(run['testCases']) && ('metricsScores' in run || 'conversationalTestCases' in run);
    return isRun ? run : undefined;
}
/** Reads it: a test case passes where deepeval says so, and each of its metrics is one here. */
export function readDeepeval(run, path) {
    const cases = [...objectsIn(run['testCases']), ...objectsIn(run['conversationalTestCases'])];
    const counts = [run['testPassed'], run['testFailed']].map((count) => numberIn(count) ?? 0);
    const promised = counts.reduce((sum, count) => sum + count, 0);
    refuseMissingRows({ promised, held: cases.length }, { path, key: 'testPassed' });
    return {
        format: 'deepeval',
        gating: [successMetric],
        results: cases.map((each) => resultOf(each, path)),
        notes: [],
    };
}
function resultOf(testCase, path) {
    const { expectedOutput, expectedOutcome, actualOutput, tokenCost, completionTime } = testCase;
    const seconds = numberIn(completionTime);
    return {
        id: idOfMeaning({ asked: askedIn(testCase), name: nameOf(testCase) }, path),
        outcome: outcomeOf(testCase),
        question: readable(askedIn(testCase)),
        expected: readable(expectedOutput ?? expectedOutcome),
        answer: textIn(actualOutput),
        costUsd: numberIn(tokenCost),
        latencyMs: seconds === undefined ? undefined : seconds * 1000,
    };
}
/** What the user of a conversation says may be made up anew in each run, and its scenario stays. */
const askedIn = ({ input, scenario, turns }) => input ??
    scenario ??
    objectsIn(turns)
        .filter(({ role }) => role === 'user')
        .map(({ content }) => content);
/** The test that a case is of; a number in its name, or in the brackets that pytest adds, is only its place. */
function nameOf({ name }) {
    const written = (textIn(name) ?? '').replace(/\[.*\]$/s, '');
    return /^(?:conversational_)?test_case_\d+$/.test(written) ? '' : written;
}
/** A metric that broke fails its test case there, though nobody knows how good the answer was. */
function outcomeOf({ success, metricsData }) {
    const metrics = objectsIn(metricsData);
    const broken = metrics.find((metric) => metric['flaky'] !== true && 'error' in metric && metric['error'] !== null);
    const untold = typeof success === 'boolean' && metrics.length > 0 ? undefined : 'no metric looked at the answer';
    const why = broken === undefined ? untold : (textIn(broken['error']) ?? 'a metric broke');
    const scores = [];
    const errors = why === undefined ? {} : { [successMetric]: why };
    for (const { name, score, error } of metrics) {
        const [metric, number] = [textIn(name), numberIn(score)];
        if (metric === undefined)
            continue;
        if (number === undefined)
            errors[metric] = textIn(error) ?? 'there is no score';
        else
            scores.push([metric, number]);
    }
    const told = meansByName(scores.filter(([name]) => !Object.hasOwn(errors, name)));
    return {
        kind: 'scored',
        scores: {
            ...Object.fromEntries(told),
            ...(why === undefined ? { [successMetric]: Number(success) } : {}),
        },
        graderErrors: errors,
    };
}
