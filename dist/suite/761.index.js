export const id = 761;
export const ids = [761];
export const modules = {

/***/ 4790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1890);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);


/** The margin where nobody set one. */
const defaultMargin = 0.05;
/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;
/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
function settleMargin(rule, bound, { n, missing, alpha }) {
    if (rule.kind === 'default')
        return widenDefault((0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .D)(bound, (n + missing) / rule.drawnShare, alpha));
    const { value, refusal } = rule;
    const smallest = (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .D)(bound, n + missing, alpha);
    if (refusal !== undefined && value <= smallest)
        throw refuse({ value, smallest, n: n + missing, refusal }, (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .casesForMargin */ .V)(bound, value, alpha));
    return { margin: value, widened: false };
}
function widenDefault(smallest) {
    if (smallest < defaultMargin)
        return { margin: defaultMargin, widened: false };
    return { margin: Math.min(widestDefault, (Math.floor(smallest * 100) + 1) / 100), widened: true };
}
function refuse({ value, smallest, n, refusal }, casesNeeded) {
    const enough = Number.isFinite(casesNeeded) ? `it takes ${casesNeeded}` : 'and no number of them could';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a margin of ${value} cannot be passed by ${n} cases of ${refusal.subject}, even if no answer changes; ${enough}`, {
        place: refusal.place,
        hint: `add cases, set the margin above ${smallest.toFixed(3)}, or leave it out and it follows the dataset`,
    });
}


/***/ }),

/***/ 8674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** Where the power series stops being the shorter way and the continued fraction begins. */
const seriesReach = 3;
const density = (z) => Math.exp((-z * z) / 2) / sqrtTwoPi;
function seriesFromCentre(z) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum * density(z);
}
function upperTail(z) {
    let fraction = z;
    for (let k = 200; k >= 1; k--)
        fraction = z + k / fraction;
    return density(z) / fraction;
}
/**
 * The standard normal distribution function.
 * Power series (Marsaglia 2004, "Evaluating the normal distribution") and, in the tails, Laplace's continued fraction.
 */
function normalCdf(z) {
    if (Math.abs(z) < seriesReach)
        return 0.5 + seriesFromCentre(z);
    return z > 0 ? 1 - upperTail(z) : upperTail(-z);
}
/**
 * Around the middle, in the tails, and far out in the tails: algorithm AS 241, coefficients from the highest power
 * down.
 */
const centre = {
    numerator: [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    denominator: [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1,
    ],
};
const tail = {
    numerator: [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    denominator: [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
};
const farTail = {
    numerator: [
        2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    denominator: [
        2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1,
    ],
};
const polynomial = (coefficients, x) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const evaluate = ({ numerator, denominator }, x) => polynomial(numerator, x) / polynomial(denominator, x);
/**
 * The standard normal quantile for 0 < p < 1; a RangeError elsewhere. Wichura 1988, algorithm AS 241, about 16 digits.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no normal quantile at ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * evaluate(centre, 0.180625 - q * q);
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5 ? evaluate(tail, depth - 1.6) : evaluate(farTail, depth - 5);
    return q < 0 ? -size : size;
}


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   Um: () => (/* binding */ seededWords),
/* harmony export */   k4: () => (/* binding */ shuffle)
/* harmony export */ });
/* unused harmony export xoshiro128 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

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
/** A shuffled copy, in the order of a random key for each item; `random` gives numbers in [0, 1). */
function shuffle(items, random) {
    return items
        .map((item) => ({ item, key: random() }))
        .sort((one, other) => one.key - other.key)
        .map(({ item }) => item);
}


/***/ }),

/***/ 1890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ smallestPassableMargin),
/* harmony export */   V: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8674);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5394);


/**
 * What the lower bound costs when n pairs do not differ at all: only wider margins can be passed by an unchanged head.
 * For n of 50 or so this is the rule of three.
 */
function smallestPassableMargin(method, n, alpha) {
    if (n < 1)
        return 1;
    if (method === 'plus-one-t')
        return Math.min(1, (1 + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - alpha, n)) / (n + 1));
    const z = (0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    return (z * z) / (n + z * z);
}
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
function casesForMargin(method, margin, alpha) {
    if (margin <= 0)
        return Number.POSITIVE_INFINITY;
    const passes = (n) => smallestPassableMargin(method, n, alpha) < margin;
    let enough = 1;
    while (!passes(enough))
        enough *= 2;
    let tooFew = Math.floor(enough / 2);
    while (enough - tooFew > 1) {
        const middle = Math.floor((tooFew + enough) / 2);
        if (passes(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return enough;
}


/***/ }),

/***/ 5394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ studentTQuantile)
});

// UNUSED EXPORTS: studentTCdf

;// CONCATENATED MODULE: ./src/domain/statistics/ln-gamma.ts
const lanczosG = 7;
const lanczosCoefficients = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
const lnSqrtTwoPi = Math.log(2 * Math.PI) / 2;
/**
 * Natural logarithm of the gamma function for x > 0; a RangeError elsewhere.
 * Lanczos' approximation with g = 7 and nine terms (Numerical Recipes §6.1), about 15 digits.
 */
function lnGamma(x) {
    if (!(x > 0))
        throw new RangeError(`lnGamma needs a positive number, not ${x}`);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + lanczosG + 0.5;
    const series = lanczosCoefficients.reduce((sum, coefficient, k) => sum + coefficient / (shifted + k));
    return lnSqrtTwoPi + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}

;// CONCATENATED MODULE: ./src/domain/statistics/incomplete-beta.ts

const tiny = 1e-300;
const precision = 1e-16;
const mostTerms = 100_000;
const awayFromZero = (value) => (Math.abs(value) < tiny ? tiny : value);
/** The continued fraction of the incomplete beta function, by the modified method of Lentz. */
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= mostTerms; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        const change = d * c;
        fraction *= change;
        if (Math.abs(change - 1) <= precision)
            break;
    }
    return fraction;
}
/**
 * The regularized incomplete beta function I_x(a, b) for x in [0, 1] and positive a, b; a RangeError elsewhere.
 * Numerical Recipes §6.4; the prefactor loses digits as a and b grow, to about 1e-8 at a million.
 */
function regularizedIncompleteBeta(x, a, b) {
    if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
        throw new RangeError(`no incomplete beta at x ${x}, a ${a}, b ${b}`);
    if (x === 0 || x === 1)
        return x;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedIncompleteBeta(1 - x, b, a);
    const lnFront = a * Math.log(x) + b * Math.log1p(-x) + lnGamma(a + b) - lnGamma(a) - lnGamma(b);
    return (Math.exp(lnFront) * continuedFraction(x, a, b)) / a;
}

;// CONCATENATED MODULE: ./src/domain/statistics/student-t.ts

/** P(T > t) for t >= 0. */
const upperTail = (t, degreesOfFreedom) => regularizedIncompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
/** Student's t distribution function. */
const studentTCdf = (t, degreesOfFreedom) => t > 0 ? 1 - upperTail(t, degreesOfFreedom) : upperTail(-t, degreesOfFreedom);
/**
 * Student's t quantile for 0 < p < 1 and positive degrees of freedom, by bisection of its tail; a RangeError elsewhere.
 */
function studentTQuantile(p, degreesOfFreedom) {
    if (!(p > 0 && p < 1 && degreesOfFreedom > 0)) {
        throw new RangeError(`no t quantile at ${p} with ${degreesOfFreedom} degrees of freedom`);
    }
    if (p < 0.5)
        return -studentTQuantile(1 - p, degreesOfFreedom);
    let low = 0;
    let high = 1;
    while (upperTail(high, degreesOfFreedom) > 1 - p) {
        low = high;
        high *= 2;
    }
    while (high - low > 1e-13 * high) {
        const middle = (low + high) / 2;
        if (upperTail(middle, degreesOfFreedom) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}


/***/ })

};
