export const id = 855;
export const ids = [855];
export const modules = {

/***/ 73466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   XX: () => (/* binding */ changesAnswers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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

/***/ 28585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ evaluationFile),
/* harmony export */   JN: () => (/* binding */ Evaluation),
/* harmony export */   aD: () => (/* binding */ ArmTotals)
/* harmony export */ });
/* unused harmony exports CaseScores, SuiteRun */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _inference_budget_budget_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15601);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96097);
/* harmony import */ var _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54598);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65039);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68081);






const Scores = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1)));
/** The scores of one case: for each arm and metric one score a repeat; a repeat without a score is absent. */
const CaseScores = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional(),
    base: Scores.optional(),
    head: Scores,
});
const ArmTotals = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        digest: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        prompt: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('Path of the prompt'),
        model: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('provider/model, or the word route and its name'),
    }),
    served: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int())
        .default({})
        .describe('provider/model that answered, and how often; more than one is a mixture'),
    answered: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_5__/* .partialRecord */ .jgl(_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ, zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int()),
    notices: zod__WEBPACK_IMPORTED_MODULE_5__/* .partialRecord */ .jgl(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .Notice */ .$, zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int()).describe('Answers that were scored and yet are told'),
    grader_errors: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(),
    unverified: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ p50: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), p95: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }),
    mean_characters: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
});
const SuiteGate = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    margin: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().optional().describe('The one that holds, where the user set one; absent means the default'),
    floor: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    metrics: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['gate', 'report'])).describe('Every metric of the suite and its role'),
});
/** One suite that was run under one yardstick. */
const SuiteRun = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    yardstick: _sample_js__WEBPACK_IMPORTED_MODULE_4__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('False for what is only shown beside'),
    comparison: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['arms', 'identical', 'head-only']).describe('identical: both arms have one target, run once'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(),
    gate: SuiteGate,
    cases_total: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().describe('Cases in the dataset'),
    cases_planned: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().describe('Cases that fit the budget, fixed before the first call'),
    stopped: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('Why the run ended before its plan did'),
    problem: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional().describe('Why the suite could not be run; its verdict is then not a pass'),
    problem_verdict: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['fail', 'error', 'inconclusive']).optional(),
    arms: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ base: ArmTotals.optional(), head: ArmTotals.optional() }),
    calls: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ made: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(), cached: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int(), saved: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int() }),
    cases: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(CaseScores),
});
const Cap = zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().optional();
/** The caps that bound the run. */
const Budget = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    usd: Cap,
    tokens: Cap,
    calls: Cap,
    minutes: Cap,
    per_request: _inference_budget_budget_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetSettings */ .h.shape.per_request,
    per_session: _inference_budget_budget_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetSettings */ .h.shape.per_session,
    per_hour: _inference_budget_budget_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetSettings */ .h.shape.per_hour,
    per_pull_request: _inference_budget_budget_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetSettings */ .h.shape.per_pull_request,
    per_day: _inference_budget_budget_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetSettings */ .h.shape.per_day,
});
/** What `evaluate` measured: `evaluation.json`. Enough to recompute the verdict. */
const Evaluation = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().describe('What the order of cases was derived from'),
    adoption: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().describe('Policy has no configuration and no suite: nothing was compared'),
    shard: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive(), count: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().positive() })
        .optional()
        .describe('Which part of the run this is, counted from 1; the whole when absent'),
    gate: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        alpha: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        margin: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().optional().describe('For suites that carry none'),
        inconclusive: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['warn', 'block', 'lean']),
        mixed_lanes: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['warn', 'block', 'allow']),
        incidents: _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentTolerances */ .rk.prefault({}).describe('Shares of the samples of an arm that each kind may spoil'),
    }),
    ownership: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    budget: Budget,
    spent: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), calls: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(SuiteRun),
    notes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
const evaluationFile = 'evaluation.json';


/***/ }),

/***/ 68081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ Sample),
/* harmony export */   s6: () => (/* binding */ samplesFile),
/* harmony export */   xp: () => (/* binding */ Yardstick),
/* harmony export */   zj: () => (/* binding */ Arm)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96097);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65039);



const Arm = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['base', 'head']);
/** Whose cases and graders judge: policy's, which bind, or head's, which are shown beside. */
const Yardstick = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['policy', 'head']);
const Usage = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() });
const Answered = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('answered'),
    content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    scores: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1)).describe('Metric to score'),
    grader_errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('Metric to the reason why it has no score'),
    notices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .Notice */ .$).optional().describe('What must be told of the answer although it was scored'),
});
const Failed = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('incident'), incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .Incident */ .fy });
/** One line of `samples.jsonl`: what one arm made of one case once. */
const Sample = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    yardstick: Yardstick,
    case: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repeat: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    arm: Arm,
    request: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Digest of everything that decides the answer and its grades'),
    question: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What sets the case apart: its variables, for people to read'),
    expected: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('What the case expects, as text for people to read'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The model that served, as provider/model'),
    route: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), because: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional().describe('Why this model was asked') })
        .optional()
        .describe('The route that chose the model'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('kind', [Answered, Failed]),
    usage: Usage.optional(),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    cached: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    unverified: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional().describe('Answered only by a recording that head brought'),
});
const samplesFile = 'samples.jsonl';


/***/ }),

