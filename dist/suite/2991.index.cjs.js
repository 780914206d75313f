(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2991;
exports.ids = [2991];
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

/***/ 89624:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);

/** The limits that caps set on what is taken; time is none of them. */
function limitsOf(caps) {
    const all = [
        ['tokens', caps.tokens, false],
        ['nanoUsd', inNanoUsd(caps.usd), false],
        ['calls', caps.calls, false],
        ['tokens', caps.tokensPerHour, true],
        ['nanoUsd', inNanoUsd(caps.usdPerHour), true],
        ['calls', caps.callsPerHour, true],
    ];
    return all.flatMap(([measure, most, hourly]) => (most === undefined ? [] : [{ measure, most, hourly }]));
}
const inNanoUsd = (usd) => (usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(usd));


/***/ }),

/***/ 58940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ HourWindow)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);

const minuteMs = 60_000;
/** A minute's bucket leaves when its last moment is 60 minutes ago, so no window of 60 minutes is ever short of one. */
const minutesKept = 61;
/** What the last 60 minutes took, by the minute; never more than 61 buckets. */
class HourWindow {
    total = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    buckets = [];
    constructor(saved = []) {
        for (const bucket of saved)
            this.addAt(bucket.minute, bucket);
    }
    add(amount, nowMs) {
        this.forget(nowMs);
        this.addAt(Math.floor(nowMs / minuteMs), amount);
    }
    /** Lets go of the minutes that no window of 60 minutes which ends now or later can hold. */
    forget(nowMs) {
        for (let [oldest] = this.buckets; oldest !== undefined && leavesAtMs(oldest.minute) <= nowMs; [oldest] = this.buckets) {
            this.total.subtract(oldest);
            this.buckets.shift();
        }
    }
    /** When at least `surplus` will have left; `undefined` when not even all of it is as much. */
    leftAtMs(measure, surplus) {
        let left = 0;
        for (const bucket of this.buckets) {
            left += bucket[measure];
            if (left >= surplus)
                return leavesAtMs(bucket.minute);
        }
        return undefined;
    }
    isEmptyAt(nowMs) {
        this.forget(nowMs);
        return this.buckets.length === 0;
    }
    save() {
        return this.buckets.map(({ minute, nanoUsd, tokens, calls }) => ({ minute, nanoUsd, tokens, calls }));
    }
    addAt(minute, amount) {
        const last = this.buckets.at(-1);
        const isOfLast = last !== undefined && last.minute >= minute;
        const bucket = isOfLast ? last : Object.assign(new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1(), { minute });
        if (!isOfLast)
            this.buckets.push(bucket);
        bucket.add(amount);
        this.total.add(amount);
    }
}
const leavesAtMs = (minute) => (minute + minutesKept) * minuteMs;


/***/ }),

/***/ 49661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ untrustedCapNotes),
/* harmony export */   g: () => (/* binding */ budgetOfUntrustedRun)
/* harmony export */ });
/* harmony import */ var _budget_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10956);

const measures = _budget_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .ScopeSettings */ .I.keyof().options;
/**
 * The budget of a run for an untrusted head: of each measure the lesser of `per_run` and `per_untrusted_run`, for such
 * a head is written by somebody who does not pay.
 */
function budgetOfUntrustedRun(budget) {
    const { per_run, per_untrusted_run } = budget;
    const caps = Object.fromEntries(measures.flatMap((measure) => {
        const most = lesserOf(per_run[measure], per_untrusted_run[measure]);
        return most === undefined ? [] : [[measure, most]];
    }));
    return { ...budget, per_run: { ...caps, usd: Math.min(per_run.usd, per_untrusted_run.usd) } };
}
function lesserOf(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return Math.min(one, other);
}
/** What a reader must know of the caps of a run for an untrusted head. */
const untrustedCapNotes = ({ per_run }, isUntrustedHead) => isUntrustedHead ? [`the head is not trusted, so its run may cost $${per_run.usd} (budget.per_untrusted_run)`] : [];


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
        epoch: epoch + 1,
        asked_until_ms,
        reason,
        since_ms,
        openings,
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

/***/ 24298:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf),
/* harmony export */   m: () => (/* binding */ isCount)
/* harmony export */ });
/** Input and output together, or `undefined` where a provider tells none, or what cannot be. */
function tokensOf(usage) {
    if (usage === undefined)
        return undefined;
    const { inputTokens, outputTokens } = usage;
    return isCount(inputTokens) && isCount(outputTokens) ? inputTokens + outputTokens : undefined;
}
/** What a provider tells is not to be trusted: less than nothing would give budget back. */
const isCount = (value) => Number.isFinite(value) && value >= 0;


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

/***/ 47013:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ providerWord)
/* harmony export */ });
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);

