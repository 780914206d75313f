export const id = 5673;
export const ids = [5673];
export const modules = {

/***/ 7908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ filledLines)
/* harmony export */ });
/** The lines of a text that are not blank, one after another, since a large text has too many to hold them all. */
function* filledLines(text) {
    let line = 0;
    for (const each of linesOf(text)) {
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

/***/ 79653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  he: () => (/* binding */ GraderSpec),
  qL: () => (/* binding */ isFilledIn),
  kJ: () => (/* binding */ isJudge),
  HV: () => (/* binding */ isPairwise),
  ak: () => (/* binding */ metricOf),
  F9: () => (/* binding */ plainType),
  G6: () => (/* binding */ plainTypes),
  Cx: () => (/* binding */ problemOfValue),
  JC: () => (/* binding */ traitsOf),
  DQ: () => (/* binding */ usesEmbeddings),
  k4: () => (/* binding */ usualGrader)
});

// UNUSED EXPORTS: GraderType

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/artifacts/repository-path.ts
var repository_path = __webpack_require__(56568);
// EXTERNAL MODULE: ./src/domain/templates/template.ts + 17 modules
var template = __webpack_require__(11840);
// EXTERNAL MODULE: ./src/domain/graders/grader-traits.ts
var grader_traits = __webpack_require__(99200);
// EXTERNAL MODULE: ./src/domain/graders/judge/judge-traits.ts
var judge_traits = __webpack_require__(87932);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider-access.ts
var provider_access = __webpack_require__(70482);
;// CONCATENATED MODULE: ./src/domain/graders/program/program-traits.ts

const marks = ['threshold', 'graded', 'config'];
const code = { version: 1, needs: [], takes: ['value', 'file', ...marks], problemOf: problemOfCode };
const programTraits = {
    javascript: code,
    python: code,
    command: { version: 1, needs: ['value'], takes: marks, problemOf: problemOfCommand },
    webhook: { version: 1, needs: ['value'], takes: marks, problemOf: problemOfAddress },
};
const isText = (value) => typeof value === 'string' && value.trim() !== '';
function problemOfCode({ value, file }) {
    if ((value === undefined) !== (file === undefined) && (file !== undefined || isText(value)))
        return undefined;
    return { field: 'value', sentence: 'needs one of `value`, which is its code, and `file`' };
}
function problemOfCommand({ value }) {
    return isText(value) ? undefined : { field: 'value', sentence: 'must be a command line' };
}
function problemOfAddress({ value }) {
    return provider_access/* PublicAddress */.iC.safeParse(value).success
        ? undefined
        : { field: 'value', sentence: 'must be its URL, without a password' };
}

;// CONCATENATED MODULE: ./src/domain/graders/set-traits.ts
const setTraits = {
    'assert-set': { version: 1, needs: ['graders'], takes: ['threshold'], problemOf: problemOfSet },
};
function problemOfSet({ graders = [], threshold = 0 }) {
    if (graders.length === 0)
        return { field: 'graders', sentence: 'has no graders, so nothing could fail' };
    if (graders.every(({ weight }) => weight === 0)) {
        return { field: 'graders', sentence: 'has only graders of weight 0, so nothing could fail' };
    }
    if (graders.some(({ type }) => /^(?:not-)?pairwise$/.test(type))) {
        return { field: 'graders', sentence: 'cannot hold `pairwise`, which prefers an answer and passes none' };
    }
    if (threshold > 1)
        return { field: 'threshold', sentence: 'is judged by a mean between 0 and 1' };
    return undefined;
}

;// CONCATENATED MODULE: ./src/domain/graders/text/libraries.ts
/** The libraries that decide on grades, at the versions that package.json pins. */
const libraries = {
    ajv: 'ajv@8.20.0',
    levenshtein: 'fastest-levenshtein@1.0.16',
    rouge: 'js-rouge@3.2.3',
};

// EXTERNAL MODULE: ./src/domain/inference/call/finish-reason.ts
var finish_reason = __webpack_require__(19891);
// EXTERNAL MODULE: ./src/domain/graders/text/json-schema.ts
var json_schema = __webpack_require__(77185);
// EXTERNAL MODULE: ./src/domain/graders/text/pattern-search.ts
var pattern_search = __webpack_require__(61378);
// EXTERNAL MODULE: ./src/domain/graders/text/read-list.ts
var read_list = __webpack_require__(73492);
// EXTERNAL MODULE: ./src/domain/graders/text/read-tools.ts
var read_tools = __webpack_require__(57585);
// EXTERNAL MODULE: ./src/domain/graders/text/word-range.ts
var word_range = __webpack_require__(9451);
;// CONCATENATED MODULE: ./src/domain/graders/text/value-problems.ts







const emptyValue = 'has an empty value, which every answer satisfies';
/** True of what can stand for a text: not of lists, objects and nothing. */
const isPlain = (value) => typeof value !== 'object';
const problemOfAnyText = (value) => isPlain(value) ? undefined : 'compares with a text';
const problemOfText = (value) => problemOfAnyText(value) ?? (value === '' ? emptyValue : undefined);
/** Lists and objects are compared by their meaning, which knows neither case nor white space around it. */
function problemOfEqual(value, { ignore_case }) {
    if (value === null)
        return 'has an empty value';
    return ignore_case && !isPlain(value) ? 'cannot ignore case in JSON' : undefined;
}
function problemOfList(value) {
    if (!isPlain(value) && !Array.isArray(value))
        return 'takes a list of texts, or one text with commas';
    if (Array.isArray(value) && !value.every(isPlain))
        return 'takes a list of texts';
    const texts = (0,read_list/* readList */.L)(value);
    if (texts === undefined)
        return 'has a value in which a quote does not end before a comma';
    return texts.length === 0 || texts.includes('') ? emptyValue : undefined;
}
function problemOfReferences(value) {
    const texts = Array.isArray(value) ? value : [value];
    if (!texts.every(isPlain))
        return 'compares with a text or a list of texts';
    return texts.length === 0 || texts.some((text) => (0,template/* asText */.e1)(text).trim() === '') ? 'has an empty value' : undefined;
}
function problemOfPattern(value) {
    const problem = problemOfText(value);
    if (problem !== undefined)
        return problem;
    return because('has a pattern that cannot be searched for', () => (0,pattern_search/* createSearch */.X)((0,template/* asText */.e1)(value), ''));
}
function problemOfSchema(value) {
    const validator = (0,json_schema/* compileSchema */.F)(value);
    return 'problem' in validator ? `has a JSON Schema that is not valid: ${validator.problem}` : undefined;
}
function problemOfTools(value) {
    const tools = (0,read_tools/* readTools */.s)(value);
    if (typeof tools === 'string')
        return tools;
    return [...tools.values()].map(problemOfSchema).find((problem) => problem !== undefined);
}
function problemOfWordCount(value) {
    const range = (0,word_range/* wordRangeOf */.V)(value);
    return typeof range === 'string' ? range : undefined;
}
const problemOfReason = (value) => typeof value === 'string' && (0,finish_reason/* finishReasonOf */.F)(value.toLowerCase()) !== 'unknown'
    ? undefined
    : 'knows no such reason to stop; there are stop, length, tool_calls and content_filter';
