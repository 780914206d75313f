export const id = 2435;
export const ids = [2435];
export const modules = {

/***/ 52435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceAction: () => (/* binding */ announceAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _stages_announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81584);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74870);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4361);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15076);





/** Says that the verdict of a change is still to come: after detect, before evaluate. */
const announceAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    name: 'lanegate/announce',
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FolderInput */ .px, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .CommentInputs */ .LM, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .AccessInputs */ .UQ }),
    outputs: ['status', 'comment-url'],
    run: async (ports, { folder, comment }) => {
        const place = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .whereToTell */ .C)(ports, comment);
        const { isPending, commentUrl = '' } = await (0,_stages_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .announce */ .i)(ports, { ...place, folder });
        return { outputs: { status: isPending ? 'pending' : '', 'comment-url': commentUrl } };
    },
});


/***/ }),

/***/ 74870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


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

/***/ 15076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ whereToTell)
});

// EXTERNAL MODULE: ./dist/compiled/domain/admission/standing.js
var admission_standing = __webpack_require__(25485);
;// CONCATENATED MODULE: ./dist/compiled/actions/subject-of-run.js

/**
 * Whom a run is about, by what started its workflow. For `workflow_run` the pull request is looked up anew at every call,
 * so that nothing is said of a head that has moved on; a status is of the commit and stays true. But one that now asks for
 * another branch than policy was read from would be let into that by it.
 */
async function subjectOfRun({ runner }) {
    const event = await runner.event();
    const { kind, head, pullRequest, isUntrustedHead } = event;
    if (kind === 'workflow-run')
        return subjectOfCause(event);
    return { head, pullRequest, mayWrite: !isUntrustedHead && (kind === 'pull-request' || kind === 'merge-group') };
}
function subjectOfCause({ head, standing, cause }) {
    if (standing?.kind === 'one' && cause !== undefined && (0,admission_standing/* whyNotAdmitted */.uU)(standing.pullRequest, cause) === undefined) {
        return { head, pullRequest: standing.pullRequest.number, mayWrite: true };
    }
    return { head, pullRequest: undefined, mayWrite: standing?.kind === 'moved-on' };
}

;// CONCATENATED MODULE: ./dist/compiled/actions/where-to-tell.js

/** The commit and the conversation that a run writes to, by what started its workflow; without a comment where none is wanted. */
async function whereToTell({ runner, log }, isCommentWanted) {
    const { head, pullRequest, mayWrite } = await subjectOfRun({ runner });
    const runUrl = runner.runUrl();
    if (!mayWrite && isCommentWanted && pullRequest !== undefined) {
        log.info('no comment: a run for a fork or a dependency bot may not write one; see the summary of this run');
    }
    if (!mayWrite || head === undefined)
        return { status: undefined, comment: undefined, runUrl };
    const comment = isCommentWanted && pullRequest !== undefined ? { pullRequest, head } : undefined;
    return { status: { commit: head, url: runUrl }, comment, runUrl };
}


/***/ }),

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

/***/ 70605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isUnknownChange)
/* harmony export */ });
/** Whether nothing is known of a change: in any other change set, each lane has changes, or another harness's results. */
const isUnknownChange = ({ lanes, changes, harness }) => lanes.length > 0 && changes.length === 0 && harness === undefined;


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

/***/ 67508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ asSentence)
/* harmony export */ });
/** A text as a sentence: a full stop at its end where there is none. */
const asSentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 69081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ accidentStatus),
/* harmony export */   _L: () => (/* binding */ pendingStatus),
/* harmony export */   dO: () => (/* binding */ checkStatus)
/* harmony export */ });
/* harmony import */ var _gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70605);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11496);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93681);
/* harmony import */ var _guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21417);
/* harmony import */ var _lane_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82847);
/* harmony import */ var _override_notices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71140);
/* harmony import */ var _override_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87551);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9679);








