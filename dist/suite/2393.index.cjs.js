(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2393;
exports.ids = [2393];
exports.modules = {

/***/ 81810:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ moveResult),
/* harmony export */   TT: () => (/* binding */ PlaceInputs),
/* harmony export */   o3: () => (/* binding */ openMove)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_deploy_deploy_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39142);
/* harmony import */ var _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41208);
/* harmony import */ var _domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60240);
/* harmony import */ var _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31425);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30331);
/* harmony import */ var _stages_read_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18026);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4361);









/** What a move is about, and which keys its target may use. */
const PlaceInputs = {
    lane: _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleasedLane */ .k,
    environment: _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentName */ .R,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    keys: _run_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .NameList */ .Em.optional(),
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .AccessInputs */ .UQ,
};
/**
 * Everything that a move takes from a run of the default branch, and who started it. Throws a `UserError` for any other
 * run.
 */
async function openMove(ports) {
    const dispatch = await ports.dispatches.dispatch();
    const own = (0,_domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_3__/* .ownBranchOf */ .q)(dispatch);
    if (own.kind === 'refused')
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`this run may neither move nor tell what is to run: ${own.reason}`);
    // A run that is run again has the policy of its day, so that of today is read.
    const settings = await (0,_stages_read_settings_js__WEBPACK_IMPORTED_MODULE_7__.readSettings)(ports.git, (0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteBranch */ .B)(own.branch));
    const releases = ports.openReleases(settings.release);
    const targets = await ports.openTargets();
    const people = { authorOf: async () => undefined };
    // Whoever runs a run again moves the lane, not whoever started it.
    const by = dispatch.triggeringActor || dispatch.actor;
    return { moving: { ...ports, releases, targets, people }, settings, by, runUrl: dispatch.runUrl };
}
/**
 * What became of a move, as the outputs of a step, which fails where the release does not run and says in its log where
 * it does.
 */
function moveResult({ log }, report) {
    const { outcome, release, previous = '', served } = report;
    const isRunning = outcome === 'moved' || outcome === 'unchanged';
    const told = (0,_domain_deploy_deploy_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)(report);
    if (isRunning)
        log.info(told);
    const failure = isRunning ? undefined : `${told}${outcome === 'refused' ? `: ${report.reason}` : ''}`;
    return { outputs: { outcome, release, previous, served }, failure };
}


/***/ }),

/***/ 56869:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteAction: () => (/* binding */ promoteAction)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deployment-record.js
var deployment_record = __webpack_require__(66220);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/is-rolled-out.js
var is_rolled_out = __webpack_require__(77417);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
// EXTERNAL MODULE: ./dist/compiled/stages/promote.js
var promote = __webpack_require__(94548);
// EXTERNAL MODULE: ./dist/compiled/stages/record-deployment.js
var record_deployment = __webpack_require__(61143);
// EXTERNAL MODULE: ./dist/compiled/actions/define-action.js
var define_action = __webpack_require__(74870);
// EXTERNAL MODULE: ./dist/compiled/actions/deploy-ports.js
var deploy_ports = __webpack_require__(81810);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout-text.js
var rollout_text = __webpack_require__(28870);
// EXTERNAL MODULE: ./dist/compiled/stages/advance-rollout.js + 2 modules
var advance_rollout = __webpack_require__(83576);
// EXTERNAL MODULE: ./dist/compiled/stages/read-evidence.js
var read_evidence = __webpack_require__(92674);
;// CONCATENATED MODULE: ./dist/compiled/actions/promote-model.js






/** Begins a rollout of a model, or moves the one that is on its way, and brings what runs then to its target. */
async function promoteModel(ports, opened, move) {
    const { moving, settings, by, runUrl } = opened;
    const { environment, release, evidence, baseline, candidate, approve } = move;
    const read = await (0,read_evidence.readEvidence)(ports, { environment, paths: evidence, named: { baseline, candidate } });
    const report = await (0,advance_rollout.advanceRollout)(moving, {
        environment,
        release,
        by,
        settings,
        approved: approve,
        occasion: runUrl,
        ...read,
    });
    for (const line of (0,rollout_text/* rolloutText */.p)(report).trimEnd().split('\n'))
        moving.log.info(line);
    const place = { environment, lane: 'model' };
    const whyNotServed = await (0,promote.serve)(moving, { place, runs: report.runs, by, settings });
    await (0,record_deployment/* recordDeployment */.d)(ports, (0,deployment_record/* newsOfRollout */.Qp)(report, whyNotServed), runUrl);
    return rolloutResult(report, whyNotServed);
}
const failing = new Set(['refused', 'rolled-back', 'paused']);
/** What became of a rollout, as the outputs of a step, which fails where it was sent back or cannot go on by itself. */
function rolloutResult(report, whyNotServed) {
    const { outcome, release = '', runs = '', stage = '', weight } = report;
    const outputs = { outcome, release, previous: runs, served: whyNotServed === undefined ? 'not-asked' : 'no' };
    const [title = ''] = (0,rollout_text/* rolloutText */.p)(report).split('\n');
    const failure = whyNotServed ?? (failing.has(outcome) ? title : undefined);
    return { outputs: { ...outputs, stage, weight: weight === undefined ? '' : String(weight) }, failure };
}

