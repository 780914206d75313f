export const id = 5406;
export const ids = [5406,4916];
export const modules = {

/***/ 5614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ latestAttempt),
/* harmony export */   R5: () => (/* binding */ attemptNotes),
/* harmony export */   dN: () => (/* binding */ tellAttempt)
/* harmony export */ });
/** The latest attempt of its CI run that an evaluation has samples of, where that is not the first. */
function latestAttempt(parts) {
    const attempt = Math.max(1, ...parts.map((part) => part.attempt ?? 1));
    return attempt === 1 ? {} : { attempt };
}
/** What a reader must know of answers that perhaps take the place of those of an earlier attempt. */
function attemptNotes(parts) {
    const later = parts.filter(({ attempt }) => attempt !== undefined);
    const asked = later.flatMap(({ suites }) => suites).reduce((sum, { calls }) => sum + calls.made, 0);
    if (asked === 0)
        return [];
    const { attempt } = latestAttempt(later);
    const told = `this is attempt ${attempt} of its run, and nothing of an earlier one is here: ${asked} calls were made anew`;
    return [`${told}; the error rates of the gate hold for one attempt, not for the best of several`];
}
/** The evaluation of a later attempt of a CI run; of a first one, and where there are no attempts, as it is. */
function tellAttempt(evaluation, attempt) {
    if (attempt === undefined)
        return evaluation;
    const notes = [...evaluation.notes, ...attemptNotes([{ ...evaluation, attempt }])];
    return { ...evaluation, notes, attempt };
}


/***/ }),

/***/ 71472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ cutNotes),
/* harmony export */   v: () => (/* binding */ planNotes)
/* harmony export */ });
/* harmony import */ var _inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90645);
/* harmony import */ var _plan_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23401);
/* harmony import */ var _target_price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38373);



/** What a reader must know of a plan to read its result: what no cap bears, what was assumed, and how it is graded. */
const planNotes = (plans, { leftOut }) => [
    ...new Set([...leftOut.map(leftOutNote), ...plans.flatMap(priceNotes), ...plans.flatMap(({ notes = [] }) => notes)]),
];
/** Which suites were cut to the budget. */
const cutNotes = (suites) => [
    ...new Set(suites
        .filter(({ cases_planned, cases_total }) => cases_planned < cases_total)
        .map(({ name, cases_planned, cases_total }) => {
        const share = `${cases_planned} of ${cases_total} cases fit the budget`;
        return `${name}: ${share}; they were drawn before the first call`;
    })),
];
/** What is too big for a request or a session is left out by its size, which is no random choice. */
const leftOutNote = ({ plan, count, firstId, reason }) => `${plan.name}: ${count} left out by size, the first is \`${(0,_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(firstId, 60)}\`: ${reason}`;
const priceNotes = (plan) => (0,_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .modelsOfPlan */ .$x)(plan).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = (0,_target_price_js__WEBPACK_IMPORTED_MODULE_1__/* .priceOfTarget */ .I)(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}


/***/ }),

/***/ 23401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ modelsOfPlan),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Y0: () => (/* binding */ planSuite)
/* harmony export */ });
/* harmony import */ var _graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82755);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14766);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72616);
/* harmony import */ var _suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6770);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11691);
/* harmony import */ var _suite_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97280);






