import { own } from '../../artifacts/own.js';
import type { GraderSpec } from '../../graders/grader-spec.js';
import { metricsAmong, metricsOf, type SuiteMetric, suiteGraders } from '../../graders/suite-graders.js';
import type { Case } from '../../suite/case.js';
import type { SuiteDefinition } from '../../suite/suite-definition.js';
import type { SuiteRun } from '../evaluation.js';
import type { SuitePlan } from '../plan/plan-suite.js';
import type { PlannedCases } from '../plan/planned-cases.js';

/**
 * What a suite is measured by: its metrics with their roles, who grades, and how many cases have a metric that not all
 * have.
 */
export type Measures = Pick<SuiteRun, 'gate' | 'graders' | 'metric_cases'>;

const found = new WeakMap<PlannedCases, Map<SuitePlan, Measures>>();

/**
 * The measures of a plan, in the order of its dataset; of the cases that fit the budget only their number counts. Both
 * what a run can show and what it showed ask for them, so they are looked for once: a large suite takes its time.
 */
export function measuresOf(plan: SuitePlan, planned: PlannedCases): Measures {
  const byPlan = found.get(planned) ?? new Map<SuitePlan, Measures>();
  found.set(planned, byPlan);
  const measures = byPlan.get(plan) ?? findMeasures(plan, planned.questionsOf(plan));
  byPlan.set(plan, measures);
  return measures;
}

function findMeasures({ definition, cases }: SuitePlan, planned: Iterable<Case>): Measures {
  const metrics = metricsOf(definition.graders, cases);
  const partial = [...metrics].flatMap(([name, metric]) => (metric.cases === undefined ? [] : [name]));
  const gradedBy = suiteGraders(definition.graders, cases);
  const measures = { gate: gateOf(definition, metrics), graders: gradedBy };
  if (partial.length === 0) return measures;
  return { ...measures, metric_cases: countMetrics(partial, definition.graders, planned) };
}

/** How many of some cases have each of the metrics that not all have. */
export function countMetrics(
  metrics: readonly string[],
  graders: readonly GraderSpec[],
  cases: Iterable<Case>,
): Record<string, number> {
  const counted = metricsAmong(graders, cases);
  return Object.fromEntries(metrics.map((name) => [name, counted.get(name)?.cases ?? 0]));
}

/** Every metric gates unless it is only recorded, or the suite says that it is only reported. */
export function gateOf({ gate }: SuiteDefinition, metrics: ReadonlyMap<string, SuiteMetric>): SuiteRun['gate'] {
  const roles = [...metrics].map(([name, { isRecordedOnly }]) => {
    return [name, own(gate.metrics, name) ?? (isRecordedOnly ? 'report' : 'gate')] as const;
  });
  return {
    ...(gate.margin === undefined ? {} : { margin: gate.margin }),
    floor: gate.floor,
    metrics: Object.fromEntries(roles),
  };
}

/** The measures of the whole of a run, without metrics that none of its cases has. */
export function withoutUnplanned({ metric_cases: counts, gate, ...rest }: Measures): Measures {
  if (counts === undefined) return { gate, ...rest };
  const hasCases = (name: string): boolean => own(counts, name) !== 0;
  const kept = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([name]) => hasCases(name)));
  return { gate: { ...gate, metrics: kept(gate.metrics) }, ...rest, metric_cases: kept(counts) };
}