function because(sentence, attempt) {
    try {
        attempt();
        return undefined;
    }
    catch (error) {
        return `${sentence}: ${error instanceof Error ? error.message : 'unreadable'}`;
    }
}

;// CONCATENATED MODULE: ./src/domain/graders/text/text-traits.ts



const text_traits_text = { version: 1, needs: ['value'], takes: ['ignore_case', 'trim'], problemOfValue: problemOfText };
const list = { ...text_traits_text, problemOfValue: problemOfList };
const overlap = { version: 1, needs: ['value'], problemOf: grader_traits/* problemOfShare */.G };
const json = { version: 1, library: libraries.ajv, needs: [], problemOfValue: problemOfSchema };
const textTraits = {
    equals: { ...text_traits_text, problemOfValue: problemOfEqual },
    contains: text_traits_text,
    icontains: text_traits_text,
    'contains-any': list,
    'contains-all': list,
    'icontains-any': list,
    'icontains-all': list,
    'starts-with': text_traits_text,
    'ends-with': text_traits_text,
    regex: { ...text_traits_text, problemOfValue: problemOfPattern },
    'is-json': { ...json, takes: ['value', 'trim'] },
    'contains-json': { ...json, takes: ['value'] },
    'is-valid-tools-call': { ...json, takes: ['value'], problemOfValue: problemOfTools },
    levenshtein: {
        ...{ version: 1, library: libraries.levenshtein, needs: ['value'], takes: ['threshold', 'ignore_case', 'trim'] },
        problemOfValue: problemOfAnyText,
        problemOf: problemOfEdits,
    },
    'rouge-n': {
        ...{ ...overlap, library: libraries.rouge, takes: ['threshold', 'ignore_case', 'trim'] },
        problemOfValue: problemOfText,
    },
    bleu: { ...overlap, takes: ['threshold'], problemOfValue: problemOfReferences },
    'word-count': { version: 1, needs: ['value'], takes: [], problemOfValue: problemOfWordCount },
    refusal: { version: 1, needs: [], takes: ['trim'] },
    'finish-reason': { version: 1, needs: ['value'], takes: [], problemOfValue: problemOfReason },
    cost: { version: 1, needs: ['threshold'], takes: [] },
    latency: { version: 1, needs: ['threshold'], takes: [] },
};
function problemOfEdits({ threshold = 0 }) {
    return Number.isInteger(threshold) ? undefined : { field: 'threshold', sentence: 'counts whole edits' };
}

;// CONCATENATED MODULE: ./src/domain/graders/grader-spec.ts








/** Graders that look at the answer alone, and at what is known of how it came. */
const textTypes = [
    ...['equals', 'contains', 'icontains', 'contains-any', 'contains-all', 'icontains-any', 'icontains-all'],
    ...['starts-with', 'ends-with', 'regex', 'is-json', 'contains-json', 'is-valid-tools-call'],
    ...['levenshtein', 'rouge-n', 'bleu', 'word-count', 'refusal', 'finish-reason', 'cost', 'latency'],
];
/** Graders that decide by what other graders say. */
const setTypes = ['assert-set'];
/** Graders that ask a model. */
const judgeTypes = [
    ...['similar', 'similar:dot', 'similar:euclidean', 'llm-rubric', 'factuality', 'closed-qa'],
    ...['answer-relevance', 'context-recall', 'context-faithfulness', 'pairwise', 'choice'],
    ...['github/similarity', 'github/coherence', 'github/fluency', 'github/relevance', 'github/groundedness'],
];
/** Graders that run a program of the trusted side, or ask one over HTTP. */
const programTypes = ['javascript', 'python', 'command', 'webhook'];
/** Other tools' names of types that are known here. */
const aliases = {
    'is-refusal': 'refusal',
    'is-valid-openai-tools-call': 'is-valid-tools-call',
    'is-valid-openai-function-call': 'is-valid-tools-call',
    'is-valid-function-call': 'is-valid-tools-call',
    'similar:cosine': 'similar',
    'model-graded-factuality': 'factuality',
    'model-graded-closedqa': 'closed-qa',
    'select-best': 'pairwise',
};
const negated = (types) => types.map((type) => `not-${type}`);
const plainTypes = [...textTypes, ...setTypes, ...judgeTypes, ...programTypes];
const aliasNames = Object.keys(aliases);
/** A type by any of its names, read as the one that is used here. */
const GraderType = schemas/* enum */.k5n([...plainTypes, ...negated(plainTypes), ...aliasNames, ...negated(aliasNames)])
    .transform((name) => {
    const plain = name.replace(/^not-/, '');
    return (Object.hasOwn(aliases, plain) ? name.replace(plain, aliases[plain]) : name);
});
const traits = {
    ...textTraits,
    ...setTraits,
    ...judge_traits/* judgeTraits */.f,
    ...programTraits,
};
/** What is known of a type, whether it is negated or not. */
const traitsOf = (type) => traits[plainType(type).type];
const JsonValue = schemas/* json */.Pq9();
/** What a judge may answer, and what that is worth. */
const Choice = schemas/* strictObject */.rej({ choice: schemas/* string */.YjP().min(1), score: schemas/* number */.aig().min(0).max(1) });
/** What a grader is where it does not say. */
const usualGrader = { weight: 1, ignore_case: false, trim: false };
const fields = {
    type: GraderType,
    value: JsonValue.optional().describe('What to compare with; text, also in a list, is a template over the case, an object is not'),
    metric: schemas/* string */.YjP().min(1).optional().describe('The name of the score, a template over the case; else the type'),
    weight: schemas/* number */.aig()
        .nonnegative()
        .default(usualGrader.weight)
        .describe('Share in a metric or a set that several graders feed; 0 records the score and never fails'),
    threshold: schemas/* number */.aig()
        .nonnegative()
        .optional()
        .describe('From where on (or up to where) an answer passes; with one, the score of a passing answer is 1, else 0'),
    ignore_case: schemas/* boolean */.zMY().default(usualGrader.ignore_case),
    trim: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('answer')])
        .default(usualGrader.trim)
        .describe('Take white space off both ends of the answer and of the value first, or of the answer alone'),
    model: schemas/* string */.YjP().min(1).optional().describe("A binding or a route; the suite's judge or embedder when absent"),
    graded: schemas/* boolean */.zMY().optional().describe('The score counts as it is, whatever the threshold'),
    prompt: schemas/* string */.YjP().min(1).optional().describe('What `choice` asks; a template over the case and `completion`'),
    system_prompt: schemas/* string */.YjP().min(1).optional().describe('What `choice` tells the judge before'),
    choices: schemas/* array */.YOg(Choice).min(1).optional().describe('What `choice` may be answered with'),
    match: schemas/* enum */.k5n(['last', 'first-substring'])
        .optional()
        .describe('How a choice is found in a reply: the last that stands alone, or as `gh models eval` found it'),
    file: repository_path/* RepositoryPath */.U.refine(repository_path/* isInside */.F, 'must be a file of the repository')
        .optional()
        .describe('A file of the repository that grades, with `:function` where it has several'),
    transform: schemas/* string */.YjP().min(1).optional().describe('JavaScript over `output` and `context` whose result is graded'),
    config: JsonValue.optional().describe('Handed to a program as `context.config`'),
    timeout_s: schemas/* number */.aig()
        .positive()
        .max(600)
        .optional()
        .describe('How long a program may take for a grade; 30 when absent'),
    template: template/* TemplateLanguage */.N4.optional().describe('The language of `value`; `mustache` when absent'),
};
const InnermostSpec = schemas/* strictObject */.rej(fields).superRefine(refuseWhatTypeCannotTake);
const SetMember = schemas/* strictObject */.rej({ ...fields, graders: schemas/* array */.YOg(InnermostSpec).optional() })
    .superRefine(refuseWhatTypeCannotTake);
