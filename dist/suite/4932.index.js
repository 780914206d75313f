export const id = 4932;
export const ids = [4932,5542];
export const modules = {

/***/ 46064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 85164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
// EXTERNAL MODULE: ./src/domain/commit-id.ts
var commit_id = __webpack_require__(82937);
// EXTERNAL MODULE: ./src/domain/gate/judge.ts
var judge = __webpack_require__(5601);
// EXTERNAL MODULE: ./src/domain/report/override-status.ts
var override_status = __webpack_require__(85042);
// EXTERNAL MODULE: ./src/domain/suite/name-list.ts
var name_list = __webpack_require__(51105);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/domain/override/dispatch.ts
/** Why a run may not write the ledger, whoever started it; `undefined` where it may. */
function whyNoDispatch({ event, ref, defaultBranch, attempt }) {
    if (event !== 'workflow_dispatch')
        return `it is started by workflow_dispatch alone, not by ${event || 'nothing'}`;
    if (defaultBranch === undefined || ref !== `refs/heads/${defaultBranch}`) {
        return `it runs on the default branch alone, not on ${ref || 'no branch'}`;
    }
    // An earlier run has the policy of its day.
    return attempt === 1 ? undefined : 'a run that is run again does not count; start a new one';
}

// EXTERNAL MODULE: ./src/domain/override/may-override.ts + 1 modules
var may_override = __webpack_require__(94408);
// EXTERNAL MODULE: ./src/domain/suite/configuration-file.ts
var configuration_file = __webpack_require__(53236);
// EXTERNAL MODULE: ./src/domain/suite/parse-configuration.ts + 2 modules
var parse_configuration = __webpack_require__(26718);
// EXTERNAL MODULE: ./src/stages/steps/why-no-text.ts
var why_no_text = __webpack_require__(56933);
;// CONCATENATED MODULE: ./src/stages/authorise-override.ts






const maxConfigurationBytes = 4_000_000;
/**
 * The open pull requests that a commit is the head of, where whoever started this run may let it through. Throws a
 * `UserError` where they may not, or where there is no such pull request, since then nobody knows whose change it is.
 */
async function authoriseOverride({ git, openPullRequests }, { dispatch, head, days }) {
    const refused = whyNoDispatch(dispatch);
    if (refused !== undefined)
        throw new user_error/* UserError */.yo(`this run may not override anything: ${refused}`);
    const settings = await readSettings(git, dispatch.commit);
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
/** What the default branch says about overrides; nothing where it has no configuration. */
async function readSettings(git, commit) {
    const tree = await git.resolve(commit);
    if (tree === undefined)
        throw new user_error/* UserError */.yo(`the commit ${commit} of the default branch cannot be read`);
    const entry = (await git.list(tree)).find(({ path }) => path === configuration_file/* configurationFile */.h);
    if (entry === undefined)
        return undefined;
    const [blob] = await git.readBlobs([entry.blob], maxConfigurationBytes);
    if (blob?.kind !== 'text') {
        throw new user_error/* UserError */.yo(blob === undefined ? 'it cannot be read' : (0,why_no_text/* whyNoText */.L)(blob), {
            place: { path: configuration_file/* configurationFile */.h },
        });
    }
    return (0,parse_configuration/* parseConfiguration */.M)(blob.text, configuration_file/* configurationFile */.h).value.gate.override;
}

// EXTERNAL MODULE: ./src/stages/detect.ts + 8 modules
var detect = __webpack_require__(64125);
// EXTERNAL MODULE: ./src/stages/override.ts + 1 modules
var override = __webpack_require__(45542);
// EXTERNAL MODULE: ./src/actions/define-action.ts
var define_action = __webpack_require__(46064);
// EXTERNAL MODULE: ./src/actions/run-inputs.ts
var run_inputs = __webpack_require__(30830);
;// CONCATENATED MODULE: ./src/actions/override.ts












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

/***/ 30830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87653);
/* harmony import */ var _domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51105);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);




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

/***/ 76898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reachesAnswers),
/* harmony export */   Y: () => (/* binding */ needsEvaluation)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);

/** Whether a change may alter what a model answers: it touches such a lane, or a suite that has to run. */
const reachesAnswers = ({ affected, lanes }) => affected.length > 0 || lanes.some(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX);
/**
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow runs no suite, but says what
 * policy is, without which nobody could override.
 */
