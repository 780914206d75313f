(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9978;
exports.ids = [9978];
exports.modules = {

/***/ 25616:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CsvError),
/* harmony export */   q: () => (/* binding */ parse)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);


let loaded;
const library = () => (loaded ??= require('./libraries/csv-parse/index.cjs'))['csv-parse/sync'];

function CsvError(...given) {
  return new.target === undefined ? library().CsvError(...given) : new (library().CsvError)(...given);
}
Object.defineProperty(CsvError, Symbol.hasInstance, { value: (it) => it instanceof library().CsvError });

function parse(...given) {
  return new.target === undefined ? library().parse(...given) : new (library().parse)(...given);
}
Object.defineProperty(parse, Symbol.hasInstance, { value: (it) => it instanceof library().parse });




/***/ }),

/***/ 29907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DigestText),
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
const DigestText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
const hexOf = (digest) => digest.replace('sha256:', '');


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

/***/ 70980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findNotUtf8),
/* harmony export */   h: () => (/* binding */ notUtf8Error)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Finds the first byte that is not UTF-8. */
function findNotUtf8(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    let line = 1;
    for (let start = 0;; line += 1) {
        const end = bytes.indexOf('\n', start);
        const content = bytes.subarray(start, end === -1 ? undefined : end);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content))
            return { line, byte: firstWrong(content) };
        start = end + 1;
    }
}
/** A replacement character stands where decoding failed, unless its own three bytes do. */
function firstWrong(line) {
    const text = utf8.decode(line);
    let at = 0;
    for (const character of text) {
        const isWritten = line.subarray(at, at + 3).equals(replacement);
        if (character === '\ufffd' && !isWritten)
            break;
        at += Buffer.byteLength(character);
    }
    return line[at] ?? 0;
}
const replacement = Buffer.from('\ufffd');
/** What is told of a file that has to be UTF-8. */
const notUtf8Error = (path, { line, byte }) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not UTF-8: the byte 0x${byte.toString(16)} fits nothing in it`, {
    place: { path, line },
    hint: 'save the file as UTF-8',
});


/***/ }),

/***/ 35835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


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

/***/ 3502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RK: () => (/* binding */ nestsDeeper),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   lq: () => (/* binding */ isFilled)
/* harmony export */ });
/** The value of a JSON text, or `undefined` when it is none. */
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether lists and objects stand within each other at more levels than so many. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const each of value)
            if (nestsDeeper(each, levels - 1))
                return true;
        return false;
    }
    // By name, since a list of the values takes as long again, and every long request is looked through.
    for (const name in value)
        if (nestsDeeper(value[name], levels - 1))
            return true;
    return false;
}
/** Whether something is told: what is null says as little as what is left out. */
const isPresent = (value) => value !== undefined && value !== null;
/** Whether something is told that is no empty list. */
const isFilled = (value) => isPresent(value) && !(Array.isArray(value) && value.length === 0);
/** The objects of a list; none of what is no list. */
const objectsIn = (value) => Array.isArray(value) ? value.filter(isJsonObject) : [];
/**
 * A value as JSON carries it: what is set to nothing is left out, a date of YAML is told as text, and what no JSON can
 * carry, such as `.nan`, as null.
 */
const plainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


/***/ }),

/***/ 93255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   XX: () => (/* binding */ changesAnswers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Every lane a change can touch, in the order they are told. */
const Lane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['prompt', 'model', 'data', 'code', 'evals', 'docs']);
const deployedLanes = new Set(['prompt', 'model', 'data', 'code']);
/** Lanes that reach production; `evals` and `docs` never do. */
const isDeployed = (lane) => deployedLanes.has(lane);
/** Lanes whose changes alter answers and therefore want an evaluation. */
const changesAnswers = (lane) => lane === 'prompt' || lane === 'model' || lane === 'data';
/** Mixed means that more than one deployed lane rides in one change. */
const isMixed = (lanes) => lanes.filter(isDeployed).length > 1;
/** The lanes of a set, each once, in the order they are told. */
const inOrder = (lanes) => {
    const present = new Set(lanes);
    return Lane.options.filter((lane) => present.has(lane));
};


/***/ }),

/***/ 65777:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   ED: () => (/* binding */ corpusFolderOf),
/* harmony export */   SZ: () => (/* binding */ isCorpusPath),
/* harmony export */   Sj: () => (/* binding */ isIngestionPath),
/* harmony export */   hl: () => (/* binding */ isEvalsPath),
/* harmony export */   nY: () => (/* binding */ isDocumentPath),
/* harmony export */   pL: () => (/* binding */ isSourcePath),
/* harmony export */   uH: () => (/* binding */ isRecordsPath)
/* harmony export */ });
const sourceEnding = /\.(?:py|pyi|[cm]?[jt]sx?|go|java|kt|kts|cs|rb|rs|php|swift|scala|c|cc|cpp|h|hpp|m|mm|sh|bash|zsh|psm?1|bat|sql|vue|svelte|astro|lua|ex|exs|erl|clj[cs]?|el|lisp|scm|rkt|dart|r|jl|p[lm]|hs|ml|fsx?|zig|groovy|tf|bicep|gradle)$/i;
/** True for program text of any language. */
const isSourcePath = (path) => sourceEnding.test(path);
const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|packages\.lock\.json|flake\.lock)$/i;
const generated = /^(?:(?:packages|apps|services|libs)\/[^/]+\/)?(?:build|out)\/|(?:^|\/)(?:dist|\.next|node_modules|vendor|third_party|__generated__|generated)\/|\.min\.(?:js|css)$|\.(?:map|pb\.go|g\.dart|designer\.cs)$|\.d\.[cm]?ts$|_pb2(?:_grpc)?\.pyi?$|\.bundle\.js$/i;
const documentEnding = /\.(?:md|mdx|markdown|rst|adoc|asciidoc)$/i;
const documentName = /(?:^|\/)(?:readme|license|licence|copying|changelog|changes|history|contributing|contributors|authors|notice|code[_-]of[_-]conduct|security|disclaimer|roadmap|support|governance|maintainers|citation|codeowners|privacy|terms|todo|faq|install|upgrading|migration|usage)(?:[._-][\w-]+)*$/i;
const documentFolder = /(?:^|\/)(?:docs?|documentation|website|wiki|site\/docs|man|design-docs|rfcs?|adr|changelogs?)\//i;
const instructionsOfDevelopers = /(?:^|\/)(?:agents|claude|gemini|copilot-instructions|conventions|warp|crush|qwen)(?:\.local)?\.md$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules)$|(?:^|\/)\.(?:cursor|windsurf|clinerules|github\/instructions|github\/copilot)\//i;
const testFolder = /(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|specs?|e2e(?:[_-]?tests?)?|testing|unit_?tests?|integration[_-]?tests?|test[_-]?utils?|test[_-]?helpers?|cypress|playwright|mocks?|testdata|integ)\//i;
const testFile = /(?:^|\/)(?:test_[^/]*|conftest|[^/]*_test|[^/]*[._-](?:test|spec|e2e)|[^/]*\.(?:test|spec)-d|[^/]*Tests?|tests?|[^/]*_spec|[^/]*\.snap|[^/]*IT)\.[a-z]+$/;
const evalsFolder = /(?:^|\/)(?:evals?|[\w-]*[_-]evals?|evals?[_-][\w-]+|evaluations?|[\w-]*[_-]evaluations?|evaluators?|custom_evals|benchmarks?|[\w-]*[_-]benchmarks?|benchmarks?[_-][\w-]+|promptfoo|golden(?:s|_?sets?|_?data)?|ground[_-]?truths?|rubrics?|judges?|graders?|red[_-]?team)\//i;
const evalsFile = /(?:^|\/)(?:promptfooconfig[^/]*|[^/]*[._-]evals?|evals?[._-][^/]*|evals?|[^/]*[_-]?evaluations?|run[_-](?:evals?|benchmarks?)[^/]*|evaluators?|evaluate[_-][^/]*|ground[_-]?truth[^/]*|golden[_-][^/]*|benchmarks?|[^/]*[_-]benchmark|(?:[^/]*(?:[_.-]|test|support|all))?(?:test|eval|qa|query)[_-]?(?:data|sets?|cases|pairs|queries)(?:[_.-][^/]*)?|[^/]*[_-]rubric|rubric|qa[_-]pairs?[^/]*)\.[a-z0-9.]+$/i;
const recordEnding = /\.(?:jsonl|ndjson|csv|tsv|parquet|arrow)$/i;
const documentOfCorpus = /\.(?:md|mdx|txt|pdf|html?|docx?|pptx?|xlsx?|csv|tsv|jsonl?|ndjson|xml|parquet|rst|epub|ya?ml|ipynb)$/i;
const corpusFolder = /(?:^|\/)(?:data|corpus|corpora|knowledge|knowledge[_-]?base|kb|sample[_-]?data|documents|datasets?|embeddings|vector[_-]?store|rag[_-]?data|seed[_-]?data)\//i;
const uiFolder = /(?:^|\/)(?:src|app|lib|frontend|client|web|ui|components|public|assets|static|packages?)\/(?:[^/]+\/)*data\//i;
/** What a path says: tests, yardsticks, a corpus, documentation, what a tool wrote, or plain source. */
function placeOf(path) {
    if (lockFile.test(path))
        return 'lock';
    if (isEvalsPath(path))
        return documentName.test(path) || isProseOfEvals(path) ? 'docs' : 'evals';
    if (isTestPath(path))
        return documentName.test(path) && documentEnding.test(path) ? 'docs' : 'test';
    if (generated.test(path))
        return 'generated';
    if (isCorpusPath(path))
        return 'data';
    return isDocumentPath(path) ? 'docs' : 'source';
}
/** A benchmark's written results are notes, not a yardstick. */
const isProseOfEvals = (path) => documentEnding.test(path) && !/prompt|rubric|judge/i.test(path);
/** True for files that measure and are never deployed: cases, judges, rubrics, and the harness around them. */
const isEvalsPath = (path) => !/(?:^|\/)\.github\/workflows\//.test(path) &&
    (evalsFolder.test(path) || evalsFile.test(path)) &&
    !documentFolder.test(path);
/** True for tests of the application, whose prompts and models reach nobody. */
const isTestPath = (path) => testFolder.test(path) || testFile.test(path);
/** True for what people read: manuals, notes, and instructions to those who work on the repository. */
const isDocumentPath = (path) => documentEnding.test(path) ||
    documentName.test(path) ||
    documentFolder.test(path) ||
    instructionsOfDevelopers.test(path);
/** True for the documents and records behind retrieval, by where they lie. */
const isCorpusPath = (path) => corpusFolder.test(path) &&
    !documentFolder.test(path) &&
    documentOfCorpus.test(path) &&
    !uiFolder.test(path) &&
    !documentName.test(path) &&
    !/(?:^|\/)(?:schema|package|tsconfig|config|settings)[\w.-]*\.(?:json|ya?ml)$/i.test(path);
/** The topmost folder of a corpus that a path lies in. */
function corpusFolderOf(path) {
    const found = corpusFolder.exec(path);
    return found === null ? undefined : path.slice(0, found.index + found[0].length - 1);
}
/** True for lists of records, one a line or row. */
const isRecordsPath = (path) => recordEnding.test(path);
const ingestion = /(?:^|[/_-])(?:ingest(?:ion|er|ors?|ing)?|data[_-]?pipelines?|document[_-]?process(?:ing|ors?)|retrieval\/process\w*|chunk(?:s|er|ers|ing)?|splitters?|text[_-]?split\w*|index(?:er|ers|ing)|crawl(?:er|ers|ing)?|scrap(?:er|ers|ing)|prep(?:are)?[_-]?docs?\w*|doc(?:ument)?[_-]?(?:loader|parser|processor)s?|corpus|embed(?:der|ding)s?[_-]?(?:job|pipeline))(?=[/_.-])/i;
/** True for source that makes a corpus: reads, cuts and indexes documents. */
const isIngestionPath = (path) => ingestion.test(path) || /Ingest(?:or|er|ion)/.test(path);


/***/ }),

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 9442:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hj: () => (/* binding */ CorpusReport)
/* harmony export */ });
/* unused harmony exports CorpusCheck, CheckedCorpus */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60603);


const Sample = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    document: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its path, or the id of its record'),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().optional(),
    says: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What is wrong with it'),
});
/** One check of a corpus, and how it ended. */
const CorpusCheck = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['sound', 'drift', 'contract', 'queries'])
        .describe('sound: no document may newly fail it; drift: their share may not rise; contract: as the contract says; queries: documents that queries want'),
    meaning: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictWord */ .Ee,
    checked: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('How many documents were checked; of `removed` those of the base'),
    failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    base_failed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable().describe('null where nothing was compared'),
    fresh: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('How many fail that did not fail in the base; without a base all'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Sample).describe('Up to 20 of those that fail, new ones first'),
});
const Counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    added: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    changed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    removed: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
});
/** One corpus, and how it ended. */
const CheckedCorpus = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictWord */ .Ee,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    documents: Counts.describe('By id; null where nothing was compared, or nothing read'),
    unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Files that are no text, such as pictures and PDFs'),
    contract: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .optional()
        .describe('The contract that bound, as the target branch has it'),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CorpusCheck),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** What `corpus check` returns. */
const CorpusReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictWord */ .Ee,
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The commit that head was compared with; null where every document was checked'),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    corpora: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CheckedCorpus),
});


/***/ }),

/***/ 78441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ JudgeRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57313);
/* harmony import */ var _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94587);
/* harmony import */ var _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96249);




/** What gave the scores of one metric, and how far that can be relied on. */
const JudgeRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Types of the graders that ask a model'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of their words and of how their replies are read'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('provider/model, or the word route and its name'),
    judges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Bindings and routes that are asked, by their names'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__/* .RepliesByArm */ .WM)
        .optional()
        .describe('Of those that more than one model replied for: which, and how often for the answers of each arm'),
    canary: _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryResult */ .W.optional().describe('Unchanged answers graded again; absent where the suite has no canary'),
    noise: _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .JudgeNoise */ .O.optional().describe('The same answers graded twice in this run'),
});


/***/ }),

/***/ 27614:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kI: () => (/* binding */ FlakyCase),
/* harmony export */   p9: () => (/* binding */ mostListed),
/* harmony export */   zI: () => (/* binding */ NewlyBrokenCase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A list names no more cases than this, the gravest first. */
const mostListed = 100;
/** A case that comes out now one way, now another, with nothing changed. */
const FlakyCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Probability that two answers of the same arm differ'),
});
/** A case that fails now more than its history explains. */
const NewlyBrokenCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of head, now'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Of so few passes or fewer, beta-binomial'),
    q_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Benjamini-Hochberg over the cases'),
});


/***/ }),

/***/ 60603:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qw: () => (/* binding */ MetricVerdict),
  Y: () => (/* binding */ Verdict),
  Ee: () => (/* binding */ VerdictWord),
  Y1: () => (/* binding */ verdictFile),
  QZ: () => (/* binding */ worst)
});

// UNUSED EXPORTS: Blocker, IncidentVerdict, SuiteVerdict

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/baseline/baseline-run.js
var baseline_run = __webpack_require__(34021);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-row.js
var judge_row = __webpack_require__(78441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/looks.js
var looks = __webpack_require__(40060);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/power.js
var power = __webpack_require__(71441);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/divide-caps.js
var divide_caps = __webpack_require__(57604);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/attribution-verdict.js


const Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** An effect on the mean score, of one lane or of several together beyond what each does alone. */
const Effect = schemas/* strictObject */.rej({
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).min(1).describe('Several of a part where their changes stand in the same files'),
    effect: schemas/* number */.aig().describe('Negative for a loss'),
    interval: Interval.describe('Two-sided 95 % t interval over cases, or clusters, within what such a mean can be'),
    p_value: schemas/* number */.aig()
        .describe('Sign-flip mid-p: of a part one-sided, of a loss; of an interaction two-sided. Holm-adjusted each'),
});
/** Which lane carries the difference of one metric. */
const AttributionVerdict = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int().describe('Cases, or clusters, that all arms have a score of'),
    total: schemas/* number */.aig().nullable().describe('head minus base over these; null where nothing can be told'),
    parts: schemas/* array */.YOg(Effect).describe('One a lane; Shapley values, which add up to the total'),
    interactions: schemas/* array */.YOg(Effect).describe('Lanes that act together otherwise than alone'),
    carried_by: schemas/* array */.YOg(lane/* Lane */.J$).describe('The lanes that are shown to carry a loss; none where it cannot be told'),
    together: schemas/* boolean */.zMY()
        .describe('True where lanes act together otherwise than alone, so that no single one is to blame'),
    reason: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./dist/compiled/domain/gate/case-history.js
var case_history = __webpack_require__(27614);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/guardrail-verdict.js

/** Cost or latency of head over that of base, against the increase that is allowed. */
const GuardrailVerdict = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(['cost', 'latency']),
    verdict: schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'not-measured'])
        .describe('not-measured decides nothing: there is no base, or answers were cached or replayed'),
    n: schemas/* number */.aig().int().describe('Cases that both arms have numbers of'),
    base: schemas/* number */.aig().nullable().describe('US dollars a sample, or the 95th percentile in ms'),
    head: schemas/* number */.aig().nullable(),
    ratio: schemas/* number */.aig().nullable().describe('head over base'),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .nullable()
        .describe('Of the ratio, two-sided at 1 - 2 alpha; null where it has no upper end'),
    max_increase: schemas/* number */.aig(),
    reason: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/slice-verdict.js

/** One metric among the cases of one tag; it decides nothing. */
const SliceVerdict = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP(),
    n: schemas/* number */.aig().int().describe('Cases, or clusters, with the tag'),
    base: schemas/* number */.aig(),
    head: schemas/* number */.aig(),
    difference: schemas/* number */.aig(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]),
    p_value: schemas/* number */.aig().describe('One-sided: head is not worse'),
    q_value: schemas/* number */.aig().describe('Benjamini-Hochberg over the slices of the metric'),
});

;// CONCATENATED MODULE: ./dist/compiled/domain/gate/verdict.js

















/** A verdict is a value, never an exception. */
const VerdictWord = schemas/* enum */.k5n(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};
const verdict_Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** One metric of one suite, base against head. Scores and differences are in [0, 1] and [-1, 1]. */
const MetricVerdict = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    role: gate_settings/* MetricRole */.bP,
    verdict: VerdictWord,
    unit: schemas/* enum */.k5n(['case', 'cluster']).describe('What is compared, and counted below'),
    n: schemas/* number */.aig().int().describe('Cases, or clusters, that were compared'),
    cases_worse: schemas/* number */.aig().int().nullable().describe('Units whose mean score fell; null when nothing was compared'),
    cases_better: schemas/* number */.aig().int().nullable().describe('Units whose mean score rose; null when nothing was compared'),
    base: schemas/* number */.aig().nullable().describe('Mean score of the base arm; null when nothing was compared'),
    head: schemas/* number */.aig().nullable(),
    difference: schemas/* number */.aig().nullable().describe('head minus base'),
    interval: verdict_Interval.nullable().describe('Two-sided interval of the difference at `confidence`'),
    confidence: schemas/* number */.aig().describe('Of the two-sided intervals: 1 - 2 alpha; each end alone holds with 1 - alpha'),
    p_fail: schemas/* number */.aig().nullable().describe('One-sided p-value of "head is not worse"; sign-flip mid-p'),
    pass_bound: schemas/* number */.aig().nullable().describe('Lower bound of the difference; above -margin is a pass'),
    margin: schemas/* number */.aig(),
    margin_widened: schemas/* boolean */.zMY().describe('The default margin was too narrow for this many cases'),
    method: schemas/* string */.YjP(),
    detectable_drop: schemas/* number */.aig()
        .nullable()
        .describe('The drop that would be found with 80 % power, at the level of `confidence` shared by the metrics'),
    floor: schemas/* strictObject */.rej({ bound: schemas/* number */.aig(), interval: verdict_Interval, verdict: VerdictWord }).optional(),
    slices: schemas/* array */.YOg(SliceVerdict).optional().describe('By tag, for information'),
    reason: schemas/* string */.YjP(),
});
/** One kind of incident, or notice, in one arm against its tolerance; kinds that did not happen have none. */
const IncidentVerdict = schemas/* strictObject */.rej({
    kind: incident_tolerances/* TolerableKind */.zN,
    arm: sample/* Arm */.zj,
    count: schemas/* number */.aig().int(),
    samples: schemas/* number */.aig().int().describe('Samples of the arm, with an answer or without'),
    share: schemas/* number */.aig().describe('count of samples'),
    tolerance: schemas/* number */.aig().describe('The share up to which the kind is tolerated'),
    exceeded: schemas/* boolean */.zMY(),
    verdict: schemas/* enum */.k5n(['pass', 'inconclusive', 'fail']).describe('What it makes of the suite; pass while tolerated'),
});
const SuiteVerdict = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    yardstick: sample/* Yardstick */.xp,
    binding: schemas/* boolean */.zMY(),
    verdict: VerdictWord,
    reason: schemas/* string */.YjP(),
    metrics: schemas/* array */.YOg(MetricVerdict),
    cases: schemas/* strictObject */.rej({
        total: schemas/* number */.aig().int(),
        planned: schemas/* number */.aig().int(),
        compared: schemas/* number */.aig().int(),
        missing: schemas/* number */.aig().int().describe('Planned cases without a score in one of the arms'),
    }),
    calls: schemas/* strictObject */.rej({ made: schemas/* number */.aig().int(), cached: schemas/* number */.aig().int(), saved: schemas/* number */.aig().int() }),
    cost_usd: schemas/* number */.aig(),
    judges: schemas/* array */.YOg(judge_row/* JudgeRow */.g).optional().describe('As in the evaluation'),
    incidents: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()),
    incident_verdicts: schemas/* array */.YOg(IncidentVerdict),
    guardrails: schemas/* array */.YOg(GuardrailVerdict).optional().describe('Cost and latency, where they gate'),
    looks: looks/* Looks */.Xs.optional(),
    power: power/* Power */.a.optional(),
    baseline: baseline_run/* BaselineRun */.f.optional(),
    attribution: schemas/* array */.YOg(AttributionVerdict).optional().describe('One a metric that decides'),
    flaky_cases: schemas/* array */.YOg(case_history/* FlakyCase */.kI).max(case_history/* mostListed */.p9).optional().describe('The flakiest, for information'),
    newly_broken_cases: schemas/* array */.YOg(case_history/* NewlyBrokenCase */.zI).max(case_history/* mostListed */.p9).optional().describe('The surest, for information'),
    arms: schemas/* strictObject */.rej({ base: evaluation/* ArmTotals */.aD.optional(), head: evaluation/* ArmTotals */.aD.optional() }),
});
/** One thing that blocks a change. */
const Blocker = schemas/* strictObject */.rej({
    verdict: VerdictWord,
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).describe('The lanes that an override must name to set it aside, every one of them'),
    reason: schemas/* string */.YjP(),
    overridden: schemas/* boolean */.zMY(),
});
/** What `gate` decided: `verdict.json`. */
const Verdict = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verdict: VerdictWord,
    reason: schemas/* string */.YjP(),
    blocks: schemas/* boolean */.zMY().describe('What the exit status says: true when the change may not be merged'),
    policy: schemas/* string */.YjP(),
    base: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    worktree: schemas/* boolean */.zMY().describe('True when head is the uncommitted work of a checkout'),
    adoption: schemas/* boolean */.zMY().describe('True when the target branch has no suites yet, so that there is no baseline'),
    lanes: schemas/* partialRecord */.jgl(lane/* Lane */.J$, VerdictWord)
        .describe('Every deployed lane; evals and docs when touched; none of the results of another harness'),
    lane_workflows: change_set/* ChangeSet */.VR.shape.lane_workflows,
    mixed: schemas/* boolean */.zMY(),
    inconclusive_policy: schemas/* enum */.k5n(['warn', 'block', 'lean']),
    shard: divide_caps/* Shard */.Lk.optional().describe('Which part of a run was judged, counted from 1; the whole when absent'),
    suites: schemas/* array */.YOg(SuiteVerdict),
    ownership: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    spent_usd: schemas/* number */.aig(),
    blockers: schemas/* array */.YOg(Blocker)
        .optional()
        .describe('What blocks, or would but for an override; absent where nothing does'),
    overrides: schemas/* array */.YOg(override/* AppliedOverride */.Y).optional().describe('Overrides of this very head, in force or not'),
    receipt: schemas/* strictObject */.rej({ digest: schemas/* string */.YjP(), reused_from: schemas/* string */.YjP().optional() })
        .optional()
        .describe('What the verdict depends on, and the run whose samples it reuses'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const verdictFile = 'verdict.json';


/***/ }),

/***/ 61841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Ix: () => (/* binding */ amountOfSpend),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   My: () => (/* binding */ toNanoUsd),
/* harmony export */   Sj: () => (/* binding */ noAmount),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   uE: () => (/* binding */ nanoUsdPerUsd)
/* harmony export */ });
const nanoUsdPerUsd = 1e9;
/** Nothing, as amounts are counted. */
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const nothingSpent = { usd: 0, tokens: 0, calls: 0 };
/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({
    nanoUsd: toNanoUsd(costUsd),
    tokens,
    calls: 1,
});
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
const amountOfSpend = ({ usd, tokens, calls }) => ({ nanoUsd: toNanoUsd(usd), tokens, calls });
const spendOf = (amount) => ({
    usd: usdOf(amount),
    tokens: amount.tokens,
    calls: amount.calls,
});
const sumOf = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
    calls: one.calls + other.calls,
});
/** A sum that is kept up to date in place. */
class RunningSum {
    nanoUsd = 0;
    tokens = 0;
    calls = 0;
    add({ nanoUsd, tokens, calls }) {
        this.nanoUsd += nanoUsd;
        this.tokens += tokens;
        this.calls += calls;
    }
    subtract({ nanoUsd, tokens, calls }) {
        this.nanoUsd -= nanoUsd;
        this.tokens -= tokens;
        this.calls -= calls;
    }
}


/***/ }),

/***/ 57604:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ Shard),
/* harmony export */   nO: () => (/* binding */ capsOfShard),
/* harmony export */   qZ: () => (/* binding */ itemsOfShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61841);


/** One of `count` parts that run at the same time, counted from 1. */
const Shard = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(), count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive() });
/** Reads `2/4`; `undefined` for what is no part of a whole. */
function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (index === undefined || count === undefined || index < 1 || index > count)
        return undefined;
    return { index, count };
}
/**
 * The caps of one shard: a part of every cap that shards would share, rounded down, so that all of them together never
 * cross it. A request or a session is of one shard alone and keeps its caps. What was spent before is shared alike.
 */
function capsOfShard(caps, { count }) {
    return {
        ...caps,
        perUser: caps.perUser && partOf(caps.perUser, count),
        perRun: caps.perRun && partOf(caps.perRun, count),
        perHour: caps.perHour && partOf(caps.perHour, count),
        perDay: caps.perDay && sharedPartOf(caps.perDay, count),
        perPullRequest: caps.perPullRequest && sharedPartOf(caps.perPullRequest, count),
    };
}
function partOf(caps, count) {
    const whole = (value) => value === undefined ? undefined : Math.floor(value / count);
    const money = (usd) => usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .usdOf */ .IA)({ nanoUsd: Math.floor((0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .toNanoUsd */ .My)(usd) / count) });
    return {
        usd: money(caps.usd),
        tokens: whole(caps.tokens),
        calls: whole(caps.calls),
        milliseconds: whole(caps.milliseconds),
        usdPerHour: money(caps.usdPerHour),
        tokensPerHour: whole(caps.tokensPerHour),
        callsPerHour: whole(caps.callsPerHour),
    };
}
function sharedPartOf({ before, usd, tokens, calls }, count) {
    const part = partOf({ usd, tokens, calls }, count);
    const spent = (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOfSpend */ .Ix)(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .spendOf */ .Ii)(share) };
}
/**
 * Of the first `most` items those of one shard: every `count`-th of their order, so that each shard meets the same
 * mixture.
 */
function* itemsOfShard(items, most, { index, count }) {
    let position = 0;
    for (const item of items) {
        if (position === most)
            return;
        if (position % count === index - 1)
            yield item;
        position += 1;
    }
}


/***/ }),

/***/ 90154:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}\u2026`;
}


