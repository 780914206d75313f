(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6433;
exports.ids = [6433];
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

/***/ 71507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   OL: () => (/* binding */ meanSame),
/* harmony export */   R1: () => (/* binding */ openLineDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   hV: () => (/* binding */ digestOfLines),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** True where two values of JSON mean the same; what is absent means what null does. */
const meanSame = (one, other) => canonicalJson((one ?? null)) === canonicalJson((other ?? null));
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/**
 * SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the
 * time.
 */
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
}


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

/***/ 79791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');


/***/ }),

/***/ 46006:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ bindingLanes),
/* harmony export */   AL: () => (/* binding */ laneDeclaredFor),
/* harmony export */   Dv: () => (/* binding */ noLanes),
/* harmony export */   s$: () => (/* binding */ meaningOfLanes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);

const noLanes = { lanes: {}, data: {} };
/**
 * The lane that lanegate.yml gives a whole file: of several in `lanes` that fit, the one written last; else that of a
 * corpus, or of what a corpus is held to.
 */
const laneDeclaredFor = (path, { lanes, data }) => inWrittenOrder(lanes).findLast(([, globs]) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs))?.[0] ?? laneOfCorpora(path, data);
function laneOfCorpora(path, data) {
    const corpora = Object.values(data);
    if (corpora.some(({ contract, queries }) => path === contract || path === queries))
        return 'evals';
    return corpora.some(({ corpus }) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, corpus)) ? 'data' : undefined;
}
/** The lanes that bind both sides: policy's, and head's only where policy has no lanegate.yml. */
const bindingLanes = ({ policy, head }) => (policy.configuration === undefined ? head : policy).settings;
/** What a `lanes` section means: a list, for the order of its lanes counts. */
const meaningOfLanes = (lanes) => inWrittenOrder(lanes);
const inWrittenOrder = (lanes) => Object.entries(lanes);


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
/* harmony export */   fW: () => (/* binding */ isInDocumentFolder),
/* harmony export */   hl: () => (/* binding */ isEvalsPath),
/* harmony export */   nY: () => (/* binding */ isDocumentPath),
/* harmony export */   pL: () => (/* binding */ isSourcePath),
/* harmony export */   sJ: () => (/* binding */ isCuttingPath),
/* harmony export */   uH: () => (/* binding */ isRecordsPath)
/* harmony export */ });
const sourceEnding = /\.(?:py|pyi|[cm]?[jt]sx?|go|java|kt|kts|cs|rb|rs|php|swift|scala|c|cc|cpp|h|hpp|m|mm|sh|bash|zsh|psm?1|bat|sql|vue|svelte|astro|lua|ex|exs|erl|clj[cs]?|el|lisp|scm|rkt|dart|r|jl|p[lm]|hs|ml|fsx?|zig|groovy|tf|bicep|gradle)$/i;
/** True for program text of any language. */
const isSourcePath = (path) => sourceEnding.test(path);
const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|packages\.lock\.json|flake\.lock)$/i;
const generated = /^(?:(?:packages|apps|services|libs)\/[^/]+\/)?(?:build|out)\/|(?:^|\/)(?:dist|\.next|node_modules|vendor|third_party|__generated__|generated)\/|\.min\.(?:js|css)$|\.(?:map|pb\.go|g\.dart|designer\.cs)$|\.d\.[cm]?ts$|_pb2(?:_grpc)?\.pyi?$|\.bundle\.js$/i;
/** What a folder of prompts keeps for agents of others is no library of theirs. */
const promptsOfOthers = /(?:^|\/)prompts?\/(?:[^/]+\/)*third_party\//i;
const documentEnding = /\.(?:md|mdx|markdown|rst|adoc|asciidoc)$/i;
const documentName = /(?:^|\/)(?:readme|license|licence|copying|changelog|changes|history|contributing|contributors|authors|notice|code[_-]of[_-]conduct|security|disclaimer|roadmap|support|governance|maintainers|citation|codeowners|privacy|terms|todo|faq|install|upgrading|migration|usage)(?:[._-][\w-]+)*$/i;
/** Files called in capitals are read by people, as README and LICENSE are; those that a tool reads are told by name. */
const documentInCapitals = /(?:^|\/)(?!(?:BUILD|WORKSPACE|VERSION|OWNERS|BUCK|TARGETS|DESCRIPTION|NAMESPACE|MANIFEST|METADATA|RECORD|PKGBUILD|APKBUILD|[A-Z\d]*SUMS?)$)[A-Z]{4,}(?:[_-][A-Z]+){0,4}$/;
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
    if (generated.test(path) && !promptsOfOthers.test(path))
        return 'generated';
    if (isCorpusPath(path))
        return 'data';
    return isDocumentPath(path) ? 'docs' : 'source';
}
/** A benchmark's written results are notes, not a yardstick. */
const isProseOfEvals = (path) => documentEnding.test(path) && !/prompt|rubric|judge/i.test(path);
/** A test of the program that evaluates is one as any. */
const testOfProgram = /(?:^|\/)tests?\/(?:[^/]+\/)*test_[^/]+\.py$/;
/** True for files that measure and are never deployed: cases, judges, rubrics, and the harness around them. */
const isEvalsPath = (path) => !/(?:^|\/)\.github\/workflows\//.test(path) &&
    (evalsFolder.test(path) || (evalsFile.test(path) && !testOfProgram.test(path))) &&
    !documentFolder.test(path);
