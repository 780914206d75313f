export const id = 5816;
export const ids = [5816];
export const modules = {

/***/ 53428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ Anchor),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   g9: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3502);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47509);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50008);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);







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
    const parsed = Anchor.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .Vh)(text)?.json);
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

/***/ 85478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35835);
/* harmony import */ var _graders_fill_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48271);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47509);
/* harmony import */ var _graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2451);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50008);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9527);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53428);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8612);
/* harmony import */ var _need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10577);











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

/***/ 91590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ isPreferred),
/* harmony export */   Iy: () => (/* binding */ gradersOf),
/* harmony export */   eE: () => (/* binding */ isPaired)
/* harmony export */ });
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);

/** Whoever grades the answers to a case: the graders of its suite, then its own. */
const gradersOf = ({ plan, question }) => [
    ...plan.definition.graders,
    ...(question.graders ?? []),
];
/** True of a sample that is graded by how it compares with the other arm's. */
const isPreferred = (task) => gradersOf(task).some(_graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .comparesArms */ .E8);
/** True of a sample that has another arm's beside it to be compared with. */
const isPaired = (task) => task.plan.arms.kind === 'arms' && isPreferred(task);


/***/ }),

/***/ 59322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ judgeCall)
/* harmony export */ });
/* harmony import */ var _put_question_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77723);

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

/***/ 14010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ judged),
/* harmony export */   r: () => (/* binding */ withJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35835);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47509);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45525);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50008);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9527);
/* harmony import */ var _suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63182);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30331);








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
        return hasGraders(plan)
            ? judgedPlan(withoutPreferences(plan), commits)
            : problemOf(plan, 'neither it nor any of its cases has a grader, so nothing could fail', 'error');
    }
    catch (error) {
        if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo) || plan.yardstick === 'head')
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
    if (!hasGraders(plan))
        return problemOf(plan, 'its graders compare two answers, and there is no base to compare with', 'inconclusive');
    return { kind: 'run', plan: { ...plan, ...judged(plan, commits) } };
}
/** True where the suite or one of its cases says how to grade. */
const hasGraders = ({ definition, cases }) => definition.graders.length > 0 || (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .bringGraders */ .zT)(cases);
/** A suite and its cases whose graders name whom they ask, and who that is. Throws a `UserError` as `withJudges` does. */
function judged(plan, commits) {
    const { definition } = plan;
    const graders = definition.graders.map((spec) => withModel(spec, definition, definition.place));
    const names = new Set(namesIn(graders));
    const cases = (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .bringGraders */ .zT)(plan.cases)
        ? new _suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangedCases */ .aE(plan.cases, (question) => withModels(question, definition))
        : plan.cases;
    for (const question of (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .casesWithGraders */ .Gr)(cases))
        for (const name of namesIn(question.graders ?? []))
            names.add(name);
    const judges = new Map([...names].map((name) => [name, findJudge(name, plan, commits)]));
    return { definition: { ...definition, graders }, cases, judges };
}
/** Whom graders ask. */
const namesIn = (graders) => (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .withMembers */ .gn)(graders)
    .filter(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudge */ .kJ)
    .flatMap(({ model }) => model ?? []);
function withModels(question, definition) {
    if (question.graders === undefined)
        return question;
    const line = question.line === undefined ? {} : { line: question.line };
    const place = { path: definition.cases.path, ...line };
    return { ...question, graders: question.graders.map((spec) => withModel(spec, definition, place)) };
}
/** A grader with the name of whom it asks, and those of a set with theirs. */
function withModel(spec, definition, place) {
    (0,_suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMissingJudge */ .U)(spec, definition, definition.name, place);
    const model = (0,_suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeNameOf */ .a)(spec, definition);
    const members = spec.graders?.map((member) => withModel(member, definition, place));
    return {
        ...spec,
        ...(model === undefined ? {} : { model }),
        ...(members === undefined ? {} : { graders: members }),
    };
}
function findJudge(name, { yardstick, definition }, { policy, head }) {
    const isKnown = ({ settings }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.models, name) !== undefined || (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_7__/* .own */ .Z)(settings.routes, name) !== undefined;
    const arm = yardstick === 'head' && !isKnown(policy) ? head : policy;
    try {
        return (0,_suite_answerer_js__WEBPACK_IMPORTED_MODULE_3__/* .findAnswerer */ .Zf)(name, { arm, policy });
    }
    catch (error) {
        if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo) || error.place !== undefined)
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`${error.message}, which a grader asks`, {
            place: definition.place,
            hint: error.hint,
            cause: error,
        });
    }
}
function prefers({ definition, cases }) {
    if (definition.graders.some(_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8))
        return true;
    for (const { graders = [] } of (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .casesWithGraders */ .Gr)(cases))
        if (graders.some(_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8))
            return true;
    return false;
}
/** A suite of which there is no base, without the graders that compare with it, and with a word on that. */
function withoutPreferences(plan) {
    const { definition, arms, name, notes = [] } = plan;
    if (arms.kind !== 'head-only' || !prefers(plan))
        return plan;
    const graders = definition.graders.filter((spec) => !(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8)(spec));
    const cases = new _suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ChangedCases */ .aE(plan.cases, (question) => question.graders === undefined
        ? question
        : { ...question, graders: question.graders.filter((spec) => !(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .comparesArms */ .E8)(spec)) });
    const kept = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(graders, cases);
    const lost = [...(0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(definition.graders, plan.cases).keys()].filter((metric) => !kept.has(metric));
    if (lost.length === 0)
        return { ...plan, cases, definition: { ...definition, graders } };
    const keep = (record) => Object.fromEntries(Object.entries(record).filter(([metric]) => kept.has(metric)));
    const gate = { ...definition.gate, floor: keep(definition.gate.floor), metrics: keep(definition.gate.metrics) };
    const note = `${name}: there is no base to compare with, so there is no score of ${lost.join(', ')}`;
    return { ...plan, cases, definition: { ...definition, graders, gate }, notes: [...notes, note] };
}


/***/ }),

