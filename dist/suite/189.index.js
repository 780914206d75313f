export const id = 189;
export const ids = [189];
export const modules = {

/***/ 2270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);


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
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 5616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));


/***/ }),

/***/ 5053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet)
/* harmony export */ });
/* unused harmony exports Change, AffectedSuite */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3466);


/** One facet that differs between the merge base and head. */
const Change = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$,
    facet: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differed, in one line'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe('The suites whose target this change reaches; one that is not affected proves that it means nothing'),
});
/** A suite whose target or yardstick differs between the two sides. */
const AffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$).describe('The lanes whose change reaches this suite'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** What `detect` found: `change-set.json`. */
const ChangeSet = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit whose lanegate.yml binds: the tip of the target branch'),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit of the base arm: the merge base'),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit, or the tree of uncommitted work, under evaluation'),
    worktree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$),
    mixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    affected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AffectedSuite),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Change),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What could not be read or resolved, and what was done about it'),
});
/** The file of a run folder that carries the change set. */
const changeSetFile = 'change-set.json';


/***/ }),

/***/ 8520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   he: () => (/* binding */ GraderSpec)
/* harmony export */ });
/* unused harmony export GraderType */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const plainTypes = ['equals', 'contains', 'icontains', 'regex', 'starts-with', 'ends-with', 'is-json'];
const negatedTypes = plainTypes.map((type) => `not-${type}`);
const GraderType = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...plainTypes, ...negatedTypes]);
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** One grader as a suite declares it. */
const GraderSpec = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: GraderType,
    value: JsonValue.optional().describe('What to compare with; text is a template over the case. A JSON Schema for is-json'),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The name of the score; the type when absent'),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1).describe('Share in a metric that several graders feed'),
    ignore_case: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    trim: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('Take white space off both ends of the answer and of the value first'),
});
/** The name of the metric a grader feeds. */
const metricOf = (spec) => spec.metric ?? spec.type;


/***/ }),

/***/ 5695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Message),
/* harmony export */   X: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ role: Role, content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ Provider),
/* harmony export */   k8: () => (/* binding */ providerIdentity),
/* harmony export */   u3: () => (/* binding */ builtInProviders),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* unused harmony export KeyVariable */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);


const forbiddenKeyVariable = /^(GITHUB|ACTIONS|RUNNER)_/;
/** The environment variable that holds a key; the runner's own variables are never sent to a provider. */
const KeyVariable = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
    .refine((name) => !forbiddenKeyVariable.test(name), 'must not be a GITHUB_*, ACTIONS_* or RUNNER_* variable');
const Provider = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('api', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('openai').describe('Any endpoint that speaks the OpenAI chat completions dialect'),
        base_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ }).describe('Up to and without /chat/completions'),
        key_env: KeyVariable.optional(),
        timeout_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(600).optional().describe('How long one request may take; 60 when absent'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('replay').describe('Answers recorded earlier; free and repeatable'),
        path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('embedded').describe('The in-process learner; no key, no network') }),
]);
/** Providers that need no declaration, with their usual key variables. */
const builtInProviders = {
    openai: { api: 'openai', base_url: 'https://api.openai.com/v1', key_env: 'OPENAI_API_KEY' },
    openrouter: { api: 'openai', base_url: 'https://openrouter.ai/api/v1', key_env: 'OPENROUTER_API_KEY' },
    ollama: { api: 'openai', base_url: 'http://127.0.0.1:11434/v1' },
    embedded: { api: 'embedded' },
};
/** True when no one is paid for an answer, whatever the model. */
const isFree = (provider) => provider.api === 'replay' || provider.api === 'embedded';
/** Who answers, as far as answers depend on it: keys and timeouts are no part of it. */
function providerIdentity(provider) {
    switch (provider.api) {
        case 'openai':
            return `openai ${provider.base_url}`;
        case 'replay':
            return `replay ${provider.path}`;
        case 'embedded':
            return 'embedded';
    }
}


/***/ }),

