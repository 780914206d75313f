"use strict";
exports.id = 2552;
exports.ids = [2552];
exports.modules = {

/***/ 53428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ Anchor),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   g9: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3502);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50008);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);






const JsonValue = zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9();
/** One line of a canary: an answer that stays as it is, and the grades that its judges once gave it. */
const Anchor = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    vars: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), JsonValue),
    answer: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1),
    expected: JsonValue.optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().min(0).max(1)).optional().describe('Metric to score, as recorded'),
    judges: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional().describe('Metric to the digest of the judge that gave it'),
});
/** Reads a canary, one anchor a line. Throws a `UserError` for a broken line, a repeated id and an empty file. */
function parseCanary(text, path) {
    const anchors = text
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [anchorOf(line, path, index + 1)]));
    if (anchors.length === 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('this canary has no anchors', { place: { path }, hint: exampleAnchor });
    const repeated = anchors.find(({ id }, index) => anchors.findIndex((other) => other.id === id) < index);
    if (repeated !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the anchor \`${repeated.id}\` is there twice`, { place: { path } });
    return anchors;
}
const exampleAnchor = 'write one a line: {"id": "1", "vars": {"question": "\u2026"}, "answer": "\u2026"}';
function anchorOf(text, path, line) {
    const parsed = Anchor.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    const what = where === '' ? 'this line is no anchor' : `\`${where}\` of this anchor is not valid`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${what}: ${issue?.message ?? ''}`, { place: { path, line }, hint: exampleAnchor });
}
/** What a metric's judges are: other words, another model or another version of a grader give another digest. */
function judgeDigest(metric, graders, judges) {
    const specs = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedPlaces */ .w3)(graders).flatMap((place) => (place.feeds && place.metric === metric ? place.spec : []));
    const digestOfModel = ({ model = '' }) => judges.get(model)?.modelDigest ?? null;
    const meaning = specs.map(({ model, ...spec }) => ({
        spec: JSON.parse(JSON.stringify({ ...spec, metric: undefined })),
        model: digestOfModel({ model, ...spec }),
        ...(spec.graders === undefined ? {} : { members: (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .withMembers */ .gn)(spec.graders).map(digestOfModel) }),
    }));
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeVersion */ .u, graders: meaning }).slice('sha256:'.length, 'sha256:'.length + 16);
}


/***/ }),

/***/ 91590:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 10577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ needOfGrading),
/* harmony export */   Gu: () => (/* binding */ anchorGraders),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   c: () => (/* binding */ needOfAnchors),
/* harmony export */   m4: () => (/* binding */ judgedGraders),
/* harmony export */   xt: () => (/* binding */ subjectOfAnchor)
/* harmony export */ });
/* harmony import */ var _graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21146);
/* harmony import */ var _graders_fill_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48271);
/* harmony import */ var _graders_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10560);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50008);
/* harmony import */ var _inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85705);
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
/**
 * The graders of a suite that feed a metric together with one that asks a model, of the suite or of the case, wherever
 * in a set either stands: without one of them the metric would be of something else.
 */
function judgedGraders(graders, question) {
    const namesOf = (places) => places.map((each) => nameOf(each, question));
    const judged = new Set(namesOf((0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedPlaces */ .w3)([...graders, ...(question.graders ?? [])])));
    return graders.filter((spec) => namesOf((0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_2__/* .placed */ .GS)([spec])).some((name) => judged.has(name)));
}
/** The metric of a grader; as one without scores is named where a case cannot fill its template in. */
function nameOf({ spec, metric }, question) {
    const filled = (0,_graders_fill_in_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInMetric */ .H)({ type: spec.type, metric }, question);
    return filled.kind === 'filled' ? filled.thing : metric;
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

/***/ 7806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ cutNotes),
  v: () => (/* binding */ planNotes)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/excerpt.js
var excerpt = __webpack_require__(90154);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan-suite.js
var plan_suite = __webpack_require__(99466);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case-list.js
var case_list = __webpack_require__(9527);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/render-prompt.js
var render_prompt = __webpack_require__(69221);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/question-notes.js



/** How many cases are looked at: what sets none of them apart is no variable that a few leave out. */
const lookedAt = 20;
/** What a reader must know of what head is asked: that cases are one and the same question, or what of them is not asked. */
function questionNotes({ name, cases, arms }) {
    const { prompt } = arms.head;
    if (prompt === undefined || prompt.path === target_reference/* messagesOfCases */.HD)
        return [];
    const first = Array.from({ length: Math.min(cases.length, lookedAt) }, (_, index) => (0,case_list/* caseAt */.Mv)(cases, index));
    const notes = [];
    if (first.some(({ messages }) => messages !== undefined))
        notes.push(`${name}: the \`messages\` of its cases are not asked, since it has the prompt ${prompt.path}`);
    if (areOneQuestion(first, prompt)) {
        const which = first.length < cases.length ? `first ${first.length} cases` : `${first.length} cases`;
        notes.push(`${name}: its ${which} are one and the same question, since ${prompt.path} asks for nothing that sets them apart`);
    }
    return notes;
}
/** True where variables differ and what is asked does not. */
function areOneQuestion(cases, prompt) {
    if (new Set(cases.map(({ vars }) => JSON.stringify(vars))).size < 2)
        return false;
    const asked = cases.map(({ vars, turns, tool_results }) => [(0,render_prompt/* renderPrompt */.nQ)(prompt, vars), turns, tool_results]);
    return new Set(asked.map((each) => JSON.stringify(each))).size === 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/target-price.js + 2 modules
var target_price = __webpack_require__(18281);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan-notes.js




/**
 * What a reader must know of a plan to read its result: what no cap bears, what is not asked, what was assumed, and how it
 * is graded.
 */
const planNotes = (plans, { leftOut }) => [
    ...new Set([
        ...leftOut.map(leftOutNote),
        ...plans.flatMap(questionNotes),
        ...plans.flatMap(priceNotes),
        ...plans.flatMap(({ notes = [] }) => notes),
    ]),
];
/** Which suites were cut to the budget. */
const cutNotes = (suites) => [
    ...new Set(suites
        .filter(({ cases_planned, cases_total }) => cases_planned < cases_total)
        .map(({ name, cases_planned, cases_total }) => {
        const share = `${cases_planned} of ${cases_total} cases fit the budget`;
        return `${name}: ${share}; they were drawn before the first call`;
    })),
];
/** What is too big for a request or a session is left out by its size, which is no random choice. */
const leftOutNote = ({ plan, count, firstId, reason }) => `${plan.name}: ${count} left out by size, the first is \`${(0,excerpt/* excerptOf */.z)(firstId, 60)}\`: ${reason}`;
const priceNotes = (plan) => (0,plan_suite/* modelsOfPlan */.$x)(plan).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = (0,target_price/* priceOfTarget */.I)(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}


/***/ }),

