import { costOf } from '../../evaluation/tally/resource-sheet.js';
import { emptyBoard, perArm } from './case-board.js';
import { rankSuite } from './rank-cases.js';
import { ShownCases } from './report-cases.js';
import { spreadOf } from './score-spread.js';
/** More cases than this and the page grows too large to pass around. */
const mostCases = 5000;
/** UTF-16 units of questions and answers in one page. */
const mostCharacters = 10_000_000;
/** Adds up the scores of samples, in any order, and tells which cases are worth showing; of texts it holds none. */
export class ScoreBoard {
    boards = new Map();
    add(sample) {
        const { case: id, arm, outcome } = sample;
        const board = this.boardOf(sample.suite, sample.yardstick);
        const number = board.numbers.get(id) ?? board.ids.push(id) - 1;
        board.numbers.set(id, number);
        increase(board.repeats[arm], number, 1);
        if (outcome.kind === 'incident')
            return;
        const cost = costOf(sample);
        if (cost !== undefined)
            board.costs[arm].push(cost);
        if (!sample.cached)
            board.latencies[arm].push(sample.latency_ms);
        for (const [metric, score] of Object.entries(outcome.scores)) {
            const sums = board.totals.get(metric) ?? { scores: perArm(), counts: perArm() };
            board.totals.set(metric, sums);
            increase(sums.scores[arm], number, score);
            increase(sums.counts[arm], number, 1);
        }
    }
    /** The cases to show, so many of each suite as there is room for, with no text yet. */
    shown(suites) {
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
    /** How scores, latencies and costs are spread in each suite. */
    spreads() {
        return [...this.boards.values()].map(spreadOf);
    }
    boardOf(suite, yardstick) {
        const key = JSON.stringify([suite, yardstick]);
        const board = this.boards.get(key) ?? emptyBoard(suite, yardstick);
        this.boards.set(key, board);
        return board;
    }
}
const increase = (list, index, by) => list.set(index, list.at(index, 0) + by, 0);
