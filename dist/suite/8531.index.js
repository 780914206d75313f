export const id = 8531;
export const ids = [8531];
export const modules = {

/***/ 64633:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ filledLines)
/* harmony export */ });
/** The lines of a text that are not blank, one after another, since a large text has too many to hold them all. */
function* filledLines(text) {
    let line = 0;
    for (const each of typeof text === 'string' ? linesOf(text) : text) {
        line += 1;
        if (each.trim() !== '')
            yield { text: each, line };
    }
}
function* linesOf(text) {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        yield text.slice(start, end);
        start = end + 1;
    }
    yield text.slice(start);
}


/***/ }),

/***/ 77058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseJsonLine)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** The value of a line of JSON. Throws a `UserError` with the place and a hint for one that is none. */
function parseJsonLine(line, place, hint) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not valid JSON', { place, hint, cause });
    }
}


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
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2451);
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50008);





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
        for (const { spec } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .everyGrader */ .Pe)(graders, cases))
            types.add(spec.type);
    return Object.fromEntries([...types].sort().map((type) => [type, graderVersionOf(type)]));
}
/** Every grader of a suite and of its cases, each kind once; the metric is absent where only a set asks for the grade. */
function suiteGraders(graders, cases) {
    const found = new Map();
    for (const { spec, metric, feeds } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .everyGrader */ .Pe)(graders, cases)) {
        const { type } = spec;
        const told = { type, ...(feeds ? { metric } : {}), version: graderVersionOf(type) };
        found.set(`${type} ${told.metric}`, told);
    }
    return [...found.values()];
}
/** The metrics that a suite's graders feed over its cases, those included that single cases add. */
function metricsOf(graders, cases) {
    const namesByCase = feedingOf(graders).some(({ metric }) => (0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplate */ .Fl)(metric));
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
        if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplate */ .Fl)(metric))
            add(metric, weight, undefined);
    const templates = feeding.filter(({ metric }) => (0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .isTemplate */ .Fl)(metric));
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
const feedingOf = (graders) => (0,_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .placed */ .GS)(graders).filter(({ feeds }) => feeds);


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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 4 modules
var parse_prompt = __webpack_require__(46940);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/carried-suite.js







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
    return testData.length > 0 && (0,parse_prompt/* isYamlPath */.x)(path) && !isGraded;
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

/***/ 83818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hK: () => (/* binding */ caseIdOf),
  ob: () => (/* binding */ isLinesDataset),
  sx: () => (/* binding */ numberedId),
  oH: () => (/* binding */ parseDataset),
  rU: () => (/* binding */ parseDatasetLines),
  Ej: () => (/* binding */ refuseRepeatedCases)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/filled-lines.js
var filled_lines = __webpack_require__(64633);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/parse-json-line.js
var parse_json_line = __webpack_require__(77058);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/number-list.js
var number_list = __webpack_require__(61628);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/numbered-texts.js
var numbered_texts = __webpack_require__(58863);
// EXTERNAL MODULE: ./dist/compiled/domain/packed/packed-list.js
var packed_list = __webpack_require__(13763);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 8 modules
var sync = __webpack_require__(40712);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/csv-rows.js


