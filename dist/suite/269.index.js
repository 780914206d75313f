export const id = 269;
export const ids = [269];
export const modules = {

/***/ 6003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   vY: () => (/* binding */ reserve),
/* harmony export */   zl: () => (/* binding */ worstCaseOf)
/* harmony export */ });
/* unused harmony export release */
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1521);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);


const nanoUsdPerUsd = 1e9;
/**
 * Role markers and separators that a chat template adds to each message; 3 to 8 in the templates that are published.
 */
const templateTokensPerMessage = 16;
/** What a chat template adds once, such as a default system prompt; about 70 in the longest that is published. */
const templateTokensPerCall = 80;
/** A ledger with nothing reserved. */
function openLedger(caps, earlier) {
    const spent = { nanoUsd: toNanoUsd(earlier.usd), tokens: earlier.tokens };
    return { caps, spent, reserved: { nanoUsd: 0, tokens: 0 }, calls: earlier.calls };
}
const nothing = { nanoUsd: 0, tokens: 0, inputTokens: 0, outputTokens: 0 };
/**
 * The most a call can take: one token a byte of everything sent, what templates add, and the whole output cap. Where
 * nobody is paid, nothing.
 */
function worstCaseOf({ provider, messages, parameters, price }) {
    if ((0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .isFree */ .xp)(provider))
        return nothing;
    let inputTokens = templateTokensPerCall + parameterBytes(parameters);
    for (const { content } of messages)
        inputTokens += templateTokensPerMessage + Buffer.byteLength(content);
    const choices = typeof parameters.n === 'number' && parameters.n > 1 ? parameters.n : 1;
    const outputTokens = parameters.max_tokens * choices;
    const nanoUsd = Math.ceil((0,_price_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(price, inputTokens, outputTokens) * nanoUsdPerUsd);
    return { nanoUsd, tokens: inputTokens + outputTokens, inputTokens, outputTokens };
}
/** What a call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({ nanoUsd: toNanoUsd(costUsd), tokens });
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
/** Makes room for a call under every cap, or under none. */
function reserve(ledger, call) {
    const refusal = refusalOf(ledger, call);
    if (refusal !== undefined)
        return { kind: 'refused', reason: refusal };
    const reserved = add(ledger.reserved, call);
    if (exceeds(ledger.caps, add(ledger.spent, reserved)))
        return { kind: 'wait' };
    return { kind: 'reserved', ledger: { ...ledger, reserved, calls: ledger.calls + 1 } };
}
/** Replaces a call's reservation by what it took. */
function settle(ledger, call, actual) {
    return { ...release(ledger, call), spent: add(ledger.spent, actual) };
}
/** Gives a call's reservation back: it took nothing. */
function release(ledger, call) {
    const { nanoUsd, tokens } = ledger.reserved;
    return { ...ledger, reserved: { nanoUsd: nanoUsd - call.nanoUsd, tokens: tokens - call.tokens } };
}
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
const add = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
});
const exceeds = ({ usd, tokens }, amount) => (usd !== undefined && amount.nanoUsd > toNanoUsd(usd)) || (tokens !== undefined && amount.tokens > tokens);
/** Tools and output schemas are sent as parameters and billed as input. */
function parameterBytes(parameters) {
    let bytes = 0;
    for (const value of Object.values(parameters)) {
        if (typeof value === 'object' && value !== null)
            bytes += Buffer.byteLength(JSON.stringify(value));
    }
    return bytes;
}
function refusalOf({ caps, spent }, call) {
    if (caps.tokens !== undefined && spent.tokens + call.tokens > caps.tokens) {
        const parts = `${count(call.inputTokens)} of input at one a byte and ${count(call.outputTokens)} of output`;
        const sum = `${count(spent.tokens)} spent + ${count(call.tokens)} for this call (${parts})`;
        return `the token cap would be crossed: ${sum} > ${count(caps.tokens)}`;
    }
    if (caps.usd !== undefined && spent.nanoUsd + call.nanoUsd > toNanoUsd(caps.usd)) {
        const parts = `${count(call.inputTokens)} tokens of input at one a byte, ${count(call.outputTokens)} of output`;
        const sum = `${dollars(spent.nanoUsd)} spent + ${dollars(call.nanoUsd)} for this call (${parts})`;
        return `the cost cap would be crossed: ${sum} > ${dollars(toNanoUsd(caps.usd))}`;
    }
    return undefined;
}
const count = (tokens) => tokens.toLocaleString('en-US');
const dollars = (nanoUsd) => `$${(nanoUsd / nanoUsdPerUsd).toFixed(6).replace(/0{1,4}$/, '')}`;


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   u: () => (/* binding */ freePrice)
/* harmony export */ });
const freePrice = { inputUsdPerMillion: 0, outputUsdPerMillion: 0, source: 'free' };
/** Dollars for so many tokens. */
function costOf(price, inputTokens, outputTokens) {
    const { longContext } = price;
    const rate = longContext !== undefined && inputTokens > longContext.aboveInputTokens ? longContext : price;
    return (inputTokens * rate.inputUsdPerMillion + outputTokens * rate.outputUsdPerMillion) / 1_000_000;
}