/** One grader as a suite or a case declares it. */
const GraderSpec = schemas/* strictObject */.rej({ ...fields, graders: schemas/* array */.YOg(SetMember).optional().describe('The graders of an assert-set') })
    .superRefine(refuseWhatTypeCannotTake);
/** Fields that every type takes. */
const always = new Set(['type', 'metric', 'weight', 'template', 'transform', 'timeout_s']);
/** A field without effect is a mistake of its author, who means something by it. */
function refuseWhatTypeCannotTake(spec, context) {
    const { needs, takes } = traitsOf(spec.type);
    const known = [...needs, ...takes];
    const written = Object.entries(spec).flatMap(([name, value]) => (value === undefined || value === false ? [] : name));
    const idle = written.find((name) => !always.has(name) && !known.includes(name));
    if (idle !== undefined) {
        const others = known.length === 0 ? 'nothing' : known.map((name) => `\`${name}\``).join(', ');
        const message = `says nothing to \`${spec.type}\`, which takes ${others}`;
        context.addIssue({ code: 'custom', path: [idle], message });
        return;
    }
    const missing = needs.find((name) => !written.includes(name));
    if (missing !== undefined) {
        context.addIssue({ code: 'custom', path: [], message: `\`${spec.type}\` needs a \`${missing}\`` });
        return;
    }
    const problem = problemOf(spec);
    if (problem !== undefined)
        context.addIssue({ code: 'custom', path: [problem.field], message: `\`${spec.type}\` ${problem.sentence}` });
}
/** A value that is a template is judged when it is filled in. */
function problemOf(spec) {
    const sentence = isFilledIn(spec) ? undefined : problemOfValue(spec);
    return sentence === undefined ? traitsOf(spec.type).problemOf?.(spec) : { field: 'value', sentence };
}
/** True of a grader whose value is filled in with a case; code and addresses are not, no case has a part in them. */
const isFilledIn = ({ type, value }) => (0,grader_traits/* isTemplate */.F)(value) && !programs.has(plainType(type).type);
const programs = new Set(programTypes);
/** What is wrong with the value of a grader, as the end of a sentence about its type. */
const problemOfValue = (spec) => spec.value === undefined ? undefined : traitsOf(spec.type).problemOfValue?.(spec.value, spec);
/** The name of the metric a grader feeds, before it is filled in with a case. */
const metricOf = (spec) => spec.metric ?? spec.type;
const isPlainType = (type) => !type.startsWith('not-');
const judges = new Set(judgeTypes);
/** True of a grader that asks a model. */
const isJudge = ({ type }) => judges.has(plainType(type).type);
/** True of a grader that prefers one arm's answer to the other's. */
const isPairwise = ({ type }) => plainType(type).type === 'pairwise';
/** True of a grader that asks for embeddings, where other judges ask for a verdict. */
const usesEmbeddings = ({ type }) => plainType(type).type.split(':')[0] === 'similar';
/** A type without its `not-`. */
function plainType(type) {
    if (isPlainType(type))
        return { type, isNegated: false };
    return { type: type.slice('not-'.length), isNegated: true };
}


/***/ }),

/***/ 99200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTemplate),
/* harmony export */   G: () => (/* binding */ problemOfShare)
/* harmony export */ });
/** What is wrong with the threshold of a grader that gives a share. */
const problemOfShare = ({ threshold = 0 }) => threshold > 1 ? { field: 'threshold', sentence: 'has scores between 0 and 1' } : undefined;
/** True of a value that says nothing before it is filled in with a case; objects are no templates. */
const isTemplate = (value) => Array.isArray(value) ? value.some(isTemplateText) : isTemplateText(value);
const isTemplateText = (value) => typeof value === 'string' && /\{\{|\{%/.test(value);


/***/ }),

/***/ 87932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeTraits),
/* harmony export */   u: () => (/* binding */ judgeVersion)
/* harmony export */ });
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99200);

/**
 * The version of every judge: of its words and of how its replies are read. Scores of two versions cannot be compared,
 * so a change of either raises it.
 */
const judgeVersion = 1;
const marks = ['threshold', 'graded', 'model'];
const judge = (needs, takes = []) => ({
    version: judgeVersion,
    needs,
    takes: [...takes, ...marks],
});
const scored = (needs, takes = []) => ({
    ...judge(needs, takes),
    problemOf: _grader_traits_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfShare */ .G,
});
const judgeTraits = {
    similar: { ...scored([], ['value']), decides: true },
    'similar:dot': { ...judge([], ['value']), decides: true },
    'similar:euclidean': { ...judge([], ['value']), decides: true },
    'llm-rubric': scored(['value']),
    factuality: scored([], ['value']),
    'closed-qa': scored(['value']),
    'answer-relevance': scored([], ['value']),
    'context-recall': scored([], ['value']),
    'context-faithfulness': scored([], ['value']),
    pairwise: { version: judgeVersion, needs: [], takes: ['value', 'model'] },
    choice: { ...scored(['prompt', 'choices'], ['system_prompt', 'match']), decides: true },
    'github/similarity': { ...scored([], ['value', 'match']), decides: true },
    'github/coherence': { ...scored([], ['match']), decides: true },
    'github/fluency': { ...scored([], ['match']), decides: true },
    'github/relevance': { ...scored([], ['match']), decides: true },
    'github/groundedness': { ...scored([], ['value', 'match']), decides: true },
};


