export const id = 8739;
export const ids = [8739];
export const modules = {

/***/ 64197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ bindingSettings),
  $T: () => (/* binding */ bindingSide),
  BG: () => (/* binding */ capsOf),
  Px: () => (/* binding */ isAdoption),
  Yl: () => (/* binding */ untrustedCapNotes)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/caps-of-settings.js
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

// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/budget-settings.js
var budget_settings = __webpack_require__(10956);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/untrusted-budget.js

const measures = budget_settings/* ScopeSettings */.I.keyof().options;
/**
 * The budget of a run for an untrusted head: of each measure the lesser of `per_run` and `per_untrusted_run`, for such a
 * head is written by somebody who does not pay.
 */
function budgetOfUntrustedRun(budget) {
    const { per_run, per_untrusted_run } = budget;
    const caps = Object.fromEntries(measures.flatMap((measure) => {
        const most = lesserOf(per_run[measure], per_untrusted_run[measure]);
        return most === undefined ? [] : [[measure, most]];
    }));
    return { ...budget, per_run: { ...caps, usd: Math.min(per_run.usd, per_untrusted_run.usd) } };
}
function lesserOf(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    return Math.min(one, other);
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/shared-caps.js
var shared_caps = __webpack_require__(26315);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/binding-rules.js




/** True when policy has nothing to say yet: this change adopts Lanegate. */
const isAdoption = ({ policy }) => policy.configuration === undefined && (0,suites_of/* suitesOf */.f)(policy).length === 0;
/** Whose gate and budget bind: policy's, and head's only where there is none and head is trusted. */
const bindingSide = (sides, isUntrustedHead) => isAdoption(sides) && !isUntrustedHead ? sides.head : sides.policy;
/** The gate and budget that bind a run: less may be spent for an untrusted head. */
function bindingSettings(sides, isUntrustedHead) {
    const { settings } = bindingSide(sides, isUntrustedHead);
    return isUntrustedHead ? { ...settings, budget: budgetOfUntrustedRun(settings.budget) } : settings;
}
/** What a reader must know of the caps of a run for an untrusted head. */
const untrustedCapNotes = ({ budget }, isUntrustedHead) => isUntrustedHead
    ? [`the head is not trusted, so its run may cost $${budget.per_run.usd} (budget.per_untrusted_run)`]
    : [];
/** The caps of one run by the budget of a commit, and what other runs took from those they share. */
const capsOf = ({ budget }, earlier = {}) => ({
    ...capsOfSettings(budget),
    ...(0,shared_caps/* sharedCapsOf */.gl)(budget, earlier),
});


/***/ }),

/***/ 26315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 27999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zf: () => (/* binding */ findAnswerer)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35835);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17623);
/* harmony import */ var _target_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97727);



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

/***/ 24508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ refuseBorrowedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80781);




/**
 * Throws a `UserError` for a provider that policy does not know and that names the key of one that policy does, unless
 * it is at the same place: else a change could have any key sent anywhere. Where policy has nothing to say yet, all keys
 * are head's to name.
 */
