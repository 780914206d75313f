import { mean } from './mean.js';
/**
 * One-way random-effects ANOVA of groups of scores, which may be of different sizes: `within` is the mean square within
 * groups, `between` what the mean square between them has beyond that, and never below 0 (Searle, Casella, McCulloch
 * 1992, "Variance Components", §3.6). NaN where fewer than two groups, or no group with two scores, can tell.
 */
export function varianceComponents(groups) {
    const filled = groups.filter(({ length }) => length > 0);
    const total = filled.reduce((sum, { length }) => sum + length, 0);
    const count = filled.length;
    const withinFreedom = total - count;
    const within = filled.reduce((sum, group) => sum + sumOfSquares(group), 0) / withinFreedom;
    if (count < 2 || withinFreedom === 0)
        return { between: Number.NaN, within: withinFreedom === 0 ? Number.NaN : within };
    const centre = mean(filled.flat());
    const squares = filled.reduce((sum, group) => sum + group.length * (mean(group) - centre) ** 2, 0);
    const size = (total - filled.reduce((sum, { length }) => sum + length ** 2, 0) / total) / (count - 1);
    return { between: Math.max(0, (squares / (count - 1) - within) / size), within };
}
function sumOfSquares(values) {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