/***/ 8227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CaseRecord),
/* harmony export */   o: () => (/* binding */ describeQuestion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5241);


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

/***/ 1373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ Configuration),
/* harmony export */   _0: () => (/* binding */ defaultConfiguration),
/* harmony export */   hb: () => (/* binding */ configurationFile),
/* harmony export */   sc: () => (/* binding */ ModelParameters)
/* harmony export */ });
/* unused harmony export SuiteSpec */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);
/* harmony import */ var _graders_grader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8520);
/* harmony import */ var _inference_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5455);




const Name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1);
const Share = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1);
/** Sampling and output parameters in the words of the chat completions dialect; others are sent as they are. */
const ModelParameters = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    temperature: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).optional(),
    top_p: Share.optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().optional(),
    stop: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    max_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive().optional(),
});
const ModelBinding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    provider: Name,
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    parameters: ModelParameters.default({}),
    price: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ input: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative(), output: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative() })
        .optional()
        .describe('US dollars for a million tokens, where the price table does not know the model'),
});
const Target = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ prompt: Name, model: Name.optional() });
const MetricRole = zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['gate', 'report']);
const SuiteGate = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    margin: Share.optional(),
    floor: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), Share).default({}),
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), MetricRole).default({}),
});
const SuiteSpec = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: Name,
    target: Target,
    dataset: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U,
    graders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_graders_grader_js__WEBPACK_IMPORTED_MODULE_1__/* .GraderSpec */ .he),
    repeats: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().min(1).max(100).default(1),
    gate: SuiteGate.prefault({}),
});
const Gate = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    alpha: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().gt(0).lt(0.5).default(0.05),
    margin: Share.optional(),
    inconclusive: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['warn', 'block', 'lean']).default('warn'),
    mixed_lanes: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['warn', 'block', 'allow']).default('warn'),
});
const Budget = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    per_run: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().default(5),
        tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().positive().optional(),
        minutes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().positive().optional(),
    })
        .prefault({}),
});
const Ownership = zod__WEBPACK_IMPORTED_MODULE_3__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data', 'evals', 'docs', 'reliability', 'cost']), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
/** The one file a user writes, `lanegate.yml`. Every key is optional but `version`. */
const Configuration = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    providers: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(Name, _inference_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .Provider */ .Kq).default({}),
    models: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(Name, ModelBinding).default({}),
    prompts: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(Name, _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U).default({}),
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(SuiteSpec).default([]),
    gate: Gate.prefault({}),
    budget: Budget.prefault({}),
    ownership: Ownership.default({}),
});
const configurationFile = 'lanegate.yml';
/** What holds where a repository has no lanegate.yml. */
const defaultConfiguration = Configuration.parse({ version: 1 });


/***/ }),

/***/ 8855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ refuseRepeatedCases),
/* harmony export */   hK: () => (/* binding */ caseIdOf),
/* harmony export */   oH: () => (/* binding */ parseDataset)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(712);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2270);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8227);
/* harmony import */ var _located_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8869);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9589);






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

/***/ 8634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ issueError)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9589);


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
    ...new Set(schemaAt(schema, path).flatMap((found) => Object.keys(definitionOf(found).shape ?? {}))),
];
function discriminatorHint(schema, issue) {
    const key = issue.discriminator ?? '';
    const known = schemaAt(schema, [...issue.path.slice(0, -1)])
        .flatMap((found) => definitionOf(found).shape?.[key] ?? [])
        .flatMap((literal) => [...(literal._zod.values ?? [])].map(String));
    return `known: ${known.join(', ')}`;
}


/***/ }),

/***/ 8869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parseLocatedYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);


