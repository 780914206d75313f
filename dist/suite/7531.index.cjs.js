(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7531;
exports.ids = [7531];
exports.modules = {

/***/ 30539:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ collectUnits),
/* harmony export */   m_: () => (/* binding */ unitsAmong),
/* harmony export */   q_: () => (/* binding */ tolerableLoss)
/* harmony export */ });
/* harmony import */ var _score_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55411);
/* harmony import */ var _unit_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99794);


/** When more than this share is lost, what is left no longer stands for the dataset. */
const tolerableLoss = 0.02;
/** The units of one metric, or why its scores cannot be used. What is missing is never taken for a score. */
function collectUnits(source) {
    const { complete, ...units } = unitsAmong(source, source.scores.rows);
    const fault = findInvalid(source) ?? (source.stopped ? undefined : findLoss(source, complete));
    if (fault !== undefined)
        return { kind: 'unusable', verdict: 'error', reason: fault };
    if (complete === 0) {
        return { kind: 'unusable', verdict: 'inconclusive', reason: 'the run ended before any case was scored' };
    }
    const base = source.comparison === 'head-only' ? undefined : units.base;
    return { kind: 'units', ...units, base, missing: Math.max(0, source.plannedCases - complete) };
}
/** The units of those cases that are scored, of which those of one cluster come together at the place of the first. */
function unitsAmong({ name, comparison, scores }, rows) {
    const columns = scores.compared(name, comparison);
    const [base, head, cases] = [[], [], []];
    const places = new _unit_places_js__WEBPACK_IMPORTED_MODULE_1__/* .UnitPlaces */ .L();
    let complete = 0;
    let areSingleBinary = true;
    for (let index = 0; index < rows.length; index++) {
        const row = rows[index] ?? 0;
        if (!(0,_score_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isScored */ .Lo)(columns, row))
            continue;
        complete += 1;
        areSingleBinary &&= isSingleBinary(columns.base, row) && isSingleBinary(columns.head, row);
        const unit = places.placeOf(scores.clusterAt(row));
        base[unit] = (base[unit] ?? 0) + columns.base.meanAt(row);
        head[unit] = (head[unit] ?? 0) + columns.head.meanAt(row);
        cases[unit] = (cases[unit] ?? 0) + 1;
    }
    const { unit } = places;
    const meansOf = (sums) => unit === 'case' ? sums : sums.map((sum, index) => sum / (cases[index] ?? 0));
    return {
        unit,
        binary: unit === 'case' && areSingleBinary,
        complete,
        base: meansOf(base),
        head: meansOf(head),
    };
}
const isSingleBinary = (column, row) => column.countAt(row) === 1 && column.isBinaryAt(row);
function findInvalid({ name, comparison, scores }) {
    const { base, head } = scores.compared(name, comparison);
    const invalid = [base.invalid, head.invalid].filter((each) => each !== undefined);
    const [first] = invalid.sort((one, other) => one.row - other.row);
    return first && `a score of ${first.score} is not in [0, 1]`;
}
/** Lost repeats count as lost cases do: a case that kept one of many still has a mean, but a poorer one. */
function findLoss({ plannedCases, repeats, ...source }, complete) {
    if (plannedCases === 0)
        return 'there are no cases';
    const columns = source.scores.compared(source.name, source.comparison);
    for (const arm of ['head', 'base'])
        if (columns[arm].total === 0)
            return `no case has a score in ${arm}`;
    const missing = plannedCases - complete;
    if (missing > tolerableLoss * plannedCases)
        return `${missing} of ${plannedCases} cases have no score, more than 2 %`;
    const plannedScores = plannedCases * repeats;
    for (const arm of ['head', 'base']) {
        const lost = plannedScores - columns[arm].total;
        if (lost > tolerableLoss * plannedScores)
            return `${lost} of ${plannedScores} scores are missing in ${arm}, more than 2 %`;
    }
    return undefined;
}


/***/ }),

/***/ 47154:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compareUnits)
});

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/normal-distribution.js
var normal_distribution = __webpack_require__(10247);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/mean.js
var mean = __webpack_require__(59782);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/plus-one-bound.js
var plus_one_bound = __webpack_require__(88251);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/sign-flip-test.js + 4 modules
var sign_flip_test = __webpack_require__(24263);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/standard-deviation.js
var standard_deviation = __webpack_require__(87076);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/t-interval.js
var t_interval = __webpack_require__(25);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/t-upper-bound.js


/**
 * The upper 1 - alpha t bound of the mean of differences in [-1, 1], never above 1; 1 where fewer than two tell
 * nothing.
 */