/***/ }),

/***/ 77185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compileSchema)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42463);
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(ajv__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52210);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63379);
/* harmony import */ var _pattern_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61378);





const kept = new _kept_js__WEBPACK_IMPORTED_MODULE_1__/* .Kept */ .J();
/**
 * Compiles a JSON Schema, given as itself or as JSON or YAML text, each once, since that takes milliseconds. It is read
 * as draft 7 unless it says that it is of 2019-09 or later. `format` is no constraint, and a `pattern` is searched for so
 * that no text can hang it.
 */
const compileSchema = (value) => kept.of(JSON.stringify(value), () => validatorOf(value));
function validatorOf(value) {
    try {
        return compile(typeof value === 'string' ? (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(value) : value);
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'unreadable' };
    }
}
function compile(schema) {
    if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null)) {
        return { problem: 'it is neither an object nor true or false' };
    }
    const dialect = typeof schema === 'object' && '$schema' in schema ? String(schema.$schema) : '';
    const options = { strict: false, validateFormats: false, logger: false, code: { regExp: searchOf } };
    const ajv = /20(19|2\d)-/.test(dialect) ? new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_2__.Ajv2020(options) : new ajv__WEBPACK_IMPORTED_MODULE_3__.Ajv(options);
    const validate = ajv.compile(schema);
    return { conforms: (value) => validate(value) === true };
}
/** Stands for `RegExp` in compiled schemas. */
const searchOf = Object.assign((source, flags) => ({
    test: (0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_4__/* .createSearch */ .X)(source, flags === 'u' ? 'u' : ''),
    toString: () => `/${source}/${flags}`,
}), { code: 'new RegExp' });


/***/ }),

/***/ 63379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ Kept)
/* harmony export */ });
/** Of more things than these all are forgotten in between, such as those of very many cases. */
const mostKept = 1000;
/** Keeps what takes long to make by the text that it is made of, so that each is made once. */
class Kept {
    things = new Map();
    of(text, make) {
        const thing = this.things.get(text) ?? make();
        if (this.things.size >= mostKept)
            this.things.clear();
        this.things.set(text, thing);
        return thing;
    }
}


/***/ }),

/***/ 61378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createSearch)
/* harmony export */ });
/* harmony import */ var _inference_route_linear_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93474);
/* harmony import */ var _inference_route_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32044);


/** Characters up to which the engine's own search is let loose on an answer. */
const longestForEngine = 10_000;
/**
 * Makes the search for a JavaScript regular expression, which no text can hang. The engine's own search goes back and
 * cannot be stopped, so it has only patterns that need little of that, in texts of at most 10,000 characters. All others
 * are followed in one pass over texts of any length. Throws an `Error` for what is no pattern, and for one that only the
 * engine could search for, since it refers to its groups or has more than 2,000 parts.
 */
function createSearch(source, flags) {
    const expression = new RegExp(source, flags);
    const pattern = (0,_inference_route_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)(source, flags);
    const search = (0,_inference_route_linear_search_js__WEBPACK_IMPORTED_MODULE_1__/* .createLinearSearch */ .A)(pattern);
    const isQuick = isQuickForEngine(pattern);
    return (text) => {
        if (isQuick && text.length <= longestForEngine)
            return expression.test(text);
        return search(flags.includes('u') ? [...text] : text);
    };
}
/** At most one repetition, of a single character, and few choices: going back stays near the square of the length. */
const isQuickForEngine = (pattern) => {
    const { loops, branches } = waysOf(pattern);
    return loops === 0 ? branches <= 12 : loops === 1 && branches <= 3;
};
function waysOf(pattern) {
    if (pattern.kind === 'character' || pattern.kind === 'assertion')
        return { loops: 0, branches: 0 };
    if (pattern.kind === 'look')
        return waysOf(pattern.part);
    if (pattern.kind === 'sequence')
        return sumOf(pattern.parts, 0);
    if (pattern.kind === 'choice')
        return sumOf(pattern.options, pattern.options.length - 1);
    const { part, least, most } = pattern;
    if (least === most)
        return part.kind === 'character' ? { loops: 0, branches: 0 } : { loops: 2, branches: 0 };
    if (part.kind === 'character')
        return most === 1 ? { loops: 0, branches: 1 } : { loops: 1, branches: 0 };
    const inner = waysOf(part);
    return most === 1 ? { ...inner, branches: inner.branches + 1 } : { loops: 2, branches: inner.branches };
}
const sumOf = (parts, branches) => parts.map(waysOf).reduce((sum, each) => ({ loops: sum.loops + each.loops, branches: sum.branches + each.branches }), {
    loops: 0,
    branches,
});


/***/ }),

/***/ 73492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readList)
/* harmony export */ });
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11840);

/**
 * The texts of a list, or of one text that names them between commas: `red, "deep, dark blue", green`. White space
 * around an item is no part of it, `""` and `\"` within quotes stand for a quote, and nothing between commas is no item.
 * `undefined` for a quote that does not end, or does not end its item.
 */
function readList(value) {
    return Array.isArray(value) ? value.map(_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1) : splitAtCommas((0,_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value));
}
const item = /\s*(?:"((?:\\["\\]|\\(?!["\\])|""|[^"\\])*)"|([^",\s][^,]*)|)\s*(,|$)/y;
function splitAtCommas(text) {
    const items = [];
    item.lastIndex = 0;
    for (let found = item.exec(text); found !== null; found = item.exec(text)) {
        const [, quoted, plain] = found;
        if (quoted !== undefined)
            items.push(quoted.replace(/\\(["\\])|"(")/g, '$1$2'));
        else if (plain !== undefined && plain.trim() !== '')
            items.push(plain.trim());
        if (found[3] === '')
            return items;
    }
    return undefined;
}


/***/ }),

/***/ 57585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readTools)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55293);

/** The schemas of the arguments of tools by name, or what is wrong with the list. */
function readTools(value) {
    if (!Array.isArray(value) || value.length === 0)
        return 'takes a list of tools: `[{ type: function, function: … }]`';
    const tools = new Map();
    for (const tool of value) {
        const described = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(tool) && (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(tool['function']) ? tool['function'] : tool;
        if (!(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(described) || typeof described['name'] !== 'string')
            return 'has a tool without a name';
        tools.set(described['name'], (described['parameters'] ?? {}));
    }
    return tools;
}


/***/ }),

/***/ 9451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wordRangeOf)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55293);

