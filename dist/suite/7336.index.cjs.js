(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7336;
exports.ids = [7336];
exports.modules = {

/***/ 27336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkChange: () => (/* binding */ checkChange)
/* harmony export */ });
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29722);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41062);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54137);
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88248);




/** Takes one change through all four stages. At a terminal head is whoever runs the command, and trusted. */
async function checkChange(ports, request) {
    await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_0__.detect)(ports, request);
    await (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate)(ports, { ...request, isUntrustedHead: false });
    const { verdict, changeSet } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_2__.gate)(ports, request);
    const { markdown, htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReports */ .L)(ports, request);
    return { verdict, changeSet, markdown, reportPath: htmlPath };
}


/***/ }),

/***/ 54137:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99532);
/* harmony import */ var _domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);
/* harmony import */ var _domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38089);
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60603);
/* harmony import */ var _steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42630);
/* harmony import */ var _steps_read_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45320);
/* harmony import */ var _steps_read_read_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73882);
/* harmony import */ var _steps_verdict_override_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50208);









/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict
 * beside it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
async function gate(ports, request) {
    const { files } = ports;
    const { folder } = request;
    const evaluation = await (0,_steps_read_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvaluation */ .Lu)(files, folder);
    const changeSet = await (0,_steps_read_read_change_js__WEBPACK_IMPORTED_MODULE_7__/* .findChange */ .Y)(files, folder, evaluation);
    const judged = changeSet === undefined
        ? judgeNothing(request)
        : { verdict: await judgeChange(ports, request, { changeSet, evaluation }), changeSet };
    await (0,_steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictFile */ .Y1}`, judged.verdict);
    return judged;
}
async function judgeChange(ports, request, { changeSet, evaluation }) {
    const { needs, awaitsApproval = false } = request;
    const isOfChange = evaluation !== undefined && (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .findDisagreement */ .uJ)(changeSet, evaluation) === undefined;
    const found = (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(changeSet, evaluation);
    const isAwaited = awaitsApproval && evaluation === undefined && found.verdict === 'error';
    const told = isAwaited ? (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitingApproval */ .g7)(found) : found;
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .heldToJobs */ .jm)(told, changeSet, needs?.unsuccessful ?? []);
    return (0,_steps_verdict_override_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .overrideVerdict */ .M)(ports, verdict, isOfChange ? evaluation.gate.override : undefined);
}
/** Without a change set, not even the lanes are known. */
function judgeNothing({ folder, needs }) {
    const missing = (0,_steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .missingArtifact */ .fX)(`${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`);
    if (needs === undefined)
        throw missing;
    const jobs = (0,_domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJobs */ .w)(needs.unsuccessful);
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unjudged */ .bC)(needs.commits, `${jobs === '' ? '' : `${jobs}; `}nothing says what changed`);
    return { verdict, changeSet: (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownChange */ .r3)(verdict) };
}


/***/ })

};
;
})
