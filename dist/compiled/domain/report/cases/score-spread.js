import { directionOf } from '../../gate/direction-of.js';
import { meanScore } from './case-board.js';
/** Steps of a score from 0 to 1. */
export const scoreSteps = 10;
export const spreadOf = (board) => ({
    suite: board.suite,
    yardstick: board.yardstick,
    metrics: [...board.totals.keys()].map((metric) => spreadOfMetric(board, metric)),
    latenciesMs: { base: board.latencies.base.sorted(), head: board.latencies.head.sorted() },
    costsUsd: { base: board.costs.base.sorted(), head: board.costs.head.sorted() },
});
function spreadOfMetric(board, metric) {
    const counts = { base: emptyCounts(), head: emptyCounts() };
    const differences = [];
    board.ids.forEach((_, number) => {
        const base = countScore(counts.base, meanScore(board, metric, 'base', number));
        const head = countScore(counts.head, meanScore(board, metric, 'head', number));
        if (base !== undefined && head !== undefined)
            differences.push(directionOf(head - base) === 0 ? 0 : head - base);
    });
    return { metric, counts, differences: Float64Array.from(differences).sort() };
}
const emptyCounts = () => new Array(scoreSteps + 1).fill(0);
function countScore(counts, score) {
    if (score === undefined)
        return undefined;
    const step = Math.round(score * scoreSteps);
    counts[step] = (counts[step] ?? 0) + 1;
    return score;
}
