import type { Grade } from '../grader.js';

/** How two texts are compared, with what a failing grade says. */
type Comparison = { holds(answer: string, value: string): boolean; claim: string };

const comparisons = {
  equals: { holds: (answer, value) => answer === value, claim: 'equals' },
  contains: { holds: (answer, value) => answer.includes(value), claim: 'contains' },
  'starts-with': { holds: (answer, value) => answer.startsWith(value), claim: 'starts with' },
  'ends-with': { holds: (answer, value) => answer.endsWith(value), claim: 'ends with' },
} satisfies Record<string, Comparison>;

export type TextComparison = keyof typeof comparisons;

/** Compares an answer with a text; but for `equals`, an empty text would always hold and is a grader error. */
export function gradeText(comparison: TextComparison, answer: string, value: string): Grade {
  if (value === '' && comparison !== 'equals') {
    return {
      kind: 'grader-error',
      message: `\`${comparison}\` was given an empty value, which every answer satisfies`,
    };
  }
  const { holds, claim } = comparisons[comparison];
  const score = holds(answer, value) ? 1 : 0;
  return { kind: 'score', score, reason: `the answer ${score === 1 ? '' : 'not '}${claim} the value` };
}
