(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 695;
exports.ids = [695];
exports.modules = {

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

/***/ 97916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** Rows as lines with their columns aligned; the last column is not padded. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}


/***/ }),

/***/ 28362:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fitColumns)
/* harmony export */ });
/* harmony import */ var _align_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97916);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);


const gap = 2;
/**
 * Rows as aligned lines of so many cells: what may be cut is cut first, then whole columns are left out. Columns that
 * always stay may take more.
 */
function fitColumns(rows, columns, cells) {
    const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalWidth */ .JL)(row[index] ?? ''))));
    const all = columns.map((column, index) => ({ ...column, index, width: widths[index] ?? 0 }));
    const kept = withRoom(all, cells);
    const fitted = kept.map((column) => ({ ...column, cut: cutOf(column, kept, cells) }));
    return (0,_align_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)(rows.map((row) => fitted.map(({ index, cut }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToColumns */ .b9)(row[index] ?? '', cut))), fitted.map(({ alignment }) => alignment));
}
const leastOf = ({ width, narrowest = width }) => Math.min(width, narrowest);
const widthOfLine = (widths) => widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
/** The columns that stay where each is cut as far as may be. */
function withRoom(columns, cells) {
    const first = columns
        .filter(({ leavesAs }) => leavesAs !== undefined)
        .sort((one, other) => (one.leavesAs ?? 0) - (other.leavesAs ?? 0))[0];
    if (first === undefined || widthOfLine(columns.map(leastOf)) <= cells)
        return columns;
    return withRoom(columns.filter((column) => column !== first), cells);
}
/** The width that a column is cut to: what all lack is taken from those that may be cut, by how much each can give. */
function cutOf(column, kept, cells) {
    const lacking = Math.max(0, widthOfLine(kept.map(({ width }) => width)) - cells);
    const spare = kept.reduce((sum, each) => sum + each.width - leastOf(each), 0);
    const own = column.width - leastOf(column);
    return spare === 0 ? column.width : column.width - Math.min(own, Math.ceil((lacking * own) / spare));
}


/***/ }),

/***/ 92841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ callerOf),
/* harmony export */   $j: () => (/* binding */ readCallerName),
/* harmony export */   Tw: () => (/* binding */ readCallerHeader)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);

const longestName = 200;
/** The name of a session or a user as a client gives it, or `undefined` where it is none. */
const readCallerName = (text) => text === undefined || text === '' || text.length > longestName ? undefined : text;
/**
 * The name in a header, whose bytes a server reads as Latin-1 (RFC 9110 \u00a75.5) and clients write as UTF-8; `undefined`
 * where they are none, so that no name has two spellings.
 */
function readCallerHeader(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return readCallerName(text);
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    try {
        return readCallerName(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** For whom a call is made: as its headers say, else its path, else its key; of the user at last the request itself. */
const callerOf = ({ header, path, key, requestUser }) => ({
    session: header.session ?? path.session ?? key.session,
    user: header.user ?? path.user ?? key.user ?? userOfRequest(requestUser),
});
/**
 * Its client may not choose what stands there, so the digest of a name that is too long is kept: the cap of a user
 * holds.
 */
const userOfRequest = (text) => text === undefined || text === '' ? undefined : (readCallerName(text) ?? `sha256:${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(text)}`);


/***/ }),

/***/ 60374:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ capHolder),
/* harmony export */   Dv: () => (/* binding */ describeTokenPair),
/* harmony export */   FY: () => (/* binding */ troubledBreakers),
/* harmony export */   _Q: () => (/* binding */ describeCap),
/* harmony export */   aY: () => (/* binding */ describeMeasured),
/* harmony export */   ag: () => (/* binding */ describeBreaker),
/* harmony export */   cv: () => (/* binding */ describeEndings),
/* harmony export */   fi: () => (/* binding */ servingSentences),
/* harmony export */   ko: () => (/* binding */ describeLatencies),
/* harmony export */   lY: () => (/* binding */ describeRefusals),
/* harmony export */   pk: () => (/* binding */ describeStops),
/* harmony export */   xK: () => (/* binding */ troubledCalls)
/* harmony export */ });
/* harmony import */ var _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20905);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);



/** The whole of what was served, as sentences without anything that a client wrote. */
function servingSentences({ totals, in_flight: inFlight, seconds, refused }) {
    const refusals = describeRefusals(refused);
    const { calls, cost_usd: usd } = totals;
    return [
        `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(calls, 'call')} in ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds * 1000)}, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(usd)}.`,
        ...(calls === 0 ? [] : [`${describeEndings(totals)}.`, `${describeTokens(totals)}.`]),
        ...(totals.cached === 0 ? [] : [`${describeSaved(totals)}.`]),
        ...(totals.unmetered === 0 ? [] : [describeUnmetered(totals)]),
        ...(refusals === '' ? [] : [`Refused while they were read, and no calls: ${refusals}.`]),
        ...(inFlight === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(inFlight, 'call')} had not ended.`]),
    ];
}
const endings = [
    ['answered', 'answered'],
    ['cached', 'from the store'],
    ['incidents', 'handed on as incidents'],
    ['failed', 'failed'],
    ['stopped', 'stopped by a budget'],
    ['left', 'left by the client'],
];
/** How calls ended, those that came to nothing named only where there are some. */
const describeEndings = (totals) => endings
    .filter(([name]) => name === 'answered' || totals[name] > 0)
    .map(([name, words]) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(totals[name])} ${words}`)
    .join(', ');
function describeTokens(totals) {
    const { input_tokens: read, output_tokens: written, cached_input_tokens: cached, reasoning_tokens: thought } = totals;
    const parts = [
        ...(cached === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(cached)} of them from a provider's cache`]),
        ...(thought === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(thought)} on reasoning`]),
    ];
    const more = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    return `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(read, 'token')} in, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(written)} out${more}`;
}
const describeSaved = ({ cached, saved_usd: usd, saved_tokens: tokens }) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(cached, 'stored answer')} saved ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(usd)} and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(tokens, 'token')}`;
const describeUnmetered = ({ unmetered }) => `Of ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(unmetered, 'call')} no usage was told; they are paid for at their worst case.`;
/** Calls that came to no answer, whoever is to blame. */
const troubledCalls = ({ incidents, failed, stopped }) => incidents + failed + stopped;
const describeTokenPair = ({ input_tokens: read, output_tokens: written }) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(read)} / ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(written)}`;
/** p50 and p95, or a dash where no provider answered. */
const describeLatencies = ({ p50, p95 }) => p50 === null || p95 === null ? '\u2013' : `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(p50)} / ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(p95)}`;
/** Whose cap it is, in words. A name may be hostile. */
const capHolder = ({ scope, name }) => (0,_inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .describeScope */ .O)({ kind: scope, name });
/** What a cap lets through. */
const describeCap = ({ measure, per_hour: perHour, most }) => `${describeMeasured(measure, most)}${perHour ? ' an hour' : ''}`;
/** An amount in the measure of a cap. */
function describeMeasured(measure, amount) {
    switch (measure) {
        case 'usd':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(amount);
        case 'minutes':
            return `${Number(amount.toFixed(1))} min`;
        case 'tokens':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(amount, 'token');
        case 'calls':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(amount, 'call');
    }
}
/** A breaker in a line of a terminal, with whose calls it guards. Its target and its route may be hostile. */
function describeBreaker({ target, route, state, reason = '' }) {
    const whose = route === undefined ? '' : ` for ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(route)}`;
    return `circuit ${state}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(target)}${whose}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(reason)}`;
}
/** Breakers that do not let every call pass, which are all that need to be told. */
const troubledBreakers = ({ breakers }) => breakers.filter(({ state }) => state !== 'closed');
const scopeWords = {
    request: 'a request',
    session: 'a session',
    user: 'a user',
    run: 'the run',
    hour: 'the hour',
    pull_request: 'the pull request',
    day: 'the day',
};
/** `2 by the cap of a session, 1 by the cap of the run`; '' of none. */
const describeStops = (stoppedBy) => _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .ScopeKind */ .V.options
    .flatMap((kind) => (stoppedBy[kind] ? [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(stoppedBy[kind])} by the cap of ${scopeWords[kind]}`] : []))
    .join(', ');
/** `2 requests with 400, 1 with 413`; '' of none. */
const describeRefusals = (refused) => Object.entries(refused)
    .map(([status, count], index) => `${index === 0 ? (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(count, 'request') : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} with ${status}`)
    .join(', ');


/***/ }),

/***/ 60735:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createKeyCheck),
/* harmony export */   p: () => (/* binding */ serverKeyPattern)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _percent_decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90793);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92841);



/** What a key of the server may be made of: the names that a client adds to it follow a colon. */
const serverKeyPattern = /^[\w.~+/=-]{16,200}$/;
/**
 * Checks the key that a request brings, as `authorization: Bearer KEY`, `x-api-key: KEY` or, of Azure's clients,
 * `api-key: KEY`; a client that has another provider's key in its environment may send that in another one. A client
 * that can set nothing else may name its session and its user with the key: `KEY:session=NAME:user=NAME`,
 * percent-encoded.
 */
function createKeyCheck(key) {
    const wanted = Buffer.from(key);
    const callerOf = (given) => {
        if (given === undefined)
            return undefined;
        const colon = given.indexOf(':');
        const secret = Buffer.from(colon === -1 ? given : given.slice(0, colon));
        if (secret.length !== wanted.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(secret, wanted))
            return undefined;
        return colon === -1 ? nobody : (namedIn(given.slice(colon + 1)) ?? 'misnamed');
    };
    return ({ authorization, 'x-api-key': apiKey, 'api-key': azureKey }) => {
        const byBearer = callerOf(authorization === undefined ? undefined : bearer.exec(authorization)?.groups?.['key']?.trimEnd());
        return eitherOf(byBearer, eitherOf(callerOf(apiKey), callerOf(azureKey)));
    };
}
/** Whom two keys name together, of which the first counts more; a wrong one names nobody. */
function eitherOf(first, second) {
    if (first === 'misnamed' || second === 'misnamed')
        return 'misnamed';
    return first === undefined || second === undefined ? (first ?? second) : { ...second, ...first };
}
const nobody = {};
const bearer = /^bearer +(?<key>\S.*)$/i;
/** The caller that follows a key; `undefined` where that is no such thing, since a mistake may not lift a cap. */
function namedIn(text) {
    const named = {};
    for (const part of text.split(':')) {
        // A server reads the bytes of a header as Latin-1, which would give what is not encoded a second spelling.
        const [, kind, written] = /^(session|user)=([!-~]+)$/.exec(part) ?? [];
        const name = (0,_caller_js__WEBPACK_IMPORTED_MODULE_2__/* .readCallerName */ .$j)(written && (0,_percent_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .o)(written));
        if (name === undefined || (kind !== 'session' && kind !== 'user') || named[kind] !== undefined)
            return undefined;
        named[kind] = name;
    }
    return named;
}


/***/ }),

/***/ 56809:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ servingTable)
/* harmony export */ });
/* harmony import */ var _report_terminal_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28362);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _describe_serving_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60374);




const longestName = 40;
const narrowestName = 12;
/** A name, its calls and what they cost always stay. */
const columns = [
    { alignment: 'left', narrowest: narrowestName },
    { alignment: 'right' },
    { alignment: 'right', leavesAs: 2 },
    { alignment: 'right', leavesAs: 4 },
    { alignment: 'right', leavesAs: 3 },
    { alignment: 'right' },
    { alignment: 'left', leavesAs: 1 },
];
/** Calls by name as lines of a terminal, the heading among them; none without rows. */
function servingTable(heading, { rows, others }, { lines, cells = Number.POSITIVE_INFINITY }) {
    if (rows.length === 0 || lines < 2)
        return [];
    const fits = lines - 1;
    const isWhole = rows.length + (others === undefined ? 0 : 1) <= fits;
    const named = isWhole ? rows : rows.slice(0, fits - 1);
    const left = rows.length - named.length;
    const rest = left > 0 || others !== undefined ? [[whoseRest(left, others)]] : [];
    const titles = [heading, 'calls', 'stored', 'no answer', 'tokens in / out', 'cost', 'p50 / p95'];
    return (0,_report_terminal_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .P)([titles, ...named.map(cellsOf), ...rest], columns, cells);
}
const whoseRest = (left, others) => others === undefined
    ? `and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(left)} more`
    : `and more, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(others.calls)} calls of them unnamed`;
const cellsOf = (row) => [
    (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutToColumns */ .b9)((0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(row.name), longestName),
    (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(row.calls),
    (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(row.cached),
    (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)((0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .troubledCalls */ .xK)(row)),
    (0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTokenPair */ .Dv)(row),
    (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(row.cost_usd),
    (0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .describeLatencies */ .ko)(row.latency_ms),
];


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

/***/ 96913:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isCalledConfiguration),
/* harmony export */   h: () => (/* binding */ configurationFile)
/* harmony export */ });
/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
const configurationFile = 'lanegate.yml';
/** True of a file of that name in any folder: the one at the root, or what may be a part of a monorepo. */
const isCalledConfiguration = (path) => path.slice(path.lastIndexOf('/') + 1) === configurationFile;


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

/***/ 70695:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openServing: () => (/* binding */ openServing)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist/compiled/adapters/recordings/disk-recorder.js + 1 modules
var disk_recorder = __webpack_require__(49715);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/fit-columns.js
var fit_columns = __webpack_require__(28362);
// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/cap-standings.js
var cap_standings = __webpack_require__(38644);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/describe-serving.js
var describe_serving = __webpack_require__(60374);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/serving-table.js
var serving_table = __webpack_require__(56809);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/live-view.js






const most = { caps: 4, breakers: 3, incidents: 2, routes: 8 };
const fewestLateCalls = 3;
/**
 * What a gateway serves, for a terminal: at most `rows` lines of at most `columns` cells, the important first. Money
 * that is left, then who takes it, then what goes wrong, then the last calls with the room there is.
 */
function liveView(report, { heading, columns, rows }) {
    const sections = [
        [(0,terminal_text/* terminalLine */.tL)(heading), ...totalLines(report)],
        capLines(report.caps, columns),
        (0,serving_table/* servingTable */.x)('route', report.routes, { lines: Math.max(3, Math.min(most.routes, rows - 12)), cells: columns }),
        [...incidentLines(report), ...breakerLines(report)],
    ].filter((lines) => lines.length > 0);
    const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]));
    const room = rows - lines.length - 2;
    const late = room >= fewestLateCalls ? lateCallLines(report.last_calls, { lines: room, cells: columns }) : [];
    const all = late.length === 0 ? lines : [...lines, '', ...late];
    return all
        .slice(0, rows)
        .map((line) => (0,terminal_text/* cutToColumns */.b9)(line, columns))
        .join('\n');
}
/** The same in one line, for a log that cannot be redrawn. */
function liveLine({ totals, in_flight: inFlight, caps }) {
    const [nearest] = [...caps].sort((one, other) => (0,cap_standings/* shareLeft */.zZ)(one) - (0,cap_standings/* shareLeft */.zZ)(other));
    const parts = [
        `${(0,format_quantity/* formatAmount */.ej)(totals.calls, 'call')}, ${(0,format_quantity/* formatCount */.B4)(inFlight)} in flight`,
        (0,describe_serving/* describeEndings */.cv)(totals),
        (0,format_quantity/* formatMoney */.up)(totals.cost_usd),
        ...(nearest === undefined ? [] : [`${(0,terminal_text/* terminalName */.Ao)((0,describe_serving/* capHolder */.BI)(nearest))}: ${leftOf(nearest)}`]),
    ];
    return parts.join('; ');
}
function totalLines({ totals, in_flight: inFlight, calls_in_last_minute: lately, seconds }) {
    const { calls, cost_usd: usd, saved_usd: saved } = totals;
    return [
        [
            (0,format_quantity/* formatAmount */.ej)(calls, 'call'),
            `${(0,format_quantity/* formatCount */.B4)(inFlight)} in flight`,
            `${(0,format_quantity/* formatCount */.B4)(lately)} in the last minute`,
            `up ${(0,format_quantity/* formatDuration */.a3)(seconds * 1000)}`,
        ].join(', '),
        [(0,format_quantity/* formatMoney */.up)(usd), `${(0,format_quantity/* formatMoney */.up)(saved)} saved`, `${(0,describe_serving/* describeTokenPair */.Dv)(totals)} tokens in / out`].join(', '),
        ...(calls === 0 ? [] : [`${(0,describe_serving/* describeEndings */.cv)(totals)}; p50 / p95 ${(0,describe_serving/* describeLatencies */.ko)(totals.latency_ms)}`]),
    ];
}
const capColumns = [
    { alignment: 'left', narrowest: 12 },
    { alignment: 'left', leavesAs: 1 },
    { alignment: 'left' },
];
/** The caps of all callers first, then those of sessions and users that are nearest. */
function capLines(caps, cells) {
    const told = caps.slice(0, most.caps).map((cap) => [(0,terminal_text/* terminalName */.Ao)((0,describe_serving/* capHolder */.BI)(cap)), bar((0,cap_standings/* shareLeft */.zZ)(cap)), leftOf(cap)]);
    const hidden = caps.length - told.length;
    return [...(0,fit_columns/* fitColumns */.P)(told, capColumns, cells), ...(hidden > 0 ? [`and ${(0,format_quantity/* formatAmount */.ej)(hidden, 'cap')} more`] : [])];
}
const leftOf = (cap) => `${(0,describe_serving/* describeMeasured */.aY)(cap.measure, cap.left)} of ${(0,describe_serving/* describeCap */._Q)(cap)} left`;
const barCells = 20;
/** Full while all is left; a share that is left is never drawn as nothing. */
function bar(share) {
    const full = share === 0 ? 0 : Math.max(1, Math.round(share * barCells));
    return `[${'#'.repeat(full)}${'-'.repeat(barCells - full)}]`;
}
function incidentLines({ incidents, stopped_by: stoppedBy, refused }) {
    const kinds = Object.entries(incidents)
        .sort(([, one], [, other]) => other - one)
        .map(([kind, count]) => `${(0,format_quantity/* formatCount */.B4)(count)} ${kind}`);
    const [stops, refusals] = [(0,describe_serving/* describeStops */.pk)(stoppedBy), (0,describe_serving/* describeRefusals */.lY)(refused)];
    return [
        ...(kinds.length === 0 ? [] : [`no answer: ${kinds.join(', ')}`]),
        ...(stops === '' ? [] : [`stopped: ${stops}`]),
        ...(refusals === '' ? [] : [`refused while read: ${refusals}`]),
    ];
}
const breakerLines = (report) => (0,describe_serving/* troubledBreakers */.FY)(report).slice(0, most.breakers).map(describe_serving/* describeBreaker */.ag);
/** How a call ended, whose it was and what it cost always stay. */
const lateCallColumns = [
    { alignment: 'left' },
    { alignment: 'left', narrowest: 12 },
    { alignment: 'left', narrowest: 12, leavesAs: 2 },
    { alignment: 'right', leavesAs: 1 },
    { alignment: 'right' },
    { alignment: 'right', leavesAs: 4 },
    { alignment: 'left', narrowest: 8, leavesAs: 3 },
];
function lateCallLines(calls, { lines, cells }) {
    const told = calls
        .slice(-(lines - 1))
        .reverse()
        .map((call) => [
        call.incident ?? (call.stopped_by === undefined ? call.outcome : `${call.outcome}: ${call.stopped_by}`),
        (0,terminal_text/* cutToColumns */.b9)((0,terminal_text/* terminalName */.Ao)(call.asked), 30),
        (0,terminal_text/* cutToColumns */.b9)((0,terminal_text/* terminalName */.Ao)(call.model), 40),
        call.tokens === undefined ? '\u2013' : (0,format_quantity/* formatAmount */.ej)(call.tokens, 'token'),
        (0,format_quantity/* formatMoney */.up)(call.cost_usd),
        (0,format_quantity/* formatDuration */.a3)(call.duration_ms),
        call.session === undefined ? '' : (0,terminal_text/* cutToColumns */.b9)((0,terminal_text/* terminalName */.Ao)(call.session), 30),
    ]);
    return told.length === 0 ? [] : ['last calls', ...(0,fit_columns/* fitColumns */.P)(told, lateCallColumns, cells)];
}

