import { studentTQuantile } from './distributions/student-t.js';

/** One case, or cluster, in both arms: numbers that are not negative, as many or as few as there are. */
export type PairedUnit = { readonly base: readonly number[]; readonly head: readonly number[] };

/** head over base; an end is 0 or infinite where resampling can lose all of one arm. */
export type RatioInterval = {
  readonly ratio: number;
  readonly interval: readonly [number, number];
  /** True where the level asks for more resamplings than are drawn, so that the interval has no ends. */
  readonly isTooFine?: boolean;
};

/** All numbers of one arm, unit by unit. */
export function numbersOf(units: readonly PairedUnit[], arm: keyof PairedUnit): Float64Array {
  let count = 0;
  for (const unit of units) count += unit[arm].length;
  const numbers = new Float64Array(count);
  let next = 0;
  for (const unit of units) {
    const ofUnit = unit[arm];
    for (let index = 0; index < ofUnit.length; index++, next++) numbers[next] = ofUnit[index] ?? 0;
  }
  return numbers;
}

/** What is known of a single unit, and of a level that is too fine. */
export const withoutEnds: RatioInterval['interval'] = [0, Number.POSITIVE_INFINITY];

export const ratioOf = (head: number, base: number): number => (head === base ? 1 : head / base);

/**
 * How many standard deviations out the percentiles of a bootstrap of so many units are taken, further than a normal's
 * for few units as Student's t is (Hesterberg 2015, "expanded percentile"). Needs two units.
 */
export const expandedDeviations = (count: number, alpha: number): number =>
  studentTQuantile(1 - alpha, count - 1) * Math.sqrt(count / (count - 1));

export const ascending = (values: readonly number[]): readonly number[] =>
  values.length === 1 ? values : [...values].sort((one, other) => one - other);
