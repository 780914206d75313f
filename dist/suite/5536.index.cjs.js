(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5536;
exports.ids = [5536,7460,6975,8791];
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

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 39941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   WK: () => (/* binding */ mostHolds),
/* harmony export */   ix: () => (/* binding */ DesiredState),
/* harmony export */   r9: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76419);
/* harmony import */ var _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53796);
/* harmony import */ var _release_released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31425);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41208);







/** Digests that a lane holds at most. */
const mostHolds = 200;
/** What must not be deployed until somebody lifts it: a lane's digest that failed, or everything. */
const Hold = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The lane digest that is held; absent where the whole lane is'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"],
    rolled_back: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The release that a rollback left, whose hold only its name lifts'),
});
/** What is to run of one lane in one environment: the one file that says so. */
const DesiredState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    environment: _environment_name_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentName */ .R,
    lane: _release_released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleasedLane */ .k,
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('What runs; absent before the first release'),
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe("Of the release's lane"),
    previous: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The release that ran before; absent after a rollback'),
    rolled_back: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The release that a rollback left; absent after any other move'),
    since: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Actor */ .Ag,
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Remark */ .Nc,
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hold).max(mostHolds).default([]),
    rollout: _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .Rollout */ .mp.optional().describe('A release on its way'),
})
    .refine(({ release, digest }) => (release === undefined) === (digest === undefined), {
    path: ['digest'],
    error: 'is there without its release, or is not there with it',
});
/** A state as it is stored. */
const stateText = (state) => `${JSON.stringify(state, null, 2)}\n`;


/***/ }),

/***/ 41208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EnvironmentName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The name of an environment, which is a folder of the ledger as well. */
const EnvironmentName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');


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

/***/ 88839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80173);

/** What brings origin's ledger, also into a clone of another branch alone. */
const fetchLedger = `git fetch origin +${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}:refs/remotes/origin/${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}`;


/***/ }),

/***/ 5592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Ag: () => (/* binding */ Actor),
/* harmony export */   Nc: () => (/* binding */ Remark)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters that a remark keeps at most. */
const longestRemark = 500;
/** Who made a record. */
const Actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(320);
/** What a record says in words: why it was made, or what was found. */
const Remark = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(longestRemark);


/***/ }),

/***/ 76419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qq: () => (/* binding */ hoursAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   eG: () => (/* binding */ laterOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);

/** A moment as records have it: RFC 3339 in UTC. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A moment to the second. `ms` is milliseconds since 1970. */
const momentOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const hourMs = 3_600_000;
/** Hours from one moment to another; negative where the other comes first. */
const hoursBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / hourMs;
/** The moment so many hours after another, to the second. */
const hoursAfter = (from, hours) => momentOf(Date.parse(from) + hours * hourMs);
/** The later of two moments. */
const laterOf = (one, other) => (Date.parse(one) >= Date.parse(other) ? one : other);
/** Whether a moment lies before another. As texts they would not do: a part of a second sorts before its whole one. */
const isBefore = (one, other) => one.replace('Z', '') < other.replace('Z', '');


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

/***/ 80463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ laneOfSection),
/* harmony export */   W: () => (/* binding */ lockSections)
/* harmony export */ });
/** The lane of each part of a lock; what binds all lanes is measured, not deployed. */
const laneOfSection = {
    code: 'code',
    prompts: 'prompt',
    models: 'model',
    embeddings: 'model',
    routes: 'model',
    data: 'data',
    evals: 'evals',
    configuration: 'evals',
};
const lockSections = Object.keys(laneOfSection);


/***/ }),

/***/ 64981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/**
 * The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order.
 */
const lockFile = 'ai.lock.json';


/***/ }),

/***/ 31010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   Ke: () => (/* reexport safe */ _lock_file_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   Wk: () => (/* binding */ laneDigests),
/* harmony export */   c_: () => (/* binding */ Lock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79791);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1030);
/* harmony import */ var _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80463);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64981);








const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const LockedPrompt = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E,
    path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U,
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Why it cannot be released: it, or what it includes, cannot be read'),
});
const LockedModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of provider, model, parameters and whatever else decides its answers'),
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Empty of a model that a prompt file names without its provider'),
    model: Name.describe('As it is asked for'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const LockedRoute = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of every model, rule, check and fallback') });
const LockedData = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
const LockedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ dataset: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E, graders: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
/**
 * Everything that makes up what is running, by digest. The file in the repository has no `code`, for a commit cannot
 * name itself; the lock of a release has it.
 */
const Lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitId */ .j, image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedPrompt),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    embeddings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    routes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedRoute).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedData),
    evals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedSuite),
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E).describe('Of the meaning of settings that bind every lane'),
});
/** The id of a release: the digest of its whole lock. */
const releaseId = (lock) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(lock);
/** What each lane of a lock is; a lane whose sections are empty is absent. */
function laneDigests(lock) {
    const entries = _released_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleasedLane */ .k.options.flatMap((lane) => {
        const own = _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .lockSections */ .W.filter((section) => _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .laneOfSection */ .J[section] === lane);
        const sections = own.map((section) => [section, lock[section] ?? {}]);
        const isEmpty = sections.every(([, section]) => Object.keys(section).length === 0);
        return isEmpty ? [] : [[lane, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(Object.fromEntries(sections))]];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 31425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LaneDigests),
/* harmony export */   k: () => (/* binding */ ReleasedLane)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);


/** The lanes that are released and deployed, each on its own. */
const ReleasedLane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
const LaneDigests = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(ReleasedLane, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E);


/***/ }),

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


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

/***/ 1096:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseIdleIncludes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** Refuses a glob that includes nothing: a part whose folder is misspelt would not be evaluated. */
function refuseIdleIncludes({ value: { include }, parts, placeOf }) {
    const [idle] = (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globsWithout */ .UX)(parts.map(({ path }) => path), include);
    if (idle === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${idle}\` fits no file, so it includes nothing`, {
        place: placeOf(['include', include.indexOf(idle)]),
        hint: 'correct the glob, or take it out',
    });
}


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

/***/ 3880:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compile: () => (/* binding */ compile)
});

// EXTERNAL MODULE: ./dist/compiled/domain/compile/compiled.js
var compiled = __webpack_require__(89194);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/target-price.js + 2 modules
var target_price = __webpack_require__(90638);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/model-quirks.js
var model_quirks = __webpack_require__(37774);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-model.js
var target_model = __webpack_require__(17623);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/compile/whole-weights.js
/** Engines take whole weights; their sum stays far below what any of them takes. */
const most = 1_000_000;
/**
 * Weights as whole numbers in the same proportions: the smallest ones where there are any, else such that no share is
 * off by more than a millionth. None becomes 0, since a model of little traffic is one of traffic.
 */
function wholeWeights(weights) {
    const scaled = [1, 10, 100, 1000, 10_000, 100_000].map((scale) => weights.map((weight) => weight * scale));
    const whole = scaled.find((each) => each.every(isWhole) && sumOf(each) <= most)?.map(Math.round);
    if (whole !== undefined)
        return whole.map((weight) => weight / whole.reduce(greatestDivisor));
    const sum = sumOf(weights);
    return weights.map((weight) => Math.max(1, Math.round((weight / sum) * most)));
}
const isWhole = (value) => Math.abs(value - Math.round(value)) < 1e-9 && Math.round(value) > 0;
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
const greatestDivisor = (one, other) => other === 0 ? one : greatestDivisor(other, one % other);

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/traffic-plan.js








/**
 * What a policy says of production traffic, for the names that applications ask for, routes or bindings, and whatever
 * these fall back to. A binding that a rollout changes is divided between both versions. Throws a `UserError` for a
 * name that is not there.
 */
