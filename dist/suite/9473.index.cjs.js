(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9473;
exports.ids = [9473];
exports.modules = {

/***/ 91443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ addressUnder),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   pn: () => (/* binding */ pathSegment)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11703);


/** The address of a URL; IPv6 comes without brackets, and credentials are left out. */
function addressOf(url) {
    const { hostname, path } = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.urlToHttpOptions)(url);
    const isSecure = url.protocol === 'https:';
    const usualPort = isSecure ? 443 : 80;
    const port = url.port === '' ? usualPort : Number(url.port);
    return { host: url.host, hostname: hostname ?? '', port, path: path ?? '/', isSecure };
}
/** A text as one segment of a path. Throws a `ModelError` for one that would lead to another path. */
function pathSegment(text) {
    if (!/^\.{0,2}$/.test(text))
        return encodeURIComponent(text);
    return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(`there is no model of the name "${text}"`);
}
/** The address of a path under a base URL, whose query, such as Azure's api-version, is kept. */
function addressUnder(baseUrl, path) {
    const url = new URL(baseUrl);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
    return addressOf(url);
}


/***/ }),

/***/ 34297:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ isVector),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   qg: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);


/** JSON, or `undefined`. */
const parse = (text) => (0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text)?.json;
/** A number of tokens; a zero that is told is a zero, and what nobody could count is none. */
const isCount = (value) => typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
/** The value where it is a text that says something. */
const textOf = (value) => typeof value === 'string' && value !== '' ? value : undefined;
/** A list of numbers, as an embedding is. */
const isVector = (value) => Array.isArray(value) && value.length > 0 && value.every((each) => Number.isFinite(each));


/***/ }),

/***/ 21457:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ createPost)
/* harmony export */ });
/**
 * A `SendPost` with connections of its own, whose client is loaded with the first request. Throws `ModelError` for a
 * deadline that passed, for no connection, for a reply cut midway and for one that is too large, and the signal's
 * reason when it is aborted. Redirects are not followed.
 */
function createPost(parts) {
    let client;
    const load = async () => {
        const { createHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(78)]).then(__webpack_require__.bind(__webpack_require__, 90078));
        client ??= createHttpClient(parts);
        return client;
    };
    return (post) => (client === undefined ? load().then((send) => send(post)) : client(post));
}


/***/ }),

/***/ 30896:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ providerKey),
/* harmony export */   b: () => (/* binding */ checkedKey)
/* harmony export */ });
/* harmony import */ var _domain_inference_secret_beginning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27861);
/* harmony import */ var _domain_inference_secret_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25328);
/* harmony import */ var _domain_inference_secret_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71408);
/* harmony import */ var _domain_inference_secret_watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7669);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);





/** Secrets are often stored with a newline at their end; anything else that no header can carry is refused unseen. */
function checkedKey(variable, keyFor) {
    const key = keyFor(variable).trim();
    if (/^[\x21-\x7e]+$/.test(key))
        return key;
    const hint = 'store the key alone, without quotes, spaces or line breaks';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`the key in ${variable} is empty or has characters that no HTTP header can carry`, { hint });
}
/** A server may repeat the key in an error or even in an answer, in whatever form. */
function providerKey(value) {
    const hideSecret = (0,_domain_inference_secret_search_js__WEBPACK_IMPORTED_MODULE_2__/* .secretSearch */ .R)(value);
    let beginning;
    return {
        value,
        watch: () => {
            beginning ??= (0,_domain_inference_secret_beginning_js__WEBPACK_IMPORTED_MODULE_0__/* .secretBeginning */ .W)(value);
            return beginning && new _domain_inference_secret_watch_js__WEBPACK_IMPORTED_MODULE_3__/* .SecretWatch */ .s(beginning);
        },
        scrubAnswer: hideSecret ?? ((text) => text),
        scrubError: hideSecret ?? hiding((0,_domain_inference_secret_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .escapedPattern */ .CO)(value)),
    };
}
const hiding = (pattern) => (text) => text.replace(pattern, '***');


/***/ }),

/***/ 11703:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93352);

/** Refuses a call for what stands in it, at a key of whoever asked where it is one, so that it is not sent. */
const refuse = (reason, key) => {
    throw new _ports_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me('rejected', reason, { retryable: false, key });
};


/***/ }),

