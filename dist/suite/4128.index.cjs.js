(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4128;
exports.ids = [4128];
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

/***/ 34128:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftCommand: () => (/* binding */ driftCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/asked-counts.js
var asked_counts = __webpack_require__(69536);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/drift-markdown.js
var drift_markdown = __webpack_require__(36504);
// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/align-columns.js
var align_columns = __webpack_require__(97916);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/drift-rows.js
var drift_rows = __webpack_require__(20472);
;// CONCATENATED MODULE: ./dist/compiled/domain/drift/drift-text.js





/** What drift shows, for a terminal. */
function driftText(report) {
    const { suite, reference, metrics, fallen, history, spent } = report;
    const { id, at, commit, anchors, repeats } = reference;
    const rows = (0,align_columns/* alignColumns */.R)([drift_rows/* metricHeadings */.m1, ...metrics.map((row) => (0,drift_rows/* metricCells */.GF)(report, row))], ['left', 'left', 'right', 'right', 'right', 'right', 'left']);
    const lines = [
        `drift of ${suite}: ${(0,drift_rows/* drawnConclusion */.A7)(report)}`,
        `reference ${(0,short_id/* shortId */.m)(id)} of ${at}, commit ${(0,format_quantity/* shortCommit */.Ax)(commit)}: ${(0,format_quantity/* formatAmount */.ej)(anchors, 'anchor')}, each asked ${(0,format_quantity/* formatAmount */.ej)(repeats, 'time')}; measured ${(0,format_quantity/* formatAmount */.ej)(history.length, 'time')} since`,
        '',
        ...rows,
        ...metrics.flatMap(drift_rows/* metricNotes */.mn).map((note) => `  ${note}`),
        ...section('answers', (0,drift_rows/* traitNotes */.yi)(report)),
        ...section('lost most', fallen.map(({ id: anchor, metric, reference: before, now }) => `${anchor} (${metric}): ${(0,format_quantity/* formatPercent */.l9)(before)} \u2192 ${(0,format_quantity/* formatPercent */.l9)(now)}`)),
        '',
        `${(0,format_quantity/* formatAmount */.ej)(spent.calls, 'call')}, ${(0,format_quantity/* formatMoney */.up)(spent.usd)}`,
    ];
    return `${lines.map(terminal_text/* terminalLine */.tL).join('\n')}\n`;
}
const section = (title, lines) => lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];

// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
// EXTERNAL MODULE: ./dist/compiled/cli/exit-status.js
var exit_status = __webpack_require__(60146);
// EXTERNAL MODULE: ./dist/compiled/cli/must-know-who.js
var must_know_who = __webpack_require__(33077);
// EXTERNAL MODULE: ./dist/compiled/cli/run-folder.js
var run_folder = __webpack_require__(97763);
// EXTERNAL MODULE: ./dist/compiled/cli/run-options.js
var run_options = __webpack_require__(61521);
// EXTERNAL MODULE: ./dist/compiled/cli/whole-number.js
var whole_number = __webpack_require__(36148);
;// CONCATENATED MODULE: ./dist/compiled/cli/drift.js










/** `lanegate drift`: whether a model answers the same cases as well as it did when a reference was taken. */
const driftCommand = (context) => (0,run_options/* withConcurrencyOption */.$p)(new esm/* Command */.uB('drift')
    .description('is this model getting worse? ask cases of a suite again, and compare with a reference; resumes')
    .argument('<suite>', 'a suite of lanegate.yml')
    .addOption(new esm/* Option */.c$('--record', 'take a new reference').conflicts(['renew', 'show']))
    .addOption(new esm/* Option */.c$('--renew', 'take a new reference where the suite changed since, or has none').conflicts('show'))
    .option('--show', 'tell what was measured, and ask nobody')
    .option('--ref <revision>', 'the commit whose suite is asked', 'HEAD')
    .addOption(count('--repeats <count>', 'how often a measurement asks each case', asked_counts/* repeatsRange */.y8))
    .addOption(count('--reference-repeats <count>', 'how often a reference asks each case', asked_counts/* referenceRepeatsRange */.F9))
    .addOption(count('--cases <count>', 'how many cases a reference has at most', asked_counts/* anchorsRange */.Gz)))
    .option('--push', 'also bring the ledger to origin')
    .addOption(new esm/* Option */.c$('--markdown', 'print it as Markdown').conflicts('json'))
    .option('--json', 'print it as JSON')
    .action((suite, options) => run(context, suite, options));
async function run(context, suite, options) {
    const { world } = context;
    const { terminal, files } = world;
    const { ref, repeats, referenceRepeats, cases, concurrency, push, json, markdown } = options;
    const ledger = world.openLedger(terminal.folder);
    const ports = {
        ...world,
        ...{ ledger, git: await world.openGit(terminal.folder) },
        gateway: await world.openGateway(),
        programs: await world.openPrograms(),
    };
    const folder = `${await (0,run_folder/* openLanegateFolder */.CQ)(files)}/drift`;
    const act = actOf(options);
<<<<<<< HEAD
    const { drift } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(167), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(2483), __webpack_require__.e(6360), __webpack_require__.e(5038), __webpack_require__.e(2575), __webpack_require__.e(3818), __webpack_require__.e(759), __webpack_require__.e(7502), __webpack_require__.e(7126), __webpack_require__.e(5367), __webpack_require__.e(3731), __webpack_require__.e(9956), __webpack_require__.e(5894), __webpack_require__.e(6404), __webpack_require__.e(7008), __webpack_require__.e(1390), __webpack_require__.e(2017), __webpack_require__.e(9323), __webpack_require__.e(7136), __webpack_require__.e(9893)]).then(__webpack_require__.bind(__webpack_require__, 89685));