function planTraffic(side, names, split) {
    const { routes, models, gateway, budget } = side.settings;
    const asked = names.length > 0 ? names : [...Object.keys(routes), ...Object.keys(models)];
    if (asked.length === 0)
        throw nothingToServe;
    const planning = { side, split };
    const pools = new Map();
    const queue = [...asked];
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
        if (pools.has(name))
            continue;
        const pool = poolOf(name, planning);
        pools.set(name, pool);
        queue.push(...pool.fallbacks.map((fallback) => fallback.pool));
    }
    return { pools: [...pools.values()], gateway, budget };
}
const nothingToServe = new user_error/* UserError */.yo('lanegate.yml names no models and no routes, so there is no traffic to plan', {
    hint: 'name a model under `models`',
});
function poolOf(name, planning) {
    const { routes, models } = planning.side.settings;
    const route = (0,own/* own */.Z)(routes, name);
    if (route === undefined && (0,own/* own */.Z)(models, name) === undefined) {
        const hint = (0,nearest_name/* suggestName */.S)(name, [...Object.keys(routes), ...Object.keys(models)]);
        throw new user_error/* UserError */.yo(`there is no route and no model binding \`${name}\``, { hint });
    }
    const chosen = route?.models ?? [{ model: name, weight: 1 }];
    const shares = chosen.flatMap(({ model, weight }) => sharesOf(model, planning).map((share) => ({ ...share, weight: share.weight * weight })));
    const weights = wholeWeights(shares.map(({ weight }) => weight));
    return {
        name,
        key: route === undefined ? `models.${name}` : `routes.${name}`,
        shares: shares.map((share, index) => ({ ...share, weight: weights[index] ?? 1 })),
        fallbacks: (route?.fallbacks ?? []).flatMap(({ model, on }) => (model === undefined ? [] : [{ pool: model, on }])),
        answersStale: (route?.fallbacks ?? []).some(({ answer }) => answer === 'stale'),
        rules: route?.rules ?? [],
        checks: route?.checks ?? [],
    };
}
/** Who answers for one binding: it, or both versions of it. Weights add up to 100. */
function sharesOf(binding, { side, split }) {
    const candidate = plannedModel(binding, side);
    const earlier = split && (0,own/* own */.Z)(split.baseline.settings.models, binding) && plannedModel(binding, split.baseline);
    if (split === undefined || earlier === undefined || earlier.digest === candidate.digest) {
        return [{ model: candidate.model, weight: 100 }];
    }
    const { weight, mirrored } = split;
    const baseline = { ...earlier.model, name: `${binding}-baseline` };
    const mirror = mirrored === 0 ? undefined : { model: candidate.model, percent: mirrored };
    const shares = [
        { model: candidate.model, weight },
        { model: baseline, weight: 100 - weight, mirror },
    ];
    return shares.filter((share) => share.weight > 0);
}
function plannedModel(name, side) {
    const binding = (0,target_model/* findBinding */.Ly)(name, side);
    const target = (0,target_model/* modelOf */.DM)(binding, { arm: side, policy: side });
    const { seed, ...parameters } = binding.parameters;
    const model = {
        name,
        providerName: target.providerName,
        provider: (0,provider/* whoAnswers */.wU)(target.provider),
        model: target.model,
        // A seed that is derived from a case means nothing where there are no cases.
        parameters: seed === undefined || seed === 'derived' ? parameters : { ...parameters, seed },
        price: (0,target_price/* priceOfTarget */.I)(target),
        quirks: (0,model_quirks/* quirksOf */.Tc)(target.model, binding.quirks),
    };
    return { model, digest: target.modelDigest };
}
/** Every model of a plan once, those that get copies included. */
function modelsOfPlan({ pools }) {
    const all = pools.flatMap(({ shares }) => shares.flatMap(({ model, mirror }) => (mirror === undefined ? [model] : [model, mirror.model])));
    return [...new Map(all.map((model) => [model.name, model])).values()];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/guard-times.js

/** What holds where a policy does not say, in seconds; of a stall only where it is said of another provider. */
const usualTimeoutSeconds = 60;
const usualStallSeconds = 20;
const usualDeadlineSeconds = 180;
/** How long one request to a provider may take. */
const timeoutSecondsOf = (provider) => ('timeout_s' in provider ? provider.timeout_s : undefined) ?? usualTimeoutSeconds;
/** How long one request may take where all providers have one timeout: that of the most patient. */
const longestTimeoutSeconds = (plan) => Math.max(...modelsOfPlan(plan).map(({ provider }) => timeoutSecondsOf(provider)));
/** How long a stream may pause where all providers have one bound; absent where a policy has none. */
function longestStallSeconds(plan) {
    const stalls = modelsOfPlan(plan).map(({ provider }) => ('stall_s' in provider ? provider.stall_s : undefined));
    const isSaid = stalls.some((stall) => stall !== undefined);
    return isSaid ? Math.max(...stalls.map((stall) => stall ?? usualStallSeconds)) : undefined;
}
/** What a call with its retries may take. */
const deadlineSecondsOf = (plan) => plan.gateway.retry.deadline_s ?? Math.max(usualDeadlineSeconds, longestTimeoutSeconds(plan));

// EXTERNAL MODULE: ./dist/compiled/domain/inference/gateway-settings.js + 3 modules
var gateway_settings = __webpack_require__(78809);
;// CONCATENATED MODULE: ./dist/compiled/domain/compile/lost.js


/** Parts of routes that proxies do not have: rules, answers that are checked, and answers of earlier times. */
const lostOfPools = ({ pools }) => pools.flatMap(({ key, rules, checks, answersStale }) => [
    ...(rules.length === 0 ? [] : [{ key: `${key}.rules`, why: 'no rule is followed; `models` answer everything' }]),
    ...(checks.length === 0 ? [] : [{ key: `${key}.checks`, why: 'answers are not checked' }]),
    ...(answersStale ? [{ key: `${key}.fallbacks`, why: 'no stale answer is served' }] : []),
]);
/** Fallbacks that proxies do not take: one on a cap that is reached, and one on a breaker alone. */
const lostFallbacks = ({ key, fallbacks }, whyNotOnBudget) => fallbacks.flatMap(({ pool, on }) => [
    ...(on.includes('budget') ? [{ key: `${key}.fallbacks`, why: whyNotOnBudget(pool) }] : []),
    ...(on.includes('breaker') && !on.includes('incident')
        ? [{ key: `${key}.fallbacks`, why: `an open circuit alone does not lead to \`${pool}\`` }]
        : []),
]);
/** Budgets of production; those of runs and pull requests bind evaluations alone. */
const trafficScopes = ['per_request', 'per_session', 'per_user', 'per_hour', 'per_day'];
/** The caps that an engine does not hold. */
const lostBudgets = (budget, { holds, why }) => trafficScopes.flatMap((scope) => Object.entries(budget[scope] ?? {}).flatMap(([measure, most]) => most === undefined || measure === 'bytes_per_token' || holds(scope, measure)
    ? []
    : [{ key: `budget.${scope}.${measure}`, why: why[scope] ?? 'this cap is not held' }]));
/** What every guard is called that engines know nothing of; all others they are asked of one by one. */
const unknownToEngines = {
    'circuit_breaker.window_s': 'failures are counted over a time of the engine\u2019s own',
    'circuit_breaker.minimum_calls': 'there is no such minimum',
    'circuit_breaker.error_rate': 'no share of failed calls opens the circuit',
    'circuit_breaker.rejections_in_a_row': 'refused calls do not open the circuit by themselves',
    'circuit_breaker.p95_latency_ms': 'slow answers do not open the circuit',
    'circuit_breaker.usd_per_request': 'dear answers do not open the circuit',
    'circuit_breaker.max_open_s': 'a circuit does not stay open for longer after each probe that fails',
    'circuit_breaker.probes': 'a circuit closes when its time is over, not after probes',
    'circuit_breaker.give_up_s': 'calls do not wait for a circuit',
    'circuit_breaker.give_up_unanswered_s': 'calls do not wait for a circuit',
    'retry.budget_floor': 'retries are not capped as a share of the calls',
    kill_switch: 'no session is stopped',
    cache: 'no answer is served a second time',
    'traces.redact': 'spans are not redacted; do it in a collector',
    'traces.max_megabytes': 'spans are not capped',
    'retry.budget_share': 'retries are not capped as a share of the calls',
};
/** What becomes of guards that a policy sets and an engine does not have. */
const lostOfGuards = (gateway, more = {}) => Object.entries({ ...unknownToEngines, ...more })
    .filter(([key]) => isSet(gateway, key))
    .map(([key, why]) => ({ key: `gateway.${key}`, why }));
/** Whether a policy says otherwise than the default. */
function isSet(gateway, key) {
    const valueIn = (settings) => key.split('.').reduce((value, name) => (0,own/* own */.Z)((value ?? {}), name), settings);
    return JSON.stringify(valueIn(gateway)) !== JSON.stringify(valueIn(gateway_settings/* defaultGatewaySettings */.t));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/json-text.js
var json_text = __webpack_require__(34797);
;// CONCATENATED MODULE: ./dist/compiled/domain/compile/plain-yaml.js


/** Whether readers of YAML 1.1 refuse a text or take it for several lines, or a terminal or a runner obeys it. */
const isObeyed = (text) => text.search(json_text/* obeyedOrUnseen */.o) !== -1 || /^\s*::/mu.test(text);
/**
 * A value as YAML that readers of YAML 1.1 take for the same: Python's and Go's take a bare date for a date, `no` for
 * false, U+2028 for a line break, and a number with an exponent but no point for a text.
 */
function plainYaml(value) {
    const document = new dist/* Document */.yo(value, { version: '1.1' });
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, scalar) => {
            if (typeof scalar.value === 'string' && isObeyed(scalar.value))
                scalar.type = 'QUOTE_DOUBLE';
        },
    });
    return document
        .toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity })
        .replace(json_text/* obeyedOrUnseen */.o, escapedInQuotes)
        .replace(/^(\s*\w*cost\w*: )(\d[\d.]*e-\d+)$/gm, (_, key, rate) => `${key}${Number(rate).toFixed(15).replace(/0+$/, '')}`);
}
const escapedInQuotes = (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
/** Lines as a comment of YAML; none of them can end it. */
const yamlComment = (lines) => lines.map((line) => `# ${line}\n`).join('');

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/reachable.js


/**
 * Leaves out of a plan what an engine cannot ask. A pool that loses a part of its shares would divide traffic in
 * another way than the policy says, so it goes as a whole. Throws a `UserError` where no pool is left.
 */
function reachablePlan(plan, why) {
    const reasons = new Map(modelsOfPlan(plan).map((model) => [model.name, why(model)]));
    const lost = (model) => reasons.get(model.name);
    const kept = plan.pools.filter(({ shares }) => shares.every(({ model }) => lost(model) === undefined));
    const names = new Set(kept.map(({ name }) => name));
    if (kept.length === 0)
        throw new user_error/* UserError */.yo(whyNothingIsLeft(plan, lost));
    const pools = kept.map((pool) => ({
        ...pool,
        shares: pool.shares.map((share) => share.mirror !== undefined && lost(share.mirror.model) !== undefined ? { ...share, mirror: undefined } : share),
        fallbacks: pool.fallbacks.filter((fallback) => names.has(fallback.pool)),
    }));
    return { plan: { ...plan, pools }, cannot: [...lostPools(plan, names, lost), ...lostParts(kept, names, lost)] };
}
function whyNothingIsLeft({ pools }, lost) {
    const named = pools.map(({ name, shares }) => `\`${name}\`, since ${shares.map(({ model }) => lost(model)).find(Boolean)}`);
    return named.length === 0
        ? 'there is no name to serve'
        : `this engine can serve none of the names: ${named.join('; ')}`;
}
const lostPools = ({ pools }, kept, lost) => pools.flatMap(({ name, key, shares }) => {
    const reason = shares.map(({ model }) => lost(model)).find((each) => each !== undefined);
    return kept.has(name) ? [] : [{ key, why: `left out, since ${reason}` }];
});
const lostParts = (pools, kept, lost) => pools.flatMap(({ key, shares, fallbacks }) => [
    ...shares.flatMap(({ mirror }) => {
        const reason = mirror && lost(mirror.model);
        return reason === undefined ? [] : [{ key, why: `no copies are sent to ${mirror?.model.name}, since ${reason}` }];
    }),
    ...fallbacks.flatMap(({ pool }) => kept.has(pool) ? [] : [{ key: `${key}.fallbacks`, why: `\`${pool}\` is left out of them` }]),
]);
/** Providers that answer from files or in the process of an evaluation, which no production traffic can go to. */
function whyNoProduction({ api }) {
    switch (api) {
        case 'replay':
            return 'it answers from recordings';
        case 'embedded':
        case 'echo':
            return 'it answers within the process of an evaluation';
        case 'command':
        case 'endpoint':
            return 'it is a program of your own';
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
;// CONCATENATED MODULE: ./dist/compiled/domain/compile/envoy/kubernetes-name.js

const longest = 50;
/**
 * A name as objects of Kubernetes have them, DNS labels of at most 63 characters. One that had to be changed carries a
 * part of its digest, so that no two become one.
 */
function kubernetesName(name) {
    const label = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, longest)
        .replace(/^-+|-+$/g, '');
    if (label === name)
        return name;
    return `${label === '' ? 'x' : label}-${(0,digest/* sha256Of */.Bj)(name).slice(0, 6)}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/envoy/manifest.js
const manifest = (apiVersion, kind, { name, namespace, spec }) => ({
    apiVersion,
    kind,
    metadata: { name, namespace },
    spec,
});
/**
 * Seconds as Gateway API writes durations: whole hours, minutes, seconds and milliseconds, each of five digits at most.
 */
function durationOf(seconds) {
    const ms = Math.max(1, Math.round(seconds * 1000));
    const parts = [
        [Math.floor(ms / 3_600_000), 'h'],
        [Math.floor(ms / 60_000) % 60, 'm'],
        [Math.floor(ms / 1000) % 60, 's'],
        [ms % 1000, 'ms'],
    ];
    return parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/envoy/backends.js



/** Why Envoy AI Gateway cannot ask a model. */
function whyNoEnvoy({ provider }) {
    if (provider.api === 'http')
        return 'it is asked by a template of your own';
    const reason = whyNoProduction(provider);
    if (reason !== undefined)
        return reason;
    return endpointOf(provider) === undefined
        ? 'its address stands in a variable, which a manifest cannot read'
        : undefined;
}
/** All that leads to the models: a backend for each, and for each provider its address, certificate and key. */
function backendManifests(models, namespace) {
    const providers = new Map(models.map((model) => [model.providerName, model]));
    return [
        ...models.map((model) => serviceBackend(model, namespace)),
        ...[...providers.values()].flatMap((model) => providerManifests(model, models, namespace)),
    ];
}
/** The name of the backend of a model. */
const backendName = ({ name }) => kubernetesName(name);
/** The secret that holds a provider's key, which is made by hand and written nowhere. */
const secretName = (providerName) => `${kubernetesName(`lanegate-${providerName}`)}-key`;
const providerObject = (providerName) => kubernetesName(`lanegate-${providerName}`);
function serviceBackend(model, namespace) {
    const backendRef = {
        name: providerObject(model.providerName),
        kind: 'Backend',
        group: 'gateway.envoyproxy.io',
    };
    return manifest('aigateway.envoyproxy.io/v1beta1', 'AIServiceBackend', {
        name: backendName(model),
        namespace,
        spec: { schema: mustBe(endpointOf(model.provider)).schema, backendRef },
    });
}
function providerManifests(model, models, namespace) {
    const { provider, providerName } = model;
    const { url, security } = mustBe(endpointOf(provider));
    const name = providerObject(providerName);
    const isSecure = url.protocol === 'https:';
    const usualPort = isSecure ? 443 : 80;
    const port = url.port === '' ? usualPort : Number(url.port);
    const address = /^\d+\.\d+\.\d+\.\d+$/.test(url.hostname)
        ? { ip: { address: url.hostname, port } }
        : { fqdn: { hostname: url.hostname, port } };
    const backend = manifest('gateway.envoyproxy.io/v1alpha1', 'Backend', {
        name,
        namespace,
        spec: { endpoints: [address] },
    });
    const tls = manifest('gateway.networking.k8s.io/v1', 'BackendTLSPolicy', {
        name,
        namespace,
        spec: {
            targetRefs: [{ group: 'gateway.envoyproxy.io', kind: 'Backend', name }],
            validation: { wellKnownCACertificates: 'System', hostname: url.hostname },
        },
    });
    const hasKey = 'key_env' in provider && provider.key_env !== undefined;
    const own = models.filter((each) => each.providerName === providerName);
    return [
        backend,
        ...(isSecure ? [tls] : []),
        ...(hasKey ? policiesOf(own, { providerName, security, namespace }) : []),
    ];
}
/** A policy names so many backends at most. */
const mostTargets = 16;
const fieldOf = { APIKey: 'apiKey', AzureAPIKey: 'azureAPIKey', AnthropicAPIKey: 'anthropicAPIKey' };
function policiesOf(models, { providerName, security, namespace }) {
    const count = Math.ceil(models.length / mostTargets);
    return Array.from({ length: count }, (_, index) => {
        const part = models.slice(index * mostTargets, (index + 1) * mostTargets);
        return manifest('aigateway.envoyproxy.io/v1beta1', 'BackendSecurityPolicy', {
            name: index === 0 ? providerObject(providerName) : `${providerObject(providerName)}-${index + 1}`,
            namespace,
            spec: {
                targetRefs: part.map((model) => ({
                    group: 'aigateway.envoyproxy.io',
                    kind: 'AIServiceBackend',
                    name: backendName(model),
                })),
                type: security,
                [fieldOf[security]]: { secretRef: { name: secretName(providerName), namespace } },
            },
        });
    });
}
function endpointOf(provider) {
    switch (provider.api) {
        case 'openai':
            return openAi(new URL(provider.base_url));
        case 'anthropic': {
            const url = new URL(provider.base_url);
            return { url, schema: { name: 'Anthropic', ...prefixed(pathOf(url), '/v1') }, security: 'AnthropicAPIKey' };
        }
        case 'google':
            // Gemini's own dialect is none of Envoy AI Gateway's; its endpoint speaks that of OpenAI beside it.
            return openAi(new URL(`${provider.base_url.replace(/\/$/, '')}/openai`));
        case 'azure': {
            const { base_url: base, resource, api_version: version } = provider;
            if (base === undefined && resource === undefined)
                return undefined;
            const url = new URL(base ?? `https://${resource}.openai.azure.com`);
            const schema = version === undefined ? { name: 'OpenAI', prefix: '/openai/v1' } : { name: 'AzureOpenAI', version };
            return { url, schema, security: 'AzureAPIKey' };
        }
        case 'bedrock': {
            const { base_url: base, region } = provider;
            if (base === undefined && region === undefined)
                return undefined;
            return openAi(new URL(base ?? `https://bedrock-runtime.${region}.amazonaws.com/openai/v1`));
        }
        default:
            return undefined;
    }
}
const openAi = (url) => ({
    url,
    security: 'APIKey',
    schema: { name: 'OpenAI', ...prefixed(pathOf(url), '/v1') },
});
const pathOf = (url) => url.pathname.replace(/\/$/, '');
/** Where the path of an endpoint begins; absent where it is what the gateway takes it to be. */
const prefixed = (path, usual) => path === usual || path === '' ? {} : { prefix: path };
function mustBe(endpoint) {
    if (endpoint === undefined)
        throw new Error('a model without an address is left out before');
    return endpoint;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/envoy/rate-limits.js

/** What a caller tells of itself in a header, by which caps of users and sessions are told apart. */
const callerHeaders = { per_user: 'x-lanegate-user', per_session: 'x-lanegate-session' };
/** Metadata that the gateway keeps for a request. */
const keys = { usd: 'lanegate_micro_usd', tokens: 'lanegate_tokens' };
const microUsdPerUsd = 1e6;
const mostPerWindow = 4_294_967_295;
/** Caps that have a window of an hour or a day, which rate limits can hold. */
function windowsOf(budget) {
    const hourly = (scope) => {
        const { usd_per_hour: usd, tokens_per_hour: tokens, calls_per_hour: calls } = budget[scope] ?? {};
        return windowsIn(scope, 'Hour', { usd, tokens, calls });
    };
    const all = [
        ...windowsIn('per_day', 'Day', budget.per_day ?? {}),
        ...windowsIn('per_hour', 'Hour', budget.per_hour ?? {}),
        ...hourly('per_user'),
        ...hourly('per_session'),
    ];
    return all.filter(({ most }) => most <= mostPerWindow);
}
const windowsIn = (scope, unit, { usd, tokens, calls }) => [
    ['usd', usd === undefined ? undefined : Math.floor(usd * microUsdPerUsd)],
    ['tokens', tokens],
    ['calls', calls],
].flatMap(([measure, most]) => (most === undefined ? [] : [{ scope, measure, unit, most }]));
/** Whether rate limits hold a cap of lanegate.yml. */
const holdsCap = (budget) => (scope, name) => {
    const isHourly = name.endsWith('_per_hour');
    const isWindow = scope === 'per_hour' || scope === 'per_day' || isHourly;
    const measure = name.replace('_per_hour', '');
    return isWindow && windowsOf(budget).some((window) => window.scope === scope && window.measure === measure);
};
/**
 * A rule of a global rate limit for each window. What an answer took is known when it came, so a window can be crossed
 * by the calls under way. Counters are not shared between the routes of a gateway: shared ones charge one unit a
 * request, whatever it took.
 */
const limitRules = (budget) => windowsOf(budget).map(({ scope, measure, unit, most }) => ({
    ...(scope === 'per_user' || scope === 'per_session'
        ? { clientSelectors: [{ headers: [{ name: callerHeaders[scope], type: 'Distinct' }] }] }
        : {}),
    limit: { requests: most, unit },
    ...(measure === 'calls'
        ? {}
        : {
            cost: {
                request: { from: 'Number', number: 0 },
                response: { from: 'Metadata', metadata: { namespace: 'io.envoy.ai_gateway', key: keys[measure] } },
            },
        }),
    shared: false,
}));
/** What the gateway has to keep of each request for these rules. */
function requestCosts(budget, models, namespace) {
    const measures = new Set(windowsOf(budget).map(({ measure }) => measure));
    return [
        ...(measures.has('tokens') ? [{ metadataKey: keys.tokens, type: 'TotalToken' }] : []),
        ...(measures.has('usd') ? [{ metadataKey: keys.usd, type: 'CEL', cel: costExpression(models, namespace) }] : []),
    ];
}
/**
 * Millionths of a dollar, rounded up, by the backend that answered; whoever is none of them costs as much as the
 * dearest. The gateway counts what a cache served, and what was written to one, as a part of the input.
 */
function costExpression(models, namespace) {
    const dearest = models.map(({ price }) => ratesOf(price)).reduce(dearer);
    return models.reduceRight((rest, model) => `backend == '${backendName(model)}.${namespace}' ? ${rate_limits_sumOf(ratesOf(model.price))} : ${rest}`, rate_limits_sumOf(dearest));
}
function ratesOf(price) {
    const { inputUsdPerMillion: input, outputUsdPerMillion: output } = price;
    const { cachedInputUsdPerMillion: cached = input, cacheWriteUsdPerMillion: written = input } = price;
    const nano = (usdPerMillion) => Math.ceil(usdPerMillion * 1000 - 1e-9);
    return {
        input: nano(input),
        output: nano(output),
        cached: nano(cached),
        written: nano(Math.max(0, written - input)),
    };
}
const dearer = (one, other) => ({
    input: Math.max(one.input, other.input),
    output: Math.max(one.output, other.output),
    cached: Math.max(one.cached, other.cached),
    written: Math.max(one.written, other.written),
});
/** Counts of tokens have no sign, so that a difference of them must not fall below zero. */
const uncached = '(input_tokens >= cached_input_tokens ? input_tokens - cached_input_tokens : input_tokens)';
const rate_limits_sumOf = ({ input, output, cached, written }) => {
    const read = cached === input ? `input_tokens * ${input}u` : `${uncached} * ${input}u + cached_input_tokens * ${cached}u`;
    const cache = written === 0 ? '' : ` + cache_creation_input_tokens * ${written}u`;
    return `(${read} + output_tokens * ${output}u${cache} + 999u) / 1000u`;
};

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/envoy/compile-envoy.js









/** A route of Envoy AI Gateway has so many rules at most. */
const mostRules = 15;
/** A body is changed in so many fields at most. */
const mostFields = 16;
/**
 * A policy as objects of Envoy AI Gateway and Envoy Gateway. Applications name a pool as their model. Throws a
 * `UserError` where none of the names can be served.
 */
function compileEnvoy(asked, place) {
    const { plan, cannot: unreachable } = reachablePlan(withoutMirrors(asked), whyNoEnvoy);
    const cannot = (0,compiled/* eachOnce */.B)([...unreachable, ...lostOf(asked, plan)]);
    const routes = routesOf(plan, place);
    const objects = [
        ...routes,
        ...backendManifests(modelsOfPlan(plan), place.namespace),
        ...routes.map((route) => trafficPolicy(route, plan, place)),
    ];
    const secrets = [...new Set(modelsOfPlan(plan).flatMap(secretNote))];
    const lines = yamlComment([...(0,compiled/* preamble */.r3)('envoy', cannot), ...secrets]);
    const text = `${lines}${objects.map((each) => `---\n${plainYaml(each)}`).join('')}`;
    return { version: 1, engine: 'envoy', file: 'lanegate-gateway.yaml', text, schema: 'engine', cannot };
}
function secretNote({ provider, providerName }) {
    if (!('key_env' in provider) || provider.key_env === undefined)
        return [];
    const variable = provider.key_env;
    return [`First: kubectl create secret generic ${secretName(providerName)} --from-literal=apiKey="$${variable}"`];
}
function routesOf(plan, { namespace, gateway }) {
    const count = Math.ceil(plan.pools.length / mostRules);
    const costs = requestCosts(plan.budget, modelsOfPlan(plan), namespace);
    return Array.from({ length: count }, (_, index) => {
        const pools = plan.pools.slice(index * mostRules, (index + 1) * mostRules);
        return manifest('aigateway.envoyproxy.io/v1beta1', 'AIGatewayRoute', {
            name: index === 0 ? 'lanegate' : `lanegate-${index + 1}`,
            namespace,
            spec: {
                parentRefs: [{ name: gateway, kind: 'Gateway', group: 'gateway.networking.k8s.io' }],
                rules: pools.map((pool) => ruleOf(pool, plan)),
                ...(costs.length === 0 ? {} : { llmRequestCosts: costs }),
            },
        });
    });
}
function ruleOf(pool, plan) {
    const stall = longestStallSeconds(plan);
    return {
        matches: [{ headers: [{ type: 'Exact', name: 'x-ai-eg-model', value: pool.name }] }],
        backendRefs: [
            ...pool.shares.map((share) => backendRef(share, 0)),
            ...fallbackShares(pool, plan).map(({ share, priority }) => backendRef(share, priority)),
        ],
        timeouts: { request: durationOf(deadlineSecondsOf(plan)) },
        ...(stall === undefined ? {} : { streamIdleTimeout: durationOf(stall) }),
    };
}
/** Models of the pools that are fallen back to, each pool behind the one before it, and no model twice. */
function fallbackShares({ shares, fallbacks }, { pools }) {
    const seen = new Set(shares.map(({ model }) => model.name));
    return fallbacks.flatMap(({ pool: name, on }, index) => {
        const others = on.includes('incident') ? (pools.find((pool) => pool.name === name)?.shares ?? []) : [];
        return others
            .filter(({ model }) => !seen.has(model.name) && seen.add(model.name))
            .map((share) => ({ share, priority: index + 1 }));
    });
}
function backendRef({ model, weight }, priority) {
    const fields = Object.entries(model.parameters).slice(0, mostFields);
    const set = fields.map(([name, value]) => ({ path: compile_envoy_fieldOf(name, model), value: JSON.stringify(value) }));
    return {
        name: backendName(model),
        modelNameOverride: model.model,
        weight,
        ...(priority === 0 ? {} : { priority }),
        ...(set.length === 0 ? {} : { bodyMutation: { set } }),
    };
}
/** The gateway passes fields on as they are, and some models take the output cap in another one. */
const compile_envoy_fieldOf = (name, { quirks }) => name === 'max_tokens' ? (quirks.output_cap ?? name) : name;
/** Statuses that another attempt may help with, 529 being that of an overloaded Anthropic. */
const passing = [429, 500, 502, 503, 504, 529];
/** Guards of a route; the HTTPRoute that is made of it has its name. */
function trafficPolicy({ metadata }, plan, { namespace }) {
    const { gateway, budget, pools } = plan;
    const { retry, circuit_breaker: breaker } = gateway;
    const priorities = 1 + Math.max(0, ...pools.map(({ fallbacks }) => fallbacks.length));
    const rules = limitRules(budget);
    return manifest('gateway.envoyproxy.io/v1alpha1', 'BackendTrafficPolicy', {
        name: metadata.name,
        namespace,
        spec: {
            targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: metadata.name }],
            retry: {
                numRetries: retry.attempts * priorities - 1,
                numAttemptsPerPriority: retry.attempts,
                perRetry: {
                    timeout: durationOf(longestTimeoutSeconds(plan)),
                    backOff: { baseInterval: '500ms', maxInterval: '30s' },
                },
                retryOn: {
                    httpStatusCodes: passing,
                    triggers: ['connect-failure', 'refused-stream', 'reset', 'retriable-status-codes'],
                },
            },
            ...(breaker.enabled ? { healthCheck: { passive: passiveCheck(breaker) } } : {}),
            ...(rules.length === 0 ? {} : { rateLimit: { type: 'Global', global: { rules } } }),
        },
    });
}
/** A provider is one host, so all of a cluster may be left alone. */
const passiveCheck = (breaker) => ({
    consecutive5XxErrors: breaker.failures_in_a_row,
    baseEjectionTime: durationOf(breaker.open_s),
    interval: durationOf(Math.min(breaker.open_s, 10)),
    maxEjectionPercent: 100,
});
const withoutMirrors = (plan) => ({
    ...plan,
    pools: plan.pools.map((pool) => ({
        ...pool,
        shares: pool.shares.map((share) => ({ ...share, mirror: undefined })),
    })),
});
function lostOf(asked, plan) {
    const { gateway, budget } = plan;
    const mirrored = asked.pools.filter(({ shares }) => shares.some(({ mirror }) => mirror !== undefined));
    return [
        ...mirrored.map(({ key }) => ({
            key,
            why: 'no copies are sent: an AIGatewayRoute has no mirror, and that of an HTTPRoute would send the name of the first model',
        })),
        ...lostOfPools(plan),
        ...plan.pools.flatMap((pool) => lostFallbacks(pool, (other) => `a cap that is reached is a 429, which \`${other}\` does not answer`)),
        ...modelsOfPlan(plan).flatMap((model) => [...lostOfModel(model), ...lostTimes(model, plan)]),
        ...lostBudgets(budget, {
            holds: holdsCap(budget),
            why: {
                per_user: `rate limits have windows of an hour or a day; \`usd_per_hour\` is held, by the header ${callerHeaders.per_user}`,
                per_session: `rate limits have windows of an hour or a day; \`usd_per_hour\` is held, by the header ${callerHeaders.per_session}`,
            },
        }),
        ...(plan.pools.length > 1 && limitRules(budget).length > 0
            ? [{ key: 'budget', why: `each of the ${plan.pools.length} names has counters of its own for every cap` }]
            : []),
        ...lostOfGuards(gateway),
    ];
}
function lostOfModel({ name, provider, providerName, parameters, price }) {
    const { proxy } = { proxy: undefined, ...provider };
    const lost = [];
    if (proxy !== undefined)
        lost.push({ key: `providers.${providerName}.proxy`, why: 'the provider is asked directly' });
    if (Object.keys(parameters).length > mostFields)
        lost.push({ key: `models.${name}.parameters`, why: `only the first ${mostFields} are set` });
    if (price.source === 'assumed' && price.longContext === undefined)
        lost.push({ key: `models.${name}.price`, why: 'no price is known, so the dearest one is charged; declare it' });
    if (price.longContext !== undefined)
        lost.push({ key: `models.${name}.price`, why: 'a long context is charged as a short one' });
    return lost;
}
/** Times that a provider declares, where one holds for all of them. */
function lostTimes({ provider, providerName }, plan) {
    const unsaid = { timeout_s: undefined, stall_s: undefined, first_token_s: undefined };
    const { timeout_s: timeout, stall_s: stall, first_token_s: firstToken } = { ...unsaid, ...provider };
    const key = `providers.${providerName}`;
    const unlike = (name, own, all) => own === undefined || own === all
        ? []
        : [{ key: `${key}.${name}`, why: `all providers have the longest, ${all} s` }];
    return [
        ...unlike('timeout_s', timeout, longestTimeoutSeconds(plan)),
        ...unlike('stall_s', stall, longestStallSeconds(plan)),
        ...(firstToken === undefined
            ? []
            : [{ key: `${key}.first_token_s`, why: 'an answer that does not begin is not cut before its timeout' }]),
    ];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/flagd/compile-flagd.js






const schemaUrl = 'https://flagd.dev/schema/v0/flags.json';
/**
 * A policy as a flag file of flagd: one flag for each name, whose variants are models. The evaluation context is
 * `targetingKey`, the user or session by which a share sticks, and `tags` and `input_tokens`, which rules may ask for.
 * Throws a `UserError` where no name can be served.
 */
function compileFlagd(asked) {
    const { plan, cannot: unreachable } = reachablePlan(asked, ({ provider }) => whyNoProduction(provider));
    const cannot = (0,compiled/* eachOnce */.B)([...unreachable, ...compile_flagd_lostOf(plan)]);
    const flags = Object.fromEntries(plan.pools.map((pool) => [pool.name, flagOf(pool, plan)]));
    const file = { $schema: schemaUrl, flags, metadata: { note: (0,compiled/* preamble */.r3)('flagd', cannot).join('\n') } };
    const text = `${(0,json_text/* jsonText */.s)(file, 2)}\n`;
    return { version: 1, engine: 'flagd', file: 'flags.flagd.json', text, schema: 'engine', cannot };
}
function flagOf(pool, plan) {
    const variants = variantsOf(pool);
    const byRule = pool.rules.map(({ model }) => model).filter((model) => !variants.some(({ name }) => name === model));
    const heaviest = variants.reduce((best, each) => (each.weight > best.weight ? each : best));
    const targeting = targetingOf(pool, variants, plan);
    return {
        state: 'ENABLED',
        variants: Object.fromEntries([
            ...variants.map(({ name, value }) => [name, value]),
            ...[...new Set(byRule)].flatMap((name) => variantOfRule(name, plan)),
        ]),
        defaultVariant: heaviest.name,
        ...(targeting === undefined ? {} : { targeting }),
    };
}
/** A share of which a part is mirrored is two variants, so that flagd draws that part as well. */
function variantsOf({ shares, fallbacks }) {
    const pools = fallbacks.map(({ pool }) => pool);
    const drawn = shares.flatMap(({ model, weight, mirror }) => {
        const value = { ...describeModel(model), ...(pools.length === 0 ? {} : { fallbacks: pools }) };
        if (mirror === undefined)
            return [{ name: model.name, weight, value }];
        const copied = { ...value, mirror: describeModel(mirror.model) };
        return [
            { name: model.name, weight: (weight * (100 - mirror.percent)) / 100, value },
            { name: `${model.name}-mirrored`, weight: (weight * mirror.percent) / 100, value: copied },
        ].filter((variant) => variant.weight > 0);
    });
    const weights = wholeWeights(drawn.map(({ weight }) => weight));
    return drawn.map((variant, index) => ({ ...variant, weight: weights[index] ?? 1 }));
}
const describeModel = ({ providerName, model, parameters }) => ({
    provider: providerName,
    model,
    ...(Object.keys(parameters).length === 0 ? {} : { parameters: parameters }),
});
/** The model that a rule names, where a pool has it. */
function variantOfRule(name, { pools }) {
    const shares = pools.flatMap((pool) => pool.shares);
    const model = shares.find((share) => share.model.name === name)?.model;
    return model === undefined ? [] : [[name, describeModel(model)]];
}
/** Rules in their order, and after them the draw; nothing where there is one model for everybody. */
function targetingOf(pool, variants, plan) {
    const draw = variants.length < 2 ? undefined : { fractional: variants.map(({ name, weight }) => [name, weight]) };
    const rules = pool.rules.filter((rule) => isFollowed(rule, plan));
    if (rules.length === 0)
        return draw;
    const [only] = variants;
    const chain = rules.flatMap(({ when, model }) => [conditionOf(when), model]);
    return { if: [...chain, draw ?? only?.name ?? null] };
}
/** A pattern cannot be searched for, and a model that no pool has cannot be served. */
const isFollowed = ({ when, model }, plan) => when.matches === undefined && variantOfRule(model, plan).length > 0;
function conditionOf({ tags = [], min_input_tokens: least }) {
    const parts = [
        ...(tags.length === 0 ? [] : [anyOf(tags.map((tag) => ({ in: [tag, { var: 'tags' }] })))]),
        ...(least === undefined ? [] : [{ '>=': [{ var: 'input_tokens' }, least] }]),
    ];
    const [first = null, ...others] = parts;
    return others.length === 0 ? first : { and: parts };
}
function anyOf(conditions) {
    const [first = null, ...others] = conditions;
    return others.length === 0 ? first : { or: conditions };
}
function compile_flagd_lostOf(plan) {
    return [
        ...plan.pools.flatMap(({ key, rules, checks, fallbacks, answersStale, shares }) => [
            ...rules.flatMap((rule, index) => isFollowed(rule, plan)
                ? []
                : [{ key: `${key}.rules.${index}`, why: 'flags cannot search a text, so the rule is not followed' }]),
            ...(checks.length === 0 ? [] : [{ key: `${key}.checks`, why: 'answers are not checked' }]),
            ...(fallbacks.length === 0 && !answersStale
                ? []
                : [{ key: `${key}.fallbacks`, why: 'the application falls back itself; the flag tells it to whom' }]),
            ...(shares.some(({ mirror }) => mirror !== undefined)
                ? [{ key, why: 'the application sends the copy itself; `mirror` of the flag tells it to whom' }]
                : []),
        ]),
        ...lostBudgets(plan.budget, { holds: () => false, why: {} }),
        ...lostOfFlags(plan),
    ];
}
/** Guards that a policy sets are the application's to hold. */
function lostOfFlags({ gateway }) {
    const parts = ['retry', 'circuit_breaker', 'kill_switch', 'cache', 'traces'];
    return parts
        .filter((part) => JSON.stringify(gateway[part]) !== JSON.stringify(gateway_settings/* defaultGatewaySettings */.t[part]))
        .map((part) => ({ key: `gateway.${part}`, why: 'the application holds it, or nobody does' }));
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/price/price.js
var price_price = __webpack_require__(56484);
;// CONCATENATED MODULE: ./dist/compiled/domain/compile/litellm/litellm-params.js



/** Parameters that LiteLLM takes under their own name; others go to the provider in `extra_body`. */
const known = [
    'temperature',
    'top_p',
    'top_k',
    'max_tokens',
    'seed',
    'stop',
    'presence_penalty',
    'frequency_penalty',
    'reasoning_effort',
    'response_format',
];
/** How a model is asked. */
function paramsOf(model) {
    const { provider, price } = model;
    const { first_token_s: firstToken } = { first_token_s: undefined, ...provider };
    return {
        ...reachOf(model),
        timeout: timeoutSecondsOf(provider),
        ...(firstToken === undefined ? {} : { stream_timeout: firstToken }),
        input_cost_per_token: perToken(price.inputUsdPerMillion),
        output_cost_per_token: perToken(price.outputUsdPerMillion),
        ...optional('cache_read_input_token_cost', price.cachedInputUsdPerMillion),
        ...optional('cache_creation_input_token_cost', price.cacheWriteUsdPerMillion),
        ...optional('cache_creation_input_token_cost_above_1hr', longWriteOf(price)),
        ...parametersOf(model.parameters),
    };
}
/** Why LiteLLM cannot ask a model. */
function whyNoLitellm({ provider }) {
    if (provider.api === 'http')
        return 'it is asked by a template of your own';
    const isElsewhere = provider.api === 'bedrock' || (provider.api === 'google' && !isGoogle(provider.base_url));
    return isElsewhere && provider.base_url !== undefined
        ? 'it is asked at an address of your own, which LiteLLM has no key for'
        : whyNoProduction(provider);
}
const isGoogle = (address) => new URL(address).hostname === 'generativelanguage.googleapis.com';
/** What of the way to a model LiteLLM does not take over. */
function litellm_params_lostOfModel({ provider, price, providerName, name }) {
    const key = `providers.${providerName}`;
    const { proxy, stall_s: stall } = { proxy: undefined, stall_s: undefined, ...provider };
    const lost = [];
    if (proxy !== undefined)
        lost.push({ key: `${key}.proxy`, why: 'set HTTPS_PROXY where LiteLLM runs' });
    if (stall !== undefined)
        lost.push({ key: `${key}.stall_s`, why: 'a stream that stalls is not cut' });
    if (price.source === 'assumed' && price.longContext === undefined)
        lost.push({ key: `models.${name}.price`, why: 'no price is known, so the dearest one is written; declare it' });
    if (price.longContext !== undefined)
        lost.push({ key: `models.${name}.price`, why: 'a long context is billed as a short one' });
    return lost;
}
function reachOf({ provider, model }) {
    switch (provider.api) {
        case 'openai':
            return { model: `openai/${model}`, api_base: provider.base_url, api_key: keyOf(provider) ?? 'unused' };
        case 'anthropic':
            return { model: `anthropic/${model}`, api_base: provider.base_url, ...keyed(provider) };
        case 'google':
            return { model: `gemini/${model}`, ...keyed(provider) };
        case 'azure': {
            const { resource, base_url: base, endpoint_env: variable, api_version: version } = provider;
            const address = base ?? (resource === undefined ? fromEnvironment(variable ?? '') : azureAddress(resource));
            return {
                model: `azure/${model}`,
                api_base: address,
                ...(version && { api_version: version }),
                ...keyed(provider),
            };
        }
        case 'bedrock': {
            const region = provider.region ?? fromEnvironment(provider.region_env ?? 'AWS_REGION');
            return { model: `bedrock/${model}`, aws_region_name: region, ...keyed(provider) };
        }
        default:
            throw new Error(`LiteLLM cannot ask ${provider.api}`);
    }
}
const azureAddress = (resource) => `https://${resource}.openai.azure.com`;
const fromEnvironment = (variable) => `os.environ/${variable}`;
const keyOf = ({ key_env: variable }) => variable && fromEnvironment(variable);
function keyed(provider) {
    const key = keyOf(provider);
    return key === undefined ? {} : { api_key: key };
}
/** LiteLLM takes the rate of five minutes for an hour where it is told no other. */
const longWriteOf = (price) => price.longCacheWriteUsdPerMillion ?? (price.cacheWriteUsdPerMillion && (0,price_price/* longCacheWriteRate */.UV)(price));
/** Dollars for one token, without the digits that a division brings. */
const perToken = (usdPerMillion) => Number((usdPerMillion / 1e6).toPrecision(12));
const optional = (name, usdPerMillion) => usdPerMillion === undefined ? {} : { [name]: perToken(usdPerMillion) };
function parametersOf(parameters) {
    const isKnown = ([name]) => known.some((each) => each === name);
    const entries = Object.entries(parameters).filter(([, value]) => value !== undefined);
    const others = entries.filter((entry) => !isKnown(entry));
    const named = Object.fromEntries(entries.filter(isKnown));
    return others.length === 0 ? named : { ...named, extra_body: Object.fromEntries(others) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./dist/compiled/domain/compile/litellm/litellm-schema.js

/**
 * The part of LiteLLM's `config.yaml` that is written, closed. LiteLLM has no schema of its own and takes unknown keys
 * without a word, so a slip would start clean: this one is ours, after docs.litellm.ai/docs/proxy/config_settings and
 * litellm/types/router.py.
 */
const Seconds = schemas/* number */.aig().positive();
const Rate = schemas/* number */.aig().nonnegative();
const FromEnvironment = schemas/* string */.YjP().regex(/^os\.environ\/[A-Z][A-Z0-9_]*$/, 'no secret may stand in the file');
const parameters = schemas/* looseObject */._H3({}).optional();
const LitellmParams = schemas/* strictObject */.rej({
    model: schemas/* string */.YjP().regex(/^[a-z_]+\/./, 'needs the name of its provider before a slash'),
    api_base: schemas/* union */.KCZ([schemas/* url */.OZ5(), FromEnvironment]).optional(),
    api_key: schemas/* union */.KCZ([FromEnvironment, schemas/* literal */.euz('unused')]).optional(),
    api_version: schemas/* string */.YjP().optional(),
    aws_region_name: schemas/* string */.YjP().optional(),
    weight: schemas/* number */.aig().int().positive(),
    timeout: Seconds,
    stream_timeout: Seconds.optional(),
    silent_model: schemas/* string */.YjP().optional(),
    input_cost_per_token: Rate.optional(),
    output_cost_per_token: Rate.optional(),
    cache_read_input_token_cost: Rate.optional(),
    cache_creation_input_token_cost: Rate.optional(),
    cache_creation_input_token_cost_above_1hr: Rate.optional(),
    temperature: schemas/* number */.aig().optional(),
    top_p: schemas/* number */.aig().optional(),
    top_k: schemas/* number */.aig().optional(),
    max_tokens: schemas/* number */.aig().int().positive().optional(),
    seed: schemas/* number */.aig().int().optional(),
    stop: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]).optional(),
    presence_penalty: schemas/* number */.aig().optional(),
    frequency_penalty: schemas/* number */.aig().optional(),
    reasoning_effort: schemas/* string */.YjP().optional(),
    response_format: parameters,
    extra_body: parameters,
});
const Deployment = schemas/* strictObject */.rej({
    model_name: schemas/* string */.YjP().min(1),
    litellm_params: LitellmParams,
    model_info: schemas/* strictObject */.rej({ id: schemas/* string */.YjP().min(1) }),
});
const Fallback = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1))
    .refine((fallback) => Object.keys(fallback).length === 1, 'is of one group alone');
