export const id = 356;
export const ids = [356];
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

/***/ 55616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


/***/ }),

/***/ 65265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGrading)
});

// EXTERNAL MODULE: ./src/domain/suite/template.ts
var template = __webpack_require__(55241);
;// CONCATENATED MODULE: ./src/domain/graders/grade-regular-expression.ts
/** Searches the answer with a JavaScript regular expression; an invalid one is a grader error. */
function gradeRegularExpression(answer, pattern, ignoreCase) {
    let expression;
    try {
        expression = new RegExp(pattern, ignoreCase ? 'i' : '');
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : 'unreadable';
        return { kind: 'grader-error', message: `the pattern cannot be read: ${detail}` };
    }
    const score = expression.test(answer) ? 1 : 0;
    return { kind: 'score', score, reason: `the answer ${score === 1 ? 'matches' : 'does not match'} the pattern` };
}

;// CONCATENATED MODULE: ./src/domain/graders/grade-text.ts
const comparisons = {
    equals: { holds: (answer, value) => answer === value, claim: 'equals' },
    contains: { holds: (answer, value) => answer.includes(value), claim: 'contains' },
    'starts-with': { holds: (answer, value) => answer.startsWith(value), claim: 'starts with' },
    'ends-with': { holds: (answer, value) => answer.endsWith(value), claim: 'ends with' },
};
/** Compares an answer with a text; but for `equals`, an empty text would always hold and is a grader error. */
function gradeText(comparison, answer, value) {
    if (value === '' && comparison !== 'equals') {
        return {
            kind: 'grader-error',
            message: `\`${comparison}\` was given an empty value, which every answer satisfies`,
        };
    }
    const { holds, claim } = comparisons[comparison];
    const score = holds(answer, value) ? 1 : 0;
    return { kind: 'score', score, reason: `the answer ${score === 1 ? '' : 'not '}${claim} the value` };
}

// EXTERNAL MODULE: ./src/domain/graders/grader.ts
var grader = __webpack_require__(58520);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./src/domain/artifacts/read-json.ts
var read_json = __webpack_require__(55293);
;// CONCATENATED MODULE: ./src/domain/graders/json-grader.ts



/**
 * Makes the grader for `is-json`: the whole answer must be JSON and, where a JSON Schema is given, conform to it.
 * A schema that cannot be used is a grader error. Each schema is compiled once.
 */
function createJsonGrader() {
    const validators = new Map();
    return (answer, schema) => {
        const value = (0,read_json/* readJson */.V)(answer);
        if (schema === undefined)
            return verdict(value !== undefined, 'is JSON');
        const key = JSON.stringify(schema);
        const validator = validators.get(key) ?? compile(typeof schema === 'string' ? (0,read_json/* readJson */.V)(schema)?.json : schema);
        validators.set(key, validator);
        if ('problem' in validator) {
            return { kind: 'grader-error', message: `the JSON Schema of is-json is not valid: ${validator.problem}` };
        }
        return verdict(value !== undefined && validator.validate(value.json), 'is JSON that conforms to the schema');
    };
}
const verdict = (holds, claim) => ({
    kind: 'score',
    score: holds ? 1 : 0,
    reason: `the answer ${holds ? '' : 'not '}${claim}`,
});
/** Schemas are read as draft 7 unless they say that they are of 2019-09 or later. */
function compile(schema) {
    if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null)) {
        return { problem: 'it is neither an object nor true or false' };
    }
    const dialect = typeof schema === 'object' && '$schema' in schema ? String(schema.$schema) : '';
    const options = { strict: false, validateFormats: false };
    const ajv = /20(19|2\d)-/.test(dialect) ? new _2020.Ajv2020(options) : new dist_ajv.Ajv(options);
    try {
        return { validate: ajv.compile(schema) };
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'unreadable' };
    }
}

;// CONCATENATED MODULE: ./src/domain/graders/create-grading.ts





/**
 * Prepares a suite's graders. A metric fed by several is their weighted mean, and has no score if one of them failed.
 */
