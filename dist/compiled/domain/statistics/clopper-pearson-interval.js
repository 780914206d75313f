import { binomialTail } from './distributions/binomial-tail.js';
const bisections = 60;
/**
 * The exact interval of a proportion, of which each end misses with at most alpha whatever the proportion is: what is
 * beyond it would give as many successes, or as few, less often than that. Clopper and Pearson 1934. Of nothing it is
 * [0, 1].
 */
export function clopperPearsonInterval(successes, n, alpha) {
    return [lowerBound(successes, n, alpha), 1 - lowerBound(n - successes, n, alpha)];
}
function lowerBound(successes, n, alpha) {
    if (successes === 0)
        return 0;
    if (successes === n)
        return alpha ** (1 / n);
    let [outside, inside] = [0, successes / n];
    for (let step = 0; step < bisections; step++) {
        const middle = (outside + inside) / 2;
        if (binomialTail(successes, n, middle) < alpha)
            outside = middle;
        else
            inside = middle;
    }
    return outside;
}
