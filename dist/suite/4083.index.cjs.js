(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4083;
exports.ids = [4083];
exports.modules = {

/***/ 71507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   OL: () => (/* binding */ meanSame),
/* harmony export */   R1: () => (/* binding */ openLineDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   hV: () => (/* binding */ digestOfLines),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** True where two values of JSON mean the same; what is absent means what null does. */
const meanSame = (one, other) => canonicalJson((one ?? null)) === canonicalJson((other ?? null));
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/**
 * SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the
 * time.
 */
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
}


/***/ }),

/***/ 3502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RK: () => (/* binding */ nestsDeeper),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   lq: () => (/* binding */ isFilled)
/* harmony export */ });
/** The value of a JSON text, or `undefined` when it is none. */
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether lists and objects stand within each other at more levels than so many. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const each of value)
            if (nestsDeeper(each, levels - 1))
                return true;
        return false;
    }
    // By name, since a list of the values takes as long again, and every long request is looked through.
    for (const name in value)
        if (nestsDeeper(value[name], levels - 1))
            return true;
    return false;
}
/** Whether something is told: what is null says as little as what is left out. */
const isPresent = (value) => value !== undefined && value !== null;
/** Whether something is told that is no empty list. */
const isFilled = (value) => isPresent(value) && !(Array.isArray(value) && value.length === 0);
/** The objects of a list; none of what is no list. */
const objectsIn = (value) => Array.isArray(value) ? value.filter(isJsonObject) : [];
/**
 * A value as JSON carries it: what is set to nothing is left out, a date of YAML is told as text, and what no JSON can
 * carry, such as `.nan`, as null.
 */
const plainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


/***/ }),

/***/ 79791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');


/***/ }),

/***/ 13041:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AskResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81579);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88490);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56248);




const Usage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    cached_input_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    reasoning_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
});
const Taken = { version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() };
/** What one question came to: `lanegate ask --json`. */
const AskResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answered'),
        ...Taken,
        content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())).optional(),
        served: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('provider/model that really answered'),
        because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why a route did not stay with its first model'),
        notices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .Notice */ .$),
        usage: Usage.optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        first_token_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        cached: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('incident'), ...Taken, incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentKind */ .fJ, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('refused'), ...Taken, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 46030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ callsTo),
  u: () => (/* binding */ nextCall)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/parameters.js
var call_parameters = __webpack_require__(63146);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/choose-target.js
var choose_target = __webpack_require__(52452);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route.js
var route_route = __webpack_require__(76828);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-check.js
var route_check = __webpack_require__(91473);
// EXTERNAL MODULE: ./dist/compiled/domain/pattern/pattern.js
var pattern = __webpack_require__(82844);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/target-price.js + 2 modules
var target_price = __webpack_require__(90638);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/route-of-target.js



/**
 * A route of one commit as the gateway follows it: with what its models cost, and its patterns and schemas compiled.
 */
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

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/put-question.js





/** Makes the calls that put questions to one target; its prices are looked up once. */
function callsTo(target) {
    if (target.route !== undefined)
        return callsToRoute(target.route);
    const { provider, providerName, model, parameters, quirks } = target;
    const asked = { provider, providerName, model, parameters, price: (0,target_price/* priceOfTarget */.I)(target) };
    const who = quirks === undefined ? asked : { ...asked, quirks };
    if (parameters.seed !== 'derived')
        return ({ messages, repeat, caller }) => ({ ...who, messages, repeat, caller });
    return ({ messages, repeat, caller, seed }) => ({
        ...who,
        messages,
        repeat,
        caller,
        seed,
        parameters: (0,call_parameters/* withSeed */.W)(parameters, seed),
    });
}
/** The call that goes on with a conversation that `call` began; a route chooses anew, since its rules may read it. */
function nextCall(call, messages) {
    const next = { ...call, messages, caller: { ...call.caller, isBounded: true } };
    if (call.route === undefined)
        return next;
    const { provider, providerName, model, price } = (0,choose_target/* chooseTarget */.b)(call.route, next).candidate;
    return { ...next, provider, providerName, model, price };
}
/** A case asks nothing of its own of whoever answers, so each model keeps the parameters and the cap of its binding. */
function callsToRoute(resolved) {
    const route = routeOf(resolved);
    const bound = (0,route_route/* candidatesOf */.k)(route).map((candidate) => candidate.parameters);
    const parameters = { max_tokens: Math.max(...bound.map(({ max_tokens }) => max_tokens)) };
    const derivesSeed = bound.some(({ seed }) => seed === 'derived');
    return ({ seed, ...question }) => {
        const { provider, providerName, model, price } = (0,choose_target/* chooseTarget */.b)(route, question).candidate;
        return {
            ...question,
            ...(derivesSeed ? { seed } : {}),
            provider,
            providerName,
            model,
            price,
            parameters,
            route,
        };
    };
}


