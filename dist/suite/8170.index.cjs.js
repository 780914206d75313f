(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8170;
exports.ids = [8170];
exports.modules = {

/***/ 52937:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ findUsualTarget),
/* harmony export */   OR: () => (/* binding */ withCommitOptions),
/* harmony export */   kU: () => (/* binding */ comparedCommits)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40871);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** Adds `--base`, `--head` and `--worktree` to a command. */
const withCommitOptions = (command) => command
    .option('--base <revision>', 'tip of the target branch: policy is read there, and its merge base with head is the base')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--head <revision>', 'the change; HEAD when absent').conflicts('worktree'))
    .option('--worktree', 'the uncommitted work of this checkout is the change');
/** Branches that a change usually asks to be merged into, the remote's first. */
const usualTargets = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
/** What to compare, with the usual target branch where none is named. */
async function comparedCommits(git, options) {
    const policy = options.base ?? (await usualTarget(git));
    return { policy, head: options.worktree ? 'worktree' : { revision: options.head ?? 'HEAD' } };
}
async function usualTarget(git) {
    if ((await git.resolve('HEAD')) === undefined)
        throw (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_1__/* .noCommitYet */ .B)();
    const branch = await findUsualTarget(git);
    if (branch !== undefined)
        return branch;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('there is no branch main or master to compare with', { hint: 'name one with --base' });
}
/** The branch that changes are usually merged into; `undefined` where none of the usual names is there. */
async function findUsualTarget(git) {
    for (const branch of usualTargets) {
        if ((await git.resolve(branch)) !== undefined)
            return branch;
    }
    return undefined;
}


/***/ }),

/***/ 28170:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  corpusCommand: () => (/* binding */ corpusCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpus-markdown.js
var corpus_markdown = __webpack_require__(5277);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpus-text.js
var corpus_text = __webpack_require__(12175);
// EXTERNAL MODULE: ./dist/compiled/domain/exit-status.js
var exit_status = __webpack_require__(90258);
// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
// EXTERNAL MODULE: ./dist/compiled/cli/compared-commits.js
var compared_commits = __webpack_require__(52937);
;// CONCATENATED MODULE: ./dist/compiled/cli/corpus/check.js






/** `lanegate corpus check`: whether the documents behind retrieval are sound and did not get worse. */
const corpusCheckCommand = (context) => (0,compared_commits/* withCommitOptions */.OR)(new esm/* Command */.uB('check')
    .description('hold the documents of corpora against their contracts, against checks of quality, and against base')
    .argument('[names...]', 'corpora of lanegate.yml; all when absent'))
    .option('--all', 'judge every document as if it were new')
    .addOption(new esm/* Option */.c$('--markdown', 'print it as Markdown').conflicts('json'))
    .option('--json', 'print it as JSON')
    .action(async (names, options) => {
    const { world } = context;
    const { corpusCheck } = await Promise.all(/* import() */[__webpack_require__.e(751), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(6763), __webpack_require__.e(6433)]).then(__webpack_require__.bind(__webpack_require__, 16631));
    const git = await world.openGit(world.terminal.folder);
    const report = await corpusCheck({ git, clock: world.clock, progress: world.progress }, {
        ...(await (0,compared_commits/* comparedCommits */.kU)(git, options)),
        names: names.length === 0 ? undefined : names,
        isWhole: options.all === true,
    });
    if (options.json)
        (0,cli_context/* printJson */.Q)(context, report);
    else
        world.terminal.print(options.markdown ? (0,corpus_markdown/* corpusMarkdown */.i)(report) : (0,corpus_text/* corpusText */.A)(report));
    context.finish((0,exit_status/* exitStatusOf */.e)(report));
});

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
    const { corpusRetrieval } = await Promise.all(/* import() */[__webpack_require__.e(2483), __webpack_require__.e(3979), __webpack_require__.e(7531), __webpack_require__.e(4570), __webpack_require__.e(4991)]).then(__webpack_require__.bind(__webpack_require__, 24991));
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
    .description('what a change does to a corpus: to its documents, and to what a retriever finds in it')
    .addCommand(corpusCheckCommand(context))
    .addCommand(retrievalCommand(context));


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

/***/ 5277:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ corpusMarkdown)
/* harmony export */ });
/* harmony import */ var _report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32034);
/* harmony import */ var _report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88620);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30973);




