export const id = 5113;
export const ids = [5113];
export const modules = {

/***/ 27175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ Anchor),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   g9: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55293);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87932);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93401);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);







const JsonValue = zod__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq9();
/** One line of a canary: an answer that stays as it is, and the grades that its judges once gave it. */
const Anchor = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    vars: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), JsonValue),
    answer: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    expected: JsonValue.optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1)).optional().describe('Metric to score, as recorded'),
    judges: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional().describe('Metric to the digest of the judge that gave it'),
});
/** Reads a canary, one anchor a line. Throws a `UserError` for a broken line, a repeated id and an empty file. */
function parseCanary(text, path) {
    const anchors = text
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [anchorOf(line, path, index + 1)]));
    if (anchors.length === 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('this canary has no anchors', { place: { path }, hint: exampleAnchor });
    const repeated = anchors.find(({ id }, index) => anchors.findIndex((other) => other.id === id) < index);
    if (repeated !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`the anchor \`${repeated.id}\` is there twice`, { place: { path } });
    return anchors;
}
const exampleAnchor = 'write one a line: {"id": "1", "vars": {"question": "…"}, "answer": "…"}';
function anchorOf(text, path, line) {
    const parsed = Anchor.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .V)(text)?.json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    const what = where === '' ? 'this line is no anchor' : `\`${where}\` of this anchor is not valid`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${what}: ${issue?.message ?? ''}`, { place: { path, line }, hint: exampleAnchor });
}
/** What a metric's judges are: other words, another model or another version of a grader give another digest. */
function judgeDigest(metric, graders, judges) {
    const specs = graders.filter((spec) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec) === metric);
    const digestOfModel = ({ model = '' }) => judges.get(model)?.modelDigest ?? null;
    const meaning = specs.map(({ model, ...spec }) => ({
        spec: JSON.parse(JSON.stringify({ ...spec, metric: undefined })),
        model: digestOfModel({ model, ...spec }),
        ...(spec.graders === undefined ? {} : { members: (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .withMembers */ .gn)(spec.graders).map(digestOfModel) }),
    }));
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeVersion */ .u, graders: meaning }).slice('sha256:'.length, 'sha256:'.length + 16);
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55616);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79653);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87932);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14766);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27175);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91129);
/* harmony import */ var _need_of_grading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5684);







/** The judges of a suite, one row a metric; none where no grader asks a model. */
function describeJudges(plan, noise, anchors) {
    const { judges = new Map() } = plan;
    const graders = [...plan.definition.graders, ...(plan.cases ?? []).flatMap((question) => question.graders ?? [])];
    const asking = graders.flatMap((spec) => askingOf(spec));
    return [...new Set(asking.map(({ metric }) => metric))].map((metric) => {
        const specs = asking.flatMap((each) => (each.metric === metric ? [each.spec] : []));
        const models = specs.flatMap(({ model = '' }) => judges.get(model) ?? []).map(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy);
        const canary = canaryOf(metric, plan, anchors);
        const wavers = noise.of(metric);
        return {
            metric,
            graders: uniqueList(specs.map((spec) => spec.type)),
            version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeVersion */ .u,
            model: uniqueList(models),
            ...(canary === undefined ? {} : { canary }),
            ...(wavers === undefined ? {} : { noise: wavers }),
        };
    });
}
/** The graders of one that ask a model; in a set that which names no metric feeds that of the set. */
function askingOf(spec, set) {
    const metric = spec.metric ?? set ?? (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(spec);
    const members = (spec.graders ?? []).flatMap((member) => askingOf(member, metric));
    return (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)(spec) ? [{ spec, metric }, ...members] : members;
}
const uniqueList = (texts) => [...new Set(texts)].join(', ');
function canaryOf(metric, plan, now) {
    const { canary, judges = new Map() } = plan;
    const graders = (0,_need_of_grading_js__WEBPACK_IMPORTED_MODULE_5__/* .anchorGraders */ .Gu)(plan);
    if (canary === undefined || !graders.some((spec) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak)(spec) === metric))
        return undefined;
    if ('unusable' in canary.anchors)
        return unusable(0, `the canary cannot be used: ${canary.anchors.unusable}`);
    if (now === undefined)
        return undefined;
    const digest = (0,_canary_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeDigest */ .g9)(metric, graders, judges);
    const reason = whyIncomparable(canary.anchors, metric, digest);
    if (reason !== undefined)
        return unusable(canary.anchors.length, `${reason}; record it by \`lanegate canary ${plan.name} --write\``);
    return (0,_canary_result_js__WEBPACK_IMPORTED_MODULE_4__/* .compareCanary */ .s)(canary.anchors.map(({ id, scores = {} }) => ({
        recorded: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(scores, metric),
        now: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(now, id) ?? {}, metric),
    })));
}
function whyIncomparable(anchors, metric, digest) {
    if (anchors.every(({ scores = {} }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(scores, metric) === undefined))
        return `no anchor has a score of ${metric} on record`;
    const isOther = anchors.some(({ judges = {} }) => ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(judges, metric) ?? digest) !== digest);
    return isOther ? `the scores of ${metric} on record are of another judge or rubric` : undefined;
}
const unusable = (anchors, reason) => ({
    ...{ anchors, graded: 0, mean_shift: null, mean_absolute_difference: null, p_value: null },
    moved: true,
    reason,
});


