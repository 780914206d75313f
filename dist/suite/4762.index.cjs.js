(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4762;
exports.ids = [4762];
exports.modules = {

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

/***/ 7238:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CallSeriesBook),
/* harmony export */   l: () => (/* binding */ otherModels)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _inference_price_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24298);
/* harmony import */ var _inference_trace_provider_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47013);
/* harmony import */ var _call_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51520);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16750);





/**
 * The buckets that the semantic conventions ask for (v1.41.1, gen-ai-metrics: gen_ai.client.token.usage, and alike
 * gen_ai.client.operation.duration and gen_ai.client.operation.time_to_first_chunk).
 */
const bounds = {
    tokens: [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864],
    seconds: [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92],
};
const seriesOf = (labels) => ({
    labels,
    inputTokens: new _histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .Histogram */ .dq(bounds.tokens),
    outputTokens: new _histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .Histogram */ .dq(bounds.tokens),
    seconds: new _histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .Histogram */ .dq(bounds.seconds),
    firstTokenSeconds: new _histogram_js__WEBPACK_IMPORTED_MODULE_4__/* .Histogram */ .dq(bounds.seconds),
});
/** Clients choose what stands in labels, so new ones are no longer told apart beyond this. */
const mostSeries = 300;
/** What stands for the models and the provider of calls that are not told apart. */
const otherModels = 'others';
/** The series of calls that asked a provider. A stored answer asked nobody, and what it once took was counted then. */
class CallSeriesBook {
    series = new Map();
    known;
    constructor(known) {
        this.known = known;
    }
    add(call) {
        if (call.outcome === 'cached' || call.attempts === 0)
            return;
        const series = this.seriesFor(labelsOf(call, this.known));
        const { usage, firstTokenMs } = call;
        series.seconds.add(call.durationMs / 1000);
        if (firstTokenMs !== undefined && (0,_call_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .isFromProvider */ .Q3)(call))
            series.firstTokenSeconds.add(firstTokenMs / 1000);
        if (usage === undefined || (0,_inference_price_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(usage) === undefined)
            return;
        series.inputTokens.add(usage.inputTokens);
        series.outputTokens.add(usage.outputTokens);
    }
    all() {
        return [...this.series.values()];
    }
    seriesFor(labels) {
        const key = keyOf(labels);
        const known = this.series.get(key);
        if (known !== undefined)
            return known;
        const isNew = this.series.size < mostSeries || labels.requestModel === otherModels;
        return isNew ? this.open(key, labels) : this.seriesFor(withoutNames(labels));
    }
    open(key, labels) {
        const series = seriesOf(labels);
        this.series.set(key, series);
        return series;
    }
}
const withoutNames = (labels) => ({
    ...labels,
    provider: otherModels,
    requestModel: otherModels,
    responseModel: otherModels,
});
const labelsOf = (call, known) => ({
    operation: call.dialect === 'embeddings' ? 'embeddings' : 'chat',
    provider: (0,_inference_trace_provider_word_js__WEBPACK_IMPORTED_MODULE_2__/* .providerWord */ .q)(call.providerName, (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(known, call.providerName)),
    requestModel: call.asked,
    responseModel: call.model,
    errorType: errorTypeOf(call),
});
/** One of few words, the same that the spans have. */
function errorTypeOf({ outcome, incident }) {
    switch (outcome) {
        case 'answered':
        case 'cached':
            return undefined;
        case 'budget':
            return 'budget-exceeded';
        case 'left':
            return 'cancelled';
        case 'incident':
        case 'failed':
            return incident ?? '_OTHER';
    }
}
const keyOf = ({ operation, provider, requestModel, responseModel, errorType }) => JSON.stringify([operation, provider, requestModel, responseModel, errorType]);


/***/ }),

/***/ 51520:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ isFromProvider),
/* harmony export */   Tc: () => (/* binding */ countOfOutcome),
/* harmony export */   _8: () => (/* binding */ CallSum)
/* harmony export */ });
/* harmony import */ var _inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _inference_price_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24298);
/* harmony import */ var _histogram_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16750);



