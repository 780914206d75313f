export const id = 831;
export const ids = [831,1358];
export const modules = {

/***/ 35835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


/***/ }),

/***/ 93255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   XX: () => (/* binding */ changesAnswers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Every lane a change can touch, in the order they are told. */
const Lane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['prompt', 'model', 'data', 'code', 'evals', 'docs']);
const deployedLanes = new Set(['prompt', 'model', 'data', 'code']);
/** Lanes that reach production; `evals` and `docs` never do. */
const isDeployed = (lane) => deployedLanes.has(lane);
/** Lanes whose changes alter answers and therefore want an evaluation. */
const changesAnswers = (lane) => lane === 'prompt' || lane === 'model' || lane === 'data';
/** Mixed means that more than one deployed lane rides in one change. */
const isMixed = (lanes) => lanes.filter(isDeployed).length > 1;
/** The lanes of a set, each once, in the order they are told. */
const inOrder = (lanes) => {
    const present = new Set(lanes);
    return Lane.options.filter((lane) => present.has(lane));
};


/***/ }),

/***/ 8612:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CanaryResult),
/* harmony export */   s: () => (/* binding */ compareCanary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93681);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59782);
/* harmony import */ var _statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16207);




/** How the grades of one metric compare with those on record. */
const CanaryResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    anchors: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Anchors of the suite'),
    graded: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Anchors that have a score now and on record'),
    mean_shift: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Mean of the score now minus the one on record; null without any'),
    mean_absolute_difference: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Two-sided sign-flip test of the differences'),
    moved: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The judge no longer grades as on record'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
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
        p_value: (0,_statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedSignFlip */ .c)(differences),
    };
    const why = whyMoved(measured, differences.length);
    return { ...counted, ...measured, moved: why !== undefined, reason: why ?? 'it grades as on record' };
}
function whyMoved(measured, count) {
    const { mean_shift: shift, mean_absolute_difference: scatter, p_value: p } = measured;
    const moved = `its grades of ${count} unchanged answers moved by ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSigned */ .Gp)(shift, 3)} on average`;
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

/***/ 58914:
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

/***/ 57712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ JudgeRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8612);
/* harmony import */ var _judge_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58914);



/** What gave the scores of one metric, and how far that can be relied on. */
const JudgeRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    graders: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Types of the graders that ask a model'),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().describe('Of their words and of how their replies are read'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('provider/model, or the word route and its name'),
    canary: _canary_result_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryResult */ .W.optional().describe('Unchanged answers graded again; absent where the suite has no canary'),
    noise: _judge_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .JudgeNoise */ .O.optional().describe('The same answers graded twice in this run'),
});


/***/ }),

/***/ 47004:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ samplesOfArm),
/* harmony export */   n: () => (/* binding */ failedSamples)
/* harmony export */ });
/** How many samples of an arm came to nothing that could be graded. */
const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
const samplesOfArm = (arm) => arm.answered + failedSamples(arm);


/***/ }),

