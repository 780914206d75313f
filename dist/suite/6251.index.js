export const id = 6251;
export const ids = [6251];
export const modules = {

/***/ 20865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AskResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
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

/***/ 2298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $T: () => (/* binding */ bindingSide),
  BG: () => (/* binding */ capsOf),
  Px: () => (/* binding */ isAdoption)
});

;// CONCATENATED MODULE: ./src/domain/inference/budget/caps-of-settings.ts
/** The caps that a budget sets for one process; caps that other runs take from too need to know of those. */
function capsOfSettings(settings) {
    const { per_request, per_session, per_user, per_hour, per_run } = settings;
    return {
        perRequest: per_request && { ...scopeCapsOf(per_request), bytesPerToken: per_request.bytes_per_token },
        perSession: per_session && scopeCapsOf(per_session),
        perUser: per_user && scopeCapsOf(per_user),
        perHour: per_hour && {
            usdPerHour: per_hour.usd,
            tokensPerHour: per_hour.tokens,
            callsPerHour: per_hour.calls,
        },
        perRun: scopeCapsOf(per_run),
    };
}
const scopeCapsOf = (settings) => ({
    usd: settings.usd,
    tokens: settings.tokens,
    calls: settings.calls,
    milliseconds: settings.minutes === undefined ? undefined : settings.minutes * 60_000,
    usdPerHour: settings.usd_per_hour,
    tokensPerHour: settings.tokens_per_hour,
    callsPerHour: settings.calls_per_hour,
});

// EXTERNAL MODULE: ./src/domain/suite/suites-of.ts
var suites_of = __webpack_require__(13442);
// EXTERNAL MODULE: ./src/domain/evaluation/shared-caps.ts
var shared_caps = __webpack_require__(33646);
;// CONCATENATED MODULE: ./src/domain/evaluation/binding-rules.ts



/** True when policy has nothing to say yet: this change adopts Lanegate. */
const isAdoption = ({ policy }) => policy.configuration === undefined && (0,suites_of/* suitesOf */.f)(policy).length === 0;
/** Whose gate and budget bind: policy's, and head's only where there is none and head is trusted. */
const bindingSide = (sides, isUntrustedHead) => isAdoption(sides) && !isUntrustedHead ? sides.head : sides.policy;
/** The caps of one run by the budget of a commit, and what other runs took from those they share. */
const capsOf = ({ budget }, earlier = {}) => ({
    ...capsOfSettings(budget),
    ...(0,shared_caps/* sharedCapsOf */.gl)(budget, earlier),
});


/***/ }),

/***/ 72:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ callsTo),
  u: () => (/* binding */ nextCall)
});

// EXTERNAL MODULE: ./src/domain/inference/call/parameters.ts
var call_parameters = __webpack_require__(87533);
// EXTERNAL MODULE: ./src/domain/inference/route/choose-target.ts
var choose_target = __webpack_require__(11055);
// EXTERNAL MODULE: ./src/domain/inference/route/route.ts
var route_route = __webpack_require__(43891);
// EXTERNAL MODULE: ./src/domain/inference/route/pattern.ts
var pattern = __webpack_require__(32044);
// EXTERNAL MODULE: ./src/domain/inference/route/route-check.ts + 1 modules
var route_check = __webpack_require__(81042);
// EXTERNAL MODULE: ./src/domain/evaluation/target-price.ts + 1 modules
var target_price = __webpack_require__(38373);
;// CONCATENATED MODULE: ./src/domain/evaluation/route-of-target.ts



/** A route of one commit as the gateway follows it: with what its models cost, and its patterns and schemas compiled. */
function routeOf({ name, digest, settings, models: bound }) {
    const candidates = new Map([...bound].map(([binding, model]) => {
        const { providerName, provider, parameters, quirks } = model;
        const asked = { name: binding, providerName, provider, model: model.model, parameters };
        const candidate = { ...asked, price: (0,target_price/* priceOfTarget */.I)(model) };
        return [binding, quirks === undefined ? candidate : { ...candidate, quirks }];
    }));
    const candidateOf = (binding) => {
        const candidate = candidates.get(binding);
        if (candidate === undefined)
            throw new Error(`the route ${name} was resolved without its model ${binding}`);
        return candidate;
    };
    const fallbackOf = ({ on, model }) => model === undefined ? { on, kind: 'stale' } : { on, kind: 'model', candidate: candidateOf(model) };
    return {
        name,
        digest,
        models: settings.models.map(({ model, weight }) => ({ candidate: candidateOf(model), weight })),
        rules: settings.rules.map(({ when, model }) => ({ when: conditionOf(when), candidate: candidateOf(model) })),
        checks: settings.checks.map(({ fails, model }) => ({ fails: (0,route_check/* checkOf */.E)(fails), candidate: candidateOf(model) })),
        fallbacks: settings.fallbacks.map(fallbackOf),
    };
}
const conditionOf = ({ tags, min_input_tokens, matches }) => ({
    tags,
    minInputTokens: min_input_tokens,
    matches: matches === undefined ? undefined : (0,pattern/* parsePattern */.E)(matches),
});

;// CONCATENATED MODULE: ./src/domain/evaluation/put-question.ts





