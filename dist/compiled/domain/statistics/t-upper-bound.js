import { mean } from './mean.js';
import { tHalfWidth } from './t-interval.js';
/**
 * The upper 1 - alpha t bound of the mean of differences in [-1, 1], never above 1; 1 where fewer than two tell
 * nothing.
 */
export function tUpperBound(differences, alpha) {
    if (differences.length < 2)
        return 1;
    return Math.min(1, mean(differences) + tHalfWidth(differences, alpha));
}