const mostRows = 50;
const mostSamples = 5;
/** What `corpus check` found, for the page of a run. */
function corpusMarkdown({ verdict, base, head, corpora, notes = [] }) {
    const compared = base === null
        ? `All documents of ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(head))}.`
        : `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(base))} \u2192 ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(head))}`;
    const left = (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownList */ .A)(notes, (note) => (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(note), mostRows);
    const parts = [compared, ...corpora.map(corpusSection), left].filter((part) => part !== '');
    return `### Corpora: ${verdict}\n\n${parts.join('\n\n')}\n`;
}
function corpusSection(corpus) {
    const { name, verdict, reason, checks, notes } = corpus;
    if (checks.length === 0)
        return `#### ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name)}: ${verdict}\n\n${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(reason)}`;
    const told = (0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .checksToTell */ .MG)(corpus);
    const parts = [
        `#### ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name)}: ${verdict}`,
        (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDocuments */ .iF)(corpus)),
        (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)({
            columns: ['check', 'verdict', 'found', 'what it is'].map((heading) => ({ heading })),
            items: told,
            cellsOf: ({ name: check, verdict: word, reason: says, meaning }) => [
                (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(check, 120),
                word,
                (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(says),
                (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(meaning),
            ],
        }, mostRows),
        ...told.filter(({ samples }) => samples.length > 0).map(samplesOf),
        (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownList */ .A)([`${(0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .countPassed */ .on)(corpus)} of ${checks.length} checks found nothing`, ...notes], (note) => (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(note), mostRows),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function samplesOf({ name, samples, failed }) {
    const shown = samples.slice(0, mostSamples);
    const lines = shown.map((sample) => `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_corpus_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfSample */ .LK)(sample), 120)}: ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(sample.says, 200)}`);
    const rest = failed - shown.length;
    const all = rest > 0 ? [...lines, `and ${rest} more`] : lines;
    return `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(name, 120)}:\n\n${(0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownList */ .A)(all, (line) => line, mostSamples + 1)}`;
}


/***/ }),

/***/ 30973:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ placeOfSample),
/* harmony export */   MG: () => (/* binding */ checksToTell),
/* harmony export */   iF: () => (/* binding */ describeDocuments),
/* harmony export */   on: () => (/* binding */ countPassed)
/* harmony export */ });
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);

/** Checks that say something: the gravest first, then those of which a document fails though it may. */
function checksToTell({ checks }) {
    const rank = ({ verdict, failed }) => {
        const place = ['fail', 'error', 'inconclusive'].indexOf(verdict);
        if (place !== -1)
            return place;
        return failed > 0 ? 3 : 4;
    };
    return checks.filter((check) => rank(check) < 4).sort((one, other) => rank(one) - rank(other));
}
/** How many checks passed without a document that fails. */
const countPassed = (corpus) => corpus.checks.length - checksToTell(corpus).length;
/** How many documents a corpus has, and what of it changed. */
function describeDocuments({ documents, contract }) {
    const { head, base, added, changed, removed } = documents;
    const count = (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(head ?? 0, 'document');
    const change = base === null ? '' : `, ${added} added, ${changed} changed, ${removed} removed`;
    const by = contract === undefined ? '' : `; contract ${contract.path}, version ${contract.version}`;
    return `${count}${change}${by}`;
}
/** Where a document that fails stands; of a record its id as well. */
function placeOfSample({ document, path, line }) {
    const place = line === undefined ? path : `${path}:${line}`;
    return document === path || document === place ? place : `${place} (${document})`;
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

/***/ 85994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ settleMetrics),
/* harmony export */   XV: () => (/* binding */ describeOneSided),
/* harmony export */   eM: () => (/* binding */ describeCut),
/* harmony export */   li: () => (/* binding */ pairResults)
/* harmony export */ });
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/**
 * Pairs results by the ids of their cases, wherever they stand; base is absent where head stands alone. Only the given
 * metrics are kept, and of a case that ran more often in one arm the first results. Throws a `UserError` for a case in
 * two clusters.
 */
function pairResults(base, head, metrics) {
    const pairs = new Map();
    for (const result of base ?? [])
        pairOf(pairs, result).base.push(result);
    for (const result of head)
        pairOf(pairs, result).head.push(result);
    const cut = base === undefined ? 0 : evenOut(pairs.values());
    const all = [...pairs];
    return {
        cases: all.map(([id, pair]) => ({
            id,
            ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
            ...(base === undefined ? {} : { base: scoresOf(pair.base, metrics) }),
            head: scoresOf(pair.head, metrics),
        })),
        repeats: repeatsOf(all.flatMap(([, pair]) => [pair.base.length, pair.head.length])),
        cut,
        onlyIn: {
            base: all.filter(([, pair]) => pair.head.length === 0).map(([id]) => id),
            head: base === undefined ? [] : all.filter(([, pair]) => pair.base.length === 0).map(([id]) => id),
        },
    };
}
/**
 * A mean of many runs and a single run are no exchangeable arms: near 1 an unchanged head loses a little in most cases
 * and gains much in few, which a sign-flip test takes for a drop.
 */
