(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2483;
exports.ids = [2483];
exports.modules = {

/***/ 57313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CanaryResult),
/* harmony export */   s: () => (/* binding */ compareCanary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59782);
/* harmony import */ var _statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16207);




/** How the grades of one metric compare with those on record. */
const CanaryResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    anchors: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Anchors of the suite'),
    graded: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Anchors that have a score now and on record'),
    mean_shift: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('Mean of the score now minus the one on record; null without any'),
    mean_absolute_difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('Two-sided sign-flip test of the differences'),
    moved: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('The judge no longer grades as on record'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** A mean shift beyond it is a move, however few anchors there are. */
const plainShift = 0.1;
/** Smaller shifts count from here on where the sign-flip test finds them, which takes so many anchors. */
const smallestShift = 0.02;
const enoughToTest = 8;
const significance = 0.01;
/** Scores that fall apart this far on average are a move, even where rises and falls cancel. */
const widestScatter = 0.25;
/** When more than this share of the anchors has no grade, what is left no longer stands for them. */
const tolerableLoss = 0.05;
/**
 * Compares the grades of today with those on record, anchor by anchor. A judge has moved when the mean difference is
 * beyond 0.1, or beyond 0.02 and found by a two-sided sign-flip test at 0.01 over at least 8 anchors, or when the mean
 * absolute difference is beyond 0.25. A canary of which more than a twentieth has no grade says that it moved: nothing
 * shows that it did not.
 */
function compareCanary(pairs) {
    const differences = pairs.flatMap(({ recorded, now }) => recorded === undefined || now === undefined ? [] : [now - recorded]);
    const counted = { anchors: pairs.length, graded: differences.length };
    const lost = pairs.length - differences.length;
    if (differences.length === 0 || lost > tolerableLoss * pairs.length) {
        const reason = `${lost} of ${pairs.length} anchors could not be compared`;
        const none = { mean_shift: null, mean_absolute_difference: null, p_value: null };
        return { ...counted, ...none, moved: true, reason };
    }
    const measured = {
        mean_shift: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(differences),
        mean_absolute_difference: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(differences.map(Math.abs)),
        p_value: (0,_statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_3__/* .twoSidedSignFlip */ .c)(differences),
    };
    const why = whyMoved(measured, differences.length);
    return { ...counted, ...measured, moved: why !== undefined, reason: why ?? 'it grades as on record' };
}
function whyMoved(measured, count) {
    const { mean_shift: shift, mean_absolute_difference: scatter, p_value: p } = measured;
    const moved = `its grades of ${count} unchanged answers moved by ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSigned */ .Gp)(shift, 3)} on average`;
    // Differences of scores carry the rounding of binary fractions.
    const isBeyond = (bound) => Math.abs(shift) > bound + 1e-9;
    if (isBeyond(plainShift))
        return `${moved}, beyond ${plainShift}`;
    if (count >= enoughToTest && isBeyond(smallestShift) && p <= significance)
        return `${moved} (sign-flip test, p = ${p.toFixed(4)})`;
    if (scatter <= widestScatter + 1e-9)
        return undefined;
    return `its grades of ${count} unchanged answers differ by ${scatter.toFixed(3)} on average, beyond ${widestScatter}`;
}


/***/ }),

/***/ 24334:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ countsByName)
/* harmony export */ });
/** Counts in the order of their names, so that it does not matter which came first. */
const countsByName = (counts) => Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));


/***/ }),

/***/ 94587:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JudgeNoise),
/* harmony export */   j: () => (/* binding */ NoiseTally)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);


/** How far the two gradings of the same answers by the same judge lie apart. */
const JudgeNoise = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pairs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Answers that were graded twice'),
    mean_absolute_difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    disagreements: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Answers that one grading has at 0.5 or above and the other below'),
});
const middle = 0.5;
/** Adds up gradings of the same answer, metric by metric. */
class NoiseTally {
    sums = new Map();
    add(first, second) {
        for (const [metric, again] of Object.entries(second)) {
            const once = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(first, metric);
            if (once === undefined)
                continue;
            const sum = this.sums.get(metric) ?? { pairs: 0, difference: 0, disagreements: 0 };
            sum.pairs += 1;
            sum.difference += Math.abs(once - again);
            if (once >= middle !== again >= middle)
                sum.disagreements += 1;
            this.sums.set(metric, sum);
        }
    }
    /** `undefined` where nothing was graded twice. */
    of(metric) {
        const sum = this.sums.get(metric);
        if (sum === undefined)
            return undefined;
        const { pairs, difference, disagreements } = sum;
        return { pairs, mean_absolute_difference: difference / pairs, disagreements };
    }
}


