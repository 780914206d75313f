import { lnGamma } from './ln-gamma.js';
const tiny = 1e-300;
const precision = 1e-16;
const mostTerms = 100_000;
const awayFromZero = (value) => (Math.abs(value) < tiny ? tiny : value);
/** The continued fraction of the incomplete beta function, by the modified method of Lentz. */
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= mostTerms; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        const change = d * c;
        fraction *= change;
        if (Math.abs(change - 1) <= precision)
            break;
    }
    return fraction;
}
/** I_x(a, b) for x left of about the mean, where the continued fraction is short. */
function leftOfMean(x, { a, b, lnBoth, lnA, lnB }) {
    const lnFront = a * Math.log(x) + b * Math.log1p(-x) + lnBoth - lnA - lnB;
    return (Math.exp(lnFront) * continuedFraction(x, a, b)) / a;
}
/**
 * The regularized incomplete beta function I_x(a, b) of x in [0, 1] for positive a, b; a RangeError elsewhere.
 * Numerical Recipes §6.4; the prefactor loses digits as a and b grow, to about 1e-8 at a million.
 */
export function incompleteBeta(a, b) {
    if (!(a > 0 && b > 0))
        throw new RangeError(`no incomplete beta at a ${a}, b ${b}`);
    const shape = { a, b, lnBoth: lnGamma(a + b), lnA: lnGamma(a), lnB: lnGamma(b) };
    const mirrored = { a: b, b: a, lnBoth: shape.lnBoth, lnA: shape.lnB, lnB: shape.lnA };
    return (x) => {
        if (!(x >= 0 && x <= 1))
            throw new RangeError(`no incomplete beta at x ${x}`);
        if (x === 0 || x === 1)
            return x;
        return x > (a + 1) / (a + b + 2) ? 1 - leftOfMean(1 - x, mirrored) : leftOfMean(x, shape);
    };
}
/** The same at a single x. */
export const regularizedIncompleteBeta = (x, a, b) => incompleteBeta(a, b)(x);
