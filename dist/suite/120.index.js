export const id = 120;
export const ids = [120];
export const modules = {

/***/ 38373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ priceOfTarget),
  D: () => (/* binding */ refuseUnknownPrices)
});

// EXTERNAL MODULE: ./node_modules/@pydantic/genai-prices/dist/index.js
var dist = __webpack_require__(82294);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider.ts
var provider_provider = __webpack_require__(37331);
// EXTERNAL MODULE: ./src/domain/inference/price/price.ts
var price = __webpack_require__(42299);
;// CONCATENATED MODULE: ./src/domain/inference/price/price-table.ts



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
    if ((0,provider_provider/* isFree */.xp)(provider))
        return price/* freePrice */.um;
    if (declared !== undefined)
        return declaredPrice(declared);
    const url = addressOf((0,provider_provider/* whoAnswers */.wU)(provider));
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
    const isBilledByTokens = inForce.every(({ input_mtok }) => isDefined(input_mtok));
    const isOutputKnown = inForce.every(({ output_mtok }) => isDefined(output_mtok));
    if (!isBilledByTokens ||
        (!isOutputKnown && !onlyEmbeds(inForce)) ||
        inForce.some((price) => price['requests_kcount'] !== undefined))
        return undefined;
    const base = { ...ratesOf(inForce, baseRate), source: 'assumed' };
    const starts = inForce.flatMap((price) => billedBy.flatMap((name) => tiersOf(price[name]))).map(({ start }) => start);
    if (starts.length === 0)
        return base;
    return { ...base, longContext: { aboveInputTokens: Math.min(...starts), ...ratesOf(inForce, highestRate) } };
}
/** No rate of output is told of models that have none, which are those that embed. */
const onlyEmbeds = (prices) => prices.every((price) => Object.keys(price).every((name) => !name.startsWith('output')));
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
        outputUsdPerMillion: Math.max(dearest('output_mtok') ?? assumedPrice.outputUsdPerMillion, dearest('output_reasoning_mtok') ?? 0),
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

// EXTERNAL MODULE: ./src/domain/suite/configuration-file.ts
var configuration_file = __webpack_require__(53236);
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
            place: { path: configuration_file/* configurationFile */.h, key: 'budget.unknown_price' },
            hint: 'declare `price: { input, output }` with its model binding, or set `budget.unknown_price: assume`',
        });
    }
}


/***/ }),

/***/ 29202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ withMinutes),
/* harmony export */   EW: () => (/* binding */ GatewayState),
/* harmony export */   R: () => (/* binding */ withSessionsOf),
/* harmony export */   wL: () => (/* binding */ gatewayStateFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15191);
/* harmony import */ var _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _kill_switch_kill_switch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45075);




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

/***/ 42299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z5: () => (/* binding */ dearestCostOf),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   um: () => (/* binding */ freePrice),
/* harmony export */   wl: () => (/* binding */ scaledPrice)
/* harmony export */ });
const freePrice = { inputUsdPerMillion: 0, outputUsdPerMillion: 0, source: 'free' };
/**
 * Dollars for the tokens that a call took, each token once: what was read from or written to a cache is a part of the
 * input, and reasoning a part of the output.
 */