/***/ 99466:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ modelsOfPlan),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Y0: () => (/* binding */ planSuite)
/* harmony export */ });
/* harmony import */ var _graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77842);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9527);
/* harmony import */ var _suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69221);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42216);
/* harmony import */ var _suite_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10339);






/** Every target that is asked. */
const targetsOf = (arms) => (arms.kind === 'arms' ? [arms.base, arms.head] : [arms.head]);
/** Every model that may be asked, by its arms or by its graders. */
const modelsOfPlan = ({ arms, judges }) => [...targetsOf(arms), ...(judges?.values() ?? [])].flatMap(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsOf */ .Wh);
/**
 * Plans one suite by the rule that goalposts are protected: policy's cases and graders bind, and what head changes in
 * them is run beside. A suite that policy does not know is judged by head's own, alone.
 */
function planSuite(suite, sides, cases, evalsOnly) {
    const definition = suite.policy ?? suite.head;
    if (definition === undefined)
        return [];
    const yardstick = suite.policy === undefined ? 'head' : 'policy';
    const impossible = (problem, verdict) => [
        { kind: 'problem', problem: { name: suite.name, yardstick, definition, problem, verdict } },
    ];
    if (definition.problem !== undefined)
        return impossible(definition.problem, 'inconclusive');
    const head = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .headTarget */ .ql)(suite, sides);
    if (head.kind === 'gone')
        return impossible(`its target is gone in head: ${head.reason}`, 'fail');
    const arms = armsOf(suite, sides, head.target);
    const notRendered = targetsOf(arms).map(({ prompt }) => prompt && (0,_suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotRendered */ .nc)(prompt));
    const whyNot = notRendered.findLast((why) => why !== undefined);
    if (whyNot !== undefined)
        return impossible(whyNot, 'inconclusive');
    const own = { name: suite.name, arms };
    const headCases = cases.head ?? [];
    if (suite.policy === undefined)
        return [run({ ...own, yardstick: 'head', binding: true, definition, cases: headCases })];
    if (cases.policy === undefined || 'unusable' in cases.policy) {
        const reason = cases.policy?.unusable ?? 'its dataset is missing';
        if (!evalsOnly || suite.head === undefined) {
            return impossible(`the target branch's own yardstick cannot be used: ${reason}`, 'error');
        }
        return [run({ ...own, yardstick: 'head', binding: true, definition: suite.head, cases: headCases })];
    }
    const policyCases = withHeadVariables(cases.policy, headCases);
    const binding = run({ ...own, yardstick: 'policy', binding: true, definition, cases: policyCases });
    if (suite.head === undefined || cases.head === undefined)
        return [binding];
    if (!yardstickDiffers(suite, sides, { policy: cases.policy, head: cases.head }))
        return [binding];
    return [binding, run({ ...own, yardstick: 'head', binding: false, definition: suite.head, cases: cases.head })];
}
const run = (plan) => ({ kind: 'run', plan });
function armsOf(suite, sides, head) {
    if (suite.policy === undefined && suite.base === undefined)
        return { kind: 'head-only', head };
    const base = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .baseTarget */ .bJ)(suite, sides);
    if (base.kind === 'gone')
        return { kind: 'head-only', head };
    return (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetDigest */ .mM)(base.target) === (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetDigest */ .mM)(head)
        ? { kind: 'identical', head }
        : { kind: 'arms', base: base.target, head };
}
/** A variable that only head's template needs is taken from head; whatever policy says stays policy's. */
const withHeadVariables = (policy, head) => policy === head || head.length === 0 ? policy : new _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__/* .CasesWithVariables */ .zE(policy, head);
function yardstickDiffers(suite, sides, { policy, head }) {
    const meaning = (definition, cases, { blobs }) => JSON.stringify([
        definition?.graders,
        (0,_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__/* .graderFiles */ .L)(definition?.graders ?? [], cases).map((path) => blobs.get(path)),
        [definition?.repeats, definition?.maxRepeats],
        definition?.maxToolCalls,
        definition?.gate,
        [definition?.judge, definition?.embedder, definition?.canary],
    ]);
    const isSame = meaning(suite.policy, policy, sides.policy) === meaning(suite.head, head, sides.head);
    return !isSame || !areSameCases(policy, head);
}
/** Cases mean the same wherever they stand in their files. */
function areSameCases(some, others) {
    if (some === others)
        return true;
    if (some.length !== others.length)
        return false;
    let index = 0;
    for (const { line: _, ...one } of some) {
        const { line: __, ...other } = others.at(index) ?? {};
        if (JSON.stringify(one) !== JSON.stringify(other))
            return false;
        index += 1;
    }
    return true;
}