/** Under which count a call of an outcome is told. */
const countOfOutcome = {
    answered: 'answered',
    cached: 'cached',
    incident: 'incidents',
    failed: 'failed',
    budget: 'stopped',
    left: 'left',
};
const noCounts = {
    calls: 0,
    answered: 0,
    cached: 0,
    incidents: 0,
    failed: 0,
    stopped: 0,
    left: 0,
    attempts: 0,
    input_tokens: 0,
    output_tokens: 0,
    cached_input_tokens: 0,
    reasoning_tokens: 0,
    unmetered: 0,
    saved_tokens: 0,
};
/** What some calls came to, kept up to date in place; money in whole billionths of a dollar, so that sums are exact. */
class CallSum {
    counts = { ...noCounts };
    latencies = new _histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .Histogram */ .dq(_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .durationBoundsMs */ .Ez);
    nanoUsd = 0;
    savedNanoUsd = 0;
    /** True when nobody ever answered: such a name may be an invention of its client. */
    get isBarren() {
        const { answered, cached, incidents } = this.counts;
        return answered + cached + incidents === 0 && this.nanoUsd === 0;
    }
    add(call) {
        const { counts } = this;
        counts.calls += 1;
        counts[countOfOutcome[call.outcome]] += 1;
        counts.attempts += call.attempts;
        this.nanoUsd += (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(call.costUsd);
        this.savedNanoUsd += (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(call.savedUsd);
        this.addTokens(call);
        if (isFromProvider(call))
            this.latencies.add(call.durationMs);
    }
    addAll(other) {
        for (const name of Object.keys(noCounts))
            this.counts[name] += other.counts[name];
        this.nanoUsd += other.nanoUsd;
        this.savedNanoUsd += other.savedNanoUsd;
        this.latencies.addAll(other.latencies);
    }
    totals() {
        return {
            ...this.counts,
            cost_usd: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: this.nanoUsd }),
            saved_usd: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: this.savedNanoUsd }),
        };
    }
    latency() {
        return { p50: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOf */ .Xf)(this.latencies, 0.5), p95: (0,_histogram_js__WEBPACK_IMPORTED_MODULE_2__/* .quantileOf */ .Xf)(this.latencies, 0.95) };
    }
    /** What a stored answer once took is saved, not taken. */
    addTokens({ usage, outcome, costUsd }) {
        const { counts } = this;
        const tokens = (0,_inference_price_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .tokensOf */ .k)(usage);
        if (outcome === 'cached')
            counts.saved_tokens += tokens ?? 0;
        else if (usage !== undefined && tokens !== undefined)
            this.addBilled(usage);
        else if (outcome === 'answered' || outcome === 'incident' || costUsd > 0)
            counts.unmetered += 1;
    }
    addBilled(usage) {
        const { counts } = this;
        counts.input_tokens += usage.inputTokens;
        counts.output_tokens += usage.outputTokens;
        counts.cached_input_tokens += partOf(usage.cachedInputTokens);
        counts.reasoning_tokens += partOf(usage.reasoningTokens);
    }
}
/** True of calls whose time says how fast a provider is. */
const isFromProvider = ({ outcome }) => outcome === 'answered' || outcome === 'incident';
const partOf = (count = 0) => ((0,_inference_price_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .m)(count) ? count : 0);


/***/ }),

/***/ 38644:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ capStandings),
/* harmony export */   xT: () => (/* binding */ mostNamed),
/* harmony export */   zZ: () => (/* binding */ shareLeft)
/* harmony export */ });
/* harmony import */ var _inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _inference_budget_budget_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75940);
/* harmony import */ var _inference_budget_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89624);
/* harmony import */ var _inference_budget_hour_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58940);




