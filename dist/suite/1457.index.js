export const id = 1457;
export const ids = [1457];
export const modules = {

/***/ 13041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AskResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81579);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56248);




const Usage = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    cached_input_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    reasoning_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
});
const Taken = { version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), cost_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() };
/** What one question came to: `lanegate ask --json`. */
const AskResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('answered'),
        ...Taken,
        content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig())).optional(),
        served: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('provider/model that really answered'),
        because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why a route did not stay with its first model'),
        notices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$),
        usage: Usage.optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        first_token_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
        cached: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('incident'), ...Taken, incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('refused'), ...Taken, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 75940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ stateOfBuckets),
/* harmony export */   YC: () => (/* binding */ bucketsOfState),
/* harmony export */   aV: () => (/* binding */ accountOfState),
/* harmony export */   qP: () => (/* binding */ stateOfAccount),
/* harmony export */   to: () => (/* binding */ BudgetState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const AmountState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ nano_usd: Count, tokens: Count, calls: Count });
const BucketState = AmountState.extend({ minute: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Minutes since 1970') });
const NamedState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    last_used_at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    began_at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    spent: AmountState,
    buckets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(BucketState),
});
/**
 * What a gateway's budgets remember from one process to the next: the last hour by the minute, and what sessions and
 * users have taken. Milliseconds are since 1970.
 */
const BudgetState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(BucketState),
    sessions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamedState),
    users: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamedState),
});
const stateOfBuckets = ({ buckets = [] }) => buckets.map(({ minute, ...amount }) => ({ minute, ...stateOfAmount(amount) }));
const bucketsOfState = (states) => states.map(({ minute, ...amount }) => ({ minute, ...amountOfState(amount) }));
const stateOfAccount = ({ name, lastUsedAtMs, beganAtMs, ...balance }) => ({
    name,
    last_used_at_ms: lastUsedAtMs,
    ...(beganAtMs === undefined ? {} : { began_at_ms: beganAtMs }),
    spent: stateOfAmount(balance.spent ?? noAmount),
    buckets: stateOfBuckets(balance),
});
const accountOfState = (state) => ({
    name: state.name,
    lastUsedAtMs: state.last_used_at_ms,
    beganAtMs: state.began_at_ms,
    spent: amountOfState(state.spent),
    buckets: bucketsOfState(state.buckets),
});
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const stateOfAmount = ({ nanoUsd, tokens, calls }) => ({ nano_usd: nanoUsd, tokens, calls });
const amountOfState = ({ nano_usd, tokens, calls }) => ({
    nanoUsd: nano_usd,
    tokens,
    calls,
});


/***/ }),

/***/ 26277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   fW: () => (/* binding */ Bucket),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
/** Calls that ended within one tenth of the window; money is whole billionths of a dollar. */
const Bucket = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    calls: count,
    failures: count,
    slow: count,
    nano_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
});
const bucketsPerWindow = 10;
/** The window with one more call; at most eleven buckets, however many calls. */
function addCall(buckets, call, { nowMs, windowMs }) {
    const bucketMs = windowMs / bucketsPerWindow;
    const startMs = Math.floor(nowMs / bucketMs) * bucketMs;
    const last = buckets.at(-1);
    if (last?.start_ms === startMs)
        return [...buckets.slice(0, -1), sumOf(last, call)];
    // A clock that was set back leaves buckets in the future, which would never grow old.
    const recent = buckets.filter(({ start_ms }) => start_ms < startMs && start_ms > startMs - windowMs);
    return [...recent, { start_ms: startMs, calls: 1, ...call }];
}
const sumOf = (bucket, call) => ({
    start_ms: bucket.start_ms,
    calls: bucket.calls + 1,
    failures: bucket.failures + call.failures,
    slow: bucket.slow + call.slow,
    nano_usd: bucket.nano_usd + call.nano_usd,
});
/** Everything in the window together. */
function totalsOf(buckets) {
    const totals = { calls: 0, failures: 0, slow: 0, nano_usd: 0 };
    for (const bucket of buckets) {
        totals.calls += bucket.calls;
        totals.failures += bucket.failures;
        totals.slow += bucket.slow;
        totals.nano_usd += bucket.nano_usd;
    }
    return totals;
}