/***/ }),

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   fJ: () => (/* binding */ IncidentKind),
/* harmony export */   fy: () => (/* binding */ Incident),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Why a call gave no answer that can be graded. An incident is never a score. */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'wrong-model',
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'rejected',
    'network',
    'circuit-open',
    'session-stopped',
    'unrecorded',
    'tool-unanswered',
    'too-many-tool-calls',
    'harness-error',
    'program-failed',
]);
const outages = new Set([
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'network',
]);
/**
 * True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request.
 */
const isOutage = (kind) => outages.has(kind);
/** True of a failure that another try may not meet again. */
const mayPass = (kind) => isOutage(kind) || kind === 'circuit-open';
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 85054:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RecordingPath)
/* harmony export */ });
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79791);

/** Where a recording may be written, whoever says so. */
const RecordingPath = _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U.refine((path) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])(?:\.\.|\.git|\.lanegate)(?:[/\\]|$)/i.test(path), 'must lie in the repository, and not where git or Lanegate keeps its own').refine((path) => path.endsWith('.jsonl'), 'must end in .jsonl');


/***/ }),

/***/ 5592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Ag: () => (/* binding */ Actor),
/* harmony export */   Nc: () => (/* binding */ Remark)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters that a remark keeps at most. */
const longestRemark = 500;
/** Who made a record. */
const Actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(320);
/** What a record says in words: why it was made, or what was found. */
const Remark = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(longestRemark);


