export const id = 6532;
export const ids = [6532];
export const modules = {

/***/ 55616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


/***/ }),

/***/ 65053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
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
    harness: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .optional()
        .describe('Whose results are judged; nothing is known of the change itself then, not even its lanes'),
    worktree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$),
    mixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    affected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AffectedSuite),
    unaffected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(UnaffectedSuite)
        .default([])
        .describe('Every other suite, each with the proof that it may be skipped'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Change),
    lane_workflows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .optional()
        .describe('Changed files of the workflows that run Lanegate; absent where none changed or the target branch has none yet'),
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

/***/ 63476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ BaselineRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What is known of a base arm whose answers come from the cache. */
const BaselineRun = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cached: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Samples of base that were answered from the cache'),
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Samples of base that were asked for in this run'),
    oldest_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional().describe('Age of the oldest cached answer, of those that tell it'),
    undated: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional().describe('Cached samples whose age nobody knows'),
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Cached samples of base that were asked for once more'),
        left_out: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
            .int()
            .positive()
            .optional()
            .describe('Those that were drawn, and that no budget was left for'),
        scored: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of them those with a score before and after'),
        p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('Two-sided, by sign flips: the cached and the fresh scores are alike'),
        mean_shift: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('Mean of the fresh scores minus that of the cached ones'),
        other_model: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional().describe('Those that another model answers than did'),
        stale: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('True where the cached answers no longer stand for what base answers'),
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The metric whose scores shifted most clearly'),
    })
        .optional(),
});


/***/ }),

/***/ 91129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CanaryResult),
/* harmony export */   s: () => (/* binding */ compareCanary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82621);
/* harmony import */ var _statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44394);



/** How the grades of one metric compare with those on record. */
const CanaryResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    anchors: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Anchors of the suite'),
    graded: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Anchors that have a score now and on record'),
    mean_shift: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Mean of the score now minus the one on record; null without any'),
    mean_absolute_difference: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Two-sided sign-flip test of the differences'),
    moved: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('The judge no longer grades as on record'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A mean shift beyond it is a move, however few anchors there are. */
const plainShift = 0.1;
/** Smaller shifts count from here on where the sign-flip test finds them, which takes so many anchors. */
const smallestShift = 0.02;
const enoughToTest = 8;
const significance = 0.01;
/** Scores that fall apart this far on average are a move, even where rises and falls cancel. */
const widestScatter = 0.25;
/** When more than this share of the anchors has no grade, what is left no longer stands for them. */
const tolerableLoss = 0.05;
/**
 * Compares the grades of today with those on record, anchor by anchor. A judge has moved when the mean difference is
 * beyond 0.1, or beyond 0.02 and found by a two-sided sign-flip test at 0.01 over at least 8 anchors, or when the mean
 * absolute difference is beyond 0.25. A canary of which more than a twentieth has no grade says that it moved: nothing
 * shows that it did not.
 */
function compareCanary(pairs) {
    const differences = pairs.flatMap(({ recorded, now }) => recorded === undefined || now === undefined ? [] : [now - recorded]);
    const counted = { anchors: pairs.length, graded: differences.length };
    const lost = pairs.length - differences.length;
    if (differences.length === 0 || lost > tolerableLoss * pairs.length) {
        const reason = `${lost} of ${pairs.length} anchors could not be compared`;
        const none = { mean_shift: null, mean_absolute_difference: null, p_value: null };
        return { ...counted, ...none, moved: true, reason };
    }
    const measured = {
        mean_shift: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(differences),
        mean_absolute_difference: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(differences.map(Math.abs)),
        p_value: (0,_statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedSignFlip */ .c)(differences),
    };
    const why = whyMoved(measured, differences.length);
    return { ...counted, ...measured, moved: why !== undefined, reason: why ?? 'it grades as on record' };
}
function whyMoved(measured, count) {
    const { mean_shift: shift, mean_absolute_difference: scatter, p_value: p } = measured;
    const moved = `its grades of ${count} unchanged answers moved by ${shift.toFixed(3)} on average`;
    // Differences of scores carry the rounding of binary fractions.
    const isBeyond = (bound) => Math.abs(shift) > bound + 1e-9;
    if (isBeyond(plainShift))
        return `${moved}, beyond ${plainShift}`;
    if (count >= enoughToTest && isBeyond(smallestShift) && p <= significance)
        return `${moved} (sign-flip test, p = ${p.toFixed(4)})`;
    if (scatter <= widestScatter + 1e-9)
        return undefined;
    return `its grades of ${count} unchanged answers differ by ${scatter.toFixed(3)} on average, beyond ${widestScatter}`;
}


/***/ }),

