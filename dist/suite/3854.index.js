export const id = 3854;
export const ids = [3854,8127];
export const modules = {

/***/ 74870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 14558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  overrideAction: () => (/* binding */ overrideAction)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/commit-id.js
var commit_id = __webpack_require__(1030);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js
var judge = __webpack_require__(99532);
// EXTERNAL MODULE: ./dist/compiled/domain/report/override-status.js
var override_status = __webpack_require__(87551);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/name-list.js
var name_list = __webpack_require__(5906);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/override/dispatch.js
var override_dispatch = __webpack_require__(60240);
// EXTERNAL MODULE: ./dist/compiled/domain/override/may-override.js + 1 modules
var may_override = __webpack_require__(33153);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-policy.js
var read_policy = __webpack_require__(79677);
;// CONCATENATED MODULE: ./dist/compiled/stages/authorise-override.js




/**
 * The open pull requests that a commit is the head of, where whoever started this run may let it through. Throws a
 * `UserError` where they may not, or where there is no such pull request, since then nobody knows whose change it is.
 */
async function authoriseOverride({ git, openPullRequests }, { dispatch, head, days }) {
    const refused = (0,override_dispatch/* whyNoDispatch */.O)(dispatch);
    if (refused !== undefined)
        throw new user_error/* UserError */.yo(`this run may not override anything: ${refused}`);
    const settings = (await (0,read_policy/* readPolicy */.T)(git, dispatch.commit))?.value.gate.override;
    const found = (await listOpen(openPullRequests)).filter((each) => each.head.commit === head);
    if (found.length === 0) {
        throw new user_error/* UserError */.yo(`no open pull request has ${head} as its head`, {
            hint: 'give the full id of the last commit of the pull request',
        });
    }
    for (const by of [dispatch.actor, dispatch.triggeringActor]) {
        for (const { author, number } of found) {
            const whyNot = (0,may_override/* whyMayNotOverride */.n)(by, { settings, author });
            if (whyNot !== undefined)
                throw new user_error/* UserError */.yo(`@${by} may not override pull request ${number}: ${whyNot}`);
        }
    }
    if (days > (settings?.max_days ?? 0)) {
        throw new user_error/* UserError */.yo(`${days} days are more than the ${settings?.max_days} that policy allows`, {
            hint: 'give fewer days, or raise gate.override.max_days on the default branch',
        });
    }
    return found;
}
async function listOpen(openPullRequests) {
    try {
        return await openPullRequests.list();
    }
    catch (cause) {
        throw new user_error/* UserError */.yo(`the open pull requests cannot be listed: ${(0,user_error/* messageOf */.bD)(cause)}`, { cause });
    }
}

// EXTERNAL MODULE: ./dist/compiled/stages/detect.js + 8 modules
var detect = __webpack_require__(36457);
// EXTERNAL MODULE: ./dist/compiled/stages/override.js + 1 modules
var override = __webpack_require__(58127);
// EXTERNAL MODULE: ./dist/compiled/actions/define-action.js
var define_action = __webpack_require__(74870);
// EXTERNAL MODULE: ./dist/compiled/actions/run-inputs.js
var run_inputs = __webpack_require__(4361);
;// CONCATENATED MODULE: ./dist/compiled/actions/override.js












const Lanes = schemas/* string */.YjP().transform(name_list/* splitNames */.b).pipe(schemas/* array */.YOg(lane/* Lane */.J$).min(1));
/** Records that somebody lets a pull request through in spite of its verdict. */
const overrideAction = (0,define_action/* defineAction */.Q)({
    name: 'lanegate/override',
    inputs: schemas/* strictObject */.rej({
        head: commit_id/* CommitId */.j,
        lanes: Lanes,
        reason: schemas/* string */.YjP(),
        days: coerce/* number */.ai().int().min(1).max(90).default(7),
        ...run_inputs/* AccessInputs */.UQ,
    }),
    outputs: ['record', 'expires', 'status'],
    run: async (ports, { head, lanes, reason, days }) => {
        const dispatch = await ports.dispatches.dispatch();
        const pullRequests = await authoriseOverride(ports, { dispatch, head, days });
        const { path, override: given } = await (0,override.override)(ports, { head, lanes, reason, days, by: dispatch.actor });
        const isWhole = await namesAll(ports, lanes, { head, pullRequests });
        if (isWhole) {
            const description = (0,override_status/* overrideStatus */.d7)(given);
            await ports.statuses.set(head, { state: 'success', context: override_status/* statusContext */.s, description, url: dispatch.runUrl });
        }
        else {
            ports.log.info('the status of the commit stays: the change may touch lanes that this override does not name');
        }
        ports.log.info('recorded; run the failed check of the pull request again, and it will find the override');
        return { outputs: { record: path, expires: given.expires, status: isWhole ? 'success' : '' } };
    },
});
/**
 * Whether an override names every lane that its pull requests touch. Only then is it known, whatever the gate found, that
 * nothing is left that blocks.
 */
async function namesAll(ports, lanes, { head, pullRequests }) {
    try {
        const changes = [];
        for (const { base } of pullRequests) {
            changes.push(await (0,detect.detect)(ports, { policy: base.commit, head: { revision: head }, folder: undefined }));
        }
        return changes.every((change) => (0,judge/* lanesOfWhole */.ig)(change).every((lane) => lanes.includes(lane)));
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        ports.log.warn((0,user_error/* describeUserError */.Pi)(error));
        return false;
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

/***/ 80383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reachesAnswers),
/* harmony export */   Y: () => (/* binding */ needsEvaluation)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);

/** Whether a change may alter what a model answers: it touches such a lane, or a suite that has to run. */
const reachesAnswers = ({ affected, lanes }) => affected.length > 0 || lanes.some(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX);
/**
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow runs no suite, but says what
 * policy is, without which nobody could override.
 */
const needsEvaluation = (changeSet) => reachesAnswers(changeSet) || (changeSet.lane_workflows ?? []).length > 0;


/***/ }),

