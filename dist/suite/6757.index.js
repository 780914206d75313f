export const id = 6757;
export const ids = [6757,2699];
export const modules = {

/***/ 46064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 50467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeAction: () => (/* binding */ mergeAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _stages_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26529);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46064);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56189);




/** Puts the shards of one run together, so that the gate can judge them as one. */
const mergeAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_2__/* .defineAction */ .Q)({
    name: 'lanegate/merge',
    inputs: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FolderInput */ .px, shards: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().default('lanegate-shards') }),
    outputs: ['cost-usd', 'calls'],
    run: async ({ files }, { folder, shards }) => {
        const names = await files.folders(shards);
        const { spent } = await (0,_stages_merge_js__WEBPACK_IMPORTED_MODULE_0__.merge)({ files }, { folder, folders: names.map((name) => `${shards}/${name}`) });
        return { outputs: { 'cost-usd': String(spent.usd), calls: String(spent.calls) } };
    },
});


/***/ }),

/***/ 56189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UQ: () => (/* binding */ AccessInputs),
  Ib: () => (/* binding */ CacheInputs),
  mW: () => (/* binding */ CallInputs),
  LM: () => (/* binding */ CommentInputs),
  jd: () => (/* binding */ CommitInputs),
  px: () => (/* binding */ FolderInput),
  Em: () => (/* binding */ NameList),
  N2: () => (/* binding */ ShardInput),
  g3: () => (/* binding */ commitsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var classic_schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/domain/inference/budget/divide-caps.ts
var divide_caps = __webpack_require__(87653);
// EXTERNAL MODULE: ./src/domain/suite/name-list.ts
var name_list = __webpack_require__(51105);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/actions/run-inputs.ts




/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const FolderInput = classic_schemas/* string */.YjP().default('lanegate-run');
/** Names split at commas or line breaks. */
const NameList = classic_schemas/* string */.YjP().transform(name_list/* splitNames */.b);
/** The inputs that say what is compared; what the event names where they are absent. */
const CommitInputs = { base: classic_schemas/* string */.YjP().optional(), head: classic_schemas/* string */.YjP().optional() };
/** How many calls may be under way at once, and the names of the key variables that providers may use. */
const CallInputs = {
    concurrency: number().int().min(1).max(1000).default(16),
    keys: NameList.optional(),
};
/** Which part of a run a job of a matrix is. */
const ShardInput = classic_schemas/* string */.YjP().transform((text, context) => {
    const shard = (0,divide_caps/* parseShard */.uK)(text);
    if (shard !== undefined)
        return shard;
    context.addIssue({ code: 'custom', message: 'is a part and how many there are, such as 2/4' });
    return core_core/* NEVER */.tm;
});
/** Whether answers are carried between jobs; the world reads the secret that they are signed with. */
const CacheInputs = {
    cache: classic_schemas/* enum */.k5n(['auto', 'off']).default('auto'),
    'cache-secret': classic_schemas/* string */.YjP().min(32, 'must have at least 32 characters').optional(),
};
/** Whether to keep a comment on the pull request, and who writes it. */
const CommentInputs = {
    comment: classic_schemas/* stringbool */.uEf().default(true),
    'comment-author': classic_schemas/* string */.YjP().optional(),
};
/** The token that the world reads the repository with. */
const AccessInputs = { 'github-token': classic_schemas/* string */.YjP().optional() };
/** What is compared: the inputs first, then what started the workflow. */
function commitsOf(inputs, event) {
    const policy = inputs.base ?? policyOf(event);
    const head = inputs.head ?? event.head;
    if (policy === undefined || head === undefined) {
        throw new user_error/* UserError */.yo(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
            hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
        });
    }
    return { policy, head: { revision: head } };
}
/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }) => kind === 'push' ? { before: policy, defaultBranch } : policy;


/***/ }),

/***/ 42299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z5: () => (/* binding */ dearestCostOf),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   um: () => (/* binding */ freePrice),
/* harmony export */   wl: () => (/* binding */ scaledPrice)
/* harmony export */ });
const freePrice = { inputUsdPerMillion: 0, outputUsdPerMillion: 0, source: 'free' };
/**
 * Dollars for the tokens that a call took, each token once: what was read from or written to a cache is a part of the
 * input, and reasoning a part of the output.
 */
