(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4128;
exports.ids = [4128];
exports.modules = {

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
    const { id, at, commit, repeats } = reference;
    const rows = (0,align_columns/* alignColumns */.R)([drift_rows/* metricHeadings */.m1, ...metrics.map((row) => (0,drift_rows/* metricCells */.GF)(report, row))], ['left', 'left', 'right', 'right', 'right', 'right', 'left']);
    const lines = [
        `drift of ${suite}: ${(0,drift_rows/* drawnConclusion */.A7)(report)}`,
        `reference ${(0,short_id/* shortId */.m)(id)} of ${at}, commit ${(0,format_quantity/* shortCommit */.Ax)(commit)}: ${(0,drift_rows/* anchorsAmount */.No)(reference)}, each asked ${(0,format_quantity/* formatAmount */.ej)(repeats, 'time')}; measured ${(0,format_quantity/* formatAmount */.ej)(history.length, 'time')} since`,
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

// EXTERNAL MODULE: ./dist/compiled/domain/exit-status.js
var exit_status = __webpack_require__(90258);
// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
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
        ledger,
        git: await world.openGit(terminal.folder),
        gateway: await world.openGateway(),
        programs: await world.openPrograms(),
    };
    const folder = `${await (0,run_folder/* openLanegateFolder */.CQ)(files)}/drift`;
    const act = actOf(options);
    const { drift } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8934), __webpack_require__.e(8634), __webpack_require__.e(1164), __webpack_require__.e(7531), __webpack_require__.e(9885), __webpack_require__.e(1582), __webpack_require__.e(6404), __webpack_require__.e(7008), __webpack_require__.e(1390), __webpack_require__.e(1843), __webpack_require__.e(9376), __webpack_require__.e(7136), __webpack_require__.e(7899), __webpack_require__.e(944), __webpack_require__.e(8791)]).then(__webpack_require__.bind(__webpack_require__, 24589));
    const request = {
        act,
        suite,
        revision: ref,
        repeats,
        referenceRepeats,
        mostAnchors: cases,
        folder,
        by: act === 'show' ? 'nobody' : await (0,must_know_who/* mustKnowWho */.r)(world),
        concurrency,
        signal: terminal.interruption,
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
    suites: suite,
    concurrency,
    attribute,
    pullRequest,
    refreshBaseline,
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

/***/ 29907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DigestText),
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
const DigestText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
const hexOf = (digest) => digest.replace('sha256:', '');


/***/ }),

/***/ 35835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


/***/ }),

/***/ 17981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   e0: () => (/* binding */ soundStanding),
/* harmony export */   q_: () => (/* binding */ tolerableLoss)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87076);



/** Where more than this share of the scores is missing, what is left no longer stands for the anchors. */
const tolerableLoss = 0.05;
/** A metric of a measurement of which enough is there to tell something. */
function soundStanding(metric, reference, measured) {
    const standing = standingOf(metric, reference, measured);
    return standing === undefined || standing.missing > tolerableLoss ? undefined : standing;
}
/** A metric of a measurement, anchor by anchor; `undefined` where fewer than two anchors have scores in both. */
function standingOf(metric, reference, measured) {
    const anchors = anchorsOf(metric, reference, measured.scores);
    const paired = anchors.filter(({ now }) => now.length > 0);
    if (paired.length < 2)
        return undefined;
    const variance = answerVariance(anchors);
    const error = errorOf(variance, paired, ({ now }) => now.length);
    const referenceError = errorOf(variance, paired, ({ before }) => before.length);
    const difference = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(paired.map(({ now, before }) => (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(now) - (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(before)));
    const found = sum(anchors.map(({ now }) => now.length));
    return {
        difference,
        error,
        referenceError,
        anchors: paired.length,
        z: (difference + referenceError) / error,
        missing: 1 - found / (anchors.length * measured.repeats * measured.scores.length),
    };
}
/** The scale of a measurement that asks every anchor so often; `undefined` of fewer than two anchors. */
function scaleOf(metric, reference, repeats) {
    const anchors = anchorsOf(metric, reference, []);
    if (anchors.length < 2)
        return undefined;
    const variance = answerVariance(anchors);
    return {
        error: errorOf(variance, anchors, () => repeats),
        referenceError: errorOf(variance, anchors, ({ before }) => before.length),
    };
}
/** The anchors that the reference has asked often enough to tell how far their answers waver. */
const anchorsOf = (metric, { scores: known, clusters }, measured) => Object.entries(known).flatMap(([id, scores]) => {
    const before = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(scores, metric) ?? [];
    const now = measured.flatMap((each) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(each, id) ?? {}, metric) ?? []);
    return before.length < 2 ? [] : [{ unit: unitOf(id, clusters), before, now }];
});
function unitOf(id, clusters) {
    const cluster = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(clusters ?? {}, id);
    return cluster === undefined ? `case ${id}` : `cluster ${cluster}`;
}
/**
 * The most by which answers differ that never did: the 95 % bound of a rate of which nothing was seen, times those that
 * could have differed apart.
 */
const unseen = 3;
/** The variance of answers to one case, pooled over the reference; never zero, or one odd answer would be a drift. */
function answerVariance(anchors) {
    const answers = sum(anchors.map(({ before }) => before.length));
    const squares = sum(anchors.map(({ before }) => (before.length - 1) * (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .F)(before) ** 2));
    const apart = sum(byUnit(anchors, (each) => Math.max(...each.map(({ before }) => before.length))));
    return Math.max(squares / (answers - anchors.length), unseen / apart);
}
/**
 * The standard error of a mean of means of so many answers each. What a unit has counts as if it wavered together: a
 * reference, asked at one sitting, cannot show that it does not from night to night.
 */
function errorOf(variance, anchors, countOf) {
    const squares = byUnit(anchors, (each) => sum(each.map((anchor) => 1 / Math.sqrt(countOf(anchor)))) ** 2);
    return Math.sqrt(variance * sum(squares)) / anchors.length;
}
/** A number of each unit. */
function byUnit(anchors, numberOf) {
    const units = new Map();
    for (const anchor of anchors) {
        const unit = units.get(anchor.unit);
        if (unit === undefined)
            units.set(anchor.unit, [anchor]);
        else
            unit.push(anchor);
    }
    return [...units.values()].map(numberOf);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ }),

