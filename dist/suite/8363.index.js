export const id = 8363;
export const ids = [8363];
export const modules = {

/***/ 48363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAction: () => (/* binding */ checkAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88343);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _stages_announce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68629);
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33488);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79982);
/* harmony import */ var _stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39865);
/* harmony import */ var _author_of_event_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71765);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46064);
/* harmony import */ var _evaluate_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11525);
/* harmony import */ var _leave_record_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13840);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15216);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30830);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47689);
/* harmony import */ var _told_on_accident_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72050);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(21816);















const CheckInputs = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .CommitInputs */ .jd,
    folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .FolderInput */ .px,
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .EvaluationInputs */ .cA,
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .CommentInputs */ .LM,
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .AccessInputs */ .UQ,
});
/** The whole check in one step: detect, announce, evaluate, gate and report. */
const checkAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_11__/* .defineAction */ .Q)({
    name: 'lanegate',
    inputs: CheckInputs,
    outputs: ['verdict', 'lanes', 'suites', 'mixed', 'cost-usd', 'receipt', 'comment-url', 'report-path'],
    run: (ports, inputs) => (0,_told_on_accident_js__WEBPACK_IMPORTED_MODULE_9__/* .toldOnAccident */ .W)(ports, { ...inputs, tell: () => (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)(ports, inputs) }, async () => {
        const { folder } = inputs;
        const { changeSet, evaluation, verdict, mayComment } = await judgeChange(ports, inputs);
        const published = await publishOrWarn(ports, { folder, comment: mayComment });
        const { suites: affected, mixed } = (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .detectOutputs */ .sn)(changeSet, folder);
        const [cost, receipt] = [String(evaluation.spent.usd), await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .receiptOutput */ .SD)(ports.files, folder, evaluation)];
        return {
            outputs: { ...(0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOutputs */ .Ix)(verdict), suites: affected, mixed, 'cost-usd': cost, receipt, ...published },
            failure: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .failureOf */ .g5)(verdict),
        };
    }),
});
/** Says twice how a change stands: that its verdict is to come, once it is known what is run, and the verdict. */
async function judgeChange(ports, inputs) {
    const event = await ports.runner.event();
    const { folder } = inputs;
    await (0,_leave_record_js__WEBPACK_IMPORTED_MODULE_12__/* .leaveRecord */ .h)(ports, folder, event.pullRequest);
    const place = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_13__/* .whereToTell */ .C)(ports, inputs.comment);
    const changeSet = await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_2__.detect)(ports, { ...(0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .commitsOf */ .g3)(inputs, event), folder });
    const { isPending, mayComment } = await (0,_stages_announce_js__WEBPACK_IMPORTED_MODULE_1__/* .announce */ .i)(ports, { ...place, folder });
    const evaluation = await (0,_evaluate_run_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateRun */ .t)(ports, inputs, event);
    const { verdict } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_3__.gate)({ ...ports, people: (0,_author_of_event_js__WEBPACK_IMPORTED_MODULE_14__/* .authorOfEvent */ .j)(event) }, { folder });
    await (0,_stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .tellVerdict */ .H)(ports, { verdict, changeSet, status: isPending ? place.status : undefined });
    return { changeSet, evaluation, verdict, mayComment };
}
/**
 * The verdict stands whether or not GitHub takes the comment: a comment that is refused is a warning, not another
 * verdict.
 */
async function publishOrWarn(ports, request) {
    try {
        return await (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)(ports, request);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        ports.log.warn((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUserError */ .Pi)(error));
        return { 'comment-url': '', 'report-path': '' };
    }
}


/***/ }),

/***/ 11525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ evaluateRun)
});

// EXTERNAL MODULE: ./src/stages/evaluate.ts + 8 modules
var evaluate = __webpack_require__(27861);
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

/** Does work that may ask models, and leaves its answers for later jobs where it has brought those of earlier ones. */
async function carryAnswers({ runner, answerCarrier }, cache, work) {
    if (cache === 'off')
        return work(async () => { });
    const plan = carryPlan(await runner.event());
    let isAsking = false;
    try {
        return await work(async () => {
            isAsking = true;
            await answerCarrier.restore(plan);
        });
    }
    finally {
        if (isAsking)
            await answerCarrier.save(plan);
    }
}

;// CONCATENATED MODULE: ./src/actions/evaluate-run.ts