/** Parses YAML 1.2; duplicate keys and syntax errors are a `UserError` with the line. */
function parseLocatedYaml(text, path) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
    const error = document.errors[0];
    if (error !== undefined) {
        const line = lineCounter.linePos(error.pos[0]).line;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not valid YAML: ${firstSentence(error.message)}`, { place: { path, line } });
    }
    return {
        value: document.toJS({ maxAliasCount: 100 }),
        lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
    };
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

/***/ 9589:
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

/***/ 3711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseConfiguration)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1373);
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8634);
/* harmony import */ var _located_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8869);




/** Reads lanegate.yml; the first mistake is a `UserError` with line, key and a suggestion. */
function parseConfiguration(text, path) {
    const source = (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocatedYaml */ .v)(text, path);
    if (source.value === null || typeof source.value !== 'object') {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = _configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .Configuration */ .Vk.safeParse(source.value, { reportInput: true });
    if (!parsed.success)
        throw (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .issueError */ .M)(parsed.error.issues, source, path, _configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .Configuration */ .Vk);
    refuseRepeatedSuites(parsed.data, source, path);
    return { path, value: parsed.data, lineOf: source.lineOf };
}
function refuseRepeatedSuites(configuration, source, path) {
    const seen = new Set();
    configuration.suites.forEach(({ name }, index) => {
        const place = { path, line: source.lineOf(['suites', index, 'name']), key: `suites.${index}.name` };
        if (seen.has(name))
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the suite \`${name}\` is defined twice`, { place });
        seen.add(name);
    });
}


/***/ }),

/***/ 3413:
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

/***/ 93:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ sendsJsonSchema),
/* harmony export */   ex: () => (/* binding */ parsePrompt),
/* harmony export */   pl: () => (/* binding */ promptDigest),
/* harmony export */   xu: () => (/* binding */ isYamlPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6921);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270);
/* harmony import */ var _inference_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5695);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8634);
/* harmony import */ var _located_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8869);






/** What a prompt means to a model: two prompts with the same digest ask the same. */
const promptDigest = (prompt) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ messages: prompt.messages, response_format: prompt.responseFormat ?? null });
/** A `jsonSchema` beside another response format is written in the file, but not sent. */
const sendsJsonSchema = ({ responseFormat }) => typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq9();
const TestRow = zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), JsonValue);
const StringEvaluator = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    equals: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    contains: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    startsWith: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    endsWith: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
});
const Evaluator = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    string: StringEvaluator.optional(),
    llm: zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J().optional(),
    uses: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
});
const MessageTemplate = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    role: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().toLowerCase().pipe(_inference_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .Q.shape.role),
    content: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
/** The shape of a `.prompt.yml`; other tools add keys of their own, which are let be. */
const PromptFile = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    messages: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(MessageTemplate).min(1),
    model: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    modelParameters: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), JsonValue).nullish(),
    responseFormat: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
    testData: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(TestRow).nullish(),
    evaluators: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(Evaluator).nullish(),
});
const parameterNames = {
    maxTokens: 'max_tokens',
    maxCompletionTokens: 'max_tokens',
    topP: 'top_p',
};
/** Reads a prompt file: YAML with messages, or plain text that becomes one user message. */
function parsePrompt(text, path) {
    return isYamlPath(path) ? parsePromptYaml(text, path) : textPrompt(text, path);
}
const isYamlPath = (path) => /\.ya?ml$/i.test(path);
function textPrompt(text, path) {
    if (text.trim() === '')
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this prompt is empty', { place: { path } });
    return {
        path,
        messages: [{ role: 'user', content: text.replaceAll('\r\n', '\n') }],
        messageLines: [1],
        responseFormat: undefined,
        model: undefined,
        parameters: {},
        testData: [],
        evaluators: [],
        lineOf: () => 1,
    };
}
function parsePromptYaml(text, path) {
    const source = (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLocatedYaml */ .v)(text, path);
    const parsed = PromptFile.safeParse(source.value, { reportInput: true });
    if (!parsed.success)
        throw (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .issueError */ .M)(parsed.error.issues, source, path, PromptFile);
    const file = parsed.data;
    return {
        path,
        messages: file.messages.map(({ role, content }) => ({ role, content })),
        messageLines: file.messages.map((_, index) => source.lineOf(['messages', index])),
        responseFormat: responseFormatOf(file, path),
        model: file.model,
        parameters: Object.fromEntries(Object.entries(file.modelParameters ?? {}).map(([name, value]) => [parameterNames[name] ?? name, value])),
        testData: file.testData ?? [],
        evaluators: file.evaluators ?? [],
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
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('responseFormat json_schema needs a jsonSchema', { place });
    try {
        return JsonValue.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('jsonSchema is not valid JSON', { place, cause });
    }
}


/***/ }),