const csvColumns = new Set(['id', 'expected', 'tags', 'cluster']);
/** Columns `id`, `expected`, `tags` (split at `;`) and `cluster` are the case's own; every other one is a variable. */
function csvRows(text, path) {
    let records;
    const columns = (header) => columnsOf(header, path);
    try {
        records = (0,sync/* parse */.q)(text, { bom: true, info: true, skip_records_with_empty_values: true, columns });
    }
    catch (cause) {
        if (cause instanceof user_error/* UserError */.yo)
            throw cause;
        const line = cause instanceof sync/* CsvError */.J && typeof cause.lines === 'number' ? { line: cause.lines } : {};
        const detail = cause instanceof Error ? cause.message : 'unreadable';
        throw new user_error/* UserError */.yo(`this is not valid CSV: ${detail}`, { place: { path, ...line }, cause });
    }
    return records.map(({ record, info }) => ({ value: csvCase(record), line: info.lines }));
}
/** The names of the columns; one without a name is left out, since nothing could ask for it. */
function columnsOf(header, path) {
    const names = header.map((name) => name.trim());
    const place = { path, line: 1 };
    const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
    if (repeated !== undefined) {
        throw new user_error/* UserError */.yo(`there are two columns \`${repeated}\``, {
            place,
            hint: 'give every column a name of its own',
        });
    }
    const foreign = names.find((name) => /^__(?:expected|config)/.test(name));
    if (foreign !== undefined) {
        throw new user_error/* UserError */.yo(`the column \`${foreign}\` is an assertion of promptfoo, by which no case is graded here`, {
            place,
            hint: 'name the file under `tests` of a promptfooconfig.yaml, or write graders and a column `expected`',
        });
    }
    return names.map((name) => (name === '' ? false : name));
}
function csvCase(record) {
    const own = Object.entries(record).filter(([name, value]) => csvColumns.has(name) && value !== '');
    const vars = Object.entries(record).filter(([name]) => !csvColumns.has(name));
    const result = { ...Object.fromEntries(own), vars: Object.fromEntries(vars) };
    if (record['tags'])
        result['tags'] = record['tags']
            .split(';')
            .map((tag) => tag.trim())
            .filter((tag) => tag !== '');
    return result;
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js
var explain_issue = __webpack_require__(15937);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located-yaml.js
var located_yaml = __webpack_require__(71228);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/openai-evals.js

/**
 * A line of an OpenAI evals data set as a case: of the registry (openai/evals, `{"input": [messages], "ideal"}`), or of the
 * newer data sources (`{"item": {\u2026}, "sample"?}`). `undefined` for a line of any other shape.
 */
function fromOpenAiEvals(value) {
    if (!(0,read_json/* isJsonObject */.OW)(value))
        return undefined;
    const { item, sample: _, ...beside } = value;
    // What stands beside the item must be keys of a case, and is told where it is none.
    if ((0,read_json/* isJsonObject */.OW)(item) && !('vars' in value))
        return { ...fromItem(item), ...beside };
    const { input, ideal, expected, ...rest } = value;
    if (input === undefined || 'vars' in value || !('ideal' in value || isConversation(input)))
        return undefined;
    const asked = isConversation(input) ? { messages: input.map(messageOf) } : {};
    const inputVars = isConversation(input) ? {} : { input };
    const right = expectedOf('ideal' in value ? ideal : expected);
    return { ...namedOf(rest), vars: { ...inputVars, ...withoutId(rest) }, ...asked, ...right };
}
function fromItem(item) {
    const { ideal, expected, ...rest } = item;
    return { ...namedOf(rest), vars: withoutId(rest), ...expectedOf(expected ?? ideal) };
}
const isConversation = (input) => Array.isArray(input) && input.length > 0 && input.every((each) => (0,read_json/* isJsonObject */.OW)(each) && 'role' in each);
/** Examples of the registry name who speaks in them, which is not sent; developers speak as the system here. */
const messageOf = ({ name: _, ...message }) => message['role'] === 'developer' ? { ...message, role: 'system' } : message;
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

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/dataset.js














/**
 * Reads a dataset: JSONL, CSV or YAML by the ending of its path.
 * A case without an id gets one from its variables, so that it stays the same case when others come and go.
 * A broken line, a repeated case and an empty dataset are a `UserError`.
 */
const parseDataset = (text, path) => casesIn(rowsOf(text, path), { path, parsing: (0,for_few/* forText */.zA)(text) });
/** True of a dataset that is read line by line. */
const isLinesDataset = (path) => /\.(?:jsonl|ndjson)$/i.test(path);
/** The same for one that comes as lines, of so many bytes in all. */
const parseDatasetLines = ({ lines, bytes }, path) => casesIn(jsonLines(lines, path), { path, parsing: (0,for_few/* forLength */.Uj)(bytes) });
function casesIn(rows, { path, parsing }) {
    const cases = new packed_list/* PackedList */.x();
    const refuseRepeated = repeatedCaseRefusal(path);
    for (const row of rows) {
        const question = toCase(row, { path, parsing });
        refuseRepeated(question);
        cases.push(question);
    }
    if (cases.length === 0)
        throw new user_error/* UserError */.yo('this dataset has no cases', { place: { path }, hint: exampleCase });
    return cases;
}
const exampleCase = 'write one case a line: {"id": "1", "vars": {"question": "\u2026"}, "expected": "\u2026"}';
function rowsOf(text, path) {
    if (isLinesDataset(path))
        return jsonLines(text, path);
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    if (ending === 'csv')
        return csvRows(text, path);
    if (ending === 'yaml' || ending === 'yml' || ending === 'json')
        return yamlRows(text, path);
    throw new user_error/* UserError */.yo('a dataset is JSONL, CSV or YAML', { place: { path }, hint: 'name it .jsonl, .csv or .yaml' });
}
function* jsonLines(text, path) {
    for (const { text: lineText, line } of (0,filled_lines/* filledLines */.o)(text)) {
        const plain = line === 1 ? lineText.replace(/^\uFEFF/, '') : lineText;
        yield { value: (0,parse_json_line/* parseJsonLine */.w)(plain, { path, line }, exampleCase), line };
    }
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
    const written = fromOpenAiEvals(value) ?? value;
    const parsed = suite_case/* CaseRecord */.iu.safeParse(written, parsing);
    if (!parsed.success)
        throw caseError(written, { path, line });
    const { id, ...rest } = parsed.data;
    return { id: id ?? caseIdOf(identityOf(rest)), ...rest, line };
}
/** A case that brings its own conversation is known by that too. */
const identityOf = ({ vars, messages }) => messages === undefined ? vars : { ...vars, messages: messages };
/** What is wrong with a case, as one sentence. */
function caseError(value, place) {
    const { issues = [] } = suite_case/* CaseRecord */.iu.safeParse(value, { reportInput: true }).error ?? {};
    const { keys = [], sentence = 'it is no case', hint } = (0,explain_issue/* explainFirst */.GP)(issues, suite_case/* CaseRecord */.iu) ?? {};
    const unknown = issues.find(({ code }) => code === 'unrecognized_keys');
    if (unknown?.path.length === 0) {
        const nearest = (0,nearest_name/* nearestName */.q)(String(keys[0]), Object.keys(suite_case/* CaseRecord */.iu.shape));
        const told = nearest === undefined ? 'variables of the template belong under `vars`' : `did you mean \`${nearest}\`?`;
        return new user_error/* UserError */.yo(`${sentence} in a case`, { place, hint: told });
    }
    const key = (unknown?.path ?? keys).map(String).join('.');
    const subject = key === '' ? 'this case' : `\`${key}\` of this case`;
    return new user_error/* UserError */.yo(`${subject} is not valid: ${sentence}`, { place, hint: hint ?? exampleCase });
}
/** The id of a case that has none of its own: the first 12 digits of the digest of what it asks, such as its variables. */
const caseIdOf = (meaning) => (0,digest/* digestOf */.ol)(meaning).slice(7, 19);
/** An id, with a number behind it where it was `seen` before. */
function numberedId(id, seen) {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
}
/** Two cases of one id could not be told apart when base and head are paired. */
function refuseRepeatedCases(cases, path) {
    cases.forEach(repeatedCaseRefusal(path));
}
/** Throws a `UserError` at the second case of an id. */
function repeatedCaseRefusal(path) {
    const ids = new numbered_texts/* NumberedTexts */.D();
    const lines = new number_list/* NumberList */.e();
    return ({ id, line }) => {
        if (!ids.add(id)) {
            const first = lines.at(ids.get(id) ?? -1);
            const where = Number.isNaN(first) ? '' : `; it is also on line ${first}`;
            const place = line === undefined ? { path } : { path, line };
            throw new user_error/* UserError */.yo(`the case id \`${id}\` is used twice${where}`, { place, hint: 'give every case its own id' });
        }
        lines.push(line ?? Number.NaN);
    };
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
/** A suite of another tool's file, judged and held to what lanegate.yml says of that file; of it the metrics count that the suite has. */
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
 * Refuses a floor or a role of a metric that no suite of the files that an entry takes in has, since a misspelt name would
 * leave it without effect. Throws a `UserError` at the entry.
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
 * The references of texts, each once, in order: Jinja and Liquid tags (`include`, `extends`, `import`, `from`, `render`,
 * `embed`), Handlebars, Mustache and dotprompt partials, `${file:\u2026}`, and a text that is nothing but `file://\u2026`. Comments
 * and raw blocks are not told apart: to take one for an include is safe, to overlook an include is not.
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
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
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

/***/ 71228:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parseLocatedYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88782);



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

/***/ 46940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isYamlPath),
  e: () => (/* binding */ parsePrompt)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js
