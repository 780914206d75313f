export const id = 3770;
export const ids = [3770];
export const modules = {

/***/ 66150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isScored),
/* harmony export */   W: () => (/* binding */ collectUnits)
/* harmony export */ });
/* harmony import */ var _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66789);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82621);


/** When more than this share is lost, what is left no longer stands for the dataset. */
const tolerableLoss = 0.02;
function scoresOf(each, { name, comparison }) {
    const head = each.head[name] ?? [];
    const base = comparison === 'arms' ? (each.base?.[name] ?? []) : head;
    return { base, head };
}
const isComplete = ({ base, head }) => base.length > 0 && head.length > 0;
/** Whether a case has a score of the metric in every arm that the comparison needs. */
const isScored = (each, source) => isComplete(scoresOf(each, source));
/** The units of one metric, or why its scores cannot be used. What is missing is never taken for a score. */
function collectUnits(source) {
    const found = new FoundUnits();
    for (const each of source.cases)
        found.add(each, scoresOf(each, source));
    const fault = describeInvalid(found.invalid) ?? (source.stopped ? undefined : findLoss(source, found));
    if (fault !== undefined)
        return { kind: 'unusable', verdict: 'error', reason: fault };
    if (found.complete === 0) {
        return { kind: 'unusable', verdict: 'inconclusive', reason: 'the run ended before any case was scored' };
    }
    return {
        kind: 'units',
        unit: found.clusters.size > 0 ? 'cluster' : 'case',
        binary: found.clusters.size === 0 && found.areSingleBinary,
        base: source.comparison === 'head-only' ? undefined : found.means('base'),
        head: found.means('head'),
        missing: Math.max(0, source.plannedCases - found.complete),
    };
}
const isBinary = (scores) => scores.length === 1 && (scores[0] === 0 || scores[0] === 1);
/** The means of complete cases, of which those of one cluster come together at the place of the first. */
class FoundUnits {
    complete = 0;
    /** A score that is none. */
    invalid;
    areSingleBinary = true;
    scores = { base: 0, head: 0 };
    /** The unit of each cluster. */
    clusters = new Map();
    sums = { base: new _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberList */ .e(), head: new _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberList */ .e() };
    cases = new _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberList */ .e();
    add({ cluster }, scores) {
        this.scores.base += scores.base.length;
        this.scores.head += scores.head.length;
        this.invalid ??= scores.base.find(isInvalid) ?? scores.head.find(isInvalid);
        if (!isComplete(scores))
            return;
        this.complete += 1;
        this.areSingleBinary &&= isBinary(scores.base) && isBinary(scores.head);
        const unit = (cluster === undefined ? undefined : this.clusters.get(cluster)) ?? this.cases.length;
        if (cluster !== undefined)
            this.clusters.set(cluster, unit);
        this.sums.base.set(unit, this.sums.base.at(unit, 0) + (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(scores.base));
        this.sums.head.set(unit, this.sums.head.at(unit, 0) + (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(scores.head));
        this.cases.set(unit, this.cases.at(unit, 0) + 1);
    }
    means(arm) {
        return Array.from(this.sums[arm], (sum, unit) => sum / this.cases.at(unit));
    }
}
const isInvalid = (score) => !(score >= 0 && score <= 1);
const describeInvalid = (score) => score === undefined ? undefined : `a score of ${score} is not in [0, 1]`;
/** Lost repeats count as lost cases do: a case that kept one of many still has a mean, but a poorer one. */
function findLoss({ plannedCases, repeats }, { complete, scores }) {
    if (plannedCases === 0)
        return 'there are no cases';
    for (const arm of ['head', 'base'])
        if (scores[arm] === 0)
            return `no case has a score in ${arm}`;
    const missing = plannedCases - complete;
    if (missing > tolerableLoss * plannedCases)
        return `${missing} of ${plannedCases} cases have no score, more than 2 %`;
    const plannedScores = plannedCases * repeats;
    for (const arm of ['head', 'base']) {
        const lost = plannedScores - scores[arm];
        if (lost > tolerableLoss * plannedScores)
            return `${lost} of ${plannedScores} scores are missing in ${arm}, more than 2 %`;
    }
    return undefined;
}


/***/ }),