=======
    const { drift } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(167), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(2483), __webpack_require__.e(6360), __webpack_require__.e(5038), __webpack_require__.e(2575), __webpack_require__.e(2709), __webpack_require__.e(9541), __webpack_require__.e(7126), __webpack_require__.e(9877), __webpack_require__.e(5367), __webpack_require__.e(3731), __webpack_require__.e(9956), __webpack_require__.e(5894), __webpack_require__.e(6404), __webpack_require__.e(7008), __webpack_require__.e(1390), __webpack_require__.e(2017), __webpack_require__.e(9323), __webpack_require__.e(7136), __webpack_require__.e(2597), __webpack_require__.e(9685)]).then(__webpack_require__.bind(__webpack_require__, 89685));
>>>>>>> wt-faults
    const request = {
        ...{ act, suite, revision: ref, repeats, referenceRepeats, mostAnchors: cases },
        ...{ folder, by: act === 'show' ? 'nobody' : await (0,must_know_who/* mustKnowWho */.r)(world), concurrency, signal: terminal.interruption },
    };
    const report = await world.claims.whileHeld(folder, () => drift(ports, request));
    if (push)
        await ledger.push();
    if (json)
        (0,cli_context/* printJson */.Q)(context, report);
    else
        terminal.print(markdown ? (0,drift_markdown/* driftMarkdown */.f)(report) : driftText(report));
    context.finish(statusOf(report));
}
function actOf({ record, renew, show }) {
    if (record)
        return 'record';
    if (renew)
        return 'renew';
    return show ? 'show' : 'measure';
}
const statusOf = ({ verdict }) => ({
    stable: exit_status/* exitStatus */.$.passed,
    recorded: exit_status/* exitStatus */.$.passed,
    drifted: exit_status/* exitStatus */.$.failed,
    insufficient: exit_status/* exitStatus */.$.error,
})[verdict];
const count = (flags, meaning, { from, to, usual }) => new esm/* Option */.c$(flags, `${meaning}, ${from} to ${to}`).argParser((0,whole_number/* wholeNumber */.r)(from, to)).default(usual);


/***/ }),

/***/ 33077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mustKnowWho)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** Who works here, as git knows them. Throws a `UserError` where it does not. */
async function mustKnowWho({ openPeople, terminal }) {
    const by = await openPeople(terminal.folder).me();
    if (by !== undefined)
        return by;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git does not know who you are', {
        hint: 'git config user.name "\u2026" and git config user.email "\u2026"',
    });
}


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

/***/ 61521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ withConcurrencyOption),
/* harmony export */   Ir: () => (/* binding */ withRunOptions),
/* harmony export */   SY: () => (/* binding */ withPlanOptions),
/* harmony export */   SZ: () => (/* binding */ withShardOption),
/* harmony export */   o4: () => (/* binding */ runRequestOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57604);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97763);



/** What these options ask of a run. */
const runRequestOf = ({ suite, concurrency, attribute, pullRequest, refreshBaseline }) => ({
    ...{ suites: suite, concurrency, attribute, pullRequest, refreshBaseline },
    history: { folder: _run_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .historyFolder */ .vc },
});
/** Adds `--suite`, `--concurrency`, `--out`, `--pull-request`, `--attribute` and what says how much is asked anew. */
const withRunOptions = (command) => withConcurrencyOption(withPlanOptions(command))
    .option('--attribute', 'tell which lane carries the difference, whatever the verdict is')
    .option('--refresh-baseline', 'ask base past the cache, and keep its new answers in the place of the old ones')
    .option('--no-receipts', 'ask anew what an earlier run has evaluated already');
/** Adds `--concurrency` to a command. */
const withConcurrencyOption = (command) => command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--concurrency <calls>', 'how many calls may be under way at once')
    .argParser(parseConcurrency)
    .default(16));
/** Adds what says which suites are run, from what budget and where. */
const withPlanOptions = (command) => command
    .option('--suite <name...>', 'run these suites, affected or not; the affected ones when absent')
    .option('--out <folder>', 'the run folder; .lanegate/run when absent')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--pull-request <number>', 'the pull request whose budget the run takes from').argParser(parsePullRequest));
/** Adds `--shard` to a command. */
const withShardOption = (command) => command.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--shard <i/n>', 'run the i-th of n parts, with its part of the caps').argParser(shardOf));
function shardOf(text) {
    const shard = (0,_domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .parseShard */ .uK)(text);
    if (shard !== undefined)
        return shard;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is a part and how many there are, such as 2/4.');
}
function parsePullRequest(text) {
    if (/^[1-9]\d{0,9}$/.test(text))
        return Number(text);
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is the number of a pull request.');
}
function parseConcurrency(text) {
    const calls = Number(text);
    if (Number.isInteger(calls) && calls >= 1 && calls <= 1000)
        return calls;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is a whole number from 1 to 1000.');
}


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
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What a terminal or a runner obeys or does not show, and JSON may carry as it is. */
const obeyedOrUnseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;
/**
 * A value as JSON that a terminal can show and GitHub's runner finds no command in: what they would obey is escaped, so
 * that it reads as the same value.
 */
const jsonText = (value, indent) => JSON.stringify(value, null, indent).replace(obeyedOrUnseen, (found) => Array.from({ length: found.length }, (_, index) => escapedUnit(found.charCodeAt(index))).join(''));
const escapedUnit = (unit) => `\\u${unit.toString(16).padStart(4, '0')}`;


/***/ })

};
;
})