function evenOut(pairs) {
    let cut = 0;
    for (const { base, head } of pairs) {
        const fewer = Math.min(base.length, head.length);
        if (fewer === 0 || base.length === head.length)
            continue;
        base.length = fewer;
        head.length = fewer;
        cut += 1;
    }
    return cut;
}
function pairOf(pairs, { id, cluster }) {
    const pair = pairs.get(id) ?? { base: [], head: [] };
    pairs.set(id, pair);
    if (cluster === undefined)
        return pair;
    if (pair.cluster !== undefined && pair.cluster !== cluster) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the id ${id} is in the cluster ${pair.cluster} and in ${cluster}`);
    }
    pair.cluster = cluster;
    return pair;
}
function scoresOf(results, metrics) {
    const scores = new Map();
    for (const { outcome } of results) {
        if (outcome.kind === 'errored')
            continue;
        for (const [metric, score] of Object.entries(outcome.scores)) {
            if (!metrics.has(metric))
                continue;
            const known = scores.get(metric) ?? [];
            known.push(score);
            scores.set(metric, known);
        }
    }
    return Object.fromEntries(scores);
}
/** An arm that lacks a case says nothing of how often it runs. */
function repeatsOf(counts) {
    const [first = 1, ...others] = new Set(counts.filter((count) => count > 0));
    return others.length === 0 ? first : 1;
}
/**
 * Settles which metrics gate: those that the user names, as `name` or `name=role`, else those by which the harness
 * itself passes and fails, else all. Other ones are reported where they are scores of every case. Throws a `UserError`
 * for a metric that gates and is unknown or no share, and for files of two kinds.
 */
function settleMetrics(base, head, wanted) {
    if (base !== undefined && base.format !== head.format) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`base has ${base.format} and head has ${head.format}, so their cases cannot be paired`);
    }
    const scored = [...(base?.results ?? []), ...head.results].flatMap(({ outcome }) => outcome.kind === 'scored' ? [outcome] : []);
    const names = new Set(scored.flatMap(({ scores, graderErrors = {} }) => [...Object.keys(scores), ...Object.keys(graderErrors)]));
    const gating = new Map([...(wanted ?? head.gating ?? names)].map((text) => askedRole(text, names)));
    const unknown = wanted === undefined ? undefined : [...gating.keys()].find((name) => !names.has(name));
    if (unknown !== undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`these results have no metric \`${unknown}\``, { hint: `they have: ${[...names].join(', ')}` });
    }
    if (base !== undefined)
        refuseDroppedMetrics(base, head, names);
    const notes = [];
    const roles = new Map(gating);
    for (const name of names) {
        const values = scored.flatMap(({ scores }) => (Object.hasOwn(scores, name) ? [scores[name] ?? Number.NaN] : []));
        const isShare = values.every((value) => value >= 0 && value <= 1);
        if (gating.has(name)) {
            if (!isShare)
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a score of \`${name}\` is not in [0, 1], so it cannot gate`);
        }
        else if (!isShare)
            notes.push(`scores of ${name} leave [0, 1] and are left out`);
        else if (values.length < scored.length)
            notes.push(`only some cases have a score of ${name}, so it is left out`);
        else
            roles.set(name, 'report');
    }
    return { roles: Object.fromEntries(roles), notes };
}
/** A metric and its role, which stands behind the name where it is not to gate. */
function askedRole(text, names) {
    const [, name, written] = /^(.+)=(\w+)$/.exec(text) ?? [];
    const role = _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .WrittenRole */ .Qb.safeParse(written);
    return name === undefined || names.has(text) || !role.success ? [text, 'gate'] : [name, role.data];
}
/** What measured every case of base and none of head made head's test easier, whatever its other scores say. */
function refuseDroppedMetrics(base, head, names) {
    const [before, after] = [base, head].map(({ results }) => results.flatMap(({ outcome }) => (outcome.kind === 'scored' ? [outcome] : [])));
    if (before === undefined || after === undefined || before.length === 0 || after.length === 0)
        return;
    const has = (name) => (outcome) => Object.hasOwn(outcome.scores, name) || Object.hasOwn(outcome.graderErrors ?? {}, name);
    const dropped = [...names].find((name) => before.every(has(name)) && !after.some(has(name)));
    if (dropped === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`every case of base has a score of \`${dropped}\` and none of head has, so they were not graded alike`, {
        hint: 'run both sides with the same graders',
    });
}
/** That some runs do not count, in a sentence. */
const describeCut = ({ cut = 0 }) => cut === 0
    ? []
    : [
        `${cut} ${cut === 1 ? 'case' : 'cases'} ran more often in one arm than in the other; of each as many runs count as both have, the first ones`,
    ];
