(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8733;
exports.ids = [8733];
exports.modules = {

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

/***/ 47317:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes),
/* harmony export */   t: () => (/* binding */ describeDays)
/* harmony export */ });
/**
 * What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell
 * anyway.
 */
const baselineNotes = (suites) => suites.flatMap(({ name, yardstick, baseline }) => baseline === undefined
    ? []
    : sentencesOf(baseline).map((each) => `${name}${yardstick === 'head' ? " (head's yardstick)" : ''}: ${each}`));
function sentencesOf({ control, ...counts }) {
    if (control === undefined)
        return [];
    const { samples, scored, p_value, left_out = 0, other_model = 0, stale } = control;
    const found = stale ? 'and no longer score alike' : 'and score alike as far as can be seen';
    const compared = p_value === null ? 'and none can be compared' : `${found} (p = ${p_value.toFixed(4)})`;
    return [
        ...(samples === 0 ? [] : [`${originOf(counts)}; ${samples} of them were asked for once more, ${compared}`]),
        ...(scored < samples ? [`${samples - scored} of the fresh answers of base have no score to compare`] : []),
        ...(left_out > 0 ? [`no budget was left to ask for ${left_out} cached answers of base once more`] : []),
        ...(other_model > 0 ? [`${other_model} fresh answers of base are of another model than the cached ones`] : []),
    ];
}
function originOf({ cached, asked, oldest_days: days, undated = 0 }) {
    const age = days === undefined ? '' : `, the oldest ${describeDays(days)} old`;
    const unknown = undated === 0 ? '' : `, ${undated} of unknown age`;
    return `${cached} of ${cached + asked} answers of base come from the cache${age}${unknown}`;
}
/** A number of days as people say it. */
const describeDays = (days) => days < 1 ? 'less than a day' : `${Math.floor(days)} ${Math.floor(days) === 1 ? 'day' : 'days'}`;


/***/ }),

/***/ 20274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven
 * to lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain by its bound
 * and by the test that proves drops, and a `deterioration` only has no proven drop, where there is enough data for
 * one to have been proven.
 */
function wordOfRole(comparison, rule) {
    const [low] = comparison.interval;
    const { role, margin, alpha, adjustedP } = rule;
    const isDropProven = adjustedP <= alpha;
    if (role === 'deterioration') {
        if (isDropProven)
            return 'fail';
        return rule.isLastLook !== false && couldFail(comparison, rule) ? 'pass' : 'inconclusive';
    }
    const isProven = role === 'success' ? low > 0 && comparison.pGain <= alpha : low > -margin && rule.areTooFew !== true;
    if (isProven)
        return 'pass';
    return isDropProven ? 'fail' : 'inconclusive';
}
/**
 * True where so many units could prove a drop at all: when every one of them is worse, the sign-flip mid-p is 2^-n / 2,
 * and it may have to bear the whole correction for the other metrics.
 */
const couldFail = ({ n }, { alpha, deciding }) => Math.max(1, deciding) * 0.5 ** (n + 1) <= alpha;
/** Only these roles are held to a margin. */
const asksForMargin = (role) => role === 'gate' || role === 'report';
/** Whether the estimate alone speaks against a metric: as far below base as its role forbids, or no better. */
function leansAgainst({ role, difference, margin }) {
    if (difference === null || role === 'report')
        return false;
    return role === 'deterioration' ? difference < 0 : difference <= -margin;
}


/***/ }),

/***/ 54050:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ lengthNotices),
/* harmony export */   F: () => (/* binding */ describeLengths)
/* harmony export */ });
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);

/** Below this share of either length answers count as long as they were. */
const notableChange = 0.2;
/** Metrics told one by one before the rest is counted. */
const mostMetrics = 3;
/** How long the answers of both arms are; `undefined` where one of them has none to speak of. */
function lengthsOf({ arms }) {
    const [base = 0, head = 0] = [arms.base?.mean_characters, arms.head?.mean_characters];
    return base > 0 && head > 0 ? { base, head } : undefined;
}
/** How the length of the answers changed, beside what a judge says of them: nothing where it cannot be told. */
function describeLengths(suite) {
    const lengths = lengthsOf(suite);
    if (lengths === undefined)
        return [];
    const isSame = Math.round(lengths.base) === Math.round(lengths.head);
    return [isSame ? 'answers are as long as they were' : `answers went from ${tellLengths(lengths)}`];
}
/**
 * Judged metrics that moved the way the length of the answers did. Judges tend to prefer what is longer, so the score
 * may say no more than that (Zheng et al. 2023, "Judging LLM-as-a-judge", \u00a73.3).
 */
function lengthNotices(suites) {
    const found = suites.flatMap((suite) => noticesOf(suite));
    const rest = found.length - mostMetrics;
    if (rest <= 0)
        return found;
    return [...found.slice(0, mostMetrics), { label, text: [`So it may in ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(rest, 'more metric')}.`] }];
}
const label = 'Length may decide';
function noticesOf(suite) {
    const lengths = lengthsOf(suite);
    if (lengths === undefined || !isNotable(lengths))
        return [];
    const judged = new Set((suite.judges ?? []).map(({ metric }) => metric));
    return suite.metrics
        .filter((metric) => judged.has(metric.name) && directionOf(metric) === Math.sign(lengths.head - lengths.base))
        .map((metric) => noticeOf(suite, metric, lengths));
}
const isNotable = ({ base, head }) => Math.abs(head - base) / Math.max(base, head) >= notableChange;
/** Which way a metric moved beyond chance; 0 where it may not have. */
function directionOf({ interval }) {
    if (interval === null)
        return 0;
    const [low, high] = interval;
    if (low > 0)
        return 1;
    return high < 0 ? -1 : 0;
}
function noticeOf({ name }, metric, lengths) {
    const [moved, grew] = lengths.head > lengths.base ? ['rose', 'grew'] : ['fell', 'shrank'];
    const size = (0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPointsSize */ .QF)(Math.abs(metric.difference ?? 0));
    return {
        label,
        text: [
            { name: metric.name },
            ' of ',
            { name },
            `, which a model grades, ${moved} by ${size} as answers ${grew} from ${tellLengths(lengths)}. Judges tend to ` +
                'prefer what is longer: read some answers before you believe it.',
        ],
    };
}
function tellLengths({ base, head }) {
    return `${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(base)} to ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(Math.round(head), 'character')} at the mean (${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(base, head)})`;
}


/***/ }),

/***/ 8441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ attributionOf),
/* harmony export */   lo: () => (/* binding */ describeCarriers),
/* harmony export */   tJ: () => (/* binding */ attributionEvidence)
/* harmony export */ });
/* harmony import */ var _words_as_sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64430);
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6245);