/***/ 15601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ BudgetSettings)
/* harmony export */ });
/* unused harmony export ScopeSettings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const positiveCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive();
const amounts = {
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens: positiveCount.optional().describe('Input and output together'),
    calls: positiveCount.optional(),
};
const minutes = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional();
const rates = {
    usd_per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens_per_hour: positiveCount.optional(),
    calls_per_hour: positiveCount.optional(),
};
/** Caps of one scope, in any mixture; an absent cap does not bind. */
const ScopeSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...amounts, minutes, ...rates });
/** `budget:` of lanegate.yml. */
const BudgetSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    per_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...amounts,
        minutes,
        bytes_per_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).optional().describe('How input tokens are estimated; 3 when absent'),
    })
        .optional()
        .describe('One call: tokens and usd of each attempt as estimated, calls and minutes of all its attempts together'),
    per_session: ScopeSettings.optional().describe('One conversation; in evaluate a session is one sample'),
    per_user: ScopeSettings.optional().describe("One of the gateway's callers; evaluate has none"),
    per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All callers together, in any 60 minutes'),
    per_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(5) }).prefault({}),
    per_pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one pull request'),
    per_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one day, by UTC'),
    unknown_price: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assume', 'error'])
        .default('assume')
        .describe('What a model costs that nobody knows the price of: as much as the dearest one, or the run is refused'),
});


/***/ }),

/***/ 54598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ causeOfKind),
/* harmony export */   pN: () => (/* binding */ modelKindCount),
/* harmony export */   rk: () => (/* binding */ IncidentTolerances),
/* harmony export */   zN: () => (/* binding */ TolerableKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96097);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65039);



/** Everything that is counted apart and has a tolerance of its own. */
const TolerableKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._incident_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentKind */ .fJ.options, ..._notice_js__WEBPACK_IMPORTED_MODULE_1__/* .Notice */ .$.options]);
const upTo = (share) => zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).default(share);
/** What the gate lets go missing in all; no kind alone may have more. */
const few = upTo(0.02);
/**
 * `gate.incidents` of lanegate.yml: for each kind the share of an arm's samples up to which it is tolerated. None of
 * what would mix models in an arm is.
 */
const IncidentTolerances = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    truncated: few,
    'reasoning-exhausted': few,
    refused: few,
    filtered: few,
    empty: few,
    'malformed-json': few,
    'malformed-tool-call': few,
    'context-overflow': few,
    'wrong-model': upTo(0),
    'rate-limited': few,
    timeout: few,
    'stream-cut': few,
    'server-error': few,
    malformed: few,
    rejected: few,
    network: few,
    'circuit-open': few,
    'session-stopped': few,
    unrecorded: few,
    'missing-usage': upTo(1),
    fallback: upTo(0),
    stale: upTo(0),
});
const modelKinds = new Set([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
]);
/** How many kinds are the model's own doing. */
const modelKindCount = modelKinds.size;
function causeOfKind(kind) {
    if (_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .Notice */ .$.safeParse(kind).success)
        return 'notice';
    return modelKinds.has(kind) ? 'model' : 'infrastructure';
}


/***/ }),

/***/ 96097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fJ: () => (/* binding */ IncidentKind),
/* harmony export */   fy: () => (/* binding */ Incident),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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

/***/ 65039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


/***/ }),

/***/ 18349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ comparedCommits)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18972);

/** What was compared, in the order it is told: `base 3b1f…`, `head 9f8e…`, and policy where it is another commit. */
function comparedCommits(verdict) {
    return [
        { role: 'base', commit: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(verdict.base) },
        verdict.worktree
            ? { role: 'head: uncommitted work', commit: undefined }
            : { role: 'head', commit: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(verdict.head) },
        ...(verdict.policy === verdict.base ? [] : [{ role: 'policy', commit: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(verdict.policy) }]),
    ];
}


/***/ }),

/***/ 67595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ culpritsOf),
/* harmony export */   QO: () => (/* binding */ suitesBeside),
/* harmony export */   jc: () => (/* binding */ bindingSuites),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   ws: () => (/* binding */ gatingMetrics)
/* harmony export */ });
/** Suites under policy's yardstick, which alone decide. */
const bindingSuites = (verdict) => verdict.suites.filter((suite) => suite.binding);
/** Suites under head's yardstick, which are only shown. */
const suitesBeside = (verdict) => verdict.suites.filter((suite) => !suite.binding);
/** The gating metrics of the binding suites. */
const gatingMetrics = (verdict) => bindingSuites(verdict).flatMap((suite) => suite.metrics.filter((metric) => metric.role === 'gate').map((metric) => ({ suite, metric })));
/** The metrics whose verdict is the verdict of the change, the largest drop first. */
const culpritsOf = (verdict) => gatingMetrics(verdict)
    .filter(({ metric }) => metric.verdict === verdict.verdict)
    .sort((one, other) => (one.metric.difference ?? 0) - (other.metric.difference ?? 0));
/**
 * What of a metric gave its verdict: the comparison with base, its floor, or something only its reason tells, such as a
 * run that ended early although the drop is plain.
 */
