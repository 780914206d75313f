import type { CaseScores, ScoredCases, SuiteRun } from '../evaluation/evaluation.js';
import { NumberList } from '../packed/number-list.js';
import { mean } from '../statistics/mean.js';
import { UnitPlaces } from './unit-places.js';

/** Where the scores of one metric come from and how many there should be. */
export type UnitSource = {
  readonly name: string;
  readonly comparison: SuiteRun['comparison'];
  readonly cases: ScoredCases;
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

type ArmScores = { readonly base: readonly number[]; readonly head: readonly number[] };

/** When more than this share is lost, what is left no longer stands for the dataset. */
export const tolerableLoss = 0.02;

function scoresOf(each: CaseScores, { name, comparison }: Pick<UnitSource, 'name' | 'comparison'>): ArmScores {
  const head = each.head[name] ?? [];
  const base = comparison === 'arms' ? (each.base?.[name] ?? []) : head;
  return { base, head };
}

const isComplete = ({ base, head }: ArmScores): boolean => base.length > 0 && head.length > 0;

/** Whether a case has a score of the metric in every arm that the comparison needs. */
export const isScored = (each: CaseScores, source: Pick<UnitSource, 'name' | 'comparison'>): boolean =>
  isComplete(scoresOf(each, source));

/** The units of one metric, or why its scores cannot be used. What is missing is never taken for a score. */
export function collectUnits(source: UnitSource): Units | Unusable {
  const found = new FoundUnits();
  for (const each of source.cases) found.add(each, scoresOf(each, source));
  const fault = describeInvalid(found.invalid) ?? (source.stopped ? undefined : findLoss(source, found));
  if (fault !== undefined) return { kind: 'unusable', verdict: 'error', reason: fault };
  if (found.complete === 0) {
    return { kind: 'unusable', verdict: 'inconclusive', reason: 'the run ended before any case was scored' };
  }
  return {
    kind: 'units',
    unit: found.places.unit,
    binary: found.places.unit === 'case' && found.areSingleBinary,
    base: source.comparison === 'head-only' ? undefined : found.means('base'),
    head: found.means('head'),
    missing: Math.max(0, source.plannedCases - found.complete),
  };
}

const isBinary = (scores: readonly number[]): boolean => scores.length === 1 && (scores[0] === 0 || scores[0] === 1);

/** The means of complete cases, of which those of one cluster come together at the place of the first. */
class FoundUnits {
  complete = 0;
  /** A score that is none. */
  invalid: number | undefined;
  areSingleBinary = true;
  readonly scores = { base: 0, head: 0 };
  readonly places = new UnitPlaces();
  private readonly sums = { base: new NumberList(), head: new NumberList() };
  private readonly cases = new NumberList();

  add({ cluster }: CaseScores, scores: ArmScores): void {
    this.scores.base += scores.base.length;
    this.scores.head += scores.head.length;
    this.invalid ??= scores.base.find(isInvalid) ?? scores.head.find(isInvalid);
    if (!isComplete(scores)) return;
    this.complete += 1;
    this.areSingleBinary &&= isBinary(scores.base) && isBinary(scores.head);
    const unit = this.places.placeOf(cluster);
    this.sums.base.set(unit, this.sums.base.at(unit, 0) + mean(scores.base));
    this.sums.head.set(unit, this.sums.head.at(unit, 0) + mean(scores.head));
    this.cases.set(unit, this.cases.at(unit, 0) + 1);
  }

  means(arm: 'base' | 'head'): number[] {
    return Array.from(this.sums[arm], (sum, unit) => sum / this.cases.at(unit));
  }
}

const isInvalid = (score: number): boolean => !(score >= 0 && score <= 1);

const describeInvalid = (score: number | undefined): string | undefined =>
  score === undefined ? undefined : `a score of ${score} is not in [0, 1]`;

/** Lost repeats count as lost cases do: a case that kept one of many still has a mean, but a poorer one. */
function findLoss({ plannedCases, repeats }: UnitSource, { complete, scores }: FoundUnits): string | undefined {
  if (plannedCases === 0) return 'there are no cases';
  for (const arm of ['head', 'base'] as const) if (scores[arm] === 0) return `no case has a score in ${arm}`;
  const missing = plannedCases - complete;
  if (missing > tolerableLoss * plannedCases) return `${missing} of ${plannedCases} cases have no score, more than 2 %`;
  const plannedScores = plannedCases * repeats;
  for (const arm of ['head', 'base'] as const) {
    const lost = plannedScores - scores[arm];
    if (lost > tolerableLoss * plannedScores)
      return `${lost} of ${plannedScores} scores are missing in ${arm}, more than 2 %`;
  }
  return undefined;
}
