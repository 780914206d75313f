import type { GraderSpec } from '../grader-spec.js';

/**
 * What a score comes to: 1 or 0 where there is a threshold, the grader's own or the usual one of its type, and the score
 * itself where there is none or the grader asks for it.
 */
export function markOf({ threshold, graded }: GraderSpec, score: number, usual?: number): number {
  const least = threshold ?? usual;
  return least === undefined || graded ? score : Number(score >= least);
}
