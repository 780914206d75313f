(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7052;
exports.ids = [7052];
exports.modules = {

/***/ 18338:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ decodeOtlpValue)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** Values are written no deeper; what nests deeper is nothing. */
const deepest = 30;
const integer = /^-?\d{1,20}$/;
const noNumbers = {
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    '-Infinity': Number.NEGATIVE_INFINITY,
};
/**
 * An `AnyValue` of the OTLP protobuf in its JSON mapping as the JSON value that it stands for; `undefined` for what is
 * none. Writers differ on whether a 64-bit integer is a text or a number.
 */
function decodeOtlpValue(value, depth = 0) {
    if (depth > deepest || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const { stringValue, boolValue, intValue, doubleValue, arrayValue, kvlistValue } = value;
    if (typeof stringValue === 'string')
        return stringValue;
    if (typeof boolValue === 'boolean')
        return boolValue;
    if (typeof intValue === 'number')
        return intValue;
    if (typeof intValue === 'string')
        return integer.test(intValue) ? Number(intValue) : undefined;
    if (typeof doubleValue === 'number')
        return doubleValue;
    if (typeof doubleValue === 'string')
        return Object.hasOwn(noNumbers, doubleValue) ? noNumbers[doubleValue] : undefined;
    if ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(arrayValue))
        return listIn(arrayValue.values).map((each) => decodeOtlpValue(each, depth + 1));
    if ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(kvlistValue))
        return decodeNamed(listIn(kvlistValue.values), depth + 1);
    return undefined;
}
function decodeNamed(values, depth) {
    const named = values.flatMap((each) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(each) && typeof each.key === 'string' ? [[each.key, decodeOtlpValue(each.value, depth)]] : []);
    return Object.fromEntries(named);
}
const listIn = (value) => (Array.isArray(value) ? value : []);


/***/ }),

/***/ 61335:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ seemsToRefuse),
/* harmony export */   dT: () => (/* binding */ refusesBy),
/* harmony export */   lI: () => (/* binding */ refusesIn),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _graders_text_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96362);
/* harmony import */ var _inference_call_answer_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21646);



/** Where traces keep what the model said, where they keep it at all. */
const answerNames = [
    'gen_ai.output.messages',
    'llm.output_messages.0.message.content',
    'gen_ai.completion.0.content',
    'gen_ai.completion',
    'output.value',
    'langfuse.observation.output',
];
/** Whether what the model said is a refusal; nothing where nobody wrote it down, or nobody can read it as text. */
function refusesBy(value) {
    return answerNames.map((name) => refusesIn(value(name))).find((each) => each !== undefined);
}
/** Whether an answer as somebody wrote it down is a refusal; nothing where nobody can read it as text. */
function refusesIn(written) {
    const text = plainText(written);
    return text === undefined ? undefined : seemsToRefuse(text);
}
/** Whether an answer refuses in words. A single word, such as `no`, is an answer to a question. */
const seemsToRefuse = (answer) => /\S\s+\S/.test(answer) && (0,_graders_text_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusal */ .v)(answer);
/** The text of an answer, of messages in the words of the GenAI conventions, or of the chat completions dialect. */
function plainText(value) {
    if (typeof value === 'string')
        return textOfText(value);
    if (Array.isArray(value))
        return joined(value.map(textOfMessage));
    return (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? textOfMessage(value) : undefined;
}
/** Structure is a JSON text where attributes cannot be structured. */
function textOfText(text) {
    if ((0,_inference_call_answer_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(text))
        return undefined;
    if (!/^\s*[[{]/.test(text))
        return text;
    const json = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text)?.json;
    return json === undefined ? text : plainText(json);
}
function textOfMessage(message) {
    if (!(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(message))
        return undefined;
    const { content, parts, choices } = message;
    if (typeof content === 'string')
        return (0,_inference_call_answer_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(content) ? undefined : content;
    if (Array.isArray(choices))
        return joined(choices.map((choice) => textOfMessage(messageIn(choice))));
    const pieces = [parts, content].find((each) => Array.isArray(each)) ?? [];
    return joined(pieces.map(textOfPart));
}
const messageIn = (choice) => ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(choice) ? choice.message : undefined);
function textOfPart(part) {
    if (!(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(part) || part.type !== 'text')
        return undefined;
    const text = part.content ?? part.text;
    return typeof text === 'string' ? text : undefined;
}
function joined(texts) {
    const found = texts.filter((text) => text !== undefined);
    return found.length === 0 ? undefined : found.join('\n');
}


/***/ }),

/***/ 948:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ exportedSpan),
/* harmony export */   y: () => (/* binding */ isExportedSpan)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _written_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71931);


/** Names of attributes may be nested so deep. */
const deepest = 8;
/** A span as an OpenTelemetry SDK prints it, and as Phoenix exports it: its ids in `context`, its times as text. */
const isExportedSpan = (json) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.context) && typeof json.context.trace_id === 'string' && (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.attributes);
/** The span; nothing where it has no times. */
function exportedSpan(json) {
    const { context, status } = json;
    const [startMs, endMs] = [(0,_written_time_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenTimeMs */ .l)(json.start_time), (0,_written_time_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenTimeMs */ .l)(json.end_time)];
    if (!(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(context) || startMs === undefined)
        return undefined;
    const own = valuesOf(json.attributes);
    const ofResource = valuesOf((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(json.resource) ? json.resource.attributes : undefined);
    return {
        traceId: hexOf(context.trace_id),
        spanId: hexOf(context.span_id),
        parentSpanId: typeof json.parent_id === 'string' && json.parent_id !== '' ? hexOf(json.parent_id) : undefined,
        startMs,
        endMs: Math.max(startMs, endMs ?? startMs),
        hasFailed: ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(status) ? status.status_code : json.status_code) === 'ERROR',
        value: (name) => own(name) ?? ofResource(name),
        events: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(json.events).map((event) => ({
            name: String(event.name),
            value: valuesOf(event.attributes),
        })),
    };
}
/** The SDK of Python writes ids as numbers in hexadecimal. */
const hexOf = (id) => String(id).replace(/^0x/, '');
/** Attributes by their whole name, whether that is one key or leads through nested objects. */
function valuesOf(attributes) {
    if (!(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(attributes))
        return () => undefined;
    return (name) => (Object.hasOwn(attributes, name) ? attributes[name] : nested(attributes, name.split('.')));
}
function nested(attributes, path) {
    if (path.length > deepest)
        return undefined;
    let found = attributes;
    for (const key of path) {
        if (Array.isArray(found))
            found = found[Number(key)];
        else
            found = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    }
    return found;
}


/***/ }),

