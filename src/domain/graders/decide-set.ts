import { type Grade, graderError } from './grader.js';
import { weightedMean } from './metric-scores.js';

/** What a grader of a set gave, and its weight there. */
export type Given = { readonly grade: Grade; readonly weight: number };

/**
 * The grade of a set: its score is the weighted mean of its graders. Without a threshold it passes if all of them pass
 * that have a weight; with one the mean alone decides. A grader that could not grade leaves the set without a grade.
 */
export function decideSet(given: readonly Given[], threshold: number | undefined): Grade {
  const scored: { score: number; weight: number; passes: boolean; reason: string }[] = [];
  for (const { grade, weight } of given) {
    if (grade.kind === 'grader-error') return graderError(grade.message);
    if (weight > 0) scored.push({ ...grade, weight });
  }
  const score = weightedMean(scored);
  const failed = scored.find(({ passes }) => !passes);
  if (threshold !== undefined) {
    const reason = `a mean of ${score.toFixed(4)} of ${threshold}`;
    return { kind: 'score', score, passes: score >= threshold, reason };
  }
  return {
    kind: 'score',
    score,
    passes: failed === undefined,
    reason: failed?.reason ?? 'all graders of the set pass',
  };
}
