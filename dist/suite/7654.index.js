export const id = 7654;
export const ids = [7654];
export const modules = {

/***/ 18349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ comparedCommits)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18972);

/** What was compared, in the order it is told: `base 3b1f…`, `head 9f8e…`, and policy where it is another commit. */
function comparedCommits(verdict) {
    return [
        { role: 'base', commit: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(verdict.base) },
        verdict.worktree
            ? { role: 'head: uncommitted work', commit: undefined }
            : { role: 'head', commit: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(verdict.head) },
        ...(verdict.policy === verdict.base ? [] : [{ role: 'policy', commit: (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .Ax)(verdict.policy) }]),
    ];
}


/***/ }),

/***/ 67595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ culpritsOf),
/* harmony export */   QO: () => (/* binding */ suitesBeside),
/* harmony export */   jc: () => (/* binding */ bindingSuites),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   ws: () => (/* binding */ gatingMetrics)
/* harmony export */ });
/** Suites under policy's yardstick, which alone decide. */
const bindingSuites = (verdict) => verdict.suites.filter((suite) => suite.binding);
/** Suites under head's yardstick, which are only shown. */
const suitesBeside = (verdict) => verdict.suites.filter((suite) => !suite.binding);
/** The gating metrics of the binding suites. */
const gatingMetrics = (verdict) => bindingSuites(verdict).flatMap((suite) => suite.metrics.filter((metric) => metric.role === 'gate').map((metric) => ({ suite, metric })));
/** The metrics whose verdict is the verdict of the change, the largest drop first. */
const culpritsOf = (verdict) => gatingMetrics(verdict)
    .filter(({ metric }) => metric.verdict === verdict.verdict)
    .sort((one, other) => (one.metric.difference ?? 0) - (other.metric.difference ?? 0));
/**
 * What of a metric gave its verdict: the comparison with base, its floor, or something only its reason tells, such as a
 * run that ended early although the drop is plain.
 */
function causeOf(metric) {
    const { difference, floor, interval, pass_bound: passBound } = metric;
    const isFloor = floor !== undefined && floor.verdict === metric.verdict;
    if (difference === null)
        return isFloor ? 'floor' : 'other';
    switch (metric.verdict) {
        case 'fail':
            if (isFloor && (interval === null || interval[1] >= 0))
                return 'floor';
            return difference < 0 ? 'drop' : 'other';
        case 'inconclusive':
            if (interval !== null && interval[1] < 0)
                return 'other';
            if (passBound !== null && passBound <= -metric.margin)
                return 'drop';
            return isFloor ? 'floor' : 'other';
        default:
            return 'other';
    }
}


/***/ }),

/***/ 7227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9273);

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

/***/ 65090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeGaps)
/* harmony export */ });
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67595);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18972);


