(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7008;
exports.ids = [7008];
exports.modules = {

/***/ 83783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ Anchor),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   g9: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50008);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81579);
/* harmony import */ var _suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68348);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30331);








const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** One line of a canary: an answer that stays as it is, and the grades that its judges once gave it. */
const Anchor = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    vars: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    answer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    expected: JsonValue.optional(),
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_5__/* .Message */ .QB).min(1).optional().describe('The conversation that the answer replies to'),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1)).optional().describe('Metric to score, as recorded'),
    judges: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Metric to the digest of the judge that gave it'),
});
/** Reads a canary, one anchor a line. Throws a `UserError` for a broken line, a repeated id and an empty file. */
function parseCanary(text, path) {
    const anchors = text
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [anchorOf(line, path, index + 1)]));
    if (anchors.length === 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('this canary has no anchors', { place: { path }, hint: exampleAnchor });
    const repeated = anchors.find(({ id }, index) => anchors.findIndex((other) => other.id === id) < index);
    if (repeated !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`the anchor \`${repeated.id}\` is there twice`, { place: { path } });
    return anchors;
}
const exampleAnchor = 'write one a line: {"id": "1", "vars": {"question": "\u2026"}, "answer": "\u2026"}';
function anchorOf(text, path, line) {
    const value = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text)?.json;
    const parsed = Anchor.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { why, hint = exampleAnchor, place } = (0,_suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_6__/* .whyUnfit */ .V)(value, Anchor, { path, line });
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`this line is no anchor: ${why}`, { place, hint });
}
/** What a metric's judges are: other words, another model or another version of a grader give another digest. */
function judgeDigest(metric, graders, judges) {
    const specs = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedPlaces */ .w3)(graders).flatMap((place) => (place.feeds && place.metric === metric ? place.spec : []));
    const digestOfModel = ({ model = '' }) => judges.get(model)?.modelDigest ?? null;
    const meaning = specs.map(({ model, ...spec }) => ({
        spec: JSON.parse(JSON.stringify({ ...spec, metric: undefined })),
        model: digestOfModel({ model, ...spec }),
        ...(spec.graders === undefined ? {} : { members: (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .withMembers */ .gn)(spec.graders).map(digestOfModel) }),
    }));
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeVersion */ .u, graders: meaning }).slice('sha256:'.length, 'sha256:'.length + 16);
}


/***/ }),

/***/ 4503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ isConversation),
/* harmony export */   hD: () => (/* binding */ defaultMaxToolCalls),
/* harmony export */   iq: () => (/* binding */ converse),
/* harmony export */   un: () => (/* binding */ conversationDigest)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _inference_cache_request_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68972);
/* harmony import */ var _inference_call_answer_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21646);
/* harmony import */ var _inference_excerpt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90154);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43752);
/* harmony import */ var _templates_rendering_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20595);






/** How many tool calls of one sample are answered where its suite does not say. */
const defaultMaxToolCalls = 8;
/**
 * True of a case that may take more than one call: the user says more, or tools are answered. A program is told all of
 * it at once, and holds the conversation itself.
 */