function causeOf(metric) {
    const { difference, floor, interval, pass_bound: passBound } = metric;
    const isFloor = floor !== undefined && floor.verdict === metric.verdict;
    if (difference === null)
        return isFloor ? 'floor' : 'other';
    switch (metric.verdict) {
        case 'fail':
            if (isFloor && (interval === null || interval[1] >= 0))
                return 'floor';
            return difference < 0 ? 'drop' : 'other';
        case 'inconclusive':
            if (interval !== null && interval[1] < 0)
                return 'other';
            if (passBound !== null && passBound <= -metric.margin)
                return 'drop';
            return isFloor ? 'floor' : 'other';
        default:
            return 'other';
    }
}


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** UTF-16 units; a character with more marks than this is cut between its code points. */
const longestGrapheme = 64;
/** Keeps at most `maxCharacters` UTF-16 units and never cuts through what a reader sees as one character. */
function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return { text, left: 0 };
    const end = boundaryBefore(text, Math.max(0, Math.floor(maxCharacters)));
    return { text: text.slice(0, end), left: text.length - end };
}
function boundaryBefore(text, index) {
    const window = text.slice(0, index + longestGrapheme);
    const grapheme = graphemes.segment(window).containing(index);
    if (grapheme !== undefined && grapheme.segment.length <= longestGrapheme)
        return grapheme.index;
    return isHighSurrogate(text, index - 1) && isLowSurrogate(text, index) ? index - 1 : index;
}
const isHighSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;


/***/ }),

/***/ 65090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeGaps)
/* harmony export */ });
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67595);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18972);


/** Suites named before the rest are counted. */
const mostSuites = 5;
/** Which cases the budget or failed calls left without a comparison, in one sentence; '' when all were measured. */
function describeGaps(verdict, neutralise) {
    const suites = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).filter(({ cases }) => cases.planned < cases.total || cases.missing > 0);
    if (suites.length === 0)
        return '';
    const told = suites.slice(0, mostSuites).map(({ name, cases }) => `${neutralise(name)}: ${describeCases(cases)}`);
    const rest = suites.length - told.length;
    const more = rest > 0 ? [`and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(rest, 'more suite')}`] : [];
    return `${[...told, ...more].join('; ')}.`;
}
const describeCases = ({ planned, total, missing }) => [
    ...(planned < total ? [describePlanned(planned, total)] : []),
    ...(missing > 0 ? [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(missing, 'case')} without a score in one of the arms`] : []),
].join(', ');
function describePlanned(planned, total) {
    const all = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(total, 'case');
    return planned === 0 ? `none of ${all} was run` : `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(planned)} of ${all} fit the budget`;
}


/***/ }),

/***/ 42085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeDifference),
/* harmony export */   y: () => (/* binding */ explainMetric)
/* harmony export */ });
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67595);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18972);
/* harmony import */ var _lead_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90618);



/** How a metric's verdict was reached, in plain sentences: margin, bound, p, and the drop that would have been seen. */
function explainMetric(metric, neutralise) {
    const sentences = [
        explainReason(metric, neutralise),
        explainBound(metric),
        explainChance(metric),
        explainPower(metric),
        explainFloor(metric),
        metric.pass_bound === null ? undefined : `Method: ${neutralise(metric.method)}.`,
    ];
    return sentences.filter((each) => each !== undefined).join(' ');
}
/** The numbers tell a comparison better than its reason does; anything else only the reason tells. */
function explainReason(metric, neutralise) {
    const isTold = metric.pass_bound !== null && (metric.verdict === 'pass' || (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(metric) !== 'other');
    return isTold ? undefined : (0,_lead_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .K)(neutralise(metric.reason));
}
function explainBound(metric) {
    const { pass_bound: passBound, margin, margin_widened: isWidened, n, confidence } = metric;
    if (passBound === null)
        return undefined;
    const widened = isWidened ? `, widened because ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(n, metric.unit)} could not pass the default` : '';
    const sure = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOneSided */ .jk)(confidence);
    const limit = `${(margin * 100).toFixed(1)}, the margin${widened}`;
    return passBound < 0
        ? `The drop could be as large as ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(passBound)} (${sure}); a pass needs it to stay below ${limit}.`
        : `The gain is at least ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(passBound)} (${sure}); a pass only needs any drop to stay below ${limit}.`;
}
function explainChance({ p_fail: p }) {
    if (p === null)
        return undefined;
    return `By chance alone an unchanged head would look this bad with ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProbability */ .tY)(p)}.`;
}
function explainPower(metric) {
    const { detectable_drop: drop, n } = metric;
    if (drop === null)
        return undefined;
    return `With ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(n, metric.unit)} a drop of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(drop)} is found four times out of five.`;
}
function explainFloor({ floor, confidence }) {
    if (floor === undefined)
        return undefined;
    const range = `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(floor.interval[0])} to ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(floor.interval[1])}`;
    const sure = `with ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatConfidence */ .Me)(confidence)} confidence`;
    return `The floor is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(floor.bound)}, and head lies within ${range} ${sure}: ${floor.verdict}.`;
}
/** The difference with its interval: `−13.1 points (−19.4 to −6.8)`; a dash when nothing was compared. */
function describeDifference({ difference, interval }) {
    if (difference === null)
        return '–';
    return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(difference)}${interval === null ? '' : ` (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(interval)})`}`;
}


/***/ }),