/***/ 46365:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yh: () => (/* binding */ ErrorKinds),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* unused harmony export ObservationCounts */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2676);


const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
/** Failed calls of each arm by why they failed. */
const ErrorKinds = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .ObservedArm */ .xs, zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .ObservedError */ .h8, Count));
/** What was read, and what of it was not used and why. Nothing is left out without being counted here. */
const ObservationCounts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    observations: Count,
    by_arm: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .ObservedArm */ .xs, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .ObservationKind */ .rq, Count)),
    pairs: Count.describe('Shadowed requests that both arms have'),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .ObservedArm */ .xs, Count),
    error_kinds: ErrorKinds,
    refusals: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .ObservedArm */ .xs, Count),
    scored: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .ObservedArm */ .xs, Count),
    unpaired: Count.describe('Shadowed requests that one arm alone has'),
    calls: Count,
    duplicates: Count.describe('Calls and observations that were read already'),
    of_neither_arm: Count,
    failed_of_neither_arm: Count.describe('Of these, calls that failed; their arm may not have been written down'),
    of_both_arms: Count.describe('Calls that the names of both arms fit'),
    unplaced_scores: Count.describe('Scores of which nobody can tell whose they are'),
    scores_out_of_range: Count.describe('Scores that are not from 0 to 1'),
    contradicted_scores: Count.describe('Metrics of a request that are told several scores, none of which counts'),
    scores_of_failures: Count.describe('Scores of calls that failed, which are none'),
    other: Count.describe('Spans and rows that are no calls'),
    broken: Count.describe('Lines and values that nobody can read'),
    models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(_observation_js__WEBPACK_IMPORTED_MODULE_1__/* .ObservedArm */ .xs, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())).describe('That served'),
});
/** Models of an arm that are told by name. */
const mostModels = 20;
/** What can be counted of the observations themselves. */
function countsOf(observations) {
    const arms = {
        baseline: observations.filter(({ arm }) => arm === 'baseline'),
        candidate: observations.filter(({ arm }) => arm === 'candidate'),
    };
    const [baseline, candidate] = [shadowedIn(arms.baseline), shadowedIn(arms.candidate)];
    const pairs = [...candidate].filter((id) => baseline.has(id)).length;
    return {
        observations: observations.length,
        by_arm: ofEach(arms, (of) => ({
            shadow: of.filter(({ kind }) => kind === 'shadow').length,
            traffic: of.filter(({ kind }) => kind === 'traffic').length,
        })),
        pairs,
        unpaired: baseline.size + candidate.size - 2 * pairs,
        errors: ofEach(arms, (of) => of.filter(({ error }) => error !== undefined).length),
        error_kinds: ofEach(arms, kindsOf),
        refusals: ofEach(arms, (of) => of.filter(({ refused }) => refused === true).length),
        scored: ofEach(arms, (of) => of.filter(({ scores }) => scores !== undefined).length),
        models: ofEach(arms, (of) => [...new Set(of.map(({ model }) => model))].sort().slice(0, mostModels)),
    };
}
function kindsOf(observations) {
    const kinds = {};
    for (const { error } of observations)
        if (error !== undefined)
            kinds[error] = (kinds[error] ?? 0) + 1;
    return kinds;
}
const shadowedIn = (observations) => new Set(observations.filter(({ kind }) => kind === 'shadow').map(({ id }) => id));
const ofEach = ({ baseline, candidate }, of) => ({
    baseline: of(baseline),
    candidate: of(candidate),
});


