export const id = 226;
export const ids = [226,56];
export const modules = {

/***/ 65053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);


/** One facet that differs between the merge base and head. */
const Change = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$,
    facet: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differed, in one line'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['high', 'medium', 'low'])
        .optional()
        .describe('How sure the lane is, where a heuristic decided it; absent where the format itself says it'),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the heuristic went by'),
    base_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in base, where it is there and not code'),
    head_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in head, where it is there and not code'),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe('The suites whose target this change reaches; one that is not affected proves that it means nothing'),
});
/** A suite that has to run: something it depends on differs between the two sides, or cannot be known. */
const AffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$)
        .describe('The lanes whose change reaches this suite; none where it runs only because an input cannot be resolved'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differs, and what could not be resolved'),
});
/** A suite that is skipped, with the proof that nothing it depends on differs. */
const UnaffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('Of prompt with includes, model binding, cases, graders, thresholds and sources: the same for base and head'),
});
/** A commit between base and head, and the lanes that it carries. */
const LaneCommit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$) });
/** How one lane gets a branch of its own: commands for a POSIX shell, in order. */
const LaneSplit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$, commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** What `detect` found: `change-set.json`. */
const ChangeSet = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('The commit whose lanegate.yml binds: the tip of the target branch. The empty tree where there is none'),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit of the base arm: the merge base'),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit, or the tree of uncommitted work, under evaluation'),
    worktree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$),
    mixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    affected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AffectedSuite),
    unaffected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(UnaffectedSuite)
        .default([])
        .describe('Every other suite, each with the proof that it may be skipped'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Change),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneCommit)
        .optional()
        .describe('Of a mixed change: the commits that carry a lane, the oldest first; absent where they cannot be told'),
    split: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneSplit)
        .optional()
        .describe('Of a mixed change: how to give each lane a branch of its own; absent where git alone cannot do it'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What could not be read or resolved, and what was done about it'),
});
/** The file of a run folder that carries the change set. */
const changeSetFile = 'change-set.json';


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

/***/ 11691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ suitesAcross),
/* harmony export */   bJ: () => (/* binding */ baseTarget),
/* harmony export */   ql: () => (/* binding */ headTarget),
/* harmony export */   xz: () => (/* binding */ headTargetOrReason)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _suite_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15161);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24718);



/** Every suite that one of the commits defines, by name. */
function suitesAcross(sides) {
    const [policy, base, head] = [sides.policy, sides.base, sides.head].map((side) => new Map((0,_suite_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f)(side).map((suite) => [suite.name, suite])));
    const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...names].map((name) => ({
        name,
        policy: policy?.get(name),
        base: base?.get(name),
        head: head?.get(name),
    }));
}
/** The base arm's target: as the merge base says, else as policy, else as head would have asked of it. */
const baseTarget = (suite, sides) => tryResolve(suite.base ?? suite.policy ?? suite.head, sides.base, sides.policy);
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    if (suite.head === undefined)
        return tryResolve(suite.policy, sides.head, sides.policy);
    return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite.head, sides.head, sides.policy) };
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnreadable */ ._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
function tryResolve(suite, arm, policy) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite, arm, policy) };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


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

/***/ 24718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ whyUnreadable),
/* harmony export */   mM: () => (/* binding */ targetDigest),
/* harmony export */   o4: () => (/* binding */ modelNamedBy),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55616);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _answerer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14766);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6005);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59589);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80093);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43413);
/* harmony import */ var _target_model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13132);









/** What an arm means: equal digests give equal answers. */
const targetDigest = (target) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([target.promptDigest, target.modelDigest]);
/** Finds a suite's target in one commit; a mistake is told at the place of the suite. */
function resolveTarget(suite, arm, policy) {
    try {
        return findTarget(suite.target, arm, policy);
    }
    catch (error) {
        if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) || error.place !== undefined)
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(error.message, { place: suite.place, hint: error.hint, cause: error });
    }
}
/**
 * Finds what a reference names in one commit. Providers come from `policy`, and one that policy does not know from the
 * arm's own commit. Throws a `UserError` when the prompt, the model or the provider is not there.
 */