const LitellmConfig = schemas/* strictObject */.rej({
    model_list: schemas/* array */.YOg(Deployment).min(1),
    router_settings: schemas/* strictObject */.rej({
        routing_strategy: schemas/* literal */.euz('simple-shuffle'),
        num_retries: schemas/* number */.aig().int().nonnegative(),
        timeout: Seconds,
        allowed_fails: schemas/* number */.aig().int().nonnegative().optional(),
        cooldown_time: Seconds.optional(),
        disable_cooldowns: schemas/* literal */.euz(true).optional(),
        fallbacks: schemas/* array */.YOg(Fallback).optional(),
        ignore_invalid_deployments: schemas/* literal */.euz(false),
    }),
    litellm_settings: schemas/* strictObject */.rej({
        drop_params: schemas/* literal */.euz(false),
        max_budget: schemas/* number */.aig().positive().optional(),
        budget_duration: schemas/* string */.YjP()
            .regex(/^\d+[smhd]$/)
            .optional(),
        callbacks: schemas/* array */.YOg(schemas/* literal */.euz('otel')).optional(),
    }),
    callback_settings: schemas/* strictObject */.rej({ otel: schemas/* strictObject */.rej({ message_logging: schemas/* boolean */.zMY() }) }).optional(),
    general_settings: schemas/* strictObject */.rej({ master_key: FromEnvironment }),
})
    .superRefine(({ model_list: deployments, router_settings: { fallbacks = [] } }, context) => {
    const groups = new Set(deployments.map(({ model_name: name }) => name));
    const named = [
        ...fallbacks.flatMap((fallback) => Object.entries(fallback).flatMap(([group, others]) => [group, ...others])),
        ...deployments.flatMap(({ litellm_params: { silent_model: silent } }) => (silent === undefined ? [] : [silent])),
    ];
    const unknown = named.find((name) => !groups.has(name));
    if (unknown !== undefined)
        context.addIssue({ code: 'custom', message: `there is no group ${unknown}` });
    const ids = deployments.map(({ model_info: { id } }) => id);
    if (new Set(ids).size < ids.length)
        context.addIssue({ code: 'custom', message: 'two deployments have one id' });
});

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/litellm/compile-litellm.js