/***/ }),

/***/ 96249:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hg: () => (/* binding */ ReplyCounts),
/* harmony export */   K8: () => (/* binding */ JudgeReplies),
/* harmony export */   WM: () => (/* binding */ RepliesByArm),
/* harmony export */   Ze: () => (/* binding */ areUnlike),
/* harmony export */   _F: () => (/* binding */ areOfUnlikeModels)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _counts_by_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24334);


/** Models as provider/model, and how often each replied. */
const ReplyCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int());
/** Which models replied for one judge, when it graded the answers of each arm. */
const RepliesByArm = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ base: ReplyCounts, head: ReplyCounts });
/** Adds up which models replied for the judges of a suite, by the names that its graders call them. */
class JudgeReplies {
    judges = new Map();
    add(arm, gradedBy) {
        for (const [judge, counts] of Object.entries(gradedBy)) {
            const arms = this.judges.get(judge) ?? { base: new Map(), head: new Map() };
            this.judges.set(judge, arms);
            for (const [model, count] of Object.entries(counts))
                arms[arm].set(model, (arms[arm].get(model) ?? 0) + count);
        }
    }
    /** The judges that replied, by their names. */
    get names() {
        return [...this.judges.keys()];
    }
    /** Which models replied for a judge, when it graded the answers of an arm. */
    countsOf(judge, arm) {
        return (0,_counts_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .countsByName */ .V)(this.judges.get(judge)?.[arm] ?? new Map());
    }
    /** Of those judges, the ones for which more than one model replied; nothing where there are none. */
    mixturesOf(judges) {
        const mixed = judges.flatMap((judge) => {
            const arms = this.judges.get(judge);
            if (arms === undefined || new Set([...arms.base.keys(), ...arms.head.keys()]).size < 2)
                return [];
            return [[judge, { base: (0,_counts_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .countsByName */ .V)(arms.base), head: (0,_counts_by_name_js__WEBPACK_IMPORTED_MODULE_1__/* .countsByName */ .V)(arms.head) }]];
        });
        return mixed.length === 0 ? undefined : Object.fromEntries(mixed);
    }
}
/** Up to this share of the replies other models may have graded head than base: less moves no mean by much. */
const tolerableShare = 0.1;
/** True where base and head were graded by models so unlike that a difference may be theirs. */
const areUnlike = ({ base, head }) => areOfUnlikeModels(base, head);
/** True of the replies of two arms that are of models so unlike that a difference may be theirs. */
const areOfUnlikeModels = (one, other) => unlikeShare(one, other) > tolerableShare;
/** The share of the replies that would have to be of other models for both arms to have the same ones. */
function unlikeShare(one, other) {
    const totalOf = (counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
    const [oneTotal, otherTotal] = [totalOf(one), totalOf(other)];
    if (oneTotal === 0 || otherTotal === 0)
        return 0;
    const models = new Set([...Object.keys(one), ...Object.keys(other)]);
    const apart = [...models].map((model) => Math.abs((one[model] ?? 0) / oneTotal - (other[model] ?? 0) / otherTotal));
    return apart.reduce((sum, each) => sum + each, 0) / 2;
}


/***/ }),

/***/ 58891:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   cz: () => (/* binding */ shuffledNumbers),
/* harmony export */   tL: () => (/* binding */ seededBlocks)
/* harmony export */ });
/* unused harmony exports xoshiro128, seededWords */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const rotateLeft = (word, bits) => (word << bits) | (word >>> (32 - bits));
/** Unsigned 32-bit words of xoshiro128** 1.1 (Blackman and Vigna 2018) from a state that is not all zero. */
function xoshiro128(state) {
    let [nextA, nextB, nextC, nextD] = state;
    return (block) => {
        let a = nextA;
        let b = nextB;
        let c = nextC;
        let d = nextD;
        for (let index = 0; index < block.length; index++) {
            block[index] = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
            const shifted = b << 9;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = rotateLeft(d, 11);
        }
        nextA = a;
        nextB = b;
        nextC = c;
        nextD = d;
    };
}
/** Blocks of unsigned 32-bit words that depend on the text alone. */
function seededBlocks(seedText) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(seedText, 'utf8').digest();
    return xoshiro128([hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), hash.readUInt32LE(12)]);
}
const wordsAtOnce = 64;
/** Unsigned 32-bit words that depend on the text alone, one by one. */
function seededWords(seedText) {
    const [fill, block] = [seededBlocks(seedText), new Uint32Array(wordsAtOnce)];
    let taken = wordsAtOnce;
    return () => {
        if (taken === wordsAtOnce) {
            fill(block);
            taken = 0;
        }
        taken += 1;
        return block[taken - 1] ?? 0;
    };
}
/** Numbers in [0, 1) that depend on the text alone: the same seed gives the same sequence everywhere. */
function seededRandom(seedText) {
    const nextWord = seededWords(seedText);
    return () => nextWord() / 2 ** 32;
}
/** The numbers from 0 to `count` - 1, in the order of a random key for each; `random` gives numbers in [0, 1). */
function shuffledNumbers(count, random) {
    const keys = Float64Array.from({ length: count }, random);
    return Int32Array.from({ length: count }, (_, number) => number).sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
}