/***/ 23517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ directionOf)
/* harmony export */ });
/** Means of the same scores, summed in another order, differ by less than this; no change of an answer does. */
const roundingNoise = 1e-9;
/** Which way a score moved: -1 when it fell, 1 when it rose, 0 when it stayed but for rounding. */
function directionOf(difference) {
    if (Math.abs(difference) < roundingNoise)
        return 0;
    return difference < 0 ? -1 : 1;
}


/***/ }),

/***/ 13770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ judgeMetrics)
});

;// CONCATENATED MODULE: ./src/domain/statistics/detectable-drop.ts
/** z at 0.95 plus z at 0.80: a one-sided test at 0.05 that finds four of five. */
const standardErrors = 2.49;
/** The drop that n differences with this standard deviation would show with 80 % power (Miller 2024, one-sided). */
const detectableDrop = (standardDeviation, n) => (standardErrors * standardDeviation) / Math.sqrt(n);
/** How many differences with this standard deviation would show a drop with 80 % power. */
const casesToDetect = (standardDeviation, drop) => Math.ceil(((standardErrors * standardDeviation) / drop) ** 2);

// EXTERNAL MODULE: ./src/domain/statistics/holm-adjustment.ts
var holm_adjustment = __webpack_require__(99024);
// EXTERNAL MODULE: ./src/domain/statistics/mean.ts
var mean = __webpack_require__(82621);
// EXTERNAL MODULE: ./src/domain/gate/collect-units.ts
var collect_units = __webpack_require__(66150);
// EXTERNAL MODULE: ./src/domain/statistics/normal-distribution.ts
var normal_distribution = __webpack_require__(88674);
;// CONCATENATED MODULE: ./src/domain/statistics/standard-deviation.ts

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,mean/* mean */.i)(values);
    const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}

// EXTERNAL MODULE: ./src/domain/statistics/student-t.ts
var student_t = __webpack_require__(98984);
;// CONCATENATED MODULE: ./src/domain/statistics/plus-one-bound.ts



const halfWidth = (values, alpha) => ((0,student_t/* studentTQuantile */.$)(1 - alpha, values.length - 1) * standardDeviation(values)) / Math.sqrt(values.length);
/**
 * The lower 1 - alpha t bound of a mean after one virtual case as bad as can be, never below it. Rare large breaks
 * that a sample happens to lack also make its deviation small; the virtual case pays for both. Of nothing: the worst.
 */
function plusOneLowerBound(values, alpha, worst = -1) {
    if (values.length === 0)
        return worst;
    const extended = [...values, worst];
    return Math.max(worst, (0,mean/* mean */.i)(extended) - halfWidth(extended, alpha));
}
/** The upper counterpart, with one virtual case as good as can be. */
const plusOneUpperBound = (values, alpha, best = 1) => -plusOneLowerBound(values.map((value) => -value), alpha, -best);

// EXTERNAL MODULE: ./src/domain/statistics/sign-flip-test.ts + 1 modules
var sign_flip_test = __webpack_require__(79748);
;// CONCATENATED MODULE: ./src/domain/statistics/t-upper-bound.ts



/**
 * The upper 1 - alpha t bound of the mean of differences in [-1, 1], never above 1; 1 where fewer than two tell
 * nothing.
 */
function tUpperBound(differences, alpha) {
    const n = differences.length;
    if (n < 2)
        return 1;
    const halfWidth = ((0,student_t/* studentTQuantile */.$)(1 - alpha, n - 1) * standardDeviation(differences)) / Math.sqrt(n);
    return Math.min(1, (0,mean/* mean */.i)(differences) + halfWidth);
}

;// CONCATENATED MODULE: ./src/domain/statistics/tango-interval.ts
const bisections = 60;
/** Tango's score statistic of the hypothesis that the paired difference is `x`. */
function score(wins, losses, n, x) {
    const a = 2 * n;
    const b = -wins - losses + (2 * n - wins + losses) * x;
    const c = -losses * x * (1 - x);
    const lossRate = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * lossRate + x * (1 - x));
    const deviation = wins - losses - n * x;
    return deviation === 0 ? 0 : deviation / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
