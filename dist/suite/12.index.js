export const id = 12;
export const ids = [12,948];
export const modules = {

/***/ 67648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ carryAnswers)
});

;// CONCATENATED MODULE: ./src/domain/inference/cache/carry-plan.ts
const nothing = { sources: [], saves: 'never' };
/**
 * A verdict rests on answers, so a change must not bring its own: jobs of a change use what pushes to the target branch
 * have left. What a pull request has left itself counts for a trusted head only and only signed, since its code may
 * have written it. Whatever an outsider can start saves nothing.
 */
function carryPlan({ kind, isUntrustedHead, pullRequest, targetRef }) {
    if (targetRef === undefined)
        return nothing;
    const target = { ref: targetRef, needsSignature: false };
    switch (kind) {
        case 'push':
            return isUntrustedHead ? nothing : { sources: [target], saves: 'always' };
        case 'pull-request': {
            if (isUntrustedHead || pullRequest === undefined)
                return { sources: [target], saves: 'never' };
            const own = { ref: `refs/pull/${pullRequest}/merge`, needsSignature: true };
            return { sources: [target, own], saves: 'signed' };
        }
        case 'merge-group':
            return { sources: [target], saves: 'never' };
        case 'other':
            return nothing;
    }
}

;// CONCATENATED MODULE: ./src/actions/carry-answers.ts

/** Does work that asks models between bringing the answers of earlier jobs and leaving them for later ones. */
async function carryAnswers({ runner, answerCarrier }, cache, work) {
    if (cache === 'off')
        return work();
    const plan = carryPlan(await runner.event());
    await answerCarrier.restore(plan);
    try {
        return await work();
    }
    finally {
        await answerCarrier.save(plan);
    }
}


/***/ }),

/***/ 46064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 33800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateAction: () => (/* binding */ evaluateAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23291);
/* harmony import */ var _carry_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67648);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46064);
/* harmony import */ var _leave_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13840);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56189);






/** Runs the suites that a change reaches, for base and head, under the budget of the target branch. */
const evaluateAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    name: 'lanegate/evaluate',
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .FolderInput */ .px,
        suites: _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .NameList */ .Em.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .CallInputs */ .mW,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .CacheInputs */ .Ib,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .AccessInputs */ .UQ,
    }),
    outputs: ['cost-usd', 'calls'],
    run: async (ports, inputs) => {
        const { isUntrustedHead, pullRequest } = await ports.runner.event();
        const { folder, suites, concurrency, cache } = inputs;
        await (0,_leave_record_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveRecord */ .h)(ports, folder, pullRequest);
        const { spent } = await (0,_carry_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .carryAnswers */ .h)(ports, cache, () => (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.evaluate)(ports, { folder, suites, concurrency, isUntrustedHead, pullRequest }));
        return { outputs: { 'cost-usd': String(spent.usd), calls: String(spent.calls) } };
    },
});


/***/ }),

/***/ 13840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leaveRecord)
/* harmony export */ });
/**
 * Records that this job has spent nothing so far. A job that ends before it plans, for a mistake in the settings, would
 * leave no record otherwise, and later ones would have to count it as the most that a run may take.
 */
async function leaveRecord({ spendRecords }, folder, pullRequest) {
    await spendRecords.begin({ folder, pullRequest, worstCase: { usd: 0, tokens: 0, calls: 0 } });
}


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

/***/ 85408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ plannedCases),
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);


/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    })),
});
const runPlanFile = 'plan.json';
/** How many cases of one plan fit the budget. */
const plannedCases = ({ cases }, plan) => cases.filter((each) => each.plan === plan).length;
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun({ changeSet, seed, plans, fitted, shard }) {
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: plannedCases(fitted, plan),
    }));
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    return { version: 1, run, seed, worst_case: { usd, tokens }, suites };
}


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

/***/ 88674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** Where the power series stops being the shorter way and the continued fraction begins. */
const seriesReach = 3;
const density = (z) => Math.exp((-z * z) / 2) / sqrtTwoPi;
function seriesFromCentre(z) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum * density(z);
}
function upperTail(z) {
    let fraction = z;
    for (let k = 200; k >= 1; k--)
        fraction = z + k / fraction;
    return density(z) / fraction;
}
/**
 * The standard normal distribution function.
 * Power series (Marsaglia 2004, "Evaluating the normal distribution") and, in the tails, Laplace's continued fraction.
 */
function normalCdf(z) {
    if (Math.abs(z) < seriesReach)
        return 0.5 + seriesFromCentre(z);
    return z > 0 ? 1 - upperTail(z) : upperTail(-z);
}
/**
 * Around the middle, in the tails, and far out in the tails: algorithm AS 241, coefficients from the highest power
 * down.
 */
const centre = {
    numerator: [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    denominator: [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1,
    ],
};
const tail = {
    numerator: [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    denominator: [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
};
const farTail = {
    numerator: [
        2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    denominator: [
        2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1,
    ],
};
const polynomial = (coefficients, x) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const evaluate = ({ numerator, denominator }, x) => polynomial(numerator, x) / polynomial(denominator, x);
/**
 * The standard normal quantile for 0 < p < 1; a RangeError elsewhere. Wichura 1988, algorithm AS 241, about 16 digits.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no normal quantile at ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * evaluate(centre, 0.180625 - q * q);
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5 ? evaluate(tail, depth - 1.6) : evaluate(farTail, depth - 5);
    return q < 0 ? -size : size;
}


/***/ }),

/***/ 82182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   Um: () => (/* binding */ seededWords),
/* harmony export */   k4: () => (/* binding */ shuffle)
/* harmony export */ });
/* unused harmony export xoshiro128 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const rotateLeft = (word, bits) => (word << bits) | (word >>> (32 - bits));
/** Unsigned 32-bit words of xoshiro128** 1.1 (Blackman and Vigna 2018) from a state that is not all zero. */
function xoshiro128(state) {
    let [a, b, c, d] = state;
    return () => {
        const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotateLeft(d, 11);
        return word;
    };
}
/** Unsigned 32-bit words that depend on the text alone. */
function seededWords(seedText) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(seedText, 'utf8').digest();
    return xoshiro128([hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8), hash.readUInt32LE(12)]);
}
/** Numbers in [0, 1) that depend on the text alone: the same seed gives the same sequence everywhere. */
function seededRandom(seedText) {
    const nextWord = seededWords(seedText);
    return () => nextWord() / 2 ** 32;
}
/** A shuffled copy, in the order of a random key for each item; `random` gives numbers in [0, 1). */
function shuffle(items, random) {
    return items
        .map((item) => ({ item, key: random() }))
        .sort((one, other) => one.key - other.key)
        .map(({ item }) => item);
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
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68081);
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
function addSpend(sum, { cost_usd, usage }) {
    const tokens = cost_usd === 0 || usage === undefined ? 0 : usage.input_tokens + usage.output_tokens;
    return { usd: sum.usd + cost_usd, tokens: sum.tokens + tokens, calls: sum.calls + 1 };
}


/***/ })

};
