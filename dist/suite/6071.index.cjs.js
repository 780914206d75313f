(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6071;
exports.ids = [6071];
exports.modules = {

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

/***/ 37503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BreakerStanding),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _circuit_breaker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98978);


/** Whether calls to a target pass, as people read it. */
const BreakerStanding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('In the words of lanegate.yml, such as openai/gpt-5.2-mini'),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['chat', 'embeddings']),
    route: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The route whose calls it guards, where a route asks the target'),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['closed', 'open', 'half-open']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    until_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional().describe('When an open one lets a call pass again, since 1970'),
});
function standingOf({ target, operation, route }, breaker) {
    return {
        target,
        operation,
        ...(route === undefined ? {} : { route }),
        state: breaker.state,
        ...(breaker.state === 'closed' ? {} : { reason: (0,_circuit_breaker_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(breaker) }),
        ...(breaker.state === 'open' ? { until_ms: breaker.until_ms } : {}),
    };
}


/***/ }),

/***/ 12877:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sameWords),
/* harmony export */   S: () => (/* binding */ outcomeOfFailure)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90154);
/* harmony import */ var _incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);


/** Statuses of a rejected call that speak of its key, account or endpoint and so of every other call too. */
const accountStatuses = new Set([401, 402, 403, 404, 407, 410, 429]);
const longestMessage = 300;
/** What a failed call says about its target. What a model or a request did by itself is no failure of the target. */
function outcomeOfFailure(failure) {
    const { kind, costUsd, retryAfterMs, status, reply } = failure;
    if (failure.attempts === 0 || kind === 'circuit-open' || kind === 'session-stopped')
        return { kind: 'abandoned' };
    const trouble = { message: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptOf */ .z)(failure.message, longestMessage), costUsd, retryAfterMs };
    if ((0,_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(kind))
        return { kind: 'failed', countsInARow: kind !== 'rate-limited', ...trouble };
    if (kind === 'rejected' && status !== undefined && accountStatuses.has(status)) {
        return { kind: 'rejected', ...trouble };
    }
    return { kind: 'answered', latencyMs: reply?.latencyMs, costUsd };
}
/** A message without what differs from call to call, such as the id of a request. */
const sameWords = (message) => message.replace(/[\w-]{8,}/g, (word) => (/\d/.test(word) ? '#' : word));


/***/ }),

/***/ 98978:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ admit),
  Hc: () => (/* binding */ closedBreaker),
  oB: () => (/* binding */ isForgettable),
  A3: () => (/* binding */ reasonOf),
  g1: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/call-outcome.js
var call_outcome = __webpack_require__(12877);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/call-window.js
var call_window = __webpack_require__(26277);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/circuit-breaker/trip-reason.js

const toleratedSlowShare = 0.05;
/** Why the calls counted so far open the circuit after this one; `undefined` when they do not. */
function tripOf(breaker, last, settings) {
    const { failures_in_a_row, rejection } = breaker;
    if (last.kind === 'rejected' && rejection !== undefined && rejection.in_a_row >= settings.rejections_in_a_row) {
        return { trouble: 'rejections', reason: `${rejection.in_a_row} calls in a row were rejected: ${last.message}` };
    }
    if (last.kind === 'failed' && failures_in_a_row >= settings.failures_in_a_row) {
        return { trouble: 'failures', reason: `${failures_in_a_row} calls in a row failed, the last: ${last.message}` };
    }
    return tripOfWindow(breaker, last, settings);
}
function tripOfWindow(breaker, last, settings) {
    const { minimum_calls, error_rate, p95_latency_ms, usd_per_request } = settings;
    const { calls, failures, slow, nano_usd } = (0,call_window/* totalsOf */.vA)(breaker.buckets);
    if (calls < minimum_calls)
        return undefined;
    const within = `within ${settings.window_s} s`;
    if (last.kind === 'failed' && failures / calls >= error_rate) {
        const reason = `${failures} of ${calls} calls ${within} failed (${percent(failures / calls)}, the limit is ${percent(error_rate)}), the last: ${last.message}`;
        return { trouble: 'failures', reason };
    }
    const answers = calls - failures;
    if (p95_latency_ms !== undefined && answers >= minimum_calls && slow / answers > toleratedSlowShare) {
        const reason = `${slow} of ${answers} answers ${within} took longer than ${p95_latency_ms} ms, so their 95th percentile is above it`;
        return { trouble: 'latency', reason };
    }
    const meanUsd = nano_usd / calls / 1e9;
    if (usd_per_request !== undefined && meanUsd > usd_per_request) {
        const reason = `${calls} calls ${within} cost ${dollars(meanUsd)} each on average, more than ${dollars(usd_per_request)}`;
        return { trouble: 'cost', reason };
    }
    return undefined;
}
/** Why a probe that ended so leaves the circuit open; `undefined` when it speaks for the target. */
function probeFailureOf(outcome, settings) {
    if (outcome.kind === 'abandoned')
        return undefined;
    if (outcome.kind !== 'answered')
        return outcome.message;
    const { p95_latency_ms, usd_per_request } = settings;
    if (p95_latency_ms !== undefined && (outcome.latencyMs ?? 0) > p95_latency_ms)
        return `it took ${outcome.latencyMs} ms`;
    if (usd_per_request !== undefined && outcome.costUsd > usd_per_request)
        return `it cost ${dollars(outcome.costUsd)}`;
    return undefined;
}
const percent = (share) => `${Number((share * 100).toFixed(1))} %`;
const dollars = (usd) => `$${Number(usd.toPrecision(4))}`;

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/circuit-breaker/circuit-breaker.js



