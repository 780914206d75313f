(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9193;
exports.ids = [9193];
exports.modules = {

/***/ 29193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  he: () => (/* binding */ GraderSpec),
  qL: () => (/* binding */ isFilledIn),
  kJ: () => (/* binding */ isJudge),
  HV: () => (/* binding */ isPairwise),
  Vd: () => (/* binding */ isProgram),
  og: () => (/* binding */ isWebhook),
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
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/repository-path.js
var repository_path = __webpack_require__(79791);
// EXTERNAL MODULE: ./dist/compiled/domain/templates/template-language.js
var template_language = __webpack_require__(70268);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-traits.js
var grader_traits = __webpack_require__(2451);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/judge/judge-traits.js
var judge_traits = __webpack_require__(84265);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider-access.js
var provider_access = __webpack_require__(9707);
;// CONCATENATED MODULE: ./dist/compiled/domain/graders/program/program-traits.js

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

;// CONCATENATED MODULE: ./dist/compiled/domain/graders/set-traits.js
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

;// CONCATENATED MODULE: ./dist/compiled/domain/graders/text/libraries.js
/** The libraries that decide on grades, at the versions that package.json pins. */
const libraries = {
    ajv: 'ajv@8.20.0',
    levenshtein: 'fastest-levenshtein@1.0.16',
    rouge: 'js-rouge@3.2.3',
};

// EXTERNAL MODULE: ./dist/compiled/domain/graders/text/value-problems.js
var value_problems = __webpack_require__(64616);
;// CONCATENATED MODULE: ./dist/compiled/domain/graders/text/text-traits.js



const text_traits_text = { version: 1, needs: ['value'], takes: ['ignore_case', 'trim'], problemOfValue: value_problems/* problemOfText */.Uo };
const isList = (value) => Array.isArray(value);
const list = { ...text_traits_text, version: 2, problemOfValue: value_problems/* problemOfList */.PJ, comparesAsItIs: isList };
const overlap = { version: 1, needs: ['value'], problemOf: grader_traits/* problemOfShare */.Gq };
const json = { version: 3, library: libraries.ajv, needs: [], problemOfValue: value_problems/* problemOfSchema */.AG };
const textTraits = {
    equals: { ...text_traits_text, version: 2, problemOfValue: value_problems/* problemOfEqual */.Nf, comparesAsItIs: isComparedAsJson },
    contains: text_traits_text,
    icontains: text_traits_text,
    'contains-any': list,
    'contains-all': list,
    'icontains-any': list,
    'icontains-all': list,
    'starts-with': text_traits_text,
    'ends-with': text_traits_text,
    regex: { ...text_traits_text, problemOfValue: value_problems/* problemOfPattern */.Px },
    'is-json': { ...json, takes: ['value', 'trim'] },
    'contains-json': { ...json, takes: ['value'] },
    'is-valid-tools-call': { ...json, takes: ['value'], problemOfValue: value_problems/* problemOfTools */.QZ },
    levenshtein: {
        version: 2,
        library: libraries.levenshtein,
        needs: ['value'],
        takes: ['threshold', 'ignore_case', 'trim'],
        problemOfValue: value_problems/* problemOfAnyText */.mf,
        problemOf: problemOfEdits,
    },
    'rouge-n': {
        ...overlap,
        library: libraries.rouge,
        takes: ['threshold', 'ignore_case', 'trim'],
        problemOfValue: value_problems/* problemOfWords */.kI,
    },
    bleu: { ...overlap, version: 2, takes: ['threshold'], problemOfValue: value_problems/* problemOfReferences */.b0, comparesAsItIs: isList },
    'word-count': { version: 1, needs: ['value'], takes: [], problemOfValue: value_problems/* problemOfWordCount */.M5 },
    refusal: { version: 1, needs: [], takes: ['trim'] },
    'finish-reason': { version: 1, needs: ['value'], takes: [], problemOfValue: value_problems/* problemOfReason */.T5 },
    cost: { version: 2, needs: ['threshold'], takes: [] },
    latency: { version: 2, needs: ['threshold'], takes: [] },
};
/** By its meaning, which knows no case. */
function isComparedAsJson(value, { ignore_case }) {
    return typeof value === 'object' && value !== null && ignore_case !== true;
}
function problemOfEdits({ threshold = 0 }) {
    return Number.isInteger(threshold) ? undefined : { field: 'threshold', sentence: 'counts whole edits' };
}

// EXTERNAL MODULE: ./dist/compiled/domain/graders/told-calls.js
var told_calls = __webpack_require__(88155);
;// CONCATENATED MODULE: ./dist/compiled/domain/graders/grader-spec.js









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
    metric: schemas/* string */.YjP()
        .min(1)
        .refine(grader_traits/* isMetricName */.M8, 'is no name for a metric')
        .optional()
        .describe('The name of the score, a template over the case; else the type'),
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
    parse: schemas/* literal */.euz('json')
        .optional()
        .describe('Read an answer that is JSON as the value that it is, which code is given; other graders compare its text'),
    tool_calls: told_calls/* CallForm */.X.optional().describe('How an answer that calls tools is told: as another harness tells it; else as `[{"arguments", "name"}]`, or its text'),
    transform: schemas/* string */.YjP().min(1).optional().describe('JavaScript over `output` and `context` whose result is graded'),
    config: JsonValue.optional().describe('Handed to a program as `context.config`'),
    timeout_s: schemas/* number */.aig()
        .positive()
        .max(600)
        .optional()
        .describe('How long a program may take for a grade; 30 when absent'),
    template: template_language/* TemplateLanguage */.N.optional().describe('The language of `value`; `mustache` when absent'),
};
const InnermostSpec = schemas/* strictObject */.rej(fields).superRefine(refuseWhatTypeCannotTake);
const SetMember = schemas/* strictObject */.rej({ ...fields, graders: schemas/* array */.YOg(InnermostSpec).optional() })
    .superRefine(refuseWhatTypeCannotTake);
/** One grader as a suite or a case declares it. */
const GraderSpec = schemas/* strictObject */.rej({ ...fields, graders: schemas/* array */.YOg(SetMember).optional().describe('The graders of an assert-set') })
    .superRefine(refuseWhatTypeCannotTake);
/** Fields that every type takes. */
const always = new Set([
    'type',
    'metric',
    'weight',
    'template',
    'parse',
    'tool_calls',
    'transform',
    'timeout_s',
]);
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
const isFilledIn = (spec) => (0,grader_traits/* isTemplate */.Fl)(spec.value) && !isProgram(spec);
/** True of a grader that is code, or the address of some. */
const isProgram = ({ type }) => programs.has(plainType(type).type);
/** True of a grader that is asked over HTTP. */
const isWebhook = ({ type }) => plainType(type).type === 'webhook';
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

/***/ 2451:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Gq: () => (/* binding */ problemOfShare),
/* harmony export */   M8: () => (/* binding */ isMetricName)
/* harmony export */ });
/** What is wrong with the threshold of a grader that gives a share. */
const problemOfShare = ({ threshold = 0 }) => threshold > 1 ? { field: 'threshold', sentence: 'has scores between 0 and 1' } : undefined;
/** True of a value that says nothing before it is filled in with a case; objects are no templates. */
const isTemplate = (value) => Array.isArray(value) ? value.some(isTemplateText) : isTemplateText(value);
const isTemplateText = (value) => typeof value === 'string' && /\{\{|\{%/.test(value);
/** False of what nobody could read in a report, and of the one key that JSON loses on its way. */
const isMetricName = (name) => name.trim() !== '' && name !== '__proto__';


/***/ }),

/***/ 84265:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeTraits),
/* harmony export */   u: () => (/* binding */ judgeVersion)
/* harmony export */ });
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2451);
/* harmony import */ var _text_value_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64616);