function tUpperBound(differences, alpha) {
    if (differences.length < 2)
        return 1;
    return Math.min(1, (0,mean/* mean */.i)(differences) + (0,t_interval/* tHalfWidth */.S)(differences, alpha));
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/tango-interval.js
var tango_interval = __webpack_require__(65410);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/direction-of.js
var direction_of = __webpack_require__(35686);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/compare-units.js








/**
 * Compares head with base, unit by unit: a sign-flip test against "not worse", a score or plus-one t bound against "too
 * much worse".
 */
function compareUnits({ base, head, binary, unit }, alpha, ties = 'half') {
    const differences = head.map((score, index) => score - (base[index] ?? Number.NaN));
    const flips = (0,sign_flip_test/* signFlipTest */.t)(differences);
    const { worse, better } = countDirections(differences);
    return {
        n: differences.length,
        worse,
        better,
        base: (0,mean/* mean */.i)(base),
        head: (0,mean/* mean */.i)(head),
        difference: (0,mean/* mean */.i)(differences),
        interval: binary
            ? (0,tango_interval/* tangoInterval */.B)(better, worse, differences.length, (0,normal_distribution/* normalQuantile */.Z)(1 - alpha))
            : gradedInterval(differences, alpha),
        pFail: ties === 'half' ? flips.midP : flips.p,
        pGain: pOfGain(flips, ties),
        standardDeviation: differences.length < 2 ? 0 : (0,standard_deviation/* standardDeviation */.F)(differences),
        bound: binary ? 'tango' : 'plus-one-t',
        method: describeMethod(binary, unit, { form: flips.form, ties }),
    };
}
/** The flips that are as good as what was seen, or better: all but those that are worse, of which p and mid-p tell. */
function pOfGain({ p, midP }, ties) {
    const worseFlips = 2 * midP - p;
    const pGain = ties === 'half' ? 1 - midP : 1 - worseFlips;
    return p === 1 && midP === 1 ? 1 : pGain;
}
function countDirections(differences) {
    let [worse, better] = [0, 0];
    for (const difference of differences) {
        const direction = (0,direction_of/* directionOf */.F)(difference);
        if (direction < 0)
            worse += 1;
        else if (direction > 0)
            better += 1;
    }
    return { worse, better };
}
const gradedInterval = (differences, alpha) => [
    (0,plus_one_bound/* plusOneLowerBound */.M)(differences, alpha),
    tUpperBound(differences, alpha),
];
function describeMethod(binary, unit, { form, ties }) {
    const bounds = binary ? 'Tango score interval' : `plus-one t bounds on ${unit} means`;
    return `${bounds}, sign-flip test (${form}${ties === 'full' ? ', ties in full' : ''})`;
}


/***/ }),

/***/ 35686:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 10916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ judgeMetrics)
});

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/detectable-breakage.js
var detectable_breakage = __webpack_require__(10067);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/normal-distribution.js
var normal_distribution = __webpack_require__(10247);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/detectable-drop.js


/** How many standard errors a drop is that a test at this level finds four times of five: z at both, added. */
const standardErrors = (level) => (0,normal_distribution/* normalQuantile */.Z)(1 - level) + (0,normal_distribution/* normalQuantile */.Z)(detectable_breakage/* usualPower */._);
/** The drop that n differences would show with 80 % power (Miller 2024, one-sided). */
const detectableDrop = ({ standardDeviation, level, n }) => (standardErrors(level) * standardDeviation) / Math.sqrt(n);
/** How many differences would show a drop with 80 % power. */
const casesToDetect = ({ standardDeviation, level, drop }) => Math.ceil(((standardErrors(level) * standardDeviation) / drop) ** 2);

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/holm-adjustment.js
var holm_adjustment = __webpack_require__(35645);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/mean.js
var mean = __webpack_require__(59782);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/collect-units.js
var collect_units = __webpack_require__(30539);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/compare-units.js + 1 modules
var compare_units = __webpack_require__(47154);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/least-count.js
var least_count = __webpack_require__(17772);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/smallest-passable-margin.js
var smallest_passable_margin = __webpack_require__(71429);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/word-of-role.js
var word_of_role = __webpack_require__(20274);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/describe-metric.js





