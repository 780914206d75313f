(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1485;
exports.ids = [1485];
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

/***/ 93255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   XX: () => (/* binding */ changesAnswers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Every lane a change can touch, in the order they are told. */
const Lane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['prompt', 'model', 'data', 'code', 'evals', 'docs']);
const deployedLanes = new Set(['prompt', 'model', 'data', 'code']);
/** Lanes that reach production; `evals` and `docs` never do. */
const isDeployed = (lane) => deployedLanes.has(lane);
/** Lanes whose changes alter answers and therefore want an evaluation. */
const changesAnswers = (lane) => lane === 'prompt' || lane === 'model' || lane === 'data';
/** Mixed means that more than one deployed lane rides in one change. */
const isMixed = (lanes) => lanes.filter(isDeployed).length > 1;
/** The lanes of a set, each once, in the order they are told. */
const inOrder = (lanes) => {
    const present = new Set(lanes);
    return Lane.options.filter((lane) => present.has(lane));
};


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

/***/ 9019:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ VerdictWord),
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A verdict is a value, never an exception. */
const VerdictWord = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};


/***/ }),

/***/ 10956:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ScopeSettings),
/* harmony export */   h: () => (/* binding */ BudgetSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const positiveCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive();
const amounts = {
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens: positiveCount.optional().describe('Input and output together'),
    calls: positiveCount.optional(),
};
const minutes = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional();
const rates = {
    usd_per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens_per_hour: positiveCount.optional(),
    calls_per_hour: positiveCount.optional(),
};
/** Caps of one scope, in any mixture; an absent cap does not bind. */
const ScopeSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...amounts, minutes, ...rates });
/** `budget:` of lanegate.yml. */
const BudgetSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    per_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...amounts,
        minutes,
        bytes_per_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).optional().describe('How input tokens are estimated; 3 when absent'),
    })
        .optional()
        .describe('One call: tokens and usd of each attempt as estimated, calls and minutes of all its attempts together'),
    per_session: ScopeSettings.optional().describe('One conversation; in evaluate a session is one sample'),
    per_user: ScopeSettings.optional().describe("One of the gateway's callers; evaluate has none"),
    per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All callers together, in any 60 minutes'),
    per_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(5) }).prefault({}),
    per_untrusted_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1) })
        .prefault({})
        .describe('One run for a head from elsewhere or of a dependency bot; never more than per_run'),
    per_pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one pull request'),
    per_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one day, by UTC'),
    provider_tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Such as what the provider bills for one search'),
        tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe('All that is read because of it, each time that it is read'),
    })
        .optional()
        .describe('The most that one use of a tool takes that a provider runs, such as a web search; without it a request with one is refused where money or tokens are capped'),
    unknown_price: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assume', 'error'])
        .default('assume')
        .describe('What a model costs that nobody knows the price of: as much as the dearest one, or the run is refused'),
});


/***/ }),

/***/ 35991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ causeOfKind),
/* harmony export */   pN: () => (/* binding */ modelKindCount),
/* harmony export */   rk: () => (/* binding */ IncidentTolerances),
/* harmony export */   zN: () => (/* binding */ TolerableKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56248);



/** Everything that is counted apart and has a tolerance of its own. */
const TolerableKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([..._incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ.options, ..._notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.options]);
const upTo = (share) => zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(share);
/** What the gate lets go missing in all; no kind alone may have more. */
const few = upTo(0.02);
/**
 * `gate.incidents` of lanegate.yml: for each kind the share of an arm's samples up to which it is tolerated. None of
 * what would mix models in an arm is.
 */
const IncidentTolerances = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    truncated: few,
    'reasoning-exhausted': few,
    refused: few,
    filtered: few,
    empty: few,
    'malformed-json': few,
    'malformed-tool-call': few,
    'context-overflow': few,
    'wrong-model': upTo(0),
    'rate-limited': few,
    timeout: few,
    'stream-cut': few,
    'server-error': few,
    malformed: few,
    rejected: few,
    network: few,
    'circuit-open': few,
    'session-stopped': few,
    unrecorded: few,
    'tool-unanswered': few,
    'too-many-tool-calls': few,
    'harness-error': few,
    'program-failed': few,
    'missing-usage': upTo(1),
    fallback: upTo(0),
    stale: upTo(0),
});
const modelKinds = new Set([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'too-many-tool-calls',
    'program-failed',
]);
/** How many kinds are the model's own doing. */
const modelKindCount = modelKinds.size;
function causeOfKind(kind) {
    if (_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.safeParse(kind).success)
        return 'notice';
    return modelKinds.has(kind) ? 'model' : 'infrastructure';
}