/***/ 96532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aD: () => (/* binding */ ArmTotals),
  A4: () => (/* binding */ CaseScores),
  JN: () => (/* binding */ Evaluation),
  Z: () => (/* binding */ changeForVerdict),
  DX: () => (/* binding */ evaluationFile)
});

// UNUSED EXPORTS: SuiteRun

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/history/case-counts.ts
var case_counts = __webpack_require__(81364);
// EXTERNAL MODULE: ./src/domain/inference/budget/budget-settings.ts
var budget_settings = __webpack_require__(15601);
// EXTERNAL MODULE: ./src/domain/inference/budget/divide-caps.ts
var divide_caps = __webpack_require__(87653);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident.ts
var incident = __webpack_require__(96097);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident-tolerances.ts
var incident_tolerances = __webpack_require__(54598);
// EXTERNAL MODULE: ./src/domain/inference/incident/notice.ts
var notice = __webpack_require__(65039);
// EXTERNAL MODULE: ./src/domain/suite/gate-settings.ts
var gate_settings = __webpack_require__(31656);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
;// CONCATENATED MODULE: ./src/domain/evaluation/attribution-run.ts


const Scores = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* number */.aig().min(0).max(1)));
/** What is taken from base or from head as a whole: one lane, or several whose changes stand in the same files. */
const Factor = schemas/* array */.YOg(lane/* Lane */.J$).min(1);
/** A mixture of base and head: the lanes that are as in head, the others being as in base. */
const MixedArm = schemas/* strictObject */.rej({
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).min(1).describe('As in head'),
    target: schemas/* string */.YjP().describe('Digest of the mixed target'),
    answered: schemas/* number */.aig().int(),
    incidents: schemas/* number */.aig().int(),
    cost_usd: schemas/* number */.aig(),
});
/** What was measured to tell which lane carries a difference; the arms base and head are those of the suite. */
const AttributionRun = schemas/* strictObject */.rej({
    on_demand: schemas/* boolean */.zMY().describe('Asked for whatever the verdict is, and not because it is a fail'),
    factors: schemas/* array */.YOg(Factor).min(1).max(3).describe('What is told apart'),
    arms: schemas/* array */.YOg(MixedArm)
        .describe('Every mixture of the factors but base and head themselves: none of one factor, two of two, six of three'),
    cases: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), scores: schemas/* array */.YOg(Scores).describe('By arm, in their order') }))
        .describe('All cases of the suite that were run, in the order of the dataset; none where there are no mixtures'),
    stopped: schemas/* string */.YjP().optional().describe('Why not all of it was measured'),
});

// EXTERNAL MODULE: ./src/domain/evaluation/baseline-run.ts
var baseline_run = __webpack_require__(63476);
// EXTERNAL MODULE: ./src/domain/evaluation/identity.ts
var identity = __webpack_require__(31473);
// EXTERNAL MODULE: ./src/domain/evaluation/judge-row.ts
var judge_row = __webpack_require__(82141);
// EXTERNAL MODULE: ./src/domain/evaluation/looks.ts
var looks = __webpack_require__(84903);
// EXTERNAL MODULE: ./src/domain/evaluation/power.ts
var power = __webpack_require__(44258);
;// CONCATENATED MODULE: ./src/domain/evaluation/resources.ts

/** What the samples of one case took in one arm, one number a repeat. */
const Resources = schemas/* strictObject */.rej({
    cost_usd: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).describe('Of the answers, without what grading them cost'),
    latency_ms: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).describe('Of answers that were asked for; a cached one tells none'),
});
const CaseResources = schemas/* strictObject */.rej({ base: Resources.optional(), head: Resources });

// EXTERNAL MODULE: ./src/domain/evaluation/sample.ts + 1 modules
var sample = __webpack_require__(62747);
;// CONCATENATED MODULE: ./src/domain/evaluation/evaluation.ts

