/***/ }),

/***/ 90638:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ priceOfTarget),
  D: () => (/* binding */ refuseUnknownPrices)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/price/price.js
var price_price = __webpack_require__(56484);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./dist/compiled/node_modules/@pydantic/genai-prices/index.js


let loaded;
const library = () => (loaded ??= require('./libraries/genai-prices/index.cjs'))['@pydantic/genai-prices'];

function calcPrice(...given) {
  return new.target === undefined ? library().calcPrice(...given) : new (library().calcPrice)(...given);
}
Object.defineProperty(calcPrice, Symbol.hasInstance, { value: (it) => it instanceof library().calcPrice });



// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/price/price-table.js



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
        return price_price/* freePrice */.um;
    if (declared !== undefined)
        return declaredPrice(declared);
    const url = addressOf((0,provider_provider/* whoAnswers */.wU)(provider));
    const atHost = url === undefined ? undefined : lookUp(model, { providerApiUrl: url });
    if (atHost !== undefined)
        return { ...atHost, source: 'table' };
    return lookUp(model, {}) ?? assumedPrice;
}
/**
 * Where a provider is asked, as the table knows it; a resource of Azure has a host of its own that the table matches.
 */
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
const declaredPrice = ({ input, output, cached_input, ...cache }) => ({
    inputUsdPerMillion: input,
    outputUsdPerMillion: output,
    ...(cached_input === undefined ? {} : { cachedInputUsdPerMillion: cached_input }),
    ...(cache.cache_write === undefined ? {} : { cacheWriteUsdPerMillion: cache.cache_write }),
    ...(cache.cache_write_1h === undefined ? {} : { longCacheWriteUsdPerMillion: cache.cache_write_1h }),
    source: 'declared',
});
function lookUp(model, where) {
    // A fixed timestamp keeps the library from reading the clock; only the model it finds is used.
    const found = calcPrice({ input_tokens: 0, output_tokens: 0 }, model, { ...where, timestamp: tableDate });
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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/target-price.js




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
        longCacheWriteUsdPerMillion: Math.max((0,price_price/* longCacheWriteRate */.UV)(price), (0,price_price/* longCacheWriteRate */.UV)(claim)),
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

/***/ 85705:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qn: () => (/* binding */ estimateOf),
  pB: () => (/* binding */ freeCall),
  Fy: () => (/* binding */ sumOfWorstCases),
  zl: () => (/* binding */ worstCaseOf)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/verbatim.js
var call_verbatim = __webpack_require__(31976);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/price/billed-price.js
var billed_price = __webpack_require__(80633);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/media-tokens.js


/**
 * The most that one image takes, whatever its bytes: it is billed by its pixels, and a few bytes can be many of them.
 * Qwen's models count up to 16,384; OpenAI's 1,445 by tiles and 10,000 by patches, which its small models multiply by
 * 1.62; Anthropic's 4,784; Google's 2,240 (huggingface.co/Qwen, max_pixels; developers.openai.com, images and vision;
 * platform.claude.com, vision; ai.google.dev, media resolution).
 */
const imageTokens = 16_384;
/** By models that count an image as many times its tokens (developers.openai.com, images and vision). */
const dearerImages = [
    // 2,833 and 5,667 for each of up to eight tiles.
    [/gpt-4o-mini/, 48_169],
    // 10,000 patches, each 2.46 times.
    [/gpt-[56][^/]*-nano/, 24_600],
];
/** A file that is not in the request may hold as much as a model can read. */
const unseenFileTokens = 200_000;
/**
 * What the parts of a message take beside its text. Sound and files count one token a byte of what they are: sound is
 * billed by its time, at 32 tokens a second at the most, and no codec says a second in fewer bytes; a page of a file
 * has more bytes than tokens unless somebody took pains.
 */
function mediaOf(parts, model) {
    let tokens = 0;
    let bytes = 0;
    for (const part of parts) {
        const { type, text } = part;
        if (type === 'text' && typeof text === 'string')
            continue;
        const media = mediaOfPart(part, model);
        tokens += media.tokens;
        bytes += media.bytes;
    }
    return { tokens, bytes };
}
function mediaOfPart(part, model) {
    switch (part.type) {
        case 'image_url':
            return { tokens: tokensOfImage(model), bytes: lengthOfUrl(part.image_url) };
        case 'input_audio':
            return dataOf(part.input_audio, 'data') ?? { tokens: unseenFileTokens, bytes: 0 };
        case 'file':
            return dataOf(part.file, 'file_data') ?? { tokens: unseenFileTokens, bytes: 0 };
        default:
            return { tokens: external_node_buffer_.Buffer.byteLength(JSON.stringify(part)), bytes: 0 };
    }
}
const tokensOfImage = (model) => dearerImages.find(([pattern]) => pattern.test(model))?.[1] ?? imageTokens;
/** Base64 writes three bytes as four characters. */
function dataOf(holder, name) {
    const data = (0,read_json/* isJsonObject */.OW)(holder) ? holder[name] : undefined;
    if (typeof data !== 'string')
        return undefined;
    return { tokens: Math.ceil((data.length * 3) / 4), bytes: data.length };
}
const lengthOfUrl = (image) => {
    const url = (0,read_json/* isJsonObject */.OW)(image) ? image.url : image;
    return typeof url === 'string' ? url.length : 0;
};

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/worst-case.js





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
 * The most a call can take: one token a byte of everything sent but images, what templates add, and the whole output
 * cap, at the dearest rate of its price. Where nobody is paid, nothing but the call.
 */
const worstCaseOf = (call) => needOf(call, 1);
/** What a call is likely to take at the most, with so many bytes of input to a token. */
const estimateOf = (call, bytesPerToken) => needOf(call, bytesPerToken);
function needOf(call, bytesPerToken) {
    if ((0,provider/* isOwnProgram */.Tb)(call.provider))
        return programCall;
    if ((0,provider/* isFree */.xp)(call.provider))
        return freeCall;
    const { messages, parameters, verbatim } = call;
    const { bytes: parameterBytes, choices } = factsOf(parameters);
    let bytes = parameterBytes;
    let mediaTokens = 0;
    let mediaBytes = 0;
    for (const message of messages) {
        bytes += Buffer.byteLength(message.content);
        if (message.tool_calls !== undefined)
            bytes += Buffer.byteLength(JSON.stringify(message.tool_calls));
        if (message.tool_call_id !== undefined)
            bytes += Buffer.byteLength(message.tool_call_id);
        if (message.parts === undefined)
            continue;
        const media = mediaOf(message.parts, call.model);
        mediaTokens += media.tokens;
        mediaBytes += media.bytes;
    }
    if (verbatim !== undefined)
        bytes = Math.max(bytes, bytesOfWords(verbatim) - mediaBytes);
    const added = templateTokensPerCall + templateTokensPerMessage * messages.length + mediaTokens;
    const inputTokens = added + Math.ceil(bytes / bytesPerToken);
    const outputTokens = call.operation === 'embeddings' ? 0 : parameters.max_tokens * choices;
    const costUsd = (0,billed_price/* dearestCostOfCall */.tX)(call, { inputTokens, outputTokens });
    return {
        nanoUsd: Math.ceil(costUsd * amount/* nanoUsdPerUsd */.uE),
        tokens: inputTokens + outputTokens,
        calls: 1,
        inputTokens,
        outputTokens,
    };
}
/** A client's own words may hold more than their translation does. */
const bytesOfWords = (verbatim) => Buffer.byteLength((0,call_verbatim/* verbatimText */.u)(verbatim));
/** Calls of one suite share their parameters, which are then looked through once. */
const knownFacts = new WeakMap();
function factsOf(parameters) {
    const known = knownFacts.get(parameters);
    if (known !== undefined)
        return known;
    const facts = { bytes: bytesOf(parameters), choices: choicesOf(parameters) };
    knownFacts.set(parameters, facts);
    return facts;
}
/** Answers asked for at once, in the words of OpenAI, of its older completions and of Google. */
const choicesOf = ({ n, best_of, candidateCount }) => [n, best_of, candidateCount].reduce((most, count) => (typeof count === 'number' && count > most ? count : most), 1);
/** A shorter text is the word of a setting, such as a service tier, and no input. */
const longestWord = 40;
/** Tools, output schemas and instructions are sent as parameters and billed as input. */
function bytesOf(parameters) {
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

/***/ 57937:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
        const { role, content, tool_calls, tool_call_id, parts } = message;
        key += `\n${role} ${content.length} ${content}`;
        if (parts !== undefined)
            key += partsKey(parts);
        if (tool_calls === undefined && tool_call_id === undefined)
            continue;
        const tools = JSON.stringify([tool_call_id, tool_calls?.map(({ id, name, arguments: text }) => [id, name, text])]);
        key += ` ${tools.length} ${tools}`;
    }
    return key;
}
function partsKey(parts) {
    const text = JSON.stringify(parts);
    return ` parts ${text.length} ${text}`;
}