/***/ }),

/***/ 76419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qq: () => (/* binding */ hoursAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   eG: () => (/* binding */ laterOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);

/** A moment as records have it: RFC 3339 in UTC. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A moment to the second. `ms` is milliseconds since 1970. */
const momentOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const hourMs = 3_600_000;
/** Hours from one moment to another; negative where the other comes first. */
const hoursBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / hourMs;
/** The moment so many hours after another, to the second. */
const hoursAfter = (from, hours) => momentOf(Date.parse(from) + hours * hourMs);
/** The later of two moments. */
const laterOf = (one, other) => (Date.parse(one) >= Date.parse(other) ? one : other);


/***/ }),

/***/ 24230:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ AppliedOverride),
/* harmony export */   d: () => (/* binding */ Override)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);





/**
 * Somebody's word that a change may be merged in spite of its verdict. It is about one commit, and never changes a
 * score.
 */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('override'),
    head: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j.describe('The full id of the commit that it lets through'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$).min(1).max(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.length).describe('The lanes whose verdict it sets aside'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Actor */ .Ag.describe('The login, or the name and address of git, of whoever takes it on'),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"].describe('When it was given, RFC 3339 in UTC'),
    expires: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"].describe('Until when it holds, RFC 3339 in UTC'),
});
/** An override as a verdict tells it. */
const AppliedOverride = Override.omit({ version: true, kind: true, head: true }).extend({
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False where it has expired or came from somebody who may not give it'),
    why_not: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 31425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LaneDigests),
/* harmony export */   k: () => (/* binding */ ReleasedLane)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);