const isConversation = ({ call, question: { turns = [], tool_results } }) => !(0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnProgram */ .Tb)(call.provider) && (turns.length > 0 || tool_results !== undefined);
/** The digest of a whole conversation: how it begins, and everything that decides how it goes on. */
const conversationDigest = (opening, { turns = [], tool_results }, { maxToolCalls = defaultMaxToolCalls }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([(0,_inference_cache_request_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .requestDigest */ .u)(opening), turns, tool_results ?? null, maxToolCalls]);
/**
 * Holds the conversation of a case: after each text of the model the user says the next turn, and each tool that it
 * calls is answered with what was recorded. A call that nothing was recorded for, and one too many, end it as an
 * incident. The last reply of a case without recorded results may be a tool call, which is then the answer.
 */
function* converse(opening, { turns = [], tool_results: recorded }, maxToolCalls = defaultMaxToolCalls) {
    const toolCalls = [];
    const comingTurns = turns.values();
    let comingTurn = comingTurns.next();
    let messages = opening;
    for (;;) {
        const reply = yield messages;
        const calls = reply.toolCalls ?? [];
        messages = [...messages, saidBy(reply)];
        toolCalls.push(...calls);
        const isText = calls.length === 0 || (comingTurn.done === true && recorded === undefined);
        if (isText && comingTurn.done)
            return { kind: 'answered', transcript: messages, toolCalls };
        if (isText) {
            messages = [...messages, { role: 'user', content: comingTurn.value ?? '' }];
            comingTurn = comingTurns.next();
            continue;
        }
        const incident = toolCalls.length > maxToolCalls ? tooMany(maxToolCalls, calls) : firstUnanswered(calls, recorded ?? []);
        if (incident !== undefined)
            return { kind: 'incident', incident };
        messages = [...messages, ...calls.map((call) => answerTo(call, recorded ?? []))];
    }
}
const saidBy = ({ content, toolCalls = [] }) => ({
    role: 'assistant',
    content: toolCalls.length > 0 && (0,_inference_call_answer_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isBlank */ .z3)(content) ? '' : content,
    ...(toolCalls.length === 0 ? {} : { tool_calls: [...toolCalls] }),
});
/** The result recorded for exactly these arguments, else the one for any call of the tool. */
function resultFor(call, recorded) {
    const ofTool = recorded.filter(({ name }) => name === call.name);
    const given = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)((0,_inference_call_answer_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsOf */ .aX)(call));
    const exact = ofTool.find((result) => result.arguments !== undefined && (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(result.arguments) === given);
    return exact ?? ofTool.find((result) => result.arguments === undefined);
}
const answerTo = (call, recorded) => ({
    role: 'tool',
    content: (0,_templates_rendering_js__WEBPACK_IMPORTED_MODULE_5__/* .asText */ .e1)(resultFor(call, recorded)?.result ?? null),
    tool_call_id: call.id,
});
function firstUnanswered(calls, recorded) {
    const unanswered = calls.find((call) => resultFor(call, recorded) === undefined);
    if (unanswered === undefined)
        return undefined;
    return { kind: 'tool-unanswered', message: `the case has no recorded result of ${describeCall(unanswered)}` };
}
const tooMany = (most, calls) => ({
    kind: 'too-many-tool-calls',
    message: `the model may call ${most === 1 ? 'one tool' : `${most} tools`} and went on to ${calls.map(describeCall).join(', ')}`,
});
const longestArguments = 200;
const describeCall = ({ name, arguments: text }) => `${(0,_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptOf */ .z)(name, 60)}(${(0,_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_3__/* .excerptOf */ .z)(text, longestArguments)})`;


/***/ }),

/***/ 73364:
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

/***/ 59718:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ caseKeyOf),
  b: () => (/* binding */ makeTasks)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/seeded-random.js
var seeded_random = __webpack_require__(58891);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case-list.js
var case_list = __webpack_require__(9527);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/render-prompt.js
var render_prompt = __webpack_require__(69221);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/derived-seed.js

/** Draws for one repeat of one case from the seed of its run. */
function drawFor(runSeed, suite, caseId, repeat) {
    const word = Number.parseInt((0,digest/* sha256Of */.Bj)(JSON.stringify([runSeed, suite, caseId, repeat])).slice(0, 8), 16);
    return { seed: word >>> 1, headFirst: word % 2 === 1 };
}

// EXTERNAL MODULE: ./dist/compiled/domain/templates/template.js + 16 modules
var templates_template = __webpack_require__(43459);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/program-question.js




/**
 * What a program or an endpoint is asked for one case, as JSON. Throws a `UserError` for a variable without a value,
 * and for what an endpoint cannot be sent.
 */
