export const id = 4491;
export const ids = [4491];
export const modules = {

/***/ 51931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes),
/* harmony export */   t: () => (/* binding */ describeDays)
/* harmony export */ });
/** What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell anyway. */
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

/***/ 70605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isUnknownChange)
/* harmony export */ });
/** Whether nothing is known of a change: in any other change set, each lane has changes, or another harness's results. */
const isUnknownChange = ({ lanes, changes, harness }) => lanes.length > 0 && changes.length === 0 && harness === undefined;


/***/ }),

/***/ 16431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71429);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** The margin where nobody set one. */
const defaultMargin = 0.05;
/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;
/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
function settleMargin(rule, bound, { n, missing, alpha }) {
    if (rule.kind === 'default')
        return widenDefault(narrowestDefault(bound, (n + missing) / rule.drawnShare, alpha));
    const { value, refusal } = rule;
    const smallest = (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .Dk)(bound, n + missing, alpha);
    if (refusal !== undefined && value <= smallest)
        throw refuse({ value, smallest, n: n + missing, refusal }, (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .casesForMargin */ .VN)(bound, value, alpha));
    return { margin: value, widened: false };
}
/**
 * Tango's bound is a little too narrow for a few cases of which none differs, so that the margin it would allow is passed
 * by a drop as great in more than alpha of all runs.
 */
const narrowestDefault = (bound, n, alpha) => Math.max((0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .Dk)(bound, n, alpha), bound === 'tango' ? (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenBreakShare */ .Bx)(n, alpha) : 0);
function widenDefault(smallest) {
    if (smallest < defaultMargin)
        return { margin: defaultMargin, widened: false };
    return { margin: Math.min(widestDefault, (Math.floor(smallest * 100) + 1) / 100), widened: true };
}
function refuse({ value, smallest, n, refusal }, casesNeeded) {
    const enough = Number.isFinite(casesNeeded) ? `it takes ${casesNeeded}` : 'and no number of them could';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a margin of ${value} cannot be passed by ${n} cases of ${refusal.subject}, even if no answer changes; ${enough}`, {
        place: refusal.place,
        hint: `add cases, set the margin above ${smallest.toFixed(3)}, or leave it out and it follows the dataset`,
    });
}


/***/ }),

/***/ 20274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven to
 * lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain, and a
 * `deterioration` only has no proven drop, where there is enough data for one to have been proven.
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
    const needed = role === 'success' ? 0 : -margin;
    if (low > needed)
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

/***/ 67508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ asSentence)
/* harmony export */ });
/** A text as a sentence: a full stop at its end where there is none. */
const asSentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 77641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ attributionOf),
/* harmony export */   lo: () => (/* binding */ describeCarriers),
/* harmony export */   tJ: () => (/* binding */ attributionEvidence)
/* harmony export */ });
/* harmony import */ var _as_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67508);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62485);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93681);



/** Which lane carries the difference of each metric: what lanes do only together first where that is plain. */
const attributionEvidence = (suites) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .bySuite */ .I)({
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
        return [[[{ name: metric }], ['–'], ['–'], ['–'], [{ said: reason }]]];
    const plain = attribution.interactions.filter(isPlain);
    const doubtful = attribution.interactions.filter((effect) => !isPlain(effect));
    const told = [...plain, ...parts, ...doubtful].map((effect) => [
        [nameOf(effect, attribution)],
        [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(effect.effect)],
        [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(effect.interval)],
        [sayOf(effect, attribution)],
    ]);
    const unit = suite.metrics.find(({ name }) => name === metric)?.unit ?? 'case';
    const sum = [['all of them'], [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(total)], [], [`over ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(n, unit)}`]];
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
        return (0,_as_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .K)(neutralise(reason).replace(/^./, (letter) => letter.toUpperCase()));
    const [strongest] = interactions.filter(isPlain).sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
    if (together && strongest !== undefined)
        return describeTogether(strongest);
    const carrying = parts.filter(({ lanes }) => lanes.some((lane) => carriers.includes(lane)));
    const [only] = carrying;
    if (only === undefined)
        return total < 0 ? 'It cannot be told which lane carries the loss.' : '';
    if (carrying.length === 1)
        return `${describeOnly(only)} (95 % interval ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(only.interval)}).`;
    const each = carrying.map(({ lanes, effect }) => `the ${listOf(lanes)} ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(effect)}`);
    return `Several lanes carry the loss: ${listOf(each)}.`;
}
function describeTogether({ lanes, effect }) {
    const how = effect < 0 ? 'lose more together than each alone' : 'lose less together than each alone';
    return `No single lane is to blame: ${listOf(lanes)} ${how} (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(effect)}).`;
}
const describeOnly = ({ lanes, effect }) => lanes.length === 1
    ? `The ${listOf(lanes)} carries the loss: ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(effect)}`
    : `The ${listOf(lanes)}, changed in the same files, carry the loss: ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(effect)}`;


/***/ }),

/***/ 733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   ne: () => (/* binding */ staleNotices),
/* harmony export */   r: () => (/* binding */ staleSuites),
/* harmony export */   xo: () => (/* binding */ baselineLines)
/* harmony export */ });
/* harmony import */ var _evaluation_baseline_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51931);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);


/** Suites whose cached base no longer stands for what base answers; what was measured against it is not to be trusted. */
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
        text: [`So it is in ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(rest, 'more suite')}.`],
    };
    return rest > 0 ? [...told, more] : told;
}
function describeShift({ samples, mean_shift: shift, p_value: p, metric }) {
    const asked = `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(samples, 'cached answer')} of base ${samples === 1 ? 'was' : 'were'} asked for once more`;
    const chance = p === null ? '' : ` (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(p)})`;
    const moved = shift === null
        ? ['the scores differ']
        : [...(metric === undefined ? ['the scores'] : [{ name: metric }]), ` moved by ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(shift)}`];
    return [`${asked}, and `, ...moved, `${chance}, though nothing in base changed.`];
}
/** How old the answers of base are, and whether they still stand; suites without cached ones are left out. */
const baselineLines = (suites) => suites.flatMap(({ name, baseline }) => baseline === undefined || baseline.cached === 0
    ? []
    : [[{ name }, `: ${describeAge(baseline)}${describeControl(baseline.control)}`]]);
function describeAge({ cached, asked, oldest_days: days, undated = 0 }) {
    const all = cached + asked;
    const age = days === undefined ? '' : `, the oldest ${(0,_evaluation_baseline_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDays */ .t)(days)} old`;
    return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(cached)} of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(all, 'answer')} of base came from the cache${age}${undated === 0 ? '' : `, ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(undated)} of unknown age`}`;
}
function describeControl(control) {
    if (control === undefined)
        return '';
    const { samples, scored, stale, mean_shift: shift, p_value: p } = control;
    if (shift === null || p === null)
        return `; of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(samples, 'answer')} that ${samples === 1 ? 'was' : 'were'} asked for once more ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(scored)} had scores to compare`;
    const told = `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(shift)}, ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatProbability */ .tY)(p)}`;
    return `; ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(samples, 'answer')} asked for once more ${stale ? 'no longer agree' : 'agree'} (${told})`;
}