/** Every target that is asked. */
const targetsOf = (arms) => (arms.kind === 'arms' ? [arms.base, arms.head] : [arms.head]);
/** Every model that may be asked, by its arms or by its graders. */
const modelsOfPlan = ({ arms, judges }) => [...targetsOf(arms), ...(judges?.values() ?? [])].flatMap(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsOf */ .Wh);
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
    const head = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .headTarget */ .ql)(suite, sides);
    if (head.kind === 'gone')
        return impossible(`its target is gone in head: ${head.reason}`, 'fail');
    const arms = armsOf(suite, sides, head.target);
    const notRendered = targetsOf(arms).map(({ prompt }) => prompt && (0,_suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotRendered */ .nc)(prompt));
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
    if (!yardstickDiffers(suite, sides, { policy: cases.policy, head: cases.head }))
        return [binding];
    return [binding, run({ ...own, yardstick: 'head', binding: false, definition: suite.head, cases: cases.head })];
}
const run = (plan) => ({ kind: 'run', plan });
function armsOf(suite, sides, head) {
    if (suite.policy === undefined && suite.base === undefined)
        return { kind: 'head-only', head };
    const base = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .baseTarget */ .bJ)(suite, sides);
    if (base.kind === 'gone')
        return { kind: 'head-only', head };
    return (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetDigest */ .mM)(base.target) === (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetDigest */ .mM)(head)
        ? { kind: 'identical', head }
        : { kind: 'arms', base: base.target, head };
}
/** A variable that only head's template needs is taken from head; whatever policy says stays policy's. */
const withHeadVariables = (policy, head) => policy === head || head.length === 0 ? policy : new _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__/* .CasesWithVariables */ .zE(policy, head);
function yardstickDiffers(suite, sides, { policy, head }) {
    const meaning = (definition, cases, { blobs }) => JSON.stringify([
        definition?.graders,
        (0,_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__/* .graderFiles */ .L)(definition?.graders ?? [], cases).map((path) => blobs.get(path)),
        [definition?.repeats, definition?.maxRepeats],
        definition?.maxToolCalls,
        definition?.gate,
        [definition?.judge, definition?.embedder, definition?.canary],
    ]);
    const isSame = meaning(suite.policy, policy, sides.policy) === meaning(suite.head, head, sides.head);
    return !isSame || !areSameCases(policy, head);
}
/** Cases mean the same wherever they stand in their files. */
function areSameCases(some, others) {
    if (some === others)
        return true;
    if (some.length !== others.length)
        return false;
    let index = 0;
    for (const { line: _, ...one } of some) {
        const { line: __, ...other } = others.at(index) ?? {};
        if (JSON.stringify(one) !== JSON.stringify(other))
            return false;
        index += 1;
    }
    return true;
}


/***/ }),

/***/ 85408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24850);
/* harmony import */ var _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87653);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84903);





/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    whole: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Digest of what all shards of the run share'),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    shard: _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .Shard */ .Lk.optional().describe('Which part this is; the whole when absent'),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('What a reader must know of the plan'),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        looks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .Look */ .yx).optional().describe('When the scores are looked at; once at the end when absent'),
    })),
});
const runPlanFile = 'plan.json';
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun(description) {
    const { changeSet, seed, plans, fitted, looksOf, shard, notes, refreshesBaseline = false } = description;
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: fitted.cases.countOf(plan),
        ...(looksOf(plan).length > 1 ? { looks: [...looksOf(plan)] } : {}),
    }));
    const graders = plans.map(({ definition, cases }) => (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .graderVersions */ .Dm)(definition.graders, cases));
    const shared = suites.map(({ cases_planned: _, looks: __, ...suite }) => suite);
    const asked = refreshesBaseline ? { baseline: 'refreshed' } : {};
    const whole = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites: shared, graders, ...asked });
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites, graders, ...asked, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    const part = shard === undefined ? {} : { shard };
    return { version: 1, run, whole, seed, ...part, notes: [...notes], worst_case: { usd, tokens }, suites };
}


/***/ }),

/***/ 7619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ samplesOfArm),
/* harmony export */   n: () => (/* binding */ failedSamples)
/* harmony export */ });
/** How many samples of an arm came to nothing that could be graded. */
const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
const samplesOfArm = (arm) => arm.answered + failedSamples(arm);


/***/ }),

/***/ 54577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ withoutUnplanned),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   Ze: () => (/* binding */ countMetrics),
/* harmony export */   d6: () => (/* binding */ measuresOf)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55616);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24850);


const found = new WeakMap();
/**
 * The measures of a plan, in the order of its dataset; of the cases that fit the budget only their number counts. Both
 * what a run can show and what it showed ask for them, so they are looked for once: a large suite takes its time.
 */
