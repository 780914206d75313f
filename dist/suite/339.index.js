export const id = 339;
export const ids = [339,3155];
export const modules = {

/***/ 74870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 32720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockAction: () => (/* binding */ lockAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _domain_deploy_desired_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62322);
/* harmony import */ var _domain_release_describe_moved_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57878);
/* harmony import */ var _domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31010);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _stages_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59033);
/* harmony import */ var _stages_lock_against_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43155);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74870);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4361);









/** Says whether ai.lock.json of a commit is there and true, and whether its code leaves an environment's other lanes alone. */
const lockAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_6__/* .defineAction */ .Q)({
    name: 'lanegate/lock',
    inputs: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ head: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(), against: _domain_deploy_desired_state_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentName */ .Ru.optional(), ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .AccessInputs */ .UQ }),
    outputs: ['holds', 'moved'],
    run: async (ports, { head, against }) => {
        const revision = head ?? (await ports.runner.event()).head;
        if (revision === undefined) {
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this event names no commit to look at', {
                hint: 'run on pull_request, merge_group or push, or give the input `head`',
            });
        }
        const checked = await (0,_stages_lock_js__WEBPACK_IMPORTED_MODULE_3__.checkLock)(ports, { revision });
        const moved = checked.moved.map(_domain_release_describe_moved_js__WEBPACK_IMPORTED_MODULE_8__/* .describeMoved */ .v);
        for (const line of moved)
            ports.log.info(line);
        const failure = whyNot(checked) ?? (against === undefined ? undefined : await whyNotCarried(ports, revision, against));
        return { outputs: { holds: String(failure === undefined), moved: moved.join('\n') }, failure };
    },
});
function whyNot({ committed, moved }) {
    if (committed === undefined)
        return `there is no ${_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFile */ .Ke}; write it and commit it: lanegate lock`;
    const [first] = moved;
    if (first === undefined)
        return undefined;
    const parts = moved.length === 1 ? 'one part' : `${moved.length} parts`;
    return `${_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFile */ .Ke} is no longer true in ${parts}, first ${(0,_domain_release_describe_moved_js__WEBPACK_IMPORTED_MODULE_8__/* .describeMoved */ .v)(first)}; write it anew: lanegate lock`;
}
async function whyNotCarried(ports, revision, environment) {
    const checks = await (0,_stages_lock_against_js__WEBPACK_IMPORTED_MODULE_4__.lockAgainst)(ports, { revision, environment });
    for (const { word, said } of checks)
        ports.log.info(`${word}: ${said}`);
    const failed = checks.find(({ word }) => word === 'fails');
    return failed === undefined ? undefined : `the code does not leave ${environment} as it runs: ${failed.said}`;
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

/***/ 41859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ readStoredStates),
/* harmony export */   HK: () => (/* binding */ stateAt),
/* harmony export */   kY: () => (/* binding */ statesOf)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80173);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _desired_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62322);




/** Reads the files of desired states. Only what is of the exact shape, at the place that it is of, counts. */
function readStoredStates(files) {
    const read = files.map((file) => ({ path: file.path, found: readState(file) }));
    return {
        states: read.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
        strange: read.flatMap(({ path, found }) => (typeof found === 'string' ? [{ path, why: found }] : [])),
    };
}
function readState({ path, text }) {
    if (text === undefined)
        return 'it is too large to be a state';
    const json = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text);
    if (json === undefined)
        return 'it is not JSON';
    const parsed = _desired_state_js__WEBPACK_IMPORTED_MODULE_2__/* .DesiredState */ .ix.safeParse(json.json);
    if (!parsed.success)
        return `it is no desired state (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    return (0,_ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .statePath */ .BQ)(parsed.data) === path ? { state: parsed.data, text } : 'it is the state of another place';
}
/**
 * The states of one environment. Throws a `UserError` where a file of it cannot be believed, since nothing may be decided
 * beside a lane that is not known.
 */
function statesOf(environment, { states, strange }) {
    const [doubted] = strange.filter(({ path }) => path.startsWith(`state/${environment}/`));
    if (doubted === undefined)
        return states.filter(({ state }) => state.environment === environment);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the ledger's ${doubted.path} cannot be believed: ${doubted.why}`, {
        hint: 'look at it with git show lanegate:PATH, and put right what wrote it',
    });
}
/** The state of one lane; `undefined` where nothing was ever to run. */
const stateAt = (states, { environment, lane }) => states.find(({ state }) => state.environment === environment && state.lane === lane);