/** The lanes that are released and deployed, each on its own. */
const ReleasedLane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
const LaneDigests = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(ReleasedLane, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E);


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


/***/ }),

/***/ 10247:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** Where the power series stops being the shorter way and the continued fraction begins. */
const seriesReach = 3;
const density = (z) => Math.exp((-z * z) / 2) / sqrtTwoPi;
function seriesFromCentre(z) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum * density(z);
}
function upperTail(z) {
    let fraction = z;
    for (let k = 200; k >= 1; k--)
        fraction = z + k / fraction;
    return density(z) / fraction;
}
/**
 * The standard normal distribution function.
 * Power series (Marsaglia 2004, "Evaluating the normal distribution") and, in the tails, Laplace's continued fraction.
 */
function normalCdf(z) {
    if (Math.abs(z) < seriesReach)
        return 0.5 + seriesFromCentre(z);
    return z > 0 ? 1 - upperTail(z) : upperTail(-z);
}
/**
 * Around the middle, in the tails, and far out in the tails: algorithm AS 241, coefficients from the highest power
 * down.
 */
const centre = {
    numerator: [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    denominator: [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1,
    ],
};
const tail = {
    numerator: [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    denominator: [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
};
const farTail = {
    numerator: [
        2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    denominator: [
        2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1,
    ],
};
const polynomial = (coefficients, x) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const evaluate = ({ numerator, denominator }, x) => polynomial(numerator, x) / polynomial(denominator, x);
/**
 * The standard normal quantile for 0 < p < 1; a RangeError elsewhere. Wichura 1988, algorithm AS 241, about 16 digits.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no normal quantile at ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * evaluate(centre, 0.180625 - q * q);
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5 ? evaluate(tail, depth - 1.6) : evaluate(farTail, depth - 5);
    return q < 0 ? -size : size;
}


/***/ }),

/***/ 59782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? Number.NaN;
    return sum / values.length;
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

/***/ 93336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Ajv2019)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);