/** A Retry-After is believed up to this. */
const longestAskedMs = 3_600_000;
/** How soon a call that found every probe taken asks again. */
const probeWaitMs = 1000;
/** A probe holds its place for no longer, so one that never ends cannot keep a circuit half open for ever. */
const probeLeaseMs = 900_000;
/** An open circuit that nobody has probed for so long is not kept. */
const longestRememberedMs = 86_400_000;
/** A breaker that has seen nothing. */
const closedBreaker = (epoch = 0, askedUntilMs = 0) => ({
    state: 'closed',
    epoch,
    asked_until_ms: askedUntilMs,
    buckets: [],
    failures_in_a_row: 0,
});
/** Decides whether a call may pass now. A target that has not answered yet is waited for less long. */
function admit(breaker, nowMs, settings, hasAnswered = true) {
    const giveUpS = hasAnswered ? settings.give_up_s : Math.min(settings.give_up_s, settings.give_up_unanswered_s);
    switch (breaker.state) {
        case 'closed':
            return { kind: 'admitted', breaker, ticket: breaker };
        case 'open': {
            const open = anchored(breaker, nowMs);
            return nowMs < open.until_ms
                ? refused(open, { nowMs, waitMs: open.until_ms - nowMs }, giveUpS * 1000)
                : probing(halfOpened(open, nowMs), nowMs);
        }
        case 'half-open': {
            const halfOpen = withoutLostProbes(breaker, nowMs);
            return halfOpen.probes_under_way < settings.probes
                ? probing(halfOpen, nowMs)
                : refused(halfOpen, { nowMs, waitMs: probeWaitMs }, giveUpS * 1000);
        }
    }
}
/** The breaker after a call that it admitted has ended. */
function record(breaker, { ticket, outcome, nowMs }, settings) {
    const heard = heeding(breaker, outcome, nowMs);
    if (ticket.epoch !== heard.epoch || heard.state === 'open')
        return heard;
    return heard.state === 'closed' ? counted(heard, outcome, nowMs, settings) : probed(heard, outcome, nowMs, settings);
}
/** An earlier request for a long pause is not forgotten over a later one for a short pause. */
function heeding(breaker, outcome, nowMs) {
    const retryAfterMs = outcome.kind === 'failed' || outcome.kind === 'rejected' ? outcome.retryAfterMs : undefined;
    if (retryAfterMs === undefined)
        return breaker;
    const askedUntilMs = Math.max(breaker.asked_until_ms, nowMs + Math.min(longestAskedMs, retryAfterMs));
    const heard = { ...breaker, asked_until_ms: askedUntilMs };
    return breaker.state === 'open' ? { ...heard, until_ms: Math.max(breaker.until_ms, askedUntilMs) } : heard;
}
function counted(breaker, outcome, nowMs, settings) {
    if (outcome.kind === 'abandoned')
        return breaker;
    const failed = outcome.kind === 'failed';
    const { p95_latency_ms = Number.POSITIVE_INFINITY } = settings;
    const slow = outcome.kind === 'answered' && (outcome.latencyMs ?? 0) > p95_latency_ms;
    const call = { failures: failed ? 1 : 0, slow: slow ? 1 : 0, nano_usd: Math.round(outcome.costUsd * 1e9) };
    const next = {
        state: 'closed',
        epoch: breaker.epoch,
        asked_until_ms: breaker.asked_until_ms,
        buckets: (0,call_window/* addCall */.A7)(breaker.buckets, call, { nowMs, windowMs: settings.window_s * 1000 }),
        failures_in_a_row: outcome.kind === 'answered' ? 0 : breaker.failures_in_a_row + (failed && outcome.countsInARow ? 1 : 0),
        ...rejectionAfter(breaker, outcome),
    };
    const trip = tripOf(next, outcome, settings);
    return trip === undefined ? next : tripped(next, trip, nowMs, settings);
}
function rejectionAfter({ rejection }, outcome) {
    if (outcome.kind === 'answered')
        return {};
    if (outcome.kind !== 'rejected')
        return rejection === undefined ? {} : { rejection };
    const words = (0,call_outcome/* sameWords */.M)(outcome.message);
    return { rejection: { words, in_a_row: words === rejection?.words ? rejection.in_a_row + 1 : 1 } };
}
const tripped = (breaker, trip, nowMs, settings) => ({
    state: 'open',
    epoch: breaker.epoch + 1,
    asked_until_ms: breaker.asked_until_ms,
    ...trip,
    since_ms: nowMs,
    openings: 1,
    opened_at_ms: nowMs,
    until_ms: openUntil(breaker, 1, nowMs, settings),
});
function openUntil(breaker, openings, nowMs, settings) {
    const backoffMs = Math.min(settings.max_open_s, settings.open_s * 2 ** (openings - 1)) * 1000;
    return Math.max(nowMs + backoffMs, breaker.asked_until_ms);
}
function probed(breaker, outcome, nowMs, settings) {
    const failure = probeFailureOf(outcome, settings);
    if (failure !== undefined)
        return reopened(breaker, outcome, { failure, nowMs }, settings);
    const successes = breaker.successes + (outcome.kind === 'answered' ? 1 : 0);
    if (successes >= settings.probes)
        return closedBreaker(breaker.epoch + 1, breaker.asked_until_ms);
    return { ...breaker, successes, probes_under_way: Math.max(0, breaker.probes_under_way - 1) };
}
function reopened(breaker, outcome, { failure, nowMs }, settings) {
    const { epoch, asked_until_ms, reason, since_ms } = breaker;
    const openings = breaker.openings + 1;
    return {
        state: 'open',
        ...{ epoch: epoch + 1, asked_until_ms, reason, since_ms, openings },
        trouble: outcome.kind === 'rejected' ? 'rejections' : breaker.trouble,
        probe_failure: failure,
        opened_at_ms: nowMs,
        until_ms: openUntil(breaker, openings, nowMs, settings),
    };
}
function halfOpened(breaker, nowMs) {
    const { opened_at_ms, until_ms, ...outage } = breaker;
    return {
        ...outage,
        state: 'half-open',
        epoch: breaker.epoch + 1,
        probes_under_way: 0,
        probed_at_ms: nowMs,
        successes: 0,
    };
}
function probing(breaker, nowMs) {
    const next = { ...breaker, probes_under_way: breaker.probes_under_way + 1, probed_at_ms: nowMs };
    return { kind: 'admitted', breaker: next, ticket: next };
}
/** A clock that was set back must not make the time that an open circuit waits longer. */
function anchored(breaker, nowMs) {
    const backMs = breaker.opened_at_ms - nowMs;
    if (backMs <= 0)
        return breaker;
    return { ...breaker, opened_at_ms: nowMs, until_ms: breaker.until_ms - backMs };
}
const withoutLostProbes = (breaker, nowMs) => Math.abs(nowMs - breaker.probed_at_ms) <= probeLeaseMs ? breaker : { ...breaker, probes_under_way: 0 };
/** Waiting makes no key valid and no model cheap, and an outage that lasts is better told than waited for. */
function refused(breaker, { nowMs, waitMs }, giveUpMs) {
    const passes = breaker.trouble === 'failures' || breaker.trouble === 'latency';
    const worthWaiting = passes && nowMs + waitMs - breaker.since_ms <= giveUpMs;
    const { trouble } = breaker;
    return { kind: 'refused', breaker, trouble, waitMs, worthWaiting, reason: reasonOf(breaker) };
}
/** True when a breaker that is forgotten now would hardly be missed. */
function isForgettable(breaker, nowMs, { window_s }) {
    if (breaker.state === 'half-open')
        return false;
    if (breaker.state === 'open')
        return nowMs - breaker.until_ms > longestRememberedMs;
    const newestMs = breaker.buckets.at(-1)?.start_ms ?? 0;
    return nowMs - newestMs > window_s * 1000 && nowMs > breaker.asked_until_ms;
}
/** Why a circuit is open, in one sentence without a full stop. */
function reasonOf({ reason, openings, probe_failure }) {
    if (probe_failure === undefined)
        return reason;
    const probes = openings === 2 ? 'a probe failed' : `${openings - 1} probes failed, the last`;
    return `${reason}; since then ${probes}: ${probe_failure}`;
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

/***/ 2103:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ servingReportFile),
/* harmony export */   tu: () => (/* binding */ ServingReport)
/* harmony export */ });
/* unused harmony exports CallTotals, CapMeasure, CapStanding */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20905);
/* harmony import */ var _inference_circuit_breaker_breaker_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37503);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88490);
/* harmony import */ var _served_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98936);





