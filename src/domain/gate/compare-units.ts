import { normalQuantile } from '../statistics/distributions/normal-distribution.js';
import { mean } from '../statistics/mean.js';
import { plusOneLowerBound } from '../statistics/plus-one-bound.js';
import { type SignFlipTest, signFlipTest } from '../statistics/sign-flip-test.js';
import type { BoundMethod } from '../statistics/smallest-passable-margin.js';
import { standardDeviation } from '../statistics/standard-deviation.js';
import { tUpperBound } from '../statistics/t-upper-bound.js';
import { tangoInterval } from '../statistics/tango-interval.js';
import type { Units } from './collect-units.js';
import { directionOf } from './direction-of.js';

/** What the paired units of one metric show, before anyone judges it. */
export type Comparison = {
  readonly n: number;
  readonly worse: number;
  readonly better: number;
  readonly base: number;
  readonly head: number;
  readonly difference: number;
  /** Two-sided at 1 - 2 alpha; its lower end is the bound that decides a pass. */
  readonly interval: readonly [number, number];
  readonly pFail: number;
  /** One-sided p-value of "head is not better", by the same test. */
  readonly pGain: number;
  readonly standardDeviation: number;
  readonly bound: BoundMethod;
  readonly method: string;
};

type PairedUnits = Pick<Units, 'unit' | 'binary' | 'head'> & { readonly base: readonly number[] };

/** How ties count in the sign-flip test: by half (mid-p), or in full where other looks may follow. */
export type Ties = 'half' | 'full';

/**
 * Compares head with base, unit by unit: a sign-flip test against "not worse", a score or plus-one t bound against "too
 * much worse".
 */
export function compareUnits(
  { base, head, binary, unit }: PairedUnits,
  alpha: number,
  ties: Ties = 'half',
): Comparison {
  const differences = head.map((score, index) => score - (base[index] ?? Number.NaN));
  const flips = signFlipTest(differences);
  const { worse, better } = countDirections(differences);
  return {
    n: differences.length,
    worse,
    better,
    base: mean(base),
    head: mean(head),
    difference: mean(differences),
    interval: binary
      ? tangoInterval(better, worse, differences.length, normalQuantile(1 - alpha))
      : gradedInterval(differences, alpha),
    pFail: ties === 'half' ? flips.midP : flips.p,
    pGain: pOfGain(flips, ties),
    standardDeviation: differences.length < 2 ? 0 : standardDeviation(differences),
    bound: binary ? 'tango' : 'plus-one-t',
    method: describeMethod(binary, unit, { form: flips.form, ties }),
  };
}

/** The flips that are as good as what was seen, or better: all but those that are worse, of which p and mid-p tell. */
function pOfGain({ p, midP }: SignFlipTest, ties: Ties): number {
  const worseFlips = 2 * midP - p;
  const pGain = ties === 'half' ? 1 - midP : 1 - worseFlips;
  return p === 1 && midP === 1 ? 1 : pGain;
}

function countDirections(differences: readonly number[]): { readonly worse: number; readonly better: number } {
  let [worse, better] = [0, 0];
  for (const difference of differences) {
    const direction = directionOf(difference);
    if (direction < 0) worse += 1;
    else if (direction > 0) better += 1;
  }
  return { worse, better };
}

const gradedInterval = (differences: readonly number[], alpha: number): [number, number] => [
  plusOneLowerBound(differences, alpha),
  tUpperBound(differences, alpha),
];

type FlipTest = { readonly form: SignFlipTest['form']; readonly ties: Ties };

function describeMethod(binary: boolean, unit: Units['unit'], { form, ties }: FlipTest): string {
  const bounds = binary ? 'Tango score interval' : `plus-one t bounds on ${unit} means`;
  return `${bounds}, sign-flip test (${form}${ties === 'full' ? ', ties in full' : ''})`;
}