let loaded;
const library = () => (loaded ??= require('./libraries/ajv/index.cjs'))['ajv/dist/2019.js'];

function Ajv2019(...given) {
  return new.target === undefined ? library().Ajv2019(...given) : new (library().Ajv2019)(...given);
}
Object.defineProperty(Ajv2019, Symbol.hasInstance, { value: (it) => it instanceof library().Ajv2019 });




/***/ }),

/***/ 93208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ Ajv2020)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);


let loaded;
const library = () => (loaded ??= require('./libraries/ajv/index.cjs'))['ajv/dist/2020.js'];

function Ajv2020(...given) {
  return new.target === undefined ? library().Ajv2020(...given) : new (library().Ajv2020)(...given);
}
Object.defineProperty(Ajv2020, Symbol.hasInstance, { value: (it) => it instanceof library().Ajv2020 });




/***/ }),

/***/ 95481:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ Ajv)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);


let loaded;
const library = () => (loaded ??= require('./libraries/ajv/index.cjs'))['ajv'];

function Ajv(...given) {
  return new.target === undefined ? library().Ajv(...given) : new (library().Ajv)(...given);
}
Object.defineProperty(Ajv, Symbol.hasInstance, { value: (it) => it instanceof library().Ajv });




/***/ }),

/***/ 16631:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   corpusCheck: () => (/* binding */ corpusCheck)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _domain_corpus_check_corpora_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50879);
/* harmony import */ var _domain_corpus_check_corpus_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9442);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _steps_corpus_check_corpora_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69318);
/* harmony import */ var _steps_deploy_settle_commits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23776);






