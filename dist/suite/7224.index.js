export const id = 7224;
export const ids = [7224];
export const modules = {

/***/ 52270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/** SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the time. */
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');


/***/ }),

/***/ 9940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fillInMetric),
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11840);
/* harmony import */ var _grader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58520);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99200);




/**
 * A grader whose value is filled in with a case, `expected` included. Text is a template, also as an item of a list; an
 * object is taken as it stands. What the case leaves out, and a value that then says nothing, is a grader error.
 */
function fillIn(spec, question) {
    const { value, template } = spec;
    if (value === undefined || !(0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilledIn */ .qL)(spec))
        return { kind: 'filled', thing: spec };
    const filling = new Filling(question, template);
    const settled = { ...spec, value: filling.value(value) };
    if (filling.why !== undefined)
        return cannotFillIn(question, filling.why);
    const problem = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfValue */ .Cx)(settled);
    return problem === undefined ? { kind: 'filled', thing: settled } : (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`\`${spec.type}\` ${problem}`);
}
/** The name of the metric that a grader feeds with a case. */
function fillInMetric(spec, question) {
    const name = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec);
    if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .F)(name))
        return { kind: 'filled', thing: name };
    const filling = new Filling(question, spec.template);
    const thing = filling.text(name);
    return filling.why === undefined ? { kind: 'filled', thing } : cannotFillIn(question, filling.why);
}
/** Texts that are filled in with one case, and why the first of them cannot be. */
class Filling {
    why;
    values;
    language;
    constructor({ vars, expected }, language) {
        this.values = expected === undefined ? vars : { ...vars, expected };
        this.language = language;
    }
    value(value) {
        const item = (each) => (typeof each === 'string' ? this.text(each) : each);
        return Array.isArray(value) ? value.map(item) : item(value);
    }
    text(text) {
        const rendering = (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(text, this.values, this.language);
        if (rendering.kind === 'text')
            return rendering.text;
        this.why ??= (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotFilledIn */ .BI)(rendering);
        return text;
    }
}
const cannotFillIn = ({ id }, why) => (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`the grader cannot be filled in for case \`${id}\`: ${why}`);


/***/ }),

/***/ 58520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ passOrFail),
/* harmony export */   W: () => (/* binding */ graderError)
/* harmony export */ });
/** The grade of a question that is answered by yes or no. */
const passOrFail = (passes, reason) => ({
    kind: 'score',
    score: passes ? 1 : 0,
    passes,
    reason,
});
const graderError = (message) => ({ kind: 'grader-error', message });


/***/ }),

/***/ 24850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ suiteGraders),
/* harmony export */   Dm: () => (/* binding */ graderVersions),
/* harmony export */   Ps: () => (/* binding */ metricsOf)
/* harmony export */ });
/* unused harmony export graderVersionOf */
/* harmony import */ var _fill_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9940);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99200);



/**
 * The version of a type of graders: ours, and that of the library that decides with us. Grades of two versions cannot
 * be compared, so it is a part of every baseline's identity.
 */