/** Names that the conventions know by another word than lanegate.yml does. */
const wordsByName = {
    azure: 'azure.ai.openai',
    bedrock: 'aws.bedrock',
    google: 'gcp.gemini',
    gemini: 'gcp.gemini',
    vertex: 'gcp.vertex_ai',
    mistral: 'mistral_ai',
    xai: 'x_ai',
};
/** Whose a host is, as the conventions name them. */
const wordsByHost = [
    [/^api\.openai\.com$/, 'openai'],
    [/^api\.anthropic\.com$/, 'anthropic'],
    [/\.openai\.azure\.com$/, 'azure.ai.openai'],
    [/\.services\.ai\.azure\.com$/, 'azure.ai.inference'],
    [/^bedrock[a-z-]*\.[a-z0-9-]+\.amazonaws\.com$/, 'aws.bedrock'],
    [/^generativelanguage\.googleapis\.com$/, 'gcp.gemini'],
    [/(?:^|-)aiplatform\.googleapis\.com$/, 'gcp.vertex_ai'],
    [/^api\.mistral\.ai$/, 'mistral_ai'],
    [/^api\.x\.ai$/, 'x_ai'],
    [/^api\.groq\.com$/, 'groq'],
    [/^api\.deepseek\.com$/, 'deepseek'],
    [/^api\.perplexity\.ai$/, 'perplexity'],
    [/^api\.cohere\.(?:com|ai)$/, 'cohere'],
];
/** Who speaks an API that nobody else offers, wherever it is asked. */
const wordsByApi = {
    anthropic: 'anthropic',
    azure: 'azure.ai.openai',
    bedrock: 'aws.bedrock',
    google: 'gcp.gemini',
};
/** What is known of a provider beside its name is the same for every call. */
const known = new WeakMap();
/**
 * A provider as the GenAI conventions name it: by whose host it is asked at, by its API, and else by its name in
 * lanegate.yml. A word of our own where nobody is paid. `undefined` is one of which only the name is known.
 */
function providerWord(name, provider) {
    const word = provider === undefined ? null : wordOf(provider);
    return word ?? (Object.hasOwn(wordsByName, name) ? (wordsByName[name] ?? name) : name);
}
function wordOf(provider) {
    const earlier = known.get(provider);
    if (earlier !== undefined)
        return earlier;
    const asked = (0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .whoAnswers */ .wU)(provider);
    const word = (0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .isFree */ .xp)(provider) ? `lanegate.${asked.api}` : (wordOfHost(asked) ?? wordsByApi[asked.api] ?? null);
    known.set(provider, word);
    return word;
}
function wordOfHost(provider) {
    const url = ('base_url' in provider && provider.base_url) || ('url' in provider && provider.url);
    if (!url || !URL.canParse(url))
        return undefined;
    const { hostname } = new URL(url);
    return wordsByHost.find(([host]) => host.test(hostname))?.[1];
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


/***/ }),

/***/ 25598:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseLocated)
/* harmony export */ });
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43944);
/* harmony import */ var _yaml_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65599);




/** Reads YAML of one schema; the first mistake is a `UserError` with line, key and a suggestion. */
function parseLocated(text, path, schema) {
    refuseLoneReturns(text, path);
    const source = (0,_yaml_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocatedYaml */ .v)(text, path);
    if (source.value === null || source.value === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = schema.safeParse(source.value, { reportInput: true, ...(0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)(text) });
    if (!parsed.success)
        throw (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .issueError */ .MA)(parsed.error.issues, source, path, schema);
    const placeOf = (keys) => ({
        path,
        line: source.lineOf(keys),
        key: keys.map(String).join('.'),
    });
    return { path, text, value: parsed.data, placeOf };
}
/** The parser takes them for blanks, and so makes nonsense of what follows. */
function refuseLoneReturns(text, path) {
    const at = text.search(/\r(?!\n)/u);
    if (at === -1)
        return;
    const line = text.slice(0, at).split('\n').length;
    const hint = 'save the file with lines that end in a line feed';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this line ends in a carriage return alone', { place: { path, line }, hint });
}


/***/ }),

/***/ 32581:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ parseConfiguration),
  il: () => (/* binding */ parseParts),
  qo: () => (/* binding */ parseRoot)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located.js
var located = __webpack_require__(25598);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-at.js

/** Refuses with the line and the key. */
const refuseAt = ({ placeOf }) => (keys, message, hint) => {
    throw new user_error/* UserError */.yo(message, { place: placeOf(keys), hint });
};

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parameters/known-parameter.js
var known_parameter = __webpack_require__(79588);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parameters/refuse-foreign-parameters.js



/**
 * Refuses a parameter of a model that is written in the words of another library: it would be sent beside the one that
 * is meant, or not at all. An endpoint of the user's own may have any names. Throws a `UserError`.
 */