/** The group that copies go to stands under a name that no application asks for. */
const mirrorOf = (name) => `${name}-mirror`;
/** A policy as the `config.yaml` of LiteLLM's proxy. Throws a `UserError` where LiteLLM can serve none of its names. */
function compileLitellm(asked) {
    const { plan, cannot: unreachable } = reachablePlan(asked, whyNoLitellm);
    const cannot = (0,compiled/* eachOnce */.B)([...unreachable, ...compile_litellm_lostOf(plan)]);
    const config = LitellmConfig.parse(configOf(plan));
    const text = `${yamlComment((0,compiled/* preamble */.r3)('litellm', cannot))}${plainYaml(config)}`;
    return { version: 1, engine: 'litellm', file: 'config.yaml', text, schema: 'ours', cannot };
}
function configOf(plan) {
    const { traces } = plan.gateway;
    return {
        model_list: [...plan.pools.flatMap(deploymentsOf), ...mirrorsOf(plan)],
        router_settings: routerSettings(plan),
        litellm_settings: {
            drop_params: false,
            ...budgetOf(plan),
            ...(traces.enabled ? { callbacks: ['otel'] } : {}),
        },
        ...(traces.enabled ? { callback_settings: { otel: { message_logging: traces.content } } } : {}),
        general_settings: { master_key: 'os.environ/LITELLM_MASTER_KEY' },
    };
}
const deploymentsOf = ({ name, shares }) => shares.map(({ model, weight, mirror }) => ({
    model_name: name,
    litellm_params: {
        ...paramsOf(model),
        weight,
        ...(mirror === undefined ? {} : { silent_model: mirrorOf(mirror.model.name) }),
    },
    model_info: { id: name === model.name ? name : `${name}/${model.name}` },
}));
function mirrorsOf({ pools }) {
    const mirrored = pools.flatMap(({ shares }) => shares.flatMap(({ mirror }) => (mirror === undefined ? [] : [mirror.model])));
    return [...new Map(mirrored.map((model) => [model.name, model])).values()].map((model) => ({
        model_name: mirrorOf(model.name),
        litellm_params: { ...paramsOf(model), weight: 1 },
        model_info: { id: mirrorOf(model.name) },
    }));
}
function routerSettings(plan) {
    const { retry } = plan.gateway;
    const fallbacks = plan.pools.flatMap(({ name, fallbacks: others }) => {
        const pools = others.filter(({ on }) => on.includes('incident')).map(({ pool }) => pool);
        return pools.length === 0 ? [] : [{ [name]: pools }];
    });
    return {
        routing_strategy: 'simple-shuffle',
        num_retries: retry.attempts - 1,
        timeout: deadlineSecondsOf(plan),
        ...cooldownOf(plan.gateway),
        ...(fallbacks.length === 0 ? {} : { fallbacks }),
        ignore_invalid_deployments: false,
    };
}
/** A deployment is left alone once it failed more often than `allowed_fails` within a minute. */
function cooldownOf({ circuit_breaker: breaker }) {
    if (!breaker.enabled)
        return { disable_cooldowns: true };
    return { allowed_fails: breaker.failures_in_a_row - 1, cooldown_time: breaker.open_s };
}
/** The proxy has one cap: that of the day goes before that of the hour. */
function budgetOf({ budget }) {
    const { per_day: day, per_hour: hour } = budget;
    if (day?.usd !== undefined)
        return { max_budget: day.usd, budget_duration: '1d' };
    return hour?.usd === undefined ? {} : { max_budget: hour.usd, budget_duration: '1h' };
}
function compile_litellm_lostOf(plan) {
    const { gateway, budget } = plan;
    const hasDay = budget.per_day?.usd !== undefined;
    return [
        ...lostOfPools(plan),
        ...plan.pools.flatMap((pool) => [
            ...pool.shares.flatMap((share) => lostMirror(pool.key, share)),
            ...lostFallbacks(pool, (other) => `a budget that has no room leads to an error, not to \`${other}\``),
        ]),
        ...modelsOfPlan(plan).flatMap(litellm_params_lostOfModel),
        ...parametersGoBehind(plan),
        ...lostBudgets(budget, {
            holds: (scope, measure) => measure === 'usd' && (scope === 'per_day' || (scope === 'per_hour' && !hasDay)),
            why: {
                per_user: 'LiteLLM caps users by keys, made over its API beside a database; see its page on virtual keys',
                per_session: 'LiteLLM caps sessions by its API beside a database',
            },
        }),
        ...lostOfGuards(gateway, {
            'circuit_breaker.failures_in_a_row': 'counted as failures within a minute rather than in a row',
        }),
    ];
}
const lostMirror = (key, { model, mirror }) => mirror === undefined || mirror.percent === 100
    ? []
    : [{ key, why: `all requests of ${model.name} are copied, not ${mirror.percent} %` }];