/***/ }),

/***/ 24634:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RT: () => (/* binding */ receiptBasis),
/* harmony export */   fw: () => (/* binding */ receiptDigest),
/* harmony export */   ph: () => (/* binding */ ReceiptBasis)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3502);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61661);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57714);
/* harmony import */ var _plan_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99466);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55762);
/* harmony import */ var _suite_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36833);
/* harmony import */ var _target_price_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18281);










const JsonValue = zod__WEBPACK_IMPORTED_MODULE_7__/* .json */ .Pq9();
/** What one suite of a run depends on. */
const SuiteBasis = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    yardstick: _sample_js__WEBPACK_IMPORTED_MODULE_4__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    comparison: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['arms', 'identical', 'head-only']),
    identity: _identity_js__WEBPACK_IMPORTED_MODULE_2__/* .Identity */ .l.optional().describe('Absent of a suite that could not be run'),
    planned: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('all'), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int()]).describe('How many cases the caps left'),
    rules: JsonValue.describe('Its gate, repeats and prices, and what else decides its scores'),
});
/** Everything that a verdict depends on beside the commits, of which a rebase makes others. */
const ReceiptBasis = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    product: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().describe('Version of Lanegate'),
    is_untrusted: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    adoption: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    settings: JsonValue.describe('Gate, budget and the rest of the settings that bind'),
    change: JsonValue.describe('Lanes, affected suites, and changes that no suite evaluates'),
    suites: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(SuiteBasis),
});
/** The digest by which a verdict is known. */
const receiptDigest = (basis) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(basis);
/** What the verdict of a run will depend on, told before its first call. */
function receiptBasis(facts) {
    const { gate, budget, judge_noise, gateway } = facts.settings;
    const { traces: _, ...guards } = gateway;
    return {
        product: _product_version_js__WEBPACK_IMPORTED_MODULE_8__/* .productVersion */ .U,
        is_untrusted: facts.isUntrustedHead,
        adoption: facts.adoption,
        settings: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_9__/* .plainJson */ .RU)({ gate, budget, judge_noise, guards }),
        change: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_9__/* .plainJson */ .RU)(changeFacts(facts.changeSet)),
        suites: facts.planned.map((each) => suiteBasis(each, facts)),
    };
}
const changeFacts = ({ lanes, affected, changes, harness }) => ({
    ...{ lanes, harness },
    affected: affected.map((suite) => [suite.name, suite.lanes]),
    uncovered: changes
        .filter(({ lane, suites }) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .changesAnswers */ .XX)(lane) && suites.length === 0)
        .map(({ lane, path }) => [lane, path]),
});
function suiteBasis(each, facts) {
    if (each.kind === 'problem') {
        const { name, yardstick, problem, verdict, definition } = each.problem;
        const rules = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_9__/* .plainJson */ .RU)({ problem, verdict, gate: definition?.gate });
        return { name, yardstick, binding: true, comparison: 'head-only', planned: 0, rules };
    }
    const { plan } = each;
    const { name, yardstick, binding, arms, cases } = plan;
    const [identity, count] = [facts.identities.get(plan), facts.plannedOf(plan)];
    return {
        ...{ name, yardstick, binding, comparison: arms.kind },
        ...(identity === undefined ? {} : { identity }),
        planned: count === cases.length ? 'all' : count,
        rules: (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_9__/* .plainJson */ .RU)(rulesOf(plan, facts.sides)),
    };
}
function rulesOf(plan, sides) {
    const { gate, repeats, maxRepeats, maxToolCalls } = plan.definition;
    const models = (0,_plan_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .modelsOfPlan */ .$x)(plan);
    const recordings = models.flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : []));
    const whoseGraders = sides[plan.yardstick];
    return {
        ...{ gate, repeats, maxRepeats, maxToolCalls },
        prices: models.map((model) => [model.providerName, model.model, (0,_target_price_js__WEBPACK_IMPORTED_MODULE_6__/* .priceOfTarget */ .I)(model)]),
        recordings: recordings.map((path) => [path, sides.policy.blobs.get(path), sides.head.blobs.get(path)]),
        // A grader that is a program may read any other file beside its own.
        files: (0,_suite_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOfGraders */ .R7)(plan).length === 0 ? undefined : whoseGraders.tree,
    };
}