/**
 * Checks the documents behind retrieval: whether they are sound, keep their contract and did not get worse. Throws a
 * `UserError` where there is no corpus.
 */
async function corpusCheck(ports, request) {
    const { git, progress } = ports;
    const { policy, base, head } = await (0,_steps_deploy_settle_commits_js__WEBPACK_IMPORTED_MODULE_5__/* .settleCommits */ .c)(git, request);
    const compared = request.isWhole ? undefined : base;
    const { corpora, settings } = await (0,_steps_corpus_check_corpora_js__WEBPACK_IMPORTED_MODULE_4__/* .checkCorpora */ .P)(ports, {
        trees: { policy, base: compared, head },
        names: request.names,
        onRead: (done, total) => progress?.show({ label: 'files', done, total, costUsd: 0, incidents: 0 }),
    });
    progress?.finish();
    if (corpora.length === 0)
        throw noCorpus();
    const judged = (0,_domain_corpus_check_corpora_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfCorpora */ .x)(corpora, settings.gate);
    return _domain_corpus_check_corpus_report_js__WEBPACK_IMPORTED_MODULE_2__/* .CorpusReport */ .hj.parse({ version: 1, ...judged, base: compared ?? null, head, corpora: [...corpora] }, (0,_domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forFew */ .Iy)(1));
}
const noCorpus = () => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('there is no corpus to check', {
    hint: 'declare one in lanegate.yml: `data: { handbook: { corpus: "handbook/**" } }`',
});