/** A number, as such or as text, stands for itself; `{ min, max }` may leave one end open. What is wrong is said. */
function wordRangeOf(value) {
    const { min, max } = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value : { min: value, max: value };
    if ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value)) {
        const unknown = Object.keys(value).find((key) => key !== 'min' && key !== 'max');
        if (unknown !== undefined)
            return `counts between \`min\` and \`max\`, not \`${unknown}\``;
        if (min === undefined && max === undefined)
            return 'needs a `min` or a `max`';
    }
    const [from, to] = [min === undefined ? 0 : countOf(min), max === undefined ? Infinity : countOf(max)];
    if (from === undefined || to === undefined)
        return 'takes a whole number of words, or `min` and `max`';
    return from > to ? `has a \`min\` of ${from} above its \`max\` of ${to}` : { min: from, max: to };
}
function countOf(value) {
    if (typeof value === 'string' && !/^\s*\d+\s*$/.test(value))
        return undefined;
    const count = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
    return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}


/***/ }),

/***/ 19891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ finishReasonOf)
/* harmony export */ });
/**
 * Why generation stopped, in the words of the chat completions dialects, of Anthropic's messages, of Bedrock's Converse
 * and of our own recordings. Routers and servers say `error` or `abort` of
 * what broke off.
 */
const finishReasons = new Map([
    ['stop', 'stop'],
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['eos', 'stop'],
    ['length', 'length'],
    ['max_tokens', 'length'],
    ['content_filter', 'content_filter'],
    ['tool_calls', 'tool_calls'],
    ['function_call', 'tool_calls'],
    ['tool_use', 'tool_calls'],
    ['content_filtered', 'content_filter'],
    ['guardrail_intervened', 'content_filter'],
    ['model_context_window_exceeded', 'context_overflow'],
    ['context_overflow', 'context_overflow'],
    ['malformed_tool_use', 'malformed_tool_call'],
    ['malformed_tool_call', 'malformed_tool_call'],
    ['pause_turn', 'paused'],
    ['paused', 'paused'],
    ['error', 'error'],
    ['abort', 'error'],
    ['aborted', 'error'],
    ['cancelled', 'error'],
]);
/** The finish reason that a provider's word stands for. */
const finishReasonOf = (word) => finishReasons.get(word) ?? 'unknown';


/***/ }),

/***/ 61652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ KeyVariable)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const forbiddenKeyVariable = /^(GITHUB|ACTIONS|RUNNER)_/i;
/** The environment variable that holds a key; the runner's own variables are never sent to a provider. */
const KeyVariable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
    .refine((name) => !forbiddenKeyVariable.test(name), 'must not be a GITHUB_*, ACTIONS_* or RUNNER_* variable');


/***/ }),

/***/ 70482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ streaming),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   iC: () => (/* binding */ PublicAddress)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _key_variable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61652);


const Seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(600);
const WebAddress = zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ });
const hasNoCredentials = (address) => {
    const { username, password } = new URL(address);
    return username === '' && password === '';
};
/** An address that is written into lanegate.yml, where no secret may stand. */
const PublicAddress = WebAddress.refine(hasNoCredentials, 'must not carry a user name or a password');
/** How a provider is reached; no answer depends on it. */
const reach = {
    key_env: _key_variable_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyVariable */ ._.optional(),
    timeout_s: Seconds.optional().describe('How long one request may take; 60 when absent'),
    proxy: PublicAddress.optional().describe('A proxy for this provider alone; HTTPS_PROXY, HTTP_PROXY and NO_PROXY count when absent'),
};
/** How a provider that can stream is asked to. */
const streaming = {
    stream: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe('Whether answers are streamed, so that a stall is seen early; false when absent'),
    first_token_s: Seconds.optional().describe('How long a streamed answer may take to begin; 30 when absent'),
    stall_s: Seconds.optional().describe('How long a streamed answer may pause; 20 when absent'),
};


/***/ }),

/***/ 93474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createLinearSearch)
/* harmony export */ });
/**
 * Makes a search for a pattern. All ways to match are followed at once, so that the work grows with the length of the
 * text and never beyond, whatever stands in it.
 */
function createLinearSearch(pattern) {
    const steps = stepsOf(pattern, false);
    return (characters) => {
        let isFound = false;
        walk({ steps, isBackward: false }, characters, () => {
            isFound = true;
            return true;
        });
        return isFound;
    };
}
function stepsOf(pattern, isBackward) {
    const steps = [];
    write(pattern, { steps, isBackward });
    steps.push({ kind: 'found' });
    return steps;
}
function write(pattern, writing) {
    switch (pattern.kind) {
        case 'character':
        case 'assertion':
            writing.steps.push(pattern);
            return;
        case 'look': {
            // What stands after a place is found from its end backward, for all places at once.
            const look = { steps: stepsOf(pattern.part, pattern.ahead), isBackward: pattern.ahead };
            writing.steps.push({ kind: 'look', look, wanted: pattern.negated ? 0 : 1 });
            return;
        }
        case 'sequence':
            for (const part of writing.isBackward ? [...pattern.parts].reverse() : pattern.parts)
                write(part, writing);
            return;
        case 'choice':
            writeChoice(pattern.options, writing);
            return;
        case 'repeat':
            writeRepeat(pattern, writing);
    }
}
function writeChoice([first, ...others], writing) {
    if (first === undefined)
        return;
    if (others.length === 0) {
        write(first, writing);
        return;
    }
    const { steps } = writing;
    const fork = { kind: 'fork', other: 0 };
    steps.push(fork);
    write(first, writing);
    const jump = { kind: 'jump', to: 0 };
    steps.push(jump);
    fork.other = steps.length;
    writeChoice(others, writing);
    jump.to = steps.length;
}
function writeRepeat({ part, least, most }, writing) {
    const { steps } = writing;
    for (let count = 0; count < least; count += 1)
        write(part, writing);
    const start = steps.length;
    const forks = Array.from({ length: most === Infinity ? 1 : Math.max(0, most - least) }, () => {
        const fork = { kind: 'fork', other: 0 };
        steps.push(fork);
        write(part, writing);
        return fork;
    });
    if (most === Infinity)
        steps.push({ kind: 'jump', to: start });
    for (const fork of forks)
        fork.other = steps.length;
}
/** Walks over a text from every place at once; `onFound` is told each place where a match ends, and may end the walk. */
function walk({ steps, isBackward }, characters, onFound) {
    const { length } = characters;
    const reading = { steps, characters, reached: new Uint32Array(steps.length), places: new Map() };
    let open = [];
    for (let turn = 0; turn <= length; turn += 1) {
        const place = isBackward ? length - turn : turn;
        open.push(0);
        const { waiting, isFound } = goOn(open, { ...reading, place, turn });
        if (isFound && onFound(place) === true)
            return;
        const character = characters[isBackward ? place - 1 : place];
        open = [];
        if (character === undefined)
            return;
        for (const index of waiting) {
            const step = steps[index];
            if (step?.kind === 'character' && step.holds(character))
                open.push(index + 1);
        }
    }
}
/** The steps that wait for a character, from those that are `open`, and whether a match ends here. */
function goOn(open, reading) {
    const { steps, characters, reached, place, turn } = reading;
    const waiting = [];
    let isFound = false;
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
        const step = steps[index];
        if (step === undefined || reached[index] === turn + 1)
            continue;
        reached[index] = turn + 1;
        if (step.kind === 'found')
            isFound = true;
        else if (step.kind === 'character')
            waiting.push(index);
        else if (step.kind === 'jump')
            open.push(step.to);
        else if (step.kind === 'fork')
            open.push(index + 1, step.other);
        else if (step.kind === 'assertion') {
            if (step.holds(place, characters))
                open.push(index + 1);
        }
        else if (placesOf(step.look, reading)[place] === step.wanted)
            open.push(index + 1);
    }
    return { waiting, isFound };
}
function placesOf(look, { characters, places }) {
    const known = places.get(look);
    if (known !== undefined)
        return known;
    const found = new Uint8Array(characters.length + 1);
    walk(look, characters, (place) => {
        found[place] = 1;
        return undefined;
    });
    places.set(look, found);
    return found;
}


