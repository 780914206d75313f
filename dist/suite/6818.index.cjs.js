(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6818;
exports.ids = [6818];
exports.modules = {

/***/ 52937:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ findUsualTarget),
/* harmony export */   OR: () => (/* binding */ withCommitOptions),
/* harmony export */   kU: () => (/* binding */ comparedCommits)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


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
    if ((await git.resolve('HEAD')) === undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this repository has no commit yet', {
            hint: 'commit something; then there is a base to compare with',
        });
    }
    const branch = await findUsualTarget(git);
    if (branch !== undefined)
        return branch;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('there is no branch main or master to compare with', { hint: 'name one with --base' });
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

/***/ 86818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  corpusCommand: () => (/* binding */ corpusCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown/table.js
var table = __webpack_require__(32034);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/neutralise.js + 1 modules
var neutralise = __webpack_require__(92673);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/corpus-rows.js

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
    const count = (0,format_quantity/* formatAmount */.ej)(head, 'document');
    const change = base === null ? '' : `, ${added} added, ${changed} changed, ${removed} removed`;
    const by = contract === undefined ? '' : `; contract ${contract.path}, version ${contract.version}`;
    return `${count}${change}${by}`;
}
/** Where a document that fails stands. */
const placeOfSample = ({ document, line }) => line === undefined ? document : `${document}:${line}`;

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/corpus-markdown.js