const statusOf = (state, text) => ({
    state,
    context: _override_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusContext */ .s,
    description: (0,_override_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusDescription */ .$U)(text),
});
/** What a commit shows of its verdict, such as `blocked: prompt fail, code not affected · accuracy −20.6 points`. */
function checkStatus(changeSet, verdict) {
    return statusOf(stateOf(verdict), describe(changeSet, verdict));
}
/** What a commit shows until its verdict is there. */
function pendingStatus({ suites }) {
    return statusOf('pending', suites.length === 0 ? 'being judged' : `evaluating ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAmount */ .ej)(suites.length, 'suite')}`);
}
/** What a commit shows where there is no verdict, for whatever reason. */
const accidentStatus = (reason) => statusOf('error', `not judged: ${reason}`);
/** Only what does not block is a success. */
function stateOf({ blocks, verdict }) {
    if (!blocks)
        return 'success';
    return verdict === 'error' ? 'error' : 'failure';
}
function describe(changeSet, verdict) {
    const lanes = (0,_lane_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summariseLanes */ .C$)(changeSet, verdict);
    if ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .reachesNothing */ .nL)(verdict)) {
        return lanes.length === 0 ? 'nothing changed' : `not affected: ${lanes.map(({ lane }) => lane).join(', ')}`;
    }
    if ((0,_gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknownChange */ .B)(changeSet))
        return `${outcomeOf(verdict)}: ${verdict.reason}`;
    const words = lanes.map(({ lane, verdict: word }) => `${lane} ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWords */ .L2)(word)}`).join(', ');
    const told = [words, whatMoved(verdict)].filter((part) => part !== '').join(' · ');
    return told === '' ? outcomeOf(verdict) : `${outcomeOf(verdict)}: ${told}`;
}
function outcomeOf(verdict) {
    if (verdict.blocks)
        return 'blocked';
    const [override, ...others] = (0,_override_notices_js__WEBPACK_IMPORTED_MODULE_7__/* .overridesInEffect */ ._8)(verdict);
    if (override !== undefined)
        return `overridden by @${override.by}${others.length === 0 ? '' : ' and others'}`;
    return verdict.verdict === 'pass' ? 'passed' : 'let through';
}
/** What bears the verdict, in a few words; its reason where no number does. */
function whatMoved(verdict) {
    if (verdict.verdict === 'error')
        return verdict.reason;
    const isPass = verdict.verdict === 'pass' && !verdict.blocks;
    const metrics = isPass ? (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .gatingMetrics */ .ws)(verdict) : (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritsOf */ .Et)(verdict);
    if (isPass && metrics.length > 1)
        return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAmount */ .ej)(metrics.length, 'metric')} held`;
    const [first] = metrics;
    if (first !== undefined && isMeasured(first.metric))
        return `${first.metric.name} ${sizeOf(first.metric)}`;
    const [overrun] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .overrunsOf */ .UL)(verdict);
    if (overrun !== undefined && verdict.verdict === 'fail')
        return (0,_guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOverrun */ .z4)(overrun.guardrail);
    return verdict.reason;
}
const isMeasured = ({ difference, head }) => difference !== null || head !== null;
const sizeOf = ({ difference, head }) => difference === null ? (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatScore */ .y)(head) : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPoints */ .Xf)(difference);


/***/ }),

/***/ 31122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ comparedCommits)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);

/** What was compared, in the order it is told: `base 3b1f…`, `head 9f8e…`, and policy where it is another commit. */
function comparedCommits(verdict) {
    return [
        { role: 'base', commit: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(verdict.base) },
        verdict.worktree
            ? { role: 'head: uncommitted work', commit: undefined }
            : { role: 'head', commit: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(verdict.head) },
        ...(verdict.policy === verdict.base ? [] : [{ role: 'policy', commit: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(verdict.policy) }]),
    ];
}


/***/ }),

/***/ 11496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ culpritsOf),
/* harmony export */   QO: () => (/* binding */ suitesBeside),
/* harmony export */   UL: () => (/* binding */ overrunsOf),
/* harmony export */   jc: () => (/* binding */ bindingSuites),
/* harmony export */   nL: () => (/* binding */ reachesNothing),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   ws: () => (/* binding */ gatingMetrics)
/* harmony export */ });
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);

/** Suites under policy's yardstick, which alone decide. */
const bindingSuites = (verdict) => verdict.suites.filter((suite) => suite.binding);
/** Suites under head's yardstick, which are only shown. */
const suitesBeside = (verdict) => verdict.suites.filter((suite) => !suite.binding);
/** True where a change reaches nothing that is judged, and nothing else holds it up. */
const reachesNothing = ({ verdict, blocks }) => verdict === 'not-affected' && !blocks;
/** The gating metrics of the binding suites. */
const gatingMetrics = (verdict) => bindingSuites(verdict).flatMap((suite) => suite.metrics.filter((metric) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .decides */ .yN)(metric.role)).map((metric) => ({ suite, metric })));
/** The metrics whose verdict is the verdict of the change, the largest drop first. */
const culpritsOf = (verdict) => gatingMetrics(verdict)
    .filter(({ metric }) => metric.verdict === verdict.verdict)
    .sort((one, other) => (one.metric.difference ?? 0) - (other.metric.difference ?? 0));
/** The guardrails whose verdict is the verdict of the change. */
const overrunsOf = (verdict) => bindingSuites(verdict).flatMap((suite) => (suite.guardrails ?? [])
    .filter((guardrail) => guardrail.verdict === verdict.verdict)
    .map((guardrail) => ({ suite, guardrail })));
/**
 * What of a metric gave its verdict: a drop against base, a gain that was asked for and is not shown, its floor, or
 * something only its reason tells, such as a run that ended early although the drop is plain.
 */
function causeOf(metric) {
    const { difference, floor, interval, pass_bound: passBound, role } = metric;
    const isFloor = floor !== undefined && floor.verdict === metric.verdict;
    if (difference === null)
        return isFloor ? 'floor' : 'other';
    switch (metric.verdict) {
        case 'fail':
            if (isFloor && (interval === null || interval[1] >= 0))
                return 'floor';
            return difference < 0 ? 'drop' : 'other';
        case 'inconclusive':
            if (interval !== null && interval[1] < 0)
                return 'other';
            if (role === 'success' && passBound !== null && passBound <= 0)
                return 'gain';
            if (role === 'deterioration')
                return isFloor ? 'floor' : 'other';
            if (passBound !== null && passBound <= -metric.margin)
                return 'drop';
            return isFloor ? 'floor' : 'other';
        default:
            return 'other';
    }
}


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

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ formatGuarded),
/* harmony export */   Vc: () => (/* binding */ describeOpenGuardrail),
/* harmony export */   dM: () => (/* binding */ guardrailTitles),
/* harmony export */   i0: () => (/* binding */ describeIncrease),
/* harmony export */   lQ: () => (/* binding */ explainGuardrail),
/* harmony export */   z4: () => (/* binding */ describeOverrun)
/* harmony export */ });
/* harmony import */ var _as_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67508);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);


/** What each guardrail measures, as the row of a table names it. */
const guardrailTitles = {
    cost: 'cost of a sample',
    latency: 'latency p95',
};
/** A quantity of one arm in its own unit; a dash where nobody measured it. */
function formatGuarded({ name }, quantity) {
    if (quantity === null)
        return '–';
    return name === 'cost' ? formatSmallMoney(quantity) : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(quantity);
}
/** A sample may cost so little that `< $0.0001` would be said of both arms. */
const formatSmallMoney = (usd) => usd > 0 && usd < 0.0001 ? `$${usd.toFixed(Math.min(12, 2 - Math.floor(Math.log10(usd))))}` : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up)(usd);
/** How much head is above base: `+34 % (+21 % to +47 %), limit +20 %`. */
function describeIncrease({ verdict, ratio, interval, max_increase: limit }) {
    if (verdict === 'not-measured')
        return `not measured, limit +${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(limit)}`;
    const range = interval === null ? '' : ` (${formatIncrease(interval[0])} to ${formatIncrease(interval[1])})`;
    return `${ratio === null ? '–' : formatIncrease(ratio)}${range}, limit +${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(limit)}`;
}
/** A ratio of head to base as `+34 %`. */
const formatIncrease = (ratio) => (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(1, ratio) ?? '–';
/** What became of a guardrail that failed: `cost rose 34 %`. */
const describeOverrun = ({ name, ratio }) => `${name} ${ratio === null ? 'is above its limit' : `rose ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.round((ratio - 1) * 100) / 100)}`}`;
/** What a guardrail leaves open. */
const describeOpenGuardrail = ({ name, max_increase: limit }) => `the data cannot tell whether ${name} rose by more than ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(limit)}`;
/** What was measured, in a sentence; of what was not, why. */
function explainGuardrail(guardrail, neutralise) {
    const { name, n, base, head } = guardrail;
    if (base === null || head === null)
        return (0,_as_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .K)(neutralise(guardrail.reason));
    const [was, is] = [formatGuarded(guardrail, base), formatGuarded(guardrail, head)];
    const measured = name === 'cost'
        ? `A sample costs ${is} where it cost ${was}`
        : `95 % of the answers come within ${is} where they came within ${was}`;
    return `${measured}, over ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(n, 'case')}: ${describeIncrease(guardrail)}.${isTooSmall(guardrail) ? ' So few cases decide nothing.' : ''}`;
}
/** True where the interval would pass or fail, had there been enough cases. */
const isTooSmall = ({ verdict, interval, max_increase: limit }) => verdict === 'inconclusive' && interval !== null && (interval[1] < 1 + limit || interval[0] > 1 + limit);


/***/ }),

/***/ 82847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ summariseLanes),
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Y1: () => (/* binding */ describeSpot),
/* harmony export */   ZP: () => (/* binding */ whatIsUnknown),
/* harmony export */   kv: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70605);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93681);



/** The lanes that changed, and those that have a verdict although nothing in them did, in the order they are told. */
function summariseLanes(changeSet, verdict) {
    const judged = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (verdict.lanes[lane] ?? 'not-affected') !== 'not-affected');
    return (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...changeSet.lanes, ...judged]).map((lane) => {
        const changes = changeSet.changes.filter((change) => change.lane === lane);
        return { lane, verdict: verdict.lanes[lane] ?? 'not-affected', first: changes[0], more: describeMore(changes) };
    });
}
/** Said in place of the lanes where nobody could look at the change; '' where somebody could. */
const whatIsUnknown = (changeSet) => (0,_gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknownChange */ .B)(changeSet) ? 'Nothing is known of what changed, so no lane that deploys is let through.' : '';
function describeMore(changes) {
    if (changes.length < 2)
        return '';
    const files = new Set(changes.map(({ path }) => path)).size;
    const where = files === 1 ? 'there' : `in ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(files, 'file')}`;
    return `and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(changes.length - 1, 'more change')} ${where}`;
}
/** `path:line`, as editors and people write it. */
const describeSpot = ({ path, line }) => (line === undefined ? path : `${path}:${line}`);
const doubts = { high: '', medium: 'likely', low: 'perhaps' };
/** How unsure the lane of a change is, in a word; '' where the format itself or a clear sign says it. */
const doubtOf = ({ confidence = 'high' }) => doubts[confidence];
/** What changed, and why it is thought to be of its lane where that is not sure. */
function describeReason(change) {
    const doubt = doubtOf(change);
    return doubt === '' ? change.reason : `${change.reason} (${doubt}, since ${change.because ?? 'it looks like it'})`;
}


/***/ }),

/***/ 35093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ markdownFooter),
/* harmony export */   i: () => (/* binding */ markdownLink)
/* harmony export */ });
/* harmony import */ var _compared_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31122);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74383);


/** The last line of a comment: the commits that are compared, and what else is told in small. */
function markdownFooter(compared, others) {
    const commits = (0,_compared_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedCommits */ .k)(compared).map(({ role, commit }) => commit === undefined ? role : `${role} ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(commit, 40)}`);
    return `<sub>${[...commits, ...others].filter((part) => part !== '').join(' · ')}</sub>`;
}
/** A link to a plain web address; '' where it is none. */
const markdownLink = (label, url) => url !== undefined && /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url) ? `[${label}](${url})` : '';


/***/ }),

/***/ 87619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ markdownLanes)
/* harmony export */ });
/* harmony import */ var _lane_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82847);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66548);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74383);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9679);




/** The lanes a change touches, with what changed in each and its verdict once there is one; '' when it touches none. */
function markdownLanes(changeSet, verdict) {
    const unknown = (0,_lane_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .whatIsUnknown */ .ZP)(changeSet);
    if (unknown !== '')
        return unknown;
    const items = (0,_lane_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseLanes */ .C$)(changeSet, verdict ?? { lanes: {} });
    const wordOf = (summary) => (verdict === undefined ? [] : [(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeWord */ .aC)(summary.verdict)]);
    const columns = [{ heading: 'Lane' }, ...(verdict === undefined ? [] : [{ heading: 'Verdict' }])];
    const cellsOf = (summary) => [summary.lane, ...wordOf(summary), describeChanges(summary)];
    return (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Q)({ columns: [...columns, { heading: 'What changed' }], items, cellsOf }, items.length);
}
function describeChanges({ first, more }) {
    if (first === undefined)
        return 'nothing in this change';
    const what = `${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_lane_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSpot */ .Y1)(first), 70)}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(first.reason, 120)}`;
    return [what, (0,_lane_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtOf */ .kv)(first), more].filter(Boolean).join(', ');
}


/***/ }),

/***/ 66548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ markdownList),
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table. Of more than `maxRows` items the rest is counted in a last row; '' without items. */
function markdownTable({ columns, items, cellsOf }, maxRows) {
    if (items.length === 0)
        return '';
    const rest = items.length - maxRows;
    return [
        tableRow(columns.map(({ heading }) => heading)),
        tableRow(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
        ...items.slice(0, maxRows).map((item) => tableRow(cellsOf(item))),
        ...(rest > 0 ? [tableRow([`and ${rest} more`, ...columns.slice(1).map(() => '')])] : []),
    ].join('\n');
}
const tableRow = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
/** A Markdown list of one line an item. Of more than `maxLines` items the rest is counted in a last line. */
function markdownList(items, lineOf, maxLines) {
    const rest = items.length - maxLines;
    return [...items.slice(0, maxLines).map(lineOf), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((line) => `- ${line}`)
        .join('\n');
}


/***/ }),

/***/ 71140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ overrideNotices),
/* harmony export */   BX: () => (/* binding */ mostOverrides),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   _8: () => (/* binding */ overridesInEffect)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);

/** Overrides told one by one before the rest is counted. */
const mostOverrides = 3;
/** What somebody set aside, by whom, until when and why; those in force first. */
function overrideNotices({ overrides = [], blockers = [] }) {
    const standing = blockers.find(({ overridden }) => !overridden);
    const told = [...overrides].sort((one, other) => Number(other.holds) - Number(one.holds));
    const rest = told.length - mostOverrides;
    return [
        ...told.slice(0, mostOverrides).map((override) => noticeOf(override, standing)),
        ...(rest > 0 ? [{ label: 'Overrides', text: [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(rest, 'more override')} of this commit.`] }] : []),
    ];
}
function noticeOf(override, standing) {
    const { by, at, expires, lanes, reason, holds, why_not: whyNot } = override;
    const given = [{ name: by }, ' on ', momentOf(at), ` for ${lanes.join(', ')}`];
    const because = [': “', { said: reason }, '”.'];
    if (holds) {
        const left = standing === undefined
            ? []
            : [
                ' What stands takes an override that names ',
                `${standing.lanes.join(' and ')}: `,
                { said: standing.reason },
                '.',
            ];
        return {
            label: standing === undefined ? 'Overridden' : 'Overridden in part',
            text: ['By ', ...given, ', until ', momentOf(expires), ...because, ' No score is changed by it.', ...left],
        };
    }
    const why = whyNot === undefined ? ['.'] : [': ', { said: whyNot }, '.'];
    return { label: 'Override without effect', text: ['By ', ...given, ...because, ' It does not hold', ...why] };
}
/** `2026-12-03 14:00 UTC`; a moment that is written in another way as it is. */
function momentOf(moment) {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?Z$/.exec(moment) ?? [];
    return day === undefined || time === undefined ? { name: moment } : `${day} ${time} UTC`;
}
/** The overrides that let a change through which would be held up without them; none where nothing held it up. */
function overridesInEffect({ blocks, blockers = [], overrides = [] }) {
    const isLetThrough = !blocks && blockers.some(({ overridden }) => overridden);
    return isLetThrough ? overrides.filter(({ holds }) => holds) : [];
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   aC: () => (/* binding */ describeWord),
/* harmony export */   eb: () => (/* binding */ verdictSymbol)
/* harmony export */ });
const symbols = {
    pass: '🟢',
    fail: '🔴',
    inconclusive: '🟡',
    error: '⚫',
    'not-affected': '⚪',
};
/** The coloured dot of a verdict; never shown without its words. */
const verdictSymbol = (word) => symbols[word];
/** A verdict in plain words: `not-affected` reads as two. */
const verdictWords = (word) => word.replace('-', ' ');
/** `🔴 fail`: the dot and the words. */
const describeWord = (word) => `${verdictSymbol(word)} ${verdictWords(word)}`;


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