/***/ 69536:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ referenceRepeatsRange),
/* harmony export */   Gz: () => (/* binding */ anchorsRange),
/* harmony export */   y8: () => (/* binding */ repeatsRange)
/* harmony export */ });
/** How often a measurement asks each anchor. */
const repeatsRange = { from: 1, to: 20, usual: 1 };
/** How often a reference does, which has to tell how far answers waver. */
const referenceRepeatsRange = { from: 5, to: 50, usual: 10 };
/** How many anchors a reference has at most; of fewer than the least nobody could tell a drift from chance. */
const anchorsRange = { from: 10, to: 2000, usual: 200 };


/***/ }),

/***/ 36504:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ driftMarkdown)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32034);
/* harmony import */ var _report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88620);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16975);
/* harmony import */ var _drift_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20472);





const mostRows = 50;
/** What drift shows, for the page of a run. */
function driftMarkdown(report) {
    const { suite, reference, metrics, fallen, history, spent } = report;
    const { id, at, commit, repeats } = reference;
    const table = (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)({
        columns: _drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .metricHeadings */ .m1.map((heading) => ({ heading })),
        items: metrics,
        cellsOf: (row) => (0,_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .metricCells */ .GF)(report, row).map((cell, place) => (place === 0 ? (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(cell) : cell)),
    }, mostRows);
    const notes = [...metrics.flatMap(_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .metricNotes */ .mn), ...(0,_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .traitNotes */ .yi)(report)].map((note) => (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(note));
    const lost = fallen.map(({ id: anchor, metric, reference: before, now }) => `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(anchor)} ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(metric)}: ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(before)} \u2192 ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(now)}`);
    const told = [
        `Reference ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(id))} of ${at}, commit ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .Ax)(commit))}: ${(0,_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorsAmount */ .No)(reference)}, each asked ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(repeats, 'time')}; measured ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(history.length, 'time')} since. ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(spent.calls, 'call')}, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(spent.usd)}.`,
        table,
        (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .A)(notes, (note) => note, mostRows),
        ...(lost.length === 0 ? [] : [`Lost most:\n\n${(0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .A)(lost, (line) => line, mostRows)}`]),
    ];
    return `### Drift of ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(suite)}: ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .drawnConclusion */ .A7)(report))}\n\n${told.filter((part) => part !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 20472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ drawnConclusion),
/* harmony export */   GF: () => (/* binding */ metricCells),
/* harmony export */   No: () => (/* binding */ anchorsAmount),
/* harmony export */   m1: () => (/* binding */ metricHeadings),
/* harmony export */   mn: () => (/* binding */ metricNotes),
/* harmony export */   yi: () => (/* binding */ traitNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17991);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _anchor_scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17981);




/** The verdict in words: the answer to "is this model getting worse?". */
function drawnConclusion({ verdict, metrics, reasons }) {
    if (verdict === 'recorded')
        return 'a reference was taken; the next call measures against it';
    if (verdict === 'stable')
        return 'no, it answers as it did';
    const drifted = metrics.filter((row) => row.verdict === 'drifted').map(({ metric }) => metric);
    if (verdict === 'drifted')
        return `yes: ${drifted.join(', ')} fell`;
    const why = reasons[0] ?? metrics.find((row) => row.verdict === 'insufficient')?.reason;
    return `nobody can tell${why === undefined ? '' : `: ${why}`}`;
}
/** How many anchors there are, and how many of them count by themselves. */
function anchorsAmount({ anchors, units }) {
    const amount = (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(anchors, 'anchor');
    return units === undefined ? amount : `${amount} in ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(units, 'unit')} of a cluster or a case`;
}
const metricHeadings = ['metric', 'verdict', 'reference', 'now', 'difference', 'sum', 'history'];
/** A metric as a row of a table: what it was, what it is, and how it came there. */
function metricCells({ history }, row) {
    const { metric, verdict, reference, difference, sum, threshold } = row;
    const now = reference === null || difference === null ? null : reference + difference;
    return [
        metric,
        verdict,
        reference === null ? '\u2013' : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(reference),
        now === null ? '\u2013' : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(now),
        difference === null ? '\u2013' : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(difference),
        sum === null ? '\u2013' : `${sum.toFixed(1)} of ${threshold.toFixed(1)}`,
        sparkline(history.slice(-mostSteps).map(({ metrics }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(metrics, metric)?.difference)),
    ];
}
const mostSteps = 30;
const bars = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
/** Below this the reach of a sparkline does not go, or noise would look like a cliff. */
const leastReach = 0.05;
/** Differences as bars: the middle is the reference, and the lowest as far below as the largest of them is away. */
function sparkline(differences) {
    const reach = Math.max(leastReach, ...differences.map((each) => Math.abs(each ?? 0)));
    const barOf = (each) => bars[Math.min(7, Math.floor(((each + reach) / (2 * reach)) * 8))] ?? '';
    return differences.map((each) => (each === undefined ? '\u00b7' : barOf(each))).join('');
}
/** What else is to be said of a metric. */
function metricNotes(row) {
    const { metric, verdict, reason, interval, since, finds_at_once: atOnce, finds_within_ten: withinTen } = row;
    const bounds = interval && `between ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(interval[0])} and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(interval[1])}`;
    const most = row.reference ?? 1;
    const found = atOnce === null || withinTen === null
        ? []
        : [
            `${metric}: finds ${dropFound(atOnce, most)} at once, and ${dropFound(withinTen, most)} within ten measurements`,
        ];
    if (verdict === 'stable')
        return found;
    const began = since === undefined ? '' : `; it began about ${since}`;
    return [`${metric}: ${reason}${bounds === null ? '' : ` (${bounds})`}${began}`, ...found];
}
/** A score that lost all it had can fall no further. */
function dropFound(drop, most) {
    const size = (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(drop);
    return drop > most ? `no drop, which would have to be one of ${size},` : `a drop of ${size}`;
}
/** What changed of the answers beside their scores, which often says why those fell; no answer has any of it. */
function traitNotes({ traits: { reference, now } }) {
    if (now === undefined)
        return [];
    const numbers = [
        ['characters of an answer', reference.mean_characters, now.mean_characters, (value) => value.toFixed(0)],
        ['output tokens', reference.mean_output_tokens, now.mean_output_tokens, (value) => value.toFixed(1)],
        ['cost of 1,000 answers', 1000 * reference.mean_usd, 1000 * now.mean_usd, _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up],
        ['median latency', reference.median_latency_ms, now.median_latency_ms, _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3],
    ];
    const changed = numbers.flatMap(([what, before, after, show]) => {
        const change = before === 0 || Math.abs(after / before - 1) < leastChange ? undefined : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(before, after);
        return change === undefined ? [] : [`${what}: ${show(before)} \u2192 ${show(after)} (${change})`];
    });
    // Calls that failed count in each mean, so that many of them would pass for shorter and cheaper answers.
    const isSound = (0,_evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .failedSamples */ .n)(now) <= _anchor_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerableLoss */ .q_ * (0,_evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOfArm */ .R)(now);
    const served = now.answered === 0 ? [] : servedNote(reference, now);
    return [
        ...served,
        ...fingerprintNotes(reference, now),
        ...incidentNotes(reference, now),
        ...(isSound ? changed : []),
    ];
}
/** A smaller change is no clue. */
const leastChange = 0.2;
/** A provider that answers by another model than it did says so itself. */
function servedNote(reference, now) {
    const [before, after] = [Object.keys(reference.served).sort(), Object.keys(now.served).sort()];
    return before.join() === after.join() ? [] : [`served by ${after.join(', ')}; the reference by ${before.join(', ')}`];
}
/** A provider may change what runs behind a name, and keep the name. */
function fingerprintNotes({ system_fingerprints: before }, now) {
    if (before === undefined)
        return [];
    const fresh = Object.entries(now.system_fingerprints ?? {}).filter(([name]) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(before, name) === undefined);
    const answers = (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(now.answered, 'answer');
    return fresh.map(([name, count]) => `system fingerprint ${name} in ${count} of ${answers}; not in the reference`);
}
function incidentNotes(reference, now) {
    const shareOf = (traits, kind) => ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(traits.incidents, kind) ?? 0) / Math.max(1, (0,_evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOfArm */ .R)(traits));
    return Object.entries(now.incidents)
        .filter(([kind]) => shareOf(now, kind) > shareOf(reference, kind))
        .map(([kind, count]) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(count, 'answer')} ${kind}, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(shareOf(reference, kind))} in the reference`);
}


