(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6817;
exports.ids = [6817];
exports.modules = {

/***/ 82568:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ authorOfEvent)
/* harmony export */ });
/** On GitHub a change is whose pull request it is; of a head that no pull request brought nobody is the author. */
const authorOfEvent = ({ author, head }) => ({
    authorOf: async (commit) => (commit === head ? author : undefined),
});


/***/ }),

/***/ 74870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 4361:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ usualFolder),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
/* harmony import */ var _domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57604);
/* harmony import */ var _domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5906);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30331);




/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const usualFolder = 'lanegate-run';
const FolderInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(usualFolder);
/** Names split at commas or line breaks. */
const NameList = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform(_domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .splitNames */ .b);
/** The inputs that say what is compared; what the event names where they are absent. */
const CommitInputs = { base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() };
/** An input that is read by a function, with what to say where it reads nothing. */
const inputReadBy = (read, problem) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
    const value = read(text);
    if (value === undefined)
        context.addIssue(problem);
    return value ?? zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
});
/** Which part of a run a job of a matrix is. */
const ShardInput = inputReadBy(_domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .parseShard */ .uK, 'is a part and how many there are, such as 2/4');
/** What is run and how. */
const EvaluationInputs = {
    suites: NameList.optional(),
    /** Whether to tell which lane carries a difference, whatever the verdict is. */
    attribute: zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false),
    /** How many calls may be under way at once. */
    concurrency: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai().int().min(1).max(1000).default(16),
    /** The names of the key variables that providers may use. */
    keys: NameList.optional(),
    /** Whether answers are carried between jobs; the world reads the secret that they are signed with. */
    cache: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'off']).default('auto'),
    'cache-secret': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(32, 'must have at least 32 characters').optional(),
    /** Whether base is asked past the cache. */
    'refresh-baseline': zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false),
    /** Whether what an earlier run has evaluated is evaluated again. */
    receipts: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'off']).default('auto'),
};
/** Whether to keep a comment on the pull request, and who writes it. */
const CommentInputs = {
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(true),
    'comment-author': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
};
/** The token that the world reads the repository with. */
const AccessInputs = { 'github-token': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() };
/** What is compared: the inputs first, then what started the workflow. */
function commitsOf(inputs, event) {
    const policy = inputs.base ?? policyOf(event);
    const head = inputs.head ?? event.head;
    if (head === undefined && event.kind === 'push') {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('this push deleted what it was to, so there is nothing to compare', {
            hint: 'give the job `if: github.event.deleted == false`',
        });
    }
    if (policy === undefined || head === undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
            hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
        });
    }
    return { policy, head: { revision: head } };
}
/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }) => kind === 'push' ? { before: policy, defaultBranch } : policy;


/***/ }),

/***/ 47577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toldOnAccident),
/* harmony export */   o: () => (/* binding */ tellMistake)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76942);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4361);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15076);




/**
 * Does the work of a step that decides. Whatever ends it early becomes the status of the commit and the verdict of the
 * folder, is told by `tell`, and is thrown on.
 */
