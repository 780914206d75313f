export const id = 2939;
export const ids = [2939,8026];
export const modules = {

/***/ 74870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 81810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ moveResult),
/* harmony export */   TT: () => (/* binding */ PlaceInputs),
/* harmony export */   o3: () => (/* binding */ openMove)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _domain_deploy_deploy_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39142);
/* harmony import */ var _domain_deploy_desired_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62322);
/* harmony import */ var _domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60240);
/* harmony import */ var _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31425);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);
/* harmony import */ var _stages_read_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18026);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4361);








/** What a move is about, and which keys its target may use. */
const PlaceInputs = {
    lane: _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleasedLane */ .k,
    environment: _domain_deploy_desired_state_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentName */ .Ru,
    reason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    keys: _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .NameList */ .Em.optional(),
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .AccessInputs */ .UQ,
};
/** Everything that a move takes from a run of the default branch, and who started it. Throws a `UserError` for any other run. */
async function openMove(ports) {
    const dispatch = await ports.dispatches.dispatch();
    const refused = (0,_domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotOfDefaultBranch */ .K)(dispatch);
    if (refused !== undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`this run may not move anything: ${refused}`);
    // A run that is run again has the policy of its day, so that of today is read.
    const settings = await (0,_stages_read_settings_js__WEBPACK_IMPORTED_MODULE_5__.readSettings)(ports.git, `origin/${dispatch.defaultBranch}`);
    const releases = ports.openReleases(settings.release);
    const targets = await ports.openTargets();
    const people = { authorOf: async () => undefined };
    // Whoever runs a run again moves the lane, not whoever started it.
    const by = dispatch.triggeringActor || dispatch.actor;
    return { moving: { ...ports, releases, targets, people }, settings, by, runUrl: dispatch.runUrl };
}
/** What became of a move, as the outputs of a step, which fails where the release does not run. */
function moveResult(report) {
    const { outcome, release, previous = '', served } = report;
    const isRunning = outcome === 'moved' || outcome === 'unchanged';
    const failure = isRunning ? undefined : `${(0,_domain_deploy_deploy_text_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(report)}${outcome === 'refused' ? `: ${report.reason}` : ''}`;
    return { outputs: { outcome, release, previous, served }, failure };
}


/***/ }),

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ NameList),
/* harmony export */   LM: () => (/* binding */ CommentInputs),
/* harmony export */   N2: () => (/* binding */ ShardInput),
/* harmony export */   UQ: () => (/* binding */ AccessInputs),
/* harmony export */   cA: () => (/* binding */ EvaluationInputs),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   jd: () => (/* binding */ CommitInputs),
/* harmony export */   px: () => (/* binding */ FolderInput),
/* harmony export */   we: () => (/* binding */ inputReadBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49567);
/* harmony import */ var _domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57604);
/* harmony import */ var _domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5906);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);




/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const FolderInput = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('lanegate-run');
/** Names split at commas or line breaks. */
const NameList = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(_domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNames */ .b);
/** The inputs that say what is compared; what the event names where they are absent. */
const CommitInputs = { base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() };
/** An input that is read by a function, with what to say where it reads nothing. */
const inputReadBy = (read, problem) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const value = read(text);
    if (value === undefined)
        context.addIssue(problem);
    return value ?? zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** Which part of a run a job of a matrix is. */
const ShardInput = inputReadBy(_domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShard */ .uK, 'is a part and how many there are, such as 2/4');
/** What is run and how. */
const EvaluationInputs = {
    suites: NameList.optional(),
    /** Whether to tell which lane carries a difference, whatever the verdict is. */
    attribute: zod__WEBPACK_IMPORTED_MODULE_2__/* .stringbool */ .uEf().default(false),
    /** How many calls may be under way at once. */
    concurrency: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai().int().min(1).max(1000).default(16),
    /** The names of the key variables that providers may use. */
    keys: NameList.optional(),
    /** Whether answers are carried between jobs; the world reads the secret that they are signed with. */
    cache: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'off']).default('auto'),
    'cache-secret': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(32, 'must have at least 32 characters').optional(),
    /** Whether base is asked past the cache. */
    'refresh-baseline': zod__WEBPACK_IMPORTED_MODULE_2__/* .stringbool */ .uEf().default(false),
    /** Whether what an earlier run has evaluated is evaluated again. */
    receipts: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'off']).default('auto'),
};
/** Whether to keep a comment on the pull request, and who writes it. */
const CommentInputs = {
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .stringbool */ .uEf().default(true),
    'comment-author': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
};
/** The token that the world reads the repository with. */
const AccessInputs = { 'github-token': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() };
/** What is compared: the inputs first, then what started the workflow. */
function commitsOf(inputs, event) {
    const policy = inputs.base ?? policyOf(event);
    const head = inputs.head ?? event.head;
    if (policy === undefined || head === undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
            hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
        });
    }
    return { policy, head: { revision: head } };
}
/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }) => kind === 'push' ? { before: policy, defaultBranch } : policy;