function refuseBorrowedKey(name, provider, policy) {
    const asked = provider.api === 'record' ? provider.of : provider;
    const key = keyOf(asked);
    if (key === undefined || saysNothing(policy) || isKnown(name, asked, policy))
        return;
    const owners = [...Object.entries((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .providersOf */ .O)(policy)), ...endpointsOf(policy)].filter(([, each]) => keyOf(each) === key);
    const [owner] = owners;
    if (owner === undefined || owners.some(([, each]) => wayTo(each) === wayTo(asked)))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the provider \`${name}\` is new in this change and names the key ${key} of \`${owner[0]}\``, {
        hint: 'give it a key of its own, or declare it on the target branch first',
    });
}
const saysNothing = ({ configuration, imported = [] }) => configuration === undefined && imported.length === 0;
/** An endpoint stands in a target and is no provider, whatever policy's providers are called. */
const isKnown = (name, asked, policy) => asked.api !== 'endpoint' && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_3__/* .own */ .Z)((0,_side_js__WEBPACK_IMPORTED_MODULE_2__/* .providersOf */ .O)(policy), name) !== undefined;
/** The endpoints that policy's suites ask, by the name of the suite. */
const endpointsOf = ({ settings }) => settings.suites.flatMap(({ name, target }) => 'url' in target ? [[name, { api: 'endpoint', ...target }]] : []);
/** Windows tells no capitals of a variable from small letters. */
const keyOf = (provider) => 'key_env' in provider ? provider.key_env?.toUpperCase() : undefined;
/** The server that is asked, and the proxy that leads there. */
function wayTo(provider) {
    const proxy = 'proxy' in provider ? provider.proxy : undefined;
    return JSON.stringify([serverOf(provider), proxy]);
}
function serverOf(provider) {
    if (provider.api === 'http' || provider.api === 'endpoint')
        return new URL(provider.url).origin;
    const baseUrl = 'base_url' in provider ? provider.base_url : undefined;
    return baseUrl === undefined ? (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .providerIdentity */ .k8)(provider) : new URL(baseUrl).origin;
}


/***/ }),

/***/ 63182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseMissingJudge),
/* harmony export */   a: () => (/* binding */ judgeNameOf)
/* harmony export */ });
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47509);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** Whom a grader asks: the one it names, or its suite's; a grader that asks nobody has none. */
const judgeNameOf = (spec, { judge, embedder }) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(spec) ? (spec.model ?? ((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .usesEmbeddings */ .DQ)(spec) ? embedder : judge)) : undefined;
/**
 * Throws a `UserError` for a grader that asks a model and has none: whom to ask is said, never taken from what keys
 * happen to be there.
 */
function refuseMissingJudge(spec, usual, suite, place) {
    if (!(0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(spec) || judgeNameOf(spec, usual) !== undefined)
        return;
    const key = (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .usesEmbeddings */ .DQ)(spec) ? 'embedder' : 'judge';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${spec.type}\` of the suite \`${suite}\` has no ${key} to ask`, {
        place,
        hint: `name a binding or a route: \`model\` of the grader, or \`${key}\` of the suite or of all suites`,
    });
}


/***/ }),

/***/ 80781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providersOf)
/* harmony export */ });
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);

/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
    ...side.settings.providers,
});


/***/ }),

/***/ 69405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _carried_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74367);
/* harmony import */ var _import_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33097);
/* harmony import */ var _missing_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63182);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11070);
/* harmony import */ var _target_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77063);