function parametersGoBehind(plan) {
    const has = modelsOfPlan(plan).some(({ parameters }) => Object.keys(parameters).length > 0);
    return has ? [{ key: 'models', why: 'parameters hold where a request names none of its own' }] : [];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/compile/rollout-traffic.js
/** How a stage of a rollout divides traffic: none before shadow, copies of all in shadow, and then its weight. */
function trafficOf({ stage, weight, }) {
    switch (stage) {
        case 'dev':
        case 'staging':
            return { weight: 0, mirrored: 0 };
        case 'shadow':
            return { weight: 0, mirrored: 100 };
        case 'traffic':
            return { weight, mirrored: 0 };
        case 'full':
            return { weight: 100, mirrored: 0 };
    }
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/settle-commits.js
var settle_commits = __webpack_require__(23776);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-model-lane.js
var read_model_lane = __webpack_require__(6424);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 2 modules
var read_sides = __webpack_require__(85085);
;// CONCATENATED MODULE: ./dist/compiled/stages/compile.js








/** Compiles the policy of a commit into the configuration of an engine that carries production traffic. */
async function compile({ git, ledger }, request) {
    const { engine, source, serve, place } = request;
    const { revision, rollout } = 'environment' in source ? await sourceIn({ ledger }, source.environment) : source;
    const side = await (0,read_sides/* readOneSide */.KC)(git, revision === undefined ? await git.snapshotWorktree() : await (0,settle_commits/* mustResolve */.i)(git, revision));
    const split = rollout && {
        baseline: await (0,read_sides/* readOneSide */.KC)(git, await (0,settle_commits/* mustResolve */.i)(git, rollout.baseline)),
        weight: rollout.weight,
        mirrored: rollout.mirrored,
    };
    return compileFor(engine, planTraffic(side, serve, split), place);
}
async function sourceIn(ports, environment) {
    const lane = await (0,read_model_lane/* readModelLane */.G)(ports, environment);
    if (lane.kind === 'running')
        return { revision: lane.release.commit };
    const { rollout, baseline, candidate } = lane;
    if (baseline === undefined || rollout.stage === 'full')
        return { revision: candidate.commit };
    return { revision: candidate.commit, rollout: { baseline: baseline.commit, ...trafficOf(rollout) } };
}
function compileFor(engine, plan, place) {
    switch (engine) {
        case 'litellm':
            return compileLitellm(plan);
        case 'envoy':
            return compileEnvoy(plan, place);
        case 'flagd':
            return compileFlagd(plan);
    }
}


/***/ }),