/***/ 10577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ needOfGrading),
/* harmony export */   Gu: () => (/* binding */ anchorGraders),
/* harmony export */   c: () => (/* binding */ needOfAnchors),
/* harmony export */   m4: () => (/* binding */ judgedGraders),
/* harmony export */   xt: () => (/* binding */ subjectOfAnchor)
/* harmony export */ });
/* harmony import */ var _graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95092);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47509);
/* harmony import */ var _graders_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10560);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50008);
/* harmony import */ var _inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68927);
/* harmony import */ var _inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88437);
/* harmony import */ var _graders_of_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91590);
/* harmony import */ var _judge_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59322);








/** Bytes of UTF-8 that a token of an answer stands for at most; the longest words of published vocabularies are rare. */
const bytesPerToken = 8;
/** What retrieval may tell of itself where no case says beforehand what it gives. */
const contextBytes = 32_000;
const reckoned = { caller: undefined, firstRepeat: 0 };
/** The most that grading the samples of one case may take: nothing where no grader asks a model. */
function needOfGrading(each) {
    const { plan, question, tasks } = each;
    const { judges } = plan;
    if (judges === undefined || judges.size === 0)
        return [];
    if (judgesOf((0,_graders_of_task_js__WEBPACK_IMPORTED_MODULE_5__/* .gradersOf */ .Iy)(each)).length === 0)
        return [];
    // Grading adds the graders that the case brings itself.
    const graders = judgesOf(plan.definition.graders);
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
    ...(0,_graders_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .textSubject */ .M)(answer, { id, vars, expected, context }),
    context,
});
const longestSubject = (question, bytes) => ({
    ...(0,_graders_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .textSubject */ .M)('x'.repeat(bytes), question),
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
            calls.push((0,_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__/* .worstCaseOfPlan */ .W)((0,_judge_call_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeCall */ .M)(value, judge, reckoned)));
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

/***/ 46912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findSuite)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55336);


/** The suite of a name that the user gave; a `UserError` where there is none. */
function findSuite(suites, name) {
    const suite = suites.find((each) => each.name === name);
    if (suite !== undefined)
        return suite;
    const names = suites.map((each) => each.name);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no suite \`${name}\``, { hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(name, names) });
}


/***/ }),

/***/ 94111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js
var explain_issue = __webpack_require__(15937);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located-yaml.js
var located_yaml = __webpack_require__(71228);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-recorders.js



