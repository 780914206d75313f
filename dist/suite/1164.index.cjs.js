(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1164;
exports.ids = [1164];
exports.modules = {

/***/ 27999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wh: () => (/* binding */ modelsOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Zf: () => (/* binding */ findAnswerer)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17623);
/* harmony import */ var _target_route_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97727);



/** Every model that may answer, each once. */
const modelsOf = (answerer) => answerer.route === undefined ? [answerer] : [...answerer.route.models.values()];
/** How people read who answers: provider/model, or its route. */
const labelOf = ({ route, providerName, model }) => route === undefined ? `${providerName}/${model}` : `route ${route.name}`;
/**
 * What a name of one commit stands for, a route or a binding, asked with `parameters` where a binding sets none of that
 * name. Throws a `UserError` when there is neither.
 */
function findAnswerer(name, sides, parameters = {}) {
    const settings = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(sides.arm.settings.routes, name);
    if (settings === undefined)
        return (0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_1__/* .findBinding */ .Ly)(name, sides.arm), sides, parameters);
    const route = (0,_target_route_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRoute */ .i)(name, settings, sides, parameters);
    return { ...route.first, modelDigest: route.digest, route };
}


/***/ }),

/***/ 24508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ refuseBorrowedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80781);




/**
 * Throws a `UserError` for a provider that policy does not know and that names the key of one that policy does, unless
 * it is at the same place: else a change could have any key sent anywhere. Where policy has nothing to say yet, all
 * keys are head's to name.
 */
function refuseBorrowedKey(name, provider, policy) {
    const asked = provider.api === 'record' ? provider.of : provider;
    const key = keyOf(asked);
    if (key === undefined || (0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .saysNothing */ ._)(policy) || isKnown(name, asked, policy))
        return;
    const owners = [...Object.entries((0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(policy)), ...endpointsOf(policy)].filter(([, each]) => keyOf(each) === key);
    const [owner] = owners;
    if (owner === undefined || owners.some(([, each]) => wayTo(each) === wayTo(asked)))
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the provider \`${name}\` is new in this change and names the key ${key} of \`${owner[0]}\``, {
        hint: 'give it a key of its own, or declare it on the target branch first',
    });
}
/** An endpoint stands in a target and is no provider, whatever policy's providers are called. */
const isKnown = (name, asked, policy) => asked.api !== 'endpoint' && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)((0,_side_js__WEBPACK_IMPORTED_MODULE_3__/* .providersOf */ .O)(policy), name) !== undefined;
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
    return baseUrl === undefined ? (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider) : new URL(baseUrl).origin;
}


/***/ }),

/***/ 63182:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseMissingJudge),
/* harmony export */   a: () => (/* binding */ judgeNameOf)
/* harmony export */ });
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29193);
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providersOf),
/* harmony export */   _: () => (/* binding */ saysNothing)
/* harmony export */ });
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);

/** Whether a commit does not use Lanegate yet. */
const saysNothing = ({ configuration, imported = [] }) => configuration === undefined && imported.length === 0;
/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
    ...side.settings.providers,
});


/***/ }),

/***/ 69405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _carried_suite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74367);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96913);
/* harmony import */ var _import_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33097);
/* harmony import */ var _missing_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63182);
/* harmony import */ var _parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34912);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11070);
/* harmony import */ var _target_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77063);









/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
function suitesOf(side) {
    const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
    const taken = new Set(configured.map(({ name }) => name));
    const isTargeted = (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .meantBy */ .Pn)(new Set(side.settings.suites.flatMap(({ target }) => (0,_target_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .promptOf */ .Gh)(target) ?? [])));
    const ruleOf = (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .importRules */ .n2)(side.settings);
    const nameOf = (0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__/* .promptNaming */ .Jf)(side, [...side.prompts.keys()], taken);
    const carried = [...side.prompts.values()]
        .filter((prompt) => (0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriesSuite */ .i4)(prompt, isTargeted))
        .map((prompt) => {
        const rule = ruleOf(prompt.path);
        const { judge, embedder } = (0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__/* .usualJudges */ .$P)(side, prompt.path);
        const settings = { ...side.settings, judge: rule?.judge ?? judge, embedder };
        return { rule, suites: [(0,_carried_suite_js__WEBPACK_IMPORTED_MODULE_2__/* .carriedSuite */ .xV)(prompt, nameOf(prompt.path), settings)] };
    });
    const imported = (side.imported ?? []).map(({ path, suites }) => ({ rule: ruleOf(path), suites }));
    (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseIdleRules */ .mJ)(side, [...carried, ...imported]);
    const held = ({ suites, rule }) => suites.map((suite) => (0,_import_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .heldToRule */ .rj)(suite, rule));
    return [
        ...configured,
        ...carried.flatMap(held),
        ...imported.flatMap(held).map((suite) => importedSuite(suite, side)),
    ];
}
/**
 * What an imported suite leaves open is said by lanegate.yml. Whoever judges must be named, since a default would move
 * by itself.
 */