/***/ }),

/***/ 23776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** Finds the commits that a request names and their merge base. Throws `UserError` where there is none. */
async function settleCommits(git, { policy: wanted, head: change }) {
    const worktree = change === 'worktree';
    const [policy, headCommit] = await Promise.all([
        settlePolicy(git, wanted),
        mustResolve(git, worktree ? 'HEAD' : change.revision),
    ]);
    const base = await settleBase(git, policy, headCommit, typeof wanted !== 'string');
    const head = worktree ? await git.snapshotWorktree() : headCommit;
    return { policy: policy.commit, base: base.commit, head, headCommit, worktree, notes: base.notes };
}
async function settlePolicy(git, wanted) {
    if (typeof wanted === 'string')
        return { commit: await mustResolve(git, wanted), notes: [] };
    const { before, defaultBranch } = wanted;
    const commit = before === undefined ? undefined : await git.resolve(before);
    if (commit !== undefined)
        return { commit, notes: [] };
    const gone = before === undefined ? [] : [`${before.slice(0, 12)}, which this push came over, is nowhere to be had`];
    const branch = defaultBranch === undefined ? undefined : await git.resolve((0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteBranch */ .B)(defaultBranch));
    if (branch !== undefined)
        return { commit: branch, notes: [...gone, `compared with ${defaultBranch}`] };
    return {
        commit: await git.emptyTree(),
        notes: [...gone, 'there is nothing to compare with, so everything is added'],
    };
}
/** The commit that a revision names. Throws `UserError` where there is none. */
async function mustResolve(git, revision) {
    const tree = await git.resolve(revision);
    if (tree !== undefined)
        return tree;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
        hint: 'name a branch, a tag or a commit that exists here or at `origin`',
    });
}
/** The merge base; a push over a history of its own is compared with what it replaced. */
async function settleBase(git, policy, head, isPush) {
    if (policy.commit === (await git.emptyTree()))
        return policy;
    const base = await git.mergeBase(policy.commit, head);
    if (base !== undefined)
        return { ...policy, commit: base };
    const why = `${policy.commit.slice(0, 12)} and ${head.slice(0, 12)} have no common history`;
    if (isPush)
        return { ...policy, notes: [...policy.notes, `${why}; compared as they are`] };
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
}