/***/ }),

/***/ 18841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/record-fields.js
var record_fields = __webpack_require__(5592);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(62322);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/deployment.js






/** A move of the desired state of one lane in one environment. */
const Deployment = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('deployment'),
    action: schemas/* enum */.k5n(['promote', 'rollback', 'hold', 'resume']),
    environment: desired_state/* EnvironmentName */.Ru,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional().describe('What is to run after it'),
    previous: digest_text/* DigestText */.E.optional().describe('What was to run before it'),
    checks: schemas/* array */.YOg(record_fields/* Remark */.Nc).max(50).describe('What was found to hold before it'),
    reason: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});
/** Something that went wrong where releases run. */
const DeployIncident = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('incident'),
    environment: desired_state/* EnvironmentName */.Ru,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional(),
    what: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});

// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
// EXTERNAL MODULE: ./dist/compiled/domain/release/combination.js
var combination = __webpack_require__(31546);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/record-schemas.js





/** What a record of each kind has to be; apart, since whoever only writes records need not load what they are made of. */
const recordSchemas = {
    override: override/* Override */.d,
    verdict: combination/* JudgedCombination */.Fz,
    release: release/* Release */.K,
    deployment: Deployment,
    rollout: rollout/* RolloutRecord */.nC,
    incident: DeployIncident,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/read-records.js



/** Reads files of one kind. Only what is of the kind's exact shape, at the place that its own meaning gives it, counts. */
function readRecords(kind, files) {
    const read = files.map((file) => readRecord(kind, file));
    const records = read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    return {
        records: records.sort((one, other) => (one.at < other.at ? -1 : 1)),
        strange: read.filter((each) => typeof each === 'string'),
    };
}
function readRecord(kind, { path, text }) {
    if (text === undefined)
        return `${path}: it is too large to be a record`;
    const json = (0,read_json/* readJson */.Vh)(text);
    if (json === undefined)
        return `${path}: it is not JSON`;
    const parsed = recordSchemas[kind].safeParse(json.json);
    if (!parsed.success)
        return `${path}: it is no ${kind} (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    if ((0,ledger_entry/* entryOf */.Ms)(parsed.data).path !== path)
        return `${path}: it does not lie where its content belongs`;
    return parsed.data;
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

/***/ 57878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeMoved)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62498);

/** One part that moved, as one line of a terminal: where it stands in the lock, and the lane that it is of. */
const describeMoved = ({ section, name, lane, change }) => (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`${section}.${name} ${change} (${lane})`);


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

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseLock),
/* harmony export */   l: () => (/* binding */ lockText)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78019);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31010);





/** A lock as it lies in the repository: keys in order, so that two people who lock the same write the same. */
const lockText = (lock) => `${JSON.stringify(JSON.parse((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(lock)), null, 2)}\n`;
/** Reads ai.lock.json. Throws a `UserError` where it is none, such as one with the marks of a merge in it. */
function parseLock(text) {
    const json = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text);
    if (json === undefined)
        throw notLock('it is not JSON');
    const parsed = _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .Lock */ .c_.safeParse(json.json, (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_4__/* .forText */ .zA)(text));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw notLock(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    if (parsed.data.code !== undefined)
        throw notLock('it names a commit, and no commit can name itself');
    return parsed.data;
}
const notLock = (why) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is no lock: ${why}`, { place: { path: _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockFile */ .Ke }, hint: 'write it anew: lanegate lock' });


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

/***/ 68188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Release),
/* harmony export */   X: () => (/* binding */ ReleaseEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60603);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31010);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31425);