/***/ }),

/***/ 24263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ signFlipTest)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/common-denominator.js
const tolerance = 1e-9;
/** The smallest q up to `limit` for which every value is a whole number of q-ths; `undefined` when there is none. */
function commonDenominator(values, limit) {
    for (let q = 1; q <= limit; q++)
        if (areWhole(values, q))
            return q;
    return undefined;
}
function areWhole(values, q) {
    for (let index = 0; index < values.length; index++) {
        const times = (values[index] ?? 0) * q;
        if (!(Math.abs(times - Math.round(times)) < tolerance))
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/normal-distribution.js
var normal_distribution = __webpack_require__(10247);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/seeded-random.js
var seeded_random = __webpack_require__(58891);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/subset-sum-convolution.js
/** The tail of a random half of `sizes`, in ascending order, by taking in one size after the other. */
function subsetSumConvolution(sizes, limit) {
    // Sums below zero stand before those that can be, so that no step asks whether there are any.
    const origin = 4 * (sizes.at(-1) ?? 0);
    const probabilities = new Float64Array(origin + limit + 1);
    probabilities[origin] = 1;
    let reach = 0;
    for (let index = 0; index < sizes.length;) {
        const size = sizes[index] ?? 0;
        const count = sizes[index + 3] === size ? 4 : 1;
        reach = Math.min(reach + count * size, limit);
        const sums = probabilities.subarray(0, origin + reach + 1);
        if (count === 4)
            addFour(sums, origin, size);
        else
            addOne(sums, origin, size);
        index += count;
    }
    const below = probabilities.subarray(origin, origin + limit).reduce((sum, probability) => sum + probability, 0);
    return { below, tie: probabilities[origin + limit] ?? 0 };
}
function addOne(sums, origin, size) {
    for (let at = sums.length - 1; at >= origin; at--) {
        sums[at] = ((sums[at] ?? 0) + (sums[at - size] ?? 0)) / 2;
    }
}
/** As many heads of four coins as there are, each of this size. */
function addFour(sums, origin, size) {
    for (let at = sums.length - 1; at >= origin; at--) {
        const one = (sums[at - size] ?? 0) + (sums[at - 3 * size] ?? 0);
        const none = (sums[at] ?? 0) + (sums[at - 4 * size] ?? 0);
        sums[at] = (none + 4 * one + 6 * (sums[at - 2 * size] ?? 0)) / 16;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/subset-sum-series.js
/** What is smaller than this is nothing beside the precision of a number. */
const nothing = 1e-18;
const lnNothing = Math.log(nothing);
/** So many factors, each the cosine of some angle, leave nothing of their product at most frequencies. */
const enoughFactors = 60;
/**
 * The series for a random half of `sizes`, in ascending order, from its characteristic function about the mean, which
 * is the product of cos(size \u00b7 \u03b8 / 2): of a lattice whose period is so long that less than 1e-18 of the distribution
 * lies beyond (Hoeffding 1963, theorem 2).
 */
function seriesOf(sizes, limit) {
    const groups = grouped(sizes);
    let [sum, squares] = [0, 0];
    for (const { size, count } of groups) {
        sum += count * size;
        squares += count * size ** 2;
    }
    const twiceBelow = sum - 2 * limit;
    const halfPeriod = Math.ceil(twiceBelow / 2 + Math.sqrt((squares * Math.log(2 / nothing)) / 2)) + 1;
    return { groups, twiceBelow, root: Math.sqrt(squares), halfPeriod };
}
/**
 * The tail of such a series. Beaulieu 1990 has the same one for sums off a lattice. For many sizes the product is
 * nothing at all but a few frequencies, which is told after a few factors.
 */
function subsetSumSeries({ groups, halfPeriod, twiceBelow }) {
    let [aboveMid, tie] = [0, 1];
    for (let frequency = 1; frequency <= halfPeriod; frequency++) {
        const factor = characteristic(groups, frequency, halfPeriod);
        if (factor === 0)
            continue;
        const angle = angleOf(twiceBelow * frequency, halfPeriod);
        tie += (frequency < halfPeriod ? 2 : 1) * factor * Math.cos(angle);
        const half = (Math.PI * frequency) / (2 * halfPeriod);
        if (frequency % 2 === 1)
            aboveMid += (factor * Math.sin(angle)) / Math.tan(half);
    }
    const tieShare = Math.max(0, tie / (2 * halfPeriod));
    return { below: Math.max(0, 0.5 - aboveMid / halfPeriod - tieShare / 2), tie: tieShare };
}
/** How many factors a series takes, about. */
function seriesSteps({ groups, halfPeriod }) {
    let [factors, taken] = [0, 0];
    for (const { count } of groups) {
        if (taken >= enoughFactors)
            break;
        taken += count;
        factors += 1;
    }
    return halfPeriod * factors;
}
function grouped(sizes) {
    const groups = [];
    for (let first = 0, next = 0; first < sizes.length; first = next) {
        const size = sizes[first] ?? 0;
        while (next < sizes.length && sizes[next] === size)
            next += 1;
        groups.push({ size, count: next - first });
    }
    return groups.sort((one, other) => other.count - one.count);
}
/** The product of cos(size \u00b7 \u03b8 / 2) at \u03b8 = \u03c0 \u00b7 frequency / halfPeriod; 0 as soon as it is nothing. */
function characteristic(groups, frequency, halfPeriod) {
    let ln = 0;
    let sign = 1;
    for (const { size, count } of groups) {
        const cosine = Math.cos(angleOf(size * frequency, halfPeriod));
        if (cosine < 0 && count % 2 === 1)
            sign = -sign;
        ln += count * Math.log(Math.abs(cosine));
        if (ln < lnNothing)
            return 0;
    }
    return sign * Math.exp(ln);
}
/** \u03c0 / 2 times so many half periods, reduced while it is a whole number. */
const angleOf = (quarters, halfPeriod) => (Math.PI * (quarters % (4 * halfPeriod))) / (2 * halfPeriod);

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/subset-sum-tail.js


/** What a step of the series takes, in steps of the convolution. */
const costOfSeriesStep = 150;
/** Further out, in standard deviations, a tail is too small to be what large terms leave of one another. */
const seriesReach = 6;
/**
 * Where the sum of a random half of `sizes`, whole numbers above zero in ascending order, lies about `limit`, a whole
 * number that is at most half of their sum. Exact either way; the shorter one is taken.
 */
function subsetSumTail(sizes, limit) {
    const series = seriesOf(sizes, limit);
    const isCentral = series.twiceBelow <= seriesReach * series.root;
    const isShorter = costOfSeriesStep * seriesSteps(series) < sizes.length * limit;
    return isCentral && isShorter ? subsetSumSeries(series) : subsetSumConvolution(sizes, limit);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/sign-flip-test.js




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
    const fill = (0,seeded_random/* seededBlocks */.tL)('sign-flip');
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
function signFlipTest(differences) {
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
    const p = (0,normal_distribution/* normalCdf */.v)(nonZero.reduce((sum, difference) => sum + difference, 0) / Math.sqrt(sumOfSquares));
    return { p, midP: p, form: 'normal' };
}


/***/ }),

/***/ 16207:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ twoSidedSignFlip)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);
/* harmony import */ var _sign_flip_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24263);


/**
 * The two-sided p-value of "the differences are not shifted": twice the smaller one-sided p of the sign-flip test,
 * which is exact, or twice its mid-p. The distribution is symmetric, so the smaller one is that of the tail the sum
 * lies in.
 */
function twoSidedSignFlip(differences, which = 'p') {
    const isGain = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(differences) > 0;
    return Math.min(1, 2 * (0,_sign_flip_test_js__WEBPACK_IMPORTED_MODULE_1__/* .signFlipTest */ .t)(isGain ? differences.map((each) => -each) : differences)[which]);
}


/***/ })

};
;
})