/** Suites named before the rest are counted. */
const mostSuites = 5;
/** Which cases the budget or failed calls left without a comparison, in one sentence; '' when all were measured. */
function describeGaps(verdict, neutralise) {
    const suites = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).filter(({ cases }) => cases.planned < cases.total || cases.missing > 0);
    if (suites.length === 0)
        return '';
    const told = suites.slice(0, mostSuites).map(({ name, cases }) => `${neutralise(name)}: ${describeCases(cases)}`);
    const rest = suites.length - told.length;
    const more = rest > 0 ? [`and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(rest, 'more suite')}`] : [];
    return `${[...told, ...more].join('; ')}.`;
}
const describeCases = ({ planned, total, missing }) => [
    ...(planned < total ? [describePlanned(planned, total)] : []),
    ...(missing > 0 ? [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(missing, 'case')} without a score in one of the arms`] : []),
].join(', ');
function describePlanned(planned, total) {
    const all = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(total, 'case');
    return planned === 0 ? `none of ${all} was run` : `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(planned)} of ${all} fit the budget`;
}


/***/ }),

/***/ 42085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeDifference),
/* harmony export */   y: () => (/* binding */ explainMetric)
/* harmony export */ });
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67595);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18972);
/* harmony import */ var _lead_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90618);



/** How a metric's verdict was reached, in plain sentences: margin, bound, p, and the drop that would have been seen. */
function explainMetric(metric, neutralise) {
    const sentences = [
        explainReason(metric, neutralise),
        explainBound(metric),
        explainChance(metric),
        explainPower(metric),
        explainFloor(metric),
        metric.pass_bound === null ? undefined : `Method: ${neutralise(metric.method)}.`,
    ];
    return sentences.filter((each) => each !== undefined).join(' ');
}
/** The numbers tell a comparison better than its reason does; anything else only the reason tells. */
function explainReason(metric, neutralise) {
    const isTold = metric.pass_bound !== null && (metric.verdict === 'pass' || (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(metric) !== 'other');
    return isTold ? undefined : (0,_lead_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .K)(neutralise(metric.reason));
}
function explainBound(metric) {
    const { pass_bound: passBound, margin, margin_widened: isWidened, n, confidence } = metric;
    if (passBound === null)
        return undefined;
    const widened = isWidened ? `, widened because ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(n, metric.unit)} could not pass the default` : '';
    const sure = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOneSided */ .jk)(confidence);
    const limit = `${(margin * 100).toFixed(1)}, the margin${widened}`;
    return passBound < 0
        ? `The drop could be as large as ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(passBound)} (${sure}); a pass needs it to stay below ${limit}.`
        : `The gain is at least ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(passBound)} (${sure}); a pass only needs any drop to stay below ${limit}.`;
}
function explainChance({ p_fail: p }) {
    if (p === null)
        return undefined;
    return `By chance alone an unchanged head would look this bad with ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatProbability */ .tY)(p)}.`;
}
function explainPower(metric) {
    const { detectable_drop: drop, n } = metric;
    if (drop === null)
        return undefined;
    return `With ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(n, metric.unit)} a drop of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(drop)} is found four times out of five.`;
}
function explainFloor({ floor, confidence }) {
    if (floor === undefined)
        return undefined;
    const range = `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(floor.interval[0])} to ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(floor.interval[1])}`;
    const sure = `with ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatConfidence */ .Me)(confidence)} confidence`;
    return `The floor is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(floor.bound)}, and head lies within ${range} ${sure}: ${floor.verdict}.`;
}
/** The difference with its interval: `−13.1 points (−19.4 to −6.8)`; a dash when nothing was compared. */
function describeDifference({ difference, interval }) {
    if (difference === null)
        return '–';
    return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(difference)}${interval === null ? '' : ` (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(interval)})`}`;
}


/***/ }),

/***/ 18972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   QF: () => (/* binding */ formatPointsSize),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jk: () => (/* binding */ formatOneSided),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   w7: () => (/* binding */ formatLatencyChange),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
const minus = '−';
/** A score in [0, 1] as `84.0 %`; a score that nobody measured as a dash. */
const formatScore = (score) => (score === null ? '–' : `${formatPercent(score)}`);
/** A share in [0, 1] as `84.0 %`. */
const formatPercent = (share) => `${(share * 100).toFixed(1)} %`;
/** A share that somebody set as `2 %`, with decimals only where it has some. */
const formatShare = (share) => `${Number((share * 100).toFixed(2))} %`;
/** A confidence as `95 %`, with decimals only where it has some. */
const formatConfidence = formatShare;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A difference of scores in [-1, 1] as signed points without their unit: `−13.1`, `+0.6`, `0.0`. */
function formatSignedPoints(difference) {
    const points = Math.abs(difference * 100).toFixed(1);
    if (Number(points) === 0)
        return points;
    return `${difference < 0 ? minus : '+'}${points}`;
}
/** A difference of scores in [-1, 1] as `−13.1 points`. */
const formatPoints = (difference) => `${formatSignedPoints(difference)} points`;
/** The size of a difference without its sign: `13.1 points`. */
const formatPointsSize = (difference) => `${Math.abs(difference * 100).toFixed(1)} points`;
/** The ends of an interval in signed points: `−19.4 to −6.8`. */
const formatInterval = ([low, high]) => `${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
/** A p-value as `p = 0.012`, below a thousandth as `p < 0.001`. */
function formatProbability(p) {
    if (p < 0.001)
        return 'p < 0.001';
    return `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** US dollars with the digits that matter: `$0`, `$0.0123`, `$1.20`, `$1,234.50`. */
