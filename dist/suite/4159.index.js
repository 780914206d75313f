export const id = 4159;
export const ids = [4159];
export const modules = {

/***/ 15191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 85984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ sumOfWorstCases),
/* harmony export */   pB: () => (/* binding */ freeCall),
/* harmony export */   qn: () => (/* binding */ estimateOf),
/* harmony export */   zl: () => (/* binding */ worstCaseOf)
/* harmony export */ });
/* harmony import */ var _price_billed_price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31164);
/* harmony import */ var _price_price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42299);
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37331);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46530);




/**
 * Role markers and separators that a chat template adds to each message; 3 to 8 in the templates that are published.
 */
const templateTokensPerMessage = 16;
/** What a chat template adds once, such as a default system prompt; about 70 in the longest that is published. */
const templateTokensPerCall = 80;
/** One call where nobody is paid. */
const freeCall = { nanoUsd: 0, tokens: 0, calls: 1, inputTokens: 0, outputTokens: 0 };
/**
 * One call of a program of the user's own, which tells what it cost afterwards: the least that there is, so that a cap
 * that is reached refuses it.
 */
const programCall = { nanoUsd: 1, tokens: 1, calls: 1, inputTokens: 1, outputTokens: 0 };
/**
 * The most a call can take: one token a byte of everything sent, what templates add, and the whole output cap, at the
 * dearest rate of its price. Where nobody is paid, nothing but the call.
 */
const worstCaseOf = (call) => needOf(call, 1);
/** What a call is likely to take at the most, with so many bytes of input to a token. */
const estimateOf = (call, bytesPerToken) => needOf(call, bytesPerToken);
function needOf(call, bytesPerToken) {
    if ((0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnProgram */ .Tb)(call.provider))
        return programCall;
    if ((0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .isFree */ .xp)(call.provider))
        return freeCall;
    const { messages, parameters } = call;
    let bytes = parameterBytes(parameters);
    for (const message of messages) {
        bytes += Buffer.byteLength(message.content);
        if (message.tool_calls !== undefined)
            bytes += Buffer.byteLength(JSON.stringify(message.tool_calls));
        if (message.tool_call_id !== undefined)
            bytes += Buffer.byteLength(message.tool_call_id);
    }
    const added = templateTokensPerCall + templateTokensPerMessage * messages.length;
    const inputTokens = added + Math.ceil(bytes / bytesPerToken);
    const outputTokens = call.operation === 'embeddings' ? 0 : parameters.max_tokens * choicesOf(parameters);
    const costUsd = (0,_price_price_js__WEBPACK_IMPORTED_MODULE_1__/* .dearestCostOf */ .Z5)((0,_price_billed_price_js__WEBPACK_IMPORTED_MODULE_0__/* .billedPrice */ .i)(call), { inputTokens, outputTokens });
    return {
        nanoUsd: Math.ceil(costUsd * _amount_js__WEBPACK_IMPORTED_MODULE_3__/* .nanoUsdPerUsd */ .uE),
        tokens: inputTokens + outputTokens,
        calls: 1,
        inputTokens,
        outputTokens,
    };
}
/** Answers asked for at once, in the words of OpenAI, of its older completions and of Google. */
const choicesOf = ({ n, best_of, candidateCount }) => [n, best_of, candidateCount].reduce((most, count) => (typeof count === 'number' && count > most ? count : most), 1);
/** A shorter text is the word of a setting, such as a service tier, and no input. */
const longestWord = 40;
/** Tools, output schemas and instructions are sent as parameters and billed as input. */
function parameterBytes(parameters) {
    let bytes = 0;
    for (const value of Object.values(parameters)) {
        if (typeof value === 'string' && value.length > longestWord)
            bytes += Buffer.byteLength(value);
        else if (typeof value === 'object' && value !== null)
            bytes += Buffer.byteLength(JSON.stringify(value));
    }
    return bytes;
}
/** The worst of several calls together. */
function sumOfWorstCases(calls) {
    const total = (measure) => calls.reduce((sum, call) => sum + call[measure], 0);
    return {
        nanoUsd: total('nanoUsd'),
        tokens: total('tokens'),
        calls: total('calls'),
        inputTokens: total('inputTokens'),
        outputTokens: total('outputTokens'),
    };
}


/***/ }),

/***/ 45838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requestKey)
/* harmony export */ });
/**
 * A text that is equal for equal requests only: each content stands behind its length, so none can look like a
 * boundary.
 */
function requestKey(model, messages) {
    let key = `${model.length} ${model}`;
    for (const message of messages) {
        const { role, content, tool_calls, tool_call_id } = message;
        key += `\n${role} ${content.length} ${content}`;
        if (tool_calls === undefined && tool_call_id === undefined)
            continue;
        const tools = JSON.stringify([tool_call_id, tool_calls?.map(({ id, name, arguments: text }) => [id, name, text])]);
        key += ` ${tools.length} ${tools}`;
    }
    return key;
}


/***/ }),

/***/ 87533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withSeed)
/* harmony export */ });
/** The parameters of a binding as they are asked: a seed that is to be derived becomes that of the question. */
const withSeed = (parameters, seed = 0) => parameters.seed === 'derived' ? { ...parameters, seed } : parameters;


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 4595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CircuitBreakerState)
/* harmony export */ });
/* unused harmony export CircuitBreaker */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _call_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5690);


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

