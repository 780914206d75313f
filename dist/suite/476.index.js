export const id = 476;
export const ids = [476];
export const modules = {

/***/ 52270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/** SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the time. */
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');


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

/***/ 85408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ plannedCases),
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24850);



/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    })),
});
const runPlanFile = 'plan.json';
/** The cases of one plan that fit the budget. */
const plannedCases = ({ cases }, plan) => cases.filter((each) => each.plan === plan).map(({ question }) => question);
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun({ changeSet, seed, plans, fitted, shard }) {
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: plannedCases(fitted, plan).length,
    }));
    const graders = plans.map(({ definition, cases }) => (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .graderVersions */ .Dm)(definition.graders, cases));
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites, graders, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    return { version: 1, run, seed, worst_case: { usd, tokens }, suites };
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

/***/ 74235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ VerdictWord),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Qw: () => (/* binding */ MetricVerdict),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   Y1: () => (/* binding */ verdictFile)
/* harmony export */ });
/* unused harmony exports IncidentVerdict, SuiteVerdict */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28585);
/* harmony import */ var _evaluation_judge_row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82141);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62747);
/* harmony import */ var _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54598);






/** A verdict is a value, never an exception. */
const VerdictWord = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};
const Interval = zod__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()]);
/** One metric of one suite, base against head. Scores and differences are in [0, 1] and [-1, 1]. */
const MetricVerdict = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['gate', 'report']),
    verdict: VerdictWord,
    unit: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['case', 'cluster']).describe('What is compared, and counted below'),
    n: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().describe('Cases, or clusters, that were compared'),
    cases_worse: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable().describe('Units whose mean score fell; null when nothing was compared'),
    cases_better: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nullable().describe('Units whose mean score rose; null when nothing was compared'),
    base: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable().describe('Mean score of the base arm; null when nothing was compared'),
    head: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable(),
    difference: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable().describe('head minus base'),
    interval: Interval.nullable().describe('Two-sided interval of the difference at `confidence`'),
    confidence: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().describe('Of the two-sided intervals: 1 - 2 alpha; each end alone holds with 1 - alpha'),
    p_fail: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable().describe('One-sided p-value of "head is not worse"; sign-flip mid-p'),
    pass_bound: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable().describe('Lower bound of the difference; above -margin is a pass'),
    margin: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    margin_widened: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('The default margin was too narrow for this many cases'),
    method: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    detectable_drop: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable().describe('The drop that would be found with 80 % power'),
    floor: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ bound: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), interval: Interval, verdict: VerdictWord }).optional(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
/** One kind of incident, or notice, in one arm against its tolerance; kinds that did not happen have none. */
const IncidentVerdict = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_4__/* .TolerableKind */ .zN,
    arm: _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .Arm */ .zj,
    count: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().describe('Samples of the arm, with an answer or without'),
    share: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().describe('count of samples'),
    tolerance: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().describe('The share up to which the kind is tolerated'),
    exceeded: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['pass', 'inconclusive', 'fail']).describe('What it makes of the suite; pass while tolerated'),
});
const SuiteVerdict = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    yardstick: _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    verdict: VerdictWord,
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(MetricVerdict),
    cases: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        total: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(),
        planned: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(),
        compared: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(),
        missing: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().describe('Planned cases without a score in one of the arms'),
    }),
    calls: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ made: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(), cached: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(), saved: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int() }),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    judges: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_evaluation_judge_row_js__WEBPACK_IMPORTED_MODULE_2__/* .JudgeRow */ .g).optional().describe('As in the evaluation'),
    incidents: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int()),
    incident_verdicts: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(IncidentVerdict),
    arms: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .ArmTotals */ .aD.optional(), head: _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .ArmTotals */ .aD.optional() }),
});
/** What `gate` decided: `verdict.json`. */
const Verdict = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    verdict: VerdictWord,
    reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    blocks: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('What the exit status says: true when the change may not be merged'),
    policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    worktree: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    adoption: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('True when the target branch has no suites yet, so that there is no baseline'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_5__/* .partialRecord */ .jgl(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$, VerdictWord)
        .describe('Every deployed lane; evals and docs when touched; none of the results of another harness'),
    mixed: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    inconclusive_policy: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['warn', 'block', 'lean']),
    suites: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(SuiteVerdict),
    ownership: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    spent_usd: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    notes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