async function toldOnAccident(ports, { folder, tell }, work) {
    try {
        return await work();
    }
    catch (accident) {
        await orWarn(ports, () => leaveError(ports, folder, accident));
        if (tell !== undefined)
            await orWarn(ports, tell);
        throw accident;
    }
}
/** Does the same for a step whose inputs cannot be read, so that no older status stands in the place of its own. */
const tellMistake = (ports, mistake) => orWarn(ports, () => leaveError(ports, _run_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .usualFolder */ .$j, mistake));
async function leaveError(ports, folder, accident) {
    const { policy = '', head = '' } = await ports.runner.event();
    const { status } = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_3__/* .whereToTell */ .C)(ports, false);
    await (0,_stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .tellAccident */ .b)(ports, { folder, commits: { policy, head }, status, reason: reasonOf(accident) });
}
/** What the user can mend is told as it is; what broke is in the log, where secrets are masked. */
function reasonOf(accident) {
    if (!(accident instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return 'the check could not finish; the log of its run says why';
    return (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMistake */ .yS)(accident);
}
/** Nothing that goes wrong while an accident is told may take its place. */
async function orWarn({ log }, tell) {
    try {
        await tell();
    }
    catch (error) {
        log.warn(`the accident could not be told everywhere: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 15076:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ whereToTell)
});

// EXTERNAL MODULE: ./dist/compiled/domain/admission/standing.js
var admission_standing = __webpack_require__(25485);
;// CONCATENATED MODULE: ./dist/compiled/actions/subject-of-run.js

/**
 * Whom a run is about, by what started its workflow. For `workflow_run` the pull request is looked up anew at every
 * call, so that nothing is said of a head that has moved on; a status is of the commit and stays true. But one that now
 * asks for another branch than policy was read from would be let into that by it.
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

/**
 * The commit and the conversation that a run writes to, by what started its workflow; without a comment where none is
 * wanted.
 */
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

/***/ 88357:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ whyNoCause),
/* harmony export */   ve: () => (/* binding */ isSameRepository),
/* harmony export */   xp: () => (/* binding */ isFromElsewhere)
/* harmony export */ });
/** Whether two full names are of one repository; GitHub keeps no two that differ in case alone. */
const isSameRepository = (one, other) => one !== undefined && one.toLowerCase() === other?.toLowerCase();
const isFromElsewhere = ({ headRepository, repository }) => !isSameRepository(headRepository, repository);
/** Ends that say nothing of a change: a newer run took its place, somebody stopped it, or it never ran. */
const unfinished = new Set(['cancelled', 'skipped', 'stale', 'action_required']);
/**
 * Why a run is no cause to evaluate anything with a key, by what its event says alone; `undefined` where it may be one.
 * `workflow` is the path of the workflow file whose runs count: another file may bear the same name.
 */
function whyNoCause(run, workflow) {
    const { event, conclusion, headRepository } = run;
    if (event !== 'pull_request')
        return `its run was started by ${event}, and pull_request alone counts`;
    if (run.workflow !== workflow)
        return `it is a run of ${run.workflow}, and ${workflow} alone counts`;
    if (headRepository === undefined)
        return 'the repository of its head is gone';
    if (conclusion === undefined)
        return 'its run has not ended';
    return unfinished.has(conclusion) ? `its run ended as ${conclusion}` : undefined;
}


/***/ }),

/***/ 25485:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   uU: () => (/* binding */ whyNotAdmitted),
/* harmony export */   yW: () => (/* binding */ whySilent)
/* harmony export */ });
/* harmony import */ var _causing_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88357);
/* harmony import */ var _untrusted_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46397);


/**
 * Finds whose run it is by commit and repositories, never by a number that somebody could have written. A status is of
 * a commit, so a commit that is the head of two pull requests would let one of them stand for the other.
 */
function standingOf(run, open) {
    const found = open.filter(({ head }) => head.commit === run.head);
    const [pullRequest, ...others] = found;
    if (pullRequest === undefined)
        return (0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(run) ? { kind: 'moved-on' } : { kind: 'trusted' };
    if (others.length > 0)
        return { kind: 'unclear', why: severalHeads(run.head, found) };
    const { number, base, head, author } = pullRequest;
    if (!(0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(base.repository, run.repository) || !(0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(head.repository, run.headRepository)) {
        const where = head.repository ?? 'a repository that is gone';
        return {
            kind: 'unclear',
            why: `${run.head} is the head of pull request ${number} out of ${where}, not of the run`,
        };
    }
    if (!(0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(run) && !(0,_untrusted_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isUntrustedAccount */ .e)(author))
        return { kind: 'trusted' };
    return { kind: 'one', pullRequest };
}
/** Why a run that is of no open pull request for certain has no conversation to speak in. */
function whySilent(standing, { head }) {
    switch (standing.kind) {
        case 'trusted':
            return 'its head is of this repository and of no dependency bot, so it evaluates itself';
        case 'moved-on':
            return `no open pull request has ${head} as its head any more`;
        case 'unclear':
            return standing.why;
    }
}
const severalHeads = (head, found) => `${head} is the head of ${found.length} open pull requests (${found.map(({ number }) => number).join(', ')}), and a status is of the commit`;
/**
 * Why a pull request is not evaluated with a key though it is open; `undefined` where it may be. Policy is read from
 * the default branch: any other branch may be old, unprotected, or itself the work of somebody who is not trusted.
 */
function whyNotAdmitted({ base }, { defaultBranch }) {
    if (base.branch === defaultBranch)
        return undefined;
    return `it asks to be merged into ${base.branch}, and heads from elsewhere are evaluated for ${defaultBranch} alone`;
}


/***/ }),

/***/ 46397:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isUntrustedAccount)
/* harmony export */ });
/** Accounts whose pull requests bring in code that no colleague wrote or read. */
const dependencyBots = new Set([
    ...[
        'dependabot[bot]',
        'dependabot-preview[bot]',
        'renovate[bot]',
        'renovate-bot',
        'forking-renovate[bot]',
        'mend-bot',
    ],
    ...['depfu[bot]', 'greenkeeper[bot]', 'pyup-bot', 'scala-steward', 'snyk-bot', 'snyk-io[bot]', 'pre-commit-ci[bot]'],
]);
/** A deleted account has no login left and is not trusted either. */
const isUntrustedAccount = (login) => login === undefined || dependencyBots.has(login.toLowerCase());


/***/ }),

/***/ 61841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Ix: () => (/* binding */ amountOfSpend),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   My: () => (/* binding */ toNanoUsd),
/* harmony export */   Sj: () => (/* binding */ noAmount),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   uE: () => (/* binding */ nanoUsdPerUsd)
/* harmony export */ });
const nanoUsdPerUsd = 1e9;
/** Nothing, as amounts are counted. */
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const nothingSpent = { usd: 0, tokens: 0, calls: 0 };
/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({
    nanoUsd: toNanoUsd(costUsd),
    tokens,
    calls: 1,
});
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
const amountOfSpend = ({ usd, tokens, calls }) => ({ nanoUsd: toNanoUsd(usd), tokens, calls });
const spendOf = (amount) => ({
    usd: usdOf(amount),
    tokens: amount.tokens,
    calls: amount.calls,
});
const sumOf = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
    calls: one.calls + other.calls,
});
/** A sum that is kept up to date in place. */
class RunningSum {
    nanoUsd = 0;
    tokens = 0;
    calls = 0;
    add({ nanoUsd, tokens, calls }) {
        this.nanoUsd += nanoUsd;
        this.tokens += tokens;
        this.calls += calls;
    }
    subtract({ nanoUsd, tokens, calls }) {
        this.nanoUsd -= nanoUsd;
        this.tokens -= tokens;
        this.calls -= calls;
    }
}


/***/ }),

/***/ 57604:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ Shard),
/* harmony export */   nO: () => (/* binding */ capsOfShard),
/* harmony export */   qZ: () => (/* binding */ itemsOfShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61841);


/** One of `count` parts that run at the same time, counted from 1. */
const Shard = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(), count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive() });
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
    const money = (usd) => usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .usdOf */ .IA)({ nanoUsd: Math.floor((0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .toNanoUsd */ .My)(usd) / count) });
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
    const spent = (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOfSpend */ .Ix)(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .spendOf */ .Ii)(share) };
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

/***/ 69081:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ accidentStatus),
/* harmony export */   _L: () => (/* binding */ pendingStatus),
/* harmony export */   dO: () => (/* binding */ checkStatus)
/* harmony export */ });
/* harmony import */ var _gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70605);
/* harmony import */ var _evidence_guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50009);
/* harmony import */ var _evidence_override_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59828);
/* harmony import */ var _override_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87551);
/* harmony import */ var _words_culprits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11926);
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16975);
/* harmony import */ var _words_lane_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45469);
/* harmony import */ var _words_verdict_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82009);








const statusOf = (state, text) => ({
    state,
    context: _override_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusContext */ .s,
    description: (0,_override_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusDescription */ .$U)(text),
});
/** What a commit shows of its verdict, such as `blocked: prompt fail, code not affected \u00b7 accuracy \u221220.6 points`. */
function checkStatus(changeSet, verdict) {
    return statusOf(stateOf(verdict), describe(changeSet, verdict));
}
/** What a commit shows until its verdict is there. */
function pendingStatus({ suites }) {
    return statusOf('pending', suites.length === 0 ? 'being judged' : `evaluating ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAmount */ .ej)(suites.length, 'suite')}`);
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
    const lanes = (0,_words_lane_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .summariseLanes */ .C$)(changeSet, verdict);
    if ((0,_words_culprits_js__WEBPACK_IMPORTED_MODULE_4__/* .reachesNothing */ .nL)(verdict)) {
        return lanes.length === 0 ? 'nothing changed' : `not affected: ${lanes.map(({ lane }) => lane).join(', ')}`;
    }
    if ((0,_gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnknownChange */ .B)(changeSet))
        return `${outcomeOf(verdict)}: ${verdict.reason}`;
    const words = lanes.map(({ lane, verdict: word }) => `${lane} ${(0,_words_verdict_words_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictWords */ .L2)(word)}`).join(', ');
    const told = [words, whatMoved(verdict)].filter((part) => part !== '').join(' \u00b7 ');
    return told === '' ? outcomeOf(verdict) : `${outcomeOf(verdict)}: ${told}`;
}
function outcomeOf(verdict) {
    if (verdict.blocks)
        return 'blocked';
    const [override, ...others] = (0,_evidence_override_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .overridesInEffect */ ._8)(verdict);
    if (override !== undefined)
        return `overridden by @${override.by}${others.length === 0 ? '' : ' and others'}`;
    return verdict.verdict === 'pass' ? 'passed' : 'let through';
}
/** What bears the verdict, in a few words; its reason where no number does. */
function whatMoved(verdict) {
    if (verdict.verdict === 'error')
        return verdict.reason;
    const isPass = verdict.verdict === 'pass' && !verdict.blocks;
    const metrics = isPass ? (0,_words_culprits_js__WEBPACK_IMPORTED_MODULE_4__/* .gatingMetrics */ .ws)(verdict) : (0,_words_culprits_js__WEBPACK_IMPORTED_MODULE_4__/* .culpritsOf */ .Et)(verdict);
    if (isPass && metrics.length > 1)
        return `${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAmount */ .ej)(metrics.length, 'metric')} held`;
    const [first] = metrics;
    if (first !== undefined && isMeasured(first.metric))
        return `${first.metric.name} ${sizeOf(first.metric)}`;
    const [overrun] = (0,_words_culprits_js__WEBPACK_IMPORTED_MODULE_4__/* .overrunsOf */ .UL)(verdict);
    if (overrun !== undefined && verdict.verdict === 'fail')
        return (0,_evidence_guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOverrun */ .z4)(overrun.guardrail);
    return verdict.reason;
}
const isMeasured = ({ difference, head }) => difference !== null || head !== null;
const sizeOf = ({ difference, head }) => difference === null ? (0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatScore */ .y)(head) : (0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPoints */ .Xf)(difference);


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

/***/ 5906:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ splitNames)
/* harmony export */ });
/** Names that somebody wrote in one text, separated by commas or line breaks. */
const splitNames = (text) => text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');


/***/ }),

/***/ 44175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ StatusRefusal)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** There is no right to set a status; it stays as it is, and a missing one counts as pending. */
class StatusRefusal extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'StatusRefusal';
}


/***/ }),

/***/ 34017:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 76942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ tellAccident),
  H: () => (/* binding */ tellVerdict)
});

// EXTERNAL MODULE: ./dist/compiled/domain/gate/unjudged.js
var unjudged = __webpack_require__(38089);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict.js + 3 modules
var verdict = __webpack_require__(60603);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var changes_lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/corpora-rows.js
var corpora_rows = __webpack_require__(38130);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/culprits.js
var culprits = __webpack_require__(11926);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/annotations.js



/** GitHub shows ten errors and ten warnings of a step, and the failure of the step is one of the errors. */
const mostShown = { error: 9, warning: 10 };
/** The places of a change that its verdict goes back to, each once; none where nothing is held against it. */
function annotationsOf({ changes }, verdict) {
    const level = verdict.blocks ? 'error' : 'warning';
    const reasons = reasonsBySuite(verdict);
    const found = changes.flatMap((change) => {
        const told = reasonsFor(change, verdict, reasons);
        return told.length === 0 ? [] : [{ level, path: change.path, line: change.line, message: told.join('\n') }];
    });
    const told = [...placesInCorpora(verdict, level), ...found];
    const byPlace = new Map(told.toReversed().map((each) => [JSON.stringify([each.path, each.line]), each]));
    return [...byPlace.values()].toReversed().slice(0, mostShown[level]);
}
/** What of a corpus is shown at places, to leave room for what suites say. */
const mostOfCorpora = 5;
/** The documents that fail a check which is held against the change; of what is gone there is no place. */
function placesInCorpora({ corpora = [] }, level) {
    const checks = corpora.flatMap((corpus) => (0,corpora_rows/* checksHeldAgainst */.K)(corpus).map((check) => ({ ...check, of: corpus.name })));
    const there = checks.filter(({ kind, name }) => kind !== 'queries' && name !== 'removed');
    const places = new Map();
    for (const { of, name, samples, fresh } of there) {
        for (const { path, line, says } of samples.slice(0, Math.max(fresh, 1))) {
            const key = JSON.stringify([path, line]);
            const told = [places.get(key)?.message, `${of}: ${name}: ${says}`].filter((message) => message !== undefined);
            places.set(key, { level, path, line, message: told.join('\n') });
        }
    }
    return [...places.values()].slice(0, mostOfCorpora);
}
/** Why each suite is held against the change, by its name. */
function reasonsBySuite(verdict) {
    const held = (0,culprits/* bindingSuites */.jc)(verdict).filter(({ verdict: word }) => word !== 'pass' && word !== 'not-affected');
    return new Map(held.map(({ name, verdict: word, reason }) => [name, `${name}: ${word}: ${reason}`]));
}
/** Of a change that reaches suites what they say; of one that alters answers past them all, that nobody measured it. */
function reasonsFor({ suites, lane }, verdict, reasons) {
    if (suites.length > 0)
        return suites.flatMap((name) => reasons.get(name) ?? []);
    const isHeldUp = verdict.lanes[lane] !== 'pass' && verdict.lanes[lane] !== 'not-affected';
    return (0,changes_lane/* changesAnswers */.XX)(lane) && isHeldUp ? [`no suite evaluates this ${lane} change`] : [];
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/check-status.js
var check_status = __webpack_require__(69081);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/verdict/set-status.js
var set_status = __webpack_require__(34017);
;// CONCATENATED MODULE: ./dist/compiled/stages/tell-verdict.js







/** Tells a verdict where people look first: at the places of the change that it goes back to, and at its commit. */
async function tellVerdict(ports, { verdict, changeSet, status }) {
    for (const annotation of annotationsOf(changeSet, verdict))
        ports.runner.annotate(annotation);
    if (status === undefined)
        return;
    if (isOfCommit(status.commit, verdict, changeSet)) {
        await (0,set_status/* setStatus */.L)(ports, status, (0,check_status/* checkStatus */.dO)(changeSet, verdict));
        return;
    }
    const [judged, asked] = [(0,format_quantity/* shortCommit */.Ax)(verdict.head), (0,format_quantity/* shortCommit */.Ax)(status.commit)];
    ports.log.warn(`the status stays as it is: the verdict is about ${judged}, and this workflow is about ${asked}`);
}
/** The results of another harness name no commit; they are of the one that their job was started for. */
const isOfCommit = (commit, { head }, { harness }) => harness !== undefined || head === commit;
/** Leaves an error where a verdict should have been, over whatever lies there, and sets the status by it. */
async function tellAccident(ports, request) {
    const { folder, commits, status, reason } = request;
    await (0,artifacts/* writeArtifact */.w6)(ports.files, `${folder}/${verdict/* verdictFile */.Y1}`, (0,unjudged/* unjudged */.bC)(commits, reason));
    if (status !== undefined)
        await (0,set_status/* setStatus */.L)(ports, status, (0,check_status/* accidentStatus */.KP)(reason));
}


/***/ }),

/***/ 49567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
;
})