function refuseForeignParameters(located) {
    const { models, providers } = located.value;
    const refuse = refuseAt(located);
    for (const [name, { provider, parameters }] of Object.entries(models)) {
        if (speaksByTemplate(providers, provider))
            continue;
        for (const written of Object.keys(parameters)) {
            const meant = (0,known_parameter/* meantParameter */.DO)(written);
            if (meant === undefined)
                continue;
            refuse(['models', name, 'parameters', written], `unknown parameter \`${written}\``, `write \`${meant}\``);
        }
    }
}
function speaksByTemplate(providers, name) {
    const provider = (0,own/* own */.Z)(providers, name);
    const asked = provider?.api === 'record' ? (0,own/* own */.Z)(providers, provider.provider) : provider;
    return asked?.api === 'http';
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part.js
var part = __webpack_require__(16824);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/with-parts.js
var with_parts = __webpack_require__(5258);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-environments.js



/**
 * Refuses environments that come after one that is not there or never gets the lane, or after themselves: no release
 * would ever reach them. Throws a `UserError`.
 */
function refuseBadEnvironments(located) {
    const { environments, promotion } = located.value;
    const refuse = refuseAt(located);
    const known = Object.keys(environments);
    for (const lane of released_lane/* ReleasedLane */.k.options) {
        for (const environment of known)
            refuseUnreachable({ environments, environment, lane }, refuse);
        for (const environment of known)
            refuseCircle({ environments, environment, lane }, refuse);
    }
    promotion.staging.environments.forEach((name, index) => {
        if (!Object.hasOwn(environments, name))
            refuse(['promotion', 'staging', 'environments', index], unknownName(name), (0,nearest_name/* suggestName */.S)(name, known));
    });
}
const unknownName = (name) => `there is no environment \`${name}\``;
function refuseUnreachable({ environments, environment, lane }, refuse) {
    earlierThan(environments, environment, lane).forEach((name, index) => {
        const keys = ['environments', environment, lane, 'after', index];
        const others = Object.keys(environments).filter((each) => each !== environment);
        if (!Object.hasOwn(environments, name))
            refuse(keys, unknownName(name), (0,nearest_name/* suggestName */.S)(name, others));
        if (environments[name]?.[lane] === undefined) {
            const hint = `add \`${lane}\` to \`${name}\`, or take \`${name}\` out of \`after\``;
            refuse(keys, `nothing says how ${lane} reaches \`${name}\`, so it would never come after it`, hint);
        }
    });
}
function refuseCircle({ environments, environment, lane }, refuse) {
    const circle = circleFrom(environment, (name) => earlierThan(environments, name, lane));
    if (circle === undefined)
        return;
    const index = earlierThan(environments, environment, lane).indexOf(circle[1] ?? environment);
    const hint = 'name in `after` only what comes before, so that some environment comes first';
    const message = `${lane} would wait for itself: ${circle.map((name) => `\`${name}\``).join(' after ')}`;
    refuse(['environments', environment, lane, 'after', index], message, hint);
}
const earlierThan = (environments, environment, lane) => environments[environment]?.[lane]?.after ?? [];
/** The way from a name over those that come before it back to itself, if there is one. */
function circleFrom(start, earlier) {
    const seen = new Set();
    const search = (trail) => {
        for (const next of earlier(trail.at(-1) ?? start)) {
            if (next === start)
                return [...trail, next];
            if (seen.has(next))
                continue;
            seen.add(next);
            const found = search([...trail, next]);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return search([start]);
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-recorders.js



/** Refuses recorders of providers that are not there or record themselves. Throws a `UserError`. */
function refuseBadRecorders({ value: { providers }, placeOf }) {
    const known = { ...provider/* builtInProviders */.u3, ...providers };
    for (const [name, declared] of Object.entries(providers)) {
        if (declared.api !== 'record')
            continue;
        try {
            (0,provider/* resolveProvider */.Kd)(declared, known);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            const hint = Object.hasOwn(known, declared.provider)
                ? 'name the provider that it records'
                : (0,nearest_name/* suggestName */.S)(declared.provider, Object.keys(known));
            throw new user_error/* UserError */.yo(error.message, { place: placeOf(['providers', name, 'provider']), hint });
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-bindings.js
var route_bindings = __webpack_require__(8471);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-check.js
var route_check = __webpack_require__(91473);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-routes.js




/** Refuses routes that name what is not there, mean two things at once or ask somebody twice. Throws a `UserError`. */
function refuseBadRoutes(located) {
    const { routes, models } = located.value;
    const refuse = refuseAt(located);
    for (const [name, route] of Object.entries(routes)) {
        const at = (keys, message, hint) => refuse(['routes', name, ...keys], message, hint);
        if (Object.hasOwn(models, name))
            at([], `\`${name}\` is a model binding as well`, 'a route needs a name of its own');
        refuseUnknownBindings(route, Object.keys(models), at);
        refuseRepeated(route, at);
        refuseBrokenChecks(route, at);
    }
}
function refuseUnknownBindings(route, known, refuse) {
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        if (!known.includes(binding))
            refuse(keys, `there is no model binding \`${binding}\``, (0,nearest_name/* suggestName */.S)(binding, known));
    }
}
/** A model that stands twice among those that share the cases, or twice among the fallbacks, is a slip. */
function refuseRepeated(route, refuse) {
    const seen = new Set();
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        const [part] = keys;
        if (part !== 'models' && part !== 'fallbacks')
            continue;
        const name = `${part} ${binding}`;
        if (seen.has(name))
            refuse(keys, `the model \`${binding}\` is named twice`, 'a route asks each model at most once');
        seen.add(name);
    }
}
function refuseBrokenChecks({ checks }, refuse) {
    checks.forEach(({ fails }, index) => {
        try {
            (0,route_check/* checkOf */.E)(fails);
        }
        catch (error) {
            refuse(['checks', index, 'fails'], error instanceof Error ? error.message : 'this check cannot be used');
        }
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parse-configuration.js









/** Reads a lanegate.yml that includes nothing; the first mistake is a `UserError` with line, key and a suggestion. */
const parseConfiguration = (text, path) => parseParts(parseRoot(text, path), []);
/** Reads lanegate.yml by itself: what it names may stand in the parts that it includes. */
const parseRoot = (text, path) => (0,located/* parseLocated */.o)(text, path, configuration/* Configuration */.Vk);
/** Reads the parts that lanegate.yml includes, and what all say together; mistakes are told as those of one file. */
function parseParts(root, parts) {
    const whole = (0,with_parts/* withParts */.d)(root, parts.map(({ text, path }) => (0,part/* parsePart */.x)(text, path)));
    refuseRepeatedSuites(whole);
    refuseRepeatedGlobs(whole);
    refuseBadRecorders(whole);
    refuseForeignParameters(whole);
    refuseBadRoutes(whole);
    refuseBadEnvironments(whole);
    return whole;
}
function refuseRepeatedSuites({ value, placeOf }) {
    const seen = new Set();
    value.suites.forEach(({ name }, index) => {
        if (seen.has(name))
            throw new user_error/* UserError */.yo(`the suite \`${name}\` is defined twice`, { place: placeOf(['suites', index, 'name']) });
        seen.add(name);
    });
}
/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ value, placeOf }) {
    const laneOf = new Map();
    for (const [lane, globs] of Object.entries(value.lanes)) {
        globs.forEach((glob, index) => {
            const earlier = laneOf.get(glob);
            if (earlier !== undefined) {
                const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
                throw new user_error/* UserError */.yo(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, {
                    place: placeOf(['lanes', lane, index]),
                    hint,
                });
            }
            laneOf.set(glob, lane);
        });
    }
}


/***/ }),