/** Which lane carries the difference of each metric: what lanes do only together first where that is plain. */
const attributionEvidence = (suites) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .bySuite */ .I)({
    title: 'Which lane carries the difference',
    lead: [
        'Each case was also answered by mixtures of base and head. The parts of the lanes add up to the difference; ' +
            'intervals hold with 95 % confidence.',
    ],
    columns: [
        { heading: 'Suite' },
        { heading: 'Metric' },
        { heading: 'Lane' },
        { heading: 'Part', isNumber: true },
        { heading: 'Interval', isNumber: true },
        { heading: 'What that says' },
    ],
    rows: suites.flatMap((suite) => (suite.attribution ?? []).flatMap((each) => rowsOf(each, suite).map((cells) => [[{ name: suite.name }], ...cells]))),
    mostRows: 60,
}, suites);
function rowsOf(attribution, suite) {
    const { metric, n, parts, total, reason } = attribution;
    if (total === null)
        return [[[{ name: metric }], ['\u2013'], ['\u2013'], ['\u2013'], [{ said: reason }]]];
    const plain = attribution.interactions.filter(isPlain);
    const doubtful = attribution.interactions.filter((effect) => !isPlain(effect));
    const told = [...plain, ...parts, ...doubtful].map((effect) => [
        [nameOf(effect, attribution)],
        [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(effect.effect)],
        [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(effect.interval)],
        [sayOf(effect, attribution)],
    ]);
    const unit = suite.metrics.find(({ name }) => name === metric)?.unit ?? 'case';
    const sum = [['all of them'], [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(total)], [], [`over ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(n, unit)}`]];
    return (parts.length > 1 ? [...told, sum] : told).map((cells) => [[{ name: metric }], ...cells]);
}
/** True of an effect whose interval excludes zero. */
const isPlain = ({ interval: [low, high] }) => low > 0 || high < 0;
/** A part has several lanes where their changes stand in the same files. */
const nameOf = (effect, { parts }) => parts.includes(effect) ? listOf(effect.lanes) : `${listOf(effect.lanes)} together, beyond each alone`;
function sayOf(effect, { carried_by: carriers, parts }) {
    if (!parts.includes(effect))
        return isPlain(effect) ? 'they act together' : 'no sign that they act together';
    if (effect.effect < 0 && effect.lanes.some((lane) => carriers.includes(lane)))
        return 'carries a loss';
    if (!isPlain(effect))
        return 'no effect shown';
    return effect.effect > 0 ? 'brings a gain' : 'may carry a loss';
}
const listOf = (lanes) => lanes.length < 2 ? lanes.join('') : `${lanes.slice(0, -1).join(', ')} and ${lanes.at(-1)}`;
/** What was found out about one metric of a suite; nothing where nobody asked. */
const attributionOf = ({ attribution = [] }, metric) => attribution.find((each) => each.metric === metric);
/** Who carries the loss of a metric, in one sentence. */
function describeCarriers(attribution, neutralise) {
    const { carried_by: carriers, together, interactions, parts, total, reason } = attribution;
    if (total === null)
        return (0,_words_as_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .asSentence */ .K)(neutralise(reason).replace(/^./, (letter) => letter.toUpperCase()));
    const [strongest] = interactions.filter(isPlain).sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
    if (together && strongest !== undefined)
        return describeTogether(strongest);
    const carrying = parts.filter(({ lanes }) => lanes.some((lane) => carriers.includes(lane)));
    const [only] = carrying;
    if (only === undefined)
        return total < 0 ? 'It cannot be told which lane carries the loss.' : '';
    if (carrying.length === 1)
        return `${describeOnly(only)} (95 % interval ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(only.interval)}).`;
    const each = carrying.map(({ lanes, effect }) => `the ${listOf(lanes)} ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(effect)}`);
    return `Several lanes carry the loss: ${listOf(each)}.`;
}
function describeTogether({ lanes, effect }) {
    const how = effect < 0 ? 'lose more together than each alone' : 'lose less together than each alone';
    return `No single lane is to blame: ${listOf(lanes)} ${how} (${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(effect)}).`;
}
const describeOnly = ({ lanes, effect }) => lanes.length === 1
    ? `The ${listOf(lanes)} carries the loss: ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(effect)}`
    : `The ${listOf(lanes)}, changed in the same files, carry the loss: ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(effect)}`;


/***/ }),

/***/ 83693:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   ne: () => (/* binding */ staleNotices),
/* harmony export */   r: () => (/* binding */ staleSuites),
/* harmony export */   xo: () => (/* binding */ baselineLines)
/* harmony export */ });
/* harmony import */ var _evaluation_baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);


/**
 * Suites whose cached base no longer stands for what base answers; what was measured against it is not to be trusted.
 */
const staleSuites = (suites) => suites.filter(isStale);
/** True of a suite whose cached base is out of date. */
const isStale = ({ baseline }) => baseline?.control?.stale === true;
/** Suites told one by one before the rest is counted. */
const mostSuites = 3;
/** Says in the open which cached baselines are out of date, and what shows it. */
function staleNotices(suites) {
    const stale = staleSuites(suites);
    const rest = stale.length - mostSuites;
    const told = stale.slice(0, mostSuites).map(({ name, baseline }) => ({
        label: 'The baseline is out of date',
        text: [{ name }, ': ', ...(baseline?.control === undefined ? [] : describeShift(baseline.control))],
    }));
    const more = {
        label: 'The baseline is out of date',
        text: [`So it is in ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(rest, 'more suite')}.`],
    };
    return rest > 0 ? [...told, more] : told;
}
function describeShift({ samples, mean_shift: shift, p_value: p, metric }) {
    const asked = `${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(samples, 'cached answer')} of base ${samples === 1 ? 'was' : 'were'} asked for once more`;
    const chance = p === null ? '' : ` (${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(p)})`;
    const moved = shift === null
        ? ['the scores differ']
        : [...(metric === undefined ? ['the scores'] : [{ name: metric }]), ` moved by ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(shift)}`];
    return [`${asked}, and `, ...moved, `${chance}, though nothing in base changed.`];
}
/** How old the answers of base are, and whether they still stand; suites without cached ones are left out. */
const baselineLines = (suites) => suites.flatMap(({ name, baseline }) => baseline === undefined || baseline.cached === 0
    ? []
    : [[{ name }, `: ${describeAge(baseline)}${describeControl(baseline.control)}`]]);
function describeAge({ cached, asked, oldest_days: days, undated = 0 }) {
    const all = cached + asked;
    const age = days === undefined ? '' : `, the oldest ${(0,_evaluation_baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDays */ .t)(days)} old`;
    return `${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(cached)} of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(all, 'answer')} of base came from the cache${age}${undated === 0 ? '' : `, ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(undated)} of unknown age`}`;
}
function describeControl(control) {
    if (control === undefined)
        return '';
    const { samples, scored, stale, mean_shift: shift, p_value: p } = control;
    if (shift === null || p === null)
        return `; of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(samples, 'answer')} that ${samples === 1 ? 'was' : 'were'} asked for once more ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(scored)} had scores to compare`;
    const told = `${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(shift)}, ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatProbability */ .tY)(p)}`;
    return `; ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(samples, 'answer')} asked for once more ${stale ? 'no longer agree' : 'agree'} (${told})`;
}


/***/ }),

/***/ 72943:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ flakyEvidence),
/* harmony export */   o: () => (/* binding */ newlyBrokenEvidence)
/* harmony export */ });
/* harmony import */ var _words_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25452);
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6245);



