import type { ScorePlace } from './score-sheet.js';

/** A mark on some of the samples that a suite can have, one byte for each of them. */
export class SampleFlags {
  private readonly repeats: number;
  private readonly flags: Uint8Array;

  constructor(cases: number, repeats: number) {
    this.repeats = repeats;
    this.flags = new Uint8Array(cases * repeats * 2);
  }

  has(place: ScorePlace): boolean {
    return this.flags[this.indexOf(place)] === 1;
  }

  set(place: ScorePlace): void {
    this.flags[this.indexOf(place)] = 1;
  }

  private indexOf({ caseNumber, repeat, arm }: ScorePlace): number {
    return (caseNumber * this.repeats + repeat) * 2 + (arm === 'head' ? 1 : 0);
  }
}
