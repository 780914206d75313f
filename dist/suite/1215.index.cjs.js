(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1215;
exports.ids = [1215];
exports.modules = {

/***/ 62231:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ latestAttempt),
/* harmony export */   R5: () => (/* binding */ attemptNotes),
/* harmony export */   dN: () => (/* binding */ tellAttempt)
/* harmony export */ });
/** The latest attempt of its CI run that an evaluation has samples of, where that is not the first. */
function latestAttempt(parts) {
    const attempt = Math.max(1, ...parts.map((part) => part.attempt ?? 1));
    return attempt === 1 ? {} : { attempt };
}
/** What a reader must know of answers that perhaps take the place of those of an earlier attempt. */
function attemptNotes(parts) {
    const later = parts.filter(({ attempt }) => attempt !== undefined);
    const asked = later.flatMap(({ suites }) => suites).reduce((sum, { calls }) => sum + calls.made, 0);
    if (asked === 0)
        return [];
    const { attempt } = latestAttempt(later);
    const told = `this is attempt ${attempt} of its run, and nothing of an earlier one is here: ${asked} calls were made anew`;
    return [`${told}; the error rates of the gate hold for one attempt, not for the best of several`];
}
/** The evaluation of a later attempt of a CI run; of a first one, and where there are no attempts, as it is. */
function tellAttempt(evaluation, attempt) {
    if (attempt === undefined)
        return evaluation;
    const notes = [...evaluation.notes, ...attemptNotes([{ ...evaluation, attempt }])];
    return { ...evaluation, notes, attempt };
}


/***/ }),

/***/ 12915:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tellCases)
/* harmony export */ });
/** The suite with each of its cases told otherwise, when its turn comes. */
function tellCases(suite, tell) {
    const { cases } = suite;
    return {
        ...suite,
        cases: {
            length: cases.length,
            *[Symbol.iterator]() {
                for (const each of cases)
                    yield tell(each);
            },
        },
    };
}


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

/***/ 63859:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ receiptArtifact),
/* harmony export */   Ll: () => (/* binding */ receiptBasisFile),
/* harmony export */   fR: () => (/* binding */ receiptFile)
/* harmony export */ });
/** Where a run in CI leaves its receipt in its folder, for the workflow to upload. */
const receiptFile = 'receipt.json';
const prefix = 'sha256:';
const digitsInName = 32;
/** The name of the artifact that the receipt of a digest is uploaded as. */
const receiptArtifact = (digest) => `lanegate-receipt-${digest.slice(prefix.length, prefix.length + digitsInName)}`;
/** Where a shard leaves what the receipt of the whole run depends on, since only the merged run has a verdict. */
const receiptBasisFile = 'receipt-basis.json';


/***/ }),

/***/ 42266:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uG: () => (/* binding */ keepReceipt),
  Xz: () => (/* binding */ keepRun),
  E1: () => (/* binding */ reuseRun)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/run-plan.js
var run_plan = __webpack_require__(67101);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/receipt.js
var evaluation_receipt = __webpack_require__(24634);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/describe-run.js
var describe_run = __webpack_require__(73902);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/span.js
var span = __webpack_require__(49301);
// EXTERNAL MODULE: ./dist/compiled/domain/receipt/receipt-artifact.js
var receipt_artifact = __webpack_require__(63859);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-replies.js
var judge_replies = __webpack_require__(96249);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js + 2 modules
var judge = __webpack_require__(45087);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
;// CONCATENATED MODULE: ./dist/compiled/domain/receipt/reuse-receipt.js












