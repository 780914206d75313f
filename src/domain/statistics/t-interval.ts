import { mean } from './mean.js';
import { standardDeviation } from './standard-deviation.js';
import { studentTQuantile } from './student-t.js';

/**
 * The two-sided t interval of the mean of independent values at a confidence in (0, 1): mean ± t sd / sqrt(n) with n - 1
 * degrees of freedom (Student 1908). NaN at both ends of fewer than two values.
 */
export function tInterval(values: readonly number[], confidence: number): [number, number] {
  const n = values.length;
  if (n < 2) return [Number.NaN, Number.NaN];
  const halfWidth = (studentTQuantile((1 + confidence) / 2, n - 1) * standardDeviation(values)) / Math.sqrt(n);
  const centre = mean(values);
  return [centre - halfWidth, centre + halfWidth];
}
