(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 3979;
exports.ids = [3979];
exports.modules = {

/***/ 22940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _corpus_check_corpus_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9442);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93255);



/** One facet that differs between the merge base and head. */
const Change = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    lane: _lane_js__WEBPACK_IMPORTED_MODULE_2__/* .Lane */ .J$,
    facet: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What differed, in one line'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['high', 'medium', 'low'])
        .optional()
        .describe('How sure the lane is, where a heuristic decided it; absent where the format itself says it'),
    because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What the heuristic went by'),
    base_text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What the facet means in base, where it is there and not code'),
    head_text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What the facet means in head, where it is there and not code'),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .describe('The suites whose target this change reaches; one that is not affected proves that it means nothing'),
});
/** A suite that has to run: something it depends on differs between the two sides, or cannot be known. */
const AffectedSuite = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    lanes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .Lane */ .J$)
        .describe('The lanes whose change reaches this suite; none where it runs only because an input cannot be resolved'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What differs, and what could not be resolved'),
});
/** A suite that is skipped, with the proof that nothing it depends on differs. */
const UnaffectedSuite = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('Of prompt with includes, model binding, cases, graders, thresholds and sources: the same for base and head'),
});
/** A commit between base and head, and the lanes that it carries. */
const LaneCommit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), lanes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .Lane */ .J$) });
/** How one lane gets a branch of its own: commands for a POSIX shell, in order. */
const LaneSplit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ lane: _lane_js__WEBPACK_IMPORTED_MODULE_2__/* .Lane */ .J$, commands: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
/** What `detect` found: `change-set.json`. */
const ChangeSet = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('The commit whose lanegate.yml binds: the tip of the target branch. The empty tree where there is none'),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The commit of the base arm: the merge base'),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('The commit, or the tree of uncommitted work, under evaluation'),
    harness: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Whose results are judged; nothing is known of the change itself then, not even its lanes'),
    worktree: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .Lane */ .J$),
    mixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    affected: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(AffectedSuite),
    unaffected: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(UnaffectedSuite)
        .default([])
        .describe('Every other suite, each with the proof that it may be skipped'),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Change),
    lane_workflows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe('Changed files of the workflows that run Lanegate; absent where none changed or the target branch has none yet'),
    corpora: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_corpus_check_corpus_report_js__WEBPACK_IMPORTED_MODULE_1__/* .JudgedCorpus */ .iM)
        .optional()
        .describe('The corpora of lanegate.yml that the change touches, each as it was found; absent where it touches none'),
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LaneCommit)
        .optional()
        .describe('Of a mixed change: the commits that carry a lane, the oldest first; absent where they cannot be told'),
    split: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LaneSplit)
        .optional()
        .describe('Of a mixed change: how to give each lane a branch of its own; absent where git alone cannot do it'),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What could not be read or resolved, and what was done about it'),
});
/** The file of a run folder that carries the change set. */
const changeSetFile = 'change-set.json';


/***/ }),

/***/ 9442:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hj: () => (/* binding */ CorpusReport),
/* harmony export */   iM: () => (/* binding */ JudgedCorpus)
/* harmony export */ });
/* unused harmony exports CorpusCheck, CheckedCorpus */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9019);


const Sample = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    document: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its path, or the id of its record'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
    says: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What is wrong with it'),
});
/** One check of a corpus, and how it ended. */
const CorpusCheck = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['sound', 'drift', 'contract', 'queries'])
        .describe('sound: no document may newly fail it; drift: their share may not rise; contract: as the contract says; queries: documents that queries want'),
    meaning: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictWord */ .E,
    checked: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('How many documents were checked; of `removed` those of the base'),
    failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    base_failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable().describe('null where nothing was compared'),
    fresh: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('How many fail that did not fail in the base; without a base all'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Sample).describe('Up to 20 of those that fail, new ones first'),
});
const Counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    added: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    removed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
});
/** One corpus, and how it ended. */
const CheckedCorpus = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictWord */ .E,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    documents: Counts.describe('By id; null where nothing was compared, or nothing read'),
    unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Files that are no text, such as pictures and PDFs'),
    contract: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .optional()
        .describe('The contract that bound, as the target branch has it'),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CorpusCheck),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A corpus that a change touches, and what policy makes of how it ended. */
