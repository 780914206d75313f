(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7136;
exports.ids = [7136];
exports.modules = {

/***/ 32665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ mixedSampleOf),
/* harmony export */   Ys: () => (/* binding */ MixedSample),
/* harmony export */   aW: () => (/* binding */ attributionFile),
/* harmony export */   bn: () => (/* binding */ sampleOfMixed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55762);



/** One line of `attribution.jsonl`: what one mixture made of one case once. */
const MixedSample = _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .Sample */ .$W.omit({ arm: true, question: true, expected: true }).extend({
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of the run that it is of, as in plan.json'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$).min(1).describe('As in head; all else is as in base'),
});
const attributionFile = 'attribution.jsonl';
/** Of a mixture, which is asked as a head alone is. */
function mixedSampleOf(sample, run, lanes) {
    const { arm: _, question: __, expected: ___, ...rest } = sample;
    return { run, lanes: (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(lanes), ...rest };
}
const sampleOfMixed = ({ run: _, lanes: __, ...sample }) => ({ ...sample, arm: 'head' });


/***/ }),

/***/ 24347:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ historyKeyOfArm),
/* harmony export */   O5: () => (/* binding */ historyLines),
/* harmony export */   Zg: () => (/* binding */ HistoryLine),
/* harmony export */   dw: () => (/* binding */ armsOfHistory),
/* harmony export */   p2: () => (/* binding */ historyFile),
/* harmony export */   x1: () => (/* binding */ historyKeyOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What one run adds to the history of some cases: the fresh answers of one arm, by metric and case. */
const HistoryLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().optional().describe('When the evaluation began, in CI, where only so much is carried on'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of the plan of the run, by which a run knows its own lines when it is run again'),
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    dataset: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('These three as in the identity of the suite'),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of the arm whose answers these are'),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()]))
        .describe('By id: how many of the answers were right, and how many there were'),
});
/** The file of a history folder; lines are only ever added. */
const historyFile = 'cases.jsonl';
/** Whose history a suite's base arm continues; nobody's where it has none, or where nothing says what it depends on. */
const historyKeyOf = (suite) => suite.comparison === 'arms' ? historyKeyOfArm(suite, 'base') : undefined;
/** Whose history the answers of an arm are. */
function historyKeyOfArm({ name, yardstick, identity }, arm) {
    const target = identity?.[arm];
    if (yardstick !== 'policy' || identity === undefined || target === undefined)
        return undefined;
    return { suite: name, dataset: identity.dataset, graders: identity.graders, target };
}
/**
 * The arms whose answers make history: that of base, and that of head where head is merged, since it is the base of
 * whatever comes next. A change under test has no say in what base answers.
 */
function armsOfHistory({ comparison }, isMerged) {
    if (comparison === 'head-only')
        return [];
    return [...(comparison === 'arms' ? ['base'] : []), ...(isMerged ? ['head'] : [])];
}
const casesOfALine = 1000;
/** Without a prototype: the engine then keeps a plain table, where it would else learn a shape id by id. */
const noCases = () => Object.create(null);
/** Lines of a bounded length for the counts of one metric. */
function* historyLines(source, counts) {
    let [cases, count] = [noCases(), 0];
    const line = () => ({ version: 1, ...source, cases });
    for (const [id, { passes, samples }] of counts) {
        cases[id] = [passes, samples];
        count += 1;
        if (count < casesOfALine)
            continue;
        yield line();
        [cases, count] = [noCases(), 0];
    }
    if (count > 0)
        yield line();
}


/***/ }),

/***/ 54427:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ servedName)
/* harmony export */ });
/** The model that really replied to a call, as provider/model. */
function servedName(call, { served, servedModel }) {
    const { providerName, model } = served ?? call;
    return `${providerName}/${servedModel ?? model}`;
}


/***/ }),

/***/ 65896:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   p: () => (/* binding */ planWarnings)
/* harmony export */ });
/* harmony import */ var _gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16431);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _unit_noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78220);




/** A plan for a person at a terminal or reading a job's log, a block for each suite. */
function planText(report, detail = 'short') {
    const { suites, expected_usd: expected, greatest_usd: greatest } = report;
    if (suites.length === 0)
        return ['no suite is affected, so nothing is asked'];
    const programs = suites.some(({ asks_own_program: asks }) => asks === true) ? ', beside what programs take' : '';
    const total = `in all: likely ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(expected)}, at the most ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(greatest)}${programs}`;
    const lines = suites.flatMap((suite) => suiteLines(suite, detail));
    const notes = detail === 'full' ? report.notes.map((note) => `note: ${note}`) : [];
    return [...lines, ...(suites.length > 1 ? [total] : []), ...notes].map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL);
}
/** What should be seen even by whoever reads nothing else: margins that are not what somebody would expect. */
const planWarnings = ({ suites }) => suites.flatMap(({ name, binding, power, cases_total: total }) => binding && power?.margin_widened ? [(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL)(`${name}: ${widening(power, total)}`)] : []);
function suiteLines(suite, detail) {
    const beside = suite.binding ? '' : " (head's own yardstick, for information)";
    if (suite.problem !== undefined)
        return [`plan of ${suite.name}${beside}: cannot be run: ${suite.problem}`];
    return [
        `plan of ${suite.name}${beside}: ${sizeOf(suite)}`,
        ...(detail === 'cost' ? [] : shown(suite, detail)).map((line) => `  ${line}`),
        `  ${costOf(suite, detail)}`,
    ];
}
const armsWords = {
    arms: 'base and head',
    identical: 'base and head are the same, asked once',
    'head-only': 'head alone',
};
function sizeOf({ cases_planned: planned, cases_total: total, repeats, comparison, power }) {
    const cases = planned === total ? (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(total, 'case') : `${planned} of ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(total, 'case')}`;
    const looks = power === undefined ? '' : `, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(power.looks ?? 1, 'look')}`;
    const units = power?.unit === 'cluster' ? ` in ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(power.units ?? 0, 'unit')} of a cluster or a case` : '';
    return `${cases}${units}, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(repeats, 'repeat')}${looks}; ${armsWords[comparison]}`;
}
function shown({ power, comparison, cases_planned: planned }, detail) {
    if (power === undefined) {
        if (planned === 0)
            return ['no case fits the budget'];
        return comparison === 'head-only'
            ? ['there is no base to compare with, so no drop can be found']
            : ['no metric decides: every one is only reported'];
    }
    const [drop, passable] = [points(power.detectable_drop), points(power.passable_margin)];
    return [
        `four times of five it finds a drop of ${drop}, and passes an unchanged head at a margin of ${passable}`,
        marginLine(power),
        ...(detail === 'full' ? [noiseLine(power)] : []),
    ];
}
function marginLine(power) {
    const { margin, margin_widened: isWidened, passable_margin: passable } = power;
    const binds = `the margin is ${points(margin)}${isWidened ? `, widened from ${points(_gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMargin */ .k)}` : ''}`;
    if (margin >= passable && !isWidened)
        return binds;
    const doubt = margin >= passable ? '' : ', so an unchanged head is inconclusive more than once in five';
    return `${binds}${doubt}; ${whatWouldDo(power)}`;
}
/** The margin is that of the whole dataset, of which the budget may have let in a part. */
const widening = ({ margin, cases, units = 0, unit }, total) => `the default margin of ${points(_gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMargin */ .k)} was widened to ${points(margin)}, since ` +
    `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(Math.round((units * total) / cases), unit ?? 'case')} cannot pass it even if no answer changes; add some, or set gate.margin to ` +
    'the drop that you accept';
/** How many cases would pass the margin that is wanted, as the margin that is passed was reckoned. */
function whatWouldDo({ margin_widened: isWidened, enough_units: enough, unit = 'case' }) {
    if (enough === undefined)
        return 'no number of cases would do';
    const told = isWidened ? ` for ${points(_gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMargin */ .k)}` : '';
    return `about ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(enough, unit)} would do${told}, or fewer with more repeats`;
}
function noiseLine({ measured, standard_deviation: deviation, repeats }) {
    const told = `noise: a standard deviation of ${deviation.toFixed(3)} between unchanged arms`;
    if (measured !== undefined)
        return `${told}, measured on ${measured.metric} in the run of ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(measured.head)} in this folder`;
    const averaged = repeats === 1 ? '' : `, averaged over ${repeats} repeats`;
    return `${told}, assumed: ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(_unit_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .assumedDiscordance */ .cx)} of unchanged cases answer otherwise the next time${averaged}`;
}
const costWords = {
    'earlier-run': 'as samples cost in the earlier run',
    'input-size': 'four bytes a token, answers a quarter of their cap',
};
function costOf(suite, detail) {
    const { samples, expected_usd: expected, greatest_usd: greatest, power, asks_own_program: asksProgram } = suite;
    if (asksProgram === true)
        return `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(samples, 'answer')}: what they cost, only the replies tell${gradesOf(suite)}`;
    const why = greatest === 0 || detail !== 'full' ? '' : ` (${costWords[power?.expected_from ?? 'input-size']})`;
    return `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(samples, 'answer')}: likely ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(expected)}${why}, at the most ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(greatest)}`;
}
/** A call of a program reserves a billionth of a dollar, which is no cost. */
const gradesOf = ({ greatest_usd: greatest }) => greatest < 0.0001 ? '' : `; to grade them, at the most ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(greatest)}`;
const points = (share) => (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(share);


/***/ }),

/***/ 78220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ measuredNoise),
/* harmony export */   cx: () => (/* binding */ assumedDiscordance),
/* harmony export */   n$: () => (/* binding */ assumedNoise)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87076);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10387);




/**
 * The share of single right-or-wrong answers to unchanged questions that differ from one time to the next: that of a
 * dataset whose cases pass by chances from Beta(0.8, 0.2), as answers drawn at a temperature do.
 */
const assumedDiscordance = 0.16;
/** Repeats average their noise out; whether a judge or a cluster is steadier than single answers is not assumed. */
const assumedNoise = (repeats, binary) => ({
    standardDeviation: Math.sqrt(assumedDiscordance / repeats),
    binary: binary && repeats === 1,
});
/** Fewer units say too little of how much they vary. */
const fewestUnits = 10;
/**
 * The noise of the noisiest metric that decides, by an earlier run: what repeats of the same arm vary by, for so many
 * repeats; else, of single answers to two arms, what these differed by, a change's own effect included. `undefined`
 * where it cannot be told.
 */
function measuredNoise(run, head, repeats) {
    const metrics = Object.keys(run.gate.metrics).filter((name) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .decides */ .yN)(run.gate.metrics[name]));
    let noisiest;
    for (const metric of metrics) {
        const units = unitsOf(run, metric);
        const deviation = deviationOf(units, run, repeats);
        if (deviation === undefined)
            return undefined;
        if (noisiest !== undefined && deviation <= noisiest.standardDeviation)
            continue;
        const binary = repeats === 1 && units.every(({ isSingle, scores }) => isSingle && scores.every(isBinary));
        noisiest = { standardDeviation: deviation, binary, measured: { head, metric } };
    }
    return noisiest;
}
function unitsOf(run, metric) {
    const units = new Map();
    for (const each of run.cases) {
        const arms = armsOf(each, metric);
        if (arms.every((scores) => scores.length === 0))
            continue;
        const key = each.cluster === undefined ? `case ${each.id}` : `cluster ${each.cluster}`;
        const unit = units.get(key) ?? { cases: 0, variance: 0, repeated: 0, difference: 0, isSingle: true, scores: [] };
        units.set(key, unit);
        addCase(unit, arms);
        unit.isSingle &&= each.cluster === undefined;
    }
    return [...units.values()];
}
const armsOf = ({ base, head }, metric) => [base, head].flatMap((scores) => (scores === undefined ? [] : [(0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(scores, metric) ?? []]));
function addCase(unit, arms) {
    const repeated = arms.filter(({ length }) => length > 1);
    const [one = [], other] = arms;
    unit.cases += 1;
    if (repeated.length > 0) {
        unit.repeated += 1;
        unit.variance += repeated.reduce((sum, scores) => sum + (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .F)(scores) ** 2, 0) / repeated.length;
    }
    if (other !== undefined)
        unit.difference += (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(other) - (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(one);
    unit.scores.push(...arms.flat());
}
function deviationOf(units, run, repeats) {
    if (units.length < fewestUnits)
        return undefined;
    if (units.every(({ repeated, cases }) => repeated === cases)) {
        const variances = units.map(({ variance, cases }) => (2 * variance) / (repeats * cases * cases));
        return Math.sqrt((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(variances));
    }
    if (run.comparison !== 'arms' || run.repeats !== repeats)
        return undefined;
    const differences = units.map(({ difference, cases }) => difference / cases).filter((value) => !Number.isNaN(value));
    return differences.length < fewestUnits ? undefined : (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .F)(differences);
}
const isBinary = (score) => score === 0 || score === 1;


/***/ }),

/***/ 93352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ BudgetExceededError),
/* harmony export */   eZ: () => (/* binding */ CallLeftError),
/* harmony export */   me: () => (/* binding */ ModelError),
/* harmony export */   s3: () => (/* binding */ UnrecordedReplyError)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** A call that failed, seen by the part that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    retryAfterMs;
    status;
    costUsd;
    attempts;
    calls;
    rateLimit;
    reply;
    key;
    constructor(kind, message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.retryable = facts.retryable;
        this.retryAfterMs = facts.retryAfterMs;
        this.status = facts.status;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 1;
        this.calls = facts.calls;
        this.rateLimit = facts.rateLimit;
        this.reply = facts.reply;
        this.key = facts.key;
    }
    /** Why a call was aborted, told as of one that its provider was not asked; what is no `ModelError` stays as it is. */
    static unasked(reason) {
        return reason instanceof ModelError ? reason.with({ attempts: 0 }) : reason;
    }
    /** All that is known of it but its cause. */
    get facts() {
        const { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key } = this;
        return { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key };
    }
    /** The same failure with other facts. */
    with(facts) {
        return new ModelError(this.kind, this.message, { ...this.facts, ...facts, cause: facts.cause ?? this });
    }
}
/** A call whose caller left before it ended. Nobody told what it took; this is what the budgets count for it. */
class CallLeftError extends Error {
    name = 'CallLeftError';
    costUsd;
    attempts;
    constructor(reason, { costUsd, attempts }) {
        super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
    /** The same end of a call with what was taken before it; a reason as it is where nothing was. */
    static after(before, reason) {
        if (before.attempts === 0 && before.costUsd === 0)
            return reason;
        const { costUsd, attempts } = reason instanceof CallLeftError ? reason : nothingTaken;
        return new CallLeftError(reason, { costUsd: before.costUsd + costUsd, attempts: before.attempts + attempts });
    }
}
/** A reply that was paid for, and is not handed on since it could not be written down. */
class UnrecordedReplyError extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    costUsd;
    attempts;
    constructor({ message, place, hint, cause }, { costUsd, attempts }) {
        super(message, { place, hint, cause });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
}
const nothingTaken = { costUsd: 0, attempts: 0 };
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
    /** Whose cap it is; absent where nobody said. */
    scope;
    /** Milliseconds until there may be room again; absent when waiting does not help. */
    retryAfterMs;
    costUsd;
    attempts;
    calls;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.scope = facts.scope;
        this.retryAfterMs = facts.retryAfterMs;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 0;
        this.calls = facts.calls;
    }
    /** The same refusal with other facts. */
    with(facts) {
        const { message, scope, retryAfterMs, costUsd, attempts, calls } = this;
        return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, calls, cause: this, ...facts });
    }
}