/** Why a release may be deployed: what was judged, or who let it through. */
const ReleaseEvidence = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VerdictWord */ .Ee.describe("The verdict of the release's lane"),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of the evaluation that the verdict was recomputed from'),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of everything that the verdict depends on'),
    run: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('The page of the run that evaluated'),
    override: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('The path of the override that let it through, in the ledger'),
});
/** An immutable record of one lane as it was in one commit. */
const Release = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('release'),
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe('Of the whole lock'),
    lane: _released_lane_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleasedLane */ .k,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe("Of the lane's part of the lock"),
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_5__/* .Lock */ .c_,
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitId */ .j,
    bundle: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
        place: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().describe('Where it was published: a folder, or an address'),
    })
        .optional()
        .describe('What an application reads; code has none'),
    evidence: ReleaseEvidence,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"],
})
    .refine(({ id, lock }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .Bf)(lock) === id, { path: ['id'], error: 'is not the digest of its lock' })
    .refine(({ commit, lock }) => lock.code?.commit === commit, { path: ['commit'], error: 'is not that of its lock' });


/***/ }),

/***/ 43155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockAgainst: () => (/* binding */ lockAgainst)
});

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-check.js
var deploy_check = __webpack_require__(55401);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var changes_lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/release/compare-locks.js
var compare_locks = __webpack_require__(84739);
// EXTERNAL MODULE: ./dist/compiled/domain/release/lock.js
var release_lock = __webpack_require__(31010);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/carried-checks.js






const mostNamed = 5;
/**
 * Whether a commit carries what runs of every lane beside code. Of an environment where nothing runs nothing is proven.
 */
function carriedChecks(environment, lock, running) {
    const digests = (0,release_lock/* laneDigests */.Wk)(lock);
    const lanes = released_lane/* ReleasedLane */.k.options.filter((lane) => lane !== 'code');
    const checks = lanes.flatMap((lane) => {
        const found = running.find(({ state }) => state.lane === lane && state.digest !== undefined);
        if (found === undefined) {
            return digests[lane] === undefined ? [] : [(0,deploy_check/* told */.Ev)(`nothing of ${lane} runs in ${environment} on record`)];
        }
        const { digest = '', since } = found.state;
        if (digests[lane] === digest)
            return [(0,deploy_check/* holds */.v9)(`it carries the ${lane} ${(0,short_id/* shortId */.m)(digest)} that runs since ${since}`)];
        return [(0,deploy_check/* fails */.c6)(`it carries another ${lane} than the ${(0,short_id/* shortId */.m)(digest)} that runs${partsOf(found, lock)}`)];
    });
    if (checks.some(({ word }) => word !== 'told'))
        return checks;
    return [...checks, (0,deploy_check/* fails */.c6)(`the ledger says of no lane what runs in ${environment}, so nothing is proven`)];
}
/** The parts of a lane that differ, where the release that runs tells them. */
function partsOf({ state, release }, lock) {
    if (release === undefined)
        return '';
    const moved = (0,compare_locks/* compareLocks */.S)(release.lock, lock).filter(({ lane }) => lane === state.lane);
    const named = moved.slice(0, mostNamed).map(({ section, name, change }) => `${section}.${name} ${change}`);
    return named.length === 0 ? '' : `: ${named.join(', ')}${moved.length > mostNamed ? ', …' : ''}`;
}
/**
 * Whether programs changed what models are asked since the code that runs: prompts and models may be written into them.
 * `changes` are those of files that code carries by itself.
 */