/***/ }),

/***/ 55401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   ce: () => (/* binding */ DeployCheck),
/* harmony export */   iz: () => (/* binding */ onlyTold),
/* harmony export */   kT: () => (/* binding */ forbids),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5592);


/** Something that was looked at before a lane was moved: it holds, it forbids the move, or it is only told. */
const DeployCheck = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    word: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['holds', 'fails', 'told']),
    said: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
});
const check = (word, said) => ({
    word,
    said: said.length <= _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRemark */ .$L ? said : `${said.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRemark */ .$L - 1)}…`,
});
const holds = (said) => check('holds', said);
const fails = (said) => check('fails', said);
const told = (said) => check('told', said);
/** A check that is told where it would forbid, for moves that it must not stand in the way of. */
const onlyTold = (found) => (found.word === 'fails' ? told(found.said) : found);
/** True where any check forbids the move. */
const forbids = (checks) => checks.some(({ word }) => word === 'fails');
/** Checks as a record keeps them, a line each. */
const checkLines = (checks) => checks.slice(0, 50).map(({ word, said }) => `${word}: ${said}`.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRemark */ .$L));


/***/ }),

/***/ 60240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ whyNotOfDefaultBranch),
/* harmony export */   O: () => (/* binding */ whyNoDispatch)
/* harmony export */ });
/** Why a run may not write the ledger, whoever started it; `undefined` where it may. */
function whyNoDispatch(run) {
    const { event, attempt } = run;
    if (event !== 'workflow_dispatch')
        return `it is started by workflow_dispatch alone, not by ${event || 'nothing'}`;
    // An earlier run has the policy of its day.
    const again = attempt === 1 ? undefined : 'a run that is run again does not count; start a new one';
    return whyOnNoDefaultBranch(run) ?? again;
}
/** What a team's own workflow on its default branch is started by; nobody from outside starts any of it. */
const ownEvents = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Why a run is not of the default branch, whose workflows alone may release and deploy; `undefined` where it is. */
function whyNotOfDefaultBranch(run) {
    const { event } = run;
    if (!ownEvents.has(event))
        return `it is started by ${[...ownEvents].join(', ')}, not by ${event || 'nothing'}`;
    return whyOnNoDefaultBranch(run);
}
function whyOnNoDefaultBranch({ ref, defaultBranch }) {
    if (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`)
        return undefined;
    return `it runs on the default branch alone, not on ${ref || 'no branch'}`;
}


/***/ }),

/***/ 31546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ isLetThrough),
/* harmony export */   Fz: () => (/* binding */ JudgedCombination),
/* harmony export */   G8: () => (/* binding */ answeringLanes),
/* harmony export */   bZ: () => (/* binding */ combinationOf),
/* harmony export */   id: () => (/* binding */ newestJudged)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60603);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31425);







/** Lanes whose parts are only known to fit each other once they were evaluated together. Code is proven by its lock. */
const answeringLanes = ['prompt', 'model', 'data'];
/** What stands for the answering lanes of one state together. */
const combinationOf = (lanes) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(Object.fromEntries(answeringLanes.map((lane) => [lane, lanes[lane] ?? null])));
/** What an evaluation came to, and the lanes that it evaluated together. */
const JudgedCombination = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('verdict'),
    head: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    combination: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    lanes: _released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .LaneDigests */ .G,
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .Ee,
    verdicts: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .Ee).describe('By lane'),
    blocks: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().optional().describe('What policy made of the verdict when it was given, overrides aside'),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional(),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"],
})
    .refine(({ combination, lanes }) => combinationOf(lanes) === combination, {
    path: ['combination'],
    error: 'is not that of its lanes',
});
/**
 * The newest evaluation of lanes together; of several of one moment one that lets nothing through, since nobody knows
 * which came last. `judged` are of one combination, in any order.
 */
function newestJudged(judged, inconclusive) {
    const lastMs = Math.max(...judged.map(({ at }) => Date.parse(at)));
    const last = judged.filter(({ at }) => Date.parse(at) === lastMs);
    return last.find((each) => !isLetThrough(each, inconclusive)) ?? last.at(-1);
}
/**
 * Whether an evaluation found nothing wanting. A change that it did not affect proves nothing; and what policy made of an
 * inconclusive one was said when it was given, though policy may have become stricter since.
 */
const isLetThrough = ({ verdict, blocks = false }, inconclusive) => verdict === 'pass' || (verdict === 'inconclusive' && !blocks && inconclusive !== 'block');


/***/ }),

/***/ 80463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ laneOfSection),
/* harmony export */   W: () => (/* binding */ lockSections)
/* harmony export */ });
/** The lane of each part of a lock; what binds all lanes is measured, not deployed. */
const laneOfSection = {
    code: 'code',
    prompts: 'prompt',
    models: 'model',
    embeddings: 'model',
    routes: 'model',
    data: 'data',
    evals: 'evals',
    configuration: 'evals',
};
const lockSections = Object.keys(laneOfSection);


/***/ }),

/***/ 64981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/** The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order. */
const lockFile = 'ai.lock.json';


/***/ }),

/***/ 31010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   Ke: () => (/* reexport safe */ _lock_file_js__WEBPACK_IMPORTED_MODULE_6__.K),
/* harmony export */   Wk: () => (/* binding */ laneDigests),
/* harmony export */   c_: () => (/* binding */ Lock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1030);
/* harmony import */ var _lane_of_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80463);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31425);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64981);








const Name = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1);
const LockedPrompt = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryPath */ .U,
    unread: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('Why it cannot be released: it, or what it includes, cannot be read'),
});
const LockedModel = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of provider, model, parameters and whatever else decides its answers'),
    provider: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().describe('Empty of a model that a prompt file names without its provider'),
    model: Name.describe('As it is asked for'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const LockedRoute = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of every model, rule, check and fallback') });
const LockedData = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E });
const LockedSuite = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ dataset: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E, graders: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E });
/**
 * Everything that makes up what is running, by digest. The file in the repository has no `code`, for a commit cannot name
 * itself; the lock of a release has it.
 */
const Lock = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    code: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .CommitId */ .j, image: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional() }).optional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedPrompt),
    models: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedModel),
    embeddings: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedModel),
    routes: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedRoute).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedData),
    evals: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedSuite),
    configuration: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryPath */ .U, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E).describe('Of the meaning of settings that bind every lane'),
});
/** The id of a release: the digest of its whole lock. */
const releaseId = (lock) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(lock);
/** What each lane of a lock is; a lane whose sections are empty is absent. */
function laneDigests(lock) {
    const entries = _released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleasedLane */ .k.options.flatMap((lane) => {
        const own = _lane_of_section_js__WEBPACK_IMPORTED_MODULE_4__/* .lockSections */ .W.filter((section) => _lane_of_section_js__WEBPACK_IMPORTED_MODULE_4__/* .laneOfSection */ .J[section] === lane);
        const sections = own.map((section) => [section, lock[section] ?? {}]);
        const isEmpty = sections.every(([, section]) => Object.keys(section).length === 0);
        return isEmpty ? [] : [[lane, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(Object.fromEntries(sections))]];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 94111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js
var explain_issue = __webpack_require__(15937);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located-yaml.js
var located_yaml = __webpack_require__(71228);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-recorders.js



/** Refuses recorders of providers that are not there or record themselves. Throws a `UserError`. */
function refuseBadRecorders({ providers }, source, path) {
    const known = { ...provider/* builtInProviders */.u3, ...providers };
    for (const [name, declared] of Object.entries(providers)) {
        if (declared.api !== 'record')
            continue;
        try {
            (0,provider/* resolveProvider */.Kd)(declared, known);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            const keys = ['providers', name, 'provider'];
            const hint = Object.hasOwn(known, declared.provider)
                ? 'name the provider that it records'
                : (0,nearest_name/* suggestName */.S)(declared.provider, Object.keys(known));
            throw new user_error/* UserError */.yo(error.message, { place: { path, line: source.lineOf(keys), key: keys.join('.') }, hint });
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-bindings.js
var route_bindings = __webpack_require__(8471);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-check.js + 1 modules
var route_check = __webpack_require__(53830);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-routes.js




/** Refuses routes that name what is not there, mean two things at once or ask somebody twice. Throws a `UserError`. */
function refuseBadRoutes({ routes, models }, source, path) {
    const refuse = (keys, message, hint) => {
        throw new user_error/* UserError */.yo(message, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint });
    };
    for (const [name, route] of Object.entries(routes)) {
        const at = (keys, message, hint) => refuse(['routes', name, ...keys], message, hint);
        if (Object.hasOwn(models, name))
            at([], `\`${name}\` is a model binding as well`, 'a route needs a name of its own');
        refuseUnknownBindings(route, Object.keys(models), at);
        refuseRepeated(route, at);
        refuseBrokenChecks(route, at);
    }
}
function refuseUnknownBindings(route, known, refuse) {
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        if (!known.includes(binding))
            refuse(keys, `there is no model binding \`${binding}\``, (0,nearest_name/* suggestName */.S)(binding, known));
    }
}
/** A model that stands twice among those that share the cases, or twice among the fallbacks, is a slip. */
function refuseRepeated(route, refuse) {
    const seen = new Set();
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        const [part] = keys;
        if (part !== 'models' && part !== 'fallbacks')
            continue;
        const name = `${part} ${binding}`;
        if (seen.has(name))
            refuse(keys, `the model \`${binding}\` is named twice`, 'a route asks each model at most once');
        seen.add(name);
    }
}
function refuseBrokenChecks({ checks }, refuse) {
    checks.forEach(({ fails }, index) => {
        try {
            (0,route_check/* checkOf */.E)(fails);
        }
        catch (error) {
            refuse(['checks', index, 'fails'], error instanceof Error ? error.message : 'this check cannot be used');
        }
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parse-configuration.js







/** Reads lanegate.yml; the first mistake is a `UserError` with line, key and a suggestion. */
function parseConfiguration(text, path) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    if (source.value === null || typeof source.value !== 'object') {
        throw new user_error/* UserError */.yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = configuration/* Configuration */.Vk.safeParse(source.value, { reportInput: true, ...(0,for_few/* forText */.zA)(text) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.M)(parsed.error.issues, source, path, configuration/* Configuration */.Vk);
    refuseRepeatedSuites(parsed.data, source, path);
    refuseRepeatedGlobs(parsed.data, source, path);
    refuseBadRecorders(parsed.data, source, path);
    refuseBadRoutes(parsed.data, source, path);
    return { path, value: parsed.data, lineOf: source.lineOf };
}
function refuseRepeatedSuites(configuration, source, path) {
    const seen = new Set();
    configuration.suites.forEach(({ name }, index) => {
        const place = { path, line: source.lineOf(['suites', index, 'name']), key: `suites.${index}.name` };
        if (seen.has(name))
            throw new user_error/* UserError */.yo(`the suite \`${name}\` is defined twice`, { place });
        seen.add(name);
    });
}
/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ lanes }, source, path) {
    const laneOf = new Map();
    for (const [lane, globs] of Object.entries(lanes)) {
        globs.forEach((glob, index) => {
            const earlier = laneOf.get(glob);
            if (earlier !== undefined) {
                const place = { path, line: source.lineOf(['lanes', lane, index]), key: `lanes.${lane}.${index}` };
                const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
                throw new user_error/* UserError */.yo(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, { place, hint });
            }
            laneOf.set(glob, lane);
        });
    }
}


/***/ }),