/***/ }),

/***/ 88900:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gradeAnchors),
/* harmony export */   x: () => (/* binding */ scoresOf)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58619);
/* harmony import */ var _domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38736);
/* harmony import */ var _run_work_through_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57093);
/* harmony import */ var _no_supplies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68541);
/* harmony import */ var _supplies_of_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7491);
/* harmony import */ var _supply_steps_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98731);






/**
 * The grades of each anchor by its id, as the judges of a suite give them now: no stored reply counts. Where one cannot
 * be graded no other is begun, and what is under way is waited for.
 */
async function gradeAnchors(model, request) {
    const { plan, anchors, concurrency, programs, signal } = request;
    const grading = (0,_domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__/* .createGrading */ .L)((0,_domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorGraders */ .Gu)(plan));
    const asking = { judges: plan.judges ?? new Map(), caller: undefined, firstRepeat: 0, isFresh: true };
    const supplies = { ..._no_supplies_js__WEBPACK_IMPORTED_MODULE_3__/* .noSupplies */ .P, ...programs, ...(0,_supplies_of_model_js__WEBPACK_IMPORTED_MODULE_4__/* .suppliesOfModel */ .o)(model, asking) };
    const grades = new Map();
    await (0,_run_work_through_js__WEBPACK_IMPORTED_MODULE_2__/* .workThrough */ .H)(anchors, concurrency, async (anchor) => {
        signal?.throwIfAborted();
        const { result } = await (0,_supply_steps_js__WEBPACK_IMPORTED_MODULE_5__/* .supplySteps */ .n)(grading((0,_domain_evaluation_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOfAnchor */ .xt)(anchor)), supplies, signal);
        grades.set(anchor.id, result);
    });
    return grades;
}
/** The scores of those grades alone. */
const scoresOf = (grades) => Object.fromEntries([...grades].map(([id, { scores }]) => [id, scores]));


/***/ }),

/***/ 68541:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ noSupplies)
/* harmony export */ });
const nothing = () => Promise.resolve({ kind: 'failed', reason: 'nobody is there to be asked' });
/** Of no use to a grader that asks for anything. */
const noSupplies = {
    completion: nothing,
    embeddings: nothing,
    partner: nothing,
    program: nothing,
    post: nothing,
};


/***/ }),

/***/ 7491:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ suppliesOfModel)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_judges_judge_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93113);
/* harmony import */ var _domain_inference_call_served_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54427);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93352);
/* harmony import */ var _run_ends_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44710);




/**
 * Puts what graders ask to the guarded model. A call that fails is told with its kind and what it cost; a cap of more
 * than one request or one session throws `BudgetExceededError`, since it ends the run, unless the call is outgrown.
 */
function suppliesOfModel(model, asking) {
    const ask = async (need, supplyOf, signal) => {
        const judge = asking.judges.get(need.model);
        if (judge === undefined)
            return { kind: 'failed', reason: `there is no judge ${need.model}` };
        const call = { ...(0,_domain_evaluation_judges_judge_call_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCall */ .M)(need, judge, asking), trace: asking.trace };
        try {
            const reply = await model.complete(call, signal);
            const repliedBy = (0,_domain_inference_call_served_name_js__WEBPACK_IMPORTED_MODULE_1__/* .servedName */ .Z)(call, reply);
            return { ...(reply.unverified ? unverified : supplyOf(reply)), costUsd: reply.costUsd, repliedBy };
        }
        catch (error) {
            return failureOf(error, () => asking.isOutgrown?.(call) === true);
        }
    };
    return {
        completion: (need, signal) => ask(need, ({ content }) => ({ kind: 'completion', content }), signal),
        embeddings: (need, signal) => ask(need, ({ vectors = [] }) => ({ kind: 'embeddings', vectors }), signal),
    };
}
/** A judge that head brought its own replies of judges nothing. */
const unverified = { kind: 'failed', reason: 'only a recording that head brought has a reply' };
function failureOf(error, isOutgrown) {
    if (error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelError */ .me) {
        const { kind, message, costUsd } = error;
        return { kind: 'failed', reason: `${kind}: ${message}`, incident: kind, costUsd };
    }
    if (!(error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_2__/* .BudgetExceededError */ .Zq))
        throw error;
    const { message, costUsd } = error;
    const stopped = { kind: 'failed', incident: 'session-stopped', costUsd };
    if (!(0,_run_ends_run_js__WEBPACK_IMPORTED_MODULE_3__/* .endsRun */ .s)(error))
        return { ...stopped, reason: `session-stopped: ${message}` };
    if (!isOutgrown())
        throw error;
    return { ...stopped, reason: `session-stopped: the answer is longer than a judge was reckoned with: ${message}` };
}


/***/ }),

/***/ 46985:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ withPrograms),
/* harmony export */   dC: () => (/* binding */ suppliesIn),
/* harmony export */   dK: () => (/* binding */ readyPrograms)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64420);

/** Does the work of a run with its programs at hand, and leaves none of them behind; where there are none, without. */
async function withPrograms({ git, programs }, work) {
    if (programs === undefined)
        return work(undefined);
    const open = programs.open({ worktrees: git });
    try {
        return await work(open);
    }
    finally {
        await open.close();
    }
}
/** Makes the programs of a run ready for its first case. */
async function readyPrograms(open, log, { run, sides, signal }) {
    if (open === undefined)
        return undefined;
    for (const name of await open.prepare(commandsOf(run), signal)) {
        log.warn(`the variable \`${name}\` is not set, so the programs that name it in \`env\` are not given it`);
    }
    const supplies = { policy: suppliesIn(open, sides.policy.tree), head: suppliesIn(open, sides.head.tree) };
    return { model: open.model, supplies };
}
/** What open programs give to graders in the files of a tree. */
const suppliesIn = (open, tree) => ({
    program: ({ program, input }, aborted) => open.run(program, input, tree, aborted),
    post: ({ url, body, timeoutSeconds }, aborted) => open.post(url, body, { timeoutSeconds, signal: aborted }),
});
/** Every program that will be asked. */
const commandsOf = ({ plans }) => plans
    .flatMap(({ arms }) => (0,_domain_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(arms))
    .flatMap(({ provider }) => (provider.api === 'command' ? [provider] : []));


/***/ }),

/***/ 98731:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ supplySteps)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

/** Walks steps to their end; steps that need nothing wait for nothing. */
async function supplySteps(steps, supplies, signal) {
    let costUsd = 0;
    let gradedBy;
    let step = steps.next();
    while (!step.done) {
        const supplied = await supply(step.value, supplies, signal);
        costUsd += supplied.costUsd ?? 0;
        if ('model' in step.value && supplied.repliedBy !== undefined) {
            const { repliedBy } = supplied;
            gradedBy ??= {};
            const counts = (0,_domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(gradedBy, step.value.model) ?? {};
            gradedBy[step.value.model] = { ...counts, [repliedBy]: ((0,_domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(counts, repliedBy) ?? 0) + 1 };
        }
        step = steps.next(supplied);
    }
    return { result: step.value, costUsd, gradedBy };
}
const supply = (need, supplies, signal) => supplies[need.kind](need, signal);


/***/ }),

/***/ 49125:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ planGradedRun)
/* harmony export */ });
/* harmony import */ var _domain_graders_program_program_graders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85458);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/**
 * The run with graders that can be run, so that no answer is paid for that nothing could grade. Head's graders that
 * cannot are a `UserError`; policy's make its yardstick unusable, since head may be what mends them. A yardstick that
 * is `known` to be so stays so, so that the planning ends.
 */
async function planGradedRun(open, planned, { replan, signal }, known = new Map()) {
    if (open === undefined)
        return planned;
    const unusable = new Map(known);
    for (const plan of planned.run.plans) {
        const why = await whyNotGraded(open, plan, { sides: planned.sides, signal });
        if (why === undefined)
            continue;
        if (plan.yardstick === 'head')
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(why, { place: plan.definition.place });
        unusable.set(plan.name, why);
    }
    if (unusable.size === known.size)
        return planned;
    return planGradedRun(open, await replan(unusable), { replan, signal }, unusable);
}
async function whyNotGraded(open, plan, { sides, signal }) {
    const { definition, cases, yardstick } = plan;
    const sources = definition.sources.length === 0 ? [] : [definition.sources];
    for (const program of (0,_domain_graders_program_program_graders_js__WEBPACK_IMPORTED_MODULE_0__/* .gradingPrograms */ .w2)(definition.graders, cases)) {
        const why = await open.whyNotRun(program, { tree: sides[yardstick].tree, sources }, signal);
        if (why !== undefined)
            return `the grader \`${(0,_domain_graders_program_program_graders_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOfProgram */ .Go)(program)}\` cannot be run: ${why}`;
    }
    return undefined;
}


/***/ }),

/***/ 73323:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tellPlan)
/* harmony export */ });
/* harmony import */ var _domain_planning_plan_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65896);

/** Tells, before anybody is asked, what a run can show and what it may cost. */
function tellPlan(log, report, detail = 'short') {
    for (const line of (0,_domain_planning_plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .planText */ .P)(report, detail))
        log.info(line);
    for (const warning of (0,_domain_planning_plan_text_js__WEBPACK_IMPORTED_MODULE_0__/* .planWarnings */ .p)(report))
        log.warn(warning);
}


/***/ }),

/***/ 52899:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** The lines of a journal one by one; what is no line of it is passed over. */
async function* readJournal(files, path, schema) {
    const lines = await files.lines(path);
    if (lines === undefined)
        return;
    for await (const line of lines) {
        const value = schema.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(line)?.json).data;
        if (value !== undefined)
            yield value;
    }
}


/***/ }),

/***/ 79914:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readRecordings)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64420);
/* harmony import */ var _domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4552);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24421);




const maxRecordingBytes = 500_000_000;
/** Reads every recording that a target replays. Where nothing is compared, head's recordings are all there is. */
async function readRecordings(git, plans, sides) {
    const models = plans.flatMap(_domain_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .modelsOfPlan */ .$x);
    const paths = new Set(models.flatMap(({ provider }) => replayedPath(provider)));
    const policySide = sides.adoption ? sides.head : sides.policy;
    await git.bring([...paths].flatMap((path) => [policySide, sides.head].map(({ blobs }) => blobs.get(path) ?? '')));
    const books = { policy: [], head: [] };
    for (const path of paths) {
        const policy = await readBook(git, policySide, path);
        const sameAsPolicy = policySide.blobs.get(path) === sides.head.blobs.get(path);
        const head = sameAsPolicy ? undefined : await readBook(git, sides.head, path);
        if (policy === undefined && head === undefined) {
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this recording is not in the repository', {
                place: { path },
                hint: 'commit it, or correct the `path` of the replay provider',
            });
        }
        if (policy !== undefined)
            books.policy.push(policy);
        if (head !== undefined)
            books.head.push(head);
    }
    return books;
}
const replayedPath = (provider) => (provider.api === 'replay' ? [provider.path] : []);
async function readBook(git, side, path) {
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(git, side.blobs.get(path), path, maxRecordingBytes);
    return text === undefined ? undefined : (0,_domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecordings */ .E)(text, path);
}


/***/ }),

/***/ 31391:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSamples)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55762);
/* harmony import */ var _read_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52899);


/** The samples of a journal one by one; a line that is not whole is passed over and its sample taken again. */
const readSamples = (files, folder) => (0,_read_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a)(files, `${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesFile */ .s6}`, _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .Sample */ .$W);


/***/ }),

/***/ 63266:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSpending)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99860);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/**
 * What the journal of a run's money says that killed parts of it took. A last line that a kill tore is of a call that
 * was not made, or counts at its worst already; any other that cannot be read is a `UserError`, since nobody knows what
 * stood there.
 */
