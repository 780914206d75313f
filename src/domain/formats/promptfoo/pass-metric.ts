import { GraderSpec } from '../../graders/grader-spec.js';
import type { ImportedAssertion } from './assertions.js';

/** The metric that says whether a test passed, which gates. */
export const passMetric = 'pass';

/**
 * The graders of one test: a group that passes as promptfoo's test does, and each named metric beside it, which is reported.
 * Without a threshold every assertion of weight above 0 must pass; with one only their weighted mean counts.
 */
export function gradersOf(assertions: readonly ImportedAssertion[], threshold: number | undefined): GraderSpec[] {
  const pass = GraderSpec.parse({
    type: 'assert-set',
    metric: passMetric,
    graders: assertions.map(({ spec }) => spec),
    ...(threshold === undefined ? {} : { threshold }),
  });
  return [pass, ...assertions.flatMap(named)];
}

/** A named metric is the weighted mean of what carries its name; alone, a weight of 0 would leave nothing of it. */
function named({ spec, metric, members }: ImportedAssertion): GraderSpec[] {
  const own =
    metric === undefined ? [] : [{ ...spec, metric: nameOf(metric), weight: spec.weight === 0 ? 1 : spec.weight }];
  return [...own, ...members.flatMap(named)];
}

/** A metric of that name would be one with the verdict of the test. */
const nameOf = (metric: string): string => (metric === passMetric ? `${metric} (named)` : metric);

/** The names of the metrics that graders feed. */
export const metricsOf = (graders: readonly GraderSpec[]): string[] => [
  ...new Set(graders.flatMap(({ metric }) => metric ?? [])),
];