const mostRows = 50;
const mostSamples = 5;
/** What `corpus check` found, for the page of a run. */
function corpusMarkdown({ verdict, base, head, corpora }) {
    const compared = base === null
        ? `All documents of ${(0,neutralise/* inlineCode */.ti)((0,format_quantity/* shortCommit */.Ax)(head))}.`
        : `${(0,neutralise/* inlineCode */.ti)((0,format_quantity/* shortCommit */.Ax)(base))} \u2192 ${(0,neutralise/* inlineCode */.ti)((0,format_quantity/* shortCommit */.Ax)(head))}`;
    return `### Corpora: ${verdict}\n\n${[compared, ...corpora.map(corpusSection)].join('\n\n')}\n`;
}
function corpusSection(corpus) {
    const { name, verdict, reason, checks, notes } = corpus;
    if (checks.length === 0)
        return `#### ${(0,neutralise/* inlineCode */.ti)(name)}: ${verdict}\n\n${(0,neutralise/* plainText */.wh)(reason)}`;
    const told = checksToTell(corpus);
    const parts = [
        `#### ${(0,neutralise/* inlineCode */.ti)(name)}: ${verdict}`,
        (0,neutralise/* plainText */.wh)(describeDocuments(corpus)),
        (0,table/* markdownTable */.Q)({
            columns: ['check', 'verdict', 'found', 'what it is'].map((heading) => ({ heading })),
            items: told,
            cellsOf: ({ name: check, verdict: word, reason: says, meaning }) => [
                (0,neutralise/* inlineCode */.ti)(check, 120),
                word,
                (0,neutralise/* plainText */.wh)(says),
                (0,neutralise/* plainText */.wh)(meaning),
            ],
        }, mostRows),
        ...told.filter(({ samples }) => samples.length > 0).map(samplesOf),
        (0,table/* markdownList */.A)([`${countPassed(corpus)} of ${checks.length} checks found nothing`, ...notes], (note) => (0,neutralise/* plainText */.wh)(note), mostRows),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
function samplesOf({ name, samples, failed }) {
    const shown = samples.slice(0, mostSamples);
    const lines = shown.map((sample) => `${(0,neutralise/* inlineCode */.ti)(placeOfSample(sample), 120)}: ${(0,neutralise/* plainText */.wh)(sample.says, 200)}`);
    const rest = failed - shown.length;
    const all = rest > 0 ? [...lines, `and ${rest} more`] : lines;
    return `${(0,neutralise/* inlineCode */.ti)(name, 120)}:\n\n${(0,table/* markdownList */.A)(all, (line) => line, mostSamples + 1)}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/corpus-text.js



const corpus_text_mostSamples = 5;
/** What `corpus check` found, for a terminal. */
function corpusText({ verdict, base, head, corpora }) {
    const compared = base === null ? `${(0,format_quantity/* shortCommit */.Ax)(head)} as a whole` : `${(0,format_quantity/* shortCommit */.Ax)(base)} \u2192 ${(0,format_quantity/* shortCommit */.Ax)(head)}`;
    const lines = [
        `${verdict}: ${(0,format_quantity/* formatAmount */.ej)(corpora.length, 'corpus', 'corpora')}, ${compared}`,
        ...corpora.flatMap(corpusLines),
    ];
    return `${lines.map(terminal_text/* terminalLine */.tL).join('\n')}\n`;
}
function corpusLines(corpus) {
    const { name, verdict, reason, notes, checks } = corpus;
    if (checks.length === 0)
        return ['', `${(0,terminal_text/* terminalName */.Ao)(name)}: ${verdict}, ${reason}`];
    const passed = countPassed(corpus);
    return [
        '',
        `${(0,terminal_text/* terminalName */.Ao)(name)}: ${verdict}, ${describeDocuments(corpus)}`,
        ...checksToTell(corpus).flatMap(checkLines),
        ...(passed === 0 ? [] : [`  ${(0,format_quantity/* formatAmount */.ej)(passed, 'check')} found nothing`]),
        ...notes.map((note) => `  ${note}`),
    ];
}
function checkLines({ name, verdict, reason, samples, failed }) {
    const shown = samples
        .slice(0, corpus_text_mostSamples)
        .map((sample) => `    ${(0,terminal_text/* terminalText */.eR)(placeOfSample(sample), 120)}: ${sample.says}`);
    const rest = failed - shown.length;
    const more = samples.length > 0 && rest > 0 ? [`    and ${(0,format_quantity/* formatAmount */.ej)(rest, 'more document')}`] : [];
    return [`  ${verdict} ${(0,terminal_text/* terminalText */.eR)(name, 120)}: ${reason}`, ...shown, ...more];
}

// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
// EXTERNAL MODULE: ./dist/compiled/cli/compared-commits.js
var compared_commits = __webpack_require__(52937);
// EXTERNAL MODULE: ./dist/compiled/cli/exit-status.js
var exit_status = __webpack_require__(60146);
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
    const { corpusCheck } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(167), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(2483), __webpack_require__.e(6360), __webpack_require__.e(5038), __webpack_require__.e(2575), __webpack_require__.e(3818), __webpack_require__.e(759), __webpack_require__.e(7502), __webpack_require__.e(2994)]).then(__webpack_require__.bind(__webpack_require__, 52717));
    const git = await world.openGit(world.terminal.folder);
    const report = await corpusCheck({ git, clock: world.clock, progress: world.progress }, {
        ...(await (0,compared_commits/* comparedCommits */.kU)(git, options)),
        names: names.length === 0 ? undefined : names,
        isWhole: options.all === true,
    });
    if (options.json)
        (0,cli_context/* printJson */.Q)(context, report);
    else
        world.terminal.print(options.markdown ? corpusMarkdown(report) : corpusText(report));
    context.finish((0,exit_status/* exitStatusOf */.e)(report));
});

// EXTERNAL MODULE: ./dist/compiled/domain/planning/comparison-power.js
var comparison_power = __webpack_require__(67696);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/comparison-summary.js
var comparison_summary = __webpack_require__(12863);
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
    const { corpusRetrieval } = await Promise.all(/* import() */[__webpack_require__.e(2483), __webpack_require__.e(6360), __webpack_require__.e(3731), __webpack_require__.e(2486), __webpack_require__.e(4991)]).then(__webpack_require__.bind(__webpack_require__, 24991));
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

/***/ 47061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rememberTexts)
/* harmony export */ });
const slots = 16;
/** Longer texts are not kept. */
const longest = 100_000;
/**
 * A pure function of a text that remembers what it made of texts that come again. The calls of a suite share their
 * instructions, which are most of what they send. Texts have places by their length, so that two that alternate seldom
 * share one. One that comes once, such as an answer, is not kept: it would live as long as nobody takes its place.
 * Those that are shorter than `shortest` are not looked for, where that takes longer than to make the result anew.
 */
function rememberTexts(compute, shortest = 200) {
    const places = Array.from({ length: slots }, () => ({ text: '', result: '', mark: 0 }));
    return (text) => {
        const place = places[text.length % slots];
        if (place === undefined || text.length < shortest || text.length > longest)
            return compute(text);
        if (place.text === text)
            return place.result;
        const result = compute(text);
        const mark = markOf(text);
        if (place.mark === mark) {
            place.text = text;
            place.result = result;
        }
        place.mark = mark;
        return result;
    };
}
/** A number that two texts seldom share, of their length and some of their characters. */
function markOf(text) {
    let mark = text.length;
    for (let sample = 1; sample <= 8; sample++) {
        mark = (Math.imul(mark, 31) + text.charCodeAt(Math.floor((text.length * sample) / 8) - 1)) | 0;
    }
    return mark;
}


/***/ }),

/***/ 94144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ createRedaction),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   xl: () => (/* binding */ secretShapes)
/* harmony export */ });
/* unused harmony export tooLongToRedact */
/* harmony import */ var _remember_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47061);

/** What stands where something was taken out. */
const redacted = '[redacted]';
/**
 * Shapes of secrets that are never written, whatever the settings say. Each begins with a literal and repeats only
 * within bounds, so that no text makes the search slow.
 */
const secretShapes = {
    'API keys of OpenAI, Anthropic, OpenRouter and others': /\bsk-[A-Za-z0-9_-]{16,300}/,
    'access keys of AWS': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    'tokens of GitHub': /\bgh[pousr]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}/,
    'API keys of Google': /\bAIza[A-Za-z0-9_-]{30,45}/,
    'tokens of Slack': /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/,
    'bearer tokens': /\b[Bb]earer[ \t]{1,4}[A-Za-z0-9._~+/-]{16,4000}={0,2}/,
    'JSON web tokens': /\beyJ[A-Za-z0-9_-]{8,500}\.eyJ[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,4000})?/,
    'private keys in PEM': /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){0,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/,
};
/** A secret shape begins with one of these; a text without them needs no search. */
const firstLook = /sk-[\w-]{16}|A(?:KIA|SIA|Iza)|gh[pousr]_|github_pat_|xox|earer|eyJ|-----BEGIN/;
/** No secret shape is shorter. */
const shortestShape = 15;
const anyShape = new RegExp(Object.values(secretShapes)
    .map(({ source }) => source)
    .join('|'), 'g');
/** To search a shorter text takes no longer than to look for it among those that were. */
const shortestRemembered = 8;
/** What stands for a text that patterns of the user's would take too long to search. */
const tooLongToRedact = '[too long to be redacted]';
/** Many a good pattern, such as one of mail addresses, takes a time that grows with the square of the text. */
const longestSearched = 50_000;
/**
 * Takes secret shapes and whatever matches one of the patterns out of a text, and where there are patterns all of a
 * text that is too long to be searched. The patterns are known to compile.
 */
function createRedaction(patterns) {
    const own = patterns.map((pattern) => new RegExp(pattern, 'gu'));
    // Names of models and providers are short, and stand in every span.
    return (0,_remember_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .q)((text) => {
        if (own.length > 0 && text.length > longestSearched)
            return tooLongToRedact;
        let cleaned = text.length >= shortestShape && firstLook.test(text) ? text.replace(anyShape, redacted) : text;
        for (const pattern of own)
            cleaned = cleaned.replace(pattern, redacted);
        return cleaned;
    }, shortestRemembered);
}


/***/ }),

/***/ 32034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ markdownList),
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table. Of more than `maxRows` items the rest is counted in a last row; '' without items. */
function markdownTable({ columns, items, cellsOf }, maxRows) {
    if (items.length === 0)
        return '';
    const rest = items.length - maxRows;
    return [
        tableRow(columns.map(({ heading }) => heading)),
        tableRow(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
        ...items.slice(0, maxRows).map((item) => tableRow(cellsOf(item))),
        ...(rest > 0 ? [tableRow([`and ${rest} more`, ...columns.slice(1).map(() => '')])] : []),
    ].join('\n');
}
const tableRow = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
/** A Markdown list of one line an item. Of more than `maxLines` items the rest is counted in a last line. */
function markdownList(items, lineOf, maxLines) {
    const rest = items.length - maxLines;
    return [...items.slice(0, maxLines).map(lineOf), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((line) => `- ${line}`)
        .join('\n');
}


/***/ }),

/***/ 92673:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sT: () => (/* binding */ asItIs),
  zW: () => (/* binding */ fencedBlock),
  js: () => (/* binding */ htmlText),
  ti: () => (/* binding */ inlineCode),
  wh: () => (/* binding */ plainText),
  tK: () => (/* binding */ preformattedText),
  Q6: () => (/* binding */ visibleText)
});

// EXTERNAL MODULE: ./dist/compiled/domain/report/text/cut-text.js
var cut_text = __webpack_require__(54570);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/redaction.js
var redaction = __webpack_require__(94144);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/text/hide-keys.js


const hidePlainKeys = (0,redaction/* createRedaction */.Eg)([]);
const holdsKey = (text) => hidePlainKeys(text) !== text;
/** A run that may be escaped as in JSON, JavaScript, URLs or HTML, and a sign that it is. */
const escapedRun = /[\w.~+/=%\\&#;:-]{15,8000}/g;
const isEscaped = /%[0-9a-f]{2}|\\u\{?0|\\x[0-9a-f]{2}|&#?\w{2,6};/i;
/** A run that may be base64 or hexadecimal digits; a key in it is never shorter. */
const encodedRun = /[A-Za-z0-9+/_-]{20,20000}/g;
/**
 * A text without what has the shape of a key or token, whether it stands there as it is, escaped, in base64 or in
 * hexadecimal digits. Keys that are known are taken out where answers come in; here nobody knows any.
 */
function hideKeys(text) {
    const plain = hidePlainKeys(text);
    const unescaped = isEscaped.test(plain)
        ? plain.replace(escapedRun, (run) => (isEscaped.test(run) && holdsKey(resolveEscapes(run)) ? redaction/* redacted */.pc : run))
        : plain;
    return unescaped.replace(encodedRun, (run) => (readings(run).some(holdsKey) ? redaction/* redacted */.pc : run));
}
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', lowbar: '_' };
const characterOf = (digits, base) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
const resolveEscapes = (run) => run
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => characterOf(hex, 16))
    .replace(/(?<!\\)\\+(?:u\{0*([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, ...groups) => characterOf(groups.slice(0, 3).find((digits) => digits !== undefined) ?? '0', 16))
    .replace(/&#x0*([0-9a-f]{1,6});/gi, (_, hex) => characterOf(hex, 16))
    .replace(/&#0*([0-9]{1,7});/g, (_, digits) => characterOf(digits, 10))
    .replace(/&(\w{2,6});/g, (whole, name) => namedEntities[name] ?? whole);
/** What a run may stand for: base64 from each place within four characters, since other text may touch it, and hex. */
function readings(run) {
    const inBase64 = [0, 1, 2, 3].map((start) => external_node_buffer_.Buffer.from(run.slice(start), 'base64').toString('latin1'));
    const digits = /[0-9a-f]{30,}/i.exec(run)?.[0] ?? '';
    const inHex = [0, 1].map((start) => external_node_buffer_.Buffer.from(digits.slice(start), 'hex').toString('latin1'));
    return [...inBase64, ...inHex];
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/text/show-invisible.js
var show_invisible = __webpack_require__(97629);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/wrap-lines.js
var wrap_lines = __webpack_require__(89712);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/text/neutralise.js




/** For a format that is escaped where it is written. */
const asItIs = (text) => text;
/** Of a key that lies across the cut no half may be left standing: so far beyond it keys are looked for. */
const beyondCut = 1000;
/**
 * The text up to about `maxCharacters`, keys hidden and all invisible characters shown; expanding never makes it
 * shorter than asked.
 */
function visibleBeginning(text, maxCharacters) {
    const near = text.slice(0, maxCharacters + beyondCut);
    const raw = (0,cut_text/* cutText */.I)(hideKeys(near), maxCharacters);
    const shown = (0,cut_text/* cutText */.I)((0,show_invisible/* showInvisible */.j)(raw.text), maxCharacters);
    return { text: shown.text, left: raw.left + shown.left + text.length - near.length };
}
/**
 * Inside code GitHub links and renders nothing, yet programs that read the raw text still look for
 * another bot's hidden marker (`<!--`) and for the runner's older commands (`##[`).
 */
const breakMachineSyntax = (text) => text.replace(/<!--/g, '<\\!--').replace(/##\[/g, '##\\[');
function longestRun(text, character) {
    let longest = 0;
    let current = 0;
    for (const unit of text) {
        current = unit === character ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
/** A pipe would end a table cell: it is escaped, and named where a backslash before it would undo the escape. */
const escapePipes = (text) => text.replace(/\\(\|+)/g, (_, pipes) => `\\${'(U+007C)'.repeat(pipes.length)}`).replace(/\|/g, '\\|');
function codeSpan(text) {
    const content = escapePipes(breakMachineSyntax(text));
    const delimiter = '`'.repeat(longestRun(content, '`') + 1);
    const needsPadding = /^[` ]|[` ]$/.test(content);
    return needsPadding ? `${delimiter} ${content} ${delimiter}` : `${delimiter}${content}${delimiter}`;
}
/** Hostile text as one Markdown code span that also fits a table cell; line breaks are shown as `\u23ce`. */
function inlineCode(text, maxCharacters = 80) {
    const beginning = visibleBeginning(text, maxCharacters);
    if (beginning.text.length === 0)
        return '(empty)';
    const line = beginning.text.replace(/\n/g, '\u23ce').replace(/\t/g, ' ');
    return codeSpan(beginning.left > 0 ? `${line}\u2026` : line);
}
/** At a line's start a backslash keeps bots from reading `/approve` or `@bot merge`, and the runner `::set-env`. */
const breakLineCommands = (text) => text.replace(/^([^\S\n]*)(::|[/@]\p{L})/gmu, '$1\\$2');
/** Hostile text as a Markdown code block; of more than `maxCharacters` the rest is left out, and the block says so. */
function fencedBlock(text, maxCharacters) {
    const beginning = visibleBeginning(text, maxCharacters);
    const body = breakLineCommands(breakMachineSyntax((0,wrap_lines/* createLineWrapper */.c)()(beginning.text)));
    const rest = beginning.left > 0 ? `\n[${beginning.left} more characters]` : '';
    const fence = shortestFence(body);
    return `${fence}text\n${body === '' ? '(empty)' : body}${rest}\n${fence}`;
}
function shortestFence(body) {
    const backticks = longestRun(body, '`');
    const tildes = longestRun(body, '~');
    return backticks <= tildes || backticks < 3
        ? '`'.repeat(Math.max(3, backticks + 1))
        : '~'.repeat(Math.max(3, tildes + 1));
}
/** Words that GitHub would link, ping, draw or typeset: mentions, references, addresses, commits, emoji, formulas. */
const linkedWord = /@|:\/\/|www\.|#\d|\bgh-\d|\b(?:ghsa|cve)-|\$|mailto:|xmpp:|:[\w+-]+:|(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu;
const escapeWord = (word) => word
    .replace(/[\\`*_~[\]|!#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
/** A list, heading, rule, quote or bot's command is one only at the start of a line. */
const escapeLineStart = (line) => line.replace(/^[-+=:/^]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Hostile text as one line of Markdown prose that renders as itself: no markup, link, mention, reference, image or
 * HTML. What GitHub would link becomes code.
 */
function plainText(text, maxCharacters = 300) {
    const beginning = visibleBeginning(text, maxCharacters);
    const words = beginning.text.split(/\s+/u).filter((word) => word !== '');
    const line = words.map((word) => (linkedWord.test(word) ? codeSpan(word) : escapeWord(word))).join(' ');
    return escapeLineStart(beginning.left > 0 ? `${line}\u2026` : line);
}
/** A key is looked for in all of a text before any of it is compared, shown or cut. */
const visibleText = (text) => (0,show_invisible/* showInvisible */.j)(hideKeys(text));
/**
 * Hostile text for a `<pre>` of ours in Markdown, where GitHub links and renders nothing. What other programs look for
 * in the raw text (mentions, commands of bots and of the runner, hidden markers) is written as entities.
 */
const preformattedText = (text) => text.replace(/[&<>"'`@#$]|(?<=^|\s)[/:]/gu, (character) => `&#${character.codePointAt(0)};`);
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Hostile text for HTML, between tags or in a quoted attribute. */
const htmlText = (text) => (0,show_invisible/* showInvisible */.j)(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');


/***/ }),

/***/ 89712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createLineWrapper)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);

/** Characters of GitHub's code face that fit the width of a comment. */
const columns = 100;
/**
 * Breaks lines that would have to be scrolled sideways to be read. It is given a text piece by piece, and gives each
 * piece back with line breaks put in before words that would not fit.
 */
function createLineWrapper() {
    let column = 0;
    const place = (word) => {
        const breaks = column > 0 && column + word.length > columns ? '\n' : '';
        const lines = linesOfWord(word);
        column = (lines.length > 1 || breaks !== '' ? 0 : column) + (lines.at(-1) ?? '').length;
        return breaks + lines.join('\n');
    };
    const space = (spaces) => {
        const lastBreak = spaces.lastIndexOf('\n');
        column = lastBreak < 0 ? column + spaces.length : spaces.length - lastBreak - 1;
        return spaces;
    };
    return (piece) => piece.replace(/\s+|\S+/gu, (run) => (/^\s/u.test(run) ? space(run) : place(run)));
}
/** A word that is longer than a line, as several. */
function linesOfWord(word) {
    const lines = [];
    let rest = word;
    while (rest.length > columns) {
        const { text } = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(rest, columns);
        lines.push(text === '' ? rest.slice(0, columns) : text);
        rest = rest.slice(lines.at(-1)?.length);
    }
    return [...lines, rest];
}


/***/ })

};
;
})