/***/ }),

/***/ 78133:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** A name is told apart by what it is of. */
const nameOf = (of, id) => `${of} ${id}`;


/***/ }),

/***/ 27471:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88490);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2676);


const refusal = { refused: true };
/** A message that stands for a word says in its beginning what happened. */
const longestWord = 300;
/** Words of HTTP clients, providers, gateways and operating systems; the first row that fits counts. */
const words = [
    [/content.?filter|content.?policy|moderation|guardrail|safety|refusal/, 'refusal'],
    [/context.?(?:length|window|overflow)|too.?long/, 'context-overflow'],
    [/quota|billing|credit|auth|permission|forbidden|api.?key|not.?found|unprocessable|invalid|bad.?request/, 'rejected'],
    [/rate.?limit|too.?many|throttl|resource.?exhausted/, 'rate-limited'],
    [/time.?out|deadline|cancel/, 'timeout'],
    [/incomplete|stream|premature|reset|broken.?pipe/, 'stream-cut'],
    [/connect|network|socket|dns|host|econn|enotfound|unreachable/, 'network'],
    [/parse|json|decod|malformed|unexpected/, 'malformed'],
];
/**
 * What the low-cardinality word of a failure stands for: `error.type`, the name of an exception, or an HTTP status. One
 * that nobody knows is an error of the server, since a failure must not go uncounted.
 */
function failureOf(word) {
    const text = word.slice(0, longestWord).trim().toLowerCase();
    const own = _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentKind */ .fJ.safeParse(text).data;
    if (own !== undefined)
        return own === 'refused' || own === 'filtered' ? refusal : { error: _observation_js__WEBPACK_IMPORTED_MODULE_1__/* .ObservedError */ .h8.parse(own) };
    if (/^\d{3}$/.test(text))
        return { error: errorOfStatus(Number(text)) };
    const found = words.find(([pattern]) => pattern.test(text))?.[1] ?? 'server-error';
    return found === 'refusal' ? refusal : { error: found };
}
function errorOfStatus(status) {
    if (status === 429)
        return 'rate-limited';
    if (status === 408 || status === 504)
        return 'timeout';
    if (status === 413)
        return 'context-overflow';
    return status >= 500 ? 'server-error' : 'rejected';
}


/***/ }),

/***/ 58511:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ otlpSpans),
/* harmony export */   o: () => (/* binding */ isOtlp)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _inference_trace_otlp_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18338);


const statusError = 2;
const nanoseconds = /^\d{1,20}$/;
const isOtlp = (json) => Array.isArray(json.resourceSpans);
/**
 * The spans of an `ExportTraceServiceRequest` in the JSON mapping of OTLP, as collectors write it line by line. What is
 * no span is passed over.
 */