/***/ }),

/***/ 1163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRecordings),
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5695);



/** One line of a recording: a request and what a model answered to it. */
const Recording = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), messages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .Q).min(1) }),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('stop'),
        usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() }).optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().default(0),
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
    const { content, finish_reason, usage, latency_ms } = value.response;
    const isPlainRequest = typeof model === 'string' && isList(messages) && messages.length > 0 && messages.every(isMessage);
    const isPlainUsage = usage === undefined || (isObject(usage) && isAmount(usage.input_tokens) && isAmount(usage.output_tokens));
    const isPlainText = typeof content === 'string' && typeof finish_reason === 'string';
    return isPlainRequest && isPlainUsage && isPlainText && isAmount(latency_ms);
}
const roles = new Set(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Role */ .X.options);
const isMessage = (value) => isObject(value) && roles.has(value.role) && typeof value.content === 'string' && Object.keys(value).length === 2;
const isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isList = Array.isArray;
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 6470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);
/* harmony import */ var _request_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1823);



/** Calls of one suite share their parameters, so each set of them is put in order once. */
const canonicalParameters = new WeakMap();
/** The store of answers and the sample both ask for the digest of a call. */
const digests = new WeakMap();
/**
 * The digest of everything that decides an answer: who is asked, which model, with what parameters, what, and which
 * repeat.
 */
function requestDigest(call) {
    const digest = digests.get(call) ?? computeDigest(call);
    digests.set(call, digest);
    return digest;
}
function computeDigest({ provider, model, parameters, messages, repeat }) {
    const asked = JSON.stringify([(0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), canonicalOf(parameters), repeat]);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(`${asked}\n${(0,_request_key_js__WEBPACK_IMPORTED_MODULE_2__/* .requestKey */ .l)(model, messages)}`);
}
function canonicalOf(parameters) {
    const known = canonicalParameters.get(parameters);
    if (known !== undefined)
        return known;
    const plain = JSON.parse(JSON.stringify(parameters));
    const text = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(plain);
    canonicalParameters.set(parameters, text);
    return text;
}


/***/ }),

/***/ 1823:
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
    for (const { role, content } of messages)
        key += `\n${role} ${content.length} ${content}`;
    return key;
}


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BudgetExceededError),
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/** A call that failed, seen by the adapter that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    /** What the provider asked to wait, when it did. */
    retryAfterMs;
    /** What the failed call cost all the same. */
    costUsd;
    constructor(kind, message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.kind = kind;
        this.retryable = options.retryable;
        this.retryAfterMs = options.retryAfterMs;
        this.costUsd = options.costUsd ?? 0;
    }
}
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(5053);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts
var evaluation_evaluation = __webpack_require__(8585);
// EXTERNAL MODULE: ./src/domain/suite/sides.ts
var suite_sides = __webpack_require__(1691);
// EXTERNAL MODULE: ./src/domain/suite/target.ts
var suite_target = __webpack_require__(4718);
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
    const own = { name: suite.name, arms: armsOf(suite, sides, head.target) };
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
var digest = __webpack_require__(2270);
// EXTERNAL MODULE: ./src/domain/suite/suite-definition.ts
var suite_definition = __webpack_require__(5161);
;// CONCATENATED MODULE: ./src/domain/evaluation/binding-rules.ts