// EXTERNAL MODULE: ./dist/compiled/actions/run-inputs.js
var run_inputs = __webpack_require__(4361);
;// CONCATENATED MODULE: ./dist/compiled/actions/promote.js










const Names = run_inputs/* NameList */.Em.default([]);
/** Makes a release what is to run of its lane in an environment, and deploys it; a model begins its way or goes on. */
const promoteAction = (0,define_action/* defineAction */.Q)({
    name: 'lanegate/promote',
    inputs: schemas/* strictObject */.rej({
        ...deploy_ports/* PlaceInputs */.TT,
        release: schemas/* string */.YjP().optional(),
        evidence: Names,
        baseline: Names,
        candidate: Names,
        approve: run_inputs/* NameList */.Em.pipe(schemas/* array */.YOg(rollout/* RolloutStage */.CK)).default([]),
    }),
    outputs: ['outcome', 'release', 'previous', 'served', 'stage', 'weight'],
    run: async (ports, { lane, environment, release, reason, ...move }) => {
        const opened = await (0,deploy_ports/* openMove */.o3)(ports);
        const { moving, settings, by, runUrl } = opened;
        const place = { environment, lane };
        if ((0,is_rolled_out/* isRolledOut */.Z)(place, settings))
            return promoteModel(ports, opened, { environment, release, ...move });
        const why = reason ?? `promoted by ${runUrl}`;
        const report = await (0,promote.promote)(moving, { place, release, by, settings, reason: why });
        await (0,record_deployment/* recordDeployment */.d)(ports, (0,deployment_record/* newsOfMove */.mf)(report), runUrl);
        const { outputs, failure } = (0,deploy_ports/* moveResult */.BY)(ports, report);
        return { outputs: { ...outputs, stage: '', weight: '' }, failure };
    },
});


/***/ }),

/***/ 29907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DigestText),
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
const DigestText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
const hexOf = (digest) => digest.replace('sha256:', '');


/***/ }),

/***/ 39142:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deployText),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);


const marks = { holds: 'ok  ', fails: 'no  ', told: 'note' };
/** What became of a promotion or a rollback, for a terminal: each check a line, and the outcome. */
function deployText(report) {
    const checks = report.checks.map(({ word, said }) => `${marks[word]}  ${said}`);
    return `${[...checks, outcomeOf(report), ...waitOf(report)].map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL).join('\n')}\n`;
}
/** The outcome in one sentence. */
function outcomeOf(report) {
    const { outcome, environment, lane, release, previous, served, reason, action } = report;
    const what = `${lane} ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}`;
    if (outcome === 'refused')
        return `${environment} stays as it is: ${what} is refused`;
    if (outcome === 'failed')
        return `${whatIsToRun(report)}: ${reason ?? 'it is not served'}`;
    const isServed = served === 'verified' ? 'and serves it' : 'and nobody was asked whether it is served';
    if (outcome === 'unchanged')
        return `${environment} was to run ${what} already, ${isServed}`;
    const from = previous === undefined ? '' : ` after ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(previous)}`;
    return `${environment} runs ${what}${action === 'rollback' ? ' again' : ''}${from}, ${isServed}`;
}
/** What the ledger says after a failure; what is served then, only the reason can tell. */
function whatIsToRun({ environment, lane, release, previous }) {
    if (previous === undefined)
        return `nothing of ${lane} runs in ${environment}`;
    const what = previous === release ? `${lane} ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)} still` : 'what ran before';
    return `${environment} is to run ${what}`;
}
const waitOf = ({ outcome, consumer_cache_s: seconds }) => seconds === 0 || outcome === 'refused' ? [] : [`applications may go on with what they read for ${seconds} s`];


/***/ }),

/***/ 66220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ recordStep),
/* harmony export */   Qp: () => (/* binding */ newsOfRollout),
/* harmony export */   YM: () => (/* binding */ recordedEnvironment),
/* harmony export */   mf: () => (/* binding */ newsOfMove)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_override_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87551);
/* harmony import */ var _deploy_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39142);