/***/ }),

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   fJ: () => (/* binding */ IncidentKind),
/* harmony export */   fy: () => (/* binding */ Incident),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Why a call gave no answer that can be graded. An incident is never a score. */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'wrong-model',
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'rejected',
    'network',
    'circuit-open',
    'session-stopped',
    'unrecorded',
    'tool-unanswered',
    'too-many-tool-calls',
    'harness-error',
    'program-failed',
]);
const outages = new Set([
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'network',
]);
/**
 * True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request.
 */
const isOutage = (kind) => outages.has(kind);
/** True of a failure that another try may not meet again. */
const mayPass = (kind) => isOutage(kind) || kind === 'circuit-open';
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 56248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


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


/***/ }),

/***/ 28649:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ }),

/***/ 61966:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selftest: () => (/* binding */ selftest)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/looks-of-plans.js + 1 modules
var looks_of_plans = __webpack_require__(43620);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/samples-of-arm.js
var samples_of_arm = __webpack_require__(17991);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge-suite.js + 23 modules
var judge_suite = __webpack_require__(64538);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/normal-distribution.js
var normal_distribution = __webpack_require__(10247);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/seeded-random.js
var seeded_random = __webpack_require__(58891);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/wilson-interval.js
var wilson_interval = __webpack_require__(28649);
;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/split-arms.js

/**
 * The scores of one target as if half of them were of another: of each case, `repeats` answers drawn without return
 * become base and as many others head. Metrics of one answer stay together. An answer without a score of a metric
 * cannot be told from others, so a case that lacks one has fewer in that metric.
 */