/***/ }),

/***/ 49903:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45525);
/* harmony import */ var _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57604);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57958);





/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    whole: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Digest of what all shards of the run share'),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    shard: _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .Shard */ .Lk.optional().describe('Which part this is; the whole when absent'),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('What a reader must know of the plan'),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        looks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .Look */ .yx).optional().describe('When the scores are looked at; once at the end when absent'),
    })),
});
const runPlanFile = 'plan.json';
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun(description) {
    const { changeSet, seed, plans, fitted, looksOf, shard, notes, refreshesBaseline = false } = description;
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: fitted.cases.countOf(plan),
        ...(looksOf(plan).length > 1 ? { looks: [...looksOf(plan)] } : {}),
    }));
    const graders = plans.map(({ definition, cases }) => (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .graderVersions */ .Dm)(definition.graders, cases));
    const shared = suites.map(({ cases_planned: _, looks: __, ...suite }) => suite);
    const asked = refreshesBaseline ? { baseline: 'refreshed' } : {};
    const whole = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites: shared, graders, ...asked });
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites, graders, ...asked, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    const part = shard === undefined ? {} : { shard };
    return { version: 1, run, whole, seed, ...part, notes: [...notes], worst_case: { usd, tokens }, suites };
}


/***/ }),

/***/ 36833:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ whyOtherYardstick),
/* harmony export */   R7: () => (/* binding */ filesOfGraders),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3502);
/* harmony import */ var _graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77842);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45525);
/* harmony import */ var _suite_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10339);