/** True for tests of the application, whose prompts and models reach nobody. */
const isTestPath = (path) => testFolder.test(path) || testFile.test(path);
/** True for what people read: manuals, notes, and instructions to those who work on the repository. */
const isDocumentPath = (path) => documentEnding.test(path) ||
    documentName.test(path) ||
    documentInCapitals.test(path) ||
    isInDocumentFolder(path) ||
    instructionsOfDevelopers.test(path);
/** True below a folder of documentation, such as `docs/`. */
const isInDocumentFolder = (path) => documentFolder.test(path);
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
const isIngestionPath = (path) => ingestion.test(path) ||
    /(?:^|\/)ind(?:ex|ic)es\//i.test(path) ||
    /(?:Ingest(?:or|er|ion)|Indexer|Chunker|TextSplitter)/.test(path);
/** True for source whose name says that it cuts documents or sorts the pieces: `chunking.py`, `ChunkFilter.java`. */
const isCuttingPath = (path) => /(?:^|[/_-])(?:chunk(?:er|ers|ing)|(?:text|document|doc)[_-]?split\w*|chunk[_-](?:filter|quality|strateg)\w*)\.\w+$/i.test(path) || /(?:Chunk(?:er|ing)|(?:Text|Document|Doc)Splitter|Chunk\w*(?:Filter|Strategy))\w{0,20}\.\w+$/.test(path);


/***/ }),

/***/ 50879:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ whyBlocked),
/* harmony export */   Q$: () => (/* binding */ describeCorpus),
/* harmony export */   xM: () => (/* binding */ verdictOfCorpora)
/* harmony export */ });
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9019);

/** The gravest word of all corpora; one that is inconclusive blocks where policy says so. */
function verdictOfCorpora(corpora, { inconclusive }) {
    const verdict = (0,_gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(corpora.map((corpus) => corpus.verdict));
    const blocks = verdict === 'fail' || verdict === 'error' || (verdict === 'inconclusive' && inconclusive === 'block');
    return { verdict, blocks };
}
const became = {
    pass: 'passes',
    'not-affected': 'is left as it was',
    inconclusive: 'does not pass',
    fail: 'does not pass',
    error: 'cannot be judged',
};
/** How a corpus ended, in a sentence. */
const describeCorpus = ({ name, verdict, reason }) => `the corpus ${name} ${became[verdict]}: ${reason}`;
/** The first corpus that blocks and why; `undefined` where none does. */
function whyBlocked(corpora, { verdict, blocks }) {
    const found = corpora.find((corpus) => corpus.verdict === verdict);
    return blocks && found !== undefined ? describeCorpus(found) : undefined;
}


/***/ }),

/***/ 9442:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hj: () => (/* binding */ CorpusReport),
/* harmony export */   iM: () => (/* binding */ JudgedCorpus)
/* harmony export */ });
/* unused harmony exports CorpusCheck, CheckedCorpus */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9019);


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
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictWord */ .E,
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
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictWord */ .E,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    documents: Counts.describe('By id; null where nothing was compared, or nothing read'),
    unread: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Files that are no text, such as pictures and PDFs'),
    contract: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
        .optional()
        .describe('The contract that bound, as the target branch has it'),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CorpusCheck),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A corpus that a change touches, and what policy makes of how it ended. */
const JudgedCorpus = CheckedCorpus.extend({
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether it holds the change up, overrides aside'),
});
/** What `corpus check` returns. */
const CorpusReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_1__/* .VerdictWord */ .E,
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The commit that head was compared with; null where every document was checked'),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    corpora: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CheckedCorpus),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('What of head nothing checks; absent where that is nothing'),
});


/***/ }),

/***/ 42352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ reportCorpora)
/* harmony export */ });
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _corpora_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50879);
/* harmony import */ var _corpus_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9442);