const mostCases = 20;
/** A case has a row for each of its metrics, and is one case all the same. */
const countCases = (rows) => new Set(rows.map(({ suite, id }) => JSON.stringify([suite, id]))).size;
/** Cases that fail now though they passed before, the surest first. */
function newlyBrokenEvidence(suites) {
    const broken = suites
        .flatMap(({ name, newly_broken_cases: cases = [] }) => cases.map((each) => ({ suite: name, ...each })))
        .sort((one, other) => one.q_value - other.q_value);
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .bySuite */ .I)({
        title: `Newly broken: ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(countCases(broken), 'case')} that passed before`,
        lead: ['These fail more often than their history explains.'],
        columns: [
            { heading: 'Suite' },
            { heading: 'Case' },
            { heading: 'Metric' },
            ...(0,_words_column_js__WEBPACK_IMPORTED_MODULE_0__/* .numberColumns */ .V)('Passes now', 'Before'),
        ],
        rows: broken.map((each) => [
            [{ name: each.suite }],
            [{ name: each.id }],
            [{ name: each.metric }],
            [`${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.passes)} of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.samples)}`],
            [`${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.earlier_passes)} of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.earlier_samples)}`],
        ]),
        mostRows: mostCases,
    }, suites);
}
/** Cases that come out now one way and now another though nothing changed, the most uncertain first. */
function flakyEvidence(suites) {
    const flaky = suites
        .flatMap(({ name, flaky_cases: cases = [] }) => cases.map((each) => ({ suite: name, ...each })))
        .sort((one, other) => other.rate - one.rate);
    const count = countCases(flaky);
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .bySuite */ .I)({
        title: `Flaky: ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(count, 'case')} that ${count === 1 ? 'passes at one time and fails' : 'pass at one time and fail'} at another`,
        lead: ['With nothing changed, the same question comes out one way and another; repeats even that out.'],
        columns: [
            { heading: 'Suite' },
            { heading: 'Case' },
            { heading: 'Metric' },
            ...(0,_words_column_js__WEBPACK_IMPORTED_MODULE_0__/* .numberColumns */ .V)('Passes', 'Two answers differ'),
        ],
        rows: flaky.map((each) => [
            [{ name: each.suite }],
            [{ name: each.id }],
            [{ name: each.metric }],
            [`${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.passes)} of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.samples)}`],
            [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(Math.round(each.rate * 100) / 100)],
        ]),
        mostRows: mostCases,
    }, suites);
}


/***/ }),

/***/ 6245:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ bySuite)
/* harmony export */ });
/** The first column of a table about suites, left out where there is only one that it could be about. */
function bySuite(evidence, suites) {
    if (suites.length > 1)
        return evidence;
    return { ...evidence, columns: evidence.columns.slice(1), rows: evidence.rows.map((cells) => cells.slice(1)) };
}


/***/ }),

/***/ 24171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
    'malformed-tool-call': 'The model called a tool that was not offered, with arguments that are not JSON, or several where one was asked for.',
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

/***/ 64222:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ incidentRows),
/* harmony export */   Al: () => (/* binding */ noticeRows),
/* harmony export */   Nn: () => (/* binding */ describeTolerance),
/* harmony export */   _c: () => (/* binding */ describeStanding),
/* harmony export */   k1: () => (/* binding */ meaningsOf)
/* harmony export */ });
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);
/* harmony import */ var _incident_meanings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24171);


/** Incidents, grader errors and unverified answers of the suites, the ones most frequent in head first. */
const incidentRows = (suites) => rowsOf(suites, (arm) => [
    ...entriesOf(arm.incidents),
    ['grader error', arm.grader_errors],
    ['unverified answer', arm.unverified],
]);
/** Answers of the suites that were scored and yet are told, the ones most frequent in head first. */
const noticeRows = (suites) => rowsOf(suites, (arm) => entriesOf(arm.notices));
const entriesOf = (counts) => Object.keys(_incident_meanings_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentMeanings */ .Z).map((kind) => [kind, counts[kind] ?? 0]);
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
        return '\u2013';
    if (tolerance === 0)
        return 'none';
    return tolerance === 1 ? 'any' : (0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(tolerance);
}
/** Where a kind stands against its tolerance: `within`, or `above in head: fail`. */
function describeStanding({ tolerance, exceededIn, word }) {
    if (tolerance === undefined)
        return '\u2013';
    return exceededIn.length === 0 ? 'within' : `above in ${exceededIn.join(' and ')}: ${word}`;
}
/** The kinds of some rows, each once, with what they mean. */
const meaningsOf = (rows) => [...new Set(rows.map(({ kind }) => kind))].map((kind) => ({ kind, meaning: _incident_meanings_js__WEBPACK_IMPORTED_MODULE_1__/* .incidentMeanings */ .Z[kind] }));


/***/ }),

/***/ 95911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeLines)
/* harmony export */ });
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);
/* harmony import */ var _answer_lengths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54050);


/** Every metric that a judge gives, suite by suite. */
const judgeLines = (suites) => suites.flatMap((suite) => (suite.judges ?? []).map((row) => ({
    suite: suite.name,
    metric: row.metric,
    model: row.model,
    standing: [describeCanary(row), describeNoise(row), ...describeMixture(row), ...(0,_answer_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLengths */ .F)(suite)].join('; '),
    moved: row.canary?.moved ?? false,
})));
function describeCanary({ canary }) {
    if (canary === undefined)
        return 'no canary watches it';
    const { moved, anchors, mean_shift: shift } = canary;
    if (shift === null)
        return 'its canary shows nothing';
    const told = `${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(shift)} over ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(anchors, 'unchanged answer')}`;
    return moved ? `it moved: ${told}` : `it did not move: ${told}`;
}
const describeMixture = ({ served }) => served === undefined ? [] : ['more than one model replied for it'];
function describeNoise({ noise }) {
    if (noise === undefined)
        return 'nothing was graded twice';
    const { pairs, mean_absolute_difference: difference, disagreements } = noise;
    const apart = `${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(difference)} apart on average`;
    return `${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(pairs, 'answer')} graded twice, ${apart}, ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(disagreements, 'disagreement')}`;
}


/***/ }),

/***/ 53825:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ describeLooks),
/* harmony export */   n: () => (/* binding */ lookLines)
/* harmony export */ });
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);

/**
 * When each suite was decided that was looked at more than once: `triage: decided at look 2 of 5 (120 of 300 cases)`.
 */
const lookLines = (suites) => suites.flatMap(({ name, looks, verdict }) => {
    const told = looks === undefined ? '' : describeLooks(looks, verdict);
    if (told === '')
        return [];
    const refused = looks?.no_more === undefined ? [] : ['; no repeats were added: ', { said: looks.no_more }];
    return [[{ name }, `: ${told}`, ...refused]];
});
/** When a suite was decided and what that saved; '' where a single look at the end was planned. */
function describeLooks({ plan, taken, saved_samples: saved }, verdict) {
    const [first, last] = [plan[0], plan[taken - 1]];
    if (plan.length < 2 || first === undefined)
        return '';
    if (last === undefined)
        return `ended before the first of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(plan.length)} looks`;
    const isDecided = verdict === 'pass' || verdict === 'fail';
    const ended = taken < plan.length ? 'ended at' : 'still open after';
    const all = plan.at(-1)?.cases ?? last.cases;
    const where = `look ${taken} of ${plan.length} (${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(last.cases)} of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(all, 'case')}${describeRepeats(first, last)})`;
    const spared = saved === 0 ? '' : `, ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(saved, 'call')} saved`;
    return `${isDecided ? 'decided at' : ended} ${where}${spared}`;
}
const describeRepeats = (first, last) => last.repeats > first.repeats ? `, repeats raised from ${first.repeats} to ${last.repeats}` : '';


