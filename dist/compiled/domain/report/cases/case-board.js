import { NumberList } from '../../packed/number-list.js';
export const perArm = () => ({ base: new NumberList(), head: new NumberList() });
export const emptyBoard = (suite, yardstick) => ({
    ...{ suite, yardstick, ids: [], numbers: new Map(), repeats: perArm(), totals: new Map() },
    ...{ latencies: perArm(), costs: perArm() },
});
/** The mean score of a case over the repeats of an arm; nothing where no repeat has one. */
export function meanScore(board, metric, arm, number) {
    const sums = board.totals.get(metric);
    const count = sums?.counts[arm].at(number, 0) ?? 0;
    return sums === undefined || count === 0 ? undefined : sums.scores[arm].at(number) / count;
}
/** The scores of a case by each metric that has one. */
export const scoresOf = (board, number) => [...board.totals.keys()].flatMap((metric) => {
    const [base, head] = ['base', 'head'].map((arm) => meanScore(board, metric, arm, number));
    return base === undefined && head === undefined ? [] : [{ metric, base, head }];
});
