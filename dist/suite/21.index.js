export const id = 21;
export const ids = [21];
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

/***/ 14766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zf: () => (/* binding */ findAnswerer)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55616);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13132);
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
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37331);

/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
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

/***/ 13132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ly: () => (/* binding */ findBinding),
  pR: () => (/* binding */ modelDigestOf),
  DM: () => (/* binding */ modelOf)
});

// UNUSED EXPORTS: defaultMaxTokens

// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts
var digest = __webpack_require__(52270);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider.ts
var provider_provider = __webpack_require__(37331);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/suite/side.ts
var side = __webpack_require__(98044);
;// CONCATENATED MODULE: ./src/domain/suite/borrowed-key.ts




/**
 * Throws a `UserError` for a provider that policy does not know and that names the key of one that policy does, unless
 * it is at the same place: else a change could have any key sent anywhere. Where policy has nothing to say yet, all keys
 * are head's to name.
 */
function refuseBorrowedKey(name, provider, policy) {
    const asked = provider.api === 'record' ? provider.of : provider;
    const key = keyOf(asked);
    if (key === undefined || policy.configuration === undefined || (0,own/* own */.Z)((0,side/* providersOf */.O)(policy), name) !== undefined)
        return;
    const owners = Object.entries((0,side/* providersOf */.O)(policy)).filter(([, each]) => keyOf(each) === key);
    const [owner] = owners;
    if (owner === undefined || owners.some(([, each]) => wayTo(each) === wayTo(asked)))
        return;
    throw new user_error/* UserError */.yo(`the provider \`${name}\` is new in this change and names the key ${key} of \`${owner[0]}\``, {
        hint: 'give it a key of its own, or declare it on the target branch first',
    });
}
/** Windows tells no capitals of a variable from small letters. */
const keyOf = (provider) => 'key_env' in provider ? provider.key_env?.toUpperCase() : undefined;
/** The server that is asked, and the proxy that leads there. */
function wayTo(provider) {
    const proxy = 'proxy' in provider ? provider.proxy : undefined;
    return JSON.stringify([serverOf(provider), proxy]);
}
function serverOf(provider) {
    if (provider.api === 'http')
        return new URL(provider.url).origin;
    const baseUrl = 'base_url' in provider ? provider.base_url : undefined;
    return baseUrl === undefined ? (0,provider_provider/* providerIdentity */.k8)(provider) : new URL(baseUrl).origin;
}

// EXTERNAL MODULE: ./src/domain/suite/nearest-name.ts
var nearest_name = __webpack_require__(59589);
;// CONCATENATED MODULE: ./src/domain/suite/target-model.ts







/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit. Throws a `UserError` when there is none.
 */
function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
    refuseBorrowedKey(binding.provider, provider, policy);
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
    const binding = (0,own/* own */.Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new user_error/* UserError */.yo(`there is no model binding \`${name}\``, {
        hint: (0,nearest_name/* suggestName */.S)(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: (0,provider_provider/* providerIdentity */.k8)(provider), model, parameters };
    return (0,digest/* digestOf */.ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = { ...(0,side/* providersOf */.O)(arm), ...(0,side/* providersOf */.O)(policy) };
    const provider = (0,own/* own */.Z)(known, binding.provider);
    if (provider !== undefined)
        return (0,provider_provider/* resolveProvider */.Kd)(provider, known);
    throw new user_error/* UserError */.yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,nearest_name/* suggestName */.S)(binding.provider, Object.keys(known)),
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
/* harmony import */ var _inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65274);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13132);



/**
 * Finds the models of a route in one commit, each asked with `parameters` beside its own. Throws a `UserError` for a
 * binding or a provider that is not there.
 */
function resolveRoute(name, settings, sides, parameters = {}) {
    const resolve = (binding) => (0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .findBinding */ .Ly)(binding, sides.arm), sides, parameters);
    const models = new Map((0,_inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_2__/* .bindingsOf */ .k)(settings).map(({ binding }) => [binding, resolve(binding)]));
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

/***/ 69282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20865);
/* harmony import */ var _domain_evaluation_binding_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2298);
/* harmony import */ var _domain_evaluation_put_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34016);
/* harmony import */ var _domain_evaluation_shared_caps_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(33646);
/* harmony import */ var _domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38373);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46530);
/* harmony import */ var _domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8043);
/* harmony import */ var _domain_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38810);
/* harmony import */ var _domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50252);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14766);
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6005);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26718);
/* harmony import */ var _domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13132);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4758);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55325);
/* harmony import */ var _steps_gateway_state_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12825);
