function programQuestion({ provider, body }, question, plan) {
    const { id, vars, ...said } = question;
    const told = beyondVariables.filter((key) => said[key] !== undefined);
    if (provider.api !== 'endpoint') {
        const asked = { case: id, vars, ...Object.fromEntries(told.map((key) => [key, said[key]])) };
        return (0,digest/* canonicalJson */.dj)(asked);
    }
    const [untold] = told;
    if (untold !== undefined) {
        throw new user_error/* UserError */.yo(`the case \`${id}\` has \`${untold}\`, which an endpoint is not sent`, {
            place: placeOf(question, plan),
            hint: 'an endpoint is sent variables: put what it needs under `vars`, or let a `command` ask it',
        });
    }
    return JSON.stringify(body === undefined ? vars : filled(body, question, plan));
}
/** What of a case's conversation is no variable. */
const beyondVariables = ['messages', 'turns', 'tool_results'];
const placeOf = (question, { definition }) => (0,suite_case/* placeOfCase */.Ry)(definition.cases, question);
/** A template in which every text has its variables filled in; a text that is one variable alone is its value. */
function filled(template, question, plan) {
    if (typeof template === 'string')
        return filledText(template, question, plan);
    if (typeof template !== 'object' || template === null)
        return template;
    if (isList(template))
        return template.map((each) => filled(each, question, plan));
    const entries = Object.entries(template).map(([key, value]) => [key, filled(value ?? null, question, plan)]);
    return Object.fromEntries(entries);
}
const isList = (value) => Array.isArray(value);
const alone = /^\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}$/;
function filledText(template, question, plan) {
    const name = alone.exec(template)?.[1];
    const value = name !== undefined && Object.hasOwn(question.vars, name) ? question.vars[name] : undefined;
    if (value !== undefined)
        return value;
    const rendering = (0,templates_template/* render */.XX)(template, question.vars);
    if (rendering.kind === 'text')
        return rendering.text;
    const why = (0,templates_template/* whyNotFilledIn */.BI)(rendering);
    throw new user_error/* UserError */.yo(`the case \`${question.id}\` has ${why}, which the body of its target asks for`, {
        place: placeOf(question, plan),
        hint: 'give every case a value for each variable of `target.body`',
    });
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/put-question.js + 1 modules
var put_question = __webpack_require__(46030);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/make-tasks.js










/**
 * Prepares the tasks of a suite, case by case in an order derived from `seed`, the arms of a repeat next to each other
 * so that both meet the provider in the same mood. Throws a `UserError` for a template variable that no case has.
 */
function makeTasks(plan, seed) {
    const arms = armsOf(plan);
    refuseUnknownVariables(plan, arms);
    const order = (0,seeded_random/* shuffledNumbers */.cz)(plan.cases.length, (0,seeded_random/* seededRandom */.Is)(`${seed} ${plan.name}`));
    const asked = arms.some(takesMessages) ? (question) => question : withoutMessages;
    const initial = { from: 0, to: plan.definition.repeats };
    const tasksOf = (caseNumber, repeats = initial) => {
        const question = asked((0,case_list/* caseAt */.Mv)(plan.cases, caseNumber));
        return { plan, question, tasks: tasksOfCase({ plan, question, caseNumber, arms, seed, repeats }) };
    };
    const numberAt = (place) => order[place] ?? -1;
    return {
        plan,
        length: order.length,
        tasksOf,
        numberAt,
        questionAt: (place) => (0,case_list/* caseAt */.Mv)(plan.cases, numberAt(place)),
        tasksAt: (place, repeats) => tasksOf(numberAt(place), repeats),
    };
}
function armsOf({ arms }) {
    const asked = (arm, target) => ({ arm, target, put: (0,put_question/* callsTo */.J)(target) });
    return arms.kind === 'arms' ? [asked('base', arms.base), asked('head', arms.head)] : [asked('head', arms.head)];
}
/** True of an arm that is asked the messages which a case brings; beside a prompt nobody is. */
const takesMessages = ({ target: { prompt } }) => prompt === undefined || prompt.path === target_reference/* messagesOfCases */.HD;
const withoutMessages = ({ messages: _, ...question }) => question;
function tasksOfCase({ plan, question, caseNumber, arms, seed: runSeed, repeats: { from, to } }) {
    const { id, tags = [] } = question;
    const caseKey = caseKeyOf(plan, question);
    const fresh = plan.isSelftest ? { isFresh: true } : {};
    const prepared = arms.map((each) => ({ ...each, messages: renderMessages(each.target, question, plan) }));
    const repeats = Array.from({ length: to - from }, (_, index) => from + index);
    return repeats.flatMap((repeat) => {
        const { seed, headFirst } = drawFor(runSeed, plan.name, id, repeat);
        const tasks = prepared.map(({ arm, put, messages }) => {
            const { name, yardstick, mixture = [] } = plan;
            const caller = { session: sessionOf([name, yardstick, id, repeat, arm, ...mixture]) };
            const call = { ...put({ messages, repeat, caller, seed, caseKey, tags }), ...fresh };
            return { plan, question, caseNumber, repeat, arm, call };
        });
        return headFirst ? tasks.reverse() : tasks;
    });
}
/** What routes choose a model by, equal in both arms and in every repeat. */
const caseKeyOf = ({ name }, { id }) => JSON.stringify([name, id]);
/** A session is one sample, so that asking a case again is no loop. */
const sessionOf = (sample) => (0,digest/* digestOfText */.Nv)(JSON.stringify(sample));
function renderMessages(target, question, plan) {
    if (target.prompt === undefined)
        return [{ role: 'user', content: programQuestion(target, question, plan) }];
    const { prompt } = target;
    if (prompt.path === target_reference/* messagesOfCases */.HD)
        return messagesOf(question, plan);
    const rendered = (0,render_prompt/* renderPrompt */.nQ)(prompt, question.vars);
    if (rendered.kind === 'messages')
        return rendered.messages;
    const { kind, why, line } = rendered;
    const who = `the case \`${question.id}\``;
    const inDataset = (0,suite_case/* placeOfCase */.Ry)(plan.definition.cases, question);
    if (kind === 'missing') {
        throw new user_error/* UserError */.yo(`${who} has ${why}, which ${prompt.path}:${line} asks for`, {
            place: inDataset,
            hint: 'give every case a value for each variable of the prompt',
        });
    }
    throw new user_error/* UserError */.yo(`this prompt cannot be filled in for ${who}: ${why}`, { place: { path: prompt.path, line } });
}
/** The conversation that a case brings. */
function messagesOf(question, { name, definition }) {
    const { id, messages } = question;
    if (messages !== undefined)
        return [...messages];
    throw new user_error/* UserError */.yo(`the suite \`${name}\` has no prompt and the case \`${id}\` has no messages`, {
        place: (0,suite_case/* placeOfCase */.Ry)(definition.cases, question),
        hint: 'name a prompt in `target`, or give every case its `messages`',
    });
}
/** A variable that no case has is a mistake of the template, not of a case. */
function refuseUnknownVariables(plan, arms) {
    const asked = arms.flatMap(({ target: { prompt } }) => prompt === undefined ? [] : (0,render_prompt/* variablesAskedBy */.Zt)(prompt).map(({ name, line }) => ({ name, path: prompt.path, line })));
    const known = new Set();
    // A name such as `user.name` may be a variable of its own, or a member of one.
    const isKnown = (name) => known.has(name) || known.has(name.split('.')[0] ?? name);
    const findUnknown = () => asked.find(({ name }) => !isKnown(name));
    for (const { vars } of plan.cases) {
        if (findUnknown() === undefined)
            return;
        for (const name of Object.keys(vars))
            known.add(name);
    }
    const unknown = findUnknown();
    if (unknown === undefined)
        return;
    throw new user_error/* UserError */.yo(`no case of the suite \`${plan.name}\` has the variable \`${unknown.name}\``, {
        place: { path: unknown.path, line: unknown.line },
        hint: `cases in ${plan.definition.cases.path} have: ${[...known].join(', ')}`,
    });
}


/***/ }),

