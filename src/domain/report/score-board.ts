import type { Arm, Sample, Yardstick } from '../evaluation/sample.js';
import { directionOf } from '../gate/direction-of.js';
import type { SuiteVerdict } from '../gate/verdict.js';
import { NumberList } from '../packed/number-list.js';
import { decides } from '../suite/gate-settings.js';
import { type CaseMove, type CaseScore, type RankedCase, type RankedSuite, ShownCases } from './report-cases.js';

/** More rows than this and a browser takes seconds to open the page. */
const mostCases = 5000;

/** UTF-16 units of questions and answers in one page. */
const mostCharacters = 10_000_000;

type PerArm = Readonly<Record<Arm, NumberList>>;
const perArm = (): PerArm => ({ base: new NumberList(), head: new NumberList() });

/** The sums of one suite: of each case a number in every list, in the order of their first samples. */
type Board = {
  readonly suite: string;
  readonly yardstick: Yardstick;
  readonly ids: string[];
  readonly numbers: Map<string, number>;
  readonly repeats: PerArm;
  readonly totals: Map<string, { readonly scores: PerArm; readonly counts: PerArm }>;
};

const order: readonly CaseMove[] = ['worse', 'no score', 'better', 'same'];

/** Adds up the scores of samples, in any order, and tells which cases are worth showing; of texts it holds none. */
export class ScoreBoard {
  private readonly boards = new Map<string, Board>();

  add({ suite, yardstick, case: id, arm, outcome }: Sample): void {
    const board = this.boardOf(suite, yardstick);
    const number = board.numbers.get(id) ?? board.ids.push(id) - 1;
    board.numbers.set(id, number);
    increase(board.repeats[arm], number, 1);
    if (outcome.kind === 'incident') return;
    for (const [metric, score] of Object.entries(outcome.scores)) {
      const sums = board.totals.get(metric) ?? { scores: perArm(), counts: perArm() };
      board.totals.set(metric, sums);
      increase(sums.scores[arm], number, score);
      increase(sums.counts[arm], number, 1);
    }
  }

  /** The cases to show, so many of each suite as there is room for, with no text yet. */
  shown(suites: readonly SuiteVerdict[]): ShownCases {
    const boards = [...this.boards.values()];
    const all = boards.reduce((sum, { ids }) => sum + ids.length, 0);
    let room = mostCases;
    const ranked = boards.map((board) => {
      const suite = suites.find(({ name, yardstick }) => name === board.suite && yardstick === board.yardstick);
      const told = rankSuite(board, suite, room);
      room -= told.shown.length;
      return told;
    });
    const perText = Math.floor(mostCharacters / (Math.min(all, mostCases) * 4));
    return new ShownCases(ranked, Math.max(400, Math.min(8000, perText)));
  }

  private boardOf(suite: string, yardstick: Yardstick): Board {
    const key = JSON.stringify([suite, yardstick]);
    const known = this.boards.get(key);
    if (known !== undefined) return known;
    const board = { suite, yardstick, ids: [], numbers: new Map(), repeats: perArm(), totals: new Map() };
    this.boards.set(key, board);
    return board;
  }
}

const increase = (list: NumberList, index: number, by: number): void => list.set(index, list.at(index, 0) + by, 0);

/** The cases of a suite, regressions first, the largest loss before the others; gating metrics decide. */
function rankSuite(board: Board, suite: SuiteVerdict | undefined, room: number): RankedSuite {
  const gating = new Set(suite?.metrics.filter(({ role }) => decides(role)).map(({ name }) => name));
  const [moves, changes] = [new NumberList(), new NumberList()];
  board.ids.forEach((_, number) => {
    const { move, change } = rankCase(board, number, gating);
    moves.push(order.indexOf(move));
    changes.push(Math.abs(change));
  });
  const ranked = Int32Array.from(board.ids.keys()).sort(
    (one, other) =>
      moves.at(one) - moves.at(other) ||
      changes.at(other) - changes.at(one) ||
      compareNames(board.ids[one] ?? '', board.ids[other] ?? ''),
  );
  const count = (move: CaseMove): number => [...moves].filter((each) => order[each] === move).length;
  return {
    ...{ suite: board.suite, yardstick: board.yardstick, count: board.ids.length },
    worse: count('worse'),
    better: count('better'),
    shown: [...ranked.subarray(0, room)].map((number) => rankCase(board, number, gating)),
  };
}

function rankCase(board: Board, number: number, gating: ReadonlySet<string>): RankedCase {
  const all = scoresOf(board, number);
  const deciding = all.filter(({ metric }) => gating.has(metric));
  const scores = deciding.length > 0 ? deciding : all;
  const compared = scores.filter((score) => changeIn(score) !== undefined);
  const lowestFirst = compared.sort((one, other) => (changeIn(one) ?? 0) - (changeIn(other) ?? 0));
  const worst = lowestFirst[0];
  const telling = (changeIn(worst) ?? 0) < 0 ? worst : (lowestFirst.at(-1) ?? scores[0]);
  const change = changeIn(telling);
  return {
    id: board.ids[number] ?? '',
    scores: all,
    repeats: { base: board.repeats.base.at(number, 0), head: board.repeats.head.at(number, 0) },
    ...{ telling, change: change ?? 0, move: moveOf(change) },
  };
}

function scoresOf({ totals }: Board, number: number): CaseScore[] {
  return [...totals].flatMap(([metric, { scores, counts }]) => {
    const mean = (arm: Arm): number | undefined => {
      const count = counts[arm].at(number, 0);
      return count === 0 ? undefined : scores[arm].at(number) / count;
    };
    const [base, head] = [mean('base'), mean('head')];
    return base === undefined && head === undefined ? [] : [{ metric, base, head }];
  });
}

function changeIn(score: CaseScore | undefined): number | undefined {
  return score?.base === undefined || score.head === undefined ? undefined : score.head - score.base;
}

function moveOf(change: number | undefined): CaseMove {
  if (change === undefined) return 'no score';
  const direction = directionOf(change);
  if (direction === 0) return 'same';
  return direction < 0 ? 'worse' : 'better';
}

function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
