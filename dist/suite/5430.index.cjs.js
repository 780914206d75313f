(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5430;
exports.ids = [5430];
exports.modules = {

/***/ 4711:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOpenAiModelLists: () => (/* binding */ createOpenAiModelLists)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _domain_inference_provider_model_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15729);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _http_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91443);
/* harmony import */ var _http_post_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21457);
/* harmony import */ var _http_provider_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30896);
/* harmony import */ var _openai_dialect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6938);







const timeoutMs = 10_000;
/** The lists that `GET /models` of the OpenAI dialect answers with. */
function createOpenAiModelLists({ keyFor, environment }) {
    const post = (0,_http_post_js__WEBPACK_IMPORTED_MODULE_4__/* .createPost */ .p)({ maxSockets: 1, environment });
    const ask = async ({ base_url, key_env, proxy }) => {
        const headers = (0,_openai_dialect_js__WEBPACK_IMPORTED_MODULE_6__/* .bearer */ .CM)(key_env === undefined ? undefined : (0,_http_provider_key_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedKey */ .b)(key_env, keyFor));
        return post({ method: 'GET', address: (0,_http_address_js__WEBPACK_IMPORTED_MODULE_3__/* .addressUnder */ .Ly)(base_url, '/models'), headers, body: '', timeoutMs, proxy });
    };
    return {
        async read(provider) {
            const { host } = new URL(provider.base_url);
            try {
                const { status, text } = await ask(provider);
                // What a server says of a refusal may repeat the key.
                if (status !== 200)
                    return { kind: 'unread', host, why: `${host} answered ${status}` };
                const ends = (0,_domain_inference_provider_model_list_js__WEBPACK_IMPORTED_MODULE_1__/* .endsOfModels */ .q)((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text)?.json);
                return ends === undefined
                    ? { kind: 'unread', host, why: `${host} tells no end of any model` }
                    : { kind: 'read', host, ends };
            }
            catch (error) {
                return { kind: 'unread', host, why: (0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) };
            }
        },
    };
}


/***/ }),

/***/ 53274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

/** What whoever asked calls a parameter. */
const askedKey = ({ askedAs }, parameter) => (askedAs && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(askedAs, parameter)) ?? parameter;


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

/***/ 15729:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endsOfModels),
/* harmony export */   x: () => (/* binding */ mayTellEnds)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** The ends of models that a body of `GET /v1/models` tells; `undefined` where it tells of none, as most servers do. */
function endsOfModels(body) {
    // `shutdown_date` is null until a day is announced (developers.openai.com, list models).
    const models = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(body) ? body.data : undefined);
    if (!models.some((model) => Object.hasOwn(model, 'shutdown_date')))
        return undefined;
    return new Map(models.map(({ id, shutdown_date: day }) => [String(id), dayIn(day)]));
}
function dayIn(value) {
    const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0] : undefined;
    return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/**
 * Whether a provider may be asked for its list with its key, though nobody asks a model there: only the maker that is
 * known to tell the ends of its models, and what runs on this machine, since any file may name any other host.
 */
function mayTellEnds(provider) {
    if (provider?.api !== 'openai')
        return false;
    const { protocol, hostname } = new URL(provider.base_url);
    return (protocol === 'https:' && hostname === 'api.openai.com') || loopback.test(hostname);
}


/***/ }),

/***/ 37774:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ fitParameters),
/* harmony export */   Tc: () => (/* binding */ quirksOf),
/* harmony export */   hm: () => (/* binding */ ModelQuirks),
/* harmony export */   rQ: () => (/* binding */ asksForNothing)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);
/* harmony import */ var _call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53274);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15801);





/** What is peculiar about asking a model; what is absent holds for most. */
const ModelQuirks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    output_cap: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['max_tokens', 'max_completion_tokens'])
        .optional()
        .describe('The field in which the OpenAI dialect takes the output cap'),
    refuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe('Parameters that the model refuses unless they are absent or at their default; [] for none'),
    refuses_unless_effort_none: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe('Parameters that the model refuses while it reasons'),
    default_effort: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The reasoning effort when none is asked for'),
    tools_effort: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The one reasoning effort with which the model calls tools'),
    json_schema: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['native', 'tool'])
        .optional()
        .describe('Whether the model takes an output schema itself or through a tool that it is made to call (Anthropic)'),
    forced_tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('False where the model refuses to be made to call a tool'),
});
const sampling = [
    'temperature',
    'top_p',
    'presence_penalty',
    'frequency_penalty',
    'logprobs',
    'top_logprobs',
    'logit_bias',
];
const newCap = { output_cap: 'max_completion_tokens' };
/**
 * The first pattern that an id matches counts; a leading path such as `openai/` or `us.openai.` does not. Sources:
 * developers.openai.com (reasoning, models/gpt-6-luna), itzcrazykns/vane#1173, platform.claude.com (migration guides).
 */