const count = (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`;
/** Why a comparison of two arms got its verdict, in one sentence. */
function describeComparison(judged) {
    const { word, settled, unit, comparison, rule } = judged;
    const sentence = sentencesOf[rule.role][word](judged);
    if (!settled.widened)
        return sentence;
    return `${sentence}; the default margin was widened to ${(0,format_quantity/* formatPointsNumber */.KA)(settled.margin)} for ${count(settled.units ?? comparison.n, unit)}`;
}
function describePass({ comparison, settled, rule: { alpha, adjustedP } }) {
    const bound = comparison.interval[0];
    const worst = bound < 0 ? `at worst ${(0,format_quantity/* formatPointsNumber */.KA)(-bound)} points below base` : describeGain(bound);
    const proven = `${worst} (${(0,format_quantity/* formatConfidence */.Me)(1 - alpha)} one-sided), margin ${(0,format_quantity/* formatPointsNumber */.KA)(settled.margin)}`;
    if (adjustedP > alpha)
        return proven;
    return `a small but real drop of ${(0,format_quantity/* formatPointsNumber */.KA)(-comparison.difference)} points (${(0,format_quantity/* formatProbability */.tY)(adjustedP)}): ${proven}`;
}
const describeGain = (bound) => `at least ${(0,format_quantity/* formatPointsNumber */.KA)(bound)} points above base`;
function describeFail({ comparison, rule: { adjustedP } }) {
    const corrected = adjustedP > comparison.pFail ? `, ${(0,format_quantity/* formatProbability */.tY)(adjustedP)} corrected for several metrics` : '';
    return `${(0,format_quantity/* formatPointsNumber */.KA)(-comparison.difference)} points below base, ${(0,format_quantity/* formatProbability */.tY)(comparison.pFail)}${corrected}`;
}
function describeEstimate({ comparison, rule: { alpha } }) {
    const [low, high] = comparison.interval.map(format_quantity/* formatSignedPoints */.t0);
    return `${(0,format_quantity/* formatSignedPoints */.t0)(comparison.difference)} points, between ${low} and ${high} with ${(0,format_quantity/* formatConfidence */.Me)(1 - 2 * alpha)} confidence`;
}
const describeDoubt = (judged) => judged.settled.fewest === undefined
    ? describeOpenMargin(judged)
    : describeTooFewForMargin(judged, judged.settled.fewest);
/** That so few units happen to stay as they were says little, however wide the margin is. */
const describeTooFewForMargin = (judged, fewest) => `${describeEstimate(judged)}: no drop is proven, and ${count(judged.comparison.n, judged.unit)} cannot rule one out; it takes at least ${fewest}`;
const describeOpenMargin = (judged) => `${describeEstimate(judged)}: neither a drop is proven nor one beyond the margin of ${(0,format_quantity/* formatPointsNumber */.KA)(judged.settled.margin)} ruled out${needed(judged)}`;
const describeSuccess = ({ comparison, rule: { alpha } }) => `${describeGain(comparison.interval[0])} (${(0,format_quantity/* formatConfidence */.Me)(1 - alpha)} one-sided), as it has to be better`;
function describeNoSuccess(judged) {
    const { interval, pGain } = judged.comparison;
    const gain = interval[0] > 0 ? `a gain (sign-flip test, ${(0,format_quantity/* formatProbability */.tY)(pGain)})` : 'a gain';
    return `${describeEstimate(judged)}: it has to be better, and neither ${gain} nor a drop is proven${neededForGain(judged)}`;
}
const describeNoDrop = (judged) => `${describeEstimate(judged)}: no drop is proven`;
/** Why that no drop is proven is no pass yet: others may follow, or so few could prove nothing. */
function describeTooFew(judged) {
    const { comparison, unit, rule } = judged;
    if ((0,word_of_role/* couldFail */.OJ)(comparison, rule))
        return `${describeEstimate(judged)}: no drop is proven so far`;
    const enough = (0,least_count/* leastCount */.$)((n) => (0,word_of_role/* couldFail */.OJ)({ n }, rule));
    return `${count(comparison.n, unit)} could not prove any drop, so that none is proven says nothing; it takes ${enough}`;
}
const gateSentences = { pass: describePass, fail: describeFail, inconclusive: describeDoubt };
const sentencesOf = {
    gate: gateSentences,
    report: gateSentences,
    success: { pass: describeSuccess, fail: describeFail, inconclusive: describeNoSuccess },
    deterioration: { pass: describeNoDrop, fail: describeFail, inconclusive: describeTooFew },
};
const areThere = (n) => (n === 1 ? 'is 1' : `are ${n}`);
/** How many units would settle it, where that can be said. */
function needed({ comparison, settled, unit, rule: { alpha } }) {
    const { n, bound, standardDeviation } = comparison;
    if (settled.margin <= 0)
        return '';
    if (settled.margin <= (0,smallest_passable_margin/* smallestPassableMargin */.Dk)(bound, n, alpha)) {
        return `; this margin takes at least ${count((0,smallest_passable_margin/* casesForMargin */.VN)(bound, settled.margin, alpha), unit)}, there ${areThere(n)}`;
    }
    const enough = casesToDetect({ standardDeviation, drop: settled.margin, level: alpha });
    return enough > n ? `; about ${count(enough, unit)} would tell` : '';
}
/** How many units would tell whether a gain of the size that was seen is real. */
function neededForGain({ comparison, unit, rule }) {
    const { n, difference, standardDeviation } = comparison;
    const enough = difference > 0 ? casesToDetect({ standardDeviation, drop: difference, level: rule.alpha }) : 0;
    return enough > n ? `; about ${count(enough, unit)} would tell of such a gain` : '';
}
/** What a floor adds to the sentence. */
function describeFloor(floor, size, alpha) {
    const [low, high] = floor.interval.map(format_quantity/* formatPointsNumber */.KA);
    const sure = `with ${(0,format_quantity/* formatConfidence */.Me)(1 - 2 * alpha)} confidence`;
    const range = `head lies between ${low} and ${high} ${sure}, floor ${(0,format_quantity/* formatPointsNumber */.KA)(floor.bound)}, ${size} scored`;
    if (floor.verdict === 'pass')
        return `above its floor: ${range}`;
    return floor.verdict === 'fail'
        ? `below its floor: ${range}`
        : `its floor is neither reached nor missed for sure: ${range}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/binomial-tail.js
var binomial_tail = __webpack_require__(18953);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/clopper-pearson-interval.js

const bisections = 60;
/**
 * The exact interval of a proportion, of which each end misses with at most alpha whatever the proportion is: what is
 * beyond it would give as many successes, or as few, less often than that. Clopper and Pearson 1934. Of nothing it is
 * [0, 1].
 */
function clopperPearsonInterval(successes, n, alpha) {
    return [lowerBound(successes, n, alpha), 1 - lowerBound(n - successes, n, alpha)];
}
function lowerBound(successes, n, alpha) {
    if (successes === 0)
        return 0;
    if (successes === n)
        return alpha ** (1 / n);
    let [outside, inside] = [0, successes / n];
    for (let step = 0; step < bisections; step++) {
        const middle = (outside + inside) / 2;
        if ((0,binomial_tail/* binomialTail */.C)(successes, n, middle) < alpha)
            outside = middle;
        else
            inside = middle;
    }
    return outside;
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/plus-one-bound.js
var plus_one_bound = __webpack_require__(88251);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-floor.js


/**
 * Head's mean against an absolute bound: pass when the whole interval is at or above it, fail when all is below. The
 * interval, two-sided at 1 - 2 alpha, is the exact one for single 0/1 scores, since floors are high and a normal
 * approximation is at its worst there, else t with one virtual case at either end.
 */
function judgeFloor({ head, binary }, bound, alpha) {
    const interval = binary ? binaryInterval(head, alpha) : gradedInterval(head, alpha);
    const [low, high] = interval;
    if (low >= bound)
        return { bound, interval, verdict: 'pass' };
    return { bound, interval, verdict: high < bound ? 'fail' : 'inconclusive' };
}
const binaryInterval = (head, alpha) => clopperPearsonInterval(head.filter((score) => score === 1).length, head.length, alpha);
const gradedInterval = (head, alpha) => [
    (0,plus_one_bound/* plusOneLowerBound */.M)(head, alpha, 0),
    (0,plus_one_bound/* plusOneUpperBound */.l)(head, alpha, 1),
];

// EXTERNAL MODULE: ./dist/compiled/domain/gate/limit-verdict.js
var limit_verdict = __webpack_require__(97024);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/settle-margin.js
var settle_margin = __webpack_require__(16431);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-metric.js












/**
 * Judges the metrics of one suite together. Head fails when the sign-flip mid-p, Holm-adjusted over the metrics that
 * decide, is at most alpha; what it takes to pass is a matter of the metric's role. A floor is judged beside it and the
 * graver word holds. Scores that are missing or invalid make an `error`; a margin that cannot be passed throws a
 * `UserError`.
 */
function judgeMetrics(questions) {
    const measured = questions.map(measure);
    const deciding = measured.filter(({ question, comparison }) => (0,gate_settings/* decides */.yN)(question.role) && comparison !== undefined);
    const adjusted = (0,holm_adjustment/* holmAdjustment */.c)(deciding.map(({ comparison }) => comparison?.pFail ?? 1));
    const adjustedP = new Map(deciding.map((one, index) => [one, adjusted[index] ?? 1]));
    return measured.map((one) => {
        const p = adjustedP.get(one) ?? one.comparison?.pFail ?? 1;
        return judgeMeasured(one, { adjustedP: p, deciding: deciding.length });
    });
}
function measure(question) {
    const collected = (0,collect_units/* collectUnits */.We)(question);
    if (collected.kind === 'unusable' || collected.base === undefined)
        return { question, collected, comparison: undefined };
    const { alpha, isLastLook = true } = question;
    const units = { ...collected, base: collected.base };
    return { question, collected, comparison: (0,compare_units/* compareUnits */.H)(units, alpha, isLastLook ? 'half' : 'full') };
}
function judgeMeasured({ question, collected, comparison }, among) {
    if (collected.kind === 'unusable')
        return { ...unjudged(question, unitOf(question)), verdict: collected.verdict, reason: collected.reason };
    const floor = question.floor === undefined ? undefined : judgeFloor(collected, question.floor, question.alpha);
    if (comparison === undefined)
        return judgeAlone(question, collected, floor);
    const { role, alpha } = question;
    const size = { n: comparison.n, missing: collected.missing, alpha: question.lastLevel ?? alpha };
    const settled = marginOf(question, comparison, size);
    const areTooFew = settled.fewest !== undefined;
    const rule = { role, margin: settled.margin, areTooFew, alpha, isLastLook: question.isLastLook, ...among };
    const word = (0,word_of_role/* wordOfRole */.im)(comparison, rule);
    const sentence = describeComparison({ word, comparison, settled, rule, unit: collected.unit });
    const judged = {
        name: question.name,
        role,
        unit: collected.unit,
        verdict: floor === undefined ? word : (0,verdict_word/* worst */.Q)([word, floor.verdict]),
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
        detectable_drop: comparison.standardDeviation > 0 ? detectableDrop({ ...comparison, level: levelAmong(alpha, among) }) : null,
        ...(floor === undefined ? {} : { floor }),
        reason: floor === undefined ? sentence : `${sentence}; ${describeFloor(floor, comparison.n, alpha)}`,
    };
    return (0,limit_verdict/* limitVerdict */.Z)(judged, scoredNothing(question, comparison) ? { barred: ['pass'], reason: allZero } : undefined);
}
/** Below 0 nothing falls, so that a grader which nothing satisfies would pass whatever a change breaks. */
const scoredNothing = (question, { base, head }) => question.comparison === 'arms' && base === 0 && head === 0;
const allZero = 'every answer of base and of head scored 0, so no drop could show: look at the grader and what it expects';
/** The level that the least likely of several metrics is held to. */
const levelAmong = (alpha, { deciding }) => alpha / Math.max(1, deciding);
/** The confidence of an interval that misses with alpha at either end. */
const twoSided = (alpha) => 1 - 2 * alpha;
/** The margin of a metric whose role asks for one; none is settled, or refused, for the others. */
const marginOf = ({ role, margin }, { bound }, size) => (0,word_of_role/* asksForMargin */.c9)(role) ? (0,settle_margin/* settleMargin */.e)(margin, bound, size) : { margin: 0, widened: false };
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
const unitOf = ({ scores }) => (scores.hasClusters ? 'cluster' : 'case');
/** The margin as it was asked for, before it is known what the data can pass. */
function askedMargin({ role, margin }) {
    if (!(0,word_of_role/* asksForMargin */.c9)(role))
        return 0;
    return margin.kind === 'explicit' ? margin.value : settle_margin/* defaultMargin */.k;
}
const unjudged = (question, unit) => ({
    name: question.name,
    role: question.role,
    unit,
    n: 0,
    cases_worse: null,
    cases_better: null,
    base: null,
    head: null,
    difference: null,
    interval: null,
    confidence: twoSided(question.alpha),
    p_fail: null,
    pass_bound: null,
    margin: askedMargin(question),
    margin_widened: false,
    method: 'none',
    detectable_drop: null,
});


/***/ }),

