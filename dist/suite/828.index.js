export const id = 828;
export const ids = [828];
export const modules = {

/***/ 2298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $T: () => (/* binding */ bindingSide),
  BG: () => (/* binding */ capsOf),
  Px: () => (/* binding */ isAdoption)
});

;// CONCATENATED MODULE: ./src/domain/inference/budget/caps-of-settings.ts
/** The caps that a budget sets for one process; caps that other runs take from too need to know of those. */
function capsOfSettings(settings) {
    const { per_request, per_session, per_user, per_hour, per_run } = settings;
    return {
        perRequest: per_request && { ...scopeCapsOf(per_request), bytesPerToken: per_request.bytes_per_token },
        perSession: per_session && scopeCapsOf(per_session),
        perUser: per_user && scopeCapsOf(per_user),
        perHour: per_hour && {
            usdPerHour: per_hour.usd,
            tokensPerHour: per_hour.tokens,
            callsPerHour: per_hour.calls,
        },
        perRun: scopeCapsOf(per_run),
    };
}
const scopeCapsOf = (settings) => ({
    usd: settings.usd,
    tokens: settings.tokens,
    calls: settings.calls,
    milliseconds: settings.minutes === undefined ? undefined : settings.minutes * 60_000,
    usdPerHour: settings.usd_per_hour,
    tokensPerHour: settings.tokens_per_hour,
    callsPerHour: settings.calls_per_hour,
});

// EXTERNAL MODULE: ./src/domain/suite/suite-definition.ts
var suite_definition = __webpack_require__(15161);
// EXTERNAL MODULE: ./src/domain/evaluation/shared-caps.ts
var shared_caps = __webpack_require__(33646);
;// CONCATENATED MODULE: ./src/domain/evaluation/binding-rules.ts



/** True when policy has nothing to say yet: this change adopts Lanegate. */
const isAdoption = ({ policy }) => policy.configuration === undefined && (0,suite_definition/* suitesOf */.f)(policy).length === 0;
/** Whose gate and budget bind: policy's, and head's only where there is none and head is trusted. */
const bindingSide = (sides, isUntrustedHead) => isAdoption(sides) && !isUntrustedHead ? sides.head : sides.policy;
/** The caps of one run by the budget of a commit, and what other runs took from those they share. */
const capsOf = ({ budget }, earlier = {}) => ({
    ...capsOfSettings(budget),
    ...(0,shared_caps/* sharedCapsOf */.g)(budget, earlier),
});


/***/ }),

/***/ 78404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ callsTo)
});

// EXTERNAL MODULE: ./src/domain/inference/choose-target.ts
var choose_target = __webpack_require__(53793);
;// CONCATENATED MODULE: ./src/domain/inference/route.ts
/** Every model that a route may ask, each once. */
function candidatesOf({ models, rules, checks, fallbacks }) {
    const standIns = fallbacks.flatMap((fallback) => (fallback.kind === 'model' ? [fallback.candidate] : []));
    const all = [...models, ...rules, ...checks].map(({ candidate }) => candidate).concat(standIns);
    return [...new Map(all.map((candidate) => [candidate.name, candidate])).values()];
}

// EXTERNAL MODULE: ./src/domain/inference/pattern.ts
var pattern = __webpack_require__(44238);
// EXTERNAL MODULE: ./src/domain/inference/route-check.ts
var route_check = __webpack_require__(96412);
// EXTERNAL MODULE: ./src/domain/evaluation/target-price.ts + 1 modules
var target_price = __webpack_require__(14478);
;// CONCATENATED MODULE: ./src/domain/evaluation/route-of-target.ts



/** A route of one commit as the gateway follows it: with what its models cost, and its patterns and schemas compiled. */
function routeOf({ name, digest, settings, models: bound }) {
    const candidates = new Map([...bound].map(([binding, model]) => {
        const { providerName, provider, parameters, quirks } = model;
        const asked = { name: binding, providerName, provider, model: model.model, parameters };
        const candidate = { ...asked, price: (0,target_price/* priceOfTarget */.I)(model) };
        return [binding, quirks === undefined ? candidate : { ...candidate, quirks }];
    }));
    const candidateOf = (binding) => {
        const candidate = candidates.get(binding);
        if (candidate === undefined)
            throw new Error(`the route ${name} was resolved without its model ${binding}`);
        return candidate;
    };
    const fallbackOf = ({ on, model }) => model === undefined ? { on, kind: 'stale' } : { on, kind: 'model', candidate: candidateOf(model) };
    return {
        name,
        digest,
        models: settings.models.map(({ model, weight }) => ({ candidate: candidateOf(model), weight })),
        rules: settings.rules.map(({ when, model }) => ({ when: conditionOf(when), candidate: candidateOf(model) })),
        checks: settings.checks.map(({ fails, model }) => ({ fails: (0,route_check/* checkOf */.E)(fails), candidate: candidateOf(model) })),
        fallbacks: settings.fallbacks.map(fallbackOf),
    };
}
const conditionOf = ({ tags, min_input_tokens, matches }) => ({
    tags,
    minInputTokens: min_input_tokens,
    matches: matches === undefined ? undefined : (0,pattern/* parsePattern */.E)(matches),
});

;// CONCATENATED MODULE: ./src/domain/evaluation/put-question.ts




/** Makes the calls that put questions to one target; its prices are looked up once. */
function callsTo(target) {
    if (target.route !== undefined)
        return callsToRoute(target.route);
    const { provider, providerName, model, parameters, quirks } = target;
    const asked = { provider, providerName, model, parameters, price: (0,target_price/* priceOfTarget */.I)(target) };
    const who = quirks === undefined ? asked : { ...asked, quirks };
    return ({ messages, repeat, caller }) => ({ ...who, messages, repeat, caller });
}
/** A case asks nothing of its own of whoever answers, so each model keeps the parameters and the cap of its binding. */
function callsToRoute(resolved) {
    const route = routeOf(resolved);
    const max_tokens = Math.max(...candidatesOf(route).map(({ parameters }) => parameters.max_tokens));
    const parameters = { max_tokens };
    return (question) => {
        const { provider, providerName, model, price } = (0,choose_target/* chooseTarget */.b)(route, question).candidate;
        return { ...question, ...{ provider, providerName, model, price }, parameters, route };
    };
}


/***/ }),

/***/ 33646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ notEnforced),
/* harmony export */   g: () => (/* binding */ sharedCapsOf)
/* harmony export */ });
/** The caps that runs share, as far as it is known what the others took. */
function sharedCapsOf({ per_day, per_pull_request }, { day, pullRequest }) {
    return {
        perDay: per_day && day && { ...per_day, before: day },
        perPullRequest: per_pull_request && pullRequest && { ...per_pull_request, before: pullRequest },
    };
}
/** Which caps are set and cannot be held, since what other runs took is not known. */
function notEnforced({ per_day, per_pull_request }, { day, pullRequest }) {
    const notes = [];
    const why = 'is not enforced here: what other runs spent cannot be read';
    if (per_day !== undefined && day === undefined)
        notes.push(`budget.per_day ${why}`);
    if (per_pull_request !== undefined && pullRequest === undefined)
        notes.push(`budget.per_pull_request ${why}`);
    return notes;
}


/***/ }),

/***/ 14478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ priceOfTarget),
  D: () => (/* binding */ refuseUnknownPrices)
});

// EXTERNAL MODULE: ./node_modules/@pydantic/genai-prices/dist/index.js
var dist = __webpack_require__(82294);
// EXTERNAL MODULE: ./src/domain/inference/price.ts
var price = __webpack_require__(81521);
// EXTERNAL MODULE: ./src/domain/inference/provider.ts
var inference_provider = __webpack_require__(95455);
;// CONCATENATED MODULE: ./src/domain/inference/price-table.ts



/**
 * What an unknown model is taken to cost: as much as o1-pro, whose input and output prices are the highest of any chat
 * model in @pydantic/genai-prices 0.1.8. A test compares this with every model of the installed table.
 */
const assumedPrice = { inputUsdPerMillion: 150, outputUsdPerMillion: 600, source: 'assumed' };
/** The day of the installed table; prices that were superseded before it no longer hold. */
const tableDate = new Date('2026-11-01T00:00:00Z');
/**
 * What a model costs at a provider: nothing where no one is paid, else what the user declared, else what the table
 * (@pydantic/genai-prices, no network) says of that host. At a host that the table does not know, the maker's list
 * price is assumed; a model that nobody knows is assumed to cost as much as the dearest one. Of prices that
 * change by the hour or still come, the dearest is taken; so is the dearest of cached input.
 */
