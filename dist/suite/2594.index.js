export const id = 2594;
export const ids = [2594];
export const modules = {

/***/ 71765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ authorOfEvent)
/* harmony export */ });
/** On GitHub a change is whose pull request it is; of a head that no pull request brought nobody is the author. */
const authorOfEvent = ({ author, head }) => ({
    authorOf: async (commit) => (commit === head ? author : undefined),
});


/***/ }),

/***/ 46064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


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

/***/ 72050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toldOnAccident)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39865);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21816);



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
async function leaveError(ports, folder, accident) {
    const { policy = '', head = '' } = await ports.runner.event();
    const { status } = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .whereToTell */ .C)(ports, false);
    await (0,_stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .tellAccident */ .b)(ports, { folder, commits: { policy, head }, status, reason: reasonOf(accident) });
}
/** What the user can mend is told as it is; what broke is in the log, where secrets are masked. */
function reasonOf(accident) {
    if (!(accident instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return 'the check could not finish; the log of its run says why';
    return accident.place === undefined ? accident.message : `${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(accident.place)}: ${accident.message}`;
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

/***/ 21816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ whereToTell)
});

// EXTERNAL MODULE: ./src/domain/admission/standing.ts
var admission_standing = __webpack_require__(97348);
;// CONCATENATED MODULE: ./src/actions/subject-of-run.ts

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

;// CONCATENATED MODULE: ./src/actions/where-to-tell.ts

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

/***/ 96034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ accidentStatus),
/* harmony export */   _L: () => (/* binding */ pendingStatus),
/* harmony export */   dO: () => (/* binding */ checkStatus)
/* harmony export */ });
/* harmony import */ var _gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52560);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67595);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18972);
/* harmony import */ var _guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86226);
/* harmony import */ var _lane_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26788);
/* harmony import */ var _override_notices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32315);
/* harmony import */ var _override_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85042);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84858);








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

/***/ 79982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/gate/judge.ts
var judge = __webpack_require__(5601);
// EXTERNAL MODULE: ./src/domain/gate/needed-jobs.ts
var needed_jobs = __webpack_require__(41894);
// EXTERNAL MODULE: ./src/domain/gate/unjudged.ts
var unjudged = __webpack_require__(61670);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts + 3 modules
var verdict = __webpack_require__(49113);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/evaluation-file.ts + 2 modules
var evaluation_file = __webpack_require__(94205);
// EXTERNAL MODULE: ./src/domain/day.ts
var day = __webpack_require__(70318);
// EXTERNAL MODULE: ./src/domain/override/may-override.ts + 1 modules
var may_override = __webpack_require__(94408);
;// CONCATENATED MODULE: ./src/domain/gate/apply-overrides.ts


/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that blocks
 * each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let through.
 */