const verdictFile = 'verdict.json';


/***/ }),

/***/ 9940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fillInMetric),
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11840);
/* harmony import */ var _grader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58520);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99200);




/**
 * A grader whose value is filled in with a case, `expected` included. Text is a template, also as an item of a list; an
 * object is taken as it stands. What the case leaves out, and a value that then says nothing, is a grader error.
 */
function fillIn(spec, question) {
    const { value, template } = spec;
    if (value === undefined || !(0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilledIn */ .qL)(spec))
        return { kind: 'filled', thing: spec };
    const filling = new Filling(question, template);
    const settled = { ...spec, value: filling.value(value) };
    if (filling.why !== undefined)
        return cannotFillIn(question, filling.why);
    const problem = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfValue */ .Cx)(settled);
    return problem === undefined ? { kind: 'filled', thing: settled } : (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`\`${spec.type}\` ${problem}`);
}
/** The name of the metric that a grader feeds with a case. */
function fillInMetric(spec, question) {
    const name = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec);
    if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .F)(name))
        return { kind: 'filled', thing: name };
    const filling = new Filling(question, spec.template);
    const thing = filling.text(name);
    return filling.why === undefined ? { kind: 'filled', thing } : cannotFillIn(question, filling.why);
}
/** Texts that are filled in with one case, and why the first of them cannot be. */
class Filling {
    why;
    values;
    language;
    constructor({ vars, expected }, language) {
        this.values = expected === undefined ? vars : { ...vars, expected };
        this.language = language;
    }
    value(value) {
        const item = (each) => (typeof each === 'string' ? this.text(each) : each);
        return Array.isArray(value) ? value.map(item) : item(value);
    }
    text(text) {
        const rendering = (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(text, this.values, this.language);
        if (rendering.kind === 'text')
            return rendering.text;
        this.why ??= (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotFilledIn */ .BI)(rendering);
        return text;
    }
}
const cannotFillIn = ({ id }, why) => (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`the grader cannot be filled in for case \`${id}\`: ${why}`);


/***/ }),

/***/ 58520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ passOrFail),
/* harmony export */   W: () => (/* binding */ graderError)
/* harmony export */ });
/** The grade of a question that is answered by yes or no. */
const passOrFail = (passes, reason) => ({
    kind: 'score',
    score: passes ? 1 : 0,
    passes,
    reason,
});
const graderError = (message) => ({ kind: 'grader-error', message });


/***/ }),

/***/ 24850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ suiteGraders),
/* harmony export */   Dm: () => (/* binding */ graderVersions),
/* harmony export */   Ps: () => (/* binding */ metricsOf)
/* harmony export */ });
/* unused harmony export graderVersionOf */
/* harmony import */ var _fill_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9940);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99200);



/**
 * The version of a type of graders: ours, and that of the library that decides with us. Grades of two versions cannot
 * be compared, so it is a part of every baseline's identity.
 */