/***/ }),

/***/ 72358:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openingNotices)
});

// EXTERNAL MODULE: ./dist/compiled/domain/report/words/culprits.js
var culprits = __webpack_require__(11926);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/answer-lengths.js
var answer_lengths = __webpack_require__(54050);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/baseline-lines.js
var baseline_lines = __webpack_require__(83693);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/override-notices.js
var override_notices = __webpack_require__(59828);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/evidence/receipt-notice.js
/** Says that the samples of an earlier run were judged again, and no model was asked; nothing where this run asked. */
function receiptNotices({ receipt }) {
    if (receipt?.reused_from === undefined)
        return [];
    return [
        {
            label: 'Nothing was asked',
            text: ['The verdict of ', { name: receipt.reused_from }, ' stands, since nothing that it depends on differs.'],
        },
    ];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/evidence/opening-notices.js





/**
 * What a reader must know before any score: overrides, reused verdicts, baselines that are out of date, and judged
 * scores that moved as the length of the answers did.
 */
const openingNotices = (verdict) => [
    ...(0,override_notices/* overrideNotices */.Ai)(verdict),
    ...receiptNotices(verdict),
    ...(0,baseline_lines/* staleNotices */.ne)((0,culprits/* bindingSuites */.jc)(verdict)),
    ...(0,answer_lengths/* lengthNotices */.E)((0,culprits/* bindingSuites */.jc)(verdict)),
];


/***/ }),

/***/ 2445:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ powerEvidence),
/* harmony export */   l: () => (/* binding */ powerNotices)
/* harmony export */ });
/* harmony import */ var _words_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25452);
/* harmony import */ var _words_culprits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11926);
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6245);




/** Suites told one by one before the rest is counted. */
const mostSuites = 5;
/** Of a change that could not be judged, what the dataset of each doubtful suite can show, in one sentence a suite. */
function powerNotices(change) {
    if (change.verdict !== 'inconclusive')
        return [];
    const suites = (0,_words_culprits_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingSuites */ .jc)(change);
    const told = suites.filter(({ verdict, power }) => verdict === 'inconclusive' && power !== undefined);
    const rest = told.length - mostSuites;
    const more = rest > 0 ? [[`So it is with ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(rest, 'more suite')}; a table below has them all.`]] : [];
    const sentences = told.slice(0, mostSuites).map(({ name, power }) => {
        const sentence = power === undefined ? '' : describePower(power);
        return suites.length > 1 ? [{ name }, `: ${sentence}`] : [sentence.replace(/^t/, 'T')];
    });
    return [...sentences, ...more].map((text) => ({ label: 'What the data can show', text }));
}
function describePower({ detectable_drop: drop, passable_margin: passable, source }) {
    const spread = source === 'measured' ? 'from how its scores varied before' : 'from how scores usually vary';
    const margin = `an unchanged head passes with a margin of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(passable)} or more`;
    return `this dataset shows drops of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(drop)} or more, and ${margin}, as reckoned ${spread}.`;
}
/** What each suite could show and cost, as it was reckoned before its first call. */
const powerEvidence = (suites) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .bySuite */ .I)({
    title: 'What the suites could show',
    lead: [
        'Reckoned before the first call. A drop that is found, and a margin that an unchanged head passes, are so four ' +
            'times out of five.',
    ],
    columns: [
        { heading: 'Suite' },
        ...(0,_words_column_js__WEBPACK_IMPORTED_MODULE_0__/* .numberColumns */ .V)('Cases \u00d7 repeats', 'Drop that is found', 'Margin that is passed', 'Margin set', 'Cost', 'At most'),
        { heading: 'Spread of the scores' },
    ],
    rows: suites.flatMap(({ name, power }) => (power === undefined ? [] : [[[{ name }], ...cellsOf(power)]])),
    mostRows: 60,
}, suites);
const cellsOf = (power) => [
    [`${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(power.cases)} \u00d7 ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(power.repeats)}`],
    [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(power.detectable_drop)],
    [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(power.passable_margin)],
    [`${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(power.margin)}${power.margin_widened ? ', widened' : ''}`],
    [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(power.expected_usd)],
    [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(power.greatest_usd)],
    [power.source],
];


/***/ }),

/***/ 26524:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scoreRows),
/* harmony export */   O: () => (/* binding */ rowWords)
/* harmony export */ });
/* harmony import */ var _words_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82009);

/** The rows of all suites, so that a suite that was not judged, or not by its metrics, has one too. */
const scoreRows = (suites) => suites.flatMap((suite) => {
    const { metrics, guardrails = [] } = suite;
    const rows = [
        ...metrics.map((metric) => ({ kind: 'metric', suite, metric, word: metric.verdict })),
        ...guardrails.map((guardrail) => ({ kind: 'guardrail', suite, guardrail, word: wordOf(guardrail) })),
    ];
    const isExplained = rows.some(({ word }) => word === suite.verdict);
    return isExplained ? rows : [{ kind: 'suite', suite, word: suite.verdict }, ...rows];
});
/** The verdict of a row in plain words. */
const rowWords = (row) => row.kind === 'guardrail' && row.guardrail.verdict === 'not-measured' ? 'not measured' : (0,_words_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2)(row.word);
/** A guardrail that was not measured decides nothing. */
const wordOf = ({ verdict }) => (verdict === 'not-measured' ? 'not-affected' : verdict);


/***/ }),

/***/ 62016:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sliceEvidence)
/* harmony export */ });
/* harmony import */ var _words_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25452);
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6245);



/** Up to this share of false alarms among the tags that are named, a tag is said to have got worse. */
const toldUpTo = 0.1;
const isWorse = ({ difference, q_value: q }) => q <= toldUpTo && difference < 0;
/** The scores by tag, the plainest loss first: of all tags, or only of those that probably got worse. */
function sliceEvidence(suites, which = 'all') {
    const all = suites.flatMap((suite) => suite.metrics.flatMap((metric) => (metric.slices ?? []).map((slice) => ({ suite, metric, slice }))));
    const worse = all.filter(({ slice }) => isWorse(slice));
    const plainestFirst = (which === 'all' ? all : worse).sort(({ slice: one }, { slice: other }) => one.q_value - other.q_value || one.difference - other.difference);
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .bySuite */ .I)({
        title: `By tag${worse.length === 0 ? '' : `: ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(worse.length, 'tag')} probably got worse`}`,
        lead: ['For information; no tag decides anything. At most one in ten of those said to be worse is so by chance.'],
        columns: [
            { heading: 'Suite' },
            { heading: 'Metric' },
            { heading: 'Tag' },
            ...(0,_words_column_js__WEBPACK_IMPORTED_MODULE_0__/* .numberColumns */ .V)('Cases', 'Base', 'Head', 'Points', 'Interval'),
            { heading: 'What that says' },
        ],
        rows: plainestFirst.map(cellsOf),
        mostRows: 20,
    }, suites);
}
const cellsOf = ({ suite, metric, slice }) => [
    [{ name: suite.name }],
    [{ name: metric.name }],
    [{ name: slice.tag }],
    [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slice.n)],
    [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(slice.base)],
    [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(slice.head)],
    [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(slice.difference)],
    [(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(slice.interval)],
    [isWorse(slice) ? `probably worse (q = ${slice.q_value.toFixed(3)})` : 'no sign of a loss'],
];