/** Where a lane of an environment has its deployments: each lane runs on its own, and so has a page of its own. */
const recordedEnvironment = ({ environment, lane }) => `${environment}-${lane}`;
/**
 * Reads known deployments of a place, the newest first: what is recorded is not recorded again, one of the same release
 * goes on, and what runs instead ends the search.
 */
function recordStep({ release, state }, wanted) {
    if (release !== wanted.release)
        return state === 'success' ? 'make-another' : 'look-further';
    if (state === wanted.state)
        return 'recorded';
    return state === 'inactive' ? 'make-another' : 'go-on-with-it';
}
/** What there is to record of a promotion or a rollback; nothing where it was refused. */
function newsOfMove(report) {
    const { action, outcome, environment, lane, release } = report;
    if (outcome === 'refused')
        return undefined;
    const task = action === 'rollback' ? 'rollback' : 'deploy';
    const state = outcome === 'failed' ? 'failure' : 'success';
    return { place: { environment, lane }, release, task, state, description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)((0,_deploy_text_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(report)) };
}
/** What there is to record of a model whose rollout was moved: that which runs by the ledger, if any does. */
function newsOfRollout({ environment, runs, outcome }, whyNotServed) {
    if (runs === undefined)
        return undefined;
    const said = whyNotServed ?? `${environment} runs model ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(runs)}`;
    return {
        place: { environment, lane: 'model' },
        release: runs,
        task: outcome === 'rolled-back' ? 'rollback' : 'deploy',
        state: whyNotServed === undefined ? 'success' : 'failure',
        description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)(said),
    };
}


/***/ }),

/***/ 41208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EnvironmentName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The name of an environment, which is a folder of the ledger as well. */
const EnvironmentName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');


/***/ }),

/***/ 76419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qq: () => (/* binding */ hoursAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   Y8: () => (/* binding */ isBefore),
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
/** Whether a moment lies before another. As texts they would not do: a part of a second sorts before its whole one. */
const isBefore = (one, other) => one.replace('Z', '') < other.replace('Z', '');


/***/ }),

/***/ 48214:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ observationText),
/* harmony export */   i: () => (/* binding */ leftOut)
/* harmony export */ });
/* harmony import */ var _report_terminal_align_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97916);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);


/** What was observed and what was left out, for people. */
function observationText(counts) {
    const rows = [
        ['', 'shadow', 'traffic', 'scored', 'errors', 'refusals', 'models'],
        ...['baseline', 'candidate'].map((arm) => rowOf(counts, arm)),
    ];
    const table = (0,_report_terminal_align_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(rows, ['left', 'right', 'right', 'right', 'right', 'right', 'left']);
    const pairs = `${counts.pairs} shadowed requests have both arms, ${counts.unpaired} have one alone`;
    return [...table, pairs, ...leftOut(counts)].map((line) => `${line}\n`).join('');
}
const rowOf = (counts, arm) => [
    arm,
    ...[counts.by_arm[arm].shadow, counts.by_arm[arm].traffic, counts.scored[arm]].map(String),
    ...[counts.errors[arm], counts.refusals[arm]].map(String),
    counts.models[arm].map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao).join(', '),
];
/** What was read and is no part of any observation. */
function leftOut(counts) {
    const reasons = [
        [counts.of_neither_arm, `calls of neither arm, ${counts.failed_of_neither_arm} of which failed`],
        [counts.of_both_arms, 'calls that the names of both arms fit'],
        [counts.duplicates, 'calls that were read already'],
        [counts.unplaced_scores, 'scores of which nobody can tell whose they are'],
        [counts.scores_out_of_range, 'scores that are not from 0 to 1'],
        [counts.contradicted_scores, 'metrics of a request that are told several scores, none of which counts'],
        [counts.scores_of_failures, 'scores of calls that failed'],
        [counts.other, 'spans and rows that are no calls'],
        [counts.broken, 'lines and values that cannot be read'],
    ];
    return reasons.flatMap(([count, what]) => (count === 0 ? [] : [`left out: ${count} ${what}`]));
}


/***/ }),

/***/ 77789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ falseRollbackBudget),
/* harmony export */   b1: () => (/* binding */ splitAlpha),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/** How likely a right split of traffic is taken for a wrong one at one step; it pauses and does not roll back. */
const splitAlpha = 1 / 1000;
/**
 * At most how likely a release that changes nothing is dropped on its way, part by part: by the union bound, their sum
 * holds for the whole way, however often it is looked at. `evaluationAlpha` is that of the gate, once in dev and once
 * for each environment that goes before.
 */