/***/ }),

/***/ 1785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ judgeCall)
/* harmony export */ });
/* harmony import */ var _put_question_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34016);

const askers = new WeakMap();
/** The call by which a grader asks; temperature and output cap are those of the judge's binding. */
function judgeCall(need, judge, { caller, firstRepeat, isFresh }) {
    const put = askers.get(judge) ?? (0,_put_question_js__WEBPACK_IMPORTED_MODULE_0__/* .callsTo */ .J)(judge);
    askers.set(judge, put);
    const repeat = firstRepeat + (need.kind === 'completion' ? need.repeat : 0);
    const call = put({ messages: messagesOf(need), repeat, caller, caseKey: undefined, tags: [] });
    const fresh = isFresh ? { isFresh } : {};
    if (need.kind === 'embeddings')
        return { ...call, ...fresh, operation: 'embeddings' };
    if (need.responseFormat === undefined)
        return { ...call, ...fresh };
    return { ...call, ...fresh, parameters: withFormat(call.parameters, need.responseFormat) };
}
const messagesOf = (need) => need.kind === 'completion' ? need.messages : need.texts.map((content) => ({ role: 'user', content }));
const formatted = new WeakMap();
/** One object for each form, since whoever digests parameters remembers them by their object. */
function withFormat(parameters, format) {
    const known = formatted.get(parameters) ?? new Map();
    formatted.set(parameters, known);
    const own = known.get(format) ?? { ...parameters, response_format: format };
    known.set(format, own);
    return own;
}


/***/ }),

/***/ 50385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged),
/* harmony export */   r: () => (/* binding */ withJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55616);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79653);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93401);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14766);
/* harmony import */ var _suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71093);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);






/**
 * Finds whom the graders of a plan ask, in policy; what only head's own yardstick names is looked up in head. A suite
 * without a base has nothing to prefer, so pairwise graders leave it. Throws a `UserError` for a judge that is not there;
 * of policy's own yardstick it is told, since head may be what mends it.
 */
