import { mean } from './mean.js';
import { standardDeviation } from './standard-deviation.js';
import { studentTQuantile } from './student-t.js';

/**
 * The upper 1 - alpha t bound of the mean of differences in [-1, 1], never above 1; 1 where fewer than two tell
 * nothing.
 */
export function tUpperBound(differences: readonly number[], alpha: number): number {
  const n = differences.length;
  if (n < 2) return 1;
  const halfWidth = (studentTQuantile(1 - alpha, n - 1) * standardDeviation(differences)) / Math.sqrt(n);
  return Math.min(1, mean(differences) + halfWidth);
}