function lowerBound(wins, losses, n, z) {
    if (losses === n)
        return -1;
    let outside = -1;
    let inside = (wins - losses) / n;
    for (let step = 0; step < bisections; step++) {
        const middle = (outside + inside) / 2;
        if (score(wins, losses, n, middle) > z)
            outside = middle;
        else
            inside = middle;
    }
    return (outside + inside) / 2;
}
/**
 * Tango's score interval of a paired difference of proportions, (wins - losses) / n, with `z` standard errors on both
 * sides. Tango 1998, Statistics in Medicine 17:891-908; without wins and losses it is ± z² / (n + z²).
 */
function tangoInterval(wins, losses, n, z) {
    if (!(n >= 1 && wins >= 0 && losses >= 0 && wins + losses <= n)) {
        throw new RangeError(`no interval of ${wins} wins and ${losses} losses in ${n} pairs`);
    }
    return [lowerBound(wins, losses, n, z), -lowerBound(losses, wins, n, z)];
}

// EXTERNAL MODULE: ./src/domain/gate/direction-of.ts
var direction_of = __webpack_require__(23517);
;// CONCATENATED MODULE: ./src/domain/gate/compare-units.ts








/**
 * Compares head with base, unit by unit: sign-flip mid-p against "not worse", a score or plus-one t bound against "too
 * much worse".
 */
function compareUnits({ base, head, binary, unit }, alpha) {
    const differences = head.map((score, index) => score - (base[index] ?? Number.NaN));
    const flips = (0,sign_flip_test/* signFlipTest */.t)(differences);
    return {
        n: differences.length,
        worse: differences.filter((difference) => (0,direction_of/* directionOf */.F)(difference) < 0).length,
        better: differences.filter((difference) => (0,direction_of/* directionOf */.F)(difference) > 0).length,
        base: (0,mean/* mean */.i)(base),
        head: (0,mean/* mean */.i)(head),
        difference: (0,mean/* mean */.i)(differences),
        interval: binary ? binaryInterval(differences, alpha) : gradedInterval(differences, alpha),
        pFail: flips.midP,
        standardDeviation: differences.length < 2 ? 0 : standardDeviation(differences),
        bound: binary ? 'tango' : 'plus-one-t',
        method: describeMethod(binary, unit, flips.form),
    };
}
function binaryInterval(differences, alpha) {
    const wins = differences.filter((difference) => difference > 0).length;
    const losses = differences.filter((difference) => difference < 0).length;
    return tangoInterval(wins, losses, differences.length, (0,normal_distribution/* normalQuantile */.Z)(1 - alpha));
}
const gradedInterval = (differences, alpha) => [
    plusOneLowerBound(differences, alpha),
    tUpperBound(differences, alpha),
];
function describeMethod(binary, unit, form) {
    const bounds = binary ? 'Tango score interval' : `plus-one t bounds on ${unit} means`;
    return `${bounds}, sign-flip test (${form})`;
}

// EXTERNAL MODULE: ./src/domain/statistics/smallest-passable-margin.ts
var smallest_passable_margin = __webpack_require__(11890);
;// CONCATENATED MODULE: ./src/domain/gate/describe-metric.ts


