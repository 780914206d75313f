export const id = 5993;
export const ids = [5993];
export const modules = {

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

/***/ 30155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countUnits)
/* harmony export */ });
/** How many clusters some cases come in, and how many cases are of none: what one cluster has counts once. */
function countUnits(cases) {
    const clusters = new Set();
    let alone = 0;
    for (const { cluster } of cases) {
        if (cluster === undefined)
            alone += 1;
        else
            clusters.add(cluster);
    }
    return { clusters: clusters.size, alone };
}


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

/***/ 11095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sequentialLevels)
/* harmony export */ });
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88674);

/** Beyond this many standard errors nothing is left to integrate. */
const reach = 8;
const widestStep = 0.05;
const narrowestStep = 0.002;
const precision = 1e-12;
const mostRounds = 60;
const stepBetween = (earlier, later) => ({
    carry: Math.sqrt(earlier / later),
    noise: Math.sqrt(1 - earlier / later),
});
/** Simpson's rule from -reach to `end`, fine enough for a kernel as narrow as that of `next`. */
function gridUpTo(end, next, density) {
    const finest = Math.min(widestStep, Math.max(narrowestStep, next.noise / next.carry / 4));
    const intervals = 2 * Math.ceil((end + reach) / finest / 2);
    const width = (end + reach) / intervals;
    const zs = Float64Array.from({ length: intervals + 1 }, (_, index) => -reach + index * width);
    const weights = zs.map((z, index) => {
        const simpson = index === 0 || index === intervals ? 1 : 2 + 2 * (index % 2);
        return (density(z) * simpson * width) / 3;
    });
    return { zs, weights };
}
function weightedSum({ zs, weights }, of) {
    let sum = 0;
    for (let index = 0; index < zs.length; index++)
        sum += (weights[index] ?? 0) * of(zs[index] ?? 0);
    return sum;
}
const normalDensity = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
const densityAfter = (grid, { carry, noise }) => (z) => weightedSum(grid, (before) => normalDensity((z - carry * before) / noise)) / noise;
/** The boundary that runs not stopped so far cross with probability `spent`, by Newton's method on the scale of z. */
function boundaryAfter(grid, step, spent) {
    const density = densityAfter(grid, step);
    const target = -(0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(spent);
    let [low, high] = [-reach, reach];
    let boundary = target;
    for (let round = 0; round < mostRounds && high - low > precision; round++) {
        const z = zOfCrossing(grid, step, boundary);
        if (z < target)
            low = boundary;
        else
            high = boundary;
        const next = boundary - ((z - target) * normalDensity(z)) / density(boundary);
        if (Math.abs(next - boundary) < precision)
            break;
        boundary = next > low && next < high ? next : (low + high) / 2;
    }
    return boundary;
}
function zOfCrossing(grid, { carry, noise }, boundary) {
    const crossing = weightedSum(grid, (before) => (0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)((carry * before - boundary) / noise));
    return -(0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(Math.min(1 - Number.EPSILON, Math.max(Number.MIN_VALUE, crossing)));
}
function checkSchedule(information, alpha) {
    const rises = information.every((share, look) => share > (information[look - 1] ?? 0));
    if (!rises || information.at(-1) !== 1 || !(alpha > 0 && alpha < 0.5)) {
        throw new RangeError(`no levels for looks at ${information.join(', ')} with alpha ${alpha}`);
    }
}
/**
 * The one-sided nominal level of each look at a growing sample, so that all looks up to information share t cross with
 * probability alpha * t² when nothing changed. `information` are increasing shares in (0, 1] that end in 1; a RangeError
 * otherwise. Spending after Lan and DeMets 1983 and Kim and DeMets 1987 (power 2); the boundaries by the recursive
 * integration of Armitage, McPherson and Rowe 1969: looks correlate with sqrt(t_i / t_j).
 */
function sequentialLevels(information, alpha) {
    checkSchedule(information, alpha);
    const first = information[0] ?? 1;
    const levels = [alpha * first * first];
    let boundary = -(0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(alpha * first * first);
    let density = normalDensity;
    for (const [look, later] of information.slice(1).entries()) {
        const earlier = information[look] ?? first;
        const step = stepBetween(earlier, later);
        const grid = gridUpTo(boundary, step, density);
        boundary = boundaryAfter(grid, step, alpha * (later * later - earlier * earlier));
        density = densityAfter(grid, step);
        levels.push((0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(-boundary));
    }
    return levels;
}


/***/ }),

/***/ 60692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _domain_planning_plan_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19456);
/* harmony import */ var _steps_plan_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95836);


/** What the evaluation of a change would ask, could show and would cost; nobody is asked and nothing is written. */
async function plan(ports, changeSet, request) {
    const { run } = await (0,_steps_plan_run_js__WEBPACK_IMPORTED_MODULE_1__/* .planRun */ .n)(ports, changeSet, { ...request, isDry: true });
    return (0,_domain_planning_plan_report_js__WEBPACK_IMPORTED_MODULE_0__/* .reportPlan */ ._S)(run);
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