/** What a finished run leaves, so that one that would come to the same need not ask again. */
const Receipt = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    digest: schemas/* string */.YjP().describe('Of the basis'),
    basis: evaluation_receipt/* ReceiptBasis */.ph,
    content: schemas/* string */.YjP().describe('Digest of the evaluation and the samples'),
    run: schemas/* string */.YjP().describe('Digest of the plan whose samples these are, as in plan.json'),
    verdict: verdict_word/* VerdictWord */.E,
    evaluation: evaluation/* Evaluation */.JN,
    samples: schemas/* string */.YjP().optional().describe('Its samples.jsonl, for readers; absent where that is long'),
});
/** More cases make a file that is slower to read than their answers are to find in the cache. */
const mostCases = 50_000;
const longestSamples = 4_000_000;
const mostSamples = 10_000;
/** False where an address answers or grades: nobody can tell whether what is deployed there is still the same. */
const mayBeReused = (plans) => plans.every(({ arms, definition, cases }) => !(0,plan_suite/* targetsOf */.QR)(arms).some(({ provider }) => provider.api === 'endpoint') &&
    !(0,with_members/* someGrader */.CH)(definition.graders, cases, grader_spec/* isWebhook */.og));
/** True of a run whose samples a receipt may have room for. */
const takesSamples = ({ suites }) => suites.reduce((sum, { cases, repeats }) => sum + cases.length * repeats, 0) <= mostSamples;
/** The receipt of a run, or nothing where the next one should ask for itself. Throws a `UserError` as `judge` does. */
function receiptOf({ evaluation, basis, run, samples: told = '' }) {
    const cases = evaluation.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    const why = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
    if (cases > mostCases || why !== undefined || evaluation.receipt?.digest !== (0,evaluation_receipt/* receiptDigest */.fw)(basis))
        return undefined;
    const whole = { ...evaluation, suites: evaluation.suites.map((suite) => ({ ...suite, cases: [...suite.cases] })) };
    const verdict = verdictOf(whole);
    if (verdict === undefined || verdict === 'error')
        return undefined;
    const samples = told === '' || told.length > longestSamples ? {} : { samples: told };
    const measured = { evaluation: whole, ...samples };
    return { version: 1, digest: (0,evaluation_receipt/* receiptDigest */.fw)(basis), basis, content: contentOf(measured), run, verdict, ...measured };
}
const refused = (why) => ({ kind: 'refused', why });
/**
 * Reads a receipt for a run of a digest and believes nothing that it does not show: its basis has that digest, its
 * scores are those that it was made of, of the very suites of the basis, and judged again they come to its verdict.
 */
function readReceipt(text, digest) {
    const parsed = Receipt.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (!parsed.success)
        return refused('it is not of the expected shape');
    const { data: receipt } = parsed;
    const { basis, evaluation, samples } = receipt;
    const measured = { evaluation, ...(samples === undefined ? {} : { samples }) };
    if (receipt.digest !== digest || (0,evaluation_receipt/* receiptDigest */.fw)(basis) !== digest)
        return refused('it is of something else');
    if (contentOf(measured) !== receipt.content)
        return refused('its scores are not those that it was made of');
    const final = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
    if (final !== undefined)
        return refused(final);
    if (verdictOf(evaluation) !== receipt.verdict)
        return refused('judged again, it comes to another verdict');
    return { kind: 'usable', receipt };
}
const contentOf = (measured) => (0,digest/* digestOf */.ol)((0,read_json/* plainJson */.RU)(measured));
/** Nothing where the change is not there to be judged with, or its margin cannot be passed. */
function verdictOf(evaluation) {
    try {
        return evaluation.change && (0,judge/* judge */.S4)(evaluation.change, evaluation).verdict;
    }
    catch {
        return undefined;
    }
}
/** Why another try might come to something else than chance, so that it is to be made. */
function whyNotFinal({ shard, receipt, suites }) {
    if (shard !== undefined)
        return 'it is of a part of a run';
    if (receipt?.reused_from !== undefined)
        return 'it is of a run that reused another';
    const open = suites.find(isOpen);
    return open === undefined ? undefined : `the suite ${open.name} was not evaluated to its end`;
}
function isOpen({ stopped, problem_verdict, arms, judges = [], baseline }) {
    if (stopped !== undefined || problem_verdict === 'error' || baseline?.control?.stale === true)
        return true;
    if (judges.some(({ canary, served = {} }) => canary?.moved || Object.values(served).some(judge_replies/* areUnlike */.Ze)))
        return true;
    return [arms.base, arms.head].some((arm) => arm !== undefined && (arm.grader_errors > 0 || hadOutage(arm.incidents)));
}
const hadOutage = (incidents) => Object.keys(incidents).some((kind) => (0,incident/* mayPass */.bg)(kind));
/** Suites in which a receipt differs from what it says that it depends on. */
function whyOtherSuites({ suites, adoption }, basis) {
    const areSame = namesOf(suites) === namesOf(basis.suites) && adoption === basis.adoption;
    const areCounted = suites.every((suite, place) => isCounted(suite, basis.suites[place]?.planned));
    return areSame && areCounted ? undefined : 'its suites are not those that it depends on';
}
const namesOf = (suites) => JSON.stringify(suites.map((suite) => [suite.name, suite.yardstick, suite.binding, suite.comparison, suite.identity]));
const isCounted = ({ cases_planned, cases_total }, planned) => planned === 'all' ? cases_planned === cases_total : cases_planned === planned;

// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-here.js
var plan_here = __webpack_require__(29458);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/reuse-run.js









/**
 * The evaluation of an earlier run that has the same receipt, with the facts of this change; the whole of it for a part
 * of a run too. Nothing for one that refreshes its baseline, and for one that goes on in its folder.
 */
async function reuseRun(ports, request) {
    const { files, log, receipts } = ports;
    const { folder, run, policyFiles } = request;
    if (receipts === undefined || run.refreshesBaseline || !leavesReceipt(run))
        return undefined;
    const here = await (0,plan_here/* planHere */.s)(files, folder);
    if (here?.run === run.runPlan.run)
        return undefined;
    const digest = (0,evaluation_receipt/* receiptDigest */.fw)(run.receiptBasis);
    for (const { text, from } of await receipts.find({ digest, policyFiles })) {
        const read = readReceipt(text, digest);
        if (read.kind === 'refused') {
            log.warn(`the receipt of ${from} is not used: ${read.why}`);
            continue;
        }
        await leaveOnlyItsSamples(files, folder, { receipt: read.receipt, here });
        return (0,describe_run/* describeReuse */.yq)(run, { evaluation: read.receipt.evaluation, from });
    }
    return undefined;
}
/**
 * Whatever samples are in the folder are those of the reused run afterwards; none where its receipt has none. The plan
 * and the spans of another run that was here must not pass for those of these samples.
 */
async function leaveOnlyItsSamples(files, folder, { receipt, here }) {
    if (here?.run === receipt.run)
        return;
    if (here !== undefined)
        for (const name of [run_plan/* runPlanFile */.PA, span/* tracesFile */.H])
            await files.write(`${folder}/${name}`, '');
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, receipt.samples ?? '');
}
/**
 * Keeps the receipt of a finished run, where the next one may rely on it; a part of a run keeps what that depends on.
 */
async function keepRun(ports, { folder, run }, evaluation) {
    if (ports.receipts === undefined || !leavesReceipt(run))
        return;
    if (run.shard !== undefined)
        return (0,artifacts/* writeArtifact */.w6)(ports.files, `${folder}/${receipt_artifact/* receiptBasisFile */.Ll}`, run.receiptBasis);
    await keepReceipt(ports, { folder, basis: run.receiptBasis, run: run.runPlan.run }, evaluation);
}
const leavesReceipt = ({ plans }) => plans.length > 0 && mayBeReused(plans);
/** Keeps the receipt of a whole run. */
async function keepReceipt({ files, receipts }, { folder, basis, run }, evaluation) {
    const samples = takesSamples(evaluation) ? await files.read(`${folder}/${sample/* samplesFile */.s6}`) : undefined;
    const receipt = receiptOf({ evaluation, basis, run, samples });
    if (receipt === undefined)
        return;
    await receipts?.keep({ digest: receipt.digest, text: JSON.stringify(receipt), folder });
}


/***/ }),

/***/ 38126:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withdrawVerdict)
/* harmony export */ });
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60603);

/** Empties the verdict of a folder that is to hold another evaluation, so that no report tells it of that one. */
async function withdrawVerdict(files, folder) {
    const path = `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictFile */ .Y1}`;
    if ((await files.read(path)) !== undefined)
        await files.write(path, '');
}


/***/ })

};
;
})