/***/ }),

/***/ 99188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CircuitBreakerState)
/* harmony export */ });
/* unused harmony export CircuitBreaker */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _call_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26277);


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0);
const timeMs = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const sentence = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000);
/** Why a circuit opened; what helps against each differs. */
const Trouble = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['failures', 'rejections', 'latency', 'cost']);
const everyState = {
    /** Grows with each change of state, so that a call that began before one is told from those after it. */
    epoch: count,
    /** Until when the provider asked to be left alone; 0 when it did not. */
    asked_until_ms: timeMs,
};
const Closed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('closed'),
    ...everyState,
    buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_call_window_js__WEBPACK_IMPORTED_MODULE_0__/* .Bucket */ .fW).max(20),
    failures_in_a_row: count,
    rejection: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ words: sentence, in_a_row: count }).optional(),
});
const outage = {
    ...everyState,
    trouble: Trouble,
    reason: sentence,
    /** Why the last probe failed, when one did. */
    probe_failure: sentence.optional(),
    /** When the circuit opened first. */
    since_ms: timeMs,
    /** How often it opened since then. */
    openings: count,
};
const Open = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('open'), ...outage, opened_at_ms: timeMs, until_ms: timeMs });
const HalfOpen = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('half-open'),
    ...outage,
    probes_under_way: count,
    probed_at_ms: timeMs,
    successes: count,
});
/** One circuit breaker: calls pass, none passes until a time, or a few pass to see whether the target works again. */
const CircuitBreaker = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('state', [Closed, Open, HalfOpen]);
/** Circuit breakers as they are kept between jobs, by the digest of their key, which may name hosts. */
const CircuitBreakerState = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    saved_at_ms: timeMs,
    breakers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/), CircuitBreaker),
});


/***/ }),

/***/ 90101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ withMinutes),
/* harmony export */   EW: () => (/* binding */ GatewayState),
/* harmony export */   R: () => (/* binding */ withSessionsOf),
/* harmony export */   wL: () => (/* binding */ gatewayStateFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75940);
/* harmony import */ var _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99188);
/* harmony import */ var _kill_switch_kill_switch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56636);




/** What a gateway remembers from one job to the next: `gateway-state.json`. */
const GatewayState = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    circuit_breakers: _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__/* .CircuitBreakerState */ .n,
    kill_switch: _kill_switch_kill_switch_js__WEBPACK_IMPORTED_MODULE_2__/* .KillSwitchState */ .UM,
    budget: _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetState */ .to,
});
const gatewayStateFile = 'gateway-state.json';
/** A state with the sessions of another, or with none where there is no other. */
const withSessionsOf = (state, other) => ({
    ...state,
    kill_switch: { ...state.kill_switch, sessions: other?.kill_switch.sessions ?? [] },
    budget: { ...state.budget, sessions: other?.budget.sessions ?? [] },
});
const nothingKnown = {
    version: 1,
    circuit_breakers: { version: 1, saved_at_ms: 0, breakers: {} },
    kill_switch: { version: 1, sessions: [] },
    budget: { version: 1, hour: [], sessions: [], users: [] },
};
/** A state that knows of more that was spent, minute by minute. */
function withMinutes(state = nothingKnown, buckets) {
    const hour = [...state.budget.hour, ...(0,_budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOfBuckets */ .A6)({ buckets })];
    return { ...state, budget: { ...state.budget, hour: hour.sort((one, other) => one.minute - other.minute) } };
}


/***/ }),

/***/ 56636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UM: () => (/* binding */ KillSwitchState),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export Session */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90154);


