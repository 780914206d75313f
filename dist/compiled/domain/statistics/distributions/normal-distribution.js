const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** Where the power series stops being the shorter way and the continued fraction begins. */
const seriesReach = 3;
const density = (z) => Math.exp((-z * z) / 2) / sqrtTwoPi;
function seriesFromCentre(z) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum * density(z);
}
function upperTail(z) {
    let fraction = z;
    for (let k = 200; k >= 1; k--)
        fraction = z + k / fraction;
    return density(z) / fraction;
}
/**
 * The standard normal distribution function.
 * Power series (Marsaglia 2004, "Evaluating the normal distribution") and, in the tails, Laplace's continued fraction.
 */
export function normalCdf(z) {
    if (Math.abs(z) < seriesReach)
        return 0.5 + seriesFromCentre(z);
    return z > 0 ? 1 - upperTail(z) : upperTail(-z);
}
/**
 * Around the middle, in the tails, and far out in the tails: algorithm AS 241, coefficients from the highest power
 * down.
 */
const centre = {
    numerator: [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    denominator: [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1,
    ],
};
const tail = {
    numerator: [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    denominator: [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
};
const farTail = {
    numerator: [
        2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    denominator: [
        2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1,
    ],
};
const polynomial = (coefficients, x) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const evaluate = ({ numerator, denominator }, x) => polynomial(numerator, x) / polynomial(denominator, x);
/**
 * The standard normal quantile for 0 < p < 1; a RangeError elsewhere. Wichura 1988, algorithm AS 241, about 16 digits.
 */
export function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no normal quantile at ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * evaluate(centre, 0.180625 - q * q);
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5 ? evaluate(tail, depth - 1.6) : evaluate(farTail, depth - 5);
    return q < 0 ? -size : size;
}
