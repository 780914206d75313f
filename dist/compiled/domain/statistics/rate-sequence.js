import { lnBetaEvidence } from './beta-evidence.js';
/** Jeffreys' prior, which is neither surprised by a rate near nothing nor by one in the middle. */
const prior = { a: 0.5, b: 0.5 };
const halvings = 60;
/**
 * Between which bounds the chance of an event lies that happened `events` times in `n` trials, wrong at any time at all
 * with a chance of at most alpha: the chances that the ratio of prior and posterior has not refuted. Waudby-Smith and
 * Ramdas 2020, "Confidence sequences for sampling without replacement", §2.1. Of nothing it is [0, 1].
 */
export function rateSequence(events, n, alpha) {
    if (n === 0)
        return [0, 1];
    const lnEvidenceAgainst = lnBetaEvidence({ events, trials: n }, prior);
    const isRefuted = (rate) => lnEvidenceAgainst(rate) >= -Math.log(alpha);
    const found = events / n;
    return [events === 0 ? 0 : edge(0, found, isRefuted), events === n ? 1 : edge(1, found, isRefuted)];
}
/** Where rates stop being refuted on the way from `refuted` to `kept`. */
function edge(refuted, kept, isRefuted) {
    let [outside, inside] = [refuted, kept];
    for (let halving = 0; halving < halvings; halving += 1) {
        const middle = (outside + inside) / 2;
        if (isRefuted(middle))
            outside = middle;
        else
            inside = middle;
    }
    return outside;
}