const evaluation_Scores = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* number */.aig().min(0).max(1)));
/** The scores of one case: for each arm and metric one score a repeat; a repeat without a score is absent. */
const CaseScores = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    position: schemas/* number */.aig().int().nonnegative().optional().describe('Place in the dataset, from 0; told by a shard alone'),
    cluster: schemas/* string */.YjP().optional(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    base: evaluation_Scores.optional(),
    head: evaluation_Scores,
    earlier: schemas/* record */.g1P(schemas/* string */.YjP(), case_counts/* CaseCounts */.B8)
        .optional()
        .describe("By metric: what the base arm's target came to in earlier runs, of each answer once"),
    resources: CaseResources.optional().describe('Told where cost or latency gates'),
});
const ArmTotals = schemas/* strictObject */.rej({
    target: schemas/* strictObject */.rej({
        digest: schemas/* string */.YjP(),
        prompt: schemas/* string */.YjP().optional().describe('Path of the prompt; absent where a program answers by itself'),
        model: schemas/* string */.YjP()
            .describe('provider/model, the word route and its name, or command/ or endpoint/ and what answers'),
    }),
    served: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int())
        .default({})
        .describe('provider/model that answered, and how often; more than one is a mixture'),
    answered: schemas/* number */.aig().int(),
    incidents: schemas/* partialRecord */.jgl(incident/* IncidentKind */.fJ, schemas/* number */.aig().int()),
    notices: schemas/* partialRecord */.jgl(notice/* Notice */.$, schemas/* number */.aig().int()).describe('Answers that were scored and yet are told'),
    grader_errors: schemas/* number */.aig().int(),
    unverified: schemas/* number */.aig().int(),
    cost_usd: schemas/* number */.aig(),
    input_tokens: schemas/* number */.aig(),
    output_tokens: schemas/* number */.aig(),
    latency_ms: schemas/* strictObject */.rej({ p50: schemas/* number */.aig(), p95: schemas/* number */.aig() }),
    mean_characters: schemas/* number */.aig(),
});
const SuiteGate = schemas/* strictObject */.rej({
    margin: schemas/* number */.aig().optional().describe('The one that holds, where the user set one; absent means the default'),
    floor: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), gate_settings/* MetricRole */.bP).describe('Every metric of the suite and its role'),
});
const SuiteGrader = schemas/* strictObject */.rej({
    type: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP().optional().describe('As it is written, a template perhaps; absent where only a set asks for it'),
    version: schemas/* string */.YjP().describe('Ours and, after a +, the library that decides with us; other versions grade otherwise'),
});
/** One suite that was run under one yardstick. */
const SuiteRun = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    yardstick: sample/* Yardstick */.xp,
    harness: schemas/* string */.YjP().optional().describe('Whose results these are; those of Lanegate itself when absent'),
    binding: schemas/* boolean */.zMY().describe('False for what is only shown beside'),
    comparison: schemas/* enum */.k5n(['arms', 'identical', 'head-only']).describe('identical: both arms have one target, run once'),
    repeats: schemas/* number */.aig().int(),
    gate: SuiteGate,
    graders: schemas/* array */.YOg(SuiteGrader).optional().describe('Who graded, those included that single cases add'),
    metric_cases: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int())
        .optional()
        .describe('How many of the planned cases have a metric, where not all have'),
    cases_total: schemas/* number */.aig().int().describe('Cases in the dataset'),
    cases_planned: schemas/* number */.aig().int().describe('Cases that fit the budget, fixed before the first call'),
    stopped: schemas/* string */.YjP().optional().describe('Why the run ended before its plan did'),
    problem: schemas/* string */.YjP().optional().describe('Why the suite could not be run; its verdict is then not a pass'),
    problem_verdict: schemas/* enum */.k5n(['fail', 'error', 'inconclusive']).optional(),
    arms: schemas/* strictObject */.rej({ base: ArmTotals.optional(), head: ArmTotals.optional() }),
    grading_usd: schemas/* number */.aig().optional().describe('What its graders that ask models cost, beside the answers'),
    judges: schemas/* array */.YOg(judge_row/* JudgeRow */.g).optional().describe('Metrics whose scores a model gave, and how far it can be relied on'),
    calls: schemas/* strictObject */.rej({ made: schemas/* number */.aig().int(), cached: schemas/* number */.aig().int(), saved: schemas/* number */.aig().int() }),
    looks: looks/* Looks */.Xs.optional().describe('When the scores were looked at; once at the end when absent'),
    power: power/* Power */.a.optional().describe('What the suite could show, reckoned before its first call'),
    identity: identity/* Identity */.l.optional().describe('What the scores depend on'),
    baseline: baseline_run/* BaselineRun */.f.optional().describe('How old the answers of base are, and whether they still stand'),
    attribution: AttributionRun.optional().describe('Mixed arms, where it was asked which lane carries the difference'),
    cases: schemas/* array */.YOg(CaseScores),
});
const Cap = schemas/* number */.aig().optional();
/** The caps that bound the run. */
const Budget = schemas/* strictObject */.rej({
    usd: Cap,
    tokens: Cap,
    calls: Cap,
    minutes: Cap,
    per_request: budget_settings/* BudgetSettings */.h.shape.per_request,
    per_session: budget_settings/* BudgetSettings */.h.shape.per_session,
    per_hour: budget_settings/* BudgetSettings */.h.shape.per_hour,
    per_pull_request: budget_settings/* BudgetSettings */.h.shape.per_pull_request,
    per_day: budget_settings/* BudgetSettings */.h.shape.per_day,
});
/** As much of a change as a verdict draws on. */
const changeForVerdict = ({ commits, split, changes, ...change }) => 
// In the order in which it is read again, so that writing it twice gives the same text.
change_set/* ChangeSet */.VR.parse({ ...change, changes: changes.map(({ base_text, head_text, ...each }) => each) });
/** What `evaluate` measured: `evaluation.json`. Enough to recompute the verdict. */
const Evaluation = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    policy: schemas/* string */.YjP(),
    base: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    change: change_set/* ChangeSet */.VR.optional().describe('What was evaluated, without texts, so that this file alone can be judged'),
    seed: schemas/* string */.YjP().describe('What the order of cases was derived from'),
    adoption: schemas/* boolean */.zMY().describe('Policy has no configuration and no suite: nothing was compared'),
    shard: divide_caps/* Shard */.Lk.optional().describe('Which part of the run this is, counted from 1; the whole when absent'),
    gate: schemas/* strictObject */.rej({
        alpha: schemas/* number */.aig(),
        margin: schemas/* number */.aig().optional().describe('For suites that carry none'),
        inconclusive: schemas/* enum */.k5n(['warn', 'block', 'lean']),
        mixed_lanes: schemas/* enum */.k5n(['warn', 'block', 'allow']),
        cost: gate_settings/* CostLimit */.Pe.optional().describe('How much dearer head may be'),
        latency: gate_settings/* LatencyLimit */.Mt.optional().describe('How much slower head may be'),
        incidents: incident_tolerances/* IncidentTolerances */.rk.prefault({}).describe('Shares of the samples of an arm that each kind may spoil'),
        override: gate_settings/* OverrideSettings */.ai.optional().describe('Who may let the change through; nobody where policy has no say'),
    }),
    ownership: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    budget: Budget,
    spent: schemas/* strictObject */.rej({ usd: schemas/* number */.aig(), tokens: schemas/* number */.aig(), calls: schemas/* number */.aig() }),
    suites: schemas/* array */.YOg(SuiteRun),
    receipt: schemas/* strictObject */.rej({
        digest: schemas/* string */.YjP().describe('Digest of everything that the verdict depends on beside the commits'),
        reused_from: schemas/* string */.YjP().optional().describe('The run whose samples these are, where this one asked nobody'),
    })
        .optional(),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    attempt: schemas/* number */.aig().int().min(2).optional().describe('Which attempt of its CI run this is, where not the first'),
});
const evaluationFile = 'evaluation.json';