/** A share in percentage points, with one decimal. */
const points = (share) => (100 * share).toFixed(1);
/** A confidence as `95 %`, with decimals only where it has some. */
const confidence = (share) => `${Number((100 * share).toFixed(2))} %`;
const pointsWithSign = (share) => `${share > 0 ? '+' : ''}${points(share)}`;
const pValue = (p) => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`);
const count = (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`;
/** Why a comparison of two arms got its verdict, in one sentence. */
function describeComparison(judged) {
    const { word, settled, unit, comparison } = judged;
    const sentence = sentences[word](judged);
    if (!settled.widened)
        return sentence;
    return `${sentence}; the default margin was widened to ${points(settled.margin)} for ${count(comparison.n, unit)}`;
}
function describePass({ comparison, settled, alpha, adjustedP }) {
    const bound = comparison.interval[0];
    const worst = bound < 0 ? `at worst ${points(-bound)} points below base` : `at least ${points(bound)} points above base`;
    const proven = `${worst} (${confidence(1 - alpha)} one-sided), margin ${points(settled.margin)}`;
    if (adjustedP > alpha)
        return proven;
    return `a small but real drop of ${points(-comparison.difference)} points (${pValue(adjustedP)}): ${proven}`;
}
function describeFail({ comparison, adjustedP }) {
    const corrected = adjustedP > comparison.pFail ? `, ${pValue(adjustedP)} corrected for several metrics` : '';
    return `${points(-comparison.difference)} points below base, ${pValue(comparison.pFail)}${corrected}`;
}
function describeDoubt(judged) {
    const { comparison, settled, alpha } = judged;
    const [low, high] = comparison.interval.map(pointsWithSign);
    const estimate = `${pointsWithSign(comparison.difference)} points, between ${low} and ${high} with ${confidence(1 - 2 * alpha)} confidence`;
    return `${estimate}: neither a drop is proven nor one beyond the margin of ${points(settled.margin)} ruled out${needed(judged)}`;
}
const sentences = { pass: describePass, fail: describeFail, inconclusive: describeDoubt };
/** How many units would settle it, where that can be said. */
function needed({ comparison, settled, unit, alpha }) {
    const { n, bound, standardDeviation } = comparison;
    if (settled.margin <= 0)
        return '';
    if (settled.margin <= (0,smallest_passable_margin/* smallestPassableMargin */.D)(bound, n, alpha)) {
        return `; this margin takes at least ${count((0,smallest_passable_margin/* casesForMargin */.V)(bound, settled.margin, alpha), unit)}, there are ${n}`;
    }
    const enough = casesToDetect(standardDeviation, settled.margin);
    return enough > n ? `; about ${count(enough, unit)} would tell` : '';
}
/** What a floor adds to the sentence. */
function describeFloor(floor, size, alpha) {
    const [low, high] = floor.interval.map(points);
    const sure = `with ${confidence(1 - 2 * alpha)} confidence`;
    const range = `head lies between ${low} and ${high} ${sure}, floor ${points(floor.bound)}, ${size} scored`;
    if (floor.verdict === 'pass')
        return `above its floor: ${range}`;
    return floor.verdict === 'fail'
        ? `below its floor: ${range}`
        : `its floor is neither reached nor missed for sure: ${range}`;
}

;// CONCATENATED MODULE: ./src/domain/statistics/wilson-interval.ts
/**
 * Wilson's score interval of a proportion, with `z` standard errors on both sides; of nothing it is [0, 1]. Wilson
 * 1927.
 */
function wilsonInterval(successes, n, z) {
    if (n === 0)
        return [0, 1];
    const share = successes / n;
    const shrink = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / shrink;
    const halfWidth = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
    const low = successes === 0 ? 0 : centre - halfWidth;
    const high = successes === n ? 1 : centre + halfWidth;
    return [low, high];
}

;// CONCATENATED MODULE: ./src/domain/gate/judge-floor.ts



/**
 * Head's mean against an absolute bound: pass when the whole interval is at or above it, fail when all is below. The
 * interval, two-sided at 1 - 2 alpha, is Wilson's for single 0/1 scores, else t with one virtual case at either end.
 */
function judgeFloor({ head, binary }, bound, alpha) {
    const interval = binary ? judge_floor_binaryInterval(head, alpha) : judge_floor_gradedInterval(head, alpha);
    const [low, high] = interval;
    if (low >= bound)
        return { bound, interval, verdict: 'pass' };
    return { bound, interval, verdict: high < bound ? 'fail' : 'inconclusive' };
}
const judge_floor_binaryInterval = (head, alpha) => wilsonInterval(head.filter((score) => score === 1).length, head.length, (0,normal_distribution/* normalQuantile */.Z)(1 - alpha));
const judge_floor_gradedInterval = (head, alpha) => [
    plusOneLowerBound(head, alpha, 0),
    plusOneUpperBound(head, alpha, 1),
];

// EXTERNAL MODULE: ./src/domain/gate/settle-margin.ts
var settle_margin = __webpack_require__(14790);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts + 5 modules
var verdict = __webpack_require__(60633);
;// CONCATENATED MODULE: ./src/domain/gate/judge-metric.ts









