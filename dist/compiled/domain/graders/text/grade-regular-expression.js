import { graderError, passOrFail } from '../grader.js';
import { Kept } from './kept.js';
import { createSearch } from './pattern-search.js';
const kept = new Kept();
/** Searches an answer with a JavaScript regular expression; one that is none is a grader error. */
export function gradeRegularExpression(answer, pattern, ignoreCase) {
    const flags = ignoreCase ? 'i' : '';
    try {
        const isFound = kept.of(`${flags} ${pattern}`, () => createSearch(pattern, flags))(answer);
        return passOrFail(isFound, `the answer ${isFound ? 'matches' : 'does not match'} the pattern`);
    }
    catch (error) {
        return graderError(`the pattern cannot be searched for: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
}
