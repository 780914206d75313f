(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1686;
exports.ids = [1686];
exports.modules = {

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

/***/ 99779:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ laneOfPlace)
/* harmony export */ });
/* harmony import */ var _suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11070);
/* harmony import */ var _readers_remainder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89093);
/* harmony import */ var _vocabulary_model_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89665);
/* harmony import */ var _vocabulary_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65777);




const folderOfWeights = /(?:^|\/)(?:weights|checkpoints?|adapters?|lora)\/|(?:^|\/)models?\/(?:[^/]+\/)*[^/]+\.bin$/i;
/** The lane that the place of a file suggests, where its content cannot be read or is kept elsewhere. */
function laneOfPlace(path) {
    const place = (0,_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(path);
    if (place === 'evals' || place === 'data')
        return place;
    if (place === 'test')
        return 'code';
    if ((0,_vocabulary_model_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isWeightsPath */ .JI)(path) || folderOfWeights.test(path))
        return 'model';
    return (0,_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isPromptPath */ .UX)(path) ? 'prompt' : (0,_readers_remainder_js__WEBPACK_IMPORTED_MODULE_1__/* .laneOfRemainder */ .j)(path);
}


/***/ }),

/***/ 89093:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ laneOfRemainder)
/* harmony export */ });
/* harmony import */ var _vocabulary_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65777);

const manifest = /(?:^|\/)(?:[^/]*requirements[^/]*|[^/]*constraints[^/]*|cmakelists|robots|version)\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/i;
const documentEnding = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/i;
const programText = /\.(?:py|[cm]?[jt]sx?|go|java|kt|cs|rb|rs|php|swift|scala|sh|ps1|css|scss|html?)$/i;
/** A page of a site of documentation, and how it looks. */
const documentPage = /\.(?:css|scss|html?)$/i;
/** What is left of a file when no reader knows it: a corpus, documentation or code. */
function laneOfRemainder(path) {
    const place = (0,_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(path);
    if (manifest.test(path) || place === 'test' || place === 'generated' || place === 'lock')
        return 'code';
    if (place === 'evals')
        return 'evals';
    if ((0,_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isCorpusPath */ .SZ)(path))
        return 'data';
    if (documentEnding.test(path))
        return 'docs';
    if (documentPage.test(path) && (0,_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isInDocumentFolder */ .fW)(path))
        return 'docs';
    return (0,_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocumentPath */ .nY)(path) && !programText.test(path) ? 'docs' : 'code';
}


/***/ }),

/***/ 89665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isWeightsPath),
/* harmony export */   TC: () => (/* binding */ isModelId),
/* harmony export */   k7: () => (/* binding */ modelIdWithin),
/* harmony export */   zZ: () => (/* binding */ isModelIdentifier)
/* harmony export */ });
/**
 * Families of models by how their ids begin. Each needs something after it that only an id has, so that the names of
 * libraries and products (`llama-index`, `gpt-engineer`) are not taken for models.
 */