function graderVersionOf(type) {
    const { version, library } = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .traitsOf */ .JC)(type);
    return library === undefined ? String(version) : `${version}+${library}`;
}
/** The versions of all that may grade, by type; cases that are not read yet may bring graders of any type. */
function graderVersions(graders, cases) {
    const types = new Set(cases === undefined ? _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTypes */ .G6 : []);
    if (cases !== undefined)
        for (const { type } of everyGrader(graders, cases))
            types.add(type);
    return Object.fromEntries([...types].sort().map((type) => [type, graderVersionOf(type)]));
}
/** Every grader of a suite and of its cases, each kind once; the metric is absent where only a set asks for the grade. */
function suiteGraders(graders, cases) {
    const found = new Map();
    for (const { type, metric } of everyGrader(graders, cases)) {
        const told = { type, ...(metric === undefined ? {} : { metric }), version: graderVersionOf(type) };
        found.set(`${type} ${metric}`, told);
    }
    return [...found.values()];
}
function* everyGrader(graders, cases) {
    const members = (spec) => (spec.graders ?? []).flatMap((member) => [{ type: member.type, metric: member.metric }, ...members(member)]);
    const named = (spec) => [{ type: spec.type, metric: (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec) }, ...members(spec)];
    for (const spec of graders)
        yield* named(spec);
    for (const question of cases)
        for (const spec of question.graders ?? [])
            yield* named(spec);
}
/** The metrics that a suite's graders feed over its cases, those included that single cases add. */
function metricsOf(graders, cases) {
    const metrics = new Map();
    const add = (name, weight, count) => {
        const known = metrics.get(name);
        const isRecordedOnly = weight === 0 && (known?.isRecordedOnly ?? true);
        const isEverywhere = count === undefined || (known !== undefined && known.cases === undefined);
        metrics.set(name, isEverywhere ? { isRecordedOnly } : { isRecordedOnly, cases: (known?.cases ?? 0) + count });
    };
    const feeding = graders.flatMap((spec) => feedingOf(spec));
    for (const each of feeding)
        if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemplate */ .F)((0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(each)))
            add((0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(each), each.weight, undefined);
    const templates = feeding.filter((each) => (0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemplate */ .F)((0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(each)));
    for (const question of cases) {
        const seen = new Set();
        for (const each of [...templates, ...(question.graders ?? []).flatMap((spec) => feedingOf(spec))]) {
            const filled = (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .fillInMetric */ .H)(each, question);
            // A name that cannot be filled in is a metric without scores, so that what it asks is missed and not forgotten.
            const name = filled.kind === 'filled' ? filled.thing : (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(each);
            add(name, each.weight, seen.has(name) ? 0 : 1);
            seen.add(name);
        }
    }
    return metrics;
}
/** A grader, and those of its set that name a metric, with the weight that each has there. */
function feedingOf({ type, metric, weight, graders = [] }, standing = { share: 1, isMember: false }) {
    const share = weight * standing.share;
    const own = standing.isMember && metric === undefined ? [] : [{ type, metric, weight: share }];
    return [...own, ...graders.flatMap((member) => feedingOf(member, { share, isMember: true }))];
}


/***/ }),

/***/ 65274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bindingsOf)
/* harmony export */ });
/** Every binding that a route names, and where, in the order in which they are written. */
function bindingsOf({ models, rules, checks, fallbacks, }) {
    return Object.entries({ models, rules, checks, fallbacks }).flatMap(([part, entries]) => entries.flatMap(({ model }, index) => model === undefined ? [] : [{ binding: model, keys: [part, index, 'model'] }]));
}


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PackedList)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/domain/packed/number-list.ts
var number_list = __webpack_require__(66789);
;// CONCATENATED MODULE: ./src/domain/packed/text-list.ts


const pageBytes = 1 << 20;
/** A list of texts that grows, kept as UTF-8 in pages outside the heap, so that no collection of garbage walks them. */
class TextList {
    pages = [];
    pageOf = new number_list/* NumberList */.e();
    starts = new number_list/* NumberList */.e();
    ends = new number_list/* NumberList */.e();
    free = 0;
    get length() {
        return this.ends.length;
    }
    push(text) {
        const bytes = external_node_buffer_.Buffer.byteLength(text);
        const page = this.pageWithRoom(bytes);
        this.pageOf.push(this.pages.length - 1);
        this.starts.push(this.free);
        this.free += page.write(text, this.free);
        this.ends.push(this.free);
    }
    at(index) {
        return this.pages[this.pageOf.at(index)]?.toString('utf8', this.starts.at(index), this.ends.at(index));
    }
    pageWithRoom(bytes) {
        const last = this.pages.at(-1);
        if (last !== undefined && last.length - this.free >= bytes)
            return last;
        const page = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
        this.pages.push(page);
        this.free = 0;
        return page;
    }
}

;// CONCATENATED MODULE: ./src/domain/packed/packed-list.ts

/** A list of values that grows, each kept as its JSON text and parsed anew where it is asked for. */
class PackedList {
    texts = new TextList();
    get length() {
        return this.texts.length;
    }
    push(item) {
        this.texts.push(JSON.stringify(item));
    }
    at(index) {
        const text = this.texts.at(index);
        return text === undefined ? undefined : JSON.parse(text);
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1) {
            const item = this.at(index);
            if (item !== undefined)
                yield item;
        }
    }
}


/***/ }),

/***/ 51826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ carriedSuite),
  i4: () => (/* binding */ carriesSuite),
  _W: () => (/* binding */ isGhModels)
});

// EXTERNAL MODULE: ./src/domain/artifacts/glob.ts
var glob = __webpack_require__(59296);
// EXTERNAL MODULE: ./src/domain/graders/grader-spec.ts + 5 modules
var grader_spec = __webpack_require__(79653);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(68227);
// EXTERNAL MODULE: ./src/domain/suite/dataset.ts + 1 modules
var dataset = __webpack_require__(95673);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
;// CONCATENATED MODULE: ./src/domain/suite/evaluator-graders.ts



