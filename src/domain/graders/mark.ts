import type { Grade } from './grader.js';

/** From here on an answer passes where its grader says nothing else. */
const usualPassMark = 0.5;

/** The grade of a score in [0, 1]: it passes from the threshold on. */
export const markOf = (score: number, reason: string, threshold: number = usualPassMark): Grade => ({
  kind: 'score',
  score,
  passes: score >= threshold,
  reason,
});
