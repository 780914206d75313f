import { isJsonObject } from '../../artifacts/read-json.js';
import { excerptOf } from '../../inference/excerpt.js';
import { graderError, passOrFail } from '../grader.js';
import { markOf } from '../mark.js';
import { readResult } from './read-result.js';
const longestReason = 500;
/**
 * What a program's result is as a grade: true or false, a number, or an object with `pass`, `score` and `reason`; a
 * text is read as JSON. With a threshold a number passes or does not; without one it is the score, and must lie in [0,
 * 1].
 */
export function gradeOfResult(result, threshold) {
    if (typeof result === 'boolean')
        return passOrFail(result, '');
    if (typeof result === 'number')
        return gradeOfNumber(result, threshold);
    if (isJsonObject(result))
        return gradeOfObject(result, threshold);
    const read = typeof result === 'string' ? readResult(result) : undefined;
    if (read?.kind === 'ambiguous')
        return graderError(`what it returned ${read.why}`);
    if (read?.kind === 'result' &&
        (typeof read.json === 'boolean' || typeof read.json === 'number' || isJsonObject(read.json)))
        return gradeOfResult(read.json, threshold);
    return graderError(`it returned ${excerptOf(JSON.stringify(result), 100)}, which is no grade`);
}
function gradeOfNumber(number, threshold, reason = '') {
    if (!Number.isFinite(number))
        return graderError(`it returned ${number}, which is no grade`);
    const isScore = number >= 0 && number <= 1;
    if (threshold !== undefined) {
        const passes = number >= threshold;
        return { ...passOrFail(passes, reason || `${number} of ${threshold}`), ...(isScore ? { score: number } : {}) };
    }
    if (isScore)
        return markOf(number, reason);
    return graderError(`it returned ${number}, and a score lies between 0 and 1; give the grader a \`threshold\``);
}
/** A score counts before `pass`, except where a threshold asks for both. */
function gradeOfObject(object, threshold) {
    const { pass = object['pass_'], score: told, reason: said } = object;
    const reason = typeof said === 'string' ? excerptOf(said, longestReason) : '';
    if (pass !== undefined && pass !== null && typeof pass !== 'boolean')
        return graderError('`pass` is neither true nor false');
    if (told === undefined || told === null) {
        return typeof pass === 'boolean' ? passOrFail(pass, reason) : graderError('it returned neither `pass` nor `score`');
    }
    if (typeof told !== 'number')
        return graderError('`score` is no number');
    const grade = gradeOfNumber(told, threshold, reason);
    if (grade.kind === 'grader-error' || typeof pass !== 'boolean')
        return grade;
    if (!pass && grade.score === 1 && threshold === undefined)
        return graderError('it says that the answer does not pass, and gives it the full score');
    return { ...grade, passes: threshold === undefined ? pass : pass && grade.passes };
}