const needsEvaluation = (changeSet) => reachesAnswers(changeSet) || (changeSet.lane_workflows ?? []).length > 0;


/***/ }),

/***/ 65353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 5601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ig: () => (/* binding */ lanesOfWhole),
/* harmony export */   uJ: () => (/* binding */ findDisagreement)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76898);
/* harmony import */ var _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54598);
/* harmony import */ var _judge_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38380);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49113);
/* harmony import */ var _word_of_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66497);






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

/***/ 66497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 47941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55293);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23958);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96609);



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
    const json = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text);
    if (json === undefined)
        return `${path}: it is not JSON`;
    const parsed = _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerKinds */ .z[kind].schema.safeParse(json.json);
    if (!parsed.success)
        return `${path}: it is no ${kind} (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    if ((0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(parsed.data).path !== path)
        return `${path}: it does not lie where its content belongs`;
    return parsed.data;
}


/***/ }),

/***/ 94408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ whyMayNotOverride)
});

;// CONCATENATED MODULE: ./src/domain/override/person.ts
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

;// CONCATENATED MODULE: ./src/domain/override/may-override.ts

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

/***/ 7227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9273);

/** UTF-16 units; a character with more marks than this is cut between its code points. */
const longestGrapheme = 64;
/** Keeps at most `maxCharacters` UTF-16 units and never cuts through what a reader sees as one character. */
function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return { text, left: 0 };
    const end = boundaryBefore(text, Math.max(0, Math.floor(maxCharacters)));
    return { text: text.slice(0, end), left: text.length - end };
}
function boundaryBefore(text, index) {
    const window = text.slice(0, index + longestGrapheme);
    const grapheme = (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemesOf */ .w)(window).containing(index);
    if (grapheme !== undefined && grapheme.segment.length <= longestGrapheme)
        return grapheme.index;
    return isHighSurrogate(text, index - 1) && isLowSurrogate(text, index) ? index - 1 : index;
}
const isHighSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;


/***/ }),

/***/ 18972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
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
/** A difference of scores in [-1, 1] as signed points without their unit: `−13.1`, `+0.6`, `0.0`. */
function formatSignedPoints(difference) {
    const points = Math.abs(difference * 100).toFixed(1);
    if (Number(points) === 0)
        return points;
    return `${difference < 0 ? minus : '+'}${points}`;
}
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

/***/ 9273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ graphemesOf)
/* harmony export */ });
let segmenter;
/** What a reader sees as one character each. Made when it is first asked for, since making one takes long. */
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}


/***/ }),

/***/ 3245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sT: () => (/* binding */ asItIs),
  zW: () => (/* binding */ fencedBlock),
  js: () => (/* binding */ htmlText),
  ti: () => (/* binding */ inlineCode),
  wh: () => (/* binding */ plainText),
  tK: () => (/* binding */ preformattedText),
  Q6: () => (/* binding */ visibleText)
});

// EXTERNAL MODULE: ./src/domain/report/cut-text.ts
var cut_text = __webpack_require__(7227);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/domain/inference/trace/redaction.ts
var redaction = __webpack_require__(32003);
;// CONCATENATED MODULE: ./src/domain/report/hide-keys.ts


const hidePlainKeys = (0,redaction/* createRedaction */.Eg)([]);
const holdsKey = (text) => hidePlainKeys(text) !== text;
/** A run that may be escaped as in JSON, JavaScript, URLs or HTML, and a sign that it is. */
const escapedRun = /[\w.~+/=%\\&#;:-]{15,8000}/g;
const isEscaped = /%[0-9a-f]{2}|\\u\{?0|\\x[0-9a-f]{2}|&#?\w{2,6};/i;
/** A run that may be base64 or hexadecimal digits; a key in it is never shorter. */
const encodedRun = /[A-Za-z0-9+/_-]{20,20000}/g;
/**
 * A text without what has the shape of a key or token, whether it stands there as it is, escaped, in base64 or in
 * hexadecimal digits. Keys that are known are taken out where answers come in; here nobody knows any.
 */
function hideKeys(text) {
    const plain = hidePlainKeys(text);
    const unescaped = isEscaped.test(plain)
        ? plain.replace(escapedRun, (run) => (isEscaped.test(run) && holdsKey(resolveEscapes(run)) ? redaction/* redacted */.pc : run))
        : plain;
    return unescaped.replace(encodedRun, (run) => (readings(run).some(holdsKey) ? redaction/* redacted */.pc : run));
}
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', lowbar: '_' };
const characterOf = (digits, base) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
const resolveEscapes = (run) => run
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => characterOf(hex, 16))
    .replace(/(?<!\\)\\+(?:u\{0*([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, ...groups) => characterOf(groups.slice(0, 3).find((digits) => digits !== undefined) ?? '0', 16))
    .replace(/&#x0*([0-9a-f]{1,6});/gi, (_, hex) => characterOf(hex, 16))
    .replace(/&#0*([0-9]{1,7});/g, (_, digits) => characterOf(digits, 10))
    .replace(/&(\w{2,6});/g, (whole, name) => namedEntities[name] ?? whole);
/** What a run may stand for: base64 from each place within four characters, since other text may touch it, and hex. */
function readings(run) {
    const inBase64 = [0, 1, 2, 3].map((start) => external_node_buffer_.Buffer.from(run.slice(start), 'base64').toString('latin1'));
    const digits = /[0-9a-f]{30,}/i.exec(run)?.[0] ?? '';
    const inHex = [0, 1].map((start) => external_node_buffer_.Buffer.from(digits.slice(start), 'hex').toString('latin1'));
    return [...inBase64, ...inHex];
}

// EXTERNAL MODULE: ./src/domain/report/show-invisible.ts
var show_invisible = __webpack_require__(97384);
// EXTERNAL MODULE: ./src/domain/report/wrap-lines.ts
var wrap_lines = __webpack_require__(23341);
;// CONCATENATED MODULE: ./src/domain/report/neutralise.ts




/** For a format that is escaped where it is written. */
const asItIs = (text) => text;
/** Of a key that lies across the cut no half may be left standing: so far beyond it keys are looked for. */
const beyondCut = 1000;
/**
 * The text up to about `maxCharacters`, keys hidden and all invisible characters shown; expanding never makes it shorter
 * than asked.
 */
function visibleBeginning(text, maxCharacters) {
    const near = text.slice(0, maxCharacters + beyondCut);
    const raw = (0,cut_text/* cutText */.I)(hideKeys(near), maxCharacters);
    const shown = (0,cut_text/* cutText */.I)((0,show_invisible/* showInvisible */.j)(raw.text), maxCharacters);
    return { text: shown.text, left: raw.left + shown.left + text.length - near.length };
}
/**
 * Inside code GitHub links and renders nothing, yet programs that read the raw text still look for
 * another bot's hidden marker (`<!--`) and for the runner's older commands (`##[`).
 */
