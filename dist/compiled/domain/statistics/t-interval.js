import { studentTQuantile } from './distributions/student-t.js';
import { mean } from './mean.js';
import { standardDeviation } from './standard-deviation.js';
/**
 * How far the t bound that is missed with probability `p` at its side lies from the mean: t sd / sqrt(n), Student 1908.
 */
export const tHalfWidth = (values, p) => (studentTQuantile(1 - p, values.length - 1) * standardDeviation(values)) / Math.sqrt(values.length);
/**
 * The two-sided t interval of the mean of independent values at a confidence in (0, 1): mean ± t sd / sqrt(n) with n -
 * 1 degrees of freedom (Student 1908). NaN at both ends of fewer than two values.
 */
export function tInterval(values, confidence) {
    if (values.length < 2)
        return [Number.NaN, Number.NaN];
    const [centre, halfWidth] = [mean(values), tHalfWidth(values, (1 - confidence) / 2)];
    return [centre - halfWidth, centre + halfWidth];
}
