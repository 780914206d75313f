export const id = 6177;
export const ids = [6177];
export const modules = {

/***/ 67648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ carryAnswers)
});

;// CONCATENATED MODULE: ./src/domain/inference/cache/carry-plan.ts
const nothing = { sources: [], saves: 'never' };
/**
 * A verdict rests on answers, so a change must not bring its own: jobs of a change use what pushes to the target branch
 * have left. What a pull request has left itself counts for a trusted head only and only signed, since its code may
 * have written it. Whatever an outsider can start saves nothing.
 */
function carryPlan({ kind, isUntrustedHead, pullRequest, targetRef }) {
    if (targetRef === undefined)
        return nothing;
    const target = { ref: targetRef, needsSignature: false };
    switch (kind) {
        case 'push':
            return isUntrustedHead ? nothing : { sources: [target], saves: 'always' };
        case 'pull-request': {
            if (isUntrustedHead || pullRequest === undefined)
                return { sources: [target], saves: 'never' };
            const own = { ref: `refs/pull/${pullRequest}/merge`, needsSignature: true };
            return { sources: [target, own], saves: 'signed' };
        }
        case 'merge-group':
            return { sources: [target], saves: 'never' };
        case 'other':
            return nothing;
    }
}

;// CONCATENATED MODULE: ./src/actions/carry-answers.ts

/** Does work that asks models between bringing the answers of earlier jobs and leaving them for later ones. */
async function carryAnswers({ runner, answerCarrier }, cache, work) {
    if (cache === 'off')
        return work();
    const plan = carryPlan(await runner.event());
    await answerCarrier.restore(plan);
    try {
        return await work();
    }
    finally {
        await answerCarrier.save(plan);
    }
}


/***/ }),

/***/ 48363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAction: () => (/* binding */ checkAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88343);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75261);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10241);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51152);
/* harmony import */ var _carry_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67648);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46064);
/* harmony import */ var _leave_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13840);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15216);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56189);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47689);











/** The whole check in one step: detect, evaluate, gate and report. */
const checkAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_8__/* .defineAction */ .Q)({
    name: 'lanegate',
    inputs: zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .CommitInputs */ .jd,
        folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .FolderInput */ .px,
        suites: _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .NameList */ .Em.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .CallInputs */ .mW,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .CacheInputs */ .Ib,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .CommentInputs */ .LM,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .ReuseInputs */ .KT,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .AccessInputs */ .UQ,
    }),
    outputs: ['verdict', 'lanes', 'suites', 'mixed', 'cost-usd', 'receipt', 'comment-url', 'report-path'],
    run: async (ports, inputs) => {
        const event = await ports.runner.event();
        const { folder, suites, concurrency, cache } = inputs;
        const { pullRequest, isUntrustedHead } = event;
        await (0,_leave_record_js__WEBPACK_IMPORTED_MODULE_10__/* .leaveRecord */ .h)(ports, folder, pullRequest);
        const changeSet = await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_1__.detect)(ports, { ...(0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .commitsOf */ .g3)(inputs, event), folder });
        const refreshBaseline = inputs['refresh-baseline'];
        const request = { folder, suites, concurrency, isUntrustedHead, pullRequest, refreshBaseline };
        const evaluation = await (0,_carry_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .carryAnswers */ .h)(ports, cache, () => (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_2__.evaluate)((0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .withReceipts */ .ic)(ports, inputs), request));
        const { verdict } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_3__.gate)(ports, { folder });
        const published = await publishOrWarn(ports, inputs);
        const { suites: affected, mixed } = (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .detectOutputs */ .sn)(changeSet, folder);
        const [cost, receipt] = [String(evaluation.spent.usd), await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .receiptOutput */ .SD)(ports.files, folder, evaluation)];
        return {
            outputs: { ...(0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOutputs */ .Ix)(verdict), suites: affected, mixed, 'cost-usd': cost, receipt, ...published },
            failure: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_7__/* .failureOf */ .g5)(verdict),
        };
    },
});
/**
 * The verdict stands whether or not GitHub takes the comment: a comment that is refused is a warning, not another
 * verdict.
 */
async function publishOrWarn(ports, inputs) {
    try {
        return await (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .publish */ .m)(ports, inputs);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        ports.log.warn((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUserError */ .Pi)(error));
        return { 'comment-url': '', 'report-path': '' };
    }
}


/***/ }),

/***/ 46064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 13840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leaveRecord)
/* harmony export */ });
/**
 * Records that this job has spent nothing so far. A job that ends before it plans, for a mistake in the settings, would
 * leave no record otherwise, and later ones would have to count it as the most that a run may take.
 */
async function leaveRecord({ spendRecords }, folder, pullRequest) {
    await spendRecords.begin({ folder, pullRequest, worstCase: { usd: 0, tokens: 0, calls: 0 } });
}


/***/ }),

/***/ 15216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69788);

/** Publishes a judged run. A run for an untrusted head has no right to comment; its summary must do. */
async function publish(ports, { folder, comment }) {
    const { pullRequest, isUntrustedHead } = await ports.runner.event();
    if (comment && isUntrustedHead && pullRequest !== undefined) {
        ports.log.info('no comment: a run for a fork or a dependency bot may not write one; see the summary of this run');
    }
    const mayComment = comment && !isUntrustedHead;
    const published = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(ports, { folder, pullRequest: mayComment ? pullRequest : undefined });
    return { 'comment-url': published.commentUrl ?? '', 'report-path': published.htmlPath };
}


/***/ }),

