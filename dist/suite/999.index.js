export const id = 999;
export const ids = [999];
export const modules = {

/***/ 67999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkChange: () => (/* binding */ checkChange)
/* harmony export */ });
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75261);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23291);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4521);
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84775);




/** Takes one change through all four stages. At a terminal head is whoever runs the command, and trusted. */
async function checkChange(ports, request) {
    await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_0__.detect)(ports, request);
    await (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate)(ports, { ...request, isUntrustedHead: false });
    const { verdict, changeSet } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_2__.gate)(ports, request);
    const { markdown, htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReports */ .L)(ports, request);
    return { verdict, changeSet, markdown, reportPath: htmlPath };
}


/***/ })

};
