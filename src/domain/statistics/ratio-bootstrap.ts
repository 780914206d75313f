import { normalCdf } from './normal-distribution.js';
import { seededWords } from './seeded-random.js';
import { studentTQuantile } from './student-t.js';

/** One case, or cluster, in both arms: numbers that are not negative, as many or as few as there are. */
export type PairedUnit = { readonly base: readonly number[]; readonly head: readonly number[] };

/** head over base; an end is 0 or infinite where resampling can lose all of one arm. */
export type RatioInterval = { readonly ratio: number; readonly interval: readonly [number, number] };

const replicates = 2000;

/**
 * The sum of head over the sum of base, with a two-sided interval at 1 - 2 alpha: percentiles of 2,000 seeded resamplings
 * of whole units, which keeps the arms of a unit together (Efron and Tibshirani 1993, chapter 13), taken further out for
 * few units as Student's t is (Hesterberg 2015, "expanded percentile"). The order of the units changes nothing. Of no
 * unit, or of sums that are both 0, the ratio is 1.
 */
export function bootstrapSumRatio(units: readonly PairedUnit[], alpha: number): RatioInterval {
  const ordered = inOrder(units);
  const [base, head] = [ordered.map((unit) => sumOf(unit.base)), ordered.map((unit) => sumOf(unit.head))];
  const [bases, heads] = [Float64Array.from(base), Float64Array.from(head)];
  return bootstrap(units.length, alpha, (weights) => ratioOf(weightedSum(heads, weights), weightedSum(bases, weights)));
}

/**
 * The same of the sample quantile at `p` (type 7) of head over that of base, each over all numbers of its arm, so that a
 * unit counts as often as it has numbers.
 */
export function bootstrapQuantileRatio(units: readonly PairedUnit[], p: number, alpha: number): RatioInterval {
  const ordered = inOrder(units);
  const [base, head] = [descending(ordered.map((unit) => unit.base)), descending(ordered.map((unit) => unit.head))];
  return bootstrap(units.length, alpha, (weights) =>
    ratioOf(weightedQuantile(head, weights, p), weightedQuantile(base, weights, p)),
  );
}

type Statistic = (weights: Int32Array) => number;

function bootstrap(count: number, alpha: number, statistic: Statistic): RatioInterval {
  const weights = new Int32Array(count).fill(1);
  const ratio = statistic(weights);
  if (count < 2) return { ratio, interval: [0, Number.POSITIVE_INFINITY] };
  const nextWord = seededWords('ratio bootstrap');
  const step = count / 2 ** 32;
  const ratios = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    weights.fill(0);
    for (let draw = 0; draw < count; draw += 1) {
      const unit = Math.floor(nextWord() * step);
      weights[unit] = (weights[unit] ?? 0) + 1;
    }
    ratios[replicate] = statistic(weights);
  }
  ratios.sort();
  const tail = normalCdf(-studentTQuantile(1 - alpha, count - 1) * Math.sqrt(count / (count - 1)));
  const below = Math.floor(tail * (replicates - 1));
  return { ratio, interval: [ratios[below] ?? 0, ratios[replicates - 1 - below] ?? Number.POSITIVE_INFINITY] };
}

const ratioOf = (head: number, base: number): number => (head === base ? 1 : head / base);

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function weightedSum(values: Float64Array, weights: Int32Array): number {
  let sum = 0;
  for (let unit = 0; unit < values.length; unit += 1) sum += (values[unit] ?? 0) * (weights[unit] ?? 0);
  return sum;
}

/** The numbers of one arm, the largest first, each with its unit; and how many each unit has. */
type Descending = { readonly values: Float64Array; readonly units: Int32Array; readonly sizes: Int32Array };

function descending(arm: readonly (readonly number[])[]): Descending {
  const values = Float64Array.from(arm.flat());
  const units = Int32Array.from(arm.flatMap((each, unit) => each.map(() => unit)));
  const order = Int32Array.from(values, (_, index) => index);
  order.sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  return {
    values: Float64Array.from(order, (index) => values[index] ?? 0),
    units: Int32Array.from(order, (index) => units[index] ?? 0),
    sizes: Int32Array.from(arm, (each) => each.length),
  };
}

/** The type 7 quantile of numbers that count as often as their unit weighs, walked from the top; 0 of nothing. */
function weightedQuantile({ values, units, sizes }: Descending, weights: Int32Array, p: number): number {
  let count = 0;
  for (let unit = 0; unit < sizes.length; unit += 1) count += (sizes[unit] ?? 0) * (weights[unit] ?? 0);
  const position = (count - 1) * p;
  const [low, high] = [Math.floor(position), Math.ceil(position)];
  let left = count;
  let above: number | undefined;
  for (let index = 0; index < values.length; index += 1) {
    left -= weights[units[index] ?? 0] ?? 0;
    if (left <= high) above ??= values[index];
    if (left > low) continue;
    const below = values[index] ?? 0;
    return below + ((above ?? below) - below) * (position - low);
  }
  return 0;
}

/** By their numbers alone, so that who comes first in the dataset does not matter. */
function inOrder(units: readonly PairedUnit[]): PairedUnit[] {
  const sorted = units.map(({ base, head }) => ({ base: ascending(base), head: ascending(head) }));
  return sorted.sort((one, other) => compare(one.base, other.base) || compare(one.head, other.head));
}

const ascending = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);

function compare(some: readonly number[], others: readonly number[]): number {
  const at = some.findIndex((value, index) => value !== others[index]);
  return at === -1 ? some.length - others.length : (some[at] ?? 0) - (others[at] ?? Number.NEGATIVE_INFINITY);
}