/** What several corpora come to under a policy, as it leaves the program. */
function reportCorpora({ corpora, notes }, gate, { base, head }) {
    const judged = (0,_corpora_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfCorpora */ .xM)(corpora, gate);
    const told = notes.length === 0 ? {} : { notes: [...notes] };
    return _corpus_report_js__WEBPACK_IMPORTED_MODULE_2__/* .CorpusReport */ .hj.parse({ version: 1, ...judged, base: base ?? null, head, corpora: [...corpora], ...told }, (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forFew */ .Iy)(1));
}


/***/ }),

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

/***/ 20493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ uncoveredNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _documents_corpus_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29891);


/**
 * What nobody checks of `paths`, in a sentence a folder: files in folders known for a corpus are of the data lane, and
 * once the target branch declares corpora only those are checked. `which` tells what files `paths` are.
 */
function uncoveredNotes(paths, which, declared) {
    const { bound, own, lanes } = declared;
    if (Object.keys(bound).length === 0)
        return [];
    const [isBound, isOwn] = [namedBy(bound), namedBy(own)];
    const free = paths.filter((path) => !isBound(path) && !isOwn(path));
    return [...(0,_documents_corpus_files_js__WEBPACK_IMPORTED_MODULE_1__/* .knownCorpora */ .i)(free, lanes)].map(([folder, files]) => {
        const [count, are, they] = files.length === 1 ? ['1', 'is', 'it'] : [files.length, 'are', 'them'];
        const what = `${count} ${which}${files.length === 1 ? '' : 's'} in ${folder}/ ${are} of the lane data`;
        const name = folder.split('/').at(-1);
        const hint = `declare \`${name}: { corpus: "${folder}/**" }\` under \`data\`, or another lane for ${they} under \`lanes\``;
        return `${what} and of no corpus that lanegate.yml declares, so that nothing checks ${they}; ${hint}`;
    });
}
/** Whether a path is named by what is declared: taken, or left out on purpose by a glob with `!`. */
function namedBy(data) {
    const corpora = Object.values(data);
    const yardsticks = new Set(corpora.flatMap(({ contract, queries }) => [contract, queries]));
    const globs = corpora.flatMap(({ corpus }) => corpus.map((glob) => glob.replace(/^!/, '')));
    return (path) => yardsticks.has(path) || (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs);
}


/***/ }),

/***/ 41208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EnvironmentName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The name of an environment, which is a folder of the ledger as well. */
const EnvironmentName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');


/***/ }),

/***/ 9019:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ VerdictWord),
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A verdict is a value, never an exception. */
const VerdictWord = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};


/***/ }),

/***/ 10956:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ScopeSettings),
/* harmony export */   h: () => (/* binding */ BudgetSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const positiveCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive();
const amounts = {
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens: positiveCount.optional().describe('Input and output together'),
    calls: positiveCount.optional(),
};
const minutes = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional();
const rates = {
    usd_per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens_per_hour: positiveCount.optional(),
    calls_per_hour: positiveCount.optional(),
};
/** Caps of one scope, in any mixture; an absent cap does not bind. */
const ScopeSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...amounts, minutes, ...rates });
/** `budget:` of lanegate.yml. */
const BudgetSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    per_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...amounts,
        minutes,
        bytes_per_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).optional().describe('How input tokens are estimated; 3 when absent'),
    })
        .optional()
        .describe('One call: tokens and usd of each attempt as estimated, calls and minutes of all its attempts together'),
    per_session: ScopeSettings.optional().describe('One conversation; in evaluate a session is one sample'),
    per_user: ScopeSettings.optional().describe("One of the gateway's callers; evaluate has none"),
    per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All callers together, in any 60 minutes'),
    per_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(5) }).prefault({}),
    per_untrusted_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1) })
        .prefault({})
        .describe('One run for a head from elsewhere or of a dependency bot; never more than per_run'),
    per_pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one pull request'),
    per_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one day, by UTC'),
    provider_tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Such as what the provider bills for one search'),
        tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe('All that is read because of it, each time that it is read'),
    })
        .optional()
        .describe('The most that one use of a tool takes that a provider runs, such as a web search; without it a request with one is refused where money or tokens are capped'),
    unknown_price: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assume', 'error'])
        .default('assume')
        .describe('What a model costs that nobody knows the price of: as much as the dearest one, or the run is refused'),
});


/***/ }),

/***/ 35991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ causeOfKind),
/* harmony export */   pN: () => (/* binding */ modelKindCount),
/* harmony export */   rk: () => (/* binding */ IncidentTolerances),
/* harmony export */   zN: () => (/* binding */ TolerableKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56248);



/** Everything that is counted apart and has a tolerance of its own. */
const TolerableKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([..._incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ.options, ..._notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.options]);
const upTo = (share) => zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(share);
/** What the gate lets go missing in all; no kind alone may have more. */
const few = upTo(0.02);
/**
 * `gate.incidents` of lanegate.yml: for each kind the share of an arm's samples up to which it is tolerated. None of
 * what would mix models in an arm is.
 */
