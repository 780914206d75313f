(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2378;
exports.ids = [2378];
exports.modules = {

/***/ 32548:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ releasesByPlace)
/* harmony export */ });
/** The folder of bundles that policy names no other for. */
const usualFolder = '.lanegate/releases';
/** Whether the place in a record is a page of GitHub; any other is a folder. */
const isPage = (place = '') => /^https?:\/\//u.test(place);
/**
 * Publishes where policy says, and fetches from whatever place a record has. What bundles are made of is loaded by the
 * first call, since most commands make none.
 */
function releasesByPlace({ root, settings }, { files, openGithub, usual }) {
    const to = settings?.to ?? (usual === 'github' ? usual : { folder: usualFolder });
    const openFolder = async () => {
        const { FolderReleases } = await __webpack_require__.e(/* import() */ 4163).then(__webpack_require__.bind(__webpack_require__, 54163));
        return new FolderReleases(files, { root, folder: to === 'github' ? usualFolder : to.folder });
    };
    return {
        publish: async (publication) => (await (to === 'github' ? openGithub() : openFolder())).publish(publication),
        fetch: async (release) => (await (isPage(release.bundle?.place) ? openGithub() : openFolder())).fetch(release),
    };
}


/***/ }),

/***/ 39142:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deployText),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);


const marks = { holds: 'ok  ', fails: 'no  ', told: 'note' };
/** What became of a promotion or a rollback, for a terminal: each check a line, and the outcome. */
function deployText(report) {
    const checks = report.checks.map(({ word, said }) => `${marks[word]}  ${said}`);
    return `${[...checks, outcomeOf(report), ...waitOf(report)].map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL).join('\n')}\n`;
}
/** The outcome in one sentence. */
function outcomeOf(report) {
    const { outcome, environment, lane, release, previous, served, reason, action } = report;
    const what = `${lane} ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}`;
    if (outcome === 'refused')
        return `${environment} stays as it is: ${what} is refused`;
    if (outcome === 'failed')
        return `${whatIsToRun(report)}: ${reason ?? 'it is not served'}`;
    const isServed = served === 'verified' ? 'and serves it' : 'and nobody was asked whether it is served';
    if (outcome === 'unchanged')
        return `${environment} was to run ${what} already, ${isServed}`;
    const from = previous === undefined ? '' : ` after ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(previous)}`;
    return `${environment} runs ${what}${action === 'rollback' ? ' again' : ''}${from}, ${isServed}`;
}
/** What the ledger says after a failure; what is served then, only the reason can tell. */
function whatIsToRun({ environment, lane, release, previous }) {
    if (previous === undefined)
        return `nothing of ${lane} runs in ${environment}`;
    const what = previous === release ? `${lane} ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)} still` : 'what ran before';
    return `${environment} is to run ${what}`;
}
const waitOf = ({ outcome, consumer_cache_s: seconds }) => seconds === 0 || outcome === 'refused' ? [] : [`applications may go on with what they read for ${seconds} s`];


/***/ }),

/***/ 66220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ recordStep),
/* harmony export */   Qp: () => (/* binding */ newsOfRollout),
/* harmony export */   YM: () => (/* binding */ recordedEnvironment),
/* harmony export */   mf: () => (/* binding */ newsOfMove)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_override_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87551);
/* harmony import */ var _deploy_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39142);



/** Where a lane of an environment has its deployments: each lane runs on its own, and so has a page of its own. */
const recordedEnvironment = ({ environment, lane }) => `${environment}-${lane}`;
/**
 * Reads known deployments of a place, the newest first: what is recorded is not recorded again, one of the same release
 * goes on, and what runs instead ends the search.
 */