function priceOf(provider, model, declared) {
    if ((0,inference_provider/* isFree */.xp)(provider))
        return price/* freePrice */.um;
    if (declared !== undefined)
        return declaredPrice(declared);
    if (provider.api === 'record')
        return priceOf(provider.of, model, declared);
    const url = addressOf(provider);
    const atHost = url === undefined ? undefined : lookUp(model, { providerApiUrl: url });
    if (atHost !== undefined)
        return { ...atHost, source: 'table' };
    return lookUp(model, {}) ?? assumedPrice;
}
/** Where a provider is asked, as the table knows it; a resource of Azure has a host of its own that the table matches. */
function addressOf(provider) {
    switch (provider.api) {
        case 'openai':
        case 'anthropic':
        case 'google':
            return provider.base_url;
        case 'azure':
            return provider.base_url ?? `https://${provider.resource ?? 'resource'}.openai.azure.com`;
        case 'bedrock':
            return `https://bedrock-runtime.${provider.region ?? 'us-east-1'}.amazonaws.com`;
        default:
            return undefined;
    }
}
/** A declared price as the gateway reckons with it. */
const declaredPrice = ({ input, output, cached_input, cache_write }) => ({
    inputUsdPerMillion: input,
    outputUsdPerMillion: output,
    ...(cached_input === undefined ? {} : { cachedInputUsdPerMillion: cached_input }),
    ...(cache_write === undefined ? {} : { cacheWriteUsdPerMillion: cache_write }),
    source: 'declared',
});
function lookUp(model, where) {
    // A fixed timestamp keeps the library from reading the clock; only the model it finds is used.
    const found = (0,dist/* calcPrice */.jh)({ input_tokens: 0, output_tokens: 0 }, model, { ...where, timestamp: tableDate });
    return found === null ? undefined : dearestPrice(found.model);
}
/**
 * The highest price that holds on the table's day or after it, at any hour; `undefined` where tokens are not all that
 * is billed.
 */
function dearestPrice(model) {
    const inForce = pricesInForce(model);
    const isBilledByTokens = inForce.every(({ input_mtok, output_mtok }) => isDefined(input_mtok) && isDefined(output_mtok));
    if (!isBilledByTokens || inForce.some((price) => price['requests_kcount'] !== undefined))
        return undefined;
    const base = { ...ratesOf(inForce, baseRate), source: 'assumed' };
    const starts = inForce.flatMap((price) => billedBy.flatMap((name) => tiersOf(price[name]))).map(({ start }) => start);
    if (starts.length === 0)
        return base;
    return { ...base, longContext: { aboveInputTokens: Math.min(...starts), ...ratesOf(inForce, highestRate) } };
}
/** The kinds of token that calls are billed by; reasoning is billed as output where it has no rate of its own. */
const billedBy = [
    'input_mtok',
    'output_mtok',
    'output_reasoning_mtok',
    'cache_read_mtok',
    'cache_write_mtok',
    'cache_write_1h_mtok',
];
function ratesOf(prices, rateOf) {
    const dearest = (name) => {
        const rates = prices.map((price) => price[name]).filter(isDefined);
        return rates.length === 0 ? undefined : Math.max(...rates.map(rateOf));
    };
    const optional = (name, rate) => rate === undefined ? {} : { [name]: rate };
    return {
        inputUsdPerMillion: dearest('input_mtok') ?? 0,
        outputUsdPerMillion: Math.max(dearest('output_mtok') ?? 0, dearest('output_reasoning_mtok') ?? 0),
        ...optional('cachedInputUsdPerMillion', dearestCachedInput(prices, rateOf)),
        ...optional('cacheWriteUsdPerMillion', dearest('cache_write_mtok')),
        ...optional('longCacheWriteUsdPerMillion', dearest('cache_write_1h_mtok')),
    };
}
/** A price in force that tells no rate for cached input bills it as other input. */
function dearestCachedInput(prices, rateOf) {
    if (prices.some(({ cache_read_mtok }) => cache_read_mtok === undefined))
        return undefined;
    return Math.max(...prices
        .map(({ cache_read_mtok }) => cache_read_mtok)
        .filter(isDefined)
        .map(rateOf));
}
function pricesInForce({ prices }) {
    if (!Array.isArray(prices))
        return [prices];
    const isPast = (date) => new Date(date) <= tableDate;
    const current = prices.findLastIndex(({ constraint }) => constraint?.type === 'start_date' && isPast(constraint.start_date));
    return prices.slice(Math.max(0, current)).map((conditional) => conditional.prices);
}
const isDefined = (rate) => rate !== undefined;
const baseRate = (rate) => (typeof rate === 'number' ? rate : rate.base);
const tiersOf = (rate) => rate === undefined || typeof rate === 'number' ? [] : rate.tiers;
const highestRate = (rate) => Math.max(baseRate(rate), ...tiersOf(rate).map(({ price }) => price));

// EXTERNAL MODULE: ./src/domain/suite/configuration.ts + 1 modules
var configuration = __webpack_require__(5176);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/domain/evaluation/target-price.ts



/**
 * What an arm's calls are reckoned at: policy's price, else the table's, which head's own claim can only raise. A model
 * that neither policy nor the table knows costs what head claims, or else the highest price there is.
 */
function priceOfTarget({ provider, model, declaredPrice, claimedPrice }) {
    const price = priceOf(provider, model, declaredPrice);
    if (declaredPrice !== undefined || claimedPrice === undefined || price.source === 'free')
        return price;
    return price === assumedPrice ? priceOf(provider, model, claimedPrice) : dearer(price, claimedPrice);
}
/** Each rate at the higher of the two; where head's claim has none for a cache, its input counts. */
function dearer(price, claimed) {
    const claim = declaredPrice(claimed);
    const { cachedInputUsdPerMillion: cached, cacheWriteUsdPerMillion: written } = price;
    const higher = (rate, other) => Math.max(rate ?? price.inputUsdPerMillion, other ?? claim.inputUsdPerMillion);
    return {
        ...price,
        inputUsdPerMillion: Math.max(price.inputUsdPerMillion, claim.inputUsdPerMillion),
        outputUsdPerMillion: Math.max(price.outputUsdPerMillion, claim.outputUsdPerMillion),
        cachedInputUsdPerMillion: higher(cached, claim.cachedInputUsdPerMillion),
        cacheWriteUsdPerMillion: higher(written, claim.cacheWriteUsdPerMillion),
    };
}
/** Throws a `UserError` for a model whose price nobody knows. */
function refuseUnknownPrices(models) {
    for (const target of models) {
        if (priceOfTarget(target).source !== 'assumed')
            continue;
        throw new user_error/* UserError */.yo(`no price of \`${target.model}\` at \`${target.providerName}\` is known`, {
            place: { path: configuration/* configurationFile */.hb, key: 'budget.unknown_price' },
            hint: 'declare `price: { input, output }` with its model binding, or set `budget.unknown_price: assume`',
        });
    }
}


/***/ }),

/***/ 29202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ GatewayState),
/* harmony export */   oO: () => (/* binding */ withoutSessions),
/* harmony export */   wL: () => (/* binding */ gatewayStateFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15191);
/* harmony import */ var _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _kill_switch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2591);




/** What a gateway remembers from one job to the next: `gateway-state.json`. */
const GatewayState = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    circuit_breakers: _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__/* .CircuitBreakerState */ .n,
    kill_switch: _kill_switch_js__WEBPACK_IMPORTED_MODULE_2__/* .KillSwitchState */ .UM,
    budget: _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetState */ .to,
});
/** The state without its sessions, for a run whose sessions are its samples and end with it. */
const withoutSessions = (state) => ({
    ...state,
    kill_switch: { version: 1, sessions: [] },
    budget: { ...state.budget, sessions: [] },
});
const gatewayStateFile = 'gateway-state.json';


/***/ }),

/***/ 71163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRecordings),
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75695);



/** One line of a recording: a request and what a model answered to it. */
const Recording = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), messages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .QB).min(1) }),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('stop'),
        usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() }).optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().default(0),
        refusal: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCall */ .Dm).optional(),
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
    if (!isObject(value) || !isObject(value.request) || !isObject(value.response))
        return false;
    const { model, messages } = value.request;
    const { content, finish_reason, usage, latency_ms, refusal, tool_calls, vectors } = value.response;
    if (refusal !== undefined || tool_calls !== undefined || vectors !== undefined)
        return false;
    const isPlainRequest = typeof model === 'string' && isList(messages) && messages.length > 0 && messages.every(isMessage);
    const isPlainUsage = usage === undefined || (isObject(usage) && isAmount(usage.input_tokens) && isAmount(usage.output_tokens));
    const isPlainText = typeof content === 'string' && typeof finish_reason === 'string';
    return isPlainRequest && isPlainUsage && isPlainText && isAmount(latency_ms);
}
const roles = new Set(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Role */ .Xh.options);
const isMessage = (value) => isObject(value) && roles.has(value.role) && typeof value.content === 'string' && Object.keys(value).length === 2;
const isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isList = Array.isArray;
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 50252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tracesFile)
/* harmony export */ });
/** Spans of a run, OTLP/JSON lines, in its folder. */
const tracesFile = 'traces.jsonl';