/**
 * Judges the metrics of one suite together. Head passes when the lower bound of the difference is above -margin, fails
 * when the sign-flip mid-p, Holm-adjusted over the gating metrics, is at most alpha, and is inconclusive otherwise; a
 * floor is judged beside it and the graver word holds. Scores that are missing or invalid make an `error`; a margin
 * that cannot be passed throws a `UserError`.
 */
function judgeMetrics(questions) {
    const measured = questions.map(measure);
    const gating = measured.filter(({ question, comparison }) => question.role === 'gate' && comparison !== undefined);
    const adjusted = (0,holm_adjustment/* holmAdjustment */.c)(gating.map(({ comparison }) => comparison?.pFail ?? 1));
    const adjustedP = new Map(gating.map((one, index) => [one, adjusted[index] ?? 1]));
    return measured.map((one) => judgeMeasured(one, adjustedP.get(one) ?? one.comparison?.pFail ?? 1));
}
function measure(question) {
    const collected = (0,collect_units/* collectUnits */.W)(question);
    if (collected.kind === 'unusable' || collected.base === undefined)
        return { question, collected, comparison: undefined };
    return { question, collected, comparison: compareUnits({ ...collected, base: collected.base }, question.alpha) };
}
function judgeMeasured({ question, collected, comparison }, adjustedP) {
    if (collected.kind === 'unusable')
        return { ...unjudged(question, unitOf(question)), verdict: collected.verdict, reason: collected.reason };
    const floor = question.floor === undefined ? undefined : judgeFloor(collected, question.floor, question.alpha);
    if (comparison === undefined)
        return judgeAlone(question, collected, floor);
    const { alpha } = question;
    const size = { n: comparison.n, missing: collected.missing, alpha };
    const settled = (0,settle_margin/* settleMargin */.e)(question.margin, comparison.bound, size);
    const word = wordFor(comparison, { margin: settled.margin, alpha, adjustedP });
    const sentence = describeComparison({ word, comparison, settled, unit: collected.unit, alpha, adjustedP });
    return {
        name: question.name,
        role: question.role,
        unit: collected.unit,
        verdict: floor === undefined ? word : (0,verdict/* worst */.QZ)([word, floor.verdict]),
        n: comparison.n,
        cases_worse: comparison.worse,
        cases_better: comparison.better,
        base: comparison.base,
        head: comparison.head,
        difference: comparison.difference,
        interval: [...comparison.interval],
        confidence: twoSided(alpha),
        p_fail: comparison.pFail,
        pass_bound: comparison.interval[0],
        margin: settled.margin,
        margin_widened: settled.widened,
        method: comparison.method,
        detectable_drop: comparison.standardDeviation > 0 ? detectableDrop(comparison.standardDeviation, comparison.n) : null,
        ...(floor === undefined ? {} : { floor }),
        reason: floor === undefined ? sentence : `${sentence}; ${describeFloor(floor, comparison.n, alpha)}`,
    };
}
/** The confidence of an interval that misses with alpha at either end. */
const twoSided = (alpha) => 1 - 2 * alpha;
function wordFor({ interval }, { margin, alpha, adjustedP }) {
    if (interval[0] > -margin)
        return 'pass';
    return adjustedP <= alpha ? 'fail' : 'inconclusive';
}
/** Nothing to compare with: the floor decides, and without one nothing can. */
function judgeAlone(question, { head, unit }, floor) {
    const alone = { ...unjudged(question, unit), n: head.length, head: (0,mean/* mean */.i)(head) };
    if (floor === undefined)
        return { ...alone, verdict: 'inconclusive', reason: 'nothing to compare with, and no floor' };
    return {
        ...alone,
        verdict: floor.verdict,
        method: 'floor',
        floor,
        reason: describeFloor(floor, head.length, question.alpha),
    };
}
/** What would have been compared. */
function unitOf({ cases }) {
    for (const { cluster } of cases)
        if (cluster !== undefined)
            return 'cluster';
    return 'case';
}
const unjudged = ({ name, role, margin, alpha }, unit) => ({
    name,
    role,
    unit,
    n: 0,
    cases_worse: null,
    cases_better: null,
    base: null,
    head: null,
    difference: null,
    interval: null,
    confidence: twoSided(alpha),
    p_fail: null,
    pass_bound: null,
    margin: margin.kind === 'explicit' ? margin.value : settle_margin/* defaultMargin */.k,
    margin_widened: false,
    method: 'none',
    detectable_drop: null,
});