/***/ 18972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   QF: () => (/* binding */ formatPointsSize),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jk: () => (/* binding */ formatOneSided),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   w7: () => (/* binding */ formatLatencyChange),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
const minus = '−';
/** A score in [0, 1] as `84.0 %`; a score that nobody measured as a dash. */
const formatScore = (score) => (score === null ? '–' : `${formatPercent(score)}`);
/** A share in [0, 1] as `84.0 %`. */
const formatPercent = (share) => `${(share * 100).toFixed(1)} %`;
/** A share that somebody set as `2 %`, with decimals only where it has some. */
const formatShare = (share) => `${Number((share * 100).toFixed(2))} %`;
/** A confidence as `95 %`, with decimals only where it has some. */
const formatConfidence = formatShare;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A difference of scores in [-1, 1] as signed points without their unit: `−13.1`, `+0.6`, `0.0`. */
function formatSignedPoints(difference) {
    const points = Math.abs(difference * 100).toFixed(1);
    if (Number(points) === 0)
        return points;
    return `${difference < 0 ? minus : '+'}${points}`;
}
/** A difference of scores in [-1, 1] as `−13.1 points`. */
const formatPoints = (difference) => `${formatSignedPoints(difference)} points`;
/** The size of a difference without its sign: `13.1 points`. */
const formatPointsSize = (difference) => `${Math.abs(difference * 100).toFixed(1)} points`;
/** The ends of an interval in signed points: `−19.4 to −6.8`. */
const formatInterval = ([low, high]) => `${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
/** A p-value as `p = 0.012`, below a thousandth as `p < 0.001`. */
function formatProbability(p) {
    if (p < 0.001)
        return 'p < 0.001';
    return `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** US dollars with the digits that matter: `$0`, `$0.0123`, `$1.20`, `$1,234.50`. */
function formatMoney(usd) {
    if (usd === 0)
        return '$0';
    if (usd < 0.0001)
        return '< $0.0001';
    if (usd >= 1)
        return `$${groupThousands(usd.toFixed(2))}`;
    return `$${Number(usd.toPrecision(3)).toFixed(Math.max(2, significantDecimals(usd)))}`;
}
/** Decimals that show three significant digits of an amount below one, without zeros at the end. */
function significantDecimals(usd) {
    const [, decimals = ''] = Number(usd.toPrecision(3)).toFixed(6).replace(/0+$/, '').split('.');
    return decimals.length;
}
/** Milliseconds as `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    const seconds = ms / 1000;
    return seconds < 10 ? `${seconds.toFixed(2)} s` : `${groupThousands(seconds.toFixed(1))} s`;
}
/** A whole number as `12,345`. */
const formatCount = (count) => groupThousands(count.toFixed(0));
/** `1 case`, `160 cases`. */
const formatAmount = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** How much larger `head` is than `base` as `+12 %`; nothing when there is no base to speak of. */
function formatChange(base, head) {
    if (!(base > 0))
        return undefined;
    const percent = Math.abs((head / base - 1) * 100).toFixed(0);
    if (percent === '0')
        return '±0 %';
    return `${head < base ? minus : '+'}${groupThousands(percent)} %`;
}
/** The first twelve digits of a commit, or the whole text when it is not one. */
const shortCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
const groupThousands = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
/** Shorter latencies are mostly the grain of the clock. */
const comparableLatencyMs = 10;
/** How much longer `head` took than `base` as `+12 %`; nothing where either is too short to be compared. */
const formatLatencyChange = (baseMs, headMs) => Math.min(baseMs, headMs) < comparableLatencyMs ? undefined : formatChange(baseMs, headMs);


/***/ }),

/***/ 2971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67595);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18972);