/** How many requests of a session are remembered. */
const rememberedRequests = 64;
const Hash = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/);
/** What is known of one session; times are milliseconds since 1970. */
const Session = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    session: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    started_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    seen_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hash).max(rememberedRequests).describe('The last requests as a whole, oldest first'),
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hash).max(rememberedRequests).describe('Their last turns'),
    stopped: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
        .optional()
        .describe('Why it makes no further call, and since when'),
});
/** Every session that a kill switch knows, to be kept between jobs. */
const KillSwitchState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), sessions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Session) });
/** A session that makes its first call now. */
const openSession = (session, nowMs) => ({
    session,
    started_ms: nowMs,
    seen_ms: nowMs,
    calls: 0,
    tokens: 0,
    requests: [],
    turns: [],
});
/** True when nothing need be known of a session any longer: its stop is over, or it has been idle for long. */
function isOver({ stopped, seen_ms }, nowMs, settings) {
    if (stopped !== undefined)
        return nowMs - stopped.at_ms >= settings.stopped_minutes * 60_000;
    return nowMs - seen_ms >= settings.idle_minutes * 60_000;
}
/** The session with one more request, which is `stopped` when that request, or an earlier one, was one too many. */
function admit(session, request, nowMs, settings) {
    if (session.stopped !== undefined)
        return session;
    const next = {
        session: session.session,
        started_ms: session.started_ms,
        seen_ms: nowMs,
        calls: session.calls + 1,
        tokens: session.tokens,
        requests: withLatest(session.requests, request.whole),
        turns: withLatest(session.turns, request.turn),
    };
    const reason = crossedCap(session, nowMs, settings) ?? loopIn(next, request, settings);
    if (reason === undefined)
        return next;
    const name = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(session.session, 60);
    return { ...next, stopped: { reason: `session ${name} ${reason}`, at_ms: nowMs } };
}
const withLatest = (hashes, latest) => hashes.length < rememberedRequests ? [...hashes, latest] : [...hashes.slice(1 - rememberedRequests), latest];
/** The session after a reply that took so many tokens. */
const countTokens = (session, tokens) => ({
    ...session,
    tokens: session.tokens + tokens,
});
function crossedCap(session, nowMs, settings) {
    const { calls = Infinity, tokens = Infinity, seconds = Infinity } = settings;
    const ageSeconds = (nowMs - session.started_ms) / 1000;
    if (session.calls >= calls)
        return `made ${count(calls, 'call')}, as many as it may`;
    if (session.tokens >= tokens)
        return `took ${count(session.tokens, 'token')}; its cap is ${count(tokens, 'token')}`;
    if (ageSeconds < seconds)
        return undefined;
    return `is ${count(Math.floor(ageSeconds), 'second')} old; its cap is ${count(seconds, 'second')}`;
}
function loopIn(session, request, settings) {
    const { requests, turns } = session;
    const { repeated, cycle_length, cycle_repeats } = settings;
    const same = requests.filter((each) => each === request.whole).length;
    if (repeated !== false && (same >= repeated || endsInRounds(turns, 1, repeated))) {
        return `repeated the same request ${repeated} times: “${request.excerpt()}”`;
    }
    if (cycle_repeats === false)
        return undefined;
    for (let length = 2; length <= cycle_length && length * cycle_repeats <= turns.length; length += 1) {
        if (isOneRequest(turns.slice(-length)) || !endsInRounds(turns, length, cycle_repeats))
            continue;
        return `went round the same ${length} requests ${cycle_repeats} times; the last of them: “${request.excerpt()}”`;
    }
    return undefined;
}
/** True when the last `times` rounds of so many turns are all the same. */
function endsInRounds(turns, length, times) {
    const tail = turns.slice(-length * times);
    return tail.length === length * times && tail.every((turn, index) => turn === tail[index % length]);
}
/** A round of one request is what `repeated` looks for, however often that is. */
const isOneRequest = (turns) => turns.every((turn) => turn === turns[0]);
const count = (amount, noun) => `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;


/***/ }),

/***/ 62756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRecordings),
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81579);




/** One line of a recording: a request and what a model answered to it. */
const Recording = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), messages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .QB).min(1) }),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('stop'),
        usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() }).optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().default(0),
        refusal: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig())).optional().describe('Embeddings, one for each message'),
    }),
});
/**
 * Reads a recording file, JSONL. Throws `UserError` at the first line that is no recording; blank lines do not count.
 */
function parseRecordings(text, path) {
    const recordings = [];
    let line = 0;
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        line += 1;
        if (raw.trim() !== '')
            recordings.push(parseRecording(raw, { path, line }));
    }
    return { path, recordings };
}
function parseRecording(text, place) {
    const value = parseLine(text, place);
    if (isPlainRecording(value))
        return value;
    const parsed = Recording.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const key = issue === undefined || issue.path.length === 0 ? {} : { key: issue.path.join('.') };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this line is not a recording: ${issue?.message ?? 'unknown reason'}`, {
        place: { ...place, ...key },
        hint,
    });
}
function parseLine(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not JSON', { place, hint, cause });
    }
}
const hint = 'one line is {"request":{"model":"…","messages":[{"role":"user","content":"…"}]},"response":{"content":"…"}}';
/**
 * True for a recording that needs neither a default nor a mistake explained. A file has thousands of those, and the
 * schema takes four times as long for its first thousands as reading them does.
 */