function formatMoney(usd) {
    if (usd === 0)
        return '$0';
    if (usd < 0.0001)
        return '< $0.0001';
    if (usd >= 1)
        return `$${groupThousands(usd.toFixed(2))}`;
    return `$${Number(usd.toPrecision(3)).toFixed(Math.max(2, significantDecimals(usd)))}`;
}
/** Decimals that show three significant digits of an amount below one, without zeros at the end. */
function significantDecimals(usd) {
    const [, decimals = ''] = Number(usd.toPrecision(3)).toFixed(6).replace(/0+$/, '').split('.');
    return decimals.length;
}
/** Milliseconds as `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    const seconds = ms / 1000;
    return seconds < 10 ? `${seconds.toFixed(2)} s` : `${groupThousands(seconds.toFixed(1))} s`;
}
/** A whole number as `12,345`. */
const formatCount = (count) => groupThousands(count.toFixed(0));
/** `1 case`, `160 cases`. */
const formatAmount = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** How much larger `head` is than `base` as `+12 %`; nothing when there is no base to speak of. */
function formatChange(base, head) {
    if (!(base > 0))
        return undefined;
    const percent = Math.abs((head / base - 1) * 100).toFixed(0);
    if (percent === '0')
        return '±0 %';
    return `${head < base ? minus : '+'}${groupThousands(percent)} %`;
}
/** The first twelve digits of a commit, or the whole text when it is not one. */
const shortCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
const groupThousands = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
/** Shorter latencies are mostly the grain of the clock. */
const comparableLatencyMs = 10;
/** How much longer `head` took than `base` as `+12 %`; nothing where either is too short to be compared. */
const formatLatencyChange = (baseMs, headMs) => Math.min(baseMs, headMs) < comparableLatencyMs ? undefined : formatChange(baseMs, headMs);


/***/ }),

/***/ 9273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 2971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67595);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18972);