/***/ 4183:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ importNotes)
/* harmony export */ });
/* unused harmony export describeUnimported */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** One sentence on something that is not run. */
const describeUnimported = ({ place, what, why }) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)({ path: place.path, ...(place.line === undefined ? {} : { line: place.line }) })}: ${what} is not imported: ${why}`;
/** More of one file are counted. */
const mostNotes = 20;
/** What of the files of other tools is not run, file by file, each part by its line. */
function importNotes(imported = []) {
    return imported.flatMap(({ path, unimported }) => {
        const notes = unimported.slice(0, mostNotes).map(describeUnimported);
        const more = unimported.length - mostNotes;
        return more > 0 ? [...notes, `${path}: ${more} more parts are not imported`] : notes;
    });
}


/***/ }),

/***/ 94906:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countUnits)
/* harmony export */ });
/** How many clusters some cases come in, and how many cases are of none: what one cluster has counts once. */
function countUnits(cases) {
    const clusters = new Set();
    let alone = 0;
    for (const { cluster } of cases) {
        if (cluster === undefined)
            alone += 1;
        else
            clusters.add(cluster);
    }
    return { clusters: clusters.size, alone };
}


/***/ }),

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fJ: () => (/* binding */ IncidentKind),
/* harmony export */   fy: () => (/* binding */ Incident),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Why a call gave no answer that can be graded. An incident is never a score. */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'wrong-model',
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'rejected',
    'network',
    'circuit-open',
    'session-stopped',
    'unrecorded',
    'tool-unanswered',
    'too-many-tool-calls',
    'harness-error',
    'program-failed',
]);
const outages = new Set([
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'network',
]);
/** True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request. */
const isOutage = (kind) => outages.has(kind);
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 5592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Ag: () => (/* binding */ Actor),
/* harmony export */   Nc: () => (/* binding */ Remark)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters that a remark keeps at most. */
const longestRemark = 500;
/** Who made a record. */
const Actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(320);
/** What a record says in words: why it was made, or what was found. */
const Remark = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(longestRemark);


/***/ }),

/***/ 76419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qq: () => (/* binding */ hoursAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   eG: () => (/* binding */ laterOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);

/** A moment as records have it: RFC 3339 in UTC. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A moment to the second. `ms` is milliseconds since 1970. */
const momentOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const hourMs = 3_600_000;
/** Hours from one moment to another; negative where the other comes first. */
const hoursBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / hourMs;
/** The moment so many hours after another, to the second. */
const hoursAfter = (from, hours) => momentOf(Date.parse(from) + hours * hourMs);
/** The later of two moments. */
const laterOf = (one, other) => (Date.parse(one) >= Date.parse(other) ? one : other);


/***/ }),

/***/ 97431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   Um: () => (/* binding */ seededWords),
/* harmony export */   cz: () => (/* binding */ shuffledNumbers)
/* harmony export */ });
/* unused harmony export xoshiro128 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const rotateLeft = (word, bits) => (word << bits) | (word >>> (32 - bits));
/** Unsigned 32-bit words of xoshiro128** 1.1 (Blackman and Vigna 2018) from a state that is not all zero. */
function xoshiro128(state) {
    let [a, b, c, d] = state;
    return () => {
        const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotateLeft(d, 11);
        return word;
    };
}
/** Unsigned 32-bit words that depend on the text alone. */
function seededWords(seedText) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(seedText, 'utf8').digest();
    return xoshiro128([hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), hash.readUInt32LE(12)]);
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

/***/ 36606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sequentialLevels)
/* harmony export */ });
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6027);

/** Beyond this many standard errors nothing is left to integrate. */
const reach = 8;
const widestStep = 0.05;
const narrowestStep = 0.002;
const precision = 1e-12;
const mostRounds = 60;
const stepBetween = (earlier, later) => ({
    carry: Math.sqrt(earlier / later),
    noise: Math.sqrt(1 - earlier / later),
});
/** Simpson's rule from -reach to `end`, fine enough for a kernel as narrow as that of `next`. */
function gridUpTo(end, next, density) {
    const finest = Math.min(widestStep, Math.max(narrowestStep, next.noise / next.carry / 4));
    const intervals = 2 * Math.ceil((end + reach) / finest / 2);
    const width = (end + reach) / intervals;
    const zs = Float64Array.from({ length: intervals + 1 }, (_, index) => -reach + index * width);
    const weights = zs.map((z, index) => {
        const simpson = index === 0 || index === intervals ? 1 : 2 + 2 * (index % 2);
        return (density(z) * simpson * width) / 3;
    });
    return { zs, weights };
}
function weightedSum({ zs, weights }, of) {
    let sum = 0;
    for (let index = 0; index < zs.length; index++)
        sum += (weights[index] ?? 0) * of(zs[index] ?? 0);
    return sum;
}
const normalDensity = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
const densityAfter = (grid, { carry, noise }) => (z) => weightedSum(grid, (before) => normalDensity((z - carry * before) / noise)) / noise;
/** The boundary that runs not stopped so far cross with probability `spent`, by Newton's method on the scale of z. */
function boundaryAfter(grid, step, spent) {
    const density = densityAfter(grid, step);
    const target = -(0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(spent);
    let [low, high] = [-reach, reach];
    let boundary = target;
    for (let round = 0; round < mostRounds && high - low > precision; round++) {
        const z = zOfCrossing(grid, step, boundary);
        if (z < target)
            low = boundary;
        else
            high = boundary;
        const next = boundary - ((z - target) * normalDensity(z)) / density(boundary);
        if (Math.abs(next - boundary) < precision)
            break;
        boundary = next > low && next < high ? next : (low + high) / 2;
    }
    return boundary;
}
function zOfCrossing(grid, { carry, noise }, boundary) {
    const crossing = weightedSum(grid, (before) => (0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)((carry * before - boundary) / noise));
    return -(0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(Math.min(1 - Number.EPSILON, Math.max(Number.MIN_VALUE, crossing)));
}
function checkSchedule(information, alpha) {
    const rises = information.every((share, look) => share > (information[look - 1] ?? 0));
    if (!rises || information.at(-1) !== 1 || !(alpha > 0 && alpha < 0.5)) {
        throw new RangeError(`no levels for looks at ${information.join(', ')} with alpha ${alpha}`);
    }
}
/**
 * The one-sided nominal level of each look at a growing sample, so that all looks up to information share t cross with
 * probability alpha * t² when nothing changed. `information` are increasing shares in (0, 1] that end in 1; a RangeError
 * otherwise. Spending after Lan and DeMets 1983 and Kim and DeMets 1987 (power 2); the boundaries by the recursive
 * integration of Armitage, McPherson and Rowe 1969: looks correlate with sqrt(t_i / t_j).
 */
function sequentialLevels(information, alpha) {
    checkSchedule(information, alpha);
    const first = information[0] ?? 1;
    const levels = [alpha * first * first];
    let boundary = -(0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(alpha * first * first);
    let density = normalDensity;
    for (const [look, later] of information.slice(1).entries()) {
        const earlier = information[look] ?? first;
        const step = stepBetween(earlier, later);
        const grid = gridUpTo(boundary, step, density);
        boundary = boundaryAfter(grid, step, alpha * (later * later - earlier * earlier));
        density = densityAfter(grid, step);
        levels.push((0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(-boundary));
    }
    return levels;
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
    for (let q = 1; q <= limit; q++) {
        if (values.every((value) => Math.abs(value * q - Math.round(value * q)) < tolerance))
            return q;
    }
    return undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/normal-distribution.js
var normal_distribution = __webpack_require__(6027);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/seeded-random.js
var seeded_random = __webpack_require__(97431);
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
 * The tail of a random half of `sizes`, in ascending order, from its characteristic function about the mean, which is
 * the product of cos(size · θ / 2): the Fourier series of a lattice whose period is so long that less than 1e-18 of the
 * distribution lies beyond (Hoeffding 1963, theorem 2). Beaulieu 1990 has the same series for sums off a lattice. For
 * many sizes the product is nothing at all but a few frequencies, which is told after a few factors.
 */
function subsetSumSeries(sizes, limit) {
    const groups = grouped(sizes);
    const halfPeriod = halfPeriodOf(sizes, limit);
    const twiceBelow = twiceBelowMean(sizes, limit);
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
/** How many factors the series takes, about. */
function seriesSteps(sizes, limit) {
    let [factors, taken] = [0, 0];
    for (const { count } of grouped(sizes)) {
        if (taken >= enoughFactors)
            break;
        taken += count;
        factors += 1;
    }
    return halfPeriodOf(sizes, limit) * factors;
}
/** Twice how far the limit lies below the mean, which is half of all sizes. */
const twiceBelowMean = (sizes, limit) => sizes.reduce((sum, size) => sum + size, 0) - 2 * limit;
/** Half of a period that reaches from the mean to the limit and as far beyond as there is anything. */
function halfPeriodOf(sizes, limit) {
    const squares = sizes.reduce((sum, size) => sum + size ** 2, 0);
    return Math.ceil(twiceBelowMean(sizes, limit) / 2 + Math.sqrt((squares * Math.log(2 / nothing)) / 2)) + 1;
}
function grouped(sizes) {
    const groups = [];
    for (const size of sizes) {
        const last = groups.at(-1);
        if (last?.size === size)
            last.count += 1;
        else
            groups.push({ size, count: 1 });
    }
    return groups.sort((one, other) => other.count - one.count);
}
/** The product of cos(size · θ / 2) at θ = π · frequency / halfPeriod; 0 as soon as it is nothing. */
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
/** π / 2 times so many half periods, reduced while it is a whole number. */
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
    const deviation = Math.sqrt(sizes.reduce((sum, size) => sum + size ** 2, 0));
    const isCentral = twiceBelowMean(sizes, limit) <= seriesReach * deviation;
    const isShorter = costOfSeriesStep * seriesSteps(sizes, limit) < sizes.length * limit;
    return isCentral && isShorter ? subsetSumSeries(sizes, limit) : subsetSumConvolution(sizes, limit);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/sign-flip-test.js




const finestLattice = 10_000;
const mostExactSteps = 5e7;
const mostFlips = 20_000;
/** So many flips as bad as what was seen tell a p-value above 0.05 to a thirtieth of itself. */
const enoughAsBad = 1000;
const enoughForNormal = 100;
const zero = 1e-12;
/** The distribution is symmetric, so the shorter of its two tails tells of both; small sizes first keep it short. */
function exactTest(units) {
    const gains = units.reduce((sum, unit) => sum + Math.max(unit, 0), 0);
    const losses = units.reduce((sum, unit) => sum + Math.max(-unit, 0), 0);
    const { below, tie } = subsetSumTail(Int32Array.from(units, Math.abs).sort(), Math.min(gains, losses));
    if (gains <= losses)
        return { p: below + tie, midP: below + tie / 2, form: 'exact' };
    return { p: 1 - below, midP: 1 - below - tie / 2, form: 'exact' };
}
/**
 * Seeded flips of every sign: T <= S whenever the flipped differences sum to zero or more. They end early where that has
 * happened often enough, which leaves a p-value as valid as it was (Besag and Clifford 1991).
 */
function sampledTest(differences) {
    const nextWord = (0,seeded_random/* seededWords */.Um)('sign-flip');
    const sums = sumsOfBytes(Float64Array.from(differences).sort());
    let below = 0;
    let ties = 0;
    for (let flip = 1; flip <= mostFlips; flip++) {
        let flipped = 0;
        let word = 0;
        for (let first = 0; first < sums.length; first += 256) {
            word = first % 1024 === 0 ? nextWord() : word >>> 8;
            flipped += sums[first + (word & 255)] ?? 0;
        }
        if (Math.abs(flipped) < zero)
            ties += 1;
        else if (flipped > 0)
            below += 1;
        if (below + ties < enoughAsBad)
            continue;
        return { p: (below + ties) / flip, midP: (below + ties / 2) / flip, form: 'sampled' };
    }
    return { p: (1 + below + ties) / (mostFlips + 1), midP: (1 + below + ties / 2) / (mostFlips + 1), form: 'sampled' };
}
/** Of every eight values the sums of their 256 subsets, told by their bits: four lookups then stand for a word. */
function sumsOfBytes(values) {
    const sums = new Float64Array(256 * Math.ceil(values.length / 8));
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
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _sign_flip_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24263);


/**
 * The two-sided p-value of "the differences are not shifted": twice the smaller one-sided p of the sign-flip test, which
 * is exact, or twice its mid-p. The distribution is symmetric, so the smaller one is that of the tail the sum lies in.
 */
function twoSidedSignFlip(differences, which = 'p') {
    const isGain = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(differences) > 0;
    return Math.min(1, 2 * (0,_sign_flip_test_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipTest */ .t)(isGain ? differences.map((each) => -each) : differences)[which]);
}


/***/ }),

/***/ 60857:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _domain_planning_plan_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(913);
/* harmony import */ var _steps_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61166);


/** What the evaluation of a change would ask, could show and would cost; nobody is asked and nothing is written. */
async function plan(ports, changeSet, request) {
    const { run } = await (0,_steps_plan_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planRun */ .n)(ports, changeSet, { ...request, isDry: true });
    return (0,_domain_planning_plan_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportPlan */ ._S)(run);
}


/***/ }),

/***/ 54791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   fX: () => (/* binding */ missingArtifact),
/* harmony export */   rk: () => (/* binding */ readUsableArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78019);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);


/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    return text === undefined ? undefined : parseArtifact(text, path, schema);
}
/** As `readArtifact`, where one that cannot be read is of no run that could go on: it counts as not there. */
async function readUsableArtifact(files, path, schema) {
    try {
        return await readArtifact(files, path, schema);
    }
    catch {
        return undefined;
    }
}
/** The artifact that a text is; a `UserError` when it is not what it claims. */
function parseArtifact(text, path, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is not valid JSON', {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value, (0,_domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forText */ .zA)(text));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw missingArtifact(path);
}
/** What is said of an artifact that must be there and is not. */
const missingArtifact = (path) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
    place: { path },
    hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
});
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 91139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ mustReadEvaluation),
  Lu: () => (/* binding */ readEvaluation),
  Op: () => (/* binding */ writeEvaluation)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(55307);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/evaluation-text.js
/** The text of `evaluation.json` in pieces that end with their line: facts as people read them, then a line a case. */
function* evaluationText({ suites, notes, ...facts }) {
    yield `${JSON.stringify(facts, null, 2).slice(0, -2)},\n  "suites": [`;
    let isFirst = true;
    for (const suite of suites) {
        yield isFirst ? '\n' : ',\n';
        isFirst = false;
        yield* suiteText(suite);
    }
    yield `${isFirst ? '' : '\n  '}],\n  "notes": ${indented(notes, 2)}\n}\n`;
}
function* suiteText({ cases, ...facts }) {
    yield `    ${indented(facts, 4).slice(0, -6)},\n      "cases": [`;
    let isFirst = true;
    for (const each of cases) {
        yield `${isFirst ? '' : ','}\n        ${JSON.stringify(each)}`;
        isFirst = false;
    }
    yield `${isFirst ? '' : '\n      '}]\n    }`;
}
/** JSON over several lines, all but the first moved in by so many spaces. */
const indented = (value, spaces) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/part-evaluation.js
const structure = /["\\{}[\],:]/g;
/**
 * Parts the JSON text of an evaluation, however it is laid out and however long it is, into its cases and all the rest.
 * What is no JSON is left for whoever parses the parts.
 */
class EvaluationParts {
    onCase;
    open = [];
    suites = 0;
    others = '';
    begunCase = '';
    isInCases = false;
    string = '';
    constructor(onCase) {
        this.onCase = onCase;
    }
    /** The evaluation without its cases. */
    get rest() {
        return this.others;
    }
    /** Reads the next line, without its newline; no JSON string goes on over the end of a line. */
    push(line) {
        const pattern = new RegExp(structure);
        let from = 0;
        for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
            if (found[0] === '"')
                pattern.lastIndex = this.takeString(line, found.index);
            else
                from = this.take(line, found.index, from);
        }
        this.keep(`${line.slice(from)}\n`);
    }
    /** Notes the string that begins at an index, and answers where it ends. */
    takeString(line, start) {
        let end = line.indexOf('"', start + 1);
        while (end !== -1 && isEscaped(line, end))
            end = line.indexOf('"', end + 1);
        const next = end === -1 ? line.length : end + 1;
        if (!this.isInCases)
            this.string = line.slice(start, next);
        return next;
    }
    /** Takes one mark of structure; answers from where on the line is still to be kept. */
    take(line, at, from) {
        const mark = line[at] ?? '';
        const isAtElement = this.isInCases && this.open.length === 4;
        if (isAtElement && (mark === ',' || mark === ']'))
            return this.endCase(line, at, from);
        const last = this.open.at(-1);
        if (mark === ':' && !this.isInCases && last !== undefined)
            last.key = this.string;
        else if (mark === '}' || mark === ']')
            this.open.pop();
        else if (mark === '{' || mark === '[')
            return this.enter(line, at, from);
        return from;
    }
    enter(line, at, from) {
        this.open.push({ bracket: line[at] ?? '', key: '' });
        const [document, suites, suite] = this.open;
        const isInSuites = document?.bracket === '{' && document.key === '"suites"' && suites?.bracket === '[';
        if (isInSuites && this.open.length === 3)
            this.suites += 1;
        if (this.isInCases || !isInSuites || this.open.length !== 4)
            return from;
        if (suite?.bracket !== '{' || suite.key !== '"cases"' || line[at] !== '[')
            return from;
        this.keep(line.slice(from, at + 1));
        this.isInCases = true;
        return at + 1;
    }
    endCase(line, at, from) {
        const text = this.begunCase + line.slice(from, at);
        this.begunCase = '';
        const isLast = line[at] === ']';
        if (!isLast || text.trim() !== '')
            this.onCase(this.suites - 1, text);
        if (!isLast)
            return at + 1;
        this.isInCases = false;
        this.open.pop();
        return at;
    }
    keep(text) {
        if (this.isInCases)
            this.begunCase += text;
        else
            this.others += text;
    }
}
/** True of a quotation mark behind an odd number of backslashes. */
function isEscaped(line, at) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/packed/packed-list.js
var packed_list = __webpack_require__(13763);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/evaluation-file.js







const writeEvaluation = (files, folder, evaluation) => files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluationText(evaluation));
/**
 * Reads the evaluation of a run folder line by line, its cases packed; `undefined` when it is not there, a `UserError`
 * when it is not what it claims.
 */
async function readEvaluation(files, folder) {
    const path = `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`;
    const lines = await files.lines(path);
    if (lines === undefined)
        return undefined;
    const cases = [];
    const parts = new EvaluationParts((suite, text) => {
        cases[suite] ??= new packed_list/* PackedList */.x();
        cases[suite].push(parseCase(text, path));
    });
    for await (const line of lines)
        parts.push(line);
    const { suites, ...facts } = (0,artifacts/* parseArtifact */.GJ)(parts.rest, path, evaluation_evaluation/* Evaluation */.JN);
    if (suites.length < cases.length || suites.some((suite) => suite.cases.length > 0))
        throw strangeCases(path);
    return { ...facts, suites: suites.map((suite, index) => ({ ...suite, cases: cases[index] ?? [] })) };
}
/** Reads the evaluation that must be there. */
async function mustReadEvaluation(files, folder) {
    const evaluation = await readEvaluation(files, folder);
    if (evaluation !== undefined)
        return evaluation;
    throw (0,artifacts/* missingArtifact */.fX)(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`);
}
function parseCase(text, path) {
    const parsed = evaluation_evaluation/* CaseScores */.A4.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    const reason = parsed.error.issues[0]?.message ?? '';
    throw new user_error/* UserError */.yo(`a case of this artifact is not of the expected shape: ${reason}`, {
        place: { path, key: 'suites.cases' },
        hint: 'was it made by another version of Lanegate?',
    });
}
const strangeCases = (path) => new user_error/* UserError */.yo('the cases of this artifact cannot be told from its suites', {
    place: { path },
    hint: 'run the step that makes it again',
});


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