function isPlainRecording(value) {
    if (!(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value.request) || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value.response))
        return false;
    const { model, messages } = value.request;
    const { content, finish_reason, usage, latency_ms, refusal, tool_calls, vectors } = value.response;
    if (refusal !== undefined || tool_calls !== undefined || vectors !== undefined)
        return false;
    const isPlainRequest = typeof model === 'string' && isList(messages) && messages.length > 0 && messages.every(isMessage);
    const isPlainUsage = usage === undefined || ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(usage) && isAmount(usage.input_tokens) && isAmount(usage.output_tokens));
    const isPlainText = typeof content === 'string' && typeof finish_reason === 'string';
    return isPlainRequest && isPlainUsage && isPlainText && isAmount(latency_ms);
}
const roles = new Set(_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Role */ .Xh.options);
const isMessage = (value) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) && roles.has(value.role) && typeof value.content === 'string' && Object.keys(value).length === 2;
const isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isList = Array.isArray;


/***/ }),

/***/ 49301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tracesFile)
/* harmony export */ });
/** Spans of a run, OTLP/JSON lines, in its folder. */
const tracesFile = 'traces.jsonl';


/***/ }),

/***/ 94111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js
var explain_issue = __webpack_require__(15937);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located-yaml.js
var located_yaml = __webpack_require__(71228);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-recorders.js