/***/ }),

/***/ 32044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern)
/* harmony export */ });
/** How often a part may stand in a pattern when its repetitions are written out. */
const largestSize = 2000;
/** What means something else without the flag `u`. */
const unicodeOnly = /\\u\{|\\p\{|\\0\d|\\c(?![a-z])|[\ud800-\udfff]/i;
/**
 * Reads a JavaScript regular expression. References to groups, which need going back, are refused. Throws an `Error`
 * whose message says what is wrong.
 */
function parsePattern(source, flags = 'iu') {
    // The engine's own word on what is a regular expression; what follows reads valid ones only.
    new RegExp(source, flags);
    if (!flags.includes('u') && unicodeOnly.test(source))
        throw new Error('it is read in one way with the flag u only');
    const pattern = new PatternReader(source, flags).choice();
    if (sizeOf(pattern) > largestSize)
        throw new Error(`its repetitions come to more than ${largestSize} characters`);
    return pattern;
}
const groupOpening = /\?(?::|<?[=!]|<[^>]*>)/y;
const quantifier = /[*+?]|\{(\d+)(,?)(\d*)\}/y;
const escaped = /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|p\{[^}]*\}|.)/iuy;
const characterClass = /\[(?:\\.|[^\]\\])*\]/suy;
class PatternReader {
    source;
    flags;
    position = 0;
    constructor(source, flags) {
        this.source = source;
        this.flags = flags;
    }
    choice() {
        const options = [this.sequence()];
        while (this.accept('|'))
            options.push(this.sequence());
        const [only, second] = options;
        return only !== undefined && second === undefined ? only : { kind: 'choice', options };
    }
    sequence() {
        const parts = [];
        while (this.position < this.source.length && !this.sees('|') && !this.sees(')'))
            parts.push(this.repeated());
        return { kind: 'sequence', parts };
    }
    repeated() {
        const part = this.part();
        const found = this.take(quantifier);
        if (found === undefined)
            return part;
        this.accept('?');
        return { kind: 'repeat', part, ...boundsOf(found) };
    }
    part() {
        if (this.accept('('))
            return this.group();
        if (this.accept('^'))
            return { kind: 'assertion', holds: (place) => place === 0 };
        if (this.accept('$'))
            return { kind: 'assertion', holds: (place, { length }) => place === length };
        if (this.accept('\\b'))
            return wordBoundary(true, this.flags);
        if (this.accept('\\B'))
            return wordBoundary(false, this.flags);
        if (/^\\[1-9k]/.test(this.source.slice(this.position, this.position + 2))) {
            throw new Error('it refers to a group');
        }
        const found = this.take(characterClass) ?? this.take(escaped);
        if (found !== undefined)
            return characterLike(found[0], this.flags);
        const literal = String.fromCodePoint(this.source.codePointAt(this.position) ?? 0);
        this.position += literal.length;
        return characterLike(literal, this.flags);
    }
    group() {
        const [opening = ''] = this.take(groupOpening) ?? [];
        const inner = this.choice();
        this.accept(')');
        if (!/[=!]$/.test(opening))
            return inner;
        return { kind: 'look', ahead: !opening.startsWith('?<'), negated: opening.endsWith('!'), part: inner };
    }
    sees(text) {
        return this.source.startsWith(text, this.position);
    }
    accept(text) {
        const isThere = this.sees(text);
        if (isThere)
            this.position += text.length;
        return isThere;
    }
    take(expression) {
        expression.lastIndex = this.position;
        const found = expression.exec(this.source) ?? undefined;
        if (found !== undefined)
            this.position += found[0].length;
        return found;
    }
}
function boundsOf([sign = '', least = '', comma = '', most = '']) {
    if (sign === '*')
        return { least: 0, most: Infinity };
    if (sign === '+')
        return { least: 1, most: Infinity };
    if (sign === '?')
        return { least: 0, most: 1 };
    const from = Number(least);
    if (comma === '')
        return { least: from, most: from };
    return { least: from, most: most === '' ? Infinity : Number(most) };
}
/** A place between what is part of a word and what is not, or any other place. */
function wordBoundary(isWanted, flags) {
    const word = new RegExp('^\\w$', flags);
    const isWord = (character) => character !== undefined && word.test(character);
    return {
        kind: 'assertion',
        holds: (place, characters) => (isWord(characters[place - 1]) !== isWord(characters[place])) === isWanted,
    };
}
/** A test of one character, which remembers what it found of ASCII. */
function characterLike(source, flags) {
    const expression = new RegExp(`^${source}$`, flags);
    const known = [];
    const holds = (character) => {
        const code = character.charCodeAt(0);
        if (code > 127)
            return expression.test(character);
        known[code] ??= expression.test(character);
        return known[code];
    };
    return { kind: 'character', holds };
}
function sizeOf(pattern) {
    switch (pattern.kind) {
        case 'character':
        case 'assertion':
            return 1;
        case 'sequence':
            return pattern.parts.reduce((sum, part) => sum + sizeOf(part), 0);
        case 'choice':
            return pattern.options.reduce((sum, option) => sum + sizeOf(option), 0);
        case 'look':
            return sizeOf(pattern.part);
        case 'repeat':
            return sizeOf(pattern.part) * Math.max(1, pattern.least, pattern.most === Infinity ? 1 : pattern.most);
    }
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
// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts + 1 modules
var digest = __webpack_require__(70030);
// EXTERNAL MODULE: ./src/domain/artifacts/filled-lines.ts
var filled_lines = __webpack_require__(7908);
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
    if (!(0,read_json/* isJsonObject */.OW)(value))
        return undefined;
    if ((0,read_json/* isJsonObject */.OW)(value['item']))
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
const isConversation = (input) => Array.isArray(input) && input.length > 0 && input.every((each) => (0,read_json/* isJsonObject */.OW)(each) && 'role' in each);
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
    for (const { text: lineText, line } of (0,filled_lines/* filledLines */.o)(text)) {
        yield { value: parseLine(lineText, { path, line }), line };
    }
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
/** The id of a case that has none of its own: the first 12 digits of the digest of what it asks, such as its variables. */
const caseIdOf = (meaning) => (0,digest/* digestOf */.ol)(meaning).slice(7, 19);
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


/***/ }),