/** Sessions and users may be many; so many caps of them are told, the nearest first. */
const mostNamed = 50;
/** How near every cap of a gateway is: those of all callers, then those of users and sessions, the nearest first. */
function capStandings({ caps, spent, state, nowMs, beganAtMs }) {
    const run = { total: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(spent), buckets: [], milliseconds: nowMs - beganAtMs };
    const hour = { ...run, buckets: (0,_inference_budget_budget_state_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketsOfState */ .YC)(state.hour) };
    const ofAll = [
        ...standingsOf({ kind: 'run' }, caps.perRun ?? {}, run, nowMs),
        ...standingsOf({ kind: 'hour' }, caps.perHour ?? {}, hour, nowMs),
        ...sharedStandings('pull_request', caps.perPullRequest, run),
        ...sharedStandings('day', caps.perDay, run),
    ];
    const named = [
        ...namedStandings('user', caps.perUser, state.users, nowMs),
        ...namedStandings('session', caps.perSession, state.sessions, nowMs),
    ];
    named.sort((one, other) => shareLeft(one) - shareLeft(other));
    return [...ofAll, ...named.slice(0, mostNamed)];
}
function sharedStandings(kind, caps, run) {
    if (caps === undefined)
        return [];
    return standingsOf({ kind }, caps, { ...run, total: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(run.total, (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(caps.before)) }, 0);
}
const namedStandings = (kind, caps, accounts, nowMs) => caps === undefined
    ? []
    : accounts.flatMap((account) => {
        const { name, spent = _inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .noAmount */ .Sj, buckets = [], beganAtMs = nowMs } = (0,_inference_budget_budget_state_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOfState */ .aV)(account);
        const taken = { total: spent, buckets, milliseconds: nowMs - beganAtMs };
        return standingsOf({ kind, name }, caps, taken, nowMs);
    });
function standingsOf(scope, caps, taken, nowMs) {
    const limits = (0,_inference_budget_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .A)(caps);
    const window = new _inference_budget_hour_window_js__WEBPACK_IMPORTED_MODULE_3__/* .HourWindow */ .B(limits.some(({ hourly }) => hourly) ? taken.buckets : []);
    window.forget(nowMs);
    const standings = limits.map((limit) => standingOf(scope, limit, limit.hourly ? window.total : taken.total));
    const { milliseconds } = caps;
    if (milliseconds === undefined)
        return standings;
    const [most, spent] = [minutes(milliseconds), minutes(Math.max(0, taken.milliseconds))];
    return [...standings, toldStanding(scope, { measure: 'minutes', hourly: false }, most, spent)];
}
const standingOf = (scope, { measure, most, hourly }, taken) => toldStanding(scope, { measure: measureWords[measure], hourly }, told(measure, most), told(measure, taken[measure]));
const measureWords = { nanoUsd: 'usd', tokens: 'tokens', calls: 'calls' };
const told = (measure, amount) => measure === 'nanoUsd' ? (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: amount }) : amount;
const toldStanding = ({ kind, name }, { measure, hourly }, most, spent) => ({
    scope: kind,
    ...(name === undefined ? {} : { name }),
    measure,
    per_hour: hourly,
    most,
    spent,
    left: leftOf(measure, most, spent),
});
/** The difference of two amounts of money in whole billionths of a dollar, as the budgets have it. */
function leftOf(measure, most, spent) {
    const left = Math.max(0, most - spent);
    return measure === 'usd' ? (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(left) }) : left;
}
/** How much of a cap is left, from 0 to 1. */
const shareLeft = ({ most, left }) => (most === 0 ? 0 : left / most);
const minutes = (ms) => ms / 60_000;


/***/ }),

