(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8042;
exports.ids = [8042];
exports.modules = {

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
/* harmony import */ var _report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92673);
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
    const found = atOnce === null || withinTen === null
        ? []
        : [
            `${metric}: finds a drop of ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(atOnce)} at once, of ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(withinTen)} within ten measurements`,
        ];
    if (verdict === 'stable')
        return found;
    const began = since === undefined ? '' : `; it began about ${since}`;
    return [`${metric}: ${reason}${bounds === null ? '' : ` (${bounds})`}${began}`, ...found];
}
/** What changed of the answers beside their scores, which often says why those fell. */
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
    return [...servedNote(reference, now), ...incidentNotes(reference, now), ...changed];
}
/** A smaller change is no clue. */
const leastChange = 0.2;
/** A provider that answers by another model than it did says so itself. */
function servedNote(reference, now) {
    const [before, after] = [Object.keys(reference.served).sort(), Object.keys(now.served).sort()];
    return before.join() === after.join() ? [] : [`served by ${after.join(', ')}; the reference by ${before.join(', ')}`];
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

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


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
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
/** Columns that a text takes in a terminal: East Asian characters and emoji take two. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemesOf */ .w)(text))
        width += wide.test(segment) ? 2 : 1;
    return width;
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

/***/ 54570:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43190);

/** UTF-16 units; a character with more marks than this is cut between its code points. */
const longestGrapheme = 64;
/** Keeps at most `maxCharacters` UTF-16 units and never cuts through what a reader sees as one character. */
function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return { text, left: 0 };
    const end = boundaryBefore(text, Math.max(0, Math.floor(maxCharacters)));
    return { text: text.slice(0, end), left: text.length - end };
}
function boundaryBefore(text, index) {
    const window = text.slice(0, index + longestGrapheme);
    const grapheme = (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemesOf */ .w)(window).containing(index);
    if (grapheme !== undefined && grapheme.segment.length <= longestGrapheme)
        return grapheme.index;
    return isHighSurrogate(text, index - 1) && isLowSurrogate(text, index) ? index - 1 : index;
}
const isHighSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;


/***/ }),

/***/ 43190:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ graphemesOf)
/* harmony export */ });
let segmenter;
/** What a reader sees as one character each. Made when it is first asked for, since making one takes long. */
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
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

/***/ 97629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showInvisible)
/* harmony export */ });
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** More marks than this on one letter pile up over the lines above and below it. */
const piledMarks = /(\p{M}{5})(\p{M}+)/gu;
const emojiBefore = /\p{Emoji}\p{Emoji_Modifier}?\uFE0F?$/u;
const joiningLetterBefore = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]$/u;
/** Emoji and several scripts are spelled with joiners and variation selectors; only there do they stay. */
function isSpelling(character, before) {
    switch (character) {
        case '\uFE0E':
        case '\uFE0F':
            return emojiBefore.test(before);
        case '\u200D':
            return emojiBefore.test(before) || joiningLetterBefore.test(before);
        case '\u200C':
            return joiningLetterBefore.test(before);
        default:
            return false;
    }
}
/** How a character without a shape is shown: `(U+202E)`. */
function codePointName(character) {
    const code = character.codePointAt(0) ?? 0;
    return `(U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/**
 * Shows every control, bidirectional, zero-width and otherwise invisible character as `(U+XXXX)`, and thins piles of
 * marks. Line feeds and tabs stay; CRLF becomes a line feed.
 */
function showInvisible(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(invisible, (character, offset, whole) => isSpelling(character, whole.slice(Math.max(0, offset - 6), offset)) ? character : codePointName(character))
        .replace(piledMarks, (_, kept, dropped) => `${kept}(+${[...dropped].length} marks)`);
}


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
