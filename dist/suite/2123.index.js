export const id = 2123;
export const ids = [2123];
export const modules = {

/***/ 6291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(55616);
/* harmony import */ var _graders_fill_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9940);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99200);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87932);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93401);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14766);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72616);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27175);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91129);
/* harmony import */ var _need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5684);











/** The judges of a suite, one row a metric; none where no grader asks a model. */
function describeJudges(plan, noise, anchors) {
    const { judges = new Map(), definition, cases = [] } = plan;
    const asking = judgesByMetric(definition.graders, cases);
    return [...asking].map(([metric, { written, specs }]) => {
        const models = specs.flatMap(({ model = '' }) => judges.get(model) ?? []).map(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy);
        const canary = canaryOf({ metric, written }, plan, anchors);
        const wavers = noise.of(metric);
        return {
            metric,
            graders: uniqueList(specs.map((spec) => spec.type)),
            version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeVersion */ .u,
            model: uniqueList(models),
            ...(canary === undefined ? {} : { canary }),
            ...(wavers === undefined ? {} : { noise: wavers }),
        };
    });
}
/**
 * Graders that ask a model, by the metric as scores have it: filled in with each case where its name is a template. One
 * of a set without a metric of its own decides about that of the set.
 */
function judgesByMetric(graders, cases) {
    const byMetric = new Map();
    const add = (name, { spec, metric }) => {
        const known = byMetric.get(name);
        if (known === undefined)
            byMetric.set(name, { written: metric, specs: [spec] });
        else if (!known.specs.includes(spec))
            known.specs.push(spec);
    };
    const [named, templates] = [[], []];
    for (const each of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .placed */ .GS)(graders))
        if ((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudge */ .kJ)(each.spec))
            ((0,_graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_9__/* .isTemplate */ .F)(each.metric) ? templates : named).push(each);
    for (const each of named)
        add(each.metric, each);
    for (const question of templates.length > 0 ? cases : (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_5__/* .casesWithGraders */ .Gr)(cases)) {
        const own = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .placed */ .GS)(question.graders ?? []).filter(({ spec }) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudge */ .kJ)(spec));
        for (const each of [...templates, ...own])
            add(nameOf(each, question), each);
    }
    return byMetric;
}
/** As a metric without scores is named whose template a case cannot fill in. */
function nameOf({ spec, metric }, question) {
    const filled = (0,_graders_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .fillInMetric */ .H)({ type: spec.type, metric }, question);
    return filled.kind === 'filled' ? filled.thing : metric;
}
const uniqueList = (texts) => [...new Set(texts)].join(', ');
function canaryOf({ metric, written }, plan, now) {
    const { canary, judges = new Map() } = plan;
    const graders = (0,_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__/* .anchorGraders */ .Gu)(plan);
    if (canary === undefined || !graders.some((spec) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec) === written))
        return undefined;
    if ('unusable' in canary.anchors)
        return unusable(0, `the canary cannot be used: ${canary.anchors.unusable}`);
    if (now === undefined)
        return undefined;
    const digest = (0,_canary_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeDigest */ .g9)(written, graders, judges);
    const reason = whyIncomparable(canary.anchors, metric, digest);
    if (reason !== undefined)
        return unusable(canary.anchors.length, `${reason}; record it by \`lanegate canary ${plan.name} --write\``);
    return (0,_canary_result_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCanary */ .s)(canary.anchors.map(({ id, scores = {} }) => ({
        recorded: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)(scores, metric),
        now: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)(now, id) ?? {}, metric),
    })));
}
function whyIncomparable(anchors, metric, digest) {
    if (anchors.every(({ scores = {} }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)(scores, metric) === undefined))
        return `no anchor has a score of ${metric} on record`;
    const isOther = anchors.some(({ judges = {} }) => ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)(judges, metric) ?? digest) !== digest);
    return isOther ? `the scores of ${metric} on record are of another judge or rubric` : undefined;
}
const unusable = (anchors, reason) => ({
    ...{ anchors, graded: 0, mean_shift: null, mean_absolute_difference: null, p_value: null },
    moved: true,
    reason,
});