/***/ }),

/***/ 50239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf)
/* harmony export */ });
/** How many times providers were asked for a reply, failed attempts included; a stored answer asked nobody. */
const attemptsOf = ({ attempts, cached }) => attempts ?? (cached ? 0 : 1);


/***/ }),

/***/ 28207:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ estimatedInputTokens),
/* harmony export */   k: () => (/* binding */ usualBytesPerToken)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** About what published tokenizers make of English. */
const usualBytesPerToken = 4;
/** Parameters that a model reads, as it reads its conversation. */
const readByModels = ['tools', 'response_format'];
/** About how many tokens a model reads of texts, calls, tools and schema; images, sound and files are left out. */
function estimatedInputTokens({ messages, parameters }) {
    let bytes = 0;
    for (const { content, tool_calls } of messages)
        bytes += node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(content) + bytesAsJson(tool_calls);
    for (const name of readByModels)
        bytes += bytesAsJson(parameters[name]);
    return Math.ceil(bytes / usualBytesPerToken);
}
const bytesAsJson = (value) => (value === undefined ? 0 : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(JSON.stringify(value)));


/***/ }),

/***/ 63146:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withSeed)
/* harmony export */ });
/** The parameters of a binding as they are asked: a seed that is to be derived becomes that of the question. */
const withSeed = (parameters, seed = 0) => parameters.seed === 'derived' ? { ...parameters, seed } : parameters;