const families = [
    /(?:chat)?gpt-?(?:\d|oss|image|realtime|audio)/,
    /o[1345](?=$|-(?:mini|pro|preview|deep|high|low|medium|20\d\d)|:)/,
    /(?:text|code)-(?:davinci|curie|babbage|ada|embedding|bison|unicorn|search|moderation)/,
    /(?:davinci|babbage)-\d/,
    /dall-?e-\d/,
    /whisper-(?:\d|large|small|medium|base|tiny)/,
    /tts-1/,
    /codex-mini/,
    /computer-use-preview/,
    /omni-moderation/,
    /claude-?(?:v?\d|instant|opus|sonnet|haiku|fable|mythos)/,
    /(?:opus|sonnet|haiku)-\d/,
    /gemini-?(?:\d|pro|flash|ultra|nano|exp|embedding|live)/,
    /(?:gemini|claude|gpt)-[a-z]{2,20}(?:-[a-z]{1,20}){0,3}-(?:\d|preview|latest)/,
    /(?:code)?gemma-?\d/,
    /(?:chat|code)-bison/,
    /(?:imagen|veo|lyria)-?\d/,
    /(?:meta-?|code-?|tiny)?llama-?(?:\d|guard|v\d)/,
    /codellama/,
    /(?:open-)?(?:mistral|mixtral|ministral|magistral|codestral|pixtral|devstral|voxtral)-?(?:\d|v\d|large|medium|small|tiny|nemo|saba|embed|latest|ocr|mamba|instruct|open|moderation)/,
    /command-?(?:r|a|light|nightly|text|xlarge)(?=$|[-:+\d])/,
    /(?:embed|rerank)-(?:english|multilingual|v\d|qa)/,
    /(?:code)?qw(?:en|q)-?(?:\d|vl|max|plus|turbo|long|coder|32|audio|omni)/,
    /deepseek-?(?:r\d|v\d|chat|coder|reasoner|llm|vl|\d|ai\/)/,
    /phi-?\d/,
    /yi-(?:\d|large|34|vision)/,
    /(?:falcon|vicuna|wizardlm|wizardcoder|zephyr|starcoder|stablelm|stable-?code|orca|dolphin|solar|mpt|bloomz?|flan-t5|t5|bert|roberta|distilbert|deberta|opt)-?(?:v?\d|base|large|small|mini|xl|instruct|\d+b)/,
    /(?:nous-?)?hermes-?\d/,
    /grok-?(?:\d|beta|vision|code)/,
    /(?:nova|titan)-(?:micro|lite|pro|premier|sonic|canvas|embed|text|image|tg)/,
    /(?:amazon|anthropic|meta|cohere|ai21|mistral|us|eu|apac|global|stability|deepseek)\.[a-z][\w-]*(?:\.[\w-]+)*[-.:](?:v?\d)/,
    /(?:jamba|j2|jurassic)-(?:\d|large|mini|ultra|mid|instruct|v\d)/,
    /(?:kimi-(?:k\d|latest|thinking)|moonshot-v\d)/,
    /(?:chat)?glm-?\d/,
    /(?:baichuan|internlm|ernie|doubao|hunyuan|minimax|abab|step|skywork|seed|exaone|granite|nemotron|olmo|aya|dbrx|smollm|cogito|lfm|reka|palmyra|llava|bakllava|moondream|minicpm|internvl)-?(?:v?\d|bot|pro|lite|large|small|base|instruct|text|m\d|code|core|flash|edge|x\d|expanse)/,
    /sonar(?=$|-(?:pro|small|medium|large|reasoning|deep|huge))/,
    /(?:bge|gte|e5|gtr|uae|arctic-embed|snowflake-arctic|stella|instructor)-(?:m\d|base|large|small|xl|xs|s|m|l|reranker|micro|v\d|multilingual|qwen|modernbert|en|zh)/,
    /(?:all|paraphrase|multi-qa|msmarco)-(?:minilm|mpnet|distil|multilingual|albert)/,
    /ms-?marco-/,
    /jina-(?:embeddings|reranker|clip|colbert)/,
    /(?:nomic|mxbai)-(?:embed|rerank)/,
    /voyage-(?:\d|code|law|finance|large|lite|multilingual|context|multimodal)/,
    /(?:stable-diffusion|sdxl|sd3|flux)[-.](?:\d|xl|v\d|turbo|schnell|dev|pro|base|kontext)/,
    /eleven_(?:mono|multi|turbo|flash)/,
    /(?:multilingual-)?e5-(?:base|large|small)/,
];
const owners = String.raw `(?:[\w.@~-]{1,60}[/:]){0,4}`;
const idPattern = new RegExp(String.raw `^${owners}(?:${families.map(({ source }) => source).join('|')})[\w.:@+/-]{0,80}$`, 'i');
/** How some ids tell an effort or a mode: `gpt-5.2-codex (high thinking)`. */
const mode = / \([^()]{1,30}\)$/;
/** Files of documentation, code and pictures; weights (`.gguf`, `.safetensors`) are models all the same. */
const fileEnding = /\.(?:png|jpe?g|svg|gif|webp|ico|mdx?|rst|txt|py|[cm]?[jt]sx?|json[cl5]?|ya?ml|toml|html?|css|scss|sh|go|rs|rb|java|cs|csv|lock|ipynb|prompt|j2|log|zip|gz|whl|pdf|mp\d|wav|vue|svelte|sql|xml)$/i;
/** Words that make a name a matter of prices, limits or texts, although it begins like a model. */
const aboutSomethingElse = /(?:^|[-_])(?:prompts?|template|price|prices|pricing|cost|costs|key|url|tokens?|tokenizer|encoding|client|provider|adapter|handler|service|wrapper|plugin|sdk|api|cli|code-action|engineer|pilot|researcher|index|parser|bot|agent|agents|utils?|tests?|config|settings|options|models|family|style|format|logo|icon|badge)$/i;
/** True for a text that is the id of a model by its shape, or how some begin: `gpt-4o`, `llama3:8b`, `gpt-5*`. */
function isModelId(text) {
    const id = text.trim().replace(mode, '').replace(/\*$/, '');
    if (id.length < 2 || id.length > 120 || /\s/.test(id))
        return false;
    return idPattern.test(id) && !fileEnding.test(id) && !aboutSomethingElse.test(id) && !id.includes('://');
}
/**
 * The id within a text that is not one as a whole, such as the default in `${CHAT_MODEL:-gpt-4o}` or the last part of a
 * URL; `undefined` when there is none.
 */