/***/ }),

/***/ 47828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts
var evaluation_evaluation = __webpack_require__(28585);
// EXTERNAL MODULE: ./src/domain/suite/inclusion.ts
var inclusion = __webpack_require__(40449);
// EXTERNAL MODULE: ./src/domain/suite/sides.ts
var suite_sides = __webpack_require__(11691);
// EXTERNAL MODULE: ./src/domain/suite/target.ts
var suite_target = __webpack_require__(24718);
;// CONCATENATED MODULE: ./src/domain/evaluation/plan-suite.ts



/** Every target that is asked. */
const targetsOf = (arms) => (arms.kind === 'arms' ? [arms.base, arms.head] : [arms.head]);
/**
 * Plans one suite by the rule that goalposts are protected: policy's cases and graders bind, and what head changes in
 * them is run beside. A suite that policy does not know is judged by head's own, alone.
 */
function planSuite(suite, sides, cases, evalsOnly) {
    const definition = suite.policy ?? suite.head;
    if (definition === undefined)
        return [];
    const yardstick = suite.policy === undefined ? 'head' : 'policy';
    const impossible = (problem, verdict) => [
        { kind: 'problem', problem: { name: suite.name, yardstick, definition, problem, verdict } },
    ];
    if (definition.problem !== undefined)
        return impossible(definition.problem, 'inconclusive');
    const head = (0,suite_sides/* headTarget */.ql)(suite, sides);
    if (head.kind === 'gone')
        return impossible(`its target is gone in head: ${head.reason}`, 'fail');
    const arms = armsOf(suite, sides, head.target);
    const notRendered = targetsOf(arms).map(({ prompt }) => (0,inclusion/* whyNotRendered */.nc)(prompt));
    const whyNot = notRendered.findLast((why) => why !== undefined);
    if (whyNot !== undefined)
        return impossible(whyNot, 'inconclusive');
    const own = { name: suite.name, arms };
    const headCases = cases.head ?? [];
    if (suite.policy === undefined)
        return [run({ ...own, yardstick: 'head', binding: true, definition, cases: headCases })];
    if (cases.policy === undefined || 'unusable' in cases.policy) {
        const reason = cases.policy?.unusable ?? 'its dataset is missing';
        if (!evalsOnly || suite.head === undefined) {
            return impossible(`the target branch's own yardstick cannot be used: ${reason}`, 'error');
        }
        return [run({ ...own, yardstick: 'head', binding: true, definition: suite.head, cases: headCases })];
    }
    const policyCases = withHeadVariables(cases.policy, headCases);
    const binding = run({ ...own, yardstick: 'policy', binding: true, definition, cases: policyCases });
    if (suite.head === undefined || cases.head === undefined)
        return [binding];
    if (!yardstickDiffers(suite, cases.policy, cases.head))
        return [binding];
    return [binding, run({ ...own, yardstick: 'head', binding: false, definition: suite.head, cases: cases.head })];
}
const run = (plan) => ({ kind: 'run', plan });
function armsOf(suite, sides, head) {
    if (suite.policy === undefined && suite.base === undefined)
        return { kind: 'head-only', head };
    const base = (0,suite_sides/* baseTarget */.bJ)(suite, sides);
    if (base.kind === 'gone')
        return { kind: 'head-only', head };
    return (0,suite_target/* targetDigest */.mM)(base.target) === (0,suite_target/* targetDigest */.mM)(head)
        ? { kind: 'identical', head }
        : { kind: 'arms', base: base.target, head };
}
/** A variable that only head's template needs is taken from head; whatever policy says stays policy's. */
function withHeadVariables(policy, head) {
    const headVars = new Map(head.map(({ id, vars }) => [id, vars]));
    return policy.map((each) => ({ ...each, vars: { ...headVars.get(each.id), ...each.vars } }));
}
function yardstickDiffers(suite, policy, head) {
    const meaning = (definition, cases) => JSON.stringify([
        definition?.graders,
        definition?.repeats,
        definition?.gate,
        cases.map(({ line, ...rest }) => rest),
    ]);
    return meaning(suite.policy, policy) !== meaning(suite.head, head);
}

// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts
var digest = __webpack_require__(52270);
// EXTERNAL MODULE: ./src/domain/inference/budget/amount.ts
var amount = __webpack_require__(46530);
;// CONCATENATED MODULE: ./src/domain/inference/budget/divide-caps.ts

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
    const money = (usd) => usd === undefined ? undefined : (0,amount/* usdOf */.IA)({ nanoUsd: Math.floor((0,amount/* toNanoUsd */.My)(usd) / count) });
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
    const spent = (0,amount/* amountOfSpend */.Ix)(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: (0,amount/* spendOf */.Ii)(share) };
}
/** The items of one shard: every `count`-th of their order, so that each shard meets the same mixture. */
const itemsOfShard = (items, { index, count }) => items.filter((_item, position) => position % count === index - 1);

// EXTERNAL MODULE: ./src/domain/suite/answerer.ts
var answerer = __webpack_require__(14766);
// EXTERNAL MODULE: ./src/domain/evaluation/binding-rules.ts + 1 modules
var binding_rules = __webpack_require__(2298);
// EXTERNAL MODULE: ./src/domain/inference/budget/account.ts + 1 modules
var account = __webpack_require__(39188);
// EXTERNAL MODULE: ./src/domain/inference/budget/request-caps.ts
var request_caps = __webpack_require__(955);
// EXTERNAL MODULE: ./src/domain/inference/budget/worst-case.ts
var worst_case = __webpack_require__(85984);
// EXTERNAL MODULE: ./src/domain/inference/call-to-candidate.ts
var call_to_candidate = __webpack_require__(10626);
// EXTERNAL MODULE: ./src/domain/inference/choose-target.ts
var choose_target = __webpack_require__(53793);
;// CONCATENATED MODULE: ./src/domain/inference/worst-case-of-route.ts



/**
 * The calls that a call may come to when nothing fails: of a routed one, to the model that is asked first and to every
 * other one that a check may lead to. Fallbacks are left out of plans, since they stand in for a call that was not
 * answered; each reserves by itself when it is made.
 */
function callsOfPlan(call) {
    const { route } = call;
    if (route === undefined)
        return [call];
    const candidates = [(0,choose_target/* chooseTarget */.b)(route, call), ...route.checks].map(({ candidate }) => candidate);
    const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
    return [...byName.values()].map((candidate) => (0,call_to_candidate/* callToCandidate */.J)(call, candidate));
}
/** The most that a call takes when nothing fails, all models included that it may come to. */
const worstCaseOfPlan = (call) => call.route === undefined ? (0,worst_case/* worstCaseOf */.zl)(call) : (0,worst_case/* sumOfWorstCases */.Fy)(callsOfPlan(call).map(worst_case/* worstCaseOf */.zl));

;// CONCATENATED MODULE: ./src/domain/evaluation/fit-budget.ts





/**
 * Takes the longest beginning of the run whose worst case is within the caps, without the cases that no request or
 * session may be as big as. Suites advance side by side, so that a cap leaves each the same share of its cases; what
 * only stands beside comes last.
 */
function fitBudget(suites, caps) {
    const { possible, leftOut } = partPossible(suites, caps);
    return { ...fitInOrder(sideBySide(possible), caps), leftOut };
}
/** The longest beginning of an order of cases whose worst case is within the caps that all of them take from. */
function fitInOrder(order, caps) {
    const accounts = accountsOf(caps);
    const cases = [];
    let worst = { nanoUsd: 0, tokens: 0, calls: 0 };
    let refusal;
    for (const next of order) {
        const need = needOfCase(next);
        refusal = accounts.map((account) => account.judge(need, 0)).find((each) => typeof each === 'object');
        if (refusal !== undefined)
            break;
        for (const account of accounts)
            take(account, need);
        worst = (0,amount/* sumOf */.XN)(worst, need);
        cases.push(next);
    }
    const nothingFits = cases.length === 0 ? refusal?.reason : undefined;
    return { cases, worstCase: (0,amount/* spendOf */.Ii)(worst), ...(nothingFits === undefined ? {} : { nothingFits }) };
}
function partPossible(suites, caps) {
    const leftOut = [];
    const possible = suites.map((cases) => cases.filter((each) => {
        const reason = whyTooBig(each, caps);
        if (reason !== undefined)
            leftOut.push({ each, reason });
        return reason === undefined;
    }));
    return { possible, leftOut };
}
/** Why a sample of a case is more than a request or a session may be; a session is one sample. */
function whyTooBig({ tasks }, { perRequest, perSession }) {
    if (perRequest === undefined && perSession === undefined)
        return undefined;
    const session = new account/* Account */.g({ kind: 'session' }, (0,account/* rulesOf */.f)(perSession ?? {}));
    for (const { call } of tasks) {
        const tooBig = perRequest &&
            callsOfPlan(call)
                .map((each) => (0,request_caps/* refusalOfRequest */.N)(each, perRequest))
                .find(isRefusal);
        if (tooBig !== undefined)
            return tooBig.reason;
        const judgement = session.judge(worstCaseOfPlan(call), 0);
        if (typeof judgement === 'object')
            return judgement.reason;
    }
    return undefined;
}
/**
 * An account for each scope that the whole run takes from. A cap of an hour binds all of the plan, which cannot wait
 * for the next one; time cannot be planned.
 */