/***/ }),

/***/ 25452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ numberColumns)
/* harmony export */ });
/** Columns of numbers. */
const numberColumns = (...headings) => headings.map((heading) => ({ heading, isNumber: true }));


/***/ }),

/***/ 5324:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ comparedCommits)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);

/** What was compared, in the order it is told: `base 3b1f\u2026`, `head 9f8e\u2026`, and policy where it is another commit. */
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

/***/ 13201:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeGaps)
/* harmony export */ });
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11926);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);


/** Suites named before the rest are counted. */
const mostSuites = 5;
/**
 * Which cases the other shards, the budget or failed calls left without a comparison, in one sentence; '' when all were
 * measured.
 */
function describeGaps(verdict, neutralise) {
    const suites = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).filter(({ cases }) => cases.planned < cases.total || cases.missing > 0);
    if (suites.length === 0)
        return '';
    const told = suites
        .slice(0, mostSuites)
        .map(({ name, cases }) => `${neutralise(name)}: ${describeCases(cases, verdict)}`);
    const rest = suites.length - told.length;
    const more = rest > 0 ? [`and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(rest, 'more suite')}`] : [];
    return `${[...told, ...more].join('; ')}.`;
}
const describeCases = ({ planned, total, missing }, { shard }) => [
    ...(planned < total ? [describePlanned(planned, total, shard)] : []),
    ...(missing > 0 ? [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(missing, 'case')} without a score in one of the arms`] : []),
].join(', ');
/** What of a shard's part the budget has cut is told when the shards are merged. */
function describePlanned(planned, total, shard) {
    const all = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(total, 'case');
    if (planned === 0)
        return `none of ${all} was run`;
    if (shard === undefined || shard.count === 1)
        return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(planned)} of ${all} fit the budget`;
    return `shard ${shard.index} of ${shard.count} has ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(planned)} of ${all}`;
}


/***/ }),

/***/ 35746:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeCalls),
/* harmony export */   S: () => (/* binding */ describeSpent)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);

/** `spent $0.0246`, or that nothing was where the samples are those of an earlier run. */
const describeSpent = ({ spent_usd: usd, receipt }) => receipt?.reused_from === undefined ? `spent ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up)(usd)}` : 'spent nothing';
/** `spent $0.0246 on 160 calls`, and what else than the answers of both arms is among them, such as judges. */
function describeCalls(verdict) {
    const { suites, receipt } = verdict;
    const spent = describeSpent(verdict);
    if (suites.length === 0 || receipt?.reused_from !== undefined)
        return spent;
    const isMixed = suites.some(({ attribution = [] }) => attribution.some(({ parts }) => parts.length > 1));
    const isJudged = suites.some(({ judges = [] }) => judges.length > 0);
    const isAskedAgain = suites.some(({ baseline }) => (baseline?.control?.samples ?? 0) > 0);
    const others = [
        ...(isAskedAgain ? ['of answers of base asked for once more'] : []),
        ...(isJudged ? ['of judges'] : []),
        ...(isMixed ? ['of mixtures of base and head'] : []),
    ];
    const among = others.length === 0 ? '' : `, those ${others.join(' and ')} among them`;
    return `${spent} on ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(callsOf(verdict), 'call')}${among}`;
}
/** Samples lack the calls that were under way as a run was stopped; of another harness nobody counts any but those. */
const callsOf = ({ spent_calls: calls = 0, suites }) => Math.max(calls, suites.reduce((sum, suite) => sum + suite.calls.made, 0));


/***/ }),

