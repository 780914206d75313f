(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1707;
exports.ids = [1707];
exports.modules = {

/***/ 31707:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/report-format.js
/** Every format in which a run is told. */
const reportFormats = ['markdown', 'html', 'junit', 'json', 'csv'];

;// CONCATENATED MODULE: ./dist/compiled/cli/report.js


/** `lanegate report`: print a judged run in a format for people or machines. */
const reportCommand = ({ world }) => new esm/* Command */.uB('report')
    .description('print the report of a run as Markdown, HTML, JUnit XML or JSON, or its samples as CSV')
    .argument('<folder>', 'a run folder with a verdict.json')
    .addOption(new esm/* Option */.c$('--format <format>', 'of the report').choices(reportFormats).default('markdown'))
    .action(async (folder, { format }) => {
    const { renderCsv, renderReport } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(8939), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(7531), __webpack_require__.e(9885), __webpack_require__.e(4444), __webpack_require__.e(4224), __webpack_require__.e(8733), __webpack_require__.e(5656), __webpack_require__.e(2360)]).then(__webpack_require__.bind(__webpack_require__, 88248));
    if (format !== 'csv')
        world.terminal.print(await renderReport(world, { folder, format }));
    else
        for await (const piece of renderCsv(world, { folder }))
            world.terminal.print(piece);
});


/***/ })

};
;
})
