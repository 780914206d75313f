import { excerptOf } from '../inference/excerpt.js';
import { metricOf } from './grader-spec.js';
import { markOf } from './mark.js';
import { weightedMean } from './metric-scores.js';
/**
 * The grade of a set: its score is the weighted mean of its graders. Without a threshold it passes if all of them pass
 * that have a weight; with one the mean alone decides. A grader that could not grade leaves the set without a grade.
 */
export function decideSet(given, threshold) {
    const scored = [];
    for (const { grade, weight, title } of given) {
        if (grade.kind === 'grader-error')
            return grade;
        if (weight > 0)
            scored.push({ ...grade, weight, title });
    }
    const score = weightedMean(scored);
    const failed = scored.filter(({ passes }) => !passes).map(({ title }) => title());
    const why = failed.length === 0 ? 'all graders of the set pass' : `failed: ${failed.join('; ')}`;
    if (threshold === undefined)
        return { kind: 'score', score, passes: failed.length === 0, reason: why };
    return markOf(score, `a mean of ${score.toFixed(4)} of ${threshold}; ${why}`, threshold);
}
const longestValue = 60;
/** A grader as a reader finds it again: its type, and what it compares with. */
export function titleOf(spec) {
    if (spec.value === undefined)
        return spec.file === undefined ? metricOf(spec) : `${spec.type} ${spec.file}`;
    return `${spec.type} ${excerptOf(JSON.stringify(spec.value), longestValue)}`;
}
