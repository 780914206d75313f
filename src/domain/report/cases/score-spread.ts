import type { Arm, Yardstick } from '../../evaluation/sample.js';
import { directionOf } from '../../gate/direction-of.js';
import { type CaseBoard, meanScore } from './case-board.js';

/** How the mean scores of the cases are spread in each arm, and by how much each case moved. */
export type MetricSpread = {
  readonly metric: string;
  /** Cases whose mean score is nearest to 0, 0.1 … 1, eleven counts. */
  readonly counts: Readonly<Record<Arm, readonly number[]>>;
  /** head minus base of each case that has both, ascending. */
  readonly differences: Float64Array;
};

/** What the plots of one suite are drawn from; all lists ascend. */
export type SuiteSpread = {
  readonly suite: string;
  readonly yardstick: Yardstick;
  readonly metrics: readonly MetricSpread[];
  readonly latenciesMs: Readonly<Record<Arm, Float64Array>>;
  readonly costsUsd: Readonly<Record<Arm, Float64Array>>;
};

/** Steps of a score from 0 to 1. */
export const scoreSteps = 10;

export const spreadOf = (board: CaseBoard): SuiteSpread => ({
  suite: board.suite,
  yardstick: board.yardstick,
  metrics: [...board.totals.keys()].map((metric) => spreadOfMetric(board, metric)),
  latenciesMs: { base: board.latencies.base.sorted(), head: board.latencies.head.sorted() },
  costsUsd: { base: board.costs.base.sorted(), head: board.costs.head.sorted() },
});

function spreadOfMetric(board: CaseBoard, metric: string): MetricSpread {
  const counts = { base: emptyCounts(), head: emptyCounts() };
  const differences: number[] = [];
  board.ids.forEach((_, number) => {
    const base = countScore(counts.base, meanScore(board, metric, 'base', number));
    const head = countScore(counts.head, meanScore(board, metric, 'head', number));
    if (base !== undefined && head !== undefined) differences.push(directionOf(head - base) === 0 ? 0 : head - base);
  });
  return { metric, counts, differences: Float64Array.from(differences).sort() };
}

const emptyCounts = (): number[] => new Array<number>(scoreSteps + 1).fill(0);

function countScore(counts: number[], score: number | undefined): number | undefined {
  if (score === undefined) return undefined;
  const step = Math.round(score * scoreSteps);
  counts[step] = (counts[step] ?? 0) + 1;
  return score;
}