/** True when policy has nothing to say yet: this change adopts Lanegate. */
const isAdoption = ({ policy }) => policy.configuration === undefined && (0,suite_definition/* suitesOf */.f)(policy).length === 0;
/** Whose gate and budget bind: policy's, and head's only where there is none and head is trusted. */
const bindingSide = (sides, isUntrustedHead) => isAdoption(sides) && !isUntrustedHead ? sides.head : sides.policy;
/** The caps of one run by the budget of a commit. */
function capsOf(settings) {
    const { usd, tokens, minutes } = settings.budget.per_run;
    return { usd, tokens, milliseconds: minutes === undefined ? undefined : minutes * 60_000 };
}

// EXTERNAL MODULE: ./src/domain/inference/budget.ts
var budget = __webpack_require__(6003);
;// CONCATENATED MODULE: ./src/domain/evaluation/fit-budget.ts

/**
 * Takes the longest beginning of the run whose worst case is within the caps. Suites advance side by side, so that a
 * cap leaves each the same share of its cases; what only stands beside comes last.
 */
function fitBudget(suites, caps) {
    const cases = [];
    let worst = { nanoUsd: 0, tokens: 0 };
    for (const next of sideBySide(suites)) {
        const withNext = next.tasks.reduce(addWorstCase, worst);
        if ((0,budget/* usdOf */.IA)(withNext) > (caps.usd ?? Infinity) || withNext.tokens > (caps.tokens ?? Infinity))
            break;
        worst = withNext;
        cases.push(next);
    }
    return { cases, worstCase: { usd: (0,budget/* usdOf */.IA)(worst), tokens: worst.tokens } };
}
function addWorstCase(sum, { call }) {
    const need = (0,budget/* worstCaseOf */.zl)(call);
    return { nanoUsd: sum.nanoUsd + need.nanoUsd, tokens: sum.tokens + need.tokens };
}
function sideBySide(suites) {
    const placed = suites.flatMap((cases) => cases.map((each, index) => ({ each, share: (index + 1) / cases.length + (each.plan.binding ? 0 : 1) })));
    return placed.sort((one, other) => one.share - other.share).map(({ each }) => each);
}

// EXTERNAL MODULE: ./src/domain/statistics/seeded-random.ts
var seeded_random = __webpack_require__(2182);
// EXTERNAL MODULE: ./src/domain/suite/template.ts
var template = __webpack_require__(5241);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./node_modules/@pydantic/genai-prices/dist/index.js
var dist = __webpack_require__(2294);
// EXTERNAL MODULE: ./src/domain/inference/price.ts
var price = __webpack_require__(1521);
// EXTERNAL MODULE: ./src/domain/inference/provider.ts
var inference_provider = __webpack_require__(5455);
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
 * price is assumed; a model that nobody knows is assumed to cost as much as the dearest one. Caching discounts are left
 * out.
 */
