(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2497;
exports.ids = [2497];
exports.modules = {

/***/ 48271:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fillInMetric),
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43459);
/* harmony import */ var _grader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76201);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29193);
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2451);





/**
 * A grader whose value is filled in with a case, `expected` included. Text is a template, also as an item of a list; an
 * object is taken as it stands. A text that is one variable alone stands for its value where the type compares with
 * such. What the case leaves out, and a value that then says nothing, is a grader error.
 */
function fillIn(spec, question) {
    const { value, template } = spec;
    if (value === undefined || !(0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .isFilledIn */ .qL)(spec))
        return { kind: 'filled', thing: spec };
    const filling = new Filling(question, template);
    const whole = template === 'gh-models' ? undefined : filling.variable(value);
    const isWhole = whole !== undefined && (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .traitsOf */ .JC)(spec.type).comparesAsItIs?.(whole, spec) === true;
    const settled = { ...spec, value: isWhole ? whole : filling.value(value) };
    if (filling.why !== undefined)
        return cannotFillIn(question, filling.why);
    const problem = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOfValue */ .Cx)(settled);
    return problem === undefined ? { kind: 'filled', thing: settled } : (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`\`${spec.type}\` ${problem}`);
}
/** The name of the metric that a grader feeds with a case. */
function fillInMetric(spec, question) {
    const name = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .metricOf */ .ak)(spec);
    if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplate */ .Fl)(name))
        return { kind: 'filled', thing: name };
    const filling = new Filling(question, spec.template);
    const thing = filling.text(name);
    if (filling.why !== undefined)
        return cannotFillIn(question, filling.why);
    if ((0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .isMetricName */ .M8)(thing))
        return { kind: 'filled', thing };
    return cannotFillIn(question, `${JSON.stringify(thing)} is no name for a metric`);
}
const alone = /^\s*\{\{\{?\s*([A-Za-z_]\w*)\s*\}?\}\}\s*$/;
/** Texts that are filled in with one case, and why the first of them cannot be. */
class Filling {
    why;
    values;
    language;
    constructor({ vars, expected }, language) {
        this.values = expected === undefined ? vars : { ...vars, expected };
        this.language = language;
    }
    /** What the case has for the variable that a text is alone. */
    variable(value) {
        const name = typeof value === 'string' ? alone.exec(value)?.[1] : undefined;
        return name === undefined ? undefined : (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(this.values, name);
    }
    value(value) {
        const item = (each) => (typeof each === 'string' ? this.text(each) : each);
        return Array.isArray(value) ? value.map(item) : item(value);
    }
    text(text) {
        const rendering = (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(text, this.values, this.language);
        if (rendering.kind === 'text')
            return rendering.text;
        this.why ??= (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotFilledIn */ .BI)(rendering);
        return text;
    }
}
const cannotFillIn = ({ id }, why) => (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`the grader cannot be filled in for case \`${id}\`: ${why}`);


/***/ }),

/***/ 45525:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ suiteGraders),
/* harmony export */   Dm: () => (/* binding */ graderVersions),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   Yw: () => (/* binding */ metricsAmong)
/* harmony export */ });
/* unused harmony export graderVersionOf */
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9527);
/* harmony import */ var _fill_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48271);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29193);
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2451);
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50008);





/**
 * The version of a type of graders: ours, and that of the library that decides with us. Grades of two versions cannot
 * be compared, so it is a part of every baseline's identity.
 */
function graderVersionOf(type) {
    const { version, library } = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .traitsOf */ .JC)(type);
    return library === undefined ? String(version) : `${version}+${library}`;
}
/** The versions of all that may grade, by type; cases that are not read yet may bring graders of any type. */
function graderVersions(graders, cases) {
    const types = new Set(cases === undefined ? _grader_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTypes */ .G6 : []);
    if (cases !== undefined)
        for (const { spec } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .everyGrader */ .Pe)(graders, cases))
            types.add(spec.type);
    return Object.fromEntries([...types].sort().map((type) => [type, graderVersionOf(type)]));
}
/**
 * Every grader of a suite and of its cases, each kind once; the metric is absent where only a set asks for the grade.
 */
function suiteGraders(graders, cases) {
    const found = new Map();
    for (const { spec, metric, feeds } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .everyGrader */ .Pe)(graders, cases)) {
        const { type } = spec;
        const told = { type, ...(feeds ? { metric } : {}), version: graderVersionOf(type) };
        found.set(`${type} ${told.metric}`, told);
    }
    return [...found.values()];
}
/** The metrics that a suite's graders feed over its cases, those included that single cases add. */
function metricsOf(graders, cases) {
    const namesByCase = feedingOf(graders).some(({ metric }) => (0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(metric));
    return metricsAmong(graders, namesByCase ? cases : (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__/* .casesWithGraders */ .Gr)(cases));
}
/** As `metricsOf` of some of the cases, which are gone through once. */
function metricsAmong(graders, cases) {
    const metrics = new Map();
    const add = (name, weight, count) => {
        const known = metrics.get(name);
        const isRecordedOnly = weight === 0 && (known?.isRecordedOnly ?? true);
        const isEverywhere = count === undefined || (known !== undefined && known.cases === undefined);
        metrics.set(name, isEverywhere ? { isRecordedOnly } : { isRecordedOnly, cases: (known?.cases ?? 0) + count });
    };
    const feeding = feedingOf(graders);
    for (const { metric, weight } of feeding)
        if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(metric))
            add(metric, weight, undefined);
    const templates = feeding.filter(({ metric }) => (0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(metric));
    for (const question of cases) {
        const seen = new Set();
        for (const { spec, metric, weight } of [...templates, ...feedingOf(question.graders ?? [])]) {
            const filled = (0,_fill_in_js__WEBPACK_IMPORTED_MODULE_1__/* .fillInMetric */ .H)({ type: spec.type, metric }, question);
            // A name that cannot be filled in is a metric without scores, so that what it asks is missed and not forgotten.
            const name = filled.kind === 'filled' ? filled.thing : metric;
            add(name, weight, seen.has(name) ? 0 : 1);
            seen.add(name);
        }
    }
    return metrics;
}
/** Graders, and those of their sets that name a metric. */
const feedingOf = (graders) => (0,_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .GS)(graders).filter(({ feeds }) => feeds);


/***/ }),

/***/ 50008:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ someGrader),
/* harmony export */   E8: () => (/* binding */ comparesArms),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Pe: () => (/* binding */ everyGrader),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   mE: () => (/* binding */ asksModel),
/* harmony export */   w3: () => (/* binding */ judgedPlaces)
/* harmony export */ });
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9527);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29193);


/** Graders, and those of their sets at any depth. */
const withMembers = (graders) => graders.flatMap((spec) => [spec, ...withMembers(spec.graders ?? [])]);
/** True of a grader that asks a model, itself or by a grader of its set. */
const asksModel = (spec) => withMembers([spec]).some(_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudge */ .kJ);
/** True of a grader that prefers one arm's answer to the other's, itself or by a grader of its set. */
const comparesArms = (spec) => withMembers([spec]).some(_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isPairwise */ .HV);
/** Graders and those of their sets at any depth, each where it stands. */
function placed(graders, set) {
    return graders.flatMap((spec) => {
        const feeds = set === undefined || spec.metric !== undefined;
        const metric = feeds ? (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec) : set.metric;
        const own = { spec, metric, feeds, weight: spec.weight * (set?.weight ?? 1) };
        return [own, ...placed(spec.graders ?? [], own)];
    });
}
/** Those graders that ask a model, and the sets that ask one by a grader of theirs, each where it stands. */
const judgedPlaces = (graders) => placed(graders).filter(({ spec }) => asksModel(spec));
/** Every grader of a suite and of its cases, those of sets included. */
function* everyGrader(graders, cases) {
    yield* placed(graders);
    for (const { graders: own = [] } of (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__/* .casesWithGraders */ .Gr)(cases))
        yield* placed(own);
}
/** True of a suite that has such a grader, or a case with one. */
function someGrader(graders, cases, isSuch) {
    for (const { spec } of everyGrader(graders, cases))
        if (isSuch(spec))
            return true;
    return false;
}


/***/ }),

/***/ 61628:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NumberList)
/* harmony export */ });
const firstCapacity = 64;
/** A list of numbers that grows, eight bytes for each. */
class NumberList {
    values = new Float64Array(firstCapacity);
    count = 0;
    get length() {
        return this.count;
    }
    push(value) {
        this.makeRoom(this.count + 1);
        this.values[this.count] = value;
        this.count += 1;
    }
    /** The number at an index; `missing` beyond the end. */
    at(index, missing = Number.NaN) {
        return index < this.count ? (this.values[index] ?? missing) : missing;
    }
    /** Sets the number at an index; a list that is too short is filled up with `filler`. */
    set(index, value, filler = Number.NaN) {
        if (index >= this.count) {
            this.makeRoom(index + 1);
            this.values.fill(filler, this.count, index);
            this.count = index + 1;
        }
        this.values[index] = value;
    }
    /** The numbers in ascending order, as a copy. */
    sorted() {
        return this.values.slice(0, this.count).sort();
    }
    [Symbol.iterator]() {
        return this.values.subarray(0, this.count).values();
    }
    makeRoom(count) {
        if (count <= this.values.length)
            return;
        const larger = new Float64Array(Math.max(count, this.values.length * 2));
        larger.set(this.values);
        this.values = larger;
    }
}


/***/ }),

/***/ 13763:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PackedList)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77198);

/** A list of values that grows, each kept as its JSON text and parsed anew where it is asked for. */
class PackedList {
    texts = new _text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .TextList */ .K();
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

/***/ 77198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TextList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _number_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61628);


const pageBytes = 1 << 20;
/** A list of texts that grows, kept as UTF-8 in pages outside the heap, so that no collection of garbage walks them. */
class TextList {
    pages = [];
    pageOf = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    starts = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    ends = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    free = 0;
    get length() {
        return this.ends.length;
    }
    push(text) {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);
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
        const page = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
        this.pages.push(page);
        this.free = 0;
        return page;
    }
}


/***/ }),

/***/ 74367:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ carriedSuite),
  i4: () => (/* binding */ carriesSuite),
  _W: () => (/* binding */ isGhModels)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 2 modules
var dataset = __webpack_require__(83818);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/evaluator-graders.js



const LlmEvaluator = schemas/* looseObject */._H3({
    modelId: schemas/* string */.YjP().optional(),
    prompt: schemas/* string */.YjP().min(1),
    systemPrompt: schemas/* string */.YjP().optional(),
    choices: schemas/* array */.YOg(schemas/* looseObject */._H3({ choice: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)]), score: schemas/* number */.aig() }))
        .min(1),
});
/**
 * The graders that an evaluator of a prompt file means, or why it cannot be run. Of `string`, `llm` and `uses` the
 * first counts.
 */
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
/**
 * GitHub's evaluators trim the answer but not the value, look at the first comparison alone, and all but `equals`
 * ignore case.
 */
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
/**
 * The models of an evaluator are of a service that is gone; a binding of the same name takes its place, else the judge
 * does.
 */
const modelOf = (modelId, { bindings }) => modelId !== undefined && (0,own/* own */.Z)(bindings, modelId) !== undefined ? { model: modelId } : {};

// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/carried-suite.js






/** True for a prompt file that lanegate.yml wants run exactly as `gh models eval` ran it. */
const isGhModels = (path, { compat }) => (0,glob/* matchesGlobs */.nJ)(path, compat['gh-models']);
/**
 * True for a prompt file with cases or evaluators of its own. Cases alone are no suite where a suite of lanegate.yml
 * grades the prompt.
 */
function carriesSuite({ path, testData, evaluators }, isTargeted) {
    if (evaluators.length > 0)
        return true;
    return testData.length > 0 && (0,parse_prompt/* isYamlPath */.x)(path) && !isTargeted(path);
}
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
    const seen = new Map();
    const cases = prompt.testData.map((row, index) => ({
        // Rows without ids may be equal, as nobody has to tell them apart but we.
        id: writtenId(row) ?? (0,dataset/* numberedId */.sx)((0,dataset/* caseIdOf */.hK)(row), seen),
        vars: row,
        expected: row['expected'],
        line: prompt.lineOf(['testData', index]),
    }));
    (0,dataset/* refuseRepeatedCases */.Ej)(cases, prompt.path);
    return cases;
}
/** In a prompt file every key of a row is a variable; `id` and `expected` are the case's own besides. */
function writtenId(row) {
    const parsed = suite_case/* CaseRecord */.iu.shape.id.safeParse(row['id']);
    return parsed.success ? parsed.data : undefined;
}


/***/ }),