/** Refuses recorders of providers that are not there or record themselves. Throws a `UserError`. */
function refuseBadRecorders({ providers }, source, path) {
    const known = { ...provider/* builtInProviders */.u3, ...providers };
    for (const [name, declared] of Object.entries(providers)) {
        if (declared.api !== 'record')
            continue;
        try {
            (0,provider/* resolveProvider */.Kd)(declared, known);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            const keys = ['providers', name, 'provider'];
            const hint = Object.hasOwn(known, declared.provider)
                ? 'name the provider that it records'
                : (0,nearest_name/* suggestName */.S)(declared.provider, Object.keys(known));
            throw new user_error/* UserError */.yo(error.message, { place: { path, line: source.lineOf(keys), key: keys.join('.') }, hint });
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-bindings.js
var route_bindings = __webpack_require__(8471);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-check.js + 1 modules
var route_check = __webpack_require__(53830);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-routes.js




/** Refuses routes that name what is not there, mean two things at once or ask somebody twice. Throws a `UserError`. */
function refuseBadRoutes({ routes, models }, source, path) {
    const refuse = (keys, message, hint) => {
        throw new user_error/* UserError */.yo(message, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint });
    };
    for (const [name, route] of Object.entries(routes)) {
        const at = (keys, message, hint) => refuse(['routes', name, ...keys], message, hint);
        if (Object.hasOwn(models, name))
            at([], `\`${name}\` is a model binding as well`, 'a route needs a name of its own');
        refuseUnknownBindings(route, Object.keys(models), at);
        refuseRepeated(route, at);
        refuseBrokenChecks(route, at);
    }
}
function refuseUnknownBindings(route, known, refuse) {
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        if (!known.includes(binding))
            refuse(keys, `there is no model binding \`${binding}\``, (0,nearest_name/* suggestName */.S)(binding, known));
    }
}
/** A model that stands twice among those that share the cases, or twice among the fallbacks, is a slip. */
function refuseRepeated(route, refuse) {
    const seen = new Set();
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        const [part] = keys;
        if (part !== 'models' && part !== 'fallbacks')
            continue;
        const name = `${part} ${binding}`;
        if (seen.has(name))
            refuse(keys, `the model \`${binding}\` is named twice`, 'a route asks each model at most once');
        seen.add(name);
    }
}
function refuseBrokenChecks({ checks }, refuse) {
    checks.forEach(({ fails }, index) => {
        try {
            (0,route_check/* checkOf */.E)(fails);
        }
        catch (error) {
            refuse(['checks', index, 'fails'], error instanceof Error ? error.message : 'this check cannot be used');
        }
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parse-configuration.js







/** Reads lanegate.yml; the first mistake is a `UserError` with line, key and a suggestion. */
function parseConfiguration(text, path) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    if (source.value === null || typeof source.value !== 'object') {
        throw new user_error/* UserError */.yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = configuration/* Configuration */.Vk.safeParse(source.value, { reportInput: true, ...(0,for_few/* forText */.zA)(text) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.M)(parsed.error.issues, source, path, configuration/* Configuration */.Vk);
    refuseRepeatedSuites(parsed.data, source, path);
    refuseRepeatedGlobs(parsed.data, source, path);
    refuseBadRecorders(parsed.data, source, path);
    refuseBadRoutes(parsed.data, source, path);
    return { path, value: parsed.data, lineOf: source.lineOf };
}
function refuseRepeatedSuites(configuration, source, path) {
    const seen = new Set();
    configuration.suites.forEach(({ name }, index) => {
        const place = { path, line: source.lineOf(['suites', index, 'name']), key: `suites.${index}.name` };
        if (seen.has(name))
            throw new user_error/* UserError */.yo(`the suite \`${name}\` is defined twice`, { place });
        seen.add(name);
    });
}
/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ lanes }, source, path) {
    const laneOf = new Map();
    for (const [lane, globs] of Object.entries(lanes)) {
        globs.forEach((glob, index) => {
            const earlier = laneOf.get(glob);
            if (earlier !== undefined) {
                const place = { path, line: source.lineOf(['lanes', lane, index]), key: `lanes.${lane}.${index}` };
                const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
                throw new user_error/* UserError */.yo(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, { place, hint });
            }
            laneOf.set(glob, lane);
        });
    }
}


/***/ }),

/***/ 59478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canary: () => (/* binding */ canary)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_canary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53428);
/* harmony import */ var _domain_evaluation_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85478);
/* harmony import */ var _domain_evaluation_judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58914);
/* harmony import */ var _domain_evaluation_judges_of_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14010);
/* harmony import */ var _domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10577);
/* harmony import */ var _domain_evaluation_target_price_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40480);
/* harmony import */ var _domain_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47509);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61841);
/* harmony import */ var _domain_suite_answerer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27999);
/* harmony import */ var _domain_suite_find_suite_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46912);
/* harmony import */ var _domain_suite_suites_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69405);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30331);
/* harmony import */ var _steps_grade_anchors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(13784);
/* harmony import */ var _steps_open_own_model_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65327);














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

/***/ 13784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ gradeAnchors),
/* harmony export */   x: () => (/* binding */ scoresOf)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_need_of_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10577);
/* harmony import */ var _domain_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95092);
/* harmony import */ var _no_supplies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45649);
/* harmony import */ var _supplies_of_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85559);
/* harmony import */ var _supply_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96159);





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


/***/ })

};
