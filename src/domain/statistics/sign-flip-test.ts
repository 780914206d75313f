import { commonDenominator } from './common-denominator.js';
import { normalCdf } from './normal-distribution.js';
import { seededWords } from './seeded-random.js';

/** One-sided p-values of "the differences are not below zero"; `mid` counts half of the ties. */
export type SignFlipTest = {
  readonly p: number;
  readonly midP: number;
  readonly form: 'exact' | 'sampled' | 'normal';
};

const finestLattice = 10_000;
const mostExactSteps = 5e7;
const flips = 20_000;
const enoughForNormal = 100;
const zero = 1e-12;

/** How likely the sum of a random half of `sizes` stays below `limit`, and how likely it is `limit`. */
function lowerTail(sizes: Int32Array, limit: number): { readonly below: number; readonly tie: number } {
  const probabilities = new Float64Array(limit + 1);
  probabilities[0] = 1;
  let reach = 0;
  for (const size of sizes) {
    reach = Math.min(reach + size, limit);
    for (let sum = reach; sum >= size; sum--) {
      probabilities[sum] = ((probabilities[sum] ?? 0) + (probabilities[sum - size] ?? 0)) / 2;
    }
    for (let sum = Math.min(size - 1, reach); sum >= 0; sum--) probabilities[sum] = (probabilities[sum] ?? 0) / 2;
  }
  const below = probabilities.subarray(0, limit).reduce((sum, probability) => sum + probability, 0);
  return { below, tie: probabilities[limit] ?? 0 };
}

/** The distribution is symmetric, so the shorter of its two tails tells of both; small sizes first keep it short. */
function exactTest(units: readonly number[]): SignFlipTest {
  const gains = units.reduce((sum, unit) => sum + Math.max(unit, 0), 0);
  const losses = units.reduce((sum, unit) => sum + Math.max(-unit, 0), 0);
  const { below, tie } = lowerTail(Int32Array.from(units, Math.abs).sort(), Math.min(gains, losses));
  if (gains <= losses) return { p: below + tie, midP: below + tie / 2, form: 'exact' };
  return { p: 1 - below, midP: 1 - below - tie / 2, form: 'exact' };
}

/** Seeded flips of every sign: T <= S whenever the flipped differences sum to zero or more. */
function sampledTest(differences: readonly number[]): SignFlipTest {
  const nextWord = seededWords('sign-flip');
  const ordered = Float64Array.from(differences).sort();
  let below = 0;
  let ties = 0;
  for (let flip = 0; flip < flips; flip++) {
    let flipped = 0;
    let word = 0;
    for (let index = 0; index < ordered.length; index++) {
      word = index % 32 === 0 ? nextWord() : word >>> 1;
      if ((word & 1) === 1) flipped += ordered[index] ?? 0;
    }
    if (Math.abs(flipped) < zero) ties += 1;
    else if (flipped > 0) below += 1;
  }
  return { p: (1 + below + ties) / (flips + 1), midP: (1 + below + ties / 2) / (flips + 1), form: 'sampled' };
}

/**
 * The sign-flip permutation test of paired differences: under "the arms are interchangeable" each difference keeps its
 * size and gets a fair random sign; p = P(T <= S), mid-p = P(T < S) + P(T = S) / 2. For differences of -1, 0 and 1 this
 * is McNemar's test. Exact where the differences lie on a lattice that is not too long; otherwise the normal form where
 * no difference weighs more than a hundredth of the sum of squares, and 20,000 seeded flips where one does. Fisher
 * 1935; mid-p after Fagerland, Lydersen and Laake 2013. Without any difference both p-values are 1.
 */
export function signFlipTest(differences: readonly number[]): SignFlipTest {
  const nonZero = differences.filter((difference) => Math.abs(difference) > zero);
  if (nonZero.length === 0) return { p: 1, midP: 1, form: 'exact' };
  const denominator = commonDenominator(nonZero, finestLattice);
  if (denominator !== undefined) {
    const units = nonZero.map((difference) => Math.round(difference * denominator));
    const length = units.reduce((sum, unit) => sum + Math.abs(unit), 0);
    if (units.length * length <= mostExactSteps) return exactTest(units);
  }
  const squares = nonZero.map((difference) => difference ** 2);
  const sumOfSquares = squares.reduce((sum, square) => sum + square, 0);
  const largest = squares.reduce((one, other) => Math.max(one, other));
  if (sumOfSquares < enoughForNormal * largest) return sampledTest(nonZero);
  const p = normalCdf(nonZero.reduce((sum, difference) => sum + difference, 0) / Math.sqrt(sumOfSquares));
  return { p, midP: p, form: 'normal' };
}
