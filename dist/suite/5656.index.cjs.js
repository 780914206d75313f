(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5656;
exports.ids = [5656];
exports.modules = {

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

/***/ 78441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ JudgeRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57313);
/* harmony import */ var _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94587);
/* harmony import */ var _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96249);




/** What gave the scores of one metric, and how far that can be relied on. */
const JudgeRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Types of the graders that ask a model'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of their words and of how their replies are read'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('provider/model, or the word route and its name'),
    judges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Bindings and routes that are asked, by their names'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__/* .RepliesByArm */ .WM)
        .optional()
        .describe('Of those that more than one model replied for: which, and how often for the answers of each arm'),
    canary: _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryResult */ .W.optional().describe('Unchanged answers graded again; absent where the suite has no canary'),
    noise: _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .JudgeNoise */ .O.optional().describe('The same answers graded twice in this run'),
});


/***/ }),

/***/ 73679:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unsuccessfulJobs),
/* harmony export */   w: () => (/* binding */ describeJobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** The context `needs` of a job in GitHub Actions, as far as it says how each job ended. */
const Needs = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ result: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'cancelled', 'skipped']) }));
/**
 * Which of the needed jobs did not succeed, by the context `needs` as JSON. Throws a `UserError` where it cannot be
 * read or names no job, since then nothing was needed and nothing would be missed.
 */
function unsuccessfulJobs(text) {
    const parsed = Needs.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text)?.json);
    if (!parsed.success)
        throw mistake('is not the context `needs` as JSON');
    const jobs = Object.entries(parsed.data);
    if (jobs.length === 0)
        throw mistake('names no job');
    return jobs.flatMap(([name, { result }]) => (result === 'success' ? [] : [{ name, result }]));
}
const mistake = (problem) => new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the input "needs" ${problem}`, {
    hint: 'give the step the expression toJSON(needs), and name the jobs that it waits for under `needs:` of its job',
});
/** Jobs that did not succeed, in words. */
const describeJobs = (jobs) => jobs.map(({ name, result }) => `the job ${name} ended as ${result}`).join('; ');


/***/ }),

/***/ 38089:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   g7: () => (/* binding */ awaitingApproval),
/* harmony export */   jm: () => (/* binding */ heldToJobs),
/* harmony export */   r3: () => (/* binding */ unknownChange)
/* harmony export */ });
/* unused harmony export distrusted */
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45087);
/* harmony import */ var _needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);



/** The verdict over a change that nobody could look at: an error of every lane that deploys. */
function unjudged({ policy, head }, reason) {
    const lanes = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj);
    return {
        version: 1,
        verdict: 'error',
        reason,
        blocks: true,
        policy,
        base: policy,
        head,
        worktree: false,
        adoption: false,
        lanes: wordFor(lanes, 'error'),
        mixed: false,
        inconclusive_policy: 'warn',
        suites: [],
        ownership: {},
        spent_usd: 0,
        blockers: [{ verdict: 'error', lanes, reason, overridden: false }],
        notes: [],
    };
}
/**
 * A verdict over what jobs left that did not all succeed: an error, whatever it says, of all that the change touches.
 */
function distrusted(verdict, changeSet, why) {
    const lanes = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .lanesOfWhole */ .ig)(changeSet);
    const reason = verdict.verdict === 'error' ? `${why}; ${verdict.reason}` : why;
    return {
        ...verdict,
        verdict: 'error',
        reason,
        blocks: true,
        lanes: changeSet.harness === undefined ? { ...verdict.lanes, ...wordFor(lanes, 'error') } : verdict.lanes,
        blockers: [{ verdict: 'error', lanes, reason: why, overridden: false }, ...(verdict.blockers ?? [])],
    };
}
/** A verdict over what jobs left: as it is where they all succeeded. */
const heldToJobs = (verdict, changeSet, unsuccessful) => (unsuccessful.length === 0 ? verdict : distrusted(verdict, changeSet, (0,_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJobs */ .w)(unsuccessful)));
const awaited = 'a head from elsewhere is evaluated once somebody approves the run that waits for it';
/** The verdict over a change from elsewhere that reaches answers and was not evaluated yet: open, and it blocks. */
function awaitingApproval(verdict) {
    const erring = (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => verdict.lanes[lane] === 'error'));
    return {
        ...verdict,
        verdict: 'inconclusive',
        reason: awaited,
        lanes: { ...verdict.lanes, ...wordFor(erring, 'inconclusive') },
        blockers: (verdict.blockers ?? []).map((blocker) => ({ ...blocker, verdict: 'inconclusive', reason: awaited })),
    };
}
/** What reports tell where there is a verdict and no change set: lanes, and nothing that changed in them. */
function unknownChange({ policy, base, head, worktree, lanes }) {
    const told = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (lanes[lane] ?? 'not-affected') !== 'not-affected');
    const nothing = { suites: [], affected: [], unaffected: [], changes: [], notes: [] };
    return { version: 1, policy, base, head, worktree, lanes: told, mixed: false, ...nothing };
}
const wordFor = (lanes, word) => Object.fromEntries(lanes.map((lane) => [lane, word]));


/***/ }),

/***/ 60603:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qw: () => (/* binding */ MetricVerdict),
  Y: () => (/* binding */ Verdict),
  Y1: () => (/* binding */ verdictFile)
});

// UNUSED EXPORTS: Blocker, IncidentVerdict, SuiteVerdict

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/baseline-run.js
var baseline_run = __webpack_require__(34021);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-row.js
var judge_row = __webpack_require__(78441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/looks.js
var looks = __webpack_require__(40060);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/power.js
var power = __webpack_require__(71441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/divide-caps.js
var divide_caps = __webpack_require__(57604);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/attribution-verdict.js


const Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** An effect on the mean score, of one lane or of several together beyond what each does alone. */
const Effect = schemas/* strictObject */.rej({
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).min(1).describe('Several of a part where their changes stand in the same files'),
    effect: schemas/* number */.aig().describe('Negative for a loss'),
    interval: Interval.describe('Two-sided 95 % t interval over cases, or clusters, within what such a mean can be'),
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

// EXTERNAL MODULE: ./dist/compiled/domain/gate/case-history.js
var case_history = __webpack_require__(27614);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/guardrail-verdict.js

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

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/slice-verdict.js

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

// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/verdict.js


















const verdict_Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** One metric of one suite, base against head. Scores and differences are in [0, 1] and [-1, 1]. */
const MetricVerdict = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    role: gate_settings/* MetricRole */.bP,
    verdict: verdict_word/* VerdictWord */.E,
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
    detectable_drop: schemas/* number */.aig()
        .nullable()
        .describe('The drop that would be found with 80 % power, at the level of `confidence` shared by the metrics'),
    floor: schemas/* strictObject */.rej({ bound: schemas/* number */.aig(), interval: verdict_Interval, verdict: verdict_word/* VerdictWord */.E }).optional(),
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
    verdict: verdict_word/* VerdictWord */.E,
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
    verdict: verdict_word/* VerdictWord */.E,
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).describe('The lanes that an override must name to set it aside, every one of them'),
    reason: schemas/* string */.YjP(),
    overridden: schemas/* boolean */.zMY(),
});
/** What `gate` decided: `verdict.json`. */
const Verdict = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verdict: verdict_word/* VerdictWord */.E,
    reason: schemas/* string */.YjP(),
    blocks: schemas/* boolean */.zMY().describe('What the exit status says: true when the change may not be merged'),
    policy: schemas/* string */.YjP(),
    base: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    worktree: schemas/* boolean */.zMY().describe('True when head is the uncommitted work of a checkout'),
    adoption: schemas/* boolean */.zMY().describe('True when the target branch has no suites yet, so that there is no baseline'),
    lanes: schemas/* partialRecord */.jgl(lane/* Lane */.J$, verdict_word/* VerdictWord */.E)
        .describe('Every deployed lane; evals and docs when touched; none of the results of another harness'),
    lane_workflows: change_set/* ChangeSet */.VR.shape.lane_workflows,
    corpora: change_set/* ChangeSet */.VR.shape.corpora,
    mixed: schemas/* boolean */.zMY(),
    inconclusive_policy: schemas/* enum */.k5n(['warn', 'block', 'lean']),
    shard: divide_caps/* Shard */.Lk.optional().describe('Which part of a run was judged, counted from 1; the whole when absent'),
    suites: schemas/* array */.YOg(SuiteVerdict),
    ownership: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    spent_usd: schemas/* number */.aig(),
    spent_calls: schemas/* number */.aig()
        .int()
        .nonnegative()
        .optional()
        .describe('Calls that were made, those whose answers nobody waited for too; absent where nobody counted them'),
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

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
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
/**
 * True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request.
 */
const isOutage = (kind) => outages.has(kind);
/** True of a failure that another try may not meet again. */
const mayPass = (kind) => isOutage(kind) || kind === 'circuit-open';
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 47061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rememberTexts)
/* harmony export */ });
const slots = 16;
/** Longer texts are not kept. */
const longest = 100_000;
/**
 * A pure function of a text that remembers what it made of texts that come again. The calls of a suite share their
 * instructions, which are most of what they send. Texts have places by their length, so that two that alternate seldom
 * share one. One that comes once, such as an answer, is not kept: it would live as long as nobody takes its place.
 * Those that are shorter than `shortest` are not looked for, where that takes longer than to make the result anew.
 */
function rememberTexts(compute, shortest = 200) {
    const places = Array.from({ length: slots }, () => ({ text: '', result: '', mark: 0 }));
    return (text) => {
        const place = places[text.length % slots];
        if (place === undefined || text.length < shortest || text.length > longest)
            return compute(text);
        if (place.text === text)
            return place.result;
        const result = compute(text);
        const mark = markOf(text);
        if (place.mark === mark) {
            place.text = text;
            place.result = result;
        }
        place.mark = mark;
        return result;
    };
}
/** A number that two texts seldom share, of their length and some of their characters. */
function markOf(text) {
    let mark = text.length;
    for (let sample = 1; sample <= 8; sample++) {
        mark = (Math.imul(mark, 31) + text.charCodeAt(Math.floor((text.length * sample) / 8) - 1)) | 0;
    }
    return mark;
}


/***/ }),

/***/ 18338:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ decodeOtlpValue)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** Values are written no deeper; what nests deeper is nothing. */
const deepest = 30;
const integer = /^-?\d{1,20}$/;
const noNumbers = {
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    '-Infinity': Number.NEGATIVE_INFINITY,
};
/**
 * An `AnyValue` of the OTLP protobuf in its JSON mapping as the JSON value that it stands for; `undefined` for what is
 * none. Writers differ on whether a 64-bit integer is a text or a number.
 */
function decodeOtlpValue(value, depth = 0) {
    if (depth > deepest || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const { stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue } = value;
    if (typeof stringValue === 'string')
        return stringValue;
    if (typeof boolValue === 'boolean')
        return boolValue;
    if (typeof intValue === 'number')
        return intValue;
    if (typeof intValue === 'string')
        return integer.test(intValue) ? Number(intValue) : undefined;
    if (typeof doubleValue === 'number')
        return doubleValue;
    if (typeof doubleValue === 'string')
        return Object.hasOwn(noNumbers, doubleValue) ? noNumbers[doubleValue] : undefined;
    if ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(arrayValue))
        return listIn(arrayValue.values).map((each) => decodeOtlpValue(each, depth + 1));
    if ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(kvlistValue))
        return decodeNamed(listIn(kvlistValue.values), depth + 1);
    return undefined;
}
function decodeNamed(values, depth) {
    const named = values.flatMap((each) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(each) && typeof each.key === 'string' ? [[each.key, decodeOtlpValue(each.value, depth)]] : []);
    return Object.fromEntries(named);
}
const listIn = (value) => (Array.isArray(value) ? value : []);


/***/ }),

/***/ 94144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ createRedaction),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   xl: () => (/* binding */ secretShapes)
/* harmony export */ });
/* unused harmony export tooLongToRedact */
/* harmony import */ var _remember_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47061);

/** What stands where something was taken out. */
const redacted = '[redacted]';
/**
 * Shapes of secrets that are never written, whatever the settings say. Each begins with a literal and repeats only
 * within bounds, so that no text makes the search slow.
 */
const secretShapes = {
    'API keys of OpenAI, Anthropic, OpenRouter and others': /\bsk-[A-Za-z0-9_-]{16,300}/,
    'access keys of AWS': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    'tokens of GitHub': /\bgh[pousr]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}/,
    'API keys of Google': /\bAIza[A-Za-z0-9_-]{30,45}/,
    'tokens of Slack': /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/,
    'bearer tokens': /\b[Bb]earer[ \t]{1,4}[A-Za-z0-9._~+/-]{16,4000}={0,2}/,
    'JSON web tokens': /\beyJ[A-Za-z0-9_-]{8,500}\.eyJ[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,4000})?/,
    'private keys in PEM': /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){0,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/,
};
/** A secret shape begins with one of these; a text without them needs no search. */
const firstLook = /sk-[\w-]{16}|A(?:KIA|SIA|Iza)|gh[pousr]_|github_pat_|xox|earer|eyJ|-----BEGIN/;
/** No secret shape is shorter. */
const shortestShape = 15;
const anyShape = new RegExp(Object.values(secretShapes)
    .map(({ source }) => source)
    .join('|'), 'g');
/** To search a shorter text takes no longer than to look for it among those that were. */
const shortestRemembered = 8;
/** What stands for a text that patterns of the user's would take too long to search. */
const tooLongToRedact = '[too long to be redacted]';
/** Many a good pattern, such as one of mail addresses, takes a time that grows with the square of the text. */
const longestSearched = 50_000;
/**
 * Takes secret shapes and whatever matches one of the patterns out of a text, and where there are patterns all of a
 * text that is too long to be searched. The patterns are known to compile.
 */
function createRedaction(patterns) {
    const own = patterns.map((pattern) => new RegExp(pattern, 'gu'));
    // Names of models and providers are short, and stand in every span.
    return (0,_remember_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .q)((text) => {
        if (own.length > 0 && text.length > longestSearched)
            return tooLongToRedact;
        let cleaned = text.length >= shortestShape && firstLook.test(text) ? text.replace(anyShape, redacted) : text;
        for (const pattern of own)
            cleaned = cleaned.replace(pattern, redacted);
        return cleaned;
    }, shortestRemembered);
}


/***/ }),

/***/ 38130:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ corporaEvidence),
/* harmony export */   K: () => (/* binding */ checksHeldAgainst)
/* harmony export */ });
/* harmony import */ var _corpus_check_corpus_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30973);
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);


/** The corpora that a change touches: a row for each that is well, else one for each check held against it. */
const corporaEvidence = ({ corpora = [] }, { mostRows, mostPlaces }) => ({
    title: 'Corpora',
    lead: ['The documents behind retrieval, held to their contract, to checks of quality and to what they were:'],
    columns: ['Corpus', 'Verdict', 'Check', 'What was found', 'Where'].map((heading) => ({ heading })),
    rows: corpora.flatMap((corpus) => rowsOf(corpus, mostPlaces)),
    mostRows,
});
function rowsOf(corpus, mostPlaces) {
    const { name, verdict, reason } = corpus;
    const held = checksHeldAgainst(corpus);
    if (held.length === 0) {
        const found = verdict === 'pass' ? `${reason}: ${(0,_corpus_check_corpus_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDocuments */ .iF)(corpus)}` : reason;
        return [[[{ name }], [{ verdict }], [], [{ said: found }], []]];
    }
    return held.map((check) => [
        [{ name }],
        [{ verdict: check.verdict }],
        [{ name: check.name }],
        [{ said: check.reason }],
        placesOf(check, mostPlaces),
    ]);
}
const gravest = ['fail', 'error', 'inconclusive'];
/** The checks that keep a corpus from passing, the gravest first. */
const checksHeldAgainst = ({ checks }) => gravest.flatMap((word) => checks.filter(({ verdict }) => verdict === word));
function placesOf({ samples, failed }, mostPlaces) {
    const shown = samples.slice(0, mostPlaces);
    const rest = failed - shown.length;
    const told = shown.flatMap((sample, index) => [
        index === 0 ? '' : '; ',
        { place: (0,_corpus_check_corpus_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOfSample */ .LK)(sample) },
        ': ',
        { said: sample.says },
    ]);
    return shown.length > 0 && rest > 0 ? [...told, `; and ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(rest)} more`] : told;
}


/***/ }),

/***/ 21601:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   Vl: () => (/* binding */ headOfComment),
/* harmony export */   d4: () => (/* binding */ stampComment)
/* harmony export */ });
/** The first line of the one comment that is ours. */
const commentMarker = '<!-- lanegate:v1 -->';
const stamp = /^<!-- lanegate:head ([0-9a-f]{40}|[0-9a-f]{64}) -->$/u;
/**
 * A comment of ours that says below its marker, unseen, which commit it is about; as it is where that is no full id.
 */
function stampComment(body, head) {
    const line = `<!-- lanegate:head ${head} -->`;
    return stamp.test(line) ? body.replace(commentMarker, `${commentMarker}\n${line}`) : body;
}
/** The commit that a comment of ours is about; `undefined` where it does not say. */
function headOfComment(body) {
    const [, second = ''] = body.split(/\r?\n/u, 2);
    return stamp.exec(second)?.[1];
}


/***/ }),

/***/ 60643:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ markdownFooter),
/* harmony export */   i: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88620);
/* harmony import */ var _words_compared_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5324);


/** The last line of a comment: the commits that are compared, and what else is told in small. */
function markdownFooter(compared, others) {
    const commits = (0,_words_compared_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedCommits */ .k)(compared).map(({ role, commit }) => commit === undefined ? role : `${role} ${(0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(commit, 40)}`);
    return `<sub>${[...commits, ...others].filter((part) => part !== '').join(' \u00b7 ')}</sub>`;
}
/** A link to a plain web address; '' where it is none. */
const markdownLink = (label, url) => url !== undefined && /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url) ? `[${label}](${url})` : '';


/***/ }),

/***/ 48109:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ markdownLanes)
/* harmony export */ });
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88620);
/* harmony import */ var _words_lane_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45469);
/* harmony import */ var _words_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82009);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32034);




/** The lanes a change touches, with what changed in each and its verdict once there is one; '' when it touches none. */
function markdownLanes(changeSet, verdict) {
    const unknown = (0,_words_lane_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .whatIsUnknown */ .ZP)(changeSet);
    if (unknown !== '')
        return unknown;
    const items = (0,_words_lane_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summariseLanes */ .C$)(changeSet, verdict ?? { lanes: {} });
    const wordOf = (summary) => (verdict === undefined ? [] : [(0,_words_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeWord */ .aC)(summary.verdict)]);
    const columns = [{ heading: 'Lane' }, ...(verdict === undefined ? [] : [{ heading: 'Verdict' }])];
    const cellsOf = (summary) => [summary.lane, ...wordOf(summary), describeChanges(summary)];
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Q)({ columns: [...columns, { heading: 'What changed' }], items, cellsOf }, items.length);
}
function describeChanges({ first, more }) {
    if (first === undefined)
        return 'nothing in this change';
    const what = `${(0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)((0,_words_lane_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSpot */ .Y1)(first), 70)}: ${(0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(first.reason, 120)}`;
    return [what, (0,_words_lane_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtOf */ .kv)(first), more].filter(Boolean).join(', ');
}


/***/ }),

/***/ 32034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ markdownList),
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table. Of more than `maxRows` items the rest is counted in a last row; '' without items. */
function markdownTable({ columns, items, cellsOf }, maxRows) {
    if (items.length === 0)
        return '';
    const rest = items.length - maxRows;
    return [
        tableRow(columns.map(({ heading }) => heading)),
        tableRow(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
        ...items.slice(0, maxRows).map((item) => tableRow(cellsOf(item))),
        ...(rest > 0 ? [tableRow([`and ${rest} more`, ...columns.slice(1).map(() => '')])] : []),
    ].join('\n');
}
const tableRow = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
/** A Markdown list of one line an item. Of more than `maxLines` items the rest is counted in a last line. */
function markdownList(items, lineOf, maxLines) {
    const rest = items.length - maxLines;
    return [...items.slice(0, maxLines).map(lineOf), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((line) => `- ${line}`)
        .join('\n');
}


/***/ }),

/***/ 98659:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94144);


const hidePlainKeys = (0,_inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedaction */ .Eg)([]);
const holdsKey = (text) => hidePlainKeys(text) !== text;
/** A run that may be escaped as in JSON, JavaScript, URLs or HTML, and a sign that it is. */
const escapedRun = /[\w.~+/=%\\&#;:-]{15,8000}/g;
const isEscaped = /%[0-9a-f]{2}|\\u\{?0|\\x[0-9a-f]{2}|&#?\w{2,6};/i;
/** A run that may be base64 or hexadecimal digits; a key in it is never shorter. */
const encodedRun = /[A-Za-z0-9+/_-]{20,20000}/g;
/**
 * A text without what has the shape of a key or token, whether it stands there as it is, escaped, in base64 or in
 * hexadecimal digits. Keys that are known are taken out where answers come in; here nobody knows any.
 */
function hideKeys(text) {
    const plain = hidePlainKeys(text);
    const unescaped = isEscaped.test(plain)
        ? plain.replace(escapedRun, (run) => (isEscaped.test(run) && holdsKey(resolveEscapes(run)) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run))
        : plain;
    return unescaped.replace(encodedRun, (run) => (readings(run).some(holdsKey) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run));
}
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', lowbar: '_' };
const characterOf = (digits, base) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
const resolveEscapes = (run) => run
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => characterOf(hex, 16))
    .replace(/(?<!\\)\\+(?:u\{0*([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, ...groups) => characterOf(groups.slice(0, 3).find((digits) => digits !== undefined) ?? '0', 16))
    .replace(/&#x0*([0-9a-f]{1,6});/gi, (_, hex) => characterOf(hex, 16))
    .replace(/&#0*([0-9]{1,7});/g, (_, digits) => characterOf(digits, 10))
    .replace(/&(\w{2,6});/g, (whole, name) => namedEntities[name] ?? whole);
/** What a run may stand for: base64 from each place within four characters, since other text may touch it, and hex. */
function readings(run) {
    const inBase64 = [0, 1, 2, 3].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(run.slice(start), 'base64').toString('latin1'));
    const digits = /[0-9a-f]{30,}/i.exec(run)?.[0] ?? '';
    const inHex = [0, 1].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digits.slice(start), 'hex').toString('latin1'));
    return [...inBase64, ...inHex];
}


/***/ }),

/***/ 88620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   sT: () => (/* binding */ asItIs),
/* harmony export */   tK: () => (/* binding */ preformattedText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _hide_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98659);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);
/* harmony import */ var _wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89712);




/** For a format that is escaped where it is written. */
const asItIs = (text) => text;
/** Of a key that lies across the cut no half may be left standing: so far beyond it keys are looked for. */
const beyondCut = 1000;
/**
 * The text up to about `maxCharacters`, keys hidden and all invisible characters shown; expanding never makes it
 * shorter than asked.
 */
function visibleBeginning(text, maxCharacters) {
    const near = text.slice(0, maxCharacters + beyondCut);
    const raw = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(near), maxCharacters);
    const shown = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(raw.text), maxCharacters);
    return { text: shown.text, left: raw.left + shown.left + text.length - near.length };
}
/**
 * Inside code GitHub links and renders nothing, yet programs that read the raw text still look for
 * another bot's hidden marker (`<!--`) and for the runner's older commands (`##[`).
 */
const breakMachineSyntax = (text) => text.replace(/<!--/g, '<\\!--').replace(/##\[/g, '##\\[');
function longestRun(text, character) {
    let longest = 0;
    let current = 0;
    for (const unit of text) {
        current = unit === character ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
/** A pipe would end a table cell: it is escaped, and named where a backslash before it would undo the escape. */
const escapePipes = (text) => text.replace(/\\(\|+)/g, (_, pipes) => `\\${'(U+007C)'.repeat(pipes.length)}`).replace(/\|/g, '\\|');
function codeSpan(text) {
    const content = escapePipes(breakMachineSyntax(text));
    const delimiter = '`'.repeat(longestRun(content, '`') + 1);
    const needsPadding = /^[` ]|[` ]$/.test(content);
    return needsPadding ? `${delimiter} ${content} ${delimiter}` : `${delimiter}${content}${delimiter}`;
}
/** Hostile text as one Markdown code span that also fits a table cell; line breaks are shown as `\u23ce`. */
function inlineCode(text, maxCharacters = 80) {
    const beginning = visibleBeginning(text, maxCharacters);
    if (beginning.text.length === 0)
        return '(empty)';
    const line = beginning.text.replace(/\n/g, '\u23ce').replace(/\t/g, ' ');
    return codeSpan(beginning.left > 0 ? `${line}\u2026` : line);
}
/** At a line's start a backslash keeps bots from reading `/approve` or `@bot merge`, and the runner `::set-env`. */
const breakLineCommands = (text) => text.replace(/^([^\S\n]*)(::|[/@]\p{L})/gmu, '$1\\$2');
/** Hostile text as a Markdown code block; of more than `maxCharacters` the rest is left out, and the block says so. */
function fencedBlock(text, maxCharacters) {
    const beginning = visibleBeginning(text, maxCharacters);
    const body = breakLineCommands(breakMachineSyntax((0,_wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .createLineWrapper */ .c)()(beginning.text)));
    const rest = beginning.left > 0 ? `\n[${beginning.left} more characters]` : '';
    const fence = shortestFence(body);
    return `${fence}text\n${body === '' ? '(empty)' : body}${rest}\n${fence}`;
}
function shortestFence(body) {
    const backticks = longestRun(body, '`');
    const tildes = longestRun(body, '~');
    return backticks <= tildes || backticks < 3
        ? '`'.repeat(Math.max(3, backticks + 1))
        : '~'.repeat(Math.max(3, tildes + 1));
}
/** Words that GitHub would link, ping, draw or typeset: mentions, references, addresses, commits, emoji, formulas. */
const linkedWord = /@|:\/\/|www\.|#\d|\bgh-\d|\b(?:ghsa|cve)-|\$|mailto:|xmpp:|:[\w+-]+:|(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu;
const escapeWord = (word) => word
    .replace(/[\\`*_~[\]|!#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
/** A list, heading, rule, quote or bot's command is one only at the start of a line. */
const escapeLineStart = (line) => line.replace(/^[-+=:/^]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Hostile text as one line of Markdown prose that renders as itself: no markup, link, mention, reference, image or
 * HTML. What GitHub would link becomes code.
 */
function plainText(text, maxCharacters = 300) {
    const beginning = visibleBeginning(text, maxCharacters);
    const words = beginning.text.split(/\s+/u).filter((word) => word !== '');
    const line = words.map((word) => (linkedWord.test(word) ? codeSpan(word) : escapeWord(word))).join(' ');
    return escapeLineStart(beginning.left > 0 ? `${line}\u2026` : line);
}
/** A key is looked for in all of a text before any of it is compared, shown or cut. */
const visibleText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(text));
/**
 * Hostile text for a `<pre>` of ours in Markdown, where GitHub links and renders nothing. What other programs look for
 * in the raw text (mentions, commands of bots and of the runner, hidden markers) is written as entities.
 */
const preformattedText = (text) => text.replace(/[&<>"'`@#$]|(?<=^|\s)[/:]/gu, (character) => `&#${character.codePointAt(0)};`);
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Hostile text for HTML, between tags or in a quoted attribute. */
const htmlText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');


/***/ }),

/***/ 90520:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
/** A narrow cell would break a number from its unit. */
const unbroken = (quantity) => quantity.replaceAll(' ', '\u00a0');


/***/ }),

/***/ 89712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createLineWrapper)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);

/** Characters of GitHub's code face that fit the width of a comment. */
const columns = 100;
/**
 * Breaks lines that would have to be scrolled sideways to be read. It is given a text piece by piece, and gives each
 * piece back with line breaks put in before words that would not fit.
 */
function createLineWrapper() {
    let column = 0;
    const place = (word) => {
        const breaks = column > 0 && column + word.length > columns ? '\n' : '';
        const lines = linesOfWord(word);
        column = (lines.length > 1 || breaks !== '' ? 0 : column) + (lines.at(-1) ?? '').length;
        return breaks + lines.join('\n');
    };
    const space = (spaces) => {
        const lastBreak = spaces.lastIndexOf('\n');
        column = lastBreak < 0 ? column + spaces.length : spaces.length - lastBreak - 1;
        return spaces;
    };
    return (piece) => piece.replace(/\s+|\S+/gu, (run) => (/^\s/u.test(run) ? space(run) : place(run)));
}
/** A word that is longer than a line, as several. */
function linesOfWord(word) {
    const lines = [];
    let rest = word;
    while (rest.length > columns) {
        const { text } = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(rest, columns);
        lines.push(text === '' ? rest.slice(0, columns) : text);
        rest = rest.slice(lines.at(-1)?.length);
    }
    return [...lines, rest];
}


/***/ }),