function measuresOf(plan, planned) {
    const byPlan = found.get(planned) ?? new Map();
    found.set(planned, byPlan);
    const measures = byPlan.get(plan) ?? findMeasures(plan, planned.questionsOf(plan));
    byPlan.set(plan, measures);
    return measures;
}
function findMeasures({ definition, cases }, planned) {
    const metrics = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .Ps)(definition.graders, cases);
    const partial = [...metrics].flatMap(([name, metric]) => (metric.cases === undefined ? [] : [name]));
    const gradedBy = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteGraders */ .$D)(definition.graders, cases);
    const measures = { gate: gateOf(definition, metrics), graders: gradedBy };
    if (partial.length === 0)
        return measures;
    return { ...measures, metric_cases: countMetrics(partial, definition.graders, planned) };
}
/** How many of some cases have each of the metrics that not all have. */
function countMetrics(metrics, graders, cases) {
    const counted = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsAmong */ .Yw)(graders, cases);
    return Object.fromEntries(metrics.map((name) => [name, counted.get(name)?.cases ?? 0]));
}
/** Every metric gates unless it is only recorded, or the suite says that it is only reported. */
function gateOf({ gate }, metrics) {
    const roles = [...metrics].map(([name, { isRecordedOnly }]) => {
        return [name, (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(gate.metrics, name) ?? (isRecordedOnly ? 'report' : 'gate')];
    });
    return {
        ...(gate.margin === undefined ? {} : { margin: gate.margin }),
        floor: gate.floor,
        metrics: Object.fromEntries(roles),
    };
}
/** The measures of the whole of a run, without metrics that none of its cases has. */
function withoutUnplanned({ metric_cases: counts, gate, ...rest }) {
    if (counts === undefined)
        return { gate, ...rest };
    const hasCases = (name) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(counts, name) !== 0;
    const kept = (record) => Object.fromEntries(Object.entries(record).filter(([name]) => hasCases(name)));
    return { gate: { ...gate, metrics: kept(gate.metrics) }, ...rest, metric_cases: kept(counts) };
}


/***/ }),

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

/***/ 99024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ holmAdjustment)
/* harmony export */ });
/** P-values adjusted for being several, in the order given. Holm 1979, step-down Bonferroni. */
function holmAdjustment(pValues) {
    const ascending = pValues.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p);
    const adjusted = new Array(pValues.length);
    let floor = 0;
    for (const [rank, { p, index }] of ascending.entries()) {
        floor = Math.max(floor, Math.min(1, (pValues.length - rank) * p));
        adjusted[index] = floor;
    }
    return adjusted;
}


/***/ }),

/***/ 78461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
const quantile = (values, p) => sortedQuantile(Float64Array.from(values).sort(), p);
/** The same of values in ascending order. */
function sortedQuantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}


/***/ }),

/***/ 53236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ configurationFile)
/* harmony export */ });
/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
const configurationFile = 'lanegate.yml';


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ variablesAskedBy),
/* harmony export */   nQ: () => (/* binding */ renderPrompt),
/* harmony export */   nc: () => (/* binding */ whyNotRendered)
/* harmony export */ });
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39990);
/* harmony import */ var _templates_role_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32054);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11840);



