import { properSubsets } from '../attribution/mixing.js';
import type { AttributionRun } from '../evaluation/attribution-run.js';
import type { SuiteRun } from '../evaluation/evaluation.js';
import { mean } from '../statistics/mean.js';
import { UnitPlaces } from './unit-places.js';

/** The mean scores of units in all arms, as the statistics of factors take them, and how many cases made them. */
export type FactorialUnits = {
  /** By arm: the arm in which some factors are as in head stands at the sum of 2^f over these. */
  readonly scores: readonly (readonly number[])[];
  readonly unit: 'case' | 'cluster';
  /** Cases that base and head have a score of, and a mixture has none. */
  readonly missing: number;
  /** Cases that base and head have a score of. */
  readonly compared: number;
};

/** The units of one metric that all arms have a score of; clusters are averaged over their cases. */
export function collectArms(run: SuiteRun, attribution: AttributionRun, metric: string): FactorialUnits {
  const mixtures = new Map(attribution.cases.map(({ id, scores }) => [id, scores]));
  const order = armOrder(attribution);
  const units: number[][][] = [];
  const places = new UnitPlaces();
  const counts = { compared: 0, missing: 0 };
  for (const each of run.cases) {
    const [base, head] = [meanOf(each.base?.[metric]), meanOf(each.head[metric])];
    if (base === undefined || head === undefined) continue;
    counts.compared += 1;
    const mixture = mixtures.get(each.id);
    const mixed = order.map((arm) => meanOf(mixture?.[arm]?.[metric]));
    const known = mixed.filter((score) => score !== undefined);
    if (known.length < mixed.length) {
      counts.missing += 1;
      continue;
    }
    const place = places.placeOf(each.cluster);
    const cases = units[place] ?? [];
    cases.push([base, ...known, head]);
    units[place] = cases;
  }
  const means = units.map((cases) => averaged(cases));
  return { scores: transposed(means, order.length + 2), unit: places.unit, ...counts };
}

const meanOf = (scores: readonly number[] | undefined): number | undefined =>
  scores === undefined || scores.length === 0 ? undefined : mean(scores);

/** Where each mixture stands among the arms that were run; -1 of one that was not. */
const armOrder = ({ factors, arms }: AttributionRun): number[] =>
  properSubsets(factors).map((set) =>
    arms.findIndex(({ lanes }) =>
      factors.every((factor) => factor.every((lane) => lanes.includes(lane)) === set.includes(factor)),
    ),
  );

const averaged = (cases: readonly (readonly number[])[]): number[] =>
  (cases[0] ?? []).map((_, arm) => mean(cases.map((scores) => scores[arm] ?? Number.NaN)));

const transposed = (rows: readonly (readonly number[])[], columns: number): number[][] =>
  Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] ?? Number.NaN));