const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const Usd = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
/** What some of the calls of a gateway came to. Every call is of one of the outcomes. */
const CallTotals = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    calls: Count,
    answered: Count.describe('Calls whose answer a provider gave'),
    cached: Count.describe('Calls whose answer was stored before'),
    incidents: Count.describe('Replies that are no answer and were handed on as their provider gave them'),
    failed: Count.describe('Calls that ended with an error'),
    stopped: Count.describe('Calls that a budget did not let through'),
    left: Count.describe('Calls whose client left before the end'),
    attempts: Count.describe('How many times providers were asked'),
    input_tokens: Count.describe('As billed, what was read from a cache of the provider included'),
    output_tokens: Count.describe('As billed, reasoning included'),
    cached_input_tokens: Count.describe('Of the input, read from a cache of the provider'),
    reasoning_tokens: Count.describe('Of the output, spent on reasoning'),
    unmetered: Count.describe('Calls to a provider that told no usage, or whose client left before it did; each is paid for at its worst case'),
    cost_usd: Usd,
    saved_usd: Usd.describe('What the stored answers would have cost'),
    saved_tokens: Count.describe('What the stored answers would have taken, input and output together'),
});
const Quantiles = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ p50: Milliseconds.nullable(), p95: Milliseconds.nullable() })
    .describe('From request to end of the answer, of calls that a provider answered; counted in buckets, so about right');