/** Each prompt is read once and filled in for many cases. */
const templates = new WeakMap();
function templatesOf(prompt) {
    const known = templates.get(prompt);
    if (known !== undefined)
        return known;
    const read = prompt.messages.map(({ content }) => (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .xV)({
        text: content,
        language: prompt.language ?? 'mustache',
        path: prompt.path,
        findIncluded: (reference, from) => prompt.inclusion.files.find((file) => file.reference === reference && file.from === (from ?? prompt.path)),
    }));
    templates.set(prompt, read);
    return read;
}
/** Fills in a prompt for one case; what the case does not give, the prompt's own defaults do. */
function renderPrompt(prompt, vars) {
    const values = { ...prompt.defaults, ...vars };
    if (prompt.firstRole !== undefined && JSON.stringify(values).includes('\\u0000')) {
        return { kind: 'broken', why: 'a value has a NUL character', line: prompt.messageLines[0] ?? 1 };
    }
    const messages = [];
    for (const [index, template] of templatesOf(prompt).entries()) {
        const rendering = template.render(values);
        const line = prompt.messageLines[index] ?? 1;
        if (rendering.kind !== 'text')
            return failed(rendering, line);
        const { text } = rendering;
        if (prompt.firstRole === undefined)
            messages.push({ role: prompt.messages[index]?.role ?? 'user', content: text });
        else {
            const parts = (0,_templates_role_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .partAtRoles */ .YY)(text, prompt.firstRole).map((part) => messageOf(part, prompt));
            const wrong = parts.find((part) => typeof part === 'string');
            if (wrong !== undefined)
                return { kind: 'broken', why: `the role \`${wrong}\` cannot be sent`, line };
            messages.push(...parts.filter((part) => typeof part !== 'string'));
        }
    }
    return { kind: 'messages', messages };
}
function failed(rendering, firstLine) {
    const within = rendering.place?.path === undefined ? (rendering.place?.line ?? 1) - 1 : 0;
    return { kind: rendering.kind, why: (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotFilledIn */ .BI)(rendering), line: firstLine + within };
}
/** What other formats call the roles of a chat. */
const roles = { model: 'assistant', developer: 'system' };
/** The message of a part, or the role that there is none for. */
function messageOf({ role: name, content }, { language }) {
    const role = Object.hasOwn(roles, name) ? roles[name] : _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__/* .Role */ .Xh.exclude(['tool']).safeParse(name).data;
    if (role === undefined)
        return name;
    // The lines that say a role in a `.prompty` end with line ends of their own.
    return { role, content: language === 'handlebars' ? content : content.replace(/\n$/, '') };
}
/** The variables that every case must have, with the line of the message that asks for each first. */
function variablesAskedBy(prompt) {
    return templatesOf(prompt).flatMap(({ variables }, index) => variables
        .filter((name) => !Object.hasOwn(prompt.defaults ?? {}, name))
        .map((name) => ({ name, line: prompt.messageLines[index] ?? 1 })));
}
/** What Jinja takes in but no include can stand for. */
const inherits = /\{%[-+]?\s*(extends|import|from|block)\b/;
/**
 * Why a prompt cannot be asked as it is deployed, if it cannot: something that it takes in is not filled in, or something
 * that belongs to it is not sent, so that what is asked would be another prompt.
 */
function whyNotRendered(prompt) {
    const { path, references, language = 'mustache', inclusion, messages, problem } = prompt;
    if (problem !== undefined)
        return problem;
    const [first] = references;
    if (first === undefined || language === 'gh-models')
        return undefined;
    if (language === 'jinja' || language === 'handlebars') {
        const texts = [...messages.map(({ content }) => content), ...inclusion.files.map(({ text }) => text)];
        const word = language === 'jinja' ? texts.map((text) => inherits.exec(text)?.[1]).find(Boolean) : undefined;
        if (word !== undefined)
            return `${path} uses \`${word}\`, which is not filled in yet, so what is deployed cannot be asked`;
        return inclusion.unresolved[0];
    }
    const more = references.length === 1 ? '' : ` and ${references.length - 1} more`;
    return `${path} includes \`${first.name}\`${more}, and includes are not filled in yet, so what is deployed cannot be asked`;
}


/***/ }),

/***/ 15161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mostRepeatsOf)
/* harmony export */ });
/** How often a case may be asked at the most, once an inconclusive verdict has added all repeats that it may. */
const mostRepeatsOf = ({ repeats, maxRepeats = 0 }) => Math.max(repeats, maxRepeats);


/***/ }),

/***/ 26529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./src/domain/artifacts/read-json.ts
var read_json = __webpack_require__(55293);
// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/evaluation/control-record.ts
var control_record = __webpack_require__(53178);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts + 2 modules
var evaluation_evaluation = __webpack_require__(96532);
// EXTERNAL MODULE: ./src/domain/inference/budget/amount.ts
var amount = __webpack_require__(46530);
// EXTERNAL MODULE: ./src/domain/suite/gate-settings.ts
var gate_settings = __webpack_require__(31656);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/evaluation/attempt.ts
var attempt = __webpack_require__(5614);
// EXTERNAL MODULE: ./src/domain/evaluation/baseline-notes.ts
var baseline_notes = __webpack_require__(77980);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/evaluation/compare-control.ts
var compare_control = __webpack_require__(97584);
// EXTERNAL MODULE: ./src/domain/evaluation/identity.ts
var evaluation_identity = __webpack_require__(31473);
// EXTERNAL MODULE: ./src/domain/evaluation/power.ts
var power = __webpack_require__(44258);
// EXTERNAL MODULE: ./src/domain/evaluation/sample-flags.ts
var sample_flags = __webpack_require__(64071);
// EXTERNAL MODULE: ./src/domain/evaluation/samples-of-arm.ts
var samples_of_arm = __webpack_require__(7619);
// EXTERNAL MODULE: ./src/domain/evaluation/tally.ts + 1 modules
var tally = __webpack_require__(63273);
;// CONCATENATED MODULE: ./src/domain/evaluation/merged-suite.ts