/***/ 8044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providersOf)
/* harmony export */ });
/* harmony import */ var _inference_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5455);

/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
    ...side.settings.providers,
});


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ suitesAcross),
/* harmony export */   bJ: () => (/* binding */ baseTarget),
/* harmony export */   ql: () => (/* binding */ headTarget)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _suite_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5161);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4718);



/** Every suite that one of the commits defines, by name. */
function suitesAcross(sides) {
    const [policy, base, head] = [sides.policy, sides.base, sides.head].map((side) => new Map((0,_suite_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f)(side).map((suite) => [suite.name, suite])));
    const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...names].map((name) => ({
        name,
        policy: policy?.get(name),
        base: base?.get(name),
        head: head?.get(name),
    }));
}
/** The base arm's target: as the merge base says, else as policy, else as head would have asked of it. */
const baseTarget = (suite, sides) => tryResolve(suite.base ?? suite.policy ?? suite.head, sides.base, sides.policy);
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    if (suite.head === undefined)
        return tryResolve(suite.policy, sides.head, sides.policy);
    return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite.head, sides.head, sides.policy) };
}
function tryResolve(suite, arm, policy) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite, arm, policy) };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _graders_grader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8520);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8227);
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8855);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9589);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3413);






/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
function suitesOf(side) {
    const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
    const taken = new Set(configured.map(({ name }) => name));
    const carried = [...side.prompts.values()]
        .filter(({ testData, evaluators }) => testData.length > 0 && evaluators.length > 0)
        .map((prompt) => carriedSuite(prompt, nameFor(prompt.path, side, taken), side.settings.gate.margin));
    return [...configured, ...carried];
}
/** The file's name where no other prompt file and no suite of lanegate.yml has it, else its whole path. */
function nameFor(path, side, taken) {
    const name = (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .promptNameOf */ .Px)(path);
    const sameName = [...side.prompts.keys()].filter((other) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .promptNameOf */ .Px)(other) === name);
    return sameName.length === 1 && !taken.has(name) ? name : path;
}
function configuredSuite(side, spec, index) {
    const path = side.configuration?.path ?? '';
    const placeOf = (key) => ({
        path,
        line: side.configuration?.lineOf(['suites', index, key]) ?? 1,
        key: `suites.${index}.${key}`,
    });
    if (spec.graders.length === 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the suite \`${spec.name}\` has no graders, so nothing could fail`, {
            place: placeOf('graders'),
            hint: 'add one, such as { type: equals, value: "{{expected}}" }',
        });
    }
    refuseUnknownMetrics(spec, placeOf('gate'));
    return {
        name: spec.name,
        target: spec.target,
        cases: { kind: 'file', path: spec.dataset, place: placeOf('dataset') },
        graders: spec.graders,
        repeats: spec.repeats,
        gate: { ...spec.gate, margin: spec.gate.margin ?? side.settings.gate.margin },
        place: placeOf('target'),
        problem: undefined,
    };
}
/** A misspelt metric would leave its floor or its role without effect. */
function refuseUnknownMetrics({ name, graders, gate }, place) {
    const known = new Set(graders.map(_graders_grader_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak));
    const unknown = [...Object.keys(gate.floor), ...Object.keys(gate.metrics)].find((metric) => !known.has(metric));
    if (unknown === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the suite \`${name}\` has no metric \`${unknown}\``, {
        place,
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(unknown, known),
    });
}
function carriedSuite(prompt, name, margin) {
    const judges = prompt.evaluators.filter((evaluator) => evaluator.string === undefined).map((each) => each.name);
    return {
        name,
        target: { prompt: prompt.path },
        cases: { kind: 'inline', path: prompt.path, cases: prompt.testData.length === 0 ? [] : casesOf(prompt) },
        graders: prompt.evaluators.flatMap(gradersOf),
        repeats: 1,
        gate: { floor: {}, metrics: {}, margin },
        place: { path: prompt.path, line: prompt.lineOf(['evaluators']), key: 'evaluators' },
        problem: judges.length === 0 ? undefined : `${judges.join(', ')}: evaluators that ask a model are not run yet`,
    };
}
function casesOf(prompt) {
    const cases = prompt.testData.map((row, index) => ({ ...caseOf(row), line: prompt.lineOf(['testData', index]) }));
    (0,_dataset_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseRepeatedCases */ .Ej)(cases, prompt.path);
    return cases;
}
/** In a prompt file every key of a row is a variable; `id` and `expected` are the case's own besides. */
function caseOf(row) {
    const parsed = _case_js__WEBPACK_IMPORTED_MODULE_2__/* .CaseRecord */ .i.shape.id.safeParse(row['id']);
    const id = parsed.success && parsed.data !== undefined ? parsed.data : (0,_dataset_js__WEBPACK_IMPORTED_MODULE_3__/* .caseIdOf */ .hK)(row);
    return { id, vars: row, expected: row['expected'] };
}
/** GitHub's evaluators trim the answer, and all but `equals` ignore case. */
function gradersOf(evaluator) {
    const { equals, contains, startsWith, endsWith } = evaluator.string ?? {};
    const wanted = [
        { type: 'equals', value: equals, ignore_case: false },
        { type: 'contains', value: contains, ignore_case: true },
        { type: 'starts-with', value: startsWith, ignore_case: true },
        { type: 'ends-with', value: endsWith, ignore_case: true },
    ];
    return wanted
        .filter(({ value }) => value !== undefined && value !== '')
        .map((spec) => _graders_grader_js__WEBPACK_IMPORTED_MODULE_0__/* .GraderSpec */ .he.parse({ ...spec, metric: evaluator.name, trim: true }));
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mM: () => (/* binding */ targetDigest),
/* harmony export */   o4: () => (/* binding */ modelNamedBy),
/* harmony export */   pR: () => (/* binding */ modelDigestOf),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* unused harmony export defaultMaxTokens */
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5616);
/* harmony import */ var _inference_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1373);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9589);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3413);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8044);