/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
function suitesOf(side) {
    const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
    const taken = new Set(configured.map(({ name }) => name));
    const targeted = new Set(side.settings.suites.map(({ target }) => (0,_target_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .promptOf */ .Gh)(target)));
    const ruleOf = (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .importRules */ .n2)(side.settings);
    const carried = [...side.prompts.values()]
        .filter((prompt) => (0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriesSuite */ .i4)(prompt, targeted))
        .map((prompt) => {
        const rule = ruleOf(prompt.path);
        const settings = { ...side.settings, judge: rule?.judge ?? side.settings.judge };
        return { rule, suites: [(0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedSuite */ .xV)(prompt, nameFor(prompt.path, side, taken), settings)] };
    });
    const imported = (side.imported ?? []).map(({ path, suites }) => ({ rule: ruleOf(path), suites }));
    (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseIdleRules */ .mJ)(side, [...carried, ...imported]);
    const held = ({ suites, rule }) => suites.map((suite) => (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .heldToRule */ .rj)(suite, rule));
    return [
        ...configured,
        ...carried.flatMap(held),
        ...imported.flatMap(held).map((suite) => importedSuite(suite, side)),
    ];
}
/** The file's name where no other prompt file and no suite of lanegate.yml has it, else its whole path. */
function nameFor(path, side, taken) {
    const name = (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_6__/* .promptNameOf */ .Px)(path);
    const sameName = [...side.prompts.keys()].filter((other) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_6__/* .promptNameOf */ .Px)(other) === name);
    return sameName.length === 1 && !taken.has(name) ? name : path;
}
/** What an imported suite leaves open is said by lanegate.yml. Whoever judges must be named, since a default would move by itself. */
function importedSuite(suite, { settings }) {
    const { gaps = {}, gate } = suite;
    const { judge = settings.judge, embedder = settings.embedder } = suite;
    const named = { judge, embedder };
    const missing = Object.entries(gaps)
        .filter(([role]) => named[role] === undefined)
        .map(([role, place]) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place)}: no model is named to grade by; name one as \`${role}\` in lanegate.yml`);
    return {
        ...suite,
        judge,
        embedder,
        gate: { ...gate, margin: gate.margin ?? settings.gate.margin },
        problem: suite.problem ?? missing[0],
    };
}
function configuredSuite(side, spec, index) {
    const path = side.configuration?.path ?? '';
    const placeOf = (...keys) => ({
        path,
        line: side.configuration?.lineOf(['suites', index, ...keys]) ?? 1,
        key: ['suites', index, ...keys].map(String).join('.'),
    });
    const judge = spec.judge ?? side.settings.judge;
    const embedder = spec.embedder ?? side.settings.embedder;
    spec.graders.forEach((grader, each) => {
        for (const one of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .withMembers */ .gn)([grader]))
            (0,_missing_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseMissingJudge */ .U)(one, { judge, embedder }, spec.name, placeOf('graders', each));
    });
    return {
        name: spec.name,
        target: spec.target,
        cases: { kind: 'file', path: spec.dataset, place: placeOf('dataset') },
        graders: spec.graders,
        sources: spec.sources,
        repeats: spec.repeats,
        maxRepeats: spec.max_repeats,
        judge,
        embedder,
        canary: spec.canary,
        maxToolCalls: spec.max_tool_calls,
        gate: { ...spec.gate, margin: spec.gate.margin ?? side.settings.gate.margin },
        place: placeOf('target'),
        problem: undefined,
    };
}


/***/ }),

/***/ 17623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Ly: () => (/* binding */ findBinding),
/* harmony export */   OD: () => (/* binding */ defaultMaxTokens),
/* harmony export */   pR: () => (/* binding */ modelDigestOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _borrowed_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24508);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55336);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80781);







/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit. Throws a `UserError` when there is none.
 */
function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
    (0,_borrowed_key_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseBorrowedKey */ .m)(binding.provider, provider, policy);
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
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestName */ .S)(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveProvider */ .Kd)(provider, known);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
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

/***/ 97727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ resolveRoute)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8471);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17623);



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

/***/ 54791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   fX: () => (/* binding */ missingArtifact),
/* harmony export */   rk: () => (/* binding */ readUsableArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78019);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);


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
    const parsed = schema.safeParse(value, (0,_domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forText */ .zA)(text));
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


/***/ }),

/***/ 65327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readOwnSide),
/* harmony export */   _: () => (/* binding */ openOwnModel)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_binding_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64197);
/* harmony import */ var _domain_evaluation_shared_caps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26315);
/* harmony import */ var _domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62756);
/* harmony import */ var _domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49301);
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93490);
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94111);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);
/* harmony import */ var _gateway_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96026);









/** The lanegate.yml that lies here; unlike those of a commit, the files here are the user's own. */
async function readOwnSide(files) {
    const text = await files.read(_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationFile */ .h);
    const configuration = text === undefined ? undefined : (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfiguration */ .M)(text, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationFile */ .h);
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
        ...{ path: `${folder}/${_domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_7__/* .tracesFile */ .H}`, run, resumes: true, settings: settings.gateway.traces },
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
    const unknown = day === undefined ? (0,_domain_evaluation_shared_caps_js__WEBPACK_IMPORTED_MODULE_8__/* .sharedCapNotes */ .RG)({ ...budget, per_pull_request: undefined }, {}) : [];
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
