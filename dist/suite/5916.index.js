export const id = 5916;
export const ids = [5916];
export const modules = {

/***/ 77980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes)
/* harmony export */ });
/* unused harmony export describeDays */
/** What a reader must know of answers of base that were not asked for in this run. */
const baselineNotes = (suites) => suites.flatMap(({ name, yardstick, baseline }) => baseline === undefined
    ? []
    : sentencesOf(baseline).map((each) => `${name}${yardstick === 'head' ? " (head's yardstick)" : ''}: ${each}`));
function sentencesOf({ control, ...counts }) {
    const origin = originOf(counts);
    if (control === undefined)
        return [origin];
    const { samples, scored, p_value, left_out = 0, other_model = 0, stale } = control;
    const found = stale ? 'and no longer score alike' : 'and score alike as far as can be seen';
    const compared = p_value === null ? 'and none can be compared' : `${found} (p = ${p_value.toFixed(4)})`;
    return [
        ...(samples === 0 ? [origin] : [`${origin}; ${samples} of them were asked for once more, ${compared}`]),
        ...(scored < samples ? [`${samples - scored} of the fresh answers of base have no score to compare`] : []),
        ...(left_out > 0 ? [`no budget was left to ask for ${left_out} cached answers of base once more`] : []),
        ...(other_model > 0 ? [`${other_model} fresh answers of base are of another model than the cached ones`] : []),
    ];
}
function originOf({ cached, asked, oldest_days: days, undated = 0 }) {
    const age = days === undefined ? '' : `, the oldest ${describeDays(days)} old`;
    const unknown = undated === 0 ? '' : `, ${undated} of unknown age`;
    return `${cached} of ${cached + asked} answers of base come from the cache${age}${unknown}`;
}
/** A number of days as people say it. */
const describeDays = (days) => days < 1 ? 'less than a day' : `${Math.floor(days)} ${Math.floor(days) === 1 ? 'day' : 'days'}`;


/***/ }),

/***/ 97584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withControl)
/* harmony export */ });
/* unused harmony export compareControl */
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55616);
/* harmony import */ var _statistics_holm_adjustment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99024);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82621);
/* harmony import */ var _statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44394);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31656);





/**
 * Cached answers are called stale at this level, over all deciding metrics of a suite. An honest cache is then called
 * stale in at most one run of a hundred, since the test is exact, where a single refresh settles it; a laxer level would
 * make gates that nobody believes, a stricter one takes more samples than a tenth of a usual suite.
 */
const staleAt = 0.01;
/**
 * Compares the fresh scores of base with the cached ones, case by case: a two-sided sign-flip test for each metric that
 * decides, adjusted by Holm. Samples without both scores show nothing and are only counted.
 */
function compareControl(samples, roles) {
    const asked = samples.filter(({ fresh }) => fresh !== undefined).toSorted(byPlace);
    const metrics = Object.keys(roles).filter((name) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .decides */ .yN)(roles[name]));
    const shifts = metrics.map((metric) => ({ metric, differences: differencesOf(asked, metric) }));
    const told = shifts.filter(({ differences }) => differences.length > 0);
    const adjusted = (0,_statistics_holm_adjustment_js__WEBPACK_IMPORTED_MODULE_2__/* .holmAdjustment */ .c)(told.map(({ differences }) => (0,_statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedSignFlip */ .c)(differences)));
    const clearest = adjusted.indexOf(Math.min(...adjusted));
    const shown = told[clearest];
    const pValue = adjusted[clearest] ?? null;
    const leftOut = samples.length - asked.length;
    const otherModel = asked.filter((each) => each.other_model === true).length;
    return {
        samples: asked.length,
        ...(leftOut === 0 ? {} : { left_out: leftOut }),
        scored: asked.filter((sample) => metrics.some((metric) => shiftOf(sample, metric) !== undefined)).length,
        p_value: pValue,
        mean_shift: shown === undefined ? null : (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i)(shown.differences),
        ...(otherModel === 0 ? {} : { other_model: otherModel }),
        stale: pValue !== null && pValue <= staleAt,
        ...(shown === undefined ? {} : { metric: shown.metric }),
    };
}
/** An order of their own, so that sums do not depend on which came first. */
const byPlace = (one, other) => Number(one.case > other.case) - Number(one.case < other.case) || one.repeat - other.repeat;
/** The shift of each case: the mean over its repeats, which are no pairs of their own. */
function differencesOf(samples, metric) {
    const byCase = new Map();
    for (const sample of samples) {
        const shift = shiftOf(sample, metric);
        if (shift !== undefined)
            byCase.set(sample.case, [...(byCase.get(sample.case) ?? []), shift]);
    }
    return [...byCase.values()].map(_statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i);
}
function shiftOf({ cached, fresh = {} }, metric) {
    const [before, after] = [(0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(cached, metric), (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(fresh, metric)];
    return before === undefined || after === undefined ? undefined : after - before;
}
/** A suite with what became of the cached answers of base that were asked for once more. */
function withControl(suite, samples = []) {
    const { baseline, gate } = suite;
    if (baseline === undefined || samples.length === 0)
        return suite;
    return { ...suite, baseline: { ...baseline, control: compareControl(samples, gate.metrics) } };
}


/***/ }),

/***/ 53178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ ControlRecord),
/* harmony export */   zr: () => (/* binding */ controlRecordFile)
/* harmony export */ });
/* unused harmony export ControlSample */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62747);


