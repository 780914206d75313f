(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5282;
exports.ids = [5282];
exports.modules = {

/***/ 13313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ describeLoss),
/* harmony export */   _U: () => (/* binding */ hintForLoss),
/* harmony export */   dr: () => (/* binding */ findJsonLoss),
/* harmony export */   h3: () => (/* binding */ findRepeatedKey)
/* harmony export */ });
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60680);

/** The loss as the end of a sentence, such as "this line \u2026". */
function describeLoss({ kind, text }) {
    if (kind === 'repeated-key')
        return `says \`${text}\` twice`;
    if (kind === 'rounded-number')
        return `has the number ${text}, which would be rounded`;
    if (kind === 'number-with-comma')
        return `has the number ${text}, which ends at its comma`;
    if (kind === 'compound-key')
        return `has \`${text}\` for a key`;
    return `has the key \`${text}\`, which no object of JavaScript keeps`;
}
/** How the author can say it all the same. */
const hintForLoss = {
    'repeated-key': 'only the last would count; leave one of them',
    'rounded-number': 'write it as a text, in quotes',
    'prototype-key': 'give it another name',
    'number-with-comma': 'a number takes no comma: leave it out, or write a point where one is meant',
    'compound-key': 'put a template in quotes, as in "{{expected}}"',
};
/** The first loss of a valid JSON text, which a parser passes over in silence. */
function findJsonLoss(json) {
    for (const loss of lossesOf(json))
        return loss;
    return undefined;
}
/** The first key that an object of a valid JSON text has twice. */
function findRepeatedKey(json) {
    for (const { kind, text } of lossesOf(json))
        if (kind === 'repeated-key')
            return text;
    return undefined;
}
function* lossesOf(json) {
    const around = [];
    let keys;
    for (let at = 0; at < json.length; at += 1) {
        const sign = json[at] ?? '';
        if (sign === '"') {
            const end = endOfText(json, at);
            const loss = keys !== undefined && isKey(json, end) ? lossOfKey(json.slice(at, end + 1), keys) : undefined;
            if (loss !== undefined)
                yield loss;
            at = end;
        }
        else if (sign === '{' || sign === '[') {
            around.push(keys);
            keys = sign === '{' ? new Set() : undefined;
        }
        else if (sign === '}' || sign === ']')
            keys = around.pop();
        else if (isPartOfNumber(sign)) {
            const number = numberAt(json, at);
            if ((0,_whole_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoundedNumber */ .j)(number))
                yield { kind: 'rounded-number', text: number };
            at += number.length - 1;
        }
    }
}
/** Where the closing quote stands, one without an odd number of backslashes before it. */
function endOfText(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let before = end - 1;
        while (json[before] === '\\')
            before -= 1;
        if ((end - before) % 2 === 1)
            return end;
    }
    return json.length;
}
function isKey(json, end) {
    let next = end + 1;
    while (/\s/.test(json[next] ?? ''))
        next += 1;
    return json[next] === ':';
}
function lossOfKey(quoted, keys) {
    const key = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
    if (key === '__proto__')
        return { kind: 'prototype-key', text: key };
    if (keys.has(key))
        return { kind: 'repeated-key', text: key };
    keys.add(key);
    return undefined;
}
const isPartOfNumber = (sign) => (sign >= '0' && sign <= '9') || sign === '-';
function numberAt(json, start) {
    let end = start + 1;
    while (/[\d.eE+-]/.test(json[end] ?? ''))
        end += 1;
    return json.slice(start, end);
}


/***/ }),

/***/ 60680:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isRoundedNumber)
/* harmony export */ });
/** Whether a whole number, as it is written in digits, reads otherwise once it was a number of JavaScript. */
function isRoundedNumber(written) {
    if (/^0[xo]/.test(written))
        return String(BigInt(written)) !== String(Number(written));
    const digits = /^[-+]?0*(\d+)$/.exec(written)?.[1];
    return digits !== undefined && String(Number(digits)) !== digits;
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
// EXTERNAL MODULE: ./dist/compiled/domain/inference/price/price.js
var price = __webpack_require__(56484);
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
    const costUsd = (0,price/* dearestCostOf */.Z5)((0,billed_price/* billedPrice */.i)(call), { inputTokens, outputTokens });
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

/***/ 21646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ answerTextOf),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);

const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** True for a text in which there is nothing to see: white space, zero-width and other invisible characters. */
const isBlank = (text) => !visible.test(text);
/**
 * What graders see of a reply: its text, or, where there is none, its tool calls as canonical JSON:
 * `[{"arguments":{\u2026},"name":"\u2026"}]` in the order called. Their ids differ from call to call and are left out.
 */