function graderVersionOf(type) {
    const { version, library } = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .traitsOf */ .JC)(type);
    return library === undefined ? String(version) : `${version}+${library}`;
}
/** The versions of all that may grade, by type; cases that are not read yet may bring graders of any type. */
function graderVersions(graders, cases) {
    const types = cases === undefined ? _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTypes */ .G6 : everyGrader(graders, cases).map(({ type }) => type);
    return Object.fromEntries([...new Set(types)].sort().map((type) => [type, graderVersionOf(type)]));
}
/** Every grader of a suite and of its cases, each kind once; the metric is absent where only a set asks for the grade. */
function suiteGraders(graders, cases) {
    const found = new Map();
    for (const { type, metric } of everyGrader(graders, cases)) {
        const told = { type, ...(metric === undefined ? {} : { metric }), version: graderVersionOf(type) };
        found.set(`${type} ${metric}`, told);
    }
    return [...found.values()];
}
function everyGrader(graders, cases) {
    const all = [...graders, ...cases.flatMap((each) => each.graders ?? [])];
    const members = (spec) => (spec.graders ?? []).flatMap((member) => [{ type: member.type, metric: member.metric }, ...members(member)]);
    return all.flatMap((spec) => [{ type: spec.type, metric: (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec) }, ...members(spec)]);
}
/** The metrics that a suite's graders feed over its cases, those included that single cases add. */
function metricsOf(graders, cases) {
    const metrics = new Map();
    const add = (name, weight, count) => {
        const known = metrics.get(name);
        const isRecordedOnly = weight === 0 && (known?.isRecordedOnly ?? true);
        const isEverywhere = count === undefined || (known !== undefined && known.cases === undefined);
        metrics.set(name, isEverywhere ? { isRecordedOnly } : { isRecordedOnly, cases: (known?.cases ?? 0) + count });
    };
    const feeding = graders.flatMap((spec) => feedingOf(spec));
    for (const each of feeding)
        if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemplate */ .F)((0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(each)))
            add((0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(each), each.weight, undefined);
    const templates = feeding.filter((each) => (0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemplate */ .F)((0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(each)));
    for (const question of cases) {
        const seen = new Set();
        for (const each of [...templates, ...(question.graders ?? []).flatMap((spec) => feedingOf(spec))]) {
            const name = (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .fillInMetric */ .H)(each, question);
            if (name.kind === 'grader-error')
                continue;
            add(name.thing, each.weight, seen.has(name.thing) ? 0 : 1);
            seen.add(name.thing);
        }
    }
    return metrics;
}
/** A grader, and those of its set that name a metric, with the weight that each has there. */
function feedingOf({ type, metric, weight, graders = [] }, standing = { share: 1, isMember: false }) {
    const share = weight * standing.share;
    const own = standing.isMember && metric === undefined ? [] : [{ type, metric, weight: share }];
    return [...own, ...graders.flatMap((member) => feedingOf(member, { share, isMember: true }))];
}


/***/ }),

/***/ 59241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ spentByJournal),
/* harmony export */   _: () => (/* binding */ minutesOfKilledParts),
/* harmony export */   eP: () => (/* binding */ largerSpend),
/* harmony export */   hG: () => (/* binding */ spendFile),
/* harmony export */   nh: () => (/* binding */ SpendEntry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46530);


const Taken = {
    call: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Which call of this part of the run'),
    nano_usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().describe('Billionths of a dollar'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    elapsed_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().describe('How long the run has taken, earlier parts of it included'),
};
/**
 * One line of `spend.jsonl`, the journal of a run's money: a part of the run begins, a call is let in and may take as
 * much, a call is over and took as much, or all that came before is in the state of the gateway.
 */
const SpendEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('opened'),
        elapsed_ms: Taken.elapsed_ms,
        at_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().optional().describe('Milliseconds since 1970'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('reserved'), ...Taken }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('settled'), ...Taken }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('closed') }),
]);
const spendFile = 'spend.jsonl';
/**
 * What a journal says was spent. A call that was let in and never settled, because the process was killed, counts as
 * its worst case.
 */
function spentByJournal(entries) {
    const spent = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    const underWay = new Map();
    let milliseconds = 0;
    const takeUnderWay = () => {
        for (const amount of underWay.values())
            spent.add(amount);
        underWay.clear();
    };
    for (const entry of entries) {
        if (entry.kind === 'closed')
            continue;
        milliseconds = Math.max(milliseconds, entry.elapsed_ms);
        if (entry.kind === 'opened') {
            takeUnderWay();
            continue;
        }
        const amount = { nanoUsd: entry.nano_usd, tokens: entry.tokens, calls: 1 };
        if (entry.kind === 'reserved')
            underWay.set(entry.call, amount);
        else {
            underWay.delete(entry.call);
            spent.add(amount);
        }
    }
    takeUnderWay();
    return { ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)(spent), milliseconds };
}
/** The larger of two accounts of the same spending, each of which may have missed something. */
const largerSpend = (one, other = _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingSpent */ .at) => ({
    usd: Math.max(one.usd, other.usd),
    tokens: Math.max(one.tokens, other.tokens),
    calls: Math.max(one.calls, other.calls),
    milliseconds: Math.max(one.milliseconds ?? 0, other.milliseconds ?? 0),
});
/**
 * What a journal says was taken, minute by minute, by parts of a run that were killed, so that no state of a gateway
 * knows of it. A call that was under way counts as its worst case.
 */