function falseRollbackBudget({ staging, shadow, traffic }, evaluationAlpha) {
    return [
        { where: 'dev', alpha: evaluationAlpha },
        ...staging.environments.map((name) => ({ where: `staging ${name}`, alpha: evaluationAlpha })),
        { where: 'shadow', alpha: shadow.alpha },
        ...traffic.steps.map(({ weight }) => ({
            where: weight === 100 ? 'full' : `traffic at ${weight} %`,
            alpha: traffic.alpha,
        })),
    ];
}
/** The sum of a budget, which is at most 1, to twelve digits. */
function totalOf(budget) {
    const sum = budget.reduce((total, { alpha }) => total + alpha, 0);
    return Math.min(1, Number(sum.toPrecision(12)));
}


/***/ }),

/***/ 77417:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isRolledOut)
/* harmony export */ });
/** Whether a release is not deployed in one step but compared with what runs on its way. */
const isRolledOut = ({ lane, environment }, { promotion }) => lane === 'model' && !promotion.staging.environments.includes(environment);


/***/ }),

/***/ 28870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ rolloutText)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_terminal_align_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97916);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62848);
/* harmony import */ var _step_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19835);




const outcomes = {
    moved: 'goes on',
    waiting: 'waits',
    paused: 'is paused',
    'rolled-back': 'is rolled back, and held',
    completed: 'has arrived',
    refused: 'is refused',
    nothing: 'has nothing to do',
};
/** What became of a rollout, as people read it. */
function rolloutText(report) {
    const { release, environment, outcome, stage, weight = 0, findings, counting, reason, waits_for: waits } = report;
    const what = release === undefined ? 'the model lane' : `the model ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}`;
    const where = stage === undefined ? '' : ` at ${(0,_step_name_js__WEBPACK_IMPORTED_MODULE_3__/* .stepName */ .u)({ stage, weight })}`;
    const rows = findings.map(({ subject, verdict, reason: why }) => [`  ${verdict}`, subject, why]);
    const { counted, ...others } = counting;
    const left = Object.entries(others).filter(([, count]) => count > 0);
    const leftOut = left.map(([name, count]) => `, ${count} ${name}`).join('');
    const lines = [
        `${what} ${outcomes[outcome]}${where} in ${environment}${reason === undefined ? '' : `: ${reason}`}`,
        ...(0,_report_terminal_align_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)(rows, ['left', 'left', 'left']),
        ...waits.map((each) => `  waits for ${each}`),
        ...(counted + left.length > 0 ? [`  ${counted} observations counted${leftOut}`] : []),
    ];
    return `${lines.map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLine */ .tL).join('\n')}\n`;
}


/***/ }),

/***/ 19835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** A step as people read it, such as `shadow` or `5 % of traffic`. */
const stepName = ({ stage, weight }) => stage === 'traffic' ? `${weight} % of traffic` : stage;


/***/ }),

/***/ 31425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LaneDigests),
/* harmony export */   k: () => (/* binding */ ReleasedLane)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);


/** The lanes that are released and deployed, each on its own. */
const ReleasedLane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
const LaneDigests = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(ReleasedLane, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E);


/***/ }),

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


/***/ }),

/***/ 87551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88620);


/** The commit status that says whether a change may be merged. */
const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/**
 * A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it.
 */
function statusDescription(text) {
    const line = (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${(0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(line, longestDescription - 1).text}\u2026`;
}
/** An override as the description of a commit status. */
const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);


/***/ }),

/***/ 97916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** Rows as lines with their columns aligned; the last column is not padded. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}


/***/ }),

/***/ 62848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   b9: () => (/* binding */ cutToColumns),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43190);
/* harmony import */ var _text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `\u23ce`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '\u23ce')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}\u2026` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
/** Marks stand on the character before them; joiners and the like have no cell, and no terminal is sent them. */
const withoutCell = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Wide and full-width characters (UAX #11); of a flag, each of its two letters takes one cell. */
const wide = /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]$/u;
const letterOfFlag = /^\p{Regional_Indicator}$/u;
/** Columns that a text takes in a terminal that draws each character by itself, as most do; none takes more. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += cellsOf(character);
    return width;
}
function cellsOf(character) {
    if (withoutCell.test(character))
        return 0;
    return wide.test(character) && !letterOfFlag.test(character) ? 2 : 1;
}
/** The beginning of a text that fits so many columns of a terminal; its last character is `\u2026` where some did not. */
function cutToColumns(text, columns) {
    if (terminalWidth(text) <= columns)
        return text;
    let [kept, width] = ['', 0];
    for (const { segment } of (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemesOf */ .w)(text)) {
        const next = width + terminalWidth(segment);
        if (next > columns - 1)
            break;
        kept += segment;
        width = next;
    }
    return columns > 0 ? `${kept}\u2026` : '';
}


/***/ }),

/***/ 83576:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advanceRollout: () => (/* binding */ advanceRollout),
  mustHaveModel: () => (/* binding */ mustHaveModel)
});

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-check.js
var deploy_check = __webpack_require__(55401);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(39941);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/find-deployment.js
var find_deployment = __webpack_require__(74622);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/move-checks.js
var move_checks = __webpack_require__(49430);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/advance.js + 11 modules
var advance = __webpack_require__(50503);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/record-step.js
var record_step = __webpack_require__(28515);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/begin-rollout.js



