(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6828;
exports.ids = [6828];
exports.modules = {

/***/ 6828:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareCommand: () => (/* binding */ compareCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_planning_comparison_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67696);
/* harmony import */ var _domain_report_terminal_comparison_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12863);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6747);
/* harmony import */ var _exit_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60146);
/* harmony import */ var _margin_option_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90239);






/** `lanegate compare`: the gate for scores of any harness. */
const compareCommand = (context) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('compare')
    .description('compare the results of any harness: promptfoo, JUnit XML, scores such as {"id", "score"} a line, and others')
    .argument('<base>', 'results for the base')
    .argument('<head>', 'results for head')
    .addOption((0,_margin_option_js__WEBPACK_IMPORTED_MODULE_5__/* .marginOption */ .E)())
    .option('--json', 'print the comparison as JSON')
    .action(async (basePath, headPath, options) => {
    const { compare } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1143), __webpack_require__.e(9193), __webpack_require__.e(2483), __webpack_require__.e(6360), __webpack_require__.e(3731), __webpack_require__.e(3039), __webpack_require__.e(2486), __webpack_require__.e(2689)]).then(__webpack_require__.bind(__webpack_require__, 42959));
    const result = await compare(context.world, { basePath, headPath, margin: options.margin });
    if (options.json)
        (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q)(context, result);
    else
        context.world.terminal.print([(0,_domain_report_terminal_comparison_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSummary */ .S)(result), ...(0,_domain_planning_comparison_power_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonPower */ .t)(result).map(lineOf)].join(''));
    const blocks = result.verdict === 'fail' || result.verdict === 'error';
    context.finish((0,_exit_status_js__WEBPACK_IMPORTED_MODULE_4__/* .exitStatusOf */ .e)({ verdict: result.verdict, blocks }));
});
const lineOf = (text) => `${text}\n`;


/***/ })

};
;
})