/***/ 56189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UQ: () => (/* binding */ AccessInputs),
  Ib: () => (/* binding */ CacheInputs),
  mW: () => (/* binding */ CallInputs),
  LM: () => (/* binding */ CommentInputs),
  jd: () => (/* binding */ CommitInputs),
  px: () => (/* binding */ FolderInput),
  Em: () => (/* binding */ NameList),
  KT: () => (/* binding */ ReuseInputs),
  N2: () => (/* binding */ ShardInput),
  g3: () => (/* binding */ commitsOf),
  we: () => (/* binding */ inputReadBy),
  ic: () => (/* binding */ withReceipts)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var classic_schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/domain/inference/budget/divide-caps.ts
var divide_caps = __webpack_require__(87653);
// EXTERNAL MODULE: ./src/domain/suite/name-list.ts
var name_list = __webpack_require__(51105);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/actions/run-inputs.ts




/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const FolderInput = classic_schemas/* string */.YjP().default('lanegate-run');
/** Names split at commas or line breaks. */
const NameList = classic_schemas/* string */.YjP().transform(name_list/* splitNames */.b);
/** The inputs that say what is compared; what the event names where they are absent. */
const CommitInputs = { base: classic_schemas/* string */.YjP().optional(), head: classic_schemas/* string */.YjP().optional() };
/** How many calls may be under way at once, and the names of the key variables that providers may use. */
const CallInputs = {
    concurrency: number().int().min(1).max(1000).default(16),
    keys: NameList.optional(),
};
/** An input that is read by a function, with what to say where it reads nothing. */
const inputReadBy = (read, problem) => classic_schemas/* string */.YjP().transform((text, context) => {
    const value = read(text);
    if (value === undefined)
        context.addIssue(problem);
    return value ?? core_core/* NEVER */.tm;
});
/** Which part of a run a job of a matrix is. */
const ShardInput = inputReadBy(divide_caps/* parseShard */.uK, 'is a part and how many there are, such as 2/4');
/** Whether answers are carried between jobs; the world reads the secret that they are signed with. */
const CacheInputs = {
    cache: classic_schemas/* enum */.k5n(['auto', 'off']).default('auto'),
    'cache-secret': classic_schemas/* string */.YjP().min(32, 'must have at least 32 characters').optional(),
};
/** Whether base is asked past the cache, and whether what an earlier run has evaluated is evaluated again. */
const ReuseInputs = {
    'refresh-baseline': classic_schemas/* stringbool */.uEf().default(false),
    receipts: classic_schemas/* enum */.k5n(['auto', 'off']).default('auto'),
};
/** What an action needs from outside, without receipts where they are switched off. */
const withReceipts = (ports, { receipts }) => receipts === 'off' ? { ...ports, receipts: undefined } : ports;
/** Whether to keep a comment on the pull request, and who writes it. */
const CommentInputs = {
    comment: classic_schemas/* stringbool */.uEf().default(true),
    'comment-author': classic_schemas/* string */.YjP().optional(),
};
/** The token that the world reads the repository with. */
const AccessInputs = { 'github-token': classic_schemas/* string */.YjP().optional() };
/** What is compared: the inputs first, then what started the workflow. */
function commitsOf(inputs, event) {
    const policy = inputs.base ?? policyOf(event);
    const head = inputs.head ?? event.head;
    if (policy === undefined || head === undefined) {
        throw new user_error/* UserError */.yo(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
            hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
        });
    }
    return { policy, head: { revision: head } };
}
/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }) => kind === 'push' ? { before: policy, defaultBranch } : policy;


/***/ }),

/***/ 47689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ verdictOutputs),
/* harmony export */   SD: () => (/* binding */ receiptOutput),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sn: () => (/* binding */ detectOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65053);
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73466);
/* harmony import */ var _domain_evaluation_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73506);



/**
 * Lists as JSON, so that an expression can use them with `fromJSON`, and one boolean a lane. `folder` is where the
 * change set was written. GitHub refuses a matrix without entries, for which `has-suites` is there to be asked first.
 */
function detectOutputs({ lanes, suites, mixed }, folder) {
    const touched = Object.fromEntries(_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.map((lane) => [lane, String(lanes.includes(lane))]));
    return {
        lanes: JSON.stringify(lanes),
        suites: JSON.stringify(suites),
        'has-suites': String(suites.length > 0),
        matrix: JSON.stringify({ include: suites.map((suite) => ({ suite })) }),
        mixed: String(mixed),
        'change-set': `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`,
        ...touched,
    };
}
const verdictOutputs = ({ verdict, lanes }) => ({
    verdict,
    lanes: JSON.stringify(lanes),
});
/** Why the step fails; nothing when the change may be merged. */
const failureOf = ({ blocks, verdict, reason }) => blocks ? `${verdict}: ${reason}` : undefined;
/** The name to upload the folder `receipt` of a run folder as; empty where it left none. */
async function receiptOutput(files, folder, { receipt }) {
    const isThere = (await files.folders(folder)).includes('receipt');
    if (receipt === undefined || receipt.reused_from !== undefined || !isThere)
        return '';
    return (0,_domain_evaluation_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptArtifact */ .$)(receipt.digest);
}


/***/ }),

/***/ 13779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 51152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85996);
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60633);
/* harmony import */ var _steps_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94916);
/* harmony import */ var _steps_evaluation_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94205);
/* harmony import */ var _steps_read_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97768);





/** Judges what a run folder holds and writes the verdict beside it. A missing evaluation is judged as missing. */
async function gate({ files }, { folder }) {
    const evaluation = await (0,_steps_evaluation_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvaluation */ .Lu)(files, folder);
    const changeSet = await (0,_steps_read_change_js__WEBPACK_IMPORTED_MODULE_4__/* .readChange */ .p)(files, folder, evaluation);
    const verdict = (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(changeSet, evaluation);
    await (0,_steps_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictFile */ .Y1}`, verdict);
    return { verdict, changeSet };
}


/***/ })

};