/***/ 37350:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ withSlices),
/* harmony export */   Od: () => (/* binding */ tagRows)
/* harmony export */ });
/* unused harmony export judgeSlices */
/* harmony import */ var _statistics_false_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86287);
/* harmony import */ var _collect_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30539);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47154);



/** Of fewer units a slice says more about chance than about head. */
const fewestUnits = 20;
/** Beyond so many slices those with the smallest p-values are told. */
const mostTold = 20;
/** The cases of each tag that enough of them have to make a slice. */
function tagRows(cases) {
    const left = new Map();
    for (const { tags } of cases)
        for (const tag of new Set(tags))
            left.set(tag, (left.get(tag) ?? 0) + 1);
    const tagged = new Map();
    for (const [tag, count] of left)
        if (count >= fewestUnits)
            tagged.set(tag, new Int32Array(count));
    if (tagged.size === 0)
        return tagged;
    let row = 0;
    for (const { tags } of cases) {
        for (const tag of new Set(tags)) {
            const [rows, toCome] = [tagged.get(tag), left.get(tag) ?? 0];
            if (rows !== undefined)
                rows[rows.length - toCome] = row;
            left.set(tag, toCome - 1);
        }
        row += 1;
    }
    return tagged;
}
/**
 * One metric among the cases of each tag that at least 20 of its units have, the smallest p-value first and 20 slices
 * at most; for information alone, since whoever looks at enough slices finds one that fell. The q-values are over all
 * of them, told or not. What is missing is judged with the suite.
 */