const LlmEvaluator = schemas/* looseObject */._H3({
    modelId: schemas/* string */.YjP().optional(),
    prompt: schemas/* string */.YjP().min(1),
    systemPrompt: schemas/* string */.YjP().optional(),
    choices: schemas/* array */.YOg(schemas/* looseObject */._H3({ choice: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)]), score: schemas/* number */.aig() }))
        .min(1),
});
/** The graders that an evaluator of a prompt file means, or why it cannot be run. Of `string`, `llm` and `uses` the first counts. */
function gradersOfEvaluator(evaluator, rules) {
    const { name, string, llm, uses } = evaluator;
    const set = [string, llm, uses].filter((each) => each !== undefined && each !== null);
    if (set.length === 0)
        return `the evaluator ${name} has neither \`string\` nor \`llm\` nor \`uses\``;
    if (set.length > 1 && !rules.isGhModels)
        return `the evaluator ${name} has several of \`string\`, \`llm\` and \`uses\``;
    if (string !== undefined)
        return stringGraders(evaluator, rules);
    return llm !== undefined && llm !== null ? llmGraders(name, llm, rules) : usesGraders(name, uses ?? '', rules);
}
/** GitHub's evaluators trim the answer but not the value, look at the first comparison alone, and all but `equals` ignore case. */
function stringGraders({ name, string = {} }, { isGhModels }) {
    const wanted = [
        { type: 'equals', value: string.equals, ignore_case: false },
        { type: 'contains', value: string.contains, ignore_case: true },
        { type: 'starts-with', value: string.startsWith, ignore_case: true },
        { type: 'ends-with', value: string.endsWith, ignore_case: true },
    ].filter(({ value }) => value !== undefined && value !== '');
    if (wanted.length === 0)
        return `the evaluator ${name} compares with nothing`;
    const counted = isGhModels ? wanted.slice(0, 1) : wanted;
    const how = isGhModels ? { trim: 'answer', template: 'gh-models' } : { trim: true };
    return counted.map((spec) => grader_spec/* GraderSpec */.he.parse({ ...spec, ...how, metric: name }));
}
function llmGraders(name, llm, rules) {
    const parsed = LlmEvaluator.safeParse(llm);
    if (!parsed.success)
        return `the evaluator ${name} is not complete: \`llm\` needs a \`prompt\` and \`choices\``;
    const { modelId, prompt, systemPrompt, choices } = parsed.data;
    const isScore = (score) => score >= 0 && score <= 1;
    if (!rules.isGhModels && !choices.every(({ score }) => isScore(score)))
        return `a choice of the evaluator ${name} has a score beyond 0 and 1`;
    return [
        grader_spec/* GraderSpec */.he.parse({
            type: 'choice',
            metric: name,
            prompt,
            ...(systemPrompt ? { system_prompt: systemPrompt } : {}),
            choices: choices.map(({ choice, score }) => ({ choice, score: Math.min(1, Math.max(0, score)) })),
            ...modelOf(modelId, rules),
            ...(rules.isGhModels ? { match: 'first-substring' } : {}),
        }),
    ];
}
const githubEvaluators = new Set(['similarity', 'coherence', 'fluency', 'relevance', 'groundedness'].map((each) => `github/${each}`));
/** `gh models eval` fails every answer by an evaluator that it does not know. */
function usesGraders(name, uses, { isGhModels, passMark }) {
    if (!githubEvaluators.has(uses)) {
        if (!isGhModels)
            return `the evaluator ${name} uses \`${uses}\`, which is not known`;
        return [grader_spec/* GraderSpec */.he.parse({ type: 'not-regex', value: '^', metric: name })];
    }
    const how = isGhModels ? { match: 'first-substring' } : { threshold: passMark };
    return [grader_spec/* GraderSpec */.he.parse({ type: uses, metric: name, ...how })];
}
/** The models of an evaluator are of a service that is gone; a binding of the same name takes its place, else the judge does. */
const modelOf = (modelId, { bindings }) => modelId !== undefined && (0,own/* own */.Z)(bindings, modelId) !== undefined ? { model: modelId } : {};

// EXTERNAL MODULE: ./src/domain/suite/prompt-path.ts
var prompt_path = __webpack_require__(43413);
;// CONCATENATED MODULE: ./src/domain/suite/carried-suite.ts






