export const id = 9282;
export const ids = [9282];
export const modules = {

/***/ 20865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AskResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39990);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96097);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65039);




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
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig())).optional(),
        served: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('provider/model that really answered'),
        because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why a route did not stay with its first model'),
        notices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$),
        usage: Usage.optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        first_token_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
        cached: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('incident'), ...Taken, incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('refused'), ...Taken, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 69282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20865);
/* harmony import */ var _domain_evaluation_put_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34016);
/* harmony import */ var _domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38373);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46530);
/* harmony import */ var _domain_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38810);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14766);
/* harmony import */ var _domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89330);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55325);
/* harmony import */ var _steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52670);









/** Puts one question to a model or a route of the lanegate.yml that lies here, through everything that guards it. */
async function ask(ports, request) {
    const side = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_8__/* .readOwnSide */ .S)(ports.files);
    const answerer = answererOf(request.model, side);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknownPrices */ .D)((0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(answerer));
    const { messages, operation, caller } = request;
    const put = (0,_domain_evaluation_put_question_js__WEBPACK_IMPORTED_MODULE_1__/* .callsTo */ .J)(answerer);
    const call = { ...put({ messages, repeat: 0, caller, caseKey: undefined, tags: [] }), operation };
    const { model, close } = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_8__/* .openOwnModel */ ._)(ports, {
        ...{ side, folder: request.folder, run: 'ask', concurrency: 1 },
        models: (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .modelsOf */ .Wh)(answerer),
        worstCase: (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .spendOf */ .Ii)((0,_domain_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__/* .worstCaseOfPlan */ .W)(call)),
    });
    try {
        return _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__/* .AskResult */ .j.parse(await answer(model, call, request.signal));
    }
    finally {
        await close();
    }
}
function answererOf(name, side) {
    const { models, routes } = side.settings;
    const slash = name.indexOf('/');
    if (slash === -1 || Object.hasOwn(models, name) || Object.hasOwn(routes, name)) {
        return (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_5__/* .findAnswerer */ .Zf)(name, { arm: side, policy: side });
    }
    const binding = { provider: name.slice(0, slash), model: name.slice(slash + 1), parameters: {} };
    return (0,_domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_6__/* .modelOf */ .DM)(binding, { arm: side, policy: side });
}
async function answer(model, call, signal) {
    try {
        return answered(await model.complete(call, signal), call);
    }
    catch (error) {
        if (!(error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_7__/* .ModelError */ .m || error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_7__/* .BudgetExceededError */ .Z))
            throw error;
        const { message, costUsd, attempts } = error;
        const told = { version: 1, message, cost_usd: costUsd, attempts };
        if (error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_7__/* .BudgetExceededError */ .Z)
            return { ...told, outcome: 'refused' };
        return { ...told, outcome: 'incident', incident: error.kind };
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
        attempts: reply.attempts ?? (reply.cached ? 0 : 1),
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

/***/ 52670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readOwnSide),
/* harmony export */   _: () => (/* binding */ openOwnModel)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_binding_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2298);
/* harmony import */ var _domain_evaluation_shared_caps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33646);
/* harmony import */ var _domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8043);
/* harmony import */ var _domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50252);
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6005);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26718);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);
/* harmony import */ var _gateway_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12825);








/** The lanegate.yml that lies here; unlike those of a commit, the files here are the user's own. */
async function readOwnSide(files) {
    const text = await files.read(_domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFile */ .hb);
    const configuration = text === undefined ? undefined : (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfiguration */ .M)(text, _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFile */ .hb);
    const settings = configuration?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfiguration */ ._0;
    return { tree: '', blobs: new Map(), configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
}
/** Opens the guarded models of the lanegate.yml that lies here; whoever asked them closes them. */
async function openOwnModel(ports, request) {
    const { side, models, folder, run, concurrency, worstCase } = request;
    const { settings } = side;
    const { gateway, traces, files, log, spendRecords } = ports;
    const day = await spentToday(ports, settings.budget);
    const spans = await traces.open({
        ...{ path: `${folder}/${_domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_6__/* .tracesFile */ .H}`, run, resumes: true, settings: settings.gateway.traces },
    });
    const model = gateway.open({
        ...{ providers: models.map(({ provider }) => provider), spans, concurrency, settings: settings.gateway },
        caps: (0,_domain_evaluation_binding_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .capsOf */ .BG)(settings, { day }),
        alreadySpent: { usd: 0, tokens: 0, calls: 0 },
        earlier: await (0,_gateway_state_js__WEBPACK_IMPORTED_MODULE_5__/* .readGatewayState */ .S)(ports, folder),
        tell: (sentence) => log.warn(sentence),
        recordings: await readBooks(files, models),
        headRecordings: [],
    });
    const record = worstCase.tokens === 0 ? undefined : await spendRecords.begin({ folder, pullRequest: undefined, worstCase });
    const close = async () => {
        await record?.settle(model.spent());
        const missing = await spans.close();
        if (missing !== undefined)
            log.warn(missing);
        await (0,_gateway_state_js__WEBPACK_IMPORTED_MODULE_5__/* .writeGatewayState */ .T)(files, folder, model.state());
    };
    return { model, close };
}
/** A cap of the day that cannot be held is told; a command by hand is of no pull request. */
async function spentToday({ spendRecords, log }, budget) {
    const day = budget.per_day && (await spendRecords.spentBefore({ kind: 'day' }));
    const unknown = day === undefined ? (0,_domain_evaluation_shared_caps_js__WEBPACK_IMPORTED_MODULE_7__/* .sharedCapNotes */ .RG)({ ...budget, per_pull_request: undefined }, {}) : [];
    for (const note of unknown)
        log.warn(note);
    return day;
}
async function readBooks(files, models) {
    const paths = new Set(models.flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : [])));
    return Promise.all([...paths].map(async (path) => {
        const text = await files.read(path);
        if (text === undefined)
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('there is no such recording', { place: { path } });
        return (0,_domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecordings */ .E)(text, path);
    }));
}


/***/ })

};
