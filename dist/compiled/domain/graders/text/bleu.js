import { countGrams } from './count-grams.js';
const longestGram = 4;
/** What stands for the precision of n-grams of which the candidate shares none. */
const noPrecision = 1e-7;
/**
 * Sentence BLEU-4 of Papineni et al. (2002) in [0, 1]: the geometric mean of the clipped precisions of 1- to 4-grams,
 * times the brevity penalty against the reference of the nearest length. Words are parted by white space, and case does
 * not count. A precision of 0 is taken as 1e-7, so that texts of less than four words get next to nothing.
 */
export function bleu(candidate, references) {
    const words = wordsOf(candidate);
    const wanted = references.map(wordsOf);
    if (words.length === 0)
        return 0;
    let logarithm = 0;
    for (let size = 1; size <= longestGram; size += 1) {
        logarithm += Math.log(precision(words, wanted, size) || noPrecision) / longestGram;
    }
    return brevityPenalty(words.length, wanted) * Math.exp(logarithm);
}
const wordsOf = (text) => text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
/** The share of the candidate's n-grams that a reference has, each at most as often as it stands in one reference. */
function precision(words, references, size) {
    const grams = countGrams(words, size);
    const counts = references.map((reference) => countGrams(reference, size));
    let shared = 0;
    for (const [gram, count] of grams) {
        shared += Math.min(count, Math.max(0, ...counts.map((reference) => reference.get(gram) ?? 0)));
    }
    return words.length < size ? 0 : shared / (words.length - size + 1);
}
/** Of two references equally near in length the shorter one counts. */
function brevityPenalty(length, references) {
    const lengths = references.map((reference) => reference.length).sort((one, other) => one - other);
    const nearest = lengths.reduce((best, each) => (Math.abs(each - length) < Math.abs(best - length) ? each : best));
    return length >= nearest ? 1 : Math.exp(1 - nearest / length);
}