/**
 * The version of every judge: of its words and of how its replies are read. Scores of two versions cannot be compared,
 * so a change of either raises it.
 */
const judgeVersion = 3;
const marks = ['threshold', 'graded', 'model'];
const judge = (needs, takes = []) => ({
    version: judgeVersion,
    needs,
    takes: [...takes, ...marks],
    problemOfValue: _text_value_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfBlank */ .d8,
});
const scored = (needs, takes = []) => ({
    ...judge(needs, takes),
    problemOf: _grader_traits_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfShare */ .Gq,
});
const ofAny = {
    decides: true,
    comparesWithExpected: true,
    comparesAsItIs: (value) => Array.isArray(value),
};
const judgeTraits = {
    similar: { ...scored([], ['value']), ...ofAny },
    'similar:dot': { ...judge([], ['value']), ...ofAny },
    'similar:euclidean': { ...judge([], ['value']), ...ofAny },
    'llm-rubric': scored(['value']),
    factuality: { ...scored([], ['value']), comparesWithExpected: true },
    'closed-qa': scored(['value']),
    'answer-relevance': scored([], ['value']),
    'context-recall': { ...scored([], ['value']), comparesWithExpected: true },
    'context-faithfulness': scored([], ['value']),
    // Its words went on once more than those of the others.
    pairwise: { version: judgeVersion + 1, needs: [], takes: ['value', 'model'], problemOfValue: _text_value_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfBlank */ .d8 },
    choice: { ...scored(['prompt', 'choices'], ['system_prompt', 'match']), decides: true },
    'github/similarity': { ...scored([], ['value', 'match']), decides: true, comparesWithExpected: true },
    'github/coherence': { ...scored([], ['match']), decides: true },
    'github/fluency': { ...scored([], ['match']), decides: true },
    'github/relevance': { ...scored([], ['match']), decides: true },
    'github/groundedness': { ...scored([], ['value', 'match']), decides: true },
};