/** What the scores of a plan depend on; `side` is the commit whose yardstick it is. */
function identityOf(plan, { blobs }) {
    const { cases, arms, canary } = plan;
    return {
        dataset: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfLines */ .hV)(linesOf(cases)),
        graders: gradersDigest(plan, blobs),
        ...(canary === undefined ? {} : { canary: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .RU)(canary.anchors)) }),
        ...(arms.kind === 'head-only' ? {} : { base: (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetDigest */ .mM)(arms.kind === 'arms' ? arms.base : arms.head) }),
        head: (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_3__/* .targetDigest */ .mM)(arms.head),
    };
}
/** One case a line; where it stands in its file does not count. */
function* linesOf(cases) {
    for (const { line: _, ...question } of cases)
        yield (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(question);
}
/** The files that the graders of a plan and of its cases are written in. */
const filesOfGraders = ({ definition, cases }) => (0,_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__/* .graderFiles */ .L)(definition.graders, cases).sort();
function gradersDigest(plan, blobs) {
    const { definition, cases, judges = new Map() } = plan;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .RU)({
        graders: definition.graders,
        versions: (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_2__/* .graderVersions */ .Dm)(definition.graders, cases),
        files: filesOfGraders(plan).map((path) => [path, blobs.get(path) ?? null]),
        judges: [...judges].map(([name, { modelDigest }]) => [name, modelDigest]).sort(),
    }));
}
const parts = {
    dataset: 'their cases differ',
    graders: 'their graders differ',
    canary: 'the anchors of their judges differ',
};
/** Why scores of two runs were not taken by one yardstick, so that they say nothing of each other; `undefined` if they were. */
function whyOtherYardstick(one, other) {
    if (one === undefined || other === undefined)
        return 'one of them does not say what its scores depend on';
    const differing = ['dataset', 'graders', 'canary'].find((part) => one[part] !== other[part]);
    return differing === undefined ? undefined : parts[differing];
}


/***/ }),

/***/ 15406:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ withoutUnplanned),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   Ze: () => (/* binding */ countMetrics),
/* harmony export */   d6: () => (/* binding */ measuresOf)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45525);


