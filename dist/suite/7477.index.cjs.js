(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7477;
exports.ids = [7477];
exports.modules = {

/***/ 29891:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ declaredCorpora),
/* harmony export */   i: () => (/* binding */ knownCorpora)
/* harmony export */ });
/* harmony import */ var _changes_declared_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46006);
/* harmony import */ var _changes_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65777);
/* harmony import */ var _corpus_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);



/** The files of each corpus that is declared, none of which is left out where it has no file. */
function declaredCorpora(paths, data) {
    const found = byName(paths, (path) => (0,_corpus_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusNameOf */ .d9)(path, data));
    return new Map(Object.keys(data).map((name) => [name, found.get(name) ?? []]));
}
/**
 * What lies in folders known for a corpus, each by its path, as far as `lanes` says nothing else of it: the files that
 * are of the data lane though nobody declared them.
 */
const knownCorpora = (paths, lanes) => byName(paths, (path) => {
    const lane = (0,_changes_declared_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .laneDeclaredFor */ .AL)(path, { lanes, data: {} }) ?? (0,_changes_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(path);
    return lane === 'data' ? (0,_changes_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__/* .corpusFolderOf */ .ED)(path) : undefined;
});
function byName(paths, nameOf) {
    const files = new Map();
    for (const path of paths) {
        const name = nameOf(path);
        if (name === undefined)
            continue;
        const known = files.get(name);
        if (known === undefined)
            files.set(name, [path]);
        else
            known.push(path);
    }
    return files;
}


/***/ }),

/***/ 79313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ namesOfDocument)
/* harmony export */ });
/** By what a query may name a document: its id, its path, or the end of its path from some folder on. */
function namesOfDocument(id, path) {
    const parts = path.split('/');
    return [id, ...parts.map((_, index) => parts.slice(index).join('/'))];
}


/***/ }),

/***/ 6781:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Identifier)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The id of a query or of a document; a number counts as its digits. */
const Identifier = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)], {
    error: 'an id is a text or a number, and here is none',
});


/***/ }),

/***/ 31042:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ notationOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _artifacts_filled_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64633);
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78019);
/* harmony import */ var _artifacts_parse_json_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77058);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);




/** Tells JSON lines from columns. Throws a `UserError` for a file without a line. */
function notationOf(written, path, hint) {
    const text = written.replace(/^\uFEFF/, '');
    const lines = { [Symbol.iterator]: () => (0,_artifacts_filled_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .filledLines */ .o)(text) };
    for (const first of lines)
        return { kind: first.text.trimStart().startsWith('{') ? 'json' : 'columns', lines };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('this file is empty', { place: { path }, hint });
}
/** One line of JSON as what it is to be. Throws a `UserError` with line and key for one that is something else. */
function parseRow(text, place, { noun, example, schema }) {
    const parsed = schema.safeParse((0,_artifacts_parse_json_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonLine */ .w)(text, place, example), (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forText */ .zA)(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = issue?.path.join('.') ?? '';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this line is no ${noun}: ${issue?.message ?? 'it cannot be read'}`, {
        place: key === '' ? place : { ...place, key },
        hint: example,
    });
}
/** The columns of a line. Throws a `UserError` where there are fewer or more than asked for. */
function columnsOf(text, place, { noun, example, count }) {
    const columns = text.trim().split(/\s+/);
    if (columns.length === count)
        return columns;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this line is no ${noun}: it has ${columns.length} columns, not ${count}`, {
        place,
        hint: example,
    });
}
/** A column as a number. Throws a `UserError` for one that is none. */
function numberOf(column, place, name) {
    const value = Number(column);
    if (Number.isFinite(value))
        return value;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the ${name} \`${column}\` is no number`, { place });
}


/***/ }),

/***/ 1982:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readQueries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6781);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31042);




const QueryRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: _identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Identifier */ .g,
    relevant: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Identifier */ .g), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())], {
        error: 'it has no `relevant`, a list of documents or an object of their grades',
    }),
    cluster: _identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Identifier */ .g.optional(),
});
const example = 'write {"id": "q1", "relevant": ["a"]} a line, or {"id": "q1", "relevant": {"a": 2, "b": 1}}, or qrels of TREC: `q1 0 a 1`';
const jsonForm = { noun: 'query', example, schema: QueryRow };
const trecForm = { noun: 'judgment of TREC', example, count: 4 };
/**
 * Reads queries with their relevant documents, as JSON lines or as qrels of TREC. Throws a `UserError` for a line that
 * is none, and for a query or one of its documents that is there twice.
 */
function readQueries(text, path) {
    const { kind, lines } = (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .notationOf */ .MU)(text, path, example);
    const queries = new Map();
    const judged = new Map();
    for (const { text: row, line } of lines) {
        const place = { path, line };
        if (kind === 'json')
            addRow(queries, (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRow */ .W0)(row, place, jsonForm), place);
        else
            addJudgment(judged, row, place);
    }
    return kind === 'json' ? [...queries.values()] : [...judged].map(([id, grades]) => ({ id, grades }));
}
function addRow(queries, { id, relevant, cluster }, place) {
    if (queries.has(id))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the query \`${id}\` is there twice`, { place, hint: example });
    const judged = Array.isArray(relevant)
        ? relevant.map((document) => [document, 1])
        : Object.entries(relevant);
    const grades = new Map();
    for (const [document, grade] of judged) {
        if (grades.has(document))
            throw repeated(document, place);
        grades.set(document, grade);
    }
    queries.set(id, { id, grades, ...(cluster === undefined ? {} : { cluster }) });
}
function addJudgment(judged, row, place) {
    const [query = '', , document = '', grade = ''] = (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(row, place, trecForm);
    const grades = judged.get(query) ?? new Map();
    if (grades.has(document))
        throw repeated(document, place);
    judged.set(query, grades.set(document, (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(grade, place, 'grade')));
}
const repeated = (document, place) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the document \`${document}\` is judged twice for one query`, { place, hint: 'leave one of them' });


/***/ }),

/***/ 36479:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ possibleBounds)
/* harmony export */ });
/**
 * The bounds that the gate may hold a margin against: Tango's for single scores of right or wrong, which nobody knows
 * beforehand to be such, and none but the plus-one t bound for repeats and clusters.
 */
const possibleBounds = ({ repeats, isClustered }) => repeats > 1 || isClustered ? ['plus-one-t'] : ['tango', 'plus-one-t'];


/***/ }),

/***/ 16077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ withoutUnplanned),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   Ze: () => (/* binding */ countMetrics),
/* harmony export */   d6: () => (/* binding */ measuresOf)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45525);


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
    const metrics = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsOf */ .Ps)(definition.graders, cases);
    const partial = [...metrics].flatMap(([name, metric]) => (metric.cases === undefined ? [] : [name]));
    const gradedBy = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteGraders */ .$D)(definition.graders, cases);
    const measures = { gate: gateOf(definition, metrics), graders: gradedBy };
    if (partial.length === 0)
        return measures;
    return { ...measures, metric_cases: countMetrics(partial, definition.graders, planned) };
}
/** How many of some cases have each of the metrics that not all have. */
function countMetrics(metrics, graders, cases) {
    const counted = (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .metricsAmong */ .Yw)(graders, cases);
    return Object.fromEntries(metrics.map((name) => [name, counted.get(name)?.cases ?? 0]));
}
/** Every metric gates unless it is only recorded, or the suite says that it is only reported. */
function gateOf({ gate }, metrics) {
    const roles = [...metrics].map(([name, { isRecordedOnly }]) => {
        return [name, (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(gate.metrics, name) ?? (isRecordedOnly ? 'report' : 'gate')];
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
    const hasCases = (name) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(counts, name) !== 0;
    const kept = (record) => Object.fromEntries(Object.entries(record).filter(([name]) => hasCases(name)));
    return { gate: { ...gate, metrics: kept(gate.metrics) }, ...rest, metric_cases: kept(counts) };
}


/***/ }),

/***/ 81579:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ ToolCall),
/* harmony export */   JX: () => (/* binding */ MessageText),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Xc: () => (/* binding */ describeMessage),
/* harmony export */   Xh: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
const ToolCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What a turn says; lists of parts, in which other tools write pictures, are told apart from other mistakes. */
const MessageText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({
    error: ({ input }) => Array.isArray(input) ? 'must be one text: pictures and other parts are not read in prompts and cases' : undefined,
});
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: Role,
    content: MessageText,
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolCall).optional().describe('Tools that an assistant asked for'),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Which of them a tool answers'),
});
/** A turn in words for people and judges: who speaks, what was said, and what was to be called. */
function describeMessage({ role, content, tool_calls = [] }) {
    const calls = tool_calls.map(({ name, arguments: given }) => `\u2192 ${name}(${given})`);
    return [`${role}:`, ...(content === '' ? [] : [content]), ...calls].join('\n');
}


/***/ }),

/***/ 64981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/**
 * The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order.
 */
const lockFile = 'ai.lock.json';


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


/***/ }),

/***/ 29792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   X: () => (/* binding */ schemaModeline)
/* harmony export */ });
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61661);

/** Where editors find the schema of a file that users write, as this version has it. */
const schemaAddress = (name) => `https://raw.githubusercontent.com/lanegate/lanegate/v${_product_version_js__WEBPACK_IMPORTED_MODULE_0__/* .productVersion */ .U}/schemas/${name}.schema.json`;
/** The first line of a YAML file by which editors find its schema. */
const schemaModeline = (name) => `# yaml-language-server: $schema=${schemaAddress(name)}`;


/***/ }),

