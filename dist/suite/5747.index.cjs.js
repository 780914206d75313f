(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5747;
exports.ids = [5747];
exports.modules = {

/***/ 74870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 81079:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseAction: () => (/* binding */ releaseAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60240);
/* harmony import */ var _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31425);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);
/* harmony import */ var _stages_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77635);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74870);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4361);








/** Releases one lane of the commit that the workflow runs for, on the evidence in the run folder. */
const releaseAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_6__/* .defineAction */ .Q)({
    name: 'lanegate/release',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ lane: _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleasedLane */ .k, folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .FolderInput */ .px, ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .AccessInputs */ .UQ }),
    outputs: ['release', 'digest', 'bundle', 'place', 'new'],
    run: async (ports, { lane, folder }) => {
        const dispatch = await ports.dispatches.dispatch();
        const { commit, actor, runUrl } = dispatch;
        const own = (0,_domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_1__/* .ownBranchOf */ .q)(dispatch);
        if (own.kind === 'refused')
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`this run may not release anything: ${own.reason}`);
        // An earlier run has the policy of its day, so that of today is read.
        const policy = (0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteBranch */ .B)(own.branch);
        const releases = ports.openReleases(await (0,_stages_release_js__WEBPACK_IMPORTED_MODULE_5__.readReleaseSettings)(ports.git, policy));
        const { release: made, isNew } = await (0,_stages_release_js__WEBPACK_IMPORTED_MODULE_5__.release)({ ...ports, releases, people: { authorOf: async () => undefined } }, { lane, revision: commit, policy, folder, run: runUrl, by: actor, merged: await mergedAs(ports, commit) });
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
        const why = (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error);
        log.warn(`overrides of the pull request that was merged do not count: ${why}`);
        return undefined;
    }
}


/***/ }),

/***/ 4361:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49567);
/* harmony import */ var _domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57604);
/* harmony import */ var _domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5906);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30331);




/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const FolderInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('lanegate-run');
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

/***/ 60240:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whyNoDispatch),
/* harmony export */   q: () => (/* binding */ ownBranchOf)
/* harmony export */ });
/** Why a run may not write the ledger, whoever started it; `undefined` where it may. */
function whyNoDispatch(run) {
    const { event, attempt } = run;
    if (event !== 'workflow_dispatch')
        return `it is started by workflow_dispatch alone, not by ${event || 'nothing'}`;
    const own = onDefaultBranch(run);
    if (own.kind === 'refused')
        return own.reason;
    // An earlier run has the policy of its day.
    return attempt === 1 ? undefined : 'a run that is run again does not count; start a new one';
}
/** What a team's own workflow on its default branch is started by; nobody from outside starts any of it. */
const ownEvents = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Whether a run is one of the default branch, whose workflows alone may release and deploy. */
function ownBranchOf(run) {
    const { event } = run;
    if (ownEvents.has(event))
        return onDefaultBranch(run);
    return refused(`it is started by ${[...ownEvents].join(', ')}, not by ${event || 'nothing'}`);
}
function onDefaultBranch({ ref, defaultBranch }) {
    if (!defaultBranch)
        return refused('its event does not tell which branch is the default one');
    if (ref === `refs/heads/${defaultBranch}`)
        return { kind: 'own', branch: defaultBranch };
    return refused(`it runs on the default branch alone, not on ${ref || 'no branch'}`);
}
const refused = (reason) => ({ kind: 'refused', reason });


/***/ }),

/***/ 61661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


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

/***/ 49567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
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