function accountsOf({ perRun, perHour, perDay, perPullRequest }) {
    const shared = (kind, caps) => new account/* Account */.g({ kind }, (0,account/* rulesOf */.f)(caps), { spent: (0,amount/* amountOfSpend */.Ix)(caps.before) });
    return [
        perHour && new account/* Account */.g({ kind: 'hour' }, (0,account/* rulesOf */.f)(perHour)),
        perDay && shared('day', perDay),
        perPullRequest && shared('pull_request', perPullRequest),
        new account/* Account */.g({ kind: 'run' }, (0,account/* rulesOf */.f)({ ...perRun, milliseconds: undefined })),
    ].filter((account) => account !== undefined);
}
function take(account, need) {
    account.reserve(need, 0);
    account.settle(need, need, 0);
}
const needOfCase = ({ tasks }) => (0,worst_case/* sumOfWorstCases */.Fy)(tasks.map(({ call }) => worstCaseOfPlan(call)));
const isRefusal = (refusal) => refusal !== undefined;
function sideBySide(suites) {
    const placed = suites.flatMap((cases) => cases.map((each, index) => ({ each, share: (index + 1) / cases.length + (each.plan.binding ? 0 : 1) })));
    return placed.sort((one, other) => one.share - other.share).map(({ each }) => each);
}

// EXTERNAL MODULE: ./src/domain/statistics/seeded-random.ts
var seeded_random = __webpack_require__(82182);
// EXTERNAL MODULE: ./src/domain/suite/template.ts
var template = __webpack_require__(55241);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/evaluation/put-question.ts + 2 modules
var put_question = __webpack_require__(78404);
;// CONCATENATED MODULE: ./src/domain/evaluation/make-tasks.ts





/**
 * The tasks of a suite, case by case in an order derived from `seed`, the arms of a repeat next to each other so that
 * both meet the provider in the same mood. Throws a `UserError` for a template variable without a value.
 */
function makeTasks(plan, seed) {
    const arms = make_tasks_armsOf(plan);
    for (const { target } of arms)
        refuseUnknownVariables(target, plan);
    const order = (0,seeded_random/* shuffle */.k4)(plan.cases, (0,seeded_random/* seededRandom */.Is)(`${seed} ${plan.name}`));
    return order.map((question) => ({ plan, question, tasks: tasksOf(plan, question, arms) }));
}
function make_tasks_armsOf({ arms }) {
    const asked = (arm, target) => ({ arm, target, put: (0,put_question/* callsTo */.J)(target) });
    return arms.kind === 'arms' ? [asked('base', arms.base), asked('head', arms.head)] : [asked('head', arms.head)];
}
function tasksOf(plan, question, arms) {
    const { id, tags = [] } = question;
    const caseKey = JSON.stringify([plan.name, id]);
    const prepared = arms.map((each) => ({ ...each, messages: renderMessages(each.target, question, plan) }));
    const repeats = Array.from({ length: plan.definition.repeats }, (_, repeat) => repeat);
    return repeats.flatMap((repeat) => prepared.map(({ arm, put, messages }) => {
        const caller = { session: sessionOf([plan.name, plan.yardstick, id, repeat, arm]) };
        return { plan, question, repeat, arm, call: put({ messages, repeat, caller, caseKey, tags }) };
    }));
}
/** A session is one sample, so that asking a case again is no loop. */
const sessionOf = (sample) => (0,digest/* digestOfText */.Nv)(JSON.stringify(sample));
function renderMessages(target, question, plan) {
    return target.prompt.messages.map(({ role, content }, index) => {
        const rendering = (0,template/* render */.XX)(content, question.vars);
        if (rendering.kind === 'text')
            return { role, content: rendering.text };
        const names = rendering.variables.map((name) => `\`${name}\``).join(', ');
        throw new user_error/* UserError */.yo(`the case \`${question.id}\` has no ${names}, which ${placeOfMessage(target, index)} asks for`, {
            place: { path: plan.definition.cases.path, ...(question.line === undefined ? {} : { line: question.line }) },
            hint: 'give every case a value for each variable of the prompt',
        });
    });
}
const placeOfMessage = ({ prompt }, index) => `${prompt.path}:${prompt.messageLines[index] ?? 1}`;
/** A variable that no case has is a mistake of the template, not of a case. */
function refuseUnknownVariables(target, plan) {
    const known = new Set(plan.cases.flatMap(({ vars }) => Object.keys(vars)));
    target.prompt.messages.forEach(({ content }, index) => {
        const unknown = (0,template/* variablesOf */.ht)(content).find((name) => !known.has(name));
        if (unknown === undefined)
            return;
        throw new user_error/* UserError */.yo(`no case of the suite \`${plan.name}\` has the variable \`${unknown}\``, {
            place: { path: target.prompt.path, line: target.prompt.messageLines[index] ?? 1 },
            hint: `cases in ${plan.definition.cases.path} have: ${[...known].join(', ')}`,
        });
    });
}

// EXTERNAL MODULE: ./src/domain/inference/excerpt.ts
var excerpt = __webpack_require__(90645);
// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(85408);
// EXTERNAL MODULE: ./src/domain/evaluation/target-price.ts + 1 modules
var target_price = __webpack_require__(14478);
;// CONCATENATED MODULE: ./src/domain/evaluation/plan-notes.ts





/** What a reader must know of a plan to read its result: what was left out, and what was assumed. */
function planNotes(plans, fitted) {
    return [...new Set([...plans.flatMap((plan) => cutNote(plan, fitted)), ...plans.flatMap(priceNotes)])];
}
function cutNote(plan, fitted) {
    const planned = (0,run_plan/* plannedCases */.C5)(fitted, plan);
    if (planned === plan.cases.length)
        return [];
    const drawn = `${plan.name}: ${planned} of ${plan.cases.length} cases fit the budget; they were drawn before the first call`;
    return [drawn, ...leftOutNote(plan, fitted)];
}
/** What is too big for a request or a session is left out by its size, which is no random choice. */
function leftOutNote(plan, { leftOut }) {
    const own = leftOut.filter(({ each }) => each.plan === plan);
    const [first] = own;
    if (first === undefined)
        return [];
    const { each, reason } = first;
    return [
        `${plan.name}: ${own.length} left out by size, the first is \`${(0,excerpt/* excerptOf */.z)(each.question.id, 60)}\`: ${reason}`,
    ];
}
const priceNotes = ({ arms }) => targetsOf(arms).flatMap(answerer/* modelsOf */.Wh).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = (0,target_price/* priceOfTarget */.I)(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}

// EXTERNAL MODULE: ./src/domain/evaluation/shared-caps.ts
var shared_caps = __webpack_require__(33646);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/graders/grader.ts
var grader = __webpack_require__(58520);
;// CONCATENATED MODULE: ./src/domain/statistics/quantile.ts
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
function quantile(values, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const sorted = values.toSorted((one, other) => one - other);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}

// EXTERNAL MODULE: ./src/domain/evaluation/describe-served.ts
var describe_served = __webpack_require__(49898);
;// CONCATENATED MODULE: ./src/domain/evaluation/tally.ts