/***/ 58619:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ needOfGrading),
/* harmony export */   Gu: () => (/* binding */ anchorGraders),
/* harmony export */   HZ: () => (/* binding */ outgrowsReckoning),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   c: () => (/* binding */ needOfAnchors),
/* harmony export */   m4: () => (/* binding */ judgedGraders),
/* harmony export */   uJ: () => (/* binding */ leastCallsOfGrading),
/* harmony export */   xt: () => (/* binding */ subjectOfAnchor)
/* harmony export */ });
/* harmony import */ var _graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38736);
/* harmony import */ var _graders_fill_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48271);
/* harmony import */ var _graders_judge_judge_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46456);
/* harmony import */ var _graders_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10560);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50008);
/* harmony import */ var _inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85705);
/* harmony import */ var _inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88437);
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4503);
/* harmony import */ var _judges_judge_call_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93113);
/* harmony import */ var _graders_of_task_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73364);
/* harmony import */ var _make_tasks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59718);
/* harmony import */ var _worst_case_of_sample_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42507);












/**
 * Bytes of UTF-8 that a token of an answer stands for at most; the longest words of published vocabularies are rare.
 */
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
    if (judgesOf((0,_graders_of_task_js__WEBPACK_IMPORTED_MODULE_9__/* .gradersOf */ .Iy)(each)).length === 0)
        return [];
    // Grading adds the graders that the case brings itself.
    const graders = judgesOf(plan.definition.graders);
    const known = new Map();
    return tasks.flatMap((task) => {
        const key = JSON.stringify([task.call.parameters.max_tokens, (0,_conversation_js__WEBPACK_IMPORTED_MODULE_7__/* .isConversation */ .Iy)(task)]);
        const need = known.get(key) ?? needOf(graders, longestSubject(task), judges, (0,_make_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .caseKeyOf */ .t)(plan, question));
        known.set(key, need);
        return gradesTwice(task) ? [need, need] : [need];
    });
}
/** The most that grading the anchors of a canary takes. */
const needOfAnchors = (plan, anchors) => (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOfWorstCases */ .Fy)(anchors.map((anchor) => needOf(anchorGraders(plan), subjectOfAnchor(anchor), plan.judges ?? new Map())));
const gradesTwice = ({ isGradedTwice }) => isGradedTwice === true;
/**
 * The graders of a suite that feed a metric together with one that asks a model, of the suite or of the case, wherever
 * in a set either stands: without one of them the metric would be of something else.
 */
