export const id = 4597;
export const ids = [4597];
export const modules = {

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

/***/ 27175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ Anchor),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   g9: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
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

/***/ 97839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ isPreferred),
/* harmony export */   Iy: () => (/* binding */ gradersOf),
/* harmony export */   eE: () => (/* binding */ isPaired)
/* harmony export */ });
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93401);

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

/***/ 1785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ judgeCall)
/* harmony export */ });
/* harmony import */ var _put_question_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72);

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
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55616);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79653);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24850);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93401);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14766);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72616);
/* harmony import */ var _suite_missing_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71093);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4758);








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

/***/ 5684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ needOfGrading),
/* harmony export */   Gu: () => (/* binding */ anchorGraders),
/* harmony export */   c: () => (/* binding */ needOfAnchors),
/* harmony export */   m4: () => (/* binding */ judgedGraders),
/* harmony export */   xt: () => (/* binding */ subjectOfAnchor)
/* harmony export */ });
/* harmony import */ var _graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19803);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _graders_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66067);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93401);
/* harmony import */ var _inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85984);
/* harmony import */ var _inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38810);
/* harmony import */ var _graders_of_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97839);
/* harmony import */ var _judge_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1785);








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

/***/ 62153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findSuite)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59589);


/** The suite of a name that the user gave; a `UserError` where there is none. */
function findSuite(suites, name) {
    const suite = suites.find((each) => each.name === name);
    if (suite !== undefined)
        return suite;
    const names = suites.map((each) => each.name);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no suite \`${name}\``, { hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(name, names) });
}


/***/ })

};
