export const id = 5949;
export const ids = [5949];
export const modules = {

/***/ 78019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ forFew),
/* harmony export */   Uj: () => (/* binding */ forLength),
/* harmony export */   zA: () => (/* binding */ forText)
/* harmony export */ });
/**
 * How zod reads about `count` values of one kind: it compiles a parser for each kind of object, which takes as long as
 * hundreds of parses without one.
 */
const forFew = (count) => ({ jitless: count < 1000 });
/** The same for what a text holds, of which one value takes some 200 characters. */
const forText = ({ length }) => forLength(length);
/** The same for a text of so many characters. */
const forLength = (length) => forFew(length / 200);


/***/ }),

/***/ 35835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


/***/ }),

/***/ 22940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);


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

/***/ 93255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   XX: () => (/* binding */ changesAnswers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

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

/***/ 18343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 8612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CanaryResult),
/* harmony export */   s: () => (/* binding */ compareCanary)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93681);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59782);
/* harmony import */ var _statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16207);




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
    const moved = `its grades of ${count} unchanged answers moved by ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSigned */ .Gp)(shift, 3)} on average`;
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

/***/ 55307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/history/case-counts.js
var case_counts = __webpack_require__(47863);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/budget-settings.js
var budget_settings = __webpack_require__(10956);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/divide-caps.js
var divide_caps = __webpack_require__(57604);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/notice.js
var notice = __webpack_require__(56248);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/attribution-run.js


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

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline-run.js
var baseline_run = __webpack_require__(18343);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/identity.js
var identity = __webpack_require__(57714);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judge-row.js
var judge_row = __webpack_require__(57712);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/looks.js
var looks = __webpack_require__(57958);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/power.js
var power = __webpack_require__(51327);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/resources.js

/** What the samples of one case took in one arm, one number a repeat. */
const Resources = schemas/* strictObject */.rej({
    cost_usd: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).describe('Of the answers, without what grading them cost'),
    latency_ms: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).describe('Of answers that were asked for; a cached one tells none'),
});
const CaseResources = schemas/* strictObject */.rej({ base: Resources.optional(), head: Resources });

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/evaluation.js

















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

/***/ 57714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 58914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JudgeNoise),
/* harmony export */   j: () => (/* binding */ NoiseTally)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);


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

/***/ 57712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ JudgeRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8612);
/* harmony import */ var _judge_noise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58914);



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

/***/ 57958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 51327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 55762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zj: () => (/* reexport */ Arm),
  $W: () => (/* binding */ Sample),
  xp: () => (/* binding */ Yardstick),
  s6: () => (/* binding */ samplesFile)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/message.js
var message = __webpack_require__(81579);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/notice.js
var notice = __webpack_require__(56248);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/arm.js

/** One version of a target under evaluation. */
const Arm = schemas/* enum */.k5n(['base', 'head']);

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/sample.js






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

/***/ 27614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kI: () => (/* binding */ FlakyCase),
/* harmony export */   p9: () => (/* binding */ mostListed),
/* harmony export */   zI: () => (/* binding */ NewlyBrokenCase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A list names no more cases than this, the gravest first. */
const mostListed = 100;
/** A case that comes out now one way, now another, with nothing changed. */
const FlakyCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Probability that two answers of the same arm differ'),
});
/** A case that fails now more than its history explains. */
const NewlyBrokenCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of head, now'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Of so few passes or fewer, beta-binomial'),
    q_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Benjamini-Hochberg over the cases'),
});


/***/ }),

/***/ 60603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline-run.js
var baseline_run = __webpack_require__(18343);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation = __webpack_require__(55307);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judge-row.js
var judge_row = __webpack_require__(57712);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/looks.js
var looks = __webpack_require__(57958);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/power.js
var power = __webpack_require__(51327);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
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

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/verdict.js
















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

/***/ 47863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 10956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 57604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ Shard),
/* harmony export */   nO: () => (/* binding */ capsOfShard),
/* harmony export */   qZ: () => (/* binding */ itemsOfShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);


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

/***/ 81579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 35991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ causeOfKind),
/* harmony export */   pN: () => (/* binding */ modelKindCount),
/* harmony export */   rk: () => (/* binding */ IncidentTolerances),
/* harmony export */   zN: () => (/* binding */ TolerableKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88490);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56248);



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

/***/ 88490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 56248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


/***/ }),

/***/ 5592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Ag: () => (/* binding */ Actor),
/* harmony export */   Nc: () => (/* binding */ Remark)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters that a remark keeps at most. */
const longestRemark = 500;
/** Who made a record. */
const Actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(320);
/** What a record says in words: why it was made, or what was found. */
const Remark = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(longestRemark);


/***/ }),

/***/ 76419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qq: () => (/* binding */ hoursAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   eG: () => (/* binding */ laterOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);

/** A moment as records have it: RFC 3339 in UTC. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A moment to the second. `ms` is milliseconds since 1970. */
const momentOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const hourMs = 3_600_000;
/** Hours from one moment to another; negative where the other comes first. */
const hoursBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / hourMs;
/** The moment so many hours after another, to the second. */
const hoursAfter = (from, hours) => momentOf(Date.parse(from) + hours * hourMs);
/** The later of two moments. */
const laterOf = (one, other) => (Date.parse(one) >= Date.parse(other) ? one : other);


/***/ }),