function judgeSlices(source, tagged, alpha) {
    if (source.comparison !== 'arms')
        return [];
    const slices = [...tagged].flatMap(([tag, rows]) => judgeSlice({ tag, rows, source, alpha }));
    const rates = (0,_statistics_false_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .falseDiscoveryRates */ .d)(slices.map(({ p_value }) => p_value));
    return slices
        .map((slice, index) => ({ ...slice, q_value: rates[index] ?? 1 }))
        .sort((one, other) => one.p_value - other.p_value || (one.tag < other.tag ? -1 : 1))
        .slice(0, mostTold);
}
/** A metric that was compared, with its slices. */
function withSlices(metric, { tagged, alpha, ...source }) {
    if (metric.difference === null)
        return metric;
    const slices = judgeSlices({ ...source, name: metric.name }, tagged, alpha);
    return slices.length === 0 ? metric : { ...metric, slices };
}
function judgeSlice({ tag, rows, source, alpha }) {
    const units = (0,_collect_units_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsAmong */ .m_)(source, rows);
    if (units.head.length < fewestUnits)
        return [];
    const { n, base, head, difference, interval, pFail } = (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_2__/* .compareUnits */ .H)(units, alpha);
    return [{ tag, n, base, head, difference, interval: [...interval], p_value: pFail }];
}


/***/ }),

/***/ 97024:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ limitVerdict)
/* harmony export */ });
/** What has a barred word is inconclusive, and tells why beside what it would have been. */
function limitVerdict(judged, limit) {
    if (limit === undefined || !limit.barred.some((word) => word === judged.verdict))
        return judged;
    return { ...judged, verdict: 'inconclusive', reason: `${limit.reason} (${judged.reason})` };
}


/***/ }),