/***/ }),

/***/ 59231:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ compileSchema),
  d: () => (/* binding */ problemOfWrittenSchema)
});

// EXTERNAL MODULE: ./dist/compiled/node_modules/ajv/index.js
var ajv = __webpack_require__(95481);
// EXTERNAL MODULE: ./dist/compiled/node_modules/ajv/dist/2019.js
var _2019 = __webpack_require__(93336);
// EXTERNAL MODULE: ./dist/compiled/node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(93208);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
;// CONCATENATED MODULE: ./dist/compiled/domain/graders/text/is-multiple.js
/**
 * Whether a number is a multiple of another, both taken as the decimals that they are written as: by their quotient
 * 0.07 were none of 0.01, since neither has a binary form.
 */
function isMultiple(value, step) {
    if (!Number.isFinite(value) || !Number.isFinite(step))
        return false;
    const [one, other] = [decimalOf(value), decimalOf(step)];
    const exponent = Math.min(one.exponent, other.exponent);
    const scaled = ({ digits, exponent: own }) => digits * 10n ** BigInt(own - exponent);
    return scaled(one) % scaled(other) === 0n;
}
function decimalOf(number) {
    const [mantissa = '', power = '0'] = String(number).split('e');
    const [whole = '', fraction = ''] = mantissa.split('.');
    return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

// EXTERNAL MODULE: ./dist/compiled/domain/graders/text/kept.js
var kept = __webpack_require__(24156);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/text/pattern-search.js
var pattern_search = __webpack_require__(28625);
;// CONCATENATED MODULE: ./dist/compiled/domain/graders/text/sameness.js

/** Tells values of JSON that are the same by a number, in time that grows with their size alone. */
class Sameness {
    numbers = new Map();
    known = new WeakMap();
    /** The same for values that are equal, and for no others; the order of keys does not count. */
    numberOf(value) {
        if (typeof value === 'string')
            return this.numbered(JSON.stringify(value));
        if (typeof value !== 'object' || value === null)
            return this.numbered(String(value));
        const known = this.known.get(value) ?? this.numbered(this.told(value));
        this.known.set(value, known);
        return known;
    }
    numbered(told) {
        const number = this.numbers.get(told) ?? this.numbers.size;
        this.numbers.set(told, number);
        return number;
    }
    /** A list or a mapping by the numbers of its parts. */
    told(value) {
        if (Array.isArray(value))
            return `[${value.map((each) => this.numberOf(each)).join()}]`;
        const entries = (0,read_json/* isJsonObject */.OW)(value) ? Object.entries(value) : [];
        const parts = entries.map(([key, each]) => `${JSON.stringify(key)}:${this.numberOf(each)}`);
        return `{${parts.sort().join()}}`;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/graders/text/json-schema.js









const json_schema_kept = new kept/* Kept */.J();
const keptStrictly = new kept/* Kept */.J();
/**
 * Compiles a JSON Schema, given as itself or as JSON or YAML text, each once, since that takes milliseconds. It is read
 * as draft 7 unless it says that it is of 2019-09 or later. `format` is no constraint, and a `pattern` is searched for
 * so that no text can hang it.
 */
const compileSchema = (value) => json_schema_kept.of(JSON.stringify(value), () => validatorOf(value, {}));
/**
 * What is wrong with a JSON Schema that somebody wrote to grade by: it is none, or has a keyword that its draft does
 * not know, such as a misspelt one, which would demand nothing. Annotations of OpenAPI and keys that begin with `x-`
 * may stand in it.
 */
function problemOfWrittenSchema(value) {
    const options = { strictSchema: true, allowMatchingProperties: true };
    const validator = keptStrictly.of(JSON.stringify(value), () => validatorOf(value, options));
    if (!('problem' in validator))
        return undefined;
    const [, unknown] = /unknown keyword: "(.+)"$/.exec(validator.problem) ?? [];
    if (unknown !== undefined)
        return `the draft that it is read as knows no keyword \`${unknown}\``;
    return validator.problem.replace(/^strict mode: /, '');
}
function validatorOf(value, strictness) {
    try {
        return compile(typeof value === 'string' ? (0,dist/* parse */.qg)(value) : value, strictness);
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'unreadable' };
    }
}
/** Keywords that say nothing of what conforms. */
const annotations = ['discriminator', 'example', 'externalDocs', 'xml', 'markdownDescription', 'propertyOrdering'];
function compile(schema, strictness) {
    if (typeof schema === 'boolean')
        return { conforms: () => schema };
    if (!(0,read_json/* isJsonObject */.OW)(schema))
        return { problem: 'it is neither an object nor true or false' };
    if (schema['$async'] === true)
        return { problem: 'it is asynchronous, and nothing here waits for it' };
    const ajv = ajvFor(String(schema['$schema'] ?? ''), {
        strict: false,
        validateFormats: false,
        logger: false,
        code: { regExp: searchOf },
        // What an object only inherits, such as `constructor`, is not in it.
        ownProperties: true,
        ...strictness,
    });
    ajv.addVocabulary([...annotations, ...new Set(JSON.stringify(schema).match(/(?<=")x-[a-z0-9_$:-]+(?=":)/gi))]);
    let sameness = new Sameness();
    ajv.removeKeyword('uniqueItems').addKeyword({
        keyword: 'uniqueItems',
        type: 'array',
        schemaType: 'boolean',
        // Ajv holds every item against every other, which a long answer could make take hours.
        validate: (isWanted, items) => !isWanted || new Set(items.map((item) => sameness.numberOf(item))).size === items.length,
    });
    ajv.removeKeyword('multipleOf').addKeyword({
        keyword: 'multipleOf',
        type: 'number',
        schemaType: 'number',
        validate: (step, value) => isMultiple(value, step),
    });
    const validate = ajv.compile(schema);
    return {
        conforms: (value) => {
            sameness = new Sameness();
            return validate(value) === true;
        },
    };
}
function ajvFor(dialect, options) {
    if (/2019-/.test(dialect))
        return new _2019/* Ajv2019 */.M(options);
    return /202\d-/.test(dialect) ? new _2020/* Ajv2020 */.M(options) : new ajv/* Ajv */.w(options);
}
/** Stands for `RegExp` in compiled schemas. */
const searchOf = Object.assign((source, flags) => ({
    test: (0,pattern_search/* createSearch */.X)(source, flags === 'u' ? 'u' : ''),
    toString: () => `/${source}/${flags}`,
}), { code: 'new RegExp' });


/***/ }),