/** True for a prompt file that lanegate.yml wants run exactly as `gh models eval` ran it. */
const isGhModels = (path, { compat }) => (0,glob/* matchesGlobs */.nJ)(path, compat['gh-models']);
/**
 * True for a prompt file with cases or evaluators of its own. Cases alone are no suite where a suite of lanegate.yml
 * grades the prompt.
 */
function carriesSuite({ path, testData, evaluators }, targeted) {
    if (evaluators.length > 0)
        return true;
    const isGraded = targeted.has(path) || targeted.has((0,prompt_path/* promptNameOf */.Px)(path));
    return testData.length > 0 && isPromptYamlWithCases(path) && !isGraded;
}
const isPromptYamlWithCases = (path) => /\.ya?ml$/i.test(path);
/** The suite that a prompt file carries: its `testData`, graded by its `evaluators`. */
function carriedSuite(prompt, name, settings) {
    const rules = {
        isGhModels: isGhModels(prompt.path, settings),
        passMark: (settings.prompt_yml.pass_mark - 1) / 4,
        bindings: settings.models,
    };
    const read = prompt.evaluators.map((evaluator) => gradersOfEvaluator(evaluator, rules));
    const graders = read.flatMap((each) => (typeof each === 'string' ? [] : each));
    const problem = whyNotRun(prompt, graders, settings) ?? read.find((each) => typeof each === 'string');
    return {
        name,
        target: { prompt: prompt.path },
        cases: { kind: 'inline', path: prompt.path, cases: casesOf(prompt) },
        graders,
        judge: settings.judge,
        embedder: settings.embedder,
        sources: [],
        repeats: 1,
        gate: { floor: {}, metrics: {}, margin: settings.gate.margin },
        place: { path: prompt.path, line: prompt.lineOf(['evaluators']), key: 'evaluators' },
        problem,
    };
}
/** Nothing that is missing may read as a pass. */
function whyNotRun({ testData, evaluators, path }, graders, settings) {
    if (testData.length === 0)
        return `${path} has evaluators and no testData, so nothing is asked`;
    if (evaluators.length === 0)
        return `${path} has testData and no evaluators, so nothing could fail`;
    const judged = graders.find((grader) => (0,grader_spec/* isJudge */.kJ)(grader) && grader.model === undefined);
    if (judged === undefined || settings.judge !== undefined)
        return undefined;
    return `the evaluator ${judged.metric ?? judged.type} asks a model and lanegate.yml names no \`judge\``;
}
function casesOf(prompt) {
    const cases = prompt.testData.map((row, index) => ({ ...caseOf(row), line: prompt.lineOf(['testData', index]) }));
    (0,dataset/* refuseRepeatedCases */.Ej)(cases, prompt.path);
    return cases;
}
/** In a prompt file every key of a row is a variable; `id` and `expected` are the case's own besides. */
function caseOf(row) {
    const parsed = suite_case/* CaseRecord */.iu.shape.id.safeParse(row['id']);
    const id = parsed.success && parsed.data !== undefined ? parsed.data : (0,dataset/* caseIdOf */.hK)(row);
    return { id, vars: row, expected: row['expected'] };
}


/***/ }),

/***/ 68227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iu: () => (/* binding */ CaseRecord),
/* harmony export */   oT: () => (/* binding */ describeQuestion)
/* harmony export */ });
/* unused harmony export ToolResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79653);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39990);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11840);




const JsonValue = zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9();
/** What a tool answered once, to be given to the model whenever it asks the same. */
const ToolResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), JsonValue)
        .optional()
        .describe('The call it answers; any call of the tool when absent'),
    result: JsonValue,
});
/** One question of a dataset, as its author writes it. */
const CaseRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform(String)]).optional(),
    vars: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), JsonValue),
    expected: JsonValue.optional(),
    expected_any: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(JsonValue).min(1).optional().describe('Several right answers, in the place of `expected`'),
    messages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .QB).min(1).optional().describe('The conversation itself, for a target without a prompt'),
    tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform(String)]).optional(),
    graders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .GraderSpec */ .he).optional().describe('Graders of this case alone, beside those of its suite'),
    turns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).optional().describe('What the user says next, one after each answer'),
    tool_results: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ToolResult).optional().describe('What tools answer when the model calls them'),
    context: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional().describe('What retrieval gave, for graders and readers'),
});
/** Keys that prompt files write among the variables although they are no part of the question. */
const besideTheQuestion = new Set(['id', 'name', 'expected']);
/** What sets a case apart, for people: its one variable, or each of them by name. */
function describeQuestion({ vars }) {
    const entries = Object.entries(vars).filter(([name]) => !besideTheQuestion.has(name));
    const [only, second] = entries;
    if (only !== undefined && second === undefined)
        return (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(only[1]);
    return entries.map(([name, value]) => `${name}: ${(0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value)}`).join('\n');
}


/***/ }),