/** The verdict in one line of words, such as `Blocked: accuracy fell 13.1 points`. */
function headline(verdict, neutralise) {
    switch (verdict.verdict) {
        case 'fail':
            return `${verdict.blocks ? 'Blocked' : 'Fail'}: ${whatFailed(verdict, neutralise)}`;
        case 'pass':
            return verdict.blocks ? `Blocked: ${neutralise(verdict.reason)}` : `Pass: ${whatHeld(verdict, neutralise)}`;
        case 'inconclusive':
            return `${verdict.blocks ? 'Blocked, inconclusive' : 'Inconclusive'}: ${whatIsOpen(verdict, neutralise)}`;
        case 'error':
            return `${verdict.blocks ? 'Blocked by an error' : 'Error'}: ${whatBroke(verdict, neutralise)}`;
        case 'not-affected':
            return `Not affected: ${neutralise(verdict.reason)}`;
    }
}
/** A metric's name, with its suite where several could be meant. */
function metricName({ suite, metric }, verdict, neutralise) {
    const isAlone = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).length === 1;
    return isAlone ? neutralise(metric.name) : `${neutralise(metric.name)} of ${neutralise(suite.name)}`;
}
function whatFailed(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritsOf */ .Et)(verdict);
    if (first === undefined)
        return neutralise(verdict.reason);
    const more = others.length === 0 ? '' : `, and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(others.length, 'more metric')} failed`;
    return `${whatBecameOf(first, verdict, neutralise)}${more}`;
}
function whatBecameOf(culprit, verdict, neutralise) {
    const { metric } = culprit;
    const name = metricName(culprit, verdict, neutralise);
    switch ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(metric)) {
        case 'drop':
            return `${name} fell ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(metric.difference ?? 0)}`;
        case 'floor':
            return `${name} is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(metric.head)}, below its floor of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(metric.floor?.bound ?? 0)}`;
        case 'other':
            return `${name}: ${neutralise(metric.reason)}`;
    }
}
function whatHeld(verdict, neutralise) {
    const held = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .gatingMetrics */ .ws)(verdict);
    const [first] = held;
    if (first === undefined)
        return neutralise(verdict.reason);
    if (held.length > 1) {
        const suites = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).length, 'suite');
        return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(held.length, 'metric')} held in ${suites}`;
    }
    const { difference, interval } = first.metric;
    const name = metricName(first, verdict, neutralise);
    if (difference === null)
        return `${name} is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(first.metric.head)}`;
    if (interval !== null && interval[0] > 0)
        return `${name} rose ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(difference)}`;
    if (interval !== null && interval[1] < 0) {
        return `${name} fell ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(difference)}, within its margin of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(first.metric.margin)}`;
    }
    return `${name} held (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(difference)})`;
}
function whatIsOpen(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritsOf */ .Et)(verdict);
    if (first === undefined)
        return neutralise(verdict.reason);
    const name = metricName(first, verdict, neutralise);
    const more = others.length === 0 ? '' : `, and of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(others.length, 'more metric')} neither`;
    switch ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(first.metric)) {
        case 'drop':
            return `the data cannot tell whether ${name} got worse${more}`;
        case 'floor':
            return `the data cannot tell whether ${name} meets its floor of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(first.metric.floor?.bound ?? 0)}${more}`;
        case 'other':
            return `${name}: ${neutralise(first.metric.reason)}`;
    }
}
function whatBroke(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).filter((suite) => suite.verdict === 'error');
    if (first === undefined)
        return neutralise(verdict.reason);
    const more = others.length === 0 ? '' : ` and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(others.length, 'more suite')}`;
    return `${neutralise(first.name)}${more} could not be judged`;
}


/***/ }),

/***/ 34318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ incidentMeanings)
/* harmony export */ });
/** What each kind means, in one plain sentence. */
const incidentMeanings = {
    truncated: 'The answer reached its cap of output tokens and breaks off.',
    'reasoning-exhausted': 'Reasoning took the cap of output tokens and left nothing for the answer.',
    refused: 'The provider says that the model refused to answer.',
    filtered: 'A content filter of the provider withheld the answer.',
    empty: 'The reply came without any text that can be seen.',
    'malformed-json': 'JSON was demanded, and the answer is none.',
    'malformed-tool-call': 'The model called a tool that was not offered, or with arguments that are not JSON.',
    'context-overflow': 'The conversation is longer than the context window of the model.',
    'wrong-model': 'The provider answered with another model than the one asked for.',
    'rate-limited': 'The provider refused the call because too many were made.',
    timeout: 'No answer came within the time allowed.',
    'stream-cut': 'The connection broke in the middle of the answer.',
    'server-error': 'The provider, or a gateway before it, answered with an error of its own.',
    malformed: 'The provider answered with something that is no reply of its dialect.',
    rejected: 'The provider would not take the call: a key, a quota, a setting or the request itself.',
    network: 'The provider could not be reached.',
    'circuit-open': 'The call was not made, since the target had failed too often shortly before.',
    'session-stopped': 'The session had run away and was stopped, so the call was not made.',
    unrecorded: 'The recording has no answer to this question.',
    'tool-unanswered': 'The model called a tool with arguments to which the case has no recorded result.',
    'too-many-tool-calls': 'The model went on calling tools when it had called as many as it may.',
    'harness-error': 'The harness that ran the case says that it broke, so there is no answer to score.',
    'program-failed': 'The program that is evaluated broke: it ended with an error, or wrote something that is no reply.',
    'missing-usage': 'The provider did not tell what the answer took, so it was paid for at its worst case.',
    fallback: 'Another target than the first choice served the answer, because that one failed.',
    stale: 'An answer of an earlier time was served, since no other was to be had.',
    'grader error': 'A grader broke, so an answer has no score.',
    'unverified answer': 'Only a recording that head itself brought vouches for the answer.',
};


/***/ }),

/***/ 59475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ incidentRows),
/* harmony export */   Al: () => (/* binding */ noticeRows),
/* harmony export */   Nn: () => (/* binding */ describeTolerance),
/* harmony export */   _c: () => (/* binding */ describeStanding),
/* harmony export */   k1: () => (/* binding */ meaningsOf)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18972);
/* harmony import */ var _incident_meanings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34318);


/** Incidents, grader errors and unverified answers of the suites, the ones most frequent in head first. */
const incidentRows = (suites) => rowsOf(suites, (arm) => [
    ...entriesOf(arm.incidents),
    ['grader error', arm.grader_errors],
    ['unverified answer', arm.unverified],
]);
/** Answers of the suites that were scored and yet are told, the ones most frequent in head first. */
const noticeRows = (suites) => rowsOf(suites, (arm) => entriesOf(arm.notices));
const entriesOf = (counts) => Object.keys(_incident_meanings_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentMeanings */ .Z).map((kind) => [kind, counts[kind] ?? 0]);
function rowsOf(suites, entries) {
    const rows = suites.flatMap(({ name, arms: { base, head }, incident_verdicts: verdicts }) => {
        const counts = { base: countsOf(base, entries), head: countsOf(head, entries) };
        const kinds = new Set([...counts.base.keys(), ...counts.head.keys()]);
        return [...kinds].map((kind) => ({
            suite: name,
            kind,
            base: counts.base.get(kind) ?? 0,
            head: counts.head.get(kind) ?? 0,
            ...standingOf(verdicts.filter((verdict) => verdict.kind === kind)),
        }));
    });
    return rows.sort((one, other) => other.head - one.head || other.base - one.base);
}
const countsOf = (arm, entries) => new Map(arm === undefined ? [] : entries(arm).filter(([, count]) => count > 0));
function standingOf(verdicts) {
    const words = verdicts.map(({ verdict }) => verdict);
    return {
        tolerance: verdicts[0]?.tolerance,
        exceededIn: verdicts.filter(({ exceeded }) => exceeded).map(({ arm }) => arm),
        word: ['fail', 'inconclusive'].find((word) => words.includes(word)) ?? 'pass',
    };
}
/** What is tolerated of a kind: `2 %` of an arm's samples, `none`, `any`, or a dash. */
function describeTolerance({ tolerance }) {
    if (tolerance === undefined)
        return '–';
    if (tolerance === 0)
        return 'none';
    return tolerance === 1 ? 'any' : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(tolerance);
}
/** Where a kind stands against its tolerance: `within`, or `above in head: fail`. */
function describeStanding({ tolerance, exceededIn, word }) {
    if (tolerance === undefined)
        return '–';
    return exceededIn.length === 0 ? 'within' : `above in ${exceededIn.join(' and ')}: ${word}`;
}
/** The kinds of some rows, each once, with what they mean. */
const meaningsOf = (rows) => [...new Set(rows.map(({ kind }) => kind))].map((kind) => ({ kind, meaning: _incident_meanings_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentMeanings */ .Z[kind] }));


/***/ }),

/***/ 30560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeLines)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18972);

/** Every metric that a judge gives, suite by suite. */
const judgeLines = (suites) => suites.flatMap(({ name, judges = [] }) => judges.map((row) => ({
    suite: name,
    metric: row.metric,
    model: row.model,
    standing: `${describeCanary(row)}; ${describeNoise(row)}`,
    moved: row.canary?.moved ?? false,
})));
function describeCanary({ canary }) {
    if (canary === undefined)
        return 'no canary watches it';
    const { moved, anchors, mean_shift: shift } = canary;
    if (shift === null)
        return 'its canary shows nothing';
    const told = `${inPoints(shift)} over ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(anchors, 'unchanged answer')}`;
    return moved ? `it moved: ${told}` : `it did not move: ${told}`;
}
function describeNoise({ noise }) {
    if (noise === undefined)
        return 'nothing was graded twice';
    const { pairs, mean_absolute_difference: difference, disagreements } = noise;
    const apart = `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(difference)} apart on average`;
    return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(pairs, 'answer')} graded twice, ${apart}, ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(disagreements, 'disagreement')}`;
}
const inPoints = (shift) => `${shift < 0 ? '−' : '+'}${Math.abs(shift * 100).toFixed(1)} points`;