/** Puts a release on its way. Asked again, it finds it there. */
function beginRollout({ place, before, release, by, at }) {
    const running = before?.rollout;
    if (before !== undefined && running !== undefined) {
        if (running.release === release.id)
            return { kind: 'under-way', state: { ...before, rollout: running } };
        return { kind: 'refused', reason: `another release is on its way: ${(0,short_id/* shortId */.m)(running.release)}` };
    }
    if (before?.digest === release.digest)
        return { kind: 'runs', reason: `its digest is what runs since ${before.since}` };
    const hold = before?.holds.find(({ digest }) => digest === undefined || digest === release.digest);
    if (hold !== undefined)
        return { kind: 'refused', reason: `it is held since ${hold.at}: ${hold.reason}` };
    const state = { ...(before ?? emptyState(place, by, at)), rollout: newRollout(before?.digest, release, at) };
    const reasons = [before?.digest === undefined ? 'nothing runs that it could be compared with' : 'it was asked for'];
    return {
        kind: 'begun',
        state,
        record: (0,record_step/* recordOf */.z)(place.environment, state.rollout, { event: 'began', reasons, by, at }),
    };
}
const emptyState = (place, by, at) => ({
    version: 1,
    ...place,
    since: at,
    by,
    reason: 'the first release is on its way',
    holds: [],
});
const newRollout = (baseline, release, at) => ({
    id: (0,digest/* digestOf */.ol)({ release: release.id, baseline: baseline ?? null, began: at }),
    release: release.id,
    digest: release.digest,
    ...(baseline === undefined ? {} : { baseline }),
    began: at,
    stage: 'dev',
    since: at,
    weight: 0,
    errors: { count: 0 },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/count-evidence.js + 2 modules
var count_evidence = __webpack_require__(45338);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/finding.js
var finding = __webpack_require__(92411);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/rollout-report.js







const Count = schemas/* number */.aig().int().nonnegative();
/** What a call that may move a rollout came to. */
const RolloutReport = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    environment: environment_name/* EnvironmentName */.R,
    outcome: schemas/* enum */.k5n(['moved', 'waiting', 'paused', 'rolled-back', 'completed', 'refused', 'nothing'])
        .describe('`nothing` where no release is on its way, or the one that is asked for runs already'),
    release: digest_text/* DigestText */.E.optional(),
    stage: rollout/* RolloutStage */.CK.optional().describe('Where the rollout is now, or was when it ended'),
    weight: schemas/* number */.aig().min(0).max(100).optional().describe('Percent of requests that the candidate is to answer'),
    runs: digest_text/* DigestText */.E.optional().describe('The release that runs by the ledger: the candidate from full on'),
    events: schemas/* array */.YOg(rollout/* RolloutEvent */._H),
    findings: schemas/* array */.YOg(finding/* Finding */.wI),
    waits_for: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(deploy_check/* DeployCheck */.ce).describe('What was looked at before a release began its way'),
    counting: schemas/* strictObject */.rej({
        counted: Count,
        repeated: Count,
        late: Count.describe('From so long before what counted last that nobody can tell whether they had been counted'),
        unpaired: Count,
        outside: Count,
        foreign: Count,
    })
        .describe('What became of the observations that were given'),
    reason: schemas/* string */.YjP().optional(),
});
/** What became of a rollout that was moved, or was not. */
function reportAdvanced(environment, release, advanced) {
    const { stage, weight, events, judged, waitsFor, counting, state } = advanced;
    return {
        ...(state.release === undefined ? {} : { runs: state.release }),
        version: 1,
        environment,
        outcome: outcomeOf(advanced),
        release,
        stage,
        weight,
        events: [...events],
        findings: [...judged.findings],
        waits_for: [...waitsFor],
        checks: [],
        counting,
    };
}
function outcomeOf({ events, state }) {
    if (events.includes('rolled-back'))
        return 'rolled-back';
    if (events.includes('completed'))
        return 'completed';
    if (state.rollout?.paused !== undefined)
        return 'paused';
    return events.includes('advanced') || events.includes('began') || events.includes('restarted') ? 'moved' : 'waiting';
}
/** What is told where there is no rollout to move. */
function reportNone(environment, outcome, { reason, release, checks = [] }) {
    return {
        version: 1,
        environment,
        outcome,
        events: [],
        findings: [],
        waits_for: [],
        checks: [...checks],
        ...(release === undefined ? {} : { release }),
        counting: count_evidence/* nothingCounted */.W8,
        reason,
    };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/gather-facts.js
var gather_facts = __webpack_require__(26009);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/until-written.js
var until_written = __webpack_require__(10292);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-release.js
var find_release = __webpack_require__(94130);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-entry.js
var read_entry = __webpack_require__(67780);
;// CONCATENATED MODULE: ./dist/compiled/stages/advance-rollout.js














/**
 * Puts a release of the model lane on its way, or moves it as far as its evidence carries it: every record and the
 * state in one commit, or nothing. Called again, it goes on from what the ledger says.
 */
function advanceRollout(ports, request) {
    return (0,until_written/* untilWritten */.a)(placeOf(request), async () => {
        const before = await ownState(ports, request);
        const begun = await begin(ports, request, before);
        if (begun.kind === 'none')
            return begun.report;
        const advanced = await decide(ports, request, begun.state);
        const records = [...begun.records, ...advanced.records];
        const report = reportAdvanced(request.environment, begun.state.rollout.release, withRecords(advanced, records));
        return (await isWritten(ports, { place: placeOf(request), before, advanced, records })) ? report : undefined;
    });
}
const placeOf = ({ environment }) => ({ environment, lane: 'model' });
async function ownState(ports, request) {
    return (0,stored_states/* stateAt */.HK)((0,stored_states/* statesOf */.kY)(request.environment, await (0,gather_facts/* readStates */.rs)(ports)), placeOf(request));
}
async function begin(ports, request, before) {
    const { environment, release: named, by } = request;
    const rollout = before?.state.rollout;
    if (named === undefined) {
        if (before !== undefined && rollout !== undefined)
            return { kind: 'on-its-way', state: { ...before.state, rollout }, records: [] };
        (0,find_deployment/* findDeployment */.H)(request.settings.environments, placeOf(request));
        return {
            kind: 'none',
            report: reportNone(environment, 'nothing', { reason: 'no release is on its way, and none is named' }),
        };
    }
    const release = await (0,find_release/* findRelease */.dv)(ports, 'model', named);
    const at = (0,moment/* momentOf */.Et)(ports.clock.now());
    const beginning = beginRollout({ place: placeOf(request), before: before?.state, release, by, at });
    if (beginning.kind === 'under-way')
        return { kind: 'on-its-way', state: beginning.state, records: [] };
    if (beginning.kind !== 'begun') {
        const outcome = beginning.kind === 'runs' ? 'nothing' : 'refused';
        return {
            kind: 'none',
            report: reportNone(environment, outcome, { reason: beginning.reason, release: release.id }),
        };
    }
    const checks = await checksOf(ports, request, release);
    if (!(0,deploy_check/* forbids */.kT)(checks))
        return { kind: 'on-its-way', state: beginning.state, records: [beginning.record] };
    const reason = checks
        .filter(({ word }) => word === 'fails')
        .map(({ said }) => said)
        .join('; ');
    return { kind: 'none', report: reportNone(environment, 'refused', { reason, release: release.id, checks }) };
}
/** Throws a `UserError` where no model is on record: a ledger that is not here is not a rollout that is done. */
async function mustHaveModel(ports) {
    await (0,find_release/* newestRelease */.s5)(ports, 'model');
}
/** What a release has to be before anything of it is asked in production. */
async function checksOf(ports, request, release) {
    const { settings } = request;
    const place = placeOf(request);
    const deployment = (0,find_deployment/* findDeployment */.H)(settings.environments, place);
    const facts = await (0,gather_facts/* gatherFacts */.pc)(ports, { place, release, deployment, gate: settings.gate }, await (0,gather_facts/* fetchBundle */.L2)(ports, release));
    return (0,move_checks/* rolloutChecks */.f2)(facts);
}
async function decide(ports, request, state) {
    const { environment, settings } = request;
    const release = await (0,find_release/* releaseOf */.l7)(ports, 'model', state.rollout.release);
    if (release === undefined)
        throw new Error(`the release on its way, ${(0,short_id/* shortId */.m)(state.rollout.release)}, is not on record`);
    const states = await (0,gather_facts/* readStates */.rs)(ports);
    const entry = await (0,read_entry/* readEntry */.h)(ports, { environment, rollout: state.rollout, release, states, settings });
    return (0,advance/* advance */.n)(state, { ...request, entry, settings: settings.promotion, now: (0,moment/* momentOf */.Et)(ports.clock.now()) });
}
const withRecords = (advanced, records) => ({
    ...advanced,
    records,
    events: records.map(({ event }) => event),
});
/** Whether the ledger says what was decided; false where somebody else moved the lane meanwhile. */
async function isWritten({ ledger }, { place, before, advanced, records }) {
    const to = (0,desired_state/* stateText */.r9)(desired_state/* DesiredState */.ix.parse(advanced.state));
    const isUnchanged = before !== undefined && records.length === 0 && to === (0,desired_state/* stateText */.r9)(before.state);
    if (isUnchanged)
        return true;
    const outcome = await ledger.change({ records, states: [{ place, from: before?.text, to }] });
    return outcome.kind === 'written';
}


/***/ }),