/***/ 18026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93490);
/* harmony import */ var _steps_read_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79677);


/** The settings of a commit of the default branch; those that hold without any where it has none. */
const readSettings = async (git, commit) => (await (0,_steps_read_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(git, commit))?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._0;


/***/ }),

/***/ 79677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94111);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2914);




const maxConfigurationBytes = 4_000_000;
/** What the default branch says in lanegate.yml; nothing where it has none. */
async function readPolicy(git, commit) {
    const tree = await git.resolve(commit);
    if (tree === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the commit ${commit} of the default branch cannot be read`);
    const entry = (await git.list(tree)).find(({ path }) => path === _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFile */ .h);
    if (entry === undefined)
        return undefined;
    const [blob] = await git.readBlobs([entry.blob], maxConfigurationBytes);
    if (blob?.kind !== 'text') {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(blob === undefined ? 'it cannot be read' : (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNoText */ .L)(blob), {
            place: { path: _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFile */ .h },
        });
    }
    return (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfiguration */ .M)(blob.text, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFile */ .h);
}


/***/ }),

/***/ 2914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoText)
/* harmony export */ });
/** Why a blob has no text to read, as the end of a sentence. */
function whyNoText(content) {
    switch (content.kind) {
        case 'binary':
            return `it is not text (${content.bytes} bytes)`;
        case 'too-large':
            return `it is too large to read (${content.bytes} bytes)`;
        case 'left-out':
            return `too much changed at once to read it as well (${content.bytes} bytes)`;
        case 'missing':
            return 'its content is missing';
    }
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