/***/ }),

/***/ 26788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ summariseLanes),
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Y1: () => (/* binding */ describeSpot),
/* harmony export */   kv: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18972);


/** The lanes that changed, and those that have a verdict although nothing in them did, in the order they are told. */
function summariseLanes(changeSet, verdict) {
    const judged = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (verdict.lanes[lane] ?? 'not-affected') !== 'not-affected');
    return (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...changeSet.lanes, ...judged]).map((lane) => {
        const changes = changeSet.changes.filter((change) => change.lane === lane);
        return { lane, verdict: verdict.lanes[lane] ?? 'not-affected', first: changes[0], more: describeMore(changes) };
    });
}
function describeMore(changes) {
    if (changes.length < 2)
        return '';
    const files = new Set(changes.map(({ path }) => path)).size;
    const where = files === 1 ? 'there' : `in ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(files, 'file')}`;
    return `and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(changes.length - 1, 'more change')} ${where}`;
}
/** `path:line`, as editors and people write it. */
const describeSpot = ({ path, line }) => (line === undefined ? path : `${path}:${line}`);
const doubts = { high: '', medium: 'likely', low: 'perhaps' };
/** How unsure the lane of a change is, in a word; '' where the format itself or a clear sign says it. */
const doubtOf = ({ confidence = 'high' }) => doubts[confidence];
/** What changed, and why it is thought to be of its lane where that is not sure. */
function describeReason(change) {
    const doubt = doubtOf(change);
    return doubt === '' ? change.reason : `${change.reason} (${doubt}, since ${change.because ?? 'it looks like it'})`;
}


