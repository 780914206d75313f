import type { ScoredCases, SuiteRun } from '../evaluation/evaluation.js';
import type { CaseCounts } from '../history/case-counts.js';

/** The scores of one metric in one arm, of each case what they come to; a case stands at its row. */
export class ScoreColumn {
  /** How many scores all cases have together. */
  total = 0;
  /** The first score that is none, and its row. */
  invalid: { readonly row: number; readonly score: number } | undefined;
  private readonly counts: Int32Array;
  private readonly sums: Float64Array;
  private readonly areGraded: Uint8Array;

  constructor(rows: number) {
    this.counts = new Int32Array(rows);
    this.sums = new Float64Array(rows);
    this.areGraded = new Uint8Array(rows);
  }

  set(row: number, scores: readonly number[]): void {
    let sum = 0;
    for (let index = 0; index < scores.length; index++) {
      const score = scores[index] ?? Number.NaN;
      sum += score;
      if (score === 0 || score === 1) continue;
      this.areGraded[row] = 1;
      if (!(score >= 0 && score <= 1)) this.invalid ??= { row, score };
    }
    this.counts[row] = scores.length;
    this.sums[row] = sum;
    this.total += scores.length;
  }

  countAt(row: number): number {
    return this.counts[row] ?? 0;
  }

  /** The mean of the scores; NaN of none. */
  meanAt(row: number): number {
    return (this.sums[row] ?? 0) / this.countAt(row);
  }

  /** Whether every score is right or wrong. */
  isBinaryAt(row: number): boolean {
    return this.areGraded[row] === 0;
  }

  /** How often the case was right; nothing where it has no score, or one that is neither right nor wrong. */
  countsAt(row: number): CaseCounts | undefined {
    const samples = this.countAt(row);
    return samples > 0 && this.isBinaryAt(row) ? { passes: this.sums[row] ?? 0, samples } : undefined;
  }
}

const noScores = new ScoreColumn(0);

/** What the cases of a suite scored in one arm. */
export class ArmScores {
  private readonly columns: ReadonlyMap<string, ScoreColumn>;
  private readonly strangers: Set<string>;

  /** Of so many cases; other metrics that have scores are put among the strangers. */
  constructor(metrics: readonly string[], rows: number, strangers = new Set<string>()) {
    this.columns = new Map(metrics.map((metric) => [metric, new ScoreColumn(rows)]));
    this.strangers = strangers;
  }

  set(row: number, scores: Readonly<Record<string, readonly number[]>> = {}): void {
    for (const metric in scores) {
      const column = this.columns.get(metric);
      if (column === undefined) this.strangers.add(metric);
      else column.set(row, scores[metric] ?? []);
    }
  }

  of(metric: string): ScoreColumn {
    return this.columns.get(metric) ?? noScores;
  }
}

/** Both arms of a metric; what stands for base where nothing is compared, or both arms are one target, is head. */
export type ComparedColumns = { readonly base: ScoreColumn; readonly head: ScoreColumn };

/** What the cases of a suite scored, read once: whatever is judged of them takes it from here. */
export class ScoreColumns {
  /** The number of every case from 0, as they come. */
  readonly rows: Int32Array;
  /** Whether no two cases have one id. */
  readonly areDistinct: boolean;
  /** Other metrics than those asked for that have scores. */
  readonly strangers = new Set<string>();
  private readonly base: ArmScores;
  private readonly head: ArmScores;
  private readonly clusters: Int32Array;
  private readonly clusterNumbers = new Map<string, number>();

  constructor(cases: ScoredCases, metrics: readonly string[]) {
    this.base = new ArmScores(metrics, cases.length, this.strangers);
    this.head = new ArmScores(metrics, cases.length, this.strangers);
    this.rows = new Int32Array(cases.length);
    this.clusters = new Int32Array(cases.length).fill(-1);
    const ids = new Set<string>();
    let row = 0;
    for (const { id, cluster, base, head } of cases) {
      ids.add(id);
      this.rows[row] = row;
      if (cluster !== undefined) this.clusters[row] = this.numberOf(cluster);
      this.base.set(row, base);
      this.head.set(row, head);
      row += 1;
    }
    this.areDistinct = ids.size === cases.length;
  }

  get hasClusters(): boolean {
    return this.clusterNumbers.size > 0;
  }

  /** The number of the cluster of a case that has one. */
  clusterAt(row: number): number | undefined {
    const cluster = this.clusters[row] ?? -1;
    return cluster === -1 ? undefined : cluster;
  }

  compared(metric: string, comparison: SuiteRun['comparison']): ComparedColumns {
    const head = this.head.of(metric);
    return { head, base: comparison === 'arms' ? this.base.of(metric) : head };
  }

  private numberOf(cluster: string): number {
    const known = this.clusterNumbers.get(cluster) ?? this.clusterNumbers.size;
    this.clusterNumbers.set(cluster, known);
    return known;
  }
}

/** Whether a case has a score of the metric in every arm that the comparison needs. */
export const isScored = ({ base, head }: ComparedColumns, row: number): boolean =>
  base.countAt(row) > 0 && head.countAt(row) > 0;