function judgedGraders(graders, question) {
    const namesOf = (places) => places.map((each) => nameOf(each, question));
    const judged = new Set(namesOf((0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedPlaces */ .w3)([...graders, ...(question.graders ?? [])])));
    return graders.filter((spec) => namesOf((0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .GS)([spec])).some((name) => judged.has(name)));
}
/** The metric of a grader; as one without scores is named where a case cannot fill its template in. */
function nameOf({ spec, metric }, question) {
    const filled = (0,_graders_fill_in_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInMetric */ .H)({ type: spec.type, metric }, question);
    return filled.kind === 'filled' ? filled.thing : metric;
}
const judgesOf = (graders) => graders.filter(_graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .asksModel */ .mE);
/** The graders that can grade an anchor, which has no other answer to be preferred to. */
const anchorGraders = ({ definition }) => judgesOf(definition.graders).filter((spec) => !(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .comparesArms */ .E8)(spec));
const subjectOfAnchor = ({ id, vars, expected, messages, answer, context }) => ({
    ...(0,_graders_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .textSubject */ .M)(answer, { id, vars, expected, messages, context }),
    messages: messages ?? [],
    context,
});
function longestSubject(task) {
    const { call, question } = task;
    const answer = 'x'.repeat(call.parameters.max_tokens * bytesPerToken);
    return {
        ...(0,_graders_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .textSubject */ .M)(answer, question),
        messages: call.messages,
        ...((0,_conversation_js__WEBPACK_IMPORTED_MODULE_7__/* .isConversation */ .Iy)(task) ? { transcript: longestTranscript(task, answer) } : {}),
        context: question.context ?? ['x'.repeat(contextBytes)],
    };
}
/** All that a conversation may come to before its answer, as its own calls reckon with it. */
function longestTranscript(task, answer) {
    const last = (0,_worst_case_of_sample_js__WEBPACK_IMPORTED_MODULE_11__/* .callsOfSample */ .tw)(task).at(-1) ?? task.call;
    return [...last.messages, { role: 'assistant', content: answer }];
}
/**
 * The least that grading any answer to a case asks for: of one that says nothing, with no more beside it than is known.
 */