/***/ }),

/***/ 17991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ samplesOfArm),
/* harmony export */   n: () => (/* binding */ failedSamples)
/* harmony export */ });
/** How many samples of an arm came to nothing that could be graded. */
const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
const samplesOfArm = (arm) => arm.answered + failedSamples(arm);


/***/ }),

/***/ 61841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Ix: () => (/* binding */ amountOfSpend),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   My: () => (/* binding */ toNanoUsd),
/* harmony export */   Sj: () => (/* binding */ noAmount),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   uE: () => (/* binding */ nanoUsdPerUsd)
/* harmony export */ });
const nanoUsdPerUsd = 1e9;
/** Nothing, as amounts are counted. */
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const nothingSpent = { usd: 0, tokens: 0, calls: 0 };
/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({
    nanoUsd: toNanoUsd(costUsd),
    tokens,
    calls: 1,
});
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
const amountOfSpend = ({ usd, tokens, calls }) => ({ nanoUsd: toNanoUsd(usd), tokens, calls });
const spendOf = (amount) => ({
    usd: usdOf(amount),
    tokens: amount.tokens,
    calls: amount.calls,
});
const sumOf = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
    calls: one.calls + other.calls,
});
/** A sum that is kept up to date in place. */
class RunningSum {
    nanoUsd = 0;
    tokens = 0;
    calls = 0;
    add({ nanoUsd, tokens, calls }) {
        this.nanoUsd += nanoUsd;
        this.tokens += tokens;
        this.calls += calls;
    }
    subtract({ nanoUsd, tokens, calls }) {
        this.nanoUsd -= nanoUsd;
        this.tokens -= tokens;
        this.calls -= calls;
    }
}