var explain_issue = __webpack_require__(15937);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/includes.js
var includes = __webpack_require__(4967);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/inclusion.js
var inclusion = __webpack_require__(17818);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located-yaml.js
var located_yaml = __webpack_require__(71228);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/head.js
var head = __webpack_require__(15947);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/prompt-files/headed-prompt.js







/** Reads the head of a prompt, all of whose keys are optional, and its text. A mistake is a `UserError` with its line. */
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
    const { model, config, input, output, tools = [], toolDefs = [] } = file.head;
    const problem = [...(tools ?? []), ...(toolDefs ?? [])].length > 0 ? 'tools that are defined in code' : namedSchema(output);
    return headedPrompt(file, {
        content: file.body.trim(),
        language: 'handlebars',
        firstRole: 'user',
        model: model?.replace(/^googleai\//, 'google/'),
        responseFormat: responseFormatOf(output ?? {}),
        parameters: parametersOf(config ?? {}),
        defaults: input?.default ?? {},
        problem: problem === undefined ? undefined : cannotBeSent(path, problem),
    });
}
const names = {
    maxOutputTokens: 'max_tokens',
    topP: 'top_p',
    topK: 'top_k',
    stopSequences: 'stop',
};
const parametersOf = (config) => Object.fromEntries(Object.entries(config).map(([name, value]) => [names[name] ?? name, value]));
const scalars = ['any', 'boolean', 'integer', 'null', 'number', 'string'];
/** What the `type` of a JSON Schema may be; a field of a Picoschema may be called `type` too. */
const schemaTypes = new Set([...scalars, 'object', 'array']);
/** A schema that is told by a name alone stands in a program. */
function namedSchema(output) {
    const schema = output?.schema;
    if (typeof schema !== 'string' || scalars.includes(schema.split(',')[0]?.trim() ?? ''))
        return undefined;
    return `the schema \`${schema}\`, which is defined in code`;
}
/** A JSON Schema is sent as one; of a Picoschema only that the answer is JSON. */
function responseFormatOf({ format, schema, }) {
    if (format !== 'json' && (format !== undefined || schema === undefined))
        return undefined;
    const isJsonSchema = typeof schema === 'object' &&
        schema !== null &&
        !Array.isArray(schema) &&
        (schemaTypes.has(Reflect.get(schema, 'type')) || typeof Reflect.get(schema, 'properties') === 'object');
    if (!isJsonSchema)
        return { type: 'json_object' };
    return { type: 'json_schema', json_schema: { name: 'output', schema: { type: 'object', ...schema } } };
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/message.js
var message = __webpack_require__(81579);
// EXTERNAL MODULE: ./dist/compiled/domain/templates/template.js + 17 modules
var template = __webpack_require__(47836);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt.js
var suite_prompt = __webpack_require__(87556);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/prompt-files/prompt-yaml.js











const prompt_yaml_JsonValue = schemas/* json */.Pq9();
const MessageTemplate = schemas/* looseObject */._H3({
    role: schemas/* string */.YjP()
        .toLowerCase()
        .pipe(message/* Message */.QB.shape.role.exclude(['tool'])),
    content: schemas/* string */.YjP(),
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
    template: template/* TemplateLanguage */.N4.optional(),
});
const parameterNames = {
    maxTokens: 'max_tokens',
    maxCompletionTokens: 'max_tokens',
    topP: 'top_p',
};
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
        responseFormat: prompt_yaml_responseFormatOf(file, path),
        model: file.model,
        parameters: Object.fromEntries(Object.entries(file.modelParameters ?? {}).map(([name, value]) => [parameterNames[name] ?? name, value])),
        testData: file.testData ?? [],
        evaluators: file.evaluators ?? [],
        references: (0,includes/* includesOf */.z)(...file.messages.map(({ content }) => content)),
        inclusion: inclusion/* nothingIncluded */.St,
        ...(file.template === undefined ? {} : { language: file.template }),
        lineOf: source.lineOf,
    };
}
function prompt_yaml_responseFormatOf(file, path) {
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
/** Reads a `.prompty` file (microsoft/prompty, versions 1 and 2): its text is Jinja, parted by lines such as `system:`. */
function parsePrompty(text, path) {
    const file = readHeaded(text, path, prompty_Head);
    const { head, body } = file;
    const { response_format: responseFormat, ...parameters } = prompty_parametersOf(head.model ?? {});
    return headedPrompt(file, {
        content: body.replace(roleLine, (_, role) => (0,role_mark/* markRole */.cD)(role)),
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
/** Version 1 makes a picture of Markdown's pictures, and a thread of what was said before. */
function whatIsNoText({ head, body, path }) {
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
    topP: 'top_p',
    stopSequences: 'stop',
    frequencyPenalty: 'frequency_penalty',
    presencePenalty: 'presence_penalty',
};
function prompty_parametersOf({ parameters, options }) {
    const { additionalProperties, ...own } = { ...options, ...parameters };
    const more = prompty_Values.safeParse(additionalProperties).data;
    return Object.fromEntries(Object.entries({ ...own, ...more }).map(([name, value]) => [prompty_names[name] ?? name, value]));
}
/** Where it is clear who is asked: `provider/model`, or the model alone. What the environment names is not known here. */
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
/** `inputs: {name: {default}}`, or a list of `{name, default}`; the value of an input is not its default. */
function defaultsOf(inputs) {
    const Input = schemas/* looseObject */._H3({ name: schemas/* string */.YjP().optional(), default: prompty_JsonValue.optional() });
    const listed = schemas/* array */.YOg(Input)
        .safeParse(inputs)
        .data?.map((each) => [each.name ?? '', each.default]);
    const mapped = Object.entries(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).safeParse(inputs).data ?? {}).map(([name, input]) => [name, Input.safeParse(input).data?.default]);
    return Object.fromEntries((listed ?? mapped).filter((entry) => entry[1] !== undefined));
}

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
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4967);
/* harmony import */ var _inclusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17818);



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
        references: (0,_includes_js__WEBPACK_IMPORTED_MODULE_2__/* .includesOfFile */ .j)(text, path),
        inclusion: _inclusion_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingIncluded */ .St,
        ...(language === 'mustache' ? {} : { language }),
        ...(language === 'handlebars' ? { firstRole: 'user' } : {}),
        lineOf: () => 1,
    };
}