/***/ }),

/***/ 31473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ identifiedBy),
/* harmony export */   l: () => (/* binding */ Identity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * Digests of everything that a suite's scores depend on beside chance. Scores of two runs can be compared or pooled where
 * the parts that they share are equal, and never because their names are.
 */
const Identity = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    dataset: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The cases, in the order of the dataset'),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The graders with their versions, the files that they run, and whom they ask'),
    canary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The anchors of its judges, where it has some'),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe("The base arm's target; absent where nothing is compared"),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe("The head arm's target"),
});
/** What a suite of an evaluation says of itself. */
const identifiedBy = (identity) => identity === undefined ? {} : { identity };


/***/ }),

/***/ 59603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JudgeNoise),
/* harmony export */   j: () => (/* binding */ NoiseTally)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55616);


/** How far the two gradings of the same answers by the same judge lie apart. */
const JudgeNoise = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    pairs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Answers that were graded twice'),
    mean_absolute_difference: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    disagreements: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Answers that one grading has at 0.5 or above and the other below'),
});
const middle = 0.5;
/** Adds up gradings of the same answer, metric by metric. */
class NoiseTally {
    sums = new Map();
    add(first, second) {
        for (const [metric, again] of Object.entries(second)) {
            const once = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(first, metric);
            if (once === undefined)
                continue;
            const sum = this.sums.get(metric) ?? { pairs: 0, difference: 0, disagreements: 0 };
            sum.pairs += 1;
            sum.difference += Math.abs(once - again);
            if (once >= middle !== again >= middle)
                sum.disagreements += 1;
            this.sums.set(metric, sum);
        }
    }
    /** `undefined` where nothing was graded twice. */
    of(metric) {
        const sum = this.sums.get(metric);
        if (sum === undefined)
            return undefined;
        const { pairs, difference, disagreements } = sum;
        return { pairs, mean_absolute_difference: difference / pairs, disagreements };
    }
}


/***/ }),

/***/ 82141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ JudgeRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91129);
/* harmony import */ var _judge_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59603);



/** What gave the scores of one metric, and how far that can be relied on. */
const JudgeRow = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    graders: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Types of the graders that ask a model'),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().describe('Of their words and of how their replies are read'),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('provider/model, or the word route and its name'),
    canary: _canary_result_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryResult */ .W.optional().describe('Unchanged answers graded again; absent where the suite has no canary'),
    noise: _judge_noise_js__WEBPACK_IMPORTED_MODULE_1__/* .JudgeNoise */ .O.optional().describe('The same answers graded twice in this run'),
});


/***/ }),