// EXTERNAL MODULE: ./dist/compiled/adapters/runner/harmless-text.js
var harmless_text = __webpack_require__(27003);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/repeating.js
/** Does the same again and again, until it is stopped. */
class Repeating {
    clock;
    everyMs;
    cancel = () => undefined;
    constructor(clock, everyMs) {
        this.clock = clock;
        this.everyMs = everyMs;
    }
    start(work) {
        this.cancel = this.clock.alarm(this.everyMs, () => {
            this.start(work);
            work();
        });
    }
    stop() {
        this.cancel();
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/line-live-display.js



const everyMs = 10_000;
/** A line every ten seconds in which something came or ended, and one at the end, for logs that cannot be redrawn. */
class LineLiveDisplay {
    stream;
    writing;
    told = '';
    show = () => undefined;
    constructor(stream, clock) {
        this.stream = stream;
        this.writing = new Repeating(clock, everyMs);
    }
    start(_heading, read) {
        this.told = liveLine(read());
        this.show = () => {
            const line = liveLine(read());
            if (line !== this.told)
                this.stream.write(`${(0,harmless_text/* harmlessText */.f)(line)}\n`);
            this.told = line;
        };
        this.writing.start(this.show);
    }
    finish() {
        this.writing.stop();
        this.show();
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/terminal-live-display.js



const terminal_live_display_everyMs = 500;
const mostRows = 30;
/** A view at the bottom of a terminal, redrawn in place twice a second; what is logged stays above it. */
class TerminalLiveDisplay {
    statusLine;
    drawing;
    show = () => undefined;
    suspend;
    /** `suspend` stops the process until its shell lets it go on. */
    constructor(statusLine, clock, suspend = stopThisProcess) {
        this.statusLine = statusLine;
        this.suspend = suspend;
        this.drawing = new Repeating(clock, terminal_live_display_everyMs);
    }
    start(heading, read) {
        this.show = () => {
            const { width: columns, height } = this.statusLine;
            this.statusLine.draw((0,harmless_text/* harmlessText */.f)(liveView(read(), { heading, columns, rows: Math.min(height, mostRows) })));
        };
        process.on('SIGTSTP', this.leaveAndSuspend);
        this.show();
        this.drawing.start(this.show);
    }
    finish() {
        process.off('SIGTSTP', this.leaveAndSuspend);
        this.drawing.stop();
        this.show();
        this.statusLine.finish();
    }
    /** What the shell writes in the meantime stands below the view, and the next view below that. */
    leaveAndSuspend = () => {
        this.statusLine.finish();
        this.suspend();
    };
}
const stopThisProcess = () => void process.kill(process.pid, 'SIGSTOP');

// EXTERNAL MODULE: ./dist/compiled/adapters/runner/understands-codes.js
var understands_codes = __webpack_require__(59794);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/open-live-display.js



/** Shows on a stream what a gateway serves. */
const openLiveDisplay = ({ stream, statusLine, clock, environment }) => (0,understands_codes/* understandsCodes */.k)(stream, environment)
    ? new TerminalLiveDisplay(statusLine, clock)
    : new LineLiveDisplay(stream, clock);

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./dist/compiled/domain/error-code.js
var error_code = __webpack_require__(97863);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/ports/http-server.js
/** Why a request is broken off whose client is still there. */
class ServerStoppedError extends Error {
    name = 'ServerStoppedError';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./dist/compiled/adapters/server/connection.js


/** How long the machine of a client that left may take to refuse what is written to it. */
const refusalMs = 20;
/** What the requests of one connection share, each known by its place in the row in which they came. */
class Connection {
    underWay = new Set();
    /** One for all requests, since making one takes long. */
    leaving = new AbortController();
    taken = 0;
    lastAnswered = Number.POSITIVE_INFINITY;
    constructor() {
        // A client may send any number of requests before it reads an answer.
        (0,external_node_events_.setMaxListeners)(Number.POSITIVE_INFINITY, this.leaving.signal);
    }
    /** Aborts when an answer is not to become whole. */
    get signal() {
        return this.leaving.signal;
    }
    breakOff(reason) {
        this.leaving.abort(reason);
    }
    stopReading() {
        for (const answer of this.underWay)
            answer.stopReading();
    }
    get isCut() {
        return [...this.underWay].some(({ isOut }) => !isOut);
    }
    /**
     * Closes a connection of which the client has ended its side where it has left. That looks the same as a client that
     * has no more to say until something is written, which the machine of one that left refuses, so that what is written
     * after it fails.
     */
    async closeIfLeft() {
        this.writeNothing();
        await (0,promises_.setTimeout)(refusalMs);
        this.writeNothing();
    }
    /** Takes a request, and answers its place. */
    take() {
        this.taken += 1;
        return this.taken;
    }
    isNewest(place) {
        return place === this.taken;
    }
    /** Ends the connection with the answer at a place: nobody would read those behind it. */
    endAt(place) {
        this.lastAnswered = Math.min(this.lastAnswered, place);
    }
    endsAt(place) {
        return place === this.lastAnswered;
    }
    endsBefore(place) {
        return place > this.lastAnswered;
    }
    writeNothing() {
        for (const answer of this.underWay)
            if (answer.isInTurn)
                answer.writeNothing();
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident_incident = __webpack_require__(88490);
;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/client-failure.js

/**
 * The longest wait that a client may be asked to sit out by itself. Both providers' SDKs sleep for as long as they are
 * told, and without a word; the `ai` package takes no longer wait than this.
 */
const longestWaitMs = 60_000;
/**
 * The status of what neither its client nor a further try mends: one that no library tries again, and that no agent
 * takes for a key that is wrong, as 403, or for a request to be put otherwise, as 400 and 422.
 */
const nothingAcceptable = 406;
/**
 * How a failure is told. The SDKs of OpenAI and Anthropic try again on 408, 409, 429 and from 500 on unless
 * `x-should-retry` forbids it. Two libraries do not look there: the `ai` package, which tries again on each of them,
 * and LangChain, which does on all but 400 to 407, 409 and 413. So what only time can mend, or nothing, has a status on
 * which none of them tries again, and an outage, which the gateway has tried to sit out before it tells of it, is tried
 * again only where its end is known and near.
 */
function clientFailureOf(reason, facts) {
    const { message, retryAfterMs } = facts;
    const isNear = retryAfterMs !== undefined && retryAfterMs <= longestWaitMs;
    const { status, code, isRetryable = false } = formOf(reason, facts, isNear);
    return { reason, status, code, message, isRetryable, retryAfterMs };
}
/** The headers that say whether and when to try again. */
function failureHeaders({ isRetryable, retryAfterMs }) {
    const should = { 'x-should-retry': String(isRetryable) };
    if (retryAfterMs === undefined)
        return should;
    const ms = Math.ceil(retryAfterMs);
    return { ...should, 'retry-after': String(Math.ceil(ms / 1000)), 'retry-after-ms': String(ms) };
}
/** The same as names and values in turn, with the kind of body that a failure has. */
const failureHeaderList = (failure) => [
    'content-type',
    'application/json',
    ...Object.entries(failureHeaders(failure)).flat(),
];
function formOf(reason, facts, isNear) {
    switch (reason.kind) {
        case 'incident':
            return formOfIncident(reason.incident, facts, isNear);
        case 'budget':
            return { status: isNear ? 429 : 402, code: 'lanegate_budget_exceeded', isRetryable: isNear };
        case 'request':
            return formOfRequest(reason.key, facts);
        case 'unauthorised':
            return { status: 401, code: 'invalid_api_key' };
        case 'forbidden-host':
            return { status: 403, code: 'lanegate_forbidden_host' };
        case 'not-found':
            return { status: 404, code: 'not_found' };
        case 'stopping':
            return { status: 503, code: 'lanegate_stopping', isRetryable: true };
        case 'accident':
            return { status: 500, code: 'lanegate_error' };
    }
}
function formOfRequest(key, { status = 400, code }) {
    if (code !== undefined)
        return { status, code };
    if (status === 404)
        return { status, code: key === 'model' ? 'model_not_found' : 'not_found' };
    return { status, code: status === 413 ? 'request_too_large' : 'invalid_request' };
}
/** Where a provider's clients know a word for an incident, it is theirs. */
const knownCodes = {
    'context-overflow': 'context_length_exceeded',
    filtered: 'content_filter',
    'rate-limited': 'rate_limit_exceeded',
};
const outageStatuses = {
    'rate-limited': 429,
    timeout: 504,
    'server-error': 503,
};
function formOfIncident(incident, { status, retryable = false }, isNear) {
    const code = knownCodes[incident] ?? `lanegate_${incident.replaceAll('-', '_')}`;
    if ((0,incident_incident/* isOutage */.uD)(incident)) {
        return { code, status: outageStatuses[incident] ?? 502, isRetryable: retryable && isNear };
    }
    switch (incident) {
        // One that stays open for longer than anybody should wait is no passing error.
        case 'circuit-open':
            return retryable && isNear ? { code, status: 503, isRetryable: true } : { code, status: nothingAcceptable };
        case 'session-stopped':
            return { code, status: 403 };
        case 'rejected':
            return { code, status: statusOfRejection(status) };
        case 'context-overflow':
            return { code, status: status === 413 ? 413 : 400 };
        case 'filtered':
            return { code, status: 400 };
        case 'unrecorded':
            return { code, status: 404 };
        default:
            return { code, status: nothingAcceptable };
    }
}
/**
 * A provider's word on the request is handed on; its word on the key, the money or the address that the gateway has is
 * none on the client, who would look for the mistake in its own.
 */
function statusOfRejection(status) {
    if (status === undefined || status === 400 || status === 404 || status === 413 || status === 422)
        return status ?? 400;
    return nothingAcceptable;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/openai-failure.js

/** The header from which OpenAI's libraries take the name of a call. */
const openAiCallNameHeader = 'x-request-id';
/** An error as OpenAI tells it: the body of an answer that is none, or an event that ends a stream. */
const openAiFailure = (failure) => JSON.stringify({ error: openAiError(failure) });
/** What OpenAI says of an error. */
function openAiError(failure) {
    const { message, code, reason } = failure;
    const param = reason.kind === 'request' || reason.kind === 'incident' ? (reason.key ?? null) : null;
    return { message, type: typeOf(failure), code, param };
}
/** OpenAI's own words for what an error is about. */
function typeOf({ reason, status }) {
    if (reason.kind === 'budget')
        return 'insufficient_quota';
    if (status === 401)
        return 'authentication_error';
    if (status === 403)
        return 'permission_error';
    if (status === 429)
        return 'rate_limit_error';
    return status >= 500 || status === nothingAcceptable ? 'server_error' : 'invalid_request_error';
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/failure-of-any.js

/** An error that clients of both providers read, where nothing says which of them asks. */
const failureOfAny = (failure) => JSON.stringify({ type: 'error', error: openAiError(failure) });

;// CONCATENATED MODULE: ./dist/compiled/domain/serving/request-target.js
/** What clients write that take whoever they ask for a proxy (RFC 9112 \u00a73.2.2). */
const absolute = /^https?:\/\/(?<host>[^/?#]*)/i;
/** The host that a target names, in whose place the header `host` counts for nothing; most targets name none. */
const hostIn = (target) => target.startsWith('/') ? undefined : absolute.exec(target)?.groups?.['host'];
/** The path of a target, without its host and its query. */
function pathIn(target) {
    const local = target.startsWith('/') ? target : target.replace(absolute, '');
    const query = local.indexOf('?');
    return query === -1 ? local : local.slice(0, query);
}
/** What a client is told that wants to be led to another host. */
const isNoProxy = 'this gateway is no proxy: clients take its address as their base URL, not from a variable such as HTTPS_PROXY';

;// CONCATENATED MODULE: ./dist/compiled/adapters/server/refuse-unread.js





/** How long a client that was refused may take to read so. */
const patienceMs = 1_000;
const refusal = (status, message) => clientFailureOf({ kind: 'request', key: undefined }, { status, message });
/** What Node could not read of a request, by its word for it; all others are no requests at all. */
const refusals = new Map([
    ['HPE_HEADER_OVERFLOW', refusal(431, 'the headers of a request may have 16 KB at the most')],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', refusal(413, 'the pieces of the body have extensions of more than 16 KB')],
    [
        'ERR_HTTP_REQUEST_TIMEOUT',
        refusal(408, 'the request took too long to come: 20 s for headers, 120 s for all of it'),
    ],
]);
const noRequest = refusal(400, 'what came is no request of HTTP/1.1 in plain text, or was cut off');
const noTunnel = refusal(405, isNoProxy);
const unexpected = refusal(417, 'a request may expect `100-continue` alone');
/** Why what came of a client could not be read. */
const refusalOf = (error) => refusals.get((0,error_code/* errorCodeOf */.D)(error)) ?? noRequest;
/** A failure as an answer after which the connection ends. */
const wordsOf = (failure) => ({
    status: failure.status,
    headers: failureHeaderList(failure),
    body: failureOfAny(failure),
});
/** Answers a request whose body nobody reads. */
function refuseAnswer(outgoing, failure) {
    const { status, headers, body } = wordsOf(failure);
    const length = String(Buffer.byteLength(body));
    outgoing.writeHead(status, [...headers, 'content-length', length, 'connection', 'close']);
    outgoing.end(body);
}
/** Answers a connection on which there is no request to answer, and ends it once that could be read. */
function refuseWith(socket, failure) {
    // What follows of a client that goes on is an error each time.
    if (!socket.writable)
        return;
    // A client may have left meanwhile.
    socket.on('error', () => undefined);
    const { status, headers, body } = wordsOf(failure);
    const length = Buffer.byteLength(body);
    const fields = [...headers, 'content-length', String(length), 'connection', 'close'];
    const lines = [`HTTP/1.1 ${status} ${external_node_http_.STATUS_CODES[status]}`];
    for (let at = 0; at < fields.length; at += 2)
        lines.push(`${fields[at]}: ${fields[at + 1]}`);
    socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
    const patience = setTimeout(() => socket.destroy(), patienceMs);
    socket.once('close', () => clearTimeout(patience));
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/server/http-exchange.js




/** A client that leaves more than this of its answer unread is broken off: it would fill the memory. */
const mostUnreadBytes = 16 << 20;
/** A client that reads nothing for so long of an answer that waits for it is broken off. */
const longestPauseMs = 60_000;
/** A client that sends nothing for so long waits for its answer. */
const longestSilenceMs = 1_000;
/** What nobody reads is taken for no longer than this. */
const longestDropMs = 30_000;
/** One request and its answer. */
class HttpExchange {
    parts;
    /** What may stand between the pieces of the answer and says nothing. */
    emptyPiece = '';
    stopsReading = ignore;
    /** Resolves when an answer is ended that came before its request was whole. */
    ending;
    constructor(parts) {
        this.parts = parts;
        // Whoever writes to a client that left learns of it by the signal.
        parts.outgoing.on('error', ignore);
    }
    /** Resolves when the request is dealt with; what its handler throws is answered with 500 and told. */
    async run(handle, tell) {
        const { incoming, outgoing, mayRead, connection, place } = this.parts;
        const { signal } = connection;
        try {
            const { method = 'GET', url: target = '/' } = incoming;
            const headers = incoming.headers;
            if (connection.endsBefore(place))
                return;
            if (!mayRead({ method, target, headers }))
                connection.endAt(place);
            const body = connection.endsAt(place) ? '' : await this.readBody();
            if (connection.endsBefore(place))
                return;
            if (typeof body !== 'string')
                connection.endAt(place);
            const timesSent = (header) => countIn(incoming.rawHeaders, header);
            await handle({ method, target, headers, timesSent, body, signal }, this);
            await this.ending;
        }
        catch (error) {
            if (signal.aborted)
                return;
            tell(`a request failed: ${(0,user_error/* messageOf */.bD)(error)}`);
            if (!outgoing.headersSent)
                this.tellAccident();
            else if (!outgoing.writableEnded)
                outgoing.destroy();
        }
    }
    send(status, headers, body) {
        const { incoming, outgoing, connection, place } = this.parts;
        const length = String(Buffer.byteLength(body));
        outgoing.writeHead(status, [...headers, 'content-length', length, ...this.lastWords()]);
        if (connection.endsAt(place) && !incoming.complete) {
            outgoing.write(body);
            this.ending = endAfterRequest(incoming, outgoing);
            return;
        }
        outgoing.end(body);
        letGoOfSlow(outgoing);
    }
    begin(status, headers, emptyPiece) {
        const { outgoing } = this.parts;
        this.emptyPiece = emptyPiece;
        const { socket } = outgoing;
        // What is written in the same breath leaves together with the headers.
        socket?.cork();
        process.nextTick(() => socket?.uncork());
        outgoing.writeHead(status, [...headers, ...this.lastWords()]);
        outgoing.flushHeaders();
        return new Pieces(outgoing);
    }
    get hasBegun() {
        return this.parts.outgoing.headersSent;
    }
    get isOut() {
        return this.parts.outgoing.writableFinished;
    }
    get isInTurn() {
        return this.parts.outgoing.socket !== null;
    }
    stopReading() {
        this.stopsReading();
    }
    writeNothing() {
        const { incoming, outgoing } = this.parts;
        if (outgoing.destroyed || outgoing.writableEnded)
            return;
        if (outgoing.headersSent) {
            if (this.emptyPiece !== '')
                outgoing.write(this.emptyPiece);
            // Clients of HTTP/1.0 know nothing that comes before an answer (RFC 9110 \u00a715.2).
        }
        else if (incoming.httpVersionMinor > 0)
            outgoing.writeContinue();
    }
    /** While others came behind it, an answer that ends the connection would cut theirs off. */
    lastWords() {
        const { connection, place, isClosing } = this.parts;
        const isLast = connection.endsAt(place) || (isClosing() && connection.isNewest(place));
        return isLast ? ['connection', 'close'] : [];
    }
    /** Rejects when the client leaves before the body is whole. */
    readBody() {
        const { incoming, largestBodyBytes: mostBytes } = this.parts;
        const tooLong = { kind: 'too-long', mostBytes };
        if (Number(incoming.headers['content-length'] ?? 0) > mostBytes)
            return Promise.resolve(tooLong);
        return new Promise((resolve, reject) => {
            const chunks = [];
            let bytes = 0;
            incoming.on('data', (chunk) => {
                bytes += chunk.length;
                if (bytes <= mostBytes)
                    chunks.push(chunk);
                else
                    resolve(tooLong);
            });
            incoming.on('end', () => resolve(textOf(chunks) ?? { kind: 'not-utf8' }));
            incoming.on('error', reject);
            this.stopsReading = () => resolve({ kind: 'unfinished' });
        });
    }
    /** An answer after which the connection ends, in a form that clients of every dialect read. */
    tellAccident() {
        const { connection, place } = this.parts;
        connection.endAt(place);
        this.send(accident.status, accident.headers, accident.body);
    }
}
const ignore = () => undefined;
const accident = wordsOf(clientFailureOf({ kind: 'accident' }, { message: 'this is an error of the gateway itself, which its log tells' }));
/** How often a name stands among names and values in turn. */
const countIn = (rawHeaders, header) => rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === header).length;
/** Bytes as the text that they are in UTF-8; most bodies come in one piece. */
const textOf = (chunks) => {
    const [first] = chunks;
    const bytes = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : undefined;
};
/** What is written last waits for its reader no longer than anything before it. */
function letGoOfSlow(outgoing) {
    if (outgoing.writableLength > 0)
        outgoing.socket?.setTimeout(longestPauseMs);
}
/**
 * Ends an answer that was written before its request had come whole. Many clients read it only once they have sent all,
 * and a connection that is closed in the meantime fails them before they do.
 */
async function endAfterRequest(incoming, outgoing) {
    await new Promise((resolve) => {
        const end = () => {
            clearTimeout(silence);
            clearTimeout(patience);
            resolve();
        };
        const silence = setTimeout(end, longestSilenceMs);
        const patience = setTimeout(end, longestDropMs);
        incoming.on('data', () => silence.refresh());
        incoming.once('close', end);
        incoming.once('end', end);
    });
    outgoing.end();
    letGoOfSlow(outgoing);
}
function cut(outgoing) {
    letGoOfSlow(outgoing);
    outgoing.socket?.destroySoon();
}
class Pieces {
    outgoing;
    waiting;
    constructor(outgoing) {
        this.outgoing = outgoing;
        outgoing.on('drain', () => this.goOn());
        outgoing.on('close', () => this.goOn());
    }
    write(text) {
        if (text === '' || this.outgoing.destroyed)
            return;
        if (this.outgoing.write(text))
            return;
        if (this.outgoing.writableLength > mostUnreadBytes)
            this.outgoing.destroy();
        else
            this.waiting ??= setTimeout(() => this.outgoing.destroy(), longestPauseMs);
    }
    end() {
        this.outgoing.end();
        letGoOfSlow(this.outgoing);
    }
    breakOff() {
        const { outgoing } = this;
        if (outgoing.socket !== null) {
            cut(outgoing);
            return;
        }
        // Its turn has not come on a connection that still waits for an earlier answer; what was written is out right
        // after.
        outgoing.once('socket', () => process.nextTick(cut, outgoing));
    }
    goOn() {
        clearTimeout(this.waiting);
        this.waiting = undefined;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/server/node-http-servers.js








/** A client that takes longer to say what it wants is let go. */
const headersMs = 20_000;
const requestMs = 120_000;
/** Longer than clients keep a connection for the next request, so that none is closed in its face. */
const keepAliveMs = 75_000;
/** What those that are broken off may take to say so, and then to settle. */
const settlingMs = 2_000;
const nothingUnderWay = { underWay: [] };
/** Servers of this process on node:http. */
const nodeHttpServers = {
    listen: async (request) => new NodeHttpServer(request).listen(),
};
class NodeHttpServer {
    request;
    server;
    connections = new Map();
    underWay = 0;
    tellEnd;
    isClosing = false;
    listeningPort;
    constructor(request) {
        this.request = request;
        const timeouts = { headersTimeout: headersMs, requestTimeout: requestMs, keepAliveTimeout: keepAliveMs };
        // What has no host is the handler's to refuse, since Node would say nothing of why.
        const options = { ...timeouts, noDelay: true, requireHostHeader: false };
        this.server = (0,external_node_http_.createServer)(options, (incoming, outgoing) => {
            this.underWay += 1;
            const connection = this.connectionOf(incoming.socket);
            const exchange = this.exchangeOf(incoming, outgoing, connection);
            connection.underWay.add(exchange);
            void exchange.run(request.handle, request.tell).finally(() => {
                connection.underWay.delete(exchange);
                this.end(outgoing);
            });
        });
        // Without it Node ends its own side as soon as a client has ended its (node:http, socketOnEnd).
        Object.assign(this.server, { httpAllowHalfOpen: true });
        this.server.on('clientError', (error, socket) => this.refuseUnread(error, socket));
        this.server.on('connect', (_request, socket) => refuseWith(socket, noTunnel));
        this.server.on('checkExpectation', (_request, outgoing) => refuseAnswer(outgoing, unexpected));
    }
    listen() {
        const { host, port } = this.request;
        return new Promise((resolve, reject) => {
            this.server.once('error', (error) => reject(refusedAddress(error, host, port)));
            this.server.listen(port, host, () => {
                this.listeningPort = this.server.address().port;
                resolve(this);
            });
        });
    }
    get port() {
        return this.listeningPort ?? this.request.port;
    }
    async close(graceMs) {
        this.isClosing = true;
        const closed = new Promise((resolve) => this.server.close(() => resolve()));
        this.server.closeIdleConnections();
        for (const connection of this.connections.values())
            connection.stopReading();
        await this.settled(graceMs);
        this.breakOff();
        await this.settled(settlingMs);
        this.server.closeAllConnections();
        await this.settled(settlingMs);
        await closed;
    }
    /** Each part is set by itself, since every request has them and spreading takes several times as long. */
    exchangeOf(incoming, outgoing, connection) {
        const { largestBodyBytes, mayRead } = this.request;
        return new HttpExchange({
            incoming,
            outgoing,
            largestBodyBytes,
            mayRead,
            connection,
            place: connection.take(),
            isClosing: this.isClosingNow,
        });
    }
    connectionOf(socket) {
        const known = this.connections.get(socket);
        if (known !== undefined)
            return known;
        const connection = new Connection();
        socket.on('end', () => void connection.closeIfLeft());
        socket.on('close', () => {
            this.connections.delete(socket);
            if (connection.isCut)
                connection.breakOff(new Error('the client left'));
        });
        this.connections.set(socket, connection);
        return connection;
    }
    /** What is no request is answered unless that would stand within another answer. */
    refuseUnread(error, socket) {
        const { underWay } = this.connections.get(socket) ?? nothingUnderWay;
        if ([...underWay].some(({ hasBegun }) => hasBegun))
            socket.destroy(error);
        else
            refuseWith(socket, refusalOf(error));
    }
    /** Lets those who are still answering tell their clients why they do not. */
    breakOff() {
        for (const connection of this.connections.values()) {
            if (connection.underWay.size > 0)
                connection.breakOff(new ServerStoppedError('the server stops'));
        }
    }
    isClosingNow = () => this.isClosing;
    end(outgoing) {
        this.underWay -= 1;
        // Until an answer is out, its connection counts as idle although others wait on it for theirs.
        if (this.isClosing)
            outgoing.once('close', () => this.server.closeIdleConnections());
        this.tellEnd?.();
    }
    /** Waits for the requests under way, but for no longer than so long. */
    async settled(mostMs) {
        const patience = new AbortController();
        const timeout = (0,promises_.setTimeout)(mostMs, undefined, { signal: patience.signal }).catch(() => undefined);
        await Promise.race([timeout, this.all()]);
        patience.abort();
    }
    async all() {
        while (this.underWay > 0) {
            await new Promise((resolve) => {
                this.tellEnd = resolve;
            });
        }
    }
}
function refusedAddress(error, host, port) {
    const code = (0,error_code/* errorCodeOf */.D)(error);
    if (code === 'EADDRINUSE') {
        return new user_error/* UserError */.yo(`port ${port} of ${host} is taken already`, {
            hint: 'another gateway may be running; name another port, or 0 for any that is free',
            cause: error,
        });
    }
    if (code !== 'EACCES' && code !== 'EADDRNOTAVAIL')
        return error;
    return new user_error/* UserError */.yo(`port ${port} of ${host} cannot be listened on: ${error.message}`, { cause: error });
}

// EXTERNAL MODULE: ./dist/compiled/adapters/system/clock.js
var clock = __webpack_require__(90639);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/heap.js
var heap = __webpack_require__(16299);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/secrets.js
var system_secrets = __webpack_require__(35188);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/request-error.js
/** A request that a client got wrong, or that nobody here can serve: a sentence with the key it is about. */
class RequestError extends Error {
    name = 'RequestError';
    /** The key of the request, such as `messages[2].content`. */
    key;
    /** The HTTP status; 400 when absent. */
    status;
    /** The word by which client libraries know what to do about it, where they have one. */
    code;
    constructor(message, { key, status = 400, code } = {}) {
        super(message);
        this.key = key;
        this.status = status;
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/refuse-other-models.js


/** By which providers let somebody else answer than the model that is named, priced and reserved for. */
const waysToOthers = ['models', 'fallbacks', 'preset'];
/** Throws a `RequestError` for a body that lets another model answer, whatever its dialect. */
function refuseOtherModels(body) {
    for (const key of waysToOthers) {
        if (!(0,read_json/* isPresent */.Wo)(body[key]))
            continue;
        const message = `\`${key}\` cannot be served here: who else may answer is said by a route of lanegate.yml`;
        throw new RequestError(message, { key });
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/request-fields.js


/** Throws the `RequestError` that says what a key of a request must be. */
function refuseField(key, must) {
    throw new RequestError(`\`${key}\` must be ${must}`, { key });
}
/**
 * Throws a `RequestError` for a number of a request that would not arrive as it was sent, since JavaScript rounds it or
 * holds it to be infinite, which JSON cannot say. Those deeper within, as in a schema, are left to be as they are read.
 */
function refuseLostNumbers(body) {
    for (const key in body) {
        const value = body[key];
        if (typeof value === 'number')
            keptNumber(value, key);
        else if ((0,read_json/* isJsonObject */.OW)(value))
            for (const name in value)
                keptNumber(value[name], `${key}.${name}`);
    }
}
function keptNumber(value, key) {
    if (typeof value !== 'number' || Number.isSafeInteger(value))
        return;
    if (!Number.isFinite(value) || Number.isInteger(value))
        refuseField(key, 'a number below 2^53 on either side of zero');
}
/** A text that says something; a `RequestError` where it is missing. */
function requiredText(value, key) {
    return typeof value === 'string' && value !== '' ? value : refuseField(key, 'a text that is not empty');
}
/** Names of models are remembered, and a client must not fill the memory with them. */
const longestModelName = 500;
/** The model that a request names. */
function requiredModel({ model }) {
    const name = requiredText(model, 'model');
    return name.length <= longestModelName
        ? name
        : refuseField('model', `a name of ${longestModelName} characters at most`);
}
/** Whom a client of OpenAI's says it asks for, by the older name of the field or the newer one. */
const optionalUser = ({ user, safety_identifier }) => optionalText(user, 'user') ?? optionalText(safety_identifier, 'safety_identifier');
/** The fields that have a value; null counts as none. */
const givenFields = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => (0,read_json/* isPresent */.Wo)(value)));
/** A text, where there is one; null counts as none, as it does with providers. */
function optionalText(value, key) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'string' ? value : refuseField(key, 'a text');
}
/** A text that may be empty, but not missing. */
function presentText(value, key) {
    return typeof value === 'string' ? value : refuseField(key, 'a text');
}
function optionalFlag(value, key) {
    if (value === undefined || value === null)
        return undefined;
    return typeof value === 'boolean' ? value : refuseField(key, 'true or false');
}
function requiredNumber(value, key) {
    return typeof value === 'number' ? value : refuseField(key, 'a number');
}
/** A number, where there is one; null counts as none. */
const optionalNumber = (value, key) => (0,read_json/* isPresent */.Wo)(value) ? requiredNumber(value, key) : undefined;
/** A whole number from 1 on, where there is one. */
function optionalCount(value, key) {
    if (value === undefined || value === null)
        return undefined;
    const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
    return isCount ? value : refuseField(key, 'a whole number from 1 on');
}
function requiredObject(value, key) {
    return (0,read_json/* isJsonObject */.OW)(value) ? value : refuseField(key, 'an object');
}
/** An object, where there is one; null counts as none. */
function optionalObject(value, key) {
    return (0,read_json/* isPresent */.Wo)(value) ? requiredObject(value, key) : undefined;
}
/** The items of a list that has some. */
function requiredList(value, key) {
    return Array.isArray(value) && value.length > 0 ? value : refuseField(key, 'a list that is not empty');
}
/** The objects of a list, each by its own key; none where there is no list. */
function optionalObjects(value, key) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value))
        return refuseField(key, 'a list');
    return value.map((each, index) => requiredObject(each, `${key}[${index}]`));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/known-keys.js

const always = () => true;
/** Keys that are known whatever they say, and those that are where their value passes a check. */
const knownKeys = (names, checked = {}) => new Map([...names.map((name) => [name, always]), ...Object.entries(checked)]);
/** Tells what an object says under any other key. */
function tellUnknown(object, key, known, untranslatable) {
    for (const name in object) {
        const value = object[name];
        const isKnown = known.get(name);
        const isUnread = isKnown === undefined ? (0,read_json/* isFilled */.lq)(value) : (0,read_json/* isPresent */.Wo)(value) && !isKnown(value);
        if (isUnread)
            untranslatable(`${key}.${name}`);
    }
}
const isText = (value) => typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
/** Of what has but one type. */
const isOnly = (word) => (value) => value === word;
/** Of a tool that is loaded at once, as tools are elsewhere. */
const isFalse = (value) => value === false;
/** Of a tool that the model itself calls, as it calls tools elsewhere. */
const isDirect = (callers) => Array.isArray(callers) && callers.every((each) => each === 'direct');
/** Of a call that the model itself made. */
const isOwnCall = (caller) => (0,read_json/* isJsonObject */.OW)(caller) && caller.type === 'direct';

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/chat-content.js



const inEveryPart = ['type', 'cache_control', 'prompt_cache_breakpoint'];
const textParts = new Map([
    ['text', knownKeys([...inEveryPart, 'text'])],
    ['refusal', knownKeys([...inEveryPart, 'refusal'])],
]);
const translatableParts = new Map([
    ...textParts,
    ['image_url', knownKeys([...inEveryPart, 'image_url'])],
    ['input_audio', knownKeys([...inEveryPart, 'input_audio'])],
    ['file', knownKeys([...inEveryPart, 'file'])],
]);
/** What an answer says beside its text: of thoughts for who thought them, of the rest the same again. */
const besideAnswers = ['reasoning', 'reasoning_content', 'reasoning_details', 'annotations', 'parsed'];
/** Client libraries send an answer again as a part, with all that stood beside its text. */
const answeredParts = new Map([
    ...translatableParts,
    ['text', knownKeys([...inEveryPart, ...besideAnswers, 'text'], { role: isOnly('assistant') })],
]);
const partsOfRoles = {
    // No other dialect has more than a text for the system's turns.
    system: textParts,
    user: translatableParts,
    assistant: answeredParts,
    tool: translatableParts,
};
/** What is read of what stands in a part under the name of its type. */
const keysWithin = new Map([
    // How closely to look at an image, others do not say.
    ['image_url', knownKeys(['url', 'detail'])],
    ['input_audio', knownKeys(['data', 'format'])],
    ['file', knownKeys(['file_data'], { filename: isText })],
]);
/** A text, or parts of which the text counts where nothing else can be shown; an assistant may say nothing. */
function readContent({ content, refusal }, { key, role }, untranslatable) {
    const place = `${key}.content`;
    if (!Array.isArray(content)) {
        const text = optionalText(content, place) ?? '';
        const refused = optionalText(refusal, `${key}.refusal`) ?? '';
        return { content: refused === '' || text === '' ? text + refused : `${text}\n${refused}` };
    }
    if ((0,read_json/* isFilled */.lq)(refusal))
        untranslatable(`${key}.refusal`);
    const known = partsOfRoles[role];
    const parts = optionalObjects(content, place);
    const texts = [];
    for (const [index, part] of parts.entries()) {
        const at = `${place}[${index}]`;
        tellPart(part, { at, keys: known.get(part.type) }, untranslatable);
        const text = textOfPart(part, at);
        if (text !== undefined)
            texts.push(text);
    }
    const isOneText = parts.length === texts.length && texts.length <= 1;
    return { content: texts.join('\n'), ...(isOneText ? {} : { parts }) };
}
function tellPart(part, { at, keys }, untranslatable) {
    if (keys === undefined) {
        untranslatable(at);
        return;
    }
    tellUnknown(part, at, keys, untranslatable);
    const type = String(part.type);
    const [within, inner] = [keysWithin.get(type), part[type]];
    if (within !== undefined && (0,read_json/* isJsonObject */.OW)(inner))
        tellUnknown(inner, `${at}.${type}`, within, untranslatable);
}
function textOfPart({ type, text, refusal }, key) {
    if (type === 'text')
        return presentText(text, `${key}.text`);
    if (type === 'refusal')
        return presentText(refusal, `${key}.refusal`);
    requiredText(type, `${key}.type`);
    return undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/older-functions.js


/** Whether tools are offered in the words that there were before them; beside tools, no other dialect can say those. */
const offersFunctions = ({ functions, tools }) => (0,read_json/* isFilled */.lq)(functions) && !(0,read_json/* isFilled */.lq)(tools);
/** Functions of old as the tools that they are; an answer has room for one call of them. */
function toolsOfFunctions({ functions, function_call: choice }) {
    const tools = optionalObjects(functions, 'functions').map((described) => ({ type: 'function', function: described }));
    const chosen = (0,read_json/* isJsonObject */.OW)(choice) ? { type: 'function', function: choice } : choice;
    return {
        tools,
        ...(chosen === undefined || chosen === null ? {} : { tool_choice: chosen }),
        parallel_tool_calls: false,
    };
}
/** By which keys functions of old were asked for. */
const askedAsFunctions = {
    tools: 'functions',
    tool_choice: 'function_call',
    parallel_tool_calls: 'functions',
};
const newerWords = [
    [/^tools(\[\d+\])(?:\.function)?/, 'functions$1'],
    [/^tool_choice(?:\.function)?/, 'function_call'],
];
/** The key at which functions of old say what tools say at another. */
const keyOfFunctions = (key) => newerWords.reduce((written, [newer, older]) => written.replace(newer, older), key);
/** The calls of a conversation that had no ids yet: what a function gave answers the last call of its name. */
class OlderCalls {
    waiting = new Map();
    count = 0;
    /** The id of a call. */
    called(name) {
        const id = `call_${this.count}`;
        this.count += 1;
        this.waiting.set(name, id);
        return id;
    }
    /** The id of the call that is answered now; `undefined` where none waits for it. */
    answered(name) {
        const id = this.waiting.get(name);
        this.waiting.delete(name);
        return id;
    }
}
/** Where the turns of a conversation stand in which functions of old were called; `undefined` for any other one. */
function placesOfOlderCalls(given, messages) {
    if (!given.some(hasOlderCall))
        return undefined;
    return messages.map(({ parts = [], tool_calls = [] }, index) => {
        const turn = `messages[${index}]`;
        const newer = tool_calls.map((_, call) => `${turn}.tool_calls[${call}].function.arguments`);
        const calls = hasOlderCall(given[index]) ? [...newer.slice(1), `${turn}.function_call.arguments`] : newer;
        return { turn, parts: parts.map((_, part) => `${turn}.content[${part}]`), calls };
    });
}
const hasOlderCall = (turn) => (0,read_json/* isJsonObject */.OW)(turn) && (0,read_json/* isJsonObject */.OW)(turn.function_call);

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/chat-messages.js





/** What developers say is a system's word; `function` answered the one call that there was before tools. */
const roles = new Map([
    ['system', 'system'],
    ['developer', 'system'],
    ['user', 'user'],
    ['assistant', 'assistant'],
    ['tool', 'tool'],
    ['function', 'tool'],
]);
const inEveryTurn = ['role', 'content', 'name', 'cache_control'];
const anyTurn = knownKeys(inEveryTurn);
/** What is read of a turn. */
const keysOfTurns = {
    system: anyTurn,
    user: anyTurn,
    assistant: knownKeys([...inEveryTurn, ...besideAnswers, 'tool_calls', 'refusal', 'function_call']),
    tool: knownKeys([...inEveryTurn, 'tool_call_id']),
};
/** Reads `messages` of a chat completion. Throws a `RequestError` for what is none. */
function readMessages(value, untranslatable) {
    const given = requiredList(value, 'messages');
    const older = new OlderCalls();
    const messages = given.map((each, index) => readMessage(each, { key: `messages[${index}]`, older }, untranslatable));
    // Some would go on from what the assistant is said to have begun, where chat completions begin a new answer.
    if (messages.at(-1)?.role === 'assistant')
        untranslatable(`messages[${messages.length - 1}]`);
    return messages;
}
function readMessage(value, { key, older }, untranslatable) {
    const given = requiredObject(value, key);
    const role = roles.get(given.role);
    if (role === undefined)
        return refuseField(`${key}.role`, `one of ${[...roles.keys()].join(', ')}`);
    tellUnknown(given, key, keysOfTurns[role], untranslatable);
    if (role !== 'assistant' && !(0,read_json/* isPresent */.Wo)(given.content))
        untranslatable(`${key}.content`);
    const said = readContent(given, { key, role }, untranslatable);
    const newer = (0,read_json/* isPresent */.Wo)(given.tool_calls) ? readCalls(given.tool_calls, `${key}.tool_calls`, untranslatable) : [];
    const calls = [...newer, ...olderCall(given.function_call, { key: `${key}.function_call`, older }, untranslatable)];
    return {
        role,
        ...said,
        ...(calls.length === 0 ? {} : { tool_calls: calls }),
        ...(role === 'tool' ? { tool_call_id: answeredCall(given, { key, older }, untranslatable) } : {}),
    };
}
function answeredCall(given, { key, older }, untranslatable) {
    if (given.role !== 'function')
        return requiredText(given.tool_call_id, `${key}.tool_call_id`);
    const name = requiredText(given.name, `${key}.name`);
    const id = older.answered(name);
    // What no call waits for is refused elsewhere.
    if (id === undefined)
        untranslatable(`${key}.name`);
    return id ?? name;
}
const keysOfCalls = knownKeys(['id', 'function', 'index', 'cache_control'], { type: isOnly('function') });
const keysOfCalled = knownKeys(['name', 'arguments', 'parsed_arguments']);
/** The tools that an assistant wanted called; one whose input is free text has no words elsewhere. */
function readCalls(value, key, untranslatable) {
    return optionalObjects(value, key).map((call, index) => {
        const place = `${key}[${index}]`;
        const id = requiredText(call.id, `${place}.id`);
        if ((0,read_json/* isJsonObject */.OW)(call.custom)) {
            untranslatable(place);
            return { id, name: requiredText(call.custom.name, `${place}.custom.name`), arguments: inputOf(call.custom) };
        }
        const called = requiredObject(call.function, `${place}.function`);
        tellUnknown(call, place, keysOfCalls, untranslatable);
        tellUnknown(called, `${place}.function`, keysOfCalled, untranslatable);
        const name = requiredText(called.name, `${place}.function.name`);
        return { id, name, arguments: optionalText(called.arguments, `${place}.function.arguments`) ?? '' };
    });
}
/** The one call that an assistant could want before there were tools. */
function olderCall(value, { key, older }, untranslatable) {
    const called = optionalObject(value, key);
    if (called === undefined)
        return [];
    tellUnknown(called, key, keysOfCalled, untranslatable);
    const name = requiredText(called.name, `${key}.name`);
    return [{ id: older.called(name), name, arguments: optionalText(called.arguments, `${key}.arguments`) ?? '' }];
}
const inputOf = ({ input }) => (typeof input === 'string' ? input : '');

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/chat-parameters.js



/**
 * Parameters for which adapters of other dialects have words, or sentences that refuse them. Of other dialects' answers
 * one choice is told, and without probabilities.
 */
const translated = knownKeys([
    ...['temperature', 'top_p', 'top_k', 'seed', 'stop', 'presence_penalty', 'frequency_penalty', 'logit_bias'],
    ...['tools', 'tool_choice', 'response_format', 'reasoning_effort', 'thinking'],
], {
    n: (value) => value === 1,
    logprobs: (value) => value === false,
    top_logprobs: (value) => value === 0,
    parallel_tool_calls: isFlag,
});
const keysOfTools = knownKeys(['type', 'function', 'cache_control']);
const keysOfFunctions = knownKeys(['name'], { description: isText, parameters: read_json/* isJsonObject */.OW, strict: isFlag });
const keysOfChoices = knownKeys(['function'], { type: isOnly('function') });
const keysOfChosen = knownKeys(['name']);
const keysOfAllowing = knownKeys(['allowed_tools'], { type: isOnly('allowed_tools') });
const keysOfAllowed = knownKeys(['tools'], { mode: (mode) => mode === 'auto' || mode === 'required' });
const keysOfFormats = knownKeys(['type', 'json_schema']);
/** Some servers take the schema of an answer beside its type. */
const keysOfFormsWithSchema = knownKeys(['type'], { schema: read_json/* isJsonObject */.OW });
const keysOfSchemas = knownKeys(['name', 'schema'], { description: isText, strict: isFlag });
/**
 * Tells what of the parameters has no words elsewhere: those of one provider alone, and tools that are no functions.
 */
function tellUntranslatable(parameters, untranslatable) {
    for (const name in parameters) {
        if (translated.get(name)?.(parameters[name]) !== true)
            untranslatable(name);
    }
    const { tools, tool_choice: choice, response_format: format } = parameters;
    for (const [index, tool] of optionalObjects(tools, 'tools').entries())
        tellTool(tool, `tools[${index}]`, untranslatable);
    const asksForOne = (0,read_json/* isJsonObject */.OW)(choice) || choice === 'required';
    if (asksForOne && !(0,read_json/* isFilled */.lq)(tools))
        untranslatable('tool_choice');
    else if ((0,read_json/* isJsonObject */.OW)(choice))
        tellChoice(choice, untranslatable);
    if (!(0,read_json/* isJsonObject */.OW)(format))
        return;
    const isWithSchema = format.type !== 'text' && !(0,read_json/* isPresent */.Wo)(format.json_schema);
    tellUnknown(format, 'response_format', isWithSchema ? keysOfFormsWithSchema : keysOfFormats, untranslatable);
    if ((0,read_json/* isJsonObject */.OW)(format.json_schema))
        tellUnknown(format.json_schema, 'response_format.json_schema', keysOfSchemas, untranslatable);
}
function tellTool(tool, key, untranslatable) {
    const { type = 'function', function: described } = tool;
    if (type !== 'function' || !(0,read_json/* isJsonObject */.OW)(described)) {
        untranslatable(key);
        return;
    }
    tellUnknown(tool, key, keysOfTools, untranslatable);
    tellUnknown(described, `${key}.function`, keysOfFunctions, untranslatable);
}
function tellChoice(choice, untranslatable) {
    if (choice.type === 'allowed_tools') {
        tellAllowing(choice, untranslatable);
        return;
    }
    if (!(0,read_json/* isJsonObject */.OW)(choice.function)) {
        untranslatable('tool_choice');
        return;
    }
    tellUnknown(choice, 'tool_choice', keysOfChoices, untranslatable);
    tellUnknown(choice.function, 'tool_choice.function', keysOfChosen, untranslatable);
}
function tellAllowing(choice, untranslatable) {
    const key = 'tool_choice.allowed_tools';
    const allowed = optionalObject(choice.allowed_tools, key) ?? {};
    tellUnknown(choice, 'tool_choice', keysOfAllowing, untranslatable);
    tellUnknown(allowed, key, keysOfAllowed, untranslatable);
    for (const [index, tool] of optionalObjects(allowed.tools, `${key}.tools`).entries())
        tellTool(tool, `${key}.tools[${index}]`, untranslatable);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/chat-completion.js
/**
 * A reply in the words of chat completions (developers.openai.com/api/reference/chat/object); to a client that offered
 * functions of old, which know of one call, in those.
 */
function completionOf({ reply, model, id, createdS }, callsFunctions = false) {
    const { content, reasoning, refusal, toolCalls = [], usage } = reply;
    const isSilent = content === '' && (toolCalls.length > 0 || refusal !== undefined);
    const message = {
        role: 'assistant',
        content: isSilent ? null : content,
        refusal: refusal ?? null,
        // No word of OpenAI's, but the one by which most servers and clients know it.
        ...(reasoning === undefined ? {} : { reasoning_content: reasoning }),
        ...(callsFunctions ? functionCall(toolCalls) : toolCallsOf(toolCalls, id)),
    };
    return {
        id: reply.responseId ?? id,
        object: 'chat.completion',
        created: createdS,
        model,
        choices: [{ index: 0, message, logprobs: null, finish_reason: finishWordOf(reply, callsFunctions) }],
        ...(usage === undefined ? {} : { usage: usageWords(usage) }),
    };
}
function toolCallsOf(calls, replyId) {
    const tool_calls = calls.map(({ id, name, arguments: text }, index) => ({
        id: id === '' ? callIdOf(replyId, index) : id,
        type: 'function',
        function: { name, arguments: text },
    }));
    return tool_calls.length === 0 ? {} : { tool_calls };
}
function functionCall([first]) {
    return first === undefined ? {} : { function_call: { name: first.name, arguments: first.arguments } };
}
/** The name of a tool call whose provider gave it none; a tool could not answer it without. */
const callIdOf = (replyId, index) => `call_${replyId}_${index}`;
/** Why an answer ended. What is not whole never ends as one that is. */
function finishWordOf({ finishReason, toolCalls = [] }, callsFunctions = false) {
    switch (finishReason) {
        case 'length':
        case 'content_filter':
            return finishReason;
        case 'context_overflow':
        case 'paused':
        case 'error':
            return 'length';
        default:
            if (toolCalls.length === 0)
                return 'stop';
            return callsFunctions ? 'function_call' : 'tool_calls';
    }
}
/** Tokens in the words of chat completions, in which a prompt has its cached tokens and an answer its reasoning. */
function usageWords({ inputTokens, outputTokens, ...parts }) {
    const { cachedInputTokens, cacheWriteInputTokens, reasoningTokens } = parts;
    return {
        prompt_tokens: inputTokens,
        completion_tokens: outputTokens,
        total_tokens: inputTokens + outputTokens,
        prompt_tokens_details: {
            cached_tokens: cachedInputTokens ?? 0,
            ...(cacheWriteInputTokens === undefined ? {} : { cache_write_tokens: cacheWriteInputTokens }),
        },
        completion_tokens_details: { reasoning_tokens: reasoningTokens ?? 0 },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/reply-blocks.js

/**
 * Puts the parts of a reply in the order that a dialect needs whose blocks never overlap: each one is opened, grows and
 * is closed before the next is opened. Providers may tell several tool calls at once; what comes while one of them is
 * open whose arguments are no JSON object yet waits until they are, or until the reply is whole. What comes of a call
 * after that could only spoil its arguments, and is left out once another block has begun.
 */
class BlockSequence {
    current;
    closed = [];
    waiting = [];
    /** Whether what came last of the block that is open may end an object; to read all of it each time takes too long. */
    endsInBrace = false;
    take(part) {
        return piecesOf(part).flatMap((piece) => this.takePiece(piece));
    }
    /** All that is missing once the reply is whole, its last block closed. */
    end(reply) {
        const rest = this.take(this.missingOf(reply));
        const steps = [...rest, ...this.closeCurrent()];
        for (const block of this.waiting.splice(0))
            steps.push(...this.open(block), ...this.closeCurrent());
        return steps;
    }
    takePiece(piece) {
        const { current } = this;
        if (current !== undefined && isSame(current, piece))
            return this.grow(current, piece.text);
        if (piece.kind === 'call' && this.closed.some((block) => isSame(block, piece)))
            return [];
        if (!this.isFinished()) {
            this.wait(piece);
            return [];
        }
        const steps = [...this.closeCurrent()];
        const next = this.waiting.shift();
        if (next === undefined)
            return [...steps, ...this.open({ ...piece })];
        return [...steps, ...this.open(next), ...this.takePiece(piece)];
    }
    wait(piece) {
        const known = this.waiting.find((block) => isSame(block, piece));
        if (known === undefined)
            this.waiting.push({ ...piece });
        else
            known.text += piece.text;
    }
    /** Whether nothing more can come of the block that is open. */
    isFinished() {
        const { current } = this;
        if (current?.kind !== 'call')
            return true;
        return this.endsInBrace && (0,read_json/* isJsonObject */.OW)((0,read_json/* readJson */.Vh)(current.text)?.json);
    }
    open(block) {
        this.current = block;
        this.endsInBrace = closesBrace(block.text) ?? false;
        const { text } = block;
        const opened = { kind: 'open', block };
        return text === '' ? [opened] : [opened, { kind: 'more', block, text }];
    }
    grow(block, text) {
        if (text === '')
            return [];
        block.text += text;
        if (block.kind === 'call')
            this.endsInBrace = closesBrace(text) ?? this.endsInBrace;
        return [{ kind: 'more', block, text }];
    }
    closeCurrent() {
        const block = this.current;
        if (block === undefined)
            return [];
        this.current = undefined;
        this.closed.push(block);
        return [{ kind: 'close', block }];
    }
    missingOf(reply) {
        const { content, reasoning = '', refusal = '', toolCalls = [] } = reply;
        const calls = toolCalls.map(({ arguments: text, ...call }, index) => {
            const told = this.toldOf('call', index);
            return { ...call, index, arguments: restOf(text, told), isTold: told !== undefined };
        });
        return {
            reasoning: restOf(reasoning, this.toldOf('reasoning')),
            text: restOf(content, this.toldOf('text')),
            refusal: restOf(refusal, this.toldOf('refusal')),
            toolCalls: calls.filter(({ isTold, arguments: rest }) => !isTold || rest !== ''),
        };
    }
    toldOf(kind, index = 0) {
        const blocks = [...this.closed, ...(this.current === undefined ? [] : [this.current]), ...this.waiting];
        const told = blocks.filter((block) => block.kind === kind && block.index === index);
        return told.length === 0 ? undefined : told.map(({ text }) => text).join('');
    }
}
/** Whether a text ends in a brace; `undefined` for one that ends in nothing, being blank. */
function closesBrace(text) {
    const last = text.trimEnd().at(-1);
    return last === undefined ? undefined : last === '}';
}
const isSame = (block, piece) => block.kind === piece.kind && block.index === piece.index;
/** What is missing of a text of which some was told; nothing where that was another text. */
const restOf = (whole, told = '') => (whole.startsWith(told) ? whole.slice(told.length) : '');
const piecesOf = ({ reasoning, text, refusal, toolCalls = [] }) => [
    ...plainPiece('reasoning', reasoning),
    ...plainPiece('text', text),
    ...plainPiece('refusal', refusal),
    ...toolCalls.map(pieceOfCall),
];
const plainPiece = (kind, text = '') => text === '' ? [] : [{ kind, index: 0, id: '', name: '', text }];
const pieceOfCall = ({ index, id = '', name = '', arguments: text = '' }) => ({
    kind: 'call',
    index,
    id,
    name,
    text,
});

// EXTERNAL MODULE: ./dist/compiled/domain/dialects/server-sent-event.js
var server_sent_event = __webpack_require__(15314);
;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/split-completion.js

/**
 * The chunks in which a whole completion would have been streamed: what each choice says in one piece, then how it
 * ended, then the usage, where its provider told it.
 */
function splitCompletion(completion) {
    const { choices, usage, ...common } = completion;
    const head = { ...common, object: 'chat.completion.chunk' };
    const chunks = (0,read_json/* objectsIn */.Qv)(choices).flatMap(({ message, logprobs, finish_reason, index = 0, ...others }) => [
        { ...head, choices: [{ index, delta: deltaOf(message), logprobs: logprobs ?? null, finish_reason: null }] },
        { ...head, choices: [{ index, delta: {}, logprobs: null, ...others, finish_reason: finish_reason ?? 'stop' }] },
    ]);
    return (0,read_json/* isJsonObject */.OW)(usage) ? [...chunks, { ...head, choices: [], usage }] : chunks;
}
/** What a message says, as one delta; each tool call has the index by which pieces of it would be told apart. */
function deltaOf(message) {
    if (!(0,read_json/* isJsonObject */.OW)(message))
        return {};
    const { tool_calls, ...said } = message;
    if (!Array.isArray(tool_calls))
        return said;
    return { ...said, tool_calls: tool_calls.filter(read_json/* isJsonObject */.OW).map((call, index) => ({ index, ...call })) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/chat-stream-writer.js






/** Within a text that is quoted no such name can stand, since its quotes are escaped there. */
const endsChoice = /"finish_reason"\s*:\s*"/;
const mayTellUsage = /"usage"\s*:\s*\{/;
/**
 * Writes a streamed chat completion: the chunks of a provider of this dialect as they are, or chunks made of the parts.
 * How it ends is written once the reply is known to be whole, so that a failure can stand in its place.
 */
class ChatStreamWriter {
    told;
    parts;
    hasBegun = false;
    /** Whether what was sent are a provider's own chunks. */
    isPassedOn = false;
    /** Whether the provider ended any choice. */
    hasEnd = false;
    /** How the provider ended its choices, and what came of those after. */
    heldBack = '';
    /** The choices of which something is held back, by their index. */
    heldChoices = new Set();
    hasToldUsage = false;
    text = '';
    reasoning = '';
    refusal = '';
    /** The arguments that were told of each tool call. */
    calls = new Map();
    constructor(told, parts) {
        this.told = told;
        this.parts = parts;
    }
    part(part) {
        return part.event?.dialect === 'chat' ? this.passOn(part.event.data) : this.translate(part);
    }
    end(reply) {
        const rest = this.hasBegun ? '' : this.everything(reply);
        const missing = this.isPassedOn ? this.heldBack : this.missing(reply);
        return `${rest}${missing}${this.ending(reply)}${(0,server_sent_event/* serverSentEvent */.WS)('[DONE]')}`;
    }
    failure(failure) {
        return (0,server_sent_event/* serverSentEvent */.WS)(openAiFailure(failure));
    }
    passOn(data) {
        const event = this.toldEvent(data);
        if (event === '' || !this.holdsBack(data))
            return event;
        this.heldBack += event;
        return '';
    }
    /** A provider's own event as the client is told it; nothing of one that it did not ask for. */
    toldEvent(data) {
        if (data.trim() === '[DONE]')
            return '';
        if (mayTellUsage.test(data) && tellsUsageAlone(data)) {
            if (!this.parts.tellsUsage)
                return '';
            this.hasToldUsage = true;
        }
        this.hasBegun = true;
        this.isPassedOn = true;
        this.hasEnd ||= endsChoice.test(data);
        return (0,server_sent_event/* serverSentEvent */.WS)(data);
    }
    /** Whether an event ends a choice, or comes after such an end and is not of other choices alone. */
    holdsBack(data) {
        if (!this.hasEnd)
            return false;
        const chunk = (0,read_json/* readJson */.Vh)(data)?.json;
        const choices = (0,read_json/* isJsonObject */.OW)(chunk) ? (0,read_json/* objectsIn */.Qv)(chunk.choices) : [];
        const isOfOthers = choices.length > 0 && choices.every(({ index = 0 }) => !this.heldChoices.has(index));
        if (isOfOthers && !endsChoice.test(data))
            return false;
        for (const { index = 0 } of choices)
            this.heldChoices.add(index);
        return true;
    }
    translate({ text = '', reasoning = '', refusal = '', toolCalls = [] }) {
        const isNothing = text === '' && reasoning === '' && refusal === '' && toolCalls.length === 0;
        if (isNothing)
            return '';
        this.text += text;
        this.reasoning += reasoning;
        this.refusal += refusal;
        const delta = {
            ...(text === '' ? {} : { content: text }),
            ...(reasoning === '' ? {} : { reasoning_content: reasoning }),
            ...(refusal === '' ? {} : { refusal }),
            ...this.callDeltas(toolCalls),
        };
        return Object.keys(delta).length === 0 ? '' : this.chunk({ delta, finish_reason: null });
    }
    callDeltas(toolCalls) {
        const deltas = toolCalls.map((call) => this.callDelta(call));
        if (!this.parts.callsFunctions)
            return deltas.length === 0 ? {} : { tool_calls: deltas };
        const first = deltas.find(({ index }) => index === 0);
        return first === undefined ? {} : { function_call: first.function };
    }
    callDelta({ index, id, name, arguments: text = '' }) {
        const known = this.calls.get(index);
        this.calls.set(index, `${known ?? ''}${text}`);
        if (known !== undefined)
            return { index, function: { arguments: text } };
        const callId = id === undefined || id === '' ? callIdOf(this.told.id, index) : id;
        return { index, id: callId, type: 'function', function: { name: name ?? '', arguments: text } };
    }
    /** A reply of which nothing has been told. */
    everything(reply) {
        const { verbatim } = reply;
        if (verbatim?.dialect === 'chat' && verbatim.isStream) {
            return (0,server_sent_event/* dataOfEvents */.B4)(verbatim.text)
                .map((data) => this.toldEvent(data))
                .join('');
        }
        const own = verbatim?.dialect === 'chat' ? (0,read_json/* readJson */.Vh)(verbatim.text)?.json : undefined;
        if (!(0,read_json/* isJsonObject */.OW)(own))
            return '';
        return splitCompletion(own)
            .map((chunk) => this.toldEvent(JSON.stringify(chunk)))
            .join('');
    }
    /** What parts have not told of a reply that is whole. */
    missing(reply) {
        const { content, reasoning = '', refusal = '', toolCalls = [] } = reply;
        return this.translate({
            text: restOf(content, this.text),
            reasoning: restOf(reasoning, this.reasoning),
            refusal: restOf(refusal, this.refusal),
            toolCalls: toolCalls.map((call, index) => this.missingOfCall(call, index)).filter((part) => part !== undefined),
        });
    }
    missingOfCall(call, index) {
        const known = this.calls.get(index);
        const rest = restOf(call.arguments, known);
        return known !== undefined && rest === '' ? undefined : { ...call, index, arguments: rest };
    }
    ending(reply) {
        const finish = this.hasEnd
            ? ''
            : this.chunk({ delta: {}, finish_reason: finishWordOf(reply, this.parts.callsFunctions) });
        if (!this.parts.tellsUsage || this.hasToldUsage || reply.usage === undefined)
            return finish;
        const usage = { ...this.head(), choices: [], usage: usageWords(reply.usage) };
        return `${finish}${(0,server_sent_event/* serverSentEvent */.WS)(JSON.stringify(usage))}`;
    }
    chunk({ delta, finish_reason }) {
        const role = this.hasBegun ? {} : { role: 'assistant' };
        this.hasBegun = true;
        const choice = { index: 0, delta: { ...role, ...delta }, logprobs: null, finish_reason };
        return (0,server_sent_event/* serverSentEvent */.WS)(JSON.stringify({ ...this.head(), choices: [choice] }));
    }
    head() {
        const { id, model, createdS } = this.told;
        return { id, object: 'chat.completion.chunk', created: createdS, model };
    }
}
/** The chunk that tells the usage has no choices; others may tell it beside what they say. */
function tellsUsageAlone(data) {
    const chunk = (0,read_json/* readJson */.Vh)(data)?.json;
    return (0,read_json/* isJsonObject */.OW)(chunk) && Array.isArray(chunk.choices) && chunk.choices.length === 0 && (0,read_json/* isJsonObject */.OW)(chunk.usage);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/fold-chunks.js


/** Words that a later piece repeats, where other texts go on. */
const repeated = new Set(['role', 'id', 'type', 'name', 'format']);
/**
 * The completion that a stream of chunks would have been in one piece, with all that its provider said; `undefined`
 * where it holds no completion.
 */
function foldChunks(stream) {
    const whole = new Map();
    const choices = new Map();
    for (const data of (0,server_sent_event/* dataOfEvents */.B4)(stream)) {
        const chunk = (0,read_json/* readJson */.Vh)(data)?.json;
        if ((0,read_json/* isJsonObject */.OW)(chunk))
            takeChunk(chunk, whole, choices);
    }
    if (choices.size === 0)
        return undefined;
    const inOrder = [...choices.entries()].sort(([one], [other]) => one - other).map(([, choice]) => written(choice));
    whole.set('object', 'chat.completion');
    whole.set('choices', inOrder);
    return written(whole);
}
function takeChunk({ choices, obfuscation: _padding, ...common }, whole, all) {
    for (const [name, value] of Object.entries(common))
        if (value !== null)
            whole.set(name, value);
    for (const choice of (0,read_json/* objectsIn */.Qv)(choices)) {
        const index = typeof choice.index === 'number' ? choice.index : 0;
        const growing = all.get(index) ?? newChoice(index);
        all.set(index, growing);
        takeChoice(choice, growing);
    }
}
const newChoice = (index) => new Map([
    ['index', index],
    ['message', new Map(Object.entries({ role: 'assistant', content: null, refusal: null }))],
    ['logprobs', null],
    ['finish_reason', null],
]);
function takeChoice({ index: _known, delta, logprobs, ...others }, choice) {
    const message = choice.get('message');
    if ((0,read_json/* isJsonObject */.OW)(delta) && message instanceof Map)
        grow(message, delta);
    if ((0,read_json/* isJsonObject */.OW)(logprobs)) {
        const known = choice.get('logprobs');
        choice.set('logprobs', grow(known instanceof Map ? known : new Map(), logprobs));
    }
    for (const [name, value] of Object.entries(others)) {
        const known = choice.get(name);
        if ((0,read_json/* isJsonObject */.OW)(known) && (0,read_json/* isJsonObject */.OW)(value))
            choice.set(name, { ...known, ...value });
        else if (value !== null)
            choice.set(name, value);
    }
}
/** Texts go on, lists too, and what has an index goes on where it stood. */
function grow(known, more) {
    for (const [name, value] of Object.entries(more))
        known.set(name, grown(name, known.get(name), value));
    return known;
}
function grown(name, known, value) {
    if (value === null || value === undefined)
        return known ?? null;
    if (name === 'content' && [known, value].some(Array.isArray))
        return partsOf(value).reduce(withPart, partsOf(known));
    if (typeof value === 'string' && typeof known === 'string' && !repeated.has(name))
        return known + value;
    if ((0,read_json/* isJsonObject */.OW)(value))
        return grow(known instanceof Map ? known : new Map(), value);
    if (!Array.isArray(value))
        return value;
    const items = value;
    if (name === 'tool_calls')
        return grownCalls(known, items.filter(read_json/* isJsonObject */.OW));
    return Array.isArray(known) ? [...known, ...items] : items;
}
/** A content that comes as text here and as parts there is parts. */
function partsOf(content) {
    if (Array.isArray(content))
        return content;
    return typeof content === 'string' && content !== '' ? [{ type: 'text', text: content }] : [];
}
/** Texts that follow each other are one, and so are thoughts. */
function withPart(parts, part) {
    const last = parts.at(-1);
    if (!(0,read_json/* isJsonObject */.OW)(last) || !(0,read_json/* isJsonObject */.OW)(part) || last.type !== part.type)
        return [...parts, part];
    if (typeof last.text === 'string' && typeof part.text === 'string')
        return [...parts.slice(0, -1), { ...last, ...part, text: last.text + part.text }];
    if (Array.isArray(last.thinking) && Array.isArray(part.thinking))
        return [...parts.slice(0, -1), { ...last, ...part, thinking: [...last.thinking, ...part.thinking] }];
    return [...parts, part];
}
/** In the order in which they began; one without a number is a whole call. */
function grownCalls(known, pieces) {
    const calls = known instanceof Map ? known : new Map();
    for (const { index, ...piece } of pieces) {
        const key = index ?? Symbol('a whole call');
        calls.set(key, grow(calls.get(key) ?? new Map(), piece));
    }
    return calls;
}
/** Maps as JSON: those by name as objects, calls as a list. */
function written(growing) {
    return Object.fromEntries([...growing].map(([name, value]) => [name, writtenValue(name, value)]));
}
function writtenValue(name, value) {
    if (!(value instanceof Map))
        return value;
    if (name !== 'tool_calls')
        return written(value);
    return [...value.values()].map(written);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/chat-writer.js



/** Writes answers as chat completions, in their provider's own words where those are of this dialect. */
const createChatWriter = (parts) => ({
    whole: (told) => chat_writer_wordsOf(told) ?? JSON.stringify(completionOf(told, parts.callsFunctions)),
    stream: (told) => new ChatStreamWriter(told, parts),
});
function chat_writer_wordsOf({ reply: { verbatim } }) {
    if (verbatim?.dialect !== 'chat')
        return undefined;
    if (!verbatim.isStream)
        return verbatim.text;
    const folded = foldChunks(verbatim.text);
    return folded === undefined ? undefined : JSON.stringify(folded);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/chat-request.js







/** What is told apart from the parameters, or says only how the answer comes. */
const apart = new Set([
    'model',
    'messages',
    'max_tokens',
    'max_completion_tokens',
    'stream',
    'stream_options',
    'user',
]);
/** What helps a provider to bill, to store, to guard or to be quick, and leaves the answer as it is. */
const hints = new Set([
    'cache_control',
    'metadata',
    'store',
    'prediction',
    'prompt_cache_key',
    'prompt_cache_options',
    'prompt_cache_retention',
    'safety_identifier',
]);
/** What a client says that asks for nothing but what it gets in any case. */
const asksForNothing = new Map([
    ['functions', (value) => !(0,read_json/* isFilled */.lq)(value)],
    ['function_call', (value, { functions }) => !(0,read_json/* isFilled */.lq)(functions) && (value === 'auto' || value === 'none')],
    ['modalities', (value) => Array.isArray(value) && value.length === 1 && value[0] === 'text'],
    ['service_tier', (value) => value === 'auto' || value === 'default'],
    ['verbosity', (value) => value === 'medium'],
]);
/** Reads the body of a chat completion. Throws a `RequestError` for what is none. */
function readChatRequest(body) {
    refuseOtherModels(body);
    refuseLostNumbers(body);
    const keys = [];
    const untranslatable = (key) => {
        keys.push(key);
    };
    const messages = readMessages(body.messages, untranslatable);
    const parameters = parametersOf(body);
    const isOlder = offersFunctions(body);
    tellUntranslatable(parameters, isOlder ? (key) => untranslatable(keyOfFunctions(key)) : untranslatable);
    const isStreamed = optionalFlag(body.stream, 'stream') ?? false;
    return {
        model: requiredModel(body),
        operation: 'chat',
        messages,
        places: placesOfOlderCalls(requiredList(body.messages, 'messages'), messages),
        parameters,
        askedAs: isOlder ? askedAsFunctions : undefined,
        maxTokens: optionalCount(body.max_completion_tokens, 'max_completion_tokens') ??
            optionalCount(body.max_tokens, 'max_tokens'),
        isStreamed,
        user: optionalUser(body),
        verbatim: { dialect: 'chat', body, untranslatable: keys },
        writer: createChatWriter({
            tellsUsage: isStreamed && asksForUsage(body.stream_options),
            callsFunctions: isOlder,
        }),
    };
}
function asksForUsage(options) {
    const { include_usage } = optionalObject(options, 'stream_options') ?? {};
    return optionalFlag(include_usage, 'stream_options.include_usage') ?? false;
}
function parametersOf(body) {
    const asked = Object.entries(body).filter(([name, value]) => value !== null && isParameter(name, body));
    for (const [name, value] of asked)
        checks.get(name)?.(value, name);
    const parameters = Object.fromEntries(asked);
    const newer = offersFunctions(body) ? withTools(parameters) : parameters;
    const { stop } = newer;
    return typeof stop === 'string' ? { ...newer, stop: [stop] } : newer;
}
const withTools = ({ functions, function_call, ...others }) => ({
    ...others,
    ...toolsOfFunctions({ functions, function_call }),
});
const isParameter = (name, body) => !apart.has(name) && !hints.has(name) && asksForNothing.get(name)?.(body[name], body) !== true;
/** Parameters that more than the provider reads: what they are decides what a call may cost, and how it is judged. */
const checks = new Map([
    ['n', optionalCount],
    ['best_of', optionalCount],
    ['temperature', requiredNumber],
    ['top_p', requiredNumber],
    ['seed', requiredNumber],
    ['stop', requiredStops],
    ['tools', optionalObjects],
    ['functions', optionalObjects],
    ['service_tier', requiredText],
    ['reasoning_effort', requiredText],
]);
function requiredStops(value, key) {
    const stops = Array.isArray(value) ? value : [value];
    if (!stops.every((each) => typeof each === 'string'))
        refuseField(key, 'a text or a list of texts');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/chat/chat-dialect.js


/** Clients that speak OpenAI's chat completions. */
const chatDialect = {
    name: 'chat',
    callNameHeader: openAiCallNameHeader,
    read: readChatRequest,
    failure: openAiFailure,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/embeddings/embeddings-writer.js


/** Writes vectors as OpenAI's embeddings. */
const createEmbeddingsWriter = ({ isBase64 }) => {
    const whole = (told) => {
        const { verbatim } = told.reply;
        const isAsked = verbatim?.dialect === 'embeddings' && !verbatim.isStream && !isBase64;
        return isAsked ? verbatim.text : JSON.stringify(embeddingsOf(told, isBase64));
    };
    return { whole, stream: (told) => inOnePiece(told, whole) };
};
function embeddingsOf({ reply, model }, isBase64) {
    const { vectors = [], usage } = reply;
    const data = vectors.map((vector, index) => ({
        object: 'embedding',
        index,
        embedding: isBase64 ? base64Of(vector) : vector,
    }));
    const tokens = usage?.inputTokens ?? 0;
    return { object: 'list', data, model, usage: { prompt_tokens: tokens, total_tokens: tokens } };
}
/** 32-bit floats with their lowest byte first. */
function base64Of(vector) {
    const bytes = external_node_buffer_.Buffer.alloc(vector.length * 4);
    for (const [index, value] of vector.entries())
        bytes.writeFloatLE(value, index * 4);
    return bytes.toString('base64');
}
/** Embeddings are never streamed, so what is asked to be comes as it is. */
const inOnePiece = (told, whole) => ({
    part: () => '',
    end: (reply) => whole({ ...told, reply }),
    failure: openAiFailure,
});

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/embeddings/embeddings-request.js



/** What is told apart from the parameters, or says only how the answer comes. */
const embeddings_request_apart = new Set(['model', 'input', 'user', 'stream_options']);
/** Parameters for which adapters of other dialects have words. */
const embeddings_request_translated = new Set(['dimensions']);
/** Reads the body of a request for embeddings. Throws a `RequestError` for what is none. */
function readEmbeddingsRequest(body) {
    refuseOtherModels(body);
    refuseLostNumbers(body);
    const { stream, encoding_format: format, ...others } = body;
    if (optionalFlag(stream, 'stream') === true)
        refuseField('stream', 'false, since embeddings come whole');
    const asked = Object.entries(others).filter(([name, value]) => !embeddings_request_apart.has(name) && value !== null);
    const { messages, isText } = readInput(body.input);
    const unknown = asked.map(([name]) => name).filter((name) => !embeddings_request_translated.has(name));
    return {
        model: requiredModel(body),
        operation: 'embeddings',
        messages,
        parameters: Object.fromEntries(asked),
        maxTokens: undefined,
        isStreamed: false,
        user: optionalText(body.user, 'user'),
        // Numbers are asked for in any case, since they can be checked, and are written as the client wants them.
        verbatim: { dialect: 'embeddings', body: others, untranslatable: isText ? unknown : ['input', ...unknown] },
        writer: createEmbeddingsWriter({ isBase64: isBase64(format) }),
    };
}
function isBase64(format) {
    if (format === undefined || format === null || format === 'float')
        return false;
    return format === 'base64' ? true : refuseField('encoding_format', '`float` or `base64`');
}
/**
 * A text, a list of texts, a list of tokens, or a list of such lists; tokens mean something to their own model only.
 */
function readInput(input) {
    if (embeddings_request_isText(input))
        return { messages: [messageOf(input)], isText: true };
    const items = Array.isArray(input) ? input : [];
    if (items.length > 0 && items.every(embeddings_request_isText))
        return { messages: items.map(messageOf), isText: true };
    if (isTokens(items))
        return { messages: [messageOf(JSON.stringify(items))], isText: false };
    if (items.length > 0 && items.every(isTokens))
        return { messages: items.map((tokens) => messageOf(JSON.stringify(tokens))), isText: false };
    return refuseField('input', 'a text or a list of texts or tokens that is not empty');
}
const embeddings_request_isText = (value) => typeof value === 'string';
const isTokens = (value) => Array.isArray(value) && value.length > 0 && value.every((each) => Number.isSafeInteger(each));
const messageOf = (content) => ({ role: 'user', content });

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/embeddings/embeddings-dialect.js


/** Clients that speak OpenAI's embeddings. */
const embeddingsDialect = {
    name: 'embeddings',
    callNameHeader: openAiCallNameHeader,
    read: readEmbeddingsRequest,
    failure: openAiFailure,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/messages-failure.js

/**
 * An error as Anthropic tells it: the body of an answer that is none, or the event that ends a stream. `details` has
 * our own word for it where the API has one for the machine.
 */
function messagesFailure(failure) {
    const { message, code } = failure;
    return JSON.stringify({
        type: 'error',
        error: { type: messages_failure_typeOf(failure), message, details: { error_code: code } },
        request_id: null,
    });
}
/** By the status of an answer (platform.claude.com/docs/en/api/errors). */
const types = new Map([
    [401, 'authentication_error'],
    [402, 'billing_error'],
    [403, 'permission_error'],
    [404, 'not_found_error'],
    [413, 'request_too_large'],
    [429, 'rate_limit_error'],
    [504, 'timeout_error'],
    [503, 'overloaded_error'],
    [529, 'overloaded_error'],
]);
const messages_failure_typeOf = ({ status }) => types.get(status) ?? (status >= 500 || status === nothingAcceptable ? 'api_error' : 'invalid_request_error');

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/message-events.js


const writeEvents = (events) => events.map(writeEvent).join('');
const writeEvent = (event) => (0,server_sent_event/* serverSentEvent */.WS)(JSON.stringify(event), event.type);
/** How a stream begins, with a message that has nothing in it yet. */
const beginningOf = (message) => [
    {
        type: 'message_start',
        message: { ...message, content: [], stop_reason: null, stop_sequence: null, stop_details: null },
    },
    { type: 'ping' },
];
const messageStop = { type: 'message_stop' };
/** The events in which a whole message would have come. */
function eventsOfMessage(message) {
    const { content, stop_reason, stop_sequence, stop_details, container, usage, context_management } = message;
    const delta = { stop_reason, stop_sequence, stop_details, container };
    return [
        ...beginningOf(message),
        ...(0,read_json/* objectsIn */.Qv)(content).flatMap(eventsOfBlock),
        { type: 'message_delta', delta, usage, ...(context_management === undefined ? {} : { context_management }) },
        messageStop,
    ];
}
function eventsOfBlock(block, index) {
    const [start, deltas] = pieces(block);
    return [
        { type: 'content_block_start', index, content_block: start },
        ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
        { type: 'content_block_stop', index },
    ];
}
/** A block as it begins, and what makes it whole; one of a type that does not grow begins whole. */
function pieces(block) {
    const { text, citations, thinking, signature, input } = block;
    switch (block.type) {
        case 'text': {
            const said = { type: 'text_delta', text };
            if (!Array.isArray(citations))
                return [{ ...block, text: '' }, [said]];
            const cited = citations.map((citation) => ({ type: 'citations_delta', citation }));
            return [{ ...block, text: '', citations: [] }, [...cited, said]];
        }
        case 'thinking': {
            // Thoughts of other providers are not signed.
            const signed = signature === '' ? [] : [{ type: 'signature_delta', signature }];
            return [{ ...block, thinking: '', signature: '' }, [{ type: 'thinking_delta', thinking }, ...signed]];
        }
        case 'tool_use':
        case 'server_tool_use': {
            const json = typeof input === 'string' ? input : JSON.stringify(input ?? {});
            return [{ ...block, input: {} }, [{ type: 'input_json_delta', partial_json: json }]];
        }
        default:
            return [block, []];
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/answer-text.js
var answer_text = __webpack_require__(21646);
// EXTERNAL MODULE: ./dist/compiled/domain/dialects/messages/tool-use-id.js
var tool_use_id = __webpack_require__(22546);
;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/message-of-reply.js


/** A reply of any provider as the message that the messages API would answer; thoughts are for who asked for them. */
function messageOfReply({ reply, model, id }, tellsThoughts) {
    const calls = (reply.toolCalls ?? []).map((call, index) => ({
        type: 'tool_use',
        id: toolUseId(call.id, id, index),
        name: call.name,
        // What the model wrote that cannot be read stays the text it is, which no program takes for arguments.
        input: (0,answer_text/* argumentsOf */.aX)(call),
    }));
    const { reasoning } = reply;
    const thoughts = tellsThoughts && reasoning !== undefined ? [{ type: 'thinking', thinking: reasoning, signature: '' }] : [];
    const text = reply.content === '' ? [] : [{ type: 'text', text: reply.content }];
    return {
        ...emptyMessage({ model, id: reply.responseId ?? id }),
        content: [...thoughts, ...text, ...calls],
        ...endOf(reply),
        usage: usageOf(reply.usage),
    };
}
/** A message of which nothing is known yet but its names. */
const emptyMessage = ({ model, id }) => ({
    id,
    type: 'message',
    role: 'assistant',
    model,
    content: [],
    container: null,
    diagnostics: null,
    stop_reason: null,
    stop_sequence: null,
    stop_details: null,
    usage: usageOf(undefined),
});
/** The id of a call; one of our own where its provider gives none. */
const toolUseId = (id, replyId, index) => (0,tool_use_id/* toolUseIdOf */.k)(id === '' ? `toolu_${replyId}_${index}` : id);
/** Why the message ended, and what its provider says of a refusal. */
function endOf({ finishReason, refusal }) {
    const isRefused = refusal !== undefined && refusal !== '';
    return {
        stop_reason: isRefused ? 'refusal' : stopReasons[finishReason],
        stop_sequence: null,
        stop_details: isRefused ? { type: 'refusal', category: null, explanation: refusal } : null,
    };
}
/** The API has no word for an answer that broke off; that it was cut is what programs look for. */
const stopReasons = {
    stop: 'end_turn',
    length: 'max_tokens',
    content_filter: 'refusal',
    tool_calls: 'tool_use',
    context_overflow: 'model_context_window_exceeded',
    malformed_tool_call: 'tool_use',
    paused: 'pause_turn',
    error: 'max_tokens',
    unknown: 'end_turn',
};
/** Here input leaves out what was read from and written to a cache. Zero stands for what no provider told. */
function usageOf(usage) {
    const { cachedInputTokens: read, cacheWriteInputTokens: written, reasoningTokens: thinking } = usage ?? {};
    const long = usage?.longCacheWriteInputTokens;
    const short = Math.max(0, (written ?? 0) - (long ?? 0));
    return {
        cache_creation: long === undefined ? null : { ephemeral_1h_input_tokens: long, ephemeral_5m_input_tokens: short },
        cache_creation_input_tokens: written ?? null,
        cache_read_input_tokens: read ?? null,
        inference_geo: null,
        input_tokens: Math.max(0, (usage?.inputTokens ?? 0) - (read ?? 0) - (written ?? 0)),
        output_tokens: usage?.outputTokens ?? 0,
        output_tokens_details: thinking === undefined ? null : { thinking_tokens: thinking },
        server_tool_use: null,
        service_tier: null,
        speed: null,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/message-of-events.js


/** The message that the events of a stream make together, nothing of it left out. */
function messageOfEvents(stream) {
    let message = {};
    const blocks = new Map();
    const inputs = new Map();
    for (const { data } of (0,server_sent_event/* readServerSentEvents */.rJ)(stream)) {
        const event = (0,read_json/* readJson */.Vh)(data)?.json;
        if (!(0,read_json/* isJsonObject */.OW)(event))
            continue;
        const { type, index, content_block: block, delta } = event;
        if (type === 'message_start' && (0,read_json/* isJsonObject */.OW)(event.message))
            message = event.message;
        if (type === 'content_block_start' && (0,read_json/* isJsonObject */.OW)(block))
            blocks.set(index, { ...block });
        if (type === 'message_delta')
            message = ended(message, event);
        if (type !== 'content_block_delta' || !(0,read_json/* isJsonObject */.OW)(delta))
            continue;
        if (typeof delta.partial_json === 'string')
            inputs.set(index, (inputs.get(index) ?? '') + delta.partial_json);
        const growing = blocks.get(index);
        if (growing !== undefined)
            message_of_events_grow(growing, delta);
    }
    for (const [index, text] of inputs) {
        const block = blocks.get(index);
        if (block !== undefined && text !== '')
            block.input = (0,read_json/* readJson */.Vh)(text)?.json ?? text;
    }
    return { ...message, content: [...blocks.values()] };
}
/** Counts are of the whole message so far, and those that are not told again stay. */
function ended(message, { delta, usage, type: _type, ...others }) {
    const counts = (0,read_json/* isJsonObject */.OW)(usage) ? Object.entries(usage).filter(([, count]) => count !== null) : [];
    const known = (0,read_json/* isJsonObject */.OW)(message.usage) ? message.usage : {};
    return {
        ...message,
        ...((0,read_json/* isJsonObject */.OW)(delta) ? delta : {}),
        ...others,
        usage: { ...known, ...Object.fromEntries(counts) },
    };
}
function message_of_events_grow(block, { text, thinking, signature, citation }) {
    if (typeof text === 'string')
        block.text = `${block.text ?? ''}${text}`;
    if (typeof thinking === 'string')
        block.thinking = `${block.thinking ?? ''}${thinking}`;
    if (typeof signature === 'string')
        block.signature = signature;
    if (citation !== undefined)
        block.citations = [...(Array.isArray(block.citations) ? block.citations : []), citation];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/told-message.js



/** A reply as a message: its provider's own where that speaks of messages, however it came. */
function toldMessage(told, tellsThoughts) {
    const { verbatim } = told.reply;
    if (verbatim?.dialect !== 'messages')
        return messageOfReply(told, tellsThoughts);
    if (verbatim.isStream)
        return messageOfEvents(verbatim.text);
    const message = (0,read_json/* readJson */.Vh)(verbatim.text)?.json;
    return (0,read_json/* isJsonObject */.OW)(message) ? message : messageOfReply(told, tellsThoughts);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/message-stream.js







/**
 * Writes a streamed message: the events of its provider where that speaks of messages, otherwise the events that its
 * parts make. How it ends is written once the reply is known to be whole, so that a failure can stand in its place.
 */
class MessageStream {
    told;
    tellsThoughts;
    source = 'none';
    sequence = new BlockSequence();
    /** The index of the block that was opened last. */
    index = -1;
    /** How the provider ended its message. */
    ending = [];
    constructor(told, tellsThoughts) {
        this.told = told;
        this.tellsThoughts = tellsThoughts;
    }
    part(part) {
        const { event } = part;
        if (event?.dialect === 'messages')
            return this.passOn(named(event));
        if (this.source === 'provider')
            return '';
        const beginning = this.source === 'none' ? beginningOf(this.emptyMessage()) : [];
        this.source = 'parts';
        return writeEvents([...beginning, ...this.sequence.take(part).flatMap((step) => this.eventsOf(step))]);
    }
    end(reply) {
        switch (this.source) {
            case 'none':
                return this.whole(reply);
            case 'provider': {
                const isToldOf = (type) => this.ending.some(({ name }) => name === type);
                const missing = [
                    ...(isToldOf('message_delta') ? [] : [messageEnd(reply)]),
                    ...(isToldOf('message_stop') ? [] : [messageStop]),
                ];
                return this.ending.map(rewritten).join('') + writeEvents(missing);
            }
            case 'parts': {
                const events = this.sequence.end(reply).flatMap((step) => this.eventsOf(step));
                return writeEvents([...events, messageEnd(reply), messageStop]);
            }
        }
    }
    failure(failure) {
        return (0,server_sent_event/* serverSentEvent */.WS)(messagesFailure(failure), 'error');
    }
    whole(reply) {
        const { verbatim } = reply;
        if (verbatim?.dialect === 'messages' && verbatim.isStream) {
            return (0,server_sent_event/* readServerSentEvents */.rJ)(verbatim.text).map(named).map(rewritten).join('');
        }
        return writeEvents(eventsOfMessage(toldMessage({ ...this.told, reply }, this.tellsThoughts)));
    }
    /** What its provider counts is told at the end; until then old libraries, which read no end, have an estimate. */
    emptyMessage() {
        const inputTokens = this.told.estimatedInputTokens?.() ?? 0;
        return { ...emptyMessage(this.told), usage: usageOf({ inputTokens, outputTokens: 0 }) };
    }
    passOn(event) {
        this.source = 'provider';
        const isEnding = this.ending.length > 0 || event.name === 'message_delta' || event.name === 'message_stop';
        if (!isEnding)
            return rewritten(event);
        this.ending.push(event);
        return '';
    }
    eventsOf(step) {
        const { block } = step;
        // What a provider says of its refusal is told with the end of a message.
        if (block.kind === 'refusal' || (block.kind === 'reasoning' && !this.tellsThoughts))
            return [];
        if (step.kind === 'open')
            this.index += 1;
        const { index } = this;
        if (step.kind === 'open')
            return [{ type: 'content_block_start', index, content_block: this.startOf(block) }];
        if (step.kind === 'close')
            return [{ type: 'content_block_stop', index }];
        return [{ type: 'content_block_delta', index, delta: deltas[block.kind](step.text) }];
    }
    startOf({ kind, id, name, index }) {
        if (kind === 'call')
            return { type: 'tool_use', id: toolUseId(id, this.told.id, index), name, input: {} };
        return kind === 'text' ? { type: 'text', text: '' } : { type: 'thinking', thinking: '', signature: '' };
    }
}
const deltas = {
    text: (text) => ({ type: 'text_delta', text }),
    reasoning: (thinking) => ({ type: 'thinking_delta', thinking }),
    call: (json) => ({ type: 'input_json_delta', partial_json: json }),
};
const messageEnd = (reply) => ({
    type: 'message_delta',
    delta: { container: null, ...endOf(reply) },
    usage: usageOf(reply.usage),
});
/** An event with its name, or the type that its data has; clients pass over an event without a name. */
function named({ name, data }) {
    if (name !== undefined)
        return { name, data };
    const event = (0,read_json/* readJson */.Vh)(data)?.json;
    return { name: (0,read_json/* isJsonObject */.OW)(event) && typeof event.type === 'string' ? event.type : undefined, data };
}
const rewritten = ({ name, data }) => (0,server_sent_event/* serverSentEvent */.WS)(data, name);

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/messages-writer.js


/** Writes answers as the messages API does. Thoughts of other providers are told to whoever asked for thoughts. */
class MessagesWriter {
    tellsThoughts;
    constructor(tellsThoughts) {
        this.tellsThoughts = tellsThoughts;
    }
    whole(told) {
        const { verbatim } = told.reply;
        if (verbatim?.dialect === 'messages' && !verbatim.isStream)
            return verbatim.text;
        return JSON.stringify(toldMessage(told, this.tellsThoughts));
    }
    stream(told) {
        return new MessageStream(told, this.tellsThoughts);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/strict-schema.js

/**
 * Whether OpenAI takes a schema as one that an answer is held to: each object in it closed, and each property of it
 * required (platform.openai.com/docs/guides/structured-outputs, supported schemas). It refuses others outright.
 */
function isStrictSchema(schema) {
    if (Array.isArray(schema))
        return schema.every(isStrictSchema);
    if (!(0,read_json/* isJsonObject */.OW)(schema))
        return true;
    const { properties, required, additionalProperties } = schema;
    if (schema.type === 'object' || properties !== undefined) {
        const names = (0,read_json/* isJsonObject */.OW)(properties) ? Object.keys(properties) : [];
        const demanded = Array.isArray(required) ? required : [];
        if (additionalProperties !== false || names.some((name) => !demanded.includes(name)))
            return false;
    }
    return Object.values(schema).every(isStrictSchema);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/read-tools.js



const read_tools_keysOfTools = knownKeys([
    ...['type', 'name', 'description', 'input_schema', 'input_examples', 'strict'],
    // What to keep in a provider's cache, and in which pieces the input comes.
    ...['cache_control', 'eager_input_streaming'],
], { allowed_callers: isDirect, defer_loading: isFalse });
/** The tools that a program runs itself, as functions of chat completions; those of the provider are no other's. */
function readTools(tools, untranslatable) {
    return optionalObjects(tools, 'tools').flatMap((tool, index) => {
        const key = `tools[${index}]`;
        const isOwn = tool.type === undefined || tool.type === null || tool.type === 'custom';
        if (isOwn)
            return [functionOf(tool, key, untranslatable)];
        untranslatable(key);
        return [];
    });
}
function functionOf(tool, key, untranslatable) {
    tellUnknown(tool, key, read_tools_keysOfTools, untranslatable);
    const schema = requiredObject(tool.input_schema, `${key}.input_schema`);
    const isStrict = optionalFlag(tool.strict, `${key}.strict`) === true;
    if (isStrict && !isStrictSchema(schema))
        untranslatable(`${key}.strict`);
    const description = descriptionOf(tool, key);
    return {
        type: 'function',
        function: {
            name: requiredText(tool.name, `${key}.name`),
            ...(description === '' ? {} : { description }),
            parameters: schema,
            ...(isStrict ? { strict: true } : {}),
        },
    };
}
/** Functions have no examples of their input, so they are told where a model reads what the function is for. */
function descriptionOf({ description, input_examples }, key) {
    const examples = optionalObjects(input_examples, `${key}.input_examples`).map((example) => JSON.stringify(example));
    const told = examples.length === 0 ? [] : [`Examples of its input:\n${examples.join('\n')}`];
    const said = optionalText(description, `${key}.description`) ?? '';
    return [...(said === '' ? [] : [said]), ...told].join('\n\n');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/read-parameters.js




/** What a request asks for beside its turns, in the words of chat completions. */
function readParameters(body, untranslatable) {
    return givenFields({
        temperature: optionalNumber(body.temperature, 'temperature'),
        top_p: optionalNumber(body.top_p, 'top_p'),
        top_k: optionalNumber(body.top_k, 'top_k'),
        stop: stopsOf(body.stop_sequences),
        reasoning_effort: effortOf(body, untranslatable),
        response_format: formatOf(body, untranslatable),
        ...toolsOf(body, untranslatable),
    });
}
const usualKeys = {
    stop: 'stop_sequences',
    parallel_tool_calls: 'tool_choice.disable_parallel_tool_use',
    reasoning_effort: 'output_config.effort',
    response_format: 'output_config.format',
};
/** What is called otherwise in chat completions, and has two names here. */
function askedAsIn({ thinking, output_config, output_format }) {
    const { effort, format } = (0,read_json/* isJsonObject */.OW)(output_config) ? output_config : {};
    const thinks = (0,read_json/* isJsonObject */.OW)(thinking) && (thinking.type === 'disabled' || !(0,read_json/* isPresent */.Wo)(effort));
    const isOlder = (0,read_json/* isPresent */.Wo)(output_format) && !(0,read_json/* isPresent */.Wo)(format);
    if (!thinks && !isOlder)
        return usualKeys;
    return {
        ...usualKeys,
        ...(thinks ? { reasoning_effort: 'thinking' } : {}),
        ...(isOlder ? { response_format: 'output_format' } : {}),
    };
}
function stopsOf(stops) {
    if (stops === undefined || stops === null)
        return undefined;
    if (!Array.isArray(stops))
        return refuseField('stop_sequences', 'a list');
    const texts = stops.map((stop, index) => requiredText(stop, `stop_sequences[${index}]`));
    return texts.length === 0 ? undefined : texts;
}
function toolsOf(body, untranslatable) {
    const tools = readTools(body.tools, untranslatable);
    const choice = choiceOf(body.tool_choice, untranslatable);
    if (tools.length > 0)
        return { tools, ...choice };
    const asksForOne = choice.tool_choice === 'required' || (0,read_json/* isJsonObject */.OW)(choice.tool_choice);
    return asksForOne && !(0,read_json/* isFilled */.lq)(body.tools) ? refuseField('tool_choice', 'left out where there are no tools') : {};
}
const choices = new Map([
    ['auto', 'auto'],
    ['any', 'required'],
    ['none', 'none'],
]);
const keysOfChoice = knownKeys(['type', 'name', 'disable_parallel_tool_use']);
function choiceOf(given, untranslatable) {
    const choice = optionalObject(given, 'tool_choice');
    if (choice === undefined)
        return {};
    tellUnknown(choice, 'tool_choice', keysOfChoice, untranslatable);
    const { type, name, disable_parallel_tool_use: isSingle } = choice;
    const isAlone = optionalFlag(isSingle, 'tool_choice.disable_parallel_tool_use') === true;
    const single = isAlone ? { parallel_tool_calls: false } : {};
    if (type === 'tool') {
        const called = { name: requiredText(name, 'tool_choice.name') };
        return { tool_choice: { type: 'function', function: called }, ...single };
    }
    const word = choices.get(type) ?? refuseField('tool_choice.type', '`auto`, `any`, `tool` or `none`');
    return { tool_choice: word, ...single };
}
/** From so many tokens of thinking on, an effort is called so. */
const efforts = [
    [16_384, 'high'],
    [4096, 'medium'],
    [0, 'low'],
];
/** What becomes of earlier thoughts, which are left out, binds nobody. */
const keysOfThinking = knownKeys(['type', 'budget_tokens', 'display', 'block_binding']);
const keysOfOutput = knownKeys(['effort', 'format']);
/** An effort that is named counts more than the tokens that thinking may take, which other dialects cannot say. */
function effortOf(body, untranslatable) {
    const output = optionalObject(body.output_config, 'output_config') ?? {};
    tellUnknown(output, 'output_config', keysOfOutput, untranslatable);
    const named = optionalText(output.effort, 'output_config.effort');
    const asked = effortOfThinking(optionalObject(body.thinking, 'thinking'), untranslatable);
    return asked === 'none' ? asked : (named ?? asked);
}
function effortOfThinking(thinking, untranslatable) {
    if (thinking === undefined)
        return undefined;
    tellUnknown(thinking, 'thinking', keysOfThinking, untranslatable);
    const type = requiredText(thinking.type, 'thinking.type');
    const budget = optionalCount(thinking.budget_tokens, 'thinking.budget_tokens');
    if (type === 'disabled')
        return 'none';
    if (type === 'enabled' && budget !== undefined)
        return efforts.find(([tokens]) => budget >= tokens)?.[1];
    if (type !== 'enabled' && type !== 'adaptive')
        untranslatable('thinking.type');
    return undefined;
}
const keysOfFormat = knownKeys(['type', 'schema']);
/**
 * `output_format` is what the form of an answer was called first. Anthropic holds every answer to it, so that whoever
 * is asked instead is to do the same, or to refuse.
 */
function formatOf(body, untranslatable) {
    const { format: current } = (0,read_json/* isJsonObject */.OW)(body.output_config) ? body.output_config : {};
    const key = (0,read_json/* isPresent */.Wo)(current) ? 'output_config.format' : 'output_format';
    const format = optionalObject(current ?? body.output_format, key);
    if (format === undefined)
        return undefined;
    if (format.type !== 'json_schema')
        return refuseField(`${key}.type`, '`json_schema`');
    tellUnknown(format, key, keysOfFormat, untranslatable);
    const schema = requiredObject(format.schema, `${key}.schema`);
    return { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/parts.js
/** A text as a part; none for an empty one. */
const textPart = (text, key) => text === '' ? [] : [{ part: { type: 'text', text }, key }];
const isTextPart = ({ part }) => part.type === 'text';
/** The texts among parts, each on lines of its own. */
const textOfParts = (parts) => parts.flatMap(({ part: { type, text } }) => (type === 'text' && typeof text === 'string' ? [text] : [])).join('\n');
/** A turn of one text. */
const textTurn = (role, content, key) => ({
    message: { role, content },
    place: { turn: key, parts: [], calls: [] },
});
/** A turn of parts, which are told where they are more than texts. */
const turnOfParts = (message, parts, key) => ({
    message: { ...message, parts: parts.map(({ part }) => part) },
    place: { turn: key, parts: parts.map((each) => each.key), calls: [] },
});
/** A user's turn of such parts, which one text is no list of. */
function userTurn(parts, key) {
    const content = textOfParts(parts);
    const isList = parts.length > 1 || !parts.every(isTextPart);
    return isList ? turnOfParts({ role: 'user', content }, parts, key) : textTurn('user', content, key);
}
/** What a tool gave in a turn that can say text alone, and what of it is left for the user to show. */
function toolTurn(id, parts, key) {
    const others = parts.filter((part) => !isTextPart(part));
    const shown = others.length === 0 ? [] : [...textPart(`What tool call ${id} gave beside its text:`, key), ...others];
    const message = { role: 'tool', content: textOfParts(parts), tool_call_id: id };
    return { turn: { message, place: { turn: key, parts: [], calls: [] } }, shown };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/read-blocks.js




/** The blocks of a content that is a list. */
const blocksOf = (content, key) => optionalObjects(content, key).map((block, index) => ({ block, key: `${key}[${index}]` }));
const isEmpty = (value) => (0,read_json/* isJsonObject */.OW)(value) && Object.keys(value).length === 0;
const inEveryBlock = ['type', 'cache_control'];
/** What is read of each type of block; other types have no words elsewhere. */
const keysOfBlocks = new Map([
    // What an earlier answer cites stands in its text.
    ['text', knownKeys([...inEveryBlock, 'text', 'citations'])],
    ['image', knownKeys([...inEveryBlock, 'source'], { transformations: isEmpty })],
    ['document', knownKeys([...inEveryBlock, 'source', 'title', 'context', 'citations'])],
    ['search_result', knownKeys([...inEveryBlock, 'source', 'title', 'content', 'citations'])],
    ['tool_use', knownKeys([...inEveryBlock, 'id', 'name', 'input'], { caller: isOwnCall })],
    ['tool_result', knownKeys([...inEveryBlock, 'tool_use_id', 'content', 'is_error'])],
]);
/** Tells what a block says that is not read. */
function tellRestOfBlock({ block, key }, untranslatable) {
    const known = keysOfBlocks.get(block.type);
    if (known === undefined)
        untranslatable(key);
    else
        tellUnknown(block, key, known, untranslatable);
}
/** What a block of a user's turn, or of what a tool gave, is in the words of chat completions. */
function partsOfBlock(placed, untranslatable) {
    const { block, key } = placed;
    switch (block.type) {
        case 'text':
        case 'image':
        case 'document':
        case 'search_result':
            tellRestOfBlock(placed, untranslatable);
            return partsOfKnownBlock(placed, untranslatable);
        default:
            requiredText(block.type, `${key}.type`);
            untranslatable(key);
            return [];
    }
}
function partsOfKnownBlock({ block, key }, untranslatable) {
    if (asksForCitations(block.citations, `${key}.citations`))
        untranslatable(`${key}.citations`);
    switch (block.type) {
        case 'text':
            return textPart(presentText(block.text, `${key}.text`), key);
        case 'image':
            return imageParts({ block, key }, untranslatable);
        case 'document':
            return [...headOf(block, key, ['title', 'context']), ...documentParts({ block, key }, untranslatable)];
        default:
            return [
                ...headOf(block, key, ['title', 'source']),
                ...partsOfPresent(block.content, `${key}.content`, untranslatable),
            ];
    }
}
/** A list of citations is what an earlier answer cited. */
function asksForCitations(citations, key) {
    if (Array.isArray(citations))
        return false;
    return optionalFlag(optionalObject(citations, key)?.enabled, `${key}.enabled`) === true;
}
/** The parts of a content that is a text or a list of blocks. */
function partsOfContent(content, key, untranslatable) {
    if (typeof content === 'string')
        return textPart(content, key);
    return blocksOf(content, key).flatMap((placed) => partsOfBlock(placed, untranslatable));
}
function partsOfPresent(content, key, untranslatable) {
    if (!(0,read_json/* isPresent */.Wo)(content))
        return refuseField(key, 'a text or a list of blocks');
    return partsOfContent(content, key, untranslatable);
}
/** What is read of each type of source. */
const keysOfSources = new Map([
    ['url', knownKeys(['type', 'url'])],
    ['base64', knownKeys(['type', 'media_type', 'data'])],
    ['text', knownKeys(['type', 'data'], { media_type: isOnly('text/plain') })],
    ['content', knownKeys(['type', 'content'])],
]);
/** Where the data of a block is, and the key of that. */
function sourceOf({ block, key }, untranslatable) {
    const place = `${key}.source`;
    const source = requiredObject(block.source, place);
    const known = keysOfSources.get(source.type);
    if (known !== undefined)
        tellUnknown(source, place, known, untranslatable);
    return [source, place];
}
function imageParts(placed, untranslatable) {
    return [{ part: { type: 'image_url', image_url: { url: urlOfImage(placed, untranslatable) } }, key: placed.key }];
}
function urlOfImage(placed, untranslatable) {
    const [source, key] = sourceOf(placed, untranslatable);
    if (source.type === 'url')
        return requiredText(source.url, `${key}.url`);
    if (source.type === 'base64')
        return dataUrl(source, key);
    untranslatable(key);
    return source.file_id;
}
function documentParts(placed, untranslatable) {
    const [source, key] = sourceOf(placed, untranslatable);
    const { title } = placed.block;
    switch (source.type) {
        case 'text':
            return textPart(presentText(source.data, `${key}.data`), placed.key);
        case 'content':
            return partsOfPresent(source.content, `${key}.content`, untranslatable);
        case 'base64': {
            const filename = typeof title === 'string' && title !== '' ? title : 'document.pdf';
            return [{ part: { type: 'file', file: { filename, file_data: dataUrl(source, key) } }, key: placed.key }];
        }
        default:
            // What is somewhere else still counts for budgets, as a file that nobody has seen.
            untranslatable(key);
            return [{ part: { type: 'file', file: { file_id: source.file_id ?? source.url } }, key: placed.key }];
    }
}
const dataUrl = ({ media_type, data }, key) => `data:${requiredText(media_type, `${key}.media_type`)};base64,${requiredText(data, `${key}.data`)}`;
/** What is said of a document beside what stands in it. */
function headOf(block, key, names) {
    const told = names.map((name) => optionalText(block[name], `${key}.${name}`) ?? '');
    return textPart(told.filter((each) => each !== '').join('\n'), key);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/read-turns.js




/** The system prompt as the first turn, where there is one. */
function readSystem(system, untranslatable) {
    if (system === undefined || system === null || system === '')
        return [];
    if (typeof system === 'string')
        return [textTurn('system', system, 'system')];
    const turn = systemTurn(blocksOf(system, 'system'), 'system', untranslatable);
    return turn.message.content === '' && turn.message.parts === undefined ? [] : [turn];
}
/** What of a system's turn is no text has no words elsewhere, and still counts for budgets. */
function systemTurn(blocks, key, untranslatable) {
    const parts = blocks.flatMap((placed) => {
        const ofBlock = partsOfBlock(placed, untranslatable);
        if (!ofBlock.every(isTextPart))
            untranslatable(placed.key);
        return ofBlock;
    });
    const content = textOfParts(parts);
    if (parts.every(isTextPart))
        return textTurn('system', content, key);
    return turnOfParts({ role: 'system', content }, parts, key);
}
/** A conversation in the turns of chat completions, where what tools gave are turns of their own. */
function readTurns(messages, untranslatable) {
    const turns = messages.flatMap((message, index) => {
        const key = `messages[${index}]`;
        return turnsOf(requiredObject(message, key), key, untranslatable);
    });
    // An answer that is to go on from what the assistant is said to have begun is a new one to other providers.
    if (turns.at(-1)?.message.role === 'assistant')
        untranslatable(`messages[${messages.length - 1}]`);
    return turns;
}
const read_turns_keysOfTurns = knownKeys(['role', 'content']);
function turnsOf(turn, key, untranslatable) {
    const { role, content } = turn;
    tellUnknown(turn, key, read_turns_keysOfTurns, untranslatable);
    if (role !== 'user' && role !== 'assistant' && role !== 'system')
        return refuseField(`${key}.role`, '`user`, `assistant` or `system`');
    if (typeof content === 'string')
        return [textTurn(role, content, key)];
    if (content === undefined || content === null)
        return refuseField(`${key}.content`, 'a text or a list of blocks');
    const blocks = blocksOf(content, `${key}.content`);
    if (role === 'assistant')
        return [assistantTurn(blocks, key, untranslatable)];
    if (role === 'user')
        return userTurns(blocks, key, untranslatable);
    return [systemTurn(blocks, key, untranslatable)];
}
/** What its provider alone can read of its thoughts is left out, as the provider itself does with earlier turns. */
const thoughts = new Set(['thinking', 'redacted_thinking']);
function assistantTurn(blocks, key, untranslatable) {
    let content = '';
    const calls = [];
    const placesOfCalls = [];
    for (const placed of blocks) {
        const { type, text } = placed.block;
        if (thoughts.has(type))
            continue;
        // Text with citations comes in pieces that are one text.
        if (type === 'text')
            content += presentText(text, `${placed.key}.text`);
        if (type === 'tool_use') {
            calls.push(callOf(placed));
            placesOfCalls.push(`${placed.key}.input`);
        }
        if (type === 'text' || type === 'tool_use')
            tellRestOfBlock(placed, untranslatable);
        else
            untranslatable(placed.key);
    }
    return {
        message: { role: 'assistant', content, ...(calls.length === 0 ? {} : { tool_calls: calls }) },
        place: { turn: key, parts: [], calls: placesOfCalls },
    };
}
const callOf = ({ block, key }) => ({
    id: requiredText(block.id, `${key}.id`),
    name: requiredText(block.name, `${key}.name`),
    arguments: argumentsIn(block.input),
});
/** A text is what a model wrote that could not be read. */
const argumentsIn = (input) => (typeof input === 'string' ? input : JSON.stringify(input ?? {}));
/** What tools gave comes first, as it must follow the calls; what of it is more than text follows as the user's. */
function userTurns(blocks, key, untranslatable) {
    const results = blocks
        .filter(({ block }) => block.type === 'tool_result')
        .map((placed) => resultOf(placed, untranslatable));
    const others = blocks.filter(({ block }) => block.type !== 'tool_result');
    const parts = [
        ...results.flatMap(({ shown }) => shown),
        ...others.flatMap((placed) => partsOfBlock(placed, untranslatable)),
    ];
    const turns = results.map(({ turn }) => turn);
    return turns.length > 0 && parts.length === 0 ? turns : [...turns, userTurn(parts, key)];
}
/** Chat completions have no mark for a tool that failed but its words. */
function resultOf({ block, key }, untranslatable) {
    tellRestOfBlock({ block, key }, untranslatable);
    const id = requiredText(block.tool_use_id, `${key}.tool_use_id`);
    const result = toolTurn(id, partsOfContent(block.content, `${key}.content`, untranslatable), key);
    if (optionalFlag(block.is_error, `${key}.is_error`) !== true)
        return result;
    const { message, place } = result.turn;
    return { ...result, turn: { message: { ...message, content: `Error: ${message.content}` }, place } };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/read-messages-request.js







/** What is translated, or says nothing of the answer, such as what to keep in a provider's cache. */
const understood = new Set([
    ...['model', 'messages', 'system', 'max_tokens', 'stream', 'metadata', 'tools', 'tool_choice', 'stop_sequences'],
    ...['temperature', 'top_p', 'top_k', 'thinking', 'output_config', 'output_format'],
    ...['cache_control', 'service_tier', 'speed', 'diagnostics', 'context_management', 'user_profile_id', 'workspace_id'],
]);
/** Reads a request to `/v1/messages`. Throws a `RequestError`. */
function readMessagesRequest(body) {
    refuseThread(body.thread);
    refuseOtherModels(body);
    refuseLostNumbers(body);
    const keys = [];
    const untranslatable = (key) => {
        keys.push(key);
    };
    const metadata = optionalObject(body.metadata, 'metadata');
    const turns = readTurns(requiredList(body.messages, 'messages'), untranslatable);
    const conversation = [...readSystem(body.system, untranslatable), ...turns];
    const parameters = readParameters(body, untranslatable);
    for (const [key, value] of Object.entries(body))
        if (!understood.has(key) && (0,read_json/* isFilled */.lq)(value))
            untranslatable(key);
    return {
        model: requiredModel(body),
        operation: 'chat',
        messages: conversation.map(({ message }) => message),
        places: conversation.map(({ place }) => place),
        parameters,
        askedAs: askedAsIn(body),
        maxTokens: optionalCount(body.max_tokens, 'max_tokens'),
        isStreamed: optionalFlag(body.stream, 'stream') ?? false,
        user: optionalText(metadata?.user_id, 'metadata.user_id'),
        verbatim: { dialect: 'messages', body: withoutUnsignedThoughts(body), untranslatable: keys },
        writer: new MessagesWriter(wantsThoughts(body)),
    };
}
/**
 * A thread leaves the conversation with its provider, so that neither what it costs nor what was asked could be told
 * from a request. Anthropic's SDK knows the code and goes on with the whole conversation.
 */
function refuseThread(thread) {
    if (thread === undefined || thread === null)
        return;
    throw new RequestError('threads are not served here: send the whole conversation, without `thread`', {
        key: 'thread',
        code: 'thread_unsupported_request',
    });
}
/** Whoever did not ask for thoughts may take the first block for the answer. */
const wantsThoughts = ({ thinking }) => (0,read_json/* isJsonObject */.OW)(thinking) && thinking.type !== 'disabled' && thinking.display !== 'omitted';
/** Thoughts that another provider told have no signature, and would be refused by the one whose dialect this is. */
function withoutUnsignedThoughts(body) {
    const messages = requiredList(body.messages, 'messages');
    if (!messages.some(hasUnsigned))
        return body;
    const signed = messages.flatMap((message) => hasUnsigned(message) ? signedOf(message) : [message]);
    return { ...body, messages: signed };
}
const hasUnsigned = (message) => (0,read_json/* isJsonObject */.OW)(message) && Array.isArray(message.content) && message.content.some(isUnsigned);
const isUnsigned = (block) => (0,read_json/* isJsonObject */.OW)(block) && block.type === 'thinking' && (block.signature === '' || block.signature === undefined);
/** The turn without them, or nothing where nothing is left of it. */
function signedOf(turn) {
    const content = turn.content.filter((block) => !isUnsigned(block));
    return content.length === 0 ? [] : [{ ...turn, content }];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/messages/messages-dialect.js


/** Anthropic's messages API (platform.claude.com/docs/en/api/messages). */
const messagesDialect = {
    name: 'messages',
    callNameHeader: 'request-id',
    read: readMessagesRequest,
    failure: messagesFailure,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/refusals.js




/** Throws the `RequestError` that says what of a request nobody here can serve, and why. */
function cannotServe(key, why) {
    throw new RequestError(`\`${key}\` cannot be served here: ${why}`, { key });
}
const itsState = 'it stands for what the provider keeps, so send the whole conversation as `input`, as client libraries do once `store` is false';
/** Keys that ask a provider for more than an answer to what is sent, and why nobody here can give it. */
const refused = new Map([
    ['previous_response_id', itsState],
    ['conversation', itsState],
    ['prompt', 'it names a prompt that the provider keeps, so send its text as `instructions`'],
    ['moderation', 'it asks for a moderation that other providers do not have'],
]);
/** What is translated, or says nothing of the answer, such as what a provider is to keep. */
const refusals_understood = new Set([
    ...['model', 'input', 'instructions', 'stream', 'max_output_tokens', 'temperature', 'top_p', 'tools', 'tool_choice'],
    ...['parallel_tool_calls', 'max_tool_calls', 'text', 'reasoning', 'user', 'safety_identifier', 'truncation'],
    ...['metadata', 'store', 'service_tier', 'stream_options', 'include', 'background', 'top_logprobs'],
    ...['prompt_cache_key', 'prompt_cache_options', 'prompt_cache_retention', 'context_management', 'client_metadata'],
]);
/** Throws a `RequestError` for a request that needs a provider's memory, its own tools, or what nobody here knows. */
function refuseWhatCannotBeServed(body) {
    for (const [key, value] of Object.entries(body)) {
        if (value === undefined || value === null || refusals_understood.has(key))
            continue;
        cannotServe(key, refused.get(key) ?? 'it is no parameter that can be said to every provider');
    }
    if (optionalFlag(body.background, 'background') === true)
        cannotServe('background', 'answers come while they are waited for');
    const { top_logprobs: count, include } = body;
    const asks = include ?? [];
    if (!Array.isArray(asks))
        refuseField('include', 'a list');
    if ((optionalNumber(count, 'top_logprobs') ?? 0) > 0)
        cannotServe('top_logprobs', withoutProbabilities);
    if (asks.includes('message.output_text.logprobs'))
        cannotServe('include', withoutProbabilities);
}
const withoutProbabilities = 'answers come without log probabilities';
/** Throws a `RequestError` for what an object says under a key that nobody here knows. */
const refuseUnknown = (object, key, known) => tellUnknown(object, key, known, (place) => cannotServe(place, 'it says what cannot be said to every provider'));
/** Throws a `RequestError` for a tool that is none of the program's own. */
function refuseTool(tool, key) {
    const type = typeof tool.type === 'string' ? tool.type.slice(0, 60) : 'no known type';
    return cannotServe(key, `a tool of ${type} is run by its provider, and only the program's own are called here`);
}
/** Throws a `RequestError` for an item of a conversation that only its provider understands. */
function refuseItem(item, key) {
    const type = (0,read_json/* isJsonObject */.OW)(item) && typeof item.type === 'string' ? item.type : 'of no known type';
    if (type === 'item_reference')
        return cannotServe(key, itsState);
    return cannotServe(key, `an item ${type.slice(0, 60)} has no meaning to other providers`);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/asked-tools.js




/** The name by which a tool is asked for, since chat completions have no namespaces. */
const flatName = (name, namespace) => {
    if (namespace === undefined)
        return name;
    return `${namespace}${namespace.endsWith('__') ? '' : '__'}${name}`;
};
/**
 * The tools of a request. Functions stay what they are; a custom tool, whose input is any text, is asked for as a
 * function of that text, and what calls it is told to its client as it was declared.
 */
class AskedTools {
    asked = new Map();
    declared = new Map();
    /**
     * Those that stand beside the conversation, and those that come up in it. Throws a `RequestError` for others' tools.
     */
    constructor({ tools, input }) {
        this.takeAll(tools, 'tools');
        const items = Array.isArray(input) ? input : [];
        for (const [index, item] of items.entries())
            if ((0,read_json/* isJsonObject */.OW)(item) && item.type === 'additional_tools')
                this.takeAll(item.tools, `input[${index}].tools`);
    }
    get functions() {
        return [...this.declared.values()];
    }
    /** The tool that a call in the words of chat completions means. */
    of(name) {
        return this.asked.get(name) ?? { type: 'function', name };
    }
    takeAll(tools, key) {
        for (const [index, tool] of optionalObjects(tools, key).entries()) {
            const place = `${key}[${index}]`;
            if (tool.type === 'namespace')
                this.takeNamespace(tool, place);
            else
                this.take(tool, place, undefined);
        }
    }
    takeNamespace(given, key) {
        refuseUnknown(given, key, keysOfNamespaces);
        const namespace = requiredText(given.name, `${key}.name`);
        const description = optionalText(given.description, `${key}.description`);
        for (const [index, tool] of optionalObjects(given.tools, `${key}.tools`).entries())
            this.take({ description, ...tool }, `${key}.tools[${index}]`, namespace);
    }
    /** A tool that is declared again takes the place of the earlier one. */
    take(tool, key, namespace) {
        const { type } = tool;
        if (type !== 'function' && type !== 'custom')
            refuseTool(tool, key);
        const name = requiredText(tool.name, `${key}.name`);
        const flat = flatName(name, namespace);
        const known = this.asked.get(flat);
        const isOther = known !== undefined && (known.type !== type || known.name !== name);
        if (isOther)
            refuseField(`${key}.name`, 'a name that no other tool has');
        this.asked.set(flat, { type, name, namespace });
        const described = type === 'custom' ? takesText(tool, key) : takesJson(tool, key);
        this.declared.set(flat, { type: 'function', function: { name: flat, ...described } });
    }
}
const loading = { defer_loading: isFalse, allowed_callers: isDirect };
const keysOfNamespaces = knownKeys(['type', 'name', 'description', 'tools']);
const asked_tools_keysOfFunctions = knownKeys(['type', 'name', 'description', 'parameters', 'strict'], loading);
const keysOfCustomTools = knownKeys(['type', 'name', 'description', 'format'], loading);
const keysOfInputs = knownKeys(['type', 'syntax', 'definition']);
function takesJson(tool, key) {
    refuseUnknown(tool, key, asked_tools_keysOfFunctions);
    return givenFields({
        description: optionalText(tool.description, `${key}.description`),
        parameters: optionalObject(tool.parameters, `${key}.parameters`),
        strict: optionalFlag(tool.strict, `${key}.strict`),
    });
}
const textParameters = {
    type: 'object',
    properties: { input: { type: 'string', description: 'The whole input of the tool, as it is.' } },
    required: ['input'],
    additionalProperties: false,
};
/** No other provider holds a text to a grammar, so the model is told of it. */
function takesText(tool, key) {
    refuseUnknown(tool, key, keysOfCustomTools);
    const description = optionalText(tool.description, `${key}.description`);
    const format = optionalObject(tool.format, `${key}.format`);
    const grammar = format === undefined ? [] : grammarIn(format, `${key}.format`);
    const told = [...(description === undefined ? [] : [description]), ...grammar];
    return { description: told.join('\n\n'), parameters: textParameters };
}
function grammarIn(format, key) {
    refuseUnknown(format, key, keysOfInputs);
    if (format.type === 'text')
        return [];
    if (format.type !== 'grammar')
        return refuseField(`${key}.type`, '`text` or `grammar`');
    const syntax = requiredText(format.syntax, `${key}.syntax`);
    const definition = requiredText(format.definition, `${key}.definition`);
    return [`The input must follow this ${syntax} grammar:\n${definition}`];
}
/** The arguments that call a custom tool with a text. */
const argumentsOfText = (input) => JSON.stringify({ input });
/** The text that arguments call a custom tool with; all of them where a model wrote the text itself. */
function textOfArguments(written) {
    const value = (0,read_json/* readJson */.Vh)(written)?.json;
    return (0,read_json/* isJsonObject */.OW)(value) && typeof value.input === 'string' ? value.input : written;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/read-part.js




const itsFile = 'it names a file that stands elsewhere, so send what is in it';
const read_part_inEveryPart = ['type', 'prompt_cache_breakpoint'];
const keysOfText = knownKeys([...read_part_inEveryPart, 'text', 'annotations', 'logprobs']);
/** What is read of each type of part. How closely to look at a file, nobody else can say. */
const keysOfParts = new Map([
    ['input_text', keysOfText],
    ['output_text', keysOfText],
    ['text', keysOfText],
    ['input_image', knownKeys([...read_part_inEveryPart, 'image_url', 'detail'])],
    ['input_file', knownKeys([...read_part_inEveryPart, 'file_data', 'filename', 'detail'])],
    ['input_audio', knownKeys([...read_part_inEveryPart, 'input_audio'])],
]);
/** A part of what a user said or a tool gave, in the words of chat completions. Throws a `RequestError`. */
const partOf = (part, key) => ({ part: saidByPart(part, key), key });
/** What a part shows is not in the request, but where one of these keys says, or nowhere. */
function refuseElsewhere(part, key, here) {
    const elsewhere = ['file_url', 'file_id'].find((name) => (0,read_json/* isPresent */.Wo)(part[name]));
    return elsewhere === undefined
        ? refuseField(`${key}.${here}`, 'a text that is not empty')
        : cannotServe(`${key}.${elsewhere}`, itsFile);
}
function saidByPart(part, key) {
    const { type } = part;
    const detail = optionalText(part.detail, `${key}.detail`);
    if (type === 'input_image' && typeof part.image_url !== 'string')
        return refuseElsewhere(part, key, 'image_url');
    if (type === 'input_file' && typeof part.file_data !== 'string')
        return refuseElsewhere(part, key, 'file_data');
    const known = keysOfParts.get(type);
    if (known === undefined)
        return refuseItem(part, key);
    refuseUnknown(part, key, known);
    switch (type) {
        case 'input_image': {
            const closely = detail === undefined || detail === 'auto' ? {} : { detail };
            return { type: 'image_url', image_url: { url: part.image_url, ...closely } };
        }
        case 'input_file': {
            const filename = optionalText(part.filename, `${key}.filename`);
            const file = { ...(filename === undefined ? {} : { filename }), file_data: part.file_data };
            return { type: 'file', file };
        }
        case 'input_audio':
            return { type, input_audio: requiredObject(part.input_audio, `${key}.input_audio`) };
        default:
            return { type: 'text', text: presentText(part.text, `${key}.text`) };
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/read-input.js







/** The conversation of a request in the turns of chat completions. Throws a `RequestError`. */
function read_input_readInput({ instructions, input }) {
    const system = optionalText(instructions, 'instructions') ?? '';
    const first = system === '' ? [] : [textTurn('system', system, 'instructions')];
    if (typeof input === 'string')
        return [...first, textTurn('user', input, 'input')];
    if (!Array.isArray(input) || input.length === 0)
        return refuseField('input', 'a text, or a list that is not empty');
    const conversation = new Conversation();
    for (const [index, item] of input.entries())
        conversation.take(item, `input[${index}]`);
    return [...first, ...conversation.end()];
}
/** Thoughts, which only who thought them could read, and tools, which are told beside the conversation. */
const told = new Set(['reasoning', 'additional_tools']);
const inEveryItem = ['id', 'status', 'phase', 'internal_chat_message_metadata_passthrough'];
/** What OpenAI's SDK parsed of an answer says the same again. */
const read_input_keysOfCalls = ['call_id', 'name', 'namespace', 'arguments', 'input', 'parsed_arguments'];
const keysOfOutputs = ['call_id', 'name', 'output'];
const byModel = { caller: isOwnCall };
/** What is read of each type of item, or says only how the item came about. */
const keysOfItems = new Map([
    ['message', knownKeys([...inEveryItem, 'role', 'content', 'end_turn'])],
    ['function_call', knownKeys([...inEveryItem, ...read_input_keysOfCalls], byModel)],
    ['custom_tool_call', knownKeys([...inEveryItem, ...read_input_keysOfCalls], byModel)],
    ['function_call_output', knownKeys([...inEveryItem, ...keysOfOutputs], byModel)],
    ['custom_tool_call_output', knownKeys([...inEveryItem, ...keysOfOutputs], byModel)],
]);
/** The turns that items make together. */
class Conversation {
    turns = [];
    /** What of the tools' answers is more than the text that tools of chat completions may give. */
    beside = [];
    take(item, key) {
        const { type = 'message', ...fields } = requiredObject(item, key);
        const known = keysOfItems.get(type);
        if (known !== undefined)
            refuseUnknown(fields, key, known);
        const isAnswer = type === 'function_call_output' || type === 'custom_tool_call_output';
        if (!isAnswer)
            this.tellBeside();
        if (type === 'message')
            this.takeMessage(fields, key);
        else if (type === 'function_call')
            this.joinAssistant(callTurn(fields, key));
        else if (type === 'custom_tool_call')
            this.joinAssistant(callTurn(withArguments(fields, key), key));
        else if (isAnswer)
            this.takeOutput(fields, key);
        else if (!told.has(type))
            refuseItem(item, key);
    }
    end() {
        this.tellBeside();
        return this.turns;
    }
    takeMessage({ role, content }, key) {
        const place = `${key}.content`;
        if (role === 'assistant')
            this.joinAssistant(textTurn(role, assistantText(content, place), key));
        else if (role === 'user')
            this.turns.push(userTurn(read_input_partsOf(content, place), key));
        else if (role === 'system' || role === 'developer')
            this.turns.push(textTurn('system', systemText(content, place), key));
        else
            refuseField(`${key}.role`, '`user`, `assistant`, `system` or `developer`');
    }
    /**
     * Items in a row that an assistant said are one turn, since what tools answer must follow the turn that called them.
     */
    joinAssistant(turn) {
        const last = this.turns.at(-1);
        const isSameTurn = last?.message.role === 'assistant' && [last, turn].some(({ place }) => place.calls.length > 0);
        if (isSameTurn)
            this.turns[this.turns.length - 1] = joined(last, turn);
        else
            this.turns.push(turn);
    }
    takeOutput({ call_id, output }, key) {
        const { turn, shown } = toolTurn(requiredText(call_id, `${key}.call_id`), read_input_partsOf(output, `${key}.output`), key);
        this.turns.push(turn);
        this.beside.push(...shown);
    }
    /** Once all tools have answered, the rest of what they gave follows as the user's. */
    tellBeside() {
        const [first] = this.beside;
        if (first !== undefined)
            this.turns.push(userTurn(this.beside, first.key));
        this.beside = [];
    }
}
/** Two items as one turn, which stands where the later one does. */
const joined = (earlier, later) => ({
    message: {
        role: 'assistant',
        content: [earlier.message.content, later.message.content].filter((text) => text !== '').join('\n\n'),
        tool_calls: [...(earlier.message.tool_calls ?? []), ...(later.message.tool_calls ?? [])],
    },
    place: { turn: later.place.turn, parts: [], calls: [...earlier.place.calls, ...later.place.calls] },
});
function callTurn({ call_id, name, namespace, arguments: text }, key) {
    const written = optionalText(text, `${key}.arguments`) ?? '';
    const call = {
        id: requiredText(call_id, `${key}.call_id`),
        name: flatName(requiredText(name, `${key}.name`), optionalText(namespace, `${key}.namespace`)),
        arguments: (0,answer_text/* isBlank */.z3)(written) ? '{}' : written,
    };
    return {
        message: { role: 'assistant', content: '', tool_calls: [call] },
        place: { turn: key, parts: [], calls: [`${key}.arguments`] },
    };
}
const withArguments = ({ input, ...call }, key) => ({
    ...call,
    arguments: argumentsOfText(optionalText(input, `${key}.input`) ?? ''),
});
function systemText(content, key) {
    const parts = read_input_partsOf(content, key);
    const other = parts.findIndex((part) => !isTextPart(part));
    return other === -1 ? textOfParts(parts) : refuseField(`${key}[${other}]`, 'a text');
}
const keysOfTexts = knownKeys([
    ...['type', 'text', 'refusal', 'annotations', 'logprobs', 'prompt_cache_breakpoint', 'parsed'],
]);
const saidByAssistant = new Set(['output_text', 'refusal', 'input_text', 'text']);
function assistantText(content, key) {
    if (typeof content === 'string')
        return content;
    return optionalObjects(content, key)
        .map((part, index) => {
        const place = `${key}[${index}]`;
        const said = part.type === 'refusal' ? part.refusal : part.text;
        if (typeof said !== 'string' || !saidByAssistant.has(part.type))
            return refuseField(place, 'a text');
        refuseUnknown(part, place, keysOfTexts);
        return said;
    })
        .join('');
}
function read_input_partsOf(content, key) {
    if (typeof content === 'string')
        return textPart(content, key);
    if (content === undefined || content === null)
        return refuseField(key, 'a text or a list of parts');
    return optionalObjects(content, key).map((part, index) => partOf(part, `${key}[${index}]`));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/read-response-parameters.js





const read_response_parameters_keysOfTexts = knownKeys(['format', 'verbosity']);
/** The summary is the writer's to tell; earlier thoughts, of which `context` says how many count, are left out. */
const keysOfReasoning = knownKeys(['effort', 'summary', 'generate_summary', 'context'], {
    mode: (value) => value === 'standard',
});
/** What is called otherwise in chat completions. */
const askedAs = {
    reasoning_effort: 'reasoning.effort',
    verbosity: 'text.verbosity',
    response_format: 'text.format',
};
/** What a request asks for beside its turns, in the words of chat completions. Throws a `RequestError`. */
function readResponseParameters(body, tools) {
    const text = optionalObject(body.text, 'text') ?? {};
    const reasoning = optionalObject(body.reasoning, 'reasoning') ?? {};
    refuseUnknown(text, 'text', read_response_parameters_keysOfTexts);
    refuseUnknown(reasoning, 'reasoning', keysOfReasoning);
    for (const name of ['summary', 'generate_summary'])
        optionalText(reasoning[name], `reasoning.${name}`);
    const verbosity = optionalText(text.verbosity, 'text.verbosity');
    return givenFields({
        temperature: optionalNumber(body.temperature, 'temperature'),
        top_p: optionalNumber(body.top_p, 'top_p'),
        reasoning_effort: optionalText(reasoning.effort, 'reasoning.effort'),
        // What every model does unasked needs no word that only some understand.
        verbosity: verbosity === 'medium' ? undefined : verbosity,
        response_format: read_response_parameters_formatOf(text.format),
        ...read_response_parameters_toolsOf(body, tools),
    });
}
function read_response_parameters_toolsOf({ tool_choice: choice, parallel_tool_calls: isParallel }, tools) {
    const asked = read_response_parameters_choiceOf(choice);
    const isForced = (0,read_json/* isPresent */.Wo)(asked.choice) && asked.choice !== 'auto' && asked.choice !== 'none';
    if (tools.functions.length === 0)
        return isForced ? refuseField('tool_choice', 'left out where there are no tools') : {};
    const allowed = tools.functions.filter(({ function: { name } }) => asked.names?.has(name) ?? true);
    if (allowed.length === 0)
        return refuseField('tool_choice.tools', 'names of functions among `tools`');
    return {
        tools: allowed,
        tool_choice: asked.choice,
        parallel_tool_calls: optionalFlag(isParallel, 'parallel_tool_calls'),
    };
}
const read_response_parameters_keysOfChosen = knownKeys(['name', 'namespace']);
function read_response_parameters_choiceOf(choice) {
    if (choice === undefined || choice === null)
        return {};
    if (choice === 'auto' || choice === 'none' || choice === 'required')
        return { choice };
    const { type, mode, tools, ...one } = requiredObject(choice, 'tool_choice');
    if (type === 'function' || type === 'custom') {
        refuseUnknown(one, 'tool_choice', read_response_parameters_keysOfChosen);
        return { choice: { type: 'function', function: { name: nameOf(one, 'tool_choice') } } };
    }
    if (type !== 'allowed_tools')
        return cannotServe('tool_choice', 'it names a tool that its provider runs');
    if (mode !== 'auto' && mode !== 'required')
        return refuseField('tool_choice.mode', '`auto` or `required`');
    const allowed = optionalObjects(tools, 'tool_choice.tools');
    return { choice: mode, names: new Set(allowed.map((tool, index) => nameOf(tool, `tool_choice.tools[${index}]`))) };
}
const nameOf = ({ name, namespace }, key) => flatName(requiredText(name, `${key}.name`), optionalText(namespace, `${key}.namespace`));
const read_response_parameters_keysOfFormats = knownKeys(['type', 'name', 'schema', 'strict', 'description']);
function read_response_parameters_formatOf(given) {
    const key = 'text.format';
    const format = optionalObject(given, key);
    if (format === undefined)
        return undefined;
    refuseUnknown(format, key, read_response_parameters_keysOfFormats);
    const { type } = format;
    if (type === 'text')
        return undefined;
    if (type === 'json_object')
        return { type };
    if (type !== 'json_schema')
        return refuseField(`${key}.type`, '`text`, `json_object` or `json_schema`');
    return {
        type,
        json_schema: givenFields({
            name: requiredText(format.name, `${key}.name`),
            description: optionalText(format.description, `${key}.description`),
            schema: requiredObject(format.schema, `${key}.schema`),
            strict: optionalFlag(format.strict, `${key}.strict`),
        }),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/output-item.js



const prefixes = { text: 'msg', refusal: 'msg', reasoning: 'rs', call: 'fc' };
/** The tool that a block calls. */
const toolOf = ({ kind, name }, tools) => kind === 'call' ? tools.of(name) : undefined;
/** The name of the item that a block becomes, which no other item of any response has. */
const itemId = ({ kind }, { responseId, index, tool }) => `${tool?.type === 'custom' ? 'ctc' : prefixes[kind]}_${responseId.replace(/^[a-z]+[_-]/, '')}_${index}`;
/** The item of a block as it stands, or as it begins, when nothing of it has come. */
function outputItem(block, place, status) {
    const id = itemId(block, place);
    const hasBegun = status !== 'in_progress';
    switch (block.kind) {
        case 'reasoning':
            return { id, type: 'reasoning', summary: hasBegun ? [contentPart(block)] : [], status };
        case 'call':
            return { id, status, ...output_item_callOf(block, place), ...writtenIn(block, place, status) };
        default:
            return { id, type: 'message', status, role: 'assistant', content: hasBegun ? [contentPart(block)] : [] };
    }
}
function output_item_callOf(block, { responseId, tool }) {
    const { type = 'function', name = block.name, namespace } = tool ?? {};
    const call_id = block.id === '' ? callIdOf(responseId, block.index) : block.id;
    const kind = type === 'custom' ? 'custom_tool_call' : 'function_call';
    return { type: kind, call_id, name, ...(namespace === undefined ? {} : { namespace }) };
}
function writtenIn({ text }, { tool }, status) {
    const isCustom = tool?.type === 'custom';
    if (status === 'in_progress')
        return isCustom ? { input: '' } : { arguments: '' };
    if (isCustom)
        return { input: textOfArguments(text) };
    // Programs parse what a whole call has, also where the model wrote nothing since the tool takes nothing.
    return { arguments: status === 'completed' && (0,answer_text/* isBlank */.z3)(text) ? '{}' : text };
}
/** What stands in an item; with another text than the block has where only a part of it came. */
function contentPart({ kind, text: whole }, text = whole) {
    if (kind === 'reasoning')
        return { type: 'summary_text', text };
    return kind === 'refusal'
        ? { type: 'refusal', refusal: text }
        : { type: 'output_text', annotations: [], logprobs: [], text };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/response-object.js

const inProgress = { status: 'in_progress', error: null, incomplete_details: null };
/** A response with what it was asked with; nothing of it is kept. */
const responseOf = (asked, { id, model, createdS }, output, { end, usage = null }) => ({
    id,
    object: 'response',
    created_at: createdS,
    status: end.status,
    background: false,
    error: end.error,
    incomplete_details: end.incomplete_details,
    instructions: asked.instructions ?? null,
    max_output_tokens: asked.max_output_tokens ?? null,
    metadata: asked.metadata ?? {},
    model,
    output,
    parallel_tool_calls: asked.parallel_tool_calls ?? true,
    previous_response_id: null,
    prompt_cache_key: asked.prompt_cache_key ?? null,
    reasoning: { effort: null, summary: null, ...((0,read_json/* isJsonObject */.OW)(asked.reasoning) ? asked.reasoning : {}) },
    safety_identifier: asked.safety_identifier ?? null,
    store: false,
    temperature: asked.temperature ?? null,
    text: { format: { type: 'text' }, ...((0,read_json/* isJsonObject */.OW)(asked.text) ? asked.text : {}) },
    tool_choice: asked.tool_choice ?? 'auto',
    tools: asked.tools ?? [],
    top_logprobs: 0,
    top_p: asked.top_p ?? null,
    truncation: 'disabled',
    usage,
    user: asked.user ?? null,
});
const completed = { status: 'completed', error: null, incomplete_details: null };
const incomplete = (reason) => ({
    status: 'incomplete',
    error: null,
    incomplete_details: { reason },
});
const failed = (error) => ({ status: 'failed', error, incomplete_details: null });
const brokenOff = {
    message: 'The provider ended the answer with an error.',
    type: 'server_error',
    code: 'server_error',
    param: null,
};
/** The API has two words for what is missing of an answer; one that was cut for any reason ran out of room. */
const ends = {
    stop: completed,
    length: incomplete('max_output_tokens'),
    content_filter: incomplete('content_filter'),
    tool_calls: completed,
    context_overflow: incomplete('max_output_tokens'),
    malformed_tool_call: completed,
    paused: incomplete('max_output_tokens'),
    error: failed(brokenOff),
    unknown: completed,
};
const endOfResponse = ({ finishReason }) => ends[finishReason];
/** What the items are that a response ends with. */
const endOfItems = ({ status }) => status === 'completed' ? status : 'incomplete';
/** Absent where the provider told no usage, since zero would say that it told none was used. */
function responseUsage(usage) {
    if (usage === undefined)
        return null;
    const { inputTokens, outputTokens, cachedInputTokens, cacheWriteInputTokens, reasoningTokens } = usage;
    return {
        input_tokens: inputTokens,
        input_tokens_details: { cached_tokens: cachedInputTokens ?? 0, cache_write_tokens: cacheWriteInputTokens ?? 0 },
        output_tokens: outputTokens,
        output_tokens_details: { reasoning_tokens: reasoningTokens ?? 0 },
        total_tokens: inputTokens + outputTokens,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/response-stream.js





/** Writes a streamed response, its events numbered from 0; the last one tells the whole response. */
class ResponseStream {
    asked;
    told;
    sequence = new BlockSequence();
    /** Items that are whole. */
    output = [];
    nextNumber = 0;
    opened;
    constructor(asked, told) {
        this.asked = asked;
        this.told = told;
    }
    part(part) {
        return this.beginning() + this.write(this.sequence.take(part), 'completed');
    }
    end(reply) {
        const end = endOfResponse(reply);
        const beginning = this.beginning();
        const rest = this.write(this.sequence.end(reply), endOfItems(end));
        return beginning + rest + this.event(`response.${end.status}`, { response: this.response(end, reply) });
    }
    /** Told twice, since some clients wait for the end of the response and others for an error alone. */
    failure(failure) {
        const error = openAiError(failure);
        const response = this.nextNumber === 0 ? undefined : this.response(failed(error));
        const last = response === undefined ? '' : this.event('response.failed', { response });
        const { message, code, param } = error;
        return last + this.event('error', { code, message, param, error });
    }
    beginning() {
        if (this.nextNumber > 0)
            return '';
        const response = this.response(inProgress);
        return this.event('response.created', { response }) + this.event('response.in_progress', { response });
    }
    response(end, reply) {
        return responseOf(this.asked.body, this.told, [...this.output], { end, usage: responseUsage(reply?.usage) });
    }
    /** Steps as events; `status` is that of the items that they close. */
    write(steps, status) {
        return steps
            .filter(({ block }) => block.kind !== 'reasoning' || this.asked.tellsThoughts)
            .map((step) => this.eventsOf(step, status))
            .join('');
    }
    eventsOf(step, status) {
        if (step.kind === 'open' || this.opened === undefined)
            this.opened = this.openedOf(step.block);
        const { opened } = this;
        if (step.kind === 'open')
            return this.open(opened);
        if (step.kind === 'close')
            return this.close(opened, status);
        // The text of a custom tool stands within JSON that is read when it is whole.
        return opened.isCustom ? '' : this.delta(opened, step.text);
    }
    openedOf(block) {
        const at = { responseId: this.told.id, index: this.output.length, tool: toolOf(block, this.asked.tools) };
        const isCustom = at.tool?.type === 'custom';
        const place = { item_id: itemId(block, at), output_index: at.index, ...placeIn(block) };
        return { block, at, place, isCustom, names: isCustom ? customNames : names[block.kind] };
    }
    open({ block, at, place, names: { part } }) {
        const item = outputItem(block, at, 'in_progress');
        const first = this.event('response.output_item.added', { output_index: at.index, item });
        return part === undefined ? first : first + this.event(`${part}.added`, { ...place, part: contentPart(block, '') });
    }
    delta({ block, place, names: { text } }, delta) {
        return this.event(`${text}.delta`, { ...place, delta, ...logprobsOf(block) });
    }
    close(opened, status) {
        const { block, at, place, isCustom, names } = opened;
        const item = outputItem(block, at, status);
        this.output.push(item);
        const late = lateIn(block, item, isCustom);
        const rest = late === undefined ? '' : this.delta(opened, late);
        const written = isCustom ? { input: item.input } : wholeOf(block, item);
        const done = this.event(`${names.text}.done`, { ...place, ...written, ...logprobsOf(block) });
        const whole = names.part === undefined ? '' : this.event(`${names.part}.done`, { ...place, part: contentPart(block) });
        return rest + done + whole + this.event('response.output_item.done', { output_index: at.index, item });
    }
    event(type, fields) {
        const sequence_number = this.nextNumber;
        this.nextNumber += 1;
        return (0,server_sent_event/* serverSentEvent */.WS)(JSON.stringify({ type, sequence_number, ...fields }), type);
    }
}
/** How the events of a block are called: those of the part that it is of its item, and those of its text. */
const names = {
    text: { part: 'response.content_part', text: 'response.output_text' },
    refusal: { part: 'response.content_part', text: 'response.refusal' },
    reasoning: { part: 'response.reasoning_summary_part', text: 'response.reasoning_summary_text' },
    call: { part: undefined, text: 'response.function_call_arguments' },
};
const customNames = { part: undefined, text: 'response.custom_tool_call_input' };
function placeIn({ kind }) {
    if (kind === 'call')
        return {};
    return kind === 'reasoning' ? { summary_index: 0 } : { content_index: 0 };
}
/** What of a call is told once it is whole, because nothing of it came before that its client could use. */
function lateIn({ kind, text }, item, isCustom) {
    if (isCustom)
        return item.input;
    return kind === 'call' && item.arguments !== text ? item.arguments : undefined;
}
function wholeOf({ kind, text, name }, item) {
    if (kind === 'call')
        return { arguments: item.arguments, name };
    return kind === 'refusal' ? { refusal: text } : { text };
}
const logprobsOf = ({ kind }) => (kind === 'text' ? { logprobs: [] } : {});

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/responses-writer.js




/** Writes answers as the responses API does. */
class ResponsesWriter {
    asked;
    constructor(asked) {
        this.asked = asked;
    }
    whole({ reply, ...told }) {
        const { body, tools, tellsThoughts } = this.asked;
        const end = endOfResponse(reply);
        const blocks = new BlockSequence()
            .end(reply)
            .flatMap(({ kind, block }) => (kind === 'close' && (block.kind !== 'reasoning' || tellsThoughts) ? [block] : []));
        const output = blocks.map((block, index) => outputItem(block, { responseId: told.id, index, tool: toolOf(block, tools) }, endOfItems(end)));
        return JSON.stringify(responseOf(body, told, output, { end, usage: responseUsage(reply.usage) }));
    }
    stream(told) {
        return new ResponseStream(this.asked, told);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/responses/responses-dialect.js








/**
 * OpenAI's responses (platform.openai.com/docs/api-reference/responses). No provider is asked in this dialect, so each
 * request is translated, and what cannot be is refused when it is read.
 */
const responsesDialect = {
    name: 'responses',
    callNameHeader: openAiCallNameHeader,
    read: readRequest,
    failure: openAiFailure,
};
function readRequest(body) {
    refuseWhatCannotBeServed(body);
    refuseLostNumbers(body);
    const tools = new AskedTools(body);
    const parameters = readResponseParameters(body, tools);
    const conversation = read_input_readInput(body);
    const maxTokens = optionalCount(body.max_output_tokens, 'max_output_tokens');
    return {
        model: requiredModel(body),
        operation: 'chat',
        messages: conversation.map(({ message }) => message),
        places: conversation.map(({ place }) => place),
        parameters,
        askedAs: askedAs,
        maxTokens,
        isStreamed: optionalFlag(body.stream, 'stream') ?? false,
        user: optionalUser(body),
        verbatim: undefined,
        translation: { dialect: 'responses', parameters: { ...parameters, max_tokens: maxTokens } },
        writer: new ResponsesWriter({ body, tools, tellsThoughts: responses_dialect_wantsThoughts(body) }),
    };
}
function responses_dialect_wantsThoughts({ reasoning }) {
    if (!(0,read_json/* isJsonObject */.OW)(reasoning))
        return false;
    return [reasoning.summary, reasoning.generate_summary].some(read_json/* isPresent */.Wo);
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/server/every-dialect.js




/** Every way in which clients ask. */
const everyDialect = {
    chat: chatDialect,
    responses: responsesDialect,
    embeddings: embeddingsDialect,
    messages: messagesDialect,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/dialects/models-list.js
/**
 * The models that may be asked, for clients of both providers at once: each object has what OpenAI's list and what
 * Anthropic's list say of a model, and either client passes over the other's words.
 */
function modelsList(models, createdS) {
    return JSON.stringify({
        object: 'list',
        data: models.map((model) => listed(model, createdS)),
        has_more: false,
        first_id: models[0]?.name ?? null,
        last_id: models.at(-1)?.name ?? null,
    });
}
/** One of the models that may be asked, as `GET /v1/models/NAME` tells it. */
const modelEntry = (model, createdS) => JSON.stringify(listed(model, createdS));
const listed = ({ name, ownedBy }, createdS) => ({
    id: name,
    object: 'model',
    created: createdS,
    owned_by: ownedBy,
    type: 'model',
    display_name: name,
    created_at: new Date(createdS * 1000).toISOString(),
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/excerpt.js
var excerpt = __webpack_require__(90154);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/caller.js
var caller = __webpack_require__(92841);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/loopback-host.js
/**
 * True where a request names this machine as its host: a page in a browser that was led here by a name of its own, as
 * DNS rebinding does, names another one.
 */
function isLoopbackHost(host, port) {
    if (host === undefined)
        return false;
    const colon = host.lastIndexOf(':');
    const hasPort = colon > host.lastIndexOf(']');
    const name = (hasPort ? host.slice(0, colon) : host).toLowerCase();
    const given = hasPort ? host.slice(colon + 1) : '80';
    return given === String(port) && (name === '127.0.0.1' || name === 'localhost' || name === '[::1]');
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/put-question.js + 1 modules
var put_question = __webpack_require__(46030);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/target-price.js + 2 modules
var target_price = __webpack_require__(90638);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/parameters.js
var parameters = __webpack_require__(63146);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/remembered.js
var remembered = __webpack_require__(15801);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var suite_answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/side.js
var side = __webpack_require__(80781);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-model.js
var target_model = __webpack_require__(17623);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/model-finder.js











/** Breakers, limits, traces and tables keep names as well; an ARN of Amazon's may have half of this. */
const longestName = 4096;
/** Stands in a binding that declares no output cap. */
const undeclaredCap = Number.MAX_SAFE_INTEGER;
/** The provider that clients of a dialect mean where they name a model alone. */
const usualProvider = { chat: 'openai', responses: 'openai', embeddings: 'openai', messages: 'anthropic' };
/** Finds what the names stand for that clients call models by. */
class ModelFinder {
    side;
    settings;
    makerFor = (0,remembered/* remembered */.H)((dialect, name) => this.makerOf(name, dialect));
    constructor(side, settings) {
        this.side = { ...side, settings: withUndeclaredCaps(side.settings) };
        this.settings = settings;
    }
    /** What is declared, routes first. */
    declared() {
        const { routes, models } = this.side.settings;
        const bindings = Object.entries(models).filter(([name]) => (0,own/* own */.Z)(routes, name) === undefined);
        return [
            ...Object.keys(routes).map((name) => ({ name, ownedBy: 'lanegate' })),
            ...bindings.map(([name, { provider }]) => ({ name, ownedBy: provider })),
        ];
    }
    /** What a name stands for by what lanegate.yml says: any but a model that only its provider would know. */
    listed(name) {
        const declared = this.declared().find((each) => each.name === name);
        const binding = declared === undefined ? this.bindingOf(name) : undefined;
        return binding === undefined ? declared : { name, ownedBy: binding.provider };
    }
    /**
     * A route, a binding, `provider/model`, the model of a binding, or a model of the dialect's usual provider. Throws a
     * `RequestError` for a name that stands for nothing or is too long to be kept, and for a model whose price must be
     * known and is not.
     */
    find(name, dialect) {
        if (name.length > longestName)
            throw new RequestError(`the name of a model has at most ${longestName} characters`, { key: 'model' });
        return this.makerFor(dialect, name);
    }
    makerOf(name, dialect) {
        const answerer = this.explained(() => this.answererOf(name, dialect));
        if (this.side.settings.budget.unknown_price === 'error')
            this.explained(() => (0,target_price/* refuseUnknownPrices */.D)((0,suite_answerer/* modelsOf */.Wh)(answerer)));
        return answerer.route === undefined ? this.callsToModel(answerer) : this.callsToRoute(answerer);
    }
    /** Each part is set by itself, since every request makes a call and spreading takes several times as long. */
    callsToModel(answerer) {
        const { provider, providerName, model, quirks } = answerer;
        const { max_tokens: declared, ...bound } = (0,parameters/* withSeed */.W)(answerer.parameters);
        const ownCap = declared === undeclaredCap ? this.settings.max_tokens : declared;
        const price = (0,target_price/* priceOfTarget */.I)(answerer);
        return (request, facts) => ({
            provider,
            providerName,
            model,
            parameters: { ...bound, ...request.parameters, max_tokens: request.maxTokens ?? ownCap },
            messages: request.messages,
            repeat: facts.repeat,
            takesNext: facts.takesNext,
            price,
            quirks,
            operation: request.operation,
            caller: facts.caller,
            verbatim: request.verbatim,
            translation: request.translation,
            askedAs: request.askedAs,
            places: request.places,
            listener: facts.listener,
        });
    }
    callsToRoute(answerer) {
        const put = (0,put_question/* callsTo */.J)(answerer);
        const { max_tokens: ownCap } = this.settings;
        return ({ messages, operation, parameters, maxTokens, verbatim, translation, askedAs, places }, facts) => {
            const asked = { ...parameters, max_tokens: maxTokens ?? ownCap };
            const call = put({ messages, repeat: facts.repeat, caller: facts.caller, caseKey: undefined, tags: [] });
            const { takesNext, listener } = facts;
            return { ...call, takesNext, operation, verbatim, translation, askedAs, places, listener, parameters: asked };
        };
    }
    answererOf(name, dialect) {
        const { side } = this;
        const { models, routes } = side.settings;
        const sides = { arm: side, policy: side };
        if ((0,own/* own */.Z)(routes, name) !== undefined || (0,own/* own */.Z)(models, name) !== undefined)
            return (0,suite_answerer/* findAnswerer */.Zf)(name, sides);
        const binding = this.bindingOf(name);
        if (binding !== undefined)
            return (0,target_model/* modelOf */.DM)(binding, sides);
        if (this.settings.models === 'declared')
            throw this.unknown(name);
        return (0,target_model/* modelOf */.DM)(unbound({ provider: usualProvider[dialect], model: name }), sides);
    }
    /** Whoever is named as `provider/model`, or as the model of a binding. */
    bindingOf(name) {
        const bindings = Object.values(this.side.settings.models);
        const slash = name.indexOf('/');
        if (slash > 0 && (0,own/* own */.Z)((0,side/* providersOf */.O)(this.side), name.slice(0, slash)) !== undefined) {
            const named = { provider: name.slice(0, slash), model: name.slice(slash + 1) };
            if (this.settings.models === 'any')
                return unbound(named);
            const declared = bindings.find(({ provider, model }) => provider === named.provider && model === named.model);
            if (declared !== undefined)
                return declared;
        }
        return bindings.find(({ model }) => model === name);
    }
    unknown(name) {
        const hint = (0,nearest_name/* suggestName */.S)(name, this.declared().map((each) => each.name));
        return new RequestError(`there is no model ${JSON.stringify(name.slice(0, 100))} here; ${hint}`, {
            key: 'model',
            status: 404,
        });
    }
    explained(find) {
        try {
            return find();
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            throw new RequestError((0,user_error/* describeInOneLine */.rM)(error), { key: 'model' });
        }
    }
}
const unbound = ({ provider, model }) => ({
    provider,
    model,
    parameters: { max_tokens: undeclaredCap },
});
/** A binding without an output cap leaves it to its caller. */
const withUndeclaredCaps = (settings) => ({
    ...settings,
    models: Object.fromEntries(Object.entries(settings.models).map(([name, binding]) => [
        name,
        { ...binding, parameters: { ...binding.parameters, max_tokens: binding.parameters.max_tokens ?? undeclaredCap } },
    ])),
});

// EXTERNAL MODULE: ./dist/compiled/domain/serving/prometheus.js + 2 modules
var prometheus = __webpack_require__(59315);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/repeat-header.js

/** Which asking of the same request a call is, from 0. */
const repeatHeader = 'x-lanegate-repeat';
/**
 * The repeat that a client says its call is; `undefined` where it says none. Throws a `RequestError` for what is no
 * such number.
 */
function readRepeat(text) {
    if (text === undefined)
        return undefined;
    if (/^\d{1,6}$/.test(text))
        return Number(text);
    throw new RequestError(`${repeatHeader} is a number from 0 to 999999`);
}

// EXTERNAL MODULE: ./dist/compiled/domain/percent-decoded.js
var percent_decoded = __webpack_require__(90793);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/unserved-path.js
const uncounted = 'nobody counts tokens here before a call; the answer to a call says what it took';
const unbatched = 'batches are not served here: ask each of their requests by itself, as many at once as you like';
const withoutThreads = 'assistants and threads are kept and run by their provider: ask /v1/responses, with the whole conversation as `input`';
const withoutAgents = 'agents and their sessions are kept and run by their provider: ask /v1/messages, with the whole conversation';
const withoutFiles = 'no file is kept here: send what is in it with the request that is about it, in base64';
const withoutConversations = 'no conversation is kept here: send it whole as `input`, as client libraries do once `store` is false';
const hosted = (what) => `${what} belong to tools that a provider runs, and only the program's own are called here`;
const elsewhere = (what) => `${what} not served here, where budgets count tokens: ask the provider itself, at its own base URL`;
/** By the beginning of the path, of which the longest that is known counts. */
const unserved = new Map([
    ['completions', { dialect: 'chat', why: 'completions of old are not served here; ask /v1/chat/completions' }],
    ['complete', { dialect: 'messages', why: 'completions of old are not served here; ask /v1/messages' }],
    [
        'chat/completions',
        { dialect: 'chat', why: 'no completion is kept here, to be read or deleted later: its answer is all there is' },
    ],
    [
        'responses',
        {
            dialect: 'responses',
            why: 'no response is kept here, to be read, cancelled or deleted later: its answer is all there is, and a conversation is sent whole as `input`',
        },
    ],
    ['responses/input_tokens', { dialect: 'responses', why: uncounted }],
    [
        'responses/compact',
        { dialect: 'responses', why: 'nobody shortens a conversation here: send as much of it as the model is to read' },
    ],
    ['conversations', { dialect: 'responses', why: withoutConversations }],
    ['messages/count_tokens', { dialect: 'messages', why: uncounted }],
    ['messages/batches', { dialect: 'messages', why: unbatched }],
    ['batches', { dialect: 'chat', why: unbatched }],
    ['assistants', { dialect: 'chat', why: withoutThreads }],
    ['threads', { dialect: 'chat', why: withoutThreads }],
    ['agents', { dialect: 'messages', why: withoutAgents }],
    ['sessions', { dialect: 'messages', why: withoutAgents }],
    ['environments', { dialect: 'messages', why: withoutAgents }],
    ['files', { why: withoutFiles }],
    ['uploads', { dialect: 'chat', why: withoutFiles }],
    ['vector_stores', { dialect: 'chat', why: hosted('vector stores') }],
    ['containers', { dialect: 'chat', why: hosted('containers') }],
    ['skills', { why: hosted('skills') }],
    ['audio', { dialect: 'chat', why: elsewhere('speech and transcriptions are') }],
    ['images', { dialect: 'chat', why: elsewhere('images are') }],
    ['videos', { dialect: 'chat', why: elsewhere('videos are') }],
    ['realtime', { dialect: 'chat', why: elsewhere('conversations in real time are') }],
    ['fine_tuning', { dialect: 'chat', why: elsewhere('fine-tuning is') }],
    ['moderations', { dialect: 'chat', why: elsewhere('moderation is') }],
    ['evals', { dialect: 'chat', why: elsewhere("the provider's own evaluation is") }],
]);
/** More segments than these say nothing of what is asked for. */
const mostSegments = 2;
/** Azure's clients name whom they ask before what they ask for. */
const deployment = /^deployments\/[^/]+\//;
/** Why nothing is served at a path, which stands behind `/v1`; `undefined` for one that no client library knows. */
function unservedAt(path) {
    const segments = path.replace(deployment, '').split('/', mostSegments);
    return unserved.get(segments.join('/')) ?? unserved.get(segments.slice(0, 1).join('/'));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/serving/served-path.js




const ask = (dialect) => ({ kind: 'ask', dialect });
const endpoints = new Map([
    ['chat/completions', ask('chat')],
    ['responses', ask('responses')],
    ['embeddings', ask('embeddings')],
    ['messages', ask('messages')],
    ['models', { kind: 'models', name: undefined }],
    ['metrics', { kind: 'metrics' }],
    ['health', { kind: 'health' }],
]);
/**
 * What clients' libraries put before a path, or have in it twice: Anthropic's write `/v1` after a base URL that ends so
 * already, Groq's write `/openai/v1`, Azure's `/openai`, and others a slash after one that ends in a slash.
 */
const served_path_prefixes = new Set(['', 'v1', 'openai']);
/**
 * What a request is for and, where its path says so, for whom: `/session/NAME` and `/user/NAME` may stand before or
 * after `/v1`, which may be left out. `undefined` for a path that is nobody's.
 */
function readServedPath(target) {
    const segments = pathIn(target).split('/').slice(1);
    const named = {};
    let from = 0;
    for (;;) {
        const kind = segments[from];
        if (served_path_prefixes.has(kind)) {
            from += 1;
            continue;
        }
        if ((kind !== 'session' && kind !== 'user') || named[kind] !== undefined)
            break;
        const name = (0,caller/* readCallerName */.$j)((0,percent_decoded/* percentDecoded */.o)(segments[from + 1] ?? ''));
        if (name === undefined)
            return undefined;
        named[kind] = name;
        from += 2;
    }
    let to = segments.length;
    while (to > from && segments[to - 1] === '')
        to -= 1;
    const endpoint = endpointOf(segments.slice(from, to).join('/'));
    return endpoint && { endpoint, caller: named };
}
/** Azure's clients name whom they ask in the path; a name of ours, such as `provider/model`, may have slashes. */
const ofDeployment = /^deployments\/(?<name>.+?)\/(?<asked>chat\/completions|embeddings)$/;
function endpointOf(path) {
    const known = endpoints.get(path);
    if (known !== undefined)
        return known;
    const { name: deployment = '', asked = '' } = ofDeployment.exec(path)?.groups ?? {};
    const endpoint = endpoints.get(asked);
    if (endpoint?.kind !== 'ask')
        return modelsEndpoint(path) ?? unservedEndpoint(path);
    const model = (0,percent_decoded/* percentDecoded */.o)(deployment);
    return model === undefined ? undefined : { ...endpoint, model };
}
function modelsEndpoint(path) {
    if (!path.startsWith('models/'))
        return undefined;
    const name = (0,percent_decoded/* percentDecoded */.o)(path.slice('models/'.length));
    return name === undefined || name === '' ? undefined : { kind: 'models', name };
}
function unservedEndpoint(path) {
    const unserved = unservedAt(path);
    return unserved && { kind: 'unserved', ...unserved };
}

// EXTERNAL MODULE: ./dist/compiled/domain/serving/server-key.js
var server_key = __webpack_require__(60735);
// EXTERNAL MODULE: ./dist/compiled/ports/model.js
var ports_model = __webpack_require__(93352);
;// CONCATENATED MODULE: ./dist/compiled/gateway/server/answer-failure.js




/** Why a call has no answer, as its client is told; `undefined` for an accident, of which its client learns nothing. */
function failureOf(error) {
    if (error instanceof RequestError)
        return clientFailureOf({ kind: 'request', key: error.key }, error);
    if (error instanceof ports_model/* BudgetExceededError */.Zq)
        return clientFailureOf({ kind: 'budget', scope: error.scope?.kind }, error);
    if (error instanceof ports_model/* ModelError */.me)
        return clientFailureOf({ kind: 'incident', incident: error.kind, key: error.key }, error);
    if (!(error instanceof user_error/* UserError */.yo))
        return undefined;
    // What the user of the gateway has to mend, such as a key that is missing.
    return clientFailureOf({ kind: 'incident', incident: 'rejected' }, { message: (0,user_error/* describeInOneLine */.rM)(error), status: 401 });
}
/** What a client is told that comes too late, or whose answer would. */
const stopping = clientFailureOf({ kind: 'stopping' }, { message: 'this gateway is stopping' });
const jsonHeaders = ['content-type', 'application/json'];
/** Answers with a failure in the words of a dialect, and with what else there is to tell. */
function sendFailure(response, dialect, failure, facts = []) {
    response.send(failure.status, [...failureHeaderList(failure), ...facts], dialect.failure(failure));
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/attempts-of.js
var attempts_of = __webpack_require__(50239);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/estimated-input.js
var estimated_input = __webpack_require__(28207);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/answer-facts.js

/** The facts of an answer but its name as headers, names and values in turn. */
function factHeaders(facts) {
    const { model, cached, costUsd, leftUsd, attempts, incident, notices } = facts;
    const headers = [];
    if (model !== undefined)
        headers.push('x-lanegate-model', headerText(model));
    if (cached !== undefined)
        headers.push('x-lanegate-cached', cached);
    if (costUsd !== undefined)
        headers.push('x-lanegate-cost-usd', usdText(costUsd));
    if (leftUsd?.run !== undefined)
        headers.push('x-lanegate-remaining-usd', usdText(leftUsd.run));
    if (leftUsd?.session !== undefined)
        headers.push('x-lanegate-session-remaining-usd', usdText(leftUsd.session));
    if (attempts !== undefined)
        headers.push('x-lanegate-attempts', String(attempts));
    if (incident !== undefined)
        headers.push('x-lanegate-incident', incident);
    if (notices !== undefined && notices.length > 0)
        headers.push('x-lanegate-notices', notices.join(','));
    return headers;
}
/**
 * The facts of a streamed answer, whose headers went out before they were known, as a comment of server-sent events,
 * which clients pass over.
 */
function factComment(facts) {
    const { requestId, model, cached, costUsd, leftUsd, attempts, incident, notices } = facts;
    const told = {
        request_id: requestId,
        model,
        cached,
        cost_usd: costUsd,
        attempts,
        incident,
        remaining_usd: leftUsd?.run,
        session_remaining_usd: leftUsd?.session,
        notices: notices === undefined || notices.length === 0 ? undefined : notices,
    };
    return (0,server_sent_event/* serverSentComment */.FG)(`lanegate ${JSON.stringify(told)}`);
}
const longestHeader = 200;
/** What a header may carry; a provider may call its model anything. */
const headerText = (text) => /^[\x21-\x7e]*$/.test(text) && text.length <= longestHeader
    ? text
    : text.slice(0, longestHeader).replace(/[^\x21-\x7e]/g, '?');
/** Dollars to the billionth, without an exponent. */
const usdText = (usd) => {
    if (usd === 0)
        return '0';
    const text = usd.toFixed(9);
    let end = text.length;
    while (text.charCodeAt(end - 1) === 48)
        end -= 1;
    return text.charCodeAt(end - 1) === 46 ? text.slice(0, end - 1) : text.slice(0, end);
};

// EXTERNAL MODULE: ./dist/compiled/domain/serving/server-settings.js
var server_settings = __webpack_require__(17155);
;// CONCATENATED MODULE: ./dist/compiled/gateway/server/live-stream.js
const nothingTold = {};
/** Writes a reply to its client as it comes. */
class LiveStream {
    parts;
    model;
    begun;
    /** Nothing is begun before the first part. */
    constructor(parts) {
        this.parts = parts;
    }
    get hasBegun() {
        return this.begun !== undefined;
    }
    nowAsked(model) {
        this.model = model;
    }
    take(part) {
        const { writer, pieces } = this.open(part);
        pieces.write(writer.part(part));
    }
    /** Ends the answer with a text that its writer makes. */
    end(lastWords) {
        const { writer, pieces } = this.open();
        pieces.write(lastWords(writer));
        pieces.end();
    }
    /** The same of an answer that must not be taken for a whole one. */
    breakOff(lastWords) {
        const { writer, pieces } = this.open();
        pieces.write(lastWords(writer));
        pieces.breakOff();
    }
    /** Begins an answer that has come whole before any part of it, with what its headers can tell. */
    openWhole(headers, writer) {
        this.begun = { pieces: this.parts.begin(headers), writer };
    }
    open({ servedModel, responseId } = nothingTold) {
        this.begun ??= {
            pieces: this.parts.begin(undefined),
            writer: this.parts.writer({ model: servedModel ?? this.model, id: responseId }),
        };
        return this.begun;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/server/client-call.js










const streamHeaders = ['content-type', 'text/event-stream; charset=utf-8', 'cache-control', 'no-cache'];
/** One call of a client on its way to a model and back. */
class ClientCall {
    parts;
    startedMs;
    firstPartMs;
    live;
    call;
    constructor(parts) {
        this.parts = parts;
        const { asked, caller, repeat, takesNext } = parts;
        this.startedMs = parts.clock.now();
        this.live = asked.isStreamed ? this.liveStream() : undefined;
        this.call = parts.makeCall(asked, { caller, repeat, takesNext, listener: this.live });
    }
    /** Puts the call to the model and writes what comes of it. Throws what is nobody's failure, once it is counted. */
    async answer() {
        const { model, request, book } = this.parts;
        book.begin(this.startedMs);
        try {
            const reply = await model.complete(this.call, request.signal);
            this.hand(reply, undefined);
        }
        catch (error) {
            this.fail(error);
        }
    }
    fail(error) {
        const { request, settings } = this.parts;
        if (request.signal.reason instanceof ServerStoppedError) {
            this.count('failed', { error });
            this.refuse(stopping, error);
            return;
        }
        if (request.signal.aborted) {
            this.count('left', { error });
            return;
        }
        if (error instanceof ports_model/* ModelError */.me && error.reply !== undefined && (0,server_settings/* handlingOf */.JY)(error.kind, settings) !== 'error') {
            this.hand(error.reply, error);
            return;
        }
        this.count(error instanceof ports_model/* BudgetExceededError */.Zq ? 'budget' : 'failed', { error });
        const failure = failureOf(error);
        this.refuse(failure ?? clientFailureOf({ kind: 'accident' }, { message: client_call_accident }), error);
        if (failure === undefined)
            throw error;
    }
    /** Gives a reply on: an answer, or one that is an incident and is handed on all the same. */
    hand(reply, incident) {
        const { asked, response, settings } = this.parts;
        const isMarked = incident !== undefined && (0,server_settings/* handlingOf */.JY)(incident.kind, settings) === 'mark';
        const facts = this.factsOf(reply, incident, isMarked ? incident.kind : undefined);
        const told = { ...this.nameOf(reply), reply };
        if (this.live === undefined) {
            response.send(200, [...jsonHeaders, ...this.headersOf(facts)], asked.writer.whole(told));
        }
        else {
            if (!this.live.hasBegun)
                this.live.openWhole(this.headersOf(facts), asked.writer.stream(told));
            this.live.end((writer) => writer.end(reply) + factComment(facts));
        }
        const outcome = reply.cached ? 'cached' : 'answered';
        this.count(incident === undefined ? outcome : 'incident', { reply, error: incident });
    }
    refuse(failure, error) {
        const { dialect, response } = this.parts;
        const facts = this.factsOfFailure(error);
        if (this.live?.hasBegun) {
            this.live.breakOff((writer) => writer.failure(failure) + factComment(facts));
        }
        else {
            sendFailure(response, dialect, failure, this.headersOf(facts));
        }
    }
    liveStream() {
        const { asked, response, id } = this.parts;
        return new LiveStream({
            writer: ({ model = this.call.model, id: toldId = id }) => asked.writer.stream({
                model,
                id: toldId,
                createdS: this.createdS(),
                estimatedInputTokens: () => (0,estimated_input/* estimatedInputTokens */.B)(this.call),
            }),
            begin: (headers) => {
                this.firstPartMs = this.parts.clock.now() - this.startedMs;
                const all = [...streamHeaders, ...(headers ?? this.nameHeaders())];
                return response.begin(200, all, server_sent_event/* emptyComment */.ZH);
            },
        });
    }
    /** The name of the call, where a reader looks for it and where its client library does. */
    nameHeaders() {
        const { id, dialect } = this.parts;
        return ['x-lanegate-request-id', id, dialect.callNameHeader, id];
    }
    headersOf(facts) {
        return [...this.nameHeaders(), ...factHeaders(facts)];
    }
    nameOf(reply) {
        const model = reply.servedModel ?? reply.served?.model ?? this.call.model;
        return { model, id: reply.responseId ?? this.parts.id, createdS: this.createdS() };
    }
    createdS() {
        return Math.floor(this.startedMs / 1000);
    }
    factsOf(reply, error, incident) {
        const { id, model, caller } = this.parts;
        const { providerName, model: asked } = reply.served ?? this.call;
        return {
            requestId: id,
            model: `${providerName}/${reply.servedModel ?? asked}`,
            cached: cachedWord(reply),
            costUsd: error?.costUsd ?? reply.costUsd,
            leftUsd: model.leftUsd(caller),
            attempts: error?.attempts ?? (0,attempts_of/* attemptsOf */.O)(reply),
            incident,
            notices: reply.notices,
        };
    }
    factsOfFailure(error) {
        const { id, model, caller } = this.parts;
        const took = isPriced(error) ? error : undefined;
        return {
            requestId: id,
            model: undefined,
            cached: undefined,
            costUsd: took?.costUsd,
            leftUsd: model.leftUsd(caller),
            attempts: took?.attempts,
            incident: error instanceof ports_model/* ModelError */.me ? error.kind : undefined,
            notices: undefined,
        };
    }
    /** Each part is set by itself, since every request makes one and spreading takes several times as long. */
    count(outcome, { reply, error }) {
        const { book, clock, dialect, asked, caller } = this.parts;
        const known = reply ?? (error instanceof ports_model/* ModelError */.me ? error.reply : undefined);
        const took = tookOf(known, error);
        const { providerName, model } = known?.served ?? this.call;
        const served = {
            outcome,
            dialect: dialect.name,
            isStreamed: asked.isStreamed,
            asked: asked.model,
            providerName,
            model: known?.servedModel ?? model,
            session: caller.session,
            user: caller.user,
            incident: error instanceof ports_model/* ModelError */.me ? error.kind : undefined,
            stoppedBy: error instanceof ports_model/* BudgetExceededError */.Zq ? error.scope?.kind : undefined,
            usage: known?.usage,
            costUsd: took.costUsd,
            savedUsd: known?.savedUsd ?? 0,
            durationMs: Math.max(0, clock.now() - this.startedMs),
            firstTokenMs: this.firstPartMs ?? known?.firstTokenMs,
            attempts: took.attempts,
        };
        book.end(served);
    }
}
/** Whether an error tells what its call took. */
const isPriced = (error) => error instanceof ports_model/* ModelError */.me ||
    error instanceof ports_model/* BudgetExceededError */.Zq ||
    error instanceof ports_model/* CallLeftError */.eZ ||
    error instanceof ports_model/* UnrecordedReplyError */.s3;
/** What a call cost and how often providers were asked, as its end tells. */
function tookOf(reply, error) {
    if (isPriced(error))
        return error;
    return reply === undefined ? nothingTaken : { costUsd: reply.costUsd, attempts: (0,attempts_of/* attemptsOf */.O)(reply) };
}
const nothingTaken = { costUsd: 0, attempts: 0 };
const client_call_accident = 'this is an error of the gateway itself, which its log tells';
const cachedWord = ({ cached, notices }) => {
    if (notices?.includes('stale'))
        return 'stale';
    return cached ? 'hit' : 'miss';
};

;// CONCATENATED MODULE: ./dist/compiled/gateway/server/read-request.js



/**
 * What is asked, with what the client's headers say of the words that it asks in. A model that its path names is meant,
 * whatever its body says. Throws a `RequestError`.
 */
function requestOf(request, dialect, model) {
    const body = bodyOf(request);
    const asked = dialect.read(model === undefined ? body : { ...body, model });
    const { 'anthropic-version': version, 'anthropic-beta': betas } = request.headers;
    if (asked.verbatim?.dialect !== 'messages')
        return asked;
    return { ...asked, verbatim: { ...asked.verbatim, version, betas } };
}
/** What is read at any depth is written only as deep as the stack goes, which is several times as deep as this. */
const mostLevels = 1000;
const tooDeep = `the body nests lists and objects more than ${mostLevels} levels deep`;
/** The body of a request as the object that it must be. */
function bodyOf({ body, headers }) {
    const coding = headers['content-encoding'];
    if (coding !== undefined && !isNone.test(coding)) {
        throw new RequestError('a body is taken as it is, without a content-encoding', { status: 415 });
    }
    if (typeof body !== 'string')
        throw untaken(body);
    const value = (0,read_json/* readJson */.Vh)(body)?.json;
    if ((0,read_json/* isJsonObject */.OW)(value)) {
        // Each level takes two characters at the least, so that short bodies need no look.
        if (body.length > 2 * mostLevels && (0,read_json/* nestsDeeper */.RK)(value, mostLevels))
            throw new RequestError(tooDeep);
        return value;
    }
    throw new RequestError(value === undefined ? 'the body is no JSON' : 'the body must be a JSON object');
}
/** Codings are called by any letters (RFC 9110 \u00a78.4.1). */
const isNone = /^(?:identity)?$/i;
function untaken(body) {
    if (body.kind === 'not-utf8')
        return new RequestError('the body is not UTF-8, which JSON is always sent in');
    if (body.kind === 'unfinished')
        return new RequestError('the body had not come whole when this gateway stopped');
    const most = Math.floor(body.mostBytes / 1e6);
    const message = `a request may have ${most} MB at the most (gateway.server.max_body_megabytes)`;
    return new RequestError(message, { status: 413 });
}
/** Whom the headers of a request name. Throws a `RequestError`. */
function headerCaller(request) {
    const { 'x-lanegate-session': session, 'x-lanegate-user': user } = request.headers;
    return session === undefined && user === undefined
        ? nobody
        : { session: read_request_named('session', request), user: read_request_named('user', request) };
}
const nobody = {};
/** A name that cannot be read may not lift a cap, nor may two that are read as one. */
function read_request_named(kind, { headers, timesSent }) {
    const header = `x-lanegate-${kind}`;
    const text = headers[header];
    if (text === undefined)
        return undefined;
    if (timesSent(header) > 1)
        throw new RequestError(`${header} came more than once: send one, with one name`);
    const name = (0,caller/* readCallerHeader */.Tw)(text);
    if (name === undefined)
        throw new RequestError(`${header} must be a name of 1 to 200 characters in UTF-8`);
    return name;
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/server/open-desk.js















/** Desks that answer clients in these dialects. */
const createClientDesk = (parts) => ({
    open: (request) => new OpenDesk(parts, request),
});
/** More paths than these are read anew each time, so that no client can fill the memory with them. */
const mostPathsRemembered = 2000;
class OpenDesk {
    parts;
    request;
    finder;
    callerOfKey;
    paths = new Map();
    prefix;
    openedAtMs;
    requests = 0;
    isClosed = false;
    constructor(parts, request) {
        this.parts = parts;
        this.request = request;
        this.finder = new ModelFinder(request.side, request.side.settings.gateway.server);
        this.callerOfKey = (0,server_key/* createKeyCheck */.k)(request.key);
        this.prefix = parts.newPrefix();
        this.openedAtMs = parts.clock.now();
    }
    close() {
        this.isClosed = true;
    }
    letsIn = ({ target, headers }) => {
        const port = this.request.port();
        const host = hostIn(target) ?? headers['host'];
        return port !== undefined && isLoopbackHost(host, port) && typeof this.callerOfKey(headers) === 'object';
    };
    handle = async (request, response) => {
        const path = this.pathOf(request.target);
        const dialect = this.parts.dialects[dialectOf(path, request)];
        const port = this.request.port();
        const named = hostIn(request.target);
        const host = named ?? request.headers['host'];
        if (host === undefined)
            return refuse(response, dialect, noHost);
        if (port !== undefined && !isLoopbackHost(host, port))
            return refuse(response, dialect, named === undefined ? foreignHost : foreignTarget);
        if (path?.endpoint.kind === 'health')
            return response.send(200, jsonHeaders, '{"status":"ok"}');
        const keyCaller = this.callerOfKey(request.headers);
        if (keyCaller === undefined)
            return refuse(response, dialect, noKey);
        if (keyCaller === 'misnamed')
            return refuse(response, dialect, misnamed);
        if (this.isClosed || port === undefined)
            return sendFailure(response, dialect, stopping);
        if (path === undefined)
            return refuse(response, dialect, nowhere(request.target, port));
        await this.serve({ request, response, dialect, path, keyCaller });
    };
    async serve(arrived) {
        const { request, response, dialect, path } = arrived;
        const { endpoint } = path;
        if (endpoint.kind === 'unserved')
            return refuse(response, dialect, notFound(endpoint.why));
        const methods = endpoint.kind === 'ask' ? toAsk : toRead;
        if (!methods.includes(request.method))
            return refuse(response, dialect, wrongMethod(methods));
        if (endpoint.kind === 'metrics') {
            return response.send(200, ['content-type', prometheus/* prometheusContentType */.C], this.request.metrics());
        }
        if (endpoint.kind !== 'models')
            return this.ask(arrived);
        this.tellModels(response, dialect, endpoint.name);
    }
    /** Every model that is declared, or the one of a name. */
    tellModels(response, dialect, name) {
        const openedS = Math.floor(this.openedAtMs / 1000);
        const model = name === undefined ? undefined : this.finder.listed(name);
        if (name === undefined)
            response.send(200, jsonHeaders, modelsList(this.finder.declared(), openedS));
        else if (model === undefined)
            refuse(response, dialect, undeclared(name));
        else
            response.send(200, jsonHeaders, modelEntry(model, openedS));
    }
    async ask(arrived) {
        const { dialect, response } = arrived;
        let call;
        try {
            call = this.callOf(arrived);
        }
        catch (error) {
            const failure = error instanceof RequestError ? failureOf(error) : undefined;
            if (failure === undefined)
                throw error;
            this.request.book.refuse(failure.status);
            return sendFailure(response, dialect, failure);
        }
        await call.answer();
    }
    /** Each part is set by itself, since every request makes one and spreading takes several times as long. */
    callOf({ request, response, dialect, path, keyCaller }) {
        const { model, book, side, takesNext } = this.request;
        const asked = requestOf(request, dialect, path.endpoint.kind === 'ask' ? path.endpoint.model : undefined);
        const header = headerCaller(request);
        const repeat = readRepeat(request.headers[repeatHeader]);
        this.requests += 1;
        return new ClientCall({
            clock: this.parts.clock,
            model,
            settings: side.settings.gateway.server,
            book,
            dialect,
            asked,
            makeCall: this.finder.find(asked.model, dialect.name),
            caller: (0,caller/* callerOf */.$U)({ header, path: path.caller, key: keyCaller, requestUser: asked.user }),
            repeat: repeat ?? 0,
            takesNext: takesNext && repeat === undefined,
            request,
            response,
            id: `${this.prefix}${this.requests.toString(36)}`,
        });
    }
    pathOf(target) {
        const known = this.paths.get(target);
        if (known !== undefined)
            return known;
        const path = readServedPath(target);
        if (path !== undefined && this.paths.size < mostPathsRemembered)
            this.paths.set(target, path);
        return path;
    }
}
/** In whose words an answer is written; Anthropic's clients are known by a header where a path is everybody's. */
function dialectOf(path, { headers }) {
    const endpoint = path?.endpoint;
    const known = endpoint?.kind === 'ask' || endpoint?.kind === 'unserved' ? endpoint.dialect : undefined;
    if (known !== undefined)
        return known;
    return headers['anthropic-version'] === undefined ? 'chat' : 'messages';
}
function refuse(response, dialect, refusal) {
    const { reason, message, status, headers } = refusal;
    sendFailure(response, dialect, clientFailureOf(reason, { message, status }), headers);
}
const noHost = {
    reason: { kind: 'request', key: undefined },
    message: 'a request must name the host that it is sent to, in a header `host`',
};
const foreignHost = {
    reason: { kind: 'forbidden-host' },
    message: 'this gateway answers only to 127.0.0.1, localhost and [::1] at its own port',
};
const foreignTarget = { reason: { kind: 'forbidden-host' }, message: isNoProxy };
const noKey = {
    reason: { kind: 'unauthorised' },
    message: 'the key of this gateway is missing or wrong: it is neither that of a provider nor of another gateway',
};
const misnamed = {
    reason: { kind: 'unauthorised' },
    message: 'the key is right, but what follows it is not `:session=NAME:user=NAME`, percent-encoded and each once',
};
const notFound = (message) => ({ reason: { kind: 'not-found' }, message });
/** Words of a client's, as far as a sentence has room for them. */
const quoted = (text) => JSON.stringify((0,excerpt/* excerptOf */.z)(text, 100));
const nowhere = (target, port) => notFound(`there is nothing at ${quoted(pathIn(target))}; /v1/chat/completions, /v1/responses, /v1/embeddings, /v1/messages ` +
    `and /v1/models are: the base URL of OpenAI's clients is http://127.0.0.1:${port}/v1, that of Anthropic's ` +
    `http://127.0.0.1:${port}`);
const undeclared = (name) => notFound(`lanegate.yml says nothing of a model ${quoted(name)}, and no provider is asked which models it has`);
const toAsk = ['POST'];
/** The server leaves the body out of an answer to HEAD. */
const toRead = ['GET', 'HEAD'];
const wrongMethod = (methods) => ({
    reason: { kind: 'request', key: undefined },
    message: `${methods.join(' and ')} alone ${methods.length === 1 ? 'is' : 'are'} served here`,
    status: 405,
    headers: ['allow', methods.join(', ')],
});

// EXTERNAL MODULE: ./dist/compiled/open-gateway.js + 105 modules
var open_gateway = __webpack_require__(13405);
;// CONCATENATED MODULE: ./dist/compiled/open-serving.js










/** The world of a server for clients. A module of its own, since nothing else serves. */
function openServing({ answersFolder, keys }, { environment, secrets, statusLine }) {
    (0,heap/* keepHeapOfServerSmall */.r)();
    for (const key of Object.values(keys))
        secrets.remember(key);
    const answers = (0,open_gateway.openAnswers)(answersFolder);
    const keyFor = (0,system_secrets/* createKeyFor */.Zv)({ ...environment, ...keys }, undefined, secrets.remember);
    return {
        gateway: (0,open_gateway.openGateway)(answers, keyFor, secrets),
        servers: nodeHttpServers,
        recorder: new disk_recorder/* DiskRecorder */.A(process.cwd()),
        desk: createClientDesk({
            clock: clock/* systemClock */.m,
            newPrefix: () => `lg-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}-`,
            dialects: everyDialect,
        }),
        closeAnswers: () => answers.close(),
        display: openLiveDisplay({ stream: process.stderr, statusLine, clock: clock/* systemClock */.m, environment }),
    };
}


/***/ })

};
;
})
