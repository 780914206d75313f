/** The scores of one metric in one arm, of each case what they come to; a case stands at its row. */
export class ScoreColumn {
    /** How many scores all cases have together. */
    total = 0;
    /** The first score that is none, and its row. */
    invalid;
    counts;
    sums;
    areGraded;
    constructor(rows) {
        this.counts = new Int32Array(rows);
        this.sums = new Float64Array(rows);
        this.areGraded = new Uint8Array(rows);
    }
    set(row, scores) {
        let sum = 0;
        for (let index = 0; index < scores.length; index++) {
            const score = scores[index] ?? Number.NaN;
            sum += score;
            if (score === 0 || score === 1)
                continue;
            this.areGraded[row] = 1;
            if (!(score >= 0 && score <= 1))
                this.invalid ??= { row, score };
        }
        this.counts[row] = scores.length;
        this.sums[row] = sum;
        this.total += scores.length;
    }
    countAt(row) {
        return this.counts[row] ?? 0;
    }
    /** The mean of the scores; NaN of none. */
    meanAt(row) {
        return (this.sums[row] ?? 0) / this.countAt(row);
    }
    /** Whether every score is right or wrong. */
    isBinaryAt(row) {
        return this.areGraded[row] === 0;
    }
    /** How often the case was right; nothing where it has no score, or one that is neither right nor wrong. */
    countsAt(row) {
        const samples = this.countAt(row);
        return samples > 0 && this.isBinaryAt(row) ? { passes: this.sums[row] ?? 0, samples } : undefined;
    }
}
const noScores = new ScoreColumn(0);
/** What the cases of a suite scored in one arm. */
export class ArmScores {
    columns;
    strangers;
    /** Of so many cases; other metrics that have scores are put among the strangers. */
    constructor(metrics, rows, strangers = new Set()) {
        this.columns = new Map(metrics.map((metric) => [metric, new ScoreColumn(rows)]));
        this.strangers = strangers;
    }
    set(row, scores = {}) {
        for (const metric in scores) {
            const column = this.columns.get(metric);
            if (column === undefined)
                this.strangers.add(metric);
            else
                column.set(row, scores[metric] ?? []);
        }
    }
    of(metric) {
        return this.columns.get(metric) ?? noScores;
    }
}
/** What the cases of a suite scored, read once: whatever is judged of them takes it from here. */
export class ScoreColumns {
    /** The number of every case from 0, as they come. */
    rows;
    /** Whether no two cases have one id. */
    areDistinct;
    /** Other metrics than those asked for that have scores. */
    strangers = new Set();
    base;
    head;
    clusters;
    clusterNumbers = new Map();
    constructor(cases, metrics) {
        this.base = new ArmScores(metrics, cases.length, this.strangers);
        this.head = new ArmScores(metrics, cases.length, this.strangers);
        this.rows = new Int32Array(cases.length);
        this.clusters = new Int32Array(cases.length).fill(-1);
        const ids = new Set();
        let row = 0;
        for (const { id, cluster, base, head } of cases) {
            ids.add(id);
            this.rows[row] = row;
            if (cluster !== undefined)
                this.clusters[row] = this.numberOf(cluster);
            this.base.set(row, base);
            this.head.set(row, head);
            row += 1;
        }
        this.areDistinct = ids.size === cases.length;
    }
    get hasClusters() {
        return this.clusterNumbers.size > 0;
    }
    /** The number of the cluster of a case that has one. */
    clusterAt(row) {
        const cluster = this.clusters[row] ?? -1;
        return cluster === -1 ? undefined : cluster;
    }
    compared(metric, comparison) {
        const head = this.head.of(metric);
        return { head, base: comparison === 'arms' ? this.base.of(metric) : head };
    }
    numberOf(cluster) {
        const known = this.clusterNumbers.get(cluster) ?? this.clusterNumbers.size;
        this.clusterNumbers.set(cluster, known);
        return known;
    }
}
/** Whether a case has a score of the metric in every arm that the comparison needs. */
export const isScored = ({ base, head }, row) => base.countAt(row) > 0 && head.countAt(row) > 0;
