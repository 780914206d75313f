import { deviationOf } from './running-moments.js';
/** The count at which the bounds are as narrow as they can be made. */
const tunedCount = 1000;
/**
 * How far below, and how far above, the mean of the numbers so far their true mean may lie, each side alone with an
 * error of at most alpha over all times together, once there are so many that their mean is about normal: the one-sided
 * asymptotic confidence sequence of Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas 2021, appendix B. Infinite of fewer
 * than two numbers.
 */
export function meanReach(moments, alpha) {
    const { count } = moments;
    if (count < 2)
        return Number.POSITIVE_INFINITY;
    const squaredScale = squaredScaleFor(alpha);
    const spread = count * squaredScale + 1;
    const rate = (2 * spread) / (count * count * squaredScale);
    return deviationOf(moments) * Math.sqrt(rate * Math.log1p(Math.sqrt(spread) / (2 * alpha)));
}
/**
 * The scale of the mixture that is best at the tuned count: equation (24) of the same paper, at both sides' 2 alpha.
 */
function squaredScaleFor(alpha) {
    const logarithm = -2 * Math.log(2 * alpha);
    return (logarithm + Math.log(logarithm) + 1) / tunedCount;
}