function costOf(price, usage) {
    const { inputTokens, outputTokens } = usage;
    const rates = ratesFor(price, inputTokens);
    const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion } = rates;
    const read = Math.min(Math.max(0, usage.cachedInputTokens ?? 0), inputTokens);
    const written = Math.min(Math.max(0, usage.cacheWriteInputTokens ?? 0), inputTokens - read);
    const input = (inputTokens - read - written) * inputUsdPerMillion +
        read * (cachedInputUsdPerMillion ?? inputUsdPerMillion) +
        written * (cacheWriteUsdPerMillion ?? inputUsdPerMillion);
    return (input + outputTokens * rates.outputUsdPerMillion) / 1_000_000;
}
/** The most that so many tokens can cost, whatever part of the input a cache takes. */
function dearestCostOf(price, { inputTokens, outputTokens }) {
    const { inputUsdPerMillion, cachedInputUsdPerMillion, cacheWriteUsdPerMillion, outputUsdPerMillion } = ratesFor(price, inputTokens);
    const dearest = Math.max(inputUsdPerMillion, cachedInputUsdPerMillion ?? 0, cacheWriteUsdPerMillion ?? 0);
    return (inputTokens * dearest + outputTokens * outputUsdPerMillion) / 1_000_000;
}
/** A price at so many times its rates. */
function scaledPrice(price, times) {
    const { longContext } = price;
    return {
        ...price,
        ...scaledRates(price, times),
        ...(longContext === undefined ? {} : { longContext: { ...longContext, ...scaledRates(longContext, times) } }),
    };
}
function ratesFor(price, inputTokens) {
    const { longContext } = price;
    return longContext !== undefined && inputTokens > longContext.aboveInputTokens ? longContext : price;
}
function scaledRates(rates, times) {
    const { cachedInputUsdPerMillion, cacheWriteUsdPerMillion, longCacheWriteUsdPerMillion } = rates;
    const scaled = (rate) => (rate === undefined ? undefined : rate * times);
    return {
        inputUsdPerMillion: rates.inputUsdPerMillion * times,
        outputUsdPerMillion: rates.outputUsdPerMillion * times,
        cachedInputUsdPerMillion: scaled(cachedInputUsdPerMillion),
        cacheWriteUsdPerMillion: scaled(cacheWriteUsdPerMillion),
        longCacheWriteUsdPerMillion: scaled(longCacheWriteUsdPerMillion),
    };
}


/***/ }),

/***/ 97878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
 * `embed`), Handlebars, Mustache and dotprompt partials, `${file:…}`, and a text that is nothing but `file://…`. Comments
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
        references.push(...(end === -1 ? [computed(`${opening}…`)] : namedInTag(rest.slice(0, end).trim())));
    }
    return references;
}
const quoted = /"([^"\n]*)"|'([^'\n]*)'/g;
/** `"x" …`, `["x", "y"] …` or `"x" if … else "y"`; anything else is known only when it runs. */
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

/***/ 40449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ nothingIncluded),
/* harmony export */   Vk: () => (/* binding */ readIncluded),
/* harmony export */   X1: () => (/* binding */ followIncludes)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97878);


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

/***/ 80093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ TestRow),
/* harmony export */   dq: () => (/* binding */ sendsJsonSchema),
/* harmony export */   oi: () => (/* binding */ Evaluator),
/* harmony export */   pl: () => (/* binding */ promptDigest),
/* harmony export */   vC: () => (/* binding */ ownDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);