/***/ }),

/***/ 81584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/report/check-status.js
var check_status = __webpack_require__(69081);
// EXTERNAL MODULE: ./dist/compiled/domain/report/comment-stamp.js
var comment_stamp = __webpack_require__(6465);
// EXTERNAL MODULE: ./dist/compiled/domain/report/format-quantity.js
var format_quantity = __webpack_require__(93681);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown-footer.js
var markdown_footer = __webpack_require__(35093);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown-lanes.js
var markdown_lanes = __webpack_require__(87619);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown-table.js
var markdown_table = __webpack_require__(66548);
// EXTERNAL MODULE: ./dist/compiled/domain/report/neutralise.js + 1 modules
var neutralise = __webpack_require__(74383);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/running-comment.js






const mostRows = 20;
/** The comment of a pull request until its verdict is there: what is run, and for what. The verdict takes its place. */
function runningComment(changeSet, { run } = {}) {
    const parts = [
        `${comment_stamp/* commentMarker */.Ql}\n### ⏳ ${headline(changeSet)}`,
        'The verdict takes the place of this comment. Until then the status `lanegate` is pending.',
        (0,markdown_lanes/* markdownLanes */.h)(changeSet),
        suitesTable(changeSet),
        (0,markdown_footer/* markdownFooter */.f)(changeSet, [(0,markdown_footer/* markdownLink */.i)('run', run)]),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const headline = ({ suites }) => suites.length === 0 ? 'Judging a change that reaches no suite' : `Evaluating ${(0,format_quantity/* formatAmount */.ej)(suites.length, 'suite')}`;
function suitesTable({ affected }) {
    const columns = [{ heading: 'Suite' }, { heading: 'Runs because' }];
    const cellsOf = ({ name, reason }) => [(0,neutralise/* inlineCode */.ti)(name, 60), (0,neutralise/* plainText */.wh)(reason, 200)];
    return (0,markdown_table/* markdownTable */.Q)({ columns, items: affected, cellsOf }, mostRows);
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/keep-comment.js
var keep_comment = __webpack_require__(81479);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/set-status.js
var set_status = __webpack_require__(73939);
;// CONCATENATED MODULE: ./dist/compiled/stages/announce.js







/**
 * Says of a change that was detected that its verdict is still to come: the status of its commit is pending, and the comment
 * tells what is run. A change that reaches no suite is only told where a comment stands that would be out of date. What is
 * refused is a warning.
 */
async function announce(ports, request) {
    const { folder, status, comment, runUrl } = request;
    const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(ports.files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    const isPending = status !== undefined && (await (0,set_status/* setStatus */.L)(ports, status, (0,check_status/* pendingStatus */._L)(changeSet)));
    if (comment === undefined)
        return { isPending, mayComment: false, commentUrl: undefined };
    const text = { body: runningComment(changeSet, { run: runUrl }), isNews: changeSet.suites.length > 0 };
    try {
        return { isPending, mayComment: true, commentUrl: await (0,keep_comment/* keepComment */.X)(ports, comment, text) };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        ports.log.warn((0,user_error/* describeUserError */.Pi)(error));
        return { isPending, mayComment: false, commentUrl: undefined };
    }
}


/***/ }),

/***/ 54791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   fX: () => (/* binding */ missingArtifact),
/* harmony export */   rk: () => (/* binding */ readUsableArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78019);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);


/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    return text === undefined ? undefined : parseArtifact(text, path, schema);
}
/** As `readArtifact`, where one that cannot be read is of no run that could go on: it counts as not there. */
async function readUsableArtifact(files, path, schema) {
    try {
        return await readArtifact(files, path, schema);
    }
    catch {
        return undefined;
    }
}
/** The artifact that a text is; a `UserError` when it is not what it claims. */
function parseArtifact(text, path, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is not valid JSON', {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value, (0,_domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forText */ .zA)(text));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw missingArtifact(path);
}
/** What is said of an artifact that must be there and is not. */
const missingArtifact = (path) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
    place: { path },
    hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
});
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 81479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _domain_report_comment_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6465);
/* harmony import */ var _domain_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93681);