/** Makes the calls that put questions to one target; its prices are looked up once. */
function callsTo(target) {
    if (target.route !== undefined)
        return callsToRoute(target.route);
    const { provider, providerName, model, parameters, quirks } = target;
    const asked = { provider, providerName, model, parameters, price: (0,target_price/* priceOfTarget */.I)(target) };
    const who = quirks === undefined ? asked : { ...asked, quirks };
    if (parameters.seed !== 'derived')
        return ({ messages, repeat, caller }) => ({ ...who, messages, repeat, caller });
    return ({ messages, repeat, caller, seed }) => ({
        ...{ ...who, messages, repeat, caller, seed },
        parameters: (0,call_parameters/* withSeed */.W)(parameters, seed),
    });
}
/** The call that goes on with a conversation that `call` began; a route chooses anew, since its rules may read it. */
function nextCall(call, messages) {
    const next = { ...call, messages, caller: { ...call.caller, isBounded: true } };
    if (call.route === undefined)
        return next;
    const { provider, providerName, model, price } = (0,choose_target/* chooseTarget */.b)(call.route, next).candidate;
    return { ...next, provider, providerName, model, price };
}
/** A case asks nothing of its own of whoever answers, so each model keeps the parameters and the cap of its binding. */
function callsToRoute(resolved) {
    const route = routeOf(resolved);
    const bound = (0,route_route/* candidatesOf */.k)(route).map((candidate) => candidate.parameters);
    const parameters = { max_tokens: Math.max(...bound.map(({ max_tokens }) => max_tokens)) };
    const derivesSeed = bound.some(({ seed }) => seed === 'derived');
    return ({ seed, ...question }) => {
        const { provider, providerName, model, price } = (0,choose_target/* chooseTarget */.b)(route, question).candidate;
        return {
            ...question,
            ...(derivesSeed ? { seed } : {}),
            ...{ provider, providerName, model, price },
            parameters,
            route,
        };
    };
}


/***/ }),

/***/ 33646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ sharedCapNotes),
/* harmony export */   gl: () => (/* binding */ sharedCapsOf),
/* harmony export */   h5: () => (/* binding */ mostOfARun)
/* harmony export */ });
/** The caps that runs share, as far as it is known what the others took. */
function sharedCapsOf({ per_day, per_pull_request }, { day, pullRequest }) {
    return {
        perDay: per_day && day && { ...per_day, before: day },
        perPullRequest: per_pull_request && pullRequest && { ...per_pull_request, before: pullRequest },
    };
}
/**
 * The most that another run of the same budget takes from a cap that runs share, by its own cap; `undefined` where it
 * has none of that kind.
 */
function mostOfARun({ per_run }, shared) {
    const measures = ['usd', 'tokens', 'calls'];
    const isBounded = measures.every((measure) => shared?.[measure] === undefined || per_run[measure] !== undefined);
    const { usd, tokens = 0, calls = 0 } = per_run;
    return isBounded ? { usd, tokens, calls } : undefined;
}
/** What a reader must know of the caps that runs share: what others took, or that nobody knows. */
function sharedCapNotes({ per_day, per_pull_request }, { day, pullRequest }) {
    return [
        ...noteOf('budget.per_day', per_day, day),
        ...noteOf('budget.per_pull_request', per_pull_request, pullRequest),
    ];
}
function noteOf(key, cap, before) {
    if (cap === undefined)
        return [];
    if (before === undefined)
        return [`${key} is not enforced here: what other runs spent cannot be read`];
    const taken = ['usd', 'tokens', 'calls'].flatMap((measure) => {
        const most = cap[measure];
        return most === undefined || before[measure] === 0 ? [] : [shareOf(measure, before[measure], most)];
    });
    return taken.length === 0 ? [] : [`${key}: other runs took ${taken.join(' and ')}`];
}
function shareOf(measure, taken, most) {
    if (measure !== 'usd')
        return `${taken.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} ${measure}`;
    return `$${Number(taken.toFixed(4))} of $${most}`;
}


/***/ }),

/***/ 43891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/** Every model that a route may ask, each once. */
function candidatesOf({ models, rules, checks, fallbacks }) {
    const standIns = fallbacks.flatMap((fallback) => (fallback.kind === 'model' ? [fallback.candidate] : []));
    const all = [...models, ...rules, ...checks].map(({ candidate }) => candidate).concat(standIns);
    return [...new Map(all.map((candidate) => [candidate.name, candidate])).values()];
}


/***/ }),

/***/ 38810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ callsOfPlan),
/* harmony export */   W: () => (/* binding */ worstCaseOfPlan)
/* harmony export */ });
/* harmony import */ var _budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85984);
/* harmony import */ var _call_to_candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33696);
/* harmony import */ var _choose_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11055);



/**
 * The calls that a call may come to when nothing fails: of a routed one, to the model that is asked first and to every
 * other one that a check may lead to. Fallbacks are left out of plans, since they stand in for a call that was not
 * answered; each reserves by itself when it is made.
 */
function callsOfPlan(call) {
    const { route } = call;
    if (route === undefined)
        return [call];
    const candidates = [(0,_choose_target_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseTarget */ .b)(route, call), ...route.checks].map(({ candidate }) => candidate);
    const byName = new Map(candidates.map((candidate) => [candidate.name, candidate]));
    return [...byName.values()].map((candidate) => (0,_call_to_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .callToCandidate */ .J)(call, candidate));
}
/** The most that a call takes when nothing fails, all models included that it may come to. */
const worstCaseOfPlan = (call) => call.route === undefined ? (0,_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__/* .worstCaseOf */ .zl)(call) : (0,_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfWorstCases */ .Fy)(callsOfPlan(call).map(_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__/* .worstCaseOf */ .zl));


/***/ }),

/***/ 69282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_ask_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20865);
/* harmony import */ var _domain_evaluation_put_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72);
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


/***/ })

};