const emptyTally = () => ({
    scores: new Map(),
    incidents: {},
    notices: {},
    firstMessages: new Map(),
    latencies: [],
    served: new Map(),
    answered: 0,
    graderErrors: 0,
    firstGraderError: undefined,
    unverified: 0,
    costUsd: 0,
    inputTokens: 0,
    outputTokens: 0,
    characters: 0,
    cached: 0,
});
/** Adds up the samples of one suite as they arrive, in any order. */
class Tally {
    plan;
    planned;
    arms = { base: emptyTally(), head: emptyTally() };
    /** `planned` is how many cases fit the budget. */
    constructor(plan, planned) {
        this.plan = plan;
        this.planned = planned;
    }
    add(sample) {
        const arm = this.arms[sample.arm];
        arm.costUsd += sample.cost_usd;
        arm.inputTokens += sample.usage?.input_tokens ?? 0;
        arm.outputTokens += sample.usage?.output_tokens ?? 0;
        if (sample.cached)
            arm.cached += 1;
        const { outcome } = sample;
        if (outcome.kind === 'incident') {
            const { kind, message } = outcome.incident;
            arm.incidents[kind] = (arm.incidents[kind] ?? 0) + 1;
            if (!arm.firstMessages.has(kind))
                arm.firstMessages.set(kind, message);
            return;
        }
        arm.answered += 1;
        for (const notice of outcome.notices ?? [])
            arm.notices[notice] = (arm.notices[notice] ?? 0) + 1;
        arm.served.set(sample.model, (arm.served.get(sample.model) ?? 0) + 1);
        arm.characters += outcome.content.length;
        arm.graderErrors += Object.keys(outcome.grader_errors).length;
        arm.firstGraderError ??= Object.values(outcome.grader_errors)[0];
        if (sample.unverified)
            arm.unverified += 1;
        if (!sample.cached)
            arm.latencies.push(sample.latency_ms);
        const scores = arm.scores.get(sample.case) ?? {};
        for (const [metric, score] of Object.entries(outcome.scores)) {
            scores[metric] = [...((0,own/* own */.Z)(scores, metric) ?? []), score];
        }
        arm.scores.set(sample.case, scores);
    }
    /** The suite as `evaluation.json` tells it. */
    result(stopped) {
        const { plan } = this;
        const calls = this.arms.base.answered + this.arms.head.answered;
        const cached = this.arms.base.cached + this.arms.head.cached;
        const failed = [this.arms.base, this.arms.head].flatMap(({ incidents }) => Object.values(incidents));
        return {
            ...describePlan(plan),
            cases_planned: this.planned,
            ...(stopped === undefined ? {} : { stopped }),
            arms: this.totals(),
            calls: {
                made: calls - cached + failed.reduce((sum, count) => sum + count, 0),
                cached,
                saved: plan.arms.kind === 'identical' ? this.planned * plan.definition.repeats : 0,
            },
            cases: this.caseScores(),
        };
    }
    /**
     * For each arm, how many incidents of each kind and grader errors there were, what the first one said, and who
     * answered where several did.
     */
    notes() {
        return ['base', 'head'].flatMap((name) => {
            const { firstMessages, incidents, graderErrors, firstGraderError, served } = this.arms[name];
            const told = [...firstMessages].map(([kind, message]) => `${incidents[kind]} ${kind}, the first: ${message}`);
            if (firstGraderError !== undefined)
                told.push(`${graderErrors} grader errors, the first: ${firstGraderError}`);
            const mixture = (0,describe_served/* describeServed */.J)({ served: Object.fromEntries(served) });
            if (mixture !== undefined)
                told.push(`answered by ${served.size} models: ${mixture}`);
            return told.map((text) => `${this.plan.name}, ${name}: ${text}`);
        });
    }
    totals() {
        const { arms } = this.plan;
        return {
            ...(arms.kind === 'arms' ? { base: totalsOf(this.arms.base, arms.base) } : {}),
            head: totalsOf(this.arms.head, arms.head),
        };
    }
    caseScores() {
        const { base, head } = this.arms;
        return this.plan.cases
            .filter(({ id }) => base.scores.has(id) || head.scores.has(id))
            .map(({ id, cluster, tags }) => ({
            id,
            ...(cluster === undefined ? {} : { cluster }),
            ...(tags === undefined ? {} : { tags: [...tags] }),
            ...(this.plan.arms.kind === 'arms' ? { base: base.scores.get(id) ?? {} } : {}),
            head: head.scores.get(id) ?? {},
        }));
    }
}
function totalsOf(tally, target) {
    const sorted = [...tally.latencies].sort((one, other) => one - other);
    return {
        target: {
            digest: (0,suite_target/* targetDigest */.mM)(target),
            prompt: target.prompt.path,
            model: (0,answerer/* labelOf */.Wy)(target),
        },
        served: Object.fromEntries(tally.served),
        answered: tally.answered,
        incidents: tally.incidents,
        notices: tally.notices,
        grader_errors: tally.graderErrors,
        unverified: tally.unverified,
        cost_usd: tally.costUsd,
        input_tokens: tally.inputTokens,
        output_tokens: tally.outputTokens,
        latency_ms: sorted.length === 0 ? { p50: 0, p95: 0 } : { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) },
        mean_characters: tally.answered === 0 ? 0 : tally.characters / tally.answered,
    };
}
function describePlan(plan) {
    return {
        name: plan.name,
        yardstick: plan.yardstick,
        binding: plan.binding,
        comparison: plan.arms.kind,
        repeats: plan.definition.repeats,
        gate: gateOf(plan.definition),
        cases_total: plan.cases.length,
    };
}
/** A suite that could not be run; its verdict is said, so that its absence cannot read as a pass. */
function problemRun({ name, yardstick, definition, problem, verdict }) {
    return {
        name,
        yardstick,
        binding: true,
        comparison: 'head-only',
        repeats: definition?.repeats ?? 1,
        gate: definition === undefined ? { floor: {}, metrics: {} } : gateOf(definition),
        cases_total: 0,
        cases_planned: 0,
        problem,
        problem_verdict: verdict,
        arms: {},
        calls: { made: 0, cached: 0, saved: 0 },
        cases: [],
    };
}
/** Every metric gates unless the suite says that it is only reported. */
function gateOf({ graders, gate }) {
    const metrics = [...new Set(graders.map(grader/* metricOf */.ak))];
    return {
        ...(gate.margin === undefined ? {} : { margin: gate.margin }),
        floor: gate.floor,
        metrics: Object.fromEntries(metrics.map((metric) => [metric, (0,own/* own */.Z)(gate.metrics, metric) ?? 'gate'])),
    };
}

;// CONCATENATED MODULE: ./src/domain/evaluation/prepare-run.ts












/**
 * Decides a run: whose rules bind, which cases fit the budget, in which order. Throws `UserError` for a template's
 * mistakes.
 */
function prepareRun(preparation) {
    const { changeSet, sides, planned, isUntrustedHead, earlierRuns = {}, shard } = preparation;
    const { settings } = (0,binding_rules/* bindingSide */.$T)(sides, isUntrustedHead);
    const whole = (0,binding_rules/* capsOf */.BG)(settings, earlierRuns);
    const plans = planned.flatMap((each) => (each.kind === 'run' ? [each.plan] : []));
    if (settings.budget.unknown_price === 'error')
        (0,target_price/* refuseUnknownPrices */.D)(plans.flatMap(({ arms }) => targetsOf(arms)).flatMap(answerer/* modelsOf */.Wh));
    const seed = (0,digest/* digestOf */.ol)([changeSet.head, changeSet.policy]);
    const tasks = plans.map((plan) => makeTasks(plan, seed));
    const caps = shard === undefined ? whole : capsOfShard(whole, shard);
    const fitted = fitShard(fitBudget(tasks, whole), { caps, shard });
    const runPlan = (0,run_plan/* describeRun */.vZ)({ changeSet, seed, plans, fitted, shard });
    const notes = [...(0,shared_caps/* notEnforced */.I)(settings.budget, earlierRuns), ...shardNotes(shard)];
    return { changeSet, adoption: (0,binding_rules/* isAdoption */.Px)(sides), settings, caps, planned, plans, fitted, runPlan, notes };
}
/** The part of a plan that one shard runs: every so-manieth case, as far as they fit its part of the caps. */
function fitShard(whole, { caps, shard }) {
    if (shard === undefined)
        return whole;
    return { ...fitInOrder(itemsOfShard(whole.cases, shard), caps), leftOut: whole.leftOut };
}
const shardNotes = (shard) => shard === undefined ? [] : [`this is shard ${shard.index} of ${shard.count}, with its part of the cases and caps`];
/** A run and what it came to, as `evaluation.json` tells them. */
function describeEvaluation(run, result) {
    const { policy, base, head } = run.changeSet;
    const { alpha, inconclusive, mixed_lanes, incidents } = run.settings.gate;
    const { usd, tokens, calls } = result.spent;
    return {
        version: 1,
        policy,
        base,
        head,
        seed: run.runPlan.seed,
        adoption: run.adoption,
        gate: { alpha, inconclusive, mixed_lanes, incidents },
        ownership: run.settings.ownership,
        budget: budgetOf(run.settings),
        spent: { usd, tokens, calls },
        suites: run.planned.map((each) => each.kind === 'run'
            ? result.tallyOf(each.plan).result(result.stopped ?? run.fitted.nothingFits)
            : problemRun(each.problem)),
        notes: [
            ...run.notes,
            ...planNotes(run.plans, run.fitted),
            ...run.plans.flatMap((plan) => result.tallyOf(plan).notes()),
        ],
    };
}
/** The caps as the user wrote them, without what is set to nothing. */
function budgetOf({ budget }) {
    const { usd, tokens, calls, minutes } = budget.per_run;
    const { per_request, per_session, per_hour, per_pull_request, per_day } = budget;
    return { usd, tokens, calls, minutes, per_request, per_session, per_hour, per_pull_request, per_day };
}

