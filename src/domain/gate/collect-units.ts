import type { CaseScores, SuiteRun } from '../evaluation/evaluation.js';
import { mean } from '../statistics/mean.js';

/** Where the scores of one metric come from and how many there should be. */
export type UnitSource = {
  readonly name: string;
  readonly comparison: SuiteRun['comparison'];
  readonly cases: readonly CaseScores[];
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

type ScoredCase = {
  readonly id: string;
  readonly cluster: string | undefined;
  readonly base: readonly number[];
  readonly head: readonly number[];
};

/** When more than this share is lost, what is left no longer stands for the dataset. */
const tolerableLoss = 0.02;

function scoresOf(each: CaseScores, { name, comparison }: Pick<UnitSource, 'name' | 'comparison'>): ScoredCase {
  const head = each.head[name] ?? [];
  const base = comparison === 'arms' ? (each.base?.[name] ?? []) : head;
  return { id: each.id, cluster: each.cluster, base, head };
}

const isComplete = ({ base, head }: ScoredCase): boolean => base.length > 0 && head.length > 0;

/** Whether a case has a score of the metric in every arm that the comparison needs. */
export const isScored = (each: CaseScores, source: Pick<UnitSource, 'name' | 'comparison'>): boolean =>
  isComplete(scoresOf(each, source));

/** The units of one metric, or why its scores cannot be used. What is missing is never taken for a score. */
export function collectUnits(source: UnitSource): Units | Unusable {
  const scored = source.cases.map((each) => scoresOf(each, source));
  const complete = scored.filter(isComplete);
  const fault = findInvalidScore(scored) ?? (source.stopped ? undefined : findLoss(source, scored));
  if (fault !== undefined) return { kind: 'unusable', verdict: 'error', reason: fault };
  if (complete.length === 0) {
    return { kind: 'unusable', verdict: 'inconclusive', reason: 'the run ended before any case was scored' };
  }
  const clustered = complete.some(({ cluster }) => cluster !== undefined);
  const groups = clustered ? byCluster(complete) : complete.map((each) => [each]);
  return {
    kind: 'units',
    unit: clustered ? 'cluster' : 'case',
    binary: !clustered && complete.every(({ base, head }) => isSingleBinary(base) && isSingleBinary(head)),
    base: source.comparison === 'head-only' ? undefined : groups.map((group) => meanOver(group, 'base')),
    head: groups.map((group) => meanOver(group, 'head')),
    missing: Math.max(0, source.plannedCases - complete.length),
  };
}

const isSingleBinary = (scores: readonly number[]): boolean =>
  scores.length === 1 && scores.every((score) => score === 0 || score === 1);

const meanOver = (group: readonly ScoredCase[], arm: 'base' | 'head'): number =>
  mean(group.map((each) => mean(each[arm])));

/** Cases of one cluster together; a case without a cluster stands for itself. */
function byCluster(cases: readonly ScoredCase[]): ScoredCase[][] {
  const groups = new Map<string, ScoredCase[]>();
  for (const each of cases) {
    const key = each.cluster === undefined ? `case ${each.id}` : `cluster ${each.cluster}`;
    const group = groups.get(key) ?? [];
    group.push(each);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function findInvalidScore(scored: readonly ScoredCase[]): string | undefined {
  const all = scored.flatMap(({ base, head }) => [...base, ...head]);
  const invalid = all.find((score) => !(score >= 0 && score <= 1));
  return invalid === undefined ? undefined : `a score of ${invalid} is not in [0, 1]`;
}

/** Lost repeats count as lost cases do: a case that kept one of many still has a mean, but a poorer one. */
function findLoss({ plannedCases, repeats }: UnitSource, scored: readonly ScoredCase[]): string | undefined {
  if (plannedCases === 0) return 'there are no cases';
  for (const arm of ['head', 'base'] as const) {
    if (scored.every((each) => each[arm].length === 0)) return `no case has a score in ${arm}`;
  }
  const missing = plannedCases - scored.filter(isComplete).length;
  if (missing > tolerableLoss * plannedCases) return `${missing} of ${plannedCases} cases have no score, more than 2 %`;
  const plannedScores = plannedCases * repeats;
  for (const arm of ['head', 'base'] as const) {
    const lost = plannedScores - scored.reduce((sum, each) => sum + each[arm].length, 0);
    if (lost > tolerableLoss * plannedScores)
      return `${lost} of ${plannedScores} scores are missing in ${arm}, more than 2 %`;
  }
  return undefined;
}