function splitArms(run, repeats, random) {
    const cases = [...run.cases].map((each) => splitCase(each, repeats, random));
    const { looks: _, power: __, stopped: ___, ...facts } = run;
    return { ...facts, comparison: 'arms', repeats, cases, arms: {} };
}
function splitCase({ base: _, head, ...facts }, repeats, random) {
    const most = Math.max(0, ...Object.values(head).map(({ length }) => length));
    const order = (0,seeded_random/* shuffledNumbers */.cz)(most, random);
    const taken = (from) => Object.fromEntries(Object.entries(head).map(([metric, scores]) => [
        metric,
        [...order.slice(from, from + repeats)].flatMap((index) => scores[index] ?? []),
    ]));
    return { ...facts, base: taken(0), head: taken(repeats) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/judge-splits.js






/**
 * So many splits leave a rate of 5 % uncertain by 1.4 points, the fewest by 3; large suites get fewer, lest they take
 * minutes.
 */
const mostSplits = 1000;
const fewestSplits = 200;
const casesJudgedInAll = 100_000;
const confidence = 0.95;
/** How often the gate would fail and pass a suite whose arms are one target, asked `repeats` times a case in each. */
function judgeSplits(run, settings, repeats) {
    const splits = Math.min(mostSplits, Math.max(fewestSplits, Math.floor(casesJudgedInAll / Math.max(1, run.cases.length))));
    const random = (0,seeded_random/* seededRandom */.Is)(`${settings.seed} ${run.name}`);
    const words = { fail: 0, pass: 0 };
    let last;
    const whole = complete(run);
    for (let split = 0; split < splits; split += 1) {
        last = (0,judge_suite/* judgementOf */.l)(splitArms(whole, repeats, random), settings);
        if (last.verdict === 'fail' || last.verdict === 'pass')
            words[last.verdict] += 1;
    }
    const deciding = last?.metrics.find(({ role }) => (0,gate_settings/* decides */.yN)(role));
    return {
        splits,
        repeats,
        margin: deciding?.margin ?? 0,
        margin_widened: deciding?.margin_widened ?? false,
        fail: rateOf(words.fail, splits),
        pass: rateOf(words.pass, splits),
        other: splits - words.fail - words.pass,
    };
}
/** Floors say how good a target is, not how noisy; and what was never answered is no part of the noise. */
const complete = ({ judges: _, ...run }) => ({
    ...run,
    // A margin that so few cases cannot pass is to be told, not refused.
    binding: false,
    cases_planned: run.cases.length,
    cases_total: run.cases.length,
    gate: { ...run.gate, floor: {} },
});
function rateOf(count, splits) {
    const z = (0,normal_distribution/* normalQuantile */.Z)((1 + confidence) / 2);
    return { count, rate: count / splits, interval: (0,wilson_interval/* wilsonInterval */.Y)(count, splits, z) };
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/flip-rate.js
var flip_rate = __webpack_require__(79435);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/mean.js
var mean = __webpack_require__(59782);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/standard-deviation.js
var standard_deviation = __webpack_require__(87076);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/variance-components.js

/**
 * One-way random-effects ANOVA of groups of scores, which may be of different sizes: `within` is the mean square within
 * groups, `between` what the mean square between them has beyond that, and never below 0 (Searle, Casella, McCulloch
 * 1992, "Variance Components", \u00a73.6). NaN where fewer than two groups, or no group with two scores, can tell.
 */
function varianceComponents(groups) {
    const filled = groups.filter(({ length }) => length > 0);
    const total = filled.reduce((sum, { length }) => sum + length, 0);
    const count = filled.length;
    const withinFreedom = total - count;
    const within = filled.reduce((sum, group) => sum + sumOfSquares(group), 0) / withinFreedom;
    if (count < 2 || withinFreedom === 0)
        return { between: Number.NaN, within: withinFreedom === 0 ? Number.NaN : within };
    const centre = (0,mean/* mean */.i)(filled.flat());
    const squares = filled.reduce((sum, group) => sum + group.length * ((0,mean/* mean */.i)(group) - centre) ** 2, 0);
    const size = (total - filled.reduce((sum, { length }) => sum + length ** 2, 0) / total) / (count - 1);
    return { between: Math.max(0, (squares / (count - 1) - within) / size), within };
}
function sumOfSquares(values) {
    const centre = (0,mean/* mean */.i)(values);
    return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/measure-noise.js





const passMark = 0.5;
/** How far the answers of one target to the same cases lie apart, by one metric. */
function measureNoise(run, metric) {
    const cases = [...run.cases].flatMap(({ id, head }) => {
        const scores = (0,own/* own */.Z)(head, metric) ?? [];
        return scores.length === 0 ? [] : [{ id, scores }];
    });
    const { within, between } = varianceComponents(cases.map(({ scores }) => scores));
    const noisy = cases
        .filter(({ scores }) => scores.length > 1 && (0,standard_deviation/* standardDeviation */.F)(scores) > 0)
        .map(({ id, scores }) => ({
        id,
        mean: (0,mean/* mean */.i)(scores),
        variance: (0,standard_deviation/* standardDeviation */.F)(scores) ** 2,
        samples: scores.length,
    }))
        .sort((one, other) => other.variance - one.variance);
    const flaky = cases.map(({ id, scores }) => flakyCase(id, metric, scores)).filter(({ rate }) => rate > 0);
    return {
        metric,
        mean: (0,mean/* mean */.i)(cases.map(({ scores }) => (0,mean/* mean */.i)(scores))),
        within_variance: told(within),
        between_variance: told(between),
        noisy_cases: noisy,
        flaky_cases: flaky.sort((one, other) => other.rate - one.rate),
    };
}
function flakyCase(id, metric, scores) {
    const passes = scores.filter((score) => score >= passMark).length;
    return { id, metric, passes, samples: scores.length, rate: (0,flip_rate/* flipRate */.Y)(passes, scores.length) };
}
const told = (variance) => (Number.isNaN(variance) ? null : variance);

// EXTERNAL MODULE: ./dist/compiled/domain/planning/unit-noise.js
var unit_noise = __webpack_require__(78220);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/detectable-breakage.js
var detectable_breakage = __webpack_require__(10067);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/passable-margin.js
var passable_margin = __webpack_require__(79393);
;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/propose.js



/** Margins that people choose. */
const usualMargins = [0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
const usualRepeats = [1, 3, 5];
const fivePoints = 0.05;
/** What a gate over these cases could hold head to, by the noise that was measured; nothing where it is unknown. */
function propose(run, { level, units, usdPerSample }) {
    return usualRepeats.flatMap((repeats) => {
        const noise = (0,unit_noise/* measuredNoise */.Jw)(run, '', repeats);
        if (noise === undefined)
            return [];
        const { standardDeviation, binary } = noise;
        const question = { bound: binary ? 'tango' : 'plus-one-t', standardDeviation, level, chance: detectable_breakage/* usualPower */._ };
        const passable = (0,passable_margin/* passableMargin */.O)({ ...question, n: units });
        const cases = (0,passable_margin/* casesToPass */.u)(question, fivePoints);
        return [
            {
                repeats,
                passable_margin: passable,
                margin: usualMargins.find((margin) => margin >= passable) ?? null,
                detectable_drop: (0,detectable_breakage/* detectableBreakage */.w)({ standardDeviation, n: units, level }),
                usd: 2 * repeats * run.cases.length * usdPerSample,
                cases_for_five_points: Number.isFinite(cases) ? cases : null,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/selftest/selftest-of.js






/** What an A/A run shows: every suite of the evaluation has head's answers alone, `repeats` of each case. */
function selftestOf(evaluation, repeats, gateOf) {
    const { head, seed, spent, notes } = evaluation;
    const suites = evaluation.suites.map((run) => measureSuite(run, evaluation, gateOf(run.name)));
    return { version: 1, commit: head, seed, repeats, suites, spent, notes };
}
function measureSuite(run, { gate, seed }, { repeats: gateRepeats, level }) {
    const metrics = Object.keys(run.gate.metrics).filter((name) => (0,gate_settings/* decides */.yN)(run.gate.metrics[name]));
    const { clusters, alone } = (0,count_units/* countUnits */.j)(run.cases);
    const facts = {
        name: run.name,
        cases_total: run.cases_total,
        cases: run.cases.length,
        gate_repeats: gateRepeats,
        ...{ unit: clusters > 0 ? 'cluster' : 'case', units: clusters + alone },
        ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
        ...(run.judges === undefined ? {} : { judges: run.judges }),
    };
    const problem = whyNothing(run, metrics);
    if (problem !== undefined)
        return { ...facts, problem, metrics: [], proposals: [] };
    const ofEach = Math.min(gateRepeats, Math.floor(run.repeats / 2));
    return {
        ...facts,
        verdicts: judgeSplits(run, { ...gate, seed }, ofEach),
        metrics: metrics.map((metric) => measureNoise(run, metric)),
        proposals: propose(run, { level, units: facts.units, usdPerSample: usdPerSample(run) }),
    };
}
function whyNothing(run, metrics) {
    if (run.problem !== undefined)
        return run.problem;
    if (run.cases.length === 0)
        return run.stopped ?? 'no case has an answer';
    return metrics.length === 0 ? 'no metric decides' : undefined;
}
function usdPerSample({ arms: { head }, grading_usd: grading = 0 }) {
    const samples = head === undefined ? 0 : (0,samples_of_arm/* samplesOfArm */.R)(head);
    return samples === 0 ? 0 : ((head?.cost_usd ?? 0) + grading) / samples;
}

// EXTERNAL MODULE: ./dist/compiled/domain/selftest/selftest-plan.js
var selftest_plan = __webpack_require__(58892);
// EXTERNAL MODULE: ./dist/compiled/domain/selftest/selftest-report.js
var selftest_report = __webpack_require__(97745);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/sides.js + 1 modules
var sides = __webpack_require__(89396);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/settle-commits.js
var settle_commits = __webpack_require__(23776);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 2 modules
var read_sides = __webpack_require__(85085);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/ask-anew.js
var ask_anew = __webpack_require__(21891);
;// CONCATENATED MODULE: ./dist/compiled/stages/selftest.js











/**
 * Asks the same target the same cases over and over, and tells how the gate judges answers between which nothing
 * changed. Nothing is compared with anything, so nothing can fail.
 */
async function selftest(ports, request) {
    const { git, files } = ports;
    const { folder, revision, repeats, signal } = request;
    const commit = await (0,settle_commits/* mustResolve */.i)(git, revision);
    const trees = { policy: commit, base: commit, head: commit };
    const names = request.suites ?? (0,sides/* suitesAcross */.PL)(await (0,read_sides/* readSides */.hn)(git, trees)).map(({ name }) => name);
    if (names.length === 0)
        throw new user_error/* UserError */.yo('there is no suite to test', { hint: 'write one into lanegate.yml' });
    const asking = { ...request, commit, suites: names, alter: (0,selftest_plan/* askedAgain */.V)(repeats) };
    const report = await (0,ask_anew/* askAnew */.v)(ports, asking, async ({ run, sides, ask }) => selftestOf(await ask(), repeats, gateBy(sides, run)));
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${selftest_report/* selftestFile */.$J}`, report);
    signal?.throwIfAborted();
    return report;
}
/** How the suites are asked when nobody tests them. */
function gateBy({ head }, { fitted, plans, settings }) {
    const definitions = new Map((0,suites_of/* suitesOf */.f)(head).map((suite) => [suite.name, suite]));
    const { gate } = settings;
    return (name) => {
        const definition = definitions.get(name);
        const plan = plans.find((each) => each.name === name);
        if (definition === undefined || plan === undefined)
            return { repeats: 1, level: gate.alpha };
        const last = (0,looks_of_plans/* scheduleOf */.r)(plan, definition, { fitted, gate }).at(-1);
        return { repeats: definition.repeats, level: last?.level ?? gate.alpha };
    };
}


/***/ }),

/***/ 98799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;
})
