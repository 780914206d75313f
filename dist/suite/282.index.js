export const id = 282;
export const ids = [282];
export const modules = {

/***/ 20865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AskResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _inference_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19764);
/* harmony import */ var _inference_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75695);
/* harmony import */ var _inference_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88774);




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
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_message_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig())).optional(),
        served: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('provider/model that really answered'),
        because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why a route did not stay with its first model'),
        notices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$),
        usage: Usage.optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        first_token_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
        cached: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('incident'), ...Taken, incident: _inference_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentKind */ .f, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('refused'), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);


/***/ }),

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

/***/ 15191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ stateOfBuckets),
/* harmony export */   YC: () => (/* binding */ bucketsOfState),
/* harmony export */   aV: () => (/* binding */ accountOfState),
/* harmony export */   qP: () => (/* binding */ stateOfAccount),
/* harmony export */   to: () => (/* binding */ BudgetState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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

/***/ 53793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseTarget)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _contains_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19580);
/* harmony import */ var _request_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21823);



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
    let place = shareOf(caseKey ?? (0,_request_key_js__WEBPACK_IMPORTED_MODULE_2__/* .requestKey */ .l)('', messages)) * total;
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

/***/ 5690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   fW: () => (/* binding */ Bucket),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
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

/***/ 90645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}…`;
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

/***/ 2591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UM: () => (/* binding */ KillSwitchState),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export Session */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
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
    ...{ session, started_ms: nowMs, seen_ms: nowMs },
    ...{ calls: 0, tokens: 0, requests: [], turns: [] },
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
        requests: [...session.requests, request.whole].slice(-rememberedRequests),
        turns: [...session.turns, request.turn].slice(-rememberedRequests),
    };
    const reason = crossedCap(session, nowMs, settings) ?? loopIn(next, request, settings);
    if (reason === undefined)
        return next;
    const name = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(session.session, 60);
    return { ...next, stopped: { reason: `session ${name} ${reason}`, at_ms: nowMs } };
}
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
function loopIn(session, { whole, excerpt }, settings) {
    const { requests, turns } = session;
    const { repeated, cycle_length, cycle_repeats } = settings;
    const same = requests.filter((each) => each === whole).length;
    if (repeated !== false && (same >= repeated || endsInRounds(turns, 1, repeated))) {
        return `repeated the same request ${repeated} times: “${excerpt}”`;
    }
    if (cycle_repeats === false)
        return undefined;
    for (let length = 2; length <= cycle_length; length += 1) {
        if (isOneRequest(turns.slice(-length)) || !endsInRounds(turns, length, cycle_repeats))
            continue;
        return `went round the same ${length} requests ${cycle_repeats} times; the last of them: “${excerpt}”`;
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

/***/ 81521:
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

/***/ 21823:
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

/***/ 98044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providersOf)
/* harmony export */ });
/* harmony import */ var _inference_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95455);

/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
    ...side.settings.providers,
});


/***/ }),

/***/ 15161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _graders_grader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58520);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68227);
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18855);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59589);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43413);






/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
function suitesOf(side) {
    const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
    const taken = new Set(configured.map(({ name }) => name));
    const carried = [...side.prompts.values()]
        .filter(({ testData, evaluators }) => testData.length > 0 && evaluators.length > 0)
        .map((prompt) => carriedSuite(prompt, nameFor(prompt.path, side, taken), side.settings.gate.margin));
    return [...configured, ...carried];
}
/** The file's name where no other prompt file and no suite of lanegate.yml has it, else its whole path. */
function nameFor(path, side, taken) {
    const name = (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .promptNameOf */ .Px)(path);
    const sameName = [...side.prompts.keys()].filter((other) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .promptNameOf */ .Px)(other) === name);
    return sameName.length === 1 && !taken.has(name) ? name : path;
}
function configuredSuite(side, spec, index) {
    const path = side.configuration?.path ?? '';
    const placeOf = (key) => ({
        path,
        line: side.configuration?.lineOf(['suites', index, key]) ?? 1,
        key: `suites.${index}.${key}`,
    });
    if (spec.graders.length === 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the suite \`${spec.name}\` has no graders, so nothing could fail`, {
            place: placeOf('graders'),
            hint: 'add one, such as { type: equals, value: "{{expected}}" }',
        });
    }
    refuseUnknownMetrics(spec, placeOf('gate'));
    return {
        name: spec.name,
        target: spec.target,
        cases: { kind: 'file', path: spec.dataset, place: placeOf('dataset') },
        graders: spec.graders,
        sources: spec.sources,
        repeats: spec.repeats,
        gate: { ...spec.gate, margin: spec.gate.margin ?? side.settings.gate.margin },
        place: placeOf('target'),
        problem: undefined,
    };
}
/** A misspelt metric would leave its floor or its role without effect. */
function refuseUnknownMetrics({ name, graders, gate }, place) {
    const known = new Set(graders.map(_graders_grader_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak));
    const unknown = [...Object.keys(gate.floor), ...Object.keys(gate.metrics)].find((metric) => !known.has(metric));
    if (unknown === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the suite \`${name}\` has no metric \`${unknown}\``, {
        place,
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(unknown, known),
    });
}
function carriedSuite(prompt, name, margin) {
    const judges = prompt.evaluators.filter((evaluator) => evaluator.string === undefined).map((each) => each.name);
    return {
        name,
        target: { prompt: prompt.path },
        cases: { kind: 'inline', path: prompt.path, cases: prompt.testData.length === 0 ? [] : casesOf(prompt) },
        graders: prompt.evaluators.flatMap(gradersOf),
        sources: [],
        repeats: 1,
        gate: { floor: {}, metrics: {}, margin },
        place: { path: prompt.path, line: prompt.lineOf(['evaluators']), key: 'evaluators' },
        problem: judges.length === 0 ? undefined : `${judges.join(', ')}: evaluators that ask a model are not run yet`,
    };
}
function casesOf(prompt) {
    const cases = prompt.testData.map((row, index) => ({ ...caseOf(row), line: prompt.lineOf(['testData', index]) }));
    (0,_dataset_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseRepeatedCases */ .Ej)(cases, prompt.path);
    return cases;
}
/** In a prompt file every key of a row is a variable; `id` and `expected` are the case's own besides. */
function caseOf(row) {
    const parsed = _case_js__WEBPACK_IMPORTED_MODULE_2__/* .CaseRecord */ .i.shape.id.safeParse(row['id']);
    const id = parsed.success && parsed.data !== undefined ? parsed.data : (0,_dataset_js__WEBPACK_IMPORTED_MODULE_3__/* .caseIdOf */ .hK)(row);
    return { id, vars: row, expected: row['expected'] };
}
/** GitHub's evaluators trim the answer, and all but `equals` ignore case. */
function gradersOf(evaluator) {
    const { equals, contains, startsWith, endsWith } = evaluator.string ?? {};
    const wanted = [
        { type: 'equals', value: equals, ignore_case: false },
        { type: 'contains', value: contains, ignore_case: true },
        { type: 'starts-with', value: startsWith, ignore_case: true },
        { type: 'ends-with', value: endsWith, ignore_case: true },
    ];
    return wanted
        .filter(({ value }) => value !== undefined && value !== '')
        .map((spec) => _graders_grader_js__WEBPACK_IMPORTED_MODULE_0__/* .GraderSpec */ .he.parse({ ...spec, metric: evaluator.name, trim: true }));
}