/***/ }),

/***/ 14790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11890);
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

/***/ 60633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qw: () => (/* binding */ MetricVerdict),
  Y: () => (/* binding */ Verdict),
  Ee: () => (/* binding */ VerdictWord),
  Y1: () => (/* binding */ verdictFile),
  QZ: () => (/* binding */ worst)
});

// UNUSED EXPORTS: IncidentVerdict, SuiteVerdict

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
// EXTERNAL MODULE: ./src/domain/evaluation/baseline-run.ts
var baseline_run = __webpack_require__(63476);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts + 2 modules
var evaluation = __webpack_require__(96532);
// EXTERNAL MODULE: ./src/domain/evaluation/judge-row.ts
var judge_row = __webpack_require__(82141);
// EXTERNAL MODULE: ./src/domain/evaluation/looks.ts
var looks = __webpack_require__(84903);
// EXTERNAL MODULE: ./src/domain/evaluation/power.ts
var power = __webpack_require__(44258);
// EXTERNAL MODULE: ./src/domain/evaluation/sample.ts + 1 modules
var sample = __webpack_require__(62747);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident-tolerances.ts
var incident_tolerances = __webpack_require__(54598);
// EXTERNAL MODULE: ./src/domain/suite/gate-settings.ts
var gate_settings = __webpack_require__(31656);
;// CONCATENATED MODULE: ./src/domain/gate/attribution-verdict.ts


const Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** An effect on the mean score, of one lane or of several together beyond what each does alone. */
const Effect = schemas/* strictObject */.rej({
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).min(1),
    effect: schemas/* number */.aig().describe('Negative for a loss'),
    interval: Interval.describe('Two-sided 95 % t interval over cases'),
    p_value: schemas/* number */.aig().describe('One-sided, of a loss; Holm-adjusted over the lanes'),
});
/** Which lane carries the difference of one metric. */
const AttributionVerdict = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int().describe('Cases that all arms have a score of'),
    total: schemas/* number */.aig().describe('head minus base over these cases'),
    parts: schemas/* array */.YOg(Effect).describe('One a lane; Shapley values, which add up to the total'),
    interactions: schemas/* array */.YOg(Effect).describe('Lanes that act together otherwise than alone'),
    carried_by: schemas/* array */.YOg(lane/* Lane */.J$).describe('The lanes that are shown to carry a loss; none where it cannot be told'),
    together: schemas/* boolean */.zMY().describe('True where the loss comes of lanes together, so that no single one is to blame'),
    reason: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./src/domain/gate/case-history.ts

/** A case that comes out now one way, now another, with nothing changed. */
const FlakyCase = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    passes: schemas/* number */.aig().int(),
    samples: schemas/* number */.aig().int(),
    rate: schemas/* number */.aig().describe('Probability that two answers of the same arm differ'),
});
/** A case that fails now more than its history explains. */
const NewlyBrokenCase = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    passes: schemas/* number */.aig().int().describe('Of head, now'),
    samples: schemas/* number */.aig().int(),
    earlier_passes: schemas/* number */.aig().int(),
    earlier_samples: schemas/* number */.aig().int(),
    p_value: schemas/* number */.aig().describe('Of so few passes or fewer, beta-binomial'),
    q_value: schemas/* number */.aig().describe('Benjamini-Hochberg over the cases'),
});

;// CONCATENATED MODULE: ./src/domain/gate/guardrail-verdict.ts

/** Cost or latency of head over that of base, against the increase that is allowed. */
const GuardrailVerdict = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(['cost', 'latency']),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive']),
    n: schemas/* number */.aig().int().describe('Cases that both arms have numbers of'),
    base: schemas/* number */.aig().nullable().describe('US dollars a sample, or the 95th percentile in ms'),
    head: schemas/* number */.aig().nullable(),
    ratio: schemas/* number */.aig().nullable().describe('head over base'),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable().describe('Of the ratio, two-sided at 1 - 2 alpha'),
    max_increase: schemas/* number */.aig(),
    reason: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./src/domain/gate/override.ts