function findTarget(reference, arm, policy) {
    const prompt = findPrompt(reference.prompt, arm);
    const asked = prompt.responseFormat === undefined ? {} : { response_format: prompt.responseFormat };
    return { prompt, promptDigest: (0,_prompt_js__WEBPACK_IMPORTED_MODULE_4__/* .promptDigest */ .pl)(prompt), ...whoAnswers(reference, prompt, { arm, policy }, asked) };
}
function whoAnswers({ model: name }, prompt, sides, asked) {
    return name === undefined ? (0,_target_model_js__WEBPACK_IMPORTED_MODULE_5__/* .modelOf */ .DM)(ownBinding(prompt), sides, asked) : (0,_answerer_js__WEBPACK_IMPORTED_MODULE_2__/* .findAnswerer */ .Zf)(name, sides, asked);
}
function findPrompt(name, arm) {
    const declared = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(arm.settings.prompts, name);
    const path = declared ?? name;
    const exact = arm.prompts.get(path);
    if (exact !== undefined)
        return exact;
    const unreadable = unreadablePath(name, arm);
    if (unreadable !== undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(arm.unreadablePrompts.get(unreadable) ?? '', { place: { path: unreadable } });
    }
    if (declared !== undefined)
        throw missingPrompt(name, declared, arm);
    const named = [...arm.prompts.values()].filter((prompt) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNameOf */ .Px)(prompt.path) === name);
    const [only, second] = named;
    if (only !== undefined && second === undefined)
        return only;
    if (second !== undefined) {
        const paths = named.map((prompt) => prompt.path).join(', ');
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`several prompts are named \`${name}\`: ${paths}`, {
            hint: 'say which one under `prompts`',
        });
    }
    const known = [...Object.keys(arm.settings.prompts), ...[...arm.prompts.keys()].map(_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNameOf */ .Px)];
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no prompt \`${name}\``, { hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestName */ .S)(name, known) });
}
/** Why the prompt of a reference cannot be read in one commit, where it is there and cannot. */
function whyUnreadable({ prompt }, arm) {
    const path = unreadablePath(prompt, arm);
    return path === undefined ? undefined : `${path} cannot be read: ${arm.unreadablePrompts.get(path)}`;
}
/** The file that a prompt's name or path means, if that file cannot be read and no other has the name. */
function unreadablePath(name, { settings, prompts, unreadablePrompts }) {
    const declared = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(settings.prompts, name);
    const path = declared ?? name;
    if (unreadablePrompts.has(path))
        return path;
    const isNamed = (each) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNameOf */ .Px)(each) === name;
    const isElsewhere = declared !== undefined || prompts.has(path) || [...prompts.keys()].some(isNamed);
    return isElsewhere ? undefined : [...unreadablePrompts.keys()].find(isNamed);
}
function missingPrompt(name, path, { configuration, blobs }) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .q)(path, blobs.keys());
    const line = configuration?.lineOf(['prompts', name]);
    const place = { path: configuration?.path ?? path, ...(line === undefined ? {} : { line }), key: `prompts.${name}` };
    const hint = nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the prompt file \`${path}\` is not in the repository`, { place, hint });
}
/** The `provider/model` that a prompt file names as its own, split at the first slash; either is empty where missing. */
function modelNamedBy({ model }) {
    const [provider = '', ...rest] = model?.split('/') ?? [];
    return { provider, model: rest.join('/') };
}
function ownBinding(prompt) {
    const named = modelNamedBy(prompt);
    if (named.model === '') {
        const said = prompt.model === undefined ? 'names no model' : `names the model \`${prompt.model}\` without a provider`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this prompt ${said}, and its suite has no \`model\``, {
            place: { path: prompt.path, line: prompt.lineOf(['model']) },
            hint: 'write `model: provider/model`, or give the suite a model binding',
        });
    }
    const parameters = _configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelParameters */ .sc.safeParse(prompt.parameters);
    if (parameters.success)
        return { ...named, parameters: parameters.data };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`modelParameters are not valid: ${parameters.error.issues[0]?.message ?? ''}`, {
        place: { path: prompt.path, line: prompt.lineOf(['modelParameters']) },
    });
}


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
