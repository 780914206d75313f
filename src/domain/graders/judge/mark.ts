import type { Grade } from '../grader.js';
import type { GraderSpec } from '../grader-spec.js';

/** From here on an answer passes where its grader says nothing else. */
export const usualPassMark = 0.5;

/** The grade of a score in [0, 1]: it passes from the grader's threshold on, else from `usual` on. */
export const markOf = ({ threshold }: GraderSpec, score: number, reason: string, usual = usualPassMark): Grade => ({
  kind: 'score',
  score,
  passes: score >= (threshold ?? usual),
  reason,
});