function programCheck(since, changes) {
    const found = changes.filter(({ lane }) => (0,changes_lane/* changesAnswers */.XX)(lane));
    const running = `the code that runs, ${since.slice(0, 12)}`;
    if (found.length === 0)
        return (0,deploy_check/* holds */.v9)(`no program asks a model otherwise than ${running}`);
    const named = found.slice(0, mostNamed).map(({ path, lane }) => `${path} (${lane})`);
    const more = found.length > mostNamed ? ', …' : '';
    return (0,deploy_check/* fails */.c6)(`programs ask models otherwise than ${running}: ${named.join(', ')}${more}`);
}

// EXTERNAL MODULE: ./dist/compiled/domain/release/make-lock.js
var make_lock = __webpack_require__(6475);
// EXTERNAL MODULE: ./dist/compiled/domain/release/take-apart.js + 4 modules
var take_apart = __webpack_require__(58284);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/declared-paths.js
var declared_paths = __webpack_require__(15017);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/find-changes.js + 76 modules
var find_changes = __webpack_require__(42552);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/find-release.js
var find_release = __webpack_require__(62737);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-contents.js
var read_contents = __webpack_require__(69493);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-whole-side.js
var read_whole_side = __webpack_require__(37634);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/settle-commits.js
var settle_commits = __webpack_require__(15638);
;// CONCATENATED MODULE: ./dist/compiled/stages/lock-against.js












/** Beyond this, changed files are not read and count as changed in the lane of their place. */
const maxTotalBytes = 200_000_000;
/**
 * Whether the code of a commit, deployed to an environment, leaves every other lane as it runs there: the commit has the
 * same prompts, models and corpora, and its programs ask models as those do that run. Throws a `UserError` where the ledger
 * cannot be believed.
 */
async function lockAgainst(ports, { revision, environment }) {
    const { git, ledger } = ports;
    const commit = await (0,settle_commits/* mustResolve */.i)(git, revision);
    const side = await (0,read_whole_side/* readWholeSide */.v)(git, commit);
    const states = (0,stored_states/* statesOf */.kY)(environment, (0,stored_states/* readStoredStates */.Cg)(await ledger.readStates()));
    const running = await Promise.all(states.map(async ({ state }) => {
        const release = state.release === undefined ? undefined : await (0,find_release/* releaseOf */.l7)(ports, state.lane, state.release);
        return { state, release };
    }));
    const code = running.find(({ state }) => state.lane === 'code')?.release?.commit;
    return [
        ...carriedChecks(environment, (0,make_lock/* lockOf */.V)((0,take_apart/* lanePartsOf */.u)(side)), running),
        code === undefined
            ? (0,deploy_check/* told */.Ev)(`no code runs in ${environment} on record, so programs are not compared`)
            : programCheck(code, await changesOfPrograms(ports, code, side)),
    ];
}
/** What differs in the files that code carries by itself; what is released of other lanes is compared by digest. */
async function changesOfPrograms({ git, syntax }, code, head) {
    const base = await (0,read_whole_side/* readWholeSide */.v)(git, await (0,settle_commits/* mustResolve */.i)(git, code));
    const files = (await git.changes(base.tree, head.tree)).filter(({ basePath, headPath }) => [basePath, headPath].some((path) => path !== undefined && isOfCode(path, [base, head])));
    const contents = await (0,read_contents/* readContents */.r0)(git, files, maxTotalBytes);
    const declared = { base: (0,declared_paths/* declaredBy */.O)(base, head), head: (0,declared_paths/* declaredBy */.O)(head, head), lanes: head.settings.lanes };
    return (0,find_changes/* findChanges */.p)(syntax, files, contents, declared);
}
/** A file is released with code where no other lane's release has it. */
function isOfCode(path, sides) {
    if (path === configuration_file/* configurationFile */.h)
        return false;
    return sides.every((side) => (0,take_apart/* laneOfFile */.w)(path, side) === 'code' && !isReleased(path, side));
}
const isReleased = (path, { allPrompts }) => allPrompts.has(path) ||
    [...allPrompts.values()].some(({ inclusion }) => inclusion.files.some((file) => file.path === path));


