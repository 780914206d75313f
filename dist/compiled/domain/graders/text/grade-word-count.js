import { graderError, passOrFail } from '../grader.js';
import { wordRangeOf } from './word-range.js';
/** Words are what white space parts. */
export function gradeWordCount(answer, value) {
    const range = wordRangeOf(value);
    if (typeof range === 'string')
        return graderError(`\`word-count\` ${range}`);
    const count = answer.split(/\s+/).filter((word) => word !== '').length;
    return passOrFail(count >= range.min && count <= range.max, `the answer has ${count} words`);
}