/***/ 99532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ig: () => (/* binding */ lanesOfWhole),
/* harmony export */   uJ: () => (/* binding */ findDisagreement)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80383);
/* harmony import */ var _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35991);
/* harmony import */ var _judge_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68301);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60603);
/* harmony import */ var _word_of_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20274);






/**
 * The verdict over a change: for each touched lane the gravest of its binding suites, and for the whole the gravest of
 * all. What is missing (an evaluation, a run, a suite for a lane that changes answers) never reads as a pass. Throws a
 * `UserError` when a margin that binds cannot be passed.
 */
function judge(changeSet, evaluation) {
    if (evaluation === undefined) {
        return conclude(changeSet, undefined, { suites: [], findings: withoutEvaluation(changeSet) });
    }
    const disagreement = findDisagreement(changeSet, evaluation);
    if (disagreement !== undefined) {
        const finding = { word: 'error', lanes: changeSet.lanes, reason: disagreement };
        return conclude(changeSet, evaluation, { suites: [], findings: [finding] });
    }
    const judged = evaluation.suites.map((run) => (0,_judge_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSuite */ .C)(run, evaluation.gate));
    const suites = letHeadMendYardsticks(changeSet, judged);
    const findings = [
        ...suites.filter(({ binding }) => binding).map((suite) => findingOf(suite, changeSet, evaluation)),
        ...missingRuns(changeSet.affected, suites),
        ...brokenYardsticks(suites),
        ...uncoveredLanes(changeSet),
        ...mixedLanes(changeSet, evaluation),
    ];
    return conclude(changeSet, evaluation, { suites, findings });
}
/** A change may pass today's gate and leave a yardstick behind that cannot judge the next one. */
const brokenYardsticks = (suites) => suites
    .filter(({ binding, yardstick, verdict }) => !binding && yardstick === 'head' && verdict === 'error')
    .map(({ name, reason }) => {
    const told = `${name}: the cases and graders of this change do not work: ${reason}`;
    return { word: 'inconclusive', lanes: ['evals'], reason: told };
});
/** Without an evaluation the policy that binds is unknown too, so only what leaves answers alone goes through. */
function withoutEvaluation(changeSet) {
    if (!(0,_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesAnswers */ .R)(changeSet))
        return [];
    const { affected, lanes } = changeSet;
    const reached = (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX), ...affected.flatMap((suite) => suite.lanes)]);
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
/** Why an evaluation is not of this change; `undefined` where it is. */
function findDisagreement(changeSet, evaluation) {
    const differing = ['policy', 'base', 'head'].find((side) => changeSet[side] !== evaluation[side]);
    if (differing === undefined)
        return undefined;
    const [change, measured] = [changeSet[differing], evaluation[differing]];
    return `the evaluation is of another change: its ${differing} is ${measured}, the change's is ${change}`;
}
/**
 * Where policy's own yardstick errs, a change that deploys nothing is judged by head's, for else a broken yardstick
 * could never be mended.
 */
