import { own } from '../artifacts/own.js';
import { formatPointsSize, formatShare } from '../report/words/format-quantity.js';
import { mean } from '../statistics/mean.js';
import { type Measured, type Standing, scaleOf, soundStanding, standingOf, tolerableLoss } from './anchor-scale.js';
import { cumulativeSums, type SumStep, shiftFoundWithin, thresholdOf } from './cumulative-sum.js';
import type { DriftMeasurement, DriftReference } from './drift-records.js';
import type { DriftMetric, DriftStep, MetricDrift } from './drift-report.js';
import { toldFailures } from './told-failures.js';

/** A single measurement so many errors too low is taken a second time at once. */
const suspicious = -3;
/** A second one so low confirms it. */
const confirming = -2.5;
const normal95 = 1.96;
const manyMeasurements = 10;

/** A measurement of one metric that tells something: by itself, and with its confirmation. */
type Told = {
  readonly measurement: DriftMeasurement;
  readonly first: Standing;
  readonly confirmed: Standing | undefined;
  readonly whole: Standing;
};

/** A metric over all measurements: its verdict, and each step that counts. */
export type JudgedMetric = {
  readonly row: DriftMetric;
  readonly steps: ReadonlyMap<DriftMeasurement, DriftStep['metrics'][string]>;
};

/** Whether a metric of a first look is so low that the anchors are to be asked again at once. */
export function looksWorse(reference: DriftReference, measured: Measured): boolean {
  return reference.metrics.some((metric) => {
    const standing = soundStanding(metric, reference, measured);
    return standing !== undefined && standing.z < suspicious;
  });
}

/** Judges one metric by all measurements, the oldest first; the verdict is of the last one. */
export function judgeMetric(
  metric: string,
  reference: DriftReference,
  measurements: readonly DriftMeasurement[],
): JudgedMetric {
  const told = measurements.flatMap((measurement) => tell(metric, reference, measurement) ?? []);
  const threshold = thresholdOf(reference.metrics.length);
  const facts = factsOf(metric, reference, { threshold, repeats: measurements.at(-1)?.repeats ?? 1 });
  const sums = cumulativeSums(
    told.map(({ whole }) => whole.z),
    threshold,
  );
  const [last, sum, latest] = [told.at(-1), sums.at(-1), measurements.at(-1)];
  const steps = new Map(
    told.map((each, place) => [each.measurement, stepOf(each, sums[place] ?? noSum, facts)] as const),
  );
  if (latest === undefined) return { row: { ...facts, ...unknown('nothing was measured yet') }, steps };
  if (last === undefined || sum === undefined || last.measurement !== latest)
    return { row: { ...facts, ...unknown(whyUntold(metric, reference, latest)) }, steps };
  const { difference, error, referenceError, z } = last.whole;
  const reach = normal95 * Math.hypot(error, referenceError);
  const since = sum.since === undefined ? undefined : told[sum.since]?.measurement.at;
  return {
    row: {
      ...facts,
      difference,
      z,
      sum: sum.sum,
      interval: [Math.max(-1, difference - reach), Math.min(1, difference + reach)],
      ...verdictOf(last, sum, facts),
      ...(since === undefined || sum.sum <= threshold ? {} : { since }),
    },
    steps,
  };
}

/** What is known of a metric before anything is measured. */
type MetricFacts = Pick<DriftMetric, 'metric' | 'reference' | 'threshold' | 'finds_at_once' | 'finds_within_ten'>;

function factsOf(
  metric: string,
  reference: DriftReference,
  { threshold, repeats }: { readonly threshold: number; readonly repeats: number },
): MetricFacts {
  const scale = scaleOf(metric, reference, repeats);
  return {
    metric,
    reference: referenceMean(metric, reference),
    threshold,
    finds_at_once: scale === undefined ? null : -suspicious * scale.error + scale.referenceError,
    finds_within_ten:
      scale === undefined ? null : shiftFoundWithin(manyMeasurements, threshold) * scale.error + scale.referenceError,
  };
}

const noSum: SumStep = { sum: 0, since: undefined };

const stepOf = (told: Told, step: SumStep, facts: MetricFacts) => ({
  verdict: verdictOf(told, step, facts).verdict,
  sum: step.sum,
  difference: told.whole.difference,
  z: told.whole.z,
});

function tell(metric: string, reference: DriftReference, measurement: DriftMeasurement): Told | undefined {
  if (measurement.hindrances.length > 0) return undefined;
  const { scores, confirmation, repeats } = measurement;
  const standing = (...rounds: Measured['scores']): Standing | undefined =>
    soundStanding(metric, reference, { scores: rounds, repeats });
  const first = standing(scores);
  if (first === undefined) return undefined;
  const confirmed = confirmation && standing(confirmation.scores);
  const whole = confirmed && confirmation ? (standing(scores, confirmation.scores) ?? first) : first;
  return { measurement, first, confirmed, whole };
}

function whyUntold(metric: string, reference: DriftReference, measurement: DriftMeasurement): string {
  const [hindrance] = measurement.hindrances;
  if (hindrance !== undefined) return hindrance;
  const { scores, repeats, traits } = measurement;
  const found = standingOf(metric, reference, { scores: [scores], repeats });
  const told = toldFailures(traits);
  if (found === undefined) return `fewer than two anchors have a score${told}`;
  const missing = formatShare(found.missing);
  return `${missing} of its scores are missing, and ${formatShare(tolerableLoss)} at most may be${told}`;
}

const unknown = (reason: string) => ({
  verdict: 'insufficient' as const,
  reason,
  difference: null,
  interval: null,
  z: null,
  sum: null,
});

function verdictOf(
  { first, confirmed, whole }: Told,
  { sum }: SumStep,
  { threshold, reference, finds_within_ten: found }: MetricFacts,
): { readonly verdict: MetricDrift; readonly reason: string } {
  const size = formatPointsSize(Math.abs(whole.difference));
  if (first.z < suspicious && confirmed === undefined)
    return { verdict: 'insufficient', reason: `it is ${size} too low, and was not measured again to confirm that` };
  if (first.z < suspicious && confirmed !== undefined && confirmed.z < confirming)
    return { verdict: 'drifted', reason: `it is ${size} lower, twice in a row` };
  if (sum > threshold) return { verdict: 'drifted', reason: `it is ${size} lower, and too low for too long` };
  if (reference !== null && found !== null && found > reference)
    return {
      verdict: 'insufficient',
      reason: `it scored ${formatShare(reference)}, and within ten measurements nothing below a drop of ${formatPointsSize(found)} is found`,
    };
  return { verdict: 'stable', reason: 'no drift is seen' };
}

function referenceMean(metric: string, { scores }: DriftReference): number | null {
  const means = Object.values(scores).flatMap((each) => {
    const found = own(each, metric) ?? [];
    return found.length === 0 ? [] : [mean(found)];
  });
  return means.length === 0 ? null : mean(means);
}