/***/ 16824:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parsePart)
/* harmony export */ });
/* unused harmony export PartSettings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93490);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96913);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25598);
/* harmony import */ var _resolve_include_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73009);






const keysOfPart = {
    version: true,
    providers: true,
    models: true,
    routes: true,
    prompts: true,
    suites: true,
    judge: true,
    embedder: true,
    imports: true,
    data: true,
};
const holdsForAll = zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk({ error: `holds for all of the repository, so it stands in the ${_configuration_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFile */ .h} at its root` })
    .optional();
const keysOfRoot = Object.keys(_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .Configuration */ .Vk.shape).filter((key) => !Object.hasOwn(keysOfPart, key));
/** What the lanegate.yml of a part of a monorepo may say. */
const PartSettings = _configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .Configuration */ .Vk.pick(keysOfPart);
const refused = Object.fromEntries(keysOfRoot.map((key) => [key, holdsForAll]));
const WrittenPart = PartSettings.extend(refused);
/** Reads the lanegate.yml of a part; the first mistake is a `UserError` with line, key and a suggestion. */
function parsePart(text, path) {
    const folder = (0,_resolve_include_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(path);
    if (/[*?[\]{}!]/u.test(folder)) {
        const hint = 'give the folder a name without any of * ? [ ] { } !';
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('what lies in this folder cannot be named by globs', { place: { path }, hint });
    }
    return { ...(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLocated */ .o)(text, path, WrittenPart), folder };
}


/***/ }),

/***/ 5258:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withParts)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81874);
/* harmony import */ var _relocate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68002);