/***/ 84903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ Looks),
/* harmony export */   aK: () => (/* binding */ informationOf),
/* harmony export */   yx: () => (/* binding */ Look)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** One look at the scores of a suite, fixed before its first call. */
const Look = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .positive()
        .describe('How many cases, in the order of the run, have all their samples by then'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().describe('How often each of them was asked by then'),
    level: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The one-sided level at which this look passes and fails'),
});
/** The looks of a suite and how many of them were taken: the last that was taken decides. */
const Looks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    plan: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Look).min(1),
    taken: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    saved_samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .nonnegative()
        .describe('Samples of cases that an early decision made needless; repeats that were never added are none'),
    no_more: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why repeats that were allowed for were not added'),
});
/** By look, the share of all samples that is there by then. */
function informationOf(plan) {
    const samples = plan.map(({ cases, repeats }) => cases * repeats);
    const all = samples.at(-1) ?? 0;
    return samples.map((count) => count / all);
}


/***/ }),

/***/ 44258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ poweredBy),
/* harmony export */   a: () => (/* binding */ Power)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What a suite can show, told before its first call. */
const Power = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Cases that are planned, of all shards together'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional().describe('How often the scores are looked at; once at the end when absent'),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['case', 'cluster']).optional().describe('What is compared; cases when absent'),
    units: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional().describe('How many of them the metric has that is reckoned with'),
    standard_deviation: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Of the paired differences that is reckoned with'),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['measured', 'assumed']).describe('measured: from an earlier run of the same yardstick'),
    measured: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The head of the earlier run'),
        metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The metric that was noisiest there, of those that decide'),
    })
        .optional(),
    detectable_drop: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The drop that is found with 80 % power, where it comes of cases that break'),
    passable_margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The margin that an unchanged head passes four times of five'),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('The margin that binds'),
    margin_widened: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    expected_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('What the run is likely to cost'),
    expected_from: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['earlier-run', 'input-size'])
        .optional()
        .describe('What that is reckoned from: what samples cost in an earlier run, or the size of what is sent'),
    greatest_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('What it can cost at the most'),
});
/** What a suite of an evaluation says of it. */
const poweredBy = (power) => power === undefined ? {} : { power };


/***/ }),

/***/ 62747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* reexport */ Arm),
  $W: () => (/* binding */ Sample),
  xp: () => (/* binding */ Yardstick),
  s6: () => (/* binding */ samplesFile)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/inference/call/message.ts
var message = __webpack_require__(39990);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident.ts
var incident = __webpack_require__(96097);
// EXTERNAL MODULE: ./src/domain/inference/incident/notice.ts
var notice = __webpack_require__(65039);
;// CONCATENATED MODULE: ./src/domain/suite/arm.ts

/** One version of a target under evaluation. */
const Arm = schemas/* enum */.k5n(['base', 'head']);

;// CONCATENATED MODULE: ./src/domain/evaluation/sample.ts






/** Whose cases and graders judge: policy's, which bind, or head's, which are shown beside. */
const Yardstick = schemas/* enum */.k5n(['policy', 'head']);
const Usage = schemas/* strictObject */.rej({ input_tokens: schemas/* number */.aig(), output_tokens: schemas/* number */.aig() });
const Answered = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('answered'),
    content: schemas/* string */.YjP(),
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0).max(1)).describe('Metric to score'),
    grader_errors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('Metric to the reason why it has no score'),
    reasons: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())
        .optional()
        .describe('Metric to what its judge or program said, or what failed of a set'),
    regraded: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0).max(1))
        .optional()
        .describe('Metric to the score of a second grading of the same answer, which shows how far a judge wavers'),
    context: schemas/* array */.YOg(schemas/* string */.YjP()).optional().describe('What retrieval gave to the target'),
    transcript: schemas/* array */.YOg(message/* Message */.QB).optional().describe('The whole conversation, where it has more than one turn'),
    notices: schemas/* array */.YOg(notice/* Notice */.$).optional().describe('What must be told of the answer although it was scored'),
});
const Failed = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('incident'), incident: incident/* Incident */.fy });
/** One line of `samples.jsonl`: what one arm made of one case once. */
const Sample = schemas/* strictObject */.rej({
    suite: schemas/* string */.YjP(),
    yardstick: Yardstick,
    case: schemas/* string */.YjP(),
    repeat: schemas/* number */.aig().int().nonnegative(),
    arm: Arm,
    request: schemas/* string */.YjP().describe('Digest of everything that decides the answer and its grades'),
    seed: schemas/* number */.aig().int().optional().describe('What the model was given as its seed, where the binding derives it'),
    question: schemas/* string */.YjP()
        .optional()
        .describe('What sets the case apart: its variables, for people to read. Told once a case: by repeat 0 of head'),
    expected: schemas/* string */.YjP()
        .optional()
        .describe('What the case expects, as text for people to read; told where `question` is'),
    model: schemas/* string */.YjP().describe('The model that served, as provider/model'),
    route: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), because: schemas/* string */.YjP().optional().describe('Why this model was asked') })
        .optional()
        .describe('The route that chose the model'),
    outcome: schemas/* discriminatedUnion */.gMt('kind', [Answered, Failed]),
    usage: Usage.optional(),
    cost_usd: schemas/* number */.aig().nonnegative().describe('Of the answer, without what grading it cost'),
    grading_usd: schemas/* number */.aig().nonnegative().optional().describe('What graders that ask models cost'),
    saved_usd: schemas/* number */.aig().nonnegative().optional().describe('What it would have cost more, had nothing been cached'),
    latency_ms: schemas/* number */.aig().nonnegative(),
    untimed: schemas/* boolean */.zMY().optional().describe('How long it took tells nothing: it was replayed, or made in this process'),
    cached: schemas/* boolean */.zMY(),
    age_days: schemas/* number */.aig().nonnegative().optional().describe('How old the answer was, where it comes from the cache'),
    calls: schemas/* strictObject */.rej({ made: schemas/* number */.aig().int().nonnegative(), cached: schemas/* number */.aig().int().nonnegative() })
        .optional()
        .describe('How many calls a conversation took; a sample without one took one'),
    unverified: schemas/* boolean */.zMY().optional().describe('Answered only by a recording that head brought'),
});
const samplesFile = 'samples.jsonl';