function recordStep({ release, state }, wanted) {
    if (release !== wanted.release)
        return state === 'success' ? 'make-another' : 'look-further';
    if (state === wanted.state)
        return 'recorded';
    return state === 'inactive' ? 'make-another' : 'go-on-with-it';
}
/** What there is to record of a promotion or a rollback; nothing where it was refused. */
function newsOfMove(report) {
    const { action, outcome, environment, lane, release } = report;
    if (outcome === 'refused')
        return undefined;
    const task = action === 'rollback' ? 'rollback' : 'deploy';
    const state = outcome === 'failed' ? 'failure' : 'success';
    return { place: { environment, lane }, release, task, state, description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)((0,_deploy_text_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(report)) };
}
/** What there is to record of a model whose rollout was moved: that which runs by the ledger, if any does. */
function newsOfRollout({ environment, runs, outcome }, whyNotServed) {
    if (runs === undefined)
        return undefined;
    const said = whyNotServed ?? `${environment} runs model ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(runs)}`;
    return {
        place: { environment, lane: 'model' },
        release: runs,
        task: outcome === 'rolled-back' ? 'rollback' : 'deploy',
        state: whyNotServed === undefined ? 'success' : 'failure',
        description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)(said),
    };
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

/***/ 87551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88620);


/** The commit status that says whether a change may be merged. */
const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/**
 * A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it.
 */