function priceOf(provider, model, declared) {
    if ((0,inference_provider/* isFree */.xp)(provider))
        return price/* freePrice */.u;
    if (declared !== undefined)
        return declaredPrice(declared);
    const atHost = provider.api === 'openai' ? lookUp(model, { providerApiUrl: provider.base_url }) : undefined;
    if (atHost !== undefined)
        return { ...atHost, source: 'table' };
    return lookUp(model, {}) ?? assumedPrice;
}
const declaredPrice = ({ input, output }) => ({
    inputUsdPerMillion: input,
    outputUsdPerMillion: output,
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
    const inputs = inForce.map((price) => price.input_mtok).filter(isDefined);
    const outputs = inForce.map((price) => price.output_mtok).filter(isDefined);
    const isBilledByTokens = inputs.length === inForce.length && outputs.length === inForce.length;
    if (!isBilledByTokens || inForce.some((price) => price.requests_kcount !== undefined))
        return undefined;
    const base = {
        inputUsdPerMillion: Math.max(...inputs.map(baseRate)),
        outputUsdPerMillion: Math.max(...outputs.map(baseRate)),
        source: 'assumed',
    };
    const tiers = [...inputs, ...outputs].flatMap(tiersOf);
    if (tiers.length === 0)
        return base;
    const longContext = {
        aboveInputTokens: Math.min(...tiers.map(({ start }) => start)),
        inputUsdPerMillion: Math.max(...inputs.map(highestRate)),
        outputUsdPerMillion: Math.max(...outputs.map(highestRate)),
    };
    return { ...base, longContext };
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
const tiersOf = (rate) => (typeof rate === 'number' ? [] : rate.tiers);
const highestRate = (rate) => Math.max(baseRate(rate), ...tiersOf(rate).map(({ price }) => price));

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
const dearer = (price, claimed) => ({
    ...price,
    inputUsdPerMillion: Math.max(price.inputUsdPerMillion, claimed.input),
    outputUsdPerMillion: Math.max(price.outputUsdPerMillion, claimed.output),
});

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
    const priced = (arm, target) => ({
        arm,
        target,
        price: priceOfTarget(target),
    });
    return arms.kind === 'arms' ? [priced('base', arms.base), priced('head', arms.head)] : [priced('head', arms.head)];
}
function tasksOf(plan, question, arms) {
    const prepared = arms.map((each) => ({ ...each, messages: renderMessages(each.target, question, plan) }));
    const repeats = Array.from({ length: plan.definition.repeats }, (_, repeat) => repeat);
    return repeats.flatMap((repeat) => prepared.map(({ arm, target, price, messages }) => {
        const { provider, providerName, model, parameters } = target;
        const call = { provider, providerName, model, parameters, messages, repeat, price };
        return { plan, question, repeat, arm, call };
    }));
}
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

// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(5408);
;// CONCATENATED MODULE: ./src/domain/evaluation/plan-notes.ts



/** What a reader must know of a plan to read its result: what was left out, and what was assumed. */
function planNotes(plans, fitted) {
    return [...new Set([...plans.flatMap((plan) => cutNote(plan, fitted)), ...plans.flatMap(priceNotes)])];
}
function cutNote(plan, fitted) {
    const planned = (0,run_plan/* plannedCases */.C5)(fitted, plan);
    if (planned === plan.cases.length)
        return [];
    return [
        `${plan.name}: ${planned} of ${plan.cases.length} cases fit the budget; they were drawn before the first call`,
    ];
}
const priceNotes = ({ arms }) => targetsOf(arms).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = priceOfTarget(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}

// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/domain/graders/grader.ts
var grader = __webpack_require__(8520);
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

;// CONCATENATED MODULE: ./src/domain/evaluation/tally.ts




const emptyTally = () => ({
    scores: new Map(),
    incidents: {},
    firstMessages: new Map(),
    latencies: [],
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
    /** For each arm, how many incidents of each kind and grader errors there were, and what the first one said. */
    notes() {
        return ['base', 'head'].flatMap((name) => {
            const { firstMessages, incidents, graderErrors, firstGraderError } = this.arms[name];
            const told = [...firstMessages].map(([kind, message]) => `${incidents[kind]} ${kind}, the first: ${message}`);
            if (firstGraderError !== undefined)
                told.push(`${graderErrors} grader errors, the first: ${firstGraderError}`);
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
            model: `${target.providerName}/${target.model}`,
        },
        answered: tally.answered,
        incidents: tally.incidents,
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
function prepareRun({ changeSet, sides, planned, isUntrustedHead }) {
    const { settings } = bindingSide(sides, isUntrustedHead);
    const caps = capsOf(settings);
    const plans = planned.flatMap((each) => (each.kind === 'run' ? [each.plan] : []));
    const seed = (0,digest/* digestOf */.ol)([changeSet.head, changeSet.policy]);
    const fitted = fitBudget(plans.map((plan) => makeTasks(plan, seed)), caps);
    const runPlan = (0,run_plan/* describeRun */.vZ)(changeSet, seed, plans, fitted);
    return { changeSet, adoption: isAdoption(sides), settings, caps, planned, plans, fitted, runPlan };
}
/** A run and what it came to, as `evaluation.json` tells them. */
function describeEvaluation(run, result) {
    const { policy, base, head } = run.changeSet;
    const { alpha, inconclusive, mixed_lanes } = run.settings.gate;
    return {
        version: 1,
        policy,
        base,
        head,
        seed: run.runPlan.seed,
        adoption: run.adoption,
        gate: { alpha, inconclusive, mixed_lanes },
        ownership: run.settings.ownership,
        budget: run.settings.budget.per_run,
        spent: result.spent,
        suites: run.planned.map((each) => each.kind === 'run' ? result.tallyOf(each.plan).result(result.stopped) : problemRun(each.problem)),
        notes: [...planNotes(run.plans, run.fitted), ...run.plans.flatMap((plan) => result.tallyOf(plan).notes())],
    };
}

// EXTERNAL MODULE: ./src/domain/suite/side.ts
var side = __webpack_require__(8044);
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
            return [
                notEvaluated(plan, `the target branch does not permit the model ${plan.arms.head.model} as head sets it`),
            ];
        }
        return [each];
    });
}
/** Digests of every binding that policy declares or that one of its prompt files carries. */
function permittedModels(policy) {
    const carried = [...policy.prompts.values()].map((prompt) => ({
        ...(0,suite_target/* modelNamedBy */.o4)(prompt),
        parameters: prompt.parameters,
    }));
    const providers = (0,side/* providersOf */.O)(policy);
    const digests = [...Object.values(policy.settings.models), ...carried].flatMap((binding) => {
        const provider = (0,own/* own */.Z)(providers, binding.provider);
        return provider === undefined ? [] : [(0,suite_target/* modelDigestOf */.pR)(provider, binding)];
    });
    return new Set(digests);
}
const notEvaluated = ({ name, yardstick, definition }, reason) => ({
    kind: 'problem',
    problem: { name, yardstick, definition, problem: `not evaluated: ${reason}`, verdict: 'inconclusive' },
});

// EXTERNAL MODULE: ./src/domain/suite/nearest-name.ts
var nearest_name = __webpack_require__(9589);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(4916);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts
var configuration = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/domain/gate/settle-margin.ts
var settle_margin = __webpack_require__(4790);
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
var dataset = __webpack_require__(8855);
// EXTERNAL MODULE: ./src/stages/steps/read-sides.ts
var read_sides = __webpack_require__(6738);
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
    const text = await (0,read_sides/* readText */.y)(git, side.blobs.get(cases.path), cases.path, maxDatasetBytes);
    if (text !== undefined)
        return (0,dataset/* parseDataset */.oH)(text, cases.path);
    const nearest = (0,nearest_name/* nearestName */.q)(cases.path, side.blobs.keys());
    throw new user_error/* UserError */.yo(`the dataset \`${cases.path}\` of the suite \`${name}\` is not in the repository`, {
        place: cases.place,
        hint: nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`,
    });
}

// EXTERNAL MODULE: ./src/domain/inference/recording.ts
var recording = __webpack_require__(1163);
;// CONCATENATED MODULE: ./src/stages/steps/read-recordings.ts




const maxRecordingBytes = 500_000_000;
/** Reads every recording that a target replays. Where nothing is compared, head's recordings are all there is. */
async function readRecordings(git, plans, sides) {
    const targets = plans.flatMap(({ arms }) => targetsOf(arms));
    const paths = new Set(targets.flatMap(({ provider }) => replayedPath(provider)));
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
    const text = await (0,read_sides/* readText */.y)(git, side.blobs.get(path), path, maxRecordingBytes);
    return text === undefined ? undefined : (0,recording/* parseRecordings */.E)(text, path);
}

;// CONCATENATED MODULE: ./src/domain/graders/grade-regular-expression.ts
/** Searches the answer with a JavaScript regular expression; an invalid one is a grader error. */
function gradeRegularExpression(answer, pattern, ignoreCase) {
    let expression;
    try {
        expression = new RegExp(pattern, ignoreCase ? 'i' : '');
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : 'unreadable';
        return { kind: 'grader-error', message: `the pattern cannot be read: ${detail}` };
    }
    const score = expression.test(answer) ? 1 : 0;
    return { kind: 'score', score, reason: `the answer ${score === 1 ? 'matches' : 'does not match'} the pattern` };
}

;// CONCATENATED MODULE: ./src/domain/graders/grade-text.ts
const comparisons = {
    equals: { holds: (answer, value) => answer === value, claim: 'equals' },
    contains: { holds: (answer, value) => answer.includes(value), claim: 'contains' },
    'starts-with': { holds: (answer, value) => answer.startsWith(value), claim: 'starts with' },
    'ends-with': { holds: (answer, value) => answer.endsWith(value), claim: 'ends with' },
};
/** Compares an answer with a text; but for `equals`, an empty text would always hold and is a grader error. */
function gradeText(comparison, answer, value) {
    if (value === '' && comparison !== 'equals') {
        return {
            kind: 'grader-error',
            message: `\`${comparison}\` was given an empty value, which every answer satisfies`,
        };
    }
    const { holds, claim } = comparisons[comparison];
    const score = holds(answer, value) ? 1 : 0;
    return { kind: 'score', score, reason: `the answer ${score === 1 ? '' : 'not '}${claim} the value` };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./src/domain/graders/json-grader.ts


/**
 * Makes the grader for `is-json`: the whole answer must be JSON and, where a JSON Schema is given, conform to it.
 * A schema that cannot be used is a grader error. Each schema is compiled once.
 */
function createJsonGrader() {
    const validators = new Map();
    return (answer, schema) => {
        const value = parse(answer);
        if (schema === undefined)
            return verdict(value !== undefined, 'is JSON');
        const key = JSON.stringify(schema);
        const validator = validators.get(key) ?? compile(typeof schema === 'string' ? parse(schema)?.json : schema);
        validators.set(key, validator);
        if ('problem' in validator) {
            return { kind: 'grader-error', message: `the JSON Schema of is-json is not valid: ${validator.problem}` };
        }
        return verdict(value !== undefined && validator.validate(value.json), 'is JSON that conforms to the schema');
    };
}
const verdict = (holds, claim) => ({
    kind: 'score',
    score: holds ? 1 : 0,
    reason: `the answer ${holds ? '' : 'not '}${claim}`,
});
function parse(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** Schemas are read as draft 7 unless they say that they are of 2019-09 or later. */
function compile(schema) {
    if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null)) {
        return { problem: 'it is neither an object nor true or false' };
    }
    const dialect = typeof schema === 'object' && '$schema' in schema ? String(schema.$schema) : '';
    const options = { strict: false, validateFormats: false };
    const ajv = /20(19|2\d)-/.test(dialect) ? new _2020.Ajv2020(options) : new dist_ajv.Ajv(options);
    try {
        return { validate: ajv.compile(schema) };
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'unreadable' };
    }
}