/***/ }),

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
/* harmony import */ var _domain_suite_find_suite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62153);
/* harmony import */ var _domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13442);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4758);
/* harmony import */ var _steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10555);
/* harmony import */ var _steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52670);














/**
 * Lets the judges of a suite of the lanegate.yml that lies here grade its anchors, and tells how that compares with what
 * is on record, or records it. Grades are recorded only where every anchor has all of them.
 */
async function canary(ports, request) {
    const { write, folder, concurrency, signal } = request;
    const side = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__/* .readOwnSide */ .S)(ports.files);
    const { plan, path, anchors } = await readSuite(ports, side, request.suite);
    const models = [...(plan.judges?.values() ?? [])].flatMap(_domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_8__/* .modelsOf */ .Wh);
    if (side.settings.budget.unknown_price === 'error')
        (0,_domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseUnknownPrices */ .D)(models);
    const worstCase = (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_7__/* .spendOf */ .Ii)((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .needOfAnchors */ .c)(plan, anchors));
    const { model, close } = await (0,_steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__/* .openOwnModel */ ._)(ports, { side, models, folder, run: 'canary', concurrency, worstCase });
    try {
        const grades = await (0,_steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__/* .gradeAnchors */ .I)(model, { plan, anchors, concurrency, signal });
        const errors = errorsOf(grades);
        const isWritten = write && Object.keys(errors).length === 0;
        if (isWritten)
            await ports.files.write(path, linesOf(plan, anchors, grades));
        const judges = (0,_domain_evaluation_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJudges */ .A)(plan, new _domain_evaluation_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .NoiseTally */ .j(), (0,_steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__/* .scoresOf */ .x)(grades));
        return { version: 1, suite: plan.name, path, judges, errors, written: isWritten, cost_usd: model.spent().usd };
    }
    finally {
        await close();
    }
}
async function readSuite({ files }, side, name) {
    const definition = (0,_domain_suite_find_suite_js__WEBPACK_IMPORTED_MODULE_9__/* .findSuite */ .g)((0,_domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_10__/* .suitesOf */ .f)(side), name);
    const path = definition.canary;
    if (path === undefined)
        throw withoutCanary(definition);
    const text = await files.read(path);
    if (text === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`there is no canary \`${path}\``, { place: definition.place });
    const anchors = (0,_domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanary */ .cR)(text, path);
    const commits = { policy: side, head: side };
    const suite = (0,_domain_evaluation_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .judged */ .g)({ yardstick: 'head', definition, cases: [] }, commits);
    const plan = { ...suite, name, canary: { path, anchors } };
    if ((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorGraders */ .Gu)(plan).length === 0)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`no grader of the suite \`${name}\` asks a model`, { place: definition.place });
    return { plan, path, anchors };
}
const withoutCanary = ({ name, place }) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo(`the suite \`${name}\` has no canary`, {
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

/***/ 86246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ endsRun)
/* harmony export */ });
/** A cap of one request or of one session ends that one; every other cap ends the run. */
const endsRun = ({ scope }) => scope?.kind !== 'request' && scope?.kind !== 'session';


/***/ }),

/***/ 10555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gradeAnchors),
/* harmony export */   x: () => (/* binding */ scoresOf)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);
/* harmony import */ var _domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19803);
/* harmony import */ var _no_supplies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58122);
/* harmony import */ var _supplies_of_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75924);
/* harmony import */ var _supply_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68306);