/** Runs suites as the inputs of a step say, for the change that started its workflow, by answers of earlier jobs too. */
function evaluateRun(ports, inputs, { isUntrustedHead, pullRequest, attempt }) {
    const { folder, suites, shard, attribute, concurrency, cache, receipts } = inputs;
    const refreshBaseline = inputs['refresh-baseline'];
    const asked = { folder, suites, shard, attribute, concurrency, refreshBaseline };
    const request = { ...asked, isUntrustedHead, pullRequest, attempt };
    const evaluating = receipts === 'off' ? { ...ports, receipts: undefined } : ports;
    return carryAnswers(ports, cache, (bringAnswers) => (0,evaluate.evaluate)(evaluating, { ...request, bringAnswers }));
}


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
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28062);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21816);


/** Publishes a judged run. A run for an untrusted head has no right to comment; its summary must do. */
async function publish(ports, { folder, comment: isWanted }) {
    const { runUrl, comment } = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .whereToTell */ .C)(ports, isWanted);
    const { commentUrl = '', htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(ports, { folder, comment, runUrl });
    return { 'comment-url': commentUrl, 'report-path': htmlPath };
}


/***/ }),

/***/ 68629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/report/check-status.ts
var check_status = __webpack_require__(96034);
// EXTERNAL MODULE: ./src/domain/report/compared-commits.ts
var compared_commits = __webpack_require__(18349);
// EXTERNAL MODULE: ./src/domain/report/format-quantity.ts
var format_quantity = __webpack_require__(18972);
// EXTERNAL MODULE: ./src/domain/report/lane-summary.ts
var lane_summary = __webpack_require__(26788);
// EXTERNAL MODULE: ./src/domain/report/markdown-comment.ts + 10 modules
var markdown_comment = __webpack_require__(13413);
// EXTERNAL MODULE: ./src/domain/report/markdown-table.ts
var markdown_table = __webpack_require__(1951);
// EXTERNAL MODULE: ./src/domain/report/neutralise.ts
var neutralise = __webpack_require__(63749);
;// CONCATENATED MODULE: ./src/domain/report/running-comment.ts






const mostRows = 20;
/** The comment of a pull request until its verdict is there: what is run, and for what. The verdict takes its place. */
function runningComment(changeSet, { run } = {}) {
    const parts = [
        `${markdown_comment/* commentMarker */.Q}\n### ⏳ ${headline(changeSet)}`,
        'The verdict takes the place of this comment. Until then the status `lanegate` is pending.',
        lanesTable(changeSet),
        suitesTable(changeSet),
        footer(changeSet, run),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const headline = ({ suites }) => suites.length === 0 ? 'Judging a change that reaches no suite' : `Evaluating ${(0,format_quantity/* formatAmount */.ej)(suites.length, 'suite')}`;
function lanesTable(changeSet) {
    const items = (0,lane_summary/* summariseLanes */.C$)(changeSet, { lanes: {} });
    const columns = [{ heading: 'Lane' }, { heading: 'What changed' }];
    const cellsOf = (summary) => [summary.lane, describeChanges(summary)];
    return (0,markdown_table/* markdownTable */.Q)({ columns, items, cellsOf }, items.length);
}
function describeChanges({ first, more }) {
    if (first === undefined)
        return 'nothing in this change';
    const what = `${(0,neutralise/* inlineCode */.ti)((0,lane_summary/* describeSpot */.Y1)(first), 70)}: ${(0,neutralise/* plainText */.wh)(first.reason, 120)}`;
    return [what, more].filter((part) => part !== '').join(', ');
}
function suitesTable({ affected }) {
    const columns = [{ heading: 'Suite' }, { heading: 'Runs because' }];
    const cellsOf = ({ name, reason }) => [(0,neutralise/* inlineCode */.ti)(name, 60), (0,neutralise/* plainText */.wh)(reason, 200)];
    return (0,markdown_table/* markdownTable */.Q)({ columns, items: affected, cellsOf }, mostRows);
}
function footer(changeSet, run) {
    const commits = (0,compared_commits/* comparedCommits */.k)(changeSet).map(({ role, commit }) => commit === undefined ? role : `${role} ${(0,neutralise/* inlineCode */.ti)(commit, 40)}`);
    const page = run !== undefined && /^https?:\/\/[\w./:-]+$/u.test(run) ? [`[run](${run})`] : [];
    return `<sub>${[...commits, ...page].join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/keep-comment.ts
var keep_comment = __webpack_require__(70190);
// EXTERNAL MODULE: ./src/stages/steps/set-status.ts
var set_status = __webpack_require__(97946);
;// CONCATENATED MODULE: ./src/stages/announce.ts







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


/***/ })

};
