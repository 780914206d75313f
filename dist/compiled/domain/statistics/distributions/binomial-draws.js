import { leastBetween } from '../least-count.js';
import { lnGamma } from './ln-gamma.js';
/**
 * Numbers of successes in `n` trials that each succeed with `chance`, by inversion: one word of `nextWord` for each.
 */
export function binomialDraws(n, chance, nextWord) {
    if (chance >= 1)
        return () => n;
    const upTo = cumulative(n, chance);
    return () => {
        const share = (nextWord() + 0.5) / 2 ** 32;
        return leastBetween(-1, n, (count) => (upTo[count] ?? 1) >= share);
    };
}
function cumulative(n, chance) {
    const [lnSuccess, lnFailure] = [Math.log(chance), Math.log1p(-chance)];
    const lnFactorials = Float64Array.from({ length: n + 1 }, (_, k) => lnGamma(k + 1));
    let sum = 0;
    return lnFactorials.map((lnFactorial, k) => {
        const lnWays = (lnFactorials[n] ?? 0) - lnFactorial - (lnFactorials[n - k] ?? 0);
        sum += Math.exp(lnWays + k * lnSuccess + (n - k) * lnFailure);
        return sum;
    });
}