/***/ 94548:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _domain_deploy_find_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74622);
/* harmony import */ var _domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36487);
/* harmony import */ var _domain_deploy_move_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49430);
/* harmony import */ var _domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41859);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76419);
/* harmony import */ var _domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64565);
/* harmony import */ var _steps_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26009);
/* harmony import */ var _steps_deploy_move_lane_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17538);
/* harmony import */ var _steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94130);










/**
 * Makes a release of a lane what is to run in an environment, deploys it and asks whether it is served. Refused where a
 * check does not hold, and taken back where it is not served.
 */
async function promote(ports, request) {
    const { place, by, reason, settings } = request;
    const deployment = (0,_domain_deploy_find_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .findDeployment */ .H)(settings.environments, place);
    const release = await wantedRelease(ports, request, deployment.after);
    const mover = { by, reason, at: (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .momentOf */ .Et)(ports.clock.now()) };
    return (0,_steps_deploy_move_lane_js__WEBPACK_IMPORTED_MODULE_8__/* .moveLane */ .s)(ports, {
        action: 'promote',
        place,
        release,
        deployment,
        gate: settings.gate,
        mover,
        checksOf: _domain_deploy_move_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionChecks */ .$s,
        moveOf: (before, checks) => before?.state.release === release.id ? undefined : (0,_domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_2__/* .promotion */ .KF)({ place, release, before }, checks, mover),
    });
}
/**
 * Brings what runs of a lane to its target once more, where it has one, which heals a call that was cut off; answers
 * why it is not served. Nothing is moved: where somebody else has moved the lane meanwhile, theirs is brought there.
 */