const found = new WeakMap();
/**
 * The measures of a plan, in the order of its dataset; of the cases that fit the budget only their number counts. Both
 * what a run can show and what it showed ask for them, so they are looked for once: a large suite takes its time.
 */
function measuresOf(plan, planned) {
    const byPlan = found.get(planned) ?? new Map();
    found.set(planned, byPlan);
    const measures = byPlan.get(plan) ?? findMeasures(plan, planned.questionsOf(plan));
    byPlan.set(plan, measures);
    return measures;
}
function findMeasures({ definition, cases }, planned) {
    const metrics = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .Ps)(definition.graders, cases);
    const partial = [...metrics].flatMap(([name, metric]) => (metric.cases === undefined ? [] : [name]));
    const gradedBy = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteGraders */ .$D)(definition.graders, cases);
    const measures = { gate: gateOf(definition, metrics), graders: gradedBy };
    if (partial.length === 0)
        return measures;
    return { ...measures, metric_cases: countMetrics(partial, definition.graders, planned) };
}
/** How many of some cases have each of the metrics that not all have. */
function countMetrics(metrics, graders, cases) {
    const counted = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsAmong */ .Yw)(graders, cases);
    return Object.fromEntries(metrics.map((name) => [name, counted.get(name)?.cases ?? 0]));
}
/** Every metric gates unless it is only recorded, or the suite says that it is only reported. */
function gateOf({ gate }, metrics) {
    const roles = [...metrics].map(([name, { isRecordedOnly }]) => {
        return [name, (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(gate.metrics, name) ?? (isRecordedOnly ? 'report' : 'gate')];
    });
    return {
        ...(gate.margin === undefined ? {} : { margin: gate.margin }),
        floor: gate.floor,
        metrics: Object.fromEntries(roles),
    };
}
/** The measures of the whole of a run, without metrics that none of its cases has. */
function withoutUnplanned({ metric_cases: counts, gate, ...rest }) {
    if (counts === undefined)
        return { gate, ...rest };
    const hasCases = (name) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(counts, name) !== 0;
    const kept = (record) => Object.fromEntries(Object.entries(record).filter(([name]) => hasCases(name)));
    return { gate: { ...gate, metrics: kept(gate.metrics) }, ...rest, metric_cases: kept(counts) };
}


/***/ }),

/***/ 69221:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ variablesAskedBy),
/* harmony export */   nQ: () => (/* binding */ renderPrompt),
/* harmony export */   nc: () => (/* binding */ whyNotRendered)
/* harmony export */ });
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81579);
/* harmony import */ var _templates_role_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77473);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43459);