/** The grades of each anchor by its id, as the judges of a suite give them now: no stored reply counts. */
async function gradeAnchors(model, request) {
    const { plan, anchors, concurrency, signal } = request;
    const grading = (0,_domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__/* .createGrading */ .L)((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .anchorGraders */ .Gu)(plan));
    const asking = { judges: plan.judges ?? new Map(), caller: undefined, firstRepeat: 0, isFresh: true };
    const supplies = { ..._no_supplies_js__WEBPACK_IMPORTED_MODULE_2__/* .noSupplies */ .P, ...(0,_supplies_of_model_js__WEBPACK_IMPORTED_MODULE_3__/* .suppliesOfModel */ .o)(model, asking) };
    const grades = new Map();
    const remaining = anchors.values();
    const work = async () => {
        for (const anchor of remaining) {
            signal?.throwIfAborted();
            const { result } = await (0,_supply_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .supplySteps */ .n)(grading((0,_domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOfAnchor */ .xt)(anchor)), supplies, signal);
            grades.set(anchor.id, result);
        }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, anchors.length) }, work));
    return grades;
}
/** The scores of those grades alone. */
const scoresOf = (grades) => Object.fromEntries([...grades].map(([id, { scores }]) => [id, scores]));


/***/ }),

/***/ 58122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ noSupplies)
/* harmony export */ });
const nothing = () => Promise.resolve({ kind: 'failed', reason: 'nobody is there to be asked' });
/** Of no use to a grader that asks for anything. */
const noSupplies = {
    completion: nothing,
    embeddings: nothing,
    partner: nothing,
    program: nothing,
    post: nothing,
};


/***/ }),

/***/ 75924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ suppliesOfModel)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_judge_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1785);
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55325);
/* harmony import */ var _ends_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86246);



/**
 * Puts what graders ask to the guarded model. A call that fails is told with its kind and what it cost; a cap of more
 * than one request or one session throws `BudgetExceededError`, since it ends the run.
 */
function suppliesOfModel(model, asking) {
    const ask = async (need, supplyOf, signal) => {
        const judge = asking.judges.get(need.model);
        if (judge === undefined)
            return { kind: 'failed', reason: `there is no judge ${need.model}` };
        try {
            const call = { ...(0,_domain_evaluation_judge_call_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeCall */ .M)(need, judge, asking), trace: asking.trace };
            const reply = await model.complete(call, signal);
            return { ...(reply.unverified ? unverified : supplyOf(reply)), costUsd: reply.costUsd };
        }
        catch (error) {
            return failureOf(error);
        }
    };
    return {
        completion: (need, signal) => ask(need, ({ content }) => ({ kind: 'completion', content }), signal),
        embeddings: (need, signal) => ask(need, ({ vectors = [] }) => ({ kind: 'embeddings', vectors }), signal),
    };
}
/** A judge that head brought its own replies of judges nothing. */
const unverified = { kind: 'failed', reason: 'only a recording that head brought has a reply' };
function failureOf(error) {
    if (error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelError */ .m) {
        const { kind, message, costUsd } = error;
        return { kind: 'failed', reason: `${kind}: ${message}`, incident: kind, costUsd };
    }
    if (!(error instanceof _ports_model_js__WEBPACK_IMPORTED_MODULE_1__/* .BudgetExceededError */ .Z))
        throw error;
    if ((0,_ends_run_js__WEBPACK_IMPORTED_MODULE_2__/* .endsRun */ .s)(error))
        throw error;
    const { message, costUsd } = error;
    return { kind: 'failed', reason: `session-stopped: ${message}`, incident: 'session-stopped', costUsd };
}


/***/ }),

/***/ 68306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ supplySteps)
/* harmony export */ });
/** Walks steps to their end; steps that need nothing wait for nothing. */
async function supplySteps(steps, supplies, signal) {
    let costUsd = 0;
    let step = steps.next();
    while (!step.done) {
        const supplied = await supply(step.value, supplies, signal);
        costUsd += supplied.costUsd ?? 0;
        step = steps.next(supplied);
    }
    return { result: step.value, costUsd };
}
const supply = (need, supplies, signal) => supplies[need.kind](need, signal);


/***/ })

};