function statusDescription(text) {
    const line = (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${(0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(line, longestDescription - 1).text}\u2026`;
}
/** An override as the description of a commit status. */
const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);


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

/***/ 98659:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94144);


const hidePlainKeys = (0,_inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedaction */ .Eg)([]);
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
        ? plain.replace(escapedRun, (run) => (isEscaped.test(run) && holdsKey(resolveEscapes(run)) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run))
        : plain;
    return unescaped.replace(encodedRun, (run) => (readings(run).some(holdsKey) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run));
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
    const inBase64 = [0, 1, 2, 3].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(run.slice(start), 'base64').toString('latin1'));
    const digits = /[0-9a-f]{30,}/i.exec(run)?.[0] ?? '';
    const inHex = [0, 1].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digits.slice(start), 'hex').toString('latin1'));
    return [...inBase64, ...inHex];
}


/***/ }),

/***/ 88620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   sT: () => (/* binding */ asItIs),
/* harmony export */   tK: () => (/* binding */ preformattedText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _hide_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98659);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);
/* harmony import */ var _wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89712);




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
    const raw = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(near), maxCharacters);
    const shown = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(raw.text), maxCharacters);
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
    const body = breakLineCommands(breakMachineSyntax((0,_wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .createLineWrapper */ .c)()(beginning.text)));
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
const visibleText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(text));
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
const htmlText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');


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


/***/ }),

/***/ 42378:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDeployWorld: () => (/* binding */ openDeployWorld),
  openDriftWorld: () => (/* binding */ openDriftWorld),
  openOverrideWorld: () => (/* binding */ openOverrideWorld),
  openReleaseWorld: () => (/* binding */ openReleaseWorld)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/dispatch.js


const Payload = schemas/* object */.Ikc({ repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }) });
/** How a workflow was started, by what the runner sets; what it does not say is empty. */
async function readDispatch(environment) {
    const read = (name) => environment[name] ?? '';
    const payload = Payload.safeParse(JSON.parse(await (0,promises_.readFile)(read('GITHUB_EVENT_PATH'), 'utf8')));
    return {
        event: read('GITHUB_EVENT_NAME'),
        ref: read('GITHUB_REF'),
        defaultBranch: payload.data?.repository.default_branch,
        commit: read('GITHUB_SHA'),
        actor: read('GITHUB_ACTOR'),
        triggeringActor: read('GITHUB_TRIGGERING_ACTOR'),
        attempt: Number(read('GITHUB_RUN_ATTEMPT')),
        runUrl: `${read('GITHUB_SERVER_URL')}/${read('GITHUB_REPOSITORY')}/actions/runs/${read('GITHUB_RUN_ID')}`,
    };
}

// EXTERNAL MODULE: ./dist/compiled/adapters/github/github-branch.js
var github_branch = __webpack_require__(48837);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-branch-files.js


const Tree = schemas/* object */.Ikc({ tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })) });
/** Files of a branch of a repository on GitHub, through its API; needs `contents: write`. */
class GithubBranchFiles {
    api;
    name;
    branch;
    constructor(api, name, pace) {
        this.api = api;
        this.name = name;
        this.branch = new github_branch/* GithubBranch */.e(api, name, pace);
    }
    async read(path) {
        return this.textIn(await this.branch.stand(), path);
    }
    /** Writes a file by a commit of its own, on the very commit that it was read from. */
    async write(path, textOf, message) {
        const tryOnce = async (stand) => {
            const found = await this.textIn(stand, path);
            const text = textOf(found);
            if (text === found)
                return true;
            const commit = await this.branch.write(stand, { files: [{ path, text }], message });
            return commit === undefined ? undefined : true;
        };
        await this.branch.change(tryOnce, `others wrote to the branch ${this.name} all the time; ${path} was not written`);
    }
    async textIn({ base }, path) {
        return base === undefined ? undefined : this.textAt(base, path.split('/'));
    }
    /** Level by level, since a whole tree may be more than GitHub lists. */
    async textAt(tree, [name, ...rest]) {
        const entries = (await this.api.get(`git/trees/${tree}`, Tree)).tree;
        const entry = entries.find(({ path }) => path === name);
        if (entry === undefined)
            return undefined;
        if (rest.length > 0)
            return entry.type === 'tree' ? this.textAt(entry.sha, rest) : undefined;
        return entry.type === 'blob' ? this.branch.text(entry.sha) : undefined;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deployment-record.js
var deployment_record = __webpack_require__(66220);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-deployments.js


/** The payload is whatever somebody gave it, ours or not. */
const github_deployments_Payload = schemas/* object */.Ikc({ release: schemas/* string */.YjP() });
const Deployment = schemas/* object */.Ikc({ id: schemas/* number */.aig(), payload: schemas/* unknown */.L5J() });
const Status = schemas/* object */.Ikc({ id: schemas/* number */.aig(), state: schemas/* string */.YjP() });
/** What runs is among the newest of its environment. */
const mostDeployments = 10;
/**
 * Deployments of a repository on GitHub, an environment of its own for each lane; needs `deployments: write`. `scrub`
 * takes secrets out of what is told.
 */
class GithubDeployments {
    api;
    scrub;
    constructor(api, scrub) {
        this.api = api;
        this.scrub = scrub;
    }
    async record(record) {
        const { step, id } = await this.look(record);
        if (step === 'recorded')
            return;
        const deployment = step === 'go-on-with-it' ? id : (await this.create(record)).id;
        await this.setState(deployment, record);
    }
    async look(record) {
        const query = { environment: (0,deployment_record/* recordedEnvironment */.YM)(record.place), per_page: String(mostDeployments) };
        const deployments = await this.api.get('deployments', schemas/* array */.YOg(Deployment), query);
        for (const { id, payload } of newestFirst(deployments)) {
            const known = { release: github_deployments_Payload.safeParse(payload).data?.release, state: await this.stateOf(id) };
            const step = (0,deployment_record/* recordStep */.IC)(known, { release: record.release.id, state: record.state });
            if (step !== 'look-further')
                return { step, id };
        }
        return { step: 'make-another', id: 0 };
    }
    async stateOf(deployment) {
        const statuses = await this.api.get(`deployments/${deployment}/statuses`, schemas/* array */.YOg(Status), { per_page: '100' });
        return newestFirst(statuses)[0]?.state;
    }
    /** GitHub would merge the default branch into the commit, or wait for statuses, unless it is told not to. */
    create(record) {
        const { place, release, task, description } = record;
        const { id, lane, digest, evidence } = release;
        const body = {
            ref: release.commit,
            environment: (0,deployment_record/* recordedEnvironment */.YM)(place),
            task,
            description: this.scrub(description),
            auto_merge: false,
            required_contexts: [],
            payload: { release: id, lane, digest, evidence },
        };
        return this.api.make('deployments', { body, schema: Deployment, find: () => this.left(record) });
    }
    /** What a try made whose answer was lost. */
    async left(record) {
        const { step, id } = await this.look(record);
        return step === 'go-on-with-it' ? { id, payload: undefined } : undefined;
    }
    async setState(deployment, { state, description, logUrl }) {
        const body = { state, description: this.scrub(description), log_url: logUrl, auto_inactive: true };
        await this.api.send('POST', `deployments/${deployment}/statuses`, { body, schema: Status });
    }
}
const newestFirst = (given) => given.toSorted((one, other) => other.id - one.id);

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/adapters/github/retry-requests.js
var retry_requests = __webpack_require__(46996);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-issues.js



const Issue = schemas/* object */.Ikc({
    number: schemas/* number */.aig(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    state: schemas/* string */.YjP(),
    state_reason: schemas/* string */.YjP().nullish(),
    closed_at: schemas/* string */.YjP().nullable(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional() })])),
    assignees: schemas/* array */.YOg(schemas/* object */.Ikc({ login: schemas/* string */.YjP() })).nullish(),
    pull_request: schemas/* unknown */.L5J().optional(),
});
const Comment = schemas/* object */.Ikc({ id: schemas/* number */.aig(), body: schemas/* string */.YjP().nullish() });
const pageSize = 100;
/** More issues of one label than this are those of no one tool. */
const mostPages = 10;
const longestBodyCharacters = 65_536;
/** Longer than all tries to write a comment take. */
const recentMs = 600_000;
/** Issues of a repository on GitHub; needs `issues: write`. */
class GithubIssues {
    api;
    clock;
    settings;
    constructor(api, clock, settings) {
        this.api = api;
        this.clock = clock;
        this.settings = settings;
    }
    async find(label, beginning) {
        return (await this.list(label, beginning)).map(ownIssue);
    }
    async open({ title, body, label, assignees }) {
        const [marker = ''] = body.split('\n', 1);
        if (marker.trim() === '')
            throw new Error('an issue must begin with its marker, or it would never be found again');
        const content = { title: this.settings.scrub(title), body: this.told(body), labels: [label] };
        const find = async () => (await this.list(label, marker))[0];
        const made = await this.api.make('issues', { body: content, schema: Issue, find });
        await this.refuseUnfindable(made, label, marker);
        const unassigned = await this.assign(made, assignees);
        const [first = made] = await this.list(label, marker);
        // Another run may have opened one at the same time: the first one stays.
        if (first.number !== made.number)
            await this.dismiss(made);
        return { ...ownIssue(first), unassigned };
    }
    async change(issue, { body, state }) {
        const reason = state === 'closed' ? 'completed' : 'reopened';
        const content = { body: this.told(body), ...(state === undefined ? {} : { state, state_reason: reason }) };
        await this.api.send('PATCH', `issues/${issue}`, { body: content, schema: Issue });
    }
    async comment(issue, body) {
        const path = `issues/${issue}/comments`;
        const said = this.told(body);
        const since = new Date(this.clock.now() - recentMs).toISOString();
        const find = async () => {
            const recent = await this.api.get(path, schemas/* array */.YOg(Comment), { since, per_page: String(pageSize) });
            return recent.find((comment) => comment.body === said);
        };
        await this.api.make(path, { body: { body: said }, schema: Comment, find });
    }
    /** The first one first. */
    async list(label, beginning) {
        const found = [];
        for (let page = 1; page <= mostPages; page += 1) {
            const query = { labels: label, state: 'all', direction: 'asc', per_page: String(pageSize), page: String(page) };
            const issues = await this.api.get('issues', schemas/* array */.YOg(Issue), query);
            found.push(...issues.filter((issue) => this.isOurs(issue, beginning)));
            if (issues.length < pageSize)
                break;
        }
        return found.sort((one, other) => one.number - other.number);
    }
    async dismiss({ number }) {
        const body = { state: 'closed', state_reason: 'not_planned' };
        await this.api.send('PATCH', `issues/${number}`, { body, schema: Issue });
    }
    /** Left standing it would never be found again, and every run would open another. */
    async refuseUnfindable(made, label, marker) {
        const isLabelled = made.labels.some((each) => (typeof each === 'string' ? each : each.name) === label);
        if (isLabelled && this.isOurs(made, marker))
            return;
        await this.dismiss(made);
        if (!isLabelled)
            throw new user_error/* UserError */.yo(`the token may open issues but not label them, and \`${label}\` is how one is found again`, {
                hint: 'give it write access to issues, or make the label',
            });
        const login = made.user?.login ?? 'somebody unknown';
        throw new user_error/* UserError */.yo(`the token writes issues as ${login}, but ${this.author} is expected`, {
            hint: `name ${login} as the input \`comment-author\`, or use the workflow's own token`,
        });
    }
    /** Assigns each alone, so that one who may not be assigned keeps off nobody else; answers who was not. */
    async assign({ number }, assignees) {
        const unassigned = [];
        for (const login of assignees) {
            try {
                const content = { body: { assignees: [login] }, schema: Issue };
                const { assignees: taken } = await this.api.send('POST', `issues/${number}/assignees`, content);
                if (!taken?.some((each) => each.login.toLowerCase() === login.toLowerCase()))
                    unassigned.push(login);
            }
            catch (error) {
                if ((0,retry_requests/* requestFailure */.SU)(error) === undefined)
                    throw error;
                unassigned.push(login);
            }
        }
        return unassigned;
    }
    told(text) {
        const told = this.settings.scrub(text);
        if (told.length <= longestBodyCharacters)
            return told;
        throw new user_error/* UserError */.yo(`a text has ${told.length} characters; GitHub takes no more than ${longestBodyCharacters}`, {
            hint: 'the whole report is in the summary of the run',
        });
    }
    /** A list of issues has pull requests in it, and anybody may write a marker. */
    isOurs({ user, body, pull_request: pullRequest }, beginning) {
        if (pullRequest !== undefined)
            return false;
        return user?.login.toLowerCase() === this.author.toLowerCase() && (body ?? '').startsWith(beginning);
    }
    get author() {
        return this.settings.author ?? 'github-actions[bot]';
    }
}
const ownIssue = (issue) => ({
    number: issue.number,
    url: issue.html_url,
    body: issue.body ?? '',
    state: stateOf(issue),
});
function stateOf({ state, state_reason: reason, closed_at: at }) {
    if (state === 'open')
        return { kind: 'open' };
    const isRefused = reason === 'not_planned' || reason === 'duplicate';
    return { kind: 'closed', as: isRefused ? 'not-planned' : 'completed', at: at ?? '' };
}