/***/ }),

/***/ 31976:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ verbatimText)
/* harmony export */ });
/** Limits, guards and the store ask for the same text, which may be long. */
const texts = new WeakMap();
const setForClient = new Set([
    'model',
    'stream',
    'stream_options',
    'max_tokens',
    'max_completion_tokens',
]);
/**
 * The JSON of a client's body without what is set for it: the model, the output cap and how the answer comes; and
 * without what is null, in whose place a binding may say something. Keys stay in the client's order, since the order of
 * a schema's properties decides that of an answer's.
 */
function verbatimText({ body }) {
    const known = texts.get(body);
    if (known !== undefined)
        return known;
    const asked = Object.keys(body).filter((name) => !setForClient.has(name) && body[name] !== null);
    const text = `{${asked.map((name) => `${JSON.stringify(name)}:${JSON.stringify(body[name])}`).join()}}`;
    texts.set(body, text);
    return text;
}


/***/ }),

/***/ 90154:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}\u2026`;
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

/***/ 80633:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cQ: () => (/* binding */ asksForLongCache),
/* harmony export */   iD: () => (/* binding */ billedPrice),
/* harmony export */   tX: () => (/* binding */ dearestCostOfCall)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _call_verbatim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31976);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56484);




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
/** The most that a call can cost which takes so many tokens. Throws as `billedPrice` does. */
const dearestCostOfCall = (call, tokens) => (0,_price_js__WEBPACK_IMPORTED_MODULE_3__/* .dearestCostOf */ .Z5)(billedPrice(call), tokens, asksForLongCache(call));
/**
 * What a call is billed at: its model's price as its parameters raise it, or its client's own words, by a service tier
 * or a fast mode. Throws a `UserError` for a service tier of which nobody knows the price.
 */
function billedPrice({ price, parameters, verbatim }) {
    const times = Math.max(timesOf(parameters), verbatim === undefined ? 0 : timesOf(verbatim.body));
    return times === 1 ? price : (0,_price_js__WEBPACK_IMPORTED_MODULE_3__/* .scaledPrice */ .wl)(price, times);
}
function timesOf({ service_tier, speed }) {
    const fast = speed === 'fast' ? timesFast : 1;
    if (service_tier === undefined || service_tier === null)
        return fast;
    const times = Object.hasOwn(timesStandard, String(service_tier)) ? timesStandard[String(service_tier)] : undefined;
    if (times !== undefined)
        return fast * times;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`nobody knows what the service tier ${JSON.stringify(service_tier)} costs`, {
        hint: `use one of ${Object.keys(timesStandard).join(', ')}, or leave \`service_tier\` out`,
    });
}
/** As Anthropic's hint at a block or a tool has it; within a text its quotes are escaped. */
const longCacheHint = '"ttl":"1h"';
/** Calls of one suite share their parameters, which are then looked through once. */
const knownHints = new WeakMap();
/** Whether input may be written to a cache that is to live for an hour: a hint for it may stand at any block. */
function asksForLongCache({ parameters, messages, verbatim }) {
    if (verbatim !== undefined && (0,_call_verbatim_js__WEBPACK_IMPORTED_MODULE_2__/* .verbatimText */ .u)(verbatim).includes(longCacheHint))
        return true;
    return hasLongCacheHint(parameters) || messages.some(({ parts }) => parts?.some(isCachedForLong));
}
function hasLongCacheHint(parameters) {
    const known = knownHints.get(parameters);
    if (known !== undefined)
        return known;
    const asks = Object.values(parameters).some((value) => typeof value === 'object' && value !== null && JSON.stringify(value).includes(longCacheHint));
    knownHints.set(parameters, asks);
    return asks;
}
const isCachedForLong = ({ cache_control: control }) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(control) && control.ttl === '1h';