async function readSpending(files, path) {
    const [sum, minutes] = [new _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendSum */ .y$(), new _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .KilledMinutes */ .po()];
    const lines = (await files.lines(path)) ?? [];
    let line = 0;
    let isTorn = false;
    for await (const text of lines) {
        if (isTorn)
            throw unreadable(path, line);
        line += 1;
        const entry = _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendEntry */ .nh.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text)?.json).data;
        if (entry === undefined) {
            // What a machine that went down had no time to write is zeros, and may have been many lines.
            if (text.includes('\0'))
                throw unreadable(path, line);
            isTorn = true;
            continue;
        }
        sum.add(entry);
        minutes.add(entry);
    }
    return { spent: sum.spent(), killed: minutes.buckets() };
}
const unreadable = (path, line) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this line of what was spent is damaged, so nobody can tell how much is left of the budget', {
    place: { path, line },
    hint: 'name another folder, or remove this file if what was spent need not count',
});


/***/ }),

/***/ 77272:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/**
 * As `Promise.all`, once all have ended, also those that go on when one has failed: what is under way is paid for, and
 * must be over before what was spent is told.
 */
async function allEnded(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}


/***/ }),

/***/ 3144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ closeAll),
/* harmony export */   k: () => (/* binding */ closeSpans)
/* harmony export */ });
/**
 * Takes each step even where one of them fails, then throws the first failure. The last one says that all is on disk,
 * so it is taken only where none has failed.
 */
async function closeAll(steps, last) {
    const failures = [];
    for (const step of steps) {
        try {
            await step();
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
    await last();
}
/** Closes a trace, and tells where spans are missing. */
async function closeSpans({ log }, spans) {
    const missing = await spans.close();
    if (missing !== undefined)
        log.warn(missing);
}


/***/ }),

/***/ 20902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ closeRun),
/* harmony export */   f: () => (/* binding */ spentSince)
/* harmony export */ });
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99860);
/* harmony import */ var _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90101);
/* harmony import */ var _close_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3144);
/* harmony import */ var _gateway_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74864);





/** Closes all that is open even where one of it fails, then says so. */
async function closeRun(ports, closing) {
    const { spans, known, clock, model, record, folder, spent, journal, spendJournal } = closing;
    await (0,_close_all_js__WEBPACK_IMPORTED_MODULE_3__/* .closeAll */ .S)([
        () => journal.close(),
        () => record?.settle(spentSince(spent, model.spent())),
        () => (0,_close_all_js__WEBPACK_IMPORTED_MODULE_3__/* .closeSpans */ .k)(ports, spans),
        () => (0,_gateway_state_js__WEBPACK_IMPORTED_MODULE_4__/* .writeGatewayState */ .T)(ports.files, folder, (0,_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_2__/* .withSessionsOf */ .R)(model.state(), known)),
        () => spendJournal.close(),
    ], () => ports.files.write(`${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .spendFile */ .hG}`, `${JSON.stringify(totalOf(model.spent(), clock.elapsedMs))}\n`));
}
const totalOf = (spent, elapsedMs) => {
    const { nanoUsd, tokens, calls } = (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(spent);
    return { kind: 'total', nano_usd: nanoUsd, tokens, calls, elapsed_ms: elapsedMs };
};
/** What was spent beyond what earlier parts of a run took. */
const spentSince = (earlier, all) => ({
    usd: Math.max(0, all.usd - earlier.usd),
    tokens: Math.max(0, all.tokens - earlier.tokens),
    calls: Math.max(0, all.calls - earlier.calls),
});


/***/ }),

/***/ 44710:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endsRun)
/* harmony export */ });
/** A cap of one request or of one session ends that one; every other cap ends the run. */
const endsRun = ({ scope }) => scope?.kind !== 'request' && scope?.kind !== 'session';


/***/ }),

/***/ 74864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readGatewayState),
/* harmony export */   T: () => (/* binding */ writeGatewayState)
/* harmony export */ });
/* harmony import */ var _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90101);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _read_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42630);



/**
 * What an earlier gateway left in a folder. State that cannot be read is told and counts as none: it may only hold
 * calls back, and the caps of a run are counted elsewhere.
 */
