export const id = 2123;
export const ids = [2123];
export const modules = {

/***/ 42123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canary: () => (/* binding */ canary)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27175);
/* harmony import */ var _domain_evaluation_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6291);
/* harmony import */ var _domain_evaluation_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59603);
/* harmony import */ var _domain_evaluation_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50385);
/* harmony import */ var _domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5684);
/* harmony import */ var _domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38373);
/* harmony import */ var _domain_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79653);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46530);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14766);
/* harmony import */ var _domain_suite_nearest_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(59589);
/* harmony import */ var _domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13442);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4758);
/* harmony import */ var _steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10555);
/* harmony import */ var _steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(52670);














/**
 * Lets the judges of a suite of the lanegate.yml that lies here grade its anchors, and tells how that compares with what
 * is on record, or records it. Grades are recorded only where every anchor has all of them.
 */
async function canary(ports, request) {
    const { write, folder, concurrency, signal } = request;
    const side = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_12__/* .readOwnSide */ .S)(ports.files);
    const { plan, path, anchors } = await readSuite(ports, side, request.suite);
    const models = [...(plan.judges?.values() ?? [])].flatMap(_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsOf */ .Wh);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseUnknownPrices */ .D)(models);
    const worstCase = (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .spendOf */ .Ii)((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .needOfAnchors */ .c)(plan, anchors));
    const { model, close } = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_12__/* .openOwnModel */ ._)(ports, { side, models, folder, run: 'canary', concurrency, worstCase });
    try {
        const grades = await (0,_steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_11__/* .gradeAnchors */ .I)(model, { plan, anchors, concurrency, signal });
        const errors = errorsOf(grades);
        const isWritten = write && Object.keys(errors).length === 0;
        if (isWritten)
            await ports.files.write(path, linesOf(plan, anchors, grades));
        const judges = (0,_domain_evaluation_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJudges */ .A)(plan, new _domain_evaluation_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NoiseTally */ .j(), (0,_steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_11__/* .scoresOf */ .x)(grades));
        return { version: 1, suite: plan.name, path, judges, errors, written: isWritten, cost_usd: model.spent().usd };
    }
    finally {
        await close();
    }
}
async function readSuite({ files }, side, name) {
    const definition = definitionOf(side, name);
    const path = definition.canary;
    if (path === undefined)
        throw withoutCanary(definition);
    const text = await files.read(path);
    if (text === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo(`there is no canary \`${path}\``, { place: definition.place });
    const anchors = (0,_domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanary */ .cR)(text, path);
    const commits = { policy: side, head: side };
    const suite = (0,_domain_evaluation_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .judged */ .g)({ yardstick: 'head', definition, cases: [] }, commits);
    const plan = { ...suite, name, canary: { path, anchors } };
    if ((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorGraders */ .Gu)(plan).length === 0)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo(`no grader of the suite \`${name}\` asks a model`, { place: definition.place });
    return { plan, path, anchors };
}
function definitionOf(side, name) {
    const suites = (0,_domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_9__/* .suitesOf */ .f)(side);
    const definition = suites.find((suite) => suite.name === name);
    if (definition !== undefined)
        return definition;
    const known = suites.map((suite) => suite.name);
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo(`there is no suite \`${name}\``, { hint: (0,_domain_suite_nearest_name_js__WEBPACK_IMPORTED_MODULE_13__/* .suggestName */ .S)(name, known) });
}
const withoutCanary = ({ name, place }) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_10__/* .UserError */ .yo(`the suite \`${name}\` has no canary`, {
    place,
    hint: 'name a file of answers that stay as they are: `canary: evals/canary.jsonl`',
});
/** What went wrong, by anchor; the first of each. */
const errorsOf = (grades) => Object.fromEntries([...grades].flatMap(([id, { errors }]) => {
    const [first] = Object.values(errors);
    return first === undefined ? [] : [[id, first]];
}));
/** The canary with the grades of now, and with whom they are of. */
function linesOf(plan, anchors, grades) {
    const graders = (0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorGraders */ .Gu)(plan);
    const metrics = [...new Set(graders.map(_domain_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_6__/* .metricOf */ .ak))];
    const judges = Object.fromEntries(metrics.map((metric) => [metric, (0,_domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeDigest */ .g9)(metric, graders, plan.judges ?? new Map())]));
    const lines = anchors.map((anchor) => JSON.stringify({ ...anchor, scores: grades.get(anchor.id)?.scores, judges }));
    return `${lines.join('\n')}\n`;
}


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