/** Keeps the one comment up to date and answers where it stands; `undefined` where there is none. */
async function keepComment({ pullRequests, log }, { pullRequest, head }, { body, isNews }) {
    const comment = { marker: _domain_report_comment_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Ql, body: (0,_domain_report_comment_stamp_js__WEBPACK_IMPORTED_MODULE_0__/* .stampComment */ .d4)(body, head), head, isNews };
    const outcome = await pullRequests.upsertComment(pullRequest, comment);
    if (outcome.kind === 'absent')
        return undefined;
    if (outcome.kind === 'overtaken') {
        const [ours, by] = [(0,_domain_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(head), (0,_domain_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(outcome.by)];
        log.info(`the comment stays as it is: this run is about ${ours}, and the head of the pull request is ${by} by now`);
    }
    return outcome.url;
}


/***/ }),

/***/ 73939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ setStatus)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _ports_commit_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44175);


/** Sets a status; answers false, with a warning, where that is not permitted. Any other failure is thrown. */
async function setStatus({ statuses, log }, { commit, url }, status) {
    try {
        await statuses.set(commit, { ...status, url });
        return true;
    }
    catch (error) {
        if (!(error instanceof _ports_commit_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .StatusRefusal */ .z))
            throw error;
        log.warn((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUserError */ .Pi)(error));
        return false;
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