;// CONCATENATED MODULE: ./src/domain/graders/create-grading.ts





/**
 * Prepares a suite's graders. A metric fed by several is their weighted mean, and has no score if one of them failed.
 */
function createGrading(graders) {
    const gradeOne = createGradeOne();
    return (answer, question) => {
        const sums = new Map();
        const errors = new Map();
        for (const spec of graders) {
            const metric = (0,grader/* metricOf */.ak)(spec);
            const grade = gradeOne(spec, answer, question);
            if (grade.kind === 'grader-error') {
                errors.set(metric, grade.message);
                continue;
            }
            const sum = sums.get(metric) ?? { score: 0, weight: 0 };
            sums.set(metric, { score: sum.score + grade.score * spec.weight, weight: sum.weight + spec.weight });
        }
        const scored = [...sums].filter(([metric]) => !errors.has(metric));
        return {
            scores: Object.fromEntries(scored.map(([metric, sum]) => [metric, sum.score / sum.weight])),
            errors: Object.fromEntries(errors),
        };
    };
}
/** A `not-` grader turns a score around, and never an error. */
function createGradeOne() {
    const gradeJson = createJsonGrader();
    return (spec, answer, question) => {
        const { type, isNegated } = plainType(spec.type);
        const value = valueFor(spec, question);
        if (value.kind === 'grader-error')
            return value;
        const grade = type === 'is-json' ? gradeJson(fold(spec, answer), value.value) : gradeByText(type, spec, answer, value.value);
        return grade.kind === 'score' && isNegated ? { ...grade, score: 1 - grade.score } : grade;
    };
}
const isPlainType = (type) => !type.startsWith('not-');
function plainType(type) {
    if (isPlainType(type))
        return { type, isNegated: false };
    return { type: type.slice('not-'.length), isNegated: true };
}
function gradeByText(type, spec, answer, raw) {
    if (raw === undefined)
        return { kind: 'grader-error', message: `\`${type}\` has no value to compare with` };
    const value = (0,template/* asText */.e1)(raw);
    if (type === 'regex')
        return gradeRegularExpression(trimmed(spec, answer), value, spec.ignore_case);
    if (type === 'icontains')
        return gradeText('contains', fold(spec, answer).toLowerCase(), fold(spec, value).toLowerCase());
    return gradeText(type, fold(spec, answer), fold(spec, value));
}
const trimmed = (spec, text) => (spec.trim ? text.trim() : text);
const fold = (spec, text) => spec.ignore_case && !spec.type.endsWith('is-json') ? trimmed(spec, text).toLowerCase() : trimmed(spec, text);
/** Text is a template over the case, `expected` included; anything else is taken as it stands. */
function valueFor(spec, question) {
    if (typeof spec.value !== 'string')
        return { kind: 'value', value: spec.value };
    const rendering = (0,template/* render */.XX)(spec.value, { ...question.vars, expected: question.expected });
    if (rendering.kind === 'text')
        return { kind: 'value', value: rendering.text };
    const missing = rendering.variables.map((name) => `\`${name}\``).join(', ');
    return { kind: 'grader-error', message: `case \`${question.id}\` has no ${missing}, which the grader asks for` };
}