/** What an arm means: equal digests give equal answers. */
const targetDigest = (target) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([target.promptDigest, target.modelDigest]);
/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/** Finds a suite's target in one commit; a mistake is told at the place of the suite. */
function resolveTarget(suite, arm, policy) {
    try {
        return findTarget(suite.target, arm, policy);
    }
    catch (error) {
        if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) || error.place !== undefined)
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(error.message, { place: suite.place, hint: error.hint, cause: error });
    }
}
/**
 * Finds what a reference names in one commit. Providers come from `policy`, and one that policy does not know from the
 * arm's own commit. Throws a `UserError` when the prompt, the model or the provider is not there.
 */
function findTarget(reference, arm, policy) {
    const prompt = findPrompt(reference.prompt, arm);
    const binding = reference.model === undefined ? ownBinding(prompt) : findBinding(reference.model, arm);
    const provider = findProvider(binding, policy, arm);
    const parameters = {
        ...(prompt.responseFormat === undefined ? {} : { response_format: prompt.responseFormat }),
        ...binding.parameters,
        max_tokens: binding.parameters.max_tokens ?? defaultMaxTokens,
    };
    return {
        prompt,
        providerName: binding.provider,
        provider,
        model: binding.model,
        parameters,
        ...pricesOf(binding, policy),
        promptDigest: (0,_prompt_js__WEBPACK_IMPORTED_MODULE_4__/* .promptDigest */ .pl)(prompt),
        modelDigest: modelDigestOf(provider, binding),
    };
}
function findPrompt(name, arm) {
    const declared = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(arm.settings.prompts, name);
    const path = declared ?? name;
    const exact = arm.prompts.get(path);
    if (exact !== undefined)
        return exact;
    const reason = arm.unreadablePrompts.get(path);
    if (reason !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(reason, { place: { path } });
    if (declared !== undefined)
        throw missingPrompt(name, declared, arm);
    const named = [...arm.prompts.values()].filter((prompt) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNameOf */ .Px)(prompt.path) === name);
    const [only, second] = named;
    if (only !== undefined && second === undefined)
        return only;
    if (second !== undefined) {
        const paths = named.map((prompt) => prompt.path).join(', ');
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`several prompts are named \`${name}\`: ${paths}`, {
            hint: 'say which one under `prompts`',
        });
    }
    const known = [...Object.keys(arm.settings.prompts), ...[...arm.prompts.keys()].map(_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNameOf */ .Px)];
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no prompt \`${name}\``, { hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestName */ .S)(name, known) });
}
function missingPrompt(name, path, { configuration, blobs }) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .q)(path, blobs.keys());
    const line = configuration?.lineOf(['prompts', name]);
    const place = { path: configuration?.path ?? path, ...(line === undefined ? {} : { line }), key: `prompts.${name}` };
    const hint = nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the prompt file \`${path}\` is not in the repository`, { place, hint });
}
/**
 * Policy's price of the same model counts for both arms; a change cannot set the price that its own budget is held to.
 */