function answerTextOf({ content, toolCalls = [] }) {
    if (toolCalls.length === 0 || !isBlank(content))
        return content;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(toolCalls.map((call) => ({ name: call.name, arguments: argumentsOf(call) })));
}
/** Arguments as the value they stand for; as their text where that has no canonical form, such as 1e999. */
function argumentsOf({ arguments: text }) {
    if (isBlank(text))
        return {};
    try {
        return canonicalValue(text);
    }
    catch {
        return text;
    }
}
function canonicalValue(text) {
    const value = JSON.parse(text);
    (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return value;
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

/***/ 92522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ finishReasonOf)
/* harmony export */ });
/**
 * Why generation stopped, in the words of the chat completions dialects, of Anthropic's messages, of Bedrock's Converse
 * and of our own recordings. Routers and servers say `error` or `abort` of
 * what broke off.
 */
const finishReasons = new Map([
    ['stop', 'stop'],
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['eos', 'stop'],
    ['length', 'length'],
    ['max_tokens', 'length'],
    ['content_filter', 'content_filter'],
    ['tool_calls', 'tool_calls'],
    ['function_call', 'tool_calls'],
    ['tool_use', 'tool_calls'],
    ['content_filtered', 'content_filter'],
    ['guardrail_intervened', 'content_filter'],
    ['model_context_window_exceeded', 'context_overflow'],
    ['context_overflow', 'context_overflow'],
    ['malformed_tool_use', 'malformed_tool_call'],
    ['malformed_tool_call', 'malformed_tool_call'],
    ['pause_turn', 'paused'],
    ['paused', 'paused'],
    ['error', 'error'],
    ['abort', 'error'],
    ['aborted', 'error'],
    ['cancelled', 'error'],
]);
/** The finish reason that a provider's word stands for. */
const finishReasonOf = (word) => finishReasons.get(word) ?? 'unknown';


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
/* harmony export */   i: () => (/* binding */ billedPrice)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _call_verbatim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31976);
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56484);



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
 * What a call is billed at: its model's price as its parameters raise it, or its client's own words, by a service tier,
 * a fast mode or a cache that lives for an hour. Throws a `UserError` for a service tier of which nobody knows the
 * price.
 */
function billedPrice({ price, parameters, verbatim }) {
    const times = Math.max(timesOf(parameters), verbatim === undefined ? 0 : timesOf(verbatim.body));
    const isLong = asksForLongCache(parameters) || (verbatim !== undefined && namesLongCache(verbatim));
    const long = isLong ? price.longCacheWriteUsdPerMillion : undefined;
    if (times === 1 && long === undefined)
        return price;
    const cached = long === undefined ? price : { ...price, cacheWriteUsdPerMillion: long, longContext: longCacheContext(price) };
    return (0,_price_js__WEBPACK_IMPORTED_MODULE_2__/* .scaledPrice */ .wl)(cached, times);
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
/** In a client's own words it may stand at any block. */
const namesLongCache = (verbatim) => verbatim.dialect === 'messages' && (0,_call_verbatim_js__WEBPACK_IMPORTED_MODULE_1__/* .verbatimText */ .u)(verbatim).includes('"ttl":"1h"');
function longCacheContext({ longContext }) {
    if (longContext === undefined)
        return undefined;
    const { longCacheWriteUsdPerMillion, cacheWriteUsdPerMillion } = longContext;
    return { ...longContext, cacheWriteUsdPerMillion: longCacheWriteUsdPerMillion ?? cacheWriteUsdPerMillion };
}


/***/ }),

/***/ 56484:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 14007:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ KeyVariable)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const forbiddenKeyVariable = /^(GITHUB|ACTIONS|RUNNER)_/i;
/** The environment variable that holds a key; the runner's own variables are never sent to a provider. */
const KeyVariable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
    .refine((name) => !forbiddenKeyVariable.test(name), 'must not be a GITHUB_*, ACTIONS_* or RUNNER_* variable');


/***/ }),

/***/ 9707:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ streaming),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   iC: () => (/* binding */ PublicAddress)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _key_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14007);


const Seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(600);
// What is no address must not reach the check after it, which could not read it.
const WebAddress = zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({
    protocol: /^https?$/,
    abort: true,
    error: 'must be an address that begins with `https://` or `http://`',
});
const hasNoCredentials = (address) => {
    const { username, password } = new URL(address);
    return username === '' && password === '';
};
/** An address that is written into lanegate.yml, where no secret may stand. */
const PublicAddress = WebAddress.refine(hasNoCredentials, 'must not carry a user name or a password');
/** How a provider is reached; no answer depends on it. */
const reach = {
    key_env: _key_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyVariable */ ._.optional(),
    timeout_s: Seconds.optional().describe('How long one request may take; 60 when absent'),
    proxy: PublicAddress.optional().describe('A proxy for this provider alone; HTTPS_PROXY, HTTP_PROXY and NO_PROXY count when absent'),
};
/** How a provider that can stream is asked to. */
const streaming = {
    stream: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Whether answers are streamed, so that a stall is seen early; when absent, to clients that ask for it'),
    first_token_s: Seconds.optional().describe('How long a streamed answer may take to begin; 30 when absent'),
    stall_s: Seconds.optional().describe('How long a streamed answer may pause; 20 when absent'),
};


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
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
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