function minutesOfKilledParts(entries) {
    let calls = new Map();
    let part = 0;
    let beganAtMs;
    for (const entry of entries) {
        if (entry.kind === 'closed')
            calls = new Map();
        else if (entry.kind === 'opened') {
            part += 1;
            beganAtMs = entry.at_ms === undefined ? undefined : entry.at_ms - entry.elapsed_ms;
        }
        else if (beganAtMs !== undefined) {
            const { call, nano_usd: nanoUsd, tokens, elapsed_ms } = entry;
            const minute = Math.floor((beganAtMs + elapsed_ms) / 60_000);
            calls.set(`${part} ${call}`, { minute, nanoUsd, tokens, calls: 1 });
        }
    }
    return inMinutes(calls.values());
}
function inMinutes(calls) {
    const sums = new Map();
    for (const { minute, ...amount } of calls) {
        const sum = sums.get(minute) ?? new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
        sum.add(amount);
        sums.set(minute, sum);
    }
    return [...sums].map(([minute, { nanoUsd, tokens, calls: count }]) => ({ minute, nanoUsd, tokens, calls: count }));
}


/***/ }),

/***/ 94916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
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
    const parsed = schema.safeParse(value);
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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
        place: { path },
        hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
    });
}
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 40655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   aM: () => (/* binding */ readSamples),
/* harmony export */   yB: () => (/* binding */ sampleKey)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55293);
/* harmony import */ var _domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85408);
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62747);
/* harmony import */ var _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59241);
/* harmony import */ var _domain_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96097);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94916);






/** What a sample stands for; a second sample of the same key takes the place of the first. */
const sampleKey = (sample) => JSON.stringify([sample.suite, sample.yardstick, sample.case, sample.repeat, sample.arm, sample.request]);
/** True of an incident that another try may not meet again. */
const mayPass = (kind) => (0,_domain_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutage */ .uD)(kind) || kind === 'circuit-open';
/** Opens the journal of a plan: the same plan resumes where it was left, another one begins anew. */
async function openRun(files, folder, plan) {
    const earlier = await readEarlierPlan(files, folder);
    const killed = (0,_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .minutesOfKilledParts */ ._)(await readLines(files, `${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spendFile */ .hG}`, _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .SpendEntry */ .nh));
    if (earlier?.run !== plan.run) {
        await files.write(`${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`, '');
        await files.write(`${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spendFile */ .hG}`, '');
    }
    await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlanFile */ .PA}`, plan);
    const samples = await readSamples(files, folder);
    const spentBySamples = samples.reduce(addSpend, { usd: 0, tokens: 0, calls: 0 });
    return {
        journal: await files.append(`${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`),
        spendJournal: await files.append(`${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spendFile */ .hG}`),
        settled: new Map(samples.filter(isSettled).map((sample) => [sampleKey(sample), sample])),
        spent: (0,_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .largerSpend */ .eP)((0,_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spentByJournal */ .Xh)(await readLines(files, `${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spendFile */ .hG}`, _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .SpendEntry */ .nh)), spentBySamples),
        killed,
        resumes: samples.length > 0,
    };
}
/** A plan that cannot be read belongs to no run that could be resumed. */
async function readEarlierPlan(files, folder) {
    try {
        return await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .readArtifact */ .R9)(files, `${folder}/${_domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlanFile */ .PA}`, _domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .RunPlan */ .Tz);
    }
    catch {
        return undefined;
    }
}
/** The samples of a journal; a line that is not whole is passed over and its sample taken again. */
const readSamples = (files, folder) => readLines(files, `${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`, _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .Sample */ .$W);
async function readLines(files, path, schema) {
    const text = (await files.read(path)) ?? '';
    return text.split('\n').flatMap((line) => {
        const value = schema.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .V)(line)?.json).data;
        return value === undefined ? [] : [value];
    });
}
const isSettled = ({ outcome }) => outcome.kind === 'answered' || !mayPass(outcome.incident.kind);
/** Tokens count where they were paid for, as they do in the gateway. */
function addSpend(sum, { cost_usd, grading_usd = 0, usage, calls }) {
    const tokens = cost_usd === 0 || usage === undefined ? 0 : usage.input_tokens + usage.output_tokens;
    const made = calls?.made ?? 1;
    return { usd: sum.usd + cost_usd + grading_usd, tokens: sum.tokens + tokens, calls: sum.calls + made };
}


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