/***/ 32054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ partAtRoles),
/* harmony export */   cD: () => (/* binding */ markRole)
/* harmony export */ });
/* unused harmony export roleMark */
/** Stands around the name of a role in a rendered text. No file and no value has it, so that no value can take a role. */
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

/***/ 11840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ TemplateLanguage),
  e1: () => (/* reexport */ asText),
  xV: () => (/* binding */ readTemplate),
  XX: () => (/* binding */ render),
  BI: () => (/* binding */ whyNotFilledIn)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./src/domain/templates/gh-models.ts
/**
 * Reads a template as `gh models` does: exactly `{{name}}` stands for a value, and what has none stays as it is written.
 * A value is not read as a template again, since the order in which `gh models` would is by chance.
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

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/domain/templates/rendering.ts

/** A mistake in a template, thrown while it is read or filled in and told as a `Rendering`. */
class TemplateError extends Error {
    place;
    missing;
    name = 'TemplateError';
    constructor(message, place, 
    /** The variable that has no value, where that is the mistake. */
    missing) {
        super(message);
        this.place = place;
        this.missing = missing;
    }
}
/** A value that a prompt shows: text as it is, anything else as JSON. */
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** How a mistake is told as a rendering. Anything but a `TemplateError` is the engine's own complaint. */
function renderingOf(error, place) {
    if (!(error instanceof TemplateError)) {
        const isTooDeep = error instanceof RangeError;
        const complaint = (0,user_error/* messageOf */.bD)(error);
        return { kind: 'broken', message: isTooDeep ? 'this template is too deep or too long' : complaint, place };
    }
    if (error.missing === undefined)
        return { kind: 'broken', message: error.message, place: error.place };
    return { kind: 'missing', variables: [error.missing], place: error.place };
}

// EXTERNAL MODULE: ./node_modules/handlebars/lib/index.js
var lib = __webpack_require__(88508);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
;// CONCATENATED MODULE: ./src/domain/templates/handlebars/syntax.ts


/** Templates with more tags, or that nest deeper, are nobody's, and the parser takes the square of their depth. */
const mostTags = 8000;
const mostDepth = 100;
/** Parses without compiling, so that no template ever becomes code. Throws a `TemplateError` with the line. */
function parseHandlebars(text, path) {
    const source = text.replaceAll('\r\n', '\n');
    refuseUnreasonable(source, path);
    try {
        return lib_default().parse(source);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        const message = error instanceof Error ? error.message : 'it cannot be read';
        const line = Number(/\bline (\d+)|^.*- (\d+):/.exec(message)?.slice(1).find(Boolean) ?? 1);
        throw new TemplateError(complaintIn(message), { line, path });
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
        throw new TemplateError('this template has too many tags, or nests too deep', { line: 1, path });
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

;// CONCATENATED MODULE: ./src/domain/templates/handlebars/asked-names.ts

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

;// CONCATENATED MODULE: ./src/domain/templates/handlebars/scope.ts
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

// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/templates/role-mark.ts
var role_mark = __webpack_require__(32054);
;// CONCATENATED MODULE: ./src/domain/templates/handlebars/walk.ts





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
        throw new TemplateError('this template makes too much text', placeIn(part, at));
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
            throw new TemplateError('decorators and inline partials are not supported', placeIn(part, at));
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
    throw new TemplateError(`\`${written}\` is no text; write {{json ${written}}}`, placeIn(call, at));
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
            throw new TemplateError(`there is no helper \`${writtenAs(call.path)}\``, placeIn(call, at));
        return needed(call.path, scope, at);
    }
    const params = call.params.map((each) => needed(each, scope, at));
    const fail = (why) => {
        throw new TemplateError(why, placeIn(call, at));
    };
    const value = helper(params, namedValues(call, scope, at), fail);
    if (value === undefined)
        throw missing(call.params.map(writtenAs).join('.'), call, at);
    if (typeof value === 'string')
        spend(call, at, { steps: 0, characters: value.length });
    return value;
}
const namedValues = (call, scope, at) => Object.fromEntries((call.hash?.pairs ?? []).map(({ key, value }) => [key, needed(value, scope, at)]));
const writtenAs = (part) => String(part['original'] ?? '(…)');
const missing = (name, part, at) => new TemplateError(`\`${name}\` is undefined`, placeIn(part, at), name);
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
        throw new TemplateError(`\`${writtenAs(call.path)}\` needs a value`, placeIn(call, at));
    return first;
}
/** A block that is called by the name of a variable is a loop over a list, and a condition on anything else. */
function renderBlock(call, scope, at) {
    const block = (0,own/* own */.Z)(blocks, calledName(call) ?? '');
    if (block !== undefined)
        return block(call, scope, at);
    if (call.params.length > 0)
        throw new TemplateError(`there is no helper \`${writtenAs(call.path)}\``, placeIn(call, at));
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
        throw new TemplateError('which partial is meant is known only when it runs', placeIn(call, at));
    }
    const { walk } = at;
    const partial = walk.readPartial(writtenAs(name), at.path);
    if (partial === undefined) {
        if (call.program !== undefined)
            return renderProgram(call.program, scope, at);
        throw new TemplateError(`the partial \`${writtenAs(name)}\` is not there`, placeIn(call, at));
    }
    walk.spent.levels += 1;
    if (walk.spent.levels > mostLevels)
        throw new TemplateError('partials include one another too deep', placeIn(call, at));
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