/***/ 16750:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ durationBoundsMs),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   dq: () => (/* binding */ Histogram)
/* harmony export */ });
/** Counts values of 0 and more by the bucket they fall into. */
class Histogram {
    bounds;
    counts;
    sum = 0;
    count = 0;
    least = Infinity;
    greatest = 0;
    constructor(bounds) {
        this.bounds = bounds;
        this.counts = new Array(bounds.length + 1).fill(0);
    }
    add(value) {
        const bucket = firstNotBelow(this.bounds, value);
        this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
        this.sum += value;
        this.count += 1;
        this.keepEnds(value, value);
    }
    /** Takes over all that another histogram of the same buckets counted. */
    addAll(other) {
        other.counts.forEach((count, bucket) => {
            this.counts[bucket] = (this.counts[bucket] ?? 0) + count;
        });
        this.sum += other.sum;
        this.count += other.count;
        this.keepEnds(other.least, other.greatest);
    }
    keepEnds(least, greatest) {
        this.least = Math.min(this.least, least);
        this.greatest = Math.max(this.greatest, greatest);
    }
}
/** The index of the first bound that the value does not exceed; their number when it exceeds all. */
function firstNotBelow(bounds, value) {
    let [low, high] = [0, bounds.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((bounds[middle] ?? Infinity) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * About the value below which a share of all lie: somewhere in the bucket of it, as if that were filled evenly; `null`
 * of nothing.
 */
function quantileOf({ bounds, counts, count, least, greatest }, share) {
    if (count === 0)
        return null;
    const rank = share * count;
    let below = 0;
    for (const [bucket, inBucket] of counts.entries()) {
        if (inBucket > 0 && below + inBucket >= rank) {
            const low = Math.max(least, bounds[bucket - 1] ?? 0);
            const high = Math.min(greatest, bounds[bucket] ?? greatest);
            return low + (high - low) * Math.max(0, (rank - below) / inBucket);
        }
        below += inBucket;
    }
    return greatest;
}
/** Bounds that grow by the fourth root of two, so that a quantile is at most a fifth off: from 1 ms to 17 minutes. */
const durationBoundsMs = Array.from({ length: 81 }, (_, step) => 2 ** (step / 4));


/***/ }),

/***/ 59315:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ prometheusContentType),
  K: () => (/* binding */ prometheusText)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/scope.js
var scope = __webpack_require__(20905);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
// EXTERNAL MODULE: ./dist/compiled/domain/product-version.js
var product_version = __webpack_require__(61661);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/call-series.js
var call_series = __webpack_require__(7238);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/call-sum.js
var call_sum = __webpack_require__(51520);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/cut-text.js
var cut_text = __webpack_require__(54570);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/neutralise.js
var neutralise = __webpack_require__(88620);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/metric-family.js