/***/ }),

/***/ 81364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ CaseCounts),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** How often a case was right: of scores that are 0 or 1, the ones. */
const CaseCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
});
/** The counts of some scores; nothing where one of them is neither right nor wrong. */
function countsOf(scores) {
    if (scores.some((score) => score !== 0 && score !== 1))
        return undefined;
    return { passes: scores.filter((score) => score === 1).length, samples: scores.length };
}
/** Counts of different answers, taken together. */
const addCounts = (one, other) => ({
    passes: one.passes + other.passes,
    samples: one.samples + other.samples,
});


/***/ }),

/***/ 15601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ScopeSettings),
/* harmony export */   h: () => (/* binding */ BudgetSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

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
    per_untrusted_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1) })
        .prefault({})
        .describe('One run for a head from elsewhere or of a dependency bot; never more than per_run'),
    per_pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one pull request'),
    per_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one day, by UTC'),
    unknown_price: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assume', 'error'])
        .default('assume')
        .describe('What a model costs that nobody knows the price of: as much as the dearest one, or the run is refused'),
});


/***/ }),

/***/ 87653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ Shard),
/* harmony export */   nO: () => (/* binding */ capsOfShard),
/* harmony export */   qZ: () => (/* binding */ itemsOfShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46530);


/** One of `count` parts that run at the same time, counted from 1. */
const Shard = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(), count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive() });
/** Reads `2/4`; `undefined` for what is no part of a whole. */
function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (index === undefined || count === undefined || index < 1 || index > count)
        return undefined;
    return { index, count };
}
/**
 * The caps of one shard: a part of every cap that shards would share, rounded down, so that all of them together never
 * cross it. A request or a session is of one shard alone and keeps its caps. What was spent before is shared alike.
 */
function capsOfShard(caps, { count }) {
    return {
        ...caps,
        perUser: caps.perUser && partOf(caps.perUser, count),
        perRun: caps.perRun && partOf(caps.perRun, count),
        perHour: caps.perHour && partOf(caps.perHour, count),
        perDay: caps.perDay && sharedPartOf(caps.perDay, count),
        perPullRequest: caps.perPullRequest && sharedPartOf(caps.perPullRequest, count),
    };
}
function partOf(caps, count) {
    const whole = (value) => value === undefined ? undefined : Math.floor(value / count);
    const money = (usd) => usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: Math.floor((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(usd) / count) });
    return {
        usd: money(caps.usd),
        tokens: whole(caps.tokens),
        calls: whole(caps.calls),
        milliseconds: whole(caps.milliseconds),
        usdPerHour: money(caps.usdPerHour),
        tokensPerHour: whole(caps.tokensPerHour),
        callsPerHour: whole(caps.callsPerHour),
    };
}
function sharedPartOf({ before, usd, tokens, calls }, count) {
    const part = partOf({ usd, tokens, calls }, count);
    const spent = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)(share) };
}
/**
 * Of the first `most` items those of one shard: every `count`-th of their order, so that each shard meets the same
 * mixture.
 */
function* itemsOfShard(items, most, { index, count }) {
    let position = 0;
    for (const item of items) {
        if (position === most)
            return;
        if (position % count === index - 1)
            yield item;
        position += 1;
    }
}


/***/ }),