function importedSuite(suite, side) {
    const { gaps = {}, gate } = suite;
    const usual = (0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__/* .usualJudges */ .$P)(side, suite.place.path);
    const { judge = usual.judge, embedder = usual.embedder } = suite;
    const named = { judge, embedder };
    const missing = Object.entries(gaps)
        .filter(([role]) => named[role] === undefined)
        .map(([role, place]) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place)}: no model is named to grade by; name one as \`${role}\` in lanegate.yml`);
    return {
        ...suite,
        judge,
        embedder,
        gate: { ...gate, margin: gate.margin ?? side.settings.gate.margin },
        problem: suite.problem ?? missing[0],
    };
}
function configuredSuite(side, spec, index) {
    const placeOf = (...keys) => side.configuration?.placeOf(['suites', index, ...keys]) ?? { path: _configuration_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFile */ .h };
    const place = placeOf('target');
    const usual = (0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_6__/* .usualJudges */ .$P)(side, place.path);
    const { judge = usual.judge, embedder = usual.embedder } = spec;
    spec.graders.forEach((grader, each) => {
        for (const one of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .withMembers */ .gn)([grader]))
            (0,_missing_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMissingJudge */ .U)(one, { judge, embedder }, spec.name, placeOf('graders', each));
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
        place,
        problem: spec.incomplete === undefined ? undefined : `it is marked as incomplete: ${spec.incomplete}`,
    };
}


/***/ }),

/***/ 17623:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Ly: () => (/* binding */ findBinding),
/* harmony export */   OD: () => (/* binding */ defaultMaxTokens),
/* harmony export */   pR: () => (/* binding */ modelDigestOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _borrowed_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24508);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55336);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80781);







/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/**
 * The model of a binding, asked with `parameters` where the binding sets none of that name. Its provider comes from
 * `policy`, and one that policy does not know from the arm's own commit, as all do where policy says nothing yet.
 * Throws a `UserError` when there is none.
 */
function modelOf(binding, { arm, policy }, parameters = {}) {
    const provider = findProvider(binding, policy, arm);
    (0,_borrowed_key_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseBorrowedKey */ .m)(binding.provider, provider, policy);
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
    if (known.length === 0)
        return { declaredPrice, claimedPrice: binding.price };
    return {
        declaredPrice,
        claimedPrice: undefined,
        isPriceDeferred: declaredPrice === undefined && binding.price !== undefined,
    };
}
/** The binding of a name in one commit. Throws a `UserError` when there is none. */
function findBinding(name, arm) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(name, [...Object.keys(arm.settings.models), ...Object.keys(arm.settings.routes)]),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters, quirks }) => {
    const meaning = { provider: (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .providerIdentity */ .k8)(provider), model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
};
function findProvider(binding, policy, arm) {
    const known = (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .saysNothing */ ._)(policy) ? (0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(arm) : { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_6__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveProvider */ .Kd)(provider, known);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
        place: placeOfBinding(binding, arm),
    });
}
/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding, { configuration, settings }) {
    const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
    return name === undefined ? undefined : configuration?.placeOf(['models', name, 'provider']);
}


/***/ }),

/***/ 97727:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ resolveRoute)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8471);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17623);



/**
 * Finds the models of a route in one commit, each asked with `parameters` beside its own. Throws a `UserError` for a
 * binding or a provider that is not there.
 */