/***/ 23776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** Finds the commits that a request names and their merge base. Throws `UserError` where there is none. */
async function settleCommits(git, { policy: wanted, head: change }) {
    const worktree = change === 'worktree';
    const [policy, headCommit] = await Promise.all([
        settlePolicy(git, wanted),
        mustResolve(git, worktree ? 'HEAD' : change.revision),
    ]);
    const base = await settleBase(git, policy, headCommit, typeof wanted !== 'string');
    const head = worktree ? await git.snapshotWorktree() : headCommit;
    return { policy: policy.commit, base: base.commit, head, headCommit, worktree, notes: base.notes };
}
async function settlePolicy(git, wanted) {
    if (typeof wanted === 'string')
        return { commit: await mustResolve(git, wanted), notes: [] };
    const { before, defaultBranch } = wanted;
    const commit = before === undefined ? undefined : await git.resolve(before);
    if (commit !== undefined)
        return { commit, notes: [] };
    const gone = before === undefined ? [] : [`${before.slice(0, 12)}, which this push came over, is nowhere to be had`];
    const branch = defaultBranch === undefined ? undefined : await git.resolve((0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteBranch */ .B)(defaultBranch));
    if (branch !== undefined)
        return { commit: branch, notes: [...gone, `compared with ${defaultBranch}`] };
    return {
        commit: await git.emptyTree(),
        notes: [...gone, 'there is nothing to compare with, so everything is added'],
    };
}
/** The commit that a revision names. Throws `UserError` where there is none. */
async function mustResolve(git, revision) {
    const tree = await git.resolve(revision);
    if (tree !== undefined)
        return tree;
    if (revision === 'HEAD')
        throw (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)();
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
        hint: 'name a branch, a tag or a commit that exists here or at `origin`',
    });
}
/** The merge base; a push over a history of its own is compared with what it replaced. */
async function settleBase(git, policy, head, isPush) {
    if (policy.commit === (await git.emptyTree()))
        return policy;
    const base = await git.mergeBase(policy.commit, head);
    if (base !== undefined)
        return { ...policy, commit: base };
    const why = `${policy.commit.slice(0, 12)} and ${head.slice(0, 12)} have no common history`;
    if (isPush)
        return { ...policy, notes: [...policy.notes, `${why}; compared as they are`] };
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
}