/***/ 24156:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 28625:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createSearch),
/* harmony export */   y: () => (/* binding */ findsNothing)
/* harmony export */ });
/* harmony import */ var _pattern_linear_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82923);
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82844);


/** Characters up to which the engine's own search is let loose on an answer. */
const longestForEngine = 10_000;
/**
 * Makes the search for a JavaScript regular expression, which no text can hang. The engine's own search goes back and
 * cannot be stopped, so it has only patterns that need little of that, in texts of at most 10,000 characters. All
 * others are followed in one pass over texts of any length. Throws an `Error` for what is no pattern, and for one that
 * only the engine could search for, since it refers to its groups or has more than 2,000 parts.
 */
function createSearch(source, flags) {
    const expression = new RegExp(source, flags);
    const pattern = (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .E)(source, flags);
    const search = (0,_pattern_linear_search_js__WEBPACK_IMPORTED_MODULE_0__/* .createLinearSearch */ .A)(pattern);
    const isQuick = isQuickForEngine(pattern);
    return (text) => {
        if (isQuick && text.length <= longestForEngine)
            return expression.test(text);
        return search(flags.includes('u') ? [...text] : text);
    };
}
/** True of a pattern such as `x*` and `yes|`, which finds nothing at all in every text, and so holds of every one. */
const findsNothing = (source) => mayBeEmpty((0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePattern */ .E)(source, ''));
function mayBeEmpty(pattern) {
    if (pattern.kind === 'sequence')
        return pattern.parts.every(mayBeEmpty);
    if (pattern.kind === 'choice')
        return pattern.options.some(mayBeEmpty);
    return pattern.kind === 'repeat' && (pattern.least === 0 || mayBeEmpty(pattern.part));
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

/***/ 84609:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readList)
/* harmony export */ });
/* harmony import */ var _templates_rendering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20595);

/**
 * The texts of a list, or of one text that names them between commas: `red, "deep, dark blue", green`. White space
 * around an item is no part of it, `""` and `\"` within quotes stand for a quote, and nothing between commas is no
 * item. `undefined` for a quote that does not end, or does not end its item.
 */
