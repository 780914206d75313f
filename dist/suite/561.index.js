export const id = 561;
export const ids = [561,56];
export const modules = {

/***/ 46064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 97860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateAction: () => (/* binding */ gateAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46064);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56189);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47689);





/** Judges an evaluation; its job is the check to require. */
const gateAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    name: 'lanegate/gate',
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FolderInput */ .px }),
    outputs: ['verdict', 'lanes'],
    run: async (ports, { folder }) => {
        const { verdict } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_0__.gate)(ports, { folder });
        return { outputs: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOutputs */ .Ix)(verdict), failure: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(verdict) };
    },
});


/***/ }),

/***/ 56189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UQ: () => (/* binding */ AccessInputs),
  Ib: () => (/* binding */ CacheInputs),
  mW: () => (/* binding */ CallInputs),
  LM: () => (/* binding */ CommentInputs),
  jd: () => (/* binding */ CommitInputs),
  px: () => (/* binding */ FolderInput),
  Em: () => (/* binding */ NameList),
  g3: () => (/* binding */ commitsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var classic_schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./src/domain/suite/name-list.ts
var name_list = __webpack_require__(51105);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/actions/run-inputs.ts



/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const FolderInput = classic_schemas/* string */.YjP().default('lanegate-run');
/** Names split at commas or line breaks. */
const NameList = classic_schemas/* string */.YjP().transform(name_list/* splitNames */.b);
/** The inputs that say what is compared; what the event names where they are absent. */
const CommitInputs = { base: classic_schemas/* string */.YjP().optional(), head: classic_schemas/* string */.YjP().optional() };
/** How many calls may be under way at once, and the names of the key variables that providers may use. */
const CallInputs = {
    concurrency: number().int().min(1).max(1000).default(16),
    keys: NameList.optional(),
};
/** Whether answers are carried between jobs; the world reads the secret that they are signed with. */
const CacheInputs = {
    cache: classic_schemas/* enum */.k5n(['auto', 'off']).default('auto'),
    'cache-secret': classic_schemas/* string */.YjP().min(32, 'must have at least 32 characters').optional(),
};
/** Whether to keep a comment on the pull request, and who writes it. */
const CommentInputs = {
    comment: classic_schemas/* stringbool */.uEf().default(true),
    'comment-author': classic_schemas/* string */.YjP().optional(),
};
/** The token that the world reads the repository with. */
const AccessInputs = { 'github-token': classic_schemas/* string */.YjP().optional() };
/** What is compared: the inputs first, then what started the workflow. */
function commitsOf(inputs, event) {
    const policy = inputs.base ?? policyOf(event);
    const head = inputs.head ?? event.head;
    if (policy === undefined || head === undefined) {
        throw new user_error/* UserError */.yo(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
            hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
        });
    }
    return { policy, head: { revision: head } };
}
/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }) => kind === 'push' ? { before: policy, defaultBranch } : policy;


/***/ }),

/***/ 47689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ verdictOutputs),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sn: () => (/* binding */ detectOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65053);
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73466);


/**
 * Lists as JSON, so that an expression can use them with `fromJSON`, and one boolean a lane. `folder` is where the
 * change set was written. GitHub refuses a matrix without entries, for which `has-suites` is there to be asked first.
 */
function detectOutputs({ lanes, suites, mixed }, folder) {
    const touched = Object.fromEntries(_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.map((lane) => [lane, String(lanes.includes(lane))]));
    return {
        lanes: JSON.stringify(lanes),
        suites: JSON.stringify(suites),
        'has-suites': String(suites.length > 0),
        matrix: JSON.stringify({ include: suites.map((suite) => ({ suite })) }),
        mixed: String(mixed),
        'change-set': `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`,
        ...touched,
    };
}
const verdictOutputs = ({ verdict, lanes }) => ({
    verdict,
    lanes: JSON.stringify(lanes),
});
/** Why the step fails; nothing when the change may be merged. */
const failureOf = ({ blocks, verdict, reason }) => blocks ? `${verdict}: ${reason}` : undefined;


/***/ }),

/***/ 65053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);


/** One facet that differs between the merge base and head. */
const Change = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$,
    facet: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differed, in one line'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['high', 'medium', 'low'])
        .optional()
        .describe('How sure the lane is, where a heuristic decided it; absent where the format itself says it'),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the heuristic went by'),
    base_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in base, where it is there and not code'),
    head_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in head, where it is there and not code'),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe('The suites whose target this change reaches; one that is not affected proves that it means nothing'),
});
/** A suite that has to run: something it depends on differs between the two sides, or cannot be known. */
const AffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$)
        .describe('The lanes whose change reaches this suite; none where it runs only because an input cannot be resolved'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differs, and what could not be resolved'),
});
/** A suite that is skipped, with the proof that nothing it depends on differs. */
const UnaffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('Of prompt with includes, model binding, cases, graders, thresholds and sources: the same for base and head'),
});
/** A commit between base and head, and the lanes that it carries. */
const LaneCommit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$) });
/** How one lane gets a branch of its own: commands for a POSIX shell, in order. */
const LaneSplit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$, commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** What `detect` found: `change-set.json`. */
const ChangeSet = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('The commit whose lanegate.yml binds: the tip of the target branch. The empty tree where there is none'),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit of the base arm: the merge base'),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit, or the tree of uncommitted work, under evaluation'),
    worktree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$),
    mixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    affected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AffectedSuite),
    unaffected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(UnaffectedSuite)
        .default([])
        .describe('Every other suite, each with the proof that it may be skipped'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Change),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneCommit)
        .optional()
        .describe('Of a mixed change: the commits that carry a lane, the oldest first; absent where they cannot be told'),
    split: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneSplit)
        .optional()
        .describe('Of a mixed change: how to give each lane a branch of its own; absent where git alone cannot do it'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What could not be read or resolved, and what was done about it'),
});
/** The file of a run folder that carries the change set. */
const changeSetFile = 'change-set.json';


/***/ }),

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


/***/ })

};
