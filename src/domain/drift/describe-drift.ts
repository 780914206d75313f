import { digestOf } from '../artifacts/digest.js';
import { own } from '../artifacts/own.js';
import { plainJson } from '../artifacts/read-json.js';
import { countUnits } from '../gate/count-units.js';
import { mean } from '../statistics/mean.js';
import type { DriftMeasurement, DriftReference } from './drift-records.js';
import type { DriftMetric, DriftReport, DriftVerdict, FallenAnchor } from './drift-report.js';
import { type JudgedMetric, judgeMetric } from './judge-drift.js';

/** What measurements are of: the digest of the reference's whole record. */
export const referenceId = (reference: DriftReference): string => digestOf(plainJson(reference));

export type DriftFacts = {
  readonly reference: DriftReference;
  /** All that were taken against the reference, the oldest first. */
  readonly measurements: readonly DriftMeasurement[];
  readonly isNew: boolean;
  /** Why nothing was asked now; nothing hindered it when absent. */
  readonly hindrance?: string | undefined;
  readonly spent: DriftReport['spent'];
};

const mostFallen = 10;

/** What all measurements come to. A metric that drifted is told whatever hinders another. */
export function describeDrift({ reference, measurements, isNew, hindrance, spent }: DriftFacts): DriftReport {
  const judged = reference.metrics.map((metric) => judgeMetric(metric, reference, measurements));
  const rows = judged.map(({ row }) => row);
  const last = measurements.at(-1);
  const { at, commit, model, repeats, suite, scores, clusters, traits } = reference;
  const reasons = hindrance === undefined ? (last?.hindrances ?? []) : [hindrance];
  return {
    version: 1,
    suite,
    reasons: [...reasons],
    metrics: rows,
    spent,
    verdict: hindrance === undefined ? verdictOf(rows, isNew && last === undefined) : 'insufficient',
    reference: {
      id: referenceId(reference),
      at,
      commit,
      repeats,
      is_new: isNew,
      ...(model === undefined ? {} : { model }),
      ...(clusters === undefined ? {} : { units: unitsOf(scores, clusters) }),
      anchors: Object.keys(scores).length,
    },
    stable_in_a_row: stableInARow(judged, measurements),
    ...(last === undefined ? {} : { measured: last.at }),
    fallen: rows.flatMap((row) => fallenOf(row, reference, measurements)),
    traits: { reference: traits, ...(last === undefined ? {} : { now: last.traits }) },
    history: measurements.map((measurement) => ({
      at: measurement.at,
      hindrances: measurement.hindrances,
      metrics: Object.fromEntries(
        judged.flatMap(({ row, steps }) => {
          const step = steps.get(measurement);
          return step === undefined ? [] : [[row.metric, step]];
        }),
      ),
    })),
  };
}

function verdictOf(rows: readonly DriftMetric[], isReferenceAlone: boolean): DriftVerdict {
  if (isReferenceAlone) return 'recorded';
  if (rows.some(({ verdict }) => verdict === 'drifted')) return 'drifted';
  return rows.every(({ verdict }) => verdict === 'stable') ? 'stable' : 'insufficient';
}

function unitsOf(scores: DriftReference['scores'], of: Readonly<Record<string, string>>): number {
  const { clusters, alone } = countUnits(Object.keys(scores).map((id) => ({ cluster: own(of, id) })));
  return clusters + alone;
}

/** One that tells nothing breaks the row, as it is no all-clear. */
function stableInARow(judged: readonly JudgedMetric[], measurements: readonly DriftMeasurement[]): number {
  const isStable = (measurement: DriftMeasurement): boolean =>
    judged.every(({ steps }) => steps.get(measurement)?.verdict === 'stable');
  return measurements.length - 1 - measurements.findLastIndex((measurement) => !isStable(measurement));
}

/** The anchors that lost most since a metric began to drift. */
function fallenOf(
  { metric, verdict, since }: DriftMetric,
  { scores }: DriftReference,
  measurements: readonly DriftMeasurement[],
): FallenAnchor[] {
  if (verdict !== 'drifted') return [];
  const recent = since === undefined ? measurements.slice(-1) : measurements.filter(({ at }) => at >= since);
  const rounds = recent.flatMap(({ scores: first, confirmation }) =>
    confirmation === undefined ? [first] : [first, confirmation.scores],
  );
  const fallen = Object.entries(scores).flatMap(([id, before]) => {
    const now = rounds.flatMap((round) => own(own(round, id) ?? {}, metric) ?? []);
    const known = own(before, metric) ?? [];
    if (now.length === 0 || known.length === 0) return [];
    return [{ id, metric, reference: mean(known), now: mean(now) }];
  });
  return fallen
    .filter(({ reference, now }) => now < reference)
    .sort((one, other) => one.now - one.reference - (other.now - other.reference))
    .slice(0, mostFallen);
}