function costOf(price, usage) {
    const { inputTokens, outputTokens } = usage;
    const rates = ratesFor(price, inputTokens);
    const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion } = rates;
    const read = Math.min(Math.max(0, usage.cachedInputTokens ?? 0), inputTokens);
    const written = Math.min(Math.max(0, usage.cacheWriteInputTokens ?? 0), inputTokens - read);
    const input = (inputTokens - read - written) * inputUsdPerMillion +
        read * (cachedInputUsdPerMillion ?? inputUsdPerMillion) +
        written * (cacheWriteUsdPerMillion ?? inputUsdPerMillion);
    return (input + outputTokens * rates.outputUsdPerMillion) / 1_000_000;
}
/** The most that so many tokens can cost, whatever part of the input a cache takes. */
function dearestCostOf(price, { inputTokens, outputTokens }) {
    const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion, outputUsdPerMillion } = ratesFor(price, inputTokens);
    const dearest = Math.max(inputUsdPerMillion, cachedInputUsdPerMillion ?? 0, cacheWriteUsdPerMillion ?? 0);
    return (inputTokens * dearest + outputTokens * outputUsdPerMillion) / 1_000_000;
}
/** A price at so many times its rates. */
function scaledPrice(price, times) {
    const { longContext } = price;
    return {
        ...price,
        ...scaledRates(price, times),
        ...(longContext === undefined ? {} : { longContext: { ...longContext, ...scaledRates(longContext, times) } }),
    };
}
function ratesFor(price, inputTokens) {
    const { longContext } = price;
    return longContext !== undefined && inputTokens > longContext.aboveInputTokens ? longContext : price;
}
function scaledRates(rates, times) {
    const { cachedInputUsdPerMillion, cacheWriteUsdPerMillion, longCacheWriteUsdPerMillion } = rates;
    const scaled = (rate) => (rate === undefined ? undefined : rate * times);
    return {
        inputUsdPerMillion: rates.inputUsdPerMillion * times,
        outputUsdPerMillion: rates.outputUsdPerMillion * times,
        cachedInputUsdPerMillion: scaled(cachedInputUsdPerMillion),
        cacheWriteUsdPerMillion: scaled(cacheWriteUsdPerMillion),
        longCacheWriteUsdPerMillion: scaled(longCacheWriteUsdPerMillion),
    };
}


/***/ }),

/***/ 8043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRecordings),
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55293);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39990);




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

/***/ 50252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tracesFile)
/* harmony export */ });
/** Spans of a run, OTLP/JSON lines, in its folder. */
const tracesFile = 'traces.jsonl';


/***/ }),

/***/ 14766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zf: () => (/* binding */ findAnswerer)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55616);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89330);
/* harmony import */ var _target_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12638);



/** Every model that may answer, each once. */
const modelsOf = (answerer) => answerer.route === undefined ? [answerer] : [...answerer.route.models.values()];
/** How people read who answers: provider/model, or its route. */
const labelOf = ({ route, providerName, model }) => route === undefined ? `${providerName}/${model}` : `route ${route.name}`;
/**
 * What a name of one commit stands for, a route or a binding, asked with `parameters` where a binding sets none of that
 * name. Throws a `UserError` when there is neither.
 */
function findAnswerer(name, sides, parameters = {}) {
    const settings = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(sides.arm.settings.routes, name);
    if (settings === undefined)
        return (0,_target_model_js__WEBPACK_IMPORTED_MODULE_0__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findBinding */ .Ly)(name, sides.arm), sides, parameters);
    const route = (0,_target_route_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRoute */ .i)(name, settings, sides, parameters);
    return { ...route.first, modelDigest: route.digest, route };
}


/***/ }),

/***/ 35441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ refuseBorrowedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55616);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37331);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98044);




/**
 * Throws a `UserError` for a provider that policy does not know and that names the key of one that policy does, unless
 * it is at the same place: else a change could have any key sent anywhere. Where policy has nothing to say yet, all keys
 * are head's to name.
 */
function refuseBorrowedKey(name, provider, policy) {
    const asked = provider.api === 'record' ? provider.of : provider;
    const key = keyOf(asked);
    if (key === undefined || saysNothing(policy) || isKnown(name, asked, policy))
        return;
    const owners = [...Object.entries((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .providersOf */ .O)(policy)), ...endpointsOf(policy)].filter(([, each]) => keyOf(each) === key);
    const [owner] = owners;
    if (owner === undefined || owners.some(([, each]) => wayTo(each) === wayTo(asked)))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the provider \`${name}\` is new in this change and names the key ${key} of \`${owner[0]}\``, {
        hint: 'give it a key of its own, or declare it on the target branch first',
    });
}
const saysNothing = ({ configuration, imported = [] }) => configuration === undefined && imported.length === 0;
/** An endpoint stands in a target and is no provider, whatever policy's providers are called. */
const isKnown = (name, asked, policy) => asked.api !== 'endpoint' && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .Z)((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .providersOf */ .O)(policy), name) !== undefined;
/** The endpoints that policy's suites ask, by the name of the suite. */
const endpointsOf = ({ settings }) => settings.suites.flatMap(({ name, target }) => 'url' in target ? [[name, { api: 'endpoint', ...target }]] : []);
/** Windows tells no capitals of a variable from small letters. */
const keyOf = (provider) => 'key_env' in provider ? provider.key_env?.toUpperCase() : undefined;
/** The server that is asked, and the proxy that leads there. */
function wayTo(provider) {
    const proxy = 'proxy' in provider ? provider.proxy : undefined;
    return JSON.stringify([serverOf(provider), proxy]);
}
function serverOf(provider) {
    if (provider.api === 'http' || provider.api === 'endpoint')
        return new URL(provider.url).origin;
    const baseUrl = 'base_url' in provider ? provider.base_url : undefined;
    return baseUrl === undefined ? (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .providerIdentity */ .k8)(provider) : new URL(baseUrl).origin;
}