function createGrading(graders) {
    const gradeOne = createGradeOne();
    return (answer, question) => {
        const sums = new Map();
        const errors = new Map();
        for (const spec of graders) {
            const metric = (0,grader/* metricOf */.ak)(spec);
            const grade = gradeOne(spec, answer, question);
            if (grade.kind === 'grader-error') {
                errors.set(metric, grade.message);
                continue;
            }
            const sum = sums.get(metric) ?? { score: 0, weight: 0 };
            sums.set(metric, { score: sum.score + grade.score * spec.weight, weight: sum.weight + spec.weight });
        }
        const scored = [...sums].filter(([metric]) => !errors.has(metric));
        return {
            scores: Object.fromEntries(scored.map(([metric, sum]) => [metric, sum.score / sum.weight])),
            errors: Object.fromEntries(errors),
        };
    };
}
/** A `not-` grader turns a score around, and never an error. */
function createGradeOne() {
    const gradeJson = createJsonGrader();
    return (spec, answer, question) => {
        const { type, isNegated } = plainType(spec.type);
        const value = valueFor(spec, question);
        if (value.kind === 'grader-error')
            return value;
        const grade = type === 'is-json' ? gradeJson(fold(spec, answer), value.value) : gradeByText(type, spec, answer, value.value);
        return grade.kind === 'score' && isNegated ? { ...grade, score: 1 - grade.score } : grade;
    };
}
const isPlainType = (type) => !type.startsWith('not-');
function plainType(type) {
    if (isPlainType(type))
        return { type, isNegated: false };
    return { type: type.slice('not-'.length), isNegated: true };
}
function gradeByText(type, spec, answer, raw) {
    if (raw === undefined)
        return { kind: 'grader-error', message: `\`${type}\` has no value to compare with` };
    const value = (0,template/* asText */.e1)(raw);
    if (type === 'regex')
        return gradeRegularExpression(trimmed(spec, answer), value, spec.ignore_case);
    if (type === 'icontains')
        return gradeText('contains', fold(spec, answer).toLowerCase(), fold(spec, value).toLowerCase());
    return gradeText(type, fold(spec, answer), fold(spec, value));
}
const trimmed = (spec, text) => (spec.trim ? text.trim() : text);
const fold = (spec, text) => spec.ignore_case && !spec.type.endsWith('is-json') ? trimmed(spec, text).toLowerCase() : trimmed(spec, text);
/** Text is a template over the case, `expected` included; anything else is taken as it stands. */
function valueFor(spec, question) {
    if (typeof spec.value !== 'string')
        return { kind: 'value', value: spec.value };
    const rendering = (0,template/* render */.XX)(spec.value, { ...question.vars, expected: question.expected });
    if (rendering.kind === 'text')
        return { kind: 'value', value: rendering.text };
    const missing = rendering.variables.map((name) => `\`${name}\``).join(', ');
    return { kind: 'grader-error', message: `case \`${question.id}\` has no ${missing}, which the grader asks for` };
}


/***/ }),

/***/ 39990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ ToolCall),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Xh: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
const ToolCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: Role,
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolCall).optional().describe('Tools that an assistant asked for'),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Which of them a tool answers'),
});


/***/ }),

/***/ 16450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ containsPattern)
/* harmony export */ });
/** Of longer texts only the beginning is searched. */
const longestText = 10_000;
/**
 * True when a pattern is found anywhere in the first 10,000 characters of a text. All places are followed at once, so
 * no text can make it go back and back, as a backtracking search would.
 */
function containsPattern(text, pattern) {
    const characters = [...text.slice(0, longestText)];
    const everywhere = new Uint8Array(characters.length + 1).fill(1);
    return follow(pattern, everywhere, characters).includes(1);
}
function follow(pattern, from, characters) {
    switch (pattern.kind) {
        case 'character':
            return stepOver(pattern.holds, from, characters);
        case 'assertion':
            return from.map((isHere, place) => (isHere === 1 && isTrueAt(pattern.name, place, characters) ? 1 : 0));
        case 'sequence':
            return pattern.parts.reduce((places, part) => follow(part, places, characters), from);
        case 'choice':
            return pattern.options.map((option) => follow(option, from, characters)).reduce(union);
        case 'repeat':
            return repeat(pattern, from, characters);
    }
}
function stepOver(holds, from, characters) {
    const reached = new Uint8Array(from.length);
    characters.forEach((character, place) => {
        if (from[place] === 1 && holds(character))
            reached[place + 1] = 1;
    });
    return reached;
}
function repeat({ part, least, most }, from, characters) {
    let latest = from;
    for (let count = 0; count < least; count += 1)
        latest = follow(part, latest, characters);
    let reached = latest;
    for (let count = least; count < most && latest.includes(1); count += 1) {
        const known = reached;
        latest = follow(part, latest, characters).map((isHere, place) => (known[place] === 1 ? 0 : isHere));
        reached = union(reached, latest);
    }
    return reached;
}
const union = (one, other) => one.map((isHere, place) => isHere | (other[place] ?? 0));
function isTrueAt(assertion, place, characters) {
    if (assertion === '^')
        return place === 0;
    if (assertion === '$')
        return place === characters.length;
    const isBoundary = isWord(characters[place - 1]) !== isWord(characters[place]);
    return isBoundary === (assertion === '\\b');
}
const isWord = (character) => character !== undefined && /^\w$/iu.test(character);


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