const longestLabel = 120;
/** A counter or a gauge in Prometheus's text format, version 0.0.4; '' without samples. */
function numberFamily({ name, help }, type, samples) {
    const sums = new Map();
    // Names that differ only where they are cut would be one sample told twice, which the format forbids.
    for (const { labels, value } of samples) {
        const key = inBraces(labelPairs(labels ?? {}));
        // Of what stands at some height no two make a sum; who tells them begins with the one that matters most.
        if (type === 'counter')
            add(sums, key, value);
        else if (!sums.has(key))
            sums.set(key, value);
    }
    return familyOf({ name, help }, type, [...sums].map(([labels, value]) => `${name}${labels} ${value}`));
}
/** A histogram with its cumulative buckets; '' where nothing was measured. */
function histogramFamily(heading, samples) {
    const lines = new Map();
    for (const { labels, value } of samples.filter(({ value: { count } }) => count > 0)) {
        addHistogram(lines, heading.name, labels, value);
    }
    return familyOf(heading, 'histogram', [...lines].map(([start, value]) => `${start} ${value}`));
}
function addHistogram(lines, name, labels, counted) {
    const { bounds, counts, sum, count } = counted;
    const told = labelPairs(labels);
    let below = 0;
    for (const [bucket, bound] of bounds.entries()) {
        below += counts[bucket] ?? 0;
        add(lines, `${name}_bucket${inBraces([...told, `le="${bound}"`])}`, below);
    }
    add(lines, `${name}_bucket${inBraces([...told, 'le="+Inf"'])}`, count);
    add(lines, `${name}_sum${inBraces(told)}`, sum);
    add(lines, `${name}_count${inBraces(told)}`, count);
}
function add(sums, key, value) {
    sums.set(key, (sums.get(key) ?? 0) + value);
}
const familyOf = ({ name, help }, type, lines) => lines.length === 0 ? '' : `${[`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines].join('\n')}\n`;
const labelPairs = (labels) => Object.entries(labels).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${labelValue(value)}"`]));
const inBraces = (pairs) => (pairs.length === 0 ? '' : `{${pairs.join(',')}}`);
/** Clients choose names: keys in them are hidden, what is invisible is shown, and the three characters are escaped. */
const labelValue = (value) => (0,cut_text/* cutText */.I)((0,neutralise/* visibleText */.Q6)(value.slice(0, 2 * longestLabel)), longestLabel).text.replace(/[\\"\n]/g, (character) => character === '\n' ? '\\n' : `\\${character}`);

;// CONCATENATED MODULE: ./dist/compiled/domain/serving/gen-ai-metrics.js

/**
 * The metrics of the OpenTelemetry GenAI conventions (v1.41.1) under the names that its rules for Prometheus give them:
 * dots become underscores, and a unit that is a word ends the name.
 */
function genAiMetrics(series) {
    return [
        histogramFamily({ name: 'gen_ai_client_token_usage', help: 'Number of input and output tokens used.' }, series.flatMap(tokenSamples)),
        histogramFamily({ name: 'gen_ai_client_operation_duration_seconds', help: 'GenAI operation duration, retries included.' }, series.map(({ labels, seconds }) => ({ labels: labelsOf(labels, true), value: seconds }))),
        histogramFamily({ name: 'gen_ai_client_operation_time_to_first_chunk_seconds', help: 'Time to the first part of a stream.' }, series.map(({ labels, firstTokenSeconds }) => ({ labels: labelsOf(labels), value: firstTokenSeconds }))),
    ].join('');
}
const tokenSamples = ({ labels, inputTokens, outputTokens }) => [
    { labels: { ...labelsOf(labels), gen_ai_token_type: 'input' }, value: inputTokens },
    { labels: { ...labelsOf(labels), gen_ai_token_type: 'output' }, value: outputTokens },
];
const labelsOf = (labels, withError = false) => ({
    gen_ai_operation_name: labels.operation,
    gen_ai_provider_name: labels.provider,
    gen_ai_request_model: labels.requestModel,
    gen_ai_response_model: labels.responseModel,
    error_type: withError ? labels.errorType : undefined,
});

// EXTERNAL MODULE: ./dist/compiled/domain/serving/served-call.js
var served_call = __webpack_require__(98936);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/prometheus.js








/** The content type of `prometheusText`. */
const prometheusContentType = 'text/plain; version=0.0.4; charset=utf-8';
/** What a gateway served so far, in Prometheus's text format, version 0.0.4. */
function prometheusText(report, measured) {
    return [genAiMetrics(measured), callMetrics(report), moneyMetrics(report), guardMetrics(report)].join('');
}
function callMetrics({ totals, in_flight: inFlight, started_at_ms: startedAtMs, routes }) {
    return [
        gauge('lanegate_build_info', 'The version of the gateway.', [{ labels: { version: product_version/* productVersion */.U }, value: 1 }]),
        gauge('lanegate_start_time_seconds', 'When the gateway began to serve, since 1970.', [
            { value: startedAtMs / 1000 },
        ]),
        gauge('lanegate_calls_in_flight', 'Calls that have not ended.', [{ value: inFlight }]),
        counter('lanegate_calls_total', 'Calls that ended, by how.', outcomeSamples(totals)),
        counter('lanegate_route_calls_total', 'Calls that ended, by what clients named.', byName(routes, 'calls')),
        counter('lanegate_attempts_total', 'How many times providers were asked.', [{ value: totals.attempts }]),
        counter('lanegate_cache_hits_total', 'Calls that were answered from the store.', [{ value: totals.cached }]),
    ].join('');
}
function moneyMetrics({ totals, routes }) {
    return [
        counter('lanegate_cost_usd_total', 'What the calls cost, in US dollars.', [{ value: totals.cost_usd }]),
        counter('lanegate_route_cost_usd_total', 'What the calls cost, by what clients named.', byName(routes, 'cost_usd')),
        counter('lanegate_saved_usd_total', 'What stored answers would have cost.', [{ value: totals.saved_usd }]),
        counter('lanegate_saved_tokens_total', 'What stored answers would have taken.', [{ value: totals.saved_tokens }]),
        counter('lanegate_unmetered_calls_total', 'Calls whose provider told no usage.', [{ value: totals.unmetered }]),
    ].join('');
}
function guardMetrics({ incidents, stopped_by: stoppedBy, refused, caps, breakers }) {
    const capSamples = (tell) => caps.map(({ scope, name, measure, per_hour: perHour, [tell]: value }) => ({
        labels: { scope, name, measure, per_hour: String(perHour) },
        value,
    }));
    return [
        counter('lanegate_incidents_total', 'Calls that came to no answer, by kind.', samplesOf({ ...noneOf(incident/* IncidentKind */.fJ.options), ...incidents }, 'kind')),
        counter('lanegate_budget_refusals_total', 'Calls that a cap stopped, by scope.', samplesOf({ ...noneOf(scope/* ScopeKind */.V.options), ...stoppedBy }, 'scope')),
        counter('lanegate_refused_requests_total', 'Requests that were refused while they were read, by status.', samplesOf(refused, 'status')),
        gauge('lanegate_cap_left', 'What is left under each cap, in its measure.', capSamples('left')),
        gauge('lanegate_cap_limit', 'Each cap, in its measure.', capSamples('most')),
        gauge('lanegate_breaker_state', '1 for the state that a circuit breaker is in.', toldBreakers(breakers).flatMap(stateSamples)),
    ].join('');
}
const counter = (name, help, samples) => numberFamily({ name, help }, 'counter', samples);
const gauge = (name, help, samples) => numberFamily({ name, help }, 'gauge', samples);
const outcomeSamples = (totals) => served_call/* ServedOutcome */.K.options.map((outcome) => ({ labels: { outcome }, value: totals[call_sum/* countOfOutcome */.Tc[outcome]] }));
const byName = ({ rows, others }, tell) => [
    ...rows.map(({ name, [tell]: value }) => ({ labels: { route: name }, value })),
    ...(others === undefined ? [] : [{ labels: { route: call_series/* otherModels */.l }, value: others[tell] }]),
];
const samplesOf = (counts, label) => Object.entries(counts).map(([name, value = 0]) => ({ labels: { [label]: name }, value }));
/** A counter that is there from the start at zero, lest its first count goes unseen between two looks. */
const noneOf = (names) => Object.fromEntries(names.map((name) => [name, 0]));
const mostBreakers = 200;
/** Clients name models, so there may be many: those that do not let every call pass come first. */
const toldBreakers = (breakers) => [...breakers].sort((one, other) => trouble(other) - trouble(one)).slice(0, mostBreakers);
const trouble = ({ state }) => (state === 'closed' ? 0 : 1);
const stateSamples = ({ target, operation, route, state }) => ['closed', 'open', 'half-open'].map((each) => ({
    labels: { target, operation, route, state: each },
    value: each === state ? 1 : 0,
}));


/***/ }),

