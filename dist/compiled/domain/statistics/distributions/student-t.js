import { incompleteBeta } from './incomplete-beta.js';
/** P(T > t) for t >= 0. */
function upperTail(degreesOfFreedom) {
    const share = incompleteBeta(degreesOfFreedom / 2, 0.5);
    return (t) => share(degreesOfFreedom / (degreesOfFreedom + t * t)) / 2;
}
/** Student's t distribution function. */
export function studentTCdf(t, degreesOfFreedom) {
    const tail = upperTail(degreesOfFreedom)(Math.abs(t));
    return t > 0 ? 1 - tail : tail;
}
/**
 * Student's t quantile for 0 < p < 1 and positive degrees of freedom, by bisection of its tail; a RangeError elsewhere.
 */
export function studentTQuantile(p, degreesOfFreedom) {
    if (!(p > 0 && p < 1 && degreesOfFreedom > 0)) {
        throw new RangeError(`no t quantile at ${p} with ${degreesOfFreedom} degrees of freedom`);
    }
    const tailBeyond = upperTail(degreesOfFreedom);
    const tail = Math.min(p, 1 - p);
    let low = 0;
    let high = 1;
    while (tailBeyond(high) > tail) {
        low = high;
        high *= 2;
    }
    while (high - low > 1e-13 * high) {
        const middle = (low + high) / 2;
        if (tailBeyond(middle) > tail)
            low = middle;
        else
            high = middle;
    }
    const size = (low + high) / 2;
    return p < 0.5 ? -size : size;
}