const JudgedCorpus = CheckedCorpus.extend({
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether it holds the change up, overrides aside'),
});
/** What `corpus check` returns. */
const CorpusReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictWord */ .E,
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The commit that head was compared with; null where every document was checked'),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    corpora: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CheckedCorpus),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('What of head nothing checks; absent where that is nothing'),
});


/***/ }),

/***/ 34021:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 6360:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aD: () => (/* binding */ ArmTotals),
  A4: () => (/* binding */ CaseScores),
  JN: () => (/* binding */ Evaluation),
  vD: () => (/* binding */ SystemFingerprints),
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
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-replies.js
var judge_replies = __webpack_require__(96249);
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
    served: judge_replies/* ReplyCounts */.Hg.optional().describe('Who answered how often; absent where that is not for base or head to tell'),
});
/** Which models replied for one judge, when it graded the answers of base, of head and of each mixture. */
const RepliesToMixtures = schemas/* strictObject */.rej({ base: judge_replies/* ReplyCounts */.Hg, head: judge_replies/* ReplyCounts */.Hg, arms: schemas/* array */.YOg(judge_replies/* ReplyCounts */.Hg) });
/** What was measured to tell which lane carries a difference; the arms base and head are those of the suite. */
const AttributionRun = schemas/* strictObject */.rej({
    on_demand: schemas/* boolean */.zMY().describe('Asked for whatever the verdict is, and not because it is a fail'),
    factors: schemas/* array */.YOg(Factor).min(1).max(3).describe('What is told apart'),
    arms: schemas/* array */.YOg(MixedArm)
        .describe('Every mixture of the factors but base and head themselves: none of one factor, two of two, six of three'),
    cases: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), scores: schemas/* array */.YOg(Scores).describe('By arm, in their order') }))
        .describe('All cases of the suite that were run, in the order of the dataset; none where there are no mixtures'),
    judges: schemas/* record */.g1P(schemas/* string */.YjP(), RepliesToMixtures)
        .optional()
        .describe('Of those that more than one model replied for: which, and how often for each arm'),
    stopped: schemas/* string */.YjP().optional().describe('Why not all of it was measured'),
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/baseline-run.js
var baseline_run = __webpack_require__(34021);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/identity.js
var identity = __webpack_require__(57714);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-row.js
var judge_row = __webpack_require__(78441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/looks.js
var looks = __webpack_require__(40060);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/power.js
var power = __webpack_require__(71441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/tally/resources.js

/** What the samples of one case took in one arm, one number a repeat. */
const Resources = schemas/* strictObject */.rej({
    cost_usd: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).describe('Of the answers, without what grading them cost'),
    latency_ms: schemas/* array */.YOg(schemas/* number */.aig().nonnegative()).describe('Of answers that were asked for; a cached one tells none'),
});
const CaseResources = schemas/* strictObject */.rej({ base: Resources.optional(), head: Resources });

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
    earlier: schemas/* record */.g1P(schemas/* string */.YjP(), case_counts/* CaseCounts */.B)
        .optional()
        .describe("By metric: what the base arm's target came to in earlier runs, of each answer once"),
    resources: CaseResources.optional().describe('Told where cost or latency gates'),
});
const SystemFingerprints = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int())
    .describe('Build and settings that its provider says answered, and how often; absent where it tells none or one each');
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
    system_fingerprints: SystemFingerprints.optional(),
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ identifiedBy),
/* harmony export */   l: () => (/* binding */ Identity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * Digests of everything that a suite's scores depend on beside chance. Scores of two runs can be compared or pooled
 * where the parts that they share are equal, and never because their names are.
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

/***/ 40060:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 71441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ poweredBy),
/* harmony export */   a: () => (/* binding */ Power)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What a suite can show, told before its first call. */
const Power = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Cases that are planned, of all shards together'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional().describe('One-sided, of all looks together; 0.05 when absent'),
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
    enough_units: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .optional()
        .describe('About how many units would let an unchanged head pass the margin that somebody set, or else that of 5 points, four ' +
        'times of five; absent where no number does'),
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-replies.js
var judge_replies = __webpack_require__(96249);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/sample.js