/** One suite of several shards, whose samples are counted together. */
class MergedSuite {
    parts;
    first;
    tally;
    numbers = new Map();
    cases;
    answered;
    controls = [];
    /** Samples of each folder, by arm and whether they are answers. */
    counts = new Map();
    /** Throws a `UserError` for a case that two shards ran. */
    constructor(parts) {
        const [part] = parts;
        if (part === undefined)
            throw new Error('a suite has no shard');
        this.parts = parts;
        this.first = part.suite;
        this.cases = casesInOrder(parts);
        this.cases.forEach(({ id, folder }, number) => {
            const other = this.numbers.get(id);
            if (other !== undefined)
                throw ranTwice(id, this.cases[other]?.folder ?? '', folder);
            this.numbers.set(id, number);
        });
        this.answered = new sample_flags/* SampleFlags */.i(this.cases.length, this.first.repeats);
        this.tally = new tally/* Tally */.F0(this.facts());
    }
    isOf({ suite, yardstick }) {
        return this.first.name === suite && this.first.yardstick === yardstick;
    }
    add(sample, folder) {
        const isAnswer = sample.outcome.kind === 'answered';
        const number = this.numbers.get(sample.case);
        if (isAnswer)
            this.refuseStrange(sample, folder);
        this.tally.add(sample, number ?? -1);
        const key = countKey(folder, sample.arm, isAnswer);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
    /** Takes what a shard asked for once more. Throws a `UserError` where it is not what its evaluation counted. */
    addControls(samples, folder) {
        const own = samples.filter((sample) => this.isOf(sample));
        const control = this.parts.find((part) => part.folder === folder)?.suite.baseline?.control;
        const counted = control === undefined ? 0 : control.samples + (control.left_out ?? 0);
        if (own.length !== counted) {
            const found = `${own.length} cached answers of base that were asked for once more`;
            throw strange(`${this.first.name}: there are ${found}, but the evaluation counts ${counted}`, folder);
        }
        this.controls.push(...own);
    }
    result() {
        for (const part of this.parts)
            this.refuseTorn(part);
        const stopped = this.parts.find(({ suite }) => suite.stopped !== undefined);
        const scored = this.tally.result(stopped && `${stopped.shard}: ${stopped.suite.stopped}`);
        const suite = (0,compare_control/* withControl */.g)(scored, this.controls);
        const { judges, identity } = this.first;
        return {
            ...suite,
            ...(judges === undefined ? {} : { judges: this.judges(judges) }),
            ...(0,evaluation_identity/* identifiedBy */.R)(identity),
            ...(0,power/* poweredBy */.U)(this.power()),
        };
    }
    /** What the whole can show, as every shard tells, at the cost of all of them. */
    power() {
        const { power } = this.first;
        if (power === undefined)
            return undefined;
        const total = (cost) => (0,amount/* usdOf */.IA)({ nanoUsd: this.parts.reduce((sum, { suite }) => sum + (0,amount/* toNanoUsd */.My)(suite.power?.[cost] ?? 0), 0) });
        return { ...power, expected_usd: total('expected_usd'), greatest_usd: total('greatest_usd') };
    }
    /** The judges as the first shard has them, which alone grades the anchors, and how far they wavered in all. */
    judges(rows) {
        return rows.map(({ noise: _, ...row }) => {
            const noise = this.tally.noise.of(row.metric);
            return { ...row, ...(noise === undefined ? {} : { noise }) };
        });
    }
    /** How many cases of all shards have each metric that not all have. */
    metricCases() {
        const { metric_cases: counts } = this.first;
        if (counts === undefined)
            return {};
        const total = (name) => this.parts.reduce((sum, { suite }) => sum + ((0,own/* own */.Z)(suite.metric_cases ?? {}, name) ?? 0), 0);
        return { metric_cases: Object.fromEntries(Object.keys(counts).map((name) => [name, total(name)])) };
    }
    notes() {
        return this.tally.notes();
    }
    facts() {
        const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total, arms } = this.first;
        if (arms.head === undefined)
            throw new user_error/* UserError */.yo(`the suite \`${name}\` has no head`, { place: { path: this.folder } });
        return {
            ...{ name, yardstick, binding, comparison, repeats, cases_total },
            measures: { gate, ...(graders === undefined ? {} : { graders }), ...this.metricCases() },
            cases_planned: this.parts.reduce((sum, { suite }) => sum + suite.cases_planned, 0),
            targets: { ...(arms.base === undefined ? {} : { base: arms.base.target }), head: arms.head.target },
            cases: this.cases,
            isPart: false,
            tellsResources: this.parts.some(({ tellsResources }) => tellsResources),
        };
    }
    get folder() {
        return this.parts[0]?.folder ?? '';
    }
    refuseStrange({ case: id, repeat, arm }, folder) {
        const number = this.numbers.get(id);
        const which = `repeat ${repeat} of the case \`${id}\` in ${arm}`;
        if (number === undefined || this.cases[number]?.folder !== folder || repeat >= this.first.repeats) {
            throw strange(`${which} was answered, but is not in the evaluation of its shard`, folder);
        }
        const place = { caseNumber: number, repeat, arm };
        if (this.answered.has(place))
            throw strange(`${which} is there twice`, folder);
        this.answered.set(place);
    }
    /** Holds the samples of a shard to what its evaluation counted. */
    refuseTorn({ folder, suite }) {
        for (const arm of ['base', 'head']) {
            const totals = suite.arms[arm];
            const failed = totals === undefined ? 0 : (0,samples_of_arm/* failedSamples */.n)(totals);
            for (const [isAnswer, counted] of [
                [true, totals?.answered ?? 0],
                [false, failed],
            ]) {
                const found = this.counts.get(countKey(folder, arm, isAnswer)) ?? 0;
                if (found === counted)
                    continue;
                const what = isAnswer ? 'answers' : 'incidents';
                throw strange(`${suite.name}: there are samples of ${found} ${what} in ${arm}, but the evaluation counts ${counted}`, folder);
            }
        }
    }
}
const countKey = (folder, arm, isAnswer) => `${arm} ${isAnswer} ${folder}`;
/** The cases of all parts in the order of the dataset. */
function casesInOrder(parts) {
    const cases = [];
    for (const { folder, suite } of parts) {
        for (const { id, cluster, tags, position } of suite.cases) {
            if (position === undefined)
                throw strange(`the case \`${id}\` has no place in the dataset`, folder);
            const group = { ...(cluster === undefined ? {} : { cluster }), ...(tags === undefined ? {} : { tags }) };
            cases.push({ id, position, folder, ...group });
        }
    }
    return cases.sort((one, other) => one.position - other.position);
}
const ranTwice = (id, one, other) => new user_error/* UserError */.yo(`the case \`${id}\` was run by two shards: ${one} and ${other}`, {
    hint: 'merge the shards of one run, each once',
});
const strange = (message, folder) => new user_error/* UserError */.yo(message, {
    place: { path: folder },
    hint: 'its files are torn or not of one run; run the shard again',
});