/***/ }),

/***/ 8671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ flakyEvidence),
/* harmony export */   o: () => (/* binding */ newlyBrokenEvidence)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63678);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62485);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93681);



const mostCases = 20;
/** A case has a row for each of its metrics, and is one case all the same. */
const countCases = (rows) => new Set(rows.map(({ suite, id }) => JSON.stringify([suite, id]))).size;
/** Cases that fail now though they passed before, the surest first. */
function newlyBrokenEvidence(suites) {
    const broken = suites
        .flatMap(({ name, newly_broken_cases: cases = [] }) => cases.map((each) => ({ suite: name, ...each })))
        .sort((one, other) => one.q_value - other.q_value);
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .bySuite */ .I)({
        title: `Newly broken: ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(countCases(broken), 'case')} that passed before`,
        lead: ['These fail more often than their history explains.'],
        columns: [
            { heading: 'Suite' },
            { heading: 'Case' },
            { heading: 'Metric' },
            ...(0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numberColumns */ .V)('Passes now', 'Before'),
        ],
        rows: broken.map((each) => [
            [{ name: each.suite }],
            [{ name: each.id }],
            [{ name: each.metric }],
            [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.passes)} of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.samples)}`],
            [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.earlier_passes)} of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.earlier_samples)}`],
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
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .bySuite */ .I)({
        title: `Flaky: ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(count, 'case')} that ${count === 1 ? 'passes at one time and fails' : 'pass at one time and fail'} at another`,
        lead: ['With nothing changed, the same question comes out one way and another; repeats even that out.'],
        columns: [
            { heading: 'Suite' },
            { heading: 'Case' },
            { heading: 'Metric' },
            ...(0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numberColumns */ .V)('Passes', 'Two answers differ'),
        ],
        rows: flaky.map((each) => [
            [{ name: each.suite }],
            [{ name: each.id }],
            [{ name: each.metric }],
            [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.passes)} of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(each.samples)}`],
            [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(Math.round(each.rate * 100) / 100)],
        ]),
        mostRows: mostCases,
    }, suites);
}


/***/ }),

/***/ 63678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ numberColumns)
/* harmony export */ });
/** Columns of numbers. */
const numberColumns = (...headings) => headings.map((heading) => ({ heading, isNumber: true }));


/***/ }),

/***/ 31122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ comparedCommits)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);

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

/***/ 11496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ culpritsOf),
/* harmony export */   QO: () => (/* binding */ suitesBeside),
/* harmony export */   UL: () => (/* binding */ overrunsOf),
/* harmony export */   jc: () => (/* binding */ bindingSuites),
/* harmony export */   nL: () => (/* binding */ reachesNothing),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   ws: () => (/* binding */ gatingMetrics)
/* harmony export */ });
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);

/** Suites under policy's yardstick, which alone decide. */
const bindingSuites = (verdict) => verdict.suites.filter((suite) => suite.binding);
/** Suites under head's yardstick, which are only shown. */
const suitesBeside = (verdict) => verdict.suites.filter((suite) => !suite.binding);
/** True where a change reaches nothing that is judged, and nothing else holds it up. */
const reachesNothing = ({ verdict, blocks }) => verdict === 'not-affected' && !blocks;
/** The gating metrics of the binding suites. */
const gatingMetrics = (verdict) => bindingSuites(verdict).flatMap((suite) => suite.metrics.filter((metric) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .decides */ .yN)(metric.role)).map((metric) => ({ suite, metric })));
/** The metrics whose verdict is the verdict of the change, the largest drop first. */
const culpritsOf = (verdict) => gatingMetrics(verdict)
    .filter(({ metric }) => metric.verdict === verdict.verdict)
    .sort((one, other) => (one.metric.difference ?? 0) - (other.metric.difference ?? 0));
/** The guardrails whose verdict is the verdict of the change. */
const overrunsOf = (verdict) => bindingSuites(verdict).flatMap((suite) => (suite.guardrails ?? [])
    .filter((guardrail) => guardrail.verdict === verdict.verdict)
    .map((guardrail) => ({ suite, guardrail })));
/**
 * What of a metric gave its verdict: a drop against base, a gain that was asked for and is not shown, its floor, or
 * something only its reason tells, such as a run that ended early although the drop is plain.
 */
function causeOf(metric) {
    const { difference, floor, interval, pass_bound: passBound, role } = metric;
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
            if (role === 'success' && passBound !== null && passBound <= 0)
                return 'gain';
            if (role === 'deterioration')
                return isFloor ? 'floor' : 'other';
            if (passBound !== null && passBound <= -metric.margin)
                return 'drop';
            return isFloor ? 'floor' : 'other';
        default:
            return 'other';
    }
}


/***/ }),

/***/ 60587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeGaps)
/* harmony export */ });
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11496);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93681);


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

/***/ 19440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeCalls),
/* harmony export */   S: () => (/* binding */ describeSpent)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);

/** `spent $0.0246`, or that nothing was where the samples are those of an earlier run. */
const describeSpent = ({ spent_usd: usd, receipt }) => receipt?.reused_from === undefined ? `spent ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up)(usd)}` : 'spent nothing';
/** `spent $0.0246 on 160 calls`, and on mixtures of base and head where these were asked too. */
function describeCalls(verdict) {
    const { suites, receipt } = verdict;
    const spent = describeSpent(verdict);
    if (suites.length === 0 || receipt?.reused_from !== undefined)
        return spent;
    const calls = suites.reduce((sum, suite) => sum + suite.calls.made, 0);
    const isMixed = suites.some(({ attribution = [] }) => attribution.some(({ parts }) => parts.length > 1));
    return `${spent} on ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(calls, 'call')}${isMixed ? ' and on mixtures of base and head' : ''}`;
}


/***/ }),

/***/ 62485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 74198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeDifference),
/* harmony export */   y: () => (/* binding */ explainMetric)
/* harmony export */ });
/* harmony import */ var _gate_word_of_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20274);
/* harmony import */ var _as_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67508);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11496);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93681);




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
    const isTold = (0,_gate_word_of_role_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForMargin */ .c9)(metric.role) &&
        metric.pass_bound !== null &&
        (metric.verdict === 'pass' || (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(metric) !== 'other');
    return isTold ? undefined : (0,_as_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .K)(neutralise(metric.reason));
}
function explainBound(metric) {
    const { pass_bound: passBound, margin, margin_widened: isWidened, n, confidence } = metric;
    if (passBound === null || !(0,_gate_word_of_role_js__WEBPACK_IMPORTED_MODULE_1__/* .asksForMargin */ .c9)(metric.role))
        return undefined;
    const widened = isWidened ? `, widened because ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(n, metric.unit)} could not pass the default` : '';
    const sure = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOneSided */ .jk)(confidence);
    const limit = `${(margin * 100).toFixed(1)}, the margin${widened}`;
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
/** The difference with its interval: `−13.1 points (−19.4 to −6.8)`; a dash when nothing was compared. */
function describeDifference({ difference, interval }) {
    if (difference === null)
        return '–';
    return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPoints */ .Xf)(difference)}${interval === null ? '' : ` (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(interval)})`}`;
}