/** Somebody's word that a change may be merged in spite of its verdict. It is about one commit, and never changes a score. */
const Override = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('override'),
    head: schemas/* string */.YjP().describe('The full id of the commit that it lets through'),
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).min(1).describe('The lanes whose verdict it sets aside'),
    reason: schemas/* string */.YjP().min(1).max(500),
    by: schemas/* string */.YjP().min(1).describe('The login, or the name and address of git, of whoever takes it on'),
    at: schemas/* string */.YjP().describe('When it was given, RFC 3339'),
    expires: schemas/* string */.YjP().describe('Until when it holds, RFC 3339'),
});
/** An override as a verdict tells it. */
const AppliedOverride = Override.omit({ version: true, kind: true, head: true }).extend({
    holds: schemas/* boolean */.zMY().describe('False where it has expired or came from somebody who may not give it'),
    why_not: schemas/* string */.YjP().optional(),
});

;// CONCATENATED MODULE: ./src/domain/gate/slice-verdict.ts

/** One metric among the cases of one tag; it decides nothing. */
const SliceVerdict = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int().describe('Cases, or clusters, with the tag'),
    base: schemas/* number */.aig(),
    head: schemas/* number */.aig(),
    difference: schemas/* number */.aig(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]),
    p_value: schemas/* number */.aig().describe('One-sided: head is not worse'),
    q_value: schemas/* number */.aig().describe('Benjamini-Hochberg over the slices of the metric'),
});

;// CONCATENATED MODULE: ./src/domain/gate/verdict.ts