const Scores = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1));
/** A cached answer of base and the one that was asked for in its place. */
const ControlSample = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    yardstick: _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .Yardstick */ .xp,
    case: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repeat: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    cached: Scores.describe('Metric to the score of the cached answer'),
    fresh: Scores.optional().describe('Metric to the score of the fresh one; absent where no budget was left to ask'),
    other_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('Another model answered than the cached answer is of'),
});
/** What became of the cached answers of base that were asked for once more: `baseline-control.json`. */
const ControlRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Digest of the plan, as in plan.json'),
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ControlSample),
});
const controlRecordFile = 'baseline-control.json';


/***/ }),

/***/ 49898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   J: () => (/* binding */ describeServed)
/* harmony export */ });
/** Who answered how often, the most first. */
const sharesOf = (served) => Object.entries(served).sort(([, one], [, other]) => other - one);
/** `12 by openai/small, 3 by openai/large`; `undefined` where one model answered everything. */
function describeServed({ served }) {
    const shares = sharesOf(served);
    return shares.length < 2 ? undefined : shares.map(([model, count]) => `${count} by ${model}`).join(', ');
}


/***/ }),

/***/ 71472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutNotes),
/* harmony export */   v: () => (/* binding */ planNotes)
/* harmony export */ });
/* harmony import */ var _inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90645);
/* harmony import */ var _plan_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23401);
/* harmony import */ var _target_price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38373);



/** What a reader must know of a plan to read its result: what no cap bears, what was assumed, and how it is graded. */
const planNotes = (plans, { leftOut }) => [
    ...new Set([...leftOut.map(leftOutNote), ...plans.flatMap(priceNotes), ...plans.flatMap(({ notes = [] }) => notes)]),
];
/** Which suites were cut to the budget. */
const cutNotes = (suites) => [
    ...new Set(suites
        .filter(({ cases_planned, cases_total }) => cases_planned < cases_total)
        .map(({ name, cases_planned, cases_total }) => {
        const share = `${cases_planned} of ${cases_total} cases fit the budget`;
        return `${name}: ${share}; they were drawn before the first call`;
    })),
];
/** What is too big for a request or a session is left out by its size, which is no random choice. */
const leftOutNote = ({ plan, count, firstId, reason }) => `${plan.name}: ${count} left out by size, the first is \`${(0,_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(firstId, 60)}\`: ${reason}`;
const priceNotes = (plan) => (0,_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .modelsOfPlan */ .$x)(plan).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = (0,_target_price_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOfTarget */ .I)(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}


/***/ }),

/***/ 23401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ modelsOfPlan),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Y0: () => (/* binding */ planSuite)
/* harmony export */ });
/* harmony import */ var _graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82755);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14766);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72616);
/* harmony import */ var _suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6770);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11691);
/* harmony import */ var _suite_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97280);






/** Every target that is asked. */
const targetsOf = (arms) => (arms.kind === 'arms' ? [arms.base, arms.head] : [arms.head]);
/** Every model that may be asked, by its arms or by its graders. */
const modelsOfPlan = ({ arms, judges }) => [...targetsOf(arms), ...(judges?.values() ?? [])].flatMap(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsOf */ .Wh);
/**
 * Plans one suite by the rule that goalposts are protected: policy's cases and graders bind, and what head changes in
 * them is run beside. A suite that policy does not know is judged by head's own, alone.
 */
function planSuite(suite, sides, cases, evalsOnly) {
    const definition = suite.policy ?? suite.head;
    if (definition === undefined)
        return [];
    const yardstick = suite.policy === undefined ? 'head' : 'policy';
    const impossible = (problem, verdict) => [
        { kind: 'problem', problem: { name: suite.name, yardstick, definition, problem, verdict } },
    ];
    if (definition.problem !== undefined)
        return impossible(definition.problem, 'inconclusive');
    const head = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .headTarget */ .ql)(suite, sides);
    if (head.kind === 'gone')
        return impossible(`its target is gone in head: ${head.reason}`, 'fail');
    const arms = armsOf(suite, sides, head.target);
    const notRendered = targetsOf(arms).map(({ prompt }) => prompt && (0,_suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotRendered */ .nc)(prompt));
    const whyNot = notRendered.findLast((why) => why !== undefined);
    if (whyNot !== undefined)
        return impossible(whyNot, 'inconclusive');
    const own = { name: suite.name, arms };
    const headCases = cases.head ?? [];
    if (suite.policy === undefined)
        return [run({ ...own, yardstick: 'head', binding: true, definition, cases: headCases })];
    if (cases.policy === undefined || 'unusable' in cases.policy) {
        const reason = cases.policy?.unusable ?? 'its dataset is missing';
        if (!evalsOnly || suite.head === undefined) {
            return impossible(`the target branch's own yardstick cannot be used: ${reason}`, 'error');
        }
        return [run({ ...own, yardstick: 'head', binding: true, definition: suite.head, cases: headCases })];
    }
    const policyCases = withHeadVariables(cases.policy, headCases);
    const binding = run({ ...own, yardstick: 'policy', binding: true, definition, cases: policyCases });
    if (suite.head === undefined || cases.head === undefined)
        return [binding];
    if (!yardstickDiffers(suite, sides, { policy: cases.policy, head: cases.head }))
        return [binding];
    return [binding, run({ ...own, yardstick: 'head', binding: false, definition: suite.head, cases: cases.head })];
}
const run = (plan) => ({ kind: 'run', plan });
function armsOf(suite, sides, head) {
    if (suite.policy === undefined && suite.base === undefined)
        return { kind: 'head-only', head };
    const base = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .baseTarget */ .bJ)(suite, sides);
    if (base.kind === 'gone')
        return { kind: 'head-only', head };
    return (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetDigest */ .mM)(base.target) === (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetDigest */ .mM)(head)
        ? { kind: 'identical', head }
        : { kind: 'arms', base: base.target, head };
}
/** A variable that only head's template needs is taken from head; whatever policy says stays policy's. */
const withHeadVariables = (policy, head) => policy === head || head.length === 0 ? policy : new _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__/* .CasesWithVariables */ .zE(policy, head);
function yardstickDiffers(suite, sides, { policy, head }) {
    const meaning = (definition, { blobs }) => JSON.stringify([
        definition?.graders,
        (0,_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__/* .graderFiles */ .L)(definition?.graders ?? []).map((path) => blobs.get(path)),
        definition?.repeats,
        definition?.maxToolCalls,
        definition?.gate,
        [definition?.judge, definition?.embedder, definition?.canary],
    ]);
    const isSame = meaning(suite.policy, sides.policy) === meaning(suite.head, sides.head);
    return !isSame || !areSameCases(policy, head);
}
/** Cases mean the same wherever they stand in their files. */
function areSameCases(some, others) {
    if (some === others)
        return true;
    if (some.length !== others.length)
        return false;
    let index = 0;
    for (const { line: _, ...one } of some) {
        const { line: __, ...other } = others.at(index) ?? {};
        if (JSON.stringify(one) !== JSON.stringify(other))
            return false;
        index += 1;
    }
    return true;
}