const table = [
    [/^o[134](?![a-z0-9])/, { ...newCap, refuses: sampling }],
    [/^gpt-5(?:\.\d+)?-chat/, newCap],
    [/^gpt-5(?![.\da-z])/, { ...newCap, refuses: sampling }],
    [/^gpt-5\.[1-4](?!\d)/, { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'none' }],
    [
        /^gpt-(?:5\.6|6(?:\.\d+)?)-luna/,
        { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'medium', tools_effort: 'none' },
    ],
    [/^gpt-[56](?![a-z0-9])/, { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'medium' }],
    [
        /^claude-(?:opus-5[-.]5|(?:fable|mythos)-5[-.]1|mythos-preview)/,
        { refuses: ['temperature', 'top_p', 'top_k'], forced_tools: false },
    ],
    [/^claude-(?:[123]|(?:opus|sonnet)-4(?:-[01])?(?:-\d{8})?$)/, { json_schema: 'tool' }],
    [/^claude-(?:opus-4[-.][78](?!\d)|[a-z]+-[5-9](?!\d))/, { refuses: ['temperature', 'top_p', 'top_k'] }],
];
/** What is peculiar about a model: what the user declared, over what is known. */
function quirksOf(model, declared) {
    const known = knownQuirks(model);
    return declared === undefined ? known : { ...known, ...declared };
}
const knownQuirks = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .H)((model = '') => {
    const id = model
        .slice(model.lastIndexOf('/') + 1)
        .toLowerCase()
        .replace(/^(?:(?:us|eu|apac|jp|au|global)\.)?(?:openai|anthropic)\./, '');
    return table.find(([pattern]) => pattern.test(id))?.[1] ?? {};
});
/** Values that ask for nothing, so that a model that refuses the parameter has nothing to refuse. */
const harmless = {
    temperature: [1],
    top_p: [1],
    n: [1],
    presence_penalty: [0],
    frequency_penalty: [0],
    logprobs: [false],
    parallel_tool_calls: [true],
    top_logprobs: [0],
};
/** Whether a parameter has a value at which any model answers as without it. */
const asksForNothing = (name, value) => !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .Wo)(value) || ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(harmless, name)?.includes(value) ?? false) || (name === 'logit_bias' && isEmpty(value));
/** A bias of no token. */
const isEmpty = (value) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0;
/**
 * Fits parameters to what a model and its dialect take. What is at its default is left out where it would be refused;
 * what is not is never dropped, since an answer would then be to another question than the one that was asked. The one
 * reasoning effort with which a model calls tools is added where none is asked for.
 */
function fitParameters(given, quirks, dialectRefuses = []) {
    const { model, parameters } = given;
    const wantsTools = Array.isArray(parameters.tools) && parameters.tools.length > 0 && parameters.tool_choice !== 'none';
    const asked = parameters.reasoning_effort ?? undefined;
    const { tools_effort: toolsEffort, default_effort: defaultEffort } = quirks;
    if (wantsTools && toolsEffort !== undefined && asked !== undefined && asked !== toolsEffort) {
        const key = (0,_call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__/* .askedKey */ .e)(given, 'reasoning_effort');
        return {
            kind: 'refused',
            reason: `${model} calls tools only with ${key} ${toolsEffort}, not ${String(asked)}`,
            key,
        };
    }
    const effort = wantsTools && toolsEffort !== undefined ? toolsEffort : asked;
    const reasons = (effort ?? defaultEffort) !== 'none';
    const refuses = [
        ...dialectRefuses,
        ...(quirks.refuses ?? []),
        ...(reasons ? (quirks.refuses_unless_effort_none ?? []) : []),
    ];
    const wrong = refuses.find((name) => !asksForNothing(name, parameters[name]));
    if (wrong !== undefined) {
        const key = (0,_call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__/* .askedKey */ .e)(given, wrong);
        const advice = adviceOn(wrong, { ...quirks, effortKey: (0,_call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__/* .askedKey */ .e)(given, 'reasoning_effort') }, dialectRefuses);
        return { kind: 'refused', reason: `${model} takes no \`${key}\`: ${advice}`, key };
    }
    const isUnchanged = effort === asked && refuses.every((name) => parameters[name] === undefined);
    if (isUnchanged)
        return { kind: 'fitted', parameters };
    const fitted = Object.entries(parameters).filter(([name]) => !refuses.includes(name));
    const added = effort === undefined ? {} : { reasoning_effort: effort };
    return { kind: 'fitted', parameters: { ...Object.fromEntries(fitted), ...added, max_tokens: parameters.max_tokens } };
}
function adviceOn(name, { refuses_unless_effort_none: whileReasoning, effortKey }, dialect) {
    if (dialect.includes(name))
        return 'its provider has no such parameter, so leave it out';
    if (whileReasoning?.includes(name))
        return `leave it out, or set ${effortKey} to none`;
    return 'leave it out, or correct what is known of the model with `quirks`';
}


/***/ }),

/***/ 15801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** A run asks fewer providers and models, each many times, but the clients of a gateway may name any. */
const mostRemembered = 1000;
/** A pure function of a few texts that remembers its first results. */
function remembered(compute) {
    const known = new Map();
    return (...texts) => {
        const key = texts.join('\n');
        const found = known.get(key);
        if (found !== undefined)
            return found.result;
        const result = compute(...texts);
        if (known.size < mostRemembered)
            known.set(key, { result });
        return result;
    };
}


/***/ })

};
;
})