/***/ }),

/***/ 89330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Ly: () => (/* binding */ findBinding),
/* harmony export */   pR: () => (/* binding */ modelDigestOf)
/* harmony export */ });
/* unused harmony export defaultMaxTokens */
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55616);
/* harmony import */ var _inference_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95455);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59589);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98044);






/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit. Throws a `UserError` when there is none.
 */
function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
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
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: (0,_inference_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return (0,_inference_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveProvider */ .Kd)(provider, known);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
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
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _inference_route_bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33908);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89330);



/**
 * Finds the models of a route in one commit, each asked with `parameters` beside its own. Throws a `UserError` for a
 * binding or a provider that is not there.
 */
function resolveRoute(name, settings, sides, parameters = {}) {
    const resolve = (binding) => (0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .findBinding */ .Ly)(binding, sides.arm), sides, parameters);
    const models = new Map((0,_inference_route_bindings_js__WEBPACK_IMPORTED_MODULE_2__/* .bindingsOf */ .k)(settings).map(({ binding }) => [binding, resolve(binding)]));
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
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.scope = facts.scope;
        this.retryAfterMs = facts.retryAfterMs;
    }
}


/***/ }),

/***/ 69282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20865);
/* harmony import */ var _domain_evaluation_binding_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2298);
/* harmony import */ var _domain_evaluation_put_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78404);
/* harmony import */ var _domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14478);
/* harmony import */ var _domain_inference_recording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71163);
/* harmony import */ var _domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(50252);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14766);
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5176);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18032);
/* harmony import */ var _domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89330);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4758);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55325);
/* harmony import */ var _steps_gateway_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12825);