/***/ 39990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ ToolCall),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Xh: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
const ToolCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: Role,
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolCall).optional().describe('Tools that an assistant asked for'),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Which of them a tool answers'),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
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
    'tool-unanswered': few,
    'too-many-tool-calls': few,
    'harness-error': few,
    'program-failed': few,
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
    'too-many-tool-calls',
    'program-failed',
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
/** True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request. */
const isOutage = (kind) => outages.has(kind);
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 65039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


/***/ }),

/***/ 82621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
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
/* harmony export */   cz: () => (/* binding */ shuffledNumbers)
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
/** The numbers from 0 to `count` - 1, in the order of a random key for each; `random` gives numbers in [0, 1). */
function shuffledNumbers(count, random) {
    const keys = Float64Array.from({ length: count }, random);
    return Int32Array.from({ length: count }, (_, number) => number).sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
}


/***/ }),

/***/ 79748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ signFlipTest)
});

;// CONCATENATED MODULE: ./src/domain/statistics/common-denominator.ts
const tolerance = 1e-9;
/** The smallest q up to `limit` for which every value is a whole number of q-ths; `undefined` when there is none. */
function commonDenominator(values, limit) {
    for (let q = 1; q <= limit; q++) {
        if (values.every((value) => Math.abs(value * q - Math.round(value * q)) < tolerance))
            return q;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/domain/statistics/normal-distribution.ts
var normal_distribution = __webpack_require__(88674);
// EXTERNAL MODULE: ./src/domain/statistics/seeded-random.ts
var seeded_random = __webpack_require__(82182);
;// CONCATENATED MODULE: ./src/domain/statistics/sign-flip-test.ts



const finestLattice = 10_000;
const mostExactSteps = 5e7;
const flips = 20_000;
const enoughForNormal = 100;
const zero = 1e-12;
/** How likely the sum of a random half of `sizes`, in ascending order, stays below `limit`, and how likely it is `limit`. */
function lowerTail(sizes, limit) {
    // Sums below zero stand before those that can be, so that no step asks whether there are any.
    const origin = 4 * (sizes.at(-1) ?? 0);
    const probabilities = new Float64Array(origin + limit + 1);
    probabilities[origin] = 1;
    let reach = 0;
    for (let index = 0; index < sizes.length;) {
        const size = sizes[index] ?? 0;
        const count = sizes[index + 3] === size ? 4 : 1;
        reach = Math.min(reach + count * size, limit);
        const sums = probabilities.subarray(0, origin + reach + 1);
        if (count === 4)
            addFour(sums, origin, size);
        else
            addOne(sums, origin, size);
        index += count;
    }
    const below = probabilities.subarray(origin, origin + limit).reduce((sum, probability) => sum + probability, 0);
    return { below, tie: probabilities[origin + limit] ?? 0 };
}
function addOne(sums, origin, size) {
    for (let at = sums.length - 1; at >= origin; at--) {
        sums[at] = ((sums[at] ?? 0) + (sums[at - size] ?? 0)) / 2;
    }
}
/** As many heads of four coins as there are, each of this size. */
function addFour(sums, origin, size) {
    for (let at = sums.length - 1; at >= origin; at--) {
        const one = (sums[at - size] ?? 0) + (sums[at - 3 * size] ?? 0);
        const none = (sums[at] ?? 0) + (sums[at - 4 * size] ?? 0);
        sums[at] = (none + 4 * one + 6 * (sums[at - 2 * size] ?? 0)) / 16;
    }
}
/** The distribution is symmetric, so the shorter of its two tails tells of both; small sizes first keep it short. */
function exactTest(units) {
    const gains = units.reduce((sum, unit) => sum + Math.max(unit, 0), 0);
    const losses = units.reduce((sum, unit) => sum + Math.max(-unit, 0), 0);
    const { below, tie } = lowerTail(Int32Array.from(units, Math.abs).sort(), Math.min(gains, losses));
    if (gains <= losses)
        return { p: below + tie, midP: below + tie / 2, form: 'exact' };
    return { p: 1 - below, midP: 1 - below - tie / 2, form: 'exact' };
}
/** Seeded flips of every sign: T <= S whenever the flipped differences sum to zero or more. */
function sampledTest(differences) {
    const nextWord = (0,seeded_random/* seededWords */.Um)('sign-flip');
    const sums = sumsOfBytes(Float64Array.from(differences).sort());
    let below = 0;
    let ties = 0;
    for (let flip = 0; flip < flips; flip++) {
        let flipped = 0;
        let word = 0;
        for (let first = 0; first < sums.length; first += 256) {
            word = first % 1024 === 0 ? nextWord() : word >>> 8;
            flipped += sums[first + (word & 255)] ?? 0;
        }
        if (Math.abs(flipped) < zero)
            ties += 1;
        else if (flipped > 0)
            below += 1;
    }
    return { p: (1 + below + ties) / (flips + 1), midP: (1 + below + ties / 2) / (flips + 1), form: 'sampled' };
}
/** Of every eight values the sums of their 256 subsets, told by their bits: four lookups then stand for a word. */
function sumsOfBytes(values) {
    const sums = new Float64Array(256 * Math.ceil(values.length / 8));
    for (let index = 0; index < sums.length / 32; index++) {
        const [first, bit] = [256 * (index >>> 3), 1 << (index & 7)];
        for (let subset = 0; subset < bit; subset++) {
            sums[first + bit + subset] = (sums[first + subset] ?? 0) + (values[index] ?? 0);
        }
    }
    return sums;
}
/**
 * The sign-flip permutation test of paired differences: under "the arms are interchangeable" each difference keeps its
 * size and gets a fair random sign; p = P(T <= S), mid-p = P(T < S) + P(T = S) / 2. For differences of -1, 0 and 1 this
 * is McNemar's test. Exact where the differences lie on a lattice that is not too long; otherwise the normal form where
 * no difference weighs more than a hundredth of the sum of squares, and 20,000 seeded flips where one does. Fisher
 * 1935; mid-p after Fagerland, Lydersen and Laake 2013. Without any difference both p-values are 1.
 */
function signFlipTest(differences) {
    const nonZero = differences.filter((difference) => Math.abs(difference) > zero);
    if (nonZero.length === 0)
        return { p: 1, midP: 1, form: 'exact' };
    const denominator = commonDenominator(nonZero, finestLattice);
    if (denominator !== undefined) {
        const units = nonZero.map((difference) => Math.round(difference * denominator));
        const length = units.reduce((sum, unit) => sum + Math.abs(unit), 0);
        if (units.length * length <= mostExactSteps)
            return exactTest(units);
    }
    const squares = nonZero.map((difference) => difference ** 2);
    const sumOfSquares = squares.reduce((sum, square) => sum + square, 0);
    const largest = squares.reduce((one, other) => Math.max(one, other));
    if (sumOfSquares < enoughForNormal * largest)
        return sampledTest(nonZero);
    const p = (0,normal_distribution/* normalCdf */.v)(nonZero.reduce((sum, difference) => sum + difference, 0) / Math.sqrt(sumOfSquares));
    return { p, midP: p, form: 'normal' };
}


/***/ }),

