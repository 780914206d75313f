import { lnBeta } from './ln-beta.js';
/**
 * P(X <= successes) of `n` trials whose common chance is drawn from Beta(a, b): the predictive distribution after a - ½
 * successes and b - ½ failures under Jeffreys' prior. Each term by lnGamma; Johnson, Kemp and Kotz 2005, §6.2.2.
 */
export function betaBinomialCdf(successes, n, [a, b]) {
    if (!(n >= 0 && a > 0 && b > 0))
        throw new RangeError(`no beta-binomial of ${n} trials with ${a} and ${b}`);
    if (successes >= n)
        return 1;
    const lnWhole = lnBeta(a, b);
    let sum = 0;
    for (let count = 0; count <= successes; count++) {
        const lnChoices = -Math.log(n + 1) - lnBeta(count + 1, n - count + 1);
        sum += Math.exp(lnChoices + lnBeta(count + a, n - count + b) - lnWhole);
    }
    return Math.min(1, sum);
}