/***/ }),

/***/ 90618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ asSentence),
  D: () => (/* binding */ leadSentences)
});

// EXTERNAL MODULE: ./src/domain/report/culprits.ts
var culprits = __webpack_require__(67595);
// EXTERNAL MODULE: ./src/domain/report/format-quantity.ts
var format_quantity = __webpack_require__(18972);
;// CONCATENATED MODULE: ./src/domain/report/more-cases-needed.ts
/**
 * About how many more cases would find a drop as large as the margin with 80 % power; `undefined` when that is already
 * so or cannot be told. The detectable drop is 2.49 standard deviations over the square root of the number of cases.
 */
function moreCasesNeeded(metric) {
    const { detectable_drop: drop, margin, n } = metric;
    if (drop === null || !(margin > 0) || !(drop > margin) || n < 1)
        return undefined;
    return roundUpToTwoDigits(n * (drop / margin) ** 2 - n);
}
function roundUpToTwoDigits(count) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
    return Math.ceil(count / unit) * unit;
}

;// CONCATENATED MODULE: ./src/domain/report/lead-sentences.ts



/** The sentence or two below the headline: what was measured, and how sure it is. '' where the headline says it all. */
function leadSentences(verdict, neutralise) {
    switch (verdict.verdict) {
        case 'fail':
        case 'inconclusive':
            return explainCulprit((0,culprits/* culpritsOf */.Et)(verdict)[0]);
        case 'pass':
            return verdict.blocks ? '' : explainPass((0,culprits/* gatingMetrics */.ws)(verdict), neutralise);
        case 'error':
            return (0,culprits/* bindingSuites */.jc)(verdict).some((suite) => suite.verdict === 'error')
                ? asSentence(neutralise(verdict.reason))
                : '';
        case 'not-affected':
            return '';
    }
}
/** A text as a sentence: a full stop at its end where there is none. */
const asSentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);
function explainCulprit(culprit) {
    if (culprit === undefined)
        return '';
    const { metric } = culprit;
    switch ((0,culprits/* causeOf */.rl)(metric)) {
        case 'drop':
            return metric.verdict === 'fail' ? explainDrop(metric) : explainDoubt(metric);
        case 'floor':
            return explainFloor(metric);
        case 'other':
            return '';
    }
}
function describeMove(metric) {
    const scores = `from ${(0,format_quantity/* formatScore */.y)(metric.base)} to ${(0,format_quantity/* formatScore */.y)(metric.head)}`;
    return `On ${(0,format_quantity/* formatAmount */.ej)(metric.n, metric.unit)} it went ${scores}${describeCounts(metric)}`;
}
/** ` (27 got worse, 6 better)`; nothing where nothing was compared. */
function describeCounts({ cases_worse: worse, cases_better: better }) {
    if (worse === null || better === null)
        return '';
    return ` (${(0,format_quantity/* formatCount */.B4)(worse)} got worse, ${(0,format_quantity/* formatCount */.B4)(better)} better)`;
}
const withConfidence = ({ confidence }) => `with ${(0,format_quantity/* formatConfidence */.Me)(confidence)} confidence`;
function explainDrop(metric) {
    if (metric.interval === null || metric.interval[1] >= 0)
        return `${describeMove(metric)}.`;
    const [most, least] = metric.interval;
    const range = `${Math.abs(least * 100).toFixed(1)} and ${(0,format_quantity/* formatPointsSize */.QF)(most)}`;
    return `${describeMove(metric)}; ${withConfidence(metric)} the true drop lies between ${range}.`;
}
/** Says what an inconclusive comparison leaves open, and how many cases would settle it. */
function explainDoubt(metric) {
    const where = `${(0,format_quantity/* formatAmount */.ej)(metric.n, metric.unit)}${describeCounts(metric)}`;
    const measured = `Measured ${(0,format_quantity/* formatPoints */.Xf)(metric.difference ?? 0)} on ${where}`;
    const sure = (0,format_quantity/* formatOneSided */.jk)(metric.confidence);
    const possible = `a drop of up to ${(0,format_quantity/* formatPointsSize */.QF)(metric.pass_bound ?? 0)} is still possible (${sure})`;
    const doubt = `${measured}; ${possible}, and the margin is ${(0,format_quantity/* formatPointsSize */.QF)(metric.margin)}.`;
    const more = moreCasesNeeded(metric);
    if (more === undefined)
        return doubt;
    const cases = `About ${(0,format_quantity/* formatAmount */.ej)(more, `more ${metric.unit}`)}`;
    return `${doubt} ${cases} would find a drop of ${(0,format_quantity/* formatPointsSize */.QF)(metric.margin)} four times out of five.`;
}
function explainFloor(metric) {
    const { floor } = metric;
    if (floor === undefined)
        return '';
    const [low, high] = floor.interval;
    const range = `${(0,format_quantity/* formatPercent */.l9)(low)} and ${(0,format_quantity/* formatPercent */.l9)(high)}`;
    return `The true score of head lies between ${range} ${withConfidence(metric)}.`;
}
function explainPass(held, neutralise) {
    const [lowest] = [...held].sort((one, other) => (one.metric.pass_bound ?? 0) - (other.metric.pass_bound ?? 0));
    if (lowest === undefined)
        return '';
    const { metric, suite } = lowest;
    if (metric.interval === null || metric.difference === null)
        return '';
    const within = `${withConfidence(metric)} the true difference lies within ${(0,format_quantity/* formatInterval */.vy)(metric.interval)}`;
    const range = `${within}, the margin is ${(0,format_quantity/* formatPointsSize */.QF)(metric.margin)}`;
    if (held.length === 1)
        return `${describeMove(metric)}; ${range}.`;
    const name = `${neutralise(metric.name)} of ${neutralise(suite.name)}`;
    return `Closest to its margin is ${name} with ${(0,format_quantity/* formatPoints */.Xf)(metric.difference)}; ${range}.`;
}