/***/ 37422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkOf)
/* harmony export */ });
/* harmony import */ var _graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65265);
/* harmony import */ var _graders_grader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58520);
/* harmony import */ var _contains_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16450);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32044);




/** A check ready to hold answers to. Throws an `Error` for a JSON Schema that cannot be used. */
function checkOf(settings) {
    const { min_characters: least = 0, max_characters: most = Infinity, matches, type, incident = [] } = settings;
    const pattern = matches === undefined ? undefined : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePattern */ .E)(matches);
    const grade = graderOf(settings);
    return {
        incidents: incident,
        problemOf: (answer) => {
            if (answer.length < least)
                return `shorter than ${least} characters`;
            if (answer.length > most)
                return `longer than ${most} characters`;
            if (pattern !== undefined && !(0,_contains_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .containsPattern */ .E)(answer, pattern))
                return 'matches';
            return grade === undefined || grade(answer) ? undefined : type;
        },
    };
}
function graderOf({ type, value, ignore_case, trim }) {
    if (type === undefined)
        return undefined;
    const grading = (0,_graders_create_grading_js__WEBPACK_IMPORTED_MODULE_0__/* .createGrading */ .L)([_graders_grader_js__WEBPACK_IMPORTED_MODULE_1__/* .GraderSpec */ .he.parse({ type, value, ignore_case, trim })]);
    const problem = gradeAlone(grading, '{}').errors[type];
    if (problem !== undefined)
        throw new Error(problem);
    return (answer) => gradeAlone(grading, answer).scores[type] === 1;
}
/** Grades an answer that belongs to no case. */
const gradeAlone = (grading, answer) => grading(answer, { id: '', vars: {} });


/***/ }),

/***/ 68227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CaseRecord),
/* harmony export */   o: () => (/* binding */ describeQuestion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55241);


const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** One question of a dataset, as its author writes it. */
const CaseRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)]).optional(),
    vars: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    expected: JsonValue.optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)]).optional(),
});
/** Keys that prompt files write among the variables although they are no part of the question. */
const besideTheQuestion = new Set(['id', 'name', 'expected']);
/** What sets a case apart, for people: its one variable, or each of them by name. */
function describeQuestion({ vars }) {
    const entries = Object.entries(vars).filter(([name]) => !besideTheQuestion.has(name));
    const [only, second] = entries;
    if (only !== undefined && second === undefined)
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(only[1]);
    return entries.map(([name, value]) => `${name}: ${(0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value)}`).join('\n');
}


/***/ }),

/***/ 18855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ refuseRepeatedCases),
/* harmony export */   hK: () => (/* binding */ caseIdOf),
/* harmony export */   oH: () => (/* binding */ parseDataset)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40712);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52270);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68227);
/* harmony import */ var _located_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28869);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59589);






/**
 * Reads a dataset: JSONL, CSV or YAML by the ending of its path.
 * A case without an id gets one from its variables, so that it stays the same case when others come and go.
 * A broken line, a repeated case and an empty dataset are a `UserError`.
 */