/***/ }),

/***/ 71093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseMissingJudge),
/* harmony export */   a: () => (/* binding */ judgeNameOf)
/* harmony export */ });
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79653);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);


/** Whom a grader asks: the one it names, or its suite's; a grader that asks nobody has none. */
const judgeNameOf = (spec, { judge, embedder }) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(spec) ? (spec.model ?? ((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .usesEmbeddings */ .DQ)(spec) ? embedder : judge)) : undefined;
/**
 * Throws a `UserError` for a grader that asks a model and has none: whom to ask is said, never taken from what keys
 * happen to be there.
 */
function refuseMissingJudge(spec, usual, suite, place) {
    if (!(0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(spec) || judgeNameOf(spec, usual) !== undefined)
        return;
    const key = (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .usesEmbeddings */ .DQ)(spec) ? 'embedder' : 'judge';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${spec.type}\` of the suite \`${suite}\` has no ${key} to ask`, {
        place,
        hint: `name a binding or a route: \`model\` of the grader, or \`${key}\` of the suite or of all suites`,
    });
}


/***/ }),

/***/ 98044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providersOf)
/* harmony export */ });
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37331);

/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
    ...side.settings.providers,
});


/***/ }),

/***/ 13442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93401);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _carried_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51826);
/* harmony import */ var _import_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33756);
/* harmony import */ var _missing_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71093);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43413);
/* harmony import */ var _target_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7282);







/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
function suitesOf(side) {
    const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
    const taken = new Set(configured.map(({ name }) => name));
    const targeted = new Set(side.settings.suites.map(({ target }) => (0,_target_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .promptOf */ .Gh)(target)));
    const ruleOf = (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .importRules */ .n2)(side.settings);
    const carried = [...side.prompts.values()]
        .filter((prompt) => (0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriesSuite */ .i4)(prompt, targeted))
        .map((prompt) => {
        const rule = ruleOf(prompt.path);
        const settings = { ...side.settings, judge: rule?.judge ?? side.settings.judge };
        return { rule, suites: [(0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedSuite */ .xV)(prompt, nameFor(prompt.path, side, taken), settings)] };
    });
    const imported = (side.imported ?? []).map(({ path, suites }) => ({ rule: ruleOf(path), suites }));
    (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseIdleRules */ .mJ)(side, [...carried, ...imported]);
    const held = ({ suites, rule }) => suites.map((suite) => (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .heldToRule */ .rj)(suite, rule));
    return [
        ...configured,
        ...carried.flatMap(held),
        ...imported.flatMap(held).map((suite) => importedSuite(suite, side)),
    ];
}
/** The file's name where no other prompt file and no suite of lanegate.yml has it, else its whole path. */
function nameFor(path, side, taken) {
    const name = (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_6__/* .promptNameOf */ .Px)(path);
    const sameName = [...side.prompts.keys()].filter((other) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_6__/* .promptNameOf */ .Px)(other) === name);
    return sameName.length === 1 && !taken.has(name) ? name : path;
}
/** What an imported suite leaves open is said by lanegate.yml. Whoever judges must be named, since a default would move by itself. */
function importedSuite(suite, { settings }) {
    const { gaps = {}, gate } = suite;
    const { judge = settings.judge, embedder = settings.embedder } = suite;
    const named = { judge, embedder };
    const missing = Object.entries(gaps)
        .filter(([role]) => named[role] === undefined)
        .map(([role, place]) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place)}: no model is named to grade by; name one as \`${role}\` in lanegate.yml`);
    return {
        ...suite,
        judge,
        embedder,
        gate: { ...gate, margin: gate.margin ?? settings.gate.margin },
        problem: suite.problem ?? missing[0],
    };
}
function configuredSuite(side, spec, index) {
    const path = side.configuration?.path ?? '';
    const placeOf = (...keys) => ({
        path,
        line: side.configuration?.lineOf(['suites', index, ...keys]) ?? 1,
        key: ['suites', index, ...keys].map(String).join('.'),
    });
    const judge = spec.judge ?? side.settings.judge;
    const embedder = spec.embedder ?? side.settings.embedder;
    spec.graders.forEach((grader, each) => {
        for (const one of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .withMembers */ .gn)([grader]))
            (0,_missing_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseMissingJudge */ .U)(one, { judge, embedder }, spec.name, placeOf('graders', each));
    });
    return {
        name: spec.name,
        target: spec.target,
        cases: { kind: 'file', path: spec.dataset, place: placeOf('dataset') },
        graders: spec.graders,
        sources: spec.sources,
        repeats: spec.repeats,
        maxRepeats: spec.max_repeats,
        judge,
        embedder,
        canary: spec.canary,
        maxToolCalls: spec.max_tool_calls,
        gate: { ...spec.gate, margin: spec.gate.margin ?? side.settings.gate.margin },
        place: placeOf('target'),
        problem: undefined,
    };
}