/** Refuses recorders of providers that are not there or record themselves. Throws a `UserError`. */
function refuseBadRecorders({ providers }, source, path) {
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
            const keys = ['providers', name, 'provider'];
            const hint = Object.hasOwn(known, declared.provider)
                ? 'name the provider that it records'
                : (0,nearest_name/* suggestName */.S)(declared.provider, Object.keys(known));
            throw new user_error/* UserError */.yo(error.message, { place: { path, line: source.lineOf(keys), key: keys.join('.') }, hint });
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-bindings.js
var route_bindings = __webpack_require__(8471);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-check.js + 1 modules
var route_check = __webpack_require__(53830);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-routes.js




/** Refuses routes that name what is not there, mean two things at once or ask somebody twice. Throws a `UserError`. */
function refuseBadRoutes({ routes, models }, source, path) {
    const refuse = (keys, message, hint) => {
        throw new user_error/* UserError */.yo(message, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint });
    };
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







/** Reads lanegate.yml; the first mistake is a `UserError` with line, key and a suggestion. */
function parseConfiguration(text, path) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    if (source.value === null || typeof source.value !== 'object') {
        throw new user_error/* UserError */.yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = configuration/* Configuration */.Vk.safeParse(source.value, { reportInput: true, ...(0,for_few/* forText */.zA)(text) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.M)(parsed.error.issues, source, path, configuration/* Configuration */.Vk);
    refuseRepeatedSuites(parsed.data, source, path);
    refuseRepeatedGlobs(parsed.data, source, path);
    refuseBadRecorders(parsed.data, source, path);
    refuseBadRoutes(parsed.data, source, path);
    return { path, value: parsed.data, lineOf: source.lineOf };
}
function refuseRepeatedSuites(configuration, source, path) {
    const seen = new Set();
    configuration.suites.forEach(({ name }, index) => {
        const place = { path, line: source.lineOf(['suites', index, 'name']), key: `suites.${index}.name` };
        if (seen.has(name))
            throw new user_error/* UserError */.yo(`the suite \`${name}\` is defined twice`, { place });
        seen.add(name);
    });
}
/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ lanes }, source, path) {
    const laneOf = new Map();
    for (const [lane, globs] of Object.entries(lanes)) {
        globs.forEach((glob, index) => {
            const earlier = laneOf.get(glob);
            if (earlier !== undefined) {
                const place = { path, line: source.lineOf(['lanes', lane, index]), key: `lanes.${lane}.${index}` };
                const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
                throw new user_error/* UserError */.yo(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, { place, hint });
            }
            laneOf.set(glob, lane);
        });
    }
}


/***/ }),

/***/ 93352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BudgetExceededError),
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/** A call that failed, seen by the part that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    retryAfterMs;
    status;
    costUsd;
    attempts;
    rateLimit;
    reply;
    constructor(kind, message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.retryable = facts.retryable;
        this.retryAfterMs = facts.retryAfterMs;
        this.status = facts.status;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 1;
        this.rateLimit = facts.rateLimit;
        this.reply = facts.reply;
    }
    /** Why a call was aborted, told as of one that its provider was not asked; what is no `ModelError` stays as it is. */
    static unasked(reason) {
        return reason instanceof ModelError ? reason.with({ attempts: 0 }) : reason;
    }
    /** The same failure with other facts. */
    with(facts) {
        const { kind, message, retryable, retryAfterMs, status, costUsd, attempts, rateLimit, reply } = this;
        const cause = facts.cause ?? this;
        return new ModelError(kind, message, {
            ...{ retryable, retryAfterMs, status, costUsd, attempts, rateLimit, reply },
            ...facts,
            cause,
        });
    }
}
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
    /** Whose cap it is; absent where nobody said. */
    scope;
    /** Milliseconds until there may be room again; absent when waiting does not help. */
    retryAfterMs;
    costUsd;
    attempts;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.scope = facts.scope;
        this.retryAfterMs = facts.retryAfterMs;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 0;
    }
    /** The same refusal with other facts. */
    with(facts) {
        const { message, scope, retryAfterMs, costUsd, attempts } = this;
        return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, cause: this, ...facts });
    }
}


/***/ }),

/***/ 90137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13041);
/* harmony import */ var _domain_evaluation_put_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77723);
/* harmony import */ var _domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40480);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61841);
/* harmony import */ var _domain_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88437);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27999);
/* harmony import */ var _domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17623);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93352);
/* harmony import */ var _steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65327);









