(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 3818;
exports.ids = [3818];
exports.modules = {

/***/ 91286:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ csvMistakeOf)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25616);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** What a parser of CSV threw, as a mistake of whoever wrote the file. */
function csvMistakeOf(error) {
    const at = error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J && typeof error.lines === 'number' ? { line: error.lines } : {};
    const code = error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J ? error.code : undefined;
    const [, wanted, found] = /(?:columns length is|expect) (\d+), got (\d+)/u.exec((0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)) ?? [];
    const hint = 'put a value with a comma, a quote or a line break in double quotes, and double each quote in it';
    if (wanted !== undefined)
        return { sentence: `this row has ${found} values for ${wanted} columns`, at, hint };
    return { sentence: (code && sentences.get(code)) ?? (0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), at, hint };
}
const sentences = new Map([
    ['CSV_QUOTE_NOT_CLOSED', 'a quote opens here and is not closed'],
    ['INVALID_OPENING_QUOTE', 'a quote stands in the midst of a value'],
    ['CSV_INVALID_CLOSING_QUOTE', 'more than a comma follows the quote that closes a value'],
]);


/***/ }),

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
/* harmony import */ var _json_loss_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13313);


/**
 * The value of a line of JSON. Throws a `UserError` with the place for one that is none, or that a parser would change.
 */