function withJudges(planned, commits) {
    if (planned.kind === 'problem')
        return planned;
    const { plan } = planned;
    try {
        return judgedPlan(withoutPreferences(plan), commits);
    }
    catch (error) {
        if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo) || plan.yardstick === 'head')
            throw error;
        const problem = `the target branch's own yardstick cannot be used: ${error.message}`;
        return problemOf(plan, problem, 'error');
    }
}
const problemOf = (plan, problem, verdict) => {
    const { name, yardstick, definition } = plan;
    return { kind: 'problem', problem: { name, yardstick, definition, problem, verdict } };
};
function judgedPlan(plan, commits) {
    if (plan.definition.graders.length === 0 && plan.cases.every(({ graders = [] }) => graders.length === 0))
        return problemOf(plan, 'its graders compare two answers, and there is no base to compare with', 'inconclusive');
    return { kind: 'run', plan: { ...plan, ...judged(plan, commits) } };
}
/** A suite and its cases whose graders name whom they ask, and who that is. Throws a `UserError` as `withJudges` does. */
function judged(plan, commits) {
    const { definition } = plan;
    const graders = definition.graders.map((spec) => withModel(spec, definition, definition.place));
    const cases = plan.cases.map((question) => withModels(question, definition));
    const asking = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_1__/* .withMembers */ .gn)([...graders, ...cases.flatMap((each) => each.graders ?? [])]).filter(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ);
    const names = new Set(asking.flatMap(({ model }) => model ?? []));
    const judges = new Map([...names].map((name) => [name, findJudge(name, plan, commits)]));
    return { definition: { ...definition, graders }, cases, judges };
}
function withModels(question, definition) {
    if (question.graders === undefined)
        return question;
    const line = question.line === undefined ? {} : { line: question.line };
    const place = { path: definition.cases.path, ...line };
    return { ...question, graders: question.graders.map((spec) => withModel(spec, definition, place)) };
}
/** A grader, and those of its set, with the name of whom it asks. */
function withModel(spec, definition, place) {
    (0,_suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseMissingJudge */ .U)(spec, definition, definition.name, place);
    const model = (0,_suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeNameOf */ .a)(spec, definition);
    const members = spec.graders?.map((member) => withModel(member, definition, place));
    return { ...spec, ...(model === undefined ? {} : { model }), ...(members === undefined ? {} : { graders: members }) };
}
function findJudge(name, { yardstick, definition }, { policy, head }) {
    const isKnown = ({ settings }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .Z)(settings.models, name) !== undefined || (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_5__/* .own */ .Z)(settings.routes, name) !== undefined;
    const arm = yardstick === 'head' && !isKnown(policy) ? head : policy;
    try {
        return (0,_suite_answerer_js__WEBPACK_IMPORTED_MODULE_2__/* .findAnswerer */ .Zf)(name, { arm, policy });
    }
    catch (error) {
        if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo) || error.place !== undefined)
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${error.message}, which a grader asks`, {
            place: definition.place,
            hint: error.hint,
            cause: error,
        });
    }
}
/** A suite of which there is no base, without the graders that compare with it, and with a word on that. */
function withoutPreferences(plan) {
    const { definition, arms, name, notes = [] } = plan;
    if (arms.kind !== 'head-only')
        return plan;
    const graders = definition.graders.filter((spec) => !(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_1__/* .comparesArms */ .E8)(spec));
    const cases = plan.cases.map((question) => question.graders === undefined
        ? question
        : { ...question, graders: question.graders.filter((spec) => !(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_1__/* .comparesArms */ .E8)(spec)) });
    if (graders.length === definition.graders.length)
        return { ...plan, cases };
    const kept = new Set(graders.map(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak));
    const lost = definition.graders.map(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak).filter((metric) => !kept.has(metric));
    const keep = (record) => Object.fromEntries(Object.entries(record).filter(([metric]) => kept.has(metric)));
    const gate = { ...definition.gate, floor: keep(definition.gate.floor), metrics: keep(definition.gate.metrics) };
    const note = `${name}: there is no base to compare with, so there is no score of ${[...new Set(lost)].join(', ')}`;
    return { ...plan, cases, definition: { ...definition, graders, gate }, notes: [...notes, note] };
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ needOfGrading),
/* harmony export */   Gu: () => (/* binding */ anchorGraders),
/* harmony export */   c: () => (/* binding */ needOfAnchors),
/* harmony export */   m4: () => (/* binding */ judgedGraders),
/* harmony export */   xt: () => (/* binding */ subjectOfAnchor)
/* harmony export */ });
/* harmony import */ var _graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33281);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _graders_subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66067);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93401);
/* harmony import */ var _inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85984);
/* harmony import */ var _inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38810);
/* harmony import */ var _judge_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1785);







/** Bytes of UTF-8 that a token of an answer stands for at most; the longest words of published vocabularies are rare. */
const bytesPerToken = 8;
/** What retrieval may tell of itself where no case says beforehand what it gives. */
const contextBytes = 32_000;
const reckoned = { caller: undefined, firstRepeat: 0 };
/** The most that grading the samples of one case may take: nothing where no grader asks a model. */
function needOfGrading({ plan, question, tasks }) {
    const { judges } = plan;
    if (judges === undefined || judges.size === 0)
        return [];
    const graders = judgesOf([...plan.definition.graders, ...(question.graders ?? [])]);
    if (graders.length === 0)
        return [];
    const known = new Map();
    return tasks.flatMap((task) => {
        const cap = task.call.parameters.max_tokens;
        const need = known.get(cap) ?? needOf(graders, longestSubject(question, cap * bytesPerToken), judges);
        known.set(cap, need);
        return gradesTwice(task) ? [need, need] : [need];
    });
}
/** The most that grading the anchors of a canary takes. */
const needOfAnchors = (plan, anchors) => (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOfWorstCases */ .Fy)(anchors.map((anchor) => needOf(anchorGraders(plan), subjectOfAnchor(anchor), plan.judges ?? new Map())));
const gradesTwice = ({ isGradedTwice }) => isGradedTwice === true;
/** The graders that ask a model, and those that feed a metric together with one. */
function judgedGraders(graders) {
    const judged = new Set(judgesOf(graders).map(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak));
    return graders.filter((spec) => judged.has((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec)));
}
const judgesOf = (graders) => graders.filter(_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .asksModel */ .mE);
/** The graders that can grade an anchor, which has no other answer to be preferred to. */
const anchorGraders = ({ definition }) => judgesOf(definition.graders).filter((spec) => !(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8)(spec));
const subjectOfAnchor = ({ id, vars, expected, answer, context }) => ({
    ...(0,_graders_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .textSubject */ .M)(answer, { id, vars, expected, context }),
    context,
});
const longestSubject = (question, bytes) => ({
    ...(0,_graders_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .textSubject */ .M)('x'.repeat(bytes), question),
    context: question.context ?? ['x'.repeat(contextBytes)],
});
/** Lets the graders ask all that they may, every reply being no verdict, and adds up what they ask. */
function needOf(graders, subject, judges) {
    const calls = [];
    const steps = (0,_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .createGrading */ .L)(graders)(subject);
    let step = steps.next();
    while (!step.done) {
        const judge = 'model' in step.value ? judges.get(step.value.model) : undefined;
        const { value } = step;
        if (judge !== undefined && (value.kind === 'completion' || value.kind === 'embeddings'))
            calls.push((0,_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__/* .worstCaseOfPlan */ .W)((0,_judge_call_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeCall */ .M)(value, judge, reckoned)));
        step = steps.next(worstReply(value, subject));
    }
    return (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOfWorstCases */ .Fy)(calls);
}
function worstReply(need, { answer }) {
    if (need.kind === 'completion')
        return { kind: 'completion', content: '' };
    if (need.kind === 'partner')
        return { kind: 'partner', own: 'head', answer: `${answer}y` };
    return { kind: 'failed', reason: 'nobody was asked' };
}


/***/ }),

/***/ 10555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gradeAnchors),
/* harmony export */   x: () => (/* binding */ scoresOf)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);
/* harmony import */ var _domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33281);
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
    const { scope, message, costUsd } = error;
    if (scope?.kind !== 'request' && scope?.kind !== 'session')
        throw error;
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
