export const id = 1467;
export const ids = [1467];
export const modules = {

/***/ 46064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 24844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mergeAction: () => (/* binding */ mergeAction)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./src/domain/evaluation/newest-attempts.ts
/** What a job of the reusable workflow calls the artifact of its shard, and so the folder that it is downloaded to. */
const shardArtifact = /^lanegate-shard-(?<shard>\d+)-(?<attempt>\d+)$/u;
/**
 * Of folders named `lanegate-shard-<shard>-<attempt>` the one of the newest attempt of each shard, since a shard that
 * runs again leaves its earlier artifact beside the new one; folders of any other name as they are. In the order of `names`.
 */
function newestAttempts(names) {
    const newest = new Map();
    for (const { shard, attempt } of names.flatMap(readName)) {
        newest.set(shard, Math.max(attempt, newest.get(shard) ?? 0));
    }
    return names.filter((name) => readName(name).every(({ shard, attempt }) => newest.get(shard) === attempt));
}
function readName(name) {
    const { shard, attempt } = shardArtifact.exec(name)?.groups ?? {};
    return shard === undefined ? [] : [{ shard, attempt: Number(attempt) }];
}

// EXTERNAL MODULE: ./src/stages/merge.ts + 2 modules
var merge = __webpack_require__(26529);
// EXTERNAL MODULE: ./src/actions/define-action.ts
var define_action = __webpack_require__(46064);
// EXTERNAL MODULE: ./src/actions/run-inputs.ts
var run_inputs = __webpack_require__(30830);
;// CONCATENATED MODULE: ./src/actions/merge.ts





/** Puts the shards of one run together, so that the gate can judge them as one. */
const mergeAction = (0,define_action/* defineAction */.Q)({
    name: 'lanegate/merge',
    inputs: schemas/* strictObject */.rej({ folder: run_inputs/* FolderInput */.px, shards: schemas/* string */.YjP().default('lanegate-shards') }),
    outputs: ['cost-usd', 'calls'],
    run: async ({ files }, { folder, shards }) => {
        const names = newestAttempts(await files.folders(shards));
        const { spent } = await (0,merge.merge)({ files }, { folder, folders: names.map((name) => `${shards}/${name}`) });
        return { outputs: { 'cost-usd': String(spent.usd), calls: String(spent.calls) } };
    },
});


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

/***/ 77980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes),
/* harmony export */   t: () => (/* binding */ describeDays)
/* harmony export */ });
/** What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell anyway. */
const baselineNotes = (suites) => suites.flatMap(({ name, yardstick, baseline }) => baseline === undefined
    ? []
    : sentencesOf(baseline).map((each) => `${name}${yardstick === 'head' ? " (head's yardstick)" : ''}: ${each}`));
function sentencesOf({ control, ...counts }) {
    if (control === undefined)
        return [];
    const { samples, scored, p_value, left_out = 0, other_model = 0, stale } = control;
    const found = stale ? 'and no longer score alike' : 'and score alike as far as can be seen';
    const compared = p_value === null ? 'and none can be compared' : `${found} (p = ${p_value.toFixed(4)})`;
    return [
        ...(samples === 0 ? [] : [`${originOf(counts)}; ${samples} of them were asked for once more, ${compared}`]),
        ...(scored < samples ? [`${samples - scored} of the fresh answers of base have no score to compare`] : []),
        ...(left_out > 0 ? [`no budget was left to ask for ${left_out} cached answers of base once more`] : []),
        ...(other_model > 0 ? [`${other_model} fresh answers of base are of another model than the cached ones`] : []),
    ];
}
function originOf({ cached, asked, oldest_days: days, undated = 0 }) {
    const age = days === undefined ? '' : `, the oldest ${describeDays(days)} old`;
    const unknown = undated === 0 ? '' : `, ${undated} of unknown age`;
    return `${cached} of ${cached + asked} answers of base come from the cache${age}${unknown}`;
}
/** A number of days as people say it. */
const describeDays = (days) => days < 1 ? 'less than a day' : `${Math.floor(days)} ${Math.floor(days) === 1 ? 'day' : 'days'}`;


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