/***/ 38789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withFields)
/* harmony export */ });
/** The text of a JSON object with other fields before its own, of which it has none. */
function withFields(fields, text) {
    const beginning = JSON.stringify(fields).slice(0, -1);
    return text === '{}' ? `${beginning}}` : `${beginning},${text.slice(1)}`;
}


/***/ }),

/***/ 6938:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CM: () => (/* binding */ bearer),
  zO: () => (/* binding */ openAiDialect),
  rH: () => (/* binding */ operationPath)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/finish-reason.js
var finish_reason = __webpack_require__(92522);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/json.js
var json = __webpack_require__(34297);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/openai/chat-reply.js


/**
 * Reads the body of a chat completion by hand, since a schema library would cost more than the rest of a call. Lenient
 * in what does not matter; a reply without choices is an empty one, so that what it cost is still known.
 */
function readChatBody(body) {
    if (!(0,read_json/* isJsonObject */.OW)(body))
        return malformed('the body is not a JSON object');
    if ((0,read_json/* isPresent */.Wo)(body.error))
        return { kind: 'error', error: body.error };
    if (!Array.isArray(body.choices))
        return malformed('the body has no list of choices');
    const common = commonParts(body);
    if (body.choices.length === 0)
        return { kind: 'reply', reply: { content: '', finishReason: 'unknown', ...common } };
    const choice = body.choices[0];
    if (!(0,read_json/* isJsonObject */.OW)(choice))
        return malformed('the first choice is not an object');
    if ((0,read_json/* isPresent */.Wo)(choice.error))
        return { kind: 'error', error: choice.error };
    const { message, finish_reason: word } = choice;
    if (!(0,read_json/* isJsonObject */.OW)(message))
        return malformed('the first choice has no message');
    if (word === 'malformed_model_output')
        return malformed('the model wrote what its provider could not read');
    const content = (0,read_json/* isPresent */.Wo)(message.content) ? contentOf(message.content) : spokenIn(message);
    if (content === undefined)
        return malformed('the content of the message is not text');
    const toolCalls = toolCallsOf(message);
    // What all replies have comes last: an object that begins with a spread takes in each later part by itself, slowly.
    const reply = {
        reasoning: reasoningOf(message),
        refusal: typeof message.refusal === 'string' ? message.refusal : undefined,
        toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
        content,
        finishReason: typeof word === 'string' ? (0,finish_reason/* finishReasonOf */.F)(word) : 'unknown',
        ...common,
    };
    return isUnfiltered(body, choice)
        ? { kind: 'unfiltered', reply, reason: unfilteredReason }
        : { kind: 'reply', reply };
}
/** Reads the body of an embeddings reply; its vectors are put in the order of what was asked. */
function readEmbeddingsBody(body, expected) {
    if (!(0,read_json/* isJsonObject */.OW)(body))
        return malformed('the body is not a JSON object');
    if ((0,read_json/* isPresent */.Wo)(body.error))
        return { kind: 'error', error: body.error };
    const vectors = [];
    (0,read_json/* objectsIn */.Qv)(body.data).forEach(({ index, embedding: given }, position) => {
        const embedding = typeof given === 'string' ? floatsIn(given) : given;
        if ((0,json/* isVector */.WX)(embedding))
            vectors[typeof index === 'number' ? index : position] = embedding;
    });
    const isWhole = vectors.length === expected && Object.keys(vectors).length === expected;
    if (!isWhole)
        return malformed(`the body has not ${expected} embeddings`);
    return { kind: 'reply', reply: { ...commonParts(body), content: '', vectors, finishReason: 'stop' } };
}
/** Numbers as clients ask for them with `encoding_format: base64`: four bytes each, the lowest first. */
function floatsIn(base64) {
    const bytes = Buffer.from(base64, 'base64');
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, place) => bytes.readFloatLE(place * 4));
}
const malformed = (reason) => ({ kind: 'malformed', reason });
function commonParts(body) {
    return {
        usage: usageOf(body.usage),
        servedModel: (0,json/* textOf */.b6)(body.model),
        systemFingerprint: (0,json/* textOf */.b6)(body.system_fingerprint),
        responseId: (0,json/* textOf */.b6)(body.id),
    };
}
/** Text, or a list of parts of which the text counts; null stands beside a refusal or a tool call. */
function contentOf(content) {
    if (typeof content === 'string')
        return content;
    if (!(0,read_json/* isPresent */.Wo)(content))
        return '';
    if (!Array.isArray(content))
        return undefined;
    return content
        .map((part) => ((0,read_json/* isJsonObject */.OW)(part) && typeof part.text === 'string' ? part.text : ''))
        .join('');
}
/** The thoughts among the parts of a content, as Mistral's models have them there. */
const thoughtsIn = (content) => (0,read_json/* objectsIn */.Qv)(content)
    .map(({ type, thinking }) => (type === 'thinking' ? (contentOf(thinking) ?? '') : ''))
    .join('');