/** A verdict is a value, never an exception. */
const VerdictWord = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};
const verdict_Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** One metric of one suite, base against head. Scores and differences are in [0, 1] and [-1, 1]. */
const MetricVerdict = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    role: gate_settings/* MetricRole */.bP,
    verdict: VerdictWord,
    unit: schemas/* enum */.k5n(['case', 'cluster']).describe('What is compared, and counted below'),
    n: schemas/* number */.aig().int().describe('Cases, or clusters, that were compared'),
    cases_worse: schemas/* number */.aig().int().nullable().describe('Units whose mean score fell; null when nothing was compared'),
    cases_better: schemas/* number */.aig().int().nullable().describe('Units whose mean score rose; null when nothing was compared'),
    base: schemas/* number */.aig().nullable().describe('Mean score of the base arm; null when nothing was compared'),
    head: schemas/* number */.aig().nullable(),
    difference: schemas/* number */.aig().nullable().describe('head minus base'),
    interval: verdict_Interval.nullable().describe('Two-sided interval of the difference at `confidence`'),
    confidence: schemas/* number */.aig().describe('Of the two-sided intervals: 1 - 2 alpha; each end alone holds with 1 - alpha'),
    p_fail: schemas/* number */.aig().nullable().describe('One-sided p-value of "head is not worse"; sign-flip mid-p'),
    pass_bound: schemas/* number */.aig().nullable().describe('Lower bound of the difference; above -margin is a pass'),
    margin: schemas/* number */.aig(),
    margin_widened: schemas/* boolean */.zMY().describe('The default margin was too narrow for this many cases'),
    method: schemas/* string */.YjP(),
    detectable_drop: schemas/* number */.aig().nullable().describe('The drop that would be found with 80 % power'),
    floor: schemas/* strictObject */.rej({ bound: schemas/* number */.aig(), interval: verdict_Interval, verdict: VerdictWord }).optional(),
    slices: schemas/* array */.YOg(SliceVerdict).optional().describe('By tag, for information'),
    reason: schemas/* string */.YjP(),
});
/** One kind of incident, or notice, in one arm against its tolerance; kinds that did not happen have none. */
const IncidentVerdict = schemas/* strictObject */.rej({
    kind: incident_tolerances/* TolerableKind */.zN,
    arm: sample/* Arm */.zj,
    count: schemas/* number */.aig().int(),
    samples: schemas/* number */.aig().int().describe('Samples of the arm, with an answer or without'),
    share: schemas/* number */.aig().describe('count of samples'),
    tolerance: schemas/* number */.aig().describe('The share up to which the kind is tolerated'),
    exceeded: schemas/* boolean */.zMY(),
    verdict: schemas/* enum */.k5n(['pass', 'inconclusive', 'fail']).describe('What it makes of the suite; pass while tolerated'),
});
const SuiteVerdict = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    yardstick: sample/* Yardstick */.xp,
    binding: schemas/* boolean */.zMY(),
    verdict: VerdictWord,
    reason: schemas/* string */.YjP(),
    metrics: schemas/* array */.YOg(MetricVerdict),
    cases: schemas/* strictObject */.rej({
        total: schemas/* number */.aig().int(),
        planned: schemas/* number */.aig().int(),
        compared: schemas/* number */.aig().int(),
        missing: schemas/* number */.aig().int().describe('Planned cases without a score in one of the arms'),
    }),
    calls: schemas/* strictObject */.rej({ made: schemas/* number */.aig().int(), cached: schemas/* number */.aig().int(), saved: schemas/* number */.aig().int() }),
    cost_usd: schemas/* number */.aig(),
    judges: schemas/* array */.YOg(judge_row/* JudgeRow */.g).optional().describe('As in the evaluation'),
    incidents: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()),
    incident_verdicts: schemas/* array */.YOg(IncidentVerdict),
    guardrails: schemas/* array */.YOg(GuardrailVerdict).optional().describe('Cost and latency, where they gate'),
    looks: looks/* Looks */.X.optional(),
    power: power/* Power */.a.optional(),
    baseline: baseline_run/* BaselineRun */.f.optional(),
    attribution: schemas/* array */.YOg(AttributionVerdict).optional().describe('One a metric that decides'),
    flaky_cases: schemas/* array */.YOg(FlakyCase).optional(),
    newly_broken_cases: schemas/* array */.YOg(NewlyBrokenCase).optional(),
    arms: schemas/* strictObject */.rej({ base: evaluation/* ArmTotals */.aD.optional(), head: evaluation/* ArmTotals */.aD.optional() }),
});
/** What `gate` decided: `verdict.json`. */
const Verdict = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verdict: VerdictWord,
    reason: schemas/* string */.YjP(),
    blocks: schemas/* boolean */.zMY().describe('What the exit status says: true when the change may not be merged'),
    policy: schemas/* string */.YjP(),
    base: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    worktree: schemas/* boolean */.zMY().describe('True when head is the uncommitted work of a checkout'),
    adoption: schemas/* boolean */.zMY().describe('True when the target branch has no suites yet, so that there is no baseline'),
    lanes: schemas/* partialRecord */.jgl(lane/* Lane */.J$, VerdictWord)
        .describe('Every deployed lane; evals and docs when touched; none of the results of another harness'),
    mixed: schemas/* boolean */.zMY(),
    inconclusive_policy: schemas/* enum */.k5n(['warn', 'block', 'lean']),
    suites: schemas/* array */.YOg(SuiteVerdict),
    ownership: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    spent_usd: schemas/* number */.aig(),
    overrides: schemas/* array */.YOg(AppliedOverride).optional().describe('Overrides of this very head, in force or not'),
    receipt: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP(), reused_from: schemas/* string */.YjP().optional() })
        .optional()
        .describe('What the verdict depends on, and the run whose samples it reuses'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const verdictFile = 'verdict.json';


/***/ }),

/***/ 99024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ holmAdjustment)
/* harmony export */ });
/** P-values adjusted for being several, in the order given. Holm 1979, step-down Bonferroni. */
function holmAdjustment(pValues) {
    const ascending = pValues.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p);
    const adjusted = new Array(pValues.length);
    let floor = 0;
    for (const [rank, { p, index }] of ascending.entries()) {
        floor = Math.max(floor, Math.min(1, (pValues.length - rank) * p));
        adjusted[index] = floor;
    }
    return adjusted;
}


/***/ }),

/***/ 23251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ regularizedIncompleteBeta)
});

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


/***/ }),

/***/ 11890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ smallestPassableMargin),
/* harmony export */   V: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88674);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98984);


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

/***/ 98984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23251);

/** P(T > t) for t >= 0. */
const upperTail = (t, degreesOfFreedom) => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedIncompleteBeta */ .V)(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
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