function readList(value) {
    return Array.isArray(value) ? value.map(_templates_rendering_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1) : splitAtCommas((0,_templates_rendering_js__WEBPACK_IMPORTED_MODULE_0__/* .asText */ .e1)(value));
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

/***/ 86110:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ problemOfWrittenTools),
/* harmony export */   s: () => (/* binding */ readTools)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** Where the schema of the arguments stands: in the words of OpenAI, of Anthropic and of the Model Context Protocol. */
const schemaKeys = ['parameters', 'input_schema', 'inputSchema'];
/** A tool that describes no arguments takes none. */
const noArguments = { type: 'object', maxProperties: 0 };
const describedIn = (tool) => ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(tool['function']) ? tool['function'] : tool);
/** The schemas of the arguments of tools by name, or what is wrong with the list. */
function readTools(value) {
    if (!Array.isArray(value) || value.length === 0)
        return 'takes a list of tools: `[{ type: function, function: \u2026 }]`';
    const tools = new Map();
    for (const tool of value) {
        const described = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(tool) ? describedIn(tool) : {};
        const { name } = described;
        if (typeof name !== 'string')
            return 'has a tool without a name';
        if (tools.has(name))
            return `has two tools of the name \`${name}\``;
        const key = schemaKeys.find((each) => (described[each] ?? null) !== null);
        tools.set(name, key === undefined ? noArguments : described[key]);
    }
    return tools;
}
const ordinaryKeys = new Set(['type', 'name', 'description', 'strict', ...schemaKeys]);
/** What is wrong with tools that somebody wrote to grade by: the arguments of one may stand under a misspelt key. */
function problemOfWrittenTools(value) {
    const tools = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(value).map(describedIn);
    const bare = tools.filter((tool) => !schemaKeys.some((key) => key in tool));
    const strange = bare.flatMap((tool) => Object.keys(tool)).find((key) => !ordinaryKeys.has(key));
    return strange === undefined ? undefined : `has a tool with \`${strange}\`, and without \`parameters\``;
}


/***/ }),

/***/ 64616:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ problemOfSchema),
/* harmony export */   M5: () => (/* binding */ problemOfWordCount),
/* harmony export */   Nf: () => (/* binding */ problemOfEqual),
/* harmony export */   PJ: () => (/* binding */ problemOfList),
/* harmony export */   Px: () => (/* binding */ problemOfPattern),
/* harmony export */   QZ: () => (/* binding */ problemOfTools),
/* harmony export */   T5: () => (/* binding */ problemOfReason),
/* harmony export */   Uo: () => (/* binding */ problemOfText),
/* harmony export */   b0: () => (/* binding */ problemOfReferences),
/* harmony export */   d8: () => (/* binding */ problemOfBlank),
/* harmony export */   kI: () => (/* binding */ problemOfWords),
/* harmony export */   mf: () => (/* binding */ problemOfAnyText)
/* harmony export */ });
/* harmony import */ var _inference_call_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92522);
/* harmony import */ var _templates_rendering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20595);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59231);
/* harmony import */ var _pattern_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28625);
/* harmony import */ var _read_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84609);
/* harmony import */ var _read_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86110);
/* harmony import */ var _word_range_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65292);







const emptyValue = 'has an empty value, which every answer satisfies';
/** Of graders that take a value for words, and find none in white space. */
const problemOfBlank = (value) => [value].flat().every((item) => (0,_templates_rendering_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(item).trim() === '') ? 'has an empty value' : undefined;
/** True of what can stand for a text: not of lists, objects and nothing. */
const isPlain = (value) => typeof value !== 'object';
const problemOfAnyText = (value) => isPlain(value) ? undefined : 'compares with a text';
const problemOfWords = (value) => problemOfAnyText(value) ?? problemOfBlank(value);
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
    const texts = (0,_read_list_js__WEBPACK_IMPORTED_MODULE_4__/* .readList */ .L)(value);
    if (texts === undefined)
        return 'has a value in which a quote does not end before a comma';
    return texts.length === 0 || texts.includes('') ? emptyValue : undefined;
}
function problemOfReferences(value) {
    const texts = Array.isArray(value) ? value : [value];
    if (!texts.every(isPlain))
        return 'compares with a text or a list of texts';
    return texts.length === 0 || texts.some((text) => (0,_templates_rendering_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(text).trim() === '') ? 'has an empty value' : undefined;
}
function problemOfPattern(value) {
    const problem = problemOfText(value);
    if (problem !== undefined)
        return problem;
    const pattern = (0,_templates_rendering_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value);
    const why = because('has a pattern that cannot be searched for', () => (0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .createSearch */ .X)(pattern, ''));
    return why ?? ((0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .findsNothing */ .y)(pattern) ? 'has a pattern that may be empty, which every answer satisfies' : undefined);
}
function problemOfSchema(value) {
    const problem = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfWrittenSchema */ .d)(value);
    return problem === undefined ? undefined : `has a JSON Schema that is not valid: ${problem}`;
}
function problemOfTools(value) {
    const tools = (0,_read_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .readTools */ .s)(value);
    if (typeof tools === 'string')
        return tools;
    return ((0,_read_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOfWrittenTools */ .X)(value) ?? [...tools.values()].map(problemOfSchema).find((problem) => problem !== undefined));
}
function problemOfWordCount(value) {
    const range = (0,_word_range_js__WEBPACK_IMPORTED_MODULE_6__/* .wordRangeOf */ .V)(value);
    return typeof range === 'string' ? range : undefined;
}
const problemOfReason = (value) => typeof value === 'string' && (0,_inference_call_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .finishReasonOf */ .F)(value.toLowerCase()) !== 'unknown'
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