/***/ }),

/***/ 9689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kn: () => (/* binding */ reproduceNote),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* unused harmony export reproduceCommand */
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67595);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18972);



/** What the reader should do now. */
function nextStep(verdict) {
    const command = verdict.verdict === 'not-affected' ? undefined : reproduceCommand(verdict);
    const split = verdict.mixed && !verdict.adoption ? splitAdvice(verdict) : undefined;
    const advice = [adviceFor(verdict), split].filter(Boolean).join(' ');
    return { owners: ownersOf(verdict), advice, command };
}
function adviceFor(verdict) {
    switch (verdict.verdict) {
        case 'fail':
            return adviceForFail(verdict);
        case 'error':
            return 'Fix what is named here and run the job again. Nothing was judged, so nothing passed.';
        case 'inconclusive':
            return verdict.adoption ? adoptionAdvice(verdict) : doubtAdvice(verdict);
        case 'pass':
            return verdict.blocks ? 'Fix what the headline names and push again.' : 'Nothing stands in the way of merging.';
        case 'not-affected':
            return 'Nothing to do.';
    }
}
function adviceForFail(verdict) {
    const [first] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .culpritsOf */ .Et)(verdict);
    if (first === undefined)
        return 'Fix what the headline names and push again.';
    return (0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(first.metric) === 'floor'
        ? 'Look at the cases with low scores, fix the change and push again.'
        : 'Look at the cases that got worse, fix the change and push again.';
}
const adoptionAdvice = ({ blocks }) => 'Nothing was compared, since the target branch has no suites yet. Merge this change to have a baseline, or set a ' +
    `floor that head can be held to without one.${blocks ? ' The gate is set to block what it cannot tell.' : ''}`;