/***/ }),

/***/ 11070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 87556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ TestRow),
/* harmony export */   dq: () => (/* binding */ sendsJsonSchema),
/* harmony export */   oi: () => (/* binding */ Evaluator),
/* harmony export */   pl: () => (/* binding */ promptDigest),
/* harmony export */   vC: () => (/* binding */ ownDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);


/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
function promptDigest(prompt) {
    const own = ownDigest(prompt);
    const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
    return included.length === 0 ? own : (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([own, included]);
}
/** What the prompt file itself says, whatever the files say that it includes. */
const ownDigest = ({ messages, responseFormat, language, firstRole, trimsParts, defaults, }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
    messages,
    response_format: responseFormat ?? null,
    ...(language === undefined || language === 'mustache' ? {} : { language }),
    ...(firstRole === undefined ? {} : { first_role: firstRole }),
    ...(trimsParts === true ? { trims_parts: true } : {}),
    ...(defaults === undefined || Object.keys(defaults).length === 0 ? {} : { defaults }),
});
/** A `jsonSchema` beside another response format is written in the file, but not sent. */
const sendsJsonSchema = ({ responseFormat }) => typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9();
const TestRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), JsonValue);
const StringEvaluator = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    equals: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    contains: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    startsWith: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    endsWith: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const Evaluator = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    string: StringEvaluator.optional(),
    llm: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
    uses: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 88782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Deeper nesting is nobody's text; parsers that call themselves for each level would exhaust the stack. */
const deepest = 60;
/** True when brackets or blocks of a YAML text nest too deep to be parsed safely. */
function nestsTooDeep(text) {
    if (blockDepth(text) > deepest)
        return true;
    // Brackets and dashes may be letters of a text, such as the interval [0, 1), which only its tokens tell.
    const mayNest = /(?:[-?] ){30}/.test(text) || bracketDepth(text) > deepest;
    return mayNest && tokensNestTooDeep(text);
}
/** The token before that of a plain text. */
const beforePlain = '\u001F';
const mostMarksInARow = 30;
/** The lexer keeps count of levels and does not call itself for each. */
function tokensNestTooDeep(text) {
    let [depth, marks] = [0, 0];
    let isPlain = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (!isPlain && (token === '[' || token === '{'))
            depth += 1;
        if (!isPlain && (token === ']' || token === '}'))
            depth = Math.max(0, depth - 1);
        if (!isPlain && (token === '-' || token === '?'))
            marks += 1;
        else if (token.trim() !== '' || token.includes('\n'))
            marks = 0;
        if (depth > deepest || marks >= mostMarksInARow)
            return true;
        isPlain = token === beforePlain;
    }
    return false;
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