const NamedTotals = CallTotals.extend({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), latency_ms: Quantiles });
/** Calls by a name of which there may be any number: so many are told by name, all others together. */
const Breakdown = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamedTotals), others: CallTotals.optional() });
const CapMeasure = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['usd', 'tokens', 'calls', 'minutes']);
/** How near a cap is. */
const CapStanding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    scope: _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeKind */ .V,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Whose cap it is, of a session or a user'),
    measure: CapMeasure,
    per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether it binds what the last 60 minutes took'),
    most: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    spent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
/** A call that ended lately. */
const LateCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Provider and model that served, or were asked'),
    session: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    outcome: _served_call_js__WEBPACK_IMPORTED_MODULE_4__/* .ServedOutcome */ .K,
    incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .IncidentKind */ .fJ.optional(),
    stopped_by: _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeKind */ .V.optional(),
    tokens: Count.optional(),
    cost_usd: Usd,
    duration_ms: Milliseconds,
});
/** What a gateway served: `gateway-report.json`. */
const ServingReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    started_at_ms: Milliseconds.describe('Since 1970'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('How long it has served'),
    in_flight: Count.describe('Calls that have not ended'),
    calls_in_last_minute: Count.describe('Calls that came in'),
    totals: CallTotals.extend({ latency_ms: Quantiles }),
    routes: Breakdown.describe('By the route, binding or model that clients named'),
    models: Breakdown.describe('By the provider and model that served, or were asked'),
    sessions: Breakdown,
    users: Breakdown,
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .IncidentKind */ .fJ, Count).describe('How often each kind came, whatever became of the call'),
    stopped_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(_inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeKind */ .V, Count).describe('How many calls a cap of each scope did not let through'),
    refused: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{3}$/), Count)
        .describe('Requests that were refused while they were read, by the status they were told; no call was made of them'),
    caps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CapStanding),
    breakers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_circuit_breaker_breaker_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .BreakerStanding */ .F),
    last_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LateCall).describe('The latest last'),
});
const servingReportFile = 'gateway-report.json';


/***/ })

};
;
})