/***/ 9527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ casesWithGraders),
/* harmony export */   HH: () => (/* binding */ caseNumbers),
/* harmony export */   Mv: () => (/* binding */ caseAt),
/* harmony export */   aE: () => (/* binding */ ChangedCases),
/* harmony export */   zE: () => (/* binding */ CasesWithVariables),
/* harmony export */   zT: () => (/* binding */ bringGraders)
/* harmony export */ });
/* harmony import */ var _packed_numbered_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58863);

/** The case of a number that the list has. */
function caseAt(cases, index) {
    const question = cases.at(index);
    if (question === undefined)
        throw new Error(`there is no case ${index} of ${cases.length}`);
    return question;
}
/** The number of each case by its id. */
function caseNumbers(cases) {
    const numbers = new _packed_numbered_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberedTexts */ .D();
    for (const { id } of cases)
        numbers.add(id);
    return numbers;
}
const bringing = new WeakMap();
/** True where a case of the list brings graders of its own, which is looked for once: a large list takes its time. */
function bringGraders(cases) {
    const known = bringing.get(cases) ?? findGraders(cases);
    bringing.set(cases, known);
    return known;
}
function findGraders(cases) {
    for (const { graders = [] } of cases)
        if (graders.length > 0)
            return true;
    return false;
}
/** The cases, for whoever looks for the graders that they bring: all of them, and none where none brings any. */
const casesWithGraders = (cases) => (bringGraders(cases) ? cases : []);
/** Cases as something makes of them, each when it is asked for. */
class ChangedCases {
    cases;
    change;
    constructor(cases, change) {
        this.cases = cases;
        this.change = change;
    }
    get length() {
        return this.cases.length;
    }
    at(index) {
        const question = this.cases.at(index);
        return question === undefined ? undefined : this.change(question);
    }
    *[Symbol.iterator]() {
        for (const question of this.cases)
            yield this.change(question);
    }
}
/** Policy's cases, with the variables that only head's case of the same id has. */
class CasesWithVariables {
    policy;
    head;
    headNumbers;
    constructor(policy, head) {
        this.policy = policy;
        this.head = head;
        this.headNumbers = caseNumbers(head);
    }
    get length() {
        return this.policy.length;
    }
    at(index) {
        const question = this.policy.at(index);
        if (question === undefined)
            return undefined;
        const number = this.headNumbers.get(question.id);
        const vars = number === undefined ? {} : this.head.at(number)?.vars;
        return { ...question, vars: { ...vars, ...question.vars } };
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1)
            yield caseAt(this, index);
    }
}


/***/ }),

/***/ 33097:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ importGlobs),
/* harmony export */   mJ: () => (/* binding */ refuseIdleRules),
/* harmony export */   n2: () => (/* binding */ importRules),
/* harmony export */   rj: () => (/* binding */ heldToRule)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45525);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55336);




/** The globs of the files that lanegate.yml imports. */
const importGlobs = ({ imports }) => imports.map(({ path }) => path);
/**
 * Finds what lanegate.yml says of the suites of a file of another tool: the last entry that fits it. The globs of the
 * entries are read once for all files.
 */
function importRules({ imports }) {
    const rules = imports.map((rule) => ({ rule, globs: [rule.path] }));
    return (path) => rules.findLast(({ globs }) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs))?.rule;
}
/** The metrics of a suite that brings its cases with it. */
const namesOf = ({ graders, cases, gate }) => new Set([...Object.keys(gate.metrics), ...(0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(graders, cases.kind === 'inline' ? cases.cases : []).keys()]);
/** The metrics that a rule names. */
const wantedBy = ({ gate }) => [...Object.keys(gate.floor), ...Object.keys(gate.metrics)];
/**
 * A suite of another tool's file, judged and held to what lanegate.yml says of that file; of it the metrics count that
 * the suite has.
 */
function heldToRule(suite, rule) {
    if (rule === undefined)
        return suite;
    const { margin, floor, metrics } = rule.gate;
    // Metrics are looked for in every case, which only a rule that names some needs.
    const names = wantedBy(rule).length === 0 ? new Set() : namesOf(suite);
    const known = (record) => Object.fromEntries(Object.entries(record).filter(([metric]) => names.has(metric)));
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
 * Refuses a floor or a role of a metric that no suite of the files that an entry takes in has, since a misspelt name
 * would leave it without effect. Throws a `UserError` at the entry.
 */
function refuseIdleRules({ settings, configuration }, ruled) {
    settings.imports.forEach((rule, index) => {
        if (wantedBy(rule).length === 0)
            return;
        const suites = ruled.flatMap((each) => (each.rule === rule ? each.suites : []));
        if (suites.length === 0 || suites.some(({ problem }) => problem !== undefined))
            return;
        const names = new Set(suites.flatMap((suite) => [...namesOf(suite)]));
        for (const key of ['floor', 'metrics']) {
            const unknown = Object.keys(rule.gate[key]).find((metric) => !names.has(metric));
            if (unknown === undefined)
                continue;
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`no suite of \`${rule.path}\` has a metric \`${unknown}\``, {
                place: configuration?.placeOf(['imports', index, 'gate', key, unknown]),
                hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestName */ .S)(unknown, names),
            });
        }
    });
}


/***/ }),

/***/ 4967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ includesOfFile),
/* harmony export */   z: () => (/* binding */ includesOf)
/* harmony export */ });
/** The longest tag that is read; what is longer counts as computed. */
const mostTagCharacters = 1000;
/** Of more tags than this the rest is not read, which counts as computed too. */
const mostTags = 1000;
/**
 * The references of texts, each once, in order: Jinja and Liquid tags (`include`, `extends`, `import`, `from`,
 * `render`, `embed`), Handlebars, Mustache and dotprompt partials, `${file:\u2026}`, and a text that is nothing but
 * `file://\u2026`. Comments and raw blocks are not told apart: to take one for an include is safe, to overlook an include is
 * not.
 */
const includesOf = (...texts) => onlyOnce(texts.flatMap(referencesIn));
function referencesIn(text) {
    const whole = /^\s*file:\/\/(\S{1,500})\s*$/.exec(text);
    if (whole !== null)
        return [fileNamed(whole[1] ?? '')];
    return [...tagReferences(text), ...partialReferences(text), ...insertedFiles(text)];
}
/** The references of a file: those of its text and, where it is structured, values such as `template_path: x`. */
const includesOfFile = (text, path) => onlyOnce([...includesOf(text), ...(isStructured.test(path) ? valueReferences(text) : [])]);
const isStructured = /\.(ya?ml|json|toml|prompty?)$/i;
const fileNamed = (name) => ({ kind: 'file', name });
const computed = (expression) => ({ kind: 'computed', name: expression.slice(0, 80) });
function onlyOnce(references) {
    return [...new Map(references.map((each) => [`${each.kind} ${each.name}`, each])).values()];
}
const tagOpening = /\{%[-+~]?\s*(?:include|extends|import|from|render|embed)\b/g;
function tagReferences(text) {
    const references = [];
    let tags = 0;
    for (const { index, 0: opening } of text.matchAll(tagOpening)) {
        tags += 1;
        if (tags > mostTags)
            return [...references, computed(`more than ${mostTags} tags`)];
        const start = index + opening.length;
        const rest = text.slice(start, start + mostTagCharacters);
        const end = rest.indexOf('%}');
        references.push(...(end === -1 ? [computed(`${opening}\u2026`)] : namedInTag(rest.slice(0, end).trim())));
    }
    return references;
}
const quoted = /"([^"\n]*)"|'([^'\n]*)'/g;
/** `"x" \u2026`, `["x", "y"] \u2026` or `"x" if \u2026 else "y"`; anything else is known only when it runs. */
function namedInTag(body) {
    const isOptional = /\bignore missing\b/.test(body);
    const list = /^\[([^\]]*)\]/.exec(body)?.[1];
    if (list !== undefined) {
        const isPlain = list.replace(quoted, '').replace(/[\s,]/g, '') === '';
        return isPlain ? namesIn(list).map((name) => ({ kind: 'optional', name })) : [computed(body)];
    }
    const [first] = namesIn(body);
    const afterFirst = /^(?:"[^"\n]*"|'[^'\n]*')-?\s*(.*)/s.exec(body)?.[1];
    if (first === undefined || afterFirst === undefined || /^[~+%.|]/.test(afterFirst))
        return [computed(body)];
    const otherwise = /^if\b.*\belse\b\s*(.*)/s.exec(afterFirst)?.[1];
    const named = { kind: isOptional ? 'optional' : 'file', name: first };
    return otherwise === undefined ? [named] : [named, ...namedInTag(otherwise)];
}
const namesIn = (text) => [...text.matchAll(quoted)].map(([, one, other]) => one ?? other ?? '');
/** `{{> name}}`, `{{#> name}}`, `{{< name}}`; braces, tildes and a context after the name may surround it. */
const partialOpening = /\{\{\{?~?\s*#?[<>]\s*("[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s~}]{1,300})/g;
const partialReferences = (text) => [...text.matchAll(partialOpening)].flatMap(([, written = '']) => {
    if (written === '@partial-block')
        return [];
    return /^[(*]/.test(written) ? [computed(written)] : [fileNamed(written.replace(/^["']|["']$/g, ''))];
});
const insertedFiles = (text) => [...text.matchAll(/\$\{file:([^}\n]{1,300})\}/g)].map(([, name = '']) => fileNamed(name.trim()));
/** A key with a path, or any value that is a `file://` address, in the notation of YAML, JSON or TOML. */
const pathValues = [
    /(?:^|[\s{,"'-])template_path["']?[ \t]{0,20}[:=][ \t]{0,20}["']?([^"'\n,}#]{1,300})/g,
    /[:=,[-][ \t]{0,20}["']?file:\/\/([^"'\s,}\]]{1,300})/g,
];
const valueReferences = (text) => pathValues.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => fileNamed(name.trim())));


/***/ }),

/***/ 17818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ nothingIncluded),
/* harmony export */   Vk: () => (/* binding */ readIncluded),
/* harmony export */   X1: () => (/* binding */ followIncludes)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);


const nothingIncluded = { files: [], unresolved: [] };
/** Reads one file that is included; line ends do not count. */
function readIncluded(text, path) {
    const content = text.replaceAll('\r\n', '\n');
    return { kind: 'text', text: content, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(content), references: (0,_includes_js__WEBPACK_IMPORTED_MODULE_1__/* .includesOfFile */ .j)(content, path) };
}
/** A prompt that includes more, all levels counted, is not followed further. */
const mostIncludes = 100;
/** One reference that leads nowhere settles that the prompt is not known; more than these are not told. */
const mostUnresolved = 10;
/**
 * Follows the references of a prompt through the files that are read, each file once, so that a circle ends. `unread`
 * are the paths whose text is still needed to go on.
 */
function followIncludes(prompt, tree) {
    const files = [];
    const unread = new Set();
    const unresolved = new Set();
    const seen = new Set([prompt.path]);
    const open = [];
    const follow = (from, references) => {
        for (const reference of references)
            open.push({ from, reference });
    };
    follow(prompt.path, prompt.references);
    for (const { from, reference } of open) {
        if (files.length >= mostIncludes)
            unresolved.add(`${prompt.path} includes more than ${mostIncludes} files`);
        if (files.length >= mostIncludes || unresolved.size >= mostUnresolved)
            break;
        const found = lookUp(reference, from, tree);
        if (found.kind === 'unresolved')
            unresolved.add(`${from} includes \`${reference.name}\`, ${found.why}`);
        if (found.kind === 'unread')
            unread.add(found.path);
        if (found.kind !== 'text')
            continue;
        files.push({ reference: reference.name, from, path: found.path, text: found.text, digest: found.digest });
        if (!seen.has(found.path))
            follow(found.path, found.references);
        seen.add(found.path);
    }
    return { inclusion: { files, unresolved: [...unresolved] }, unread: [...unread] };
}
function lookUp({ kind, name }, fromPath, { resolve, texts }) {
    if (kind === 'computed')
        return { kind: 'unresolved', why: 'which is known only when it runs' };
    const resolution = resolve(name, fromPath);
    if (resolution.kind === 'ambiguous') {
        return { kind: 'unresolved', why: `which may be any of ${resolution.paths.join(', ')}` };
    }
    if (resolution.kind === 'missing') {
        return kind === 'optional' ? { kind: 'left-out' } : { kind: 'unresolved', why: 'which is not in the repository' };
    }
    const { path } = resolution;
    const content = texts.get(path);
    if (content === undefined)
        return { kind: 'unread', path };
    if (content.kind === 'text')
        return { ...content, path };
    return { kind: 'unresolved', why: `which is not read: ${content.reason}` };
}


/***/ }),

/***/ 15947:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ splitHead)
/* harmony export */ });
/** Cuts off the head between two lines of `---` or `+++`; `undefined` when there is none. */
function splitHead(text) {
    const opening = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
    if (opening === null)
        return undefined;
    const start = opening[0].length;
    const fence = opening[1] === '---' ? '---' : '+++';
    const mark = fence === '---' ? '---' : String.raw `\+\+\+`;
    const closing = new RegExp(String.raw `^${mark}[ \t]*\r?$\n?`, 'm').exec(text.slice(start));
    if (closing === null)
        return undefined;
    const bodyStart = start + closing.index + closing[0].length;
    return {
        fence,
        head: text.slice(start, start + closing.index),
        body: text.slice(bodyStart),
        bodyLine: text.slice(0, bodyStart).split('\n').length,
    };
}


/***/ }),

