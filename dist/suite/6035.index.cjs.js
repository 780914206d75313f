(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6035;
exports.ids = [6035];
exports.modules = {

/***/ 16035:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  corpusCommand: () => (/* binding */ corpusCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/planning/comparison-power.js
var comparison_power = __webpack_require__(67696);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/comparison-summary.js
var comparison_summary = __webpack_require__(12863);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal/retrieval-summary.js



/** The comparison of two retrievers for a terminal. */
function retrievalSummary(comparison) {
    const { verdict, metrics, cutoff } = comparison;
    const lines = [
        `${verdict}: ${describeQueries(comparison)}, the first ${(0,format_quantity/* formatAmount */.ej)(cutoff, 'document')} of each`,
        ...metrics.flatMap(comparison_summary/* metricLines */.i),
        ...describeJudged(comparison),
        ...underHeading('  queries that lost most', comparison.lost_most.map(describeLoss)),
        ...underHeading('  relevant documents that are no longer found', comparison.documents_lost.map(({ id, queries }) => `${(0,terminal_text/* terminalName */.Ao)(id)}: by ${(0,format_quantity/* formatAmount */.ej)(queries, 'query', 'queries')}`)),
        ...comparison.notes.map((note) => `  ${note}`),
    ];
    return `${lines.map(terminal_text/* terminalLine */.tL).join('\n')}\n`;
}
function describeQueries({ queries }) {
    const { compared, missing_in_base, missing_in_head, without_relevant } = queries;
    const left = [
        ...(missing_in_base === 0 ? [] : [`${missing_in_base} missing in base`]),
        ...(missing_in_head === 0 ? [] : [`${missing_in_head} missing in head`]),
        ...(without_relevant === 0 ? [] : [`${without_relevant} without a relevant document left out`]),
    ];
    return [`${(0,format_quantity/* formatAmount */.ej)(compared, 'query', 'queries')} compared`, ...left].join(', ');
}
const describeJudged = ({ judged, cutoff }) => judged === undefined
    ? []
    : [
        `  judged@${cutoff}: ${(0,format_quantity/* formatPercent */.l9)(judged.base)} \u2192 ${(0,format_quantity/* formatPercent */.l9)(judged.head)}; what nobody judged counts as not relevant`,
    ];
const underHeading = (heading, lines) => lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `    ${line}`)];
function describeLoss({ id, base, head, documents }) {
    const [measure = ''] = Object.keys(base).sort((one, other) => dropOf({ base, head }, other) - dropOf({ base, head }, one));
    const without = documents.length === 0 ? '' : `, without ${documents.map(terminal_text/* terminalName */.Ao).join(', ')}`;
    return `${(0,terminal_text/* terminalName */.Ao)(id)}: ${measure} ${(0,format_quantity/* formatScore */.y)(base[measure] ?? null)} \u2192 ${(0,format_quantity/* formatScore */.y)(head[measure] ?? null)}${without}`;
}
const dropOf = ({ base, head }, measure) => (base[measure] ?? 0) - (head[measure] ?? 0);

// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
// EXTERNAL MODULE: ./dist/compiled/cli/exit-status.js
var exit_status = __webpack_require__(60146);
// EXTERNAL MODULE: ./dist/compiled/cli/margin-option.js
var margin_option = __webpack_require__(90239);
// EXTERNAL MODULE: ./dist/compiled/cli/whole-number.js
var whole_number = __webpack_require__(36148);
;// CONCATENATED MODULE: ./dist/compiled/cli/corpus/retrieval.js







const greatestCutoff = 10_000;
/** `lanegate corpus retrieval`: whether a retriever finds less than it did. */
const retrievalCommand = (context) => new esm/* Command */.uB('retrieval')
    .description('compare what a retriever returned before and after a change: JSON lines, or runs of TREC')
    .argument('<base>', 'rankings of the base')
    .argument('<head>', 'rankings of head')
    .requiredOption('--queries <file>', 'queries with their relevant documents: JSON lines, or qrels of TREC')
    .addOption(new esm/* Option */.c$('--cutoff <count>', 'how many documents of a ranking count')
    .argParser((0,whole_number/* wholeNumber */.r)(1, greatestCutoff))
    .default(10))
    .addOption((0,margin_option/* marginOption */.E)())
    .option('--json', 'print the comparison as JSON')
    .action(async (basePath, headPath, options) => {
    const { corpusRetrieval } = await Promise.all(/* import() */[__webpack_require__.e(2483), __webpack_require__.e(6360), __webpack_require__.e(3731), __webpack_require__.e(2486), __webpack_require__.e(8432)]).then(__webpack_require__.bind(__webpack_require__, 38432));
    const { queries: queriesPath, cutoff, margin } = options;
    const result = await corpusRetrieval(context.world, { basePath, headPath, queriesPath, cutoff, margin });
    if (options.json)
        (0,cli_context/* printJson */.Q)(context, result);
    else
        context.world.terminal.print([retrievalSummary(result), ...(0,comparison_power/* comparisonPower */.t)(result).map(lineOf)].join(''));
    const blocks = result.verdict === 'fail' || result.verdict === 'error';
    context.finish((0,exit_status/* exitStatusOf */.e)({ verdict: result.verdict, blocks }));
});
const lineOf = (text) => `${text}\n`;

;// CONCATENATED MODULE: ./dist/compiled/cli/corpus/corpus.js


/** `lanegate corpus`: what a change does to documents behind retrieval. */
const corpusCommand = (context) => new esm/* Command */.uB('corpus')
    .description('what a change does to a corpus: what a retriever finds in it')
    .addCommand(retrievalCommand(context));


/***/ }),

/***/ 36148:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);

/** Reads an option that is a whole number between two bounds, both included. */
const wholeNumber = (from, to) => (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= from && number <= to)
        return number;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It is a whole number from ${from} to ${to}.`);
};


/***/ })

};
;
})
