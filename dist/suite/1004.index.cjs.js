(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1004;
exports.ids = [1004];
exports.modules = {

/***/ 6747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _domain_report_terminal_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34797);

/** A value as the one JSON document of standard output. */
const printJson = ({ world }, value) => world.terminal.print(`${(0,_domain_report_terminal_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(value, 2)}\n`);


/***/ }),

/***/ 11004:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_exit_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90258);
/* harmony import */ var _domain_formats_results_gate_flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89924);
/* harmony import */ var _domain_report_terminal_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82544);
/* harmony import */ var _domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5906);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30331);
/* harmony import */ var _cli_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6747);
/* harmony import */ var _margin_option_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90239);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66795);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97763);










/** `lanegate gate`: judge a run, or the results of another harness; the exit status is the answer. */
const gateCommand = (context) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('gate')
    .description('judge an evaluation, or the results of another harness; exit status 0 lets the change through')
    .argument('[folder]', 'a run folder with an evaluation.json')
    .option('--base <file>', "another harness's results for base")
    .option('--head <file>', "another harness's results for head; judged by floors alone without --base")
    .option('--suite <name>', 'what reports call these results', 'results')
    .addOption((0,_margin_option_js__WEBPACK_IMPORTED_MODULE_7__/* .marginOption */ .E)())
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--floor <floors>', 'the least mean of head, such as success=0.9').argParser(toFloors))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--metrics <names>', 'the metrics that gate, split at commas').argParser(_domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_4__/* .splitNames */ .b))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--inconclusive <policy>', 'what becomes of what the data cannot tell')
    .choices(['warn', 'block', 'lean'])
    .default('warn'))
    .option('--out <folder>', 'where the run of these results is written')
    .option('--json', 'print the verdict as JSON')
    .action(async (folder, options) => {
    const judged = await judge(context, folder, options);
    if (options.json)
        (0,_cli_context_js__WEBPACK_IMPORTED_MODULE_6__/* .printJson */ .Q)(context, judged.verdict);
    else
        context.world.terminal.print((0,_domain_report_terminal_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalSummary */ .j)(judged, (0,_paint_js__WEBPACK_IMPORTED_MODULE_8__/* .painterFor */ .D)(context.world.terminal)));
    context.finish((0,_domain_exit_status_js__WEBPACK_IMPORTED_MODULE_1__/* .exitStatusOf */ .e)(judged.verdict));
});
async function judge({ world }, folder, options) {
    const { base, head, suite, margin, floor = {}, metrics, inconclusive, out } = options;
    if (folder !== undefined && (base ?? head) === undefined) {
        const { gate } = await Promise.all(/* import() */[__webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(8934), __webpack_require__.e(7531), __webpack_require__.e(9885), __webpack_require__.e(4444), __webpack_require__.e(5535)]).then(__webpack_require__.bind(__webpack_require__, 54137));
        const { folder: place } = world.terminal;
        return gate({ ...world, ledger: world.openLedger(place), people: world.openPeople(place) }, { folder });
    }
    if (folder !== undefined || head === undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('gate takes either a run folder or results with --head', {
            hint: 'lanegate gate .lanegate/run, or lanegate gate --base base.json --head head.json',
        });
    }
    const { gateResults } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(1143), __webpack_require__.e(9193), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(3818), __webpack_require__.e(7531), __webpack_require__.e(9885), __webpack_require__.e(4444), __webpack_require__.e(8627), __webpack_require__.e(1569)]).then(__webpack_require__.bind(__webpack_require__, 69351));
    return gateResults(world, {
        folder: await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .openRunFolder */ .iN)(world.files, out, 'results'),
        basePath: base,
        headPath: head,
        suite,
        gate: { margin, floor, inconclusive, gating: metrics },
    });
}
function toFloors(text) {
    const floors = (0,_domain_formats_results_gate_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFloors */ .v)(text);
    if (floors !== undefined)
        return floors;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is a metric and a share from 0 to 1, such as success=0.9; several are split at commas.');
}


/***/ }),

/***/ 90239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ marginOption)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_formats_results_gate_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89924);


/** `--margin`, of commands that judge results of another harness. */
const marginOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--margin <share>', 'the drop that does not matter, such as 0.05').argParser(toShare);
function toShare(text) {
    const share = (0,_domain_formats_results_gate_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShare */ .n)(text);
    if (share !== undefined)
        return share;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is a share from 0 to 1, such as 0.05 for five points.');
}


/***/ }),