/** Puts one question to a model or a route of the lanegate.yml that lies here, through everything that guards it. */
async function ask(ports, request) {
    const side = await readOwnSide(ports.files);
    const answerer = answererOf(request.model, side);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUnknownPrices */ .D)((0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_7__/* .modelsOf */ .Wh)(answerer));
    const { messages, operation, caller } = request;
    const put = (0,_domain_evaluation_put_question_js__WEBPACK_IMPORTED_MODULE_2__/* .callsTo */ .J)(answerer);
    const call = { ...put({ messages, repeat: 0, caller, caseKey: undefined, tags: [] }), operation };
    const { model, close } = await openModel(ports, { side, answerer, call, folder: request.folder });
    try {
        return _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__/* .AskResult */ .j.parse(await answer(model, call, request.signal));
    }
    finally {
        await close();
    }
}
/** The files that lie here, unlike those of a commit, are the user's own. */
async function readOwnSide(files) {
    const text = await files.read(_domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_8__/* .configurationFile */ .hb);
    const configuration = text === undefined ? undefined : (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_9__/* .parseConfiguration */ .M)(text, _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_8__/* .configurationFile */ .hb);
    const settings = configuration?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultConfiguration */ ._0;
    return { tree: '', blobs: new Map(), configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
}
function answererOf(name, side) {
    const { models, routes } = side.settings;
    const slash = name.indexOf('/');
    if (slash === -1 || Object.hasOwn(models, name) || Object.hasOwn(routes, name)) {
        return (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_7__/* .findAnswerer */ .Zf)(name, { arm: side, policy: side });
    }
    const binding = { provider: name.slice(0, slash), model: name.slice(slash + 1), parameters: {} };
    return (0,_domain_suite_target_model_js__WEBPACK_IMPORTED_MODULE_10__/* .modelOf */ .DM)(binding, { arm: side, policy: side });
}
async function openModel(ports, { side, answerer, call, folder }) {
    const { settings } = side;
    const { gateway, traces, files, log, spendRecords } = ports;
    const providers = (0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_7__/* .modelsOf */ .Wh)(answerer).map(({ provider }) => provider);
    const day = await spentToday(ports, settings.budget);
    const spans = await traces.open({
        ...{ path: `${folder}/${_domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_14__/* .tracesFile */ .H}`, run: 'ask', resumes: true, settings: settings.gateway.traces },
    });
    const model = gateway.open({
        ...{ providers, spans, concurrency: 1, settings: settings.gateway },
        caps: (0,_domain_evaluation_binding_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .capsOf */ .BG)(settings, { day }),
        alreadySpent: { usd: 0, tokens: 0, calls: 0 },
        earlier: await (0,_steps_gateway_state_js__WEBPACK_IMPORTED_MODULE_13__/* .readGatewayState */ .S)(ports, folder),
        tell: (sentence) => log.warn(sentence),
        recordings: await readBooks(files, answerer),
        headRecordings: [],
    });
    const worstCase = (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_4__/* .spendOf */ .Ii)((0,_domain_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_6__/* .worstCaseOfPlan */ .W)(call));
    const record = worstCase.tokens === 0 ? undefined : await spendRecords.begin({ folder, pullRequest: undefined, worstCase });
    const close = async () => {
        await record?.settle(model.spent());
        const missing = await spans.close();
        if (missing !== undefined)
            log.warn(missing);
        await (0,_steps_gateway_state_js__WEBPACK_IMPORTED_MODULE_13__/* .writeGatewayState */ .T)(files, folder, model.state());
    };
    return { model, close };
}
/** A cap of the day that cannot be held is told; a question by hand is of no pull request. */
async function spentToday({ spendRecords, log }, budget) {
    const day = budget.per_day && (await spendRecords.spentBefore({ kind: 'day' }));
    const unknown = day === undefined ? (0,_domain_evaluation_shared_caps_js__WEBPACK_IMPORTED_MODULE_15__/* .sharedCapNotes */ .RG)({ ...budget, per_pull_request: undefined }, {}) : [];
    for (const note of unknown)
        log.warn(note);
    return day;
}
async function readBooks(files, answerer) {
    const paths = new Set((0,_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_7__/* .modelsOf */ .Wh)(answerer).flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : [])));
    return Promise.all([...paths].map(async (path) => {
        const text = await files.read(path);
        if (text === undefined)
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo('there is no such recording', { place: { path } });
        return (0,_domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_5__/* .parseRecordings */ .E)(text, path);
    }));
}
async function answer(model, call, signal) {
    try {
        return answered(await model.complete(call, signal), call);
    }
    catch (error) {
        if (!(error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_12__/* .ModelError */ .m || error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_12__/* .BudgetExceededError */ .Z))
            throw error;
        const { message, costUsd, attempts } = error;
        const told = { version: 1, message, cost_usd: costUsd, attempts };
        if (error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_12__/* .BudgetExceededError */ .Z)
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


/***/ })

};