/***/ }),

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ formatGuarded),
/* harmony export */   Vc: () => (/* binding */ describeOpenGuardrail),
/* harmony export */   dM: () => (/* binding */ guardrailTitles),
/* harmony export */   i0: () => (/* binding */ describeIncrease),
/* harmony export */   lQ: () => (/* binding */ explainGuardrail),
/* harmony export */   z4: () => (/* binding */ describeOverrun)
/* harmony export */ });
/* harmony import */ var _as_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67508);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);


/** What each guardrail measures, as the row of a table names it. */
const guardrailTitles = {
    cost: 'cost of a sample',
    latency: 'latency p95',
};
/** A quantity of one arm in its own unit; a dash where nobody measured it. */
function formatGuarded({ name }, quantity) {
    if (quantity === null)
        return '–';
    return name === 'cost' ? formatSmallMoney(quantity) : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(quantity);
}
/** A sample may cost so little that `< $0.0001` would be said of both arms. */
const formatSmallMoney = (usd) => usd > 0 && usd < 0.0001 ? `$${usd.toFixed(Math.min(12, 2 - Math.floor(Math.log10(usd))))}` : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up)(usd);
/** How much head is above base: `+34 % (+21 % to +47 %), limit +20 %`. */
function describeIncrease({ verdict, ratio, interval, max_increase: limit }) {
    if (verdict === 'not-measured')
        return `not measured, limit +${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(limit)}`;
    const range = interval === null ? '' : ` (${formatIncrease(interval[0])} to ${formatIncrease(interval[1])})`;
    return `${ratio === null ? '–' : formatIncrease(ratio)}${range}, limit +${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(limit)}`;
}
/** A ratio of head to base as `+34 %`. */
const formatIncrease = (ratio) => (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(1, ratio) ?? '–';
/** What became of a guardrail that failed: `cost rose 34 %`. */
const describeOverrun = ({ name, ratio }) => `${name} ${ratio === null ? 'is above its limit' : `rose ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.round((ratio - 1) * 100) / 100)}`}`;
/** What a guardrail leaves open. */
const describeOpenGuardrail = ({ name, max_increase: limit }) => `the data cannot tell whether ${name} rose by more than ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(limit)}`;
/** What was measured, in a sentence; of what was not, why. */
function explainGuardrail(guardrail, neutralise) {
    const { name, n, base, head } = guardrail;
    if (base === null || head === null)
        return (0,_as_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .K)(neutralise(guardrail.reason));
    const [was, is] = [formatGuarded(guardrail, base), formatGuarded(guardrail, head)];
    const measured = name === 'cost'
        ? `A sample costs ${is} where it cost ${was}`
        : `95 % of the answers come within ${is} where they came within ${was}`;
    return `${measured}, over ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(n, 'case')}: ${describeIncrease(guardrail)}.${isTooSmall(guardrail) ? ' So few cases decide nothing.' : ''}`;
}
/** True where the interval would pass or fail, had there been enough cases. */
const isTooSmall = ({ verdict, interval, max_increase: limit }) => verdict === 'inconclusive' && interval !== null && (interval[1] < 1 + limit || interval[0] > 1 + limit);


/***/ }),