/** What a model thought, under the names that differ from server to server. */
const reasoningOf = ({ reasoning_content, reasoning, content }) => (0,json/* textOf */.b6)(reasoning_content) ?? (0,json/* textOf */.b6)(reasoning) ?? (0,json/* textOf */.b6)(thoughtsIn(content));
/** What a model said aloud is its answer where it wrote none. */
const spokenIn = ({ audio }) => ((0,read_json/* isJsonObject */.OW)(audio) && (0,json/* textOf */.b6)(audio.transcript)) || '';
/**
 * The tools that a message wants called, those that take free text and `function_call` of the older dialect included.
 */
function toolCallsOf({ tool_calls, function_call }) {
    const older = (0,read_json/* isJsonObject */.OW)(function_call) ? [{ id: '', function: function_call }] : [];
    const calls = [...(0,read_json/* objectsIn */.Qv)(tool_calls), ...older];
    return calls.map(({ id, function: called, custom }) => {
        const { name, arguments: written, input } = calledIn(called, custom);
        return { id: (0,json/* textOf */.b6)(id) ?? '', name: (0,json/* textOf */.b6)(name) ?? '', arguments: argumentsOf(written ?? input) };
    });
}
/** What is called, a function or a tool that takes free text. */
const calledIn = (called, custom) => [called, custom].find(read_json/* isJsonObject */.OW) ?? {};
/** The text that the model wrote; some servers have read it already. */
const argumentsOf = (written) => {
    if (typeof written === 'string')
        return written;
    return (0,read_json/* isPresent */.Wo)(written) ? JSON.stringify(written) : '';
};
const unfilteredReason = 'its content filter was down, so nobody filtered the answer';
/**
 * Azure says within a 200 that its filter did not work (learn.microsoft.com, content filtering,
 * `content_filter_error`).
 */