/***/ 95673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hK: () => (/* binding */ caseIdOf),
  oH: () => (/* binding */ parseDataset),
  Ej: () => (/* binding */ refuseRepeatedCases)
});

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 8 modules
var sync = __webpack_require__(40712);
// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts
var digest = __webpack_require__(52270);
// EXTERNAL MODULE: ./src/domain/artifacts/for-few.ts
var for_few = __webpack_require__(17080);
// EXTERNAL MODULE: ./src/domain/packed/packed-list.ts + 1 modules
var packed_list = __webpack_require__(3958);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(68227);
// EXTERNAL MODULE: ./src/domain/suite/located-yaml.ts
var located_yaml = __webpack_require__(28869);
// EXTERNAL MODULE: ./src/domain/suite/nearest-name.ts
var nearest_name = __webpack_require__(59589);
// EXTERNAL MODULE: ./src/domain/artifacts/read-json.ts
var read_json = __webpack_require__(55293);
;// CONCATENATED MODULE: ./src/domain/suite/openai-evals.ts

/**
 * A line of an OpenAI evals data set as a case: of the registry (openai/evals, `{"input": [messages], "ideal"}`), or of the
 * newer data sources (`{"item": {…}, "sample"?}`). `undefined` for a line of any other shape.
 */
function fromOpenAiEvals(value) {
    if (!(0,read_json/* isJsonObject */.O)(value))
        return undefined;
    if ((0,read_json/* isJsonObject */.O)(value['item']))
        return fromItem(value['item']);
    const { input, ideal, ...rest } = value;
    if (input === undefined || 'vars' in value || !('ideal' in value || isConversation(input)))
        return undefined;
    const question = isConversation(input) ? { messages: input.map(withoutName) } : {};
    const inputVars = typeof input === 'string' ? { input } : {};
    return { ...namedOf(rest), vars: { ...inputVars, ...withoutId(rest) }, ...question, ...expectedOf(ideal) };
}
function fromItem(item) {
    const { ideal, expected, ...rest } = item;
    return { ...namedOf(rest), vars: withoutId(rest), ...expectedOf(expected ?? ideal) };
}
const isConversation = (input) => Array.isArray(input) && input.length > 0 && input.every((each) => (0,read_json/* isJsonObject */.O)(each) && 'role' in each);
/** Examples of the registry name who speaks in them; a chat has no such key. */
const withoutName = ({ name: _, ...message }) => message;
const namedOf = ({ id }) => (typeof id === 'string' || typeof id === 'number' ? { id } : {});
const withoutId = ({ id: _, ...rest }) => rest;
/** A list is several right answers. */
function expectedOf(ideal) {
    if (ideal === undefined)
        return {};
    if (!Array.isArray(ideal))
        return { expected: ideal };
    return ideal.length === 1 ? { expected: ideal[0] } : { expected_any: ideal };
}

;// CONCATENATED MODULE: ./src/domain/suite/dataset.ts









/**
 * Reads a dataset: JSONL, CSV or YAML by the ending of its path.
 * A case without an id gets one from its variables, so that it stays the same case when others come and go.
 * A broken line, a repeated case and an empty dataset are a `UserError`.
 */