/***/ 45075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UM: () => (/* binding */ KillSwitchState),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export Session */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90645);


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
        ...session,
        seen_ms: nowMs,
        calls: session.calls + 1,
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
        return `repeated the same request ${repeated} times: “${request.excerpt}”`;
    }
    if (cycle_repeats === false)
        return undefined;
    for (let length = 2; length <= cycle_length && length * cycle_repeats <= turns.length; length += 1) {
        if (isOneRequest(turns.slice(-length)) || !endsInRounds(turns, length, cycle_repeats))
            continue;
        return `went round the same ${length} requests ${cycle_repeats} times; the last of them: “${request.excerpt}”`;
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

/***/ 31164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ billedPrice)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42299);


/**
 * How many times the standard price a service tier costs at the most: OpenAI bills its priority tier 1.7 to 2.5 times,
 * by model, and Anthropic's `standard_only` and everybody's `default` once. A tier that costs less counts in full.
 */
const timesStandard = {
    auto: 1,
    default: 1,
    standard: 1,
    standard_only: 1,
    flex: 1,
    batch: 1,
    priority: 2.5,
};
/** Anthropic's fast mode costs six times the standard price. */
const timesFast = 6;
/**
 * What a call is billed at: its model's price as its parameters raise it, by a service tier, a fast mode or a cache
 * that lives for an hour. Throws a `UserError` for a service tier of which nobody knows the price.
 */
function billedPrice({ price, parameters }) {
    const times = timesOf(parameters);
    const long = asksForLongCache(parameters) ? price.longCacheWriteUsdPerMillion : undefined;
    if (times === 1 && long === undefined)
        return price;
    const cached = long === undefined ? price : { ...price, cacheWriteUsdPerMillion: long, longContext: longCacheContext(price) };
    return (0,_price_js__WEBPACK_IMPORTED_MODULE_1__/* .scaledPrice */ .wl)(cached, times);
}
function timesOf({ service_tier, speed }) {
    const fast = speed === 'fast' ? timesFast : 1;
    if (service_tier === undefined || service_tier === null)
        return fast;
    const times = Object.hasOwn(timesStandard, String(service_tier)) ? timesStandard[String(service_tier)] : undefined;
    if (times !== undefined)
        return fast * times;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nobody knows what the service tier ${JSON.stringify(service_tier)} costs`, {
        hint: `use one of ${Object.keys(timesStandard).join(', ')}, or leave \`service_tier\` out`,
    });
}
/** A hint that stands in the parameters, as Anthropic's `cache_control: { type, ttl: 1h }` does. */
function asksForLongCache({ cache_control: control }) {
    return typeof control === 'object' && control !== null && 'ttl' in control && control.ttl === '1h';
}
function longCacheContext({ longContext }) {
    if (longContext === undefined)
        return undefined;
    const { longCacheWriteUsdPerMillion, cacheWriteUsdPerMillion } = longContext;
    return { ...longContext, cacheWriteUsdPerMillion: longCacheWriteUsdPerMillion ?? cacheWriteUsdPerMillion };
}


/***/ }),

/***/ 33696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ callToCandidate)
/* harmony export */ });
/* harmony import */ var _call_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87533);

/**
 * The call that puts a routed question to one candidate: with its binding's parameters under the call's own, and the
 * lower output cap of the two.
 */
function callToCandidate(call, candidate) {
    const { route: _route, quirks: _quirks, caseKey: _caseKey, tags: _tags, ...question } = call;
    const { name: _name, parameters, ...target } = candidate;
    const max_tokens = Math.min(parameters.max_tokens, call.parameters.max_tokens);
    return { ...question, ...target, parameters: { ...(0,_call_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .withSeed */ .W)(parameters, call.seed), ...call.parameters, max_tokens } };
}


/***/ }),

/***/ 11055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseTarget)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _cache_request_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45838);
/* harmony import */ var _contains_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16450);



/** About what published tokenizers make of English; a rule needs no more than that. */
const bytesPerToken = 4;
/**
 * The candidate that the first rule names which holds, else one of the models by their weights. The same call always
 * gets the same candidate, and two versions of a route choose alike for equal keys as far as their weights agree.
 */
function chooseTarget(route, call) {
    const index = route.rules.findIndex(({ when }) => holds(when, call));
    const rule = route.rules[index];
    if (rule !== undefined)
        return { candidate: rule.candidate, because: `rule ${index + 1} holds` };
    return { candidate: chooseByWeight(route, call) };
}
function holds({ tags, minInputTokens, matches }, call) {
    return ((tags === undefined || tags.some((tag) => call.tags?.includes(tag))) &&
        (minInputTokens === undefined || inputTokensOf(call.messages) >= minInputTokens) &&
        (matches === undefined || (0,_contains_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .containsPattern */ .E)(lastWordsOfUser(call.messages), matches)));
}
function inputTokensOf(messages) {
    const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    return Math.ceil(bytes / bytesPerToken);
}
const lastWordsOfUser = (messages) => messages.findLast(({ role }) => role === 'user')?.content ?? '';
function chooseByWeight({ name, models }, { caseKey, messages }) {
    const total = models.reduce((sum, { weight }) => sum + weight, 0);
    let place = shareOf(caseKey ?? (0,_cache_request_key_js__WEBPACK_IMPORTED_MODULE_2__/* .requestKey */ .l)('', messages)) * total;
    for (const { candidate, weight } of models) {
        place -= weight;
        if (place < 0)
            return candidate;
    }
    const last = models.at(-1);
    if (last === undefined)
        throw new Error(`the route ${name} has no model`);
    return last.candidate;
}
/** A number in [0, 1) that is the text's own, even over many texts. */
const shareOf = (text) => Number.parseInt((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(text).slice('sha256:'.length, 'sha256:'.length + 13), 16) / 16 ** 13;


/***/ }),

/***/ 55325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