/***/ 93236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _baseline_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(733);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11496);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93681);
/* harmony import */ var _guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21417);
/* harmony import */ var _override_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71140);





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
    const [first, ...others] = (0,_override_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .overridesInEffect */ ._8)(verdict);
    if (first === undefined)
        return '';
    const more = others.length === 0 ? '' : ` and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(others.length)} more`;
    return `, overridden by ${neutralise(first.by)}${more}`;
}
/** A metric's name, with its suite where several could be meant. */
function metricName({ suite, metric }, verdict, neutralise) {
    const isAlone = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).length === 1;
    return isAlone ? neutralise(metric.name) : `${neutralise(metric.name)} of ${neutralise(suite.name)}`;
}
function whatFailed(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritsOf */ .Et)(verdict);
    const overruns = whatOverran(verdict);
    if (first === undefined)
        return overruns === '' ? neutralise(verdict.reason) : overruns;
    const more = others.length === 0 ? [] : [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(others.length, 'more metric')} failed`];
    return [whatBecameOf(first, verdict, neutralise), ...more, ...(overruns === '' ? [] : [overruns])].join(', and ');
}
/** The guardrails that failed, each kind once: `cost rose 34 %`. */
function whatOverran(verdict) {
    const overruns = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .overrunsOf */ .UL)(verdict).map(({ guardrail }) => guardrail);
    const told = overruns.filter(({ name }, index) => overruns.findIndex((each) => each.name === name) === index);
    return told.map(_guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOverrun */ .z4).join(', and ');
}
function whatBecameOf(culprit, verdict, neutralise) {
    const { metric } = culprit;
    const name = metricName(culprit, verdict, neutralise);
    switch ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(metric)) {
        case 'drop':
            return `${name} fell ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsSize */ .QF)(metric.difference ?? 0)}`;
        case 'floor':
            return `${name} is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatScore */ .y)(metric.head)}, below its floor of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(metric.floor?.bound ?? 0)}`;
        case 'gain':
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
        const suites = (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).length, 'suite');
        return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(held.length, 'metric')} held in ${suites}`;
    }
    const { difference, interval } = first.metric;
    const name = metricName(first, verdict, neutralise);
    if (difference === null)
        return `${name} is ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatScore */ .y)(first.metric.head)}`;
    if (interval !== null && interval[0] > 0)
        return `${name} rose ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsSize */ .QF)(difference)}`;
    if (interval !== null && interval[1] < 0) {
        return `${name} fell ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsSize */ .QF)(difference)}, within its margin of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsSize */ .QF)(first.metric.margin)}`;
    }
    return `${name} held (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPoints */ .Xf)(difference)})`;
}
function whatIsOpen(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritsOf */ .Et)(verdict);
    const [overrun] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .overrunsOf */ .UL)(verdict);
    if (first === undefined)
        return overrun === undefined ? neutralise(verdict.reason) : (0,_guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOpenGuardrail */ .Vc)(overrun.guardrail);
    const name = metricName(first, verdict, neutralise);
    const more = others.length === 0 ? '' : `, and of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(others.length, 'more metric')} neither`;
    if ((0,_baseline_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .isStale */ .QO)(first.suite))
        return `the cached answers of base no longer stand, so ${name} cannot be judged`;
    switch ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(first.metric)) {
        case 'drop':
            return `the data cannot tell whether ${name} got worse${more}`;
        case 'gain':
            return `the data cannot tell whether ${name} improved, as it must${more}`;
        case 'floor':
            return `the data cannot tell whether ${name} meets its floor of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(first.metric.floor?.bound ?? 0)}${more}`;
        case 'other':
            return `${name}: ${neutralise(first.metric.reason)}`;
    }
}
function whatBroke(verdict, neutralise) {
    const [first, ...others] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(verdict).filter((suite) => suite.verdict === 'error');
    if (first === undefined)
        return neutralise(verdict.reason);
    const more = others.length === 0 ? '' : ` and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(others.length, 'more suite')}`;
    return `${neutralise(first.name)}${more} could not be judged`;
}


/***/ }),

/***/ 30427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 70670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ incidentRows),
/* harmony export */   Al: () => (/* binding */ noticeRows),
/* harmony export */   Nn: () => (/* binding */ describeTolerance),
/* harmony export */   _c: () => (/* binding */ describeStanding),
/* harmony export */   k1: () => (/* binding */ meaningsOf)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93681);
/* harmony import */ var _incident_meanings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30427);


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

