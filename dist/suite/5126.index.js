export const id = 5126;
export const ids = [5126];
export const modules = {

/***/ 30539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ isScored),
/* harmony export */   We: () => (/* binding */ collectUnits),
/* harmony export */   q_: () => (/* binding */ tolerableLoss)
/* harmony export */ });
/* harmony import */ var _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61628);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59782);
/* harmony import */ var _unit_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99794);



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
        unit: found.places.unit,
        binary: found.places.unit === 'case' && found.areSingleBinary,
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
    places = new _unit_places_js__WEBPACK_IMPORTED_MODULE_1__/* .UnitPlaces */ .L();
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
        const unit = this.places.placeOf(cluster);
        this.sums.base.set(unit, this.sums.base.at(unit, 0) + (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(scores.base));
        this.sums.head.set(unit, this.sums.head.at(unit, 0) + (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(scores.head));
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

/***/ 47154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compareUnits)
});

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/mean.js
var mean = __webpack_require__(59782);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/normal-distribution.js
var normal_distribution = __webpack_require__(6027);
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
    const worse = differences.filter((difference) => (0,direction_of/* directionOf */.F)(difference) < 0).length;
    const better = differences.filter((difference) => (0,direction_of/* directionOf */.F)(difference) > 0).length;
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
        standardDeviation: differences.length < 2 ? 0 : (0,standard_deviation/* standardDeviation */.F)(differences),
        bound: binary ? 'tango' : 'plus-one-t',
        method: describeMethod(binary, unit, { form: flips.form, ties }),
    };
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 33665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ judgeMetrics)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/detectable-drop.js
/** z at 0.95 plus z at 0.80: a one-sided test at 0.05 that finds four of five. */
const standardErrors = 2.49;
/** The drop that n differences with this standard deviation would show with 80 % power (Miller 2024, one-sided). */
const detectableDrop = (standardDeviation, n) => (standardErrors * standardDeviation) / Math.sqrt(n);
/** How many differences with this standard deviation would show a drop with 80 % power. */
const casesToDetect = (standardDeviation, drop) => Math.ceil(((standardErrors * standardDeviation) / drop) ** 2);

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
// EXTERNAL MODULE: ./dist/compiled/domain/report/format-quantity.js
var format_quantity = __webpack_require__(93681);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/least-count.js
var least_count = __webpack_require__(17772);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/smallest-passable-margin.js
var smallest_passable_margin = __webpack_require__(71429);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/word-of-role.js
var word_of_role = __webpack_require__(20274);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/describe-metric.js