const mostNamed = 3;
/** The ids that only one of two files has, in a sentence each. */
function describeOneSided({ base, head }) {
    return ['base', 'head'].flatMap((arm) => {
        const ids = arm === 'base' ? base : head;
        if (ids.length === 0)
            return [];
        const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
        const named = ids.slice(0, mostNamed).join(', ');
        return [`${ids.length} ${ids.length === 1 ? 'case is' : 'cases are'} only in ${arm}: ${named}${more}`];
    });
}


/***/ }),

/***/ 40871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noCommitYet)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** What a repository is told whose HEAD names no commit. */
const noCommitYet = () => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this repository has no commit yet', { hint: 'commit something first: git add, then git commit' });


/***/ }),

/***/ 67696:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ comparisonPower)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10387);



/** What scores of this size and noise can show, a line for each metric that decides and whose scores differ at all. */
const comparisonPower = ({ metrics }) => metrics.flatMap(({ name, role, n, unit, detectable_drop: drop }) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(role) && drop !== null
    ? [
        (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(`  ${name}: ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(n, unit)} as noisy as these find a drop of ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(drop)} four times of five`),
    ]
    : []);


/***/ }),

/***/ 12863:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ comparisonSummary),
/* harmony export */   i: () => (/* binding */ metricLines)
/* harmony export */ });
/* harmony import */ var _formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85994);
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62848);



/** The comparison of two lists of scores for a terminal. */
function comparisonSummary({ verdict, metrics, cases }) {
    const lines = [
        `${verdict}: ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(cases.compared, 'case')} compared${cases.unpaired > 0 ? `, ${cases.unpaired} unpaired` : ''}`,
        ...(0,_formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCut */ .eM)(cases).map((told) => `  ${told}`),
        ...metrics.flatMap(metricLines),
    ];
    return `${lines.map(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLine */ .tL).join('\n')}\n`;
}
/** One metric in two lines: what it came to, and why it got its verdict. */
const metricLines = (metric) => [
    `  ${metric.name}: ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(metric.base)} \u2192 ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(metric.head)}` +
        (metric.difference === null ? '' : `, ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(metric.difference)}`) +
        (metric.interval === null ? '' : ` (${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(metric.interval)})`),
    `  ${metric.reason}`,
];


/***/ }),

/***/ 10387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ LatencyLimit),
/* harmony export */   Pe: () => (/* binding */ CostLimit),
/* harmony export */   Qb: () => (/* binding */ WrittenRole),
/* harmony export */   YE: () => (/* binding */ limitsResources),
/* harmony export */   aZ: () => (/* binding */ defaultAlpha),
/* harmony export */   ai: () => (/* binding */ OverrideSettings),
/* harmony export */   bP: () => (/* binding */ MetricRole),
/* harmony export */   pP: () => (/* binding */ BaselineSettings),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * What a metric decides: `gate` must not be worse by the margin or more, `success` must be better, `deterioration` only
 * must not be shown to be worse, `report` decides nothing. `guardrail` is another word for `gate`.
 */
const MetricRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'success', 'deterioration', 'report']);
/** As a user writes it. */
const WrittenRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'guardrail', 'success', 'deterioration', 'report'])
    .transform((role) => (role === 'guardrail' ? 'gate' : role));
/** How often an unchanged head may be called worse, where nothing says otherwise. */
const defaultAlpha = 0.05;
/** True of a metric that can block a change. */
const decides = (role) => role !== undefined && role !== 'report';
const Increase = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100);
const CostLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_increase: Increase.describe('How much more head may cost, as a share of what base costs: 0.2 for a fifth more'),
});
const LatencyLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_p95_increase: Increase.describe('How much higher the 95th percentile of latency may be, as a share of base'),
});
/** True where a gate limits what answers may take, beside what they are worth. */
const limitsResources = (gate) => gate.cost !== undefined || gate.latency !== undefined;
/** How a base arm that comes from the cache is watched. */
const BaselineSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The share of cached answers of base, a day old or older, that is asked for once more: whether they still stand'),
});
/** Who may let a change through in spite of its verdict. */
const OverrideSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .max(100)
        .default([])
        .describe('Logins, such as octocat, or addresses of git where there is no GitHub; nobody when empty'),
    max_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(90).default(7).describe('How long an override may hold'),
});


/***/ })

};
;
})
