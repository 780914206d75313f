import { normalQuantile } from './distributions/normal-distribution.js';
import { studentTQuantile } from './distributions/student-t.js';
import { leastCount } from './least-count.js';
/**
 * What the lower bound costs when n pairs do not differ at all: only wider margins can be passed by an unchanged head.
 * For n of 50 or so this is the rule of three.
 */
export function smallestPassableMargin(method, n, alpha) {
    if (n < 1)
        return 1;
    if (method === 'plus-one-t')
        return Math.min(1, (1 + studentTQuantile(1 - alpha, n)) / (n + 1));
    const z = normalQuantile(1 - alpha);
    return (z * z) / (n + z * z);
}
/**
 * The greatest share of broken cases that n cases without a break leave possible at 1 - alpha: (1 - share)^n = alpha.
 * The rule of three, exactly (Clopper and Pearson 1934); 1 of nothing.
 */
export const unseenBreakShare = (n, alpha) => (n < 1 ? 1 : 1 - alpha ** (1 / n));
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
export const casesForMargin = (method, margin, alpha) => margin <= 0 ? Number.POSITIVE_INFINITY : leastCount((n) => smallestPassableMargin(method, n, alpha) < margin);
