import { isJsonObject, objectsIn } from '../../artifacts/read-json.js';
import { meansByName } from '../../statistics/means-by-name.js';
import { idOfMeaning, numberIn, readable, refuseMissingRows, successMetric, textIn, } from './result.js';
/** True of what `gh models eval --json` prints. */
export const isGhModelsFile = (file) => Array.isArray(file['testResults']) && isJsonObject(file['summary']);
/** Reads it: a case passes when all of its evaluators do; one without evaluators, which passes there, has no score. */
export function readGhModels(file, path) {
    const rows = objectsIn(file['testResults']);
    const promised = isJsonObject(file['summary']) ? numberIn(file['summary']['totalTests']) : undefined;
    refuseMissingRows({ promised, held: rows.length }, { path, key: 'summary.totalTests' });
    const results = rows.map((row) => {
        const testCase = isJsonObject(row['testCase']) ? row['testCase'] : {};
        const { id } = testCase;
        return {
            id: typeof id === 'string' || typeof id === 'number' ? String(id) : idOfMeaning(testCase, path),
            outcome: outcomeOf(objectsIn(row['evaluationResults'])),
            question: readable(testCase['input'] ?? testCase),
            expected: readable(testCase['expected']),
            answer: textIn(row['modelResponse']),
            model: textIn(file['model']),
        };
    });
    return { format: 'gh models', gating: [successMetric], results, notes: [] };
}
function outcomeOf(evaluations) {
    if (evaluations.length === 0) {
        return { kind: 'scored', scores: {}, graderErrors: { [successMetric]: 'no evaluator looked at the answer' } };
    }
    const passed = evaluations.every((evaluation) => evaluation['passed'] === true);
    return { kind: 'scored', scores: { ...scoresOf(evaluations), [successMetric]: passed ? 1 : 0 } };
}
/** Evaluators of one name are one metric, which is their mean. */
function scoresOf(evaluations) {
    const scores = evaluations.flatMap(({ evaluatorName, score }) => {
        const [name, number] = [textIn(evaluatorName), numberIn(score)];
        return name === undefined || number === undefined ? [] : [[name, number]];
    });
    return Object.fromEntries(meansByName(scores));
}
