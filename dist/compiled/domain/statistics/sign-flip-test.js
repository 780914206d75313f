import { commonDenominator } from './common-denominator.js';
import { normalCdf } from './distributions/normal-distribution.js';
import { seededBlocks } from './distributions/seeded-random.js';
import { subsetSumTail } from './subset-sum-tail.js';
const finestLattice = 10_000;
const mostExactSteps = 5e7;
const flipsAtOnce = 32;
const mostFlips = 625 * flipsAtOnce;
/** Of each of its four bytes a word has 256 sums. */
const sumsOfWord = 4 * 256;
/** So many flips as bad as what was seen tell a p-value above 0.05 to a thirtieth of itself. */
const enoughAsBad = 1000;
const enoughForNormal = 100;
const zero = 1e-12;
/** The distribution is symmetric, so the shorter of its two tails tells of both; small sizes first keep it short. */
function exactTest(units) {
    let [gains, losses] = [0, 0];
    for (const unit of units) {
        if (unit > 0)
            gains += unit;
        else
            losses -= unit;
    }
    const { below, tie } = subsetSumTail(new Int32Array(units.map(Math.abs)).sort(), Math.min(gains, losses));
    if (gains <= losses)
        return { p: below + tie, midP: below + tie / 2, form: 'exact' };
    return { p: 1 - below, midP: 1 - below - tie / 2, form: 'exact' };
}
/**
 * Seeded flips of every sign: T <= S whenever the flipped differences sum to zero or more. They end early where that
 * has happened often enough, which leaves a p-value as valid as it was (Besag and Clifford 1991).
 */
function sampledTest(differences) {
    const fill = seededBlocks('sign-flip');
    const sums = sumsOfBytes(Float64Array.from(differences).sort());
    const words = new Uint32Array((flipsAtOnce * sums.length) / sumsOfWord);
    const seen = { flips: 0, below: 0, ties: 0 };
    while (seen.flips < mostFlips && !areEnough(seen)) {
        fill(words);
        countFlips(sums, words, seen);
    }
    const { flips, below, ties } = seen;
    if (areEnough(seen))
        return { p: (below + ties) / flips, midP: (below + ties / 2) / flips, form: 'sampled' };
    return { p: (1 + below + ties) / (flips + 1), midP: (1 + below + ties / 2) / (flips + 1), form: 'sampled' };
}
const areEnough = ({ below, ties }) => below + ties >= enoughAsBad;
/** Counts the flips that a block of words makes, up to the one that is enough. */
function countFlips(sums, words, seen) {
    const wordsOfFlip = sums.length / sumsOfWord;
    for (let first = 0; first < words.length && !areEnough(seen); first += wordsOfFlip) {
        seen.flips += 1;
        const flipped = flippedSum(sums, words, first);
        if (Math.abs(flipped) < zero)
            seen.ties += 1;
        else if (flipped > 0)
            seen.below += 1;
    }
}
/** The sum of the values that the words from `first` on choose, a bit for each value, by four lookups a word. */
function flippedSum(sums, words, first) {
    let sum = 0;
    for (let from = 0, index = first; from < sums.length; from += sumsOfWord, index++) {
        const word = words[index] ?? 0;
        sum += sums[from + (word & 255)] ?? 0;
        sum += sums[from + 256 + ((word >>> 8) & 255)] ?? 0;
        sum += sums[from + 512 + ((word >>> 16) & 255)] ?? 0;
        sum += sums[from + 768 + (word >>> 24)] ?? 0;
    }
    return sum;
}
/** Of every eight values the sums of their 256 subsets, told by their bits; up to whole words. */
function sumsOfBytes(values) {
    const sums = new Float64Array(sumsOfWord * Math.ceil(values.length / 32));
    for (let index = 0; index < sums.length / 32; index++) {
        const [first, bit] = [256 * (index >>> 3), 1 << (index & 7)];
        for (let subset = 0; subset < bit; subset++) {
            sums[first + bit + subset] = (sums[first + subset] ?? 0) + (values[index] ?? 0);
        }
    }
    return sums;
}
/**
 * The sign-flip permutation test of paired differences: under "the arms are interchangeable" each difference keeps its
 * size and gets a fair random sign; p = P(T <= S), mid-p = P(T < S) + P(T = S) / 2. For differences of -1, 0 and 1 this
 * is McNemar's test. Exact where the differences lie on a lattice that is not too long; otherwise the normal form where
 * no difference weighs more than a hundredth of the sum of squares, and seeded flips where one does: 20,000, or as many
 * as it takes to know a p-value above 0.05. Fisher 1935; mid-p after Fagerland, Lydersen and Laake 2013. Without any
 * difference both p-values are 1.
 */
export function signFlipTest(differences) {
    const nonZero = differences.filter((difference) => Math.abs(difference) > zero);
    if (nonZero.length === 0)
        return { p: 1, midP: 1, form: 'exact' };
    const denominator = commonDenominator(nonZero, finestLattice);
    if (denominator !== undefined) {
        const units = nonZero.map((difference) => Math.round(difference * denominator));
        const length = units.reduce((sum, unit) => sum + Math.abs(unit), 0);
        if (units.length * length <= mostExactSteps)
            return exactTest(units);
    }
    const squares = nonZero.map((difference) => difference ** 2);
    const sumOfSquares = squares.reduce((sum, square) => sum + square, 0);
    const largest = squares.reduce((one, other) => Math.max(one, other));
    if (sumOfSquares < enoughForNormal * largest)
        return sampledTest(nonZero);
    const p = normalCdf(nonZero.reduce((sum, difference) => sum + difference, 0) / Math.sqrt(sumOfSquares));
    return { p, midP: p, form: 'normal' };
}