// EXTERNAL MODULE: ./src/domain/inference/provider.ts
var inference_provider = __webpack_require__(95455);
// EXTERNAL MODULE: ./src/domain/suite/side.ts
var side = __webpack_require__(98044);
// EXTERNAL MODULE: ./src/domain/suite/target-model.ts
var target_model = __webpack_require__(89330);
// EXTERNAL MODULE: ./src/domain/suite/target-route.ts
var target_route = __webpack_require__(12638);
;// CONCATENATED MODULE: ./src/domain/evaluation/untrusted-head.ts








/** Head without the providers it brings: what an untrusted head declares is no provider. */
const withoutOwnProviders = (head) => ({ ...head, settings: { ...head.settings, providers: {} } });
/** Policy's cases as policy has them: an untrusted head adds no variable to them. */
const withoutHeadCases = (cases) => cases.policy === undefined ? cases : { ...cases, head: undefined };
/** What a suite asks of its arms is policy's to say where head is not trusted. */
const retargets = ({ policy, head }) => policy !== undefined &&
    head !== undefined &&
    (0,digest/* digestOf */.ol)(policy.target) !== (0,digest/* digestOf */.ol)(head.target);
/**
 * Keeps of the plans what may run for a head whose author is not trusted: policy's suites on models that policy
 * permits. All else is not evaluated, which is no pass.
 */
function permitForUntrustedHead(planned, suite, policy) {
    const permitted = permittedModels(policy);
    return planned.flatMap((each) => {
        if (each.kind === 'problem')
            return [each];
        const { plan } = each;
        if (!plan.binding)
            return [];
        if (plan.yardstick === 'head')
            return [notEvaluated(plan, 'the suite comes from an untrusted head')];
        if (retargets(suite))
            return [notEvaluated(plan, 'an untrusted head gives the suite another target')];
        if (!permitted.has(plan.arms.head.modelDigest)) {
            return [notEvaluated(plan, `the target branch does not permit ${whatAnswers(plan.arms.head)} as head sets it`)];
        }
        return [each];
    });
}
/**
 * Digests of every binding that policy declares or that one of its prompt files carries, and of every route: one that
 * head puts together anew could send all cases to the dearest model, or search for a pattern of its own.
 */
function permittedModels(policy) {
    const carried = [...policy.prompts.values()].map((prompt) => ({
        ...(0,suite_target/* modelNamedBy */.o4)(prompt),
        parameters: prompt.parameters,
    }));
    const providers = (0,side/* providersOf */.O)(policy);
    const digests = [...Object.values(policy.settings.models), ...carried].flatMap((binding) => {
        const provider = (0,own/* own */.Z)(providers, binding.provider);
        return provider === undefined ? [] : [(0,target_model/* modelDigestOf */.pR)((0,inference_provider/* resolveProvider */.Kd)(provider, providers), binding)];
    });
    return new Set([...digests, ...permittedRoutes(policy)]);
}
/** A route of policy that cannot be resolved permits nothing. */
function permittedRoutes(policy) {
    return Object.entries(policy.settings.routes).flatMap(([name, settings]) => {
        try {
            return [(0,target_route/* resolveRoute */.i)(name, settings, { arm: policy, policy }).digest];
        }
        catch (error) {
            if (error instanceof user_error/* UserError */.yo)
                return [];
            throw error;
        }
    });
}
const whatAnswers = ({ route, model }) => route === undefined ? `the model ${model}` : `the route ${route.name}`;
const notEvaluated = ({ name, yardstick, definition }, reason) => ({
    kind: 'problem',
    problem: { name, yardstick, definition, problem: `not evaluated: ${reason}`, verdict: 'inconclusive' },
});

// EXTERNAL MODULE: ./src/domain/suite/nearest-name.ts
var nearest_name = __webpack_require__(59589);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts + 1 modules
var configuration = __webpack_require__(5176);
// EXTERNAL MODULE: ./src/domain/gate/settle-margin.ts
var settle_margin = __webpack_require__(14790);
;// CONCATENATED MODULE: ./src/domain/gate/refuse-impossible-margin.ts


/**
 * Refuses a margin that even identical answers could not pass, before a call is paid for and before it is merged: the
 * `UserError` says how many cases could. The kindest bound is taken, since graders and repeats can only ask for more.
 */
function refuseImpossibleMargin(suite, cases, side) {
    const value = suite.gate.margin;
    if (value === undefined)
        return;
    const index = side.settings.suites.findIndex(({ name }) => name === suite.name);
    const isOwn = side.settings.suites[index]?.gate.margin !== undefined;
    const keys = isOwn ? ['suites', index, 'gate', 'margin'] : ['gate', 'margin'];
    const place = { path: configuration/* configurationFile */.hb, line: side.configuration?.lineOf(keys) ?? 1, key: keys.join('.') };
    const size = { n: unitsOf(cases), missing: 0, alpha: side.settings.gate.alpha };
    (0,settle_margin/* settleMargin */.e)({ kind: 'explicit', value, refusal: { subject: `suite ${suite.name}`, place } }, 'tango', size);
}
/** Cases of one cluster count once. */
const unitsOf = (cases) => new Set(cases.map(({ id, cluster }) => (cluster === undefined ? `case ${id}` : `cluster ${cluster}`))).size;

// EXTERNAL MODULE: ./src/domain/suite/dataset.ts
var dataset = __webpack_require__(18855);
// EXTERNAL MODULE: ./src/stages/steps/read-sides.ts
var read_sides = __webpack_require__(86738);
;// CONCATENATED MODULE: ./src/stages/steps/read-cases.ts





const maxDatasetBytes = 200_000_000;
/**
 * Reads policy's and head's cases of one suite, and holds each margin to what its cases can pass. Head's mistakes are
 * thrown; policy's are told, since head may be what fixes them.
 */