/***/ }),

/***/ 93567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readIncludes)
/* harmony export */ });
/* harmony import */ var _domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17818);
/* harmony import */ var _domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73009);
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71643);



/** A larger file that a prompt includes is not read. */
const maxIncludeBytes = 1_000_000;
/** Files that are included through more files than this are not read. */
const mostLevels = 20;
/**
 * The prompts of one commit with what they include, level by level. `known` holds the blobs that were read before, and
 * is added to.
 */
async function readIncludes(git, prompts, blobs, known) {
    let open = [...prompts.values()].filter(({ references }) => references.length > 0);
    if (open.length === 0)
        return prompts;
    const complete = new Map(prompts);
    const texts = new Map();
    const tree = { resolve: (0,_domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverOver */ .F2)(blobs), texts };
    for (let level = 1; open.length > 0; level += 1) {
        const followed = open.map((prompt) => ({ prompt, ...(0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .followIncludes */ .X1)(prompt, tree) }));
        for (const { prompt, inclusion } of followed)
            complete.set(prompt.path, { ...prompt, inclusion });
        const unread = new Set(followed.flatMap((each) => each.unread));
        if (level > mostLevels)
            for (const path of unread)
                texts.set(path, tooDeep);
        else
            await readTexts(git, [...unread], { blobs, known, texts });
        open = followed.filter((each) => each.unread.length > 0).map(({ prompt }) => prompt);
    }
    return complete;
}
const tooDeep = { kind: 'unreadable', reason: `it is included through more than ${mostLevels} files` };
async function readTexts(git, paths, { blobs, known, texts }) {
    const blobOf = (path) => blobs.get(path) ?? '';
    const wanted = [...new Set(paths.map(blobOf))].filter((blob) => !known.has(blob));
    const contents = await git.readBlobs(wanted, maxIncludeBytes);
    wanted.forEach((blob, index) => {
        known.set(blob, contents[index] ?? { kind: 'missing' });
    });
    for (const path of paths)
        texts.set(path, includedText(known.get(blobOf(path)), path));
}
function includedText(content, path) {
    const read = (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Of */ .v)(content);
    return read.kind === 'text' ? (0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .readIncluded */ .Vk)(read.text, path) : read;
}


/***/ }),

/***/ 6424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelLane),
/* harmony export */   X: () => (/* binding */ findModelLane)
/* harmony export */ });
/* harmony import */ var _domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41859);
/* harmony import */ var _domain_ledger_fetch_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88839);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26009);
/* harmony import */ var _find_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94130);





