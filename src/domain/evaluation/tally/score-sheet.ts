import { NumberList } from '../../packed/number-list.js';
import type { Arm } from '../sample.js';

/** Which sample a score is of: the number of its case, its repeat from 0, and its arm. */
export type ScorePlace = { readonly caseNumber: number; readonly repeat: number; readonly arm: Arm };

/** The scores of the answers to one suite, a number each; only cases that were answered take room. */
export class ScoreSheet {
  private readonly repeats: number;
  private readonly rows = new NumberList();
  private readonly columns: Readonly<Record<Arm, Map<string, NumberList>>> = { base: new Map(), head: new Map() };
  private answered = 0;

  constructor(repeats: number) {
    this.repeats = repeats;
  }

  /** How many cases have an answer. */
  get length(): number {
    return this.answered;
  }

  add({ caseNumber, repeat, arm }: ScorePlace, scores: Readonly<Record<string, number>>): void {
    const row = this.rowOf(caseNumber);
    for (const [metric, score] of Object.entries(scores)) {
      const column = this.columns[arm].get(metric) ?? new NumberList();
      this.columns[arm].set(metric, column);
      column.set(row * this.repeats + repeat, score);
    }
  }

  has(caseNumber: number): boolean {
    return this.rows.at(caseNumber, -1) >= 0;
  }

  /** Every metric that has a score, in no order that means anything. */
  metrics(): Set<string> {
    return new Set([...this.columns.base.keys(), ...this.columns.head.keys()]);
  }

  /** The scores of a case by metric, of each the repeats in their order; what has none is absent. */
  scoresOf(caseNumber: number, arm: Arm, metrics: readonly string[]): Record<string, number[]> {
    const first = this.rows.at(caseNumber, -1) * this.repeats;
    const found = metrics.map((metric): [string, number[]] => {
      const column = this.columns[arm].get(metric);
      const scores: number[] = [];
      for (let repeat = 0; column !== undefined && repeat < this.repeats; repeat += 1) {
        const score = column.at(first + repeat);
        if (!Number.isNaN(score)) scores.push(score);
      }
      return [metric, scores];
    });
    return Object.fromEntries(found.filter(([, scores]) => scores.length > 0));
  }

  private rowOf(caseNumber: number): number {
    const known = this.rows.at(caseNumber, -1);
    if (known >= 0) return known;
    this.rows.set(caseNumber, this.answered, -1);
    this.answered += 1;
    return this.answered - 1;
  }
}
