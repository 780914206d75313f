import { regularizedIncompleteBeta } from './incomplete-beta.js';
/**
 * P(X ≥ successes) of a binomial with `n` trials that each succeed with `chance`: I_chance(k, n − k + 1). Abramowitz
 * and Stegun 26.5.24.
 */
export function binomialTail(successes, n, chance) {
    if (successes <= 0)
        return 1;
    if (successes > n)
        return 0;
    return regularizedIncompleteBeta(chance, successes, n - successes + 1);
}