/** What the ledger says of the models of an environment. Throws a `UserError` where nothing is to run there. */
async function readModelLane(ports, environment) {
    const found = await findModelLane(ports, environment);
    if (found !== undefined)
        return found;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`no model is to run in \`${environment}\``, {
        hint: `lanegate status tells what runs; where the ledger is at origin alone, fetch it: ${_domain_ledger_fetch_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchLedger */ .m}`,
    });
}
/** The same; `undefined` where nothing is to run there. */
async function findModelLane(ports, environment) {
    const states = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_0__/* .statesOf */ .kY)(environment, await (0,_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readStates */ .rs)(ports));
    const state = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_0__/* .stateAt */ .HK)(states, { environment, lane: 'model' })?.state;
    if (state === undefined)
        return undefined;
    const { release, previous, rollout } = state;
    if (rollout === undefined) {
        return release === undefined ? undefined : { kind: 'running', release: await mustKnow(ports, release) };
    }
    // At full the candidate is what runs, and is compared with what ran before it.
    const before = rollout.release === release ? previous : release;
    const baseline = before === undefined ? undefined : await mustKnow(ports, before);
    return { kind: 'rollout', rollout, baseline, candidate: await mustKnow(ports, rollout.release) };
}
async function mustKnow(ports, id) {
    const release = await (0,_find_release_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseOf */ .l7)(ports, 'model', id);
    if (release === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the release ${id} of model is not on record`);
    return release;
}


/***/ }),

/***/ 85085:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ promptIn),
  KC: () => (/* binding */ readOneSide),
  hn: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 31 modules
var formats = __webpack_require__(2671);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/with-imports.js
/**
 * A commit with the files of other tools that it runs, which are no prompts that cannot be read. What lanegate.yml
 * itself says of a name counts.
 */
function withImports(side, imported) {
    if (imported.length === 0)
        return side;
    const prompts = imported.flatMap((each) => each.prompts.map((prompt) => [prompt.path, prompt]));
    const paths = new Set(imported.map(({ path }) => path));
    const merged = (partOf) => Object.assign({}, ...imported.map(partOf));
    return {
        ...side,
        imported,
        prompts: new Map([...prompts, ...side.prompts]),
        // What another tool's format has read is no prompt file that could not be read.
        unreadablePrompts: new Map([...side.unreadablePrompts].filter(([path]) => !paths.has(path))),
        settings: {
            ...side.settings,
            models: { ...merged(({ models }) => models), ...side.settings.models },
            providers: { ...merged(({ providers }) => providers), ...side.settings.providers },
        },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/across/later-names.js
/**
 * A commit with the bindings, routes and prompts that the target branch alone has named since, as a merge brings them:
 * who branches off before a suite came would else have a change that it cannot ask. What `before`, the commit that the
 * change began at, had named and this one drops stays dropped.
 */
function withLaterNames(side, policy, before = side) {
    const own = [side.settings, before.settings];
    const later = policy.settings;
    const [models, routes] = [missing(later.models, own, answering), missing(later.routes, own, answering)];
    const prompts = missing(later.prompts, own, (settings) => settings.prompts);
    if ([models, routes, prompts].every((entries) => Object.keys(entries).length === 0))
        return side;
    const { settings } = side;
    return {
        ...side,
        settings: {
            ...settings,
            models: { ...settings.models, ...models },
            routes: { ...settings.routes, ...routes },
            prompts: { ...settings.prompts, ...prompts },
        },
    };
}
/** A suite's `model` means a binding or a route, so neither may come beside the other. */
const answering = ({ models, routes }) => ({ ...models, ...routes });
function missing(entries, own, namesOf) {
    const known = own.map(namesOf);
    return Object.fromEntries(Object.entries(entries).filter(([name]) => !known.some((names) => Object.hasOwn(names, name))));
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/carried-suite.js + 1 modules
var carried_suite = __webpack_require__(74367);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var suite_configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/import-rules.js
var import_rules = __webpack_require__(33097);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/refuse-idle-includes.js
var refuse_idle_includes = __webpack_require__(1096);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-configuration.js
var read_configuration = __webpack_require__(36334);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-imports.js + 1 modules
var read_imports = __webpack_require__(98634);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-includes.js
var read_includes = __webpack_require__(93567);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/refuse-no-file.js
var refuse_no_file = __webpack_require__(37252);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/why-no-text.js
var why_no_text = __webpack_require__(71643);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-sides.js



















const trusted = { isUntrustedHead: false };
/**
 * Reads what the three commits say about prompts, models and suites; a commit or a prompt that comes twice is read
 * once.
 */
async function readSides(git, trees, trust = trusted) {
    // At the same time, since those that are missing here then come in one fetch.
    await Promise.all([...new Set([trees.policy, trees.base, trees.head])].map((tree) => git.resolve(tree)));
    const files = await filesOfSides(git, trees);
    await git.bring(blobsAt(Object.values(files), (paths) => paths.filter(isReadAnyway)));
    const included = new Map();
    const policy = await readOwnSide(git, files.policy, 'the target branch', { included, trust: trusted });
    await git.bring(blobsAt([files.base, files.head], (paths) => promptPaths(paths, [policy.settings])));
    const reading = { included, trust: trusted, later: policy.settings };
    const base = files.base === files.policy ? policy : await readOwnSide(git, files.base, 'the merge base', reading);
    const head = files.head === files.base ? base : await readSide(git, files.head, { ...reading, trust }, base);
    (0,refuse_no_file/* refuseMisnamed */.Td)(head);
    if (head.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(head.configuration);
    return { policy, base: withLaterNames(base, policy), head: withLaterNames(head, policy, base) };
}
/** What is read of every commit, whatever lanegate.yml says. */
const isReadAnyway = (path) => path === configuration_file/* configurationFile */.h || (0,prompt_path/* isPromptYamlPath */.t1)(path);
/** The contents of some files of some commits; they are only looked for where somebody asks for them. */
function* blobsAt(trees, choose) {
    for (const { blobs } of trees)
        for (const path of choose([...blobs.keys()]))
            yield blobs.get(path) ?? '';
}
/** The files of each commit; where two are one, so are their files. */
async function filesOfSides(git, trees) {
    const policy = await filesOf(git, trees.policy);
    const base = trees.base === trees.policy ? policy : await filesOf(git, trees.base);
    const head = [base, policy].find(({ tree }) => tree === trees.head) ?? (await filesOf(git, trees.head));
    return { policy, base, head };
}
async function filesOf(git, tree) {
    return { tree, blobs: new Map((await git.list(tree)).map(({ path, blob }) => [path, blob])) };
}
/** Reads what one commit says, or a tree of uncommitted work. Throws a `UserError` for a mistake in it. */
async function readOneSide(git, tree) {
    const files = await filesOf(git, tree);
    await git.bring(blobsAt([files], (paths) => paths.filter(isReadAnyway)));
    const side = await readSide(git, files, { included: new Map(), trust: trusted });
    if (side.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(side.configuration);
    return side;
}
/** Reads a side that the change's author cannot fix here, so a mistake in it says where it stands. */
async function readOwnSide(git, files, where, reading) {
    try {
        return await readSide(git, files, reading);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const { place, hint } = error;
        throw new user_error/* UserError */.yo(`${error.message} (in ${where}, ${files.tree.slice(0, 12)})`, { place, hint, cause: error });
    }
}
/**
 * Reads one commit; what it has in common with `known` is taken from there, and files that prompts include from
 * `included`, by blob.
 */
async function readSide(git, files, reading, known) {
    const { included, trust, later } = reading;
    const { tree, blobs } = files;
    const configuration = await (0,read_configuration/* readConfiguration */.T)(git, files, known);
    const settings = configuration?.value ?? suite_configuration/* defaultConfiguration */._0;
    const wanted = promptPaths([...blobs.keys()], later === undefined ? [settings] : [settings, later]);
    const isFilledInAlike = JSON.stringify(known?.settings.compat) === JSON.stringify(settings.compat);
    const { prompts, unreadablePrompts } = await readPrompts(git, wanted, blobs, isFilledInAlike ? known : undefined);
    const complete = asGhModels(await (0,read_includes/* readIncludes */.O)(git, prompts, blobs, included), settings);
    const side = { tree, blobs, configuration, settings, prompts: complete, unreadablePrompts };
    const isPromptFile = (path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) || complete.has(path);
    const imports = { configuration: configuration?.value, trust: { mayRunCode: !trust.isUntrustedHead }, isPromptFile };
    return withImports(side, await (0,read_imports/* readImports */.v)(git, blobs, imports));
}
/** Prompt files that lanegate.yml wants filled in as `gh models` does. */
const asGhModels = (prompts, settings) => new Map([...prompts].map(([path, prompt]) => [
    path,
    (0,carried_suite/* isGhModels */._W)(path, settings) ? { ...prompt, language: 'gh-models' } : prompt,
]));
/** Prompt files that may carry a suite, those that lanegate.yml names, and those whose name a suite uses. */
function promptPaths(paths, all) {
    const declared = new Set(all.flatMap(({ prompts }) => Object.values(prompts)));
    const names = new Set(all.flatMap(({ suites }) => suites.flatMap(({ target }) => (0,target_reference/* promptOf */.Gh)(target) ?? [])));
    const imports = (0,import_rules/* importGlobs */.Vf)(all[0]);
    const isCalled = (0,prompt_path/* calledBy */.p0)(names);
    return paths.filter((path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) ||
        isImportedYaml(path, imports) ||
        declared.has(path) ||
        names.has(path) ||
        (isCalled(path) && (0,prompt_path/* isPromptPath */.UX)(path)));
}
/** A YAML file that lanegate.yml imports and no other tool's format claims is a prompt file under a name of its own. */
const isImportedYaml = (path, imports) => (0,parse_prompt/* isYamlPath */.x)(path) && (0,glob/* matchesGlobs */.nJ)(path, imports) && !formats/* formats */.F.some((format) => format.claims(path));
async function readPrompts(git, paths, blobs, known) {
    const knownPrompt = (path) => known?.blobs.get(path) === blobs.get(path)
        ? (known?.prompts.get(path) ?? known?.unreadablePrompts.get(path))
        : undefined;
    const unknownPaths = paths.filter((path) => knownPrompt(path) === undefined);
    const contents = await git.readBlobs(unknownPaths.map((path) => blobs.get(path) ?? ''), read_text/* mostTextBytes */.wp);
    const contentOf = new Map(unknownPaths.map((path, index) => [path, contents[index]]));
    const prompts = new Map();
    const unreadablePrompts = new Map();
    for (const path of paths) {
        const prompt = knownPrompt(path) ?? promptIn(contentOf.get(path), path);
        if (typeof prompt === 'string')
            unreadablePrompts.set(path, prompt);
        else
            prompts.set(path, prompt);
    }
    return { prompts, unreadablePrompts };
}
/** The prompt, or why it cannot be read. */
function promptIn(content, path) {
    const read = (0,why_no_text/* utf8Of */.v)(content);
    return read.kind === 'text' ? tryParsePrompt(read.text, path) : read.reason;
}
function tryParsePrompt(text, path) {
    if ((0,read_text/* isPointer */._V)(text))
        return read_text/* pointsElsewhere */.G1;
    try {
        return (0,parse_prompt/* parsePrompt */.e)(text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return reasonOf(error);
        throw error;
    }
}
/** What is wrong with a file that is named anyway, and where in it. */
function reasonOf({ message, place }) {
    const line = place?.line === undefined ? [] : [`line ${place.line}`];
    const where = [...line, ...(place?.key === undefined ? [] : [place.key])];
    return where.length === 0 ? message : `${message} (${where.join(', ')})`;
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