/***/ 3662:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isYamlPath),
  e: () => (/* binding */ parsePrompt)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parameters/known-parameter.js
var known_parameter = __webpack_require__(79588);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js + 3 modules
var explain_issue = __webpack_require__(43944);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/includes.js
var includes = __webpack_require__(4967);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/inclusion.js
var inclusion = __webpack_require__(17818);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/head.js
var head = __webpack_require__(15947);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/prompt-files/headed-prompt.js







/**
 * Reads the head of a prompt, all of whose keys are optional, and its text. A mistake is a `UserError` with its line.
 */
function readHeaded(text, path, schema) {
    const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    // dotprompt lets a licence stand above the head, in comments.
    const above = /^(?:(?:#[^\n]*|[ \t]*)\n)*[ \t]*(?=---[ \t]*\n)/.exec(plain)?.[0] ?? '';
    const linesAbove = above.split('\n').length - 1;
    const parts = (0,head/* splitHead */.n)(plain.slice(above.length));
    if (parts === undefined && /^---[ \t]*(?:\n|$)/.test(plain.slice(above.length))) {
        const place = { path, line: linesAbove + 1 };
        throw new user_error/* UserError */.yo('the head of this prompt never ends', { place, hint: 'write a line `---` below it' });
    }
    if (parts?.fence === '+++')
        throw new user_error/* UserError */.yo('the head of this prompt is not YAML', { place: { path, line: 1 } });
    // Lines in the place of what stands above keep the lines of the head those of the file.
    const source = (0,located_yaml/* parseLocatedYaml */.v)(parts === undefined ? '' : '\n'.repeat(linesAbove + 1) + parts.head, path);
    const parsed = schema.safeParse(source.value ?? {}, { reportInput: true, ...(0,for_few/* forFew */.Iy)(1) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.MA)(parsed.error.issues, source, path, schema);
    const body = parts?.body ?? plain;
    if (body.trim() === '')
        throw new user_error/* UserError */.yo('this prompt is empty', { place: { path } });
    return {
        path,
        head: parsed.data,
        body,
        bodyLine: parts === undefined ? 1 : parts.bodyLine + linesAbove,
        lineOf: source.lineOf,
    };
}
/** The prompt that a headed file makes: one template, parted into messages once it is filled in. */
function headedPrompt({ path, body, bodyLine, lineOf }, settings) {
    const { content, firstRole, sample, ...rest } = settings;
    return {
        path,
        messages: [{ role: firstRole, content }],
        messageLines: [bodyLine],
        firstRole,
        ...rest,
        testData: sample === undefined ? [] : [sample],
        evaluators: [],
        references: (0,includes/* includesOf */.z)(body),
        inclusion: inclusion/* nothingIncluded */.St,
        lineOf,
    };
}
/** Why a prompt that asks for something else than messages cannot be asked as it is deployed. */
const cannotBeSent = (path, what) => `${path} asks for ${what}, which cannot be sent yet, so what is deployed cannot be asked`;

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/prompt-files/picoschema.js

const scalars = ['any', 'boolean', 'integer', 'null', 'number', 'string'];
/** What the `type` of a JSON Schema may be; a field of a Picoschema may be called `type` too. */
const schemaTypes = new Set([...scalars, 'object', 'array']);
/** A part of a schema that cannot be told as a JSON Schema, with the keys that lead to it. */
class BadSchema extends Error {
    keys;
    constructor(message, keys) {
        super(message);
        this.keys = keys;
    }
}
/**
 * Reads a schema of dotprompt: a JSON Schema, or a Picoschema
 * (https://google.github.io/dotprompt/reference/picoschema). Throws a `BadSchema` for what is neither.
 */
function readSchema(schema) {
    if ((0,read_json/* isJsonObject */.OW)(schema)) {
        if (schemaTypes.has(schema['type']))
            return { schema: schema, named: [] };
        if ((0,read_json/* isJsonObject */.OW)(schema['properties']))
            return { schema: { type: 'object', ...schema }, named: [] };
    }
    const named = [];
    return { schema: schemaOf({ named }, schema, []), named };
}
function schemaOf(reading, value, keys) {
    if (typeof value === 'string')
        return scalarOf(reading, value);
    if ((0,read_json/* isJsonObject */.OW)(value))
        return objectOf(reading, value, keys);
    throw new BadSchema('a field is told by a text, such as `string`, or by the fields in it', keys);
}
function scalarOf({ named }, text) {
    const { type, description } = partsOf(text);
    if (!scalars.includes(type))
        named.push(type);
    return { ...(type === 'any' ? {} : { type }), ...description };
}
/** A type, and what stands behind its first comma. */
function partsOf(text) {
    const comma = text.indexOf(',');
    if (comma === -1)
        return { type: text.trim(), description: {} };
    const description = text.slice(comma + 1).trim();
    return { type: text.slice(0, comma).trim(), description: description === '' ? {} : { description } };
}
/** Any other field, where fields of any name may be. */
const wildcard = '(*)';
function objectOf(reading, fields, keys) {
    const { [wildcard]: others, ...rest } = fields;
    const properties = Object.entries(rest).map(([key, value]) => propertyOf(reading, key, value, keys));
    const required = properties.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
    return {
        type: 'object',
        properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: others === undefined ? false : schemaOf(reading, others, [...keys, wildcard]),
    };
}
/** `name`, `name?`, `name(array)`, `name?(enum, what it is)`. */
const propertyKey = /^([^(]*?)(\?)?\s*(?:\((.*)\))?$/s;
function propertyOf(reading, key, value, keys) {
    const [matched, name = '', mark, kind] = propertyKey.exec(key) ?? [];
    const at = [...keys, key];
    if (matched === undefined)
        throw new BadSchema('the parenthesis of this field never ends', at);
    const isOptional = mark !== undefined;
    const schema = kind === undefined ? schemaOf(reading, value, at) : kindOf(reading, kind, value, at);
    return { name, isOptional, schema: isOptional ? orNull(schema) : schema };
}
function kindOf(reading, kind, value, keys) {
    const { type, description } = partsOf(kind);
    if (type === 'array')
        return { type, items: schemaOf(reading, value, keys), ...description };
    if (type === 'object')
        return { ...schemaOf(reading, value, keys), ...description };
    if (type !== 'enum')
        throw new BadSchema(`\`${type}\` is none of \`array\`, \`object\` and \`enum\``, keys);
    if (!Array.isArray(value))
        throw new BadSchema('an `enum` is told by a list of its values', keys);
    return { enum: value, ...description };
}
/** A field that may be absent may be null too. */
function orNull(schema) {
    const { type, enum: values } = schema;
    if (Array.isArray(values))
        return values.includes(null) ? schema : { ...schema, enum: [...values, null] };
    return typeof type === 'string' && type !== 'null' ? { ...schema, type: [type, 'null'] } : schema;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/prompt-files/dotprompt.js





const JsonValue = schemas/* json */.Pq9();
const Values = schemas/* record */.g1P(schemas/* string */.YjP(), JsonValue);
const Head = schemas/* looseObject */._H3({
    model: schemas/* string */.YjP().optional(),
    config: Values.nullish(),
    input: schemas/* looseObject */._H3({ default: Values.nullish() }).nullish(),
    output: schemas/* looseObject */._H3({ format: schemas/* string */.YjP().optional(), schema: JsonValue.optional() }).nullish(),
    tools: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
    toolDefs: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
});
/** Reads a dotprompt file (google/dotprompt): its text is Handlebars, parted by `{{role "system"}}`. */
function parseDotprompt(text, path) {
    const file = readHeaded(text, path, Head);
    const { model, config, input, tools = [], toolDefs = [] } = file.head;
    const output = outputOf(file);
    const problem = [...(tools ?? []), ...(toolDefs ?? [])].length > 0 ? 'tools that are defined in code' : output.problem;
    return headedPrompt(file, {
        content: file.body.trim(),
        language: 'handlebars',
        firstRole: 'user',
        model: model?.replace(/^googleai\//, 'google/'),
        responseFormat: output.format,
        parameters: (0,known_parameter/* namedHere */.mQ)(config ?? {}, names),
        defaults: input?.default ?? {},
        problem: problem === undefined ? undefined : cannotBeSent(path, problem),
    });
}
const names = {
    maxOutputTokens: 'max_tokens',
    stopSequences: 'stop',
};
function outputOf({ head: { output }, path, lineOf }) {
    const { format, schema } = output ?? {};
    if (format !== undefined && format !== 'json' && format !== 'text')
        return { problem: `the format \`${format}\`` };
    if (format === 'text' || (format === undefined && schema === undefined))
        return {};
    if (schema === undefined || schema === null)
        return { format: { type: 'json_object' } };
    try {
        const { schema: read, named } = readSchema(schema);
        const [name] = named;
        if (name !== undefined)
            return { problem: `the schema \`${name}\`, which is defined in code` };
        if (Object.keys(read).length === 0)
            return { format: { type: 'json_object' } };
        return { format: { type: 'json_schema', json_schema: { name: 'output', schema: read } } };
    }
    catch (cause) {
        if (!(cause instanceof BadSchema))
            throw cause;
        const keys = ['output', 'schema', ...cause.keys];
        const place = { path, line: lineOf(keys), key: keys.join('.') };
        throw new user_error/* UserError */.yo(`this schema cannot be read: ${cause.message}`, { place, cause, hint: seePicoschema });
    }
}
const seePicoschema = 'see https://google.github.io/dotprompt/reference/picoschema, or write a JSON Schema';

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/message.js
var message = __webpack_require__(81579);
// EXTERNAL MODULE: ./dist/compiled/domain/templates/template-language.js
var template_language = __webpack_require__(70268);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt.js
var suite_prompt = __webpack_require__(87556);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/prompt-files/prompt-yaml.js












const prompt_yaml_JsonValue = schemas/* json */.Pq9();
const MessageTemplate = schemas/* looseObject */._H3({
    role: schemas/* string */.YjP()
        .toLowerCase()
        .pipe(message/* Message */.QB.shape.role.exclude(['tool'])),
    content: message/* MessageText */.JX,
});
/** The shape of a `.prompt.yml`; other tools add keys of their own, which are let be. */
const PromptFile = schemas/* looseObject */._H3({
    messages: schemas/* array */.YOg(MessageTemplate).min(1),
    model: schemas/* string */.YjP().optional(),
    modelParameters: schemas/* record */.g1P(schemas/* string */.YjP(), prompt_yaml_JsonValue).nullish(),
    responseFormat: schemas/* enum */.k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: schemas/* string */.YjP().optional(),
    testData: schemas/* array */.YOg(suite_prompt/* TestRow */.Ls).nullish(),
    evaluators: schemas/* array */.YOg(suite_prompt/* Evaluator */.oi).nullish(),
    template: template_language/* TemplateLanguage */.N.optional(),
});
const parameterNames = { maxCompletionTokens: 'max_tokens' };
/** Reads a file of the shape of `.prompt.yml`. */
function parsePromptYaml(text, path) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    const parsed = PromptFile.safeParse(source.value, { reportInput: true, ...(0,for_few/* forFew */.Iy)(1) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.MA)(parsed.error.issues, source, path, PromptFile);
    const file = parsed.data;
    return {
        path,
        messages: file.messages.map(({ role, content }) => ({ role, content })),
        messageLines: file.messages.map((_, index) => source.lineOf(['messages', index])),
        responseFormat: responseFormatOf(file, path),
        model: file.model,
        parameters: (0,known_parameter/* namedHere */.mQ)(file.modelParameters ?? {}, parameterNames),
        testData: file.testData ?? [],
        evaluators: file.evaluators ?? [],
        references: (0,includes/* includesOf */.z)(...file.messages.map(({ content }) => content)),
        inclusion: inclusion/* nothingIncluded */.St,
        ...(file.template === undefined ? {} : { language: file.template }),
        lineOf: source.lineOf,
    };
}
function responseFormatOf(file, path) {
    if (file.responseFormat === undefined || file.responseFormat === 'text')
        return undefined;
    if (file.responseFormat === 'json_object')
        return { type: 'json_object' };
    return { type: 'json_schema', json_schema: parseJsonSchema(file.jsonSchema, path) };
}
function parseJsonSchema(text, path) {
    const place = { path, key: 'jsonSchema' };
    if (text === undefined)
        throw new user_error/* UserError */.yo('responseFormat json_schema needs a jsonSchema', { place });
    const schema = (0,read_json/* readJson */.Vh)(text)?.json;
    if (schema === undefined)
        throw new user_error/* UserError */.yo('jsonSchema is not valid JSON', { place });
    if (!(0,read_json/* isJsonObject */.OW)(schema) || typeof schema['name'] !== 'string' || !(0,read_json/* isJsonObject */.OW)(schema['schema'])) {
        throw new user_error/* UserError */.yo('jsonSchema needs a `name` and a `schema`', { place });
    }
    return prompt_yaml_JsonValue.parse(schema);
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/templates/role-mark.js
var role_mark = __webpack_require__(77473);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/prompt-files/prompty.js






const prompty_JsonValue = schemas/* json */.Pq9();
const prompty_Values = schemas/* record */.g1P(schemas/* string */.YjP(), prompty_JsonValue);
/** `model` of version 1 says `api`, `configuration` and `parameters`; of version 2 `id`, `provider` and `options`. */
const Model = schemas/* looseObject */._H3({
    api: schemas/* string */.YjP().optional(),
    apiType: schemas/* string */.YjP().optional(),
    configuration: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    parameters: prompty_Values.nullish(),
    id: schemas/* string */.YjP().optional(),
    provider: schemas/* string */.YjP().optional(),
    options: prompty_Values.nullish(),
});
const prompty_Head = schemas/* looseObject */._H3({
    base: schemas/* string */.YjP().optional(),
    model: schemas/* union */.KCZ([schemas/* string */.YjP().transform((id) => ({ id })), Model]).nullish(),
    inputs: schemas/* unknown */.L5J().optional(),
    sample: schemas/* unknown */.L5J().optional(),
    tools: schemas/* unknown */.L5J().optional(),
    outputs: schemas/* unknown */.L5J().optional(),
    template: schemas/* union */.KCZ([
        schemas/* string */.YjP(),
        schemas/* looseObject */._H3({ format: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ kind: schemas/* string */.YjP() })]).optional() }),
    ])
        .nullish(),
});
/** A line that says whose words follow; the role may come from a value, as in `{{item.role}}:`. */
const roleLine = /^[ \t]*(?:#[ \t]*)?(system|user|assistant|developer|function|tools?|\{\{[^{}\n]{1,200}\}\})(?:\[[^\]\n]{0,200}\])?[ \t]*:[ \t]*$\n?/gim;
/**
 * Reads a `.prompty` file (microsoft/prompty, versions 1 and 2): its text is Jinja, parted by lines such as `system:`.
 */
function parsePrompty(text, path) {
    const file = readHeaded(text, path, prompty_Head);
    const { head, body } = file;
    const { response_format: responseFormat, ...parameters } = parametersOf(head.model ?? {});
    return headedPrompt(file, {
        content: body.replace(roleLine, (line, role) => (0,role_mark/* markRole */.cD)(`${role}${line.replace(/[^\n]/g, '')}`)),
        language: languageOf(file),
        firstRole: 'system',
        model: modelOf(head.model ?? {}),
        responseFormat: responseFormat ?? undefined,
        parameters,
        defaults: defaultsOf(head.inputs),
        trimsParts: isVersion2(head),
        problem: problemOf(head, path) ?? whatIsNoText(file) ?? whatIsElsewhere({ parameters, responseFormat }, path),
        sample: prompty_Values.safeParse(head.sample).data,
    });
}
const chats = new Set(['chat', 'completion', 'responses', 'agent']);
/** Of version 1 `outputs` only document; of version 2 they are a schema that is sent. */
function problemOf({ base, model, tools, outputs }, path) {
    if (base !== undefined)
        return cannotBeSent(path, `what \`${base}\` says, its base`);
    const api = model?.apiType ?? model?.api ?? 'chat';
    if (!chats.has(api))
        return cannotBeSent(path, `the api \`${api}\``);
    if (isFilled(tools))
        return cannotBeSent(path, 'tools');
    return model?.id !== undefined && isFilled(outputs) ? cannotBeSent(path, 'a schema of its answer') : undefined;
}
const isVersion2 = ({ model }) => (model?.id ?? model?.apiType ?? model?.provider) !== undefined;
/** What an input of version 2 is beside text. */
const richKinds = {
    thread: 'a thread of messages',
    image: 'pictures',
    audio: 'sound',
    file: 'files',
};
/** Version 1 makes a picture of Markdown's pictures, and a thread of what was said before. */
function whatIsNoText({ head, body, path }) {
    const rich = inputsOf(head.inputs).flatMap(([, { kind }]) => (0,own/* own */.Z)(richKinds, kind ?? '') ?? [])[0];
    if (rich !== undefined)
        return cannotBeSent(path, rich);
    if (/^[ \t]*!\[thread\]/m.test(body))
        return cannotBeSent(path, 'a thread of messages');
    return !isVersion2(head) && /!\[[^\]\n]{0,1000}\]\(/.test(body) ? cannotBeSent(path, 'pictures') : undefined;
}
/** `${env:\u2026}` and `${file:\u2026}` are filled in by the program that loads the file. */
function whatIsElsewhere(sent, path) {
    const [written] = /\$\{(?:env|file):[^}"]{0,200}\}/i.exec(JSON.stringify(sent)) ?? [];
    return written === undefined ? undefined : cannotBeSent(path, `\`${written}\` as a parameter`);
}
const isFilled = (value) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;
function languageOf({ head, path, lineOf }) {
    const format = typeof head.template === 'object' ? head.template?.format : head.template;
    const name = typeof format === 'object' ? format.kind : format;
    if (name === undefined || /^(?:jinja2?|nunjucks)$/i.test(name))
        return 'jinja';
    if (/^mustache$/i.test(name))
        return 'mustache';
    throw new user_error/* UserError */.yo(`the template format \`${name}\` is not known`, {
        place: { path, line: lineOf(['template']), key: 'template' },
        hint: 'write jinja2 or mustache',
    });
}
const prompty_names = {
    maxOutputTokens: 'max_tokens',
    max_output_tokens: 'max_tokens',
    max_completion_tokens: 'max_tokens',
    stopSequences: 'stop',
};
function parametersOf({ parameters, options }) {
    const { additionalProperties, ...known } = { ...options, ...parameters };
    const more = prompty_Values.safeParse(additionalProperties).data;
    return (0,known_parameter/* namedHere */.mQ)({ ...known, ...more }, prompty_names);
}
/**
 * Where it is clear who is asked: `provider/model`, or the model alone. What the environment names is not known here.
 */
function modelOf({ configuration, id, provider }) {
    const { type, azure_deployment: deployment, name, model } = configuration ?? {};
    const ofAzure = [deployment, name].find(isKnown);
    if (type === 'azure_openai' || type === 'azure')
        return ofAzure === undefined ? undefined : `azure/${ofAzure}`;
    const named = [id, model, name].find(isKnown);
    if (named === undefined)
        return undefined;
    const asked = type === 'openai' ? 'openai' : provider;
    return asked === undefined ? named : `${asked}/${named}`;
}
const isKnown = (value) => typeof value === 'string' && value !== '' && !value.includes('${');
const Input = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().optional(),
    kind: schemas/* string */.YjP().optional(),
    default: prompty_JsonValue.optional(),
});
/** `inputs: {name: {default}}`, or a list of `{name, default}`. */
function inputsOf(inputs) {
    const listed = schemas/* array */.YOg(Input).safeParse(inputs).data;
    if (listed !== undefined)
        return listed.map((each) => [each.name ?? '', each]);
    return Object.entries(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(inputs).data ?? {}).map(([name, input]) => [
        name,
        Input.safeParse(input).data ?? {},
    ]);
}
/** The value of an input is not its default. */
const defaultsOf = (inputs) => Object.fromEntries(inputsOf(inputs).flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value]])));

// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/text-prompt.js
var text_prompt = __webpack_require__(13141);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js




/**
 * Reads a prompt file by its ending: YAML with messages, `.prompty`, dotprompt, or plain text that becomes one user
 * message. A mistake in it is a `UserError`.
 */
function parsePrompt(text, path) {
    if (isYamlPath(path))
        return parsePromptYaml(text, path);
    if (/\.prompty$/i.test(path))
        return parsePrompty(text, path);
    if (/\.prompt$/i.test(path))
        return parseDotprompt(text, path);
    return (0,text_prompt/* parseTextPrompt */.Y)(text, path);
}
const isYamlPath = (path) => /\.ya?ml$/i.test(path);


/***/ }),

/***/ 13141:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseTextPrompt)
/* harmony export */ });
/* unused harmony export languageOfPath */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4967);
/* harmony import */ var _inclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17818);



/** The language of a file that is nothing but a template, by its ending. */
function languageOfPath(path) {
    if (/\.(?:j2|jinja2?|njk)$/i.test(path))
        return 'jinja';
    return /\.(?:hbs|handlebars)$/i.test(path) ? 'handlebars' : 'mustache';
}
/** Reads a text as one user message; a Handlebars template may say other roles, and of Jinja the last line end goes. */
function parseTextPrompt(text, path) {
    if (text.trim() === '')
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this prompt is empty', { place: { path } });
    const language = languageOfPath(path);
    const plain = text.replaceAll('\r\n', '\n');
    return {
        path,
        messages: [{ role: 'user', content: language === 'jinja' ? plain.replace(/\n$/, '') : plain }],
        messageLines: [1],
        responseFormat: undefined,
        model: undefined,
        parameters: {},
        testData: [],
        evaluators: [],
        references: (0,_includes_js__WEBPACK_IMPORTED_MODULE_1__/* .includesOfFile */ .j)(text, path),
        inclusion: _inclusion_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingIncluded */ .St,
        ...(language === 'mustache' ? {} : { language }),
        ...(language === 'handlebars' ? { firstRole: 'user' } : {}),
        lineOf: () => 1,
    };
}


/***/ }),

/***/ 87556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ TestRow),
/* harmony export */   dq: () => (/* binding */ sendsJsonSchema),
/* harmony export */   oi: () => (/* binding */ Evaluator),
/* harmony export */   pl: () => (/* binding */ promptDigest),
/* harmony export */   vC: () => (/* binding */ ownDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);


/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
function promptDigest(prompt) {
    const own = ownDigest(prompt);
    const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
    return included.length === 0 ? own : (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([own, included]);
}
/** What the prompt file itself says, whatever the files say that it includes. */
const ownDigest = ({ messages, responseFormat, language, firstRole, trimsParts, defaults, }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({
    messages,
    response_format: responseFormat ?? null,
    ...(language === undefined || language === 'mustache' ? {} : { language }),
    ...(firstRole === undefined ? {} : { first_role: firstRole }),
    ...(trimsParts === true ? { trims_parts: true } : {}),
    ...(defaults === undefined || Object.keys(defaults).length === 0 ? {} : { defaults }),
});
/** A `jsonSchema` beside another response format is written in the file, but not sent. */
const sendsJsonSchema = ({ responseFormat }) => typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const TestRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue);
const StringEvaluator = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    equals: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    contains: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    startsWith: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    endsWith: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const Evaluator = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    string: StringEvaluator.optional(),
    llm: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    uses: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 77473:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ partAtRoles),
/* harmony export */   cD: () => (/* binding */ markRole)
/* harmony export */ });
/* unused harmony export roleMark */
/**
 * Stands around the name of a role in a rendered text. No file and no value has it, so that no value can take a role.
 */
const roleMark = '\u0000';
const markRole = (role) => `${roleMark}${role}${roleMark}`;
/** Parts a rendered text at its roles; what stands before the first is of `firstRole`. Empty parts are left out. */
function partAtRoles(text, firstRole) {
    const [before = '', ...rest] = text.split(roleMark);
    const parts = [{ role: firstRole, content: before }];
    for (let index = 0; index + 1 < rest.length; index += 2) {
        parts.push({ role: (rest[index] ?? '').trim().toLowerCase(), content: rest[index + 1] ?? '' });
    }
    return parts.filter(({ content }) => content.trim() !== '');
}


/***/ }),

