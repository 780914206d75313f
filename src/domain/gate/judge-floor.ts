import { normalQuantile } from '../statistics/normal-distribution.js';
import { plusOneLowerBound, plusOneUpperBound } from '../statistics/plus-one-bound.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import type { Units } from './collect-units.js';
import type { MetricVerdict } from './verdict.js';

export type FloorVerdict = NonNullable<MetricVerdict['floor']>;

/**
 * Head's mean against an absolute bound: pass when the whole interval is at or above it, fail when all is below. The
 * interval, two-sided at 1 - 2 alpha, is Wilson's for single 0/1 scores, else t with one virtual case at either end.
 */
export function judgeFloor(
  { head, binary }: Pick<Units, 'head' | 'binary'>,
  bound: number,
  alpha: number,
): FloorVerdict {
  const interval = binary ? binaryInterval(head, alpha) : gradedInterval(head, alpha);
  const [low, high] = interval;
  if (low >= bound) return { bound, interval, verdict: 'pass' };
  return { bound, interval, verdict: high < bound ? 'fail' : 'inconclusive' };
}

const binaryInterval = (head: readonly number[], alpha: number): [number, number] =>
  wilsonInterval(head.filter((score) => score === 1).length, head.length, normalQuantile(1 - alpha));

const gradedInterval = (head: readonly number[], alpha: number): [number, number] => [
  plusOneLowerBound(head, alpha, 0),
  plusOneUpperBound(head, alpha, 1),
];
