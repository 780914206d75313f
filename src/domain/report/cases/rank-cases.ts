import { directionOf } from '../../gate/direction-of.js';
import type { SuiteVerdict } from '../../gate/verdict.js';
import { NumberList } from '../../packed/number-list.js';
import { decides } from '../../suite/gate-settings.js';
import { type CaseBoard, scoresOf } from './case-board.js';
import type { CaseMove, CaseScore, RankedCase, RankedSuite } from './report-cases.js';

const order: readonly CaseMove[] = ['worse', 'no score', 'better', 'same'];

/** The cases of a suite, regressions first, the largest loss before the others; gating metrics decide. */
export function rankSuite(board: CaseBoard, suite: SuiteVerdict | undefined, room: number): RankedSuite {
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
    suite: board.suite,
    yardstick: board.yardstick,
    count: board.ids.length,
    worse: count('worse'),
    better: count('better'),
    shown: [...ranked.subarray(0, room)].map((number) => rankCase(board, number, gating)),
  };
}

function rankCase(board: CaseBoard, number: number, gating: ReadonlySet<string>): RankedCase {
  const all = scoresOf(board, number);
  const deciding = all.filter(({ metric }) => gating.has(metric));
  const scores = deciding.length > 0 ? deciding : all;
  const compared = scores.filter((score) => changeIn(score) !== undefined);
  const lowestFirst = compared.sort((one, other) => (changeIn(one) ?? 0) - (changeIn(other) ?? 0));
  const worst = lowestFirst[0];
  const telling = (changeIn(worst) ?? 0) < 0 ? worst : (lowestFirst.at(-1) ?? scores[0]);
  return {
    id: board.ids[number] ?? '',
    scores: all,
    repeats: { base: board.repeats.base.at(number, 0), head: board.repeats.head.at(number, 0) },
    telling,
    change: changeIn(telling) ?? 0,
    move: moveOf(telling),
  };
}

/** head minus base; nothing without both. */
export function changeIn(score: CaseScore | undefined): number | undefined {
  return score?.base === undefined || score.head === undefined ? undefined : score.head - score.base;
}

/** Which way a score moved. */
export function moveOf(score: CaseScore | undefined): CaseMove {
  const change = changeIn(score);
  if (change === undefined) return 'no score';
  const direction = directionOf(change);
  if (direction === 0) return 'same';
  return direction < 0 ? 'worse' : 'better';
}

/** Cases of several suites in the order in which they are told within one. */
export const byMove = (one: RankedCase, other: RankedCase): number =>
  order.indexOf(one.move) - order.indexOf(other.move) || Math.abs(other.change) - Math.abs(one.change);

function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