function isUnfiltered(body, choice) {
    if (choice.content_filter_results === undefined && body.prompt_filter_results === undefined)
        return false;
    const results = [
        choice.content_filter_results,
        ...(0,read_json/* objectsIn */.Qv)(body.prompt_filter_results).map((each) => each.content_filter_results),
    ];
    return results.some((result) => (0,read_json/* isJsonObject */.OW)(result) && (0,read_json/* isPresent */.Wo)(result.error));
}
/** `undefined` when a count is missing; a zero that is told is a zero. */
function usageOf(usage) {
    if (!(0,read_json/* isJsonObject */.OW)(usage))
        return undefined;
    const { prompt_tokens: prompt, completion_tokens: output = 0, total_tokens: total } = usage;
    const isEmbedding = usage.completion_tokens === undefined && (0,json/* isCount */.my)(total);
    if (!(0,json/* isCount */.my)(prompt) || !(0,json/* isCount */.my)(output) || (usage.completion_tokens === undefined && !isEmbedding))
        return undefined;
    const details = detailsOf(usage);
    const inputTokens = wholeInput(prompt, details);
    // Some servers leave reasoning out of completion_tokens although they bill it; the total has it.
    const outputTokens = (0,json/* isCount */.my)(total) ? Math.max(output, total - inputTokens) : output;
    return { inputTokens, outputTokens, ...details };
}
/** Servers that hand on counts of Anthropic's leave out what a cache took, which then may be more than all the rest. */
function wholeInput(prompt, { cachedInputTokens = 0, cacheWriteInputTokens = 0 }) {
    const ofCache = cachedInputTokens + cacheWriteInputTokens;
    return ofCache > prompt ? prompt + ofCache : prompt;
}
function detailsOf({ prompt_tokens_details: prompt, completion_tokens_details: completion, }) {
    if (prompt === undefined && completion === undefined)
        return {};
    const [input, output] = [(0,read_json/* isJsonObject */.OW)(prompt) ? prompt : {}, (0,read_json/* isJsonObject */.OW)(completion) ? completion : {}];
    const { cached_tokens: cached, cache_write_tokens: written } = input;
    const { reasoning_tokens: reasoning } = output;
    return {
        ...((0,json/* isCount */.my)(cached) ? { cachedInputTokens: cached } : {}),
        ...((0,json/* isCount */.my)(written) ? { cacheWriteInputTokens: written } : {}),
        ...((0,json/* isCount */.my)(reasoning) ? { reasoningTokens: reasoning } : {}),
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/model-quirks.js
var model_quirks = __webpack_require__(37774);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/remember-texts.js
var remember_texts = __webpack_require__(47061);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/remembered.js
var remembered = __webpack_require__(15801);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/openai/nine-letter-ids.js



/** Mistral takes an id of a tool call only in the form of its own (langchain-ai/langchain#24668). */
const takesNineLetters = (0,remembered/* remembered */.H)((baseUrl) => new URL(baseUrl).hostname === 'api.mistral.ai');
const isOfNineLetters = /^[A-Za-z0-9]{9}$/;
/** The same id is always told the same, so that calls and what tools answered them are still each other's. */
const nineLettersOf = (0,remembered/* remembered */.H)((id) => (isOfNineLetters.test(id) ? id : (0,digest/* sha256Of */.Bj)(id).slice(0, 9)));
/** The turns of a conversation with the ids of its tool calls as the provider takes them. */
const withTakenIds = (turns, provider) => provider.api === 'openai' && takesNineLetters(provider.base_url) ? turns.map(withNineLetters) : turns;
/** The same of a client's own body. */
function bodyWithTakenIds(body, provider) {
    const { messages } = body;
    if (!Array.isArray(messages))
        return body;
    const turns = messages;
    const taken = withTakenIds(turns, provider);
    return taken === turns ? body : { ...body, messages: taken };
}
function withNineLetters(turn) {
    if (!(0,read_json/* isJsonObject */.OW)(turn))
        return turn;
    const { tool_calls: calls, tool_call_id: answered } = turn;
    return {
        ...turn,
        ...(Array.isArray(calls) ? { tool_calls: calls.map(callWithNineLetters) } : {}),
        ...(typeof answered === 'string' ? { tool_call_id: nineLettersOf(answered) } : {}),
    };
}
const callWithNineLetters = (call) => (0,read_json/* isJsonObject */.OW)(call) && typeof call.id === 'string' ? { ...call, id: nineLettersOf(call.id) } : call;

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/openai/chat-request.js



/** What is no parameter of an embedding, or is set here. */
const notOfEmbeddings = new Set([
    'max_tokens',
    'max_completion_tokens',
    'stream',
    'stream_options',
    'encoding_format',
    'temperature',
    'top_p',
    'seed',
    'stop',
]);
/**
 * The JSON body of a call. Parameters go out as given but for the output cap, which is always exactly the call's, and
 * streaming, which is not the caller's to say. A stream is asked to tell its usage.
 */
function chatRequestBody(call, streams = false) {
    return `${everythingBut(call, streams)}"messages":${messagesJson(withTakenIds(call.messages, call.provider))}}`;
}
/** Calls of one suite share their parameters, and so all of a body but the messages. */
const beginnings = new WeakMap();
/** The beginning of a body, up to and with the comma before its messages. */
function everythingBut({ model, parameters, quirks }, streams) {
    const cap = (0,model_quirks/* quirksOf */.Tc)(model, quirks).output_cap ?? 'max_tokens';
    const asked = `${streams} ${cap} ${model}`;
    const known = beginnings.get(parameters);
    if (known?.asked === asked)
        return known.json;
    const { max_tokens, max_completion_tokens: _cap, stream: _never, stream_options: _ours, ...others } = parameters;
    const settings = { ...others, model, messages: undefined, [cap]: max_tokens };
    const streaming = streams ? { stream: true, stream_options: { include_usage: true } } : {};
    const json = `${JSON.stringify({ ...settings, ...streaming }).slice(0, -1)},`;
    beginnings.set(parameters, { asked, json });
    return json;
}
/** The JSON body of a call for embeddings, in the order of its messages. */
function embeddingsRequestBody({ model, messages, parameters }) {
    const others = Object.entries(parameters).filter(([name]) => !notOfEmbeddings.has(name));
    return JSON.stringify({ ...Object.fromEntries(others), model, input: messages.map(({ content }) => content) });
}
const messagesJson = (messages) => `[${messages.map(messageJson).join()}]`;
/** Most messages know no tools and are put together by hand, with the texts that calls share written once. */
function messageJson(message) {
    const { role, content, tool_calls, tool_call_id, parts } = message;
    if (tool_calls !== undefined || tool_call_id !== undefined || parts !== undefined)
        return JSON.stringify(messageOf(message));
    return `{"role":"${role}","content":${quoted(content)}}`;
}
const quoted = (0,remember_texts/* rememberTexts */.q)((text) => JSON.stringify(text));
function messageOf({ role, content: text, parts, tool_calls, tool_call_id }) {
    const id = tool_call_id === undefined ? {} : { tool_call_id };
    const content = parts ?? text;
    if (tool_calls === undefined || tool_calls.length === 0)
        return { role, content, ...id };
    const calls = tool_calls.map(({ id: callId, name, arguments: written }) => ({
        id: callId,
        type: 'function',
        function: { name, arguments: written },
    }));
    return { role, content: content === '' ? null : content, tool_calls: calls };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/openai/chat-stream.js


/** Puts the chunks of a streamed chat completion together to the completion it would have been. */
class ChatAssembler {
    choicesAsked;
    hasBegun = false;
    content = '';
    reasoning = '';
    refusal;
    finishReason;
    /** Of the choices beside the first, by whatever numbers them, whether each has ended. */
    others = new Map();
    isDone = false;
    /** In the order in which they began, by whatever their server tells them apart. */
    calls = new Map();
    /** Of the chunk that was added last. */
    newCallParts = [];
    usage;
    model;
    id;
    fingerprint;
    promptFilters = [];
    filterResults = new Map();
    /**
     * Of how many choices the answer is to be; a server that cannot give so many says by its `[DONE]` that it has not.
     */
    constructor(choicesAsked = 1) {
        this.choicesAsked = choicesAsked;
    }
    get isWhole() {
        const { others, isDone, choicesAsked } = this;
        if (this.finishReason === undefined || (!isDone && others.size + 1 < choicesAsked))
            return false;
        for (const hasEnded of others.values())
            if (!hasEnded)
                return false;
        return true;
    }
    get names() {
        return { responseId: this.id, servedModel: this.model };
    }
    takeDone() {
        this.isDone = true;
    }
    add(chunk) {
        if (!Array.isArray(chunk.choices) && !(0,read_json/* isPresent */.Wo)(chunk.usage))
            return false;
        if ((0,read_json/* isPresent */.Wo)(chunk.usage))
            this.usage = chunk.usage;
        this.model ??= (0,json/* textOf */.b6)(chunk.model);
        this.id ??= (0,json/* textOf */.b6)(chunk.id);
        this.fingerprint ??= (0,json/* textOf */.b6)(chunk.system_fingerprint);
        for (const filter of (0,read_json/* objectsIn */.Qv)(chunk.prompt_filter_results))
            this.promptFilters.push(filter);
        this.newCallParts = [];
        // The last chunk tells the usage and has no choices; of several choices the first one counts.
        for (const choice of (0,read_json/* objectsIn */.Qv)(chunk.choices)) {
            if ((choice.index ?? 0) === 0)
                this.takeChoice(choice);
            else
                this.takeOther(choice);
        }
        return true;
    }
    partOf(chunk) {
        const choice = (0,read_json/* objectsIn */.Qv)(chunk.choices).find(({ index }) => (index ?? 0) === 0);
        const delta = (0,read_json/* isJsonObject */.OW)(choice?.delta) ? choice.delta : {};
        const toolCalls = this.newCallParts;
        return {
            text: (0,json/* textOf */.b6)(contentOf(delta.content)),
            reasoning: reasoningOf(delta),
            refusal: (0,json/* textOf */.b6)(delta.refusal),
            toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
        };
    }
    body() {
        const { content, reasoning, refusal, model, id, fingerprint, usage } = this;
        const calls = [...this.calls.values()];
        const tool_calls = calls.map((call) => ({ id: call.id, function: { name: call.name, arguments: call.arguments } }));
        const message = { content, reasoning, refusal, tool_calls };
        const choice = {
            message,
            finish_reason: this.finishReason,
            content_filter_results: Object.fromEntries(this.filterResults),
        };
        const names = { id, model, system_fingerprint: fingerprint };
        return { ...names, usage, prompt_filter_results: this.promptFilters, choices: [choice] };
    }
    takeOther({ index, finish_reason }) {
        this.others.set(index, this.others.get(index) === true || (0,json/* textOf */.b6)(finish_reason) !== undefined);
    }
    takeChoice({ delta, finish_reason, content_filter_results }) {
        this.finishReason = (0,json/* textOf */.b6)(finish_reason) ?? this.finishReason;
        if ((0,read_json/* isJsonObject */.OW)(content_filter_results))
            for (const [name, result] of Object.entries(content_filter_results))
                this.filterResults.set(name, result);
        if (!(0,read_json/* isJsonObject */.OW)(delta))
            return;
        const { content, refusal, tool_calls, function_call } = delta;
        this.content += contentOf(content) ?? '';
        const thought = reasoningOf(delta);
        this.reasoning += thought ?? '';
        if (typeof refusal === 'string')
            this.refusal = (this.refusal ?? '') + refusal;
        const parts = (0,read_json/* objectsIn */.Qv)(tool_calls).map((piece) => this.takeCall(piece));
        const older = (0,read_json/* isJsonObject */.OW)(function_call) ? [this.takeCall({ index: 'older', function: function_call })] : [];
        this.newCallParts = [...parts, ...older];
        this.hasBegun ||= thought !== undefined || hasToken(delta);
    }
    /**
     * Parts of one call share its number, which some servers count from 1 or skip; a server that sends whole calls may
     * leave it out. The one call of the older dialect has none.
     */
    takeCall({ index: number, id: givenId, function: called, custom }) {
        const key = (0,read_json/* isPresent */.Wo)(number) ? number : Symbol('a whole call');
        const call = this.calls.get(key) ?? { index: this.calls.size, id: '', name: '', arguments: '' };
        this.calls.set(key, call);
        const { name: givenName, arguments: written, input } = calledIn(called, custom);
        const [id, name, more] = [(0,json/* textOf */.b6)(givenId), (0,json/* textOf */.b6)(givenName), (0,json/* textOf */.b6)(written) ?? (0,json/* textOf */.b6)(input)];
        call.id = id ?? call.id;
        call.name = name ?? call.name;
        call.arguments += more ?? '';
        return { index: call.index, id, name, arguments: more };
    }
}
/** The first chunk names a role only. */
const hasToken = (delta) => [(0,json/* textOf */.b6)(delta.refusal), (0,json/* textOf */.b6)(contentOf(delta.content))].some((text) => text !== undefined) ||
    (0,read_json/* isPresent */.Wo)(delta.tool_calls) ||
    (0,read_json/* isPresent */.Wo)(delta.function_call);

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/unnamed-parameters.js
var unnamed_parameters = __webpack_require__(23425);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/verbatim.js
var call_verbatim = __webpack_require__(31976);
// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/with-fields.js
var with_fields = __webpack_require__(38789);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/openai/unread-thoughts.js


const elsewhere = ['reasoning_content', 'reasoning_details'];
/**
 * Hosts that refuse a conversation whose answers bring thoughts under these names, which other servers and this gateway
 * tell them by (janhq/jan#8136, Kilo-Org/kilocode#10375, charmbracelet/crush#1590).
 */
const refusedBy = new Map([
    ['api.groq.com', elsewhere],
    ['api.cerebras.ai', elsewhere],
    ['api.mistral.ai', [...elsewhere, 'reasoning']],
]);
const namesRefusedAt = (0,remembered/* remembered */.H)((baseUrl) => refusedBy.get(new URL(baseUrl).hostname));
/**
 * A client's body without thoughts of other models that the provider would refuse the conversation for. Nobody but who
 * thought them can go on from them.
 */
function withoutUnreadThoughts(body, provider) {
    const names = provider.api === 'openai' ? namesRefusedAt(provider.base_url) : undefined;
    const { messages } = body;
    if (names === undefined || !Array.isArray(messages))
        return body;
    const turns = messages;
    const bringsAny = (turn) => (0,read_json/* isJsonObject */.OW)(turn) && names.some((name) => (0,read_json/* isPresent */.Wo)(turn[name]));
    if (!turns.some(bringsAny))
        return body;
    return { ...body, messages: turns.map((turn) => (bringsAny(turn) ? without(turn, names) : turn)) };
}
const without = (turn, names) => Object.fromEntries(Object.entries(turn).filter(([name]) => !names.includes(name)));

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/openai/verbatim-request.js








/**
 * A client's own chat completion: as it wrote it, with what its binding sets beside, and the model, the output cap and
 * streaming as they are to be. The cap stands in the field that the model is known to take, else in the client's.
 */
function verbatimChatBody(call, verbatim, streams) {
    const { model, parameters, provider, quirks } = call;
    const { body } = verbatim;
    const given = (0,read_json/* isPresent */.Wo)(body.max_completion_tokens) ? 'max_completion_tokens' : 'max_tokens';
    const cap = (0,model_quirks/* quirksOf */.Tc)(model, quirks).output_cap ?? given;
    const streaming = streams ? { stream: true, stream_options: optionsOf(body) } : {};
    return (0,with_fields/* withFields */.q)({ ...bindingsOf(call, body), model, [cap]: parameters.max_tokens, ...streaming }, (0,call_verbatim/* verbatimText */.u)({ body: bodyWithTakenIds(withoutUnreadThoughts(body, provider), provider) }));
}
/** A client's own request for embeddings, in the same way. */
function verbatimEmbeddingsBody(call, verbatim) {
    const others = Object.entries((0,unnamed_parameters/* unnamedParameters */.d)(call)).filter(([name]) => !notOfEmbeddings.has(name));
    return (0,with_fields/* withFields */.q)({ ...Object.fromEntries(others), model: call.model }, (0,call_verbatim/* verbatimText */.u)(verbatim));
}
/** A stream always tells its usage; whether its client wants to hear of it is for who writes to the client. */
const optionsOf = ({ stream_options: given }) => ({
    ...((0,read_json/* isJsonObject */.OW)(given) ? given : {}),
    include_usage: true,
});
/** What the binding sets and the client does not; tools that it named in the older words have a second name. */
function bindingsOf(call, body) {
    const { stream: _never, stream_options: _ours, max_completion_tokens: _cap, ...set } = (0,unnamed_parameters/* unnamedParameters */.d)(call);
    if (body.functions === undefined && body.function_call === undefined)
        return set;
    const { tools: _older, tool_choice: _oldChoice, parallel_tool_calls: _oneAlone, ...others } = set;
    return others;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/openai/openai-dialect.js




/** What all who speak the OpenAI dialect have in common: all but where they are and how they take the key. */
const openAiDialect = {
    speaks: { chat: 'chat', embeddings: 'embeddings' },
    bodyFor: (call, _provider, streams) => {
        const { verbatim, operation } = call;
        if (operation === 'embeddings')
            return verbatim === undefined ? embeddingsRequestBody(call) : verbatimEmbeddingsBody(call, verbatim);
        return verbatim === undefined ? chatRequestBody(call, streams) : verbatimChatBody(call, verbatim, streams);
    },
    read: (body, { operation, messages }) => operation === 'embeddings' ? readEmbeddingsBody(body, messages.length) : readChatBody(body),
    assembler: ({ parameters }) => new ChatAssembler(choicesAsked(parameters['n'])),
};
const choicesAsked = (n) => (typeof n === 'number' ? n : 1);
/** The path of an operation under a base URL. */
const operationPath = ({ operation }) => operation === 'embeddings' ? '/embeddings' : '/chat/completions';
/** The key as a bearer token. */
const bearer = (key) => key === undefined ? [] : ['authorization', `Bearer ${key}`];


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

/***/ 23425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ unnamedParameters)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);


const cap = 'max_tokens';
/**
 * The parameters of a call that stand under no key of its client's body, where null says nothing: those of the binding
 * that serves it, and those that another dialect calls otherwise. The output cap is none of them.
 */
function unnamedParameters({ parameters, verbatim }) {
    const unnamed = {};
    for (const name of Object.keys(parameters)) {
        if (name !== cap && (verbatim === undefined || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresent */ .Wo)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(verbatim.body, name)))) {
            unnamed[name] = parameters[name];
        }
    }
    return unnamed;
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


/***/ })

};
;
})