// EXTERNAL MODULE: ./src/stages/steps/open-run.ts
var open_run = __webpack_require__(655);
// EXTERNAL MODULE: ./src/domain/inference/request-digest.ts
var request_digest = __webpack_require__(6470);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(8227);
// EXTERNAL MODULE: ./src/ports/model.ts
var ports_model = __webpack_require__(5325);
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
            const sample = await takeSample(model, task, request);
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
        const { scores, errors } = request.gradingOf(task)(reply.content, task.question);
        return {
            ...identityOf(task),
            model: `${task.call.providerName}/${reply.servedModel ?? task.call.model}`,
            outcome: { kind: 'answered', content: reply.content, scores, grader_errors: errors },
            ...(reply.usage === undefined
                ? {}
                : { usage: { input_tokens: reply.usage.inputTokens, output_tokens: reply.usage.outputTokens } }),
            cost_usd: reply.costUsd,
            latency_ms: reply.latencyMs,
            cached: reply.cached,
            ...(reply.unverified ? { unverified: true } : {}),
        };
    }
    catch (error) {
        if (error instanceof ports_model/* BudgetExceededError */.Z)
            return error.message;
        if (error instanceof ports_model/* ModelError */.m)
            return incidentSample(task, error);
        throw error;
    }
}
const incidentSample = (task, error) => ({
    ...identityOf(task),
    model: `${task.call.providerName}/${task.call.model}`,
    outcome: { kind: 'incident', incident: { kind: error.kind, message: error.message } },
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
    const model = openModel(ports.gateway, earlier.spent, request);
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
        await earlier.journal.close();
    }
}
const stateOf = (plan, fitted) => ({
    tally: new Tally(plan, (0,run_plan/* plannedCases */.C5)(fitted, plan)),
    grading: createGrading(plan.definition.graders),
});
const openModel = (gateway, alreadySpent, { run, recordings, concurrency }) => gateway.open({
    caps: run.caps,
    alreadySpent,
    recordings: recordings.policy,
    headRecordings: recordings.head,
    providers: run.plans.flatMap(({ arms }) => targetsOf(arms)).map(({ provider }) => provider),
    concurrency,
});
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
    const run = prepareRun({ changeSet, sides, planned, isUntrustedHead: request.isUntrustedHead });
    const recordings = await readRecordings(ports.git, run.plans, { ...sides, adoption: run.adoption });
    const result = await runSuites(ports, { ...request, run, recordings });
    const evaluation = describeEvaluation(run, result);
    await (0,artifacts/* writeArtifact */.w6)(ports.files, `${request.folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluation);
    return evaluation;
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
    const sides = await (0,read_sides/* readSides */.h)(git, trees);
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


/***/ })

};