/** Whose cases and graders judge: policy's, which bind, or head's, which are shown beside. */
const Yardstick = schemas/* enum */.k5n(['policy', 'head']);
const Usage = schemas/* strictObject */.rej({ input_tokens: schemas/* number */.aig(), output_tokens: schemas/* number */.aig() });
const Answered = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('answered'),
    content: schemas/* string */.YjP(),
    scores: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0).max(1)).describe('Metric to score'),
    grader_errors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('Metric to the reason why it has no score'),
    outages: schemas/* record */.g1P(schemas/* string */.YjP(), incident/* IncidentKind */.fJ)
        .optional()
        .describe('Metric to the outage that it has no score for; a run that goes on takes such a sample again'),
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
    system_fingerprint: schemas/* string */.YjP().optional().describe('Which build and settings of it served, where its provider tells'),
    route: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), because: schemas/* string */.YjP().optional().describe('Why this model was asked') })
        .optional()
        .describe('The route that chose the model'),
    outcome: schemas/* discriminatedUnion */.gMt('kind', [Answered, Failed]),
    usage: Usage.optional(),
    cost_usd: schemas/* number */.aig().nonnegative().describe('Of the answer, without what grading it cost'),
    graded_by: schemas/* record */.g1P(schemas/* string */.YjP(), judge_replies/* ReplyCounts */.Hg)
        .optional()
        .describe('Which models replied for each judge that graded it, and how often'),
    grading_usd: schemas/* number */.aig().nonnegative().optional().describe('What graders that ask models cost'),
    saved_usd: schemas/* number */.aig().nonnegative().optional().describe('What it would have cost more, had nothing been cached'),
    latency_ms: schemas/* number */.aig().nonnegative(),
    untimed: schemas/* boolean */.zMY().optional().describe('How long it took tells nothing: it was replayed, or made in this process'),
    cached: schemas/* boolean */.zMY(),
    age_days: schemas/* number */.aig().nonnegative().optional().describe('How old the answer was, where it comes from the cache'),
    calls: schemas/* strictObject */.rej({ made: schemas/* number */.aig().int().nonnegative(), cached: schemas/* number */.aig().int().nonnegative() })
        .optional()
        .describe('How many calls it took, of a conversation or where none was made; else it is one'),
    unverified: schemas/* boolean */.zMY().optional().describe('Answered only by a recording that head brought'),
});
const samplesFile = 'samples.jsonl';


/***/ }),

/***/ 47863:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CaseCounts),
/* harmony export */   c: () => (/* binding */ addCounts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** How often a case was right: of scores that are 0 or 1, the ones. */
const CaseCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
});
/** Counts of different answers, taken together. */
const addCounts = (one, other) => ({
    passes: one.passes + other.passes,
    samples: one.samples + other.samples,
});


/***/ }),

/***/ 81579:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ ToolCall),
/* harmony export */   JX: () => (/* binding */ MessageText),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Xc: () => (/* binding */ describeMessage),
/* harmony export */   Xh: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
const ToolCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What a turn says; lists of parts, in which other tools write pictures, are told apart from other mistakes. */
const MessageText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({
    error: ({ input }) => Array.isArray(input) ? 'must be one text: pictures and other parts are not read in prompts and cases' : undefined,
});
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: Role,
    content: MessageText,
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolCall).optional().describe('Tools that an assistant asked for'),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Which of them a tool answers'),
});
/** A turn in words for people and judges: who speaks, what was said, and what was to be called. */
function describeMessage({ role, content, tool_calls = [] }) {
    const calls = tool_calls.map(({ name, arguments: given }) => `\u2192 ${name}(${given})`);
    return [`${role}:`, ...(content === '' ? [] : [content]), ...calls].join('\n');
}


/***/ })

};
;
})