/***/ }),

/***/ 89330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Ly: () => (/* binding */ findBinding),
/* harmony export */   OD: () => (/* binding */ defaultMaxTokens),
/* harmony export */   pR: () => (/* binding */ modelDigestOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55616);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37331);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _borrowed_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35441);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59589);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98044);







/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit. Throws a `UserError` when there is none.
 */
function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
    (0,_borrowed_key_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseBorrowedKey */ .m)(binding.provider, provider, policy);
    return {
        providerName: binding.provider,
        provider,
        model: binding.model,
        parameters: {
            ...parameters,
            ...binding.parameters,
            max_tokens: binding.parameters.max_tokens ?? defaultMaxTokens,
        },
        quirks: binding.quirks,
        ...pricesOf(binding, policy),
        modelDigest: modelDigestOf(provider, binding),
    };
}
/**
 * Policy's price of the same model counts for both arms; a change cannot set the price that its own budget is held to.
 */
function pricesOf(binding, policy) {
    const isSame = ({ provider, model }) => provider === binding.provider && model === binding.model;
    const known = Object.values(policy.settings.models).filter(isSame);
    const declaredPrice = known.find(({ price }) => price !== undefined)?.price;
    return { declaredPrice, claimedPrice: known.length === 0 ? binding.price : undefined };
}
/** The binding of a name in one commit. Throws a `UserError` when there is none. */
function findBinding(name, arm) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestName */ .S)(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveProvider */ .Kd)(provider, known);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
        place: placeOfBinding(binding, arm),
    });
}
/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding, { configuration, settings }) {
    const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
    if (name === undefined || configuration === undefined)
        return undefined;
    const keys = ['models', name, 'provider'];
    return { path: configuration.path, line: configuration.lineOf(keys), key: keys.join('.') };
}


/***/ }),

/***/ 12638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ resolveRoute)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65274);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89330);



/**
 * Finds the models of a route in one commit, each asked with `parameters` beside its own. Throws a `UserError` for a
 * binding or a provider that is not there.
 */
function resolveRoute(name, settings, sides, parameters = {}) {
    const resolve = (binding) => (0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .findBinding */ .Ly)(binding, sides.arm), sides, parameters);
    const models = new Map((0,_inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_2__/* .bindingsOf */ .k)(settings).map(({ binding }) => [binding, resolve(binding)]));
    const [first] = models.values();
    if (first === undefined)
        throw new Error(`the route ${name} has no model`);
    return { name, settings, models, first, digest: digestOfRoute(settings, models) };
}
function digestOfRoute(settings, models) {
    const meaningOf = ({ model = '', ...rest }) => ({
        ...rest,
        model: models.get(model)?.modelDigest ?? null,
    });
    const { models: choices, rules, checks, fallbacks } = settings;
    const meaning = [choices.map(meaningOf), rules.map(meaningOf), checks.map(meaningOf), fallbacks.map(meaningOf)];
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ route: meaning });
}