/***/ }),

/***/ 59033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkLock: () => (/* binding */ checkLock),
/* harmony export */   writeLock: () => (/* binding */ writeLock)
/* harmony export */ });
/* harmony import */ var _domain_release_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31010);
/* harmony import */ var _domain_release_lock_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9432);
/* harmony import */ var _domain_release_make_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6475);
/* harmony import */ var _domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58284);
/* harmony import */ var _steps_read_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64324);
/* harmony import */ var _steps_read_whole_side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37634);
/* harmony import */ var _steps_settle_commits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15638);







/**
 * Makes the lock of a tree anew and says what of the one that lies in it is not so. Throws a `UserError` where that is
 * no lock.
 */
async function checkLock({ git }, wanted) {
    return (0,_steps_read_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readLock */ .m)(git, wanted === 'worktree' ? await git.snapshotWorktree() : await (0,_steps_settle_commits_js__WEBPACK_IMPORTED_MODULE_5__/* .mustResolve */ .i)(git, wanted.revision));
}
/** Writes the lock of a checkout's work, as it would be committed now, at the checkout's root; answers it and its path. */
async function writeLock(ports, root) {
    const tree = await ports.git.snapshotWorktree();
    const lock = (0,_domain_release_make_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockOf */ .V)((0,_domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_2__/* .lanePartsOf */ .u)(await (0,_steps_read_whole_side_js__WEBPACK_IMPORTED_MODULE_4__/* .readWholeSide */ .v)(ports.git, tree)));
    const path = `${root}/${_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockFile */ .Ke}`;
    await ports.files.write(path, (0,_domain_release_lock_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lockText */ .l)(lock));
    return { lock, path };
}


/***/ }),

/***/ 15017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withPrompts),
/* harmony export */   O: () => (/* binding */ declaredBy)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77842);
/* harmony import */ var _domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33097);
/* harmony import */ var _domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77063);





/**
 * What some commits declare, taken together. What policy declares counts on both sides, so that head cannot rename its
 * yardstick into code.
 */
function declaredBy(...sides) {
    const all = sides.map(({ settings }) => settings);
    const recordings = all.flatMap(({ providers }) => Object.values(providers).flatMap((provider) => (0,_domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingPathOf */ ._r)(provider) ?? []));
    const imported = sides.flatMap((side) => side.imported ?? []);
    const importedPrompts = imported.flatMap(({ prompts }) => prompts.map(({ path }) => path.split('#')[0] ?? path));
    const asksModels = new Set(importedPrompts);
    return {
        imports: new Set(imported.map(({ path }) => path)),
        datasets: new Set([
            ...all.flatMap(({ suites }) => suites.map(({ dataset }) => dataset)),
            ...imported.flatMap(({ files }) => files.filter((path) => !asksModels.has(path))),
        ]),
        recordings: new Set(recordings),
        graders: new Set(all.flatMap(({ suites }) => suites.flatMap(({ graders }) => (0,_domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__/* .graderFiles */ .L)(graders)))),
        prompts: new Set([
            ...all.flatMap(({ prompts, suites }) => [
                ...Object.values(prompts),
                ...suites.flatMap(({ target }) => (0,_domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .promptOf */ .Gh)(target) ?? []),
            ]),
            ...importedPrompts,
            ...sides.flatMap(importedPromptFiles),
            ...sides.flatMap(includedPaths),
        ]),
    };
}
/** Prompt files that lanegate.yml imports, whatever their folder and name would make of them. */
function importedPromptFiles({ prompts, settings }) {
    const globs = (0,_domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .importGlobs */ .Vf)(settings);
    return [...prompts.keys()].filter((path) => (0,_domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs));
}
/** What prompts include is a part of them, wherever it lies. */
const includedPaths = ({ prompts }) => [...prompts.values()].flatMap(({ inclusion }) => inclusion.files.map(({ path }) => path));
/** The same, with more paths that are prompts or parts of one. */
const withPrompts = (declared, more) => more.length === 0 ? declared : { ...declared, prompts: new Set([...declared.prompts, ...more]) };