/***/ }),

/***/ 65292:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wordRangeOf)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

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
    if (from === 0 && to === Infinity)
        return 'has a `min` of 0 and no `max`, which every answer satisfies';
    return from > to ? `has a \`min\` of ${from} above its \`max\` of ${to}` : { min: from, max: to };
}
function countOf(value) {
    if (typeof value === 'string' && !/^\s*\d+\s*$/.test(value))
        return undefined;
    const count = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
    return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}


/***/ }),

/***/ 88155:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toldCalls),
/* harmony export */   X: () => (/* binding */ CallForm)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);
/* harmony import */ var _inference_call_answer_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21646);



/** How an answer that calls tools is told to a grader that was written for another harness. */
const CallForm = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['message', 'list', 'bare', 'blocks', 'parts']);
/** An answer that calls tools in that form; nothing where it calls none, or is its text there. */
function toldCalls(reply, form) {
    return reply === undefined || reply.toolCalls.length === 0 ? undefined : forms[form](reply);
}
const forms = {
    message: ({ content, toolCalls }) => {
        const tool_calls = chatCalls(toolCalls);
        return content === '' ? tool_calls : { role: 'assistant', content, tool_calls };
    },
    list: ({ toolCalls }) => chatCalls(toolCalls),
    bare: ({ content, toolCalls }) => (content === '' ? chatCalls(toolCalls) : undefined),
    blocks: ({ content, toolCalls }) => {
        const blocks = toolCalls.map((call) => ({ type: 'tool_use', id: call.id, name: call.name, input: inputOf(call) }));
        return [...(content === '' ? [] : [content]), ...blocks.map((block) => JSON.stringify(block))].join('\n\n');
    },
    parts: ({ content, toolCalls }) => [
        ...(content === '' ? [] : [{ text: content }]),
        ...toolCalls.map((call) => ({ functionCall: { name: call.name, args: inputOf(call) } })),
    ],
};
const chatCalls = (calls) => calls.map(({ id, name, arguments: given }) => ({ id, type: 'function', function: { name, arguments: given } }));
/** Arguments as the mapping that they are; what is none stays as the model wrote it. */
function inputOf(call) {
    const value = (0,_inference_call_answer_text_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsOf */ .aX)(call);
    return (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) ? value : call.arguments;
}


/***/ }),

/***/ 21646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ answerTextOf),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);

const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** True for a text in which there is nothing to see: white space, zero-width and other invisible characters. */
const isBlank = (text) => !visible.test(text);
/**
 * What graders see of a reply: its text, or, where there is none, its tool calls as canonical JSON:
 * `[{"arguments":{\u2026},"name":"\u2026"}]` in the order called. Their ids differ from call to call and are left out.
 */
function answerTextOf({ content, toolCalls = [] }) {
    if (toolCalls.length === 0 || !isBlank(content))
        return content;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(toolCalls.map((call) => ({ name: call.name, arguments: argumentsOf(call) })));
}
/** Arguments as the value they stand for; as their text where that has no canonical form, such as 1e999. */
function argumentsOf({ arguments: text }) {
    if (isBlank(text))
        return {};
    try {
        return canonicalValue(text);
    }
    catch {
        return text;
    }
}
function canonicalValue(text) {
    const value = JSON.parse(text);
    (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return value;
}


/***/ }),

/***/ 92522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 14007:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 9707:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ streaming),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   iC: () => (/* binding */ PublicAddress)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _key_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14007);


const Seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(600);
// What is no address must not reach the check after it, which could not read it.
const WebAddress = zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({
    protocol: /^https?$/,
    abort: true,
    error: 'must be an address that begins with `https://` or `http://`',
});
const hasNoCredentials = (address) => {
    const { username, password } = new URL(address);
    return username === '' && password === '';
};
/** An address that is written into lanegate.yml, where no secret may stand. */
const PublicAddress = WebAddress.refine(hasNoCredentials, 'must not carry a user name or a password');
/** How a provider is reached; no answer depends on it. */
const reach = {
    key_env: _key_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyVariable */ ._.optional(),
    timeout_s: Seconds.optional().describe('How long one request may take; 60 when absent'),
    proxy: PublicAddress.optional().describe('A proxy for this provider alone; HTTPS_PROXY, HTTP_PROXY and NO_PROXY count when absent'),
};
/** How a provider that can stream is asked to. */
const streaming = {
    stream: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Whether answers are streamed, so that a stall is seen early; when absent, to clients that ask for it'),
    first_token_s: Seconds.optional().describe('How long a streamed answer may take to begin; 30 when absent'),
    stall_s: Seconds.optional().describe('How long a streamed answer may pause; 20 when absent'),
};