/***/ 43459:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ readTemplate),
  XX: () => (/* binding */ render),
  BI: () => (/* binding */ whyNotFilledIn)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/gh-models.js
/**
 * Reads a template as `gh models` does: exactly `{{name}}` stands for a value, and what has none stays as it is
 * written. A value is not read as a template again, since the order in which `gh models` would is by chance.
 */
const readGhModels = (text) => ({
    variables: [],
    render: (values) => {
        const filled = text.replace(/\{\{([^{}]+)\}\}/g, (written, name) => {
            const value = Object.hasOwn(values, name) ? values[name] : undefined;
            return value === undefined ? written : goText(value);
        });
        return { kind: 'text', text: filled };
    },
});
/** A value as Go's `%v` prints it: `map[a:1 b:2]` with sorted keys, `[a b]`, `<nil>`. */
function goText(value) {
    if (value === null)
        return '<nil>';
    if (typeof value === 'number')
        return goNumber(value);
    if (typeof value !== 'object')
        return String(value);
    if (isList(value))
        return `[${value.map(goText).join(' ')}]`;
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
    return `map[${sorted.map(([name, each]) => `${name}:${goText(each)}`).join(' ')}]`;
}
const isList = (value) => Array.isArray(value);
/** Go prints floats by `%v` with an exponent from 1e+21 on and below 1e-4, of two digits at least. */
function goNumber(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e21)
        return String(value);
    const [mantissa = '', exponent] = (Math.abs(value) < 1e-4 ? value.toExponential() : String(value)).split('e');
    if (exponent === undefined)
        return mantissa;
    const digits = exponent.replace(/^[+-]/, '');
    return `${mantissa}e${exponent.startsWith('-') ? '-' : '+'}${digits.padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/templates/rendering.js
var rendering = __webpack_require__(20595);
// EXTERNAL MODULE: ./dist/compiled/node_modules/handlebars/index.js
var handlebars = __webpack_require__(24462);
;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/syntax.js


/** Templates with more tags, or that nest deeper, are nobody's, and the parser takes the square of their depth. */
const mostTags = 8000;
const mostDepth = 100;
/** Parses without compiling, so that no template ever becomes code. Throws a `TemplateError` with the line. */
function parseHandlebars(text, path) {
    const source = text.replaceAll('\r\n', '\n');
    refuseUnreasonable(source, path);
    try {
        return handlebars/* default */.A.parse(source);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        const message = error instanceof Error ? error.message : 'it cannot be read';
        const line = Number(/\bline (\d+)|^.*- (\d+):/.exec(message)?.slice(1).find(Boolean) ?? 1);
        throw new rendering/* TemplateError */.$w(complaintIn(message), { line, path });
    }
}
function refuseUnreasonable(source, path) {
    const tags = source.split('{{', mostTags + 1).slice(1);
    let depth = 0;
    let deepest = 0;
    for (const tag of tags) {
        if (/^~?[#^]/.test(tag))
            depth += 1;
        if (/^~?\//.test(tag))
            depth -= 1;
        const end = tag.indexOf('}}');
        const brackets = (end < 0 ? tag : tag.slice(0, end)).split('(').length - 1;
        deepest = Math.max(deepest, depth, brackets);
    }
    if (tags.length === mostTags || deepest > mostDepth) {
        throw new rendering/* TemplateError */.$w('this template has too many tags, or nests too deep', { line: 1, path });
    }
}
/** The parser draws the place with an arrow; its last line says what it expected. */
function complaintIn(message) {
    const [first = ''] = message.split('\n');
    const detail = /^(?:Expecting|Invalid).*$/m.exec(message)?.[0] ?? '';
    return detail === '' ? first.replace(/ - \d+:\d+$/, '') : `this tag cannot be read: ${detail.slice(0, 160)}`;
}
const placeOf = ({ loc }, path) => ({ line: loc.start.line, path });
const isPath = (part) => part.type === 'PathExpression';
/** The plain name that is called, if it is one: no member, nothing of an outer context, no `this.`. */
function calledName({ path }) {
    if (!isPath(path))
        return undefined;
    const [name] = path.parts;
    const isPlain = path.parts.length === 1 && path.depth === 0 && !path.data && path.original === name;
    return isPlain ? name : undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/asked-names.js

/** Blocks whose first value must be there; any other block only asks whether it is. */
const needy = new Set(['each', 'with']);
const helpers = new Set(['role', 'history', 'media', 'section', 'json', 'lookup', 'else']);
/** The variables that every rendering asks for, each once: none that a block decides about. */
function askedNames({ body }) {
    const asked = new Set();
    for (const part of body) {
        if (part.type === 'MustacheStatement')
            for (const name of namesIn(part))
                asked.add(name);
        if (part.type === 'BlockStatement' && needy.has(calledName(part) ?? '')) {
            for (const name of part.params.flatMap(namesOfValue))
                asked.add(name);
        }
    }
    return [...asked];
}
function namesIn(call) {
    const own = helpers.has(calledName(call) ?? '') ? [] : namesOfValue(call.path);
    return [
        ...own,
        ...call.params.flatMap(namesOfValue),
        ...(call.hash?.pairs ?? []).flatMap((each) => namesOfValue(each.value)),
    ];
}
function namesOfValue(part) {
    if (part.type === 'SubExpression')
        return namesIn(part);
    const [name] = isPath(part) && !part.data && part.depth === 0 ? part.parts : [];
    return name === undefined ? [] : [name];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/scope.js
const scopeOver = (values) => ({ contexts: [values], named: {}, data: {} });
/** The scope of a block that has a context of its own. */
const within = (scope, context, more = {}) => ({
    contexts: [...scope.contexts, context],
    named: { ...scope.named, ...more.named },
    data: { ...scope.data, ...more.data },
});
/** Follows a path through own members alone, so that nothing of a prototype can be reached. */
function lookUp(path, scope) {
    const [first, ...rest] = path.parts;
    if (path.data) {
        const start = first === 'root' ? scope.contexts[0] : memberOf(scope.data, first ?? '');
        return rest.reduce(memberOf, start);
    }
    const isNamed = path.depth === 0 && first !== undefined && Object.hasOwn(scope.named, first);
    if (isNamed && !path.original.startsWith('this'))
        return rest.reduce(memberOf, scope.named[first]);
    return path.parts.reduce(memberOf, scope.contexts.at(-1 - path.depth));
}
function memberOf(value, name) {
    if ((typeof value === 'string' || Array.isArray(value)) && name === 'length')
        return value.length;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
/** What Handlebars takes for nothing: all that is false but 0, and a list without items. */
const isEmpty = (value) => (Array.isArray(value) ? value.length === 0 : !value && value !== 0);

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/templates/role-mark.js
var role_mark = __webpack_require__(77473);
;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/walk.js





const mostSteps = 400_000;
const mostCharacters = 8_000_000;
const mostLevels = 20;
/** The text of a program. Throws a `TemplateError`. */
function renderProgram(program, scope, at) {
    if (program === undefined)
        return '';
    let text = '';
    for (const part of program.body) {
        const more = renderPart(part, scope, at);
        spend(part, at, { steps: 1, characters: more.length });
        text += more;
    }
    return text;
}
/** Takes from what a rendering may still do. */
function spend(part, at, { steps, characters }) {
    const { spent } = at.walk;
    spent.steps += steps;
    spent.characters += characters;
    if (spent.steps > mostSteps || spent.characters > mostCharacters) {
        throw new rendering/* TemplateError */.$w('this template makes too much text', placeIn(part, at));
    }
}
const placeIn = (part, { path, isIncluded }) => placeOf(part, isIncluded ? path : undefined);
function renderPart(part, scope, at) {
    switch (part.type) {
        case 'ContentStatement':
            return String(part['value']);
        case 'CommentStatement':
            return '';
        case 'MustacheStatement':
            return textOf(valueOfCall(part, scope, at), part, at);
        case 'BlockStatement':
            return renderBlock(part, scope, at);
        case 'PartialStatement':
        case 'PartialBlockStatement':
            return renderPartial(part, scope, at);
        default:
            throw new rendering/* TemplateError */.$w('decorators and inline partials are not supported', placeIn(part, at));
    }
}
function textOf(value, call, at) {
    if (value === null)
        return '';
    if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
        return value.join(',');
    if (typeof value !== 'object')
        return String(value);
    const written = isPath(call.path) ? call.path.original : 'it';
    throw new rendering/* TemplateError */.$w(`\`${written}\` is no text; write {{json ${written}}}`, placeIn(call, at));
}
/** What Handlebars and dotprompt call inline; history is what came before, of which a case has nothing here. */
const walk_helpers = {
    role: ([role]) => (0,role_mark/* markRole */.cD)(String(role)),
    history: () => (0,role_mark/* markRole */.cD)('model'),
    section: () => '',
    json: ([value], { indent }) => JSON.stringify(value, null, Math.min(Number(indent ?? 0), 10)),
    lookup: ([value, name]) => memberOf(value, String(name)),
    media: (_, __, fail) => fail('media cannot be sent yet'),
};
function valueOfCall(call, scope, at) {
    const name = calledName(call);
    const helper = name === undefined ? undefined : (0,own/* own */.Z)(walk_helpers, name);
    const hasArguments = call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0;
    if (helper === undefined) {
        if (hasArguments)
            throw new rendering/* TemplateError */.$w(`there is no helper \`${writtenAs(call.path)}\``, placeIn(call, at));
        return needed(call.path, scope, at);
    }
    const params = call.params.map((each) => needed(each, scope, at));
    const fail = (why) => {
        throw new rendering/* TemplateError */.$w(why, placeIn(call, at));
    };
    const value = helper(params, namedValues(call, scope, at), fail);
    if (value === undefined)
        throw missing(call.params.map(writtenAs).join('.'), call, at);
    if (typeof value === 'string')
        spend(call, at, { steps: 0, characters: value.length });
    return value;
}
const namedValues = (call, scope, at) => Object.fromEntries((call.hash?.pairs ?? []).map(({ key, value }) => [key, needed(value, scope, at)]));
const writtenAs = (part) => String(part['original'] ?? '(\u2026)');
const missing = (name, part, at) => new rendering/* TemplateError */.$w(`\`${name}\` is undefined`, placeIn(part, at), name);
/** A value that must be there. */
function needed(part, scope, at) {
    const value = valueIn(part, scope, at);
    if (value === undefined && part.type !== 'UndefinedLiteral')
        throw missing(writtenAs(part), part, at);
    return value;
}
/** A value, or `undefined` where there is none. */
function valueIn(part, scope, at) {
    at.walk.spent.steps += 1;
    if (part.type === 'SubExpression')
        return valueOfCall(part, scope, at);
    if (part.type === 'NullLiteral')
        return null;
    return isPath(part) ? lookUp(part, scope) : part['value'];
}
const either = (holds) => (call, scope, at) => {
    const values = call.params.map((each) => valueIn(each, scope, at));
    return renderProgram(holds(values, namedValues(call, scope, at)) ? call.program : call.inverse, scope, at);
};
const isTrue = (value, includeZero) => !isEmpty(value) && (value !== 0 || includeZero === true);
const blocks = {
    if: either(([value], { includeZero }) => isTrue(value, includeZero)),
    unless: either(([value], { includeZero }) => !isTrue(value, includeZero)),
    ifEquals: either(([one, other]) => one === other),
    unlessEquals: either(([one, other]) => one !== other),
    each: (call, scope, at) => renderEach(call, needed(firstOf(call, at), scope, at), scope, at),
    with: (call, scope, at) => {
        const value = needed(firstOf(call, at), scope, at);
        if (isEmpty(value))
            return renderProgram(call.inverse, scope, at);
        return renderProgram(call.program, within(scope, value, { named: namedBy(call, [value]) }), at);
    },
};
function firstOf(call, at) {
    const [first] = call.params;
    if (first === undefined)
        throw new rendering/* TemplateError */.$w(`\`${writtenAs(call.path)}\` needs a value`, placeIn(call, at));
    return first;
}
/** A block that is called by the name of a variable is a loop over a list, and a condition on anything else. */
function renderBlock(call, scope, at) {
    const block = (0,own/* own */.Z)(blocks, calledName(call) ?? '');
    if (block !== undefined)
        return block(call, scope, at);
    if (call.params.length > 0)
        throw new rendering/* TemplateError */.$w(`there is no helper \`${writtenAs(call.path)}\``, placeIn(call, at));
    const value = valueIn(call.path, scope, at);
    if (Array.isArray(value))
        return renderEach(call, value, scope, at);
    if (isEmpty(value))
        return renderProgram(call.inverse, scope, at);
    return renderProgram(call.program, typeof value === 'object' ? within(scope, value) : scope, at);
}
function renderEach(call, value, scope, at) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    // A block without parts takes no steps of its own, however often it is gone through.
    spend(call, at, { steps: entries.length, characters: 0 });
    if (entries.length === 0)
        return renderProgram(call.inverse, scope, at);
    const isList = Array.isArray(value);
    return entries
        .map(([key, item], index) => {
        const data = { index, key: isList ? index : key, first: index === 0, last: index === entries.length - 1 };
        return renderProgram(call.program, within(scope, item, { data, named: namedBy(call, [item, data.key]) }), at);
    })
        .join('');
}
const namedBy = ({ program }, values) => Object.fromEntries((program?.blockParams ?? []).map((name, index) => [name, values[index]]));
function renderPartial(call, scope, at) {
    const name = call['name'];
    if (name.type === 'SubExpression') {
        throw new rendering/* TemplateError */.$w('which partial is meant is known only when it runs', placeIn(call, at));
    }
    const { walk } = at;
    const partial = walk.readPartial(writtenAs(name), at.path);
    if (partial === undefined) {
        if (call.program !== undefined)
            return renderProgram(call.program, scope, at);
        throw new rendering/* TemplateError */.$w(`the partial \`${writtenAs(name)}\` is not there`, placeIn(call, at));
    }
    walk.spent.levels += 1;
    if (walk.spent.levels > mostLevels)
        throw new rendering/* TemplateError */.$w('partials include one another too deep', placeIn(call, at));
    const [first] = call.params;
    const context = first === undefined ? scope.contexts.at(-1) : needed(first, scope, at);
    const given = namedValues(call, scope, at);
    const merged = Object.keys(given).length === 0 ? context : mergedContext(context, given, { call, at });
    const text = renderProgram(partial.program, within(scope, merged), { walk, path: partial.path, isIncluded: true });
    walk.spent.levels -= 1;
    const indent = String(call['indent'] ?? '');
    if (indent === '')
        return text;
    spend(call, at, { steps: 0, characters: indent.length * text.split('\n').length });
    return text.replace(/^(?=[^\n])/gm, indent);
}
function mergedContext(context, given, { call, at }) {
    const own = typeof context === 'object' && context !== null ? context : {};
    spend(call, at, { steps: Object.keys(own).length, characters: 0 });
    return { ...own, ...given };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/handlebars.js





/**
 * Reads a Handlebars template with dotprompt's helpers and its partials. The package only parses it: what it would
 * compile a template to is code. Nothing is escaped; a condition may ask for what is undefined, everything else may
 * not.
 */
function readHandlebars(text, path, findIncluded) {
    let program;
    try {
        program = parseHandlebars(text);
    }
    catch (error) {
        return { variables: [], render: () => (0,rendering/* renderingOf */.ci)(error, { line: 1 }) };
    }
    const readPartial = rememberPartials(findIncluded);
    return { variables: askedNames(program), render: (values) => renderParsed({ program, path, readPartial }, values) };
}
function rememberPartials(findIncluded) {
    const known = new Map();
    return (name, fromPath) => {
        const found = findIncluded(name, fromPath);
        if (found === undefined)
            return undefined;
        const partial = known.get(found.path) ?? { path: found.path, program: parseHandlebars(found.text, found.path) };
        known.set(found.path, partial);
        return partial;
    };
}
function renderParsed({ program, path, readPartial }, values) {
    const walk = { readPartial, spent: { steps: 0, characters: 0, levels: 0 } };
    try {
        return { kind: 'text', text: renderProgram(program, scopeOver(values), { walk, path, isIncluded: false }) };
    }
    catch (error) {
        return (0,rendering/* renderingOf */.ci)(error, { line: 1 });
    }
}

// EXTERNAL MODULE: ./node_modules/@huggingface/jinja/dist/index.js
var dist = __webpack_require__(48931);
;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/engine.js

// The types of the package name their files without an ending, which Node's rules do not resolve.
const Environment = dist/* Environment */.OH;
const Interpreter = dist/* Interpreter */.$R;
const tokenize = dist/* tokenize */.qw;
const parse = dist/* parse */.qg;
/** A plain value as the engine holds it. */
const toRuntime = (value) => new Environment().set('value', value);
/** A value of the engine as plain text, lists and objects. */
function toPlain({ value }) {
    if (Array.isArray(value))
        return value.map(toPlain);
    if (!(value instanceof Map))
        return value;
    const entries = [...value].map(([name, each]) => [name, toPlain(each)]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/scan-tags.js

const opening = /\{[{%#]/g;
const kinds = { '{{': 'expression', '{%': 'statement' };
/** The text of a raw block; Nunjucks calls it verbatim. */
const rawBlock = /^(raw|verbatim)$/;
/** Longer tags, or tags with more white space in a row, are nobody's and slow to read. */
const mostTagCharacters = 20_000;
const mostWhiteSpace = 1000;
const mostPieces = 20_000;
/**
 * Parts a Jinja template into text and tags: comments are left out, raw blocks are text, and `-` beside a brace takes
 * the white space there away. Throws a `TemplateError` for a tag or a block that never ends.
 */
function scanTags(template, path) {
    const source = template.replaceAll('\r\n', '\n');
    const pieces = [];
    let line = 1;
    let at = 0;
    let trimsNext = false;
    const advance = (end) => {
        for (let index = source.indexOf('\n', at); index >= 0 && index < end; index = source.indexOf('\n', index + 1)) {
            line += 1;
        }
        at = end;
    };
    const addText = (end, trimsEnd) => {
        const written = source.slice(at, end);
        const begun = trimsNext ? written.trimStart() : written;
        const text = trimsEnd ? begun.trimEnd() : begun;
        if (text !== '')
            pieces.push({ kind: 'text', text, line });
        advance(end);
    };
    while (at < source.length) {
        opening.lastIndex = at;
        const found = opening.exec(source);
        const start = found?.index ?? source.length;
        addText(start, source[start + 2] === '-');
        if (found === null)
            break;
        if (pieces.length > mostPieces)
            throw new rendering/* TemplateError */.$w('this template has too many tags', { line, path });
        const tag = tagAt(source, start, { line, path });
        trimsNext = tag.trimsNext;
        if (tag.kind === 'statement' && rawBlock.test(tag.text.trim())) {
            advance(tag.end);
            const raw = rawTextAt(source, tag, { line, path });
            addText(raw.start, raw.trimsEnd);
            trimsNext = raw.trimsNext;
            advance(raw.end);
            continue;
        }
        if (tag.kind !== 'comment')
            pieces.push({ kind: tag.kind, text: tag.text, line });
        advance(tag.end);
    }
    return pieces;
}
function tagAt(source, start, place) {
    const brackets = source.slice(start, start + 2);
    const isComment = brackets === '{#';
    const close = isComment ? source.indexOf('#}', start + 2) : closingOf(source, start);
    if (close < 0)
        throw new rendering/* TemplateError */.$w(`a tag is opened with \`${brackets}\` and never closed`, place);
    const written = source.slice(start + 2, close);
    const trimsNext = written.endsWith('-') && written.length > 1;
    const text = (trimsNext ? written.slice(0, -1) : written).replace(/^[-+]/, '');
    if (!isComment && (text.length > mostTagCharacters || longestWhiteSpace(text) > mostWhiteSpace)) {
        throw new rendering/* TemplateError */.$w('a tag is too long to be read', place);
    }
    const kind = brackets === '{{' || brackets === '{%' ? kinds[brackets] : 'comment';
    return { kind, text, end: close + 2, trimsNext };
}
/** Where the closing brackets of a tag stand; what stands in quotes or in braces of its own does not close it. */
function closingOf(source, start) {
    const closing = source[start + 1] === '%' ? '%}' : '}}';
    let quote;
    let depth = 0;
    for (let index = start + 2; index < source.length; index += 1) {
        const character = source[index];
        if (quote !== undefined) {
            if (character === '\\')
                index += 1;
            else if (character === quote)
                quote = undefined;
        }
        else if (depth === 0 && source.startsWith(closing, index))
            return index;
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '{')
            depth += 1;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
    }
    return -1;
}
function longestWhiteSpace(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/\s+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function rawTextAt(source, { text, end }, place) {
    const closing = new RegExp(String.raw `\{%([-+]?)\s{0,50}end${text.trim()}\s{0,50}(-?)%\}`, 'g');
    closing.lastIndex = end;
    const found = closing.exec(source);
    if (found === null)
        throw new rendering/* TemplateError */.$w(`\`${text.trim()}\` is never ended`, place);
    return {
        start: found.index,
        trimsEnd: found[1] === '-',
        trimsNext: found[2] === '-',
        end: found.index + found[0].length,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/located-tokens.js



/** Templates that include one another are followed so deep, and so many texts in all. */
const located_tokens_mostLevels = 20;
const mostIncluded = 200;
/**
 * The tokens of a template; what it includes stands in their place. Each tag is read by itself, so that a mistake has a
 * line. Throws a `TemplateError`.
 */
function locateTokens(template, path, findIncluded) {
    const tokens = [];
    const places = [];
    let included = 0;
    const add = (found, place) => {
        for (const token of found) {
            tokens.push(token);
            places.push(place);
        }
    };
    const addSource = ({ text, path: ownPath, level }) => {
        const placeOf = ({ line }) => (level === 0 ? { line } : { line, path: ownPath });
        for (const piece of scanTags(text, level === 0 ? undefined : ownPath)) {
            const include = piece.kind === 'statement' ? /^\s*include\b(.*)$/s.exec(piece.text)?.[1] : undefined;
            if (include === undefined) {
                add(tokensOf(piece, placeOf(piece)), placeOf(piece));
                continue;
            }
            included += 1;
            if (included > mostIncluded || level >= located_tokens_mostLevels) {
                throw new rendering/* TemplateError */.$w('this template includes too many others', placeOf(piece));
            }
            const found = includedBy(include.trim(), placeOf(piece), (name) => findIncluded(name, ownPath));
            if (found !== undefined)
                addSource({ ...found, level: level + 1 });
        }
    };
    addSource({ text: template, path, level: 0 });
    return { tokens, places };
}
const brackets = { expression: ['{{ ', ' }}'], statement: ['{% ', ' %}'] };
function tokensOf({ kind, text }, place) {
    if (kind === 'text')
        return [{ type: 'Text', value: text }];
    const [open, close] = brackets[kind];
    try {
        return tokenize(open + text + close);
    }
    catch (error) {
        throw new rendering/* TemplateError */.$w(error instanceof Error ? error.message : 'this tag cannot be read', place);
    }
}
const quotedName = /"([^"\n]{1,300})"|'([^'\n]{1,300})'/g;
const includeTag = /^(\[[^\]]*\]|"[^"\n]*"|'[^'\n]*')\s*(ignore missing)?\s*(?:with(?:out)? context)?$/;
/**
 * `"x"`, `["x", "y"]`, either with `ignore missing`; what is known only at run time is no include that can be filled
 * in.
 */
function includedBy(body, place, find) {
    const tag = includeTag.exec(body);
    if (tag === null)
        throw new rendering/* TemplateError */.$w(`what \`include ${body.slice(0, 80)}\` means is known only when it runs`, place);
    const names = [...(tag[1] ?? '').matchAll(quotedName)].map(([, one, other]) => one ?? other ?? '');
    for (const name of names) {
        const found = find(name);
        if (found !== undefined)
            return found;
    }
    if (tag[2] !== undefined)
        return undefined;
    throw new rendering/* TemplateError */.$w(`the included text \`${names.join('`, `')}\` is not there`, place);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/parse-jinja.js



/** Words that the parser knows by their text. */
const keywords = new Set(['in', 'if', 'else', 'or', 'and', 'not', 'is']);
const mark = '\u0000';
/**
 * Parses a Jinja template with all that it includes. The parser keeps no places, so names are marked with theirs before
 * it runs, and cleaned afterwards. Throws a `TemplateError`.
 */
function parseJinja(template, path, findIncluded) {
    const { tokens, places: placeOfToken } = locateTokens(template, path, findIncluded);
    const program = parseTokens(tokens.map(withMark), placeOfToken);
    const places = new Map();
    const optional = new Set();
    for (const node of nodesIn(program)) {
        if (node.type === 'Identifier')
            unmark(node, placeOfToken, places);
    }
    const iterables = new Set();
    const unpacked = new Set();
    for (const node of nodesIn(program)) {
        for (const each of madeOptionalBy(node))
            optional.add(each);
        if (node.type !== 'For')
            continue;
        iterables.add(iterableOf(node));
        if (isNode(node['loopvar']) && node['loopvar'].type === 'TupleLiteral')
            unpacked.add(iterableOf(node));
    }
    return { program, places, optional, iterables, unpacked };
}
/** In `for x in list if test` the list stands beside the test. */
const iterableOf = ({ iterable }) => isNode(iterable) && iterable.type === 'SelectExpression' ? iterable['lhs'] : iterable;
function withMark(token, index, tokens) {
    const isName = token.type === 'Identifier' && !keywords.has(token.value) && tokens[index - 1]?.type !== 'OpenStatement';
    return isName ? { type: token.type, value: `${token.value}${mark}${index}` } : token;
}
function unmark(node, placeOfToken, places) {
    const [name = '', index] = node.value.split(mark);
    const place = placeOfToken[Number(index)];
    if (index === undefined || place === undefined)
        return;
    node.value = name;
    places.set(node, place);
}
function parseTokens(tokens, placeOfToken) {
    try {
        return parse(tokens);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        throw new rendering/* TemplateError */.$w(complaintOf(error), placeOfToken[lastTokenRead(tokens)] ?? { line: 1 });
    }
}
/** The parser stops at the token that it cannot use, which is the last one it looks at. */
function lastTokenRead(tokens) {
    let last = 0;
    const watched = new Proxy([...tokens], {
        get(target, key) {
            const index = typeof key === 'string' ? Number(key) : Number.NaN;
            if (index < target.length && index > last)
                last = index;
            return Reflect.get(target, key);
        },
    });
    try {
        parse(watched);
    }
    catch {
        return last;
    }
    return last;
}
/** Where the parser runs out of tokens it says nothing a reader could use. */
function complaintOf(error) {
    if (!(error instanceof Error) || error instanceof TypeError)
        return 'this template ends within a block or a tag';
    const unknown = /^Unknown statement type: (\w+)/.exec(error.message)?.[1];
    if (unknown !== undefined)
        return `the statement \`${unknown}\` is not supported`;
    return error.message.replaceAll(new RegExp(`${mark}\\d+`, 'g'), '').replace(/^Parser Error: /, '');
}
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
/** Every part of a part, itself included; operators are words, no parts. */
function* nodesIn(value) {
    const open = [value];
    while (open.length > 0) {
        const each = open.pop();
        if (Array.isArray(each))
            open.push(...each);
        else if (each instanceof Map)
            open.push(...each.keys(), ...each.values());
        else if (isNode(each)) {
            yield each;
            for (const [field, child] of Object.entries(each))
                if (field !== 'operator')
                    open.push(child);
        }
    }
}
/** True of `and` and `or`, which may leave their right side be. */
const isShortCircuit = ({ operator }) => ['and', 'or'].includes(String(operator['value']));
/** The name that a filter or a call of one goes by. */
const filterNameOf = ({ filter }) => {
    const named = isNode(filter) && filter.type === 'CallExpression' ? filter['callee'] : filter;
    return isNode(named) ? String(named['value']) : '';
};
const isDefault = (node) => node.type === 'FilterExpression' && ['default', 'd'].includes(filterNameOf(node));
const asksIfDefined = (node) => node.type === 'TestExpression' &&
    isNode(node['test']) &&
    ['defined', 'undefined'].includes(String(node['test']['value']));
/** The name that a part asks about without needing it, and the members on the way. */
function madeOptionalBy(node) {
    if (!isDefault(node) && !asksIfDefined(node))
        return [];
    const chain = [];
    let operand = node['operand'];
    while (isNode(operand)) {
        chain.push(operand);
        operand = operand.type === 'MemberExpression' ? operand['object'] : undefined;
    }
    return chain.filter(({ type }) => type === 'Identifier' || type === 'MemberExpression');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/asked-names.js

/** Names that a template need not be given. */
const known = new Set(['true', 'false', 'none', 'True', 'False', 'None', 'range', 'namespace', 'loop', 'caller']);
/**
 * The variables that every rendering asks for, each once: not those that `default(\u2026)` or `is defined` asks about, that
 * the template sets itself, or that stand in a branch or a loop.
 */
function asked_names_askedNames({ program }) {
    const settled = new Set(known);
    for (const node of nodesIn(program)) {
        for (const name of [...namesSetBy(node), ...madeOptionalBy(node).flatMap(nameOf)])
            settled.add(name);
    }
    const asked = new Set();
    const open = [program];
    while (open.length > 0) {
        const each = open.shift();
        if (Array.isArray(each))
            open.unshift(...each);
        else if (each instanceof Map)
            open.unshift(...[...each.entries()].flat());
        else if (typeof each === 'object' && each !== null && 'type' in each) {
            const node = each;
            for (const name of nameOf(node))
                if (!settled.has(name))
                    asked.add(name);
            open.unshift(...alwaysEvaluated(node));
        }
    }
    return [...asked];
}
const nameOf = (node) => (node.type === 'Identifier' ? [String(node['value'])] : []);
function namesSetBy(node) {
    if (node.type === 'For')
        return namesOfTarget(node['loopvar']);
    if (node.type === 'Set')
        return namesOfTarget(node['assignee']);
    if (node.type === 'Macro')
        return [...namesOfTarget(node['name']), ...namesOfTarget(node['args'])];
    return node.type === 'CallStatement' ? namesOfTarget(node['callerArgs'] ?? []) : [];
}
const namesOfTarget = (target) => [...nodesIn(target)].flatMap(nameOf);
/** The parts of a part that no condition and no loop decides about, besides itself. */
function alwaysEvaluated(node) {
    switch (node.type) {
        case 'If':
        case 'SelectExpression':
            return [node['test']];
        case 'Ternary':
            return [node['condition']];
        case 'For':
            return [node['iterable']];
        case 'Macro':
            return [];
        case 'Set':
        case 'KeywordArgumentExpression':
            return [node['value'], node['body']];
        case 'CallStatement':
            return [node['call']];
        case 'TestExpression':
            return [node['operand']];
        case 'FilterExpression':
            return [node['operand'], node['filter']['args']];
        case 'FilterStatement':
            return [node['body']];
        case 'MemberExpression':
            return node['computed'] === true ? [node['object'], node['property']] : [node['object']];
        case 'BinaryExpression':
            return isShortCircuit(node) ? [node['left']] : [node['left'], node['right']];
        case 'Identifier':
            return [];
        default:
            return Object.values(node);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/filters.js
/** A text or a list that a template makes is at most so long. */
const filters_mostCharacters = 8_000_000;
const mostItems = 100_000;
const ownFilters = {
    replace: (text, [from, to, count], named) => replaceIn(text, from, to, count ?? named['count']),
    join: (items, [separator], named) => join(items, separator ?? named['d'] ?? '', named['attribute']),
    indent: (text, [width, first], named) => indent(text, width ?? named['width'] ?? 4, first ?? named['first'] ?? false),
    count: (value) => (value === null || typeof value !== 'object' ? String(value).length : Object.keys(value).length),
    tojson: (value, [indent], named) => pythonJson(value, numberIn(indent ?? named['indent'] ?? 0, 16)),
    dump: (value, [spaces]) => JSON.stringify(value, null, numberIn(spaces ?? 0, 16)),
    round: (value, [digits]) => round(numberIn(value), numberIn(digits ?? 0, 15)),
    sum: (items) => listOf(items).reduce((sum, each) => sum + numberIn(each), 0),
    min: (items) => listOf(items).reduce((one, other) => (isLess(one, other) ? one : other)),
    max: (items) => listOf(items).reduce((one, other) => (isLess(one, other) ? other : one)),
    wordcount: (text) => String(text)
        .split(/\s+/)
        .filter((word) => word !== '').length,
    truncate: (text, [length], named) => truncate(String(text), numberIn(length ?? named['length'] ?? 255)),
    capitalize: (text) => capitalized(String(text)),
    // Where a word begins is as Jinja has it.
    title: (text) => String(text).replace(/[^-\s({[<]+/g, capitalized),
    escape: (text) => escapeMarkup(String(text)),
    e: (text) => escapeMarkup(String(text)),
};
function replaceIn(text, from, to, count) {
    if (typeof text !== 'string' || typeof from !== 'string' || typeof to !== 'string') {
        throw new Error('`replace` takes a text, what to replace in it, and by what');
    }
    const parts = from === '' ? ['', ...text, ''] : text.split(from);
    const most = typeof count === 'number' && count >= 0 ? count : parts.length - 1;
    refuseLong(text.length + Math.min(most, parts.length - 1) * to.length);
    if (most >= parts.length - 1)
        return parts.join(to);
    return [...parts.slice(0, most), parts.slice(most).join(from)].join(to);
}
function join(items, separator, attribute) {
    const list = typeof items === 'string' ? [...items] : listOf(items);
    const texts = list.map((each) => filters_textOf(typeof attribute === 'string' ? filters_memberOf(each, attribute) : each));
    const between = String(separator);
    refuseLong(texts.reduce((sum, text) => sum + text.length + between.length, 0));
    return texts.join(between);
}
function indent(text, width, first) {
    const by = typeof width === 'string' ? width : ' '.repeat(numberIn(width, 100));
    const lines = String(text).split('\n');
    refuseLong(String(text).length + lines.length * by.length);
    return lines.map((line, index) => (line === '' || (index === 0 && first !== true) ? line : by + line)).join('\n');
}
function refuseLong(characters) {
    if (characters > filters_mostCharacters)
        throw new Error(`a text of this template is longer than ${filters_mostCharacters} characters`);
}
function listOf(value) {
    if (Array.isArray(value))
        return value;
    throw new Error('this filter takes a list');
}
/** JSON as Python writes it: with a space after each comma and colon. */
function pythonJson(value, indent) {
    if (indent > 0)
        return JSON.stringify(value, null, indent);
    if (Array.isArray(value))
        return `[${value.map((each) => pythonJson(each, 0)).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value ?? null);
    return `{${Object.entries(value)
        .map(([name, each]) => `${JSON.stringify(name)}: ${pythonJson(each, 0)}`)
        .join(', ')}}`;
}
const filters_memberOf = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : '';
const filters_textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
function numberIn(value, most = Number.MAX_SAFE_INTEGER) {
    if (typeof value !== 'number' || value > most)
        throw new Error('this filter takes a number, and no greater one');
    return value;
}
const isLess = (one, other) => typeof one === 'number' && typeof other === 'number' ? one < other : String(one) < String(other);
const round = (value, digits) => Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`);
function capitalized(text) {
    const [first = '', ...rest] = text;
    return first.toUpperCase() + rest.join('').toLowerCase();
}
const truncate = (text, length) => text.length <= length ? text : `${text.slice(0, Math.max(0, length - 3)).replace(/\s+\S*$/, '')}...`;
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
};
const escapeMarkup = (text) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/allowance.js

/** A rendering evaluates at most so many parts, and makes texts of so many characters in all. */
const allowance_mostSteps = 400_000;
const mostMade = 100_000_000;
/** Going through a value costs so many steps for each of its items, and for each of its characters. */
const stepsOfItem = 0.2;
const stepsOfCharacter = 0.001;
/** Macros call one another so deep. */
const mostCalls = 100;
/** What one rendering may still do; throws an `Error` once it is used up, so that a hostile template ends soon. */
class Allowance {
    steps = 0;
    made = 0;
    weights = new WeakMap();
    readings = new WeakMap();
    calls = 0;
    takeSteps(count) {
        this.steps += count;
        if (this.steps > allowance_mostSteps)
            throw new Error('this template takes too many steps');
    }
    /** Counts the work of going through a value, as a filter, a method, a test or a comparison may. */
    takeReading(value) {
        this.takeSteps(Math.floor(this.readingOf(value)));
    }
    readingOf({ value: held }) {
        if (typeof held === 'string')
            return held.length * stepsOfCharacter;
        if (typeof held !== 'object' || held === null)
            return 0;
        const known = this.readings.get(held);
        if (known !== undefined)
            return known;
        const parts = held instanceof Map ? [...held.values()] : held;
        const items = Array.isArray(parts) ? parts : [];
        let reading = 0;
        for (const item of items)
            reading += stepsOfItem + (item === undefined ? 0 : this.readingOf(item));
        this.readings.set(held, reading);
        return reading;
    }
    enterCall() {
        this.calls += 1;
        if (this.calls > mostCalls)
            throw new Error('the macros of this template call one another too deep');
    }
    leaveCall() {
        this.calls -= 1;
    }
    /** Counts what a new value holds, shared parts as often as they would be written out. */
    take(value) {
        this.made += this.weightOf(value);
        if (this.made > mostMade)
            throw tooLong();
    }
    weightOf(value) {
        const held = value.value;
        if (typeof held === 'string')
            return checked(held.length);
        if (typeof held !== 'object' || held === null)
            return 1;
        // What a namespace holds can change later.
        const isFixed = value.type !== 'NamespaceValue';
        const weight = (isFixed ? this.weights.get(held) : undefined) ?? this.weightOfParts(held);
        if (isFixed)
            this.weights.set(held, weight);
        return weight;
    }
    weightOfParts(held) {
        const parts = held instanceof Map ? [...held.values()] : held;
        if (!Array.isArray(parts))
            return 1;
        if (parts.length > mostItems)
            throw new Error(`a list of this template has more than ${mostItems} items`);
        let weight = 1;
        for (const part of parts) {
            this.takeSteps(1);
            weight = checked(weight + (part === undefined ? 1 : this.weightOf(part)));
        }
        return weight;
    }
}
function checked(weight) {
    if (weight > filters_mostCharacters)
        throw tooLong();
    return weight;
}
const tooLong = () => new Error('this template makes too much text');

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/strict-interpreter.js






/** Parts whose value is made anew; any other part hands on what is there. */
const makers = new Set([
    ...['BinaryExpression', 'CallExpression', 'FilterExpression', 'FilterStatement', 'CallStatement'],
    ...['ArrayLiteral', 'TupleLiteral', 'ObjectLiteral', 'MemberExpression', 'For', 'If', 'Program'],
]);
/**
 * Evaluates a parsed template without making code of it. What is undefined is an error unless the template asks about
 * it; steps and sizes are bounded, and neither the clock nor anything of JavaScript's own can be reached.
 */
class StrictInterpreter extends Interpreter {
    allowance = new Allowance();
    parsed;
    /** Where the last name stood that was looked at. */
    place = { line: 1 };
    constructor(parsed, values) {
        super(scopeOf(values));
        this.parsed = parsed;
    }
    evaluate(node, scope) {
        if (node === undefined)
            return super.evaluate(node, scope);
        if (node.type === 'Held')
            return node['value'];
        this.allowance.takeSteps(1);
        this.place = this.parsed.places.get(nameIn(node)) ?? this.place;
        if (node.type === 'CallExpression')
            this.allowance.enterCall();
        const value = this.evaluateOwn(node, scope) ?? super.evaluate(node, scope);
        if (node.type === 'CallExpression')
            this.allowance.leaveCall();
        if (value.type === 'UndefinedValue')
            this.refuseUndefined(node);
        if (makers.has(node.type))
            this.allowance.take(value);
        if (this.parsed.iterables.has(node))
            this.allowance.takeSteps(stepsOver(value));
        return this.parsed.unpacked.has(node) ? inPairs(value) : value;
    }
    evaluateOwn(node, scope) {
        if (node.type === 'FilterExpression')
            return this.filtered(node, scope);
        if (node.type === 'MemberExpression')
            return this.member(node, scope);
        if (node.type === 'TestExpression')
            return super.evaluate(this.withRead(node, ['operand'], scope), scope);
        if (node.type !== 'BinaryExpression' || isShortCircuit(node))
            return undefined;
        return super.evaluate(this.withRead(node, ['left', 'right'], scope), scope);
    }
    /** A part whose operands are evaluated, and paid for, since it may go through all of them. */
    withRead(node, operands, scope) {
        const held = operands.map((name) => [name, hold(this.read(node[name], scope))]);
        return { ...node, ...Object.fromEntries(held) };
    }
    read(node, scope) {
        const value = this.evaluate(node, scope);
        this.allowance.takeReading(value);
        return value;
    }
    refuseUndefined(node) {
        if (node.type !== 'Identifier' && node.type !== 'MemberExpression')
            return;
        if (this.parsed.optional.has(node))
            return;
        const name = strict_interpreter_nameOf(node);
        throw new rendering/* TemplateError */.$w(`\`${name}\` is undefined`, this.place, name);
    }
    /** The value of a filter, by ours or by the engine's. */
    filtered(node, scope) {
        const name = filterNameOf(node);
        const isDefault = name === 'default' || name === 'd';
        const filter = (0,own/* own */.Z)(ownFilters, name);
        const operand = this.read(node['operand'], scope);
        if (!isDefault && filter === undefined)
            return super.evaluate({ ...node, operand: hold(operand) }, scope);
        const { args, named } = this.argumentsOf(node, scope);
        if (filter === undefined)
            return defaultOf(operand, args, named);
        const plain = (value) => toPlain(value);
        const plainNamed = Object.fromEntries([...named].map(([key, value]) => [key, plain(value)]));
        return toRuntime(filter(plain(operand), args.map(plain), plainNamed));
    }
    argumentsOf({ filter }, scope) {
        const written = (filter['args'] ?? []);
        const args = [];
        const named = new Map();
        for (const each of written) {
            const isNamed = each.type === 'KeywordArgumentExpression';
            const value = this.evaluate((isNamed ? each['value'] : each), scope);
            if (isNamed)
                named.set(String(each['key']['value']), value);
            else
                args.push(value);
        }
        return { args, named };
    }
    /** A member by the engine's rules; its `replace` of texts does not bound what it makes. */
    member(node, scope) {
        const object = this.evaluate(node['object'], scope);
        const property = node['property'];
        const isComputed = node['computed'] === true && property.type !== 'SliceExpression';
        const key = isComputed ? this.evaluate(property, scope) : undefined;
        const name = key === undefined ? property['value'] : key.value;
        if (typeof name === 'string' && object.type !== 'ObjectValue')
            this.allowance.takeReading(object);
        if (object.type === 'StringValue' && name === 'replace')
            return boundedReplace(object);
        const held = { ...node, object: hold(object), property: key === undefined ? property : hold(key) };
        return super.evaluate(held, scope);
    }
}
/** The name in a part: itself, or that of its filter or test. */
function nameIn(node) {
    if (node.type === 'TestExpression')
        return node['test'];
    if (node.type !== 'FilterExpression')
        return node;
    const filter = node['filter'];
    return filter['callee'] ?? filter;
}
/** Nunjucks loops over the names and values of a mapping, of which Jinja itself would take the names alone apart. */
const inPairs = (value) => value.value instanceof Map ? toRuntime(Object.entries(toPlain(value))) : value;
/** A turn of a loop makes scopes of its own, which take longer than other steps. */
const stepsOfTurn = 4;
function stepsOver({ value }) {
    if (Array.isArray(value))
        return stepsOfTurn * value.length;
    return value instanceof Map ? stepsOfTurn * value.size : 0;
}
/** A part that is evaluated already. */
const hold = (value) => ({ type: 'Held', value });
const boundedReplace = (text) => toRuntime((from, to, count) => (0,own/* own */.Z)(ownFilters, 'replace')?.(text.value, [from, to, typeof count === 'number' ? count : undefined], {}));
/** `default(value, boolean)`: what takes the place of something undefined, or with `true` of something empty. */
function defaultOf(operand, args, named) {
    const isForEmpty = (args[1] ?? named.get('boolean'))?.value === true;
    const isTaken = operand.type === 'UndefinedValue' || (isForEmpty && !operand.__bool__().value);
    return isTaken ? (args[0] ?? named.get('default_value') ?? toRuntime('')) : operand;
}
/** `a.b` as it is written, as far as it is names. */
function strict_interpreter_nameOf(node) {
    if (node.type !== 'MemberExpression')
        return String(node['value'] ?? '\u2026');
    const property = node['property'];
    return `${strict_interpreter_nameOf(node['object'])}.${String(property['value'] ?? '\u2026')}`;
}
/** What templates know beside their variables, each of which may hide it. */
const globals = {
    true: true,
    false: false,
    none: null,
    True: true,
    False: false,
    None: null,
    range: boundedRange,
    raise_exception: (message) => {
        throw new Error(String(message));
    },
};
function scopeOf(values) {
    const outer = new Environment();
    for (const [name, value] of Object.entries(globals))
        outer.set(name, value);
    const inner = new Environment(outer);
    inner.variables.delete('namespace');
    for (const [name, value] of Object.entries(values))
        if (value !== undefined)
            inner.set(name, value);
    return inner;
}
function boundedRange(first, end, step = 1) {
    const [start, stop] = end === undefined ? [0, first] : [first, end];
    const count = Math.max(0, Math.ceil((stop - start) / step));
    if (!(count <= mostItems))
        throw new Error(`\`range\` makes at most ${mostItems} numbers`);
    return Array.from({ length: count }, (_, index) => start + index * step);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/jinja.js




/**
 * Reads a Jinja template, as Jinja2 and Nunjucks understand it, with what it includes. Nothing is escaped, and white
 * space stays as it is written but where a tag says `-`.
 */
function readJinja(text, path, findIncluded) {
    let parsed;
    try {
        parsed = parseJinja(text, path, findIncluded);
    }
    catch (error) {
        return { variables: [], render: () => (0,rendering/* renderingOf */.ci)(error, { line: 1 }) };
    }
    return { variables: asked_names_askedNames(parsed), render: (values) => jinja_renderParsed(parsed, values) };
}
function jinja_renderParsed(parsed, values) {
    let interpreter;
    try {
        interpreter = new StrictInterpreter(parsed, values);
        return { kind: 'text', text: String(interpreter.run(parsed.program).value) };
    }
    catch (error) {
        return (0,rendering/* renderingOf */.ci)(error, interpreter?.place ?? { line: 1 });
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/mustache.js

const tag = /\{\{([^{}]{1,200})\}\}/g;
/** A name of any script; the headings of a table are names too, and have spaces. */
const isName = (text) => /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?: +[\p{L}\p{M}\p{N}_.-]+)*$/u.test(text);
/** Sections, partials, comments and filters of richer languages, which would be sent as they are written. */
const isOtherTag = (text) => /^[#^/&><!=]/.test(text) || /^[\p{L}_][^"{}]*\|/u.test(text);
/** Reads a template in which each `{{name}}` stands for a value: text as it is, anything else as JSON. */
function readMustache(text) {
    const names = [...text.matchAll(tag)].map(([, written = '']) => written.trim()).filter(isName);
    const other = [...text.matchAll(tag)].find(([, written = '']) => isOtherTag(written.trim()));
    const refusal = other === undefined ? undefined : refusalOf(other[0], text.slice(0, other.index));
    return { variables: [...new Set(names)], render: (values) => refusal ?? fillIn(text, values) };
}
const refusalOf = (written, before) => ({
    kind: 'broken',
    message: `\`${written}\` is no \`{{name}}\`, which is all that is filled in here; richer templates are Jinja or Handlebars`,
    place: { line: before.split('\n').length },
});
function fillIn(template, values) {
    const missing = new Set();
    const text = template.replace(tag, (written, inner) => {
        const name = inner.trim();
        const value = valueNamed(name, values);
        if (value !== undefined)
            return (0,rendering/* asText */.e1)(value ?? '');
        if (!isName(name))
            return written;
        missing.add(name);
        return '';
    });
    return missing.size > 0 ? { kind: 'missing', variables: [...missing] } : { kind: 'text', text };
}
/** The value of a name, or where there is none of the whole, what its parts lead to. */
function valueNamed(name, values) {
    const whole = mustache_memberOf(values, name);
    if (whole !== undefined)
        return whole;
    return name.split('.').reduce(mustache_memberOf, values);
}
const mustache_memberOf = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/template.js




const nothing = () => undefined;
/** Reads a template once, to be filled in many times. A mistake in it is told by each rendering. */
function readTemplate({ text, language, path, findIncluded = nothing }) {
    switch (language) {
        case 'jinja':
            return readJinja(text, path, findIncluded);
        case 'handlebars':
            return readHandlebars(text, path, findIncluded);
        case 'gh-models':
            return readGhModels(text);
        case 'mustache':
            return readMustache(text);
    }
}
/** Of templates that include nothing, the last ones read are kept, since each is filled in for many cases. */
const mostKept = 64;
const kept = new Map();
function keptTemplate(text, language) {
    const key = `${language} ${text}`;
    const template = kept.get(key) ?? readTemplate({ text, language });
    kept.delete(key);
    kept.set(key, template);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined)
        kept.delete(oldest);
    return template;
}
/** Fills in a template: values that are text as they are, anything else in the words of the language. */
const render = (text, values, language = 'mustache') => keptTemplate(text, language).render(values);
/** Why a template was not filled in, as the end of a sentence. */
function whyNotFilledIn(rendering) {
    if (rendering.kind === 'missing')
        return `no value for ${rendering.variables.map((name) => `\`${name}\``).join(', ')}`;
    const { path, line } = rendering.place;
    return `${rendering.message} (${path === undefined ? `line ${line}` : `${path}:${line}`})`;
}


/***/ })

};
;
})