/***/ 98936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ServedOutcome)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * How a call that a client made ended: with an answer, with a stored one, with a reply that is an incident and was
 * handed on, with an error, by a budget, or since the client left.
 */
const ServedOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['answered', 'cached', 'incident', 'failed', 'budget', 'left']);


/***/ }),

/***/ 24508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ refuseBorrowedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80781);




/**
 * Throws a `UserError` for a provider that policy does not know and that names the key of one that policy does, unless
 * it is at the same place: else a change could have any key sent anywhere. Where policy has nothing to say yet, all
 * keys are head's to name.
 */
function refuseBorrowedKey(name, provider, policy) {
    const asked = provider.api === 'record' ? provider.of : provider;
    const key = keyOf(asked);
    if (key === undefined || (0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNothing */ ._)(policy) || isKnown(name, asked, policy))
        return;
    const owners = [...Object.entries((0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(policy)), ...endpointsOf(policy)].filter(([, each]) => keyOf(each) === key);
    const [owner] = owners;
    if (owner === undefined || owners.some(([, each]) => wayTo(each) === wayTo(asked)))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the provider \`${name}\` is new in this change and names the key ${key} of \`${owner[0]}\``, {
        hint: 'give it a key of its own, or declare it on the target branch first',
    });
}
/** An endpoint stands in a target and is no provider, whatever policy's providers are called. */
const isKnown = (name, asked, policy) => asked.api !== 'endpoint' && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)((0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(policy), name) !== undefined;
/** The endpoints that policy's suites ask, by the name of the suite. */
const endpointsOf = ({ settings }) => settings.suites.flatMap(({ name, target }) => 'url' in target ? [[name, { api: 'endpoint', ...target }]] : []);
/** Windows tells no capitals of a variable from small letters. */
const keyOf = (provider) => 'key_env' in provider ? provider.key_env?.toUpperCase() : undefined;
/** The server that is asked, and the proxy that leads there. */
function wayTo(provider) {
    const proxy = 'proxy' in provider ? provider.proxy : undefined;
    return JSON.stringify([serverOf(provider), proxy]);
}
function serverOf(provider) {
    if (provider.api === 'http' || provider.api === 'endpoint')
        return new URL(provider.url).origin;
    const baseUrl = 'base_url' in provider ? provider.base_url : undefined;
    return baseUrl === undefined ? (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider) : new URL(baseUrl).origin;
}


/***/ }),