const namedSections = ['providers', 'models', 'routes', 'prompts', 'data'];
const listedSections = ['suites', 'imports'];
/** Joins the parts to the file at the root. Throws a `UserError` for a name that both give. */
function withParts(root, parts) {
    const moved = parts.map((part) => ({ part, settings: (0,_relocate_js__WEBPACK_IMPORTED_MODULE_2__/* .relocated */ .qP)(part) }));
    refuseTaken(moved, root);
    const all = moved.map(({ settings }) => settings);
    const merged = (entriesOf) => Object.assign({}, entriesOf(root.value), ...all.map(entriesOf));
    return {
        path: root.path,
        text: root.text,
        value: {
            ...root.value,
            providers: merged(({ providers }) => providers),
            models: merged(({ models }) => models),
            routes: merged(({ routes }) => routes),
            prompts: merged(({ prompts }) => prompts),
            data: merged(({ data }) => data),
            suites: [root.value, ...all].flatMap(({ suites }) => suites),
            imports: [root.value, ...all].flatMap(({ imports }) => imports),
        },
        placeOf: placesIn(root, parts),
        parts: moved.map(({ part: { folder, path }, settings: { judge, embedder } }) => ({
            folder,
            path,
            judge,
            embedder,
        })),
    };
}
/** Refuses a name that another file gives too: one would stand in the place of the other, and nobody would know. */
function refuseTaken(moved, root) {
    for (const section of namedSections) {
        const givenIn = new Map(Object.keys(root.value[section]).map((name) => [name, { path: root.path, key: name }]));
        for (const { part, settings } of moved) {
            for (const name of Object.keys(settings[section])) {
                const [other, key] = [givenIn.get(name), (0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInPart */ .G4)(part.folder, name)];
                givenIn.set(name, { path: part.path, key });
                if (other === undefined)
                    continue;
                const hint = `give it another name here, or take \`${section}.${other.key}\` out of ${other.path}`;
                const place = part.placeOf([section, key]);
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${name}\` has this name in ${other.path} already`, { place, hint });
            }
        }
    }
}
/** Finds an entry of the whole in the file that it stands in, under the keys that it has there. */
function placesIn(root, parts) {
    return (keys) => {
        const [section, name, ...rest] = keys;
        if (isOneOf(namedSections, section)) {
            const given = String(name);
            const part = parts.findLast(({ folder, value }) => given.startsWith((0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFromRoot */ ._D)(folder, '')) && Object.hasOwn(value[section], (0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInPart */ .G4)(folder, given)));
            if (part !== undefined)
                return part.placeOf([section, (0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInPart */ .G4)(part.folder, given), ...rest]);
        }
        if (isOneOf(listedSections, section)) {
            let index = Number(name) - root.value[section].length;
            for (const { value, placeOf } of index < 0 ? [] : parts) {
                if (index < value[section].length)
                    return placeOf([section, index, ...rest]);
                index -= value[section].length;
            }
        }
        return root.placeOf(keys);
    };
}
const isOneOf = (options, key) => options.some((option) => option === key);


/***/ }),

/***/ 17636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/shared-caps.js + 1 modules
var shared_caps = __webpack_require__(65971);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/untrusted-budget.js
var untrusted_budget = __webpack_require__(49661);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/cap-standings.js
var cap_standings = __webpack_require__(38644);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/prometheus.js + 2 modules
var prometheus = __webpack_require__(59315);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/side.js
var suite_side = __webpack_require__(80781);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/recorded-side.js


/**
 * What a recorder calls the provider that it asks. No client can name it and so be answered past the recording: of the
 * model that it asks, what stands before the first slash is the provider.
 */
const askedName = (name) => `${provider_provider/* hiddenPrefix */.dw}${name}`;
/**
 * The same models, each of which writes down what it answers; what records already goes on to do so in its own file.
 */
function recordedSide(side, path) {
    const providers = {};
    for (const [name, provider] of Object.entries((0,suite_side/* providersOf */.O)(side))) {
        if (provider.api === 'record')
            providers[name] = { ...provider, provider: askedName(provider.provider) };
        else {
            providers[askedName(name)] = provider;
            providers[name] = { api: 'record', provider: askedName(name), path };
        }
    }
    return withProviders(side, providers);
}
/** The same models, each of which answers from its own lines of a recording and is never asked. */
function replayedSide(side, path) {
    const providers = {};
    for (const [name, declared] of Object.entries((0,suite_side/* providersOf */.O)(side)))
        providers[name] = { api: 'replay', path, provider: declared.api === 'record' ? declared.provider : name };
    return withProviders(side, providers);
}
const withProviders = (side, providers) => ({
    ...side,
    settings: { ...side.settings, providers: { ...side.settings.providers, ...providers } },
});

