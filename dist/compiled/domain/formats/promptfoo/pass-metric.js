import { GraderSpec } from '../../graders/grader-spec.js';
import { withMembers } from '../../graders/with-members.js';
/** The metric that says whether a test passed, which gates. */
export const passMetric = 'pass';
/**
 * The graders of one test: a group that passes as promptfoo's test does; its members feed the metrics that they name
 * beside it. Without a threshold every assertion of weight above 0 must pass; with one only their weighted mean counts.
 * Nothing where no assertion has a weight, so that nothing could fail.
 */
export function gradersOf(assertions, threshold) {
    const group = GraderSpec.safeParse({
        type: 'assert-set',
        metric: passMetric,
        graders: assertions,
        ...(threshold === undefined ? {} : { threshold }),
    });
    return group.success ? [group.data] : [];
}
/** A metric of that name would be one with the verdict of the test. */
export const metricNamed = (name) => (name === passMetric ? `${name} (named)` : name);
/** The names of the metrics that graders feed. */
export const metricsOf = (graders) => [
    ...new Set(withMembers(graders).flatMap(({ metric }) => metric ?? [])),
];
