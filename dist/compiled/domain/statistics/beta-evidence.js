import { lnBeta } from './distributions/ln-beta.js';
/**
 * The evidence of events against any chance of theirs: the natural logarithm of how much likelier they are where the
 * chance is drawn from the prior. Of the chance that is right it ever reaches ln(1/alpha) with a chance of at most
 * alpha (Ville's inequality).
 */
export function lnBetaEvidence({ events, trials }, { a, b }) {
    const lnMixture = lnBeta(a + events, b + trials - events) - lnBeta(a, b);
    return (chance) => lnMixture - lnLikelihood(events, trials, chance);
}
const lnLikelihood = (events, trials, chance) => (events === 0 ? 0 : events * Math.log(chance)) + (events === trials ? 0 : (trials - events) * Math.log1p(-chance));
/** A prior that sticks to a chance in (0, 1) as firmly as if by so many trials. */
export const priorAround = (chance, trials) => ({
    a: trials * chance,
    b: trials * (1 - chance),
});
