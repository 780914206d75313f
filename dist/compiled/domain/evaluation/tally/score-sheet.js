import { NumberList } from '../../packed/number-list.js';
/** The scores of the answers to one suite, a number each; only cases that were answered take room. */
export class ScoreSheet {
    repeats;
    rows = new NumberList();
    columns = { base: new Map(), head: new Map() };
    answered = 0;
    constructor(repeats) {
        this.repeats = repeats;
    }
    /** How many cases have an answer. */
    get length() {
        return this.answered;
    }
    add({ caseNumber, repeat, arm }, scores) {
        const row = this.rowOf(caseNumber);
        for (const [metric, score] of Object.entries(scores)) {
            const column = this.columns[arm].get(metric) ?? new NumberList();
            this.columns[arm].set(metric, column);
            column.set(row * this.repeats + repeat, score);
        }
    }
    has(caseNumber) {
        return this.rows.at(caseNumber, -1) >= 0;
    }
    /** Every metric that has a score, in no order that means anything. */
    metrics() {
        return new Set([...this.columns.base.keys(), ...this.columns.head.keys()]);
    }
    /** The scores of a case by metric, of each the repeats in their order; what has none is absent. */
    scoresOf(caseNumber, arm, metrics) {
        const first = this.rows.at(caseNumber, -1) * this.repeats;
        const found = metrics.map((metric) => {
            const column = this.columns[arm].get(metric);
            const scores = [];
            for (let repeat = 0; column !== undefined && repeat < this.repeats; repeat += 1) {
                const score = column.at(first + repeat);
                if (!Number.isNaN(score))
                    scores.push(score);
            }
            return [metric, scores];
        });
        return Object.fromEntries(found.filter(([, scores]) => scores.length > 0));
    }
    rowOf(caseNumber) {
        const known = this.rows.at(caseNumber, -1);
        if (known >= 0)
            return known;
        this.rows.set(caseNumber, this.answered, -1);
        this.answered += 1;
        return this.answered - 1;
    }
}