/***/ 59782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? Number.NaN;
    return sum / values.length;
}


/***/ }),

/***/ 24322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CommentMiss)
/* harmony export */ });
/** The comment stays as it was for something that may pass, as where GitHub is out of order. */
class CommentMiss extends Error {
    name = 'CommentMiss';
}


/***/ }),

/***/ 88248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCsv: () => (/* binding */ renderCsv),
  renderReport: () => (/* binding */ renderReport),
  z: () => (/* binding */ report),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/differing-commit.js
var differing_commit = __webpack_require__(56063);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/unjudged.js
var unjudged = __webpack_require__(38089);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict.js + 3 modules
var gate_verdict = __webpack_require__(60603);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/direction-of.js
var direction_of = __webpack_require__(35686);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/case-change.js



/** head minus base: below zero the case got worse. */
const changeOf = ({ base, head }) => head - base;
/** The moves of every case of a run, in one pass. */
function* movesOfCases(run) {
    const metrics = metricsThatTell(run);
    for (const scores of run.cases) {
        const changes = metrics.flatMap((metric) => caseChange(run.name, scores, metric));
        const first = (direction, order) => changes.filter((change) => (0,direction_of/* directionOf */.F)(changeOf(change)) === direction).sort(order)[0];
        yield { worse: first(-1, worstFirst), better: first(1, bestFirst) };
    }
}
/** Counts the cases that examples are chosen from. */
function countMovedCases(suites) {
    const moved = { worse: 0, better: 0 };
    for (const run of suites.filter(({ binding }) => binding)) {
        for (const { worse, better } of movesOfCases(run)) {
            if (worse !== undefined)
                moved.worse += 1;
            if (better !== undefined)
                moved.better += 1;
        }
    }
    return moved;
}
/** Gating metrics; all of them where none gates. */
function metricsThatTell(run) {
    const roles = Object.entries(run.gate.metrics);
    const gating = roles.filter(([, role]) => (0,gate_settings/* decides */.yN)(role));
    return (gating.length > 0 ? gating : roles).map(([metric]) => metric);
}
function caseChange(suite, scores, metric) {
    const base = mean((0,own/* own */.Z)(scores.base ?? {}, metric));
    const head = mean((0,own/* own */.Z)(scores.head, metric));
    return base === undefined || head === undefined ? [] : [{ suite, case: scores.id, metric, base, head }];
}
function mean(scores) {
    if (scores === undefined || scores.length === 0)
        return undefined;
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
const byCase = (one, other) => {
    if (one.case === other.case)
        return 0;
    return one.case < other.case ? -1 : 1;
};
/** The largest loss first; equal losses by the id of the case. */
const worstFirst = (one, other) => changeOf(one) - changeOf(other) || byCase(one, other);
/** The largest gain first; equal gains by the id of the case. */
const bestFirst = (one, other) => changeOf(other) - changeOf(one) || byCase(one, other);

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/resource-sheet.js
var resource_sheet = __webpack_require__(17077);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/number-list.js
var number_list = __webpack_require__(61628);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/case-board.js

const perArm = () => ({ base: new number_list/* NumberList */.e(), head: new number_list/* NumberList */.e() });
const emptyBoard = (suite, yardstick) => ({
    suite,
    yardstick,
    ids: [],
    numbers: new Map(),
    repeats: perArm(),
    totals: new Map(),
    latencies: perArm(),
    costs: perArm(),
});
/** The mean score of a case over the repeats of an arm; nothing where no repeat has one. */
function meanScore(board, metric, arm, number) {
    const sums = board.totals.get(metric);
    const count = sums?.counts[arm].at(number, 0) ?? 0;
    return sums === undefined || count === 0 ? undefined : sums.scores[arm].at(number) / count;
}
/** The scores of a case by each metric that has one. */
const scoresOf = (board, number) => [...board.totals.keys()].flatMap((metric) => {
    const [base, head] = ['base', 'head'].map((arm) => meanScore(board, metric, arm, number));
    return base === undefined && head === undefined ? [] : [{ metric, base, head }];
});

;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/rank-cases.js




const order = ['worse', 'no score', 'better', 'same'];
/** The cases of a suite, regressions first, the largest loss before the others; gating metrics decide. */
function rankSuite(board, suite, room) {
    const gating = new Set(suite?.metrics.filter(({ role }) => (0,gate_settings/* decides */.yN)(role)).map(({ name }) => name));
    const [moves, changes] = [new number_list/* NumberList */.e(), new number_list/* NumberList */.e()];
    board.ids.forEach((_, number) => {
        const { move, change } = rankCase(board, number, gating);
        moves.push(order.indexOf(move));
        changes.push(Math.abs(change));
    });
    const ranked = Int32Array.from(board.ids.keys()).sort((one, other) => moves.at(one) - moves.at(other) ||
        changes.at(other) - changes.at(one) ||
        compareNames(board.ids[one] ?? '', board.ids[other] ?? ''));
    const count = (move) => [...moves].filter((each) => order[each] === move).length;
    return {
        suite: board.suite,
        yardstick: board.yardstick,
        count: board.ids.length,
        worse: count('worse'),
        better: count('better'),
        shown: [...ranked.subarray(0, room)].map((number) => rankCase(board, number, gating)),
    };
}
function rankCase(board, number, gating) {
    const all = scoresOf(board, number);
    const deciding = all.filter(({ metric }) => gating.has(metric));
    const scores = deciding.length > 0 ? deciding : all;
    const compared = scores.filter((score) => changeIn(score) !== undefined);
    const lowestFirst = compared.sort((one, other) => (changeIn(one) ?? 0) - (changeIn(other) ?? 0));
    const worst = lowestFirst[0];
    const telling = (changeIn(worst) ?? 0) < 0 ? worst : (lowestFirst.at(-1) ?? scores[0]);
    return {
        id: board.ids[number] ?? '',
        scores: all,
        repeats: { base: board.repeats.base.at(number, 0), head: board.repeats.head.at(number, 0) },
        telling,
        change: changeIn(telling) ?? 0,
        move: moveOf(telling),
    };
}
/** head minus base; nothing without both. */
function changeIn(score) {
    return score?.base === undefined || score.head === undefined ? undefined : score.head - score.base;
}
/** Which way a score moved. */
function moveOf(score) {
    const change = changeIn(score);
    if (change === undefined)
        return 'no score';
    const direction = (0,direction_of/* directionOf */.F)(change);
    if (direction === 0)
        return 'same';
    return direction < 0 ? 'worse' : 'better';
}
/** Cases of several suites in the order in which they are told within one. */
const byMove = (one, other) => order.indexOf(one.move) - order.indexOf(other.move) || Math.abs(other.change) - Math.abs(one.change);
function compareNames(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/text/cut-text.js
var cut_text = __webpack_require__(54570);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/answer-facts.js

/** How one answer came about, in few words each: who gave it, what it took, and where it comes from. */
const answerFacts = (sample) => [
    sample.model,
    ...describeRoute(sample),
    ...(sample.latency_ms === 0 ? [] : [(0,format_quantity/* formatDuration */.a3)(sample.latency_ms)]),
    ...describeTokens(sample),
    (0,format_quantity/* formatMoney */.up)(sample.cost_usd),
    ...(sample.grading_usd === undefined ? [] : [`graded for ${(0,format_quantity/* formatMoney */.up)(sample.grading_usd)}`]),
    ...describeOrigin(sample),
    ...(sample.unverified === true ? ["answered only by head's own recording"] : []),
    ...(sample.outcome.kind === 'answered' ? (sample.outcome.notices ?? []) : []),
];
function describeRoute({ route }) {
    if (route === undefined)
        return [];
    return [`route ${route.name}${route.because === undefined ? '' : `, ${route.because}`}`];
}
const describeTokens = ({ usage }) => usage === undefined
    ? []
    : [`${(0,format_quantity/* formatAmount */.ej)(usage.input_tokens, 'token')} in, ${(0,format_quantity/* formatCount */.B4)(usage.output_tokens)} out`];
function describeOrigin({ cached, age_days: age, calls, untimed }) {
    const old = age === undefined || age < 1 ? '' : `, ${(0,format_quantity/* formatAmount */.ej)(Math.floor(age), 'day')} old`;
    if (calls !== undefined)
        return [`${(0,format_quantity/* formatAmount */.ej)(calls.made, 'call')} made, ${(0,format_quantity/* formatCount */.B4)(calls.cached)} from the cache${old}`];
    if (cached)
        return [`from the cache${old}`];
    return untimed === true ? ['replayed or made in this process'] : [];
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/message.js
var message = __webpack_require__(81579);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/background.js


/** What a reader may want to see beside an answer; each text is cut at so many UTF-16 units. */
function backgroundOf({ context, transcript }, maxCharacters) {
    const told = [];
    if (context !== undefined)
        told.push({ label: 'Retrieved context', text: describeContext(context) });
    if (transcript !== undefined)
        told.push({ label: 'Conversation', text: transcript.map(message/* describeMessage */.Xc).join('\n\n') });
    return told.map((each) => ({ ...each, text: shorten(each.text, maxCharacters) }));
}
const describeContext = (passages) => passages.length === 0
    ? '(nothing was retrieved)'
    : passages.map((text, index) => `[${index + 1}] ${text}`).join('\n\n');
function shorten(text, maxCharacters) {
    const { text: beginning, left } = (0,cut_text/* cutText */.I)(text, maxCharacters);
    return left === 0 ? beginning : `${beginning}\u2026\n[${left} more characters]`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/call-book.js



/** Calls come before the case that they were made for; of more cases than run at once the oldest never came. */
const mostOpenTraces = 10_000;
/** Calls and documents of one answer that are kept. */
const mostOfAnswer = 40;
/** A name in a trace is told up to so many UTF-16 units. */
const nameCharacters = 120;
/** Gathers from the spans of a run, in the order of their file, the calls of those answers that `isAsked` names. */
class CallBook {
    isAsked;
    open = new Map();
    traces = new Map();
    constructor(isAsked) {
        this.isAsked = isAsked;
    }
    add(span) {
        if (span.parentSpanId !== undefined)
            this.addCall(span);
        else
            this.addCase(span);
    }
    traceOf(key) {
        return this.traces.get(keyOf(key));
    }
    addCall(span) {
        const calls = this.open.get(span.traceId) ?? [];
        if (calls.length < mostOfAnswer)
            calls.push(callOf(span));
        this.open.set(span.traceId, calls);
        if (this.open.size <= mostOpenTraces)
            return;
        const [oldest] = this.open.keys();
        if (oldest !== undefined)
            this.open.delete(oldest);
    }
    /** A run that went on may tell of a case twice; the later is the one whose answer counts. */
    addCase(span) {
        const calls = this.open.get(span.traceId) ?? [];
        this.open.delete(span.traceId);
        const key = caseKeyOf(span);
        if (key === undefined || !this.isAsked(key))
            return;
        const inOrder = calls.sort((one, other) => one.startMs - other.startMs);
        this.traces.set(keyOf(key), { calls: inOrder, documents: documentsOf(span) });
    }
}
const keyOf = ({ suite, yardstick, case: id, arm, repeat }) => JSON.stringify([suite, yardstick, id, arm, repeat]);
const CaseKey = schemas/* object */.Ikc({
    suite: schemas/* string */.YjP(),
    yardstick: sample/* Yardstick */.xp,
    case: schemas/* string */.YjP(),
    arm: sample/* Arm */.zj,
    repeat: schemas/* number */.aig(),
});
/** Of a mixture there is none: its answers are no part of the report's cases. */
const caseKeyOf = ({ value }) => CaseKey.safeParse({
    suite: value('lanegate.suite'),
    yardstick: value('lanegate.yardstick'),
    case: value('lanegate.case.id'),
    arm: value('lanegate.arm'),
    repeat: value('lanegate.case.repeat'),
}).data;
function callOf({ startMs, value }) {
    const reasons = value('gen_ai.response.finish_reasons');
    return {
        startMs,
        operation: textOf(value('gen_ai.operation.name')) ?? 'call',
        model: textOf(value('gen_ai.response.model')) ?? textOf(value('gen_ai.request.model')) ?? 'unknown',
        inputTokens: numberOf(value('gen_ai.usage.input_tokens')),
        outputTokens: numberOf(value('gen_ai.usage.output_tokens')),
        latencyMs: numberOf(value('lanegate.latency_ms')),
        waitedMs: numberOf(value('lanegate.waited_ms')),
        costUsd: numberOf(value('lanegate.cost_usd')),
        attempts: numberOf(value('lanegate.attempts')),
        cached: value('lanegate.cached') === true,
        ended: textOf(value('error.type')) ?? (Array.isArray(reasons) ? textOf(reasons[0]) : undefined),
    };
}
const Documents = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), score: schemas/* number */.aig() }));
function documentsOf({ value }) {
    const documents = Documents.safeParse(value('gen_ai.retrieval.documents')).data ?? [];
    return documents.slice(0, mostOfAnswer).map(({ id, score }) => ({ id: (0,cut_text/* cutText */.I)(id, nameCharacters).text, score }));
}
const textOf = (value) => typeof value === 'string' ? (0,cut_text/* cutText */.I)(value, nameCharacters).text : undefined;
const numberOf = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;

;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/report-cases.js




/** Of many repeats the first few are kept. */
const keptRepeats = 3;
/** Tags of a case that are told. */
const mostTags = 20;
const nothing = { text: '', left: 0 };
const nothingYet = () => ({
    question: nothing,
    expected: undefined,
    tags: [],
    answers: { base: [], head: [] },
    incidents: { base: new Set(), head: new Set() },
});
/** Gathers from samples, in any order, the texts of the cases that are shown, and holds those of no others. */
class ShownCases {
    suites;
    /** UTF-16 units that are kept of each text. */
    mostCharacters;
    texts = new Map();
    calls = new CallBook((key) => this.isKept(key));
    constructor(suites, mostCharacters) {
        this.suites = suites;
        this.mostCharacters = mostCharacters;
        for (const suite of suites)
            for (const { id } of suite.shown)
                this.texts.set(report_cases_keyOf(suite, id), nothingYet());
    }
    add(sample) {
        const known = this.texts.get(report_cases_keyOf(sample, sample.case));
        if (known === undefined)
            return;
        const { question, expected, arm, outcome } = sample;
        if (question !== undefined)
            known.question = this.cut(question);
        if (expected !== undefined)
            known.expected = this.cut(expected);
        if (outcome.kind === 'incident')
            known.incidents[arm].add(outcome.incident.kind);
        const answers = known.answers[arm];
        answers.push(this.answerOf(sample));
        answers.sort((one, other) => one.repeat - other.repeat);
        answers.length = Math.min(answers.length, keptRepeats);
    }
    /** Takes the tags of cases from the suites that were run. */
    addTags(runs) {
        for (const { name, yardstick, cases } of runs) {
            for (const { id, tags = [] } of cases) {
                const known = this.texts.get(report_cases_keyOf({ suite: name, yardstick }, id));
                if (known !== undefined)
                    known.tags = tags.slice(0, mostTags).map((tag) => report_cases_shorten(tag, 100));
            }
        }
    }
    /** Takes the calls of shown answers from the spans of the run, in the order of their file. */
    addSpan(span) {
        this.calls.add(span);
    }
    textsOf(suite, { id }) {
        const known = this.texts.get(report_cases_keyOf(suite, id)) ?? nothingYet();
        const traceOf = (arm, repeat) => this.calls.traceOf({ suite: suite.suite, yardstick: suite.yardstick, case: id, arm, repeat });
        return { ...known, traceOf };
    }
    isKept({ suite, yardstick, case: id, arm, repeat }) {
        const known = this.texts.get(report_cases_keyOf({ suite, yardstick }, id));
        return known?.answers[arm].some((answer) => answer.repeat === repeat) === true;
    }
    answerOf(sample) {
        const { repeat, outcome } = sample;
        const facts = answerFacts(sample).map((fact) => report_cases_shorten(fact, 200));
        if (outcome.kind === 'incident') {
            const { kind, message } = outcome.incident;
            return { repeat, facts, kind: 'incident', incident: kind, message: this.cut(message).text };
        }
        return {
            repeat,
            facts,
            kind: 'answered',
            ...this.cut(outcome.content),
            background: backgroundOf(outcome, this.mostCharacters),
            reasons: sentencesOf(outcome.reasons ?? {}, 1000),
            problems: sentencesOf(outcome.grader_errors, 300),
        };
    }
    cut(text) {
        return (0,cut_text/* cutText */.I)(text, this.mostCharacters);
    }
}
/** `tone: Curt.` of each metric, cut at so many UTF-16 units. */
const sentencesOf = (byMetric, maxCharacters) => Object.entries(byMetric).map(([metric, text]) => report_cases_shorten(`${metric}: ${text}`, maxCharacters));
const report_cases_shorten = (text, maxCharacters) => {
    const { text: beginning, left } = (0,cut_text/* cutText */.I)(text, maxCharacters);
    return left === 0 ? beginning : `${beginning}\u2026`;
};
const report_cases_keyOf = ({ yardstick, suite }, id) => JSON.stringify([yardstick, suite, id]);

;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/score-spread.js