/***/ 44394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ twoSidedSignFlip)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82621);
/* harmony import */ var _sign_flip_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79748);


/**
 * The two-sided p-value of "the differences are not shifted": twice the smaller one-sided p of the sign-flip test, which
 * is exact, or twice its mid-p. The distribution is symmetric, so the smaller one is that of the tail the sum lies in.
 */
function twoSidedSignFlip(differences, which = 'p') {
    const isGain = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(differences) > 0;
    return Math.min(1, 2 * (0,_sign_flip_test_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipTest */ .t)(isGain ? differences.map((each) => -each) : differences)[which]);
}


/***/ }),

/***/ 31656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ LatencyLimit),
/* harmony export */   Pe: () => (/* binding */ CostLimit),
/* harmony export */   Qb: () => (/* binding */ WrittenRole),
/* harmony export */   YE: () => (/* binding */ limitsResources),
/* harmony export */   ai: () => (/* binding */ OverrideSettings),
/* harmony export */   bP: () => (/* binding */ MetricRole),
/* harmony export */   pP: () => (/* binding */ BaselineSettings),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * What a metric decides: `gate` must not be worse by the margin or more, `success` must be better, `deterioration` only
 * must not be shown to be worse, `report` decides nothing. `guardrail` is another word for `gate`.
 */
const MetricRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'success', 'deterioration', 'report']);
/** As a user writes it. */
const WrittenRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'guardrail', 'success', 'deterioration', 'report'])
    .transform((role) => (role === 'guardrail' ? 'gate' : role));
/** True of a metric that can block a change. */
const decides = (role) => role !== undefined && role !== 'report';
const Increase = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100);
const CostLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_increase: Increase.describe('How much more head may cost, as a share of what base costs: 0.2 for a fifth more'),
});
const LatencyLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_p95_increase: Increase.describe('How much higher the 95th percentile of latency may be, as a share of base'),
});
/** True where a gate limits what answers may take, beside what they are worth. */
const limitsResources = (gate) => gate.cost !== undefined || gate.latency !== undefined;
/** How a base arm that comes from the cache is watched. */
const BaselineSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The share of cached answers of base, a day old or older, that is asked for once more: whether they still stand'),
});
/** Who may let a change through in spite of its verdict. */
const OverrideSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .max(100)
        .default([])
        .describe('Logins, such as octocat, or addresses of git where there is no GitHub; nobody when empty'),
    max_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(90).default(7).describe('How long an override may hold'),
});


/***/ })

};