/***/ 80781:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providersOf),
/* harmony export */   _: () => (/* binding */ saysNothing)
/* harmony export */ });
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);

/** Whether a commit does not use Lanegate yet. */
const saysNothing = ({ configuration, imported = [] }) => configuration === undefined && imported.length === 0;
/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
    ...side.settings.providers,
});


/***/ }),

/***/ 17623:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Ly: () => (/* binding */ findBinding),
/* harmony export */   OD: () => (/* binding */ defaultMaxTokens),
/* harmony export */   pR: () => (/* binding */ modelDigestOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _borrowed_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24508);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55336);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80781);







/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit, as all do where policy says nothing yet.
 * Throws a `UserError` when there is none.
 */
function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
    (0,_borrowed_key_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseBorrowedKey */ .m)(binding.provider, provider, policy);
    return {
        providerName: binding.provider,
        provider,
        model: binding.model,
        parameters: {
            ...parameters,
            ...binding.parameters,
            max_tokens: binding.parameters.max_tokens ?? defaultMaxTokens,
        },
        quirks: binding.quirks,
        ...pricesOf(binding, policy),
        modelDigest: modelDigestOf(provider, binding),
    };
}
/**
 * Policy's price of the same model counts for both arms; a change cannot set the price that its own budget is held to.
 */
function pricesOf(binding, policy) {
    const isSame = ({ provider, model }) => provider === binding.provider && model === binding.model;
    const known = Object.values(policy.settings.models).filter(isSame);
    const declaredPrice = known.find(({ price }) => price !== undefined)?.price;
    if (known.length === 0)
        return { declaredPrice, claimedPrice: binding.price };
    return {
        declaredPrice,
        claimedPrice: undefined,
        isPriceDeferred: declaredPrice === undefined && binding.price !== undefined,
    };
}
/** The binding of a name in one commit. Throws a `UserError` when there is none. */
function findBinding(name, arm) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .providerIdentity */ .k8)(provider), model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .saysNothing */ ._)(policy) ? (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(arm) : { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveProvider */ .Kd)(provider, known);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
        place: placeOfBinding(binding, arm),
    });
}
/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding, { configuration, settings }) {
    const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
    return name === undefined ? undefined : configuration?.placeOf(['models', name, 'provider']);
}


/***/ })

};
;
})
