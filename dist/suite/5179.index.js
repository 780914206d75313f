export const id = 5179;
export const ids = [5179];
export const modules = {

/***/ 66150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ isScored),
/* harmony export */   We: () => (/* binding */ collectUnits),
/* harmony export */   q_: () => (/* binding */ tolerableLoss)
/* harmony export */ });
/* harmony import */ var _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66789);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82621);
/* harmony import */ var _unit_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6331);



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

/***/ 66698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compareUnits)
});

// EXTERNAL MODULE: ./src/domain/statistics/mean.ts
var mean = __webpack_require__(82621);
// EXTERNAL MODULE: ./src/domain/statistics/normal-distribution.ts
var normal_distribution = __webpack_require__(88674);
// EXTERNAL MODULE: ./src/domain/statistics/plus-one-bound.ts
var plus_one_bound = __webpack_require__(87368);
// EXTERNAL MODULE: ./src/domain/statistics/sign-flip-test.ts + 1 modules
var sign_flip_test = __webpack_require__(79748);
// EXTERNAL MODULE: ./src/domain/statistics/standard-deviation.ts
var standard_deviation = __webpack_require__(85855);
// EXTERNAL MODULE: ./src/domain/statistics/t-interval.ts
var t_interval = __webpack_require__(46958);
;// CONCATENATED MODULE: ./src/domain/statistics/t-upper-bound.ts


/**
 * The upper 1 - alpha t bound of the mean of differences in [-1, 1], never above 1; 1 where fewer than two tell
 * nothing.
 */
function tUpperBound(differences, alpha) {
    if (differences.length < 2)
        return 1;
    return Math.min(1, (0,mean/* mean */.i)(differences) + (0,t_interval/* tHalfWidth */.S)(differences, alpha));
}

// EXTERNAL MODULE: ./src/domain/statistics/tango-interval.ts
var tango_interval = __webpack_require__(56149);
// EXTERNAL MODULE: ./src/domain/gate/direction-of.ts
var direction_of = __webpack_require__(23517);
;// CONCATENATED MODULE: ./src/domain/gate/compare-units.ts








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

/***/ 13534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   U6: () => (/* binding */ describeFloor),
/* harmony export */   zE: () => (/* binding */ pointsWithSign)
/* harmony export */ });
/* harmony import */ var _report_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18972);
/* harmony import */ var _statistics_detectable_drop_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13713);
/* harmony import */ var _statistics_least_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20897);
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11890);
/* harmony import */ var _word_of_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66497);





/** A share in percentage points, with one decimal. */
const points = (share) => (100 * share).toFixed(1);
/** A share in percentage points with its sign. */
const pointsWithSign = (share) => `${share > 0 ? '+' : ''}${points(share)}`;
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
    const proven = `${worst} (${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(1 - alpha)} one-sided), margin ${points(settled.margin)}`;
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
    const [low, high] = comparison.interval.map(pointsWithSign);
    return `${pointsWithSign(comparison.difference)} points, between ${low} and ${high} with ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(1 - 2 * alpha)} confidence`;
}
const describeDoubt = (judged) => `${describeEstimate(judged)}: neither a drop is proven nor one beyond the margin of ${points(judged.settled.margin)} ruled out${needed(judged)}`;
const describeSuccess = ({ comparison, rule: { alpha } }) => `${describeGain(comparison.interval[0])} (${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(1 - alpha)} one-sided), as it has to be better`;
const describeNoSuccess = (judged) => `${describeEstimate(judged)}: it has to be better, and neither a gain nor a drop is proven${neededForGain(judged)}`;
const describeNoDrop = (judged) => `${describeEstimate(judged)}: no drop is proven`;
/** Why that no drop is proven is no pass yet: others may follow, or so few could prove nothing. */
function describeTooFew(judged) {
    const { comparison, unit, rule } = judged;
    if ((0,_word_of_role_js__WEBPACK_IMPORTED_MODULE_2__/* .couldFail */ .OJ)(comparison, rule))
        return `${describeEstimate(judged)}: no drop is proven so far`;
    const enough = (0,_statistics_least_count_js__WEBPACK_IMPORTED_MODULE_3__/* .leastCount */ .$)((n) => (0,_word_of_role_js__WEBPACK_IMPORTED_MODULE_2__/* .couldFail */ .OJ)({ n }, rule));
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
    if (settled.margin <= (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .Dk)(bound, n, alpha)) {
        return `; this margin takes at least ${count((0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .casesForMargin */ .VN)(bound, settled.margin, alpha), unit)}, there are ${n}`;
    }
    const enough = (0,_statistics_detectable_drop_js__WEBPACK_IMPORTED_MODULE_4__/* .casesToDetect */ .u)(standardDeviation, settled.margin);
    return enough > n ? `; about ${count(enough, unit)} would tell` : '';
}
/** How many units would tell whether a gain of the size that was seen is real. */
function neededForGain({ comparison, unit }) {
    const { n, difference, standardDeviation } = comparison;
    const enough = difference > 0 ? (0,_statistics_detectable_drop_js__WEBPACK_IMPORTED_MODULE_4__/* .casesToDetect */ .u)(standardDeviation, difference) : 0;
    return enough > n ? `; about ${count(enough, unit)} would tell of such a gain` : '';
}
/** What a floor adds to the sentence. */
function describeFloor(floor, size, alpha) {
    const [low, high] = floor.interval.map(points);
    const sure = `with ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(1 - 2 * alpha)} confidence`;
    const range = `head lies between ${low} and ${high} ${sure}, floor ${points(floor.bound)}, ${size} scored`;
    if (floor.verdict === 'pass')
        return `above its floor: ${range}`;
    return floor.verdict === 'fail'
        ? `below its floor: ${range}`
        : `its floor is neither reached nor missed for sure: ${range}`;
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

/***/ 80315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ judgeMetrics)
});