function parseDataset(text, path) {
    const cases = rowsOf(text, path).map((row) => toCase(row, path));
    if (cases.length === 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this dataset has no cases', { place: { path }, hint: exampleCase });
    refuseRepeatedCases(cases, path);
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
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('a dataset is JSONL, CSV or YAML', { place: { path }, hint: 'name it .jsonl, .csv or .yaml' });
}
function jsonLines(text, path) {
    return text.split('\n').flatMap((lineText, index) => {
        if (lineText.trim() === '')
            return [];
        const line = index + 1;
        try {
            return [{ value: JSON.parse(lineText), line }];
        }
        catch (cause) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this line is not valid JSON', { place: { path, line }, hint: exampleCase, cause });
        }
    });
}
const csvColumns = new Set(['id', 'expected', 'tags', 'cluster']);
/** Columns `id`, `expected`, `tags` (split at `;`) and `cluster` are the case's own; every other one is a variable. */
function csvRows(text, path) {
    let records;
    try {
        records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .q)(text, { columns: true, bom: true, info: true, skip_empty_lines: true });
    }
    catch (cause) {
        const line = cause instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J && typeof cause.lines === 'number' ? { line: cause.lines } : {};
        const detail = cause instanceof Error ? cause.message : 'unreadable';
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this is not valid CSV: ${detail}`, { place: { path, ...line }, cause });
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
    const source = (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLocatedYaml */ .v)(text, path);
    if (source.value === null)
        return [];
    if (!Array.isArray(source.value))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('a dataset is a list of cases', { place: { path, line: 1 } });
    return source.value.map((value, index) => ({ value, line: source.lineOf([index]) }));
}
function toCase({ value, line }, path) {
    const parsed = _case_js__WEBPACK_IMPORTED_MODULE_3__/* .CaseRecord */ .i.safeParse(value);
    if (!parsed.success)
        throw caseError(parsed.error.issues[0], { path, line });
    const { id, ...rest } = parsed.data;
    return { id: id ?? caseIdOf(rest.vars), ...rest, line };
}
function caseError(issue, place) {
    const unknown = issue?.keys?.[0];
    if (issue?.code === 'unrecognized_keys' && unknown !== undefined) {
        const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(unknown, Object.keys(_case_js__WEBPACK_IMPORTED_MODULE_3__/* .CaseRecord */ .i.shape));
        const hint = nearest === undefined ? 'variables of the template belong under `vars`' : `did you mean \`${nearest}\`?`;
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`unknown key \`${unknown}\` in a case`, { place, hint });
    }
    const key = issue?.path.map(String).join('.') ?? '';
    const subject = key === '' ? 'this case' : `\`${key}\` of this case`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${subject} is not valid: ${issue?.message ?? ''}`, { place, hint: exampleCase });
}
/** The id of a case that has none of its own: the first 12 digits of the digest of its variables. */
const caseIdOf = (vars) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(vars).slice(7, 19);
/** Two cases of one id could not be told apart when base and head are paired. */
function refuseRepeatedCases(cases, path) {
    const firstLines = new Map();
    for (const { id, line } of cases) {
        if (firstLines.has(id)) {
            const first = firstLines.get(id);
            const where = first === undefined ? '' : `; it is also on line ${first}`;
            const place = line === undefined ? { path } : { path, line };
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the case id \`${id}\` is used twice${where}`, { place, hint: 'give every case its own id' });
        }
        firstLines.set(id, line);
    }
}


/***/ }),

/***/ 18634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ issueError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59589);