/***/ 66795:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ painterFor)
/* harmony export */ });
/** Codes of ECMA-48 SGR: green, red, yellow, bold red, grey. */
const colours = {
    pass: '32',
    fail: '31',
    inconclusive: '33',
    error: '1;31',
    'not-affected': '90',
};
/** Colour for a person at a terminal, plain text for everyone else. */
const painterFor = ({ isInteractive }) => isInteractive ? (word, text) => `\u001b[${colours[word]}m${text}\u001b[0m` : (_, text) => text;


/***/ }),

/***/ 97763:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ openLanegateFolder),
/* harmony export */   Xm: () => (/* binding */ runFolderOf),
/* harmony export */   iN: () => (/* binding */ openRunFolder),
/* harmony export */   vc: () => (/* binding */ historyFolder)
/* harmony export */ });
/** Where runs, paid answers and what a gateway knows are kept. */
const lanegateFolder = '.lanegate';
/** Where the answers of base arms are counted from one run to the next. */
const historyFolder = `${lanegateFolder}/history`;
/** The folder of what is kept from one command to the next. It is nobody's change, so git ignores it. */
async function openLanegateFolder(files) {
    await files.write(`${lanegateFolder}/.gitignore`, '*\n');
    return lanegateFolder;
}
/** Where the run folder is, whether it is there or not. */
const runFolderOf = (wanted) => wanted ?? `${lanegateFolder}/run`;
/** The run folder to use: the one asked for, or the default. Whatever it is, answers are kept beside it. */
async function openRunFolder(files, wanted, name = 'run') {
    const folder = await openLanegateFolder(files);
    return wanted ?? `${folder}/${name}`;
}


/***/ }),

/***/ 12175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ corpusText),
/* harmony export */   e: () => (/* binding */ corpusLines)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30973);



const mostSamples = 5;
/** What `corpus check` found, for a terminal. */
function corpusText({ verdict, base, head, corpora, notes = [] }) {
    const compared = base === null ? `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(head)} as a whole` : `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(base)} \u2192 ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .shortCommit */ .Ax)(head)}`;
    const lines = [
        `${verdict}: ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(corpora.length, 'corpus', 'corpora')}, ${compared}`,
        ...corpora.flatMap(corpusLines),
        ...(notes.length === 0 ? [] : ['', ...notes]),
    ];
    return `${lines.map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL).join('\n')}\n`;
}
/** What is told of one corpus, a line each, the first of them empty. */
function corpusLines(corpus) {
    const { name, verdict, reason, notes, checks } = corpus;
    if (checks.length === 0)
        return ['', `${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalName */ .Ao)(name)}: ${verdict}, ${reason}`];
    const passed = (0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .countPassed */ .on)(corpus);
    return [
        '',
        `${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalName */ .Ao)(name)}: ${verdict}, ${(0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDocuments */ .iF)(corpus)}`,
        ...(0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .checksToTell */ .MG)(corpus).flatMap(checkLines),
        ...(passed === 0 ? [] : [`  ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(passed, 'check')} found nothing`]),
        ...notes.map((note) => `  ${note}`),
    ];
}
function checkLines({ name, verdict, reason, samples, failed }) {
    const shown = samples
        .slice(0, mostSamples)
        .map((sample) => `    ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)((0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfSample */ .LK)(sample), 120)}: ${sample.says}`);
    const rest = failed - shown.length;
    const more = samples.length > 0 && rest > 0 ? [`    and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(rest, 'more document')}`] : [];
    return [`  ${verdict} ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name, 120)}: ${reason}`, ...shown, ...more];
}


/***/ }),

/***/ 89924:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseShare),
/* harmony export */   v: () => (/* binding */ parseFloors)
/* harmony export */ });
/** A share from 0 to 1 as people write it; `undefined` for anything else. */
function parseShare(text) {
    const share = Number(text);
    return text.trim() !== '' && share >= 0 && share <= 1 ? share : undefined;
}
/** Floors such as `success=0.9, tone=0.5`; `undefined` where one is none or a metric is there twice. */
function parseFloors(text) {
    const floors = new Map();
    for (const part of text.split(/[,\n]/).filter((each) => each.trim() !== '')) {
        const at = part.lastIndexOf('=');
        const [metric, share] = [part.slice(0, Math.max(0, at)).trim(), parseShare(part.slice(at + 1))];
        if (metric === '' || share === undefined || floors.has(metric))
            return undefined;
        floors.set(metric, share);
    }
    return Object.fromEntries(floors);
}


/***/ }),

/***/ 97916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** Rows as lines with their columns aligned; the last column is not padded. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}


/***/ }),