function parseJsonLine(line, place, hint) {
    const value = parse(line, place, hint);
    const loss = (0,_json_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .findJsonLoss */ .dr)(line);
    if (loss === undefined)
        return value;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this line ${(0,_json_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLoss */ .$4)(loss)}`, { place, hint: _json_loss_js__WEBPACK_IMPORTED_MODULE_1__/* .hintForLoss */ ._U[loss.kind] });
}
function parse(line, place, hint) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not valid JSON', { place, hint, cause });
    }
}


/***/ }),

/***/ 58863:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NumberedTexts)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77198);


const firstSlots = 128;
/**
 * Texts without repetition, each known by the number of its first coming: some fifty bytes a text outside the heap.
 * They are found by a digest, so that nobody can choose texts that all land in one place.
 */
class NumberedTexts {
    texts = new _text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .TextList */ .K();
    /** The number of a text and one more; 0 where a slot is free. */
    numbers = new Uint32Array(firstSlots);
    fingerprints = new Uint32Array(firstSlots);
    /** The number of a text; `undefined` where it never came. */
    get(text) {
        const taken = this.numbers[this.slotOf(text, fingerprintOf(text))] ?? 0;
        return taken === 0 ? undefined : taken - 1;
    }
    /** Gives a text the next number; false where it has one already. */
    add(text) {
        const fingerprint = fingerprintOf(text);
        const slot = this.slotOf(text, fingerprint);
        if (this.numbers[slot] !== 0)
            return false;
        this.texts.push(text);
        this.fill(slot, fingerprint, this.texts.length);
        if (this.texts.length * 2 > this.numbers.length)
            this.grow();
        return true;
    }
    /** Where a text stands, or the free slot where it would. */
    slotOf(text, fingerprint) {
        let slot = fingerprint % this.numbers.length;
        for (let taken = this.numbers[slot]; taken; taken = this.numbers[slot]) {
            if (this.fingerprints[slot] === fingerprint && this.texts.at(taken - 1) === text)
                break;
            slot = (slot + 1) % this.numbers.length;
        }
        return slot;
    }
    fill(slot, fingerprint, taken) {
        this.numbers[slot] = taken;
        this.fingerprints[slot] = fingerprint;
    }
    grow() {
        const [numbers, fingerprints] = [this.numbers, this.fingerprints];
        this.numbers = new Uint32Array(numbers.length * 2);
        this.fingerprints = new Uint32Array(numbers.length * 2);
        numbers.forEach((taken, old) => {
            const fingerprint = fingerprints[old] ?? 0;
            if (taken !== 0)
                this.fill(this.freeSlotOf(fingerprint), fingerprint, taken);
        });
    }
    freeSlotOf(fingerprint) {
        let slot = fingerprint % this.numbers.length;
        while (this.numbers[slot] !== 0)
            slot = (slot + 1) % this.numbers.length;
        return slot;
    }
}
const fingerprintOf = (text) => Number.parseInt((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(text).slice(0, 8), 16);


/***/ }),

/***/ 28670:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ placeOfCase),
/* harmony export */   e_: () => (/* binding */ describeOpening),
/* harmony export */   iu: () => (/* binding */ CaseRecord),
/* harmony export */   oA: () => (/* binding */ turnsOf),
/* harmony export */   oT: () => (/* binding */ describeQuestion),
/* harmony export */   wm: () => (/* binding */ withoutPlace)
/* harmony export */ });
/* unused harmony export ToolResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29193);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81579);
/* harmony import */ var _templates_rendering_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20595);





const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** What a tool answered once, to be given to the model whenever it asks the same. */
const ToolResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue)
        .optional()
        .describe('The call it answers; any call of the tool when absent'),
    result: JsonValue,
});
const neverGiven = 'has two answers to one call, of which only the first would ever be given';
/** False where an earlier result answers every call that a later one, which says something else, is for. */
function isReachable(results) {
    const known = new Map();
    return results.every(({ name, arguments: given, result }) => {
        const call = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)([name, given ?? null]);
        const said = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(result);
        const earlier = known.get(call) ?? said;
        known.set(call, earlier);
        return earlier === said;
    });
}
/** One question of a dataset, as its author writes it. */
const CaseRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)]).optional(),
    vars: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    expected: JsonValue.optional(),
    expected_any: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(JsonValue).min(1).optional().describe('Several right answers, in the place of `expected`'),
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_3__/* .Message */ .QB).min(1).optional().describe('The conversation itself, for a target without a prompt'),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)]).optional(),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .GraderSpec */ .he).optional().describe('Graders of this case alone, beside those of its suite'),
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).optional().describe('What the user says next, one after each answer'),
    tool_results: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolResult)
        .refine(isReachable, neverGiven)
        .optional()
        .describe('What tools answer when the model calls them'),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('What retrieval gave, for graders and readers'),
})
    .refine(({ expected, expected_any: any }) => expected === undefined || any === undefined, 'has `expected` and `expected_any`, of which only one can be the right answer');
/** A case without where it stands, which says nothing of what it asks. */
const withoutPlace = ({ line: _, path: __, ...question }) => question;
/** Where a case stands of which its suite names the file. */
const placeOfCase = ({ path }, question) => ({
    path: question.path ?? path,
    ...(question.line === undefined ? {} : { line: question.line }),
});
/** Keys that prompt files write among the variables although they are no part of the question. */
const besideTheQuestion = new Set(['id', 'name', 'expected']);
/** What a case asks, its turns included, for people and judges. */
const describeQuestion = (question) => [describeOpening(question), ...turnsOf(question).map(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_3__/* .describeMessage */ .Xc)].join('\n\n');
/** What the user says after the opening. */
const turnsOf = ({ turns = [] }) => turns.map((content) => ({ role: 'user', content }));
/** What a case asks at first: the messages that it brings, else its one variable, or each of them by name. */
function describeOpening({ vars, messages = [] }) {
    const [only, ...others] = messages;
    if (only !== undefined)
        return others.length === 0 ? only.content : messages.map(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_3__/* .describeMessage */ .Xc).join('\n\n');
    return describeVariables(vars);
}
function describeVariables(vars) {
    const entries = Object.entries(vars).filter(([name]) => !besideTheQuestion.has(name));
    const [only, second] = entries;
    if (only !== undefined && second === undefined)
        return (0,_templates_rendering_js__WEBPACK_IMPORTED_MODULE_4__/* .asText */ .e1)(only[1]);
    return entries.map(([name, value]) => `${name}: ${(0,_templates_rendering_js__WEBPACK_IMPORTED_MODULE_4__/* .asText */ .e1)(value)}`).join('\n');
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

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
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
// EXTERNAL MODULE: ./dist/compiled/node_modules/csv-parse/sync
var sync = __webpack_require__(25616);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/csv-mistake.js
var csv_mistake = __webpack_require__(91286);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/json-loss.js
var json_loss = __webpack_require__(13313);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/csv-rows.js




const csvColumns = new Set(['id', 'expected', 'tags', 'cluster']);
/** Columns `id`, `expected`, `tags` (split at `;`) and `cluster` are the case's own; every other one is a variable. */
function csvRows(text, path) {
    let records;
    const columns = (header) => columnsOf(header, path);
    try {
        records = (0,sync/* parse */.q)(text, {
            bom: true,
            info: true,
            skip_empty_lines: true,
            skip_records_with_empty_values: true,
            columns,
        });
    }
    catch (cause) {
        if (cause instanceof user_error/* UserError */.yo)
            throw cause;
        const { sentence, at, hint } = (0,csv_mistake/* csvMistakeOf */.m)(cause);
        throw new user_error/* UserError */.yo(`this is not valid CSV: ${sentence}`, { place: { path, ...at }, hint, cause });
    }
    return records.map(({ record, info }) => ({ value: csvCase(record), line: info.lines }));
}
/** The names of the columns; one without a name is left out, since nothing could ask for it. */
function columnsOf(header, path) {
    const names = header.map((name) => name.trim());
    const place = { path, line: 1 };
    refuseOtherSeparators(names, place);
    const repeated = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
    if (repeated !== undefined) {
        throw new user_error/* UserError */.yo(`there are two columns \`${repeated}\``, {
            place,
            hint: 'give every column a name of its own',
        });
    }
    if (names.includes('__proto__')) {
        const loss = { kind: 'prototype-key', text: '__proto__' };
        throw new user_error/* UserError */.yo(`this table ${(0,json_loss/* describeLoss */.$4)(loss)}`, { place, hint: json_loss/* hintForLoss */._U[loss.kind] });
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
/** What spreadsheets write in half of the world, which would be one column of an odd name. */
function refuseOtherSeparators([first = '', ...others], place) {
    if (/^sep=/iu.test(first))
        throw new user_error/* UserError */.yo('this line is for spreadsheets, and names no column', { place, hint: 'take it out' });
    const separator = others.length === 0 ? /[;\t]/u.exec(first)?.[0] : undefined;
    if (separator === undefined)
        return;
    const name = separator === ';' ? 'semicolons' : 'tabs';
    throw new user_error/* UserError */.yo(`${name} part the columns of this CSV`, { place, hint: 'save it with commas between them' });
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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js + 3 modules
var explain_issue = __webpack_require__(43944);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/openai-evals.js

/**
 * A line of an OpenAI evals data set as a case: of the registry (openai/evals, `{"input": [messages], "ideal"}`), or of
 * the newer data sources (`{"item": {\u2026}, "sample"?}`). `undefined` for a line of any other shape.
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
/** A list is several right answers; null says nothing, as where only a judge grades. */
function expectedOf(ideal) {
    if (ideal === undefined || ideal === null)
        return {};
    if (!Array.isArray(ideal))
        return { expected: ideal };
    return ideal.length === 1 ? { expected: ideal[0] } : { expected_any: ideal };
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
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
        throw new user_error/* UserError */.yo('this dataset has no cases', { place: { path }, hint: exampleFor(path) });
    return cases;
}
const exampleCase = 'write one case a line: {"id": "1", "vars": {"question": "\u2026"}, "expected": "\u2026"}';
const exampleRow = 'write one case a row, below a line such as: id,question,expected';
const exampleItem = 'write each case as an item: - { id: "1", vars: { question: "\u2026" }, expected: "\u2026" }';
const exampleFor = (path) => {
    if (isLinesDataset(path))
        return exampleCase;
    return /\.csv$/i.test(path) ? exampleRow : exampleItem;
};
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
        throw new user_error/* UserError */.yo('a dataset is a list of cases', { place: { path, line: 1 }, hint: exampleItem });
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
    if (Array.isArray(value))
        return new user_error/* UserError */.yo('a case is a map, and this is a list', { place, hint: exampleCase });
    const key = (unknown?.path ?? keys).map(String).join('.');
    const subject = key === '' ? 'this case' : `\`${key}\` of this case`;
    return new user_error/* UserError */.yo(`${subject} is not valid: ${sentence}`, { place, hint: hint ?? exampleCase });
}
/**
 * The id of a case that has none of its own: the first 12 digits of the digest of what it asks, such as its variables.
 */
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


/***/ })

};
;
})