/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
function promptDigest(prompt) {
    const own = ownDigest(prompt);
    const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
    return included.length === 0 ? own : (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([own, included]);
}
/** What the prompt file itself says, whatever the files say that it includes. */
const ownDigest = ({ messages, responseFormat, language, firstRole, defaults }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({
    messages,
    response_format: responseFormat ?? null,
    ...(language === undefined || language === 'mustache' ? {} : { language }),
    ...(firstRole === undefined ? {} : { first_role: firstRole }),
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

/***/ 26529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: ./src/domain/artifacts/read-json.ts
var read_json = __webpack_require__(55293);
// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts
var evaluation_evaluation = __webpack_require__(28585);
// EXTERNAL MODULE: ./src/domain/inference/budget/amount.ts
var amount = __webpack_require__(46530);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/evaluation/tally.ts + 3 modules
var tally = __webpack_require__(21784);
;// CONCATENATED MODULE: ./src/domain/evaluation/merged-suite.ts



/** One suite of several shards, whose samples are counted together. */
class MergedSuite {
    parts;
    first;
    tally;
    numbers = new Map();
    cases;
    /** A byte for each answer that there can be. */
    answered;
    /** Samples of each folder, by arm and whether they are answers. */
    counts = new Map();
    /** Throws a `UserError` for a case that two shards ran. */
    constructor(parts) {
        const [part] = parts;
        if (part === undefined)
            throw new Error('a suite has no shard');
        this.parts = parts;
        this.first = part.suite;
        this.cases = casesInOrder(parts);
        this.cases.forEach(({ id, folder }, number) => {
            const other = this.numbers.get(id);
            if (other !== undefined)
                throw ranTwice(id, this.cases[other]?.folder ?? '', folder);
            this.numbers.set(id, number);
        });
        this.answered = new Uint8Array(this.cases.length * this.first.repeats * 2);
        this.tally = new tally/* Tally */.F0(this.facts());
    }
    isOf({ suite, yardstick }) {
        return this.first.name === suite && this.first.yardstick === yardstick;
    }
    add(sample, folder) {
        const isAnswer = sample.outcome.kind === 'answered';
        const number = this.numbers.get(sample.case);
        if (isAnswer)
            this.refuseStrange(sample, folder);
        this.tally.add(sample, number ?? -1);
        const key = countKey(folder, sample.arm, isAnswer);
        this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
    result() {
        for (const part of this.parts)
            this.refuseTorn(part);
        const stopped = this.parts.find(({ suite }) => suite.stopped !== undefined);
        const suite = this.tally.result(stopped && `${stopped.shard}: ${stopped.suite.stopped}`);
        return this.first.judges === undefined ? suite : { ...suite, judges: this.judges(this.first.judges) };
    }
    /** The judges as the first shard has them, which alone grades the anchors, and how far they wavered in all. */
    judges(rows) {
        return rows.map(({ noise: _, ...row }) => {
            const noise = this.tally.noise.of(row.metric);
            return { ...row, ...(noise === undefined ? {} : { noise }) };
        });
    }
    /** How many cases of all shards have each metric that not all have. */
    metricCases() {
        const { metric_cases: counts } = this.first;
        if (counts === undefined)
            return {};
        const total = (name) => this.parts.reduce((sum, { suite }) => sum + ((0,own/* own */.Z)(suite.metric_cases ?? {}, name) ?? 0), 0);
        return { metric_cases: Object.fromEntries(Object.keys(counts).map((name) => [name, total(name)])) };
    }
    notes() {
        return this.tally.notes();
    }
    facts() {
        const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total, arms } = this.first;
        if (arms.head === undefined)
            throw new user_error/* UserError */.yo(`the suite \`${name}\` has no head`, { place: { path: this.folder } });
        return {
            ...{ name, yardstick, binding, comparison, repeats, cases_total },
            measures: { gate, ...(graders === undefined ? {} : { graders }), ...this.metricCases() },
            cases_planned: this.parts.reduce((sum, { suite }) => sum + suite.cases_planned, 0),
            targets: { ...(arms.base === undefined ? {} : { base: arms.base.target }), head: arms.head.target },
            cases: this.cases,
            isPart: false,
        };
    }
    get folder() {
        return this.parts[0]?.folder ?? '';
    }
    refuseStrange({ case: id, repeat, arm }, folder) {
        const number = this.numbers.get(id);
        const which = `repeat ${repeat} of the case \`${id}\` in ${arm}`;
        if (number === undefined || this.cases[number]?.folder !== folder || repeat >= this.first.repeats) {
            throw strange(`${which} was answered, but is not in the evaluation of its shard`, folder);
        }
        const flag = (number * this.first.repeats + repeat) * 2 + (arm === 'head' ? 1 : 0);
        if (this.answered[flag] === 1)
            throw strange(`${which} is there twice`, folder);
        this.answered[flag] = 1;
    }
    /** Holds the samples of a shard to what its evaluation counted. */
    refuseTorn({ folder, suite }) {
        for (const arm of ['base', 'head']) {
            const totals = suite.arms[arm];
            const failed = Object.values(totals?.incidents ?? {}).reduce((sum, count) => sum + count, 0);
            for (const [isAnswer, counted] of [
                [true, totals?.answered ?? 0],
                [false, failed],
            ]) {
                const found = this.counts.get(countKey(folder, arm, isAnswer)) ?? 0;
                if (found === counted)
                    continue;
                const what = isAnswer ? 'answers' : 'incidents';
                throw strange(`${suite.name}: there are samples of ${found} ${what} in ${arm}, but the evaluation counts ${counted}`, folder);
            }
        }
    }
}
const countKey = (folder, arm, isAnswer) => `${arm} ${isAnswer} ${folder}`;
/** The cases of all parts in the order of the dataset. */
function casesInOrder(parts) {
    const cases = [];
    for (const { folder, suite } of parts) {
        for (const { id, cluster, tags, position } of suite.cases) {
            if (position === undefined)
                throw strange(`the case \`${id}\` has no place in the dataset`, folder);
            const group = { ...(cluster === undefined ? {} : { cluster }), ...(tags === undefined ? {} : { tags }) };
            cases.push({ id, position, folder, ...group });
        }
    }
    return cases.sort((one, other) => one.position - other.position);
}
const ranTwice = (id, one, other) => new user_error/* UserError */.yo(`the case \`${id}\` was run by two shards: ${one} and ${other}`, {
    hint: 'merge the shards of one run, each once',
});
const strange = (message, folder) => new user_error/* UserError */.yo(message, {
    place: { path: folder },
    hint: 'its files are torn or not of one run; run the shard again',
});

// EXTERNAL MODULE: ./src/domain/evaluation/plan-notes.ts
var plan_notes = __webpack_require__(71472);
;// CONCATENATED MODULE: ./src/domain/evaluation/merge-shards.ts




/** Puts the shards of one run together: their samples are counted anew, as one runner would have counted them. */
class ShardMerge {
    shards;
    /** One for each suite of the run, by its place; nothing for a suite that could not be run. */
    suites;
    /** Throws a `UserError` for shards that are not all the parts of one run, each once. */
    constructor(shards) {
        this.shards = inOrder(shards);
        const [first] = this.shards;
        this.suites = (first?.evaluation.suites ?? []).map((suite, place) => suite.problem === undefined ? new MergedSuite(this.shards.map((shard) => partOf(shard, place))) : undefined);
    }
    /** The folders of the shards, in their order. */
    get folders() {
        return this.shards.map(({ folder }) => folder);
    }
    /** Counts a sample of a folder. Throws a `UserError` for one that its shard did not count. */
    add(sample, folder) {
        const suite = this.suites.find((each) => each?.isOf(sample));
        if (suite === undefined) {
            throw new user_error/* UserError */.yo(`a sample is of the suite \`${sample.suite}\`, which was not run`, {
                place: { path: folder },
            });
        }
        suite.add(sample, folder);
    }
    /** The evaluation of the whole run. Throws a `UserError` where samples are missing that a shard counted. */
    result() {
        const [first] = this.shards;
        if (first === undefined)
            throw new Error('there are no shards');
        const { shard: _, spent: __, suites: all, notes: ___, ...facts } = first.evaluation;
        const suites = all.map((problem, place) => this.suites[place]?.result() ?? problem);
        const notes = [
            ...(0,plan_notes/* cutNotes */.G)(suites),
            ...new Set(this.shards.flatMap(({ plan }) => plan.notes)),
            ...this.suites.flatMap((suite) => suite?.notes() ?? []),
        ];
        const spent = this.shards.map(({ evaluation }) => (0,amount/* amountOfSpend */.Ix)(evaluation.spent));
        return { ...facts, spent: (0,amount/* spendOf */.Ii)(spent.reduce(amount/* sumOf */.XN, (0,amount/* amountOfSpend */.Ix)(amount/* nothingSpent */.at))), suites, notes };
    }
}
function partOf({ folder, evaluation }, place) {
    const suite = evaluation.suites[place];
    if (suite === undefined)
        throw new Error(`the shard ${folder} has no suite ${place}`);
    return { folder, shard: nameOf(evaluation), suite };
}
const nameOf = ({ shard }) => `shard ${shard?.index} of ${shard?.count}`;
function inOrder(shards) {
    const [first] = shards;
    if (first === undefined)
        throw new user_error/* UserError */.yo('there is nothing to merge', { hint: 'name the folder of every shard' });
    const byIndex = new Map();
    for (const each of shards) {
        const { shard } = each.evaluation;
        if (shard === undefined)
            throw refusal(each, 'this is no shard, but a whole run', 'it needs no merge');
        refuseForeign(each, first);
        const other = byIndex.get(shard.index);
        if (other !== undefined)
            throw refusal(each, `${nameOf(each.evaluation)} is there twice: ${other.folder} is it too`);
        byIndex.set(shard.index, each);
    }
    const count = first.evaluation.shard?.count ?? 0;
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        const names = missing.join(', ');
        throw new user_error/* UserError */.yo(`of ${count} shards these are missing: ${names}`, {
            hint: 'a shard that failed has to run again: without its cases nothing can be judged',
        });
    }
    return [...byIndex.values()].sort((one, other) => (one.evaluation.shard?.index ?? 0) - (other.evaluation.shard?.index ?? 0));
}
/** Everything that is the same in all shards of one run, by how it is called. */
const sameInAll = {
    'the same number of shards': ({ evaluation }) => evaluation.shard?.count,
    'the same commits': ({ evaluation: { policy, base, head } }) => [policy, base, head],
    'the same seed': ({ evaluation }) => evaluation.seed,
    'the same plan': ({ plan }) => plan.whole,
    'the same rules': ({ evaluation: { gate, budget, ownership, adoption } }) => [gate, budget, ownership, adoption],
    'the same suites': ({ evaluation }) => evaluation.suites.map(sameInSuite),
};
const sameInSuite = (suite) => {
    const { name, yardstick, binding, comparison, repeats, gate, graders, cases_total } = suite;
    const { problem, problem_verdict, arms } = suite;
    const targets = [arms.base?.target, arms.head?.target];
    return [name, yardstick, binding, comparison, repeats, gate, graders, cases_total, problem, problem_verdict, targets];
};
function refuseForeign(shard, first) {
    const { plan, evaluation } = shard;
    if (JSON.stringify([plan.shard, plan.seed]) !== JSON.stringify([evaluation.shard, evaluation.seed])) {
        throw refusal(shard, 'the plan in this folder is not that of its evaluation');
    }
    const strange = Object.keys(sameInAll).find((name) => JSON.stringify(sameInAll[name]?.(shard)) !== JSON.stringify(sameInAll[name]?.(first)));
    if (strange !== undefined)
        throw refusal(shard, `this shard is of another run: it has not ${strange} as ${first.folder}`);
}
const refusal = ({ folder }, message, hint = 'merge the shards of one run, each once') => new user_error/* UserError */.yo(message, { place: { path: folder }, hint });

// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(85408);
// EXTERNAL MODULE: ./src/domain/evaluation/sample.ts + 1 modules
var sample = __webpack_require__(62747);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/evaluation-file.ts + 2 modules
var evaluation_file = __webpack_require__(94205);
;// CONCATENATED MODULE: ./src/stages/merge.ts









/**
 * Puts the shards of one run together in a folder that can be judged and reported like that of one runner: change set,
 * evaluation and samples. Whatever is missing, torn or of another run is a `UserError`, and leaves no evaluation behind.
 */
async function merge({ files }, { folders, folder }) {
    if (folders.includes(folder)) {
        throw new user_error/* UserError */.yo('the merged run needs a folder of its own', { place: { path: folder } });
    }
    await files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, '');
    const changeSet = await readChangeSet(files, folders);
    const shards = [];
    for (const each of folders)
        shards.push(await readShard(files, each));
    const merged = new ShardMerge(shards);
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, mergedLines(files, merged));
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    const evaluation = merged.result();
    await (0,evaluation_file/* writeEvaluation */.Op)(files, folder, evaluation);
    return evaluation;
}
async function readShard(files, folder) {
    const plan = await (0,artifacts/* mustReadArtifact */.wQ)(files, `${folder}/${run_plan/* runPlanFile */.PA}`, run_plan/* RunPlan */.Tz);
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    if (evaluation !== undefined)
        return { folder, plan, evaluation };
    throw new user_error/* UserError */.yo('this shard has no evaluation: it was stopped, or is still running', {
        place: { path: `${folder}/${evaluation_evaluation/* evaluationFile */.DX}` },
        hint: 'run it again; it goes on where it was',
    });
}
/** The one change that all shards are about. */
async function readChangeSet(files, folders) {
    let first;
    for (const folder of folders) {
        const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
        first ??= changeSet;
        if (JSON.stringify(changeSet) === JSON.stringify(first))
            continue;
        throw new user_error/* UserError */.yo('this shard is of another change than the others', {
            place: { path: `${folder}/${change_set/* changeSetFile */.LF}` },
            hint: 'let one detect step write the change set that all shards read',
        });
    }
    return first;
}
/** The samples of all shards, each counted on its way; throws at the first that is torn, and when any is missing. */
async function* mergedLines(files, merged) {
    for (const folder of merged.folders) {
        const path = `${folder}/${sample/* samplesFile */.s6}`;
        const lines = await files.lines(path);
        if (lines === undefined)
            throw new user_error/* UserError */.yo('the samples of this shard are missing', { place: { path } });
        let line = 0;
        for await (const text of lines) {
            line += 1;
            merged.add(parseSample(text, { path, line }), folder);
            yield `${text}\n`;
        }
    }
    merged.result();
}
function parseSample(text, place) {
    const parsed = sample/* Sample */.$W.safeParse((0,read_json/* readJson */.V)(text)?.json);
    if (parsed.success)
        return parsed.data;
    throw new user_error/* UserError */.yo('this line is not a whole sample', { place, hint: 'the file is torn; run the shard again' });
}


/***/ })

};