const breakMachineSyntax = (text) => text.replace(/<!--/g, '<\\!--').replace(/##\[/g, '##\\[');
function longestRun(text, character) {
    let longest = 0;
    let current = 0;
    for (const unit of text) {
        current = unit === character ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
/** A pipe would end a table cell: it is escaped, and named where a backslash before it would undo the escape. */
const escapePipes = (text) => text.replace(/\\(\|+)/g, (_, pipes) => `\\${'(U+007C)'.repeat(pipes.length)}`).replace(/\|/g, '\\|');
function codeSpan(text) {
    const content = escapePipes(breakMachineSyntax(text));
    const delimiter = '`'.repeat(longestRun(content, '`') + 1);
    const needsPadding = /^[` ]|[` ]$/.test(content);
    return needsPadding ? `${delimiter} ${content} ${delimiter}` : `${delimiter}${content}${delimiter}`;
}
/** Hostile text as one Markdown code span that also fits a table cell; line breaks are shown as `⏎`. */
function inlineCode(text, maxCharacters = 80) {
    const beginning = visibleBeginning(text, maxCharacters);
    if (beginning.text.length === 0)
        return '(empty)';
    const line = beginning.text.replace(/\n/g, '⏎').replace(/\t/g, ' ');
    return codeSpan(beginning.left > 0 ? `${line}…` : line);
}
/** At a line's start a backslash keeps bots from reading `/approve` or `@bot merge`, and the runner `::set-env`. */
const breakLineCommands = (text) => text.replace(/^([^\S\n]*)(::|[/@]\p{L})/gmu, '$1\\$2');
/** Hostile text as a Markdown code block; of more than `maxCharacters` the rest is left out, and the block says so. */
function fencedBlock(text, maxCharacters) {
    const beginning = visibleBeginning(text, maxCharacters);
    const body = breakLineCommands(breakMachineSyntax((0,wrap_lines/* createLineWrapper */.c)()(beginning.text)));
    const rest = beginning.left > 0 ? `\n[${beginning.left} more characters]` : '';
    const fence = shortestFence(body);
    return `${fence}text\n${body === '' ? '(empty)' : body}${rest}\n${fence}`;
}
function shortestFence(body) {
    const backticks = longestRun(body, '`');
    const tildes = longestRun(body, '~');
    return backticks <= tildes || backticks < 3
        ? '`'.repeat(Math.max(3, backticks + 1))
        : '~'.repeat(Math.max(3, tildes + 1));
}
/** Words that GitHub would link, ping, draw or typeset: mentions, references, addresses, commits, emoji, formulas. */
const linkedWord = /@|:\/\/|www\.|#\d|\bgh-\d|\b(?:ghsa|cve)-|\$|mailto:|xmpp:|:[\w+-]+:|(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu;
const escapeWord = (word) => word
    .replace(/[\\`*_~[\]|!#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
/** A list, heading, rule, quote or bot's command is one only at the start of a line. */
const escapeLineStart = (line) => line.replace(/^[-+=:/^]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Hostile text as one line of Markdown prose that renders as itself: no markup, link, mention, reference, image or
 * HTML. What GitHub would link becomes code.
 */
function plainText(text, maxCharacters = 300) {
    const beginning = visibleBeginning(text, maxCharacters);
    const words = beginning.text.split(/\s+/u).filter((word) => word !== '');
    const line = words.map((word) => (linkedWord.test(word) ? codeSpan(word) : escapeWord(word))).join(' ');
    return escapeLineStart(beginning.left > 0 ? `${line}…` : line);
}
/** A key is looked for in all of a text before any of it is compared, shown or cut. */
const visibleText = (text) => (0,show_invisible/* showInvisible */.j)(hideKeys(text));
/**
 * Hostile text for a `<pre>` of ours in Markdown, where GitHub links and renders nothing. What other programs look for in
 * the raw text (mentions, commands of bots and of the runner, hidden markers) is written as entities.
 */
const preformattedText = (text) => text.replace(/[&<>"'`@#$]|(?<=^|\s)[/:]/gu, (character) => `&#${character.codePointAt(0)};`);
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Hostile text for HTML, between tags or in a quoted attribute. */
const htmlText = (text) => (0,show_invisible/* showInvisible */.j)(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');


/***/ }),

/***/ 85042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7227);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3245);


/** The commit status that says whether a change may be merged. */
const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/** A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it. */
function statusDescription(text) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(line, longestDescription - 1).text}…`;
}
/** An override as the description of a commit status. */
const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);


/***/ }),

/***/ 97384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showInvisible)
/* harmony export */ });
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** More marks than this on one letter pile up over the lines above and below it. */
const piledMarks = /(\p{M}{5})(\p{M}+)/gu;
const emojiBefore = /\p{Emoji}\p{Emoji_Modifier}?\uFE0F?$/u;
const joiningLetterBefore = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]$/u;
/** Emoji and several scripts are spelled with joiners and variation selectors; only there do they stay. */
function isSpelling(character, before) {
    switch (character) {
        case '\uFE0E':
        case '\uFE0F':
            return emojiBefore.test(before);
        case '\u200D':
            return emojiBefore.test(before) || joiningLetterBefore.test(before);
        case '\u200C':
            return joiningLetterBefore.test(before);
        default:
            return false;
    }
}
/** How a character without a shape is shown: `(U+202E)`. */
function codePointName(character) {
    const code = character.codePointAt(0) ?? 0;
    return `(U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/**
 * Shows every control, bidirectional, zero-width and otherwise invisible character as `(U+XXXX)`, and thins piles of
 * marks. Line feeds and tabs stay; CRLF becomes a line feed.
 */
function showInvisible(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(invisible, (character, offset, whole) => isSpelling(character, whole.slice(Math.max(0, offset - 6), offset)) ? character : codePointName(character))
        .replace(piledMarks, (_, kept, dropped) => `${kept}(+${[...dropped].length} marks)`);
}


/***/ }),