/***/ }),

/***/ 56484:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UV: () => (/* binding */ longCacheWriteRate),
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
    const long = Math.min(Math.max(0, usage.longCacheWriteInputTokens ?? 0), written);
    const input = (inputTokens - read - written) * inputUsdPerMillion +
        read * (cachedInputUsdPerMillion ?? inputUsdPerMillion) +
        (written - long) * (cacheWriteUsdPerMillion ?? inputUsdPerMillion) +
        (long === 0 ? 0 : long * longCacheWriteRate(rates));
    return (input + outputTokens * rates.outputUsdPerMillion) / 1_000_000;
}
/**
 * The most that so many tokens can cost, whatever part of the input a cache takes, for an hour as well where that is
 * asked for.
 */
function dearestCostOf(price, { inputTokens, outputTokens }, hasLongCache = false) {
    const rates = ratesFor(price, inputTokens);
    const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion } = rates;
    const long = hasLongCache ? longCacheWriteRate(rates) : 0;
    const dearest = Math.max(inputUsdPerMillion, cachedInputUsdPerMillion ?? 0, cacheWriteUsdPerMillion ?? 0, long);
    return (inputTokens * dearest + outputTokens * rates.outputUsdPerMillion) / 1_000_000;
}
/**
 * What input costs that is written to a cache for an hour. Anthropic, which alone sells that, takes twice the price of
 * other input, and 1.25 times that for five minutes (platform.claude.com, prompt caching): where no rate is known, the
 * higher of what the two rates come to.
 */
function longCacheWriteRate(rates) {
    const { longCacheWriteUsdPerMillion, cacheWriteUsdPerMillion = 0, inputUsdPerMillion } = rates;
    return longCacheWriteUsdPerMillion ?? Math.max(2 * inputUsdPerMillion, (2 / 1.25) * cacheWriteUsdPerMillion);
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

/***/ 85054:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RecordingPath)
/* harmony export */ });
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79791);

/** Where a recording may be written, whoever says so. */
const RecordingPath = _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U.refine((path) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])(?:\.\.|\.git|\.lanegate)(?:[/\\]|$)/i.test(path), 'must lie in the repository, and not where git or Lanegate keeps its own').refine((path) => path.endsWith('.jsonl'), 'must end in .jsonl');