const otlpSpans = (json) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(json.resourceSpans).flatMap((measured) => {
    const { resource } = measured;
    const ofResource = valuesOf((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(resource) ? resource.attributes : undefined);
    return (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(measured.scopeSpans)
        .flatMap(({ spans }) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(spans))
        .flatMap((span) => factsOf(span, ofResource));
});
function factsOf(span, ofResource) {
    const { traceId, spanId, parentSpanId, status } = span;
    const [startMs, endMs] = [millisecondsOf(span.startTimeUnixNano), millisecondsOf(span.endTimeUnixNano)];
    if (typeof traceId !== 'string' || typeof spanId !== 'string' || startMs === undefined)
        return [];
    const own = valuesOf(span.attributes);
    const facts = {
        traceId,
        spanId,
        startMs,
        parentSpanId: typeof parentSpanId === 'string' && parentSpanId !== '' ? parentSpanId : undefined,
        endMs: Math.max(startMs, endMs ?? startMs),
        hasFailed: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(status) && (status.code === statusError || status.code === 'STATUS_CODE_ERROR'),
        value: (name) => own(name) ?? ofResource(name),
        events: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(span.events).map(({ name, attributes }) => ({ name: String(name), value: valuesOf(attributes) })),
    };
    return [facts];
}
/** Times are decimal texts; some writers make numbers of them, and lose their last digits. */
function millisecondsOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) && value >= 0 ? value / 1e6 : undefined;
    return typeof value === 'string' && nanoseconds.test(value) ? Number(value) / 1e6 : undefined;
}
function valuesOf(attributes) {
    const written = new Map((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(attributes).map(({ key, value }) => [key, value]));
    return (name) => (0,_inference_trace_otlp_value_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeOtlpValue */ .F)(written.get(name));
}


/***/ }),

/***/ 12769:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ failureOfFinish),
/* harmony export */   Q: () => (/* binding */ callOfSpan)
/* harmony export */ });
/* harmony import */ var _inference_call_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92522);
/* harmony import */ var _answer_of_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61335);
/* harmony import */ var _observation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2676);
/* harmony import */ var _observed_call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78133);
/* harmony import */ var _observed_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27471);
/* harmony import */ var _span_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17842);






/**
 * What names the request, where `ObservationNaming` does not; an id that a gateway passes on to its mirror as metadata.
 */
const requestNames = ['lanegate.request.id', 'metadata.lanegate_request_id'];
const releaseNames = ['lanegate.release', 'metadata.lanegate_release', 'langfuse.release'];
const userNames = ['lanegate.user', 'user.id', 'enduser.id', 'langfuse.user.id', 'metadata.user_id'];
const servedNames = [
    'gen_ai.response.model',
    'llm.response.model',
    'llm.model_name',
    'langfuse.observation.model.name',
];
const costNames = ['lanegate.cost_usd', 'llm.cost.total', 'gen_ai.usage.cost', 'gen_ai.cost.total_cost'];
const finishNames = ['gen_ai.response.finish_reasons', 'llm.finish_reason'];
/** Work that asks a model for an answer; an agent's or a workflow's span counts the usage of its calls once more. */
const answering = new Set(['chat', 'text_completion', 'generate_content']);
/** The call that a span is; nothing where it is no call of a model that answers. */
function callOfSpan(span, naming) {
    const { value, startMs, endMs, traceId, spanId } = span;
    if (!isAnswer(value))
        return undefined;
    const { error, refused } = endOf(span);
    const response = (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value, ['gen_ai.response.id']);
    return {
        request: (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value, [naming.request, ...requestNames]) ?? traceId,
        names: [
            (0,_observed_call_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)('span', spanId),
            ...(response === undefined ? [] : [(0,_observed_call_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)('response', response)]),
            (0,_observed_call_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .V)('trace', traceId),
        ],
        startMs,
        latencyMs: value('lanegate.cached') === true
            ? undefined
            : ((0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .amountOf */ .MT)(value, ['lanegate.latency_ms']) ?? durationMs(startMs, endMs)),
        servedModel: (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value, servedNames),
        requestedModel: (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value, ['gen_ai.request.model', 'llm.request.model']),
        release: (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value, [naming.release, ...releaseNames]),
        arm: _observation_js__WEBPACK_IMPORTED_MODULE_2__/* .ObservedArm */ .xs.safeParse(value('lanegate.arm')).data,
        kind: isShadow(value) ? 'shadow' : undefined,
        costUsd: (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .amountOf */ .MT)(value, costNames),
        error,
        refused,
        user: (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value, userNames),
    };
}
function isAnswer(value) {
    const operation = value('gen_ai.operation.name');
    if (operation !== undefined)
        return answering.has(operation);
    const kind = value('openinference.span.kind');
    if (kind !== undefined)
        return kind === 'LLM';
    const observed = value('langfuse.observation.type');
    if (observed !== undefined)
        return observed === 'generation';
    const asked = value('llm.request.type');
    if (asked !== undefined)
        return asked === 'chat' || asked === 'completion';
    return (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value, ['gen_ai.request.model', 'gen_ai.response.model']) !== undefined;
}
/** LiteLLM marks the calls of its `silent_model`; `metadata.` is where it tells them. */
const isShadow = (value) => ['lanegate.shadow', 'metadata.is_silent_experiment'].some((name) => ['true', 'True', true].includes(value(name)));
/** How the call ended: failed, cut short, refused, or with an answer that may be seen to refuse. */
function endOf(span) {
    const { value, events, hasFailed } = span;
    const exceptions = events.filter(({ name }) => name === 'exception').map((event) => event.value('exception.type'));
    const word = (0,_span_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(value, ['error.type']) ?? exceptions.find((type) => typeof type === 'string');
    if (hasFailed || word !== undefined)
        return (0,_observed_error_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)(word ?? 'server-error');
    return failureOfFinish(finishNames.map(value).find((each) => each !== undefined)) ?? { refused: (0,_answer_of_span_js__WEBPACK_IMPORTED_MODULE_1__/* .refusesBy */ .dT)(value) };
}
/** The failure that lies in why generation stopped. */
function failureOfFinish(written) {
    const word = Array.isArray(written) ? written[0] : written;
    if (typeof word !== 'string')
        return undefined;
    switch ((0,_inference_call_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .finishReasonOf */ .F)(word.toLowerCase())) {
        case 'length':
            return { error: 'truncated' };
        case 'content_filter':
            return { refused: true };
        case 'context_overflow':
            return { error: 'context-overflow' };
        case 'malformed_tool_call':
            return { error: 'malformed-tool-call' };
        case 'error':
            return { error: 'stream-cut' };
        default:
            return undefined;
    }
}
/** Milliseconds since 1970 have no more than a microsecond's digits left. */
const durationMs = (startMs, endMs) => Math.round((endMs - startMs) * 1000) / 1000;


/***/ }),