/***/ 55411:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ ScoreColumns),
/* harmony export */   Lo: () => (/* binding */ isScored),
/* harmony export */   Wj: () => (/* binding */ ArmScores)
/* harmony export */ });
/* unused harmony export ScoreColumn */
/** The scores of one metric in one arm, of each case what they come to; a case stands at its row. */
class ScoreColumn {
    /** How many scores all cases have together. */
    total = 0;
    /** The first score that is none, and its row. */
    invalid;
    counts;
    sums;
    areGraded;
    constructor(rows) {
        this.counts = new Int32Array(rows);
        this.sums = new Float64Array(rows);
        this.areGraded = new Uint8Array(rows);
    }
    set(row, scores) {
        let sum = 0;
        for (let index = 0; index < scores.length; index++) {
            const score = scores[index] ?? Number.NaN;
            sum += score;
            if (score === 0 || score === 1)
                continue;
            this.areGraded[row] = 1;
            if (!(score >= 0 && score <= 1))
                this.invalid ??= { row, score };
        }
        this.counts[row] = scores.length;
        this.sums[row] = sum;
        this.total += scores.length;
    }
    countAt(row) {
        return this.counts[row] ?? 0;
    }
    /** The mean of the scores; NaN of none. */
    meanAt(row) {
        return (this.sums[row] ?? 0) / this.countAt(row);
    }
    /** Whether every score is right or wrong. */
    isBinaryAt(row) {
        return this.areGraded[row] === 0;
    }
    /** How often the case was right; nothing where it has no score, or one that is neither right nor wrong. */
    countsAt(row) {
        const samples = this.countAt(row);
        return samples > 0 && this.isBinaryAt(row) ? { passes: this.sums[row] ?? 0, samples } : undefined;
    }
}
const noScores = new ScoreColumn(0);
/** What the cases of a suite scored in one arm. */
class ArmScores {
    columns;
    strangers;
    /** Of so many cases; other metrics that have scores are put among the strangers. */
    constructor(metrics, rows, strangers = new Set()) {
        this.columns = new Map(metrics.map((metric) => [metric, new ScoreColumn(rows)]));
        this.strangers = strangers;
    }
    set(row, scores = {}) {
        for (const metric in scores) {
            const column = this.columns.get(metric);
            if (column === undefined)
                this.strangers.add(metric);
            else
                column.set(row, scores[metric] ?? []);
        }
    }
    of(metric) {
        return this.columns.get(metric) ?? noScores;
    }
}
/** What the cases of a suite scored, read once: whatever is judged of them takes it from here. */
class ScoreColumns {
    /** The number of every case from 0, as they come. */
    rows;
    /** Whether no two cases have one id. */
    areDistinct;
    /** Other metrics than those asked for that have scores. */
    strangers = new Set();
    base;
    head;
    clusters;
    clusterNumbers = new Map();
    constructor(cases, metrics) {
        this.base = new ArmScores(metrics, cases.length, this.strangers);
        this.head = new ArmScores(metrics, cases.length, this.strangers);
        this.rows = new Int32Array(cases.length);
        this.clusters = new Int32Array(cases.length).fill(-1);
        const ids = new Set();
        let row = 0;
        for (const { id, cluster, base, head } of cases) {
            ids.add(id);
            this.rows[row] = row;
            if (cluster !== undefined)
                this.clusters[row] = this.numberOf(cluster);
            this.base.set(row, base);
            this.head.set(row, head);
            row += 1;
        }
        this.areDistinct = ids.size === cases.length;
    }
    get hasClusters() {
        return this.clusterNumbers.size > 0;
    }
    /** The number of the cluster of a case that has one. */
    clusterAt(row) {
        const cluster = this.clusters[row] ?? -1;
        return cluster === -1 ? undefined : cluster;
    }
    compared(metric, comparison) {
        const head = this.head.of(metric);
        return { head, base: comparison === 'arms' ? this.base.of(metric) : head };
    }
    numberOf(cluster) {
        const known = this.clusterNumbers.get(cluster) ?? this.clusterNumbers.size;
        this.clusterNumbers.set(cluster, known);
        return known;
    }
}
/** Whether a case has a score of the metric in every arm that the comparison needs. */
const isScored = ({ base, head }, row) => base.countAt(row) > 0 && head.countAt(row) > 0;


/***/ }),

/***/ 16431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_least_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17772);
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71429);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** The margin where nobody set one. */
const defaultMargin = 0.05;
/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;
/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
function settleMargin(rule, bound, { n, missing, alpha }) {
    if (rule.kind === 'default') {
        const units = (n + missing) / rule.drawnShare;
        const narrowest = narrowestDefault(bound, units, alpha);
        const settled = widenDefault(narrowest, Math.round(units));
        return narrowest < widestDefault ? settled : { ...settled, fewest: fewestForDefault(bound, alpha) };
    }
    const { value, refusal } = rule;
    const smallest = (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPassableMargin */ .Dk)(bound, n + missing, alpha);
    if (refusal !== undefined && value <= smallest)
        throw refuse({ value, smallest, n: n + missing, refusal }, (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .casesForMargin */ .VN)(bound, value, alpha));
    return { margin: value, widened: false };
}
/**
 * Tango's bound is a little too narrow for a few cases of which none differs, so that the margin it would allow is
 * passed by a drop as great in more than alpha of all runs.
 */
const narrowestDefault = (bound, n, alpha) => Math.max((0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPassableMargin */ .Dk)(bound, n, alpha), bound === 'tango' ? (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenBreakShare */ .Bx)(n, alpha) : 0);
const fewestForDefault = (bound, alpha) => (0,_statistics_least_count_js__WEBPACK_IMPORTED_MODULE_0__/* .leastCount */ .$)((n) => narrowestDefault(bound, n, alpha) < widestDefault);
function widenDefault(smallest, units) {
    if (smallest < defaultMargin)
        return { margin: defaultMargin, widened: false };
    return { margin: Math.min(widestDefault, (Math.floor(smallest * 100) + 1) / 100), widened: true, units };
}
function refuse({ value, smallest, n, refusal }, casesNeeded) {
    const enough = Number.isFinite(casesNeeded) ? `it takes ${casesNeeded}` : 'and no number of them could';
    const units = refusal.isClustered === true ? 'clusters of cases' : 'cases';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`a margin of ${value} cannot be passed by ${n} ${units} of ${refusal.subject}, even if no answer changes; ${enough}`, {
        place: refusal.place,
        hint: `add ${units}, set the margin above ${smallest.toFixed(3)}, or leave it out and it follows the dataset`,
    });
}


/***/ }),

/***/ 99794:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ UnitPlaces)
/* harmony export */ });
/**
 * The units that cases belong to, numbered in the order of their first cases: the cases of one cluster are one unit.
 */
class UnitPlaces {
    clusters = new Map();
    count = 0;
    /** What the units are: clusters as soon as one case is of any. */
    get unit() {
        return this.clusters.size > 0 ? 'cluster' : 'case';
    }
    /** Where the unit of the next case stands, told by its cluster if it has one. */
    placeOf(cluster) {
        const known = cluster === undefined ? undefined : this.clusters.get(cluster);
        if (known !== undefined)
            return known;
        const place = this.count;
        this.count += 1;
        if (cluster !== undefined)
            this.clusters.set(cluster, place);
        return place;
    }
}


/***/ }),

/***/ 10067:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ usualPower),
/* harmony export */   w: () => (/* binding */ detectableBreakage)
/* harmony export */ });
/* harmony import */ var _distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10247);