function letHeadMendYardsticks(changeSet, suites) {
    if (touchedLanes(changeSet).some(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj))
        return [...suites];
    const broken = suites.filter(({ binding, yardstick, verdict }) => binding && yardstick === 'policy' && verdict === 'error');
    const mended = new Set(broken.map(({ name }) => name).filter((name) => suites.some((suite) => isHeads(suite, name))));
    return suites.map((suite) => (mended.has(suite.name) ? { ...suite, binding: isHeads(suite, suite.name) } : suite));
}
const isHeads = (suite, name) => suite.name === name && suite.yardstick === 'head';
function findingOf(suite, { affected }, { adoption, shard }) {
    const lanes = affected.filter(({ name }) => name === suite.name).flatMap((each) => each.lanes);
    if (adoption && suite.verdict === 'pass') {
        return {
            word: 'inconclusive',
            lanes,
            reason: `${suite.name}: above its floor, but there was nothing to compare with`,
        };
    }
    if (shard !== undefined && shard.count > 1 && suite.verdict === 'pass') {
        const which = `shard ${shard.index} of ${shard.count}`;
        const reason = `${suite.name}: nothing against it in ${which}, but the other shards are not in this evaluation`;
        return { word: 'inconclusive', lanes, reason };
    }
    return { word: suite.verdict, lanes, reason: `${suite.name}: ${suite.reason}` };
}
function missingRuns(affected, suites) {
    return affected.flatMap(({ name, lanes }) => {
        const runs = suites.filter((suite) => suite.name === name);
        if (runs.some(({ binding }) => binding))
            return [];
        if (runs.length > 0)
            return [{ word: 'inconclusive', lanes, reason: `${name}: it ran, but under nothing that binds` }];
        return [{ word: 'error', lanes, reason: `${name}: this change affects it, but it did not run` }];
    });
}
const mostPathsNamed = 5;
function firstPaths(paths) {
    const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
    return `${paths.slice(0, mostPathsNamed).join(', ')}${more}`;
}
/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const reason = `no suite evaluates the ${lane} change in ${firstPaths(paths)}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isMixed */ .Oq)(lanes))
        return [];
    const deployed = lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
/**
 * A change of what runs the gate says nothing of answers, but what it lets through is no longer known: the workflow of a
 * pull request is the pull request's own.
 */
function editedGate({ lane_workflows: paths = [] }) {
    if (paths.length === 0)
        return [];
    const reason = `this change edits the workflows that run its own gate (${firstPaths(paths)}), which takes an override of \`code\``;
    return [{ word: 'inconclusive', lanes: ['code'], reason, alwaysBlocks: true }];
}
function conclude(changeSet, evaluation, found) {
    const { suites } = found;
    const findings = [...found.findings, ...editedGate(changeSet)];
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(findings.map(({ word }) => word));
    const reasons = findings.filter(({ word }) => word === verdict).map(({ reason }) => reason);
    const policy = evaluation?.gate.inconclusive ?? 'warn';
    const blockers = blockersOf(changeSet, policy, { suites, findings });
    return {
        version: 1,
        verdict,
        reason: reasons.length === 0 ? 'this change reaches nothing that is evaluated' : reasons.join('; '),
        blocks: blockers.length > 0,
        policy: changeSet.policy,
        base: changeSet.base,
        head: changeSet.head,
        worktree: changeSet.worktree,
        adoption: evaluation?.adoption ?? false,
        lanes: judgeLanes(changeSet, findings),
        ...(changeSet.lane_workflows === undefined ? {} : { lane_workflows: changeSet.lane_workflows }),
        mixed: (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isMixed */ .Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        ...(blockers.length === 0 ? {} : { blockers }),
        ...(evaluation?.receipt === undefined ? {} : { receipt: evaluation.receipt }),
        notes: [...new Set([...changeSet.notes, ...(evaluation?.notes ?? []), ...notesOf(changeSet, suites)])],
    };
}
/** What a reader should know besides the verdict: what nobody watches, and whose yardstick stood in. */
function notesOf(changeSet, suites) {
    const replaced = suites.filter(({ binding, yardstick }) => !binding && yardstick === 'policy');
    return [
        ...uncoveredLanes(changeSet).map(({ reason }) => reason),
        ...suites.flatMap(unmeasuredLimits),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** A limit that nothing was measured against decides nothing, which nobody may take for a pass. */
const unmeasuredLimits = ({ name, binding, guardrails = [] }) => guardrails
    .filter(({ verdict }) => binding && verdict === 'not-measured')
    .map((each) => `${name}: the limit on ${each.name} was not measured: ${each.reason}`);
/** Lanes of the change, those that an affected suite names, and `code` where the change edits what runs its gate. */
const touchedLanes = ({ lanes, affected, lane_workflows: paths = [] }) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...lanes, ...affected.flatMap((suite) => suite.lanes), ...(paths.length === 0 ? [] : ['code'])]);
/** The lanes that may block a change: those that it touches, and else all that deploy. */
function lanesOfWhole(changeSet) {
    const touched = touchedLanes(changeSet);
    return touched.length > 0 ? touched : _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj);
}
function judgeLanes(changeSet, findings) {
    if (changeSet.harness !== undefined)
        return {};
    const touched = touchedLanes(changeSet);
    const told = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
/** What is of no single lane is of all that the change touches, and else of all that deploy. */
function blockersOf(changeSet, policy, { suites, findings }) {
    const isInconclusiveBlocking = policy === 'block' || (policy === 'lean' && suites.some(leansToFail));
    const blocking = findings.filter(({ word, alwaysBlocks }) => alwaysBlocks || isGrave(word) || (word === 'inconclusive' && isInconclusiveBlocking));
    const ofNone = lanesOfWhole(changeSet);
    return blocking.map(({ word, lanes, reason }) => {
        return { verdict: word, lanes: lanes.length > 0 ? (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(lanes) : ofNone, reason, overridden: false };
    });
}
const isGrave = (word) => word === 'fail' || word === 'error';
/** The estimate of some binding metric speaks against it, or head's model spoils more than is tolerated, proven or not. */
const leansToFail = ({ binding, metrics, incident_verdicts: incidents }) => binding &&
    (metrics.some(_word_of_role_js__WEBPACK_IMPORTED_MODULE_5__/* .leansAgainst */ .D3) ||
        incidents.some(({ arm, exceeded, kind }) => arm === 'head' && exceeded && (0,_inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOfKind */ .H6)(kind) === 'model'));


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

/***/ 33153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ whyMayNotOverride)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/override/person.js
const login = /^@?([a-z0-9][a-z0-9-]{0,99}(?:\[bot\])?)$/u;
const address = /^(?:[^<>]*<)?([^\s<>@]+@[^\s<>@]+)>?$/u;
/**
 * Who a text names: `octocat`, `@octocat`, `ada@example.com`, or `Ada <ada@example.com>`. Case does not count;
 * `undefined` for any other text.
 */
function personOf(text) {
    const lower = text.trim().toLowerCase();
    const asLogin = login.exec(lower)?.[1];
    if (asLogin !== undefined)
        return { kind: 'login', name: asLogin };
    const asAddress = address.exec(lower)?.[1];
    return asAddress === undefined ? undefined : { kind: 'address', name: asAddress };
}
const isSamePerson = (one, other) => one.kind === other.kind && one.name === other.name;

;// CONCATENATED MODULE: ./dist/compiled/domain/override/may-override.js

/** Whether policy names somebody among those who may override. */
const isAllowed = (person, { allow }) => allow.some((entry) => {
    const allowed = personOf(entry);
    return allowed !== undefined && isSamePerson(allowed, person);
});
/** Why somebody may not override a change; `undefined` for whoever may. What is not known speaks against them. */
function whyMayNotOverride(by, { settings, author }) {
    const person = personOf(by);
    if (settings === undefined || settings.allow.length === 0)
        return 'policy lets nobody override (gate.override.allow)';
    if (person === undefined || !isAllowed(person, settings))
        return 'not among those whom gate.override.allow names';
    const writer = author === undefined ? undefined : personOf(author);
    if (writer === undefined)
        return 'nothing says who wrote the change, and nobody may override their own';
    if (writer.kind !== person.kind) {
        return `it is signed with ${described[person.kind]} and the change with ${described[writer.kind]}, which may be one person`;
    }
    return isSamePerson(writer, person) ? 'nobody may override their own change' : undefined;
}
const described = { login: 'a login', address: 'an address of git' };


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

/***/ 42216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Fw: () => (/* binding */ mixedTarget),
/* harmony export */   PL: () => (/* binding */ suitesAcross),
/* harmony export */   bJ: () => (/* binding */ baseTarget),
/* harmony export */   ql: () => (/* binding */ headTarget),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   xz: () => (/* binding */ headTargetOrReason)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _suites_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69405);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10339);



