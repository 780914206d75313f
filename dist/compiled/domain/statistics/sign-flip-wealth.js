import { z } from 'zod';
/**
 * How strongly each part of the wealth bets on a drop, and its share at the start. Powers of two reach from a small
 * loss of 0/1 scores to graded scores that hardly waver; most lies where a drop of 5 to 10 points of flaky answers is
 * found.
 */
const bets = [
    { strength: 0.1, share: 1 / 9 },
    { strength: 0.2, share: 2 / 9 },
    { strength: 0.4, share: 2 / 9 },
    { strength: 0.8, share: 1 / 9 },
    { strength: 1.6, share: 1 / 9 },
    { strength: 3.2, share: 1 / 9 },
    { strength: 6.4, share: 1 / 9 },
];
/** What has been gained by betting, pair by pair, that the candidate is worse. */
export const SignFlipWealth = z.strictObject({
    ln_wealths: z.array(z.number()).length(bets.length).describe('Natural logarithm of each part of the wealth'),
    ln_peak: z.number().nonnegative().describe('Natural logarithm of the most that all parts together ever were'),
});
export const newSignFlipWealth = {
    ln_wealths: bets.map(({ share }) => Math.log(share)),
    ln_peak: 0,
};
/**
 * The wealth after one pair more, whose difference is candidate minus baseline in [-1, 1]. As long as a difference and
 * its negative are equally likely, or gains likelier than losses, exp(-λd)/cosh(λd) has a mean of at most 1, so that
 * the wealth ever reaches 1/alpha with a chance of at most alpha, however often it is looked at (Ville's inequality;
 * Ramdas and others 2020, "Admissible anytime-valid sequential inference", on symmetric distributions; de la Peña
 * 1999).
 */
export function withDifference({ ln_wealths, ln_peak }, difference) {
    const grown = bets.map(({ strength }, index) => (ln_wealths[index] ?? 0) + lnFactor(strength * difference));
    return { ln_wealths: grown, ln_peak: Math.max(ln_peak, lnSum(grown)) };
}
/** ln(exp(-x) / cosh(x)), which stays finite wherever x is. */
const lnFactor = (x) => Math.LN2 - Math.log1p(Math.exp(2 * x));
function lnSum(logarithms) {
    const largest = Math.max(...logarithms);
    return largest + Math.log(logarithms.reduce((sum, each) => sum + Math.exp(each - largest), 0));
}