/** Puts one question to a model or a route of the lanegate.yml that lies here, through everything that guards it. */
async function ask(ports, request) {
    const side = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_8__/* .readOwnSide */ .S)(ports.files);
    const answerer = answererOf(request.model, side);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknownPrices */ .D)((0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(answerer));
    const { messages, operation, caller } = request;
    const put = (0,_domain_evaluation_put_question_js__WEBPACK_IMPORTED_MODULE_1__/* .callsTo */ .J)(answerer);
    const call = { ...put({ messages, repeat: 0, caller, caseKey: undefined, tags: [] }), operation };
    const { model, close } = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_8__/* .openOwnModel */ ._)(ports, {
        ...{ side, folder: request.folder, run: 'ask', concurrency: 1 },
        models: (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(answerer),
        worstCase: (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .spendOf */ .Ii)((0,_domain_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__/* .worstCaseOfPlan */ .W)(call)),
    });
    try {
        return _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__/* .AskResult */ .j.parse(await answer(model, call, request.signal));
    }
    finally {
        await close();
    }
}
function answererOf(name, side) {
    const { models, routes } = side.settings;
    const slash = name.indexOf('/');
    if (slash === -1 || Object.hasOwn(models, name) || Object.hasOwn(routes, name)) {
        return (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .findAnswerer */ .Zf)(name, { arm: side, policy: side });
    }
    const binding = { provider: name.slice(0, slash), model: name.slice(slash + 1), parameters: {} };
    return (0,_domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_6__/* .modelOf */ .DM)(binding, { arm: side, policy: side });
}
async function answer(model, call, signal) {
    try {
        return answered(await model.complete(call, signal), call);
    }
    catch (error) {
        if (!(error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_7__/* .ModelError */ .m || error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_7__/* .BudgetExceededError */ .Z))
            throw error;
        const { message, costUsd, attempts } = error;
        const told = { version: 1, message, cost_usd: costUsd, attempts };
        if (error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_7__/* .BudgetExceededError */ .Z)
            return { ...told, outcome: 'refused' };
        return { ...told, outcome: 'incident', incident: error.kind };
    }
}
function answered(reply, call) {
    const { content, toolCalls, vectors, usage, served, servedModel, firstTokenMs } = reply;
    const { providerName, model } = served ?? call;
    return {
        version: 1,
        outcome: 'answered',
        content,
        ...(toolCalls === undefined ? {} : { tool_calls: [...toolCalls] }),
        ...(vectors === undefined ? {} : { vectors: vectors.map((vector) => [...vector]) }),
        served: `${providerName}/${servedModel ?? model}`,
        ...(served?.because === undefined ? {} : { because: served.because }),
        notices: [...(reply.notices ?? [])],
        ...(usage === undefined ? {} : { usage: usageOf(usage) }),
        cost_usd: reply.costUsd,
        latency_ms: reply.latencyMs,
        ...(firstTokenMs === undefined ? {} : { first_token_ms: firstTokenMs }),
        attempts: reply.attempts ?? (reply.cached ? 0 : 1),
        cached: reply.cached,
    };
}
const usageOf = ({ inputTokens, outputTokens, cachedInputTokens, reasoningTokens, }) => ({
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    ...(cachedInputTokens === undefined ? {} : { cached_input_tokens: cachedInputTokens }),
    ...(reasoningTokens === undefined ? {} : { reasoning_tokens: reasoningTokens }),
});


/***/ }),

/***/ 96026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readGatewayState),
/* harmony export */   T: () => (/* binding */ writeGatewayState)
/* harmony export */ });
/* harmony import */ var _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90101);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54791);



/**
 * What an earlier gateway left in a folder. State that cannot be read is told and counts as none: it may only hold calls
 * back, and the caps of a run are counted elsewhere.
 */
async function readGatewayState({ files, log }, folder) {
    try {
        return await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .readArtifact */ .R9)(files, `${folder}/${_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayStateFile */ .wL}`, _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .GatewayState */ .EW);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        log.warn(`${folder}/${_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayStateFile */ .wL} cannot be used, so breakers and sessions begin anew: ${error.message}`);
        return undefined;
    }
}
/** Leaves what a gateway knows in a folder, for the gateway that comes next. */
const writeGatewayState = (files, folder, state) => (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayStateFile */ .wL}`, state);


/***/ })

};