function applyOverrides(verdict, overrides, rules) {
    const ofHead = verdict.worktree ? [] : overrides.filter(({ head }) => head === verdict.head);
    if (ofHead.length === 0)
        return verdict;
    const applied = ofHead.map((override) => tell(override, rules));
    const named = new Set(applied.filter(({ holds }) => holds).flatMap(({ lanes }) => lanes));
    const blockers = verdict.blockers?.map((blocker) => ({ ...blocker, overridden: isCovered(blocker.lanes, named) }));
    const isLetThrough = blockers !== undefined && blockers.length > 0 && blockers.every(({ overridden }) => overridden);
    return {
        ...verdict,
        blocks: verdict.blocks && !isLetThrough,
        ...(blockers === undefined ? {} : { blockers }),
        overrides: applied,
    };
}
/** What has no lane is covered by nothing. */
const isCovered = (lanes, named) => lanes.length > 0 && lanes.every((lane) => named.has(lane));
function tell(override, rules) {
    const { lanes, reason, by, at, expires } = override;
    const whyNot = whyNotInForce(override, rules) ?? (0,may_override/* whyMayNotOverride */.n)(by, rules);
    const told = { lanes, reason, by, at, expires };
    return whyNot === undefined ? { ...told, holds: true } : { ...told, holds: false, why_not: whyNot };
}
function whyNotInForce({ at, expires }, { nowMs, settings }) {
    const [from, until] = [Date.parse(at), Date.parse(expires)];
    if (!(from <= nowMs))
        return 'it is dated in the future';
    if (!(nowMs < until))
        return 'it has expired';
    if (settings !== undefined && !(until - from <= settings.max_days * day/* dayMs */.L)) {
        return `it was given for more than the ${settings.max_days} days that policy allows`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/domain/ledger/read-records.ts
var read_records = __webpack_require__(47941);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/stages/steps/override-verdict.ts



const mostTold = 3;
/**
 * A verdict with what the ledger says about its head. A ledger that cannot be read overrides nothing, and what of it is
 * not believed is told. It is not asked where nothing blocks and nobody may override.
 */
async function overrideVerdict(ports, verdict, settings) {
    const { worktree, head, blocks } = verdict;
    if (worktree || (!blocks && (settings?.allow.length ?? 0) === 0))
        return verdict;
    try {
        const files = await ports.ledger.read({ kind: 'override', about: head });
        const { records, strange } = (0,read_records/* readRecords */.T)('override', files);
        const author = records.length === 0 ? undefined : await ports.people.authorOf(head);
        const applied = applyOverrides(verdict, records, { settings, author, nowMs: ports.clock.now() });
        return { ...applied, notes: [...applied.notes, ...strangeNotes(strange)] };
    }
    catch (error) {
        const reason = (0,user_error/* messageOf */.bD)(error);
        return { ...verdict, notes: [...verdict.notes, `the ledger cannot be read, so nothing is overridden: ${reason}`] };
    }
}
function strangeNotes(strange) {
    const told = strange.slice(0, mostTold).map((each) => `the ledger holds what is not believed: ${each}`);
    const untold = strange.length - told.length;
    return untold > 0 ? [...told, `the ledger holds ${untold} more files that are not believed`] : told;
}

// EXTERNAL MODULE: ./src/stages/steps/read-change.ts
var read_change = __webpack_require__(97768);
;// CONCATENATED MODULE: ./src/stages/gate.ts









/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict beside
 * it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
async function gate(ports, request) {
    const { files } = ports;
    const { folder } = request;
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    const changeSet = await (0,read_change/* findChange */.Y)(files, folder, evaluation);
    const judged = changeSet === undefined
        ? judgeNothing(request)
        : { verdict: await judgeChange(ports, request, { changeSet, evaluation }), changeSet };
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${verdict/* verdictFile */.Y1}`, judged.verdict);
    return judged;
}
async function judgeChange(ports, request, { changeSet, evaluation }) {
    const { needs, awaitsApproval = false } = request;
    const isOfChange = evaluation !== undefined && (0,judge/* findDisagreement */.uJ)(changeSet, evaluation) === undefined;
    const found = (0,judge/* judge */.S4)(changeSet, evaluation);
    const isAwaited = awaitsApproval && evaluation === undefined && found.verdict === 'error';
    const told = isAwaited ? (0,unjudged/* awaitingApproval */.g7)(found) : found;
    const verdict = (0,unjudged/* heldToJobs */.jm)(told, changeSet, needs?.unsuccessful ?? []);
    return overrideVerdict(ports, verdict, isOfChange ? evaluation.gate.override : undefined);
}
/** Without a change set, not even the lanes are known. */
function judgeNothing({ folder, needs }) {
    const missing = (0,artifacts/* missingArtifact */.fX)(`${folder}/${change_set/* changeSetFile */.LF}`);
    if (needs === undefined)
        throw missing;
    const jobs = (0,needed_jobs/* describeJobs */.w)(needs.unsuccessful);
    const verdict = (0,unjudged/* unjudged */.bC)(needs.commits, `${jobs === '' ? '' : `${jobs}; `}nothing says what changed`);
    return { verdict, changeSet: (0,unjudged/* unknownChange */.r3)(verdict) };
}


/***/ }),

/***/ 97946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ setStatus)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _ports_commit_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3978);


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

/***/ 39865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ tellAccident),
  H: () => (/* binding */ tellVerdict)
});

// EXTERNAL MODULE: ./src/domain/gate/unjudged.ts
var unjudged = __webpack_require__(61670);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts + 3 modules
var verdict = __webpack_require__(49113);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var changes_lane = __webpack_require__(73466);
// EXTERNAL MODULE: ./src/domain/report/culprits.ts
var culprits = __webpack_require__(67595);
;// CONCATENATED MODULE: ./src/domain/report/annotations.ts


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
    const byPlace = new Map(found.toReversed().map((each) => [JSON.stringify([each.path, each.line]), each]));
    return [...byPlace.values()].toReversed().slice(0, mostShown[level]);
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

// EXTERNAL MODULE: ./src/domain/report/check-status.ts
var check_status = __webpack_require__(96034);
// EXTERNAL MODULE: ./src/domain/report/format-quantity.ts
var format_quantity = __webpack_require__(18972);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/set-status.ts
var set_status = __webpack_require__(97946);
;// CONCATENATED MODULE: ./src/stages/tell-verdict.ts







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