/***/ 24663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ judgeLines)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);

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
    const told = `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPoints */ .Xf)(shift)} over ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(anchors, 'unchanged answer')}`;
    return moved ? `it moved: ${told}` : `it did not move: ${told}`;
}
function describeNoise({ noise }) {
    if (noise === undefined)
        return 'nothing was graded twice';
    const { pairs, mean_absolute_difference: difference, disagreements } = noise;
    const apart = `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(difference)} apart on average`;
    return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(pairs, 'answer')} graded twice, ${apart}, ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(disagreements, 'disagreement')}`;
}


/***/ }),

/***/ 82847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ summariseLanes),
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Y1: () => (/* binding */ describeSpot),
/* harmony export */   ZP: () => (/* binding */ whatIsUnknown),
/* harmony export */   kv: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70605);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93681);



/** The lanes that changed, and those that have a verdict although nothing in them did, in the order they are told. */
function summariseLanes(changeSet, verdict) {
    const judged = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (verdict.lanes[lane] ?? 'not-affected') !== 'not-affected');
    return (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...changeSet.lanes, ...judged]).map((lane) => {
        const changes = changeSet.changes.filter((change) => change.lane === lane);
        return { lane, verdict: verdict.lanes[lane] ?? 'not-affected', first: changes[0], more: describeMore(changes) };
    });
}
/** Said in place of the lanes where nobody could look at the change; '' where somebody could. */
const whatIsUnknown = (changeSet) => (0,_gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknownChange */ .B)(changeSet) ? 'Nothing is known of what changed, so no lane that deploys is let through.' : '';
function describeMore(changes) {
    if (changes.length < 2)
        return '';
    const files = new Set(changes.map(({ path }) => path)).size;
    const where = files === 1 ? 'there' : `in ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(files, 'file')}`;
    return `and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(changes.length - 1, 'more change')} ${where}`;
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

/***/ 86194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ leadSentences)
});

// EXTERNAL MODULE: ./dist/compiled/domain/report/as-sentence.js
var as_sentence = __webpack_require__(67508);
// EXTERNAL MODULE: ./dist/compiled/domain/report/attribution-rows.js
var attribution_rows = __webpack_require__(77641);
// EXTERNAL MODULE: ./dist/compiled/domain/report/baseline-lines.js
var baseline_lines = __webpack_require__(733);
// EXTERNAL MODULE: ./dist/compiled/domain/report/culprits.js
var culprits = __webpack_require__(11496);
// EXTERNAL MODULE: ./dist/compiled/domain/report/format-quantity.js
var format_quantity = __webpack_require__(93681);
// EXTERNAL MODULE: ./dist/compiled/domain/report/guardrail-rows.js
var guardrail_rows = __webpack_require__(21417);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/more-cases-needed.js
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

;// CONCATENATED MODULE: ./dist/compiled/domain/report/lead-sentences.js







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

/***/ 52113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ lookLines)
/* harmony export */ });
/* unused harmony export describeLooks */
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);

/** When each suite was decided that was looked at more than once: `triage: decided at look 2 of 5 (120 of 300 cases)`. */
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
        return `ended before the first of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(plan.length)} looks`;
    const isDecided = verdict === 'pass' || verdict === 'fail';
    const ended = taken < plan.length ? 'ended at' : 'still open after';
    const all = plan.at(-1)?.cases ?? last.cases;
    const where = `look ${taken} of ${plan.length} (${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(last.cases)} of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(all, 'case')}${describeRepeats(first, last)})`;
    const spared = saved === 0 ? '' : `, ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(saved, 'call')} saved`;
    return `${isDecided ? 'decided at' : ended} ${where}${spared}`;
}
const describeRepeats = (first, last) => last.repeats > first.repeats ? `, repeats raised from ${first.repeats} to ${last.repeats}` : '';


/***/ }),

/***/ 66548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 60254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sk: () => (/* binding */ nextStep),
  kn: () => (/* binding */ reproduceNote)
});

// UNUSED EXPORTS: reproduceCommand

// EXTERNAL MODULE: ./dist/compiled/domain/report/baseline-lines.js
var baseline_lines = __webpack_require__(733);
// EXTERNAL MODULE: ./dist/compiled/domain/report/culprits.js
var culprits = __webpack_require__(11496);
// EXTERNAL MODULE: ./dist/compiled/domain/report/format-quantity.js
var format_quantity = __webpack_require__(93681);
// EXTERNAL MODULE: ./dist/compiled/domain/report/override-notices.js
var override_notices = __webpack_require__(71140);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/report/attribution-rows.js
var attribution_rows = __webpack_require__(77641);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/owners.js



const ownedAs = { cost: 'cost', latency: 'reliability' };
/** Whom a verdict calls, each once: for what broke, the lanes that carry it, and the limits that are passed. */
function ownersOf(verdict) {
    if (verdict.verdict === 'pass' || verdict.verdict === 'not-affected')
        return [];
    const overrun = (0,culprits/* overrunsOf */.UL)(verdict).map(({ guardrail }) => ownedAs[guardrail.name]);
    const isOnlyOverrun = overrun.length > 0 && (0,culprits/* culpritsOf */.Et)(verdict).length === 0;
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
    const attributions = (0,culprits/* culpritsOf */.Et)(verdict).map(({ suite, metric }) => (0,attribution_rows/* attributionOf */.bE)(suite, metric.name));
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

;// CONCATENATED MODULE: ./dist/compiled/domain/report/next-step.js





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
    const bearing = (0,culprits/* bindingSuites */.jc)(verdict).filter((suite) => suite.verdict === verdict.verdict);
    return verdict.verdict !== 'pass' && bearing.length > 0 && (0,baseline_lines/* staleSuites */.r)(bearing).length === bearing.length;
}
function adviceForFail(verdict) {
    const [first] = (0,culprits/* culpritsOf */.Et)(verdict);
    if (first === undefined)
        return adviceForOverrun(verdict);
    const lanes = carryingLanes(verdict);
    const what = lanes.length === 1 ? `the ${lanes.join('')}` : 'the change';
    return (0,culprits/* causeOf */.rl)(first.metric) === 'floor'
        ? `Look at the cases with low scores, fix ${what} and push again.`
        : `Look at the cases that got worse, fix ${what} and push again.`;
}
function adviceForOverrun(verdict) {
    const names = new Set((0,culprits/* overrunsOf */.UL)(verdict).map(({ guardrail }) => guardrail.name));
    if (names.size === 0)
        return 'Fix what the headline names and push again.';
    const better = [...names].map((name) => (name === 'cost' ? 'cheaper' : 'faster')).join(' and ');
    return `Make the change ${better}, or raise its limit in a change of its own, and push again.`;
}
function adoptionAdvice(verdict) {
    const suites = (0,culprits/* bindingSuites */.jc)(verdict);
    const hasFloors = suites.length > 0 && suites.every(({ metrics }) => metrics.some(({ floor }) => floor !== undefined));
    const orFloor = hasFloors ? '' : ', or set a floor that head can be held to without one';
    const holdsUp = verdict.blocks ? ' The gate is set to block what it cannot tell.' : '';
    return `Nothing was compared, since the target branch has no suites yet. Merge this change to have a baseline${orFloor}.${holdsUp}`;
}
function doubtAdvice(verdict) {
    const { blocks } = verdict;
    if (editsGateAlone(verdict)) {
        return 'Somebody whom policy allows has to override the lane `code` of this commit, or the workflows are left as they are.';
    }
    if ((0,culprits/* culpritsOf */.Et)(verdict).length === 0 && (0,culprits/* overrunsOf */.UL)(verdict).length > 0) {
        return `More cases would tell. The gate ${blocks ? 'is set to block' : 'only warns of'} what it cannot tell.`;
    }
    if ((0,culprits/* culpritsOf */.Et)(verdict).length === 0 && isUnmeasured(verdict)) {
        return ('Mend what the table says of each suite, in this change or before it: nothing was measured, and more cases would not ' +
            `help. The gate ${blocks ? 'is set to block' : 'only warns of'} what it cannot tell.`);
    }
    if ((0,culprits/* culpritsOf */.Et)(verdict).length === 0 && isSpoilt(verdict)) {
        return ('More calls went wrong than is tolerated; the incidents below say which, and whose doing they are. Run the job ' +
            `again when they have passed. The gate ${blocks ? 'is set to block' : 'only warns of'} what it cannot tell.`);
    }
    return blocks
        ? 'Add cases to the dataset, or look at the cases that got worse and fix the change; the gate is set to block what ' +
            'it cannot tell.'
        : 'Look at the cases that got worse and decide. The gate lets this through with a warning; more cases would give ' +
            'it an answer.';
}
/** True when nothing is in doubt but what the gate itself is worth, whose workflows this change edits. */
const editsGateAlone = (verdict) => verdict.lane_workflows !== undefined && (0,culprits/* bindingSuites */.jc)(verdict).every((suite) => suite.verdict !== 'inconclusive');
/** True when every suite that binds and is in doubt has nothing measured, since it cannot be run as it is. */
function isUnmeasured(verdict) {
    const doubtful = (0,culprits/* bindingSuites */.jc)(verdict).filter((suite) => suite.verdict === 'inconclusive');
    return doubtful.length > 0 && doubtful.every(({ metrics }) => metrics.length === 0) && !isSpoilt(verdict);
}
/** True when incidents keep a suite that binds from passing. */
const isSpoilt = (verdict) => (0,culprits/* bindingSuites */.jc)(verdict).some(({ incident_verdicts: incidents }) => incidents.some(({ exceeded }) => exceeded));
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
    const [policy, head] = [(0,format_quantity/* shortCommit */.Ax)(verdict.policy), (0,format_quantity/* shortCommit */.Ax)(verdict.head)];
    const named = verdict.worktree ? [policy] : [policy, head];
    const isSafe = named.every((commit) => /^\w[\w./-]{0,99}$/.test(commit));
    if (!isSafe)
        return undefined;
    return `lanegate check --base ${policy} ${verdict.worktree ? '--worktree' : `--head ${head}`}`;
}


/***/ }),

/***/ 58963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openingNotices)
});

// EXTERNAL MODULE: ./dist/compiled/domain/report/baseline-lines.js
var baseline_lines = __webpack_require__(733);
// EXTERNAL MODULE: ./dist/compiled/domain/report/culprits.js
var culprits = __webpack_require__(11496);
// EXTERNAL MODULE: ./dist/compiled/domain/report/override-notices.js
var override_notices = __webpack_require__(71140);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/receipt-notice.js
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

;// CONCATENATED MODULE: ./dist/compiled/domain/report/opening-notices.js




/** What a reader must know before any score: overrides, reused verdicts, baselines that are out of date. */
const openingNotices = (verdict) => [
    ...(0,override_notices/* overrideNotices */.Ai)(verdict),
    ...receiptNotices(verdict),
    ...(0,baseline_lines/* staleNotices */.ne)((0,culprits/* bindingSuites */.jc)(verdict)),
];


/***/ }),

/***/ 71140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ overrideNotices),
/* harmony export */   BX: () => (/* binding */ mostOverrides),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   _8: () => (/* binding */ overridesInEffect)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);

/** Overrides told one by one before the rest is counted. */
const mostOverrides = 3;
/** What somebody set aside, by whom, until when and why; those in force first. */
function overrideNotices({ overrides = [], blockers = [] }) {
    const standing = blockers.find(({ overridden }) => !overridden);
    const told = [...overrides].sort((one, other) => Number(other.holds) - Number(one.holds));
    const rest = told.length - mostOverrides;
    return [
        ...told.slice(0, mostOverrides).map((override) => noticeOf(override, standing)),
        ...(rest > 0 ? [{ label: 'Overrides', text: [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(rest, 'more override')} of this commit.`] }] : []),
    ];
}
function noticeOf(override, standing) {
    const { by, at, expires, lanes, reason, holds, why_not: whyNot } = override;
    const given = [{ name: by }, ' on ', momentOf(at), ` for ${lanes.join(', ')}`];
    const because = [': “', { said: reason }, '”.'];
    if (holds) {
        const left = standing === undefined
            ? []
            : [
                ' What stands takes an override that names ',
                `${standing.lanes.join(' and ')}: `,
                { said: standing.reason },
                '.',
            ];
        return {
            label: standing === undefined ? 'Overridden' : 'Overridden in part',
            text: ['By ', ...given, ', until ', momentOf(expires), ...because, ' No score is changed by it.', ...left],
        };
    }
    const why = whyNot === undefined ? ['.'] : [': ', { said: whyNot }, '.'];
    return { label: 'Override without effect', text: ['By ', ...given, ...because, ' It does not hold', ...why] };
}
/** `2026-12-03 14:00 UTC`; a moment that is written in another way as it is. */
function momentOf(moment) {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?Z$/.exec(moment) ?? [];
    return day === undefined || time === undefined ? { name: moment } : `${day} ${time} UTC`;
}
/** The overrides that let a change through which would be held up without them; none where nothing held it up. */
function overridesInEffect({ blocks, blockers = [], overrides = [] }) {
    const isLetThrough = !blocks && blockers.some(({ overridden }) => overridden);
    return isLetThrough ? overrides.filter(({ holds }) => holds) : [];
}


