import type { Grade } from '../grader.js';

/** Searches the answer with a JavaScript regular expression; an invalid one is a grader error. */
export function gradeRegularExpression(answer: string, pattern: string, ignoreCase: boolean): Grade {
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, ignoreCase ? 'i' : '');
  } catch (error) {
    const detail = error instanceof Error ? error.message : 'unreadable';
    return { kind: 'grader-error', message: `the pattern cannot be read: ${detail}` };
  }
  const score = expression.test(answer) ? 1 : 0;
  return { kind: 'score', score, reason: `the answer ${score === 1 ? 'matches' : 'does not match'} the pattern` };
}