function parseDataset(text, path) {
    const cases = new packed_list/* PackedList */.x();
    const refuseRepeated = repeatedCaseRefusal(path);
    const parsing = (0,for_few/* forText */.z)(text);
    for (const row of rowsOf(text, path)) {
        const question = toCase(row, { path, parsing });
        refuseRepeated(question);
        cases.push(question);
    }
    if (cases.length === 0)
        throw new user_error/* UserError */.yo('this dataset has no cases', { place: { path }, hint: exampleCase });
    return cases;
}
const exampleCase = 'write one case a line: {"id": "1", "vars": {"question": "…"}, "expected": "…"}';
function rowsOf(text, path) {
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    if (ending === 'jsonl' || ending === 'ndjson')
        return jsonLines(text, path);
    if (ending === 'csv')
        return csvRows(text, path);
    if (ending === 'yaml' || ending === 'yml' || ending === 'json')
        return yamlRows(text, path);
    throw new user_error/* UserError */.yo('a dataset is JSONL, CSV or YAML', { place: { path }, hint: 'name it .jsonl, .csv or .yaml' });
}
function* jsonLines(text, path) {
    let line = 0;
    for (const lineText of linesOf(text)) {
        line += 1;
        if (lineText.trim() === '')
            continue;
        yield { value: parseLine(lineText, { path, line }), line };
    }
}
/** The lines of a text one after another, since a large dataset has too many to hold them all. */
function* linesOf(text) {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        yield text.slice(start, end);
        start = end + 1;
    }
    yield text.slice(start);
}
function parseLine(lineText, place) {
    try {
        return JSON.parse(lineText);
    }
    catch (cause) {
        throw new user_error/* UserError */.yo('this line is not valid JSON', { place, hint: exampleCase, cause });
    }
}
const csvColumns = new Set(['id', 'expected', 'tags', 'cluster']);
/** Columns `id`, `expected`, `tags` (split at `;`) and `cluster` are the case's own; every other one is a variable. */
function csvRows(text, path) {
    let records;
    try {
        records = (0,sync/* parse */.q)(text, { columns: true, bom: true, info: true, skip_empty_lines: true });
    }
    catch (cause) {
        const line = cause instanceof sync/* CsvError */.J && typeof cause.lines === 'number' ? { line: cause.lines } : {};
        const detail = cause instanceof Error ? cause.message : 'unreadable';
        throw new user_error/* UserError */.yo(`this is not valid CSV: ${detail}`, { place: { path, ...line }, cause });
    }
    return records.map(({ record, info }) => ({ value: csvCase(record), line: info.lines }));
}
function csvCase(record) {
    const own = Object.entries(record).filter(([name, value]) => csvColumns.has(name) && value !== '');
    const vars = Object.entries(record).filter(([name]) => !csvColumns.has(name));
    const result = { ...Object.fromEntries(own), vars: Object.fromEntries(vars) };
    if (record['tags'])
        result['tags'] = record['tags'].split(';').map((tag) => tag.trim());
    return result;
}
function yamlRows(text, path) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    if (source.value === null)
        return [];
    if (!Array.isArray(source.value))
        throw new user_error/* UserError */.yo('a dataset is a list of cases', { place: { path, line: 1 } });
    return source.value.map((value, index) => ({ value, line: source.lineOf([index]) }));
}
function toCase({ value, line }, { path, parsing }) {
    const parsed = suite_case/* CaseRecord */.iu.safeParse(fromOpenAiEvals(value) ?? value, parsing);
    if (!parsed.success)
        throw caseError(parsed.error.issues[0], { path, line });
    const { id, ...rest } = parsed.data;
    return { id: id ?? caseIdOf(identityOf(rest)), ...rest, line };
}
/** A case that brings its own conversation is known by that too. */
const identityOf = ({ vars, messages }) => messages === undefined ? vars : { ...vars, messages: messages };
function caseError(issue, place) {
    const unknown = issue?.keys?.[0];
    if (issue?.code === 'unrecognized_keys' && unknown !== undefined) {
        const nearest = (0,nearest_name/* nearestName */.q)(unknown, Object.keys(suite_case/* CaseRecord */.iu.shape));
        const hint = nearest === undefined ? 'variables of the template belong under `vars`' : `did you mean \`${nearest}\`?`;
        return new user_error/* UserError */.yo(`unknown key \`${unknown}\` in a case`, { place, hint });
    }
    const key = issue?.path.map(String).join('.') ?? '';
    const subject = key === '' ? 'this case' : `\`${key}\` of this case`;
    return new user_error/* UserError */.yo(`${subject} is not valid: ${issue?.message ?? ''}`, { place, hint: exampleCase });
}
/** The id of a case that has none of its own: the first 12 digits of the digest of its variables. */
const caseIdOf = (vars) => (0,digest/* digestOf */.ol)(vars).slice(7, 19);
/** Two cases of one id could not be told apart when base and head are paired. */
function refuseRepeatedCases(cases, path) {
    cases.forEach(repeatedCaseRefusal(path));
}
/** Throws a `UserError` at the second case of an id. */
function repeatedCaseRefusal(path) {
    const firstLines = new Map();
    return ({ id, line }) => {
        if (firstLines.has(id)) {
            const first = firstLines.get(id);
            const where = first === undefined ? '' : `; it is also on line ${first}`;
            const place = line === undefined ? { path } : { path, line };
            throw new user_error/* UserError */.yo(`the case id \`${id}\` is used twice${where}`, { place, hint: 'give every case its own id' });
        }
        firstLines.set(id, line);
    };
}