/***/ }),

/***/ 77627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ callToCandidate)
/* harmony export */ });
/* harmony import */ var _call_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63146);

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

/***/ 52452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseTarget)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _cache_request_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57937);
/* harmony import */ var _call_estimated_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28207);
/* harmony import */ var _contains_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47599);




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
        (matches === undefined || (0,_contains_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .containsPattern */ .E)(lastWordsOfUser(call.messages), matches)));
}
/** A rule needs to know no more than about how many. */
function inputTokensOf(messages) {
    const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
    return Math.ceil(bytes / _call_estimated_input_js__WEBPACK_IMPORTED_MODULE_2__/* .usualBytesPerToken */ .k);
}
const lastWordsOfUser = (messages) => messages.findLast(({ role }) => role === 'user')?.content ?? '';
function chooseByWeight({ name, models }, { caseKey, messages }) {
    const total = models.reduce((sum, { weight }) => sum + weight, 0);
    let place = shareOf(caseKey ?? (0,_cache_request_key_js__WEBPACK_IMPORTED_MODULE_1__/* .requestKey */ .l)('', messages)) * total;
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

/***/ 76828:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/** Every model that a route may ask, each once. */
function candidatesOf({ models, rules, checks, fallbacks }) {
    const standIns = fallbacks.flatMap((fallback) => (fallback.kind === 'model' ? [fallback.candidate] : []));
    const all = [...models, ...rules, ...checks].map(({ candidate }) => candidate).concat(standIns);
    return [...new Map(all.map((candidate) => [candidate.name, candidate])).values()];
}


/***/ }),

/***/ 88437:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ callsOfPlan),
/* harmony export */   W: () => (/* binding */ worstCaseOfPlan)
/* harmony export */ });
/* harmony import */ var _budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85705);
/* harmony import */ var _call_to_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77627);
/* harmony import */ var _choose_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52452);



/**
 * The calls that a call may come to when nothing fails: of a routed one, to the model that is asked first and to every
 * other one that a check may lead to. Fallbacks are left out of plans, since they stand in for a call that was not
 * answered; each reserves by itself when it is made.
 */
function callsOfPlan(call) {
    const { route } = call;
    if (route === undefined)
        return [call];
    const candidates = [(0,_choose_target_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseTarget */ .b)(route, call), ...route.checks].map(({ candidate }) => candidate);
    const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
    return [...byName.values()].map((candidate) => (0,_call_to_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .callToCandidate */ .J)(call, candidate));
}
/** The most that a call takes when nothing fails, all models included that it may come to. */
const worstCaseOfPlan = (call) => call.route === undefined ? (0,_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__/* .worstCaseOf */ .zl)(call) : (0,_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfWorstCases */ .Fy)(callsOfPlan(call).map(_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__/* .worstCaseOf */ .zl));


/***/ }),

/***/ 27999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zf: () => (/* binding */ findAnswerer)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17623);
/* harmony import */ var _target_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97727);



/** Every model that may answer, each once. */
const modelsOf = (answerer) => answerer.route === undefined ? [answerer] : [...answerer.route.models.values()];
/** How people read who answers: provider/model, or its route. */
const labelOf = ({ route, providerName, model }) => route === undefined ? `${providerName}/${model}` : `route ${route.name}`;
/**
 * What a name of one commit stands for, a route or a binding, asked with `parameters` where a binding sets none of that
 * name. Throws a `UserError` when there is neither.
 */
function findAnswerer(name, sides, parameters = {}) {
    const settings = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(sides.arm.settings.routes, name);
    if (settings === undefined)
        return (0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .findBinding */ .Ly)(name, sides.arm), sides, parameters);
    const route = (0,_target_route_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRoute */ .i)(name, settings, sides, parameters);
    return { ...route.first, modelDigest: route.digest, route };
}


/***/ }),

/***/ 24508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ refuseBorrowedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80781);




/**
 * Throws a `UserError` for a provider that policy does not know and that names the key of one that policy does, unless
 * it is at the same place: else a change could have any key sent anywhere. Where policy has nothing to say yet, all
 * keys are head's to name.
 */