function pricesOf(binding, policy) {
    const isSame = ({ provider, model }) => provider === binding.provider && model === binding.model;
    const known = Object.values(policy.settings.models).filter(isSame);
    const declaredPrice = known.find(({ price }) => price !== undefined)?.price;
    return { declaredPrice, claimedPrice: known.length === 0 ? binding.price : undefined };
}
function findBinding(name, arm) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestName */ .S)(name, Object.keys(arm.settings.models)),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ provider: (0,_inference_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), model, parameters });
/** The `provider/model` that a prompt file names as its own, split at the first slash; either is empty where missing. */
function modelNamedBy({ model }) {
    const [provider = '', ...rest] = model?.split('/') ?? [];
    return { provider, model: rest.join('/') };
}
function ownBinding(prompt) {
    const named = modelNamedBy(prompt);
    if (named.model === '') {
        const said = prompt.model === undefined ? 'names no model' : `names the model \`${prompt.model}\` without a provider`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this prompt ${said}, and its suite has no \`model\``, {
            place: { path: prompt.path, line: prompt.lineOf(['model']) },
            hint: 'write `model: provider/model`, or give the suite a model binding',
        });
    }
    const parameters = _configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelParameters */ .sc.safeParse(prompt.parameters);
    if (parameters.success)
        return { ...named, parameters: parameters.data };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`modelParameters are not valid: ${parameters.error.issues[0]?.message ?? ''}`, {
        place: { path: prompt.path, line: prompt.lineOf(['modelParameters']) },
    });
}
function findProvider(binding, policy, arm) {
    const known = { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return provider;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
        place: placeOfBinding(binding, arm),
    });
}
/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding, { configuration, settings }) {
    const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
    if (name === undefined || configuration === undefined)
        return undefined;
    const keys = ['models', name, 'provider'];
    return { path: configuration.path, line: configuration.lineOf(keys), key: keys.join('.') };
}


/***/ }),

/***/ 5241:
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

/***/ 4916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is not valid JSON', {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
        place: { path },
        hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
    });
}
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 6738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readSides),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1373);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3711);
/* harmony import */ var _domain_suite_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93);
/* harmony import */ var _domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3413);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4758);





/** A larger prompt or configuration is not read. */
const maxPromptBytes = 4_000_000;
/**
 * Reads what the three commits say about prompts, models and suites; a commit or a prompt that comes twice is read
 * once.
 */