/***/ }),

/***/ 30909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ powerEvidence),
/* harmony export */   l: () => (/* binding */ powerNotices)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63678);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11496);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62485);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93681);




/** Suites told one by one before the rest is counted. */
const mostSuites = 5;
/** Of a change that could not be judged, what the dataset of each doubtful suite can show, in one sentence a suite. */
function powerNotices(change) {
    if (change.verdict !== 'inconclusive')
        return [];
    const suites = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .bindingSuites */ .jc)(change);
    const told = suites.filter(({ verdict, power }) => verdict === 'inconclusive' && power !== undefined);
    const rest = told.length - mostSuites;
    const more = rest > 0 ? [[`So it is with ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(rest, 'more suite')}; a table below has them all.`]] : [];
    const sentences = told.slice(0, mostSuites).map(({ name, power }) => {
        const sentence = power === undefined ? '' : describePower(power);
        return suites.length > 1 ? [{ name }, `: ${sentence}`] : [sentence.replace(/^t/, 'T')];
    });
    return [...sentences, ...more].map((text) => ({ label: 'What the data can show', text }));
}
function describePower({ detectable_drop: drop, passable_margin: passable, source }) {
    const spread = source === 'measured' ? 'from how its scores varied before' : 'from how scores usually vary';
    const margin = `an unchanged head passes with a margin of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(passable)} or more`;
    return `this dataset shows drops of ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(drop)} or more, and ${margin}, as reckoned ${spread}.`;
}
/** What each suite could show and cost, as it was reckoned before its first call. */
const powerEvidence = (suites) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .bySuite */ .I)({
    title: 'What the suites could show',
    lead: [
        'Reckoned before the first call. A drop that is found, and a margin that an unchanged head passes, are so four ' +
            'times out of five.',
    ],
    columns: [
        { heading: 'Suite' },
        ...(0,_column_js__WEBPACK_IMPORTED_MODULE_3__/* .numberColumns */ .V)('Cases × repeats', 'Drop that is found', 'Margin that is passed', 'Margin set', 'Cost', 'At most'),
        { heading: 'Spread of the scores' },
    ],
    rows: suites.flatMap(({ name, power }) => (power === undefined ? [] : [[[{ name }], ...cellsOf(power)]])),
    mostRows: 60,
}, suites);
const cellsOf = (power) => [
    [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(power.cases)} × ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(power.repeats)}`],
    [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(power.detectable_drop)],
    [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(power.passable_margin)],
    [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPointsSize */ .QF)(power.margin)}${power.margin_widened ? ', widened' : ''}`],
    [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(power.expected_usd)],
    [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(power.greatest_usd)],
    [power.source],
];