// EXTERNAL MODULE: ./dist/compiled/domain/serving/serving-report.js
var serving_report = __webpack_require__(2103);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/price/usage.js
var usage = __webpack_require__(24298);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/call-series.js
var call_series = __webpack_require__(7238);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/call-sum.js
var call_sum = __webpack_require__(51520);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/recent-calls.js
const seconds = 60;
/** Counts what happened in the last minute, second by second. */
class RecentCalls {
    counts = new Array(seconds).fill(0);
    lastSecond = 0;
    add(nowMs) {
        this.forget(nowMs);
        const place = this.lastSecond % seconds;
        this.counts[place] = (this.counts[place] ?? 0) + 1;
    }
    inLastMinute(nowMs) {
        this.forget(nowMs);
        return this.counts.reduce((sum, count) => sum + count, 0);
    }
    /** A clock that is set back goes on where it was. */
    forget(nowMs) {
        const second = Math.max(this.lastSecond, Math.floor(nowMs / 1000));
        const passed = Math.min(second - this.lastSecond, seconds);
        for (let step = 0; step < passed; step += 1)
            this.counts[(second - step) % seconds] = 0;
        this.lastSecond = second;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/text/cut-text.js
var cut_text = __webpack_require__(54570);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/short-names.js

const longestName = 200;
/** The call with names that may be kept: those that clients choose can be as long as a request. */
function withShortNames(call) {
    const { asked, providerName, model, session, user } = call;
    if ([asked, providerName, model, session, user].every(isShort))
        return call;
    return {
        ...call,
        asked: shortOf(asked),
        providerName: shortOf(providerName),
        model: shortOf(model),
        session: session === undefined ? undefined : shortOf(session),
        user: user === undefined ? undefined : shortOf(user),
    };
}
const isShort = (name) => name === undefined || name.length <= longestName;
/** Put together anew, since a piece of a long text keeps all of it in memory. */
function shortOf(name) {
    if (isShort(name))
        return name;
    return `${Array.from((0,cut_text/* cutText */.I)(name, longestName - 1).text).join('')}\u2026`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/serving/sums-by-name.js

/** Names are the clients' own, and there may be any number of them: so many are told apart. */
const mostNames = 200;
/** The sums of calls by a name. Names beyond the most are summed as others. */
class SumsByName {
    named = new Map();
    others;
    /** True once as many names as may be told were answered, which stays so. */
    isFull = false;
    add(name, call) {
        this.sumOf(name).add(call);
    }
    /** The dearest first, then those with the most calls. */
    breakdown() {
        const rows = [...this.named].map(([name, sum]) => ({ name, ...sum.totals(), latency_ms: sum.latency() }));
        rows.sort((one, other) => other.cost_usd - one.cost_usd || other.calls - one.calls);
        return this.others === undefined ? { rows } : { rows, others: this.others.totals() };
    }
    sumOf(name) {
        const known = this.named.get(name);
        if (known !== undefined)
            return known;
        this.isFull ||= this.named.size >= mostNames && !this.hasMadeRoom();
        if (this.isFull)
            return this.sumOfOthers();
        const sum = new call_sum/* CallSum */._8();
        this.named.set(name, sum);
        return sum;
    }
    /** A name that nobody ever answered makes room, lest inventions take the places of all that is real. */
    hasMadeRoom() {
        for (const [name, sum] of this.named) {
            if (!sum.isBarren)
                continue;
            this.sumOfOthers().addAll(sum);
            return this.named.delete(name);
        }
        return false;
    }
    sumOfOthers() {
        this.others ??= new call_sum/* CallSum */._8();
        return this.others;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/serving/tally.js






const mostLateCalls = 20;
/** Keeps account of the calls that a gateway serves. It takes so much memory, however many there are. */
class Tally {
    startedAtMs;
    total = new call_sum/* CallSum */._8();
    routes = new SumsByName();
    models = new SumsByName();
    sessions = new SumsByName();
    users = new SumsByName();
    series;
    recent = new RecentCalls();
    incidents = new Map();
    stoppedBy = new Map();
    refused = new Map();
    lateCalls = [];
    inFlight = 0;
    /** `startedAtMs` is when the gateway began to serve, in milliseconds since 1970. */
    constructor(startedAtMs, providers = {}) {
        this.startedAtMs = startedAtMs;
        this.series = new call_series/* CallSeriesBook */.J(providers);
    }
    /** A request came in of which no call was made, and was told so with this status. */
    refuse(status) {
        countOne(this.refused, status);
    }
    /** A call came in, at so many milliseconds since 1970. Each is ended once. */
    begin(nowMs) {
        this.inFlight += 1;
        this.recent.add(nowMs);
    }
    end(served) {
        const call = withShortNames(served);
        const { session, user, incident, stoppedBy } = call;
        this.inFlight -= 1;
        this.total.add(call);
        this.series.add(call);
        this.routes.add(call.asked, call);
        this.models.add(modelOf(call), call);
        if (session !== undefined)
            this.sessions.add(session, call);
        if (user !== undefined)
            this.users.add(user, call);
        if (incident !== undefined)
            countOne(this.incidents, incident);
        if (stoppedBy !== undefined)
            countOne(this.stoppedBy, stoppedBy);
        this.lateCalls.push(call);
        if (this.lateCalls.length > mostLateCalls)
            this.lateCalls.shift();
    }
    report({ nowMs, caps, breakers }) {
        return {
            version: 1,
            started_at_ms: this.startedAtMs,
            seconds: Math.max(0, nowMs - this.startedAtMs) / 1000,
            in_flight: this.inFlight,
            calls_in_last_minute: this.recent.inLastMinute(nowMs),
            totals: { ...this.total.totals(), latency_ms: this.total.latency() },
            routes: this.routes.breakdown(),
            models: this.models.breakdown(),
            sessions: this.sessions.breakdown(),
            users: this.users.breakdown(),
            incidents: Object.fromEntries(this.incidents),
            stopped_by: Object.fromEntries(this.stoppedBy),
            refused: Object.fromEntries(this.refused),
            caps: [...caps],
            breakers: [...breakers],
            last_calls: this.lateCalls.map(lateCallOf),
        };
    }
    /** What the GenAI conventions measure, by provider, model and error. */
    measured() {
        return this.series.all();
    }
}
const modelOf = ({ providerName, model }) => `${providerName}/${model}`;
function countOne(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function lateCallOf(call) {
    const { asked, session, outcome, incident, stoppedBy, costUsd, durationMs } = call;
    const tokens = (0,usage/* tokensOf */.k)(call.usage);
    return {
        asked,
        model: modelOf(call),
        ...(session === undefined ? {} : { session }),
        outcome,
        ...(incident === undefined ? {} : { incident }),
        ...(stoppedBy === undefined ? {} : { stopped_by: stoppedBy }),
        ...(tokens === undefined ? {} : { tokens }),
        cost_usd: costUsd,
        duration_ms: durationMs,
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-model.js
var target_model = __webpack_require__(17623);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-unknown-providers.js

/** Refuses models whose provider is neither declared nor known without. Throws a `UserError` for the first. */
function refuseUnknownProviders(side) {
    for (const binding of Object.values(side.settings.models))
        (0,target_model/* modelOf */.DM)(binding, { arm: side, policy: side });
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/close-all.js
var close_all = __webpack_require__(3144);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/note-of-recording.js
var note_of_recording = __webpack_require__(66814);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/open-own-model.js
var open_own_model = __webpack_require__(35053);
;// CONCATENATED MODULE: ./dist/compiled/stages/serve.js
















/** How long calls under way may go on once the server is to stop. */
const graceMs = 10_000;
/** How long what sessions and users took may be known to this process alone. */
const checkpointMs = 10_000;
const loopback = '127.0.0.1';
/**
 * Answers clients in their own dialects through everything that guards models, until it is told to stop. The folder is
 * this server's alone: two that count in one would each spend what the caps leave to both.
 */
const serve = (ports, request) => ports.claims.whileHeld(request.folder, () => serveFrom(ports, request));
async function serveFrom(ports, request) {
    const { log, servers } = ports;
    const side = await servedSide(ports, request);
    for (const note of (0,untrusted_budget/* untrustedCapNotes */.Y)(side.settings.budget, request.isUntrusted))
        log.info(note);
    if (request.record !== undefined)
        await ports.recorder.prepare(request.record);
    const earlier = await (0,note_of_recording/* noteOfRecording */.V)(ports.files, request.record);
    if (earlier !== undefined)
        log.warn(earlier);
    let desk;
    const server = await servers.listen({
        host: loopback,
        port: request.port,
        largestBodyBytes: side.settings.gateway.server.max_body_megabytes * 1e6,
        mayRead: (head) => desk?.letsIn(head) ?? false,
        handle: (asked, response) => desk?.handle(asked, response) ?? notYet(response),
        tell: (sentence) => log.warn(sentence),
    });
    try {
        const guarded = await openGuardedModel(ports, request, side);
        const account = openAccount(ports, guarded, side);
        try {
            desk = ports.desk.open({
                model: guarded.model,
                side,
                key: request.key,
                port: () => server.port,
                takesNext: request.replay !== undefined,
                book: account.tally,
                metrics: account.metrics,
            });
            const address = addressOf(server.port);
            request.onReady(address);
            ports.display?.start(`lanegate gateway at ${address.url}`, account.report);
            await untilStopped(ports, guarded, request.signal);
            desk.close();
            tellWaiting(ports, account.report());
            await server.close(graceMs);
        }
        finally {
            ports.display?.finish();
            request.onServed?.(account.report());
            await keepAll(ports, [
                guarded.close,
                ports.closeAnswers,
                () => (0,artifacts/* writeArtifact */.w6)(ports.files, `${request.folder}/${serving_report/* servingReportFile */.$S}`, account.report()),
            ]);
        }
        return account.report();
    }
    finally {
        await server.close(0);
    }
}
/**
 * Leaves all on disk that can be, whatever of it cannot, and says what could not: whoever stops a program does not
 * look for its errors.
 */
async function keepAll({ log }, steps) {
    const told = steps.map((step) => async () => {
        await step().catch((error) => {
            log.warn(`what was served could not be kept whole: ${(0,user_error/* describeError */.Uc)(error)}`);
            throw error;
        });
    });
    await (0,close_all/* closeAll */.S)(told, async () => undefined);
}
function openGuardedModel(ports, { folder }, side) {
    const { budget, gateway } = side.settings;
    return (0,open_own_model/* openOwnModel */._)(ports, {
        side,
        folder,
        run: 'gateway',
        concurrency: gateway.server.concurrency,
        survivesKill: true,
        providers: Object.values(resolvedProviders(side)),
        mayLackKeys: true,
        worstCase: (0,shared_caps/* mostOfARun */.h5)(budget, budget.per_day) ?? { usd: budget.per_run.usd, tokens: 0, calls: 0 },
    });
}
/** Every provider by its name, the ones that a recorder asks found. */
function resolvedProviders(side) {
    const known = (0,suite_side/* providersOf */.O)(side);
    return Object.fromEntries(Object.entries(known).map(([name, provider]) => [name, (0,provider_provider/* resolveProvider */.Kd)(provider, known)]));
}
/** What is served, as it is told while the server runs and at its end. */
function openAccount({ clock }, guarded, side) {
    const { model, caps, spentBefore } = guarded;
    const startedAtMs = clock.now();
    const beganAtMs = startedAtMs - (spentBefore.milliseconds ?? 0);
    const tally = new Tally(startedAtMs, resolvedProviders(side));
    const report = () => {
        const nowMs = clock.now();
        const budget = { caps, spent: model.spent(), state: model.nearestToCaps(cap_standings/* mostNamed */.xT), nowMs, beganAtMs };
        return tally.report({ nowMs, caps: (0,cap_standings/* capStandings */.UF)(budget), breakers: model.breakers() });
    };
    return { tally, report, metrics: () => (0,prometheus/* prometheusText */.K)(report(), tally.measured()) };
}
/**
 * What lanegate.yml says, with the answers recorded or replayed and the caps of those who do not pay. Throws a
 * `UserError` where they are to be both, and for a model of a provider that is not there.
 */
async function servedSide({ files }, request) {
    const { record, replay, isUntrusted, configuration } = request;
    if (record !== undefined && replay !== undefined)
        throw new user_error/* UserError */.yo('a gateway records or replays, and not both');
    const side = await (0,open_own_model/* readOwnSide */.S)(files, configuration);
    refuseUnknownProviders(side);
    const recorded = record === undefined ? side : recordedSide(side, record);
    const served = replay === undefined ? recorded : replayedSide(side, replay);
    if (!isUntrusted)
        return served;
    const { settings } = served;
    return { ...served, settings: { ...settings, budget: (0,untrusted_budget/* budgetOfUntrustedRun */.g)(settings.budget) } };
}
function addressOf(port) {
    const url = `http://${loopback}:${port}`;
    return { url, openaiBaseUrl: `${url}/v1`, anthropicBaseUrl: url };
}
async function notYet(response) {
    response.send(503, ['retry-after', '1', 'x-should-retry', 'true'], '');
}
/** Whoever stops a program that goes on for a while learns why. */
function tellWaiting({ log }, { in_flight: inFlight }) {
    if (inFlight === 0)
        return;
    const calls = (0,format_quantity/* formatAmount */.ej)(inFlight, 'call');
    log.info(`stopping: ${calls} under way may take ${graceMs / 1000} s to end; Ctrl-C again ends the gateway at once`);
}
/** Waits for the end, and now and then leaves on disk what sessions and users took, for when the process is killed. */
async function untilStopped({ clock, log }, { model, checkpoint }, signal) {
    let { calls: kept } = model.spent();
    while (!signal.aborted) {
        await clock.sleep(checkpointMs, signal).catch(() => undefined);
        const { calls } = model.spent();
        if (signal.aborted || calls === kept)
            continue;
        kept = calls;
        await checkpoint().catch((error) => log.warn(`what sessions took could not be kept: ${(0,user_error/* messageOf */.bD)(error)}`));
    }
}


/***/ }),

/***/ 66814:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ noteOfRecording)
/* harmony export */ });
/**
 * What to know of a file that is recorded into and holds lines already: a replay answers with the earlier ones first,
 * so that what is recorded now would never be seen. `undefined` where there is nothing to tell.
 */
async function noteOfRecording(files, path) {
    const lines = path === undefined ? undefined : await files.lines(path);
    for await (const line of lines ?? []) {
        if (line.trim() === '')
            continue;
        return `${path} holds an earlier recording, which a replay answers from first: delete it to record anew`;
    }
    return undefined;
}


/***/ })

};
;
})