/***/ }),

/***/ 85408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24850);
/* harmony import */ var _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87653);




/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    whole: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('Digest of what all shards of the run share'),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    shard: _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .Shard */ .Lk.optional().describe('Which part this is; the whole when absent'),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe('What a reader must know of the plan'),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    })),
});
const runPlanFile = 'plan.json';
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun(description) {
    const { changeSet, seed, plans, fitted, shard, notes, refreshesBaseline = false } = description;
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: fitted.cases.countOf(plan),
    }));
    const graders = plans.map(({ definition, cases }) => (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .graderVersions */ .Dm)(definition.graders, cases));
    const shared = suites.map(({ cases_planned: _, ...suite }) => suite);
    const asked = refreshesBaseline ? { baseline: 'refreshed' } : {};
    const whole = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites: shared, graders, ...asked });
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites, graders, ...asked, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    const part = shard === undefined ? {} : { shard };
    return { version: 1, run, whole, seed, ...part, notes: [...notes], worst_case: { usd, tokens }, suites };
}


/***/ }),

/***/ 64071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SampleFlags)
/* harmony export */ });
/** A mark on some of the samples that a suite can have, one byte for each of them. */
class SampleFlags {
    repeats;
    flags;
    constructor(cases, repeats) {
        this.repeats = repeats;
        this.flags = new Uint8Array(cases * repeats * 2);
    }
    has(place) {
        return this.flags[this.indexOf(place)] === 1;
    }
    set(place) {
        this.flags[this.indexOf(place)] = 1;
    }
    indexOf({ caseNumber, repeat, arm }) {
        return (caseNumber * this.repeats + repeat) * 2 + (arm === 'head' ? 1 : 0);
    }
}


/***/ }),

/***/ 47707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ Tally),
  xS: () => (/* binding */ factsOf),
  hw: () => (/* binding */ problemRun)
});

// EXTERNAL MODULE: ./src/domain/graders/suite-graders.ts
var suite_graders = __webpack_require__(24850);
// EXTERNAL MODULE: ./src/domain/inference/budget/amount.ts
var amount = __webpack_require__(46530);
// EXTERNAL MODULE: ./src/domain/suite/answerer.ts
var answerer = __webpack_require__(14766);
// EXTERNAL MODULE: ./src/domain/suite/target.ts + 1 modules
var suite_target = __webpack_require__(97280);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident.ts
var incident = __webpack_require__(96097);
// EXTERNAL MODULE: ./src/domain/inference/incident/notice.ts
var notice = __webpack_require__(65039);
// EXTERNAL MODULE: ./src/domain/packed/number-list.ts
var number_list = __webpack_require__(66789);
// EXTERNAL MODULE: ./src/domain/statistics/quantile.ts
var quantile = __webpack_require__(78461);
// EXTERNAL MODULE: ./src/domain/evaluation/describe-served.ts
var describe_served = __webpack_require__(49898);
;// CONCATENATED MODULE: ./src/domain/evaluation/arm-tally.ts