function doubtAdvice(verdict) {
    const { blocks } = verdict;
    if ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .culpritsOf */ .Et)(verdict).length === 0 && isUnmeasured(verdict)) {
        return ('Mend what the table says of each suite, in this change or before it: nothing was measured, and more cases would not ' +
            `help. The gate ${blocks ? 'is set to block' : 'only warns of'} what it cannot tell.`);
    }
    if ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .culpritsOf */ .Et)(verdict).length === 0 && isSpoilt(verdict)) {
        return ('More calls went wrong than is tolerated; the incidents below say which, and whose doing they are. Run the job ' +
            `again when they have passed. The gate ${blocks ? 'is set to block' : 'only warns of'} what it cannot tell.`);
    }
    return blocks
        ? 'Add cases to the dataset, or look at the cases that got worse and fix the change; the gate is set to block what ' +
            'it cannot tell.'
        : 'Look at the cases that got worse and decide. The gate lets this through with a warning; more cases would give ' +
            'it an answer.';
}
/** True when every suite that binds and is in doubt has nothing measured, since it cannot be run as it is. */
function isUnmeasured(verdict) {
    const doubtful = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingSuites */ .jc)(verdict).filter((suite) => suite.verdict === 'inconclusive');
    return doubtful.length > 0 && doubtful.every(({ metrics }) => metrics.length === 0) && !isSpoilt(verdict);
}
/** True when incidents keep a suite that binds from passing. */
const isSpoilt = (verdict) => (0,_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingSuites */ .jc)(verdict).some(({ incident_verdicts: incidents }) => incidents.some(({ exceeded }) => exceeded));
function splitAdvice({ blocks }) {
    const split = blocks ? 'split' : 'consider splitting';
    return `This change touches several lanes; ${split} it so that each can be rolled back alone.`;
}
/** What whoever pastes the command should know first. */
const reproduceNote = 'It asks the models again unless their answers are cached, so paid models need the same keys.';
/**
 * The command that repeats the check: `--base` is the tip of the target branch, where policy is read, and the base arm
 * is its merge base with head. `undefined` when a commit has no name that is safe to paste.
 */
function reproduceCommand(verdict) {
    const [policy, head] = [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(verdict.policy), (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .Ax)(verdict.head)];
    const named = verdict.worktree ? [policy] : [policy, head];
    const isSafe = named.every((commit) => /^\w[\w./-]{0,99}$/.test(commit));
    if (!isSafe)
        return undefined;
    return `lanegate check --base ${policy} ${verdict.worktree ? '--worktree' : `--head ${head}`}`;
}
function ownersOf(verdict) {
    const lanes = (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => verdict.lanes[lane] === verdict.verdict));
    const areas = verdict.verdict === 'error' ? ['reliability', ...lanes] : lanes;
    if (verdict.verdict === 'pass' || verdict.verdict === 'not-affected')
        return [];
    const owned = areas.flatMap((of) => {
        const owner = verdict.ownership[of];
        return owner === undefined ? [] : [{ owner, of }];
    });
    return owned.filter(({ owner }, index) => owned.findIndex((earlier) => earlier.owner === owner) === index);
}


/***/ }),

/***/ 68375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scoreRows)
/* harmony export */ });
/** The rows of all suites, so that a suite that was not judged, or not by its metrics, has one too. */
const scoreRows = (suites) => suites.flatMap((suite) => {
    const rows = suite.metrics.map((metric) => ({ suite, metric, word: metric.verdict }));
    const isExplained = suite.metrics.some(({ verdict }) => verdict === suite.verdict);
    return isExplained ? rows : [{ suite, metric: undefined, word: suite.verdict }, ...rows];
});


/***/ }),

/***/ 97384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 84858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   aC: () => (/* binding */ describeWord),
/* harmony export */   eb: () => (/* binding */ verdictSymbol)
/* harmony export */ });
const symbols = {
    pass: '🟢',
    fail: '🔴',
    inconclusive: '🟡',
    error: '⚫',
    'not-affected': '⚪',
};
/** The coloured dot of a verdict; never shown without its words. */
const verdictSymbol = (word) => symbols[word];
/** A verdict in plain words: `not-affected` reads as two. */
const verdictWords = (word) => word.replace('-', ' ');
/** `🔴 fail`: the dot and the words. */
const describeWord = (word) => `${verdictSymbol(word)} ${verdictWords(word)}`;


/***/ })

};