/** The verdict in one line of words, such as `Blocked: accuracy fell 13.1 points`. */
function headline(verdict, neutralise) {
    switch (verdict.verdict) {
        case 'fail':
            return `${verdict.blocks ? 'Blocked' : 'Fail'}: ${whatFailed(verdict, neutralise)}`;
        case 'pass':
            return verdict.blocks ? `Blocked: ${neutralise(verdict.reason)}` : `Pass: ${whatHeld(verdict, neutralise)}`;
        case 'inconclusive':
            return `${verdict.blocks ? 'Blocked, inconclusive' : 'Inconclusive'}: ${whatIsOpen(verdict, neutralise)}`;
        case 'error':
            return `${verdict.blocks ? 'Blocked by an error' : 'Error'}: ${whatBroke(verdict, neutralise)}`;
        case 'not-affected':
            return `Not affected: ${neutralise(verdict.reason)}`;
    }
}
/** A metric's name, with its suite where several could be meant. */
function metricName({ suite, metric }, verdict, neutralise) {
    const isAlone = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).length === 1;
    return isAlone ? neutralise(metric.name) : `${neutralise(metric.name)} of ${neutralise(suite.name)}`;
}
function whatFailed(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritsOf */ .Et)(verdict);
    if (first === undefined)
        return neutralise(verdict.reason);
    const more = others.length === 0 ? '' : `, and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(others.length, 'more metric')} failed`;
    return `${whatBecameOf(first, verdict, neutralise)}${more}`;
}
function whatBecameOf(culprit, verdict, neutralise) {
    const { metric } = culprit;
    const name = metricName(culprit, verdict, neutralise);
    switch ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(metric)) {
        case 'drop':
            return `${name} fell ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(metric.difference ?? 0)}`;
        case 'floor':
            return `${name} is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(metric.head)}, below its floor of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(metric.floor?.bound ?? 0)}`;
        case 'other':
            return `${name}: ${neutralise(metric.reason)}`;
    }
}
function whatHeld(verdict, neutralise) {
    const held = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .gatingMetrics */ .ws)(verdict);
    const [first] = held;
    if (first === undefined)
        return neutralise(verdict.reason);
    if (held.length > 1) {
        const suites = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).length, 'suite');
        return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(held.length, 'metric')} held in ${suites}`;
    }
    const { difference, interval } = first.metric;
    const name = metricName(first, verdict, neutralise);
    if (difference === null)
        return `${name} is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(first.metric.head)}`;
    if (interval !== null && interval[0] > 0)
        return `${name} rose ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(difference)}`;
    if (interval !== null && interval[1] < 0) {
        return `${name} fell ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(difference)}, within its margin of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(first.metric.margin)}`;
    }
    return `${name} held (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(difference)})`;
}
function whatIsOpen(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritsOf */ .Et)(verdict);
    if (first === undefined)
        return neutralise(verdict.reason);
    const name = metricName(first, verdict, neutralise);
    const more = others.length === 0 ? '' : `, and of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(others.length, 'more metric')} neither`;
    switch ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(first.metric)) {
        case 'drop':
            return `the data cannot tell whether ${name} got worse${more}`;
        case 'floor':
            return `the data cannot tell whether ${name} meets its floor of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(first.metric.floor?.bound ?? 0)}${more}`;
        case 'other':
            return `${name}: ${neutralise(first.metric.reason)}`;
    }
}
function whatBroke(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).filter((suite) => suite.verdict === 'error');
    if (first === undefined)
        return neutralise(verdict.reason);
    const more = others.length === 0 ? '' : ` and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(others.length, 'more suite')}`;
    return `${neutralise(first.name)}${more} could not be judged`;
}


/***/ }),

/***/ 34318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ incidentMeanings)
/* harmony export */ });
/** What each kind means, in one plain sentence. */
const incidentMeanings = {
    truncated: 'The answer reached its cap of output tokens and breaks off.',
    'reasoning-exhausted': 'Reasoning took the cap of output tokens and left nothing for the answer.',
    refused: 'The provider says that the model refused to answer.',
    filtered: 'A content filter of the provider withheld the answer.',
    empty: 'The reply came without any text that can be seen.',
    'malformed-json': 'JSON was demanded, and the answer is none.',
    'malformed-tool-call': 'The model called a tool that was not offered, or with arguments that are not JSON.',
    'context-overflow': 'The conversation is longer than the context window of the model.',
    'wrong-model': 'The provider answered with another model than the one asked for.',
    'rate-limited': 'The provider refused the call because too many were made.',
    timeout: 'No answer came within the time allowed.',
    'stream-cut': 'The connection broke in the middle of the answer.',
    'server-error': 'The provider, or a gateway before it, answered with an error of its own.',
    malformed: 'The provider answered with something that is no reply of its dialect.',
    rejected: 'The provider would not take the call: a key, a quota, a setting or the request itself.',
    network: 'The provider could not be reached.',
    'circuit-open': 'The call was not made, since the target had failed too often shortly before.',
    'session-stopped': 'The session had run away and was stopped, so the call was not made.',
    unrecorded: 'The recording has no answer to this question.',
    'missing-usage': 'The provider did not tell what the answer took, so it was paid for at its worst case.',
    fallback: 'Another target than the first choice served the answer, because that one failed.',
    stale: 'An answer of an earlier time was served, since no other was to be had.',
    'grader error': 'A grader broke, so an answer has no score.',
    'unverified answer': 'Only a recording that head itself brought vouches for the answer.',
};


/***/ }),

/***/ 59475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ incidentRows),
/* harmony export */   Al: () => (/* binding */ noticeRows),
/* harmony export */   Nn: () => (/* binding */ describeTolerance),
/* harmony export */   _c: () => (/* binding */ describeStanding),
/* harmony export */   k1: () => (/* binding */ meaningsOf)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18972);
/* harmony import */ var _incident_meanings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34318);


/** Incidents, grader errors and unverified answers of the suites, the ones most frequent in head first. */
const incidentRows = (suites) => rowsOf(suites, (arm) => [
    ...entriesOf(arm.incidents),
    ['grader error', arm.grader_errors],
    ['unverified answer', arm.unverified],
]);
/** Answers of the suites that were scored and yet are told, the ones most frequent in head first. */
const noticeRows = (suites) => rowsOf(suites, (arm) => entriesOf(arm.notices));
const entriesOf = (counts) => Object.keys(_incident_meanings_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentMeanings */ .Z).map((kind) => [kind, counts[kind] ?? 0]);
function rowsOf(suites, entries) {
    const rows = suites.flatMap(({ name, arms: { base, head }, incident_verdicts: verdicts }) => {
        const counts = { base: countsOf(base, entries), head: countsOf(head, entries) };
        const kinds = new Set([...counts.base.keys(), ...counts.head.keys()]);
        return [...kinds].map((kind) => ({
            suite: name,
            kind,
            base: counts.base.get(kind) ?? 0,
            head: counts.head.get(kind) ?? 0,
            ...standingOf(verdicts.filter((verdict) => verdict.kind === kind)),
        }));
    });
    return rows.sort((one, other) => other.head - one.head || other.base - one.base);
}
const countsOf = (arm, entries) => new Map(arm === undefined ? [] : entries(arm).filter(([, count]) => count > 0));
function standingOf(verdicts) {
    const words = verdicts.map(({ verdict }) => verdict);
    return {
        tolerance: verdicts[0]?.tolerance,
        exceededIn: verdicts.filter(({ exceeded }) => exceeded).map(({ arm }) => arm),
        word: ['fail', 'inconclusive'].find((word) => words.includes(word)) ?? 'pass',
    };
}
/** What is tolerated of a kind: `2 %` of an arm's samples, `none`, `any`, or a dash. */
function describeTolerance({ tolerance }) {
    if (tolerance === undefined)
        return '–';
    if (tolerance === 0)
        return 'none';
    return tolerance === 1 ? 'any' : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(tolerance);
}
/** Where a kind stands against its tolerance: `within`, or `above in head: fail`. */
function describeStanding({ tolerance, exceededIn, word }) {
    if (tolerance === undefined)
        return '–';
    return exceededIn.length === 0 ? 'within' : `above in ${exceededIn.join(' and ')}: ${word}`;
}
/** The kinds of some rows, each once, with what they mean. */
const meaningsOf = (rows) => [...new Set(rows.map(({ kind }) => kind))].map((kind) => ({ kind, meaning: _incident_meanings_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentMeanings */ .Z[kind] }));


/***/ }),

/***/ 26788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ summariseLanes),
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Y1: () => (/* binding */ describeSpot),
/* harmony export */   kv: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18972);


/** The lanes that changed, and those that have a verdict although nothing in them did, in the order they are told. */
function summariseLanes(changeSet, verdict) {
    const judged = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (verdict.lanes[lane] ?? 'not-affected') !== 'not-affected');
    return (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...changeSet.lanes, ...judged]).map((lane) => {
        const changes = changeSet.changes.filter((change) => change.lane === lane);
        return { lane, verdict: verdict.lanes[lane] ?? 'not-affected', first: changes[0], more: describeMore(changes) };
    });
}
function describeMore(changes) {
    if (changes.length < 2)
        return '';
    const files = new Set(changes.map(({ path }) => path)).size;
    const where = files === 1 ? 'there' : `in ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(files, 'file')}`;
    return `and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(changes.length - 1, 'more change')} ${where}`;
}
/** `path:line`, as editors and people write it. */
const describeSpot = ({ path, line }) => (line === undefined ? path : `${path}:${line}`);
const doubts = { high: '', medium: 'likely', low: 'perhaps' };
/** How unsure the lane of a change is, in a word; '' where the format itself or a clear sign says it. */
const doubtOf = ({ confidence = 'high' }) => doubts[confidence];
/** What changed, and why it is thought to be of its lane where that is not sure. */
function describeReason(change) {
    const doubt = doubtOf(change);
    return doubt === '' ? change.reason : `${change.reason} (${doubt}, since ${change.because ?? 'it looks like it'})`;
}


/***/ }),

/***/ 90618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ asSentence),
  D: () => (/* binding */ leadSentences)
});

// EXTERNAL MODULE: ./src/domain/report/culprits.ts
var culprits = __webpack_require__(67595);
// EXTERNAL MODULE: ./src/domain/report/format-quantity.ts
var format_quantity = __webpack_require__(18972);
;// CONCATENATED MODULE: ./src/domain/report/more-cases-needed.ts
/**
 * About how many more cases would find a drop as large as the margin with 80 % power; `undefined` when that is already
 * so or cannot be told. The detectable drop is 2.49 standard deviations over the square root of the number of cases.
 */
function moreCasesNeeded(metric) {
    const { detectable_drop: drop, margin, n } = metric;
    if (drop === null || !(margin > 0) || !(drop > margin) || n < 1)
        return undefined;
    return roundUpToTwoDigits(n * (drop / margin) ** 2 - n);
}
function roundUpToTwoDigits(count) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return Math.ceil(count / unit) * unit;
}

;// CONCATENATED MODULE: ./src/domain/report/lead-sentences.ts



/** The sentence or two below the headline: what was measured, and how sure it is. '' where the headline says it all. */
function leadSentences(verdict, neutralise) {
    switch (verdict.verdict) {
        case 'fail':
        case 'inconclusive':
            return explainCulprit((0,culprits/* culpritsOf */.Et)(verdict)[0]);
        case 'pass':
            return verdict.blocks ? '' : explainPass((0,culprits/* gatingMetrics */.ws)(verdict), neutralise);
        case 'error':
            return (0,culprits/* bindingSuites */.jc)(verdict).some((suite) => suite.verdict === 'error')
                ? asSentence(neutralise(verdict.reason))
                : '';
        case 'not-affected':
            return '';
    }
}
/** A text as a sentence: a full stop at its end where there is none. */
const asSentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);
function explainCulprit(culprit) {
    if (culprit === undefined)
        return '';
    const { metric } = culprit;
    switch ((0,culprits/* causeOf */.rl)(metric)) {
        case 'drop':
            return metric.verdict === 'fail' ? explainDrop(metric) : explainDoubt(metric);
        case 'floor':
            return explainFloor(metric);
        case 'other':
            return '';
    }
}
function describeMove(metric) {
    const scores = `from ${(0,format_quantity/* formatScore */.y)(metric.base)} to ${(0,format_quantity/* formatScore */.y)(metric.head)}`;
    return `On ${(0,format_quantity/* formatAmount */.ej)(metric.n, metric.unit)} it went ${scores}${describeCounts(metric)}`;
}
/** ` (27 got worse, 6 better)`; nothing where nothing was compared. */
function describeCounts({ cases_worse: worse, cases_better: better }) {
    if (worse === null || better === null)
        return '';
    return ` (${(0,format_quantity/* formatCount */.B4)(worse)} got worse, ${(0,format_quantity/* formatCount */.B4)(better)} better)`;
}
const withConfidence = ({ confidence }) => `with ${(0,format_quantity/* formatConfidence */.Me)(confidence)} confidence`;
function explainDrop(metric) {
    if (metric.interval === null || metric.interval[1] >= 0)
        return `${describeMove(metric)}.`;
    const [most, least] = metric.interval;
    const range = `${Math.abs(least * 100).toFixed(1)} and ${(0,format_quantity/* formatPointsSize */.QF)(most)}`;
    return `${describeMove(metric)}; ${withConfidence(metric)} the true drop lies between ${range}.`;
}
/** Says what an inconclusive comparison leaves open, and how many cases would settle it. */
function explainDoubt(metric) {
    const where = `${(0,format_quantity/* formatAmount */.ej)(metric.n, metric.unit)}${describeCounts(metric)}`;
    const measured = `Measured ${(0,format_quantity/* formatPoints */.Xf)(metric.difference ?? 0)} on ${where}`;
    const sure = (0,format_quantity/* formatOneSided */.jk)(metric.confidence);
    const possible = `a drop of up to ${(0,format_quantity/* formatPointsSize */.QF)(metric.pass_bound ?? 0)} is still possible (${sure})`;
    const doubt = `${measured}; ${possible}, and the margin is ${(0,format_quantity/* formatPointsSize */.QF)(metric.margin)}.`;
    const more = moreCasesNeeded(metric);
    if (more === undefined)
        return doubt;
    const cases = `About ${(0,format_quantity/* formatAmount */.ej)(more, `more ${metric.unit}`)}`;
    return `${doubt} ${cases} would find a drop of ${(0,format_quantity/* formatPointsSize */.QF)(metric.margin)} four times out of five.`;
}
function explainFloor(metric) {
    const { floor } = metric;
    if (floor === undefined)
        return '';
    const [low, high] = floor.interval;
    const range = `${(0,format_quantity/* formatPercent */.l9)(low)} and ${(0,format_quantity/* formatPercent */.l9)(high)}`;
    return `The true score of head lies between ${range} ${withConfidence(metric)}.`;
}
function explainPass(held, neutralise) {
    const [lowest] = [...held].sort((one, other) => (one.metric.pass_bound ?? 0) - (other.metric.pass_bound ?? 0));
    if (lowest === undefined)
        return '';
    const { metric, suite } = lowest;
    if (metric.interval === null || metric.difference === null)
        return '';
    const within = `${withConfidence(metric)} the true difference lies within ${(0,format_quantity/* formatInterval */.vy)(metric.interval)}`;
    const range = `${within}, the margin is ${(0,format_quantity/* formatPointsSize */.QF)(metric.margin)}`;
    if (held.length === 1)
        return `${describeMove(metric)}; ${range}.`;
    const name = `${neutralise(metric.name)} of ${neutralise(suite.name)}`;
    return `Closest to its margin is ${name} with ${(0,format_quantity/* formatPoints */.Xf)(metric.difference)}; ${range}.`;
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kn: () => (/* binding */ reproduceNote),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* unused harmony export reproduceCommand */
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67595);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18972);



/** What the reader should do now. */
function nextStep(verdict) {
    const command = verdict.verdict === 'not-affected' ? undefined : reproduceCommand(verdict);
    const split = verdict.mixed && !verdict.adoption ? splitAdvice(verdict) : undefined;
    const advice = [adviceFor(verdict), split].filter(Boolean).join(' ');
    return { owners: ownersOf(verdict), advice, command };
}
function adviceFor(verdict) {
    switch (verdict.verdict) {
        case 'fail':
            return adviceForFail(verdict);
        case 'error':
            return 'Fix what is named here and run the job again. Nothing was judged, so nothing passed.';
        case 'inconclusive':
            return verdict.adoption ? adoptionAdvice(verdict) : doubtAdvice(verdict);
        case 'pass':
            return verdict.blocks ? 'Fix what the headline names and push again.' : 'Nothing stands in the way of merging.';
        case 'not-affected':
            return 'Nothing to do.';
    }
}
function adviceForFail(verdict) {
    const [first] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .culpritsOf */ .Et)(verdict);
    if (first === undefined)
        return 'Fix what the headline names and push again.';
    return (0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(first.metric) === 'floor'
        ? 'Look at the cases with low scores, fix the change and push again.'
        : 'Look at the cases that got worse, fix the change and push again.';
}
const adoptionAdvice = ({ blocks }) => 'Nothing was compared, since the target branch has no suites yet. Merge this change to have a baseline, or set a ' +
    `floor that head can be held to without one.${blocks ? ' The gate is set to block what it cannot tell.' : ''}`;
function doubtAdvice(verdict) {
    const { blocks } = verdict;
    if ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .culpritsOf */ .Et)(verdict).length === 0 && isSpoilt(verdict)) {
        return ('More calls went wrong than is tolerated; the incidents below say which, and whose doing they are. Run the job ' +
            `again when they have passed. The gate ${blocks ? 'is set to block' : 'only warns of'} what it cannot tell.`);
    }
    return blocks
        ? 'Add cases to the dataset, or look at the cases that got worse and fix the change; the gate is set to block what ' +
            'it cannot tell.'
        : 'Look at the cases that got worse and decide. The gate lets this through with a warning; more cases would give ' +
            'it an answer.';
}
/** True when incidents keep a suite that binds from passing. */
const isSpoilt = (verdict) => (0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingSuites */ .jc)(verdict).some(({ incident_verdicts: incidents }) => incidents.some(({ exceeded }) => exceeded));
function splitAdvice({ blocks }) {
    const split = blocks ? 'split' : 'consider splitting';
    return `This change touches several lanes; ${split} it so that each can be rolled back alone.`;
}
/** What whoever pastes the command should know first. */
const reproduceNote = 'It asks the models again unless their answers are cached, so paid models need the same keys.';
/**
 * The command that repeats the check: `--base` is the tip of the target branch, where policy is read, and the base arm
 * is its merge base with head. `undefined` when a commit has no name that is safe to paste.
 */
function reproduceCommand(verdict) {
    const [policy, head] = [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(verdict.policy), (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(verdict.head)];
    const named = verdict.worktree ? [policy] : [policy, head];
    const isSafe = named.every((commit) => /^\w[\w./-]{0,99}$/.test(commit));
    if (!isSafe)
        return undefined;
    return `lanegate check --base ${policy} ${verdict.worktree ? '--worktree' : `--head ${head}`}`;
}
function ownersOf(verdict) {
    const lanes = (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => verdict.lanes[lane] === verdict.verdict));
    const areas = verdict.verdict === 'error' ? ['reliability', ...lanes] : lanes;
    if (verdict.verdict === 'pass' || verdict.verdict === 'not-affected')
        return [];
    const owned = areas.flatMap((of) => {
        const owner = verdict.ownership[of];
        return owner === undefined ? [] : [{ owner, of }];
    });
    return owned.filter(({ owner }, index) => owned.findIndex((earlier) => earlier.owner === owner) === index);
}


/***/ }),

/***/ 68375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scoreRows)
/* harmony export */ });
/** The rows of all suites, so that a suite that was not judged, or not by its metrics, has one too. */
const scoreRows = (suites) => suites.flatMap((suite) => {
    const rows = suite.metrics.map((metric) => ({ suite, metric, word: metric.verdict }));
    const isExplained = suite.metrics.some(({ verdict }) => verdict === suite.verdict);
    return isExplained ? rows : [{ suite, metric: undefined, word: suite.verdict }, ...rows];
});


/***/ }),

/***/ 97384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showInvisible)
/* harmony export */ });
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** More marks than this on one letter pile up over the lines above and below it. */
const piledMarks = /(\p{M}{5})(\p{M}+)/gu;
const emojiBefore = /\p{Emoji}\p{Emoji_Modifier}?\uFE0F?$/u;
const joiningLetterBefore = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]$/u;
/** Emoji and several scripts are spelled with joiners and variation selectors; only there do they stay. */
function isSpelling(character, before) {
    switch (character) {
        case '\uFE0E':
        case '\uFE0F':
            return emojiBefore.test(before);
        case '\u200D':
            return emojiBefore.test(before) || joiningLetterBefore.test(before);
        case '\u200C':
            return joiningLetterBefore.test(before);
        default:
            return false;
    }
}
/** How a character without a shape is shown: `(U+202E)`. */
function codePointName(character) {
    const code = character.codePointAt(0) ?? 0;
    return `(U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/**
 * Shows every control, bidirectional, zero-width and otherwise invisible character as `(U+XXXX)`, and thins piles of
 * marks. Line feeds and tabs stay; CRLF becomes a line feed.
 */
function showInvisible(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(invisible, (character, offset, whole) => isSpelling(character, whole.slice(Math.max(0, offset - 6), offset)) ? character : codePointName(character))
        .replace(piledMarks, (_, kept, dropped) => `${kept}(+${[...dropped].length} marks)`);
}


/***/ }),

/***/ 84858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   aC: () => (/* binding */ describeWord),
/* harmony export */   eb: () => (/* binding */ verdictSymbol)
/* harmony export */ });
const symbols = {
    pass: '🟢',
    fail: '🔴',
    inconclusive: '🟡',
    error: '⚫',
    'not-affected': '⚪',
};
/** The coloured dot of a verdict; never shown without its words. */
const verdictSymbol = (word) => symbols[word];
/** A verdict in plain words: `not-affected` reads as two. */
const verdictWords = (word) => word.replace('-', ' ');
/** `🔴 fail`: the dot and the words. */
const describeWord = (word) => `${verdictSymbol(word)} ${verdictWords(word)}`;


/***/ })

};