async function readCases(git, suite, sides) {
    const head = suite.head === undefined ? undefined : await usableCases(git, suite.head, sides.head);
    if (suite.policy === undefined)
        return { policy: undefined, head };
    const known = isSameDataset(suite, sides) ? head : undefined;
    try {
        return { policy: await usableCases(git, suite.policy, sides.policy, known), head };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { policy: { unusable: error.message }, head };
        throw error;
    }
}
async function usableCases(git, suite, side, known) {
    const cases = known ?? (await casesOf(git, suite, side));
    refuseImpossibleMargin(suite, cases, side);
    return cases;
}
/** True when policy and head take the cases from one path, where the same content lies. */
function isSameDataset({ policy, head }, sides) {
    if (policy?.cases.kind !== 'file' || head?.cases.kind !== 'file')
        return false;
    const { path } = policy.cases;
    return path === head.cases.path && sides.policy.blobs.get(path) === sides.head.blobs.get(path);
}
async function casesOf(git, { name, cases }, side) {
    if (cases.kind === 'inline')
        return cases.cases;
    const text = await (0,read_sides/* readText */.yR)(git, side.blobs.get(cases.path), cases.path, maxDatasetBytes);
    if (text !== undefined)
        return (0,dataset/* parseDataset */.oH)(text, cases.path);
    const nearest = (0,nearest_name/* nearestName */.q)(cases.path, side.blobs.keys());
    throw new user_error/* UserError */.yo(`the dataset \`${cases.path}\` of the suite \`${name}\` is not in the repository`, {
        place: cases.place,
        hint: nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`,
    });
}

// EXTERNAL MODULE: ./src/domain/inference/recording.ts
var recording = __webpack_require__(71163);
;// CONCATENATED MODULE: ./src/stages/steps/read-recordings.ts





const maxRecordingBytes = 500_000_000;
/** Reads every recording that a target replays. Where nothing is compared, head's recordings are all there is. */
async function readRecordings(git, plans, sides) {
    const models = plans.flatMap(({ arms }) => targetsOf(arms).flatMap(answerer/* modelsOf */.Wh));
    const paths = new Set(models.flatMap(({ provider }) => replayedPath(provider)));
    const policySide = sides.adoption ? sides.head : sides.policy;
    const books = { policy: [], head: [] };
    for (const path of paths) {
        const policy = await readBook(git, policySide, path);
        const sameAsPolicy = policySide.blobs.get(path) === sides.head.blobs.get(path);
        const head = sameAsPolicy ? undefined : await readBook(git, sides.head, path);
        if (policy === undefined && head === undefined) {
            throw new user_error/* UserError */.yo('this recording is not in the repository', {
                place: { path },
                hint: 'commit it, or correct the `path` of the replay provider',
            });
        }
        if (policy !== undefined)
            books.policy.push(policy);
        if (head !== undefined)
            books.head.push(head);
    }
    return books;
}
const replayedPath = (provider) => (provider.api === 'replay' ? [provider.path] : []);
async function readBook(git, side, path) {
    const text = await (0,read_sides/* readText */.yR)(git, side.blobs.get(path), path, maxRecordingBytes);
    return text === undefined ? undefined : (0,recording/* parseRecordings */.E)(text, path);
}

// EXTERNAL MODULE: ./src/domain/graders/create-grading.ts + 3 modules
var create_grading = __webpack_require__(65265);
// EXTERNAL MODULE: ./src/domain/inference/gateway-state.ts
var gateway_state = __webpack_require__(29202);
// EXTERNAL MODULE: ./src/domain/inference/trace/span.ts
var span = __webpack_require__(50252);
// EXTERNAL MODULE: ./src/stages/steps/gateway-state.ts
var steps_gateway_state = __webpack_require__(12825);
// EXTERNAL MODULE: ./src/stages/steps/open-run.ts + 1 modules
var open_run = __webpack_require__(9657);
// EXTERNAL MODULE: ./src/domain/inference/answer-text.ts
var answer_text = __webpack_require__(40970);
// EXTERNAL MODULE: ./src/domain/inference/request-digest.ts
var request_digest = __webpack_require__(6470);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(68227);
// EXTERNAL MODULE: ./src/ports/model.ts
var ports_model = __webpack_require__(55325);
;// CONCATENATED MODULE: ./src/domain/inference/trace/case-context.ts

/** Variables in which a case carries what was retrieved for it, the first that is there counts. */
const contextVariables = ['documents', 'context', 'contexts', 'retrieved_context'];
/**
 * What was retrieved for a case, from its variable `documents`, `context`, `contexts` or `retrieved_context`. The
 * conventions want an id and a score of every document, so only documents that have both are written under their name;
 * anything else stands as it is under a name of our own, since a score that nobody gave would be an invention.
 */
function contextAttributes(vars) {
    const name = contextVariables.find((each) => Object.hasOwn(vars, each));
    const value = name === undefined ? undefined : (0,own/* own */.Z)(vars, name);
    if (value === undefined)
        return {};
    return isListOfScored(value) ? { 'gen_ai.retrieval.documents': value } : { 'lanegate.case.context': value };
}
const isListOfScored = (value) => Array.isArray(value) && value.length > 0 && value.every(isScored);
const isScored = (document) => typeof document === 'object' &&
    document !== null &&
    'id' in document &&
    typeof document.id === 'string' &&
    'score' in document &&
    typeof document.score === 'number';

;// CONCATENATED MODULE: ./src/domain/inference/trace/case-span.ts

/** The span of one case, the parent of its calls, with an event for every metric. */
function caseSpan(traced) {
    const { span, startMs, endMs, outcome } = traced;
    return {
        ...span,
        name: `evaluate ${traced.suite}`,
        kind: 'internal',
        startMs,
        endMs,
        attributes: {
            'lanegate.suite': traced.suite,
            'lanegate.yardstick': traced.yardstick,
            'lanegate.arm': traced.arm,
            'lanegate.case.id': traced.caseId,
            'lanegate.case.repeat': traced.repeat,
            'lanegate.request.digest': traced.requestDigest,
            'error.type': outcome.kind === 'graded' ? undefined : outcome.type,
            ...contextAttributes(traced.vars),
            'lanegate.case.expected': traced.expected,
        },
        ...(outcome.kind === 'graded' ? { events: evaluationEvents(outcome, endMs) } : { error: outcome.message }),
    };
}
/** A metric without a score is an event with the error of its grader, never a score of zero. */
function evaluationEvents({ scores, graderErrors, responseId }, timeMs) {
    const event = (metric, attributes) => ({
        name: 'gen_ai.evaluation.result',
        timeMs,
        attributes: { 'gen_ai.evaluation.name': metric, ...attributes, 'gen_ai.response.id': responseId },
    });
    return [
        ...Object.entries(scores).map(([metric, score]) => event(metric, { 'gen_ai.evaluation.score.value': score })),
        ...Object.entries(graderErrors).map(([metric, explanation]) => event(metric, {
            'gen_ai.evaluation.score.label': 'grader-error',
            'gen_ai.evaluation.explanation': explanation,
            'error.type': 'grader-error',
        })),
    ];
}

;// CONCATENATED MODULE: ./src/stages/steps/trace-case.ts

/** Lets a case be asked as a part of a span of its own, which says how it was graded. */
async function traceCase(spans, task, take) {
    const span = spans.newSpan();
    const startMs = spans.now();
    const { result, responseId } = await take({ ...task, call: { ...task.call, trace: span } });
    const { plan, question, arm, repeat } = task;
    spans.add(caseSpan({
        ...{ span, startMs, endMs: spans.now(), arm, repeat },
        suite: plan.name,
        yardstick: plan.yardstick,
        caseId: question.id,
        vars: question.vars,
        requestDigest: typeof result === 'string' ? undefined : result.request,
        expected: typeof result === 'string' ? undefined : result.expected,
        outcome: outcomeOf(result, responseId),
    }));
    return result;
}
function outcomeOf(result, responseId) {
    if (typeof result === 'string')
        return { kind: 'failed', type: 'budget-exceeded', message: result };
    const { outcome } = result;
    if (outcome.kind === 'incident')
        return { ...outcome.incident, type: outcome.incident.kind, kind: 'failed' };
    return { kind: 'graded', scores: outcome.scores, graderErrors: outcome.grader_errors, responseId };
}

;// CONCATENATED MODULE: ./src/stages/steps/take-samples.ts






/**
 * Takes a sample for each task, in order and so many at once. A cap that bites ends the run after what is under way.
 */
async function takeSamples(model, request) {
    const remaining = request.tasks.values();
    let stopped;
    const work = async () => {
        for (const task of remaining) {
            if (stopped !== undefined)
                return;
            request.signal?.throwIfAborted();
            const sample = await traceCase(request.spans, task, (traced) => takeSample(model, traced, request));
            if (typeof sample === 'string')
                stopped ??= sample;
            else
                request.onSample(sample, task);
        }
    };
    const workers = Array.from({ length: Math.min(request.concurrency, request.tasks.length) }, work);
    const failed = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return { stopped };
}
/** One sample, or the sentence of the cap that forbids it. */
async function takeSample(model, task, request) {
    try {
        const reply = await model.complete(task.call, request.signal);
        const grades = request.gradingOf(task)((0,answer_text/* answerTextOf */.J)(reply), task.question);
        return { result: answeredSample(task, reply, grades), responseId: reply.responseId };
    }
    catch (error) {
        if (error instanceof ports_model/* BudgetExceededError */.Z)
            return { result: stopOrIncident(task, error) };
        if (error instanceof ports_model/* ModelError */.m)
            return { result: incidentSample(task, error) };
        throw error;
    }
}
/** The caps of one request or one session end that sample, which is one; every other cap ends the run. */
function stopOrIncident(task, error) {
    const kind = error.scope?.kind;
    if (kind !== 'request' && kind !== 'session')
        return error.message;
    return incidentSample(task, new ports_model/* ModelError */.m('session-stopped', error.message, { retryable: false }));
}
const answeredSample = (task, reply, { scores, errors }) => ({
    ...identityOf(task),
    ...whoServed(task, reply),
    outcome: {
        ...{ kind: 'answered', content: (0,answer_text/* answerTextOf */.J)(reply), scores, grader_errors: errors },
        ...(reply.notices === undefined ? {} : { notices: [...reply.notices] }),
    },
    ...usageOf(reply),
    cost_usd: reply.costUsd,
    latency_ms: reply.latencyMs,
    cached: reply.cached,
    ...(reply.unverified ? { unverified: true } : {}),
});
/** The model that really answered, and the route that chose it. */
function whoServed({ call }, { served, servedModel }) {
    const { providerName, model } = served ?? call;
    return { model: `${providerName}/${servedModel ?? model}`, ...routeFacts(call, served?.because) };
}
const routeFacts = ({ route }, because) => route === undefined ? {} : { route: { name: route.name, ...(because === undefined ? {} : { because }) } };
/** A reply that is no answer has taken its tokens all the same. */
const usageOf = (reply) => reply?.usage === undefined
    ? {}
    : { usage: { input_tokens: reply.usage.inputTokens, output_tokens: reply.usage.outputTokens } };
const incidentSample = (task, error) => ({
    ...identityOf(task),
    model: `${task.call.providerName}/${task.call.model}`,
    ...routeFacts(task.call),
    outcome: { kind: 'incident', incident: { kind: error.kind, message: error.message } },
    ...usageOf(error.reply),
    cost_usd: error.costUsd,
    latency_ms: 0,
    cached: false,
});
/** What a sample is of; its request digest ties it to the exact question that was put. */
const identityOf = ({ plan, question, repeat, arm, call }) => ({
    suite: plan.name,
    yardstick: plan.yardstick,
    case: question.id,
    repeat,
    arm,
    request: (0,request_digest/* requestDigest */.u)(call),
    question: (0,suite_case/* describeQuestion */.o)(question),
    ...(question.expected === undefined ? {} : { expected: (0,template/* asText */.e1)(question.expected) }),
});

;// CONCATENATED MODULE: ./src/stages/steps/run-suites.ts










/** Takes the samples of a plan that an earlier part of the same run has not taken yet, each to disk as it arrives. */
async function runSuites(ports, request) {
    const { plans, fitted, runPlan } = request.run;
    const states = new Map(plans.map((plan) => [plan, stateOf(plan, fitted)]));
    const stateFor = (plan) => {
        const state = states.get(plan);
        if (state === undefined)
            throw new Error(`the suite ${plan.name} is not of this run`);
        return state;
    };
    const earlier = await (0,open_run/* openRun */.Iy)(ports.files, request.folder, runPlan);
    const record = await beginRecord(ports.spendRecords, request);
    const spans = await openSpans(ports.traces, earlier, request);
    const known = await (0,steps_gateway_state/* readGatewayState */.S)(ports, request.folder);
    const model = openModel(ports, { ...earlier, spans, known }, request);
    const tasks = fitted.cases.flatMap((each) => each.tasks);
    const open = tasks.filter((task) => !takeSettled(earlier, task, stateFor(task.plan).tally));
    const resumed = tasks.length - open.length;
    if (resumed > 0)
        ports.log.info(`resuming: ${resumed} of ${tasks.length} samples are on disk already`);
    const show = progressOf(ports.progress, model, { total: tasks.length, done: resumed });
    try {
        const { stopped } = await takeSamples(model, {
            tasks: open,
            concurrency: request.concurrency,
            signal: request.signal,
            spans,
            gradingOf: ({ plan }) => stateFor(plan).grading,
            onSample: (sample, { plan }) => {
                earlier.journal.add(JSON.stringify(sample));
                stateFor(plan).tally.add(sample);
                show(sample);
            },
        });
        return { tallyOf: (plan) => stateFor(plan).tally, stopped, spent: model.spent() };
    }
    finally {
        ports.progress.finish();
        await record?.settle(spentSince(earlier.spent, model.spent()));
        const missing = await spans.close();
        if (missing !== undefined)
            ports.log.warn(missing);
        await (0,steps_gateway_state/* writeGatewayState */.T)(ports.files, request.folder, (0,gateway_state/* withoutSessions */.oO)(model.state()));
        await earlier.journal.close();
        await earlier.spendJournal.close();
    }
}
const stateOf = (plan, fitted) => ({
    tally: new Tally(plan, (0,run_plan/* plannedCases */.C5)(fitted, plan)),
    grading: (0,create_grading/* createGrading */.L)(plan.definition.graders),
});
/** Runs where nobody is paid leave no record. */
async function beginRecord(records, { run, pullRequest }) {
    const { worstCase } = run.fitted;
    return worstCase.tokens === 0 ? undefined : records?.begin({ pullRequest, worstCase });
}
const spentSince = (earlier, all) => ({
    usd: Math.max(0, all.usd - earlier.usd),
    tokens: Math.max(0, all.tokens - earlier.tokens),
    calls: Math.max(0, all.calls - earlier.calls),
});
const openSpans = (traces, { resumes }, { folder, run }) => traces.open({
    path: `${folder}/${span/* tracesFile */.H}`,
    run: run.runPlan.run,
    resumes,
    settings: run.settings.gateway.traces,
});
const openModel = ({ gateway, log }, begun, request) => {
    const { spent, spendJournal, spans, known } = begun;
    const { run, recordings, concurrency } = request;
    return gateway.open({
        caps: run.caps,
        alreadySpent: spent,
        onSpend: (entry) => spendJournal.add(JSON.stringify(entry)),
        spans,
        earlier: known,
        tell: (sentence) => log.warn(sentence),
        recordings: recordings.policy,
        headRecordings: recordings.head,
        providers: run.plans.flatMap(({ arms }) => targetsOf(arms).flatMap(answerer/* modelsOf */.Wh)).map(({ provider }) => provider),
        concurrency,
        settings: run.settings.gateway,
    });
};
/** True when the task's sample is on disk already; it is counted then. */
function takeSettled(run, task, tally) {
    if (run.settled.size === 0)
        return false;
    const sample = run.settled.get((0,open_run/* sampleKey */.yB)(identityOf(task)));
    if (sample !== undefined)
        tally.add(sample);
    return sample !== undefined;
}
function progressOf(progress, model, { total, done }) {
    let [taken, incidents] = [done, 0];
    return ({ outcome }) => {
        taken += 1;
        if (outcome.kind === 'incident')
            incidents += 1;
        progress.show({ label: 'evaluating', done: taken, total, costUsd: model.spent().usd, incidents });
    };
}

;// CONCATENATED MODULE: ./src/stages/evaluate.ts













/** Runs the affected suites for base and head under the budget and writes what they scored. */
async function evaluate(ports, request) {
    const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(ports.files, `${request.folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    const sides = await readTrustedSides(ports.git, changeSet, request.isUntrustedHead);
    refuseCommittedAnswers(sides.head);
    const planned = await planSuites(ports.git, { sides, changeSet, request });
    const { isUntrustedHead, shard } = request;
    const earlierRuns = await readEarlierRuns(ports.spendRecords, request.pullRequest);
    const run = prepareRun({ changeSet, sides, planned, isUntrustedHead, earlierRuns, shard });
    const recordings = await readRecordings(ports.git, run.plans, { ...sides, adoption: run.adoption });
    const result = await runSuites(ports, { ...request, run, recordings });
    const evaluation = describeEvaluation(run, result);
    await (0,artifacts/* writeArtifact */.w6)(ports.files, `${request.folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluation);
    return evaluation;
}
/** What other runs took from the caps that all runs share; nothing is known where there are no records. */
async function readEarlierRuns(records, pullRequest) {
    if (records === undefined)
        return {};
    return {
        day: await records.spentBefore({ kind: 'day' }),
        pullRequest: pullRequest === undefined ? undefined : await records.spentBefore({ kind: 'pull_request', pullRequest }),
    };
}
/** Answers that somebody committed would be believed as if they had been asked for. */
function refuseCommittedAnswers({ blobs }) {
    const path = [...blobs.keys()].find((each) => /(^|\/)\.lanegate\//.test(each));
    if (path === undefined)
        return;
    throw new user_error/* UserError */.yo('runs and stored answers are in the repository, where anybody could have written them', {
        place: { path },
        hint: 'git rm -r --cached .lanegate, and let .gitignore have it',
    });
}
async function readTrustedSides(git, trees, isUntrustedHead) {
    const sides = await (0,read_sides/* readSides */.hn)(git, trees);
    return isUntrustedHead ? { ...sides, head: withoutOwnProviders(sides.head) } : sides;
}
async function planSuites(git, { sides, changeSet, request }) {
    const evalsOnly = changeSet.lanes.every((lane) => lane === 'evals' || lane === 'docs');
    const planned = [];
    for (const suite of chooseSuites((0,suite_sides/* suitesAcross */.PL)(sides), request.suites ?? changeSet.suites)) {
        const cases = await readCases(git, suite, sides);
        if (!request.isUntrustedHead)
            planned.push(...planSuite(suite, sides, cases, evalsOnly));
        else {
            const plans = planSuite(suite, sides, withoutHeadCases(cases), evalsOnly);
            planned.push(...permitForUntrustedHead(plans, suite, sides.policy));
        }
    }
    return planned;
}
function chooseSuites(all, wanted) {
    const names = all.map(({ name }) => name);
    return wanted.map((name) => {
        const suite = all.find((each) => each.name === name);
        if (suite === undefined)
            throw new user_error/* UserError */.yo(`there is no suite \`${name}\``, { hint: (0,nearest_name/* suggestName */.S)(name, names) });
        return suite;
    });
}


/***/ }),

/***/ 12825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readGatewayState),
/* harmony export */   T: () => (/* binding */ writeGatewayState)
/* harmony export */ });
/* harmony import */ var _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29202);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94916);



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