// EXTERNAL MODULE: ./src/domain/statistics/detectable-drop.ts
var detectable_drop = __webpack_require__(13713);
// EXTERNAL MODULE: ./src/domain/statistics/holm-adjustment.ts
var holm_adjustment = __webpack_require__(99024);
// EXTERNAL MODULE: ./src/domain/statistics/mean.ts
var mean = __webpack_require__(82621);
// EXTERNAL MODULE: ./src/domain/suite/gate-settings.ts
var gate_settings = __webpack_require__(31656);
// EXTERNAL MODULE: ./src/domain/gate/collect-units.ts
var collect_units = __webpack_require__(66150);
// EXTERNAL MODULE: ./src/domain/gate/compare-units.ts + 1 modules
var compare_units = __webpack_require__(66698);
// EXTERNAL MODULE: ./src/domain/gate/describe-metric.ts
var describe_metric = __webpack_require__(13534);
// EXTERNAL MODULE: ./src/domain/statistics/normal-distribution.ts
var normal_distribution = __webpack_require__(88674);
// EXTERNAL MODULE: ./src/domain/statistics/plus-one-bound.ts
var plus_one_bound = __webpack_require__(87368);
// EXTERNAL MODULE: ./src/domain/statistics/wilson-interval.ts
var wilson_interval = __webpack_require__(85180);
;// CONCATENATED MODULE: ./src/domain/gate/judge-floor.ts



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

// EXTERNAL MODULE: ./src/domain/gate/settle-margin.ts
var settle_margin = __webpack_require__(14790);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts + 3 modules
var verdict = __webpack_require__(49113);
// EXTERNAL MODULE: ./src/domain/gate/word-of-role.ts
var word_of_role = __webpack_require__(66497);
;// CONCATENATED MODULE: ./src/domain/gate/judge-metric.ts











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
    const sentence = (0,describe_metric/* describeComparison */.L5)({ word, comparison, settled, rule, unit: collected.unit });
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
        detectable_drop: comparison.standardDeviation > 0 ? (0,detectable_drop/* detectableDrop */.z)(comparison.standardDeviation, comparison.n) : null,
        ...(floor === undefined ? {} : { floor }),
        reason: floor === undefined ? sentence : `${sentence}; ${(0,describe_metric/* describeFloor */.U6)(floor, comparison.n, alpha)}`,
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
        reason: (0,describe_metric/* describeFloor */.U6)(floor, head.length, question.alpha),
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

/***/ 3821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withSlices)
/* harmony export */ });
/* unused harmony export judgeSlices */
/* harmony import */ var _statistics_false_discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48366);
/* harmony import */ var _collect_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66150);
/* harmony import */ var _compare_units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66698);



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

/***/ 6331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 49113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qw: () => (/* binding */ MetricVerdict),
  Y: () => (/* binding */ Verdict),
  Ee: () => (/* binding */ VerdictWord),
  Y1: () => (/* binding */ verdictFile),
  QZ: () => (/* binding */ worst)
});

// UNUSED EXPORTS: Blocker, IncidentVerdict, SuiteVerdict

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
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
// EXTERNAL MODULE: ./src/domain/override/override.ts
var override = __webpack_require__(11725);
// EXTERNAL MODULE: ./src/domain/suite/gate-settings.ts
var gate_settings = __webpack_require__(31656);
;// CONCATENATED MODULE: ./src/domain/gate/attribution-verdict.ts


const Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** An effect on the mean score, of one lane or of several together beyond what each does alone. */
const Effect = schemas/* strictObject */.rej({
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).min(1).describe('Several of a part where their changes stand in the same files'),
    effect: schemas/* number */.aig().describe('Negative for a loss'),
    interval: Interval.describe('Two-sided 95 % t interval over cases, or clusters'),
    p_value: schemas/* number */.aig()
        .describe('Sign-flip mid-p: of a part one-sided, of a loss; of an interaction two-sided. Holm-adjusted each'),
});
/** Which lane carries the difference of one metric. */
const AttributionVerdict = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int().describe('Cases, or clusters, that all arms have a score of'),
    total: schemas/* number */.aig().nullable().describe('head minus base over these; null where nothing can be told'),
    parts: schemas/* array */.YOg(Effect).describe('One a lane; Shapley values, which add up to the total'),
    interactions: schemas/* array */.YOg(Effect).describe('Lanes that act together otherwise than alone'),
    carried_by: schemas/* array */.YOg(lane/* Lane */.J$).describe('The lanes that are shown to carry a loss; none where it cannot be told'),
    together: schemas/* boolean */.zMY()
        .describe('True where lanes act together otherwise than alone, so that no single one is to blame'),
    reason: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./src/domain/gate/case-history.ts
var case_history = __webpack_require__(65353);
;// CONCATENATED MODULE: ./src/domain/gate/guardrail-verdict.ts

/** Cost or latency of head over that of base, against the increase that is allowed. */
const GuardrailVerdict = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(['cost', 'latency']),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'not-measured'])
        .describe('not-measured decides nothing: there is no base, or answers were cached or replayed'),
    n: schemas/* number */.aig().int().describe('Cases that both arms have numbers of'),
    base: schemas/* number */.aig().nullable().describe('US dollars a sample, or the 95th percentile in ms'),
    head: schemas/* number */.aig().nullable(),
    ratio: schemas/* number */.aig().nullable().describe('head over base'),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .nullable()
        .describe('Of the ratio, two-sided at 1 - 2 alpha; null where it has no upper end'),
    max_increase: schemas/* number */.aig(),
    reason: schemas/* string */.YjP(),
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
    looks: looks/* Looks */.Xs.optional(),
    power: power/* Power */.a.optional(),
    baseline: baseline_run/* BaselineRun */.f.optional(),
    attribution: schemas/* array */.YOg(AttributionVerdict).optional().describe('One a metric that decides'),
    flaky_cases: schemas/* array */.YOg(case_history/* FlakyCase */.kI).max(case_history/* mostListed */.p9).optional().describe('The flakiest, for information'),
    newly_broken_cases: schemas/* array */.YOg(case_history/* NewlyBrokenCase */.zI).max(case_history/* mostListed */.p9).optional().describe('The surest, for information'),
    arms: schemas/* strictObject */.rej({ base: evaluation/* ArmTotals */.aD.optional(), head: evaluation/* ArmTotals */.aD.optional() }),
});
/** One thing that blocks a change. */
const Blocker = schemas/* strictObject */.rej({
    verdict: VerdictWord,
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).describe('The lanes that an override must name to set it aside, every one of them'),
    reason: schemas/* string */.YjP(),
    overridden: schemas/* boolean */.zMY(),
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
    lane_workflows: change_set/* ChangeSet */.VR.shape.lane_workflows,
    mixed: schemas/* boolean */.zMY(),
    inconclusive_policy: schemas/* enum */.k5n(['warn', 'block', 'lean']),
    suites: schemas/* array */.YOg(SuiteVerdict),
    ownership: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    spent_usd: schemas/* number */.aig(),
    blockers: schemas/* array */.YOg(Blocker)
        .optional()
        .describe('What blocks, or would but for an override; absent where nothing does'),
    overrides: schemas/* array */.YOg(override/* AppliedOverride */.Y).optional().describe('Overrides of this very head, in force or not'),
    receipt: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP(), reused_from: schemas/* string */.YjP().optional() })
        .optional()
        .describe('What the verdict depends on, and the run whose samples it reuses'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const verdictFile = 'verdict.json';


/***/ }),

/***/ 13713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ casesToDetect),
/* harmony export */   z: () => (/* binding */ detectableDrop)
/* harmony export */ });
/** z at 0.95 plus z at 0.80: a one-sided test at 0.05 that finds four of five. */
const standardErrors = 2.49;
/** The drop that n differences with this standard deviation would show with 80 % power (Miller 2024, one-sided). */
const detectableDrop = (standardDeviation, n) => (standardErrors * standardDeviation) / Math.sqrt(n);
/** How many differences with this standard deviation would show a drop with 80 % power. */
const casesToDetect = (standardDeviation, drop) => Math.ceil(((standardErrors * standardDeviation) / drop) ** 2);


/***/ }),

/***/ 48366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 87368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plusOneLowerBound),
/* harmony export */   l: () => (/* binding */ plusOneUpperBound)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82621);
/* harmony import */ var _t_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46958);


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

/***/ 46958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ tHalfWidth),
/* harmony export */   o: () => (/* binding */ tInterval)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82621);
/* harmony import */ var _standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85855);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98984);



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


/***/ }),

/***/ 85180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
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


/***/ })

};