/***/ }),

/***/ 57604:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ Shard),
/* harmony export */   nO: () => (/* binding */ capsOfShard),
/* harmony export */   qZ: () => (/* binding */ itemsOfShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61841);


/** One of `count` parts that run at the same time, counted from 1. */
const Shard = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(), count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive() });
/** Reads `2/4`; `undefined` for what is no part of a whole. */
function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (index === undefined || count === undefined || index < 1 || index > count)
        return undefined;
    return { index, count };
}
/**
 * The caps of one shard: a part of every cap that shards would share, rounded down, so that all of them together never
 * cross it. A request or a session is of one shard alone and keeps its caps. What was spent before is shared alike.
 */
function capsOfShard(caps, { count }) {
    return {
        ...caps,
        perUser: caps.perUser && partOf(caps.perUser, count),
        perRun: caps.perRun && partOf(caps.perRun, count),
        perHour: caps.perHour && partOf(caps.perHour, count),
        perDay: caps.perDay && sharedPartOf(caps.perDay, count),
        perPullRequest: caps.perPullRequest && sharedPartOf(caps.perPullRequest, count),
    };
}
function partOf(caps, count) {
    const whole = (value) => value === undefined ? undefined : Math.floor(value / count);
    const money = (usd) => usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .usdOf */ .IA)({ nanoUsd: Math.floor((0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .toNanoUsd */ .My)(usd) / count) });
    return {
        usd: money(caps.usd),
        tokens: whole(caps.tokens),
        calls: whole(caps.calls),
        milliseconds: whole(caps.milliseconds),
        usdPerHour: money(caps.usdPerHour),
        tokensPerHour: whole(caps.tokensPerHour),
        callsPerHour: whole(caps.callsPerHour),
    };
}
function sharedPartOf({ before, usd, tokens, calls }, count) {
    const part = partOf({ usd, tokens, calls }, count);
    const spent = (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOfSpend */ .Ix)(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .spendOf */ .Ii)(share) };
}
/**
 * Of the first `most` items those of one shard: every `count`-th of their order, so that each shard meets the same
 * mixture.
 */
function* itemsOfShard(items, most, { index, count }) {
    let position = 0;
    for (const item of items) {
        if (position === most)
            return;
        if (position % count === index - 1)
            yield item;
        position += 1;
    }
}


/***/ }),

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


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

/***/ 59782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? Number.NaN;
    return sum / values.length;
}


/***/ }),

/***/ 87076:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    let squares = 0;
    for (let index = 0; index < values.length; index++)
        squares += ((values[index] ?? Number.NaN) - centre) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}


/***/ })

};
;
})