/***/ }),

/***/ 51228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 93996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scoreRows),
/* harmony export */   O: () => (/* binding */ rowWords)
/* harmony export */ });
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9679);

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
const rowWords = (row) => row.kind === 'guardrail' && row.guardrail.verdict === 'not-measured' ? 'not measured' : (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictWords */ .L2)(row.word);
/** A guardrail that was not measured decides nothing. */
const wordOf = ({ verdict }) => (verdict === 'not-measured' ? 'not-affected' : verdict);


/***/ }),

/***/ 12304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sliceEvidence)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63678);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62485);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93681);



/** Up to this share of false alarms among the tags that are named, a tag is said to have got worse. */
const toldUpTo = 0.1;
const isWorse = ({ difference, q_value: q }) => q <= toldUpTo && difference < 0;
/** The scores by tag, the plainest loss first: of all tags, or only of those that probably got worse. */
function sliceEvidence(suites, which = 'all') {
    const all = suites.flatMap((suite) => suite.metrics.flatMap((metric) => (metric.slices ?? []).map((slice) => ({ suite, metric, slice }))));
    const worse = all.filter(({ slice }) => isWorse(slice));
    const plainestFirst = (which === 'all' ? all : worse).sort(({ slice: one }, { slice: other }) => one.q_value - other.q_value || one.difference - other.difference);
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .bySuite */ .I)({
        title: `By tag${worse.length === 0 ? '' : `: ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(worse.length, 'tag')} probably got worse`}`,
        lead: ['For information; no tag decides anything. At most one in ten of those said to be worse is so by chance.'],
        columns: [
            { heading: 'Suite' },
            { heading: 'Metric' },
            { heading: 'Tag' },
            ...(0,_column_js__WEBPACK_IMPORTED_MODULE_2__/* .numberColumns */ .V)('Cases', 'Base', 'Head', 'Points', 'Interval'),
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
    [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(slice.n)],
    [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(slice.base)],
    [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatScore */ .y)(slice.head)],
    [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSignedPoints */ .t0)(slice.difference)],
    [(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInterval */ .vy)(slice.interval)],
    [isWorse(slice) ? `probably worse (q = ${slice.q_value.toFixed(3)})` : 'no sign of a loss'],
];


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularizedIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51749);

const tiny = 1e-300;
const precision = 1e-16;
const mostTerms = 100_000;
const awayFromZero = (value) => (Math.abs(value) < tiny ? tiny : value);
/** The continued fraction of the incomplete beta function, by the modified method of Lentz. */
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= mostTerms; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        const change = d * c;
        fraction *= change;
        if (Math.abs(change - 1) <= precision)
            break;
    }
    return fraction;
}
/**
 * The regularized incomplete beta function I_x(a, b) for x in [0, 1] and positive a, b; a RangeError elsewhere.
 * Numerical Recipes §6.4; the prefactor loses digits as a and b grow, to about 1e-8 at a million.
 */
function regularizedIncompleteBeta(x, a, b) {
    if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
        throw new RangeError(`no incomplete beta at x ${x}, a ${a}, b ${b}`);
    if (x === 0 || x === 1)
        return x;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedIncompleteBeta(1 - x, b, a);
    const lnFront = a * Math.log(x) + b * Math.log1p(-x) + (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a + b) - (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a) - (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(b);
    return (Math.exp(lnFront) * continuedFraction(x, a, b)) / a;
}


/***/ }),

/***/ 17772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leastCount),
/* harmony export */   U: () => (/* binding */ leastBetween)
/* harmony export */ });
/**
 * The least count from 1 on that passes a test which every greater one passes too, by doubling and then by bisection.
 * `Infinity` where neither `most` nor the power of two beyond it passes.
 */
