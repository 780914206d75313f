import type { SuiteRun } from '../evaluation/evaluation.js';
import type { Resources } from '../evaluation/tally/resources.js';
import { mean } from '../statistics/mean.js';
import type { PairedUnit } from '../statistics/ratio-interval.js';
import { UnitPlaces } from './unit-places.js';

/** What the cases of a suite took, in pairs; cases of one cluster are one unit. */
export type ResourceUnits = {
  readonly units: readonly PairedUnit[];
  /** Cases that both arms have numbers of, and those that lack them. */
  readonly cases: number;
  readonly without: number;
};

/** The mean cost of each case over its repeats, US dollars. */
export const collectCosts = (run: SuiteRun): ResourceUnits => collect(run, ({ cost_usd: costs }) => meanOf(costs));

/** The latency of every answer, milliseconds. */
export const collectLatencies = (run: SuiteRun): ResourceUnits =>
  collect(run, ({ latency_ms: latencies }) => latencies);

const meanOf = (values: readonly number[]): number[] => (values.length === 0 ? [] : [mean(values)]);

function collect({ cases }: SuiteRun, numbersOf: (resources: Resources) => readonly number[]): ResourceUnits {
  const units: PairedUnit[] = [];
  const clustered: { readonly base: number[]; readonly head: number[] }[] = [];
  const places = new UnitPlaces<string>();
  const counted = { cases: 0, without: 0 };
  for (const { cluster, resources } of cases) {
    const base = resources?.base === undefined ? [] : numbersOf(resources.base);
    const head = resources === undefined ? [] : numbersOf(resources.head);
    if (base.length === 0 || head.length === 0) {
      counted.without += 1;
      continue;
    }
    counted.cases += 1;
    const place = places.placeOf(cluster);
    if (cluster === undefined) {
      units[place] = { base, head };
      continue;
    }
    const unit = clustered[place] ?? { base: [], head: [] };
    unit.base.push(...base);
    unit.head.push(...head);
    clustered[place] = unit;
    units[place] = unit;
  }
  return { units, ...counted };
}
