import { canonicalJson } from '../../artifacts/digest.js';
import { readJson } from '../../artifacts/read-json.js';
import { graderError, passOrFail } from '../grader.js';
const comparisons = {
    equals: { holds: (answer, value) => answer === value, claim: 'equals' },
    contains: { holds: (answer, value) => answer.includes(value), claim: 'contains' },
    'starts-with': { holds: (answer, value) => answer.startsWith(value), claim: 'starts with' },
    'ends-with': { holds: (answer, value) => answer.endsWith(value), claim: 'ends with' },
};
/** Compares an answer with a text; but for `equals`, an empty text would always hold and is a grader error. */
export function gradeText(comparison, answer, value) {
    if (value === '' && comparison !== 'equals') {
        return graderError(`\`${comparison}\` was given an empty value, which every answer satisfies`);
    }
    const { holds, claim } = comparisons[comparison];
    const passes = holds(answer, value);
    return passOrFail(passes, `the answer ${passes ? '' : 'not '}${claim} the value`);
}
/** The answer must be JSON of the same meaning, however it is laid out. */
export function gradeSameJson(answer, value) {
    const parsed = readJson(answer);
    const isSame = parsed !== undefined && meaningOf(parsed.json) === canonicalJson(value);
    return passOrFail(isSame, `the answer ${isSame ? 'is' : 'is not'} the same JSON as the value`);
}
/** Canonical JSON; `undefined` where a value has none, such as 1e999. */
function meaningOf(value) {
    try {
        return canonicalJson(value);
    }
    catch {
        return undefined;
    }
}
/** One of the texts must be in the answer, or all of them. */
export function gradeList(wanted, answer, values) {
    if (values.length === 0 || values.includes('')) {
        return graderError('a list of texts to look for is empty, or has an empty text, which every answer satisfies');
    }
    const missing = values.filter((value) => !answer.includes(value));
    const passes = wanted === 'any' ? missing.length < values.length : missing.length === 0;
    return passOrFail(passes, `the answer has ${values.length - missing.length} of ${values.length} texts`);
}
