export const id = 7999;
export const ids = [7999];
export const modules = {

/***/ 67999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkChange: () => (/* binding */ checkChange)
/* harmony export */ });
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75261);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51152);
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69788);




/** Takes one change through all four stages. At a terminal head is whoever runs the command, and trusted. */
async function checkChange(ports, request) {
    await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_0__.detect)(ports, request);
    await (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate)(ports, { ...request, isUntrustedHead: false });
    const { verdict, changeSet } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_2__.gate)(ports, request);
    const { markdown, htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReports */ .L)(ports, request);
    return { verdict, changeSet, markdown, reportPath: htmlPath };
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