;// CONCATENATED MODULE: ./src/domain/templates/handlebars/handlebars.ts





/**
 * Reads a Handlebars template with dotprompt's helpers and its partials. The package only parses it: what it would compile
 * a template to is code. Nothing is escaped; a condition may ask for what is undefined, everything else may not.
 */
function readHandlebars(text, path, findIncluded) {
    let program;
    try {
        program = parseHandlebars(text);
    }
    catch (error) {
        return { variables: [], render: () => renderingOf(error, { line: 1 }) };
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
        return renderingOf(error, { line: 1 });
    }
}

// EXTERNAL MODULE: ./node_modules/@huggingface/jinja/dist/index.js
var dist = __webpack_require__(48931);
;// CONCATENATED MODULE: ./src/domain/templates/jinja/engine.ts

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

;// CONCATENATED MODULE: ./src/domain/templates/jinja/scan-tags.ts

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
            throw new TemplateError('this template has too many tags', { line, path });
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
        throw new TemplateError(`a tag is opened with \`${brackets}\` and never closed`, place);
    const written = source.slice(start + 2, close);
    const trimsNext = written.endsWith('-') && written.length > 1;
    const text = (trimsNext ? written.slice(0, -1) : written).replace(/^[-+]/, '');
    if (!isComment && (text.length > mostTagCharacters || longestWhiteSpace(text) > mostWhiteSpace)) {
        throw new TemplateError('a tag is too long to be read', place);
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
        throw new TemplateError(`\`${text.trim()}\` is never ended`, place);
    return {
        start: found.index,
        trimsEnd: found[1] === '-',
        trimsNext: found[2] === '-',
        end: found.index + found[0].length,
    };
}

;// CONCATENATED MODULE: ./src/domain/templates/jinja/located-tokens.ts



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
                throw new TemplateError('this template includes too many others', placeOf(piece));
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
        throw new TemplateError(error instanceof Error ? error.message : 'this tag cannot be read', place);
    }
}
const quotedName = /"([^"\n]{1,300})"|'([^'\n]{1,300})'/g;
const includeTag = /^(\[[^\]]*\]|"[^"\n]*"|'[^'\n]*')\s*(ignore missing)?\s*(?:with(?:out)? context)?$/;
/** `"x"`, `["x", "y"]`, either with `ignore missing`; what is known only at run time is no include that can be filled in. */
function includedBy(body, place, find) {
    const tag = includeTag.exec(body);
    if (tag === null)
        throw new TemplateError(`what \`include ${body.slice(0, 80)}\` means is known only when it runs`, place);
    const names = [...(tag[1] ?? '').matchAll(quotedName)].map(([, one, other]) => one ?? other ?? '');
    for (const name of names) {
        const found = find(name);
        if (found !== undefined)
            return found;
    }
    if (tag[2] !== undefined)
        return undefined;
    throw new TemplateError(`the included text \`${names.join('`, `')}\` is not there`, place);
}

;// CONCATENATED MODULE: ./src/domain/templates/jinja/parse-jinja.ts



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
    for (const node of nodesIn(program)) {
        for (const each of madeOptionalBy(node))
            optional.add(each);
        if (node.type === 'For')
            iterables.add(iterableOf(node));
    }
    return { program, places, optional, iterables };
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
        throw new TemplateError(complaintOf(error), placeOfToken[lastTokenRead(tokens)] ?? { line: 1 });
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

;// CONCATENATED MODULE: ./src/domain/templates/jinja/asked-names.ts

/** Names that a template need not be given. */
const known = new Set(['true', 'false', 'none', 'True', 'False', 'None', 'range', 'namespace', 'loop', 'caller']);
/**
 * The variables that every rendering asks for, each once: not those that `default(…)` or `is defined` asks about, that the
 * template sets itself, or that stand in a branch or a loop.
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

;// CONCATENATED MODULE: ./src/domain/templates/jinja/filters.ts
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
const truncate = (text, length) => text.length <= length ? text : `${text.slice(0, Math.max(0, length - 3)).replace(/\s+\S*$/, '')}...`;
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
};
const escapeMarkup = (text) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

;// CONCATENATED MODULE: ./src/domain/templates/jinja/allowance.ts

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

;// CONCATENATED MODULE: ./src/domain/templates/jinja/strict-interpreter.ts






/** Parts whose value is made anew; any other part hands on what is there. */
const makers = new Set([
    ...['BinaryExpression', 'CallExpression', 'FilterExpression', 'FilterStatement', 'CallStatement'],
    ...['ArrayLiteral', 'TupleLiteral', 'ObjectLiteral', 'MemberExpression', 'For', 'If', 'Program'],
]);
/**
 * Evaluates a parsed template without making code of it. What is undefined is an error unless the template asks about it;
 * steps and sizes are bounded, and neither the clock nor anything of JavaScript's own can be reached.
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
        return value;
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
        throw new TemplateError(`\`${name}\` is undefined`, this.place, name);
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
        return String(node['value'] ?? '…');
    const property = node['property'];
    return `${strict_interpreter_nameOf(node['object'])}.${String(property['value'] ?? '…')}`;
}
/** What templates know beside their variables, each of which may hide it. */
const globals = {
    ...{ true: true, false: false, none: null, True: true, False: false, None: null },
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

;// CONCATENATED MODULE: ./src/domain/templates/jinja/jinja.ts




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
        return { variables: [], render: () => renderingOf(error, { line: 1 }) };
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
        return renderingOf(error, interpreter?.place ?? { line: 1 });
    }
}

;// CONCATENATED MODULE: ./src/domain/templates/mustache.ts

const placeholder = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;
/** Reads a template in which each `{{name}}` stands for a value: text as it is, anything else as JSON. */
function readMustache(text) {
    return {
        variables: [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))],
        render: (values) => fillIn(text, values),
    };
}
function fillIn(template, values) {
    const missing = new Set();
    const text = template.replace(placeholder, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            missing.add(name);
        return asText(value ?? '');
    });
    return missing.size > 0 ? { kind: 'missing', variables: [...missing] } : { kind: 'text', text };
}

;// CONCATENATED MODULE: ./src/domain/templates/template.ts






/** How a text says where values go; but for `gh-models`, what has no value is an error, never an empty text. */
const TemplateLanguage = schemas/* enum */.k5n(['mustache', 'jinja', 'handlebars', 'gh-models']);
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