function modelIdWithin(text) {
    if (text.length > 300)
        return undefined;
    return text.split(/[\s"'`,;=(){}[\]<>|$?&]+|:-/).find((part) => part.length > 2 && isModelId(part));
}
/** True for an identifier that stands for a model, such as the enum member `CLAUDE_3_5_SONNET` or `Gpt4o`. */
function isModelIdentifier(name) {
    if (!/^[A-Z]/.test(name) || name.length > 80 || /(?:pattern|regexp?|prefix)$/i.test(name))
        return false;
    const own = name.replace(/^(?:Chat)?Model(?=[A-Z])/, '');
    const id = own.replace(/([a-z])([A-Z])/g, '$1-$2').replaceAll('_', '-');
    return /\d|opus|sonnet|haiku|flash|turbo/i.test(id) && isModelId(id);
}
/** Where weights or an adapter are kept, by the ending of the file. */
const isWeightsPath = (path) => /\.(?:safetensors|gguf|ggml|onnx|pt|pth|ckpt|h5|tflite|mlmodel|mlpackage|engine|keras|pb|npz)$|(?:^|\/)(?:pytorch_model|adapter_model|model|consolidated)[\w.-]*\.bin$/i.test(path);


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

/***/ 1096:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseIdleIncludes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** Refuses a glob that includes nothing: a part whose folder is misspelt would not be evaluated. */
function refuseIdleIncludes({ value: { include }, parts, placeOf }) {
    const [idle] = (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globsWithout */ .UX)(parts.map(({ path }) => path), include);
    if (idle === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${idle}\` fits no file, so it includes nothing`, {
        place: placeOf(['include', include.indexOf(idle)]),
        hint: 'correct the glob, or take it out',
    });
}


/***/ }),

/***/ 93567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readIncludes)
/* harmony export */ });
/* harmony import */ var _domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17818);
/* harmony import */ var _domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73009);
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71643);



/** A larger file that a prompt includes is not read. */
const maxIncludeBytes = 1_000_000;
/** Files that are included through more files than this are not read. */
const mostLevels = 20;
/**
 * The prompts of one commit with what they include, level by level. `known` holds the blobs that were read before, and
 * is added to.
 */