/***/ }),

/***/ 50284:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readConfigurationText)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70980);
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96913);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24421);



/**
 * The text of lanegate.yml, which is UTF-8 alone: what a guess made of other bytes would bind as if it were written.
 */
async function readConfigurationText(git, blob) {
    if (blob === undefined)
        return undefined;
    const { text, notUtf8 } = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextContent */ .pf)(git, blob, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h);
    if (notUtf8 !== undefined)
        throw (0,_domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .notUtf8Error */ .h)(_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h, notUtf8);
    return text;
}


/***/ }),

/***/ 24421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ pointsElsewhere),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   pf: () => (/* binding */ readTextContent),
/* harmony export */   wp: () => (/* binding */ mostTextBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** A larger prompt or configuration is not read. */
const mostTextBytes = 4_000_000;
/** How the text of a Git LFS pointer begins (git-lfs, docs/spec.md). */
const largeFilePointer = 'version https://git-lfs.github.com/spec/';
/** One file's text; `undefined` where the tree has no such file, and a `UserError` where it is no text. */
const readText = async (git, blob, path, maxBytes = mostTextBytes) => blob === undefined ? undefined : (await readTextContent(git, blob, path, maxBytes)).text;
/** The same of a file that is there, with what is known of its encoding. */
async function readTextContent(git, blob, path, maxBytes = mostTextBytes) {
    const [content = missing] = await git.readBlobs([blob], maxBytes);
    if (content.kind !== 'text')
        throw unreadable(content, path, maxBytes);
    refusePointer(content.text, path);
    return content;
}
/** One file's lines; a `UserError` where it is no text. */
async function readLines(git, blob, path, maxBytes) {
    const content = await git.readLines(blob, maxBytes);
    if (content.kind !== 'lines')
        throw unreadable(content, path, maxBytes);
    const [first = ''] = content.lines;
    refusePointer(first, path);
    return content;
}
const missing = { kind: 'missing' };
const isPointer = (text) => text.startsWith(largeFilePointer);
const pointsElsewhere = 'this file is a Git LFS pointer, and what it points to is not read';
function refusePointer(text, path) {
    if (!isPointer(text))
        return;
    const hint = 'keep it in git itself; large files are not fetched yet';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(pointsElsewhere, { place: { path }, hint });
}
function unreadable(content, path, maxBytes) {
    const why = content.kind === 'too-large' ? `it has ${content.bytes} bytes; ${maxBytes} are read` : 'it is no text';
    const reason = content.kind === 'missing' ? 'it is missing' : why;
    const hint = content.kind === 'binary' ? 'save it as UTF-8, without a NUL character' : undefined;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this file cannot be read: ${reason}`, { place: { path }, hint });
}


/***/ }),

/***/ 37252:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ refuseNoFile)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96913);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/**
 * Refuses a lanegate.yml that is a link, a submodule or a folder: read as none at all it would leave the gate without
 * its policy.
 */
async function refuseNoFile(git, tree, files) {
    const place = { path: _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h };
    if (files.some(({ path }) => path.startsWith(`${_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h}/`))) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this is a folder, and must be a file', { place, hint: 'begin a file with `version: 1`' });
    }
    if ((await git.pointers(tree)).includes(_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h)) {
        const hint = 'commit the file itself, at the root of the repository';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this is a link or a submodule, which is not followed', { place, hint });
    }
}


/***/ }),

/***/ 71643:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoText)
/* harmony export */ });
/** Why a blob has no text to read, as the end of a sentence. */
function whyNoText(content) {
    switch (content.kind) {
        case 'binary':
            return `it is not text (${content.bytes} bytes)`;
        case 'too-large':
            return `it is too large to read (${content.bytes} bytes)`;
        case 'left-out':
            return `too much changed at once to read it as well (${content.bytes} bytes)`;
        case 'missing':
            return 'its content is missing';
    }
}


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;
})