/***/ }),

/***/ 33756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ importGlobs),
/* harmony export */   j8: () => (/* binding */ importRuleOf),
/* harmony export */   mJ: () => (/* binding */ refuseIdleRules),
/* harmony export */   rj: () => (/* binding */ heldToRule)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59296);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24850);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59589);




/** The globs of the files that lanegate.yml imports. */
const importGlobs = ({ imports }) => imports.map(({ path }) => path);
/** What lanegate.yml says of the suites of a file of another tool: the last entry that fits it. */
const importRuleOf = (path, { imports }) => imports.findLast((rule) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, [rule.path]));
/** The metrics of a suite that brings its cases with it. */
const namesOf = ({ graders, cases, gate }) => new Set([...Object.keys(gate.metrics), ...(0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(graders, cases.kind === 'inline' ? cases.cases : []).keys()]);
/** A suite of another tool's file, judged and held to what lanegate.yml says of that file; of it the metrics count that the suite has. */
function heldToRule(suite, rule) {
    if (rule === undefined)
        return suite;
    const names = namesOf(suite);
    const known = (record) => Object.fromEntries(Object.entries(record).filter(([metric]) => names.has(metric)));
    const { margin, floor, metrics } = rule.gate;
    const { gate, judge, embedder } = suite;
    return {
        ...suite,
        judge: rule.judge ?? judge,
        embedder: rule.embedder ?? embedder,
        gate: {
            margin: margin ?? gate.margin,
            floor: { ...gate.floor, ...known(floor) },
            metrics: { ...gate.metrics, ...known(metrics) },
        },
    };
}
/**
 * Refuses a floor or a role of a metric that no suite of the files that an entry takes in has, since a misspelt name would
 * leave it without effect. Throws a `UserError` at the entry.
 */
function refuseIdleRules(side, suitesByPath) {
    const { settings, configuration } = side;
    settings.imports.forEach((rule, index) => {
        const suites = [...suitesByPath].flatMap(([path, all]) => (importRuleOf(path, settings) === rule ? all : []));
        if (suites.length === 0 || suites.some(({ problem }) => problem !== undefined))
            return;
        const names = new Set(suites.flatMap((suite) => [...namesOf(suite)]));
        for (const key of ['floor', 'metrics']) {
            const unknown = Object.keys(rule.gate[key]).find((metric) => !names.has(metric));
            if (unknown === undefined)
                continue;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`no suite of \`${rule.path}\` has a metric \`${unknown}\``, {
                place: {
                    path: configuration?.path ?? '',
                    line: configuration?.lineOf(['imports', index, 'gate', key, unknown]) ?? 1,
                    key: `imports.${index}.gate.${key}`,
                },
                hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestName */ .S)(unknown, names),
            });
        }
    });
}


/***/ }),

/***/ 28869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parseLocatedYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33127);