/***/ 41668:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeDifference),
/* harmony export */   y: () => (/* binding */ explainMetric)
/* harmony export */ });
/* harmony import */ var _gate_word_of_role_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20274);
/* harmony import */ var _as_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64430);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11926);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16975);




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
    const isTold = (0,_gate_word_of_role_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForMargin */ .c9)(metric.role) &&
        metric.pass_bound !== null &&
        (metric.verdict === 'pass' || (0,_culprits_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .rl)(metric) !== 'other');
    return isTold ? undefined : (0,_as_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .K)(neutralise(metric.reason));
}
function explainBound(metric) {
    const { pass_bound: passBound, margin, margin_widened: isWidened, unit, confidence } = metric;
    if (passBound === null || !(0,_gate_word_of_role_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForMargin */ .c9)(metric.role))
        return undefined;
    const widened = isWidened ? `, widened because the suite has too few ${unit}s to pass the default` : '';
    const sure = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOneSided */ .jk)(confidence);
    const limit = `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsNumber */ .KA)(margin)}, the margin${widened}`;
    return passBound < 0
        ? `The drop could be as large as ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsSize */ .QF)(passBound)} (${sure}); a pass needs it to stay below ${limit}.`
        : `The gain is at least ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsSize */ .QF)(passBound)} (${sure}); a pass only needs any drop to stay below ${limit}.`;
}
function explainChance({ p_fail: p }) {
    if (p === null)
        return undefined;
    return `By chance alone an unchanged head would look this bad with ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProbability */ .tY)(p)}.`;
}
function explainPower(metric) {
    const { detectable_drop: drop, n } = metric;
    if (drop === null)
        return undefined;
    if (drop > 1)
        return `With ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(n, metric.unit)} no drop, however large, is found four times out of five.`;
    return `With ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(n, metric.unit)} a drop of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsSize */ .QF)(drop)} is found four times out of five.`;
}
function explainFloor({ floor, confidence }) {
    if (floor === undefined)
        return undefined;
    const range = `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(floor.interval[0])} to ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(floor.interval[1])}`;
    const sure = `with ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatConfidence */ .Me)(confidence)} confidence`;
    return `The floor is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(floor.bound)}, and head lies within ${range} ${sure}: ${floor.verdict}.`;
}
/** The difference with its interval: `\u221213.1 points (\u221219.4 to \u22126.8)`; a dash when nothing was compared. */
function describeDifference({ difference, interval }) {
    if (difference === null)
        return '\u2013';
    return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPoints */ .Xf)(difference)}${interval === null ? '' : ` (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(interval)})`}`;
}


/***/ }),

/***/ 49274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _evidence_baseline_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83693);
/* harmony import */ var _evidence_guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50009);
/* harmony import */ var _evidence_override_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59828);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11926);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16975);





/** The verdict in one line of words, such as `Blocked: accuracy fell 13.1 points`. */
function headline(verdict, neutralise) {
    switch (verdict.verdict) {
        case 'fail':
            return `${verdict.blocks ? 'Blocked' : `Fail${overriddenBy(verdict, neutralise)}`}: ${whatFailed(verdict, neutralise)}`;
        case 'pass':
            return verdict.blocks ? `Blocked: ${neutralise(verdict.reason)}` : `Pass: ${whatHeld(verdict, neutralise)}`;
        case 'inconclusive':
            return `${verdict.blocks ? 'Blocked, inconclusive' : `Inconclusive${overriddenBy(verdict, neutralise)}`}: ${whatIsOpen(verdict, neutralise)}`;
        case 'error':
            return `${verdict.blocks ? 'Blocked by an error' : `Error${overriddenBy(verdict, neutralise)}`}: ${whatBroke(verdict, neutralise)}`;
        case 'not-affected':
            return `Not affected: ${neutralise(verdict.reason)}`;
    }
}
/** `, overridden by octocat`; '' where nobody let through what would be held up. */
function overriddenBy(verdict, neutralise) {
    const [first, ...others] = (0,_evidence_override_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .overridesInEffect */ ._8)(verdict);
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : ` and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(others.length)} more`;
    return `, overridden by ${neutralise(first.by)}${more}`;
}
/** A metric's name, with its suite where several could be meant. */
function metricName({ suite, metric }, verdict, neutralise) {
    const isAlone = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .bindingSuites */ .jc)(verdict).length === 1;
    return isAlone ? neutralise(metric.name) : `${neutralise(metric.name)} of ${neutralise(suite.name)}`;
}
function whatFailed(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .culpritsOf */ .Et)(verdict);
    const overruns = whatOverran(verdict);
    if (first === undefined && overruns === '')
        return neutralise(verdict.reason);
    const metrics = first === undefined ? [] : [whatBecameOf(first, verdict, neutralise)];
    const more = others.length === 0 ? [] : [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAmount */ .ej)(others.length, 'more metric')} failed`];
    const corpora = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .corporaBearing */ .$_)(verdict).map(({ name }) => `the corpus ${neutralise(name)} does not pass`);
    return [...metrics, ...more, ...(overruns === '' ? [] : [overruns]), ...corpora.slice(0, 1)].join(', and ');
}
/** The guardrails that failed, each kind once: `cost rose 34 %`. */
function whatOverran(verdict) {
    const overruns = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .overrunsOf */ .UL)(verdict).map(({ guardrail }) => guardrail);
    const told = overruns.filter(({ name }, index) => overruns.findIndex((each) => each.name === name) === index);
    return told.map(_evidence_guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOverrun */ .z4).join(', and ');
}
function whatBecameOf(culprit, verdict, neutralise) {
    const { metric } = culprit;
    const name = metricName(culprit, verdict, neutralise);
    switch ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .causeOf */ .rl)(metric)) {
        case 'drop':
            return `${name} fell ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPointsSize */ .QF)(metric.difference ?? 0)}`;
        case 'floor':
            return `${name} is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatScore */ .y)(metric.head)}, below its floor of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(metric.floor?.bound ?? 0)}`;
        case 'gain':
        case 'other':
            return `${name}: ${neutralise(metric.reason)}`;
    }
}
function whatHeld(verdict, neutralise) {
    const held = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .gatingMetrics */ .ws)(verdict);
    const [first] = held;
    if (first === undefined)
        return neutralise(verdict.reason);
    if (held.length > 1) {
        const suites = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAmount */ .ej)((0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .bindingSuites */ .jc)(verdict).length, 'suite');
        return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAmount */ .ej)(held.length, 'metric')} held in ${suites}`;
    }
    const { difference, interval } = first.metric;
    const name = metricName(first, verdict, neutralise);
    if (difference === null)
        return `${name} is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatScore */ .y)(first.metric.head)}`;
    if (interval !== null && interval[0] > 0)
        return `${name} rose ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPointsSize */ .QF)(difference)}`;
    if (interval !== null && interval[1] < 0) {
        return `${name} fell ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPointsSize */ .QF)(difference)}, within its margin of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPointsSize */ .QF)(first.metric.margin)}`;
    }
    return `${name} held (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPoints */ .Xf)(difference)})`;
}
function whatIsOpen(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .culpritsOf */ .Et)(verdict);
    const [overrun] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .overrunsOf */ .UL)(verdict);
    if (first === undefined)
        return overrun === undefined ? neutralise(verdict.reason) : (0,_evidence_guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOpenGuardrail */ .Vc)(overrun.guardrail);
    const name = metricName(first, verdict, neutralise);
    const more = others.length === 0 ? '' : `, and of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAmount */ .ej)(others.length, 'more metric')} neither`;
    if ((0,_evidence_baseline_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isStale */ .QO)(first.suite))
        return `the cached answers of base no longer stand, so ${name} cannot be judged`;
    switch ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .causeOf */ .rl)(first.metric)) {
        case 'drop':
            return `the data cannot tell whether ${name} got worse${more}`;
        case 'gain':
            return `the data cannot tell whether ${name} improved, as it must${more}`;
        case 'floor':
            return `the data cannot tell whether ${name} meets its floor of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(first.metric.floor?.bound ?? 0)}${more}`;
        case 'other':
            return `${name}: ${neutralise(first.metric.reason)}`;
    }
}
function whatBroke(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_3__/* .bindingSuites */ .jc)(verdict).filter((suite) => suite.verdict === 'error');
    if (first === undefined)
        return neutralise(verdict.reason);
    const more = others.length === 0 ? '' : ` and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatAmount */ .ej)(others.length, 'more suite')}`;
    return `${neutralise(first.name)}${more} could not be judged`;
}


/***/ }),

/***/ 36907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ leadSentences)
});

// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/attribution-rows.js
var attribution_rows = __webpack_require__(8441);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/baseline-lines.js
var baseline_lines = __webpack_require__(83693);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/guardrail-rows.js
var guardrail_rows = __webpack_require__(50009);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/as-sentence.js
var as_sentence = __webpack_require__(64430);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/culprits.js
var culprits = __webpack_require__(11926);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/words/more-cases-needed.js
/**
 * About how many more cases would find a drop as large as the margin with 80 % power; `undefined` when that is already
 * so or cannot be told. The detectable drop falls with the square root of the number of cases.
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

;// CONCATENATED MODULE: ./dist/compiled/domain/report/words/lead-sentences.js







/** The sentence or two below the headline: what was measured, and how sure it is. '' where the headline says it all. */
function leadSentences(verdict, neutralise) {
    switch (verdict.verdict) {
        case 'fail':
            return [explainCarriers(verdict, neutralise), explainFinding(verdict, neutralise)]
                .filter((sentence) => sentence !== '')
                .join(' ');
        case 'inconclusive':
            return explainFinding(verdict, neutralise);
        case 'pass':
            return verdict.blocks ? '' : explainPass((0,culprits/* gatingMetrics */.ws)(verdict), neutralise);
        case 'error':
            return (0,culprits/* bindingSuites */.jc)(verdict).some((suite) => suite.verdict === 'error')
                ? (0,as_sentence/* asSentence */.K)(neutralise(verdict.reason))
                : '';
        case 'not-affected':
            return '';
    }
}
/** Which lane carries the drop that the headline names; '' where nobody asked or nobody can tell. */
function explainCarriers(verdict, neutralise) {
    const [first] = (0,culprits/* culpritsOf */.Et)(verdict);
    const attribution = first === undefined ? undefined : (0,attribution_rows/* attributionOf */.bE)(first.suite, first.metric.name);
    return attribution === undefined ? '' : (0,attribution_rows/* describeCarriers */.lo)(attribution, neutralise);
}
/** What the headline names first: a metric, or else a guardrail. */
function explainFinding(verdict, neutralise) {
    const [culprit] = (0,culprits/* culpritsOf */.Et)(verdict);
    if (verdict.verdict === 'inconclusive' && culprit !== undefined && (0,baseline_lines/* isStale */.QO)(culprit.suite))
        return '';
    const [overrun] = (0,culprits/* overrunsOf */.UL)(verdict);
    return culprit === undefined && overrun !== undefined
        ? (0,guardrail_rows/* explainGuardrail */.lQ)(overrun.guardrail, neutralise)
        : explainCulprit(culprit);
}
function explainCulprit(culprit) {
    if (culprit === undefined)
        return '';
    const { metric } = culprit;
    switch ((0,culprits/* causeOf */.rl)(metric)) {
        case 'drop':
            return metric.verdict === 'fail' ? explainDrop(metric) : explainDoubt(metric);
        case 'gain':
            return explainMissingGain(metric);
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
    const range = `${(0,format_quantity/* formatPointsNumber */.KA)(least)} and ${(0,format_quantity/* formatPointsSize */.QF)(most)}`;
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
function explainMissingGain(metric) {
    const measured = `Measured ${(0,format_quantity/* formatPoints */.Xf)(metric.difference ?? 0)} on ${(0,format_quantity/* formatAmount */.ej)(metric.n, metric.unit)}${describeCounts(metric)}`;
    if (metric.interval === null)
        return `${measured}.`;
    const range = `the true difference lies within ${(0,format_quantity/* formatInterval */.vy)(metric.interval)}`;
    return `${measured}; ${withConfidence(metric)} ${range}, and a pass needs all of that above zero.`;
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
    const [lowest] = [...held].sort(({ metric: one }, { metric: other }) => hasNoMargin(one) - hasNoMargin(other) || roomOf(one) - roomOf(other));
    if (lowest === undefined)
        return '';
    const { metric, suite } = lowest;
    if (metric.interval === null || metric.difference === null)
        return '';
    const within = `${withConfidence(metric)} the true difference lies within ${(0,format_quantity/* formatInterval */.vy)(metric.interval)}`;
    const range = metric.role === 'gate' ? `${within}, the margin is ${(0,format_quantity/* formatPointsSize */.QF)(metric.margin)}` : within;
    if (held.length === 1)
        return `${describeMove(metric)}; ${range}.`;
    const name = `${neutralise(metric.name)} of ${neutralise(suite.name)}`;
    const closest = metric.role === 'gate' ? 'Closest to its margin' : 'Closest to a drop';
    return `${closest} is ${name} with ${(0,format_quantity/* formatPoints */.Xf)(metric.difference)}; ${range}.`;
}
const hasNoMargin = ({ role }) => Number(role !== 'gate');
/** How far the worst that is still possible stays within the margin. */
const roomOf = ({ pass_bound: bound, margin }) => (bound ?? 0) + margin;


/***/ }),

/***/ 14198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sk: () => (/* binding */ nextStep),
  kn: () => (/* binding */ reproduceNote)
});

// UNUSED EXPORTS: reproduceCommand

// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/baseline-lines.js
var baseline_lines = __webpack_require__(83693);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/override-notices.js
var override_notices = __webpack_require__(59828);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/culprits.js
var words_culprits = __webpack_require__(11926);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/attribution-rows.js
var attribution_rows = __webpack_require__(8441);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/words/owners.js



const ownedAs = { cost: 'cost', latency: 'reliability' };
/** Whom a verdict calls, each once: for what broke, the lanes that carry it, and the limits that are passed. */
function ownersOf(verdict) {
    if (verdict.verdict === 'pass' || verdict.verdict === 'not-affected')
        return [];
    const overrun = (0,words_culprits/* overrunsOf */.UL)(verdict).map(({ guardrail }) => ownedAs[guardrail.name]);
    const isOnlyOverrun = overrun.length > 0 && (0,words_culprits/* culpritsOf */.Et)(verdict).length === 0;
    const lanes = lanesToCall(verdict);
    const areas = [
        ...(verdict.verdict === 'error' ? ['reliability'] : []),
        ...(isOnlyOverrun ? [...overrun, ...lanes] : [...lanes, ...overrun]),
    ];
    const owned = areas.flatMap((of) => {
        const owner = verdict.ownership[of];
        return owner === undefined ? [] : [{ owner, of }];
    });
    return owned.filter(({ owner }, index) => owned.findIndex((earlier) => earlier.owner === owner) === index);
}
/** The lanes that carry the losses, and those whose verdict is that of the change and that nobody cleared of it. */
function lanesToCall(verdict) {
    const failed = (0,lane/* inOrder */.al)(lane/* Lane */.J$.options.filter((lane) => verdict.lanes[lane] === verdict.verdict));
    const { carrying, tried } = lanesTried(verdict);
    return (0,lane/* inOrder */.al)([...carrying, ...failed.filter((lane) => carrying.length === 0 || !tried.includes(lane))]);
}
/** The lanes that carry the losses the verdict rests on; none where some loss has nobody who is shown to carry it. */
const carryingLanes = (verdict) => lanesTried(verdict).carrying;
/** One loss that nobody is shown to carry leaves every lane under suspicion. */
function lanesTried(verdict) {
    const attributions = (0,words_culprits/* culpritsOf */.Et)(verdict).map(({ suite, metric }) => (0,attribution_rows/* attributionOf */.bE)(suite, metric.name));
    const known = attributions.filter((each) => each !== undefined);
    const isOpen = known.length < attributions.length ||
        known.some(({ carried_by: carriers, together }) => together || carriers.length === 0);
    if (isOpen)
        return { carrying: [], tried: [] };
    return {
        carrying: (0,lane/* inOrder */.al)(known.flatMap((each) => each.carried_by)),
        tried: known.flatMap(({ parts }) => parts.flatMap(({ lanes }) => lanes)),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/report/words/next-step.js





/** What the reader should do now. */
function nextStep(verdict) {
    const command = verdict.verdict === 'not-affected' ? undefined : reproduceCommand(verdict);
    const split = verdict.mixed && !verdict.adoption ? splitAdvice(verdict) : undefined;
    const advice = [adviceFor(verdict), split].filter(Boolean).join(' ');
    return { owners: ownersOf(verdict), advice, command };
}
function adviceFor(verdict) {
    if ((0,override_notices/* overridesInEffect */._8)(verdict).length > 0)
        return 'The override lets this very commit through, and what was found still stands: mend it before the override ends.';
    if (restsOnStaleBaseline(verdict))
        return 'Run it again with refresh-baseline (on a terminal --refresh-baseline), so that base is asked anew.';
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
/** True where every suite that bears the verdict was held against answers that no longer stand. */
function restsOnStaleBaseline(verdict) {
    const bearing = (0,words_culprits/* bindingSuites */.jc)(verdict).filter((suite) => suite.verdict === verdict.verdict);
    return verdict.verdict !== 'pass' && bearing.length > 0 && (0,baseline_lines/* staleSuites */.r)(bearing).length === bearing.length;
}
function adviceForFail(verdict) {
    const [first] = (0,words_culprits/* culpritsOf */.Et)(verdict);
    if (first === undefined)
        return adviceForOverrun(verdict);
    const lanes = carryingLanes(verdict);
    const what = lanes.length === 1 ? `the ${lanes.join('')}` : 'the change';
    return (0,words_culprits/* causeOf */.rl)(first.metric) === 'floor'
        ? `Look at the cases with low scores, fix ${what} and push again.`
        : `Look at the cases that got worse, fix ${what} and push again.`;
}
function adviceForOverrun(verdict) {
    const names = new Set((0,words_culprits/* overrunsOf */.UL)(verdict).map(({ guardrail }) => guardrail.name));
    if (names.size === 0) {
        const what = (0,words_culprits/* corporaBearing */.$_)(verdict).length === 0 ? 'Fix what the headline names' : 'Mend what the table of corpora names';
        return `${what} and push again.`;
    }
    const better = [...names].map((name) => (name === 'cost' ? 'cheaper' : 'faster')).join(' and ');
    return `Make the change ${better}, or raise its limit in a change of its own, and push again.`;
}
function adoptionAdvice(verdict) {
    const suites = (0,words_culprits/* bindingSuites */.jc)(verdict);
    const hasFloors = suites.length > 0 && suites.every(({ metrics }) => metrics.some(({ floor }) => floor !== undefined));
    const orFloor = hasFloors ? '' : ', or set a floor that head can be held to without one';
    const holdsUp = verdict.blocks ? ' The gate is set to block what it cannot tell.' : '';
    return `Nothing was compared, since the target branch has no suites yet. Merge this change to have a baseline${orFloor}.${holdsUp}`;
}
function doubtAdvice(verdict) {
    if (editsGateAlone(verdict)) {
        return 'Somebody whom policy allows has to override the lane `code` of this commit, or the workflows are left as they are.';
    }
    if ((0,words_culprits/* culpritsOf */.Et)(verdict).length === 0 && (0,words_culprits/* overrunsOf */.UL)(verdict).length > 0) {
        return `More cases would tell. ${whatGateDoes(verdict)}`;
    }
    if ((0,words_culprits/* culpritsOf */.Et)(verdict).length === 0 && (0,words_culprits/* corporaBearing */.$_)(verdict).length > 0) {
        return `Look at what the table of corpora names and decide. ${whatGateDoes(verdict)}`;
    }
    if (isNoSuitesDoubt(verdict)) {
        return `Have a suite evaluate what the headline names, or mend it: more cases would not help. ${whatGateDoes(verdict)}`;
    }
    if ((0,words_culprits/* culpritsOf */.Et)(verdict).length === 0 && isUnmeasured(verdict)) {
        return ('Mend what the table says of each suite, in this change or before it: nothing was measured, and more cases would not ' +
            `help. ${whatGateDoes(verdict)}`);
    }
    if ((0,words_culprits/* culpritsOf */.Et)(verdict).length === 0 && isSpoilt(verdict)) {
        return ('More calls went wrong than is tolerated; the incidents below say which, and whose doing they are. Run the job ' +
            `again when they have passed. ${whatGateDoes(verdict)}`);
    }
    return adviceForOpenMetric(verdict);
}
function adviceForOpenMetric(verdict) {
    const culprits = (0,words_culprits/* culpritsOf */.Et)(verdict);
    if (culprits.length > 0 && culprits.every(({ metric }) => metric.cases_worse === 0)) {
        return `No case got worse, and more cases would give an answer. ${whatGateDoes(verdict)}`;
    }
    return verdict.blocks
        ? 'Add cases to the dataset, or look at the cases that got worse and fix the change; the gate is set to block what ' +
            'it cannot tell.'
        : 'Look at the cases that got worse and decide. The gate lets this through with a warning; more cases would give ' +
            'it an answer.';
}
const whatGateDoes = ({ blocks }) => `The gate ${blocks ? 'is set to block' : 'only warns of'} what it cannot tell.`;
/** True when nothing is in doubt but what the gate itself is worth, whose workflows this change edits. */
const editsGateAlone = (verdict) => verdict.lane_workflows !== undefined && isNoSuitesDoubt(verdict);
/** True when no suite that binds is in doubt, but something that none of them evaluates. */
const isNoSuitesDoubt = (verdict) => (0,words_culprits/* bindingSuites */.jc)(verdict).every((suite) => suite.verdict !== 'inconclusive');
/** True when every suite that binds and is in doubt has nothing measured, since it cannot be run as it is. */
function isUnmeasured(verdict) {
    const doubtful = (0,words_culprits/* bindingSuites */.jc)(verdict).filter((suite) => suite.verdict === 'inconclusive');
    return doubtful.length > 0 && doubtful.every(({ metrics }) => metrics.length === 0) && !isSpoilt(verdict);
}
/** True when incidents keep a suite that binds from passing. */
const isSpoilt = (verdict) => (0,words_culprits/* bindingSuites */.jc)(verdict).some(({ incident_verdicts: incidents }) => incidents.some(({ exceeded }) => exceeded));
function splitAdvice({ blocks }) {
    const split = blocks ? 'split' : 'consider splitting';
    return `This change touches several lanes; ${split} it so that each can be rolled back alone.`;
}
/** What whoever pastes the command should know first. */
const reproduceNote = (verdict) => asksNobody(verdict)
    ? 'It asks no model, so it needs no key.'
    : 'It asks the models again unless their answers are cached, so paid models need the same keys.';
/**
 * True where an evaluation of the change ran no suite, since it reaches none; a receipt tells that there was one. Of an
 * error that is no corpus's, suites may be missing that do ask.
 */
const asksNobody = (verdict) => verdict.suites.length === 0 &&
    verdict.receipt !== undefined &&
    (verdict.verdict !== 'error' || (0,words_culprits/* corporaBearing */.$_)(verdict).length > 0);
/**
 * The command that repeats the check: `--base` is the tip of the target branch, where policy is read, and the base arm
 * is its merge base with head. `undefined` when a commit has no name that is safe to paste.
 */
function reproduceCommand(verdict) {
    const [policy, head] = [(0,format_quantity/* shortCommit */.Ax)(verdict.policy), (0,format_quantity/* shortCommit */.Ax)(verdict.head)];
    const named = verdict.worktree ? [policy] : [policy, head];
    const isSafe = named.every((commit) => /^\w[\w./-]{0,99}$/.test(commit));
    if (!isSafe)
        return undefined;
    return `lanegate check --base ${policy} ${verdict.worktree ? '--worktree' : `--head ${head}`}`;
}


/***/ }),

/***/ 31902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ roleWords)
/* harmony export */ });
const words = {
    gate: '',
    success: 'must improve',
    deterioration: 'must not get worse',
    report: 'reported only',
};
/** What a metric's role asks of it, where that is not the usual; '' for a gate. */
const roleWords = (role) => words[role];


/***/ })

};
;
})