function refuseBorrowedKey(name, provider, policy) {
    const asked = provider.api === 'record' ? provider.of : provider;
    const key = keyOf(asked);
    if (key === undefined || (0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNothing */ ._)(policy) || isKnown(name, asked, policy))
        return;
    const owners = [...Object.entries((0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(policy)), ...endpointsOf(policy)].filter(([, each]) => keyOf(each) === key);
    const [owner] = owners;
    if (owner === undefined || owners.some(([, each]) => wayTo(each) === wayTo(asked)))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the provider \`${name}\` is new in this change and names the key ${key} of \`${owner[0]}\``, {
        hint: 'give it a key of its own, or declare it on the target branch first',
    });
}
/** An endpoint stands in a target and is no provider, whatever policy's providers are called. */
const isKnown = (name, asked, policy) => asked.api !== 'endpoint' && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)((0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(policy), name) !== undefined;
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
    return baseUrl === undefined ? (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider) : new URL(baseUrl).origin;
}


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

/***/ 80781:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providersOf),
/* harmony export */   _: () => (/* binding */ saysNothing)
/* harmony export */ });
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);

/** Whether a commit does not use Lanegate yet. */
const saysNothing = ({ configuration, imported = [] }) => configuration === undefined && imported.length === 0;
/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
    ...side.settings.providers,
});


/***/ }),

/***/ 17623:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Ly: () => (/* binding */ findBinding),
/* harmony export */   OD: () => (/* binding */ defaultMaxTokens),
/* harmony export */   pR: () => (/* binding */ modelDigestOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _borrowed_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24508);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55336);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80781);







/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit, as all do where policy says nothing yet.
 * Throws a `UserError` when there is none.
 */
function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
    (0,_borrowed_key_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseBorrowedKey */ .m)(binding.provider, provider, policy);
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
    if (known.length === 0)
        return { declaredPrice, claimedPrice: binding.price };
    return {
        declaredPrice,
        claimedPrice: undefined,
        isPriceDeferred: declaredPrice === undefined && binding.price !== undefined,
    };
}
/** The binding of a name in one commit. Throws a `UserError` when there is none. */
function findBinding(name, arm) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .providerIdentity */ .k8)(provider), model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .saysNothing */ ._)(policy) ? (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(arm) : { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveProvider */ .Kd)(provider, known);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
        place: placeOfBinding(binding, arm),
    });
}
/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding, { configuration, settings }) {
    const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
    return name === undefined ? undefined : configuration?.placeOf(['models', name, 'provider']);
}


/***/ }),

/***/ 97727:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ resolveRoute)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8471);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17623);



/**
 * Finds the models of a route in one commit, each asked with `parameters` beside its own. Throws a `UserError` for a
 * binding or a provider that is not there.
 */
function resolveRoute(name, settings, sides, parameters = {}) {
    const resolve = (binding) => (0,_target_model_js__WEBPACK_IMPORTED_MODULE_2__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_2__/* .findBinding */ .Ly)(binding, sides.arm), sides, parameters);
    const models = new Map((0,_inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingsOf */ .k)(settings).map(({ binding }) => [binding, resolve(binding)]));
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