const isBefore = (one, other) => one.case === other.id ? one.repeat < other.repeat : one.case < other.id;
/** Adds up what the samples of one arm came to; their order changes nothing. */
class ArmTally {
    incidents = new Map();
    notices = new Map();
    firstIncidents = new Map();
    latencies = new number_list/* NumberList */.e();
    served = new Map();
    firstGraderError;
    graderErrors = 0;
    unverified = 0;
    nanoUsd = 0;
    inputTokens = 0;
    outputTokens = 0;
    characters = 0;
    answered = 0;
    calls = { made: 0, cached: 0 };
    add(sample) {
        this.nanoUsd += (0,amount/* toNanoUsd */.My)(sample.cost_usd);
        this.inputTokens += sample.usage?.input_tokens ?? 0;
        this.outputTokens += sample.usage?.output_tokens ?? 0;
        this.calls.made += sample.calls?.made ?? (sample.cached ? 0 : 1);
        this.calls.cached += sample.calls?.cached ?? (sample.cached ? 1 : 0);
        if (sample.outcome.kind === 'incident')
            this.addIncident(sample, sample.outcome.incident);
        else
            this.addAnswer(sample, sample.outcome);
    }
    totals(target) {
        const sorted = this.latencies.sorted();
        return {
            target,
            served: Object.fromEntries(this.servedInOrder()),
            answered: this.answered,
            incidents: countsInOrder(incident/* IncidentKind */.fJ.options, this.incidents),
            notices: countsInOrder(notice/* Notice */.$.options, this.notices),
            grader_errors: this.graderErrors,
            unverified: this.unverified,
            cost_usd: (0,amount/* usdOf */.IA)({ nanoUsd: this.nanoUsd }),
            input_tokens: this.inputTokens,
            output_tokens: this.outputTokens,
            latency_ms: sorted.length === 0
                ? { p50: 0, p95: 0 }
                : { p50: (0,quantile/* sortedQuantile */.X)(sorted, 0.5), p95: (0,quantile/* sortedQuantile */.X)(sorted, 0.95) },
            mean_characters: this.answered === 0 ? 0 : this.characters / this.answered,
        };
    }
    /** How many incidents of each kind and grader errors there were, what the first one said, and who answered. */
    notes() {
        const kinds = incident/* IncidentKind */.fJ.options.flatMap((kind) => {
            const first = this.firstIncidents.get(kind);
            return first === undefined ? [] : [`${this.incidents.get(kind)} ${kind}, the first: ${first.said}`];
        });
        const { firstGraderError: error } = this;
        const graders = error === undefined ? [] : [`${this.graderErrors} grader errors, the first: ${error.said}`];
        const mixture = (0,describe_served/* describeServed */.J)({ served: Object.fromEntries(this.servedInOrder()) });
        return [
            ...kinds,
            ...graders,
            ...(mixture === undefined ? [] : [`answered by ${this.served.size} models: ${mixture}`]),
        ];
    }
    servedInOrder() {
        return [...this.served].sort(([one], [other]) => (one < other ? -1 : 1));
    }
    addIncident(sample, { kind, message }) {
        this.incidents.set(kind, (this.incidents.get(kind) ?? 0) + 1);
        const first = this.firstIncidents.get(kind);
        if (first === undefined || isBefore(sample, first))
            this.firstIncidents.set(kind, firstOf(sample, message));
    }
    addAnswer(sample, outcome) {
        this.answered += 1;
        for (const notice of outcome.notices ?? [])
            this.notices.set(notice, (this.notices.get(notice) ?? 0) + 1);
        this.served.set(sample.model, (this.served.get(sample.model) ?? 0) + 1);
        this.characters += outcome.content.length;
        if (sample.unverified)
            this.unverified += 1;
        if (!sample.cached)
            this.latencies.push(sample.latency_ms);
        const errors = Object.values(outcome.grader_errors);
        this.graderErrors += errors.length;
        const [error] = errors;
        if (error === undefined)
            return;
        const { firstGraderError: first } = this;
        if (first === undefined || isBefore(sample, first))
            this.firstGraderError = firstOf(sample, error);
    }
}
const firstOf = (sample, said) => ({ id: sample.case, repeat: sample.repeat, said });
/** Counts in an order of their own, so that it does not matter which came first. */
const countsInOrder = (order, counts) => Object.fromEntries(order.flatMap((key) => (counts.has(key) ? [[key, counts.get(key)]] : [])));

;// CONCATENATED MODULE: ./src/domain/evaluation/baseline-count.ts
/** Counts which answers of base come from the cache, and how old they are. */
class BaselineCount {
    cached = 0;
    asked = 0;
    undated = 0;
    oldestDays;
    /** Counts a sample of base that has an answer. */
    add({ cached, age_days: days }) {
        if (!cached) {
            this.asked += 1;
            return;
        }
        this.cached += 1;
        if (days === undefined)
            this.undated += 1;
        else
            this.oldestDays = Math.max(days, this.oldestDays ?? 0);
    }
    /** `undefined` where nothing came from the cache, so that nothing could be stale. */
    result() {
        const { cached, asked, undated, oldestDays } = this;
        if (cached === 0)
            return undefined;
        return {
            ...{ cached, asked },
            ...(oldestDays === undefined ? {} : { oldest_days: oldestDays }),
            ...(undated === 0 ? {} : { undated }),
        };
    }
}

// EXTERNAL MODULE: ./src/domain/evaluation/judge-noise.ts
var judge_noise = __webpack_require__(59603);
;// CONCATENATED MODULE: ./src/domain/evaluation/score-sheet.ts

/** The scores of the answers to one suite, a number each; only cases that were answered take room. */
class ScoreSheet {
    repeats;
    rows = new number_list/* NumberList */.e();
    columns = { base: new Map(), head: new Map() };
    answered = 0;
    constructor(repeats) {
        this.repeats = repeats;
    }
    /** How many cases have an answer. */
    get length() {
        return this.answered;
    }
    add({ caseNumber, repeat, arm }, scores) {
        const row = this.rowOf(caseNumber);
        for (const [metric, score] of Object.entries(scores)) {
            const column = this.columns[arm].get(metric) ?? new number_list/* NumberList */.e();
            this.columns[arm].set(metric, column);
            column.set(row * this.repeats + repeat, score);
        }
    }
    has(caseNumber) {
        return this.rows.at(caseNumber, -1) >= 0;
    }
    /** Every metric that has a score, in no order that means anything. */
    metrics() {
        return new Set([...this.columns.base.keys(), ...this.columns.head.keys()]);
    }
    /** The scores of a case by metric, of each the repeats in their order; what has none is absent. */
    scoresOf(caseNumber, arm, metrics) {
        const first = this.rows.at(caseNumber, -1) * this.repeats;
        const found = metrics.map((metric) => {
            const column = this.columns[arm].get(metric);
            const scores = [];
            for (let repeat = 0; column !== undefined && repeat < this.repeats; repeat += 1) {
                const score = column.at(first + repeat);
                if (!Number.isNaN(score))
                    scores.push(score);
            }
            return [metric, scores];
        });
        return Object.fromEntries(found.filter(([, scores]) => scores.length > 0));
    }
    rowOf(caseNumber) {
        const known = this.rows.at(caseNumber, -1);
        if (known >= 0)
            return known;
        this.rows.set(caseNumber, this.answered, -1);
        this.answered += 1;
        return this.answered - 1;
    }
}

// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
;// CONCATENATED MODULE: ./src/domain/evaluation/suite-measures.ts


/** The measures of a plan, in the order of its dataset; of the cases that fit the budget only their number counts. */
function measuresOf(plan, planned) {
    const { definition, cases } = plan;
    const metrics = (0,suite_graders/* metricsOf */.Ps)(definition.graders, cases);
    const partial = [...metrics].flatMap(([name, metric]) => (metric.cases === undefined ? [] : [name]));
    const gradedBy = (0,suite_graders/* suiteGraders */.$D)(definition.graders, cases);
    const measures = { gate: gateOf(definition, metrics), graders: gradedBy };
    if (partial.length === 0)
        return measures;
    const counted = (0,suite_graders/* metricsAmong */.Yw)(definition.graders, planned);
    const counts = partial.map((name) => [name, counted.get(name)?.cases ?? 0]);
    return { ...measures, metric_cases: Object.fromEntries(counts) };
}
/** Every metric gates unless it is only recorded, or the suite says that it is only reported. */
function gateOf({ gate }, metrics) {
    const roles = [...metrics].map(([name, { isRecordedOnly }]) => {
        return [name, (0,own/* own */.Z)(gate.metrics, name) ?? (isRecordedOnly ? 'report' : 'gate')];
    });
    return {
        ...(gate.margin === undefined ? {} : { margin: gate.margin }),
        floor: gate.floor,
        metrics: Object.fromEntries(roles),
    };
}
/** The measures of the whole of a run, without metrics that none of its cases has. */
function withoutUnplanned({ metric_cases: counts, gate, ...rest }) {
    if (counts === undefined)
        return { gate, ...rest };
    const hasCases = (name) => (0,own/* own */.Z)(counts, name) !== 0;
    const kept = (record) => Object.fromEntries(Object.entries(record).filter(([name]) => hasCases(name)));
    return { gate: { ...gate, metrics: kept(gate.metrics) }, ...rest, metric_cases: kept(counts) };
}

;// CONCATENATED MODULE: ./src/domain/evaluation/tally.ts









/** Adds up the samples of one suite as they arrive, in any order. */
class Tally {
    facts;
    arms = { base: new ArmTally(), head: new ArmTally() };
    scores;
    /** How far the gradings of the same answers lie apart. */
    noise = new judge_noise/* NoiseTally */.j();
    baseline = new BaselineCount();
    gradingNanoUsd = 0;
    constructor({ measures, ...facts }) {
        this.facts = { ...facts, measures: facts.isPart ? measures : withoutUnplanned(measures) };
        this.scores = new ScoreSheet(facts.repeats);
    }
    /** Counts a sample of the case of that number. */
    add(sample, caseNumber) {
        const { arm, repeat, outcome } = sample;
        this.arms[arm].add(sample);
        this.gradingNanoUsd += (0,amount/* toNanoUsd */.My)(sample.grading_usd ?? 0);
        if (outcome.kind !== 'answered')
            return;
        if (arm === 'base')
            this.baseline.add(sample);
        this.scores.add({ caseNumber, repeat, arm }, outcome.scores);
        if (outcome.regraded !== undefined)
            this.noise.add(outcome.scores, outcome.regraded);
    }
    /** The suite as `evaluation.json` tells it. */
    result(stopped) {
        const { cases: _, targets, isPart: __, measures, cases_total, cases_planned, ...facts } = this.facts;
        const { base, head } = this.arms;
        const { gradingNanoUsd: nanoUsd } = this;
        const baseline = this.baseline.result();
        return {
            ...facts,
            ...measures,
            ...{ cases_total, cases_planned },
            ...(stopped === undefined ? {} : { stopped }),
            arms: {
                ...(targets.base === undefined ? {} : { base: base.totals(targets.base) }),
                head: head.totals(targets.head),
            },
            ...(nanoUsd === 0 ? {} : { grading_usd: (0,amount/* usdOf */.IA)({ nanoUsd }) }),
            calls: {
                made: base.calls.made + head.calls.made,
                cached: base.calls.cached + head.calls.cached,
                saved: facts.comparison === 'identical' ? cases_planned * facts.repeats : 0,
            },
            ...(baseline === undefined ? {} : { baseline }),
            cases: this.caseScores(),
        };
    }
    /** What a reader must know of each arm, such as incidents. */
    notes() {
        return ['base', 'head'].flatMap((arm) => this.arms[arm].notes().map((note) => `${this.facts.name}, ${arm}: ${note}`));
    }
    /** The cases that have an answer, read from the sheet when somebody asks. */
    caseScores() {
        const { scores, facts } = this;
        const known = Object.keys(facts.measures.gate.metrics);
        const metrics = [...known, ...[...scores.metrics()].filter((metric) => !known.includes(metric)).sort()];
        return {
            length: scores.length,
            *[Symbol.iterator]() {
                let number = -1;
                for (const { id, cluster, tags } of facts.cases) {
                    number += 1;
                    if (!scores.has(number))
                        continue;
                    yield {
                        id,
                        ...(facts.isPart ? { position: number } : {}),
                        ...(cluster === undefined ? {} : { cluster }),
                        ...(tags === undefined ? {} : { tags: [...tags] }),
                        ...(facts.comparison === 'arms' ? { base: scores.scoresOf(number, 'base', metrics) } : {}),
                        head: scores.scoresOf(number, 'head', metrics),
                    };
                }
            },
        };
    }
}
/** What a plan says of its suite; `planned` are the cases that fit the budget. */
const factsOf = (plan, { planned, isPart }) => ({
    name: plan.name,
    yardstick: plan.yardstick,
    binding: plan.binding,
    comparison: plan.arms.kind,
    repeats: plan.definition.repeats,
    measures: measuresOf(plan, planned.questionsOf(plan)),
    cases_total: plan.cases.length,
    cases_planned: planned.countOf(plan),
    targets: {
        ...(plan.arms.kind === 'arms' ? { base: describeTarget(plan.arms.base) } : {}),
        head: describeTarget(plan.arms.head),
    },
    cases: plan.cases,
    isPart,
});
const describeTarget = (target) => ({
    digest: (0,suite_target/* targetDigest */.mM)(target),
    ...(target.prompt === undefined ? {} : { prompt: target.prompt.path }),
    model: (0,answerer/* labelOf */.Wy)(target),
});
/** A suite that could not be run; its verdict is said, so that its absence cannot read as a pass. */
function problemRun({ name, yardstick, definition, problem, verdict }) {
    return {
        name,
        yardstick,
        binding: true,
        comparison: 'head-only',
        repeats: definition?.repeats ?? 1,
        gate: definition === undefined ? { floor: {}, metrics: {} } : gateOf(definition, (0,suite_graders/* metricsOf */.Ps)(definition.graders, [])),
        cases_total: 0,
        cases_planned: 0,
        problem,
        problem_verdict: verdict,
        arms: {},
        calls: { made: 0, cached: 0, saved: 0 },
        cases: [],
    };
}


