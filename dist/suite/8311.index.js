export const id = 8311;
export const ids = [8311];
export const modules = {

/***/ 74870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 81079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseAction: () => (/* binding */ releaseAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60240);
/* harmony import */ var _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31425);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _stages_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42032);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74870);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4361);







/** Releases one lane of the commit that the workflow runs for, on the evidence in the run folder. */
const releaseAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'lanegate/release',
    inputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ lane: _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleasedLane */ .k, folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .FolderInput */ .px, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .AccessInputs */ .UQ }),
    outputs: ['release', 'digest', 'bundle', 'place', 'new'],
    run: async (ports, { lane, folder }) => {
        const dispatch = await ports.dispatches.dispatch();
        const { commit, actor, runUrl, defaultBranch } = dispatch;
        const refused = (0,_domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotOfDefaultBranch */ .K)(dispatch);
        if (refused !== undefined)
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this run may not release anything: ${refused}`);
        // An earlier run has the policy of its day, so that of today is read.
        const policy = `origin/${defaultBranch}`;
        const releases = ports.openReleases(await (0,_stages_release_js__WEBPACK_IMPORTED_MODULE_3__.readReleaseSettings)(ports.git, policy));
        const { release: made, isNew } = await (0,_stages_release_js__WEBPACK_IMPORTED_MODULE_3__.release)({ ...ports, releases, people: { authorOf: async () => undefined } }, { lane, revision: commit, policy, folder, run: runUrl, by: actor, merged: await mergedAs(ports, commit) });
        const { id, digest, bundle } = made;
        ports.log.info(`${lane} of ${commit.slice(0, 12)} is ${isNew ? 'released' : 'released already'}: ${id}`);
        return {
            outputs: { release: id, digest, bundle: bundle?.digest ?? '', place: bundle?.place ?? '', new: String(isNew) },
        };
    },
});
/** Without it nothing is let through that does not pass by itself. */
async function mergedAs({ mergedChanges, log }, commit) {
    try {
        return await mergedChanges.mergedAs(commit);
    }
    catch (error) {
        const why = error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeUserError */ .Pi)(error) : (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
        log.warn(`overrides of the pull request that was merged do not count: ${why}`);
        return undefined;
    }
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

/***/ 16431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71429);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** The margin where nobody set one. */
const defaultMargin = 0.05;
/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;
/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
function settleMargin(rule, bound, { n, missing, alpha }) {
    if (rule.kind === 'default')
        return widenDefault(narrowestDefault(bound, (n + missing) / rule.drawnShare, alpha));
    const { value, refusal } = rule;
    const smallest = (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .Dk)(bound, n + missing, alpha);
    if (refusal !== undefined && value <= smallest)
        throw refuse({ value, smallest, n: n + missing, refusal }, (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .casesForMargin */ .VN)(bound, value, alpha));
    return { margin: value, widened: false };
}
/**
 * Tango's bound is a little too narrow for a few cases of which none differs, so that the margin it would allow is passed
 * by a drop as great in more than alpha of all runs.
 */
const narrowestDefault = (bound, n, alpha) => Math.max((0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .Dk)(bound, n, alpha), bound === 'tango' ? (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenBreakShare */ .Bx)(n, alpha) : 0);
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

/***/ 20274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven to
 * lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain, and a
 * `deterioration` only has no proven drop, where there is enough data for one to have been proven.
 */
function wordOfRole(comparison, rule) {
    const [low] = comparison.interval;
    const { role, margin, alpha, adjustedP } = rule;
    const isDropProven = adjustedP <= alpha;
    if (role === 'deterioration') {
        if (isDropProven)
            return 'fail';
        return rule.isLastLook !== false && couldFail(comparison, rule) ? 'pass' : 'inconclusive';
    }
    const needed = role === 'success' ? 0 : -margin;
    if (low > needed)
        return 'pass';
    return isDropProven ? 'fail' : 'inconclusive';
}
/**
 * True where so many units could prove a drop at all: when every one of them is worse, the sign-flip mid-p is 2^-n / 2,
 * and it may have to bear the whole correction for the other metrics.
 */
const couldFail = ({ n }, { alpha, deciding }) => Math.max(1, deciding) * 0.5 ** (n + 1) <= alpha;
/** Only these roles are held to a margin. */
const asksForMargin = (role) => role === 'gate' || role === 'report';
/** Whether the estimate alone speaks against a metric: as far below base as its role forbids, or no better. */
function leansAgainst({ role, difference, margin }) {
    if (difference === null || role === 'report')
        return false;
    return role === 'deterioration' ? difference < 0 : difference <= -margin;
}


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

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularizedIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51749);

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
    const lnFront = a * Math.log(x) + b * Math.log1p(-x) + (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a + b) - (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a) - (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(b);
    return (Math.exp(lnFront) * continuedFraction(x, a, b)) / a;
}


/***/ }),

/***/ 17772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leastCount),
/* harmony export */   U: () => (/* binding */ leastBetween)
/* harmony export */ });
/**
 * The least count from 1 on that passes a test which every greater one passes too, by doubling and then by bisection.
 * `Infinity` where neither `most` nor the power of two beyond it passes.
 */
function leastCount(passes, most = Number.POSITIVE_INFINITY) {
    let enough = 1;
    while (!passes(enough)) {
        if (enough > most)
            return Number.POSITIVE_INFINITY;
        enough *= 2;
    }
    return leastBetween(Math.floor(enough / 2), enough, passes);
}
/** The least whole number above `tooFew` that passes such a test, by bisection; `enough` where none before it does. */
function leastBetween(tooFew, enough, passes) {
    let [low, high] = [tooFew, enough];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (passes(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 51749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lnGamma)
/* harmony export */ });
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


/***/ }),

/***/ 51998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
const quantile = (values, p) => sortedQuantile(Float64Array.from(values).sort(), p);
/** The same of values in ascending order. */
function sortedQuantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}


/***/ }),

/***/ 71429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ unseenBreakShare),
/* harmony export */   Dk: () => (/* binding */ smallestPassableMargin),
/* harmony export */   VN: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17772);
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6027);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40777);



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
/**
 * The greatest share of broken cases that n cases without a break leave possible at 1 - alpha: (1 - share)^n = alpha. The
 * rule of three, exactly (Clopper and Pearson 1934); 1 of nothing.
 */
const unseenBreakShare = (n, alpha) => (n < 1 ? 1 : 1 - alpha ** (1 / n));
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
const casesForMargin = (method, margin, alpha) => margin <= 0 ? Number.POSITIVE_INFINITY : (0,_least_count_js__WEBPACK_IMPORTED_MODULE_2__/* .leastCount */ .$)((n) => smallestPassableMargin(method, n, alpha) < margin);


/***/ }),

/***/ 87076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 40777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(398);

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
    const tail = Math.min(p, 1 - p);
    let low = 0;
    let high = 1;
    while (upperTail(high, degreesOfFreedom) > tail) {
        low = high;
        high *= 2;
    }
    while (high - low > 1e-13 * high) {
        const middle = (low + high) / 2;
        if (upperTail(middle, degreesOfFreedom) > tail)
            low = middle;
        else
            high = middle;
    }
    const size = (low + high) / 2;
    return p < 0.5 ? -size : size;
}


/***/ }),

/***/ 65410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval)
/* harmony export */ });
const bisections = 60;
/** Tango's score statistic of the hypothesis that the paired difference is `x`. */
function score(wins, losses, n, x) {
    const a = 2 * n;
    const b = -wins - losses + (2 * n - wins + losses) * x;
    const c = -losses * x * (1 - x);
    const lossRate = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * lossRate + x * (1 - x));
    const deviation = wins - losses - n * x;
    return deviation === 0 ? 0 : deviation / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
function lowerBound(wins, losses, n, z) {
    if (losses === n)
        return -1;
    let outside = -1;
    let inside = (wins - losses) / n;
    for (let step = 0; step < bisections; step++) {
        const middle = (outside + inside) / 2;
        if (score(wins, losses, n, middle) > z)
            outside = middle;
        else
            inside = middle;
    }
    return (outside + inside) / 2;
}
/**
 * Tango's score interval of a paired difference of proportions, (wins - losses) / n, with `z` standard errors on both
 * sides. Tango 1998, Statistics in Medicine 17:891-908; without wins and losses it is ± z² / (n + z²).
 */
function tangoInterval(wins, losses, n, z) {
    if (!(n >= 1 && wins >= 0 && losses >= 0 && wins + losses <= n)) {
        throw new RangeError(`no interval of ${wins} wins and ${losses} losses in ${n} pairs`);
    }
    return [lowerBound(wins, losses, n, z), -lowerBound(losses, wins, n, z)];
}


/***/ }),

/***/ 28649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/**
 * Wilson's score interval of a proportion, with `z` standard errors on both sides; of nothing it is [0, 1]. Wilson
 * 1927.
 */
function wilsonInterval(successes, n, z) {
    if (n === 0)
        return [0, 1];
    const share = successes / n;
    const shrink = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / shrink;
    const halfWidth = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
    const low = successes === 0 ? 0 : centre - halfWidth;
    const high = successes === n ? 1 : centre + halfWidth;
    return [low, high];
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