function resolveRoute(name, settings, sides, parameters = {}) {
    const resolve = (binding) => (0,_target_model_js__WEBPACK_IMPORTED_MODULE_2__/* .modelOf */ .DM)((0,_target_model_js__WEBPACK_IMPORTED_MODULE_2__/* .findBinding */ .Ly)(binding, sides.arm), sides, parameters);
    const models = new Map((0,_inference_route_route_bindings_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingsOf */ .k)(settings).map(({ binding }) => [binding, resolve(binding)]));
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

/***/ 89176:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Av: () => (/* binding */ findPrompt),
  cp: () => (/* binding */ mixTarget),
  o4: () => (/* binding */ modelNamedBy),
  u1: () => (/* binding */ resolveTarget),
  mM: () => (/* binding */ targetDigest),
  _p: () => (/* binding */ whyUnreadable)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var artifacts_digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/inclusion.js
var inclusion = __webpack_require__(17818);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parameters/known-parameter.js
var known_parameter = __webpack_require__(79588);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part-of.js
var part_of = __webpack_require__(34912);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/program/program-provider.js
var program_provider = __webpack_require__(40248);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/borrowed-key.js
var borrowed_key = __webpack_require__(24508);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/side.js
var suite_side = __webpack_require__(80781);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-model.js
var target_model = __webpack_require__(17623);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/program-target.js








/**
 * The program of one commit. Throws a `UserError` for a variable that would hand a provider's key to it, and for a
 * folder that the commit does not have.
 */
function programOf(reference, sources, sides) {
    return 'command' in reference ? commandOf(reference.command, sources, sides) : endpointOf(reference, sides.policy);
}
function commandOf(spec, sources, { arm, policy }) {
    refuseKeys(spec, [arm, policy]);
    refuseMissingFolder(spec, arm);
    const { run, setup = null, cwd = null, env, mode } = spec;
    const digest = (0,artifacts_digest/* digestOf */.ol)({ run, setup, cwd, env, mode, files: digestOfFiles(arm, sources) });
    const provider = { api: 'command', ...spec, tree: arm.tree, sources, digest };
    return ownProgram('command', provider, (0,program_provider/* labelOfCommand */.lq)(spec));
}
function endpointOf({ body, ...spec }, policy) {
    const provider = { api: 'endpoint', ...spec };
    (0,borrowed_key/* refuseBorrowedKey */.m)('endpoint', provider, policy);
    return { ...ownProgram('endpoint', provider, (0,program_provider/* labelOfEndpoint */.Vo)(spec), body), body };
}
const ownProgram = (providerName, provider, model, body = null) => ({
    providerName,
    provider,
    model,
    parameters: { max_tokens: target_model/* defaultMaxTokens */.OD },
    quirks: undefined,
    declaredPrice: undefined,
    claimedPrice: undefined,
    modelDigest: (0,artifacts_digest/* digestOf */.ol)({ program: (0,provider_provider/* providerIdentity */.k8)(provider), body }),
});
/** The files that a program's answers depend on, by path and content. */
function digestOfFiles({ blobs }, sources) {
    const isSource = (path) => sources.length === 0 || sources.some((globs) => (0,glob/* matchesGlobs */.nJ)(path, globs));
    const lines = [...blobs].filter(([path]) => isSource(path)).map(([path, blob]) => `${blob} ${path}\n`);
    return (0,artifacts_digest/* digestOfText */.Nv)(lines.sort().join(''));
}
/** A program with a provider's key would spend money that no budget knows of. */
function refuseKeys({ env }, sides) {
    const keys = new Set(sides.flatMap((side) => Object.values((0,suite_side/* providersOf */.O)(side)).flatMap((provider) => 'key_env' in provider && provider.key_env !== undefined ? [provider.key_env.toUpperCase()] : [])));
    const key = env.find((name) => keys.has(name.toUpperCase()));
    if (key === undefined)
        return;
    throw new user_error/* UserError */.yo(`\`${key}\` is the key of a provider, which no program is given`, {
        hint: 'a program with a key spends what no budget knows of; let it ask `lanegate gateway`, by LANEGATE_GATEWAY_URL and LANEGATE_GATEWAY_KEY',
    });
}
function refuseMissingFolder({ cwd }, { blobs }) {
    if (cwd === undefined || cwd === '.')
        return;
    const folder = `${cwd.replace(/\/+$/, '')}/`;
    for (const path of blobs.keys())
        if (path.startsWith(folder))
            return;
    throw new user_error/* UserError */.yo(`the folder \`${cwd}\` of the command is not in the repository`);
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt.js
var suite_prompt = __webpack_require__(87556);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/prompts-called.js


/** The prompts that a name means; of several those that are called exactly so, as the one at the root is. */
function promptsCalled(name, arm) {
    const isCalled = (0,prompt_path/* calledBy */.p0)([name]);
    const called = ofFileName(name.slice(name.lastIndexOf('/') + 1), arm).filter(({ path }) => isCalled(path));
    const exact = called.length < 2 ? called : called.filter(({ path }) => (0,part_of/* promptNameIn */.zw)(arm, path) === name);
    return exact.length === 0 ? called : exact;
}
const indexes = new WeakMap();
/** Every suite looks for its prompt, so that looking at each prompt would take the square of their number. */
function ofFileName(fileName, { prompts }) {
    const known = indexes.get(prompts);
    if (known !== undefined)
        return known.get(fileName) ?? [];
    const index = new Map();
    for (const prompt of prompts.values()) {
        const name = (0,prompt_path/* promptNameOf */.Px)(prompt.path);
        const sameName = index.get(name);
        if (sameName === undefined)
            index.set(name, [prompt]);
        else
            sameName.push(prompt);
    }
    indexes.set(prompts, index);
    return index.get(fileName) ?? [];
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/target.js















/** What an arm means: equal digests give equal answers. */
const targetDigest = (target) => (0,artifacts_digest/* digestOf */.ol)([target.promptDigest ?? null, target.modelDigest]);
/**
 * Finds a suite's target in one commit; a mistake is told at the place of the suite. `sources` are the lists of globs
 * that bind: a program's answers depend on the files that any of them takes in, on all of the commit where there is
 * none.
 */
function resolveTarget(suite, sources, { arm, policy }) {
    try {
        return 'prompt' in suite.target
            ? findTarget(suite.target, arm, policy)
            : programOf(suite.target, sources, { arm, policy });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo) || error.place !== undefined)
            throw error;
        throw new user_error/* UserError */.yo(error.message, { place: suite.place, hint: error.hint, cause: error });
    }
}
/**
 * Finds what a reference names in one commit. Providers come from `policy`, and one that policy does not know from the
 * arm's own commit. Throws a `UserError` when the prompt, the model or the provider is not there.
 */
function findTarget(reference, arm, policy) {
    const own = { reference, arm };
    return mixTarget(own, own, policy);
}
/**
 * The prompt of one commit with what answers in another, which need not be the same. A model that a prompt file names
 * as its own comes from the file of `answering`. Throws a `UserError` as for a target of one commit.
 */
function mixTarget(asking, answering, policy) {
    const prompt = findPrompt(asking.reference.prompt, asking.arm);
    const { reference, arm } = answering;
    const naming = answering === asking ? prompt : findPrompt(reference.prompt, arm);
    const asked = prompt.responseFormat === undefined ? {} : { response_format: prompt.responseFormat };
    return { prompt, promptDigest: (0,suite_prompt/* promptDigest */.pl)(prompt), ...whoAnswers(reference, naming, { arm, policy }, asked) };
}
function whoAnswers({ model: name }, prompt, sides, asked) {
    return name === undefined ? (0,target_model/* modelOf */.DM)(ownBinding(prompt, sides.arm), sides, asked) : (0,answerer/* findAnswerer */.Zf)(name, sides, asked);
}
/** A prompt that says nothing: what is asked stands in the cases. */
const promptOfCases = {
    path: target_reference/* messagesOfCases */.HD,
    messages: [],
    messageLines: [],
    responseFormat: undefined,
    model: undefined,
    parameters: {},
    testData: [],
    evaluators: [],
    references: [],
    inclusion: inclusion/* nothingIncluded */.St,
    lineOf: () => 1,
};
/** The prompt that a name or a path means in one commit. Throws a `UserError` where there is none, or several are. */
function findPrompt(name, arm) {
    if (name === target_reference/* messagesOfCases */.HD)
        return promptOfCases;
    const declared = (0,own/* own */.Z)(arm.settings.prompts, name);
    const path = declared ?? name;
    const exact = arm.prompts.get(path);
    if (exact !== undefined)
        return exact;
    const unreadable = unreadablePath(name, arm);
    if (unreadable !== undefined) {
        throw new user_error/* UserError */.yo(arm.unreadablePrompts.get(unreadable) ?? '', { place: { path: unreadable } });
    }
    if (declared !== undefined)
        throw missingPrompt(name, declared, arm);
    const named = promptsCalled(name, arm);
    const [only, second] = named;
    if (only !== undefined && second === undefined)
        return only;
    if (second !== undefined) {
        const paths = named.map((prompt) => prompt.path).join(', ');
        throw new user_error/* UserError */.yo(`several prompts are named \`${name}\`: ${paths}`, {
            hint: 'say which one under `prompts`',
        });
    }
    const known = [
        ...Object.keys(arm.settings.prompts),
        ...[...arm.prompts.keys()].map((path) => (0,part_of/* promptNameIn */.zw)(arm, path)),
    ];
    throw new user_error/* UserError */.yo(`there is no prompt \`${name}\``, { hint: nearestFile(name, arm) ?? (0,nearest_name/* suggestName */.S)(name, known) });
}
/** A file that only a suite which names it makes a prompt, so that no name of one is near. */
function nearestFile(name, arm) {
    if ((0,nearest_name/* nearestName */.q)(name, arm.prompts.keys()) !== undefined || !name.includes('.'))
        return undefined;
    const nearest = (0,nearest_name/* nearestName */.q)(name, arm.blobs.keys());
    return nearest === undefined ? undefined : `did you mean \`${nearest}\`?`;
}
/** Why the prompt of a reference cannot be read in one commit, where it is there and cannot. */
function whyUnreadable(reference, arm) {
    const path = 'prompt' in reference ? unreadablePath(reference.prompt, arm) : undefined;
    return path === undefined ? undefined : `${path} cannot be read: ${arm.unreadablePrompts.get(path)}`;
}
/** The file that a prompt's name or path means, if that file cannot be read and no other has the name. */
function unreadablePath(name, arm) {
    const { settings, prompts, unreadablePrompts } = arm;
    const declared = (0,own/* own */.Z)(settings.prompts, name);
    const path = declared ?? name;
    if (unreadablePrompts.has(path))
        return path;
    if (unreadablePrompts.size === 0)
        return undefined;
    const isElsewhere = declared !== undefined || prompts.has(path) || promptsCalled(name, arm).length > 0;
    return isElsewhere ? undefined : [...unreadablePrompts.keys()].find((0,prompt_path/* calledBy */.p0)([name]));
}
function missingPrompt(name, path, { configuration, blobs }) {
    const nearest = (0,nearest_name/* nearestName */.q)(path, blobs.keys());
    const place = configuration?.placeOf(['prompts', name]) ?? { path, key: `prompts.${name}` };
    const hint = nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`;
    return new user_error/* UserError */.yo(`the prompt file \`${path}\` is not in the repository`, { place, hint });
}
/**
 * The `provider/model` that a prompt file names as its own, split at the first slash; either is empty where missing.
 */