function leastCallsOfGrading({ plan, question, tasks: [task] }) {
    const { judges, definition } = plan;
    if (task === undefined || judges === undefined || judges.size === 0)
        return [];
    const subject = { ...(0,_graders_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .textSubject */ .M)('', question), messages: task.call.messages, context: question.context };
    return callsOf(judgesOf(definition.graders), subject, judges, (0,_make_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .caseKeyOf */ .t)(plan, question)).flatMap(_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_6__/* .callsOfPlan */ .U);
}
/**
 * True of a call that grades a sample and is larger than any that was reckoned with, which says something of its answer
 * and nothing of what a run has left.
 */
function outgrowsReckoning(task, call) {
    const { plan, question } = task;
    const graders = judgesOf(plan.definition.graders);
    const reckonedWith = callsOf(graders, longestSubject(task), plan.judges ?? new Map(), (0,_make_tasks_js__WEBPACK_IMPORTED_MODULE_10__/* .caseKeyOf */ .t)(plan, question));
    return reckonedWith.every((each) => !isOfOneAsker(each, call) || (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_5__/* .worstCaseOf */ .zl)(each).tokens < (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_5__/* .worstCaseOf */ .zl)(call).tokens);
}
const isOfOneAsker = (one, other) => one.providerName === other.providerName && one.model === other.model && one.operation === other.operation;
const needOf = (...asked) => (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOfWorstCases */ .Fy)(callsOf(...asked).map(_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_6__/* .worstCaseOfPlan */ .W));
/** Lets the graders ask all that they may, every reply being no verdict. */
function callsOf(graders, subject, judges, caseKey) {
    const calls = [];
    const steps = (0,_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .createGrading */ .L)(graders)(subject);
    let step = steps.next();
    while (!step.done) {
        const judge = 'model' in step.value ? judges.get(step.value.model) : undefined;
        const { value } = step;
        if (judge !== undefined && (value.kind === 'completion' || value.kind === 'embeddings'))
            calls.push((0,_judges_judge_call_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeCall */ .M)(value, judge, { ...reckoned, caseKey }));
        step = steps.next(worstReply(value, subject));
    }
    return calls;
}
function worstReply(need, subject) {
    const { answer } = subject;
    if (need.kind === 'completion')
        return { kind: 'completion', content: '' };
    // What a `transform` leaves of an answer is reckoned to be as long as the answer.
    if (need.kind === 'program')
        return { kind: 'output', output: answer };
    if (need.kind === 'partner')
        return { kind: 'partner', own: 'head', answer: `${answer}y`, between: (0,_graders_judge_judge_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .saidBetween */ .uS)(subject) };
    return { kind: 'failed', reason: 'nobody was asked' };
}


/***/ }),

/***/ 64420:
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
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89396);
/* harmony import */ var _suite_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89176);






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
    const own = { name: suite.name, arms, notes: renamingNotes(suite) };
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
const renamingNotes = ({ name, head }) => head === undefined || head.name === name ? [] : [`${name}: this change calls it \`${head.name}\``];
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

/***/ 42507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ worstCaseOfSample),
/* harmony export */   dF: () => (/* binding */ outgrowsSample),
/* harmony export */   ju: () => (/* binding */ singleCallsOf),
/* harmony export */   tw: () => (/* binding */ callsOfSample)
/* harmony export */ });
/* unused harmony export mostCallsOf */
/* harmony import */ var _inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85705);
/* harmony import */ var _inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88437);
/* harmony import */ var _templates_rendering_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20595);
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4503);
/* harmony import */ var _put_question_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46030);