// EXTERNAL MODULE: ./dist/compiled/adapters/github/github-ledger.js + 1 modules
var github_ledger = __webpack_require__(5135);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/clock.js
var clock = __webpack_require__(90639);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/secret-keeper.js
var secret_keeper = __webpack_require__(87616);
// EXTERNAL MODULE: ./dist/compiled/open-github.js + 8 modules
var open_github = __webpack_require__(12872);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-merged-changes.js

const PullRequests = schemas/* array */.YOg(schemas/* object */.Ikc({
    merged_at: schemas/* string */.YjP().nullable(),
    merge_commit_sha: schemas/* string */.YjP().nullable(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
}));
/** Pull requests that were merged as a commit, through GitHub's API; needs `pull-requests: read`. */
class GithubMergedChanges {
    api;
    constructor(api) {
        this.api = api;
    }
    async mergedAs(commit) {
        const found = (await this.api.find(`commits/${commit}/pulls`, PullRequests)) ?? [];
        const merged = found.filter((each) => each.merged_at !== null && each.merge_commit_sha === commit);
        const [only] = merged;
        // Of several nobody can tell whose override would count.
        if (only === undefined || merged.length > 1)
            return undefined;
        return { head: only.head.sha, author: only.user?.login };
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/releases/releases-by-place.js
var releases_by_place = __webpack_require__(32548);
;// CONCATENATED MODULE: ./dist/compiled/open-releases.js




/** Where a job publishes and fetches bundles, and whose change it releases. */
function openJobReleases({ runner, files }, environment) {
    const { GITHUB_WORKSPACE: root = process.cwd() } = environment;
    const openGithub = async () => {
        const { GithubReleases } = await __webpack_require__.e(/* import() */ 8031).then(__webpack_require__.bind(__webpack_require__, 98031));
        return new GithubReleases((0,open_github/* githubApi */.Mc)(runner, environment, 'contents: write'));
    };
    return {
        dispatches: { dispatch: () => readDispatch(environment) },
        mergedChanges: new GithubMergedChanges((0,open_github/* githubApi */.Mc)(runner, environment, 'pull-requests: read')),
        openReleases: (settings) => (0,releases_by_place/* releasesByPlace */.R)({ root, settings, hosted: undefined }, { files, openGithub, usual: 'github' }),
    };
}

// EXTERNAL MODULE: ./dist/compiled/open-system.js + 4 modules
var open_system = __webpack_require__(25666);
// EXTERNAL MODULE: ./dist/compiled/world.js + 9 modules
var compiled_world = __webpack_require__(7103);
;// CONCATENATED MODULE: ./dist/compiled/ledger-world.js











/** The world of a step that writes the ledger. */
function openOverrideWorld(productFolder, environment = process.env) {
    const world = (0,compiled_world.openActionsWorld)(productFolder, environment);
    return {
        ...world,
        ledger: new github_ledger/* GithubLedger */.r((0,open_github/* githubApi */.Mc)(world.runner, environment, 'contents: write'), open_system/* pace */.c),
        dispatches: { dispatch: () => readDispatch(environment) },
        openPullRequests: (0,open_github/* openPullRequestsOf */.P9)(world.runner, environment),
    };
}
/** The world of a step that asks models, and puts on record what they are worth. */
async function openDriftWorld(productFolder, environment = process.env) {
    const secrets = (0,secret_keeper/* createSecretKeeper */.N)();
    const world = await (0,compiled_world.openEvaluationWorld)(productFolder, environment, secrets);
    const { 'comment-author': author } = world.runner.inputs(['comment-author']);
    const issues = (0,open_github/* githubApi */.Mc)(world.runner, environment, 'issues: write');
    return {
        ...world,
        ledger: new github_ledger/* GithubLedger */.r((0,open_github/* githubApi */.Mc)(world.runner, environment, 'contents: write'), open_system/* pace */.c),
        dispatches: { dispatch: () => readDispatch(environment) },
        issues: new GithubIssues(issues, clock/* systemClock */.m, { author, scrub: secrets.scrub }),
    };
}
/** The world of a step that releases. */
function openReleaseWorld(productFolder, environment = process.env, secrets = (0,secret_keeper/* createSecretKeeper */.N)()) {
    const world = (0,compiled_world.openActionsWorld)(productFolder, environment, secrets);
    const ledger = new github_ledger/* GithubLedger */.r((0,open_github/* githubApi */.Mc)(world.runner, environment, 'contents: write'), open_system/* pace */.c);
    return { ...world, ledger, ...openJobReleases(world, environment) };
}
/** The world of a step that deploys. */
function openDeployWorld(productFolder, environment = process.env) {
    const secrets = (0,secret_keeper/* createSecretKeeper */.N)();
    const world = openReleaseWorld(productFolder, environment, secrets);
    const { keyFor } = (0,compiled_world.openJobKeys)(world.runner, environment, secrets);
    const { GITHUB_WORKSPACE: root = process.cwd() } = environment;
    const openBranch = (branch) => new GithubBranchFiles((0,open_github/* githubApi */.Mc)(world.runner, environment, 'contents: write'), branch, open_system/* pace */.c);
    const openTargets = async () => (await Promise.all(/* import() */[__webpack_require__.e(9892), __webpack_require__.e(6912)]).then(__webpack_require__.bind(__webpack_require__, 39892))).openTargets({
        root,
        environment,
        files: world.files,
        keyFor,
        openBranch,
        scrub: secrets.scrub,
    });
    const deployments = new GithubDeployments((0,open_github/* githubApi */.Mc)(world.runner, environment, 'deployments: write'), secrets.scrub);
    return { ...world, openTargets, deployments };
}


/***/ })

};
;
})