/** How often a drop of the size that is told is found. */
const usualPower = 0.8;
const bisections = 60;
/**
 * The drop that `n` paired differences of scores in [0, 1] would show with 80 % power, where it comes of that share of
 * cases breaking outright: these add to the deviation that unchanged cases have, which is what `detectableDrop` leaves
 * out. Normal approximation to the sign-flip test (Connor 1987, Biometrics 43:207-211, with the discordance that the
 * drop itself brings); 1 where no drop is large enough.
 */
function detectableBreakage({ standardDeviation, n, level }) {
    const [zLevel, zPower] = [(0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - level), (0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(usualPower)];
    const isFound = (drop) => {
        const square = (1 - drop) * standardDeviation ** 2 + drop;
        return drop * Math.sqrt(n) > zLevel * Math.sqrt(square) + zPower * Math.sqrt(Math.max(0, square - drop * drop));
    };
    if (!isFound(1))
        return 1;
    let [missed, found] = [0, 1];
    for (let step = 0; step < bisections; step += 1) {
        const middle = (missed + found) / 2;
        if (isFound(middle))
            found = middle;
        else
            missed = middle;
    }
    return found;
}


/***/ }),

/***/ 18953:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ binomialTail)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39586);

/**
 * P(X \u2265 successes) of a binomial with `n` trials that each succeed with `chance`: I_chance(k, n \u2212 k + 1). Abramowitz
 * and Stegun 26.5.24.
 */
function binomialTail(successes, n, chance) {
    if (successes <= 0)
        return 1;
    if (successes > n)
        return 0;
    return (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedIncompleteBeta */ .V)(chance, successes, n - successes + 1);
}


/***/ }),

/***/ 39586:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta),
/* harmony export */   V: () => (/* binding */ regularizedIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98657);

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
/** I_x(a, b) for x left of about the mean, where the continued fraction is short. */
function leftOfMean(x, { a, b, lnBoth, lnA, lnB }) {
    const lnFront = a * Math.log(x) + b * Math.log1p(-x) + lnBoth - lnA - lnB;
    return (Math.exp(lnFront) * continuedFraction(x, a, b)) / a;
}
/**
 * The regularized incomplete beta function I_x(a, b) of x in [0, 1] for positive a, b; a RangeError elsewhere.
 * Numerical Recipes \u00a76.4; the prefactor loses digits as a and b grow, to about 1e-8 at a million.
 */
function incompleteBeta(a, b) {
    if (!(a > 0 && b > 0))
        throw new RangeError(`no incomplete beta at a ${a}, b ${b}`);
    const shape = { a, b, lnBoth: (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a + b), lnA: (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a), lnB: (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(b) };
    const mirrored = { a: b, b: a, lnBoth: shape.lnBoth, lnA: shape.lnB, lnB: shape.lnA };
    return (x) => {
        if (!(x >= 0 && x <= 1))
            throw new RangeError(`no incomplete beta at x ${x}`);
        if (x === 0 || x === 1)
            return x;
        return x > (a + 1) / (a + b + 2) ? 1 - leftOfMean(1 - x, mirrored) : leftOfMean(x, shape);
    };
}
/** The same at a single x. */
const regularizedIncompleteBeta = (x, a, b) => incompleteBeta(a, b)(x);


/***/ }),

/***/ 98657:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lnGamma)
/* harmony export */ });
const lanczosG = 7;
const lanczosCoefficients = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
const lnSqrtTwoPi = Math.log(2 * Math.PI) / 2;
/**
 * Natural logarithm of the gamma function for x > 0; a RangeError elsewhere.
 * Lanczos' approximation with g = 7 and nine terms (Numerical Recipes \u00a76.1), about 15 digits.
 */
function lnGamma(x) {
    if (!(x > 0))
        throw new RangeError(`lnGamma needs a positive number, not ${x}`);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + lanczosG + 0.5;
    let series = lanczosCoefficients[0] ?? 0;
    for (let k = 1; k < lanczosCoefficients.length; k++)
        series += (lanczosCoefficients[k] ?? 0) / (shifted + k);
    return lnSqrtTwoPi + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}


/***/ }),

/***/ 21373:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39586);

/** P(T > t) for t >= 0. */
function upperTail(degreesOfFreedom) {
    const share = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(degreesOfFreedom / 2, 0.5);
    return (t) => share(degreesOfFreedom / (degreesOfFreedom + t * t)) / 2;
}
/** Student's t distribution function. */
function studentTCdf(t, degreesOfFreedom) {
    const tail = upperTail(degreesOfFreedom)(Math.abs(t));
    return t > 0 ? 1 - tail : tail;
}
/**
 * Student's t quantile for 0 < p < 1 and positive degrees of freedom, by bisection of its tail; a RangeError elsewhere.
 */
function studentTQuantile(p, degreesOfFreedom) {
    if (!(p > 0 && p < 1 && degreesOfFreedom > 0)) {
        throw new RangeError(`no t quantile at ${p} with ${degreesOfFreedom} degrees of freedom`);
    }
    const tailBeyond = upperTail(degreesOfFreedom);
    const tail = Math.min(p, 1 - p);
    let low = 0;
    let high = 1;
    while (tailBeyond(high) > tail) {
        low = high;
        high *= 2;
    }
    while (high - low > 1e-13 * high) {
        const middle = (low + high) / 2;
        if (tailBeyond(middle) > tail)
            low = middle;
        else
            high = middle;
    }
    const size = (low + high) / 2;
    return p < 0.5 ? -size : size;
}