/** How many calls one sample of a case makes at the most: its turns, and one after each tool call. */
const mostCallsOf = ({ turns = [], tool_results: recorded }, maxToolCalls = _conversation_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultMaxToolCalls */ .hD) => 1 + turns.length + (recorded === undefined ? 0 : maxToolCalls);
/**
 * The calls that one sample may come to, as big as they may get: each goes on with all that was said before, every
 * answer as long as its cap lets it be and every tool answered with the longest result there is.
 */
function callsOfSample(task) {
    const { call, question, plan } = task;
    if (!(0,_conversation_js__WEBPACK_IMPORTED_MODULE_3__/* .isConversation */ .Iy)(task))
        return [call];
    const said = whatIsSaid(question, mostCallsOf(question, plan.definition.maxToolCalls) - 1);
    const answer = answerOf(call);
    const calls = [call];
    let messages = call.messages;
    for (const next of said) {
        messages = [...messages, answer, next];
        calls.push((0,_put_question_js__WEBPACK_IMPORTED_MODULE_4__/* .nextCall */ .u)(call, messages));
    }
    return calls;
}
/** What a sample takes at the most, all of its calls together. */
const worstCaseOfSample = (task) => (0,_inference_budget_worst_case_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOfWorstCases */ .Fy)(callsOfSample(task).map(_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_1__/* .worstCaseOfPlan */ .W));
/**
 * True of a call, told by how many there were before it, that has more to go on with than was reckoned with, which says
 * something of the answers so far and nothing of what a run has left.
 */
function outgrowsSample(task, call, before) {
    const reckoned = callsOfSample(task)[before];
    return reckoned !== undefined && (0,_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_1__/* .worstCaseOfPlan */ .W)(call).tokens > (0,_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_1__/* .worstCaseOfPlan */ .W)(reckoned).tokens;
}
/** Every single call that a sample may come to, whoever a route has asked. */
const singleCallsOf = (task) => callsOfSample(task).flatMap(_inference_route_worst_case_of_route_js__WEBPACK_IMPORTED_MODULE_1__/* .callsOfPlan */ .U);
/**
 * The turns and as many of the longest result as there may be, the longest first, since each is sent again with all
 * that follow.
 */
function whatIsSaid({ turns = [], tool_results: recorded = [] }, count) {
    const results = recorded.map(({ result }) => (0,_templates_rendering_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(result));
    const longest = results.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one), '');
    const answers = Array.from({ length: count - turns.length }, () => ({ role: 'tool', content: longest }));
    const asked = turns.map((content) => ({ role: 'user', content }));
    return [...answers, ...asked].sort((one, other) => sizeOf(other.content) - sizeOf(one.content));
}
const sizeOf = (text) => Buffer.byteLength(text);
/** What published tokenizers make of most languages; a reservation counts a token a byte of what is sent again. */
const bytesPerToken = 4;
/** One string serves all calls of the same cap. */
const fillers = new Map();
function answerOf({ parameters }) {
    const bytes = parameters.max_tokens * bytesPerToken;
    const content = fillers.get(bytes) ?? 'x'.repeat(bytes);
    fillers.set(bytes, content);
    return { role: 'assistant', content };
}


/***/ }),

/***/ 68972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _call_unnamed_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23425);
/* harmony import */ var _call_verbatim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31976);
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43752);
/* harmony import */ var _request_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57937);





/** Calls of one suite share their parameters, so each set of them is put in order once. */
const canonicalParameters = new WeakMap();
/** The store of answers and the sample both ask for the digest of a call. */
const digests = new WeakMap();
/**
 * The digest of everything that decides an answer: who is asked, which model, with what parameters, what, and which
 * repeat; of a routed call also who else may answer. What a client asked in its own words counts by them, whether or
 * not its answer is to be streamed.
 */