/** Steps of a score from 0 to 1. */
const scoreSteps = 10;
const spreadOf = (board) => ({
    suite: board.suite,
    yardstick: board.yardstick,
    metrics: [...board.totals.keys()].map((metric) => spreadOfMetric(board, metric)),
    latenciesMs: { base: board.latencies.base.sorted(), head: board.latencies.head.sorted() },
    costsUsd: { base: board.costs.base.sorted(), head: board.costs.head.sorted() },
});
function spreadOfMetric(board, metric) {
    const counts = { base: emptyCounts(), head: emptyCounts() };
    const differences = [];
    board.ids.forEach((_, number) => {
        const base = countScore(counts.base, meanScore(board, metric, 'base', number));
        const head = countScore(counts.head, meanScore(board, metric, 'head', number));
        if (base !== undefined && head !== undefined)
            differences.push((0,direction_of/* directionOf */.F)(head - base) === 0 ? 0 : head - base);
    });
    return { metric, counts, differences: Float64Array.from(differences).sort() };
}
const emptyCounts = () => new Array(scoreSteps + 1).fill(0);
function countScore(counts, score) {
    if (score === undefined)
        return undefined;
    const step = Math.round(score * scoreSteps);
    counts[step] = (counts[step] ?? 0) + 1;
    return score;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/score-board.js





/** More cases than this and the page grows too large to pass around. */
const mostCases = 5000;
/** UTF-16 units of questions and answers in one page. */
const mostCharacters = 10_000_000;
/** Adds up the scores of samples, in any order, and tells which cases are worth showing; of texts it holds none. */
class ScoreBoard {
    boards = new Map();
    add(sample) {
        const { case: id, arm, outcome } = sample;
        const board = this.boardOf(sample.suite, sample.yardstick);
        const number = board.numbers.get(id) ?? board.ids.push(id) - 1;
        board.numbers.set(id, number);
        increase(board.repeats[arm], number, 1);
        if (outcome.kind === 'incident')
            return;
        const cost = (0,resource_sheet/* costOf */.ho)(sample);
        if (cost !== undefined)
            board.costs[arm].push(cost);
        if (!sample.cached)
            board.latencies[arm].push(sample.latency_ms);
        for (const [metric, score] of Object.entries(outcome.scores)) {
            const sums = board.totals.get(metric) ?? { scores: perArm(), counts: perArm() };
            board.totals.set(metric, sums);
            increase(sums.scores[arm], number, score);
            increase(sums.counts[arm], number, 1);
        }
    }
    /** The cases to show, so many of each suite as there is room for, with no text yet. */
    shown(suites) {
        const boards = [...this.boards.values()];
        const all = boards.reduce((sum, { ids }) => sum + ids.length, 0);
        let room = mostCases;
        const ranked = boards.map((board) => {
            const suite = suites.find(({ name, yardstick }) => name === board.suite && yardstick === board.yardstick);
            const told = rankSuite(board, suite, room);
            room -= told.shown.length;
            return told;
        });
        const perText = Math.floor(mostCharacters / (Math.min(all, mostCases) * 4));
        return new ShownCases(ranked, Math.max(400, Math.min(8000, perText)));
    }
    /** How scores, latencies and costs are spread in each suite. */
    spreads() {
        return [...this.boards.values()].map(spreadOf);
    }
    boardOf(suite, yardstick) {
        const key = JSON.stringify([suite, yardstick]);
        const board = this.boards.get(key) ?? emptyBoard(suite, yardstick);
        this.boards.set(key, board);
        return board;
    }
}
const increase = (list, index, by) => list.set(index, list.at(index, 0) + by, 0);

;// CONCATENATED MODULE: ./dist/compiled/domain/report/cases/select-examples.js



const defaultLimits = { regressionsPerSuite: 5, improvementsPerSuite: 2 };
/**
 * Finds the worst regressions, then the best improvements, of the suites that bind. The scores of `evaluation` name the
 * cases, so the samples are read once and in any order, and no more texts are held than examples.
 */
class ExampleSearch {
    candidates;
    byKey = new Map();
    constructor(evaluation, limits = defaultLimits) {
        const binding = evaluation.suites.filter((run) => run.binding);
        this.candidates = binding.flatMap((run) => candidatesOf(run, limits));
        for (const candidate of this.candidates) {
            const key = select_examples_keyOf(candidate.yardstick, candidate.change.suite, candidate.change.case);
            this.byKey.set(key, [...(this.byKey.get(key) ?? []), candidate]);
        }
    }
    add(sample) {
        const key = select_examples_keyOf(sample.yardstick, sample.suite, sample.case);
        for (const candidate of this.byKey.get(key) ?? [])
            takeText(candidate, sample);
    }
    /** The examples of which both answers were found. */
    examples() {
        const worst = this.candidates.filter(({ kind }) => kind === 'regression').sort(by(worstFirst));
        const best = this.candidates.filter(({ kind }) => kind === 'improvement').sort(by(bestFirst));
        return [...worst, ...best].flatMap(asExample);
    }
}
const by = (order) => (one, other) => order(one.change, other.change);
function candidatesOf(run, limits) {
    const asCandidate = (kind) => (change) => {
        const candidate = {
            kind,
            yardstick: run.yardstick,
            change,
            answers: {},
            question: '',
            expected: undefined,
        };
        return candidate;
    };
    const [regressions, improvements] = [[], []];
    for (const { worse, better } of movesOfCases(run)) {
        if (worse !== undefined)
            keepFirst(regressions, worse, worstFirst, limits.regressionsPerSuite);
        if (better !== undefined)
            keepFirst(improvements, better, bestFirst, limits.improvementsPerSuite);
    }
    return [...regressions.map(asCandidate('regression')), ...improvements.map(asCandidate('improvement'))];
}
/** Puts a change among those that come first in an order, of which so many are kept. */
function keepFirst(kept, change, order, count) {
    kept.push(change);
    kept.sort(order);
    kept.length = Math.min(kept.length, count);
}
const select_examples_keyOf = (yardstick, suite, caseId) => JSON.stringify([yardstick, suite, caseId]);
/** Of several repeats the one is shown that makes the difference plainest. */
function takeText(candidate, { arm, outcome, question, expected, repeat }) {
    candidate.question = question ?? candidate.question;
    candidate.expected = expected ?? candidate.expected;
    if (outcome.kind !== 'answered')
        return;
    const score = (0,own/* own */.Z)(outcome.scores, candidate.change.metric);
    if (score === undefined)
        return;
    const known = candidate.answers[arm];
    const wantsLow = (candidate.kind === 'regression') === (arm === 'head');
    if (known !== undefined && !isPlainer({ score, repeat }, known, wantsLow))
        return;
    const background = backgroundOf(outcome, keptCharacters);
    candidate.answers[arm] = {
        score,
        repeat,
        answer: outcome.content,
        ...(background.length === 0 ? {} : { background }),
    };
}
/** UTF-16 units kept of what lies behind one answer. */
const keptCharacters = 4000;
const isPlainer = (one, other, wantsLow) => one.score === other.score ? one.repeat < other.repeat : one.score < other.score === wantsLow;
function asExample({ kind, change, answers, question, expected }) {
    const { base, head } = answers;
    if (base === undefined || head === undefined)
        return [];
    return [
        {
            kind,
            suite: change.suite,
            case: change.case,
            metric: change.metric,
            base: { score: change.base, answer: base.answer, background: base.background },
            head: { score: change.head, answer: head.answer, background: head.background },
            question,
            ...(expected === undefined ? {} : { expected }),
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/csv-stringify/lib/sync.js + 7 modules
var sync = __webpack_require__(96789);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/csv-report.js


/** UTF-16 units; a spreadsheet holds 32,767 in a cell. */
const longestCell = 32_000;
/**
 * The samples of a run as a table for spreadsheets: a row for each, a column for each metric. What a spreadsheet would
 * take for a formula gets an apostrophe in front, since answers are hostile. The question of a case stands in the row
 * of its first answer by head.
 */
class CsvReport {
    metrics;
    constructor({ suites }) {
        this.metrics = [...new Set(suites.flatMap(({ gate }) => Object.keys(gate.metrics)))];
    }
    header() {
        return asCsv([[...leading, ...this.metrics.map((metric) => `score: ${metric}`), ...trailing]]);
    }
    rows(samples) {
        return asCsv(samples.map((sample) => rowOf(sample, this.metrics)));
    }
}
const leading = [
    'suite',
    'yardstick',
    'case',
    'repeat',
    'arm',
    'question',
    'expected',
    'answer',
    'incident',
    'problem',
];
const trailing = ['reasons', 'model', 'cost_usd', 'latency_ms', 'input_tokens', 'output_tokens', 'cached'];
/** Readers end a row at either sign alone, which the library quotes only where both stand together. */
const lineBreak = /[\r\n]/;
const asCsv = (rows) => rows.length === 0
    ? ''
    : (0,sync/* stringify */.A)(rows.map((row) => row.map((cell) => (typeof cell === 'string' ? forCell(cell) : cell))), { escape_formulas: true, record_delimiter: '\r\n', quoted_match: lineBreak, cast: { boolean: String } });
/** Signs that no cell holds and that a terminal obeys. */
const control = /(?![\t\n\r])\p{Cc}/gu;
/** A text that fits a cell, without what no text file can hold. */
function forCell(text) {
    const { text: beginning, left } = (0,cut_text/* cutText */.I)(text.replaceAll('\0', '').replace(control, '\ufffd'), longestCell);
    return left === 0 ? beginning : `${beginning}\u2026 [${left} more characters]`;
}
function rowOf(sample, metrics) {
    const { suite, yardstick, repeat, arm, question, expected, model, outcome, usage } = sample;
    const isAnswer = outcome.kind === 'answered';
    const { cost_usd, latency_ms, cached } = sample;
    return [
        ...[suite, yardstick, sample.case, repeat, arm, question, expected],
        isAnswer ? outcome.content : undefined,
        isAnswer ? undefined : outcome.incident.kind,
        isAnswer ? describeByMetric(outcome.grader_errors) : outcome.incident.message,
        ...metrics.map((metric) => isAnswer && Object.hasOwn(outcome.scores, metric) ? outcome.scores[metric] : undefined),
        isAnswer ? describeByMetric(outcome.reasons ?? {}) : undefined,
        ...[model, cost_usd, latency_ms, usage?.input_tokens, usage?.output_tokens, cached],
    ];
}
/** `tone: Curt.`, a line for each metric. */
const describeByMetric = (texts) => Object.entries(texts)
    .map(([metric, reason]) => `${metric}: ${reason}`)
    .join('\n');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/attribution-rows.js
var attribution_rows = __webpack_require__(8441);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/case-history-rows.js
var case_history_rows = __webpack_require__(72943);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/corpora-rows.js
var corpora_rows = __webpack_require__(38130);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/opening-notices.js + 1 modules
var opening_notices = __webpack_require__(72358);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/power-rows.js
var power_rows = __webpack_require__(2445);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/slice-rows.js
var slice_rows = __webpack_require__(62016);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/neutralise.js
var neutralise = __webpack_require__(88620);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/compared-commits.js
var compared_commits = __webpack_require__(5324);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/culprits.js
var culprits = __webpack_require__(11926);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/describe-gaps.js
var describe_gaps = __webpack_require__(13201);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/describe-spent.js
var describe_spent = __webpack_require__(35746);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/headline.js
var headline = __webpack_require__(49274);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/lead-sentences.js + 1 modules
var lead_sentences = __webpack_require__(36907);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/next-step.js + 1 modules
var next_step = __webpack_require__(14198);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/verdict-words.js
var verdict_words = __webpack_require__(82009);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/text/word-diff.js
/** UTF-16 units of one text; the time that a diff takes grows with them. */
const word_diff_mostCharacters = 20_000;
/** Words and gaps that may come or go; the time that a diff takes grows with their square. */
const mostEdits = 600;
/** The least share of the longer text's letters that both must have, for a diff to be easier to read than two texts. */
const leastShared = 0.25;
/**
 * What became of the words of `base` in `head`, in reading order: `same` and `base` pieces put together are `base`,
 * `same` and `head` pieces are `head`. Between two `same` pieces `base` stands before `head`; no piece is empty.
 * Nothing where a text is too long, or where the two have too little in common for a diff to help.
 */
function diffWords(base, head) {
    if (base === head)
        return base === '' ? [] : [{ kind: 'same', text: base }];
    if (Math.max(base.length, head.length) > word_diff_mostCharacters)
        return undefined;
    const [ofBase, ofHead] = [wordsOf(base), wordsOf(head)];
    const longer = Math.max(lettersOf(ofBase), lettersOf(ofHead));
    if (lettersOf(wordsOfBoth(ofBase, ofHead)) < longer * leastShared)
        return undefined;
    const kept = keptWords(ofBase, ofHead);
    if (kept === undefined || lettersOf(kept.map(([index]) => ofBase[index] ?? '')) < longer * leastShared)
        return undefined;
    return piecesOf(ofBase, ofHead, kept);
}
const withoutGaps = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
/** A word, a number, a line break, a gap or a single sign; scripts without gaps are taken letter by letter. */
const word = new RegExp([
    `[${withoutGaps}]\\p{M}*`,
    `[\\p{L}_](?:(?![${withoutGaps}])[\\p{L}\\p{M}\\p{N}_'\u2019])*`,
    '\\p{N}+',
    '\\n',
    '[^\\S\\n]+',
    '.(?:\\p{M}|\\p{Emoji_Modifier}|\\u200D.)*',
].join('|'), 'gsu');
const wordsOf = (text) => text.match(word) ?? [];
const hasLetters = /[\p{L}\p{N}]/u;
const lettersOf = (words) => words.reduce((sum, each) => sum + (hasLetters.test(each) ? each.length : 0), 0);
/** The words of `base` that `head` has too, in any order: no diff can keep more. */
function wordsOfBoth(base, head) {
    const left = new Map();
    for (const each of head)
        left.set(each, (left.get(each) ?? 0) + 1);
    return base.filter((each) => {
        const count = left.get(each) ?? 0;
        left.set(each, count - 1);
        return count > 0;
    });
}
/** The most words that both have in the same order; nothing where more than `mostEdits` others come or go. */
function keptWords(base, head) {
    const shorter = Math.min(base.length, head.length);
    let first = 0;
    while (first < shorter && base[first] === head[first])
        first += 1;
    let last = 0;
    while (last < shorter - first && base[base.length - 1 - last] === head[head.length - 1 - last])
        last += 1;
    const middle = keptBetween(base.slice(first, base.length - last), head.slice(first, head.length - last));
    return middle === undefined
        ? undefined
        : [
            ...Array.from({ length: first }, (_, index) => [index, index]),
            ...middle.map(([inBase, inHead]) => [inBase + first, inHead + first]),
            ...Array.from({ length: last }, (_, index) => [base.length - last + index, head.length - last + index]),
        ];
}
/**
 * Myers' greedy search: after `edits` words that came or went, how far into `base` one gets on each diagonal.
 * Eugene W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986).
 */
function keptBetween(base, head) {
    const most = Math.min(mostEdits, base.length + head.length);
    const reached = new Int32Array(2 * most + 3);
    const rounds = [];
    for (let edits = 0; edits <= most; edits += 1) {
        rounds.push(reached.slice(most - edits, most + edits + 3));
        for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const at = most + 1 + diagonal;
            const [below, above] = [reached[at - 1] ?? 0, reached[at + 1] ?? 0];
            let inBase = isInsertion(diagonal, edits, below, above) ? above : below + 1;
            while (inBase < base.length && inBase - diagonal < head.length && base[inBase] === head[inBase - diagonal])
                inBase += 1;
            reached[at] = inBase;
            if (inBase >= base.length && inBase - diagonal >= head.length)
                return wayBack(rounds, base.length, head.length);
        }
    }
    return undefined;
}
const isInsertion = (diagonal, edits, below, above) => diagonal === -edits || (diagonal !== edits && below < above);
/** Walks from the ends of both texts to their beginnings; a round holds what was reached before it, by diagonal. */
function wayBack(rounds, baseLength, headLength) {
    const kept = [];
    let [inBase, inHead] = [baseLength, headLength];
    for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
        const diagonal = inBase - inHead;
        const before = rounds[edits] ?? new Int32Array();
        const middle = edits + 1;
        const [below, above] = [before[middle + diagonal - 1] ?? 0, before[middle + diagonal + 1] ?? 0];
        const isInserted = isInsertion(diagonal, edits, below, above);
        const start = isInserted ? above : below + 1;
        while (inBase > start) {
            inBase -= 1;
            inHead -= 1;
            kept.push([inBase, inHead]);
        }
        if (isInserted)
            inHead -= 1;
        else
            inBase -= 1;
    }
    return kept.reverse();
}
/** Kept words with what came and went between them. */
function piecesOf(base, head, kept) {
    const changes = [];
    let [inBase, inHead, same] = [0, 0, ''];
    for (const [nextInBase, nextInHead] of [...kept, [base.length, head.length]]) {
        if (nextInBase > inBase || nextInHead > inHead) {
            const gone = base.slice(inBase, nextInBase).join('');
            changes.push({ same, base: gone, head: head.slice(inHead, nextInHead).join('') });
            same = '';
        }
        same += base[nextInBase] ?? '';
        [inBase, inHead] = [nextInBase + 1, nextInHead + 1];
    }
    return withoutCrumbs([...changes, { same, base: '', head: '' }]).flatMap(asPieces);
}
/** Two changes with nothing but gaps and signs between them read better as one. */
function withoutCrumbs(changes) {
    const joined = [];
    for (const change of changes) {
        const before = joined.at(-1);
        const isCrumb = before !== undefined && change.base + change.head !== '' && !hasLetters.test(change.same);
        if (!isCrumb) {
            joined.push(change);
            continue;
        }
        const [base, head] = [before.base + change.same + change.base, before.head + change.same + change.head];
        joined[joined.length - 1] = { same: before.same, base, head };
    }
    return joined;
}
const asPieces = (change) => ['same', 'base', 'head'].flatMap((kind) => (change[kind] === '' ? [] : [{ kind, text: change[kind] }]));

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/case-calls.js

/**
 * The calls behind the answers of a case, in the order in which they were made; nothing where no trace tells of one.
 */
function callsOfCase(told) {
    const traces = ['base', 'head'].flatMap((arm) => told.answers[arm].flatMap(({ repeat }) => {
        const trace = told.traceOf(arm, repeat);
        return trace === undefined ? [] : [{ arm, repeat, trace }];
    }));
    return [...documentsTable(traces), ...callsTable(traces)];
}
function callsTable(traces) {
    const rows = traces.flatMap((each) => each.trace.calls.map((call) => callRow(each, call)));
    if (rows.length === 0)
        return [];
    const columns = ['Model', 'Tokens in', 'Tokens out', 'Latency', 'Waited', 'Cost', 'Attempts'];
    const heads = columns.map((name, index) => [index === 0 ? 'column' : 'numbers', name]);
    const title = rows.length === 1 ? 'The call behind it' : `The ${(0,format_quantity/* formatCount */.B4)(rows.length)} calls behind them`;
    return [foldedTable(title, [['column', 'Answer'], ...heads, ['column', 'Ended']], rows)];
}
const foldedTable = (title, heads, rows) => [
    'fold',
    ['title', title],
    ['scroll', ['calls', ['head', ['row', ...heads]], ['rows', ...rows]]],
];
const nameOf = ({ arm, repeat }) => `${arm}${repeat === 0 ? '' : `, repeat ${repeat}`}`;
function callRow(answer, call) {
    const model = call.operation === 'chat' ? call.model : `${call.model} (${call.operation})`;
    const numbers = [
        told(call.inputTokens, format_quantity/* formatCount */.B4),
        told(call.outputTokens, format_quantity/* formatCount */.B4),
        told(call.latencyMs, format_quantity/* formatDuration */.a3),
        told(call.waitedMs, format_quantity/* formatDuration */.a3),
        told(call.costUsd, format_quantity/* formatMoney */.up),
        call.cached ? 'cached' : told(call.attempts, format_quantity/* formatCount */.B4),
    ];
    const cells = numbers.map((number) => ['number', number]);
    return ['row', ['id', nameOf(answer)], ['cell', model], ...cells, ['cell', call.ended ?? '\u2013']];
}
const told = (value, format) => value === undefined ? '\u2013' : format(value);
/** Told once where both arms were given the same. */
function documentsTable(traces) {
    const first = traces.filter(({ repeat }) => repeat === 0 || !traces.some((each) => each.repeat === 0));
    const [one, ...others] = first;
    if (one === undefined)
        return [];
    const asText = ({ trace }) => JSON.stringify(trace.documents);
    const isSame = others.every((each) => asText(each) === asText(one));
    const rows = (isSame ? [one] : first).flatMap((each) => each.trace.documents.map(({ id, score }) => [
        'row',
        ['id', isSame ? 'both' : nameOf(each)],
        ['cell', id],
        ['number', String(Number(score.toPrecision(4)))],
    ]));
    if (rows.length === 0)
        return [];
    return [
        foldedTable('Retrieved documents', [
            ['column', 'Answer'],
            ['column', 'Document'],
            ['numbers', 'Score'],
        ], rows),
    ];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/case-body.js



/** What opens below the line of a case: its question, its expectation, both answers side by side, and their calls. */
const caseBody = (told) => [
    'body',
    ...titled('Question', told.question),
    ...(told.expected === undefined ? [] : titled('Expected', told.expected)),
    ...(told.tags.length === 0 ? [] : [['quiet', `Tags: ${told.tags.join(', ')}`]]),
    ['arms', armBody(told, 'base'), armBody(told, 'head')],
    ...callsOfCase(told),
];
const titled = (title, cut) => [['heading', title], ...cutBody(cut)];
function armBody(told, arm) {
    const scores = told.scores.flatMap((score) => describeScore(score, arm));
    const hidden = told.repeats[arm] - told.answers[arm].length;
    return [
        'arm',
        ['heading', arm === 'base' ? 'Base' : 'Head', ...(scores.length === 0 ? [] : [asideOf(scores.join(', '))])],
        ...told.answers[arm].flatMap((answer) => answerBody(answer, pairOf(told, arm, answer), arm)),
        ...(told.answers[arm].length === 0 ? [['quiet', 'not run']] : []),
        ...(hidden > 0 ? [['quiet', `and ${(0,format_quantity/* formatAmount */.ej)(hidden, 'more repeat')}`]] : []),
    ];
}
const asideOf = (text) => ['aside', ` ${text}`];
function describeScore(score, arm) {
    const value = score[arm];
    return value === undefined ? [] : [`${score.metric} ${(0,format_quantity/* formatScore */.y)(value)}`];
}
/** The other arm's answer at the same repeat. */
const pairOf = ({ answers }, arm, { repeat }) => answers[arm === 'base' ? 'head' : 'base'].find((each) => each.repeat === repeat);
function answerBody(answer, other, arm) {
    const facts = ['quiet', answer.facts.join(' \u00b7 ')];
    if (answer.kind === 'incident')
        return [['problem', `${answer.incident}: ${answer.message}`], facts];
    return [
        ...answerText(answer, other, arm),
        ...answer.reasons.map((reason) => ['said', reason]),
        ...answer.problems.map((problem) => ['problem', `no score, ${problem}`]),
        facts,
        ...answer.background.map(({ label, text }) => ['fold', ['title', label], ...cutBody({ text, left: 0 })]),
    ];
}
/** The answer with the words marked that the other arm's has not, where that helps. */
function answerText(answer, other, arm) {
    const pieces = other?.kind === 'answered' ? case_body_piecesOf(answer, other, arm) : undefined;
    if (pieces === undefined || pieces.every(({ kind }) => kind === 'same'))
        return cutBody(answer);
    const own = pieces.filter(({ kind }) => kind === 'same' || kind === arm);
    return [['text', ...own.map(pieceTree)], ...rest(answer)];
}
const case_body_piecesOf = (answer, other, arm) => arm === 'base' ? diffWords(answer.text, other.text) : diffWords(other.text, answer.text);
function pieceTree({ kind, text }) {
    if (kind === 'same')
        return text;
    return [kind === 'base' ? 'gone' : 'came', text];
}
const cutBody = (cut) => [['text', cut.text === '' ? '(empty)' : cut.text], ...rest(cut)];
const rest = ({ left }) => (left === 0 ? [] : [['quiet', `${(0,format_quantity/* formatCount */.B4)(left)} more characters`]]);

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/case-row.js



function scoreCells(score) {
    const change = changeIn(score);
    const points = change === undefined ? '\u2013' : (0,format_quantity/* formatSignedPoints */.t0)(change);
    const [base, head] = [(0,format_quantity/* formatScore */.y)(score?.base ?? null), (0,format_quantity/* formatScore */.y)(score?.head ?? null)];
    return [score?.metric ?? '\u2013', base, head, points, moveOf(score)];
}
/** The line of a case; `body` opens below its question. */
function caseRow(told, suite, body) {
    const [metric, base, head, points, move] = scoreCells(told.telling);
    const marks = incidentMark(told);
    return [
        'row',
        [
            'id',
            cutLine(told.id, 80),
            ...(suite === undefined ? [] : [['aside', ` ${cutLine(suite, 60)}`]]),
        ],
        ['cell', ['fold', ['title', cutLine(told.question.text.replace(/\s+/g, ' ').trim(), 110), ...marks], ...body]],
        ['metric', metric],
        ['number', base],
        ['number', head],
        [move === 'worse' || move === 'better' ? move : 'number', points],
    ];
}
const cutLine = (text, limit) => {
    const { text: beginning, left } = (0,cut_text/* cutText */.I)(text, limit);
    if (left > 0)
        return `${beginning}\u2026`;
    return beginning === '' ? '(empty)' : beginning;
};
function incidentMark({ incidents }) {
    const arms = ['base', 'head'].filter((arm) => incidents[arm].size > 0);
    return arms.length === 0 ? [] : [['mark', ` incident in ${arms.join(' and ')}`]];
}
/** The kinds of incident of a case, in either arm. */
const incidentsOf = ({ incidents }) => [
    ...new Set([...incidents.base, ...incidents.head]),
];

// EXTERNAL MODULE: ./dist/compiled/domain/report/text/show-invisible.js
var show_invisible = __webpack_require__(97629);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/element-tree.js


/** All that the rows of cases are made of. The page's script builds these elements and no others. */
const element_tree_elements = {
    row: { tag: 'tr' },
    id: { tag: 'th', attributes: { scope: 'row' } },
    cell: { tag: 'td' },
    metric: { tag: 'td', attributes: { class: 'name' } },
    number: { tag: 'td', attributes: { class: 'number' } },
    worse: { tag: 'td', attributes: { class: 'number worse' } },
    better: { tag: 'td', attributes: { class: 'number better' } },
    body: { tag: 'div', attributes: { class: 'body' } },
    arms: { tag: 'div', attributes: { class: 'arms' } },
    arm: { tag: 'div' },
    heading: { tag: 'h3' },
    text: { tag: 'pre', attributes: { dir: 'auto' } },
    gone: { tag: 'del' },
    came: { tag: 'ins' },
    quiet: { tag: 'p', attributes: { class: 'quiet' } },
    aside: { tag: 'span', attributes: { class: 'quiet' } },
    said: { tag: 'p', attributes: { class: 'quiet said' } },
    mark: { tag: 'span', attributes: { class: 'mark' } },
    problem: { tag: 'p', attributes: { class: 'mark' } },
    fold: { tag: 'details' },
    title: { tag: 'summary' },
    calls: { tag: 'table', attributes: { class: 'calls' } },
    scroll: { tag: 'div', attributes: { class: 'scroll' } },
    head: { tag: 'thead' },
    rows: { tag: 'tbody' },
    column: { tag: 'th', attributes: { scope: 'col' } },
    numbers: { tag: 'th', attributes: { scope: 'col', class: 'number' } },
};
/** The markup of a tree, its texts escaped. */
const treeMarkup = (tree) => ({ markup: markupOf(tree) });
function markupOf(tree) {
    if (typeof tree === 'string')
        return (0,neutralise/* htmlText */.js)(tree);
    const [name, ...children] = tree;
    const { tag, attributes = {} } = element_tree_elements[name];
    const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
    return `<${tag}${told.join('')}>${children.map(markupOf).join('')}</${tag}>`;
}
/** Any value as JSON that stays data within a script element, the invisible characters of its texts shown. */
const scriptData = (value) => ({
    markup: JSON.stringify(value, (_, each) => (typeof each === 'string' ? (0,show_invisible/* showInvisible */.j)(each) : each)).replace(/</g, '\\u003c'),
});

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/html.js

/** Markup with values set in: text is escaped, markup stays, and nothing else gets through. */
function html(literals, ...values) {
    const parts = literals.map((literal, index) => literal + (index < values.length ? html_markupOf(values[index] ?? '') : ''));
    return { markup: parts.join('') };
}
function html_markupOf(value) {
    if (typeof value === 'string')
        return (0,neutralise/* htmlText */.js)(value);
    if (typeof value === 'number')
        return String(value);
    return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}
/** No markup at all. */
const html_nothing = { markup: '' };

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/cases.js






/** Cases that are in the page as markup, to be read without its script; the others are data that the script draws. */
const mostDrawn = 100;
/** The cases with their scores, and behind each the question, the expectation and the answers of both arms. */
function htmlCases(cases, verdicts) {
    const suites = cases.suites.filter(({ count }) => count > 0);
    if (suites.length === 0)
        return html_nothing;
    const names = suites.map((ranked) => cases_nameOf(ranked, verdicts));
    const placed = placeCases(cases, suites, verdicts);
    const facets = facetsOf(placed);
    const rows = placed.slice(0, mostDrawn).map(({ told, suite }) => {
        return html `${treeMarkup(caseRow(told, names.length > 1 ? names[suite] : undefined, [caseBody(told)]))}\n`;
    });
    return html `<section id="cases"><h2>Cases</h2>
<ul class="bare">${suites.map((ranked, index) => describeSuite(ranked, names[index] ?? ''))}</ul>
<p class="quiet">${describeLimits(cases)}</p>
${controls(names, facets)}
<div class="scroll"><table class="cases"><thead><tr><th scope="col" class="id">Case</th><th scope="col">Question and answers</th><th scope="col" class="metric">Metric</th>
<th scope="col" class="score number">Base</th><th scope="col" class="score number">Head</th><th scope="col" class="score number">Points</th></tr></thead>
<tbody id="rows">
${rows}</tbody></table></div>
${placed.length > mostDrawn ? html `<p id="undrawn">The other ${(0,format_quantity/* formatAmount */.ej)(placed.length - mostDrawn, 'case')} can be seen where scripts may run.</p>` : html_nothing}
<p><button type="button" id="more" hidden></button></p>
<script type="application/json" id="data">${scriptData(dataOf(placed, facets, names))}</script></section>`;
}
/** Suites that bind before those that are only shown, in each the gravest first. */
function placeCases(cases, suites, verdicts) {
    const placed = suites.flatMap((ranked, suite) => {
        const isBeside = decidesNothing(ranked, verdicts);
        return ranked.shown.map((each) => ({ suite, isBeside, told: { ...each, ...cases.textsOf(ranked, each) } }));
    });
    return placed.sort((one, other) => Number(one.isBeside) - Number(other.isBeside) || byMove(one.told, other.told));
}
const decidesNothing = ({ suite, yardstick }, verdicts) => verdicts.find((each) => each.name === suite && each.yardstick === yardstick)?.binding === false;
const cases_nameOf = (ranked, verdicts) => decidesNothing(ranked, verdicts) ? `${ranked.suite} by head's own yardstick, decides nothing` : ranked.suite;
const describeSuite = ({ count, worse, better }, name) => html `<li><b>${name}</b> ${(0,format_quantity/* formatAmount */.ej)(count, 'case')}: ${(0,format_quantity/* formatCount */.B4)(worse)} got worse, ${(0,format_quantity/* formatCount */.B4)(better)} better</li>`;
function describeLimits({ suites, mostCharacters }) {
    const all = suites.reduce((sum, { count }) => sum + count, 0);
    const shown = suites.reduce((sum, suite) => sum + suite.shown.length, 0);
    const some = shown < all ? `The first ${(0,format_quantity/* formatCount */.B4)(shown)} of ${(0,format_quantity/* formatAmount */.ej)(all, 'case')} are shown. ` : '';
    return `${some}Regressions come first. Open a case to read its answers; words that only one answer has are struck out in base and underlined in head. Texts are cut after ${(0,format_quantity/* formatCount */.B4)(mostCharacters)} characters.`;
}
/** Of more tags or metrics a list is no help. */
const mostOptions = 200;
const facetsOf = (placed) => {
    const names = (of) => [...new Set(placed.flatMap(({ told }) => of(told)))].sort().slice(0, mostOptions);
    return {
        metrics: names(({ scores }) => scores.map(({ metric }) => metric)),
        tags: names(({ tags }) => tags),
        incidents: names(incidentsOf),
    };
};
const controls = (suites, { metrics, tags, incidents }) => html `<form class="controls" id="controls" role="search" aria-label="Cases" hidden>
<label>Text <input id="filter" type="search" placeholder="id, question or answer" autocomplete="off"></label>
<label>Move <select id="move"><option value="">any</option><option value="worse">got worse</option><option value="better">got better</option><option value="same">stayed</option><option value="no score">no score in both arms</option></select></label>
${suites.length > 1 ? cases_select('suite', 'Suite', suites) : html_nothing}
${metrics.length > 1 ? cases_select('metric', 'Metric', metrics) : html_nothing}
${tags.length > 0 ? cases_select('tag', 'Tag', tags) : html_nothing}
${incidents.length > 0 ? cases_select('incident', 'Incident', incidents, html `<option value="-1">any incident</option>`) : html_nothing}
<output id="found" aria-live="polite"></output></form>`;
/** A list of names, each by its place; the first choice is not to choose. */
const cases_select = (id, label, names, more = html_nothing) => html `<label>${label} <select id="${id}"><option value="">any</option>${more}${names.map((name, index) => html `<option value="${index}">${name}</option>`)}</select></label>`;
/** What the script knows of each case: by what it can be found, and how it is drawn where the page has not drawn it. */
function dataOf(placed, facets, names) {
    const places = (of, all) => of.map((each) => all.indexOf(each)).filter((place) => place >= 0);
    const cases = placed.map(({ told, suite }, index) => ({
        suite,
        tags: places(told.tags, facets.tags),
        incidents: places(incidentsOf(told), facets.incidents),
        telling: scoreCells(told.telling),
        scores: Object.fromEntries(told.scores.map((score) => [facets.metrics.indexOf(score.metric), scoreCells(score)])),
        ...(index < mostDrawn
            ? {}
            : { row: caseRow(told, names.length > 1 ? names[suite] : undefined, []), body: caseBody(told) }),
    }));
    return { step: mostDrawn, cases };
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/baseline-lines.js
var baseline_lines = __webpack_require__(83693);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/look-lines.js
var look_lines = __webpack_require__(53825);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/column.js
var column = __webpack_require__(25452);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/words/counted-columns.js

/** `48 of 120`: the cases up to the look that ended the suite, else all that were planned. */
function describeCasesRun({ cases: { planned, total }, looks }) {
    const run = looks?.plan[looks.taken - 1]?.cases ?? planned;
    return `${(0,format_quantity/* formatCount */.B4)(run)} of ${(0,format_quantity/* formatCount */.B4)(total)}`;
}
/** What is counted of each suite; cached and saved calls only where there are any. */
function countedColumns(suites) {
    const spared = [
        { heading: 'From cache', countOf: ({ calls }) => calls.cached },
        { heading: 'Saved', countOf: ({ calls }) => calls.saved },
    ];
    return [
        { heading: 'Compared', countOf: ({ cases }) => cases.compared },
        { heading: 'Missing', countOf: ({ cases }) => cases.missing },
        { heading: 'Calls made', countOf: ({ calls }) => calls.made },
        ...spared.filter(({ countOf }) => suites.some((suite) => countOf(suite) > 0)),
    ];
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/guardrail-rows.js
var guardrail_rows = __webpack_require__(50009);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/score-rows.js
var score_rows = __webpack_require__(26524);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/interval-bar.js

const cells = 21;
const middle = (cells - 1) / 2;
/** The widest difference that a bar of these metrics must hold, in [0, 1]. */
function barReach(metrics) {
    const sizes = metrics.flatMap(({ interval, margin }) => [...(interval ?? []), margin].map(Math.abs));
    return Math.max(0.01, ...sizes);
}
/**
 * The interval of a difference as text: `\u251c\u2500\u2500\u253c\u2500\u2500\u2524` is the interval around the measured difference, `\u250a` the margin and
 * `\u2502` no difference at all. Bars with one `reach` can be compared.
 */
function intervalBar(metric, reach) {
    if (metric.interval === null || metric.difference === null)
        return '';
    const cellOf = (difference) => middle + Math.round((Math.max(-reach, Math.min(reach, difference)) / reach) * middle);
    const [low, high] = [cellOf(metric.interval[0]), cellOf(metric.interval[1])];
    const bar = Array.from({ length: cells }, (_, cell) => (cell > low && cell < high ? '\u2500' : '\u00b7'));
    bar[cellOf(-metric.margin)] = '\u250a';
    bar[middle] = '\u2502';
    bar[low] = '\u251c';
    bar[high] = '\u2524';
    bar[cellOf(metric.difference)] = '\u253c';
    return bar.join('');
}
/**
 * What the signs of a bar mean, and how far it reaches; short enough for one line, since GitHub overprints small type.
 */
const barLegend = (reach) => `\u253c measured, \u251c \u2524 interval, \u250a margin, \u2502 no difference (the middle); each end is ${(0,format_quantity/* formatPointsSize */.QF)(reach)} away`;

// EXTERNAL MODULE: ./dist/compiled/domain/report/words/as-sentence.js
var as_sentence = __webpack_require__(64430);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/explain-metric.js
var explain_metric = __webpack_require__(41668);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/role-words.js
var role_words = __webpack_require__(31902);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/interval-plot.js



const width = 240;
const height = 40;
const interval_plot_middle = 15;
/**
 * A metric's interval of the difference as an inline picture, with the margin and the region beyond it. Plots with one
 * `reach` can be compared.
 */
function htmlIntervalPlot(metric, reach) {
    const { interval, difference, margin, verdict } = metric;
    const hasMargin = metric.role !== 'deterioration';
    if (interval === null || difference === null)
        return html_nothing;
    const at = (value) => Math.round((width / 2) * (1 + Math.max(-1, Math.min(1, value / (reach * 1.1)))) * 10) / 10;
    const [low, high] = [at(interval[0]), at(interval[1])];
    const label = `Difference ${(0,explain_metric/* describeDifference */.h)(metric)}${hasMargin ? `; margin ${(0,format_quantity/* formatPointsSize */.QF)(margin)}` : ''}`;
    return html `<svg class="plot ${verdict}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
${hasMargin ? marginMarks(at(-margin)) : html_nothing}<line class="axis" x1="0" x2="${width}" y1="28" y2="28"/>
<line class="zero" x1="${at(0)}" x2="${at(0)}" y1="2" y2="28"/>
<line class="interval" x1="${low}" x2="${high}" y1="${interval_plot_middle}" y2="${interval_plot_middle}"/>
<line class="interval" x1="${low}" x2="${low}" y1="${interval_plot_middle - 5}" y2="${interval_plot_middle + 5}"/>
<line class="interval" x1="${high}" x2="${high}" y1="${interval_plot_middle - 5}" y2="${interval_plot_middle + 5}"/>
<circle class="point" cx="${at(difference)}" cy="${interval_plot_middle}" r="4.5"/>
${tickLabels(at(-margin), at(0), margin)}</svg>`;
}
/** What no pass may reach into. */
const marginMarks = (marginAt) => html `<rect class="beyond" x="0" y="2" width="${marginAt}" height="26"/>
<line class="margin" x1="${marginAt}" x2="${marginAt}" y1="2" y2="28"/>
`;
/** The margin and zero are named below the axis; where they are too close only the margin is. */
function tickLabels(marginAt, zeroAt, margin) {
    if (margin === 0)
        return html `<text x="${zeroAt}" y="38">0</text>`;
    const zero = zeroAt - marginAt < 26 ? html_nothing : html `<text x="${zeroAt}" y="38">0</text>`;
    return html `<text x="${Math.max(marginAt, 12)}" y="38">${(0,format_quantity/* formatSignedPoints */.t0)(-margin)}</text>${zero}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/scores.js











/** A verdict as a coloured dot and its words. */
const htmlBadge = (word, words = (0,verdict_words/* verdictWords */.L2)(word)) => html `<span class="badge ${word}">${words}</span>`;
/** The scores of suites in a table, each metric with a plot of its interval against the margin. */
function htmlScores(title, suites) {
    if (suites.length === 0)
        return html_nothing;
    const reach = barReach(suites.flatMap(({ metrics }) => metrics));
    return html `<section><h2>${title}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Suite</th><th scope="col">Metric</th><th scope="col" class="number">Base</th><th scope="col" class="number">Head</th>
<th scope="col" class="number">Difference</th><th scope="col">Interval against the margin</th><th scope="col">Verdict</th></tr></thead>
<tbody>${(0,score_rows/* scoreRows */.A)(suites).map((row) => htmlRow(row, reach))}</tbody></table></div>
<p class="quiet">Differences in points, head minus base. The shaded region is a drop beyond the margin: a pass keeps its whole interval out of it.</p>
</section>`;
}
function htmlRow(row, reach) {
    const { suite, word } = row;
    switch (row.kind) {
        case 'metric':
            return metricRow(suite, row.metric, reach);
        case 'guardrail':
            return guardrailRow(row);
        case 'suite':
            return html `<tr><th scope="row">${suite.name}</th><td colspan="5">${suite.reason}</td><td>${htmlBadge(word)}</td></tr>
`;
    }
}
function guardrailRow(row) {
    const { suite, guardrail, word } = row;
    return html `<tr><th scope="row">${suite.name}</th><td>${guardrail_rows/* guardrailTitles */.dM[guardrail.name]}</td>
<td class="number">${(0,guardrail_rows/* formatGuarded */.Ik)(guardrail, guardrail.base)}</td><td class="number">${(0,guardrail_rows/* formatGuarded */.Ik)(guardrail, guardrail.head)}</td>
<td colspan="2">${(0,guardrail_rows/* describeIncrease */.i0)(guardrail)}</td><td>${htmlBadge(word, (0,score_rows/* rowWords */.O)(row))}</td></tr>
`;
}
function metricRow(suite, metric, reach) {
    const { difference, interval, floor } = metric;
    const role = (0,role_words/* roleWords */.w)(metric.role);
    const range = interval === null ? html_nothing : html `<br><span class="quiet">${(0,format_quantity/* formatInterval */.vy)(interval)}</span>`;
    const bound = floor === undefined
        ? html_nothing
        : html `<br><span class="quiet">floor \u2265 ${(0,format_quantity/* formatPercent */.l9)(floor.bound)}:<br>${floor.verdict}</span>`;
    return html `<tr><th scope="row">${suite.name}</th><td>${metric.name}${role === '' ? html_nothing : html `<br><span class="quiet">${role}</span>`}</td>
<td class="number">${(0,format_quantity/* formatScore */.y)(metric.base)}</td><td class="number">${(0,format_quantity/* formatScore */.y)(metric.head)}${bound}</td>
<td class="number">${difference === null ? '\u2013' : (0,format_quantity/* formatPoints */.Xf)(difference)}${range}</td>
<td>${htmlIntervalPlot(metric, reach)}</td><td>${htmlBadge(metric.verdict)}</td></tr>
`;
}
/** How each metric's verdict came about, in sentences. */
function htmlReasoning(suites) {
    if (suites.length === 0)
        return html_nothing;
    return html `<section><h2>How the verdict was reached</h2><ul>${(0,score_rows/* scoreRows */.A)(suites).map(reasoningItem)}</ul></section>`;
}
function reasoningItem(row) {
    const { suite } = row;
    const word = (0,score_rows/* rowWords */.O)(row);
    switch (row.kind) {
        case 'metric':
            return html `<li><b>${row.metric.name}</b> of ${suite.name}, ${word}. ${(0,explain_metric/* explainMetric */.y)(row.metric, neutralise/* asItIs */.sT)}</li>`;
        case 'guardrail':
            return html `<li><b>${row.guardrail.name}</b> of ${suite.name}, ${word}. ${(0,guardrail_rows/* explainGuardrail */.lQ)(row.guardrail, neutralise/* asItIs */.sT)}</li>`;
        case 'suite':
            return html `<li><b>${suite.name}</b>, ${word}. ${(0,as_sentence/* asSentence */.K)(suite.reason)}</li>`;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/describe-served.js
var describe_served = __webpack_require__(5246);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/words/describe-latency.js

/** How long the answers of an arm took; one that was answered from the cache alone has no latency of its own. */
const describeLatency = ({ latency_ms: latency }, quantile) => (latency.p95 === 0 ? '\u2013' : (0,format_quantity/* formatDuration */.a3)(latency[quantile]));

// EXTERNAL MODULE: ./dist/compiled/domain/report/words/lane-summary.js
var lane_summary = __webpack_require__(45469);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/tables.js







/** A section with a table under its title; nothing without rows. */
function htmlTable(title, columns, rows, around = {}) {
    const { lead = html_nothing, after = html_nothing } = around;
    if (rows.length === 0)
        return html_nothing;
    const said = lead.markup === '' ? html_nothing : html `<p class="quiet">${lead}</p>\n`;
    return html `<section><h2>${title}</h2>
${said}${tableOf(columns, rows)}${after}</section>`;
}
/** A table that scrolls where the page is too narrow for it. */
function tableOf(columns, rows) {
    const heads = columns.map(({ heading, isNumber }) => isNumber === true ? html `<th scope="col" class="number">${heading}</th>` : html `<th scope="col">${heading}</th>`);
    return html `<div class="scroll"><table><thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
/** Changes named in one lane. */
const mostChanges = 100;
function changeItem(change) {
    const told = html `<code>${(0,lane_summary/* describeSpot */.Y1)(change)}</code> ${(0,lane_summary/* describeReason */.Gk)(change)}`;
    const { base_text: base, head_text: head } = change;
    if (base === undefined && head === undefined)
        return html `<li>${told}</li>`;
    return html `<li><details><summary>${told}</summary>${changedText('Base', base)}${changedText('Head', head)}</details></li>`;
}
const changedText = (arm, text) => html `<p class="quiet">${arm}</p><pre>${text ?? '(not there)'}</pre>`;
/** The lanes a change touches, each with what changed in it. */
function htmlLanes(changeSet, verdict) {
    const unknown = (0,lane_summary/* whatIsUnknown */.ZP)(changeSet);
    if (unknown !== '')
        return html `<p>${unknown}</p>
`;
    const rows = (0,lane_summary/* summariseLanes */.C$)(changeSet, verdict).map(({ lane, verdict: word }) => {
        const changes = changeSet.changes.filter((change) => change.lane === lane);
        const rest = changes.length - mostChanges;
        const items = [
            ...changes.slice(0, mostChanges).map(changeItem),
            ...(rest > 0 ? [html `<li>and ${(0,format_quantity/* formatCount */.B4)(rest)} more</li>`] : []),
        ];
        return html `<tr><th scope="row">${lane}</th><td><ul class="bare">${items}</ul></td><td>${htmlBadge(word)}</td></tr>
`;
    });
    return htmlTable('Lanes', [{ heading: 'Lane' }, { heading: 'What changed' }, { heading: 'Verdict' }], rows);
}
/** Cost and latency of each arm, head with its change against base, and below them their plots. */
function htmlArms(suites, plots = html_nothing) {
    const rows = suites.flatMap(({ name, arms: { base, head } }) => [
        ...(base === undefined ? [] : [armRow(name, 'base', base)]),
        ...(head === undefined ? [] : [armRow(name, 'head', head, base)]),
    ]);
    const columns = [{ heading: 'Suite' }, { heading: 'Arm' }, { heading: 'Model' }];
    const numbers = (0,column/* numberColumns */.V)('Cost', 'Tokens in', 'Tokens out', 'Latency p50', 'Latency p95');
    return htmlTable('Cost and latency', [...columns, ...numbers], rows, { after: plots });
}
function armRow(suite, arm, totals, base) {
    return html `<tr><th scope="row">${suite}</th><td>${arm}</td><td><code>${totals.target.model}</code>${mixture(totals)}</td>
${amount((0,format_quantity/* formatMoney */.up)(totals.cost_usd), totals.cost_usd, base?.cost_usd)}
${amount((0,format_quantity/* formatCount */.B4)(totals.input_tokens), totals.input_tokens, base?.input_tokens)}
${amount((0,format_quantity/* formatCount */.B4)(totals.output_tokens), totals.output_tokens, base?.output_tokens)}
${latency('p50', totals, base)}
${latency('p95', totals, base)}</tr>
`;
}
/** How much each model answered, where several did. */
function mixture(totals) {
    const told = (0,describe_served/* describeServed */.J)(totals);
    return told === undefined ? html_nothing : html ` <span class="quiet">${told}</span>`;
}
const amount = (shown, head, base) => quantity(shown, base === undefined || head === 0 ? undefined : (0,format_quantity/* formatChange */.eD)(base, head));
function latency(quantile, totals, base) {
    const change = base && (0,format_quantity/* formatLatencyChange */.w7)(base.latency_ms[quantile], totals.latency_ms[quantile]);
    return quantity(describeLatency(totals, quantile), change);
}
function quantity(shown, change) {
    const against = change === undefined ? html_nothing : html ` <span class="quiet">${change}</span>`;
    return html `<td class="number">${shown}${against}</td>`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/evidence.js




const htmlPhrase = (phrase) => html `${phrase.map(htmlPiece)}`;
function htmlPiece(text) {
    if (typeof text === 'string')
        return html `${text}`;
    if ('verdict' in text)
        return htmlBadge(text.verdict);
    if ('place' in text)
        return html `<code>${text.place}</code>`;
    return 'name' in text ? html `${text.name}` : html `${text.said}`;
}
/** Notices with their labels in bold, a paragraph each. */
const htmlNotices = (notices) => html `${notices.map(({ label, text }) => html `<p><b>${label}.</b> ${htmlPhrase(text)}</p>`)}`;
/** Phrases as a list; nothing without any. */
const htmlLines = (lines) => lines.length === 0 ? html_nothing : html `<ul>${lines.map((line) => html `<li>${htmlPhrase(line)}</li>`)}</ul>`;
/** A section with a table and the sentence that explains it; nothing without rows. */
const htmlEvidence = (evidence) => htmlTable(evidence.title, evidence.columns, rowsOf(evidence), { lead: htmlPhrase(evidence.lead) });
/** The same, closed until somebody opens it. */
const htmlFolded = (evidence) => evidence.rows.length === 0
    ? html_nothing
    : html `<section><details><summary><h2>${evidence.title}</h2></summary>
<p class="quiet">${htmlPhrase(evidence.lead)}</p>
${tableOf(evidence.columns, rowsOf(evidence))}</details></section>`;
function rowsOf({ columns, rows, mostRows }) {
    const rest = rows.length - mostRows;
    const cellOf = (cell, index) => {
        if (index === 0)
            return html `<th scope="row">${htmlPhrase(cell)}</th>`;
        return columns[index]?.isNumber === true
            ? html `<td class="number">${htmlPhrase(cell)}</td>`
            : html `<td>${htmlPhrase(cell)}</td>`;
    };
    return [
        ...rows.slice(0, mostRows).map((row) => html `<tr>${row.map(cellOf)}</tr>\n`),
        ...(rest > 0 ? [html `<tr><td colspan="${columns.length}">and ${(0,format_quantity/* formatCount */.B4)(rest)} more</td></tr>`] : []),
    ];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/counts.js








/** How many cases were run and compared, and where the answers came from. */
function htmlCounts(suites) {
    const counted = countedColumns(suites);
    const rows = suites.map((suite) => {
        return html `<tr><th scope="row">${suite.name}</th><td class="number">${describeCasesRun(suite)}</td>
${counted.map(({ countOf }) => html `<td class="number">${(0,format_quantity/* formatCount */.B4)(countOf(suite))}</td>`)}</tr>
`;
    });
    const numbers = (0,column/* numberColumns */.V)('Cases run', ...counted.map(({ heading }) => heading));
    return html `${htmlTable('Cases and calls', [{ heading: 'Suite' }, ...numbers], rows)}${htmlLines([...(0,look_lines/* lookLines */.n)(suites), ...(0,baseline_lines/* baselineLines */.xo)(suites)])}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/incident-meanings.js
var incident_meanings = __webpack_require__(24171);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/incident-rows.js
var incident_rows = __webpack_require__(64222);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/incidents.js







/** Calls without an answer that could be graded, then answers that are told although they were. */
const htmlIncidents = (suites) => html `${incidentTable('Incidents, which are never scores', (0,incident_rows/* incidentRows */.AI)(suites))}
${incidentTable('Notices: answers that were scored, and yet are told', (0,incident_rows/* noticeRows */.Al)(suites))}`;
const columns = [
    { heading: 'Suite' },
    { heading: 'Kind' },
    ...(0,column/* numberColumns */.V)('Base', 'Head', 'Tolerated'),
    { heading: 'Against it' },
];
const incidentTable = (title, rows) => htmlTable(title, columns, rows.map(incidentRow));
function incidentRow(row) {
    const { suite, kind, base, head, exceededIn, word } = row;
    const standing = exceededIn.length === 0
        ? html `${(0,incident_rows/* describeStanding */._c)(row)}`
        : html `above in ${exceededIn.join(' and ')}: ${htmlBadge(word)}`;
    return html `<tr><th scope="row">${suite}</th><td>${kind}<br><span class="quiet">${incident_meanings/* incidentMeanings */.Z[kind]}</span></td>
<td class="number">${(0,format_quantity/* formatCount */.B4)(base)}</td><td class="number">${(0,format_quantity/* formatCount */.B4)(head)}</td>
<td class="number">${(0,incident_rows/* describeTolerance */.Nn)(row)}</td><td>${standing}</td></tr>
`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/judge-rows.js
var judge_rows = __webpack_require__(95911);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/judges.js



/** One row for each metric that a judge gives. */
const htmlJudges = (suites) => htmlTable('Judges: scores that a model gave', ['Suite', 'Metric', 'Judge', 'How far it can be relied on'].map((heading) => ({ heading })), (0,judge_rows/* judgeLines */.L)(suites).map(({ suite, metric, model, standing }) => html `<tr><th scope="row">${suite}</th><td>${metric}</td><td>${model}</td>
<td>${standing}</td></tr>
`));

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/plot-frame.js

/** Maps `from` to `to` evenly; what lies outside is put at the nearer end. */
function linearScale(from, to) {
    const [low, high] = from;
    return (value) => {
        const share = high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)));
        return rounded(to[0] + share * (to[1] - to[0]));
    };
}
const rounded = (value) => Math.round(value * 10) / 10;
/** A picture with a title above it; `label` tells in words what it shows. */
const figure = (title, { width, height, label }, drawing) => html `<figure><figcaption>${title}</figcaption>
<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
${drawing}</svg></figure>`;
const horizontal = (kind, y, [from, to]) => html `<line class="${kind}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`;
const vertical = (kind, x, [from, to]) => html `<line class="${kind}" x1="${x}" x2="${x}" y1="${from}" y2="${to}"/>`;
const words = (text, x, y, anchor = 'middle') => html `<text class="${anchor}" x="${x}" y="${y}">${text}</text>`;
const box = (kind, { x, y, width, height }) => html `<rect class="${kind}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"/>`;

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/differences-plot.js



const [differences_plot_width, differences_plot_height] = [400, 180];
const [left, right, differences_plot_top, bottom] = [52, 392, 10, 150];
/** More points than the picture has columns show nothing more. */
const mostPoints = 400;
/**
 * By how much each case moved, from the largest loss to the largest gain, with the interval of the mean and the margin;
 * nothing where no case has both scores.
 */
function htmlDifferencesPlot({ metric, differences }, verdict) {
    const count = differences.length;
    if (count === 0)
        return html_nothing;
    const reach = Math.max(0.01, ...bounds(verdict).map(Math.abs), Math.abs(differences[0] ?? 0), differences[count - 1] ?? 0);
    const at = { x: linearScale([0, count], [left, right]), y: linearScale([-reach, reach], [bottom, differences_plot_top]) };
    const moved = {
        fell: differences.filter((each) => each < 0).length,
        rose: differences.filter((each) => each > 0).length,
    };
    const axis = [reach, 0, -reach].map((value) => words((0,format_quantity/* formatSignedPoints */.t0)(value), left - 6, at.y(value) + 4, 'end'));
    return figure(`${metric}: each case, head minus base, in points`, { width: differences_plot_width, height: differences_plot_height, label: describe(metric, differences, moved, verdict) }, html `${band(verdict, at)}${differences_plot_area('worse', differences, at)}${differences_plot_area('better', differences, at)}${standing(verdict, at)}
${horizontal('zero', at.y(0), [left, right])}${axis}
${words(`${(0,format_quantity/* formatCount */.B4)(moved.fell)} fell`, left, bottom + 18, 'start')}${words(`${(0,format_quantity/* formatCount */.B4)(count - moved.fell - moved.rose)} stayed`, (left + right) / 2, bottom + 18)}${words(`${(0,format_quantity/* formatCount */.B4)(moved.rose)} rose`, right, bottom + 18, 'end')}`);
}
const bounds = (verdict) => verdict === undefined ? [] : [...(verdict.interval ?? []), verdict.difference ?? 0, marginOf(verdict) ?? 0];
const marginOf = ({ role, margin }) => role === 'deterioration' ? undefined : margin;
/** The interval of the mean, behind the cases. */
function band(verdict, { y }) {
    if (verdict?.interval == null)
        return html_nothing;
    const [low, high] = verdict.interval;
    return box('band', { x: left, y: y(high), width: right - left, height: Math.max(1, y(low) - y(high)) });
}
/** The mean and the margin that no pass may reach into, before the cases. */
function standing(verdict, { y }) {
    if (verdict?.interval == null || verdict.difference === null)
        return html_nothing;
    const margin = marginOf(verdict);
    return html `${horizontal('mean', y(verdict.difference), [left, right])}
${margin === undefined ? html_nothing : horizontal('margin', y(-margin), [left, right])}`;
}
/** What lies between zero and the differences on one side of it, as steps. */
function differences_plot_area(side, differences, { x, y }) {
    const [from, to] = side === 'worse'
        ? [0, differences.findIndex((each) => each >= 0)]
        : [differences.findIndex((each) => each > 0), differences.length];
    const end = to === -1 ? differences.length : to;
    if (from === -1 || end <= from)
        return html_nothing;
    const step = Math.max(1, Math.ceil((end - from) / mostPoints));
    let path = `M${x(from)} ${y(0)}`;
    let last;
    for (let index = from; index < end; index += step) {
        const height = y(differences[index] ?? 0);
        if (height !== last)
            path += `H${x(index)}V${height}`;
        last = height;
    }
    return html `<path class="${side}" d="${path}H${x(end)}V${y(0)}Z"/>`;
}
function describe(metric, differences, { fell, rose }, verdict) {
    const count = differences.length;
    const [lowest, highest] = [differences[0] ?? 0, differences[count - 1] ?? 0];
    const parts = [
        `${(0,format_quantity/* formatCount */.B4)(fell)} fell${fell > 0 ? `, by up to ${(0,format_quantity/* formatPointsSize */.QF)(lowest)}` : ''}`,
        `${(0,format_quantity/* formatCount */.B4)(count - fell - rose)} stayed`,
        `${(0,format_quantity/* formatCount */.B4)(rose)} rose${rose > 0 ? `, by up to ${(0,format_quantity/* formatPointsSize */.QF)(highest)}` : ''}`,
    ];
    const moved = `Differences of ${(0,format_quantity/* formatAmount */.ej)(count, 'case')} by ${metric}, in order: ${parts.join('; ')}.`;
    if (verdict?.interval == null || verdict.difference === null)
        return moved;
    const margin = marginOf(verdict);
    return `${moved} Mean ${(0,format_quantity/* formatPoints */.Xf)(verdict.difference)}, interval ${(0,format_quantity/* formatInterval */.vy)(verdict.interval)}${margin === undefined ? '' : `, margin ${(0,format_quantity/* formatPointsSize */.QF)(margin)}`}.`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/quantile.js
var quantile = __webpack_require__(51998);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/resource-plot.js




const [resource_plot_width, resource_plot_left, resource_plot_right] = [400, 44, 392];
const rowHeight = 70;
/** Above the bars, so that no bar covers a quantile's words. */
const roomForWords = 34;
const bins = 40;
/**
 * How a cost or a latency, in ascending order, is spread in each arm, on one axis that grows by factors, with the
 * median and the 95th percentile; nothing where no answer took any.
 */
function htmlResourcePlot({ title, format }, values) {
    const positive = { base: values.base.filter(isPositive), head: values.head.filter(isPositive) };
    const arms = ['base', 'head'].filter((arm) => positive[arm].length > 0);
    if (arms.length === 0)
        return html_nothing;
    const ends = arms.flatMap((arm) => [positive[arm][0] ?? 1, positive[arm][positive[arm].length - 1] ?? 1]);
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    const [low, high] = [least * 0.95, most * 1.05];
    const height = arms.length * rowHeight + 30;
    const bottom = arms.length * rowHeight + 8;
    const told = arms.map((arm) => describeArm(arm, values[arm], format));
    const rows = arms.map((arm, index) => resource_plot_armRow(arm, { all: values[arm], positive: positive[arm] }, { low, high, bottom: (index + 1) * rowHeight, format }));
    const ticks = axisTicks([least, most].map(format), format(Math.sqrt(least * most)), bottom + 14);
    return figure(title, { width: resource_plot_width, height, label: `${title}. ${told.join(' ')}` }, html `${rows}${ticks}`);
}
/** What stands below the axis; a single word in the middle where all answers took the same. */
function axisTicks([least = '', most = ''], middle, y) {
    const inTheMiddle = words(middle, (resource_plot_left + resource_plot_right) / 2, y);
    if (least === most)
        return inTheMiddle;
    return html `${words(least, resource_plot_left, y, 'start')}${inTheMiddle}${words(most, resource_plot_right, y, 'end')}`;
}
const isPositive = (value) => value > 0;
function describeArm(arm, sorted, format) {
    const [middle, high] = [(0,quantile/* sortedQuantile */.X)(sorted, 0.5), (0,quantile/* sortedQuantile */.X)(sorted, 0.95)];
    const name = arm === 'base' ? 'Base' : 'Head';
    return `${name}, ${(0,format_quantity/* formatAmount */.ej)(sorted.length, 'answer')}: median ${format(middle)}, 95th percentile ${format(high)}.`;
}
/** Bars over the axis, and the quantiles of all answers, those that took nothing included. */
function resource_plot_armRow(arm, values, row) {
    const { low, high, bottom } = row;
    const [floor, ceiling] = [Math.log(low), Math.log(high)];
    const counts = new Array(bins).fill(0);
    for (const value of values.positive) {
        const bin = Math.min(bins - 1, Math.floor(((Math.log(value) - floor) / (ceiling - floor)) * bins));
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    const toX = linearScale([0, bins], [resource_plot_left, resource_plot_right]);
    const toHeight = linearScale([0, Math.max(...counts)], [0, rowHeight - roomForWords]);
    const bars = counts.map((count, bin) => {
        if (count === 0)
            return html_nothing;
        const tall = Math.max(1.5, toHeight(count));
        return box(arm, { x: toX(bin) + 0.5, y: bottom - tall, width: toX(bin + 1) - toX(bin) - 1, height: tall });
    });
    const atValue = linearScale([floor, ceiling], [resource_plot_left, resource_plot_right]);
    const marks = quantileMarks(values.all, (value) => atValue(Math.log(value)), row);
    return html `${words(arm, resource_plot_left - 6, bottom - 4, 'end')}${bars}${horizontal('axis', bottom, [resource_plot_left, resource_plot_right])}${marks}`;
}
/** The median and the 95th percentile, whose words stand one above the other where they would not fit in one line. */
function quantileMarks(sorted, toX, { bottom, format }) {
    const [p50, p95] = [(0,quantile/* sortedQuantile */.X)(sorted, 0.5), (0,quantile/* sortedQuantile */.X)(sorted, 0.95)];
    const [before, after] = [labelBefore(toX(p50)), labelAfter(toX(p95))];
    const areApart = Math.abs(before.from - after.from) >= labelWidth;
    const top = bottom - rowHeight;
    const mark = (value, name, { x, side }, y) => value > 0
        ? html `${vertical('quantile', x, [y - 8, bottom])}${words(`${name} ${format(value)}`, x + (side === 'end' ? -3 : 3), y, side)}`
        : html_nothing;
    return [mark(p50, 'p50', before, top + 26), mark(p95, 'p95', after, top + (areApart ? 26 : 14))];
}
/** The words of a mark take about so much room. */
const labelWidth = 80;
const labelBefore = (x) => (x - labelWidth < resource_plot_left ? rightOf(x) : leftOf(x));
const labelAfter = (x) => (x + labelWidth > resource_plot_right ? leftOf(x) : rightOf(x));
const rightOf = (x) => ({ x, side: 'start', from: x });
const leftOf = (x) => ({ x, side: 'end', from: x - labelWidth });

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/spread-plot.js




const [spread_plot_width, spread_plot_height] = [400, 180];
const [spread_plot_left, spread_plot_right, spread_plot_top, spread_plot_bottom] = [44, 392, 18, 150];
const barWidth = 13;
/** How many bars may carry their numbers before they run into each other. */
const mostNumbered = 4;
/** How many cases of each arm have which mean score, base beside head. */
function htmlSpreadPlot({ metric, counts }) {
    const most = Math.max(1, ...counts.base, ...counts.head);
    const atStep = linearScale([0, scoreSteps], [spread_plot_left + barWidth + 4, spread_plot_right - barWidth - 4]);
    const atCount = linearScale([0, most], [spread_plot_bottom, spread_plot_top]);
    const filled = counts.base.concat(counts.head).filter((count) => count > 0).length;
    const steps = counts.head.map((_, step) => {
        const hasNumber = filled <= mostNumbered;
        return html `${bar('base', counts, step, { atStep, atCount, hasNumber })}${bar('head', counts, step, { atStep, atCount, hasNumber })}`;
    });
    const label = `Mean scores of the cases by ${metric}. ${spread_plot_describeArm('Base', counts.base)} ${spread_plot_describeArm('Head', counts.head)}`;
    const axis = [0, 5, 10].map((step) => words(`${step * 10} %`, atStep(step), spread_plot_bottom + 16));
    return figure(`${metric}: scores of the cases`, { width: spread_plot_width, height: spread_plot_height, label }, html `${horizontal('grid', atCount(most), [spread_plot_left, spread_plot_right])}${words((0,format_quantity/* formatCount */.B4)(most), spread_plot_left - 6, atCount(most) + 4, 'end')}${words('0', spread_plot_left - 6, spread_plot_bottom + 4, 'end')}
${steps}${horizontal('axis', spread_plot_bottom, [spread_plot_left, spread_plot_right])}${axis}`);
}
function bar(arm, counts, step, { atStep, atCount, hasNumber }) {
    const count = counts[arm][step] ?? 0;
    if (count === 0)
        return html_nothing;
    const x = atStep(step) + (arm === 'base' ? -barWidth - 1 : 1);
    // However few, some are to be seen.
    const y = Math.min(spread_plot_bottom - 1.5, atCount(count));
    const number = hasNumber
        ? words((0,format_quantity/* formatCount */.B4)(count), x + (arm === 'base' ? barWidth : 0), y - 4, arm === 'base' ? 'end' : 'start')
        : html_nothing;
    return html `${box(arm, { x, y, width: barWidth, height: spread_plot_bottom - y })}${number}`;
}
function spread_plot_describeArm(name, counts) {
    const told = counts.flatMap((count, step) => count === 0 ? [] : [`${(0,format_quantity/* formatCount */.B4)(count)} near ${(0,format_quantity/* formatScore */.y)(step / scoreSteps)}`]);
    const all = counts.reduce((sum, count) => sum + count, 0);
    return told.length === 0 ? `${name}: none.` : `${name}, ${(0,format_quantity/* formatAmount */.ej)(all, 'case')}: ${told.join(', ')}.`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/plots.js






/** Metrics, and suites, that are drawn; more pictures than this are not looked at. */
const plots_mostDrawn = 24;
/** How the scores of the cases are spread, and by how much each case moved, for every metric of the suites. */
function htmlScorePlots(suites, spreads) {
    const metrics = suites.flatMap((suite) => metricsOf(suite, spreads)).sort((one, other) => rank(one) - rank(other));
    if (metrics.length === 0)
        return html_nothing;
    const drawn = metrics.slice(0, plots_mostDrawn);
    const rest = metrics.length - drawn.length;
    const more = rest > 0 ? html `<p class="quiet">and ${(0,format_quantity/* formatAmount */.ej)(rest, 'more metric')}</p>` : html_nothing;
    return html `<section id="spread"><h2>How scores are spread</h2>
<p class="quiet">${legend} The second picture has the cases in order, from the largest loss to the largest gain; the line is their mean in a band that is its interval, the broken line the margin.</p>
${drawn.map((each) => metricPlots(each, suites.length > 1))}${more}</section>`;
}
const legend = html `<span class="key base"></span> base, <span class="key head"></span> head.`;
const rank = ({ verdict }) => (verdict !== undefined && (0,gate_settings/* decides */.yN)(verdict.role) ? 0 : 1);
function metricsOf(suite, spreads) {
    const { metrics = [] } = spreadOfSuite(suite, spreads) ?? {};
    return metrics.map((spread) => ({
        suite: suite.name,
        spread,
        verdict: suite.metrics.find(({ name }) => name === spread.metric),
    }));
}
const spreadOfSuite = (suite, spreads) => spreads.find((each) => each.suite === suite.name && each.yardstick === suite.yardstick);
function metricPlots({ suite, spread, verdict }, namesSuite) {
    const title = namesSuite ? html `<h3>${suite}: ${spread.metric}</h3>\n` : html_nothing;
    return html `${title}<div class="charts">${htmlSpreadPlot(spread)}${htmlDifferencesPlot(spread, verdict)}</div>
`;
}
/** How latency and cost of the answers are spread in each arm. */
function htmlResourcePlots(suites, spreads) {
    const drawn = suites.slice(0, plots_mostDrawn).map((suite) => resourcePlots(suite, spreads, suites.length > 1));
    return drawn.every(({ markup }) => markup === '')
        ? html_nothing
        : html `<p class="quiet">${legend} Answers that were asked for, on an axis that grows by factors; p50 is the median, and 95 of 100 stay below p95.</p>
${drawn}`;
}
function resourcePlots(suite, spreads, namesSuite) {
    const spread = spreadOfSuite(suite, spreads);
    if (spread === undefined)
        return html_nothing;
    const latency = htmlResourcePlot({ title: 'Latency of an answer', format: format_quantity/* formatDuration */.a3 }, spread.latenciesMs);
    const cost = htmlResourcePlot({ title: 'Cost of an answer', format: format_quantity/* formatMoney */.up }, spread.costsUsd);
    if (latency.markup + cost.markup === '')
        return html_nothing;
    const title = namesSuite ? html `<h3>${suite.name}</h3>\n` : html_nothing;
    return html `${title}<div class="charts">${latency}${cost}</div>
`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/script.js

/**
 * The only script of the page: filters the cases, and draws those that the page has as data. Of what models and people
 * wrote it makes texts alone, in elements of its own list.
 */
const reportScript = `
'use strict';
const elements = ${JSON.stringify(element_tree_elements)};
const byId = (id) => document.getElementById(id);
const count = (number) => number.toLocaleString('en');
const chosen = (id) => byId(id)?.value ?? '';

const build = (tree) => {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [name, ...children] = tree;
  const { tag, attributes = {} } = elements[name];
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.map(build));
  return element;
};

const wordsIn = (tree) => (typeof tree === 'string' ? tree : tree.slice(1).map(wordsIn).join(' '));

const start = ({ step, cases }) => {
  const rows = byId('rows');
  const more = byId('more');
  Array.from(rows.children).forEach((row, index) => { cases[index].element = row; });
  let found = cases;
  let shown = step;

  const textOf = (each) => {
    each.text ??= (each.row ? wordsIn(each.row) + ' ' + wordsIn(each.body) : each.element.textContent).toLowerCase();
    return each.text;
  };

  const scoreOf = (each) => each.scores[chosen('metric')] ?? each.telling;

  const fits = (each, words) => {
    const [suite, metric, tag, incident, move] = ['suite', 'metric', 'tag', 'incident', 'move'].map(chosen);
    return (suite === '' || each.suite === Number(suite))
      && (metric === '' || metric in each.scores)
      && (move === '' || scoreOf(each)[4] === move)
      && (tag === '' || each.tags.includes(Number(tag)))
      && (incident === '' || (incident === '-1' ? each.incidents.length > 0 : each.incidents.includes(Number(incident))))
      && words.every((word) => textOf(each).includes(word));
  };

  const drawn = (each) => {
    if (each.element === undefined) {
      each.element = build(each.row);
      const fold = each.element.querySelector('details');
      fold.addEventListener('toggle', () => { if (fold.open && fold.children.length === 1) fold.append(build(each.body)); });
    }
    const [metric, base, head, points, move] = scoreOf(each);
    [metric, base, head, points].forEach((text, index) => { each.element.cells[index + 2].textContent = text; });
    each.element.cells[5].className = move === 'worse' || move === 'better' ? 'number ' + move : 'number';
    return each.element;
  };

  const tell = () => {
    const left = found.length - shown;
    more.hidden = left <= 0;
    more.textContent = 'Show ' + count(Math.min(step, left)) + ' more of ' + count(left);
    byId('found').textContent = count(found.length) + ' of ' + count(cases.length) + ' cases';
  };

  const filter = () => {
    const words = chosen('filter').toLowerCase().split(/\\s+/).filter(Boolean);
    found = cases.filter((each) => fits(each, words));
    shown = step;
    rows.replaceChildren(...found.slice(0, shown).map(drawn));
    tell();
  };

  more.addEventListener('click', () => {
    const next = found.slice(shown, shown + step).map(drawn);
    rows.append(...next);
    shown += step;
    tell();
    next[0].querySelector('summary').focus();
  });

  byId('undrawn')?.remove();
  const controls = byId('controls');
  controls.hidden = false;
  controls.addEventListener('input', filter);
  controls.addEventListener('submit', (event) => event.preventDefault());
  if (Array.from(controls.elements).some(({ type, value }) => type !== 'output' && value)) filter();
  else tell();
};

const data = byId('data');
if (data) start(JSON.parse(data.textContent));
`;

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/style.js
/** The colours on a light ground, and on paper. */
const lightPalette = {
    ground: '#ffffff',
    raised: '#f6f8fa',
    ink: '#1f2328',
    quiet: '#59636e',
    line: '#d1d9e0',
    control: '#818b98',
    pass: '#1a7f37',
    fail: '#cf222e',
    inconclusive: '#8a6100',
    error: '#1f2328',
    'not-affected': '#59636e',
    beyond: '#ffebe9',
    gone: '#ffdcd8',
    came: '#ccf2d5',
    arm: '#0a6cd6',
    band: '#dbe4ee',
};
/** The colours on a dark ground. */
const darkPalette = {
    ground: '#0d1117',
    raised: '#161b22',
    ink: '#e6edf3',
    quiet: '#9198a1',
    line: '#30363d',
    control: '#757e89',
    pass: '#3fb950',
    fail: '#ff7b72',
    inconclusive: '#d29922',
    error: '#e6edf3',
    'not-affected': '#9198a1',
    beyond: '#3c1618',
    gone: '#5c1a1f',
    came: '#14432a',
    arm: '#58a6ff',
    band: '#26303c',
};
const variables = (palette) => Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
/** The look of the report, light and dark; text meets a contrast of 4.5 to 1 on its ground in both. */
const reportStyle = `
:root { color-scheme: light dark; ${variables(lightPalette)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(darkPalette)} } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
header, main, footer { max-width: 1320px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 32px; }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 12px; top: 8px; z-index: 1; padding: 6px 10px; background: var(--ground); border: 1px solid var(--control); border-radius: 6px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 36px 0 10px; }
h3 { font-size: 15px; margin: 22px 0 8px; }
h4 { font-size: 13px; margin: 12px 0 4px; }
p { margin: 0 0 10px; }
.lead { font-size: 16px; max-width: 78ch; }
.quiet { color: var(--quiet); font-size: 13px; font-weight: 400; }
.verdict-band { border-left: 6px solid; padding-left: 18px; }
.verdict-band.pass { border-color: var(--pass); } .verdict-band.fail { border-color: var(--fail); }
.verdict-band.inconclusive { border-color: var(--inconclusive); } .verdict-band.error { border-color: var(--error); }
.verdict-band.not-affected { border-color: var(--not-affected); }
.badge { white-space: nowrap; font-weight: 600; }
.badge::before { content: ""; display: inline-block; width: 10px; height: 10px; border-radius: 50%; margin-right: 7px; background: currentColor; }
.badge.pass { color: var(--pass); } .badge.fail { color: var(--fail); } .badge.inconclusive { color: var(--inconclusive); }
.badge.error { color: var(--error); } .badge.not-affected { color: var(--not-affected); }
.scroll { overflow-x: auto; } .scroll th, .scroll td { min-width: 14ch; } .scroll .number { min-width: 8ch; }
.number + :not(.number) { padding-left: 16px; }
summary { cursor: pointer; } summary h2 { display: inline-block; margin-bottom: 4px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-size: 13px; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: inherit; }
ul { margin: 0; padding-left: 20px; } li { margin: 4px 0; } ul.bare { list-style: none; padding: 0; } ul.bare li { margin: 0 0 2px; }
code, pre { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; unicode-bidi: isolate; }
pre { margin: 0 0 6px; padding: 8px 10px; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
.command { display: inline-block; margin-top: 4px; }
.plot { display: block; overflow: visible; }
.plot .beyond { fill: var(--beyond); } .plot .zero { stroke: var(--quiet); } .plot .axis { stroke: var(--line); } .plot .margin { stroke: var(--fail); stroke-dasharray: 3 3; }
.plot .interval { stroke: currentColor; stroke-width: 2; } .plot .point { fill: currentColor; }
.plot text { fill: var(--quiet); font-size: 11px; text-anchor: middle; }
.plot.pass { color: var(--pass); } .plot.fail { color: var(--fail); } .plot.inconclusive { color: var(--inconclusive); } .plot.error { color: var(--error); }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 18px 40px; margin: 10px 0 18px; }
figure { margin: 0; min-width: 0; break-inside: avoid; } figcaption { font-weight: 600; font-size: 13px; margin-bottom: 6px; overflow-wrap: anywhere; }
.chart { display: block; width: 100%; max-width: 480px; height: auto; overflow: visible; }
.chart text { fill: var(--quiet); font-size: 11px; text-anchor: middle; font-variant-numeric: tabular-nums; }
.chart text.start { text-anchor: start; } .chart text.end { text-anchor: end; }
.chart .axis { stroke: var(--control); } .chart .grid { stroke: var(--line); stroke-dasharray: 2 3; } .chart .zero { stroke: var(--control); }
.chart .base { fill: var(--ground); stroke: var(--ink); } .chart .head { fill: var(--arm); stroke: var(--arm); }
.chart .worse { fill: var(--fail); } .chart .better { fill: var(--pass); }
.chart .band { fill: var(--band); } .chart .mean { stroke: var(--ink); stroke-width: 1.5; } .chart .margin { stroke: var(--ink); stroke-dasharray: 5 4; }
.chart .quantile { stroke: var(--ink); stroke-dasharray: 2 2; }
.key { display: inline-block; width: 11px; height: 11px; border: 1.5px solid var(--ink); vertical-align: -1px; } .key.head { background: var(--arm); border-color: var(--arm); }
.cases { table-layout: fixed; min-width: 620px; } .cases .id { width: 132px; } .cases .metric { width: 104px; } .cases .score { width: 76px; }
.scroll .cases th, .scroll .cases td { min-width: 0; } .cases td.name { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.cases th[scope="row"] .quiet { display: block; }
.cases summary:hover { text-decoration: underline; }
.cases .worse { color: var(--fail); font-weight: 600; } .cases .better { color: var(--pass); font-weight: 600; }
.body { margin: 4px calc(-104px - 3 * 76px) 8px 0; padding-top: 4px; }
.arms { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; } .arms > div { min-width: 0; }
.body h3 { font-size: 13px; margin: 12px 0 4px; }
del { background: var(--gone); text-decoration: line-through; } ins { background: var(--came); text-decoration: underline; }
.calls { font-size: 13px; } .calls th, .calls td { padding: 4px 12px 4px 0; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
.mark { color: var(--inconclusive); font-size: 13px; }
.controls { display: flex; flex-wrap: wrap; gap: 10px 18px; align-items: center; margin: 12px 0; } .controls[hidden] { display: none; }
.controls label { display: flex; gap: 6px; align-items: center; min-width: 0; }
input, select, button { font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--control); border-radius: 6px; padding: 5px 8px; max-width: 100%; min-width: 0; }
input { width: 240px; } select { max-width: 220px; } button { cursor: pointer; padding: 6px 14px; } ::placeholder { color: var(--quiet); opacity: 1; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
footer { padding-top: 28px; padding-bottom: 40px; }
@media (max-width: 760px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
  .scroll th, .scroll td { min-width: 11ch; }
  .arms { grid-template-columns: 1fr; } .cases { min-width: 0; } .cases .id { width: 84px; } .cases .score { width: 64px; } .cases thead th { white-space: normal; }
  .cases > thead > tr > :is(:nth-child(3), :nth-child(4), :nth-child(5)), .cases > tbody > tr > :is(:nth-child(3), :nth-child(4), :nth-child(5)) { display: none; }
  .body { margin-right: -64px; }
}
@media print {
  .controls, .skip, #more { display: none; } body { font-size: 12px; } header, main, footer { padding-left: 0; padding-right: 0; }
  .scroll { overflow: visible; } .scroll th, .scroll td, .scroll .number { min-width: 0; padding-right: 8px; } thead th, .number { white-space: normal; } .plot { width: 150px; height: auto; }
  thead { display: table-header-group; } tr, pre { break-inside: avoid; } .badge, .key, .plot, .chart, del, ins { print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./dist/compiled/domain/report/html/report.js



























/**
 * A judged run as one HTML file that needs no network: verdict, lanes, scores and how they are spread, costs, and every
 * case with both answers. Its content security policy lets nothing run but its own script.
 */
function htmlReport({ changeSet, verdict, cases, spreads }) {
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    const title = (0,headline/* headline */.P)(verdict, neutralise/* asItIs */.sT);
    const body = html `<a class="skip" href="#main">To the evidence</a>
<header>${verdictBand(verdict, title)}</header>
<main id="main">
${htmlLanes(changeSet, verdict)}
${htmlEvidence((0,corpora_rows/* corporaEvidence */.E)(verdict, { mostRows: 100, mostPlaces: 20 }))}
${htmlScores('Scores', suites)}
${htmlGaps(verdict)}
${htmlNotices((0,power_rows/* powerNotices */.l)(verdict))}
${htmlScorePlots(suites, spreads)}
${htmlEvidence((0,attribution_rows/* attributionEvidence */.tJ)(suites))}
${htmlEvidence((0,case_history_rows/* newlyBrokenEvidence */.o)(suites))}
${htmlFolded((0,slice_rows/* sliceEvidence */.e)(suites))}
${htmlArms(suites, htmlResourcePlots(suites, spreads))}
${htmlIncidents(suites)}
${htmlJudges(suites)}
${htmlFolded((0,case_history_rows/* flakyEvidence */.P)(suites))}
${htmlScores("For information, by head's own cases and graders; decides nothing", (0,culprits/* suitesBeside */.QO)(verdict))}
${htmlReasoning(suites)}
${htmlCounts(suites)}
${htmlFolded((0,power_rows/* powerEvidence */.L)(suites))}
${htmlNotes(verdict.notes.concat(changeSet.notes))}
${htmlCases(cases, verdict.suites)}
</main>
${footer(verdict)}`;
    return htmlDocument(title, body);
}
function htmlDocument(title, body) {
    const [style, script] = [{ markup: reportStyle }, { markup: reportScript }];
    const policy = `default-src 'none'; style-src '${hashOf(reportStyle)}'; script-src '${hashOf(reportScript)}'; base-uri 'none'; form-action 'none'`;
    return html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} \u00b7 Lanegate</title>
<style>${style ?? html_nothing}</style>
</head>
<body>
${body}
<script>${script ?? html_nothing}</script>
</body>
</html>
`.markup;
}
/** The source expression by which a content security policy allows one inline text. */
const hashOf = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64')}`;
function verdictBand(verdict, title) {
    const { owners, advice, command } = (0,next_step/* nextStep */.sk)(verdict);
    const who = owners.map(({ owner, of }) => `${owner} (${of})`).join(', ');
    const lead = (0,lead_sentences/* leadSentences */.D)(verdict, neutralise/* asItIs */.sT);
    const again = command === undefined
        ? html_nothing
        : html `<br><code class="command">${command}</code>
<br><span class="quiet">${(0,next_step/* reproduceNote */.kn)(verdict)}</span>`;
    return html `<div class="verdict-band ${verdict.verdict}"><p class="quiet">Lanegate verdict: ${(0,verdict_words/* verdictWords */.L2)(verdict.verdict)}</p><h1>${title}</h1>
${lead === '' ? html_nothing : html `<p class="lead">${lead}</p>`}
${htmlNotices((0,opening_notices/* openingNotices */.m)(verdict))}
<p><b>Next${who === '' ? '' : `, for ${who}`}.</b> ${advice}${again}</p>
${verdict.suites.length === 0 ? html_nothing : html `<p><a href="#cases">Cases with both answers</a></p>`}</div>`;
}
function htmlGaps(verdict) {
    const gaps = (0,describe_gaps/* describeGaps */.X)(verdict, neutralise/* asItIs */.sT);
    return gaps === '' ? html_nothing : html `<p><b>Not everything was measured.</b> ${gaps}</p>`;
}
function htmlNotes(notes) {
    const items = [...new Set(notes)].map((note) => html `<li>${note}</li>`);
    return items.length === 0 ? html_nothing : html `<section><h2>Notes</h2><ul>${items}</ul></section>`;
}
function footer(verdict) {
    const commits = (0,compared_commits/* comparedCommits */.k)(verdict).map(({ role, commit }) => commit === undefined ? html `${role} \u00b7 ` : html `${role} <code>${commit}</code> \u00b7 `);
    return html `<footer class="quiet">${commits}${(0,describe_spent/* describeSpent */.S)(verdict)}</footer>`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpus-rows.js
var corpus_rows = __webpack_require__(30973);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/override-notices.js
var override_notices = __webpack_require__(59828);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/text/xml-text.js

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
    '\n': '&#10;',
    '\t': '&#9;',
};
/** Characters that XML 1.0 cannot carry, not even escaped. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Hostile text for XML, between tags or in a quoted attribute; characters that XML cannot carry are dropped. */
const xmlText = (text) => (0,show_invisible/* showInvisible */.j)(text.replace(notXml, '')).replace(/[&<>"'\n\t]/g, (character) => entities[character] ?? '');

;// CONCATENATED MODULE: ./dist/compiled/domain/report/junit-report.js













/**
 * A verdict as JUnit XML: a testsuite for each suite and each corpus; a testcase for each metric, each suite that has
 * none, each kind of incident and each check of documents. A verdict that blocks for a reason of its own becomes a
 * testcase too, so that the file never reads as a pass.
 */
function junitReport(verdict) {
    const measured = verdict.suites.map((suite) => ({
        name: titleOf(suite),
        properties: propertiesOf(suite, verdict),
        cases: [
            ...(0,score_rows/* scoreRows */.A)([suite]).map((row) => testCase(row, verdict)),
            ...[...(0,incident_rows/* incidentRows */.AI)([suite]), ...(0,incident_rows/* noticeRows */.Al)([suite])].flatMap((row) => incidentCase(row, suite, verdict)),
        ],
    }));
    const suites = [...measured, ...(verdict.corpora ?? []).map((corpus) => corpusSuite(corpus, verdict))];
    const explained = suites.some(({ cases }) => cases.some(({ outcome }) => outcome === 'failure' || outcome === 'error'));
    const all = verdict.blocks && !explained ? [...suites, { name: 'gate', properties: [], cases: [gateCase(verdict)] }] : suites;
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="lanegate" ${counts(all.flatMap(({ cases }) => cases))}>`,
        ...all.flatMap(({ name, properties, cases }) => [
            `  <testsuite name="${xmlText(name)}" ${counts(cases)} skipped="${countOf(cases, 'skipped')}">`,
            ...propertyLines(properties),
            ...cases.flatMap(testCaseLines),
            '  </testsuite>',
        ]),
        '</testsuites>',
        '',
    ].join('\n');
}
const titleOf = ({ name, binding, yardstick }) => binding ? name : `${name} (${yardstick}'s yardstick, decides nothing)`;
function testCase(row, verdict) {
    const { suite, word } = row;
    const common = { suite: suite.name, type: word, outcome: outcomeOf(word, suite.binding, verdict) };
    switch (row.kind) {
        case 'metric':
            return { ...common, ...metricCase(suite, row.metric, verdict) };
        case 'guardrail':
            return {
                ...common,
                name: row.guardrail.name,
                message: row.guardrail.reason,
                text: (0,guardrail_rows/* explainGuardrail */.lQ)(row.guardrail, neutralise/* asItIs */.sT),
            };
        case 'suite':
            return { ...common, name: 'suite', message: suite.reason, text: '' };
    }
}
function metricCase(suite, metric, verdict) {
    const attribution = (0,attribution_rows/* attributionOf */.bE)(suite, metric.name);
    const carriers = attribution === undefined ? '' : ` ${(0,attribution_rows/* describeCarriers */.lo)(attribution, neutralise/* asItIs */.sT)}`;
    const scores = `base ${(0,format_quantity/* formatScore */.y)(metric.base)}, head ${(0,format_quantity/* formatScore */.y)(metric.head)}`;
    const explained = (0,explain_metric/* explainMetric */.y)(metric, neutralise/* asItIs */.sT);
    return {
        name: metric.name,
        outcome: outcomeOf(metric.verdict, suite.binding && (0,gate_settings/* decides */.yN)(metric.role), verdict),
        message: metric.reason,
        text: `${scores}, difference ${(0,explain_metric/* describeDifference */.h)(metric)}. ${explained}${carriers}`.trimEnd(),
    };
}
/** A kind of incident that has a tolerance, as a testcase that holds it against that. */
function incidentCase(row, suite, verdict) {
    if (row.tolerance === undefined)
        return [];
    const counted = `${row.base} in base, ${row.head} in head; ${(0,incident_rows/* describeTolerance */.Nn)(row)} tolerated`;
    const message = `${counted}, ${(0,incident_rows/* describeStanding */._c)(row)}`;
    return [
        {
            suite: suite.name,
            name: `incidents: ${row.kind}`,
            outcome: outcomeOf(row.word, suite.binding, verdict),
            type: row.word,
            message,
            text: `${message}. ${incident_meanings/* incidentMeanings */.Z[row.kind]}`,
        },
    ];
}
/** A corpus as a testsuite, with a testcase for each check; for itself where none was made. */
function corpusSuite(corpus, verdict) {
    const name = `corpus ${corpus.name}`;
    const caseOf = (told) => ({
        suite: name,
        name: told.name,
        type: told.verdict,
        message: told.reason,
        outcome: outcomeOf(told.verdict, true, verdict),
        text: told.samples.map((sample) => `${(0,corpus_rows/* placeOfSample */.LK)(sample)}: ${sample.says}`).join('\n'),
    });
    const checks = corpus.checks.length > 0 ? corpus.checks : [{ ...corpus, samples: [] }];
    const overrides = (0,override_notices/* overridesInEffect */._8)(verdict).map(({ by }) => ['overridden by', by]);
    return { name, properties: [['verdict', corpus.verdict], ...overrides], cases: checks.map(caseOf) };
}
/**
 * What decides nothing never fails, nor does what somebody overrode; what the gate cannot tell fails only where it is
 * set to block that.
 */
function outcomeOf(word, decides, verdict) {
    if (word === 'pass')
        return 'passed';
    if (!decides || word === 'not-affected' || (0,override_notices/* overridesInEffect */._8)(verdict).length > 0)
        return 'skipped';
    if (word === 'error')
        return 'error';
    if (word === 'fail')
        return 'failure';
    return verdict.blocks && verdict.verdict === 'inconclusive' ? 'failure' : 'skipped';
}
const gateCase = (verdict) => ({
    suite: 'gate',
    name: 'verdict',
    outcome: verdict.verdict === 'error' ? 'error' : 'failure',
    type: verdict.verdict,
    message: (0,headline/* headline */.P)(verdict, neutralise/* asItIs */.sT),
    text: verdict.reason,
});
const countOf = (cases, outcome) => cases.filter((each) => each.outcome === outcome).length;
/** The counts that `testsuites` and `testsuite` may both have by the schema of Jenkins; only the latter skips. */
const counts = (cases) => `tests="${cases.length}" failures="${countOf(cases, 'failure')}" errors="${countOf(cases, 'error')}"`;
/** What was compared, for readers that know a report by its properties. */
const propertiesOf = ({ verdict: word, yardstick, cases, cost_usd, looks }, verdict) => [
    ['verdict', word],
    ['yardstick', yardstick],
    ['base', verdict.base],
    ['head', verdict.head],
    ['cases', cases.planned],
    ['cases compared', cases.compared],
    ['cost in US dollars', cost_usd],
    ...(looks === undefined ? [] : [['looks', `${looks.taken} of ${looks.plan.length}`]]),
    ...(verdict.receipt?.reused_from === undefined ? [] : [['run that was asked', verdict.receipt.reused_from]]),
    ...(0,override_notices/* overridesInEffect */._8)(verdict).map(({ by }) => ['overridden by', by]),
];
const propertyLines = (properties) => properties.length === 0
    ? []
    : [
        '    <properties>',
        ...properties.map(([name, value]) => `      <property name="${name}" value="${xmlText(String(value))}"/>`),
        '    </properties>',
    ];
function testCaseLines({ suite, name, outcome, type, message, text }) {
    const open = `    <testcase classname="${xmlText(suite)}" name="${xmlText(name)}"`;
    const output = text === '' ? [] : [`      <system-out>${xmlText(text)}</system-out>`];
    if (outcome === 'passed')
        return [`${open}>`, ...output, '    </testcase>'];
    const why = `message="${xmlText(message)}"`;
    const told = outcome === 'skipped'
        ? `<skipped ${why}/>`
        : `<${outcome} type="${xmlText(type)}" ${why}>${xmlText(text)}</${outcome}>`;
    return [`${open}>`, `      ${told}`, ...(outcome === 'skipped' ? output : []), '    </testcase>'];
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/text/unbroken.js
var unbroken = __webpack_require__(90520);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/suite-column.js

/** The first column of a table about suites; none where there is only one that it could be about. */
const suiteColumns = (suites) => suites.length > 1 ? [{ heading: 'Suite' }] : [];
/** What stands in that column. */
const suiteCells = ({ name }, suites) => suites.length > 1 ? [(0,neutralise/* inlineCode */.ti)(name, 60)] : [];

// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown/table.js
var markdown_table = __webpack_require__(32034);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/arms.js








/** What each suite cost and how long its answers took, from base to head; '' when no arm was run. */
function markdownArms(suites, maxRows) {
    const columns = [
        ...suiteColumns(suites),
        { heading: 'Model' },
        ...(0,column/* numberColumns */.V)('Cost', 'Tokens in / out', 'Latency p50', 'Latency p95'),
    ];
    const items = suites.filter(({ arms }) => arms.base !== undefined || arms.head !== undefined);
    return (0,markdown_table/* markdownTable */.Q)({ columns, items, cellsOf: (suite) => cellsOf(suite, suites) }, maxRows);
}
function cellsOf(suite, suites) {
    const { base, head } = suite.arms;
    const fromTo = (tell, change) => {
        const told = [base, head].flatMap((arm) => (arm === undefined ? [] : [tell(arm)]));
        return `${[...new Set(told)].join(' \u2192 ')}${change === undefined ? '' : ` (${(0,unbroken/* unbroken */.D)(change)})`}`;
    };
    const changeOf = (describe, quantityOf) => base === undefined || head === undefined ? undefined : describe(quantityOf(base), quantityOf(head));
    return [
        ...suiteCells(suite, suites),
        fromTo(describeModel),
        fromTo(({ cost_usd: usd }) => (0,format_quantity/* formatMoney */.up)(usd), changeOf(format_quantity/* formatChange */.eD, ({ cost_usd: usd }) => usd)),
        fromTo(({ input_tokens: read, output_tokens: written }) => (0,unbroken/* unbroken */.D)(`${(0,format_quantity/* formatCount */.B4)(read)} / ${(0,format_quantity/* formatCount */.B4)(written)}`)),
        ...['p50', 'p95'].map((quantile) => fromTo((arm) => (0,unbroken/* unbroken */.D)(describeLatency(arm, quantile)), changeOf(format_quantity/* formatLatencyChange */.w7, ({ latency_ms: latency }) => latency[quantile]))),
    ];
}
/** What an arm was to be answered by, and where several models did, how much by which. */
function describeModel({ target, served }) {
    const model = (0,neutralise/* inlineCode */.ti)(target.model, 60);
    const shares = (0,describe_served/* sharesOf */.A)(served);
    return shares.length < 2
        ? model
        : `${model}: ${shares.map(([name, count]) => `${(0,format_quantity/* formatCount */.B4)(count)} by ${(0,neutralise/* inlineCode */.ti)(name, 60)}`).join(', ')}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/comment-plan.js
/** The folded sections, the most important first. */
const sectionNames = [
    'attribution',
    'regressions',
    'newly-broken',
    'incidents',
    'judges',
    'notes',
    'reasoning',
    'tags',
    'power',
    'cases',
    'overrides',
    'flaky',
    'yardstick',
    'improvements',
];
const full = {
    examples: Number.POSITIVE_INFINITY,
    answerCharacters: 1500,
    sections: sectionNames,
    maxRows: 60,
};
/** From the whole comment to its core: fewer examples, shorter answers, fewer sections, fewer rows. */
function plansFromFullToShort() {
    const fewer = [20, 10, 5, 3].map((examples) => ({ ...full, examples }));
    const shorter = [600, 250].map((answerCharacters) => ({ ...full, examples: 3, answerCharacters }));
    const least = { ...full, examples: 3, answerCharacters: 250 };
    const lighter = sectionNames.map((_, index) => ({ ...least, sections: sectionNames.slice(0, -1 - index) }));
    const barest = [30, 10, 5].map((maxRows) => ({ ...least, sections: [], maxRows }));
    return [full, ...fewer, ...shorter, ...lighter, ...barest];
}
/** The examples of one kind that a plan shows. */
const examplesOf = (content, kind, plan) => content.examples.filter((example) => example.kind === kind).slice(0, plan.examples);
/** How many examples a plan leaves out, of both kinds. */
const examplesLeftOut = (content, plan) => content.examples.length -
    examplesOf(content, 'regression', plan).length -
    examplesOf(content, 'improvement', plan).length;
/** True when a plan cuts answers that the full plan shows. */
const shortensAnswers = (plan) => plan.answerCharacters < full.answerCharacters;

// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown/comment-stamp.js
var comment_stamp = __webpack_require__(21601);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/evidence.js



/** The pieces of a phrase as Markdown. */
const markdownPhrase = (phrase) => phrase.map(markdownText).join('');
function markdownText(text) {
    if (typeof text === 'string')
        return text;
    if ('verdict' in text)
        return (0,verdict_words/* describeWord */.aC)(text.verdict);
    if ('name' in text)
        return (0,neutralise/* inlineCode */.ti)(text.name, 60);
    if ('place' in text)
        return (0,neutralise/* inlineCode */.ti)(text.place, 160);
    return (0,neutralise/* plainText */.wh)(text.said, 500);
}
/** Notices with their labels in bold, a paragraph each. */
const markdownNotices = (notices) => notices.map(({ label, text }) => `**${label}.** ${markdownPhrase(text)}`).join('\n\n');
/** A table under its sentence, at most `maxRows` rows of it; '' without rows. */
function markdownEvidence({ lead, columns, rows, mostRows }, maxRows) {
    const content = { columns, items: rows, cellsOf: (row) => row.map(markdownPhrase) };
    const table = (0,markdown_table/* markdownTable */.Q)(content, Math.min(maxRows, mostRows));
    return table === '' || lead.length === 0 ? table : `${markdownPhrase(lead)}\n\n${table}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown/footer.js
var markdown_footer = __webpack_require__(60643);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown/lanes.js
var lanes = __webpack_require__(48109);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/scores.js












const nameLength = 60;
/** The scores of the suites, base against head, with a picture of each interval; '' without suites. */
function markdownScores(suites, maxRows) {
    const metrics = suites.flatMap((suite) => suite.metrics);
    const shape = {
        suites,
        reach: barReach(metrics),
        hasBars: metrics.some(({ interval }) => interval !== null),
        hasFloors: metrics.some(({ floor }) => floor !== undefined),
    };
    const rows = (0,score_rows/* scoreRows */.A)(suites);
    const items = rows.length > maxRows ? rows.sort((one, other) => rankOf(one) - rankOf(other)) : rows;
    const table = (0,markdown_table/* markdownTable */.Q)({ columns: columnsOf(shape), items, cellsOf: (row) => scores_cellsOf(row, shape) }, maxRows);
    return shape.hasBars ? `${table}\n\n<sub>${barLegend(shape.reach)}</sub>` : table;
}
const gravestFirst = [...verdict_word/* VerdictWord */.E.options].sort((one, other) => ((0,verdict_word/* worst */.Q)([one, other]) === one ? -1 : 1));
const rankOf = ({ word }) => gravestFirst.indexOf(word);
/** The verdict stands first, since a comment is narrow and what is far to the right is out of sight. */
const columnsOf = ({ suites, hasBars, hasFloors }) => [
    { heading: 'Verdict' },
    ...suiteColumns(suites),
    { heading: 'Metric' },
    { heading: 'Base \u2192 head', isNumber: true },
    { heading: 'Difference (interval)' },
    ...(hasBars ? [{ heading: 'Worse \u00b7 better' }] : []),
    ...(hasFloors ? [{ heading: 'Floor' }] : []),
];
function scores_cellsOf(row, shape) {
    const metric = row.kind === 'metric' ? row.metric : undefined;
    const bar = metric === undefined ? '' : intervalBar(metric, shape.reach);
    const role = metric === undefined ? '' : (0,role_words/* roleWords */.w)(metric.role);
    return [
        `${(0,verdict_words/* verdictSymbol */.eb)(row.word)} ${(0,score_rows/* rowWords */.O)(row)}${role === '' ? '' : `, ${role}`}`,
        ...suiteCells(row.suite, shape.suites),
        ...numbersOf(row),
        ...(shape.hasBars ? [bar === '' ? '' : `\`${bar}\``] : []),
        ...(shape.hasFloors ? [describeFloor(metric)] : []),
    ];
}
function numbersOf(row) {
    switch (row.kind) {
        case 'metric':
            return [
                (0,neutralise/* plainText */.wh)(row.metric.name, nameLength),
                fromTo((0,format_quantity/* formatScore */.y)(row.metric.base), (0,format_quantity/* formatScore */.y)(row.metric.head)),
                (0,explain_metric/* describeDifference */.h)(row.metric).replace(/\(.*\)/, unbroken/* unbroken */.D),
            ];
        case 'guardrail':
            return [
                guardrail_rows/* guardrailTitles */.dM[row.guardrail.name],
                fromTo((0,guardrail_rows/* formatGuarded */.Ik)(row.guardrail, row.guardrail.base), (0,guardrail_rows/* formatGuarded */.Ik)(row.guardrail, row.guardrail.head)),
                (0,guardrail_rows/* describeIncrease */.i0)(row.guardrail).replace(/\(.*\)/, unbroken/* unbroken */.D),
            ];
        case 'suite':
            return ['', '', (0,neutralise/* plainText */.wh)(row.suite.reason, 160)];
    }
}
/** A head that nothing was held against stands alone. */
const fromTo = (base, head) => base === '\u2013' ? (0,unbroken/* unbroken */.D)(head) : `${(0,unbroken/* unbroken */.D)(base)} \u2192 ${(0,unbroken/* unbroken */.D)(head)}`;
function describeFloor(metric) {
    return metric?.floor === undefined ? '' : `\u2265 ${(0,format_quantity/* formatPercent */.l9)(metric.floor.bound)}: ${metric.floor.verdict}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/evidence/override-rows.js


/** Every override of a commit that has more of them than are told in the open, in the order they were given. */
function overrideEvidence({ overrides = [] }) {
    const rows = overrides.length > override_notices/* mostOverrides */.BX ? overrides : [];
    return {
        title: `Overrides: ${(0,format_quantity/* formatAmount */.ej)(rows.length, 'override')} of this commit`,
        lead: [],
        columns: ['By', 'On', 'Until', 'Lanes', 'Reason', 'Does it hold?'].map((heading) => ({ heading })),
        rows: rows.map(({ by, at, expires, lanes, reason, holds, why_not: whyNot }) => [
            [{ name: by }],
            [(0,override_notices/* momentOf */.Et)(at)],
            [(0,override_notices/* momentOf */.Et)(expires)],
            [lanes.join(', ')],
            [{ said: reason }],
            holds ? ['yes'] : ['no', ...(whyNot === undefined ? [] : [': ', { said: whyNot }])],
        ]),
        mostRows: 20,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/evidence/yardstick-rows.js


/** What a change does to cases, graders and thresholds, change by change. */
function yardstickEvidence({ changes }) {
    const ofYardstick = changes.filter(({ lane }) => lane === 'evals');
    return {
        title: `The yardstick: ${(0,format_quantity/* formatAmount */.ej)(ofYardstick.length, 'change')} to cases, graders or thresholds`,
        lead: [],
        columns: [{ heading: 'Where' }, { heading: 'Part' }, { heading: 'What changed' }],
        rows: ofYardstick.map((change) => [
            [{ name: (0,lane_summary/* describeSpot */.Y1)(change) }],
            [{ name: change.facet }],
            [{ said: (0,lane_summary/* describeReason */.Gk)(change) }],
        ]),
        mostRows: 20,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/details.js














/** How many cases were run and compared, and where the answers came from. */
function markdownCases(suites, maxRows) {
    const counted = countedColumns(suites);
    const columns = [...suiteColumns(suites), ...(0,column/* numberColumns */.V)('Cases run', ...counted.map(({ heading }) => heading))];
    const cellsOf = (suite) => [
        ...suiteCells(suite, suites),
        describeCasesRun(suite),
        ...counted.map(({ countOf }) => (0,format_quantity/* formatCount */.B4)(countOf(suite))),
    ];
    const lines = [...(0,look_lines/* lookLines */.n)(suites), ...(0,baseline_lines/* baselineLines */.xo)(suites)];
    const table = (0,markdown_table/* markdownTable */.Q)({ columns, items: suites, cellsOf }, maxRows);
    return lines.length === 0 ? table : `${table}\n\n${(0,markdown_table/* markdownList */.A)(lines, markdownPhrase, maxRows)}`;
}
/** How each metric's verdict came about, in sentences. */
const markdownReasoning = (suites, maxLines) => (0,markdown_table/* markdownList */.A)((0,score_rows/* scoreRows */.A)(suites), describeRow, maxLines);
function describeRow(row) {
    const { suite } = row;
    const [name, word] = [(0,neutralise/* inlineCode */.ti)(suite.name, 60), `${(0,verdict_words/* verdictSymbol */.eb)(row.word)} ${(0,score_rows/* rowWords */.O)(row)}`];
    switch (row.kind) {
        case 'metric':
            return `${(0,neutralise/* plainText */.wh)(row.metric.name, 60)} of ${name}, ${word}. ${(0,explain_metric/* explainMetric */.y)(row.metric, neutralise/* plainText */.wh)}`;
        case 'guardrail':
            return `${row.guardrail.name} of ${name}, ${word}. ${(0,guardrail_rows/* explainGuardrail */.lQ)(row.guardrail, neutralise/* plainText */.wh)}`;
        case 'suite':
            return `${name}, ${word}. ${(0,as_sentence/* asSentence */.K)((0,neutralise/* plainText */.wh)(suite.reason))}`;
    }
}
/** What could not be read, resolved or enforced, and what was done about it; each note once. */
const markdownNotes = (notes, maxLines) => (0,markdown_table/* markdownList */.A)([...new Set(notes)], (note) => (0,neutralise/* plainText */.wh)(note, 500), maxLines);

;// CONCATENATED MODULE: ./dist/compiled/domain/report/text/shorten-diff.js

/** What stays of the words around a change, in UTF-16 units. */
const context = 150;
/**
 * A diff of at most `maxCharacters` UTF-16 units. First what both texts share goes, but for the words around each
 * change; then the end.
 */
function shortenDiff(whole, maxCharacters) {
    const length = whole.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= maxCharacters)
        return { pieces: whole.map((piece) => ({ ...piece, skipped: 0 })), left: 0 };
    const around = Math.min(context, Math.floor(maxCharacters / 5));
    const pieces = whole.flatMap((piece, index) => piece.kind === 'same'
        ? shortenShared(piece.text, index === 0 ? 0 : around, index === whole.length - 1 ? 0 : around)
        : [{ ...piece, skipped: 0 }]);
    return cutEnd(pieces, maxCharacters);
}
/** What is left of a shared text whose first words explain the change before it, and its last words the one after. */
function shortenShared(text, before, after) {
    const start = beginningOf(text, before);
    const end = endOf(text.slice(start.length), after);
    const skipped = text.length - start.length - end.length;
    if (skipped < 50)
        return [{ kind: 'same', text, skipped: 0 }];
    return [
        ...(start === '' ? [] : [{ kind: 'same', text: start, skipped: 0 }]),
        { kind: 'same', text: end, skipped },
    ];
}
/** The first whole words of a text. */
const beginningOf = (text, most) => (0,cut_text/* cutText */.I)(text, most).text === text ? text : (/^[\s\S]*\s/u.exec((0,cut_text/* cutText */.I)(text, most).text)?.[0] ?? '');
/** The last whole words of a text. */
const endOf = (text, most) => text.length <= most ? text : (/\s[\s\S]*$/u.exec(text.slice(text.length - most))?.[0] ?? '');
function cutEnd(pieces, maxCharacters) {
    const shown = [];
    let [room, left] = [maxCharacters, 0];
    for (const piece of pieces) {
        const { text, left: cut } = left > 0 ? { text: '', left: piece.text.length } : (0,cut_text/* cutText */.I)(piece.text, room);
        if (text !== '' || (cut === 0 && piece.skipped > 0))
            shown.push({ ...piece, text });
        else
            left += piece.skipped;
        left += cut;
        room -= text.length;
    }
    return { pieces: shown, left };
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/text/wrap-lines.js
var wrap_lines = __webpack_require__(89712);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/word-diff.js





/** A comment is told again and again until it is short enough, and the answers stay what they are. */
const known = new WeakMap();
function diffOf(example) {
    const kept = known.get(example);
    if (kept !== undefined)
        return kept.pieces;
    const pieces = diffWords((0,neutralise/* visibleText */.Q6)(example.base.answer), (0,neutralise/* visibleText */.Q6)(example.head.answer));
    known.set(example, { pieces });
    return pieces;
}
/** True where both answers can be told as one text; false where they have too little in common. */
const hasWordDiff = (example) => diffOf(example) !== undefined;
/** What the marks of a word diff mean. */
const wordDiffLegend = '<sub><del>struck through</del>: base alone, <ins>underlined</ins>: head alone</sub>';
/** Both answers as one text of about `maxCharacters`, what differs marked; '' where they have too little in common. */
function markdownWordDiff(example, maxCharacters) {
    const whole = diffOf(example);
    if (whole === undefined)
        return '';
    const { pieces, left } = shortenDiff(whole, maxCharacters);
    const wrap = (0,wrap_lines/* createLineWrapper */.c)();
    const told = pieces.map(({ kind, text, skipped }) => {
        const gap = skipped === 0 ? '' : wrap(`\n\u22ef ${(0,format_quantity/* formatAmount */.ej)(skipped, 'character')} that both share \u22ef\n`);
        return gap + markPiece(kind, (0,neutralise/* preformattedText */.tK)(wrap(showBreaks(kind, text))));
    });
    const rest = left === 0 ? '' : `\n[${(0,format_quantity/* formatAmount */.ej)(left, 'more character')}]`;
    return `<pre>\n${told.join('')}${rest}\n</pre>`;
}
/** A line break that only one of the texts has would be a mark on nothing. */
const showBreaks = (kind, text) => kind === 'same' ? text : text.replace(/^\n|(?<=\n)\n/g, '\u23ce\n');
function markPiece(kind, markup) {
    switch (kind) {
        case 'same':
            return markup;
        case 'base':
            return `<del>${markup}</del>`;
        case 'head':
            return `<ins>${markup}</ins>`;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/examples.js



/** Characters that fit beside their label; anything longer gets a block of its own. */
const oneLine = 100;
/** Cases with their question, expectation and both answers, each text cut at `maxCharacters`. */
function markdownExamples(examples, maxCharacters) {
    const told = examples.map((example, index) => markdownExample(example, index + 1, maxCharacters));
    return [...(examples.some(isToldAsDiff) ? [wordDiffLegend] : []), ...told].join('\n\n');
}
function markdownExample(example, number, maxCharacters) {
    const { base, head } = example;
    const scores = `${(0,neutralise/* plainText */.wh)(example.metric, 60)} ${(0,format_quantity/* formatScore */.y)(base.score)} \u2192 ${(0,format_quantity/* formatScore */.y)(head.score)}`;
    const title = `**${number}.** ${(0,neutralise/* inlineCode */.ti)(example.case, 60)} of ${(0,neutralise/* inlineCode */.ti)(example.suite, 60)}: ${scores}`;
    const texts = [
        { label: 'Question', text: example.question },
        ...(example.expected === undefined ? [] : [{ label: 'Expected', text: example.expected }]),
        ...answersApart(example),
    ];
    const told = texts.reduce((sofar, each) => appendText(sofar, each, maxCharacters), title);
    const diff = isToldAsDiff(example) ? [`From base to head:\n\n${markdownWordDiff(example, 2 * maxCharacters)}`] : [];
    const folded = backgroundsOf(example).map(({ label, text }) => foldedText(label, text, maxCharacters));
    return [told, ...diff, ...folded].join('\n\n');
}
/** Two answers of a line each are compared at a glance, and equal ones need not be. */
const isToldAsDiff = (example) => !(isShort(example.base.answer) && isShort(example.head.answer)) &&
    example.base.answer !== example.head.answer &&
    hasWordDiff(example);
/** The answers that are not told as a diff; what both answered is told once. */
function answersApart(example) {
    const { base, head } = example;
    if (isToldAsDiff(example))
        return [];
    if (base.answer === head.answer)
        return [{ label: 'Base and head alike', text: head.answer }];
    const of = (arm, { score, answer }) => ({
        label: `${arm}, ${(0,format_quantity/* formatScore */.y)(score)}`,
        text: answer,
    });
    return [of('Base', base), of('Head', head)];
}
/** What lies behind both answers; what is the same for both is told once. */
function backgroundsOf({ base, head }) {
    const [ofBase, ofHead] = [base.background ?? [], head.background ?? []];
    const isOfBoth = ({ label, text }) => ofBase.some((each) => each.label === label && each.text === text);
    return [
        ...ofBase.filter((each) => !ofHead.some(({ text }) => text === each.text)).map((each) => ofArm(each, 'base')),
        ...ofHead.map((each) => ofArm(each, isOfBoth(each) ? 'both' : 'head')),
    ];
}
const ofArm = ({ label, text }, arms) => ({
    label: `${label} of ${arms}`,
    text,
});
/** The label is ours alone, since GitHub reads it as HTML. */
const foldedText = (label, text, maxCharacters) => `<details>\n<summary>${label}</summary>\n\n${(0,neutralise/* fencedBlock */.zW)(text, maxCharacters)}\n\n</details>`;
const isShort = (text) => text.length <= oneLine && !text.includes('\n');
/** A short text goes on in the line below; a long one gets a block. */
function appendText(told, { label, text }, maxCharacters) {
    if (!isShort(text))
        return `${told}\n\n${label}:\n\n${(0,neutralise/* fencedBlock */.zW)(text, maxCharacters)}`;
    const isAfterBlock = /^(?:`{3,}|~{3,})$/.test(told.slice(told.lastIndexOf('\n') + 1));
    return `${told}${isAfterBlock ? '\n\n' : '<br>\n'}${label}: ${(0,neutralise/* inlineCode */.ti)(text, oneLine)}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/incidents.js







/** Both tables in a line: how many there are of each, and how many kinds are above their tolerance. '' without any. */
function summariseIncidents(suites) {
    const [incidents, notices] = [(0,incident_rows/* incidentRows */.AI)(suites), (0,incident_rows/* noticeRows */.Al)(suites)];
    const above = [...incidents, ...notices].filter(({ exceededIn }) => exceededIn.length > 0).length;
    const parts = [
        incidents.length === 0 ? '' : `Incidents: ${totals(incidents)}`,
        notices.length === 0 ? '' : `Notices: ${totals(notices)}`,
        above === 0 ? '' : `${(0,format_quantity/* formatAmount */.ej)(above, 'kind')} above tolerance`,
    ];
    return parts.filter((part) => part !== '').join(' \u00b7 ');
}
function totals(rows) {
    const total = (arm) => (0,format_quantity/* formatCount */.B4)(rows.reduce((sum, row) => sum + row[arm], 0));
    return `${total('base')} in base, ${total('head')} in head`;
}
/** Calls without an answer that could be graded, then answers that are told although they were; '' without any. */
function markdownIncidents(suites, maxRows) {
    const [incidents, notices] = [(0,incident_rows/* incidentRows */.AI)(suites), (0,incident_rows/* noticeRows */.Al)(suites)];
    const told = [
        [
            'None of these is a score: a call that failed says nothing about how good the answers are. What is tolerated is a ' +
                'share of the samples of an arm.',
            incidents,
        ],
        ['These answers were scored, and yet something must be told of them.', notices],
    ];
    return told
        .filter(([, rows]) => rows.length > 0)
        .map(([lead, rows]) => [lead, incidents_incidentTable(rows, suites, maxRows), markdownMeanings(rows, maxRows)].join('\n\n'))
        .join('\n\n');
}
const incidents_columns = [
    { heading: 'Kind' },
    ...(0,column/* numberColumns */.V)('Base', 'Head', 'Tolerated'),
    { heading: 'Against it' },
];
const incidents_incidentTable = (items, suites, maxRows) => (0,markdown_table/* markdownTable */.Q)({
    columns: [...suiteColumns(suites), ...incidents_columns],
    items,
    cellsOf: (row) => [...suiteCells({ name: row.suite }, suites), ...incidents_cellsOf(row)],
}, maxRows);
const incidents_cellsOf = (row) => [
    (0,neutralise/* inlineCode */.ti)(row.kind, 40),
    (0,format_quantity/* formatCount */.B4)(row.base),
    (0,format_quantity/* formatCount */.B4)(row.head),
    (0,incident_rows/* describeTolerance */.Nn)(row),
    row.exceededIn.length === 0
        ? (0,incident_rows/* describeStanding */._c)(row)
        : `above in ${row.exceededIn.join(' and ')}: ${(0,verdict_words/* describeWord */.aC)(row.word)}`,
];
const markdownMeanings = (rows, maxLines) => (0,markdown_table/* markdownList */.A)((0,incident_rows/* meaningsOf */.k1)(rows), ({ kind, meaning }) => `${(0,neutralise/* inlineCode */.ti)(kind, 40)}: ${meaning}`, maxLines);

;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/judges.js




/** The judges in a line; '' without any. */
function summariseJudges(suites) {
    const lines = (0,judge_rows/* judgeLines */.L)(suites);
    if (lines.length === 0)
        return '';
    const moved = lines.filter((line) => line.moved).length;
    const judged = `Judges: ${(0,format_quantity/* formatAmount */.ej)(lines.length, 'metric')} graded by a model`;
    return moved === 0 ? judged : `${judged} \u00b7 ${moved} whose baseline is invalid`;
}
/** One line for each metric that a judge gives. */
const markdownJudges = (suites, maxLines) => (0,markdown_table/* markdownList */.A)((0,judge_rows/* judgeLines */.L)(suites), lineOf, maxLines);
const lineOf = ({ suite, metric, model, standing }) => `${(0,neutralise/* inlineCode */.ti)(suite, 60)}, ${(0,neutralise/* inlineCode */.ti)(metric, 60)}, by ${(0,neutralise/* inlineCode */.ti)(model, 100)}: ${standing}`;

;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/sections.js















/** The order in which a reader meets the sections. */
const readingOrder = [
    'attribution',
    'regressions',
    'newly-broken',
    'tags',
    'improvements',
    'incidents',
    'judges',
    'flaky',
    'cases',
    'reasoning',
    'power',
    'yardstick',
    'overrides',
    'notes',
];
/** The folded evidence of a comment; a section with nothing in it is ''. */
const markdownSections = (content, plan) => readingOrder.filter((name) => plan.sections.includes(name)).map((name) => section(name, content, plan));
const titles = {
    attribution: 'which lane carries the difference',
    'newly-broken': 'the newly broken cases',
    tags: 'the scores by tag',
    power: 'what the suites could show',
    flaky: 'the flaky cases',
    regressions: 'the regressions',
    incidents: 'the incidents',
    judges: 'the judges',
    notes: 'the notes',
    reasoning: 'how the verdict was reached',
    cases: 'the counts of cases and calls',
    yardstick: 'what changes in the yardstick',
    overrides: 'the overrides',
    improvements: 'the improvements',
};
/** What a plan leaves out of a comment that has it, in words; empty for the full plan. */
function whatIsLeftOut(content, plan) {
    const examples = examplesLeftOut(content, plan);
    const sections = sectionNames.filter((name) => !plan.sections.includes(name) && section(name, content, plan) !== '');
    return [
        ...(examples > 0 ? [`examples (${examples})`] : []),
        ...(shortensAnswers(plan) ? ['the ends of long answers'] : []),
        ...sections.map((name) => titles[name]),
    ];
}
function section(name, content, plan) {
    const { changeSet, verdict } = content;
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    switch (name) {
        case 'regressions':
            return exampleSection('worse', content, plan);
        case 'improvements':
            return exampleSection('better', content, plan);
        case 'attribution':
            return evidenceSection((0,attribution_rows/* attributionEvidence */.tJ)(suites), plan);
        case 'newly-broken':
            return evidenceSection((0,case_history_rows/* newlyBrokenEvidence */.o)(suites), plan);
        case 'tags':
            return evidenceSection((0,slice_rows/* sliceEvidence */.e)(suites), plan);
        case 'power':
            return evidenceSection((0,power_rows/* powerEvidence */.L)(suites), plan);
        case 'flaky':
            return evidenceSection((0,case_history_rows/* flakyEvidence */.P)(suites), plan);
        case 'incidents':
            return folded(summariseIncidents(suites), markdownIncidents(suites, plan.maxRows));
        case 'judges':
            return folded(summariseJudges(suites), markdownJudges(suites, plan.maxRows));
        case 'cases':
            return folded('Cases and calls', markdownCases(suites, plan.maxRows));
        case 'reasoning':
            return folded('How the verdict was reached', markdownReasoning(suites, plan.maxRows));
        case 'yardstick':
            return yardstickSection(content, plan);
        case 'overrides':
            return evidenceSection(overrideEvidence(verdict), plan);
        case 'notes':
            return notesSection(verdict.notes.concat(changeSet.notes), plan.maxRows);
    }
}
/** A folded section; `summary` is ours alone, since GitHub reads it as HTML. '' without a body. */
const folded = (summary, body) => body === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** The notes of a run, folded; '' without any. */
const notesSection = (notes, maxLines) => folded('Notes', markdownNotes(notes, maxLines));
const evidenceSection = (evidence, plan) => folded(evidence.title, markdownEvidence(evidence, plan.maxRows));
/** What head changes in cases and graders, and the scores by its own, which decide nothing. */
function yardstickSection({ changeSet, verdict }, plan) {
    const changes = yardstickEvidence(changeSet);
    const scores = markdownScores((0,culprits/* suitesBeside */.QO)(verdict), plan.maxRows);
    const beside = "For information, by head's own cases and graders; decides nothing";
    if (changes.rows.length === 0)
        return folded(beside, scores);
    const parts = [markdownEvidence(changes, plan.maxRows), ...(scores === '' ? [] : [`${beside}:`, scores])];
    return folded(changes.title, parts.join('\n\n'));
}
function exampleSection(way, content, plan) {
    const examples = examplesOf(content, way === 'worse' ? 'regression' : 'improvement', plan);
    const counted = describeShare(examples.length, content.moved[way]);
    return folded(`${counted} that got ${way}, with both answers`, markdownExamples(examples, plan.answerCharacters));
}
/** `5 of the 31 cases`, `The 3 cases`, `The case`. */
function describeShare(shown, all) {
    if (shown < all)
        return `${(0,format_quantity/* formatCount */.B4)(shown)} of the ${(0,format_quantity/* formatAmount */.ej)(all, 'case')}`;
    return shown === 1 ? 'The case' : `The ${(0,format_quantity/* formatAmount */.ej)(shown, 'case')}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/markdown/comment.js




















/** GitHub refuses comments over 65,536 characters. */
const maxCharacters = 60_000;
/** The comment of a pull request: the verdict in words first, the evidence folded below. At most 60,000 characters. */
function markdownComment(content, links = {}) {
    if ((0,culprits/* reachesNothing */.nL)(content.verdict))
        return notAffectedComment(content);
    let comment = '';
    for (const plan of plansFromFullToShort()) {
        comment = commentByPlan(content, links, plan);
        if (comment.length <= maxCharacters)
            break;
    }
    return comment;
}
function commentByPlan(content, links, plan) {
    const { verdict } = content;
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    const parts = [
        markedHeadline(content.verdict),
        (0,lead_sentences/* leadSentences */.D)(verdict, neutralise/* plainText */.wh),
        markdownNotices((0,opening_notices/* openingNotices */.m)(verdict)),
        markdownNextStep(verdict),
        (0,lanes/* markdownLanes */.h)(content.changeSet, verdict),
        markdownEvidence((0,corpora_rows/* corporaEvidence */.E)(verdict, { mostRows: 10, mostPlaces: 3 }), plan.maxRows),
        markdownScores(suites, plan.maxRows),
        whatIsIncomplete(verdict),
        markdownNotices((0,power_rows/* powerNotices */.l)(verdict)),
        markdownArms(suites, plan.maxRows),
        markdownCommand(verdict),
        ...markdownSections(content, plan),
        whatWasCut(content, plan),
        (0,markdown_footer/* markdownFooter */.f)(verdict, [
            (0,describe_spent/* describeSpent */.S)(verdict),
            (0,markdown_footer/* markdownLink */.i)('run', links.run),
            (0,markdown_footer/* markdownLink */.i)('full report', links.report),
        ]),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function markedHeadline(verdict) {
    const words = (0,headline/* headline */.P)(verdict, (text) => (0,neutralise/* plainText */.wh)(text, 160));
    return `${comment_stamp/* commentMarker */.Ql}\n### ${(0,verdict_words/* verdictSymbol */.eb)(verdict.verdict)} ${words}`;
}
/** One line, and what could not be read folded below it. */
function notAffectedComment({ changeSet, verdict }) {
    const words = (0,headline/* headline */.P)(verdict, (text) => (0,neutralise/* plainText */.wh)(text, 160)).replace(/^[^:]*/, '**$&**');
    const lanes = changeSet.lanes.length === 0 ? 'Nothing changed.' : `Lanes touched: ${changeSet.lanes.join(', ')}.`;
    const line = `${(0,verdict_words/* verdictSymbol */.eb)(verdict.verdict)} ${(0,as_sentence/* asSentence */.K)(words)} ${lanes}`;
    const notes = notesSection(verdict.notes.concat(changeSet.notes), 20);
    return `${[`${comment_stamp/* commentMarker */.Ql}\n${line}`, notes].filter((part) => part !== '').join('\n\n')}\n`;
}
/** Said in the open, since a reader takes a table for the whole. */
function whatIsIncomplete(verdict) {
    const gaps = (0,describe_gaps/* describeGaps */.X)(verdict, (text) => (0,neutralise/* inlineCode */.ti)(text, 60));
    return gaps === '' ? '' : `**Not everything was measured.** ${gaps}`;
}
function markdownNextStep(verdict) {
    const { owners, advice } = (0,next_step/* nextStep */.sk)(verdict);
    const who = owners.map(({ owner, of }) => `${(0,neutralise/* inlineCode */.ti)(owner, 60)} (${of})`).join(', ');
    return `**Next${who === '' ? '' : `, for ${who}`}.** ${advice}`;
}
function markdownCommand(verdict) {
    const { command } = (0,next_step/* nextStep */.sk)(verdict);
    if (command === undefined)
        return '';
    return `To see it again on your machine:\n\n\`\`\`sh\n${command}\n\`\`\`\n\n<sub>${(0,next_step/* reproduceNote */.kn)(verdict)}</sub>`;
}
function whatWasCut(content, plan) {
    const cut = whatIsLeftOut(content, plan);
    return cut.length === 0 ? '' : `Left out to keep this comment short: ${cut.join(', ')}. The HTML report has them.`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/json-text.js
var json_text = __webpack_require__(34797);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js + 2 modules
var evaluation_file = __webpack_require__(45320);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-change.js
var read_change = __webpack_require__(73882);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-samples.js
var read_samples = __webpack_require__(31391);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/otlp-value.js
var otlp_value = __webpack_require__(18338);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/read-spans.js



const SpanJson = schemas/* object */.Ikc({
    traceId: schemas/* string */.YjP(),
    parentSpanId: schemas/* string */.YjP().optional(),
    startTimeUnixNano: schemas/* string */.YjP().regex(/^\d{1,20}$/),
    attributes: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: schemas/* unknown */.L5J() })),
});
const Line = schemas/* object */.Ikc({
    resourceSpans: schemas/* array */.YOg(schemas/* object */.Ikc({ scopeSpans: schemas/* array */.YOg(schemas/* object */.Ikc({ spans: schemas/* array */.YOg(schemas/* unknown */.L5J()) })) })),
});
/** The spans of one line of a trace file; what is no span of ours is passed over. */
function readSpans(line) {
    const written = Line.safeParse((0,read_json/* readJson */.Vh)(line)?.json).data;
    const spans = written?.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)) ?? [];
    return spans.flatMap((span) => {
        const read = SpanJson.safeParse(span).data;
        return read === undefined ? [] : [asWritten(read)];
    });
}
function asWritten({ traceId, parentSpanId, startTimeUnixNano, attributes }) {
    return {
        traceId,
        parentSpanId,
        startMs: Number(startTimeUnixNano) / 1e6,
        value: (name) => (0,otlp_value/* decodeOtlpValue */.F)(attributes.find(({ key }) => key === name)?.value),
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/span.js
var span = __webpack_require__(49301);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-traces.js


/** UTF-16 units that are read at most: more than `max_megabytes` lets a run write unless it is raised. */
const read_traces_mostCharacters = 256_000_000;
/** The spans of a run one by one, from its trace file, packed or not; none where it wrote none. */
async function* readTraces(files, folder) {
    const lines = (await files.lines(`${folder}/${span/* tracesFile */.H}`)) ?? (await files.lines(`${folder}/${span/* tracesFile */.H}.gz`));
    if (lines === undefined)
        return;
    let characters = 0;
    for await (const line of lines) {
        characters += line.length;
        if (characters > read_traces_mostCharacters)
            return;
        yield* readSpans(line);
    }
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/verdict/keep-comment.js
var keep_comment = __webpack_require__(13905);
;// CONCATENATED MODULE: ./dist/compiled/stages/report.js




















/** Tells a judged run in one format. */
async function renderReport({ files }, request) {
    const { folder, format } = request;
    const verdict = await readVerdict(files, folder);
    switch (format) {
        case 'json':
            return `${(0,json_text/* jsonText */.s)(verdict, 2)}\n`;
        case 'junit':
            return junitReport(verdict);
        case 'html':
            return (await readReports(files, folder, { verdict })).html();
        case 'markdown':
            return (await readReports(files, folder, { verdict })).markdown;
    }
}
/** Samples of a table that are written at once. */
const batchSize = 500;
/** Tells the samples of a run as CSV, piece by piece. */
async function* renderCsv({ files }, { folder }) {
    const table = new CsvReport(await (0,evaluation_file/* mustReadEvaluation */.o2)(files, folder));
    yield table.header();
    let batch = [];
    for await (const sample of (0,read_samples/* readSamples */.a)(files, folder)) {
        batch.push(sample);
        if (batch.length < batchSize)
            continue;
        yield table.rows(batch);
        batch = [];
    }
    yield table.rows(batch);
}
/** Writes comment.md, report.html and junit.xml beside the verdict they tell. */
async function writeReports({ files }, { folder, links }) {
    const verdict = await readVerdict(files, folder);
    const reports = await readReports(files, folder, { verdict, links });
    const { markdown } = reports;
    const html = await reports.html();
    const htmlPath = `${folder}/report.html`;
    await files.write(`${folder}/comment.md`, markdown);
    await files.write(htmlPath, html);
    await files.write(`${folder}/junit.xml`, junitReport(verdict));
    return { verdict, markdown, htmlPath };
}
/** Throws a `UserError` where what was judged is another change than the folder is about by now. */
async function readVerdict(files, folder) {
    const path = `${folder}/${gate_verdict/* verdictFile */.Y1}`;
    const verdict = await (0,artifacts/* mustReadArtifact */.wQ)(files, path, gate_verdict/* Verdict */.Y);
    const changeSet = await (0,artifacts/* readUsableArtifact */.rk)(files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    if (changeSet === undefined || isUnjudged(verdict))
        return verdict;
    const differing = (0,differing_commit/* differingCommit */.U)(changeSet, verdict);
    if (differing === undefined)
        return verdict;
    const [judged, now] = [verdict[differing], changeSet[differing]];
    throw new user_error/* UserError */.yo(`the verdict is of another change: its ${differing} is ${judged}, that of the folder is ${now}`, {
        place: { path },
        hint: 'evaluate the change and judge it again: lanegate evaluate, then lanegate gate',
    });
}
/** Reads the samples twice, however many there are: for which cases are worth telling, and for the texts of those. */
async function readReports(files, folder, { verdict, links }) {
    if (isUnjudged(verdict))
        return tellUnjudged(files, folder, { verdict, links });
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    const changeSet = await (0,read_change/* readChange */.p)(files, folder, evaluation);
    const board = new ScoreBoard();
    for await (const sample of (0,read_samples/* readSamples */.a)(files, folder))
        board.add(sample);
    const cases = board.shown(verdict.suites);
    const search = new ExampleSearch(evaluation ?? { suites: [] });
    for await (const sample of (0,read_samples/* readSamples */.a)(files, folder)) {
        cases.add(sample);
        search.add(sample);
    }
    return {
        markdown: commentOf({ changeSet, verdict, evaluation, links }, search.examples()),
        html: async () => {
            cases.addTags(evaluation?.suites ?? []);
            for await (const span of readTraces(files, folder))
                cases.addSpan(span);
            return htmlReport({ changeSet, verdict, cases, spreads: board.spreads() });
        },
    };
}
const isUnjudged = ({ verdict, suites }) => verdict === 'error' && suites.length === 0;
/** Where nothing was judged, whatever else lies there is not told: it may be what kept the gate from judging. */
async function tellUnjudged(files, folder, { verdict, links }) {
    const known = await (0,artifacts/* readUsableArtifact */.rk)(files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    const changeSet = known ?? (0,unjudged/* unknownChange */.r3)(verdict);
    return {
        markdown: commentOf({ changeSet, verdict, evaluation: undefined, links }, []),
        html: async () => htmlReport({ changeSet, verdict, cases: new ScoreBoard().shown([]), spreads: [] }),
    };
}
const commentOf = ({ changeSet, verdict, evaluation, links }, examples) => markdownComment({ changeSet, verdict, examples, moved: countMovedCases(evaluation?.suites ?? []) }, links);
/**
 * Writes the reports and the summary of a judged run, then keeps the one comment of its pull request up to date. That
 * nothing is affected is only told where a comment stands that says something else.
 */
async function report(ports, { folder, comment, runUrl }) {
    const written = await writeReports(ports, { folder, links: { run: runUrl } });
    // Before the comment, which GitHub may refuse.
    await ports.runner.writeSummary(written.markdown);
    if (comment === undefined)
        return { ...written, commentUrl: undefined };
    const { verdict, markdown: body } = written;
    const isNews = !(0,culprits/* reachesNothing */.nL)(verdict);
    return { ...written, commentUrl: await (0,keep_comment/* keepComment */.X)(ports, comment, { body, isNews }) };
}


/***/ }),

/***/ 73882:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findChange),
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42630);


/** The change that a run is about: as detect left it, else as its evaluation tells it; `undefined` without either. */
async function findChange(files, folder, evaluation) {
    return (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(files, `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`, _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSet */ .VR)) ?? evaluation?.change;
}
/** As `findChange`, where one must be there: a `UserError` without. */
async function readChange(files, folder, evaluation) {
    const change = await findChange(files, folder, evaluation);
    if (change !== undefined)
        return change;
    throw (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .missingArtifact */ .fX)(`${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`);
}


/***/ }),

/***/ 13905:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment),
/* harmony export */   h: () => (/* binding */ tryComment)
/* harmony export */ });
/* harmony import */ var _domain_report_markdown_comment_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21601);
/* harmony import */ var _domain_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _ports_conversations_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24322);




/** Keeps the one comment up to date and answers where it stands; `undefined` where there is none. */
async function keepComment({ pullRequests, log }, { pullRequest, head }, { body, isNews }) {
    const comment = { marker: _domain_report_markdown_comment_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Ql, body: (0,_domain_report_markdown_comment_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .stampComment */ .d4)(body, head), head, isNews };
    const outcome = await pullRequests.upsertComment(pullRequest, comment);
    if (outcome.kind === 'absent')
        return undefined;
    if (outcome.kind === 'overtaken') {
        const [ours, by] = [(0,_domain_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(head), (0,_domain_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(outcome.by)];
        log.info(`the comment stays as it is: this run is about ${ours}, and the head of the pull request is ${by} by now`);
    }
    return outcome.url;
}
/** As `keepComment`, for a comment that nothing rests on: what is refused, or fails, is a warning. */
async function tryComment(ports, place, text) {
    try {
        return { commentUrl: await keepComment(ports, place, text), mayComment: true };
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo || error instanceof _ports_conversations_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .CommentMiss */ .q))
            throw error;
        ports.log.warn((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error));
        return { commentUrl: undefined, mayComment: error instanceof _ports_conversations_pull_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .CommentMiss */ .q };
    }
}


/***/ })

};
;
})