/***/ 24230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ AppliedOverride),
/* harmony export */   d: () => (/* binding */ Override)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1030);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76419);





/** Somebody's word that a change may be merged in spite of its verdict. It is about one commit, and never changes a score. */
const Override = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('override'),
    head: _commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitId */ .j.describe('The full id of the commit that it lets through'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$).min(1).max(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.length).describe('The lanes whose verdict it sets aside'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Actor */ .Ag.describe('The login, or the name and address of git, of whoever takes it on'),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"].describe('When it was given, RFC 3339 in UTC'),
    expires: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"].describe('Until when it holds, RFC 3339 in UTC'),
});
/** An override as a verdict tells it. */
const AppliedOverride = Override.omit({ version: true, kind: true, head: true }).extend({
    holds: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().describe('False where it has expired or came from somebody who may not give it'),
    why_not: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 93681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
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
/** A confidence as `95 %` or `98.6 %`; one next to certainty is never rounded to it. */
const formatConfidence = (share) => `${Number((share * 100).toFixed(share > 0.999 ? 3 : 1))} %`;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A change as `−13.1`, `+0.6` or `0.0`: every text has this sign for what is negative. */
function formatSigned(change, decimals = 1) {
    const size = Math.abs(change).toFixed(decimals);
    if (Number(size) === 0)
        return size;
    return `${change < 0 ? minus : '+'}${size}`;
}
/** A difference of scores in [-1, 1] as signed points without their unit: `−13.1`, `+0.6`, `0.0`. */
const formatSignedPoints = (difference) => formatSigned(100 * difference);
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
/** Milliseconds as `< 1 ms`, `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 0.5)
        return '< 1 ms';
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

/***/ 59782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 6027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 97431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   Um: () => (/* binding */ seededWords),
/* harmony export */   cz: () => (/* binding */ shuffledNumbers)
/* harmony export */ });
/* unused harmony export xoshiro128 */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 24263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ signFlipTest)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/common-denominator.js
const tolerance = 1e-9;
/** The smallest q up to `limit` for which every value is a whole number of q-ths; `undefined` when there is none. */
function commonDenominator(values, limit) {
    for (let q = 1; q <= limit; q++) {
        if (values.every((value) => Math.abs(value * q - Math.round(value * q)) < tolerance))
            return q;
    }
    return undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/normal-distribution.js
var normal_distribution = __webpack_require__(6027);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/seeded-random.js
var seeded_random = __webpack_require__(97431);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/subset-sum-convolution.js
/** The tail of a random half of `sizes`, in ascending order, by taking in one size after the other. */
function subsetSumConvolution(sizes, limit) {
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

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/subset-sum-series.js
/** What is smaller than this is nothing beside the precision of a number. */
const nothing = 1e-18;
const lnNothing = Math.log(nothing);
/** So many factors, each the cosine of some angle, leave nothing of their product at most frequencies. */
const enoughFactors = 60;
/**
 * The tail of a random half of `sizes`, in ascending order, from its characteristic function about the mean, which is
 * the product of cos(size · θ / 2): the Fourier series of a lattice whose period is so long that less than 1e-18 of the
 * distribution lies beyond (Hoeffding 1963, theorem 2). Beaulieu 1990 has the same series for sums off a lattice. For
 * many sizes the product is nothing at all but a few frequencies, which is told after a few factors.
 */
function subsetSumSeries(sizes, limit) {
    const groups = grouped(sizes);
    const halfPeriod = halfPeriodOf(sizes, limit);
    const twiceBelow = twiceBelowMean(sizes, limit);
    let [aboveMid, tie] = [0, 1];
    for (let frequency = 1; frequency <= halfPeriod; frequency++) {
        const factor = characteristic(groups, frequency, halfPeriod);
        if (factor === 0)
            continue;
        const angle = angleOf(twiceBelow * frequency, halfPeriod);
        tie += (frequency < halfPeriod ? 2 : 1) * factor * Math.cos(angle);
        const half = (Math.PI * frequency) / (2 * halfPeriod);
        if (frequency % 2 === 1)
            aboveMid += (factor * Math.sin(angle)) / Math.tan(half);
    }
    const tieShare = Math.max(0, tie / (2 * halfPeriod));
    return { below: Math.max(0, 0.5 - aboveMid / halfPeriod - tieShare / 2), tie: tieShare };
}
/** How many factors the series takes, about. */
function seriesSteps(sizes, limit) {
    let [factors, taken] = [0, 0];
    for (const { count } of grouped(sizes)) {
        if (taken >= enoughFactors)
            break;
        taken += count;
        factors += 1;
    }
    return halfPeriodOf(sizes, limit) * factors;
}
/** Twice how far the limit lies below the mean, which is half of all sizes. */
const twiceBelowMean = (sizes, limit) => sizes.reduce((sum, size) => sum + size, 0) - 2 * limit;
/** Half of a period that reaches from the mean to the limit and as far beyond as there is anything. */
function halfPeriodOf(sizes, limit) {
    const squares = sizes.reduce((sum, size) => sum + size ** 2, 0);
    return Math.ceil(twiceBelowMean(sizes, limit) / 2 + Math.sqrt((squares * Math.log(2 / nothing)) / 2)) + 1;
}
function grouped(sizes) {
    const groups = [];
    for (const size of sizes) {
        const last = groups.at(-1);
        if (last?.size === size)
            last.count += 1;
        else
            groups.push({ size, count: 1 });
    }
    return groups.sort((one, other) => other.count - one.count);
}
/** The product of cos(size · θ / 2) at θ = π · frequency / halfPeriod; 0 as soon as it is nothing. */
function characteristic(groups, frequency, halfPeriod) {
    let ln = 0;
    let sign = 1;
    for (const { size, count } of groups) {
        const cosine = Math.cos(angleOf(size * frequency, halfPeriod));
        if (cosine < 0 && count % 2 === 1)
            sign = -sign;
        ln += count * Math.log(Math.abs(cosine));
        if (ln < lnNothing)
            return 0;
    }
    return sign * Math.exp(ln);
}
/** π / 2 times so many half periods, reduced while it is a whole number. */
const angleOf = (quarters, halfPeriod) => (Math.PI * (quarters % (4 * halfPeriod))) / (2 * halfPeriod);

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/subset-sum-tail.js


/** What a step of the series takes, in steps of the convolution. */
const costOfSeriesStep = 150;
/** Further out, in standard deviations, a tail is too small to be what large terms leave of one another. */
const seriesReach = 6;
/**
 * Where the sum of a random half of `sizes`, whole numbers above zero in ascending order, lies about `limit`, a whole
 * number that is at most half of their sum. Exact either way; the shorter one is taken.
 */
function subsetSumTail(sizes, limit) {
    const deviation = Math.sqrt(sizes.reduce((sum, size) => sum + size ** 2, 0));
    const isCentral = twiceBelowMean(sizes, limit) <= seriesReach * deviation;
    const isShorter = costOfSeriesStep * seriesSteps(sizes, limit) < sizes.length * limit;
    return isCentral && isShorter ? subsetSumSeries(sizes, limit) : subsetSumConvolution(sizes, limit);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/sign-flip-test.js




const finestLattice = 10_000;
const mostExactSteps = 5e7;
const mostFlips = 20_000;
/** So many flips as bad as what was seen tell a p-value above 0.05 to a thirtieth of itself. */
const enoughAsBad = 1000;
const enoughForNormal = 100;
const zero = 1e-12;
/** The distribution is symmetric, so the shorter of its two tails tells of both; small sizes first keep it short. */
function exactTest(units) {
    const gains = units.reduce((sum, unit) => sum + Math.max(unit, 0), 0);
    const losses = units.reduce((sum, unit) => sum + Math.max(-unit, 0), 0);
    const { below, tie } = subsetSumTail(Int32Array.from(units, Math.abs).sort(), Math.min(gains, losses));
    if (gains <= losses)
        return { p: below + tie, midP: below + tie / 2, form: 'exact' };
    return { p: 1 - below, midP: 1 - below - tie / 2, form: 'exact' };
}
/**
 * Seeded flips of every sign: T <= S whenever the flipped differences sum to zero or more. They end early where that has
 * happened often enough, which leaves a p-value as valid as it was (Besag and Clifford 1991).
 */
function sampledTest(differences) {
    const nextWord = (0,seeded_random/* seededWords */.Um)('sign-flip');
    const sums = sumsOfBytes(Float64Array.from(differences).sort());
    let below = 0;
    let ties = 0;
    for (let flip = 1; flip <= mostFlips; flip++) {
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
        if (below + ties < enoughAsBad)
            continue;
        return { p: (below + ties) / flip, midP: (below + ties / 2) / flip, form: 'sampled' };
    }
    return { p: (1 + below + ties) / (mostFlips + 1), midP: (1 + below + ties / 2) / (mostFlips + 1), form: 'sampled' };
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
 * no difference weighs more than a hundredth of the sum of squares, and seeded flips where one does: 20,000, or as many
 * as it takes to know a p-value above 0.05. Fisher 1935; mid-p after Fagerland, Lydersen and Laake 2013. Without any
 * difference both p-values are 1.
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

/***/ 16207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ twoSidedSignFlip)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _sign_flip_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24263);


/**
 * The two-sided p-value of "the differences are not shifted": twice the smaller one-sided p of the sign-flip test, which
 * is exact, or twice its mid-p. The distribution is symmetric, so the smaller one is that of the tail the sum lies in.
 */
function twoSidedSignFlip(differences, which = 'p') {
    const isGain = (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(differences) > 0;
    return Math.min(1, 2 * (0,_sign_flip_test_js__WEBPACK_IMPORTED_MODULE_0__/* .signFlipTest */ .t)(isGain ? differences.map((each) => -each) : differences)[which]);
}


/***/ }),

/***/ 10387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