/** Puts one question to a model or a route of the lanegate.yml that lies here, through everything that guards it. */
async function ask(ports, request) {
    const side = await readOwnSide(ports.files);
    const answerer = answererOf(request.model, side);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUnknownPrices */ .D)((0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(answerer));
    const { messages, operation, caller } = request;
    const put = (0,_domain_evaluation_put_question_js__WEBPACK_IMPORTED_MODULE_2__/* .callsTo */ .J)(answerer);
    const call = { ...put({ messages, repeat: 0, caller, caseKey: undefined, tags: [] }), operation };
    const { model, close } = await openModel(ports, { side, answerer, folder: request.folder });
    try {
        return _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__/* .AskResult */ .j.parse(await answer(model, call, request.signal));
    }
    finally {
        await close();
    }
}
/** The files that lie here, unlike those of a commit, are the user's own. */
async function readOwnSide(files) {
    const text = await files.read(_domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationFile */ .hb);
    const configuration = text === undefined ? undefined : (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .parseConfiguration */ .M)(text, _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationFile */ .hb);
    const settings = configuration?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultConfiguration */ ._0;
    return { tree: '', blobs: new Map(), configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
}
function answererOf(name, side) {
    const { models, routes } = side.settings;
    const slash = name.indexOf('/');
    if (slash === -1 || Object.hasOwn(models, name) || Object.hasOwn(routes, name)) {
        return (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .findAnswerer */ .Zf)(name, { arm: side, policy: side });
    }
    const binding = { provider: name.slice(0, slash), model: name.slice(slash + 1), parameters: {} };
    return (0,_domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_8__/* .modelOf */ .DM)(binding, { arm: side, policy: side });
}
async function openModel(ports, { side, answerer, folder }) {
    const { settings } = side;
    const { gateway, traces, files, log, spendRecords } = ports;
    const providers = (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(answerer).map(({ provider }) => provider);
    const day = settings.budget.per_day && (await spendRecords.spentBefore({ kind: 'day' }));
    const spans = await traces.open({
        ...{ path: `${folder}/${_domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_12__/* .tracesFile */ .H}`, run: 'ask', resumes: true, settings: settings.gateway.traces },
    });
    const model = gateway.open({
        ...{ providers, spans, concurrency: 1, settings: settings.gateway },
        caps: (0,_domain_evaluation_binding_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .capsOf */ .BG)(settings, { day }),
        alreadySpent: { usd: 0, tokens: 0, calls: 0 },
        earlier: await (0,_steps_gateway_state_js__WEBPACK_IMPORTED_MODULE_11__/* .readGatewayState */ .S)(ports, folder),
        tell: (sentence) => log.warn(sentence),
        recordings: await readBooks(files, answerer),
        headRecordings: [],
    });
    const close = async () => {
        await (0,_steps_gateway_state_js__WEBPACK_IMPORTED_MODULE_11__/* .writeGatewayState */ .T)(files, folder, model.state());
        const { calls, ...spent } = model.spent();
        if (spent.tokens > 0) {
            const record = await spendRecords.begin({ pullRequest: undefined, worstCase: { ...spent, calls } });
            await record.settle({ ...spent, calls });
        }
        const missing = await spans.close();
        if (missing !== undefined)
            log.warn(missing);
    };
    return { model, close };
}
async function readBooks(files, answerer) {
    const paths = new Set((0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(answerer).flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : [])));
    return Promise.all([...paths].map(async (path) => {
        const text = await files.read(path);
        if (text === undefined)
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo('there is no such recording', { place: { path } });
        return (0,_domain_inference_recording_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRecordings */ .E)(text, path);
    }));
}
async function answer(model, call, signal) {
    try {
        return answered(await model.complete(call, signal), call);
    }
    catch (error) {
        if (error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_10__/* .BudgetExceededError */ .Z)
            return { version: 1, outcome: 'refused', message: error.message };
        if (!(error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_10__/* .ModelError */ .m))
            throw error;
        const { kind, message, costUsd, attempts } = error;
        return { version: 1, outcome: 'incident', incident: kind, message, cost_usd: costUsd, attempts };
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
        attempts: reply.cached ? 0 : (reply.attempts ?? 1),
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

/***/ 94916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
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
    const parsed = schema.safeParse(value);
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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
        place: { path },
        hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
    });
}
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


/***/ })

};