function requestDigest(call) {
    const digest = digests.get(call) ?? computeDigest(call);
    digests.set(call, digest);
    return digest;
}
function computeDigest(call) {
    const { provider, model, parameters, messages, repeat, operation = 'chat', quirks, route, verbatim } = call;
    const asking = verbatim === undefined ? canonicalOf(parameters) : wordsOf(call, verbatim);
    const how = [(0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .providerIdentity */ .k8)(provider), asking, repeat];
    if (route !== undefined)
        how.push([route.digest, call.caseKey ?? null, call.tags ?? []]);
    if (operation !== 'chat')
        how.push(operation);
    if (quirks !== undefined)
        how.push(quirks);
    const asked = JSON.stringify(how);
    if (verbatim !== undefined)
        return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(`${asked}\n${model.length} ${model} ${(0,_call_verbatim_js__WEBPACK_IMPORTED_MODULE_2__/* .verbatimText */ .u)(verbatim)}`);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(`${asked}\n${(0,_request_key_js__WEBPACK_IMPORTED_MODULE_4__/* .requestKey */ .l)(model, messages)}`);
}
/** What is asked beside the body that a client wrote. */
const wordsOf = (call, { dialect, version = '', betas = '' }) => [
    ...[dialect, version, betas, call.parameters.max_tokens],
    (0,_call_unnamed_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamedParameters */ .d)(call),
];
function canonicalOf(parameters) {
    const known = canonicalParameters.get(parameters);
    if (known !== undefined)
        return known;
    const plain = JSON.parse(JSON.stringify(parameters));
    const text = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(plain);
    canonicalParameters.set(parameters, text);
    return text;
}


/***/ }),

/***/ 23425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ unnamedParameters)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);


const cap = 'max_tokens';
/**
 * The parameters of a call that stand under no key of its client's body, where null says nothing: those of the binding
 * that serves it, and those that another dialect calls otherwise. The output cap is none of them.
 */
function unnamedParameters({ parameters, verbatim }) {
    const unnamed = {};
    for (const name of Object.keys(parameters)) {
        if (name !== cap && (verbatim === undefined || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresent */ .Wo)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(verbatim.body, name)))) {
            unnamed[name] = parameters[name];
        }
    }
    return unnamed;
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
/* harmony import */ var _templates_role_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77473);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43459);



/** Each prompt is read once and filled in for many cases. */
const templates = new WeakMap();
function templatesOf(prompt) {
    const known = templates.get(prompt);
    if (known !== undefined)
        return known;
    const read = prompt.messages.map(({ content }) => (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .readTemplate */ .xV)({
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
            const parts = (0,_templates_role_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .partAtRoles */ .YY)(text, prompt.firstRole).map((part) => messageOf(part, prompt));
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
    return { kind: rendering.kind, why: (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotFilledIn */ .BI)(rendering), line: firstLine + within };
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
/** The variables that every case must have, with the line that asks for each first. */
function variablesAskedBy(prompt) {
    return templatesOf(prompt).flatMap(({ variables }, index) => variables
        .filter((name) => !Object.hasOwn(prompt.defaults ?? {}, name))
        .map((name) => {
        const above = linesAbove(name, prompt.messages[index]?.content ?? '');
        return { name, line: (prompt.messageLines[index] ?? 1) + above };
    }));
}
const tag = /\{[{%][^{}]*[}%]\}/g;
const nameCharacter = /[\p{L}\p{N}_.-]/u;
/**
 * How many lines of a template stand above the first tag with a name; none where only a file that it includes has it.
 */
function linesAbove(name, template) {
    for (const { 0: text, index } of template.matchAll(tag)) {
        const at = text.indexOf(name);
        const isPart = nameCharacter.test(text[at - 1] ?? '') || nameCharacter.test(text[at + name.length] ?? '');
        if (at !== -1 && !isPart)
            return template.slice(0, index + at).split('\n').length - 1;
    }
    return 0;
}
/** What Jinja takes in but no include can stand for. */
const inherits = /\{%[-+]?\s*(extends|import|from|block)\b/;
/**
 * Why a prompt cannot be asked as it is deployed, if it cannot: something that it takes in is not filled in, or
 * something that belongs to it is not sent, so that what is asked would be another prompt.
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


/***/ })

};
;
})