/***/ }),

/***/ 38373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ priceOfTarget),
  D: () => (/* binding */ refuseUnknownPrices)
});

// EXTERNAL MODULE: ./node_modules/@pydantic/genai-prices/dist/index.js
var dist = __webpack_require__(82294);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider.ts
var provider_provider = __webpack_require__(37331);
// EXTERNAL MODULE: ./src/domain/inference/price/price.ts
var price = __webpack_require__(42299);
;// CONCATENATED MODULE: ./src/domain/inference/price/price-table.ts



/**
 * What an unknown model is taken to cost: as much as o1-pro, whose input and output prices are the highest of any chat
 * model in @pydantic/genai-prices 0.1.8. A test compares this with every model of the installed table.
 */
const assumedPrice = { inputUsdPerMillion: 150, outputUsdPerMillion: 600, source: 'assumed' };
/** The day of the installed table; prices that were superseded before it no longer hold. */
const tableDate = new Date('2026-11-01T00:00:00Z');
/**
 * What a model costs at a provider: nothing where no one is paid, else what the user declared, else what the table
 * (@pydantic/genai-prices, no network) says of that host. At a host that the table does not know, the maker's list
 * price is assumed; a model that nobody knows is assumed to cost as much as the dearest one. Of prices that
 * change by the hour or still come, the dearest is taken; so is the dearest of cached input.
 */
function priceOf(provider, model, declared) {
    if ((0,provider_provider/* isFree */.xp)(provider))
        return price/* freePrice */.um;
    if (declared !== undefined)
        return declaredPrice(declared);
    const url = addressOf((0,provider_provider/* whoAnswers */.wU)(provider));
    const atHost = url === undefined ? undefined : lookUp(model, { providerApiUrl: url });
    if (atHost !== undefined)
        return { ...atHost, source: 'table' };
    return lookUp(model, {}) ?? assumedPrice;
}
/** Where a provider is asked, as the table knows it; a resource of Azure has a host of its own that the table matches. */
function addressOf(provider) {
    switch (provider.api) {
        case 'openai':
        case 'anthropic':
        case 'google':
            return provider.base_url;
        case 'azure':
            return provider.base_url ?? `https://${provider.resource ?? 'resource'}.openai.azure.com`;
        case 'bedrock':
            return `https://bedrock-runtime.${provider.region ?? 'us-east-1'}.amazonaws.com`;
        default:
            return undefined;
    }
}
/** A declared price as the gateway reckons with it. */
const declaredPrice = ({ input, output, cached_input, cache_write }) => ({
    inputUsdPerMillion: input,
    outputUsdPerMillion: output,
    ...(cached_input === undefined ? {} : { cachedInputUsdPerMillion: cached_input }),
    ...(cache_write === undefined ? {} : { cacheWriteUsdPerMillion: cache_write }),
    source: 'declared',
});
function lookUp(model, where) {
    // A fixed timestamp keeps the library from reading the clock; only the model it finds is used.
    const found = (0,dist/* calcPrice */.jh)({ input_tokens: 0, output_tokens: 0 }, model, { ...where, timestamp: tableDate });
    return found === null ? undefined : dearestPrice(found.model);
}
/**
 * The highest price that holds on the table's day or after it, at any hour; `undefined` where tokens are not all that
 * is billed.
 */
