import { regularizedIncompleteBeta } from './incomplete-beta.js';

/** P(T > t) for t >= 0. */
const upperTail = (t: number, degreesOfFreedom: number): number =>
  regularizedIncompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;

/** Student's t distribution function. */
export const studentTCdf = (t: number, degreesOfFreedom: number): number =>
  t > 0 ? 1 - upperTail(t, degreesOfFreedom) : upperTail(-t, degreesOfFreedom);

/**
 * Student's t quantile for 0 < p < 1 and positive degrees of freedom, by bisection of its tail; a RangeError elsewhere.
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  if (!(p > 0 && p < 1 && degreesOfFreedom > 0)) {
    throw new RangeError(`no t quantile at ${p} with ${degreesOfFreedom} degrees of freedom`);
  }
  const tail = Math.min(p, 1 - p);
  let low = 0;
  let high = 1;
  while (upperTail(high, degreesOfFreedom) > tail) {
    low = high;
    high *= 2;
  }
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2;
    if (upperTail(middle, degreesOfFreedom) > tail) low = middle;
    else high = middle;
  }
  const size = (low + high) / 2;
  return p < 0.5 ? -size : size;
}