/***/ 13779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7227);
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9273);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97384);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `⏎`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .j)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '⏎')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}…` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
/** Columns that a text takes in a terminal: East Asian characters and emoji take two. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphemesOf */ .w)(text))
        width += wide.test(segment) ? 2 : 1;
    return width;
}


/***/ }),

/***/ 23341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createLineWrapper)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7227);

/** Characters of GitHub's code face that fit the width of a comment. */
const columns = 100;
/**
 * Breaks lines that would have to be scrolled sideways to be read. It is given a text piece by piece, and gives each
 * piece back with line breaks put in before words that would not fit.
 */
function createLineWrapper() {
    let column = 0;
    const place = (word) => {
        const breaks = column > 0 && column + word.length > columns ? '\n' : '';
        const lines = linesOfWord(word);
        column = (lines.length > 1 || breaks !== '' ? 0 : column) + (lines.at(-1) ?? '').length;
        return breaks + lines.join('\n');
    };
    const space = (spaces) => {
        const lastBreak = spaces.lastIndexOf('\n');
        column = lastBreak < 0 ? column + spaces.length : spaces.length - lastBreak - 1;
        return spaces;
    };
    return (piece) => piece.replace(/\s+|\S+/gu, (run) => (/^\s/u.test(run) ? space(run) : place(run)));
}
/** A word that is longer than a line, as several. */
function linesOfWord(word) {
    const lines = [];
    let rest = word;
    while (rest.length > columns) {
        const { text } = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(rest, columns);
        lines.push(text === '' ? rest.slice(0, columns) : text);
        rest = rest.slice(lines.at(-1)?.length);
    }
    return [...lines, rest];
}


/***/ }),

/***/ 35787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularizedIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11214);

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

/***/ 20897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leastCount)
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

/***/ 11214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 11890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ unseenBreakShare),
/* harmony export */   Dk: () => (/* binding */ smallestPassableMargin),
/* harmony export */   VN: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20897);
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
/**
 * The greatest share of broken cases that n cases without a break leave possible at 1 - alpha: (1 - share)^n = alpha. The
 * rule of three, exactly (Clopper and Pearson 1934); 1 of nothing.
 */
const unseenBreakShare = (n, alpha) => (n < 1 ? 1 : 1 - alpha ** (1 / n));
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
const casesForMargin = (method, margin, alpha) => margin <= 0 ? Number.POSITIVE_INFINITY : (0,_least_count_js__WEBPACK_IMPORTED_MODULE_2__/* .leastCount */ .$)((n) => smallestPassableMargin(method, n, alpha) < margin);


/***/ }),

/***/ 85855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82621);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 98984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35787);

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

/***/ 56149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 45542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listOverrides: () => (/* binding */ listOverrides),
  override: () => (/* binding */ override_override)
});

// EXTERNAL MODULE: ./src/domain/ledger/read-records.ts
var read_records = __webpack_require__(47941);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
// EXTERNAL MODULE: ./src/domain/day.ts
var day = __webpack_require__(70318);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/override/override.ts
var override = __webpack_require__(11725);
;// CONCATENATED MODULE: ./src/domain/override/make-override.ts




/** The record of an override that is given now. Throws a `UserError` that says what is wrong with what was asked. */
function makeOverride({ head, lanes, reason, by, days }, nowMs) {
    const made = override/* Override */.d.safeParse({
        ...{ version: 1, kind: 'override', head, lanes: (0,lane/* inOrder */.al)(lanes), reason, by },
        at: secondOf(nowMs),
        expires: secondOf(nowMs + days * day/* dayMs */.L),
    });
    if (made.success)
        return made.data;
    const [issue] = made.error.issues;
    throw new user_error/* UserError */.yo(`this is no override: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, {
        hint: 'it takes a full commit id, at least one lane, and a reason of 1 to 500 characters',
    });
}
const secondOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

;// CONCATENATED MODULE: ./src/stages/override.ts


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