async function serve(ports, { place, runs, by, settings }) {
    const deployment = (0,_domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.environments, place.environment)?.[place.lane];
    if (deployment?.to === undefined)
        return undefined;
    if (runs === undefined)
        return whyStillServed(ports, place);
    const release = await (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__/* .findRelease */ .dv)(ports, place.lane, runs);
    const mover = { by, reason: 'what runs by the ledger', at: (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .momentOf */ .Et)(ports.clock.now()) };
    const report = await (0,_steps_deploy_move_lane_js__WEBPACK_IMPORTED_MODULE_8__/* .moveLane */ .s)(ports, {
        action: 'promote',
        place,
        release,
        deployment,
        gate: settings.gate,
        mover,
        checksOf: () => [],
        moveOf: () => undefined,
    });
    return report.outcome === 'failed' || report.outcome === 'refused' ? report.reason : undefined;
}
/** No target is told to serve nothing, so that what was rolled back with nothing in its place stays there. */
async function whyStillServed(ports, place) {
    const { release, rolled_back: left } = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_4__/* .stateAt */ .HK)((await (0,_steps_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .readStates */ .rs)(ports)).states, place)?.state ?? {};
    if (release !== undefined || left === undefined)
        return undefined;
    const where = `${place.lane} in ${place.environment}`;
    return `nothing is to run of ${where}, and its target may still have ${(0,_domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_6__/* .shortId */ .m)(left)}: take it away there, or promote another`;
}
/** What is asked for; else what the environments that come first run, so that it goes on as it is; else the newest. */
async function wantedRelease(ports, { place, release }, after) {
    if (release !== undefined)
        return (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__/* .findRelease */ .dv)(ports, place.lane, release);
    const { states } = await (0,_steps_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .readStates */ .rs)(ports);
    const [before] = after.map((environment) => (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_4__/* .stateAt */ .HK)(states, { environment, lane: place.lane })?.state.release);
    const found = before === undefined ? undefined : await (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__/* .releaseOf */ .l7)(ports, place.lane, before);
    return found ?? (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__/* .newestRelease */ .s5)(ports, place.lane);
}


/***/ }),