/***/ }),

/***/ 82923:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createLinearSearch)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/pattern/search-steps.js
/** The steps of a pattern; backward for one that is followed from its end. */
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

;// CONCATENATED MODULE: ./dist/compiled/domain/pattern/linear-search.js
var _a;

/**
 * Makes a search for a pattern. All ways to match are followed at once, so that the work grows with the length of the
 * text and never beyond, whatever stands in it.
 */
function createLinearSearch(pattern) {
    const walker = new Walker({ steps: stepsOf(pattern, false), isBackward: false });
    return (characters) => {
        let isFound = false;
        walker.walk({ characters, places: new Map() }, () => {
            isFound = true;
            return true;
        });
        return isFound;
    };
}
/**
 * How much a walker remembers before it forgets all and begins anew, in numbers, for each of its steps and at the
 * least.
 */
const rememberedPerStep = 20;
const leastRemembered = 5000;
/** Who walks over less than a tenth of what filled the memory comes by no combination often enough to remember it. */
const worthRemembering = 0.1;
/** The largest number of a `Uint32Array`. */
const largestRound = 2 ** 32 - 1;
/** Conditions whose outcomes are told apart by one number. */
const mostConditions = 50;
/**
 * Walks over texts from every place at once. Few combinations of steps come up in a text, so each is followed once and
 * remembered (a deterministic automaton that is built as it is needed: Thompson, Communications of the ACM 11/6, 1968).
 */
class Walker {
    search;
    #arrivals = new Map();
    #looks = new Map();
    #room;
    #hasConditions;
    /** For each step the last round in which it was reached. */
    #reached;
    /** For each condition whether it held at the last place where that was asked. */
    #held;
    #round = 0;
    #remembered = 0;
    #walked = 0;
    #remembers = true;
    constructor(search) {
        this.search = search;
        const { steps } = search;
        this.#room = Math.max(leastRemembered, rememberedPerStep * steps.length);
        this.#hasConditions = steps.some(({ kind }) => kind === 'assertion' || kind === 'look');
        this.#reached = new Uint32Array(steps.length);
        this.#held = new Uint8Array(steps.length);
    }
    /** `onFound` is told each place where a match ends, and may end the walk. */
    walk(text, onFound) {
        const { characters } = text;
        const { length } = characters;
        const { isBackward } = this.search;
        let arrival = this.#arrivalAt([0]);
        for (let turn = 0; turn <= length; turn += 1) {
            const place = isBackward ? length - turn : turn;
            const state = this.#stateOf(arrival, text, place);
            if (state.isFound && onFound(place) === true)
                return;
            const character = characters[isBackward ? place - 1 : place];
            if (character === undefined)
                return;
            this.#walked += 1;
            arrival = state.next.get(character) ?? this.#goOn(state, character);
        }
    }
    #stateOf({ open, conditions, states }, text, place) {
        let outcome = 1;
        for (const index of conditions) {
            const holds = this.#holds(index, text, place) ? 1 : 0;
            this.#held[index] = holds;
            outcome = 2 * outcome + holds;
        }
        const known = states.get(outcome);
        if (known !== undefined)
            return known;
        const state = this.#settle(open, (index) => this.#held[index] === 1);
        if (conditions.length <= mostConditions)
            states.set(outcome, state);
        return state;
    }
    #holds(index, text, place) {
        const step = this.search.steps[index];
        if (step?.kind === 'assertion')
            return step.holds(place, text.characters);
        return step?.kind === 'look' && this.#placesOf(step.look, text)[place] === step.wanted;
    }
    #placesOf(look, text) {
        const known = text.places.get(look);
        if (known !== undefined)
            return known;
        const found = new Uint8Array(text.characters.length + 1);
        const walker = this.#looks.get(look) ?? new _a(look);
        this.#looks.set(look, walker);
        walker.walk(text, (place) => {
            found[place] = 1;
            return undefined;
        });
        text.places.set(look, found);
        return found;
    }
    #goOn({ waiting, next }, character) {
        const { steps } = this.search;
        const open = [0];
        for (const index of waiting) {
            const step = steps[index];
            if (step?.kind === 'character' && step.holds(character))
                open.push(index + 1);
        }
        if (!this.#remembers)
            return this.#newArrival(open);
        const arrival = this.#arrivalAt(open);
        next.set(character, arrival);
        this.#remembered += 1;
        return arrival;
    }
    #arrivalAt(open) {
        if (this.#remembered > this.#room)
            this.#forget();
        const name = open.join();
        const known = this.#arrivals.get(name);
        if (known !== undefined)
            return known;
        const arrival = this.#newArrival(open);
        this.#arrivals.set(name, arrival);
        this.#remembered += open.length;
        return arrival;
    }
    #forget() {
        this.#arrivals.clear();
        this.#remembers = this.#walked > worthRemembering * this.#room;
        this.#remembered = 0;
        this.#walked = 0;
    }
    #newArrival(open) {
        const conditions = [];
        if (this.#hasConditions) {
            this.#settle(open, (index) => {
                conditions.push(index);
                return true;
            });
        }
        return { open, conditions, states: new Map() };
    }
    /** Follows the steps that take no character, as far as the conditions on the way hold. */
    #settle(from, holds) {
        const { steps } = this.search;
        const open = [...from];
        const round = this.#nextRound();
        const waiting = [];
        let isFound = false;
        for (let index = open.pop(); index !== undefined; index = open.pop()) {
            const step = steps[index];
            if (step === undefined || this.#reached[index] === round)
                continue;
            this.#reached[index] = round;
            if (step.kind === 'found')
                isFound = true;
            else if (step.kind === 'character')
                waiting.push(index);
            else if (step.kind === 'jump')
                open.push(step.to);
            else if (step.kind === 'fork')
                open.push(index + 1, step.other);
            else if (holds(index))
                open.push(index + 1);
        }
        if (this.#remembers)
            waiting.sort((one, other) => one - other);
        this.#remembered += waiting.length;
        return { waiting, isFound, next: new Map() };
    }
    #nextRound() {
        this.#round += 1;
        if (this.#round > largestRound) {
            this.#reached.fill(0);
            this.#round = 1;
        }
        return this.#round;
    }
}
_a = Walker;