/***/ 17842:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bt: () => (/* binding */ asAmount)
/* harmony export */ });
/** The first of several attributes that is a text with something in it; what has no name is passed over. */
function textOf(value, names) {
    for (const name of names) {
        const found = name === undefined ? undefined : value(name);
        if (typeof found === 'string' && found !== '')
            return found;
        if (typeof found === 'number' && Number.isFinite(found))
            return String(found);
    }
    return undefined;
}
/** The first of several attributes that is a number from 0 on, or a text of one. */
function amountOf(value, names) {
    for (const name of names) {
        const found = asAmount(value(name));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A number from 0 on, written as one or as a text. */
function asAmount(value) {
    const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof amount === 'number' && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}


/***/ }),

/***/ 71931:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isPlausible),
/* harmony export */   l: () => (/* binding */ writtenTimeMs)
/* harmony export */ });
/** A year that times of logs lie in, so that a number's unit can be told by its size. */
const [earliestMs, latestMs] = [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1)];
const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)\s?(Z|UTC|[+-]\d{2}:?\d{2})?$/;
/**
 * A moment as logs write it, in milliseconds since 1970: RFC 3339, with a space for its T, without a zone (then it is
 * UTC, as exports of Langfuse are), or a number since 1970 of seconds, milliseconds, microseconds or nanoseconds.
 */
function writtenTimeMs(value) {
    if (typeof value === 'number')
        return timeOfNumber(value);
    if (typeof value !== 'string')
        return undefined;
    const found = written.exec(value.trim());
    if (found === null)
        return undefined;
    const [, day = '', time = '', zone = 'Z'] = found;
    const ms = Date.parse(`${day}T${milliseconds(time)}${zone === 'UTC' ? 'Z' : zone}`);
    return isPlausible(ms) ? ms : undefined;
}
/** More digits of a second than three are not read by every engine. */
const milliseconds = (time) => time.replace(',', '.').replace(/(\.\d{3})\d+$/, '$1');
function timeOfNumber(value) {
    return [value * 1000, value, value / 1000, value / 1e6].find(isPlausible);
}
const isPlausible = (ms) => ms >= earliestMs && ms < latestMs;


/***/ }),

/***/ 99753:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logLines)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** The lines of a log, without a mark of byte order. Throws a `UserError` for a file that is not there. */
async function* logLines(files, path) {
    const lines = await files.lines(path);
    if (lines === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('there is no such file', { place: { path } });
    let isFirst = true;
    for await (const line of lines) {
        yield isFirst ? line.replace(/^\uFEFF/, '') : line;
        isFirst = false;
    }
}


/***/ })

};
;
})
