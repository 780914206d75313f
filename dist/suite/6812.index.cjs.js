(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6812;
exports.ids = [6812];
exports.modules = {

/***/ 76812:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   corpusAction: () => (/* binding */ corpusAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_corpus_check_corpora_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50879);
/* harmony import */ var _domain_corpus_check_corpus_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5277);
/* harmony import */ var _stages_corpus_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16631);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74870);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4361);






/** Checks the documents of corpora, and fails where they are unsound, break their contract or got worse. */
const corpusAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'lanegate/corpus',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitInputs */ .jd,
        corpora: _run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .NameList */ .Em.optional(),
        all: zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .AccessInputs */ .UQ,
    }),
    outputs: ['verdict', 'report'],
    run: async (ports, inputs) => {
        const commits = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .commitsOf */ .g3)(inputs, await ports.runner.event());
        const report = await (0,_stages_corpus_check_js__WEBPACK_IMPORTED_MODULE_3__.corpusCheck)(ports, { ...commits, names: inputs.corpora, isWhole: inputs.all });
        await ports.runner.writeSummary((0,_domain_corpus_check_corpus_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusMarkdown */ .i)(report));
        return {
            outputs: { verdict: report.verdict, report: JSON.stringify(report) },
            failure: (0,_domain_corpus_check_corpora_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .whyBlocked */ .J)(report.corpora, report),
        };
    },
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