/***/ 92674:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEvidence: () => (/* binding */ readEvidence)
/* harmony export */ });
/* harmony import */ var _domain_observation_observation_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48214);
/* harmony import */ var _domain_observation_rollout_arms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98399);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _steps_read_read_model_lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6424);
/* harmony import */ var _steps_read_read_observations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16758);





/**
 * Reads observations, or what they are made of, from files, and tells what of them is not used. A file that cannot be
 * read is told and lets the others count.
 */
async function readEvidence(ports, request) {
    const { paths } = request;
    if (paths.length === 0)
        return { observations: [], unreadable: [] };
    const arms = await armsOf(ports, request);
    const read = (some) => attempt((0,_steps_read_read_observations_js__WEBPACK_IMPORTED_MODULE_4__/* .readObservations */ .i)(ports.files, some, { arms, kind: 'traffic' }));
    const { readable, unreadable, reads } = await settle(paths, read);
    for (const each of reads)
        tellLeftOut(ports, each, readable);
    return { observations: reads.flatMap(({ observations }) => observations), unreadable };
}
const attempt = (reading) => reading.catch((error) => ({ why: (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) }));
/** Files are read together, since the score or the other answer of a call may lie in another one. */
async function settle(paths, read) {
    const whole = await read(paths);
    if (!('why' in whole))
        return { readable: paths, unreadable: [], reads: [whole] };
    const alone = [];
    for (const path of paths)
        alone.push({ path, found: await read([path]) });
    const unreadable = alone.flatMap(({ path, found }) => ('why' in found ? [`${path}: ${found.why}`] : []));
    const readable = alone.filter(({ found }) => !('why' in found)).map(({ path }) => path);
    const rest = await read(readable);
    // Files that are too much together are read one by one.
    const reads = 'why' in rest ? alone.flatMap(({ found }) => ('why' in found ? [] : [found])) : [rest];
    return { readable, unreadable, reads };
}
/** What the arms are known by: as they are named, or by the rollout that is on its way. */
async function armsOf(ports, { environment, named }) {
    if (named.baseline.length > 0 && named.candidate.length > 0)
        return named;
    const lane = await (0,_steps_read_read_model_lane_js__WEBPACK_IMPORTED_MODULE_3__/* .findModelLane */ .X)(ports, environment);
    const known = lane?.kind === 'rollout' ? (0,_domain_observation_rollout_arms_js__WEBPACK_IMPORTED_MODULE_1__/* .armsOfRollout */ .I)(lane) : { baseline: [], candidate: [] };
    return {
        baseline: named.baseline.length > 0 ? named.baseline : known.baseline,
        candidate: named.candidate.length > 0 ? named.candidate : known.candidate,
    };
}
function tellLeftOut({ log }, { counts, empty }, paths) {
    for (const line of (0,_domain_observation_observation_text_js__WEBPACK_IMPORTED_MODULE_0__/* .leftOut */ .i)(counts))
        log.info(line);
    for (const path of empty)
        log.warn(`${path} is empty, and counts for nothing: see whether its export broke off`);
    if (counts.observations > 0 || empty.length === paths.length)
        return;
    const where = paths.filter((path) => !empty.includes(path)).join(', ');
    if (counts.calls === 0)
        log.warn(`no call of a model that answers is in ${where}, so it counts for nothing`);
    else
        log.warn(`no call in ${where} is of one arm alone: name the releases or models of the arms as they stand there (baseline, candidate)`);
}


/***/ }),

/***/ 18026:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93490);
/* harmony import */ var _steps_read_read_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36952);


/** The settings of a commit of the default branch; those that hold without any where it has none. */
const readSettings = async (git, commit) => (await (0,_steps_read_read_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(git, commit))?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._0;


/***/ }),

/***/ 61143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ recordDeployment)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94130);


/**
 * Shows people what became of a release. Nothing that goes wrong here undoes what was deployed: it is told, and no
 * more.
 */
async function recordDeployment(ports, news, logUrl) {
    if (news === undefined)
        return;
    try {
        const release = await (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_1__/* .findRelease */ .dv)(ports, news.place.lane, news.release);
        await ports.deployments.record({ ...news, release, logUrl });
    }
    catch (error) {
        ports.log.warn(`the deployment is not shown on GitHub: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 36952:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _read_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36334);



/** What the default branch says in lanegate.yml and the parts that it includes; nothing where it has none. */
async function readPolicy(git, commit) {
    const tree = await git.resolve(commit);
    if (tree === undefined) {
        throw commit === 'HEAD'
            ? (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)()
            : new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the commit ${commit} of the default branch cannot be read`);
    }
    const files = await git.list(tree);
    return (0,_read_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfiguration */ .T)(git, { tree, blobs: new Map(files.map(({ path, blob }) => [path, blob])) });
}


/***/ })

};
;
})