/** Parses YAML 1.2; duplicate keys and syntax errors are a `UserError` with the line, and so is nesting beyond reason. */
function parseLocatedYaml(text, path) {
    if ((0,_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .nestsTooDeep */ .q)(text))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this YAML is nested too deep', { place: { path } });
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // The parser's own check for repeated keys compares each with each, which a long text makes too slow.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    const invalid = (message, offset) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not valid YAML: ${message}`, { place: { path, line: lineCounter.linePos(offset).line } });
    const error = document.errors[0];
    if (error !== undefined)
        throw invalid(firstSentence(error.message), error.pos[0]);
    const repeated = repeatedKey(document.contents);
    if (repeated !== undefined)
        throw invalid('Map keys must be unique', repeated);
    return {
        value: valueOfDocument(document, path),
        lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
    };
}
/** An alias of nothing, or more aliases than a person writes, is a mistake of the text. */
function valueOfDocument(document, path) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not valid YAML: ${firstSentence(error.message)}`, { place: { path } });
    }
}
/** Where the first key stands that its mapping has already. */
function repeatedKey(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) || !('items' in node) || !Array.isArray(node.items))
        return undefined;
    const seen = new Set();
    for (const item of node.items) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
            if (seen.has(item.key.value))
                return startOf(item.key) ?? 0;
            seen.add(item.key.value);
        }
        const inner = repeatedKey((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) ? item.value : item);
        if (inner !== undefined)
            return inner;
    }
    return undefined;
}
function lineOfNode(root, keys, lines) {
    let node = root;
    let offset = startOf(root) ?? 0;
    for (const key of keys) {
        const child = childOf(node, key);
        if (child === undefined)
            break;
        offset = child.offset ?? offset;
        node = child.node;
    }
    return lines.linePos(offset).line;
}
function childOf(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find((item) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? String(item.key.value) : '') === String(key));
        return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && 'items' in node && Array.isArray(node.items)) {
        const item = node.items[Number(key)];
        return item === undefined ? undefined : { node: item, offset: startOf(item) };
    }
    return undefined;
}
const startOf = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined);
const firstSentence = (message) => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;


/***/ }),

/***/ 59589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The known name a person most likely meant, or `undefined` when none is near: at most a third of the letters differ.
 */
function nearestName(written, known) {
    let best;
    let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
    for (const name of known) {
        const distance = editDistance(written.toLowerCase(), name.toLowerCase());
        if (distance < bestDistance) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}
/** "did you mean `x`?" or, when nothing is near, the list to choose from. */
function suggestName(written, known) {
    const names = [...known];
    const nearest = nearestName(written, names);
    if (nearest !== undefined)
        return `did you mean \`${nearest}\`?`;
    return names.length === 0 ? 'none is defined' : `known: ${names.slice(0, 12).join(', ')}`;
}
/** Levenshtein distance with adjacent transpositions counted as one (Damerau's restricted form). */
function editDistance(one, other) {
    let beforeLast = [];
    let last = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const same = one[row - 1] === other[column - 1];
            let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            if (swapped)
                distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
            current.push(distance);
        }
        beforeLast = last;
        last = current;
    }
    return last[other.length] ?? 0;
}


/***/ }),

/***/ 43413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ promptNameOf),
/* harmony export */   UX: () => (/* binding */ isPromptPath),
/* harmony export */   t1: () => (/* binding */ isPromptYamlPath)
/* harmony export */ });
const promptEnding = /\.(prompt\.ya?ml|prompty?|jinja2?|j2|mustache|hbs|handlebars)$/i;
const sourceEnding = /\.(tsx?|jsx?|mjs|cjs|py|go|rs|java|kt|rb|php|cs|swift|sh|ipynb|html?|css|png|jpe?g|gif|svg|pdf)$/i;
const templateOfAnotherFile = /\.(?!txt\.|md\.|prompt\.)[a-z]{1,5}\.(jinja2?|j2|mustache|hbs|handlebars)$/i;
const readme = /(^|\/)(readme|contributing|changelog|license)(\.[a-z]+)?$/i;
/** True for a file that is a prompt by its place or its ending, whatever it says. */
function isPromptPath(path) {
    if (readme.test(path))
        return false;
    if (promptEnding.test(path))
        return !templateOfAnotherFile.test(path);
    return /(^|\/)prompts?\//i.test(path) && !sourceEnding.test(path) && /\.[a-z0-9]+$/i.test(path);
}
/** True for a prompt file that may carry its own cases and evaluators. */
const isPromptYamlPath = (path) => /\.prompt\.ya?ml$/i.test(path);
/** The name under which suites refer to a prompt file: its file name without its endings. */
const promptNameOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/(\.[A-Za-z0-9]+)+$/, '');


/***/ }),

/***/ 33127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** Deeper nesting is nobody's text; parsers that call themselves for each level would exhaust the stack. */
const deepest = 60;
/** True when brackets or blocks of a YAML text nest too deep to be parsed safely. Quotes are not looked at. */
function nestsTooDeep(text) {
    return /(?:[-?] ){30}/.test(text) || bracketDepth(text) > deepest || blockDepth(text) > deepest;
}
function bracketDepth(text) {
    let depth = 0;
    let most = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
        if (depth > most)
            most = depth;
    }
    return most;
}
function blockDepth(text) {
    const indents = [];
    let most = 0;
    for (const [, spaces = ''] of text.matchAll(/^( *)[^\s#]/gm)) {
        while ((indents.at(-1) ?? -1) >= spaces.length)
            indents.pop();
        indents.push(spaces.length);
        if (indents.length > most)
            most = indents.length;
    }
    return most;
}


/***/ })

};