function modelNamedBy({ model, path }, arm) {
    const [provider = '', ...rest] = model?.split('/') ?? [];
    return { provider: (0,part_of/* providerNamedIn */.kw)(arm, path, provider), model: rest.join('/') };
}
function ownBinding(prompt, arm) {
    const named = modelNamedBy(prompt, arm);
    if (named.model === '' && prompt.path === target_reference/* messagesOfCases */.HD) {
        throw new user_error/* UserError */.yo('this target names nothing that could answer', {
            hint: 'name a `model`, a `command` or a `url`, and a `prompt` where the cases bring no messages',
        });
    }
    if (named.model === '') {
        const said = prompt.model === undefined ? 'names no model' : `names the model \`${prompt.model}\` without a provider`;
        throw new user_error/* UserError */.yo(`this prompt ${said}, and its suite has no \`model\``, {
            place: { path: prompt.path, line: prompt.lineOf(['model']) },
            hint: 'write `model: provider/model`, or give the suite a model binding',
        });
    }
    refuseMisspelt(prompt);
    const parameters = configuration/* ModelParameters */.sc.safeParse(prompt.parameters);
    if (parameters.success)
        return { ...named, parameters: parameters.data };
    throw new user_error/* UserError */.yo(`modelParameters are not valid: ${parameters.error.issues[0]?.message ?? ''}`, {
        place: { path: prompt.path, line: prompt.lineOf(keysOfParameters(prompt)) },
    });
}
/** A parameter under a name that is nobody's would be asked without, or sent beside the one that is meant. */
function refuseMisspelt(prompt) {
    for (const written of Object.keys(prompt.parameters)) {
        const meant = (0,known_parameter/* meantParameter */.DO)(written);
        if (meant === undefined)
            continue;
        const keys = [...keysOfParameters(prompt), written];
        throw new user_error/* UserError */.yo(`unknown parameter \`${written}\``, {
            place: { path: prompt.path, line: prompt.lineOf(keys), key: keys.join('.') },
            hint: `write \`${prompt.firstRole === undefined ? (0,known_parameter/* asCamel */.vt)(meant) : meant}\``,
        });
    }
}
const keysOfParameters = ({ path, firstRole }) => {
    if (firstRole === undefined)
        return ['modelParameters'];
    return path.endsWith('.prompty') ? ['model', 'parameters'] : ['config'];
};


/***/ })

};
;
})
