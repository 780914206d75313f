/**
 * The q-value of each p-value, in the order given: among all with q <= x at most a share of x is expected to be found
 * falsely. Benjamini and Hochberg 1995, step-up, for independent or positively dependent tests. Of `tests` in all,
 * those that are not given have p-values of 1.
 */
export function falseDiscoveryRates(pValues, tests = pValues.length) {
    const descending = pValues.map((p, index) => ({ p, index })).sort((one, other) => other.p - one.p);
    const rates = new Array(pValues.length);
    let ceiling = 1;
    for (const [rank, { p, index }] of descending.entries()) {
        ceiling = Math.min(ceiling, (p * tests) / (pValues.length - rank));
        rates[index] = ceiling;
    }
    return rates;
}