/***/ 34797:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ obeyedOrUnseen),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What a terminal or a runner obeys or does not show, and JSON and YAML may carry as it is. */
const obeyedOrUnseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;
/**
 * A value as JSON that a terminal can show and GitHub's runner finds no command in: what they would obey is escaped, so
 * that it reads as the same value.
 */
const jsonText = (value, indent) => JSON.stringify(value, null, indent).replace(obeyedOrUnseen, (found) => Array.from({ length: found.length }, (_, index) => escapedUnit(found.charCodeAt(index))).join(''));
const escapedUnit = (unit) => `\\u${unit.toString(16).padStart(4, '0')}`;


/***/ }),

/***/ 82544:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ terminalSummary)
});

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpus-text.js
var corpus_text = __webpack_require__(12175);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/attribution-rows.js
var attribution_rows = __webpack_require__(8441);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/baseline-lines.js
var baseline_lines = __webpack_require__(83693);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/case-history-rows.js
var case_history_rows = __webpack_require__(72943);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/incident-rows.js
var incident_rows = __webpack_require__(64222);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/judge-rows.js
var judge_rows = __webpack_require__(95911);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/look-lines.js
var look_lines = __webpack_require__(53825);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/opening-notices.js + 1 modules
var opening_notices = __webpack_require__(72358);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/power-rows.js
var power_rows = __webpack_require__(2445);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/slice-rows.js
var slice_rows = __webpack_require__(62016);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/compared-commits.js
var compared_commits = __webpack_require__(5324);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/culprits.js
var culprits = __webpack_require__(11926);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/describe-gaps.js
var describe_gaps = __webpack_require__(13201);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/describe-spent.js
var describe_spent = __webpack_require__(35746);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/headline.js
var headline = __webpack_require__(49274);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/lane-summary.js
var lane_summary = __webpack_require__(45469);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/lead-sentences.js + 1 modules
var lead_sentences = __webpack_require__(36907);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/next-step.js + 1 modules
var next_step = __webpack_require__(14198);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/verdict-words.js
var verdict_words = __webpack_require__(82009);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/align-columns.js
var align_columns = __webpack_require__(97916);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal/evidence.js