/***/ }),

/***/ 94916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   fX: () => (/* binding */ missingArtifact),
/* harmony export */   rk: () => (/* binding */ readUsableArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17080);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);


/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    return text === undefined ? undefined : parseArtifact(text, path, schema);
}
/** As `readArtifact`, where one that cannot be read is of no run that could go on: it counts as not there. */
async function readUsableArtifact(files, path, schema) {
    try {
        return await readArtifact(files, path, schema);
    }
    catch {
        return undefined;
    }
}
/** The artifact that a text is; a `UserError` when it is not what it claims. */
function parseArtifact(text, path, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is not valid JSON', {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value, (0,_domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forText */ .z)(text));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw missingArtifact(path);
}
/** What is said of an artifact that must be there and is not. */
const missingArtifact = (path) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
    place: { path },
    hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
});
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


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


/***/ }),

/***/ 52670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readOwnSide),
/* harmony export */   _: () => (/* binding */ openOwnModel)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_binding_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2298);
/* harmony import */ var _domain_evaluation_shared_caps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33646);
/* harmony import */ var _domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8043);
/* harmony import */ var _domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50252);
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6005);
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53236);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26718);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);
/* harmony import */ var _gateway_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12825);









/** The lanegate.yml that lies here; unlike those of a commit, the files here are the user's own. */
async function readOwnSide(files) {
    const text = await files.read(_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationFile */ .h);
    const configuration = text === undefined ? undefined : (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfiguration */ .M)(text, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationFile */ .h);
    const settings = configuration?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfiguration */ ._0;
    return { tree: '', blobs: new Map(), configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
}
/** Opens the guarded models of the lanegate.yml that lies here; whoever asked them closes them. */
async function openOwnModel(ports, request) {
    const { side, models, folder, run, concurrency, worstCase } = request;
    const { settings } = side;
    const { gateway, traces, files, log, spendRecords } = ports;
    const day = await spentToday(ports, settings.budget);
    const spans = await traces.open({
        ...{ path: `${folder}/${_domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_7__/* .tracesFile */ .H}`, run, resumes: true, settings: settings.gateway.traces },
    });
    const model = gateway.open({
        ...{ providers: models.map(({ provider }) => provider), spans, concurrency, settings: settings.gateway },
        caps: (0,_domain_evaluation_binding_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .capsOf */ .BG)(settings, { day }),
        alreadySpent: { usd: 0, tokens: 0, calls: 0 },
        earlier: await (0,_gateway_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readGatewayState */ .S)(ports, folder),
        tell: (sentence) => log.warn(sentence),
        recordings: await readBooks(files, models),
        headRecordings: [],
    });
    const record = worstCase.tokens === 0 ? undefined : await spendRecords.begin({ folder, pullRequest: undefined, worstCase });
    const close = async () => {
        await record?.settle(model.spent());
        const missing = await spans.close();
        if (missing !== undefined)
            log.warn(missing);
        await (0,_gateway_state_js__WEBPACK_IMPORTED_MODULE_5__/* .writeGatewayState */ .T)(files, folder, model.state());
    };
    return { model, close };
}
/** A cap of the day that cannot be held is told; a command by hand is of no pull request. */
async function spentToday({ spendRecords, log }, budget) {
    const day = budget.per_day && (await spendRecords.spentBefore({ kind: 'day' }));
    const unknown = day === undefined ? (0,_domain_evaluation_shared_caps_js__WEBPACK_IMPORTED_MODULE_8__/* .sharedCapNotes */ .RG)({ ...budget, per_pull_request: undefined }, {}) : [];
    for (const note of unknown)
        log.warn(note);
    return day;
}
async function readBooks(files, models) {
    const paths = new Set(models.flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : [])));
    return Promise.all([...paths].map(async (path) => {
        const text = await files.read(path);
        if (text === undefined)
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('there is no such recording', { place: { path } });
        return (0,_domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecordings */ .E)(text, path);
    }));
}


/***/ })

};