async function readIncludes(git, prompts, blobs, known) {
    let open = [...prompts.values()].filter(({ references }) => references.length > 0);
    if (open.length === 0)
        return prompts;
    const complete = new Map(prompts);
    const texts = new Map();
    const tree = { resolve: (0,_domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverOver */ .F2)(blobs), texts };
    for (let level = 1; open.length > 0; level += 1) {
        const followed = open.map((prompt) => ({ prompt, ...(0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .followIncludes */ .X1)(prompt, tree) }));
        for (const { prompt, inclusion } of followed)
            complete.set(prompt.path, { ...prompt, inclusion });
        const unread = new Set(followed.flatMap((each) => each.unread));
        if (level > mostLevels)
            for (const path of unread)
                texts.set(path, tooDeep);
        else
            await readTexts(git, [...unread], { blobs, known, texts });
        open = followed.filter((each) => each.unread.length > 0).map(({ prompt }) => prompt);
    }
    return complete;
}
const tooDeep = { kind: 'unreadable', reason: `it is included through more than ${mostLevels} files` };
async function readTexts(git, paths, { blobs, known, texts }) {
    const blobOf = (path) => blobs.get(path) ?? '';
    const wanted = [...new Set(paths.map(blobOf))].filter((blob) => !known.has(blob));
    const contents = await git.readBlobs(wanted, maxIncludeBytes);
    wanted.forEach((blob, index) => {
        known.set(blob, contents[index] ?? { kind: 'missing' });
    });
    for (const path of paths)
        texts.set(path, includedText(known.get(blobOf(path)), path));
}
function includedText(content, path) {
    const read = (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Of */ .v)(content);
    return read.kind === 'text' ? (0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .readIncluded */ .Vk)(read.text, path) : read;
}


/***/ }),

/***/ 85085:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ promptIn),
  KC: () => (/* binding */ readOneSide),
  hn: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 31 modules
var formats = __webpack_require__(2671);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/with-imports.js
/**
 * A commit with the files of other tools that it runs, which are no prompts that cannot be read. What lanegate.yml
 * itself says of a name counts.
 */