/***/ 95265:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: ./dist/compiled/domain/init/choose-callers.js
var choose_callers = __webpack_require__(38440);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/retirement.js
var provider_retirement = __webpack_require__(58702);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parse-configuration.js + 5 modules
var parse_configuration = __webpack_require__(32581);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/schema-address.js
var schema_address = __webpack_require__(29792);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/yaml-words.js
const plain = /^[A-Za-z_.][\w./-]*$/;
const meansSomethingElse = /^(?:true|false|null|yes|no|on|off|y|n|\.(?:inf|nan))$/i;
/** A text as YAML reads it back, whatever it holds: bare where nobody could take it for anything else, else quoted. */
function quoted(text) {
    if (plain.test(text) && !meansSomethingElse.test(text) && !/^\.\d/.test(text))
        return text;
    // What JSON leaves as it is and YAML takes for a line break, or refuses.
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/g, (character) => (character.length > 1 ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}
/** A value on one line. */
function inFlow(value) {
    if (typeof value === 'string')
        return quoted(value);
    if (typeof value !== 'object')
        return String(value);
    if (isList(value))
        return `[${value.map(inFlow).join(', ')}]`;
    const entries = Object.entries(value).flatMap(([key, each]) => each === undefined ? [] : [`${quoted(key)}: ${inFlow(each)}`]);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
const isList = (value) => Array.isArray(value);
/** A path as a glob that takes in nothing else, unless another differs from it in these characters alone. */
const globFor = (path) => path.replace(/[[\]{}*?!]/g, '?');
/** A text as a part of a comment: one line, and nothing that an editor or a terminal would act on. */
const inComment = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trimEnd();

;// CONCATENATED MODULE: ./dist/compiled/domain/init/configuration-text.js





/** The text of a new lanegate.yml, which the product itself can read. */
function configurationText(proposal) {
    const text = `${[
        (0,schema_address/* schemaModeline */.X)('lanegate'),
        '# What Lanegate measures of this repository. All keys: docs/configuration.md of lanegate/lanegate.',
        'version: 1',
        ...bodyOf(proposal),
    ].join('\n')}\n`;
    (0,parse_configuration/* parseConfiguration */.MA)(text, configuration_file/* configurationFile */.h);
    return text;
}
/** The same without its beginning, to be added to a lanegate.yml by hand; empty where there is nothing to add. */
function additionText(proposal) {
    const body = bodyOf({ ...proposal, hints: [] });
    if (body.length === 0)
        return '';
    const text = `${body.join('\n')}\n`;
    (0,parse_configuration/* parseConfiguration */.MA)(`version: 1\n${text}`, configuration_file/* configurationFile */.h);
    return text;
}
const bodyOf = (proposal) => [
    ...providerLines(proposal),
    ...modelLines(proposal),
    ...judgeLines(proposal),
    ...importLines(proposal.imports),
    ...suiteLines(proposal.suites),
    ...corpusLines(proposal.corpora),
    ...ownershipLines(proposal),
    ...proposal.hints.flatMap((hint) => ['', ...hint.map(comment)]),
];
const comment = (text) => `# ${inComment(text)}`.trimEnd();
/**
 * A section whose entries are lines; one that has none but comments is a comment as a whole, and says that its key is
 * needed with any of them.
 */
function section(key, entries) {
    if (entries.length === 0)
        return [];
    const isOpen = entries.every((line) => line.trimStart().startsWith('#'));
    return [isOpen ? `# ${key}:  # take the "# " before it away with that of any line below` : `${key}:`, ...entries];
}
/** Lines that a person may take in by taking away what makes them comments. */
const asComments = (lines) => lines.map((line) => `# ${line}`);
const providerLines = ({ providers }) => section('providers', Object.entries(providers).map(([name, declared]) => `  ${quoted(name)}: ${inFlow(declared)}`));
function modelLines({ models, openModels }) {
    const settled = models.flatMap((model) => [
        ...remarksOn(model).map((each) => `  ${comment(each)}`),
        bindingLine(model),
    ]);
    const open = openModels.length === 0
        ? []
        : [
            `  ${comment('Which model answers could not be told. Keep one of these lines, and take its "# " away:')}`,
            ...openModels.map((model) => `# ${bindingLine(model)}  ${comment(model.remarks[0] ?? '')}`),
        ];
    return section('models', [...settled, ...open]);
}
function remarksOn({ remarks, whose }) {
    const retirement = (0,provider_retirement/* retirementOf */.T8)(whose.model);
    const named = retirement?.replacement === undefined ? '' : `, and its maker names ${retirement.replacement} in its place`;
    return retirement === undefined
        ? [...remarks]
        : [...remarks, `no longer served from ${retirement.retiresOn} on${named}`];
}
const bindingLine = ({ name, whose, parameters }) => {
    const own = Object.keys(parameters).length === 0 ? undefined : parameters;
    return `  ${quoted(name)}: ${inFlow({ provider: whose.provider, model: whose.model, parameters: own })}`;
};
const judgeLines = ({ judge }) => {
    if (judge === undefined)
        return [];
    if (judge !== 'open')
        return [`judge: ${quoted(judge)}`];
    return [
        comment('Some graders ask a model, and no file says which. Until a binding is named here, their suites are inconclusive:'),
        comment('judge: main'),
    ];
};
const importLines = (imports) => section('imports', imports.flatMap(({ path, open }) => open === undefined
    ? [`  - ${quoted(globFor(path))}`]
    : [`  ${comment(`${path} is left out: ${open}`)}`, `#   - ${inComment(quoted(globFor(path)))}`]));
function suiteLines(suites) {
    const [settled, open] = [suites.filter(isSettled), suites.filter((suite) => !isSettled(suite))];
    return section('suites', [...settled.flatMap(linesOfSuite), ...open.flatMap(linesOfOpenSuite)]);
}
const isSettled = ({ open }) => open.length === 0;
function linesOfSuite({ name, prompt, model, dataset, graders, remark }) {
    return [
        ...(remark === undefined ? [] : [`  ${comment(remark)}`]),
        `  - name: ${quoted(name)}`,
        `    target: ${inFlow({ prompt, model })}`,
        `    dataset: ${quoted(dataset)}`,
        '    graders:',
        ...graders.map((grader) => `      - ${graderLine(grader)}`),
        ...floorLines(graders),
    ];
}
const graderLine = ({ spec, meaning }) => `${inFlow(spec)}  # ${meaning}`;
/** A floor lets the change that adopts Lanegate pass or fail, when there is nothing to compare with yet. */
const floorLines = ([first]) => first === undefined
    ? []
    : [
        `    # gate: { floor: ${inFlow({ [String(first.spec['metric'])]: 0.8 })} }  # a bound that holds from the first run on`,
    ];
function linesOfOpenSuite(suite) {
    const toDo = suite.open.map((each) => `  ${comment(`- ${each}`)}`);
    const lines = linesOfSuite(suite).map(inComment);
    return [
        `  ${comment(`${suite.name} needs a word of yours; then take the "# " of its lines away:`)}`,
        ...toDo,
        ...asComments(lines),
    ];
}
const corpusLines = (corpora) => section('data', corpora.flatMap(({ name, corpus, queries }) => [
    `  ${comment(`the documents behind retrieval in ${corpus.folder}/; \`lanegate corpus check --all\` looks at all of them`)}`,
    `  ${quoted(name)}: ${inFlow({ corpus: corpus.globs, queries })}`,
]));
const ownershipLines = ({ ownership }) => section('ownership', Object.entries(ownership).map(([lane, owner]) => `  ${lane}: ${quoted(owner)}`));

// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/fill-caller.js

/** What stands for the commit of the product in the workflows that ship with it. */
const placeholderRef = '0'.repeat(40);
const usualKey = 'OPENAI_API_KEY';
/** A workflow as it ships, filled in for one repository; its comments stay. */
function fillCaller(text, { keys, defaultBranch, ref, suites }) {
    const filled = text
        .split('\n')
        .flatMap((line) => keyLines(line, keys))
        .map((line) => line.replace(/(\bbranches:\s*)\[\s*main\s*\]/, `$1[${JSON.stringify(defaultBranch)}]`))
        .map((line) => suites === undefined ? line : line.replace(/(\bsuite: )\[triage\]/u, (_, key) => key + listOf(suites)))
        .map((line) => (ref === undefined ? line : withRef(line, ref)));
    const result = withoutEmptyMaps(filled).join('\n');
    (0,located_yaml/* parseLocatedYaml */.v)(result, 'workflow.yml');
    return result;
}
const listOf = (names) => `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
/** The lines that name the usual key, for each of the keys. */
function keyLines(line, keys) {
    if (!line.includes(usualKey) || line.trimStart().startsWith('#'))
        return [line];
    const list = /^(\s*(?:-\s+)?keys:\s*)(["']?)OPENAI_API_KEY\2(.*)$/.exec(line);
    if (list !== null)
        return keys.length === 0 ? [] : [`${list[1]}${keys.join(', ')}${list[3]}`];
    return keys.map((key) => line.replaceAll(usualKey, key));
}
const withRef = (line, ref) => line.includes(`@${placeholderRef}`)
    ? line.replace(`@${placeholderRef}`, `@${ref}`).replace(/\s*# replace by the full SHA of a release\s*$/, '')
    : line;
/** Without keys, what held nothing but keys goes as well. */
function withoutEmptyMaps(lines) {
    return lines.filter((line, index) => {
        const opened = /^(\s*)(?:env|secrets|with):\s*(?:#.*)?$/.exec(line);
        if (opened === null)
            return true;
        const next = lines.slice(index + 1).find((each) => each.trim() !== '' && !each.trimStart().startsWith('#')) ?? '';
        return (/^\s*/.exec(next)?.[0].length ?? 0) > (opened[1]?.length ?? 0);
    });
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/ownership/code-owners.js + 1 modules
var code_owners = __webpack_require__(87877);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/promptfoo/provider-table.js
var provider_table = __webpack_require__(20185);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/whose-model.js


/** By what a program shows whom it asks: libraries, addresses, names of keys. */
const signsOfProviders = {
    azure: /AzureOpenAI|AzureChatOpenAI|azure[_-]openai|\.openai\.azure\.com/i,
    openrouter: /openrouter/i,
    ollama: /ollama|localhost:11434|127\.0\.0\.1:11434/i,
    bedrock: /bedrock/i,
    anthropic: /anthropic/i,
    google: /generativeai|google\.genai|@google\/genai|generativelanguage\.googleapis|ChatGoogleGenerativeAI|ChatVertexAI|vertexai/i,
    mistral: /mistralai|api\.mistral\.ai/i,
    groq: /\bgroq\b|api\.groq\.com|ChatGroq/i,
    deepseek: /api\.deepseek\.com/i,
    togetherai: /api\.together\.(?:xyz|ai)/i,
    fireworks: /api\.fireworks\.ai/i,
    perplexity: /api\.perplexity\.ai/i,
    xai: /api\.x\.ai/i,
    cerebras: /api\.cerebras\.ai/i,
    deepinfra: /api\.deepinfra\.com/i,
};
/** The providers that a text shows signs of. */
const signsIn = (text) => new Set(Object.keys(signsOfProviders).filter((name) => signsOfProviders[name]?.test(text)));
/** Whose models the ids of a family are. The first that fits counts. */
const families = [
    ['bedrock', /^(?:(?:us|eu|apac|global)\.)?(?:anthropic|amazon|meta|cohere|ai21|mistral|deepseek)\.[a-z]/i],
    ['openai', /^(?:chatgpt|gpt-?[\d]|o\d|codex)/i],
    ['anthropic', /^claude/i],
    ['google', /^gemini/i],
    ['mistral', /^(?:open-)?(?:mistral|mixtral|ministral|magistral|codestral|pixtral|devstral)-[a-z\d-]+$/i],
    ['deepseek', /^deepseek-(?:chat|reasoner)/i],
    ['xai', /^grok/i],
    ['perplexity', /^sonar/i],
];
/** Hosts of models that several makers have trained; what a program names of them, it asks there. */
const hosts = ['openrouter', 'groq', 'togetherai', 'fireworks', 'deepinfra', 'cerebras', 'ollama'];
const otherTask = /embed|whisper|tts|dall-?e|imagen|image|rerank|moderation|realtime|audio|transcri|(?:^|[/-])(?:bge|e5|gte|clip|veo|sora)-|minilm|mpnet|stable-diffusion|flux|cross-encoder|bert|\bt5\b/i;
/** True of a model that can be asked for an answer in words; false of embedders, readers aloud and painters. */
const isChatModel = (id) => !otherTask.test(id);
/** Whom the model of an id is asked of, by the id and by what its program shows; `undefined` where nothing tells. */
function whoseModel(id, signs) {
    if (signs.has('openrouter') && id.includes('/'))
        return named('openrouter', id);
    const prefix = /^([a-z0-9_]+)[/:](.+)$/i.exec(id);
    const kind = prefix?.[1]?.toLowerCase().replace('_ai', 'ai').replace('gemini', 'google') ?? '';
    if (prefix !== null && Object.hasOwn(provider_table/* providerKinds */.vO, kind))
        return named(kind, prefix[2] ?? '');
    if (id.includes('/'))
        return hostAmong(signs, id);
    const family = families.find(([, ids]) => ids.test(id))?.[0];
    if (family === 'openai' && signs.has('azure'))
        return named('azure', id);
    if (family === 'mistral' && signs.has('ollama') && !signs.has('mistral'))
        return named('ollama', id);
    return family === undefined ? hostAmong(signs, id) : named(family, id);
}
function hostAmong(signs, id) {
    const [only, second] = hosts.filter((host) => signs.has(host));
    return only === undefined || second !== undefined ? undefined : named(only, id);
}
function named(kind, model) {
    const provider = provider_table/* providerKinds */.vO[kind]?.provider ?? kind;
    return typeof provider === 'string'
        ? { provider, declaration: undefined, model }
        : { provider: kind, declaration: provider, model };
}
/** The variables that a provider reads its key and its address from. */
function variablesOf({ provider, declaration }) {
    const known = declaration ?? provider_provider/* builtInProviders */.u3[provider];
    if (known === undefined)
        return [];
    const wanted = ['key_env', 'endpoint_env', 'region_env'].map((key) => known[key]);
    return wanted.filter((name) => typeof name === 'string');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/init/choose-model.js


const nobody = new Set();
/**
 * The models that some files choose, those that most files choose first. Ids whose provider nothing tells are left out.
 */
function candidatesAmong({ models, signs }, isMeant) {
    const byModel = new Map();
    for (const found of models) {
        if (!isMeant(found.place.path))
            continue;
        const whose = whoseModel(found.id, signs.get(found.place.path) ?? nobody);
        if (whose === undefined)
            continue;
        const key = `${whose.provider} ${whose.model}`;
        byModel.set(key, { whose, seen: [...(byModel.get(key)?.seen ?? []), found] });
    }
    return [...byModel.values()].sort((one, other) => filesOf(other) - filesOf(one));
}
const filesOf = ({ seen }) => new Set(seen.map(({ place }) => place.path)).size;
/** The one model of all files; of several, the one that more files choose than any other. */
function chooseModel(findings, isMeant = () => true) {
    const [first, ...others] = candidatesAmong(findings, isMeant);
    if (first === undefined)
        return { kind: 'open', candidates: [] };
    const [second] = others;
    if (second !== undefined && filesOf(second) === filesOf(first)) {
        return { kind: 'open', candidates: [first, ...others] };
    }
    return { kind: 'chosen', candidate: first, others };
}
/** The models of the programs that name a prompt file, where there are such programs and they agree. */
function chooseModelOf(findings, prompt) {
    const users = new Set(findings.users.get(prompt) ?? []);
    const choice = chooseModel(findings, (path) => users.has(path));
    return choice.kind === 'chosen' ? choice.candidate : undefined;
}
const isSameModel = (one, other) => one.provider === other.provider && one.model === other.model;
/** A binding of a model that programs choose; `others` are told as those that were not taken. */
function bindingOf(name, { whose, seen }, others = []) {
    const best = seen.find(({ parameters }) => Object.keys(parameters).length > 0) ?? seen[0];
    return {
        name,
        whose,
        parameters: best?.parameters ?? {},
        remarks: [...choose_model_remarksOn(whose, seen), ...others.slice(0, mostOthers).map(otherRemark)],
    };
}
const mostOthers = 4;
const otherRemark = ({ whose, seen }) => `also chosen: ${whose.model} (${placesOf(seen)})`;
function choose_model_remarksOn({ provider }, seen) {
    const sameChoice = `as in ${placesOf(seen)}; what changes there is measured once it changes here`;
    return provider === 'azure' ? [sameChoice, 'on Azure, `model` is the name of the deployment'] : [sameChoice];
}
const mostPlaces = 3;
function placesOf(seen) {
    const places = seen.slice(0, mostPlaces).map(({ place }) => (0,user_error/* describePlace */.df)(place));
    const more = seen.length - places.length;
    return `${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/init/bind-prompts.js



/** The binding that suites share. */
const mainBinding = 'main';
/** Finds who answers a prompt: its own file says it, else the programs that name the file, else all programs. */
function bindPrompt(findings, choice, prompt) {
    if (prompt.model !== undefined)
        return bindOwnModel(prompt.name, prompt.model);
    const main = mainOf(choice);
    const own = chooseModelOf(findings, prompt.path);
    if (own !== undefined && (main === undefined || !isSameModel(own.whose, main.whose))) {
        return { kind: 'binding', binding: bindingOf(prompt.name, own) };
    }
    if (main !== undefined)
        return { kind: 'binding', binding: main };
    const isNone = choice.kind === 'open' && choice.candidates.length === 0;
    const toDo = isNone
        ? 'declare the model that answers under `models`'
        : 'choose the model that answers under `models`';
    return { kind: 'open', toDo };
}
const mainOf = (choice) => choice.kind === 'chosen' ? bindingOf(mainBinding, choice.candidate, choice.others) : undefined;
const bind_prompts_nobody = new Set();
/** A file that names a provider is asked there; one that names a model alone gets a binding of its own. */
function bindOwnModel(name, model) {
    const whose = whoseModel(model, bind_prompts_nobody);
    const [first = ''] = model.split('/');
    if (model.includes('/') && Object.hasOwn(provider_provider/* builtInProviders */.u3, first)) {
        return { kind: 'own', whose: { provider: first, declaration: undefined, model: model.slice(first.length + 1) } };
    }
    if (whose === undefined)
        return { kind: 'open', toDo: `say under \`providers\` and \`models\` where \`${model}\` is asked` };
    if (model.includes('/') && whose.provider === first)
        return { kind: 'own', whose };
    return { kind: 'binding', binding: { name, whose, parameters: {}, remarks: ['as the prompt file says'] } };
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/place.js
var vocabulary_place = __webpack_require__(65777);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/choose-grader.js
const plainName = /^[A-Za-z_][\w.-]*$/;
/** Chooses by the column that holds what is right. A name that no template can ask for leaves the choice open. */
function chooseGrader(expected) {
    if (expected === undefined || !plainName.test(expected.name))
        return { isDecided: false, graders: withoutExpected };
    const value = `{{${expected.name}}}`;
    switch (expected.values) {
        case 'label':
            return decided({ type: 'equals', value, trim: true, metric: 'accuracy' }, 'the answer is the expected text');
        case 'short':
            return decided({ type: 'icontains', value, metric: 'accuracy' }, 'the answer holds the expected text');
        default:
            return { isDecided: false, graders: toChooseFrom(value) };
    }
}
const decided = (spec, meaning) => ({
    isDecided: true,
    graders: [{ spec, meaning }],
});
const toChooseFrom = (value) => [
    { spec: { type: 'llm-rubric', value: `Says the same as: ${value}`, metric: 'meaning' }, meaning: 'asks the `judge`' },
    { spec: { type: 'rouge-n', value, metric: 'overlap' }, meaning: 'shares words with the expected text' },
    { spec: { type: 'similar', value, metric: 'similarity' }, meaning: 'asks the `embedder`' },
];
const withoutExpected = [
    {
        spec: { type: 'llm-rubric', value: 'What a good answer does, in a sentence', metric: 'quality' },
        meaning: 'asks the `judge`',
    },
    { spec: { type: 'is-json', metric: 'form' }, meaning: 'the answer is JSON' },
    { spec: { type: 'not-icontains', value: 'as an AI', metric: 'tone' }, meaning: 'a phrase that no answer may hold' },
];

;// CONCATENATED MODULE: ./dist/compiled/domain/init/match-dataset.js


const expectedNames = [
    ...['expected', 'expected_output', 'expected_answer', 'expected_response', 'ideal', 'ground_truth', 'groundtruth'],
    ...['reference', 'reference_answer', 'gold', 'golden', 'label', 'answer', 'answers', 'correct', 'correct_answer'],
    ...['target', 'category', 'class', 'intent', 'truth', 'output', 'response', 'completion', 'solution'],
];
const inputName = /^(?:inputs?|questions?|quer(?:y|ies)|prompts?|texts?|messages?|e?mails?|tickets?|reviews?|documents?|content|instruction|user_?(?:input|message|query)|utterance|request|body)$/i;
/** The column that holds what is right, none that a prompt asks for. */
function expectedColumn({ columns }, asked) {
    const free = columns.filter(({ name }) => !asked.includes(name));
    for (const wanted of expectedNames) {
        const found = free.find(({ name }) => name.toLowerCase().replaceAll(/[\s-]+/g, '_') === wanted);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The column that holds the question, where one alone looks like it. */
function inputColumn({ columns }) {
    const [only, second] = columns.filter(({ name }) => inputName.test(name));
    return second === undefined ? only : undefined;
}
/** True of a file that looks like cases, whatever prompt they may be for. */
const looksLikeCases = (dataset) => dataset.bringsMessages ||
    (expectedColumn(dataset, []) !== undefined && (inputColumn(dataset) !== undefined || (0,vocabulary_place/* isEvalsPath */.hl)(dataset.path)));
const gives = ({ columns }, variables) => variables.length > 0 && variables.every((variable) => columns.some(({ name }) => name === variable));
/** True of a file that some prompt could be asked with, or that looks like cases. */
const mayBeCasesOf = (dataset, prompts) => looksLikeCases(dataset) || prompts.some(({ variables }) => gives(dataset, variables));
/**
 * The datasets that give all that a prompt asks for, the likeliest first; several are alike where nothing tells them
 * apart.
 */
function datasetsFor(prompt, datasets) {
    const fitting = datasets.filter((dataset) => gives(dataset, prompt.variables));
    const best = Math.max(...fitting.map((dataset) => likeness(prompt, dataset)));
    return fitting.filter((dataset) => likeness(prompt, dataset) === best);
}
const leastStem = 4;
/** Words that say what a file is, and not what it is about. */
const wordsOfKind = /^(?:prompts?|templates?|evals?|evaluations?|datas?|datasets?|cases|tests?|golden|goldens|samples?|examples?|questions?|quer(?:y|ies)|inputs?|texts?|messages?|system|user|assistant|default|main|base|services?|packages|apps|jsonl|json|yaml|docs)$/;
const wordsOf = (path) => new Set(path
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= leastStem && !wordsOfKind.test(word)));
const isNamedAlike = ({ path, name }, dataset) => {
    const [own, its] = [wordsOf(`${path} ${name}`), wordsOf(dataset.path)];
    return (0,prompt_path/* promptNameOf */.Px)(dataset.path).toLowerCase() === name.toLowerCase() || [...its].some((word) => own.has(word));
};
/** Which other prompts a dataset would fit as well; `undefined` where a name or a variable of its own ties the two. */
function looseTie(prompt, dataset, prompts) {
    const { variables } = prompt;
    if (!variables.every((variable) => inputName.test(variable)) || isNamedAlike(prompt, dataset))
        return undefined;
    return { variables, others: prompts.filter((other) => other !== prompt && gives(dataset, other.variables)) };
}
/** True of a dataset that is named as another prompt, and tied to this one by nothing but the name of its question. */
const isOfAnother = (prompt, dataset, prompts) => looseTie(prompt, dataset, prompts)?.others.some((other) => isNamedAlike(other, dataset)) ?? false;
/** How much speaks for a dataset being made for a prompt: its name, a common folder, that it says what is right. */
function likeness({ path, name, variables }, dataset) {
    const stem = (0,prompt_path/* promptNameOf */.Px)(dataset.path).toLowerCase();
    const own = name.toLowerCase();
    const [short = '', long = ''] = [stem, own].sort((one, other) => one.length - other.length);
    const sameName = stem === own ? 8 : Number(short.length >= leastStem && long.includes(short)) * 4;
    const hasExpected = expectedColumn(dataset, variables) === undefined ? 0 : 2;
    return (sameName + hasExpected + Number(serviceOf(path) === serviceOf(dataset.path)) + Number(dataset.shape === 'ready'));
}
/** The part of a monorepo that a file is of: the folders above those that say what lies in them. */
const serviceOf = (path) => path
    .slice(0, path.lastIndexOf('/') + 1)
    .replace(/(?:^|\/)(?:src|app|prompts?|evals?|data|datasets?|tests?)\/.*$/i, '/');
/** A dataset that would fit a prompt of one variable if its question had that name. */
function renamedFor({ variables }, datasets) {
    const [only, second] = datasets.filter((dataset) => looksLikeCases(dataset) && inputColumn(dataset) !== undefined);
    const [asked = '', more] = variables;
    return inputName.test(asked) && more === undefined && second === undefined ? only : undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/init/propose-suites.js




/** Prompt files that could be a suite with a dataset; of the evals themselves, a prompt is a judge's. */
const promptsWithoutSuite = ({ prompts }) => prompts.filter(({ path, carriedCases, isByShape }) => carriedCases === 0 && (!(0,vocabulary_place/* isEvalsPath */.hl)(path) || isByShape));
/** A suite for each prompt file that some file of cases fits. */
function proposeSuites(findings, modelOf, binding) {
    const prompts = promptsWithoutSuite(findings);
    const nameOf = namesFor(prompts);
    const suites = prompts.flatMap((prompt) => suiteOf(prompt, findings.datasets, { name: nameOf(prompt), modelOf, prompts }) ?? []);
    return [
        ...suites,
        ...findings.datasets.filter(({ bringsMessages }) => bringsMessages).map((each) => conversations(each, binding)),
    ];
}
/** A prompt's name, or its path without its endings where another has the same name. */
function namesFor(prompts) {
    return ({ name, path }) => {
        const isAlone = prompts.filter((other) => other.name === name).length === 1;
        return isAlone ? name : `${path.slice(0, path.lastIndexOf('/') + 1)}${(0,prompt_path/* promptNameOf */.Px)(path)}`;
    };
}
function suiteOf(prompt, all, { name, modelOf, prompts }) {
    const datasets = all.filter((each) => !isOfAnother(prompt, each, prompts));
    const [dataset, another] = datasetsFor(prompt, datasets);
    const { model, open } = modelOf(prompt);
    const toDo = [...(prompt.problem === undefined ? [] : [prompt.problem]), ...(open === undefined ? [] : [open])];
    if (dataset === undefined)
        return renamedSuite(prompt, datasets, { name, model, toDo });
    const expected = expectedColumn(dataset, prompt.variables);
    const { isDecided, graders } = chooseGrader(writtenAs(expected, dataset));
    const doubt = doubtOf(looseTie(prompt, dataset, prompts), dataset);
    return {
        name,
        prompt: prompt.path,
        model,
        dataset: dataset.path,
        graders,
        ...doubt,
        open: [
            ...toDo,
            ...doubt.open,
            ...(another === undefined ? [] : [`${another.path} fits the prompt as well: keep the one that is meant`]),
            ...(dataset.shape === 'rows' ? [conversion(dataset, prompt.variables, expected)] : []),
            ...(isDecided
                ? []
                : [
                    `${expected === undefined ? `nothing in ${dataset.path} says what is right` : 'several graders would do'}: choose one`,
                ]),
        ],
    };
}
/** A pair that more than one prompt could make is nothing to run; any other is to be looked at. */
function doubtOf(tie, { path }) {
    if (tie === undefined)
        return { open: [] };
    const [variable = ''] = tie.variables;
    const only = `nothing but \`${variable}\` ties ${path} to this prompt`;
    const [other] = tie.others;
    if (other === undefined)
        return { remark: `${only}: make sure that its cases are meant for it`, open: [] };
    return { open: [`${only}, and it fits ${other.path} as well: keep the one that is meant`] };
}
/** In rows the column becomes the case's own `expected`. */
const writtenAs = (expected, { shape }) => expected === undefined || shape === 'ready' ? expected : { ...expected, name: 'expected' };
/** A suite that would run if the dataset called its question as the prompt does. */
function renamedSuite(prompt, datasets, known) {
    const dataset = renamedFor(prompt, datasets);
    if (dataset === undefined)
        return undefined;
    const { name, model, toDo } = known;
    const input = inputColumn(dataset)?.name ?? '';
    const expected = expectedColumn(dataset, []);
    const { graders } = chooseGrader(writtenAs(expected, dataset));
    const rename = `the prompt asks for \`${prompt.variables[0]}\` and the cases give \`${input}\`: give both one name`;
    return { name, prompt: prompt.path, model, dataset: dataset.path, graders, open: [...toDo, rename] };
}
const plainKey = /^[A-Za-z_]\w*$/;
const plainPath = /^[\w./-]+$/;
/** How rows become cases: a command to copy where all names are plain. */
function conversion({ path, columns }, variables, expected) {
    const target = `${path.replace(/\.[^./]+$/, '')}.cases.jsonl`;
    const names = [...variables, ...(expected === undefined ? [] : [expected.name])];
    const isPlain = names.every((name) => plainKey.test(name)) && plainPath.test(path) && columns.length > 0;
    const what = `a case is {"vars": {\u2026}, "expected": \u2026}, and the rows of ${path} are none`;
    if (!isPlain || !/\.(?:jsonl|ndjson|json)$/i.test(path))
        return `${what}: write them so`;
    const each = /\.json$/i.test(path) ? '.[] | ' : '';
    const answer = expected === undefined ? '' : `, expected: .${expected.name}`;
    const command = `jq -c '${each}{vars: {${variables.join(', ')}}${answer}}' ${path} > ${target}`;
    return `${what}: \`${command}\`, then name ${target} here`;
}
/** A dataset whose cases are conversations asks the model itself. */
function conversations(dataset, model) {
    const expected = expectedColumn(dataset, []);
    const { isDecided, graders } = chooseGrader(expected);
    const name = (0,prompt_path/* promptNameOf */.Px)(dataset.path);
    const open = [
        ...(model === undefined ? ['declare the model to ask under `models`'] : []),
        ...(isDecided ? [] : ['choose a grader']),
    ];
    return { name, prompt: undefined, model: model ?? 'main', dataset: dataset.path, graders, open };
}
/** True of a file of cases that no suite takes. */
const isLeftOver = (dataset, suites) => looksLikeCases(dataset) && suites.every((suite) => suite.dataset !== dataset.path);
/** True where lanegate.yml has a suite of the prompt or of the dataset already. */
const isKnownSuite = ({ prompt, dataset }, { suites, prompts }) => suites.some((suite) => {
    const named = 'prompt' in suite.target ? suite.target.prompt : undefined;
    const path = named === undefined ? undefined : (prompts[named] ?? named);
    return (suite.dataset === dataset ||
        (prompt !== undefined && (path === prompt || (named !== undefined && (0,prompt_path/* calledBy */.p0)([named])(prompt)))));
});

;// CONCATENATED MODULE: ./dist/compiled/domain/init/hints.js

/** What is left for a person to write, a paragraph each, as lines of comments. */
function hintsFor(findings, suites, model) {
    const bare = promptsWithoutSuite(findings).filter(({ path }) => suites.every(({ prompt }) => prompt !== path));
    const leftOver = findings.datasets.filter((dataset) => isLeftOver(dataset, suites)).map(({ path }) => path);
    return [
        hintOnCases(bare, leftOver, model),
        hintOnTexts(findings, leftOver),
        hintOnCorpora(findings),
        hintOnNothing(findings),
    ].filter((hint) => hint.length > 0);
}
/** Prompt files without cases: two lines to begin with, and the suite that takes them. */
function hintOnCases(bare, leftOver, model = 'main') {
    const first = bare.find(({ variables }) => variables.length > 0);
    if (first === undefined)
        return hintOnFixed(bare);
    const others = bare.filter((prompt) => prompt !== first);
    const names = first.variables;
    const vars = (number) => names.map((name) => `${JSON.stringify(name)}: "text ${number}"`).join(', ');
    const target = first.model?.includes('/')
        ? `prompt: ${JSON.stringify(first.path)}`
        : `prompt: ${JSON.stringify(first.path)}, model: ${model}`;
    const more = others.length === 0
        ? []
        : [
            `As yet, ${countOf(others.length, 'more prompt file')} ${others.length === 1 ? 'has' : 'have'} no suite: ${hints_listOf(others.map(({ path }) => path))}`,
        ];
    return [
        `No cases that fit were found for ${first.path}. Write some, one a line, such as in evals/${first.name}.jsonl:`,
        `  {"id": "1", "vars": {${vars(1)}}, "expected": "right answer 1"}`,
        `  {"id": "2", "vars": {${vars(2)}}, "expected": "right answer 2"}`,
        'and a suite that asks them:',
        `  - name: ${JSON.stringify(first.name)}`,
        `    target: { ${target} }`,
        `    dataset: ${JSON.stringify(`evals/${first.name}.jsonl`)}`,
        '    graders: [{ type: equals, value: "{{expected}}", trim: true, metric: accuracy }]',
        ...(leftOver.length === 0 ? [] : [`These look like cases, but name other variables: ${hints_listOf(leftOver)}`]),
        ...more,
    ];
}
/** A prompt that asks for no variable says the same to every case, so that cases would measure nothing. */
function hintOnFixed(fixed) {
    if (fixed.length === 0)
        return [];
    return [
        `These prompt files ask for no variable, so that no case could tell them anything: ${hints_listOf(fixed.map(({ path }) => path))}`,
        'Where a program sends such a text beside what somebody writes, make it a .prompt.yml with two messages:',
        '  messages: [{ role: system, content: "the text" }, { role: user, content: "{{message}}" }]',
        'and give it testData and evaluators, or a suite with a file of cases that have `message`.',
    ];
}
/** Texts in programs reach models through the program alone, so that the program is what can be asked. */
function hintOnTexts({ texts, prompts }, leftOver) {
    if (texts.length === 0)
        return [];
    const places = texts.map(({ place, name }) => `${place.path}:${place.line ?? 1} ${name}`);
    const dataset = prompts.length === 0 ? (leftOver[0] ?? 'evals/cases.jsonl') : 'evals/cases.jsonl';
    const paths = texts.map(({ place }) => place.path);
    return [
        `${countOf(texts.length, 'text')} for models ${texts.length === 1 ? 'stands' : 'stand'} in programs: ${hints_listOf(places)}`,
        'Lanegate tells a change of them as one of the lane `prompt`, but no suite measures it yet. Either move them to files',
        'under prompts/ that the program reads, or let the program answer (docs/programs.md says how it is asked):',
        '  - name: program',
        `    target: { command: { run: ${JSON.stringify(answerCommand(paths))}, timeout_s: 60 } }`,
        `    sources: [${foldersOf(paths)
            .map((folder) => JSON.stringify(`${folder}**`))
            .join(', ')}]`,
        `    dataset: ${JSON.stringify(dataset)}`,
        '    graders: [{ type: icontains, value: "{{expected}}", metric: accuracy }]',
    ];
}
function hintOnCorpora({ corpora }) {
    if (corpora.length === 0)
        return [];
    const folders = corpora.map(({ folder, files }) => `${folder}/ (${files})`);
    return [
        `Documents behind retrieval, of the lane \`data\`: ${hints_listOf(folders)}`,
        'A suite whose answers depend on them names them, so that it runs when they change:',
        `    sources: [${corpora
            .slice(0, 3)
            .map(({ folder }) => JSON.stringify(`${folder}/**`))
            .join(', ')}]`,
    ];
}
function hintOnNothing({ prompts, texts, imports, datasets }) {
    if (prompts.length + texts.length + imports.length + datasets.length > 0)
        return [];
    return [
        'No prompt was found. To begin, write one as prompts/triage.prompt.yml with cases and evaluators of its own',
        '(docs/prompt-files.md), or as text with a file of cases:',
        '  {"id": "1", "vars": {"message": "I was charged twice"}, "expected": "billing"}',
        '  {"id": "2", "vars": {"message": "The app crashes"}, "expected": "bug"}',
    ];
}
const mostListed = 5;
/** A few of a list, and how many more there are. */
function hints_listOf(items) {
    const more = items.length - mostListed;
    return `${items.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const countOf = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const mostFolders = 3;
/** The folders in which most of some paths lie, each with a slash at its end; nothing for the root. */
function foldersOf(paths) {
    const counts = new Map();
    for (const path of paths) {
        const folder = /^(?:(?:src|apps|services|packages|libs|cmd|internal)\/)?[^/]+\//.exec(path)?.[0] ?? '';
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    return [...counts]
        .sort(([, one], [, other]) => other - one)
        .map(([folder]) => folder)
        .slice(0, mostFolders);
}
/** A program of the user's own is written in the language of the others. */
const answerCommand = (paths) => paths.filter((path) => /\.[cm]?[jt]sx?$/.test(path)).length * 2 > paths.length
    ? 'node evals/answer.mjs'
    : 'python3 evals/answer.py';

;// CONCATENATED MODULE: ./dist/compiled/domain/init/propose-corpora.js
/** The corpora that lanegate.yml is to declare, each by the name of its folder. */
function proposeCorpora(corpora) {
    const names = new Set();
    return corpora.flatMap(({ folder, globs, queries }) => {
        if (globs === undefined)
            return [];
        const name = nameOf(folder, names);
        names.add(name);
        return [{ name, corpus: { folder, globs }, queries }];
    });
}
/** Of a name under `data`. */
const mostCharacters = 100;
const saysNothing = /^(?:data|src|main|resources|app|server)$/i;
/** The last folder on its path whose name says something; the whole path where that is taken. */
function nameOf(folder, taken) {
    const name = folder.split('/').findLast((part) => !saysNothing.test(part)) ?? 'documents';
    if (!taken.has(name) && name.length <= mostCharacters)
        return name;
    return folder.slice(-mostCharacters);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/init/propose.js








const mostOpenModels = 6;
/** What lanegate.yml is to say of what was found. */
function propose(findings) {
    const choice = chooseModel(findings);
    const main = mainOf(choice);
    const bounds = new Map(findings.prompts.map((prompt) => [prompt.path, bindPrompt(findings, choice, prompt)]));
    const suites = proposeSuites(findings, (prompt) => modelOf(bounds.get(prompt.path)), main?.name);
    const models = bindingsUsed([...bounds.values()], main).filter(({ name }) => suites.some(({ model }) => model === name));
    const isMainWanted = suites.length === 0 || suites.some(({ model }) => model === 'main');
    const kept = models.length === 0 && suites.length === 0 && main !== undefined ? [main] : models;
    const open = choice.kind === 'open' && isMainWanted ? choice.candidates.slice(0, mostOpenModels) : [];
    const openModels = open.map((candidate) => bindingOf('main', candidate));
    const asked = [...kept, ...openModels].map(({ whose }) => whose);
    const own = [...bounds].flatMap(([, bound]) => (bound.kind === 'own' ? [bound.whose] : []));
    const providers = declarationsOf([...asked, ...own], findings);
    return {
        providers,
        models: kept,
        openModels,
        suites,
        imports: [...findings.imports, ...findings.prompts.filter(isNamedByNobody)].map(({ path, problem }) => ({
            path,
            open: problem,
        })),
        corpora: proposeCorpora(findings.corpora),
        judge: needsJudge(findings) ? 'open' : undefined,
        ownership: ownershipOf(findings),
        hints: hintsFor(findings, suites, main?.name),
        keys: keysOf(findings, [...asked, ...own], providers),
    };
}
/** A suite whose file's name does not tell that it is one runs only where lanegate.yml names the file. */
const isNamedByNobody = ({ isByShape, carriedCases }) => isByShape && carriedCases > 0;
function modelOf(bound) {
    if (bound === undefined || bound.kind === 'own')
        return { model: undefined };
    return bound.kind === 'binding' ? { model: bound.binding.name } : { model: 'main', open: bound.toDo };
}
function bindingsUsed(bounds, main) {
    const bindings = bounds.flatMap((bound) => (bound.kind === 'binding' ? [bound.binding] : []));
    return [...new Map([...(main === undefined ? [] : [main]), ...bindings].map((each) => [each.name, each])).values()];
}
/** Graders that ask a model, of which nobody says which one that is. */
const needsJudge = ({ prompts, imports }) => prompts.some((prompt) => prompt.needsJudge) || imports.some(({ gaps }) => gaps.includes('judge'));
/** Providers that need a declaration, and those whose key the repository calls otherwise than usual. */
function declarationsOf(asked, { variables }) {
    const names = variables.map(({ name }) => name);
    return Object.fromEntries(asked.flatMap(({ provider, declaration }) => {
        const known = declaration ?? provider_provider/* builtInProviders */.u3[provider];
        if (known === undefined)
            return [];
        const renamed = withKeyNamed(known, provider, names);
        return declaration === undefined && renamed === known ? [] : [[provider, renamed]];
    }));
}
/**
 * Where an example of the environment has one key for a provider, under another name than the usual, that is its key.
 */
function withKeyNamed(provider, name, variables) {
    if (!('key_env' in provider) || provider.key_env === undefined || variables.includes(provider.key_env))
        return provider;
    const [only, second] = variables.filter((variable) => variable.includes(name.toUpperCase()) && /_(?:API_)?(?:KEY|TOKEN)$/.test(variable));
    return only === undefined || second !== undefined ? provider : { ...provider, key_env: only };
}
function keysOf(findings, asked, providers) {
    const variables = asked.flatMap(({ provider, declaration }) => variablesOf({ provider, declaration: providers[provider] ?? declaration }));
    return [...new Set([...variables, ...findings.imports.flatMap((each) => each.variables)])].sort();
}
/** Who owns a lane: whoever owns all of its files by CODEOWNERS. */
function ownershipOf(findings) {
    const { owners, prompts, texts, models, datasets, imports } = findings;
    if (owners === undefined)
        return {};
    const pathsOf = {
        prompt: [...prompts, ...texts.map(({ place }) => place)].map(({ path }) => path),
        model: models.map(({ place }) => place.path),
        evals: [...datasets, ...imports].map(({ path }) => path),
        code: ['any/file/of/the/repository'],
    };
    return Object.fromEntries(Object.entries(pathsOf).flatMap(([lane, paths]) => {
        const owner = (0,code_owners/* soleOwnerOf */.CD)(owners, paths);
        return owner === undefined ? [] : [[lane, owner]];
    }));
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var artifacts_glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/import-rules.js
var import_rules = __webpack_require__(33097);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/without-known.js




/** What a lanegate.yml that is there already does not say yet. */
function withoutKnown(proposal, known) {
    const suites = proposal.suites.filter((suite) => !isKnownSuite(suite, known));
    const isBound = ({ name, whose }) => Object.hasOwn(known.models, name) ||
        Object.values(known.models).some(({ provider, model }) => provider === whose.provider && model === whose.model);
    const isWanted = (name) => suites.some(({ model }) => model === name);
    const models = proposal.models.filter((model) => isWanted(model.name) && !isBound(model));
    const openModels = proposal.openModels.filter((model) => isWanted(model.name) && !isBound(model));
    const asked = new Set([...models, ...openModels].map(({ whose }) => whose.provider));
    return {
        ...proposal,
        providers: without(proposal.providers, (name) => Object.hasOwn(known.providers, name) || !asked.has(name)),
        models,
        openModels,
        suites,
        imports: proposal.imports.filter(({ path }) => !(0,artifacts_glob/* matchesGlobs */.nJ)(path, (0,import_rules/* importGlobs */.Vf)(known))),
        corpora: Object.keys(known.data).length > 0 ? [] : proposal.corpora,
        judge: known.judge === undefined && proposal.imports.length > 0 ? proposal.judge : undefined,
        keys: [...new Set([...proposal.keys.flatMap((key) => keyAsKnown(key, proposal, known)), ...without_known_keysOf(known)])].sort(),
        ownership: Object.keys(known.ownership).length > 0 ? {} : proposal.ownership,
    };
}
/** A provider that lanegate.yml declares reads the variables that it says there. */
function keyAsKnown(key, proposal, { providers }) {
    const provider = Object.keys(providers).find((name) => variablesOf({ provider: name, declaration: proposal.providers[name] }).includes(key));
    return provider === undefined ? [key] : variablesOf({ provider, declaration: providers[provider] });
}
const without_known_keysOf = ({ models, providers }) => Object.values(models).flatMap(({ provider }) => variablesOf({ provider, declaration: providers[provider] }));
const without = (record, isLeftOut) => Object.fromEntries(Object.entries(record).filter(([name]) => !isLeftOut(name)));

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/git-with-file.js

/** A repository of which one tree has a file more, or another text in one, as if it lay there. */
function gitWithFile(git, tree, file) {
    const blob = `unwritten ${(0,digest/* digestOf */.ol)(file.text)}`;
    const added = { kind: 'text', text: file.text };
    return {
        resolve: (revision) => git.resolve(revision),
        mergeBase: (one, other) => git.mergeBase(one, other),
        snapshotWorktree: () => git.snapshotWorktree(),
        changes: (base, head) => git.changes(base, head),
        pointers: (each) => git.pointers(each),
        bring: (blobs) => git.bring(blobs),
        emptyTree: () => git.emptyTree(),
        history: (head, range) => git.history(head, range),
        list: async (each) => {
            const entries = await git.list(each);
            return each === tree ? [...entries.filter(({ path }) => path !== file.path), { path: file.path, blob }] : entries;
        },
        readLines: async (each, maxBytes) => each === blob
            ? { kind: 'lines', lines: file.text.split('\n'), bytes: file.text.length }
            : git.readLines(each, maxBytes),
        readBlobs: async (blobs, limit) => {
            const stored = blobs.filter((each) => each !== blob);
            const texts = [...(await git.readBlobs(stored, limit))];
            return blobs.map((each) => (each === blob ? added : (texts.shift() ?? { kind: 'missing' })));
        },
    };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-configuration.js
var read_configuration = __webpack_require__(36334);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/asked-counts.js
var asked_counts = __webpack_require__(69536);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/worth-watching.js



/**
 * Whether a suite can tell a model that changes behind its name: one that somebody else serves, to whom a key is paid,
 * asked by a prompt, with as many cases as a reference takes.
 */
function isWorthWatching(target, cases) {
    const { clusters, alone } = (0,count_units/* countUnits */.j)(cases);
    if (target.prompt === undefined || clusters + alone < asked_counts/* anchorsRange */.Gz.from)
        return false;
    return (0,answerer/* modelsOf */.Wh)(target).some(({ provider }) => 'key_env' in provider && provider.key_env !== undefined);
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/sides.js + 1 modules
var suite_sides = __webpack_require__(89396);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/read-cases.js + 2 modules
var read_cases = __webpack_require__(98732);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 2 modules
var read_sides = __webpack_require__(85085);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/suites-to-watch.js





/** The suites of a tree that can tell a model which changes by itself; what cannot be read is told elsewhere. */
async function suitesToWatch(git, tree) {
    const nothing = await git.emptyTree();
    const sides = await orNothing(() => (0,read_sides/* readSides */.hn)(git, { policy: nothing, base: nothing, head: tree }));
    if (sides === undefined)
        return [];
    const watched = [];
    for (const suite of (0,suite_sides/* suitesAcross */.PL)(sides))
        if (await isToWatch(git, suite, sides))
            watched.push(suite.name);
    return watched;
}
async function isToWatch(git, suite, sides) {
    // GitHub would read it as an expression.
    if (suite.name.includes('${{'))
        return false;
    const found = await orNothing(async () => {
        const resolved = (0,suite_sides/* headTargetOrReason */.xz)(suite, sides);
        const { head } = await (0,read_cases/* readCases */.k)(git, suite, sides);
        return resolved.kind === 'gone' || head === undefined ? undefined : isWorthWatching(resolved.target, head);
    });
    return found === true;
}
async function orNothing(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/natural-language.js
var natural_language = __webpack_require__(56918);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 31 modules
var formats = __webpack_require__(2671);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/filled-lines.js
var filled_lines = __webpack_require__(64633);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 2 modules
var dataset = __webpack_require__(83818);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/found-dataset.js






/** So many cases tell what the columns hold. */
const judgedCases = 500;
/** What a file of cases holds; `undefined` for a file of anything else. */
function datasetIn(path, text) {
    return readyDataset(path, text) ?? rowsDataset(path, text);
}
/**
 * What keeps a file of the evals in which no cases are found from being read, with its place. `undefined` where it lies
 * elsewhere, and for YAML or JSON that is whole and of another shape, as settings are.
 */
function mistakeInDataset(path, text) {
    if (!(0,vocabulary_place/* isEvalsPath */.hl)(path))
        return undefined;
    if (isYaml(path) && yamlIn(text, path) !== undefined)
        return undefined;
    try {
        (0,dataset/* parseDataset */.oH)(text, path);
        return undefined;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return `${(0,user_error/* describePlace */.df)(error.place ?? { path })}: ${error.message}`;
        throw error;
    }
}
/** A dataset that can be read as it is. A table is one even where it holds something else than cases. */
function readyDataset(path, text) {
    try {
        const cases = (0,dataset/* parseDataset */.oH)(text, path);
        const judged = [...firstOf(cases, judgedCases)];
        return {
            path,
            cases: cases.length,
            shape: 'ready',
            columns: columnsOf(judged.map(valuesOfCase)),
            bringsMessages: judged.every(({ messages }) => messages !== undefined),
        };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}
const valuesOfCase = ({ vars, expected, expected_any: any }) => {
    const answer = expected ?? any?.[0];
    return answer === undefined ? vars : { ...vars, expected: answer };
};
/** Records without `vars`, as other tools write them. */
function rowsDataset(path, text) {
    const rows = [...firstOf(recordsIn(path, text), judgedCases)];
    const columns = columnsOf(rows.filter(read_json/* isJsonObject */.OW).map((row) => row));
    if (rows.length < 2 || columns.length < 2 || !rows.every(read_json/* isJsonObject */.OW))
        return undefined;
    return { path, cases: rows.length, shape: 'rows', columns, bringsMessages: false };
}
function recordsIn(path, text) {
    if (/\.(?:jsonl|ndjson)$/i.test(path))
        return jsonLines(text);
    if (!isYaml(path))
        return [];
    const value = path.toLowerCase().endsWith('.json') ? (0,read_json/* readJson */.Vh)(text)?.json : yamlIn(text, path);
    return Array.isArray(value) ? value : [];
}
const isYaml = (path) => /\.(?:ya?ml|json)$/i.test(path);
function* jsonLines(text) {
    for (const { text: line } of (0,filled_lines/* filledLines */.o)(text))
        yield (0,read_json/* readJson */.Vh)(line)?.json;
}
function yamlIn(text, path) {
    try {
        return (0,located_yaml/* parseLocatedYaml */.v)(text, path).value;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function* firstOf(values, count) {
    let left = count;
    for (const value of values) {
        if (left <= 0)
            return;
        left -= 1;
        yield value;
    }
}
/** The columns that every record has, in the order of the first. */
function columnsOf(records) {
    const [first = {}] = records;
    return Object.keys(first)
        .filter((name) => records.every((record) => Object.hasOwn(record, name)))
        .map((name) => ({ name, values: kindOfValues(records.map((record) => record[name] ?? null)) }));
}
const leastJudged = 6;
const longestLabel = 40;
const mostLabels = 30;
const longestShort = 60;
function kindOfValues(values) {
    if (values.some((value) => typeof value === 'object'))
        return 'structured';
    const texts = values.map(String);
    const distinct = new Set(texts);
    const longest = Math.max(...texts.map(({ length }) => length));
    const comesAgain = texts.length >= leastJudged && distinct.size <= mostLabels && distinct.size * 2 <= texts.length;
    if (comesAgain && longest <= longestLabel)
        return 'label';
    return longest <= longestShort && !texts.some((text) => text.includes('\n')) ? 'short' : 'long';
}

;// CONCATENATED MODULE: ./dist/compiled/domain/init/found-import.js

/** What is to be known of a file of another tool that was read. */
function foundImport({ path, suites, models, providers, unimported, prompts, files }) {
    const asked = new Set(Object.values(models).map(({ provider }) => provider));
    const problems = suites.flatMap(({ problem }) => problem ?? []);
    return {
        path,
        suites: suites.length,
        cases: suites.reduce((sum, { cases }) => sum + (cases.kind === 'inline' ? cases.cases.length : 0), 0),
        variables: [...asked].flatMap((provider) => variablesOf({ provider, declaration: providers[provider] })),
        gaps: [...new Set(suites.flatMap(({ gaps = {} }) => Object.keys(gaps)))],
        files: [...new Set([...files, ...prompts.map((prompt) => prompt.path.replace(/#.*$/, ''))])],
        left: unimported.length,
        problem: suites.length > 0 && problems.length === suites.length ? problems[0] : undefined,
    };
}
/** A file of another tool of which nothing can be made. */
const brokenImport = (path, problem) => ({
    path,
    suites: 0,
    cases: 0,
    variables: [],
    gaps: [],
    files: [],
    left: 0,
    problem,
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/model-id.js
var model_id = __webpack_require__(89665);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/found-in-programs.js



/** A file that names more models than this is a catalogue, and chooses none. */
const mostChoices = 6;
/** Reads the facets that detection found in files that were compared with nothing. */
function foundInPrograms(facets) {
    const byPath = new Map();
    for (const facet of facets)
        byPath.set(facet.path, [...(byPath.get(facet.path) ?? []), facet]);
    const texts = [];
    const models = [];
    for (const found of byPath.values()) {
        texts.push(...distinct(found.filter(isText).map(toText)));
        const ids = found.filter(({ lane, head_text: id }) => lane === 'model' && id !== undefined && (0,model_id/* isModelId */.TC)(id));
        const chosen = ids.filter(({ head_text: id = '' }) => isChatModel(id) && !/embed|rerank/i.test(id));
        if (new Set(chosen.map(({ head_text: id }) => id)).size > mostChoices)
            continue;
        models.push(...chosen.map((facet) => toModel(facet, found)));
    }
    return { texts: [...texts].sort((one, other) => Number(isDescription(one)) - Number(isDescription(other))), models };
}
/** A lanegate.yml, which may be a part's own, only says where prompts lie. */
const isText = ({ path, lane, confidence }) => lane === 'prompt' && confidence !== 'low' && !(0,configuration_file/* isCalledConfiguration */.E)(path);
/** What a model reads of tools and fields is told last. */
const isDescription = ({ name }) => /(?:^|\.)(?:description|docstring)$/.test(name);
const placeOf = ({ path, line }) => ({ path, ...(line === undefined ? {} : { line }) });
const toText = (facet) => ({ place: placeOf(facet), name: facet.facet });
/** Of several texts of one name on a line one is told. */
const distinct = (texts) => [
    ...new Map(texts.map((text) => [`${text.place.line}:${text.name}`, text])).values(),
];
const toModel = (facet, others) => ({
    id: facet.head_text?.trim() ?? '',
    place: placeOf(facet),
    parameters: Object.fromEntries(others
        .filter(({ lane, facet: name }) => lane === 'model' && scopeOf(name) === scopeOf(facet.facet))
        .flatMap(parameterIn)),
});
/** Where a value stands: what is written before the last dot of its name. */
const scopeOf = (name) => name.slice(0, name.lastIndexOf('.') + 1);
function parameterIn({ facet, head_text: text = '' }) {
    const word = /(?:^|\.)(temperature|max_?tokens)$/i.exec(facet)?.[1]?.toLowerCase();
    if (word === undefined || !/^\d+(?:\.\d+)?$/.test(text))
        return [];
    return [[word === 'temperature' ? word : 'max_tokens', Number(text)]];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/init/found-names.js
/** Packages of harnesses that evaluate models, by the names under which manifests ask for them. */
const harnesses = {
    DeepEval: /(?:^|["'\s])deepeval\b/m,
    Inspect: /(?:^|["'\s])inspect[-_]ai\b/m,
    Ragas: /(?:^|["'\s])ragas\b/m,
    'OpenAI Evals': /(?:^|["'\s])(?:oaieval|openai-evals)\b/m,
    promptfoo: /"promptfoo"\s*:/,
    Braintrust: /(?:^|["'\s])(?:braintrust|autoevals)\b/m,
    LangSmith: /(?:^|["'\s])langsmith\b/m,
    TruLens: /(?:^|["'\s])trulens\b/m,
    Evalite: /"evalite"\s*:/,
    'Azure AI Evaluation': /(?:^|["'\s])azure-ai-evaluation\b/m,
    Phoenix: /(?:^|["'\s])arize-phoenix\b/m,
    Giskard: /(?:^|["'\s])giskard\b/m,
};
/** The harnesses that manifests ask for, and tests that evaluate by where they lie. */
function foundHarnesses(manifests, paths) {
    const asked = Object.entries(harnesses).flatMap(([name, pattern]) => {
        const manifest = manifests.find(({ text }) => pattern.test(text));
        return manifest === undefined ? [] : [{ name, path: manifest.path }];
    });
    const test = paths.find((path) => /(?:^|\/)evals?\/(?:.*\/)?test_[^/]+\.py$|(?:^|\/)test_[^/]*evals?[^/]*\.py$/i.test(path));
    return test === undefined ? asked : [...asked, { name: 'pytest', path: test }];
}
/** The variables that examples of an environment name, values aside. */
function foundVariables(files) {
    const seen = new Map();
    for (const { path, text } of files) {
        for (const [, name = ''] of text.matchAll(/^[ \t]*(?:#[ \t]*)?(?:export[ \t]+)?([A-Z][A-Z0-9_]{2,80})[ \t]*=/gm)) {
            if (!seen.has(name))
                seen.set(name, path);
        }
    }
    return [...seen].map(([name, path]) => ({ name, path }));
}
/** The workflows among some that use Lanegate, and what for. */
function usingLanegate(workflows) {
    const using = (pattern) => workflows.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    return {
        workflows: using(/^\s*(?:-\s+)?uses:\s*["']?lanegate\/lanegate(?:\/[^@\s]*)?@/m),
        checking: using(/^\s*(?:-\s+)?uses:\s*["']?lanegate\/lanegate(?:\/(?!(?:drift|corpus)@)[^@\s]*)?@/m),
        watching: using(/^\s*(?:-\s+)?uses:\s*["']?lanegate\/lanegate\/drift@/m),
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/readers/prompts/prompt-place.js
var prompt_place = __webpack_require__(12464);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/carried-suite.js + 1 modules
var carried_suite = __webpack_require__(74367);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/render-prompt.js
var render_prompt = __webpack_require__(69221);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/found-prompts.js







/** Longer files under other names are no prompt files. */
const found_prompts_mostCharacters = 2_000_000;
/** True of a YAML file that may be a prompt file although its name does not say so. */
const mayBePromptByShape = (path, text) => (0,parse_prompt/* isYamlPath */.x)(path) && !(0,prompt_path/* isPromptYamlPath */.t1)(path) && text.length <= found_prompts_mostCharacters && /^messages\s*:/m.test(text);
/** True of a template that makes no prompt, such as the page of an interface: its ending alone says nothing. */
const isOtherTemplate = (path, text) => /\.(?:j2|jinja2?|mustache|hbs|handlebars)$/i.test(path) && (0,prompt_place/* signOfPrompt */.lX)(path, text) === undefined;
/** What is to be known of a prompt file, whose includes have been read. */
function foundPrompt(prompt) {
    const { path, model, testData } = prompt;
    const suite = (0,carried_suite/* carriesSuite */.i4)(prompt, () => false)
        ? (0,carried_suite/* carriedSuite */.xV)(prompt, (0,prompt_path/* promptNameOf */.Px)(path), { ...configuration/* defaultConfiguration */._0, judge: 'judge' })
        : undefined;
    const problem = (0,render_prompt/* whyNotRendered */.nc)(prompt) ?? suite?.problem;
    return {
        path,
        name: (0,prompt_path/* promptNameOf */.Px)(path),
        variables: [...new Set((0,render_prompt/* variablesAskedBy */.Zt)(prompt).map(({ name }) => name))],
        model,
        carriedCases: suite === undefined ? 0 : testData.length,
        needsJudge: suite?.graders.some((grader) => (0,grader_spec/* isJudge */.kJ)(grader) && grader.model === undefined) ?? false,
        problem,
        isByShape: (0,parse_prompt/* isYamlPath */.x)(path) && !(0,prompt_path/* isPromptYamlPath */.t1)(path),
    };
}
/** A prompt file that cannot be read. */
const unreadablePrompt = (path, problem) => ({
    path,
    name: (0,prompt_path/* promptNameOf */.Px)(path),
    variables: [],
    model: undefined,
    carriedCases: 0,
    needsJudge: false,
    problem,
    isByShape: false,
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane-workflows.js + 1 modules
var lane_workflows = __webpack_require__(53431);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/source/syntax-node.js
var syntax_node = __webpack_require__(11545);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/worth-reading.js





const variables = /(?:^|\/)(?:\.env|env|dotenv)[._-](?:example|sample|template|dist|defaults?)$|(?:^|\/)(?:example|sample)\.env$/i;
const manifest = /(?:^|\/)(?:package\.json|pyproject\.toml|[\w-]*requirements[\w-]*\.(?:txt|in)|requirements\/[^/]+\.txt|Pipfile|setup\.(?:py|cfg)|environment\.ya?ml)$/;
const settings = /\.(?:ya?ml|json|toml|ini|cfg|conf|properties)$|(?:^|\/)\.env(?:\.[\w-]+)?$/i;
const notSettings = /(?:^|\/)(?:package(?:-lock)?|tsconfig[\w.-]*|composer|biome|\.?eslintrc|\.?prettierrc|renovate|deno|lerna|nx|turbo|angular|vercel|netlify|components)\.jsonc?$|(?:^|\/)\.(?!env)[^/]+\/|openapi|swagger|locales?\/|i18n\/|translations?\//i;
const namesCases = /(?:^|[/_.-])(?:cases?|datasets?|golden|goldens|questions?|evals?|qa|examples?|test[_-]?(?:data|set|cases))(?=[/_.-])/i;
const promptText = /\.(?:prompty?|txt|md|j2|jinja2?|mustache|hbs|handlebars)$/i;
const vendored = /(?:^|\/)(?:node_modules|vendor|third_party|\.venv|venv|site-packages|dist|build|\.next|__snapshots__)\//;
/** A prompt of a test or a judge reaches nobody, and a manual is read by people. */
const isDeployed = (path) => !/(?:^|\/)(?:docs?|documentation)\//i.test(path) && (0,vocabulary_place/* placeOf */.$t)(path.replace(/\.(?:md|mdx|txt)$/i, '.j2')) === 'source';
/** What a file is looked at for, by its path alone; `undefined` for what nobody opens. */
function kindOf(path) {
    if (vendored.test(path))
        return undefined;
    if ((0,lane_workflows/* isWorkflowPath */.$u)(path))
        return 'workflow';
    if (variables.test(path))
        return 'variables';
    if (manifest.test(path))
        return 'manifest';
    if (formats/* formats */.F.some((format) => format.claims(path)))
        return 'import';
    const place = (0,vocabulary_place/* placeOf */.$t)(path);
    if (place === 'lock' || place === 'generated')
        return undefined;
    if ((0,prompt_path/* isPromptYamlPath */.t1)(path))
        return 'prompt';
    if ((0,prompt_path/* isPromptPath */.UX)(path) && promptText.test(path))
        return isDeployed(path) ? 'prompt' : undefined;
    if (/\.(?:jsonl|ndjson|csv)$/i.test(path))
        return 'dataset';
    if ((0,syntax_node/* languageOf */.eX)(path) !== undefined && !path.endsWith('.ipynb'))
        return place === 'source' ? 'program' : undefined;
    if (!settings.test(path) || notSettings.test(path))
        return undefined;
    return /\.(?:ya?ml|json)$/i.test(path) && namesCases.test(path) ? 'dataset' : 'settings';
}
const likely = /llm|prompt|openai|anthropic|claude|gpt|gemini|chat|agent|assistant|completion|model|\bai\b|rag|bot|generat|summar|classif|retriev/i;
/** The paths in the order in which they are read while there is room: likely ones first, then as they are. */
const likelyFirst = (paths) => [
    ...paths.filter((path) => likely.test(path)),
    ...paths.filter((path) => !likely.test(path)),
];

// EXTERNAL MODULE: ./dist/compiled/domain/changes/declared-lane.js
var declared_lane = __webpack_require__(46006);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-changes.js + 98 modules
var find_changes = __webpack_require__(83191);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/find-in-files.js


/** What detection finds in some files when they are compared with nothing. */
async function findInFiles(syntax, blobs, files) {
    const changes = files.map(({ path }) => {
        return { basePath: undefined, headPath: path, baseBlob: undefined, headBlob: blobs.get(path), kind: 'file' };
    });
    const contents = new Map(files.map(({ path, text }) => [blobs.get(path) ?? '', { kind: 'text', text }]));
    const nothing = { datasets: new Set(), recordings: new Set(), prompts: new Set() };
    return (0,find_changes/* findChanges */.p)(syntax, changes, contents, { base: nothing, head: nothing, lanes: declared_lane/* noLanes */.Dv });
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-code-owners.js
var read_code_owners = __webpack_require__(52784);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-imports.js + 1 modules
var read_imports = __webpack_require__(98634);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-includes.js
var read_includes = __webpack_require__(93567);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/retrieval/read-queries.js
var read_queries = __webpack_require__(1982);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/documents/corpus-files.js
var corpus_files = __webpack_require__(29891);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/documents/names-of-document.js
var names_of_document = __webpack_require__(79313);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/found-corpora.js





/** Prose that `corpus check` reads. */
const readEnding = /\.(?:mdx?|txt|rst|html?)$/i;
/** Documents that it counts and does not read. */
const unreadEnding = /\.(?:pdf|docx?|pptx?|epub)$/i;
/** Folders that are for retrieval by their names; any other, such as `data/`, may hold what it likes. */
const folderOfRetrieval = /(?:^|\/)(?:corpus|corpora|knowledge|knowledge[_-]?base|kb|vector[_-]?store|rag[_-]?data)$/i;
const libraryOfRetrieval = /\b(?:llama[-_]?index|haystack-ai|chromadb?|faiss(?:-cpu|-gpu)?|pinecone|qdrant|weaviate|pgvector|pymilvus|milvus|lancedb|hnswlib|azure[-/]search-documents|sentence[-_]transformers|fastembed)\b/i;
const speaksOfRetrieval = /embeddings?|vector[_ -]?(?:stores?|index|search|db|database)|retriever|similarity[_ -]?search|semantic[_ -]?search|SearchClient/i;
/** Whether some of the programs that use models, or what the repository is made with, looks documents up. */
const looksUpDocuments = (programs, manifests) => manifests.some((text) => libraryOfRetrieval.test(text)) || programs.some((text) => speaksOfRetrieval.test(text));
/** Fewer documents than these may lie there by chance. */
const leastDocuments = 3;
/** The folders that are known for documents and hold some; tables and settings in them are no documents. */
function corpusFolders(paths, isLookedUp) {
    return [...(0,corpus_files/* knownCorpora */.i)(paths, declared_lane/* noLanes */.Dv.lanes)].flatMap(([folder, files]) => {
        const [read, unread] = [readEnding, unreadEnding].map((ending) => files.filter((path) => ending.test(path)));
        if (read === undefined || unread === undefined || read.length + unread.length < leastDocuments)
            return [];
        if (folderOfRetrieval.test(folder))
            return [{ folder, read, unread, isOfRetrieval: true }];
        return [{ folder: sharedFolder([...read, ...unread]), read, unread, isOfRetrieval: isLookedUp }];
    });
}
/** The deepest folder that all of some paths lie in: a folder such as `data/` may hold other things as well. */
function sharedFolder([first = '', ...others]) {
    let folder = first.slice(0, first.lastIndexOf('/'));
    while (!others.every((path) => path.startsWith(`${folder}/`)))
        folder = folder.slice(0, folder.lastIndexOf('/'));
    return folder;
}
/** What lanegate.yml could say of a folder; without globs where it had better say nothing, as of PDFs alone. */
function foundCorpus(corpus, { paths, isData, queries }) {
    const { folder, read, unread, isOfRetrieval } = corpus;
    const documents = new Set([...read, ...unread].filter(isData));
    const found = { folder, files: read.length + unread.length, readable: read.filter(isData).length };
    const globs = isOfRetrieval && found.readable >= leastDocuments ? globsFor(folder, documents, paths) : undefined;
    return globs === undefined ? found : { ...found, globs, queries: queriesOf(documents, queries) };
}
/** More exceptions than these are no longer what a person would write. */
const mostExceptions = 8;
/** Globs that take in just these files of a folder; `undefined` where they would be a list of exceptions. */
function globsFor(folder, documents, paths) {
    const endings = [...new Set([...documents].map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort();
    const ending = endings.length === 1 ? `${endings[0]}` : `{${endings.join(',')}}`;
    const glob = `${globFor(folder)}/**/*.${ending}`;
    const all = [glob];
    const others = paths
        .filter((path) => (0,artifacts_glob/* matchesGlobs */.nJ)(path, all) && !documents.has(path))
        .map((path) => `!${globFor(path)}`);
    const globs = [glob, ...others];
    if (others.length > mostExceptions || !globs.every((each) => artifacts_glob/* Glob */.fo.safeParse(each).success))
        return undefined;
    return paths.every((path) => (0,artifacts_glob/* matchesGlobs */.nJ)(path, globs) === documents.has(path)) ? globs : undefined;
}
/** The queries all of whose documents are there; of several such files the one with most. */
function queriesOf(documents, queries) {
    const names = new Set([...documents].flatMap((path) => (0,names_of_document/* namesOfDocument */.h)(path, path)));
    const fitting = queries.filter(({ all }) => {
        const wanted = all.flatMap(({ grades }) => [...grades].flatMap(([document, grade]) => (grade > 0 ? [document] : [])));
        return wanted.length > 0 && wanted.every((document) => names.has(document));
    });
    return fitting.sort((one, other) => other.all.length - one.all.length)[0]?.path;
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/survey-corpora.js





const limit = { maxBytes: 4_000_000, maxTotalBytes: 64_000_000 };
/** The folders that detection knows for documents, and what of them lanegate.yml could declare. */
async function surveyCorpora({ git, syntax }, blobs, { programs, manifests, records }) {
    const paths = [...blobs.keys()];
    const folders = corpusFolders(paths, looksUpDocuments(textsOf(programs), textsOf(manifests)));
    const likely = folders.filter(({ isOfRetrieval }) => isOfRetrieval);
    const texts = await readTexts(git, blobs, likely.flatMap(({ read }) => read));
    const others = new Set((await findInFiles(syntax, blobs, texts)).filter(({ lane }) => lane !== 'data').map(({ path }) => path));
    const queries = likely.length === 0 ? [] : records.flatMap(queriesIn);
    return folders.map((folder) => foundCorpus(folder, { paths, isData: (path) => !others.has(path), queries }));
}
const textsOf = (files) => files.map(({ text }) => text);
/** What is no text, or too large to be read, is of the lane of its place. */
async function readTexts(git, blobs, paths) {
    const contents = await git.readBlobs(paths.map((path) => blobs.get(path) ?? ''), limit);
    return paths.flatMap((path, index) => {
        const content = contents[index];
        return content?.kind === 'text' ? [{ path, text: content.text }] : [];
    });
}
/** A file that holds nothing but queries; one among documents stays what detection takes it for. */
function queriesIn({ path, text }) {
    if (!/\.(?:jsonl|ndjson)$/i.test(path) || (0,vocabulary_place/* placeOf */.$t)(path) === 'data')
        return [];
    try {
        return [{ path, all: (0,read_queries/* readQueries */.p)(text, path) }];
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/survey-repository.js


















/** How much is read of each kind, in bytes: of one file, and of all. */
const limits = {
    prompt: { maxBytes: 4_000_000, maxTotalBytes: 64_000_000 },
    import: { maxBytes: 4_000_000, maxTotalBytes: 64_000_000 },
    dataset: { maxBytes: 16_000_000, maxTotalBytes: 64_000_000 },
    program: { maxBytes: 300_000, maxTotalBytes: 64_000_000 },
    settings: { maxBytes: 1_000_000, maxTotalBytes: 32_000_000 },
    workflow: { maxBytes: 1_000_000, maxTotalBytes: 16_000_000 },
    variables: { maxBytes: 1_000_000, maxTotalBytes: 16_000_000 },
    manifest: { maxBytes: 1_000_000, maxTotalBytes: 16_000_000 },
};
/** More programs than these are not parsed. */
const mostParsed = 2000;
/** More configurations of other tools than these are not read. */
const mostImports = 50;
/** Looks at all files of a tree, as far as they may have to do with models; nothing of them is run. */
async function surveyRepository({ git, syntax }, blobs) {
    const paths = [...blobs.keys()];
    const reader = new TreeReader(git, blobs);
    const settings = await reader.read('settings');
    const records = await reader.read('dataset');
    const byShape = [...settings, ...records].filter(({ path, text }) => mayBePromptByShape(path, text));
    const allPrompts = await surveyPrompts(git, blobs, [reader.pathsOf('prompt'), byShape]);
    const imports = await surveyImports(git, blobs, reader.pathsOf('import'));
    const ofImports = new Set(imports.flatMap(({ files }) => files));
    const prompts = allPrompts.filter(({ path }) => !ofImports.has(path));
    const programs = (await reader.read('program')).filter(({ text }) => (0,natural_language/* usesModels */.$Y)(text)).slice(0, mostParsed);
    const variables = await reader.read('variables');
    const isRead = new Set([...allPrompts.map(({ path }) => path), ...ofImports]);
    const unclaimed = records
        .filter(({ path }) => !isRead.has(path))
        .map((file) => ({ ...file, dataset: datasetIn(file.path, file.text) }));
    const deployed = settings.filter(({ path }) => !isRead.has(path) && (0,vocabulary_place/* placeOf */.$t)(path) === 'source');
    const told = [...programs, ...deployed, ...variables];
    const manifests = await reader.read('manifest');
    return {
        prompts,
        imports,
        ...foundInPrograms(await findInFiles(syntax, blobs, told)),
        signs: new Map(told.map(({ path, text }) => [path, signsIn(text)])),
        users: usersOf(prompts, programs),
        datasets: unclaimed.flatMap(({ dataset }) => dataset ?? []).filter((dataset) => mayBeCasesOf(dataset, prompts)),
        harnesses: foundHarnesses(manifests, paths),
        ...usingLanegate(await reader.read('workflow')),
        variables: foundVariables(variables),
        corpora: await surveyCorpora({ git, syntax }, blobs, { programs, manifests, records }),
        owners: await (0,read_code_owners/* readCodeOwners */.k)(git, [...blobs].map(([path, blob]) => ({ path, blob }))),
        notes: [...reader.notes, ...notesOnDatasets(unclaimed.filter(({ dataset }) => dataset === undefined))],
    };
}
const mostNoted = 4;
function notesOnDatasets(records) {
    const mistakes = records.flatMap(({ path, text }) => mistakeInDataset(path, text) ?? []);
    const more = mistakes.length - mostNoted;
    return [
        ...mistakes.slice(0, mostNoted).map((mistake) => `not taken for cases: ${mistake}`),
        ...(more > 0 ? [`not taken for cases: ${more} more such files`] : []),
    ];
}
/** Reads the files of one tree by what they are looked at for, within the limits of each kind. */
class TreeReader {
    notes = [];
    git;
    blobs;
    paths = new Map();
    constructor(git, blobs) {
        this.git = git;
        this.blobs = blobs;
        for (const path of blobs.keys()) {
            const kind = kindOf(path);
            if (kind === undefined)
                continue;
            const known = this.paths.get(kind);
            if (known === undefined)
                this.paths.set(kind, [path]);
            else
                known.push(path);
        }
    }
    pathsOf(kind) {
        return this.paths.get(kind) ?? [];
    }
    /** The texts of a kind in the order of their paths; what there was no room for is told in the notes. */
    async read(kind) {
        const wanted = likelyFirst(this.pathsOf(kind));
        const contents = await this.git.readBlobs(wanted.map((path) => this.blobs.get(path) ?? ''), limits[kind]);
        const read = wanted.map((path, index) => ({ path, content: contents[index] ?? { kind: 'missing' } }));
        const left = read.filter(({ content }) => content.kind === 'too-large' || content.kind === 'left-out');
        const [first] = left;
        if (first !== undefined)
            this.notes.push(`${left.length} of ${wanted.length} files read as ${kind} were too large to look at, such as ${first.path}`);
        return read
            .flatMap(({ path, content }) => (content.kind === 'text' ? [{ path, text: content.text }] : []))
            .sort(byPath);
    }
}
const byPath = (one, other) => one.path < other.path ? -1 : Number(one.path > other.path);
async function surveyPrompts(git, blobs, [paths, byShape]) {
    const contents = await git.readBlobs(paths.map((path) => blobs.get(path) ?? ''), limits.prompt);
    const read = paths.flatMap((path, index) => {
        const content = contents[index];
        const isOther = content?.kind === 'text' && isOtherTemplate(path, content.text);
        return isOther ? [] : [{ path, prompt: (0,read_sides/* promptIn */.ox)(content, path) }];
    });
    const shaped = byShape.map(({ path, text }) => (0,read_sides/* promptIn */.ox)({ kind: 'text', text }, path));
    const readable = [...read.map(({ prompt }) => prompt), ...shaped].flatMap((prompt) => typeof prompt === 'string' ? [] : [prompt]);
    const prompts = new Map(readable.map((prompt) => [prompt.path, prompt]));
    const complete = await (0,read_includes/* readIncludes */.O)(git, prompts, blobs, new Map());
    const unreadable = read.flatMap(({ path, prompt }) => typeof prompt === 'string' ? [unreadablePrompt(path, prompt)] : []);
    return [...[...complete.values()].map(tryFound), ...unreadable].sort(byPath);
}
/** A prompt file whose cases contradict each other is a prompt file that cannot be read. */
function tryFound(prompt) {
    try {
        return foundPrompt(prompt);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return unreadablePrompt(prompt.path, error.message);
        throw error;
    }
}
/** Code of assertions is read, not run. */
const trust = { mayRunCode: true };
async function surveyImports(git, blobs, paths) {
    const found = [];
    for (const path of paths.slice(0, mostImports)) {
        const format = formats/* formats */.F.find((each) => each.claims(path));
        if (format === undefined)
            continue;
        try {
            found.push(foundImport(await (0,read_imports/* readImport */.A)(git, blobs, { path, format, trust })));
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            found.push(brokenImport(path, error.message));
        }
    }
    return found;
}
/** Which programs name which prompt file: by its path, its file name, or its name in quotes. */
function usersOf(prompts, programs) {
    return new Map(prompts.map(({ path, name }) => {
        const file = path.slice(path.lastIndexOf('/') + 1);
        const words = [file, `"${name}"`, `'${name}'`];
        const users = programs.filter(({ text }) => words.some((word) => text.includes(word)));
        return [path, users.map((program) => program.path)];
    }));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/init/open-failing.js
/**
 * The proposal with the part that failed left to a person: the suite, or the file of another tool. `undefined` where
 * the failure lies in no part of it, so that nothing here could mend it.
 */
function openFailing(proposal, { suite, place, message }) {
    const isMeant = (each) => each.name === suite && each.open.length === 0;
    if (proposal.suites.some(isMeant)) {
        const suites = proposal.suites.map((each) => (isMeant(each) ? { ...each, open: [message] } : each));
        return { ...proposal, suites };
    }
    const isBroken = (each) => each.path === place?.path && each.open === undefined;
    if (!proposal.imports.some(isBroken))
        return undefined;
    return { ...proposal, imports: proposal.imports.map((each) => (isBroken(each) ? { ...each, open: message } : each)) };
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/try-proposal.js








/** Reads what is proposed as a run of this tree would; what cannot be run is left to a person, with the reason. */
async function tryProposal(git, tree, proposal) {
    const text = configurationText(proposal);
    const { suites, failures } = await read(gitWithFile(git, tree, { path: configuration_file/* configurationFile */.h, text }), tree);
    for (const failure of failures) {
        const without = openFailing(proposal, failure);
        if (without !== undefined)
            return tryProposal(git, tree, without);
    }
    return { proposal, text, suites, troubles: failures.map(({ message }) => message) };
}
async function read(git, tree) {
    try {
        const nothing = await git.emptyTree();
        const sides = await (0,read_sides/* readSides */.hn)(git, { policy: nothing, base: nothing, head: tree });
        const suites = (0,suite_sides/* suitesAcross */.PL)(sides).map(({ name }) => name);
        return { suites, failures: await failuresOf(git, sides) };
    }
    catch (error) {
        return { suites: [], failures: [failureOf(error)] };
    }
}
async function failuresOf(git, sides) {
    const failures = [];
    for (const suite of (0,suite_sides/* suitesAcross */.PL)(sides)) {
        try {
            const resolved = (0,suite_sides/* headTargetOrReason */.xz)(suite, sides);
            if (resolved.kind === 'gone')
                throw new user_error/* UserError */.yo(resolved.reason);
            await (0,read_cases/* readCases */.k)(git, suite, sides);
        }
        catch (error) {
            failures.push(failureOf(error, suite.name));
        }
    }
    return failures;
}
/** Anything but a user's mistake is none of the proposal's. */
function failureOf(error, suite) {
    if (!(error instanceof user_error/* UserError */.yo))
        throw error;
    const { message, place } = error;
    const where = place === undefined ? '' : `${place.path}${place.line === undefined ? '' : `:${place.line}`}: `;
    return { suite, place, message: `${where}${message}` };
}

;// CONCATENATED MODULE: ./dist/compiled/stages/init.js












/** Looks at a repository and writes lanegate.yml and the workflows that it lacks. Nothing that exists is changed. */
async function init(ports, request) {
    const { git, checkout } = ports;
    const facts = await checkout.describe();
    const tree = await git.snapshotWorktree();
    const blobs = new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));
    const findings = await surveyRepository(ports, blobs);
    const present = await checkout.present([configuration_file/* configurationFile */.h]);
    const known = await (0,read_configuration/* readConfiguration */.T)(git, { tree, blobs });
    const settled = present.length === 0 ? await settleNew(git, tree, findings) : settleKnown(known?.value, findings);
    const asProposed = settled.files.reduce((read, file) => gitWithFile(read, tree, file), git);
    const suites = findings.watching.length > 0 ? [] : await suitesToWatch(asProposed, tree);
    const { keys } = settled.proposal;
    const callers = await callersFor(ports.callers, { findings, facts, request, keys, suites });
    const wanted = [...settled.files, ...callers];
    const left = await checkout.present([configuration_file/* configurationFile */.h, ...wanted.map(({ path }) => path)]);
    const files = wanted.filter(({ path }) => !left.includes(path));
    if (!request.dryRun)
        await checkout.create(files);
    const needsRef = files.some(({ text }) => text.includes(placeholderRef));
    const watched = files.some(({ path }) => path.endsWith(`/${choose_callers/* driftCaller */.fo}`)) ? suites : [];
    return { facts, findings, ...settled, watched, files, left: [...new Set(left)], needsRef };
}
async function settleNew(git, tree, findings) {
    const { proposal, text, suites, troubles } = await tryProposal(git, tree, propose(findings));
    return { proposal, files: [{ path: configuration_file/* configurationFile */.h, text }], addition: '', suites, troubles };
}
/** A configuration that git ignores is there as well, and nobody knows what it says. */
function settleKnown(known, findings) {
    const proposal = known === undefined ? propose(findings) : withoutKnown(propose(findings), known);
    return { proposal, files: [], addition: additionText(proposal), suites: [], troubles: [] };
}
async function callersFor(callers, wish) {
    const { findings, facts, request, keys, suites } = wish;
    const { forks, oneJob, ref } = request;
    const isChecked = findings.checking.length > 0;
    const isToWatch = suites.length > 0;
    const chosen = (0,choose_callers/* chooseCallers */.Mf)({ keys, forks, oneJob, isElsewhere: (0,choose_callers/* isElsewhere */.l5)(facts.origin), isChecked, isToWatch });
    const settings = { keys, ref, suites, defaultBranch: facts.defaultBranch ?? 'main' };
    return Promise.all(chosen.map(async ({ template, path }) => ({ path, text: fillCaller(await shipped(callers, template), settings) })));
}
async function shipped(callers, template) {
    const text = await callers.read(template);
    if (text !== undefined)
        return text;
    throw new user_error/* UserError */.yo(`the workflow \`${template}\` does not ship with this version of Lanegate`, {
        hint: 'install it again, or clone it whole',
    });
}


/***/ }),

/***/ 98732:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ bringCases),
  k: () => (/* binding */ readCases)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/possible-bounds.js
var possible_bounds = __webpack_require__(36479);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/suite-measures.js
var suite_measures = __webpack_require__(16077);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/suite-graders.js
var suite_graders = __webpack_require__(45525);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/smallest-passable-margin.js
var smallest_passable_margin = __webpack_require__(71429);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/settle-margin.js
var settle_margin = __webpack_require__(16431);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/refuse-impossible-margin.js







/**
 * Refuses a margin that even identical answers could not pass, before a call is paid for and before it is merged: the
 * `UserError` says how many cases could. Of the bounds that the gate may use the kindest is taken, since only scores
 * tell which one it is.
 */
function refuseImpossibleMargin(suite, cases, side) {
    const value = suite.gate.margin;
    if (value === undefined || !isAskedFor(suite, cases))
        return;
    const index = side.settings.suites.findIndex(({ name }) => name === suite.name);
    const isOwn = side.settings.suites[index]?.gate.margin !== undefined;
    const keys = isOwn ? ['suites', index, 'gate', 'margin'] : ['gate', 'margin'];
    const place = side.configuration?.placeOf(keys) ?? { path: configuration_file/* configurationFile */.h, line: 1, key: keys.join('.') };
    const { clusters, alone } = (0,count_units/* countUnits */.j)(cases);
    const { alpha } = side.settings.gate;
    const isClustered = clusters > 0;
    const bound = kindest((0,possible_bounds/* possibleBounds */.R)({ repeats: suite.repeats, isClustered }), value, alpha);
    const refusal = { subject: `suite ${suite.name}`, place, isClustered };
    (0,settle_margin/* settleMargin */.e)({ kind: 'explicit', value, refusal }, bound, { n: clusters + alone, missing: 0, alpha });
}
/** The bound by which the fewest cases can pass a margin. */
const kindest = (bounds, margin, alpha) => bounds.reduce((one, other) => (0,smallest_passable_margin/* casesForMargin */.VN)(other, margin, alpha) < (0,smallest_passable_margin/* casesForMargin */.VN)(one, margin, alpha) ? other : one);
/** Whether some metric of the suite has a role that is held to a margin. */
const isAskedFor = (suite, cases) => Object.keys(suite.gate.metrics).length === 0 ||
    Object.values((0,suite_measures/* gateOf */.Rv)(suite, (0,suite_graders/* metricsOf */.Ps)(suite.graders, cases)).metrics).includes('gate');

// EXTERNAL MODULE: ./dist/compiled/domain/suite/case-list.js
var case_list = __webpack_require__(9527);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 2 modules
var dataset = __webpack_require__(83818);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part-of.js
var part_of = __webpack_require__(34912);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-unknown-metrics.js




/**
 * Refuses a suite that nothing grades, neither itself nor a case, and a floor or a role of a metric that nothing feeds,
 * since a misspelt name would leave it without effect. Throws a `UserError` at the suite's graders or gate.
 */
function refuseUnknownMetrics(suite, cases, side) {
    refuseUngraded(suite, cases, side);
    const wanted = [...Object.keys(suite.gate.floor), ...Object.keys(suite.gate.metrics)];
    if (wanted.length === 0)
        return;
    const known = (0,suite_graders/* metricsOf */.Ps)(suite.graders, cases);
    const unknown = wanted.find((metric) => !known.has(metric));
    if (unknown === undefined)
        return;
    const hint = (0,nearest_name/* suggestName */.S)(unknown, known.keys());
    throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no metric \`${unknown}\``, {
        place: placeOf(suite, side, 'gate'),
        hint,
    });
}
/**
 * Cases may bring all graders, so that this is known only with them; what cannot be run for another reason says that.
 */
function refuseUngraded(suite, cases, side) {
    if (suite.graders.length > 0 || suite.problem !== undefined || (0,case_list/* bringGraders */.zT)(cases))
        return;
    throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no graders, so nothing could fail`, {
        place: placeOf(suite, side, 'graders'),
        hint: 'add one, such as { type: equals, value: "{{expected}}" }',
    });
}
function placeOf({ name, place }, { settings, configuration }, key) {
    const index = settings.suites.findIndex((spec) => spec.name === name);
    return index === -1 || configuration === undefined ? place : configuration.placeOf(['suites', index, key]);
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/plan/read-cases.js








const maxDatasetBytes = 200_000_000;
/** Has the datasets of suites come in one go, since they are read one after the other. */
async function bringCases(git, suites, sides) {
    const blobOf = (suite, side) => suite?.cases.kind === 'file' ? [side.blobs.get(suite.cases.path) ?? ''] : [];
    await git.bring([...suites].flatMap(({ policy, head }) => [...blobOf(policy, sides.policy), ...blobOf(head, sides.head)]));
}
/**
 * Reads policy's and head's cases of one suite, and holds its gate to what they can fill and pass. Head's mistakes are
 * thrown; policy's are told, since head may be what fixes them.
 */
async function readCases(git, suite, sides) {
    const read = suite.head && (await casesOf(git, suite.head, sides.head));
    const head = suite.head && read && usableCases(read, suite.head, sides.head);
    if (suite.policy === undefined)
        return { policy: undefined, head };
    try {
        const known = isSameDataset(suite, sides) ? read : undefined;
        const cases = known ?? (await casesOf(git, suite.policy, sides.policy));
        return { policy: usableCases(cases, suite.policy, sides.policy), head };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { policy: { unusable: (0,user_error/* describeMistake */.yS)(error) }, head };
        throw error;
    }
}
function usableCases(read, suite, side) {
    const cases = asOfPart(read, suite, side);
    refuseUnknownMetrics(suite, cases, side);
    refuseImpossibleMargin(suite, cases, side);
    return cases;
}
/** The graders that cases bring say names and paths as the file does that their suite stands in. */
function asOfPart(cases, { place }, side) {
    const relocate = (0,part_of/* graderRelocation */.Oy)(side, place.path);
    if (relocate === undefined || !(0,case_list/* bringGraders */.zT)(cases))
        return cases;
    return new case_list/* ChangedCases */.aE(cases, (question) => ({ ...question, graders: question.graders?.map(relocate) }));
}
/** True when policy and head take the cases from one path, where the same content lies. */
function isSameDataset({ policy, head }, sides) {
    if (policy?.cases.kind !== 'file' || head?.cases.kind !== 'file')
        return false;
    const { path } = policy.cases;
    return path === head.cases.path && sides.policy.blobs.get(path) === sides.head.blobs.get(path);
}
async function casesOf(git, { name, cases }, side) {
    if (cases.kind === 'inline')
        return cases.cases;
    const blob = side.blobs.get(cases.path);
    if (blob !== undefined && (0,dataset/* isLinesDataset */.ob)(cases.path)) {
        return (0,dataset/* parseDatasetLines */.rU)(await (0,read_text/* readLines */.Se)(git, blob, cases.path, maxDatasetBytes), cases.path);
    }
    const text = await (0,read_text/* readText */.yR)(git, blob, cases.path, maxDatasetBytes);
    if (text !== undefined)
        return (0,dataset/* parseDataset */.oH)(text, cases.path);
    if ((await git.pointers(side.tree)).includes(cases.path)) {
        throw new user_error/* UserError */.yo(`the dataset \`${cases.path}\` of the suite \`${name}\` is a link or a submodule, which is not read`, {
            place: cases.place,
            hint: 'name the file itself',
        });
    }
    const nearest = (0,nearest_name/* nearestName */.q)(cases.path, side.blobs.keys());
    throw new user_error/* UserError */.yo(`the dataset \`${cases.path}\` of the suite \`${name}\` is not in the repository`, {
        place: cases.place,
        hint: nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`,
    });
}


/***/ })

};
;
})
