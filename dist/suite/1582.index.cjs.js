(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1582;
exports.ids = [1582];
exports.modules = {

/***/ 1709:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var _artifacts_json_loss_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13313);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);
/* harmony import */ var _inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90154);



const longestExcerpt = 200;
/** Reads a result. What says a thing twice is none, since a parser takes the last of two verdicts. */
function readResult(text) {
    const read = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text);
    const excerpt = (0,_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(text, longestExcerpt);
    if (read === undefined)
        return { kind: 'no-json', why: `is not JSON: ${excerpt}` };
    const repeated = (0,_artifacts_json_loss_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepeatedKey */ .h3)(text);
    if (repeated === undefined)
        return { kind: 'result', json: read.json };
    return { kind: 'ambiguous', why: `says \`${(0,_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(repeated, 40)}\` twice: ${excerpt}` };
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


/***/ })

};
;
})