function withImports(side, imported) {
    if (imported.length === 0)
        return side;
    const prompts = imported.flatMap((each) => each.prompts.map((prompt) => [prompt.path, prompt]));
    const paths = new Set(imported.map(({ path }) => path));
    const merged = (partOf) => Object.assign({}, ...imported.map(partOf));
    return {
        ...side,
        imported,
        prompts: new Map([...prompts, ...side.prompts]),
        // What another tool's format has read is no prompt file that could not be read.
        unreadablePrompts: new Map([...side.unreadablePrompts].filter(([path]) => !paths.has(path))),
        settings: {
            ...side.settings,
            models: { ...merged(({ models }) => models), ...side.settings.models },
            providers: { ...merged(({ providers }) => providers), ...side.settings.providers },
        },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/across/later-names.js
/**
 * A commit with the bindings, routes and prompts that the target branch alone has named since, as a merge brings them:
 * who branches off before a suite came would else have a change that it cannot ask. What `before`, the commit that the
 * change began at, had named and this one drops stays dropped.
 */
function withLaterNames(side, policy, before = side) {
    const own = [side.settings, before.settings];
    const later = policy.settings;
    const [models, routes] = [missing(later.models, own, answering), missing(later.routes, own, answering)];
    const prompts = missing(later.prompts, own, (settings) => settings.prompts);
    if ([models, routes, prompts].every((entries) => Object.keys(entries).length === 0))
        return side;
    const { settings } = side;
    return {
        ...side,
        settings: {
            ...settings,
            models: { ...settings.models, ...models },
            routes: { ...settings.routes, ...routes },
            prompts: { ...settings.prompts, ...prompts },
        },
    };
}
/** A suite's `model` means a binding or a route, so neither may come beside the other. */
const answering = ({ models, routes }) => ({ ...models, ...routes });
function missing(entries, own, namesOf) {
    const known = own.map(namesOf);
    return Object.fromEntries(Object.entries(entries).filter(([name]) => !known.some((names) => Object.hasOwn(names, name))));
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/carried-suite.js + 1 modules
var carried_suite = __webpack_require__(74367);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var suite_configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/import-rules.js
var import_rules = __webpack_require__(33097);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/refuse-idle-includes.js
var refuse_idle_includes = __webpack_require__(1096);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-configuration.js
var read_configuration = __webpack_require__(36334);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-imports.js + 1 modules
var read_imports = __webpack_require__(98634);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-includes.js
var read_includes = __webpack_require__(93567);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/refuse-no-file.js
var refuse_no_file = __webpack_require__(37252);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/why-no-text.js
var why_no_text = __webpack_require__(71643);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-sides.js



















const trusted = { isUntrustedHead: false };
/**
 * Reads what the three commits say about prompts, models and suites; a commit or a prompt that comes twice is read
 * once.
 */
async function readSides(git, trees, trust = trusted) {
    // At the same time, since those that are missing here then come in one fetch.
    await Promise.all([...new Set([trees.policy, trees.base, trees.head])].map((tree) => git.resolve(tree)));
    const files = await filesOfSides(git, trees);
    await git.bring(blobsAt(Object.values(files), (paths) => paths.filter(isReadAnyway)));
    const included = new Map();
    const policy = await readOwnSide(git, files.policy, 'the target branch', { included, trust: trusted });
    await git.bring(blobsAt([files.base, files.head], (paths) => promptPaths(paths, [policy.settings])));
    const reading = { included, trust: trusted, later: policy.settings };
    const base = files.base === files.policy ? policy : await readOwnSide(git, files.base, 'the merge base', reading);
    const head = files.head === files.base ? base : await readSide(git, files.head, { ...reading, trust }, base);
    (0,refuse_no_file/* refuseMisnamed */.Td)(head);
    if (head.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(head.configuration);
    return { policy, base: withLaterNames(base, policy), head: withLaterNames(head, policy, base) };
}
/** What is read of every commit, whatever lanegate.yml says. */
const isReadAnyway = (path) => path === configuration_file/* configurationFile */.h || (0,prompt_path/* isPromptYamlPath */.t1)(path);
/** The contents of some files of some commits; they are only looked for where somebody asks for them. */
function* blobsAt(trees, choose) {
    for (const { blobs } of trees)
        for (const path of choose([...blobs.keys()]))
            yield blobs.get(path) ?? '';
}
/** The files of each commit; where two are one, so are their files. */
async function filesOfSides(git, trees) {
    const policy = await filesOf(git, trees.policy);
    const base = trees.base === trees.policy ? policy : await filesOf(git, trees.base);
    const head = [base, policy].find(({ tree }) => tree === trees.head) ?? (await filesOf(git, trees.head));
    return { policy, base, head };
}
async function filesOf(git, tree) {
    return { tree, blobs: new Map((await git.list(tree)).map(({ path, blob }) => [path, blob])) };
}
/** Reads what one commit says, or a tree of uncommitted work. Throws a `UserError` for a mistake in it. */
async function readOneSide(git, tree) {
    const files = await filesOf(git, tree);
    await git.bring(blobsAt([files], (paths) => paths.filter(isReadAnyway)));
    const side = await readSide(git, files, { included: new Map(), trust: trusted });
    if (side.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(side.configuration);
    return side;
}
/** Reads a side that the change's author cannot fix here, so a mistake in it says where it stands. */
async function readOwnSide(git, files, where, reading) {
    try {
        return await readSide(git, files, reading);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const { place, hint } = error;
        throw new user_error/* UserError */.yo(`${error.message} (in ${where}, ${files.tree.slice(0, 12)})`, { place, hint, cause: error });
    }
}
/**
 * Reads one commit; what it has in common with `known` is taken from there, and files that prompts include from
 * `included`, by blob.
 */
async function readSide(git, files, reading, known) {
    const { included, trust, later } = reading;
    const { tree, blobs } = files;
    const configuration = await (0,read_configuration/* readConfiguration */.T)(git, files, known);
    const settings = configuration?.value ?? suite_configuration/* defaultConfiguration */._0;
    const wanted = promptPaths([...blobs.keys()], later === undefined ? [settings] : [settings, later]);
    const isFilledInAlike = JSON.stringify(known?.settings.compat) === JSON.stringify(settings.compat);
    const { prompts, unreadablePrompts } = await readPrompts(git, wanted, blobs, isFilledInAlike ? known : undefined);
    const complete = asGhModels(await (0,read_includes/* readIncludes */.O)(git, prompts, blobs, included), settings);
    const side = { tree, blobs, configuration, settings, prompts: complete, unreadablePrompts };
    const isPromptFile = (path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) || complete.has(path);
    const imports = { configuration: configuration?.value, trust: { mayRunCode: !trust.isUntrustedHead }, isPromptFile };
    return withImports(side, await (0,read_imports/* readImports */.v)(git, blobs, imports));
}
/** Prompt files that lanegate.yml wants filled in as `gh models` does. */
const asGhModels = (prompts, settings) => new Map([...prompts].map(([path, prompt]) => [
    path,
    (0,carried_suite/* isGhModels */._W)(path, settings) ? { ...prompt, language: 'gh-models' } : prompt,
]));
/** Prompt files that may carry a suite, those that lanegate.yml names, and those whose name a suite uses. */
function promptPaths(paths, all) {
    const declared = new Set(all.flatMap(({ prompts }) => Object.values(prompts)));
    const names = new Set(all.flatMap(({ suites }) => suites.flatMap(({ target }) => (0,target_reference/* promptOf */.Gh)(target) ?? [])));
    const imports = (0,import_rules/* importGlobs */.Vf)(all[0]);
    const isCalled = (0,prompt_path/* calledBy */.p0)(names);
    return paths.filter((path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) ||
        isImportedYaml(path, imports) ||
        declared.has(path) ||
        names.has(path) ||
        (isCalled(path) && (0,prompt_path/* isPromptPath */.UX)(path)));
}
/** A YAML file that lanegate.yml imports and no other tool's format claims is a prompt file under a name of its own. */
const isImportedYaml = (path, imports) => (0,parse_prompt/* isYamlPath */.x)(path) && (0,glob/* matchesGlobs */.nJ)(path, imports) && !formats/* formats */.F.some((format) => format.claims(path));
async function readPrompts(git, paths, blobs, known) {
    const knownPrompt = (path) => known?.blobs.get(path) === blobs.get(path)
        ? (known?.prompts.get(path) ?? known?.unreadablePrompts.get(path))
        : undefined;
    const unknownPaths = paths.filter((path) => knownPrompt(path) === undefined);
    const contents = await git.readBlobs(unknownPaths.map((path) => blobs.get(path) ?? ''), read_text/* mostTextBytes */.wp);
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
function promptIn(content, path) {
    const read = (0,why_no_text/* utf8Of */.v)(content);
    return read.kind === 'text' ? tryParsePrompt(read.text, path) : read.reason;
}
function tryParsePrompt(text, path) {
    if ((0,read_text/* isPointer */._V)(text))
        return read_text/* pointsElsewhere */.G1;
    try {
        return (0,parse_prompt/* parsePrompt */.e)(text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return reasonOf(error);
        throw error;
    }
}
/** What is wrong with a file that is named anyway, and where in it. */
function reasonOf({ message, place }) {
    const line = place?.line === undefined ? [] : [`line ${place.line}`];
    const where = [...line, ...(place?.key === undefined ? [] : [place.key])];
    return where.length === 0 ? message : `${message} (${where.join(', ')})`;
}


/***/ })

};
;
})