/** The first thing wrong with a user's file, as one sentence with the line, the key and a hint. */
function issueError(issues, source, path, schema) {
    // A misspelt key is also missing under its right name, and says more.
    const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    if (issue === undefined)
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this file is not valid', { place: { path } });
    const { keys, sentence, hint } = explain(issue, schema);
    const place = { path, line: source.lineOf(keys), key: keys.map(String).join('.') };
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(sentence, { place, hint });
}
function explain(issue, schema) {
    if (issue.code === 'unrecognized_keys') {
        const key = issue.keys[0] ?? '';
        const known = keysAt(schema, issue.path);
        return { keys: [...issue.path, key], sentence: `unknown key \`${key}\``, hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(key, known) };
    }
    if (issue.code === 'invalid_value') {
        const options = issue.values.map(String);
        return { keys: issue.path, sentence: `must be ${alternatives(options)}`, ...didYouMean(issue.input, options) };
    }
    if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
        return {
            keys: [...issue.path],
            sentence: `unknown \`${issue.discriminator}\``,
            hint: discriminatorHint(schema, issue),
        };
    }
    return { keys: issue.path, sentence: sentenceOf(issue) };
}
function sentenceOf(issue) {
    if (issue.code === 'invalid_type' && issue.input === undefined)
        return `is missing; expected ${issue.expected}`;
    return issue.message.replace(/^Invalid input: /, '').replace(/^Too /, 'too ');
}
const alternatives = (options) => options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`;
function didYouMean(written, options) {
    const nearest = typeof written === 'string' ? (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(written, options) : undefined;
    return nearest === undefined ? {} : { hint: `did you mean \`${nearest}\`?` };
}
const definitionOf = (schema) => schema._zod.def;
/** The schema below wrappers such as default and optional. */
function unwrap(schema) {
    const { innerType } = definitionOf(schema);
    return innerType === undefined ? schema : unwrap(innerType);
}
function schemaAt(schema, path) {
    const inner = unwrap(schema);
    const { shape, valueType, element, options } = definitionOf(inner);
    if (options !== undefined)
        return options.flatMap((option) => schemaAt(option, path));
    const [key, ...rest] = path;
    if (key === undefined)
        return [inner];
    const next = shape?.[String(key)] ?? valueType ?? element;
    return next === undefined ? [] : schemaAt(next, rest);
}
const keysAt = (schema, path) => [
    ...new Set(schemaAt(schema, path).flatMap((found) => keysOf(definitionOf(found)))),
];
/** The keys of an object, or those that a record is restricted to. */
const keysOf = ({ shape, keyType }) => shape === undefined ? [...(keyType?._zod.values ?? [])].map(String) : Object.keys(shape);
function discriminatorHint(schema, issue) {
    const key = issue.discriminator ?? '';
    const known = schemaAt(schema, [...issue.path.slice(0, -1)])
        .flatMap((found) => definitionOf(found).shape?.[key] ?? [])
        .flatMap((literal) => [...(literal._zod.values ?? [])].map(String));
    const written = issue.input?.[key];
    return (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(typeof written === 'string' ? written : '', known);
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
        value: document.toJS({ maxAliasCount: 100 }),
        lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
    };
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

/***/ 26718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts + 1 modules
var configuration = __webpack_require__(6005);
// EXTERNAL MODULE: ./src/domain/suite/explain-issue.ts
var explain_issue = __webpack_require__(18634);
// EXTERNAL MODULE: ./src/domain/suite/located-yaml.ts
var located_yaml = __webpack_require__(28869);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider.ts
var provider = __webpack_require__(37331);
// EXTERNAL MODULE: ./src/domain/suite/nearest-name.ts
var nearest_name = __webpack_require__(59589);
;// CONCATENATED MODULE: ./src/domain/suite/refuse-bad-recorders.ts



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

// EXTERNAL MODULE: ./src/domain/inference/route/route-bindings.ts
var route_bindings = __webpack_require__(65274);
// EXTERNAL MODULE: ./src/domain/inference/route/route-check.ts
var route_check = __webpack_require__(37422);
;// CONCATENATED MODULE: ./src/domain/suite/refuse-bad-routes.ts




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

;// CONCATENATED MODULE: ./src/domain/suite/parse-configuration.ts






/** Reads lanegate.yml; the first mistake is a `UserError` with line, key and a suggestion. */
function parseConfiguration(text, path) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    if (source.value === null || typeof source.value !== 'object') {
        throw new user_error/* UserError */.yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = configuration/* Configuration */.Vk.safeParse(source.value, { reportInput: true });
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

/***/ 55241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
const placeholder = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;
/** The names of the variables that a template asks for, each once. */
const variablesOf = (template) => [
    ...new Set([...template.matchAll(placeholder)].map((match) => match[1] ?? '')),
];
/** Replaces each `{{name}}` by its value: text as it is, anything else as JSON. */
function render(template, values) {
    const missing = new Set();
    const text = template.replace(placeholder, (_, name) => {
        const value = lookUp(values, name);
        if (value === undefined)
            missing.add(name);
        return asText(value ?? '');
    });
    return missing.size > 0 ? { kind: 'missing', variables: [...missing] } : { kind: 'text', text };
}
function lookUp(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
/** A value as a prompt shows it. */
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));


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
