(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9419;
exports.ids = [9419];
exports.modules = {

/***/ 59419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeCommand: () => (/* binding */ mergeCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6360);
/* harmony import */ var _domain_report_terminal_evaluation_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59116);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97763);




/** `lanegate merge`: put the shards of one run together. */
const mergeCommand = (context) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('merge')
    .description('put the shards of one run together, to be judged like the run of one runner')
    .argument('<folders...>', 'the run folder of every shard')
    .option('--out <folder>', 'the folder of the whole run; .lanegate/run when absent')
    .action(async (folders, options) => {
    const { merge } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(1164), __webpack_require__.e(7531), __webpack_require__.e(9885), __webpack_require__.e(1582), __webpack_require__.e(4444), __webpack_require__.e(6404), __webpack_require__.e(7008), __webpack_require__.e(9376), __webpack_require__.e(1215), __webpack_require__.e(4578)]).then(__webpack_require__.bind(__webpack_require__, 38084));
    const { files, claims, terminal } = context.world;
    const folder = await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .openRunFolder */ .iN)(files, options.out);
    const evaluation = await claims.whileHeld(folder, () => merge({ files }, { folders, folder }));
    terminal.print((0,_domain_report_terminal_evaluation_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluationSummary */ .P)(evaluation, `${folder}/${_domain_evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationFile */ .DX}`));
});


/***/ })

};
;
})
