import type { Arm, Yardstick } from '../../evaluation/sample.js';
import { NumberList } from '../../packed/number-list.js';
import type { CaseScore } from './report-cases.js';

/** A list of numbers for each arm. */
export type PerArm = Readonly<Record<Arm, NumberList>>;

export const perArm = (): PerArm => ({ base: new NumberList(), head: new NumberList() });

/** The sums of one suite: of each case a number in every list, in the order of their first samples. */
export type CaseBoard = {
  readonly suite: string;
  readonly yardstick: Yardstick;
  readonly ids: string[];
  readonly numbers: Map<string, number>;
  readonly repeats: PerArm;
  readonly totals: Map<string, { readonly scores: PerArm; readonly counts: PerArm }>;
  /** Of answers that were asked for; a cached one tells nothing of today. */
  readonly latencies: PerArm;
  /** US dollars of each answer, whoever asked for it first. */
  readonly costs: PerArm;
};

export const emptyBoard = (suite: string, yardstick: Yardstick): CaseBoard => ({
  suite,
  yardstick,
  ids: [],
  numbers: new Map(),
  repeats: perArm(),
  totals: new Map(),
  latencies: perArm(),
  costs: perArm(),
});

/** The mean score of a case over the repeats of an arm; nothing where no repeat has one. */
export function meanScore(board: CaseBoard, metric: string, arm: Arm, number: number): number | undefined {
  const sums = board.totals.get(metric);
  const count = sums?.counts[arm].at(number, 0) ?? 0;
  return sums === undefined || count === 0 ? undefined : sums.scores[arm].at(number) / count;
}

/** The scores of a case by each metric that has one. */
export const scoresOf = (board: CaseBoard, number: number): CaseScore[] =>
  [...board.totals.keys()].flatMap((metric) => {
    const [base, head] = (['base', 'head'] as const).map((arm) => meanScore(board, metric, arm, number));
    return base === undefined && head === undefined ? [] : [{ metric, base, head }];
  });