/***/ 93352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ BudgetExceededError),
/* harmony export */   eZ: () => (/* binding */ CallLeftError),
/* harmony export */   me: () => (/* binding */ ModelError),
/* harmony export */   s3: () => (/* binding */ UnrecordedReplyError)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** A call that failed, seen by the part that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    retryAfterMs;
    status;
    costUsd;
    attempts;
    calls;
    rateLimit;
    reply;
    key;
    constructor(kind, message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.retryable = facts.retryable;
        this.retryAfterMs = facts.retryAfterMs;
        this.status = facts.status;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 1;
        this.calls = facts.calls;
        this.rateLimit = facts.rateLimit;
        this.reply = facts.reply;
        this.key = facts.key;
    }
    /** Why a call was aborted, told as of one that its provider was not asked; what is no `ModelError` stays as it is. */
    static unasked(reason) {
        return reason instanceof ModelError ? reason.with({ attempts: 0 }) : reason;
    }
    /** All that is known of it but its cause. */
    get facts() {
        const { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key } = this;
        return { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key };
    }
    /** The same failure with other facts. */
    with(facts) {
        return new ModelError(this.kind, this.message, { ...this.facts, ...facts, cause: facts.cause ?? this });
    }
}
/** A call whose caller left before it ended. Nobody told what it took; this is what the budgets count for it. */
class CallLeftError extends Error {
    name = 'CallLeftError';
    costUsd;
    attempts;
    constructor(reason, { costUsd, attempts }) {
        super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
    /** The same end of a call with what was taken before it; a reason as it is where nothing was. */
    static after(before, reason) {
        if (before.attempts === 0 && before.costUsd === 0)
            return reason;
        const { costUsd, attempts } = reason instanceof CallLeftError ? reason : nothingTaken;
        return new CallLeftError(reason, { costUsd: before.costUsd + costUsd, attempts: before.attempts + attempts });
    }
}
/** A reply that was paid for, and is not handed on since it could not be written down. */
class UnrecordedReplyError extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    costUsd;
    attempts;
    constructor({ message, place, hint, cause }, { costUsd, attempts }) {
        super(message, { place, hint, cause });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
}
const nothingTaken = { costUsd: 0, attempts: 0 };
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
    /** Whose cap it is; absent where nobody said. */
    scope;
    /** Milliseconds until there may be room again; absent when waiting does not help. */
    retryAfterMs;
    costUsd;
    attempts;
    calls;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.scope = facts.scope;
        this.retryAfterMs = facts.retryAfterMs;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 0;
        this.calls = facts.calls;
    }
    /** The same refusal with other facts. */
    with(facts) {
        const { message, scope, retryAfterMs, costUsd, attempts, calls } = this;
        return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, calls, cause: this, ...facts });
    }
}


/***/ }),

/***/ 90137:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13041);
/* harmony import */ var _domain_evaluation_plan_put_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46030);
/* harmony import */ var _domain_evaluation_plan_target_price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90638);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61841);
/* harmony import */ var _domain_inference_call_attempts_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50239);
/* harmony import */ var _domain_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88437);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27999);
/* harmony import */ var _domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17623);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93352);
/* harmony import */ var _steps_run_open_own_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(35053);










/** Puts one question to a model or a route of the lanegate.yml that lies here, through everything that guards it. */
async function ask(ports, request) {
    const side = await (0,_steps_run_open_own_model_js__WEBPACK_IMPORTED_MODULE_9__/* .readOwnSide */ .S)(ports.files);
    const answerer = answererOf(request.model, side);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_plan_target_price_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknownPrices */ .D)((0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_6__/* .modelsOf */ .Wh)(answerer));
    const { messages, operation, caller } = request;
    const put = (0,_domain_evaluation_plan_put_question_js__WEBPACK_IMPORTED_MODULE_1__/* .callsTo */ .J)(answerer);
    const call = { ...put({ messages, repeat: 0, caller, caseKey: undefined, tags: [] }), operation };
    const { model, close } = await (0,_steps_run_open_own_model_js__WEBPACK_IMPORTED_MODULE_9__/* .openOwnModel */ ._)(ports, {
        side,
        folder: request.folder,
        run: 'ask',
        concurrency: 1,
        providers: (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_6__/* .modelsOf */ .Wh)(answerer).map(({ provider }) => provider),
        worstCase: (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .spendOf */ .Ii)((0,_domain_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_5__/* .worstCaseOfPlan */ .W)(call)),
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
        return (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_6__/* .findAnswerer */ .Zf)(name, { arm: side, policy: side });
    }
    const binding = { provider: name.slice(0, slash), model: name.slice(slash + 1), parameters: {} };
    return (0,_domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_7__/* .modelOf */ .DM)(binding, { arm: side, policy: side });
}
async function answer(model, call, signal) {
    try {
        return answered(await model.complete(call, signal), call);
    }
    catch (error) {
        if (!(error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_8__/* .ModelError */ .me || error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_8__/* .BudgetExceededError */ .Zq))
            throw error;
        const { message, costUsd, attempts } = error;
        const told = { version: 1, message, cost_usd: costUsd, attempts };
        if (error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_8__/* .BudgetExceededError */ .Zq)
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
        attempts: (0,_domain_inference_call_attempts_of_js__WEBPACK_IMPORTED_MODULE_4__/* .attemptsOf */ .O)(reply),
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


/***/ })

};
;
})
