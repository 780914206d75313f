(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6001;
exports.ids = [6001,6975];
exports.modules = {

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

/***/ 78441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ JudgeRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57313);
/* harmony import */ var _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94587);
/* harmony import */ var _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96249);




/** What gave the scores of one metric, and how far that can be relied on. */
const JudgeRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Types of the graders that ask a model'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of their words and of how their replies are read'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('provider/model, or the word route and its name'),
    judges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Bindings and routes that are asked, by their names'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__/* .RepliesByArm */ .WM)
        .optional()
        .describe('Of those that more than one model replied for: which, and how often for the answers of each arm'),
    canary: _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryResult */ .W.optional().describe('Unchanged answers graded again; absent where the suite has no canary'),
    noise: _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .JudgeNoise */ .O.optional().describe('The same answers graded twice in this run'),
});


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

/***/ 59116:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ evaluationSummary)
/* harmony export */ });
/* harmony import */ var _evidence_look_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53825);
/* harmony import */ var _words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16975);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62848);



/** An evaluation for a terminal: what each suite ran, what it cost and where it is written. */
function evaluationSummary(evaluation, path) {
    const { suites, spent, notes } = evaluation;
    const lines = [
        suites.length === 0 ? 'no suite is affected, so nothing was run' : '',
        ...suites.map(describeSuite),
        ...notes.map((note) => `note: ${note}`),
        `${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(spent.calls, 'call')}, ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMoney */ .up)(spent.usd)}; written to ${path}`,
    ];
    return `${lines
        .filter((line) => line !== '')
        .map(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLine */ .tL)
        .join('\n')}\n`;
}
function describeSuite(suite) {
    const beside = suite.binding ? '' : " (head's own yardstick, for information)";
    if (suite.problem !== undefined)
        return `${suite.name}${beside}: not run: ${suite.problem}`;
    const cases = `${suite.cases_planned} of ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(suite.cases_total, 'case')}`;
    const incidents = [suite.arms.base, suite.arms.head].flatMap((arm) => Object.values(arm?.incidents ?? {}));
    const failed = incidents.reduce((sum, count) => sum + count, 0);
    const stopped = suite.stopped === undefined ? '' : `; stopped: ${suite.stopped}`;
    return `${suite.name}${beside}: ${cases}, ${(0,_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatAmount */ .ej)(failed, 'incident')}${earlyEnd(suite)}${stopped}`;
}
/** Cases beyond the look that ended a suite are planned and not asked. */
const earlyEnd = ({ looks }) => looks === undefined || looks.saved_samples === 0 ? '' : `; ${(0,_evidence_look_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLooks */ ._)(looks, 'inconclusive')}`;


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

/***/ 16975:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   KA: () => (/* binding */ formatPointsNumber),
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
const minus = '\u2212';
/** A score in [0, 1] as `84.0 %`; a score that nobody measured as a dash. */
const formatScore = (score) => (score === null ? '\u2013' : `${formatPercent(score)}`);
/** A share in [0, 1] as `84.0 %`. */
const formatPercent = (share) => `${(share * 100).toFixed(1)} %`;
/** A share that somebody set as `2 %`, with decimals only where it has some. */
const formatShare = (share) => `${Number((share * 100).toFixed(2))} %`;
/** A confidence as `95 %` or `98.6 %`; one next to certainty is never rounded to it. */
const formatConfidence = (share) => `${Number((share * 100).toFixed(share > 0.999 ? 3 : 1))} %`;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A change as `\u221213.1`, `+0.6` or `0.0`: every text has this sign for what is negative. */
function formatSigned(change, decimals = 1) {
    const size = Math.abs(change).toFixed(decimals);
    if (Number(size) === 0)
        return size;
    return `${change < 0 ? minus : '+'}${size}`;
}
/** Means of the same scores, summed in another order, lie this far apart, in points. */
const roundingNoise = 1e-7;
/**
 * The size of a difference of scores in points without sign or unit: `13.1`, and where one decimal would leave nothing
 * of it as many as show it, since a drop that is proven may be as small as `0.02`.
 */
function formatPointsNumber(difference) {
    const size = Math.abs(100 * difference);
    const isHidden = size >= roundingNoise && size < 0.05;
    return size.toFixed(isHidden ? Math.ceil(-Math.log10(size)) : 1);
}
/** A difference of scores in [-1, 1] as signed points without their unit: `\u221213.1`, `+0.6`, `0.0`. */
function formatSignedPoints(difference) {
    const size = formatPointsNumber(difference);
    if (Number(size) === 0)
        return size;
    return `${difference < 0 ? minus : '+'}${size}`;
}
/** A difference of scores in [-1, 1] as `\u221213.1 points`. */
const formatPoints = (difference) => `${formatSignedPoints(difference)} points`;
/** The size of a difference without its sign: `13.1 points`. */
const formatPointsSize = (difference) => `${formatPointsNumber(difference)} points`;
/** The ends of an interval in signed points: `\u221219.4 to \u22126.8`. */
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
/** Milliseconds as `< 1 ms`, `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 0.5)
        return '< 1 ms';
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
        return '\u00b10 %';
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

/***/ 10247:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** Where the power series stops being the shorter way and the continued fraction begins. */
const seriesReach = 3;
const density = (z) => Math.exp((-z * z) / 2) / sqrtTwoPi;
function seriesFromCentre(z) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum * density(z);
}
function upperTail(z) {
    let fraction = z;
    for (let k = 200; k >= 1; k--)
        fraction = z + k / fraction;
    return density(z) / fraction;
}
/**
 * The standard normal distribution function.
 * Power series (Marsaglia 2004, "Evaluating the normal distribution") and, in the tails, Laplace's continued fraction.
 */
function normalCdf(z) {
    if (Math.abs(z) < seriesReach)
        return 0.5 + seriesFromCentre(z);
    return z > 0 ? 1 - upperTail(z) : upperTail(-z);
}
/**
 * Around the middle, in the tails, and far out in the tails: algorithm AS 241, coefficients from the highest power
 * down.
 */
const centre = {
    numerator: [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    denominator: [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1,
    ],
};
const tail = {
    numerator: [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    denominator: [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
};
const farTail = {
    numerator: [
        2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    denominator: [
        2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1,
    ],
};
const polynomial = (coefficients, x) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const evaluate = ({ numerator, denominator }, x) => polynomial(numerator, x) / polynomial(denominator, x);
/**
 * The standard normal quantile for 0 < p < 1; a RangeError elsewhere. Wichura 1988, algorithm AS 241, about 16 digits.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no normal quantile at ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * evaluate(centre, 0.180625 - q * q);
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5 ? evaluate(tail, depth - 1.6) : evaluate(farTail, depth - 5);
    return q < 0 ? -size : size;
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