/***/ }),

/***/ 82844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern)
/* harmony export */ });
/** How often a part may stand in a pattern when its repetitions are written out. */
const largestSize = 2000;
/** What means something else without the flag `u`. */
const unicodeOnly = /\\u\{|\\p\{|\\0\d|\\c(?![a-z])/i;
/** Half of a character such as an emoji, which is two code units. */
const half = /[\ud800-\udfff]/;
/**
 * Reads a JavaScript regular expression. References to groups, which need going back, are refused. Throws an `Error`
 * whose message says what is wrong.
 */
function parsePattern(source, flags = 'iu') {
    // The engine's own word on what is a regular expression; what follows reads valid ones only.
    new RegExp(source, flags);
    const [misread] = (flags.includes('u') ? undefined : unicodeOnly.exec(source)) ?? [];
    if (misread !== undefined)
        throw new Error(`\`${misread}\` means something else without the flag u, which it has not`);
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
        const last = this.source[this.position - 1] ?? '';
        const found = this.take(quantifier);
        if (found === undefined)
            return part;
        this.refuseHalves(last);
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
        if (found !== undefined) {
            this.refuseHalves(found[0]);
            return characterLike(found[0], this.flags);
        }
        const literal = String.fromCodePoint(this.source.codePointAt(this.position) ?? 0);
        this.position += literal.length;
        if (this.flags.includes('u') || literal.length === 1)
            return characterLike(literal, this.flags);
        return { kind: 'sequence', parts: literal.split('').map((unit) => characterLike(unit, this.flags)) };
    }
    /** Without the flag u, what is meant of a whole character would be said of its halves. */
    refuseHalves(text) {
        if (this.flags.includes('u') || !half.test(text))
            return;
        throw new Error('a character such as an emoji is two there: write `(?:\ud83d\ude00|\ud83d\ude01)` for `[\ud83d\ude00\ud83d\ude01]`, and `(?:\ud83d\ude00)+` for `\ud83d\ude00+`');
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

/***/ 20595:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ TemplateError),
/* harmony export */   ci: () => (/* binding */ renderingOf),
/* harmony export */   e1: () => (/* binding */ asText)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

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
        const complaint = (0,_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        return { kind: 'broken', message: isTooDeep ? 'this template is too deep or too long' : complaint, place };
    }
    if (error.missing === undefined)
        return { kind: 'broken', message: error.message, place: error.place };
    return { kind: 'missing', variables: [error.missing], place: error.place };
}


/***/ }),

/***/ 70268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ TemplateLanguage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** How a text says where values go; but for `gh-models`, what has no value is an error, never an empty text. */
const TemplateLanguage = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mustache', 'jinja', 'handlebars', 'gh-models']);


/***/ })

};
;
})