// EXTERNAL MODULE: ./src/domain/evaluation/plan-notes.ts
var plan_notes = __webpack_require__(71472);
;// CONCATENATED MODULE: ./src/domain/evaluation/merge-shards.ts







/** Puts the shards of one run together: their samples are counted anew, as one runner would have counted them. */
class ShardMerge {
    shards;
    /** One for each suite of the run, by its place; nothing for a suite that could not be run. */
    suites;
    /** Throws a `UserError` for shards that are not all the parts of one run, each once. */
    constructor(shards) {
        this.shards = inOrder(shards);
        const [first] = this.shards;
        this.suites = (first?.evaluation.suites ?? []).map((suite, place) => suite.problem === undefined ? new MergedSuite(this.shards.map((shard) => partOf(shard, place))) : undefined);
    }
    /** The folders of the shards, in their order. */
    get folders() {
        return this.shards.map(({ folder }) => folder);
    }
    /** Counts a sample of a folder. Throws a `UserError` for one that its shard did not count. */
    add(sample, folder) {
        const suite = this.suites.find((each) => each?.isOf(sample));
        if (suite === undefined) {
            throw new user_error/* UserError */.yo(`a sample is of the suite \`${sample.suite}\`, which was not run`, {
                place: { path: folder },
            });
        }
        suite.add(sample, folder);
    }
    /** Takes what the shard of a folder asked for once more. Throws a `UserError` where it did not count it. */
    addControls(samples, folder) {
        for (const suite of this.suites)
            suite?.addControls(samples, folder);
    }
    /** The evaluation of the whole run. Throws a `UserError` where samples are missing that a shard counted. */
    result() {
        const [first] = this.shards;
        if (first === undefined)
            throw new Error('there are no shards');
        const { shard: _, spent: __, suites: all, receipt, notes: ___, attempt: ____, ...facts } = first.evaluation;
        const evaluations = this.shards.map(({ evaluation }) => evaluation);
        const suites = all.map((problem, place) => this.suites[place]?.result() ?? problem);
        const notes = [
            ...(0,plan_notes/* cutNotes */.G)(suites),
            ...new Set(this.shards.flatMap(({ plan }) => plan.notes)),
            ...(0,baseline_notes/* baselineNotes */.f)(suites),
            ...this.suites.flatMap((suite) => suite?.notes() ?? []),
            ...(0,attempt/* attemptNotes */.R5)(evaluations),
        ];
        const amounts = evaluations.map(({ spent }) => (0,amount/* amountOfSpend */.Ix)(spent));
        const told = { spent: (0,amount/* spendOf */.Ii)(amounts.reduce(amount/* sumOf */.XN, (0,amount/* amountOfSpend */.Ix)(amount/* nothingSpent */.at))), suites };
        return { ...facts, ...told, ...(receipt === undefined ? {} : { receipt }), notes, ...(0,attempt/* latestAttempt */.N7)(evaluations) };
    }
}
function partOf({ folder, evaluation }, place) {
    const suite = evaluation.suites[place];
    if (suite === undefined)
        throw new Error(`the shard ${folder} has no suite ${place}`);
    return { folder, shard: nameOf(evaluation), suite, tellsResources: (0,gate_settings/* limitsResources */.YE)(evaluation.gate) };
}
const nameOf = ({ shard }) => `shard ${shard?.index} of ${shard?.count}`;
function inOrder(shards) {
    const [first] = shards;
    if (first === undefined)
        throw new user_error/* UserError */.yo('there is nothing to merge', { hint: 'name the folder of every shard' });
    const byIndex = new Map();
    for (const each of shards) {
        const { shard } = each.evaluation;
        if (shard === undefined)
            throw refusal(each, 'this is no shard, but a whole run', 'it needs no merge');
        refuseForeign(each, first);
        const other = byIndex.get(shard.index);
        if (other !== undefined)
            throw refusal(each, `${nameOf(each.evaluation)} is there twice: ${other.folder} is it too`);
        byIndex.set(shard.index, each);
    }
    const count = first.evaluation.shard?.count ?? 0;
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        const names = missing.join(', ');
        throw new user_error/* UserError */.yo(`of ${count} shards these are missing: ${names}`, {
            hint: 'a shard that failed has to run again: without its cases nothing can be judged',
        });
    }
    return [...byIndex.values()].sort((one, other) => (one.evaluation.shard?.index ?? 0) - (other.evaluation.shard?.index ?? 0));
}
/** Everything that is the same in all shards of one run, by how it is called. */
const sameInAll = {
    'the same number of shards': ({ evaluation }) => evaluation.shard?.count,
    'the same commits': ({ evaluation: { policy, base, head } }) => [policy, base, head],
    'the same seed': ({ evaluation }) => evaluation.seed,
    'the same plan': ({ plan }) => plan.whole,
    'the same rules': ({ evaluation: { gate, budget, ownership, adoption } }) => [gate, budget, ownership, adoption],
    'the same receipt': ({ evaluation }) => evaluation.receipt,
    'the same suites': ({ evaluation }) => evaluation.suites.map(sameInSuite),
};
const sameInSuite = (suite) => {
    const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total } = suite;
    const { problem, problem_verdict, arms, identity } = suite;
    const targets = [arms.base?.target, arms.head?.target];
    const asked = [name, yardstick, binding, comparison, repeats, gate, graders, cases_total];
    return [...asked, problem, problem_verdict, targets, identity];
};
function refuseForeign(shard, first) {
    const { plan, evaluation } = shard;
    if (JSON.stringify([plan.shard, plan.seed]) !== JSON.stringify([evaluation.shard, evaluation.seed])) {
        throw refusal(shard, 'the plan in this folder is not that of its evaluation');
    }
    const strange = Object.keys(sameInAll).find((name) => JSON.stringify(sameInAll[name]?.(shard)) !== JSON.stringify(sameInAll[name]?.(first)));
    if (strange !== undefined)
        throw refusal(shard, `this shard is of another run: it has not ${strange} as ${first.folder}`);
}
const refusal = ({ folder }, message, hint = 'merge the shards of one run, each once') => new user_error/* UserError */.yo(message, { place: { path: folder }, hint });

// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(85408);
// EXTERNAL MODULE: ./src/domain/evaluation/sample.ts + 1 modules
var sample = __webpack_require__(62747);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/evaluation-file.ts + 2 modules
var evaluation_file = __webpack_require__(94205);
;// CONCATENATED MODULE: ./src/stages/merge.ts










/**
 * Puts the shards of one run together in a folder that can be judged and reported like that of one runner: change set,
 * evaluation and samples. Whatever is missing, torn or of another run is a `UserError`, and leaves no evaluation behind.
 */
async function merge({ files }, { folders, folder }) {
    if (folders.includes(folder)) {
        throw new user_error/* UserError */.yo('the merged run needs a folder of its own', { place: { path: folder } });
    }
    await files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, '');
    const changeSet = await readChangeSet(files, folders);
    const shards = [];
    for (const each of folders)
        shards.push(await readShard(files, each));
    const merged = new ShardMerge(shards);
    const controls = await readControls(files, shards);
    for (const { samples, folder: each } of controls)
        merged.addControls(samples, each);
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, mergedLines(files, merged));
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    await writeControls(files, { folder, shards, samples: controls.flatMap(({ samples }) => samples) });
    const evaluation = merged.result();
    await (0,evaluation_file/* writeEvaluation */.Op)(files, folder, evaluation);
    return evaluation;
}
/** What the shards asked base for once more; nothing of one that had no cached answers, or whose file is of another run. */
async function readControls(files, shards) {
    const read = async ({ folder, plan }) => {
        const record = await (0,artifacts/* readArtifact */.R9)(files, `${folder}/${control_record/* controlRecordFile */.zr}`, control_record/* ControlRecord */.$Y);
        return { folder, samples: record?.run === plan.run ? record.samples : [] };
    };
    return Promise.all(shards.map(read));
}
async function writeControls(files, { folder, shards, samples }) {
    if (samples.length === 0)
        return;
    const record = { version: 1, run: shards[0]?.plan.whole ?? '', samples: [...samples] };
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${control_record/* controlRecordFile */.zr}`, record);
}
async function readShard(files, folder) {
    const plan = await (0,artifacts/* mustReadArtifact */.wQ)(files, `${folder}/${run_plan/* runPlanFile */.PA}`, run_plan/* RunPlan */.Tz);
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    if (evaluation !== undefined)
        return { folder, plan, evaluation };
    throw new user_error/* UserError */.yo('this shard has no evaluation: it was stopped, or is still running', {
        place: { path: `${folder}/${evaluation_evaluation/* evaluationFile */.DX}` },
        hint: 'run it again; it goes on where it was',
    });
}
/** The one change that all shards are about. */
async function readChangeSet(files, folders) {
    let first;
    for (const folder of folders) {
        const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
        first ??= changeSet;
        if (JSON.stringify(changeSet) === JSON.stringify(first))
            continue;
        throw new user_error/* UserError */.yo('this shard is of another change than the others', {
            place: { path: `${folder}/${change_set/* changeSetFile */.LF}` },
            hint: 'let one detect step write the change set that all shards read',
        });
    }
    return first;
}
/** The samples of all shards, each counted on its way; throws at the first that is torn, and when any is missing. */
async function* mergedLines(files, merged) {
    for (const folder of merged.folders) {
        const path = `${folder}/${sample/* samplesFile */.s6}`;
        const lines = await files.lines(path);
        if (lines === undefined)
            throw new user_error/* UserError */.yo('the samples of this shard are missing', { place: { path } });
        let line = 0;
        for await (const text of lines) {
            line += 1;
            merged.add(parseSample(text, { path, line }), folder);
            yield `${text}\n`;
        }
    }
    merged.result();
}
function parseSample(text, place) {
    const parsed = sample/* Sample */.$W.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo('this line is not a whole sample', { place, hint: 'the file is torn; run the shard again' });
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


/***/ })

};