function dearestPrice(model) {
    const inForce = pricesInForce(model);
    const isBilledByTokens = inForce.every(({ input_mtok }) => isDefined(input_mtok));
    const isOutputKnown = inForce.every(({ output_mtok }) => isDefined(output_mtok));
    if (!isBilledByTokens ||
        (!isOutputKnown && !onlyEmbeds(inForce)) ||
        inForce.some((price) => price['requests_kcount'] !== undefined))
        return undefined;
    const base = { ...ratesOf(inForce, baseRate), source: 'assumed' };
    const starts = inForce.flatMap((price) => billedBy.flatMap((name) => tiersOf(price[name]))).map(({ start }) => start);
    if (starts.length === 0)
        return base;
    return { ...base, longContext: { aboveInputTokens: Math.min(...starts), ...ratesOf(inForce, highestRate) } };
}
/** No rate of output is told of models that have none, which are those that embed. */
const onlyEmbeds = (prices) => prices.every((price) => Object.keys(price).every((name) => !name.startsWith('output')));
/** The kinds of token that calls are billed by; reasoning is billed as output where it has no rate of its own. */
const billedBy = [
    'input_mtok',
    'output_mtok',
    'output_reasoning_mtok',
    'cache_read_mtok',
    'cache_write_mtok',
    'cache_write_1h_mtok',
];
function ratesOf(prices, rateOf) {
    const dearest = (name) => {
        const rates = prices.map((price) => price[name]).filter(isDefined);
        return rates.length === 0 ? undefined : Math.max(...rates.map(rateOf));
    };
    const optional = (name, rate) => rate === undefined ? {} : { [name]: rate };
    return {
        inputUsdPerMillion: dearest('input_mtok') ?? 0,
        outputUsdPerMillion: Math.max(dearest('output_mtok') ?? assumedPrice.outputUsdPerMillion, dearest('output_reasoning_mtok') ?? 0),
        ...optional('cachedInputUsdPerMillion', dearestCachedInput(prices, rateOf)),
        ...optional('cacheWriteUsdPerMillion', dearest('cache_write_mtok')),
        ...optional('longCacheWriteUsdPerMillion', dearest('cache_write_1h_mtok')),
    };
}
/** A price in force that tells no rate for cached input bills it as other input. */
function dearestCachedInput(prices, rateOf) {
    if (prices.some(({ cache_read_mtok }) => cache_read_mtok === undefined))
        return undefined;
    return Math.max(...prices
        .map(({ cache_read_mtok }) => cache_read_mtok)
        .filter(isDefined)
        .map(rateOf));
}
function pricesInForce({ prices }) {
    if (!Array.isArray(prices))
        return [prices];
    const isPast = (date) => new Date(date) <= tableDate;
    const current = prices.findLastIndex(({ constraint }) => constraint?.type === 'start_date' && isPast(constraint.start_date));
    return prices.slice(Math.max(0, current)).map((conditional) => conditional.prices);
}
const isDefined = (rate) => rate !== undefined;
const baseRate = (rate) => (typeof rate === 'number' ? rate : rate.base);
const tiersOf = (rate) => rate === undefined || typeof rate === 'number' ? [] : rate.tiers;
const highestRate = (rate) => Math.max(baseRate(rate), ...tiersOf(rate).map(({ price }) => price));

// EXTERNAL MODULE: ./src/domain/suite/configuration.ts + 1 modules
var configuration = __webpack_require__(6005);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/domain/evaluation/target-price.ts



/**
 * What an arm's calls are reckoned at: policy's price, else the table's, which head's own claim can only raise. A model
 * that neither policy nor the table knows costs what head claims, or else the highest price there is.
 */
function priceOfTarget({ provider, model, declaredPrice, claimedPrice }) {
    const price = priceOf(provider, model, declaredPrice);
    if (declaredPrice !== undefined || claimedPrice === undefined || price.source === 'free')
        return price;
    return price === assumedPrice ? priceOf(provider, model, claimedPrice) : dearer(price, claimedPrice);
}
/** Each rate at the higher of the two; where head's claim has none for a cache, its input counts. */
function dearer(price, claimed) {
    const claim = declaredPrice(claimed);
    const { cachedInputUsdPerMillion: cached, cacheWriteUsdPerMillion: written } = price;
    const higher = (rate, other) => Math.max(rate ?? price.inputUsdPerMillion, other ?? claim.inputUsdPerMillion);
    return {
        ...price,
        inputUsdPerMillion: Math.max(price.inputUsdPerMillion, claim.inputUsdPerMillion),
        outputUsdPerMillion: Math.max(price.outputUsdPerMillion, claim.outputUsdPerMillion),
        cachedInputUsdPerMillion: higher(cached, claim.cachedInputUsdPerMillion),
        cacheWriteUsdPerMillion: higher(written, claim.cacheWriteUsdPerMillion),
    };
}
/** Throws a `UserError` for a model whose price nobody knows. */
function refuseUnknownPrices(models) {
    for (const target of models) {
        if (priceOfTarget(target).source !== 'assumed')
            continue;
        throw new user_error/* UserError */.yo(`no price of \`${target.model}\` at \`${target.providerName}\` is known`, {
            place: { path: configuration/* configurationFile */.hb, key: 'budget.unknown_price' },
            hint: 'declare `price: { input, output }` with its model binding, or set `budget.unknown_price: assume`',
        });
    }
}