/***/ }),

/***/ 62737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   s5: () => (/* binding */ newestRelease)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18841);
/* harmony import */ var _domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64565);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);




const wholeId = /^(?:sha256:)?[0-9a-f]{64}$/u;
const beginning = /^(?:sha256:)?[0-9a-f]{8,63}$/u;
/** The newest record of a release of a lane; `undefined` where there is none. */
async function releaseOf({ ledger }, lane, id) {
    const { records } = (0,_domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecords */ .T)('release', await ledger.read({ kind: 'release', about: (0,_domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(id) }));
    return records.filter((release) => release.lane === lane && release.id === id).at(-1);
}
/** The release of a lane that somebody names, by its id or the beginning of it. Throws a `UserError` where there is none. */
async function findRelease({ ledger }, lane, named) {
    if (wholeId.test(named)) {
        const found = await releaseOf({ ledger }, lane, `sha256:${(0,_domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(named)}`);
        if (found !== undefined)
            return found;
        throw noSuchRelease(lane, named);
    }
    if (!beginning.test(named)) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`\`${named.slice(0, 80)}\` is no release`, {
            hint: 'give its id, or the first 8 digits of it',
        });
    }
    const found = (await releasesOf({ ledger }, lane)).filter(({ id }) => (0,_domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(id).startsWith((0,_domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(named)));
    const ids = new Set(found.map(({ id }) => id));
    if (ids.size > 1)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`more than one release of ${lane} begins with ${named}: give more of its id`);
    const newest = found.at(-1);
    if (newest === undefined)
        throw noSuchRelease(lane, named);
    return newest;
}
/** The newest release of a lane. Throws a `UserError` where there is none. */
async function newestRelease({ ledger }, lane) {
    const newest = (await releasesOf({ ledger }, lane)).at(-1);
    if (newest !== undefined)
        return newest;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`no release of ${lane} is on record`, { hint: `make one: lanegate release --lane ${lane}` });
}
async function releasesOf({ ledger }, lane) {
    const { records } = (0,_domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecords */ .T)('release', await ledger.read({ kind: 'release' }));
    return records.filter((release) => release.lane === lane);
}
const noSuchRelease = (lane, named) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`no release ${(0,_domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(named)} of ${lane} is on record`, {
    hint: 'lanegate status tells what runs; where the ledger is at origin alone, fetch it: git fetch origin lanegate',
});


/***/ }),

/***/ 64324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _domain_release_compare_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84739);
/* harmony import */ var _domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31010);
/* harmony import */ var _domain_release_lock_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9432);
/* harmony import */ var _domain_release_make_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6475);
/* harmony import */ var _domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58284);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27924);
/* harmony import */ var _read_whole_side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37634);







/** Takes a tree apart and says what of the lock that lies in it is not so. Throws a `UserError` where that is no lock. */
async function readLock(git, tree) {
    const side = await (0,_read_whole_side_js__WEBPACK_IMPORTED_MODULE_5__/* .readWholeSide */ .v)(git, tree);
    const parts = (0,_domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_3__/* .lanePartsOf */ .u)(side);
    const lock = (0,_domain_release_make_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockOf */ .V)(parts);
    const text = await (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(git, side.blobs.get(_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFile */ .Ke), _domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFile */ .Ke);
    const committed = text === undefined ? undefined : (0,_domain_release_lock_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLock */ .P)(text);
    return { parts, lock, committed, moved: committed === undefined ? [] : (0,_domain_release_compare_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocks */ .S)(committed, lock) };
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
