import { lnBetaEvidence, priorAround } from './beta-evidence.js';
/** How firmly the alternative sticks to the ratio that was set: as if by so many requests. */
const concentration = 100;
/**
 * Natural logarithm of the evidence that `candidate` of `total` requests are not a draw with the chance `share` in (0,
 * 1): a beta-binomial around the share against the binomial. If the share is right, it ever reaches ln(1/alpha) with a
 * chance of at most alpha. Lindon and Malek 2022, "Anytime-valid inference for multinomial count data", §3.
 */
export function lnSampleRatioEvidence(candidate, total, share) {
    if (!(share > 0 && share < 1))
        throw new RangeError(`no ratio of samples at a share of ${share}`);
    return lnBetaEvidence({ events: candidate, trials: total }, priorAround(share, concentration))(share);
}
