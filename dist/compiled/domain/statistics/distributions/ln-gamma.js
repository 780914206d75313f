const lanczosG = 7;
const lanczosCoefficients = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
const lnSqrtTwoPi = Math.log(2 * Math.PI) / 2;
/**
 * Natural logarithm of the gamma function for x > 0; a RangeError elsewhere.
 * Lanczos' approximation with g = 7 and nine terms (Numerical Recipes §6.1), about 15 digits.
 */
export function lnGamma(x) {
    if (!(x > 0))
        throw new RangeError(`lnGamma needs a positive number, not ${x}`);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + lanczosG + 0.5;
    let series = lanczosCoefficients[0] ?? 0;
    for (let k = 1; k < lanczosCoefficients.length; k++)
        series += (lanczosCoefficients[k] ?? 0) / (shifted + k);
    return lnSqrtTwoPi + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}
