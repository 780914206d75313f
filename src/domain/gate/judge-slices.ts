import type { CaseScores } from '../evaluation/evaluation.js';
import { falseDiscoveryRates } from '../statistics/false-discovery.js';
import { collectUnits, isScored, type UnitSource } from './collect-units.js';
import { compareUnits } from './compare-units.js';
import type { SliceVerdict } from './slice-verdict.js';
import type { MetricVerdict } from './verdict.js';

/** Where the scores of a metric come from. What is missing of them is judged with the suite. */
export type SliceSource = Omit<UnitSource, 'plannedCases' | 'stopped'>;

/** Of fewer units a slice says more about chance than about head. */
const fewestUnits = 20;

/** Beyond so many slices those with the smallest p-values are told. */
const mostTold = 20;

/**
 * One metric among the cases of each tag that at least 20 of its units have, the smallest p-value first and 20 slices at
 * most; for information alone, since whoever looks at enough slices finds one that fell. The q-values are over all of
 * them, told or not.
 */
export function judgeSlices(source: SliceSource, alpha: number): SliceVerdict[] {
  if (source.comparison !== 'arms') return [];
  const slices = [...casesByTag(source)].flatMap(([tag, cases]) => judgeSlice({ tag, cases, source, alpha }));
  const rates = falseDiscoveryRates(slices.map(({ p_value }) => p_value));
  return slices
    .map((slice, index) => ({ ...slice, q_value: rates[index] ?? 1 }))
    .sort((one, other) => one.p_value - other.p_value || (one.tag < other.tag ? -1 : 1))
    .slice(0, mostTold);
}

/** A metric that was compared, with its slices. */
export function withSlices(metric: MetricVerdict, run: Omit<SliceSource, 'name'>, alpha: number): MetricVerdict {
  if (metric.difference === null) return metric;
  const { comparison, cases, repeats } = run;
  const slices = judgeSlices({ name: metric.name, comparison, cases, repeats }, alpha);
  return slices.length === 0 ? metric : { ...metric, slices };
}

type Slice = {
  readonly tag: string;
  readonly cases: readonly CaseScores[];
  readonly source: SliceSource;
  readonly alpha: number;
};

function judgeSlice({ tag, cases, source, alpha }: Slice): Omit<SliceVerdict, 'q_value'>[] {
  // A slice is of what there is.
  const units = collectUnits({ ...source, cases, plannedCases: cases.length, stopped: true });
  if (units.kind === 'unusable' || units.base === undefined || units.head.length < fewestUnits) return [];
  const { n, base, head, difference, interval, pFail } = compareUnits({ ...units, base: units.base }, alpha);
  return [{ tag, n, base, head, difference, interval: [...interval], p_value: pFail }];
}

/** The cases that have a score in both arms, by each of their tags; tags of too few are left out. */
function casesByTag(source: SliceSource): Map<string, CaseScores[]> {
  const counts = new Map<string, number>();
  for (const { tags } of tagged(source)) for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const slices = new Map<string, CaseScores[]>();
  for (const [tag, count] of counts) if (count >= fewestUnits) slices.set(tag, []);
  if (slices.size === 0) return slices;
  for (const each of tagged(source)) {
    const scores = onlyOf(each, source.name);
    for (const tag of new Set(each.tags)) slices.get(tag)?.push(scores);
  }
  return slices;
}

function* tagged({ name, comparison, cases }: SliceSource): Generator<CaseScores> {
  for (const each of cases) if (each.tags !== undefined && isScored(each, { name, comparison })) yield each;
}

/** As little of a case as one metric takes, since a suite may have a million of them. */
const onlyOf = ({ id, cluster, base, head }: CaseScores, name: string): CaseScores => ({
  id,
  ...(cluster === undefined ? {} : { cluster }),
  base: { [name]: base?.[name] ?? [] },
  head: { [name]: head[name] ?? [] },
});