async function readSides(git, trees) {
    const policy = await readOwnSide(git, trees.policy, 'the target branch');
    const base = trees.base === trees.policy ? policy : await readOwnSide(git, trees.base, 'the merge base');
    const head = trees.head === trees.base ? base : await readSide(git, trees.head, base);
    return { policy, base, head };
}
/** Reads a side that the change's author cannot fix here, so a mistake in it says where it stands. */
async function readOwnSide(git, tree, where) {
    try {
        return await readSide(git, tree);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        const { place, hint } = error;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${error.message} (in ${where}, ${tree.slice(0, 12)})`, { place, hint, cause: error });
    }
}
/** Reads one commit; what it has in common with `known` is taken from there. */
async function readSide(git, tree, known) {
    const blobs = new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));
    const text = await readText(git, blobs.get(_domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .hb), _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .hb);
    const configuration = text === undefined ? undefined : (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .M)(text, _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .hb);
    const settings = configuration?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._0;
    const wanted = promptPaths([...blobs.keys()], settings);
    const read = await readPrompts(git, wanted, blobs, known);
    return { tree, blobs, configuration, settings, ...read };
}
/** Prompt files that may carry a suite, those that lanegate.yml names, and those whose name a suite uses. */
function promptPaths(paths, settings) {
    const declared = new Set(Object.values(settings.prompts));
    const names = new Set(settings.suites.map(({ target }) => target.prompt));
    return paths.filter((path) => (0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isPromptYamlPath */ .t1)(path) ||
        declared.has(path) ||
        names.has(path) ||
        (names.has((0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .promptNameOf */ .Px)(path)) && (0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isPromptPath */ .UX)(path)));
}
async function readPrompts(git, paths, blobs, known) {
    const knownPrompt = (path) => known?.blobs.get(path) === blobs.get(path)
        ? (known?.prompts.get(path) ?? known?.unreadablePrompts.get(path))
        : undefined;
    const unknownPaths = paths.filter((path) => knownPrompt(path) === undefined);
    const contents = await git.readBlobs(unknownPaths.map((path) => blobs.get(path) ?? ''), maxPromptBytes);
    const contentOf = new Map(unknownPaths.map((path, index) => [path, contents[index]]));
    const prompts = new Map();
    const unreadablePrompts = new Map();
    for (const path of paths) {
        const prompt = knownPrompt(path) ?? promptIn(contentOf.get(path), path);
        if (typeof prompt === 'string')
            unreadablePrompts.set(path, prompt);
        else
            prompts.set(path, prompt);
    }
    return { prompts, unreadablePrompts };
}
/** The prompt, or why it cannot be read. */
const promptIn = (content, path) => content?.kind === 'text' ? tryParsePrompt(content.text, path) : `it is ${content?.kind ?? 'missing'}`;
function tryParsePrompt(text, path) {
    try {
        return (0,_domain_suite_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrompt */ .ex)(text, path);
    }
    catch (error) {
        if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return error.message;
        throw error;
    }
}
/** How the text of a Git LFS pointer begins (git-lfs, docs/spec.md). */
const largeFilePointer = 'version https://git-lfs.github.com/spec/';
/** One file's text; `undefined` where the tree has no such file, and a `UserError` where it is no text. */
async function readText(git, blob, path, maxBytes = maxPromptBytes) {
    if (blob === undefined)
        return undefined;
    const [content] = await git.readBlobs([blob], maxBytes);
    if (content?.kind === 'text' && !content.text.startsWith(largeFilePointer))
        return content.text;
    if (content?.kind === 'text') {
        const hint = 'keep it in git itself; large files are not fetched yet';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('this file is a Git LFS pointer, and what it points to is not read', { place: { path }, hint });
    }
    const why = content?.kind === 'too-large' ? `it has ${content.bytes} bytes; ${maxBytes} are read` : 'it is no text';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this file cannot be read: ${content === undefined ? 'it is missing' : why}`, {
        place: { path },
    });
}


/***/ })

};