async function readGatewayState({ files, log }, folder) {
    try {
        return await (0,_read_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .readArtifact */ .R9)(files, `${folder}/${_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayStateFile */ .wL}`, _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .GatewayState */ .EW);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        log.warn(`${folder}/${_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayStateFile */ .wL} cannot be used, so breakers and sessions begin anew: ${error.message}`);
        return undefined;
    }
}
/** Leaves what a gateway knows in a folder, for the gateway that comes next. */
const writeGatewayState = (files, folder, state) => (0,_read_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayStateFile */ .wL}`, state);


/***/ }),

/***/ 8945:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ keptSpending)
/* harmony export */ });
/** Keeps the entries of a run's money in a journal, so that neither a kill nor a full disk loses any of it. */
function keptSpending(journal) {
    let written = Promise.resolve();
    return {
        add: (entry) => {
            written = journal.addInTurn(JSON.stringify(entry));
        },
        written: async () => {
            await written;
            if (journal.hasFailed)
                await journal.flush();
        },
    };
}


/***/ }),

/***/ 75431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openTogether)
/* harmony export */ });
/** Opens what belongs together; what is open already is closed where a later part cannot be opened. */
async function openTogether(open) {
    const parts = [];
    try {
        return await open((part) => {
            parts.push(part);
            return part;
        });
    }
    catch (error) {
        // What keeps a part from being closed is no more than what kept a later one from being opened.
        for (const part of parts.reverse())
            await part.close().catch(() => undefined);
        throw error;
    }
}


/***/ }),

/***/ 25241:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ runSuites)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/canary/canary-record.js

/**
 * What the anchors of a run's suites scored, kept so that a run that goes on need not grade them again: `canary.json`.
 */
const CanaryRecord = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    run: schemas/* string */.YjP().describe('Digest of the plan, as in plan.json'),
    suites: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0).max(1))))
        .describe('Suite to anchor to metric to score'),
});
const canaryRecordFile = 'canary.json';

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/canary/reserve-canaries.js
var reserve_canaries = __webpack_require__(92676);
// EXTERNAL MODULE: ./dist/compiled/ports/model.js
var ports_model = __webpack_require__(93352);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/grade/grade-anchors.js
var grade_anchors = __webpack_require__(88900);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/grade/grade-canaries.js






/**
 * Grades the anchors of every suite that has some, once in a run: a run that goes on keeps what it measured, and grades
 * again what an outage kept from a grade.
 */
async function gradeCanaries(model, request) {
    const { files, folder, run } = request;
    // The shard that grades for all of them may have none of a suite's cases itself.
    const plans = run.plans.filter((plan) => anchorsIn(plan).length > 0 && run.fitted.whole.countOf(plan) > 0);
    if (plans.length === 0 || !(0,reserve_canaries/* gradesCanaries */.nR)(run.shard))
        return { anchorsOf: () => undefined };
    const path = `${folder}/${canaryRecordFile}`;
    const earlier = await (0,artifacts/* readUsableArtifact */.rk)(files, path, CanaryRecord);
    const suites = earlier?.run === run.runPlan.run ? { ...earlier.suites } : {};
    const now = new Map();
    const anchorsOf = ({ name }) => now.get(name);
    for (const plan of plans) {
        const known = suites[plan.name] ?? {};
        const open = anchorsIn(plan).filter(({ id }) => (0,own/* own */.Z)(known, id) === undefined);
        try {
            const grades = await gradesToday(model, { ...request, plan, open });
            now.set(plan.name, { ...known, ...(0,grade_anchors/* scoresOf */.x)(grades) });
            suites[plan.name] = { ...known, ...(0,grade_anchors/* scoresOf */.x)([...grades].filter(([, { outages }]) => outages === undefined)) };
        }
        catch (error) {
            if (error instanceof ports_model/* BudgetExceededError */.Zq)
                return { anchorsOf, stopped: error.message };
            throw error;
        }
        if (open.length > 0)
            await (0,artifacts/* writeArtifact */.w6)(files, path, { version: 1, run: run.runPlan.run, suites });
    }
    return { anchorsOf };
}
function anchorsIn({ canary }) {
    const anchors = canary?.anchors ?? [];
    return 'unusable' in anchors ? [] : anchors;
}
function gradesToday(model, request) {
    const { plan, open: anchors, concurrency, programs, signal } = request;
    return (0,grade_anchors/* gradeAnchors */.I)(model, { plan, anchors, concurrency, programs: programs?.supplies[plan.yardstick], signal });
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/fit-budget.js + 2 modules
var fit_budget = __webpack_require__(47055);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/add-repeats.js

/**
 * Asks all cases of every suite once more that is not decided and may be, round by round, as far as the worst case of a
 * whole round fits what is left of the caps. Every suite has its round before one has the next. Answers why it ended
 * before, where it did.
 */
async function addRepeats(course, take, { caps, spent }) {
    for (let rounds = course.rounds(); rounds.length > 0; rounds = course.rounds()) {
        for (const round of rounds) {
            const whyNot = (0,fit_budget/* whyNotMore */.p9)(caps, spent(), course.worstCaseOf(round));
            if (whyNot !== undefined) {
                course.refuseRound(round, whyNot);
                continue;
            }
            const stopped = await take(course.tasksOf(round));
            if (stopped !== undefined)
                return stopped;
            course.endRound(round);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/make-tasks.js + 2 modules
var make_tasks = __webpack_require__(59718);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/worst-case-of-case.js
var worst_case_of_case = __webpack_require__(48413);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case-list.js
var case_list = __webpack_require__(9527);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suite-definition.js
var suite_definition = __webpack_require__(70176);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/graders-of-task.js
var graders_of_task = __webpack_require__(73364);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/cache/request-digest.js
var request_digest = __webpack_require__(68972);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/conversation.js
var evaluation_conversation = __webpack_require__(4503);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/task-digest.js


/** What ties a sample to the exact question that was put: all that its target may be told. */
const taskDigest = (task) => {
    const { plan, question, call } = task;
    return (0,evaluation_conversation/* isConversation */.Iy)(task) ? (0,evaluation_conversation/* conversationDigest */.un)(call, question, plan.definition) : (0,request_digest/* requestDigest */.u)(call);
};

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/sample-flags.js
var sample_flags = __webpack_require__(37495);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/tally/taken-samples.js






/** True of a sample that failed, or that somebody did not grade, in a way that another try may not meet again. */
const isOpen = ({ outcome }) => outcome.kind === 'incident' ? (0,incident/* mayPass */.bg)(outcome.incident.kind) : outcome.outages !== undefined;
/** Which samples of a run need not be taken again. */
class TakenSamples {
    suites;
    taken = new Map();
    constructor(suites) {
        this.suites = new Map(suites.map((suite) => [keyOf(suite.plan), suite]));
    }
    /**
     * Marks a sample as taken and answers it with its task. Nothing where it has to be taken again: it or its grading
     * failed in a way that may pass, answers another question than is asked now or is there twice. Of a pair, of which
     * each is graded by the other's answer, both are taken once both are there, and none where one is not.
     */
    take(sample) {
        const task = this.openTaskOf(sample);
        if (task === undefined)
            return [];
        const { flags, halves } = this.takenOf(task.plan);
        const whole = (0,graders_of_task/* isPaired */.eE)(task) ? pairUp(halves, { sample, task }) : [{ sample, task }];
        for (const each of whole)
            flags.set(each.task);
        return whole;
    }
    /** The task that a sample answers and that nothing has answered yet. */
    openTaskOf(sample) {
        const suite = this.suites.get(keyOf({ name: sample.suite, yardstick: sample.yardstick }));
        if (suite === undefined || isOpen(sample))
            return undefined;
        const taken = this.takenOf(suite.plan);
        const number = taken.numbers.get(sample.case);
        if (number === undefined)
            return undefined;
        const task = tasksLike(sample, number, { suite, taken }).find(({ repeat, arm }) => repeat === sample.repeat && arm === sample.arm);
        if (task === undefined || taken.flags.has(task))
            return undefined;
        return taskDigest(task) === sample.request ? task : undefined;
    }
    has(task) {
        return this.taken.get(task.plan)?.flags.has(task) === true;
    }
    /** Whether any sample of a case's repeats was taken. */
    hasAny(plan, caseNumber, { from, to }) {
        const flags = this.taken.get(plan)?.flags;
        if (flags === undefined)
            return false;
        for (let repeat = from; repeat < to; repeat += 1) {
            if (flags.has({ caseNumber, repeat, arm: 'base' }) || flags.has({ caseNumber, repeat, arm: 'head' }))
                return true;
        }
        return false;
    }
    takenOf(plan) {
        const known = this.taken.get(plan);
        if (known !== undefined)
            return known;
        const { cases, definition } = plan;
        const flags = new sample_flags/* SampleFlags */.i(cases.length, (0,suite_definition/* mostRepeatsOf */.n)(definition));
        const taken = { numbers: (0,case_list/* caseNumbers */.HH)(cases), flags, halves: new Map() };
        this.taken.set(plan, taken);
        return taken;
    }
}
/** Both samples of a pair where its other half was there already, which until then is kept. */
function pairUp(halves, half) {
    const { caseNumber, repeat, arm } = half.task;
    const key = `${caseNumber} ${repeat}`;
    const other = halves.get(key);
    if (other !== undefined && other.task.arm !== arm) {
        halves.delete(key);
        return [other, half];
    }
    halves.set(key, half);
    return [];
}
/** The tasks of a sample's case among which its own is; none for a repeat that nobody asks for. */
function tasksLike({ case: id, repeat }, number, { suite, taken }) {
    const { definition } = suite.plan;
    if (repeat >= (0,suite_definition/* mostRepeatsOf */.n)(definition))
        return [];
    const further = repeat < definition.repeats ? undefined : repeat;
    if (taken.latest?.case !== id || taken.latest.further !== further) {
        const { tasks } = suite.tasksOf(number, further === undefined ? undefined : { from: repeat, to: repeat + 1 });
        taken.latest = { case: id, further, tasks };
    }
    return taken.latest.tasks;
}
const keyOf = ({ name, yardstick }) => JSON.stringify([yardstick, name]);

// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/worst-case.js + 1 modules
var worst_case = __webpack_require__(85705);
;// CONCATENATED MODULE: ./dist/compiled/domain/attribution/mixed-plan.js
/** The plan of a suite with a mixture in the place of its arms: the same cases, graders and repeats. */
const mixedPlan = (plan, { lanes, target }) => ({
    ...plan,
    arms: { kind: 'head-only', head: target },
    mixture: lanes,
    canary: undefined,
});

// EXTERNAL MODULE: ./dist/compiled/domain/attribution/mixed-sample.js
var mixed_sample = __webpack_require__(32665);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-replies.js
var judge_replies = __webpack_require__(96249);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/arm-tally.js
var arm_tally = __webpack_require__(76122);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/score-sheet.js
var score_sheet = __webpack_require__(73515);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var suite_target = __webpack_require__(89176);
;// CONCATENATED MODULE: ./dist/compiled/domain/attribution/mixture-tally.js





/** Adds up the samples of one mixture as they arrive, in any order. */
class MixtureTally {
    arm = new arm_tally/* ArmTally */.X();
    scores;
    /** Which models replied for the judges of its answers, which are asked as those of head are. */
    replies = new judge_replies/* JudgeReplies */.K8();
    nanoUsd = 0;
    incidents = 0;
    constructor(repeats) {
        this.scores = new score_sheet/* ScoreSheet */.G(repeats);
    }
    add(sample, caseNumber) {
        const { repeat, outcome } = sample;
        this.arm.add(sample);
        this.nanoUsd += (0,amount/* toNanoUsd */.My)(sample.cost_usd) + (0,amount/* toNanoUsd */.My)(sample.grading_usd ?? 0);
        if (outcome.kind === 'incident')
            this.incidents += 1;
        else {
            this.scores.add({ caseNumber, repeat, arm: 'head' }, outcome.scores);
            this.replies.add('head', sample.graded_by ?? {});
        }
    }
    describe(lanes, target) {
        const { arm, incidents, nanoUsd } = this;
        // Of a route the question may choose who answers, and a program answers as it likes.
        const isOneModel = target.prompt !== undefined && target.route === undefined;
        return {
            lanes: [...lanes],
            target: (0,suite_target/* targetDigest */.mM)(target),
            answered: arm.answered,
            incidents,
            cost_usd: (0,amount/* usdOf */.IA)({ nanoUsd }),
            ...(isOneModel ? { served: arm.whoServed() } : {}),
        };
    }
    scoresOf(caseNumber) {
        const { scores } = this;
        return scores.has(caseNumber) ? scores.scoresOf(caseNumber, 'head', [...scores.metrics()].sort()) : {};
    }
    /** What a reader must know of its answers, such as incidents. */
    notes() {
        return this.arm.notes();
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/attribution/mixed-run.js







/** The mixtures of one suite: what is to be asked, and what has come of it. */
class MixedRun {
    plan;
    mixing;
    ids;
    courses;
    courseOf;
    /** Throws a `UserError` for a template that cannot be filled in. */
    constructor({ plan, mixing, ids, seed }) {
        this.plan = plan;
        this.mixing = mixing;
        this.ids = ids;
        this.courses = mixing.mixtures.map((mixture) => {
            const suite = (0,make_tasks/* makeTasks */.b)(mixedPlan(plan, mixture), seed);
            const facts = { lanes: mixture.lanes, target: mixture.target };
            return {
                ...facts,
                suite,
                taken: new TakenSamples([suite]),
                tally: new MixtureTally(plan.definition.repeats),
            };
        });
        this.courseOf = new Map(this.courses.map((course) => [course.suite.plan, course]));
    }
    /** How many samples all mixtures come to. */
    get total() {
        return this.ids.size * this.plan.definition.repeats * this.courses.length;
    }
    isOf(task) {
        return this.courseOf.has(task.plan);
    }
    /** Case by case the tasks that are still open, the mixtures of a case next to each other. */
    *open() {
        const [first] = this.courses;
        for (let place = 0; first !== undefined && place < first.suite.length; place += 1) {
            if (!this.ids.has(first.suite.questionAt(place).id))
                continue;
            for (const { suite, taken } of this.courses) {
                const each = suite.tasksAt(place);
                yield { ...each, tasks: each.tasks.filter((task) => !taken.has(task)) };
            }
        }
    }
    /** The most that is still to be taken, grading included. */
    worstCase() {
        let sum = (0,worst_case/* sumOfWorstCases */.Fy)([]);
        for (const each of this.open())
            if (each.tasks.length > 0)
                sum = (0,worst_case/* sumOfWorstCases */.Fy)([sum, (0,worst_case_of_case/* worstCaseOfCase */.D)(each)]);
        return sum;
    }
    /** Counts a sample that an earlier part of the run took, and answers whether it stays as it is. */
    keep(mixed) {
        const sample = (0,mixed_sample/* sampleOfMixed */.bn)(mixed);
        const course = this.courses.find(({ lanes }) => JSON.stringify(lanes) === JSON.stringify(mixed.lanes));
        const taken = this.ids.has(mixed.case) ? (course?.taken.take(sample) ?? []) : [];
        for (const { task } of taken)
            this.count(sample, task);
        return taken.length > 0;
    }
    count(sample, task) {
        this.courseOf.get(task.plan)?.tally.add(sample, task.caseNumber);
    }
    /** `replies` are those of the judges of base and head. */
    result({ onDemand, stopped, replies }) {
        const { courses, mixing } = this;
        const judges = this.judges(replies);
        return {
            on_demand: onDemand,
            factors: mixing.factors.map((lanes) => [...lanes]),
            arms: courses.map(({ lanes, target, tally }) => tally.describe(lanes, target)),
            cases: [...this.cases()],
            ...(judges.length === 0 ? {} : { judges: Object.fromEntries(judges) }),
            ...(stopped === undefined ? {} : { stopped }),
        };
    }
    /** What a reader must know of the answers of each mixture. */
    notes() {
        return this.courses.flatMap(({ lanes, tally }) => tally.notes().map((note) => `${this.plan.name}, ${lanes.join(' and ')} of head on base: ${note}`));
    }
    /** Of the judges that more than one model replied for, which they are. */
    judges(replies) {
        const ofMixtures = this.courses.map(({ tally }) => tally.replies);
        return uniqueNames([replies, ...ofMixtures]).flatMap((judge) => {
            const [base, head] = [replies.countsOf(judge, 'base'), replies.countsOf(judge, 'head')];
            const arms = ofMixtures.map((each) => each.countsOf(judge, 'head'));
            const models = new Set([base, head, ...arms].flatMap((counts) => Object.keys(counts)));
            return models.size < 2 ? [] : [[judge, { base, head, arms }]];
        });
    }
    *cases() {
        let number = -1;
        for (const { id } of this.plan.cases) {
            number += 1;
            const at = number;
            if (this.ids.has(id))
                yield { id, scores: this.courses.map(({ tally }) => tally.scoresOf(at)) };
        }
    }
}
const uniqueNames = (all) => [...new Set(all.flatMap(({ names }) => names))].sort();

// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/describe-run.js
var describe_run = __webpack_require__(73902);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge-suite.js + 23 modules
var judge_suite = __webpack_require__(64538);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/look-taken.js
var look_taken = __webpack_require__(69270);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/need-of-grading.js
var need_of_grading = __webpack_require__(58619);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/create-grading.js + 12 modules
var create_grading = __webpack_require__(38736);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/judge/ask-judge.js + 1 modules
var ask_judge = __webpack_require__(13221);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/put-question.js + 1 modules
var put_question = __webpack_require__(46030);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/worst-case-of-sample.js
var worst_case_of_sample = __webpack_require__(42507);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/sum-of-replies.js
/**
 * The last of several replies of one conversation with what all of them took: money, milliseconds and tokens, the
 * latter only where each told them. It is stored only if all were, and unverified or to be told of if one was.
 */
function sumOfReplies(replies, last) {
    const total = (measure) => replies.reduce((sum, reply) => sum + measure(reply), 0);
    const notices = [...new Set(replies.flatMap((reply) => reply.notices ?? []))];
    return {
        ...last,
        context: replies.findLast((reply) => reply.context !== undefined)?.context,
        usage: sumOfUsages(replies.map(({ usage }) => usage)),
        costUsd: total(({ costUsd }) => costUsd),
        latencyMs: total(({ latencyMs }) => latencyMs),
        cached: replies.every(({ cached }) => cached),
        savedUsd: savedBy(replies),
        ...ageOf(replies),
        unverified: replies.some(({ unverified }) => unverified),
        notices: notices.length === 0 ? undefined : notices,
    };
}
/** What the stored ones among replies would have cost; nothing where none is stored or one cannot tell. */
function savedBy(replies) {
    const stored = replies.filter(({ cached }) => cached);
    if (stored.length === 0 || stored.some(({ savedUsd }) => savedUsd === undefined))
        return undefined;
    return stored.reduce((sum, { savedUsd = 0 }) => sum + savedUsd, 0);
}
/** The age of the oldest, where all that are stored tell theirs. */
function ageOf(replies) {
    const ages = replies.filter(({ cached }) => cached).map(({ ageMs }) => ageMs);
    const known = ages.filter((age) => age !== undefined);
    return { ageMs: known.length === 0 || known.length < ages.length ? undefined : Math.max(...known) };
}
function sumOfUsages(usages) {
    const known = usages.filter((usage) => usage !== undefined);
    if (known.length < usages.length)
        return undefined;
    const total = (measure) => known.reduce((sum, usage) => sum + measure(usage), 0);
    return { inputTokens: total(({ inputTokens }) => inputTokens), outputTokens: total((usage) => usage.outputTokens) };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/ends-run.js
var ends_run = __webpack_require__(44710);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/hold-conversation.js






/**
 * Puts a case to its target, in as many calls as its conversation takes. Throws as the model does, and a `ModelError`
 * for a conversation that came to no answer; the replies before it and what they cost are counted to the error.
 */
async function holdConversation(model, task, signal) {
    const { call, question, plan } = task;
    if (!(0,evaluation_conversation/* isConversation */.Iy)(task)) {
        const reply = await model.complete(call, signal);
        return { reply, toolCalls: reply.toolCalls ?? [] };
    }
    const replies = [];
    const conversation = (0,evaluation_conversation/* converse */.iq)(call.messages, question, plan.definition.maxToolCalls);
    let step = conversation.next();
    let last;
    while (!step.done) {
        last = await askNext(model, (0,put_question/* nextCall */.u)(call, step.value), { task, replies, signal });
        replies.push(last);
        step = conversation.next(last);
    }
    if (last === undefined)
        throw new Error(`the case ${question.id} asked nothing`);
    const reply = sumOfReplies(replies, last);
    if (step.value.kind === 'incident') {
        const { kind, message } = step.value.incident;
        throw new ports_model/* ModelError */.me(kind, message, { retryable: false, costUsd: reply.costUsd, calls: callsOf(replies), reply });
    }
    const { transcript, toolCalls } = step.value;
    return { reply, toolCalls, conversation: { transcript, calls: callsOf(replies) } };
}
function callsOf(replies) {
    const cached = replies.filter((each) => each.cached).length;
    return { made: replies.length - cached, cached };
}
async function askNext(model, call, { task, replies, signal }) {
    try {
        return await model.complete(call, signal);
    }
    catch (error) {
        const isCapped = error instanceof ports_model/* BudgetExceededError */.Zq && (0,ends_run/* endsRun */.s)(error);
        const isOwn = isCapped && (0,worst_case_of_sample/* outgrowsSample */.dF)(task, call, replies.length);
        throw withEarlier(isOwn ? outgrown(error) : error, replies);
    }
}
/** A cap of all that bites a call larger than it was planned for ends its conversation, and not those of others. */
const outgrown = ({ message, costUsd, attempts }) => new ports_model/* ModelError */.me('session-stopped', `the conversation is longer than was reckoned with: ${message}`, {
    retryable: false,
    costUsd,
    attempts,
});
/** A failure, with what the replies before it took. */
function withEarlier(error, replies) {
    const last = replies.at(-1);
    if (last === undefined)
        return error;
    if (!(error instanceof ports_model/* BudgetExceededError */.Zq || error instanceof ports_model/* ModelError */.me))
        return error;
    const earlier = sumOfReplies(replies, last);
    const { made, cached } = callsOf(replies);
    const calls = { made: made + (error.attempts > 0 ? 1 : 0), cached };
    if (error instanceof ports_model/* BudgetExceededError */.Zq)
        return error.with({ costUsd: earlier.costUsd + error.costUsd, calls });
    const reply = error.reply === undefined ? earlier : sumOfReplies([...replies, error.reply], error.reply);
    return error.with({ costUsd: earlier.costUsd + error.costUsd, calls, reply });
}

// EXTERNAL MODULE: ./dist/compiled/domain/graders/judge/judge-messages.js
var judge_messages = __webpack_require__(46456);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/answer-text.js
var answer_text = __webpack_require__(21646);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/pair-book.js





/**
 * Lets both samples of a pair see each other's answer and share what their preferring grader is told, so that what one
 * wins the other loses. Whoever needs an answer first asks for it, and the other takes the same: nobody waits for a
 * sample that has no worker yet.
 */
class PairBook {
    pairs = new Map();
    /** Lets in the tasks of a case that are still to be taken, both of each pair. */
    enter(tasks) {
        for (const task of tasks.filter(graders_of_task/* isPaired */.eE)) {
            const key = pairKey(task);
            const pair = this.pairs.get(key) ?? { tasks: new Map(), heard: new Map(), supplies: new Map(), open: 0 };
            pair.tasks.set(task.arm, task);
            pair.open += 1;
            this.pairs.set(key, pair);
        }
    }
    /** The answer to a task: the one that its partner asked for already, where it did. */
    answerTo(task, ask) {
        const pair = this.pairOf(task);
        return pair === undefined ? ask(task) : askOnce(pair, task, ask);
    }
    /** What a task's graders are told of its partner; what both ask of a judge is asked once. */
    suppliesFor(task, { supplies, firstRepeat, ask }) {
        if (!(0,graders_of_task/* isPreferred */.C9)(task))
            return supplies;
        const pair = this.pairOf(task);
        if (pair === undefined)
            return { ...supplies, partner: () => Promise.resolve(aloneOf(task)) };
        return {
            ...supplies,
            completion: (need, signal) => shared(pair, JSON.stringify([firstRepeat, need]), () => supplies.completion(need, signal)),
            partner: () => partnerOf(pair, task, ask),
        };
    }
    pairOf(task) {
        return this.pairs.size === 0 ? undefined : this.pairs.get(pairKey(task));
    }
    /** Forgets a pair once both of its samples are taken. */
    leave(task) {
        const pair = this.pairOf(task);
        if (pair === undefined)
            return;
        pair.open -= 1;
        if (pair.open === 0)
            this.pairs.delete(pairKey(task));
    }
}
/** Equal for the two samples of a pair. */
const pairKey = ({ plan, question, repeat }) => JSON.stringify([plan.name, plan.yardstick, question.id, repeat]);
function askOnce({ heard }, task, ask) {
    const known = heard.get(task.arm) ?? ask(task);
    heard.set(task.arm, known);
    return known;
}
async function partnerOf(pair, { arm }, ask) {
    const partner = pair.tasks.get(arm === 'base' ? 'head' : 'base');
    if (partner === undefined)
        return { kind: 'failed', reason: 'the other arm has no such sample' };
    try {
        const { reply, conversation } = await askOnce(pair, partner, ask);
        const between = (0,judge_messages/* saidBetween */.uS)({ messages: partner.call.messages, transcript: conversation?.transcript });
        return { kind: 'partner', own: arm, answer: (0,answer_text/* answerTextOf */.JC)(reply), between };
    }
    catch (error) {
        const isOwn = error instanceof ports_model/* ModelError */.me || (error instanceof ports_model/* BudgetExceededError */.Zq && !(0,ends_run/* endsRun */.s)(error));
        if (!isOwn)
            throw error;
        return { kind: 'failed', reason: `the ${partner.arm} arm gave no answer: ${error.message}` };
    }
}
/** Arms of one target give one answer, which is asked for once. */
const aloneOf = ({ plan }) => plan.arms.kind === 'identical' ? { kind: 'same' } : { kind: 'failed', reason: 'there is no other arm' };
async function shared({ supplies }, key, supply) {
    const known = supplies.get(key);
    if (known !== undefined)
        return { ...(await known), costUsd: 0 };
    const asked = supply();
    supplies.set(key, asked);
    return asked;
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/grade/no-supplies.js
var no_supplies = __webpack_require__(68541);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/grade/supplies-of-model.js
var supplies_of_model = __webpack_require__(7491);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/grade/judging-of.js








/**
 * How the answer to each task of a run is got and graded: by the graders of its plan, the programs of the run and the
 * guarded model, which judges ask as everybody does.
 */
function judgerOf({ signal, programs: available }, { model, gradingOf, pairs = new PairBook() }) {
    const ask = (task) => holdConversation(model, task, signal);
    const suppliesFor = (task, firstRepeat) => {
        const { judges } = task.plan;
        const programs = { ...no_supplies/* noSupplies */.P, ...available?.supplies[task.plan.yardstick] };
        if (judges === undefined)
            return programs;
        const caseKey = (0,make_tasks/* caseKeyOf */.t)(task.plan, task.question);
        const isOutgrown = (call) => (0,need_of_grading/* outgrowsReckoning */.HZ)(task, call);
        const asking = { judges, caller: graderOf(task), caseKey, firstRepeat, trace: task.call.trace, isOutgrown };
        const supplies = { ...programs, ...(0,supplies_of_model/* suppliesOfModel */.o)(model, asking) };
        return pairs.suppliesFor(task, { supplies, firstRepeat, ask });
    };
    return (task) => {
        const { plan, isGradedTwice } = task;
        const again = isGradedTwice
            ? {
                grading: secondGrading(task),
                supplies: suppliesFor(task, ask_judge/* mostAskings */.M2),
            }
            : undefined;
        return {
            grading: gradingOf(plan),
            supplies: suppliesFor(task, 0),
            again,
            ask: (own) => pairs.answerTo(own, ask),
            signal,
        };
    };
}
/** The judges of a case, its own included, which `createGrading` adds. */
const secondGrading = ({ plan, question }) => (0,create_grading/* createGrading */.L)((0,need_of_grading/* judgedGraders */.m4)(plan.definition.graders, question));
/** Grading a sample is a session of its own, so that its calls take nothing from the caps of the answer's. */
function graderOf({ call: { caller } }) {
    const { session } = caller ?? {};
    return session === undefined ? caller : { ...caller, session: `${session} grading` };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-journal.js
var read_journal = __webpack_require__(52899);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/mixed-journal.js


/**
 * Opens the journal of mixtures. What an earlier part of the same run took of these mixtures is counted and stays, as
 * does what is of another suite of the run; all else goes.
 */
async function openMixedJournal(files, folder, { run, mixed }) {
    const path = `${folder}/${mixed_sample/* attributionFile */.aW}`;
    let kept = 0;
    const lines = async function* () {
        for await (const sample of (0,read_journal/* readJournal */.a)(files, path, mixed_sample/* MixedSample */.Ys)) {
            const isOwn = sample.suite === mixed.plan.name;
            const stays = sample.run === run && (!isOwn || mixed.keep(sample));
            if (stays && isOwn)
                kept += 1;
            if (stays)
                yield `${JSON.stringify(sample)}\n`;
        }
    };
    await files.write(path, lines());
    return { journal: await files.append(path), kept };
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/run-progress.js
/** Shows how far a run is, sample by sample. */
function progressOf(progress, model, { total, done, label = 'evaluating' }) {
    let [taken, incidents] = [done, 0];
    return ({ outcome }) => {
        taken += 1;
        if (outcome.kind === 'incident')
            incidents += 1;
        progress.show({ label, done: taken, total: total(), costUsd: model.spent().usd, incidents });
    };
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/shared-flush.js
/** Samples between two times that the run waits for the disk, so that no more than these are ever held. */
const samplesBetweenFlushes = 256;
/**
 * Now and then answers a wait for the disk, which all share that come until it is over: answers that take no time would
 * else never leave the disk a turn. Once the disk takes no more that wait throws, since nothing may be paid for then.
 */
function sharedFlush({ journal, spendJournal, }) {
    let added = 0;
    let flushing;
    const flush = async () => {
        try {
            await Promise.all([journal.flush(), spendJournal.flush()]);
        }
        finally {
            flushing = undefined;
        }
    };
    return () => {
        added += 1;
        const isDue = added % samplesBetweenFlushes === 0 || journal.hasFailed || spendJournal.hasFailed;
        if (isDue)
            flushing ??= flush();
        return flushing;
    };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/all-ended.js
var all_ended = __webpack_require__(77272);
// EXTERNAL MODULE: ./dist/compiled/domain/day.js
var day = __webpack_require__(53421);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/resource-sheet.js
var resource_sheet = __webpack_require__(17077);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/served-name.js
var served_name = __webpack_require__(54427);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/excerpt.js
var excerpt = __webpack_require__(90154);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route.js
var route_route = __webpack_require__(76828);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./dist/compiled/domain/templates/rendering.js
var rendering = __webpack_require__(20595);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/grade/supply-steps.js
var supply_steps = __webpack_require__(98731);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/take-sample.js













/** One sample, or the sentence of the cap that forbids it. */
async function takeSample(task, judging) {
    try {
        const heard = await judging.ask(task);
        const subject = subjectOf(task, heard);
        const graded = await grade(subject, judging);
        return { result: answeredSample(task, heard, { subject, ...graded }), responseId: heard.reply.responseId };
    }
    catch (error) {
        if (error instanceof ports_model/* BudgetExceededError */.Zq)
            return { result: stopOrIncident(task, error) };
        if (error instanceof ports_model/* ModelError */.me)
            return { result: incidentSample(task, error) };
        throw error;
    }
}
async function grade(subject, { grading, supplies, again, signal }) {
    const { result, costUsd, gradedBy } = await (0,supply_steps/* supplySteps */.n)(grading(subject), supplies, signal);
    if (again === undefined)
        return { ...result, gradedBy, gradingUsd: costUsd };
    const second = await (0,supply_steps/* supplySteps */.n)(again.grading(subject), again.supplies, signal);
    return { ...result, gradedBy, regraded: second.result.scores, gradingUsd: costUsd + second.costUsd };
}
function subjectOf({ call, question }, heard) {
    const { reply, toolCalls, conversation } = heard;
    const taken = takenFor(call, heard);
    return {
        question,
        answer: (0,answer_text/* answerTextOf */.JC)(reply),
        reply: { content: reply.content, toolCalls: reply.toolCalls ?? [] },
        messages: call.messages,
        transcript: conversation?.transcript,
        toolCalls,
        tools: call.parameters['tools'],
        finishReason: reply.finishReason,
        refusal: reply.refusal,
        context: reply.context ?? question.context,
        costUsd: reply.usage === undefined ? undefined : (0,resource_sheet/* costOf */.ho)(taken),
        latencyMs: (0,resource_sheet/* wasWaitedFor */.p8)(taken) ? reply.latencyMs : undefined,
    };
}
const takenFor = (call, { reply, conversation }) => ({
    cost_usd: reply.costUsd,
    ...(reply.savedUsd === undefined ? {} : { saved_usd: reply.savedUsd }),
    ...((0,provider/* tellsTime */.w8)(providerOf(call, reply)) ? {} : { untimed: true }),
    cached: reply.cached,
    ...(conversation === undefined ? {} : { calls: conversation.calls }),
});
/** A session is one sample, which its cap ends. */
function stopOrIncident(task, error) {
    if ((0,ends_run/* endsRun */.s)(error))
        return error.message;
    const { message, costUsd, attempts, calls } = error;
    const facts = { retryable: false, costUsd, attempts, calls };
    return incidentSample(task, new ports_model/* ModelError */.me('session-stopped', message, facts));
}
const answeredSample = (task, heard, { subject, scores, errors, outages, reasons, gradedBy, regraded, gradingUsd }) => {
    const { reply, conversation } = heard;
    return {
        ...identityOf(task),
        ...whoServed(task, reply),
        outcome: {
            kind: 'answered',
            content: subject.answer,
            scores,
            grader_errors: errors,
            ...(outages === undefined ? {} : { outages: { ...outages } }),
            ...(reasons === undefined ? {} : { reasons: { ...reasons } }),
            ...(regraded === undefined ? {} : { regraded: { ...regraded } }),
            ...(subject.context === undefined ? {} : { context: [...subject.context] }),
            ...(conversation === undefined ? {} : { transcript: [...conversation.transcript] }),
            ...(reply.notices === undefined ? {} : { notices: [...reply.notices] }),
        },
        ...usageOf(reply),
        ...takenFor(task.call, heard),
        ...(gradedBy === undefined ? {} : { graded_by: gradedBy }),
        ...(gradingUsd === 0 ? {} : { grading_usd: gradingUsd }),
        latency_ms: reply.latencyMs,
        ...take_sample_ageOf(reply),
        ...(reply.unverified ? { unverified: true } : {}),
    };
};
/** In hundredths of a day, which is as much as anybody asks of it. */
const take_sample_ageOf = ({ cached, ageMs }) => cached && ageMs !== undefined ? { age_days: Math.floor((100 * ageMs) / day/* dayMs */.L) / 100 } : {};
/** The model that really answered, and the route that chose it. */
const whoServed = ({ call }, reply) => ({
    model: (0,served_name/* servedName */.Z)(call, reply),
    ...(reply.systemFingerprint === undefined ? {} : { system_fingerprint: (0,excerpt/* excerptOf */.z)(reply.systemFingerprint, 100) }),
    ...routeFacts(call, reply.served?.because),
});
/** Who answered, of a call that a route may have sent elsewhere. */
function providerOf({ route, provider }, { served }) {
    if (route === undefined || served === undefined)
        return provider;
    const isServing = (each) => each.providerName === served.providerName && each.model === served.model;
    return (0,route_route/* candidatesOf */.k)(route).find(isServing)?.provider ?? provider;
}
const routeFacts = ({ route }, because) => route === undefined ? {} : { route: { name: route.name, ...(because === undefined ? {} : { because }) } };
/** A reply that is no answer has taken its tokens all the same. */
const usageOf = (reply) => reply?.usage === undefined
    ? {}
    : { usage: { input_tokens: reply.usage.inputTokens, output_tokens: reply.usage.outputTokens } };
const incidentSample = (task, error) => ({
    ...identityOf(task),
    model: `${task.call.providerName}/${task.call.model}`,
    ...routeFacts(task.call),
    outcome: { kind: 'incident', incident: { kind: error.kind, message: error.message } },
    ...usageOf(error.reply),
    cost_usd: error.costUsd,
    latency_ms: 0,
    cached: false,
    ...take_sample_callsOf(error),
});
function take_sample_callsOf({ calls, attempts, reply }) {
    if (calls !== undefined)
        return { calls };
    return attempts === 0 && reply === undefined ? { calls: { made: 0, cached: 0 } } : {};
}
/** What a sample is of; its request digest ties it to the exact question that was put. */
const identityOf = (task) => {
    const { plan, question, repeat, arm, call } = task;
    return {
        suite: plan.name,
        yardstick: plan.yardstick,
        case: question.id,
        repeat,
        arm,
        request: taskDigest(task),
        ...(call.seed === undefined ? {} : { seed: call.seed }),
        ...(repeat === 0 && arm === 'head' ? toldOnce(question) : {}),
    };
};
/** What is the same for every sample of a case. */
const toldOnce = (question) => ({
    question: (0,suite_case/* describeQuestion */.oT)(question),
    ...(question.expected === undefined ? {} : { expected: (0,rendering/* asText */.e1)(question.expected) }),
});

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/case-context.js

/** Variables in which a case carries what was retrieved for it, the first that is there counts. */
const contextVariables = ['documents', 'context', 'contexts', 'retrieved_context'];
/**
 * What was retrieved for a case, from its variable `documents`, `context`, `contexts` or `retrieved_context`. The
 * conventions want an id and a score of every document, so only documents that have both are written under their name;
 * anything else stands as it is under a name of our own, since a score that nobody gave would be an invention.
 */
function contextAttributes(vars) {
    const name = contextVariables.find((each) => Object.hasOwn(vars, each));
    const value = name === undefined ? undefined : (0,own/* own */.Z)(vars, name);
    if (value === undefined)
        return {};
    return isListOfScored(value) ? { 'gen_ai.retrieval.documents': value } : { 'lanegate.case.context': value };
}
const isListOfScored = (value) => Array.isArray(value) && value.length > 0 && value.every(isScored);
const isScored = (document) => typeof document === 'object' &&
    document !== null &&
    'id' in document &&
    typeof document.id === 'string' &&
    'score' in document &&
    typeof document.score === 'number';

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/case-span.js

/** The span of one case, the parent of its calls, with an event for every metric. */
function caseSpan(traced) {
    const { span, startMs, endMs, outcome } = traced;
    return {
        ...span,
        name: `evaluate ${traced.suite}`,
        kind: 'internal',
        startMs,
        endMs,
        attributes: {
            'lanegate.suite': traced.suite,
            'lanegate.yardstick': traced.yardstick,
            'lanegate.arm': traced.arm,
            'lanegate.case.id': traced.caseId,
            'lanegate.case.repeat': traced.repeat,
            'lanegate.request.digest': traced.requestDigest,
            'error.type': outcome.kind === 'graded' ? undefined : outcome.type,
            ...contextAttributes(traced.vars),
            'lanegate.case.expected': traced.expected,
        },
        ...(outcome.kind === 'graded' ? { events: evaluationEvents(outcome, endMs) } : { error: outcome.message }),
    };
}
/** A metric without a score is an event with the error of its grader, never a score of zero. */
function evaluationEvents({ scores, graderErrors, responseId }, timeMs) {
    const event = (metric, attributes) => ({
        name: 'gen_ai.evaluation.result',
        timeMs,
        attributes: { 'gen_ai.evaluation.name': metric, ...attributes, 'gen_ai.response.id': responseId },
    });
    return [
        ...Object.entries(scores).map(([metric, score]) => event(metric, { 'gen_ai.evaluation.score.value': score })),
        ...Object.entries(graderErrors).map(([metric, explanation]) => event(metric, {
            'gen_ai.evaluation.score.label': 'grader-error',
            'gen_ai.evaluation.explanation': explanation,
            'error.type': 'grader-error',
        })),
    ];
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/trace-case.js


/** Lets a case be asked as a part of a span of its own, which says how it was graded. */
async function traceCase(spans, task, take) {
    const span = spans.newSpan();
    const startMs = spans.now();
    const { result, responseId } = await take({ ...task, call: { ...task.call, trace: span } });
    const { plan, question, repeat } = task;
    spans.add(caseSpan({
        span,
        startMs,
        endMs: spans.now(),
        arm: armOf(task),
        repeat,
        suite: plan.name,
        yardstick: plan.yardstick,
        caseId: question.id,
        vars: question.vars,
        requestDigest: typeof result === 'string' ? undefined : result.request,
        expected: question.expected === undefined ? undefined : (0,rendering/* asText */.e1)(question.expected),
        outcome: outcomeOf(result, responseId),
    }));
    return result;
}
/** A mixture is named by the lanes that are as in head. */
const armOf = ({ plan, arm }) => plan.mixture === undefined ? arm : `base with ${plan.mixture.join(' and ')} of head`;
function outcomeOf(result, responseId) {
    if (typeof result === 'string')
        return { kind: 'failed', type: 'budget-exceeded', message: result };
    const { outcome } = result;
    if (outcome.kind === 'incident')
        return { ...outcome.incident, type: outcome.incident.kind, kind: 'failed' };
    return { kind: 'graded', scores: outcome.scores, graderErrors: outcome.grader_errors, responseId };
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/take-samples.js



/** Why a run ended that its user stopped. */
const interrupted = 'it was interrupted';
/**
 * Takes a sample for each task, in order and so many at once. A cap that bites ends the run after what is under way;
 * what is under way when the user stops it is dropped.
 */
async function takeSamples(request) {
    const remaining = request.tasks[Symbol.iterator]();
    const { signal } = request;
    const bell = new Bell();
    let stopped;
    const work = async () => {
        for (let next = remaining.next(); !next.done; next = remaining.next()) {
            if (stopped !== undefined || signal?.aborted)
                return;
            if (next.value === 'wait') {
                await bell.rings();
                continue;
            }
            const sample = await takeOne(request, next.value);
            const written = typeof sample === 'object' ? request.onSample(sample, next.value) : undefined;
            if (typeof sample === 'string')
                stopped ??= sample;
            bell.ring();
            await written;
        }
    };
    const worker = () => work()
        .catch((error) => {
        stopped ??= 'a part of it failed';
        throw error;
    })
        .finally(() => bell.ring());
    await (0,all_ended/* allEnded */.C)(Array.from({ length: request.concurrency }, worker));
    return { stopped: signal?.aborted ? interrupted : stopped };
}
/** Wakes all who wait when something has ended. */
class Bell {
    waiting = [];
    rings() {
        return new Promise((resolve) => this.waiting.push(resolve));
    }
    ring() {
        const woken = this.waiting;
        this.waiting = [];
        for (const wake of woken)
            wake();
    }
}
/** One sample, the sentence of the cap that forbids it, or nothing where the user stopped it. */
async function takeOne(request, task) {
    const { signal } = request;
    try {
        const sample = await traceCase(request.spans, task, (traced) => takeSample(traced, request.judgingOf(traced)));
        const isCutShort = signal?.aborted && typeof sample === 'object' && !isWhole(sample);
        return isCutShort ? undefined : sample;
    }
    catch (error) {
        if (signal?.aborted)
            return undefined;
        throw error;
    }
}
/** A sample that an interruption can have had no part in. */
const isWhole = ({ outcome }) => outcome.kind === 'answered' && Object.keys(outcome.grader_errors).length === 0;

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/attribute.js















/**
 * Tells which lane carries the difference of each suite that fails, or of all on demand: asks mixtures of base and head
 * every case that both were asked, where what is left of the caps holds all of them, else none. A run that goes on
 * takes what is open. Whatever keeps it from that is a note, for the verdict stands without it.
 */
async function attribute(ports, request, measured) {
    const runs = new Map();
    const notes = [];
    const { attribution, run } = request;
    if (attribution === undefined || request.signal?.aborted)
        return { runOf: () => undefined, notes };
    const { stopped } = measured.result;
    for (const plan of run.plans.filter(({ binding }) => binding)) {
        const suite = (0,describe_run/* describeSuite */.gv)(plan, run, measured.result);
        if (!isAsked(attribution, run, suite))
            continue;
        if (stopped !== undefined) {
            notes.push(untoldNote(plan, `the run ended early: ${stopped}`));
            continue;
        }
        const mixing = await attribution.mix(plan);
        const onDemand = attribution.onDemand;
        if (mixing.kind === 'untold')
            notes.push(untoldNote(plan, mixing.reason));
        else if (mixing.kind === 'single') {
            runs.set(plan, { on_demand: onDemand, factors: [[...mixing.factor]], arms: [], cases: [] });
        }
        else {
            const { repeats } = (0,look_taken/* lookTaken */.D9)(suite, run.settings.gate.alpha).run;
            const ids = new Set(Array.from(suite.cases, ({ id }) => id));
            const mixed = new MixedRun({
                plan: { ...plan, definition: { ...plan.definition, repeats } },
                mixing,
                ids,
                seed: run.runPlan.seed,
            });
            const outcome = await measure(ports, request, { ...measured, plan, mixed });
            if (outcome.kind === 'too-much')
                notes.push(untoldNote(plan, outcome.reason));
            else {
                const { replies } = measured.book.tallyOf(plan);
                runs.set(plan, mixed.result({ onDemand, stopped: outcome.stopped, replies }));
            }
            notes.push(...mixed.notes());
        }
    }
    return { runOf: (plan) => runs.get(plan), notes };
}
const untoldNote = ({ name }, reason) => `${name}: which lane carries the difference is not told: ${reason}`;
/** Only what a metric lost can be attributed; a margin that cannot be passed is told by the gate. */
function isAsked({ onDemand }, { settings, changeSet }, suite) {
    if (onDemand)
        return true;
    if (suite.comparison !== 'arms' || !(0,lane/* isMixed */.Oq)(changeSet.lanes))
        return false;
    try {
        const { verdict, metrics } = (0,judge_suite/* judgementOf */.l)(suite, settings.gate);
        return verdict === 'fail' && metrics.some((metric) => (0,gate_settings/* decides */.yN)(metric.role) && metric.verdict === 'fail');
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return false;
        throw error;
    }
}
async function measure(ports, request, measuring) {
    const { run, folder } = request;
    const { mixed, begun } = measuring;
    const kept = await openMixedJournal(ports.files, folder, { run: run.runPlan.run, mixed });
    try {
        const worst = mixed.worstCase();
        const reason = whyTooMuch(mixed, worst, { caps: begun.caps, spent: begun.model.spent() });
        if (reason !== undefined)
            return { kind: 'too-much', reason };
        const { pullRequest } = request;
        const records = worst.tokens === 0 ? undefined : ports.spendRecords;
        const record = await records?.begin({ folder, pullRequest, worstCase: (0,amount/* spendOf */.Ii)(worst) });
        try {
            return { kind: 'asked', stopped: await take(ports, request, { ...measuring, ...kept }) };
        }
        finally {
            // The record of the whole run counts what was really taken.
            await record?.settle(amount/* nothingSpent */.at);
        }
    }
    finally {
        await kept.journal.close();
    }
}
/** Why all of it, which may take so much at the most, is more than a run that has spent this has left. */
function whyTooMuch(mixed, worst, { caps, spent }) {
    for (const each of mixed.open()) {
        const tooBig = (0,fit_budget/* whyTooBig */.hM)(each, caps);
        if (tooBig !== undefined)
            return `the case ${each.question.id} is too big for a mixture: ${tooBig}`;
    }
    const noRoom = (0,fit_budget/* whyNotMore */.p9)(caps, spent, worst);
    if (noRoom === undefined)
        return undefined;
    const { usd, tokens, calls } = (0,amount/* spendOf */.Ii)(worst);
    return `it may take ${calls} more calls, ${tokens} tokens and ${usd.toFixed(2)} US dollars: ${noRoom}`;
}
async function take(ports, request, taking) {
    const { concurrency, signal, run } = request;
    const { begun, book, mixed, plan, journal, kept } = taking;
    const { model, spans, spendJournal } = begun;
    const show = progressOf(ports.progress, model, { total: () => mixed.total, done: kept, label: 'attributing' });
    const flushNow = sharedFlush({ journal, spendJournal });
    // A mixture has a plan of its own, and the graders of the suite.
    const judgingOf = judgerOf(request, { model, gradingOf: () => book.gradingOf(plan) });
    const { stopped } = await takeSamples({
        tasks: openTasks(mixed),
        concurrency,
        signal,
        spans,
        judgingOf,
        onSample: (sample, task) => {
            journal.add(JSON.stringify((0,mixed_sample/* mixedSampleOf */.Jn)(sample, run.runPlan.run, task.plan.mixture ?? [])));
            mixed.count(sample, task);
            show(sample);
            return flushNow();
        },
    });
    return stopped;
}
function* openTasks(mixed) {
    for (const { tasks } of mixed.open())
        yield* tasks;
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/shared-caps.js + 1 modules
var shared_caps = __webpack_require__(65971);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/gateway-state.js
var gateway_state = __webpack_require__(90101);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/span.js
var span = __webpack_require__(49301);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/gateway-state.js
var run_gateway_state = __webpack_require__(74864);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/kept-spending.js
var kept_spending = __webpack_require__(8945);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/calls-of-sample.js
var calls_of_sample = __webpack_require__(71272);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/run-plan.js
var run_plan = __webpack_require__(67101);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/spend-entry.js
var spend_entry = __webpack_require__(99860);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-here.js
var plan_here = __webpack_require__(29458);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-samples.js
var read_samples = __webpack_require__(31391);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-spending.js
var read_spending = __webpack_require__(63266);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/open-run.js








/**
 * Opens the journals of a plan: the same plan resumes where it was left, another one begins anew. Of the samples that
 * are there those stay that `keeps` answers, each once; the others are taken again, and none is ever there twice.
 */
async function openRun(files, folder, { plan, keeps, opened }) {
    const earlier = await (0,plan_here/* planHere */.s)(files, folder);
    const resumes = earlier?.run === plan.run;
    const { killed, spent } = await (0,read_spending/* readSpending */.t)(files, `${folder}/${spend_entry/* spendFile */.hG}`);
    const found = { count: 0, usd: 0, tokens: 0, calls: 0 };
    if (!resumes)
        await files.write(`${folder}/${spend_entry/* spendFile */.hG}`, '');
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, resumes ? keptLines(files, folder, { keeps, found }) : '');
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${run_plan/* runPlanFile */.PA}`, plan);
    const { count, ...spentBySamples } = found;
    return {
        journal: opened(await files.append(`${folder}/${sample/* samplesFile */.s6}`)),
        spendJournal: opened(await files.append(`${folder}/${spend_entry/* spendFile */.hG}`)),
        spent: resumes ? (0,spend_entry/* largerSpend */.eP)(spent, spentBySamples) : spentBySamples,
        killed,
        resumes: count > 0,
    };
}
async function* keptLines(files, folder, { keeps, found }) {
    for await (const sample of (0,read_samples/* readSamples */.a)(files, folder)) {
        const { cost_usd, grading_usd = 0, usage } = sample;
        found.count += 1;
        found.usd += cost_usd + grading_usd;
        // Tokens count where they were paid for, as they do in the gateway.
        if (cost_usd > 0)
            found.tokens += (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0);
        found.calls += (0,calls_of_sample/* callsOfSample */.t)(sample).made;
        for (const kept of keeps(sample))
            yield `${JSON.stringify(kept)}\n`;
    }
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/open-together.js
var open_together = __webpack_require__(75431);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/begin-run.js










/** Opens all that a run writes to and whom it asks, with what earlier parts of the same run have left. */
const beginRun = (ports, request, { keeps, samples }) => (0,open_together/* openTogether */.Z)(async (opened) => {
    const { run, folder } = request;
    const open = await openRun(ports.files, folder, { plan: run.runPlan, keeps, opened });
    const spans = opened(await openSpans(ports.traces, request, { resumes: open.resumes, samples }));
    const known = await rememberKilled(ports, open, folder);
    const clock = { elapsedMs: open.spent.milliseconds ?? 0 };
    const record = await beginRecord(ports.spendRecords, request);
    // A run that is kept from beginning, as by a key that is missing, takes nothing from anybody.
    if (record !== undefined)
        opened({ close: () => record.settle(amount/* nothingSpent */.at) });
    const caps = await capsNow(request, record);
    const model = openModel(ports, { ...open, spans, known, clock, caps }, request);
    return { ...open, spans, known, clock, caps, model, record };
});
const spendIsKept = { kind: 'closed' };
/**
 * What an earlier gateway knew, and what killed parts took of the last hour, which is kept before anything is spent.
 */
async function rememberKilled(ports, { killed, spendJournal }, folder) {
    const known = await (0,run_gateway_state/* readGatewayState */.S)(ports, folder);
    if (killed.length === 0)
        return known;
    const all = (0,gateway_state/* withMinutes */.Cx)(known, killed);
    await (0,run_gateway_state/* writeGatewayState */.T)(ports.files, folder, all);
    await spendJournal.addInTurn(JSON.stringify(spendIsKept));
    return all;
}
/** Runs where nobody is paid leave no record. */
async function beginRecord(records, { folder, run, pullRequest }) {
    const worstCase = (0,fit_budget/* worstCaseWithRepeats */.sx)(run.fitted.worstCase, run);
    return worstCase.tokens === 0 ? undefined : records?.begin({ folder, pullRequest, worstCase });
}
/** Two runs that are planned at once know nothing of each other until both are on record. A shard keeps its part. */
async function capsNow({ run, pullRequest }, record) {
    const { caps, shard } = run;
    if (record === undefined || shard !== undefined)
        return caps;
    const taken = (span) => record.takenBefore(span);
    return (0,shared_caps/* withEarlierRuns */.Ph)(caps, {
        day: caps.perDay && (await taken({ kind: 'day' })),
        pullRequest: caps.perPullRequest && pullRequest !== undefined ? await taken({ kind: 'pull_request', pullRequest }) : undefined,
    });
}
const openSpans = (traces, { folder, run }, { resumes, samples }) => traces.open({
    path: `${folder}/${span/* tracesFile */.H}`,
    run: run.runPlan.run,
    resumes,
    // A span for each case and one for each of its calls.
    expectedSpans: 2 * samples,
    settings: run.settings.gateway.traces,
});
const openModel = ({ gateway, log }, begun, request) => {
    const { spent, spendJournal, spans, known, clock, caps } = begun;
    const { run, recordings, concurrency, programs } = request;
    const kept = (0,kept_spending/* keptSpending */.z)(spendJournal);
    return gateway.open({
        programs: programs?.model,
        caps,
        alreadySpent: spent,
        onSpend: (entry) => {
            if ('elapsed_ms' in entry)
                clock.elapsedMs = Math.max(clock.elapsedMs, entry.elapsed_ms);
            kept.add(entry);
        },
        spendWritten: kept.written,
        spans,
        // A session is one sample of one run, so what is known of the sessions of another run is of others.
        earlier: known && (0,gateway_state/* withSessionsOf */.R)(known, undefined),
        tell: (sentence) => log.warn(sentence),
        recordings: recordings.policy,
        headRecordings: recordings.head,
        providers: run.plans.flatMap(plan_suite/* modelsOfPlan */.$x).map(({ provider }) => provider),
        concurrency,
        settings: run.settings.gateway,
    });
};

// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/close-run.js
var close_run = __webpack_require__(20902);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/control-record.js
var control_record = __webpack_require__(42231);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/control-baseline.js




/**
 * Asks for a share of the cached answers of base once more, past the cache and without touching it. The plan has kept
 * the worst case of every sample, those included that came from the cache, so this takes what they left; where a cap
 * bites all the same, or has ended the run before, what is not asked is told. A run that goes on keeps what it has
 * asked.
 */
async function controlBaseline({ files }, request, { begun, book, isOver }) {
    const { folder, run, concurrency, signal } = request;
    const { model, spans } = begun;
    const drawn = new Map(run.plans.flatMap((plan) => book.drawnOf(plan)).map((each) => [control_baseline_keyOf(each.sample), each]));
    if (drawn.size === 0)
        return () => [];
    const path = `${folder}/${control_record/* controlRecordFile */.zr}`;
    const known = askedBefore(await (0,artifacts/* readUsableArtifact */.rk)(files, path, control_record/* ControlRecord */.$Y), run);
    const open = isOver ? [] : [...drawn].flatMap(([key, each]) => (known.has(key) ? [] : [each]));
    const fresh = new Map();
    const judgingOf = judgerOf(request, { model, gradingOf: (plan) => book.gradingOf(plan) });
    const tasks = freshTasks(run, open);
    await takeSamples({
        tasks,
        concurrency,
        signal,
        spans,
        judgingOf,
        onSample: async (sample, task) => {
            fresh.set(control_baseline_keyOf(sample), sample);
            book.fresh.add(sample, task);
        },
    });
    const samples = [...drawn].map(([key, each]) => known.get(key) ?? compared(each.sample, fresh.get(key)));
    await (0,artifacts/* writeArtifact */.w6)(files, path, { version: 1, run: run.runPlan.run, samples });
    return (plan) => samples.filter(({ suite, yardstick }) => suite === plan.name && yardstick === plan.yardstick);
}
/** What an earlier part of the same run got a fresh answer for. */
function askedBefore(earlier, { runPlan }) {
    const samples = earlier?.run === runPlan.run ? earlier.samples : [];
    return new Map(samples.filter(({ fresh }) => fresh !== undefined).map((each) => [control_baseline_keyOf(each), each]));
}
const control_baseline_keyOf = (place) => JSON.stringify([place.suite, place.yardstick, place.case, place.repeat]);
function* freshTasks({ suites }, drawn) {
    const isOf = ({ suite, yardstick }, { plan }) => plan.name === suite && plan.yardstick === yardstick;
    for (const { sample, caseNumber } of drawn) {
        const tasks = suites.find((suite) => isOf(sample, suite))?.tasksOf(caseNumber, { from: sample.repeat, to: sample.repeat + 1 })
            .tasks ?? [];
        const task = tasks.find(({ arm }) => arm === 'base');
        if (task !== undefined)
            yield { ...task, isGradedTwice: false, call: { ...task.call, isFresh: true } };
    }
}
function compared(cached, fresh) {
    const { suite, yardstick, repeat } = cached;
    const isOther = fresh?.outcome.kind === 'answered' && fresh.model !== cached.model;
    return {
        suite,
        yardstick,
        case: cached.case,
        repeat,
        cached: scoresOf(cached),
        ...(fresh === undefined ? {} : { fresh: scoresOf(fresh) }),
        ...(isOther ? { other_model: true } : {}),
    };
}
const scoresOf = ({ outcome }) => (outcome.kind === 'answered' ? outcome.scores : {});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/baseline/control-draw.js

/** An answer of today needs no second one; so a job that is run again asks nothing anew. */
const youngestDays = 1;
/** Fewer cases could not show anything: all of seven that shift the same way have a two-sided p of 2/128. */
const leastControls = 8;
const wordBits = 32;
/**
 * Draws a share of the cached samples of base that are a day old or older while they arrive, in any order, and holds no
 * more than those. Whether one is drawn depends on the seed and on what it is of alone, so that the shards of a run
 * draw what one runner would; where the share comes to fewer than eight, the next ones are drawn too, other cases
 * before other repeats of the same.
 */
class ControlDraw {
    seed;
    share;
    drawn = [];
    first = [];
    constructor(seed, share) {
        this.seed = seed;
        this.share = share;
    }
    add(sample, caseNumber) {
        if (this.share === 0 || !isControllable(sample))
            return;
        const { suite, yardstick, repeat } = sample;
        const key = (0,digest/* sha256Of */.Bj)(JSON.stringify([this.seed, 'control', suite, yardstick, sample.case, repeat]));
        const chance = Number.parseInt(key.slice(0, wordBits / 4), 16) / 2 ** wordBits;
        const ranked = { caseNumber, repeat, sample, rank: repeat + chance };
        if (chance < this.share)
            this.drawn.push(ranked);
        if (this.drawn.length < leastControls)
            this.first = lowest([...this.first, ranked]);
    }
    /** The samples to ask for, in an order that does not depend on when they arrived. */
    samples() {
        const { drawn, first } = this;
        return (drawn.length < leastControls ? first : drawn).toSorted(byRank);
    }
}
const isControllable = ({ arm, cached, outcome, age_days: days = Number.POSITIVE_INFINITY }) => arm === 'base' && cached && outcome.kind === 'answered' && days >= youngestDays;
const byRank = (one, other) => one.rank - other.rank || one.caseNumber - other.caseNumber;
const lowest = (ranked) => ranked.sort(byRank).slice(0, leastControls);

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/tally/suite-course.js

/**
 * How far one suite is: cases are begun up to the next look, which is taken once all their samples are there, and none
 * beyond it before it is taken. After the last look over cases there may be rounds of one more repeat of all of them.
 */
class SuiteCourse {
    plan;
    /** How many of its cases have begun. */
    begun = 0;
    /** How many of its cases the order of the run has come to. */
    due = 0;
    looks;
    looksAtCases;
    decide;
    open = 0;
    taken;
    isDecided = false;
    hasAllCases;
    noMore;
    /** How often each case is asked by the end of what has begun. */
    repeats;
    /** How many repeats this part of the run has seen to. */
    repeatsThere;
    /** `passed` are the looks that an earlier part of the run has gone past: they are not taken again. */
    constructor(plan, looks, { passed, decide }) {
        this.plan = plan;
        this.looks = looks;
        this.decide = decide;
        this.looksAtCases = looks.filter(({ repeats }) => repeats === plan.definition.repeats).length;
        this.taken = passed;
        this.repeats = looks[passed - 1]?.repeats ?? plan.definition.repeats;
        this.repeatsThere = plan.definition.repeats;
        this.hasAllCases = looks.length === 0;
    }
    /** True where a case may begin before a look is taken. */
    get hasRoom() {
        return !this.hasAllCases && this.begun < this.nextStop;
    }
    get isWaiting() {
        return !this.hasAllCases && this.begun === this.nextStop;
    }
    /** Lets a case begin, with so many samples to be taken. */
    begin(samples) {
        this.begun += 1;
        this.open += samples;
        this.lookIfDue();
    }
    /** Takes note of a sample that is there. */
    done() {
        this.open -= 1;
        this.lookIfDue();
    }
    /**
     * One more repeat of all cases, where nothing is decided and one is allowed for. The first that a part of a run adds
     * has the repeats of earlier parts too, of which some may have to be taken again.
     */
    get nextRound() {
        const isOver = !this.hasAllCases || this.isDecided || this.noMore !== undefined;
        const look = isOver ? undefined : this.looks[this.taken];
        return look && { plan: this.plan, look, repeats: { from: this.repeatsThere, to: look.repeats } };
    }
    /** Lets a round begin, with so many samples to be taken. */
    beginRound({ look }, samples) {
        this.repeats = look.repeats;
        this.open = samples;
    }
    /** Takes the look of a round of which all samples are there. */
    endRound({ look }) {
        if (this.open > 0)
            throw new Error(`a round of the suite ${this.plan.name} ended before its samples were there`);
        this.repeatsThere = look.repeats;
        this.look();
    }
    refuseRound(reason) {
        this.noMore = reason;
    }
    /** How many samples the suite comes to, as far as it can be told. */
    get samples() {
        const cases = this.hasAllCases ? this.nextStop : (this.looks.at(-1)?.cases ?? 0);
        return cases * this.repeats * (0,plan_suite/* targetsOf */.QR)(this.plan.arms).length;
    }
    get end() {
        const { taken, isDecided, noMore } = this;
        return { taken, isDecided, ...(noMore === undefined ? {} : { noMore }) };
    }
    /** How many cases may begin before the next look over cases; once they have all begun, how many have. */
    get nextStop() {
        if (this.hasAllCases)
            return this.begun;
        return this.looks[Math.min(this.taken, this.looksAtCases - 1)]?.cases ?? 0;
    }
    lookIfDue() {
        if (!this.isWaiting || this.open > 0)
            return;
        if (this.taken < this.looksAtCases)
            this.look();
        this.hasAllCases = this.isDecided || this.taken >= this.looksAtCases;
    }
    /** The last look needs no decision here: nothing is left that it could spare. */
    look() {
        this.taken += 1;
        this.isDecided = this.taken < this.looks.length && this.decide(this.plan, this.taken);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/tally/run-course.js



/**
 * The order in which the samples of a run are taken, with its looks: what begins next, and what must be there before.
 */
class RunCourse {
    cases;
    taken;
    courses;
    next = 0;
    constructor(facts) {
        const { cases, plans, looksOf, taken, decide } = facts;
        this.cases = cases;
        this.taken = taken;
        this.courses = new Map(plans.map((plan) => [plan, new SuiteCourse(plan, looksOf(plan), { passed: passedLooks(plan, facts), decide })]));
    }
    /**
     * The open tasks of the case that begins next; `wait` where samples under way decide what does, nothing at the end.
     */
    nextCase() {
        const courses = [...this.courses.values()];
        for (;;) {
            const course = courses.find((each) => each.hasRoom && each.begun < each.due) ?? this.nextInOrder(courses);
            if (course === undefined)
                break;
            const open = this.openOf(this.cases.tasksAt(course.plan, course.begun));
            course.begin(open.length);
            if (open.length > 0)
                return open;
        }
        return courses.some(({ isWaiting }) => isWaiting) ? 'wait' : undefined;
    }
    /** Takes note of a sample that is there. */
    done({ plan }) {
        this.courseOf(plan).done();
    }
    /** The rounds that suites may add which nothing has decided yet, one of each. */
    rounds() {
        return [...this.courses.values()].flatMap(({ nextRound }) => nextRound ?? []);
    }
    /** The most that what is open of a round can take. */
    worstCaseOf(round) {
        return (0,worst_case/* sumOfWorstCases */.Fy)([...this.openCasesOf(round)].map(worst_case_of_case/* worstCaseOfCase */.D));
    }
    /** Begins a round and gives its open tasks, case by case. */
    *tasksOf(round) {
        let samples = 0;
        for (const { tasks } of this.openCasesOf(round))
            samples += tasks.length;
        this.courseOf(round.plan).beginRound(round, samples);
        for (const { tasks } of this.openCasesOf(round))
            yield tasks;
    }
    endRound(round) {
        this.courseOf(round.plan).endRound(round);
    }
    refuseRound({ plan }, reason) {
        this.courseOf(plan).refuseRound(reason);
    }
    endOf(plan) {
        return this.courseOf(plan).end;
    }
    /** How many samples the run comes to, as far as it can be told. */
    get samples() {
        return [...this.courses.values()].reduce((sum, course) => sum + course.samples, 0);
    }
    nextInOrder(courses) {
        if (!courses.some((course) => course.hasRoom))
            return undefined;
        while (this.next < this.cases.length) {
            const course = this.courseOf(this.cases.planAt(this.next));
            this.next += 1;
            course.due += 1;
            if (course.hasRoom)
                return course;
        }
        return undefined;
    }
    *openCasesOf({ plan, look, repeats }) {
        for (let index = 0; index < look.cases; index += 1) {
            const each = this.cases.tasksAt(plan, index, repeats);
            const tasks = this.openOf(each);
            if (tasks.length > 0)
                yield { ...each, tasks };
        }
    }
    openOf({ tasks }) {
        return tasks.filter((task) => !this.taken.has(task));
    }
    courseOf(plan) {
        const course = plan && this.courses.get(plan);
        if (course === undefined)
            throw new Error(`the suite ${plan?.name} is not of this run`);
        return course;
    }
}
/** How many looks of a suite lie behind a sample that an earlier part of the run took: it went on after them. */
function passedLooks(plan, { cases, looksOf, taken }) {
    const looks = looksOf(plan);
    return (looks.slice(0, -1).findLastIndex((look, index) => {
        const next = looks[index + 1] ?? look;
        const repeats = { from: next.repeats === look.repeats ? 0 : look.repeats, to: next.repeats };
        const first = next.repeats === look.repeats ? look.cases : 0;
        for (let at = first; at < next.cases; at += 1) {
            if (taken.hasAny(plan, cases.numberAt(plan, at), repeats))
                return true;
        }
        return false;
    }) + 1);
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/tally.js + 1 modules
var tally = __webpack_require__(67453);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/decides-early.js

/**
 * Whether a look passes or fails a suite, by the gate's own judgement. Whatever else it comes to, such as an error, is
 * no decision before the last look, since data may still come.
 */
function decidesEarly(run, settings) {
    const { verdict } = (0,judge_suite/* judgementOf */.l)(run, settings);
    return verdict === 'pass' || verdict === 'fail';
}

// EXTERNAL MODULE: ./dist/compiled/domain/packed/number-list.js
var number_list = __webpack_require__(61628);
// EXTERNAL MODULE: ./dist/compiled/domain/history/history-line.js
var history_line = __webpack_require__(24347);
;// CONCATENATED MODULE: ./dist/compiled/domain/history/fresh-answers.js


/**
 * Answers that this very process asked for, which alone make history. What comes from the store of answers, from a
 * recording or from the journal of a stopped run was counted by the process that asked for it, so no answer ever counts
 * twice.
 */
class FreshAnswers {
    plans = new Map();
    add(sample, { plan, caseNumber }) {
        const { outcome, arm, cached, unverified } = sample;
        const isBinding = plan.binding && plan.yardstick === 'policy';
        if (!isBinding || cached || unverified || outcome.kind !== 'answered')
            return;
        const metrics = this.metricsOf(plan)[arm];
        for (const [metric, score] of Object.entries(outcome.scores)) {
            const columns = metrics.get(metric) ?? { passes: new number_list/* NumberList */.e(), samples: new number_list/* NumberList */.e() };
            metrics.set(metric, columns !== 'graded' && (score === 0 || score === 1) ? columns : 'graded');
            if (columns === 'graded')
                continue;
            columns.passes.set(caseNumber, columns.passes.at(caseNumber, 0) + score, 0);
            columns.samples.set(caseNumber, columns.samples.at(caseNumber, 0) + 1, 0);
        }
    }
    /** What a suite's run adds to its history: nothing where nobody can tell what its scores depend on. */
    *linesOf(plan, suite, { isMerged = false, ...run }) {
        for (const arm of (0,history_line/* armsOfHistory */.dw)(suite, isMerged)) {
            const key = (0,history_line/* historyKeyOfArm */.FH)(suite, arm);
            if (key === undefined)
                continue;
            for (const [metric, columns] of this.metricsOf(plan)[arm]) {
                if (columns !== 'graded')
                    yield* (0,history_line/* historyLines */.O5)({ ...key, ...run, metric }, countsIn(plan, columns));
            }
        }
    }
    metricsOf(plan) {
        const known = this.plans.get(plan) ?? { base: new Map(), head: new Map() };
        this.plans.set(plan, known);
        return known;
    }
}
function* countsIn(plan, { passes, samples }) {
    let number = 0;
    for (const { id } of plan.cases) {
        const count = samples.at(number, 0);
        if (count > 0)
            yield [id, { passes: passes.at(number, 0), samples: count }];
        number += 1;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/run-book.js









/** What a run has come to so far: the tally of each plan, and which samples are there. */
class RunBook {
    /** What base answered in this very process. */
    fresh = new FreshAnswers();
    /** How many samples an earlier part of the run has left. */
    resumed = 0;
    /** How many samples the plan comes to where no look ends a suite and no repeat is added. */
    total;
    run;
    states;
    taken;
    constructor(run) {
        const { plans, suites, fitted, shard, settings, runPlan } = run;
        this.run = run;
        this.total = plans.reduce((sum, plan) => sum + fitted.cases.samplesOf(plan), 0);
        this.taken = new TakenSamples(suites);
        this.states = new Map(plans.map((plan) => {
            const isPart = shard !== undefined;
            const tellsResources = (0,gate_settings/* limitsResources */.YE)(settings.gate);
            const facts = (0,tally/* factsOf */.xS)(plan, { planned: fitted.cases, isPart, tellsResources });
            const controls = new ControlDraw(runPlan.seed, settings.gate.baseline.control);
            return [plan, { tally: new tally/* Tally */.F0(facts), grading: (0,create_grading/* createGrading */.L)(plan.definition.graders), controls }];
        }));
    }
    /**
     * Counts a sample that an earlier part of the run took, and answers what stays with it: also the one it is paired
     * with.
     */
    keep(found) {
        const taken = this.taken.take(found);
        for (const { sample, task } of taken)
            this.count(sample, task);
        this.resumed += taken.length;
        return taken.map(({ sample }) => sample);
    }
    count(sample, { plan, caseNumber }) {
        const { tally, controls } = this.stateOf(plan);
        tally.add(sample, caseNumber);
        controls.add(sample, caseNumber);
    }
    /** The order of what is still open, whose looks judge what is counted here as the gate will. */
    course(anchorsOf) {
        const { fitted, plans, looksOf, settings } = this.run;
        const tallyOf = (plan) => this.tallyOf(plan);
        const decide = (plan, look) => {
            const endOf = () => ({ taken: look, isDecided: true });
            return decidesEarly((0,describe_run/* describeSuite */.gv)(plan, this.run, { tallyOf, anchorsOf, endOf, stopped: undefined }), settings.gate);
        };
        return new RunCourse({ cases: fitted.cases, plans, looksOf, taken: this.taken, decide });
    }
    tallyOf(plan) {
        return this.stateOf(plan).tally;
    }
    gradingOf(plan) {
        return this.stateOf(plan).grading;
    }
    /** The cached samples of base that are to be asked for once more. */
    drawnOf(plan) {
        return this.stateOf(plan).controls.samples();
    }
    stateOf(plan) {
        const state = this.states.get(plan);
        if (state === undefined)
            throw new Error(`the suite ${plan.name} is not of this run`);
        return state;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/sampler.js





function samplerOf(ports, request, { begun, book, course }) {
    const { concurrency, signal } = request;
    const { model, journal, spans } = begun;
    const show = progressOf(ports.progress, model, { total: () => course.samples, done: book.resumed });
    const [flushNow, pairs] = [sharedFlush(begun), new PairBook()];
    const judgingOf = judgerOf(request, { model, gradingOf: (plan) => book.gradingOf(plan), pairs });
    const { refreshesBaseline } = request.run;
    return async (cases) => {
        const { stopped } = await takeSamples({
            tasks: tasksOf(cases, pairs, refreshesBaseline),
            concurrency,
            signal,
            spans,
            judgingOf,
            onSample: (sample, task) => {
                journal.add(JSON.stringify(sample));
                book.count(sample, task);
                book.fresh.add(sample, task);
                pairs.leave(task);
                course.done(task);
                show(sample);
                return flushNow();
            },
        });
        return stopped;
    };
}
/** The tasks one by one; both of a pair are known before either is taken. */
function* tasksOf(cases, pairs, refreshesBaseline) {
    for (const each of cases) {
        if (each === 'wait') {
            yield each;
            continue;
        }
        const tasks = refreshesBaseline ? each.map(refreshed) : each;
        pairs.enter(tasks);
        yield* tasks;
    }
}
const refreshed = (task) => task.arm === 'base' ? { ...task, call: { ...task.call, refreshes: true } } : task;

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/take-cases.js
/** Takes the samples of every case up to the look that decides its suite. Answers why it ended before, where it did. */
const takeCases = (course, take) => take(casesOf(course));
function* casesOf(course) {
    for (let next = course.nextCase(); next !== undefined; next = course.nextCase())
        yield next;
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/run-suites.js









/**
 * Takes the samples of a plan that an earlier part of the same run has not taken yet, each to disk as it arrives, and
 * looks at them on the way: a suite that is decided ends, one that is not may add repeats.
 */
async function runSuites(ports, request) {
    const { run, folder } = request;
    const book = new RunBook(run);
    const begun = await beginRun(ports, request, { keeps: (sample) => book.keep(sample), samples: book.total });
    const { model, caps } = begun;
    try {
        if (book.resumed > 0)
            ports.log.info(`resuming: ${book.resumed} of ${book.total} samples are on disk already`);
        const canaries = await gradeCanaries(model, { ...request, files: ports.files });
        const course = book.course(canaries.anchorsOf);
        const take = samplerOf(ports, request, { begun, book, course });
        let { stopped } = canaries;
        stopped ??= await takeCases(course, take);
        stopped ??= await addRepeats(course, take, { caps, spent: () => model.spent() });
        const controlsOf = await controlBaseline(ports, request, { begun, book, isOver: stopped !== undefined });
        const result = {
            ...canaries,
            controlsOf,
            tallyOf: (plan) => book.tallyOf(plan),
            endOf: (plan) => course.endOf(plan),
            fresh: book.fresh,
            stopped,
        };
        const attribution = await attribute(ports, request, { begun, book, result });
        return { ...result, attribution, spent: model.spent() };
    }
    finally {
        ports.progress.finish();
        await (0,close_run/* closeRun */.Q)(ports, { ...begun, folder });
    }
}


/***/ }),

/***/ 57093:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ workThrough)
/* harmony export */ });
/* harmony import */ var _all_ended_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77272);

/**
 * Works through items, so many at once. Where one fails no other is begun, those under way are waited for, and its
 * error is thrown.
 */
async function workThrough(items, concurrency, work) {
    const remaining = items.values();
    let hasFailed = false;
    const worker = async () => {
        for (const item of remaining) {
            if (hasFailed)
                return;
            try {
                await work(item);
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    await (0,_all_ended_js__WEBPACK_IMPORTED_MODULE_0__/* .allEnded */ .C)(Array.from({ length: Math.min(concurrency, items.length) }, worker));
}


/***/ })

};
;
})