/***/ }),

/***/ 86287:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ falseDiscoveryRates)
/* harmony export */ });
/**
 * The q-value of each p-value, in the order given: among all with q <= x at most a share of x is expected to be found
 * falsely. Benjamini and Hochberg 1995, step-up, for independent or positively dependent tests. Of `tests` in all,
 * those that are not given have p-values of 1.
 */
function falseDiscoveryRates(pValues, tests = pValues.length) {
    const descending = pValues.map((p, index) => ({ p, index })).sort((one, other) => other.p - one.p);
    const rates = new Array(pValues.length);
    let ceiling = 1;
    for (const [rank, { p, index }] of descending.entries()) {
        ceiling = Math.min(ceiling, (p * tests) / (pValues.length - rank));
        rates[index] = ceiling;
    }
    return rates;
}


/***/ }),

/***/ 35645:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 17772:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leastCount),
/* harmony export */   U: () => (/* binding */ leastBetween)
/* harmony export */ });
/**
 * The least count from 1 on that passes a test which every greater one passes too, by doubling and then by bisection.
 * `Infinity` where neither `most` nor the power of two beyond it passes.
 */
function leastCount(passes, most = Number.POSITIVE_INFINITY) {
    let enough = 1;
    while (!passes(enough)) {
        if (enough > most)
            return Number.POSITIVE_INFINITY;
        enough *= 2;
    }
    return leastBetween(Math.floor(enough / 2), enough, passes);
}
/** The least whole number above `tooFew` that passes such a test, by bisection; `enough` where none before it does. */
function leastBetween(tooFew, enough, passes) {
    let [low, high] = [tooFew, enough];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (passes(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 88251:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plusOneLowerBound),
/* harmony export */   l: () => (/* binding */ plusOneUpperBound)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);
/* harmony import */ var _t_interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25);


/**
 * The lower 1 - alpha t bound of a mean after one virtual case as bad as can be, never below it. Rare large breaks
 * that a sample happens to lack also make its deviation small; the virtual case pays for both. Of nothing: the worst.
 */
function plusOneLowerBound(values, alpha, worst = -1) {
    if (values.length === 0)
        return worst;
    const extended = [...values, worst];
    return Math.max(worst, (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(extended) - (0,_t_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .tHalfWidth */ .S)(extended, alpha));
}
/** The upper counterpart, with one virtual case as good as can be. */
const plusOneUpperBound = (values, alpha, best = 1) => -plusOneLowerBound(values.map((value) => -value), alpha, -best);


/***/ }),

/***/ 71429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ unseenBreakShare),
/* harmony export */   Dk: () => (/* binding */ smallestPassableMargin),
/* harmony export */   VN: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10247);
/* harmony import */ var _distributions_student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21373);
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17772);



/**
 * What the lower bound costs when n pairs do not differ at all: only wider margins can be passed by an unchanged head.
 * For n of 50 or so this is the rule of three.
 */
function smallestPassableMargin(method, n, alpha) {
    if (n < 1)
        return 1;
    if (method === 'plus-one-t')
        return Math.min(1, (1 + (0,_distributions_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - alpha, n)) / (n + 1));
    const z = (0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    return (z * z) / (n + z * z);
}
/**
 * The greatest share of broken cases that n cases without a break leave possible at 1 - alpha: (1 - share)^n = alpha.
 * The rule of three, exactly (Clopper and Pearson 1934); 1 of nothing.
 */
const unseenBreakShare = (n, alpha) => (n < 1 ? 1 : 1 - alpha ** (1 / n));
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
const casesForMargin = (method, margin, alpha) => margin <= 0 ? Number.POSITIVE_INFINITY : (0,_least_count_js__WEBPACK_IMPORTED_MODULE_2__/* .leastCount */ .$)((n) => smallestPassableMargin(method, n, alpha) < margin);


/***/ }),

/***/ 25:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tHalfWidth),
/* harmony export */   o: () => (/* binding */ tInterval)
/* harmony export */ });
/* harmony import */ var _distributions_student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21373);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87076);



/**
 * How far the t bound that is missed with probability `p` at its side lies from the mean: t sd / sqrt(n), Student 1908.
 */
const tHalfWidth = (values, p) => ((0,_distributions_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(1 - p, values.length - 1) * (0,_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .F)(values)) / Math.sqrt(values.length);
/**
 * The two-sided t interval of the mean of independent values at a confidence in (0, 1): mean \u00b1 t sd / sqrt(n) with n -
 * 1 degrees of freedom (Student 1908). NaN at both ends of fewer than two values.
 */
function tInterval(values, confidence) {
    if (values.length < 2)
        return [Number.NaN, Number.NaN];
    const [centre, halfWidth] = [(0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values), tHalfWidth(values, (1 - confidence) / 2)];
    return [centre - halfWidth, centre + halfWidth];
}


/***/ }),

/***/ 65410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval)
/* harmony export */ });
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
 * sides. Tango 1998, Statistics in Medicine 17:891-908; without wins and losses it is \u00b1 z\u00b2 / (n + z\u00b2).
 */
function tangoInterval(wins, losses, n, z) {
    if (!(n >= 1 && wins >= 0 && losses >= 0 && wins + losses <= n)) {
        throw new RangeError(`no interval of ${wins} wins and ${losses} losses in ${n} pairs`);
    }
    return [lowerBound(wins, losses, n, z), -lowerBound(losses, wins, n, z)];
}


/***/ })

};
;
})