const IncidentTolerances = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    truncated: few,
    'reasoning-exhausted': few,
    refused: few,
    filtered: few,
    empty: few,
    'malformed-json': few,
    'malformed-tool-call': few,
    'context-overflow': few,
    'wrong-model': upTo(0),
    'rate-limited': few,
    timeout: few,
    'stream-cut': few,
    'server-error': few,
    malformed: few,
    rejected: few,
    network: few,
    'circuit-open': few,
    'session-stopped': few,
    unrecorded: few,
    'tool-unanswered': few,
    'too-many-tool-calls': few,
    'harness-error': few,
    'program-failed': few,
    'missing-usage': upTo(1),
    fallback: upTo(0),
    stale: upTo(0),
});
const modelKinds = new Set([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'too-many-tool-calls',
    'program-failed',
]);
/** How many kinds are the model's own doing. */
const modelKindCount = modelKinds.size;
function causeOfKind(kind) {
    if (_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.safeParse(kind).success)
        return 'notice';
    return modelKinds.has(kind) ? 'model' : 'infrastructure';
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

/***/ 56248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


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

/***/ 16631:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   corpusCheck: () => (/* binding */ corpusCheck)
/* harmony export */ });
/* harmony import */ var _domain_corpus_check_report_corpora_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42352);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _steps_corpus_check_corpora_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26763);
/* harmony import */ var _steps_corpus_read_declared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45728);
/* harmony import */ var _steps_deploy_settle_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23776);





/**
 * Checks the documents behind retrieval: whether they are sound, keep their contract and did not get worse. Throws a
 * `UserError` where there is no corpus.
 */
async function corpusCheck(ports, request) {
    const { git, progress } = ports;
    const { policy, base, head } = await (0,_steps_deploy_settle_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .settleCommits */ .c)(git, request);
    const compared = request.isWhole ? undefined : base;
    const { corpora, notes, settings } = await (0,_steps_corpus_check_corpora_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCorpora */ .P)(ports, {
        trees: { policy, base: compared, head },
        declared: await (0,_steps_corpus_read_declared_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeclared */ .D)(git, { policy, head }),
        names: request.names,
        onRead: (done, total) => progress?.show({ label: 'files', done, total, costUsd: 0, incidents: 0 }),
    });
    progress?.finish();
    if (corpora.length === 0)
        throw noCorpus();
    return (0,_domain_corpus_check_report_corpora_js__WEBPACK_IMPORTED_MODULE_0__/* .reportCorpora */ .Z)({ corpora, notes }, settings.gate, { base: compared, head });
}
const noCorpus = () => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('there is no corpus to check', {
    hint: 'declare one in lanegate.yml: `data: { handbook: { corpus: "handbook/**" } }`',
});


/***/ }),

/***/ 45728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readDeclared)
/* harmony export */ });
/* harmony import */ var _read_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36952);

/** What the target branch and head declare; the lanegate.yml of one commit is read once. */
async function readDeclared(git, trees) {
    const policy = (await (0,_read_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(git, trees.policy))?.value;
    const head = trees.head === trees.policy ? policy : (await (0,_read_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(git, trees.head))?.value;
    return { policy, head };
}


/***/ }),

/***/ 23776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



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
    const branch = defaultBranch === undefined ? undefined : await git.resolve((0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteBranch */ .B)(defaultBranch));
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
    if (revision === 'HEAD')
        throw (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)();
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
}


/***/ }),

/***/ 36952:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _read_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36334);



/** What the default branch says in lanegate.yml and the parts that it includes; nothing where it has none. */
async function readPolicy(git, commit) {
    const tree = await git.resolve(commit);
    if (tree === undefined) {
        throw commit === 'HEAD'
            ? (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)()
            : new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the commit ${commit} of the default branch cannot be read`);
    }
    const files = await git.list(tree);
    return (0,_read_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfiguration */ .T)(git, { tree, blobs: new Map(files.map(({ path, blob }) => [path, blob])) });
}


/***/ }),

/***/ 71643:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoText),
/* harmony export */   v: () => (/* binding */ utf8Of)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70980);

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
/** The text of a blob that is asked as it is written, for which a guess at its encoding is not good enough. */
function utf8Of(content = { kind: 'missing' }) {
    if ('notUtf8' in content && content.notUtf8 !== undefined)
        return { kind: 'unreadable', reason: (0,_domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotUtf8 */ .Ri)(content.notUtf8) };
    return content.kind === 'text' ? content : { kind: 'unreadable', reason: whyNoText(content) };
}


/***/ }),

/***/ 98799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
;
})
