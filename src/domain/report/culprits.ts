import type { MetricVerdict, SuiteVerdict, Verdict } from '../gate/verdict.js';
import { asksForMargin } from '../gate/word-of-role.js';
import { decides } from '../suite/gate-settings.js';

/** A gating metric of a binding suite that bears the verdict of the whole change. */
export type Culprit = { readonly suite: SuiteVerdict; readonly metric: MetricVerdict };

/** Suites under policy's yardstick, which alone decide. */
export const bindingSuites = (verdict: Verdict): SuiteVerdict[] => verdict.suites.filter((suite) => suite.binding);

/** Suites under head's yardstick, which are only shown. */
export const suitesBeside = (verdict: Verdict): SuiteVerdict[] => verdict.suites.filter((suite) => !suite.binding);

/** The gating metrics of the binding suites. */
export const gatingMetrics = (verdict: Verdict): Culprit[] =>
  bindingSuites(verdict).flatMap((suite) =>
    suite.metrics.filter((metric) => decides(metric.role)).map((metric) => ({ suite, metric })),
  );

/** The metrics whose verdict is the verdict of the change, the largest drop first. */
export const culpritsOf = (verdict: Verdict): Culprit[] =>
  gatingMetrics(verdict)
    .filter(({ metric }) => metric.verdict === verdict.verdict)
    .sort((one, other) => (one.metric.difference ?? 0) - (other.metric.difference ?? 0));

/**
 * What of a metric gave its verdict: the comparison with base, its floor, or something only its reason tells, such as a
 * run that ended early although the drop is plain.
 */
export function causeOf(metric: MetricVerdict): 'drop' | 'floor' | 'other' {
  const { difference, floor, interval, pass_bound: passBound } = metric;
  const isFloor = floor !== undefined && floor.verdict === metric.verdict;
  if (difference === null) return isFloor ? 'floor' : 'other';
  switch (metric.verdict) {
    case 'fail':
      if (isFloor && (interval === null || interval[1] >= 0)) return 'floor';
      return difference < 0 ? 'drop' : 'other';
    case 'inconclusive':
      if (interval !== null && interval[1] < 0) return 'other';
      if (!asksForMargin(metric.role)) return isFloor ? 'floor' : 'other';
      if (passBound !== null && passBound <= -metric.margin) return 'drop';
      return isFloor ? 'floor' : 'other';
    default:
      return 'other';
  }
}