function leastCount(passes, most = Number.POSITIVE_INFINITY) {
    let enough = 1;
    while (!passes(enough)) {
        if (enough > most)
            return Number.POSITIVE_INFINITY;
        enough *= 2;
    }
    return leastBetween(Math.floor(enough / 2), enough, passes);
}
/** The least whole number above `tooFew` that passes such a test, by bisection; `enough` where none before it does. */
function leastBetween(tooFew, enough, passes) {
    let [low, high] = [tooFew, enough];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (passes(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 51749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lnGamma)
/* harmony export */ });
const lanczosG = 7;
const lanczosCoefficients = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
const lnSqrtTwoPi = Math.log(2 * Math.PI) / 2;
/**
 * Natural logarithm of the gamma function for x > 0; a RangeError elsewhere.
 * Lanczos' approximation with g = 7 and nine terms (Numerical Recipes §6.1), about 15 digits.
 */
function lnGamma(x) {
    if (!(x > 0))
        throw new RangeError(`lnGamma needs a positive number, not ${x}`);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + lanczosG + 0.5;
    const series = lanczosCoefficients.reduce((sum, coefficient, k) => sum + coefficient / (shifted + k));
    return lnSqrtTwoPi + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}


/***/ }),

/***/ 51998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
const quantile = (values, p) => sortedQuantile(Float64Array.from(values).sort(), p);
/** The same of values in ascending order. */
function sortedQuantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}


/***/ }),

/***/ 71429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ unseenBreakShare),
/* harmony export */   Dk: () => (/* binding */ smallestPassableMargin),
/* harmony export */   VN: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17772);
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6027);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40777);



/**
 * What the lower bound costs when n pairs do not differ at all: only wider margins can be passed by an unchanged head.
 * For n of 50 or so this is the rule of three.
 */
function smallestPassableMargin(method, n, alpha) {
    if (n < 1)
        return 1;
    if (method === 'plus-one-t')
        return Math.min(1, (1 + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - alpha, n)) / (n + 1));
    const z = (0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    return (z * z) / (n + z * z);
}
/**
 * The greatest share of broken cases that n cases without a break leave possible at 1 - alpha: (1 - share)^n = alpha. The
 * rule of three, exactly (Clopper and Pearson 1934); 1 of nothing.
 */
const unseenBreakShare = (n, alpha) => (n < 1 ? 1 : 1 - alpha ** (1 / n));
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
const casesForMargin = (method, margin, alpha) => margin <= 0 ? Number.POSITIVE_INFINITY : (0,_least_count_js__WEBPACK_IMPORTED_MODULE_2__/* .leastCount */ .$)((n) => smallestPassableMargin(method, n, alpha) < margin);


/***/ }),

/***/ 87076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 40777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(398);

/** P(T > t) for t >= 0. */
const upperTail = (t, degreesOfFreedom) => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedIncompleteBeta */ .V)(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
/** Student's t distribution function. */
const studentTCdf = (t, degreesOfFreedom) => t > 0 ? 1 - upperTail(t, degreesOfFreedom) : upperTail(-t, degreesOfFreedom);
/**
 * Student's t quantile for 0 < p < 1 and positive degrees of freedom, by bisection of its tail; a RangeError elsewhere.
 */
function studentTQuantile(p, degreesOfFreedom) {
    if (!(p > 0 && p < 1 && degreesOfFreedom > 0)) {
        throw new RangeError(`no t quantile at ${p} with ${degreesOfFreedom} degrees of freedom`);
    }
    const tail = Math.min(p, 1 - p);
    let low = 0;
    let high = 1;
    while (upperTail(high, degreesOfFreedom) > tail) {
        low = high;
        high *= 2;
    }
    while (high - low > 1e-13 * high) {
        const middle = (low + high) / 2;
        if (upperTail(middle, degreesOfFreedom) > tail)
            low = middle;
        else
            high = middle;
    }
    const size = (low + high) / 2;
    return p < 0.5 ? -size : size;
}


/***/ }),

/***/ 65410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval)
/* harmony export */ });
const bisections = 60;
/** Tango's score statistic of the hypothesis that the paired difference is `x`. */
function score(wins, losses, n, x) {
    const a = 2 * n;
    const b = -wins - losses + (2 * n - wins + losses) * x;
    const c = -losses * x * (1 - x);
    const lossRate = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * lossRate + x * (1 - x));
    const deviation = wins - losses - n * x;
    return deviation === 0 ? 0 : deviation / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
function lowerBound(wins, losses, n, z) {
    if (losses === n)
        return -1;
    let outside = -1;
    let inside = (wins - losses) / n;
    for (let step = 0; step < bisections; step++) {
        const middle = (outside + inside) / 2;
        if (score(wins, losses, n, middle) > z)
            outside = middle;
        else
            inside = middle;
    }
    return (outside + inside) / 2;
}
/**
 * Tango's score interval of a paired difference of proportions, (wins - losses) / n, with `z` standard errors on both
 * sides. Tango 1998, Statistics in Medicine 17:891-908; without wins and losses it is ± z² / (n + z²).
 */
function tangoInterval(wins, losses, n, z) {
    if (!(n >= 1 && wins >= 0 && losses >= 0 && wins + losses <= n)) {
        throw new RangeError(`no interval of ${wins} wins and ${losses} losses in ${n} pairs`);
    }
    return [lowerBound(wins, losses, n, z), -lowerBound(losses, wins, n, z)];
}


/***/ }),

/***/ 28649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/**
 * Wilson's score interval of a proportion, with `z` standard errors on both sides; of nothing it is [0, 1]. Wilson
 * 1927.
 */
function wilsonInterval(successes, n, z) {
    if (n === 0)
        return [0, 1];
    const share = successes / n;
    const shrink = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / shrink;
    const halfWidth = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
    const low = successes === 0 ? 0 : centre - halfWidth;
    const high = successes === n ? 1 : centre + halfWidth;
    return [low, high];
}


/***/ })

};
