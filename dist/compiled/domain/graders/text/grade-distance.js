import { distance } from 'fastest-levenshtein';
import { graderError, passOrFail } from '../grader.js';
export const defaultDistance = 5;
/** Of longer texts the distance is not counted, which takes the product of their lengths. */
const longestText = 50_000;
/** At most so many UTF-16 units must be put in, taken out or replaced to make the value of the answer. */
export function gradeDistance(answer, value, threshold) {
    const most = threshold ?? defaultDistance;
    const least = Math.abs(answer.length - value.length);
    // Texts of very different lengths need no comparison, which would take the product of their lengths.
    if (least > most)
        return passOrFail(false, `at least ${least} edits away from the value, more than ${most}`);
    if (Math.max(answer.length, value.length) > longestText)
        return graderError('the answer or the value is too long for levenshtein: over 50,000 characters');
    const edits = distance(answer, value);
    return passOrFail(edits <= most, `${edits} edits away from the value, of at most ${most}`);
}