/** The pieces of a phrase as one line of a terminal. */
const terminalPhrase = (phrase) => phrase.map(terminalPiece).join('');
function terminalPiece(text) {
    if (typeof text === 'string')
        return text;
    if ('verdict' in text)
        return (0,verdict_words/* verdictWords */.L2)(text.verdict);
    if ('name' in text)
        return (0,terminal_text/* terminalName */.Ao)(text.name);
    if ('place' in text)
        return (0,terminal_text/* terminalText */.eR)(text.place, 160);
    return (0,terminal_text/* terminalText */.eR)(text.said, 500);
}
/** Notices, a line each. */
const terminalNotices = (notices) => notices.map(({ label, text }) => `${label}. ${terminalPhrase(text)}`);
/** A table under its title, indented, at most so many rows of it; nothing without rows. */
function terminalEvidence({ title, columns, rows }, mostLines) {
    if (rows.length === 0)
        return [];
    const cells = rows.slice(0, mostLines).map((row) => row.map(terminalPhrase));
    const alignments = columns.map(({ isNumber }) => (isNumber === true ? 'right' : 'left'));
    const lines = (0,align_columns/* alignColumns */.R)([columns.map(({ heading }) => heading), ...cells], alignments);
    const rest = rows.length - mostLines;
    return [title, ...lines.map((line) => `  ${line}`), ...(rest > 0 ? [`  and ${(0,format_quantity/* formatCount */.B4)(rest)} more`] : [])];
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/guardrail-rows.js
var guardrail_rows = __webpack_require__(50009);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/score-rows.js
var score_rows = __webpack_require__(26524);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/explain-metric.js
var explain_metric = __webpack_require__(41668);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/role-words.js
var role_words = __webpack_require__(31902);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal/scores.js







const headings = ['Suite', 'Metric', 'Base', 'Head', 'Difference (interval)', 'Verdict'];
/** The scores of suites in aligned columns; nothing without suites. */
function terminalScores(suites, paint) {
    if (suites.length === 0)
        return [];
    const rows = (0,score_rows/* scoreRows */.A)(suites).map((row) => cellsOf(row, paint));
    return (0,align_columns/* alignColumns */.R)([headings, ...rows], ['left', 'left', 'right', 'right', 'left', 'left']);
}
function cellsOf(row, paint) {
    const name = (0,terminal_text/* terminalName */.Ao)(row.suite.name);
    const word = paint(row.word, (0,score_rows/* rowWords */.O)(row));
    switch (row.kind) {
        case 'metric':
            return [name, ...numbersOf(row.metric), `${word}${describeTerms(row.metric)}`];
        case 'guardrail': {
            const { guardrail } = row;
            const [base, head] = [guardrail.base, guardrail.head].map((quantity) => (0,guardrail_rows/* formatGuarded */.Ik)(guardrail, quantity));
            return [name, guardrail_rows/* guardrailTitles */.dM[guardrail.name], base ?? '', head ?? '', (0,guardrail_rows/* describeIncrease */.i0)(guardrail), word];
        }
        case 'suite':
            return [name, '\u2013', '\u2013', '\u2013', (0,terminal_text/* terminalText */.eR)(row.suite.reason, 80), word];
    }
}
const numbersOf = (metric) => [
    (0,terminal_text/* terminalName */.Ao)(metric.name),
    (0,format_quantity/* formatScore */.y)(metric.base),
    (0,format_quantity/* formatScore */.y)(metric.head),
    (0,explain_metric/* describeDifference */.h)(metric),
];
/** What a metric is held to beside its margin. */
function describeTerms({ floor, role }) {
    const bound = floor === undefined ? '' : ` (floor ${(0,format_quantity/* formatPercent */.l9)(floor.bound)}: ${floor.verdict})`;
    const words = (0,role_words/* roleWords */.w)(role);
    return `${bound}${words === '' ? '' : `, ${words}`}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/terminal/summary.js























/** A verdict for a terminal: the verdict, the lanes, the scores in aligned columns, and what to do next. */
function terminalSummary({ changeSet, verdict }, paint = (_word, text) => text) {
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    const blocks = [
        [paint(verdict.verdict, (0,headline/* headline */.P)(verdict, terminal_text/* terminalText */.eR)), (0,lead_sentences/* leadSentences */.D)(verdict, terminal_text/* terminalText */.eR)],
        terminalNotices((0,opening_notices/* openingNotices */.m)(verdict)),
        laneLines({ changeSet, verdict }, paint),
        corporaLines(verdict),
        terminalScores(suites, paint),
        besideLines((0,culprits/* suitesBeside */.QO)(verdict), paint),
        gapLines(verdict),
        terminalNotices((0,power_rows/* powerNotices */.l)(verdict)),
        terminalEvidence((0,attribution_rows/* attributionEvidence */.tJ)(suites), 20),
        terminalEvidence((0,case_history_rows/* newlyBrokenEvidence */.o)(suites), 10),
        terminalEvidence((0,slice_rows/* sliceEvidence */.e)(suites, 'worse'), 5),
        terminalEvidence((0,case_history_rows/* flakyEvidence */.P)(suites), 3),
        incidentLines('Incidents (not scores)', (0,incident_rows/* incidentRows */.AI)(suites)),
        incidentLines('Notices (scored, and yet told)', (0,incident_rows/* noticeRows */.Al)(suites)),
        judgeSummary(suites),
        measuringLines(suites),
        verdict.notes.map((note) => `note: ${(0,terminal_text/* terminalText */.eR)(note)}`),
        nextLines(verdict),
        [commitLine(verdict)],
    ];
    const told = blocks.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0);
    return `${told.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** Verdicts are padded outside their paint, since a colour has no width. */
function laneLines({ changeSet, verdict: judged }, paint) {
    const unknown = (0,lane_summary/* whatIsUnknown */.ZP)(changeSet);
    if (unknown !== '')
        return [unknown];
    const lanes = (0,lane_summary/* summariseLanes */.C$)(changeSet, judged);
    if (lanes.length === 0)
        return [];
    const cells = lanes.map(({ lane, verdict }) => [lane, (0,verdict_words/* verdictWords */.L2)(verdict)]);
    const [laneWidth = 0, wordWidth = 0] = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
    const lines = lanes.map((summary) => {
        const word = (0,verdict_words/* verdictWords */.L2)(summary.verdict);
        const painted = `${paint(summary.verdict, word)}${' '.repeat(wordWidth - word.length)}`;
        return `${summary.lane.padEnd(laneWidth)}  ${painted}  ${describeChanges(summary)}`;
    });
    return ['Lanes', ...indent(lines)];
}
function describeChanges({ first, more }) {
    if (first === undefined)
        return 'nothing in this change';
    const change = `${(0,terminal_text/* terminalText */.eR)((0,lane_summary/* describeSpot */.Y1)(first), 70)}: ${(0,terminal_text/* terminalText */.eR)(first.reason, 120)}`;
    return more === '' ? change : `${change}, ${more}`;
}
function corporaLines({ corpora = [] }) {
    const lines = corpora.flatMap((corpus) => (0,corpus_text/* corpusLines */.e)({ ...corpus, notes: [] })).filter((line) => line !== '');
    return lines.length === 0 ? [] : ['Corpora', ...indent(lines.map(terminal_text/* terminalLine */.tL))];
}
function besideLines(suites, paint) {
    const lines = terminalScores(suites, paint);
    return lines.length === 0 ? [] : ["For information, by head's own cases and graders; decides nothing", ...lines];
}
function gapLines(verdict) {
    const gaps = (0,describe_gaps/* describeGaps */.X)(verdict, terminal_text/* terminalText */.eR);
    return gaps === '' ? [] : [`Not everything was measured. ${gaps}`];
}
function incidentLines(title, rows) {
    if (rows.length === 0)
        return [];
    const lines = rows.map((row) => [
        (0,terminal_text/* terminalName */.Ao)(row.suite),
        row.kind,
        `${row.base} in base`,
        `${row.head} in head`,
        ...(row.tolerance === undefined ? ['', ''] : [`${(0,incident_rows/* describeTolerance */.Nn)(row)} tolerated`, (0,incident_rows/* describeStanding */._c)(row)]),
    ]);
    const table = (0,align_columns/* alignColumns */.R)(lines, ['left', 'left', 'right', 'right', 'right', 'left']);
    return [title, ...indent([...table, ...(0,incident_rows/* meaningsOf */.k1)(rows).map(({ kind, meaning }) => `${kind}: ${meaning}`)])];
}
function judgeSummary(suites) {
    const lines = (0,judge_rows/* judgeLines */.L)(suites).map(({ suite, metric, model, standing }) => `${(0,terminal_text/* terminalName */.Ao)(suite)}, ${(0,terminal_text/* terminalName */.Ao)(metric)}, by ${(0,terminal_text/* terminalText */.eR)(model, 60)}: ${standing}`);
    return lines.length === 0 ? [] : ['Judges (scores that a model gave)', ...indent(lines)];
}
function measuringLines(suites) {
    const lines = [...(0,look_lines/* lookLines */.n)(suites), ...(0,baseline_lines/* baselineLines */.xo)(suites)].map(terminalPhrase);
    return lines.length === 0 ? [] : ['How it was measured', ...indent(lines)];
}
function nextLines(verdict) {
    const { owners, advice, command } = (0,next_step/* nextStep */.sk)(verdict);
    const who = owners.map(({ owner, of }) => `${(0,terminal_text/* terminalText */.eR)(owner, 60)} (${of})`).join(', ');
    return [
        `Next${who === '' ? '' : `, for ${who}`}: ${advice}`,
        ...(command === undefined ? [] : [`  ${command}`, `  ${(0,next_step/* reproduceNote */.kn)(verdict)}`]),
        ...(verdict.suites.length === 0 ? [] : [`${(0,describe_spent/* describeCalls */.L)(verdict).replace(/^s/, 'S')}.`]),
    ];
}
const commitLine = (verdict) => (0,compared_commits/* comparedCommits */.k)(verdict)
    .map(({ role, commit }) => (commit === undefined ? role : `${role} ${(0,terminal_text/* terminalText */.eR)(commit, 40)}`))
    .join(' \u00b7 ');
const indent = (lines) => lines.map((line) => `  ${line}`);


/***/ }),

/***/ 62848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   b9: () => (/* binding */ cutToColumns),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43190);
/* harmony import */ var _text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `\u23ce`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '\u23ce')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}\u2026` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
/** Marks stand on the character before them; joiners and the like have no cell, and no terminal is sent them. */
const withoutCell = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Wide and full-width characters (UAX #11); of a flag, each of its two letters takes one cell. */
const wide = /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]$/u;
const letterOfFlag = /^\p{Regional_Indicator}$/u;
/** Columns that a text takes in a terminal that draws each character by itself, as most do; none takes more. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += cellsOf(character);
    return width;
}
function cellsOf(character) {
    if (withoutCell.test(character))
        return 0;
    return wide.test(character) && !letterOfFlag.test(character) ? 2 : 1;
}
/** The beginning of a text that fits so many columns of a terminal; its last character is `\u2026` where some did not. */
function cutToColumns(text, columns) {
    if (terminalWidth(text) <= columns)
        return text;
    let [kept, width] = ['', 0];
    for (const { segment } of (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemesOf */ .w)(text)) {
        const next = width + terminalWidth(segment);
        if (next > columns - 1)
            break;
        kept += segment;
        width = next;
    }
    return columns > 0 ? `${kept}\u2026` : '';
}


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


/***/ })

};
;
})