/** Each prompt is read once and filled in for many cases. */
const templates = new WeakMap();
function templatesOf(prompt) {
    const known = templates.get(prompt);
    if (known !== undefined)
        return known;
    const read = prompt.messages.map(({ content }) => (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .xV)({
        text: content,
        language: prompt.language ?? 'mustache',
        path: prompt.path,
        findIncluded: (reference, from) => prompt.inclusion.files.find((file) => file.reference === reference && file.from === (from ?? prompt.path)),
    }));
    templates.set(prompt, read);
    return read;
}
/** Fills in a prompt for one case; what the case does not give, the prompt's own defaults do. */
function renderPrompt(prompt, vars) {
    const values = { ...prompt.defaults, ...vars };
    if (prompt.firstRole !== undefined && JSON.stringify(values).includes('\\u0000')) {
        return { kind: 'broken', why: 'a value has a NUL character', line: prompt.messageLines[0] ?? 1 };
    }
    const messages = [];
    for (const [index, template] of templatesOf(prompt).entries()) {
        const rendering = template.render(values);
        const line = prompt.messageLines[index] ?? 1;
        if (rendering.kind !== 'text')
            return failed(rendering, line);
        const { text } = rendering;
        if (prompt.firstRole === undefined)
            messages.push({ role: prompt.messages[index]?.role ?? 'user', content: text });
        else {
            const parts = (0,_templates_role_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .partAtRoles */ .YY)(text, prompt.firstRole).map((part) => messageOf(part, prompt));
            const wrong = parts.find((part) => typeof part === 'string');
            if (wrong !== undefined)
                return { kind: 'broken', why: `the role \`${wrong}\` cannot be sent`, line };
            messages.push(...parts.filter((part) => typeof part !== 'string'));
        }
    }
    if (messages.length === 0)
        return { kind: 'broken', why: 'nothing is left of it', line: prompt.messageLines[0] ?? 1 };
    return { kind: 'messages', messages };
}
function failed(rendering, firstLine) {
    const within = rendering.place?.path === undefined ? (rendering.place?.line ?? 1) - 1 : 0;
    return { kind: rendering.kind, why: (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotFilledIn */ .BI)(rendering), line: firstLine + within };
}
/** What other formats call the roles of a chat. */
const roles = { model: 'assistant', developer: 'system' };
/** The message of a part, or the role that there is none for. */
function messageOf({ role: name, content }, { language, trimsParts }) {
    const role = Object.hasOwn(roles, name) ? roles[name] : _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__/* .Role */ .Xh.exclude(['tool']).safeParse(name).data;
    if (role === undefined)
        return name;
    if (trimsParts === true)
        return { role, content: withoutBlankEnds(content) };
    // The lines that say a role in a `.prompty` end with line ends of their own.
    return { role, content: language === 'handlebars' ? content : content.replace(/\n$/, '') };
}
/** A text without the line ends around it; step by step, since a pattern takes the square of a long row of them. */
function withoutBlankEnds(text) {
    let [start, end] = [0, text.length];
    while (text[start] === '\n')
        start += 1;
    while (end > start && text[end - 1] === '\n')
        end -= 1;
    return text.slice(start, end);
}
/** The variables that every case must have, with the line of the message that asks for each first. */
function variablesAskedBy(prompt) {
    return templatesOf(prompt).flatMap(({ variables }, index) => variables
        .filter((name) => !Object.hasOwn(prompt.defaults ?? {}, name))
        .map((name) => ({ name, line: prompt.messageLines[index] ?? 1 })));
}
/** What Jinja takes in but no include can stand for. */
const inherits = /\{%[-+]?\s*(extends|import|from|block)\b/;
/**
 * Why a prompt cannot be asked as it is deployed, if it cannot: something that it takes in is not filled in, or something
 * that belongs to it is not sent, so that what is asked would be another prompt.
 */
function whyNotRendered(prompt) {
    const { path, references, language = 'mustache', inclusion, messages, problem } = prompt;
    if (problem !== undefined)
        return problem;
    const [first] = references;
    if (first === undefined || language === 'gh-models')
        return undefined;
    if (language === 'jinja' || language === 'handlebars') {
        const texts = [...messages.map(({ content }) => content), ...inclusion.files.map(({ text }) => text)];
        const word = language === 'jinja' ? texts.map((text) => inherits.exec(text)?.[1]).find(Boolean) : undefined;
        if (word !== undefined)
            return `${path} uses \`${word}\`, which is not filled in yet, so what is deployed cannot be asked`;
        return inclusion.unresolved[0];
    }
    const more = references.length === 1 ? '' : ` and ${references.length - 1} more`;
    return `${path} includes \`${first.name}\`${more}, and includes are not filled in yet, so what is deployed cannot be asked`;
}


/***/ }),

/***/ 70176:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ mostRepeatsOf)
/* harmony export */ });
/** How often a case may be asked at the most, once an inconclusive verdict has added all repeats that it may. */
const mostRepeatsOf = ({ repeats, maxRepeats = 0 }) => Math.max(repeats, maxRepeats);


/***/ })

};
;