/** Every suite that one of the commits defines, by name. */
function suitesAcross(sides) {
    const [policy, base, head] = [sides.policy, sides.base, sides.head].map((side) => new Map((0,_suites_of_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f)(side).map((suite) => [suite.name, suite])));
    const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...names].map((name) => ({
        name,
        policy: policy?.get(name),
        base: base?.get(name),
        head: head?.get(name),
    }));
}
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target. */
const baseTarget = (suite, sides) => tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined)
        return tryResolve(suite.policy, sources, { arm, policy });
    return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite.head, sources, { arm, policy }) };
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnreadable */ ._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
function mixedTarget(suite, sides, { prompt, model }) {
    const askedOf = (arm) => {
        const target = definitionOf(suite, arm)?.target;
        if (target === undefined || !('prompt' in target)) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the suite \`${suite.name}\` has no prompt in ${arm}`);
        }
        return { reference: target, arm: sides[arm] };
    };
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .mixTarget */ .cp)(askedOf(prompt), askedOf(model), sides.policy);
}
/** The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy says. */
const definitionOf = ({ policy, base, head }, arm) => arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 58127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listOverrides: () => (/* binding */ listOverrides),
  override: () => (/* binding */ override_override)
});

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/day.js
var day = __webpack_require__(53421);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
;// CONCATENATED MODULE: ./dist/compiled/domain/override/make-override.js





/** The record of an override that is given now. Throws a `UserError` that says what is wrong with what was asked. */
function makeOverride({ head, lanes, reason, by, days }, nowMs) {
    const made = override/* Override */.d.safeParse({
        ...{ version: 1, kind: 'override', head, lanes: (0,lane/* inOrder */.al)(lanes), reason, by },
        at: (0,moment/* momentOf */.Et)(nowMs),
        expires: (0,moment/* momentOf */.Et)(nowMs + days * day/* dayMs */.L),
    });
    if (made.success)
        return made.data;
    const [issue] = made.error.issues;
    throw new user_error/* UserError */.yo(`this is no override: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, {
        hint: 'it takes a full commit id, at least one lane, and a reason of 1 to 500 characters',
    });
}

;// CONCATENATED MODULE: ./dist/compiled/stages/override.js


/** Records that somebody lets a change through. Whether they may is asked by whoever calls, and by the gate again. */
async function override_override({ ledger, clock }, request) {
    const made = makeOverride(request, clock.now());
    return { ...(await ledger.append(made)), override: made };
}
/** All overrides on record, the oldest first. */
async function listOverrides({ ledger, }) {
    return (0,read_records/* readRecords */.T)('override', await ledger.read({ kind: 'override' }));
}


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
