import { type Grade, graderError, passOrFail } from '../grader.js';
import { createSearch } from './pattern-search.js';

type Search = ReturnType<typeof createSearch>;

/** Patterns that are kept ready; those of very many cases are forgotten in between. */
const mostKept = 1000;

/** Makes the grader that searches an answer with a JavaScript regular expression; one that is none is a grader error. */
export function createPatternGrader(): (answer: string, pattern: string, ignoreCase: boolean) => Grade {
  const kept = new Map<string, Search>();
  const searchFor = (pattern: string, ignoreCase: boolean): Search => {
    const key = `${ignoreCase ? 'i' : ''} ${pattern}`;
    const search = kept.get(key) ?? createSearch(pattern, ignoreCase ? 'i' : '');
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, search);
    return search;
  };
  return (answer, pattern, ignoreCase) => {
    try {
      const isFound = searchFor(pattern, ignoreCase)(answer);
      return passOrFail(isFound, `the answer ${isFound ? 'matches' : 'does not match'} the pattern`);
    } catch (error) {
      return graderError(
        `the pattern cannot be searched for: ${error instanceof Error ? error.message : 'unreadable'}`,
      );
    }
  };
}
