import { own } from '../../artifacts/own.js';
import type { CaseScores, SuiteRun } from '../../evaluation/evaluation.js';
import { directionOf } from '../../gate/direction-of.js';
import { decides } from '../../suite/gate-settings.js';

/** How the score of one case moved between the arms, by the metric that tells most. */
export type CaseChange = {
  readonly suite: string;
  readonly case: string;
  readonly metric: string;
  /** Mean scores over the repeats, in [0, 1]. */
  readonly base: number;
  readonly head: number;
};

/** head minus base: below zero the case got worse. */
export const changeOf = ({ base, head }: CaseChange): number => head - base;

/** How one case got worse, how it got better, or both: each by the gating metric that moved most that way. */
export type CaseMoves = { readonly worse: CaseChange | undefined; readonly better: CaseChange | undefined };

/** The moves of every case of a run, in one pass. */
export function* movesOfCases(run: SuiteRun): Generator<CaseMoves> {
  const metrics = metricsThatTell(run);
  for (const scores of run.cases) {
    const changes = metrics.flatMap((metric) => caseChange(run.name, scores, metric));
    const first = (direction: -1 | 1, order: typeof worstFirst): CaseChange | undefined =>
      changes.filter((change) => directionOf(changeOf(change)) === direction).sort(order)[0];
    yield { worse: first(-1, worstFirst), better: first(1, bestFirst) };
  }
}

/** How many cases of the binding suites got worse and how many better, by any gating metric; a case can be both. */
export type MovedCases = { readonly worse: number; readonly better: number };

/** Counts the cases that examples are chosen from. */
export function countMovedCases(suites: readonly SuiteRun[]): MovedCases {
  const moved = { worse: 0, better: 0 };
  for (const run of suites.filter(({ binding }) => binding)) {
    for (const { worse, better } of movesOfCases(run)) {
      if (worse !== undefined) moved.worse += 1;
      if (better !== undefined) moved.better += 1;
    }
  }
  return moved;
}

/** Gating metrics; all of them where none gates. */
function metricsThatTell(run: SuiteRun): string[] {
  const roles = Object.entries(run.gate.metrics);
  const gating = roles.filter(([, role]) => decides(role));
  return (gating.length > 0 ? gating : roles).map(([metric]) => metric);
}

function caseChange(suite: string, scores: CaseScores, metric: string): CaseChange[] {
  const base = mean(own(scores.base ?? {}, metric));
  const head = mean(own(scores.head, metric));
  return base === undefined || head === undefined ? [] : [{ suite, case: scores.id, metric, base, head }];
}

function mean(scores: readonly number[] | undefined): number | undefined {
  if (scores === undefined || scores.length === 0) return undefined;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const byCase = (one: CaseChange, other: CaseChange): number => {
  if (one.case === other.case) return 0;
  return one.case < other.case ? -1 : 1;
};

/** The largest loss first; equal losses by the id of the case. */
export const worstFirst = (one: CaseChange, other: CaseChange): number =>
  changeOf(one) - changeOf(other) || byCase(one, other);

/** The largest gain first; equal gains by the id of the case. */
export const bestFirst = (one: CaseChange, other: CaseChange): number =>
  changeOf(other) - changeOf(one) || byCase(one, other);
