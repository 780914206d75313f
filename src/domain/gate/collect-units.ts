import type { SuiteRun } from '../evaluation/evaluation.js';
import { isScored, type ScoreColumn, type ScoreColumns } from './score-columns.js';
import { UnitPlaces } from './unit-places.js';

/** Where the scores of one metric come from and how many there should be. */
export type UnitSource = {
  readonly name: string;
  readonly comparison: SuiteRun['comparison'];
  readonly scores: ScoreColumns;
  readonly plannedCases: number;
  readonly repeats: number;
  /** True when the run ended early, so that cases may be missing without anyone's fault. */
  readonly stopped: boolean;
};

/** What is compared: cases, each averaged over its repeats, or clusters, each averaged over its cases. */
export type Units = {
  readonly kind: 'units';
  readonly unit: 'case' | 'cluster';
  /** Single scores of 0 or 1 and no clusters. */
  readonly binary: boolean;
  /** Pairwise with `head`; absent when head stands alone. */
  readonly base: readonly number[] | undefined;
  readonly head: readonly number[];
  /** Planned cases without a score in one of the arms. */
  readonly missing: number;
};

export type Unusable = {
  readonly kind: 'unusable';
  readonly verdict: 'error' | 'inconclusive';
  readonly reason: string;
};

/** When more than this share is lost, what is left no longer stands for the dataset. */
export const tolerableLoss = 0.02;

/** The units of one metric, or why its scores cannot be used. What is missing is never taken for a score. */
export function collectUnits(source: UnitSource): Units | Unusable {
  const { complete, ...units } = unitsAmong(source, source.scores.rows);
  const fault = findInvalid(source) ?? (source.stopped ? undefined : findLoss(source, complete));
  if (fault !== undefined) return { kind: 'unusable', verdict: 'error', reason: fault };
  if (complete === 0) {
    return { kind: 'unusable', verdict: 'inconclusive', reason: 'the run ended before any case was scored' };
  }
  const base = source.comparison === 'head-only' ? undefined : units.base;
  return { kind: 'units', ...units, base, missing: Math.max(0, source.plannedCases - complete) };
}

/** The units that some cases make. */
export type FoundUnits = Pick<Units, 'unit' | 'binary' | 'head'> & {
  readonly base: readonly number[];
  /** How many of the cases are scored. */
  readonly complete: number;
};

/** The units of those cases that are scored, of which those of one cluster come together at the place of the first. */
export function unitsAmong({ name, comparison, scores }: ScoreSource, rows: Int32Array): FoundUnits {
  const columns = scores.compared(name, comparison);
  const [base, head, cases]: [number[], number[], number[]] = [[], [], []];
  const places = new UnitPlaces<number>();
  let complete = 0;
  let areSingleBinary = true;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    if (!isScored(columns, row)) continue;
    complete += 1;
    areSingleBinary &&= isSingleBinary(columns.base, row) && isSingleBinary(columns.head, row);
    const unit = places.placeOf(scores.clusterAt(row));
    base[unit] = (base[unit] ?? 0) + columns.base.meanAt(row);
    head[unit] = (head[unit] ?? 0) + columns.head.meanAt(row);
    cases[unit] = (cases[unit] ?? 0) + 1;
  }
  const { unit } = places;
  const meansOf = (sums: number[]): number[] =>
    unit === 'case' ? sums : sums.map((sum, index) => sum / (cases[index] ?? 0));
  return {
    unit,
    binary: unit === 'case' && areSingleBinary,
    complete,
    base: meansOf(base),
    head: meansOf(head),
  };
}

/** Where the scores of one metric stand. */
export type ScoreSource = Pick<UnitSource, 'name' | 'comparison' | 'scores'>;

const isSingleBinary = (column: ScoreColumn, row: number): boolean =>
  column.countAt(row) === 1 && column.isBinaryAt(row);

function findInvalid({ name, comparison, scores }: ScoreSource): string | undefined {
  const { base, head } = scores.compared(name, comparison);
  const invalid = [base.invalid, head.invalid].filter((each) => each !== undefined);
  const [first] = invalid.sort((one, other) => one.row - other.row);
  return first && `a score of ${first.score} is not in [0, 1]`;
}

/** Lost repeats count as lost cases do: a case that kept one of many still has a mean, but a poorer one. */
function findLoss({ plannedCases, repeats, ...source }: UnitSource, complete: number): string | undefined {
  if (plannedCases === 0) return 'there are no cases';
  const columns = source.scores.compared(source.name, source.comparison);
  for (const arm of ['head', 'base'] as const) if (columns[arm].total === 0) return `no case has a score in ${arm}`;
  const missing = plannedCases - complete;
  if (missing > tolerableLoss * plannedCases) return `${missing} of ${plannedCases} cases have no score, more than 2 %`;
  const plannedScores = plannedCases * repeats;
  for (const arm of ['head', 'base'] as const) {
    const lost = plannedScores - columns[arm].total;
    if (lost > tolerableLoss * plannedScores)
      return `${lost} of ${plannedScores} scores are missing in ${arm}, more than 2 %`;
  }
  return undefined;
}