/***/ 47599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ containsPattern)
/* harmony export */ });
/* harmony import */ var _pattern_linear_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82923);

/** Of longer texts only the beginning is searched. */
const longestText = 10_000;
const searches = new WeakMap();
/** True when a pattern is found anywhere in the first 10,000 characters of a text. */
function containsPattern(text, pattern) {
    const search = searches.get(pattern) ?? (0,_pattern_linear_search_js__WEBPACK_IMPORTED_MODULE_0__/* .createLinearSearch */ .A)(pattern);
    searches.set(pattern, search);
    return search([...text.slice(0, longestText)]);
}


/***/ }),

/***/ 82923:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createLinearSearch)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/pattern/search-steps.js
/** The steps of a pattern; backward for one that is followed from its end. */
function stepsOf(pattern, isBackward) {
    const steps = [];
    write(pattern, { steps, isBackward });
    steps.push({ kind: 'found' });
    return steps;
}
function write(pattern, writing) {
    switch (pattern.kind) {
        case 'character':
        case 'assertion':
            writing.steps.push(pattern);
            return;
        case 'look': {
            // What stands after a place is found from its end backward, for all places at once.
            const look = { steps: stepsOf(pattern.part, pattern.ahead), isBackward: pattern.ahead };
            writing.steps.push({ kind: 'look', look, wanted: pattern.negated ? 0 : 1 });
            return;
        }
        case 'sequence':
            for (const part of writing.isBackward ? [...pattern.parts].reverse() : pattern.parts)
                write(part, writing);
            return;
        case 'choice':
            writeChoice(pattern.options, writing);
            return;
        case 'repeat':
            writeRepeat(pattern, writing);
    }
}
function writeChoice([first, ...others], writing) {
    if (first === undefined)
        return;
    if (others.length === 0) {
        write(first, writing);
        return;
    }
    const { steps } = writing;
    const fork = { kind: 'fork', other: 0 };
    steps.push(fork);
    write(first, writing);
    const jump = { kind: 'jump', to: 0 };
    steps.push(jump);
    fork.other = steps.length;
    writeChoice(others, writing);
    jump.to = steps.length;
}
function writeRepeat({ part, least, most }, writing) {
    const { steps } = writing;
    for (let count = 0; count < least; count += 1)
        write(part, writing);
    const start = steps.length;
    const forks = Array.from({ length: most === Infinity ? 1 : Math.max(0, most - least) }, () => {
        const fork = { kind: 'fork', other: 0 };
        steps.push(fork);
        write(part, writing);
        return fork;
    });
    if (most === Infinity)
        steps.push({ kind: 'jump', to: start });
    for (const fork of forks)
        fork.other = steps.length;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/pattern/linear-search.js
var _a;

/**
 * Makes a search for a pattern. All ways to match are followed at once, so that the work grows with the length of the
 * text and never beyond, whatever stands in it.
 */
function createLinearSearch(pattern) {
    const walker = new Walker({ steps: stepsOf(pattern, false), isBackward: false });
    return (characters) => {
        let isFound = false;
        walker.walk({ characters, places: new Map() }, () => {
            isFound = true;
            return true;
        });
        return isFound;
    };
}
/**
 * How much a walker remembers before it forgets all and begins anew, in numbers, for each of its steps and at the
 * least.
 */
const rememberedPerStep = 20;
const leastRemembered = 5000;
/** Who walks over less than a tenth of what filled the memory comes by no combination often enough to remember it. */
const worthRemembering = 0.1;
/** The largest number of a `Uint32Array`. */
const largestRound = 2 ** 32 - 1;
/** Conditions whose outcomes are told apart by one number. */
const mostConditions = 50;
/**
 * Walks over texts from every place at once. Few combinations of steps come up in a text, so each is followed once and
 * remembered (a deterministic automaton that is built as it is needed: Thompson, Communications of the ACM 11/6, 1968).
 */
class Walker {
    search;
    #arrivals = new Map();
    #looks = new Map();
    #room;
    #hasConditions;
    /** For each step the last round in which it was reached. */
    #reached;
    /** For each condition whether it held at the last place where that was asked. */
    #held;
    #round = 0;
    #remembered = 0;
    #walked = 0;
    #remembers = true;
    constructor(search) {
        this.search = search;
        const { steps } = search;
        this.#room = Math.max(leastRemembered, rememberedPerStep * steps.length);
        this.#hasConditions = steps.some(({ kind }) => kind === 'assertion' || kind === 'look');
        this.#reached = new Uint32Array(steps.length);
        this.#held = new Uint8Array(steps.length);
    }
    /** `onFound` is told each place where a match ends, and may end the walk. */
    walk(text, onFound) {
        const { characters } = text;
        const { length } = characters;
        const { isBackward } = this.search;
        let arrival = this.#arrivalAt([0]);
        for (let turn = 0; turn <= length; turn += 1) {
            const place = isBackward ? length - turn : turn;
            const state = this.#stateOf(arrival, text, place);
            if (state.isFound && onFound(place) === true)
                return;
            const character = characters[isBackward ? place - 1 : place];
            if (character === undefined)
                return;
            this.#walked += 1;
            arrival = state.next.get(character) ?? this.#goOn(state, character);
        }
    }
    #stateOf({ open, conditions, states }, text, place) {
        let outcome = 1;
        for (const index of conditions) {
            const holds = this.#holds(index, text, place) ? 1 : 0;
            this.#held[index] = holds;
            outcome = 2 * outcome + holds;
        }
        const known = states.get(outcome);
        if (known !== undefined)
            return known;
        const state = this.#settle(open, (index) => this.#held[index] === 1);
        if (conditions.length <= mostConditions)
            states.set(outcome, state);
        return state;
    }
    #holds(index, text, place) {
        const step = this.search.steps[index];
        if (step?.kind === 'assertion')
            return step.holds(place, text.characters);
        return step?.kind === 'look' && this.#placesOf(step.look, text)[place] === step.wanted;
    }
    #placesOf(look, text) {
        const known = text.places.get(look);
        if (known !== undefined)
            return known;
        const found = new Uint8Array(text.characters.length + 1);
        const walker = this.#looks.get(look) ?? new _a(look);
        this.#looks.set(look, walker);
        walker.walk(text, (place) => {
            found[place] = 1;
            return undefined;
        });
        text.places.set(look, found);
        return found;
    }
    #goOn({ waiting, next }, character) {
        const { steps } = this.search;
        const open = [0];
        for (const index of waiting) {
            const step = steps[index];
            if (step?.kind === 'character' && step.holds(character))
                open.push(index + 1);
        }
        if (!this.#remembers)
            return this.#newArrival(open);
        const arrival = this.#arrivalAt(open);
        next.set(character, arrival);
        this.#remembered += 1;
        return arrival;
    }
    #arrivalAt(open) {
        if (this.#remembered > this.#room)
            this.#forget();
        const name = open.join();
        const known = this.#arrivals.get(name);
        if (known !== undefined)
            return known;
        const arrival = this.#newArrival(open);
        this.#arrivals.set(name, arrival);
        this.#remembered += open.length;
        return arrival;
    }
    #forget() {
        this.#arrivals.clear();
        this.#remembers = this.#walked > worthRemembering * this.#room;
        this.#remembered = 0;
        this.#walked = 0;
    }
    #newArrival(open) {
        const conditions = [];
        if (this.#hasConditions) {
            this.#settle(open, (index) => {
                conditions.push(index);
                return true;
            });
        }
        return { open, conditions, states: new Map() };
    }
    /** Follows the steps that take no character, as far as the conditions on the way hold. */
    #settle(from, holds) {
        const { steps } = this.search;
        const open = [...from];
        const round = this.#nextRound();
        const waiting = [];
        let isFound = false;
        for (let index = open.pop(); index !== undefined; index = open.pop()) {
            const step = steps[index];
            if (step === undefined || this.#reached[index] === round)
                continue;
            this.#reached[index] = round;
            if (step.kind === 'found')
                isFound = true;
            else if (step.kind === 'character')
                waiting.push(index);
            else if (step.kind === 'jump')
                open.push(step.to);
            else if (step.kind === 'fork')
                open.push(index + 1, step.other);
            else if (holds(index))
                open.push(index + 1);
        }
        if (this.#remembers)
            waiting.sort((one, other) => one - other);
        this.#remembered += waiting.length;
        return { waiting, isFound, next: new Map() };
    }
    #nextRound() {
        this.#round += 1;
        if (this.#round > largestRound) {
            this.#reached.fill(0);
            this.#round = 1;
        }
        return this.#round;
    }
}
_a = Walker;


/***/ })

};
;
})