/** A share in percentage points, with one decimal. */
const points = (share) => (100 * share).toFixed(1);
const pValue = (p) => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`);
const count = (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`;
/** Why a comparison of two arms got its verdict, in one sentence. */
function describeComparison(judged) {
    const { word, settled, unit, comparison, rule } = judged;
    const sentence = sentencesOf[rule.role][word](judged);
    if (!settled.widened)
        return sentence;
    return `${sentence}; the default margin was widened to ${points(settled.margin)} for ${count(comparison.n, unit)}`;
}
function describePass({ comparison, settled, rule: { alpha, adjustedP } }) {
    const bound = comparison.interval[0];
    const worst = bound < 0 ? `at worst ${points(-bound)} points below base` : describeGain(bound);
    const proven = `${worst} (${(0,format_quantity/* formatShare */.T1)(1 - alpha)} one-sided), margin ${points(settled.margin)}`;
    if (adjustedP > alpha)
        return proven;
    return `a small but real drop of ${points(-comparison.difference)} points (${pValue(adjustedP)}): ${proven}`;
}
const describeGain = (bound) => `at least ${points(bound)} points above base`;
function describeFail({ comparison, rule: { adjustedP } }) {
    const corrected = adjustedP > comparison.pFail ? `, ${pValue(adjustedP)} corrected for several metrics` : '';
    return `${points(-comparison.difference)} points below base, ${pValue(comparison.pFail)}${corrected}`;
}
function describeEstimate({ comparison, rule: { alpha } }) {
    const [low, high] = comparison.interval.map(format_quantity/* formatSignedPoints */.t0);
    return `${(0,format_quantity/* formatSignedPoints */.t0)(comparison.difference)} points, between ${low} and ${high} with ${(0,format_quantity/* formatShare */.T1)(1 - 2 * alpha)} confidence`;
}
const describeDoubt = (judged) => `${describeEstimate(judged)}: neither a drop is proven nor one beyond the margin of ${points(judged.settled.margin)} ruled out${needed(judged)}`;
const describeSuccess = ({ comparison, rule: { alpha } }) => `${describeGain(comparison.interval[0])} (${(0,format_quantity/* formatShare */.T1)(1 - alpha)} one-sided), as it has to be better`;
const describeNoSuccess = (judged) => `${describeEstimate(judged)}: it has to be better, and neither a gain nor a drop is proven${neededForGain(judged)}`;
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
/** How many units would settle it, where that can be said. */
function needed({ comparison, settled, unit, rule: { alpha } }) {
    const { n, bound, standardDeviation } = comparison;
    if (settled.margin <= 0)
        return '';
    if (settled.margin <= (0,smallest_passable_margin/* smallestPassableMargin */.Dk)(bound, n, alpha)) {
        return `; this margin takes at least ${count((0,smallest_passable_margin/* casesForMargin */.VN)(bound, settled.margin, alpha), unit)}, there are ${n}`;
    }
    const enough = casesToDetect(standardDeviation, settled.margin);
    return enough > n ? `; about ${count(enough, unit)} would tell` : '';
}
/** How many units would tell whether a gain of the size that was seen is real. */
function neededForGain({ comparison, unit }) {
    const { n, difference, standardDeviation } = comparison;
    const enough = difference > 0 ? casesToDetect(standardDeviation, difference) : 0;
    return enough > n ? `; about ${count(enough, unit)} would tell of such a gain` : '';
}
/** What a floor adds to the sentence. */
function describeFloor(floor, size, alpha) {
    const [low, high] = floor.interval.map(points);
    const sure = `with ${(0,format_quantity/* formatShare */.T1)(1 - 2 * alpha)} confidence`;
    const range = `head lies between ${low} and ${high} ${sure}, floor ${points(floor.bound)}, ${size} scored`;
    if (floor.verdict === 'pass')
        return `above its floor: ${range}`;
    return floor.verdict === 'fail'
        ? `below its floor: ${range}`
        : `its floor is neither reached nor missed for sure: ${range}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/normal-distribution.js
var normal_distribution = __webpack_require__(6027);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/plus-one-bound.js
var plus_one_bound = __webpack_require__(88251);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/wilson-interval.js
var wilson_interval = __webpack_require__(28649);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge-floor.js



/**
 * Head's mean against an absolute bound: pass when the whole interval is at or above it, fail when all is below. The
 * interval, two-sided at 1 - 2 alpha, is Wilson's for single 0/1 scores, else t with one virtual case at either end.
 */
function judgeFloor({ head, binary }, bound, alpha) {
    const interval = binary ? binaryInterval(head, alpha) : gradedInterval(head, alpha);
    const [low, high] = interval;
    if (low >= bound)
        return { bound, interval, verdict: 'pass' };
    return { bound, interval, verdict: high < bound ? 'fail' : 'inconclusive' };
}
const binaryInterval = (head, alpha) => (0,wilson_interval/* wilsonInterval */.Y)(head.filter((score) => score === 1).length, head.length, (0,normal_distribution/* normalQuantile */.Z)(1 - alpha));
const gradedInterval = (head, alpha) => [
    (0,plus_one_bound/* plusOneLowerBound */.M)(head, alpha, 0),
    (0,plus_one_bound/* plusOneUpperBound */.l)(head, alpha, 1),
];

// EXTERNAL MODULE: ./dist/compiled/domain/gate/settle-margin.js
var settle_margin = __webpack_require__(16431);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict.js + 3 modules
var verdict = __webpack_require__(60603);
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
    const rule = { role, margin: settled.margin, alpha, isLastLook: question.isLastLook, ...among };
    const word = (0,word_of_role/* wordOfRole */.im)(comparison, rule);
    const sentence = describeComparison({ word, comparison, settled, rule, unit: collected.unit });
    return {
        name: question.name,
        role,
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
function unitOf({ cases }) {
    for (const { cluster } of cases)
        if (cluster !== undefined)
            return 'cluster';
    return 'case';
}
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withSlices)
/* harmony export */ });
/* unused harmony export judgeSlices */
/* harmony import */ var _statistics_false_discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86287);
/* harmony import */ var _collect_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30539);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47154);



/** Of fewer units a slice says more about chance than about head. */
const fewestUnits = 20;
/** Beyond so many slices those with the smallest p-values are told. */
const mostTold = 20;
/**
 * One metric among the cases of each tag that at least 20 of its units have, the smallest p-value first and 20 slices at
 * most; for information alone, since whoever looks at enough slices finds one that fell. The q-values are over all of
 * them, told or not.
 */
function judgeSlices(source, alpha) {
    if (source.comparison !== 'arms')
        return [];
    const slices = [...casesByTag(source)].flatMap(([tag, cases]) => judgeSlice({ tag, cases, source, alpha }));
    const rates = (0,_statistics_false_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .falseDiscoveryRates */ .d)(slices.map(({ p_value }) => p_value));
    return slices
        .map((slice, index) => ({ ...slice, q_value: rates[index] ?? 1 }))
        .sort((one, other) => one.p_value - other.p_value || (one.tag < other.tag ? -1 : 1))
        .slice(0, mostTold);
}
/** A metric that was compared, with its slices. */
function withSlices(metric, run, alpha) {
    if (metric.difference === null)
        return metric;
    const { comparison, cases, repeats } = run;
    const slices = judgeSlices({ name: metric.name, comparison, cases, repeats }, alpha);
    return slices.length === 0 ? metric : { ...metric, slices };
}
function judgeSlice({ tag, cases, source, alpha }) {
    // A slice is of what there is.
    const units = (0,_collect_units_js__WEBPACK_IMPORTED_MODULE_0__/* .collectUnits */ .We)({ ...source, cases, plannedCases: cases.length, stopped: true });
    if (units.kind === 'unusable' || units.base === undefined || units.head.length < fewestUnits)
        return [];
    const { n, base, head, difference, interval, pFail } = (0,_compare_units_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUnits */ .H)({ ...units, base: units.base }, alpha);
    return [{ tag, n, base, head, difference, interval: [...interval], p_value: pFail }];
}
/** The cases that have a score in both arms, by each of their tags; tags of too few are left out. */
function casesByTag(source) {
    const counts = new Map();
    for (const { tags } of tagged(source))
        for (const tag of new Set(tags))
            counts.set(tag, (counts.get(tag) ?? 0) + 1);
    const slices = new Map();
    for (const [tag, count] of counts)
        if (count >= fewestUnits)
            slices.set(tag, []);
    if (slices.size === 0)
        return slices;
    for (const each of tagged(source)) {
        const scores = onlyOf(each, source.name);
        for (const tag of new Set(each.tags))
            slices.get(tag)?.push(scores);
    }
    return slices;
}
function* tagged({ name, comparison, cases }) {
    for (const each of cases)
        if (each.tags !== undefined && (0,_collect_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isScored */ .Lo)(each, { name, comparison }))
            yield each;
}
/** As little of a case as one metric takes, since a suite may have a million of them. */
const onlyOf = ({ id, cluster, base, head }, name) => ({
    id,
    ...(cluster === undefined ? {} : { cluster }),
    base: { [name]: base?.[name] ?? [] },
    head: { [name]: head[name] ?? [] },
});


/***/ }),

/***/ 99794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ UnitPlaces)
/* harmony export */ });
/** The units that cases belong to, numbered in the order of their first cases: the cases of one cluster are one unit. */
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

/***/ 86287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ falseDiscoveryRates)
/* harmony export */ });
/**
 * The q-value of each p-value, in the order given: among all with q <= x at most a share of x is expected to be found
 * falsely. Benjamini and Hochberg 1995, step-up, for independent or positively dependent tests. Of `tests` in all, those
 * that are not given have p-values of 1.
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 88251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plusOneLowerBound),
/* harmony export */   l: () => (/* binding */ plusOneUpperBound)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _t_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25);


/**
 * The lower 1 - alpha t bound of a mean after one virtual case as bad as can be, never below it. Rare large breaks
 * that a sample happens to lack also make its deviation small; the virtual case pays for both. Of nothing: the worst.
 */
function plusOneLowerBound(values, alpha, worst = -1) {
    if (values.length === 0)
        return worst;
    const extended = [...values, worst];
    return Math.max(worst, (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(extended) - (0,_t_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .tHalfWidth */ .S)(extended, alpha));
}
/** The upper counterpart, with one virtual case as good as can be. */
const plusOneUpperBound = (values, alpha, best = 1) => -plusOneLowerBound(values.map((value) => -value), alpha, -best);


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tHalfWidth),
/* harmony export */   o: () => (/* binding */ tInterval)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59782);
/* harmony import */ var _standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87076);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40777);



/** How far the t bound that is missed with probability `p` at its side lies from the mean: t sd / sqrt(n), Student 1908. */
const tHalfWidth = (values, p) => ((0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$)(1 - p, values.length - 1) * (0,_standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__/* .standardDeviation */ .F)(values)) / Math.sqrt(values.length);
/**
 * The two-sided t interval of the mean of independent values at a confidence in (0, 1): mean ± t sd / sqrt(n) with n - 1
 * degrees of freedom (Student 1908). NaN at both ends of fewer than two values.
 */
function tInterval(values, confidence) {
    if (values.length < 2)
        return [Number.NaN, Number.NaN];
    const [centre, halfWidth] = [(0,_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(values), tHalfWidth(values, (1 - confidence) / 2)];
    return [centre - halfWidth, centre + halfWidth];
}


/***/ })

};