/***/ }),

/***/ 78461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
const quantile = (values, p) => sortedQuantile(Float64Array.from(values).sort(), p);
/** The same of values in ascending order. */
function sortedQuantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ variablesAskedBy),
/* harmony export */   nQ: () => (/* binding */ renderPrompt),
/* harmony export */   nc: () => (/* binding */ whyNotRendered)
/* harmony export */ });
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39990);
/* harmony import */ var _templates_role_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32054);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11840);



/** Each prompt is read once and filled in for many cases. */
const templates = new WeakMap();
function templatesOf(prompt) {
    const known = templates.get(prompt);
    if (known !== undefined)
        return known;
    const read = prompt.messages.map(({ content }) => (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .xV)({
        text: content,
        language: prompt.language ?? 'mustache',
        path: prompt.path,
        findIncluded: (reference, from) => prompt.inclusion.files.find((file) => file.reference === reference && file.from === (from ?? prompt.path)),
    }));
    templates.set(prompt, read);
    return read;
}
/** Fills in a prompt for one case; what the case does not give, the prompt's own defaults do. */
function renderPrompt(prompt, vars) {
    const values = { ...prompt.defaults, ...vars };
    if (prompt.firstRole !== undefined && JSON.stringify(values).includes('\\u0000')) {
        return { kind: 'broken', why: 'a value has a NUL character', line: prompt.messageLines[0] ?? 1 };
    }
    const messages = [];
    for (const [index, template] of templatesOf(prompt).entries()) {
        const rendering = template.render(values);
        const line = prompt.messageLines[index] ?? 1;
        if (rendering.kind !== 'text')
            return failed(rendering, line);
        const { text } = rendering;
        if (prompt.firstRole === undefined)
            messages.push({ role: prompt.messages[index]?.role ?? 'user', content: text });
        else {
            const parts = (0,_templates_role_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .partAtRoles */ .YY)(text, prompt.firstRole).map((part) => messageOf(part, prompt));
            const wrong = parts.find((part) => typeof part === 'string');
            if (wrong !== undefined)
                return { kind: 'broken', why: `the role \`${wrong}\` cannot be sent`, line };
            messages.push(...parts.filter((part) => typeof part !== 'string'));
        }
    }
    return { kind: 'messages', messages };
}
function failed(rendering, firstLine) {
    const within = rendering.place?.path === undefined ? (rendering.place?.line ?? 1) - 1 : 0;
    return { kind: rendering.kind, why: (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotFilledIn */ .BI)(rendering), line: firstLine + within };
}
/** What other formats call the roles of a chat. */
const roles = { model: 'assistant', developer: 'system' };
/** The message of a part, or the role that there is none for. */
function messageOf({ role: name, content }, { language }) {
    const role = Object.hasOwn(roles, name) ? roles[name] : _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__/* .Role */ .Xh.exclude(['tool']).safeParse(name).data;
    if (role === undefined)
        return name;
    // The lines that say a role in a `.prompty` end with line ends of their own.
    return { role, content: language === 'handlebars' ? content : content.replace(/\n$/, '') };
}
/** The variables that every case must have, with the line of the message that asks for each first. */
function variablesAskedBy(prompt) {
    return templatesOf(prompt).flatMap(({ variables }, index) => variables
        .filter((name) => !Object.hasOwn(prompt.defaults ?? {}, name))
        .map((name) => ({ name, line: prompt.messageLines[index] ?? 1 })));
}
/** What Jinja takes in but no include can stand for. */
const inherits = /\{%[-+]?\s*(extends|import|from|block)\b/;
/**
 * Why a prompt cannot be asked as it is deployed, if it cannot: something that it takes in is not filled in, or something
 * that belongs to it is not sent, so that what is asked would be another prompt.
 */
function whyNotRendered(prompt) {
    const { path, references, language = 'mustache', inclusion, messages, problem } = prompt;
    if (problem !== undefined)
        return problem;
    const [first] = references;
    if (first === undefined || language === 'gh-models')
        return undefined;
    if (language === 'jinja' || language === 'handlebars') {
        const texts = [...messages.map(({ content }) => content), ...inclusion.files.map(({ text }) => text)];
        const word = language === 'jinja' ? texts.map((text) => inherits.exec(text)?.[1]).find(Boolean) : undefined;
        if (word !== undefined)
            return `${path} uses \`${word}\`, which is not filled in yet, so what is deployed cannot be asked`;
        return inclusion.unresolved[0];
    }
    const more = references.length === 1 ? '' : ` and ${references.length - 1} more`;
    return `${path} includes \`${first.name}\`${more}, and includes are not filled in yet, so what is deployed cannot be asked`;
}


/***/ }),

/***/ 94205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ mustReadEvaluation),
  Lu: () => (/* binding */ readEvaluation),
  Op: () => (/* binding */ writeEvaluation)
});

// EXTERNAL MODULE: ./src/domain/artifacts/read-json.ts
var read_json = __webpack_require__(55293);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts + 2 modules
var evaluation_evaluation = __webpack_require__(96532);
;// CONCATENATED MODULE: ./src/domain/evaluation/evaluation-text.ts
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

;// CONCATENATED MODULE: ./src/domain/evaluation/part-evaluation.ts
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

// EXTERNAL MODULE: ./src/domain/packed/packed-list.ts + 1 modules
var packed_list = __webpack_require__(3958);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
;// CONCATENATED MODULE: ./src/stages/steps/evaluation-file.ts







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


/***/ })

};
