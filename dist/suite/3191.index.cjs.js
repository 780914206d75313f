(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 3191;
exports.ids = [3191];
exports.modules = {

/***/ 74947:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commonEnds)
/* harmony export */ });
/** How many characters two texts share at their beginning, and behind that at their end, in UTF-16 units. */
function commonEnds(one, other) {
    const shortest = Math.min(one.length, other.length);
    let atStart = 0;
    while (atStart < shortest && one.charCodeAt(atStart) === other.charCodeAt(atStart))
        atStart += 1;
    let atEnd = 0;
    const isSame = () => one.charCodeAt(one.length - 1 - atEnd) === other.charCodeAt(other.length - 1 - atEnd);
    while (atEnd < shortest - atStart && isSame())
        atEnd += 1;
    return { atStart, atEnd };
}


/***/ }),

/***/ 16254:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ promptSetting),
/* harmony export */   K: () => (/* binding */ promptMeaning)
/* harmony export */ });
/* harmony import */ var _vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56918);
/* harmony import */ var _vocabulary_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22736);
/* harmony import */ var _vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38399);
/* harmony import */ var _setting_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69313);




/** A value that a template fills in: `{{question}}`, `{context}`, `${input}`, `<<name>>`. */
const hasPlaceholder = (text) => /\{\{.{1,200}?\}\}|\$?\{[A-Za-z_][\w.[\] ]{0,60}\}|\{%.{1,200}?%\}/.test(text.slice(0, 20_000));
/** What a text setting says to a model; `undefined` when it is not a prompt. */
function promptSetting(spot, value, nature) {
    if (typeof value !== 'string' || value.trim() === '' || isBesideThePoint(spot.name))
        return undefined;
    if (!isSentence(spot.name) && (0,_vocabulary_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__/* .namesPrompt */ .Tt)(spot.name))
        return namedPrompt(spot, value, nature);
    if (namesPromptFile(spot.name) && /^[^\s]{3,300}$/.test(value))
        return finding(value, 'low', `\`${spot.name}\` points to a prompt`);
    if (spot.underPrompt || nature.keepsPrompts)
        return textAmongPrompts(spot, value);
    if (!(0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .isProse */ .y6)(value, 4) || (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeCode */ .Fc)(value))
        return undefined;
    if (/(?:^| )template$/.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spacedName */ .s)(spot.name)) &&
        (spot.besidePrompt || (nature.speaksOfModels && spot.inCompany))) {
        return finding(value, 'medium', `\`${spot.name}\` is a template beside a model or a prompt`);
    }
    return longDefault(spot, value, nature) ?? addressedText(spot, value, nature);
}
const finding = (text, confidence, because) => ({
    lane: 'prompt',
    meaning: promptMeaning(text),
    evidence: { confidence, because },
});
/** A prompt as it is sent: the kind of line ending and white space at the end of a line are layout. */
const promptMeaning = (text) => text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
const strongName = /prompt|few ?shots?|system (?:message|msg|instruction|template|content|role)|backstory|demonstration|jailbreak|(?:instance|next step|strategy|observation) template|assistant instruction/;
function namedPrompt(spot, value, nature) {
    const because = `\`${spot.name}\` names a prompt`;
    const words = (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .rj)(value);
    const isText = /\s/.test(value.trim()) || hasPlaceholder(value);
    const amongModels = spot.inCompany || spot.besidePrompt || nature.speaksOfModels || nature.keepsPrompts || spot.underPrompt;
    if (strongName.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spacedName */ .s)(spot.name))) {
        if (isText && (words >= 8 || (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .countAddresses */ .qy)(value) > 0))
            return finding(value, 'high', because);
        if (amongModels && (isText || isFileName(value)))
            return finding(value, 'medium', because);
        return undefined;
    }
    if (!(0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .isProse */ .y6)(value, 4))
        return undefined;
    if ((0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .countAddresses */ .qy)(value) > 0 || spot.underPrompt || nature.keepsPrompts)
        return finding(value, 'high', because);
    return words >= 8 && amongModels ? finding(value, 'medium', because) : undefined;
}
const isFileName = (value) => /^[\w./@-]{1,200}\.(?:txt|md|ya?ml|json|j2|jinja2?|prompt|prompty|traj|hbs|mustache|liquid)$/i.test(value);
const namesPromptFile = (name) => /(?:^| )(?:prompt|system|template|instructions?)(?: \w+)? (?:path|file)$|^template path$/.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spacedName */ .s)(name));
const nameOnly = /(?:^| )(?:names?|ids?|keys?|types?|versions?|models?|path|paths|file|files|url|uri|role|kind|mode|format|language|lang|slug|variables?|input variables|required)$/;
function textAmongPrompts(spot, value) {
    if (nameOnly.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spacedName */ .s)(spot.name)) || isFileName(value))
        return undefined;
    const isText = (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .isProse */ .y6)(value, 3) || hasPlaceholder(value) || value.trim().includes('\n');
    return isText && !/^https?:\/\/\S+$/.test(value) ? finding(value, 'medium', 'it is a text among prompts') : undefined;
}
/** A setting of a program about models whose default is a long text is what the program tells its model. */
function longDefault(spot, value, nature) {
    const isDefault = /\.(?:default|defaultValue|default_value)$/.test(spot.path);
    if (!isDefault || !nature.speaksOfModels || (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .rj)(value) < 20 || !(0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .isProse */ .y6)(value, 20))
        return undefined;
    return finding(value, 'low', 'it is a long text by default beside models');
}
function addressedText(spot, value, nature) {
    if (isWritten(spot.name))
        return undefined;
    const begins = (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .speaksToModel */ .s1)(value);
    const isSure = begins
        ? (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .rj)(value) >= 5
        : nature.onlyUnder === undefined && (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .rj)(value) >= 12 && (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .countAddresses */ .qy)(value) >= 2;
    if (!isSure)
        return undefined;
    const isTemplate = (0,_vocabulary_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__/* .namesTemplate */ .d2)(spot.name) || hasPlaceholder(value);
    return finding(value, begins || isTemplate ? 'medium' : 'low', 'it speaks to a model');
}
/** A key that is a text itself, as in a file of translations. */
const isSentence = (name) => /\s/.test(name) && (0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spacedName */ .s)(name).split(' ').length > 4;
/** What people or models wrote, kept as a record of it. */
const isWritten = (name) => /(?:^| )(?:body|comments?|reports?|answers?|outputs?|responses?|results?|logs?|transcripts?|snippets?|page content|review|issue|thread|commit message|note)$/.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spacedName */ .s)(name));
/** Labels and descriptions that people read, and how things are run. */
const isBesideThePoint = (name) => (0,_setting_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isShownName */ .TJ)(name) ||
    (0,_setting_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isOperationName */ .F)(name) ||
    /(?:^| )(?:script|run|command|sql|query|regex|pattern|changelog|license)$/.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spacedName */ .s)(name));


/***/ }),

/***/ 69313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ speaksOfModels),
/* harmony export */   DM: () => (/* binding */ needsCompanyForParameter),
/* harmony export */   F: () => (/* binding */ isOperationName),
/* harmony export */   JP: () => (/* binding */ isValueOfParent),
/* harmony export */   MY: () => (/* binding */ isDataName),
/* harmony export */   Px: () => (/* binding */ isPriceName),
/* harmony export */   TD: () => (/* binding */ isAmountOfPrice),
/* harmony export */   TJ: () => (/* binding */ isShownName),
/* harmony export */   XT: () => (/* binding */ speaksOfModelsInName),
/* harmony export */   eh: () => (/* binding */ namesOfEntry),
/* harmony export */   f1: () => (/* binding */ needsCompanyForModel),
/* harmony export */   mt: () => (/* binding */ isPartOfModel),
/* harmony export */   yC: () => (/* binding */ isModelOfAnotherTrade)
/* harmony export */ });
/* harmony import */ var _vocabulary_piece_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5585);
/* harmony import */ var _vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38399);


/** Keys whose value stands for the setting above them: `inputs.model.default`, `parameters.model.value`. */
const standsForParent = new Set([
    'value',
    'default',
    'default value',
    'fallback',
    'const',
    'enum',
]);
const isValueOfParent = (key) => standsForParent.has((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key));
const price = /(?:^| )(?:price|prices|pricing|priced|cost|costs|usd|dollars|billing|credits?|spend|budget usd)(?: |$)/;
/** True for what something costs, on which no answer depends. */
const isPriceName = (key) => price.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key));
const amountOfPrice = new Set([
    'input',
    'output',
    'prompt',
    'completion',
    'cached input',
    'cache read',
    'cache write',
    'input price',
    'output price',
]);
/** True for `input: 2.5` in an entry of a price table. */
const isAmountOfPrice = (key, value) => typeof value === 'number' && amountOfPrice.has((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key));
const shown = /(?:^| )(?:labels?|titles?|display names?|displayname|friendly name|description|desc|summary|icon|icons|logo|image|avatar|color|colour|homepage|website|docs|link|href|help|hint|tooltip|placeholder|keywords?|tags?|categor(?:y|ies)|todo|license|authors?|maintainers?|copyright|readme|release date|created(?: at)?|updated(?: at)?|deprecated|deprecation date|sort order)$/;
/** True for what people see of a thing: its label, description, picture. */
const isShownName = (key) => shown.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key));
const operation = /(?:^| )(?:timeouts?|time out|time ?out (?:s|ms|seconds)|retries|retry|retry policy|max retries|backoff|delay|sleep|rpm|tpm|rps|rate ?limits?|requests per minute|tokens per minute|concurrency|max concurrent|workers|replicas|api keys?|keys?|secrets?|password|credentials?|auth|skus?|capacity|quota|log|logs|logging|log level|verbose|debug|cache|caching|proxy|ssl|tls|verify|headers?|limit|limits|per instance cost limit|port|ports|resources|volumes?|networks?|restart|health ?check|environment name|region|location|zone|batch size)$/;
/** True for how a thing is reached, paced, paid and watched. */
const isOperationName = (key) => operation.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key));
const data = /(?:^| )(?:chunk(?:ing)?(?: (?:size|overlap|length|tokens|strategy|characters|method|by|config|settings))?|chunker|chunk(?:size|overlap)|max chunk (?:size|tokens|length|characters)|min chunk (?:size|tokens|length|characters)|text splitter|splitter|split (?:by|length|overlap)|separators|sentence overlap|node parser|crawl (?:urls?|depth|sources?)|start urls|seed urls|ingestion|corpus)$/;
/** True for a setting of what a corpus holds and how it is cut: `chunk_overlap`, `text_splitter`. */
function isDataName(key) {
    const words = (0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key);
    return data.test(words) || (0,_vocabulary_piece_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .isPieceBound */ .T)(words);
}
const aboutModels = /(?:^| )(?:llms?|models?|providers?|openai\w*|azureopenai|anthropic|claude|gpt\d*|gemini|ollama|mistral|llama|bedrock|vertex(?:ai)?|litellm|hugging ?face|hf|vllm|groq|cohere|openrouter|deepseek|inference|generat(?:ion|ive|or)|completions?|chat|embed\w*|rerank\w*|agents?|assistants?|copilot|ai|lm|sampling|aoai)(?: |$)/;
/** True when the name of a key or a file speaks of models, so that a `temperature` beside it is theirs. */
const speaksOfModelsInName = (name) => aboutModels.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(name));
const textAboutModels = /(?<![A-Za-z])(?:llms?|openai|anthropic|claude|gemini|ollama|mistral\w*|llama\w*|hugging_?face|bedrock|vertexai|litellm|langchain|chatbot|assistant|completions?|embeddings?|top_p|max_tokens|maxTokens|system_prompt|gpt)(?![A-Za-z])|gpt-|_MODEL\b|_model\b|[a-z]Model\b/i;
/** True when a text mentions models anywhere in its first part. */
const speaksOfModels = (text) => textAboutModels.test(text.slice(0, 200_000));
/** Words that say a model's setting only in company: an `engine` may be a database's. */
const modelInCompany = new Set([
    'engine',
    'adapter',
    'deployment',
    'deployments',
    'revision',
    'checkpoint',
    'weights',
    'embedding',
    'embeddings',
    'repo id',
    'model',
    'models',
    'model type',
    'model path',
    'model list',
    'model class',
    'model family',
    'model key',
    'quantization',
    'lora',
    'model version',
    'model default',
    'model slug',
    'model repo',
    'data model',
]);
/** True when more than the name is needed to take its value for a model. */
const needsCompanyForModel = (key) => {
    const words = (0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key);
    return modelInCompany.has(words) || /(?:^| )(?:engine|adapter|deployment|revision|checkpoint|weights)$/.test(words);
};
const ambiguousParameters = /(?:^| )(?:temperature|effort|reasoning|thinking|verbosity|truncation|context (?:window|length|size)|length penalty|top ?k|top ?p|response format|tool choice|logprobs)$/;
/** True for parameters that other trades have as well: a sensor has a temperature. */
const needsCompanyForParameter = (key) => ambiguousParameters.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key));
const otherModel = /(?:^| )(?:data|domain|view|object|threat|permission|security|business|response|request|db|database|user|schema|read|write|pricing|car|content|role|trust|access) models?$/;
/** A `dataModel` or a `threat_model` is a model of another trade. */
const isModelOfAnotherTrade = (key) => otherModel.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key));
/** The names under a model's own mapping that say which model it is. */
const ofModel = new Set([
    'name',
    'version',
    'id',
    'path',
    'revision',
    'format',
    'publisher',
    'family',
    'size',
    'dimensions',
    'variant',
    'source',
    'slug',
    'key',
    'value',
    'default',
    'primary',
    'fallback',
    'fallbacks',
    'ref',
    'uri',
    'tag',
    'repo',
]);
const isPartOfModel = (key) => ofModel.has((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_1__/* .spacedName */ .s)(key));
/** The names that identify an entry of a catalogue of models. */
const namesOfEntry = [
    'name',
    'id',
    'model_name',
    'modelId',
    'model_id',
    'slug',
    'modelName',
    'value',
];


/***/ }),

/***/ 2228:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ keepsPrompts),
/* harmony export */   PC: () => (/* binding */ natureOf),
/* harmony export */   a4: () => (/* binding */ isInPromptFolder)
/* harmony export */ });
/* harmony import */ var _vocabulary_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65777);
/* harmony import */ var _vocabulary_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22736);
/* harmony import */ var _vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38399);
/* harmony import */ var _classify_setting_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69313);




/** Texts of an interface in one language, as of `es.json` and `pt-BR.yaml`. */
const fileOfLanguage = /(?:^|\/)(?:en|es|fr|de|it|pt|ru|ja|jp|ko|kr|zh|cn|tw|ar|vi|tr|pl|nl|sv|no|nb|da|fi|cs|hu|ro|uk|el|he|hi|th|bn|fa|bg|hr|sk|sl|et|lv|lt|ca|sr|ms|ta|te|ur)(?:[-_][A-Za-z]{2,4})?\.(?:json|ya?ml|properties|toml)$/;
/** Under these keys of a workflow or an action stands what a team chooses; the rest is machinery. */
const chosenInWorkflows = new Set(['env', 'with', 'inputs', 'matrix']);
/**
 * Manifests, settings of tools and texts of interfaces, in which nothing speaks to a model; and parts of some that do.
 */
const knownFiles = [
    { path: fileOfLanguage, nature: 'plain' },
    { path: /(?:^|\/)(?:\w*messages?|\w*bundle|strings)(?:_\w{2,10})?\.properties$/i, nature: 'plain' },
    { path: /(?:^|\/)migrations?\/(?:.*\/)?[^/]*\.(?!sql$)\w+$/i, nature: 'plain' },
    {
        path: /(?:^|\/)(?:vercel|netlify)[\w.-]*\.(?:json|toml)$/i,
        nature: { onlyUnder: new Set(['env', 'environment']) },
    },
    {
        path: /(?:^|\/)(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines)[\w.-]*$/i,
        nature: { onlyUnder: new Set(['variables', 'env']) },
    },
    { path: /(?:^|\/)package\.json$/i, nature: { onlyUnder: new Set(['contributes']) } },
    {
        path: /(?:^|\/)pyproject\.toml$/i,
        nature: { never: new Set(['project', 'build-system', 'dependency-groups']) },
    },
    {
        path: /(?:^|\/)\.github\/workflows\/[^/]*eval[^/]*\.ya?ml$/i,
        nature: { onlyUnder: chosenInWorkflows, models: 'evals' },
    },
    {
        path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/i,
        nature: { onlyUnder: chosenInWorkflows },
    },
    {
        path: /(?:^|\/)mkdocs[^/]*\.ya?ml$|(?:^|\/)(?:\.readthedocs\.ya?ml|docusaurus\.config\.json|_config\.yml|book\.toml|sidebars\.json)$/i,
        nature: { remainder: 'docs', onlyUnder: new Set() },
    },
    { path: /(?:^|\/)\.github\/|(?:^|\/)\.(?:vscode|idea|husky|devcontainer|circleci)\//i, nature: 'plain' },
    {
        path: /(?:^|\/)(?:tsconfig|jsconfig|turbo|nx|lerna|angular|components|renovate|composer|deno|bower|manifest|biome|app\.manifest|project|cargo|pipfile|jest|babel|rollup|tslint|nodemon)[\w.-]*\.(?:json[c5]?|toml|ya?ml)$/i,
        nature: 'plain',
    },
    {
        path: /(?:^|\/)(?:dependabot|codecov|\.?pre-commit[\w-]*|\.travis|cloudbuild|appveyor|environment|conda[\w-]*|pubspec|taskfile|lefthook|\.golangci|\.?eslintrc|\.?prettierrc|\.?stylelintrc|\.?markdownlint|\.?commitlintrc|\.?babelrc|\.?swcrc|\.editorconfig|setup\.cfg|tox|pytest|mypy|\.flake8|\.pylintrc|\.coveragerc|cspell|knip)[\w.-]*$/i,
        nature: 'plain',
    },
    {
        path: /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|messages\/[a-z]{2}(?:[-_]\w+)?)\/(?:[^/]+\/)*[^/]*\.(?:json|ya?ml|toml|properties|ini)$|(?:^|\/)[^/]*[._-](?:locale|i18n|translations?)[^/]*\.(?:json|ya?ml|properties)$|(?:^|\/)_locales\//i,
        nature: 'plain',
    },
    {
        path: /(?:^|\/)(?:openapi|swagger|api-?spec)[\w.-]*\.(?:json|ya?ml)$|\.(?:openapi|swagger)\.(?:json|ya?ml)$/i,
        nature: 'plain',
    },
    { path: /(?:^|\/)[^/]*(?:pric(?:e|es|ing)|costs?)[^/]*\.(?:json|ya?ml|toml)$/i, nature: 'plain' },
    {
        path: /\.(?:lock|lockb|svg|snap|ipynb_checkpoints|webmanifest|sarif|har|excalidraw|drawio|code-workspace)$/i,
        nature: 'plain',
    },
];
const nothing = new Set();
/** Programs, although `install.sh` is called as a document is. */
const runs = /\.(?:sh|bash|zsh|fish|sql|mk)$/i;
/** What a file of settings is like, by its path and the words in it. */
function natureOf(path, text) {
    const known = isInPromptFolder(path) ? undefined : knownFiles.find((each) => each.path.test(path))?.nature;
    const base = {
        remainder: (0,_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_0__/* .isDocumentPath */ .nY)(path) && !runs.test(path) ? 'docs' : 'code',
        models: 'model',
        speaksOfModels: (0,_classify_setting_words_js__WEBPACK_IMPORTED_MODULE_3__/* .speaksOfModelsInName */ .XT)(path) || (0,_classify_setting_words_js__WEBPACK_IMPORTED_MODULE_3__/* .speaksOfModels */ .$l)(text),
        keepsPrompts: keepsPrompts(path),
    };
    if (known === 'plain' || base.remainder === 'docs')
        return { ...base, onlyUnder: nothing };
    return { ...base, ...known };
}
/** True for files that are named after prompts or lie in a folder of prompts. */
function keepsPrompts(path) {
    if (isInPromptFolder(path))
        return true;
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.[A-Za-z0-9]+)+$/, '');
    return (0,_vocabulary_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__/* .namesPrompt */ .Tt)(stem) && /prompt|few ?shot/.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_2__/* .spacedName */ .s)(stem));
}
const promptFolder = /^(?:[\w-]*[_-])?(?:pre|sub|sys)?prompts?(?:[_-](?:templates?|library|files|store))?$/i;
/** True below a folder called `prompts` or the like. */
const isInPromptFolder = (path) => path
    .split('/')
    .slice(0, -1)
    .some((segment) => promptFolder.test(segment));


/***/ }),

/***/ 12464:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ commandOfAgent),
/* harmony export */   S$: () => (/* binding */ isPromptPlace),
/* harmony export */   lX: () => (/* binding */ signOfPrompt)
/* harmony export */ });
/* harmony import */ var _suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11070);
/* harmony import */ var _vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56918);
/* harmony import */ var _vocabulary_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65777);
/* harmony import */ var _vocabulary_prompt_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22736);
/* harmony import */ var _vocabulary_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38399);
/* harmony import */ var _file_nature_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2228);
/* harmony import */ var _template_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55228);







const textEnding = /\.(?:txt|md|mdx|markdown|prompt|text|st)$/i;
const templateEnding = /\.(?:j2|jinja2?|mustache|hbs|handlebars|liquid|tmpl|tpl|njk|ejs|ftl|twig)$/i;
const templateOfAnotherFile = /\.(?!txt\.|md\.|prompt\.|text\.|system\.|user\.)[a-z0-9]{1,5}\.(?:j2|jinja2?|mustache|hbs|handlebars|liquid|tmpl|tpl|njk|ejs|ftl|twig)$/i;
const neverPrompt = /(?:^|\/)(?:readme|contributing|changelog|licen[cs]e|code_of_conduct|security|todo|requirements[\w-]*|robots|cmakelists|llms(?:-full)?)(?:[._-][\w-]+)*$/i;
/** Told to those who work on the repository, whoever they are. */
const instructionsOfDevelopers = /(?:^|\/)(?:agents|claude|gemini|copilot-instructions|conventions|warp|crush|qwen)(?:\.local)?\.md$|(?:^|\/)\.(?:cursor|windsurf|clinerules|github\/instructions)(?:\/|$)/i;
/** What a user of an agent tells it by one word. */
const commandOfAgent = /(?:^|\/)\.(?:claude|opencode)\/commands?\/(?:[^/]+\/)*[^/]+\.md$/i;
const documentFolder = /(?:^|\/)(?:docs?|documentation|website|wiki|blog|posts|articles)\//i;
/** Tells by what sign a text file is a prompt; `undefined` when it is none. */
function signOfPrompt(path, text) {
    if (neverPrompt.test(path) || instructionsOfDevelopers.test(path))
        return undefined;
    if (/\.(?:prompt|prompty|skprompt|poml)$/i.test(path) || /(?:^|\/)skprompt\.txt$/i.test(path))
        return 'place';
    if (templateEnding.test(path))
        return templateSign(path, text);
    if (/\.(?:xml|html?)$/i.test(path))
        return isMarkedPrompt(path, text) ? 'place' : undefined;
    if (!textEnding.test(path) && !isExtensionless(path))
        return undefined;
    if (documentFolder.test(path))
        return undefined;
    if (commandOfAgent.test(path) || isPlacedPrompt(path))
        return 'place';
    return isSpoken(path, text) ? 'content' : undefined;
}
/** Notes about prompts are called so as well: Markdown is a prompt by its name only where that says `\u2026-prompt`. */
const isPlacedPrompt = (path) => isPromptPlace(path) &&
    (!/\.(?:md|mdx|markdown)$/i.test(path) ||
        (0,_file_nature_js__WEBPACK_IMPORTED_MODULE_5__/* .isInPromptFolder */ .a4)(path) ||
        /(?:prompt|^system|^user|persona)$/i.test(stemOf(path)));
/** A prompt in tags, in a place of prompts; pages that ask people lie in such places as well. */
const isMarkedPrompt = (path, text) => isPromptPlace(path) && !(0,_template_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isPageTemplate */ .Oi)(text) && (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_1__/* .countAddresses */ .qy)(text) > 0;
const stemOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.[A-Za-z0-9]+)+$/, '');
/** Files that need no ending because their name is one. */
const nameIsEnding = /(?:^|\/)(?:[\w.-]*(?:docker|container|make|jenkins|vagrant|proc|rake|gem|pod|cap|brew|just|earth|tilt|cake)file[\w.-]*|dockerfile[\w.-]*|justfile|build|workspace|gradlew|mvnw|configure|codeowners|owners|description|namespace|news|manifest|\.[\w-]+)$/i;
const isExtensionless = (path) => !/\.[A-Za-z0-9]+$/.test(path.slice(path.lastIndexOf('/') + 1)) && !nameIsEnding.test(path);
/** Sentences to somebody who is to write something: `You always add\u2026`, `Please now remember\u2026`, `Make sure to\u2026`. */
const givesOrders = (text) => /^\W*(?:you|please|think|write|make sure|remember|given|instructions?:)\b/i.test(text.slice(0, 200)) &&
    /[.:]\s/.test(text);
function templateSign(path, text) {
    if ((0,_template_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isPageTemplate */ .Oi)(text))
        return undefined;
    if (templateOfAnotherFile.test(path))
        return undefined;
    if (isPromptPlace(path))
        return 'place';
    if ((0,_template_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isTemplateOfCode */ .zG)(text))
        return undefined;
    return (0,_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isPromptPath */ .UX)(path) || (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_1__/* .countAddresses */ .qy)(text) > 0 ? 'content' : undefined;
}
const folderOfTurns = /(?:^|\/)(?:patterns|personas?|system[_-]?prompts?|system[_-]?messages?|instructions|preprompts)\/(?:[^/]+\/)*[^/]+$/i;
/** Kept under a name or in a folder of prompts, or in one that keeps a file for each turn. */
function isPromptPlace(path) {
    if ((0,_file_nature_js__WEBPACK_IMPORTED_MODULE_5__/* .keepsPrompts */ .GI)(path))
        return true;
    const stem = stemOf(path);
    if (/^(?:system|user|assistant)(?:[_-](?:message|instructions?|template))?$/i.test(stem))
        return true;
    return (folderOfTurns.test(path) && ((0,_vocabulary_prompt_name_js__WEBPACK_IMPORTED_MODULE_3__/* .namesPrompt */ .Tt)(stem) || /^[\w-]*(?:persona|system|instructions?)[\w-]*$/i.test(stem)));
}
/** True for text that tells a model who it is, wherever it lies. Notes for people need a plainer sign. */
function isSpoken(path, text) {
    if ((0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(text) < 6 || (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeCode */ .Fc)(text) || (0,_template_text_js__WEBPACK_IMPORTED_MODULE_6__/* .isPageTemplate */ .Oi)(text))
        return false;
    if (!(0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_1__/* .isProse */ .y6)(text, 6))
        return false;
    if ((0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksToModel */ .s1)(text))
        return true;
    const stem = stemOf(path);
    const addresses = (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_1__/* .countAddresses */ .qy)(text);
    if ((0,_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_2__/* .isDocumentPath */ .nY)(path) || /\.(?:md|mdx|markdown)$/i.test(path))
        return addresses >= 2 && isPromptPlace(path);
    if ((0,_vocabulary_prompt_name_js__WEBPACK_IMPORTED_MODULE_3__/* .namesPrompt */ .Tt)(stem) && /\b(?:system|persona|instructions?|preamble|prompts?)\b/.test((0,_vocabulary_words_js__WEBPACK_IMPORTED_MODULE_4__/* .spacedName */ .s)(stem)))
        return addresses >= 1;
    return addresses >= 2 || (isExtensionless(path) && addresses + Number(givesOrders(text)) > 0);
}


/***/ }),

/***/ 55228:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ isPageTemplate),
/* harmony export */   YY: () => (/* binding */ templateMeaning),
/* harmony export */   zG: () => (/* binding */ isTemplateOfCode)
/* harmony export */ });
/* harmony import */ var _vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56918);
/* harmony import */ var _classify_prompt_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16254);


/** The comments of template languages; `{#name}` and `{#name(` are placeholders of one of them. */
const comments = [
    { opens: '{#', closes: '#}', isOther: /^\{#[\w.]{1,80}[})(]/ },
    { opens: '{{!--', closes: '--}}' },
    { opens: '{{!', closes: '}}' },
];
/** A template as it is sent: comments of its language and white space at the ends of lines are gone. */
function templateMeaning(text) {
    const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
    if (!plain.includes('{#') && !plain.includes('{{!'))
        return (0,_classify_prompt_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .promptMeaning */ .K)(plain);
    return (0,_classify_prompt_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .promptMeaning */ .K)(comments.reduce(withoutComments, plain));
}
/** A comment that never closes is text. */
function withoutComments(text, { opens, closes, isOther }) {
    const kept = [];
    let at = 0;
    for (let start = text.indexOf(opens); start >= 0; start = text.indexOf(opens, at)) {
        const end = text.indexOf(closes, start + opens.length);
        if (end < 0)
            break;
        const isComment = isOther === undefined || !isOther.test(text.slice(start, start + 90));
        const next = isComment ? end + closes.length : start + opens.length;
        kept.push(text.slice(at, isComment ? start : next));
        at = next;
    }
    return kept.join('') + text.slice(at);
}
const page = /<!doctype html|<html\b|<\/(?:html|body|head|table|tr|td|form|style|script|svg|nav|footer|ul|a)>|<(?:div|span|input|button|link|meta|img)\b[^<>]{0,200}(?:class|style|src|href|type)=/i;
/** True for templates of pages, which people see and models don't. */
const isPageTemplate = (text) => page.test(text.slice(0, 20_000)) && !isProseAtFirst(text);
/** A prompt may quote a page; a page begins as one. */
const isProseAtFirst = (text) => {
    const first = text.trimStart().slice(0, 200);
    return (!/^(?:<!doctype|<(?:html|head|body|div|table|section|main|template|style|script|p|h\d|ul|mjml)\b)/i.test(first) &&
        (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .isProse */ .y6)(first, 5));
};
/** True when a template makes a file of configuration or code instead of a text. */
const isTemplateOfCode = (text) => (0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeCode */ .Fc)(text) || !(0,_vocabulary_natural_language_js__WEBPACK_IMPORTED_MODULE_0__/* .isProse */ .y6)(text.replaceAll(/\{%[^%]{0,200}%\}/g, ' '), 4);


/***/ }),

/***/ 11545:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   X_: () => (/* binding */ BrokenParserError),
/* harmony export */   eX: () => (/* binding */ languageOf)
/* harmony export */ });
/* unused harmony export plainLanguages */
/** Languages without a grammar at hand, of which only what their signs tell is read. */
const plainLanguages = [
    'kotlin',
    'swift',
    'scala',
    'dart',
    'elixir',
    'groovy',
    'lua',
    'julia',
    'r',
    'perl',
    'powershell',
    'c',
    'zig',
    'haskell',
    'ocaml',
    'fsharp',
    'lisp',
];
/** A text broke the parsers: whoever loads them again can go on, and is not handed that text's tree. */
class BrokenParserError extends Error {
    name = 'BrokenParserError';
}
const endings = {
    py: 'python',
    pyi: 'python',
    ipynb: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
    vue: 'tsx',
    svelte: 'tsx',
    astro: 'tsx',
    go: 'go',
    java: 'java',
    cs: 'c-sharp',
    rb: 'ruby',
    rake: 'ruby',
    rs: 'rust',
    php: 'php',
    kt: 'kotlin',
    kts: 'kotlin',
    swift: 'swift',
    scala: 'scala',
    dart: 'dart',
    ex: 'elixir',
    exs: 'elixir',
    groovy: 'groovy',
    lua: 'lua',
    jl: 'julia',
    r: 'r',
    pl: 'perl',
    pm: 'perl',
    ps1: 'powershell',
    psm1: 'powershell',
    c: 'c',
    h: 'c',
    cc: 'c',
    cpp: 'c',
    hpp: 'c',
    m: 'c',
    mm: 'c',
    zig: 'zig',
    hs: 'haskell',
    ml: 'ocaml',
    fs: 'fsharp',
    fsx: 'fsharp',
    clj: 'lisp',
    cljs: 'lisp',
    cljc: 'lisp',
    el: 'lisp',
    lisp: 'lisp',
    scm: 'lisp',
    rkt: 'lisp',
};
const interpreters = {
    python: 'python',
    node: 'javascript',
    bun: 'typescript',
    deno: 'typescript',
    tsx: 'typescript',
    ruby: 'ruby',
    php: 'php',
    perl: 'perl',
};
/** The language of a file by its ending, or by its first line where it has none; `undefined` where it is no program. */
function languageOf(path, text = '') {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    if (name.includes('.'))
        return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
    const interpreter = /^#![^\n]{0,80}[/ ]([a-z]{2,8})[\d.]{0,6}(?=\s)/.exec(text)?.[1] ?? '';
    return Object.hasOwn(interpreters, interpreter) ? interpreters[interpreter] : undefined;
}
const plain = new Set(plainLanguages);
const isPlain = (language) => plain.has(language);


/***/ }),

/***/ 56918:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ usesModels),
/* harmony export */   EM: () => (/* binding */ asksAtTerminal),
/* harmony export */   Fc: () => (/* binding */ looksLikeCode),
/* harmony export */   ak: () => (/* binding */ speaksOfItself),
/* harmony export */   eI: () => (/* binding */ withoutCalls),
/* harmony export */   qy: () => (/* binding */ countAddresses),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   s1: () => (/* binding */ speaksToModel),
/* harmony export */   y6: () => (/* binding */ isProse)
/* harmony export */ });
const word = /[\p{L}\p{M}][\p{L}\p{M}'\u2019-]*/gu;
/** Longer texts are judged by their beginning. */
const judgedCharacters = 4000;
/** How many words a text has, placeholders and markup not counted. */
function countWords(text) {
    const plain = text
        .slice(0, judgedCharacters)
        .replace(/\$?\{\{?[^{}]{0,200}\}\}?|<\/?[\w-]{1,40}[^<>]{0,200}>|https?:\/\/\S{1,300}/g, ' ');
    return plain.match(word)?.length ?? 0;
}
/**
 * The beginning of a text without the calls that fill it in, `{json.dumps(rows)}`, whose words nobody reads. In one
 * pass, whatever the braces are.
 */
function withoutCalls(text) {
    const judged = text.slice(0, judgedCharacters);
    const opened = [];
    let plain = '';
    let kept = 0;
    for (let at = 0; at < judged.length; at += 1) {
        if (judged[at] === '{')
            opened.push(at);
        if (judged[at] !== '}')
            continue;
        const from = opened.pop();
        if (from === undefined || opened.length > 0 || !beginsWithCall.test(judged.slice(from, from + 80)))
            continue;
        plain += judged.slice(kept, from);
        kept = at + 1;
    }
    return plain + judged.slice(kept);
}
const beginsWithCall = /^\{\s{0,10}[\w$.]{1,60}\(/;
/** True for text that people (or models) read as sentences: words with spaces between, not code, a path or a query. */
function isProse(text, leastWords = 3) {
    const trimmed = text.slice(0, judgedCharacters).trim();
    const words = countWords(trimmed);
    if (words < leastWords || !/\s/.test(trimmed))
        return false;
    const letters = trimmed.match(/[\p{L}\s]/gu)?.length ?? 0;
    return letters / trimmed.length > 0.55 && !isListOfKeys(trimmed) && !looksLikeCode(trimmed);
}
/** Class names, flags and paths in a row have signs within their words where sentences have none. */
function isListOfKeys(text) {
    const tokens = text.split(/\s+/).slice(0, 200);
    return tokens.filter((token) => /[a-z\d][-_/:=.][a-z\d]/i.test(token)).length / tokens.length > 0.5;
}
/** True for text in a language of machines: queries, markup pages, style sheets, shell lines, class lists. */
function looksLikeCode(text) {
    const start = text.trimStart().slice(0, 400);
    return (/^(?:select|insert into|update|delete from|create (?:table|index|or replace)|alter table|drop |with \w+ as \()\b/i.test(start) ||
        /^(?:<!doctype|<html|<\?xml|<svg|#!\/|@import|import \w|from \w+ import|def \w+\(|function \w*\(|package \w|using \w)/i.test(start) ||
        /^(?:query|mutation|fragment|subscription)\s+\w+\s*[({]/.test(start));
}
const address = /\b(?:you are (?:an?|the|now|going|asked|given|tasked)|you're an?|your (?:task|job|goal|role|response|answer|output|mission) |you (?:will|must|should|can|may|have|need to|always|never) |act as |as an? (?:expert|ai|assistant|helpful)|respond (?:only |in |with )|do not (?:include|use|output|add|make|return|write|mention|explain|respond)|answer (?:the|only|in|with|as)|return only|output only|only (?:return|respond|output|answer)|think step by step|step[- ]by[- ]step|given the (?:following|above)|based on the (?:following|above|context|conversation|provided)|summari[sz]e (?:the|this)|translate the|write a |generate a|the user(?:'s)? |the following (?:is|are|text|context|conversation|code)|language model|ai assistant|helpful assistant|in json format|valid json|let's think)/gi;
/** How often a text speaks to a model: "You are a \u2026", "Respond only with \u2026". */
const countAddresses = (text) => text.slice(0, judgedCharacters).match(address)?.length ?? 0;
/** True for prose that begins by telling somebody who they are or what their task is. */
const speaksToModel = (text) => /^(?:[#*\s>-]|<[\w-]{1,40}>|identity|role|purpose|setting:|context:|objective|goal)*\s*(?:you are |you're an? |your (?:task|job|goal|role) |act as |as an? (?:expert|ai|helpful|experienced)|you (?:will|must|should|act|take|help|have been|always) |i want you to )/i.test(text.slice(0, 600));
/** True for what a program says of itself, as it does to people: "I'm a bot that \u2026", "It looks like an issue \u2026". */
const speaksOfItself = (text) => /^[^\p{L}{}<]{0,20}(?:\{[^{}]{0,80}\}\s{0,5})?(?:I(?:['\u2019]m| am) (?!going to|building|writing|working|trying|learning|looking|planning|an? (?:user|developer|student))|I(?:['\u2019]ve| have) (?:found|created|made|updated|added|finished|completed|started|reviewed|pushed|opened)\b|I (?:found|created|made|could ?n['o]t|was unable)\b|(?:it|this) (?:looks|seems) like\b|sorry[,!. ]|oops\b|unable to\b|welcome (?:to|back)\b|thanks? (?:you )?for\b)/iu.test(text.slice(0, 300));
/** True for what a terminal shows where somebody is to type: `Go on? [y/N]`, `Models> `, `API key:`. */
const asksAtTerminal = (text) => text.length < 120 && endOfQuestion.test(text) && countAddresses(text) === 0;
const endOfQuestion = /(?:[>$#%\u276f\u00bb]\s+|[[(]y(?:es)?\/no?[\])]:?\s*|^(?:\S{1,20} ){0,5}(?:(?:api|access|secret|private|auth)[ _-]?(?:key|token|id)|password|passphrase)\s?[:?]\s*)$/i;
const sdk = /(?:\b|_)(?:openai|anthropic|@ai-sdk|langchain\w*|llama_?index|llama-index|litellm|generativeai|@google\/(?:genai|generative-ai)|google\.genai|genai|cohere|mistralai|groq|ollama|transformers|huggingface_hub|huggingface|bedrock-runtime|bedrockruntime|semantic_?kernel|autogen|crewai|dspy|instructor|pydantic_ai|guidance|promptflow|prompty|go-openai|langchaingo|langchain4j|spring(?:framework)?\.ai|ruby_llm|langchainrb|sentence_transformers|vertexai|aisuite|agents|smolagents|phi\.agent|agno|mcp|tiktoken|chatgpt|replicate|together|rig|rmcp|langgraph|haystack|mastra|genkit|neuronai|koog|embabel|ellmer|tidyllm|PromptingTools|llama)\b|from ['"]ai['"]|Microsoft\.Extensions\.AI|Microsoft\.SemanticKernel|Azure\.AI/i;
const chat = /[lL]lm\w{0,40}\(|\brole["']?\]?\s*(?::|=|=>|,|->|\bto\b)?\s*["'](?:system|user|assistant|developer)["']|\bRole["']?\]?\s*(?::|=>?|,)\s*["'](?:system|assistant)["']|\bRole(?:::|\.)(?:System|Assistant)\b|\b(?:SystemMessage|HumanMessage|AIMessage|ChatCompletion\w*|chat\.completions|messages\.create|generateText|streamText|generateObject|streamObject|generateContent|GenerateContent\w*|PromptTemplate|ChatPromptTemplate|LLMChain|system_instruction|systemInstruction|llm\.\w+\(|invoke_model|ChatOpenAI|ChatAnthropic|UserMessage|ChatMessage|ai\.(?:next|start|system|user)|fsystem|fuser)\b/;
/** True when a source text uses a model's library or builds chat messages. */
const usesModels = (text) => {
    const judged = text.slice(0, 200_000);
    return importsModelLibrary(judged) || chat.test(judged);
};
const importLine = /^[ \t]*(?:import\b|from\b|const\b[^\n]{0,120}require\(|using\b|require\b|alias\b|\}\s*from\b|"[\w./-]+"$|use\b|library\(|local\b[^\n]{0,120}require\b|#include\b|open [A-Z]|\(:require\b)[^\n]{0,200}$/gm;
function importsModelLibrary(text) {
    for (const match of text.matchAll(importLine))
        if (sdk.test(match[0]))
            return true;
    return false;
}


/***/ }),

/***/ 5585:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isPieceBound)
/* harmony export */ });
const bound = /(?:^| )(?:chunk|passage|paragraph|section|line split) max (?:size|length|tokens|characters)$/;
/** True of spaced words that say how long the pieces may be that a corpus is cut into: `chunk max tokens`. */
const isPieceBound = (words) => bound.test(words);


/***/ }),

/***/ 22736:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ namesPromptMaker),
/* harmony export */   Tt: () => (/* binding */ namesPrompt),
/* harmony export */   d2: () => (/* binding */ namesTemplate),
/* harmony export */   h1: () => (/* binding */ namesNotice),
/* harmony export */   tm: () => (/* binding */ isRole)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38399);

const promptWord = /(?:^| )(?:(?:pre|sub|sys)?prompts?|system (?:messages?|msg|instructions?|text|content|template|role)|instructions?|instruct|preamble|persona|personas|personality|few ?shots?|fewshots?|guidelines?|jailbreak|assistant (?:message|intro|instructions?)|user (?:message|template|instructions?)|example messages|reminder|system reminder|rubric|backstory|role description|expected output|demonstrations?|system|(?:instance|next step|system|strategy|observation|action) template)(?: |$)/;
/** Names of things about a prompt that are not its text. */
const aboutSomethingElse = /(?:^| )(?:paths?|files?|filename|dirs?|directory|folder|names?|ids?|keys?|urls?|uri|types?|tokens?|count|length|index|versions?|labels?|title|placeholder|color|hash|cache|cached|manager|loader|builder|class|enum|schema|size|limit|state|ref|mode|status|error|callback|handler|click|enabled|visible|open|idx|num|number|user id|created at|updated at|model|models|usage|cost|history file|icon|button|input|toolkit|session|caching|injection|extension|format version|lang|language|fn|func|function|hook|max|min|env|prompt toolkit|installation|install|setup)$/;
/** True when a name says that its value is text for a model: `SYSTEM_PROMPT`, `systemInstruction`, `persona`. */
function namesPrompt(name) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spacedName */ .s)(name);
    return promptWord.test(words) && !aboutSomethingElse.test(words);
}
/** True when a name says it makes prompts, such as the function `build_summary_prompt` or the class `ReviewPrompts`. */
const namesPromptMaker = (name) => /(?:^| )(?:(?:pre|sub|sys)?prompts?|instructions?|system messages?|few ?shots?|preamble|persona)(?: |$)/.test((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spacedName */ .s)(name)) &&
    !asksPeople.test((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spacedName */ .s)(name)) &&
    !/ (?:svg|icon|window|limit|button|modal|dialog|popup|input box|application|app|screen|page|view|panel|form|activity|fragment|controller|menu|picker|selector|editor|card)(?: |$)/.test((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spacedName */ .s)(name)) &&
    !/(?:^| )(?:parse|count|tokens|load|read|save|log|cache|hash|validate|test)(?: |$)/.test((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spacedName */ .s)(name));
/** To prompt somebody is to ask them: `promptForKey`, `promptForInput`, `maybe_prompt_and_open`. */
const asksPeople = /^(?:maybe |should )?prompt (?:users? |and |if |for (?:\w+ )?(?:inputs?|choices?|selection|confirmation|values?|names?|paths?)$|(?:\w+ )*(?:if needed|urls?|ids?|keys?|passwords?|confirm(?:ation)?)$)/;
/** True when a name says a template, which is a prompt only in company of models. */
const namesTemplate = (name) => /(?:^| )(?:templates?|messages?|content|text|query|question|context|description|input|contents|suffix|prefix|examples?|goal|task|role)$/.test((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spacedName */ .s)(name));
/** True when a name says what people are told: `missing_api_key_message`, `WELCOME_TEXT`, `usageNotice`. */
const namesNotice = (name) => /(?:^| )(?:missing|errors?|failed|failure|success|invalid|unsupported|deprecat\w+|not found|warning|welcome|usage|help|confirm|banner|notice|disclaimer)(?: \w+){0,3} (?:messages?|msg|text|suffix|prefix|notice|body|banner)$/.test((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spacedName */ .s)(name));
const roles = new Set([
    'system',
    'user',
    'assistant',
    'developer',
    'human',
    'ai',
    'model',
    'tool',
]);
/** True for the role of a chat message. */
const isRole = (text) => roles.has(text.toLowerCase());


/***/ }),

/***/ 38399:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ wordsOfName),
/* harmony export */   s: () => (/* binding */ spacedName)
/* harmony export */ });
/**
 * The words of an identifier, lower-cased: `maxOutputTokens`, `MAX_OUTPUT_TOKENS` and `max-output-tokens` are the same.
 */
function wordsOfName(name) {
    if (name.length > longestName)
        return [];
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
const longestName = 200;
/** Names recur in a file and across files, so the last ones asked for are kept. */
const spaced = new Map();
const mostKept = 5000;
/** The words of a name joined by single spaces, which is how the tables of this folder write names. */
function spacedName(name) {
    const known = spaced.get(name);
    if (known !== undefined)
        return known;
    const words = wordsOfName(name).join(' ');
    if (spaced.size >= mostKept)
        spaced.clear();
    if (name.length <= longestName)
        spaced.set(name, words);
    return words;
}


/***/ }),

/***/ 83191:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ findChanges)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/facet.js
/** The meaning of a value that comes from elsewhere: only that it is there can be compared. */
const passedOn = '{\u2026}';

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/compare-facets.js


/**
 * The facets that differ between the two sides of one file. `path` is head's, or base's where head has none. Facets of
 * one name are compared in their order, those that both sides have set aside.
 */
function differencesOf(path, base, head) {
    const before = byName(base);
    const after = byName(head);
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].flatMap((name) => {
        const pairs = differingPairs(before.get(name) ?? [], after.get(name) ?? []);
        return pairs.map((pair) => ({ path, ...pair }));
    });
}
function byName(facets) {
    const groups = new Map();
    for (const facet of facets) {
        const name = `${facet.lane} ${facet.name}`;
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [facet]);
        else
            group.push(facet);
    }
    return groups;
}
function differingPairs(base, head) {
    const [one, other] = [base[0], head[0]];
    if (base.length === 1 && head.length === 1 && one !== undefined && other !== undefined) {
        return sameMeaning(one.meaning, other.meaning) ? [] : [withoutPassedOn({ base: one, head: other })];
    }
    const gone = withoutThoseOf(base, head);
    const come = withoutThoseOf(head, base);
    if (gone.length === 0 && come.length === 0)
        return orderDifference(base, head);
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
        base: gone[index],
        head: come[index],
    }));
}
/** A value that now comes from elsewhere, or no more, is told by the side on which it stands. */
const withoutPassedOn = ({ base, head }) => ({
    base: base?.meaning === passedOn ? undefined : base,
    head: head?.meaning === passedOn ? undefined : head,
});
/** The facets whose meaning the others have not, each of theirs counted once. */
function withoutThoseOf(facets, others) {
    const counts = new Map();
    for (const { meaning } of others) {
        const key = (0,digest/* canonicalJson */.dj)(meaning);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return facets.filter(({ meaning }) => {
        const key = (0,digest/* canonicalJson */.dj)(meaning);
        const count = counts.get(key) ?? 0;
        counts.set(key, count - 1);
        return count <= 0;
    });
}
/** The same parts in another order: told as one change of the whole. */
function orderDifference(base, head) {
    const first = base.findIndex((facet, index) => !sameMeaning(facet.meaning, head[index]?.meaning ?? null));
    const [one, other] = [base[first], head[first]];
    if (one === undefined || other === undefined)
        return [];
    const whole = (facet, all) => ({
        ...facet,
        meaning: all.map(({ meaning }) => meaning),
    });
    return [{ base: whole(one, base), head: whole(other, head) }];
}
const sameMeaning = (one, other) => one === other || (typeof one === 'object' && typeof other === 'object' && (0,digest/* meanSame */.OL)(one, other));

// EXTERNAL MODULE: ./dist/compiled/domain/changes/declared-lane.js
var declared_lane = __webpack_require__(46006);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/place.js
var vocabulary_place = __webpack_require__(65777);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/document-pictures.js

const picture = /[^\s/\\()[\]"'`<>=]{1,200}\.(?:png|jpe?g|gif|webp|svg|avif|mp4|webm|mov)\b/gi;
/** The names of the pictures that documents among the files show, on either side. */
function picturesOfDocuments(pairs) {
    const documents = pairs.filter(({ basePath, headPath }) => (0,vocabulary_place/* isDocumentPath */.nY)(headPath ?? basePath ?? ''));
    const texts = documents
        .flatMap(({ base, head }) => [base, head])
        .flatMap((side) => (side.kind === 'text' ? side.text : []));
    return new Set(texts.flatMap((text) => [...text.matchAll(picture)].map(([name]) => unescaped(name))));
}
/** `a%20b.png` is the file called `a b.png`. */
function unescaped(name) {
    try {
        return decodeURI(name);
    }
    catch {
        return name;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/words.js
var vocabulary_words = __webpack_require__(38399);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/find-moves.js


/** Short values recur by chance: so many characters are known again in another file, and so many in the same one. */
const recognisableCharacters = { elsewhere: 24, inTheFile: 10 };
/**
 * Splits off what only moved: a meaning that is gone from one place and new in another, of the same lane. Where several
 * copies became one, or one became several, all of them moved.
 */
function partMoves(differences) {
    const gone = keysOf(differences.filter(({ head }) => head === undefined));
    const come = keysOf(differences.filter(({ base }) => base === undefined));
    const isSame = (difference) => {
        const key = moveKey(difference);
        return key !== undefined && gone.has(key) && come.has(key);
    };
    const swapped = swappedKeys(differences.filter(isSame));
    const isMove = (each) => isSame(each) && !swapped.has(`${each.path}\n${moveKey(each)}`);
    return {
        changed: differences.filter((each) => !isMove(each)),
        moved: differences.filter((each) => each.base === undefined && isMove(each)),
    };
}
const keysOf = (differences) => new Set(differences.map(moveKey));
/**
 * Meanings that changed their order within a file while they changed their names: which stands for which cannot be
 * told, and two that were swapped are no move.
 */
function swappedKeys(same) {
    const swapped = new Set();
    for (const path of new Set(same.map((each) => each.path))) {
        const ofFile = same.filter((each) => each.path === path);
        const order = (isGone) => ofFile
            .filter(({ head }) => (head === undefined) === isGone)
            .sort(byLine)
            .map(moveKey);
        const [before, after] = [order(true), order(false)];
        const common = before.filter((key, index) => after.includes(key) && before.indexOf(key) === index);
        const then = after.filter((key, index) => common.includes(key) && after.indexOf(key) === index);
        if (common.some((key, index) => key !== then[index]))
            for (const key of common)
                swapped.add(`${path}\n${key}`);
    }
    return swapped;
}
const byLine = (one, other) => ((one.head ?? one.base)?.line ?? 0) - ((other.head ?? other.base)?.line ?? 0);
/** By what a meaning is known again; `undefined` for what both sides have, and for what is too short to be known. */
function moveKey({ path, base, head }) {
    if (base !== undefined && head !== undefined)
        return undefined;
    const facet = head ?? base;
    if (facet === undefined || facet.lane === 'code' || facet.lane === 'docs')
        return undefined;
    const meaning = (0,digest/* canonicalJson */.dj)(facet.meaning);
    if (meaning.length >= recognisableCharacters.elsewhere)
        return `${facet.lane} ${meaning}`;
    if (facet.lane === 'model' || facet.lane === 'data')
        return `${facet.lane} ${settingOf(facet)} ${meaning}`;
    return meaning.length >= recognisableCharacters.inTheFile ? `${path} ${facet.lane} ${meaning}` : undefined;
}
/** A model's id is known again under any name; another value only under the same last name, however it is written. */
const settingOf = ({ name, meaning }) => typeof meaning === 'string' && /[a-z]\D*\d|[/-]/i.test(meaning) ? '' : (0,vocabulary_words/* spacedName */.s)(name.split('.').at(-1) ?? name);

// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var changes_lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane-of-place.js
var lane_of_place = __webpack_require__(99779);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/once.js
/** Asks when it is first called, and answers the same from then on. */
function once(ask) {
    let answer;
    return () => {
        answer ??= ask();
        return answer;
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parse-configuration.js + 5 modules
var parse_configuration = __webpack_require__(32581);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part.js
var parts_part = __webpack_require__(16824);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/with-parts.js
var with_parts = __webpack_require__(5258);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/configuration-file.js










/**
 * lanegate.yml: bindings, routes and providers are of the model lane, prompts of theirs, and the yardstick and all else
 * is `evals`.
 */
const readConfigurationFile = ({ path, text }) => {
    if (path !== configuration_file/* configurationFile */.h || text.length > longestConfiguration)
        return undefined;
    const located = tryParse(() => (0,parse_configuration/* parseRoot */.qo)(text, path));
    return located && facetsOf(located);
};
/** The file of a part of a monorepo, whose entries are called as they are from the root. */
const readPartFile = ({ path, text }) => {
    if (text.length > longestConfiguration)
        return undefined;
    const part = tryParse(() => (0,parts_part/* parsePart */.x)(text, path));
    if (part === undefined)
        return undefined;
    const { value, placeOf, parts } = (0,with_parts/* withParts */.d)({ ...part, value: configuration/* defaultConfiguration */._0 }, [part]);
    const [{ judge, embedder } = {}] = parts;
    return facetsOf({ value: { ...value, judge, embedder }, placeOf });
};
function facetsOf({ value, placeOf }) {
    const lineOf = (keys) => placeOf(keys).line;
    const { models, routes, providers, prompts, suites, version, ...sections } = value;
    const facet = (lane, keys, meaning) => ({
        lane,
        name: keys.join('.'),
        meaning: (meaning ?? null),
        line: lineOf(keys),
    });
    return [
        ...Object.entries(models).flatMap(([name, { price, ...binding }]) => [
            facet('model', ['models', name], binding),
            ...(price === undefined ? [] : [facet('code', ['models', name, 'price'], price)]),
        ]),
        ...Object.entries(routes).map(([name, route]) => facet('model', ['routes', name], route)),
        ...Object.entries(providers).flatMap(([name, provider]) => [
            facet('model', ['providers', name], (0,provider_provider/* providerIdentity */.k8)(provider)),
            ...accessOf(provider).map((access) => facet('code', ['providers', name, 'access'], access)),
        ]),
        ...Object.entries(prompts).map(([name, prompt]) => facet('prompt', ['prompts', name], prompt)),
        ...suites.flatMap((suite, index) => suiteFacets(suite, lineOf(['suites', index]))),
        // A file that says no more than this brings the yardstick of its conventions.
        facet('evals', ['version'], version),
        ...Object.entries(sections)
            .filter(([name, section]) => !isDefault(name, section))
            .map(([name, section]) => facet(name === 'ownership' ? 'docs' : 'evals', [name], name === 'lanes' ? (0,declared_lane/* meaningOfLanes */.s$)(value.lanes) : section)),
    ];
}
/** A section that says what holds without it is none that a change brings or takes away. */
const isDefault = (name, section) => (0,digest/* meanSame */.OL)(section, (0,own/* own */.Z)(configuration/* defaultConfiguration */._0, name));
/** Longer texts are nobody's configuration, and would take the parser too long. */
const longestConfiguration = 50_000;
/** Keys and patience, on which no answer depends; none where the provider needs none. */
const accessOf = (provider) => {
    const access = (0,provider_provider/* providerAccess */.sq)(provider);
    return access === undefined ? [] : [access];
};
/** A suite is named by its name, not by its position, so that moving one changes nothing. */
function suiteFacets(suite, line) {
    const { name, target, ...yardstick } = suite;
    return [
        ...targetFacets(`suites.${name}.target`, target, line),
        { lane: 'evals', name: `suites.${name}`, meaning: yardstick, line },
    ];
}
/** What starts a program is code; an endpoint is who answers, as a provider is. */
function targetFacets(name, target, line) {
    if ('command' in target)
        return [{ lane: 'code', name: `${name}.command`, meaning: target.command, line }];
    if ('url' in target)
        return [{ lane: 'model', name: `${name}.url`, meaning: target, line }];
    return [
        { lane: 'prompt', name: `${name}.prompt`, meaning: target.prompt, line },
        { lane: 'model', name: `${name}.model`, meaning: target.model ?? null, line },
    ];
}
/** A configuration that cannot be read has no facets here; whoever needs it reports the mistake. */
function tryParse(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/natural-language.js
var natural_language = __webpack_require__(56918);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/prompt-name.js
var prompt_name = __webpack_require__(22736);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/readers/classify/setting-words.js
var setting_words = __webpack_require__(69313);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/model-id.js
var model_id = __webpack_require__(89665);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/tree.js
/** Deeper nesting than this is nobody's configuration, and would exhaust the stack. */
const deepestNesting = 100;
const scalar = (value, line) => ({ kind: 'scalar', value, line });
/** What a tree says, as JSON. Of a key given twice the last counts. */
function jsonOf(tree) {
    if (tree.kind === 'scalar')
        return tree.value;
    if (tree.kind === 'list')
        return tree.items.map(jsonOf);
    return Object.fromEntries(tree.entries.map(({ key, value }) => [key, jsonOf(value)]));
}
/** What a mapping holds under a key; `undefined` for other trees and absent keys. */
const childOf = (tree, key) => tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key)?.value : undefined;
/** The text that a mapping holds under a key, where it is text. */
function textOf(tree, key) {
    const child = childOf(tree, key);
    return child?.kind === 'scalar' && typeof child.value === 'string' ? child.value : undefined;
}
const hasKey = (tree, key) => childOf(tree, key) !== undefined;
/** Every scalar of a tree. */
function* leavesOf(tree) {
    if (tree.kind === 'scalar')
        yield tree.value;
    else if (tree.kind === 'list')
        for (const item of tree.items)
            yield* leavesOf(item);
    else
        for (const entry of tree.entries)
            yield* leavesOf(entry.value);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/classify/shapes.js






const contentKeys = [
    'content',
    'contents',
    'parts',
    'text',
    'message',
    'tool_calls',
    'toolCalls',
    'prompt',
    'template',
    'blocks',
];
/** A chat: every item has a role and says something, or is `system: \u2026`, `user: \u2026` by itself. */
function isMessageList({ items }) {
    if (items.length === 0)
        return false;
    return items.every(isMessage) || (items.length > 1 && items.every(isRoleKeyed));
}
const isMessage = (tree) => {
    const role = textOf(tree, 'role') ?? textOf(tree, 'speaker') ?? textOf(tree, 'from');
    return role !== undefined && ((0,prompt_name/* isRole */.tm)(role) || role.includes('{')) && contentKeys.some((key) => hasKey(tree, key));
};
const isRoleKeyed = (tree) => tree.kind === 'map' &&
    tree.entries.length === 1 &&
    tree.entries.every(({ key, value }) => (0,prompt_name/* isRole */.tm)(key) && value.kind === 'scalar');
/** The schema of a tool as models are told it: a name, a description and the shape of its arguments. */
function isToolSchema(tree) {
    if (textOf(tree, 'name') === undefined || !hasKey(tree, 'description'))
        return false;
    if (hasKey(tree, 'input_schema') || hasKey(tree, 'inputSchema'))
        return true;
    const schema = childOf(tree, 'parameters');
    return schema !== undefined && (hasKey(schema, 'properties') || textOf(schema, 'type') === 'object');
}
/** The keys of a tool schema that its model reads. */
const keysOfTool = new Set([
    'name',
    'description',
    'parameters',
    'input_schema',
    'inputSchema',
    'strict',
    'examples',
    'input_examples',
]);
/** Records that tell by their company of keys which of them are prompts. */
const recordShapes = [
    { needs: ['goal', 'backstory'], prompts: new Set(['role', 'goal', 'backstory']) },
    { needs: ['role', 'goal'], prompts: new Set(['role', 'goal', 'backstory', 'instructions']) },
    { needs: ['description', 'expected_output'], prompts: new Set(['description', 'expected_output']) },
    { needs: ['docstring'], prompts: new Set(['signature', 'docstring', 'arguments']) },
    { needs: ['system', 'user'], prompts: new Set(['system', 'user', 'assistant']) },
];
/** The keys of a record that are prompts because of the keys beside them. */
const promptKeysOf = (tree) => recordShapes.find(({ needs }) => needs.every((key) => isTextAt(tree, key)))?.prompts;
const isTextAt = (tree, key) => (0,natural_language/* isProse */.y6)(textOf(tree, key) ?? '', 2);
const serializedPrompt = /^(?:prompt|few_shot|few_shot_with_templates|chat_prompt|chat|pipeline)$/;
const keysOfSerialized = new Set([
    'template',
    'template_path',
    'template_format',
    'prefix',
    'suffix',
    'examples',
    'example_separator',
    'example_prompt',
    'example_prompt_path',
    'messages',
    'partial_variables',
    'input_variables',
]);
/** The prompt keys of a serialised prompt of a chain: `_type: few_shot`. */
const keysOfSerializedPrompt = (tree) => serializedPrompt.test(textOf(tree, '_type') ?? '') ? keysOfSerialized : undefined;
/** The id by which an entry of a list of models goes; `undefined` for other records. */
function idOfEntry(tree) {
    if (tree.kind !== 'map' || tree.entries.length < 2)
        return undefined;
    for (const key of setting_words/* namesOfEntry */.eh) {
        const text = textOf(tree, key);
        if (text !== undefined && (0,model_id/* isModelId */.TC)(text))
            return text;
    }
    return undefined;
}
const capability = /^(?:supports?|supported|capabilit(?:y|ies)|context (?:window|length|size)|max (?:\w+ )?tokens|(?:input |output )?modalit(?:y|ies)|reasoning|vision|tools?|function calling)(?: |$)/;
/** True for an entry of a list of models that says what its model can do or how much it takes. */
const isCapableEntry = (tree, list) => /^(?:(?:available|supported|chat|language|all) )?models$/.test((0,vocabulary_words/* spacedName */.s)(list)) &&
    tree.kind === 'map' &&
    setting_words/* namesOfEntry */.eh.some((key) => textOf(tree, key) !== undefined) &&
    tree.entries.some(({ key, value }) => value.kind === 'scalar' && capability.test((0,vocabulary_words/* spacedName */.s)(key)));
/** A mapping whose keys are ids of models, or most of them. */
function isCatalogue({ entries }) {
    if (entries.length === 0)
        return false;
    const ids = entries.filter(({ key }) => (0,model_id/* isModelId */.TC)(key)).length;
    return ids > 0 && ids * 2 >= entries.length;
}
/** An entry that tells nothing but prices: `{input: 2.5, output: 10}`. */
const isPriceEntry = (tree) => {
    if (tree.kind !== 'map' || tree.entries.length === 0)
        return false;
    return tree.entries.every(({ key, value }) => value.kind === 'scalar' && (0,setting_words/* isAmountOfPrice */.TD)(key, value.value));
};
/** Rows of a database that name their table under `model`, and vehicles, which have models of another kind. */
const isOtherTrade = (tree) => (hasKey(tree, 'pk') && hasKey(tree, 'fields')) ||
    ['make', 'manufacturer', 'brand', 'vin'].some((key) => hasKey(tree, key));
/** Keys whose whole list is shown to a model. */
const exampleKeys = /(?:^| )(?:few ?shots?|fewshot examples|few shot examples|demonstrations?|example messages|example conversations|example dialogues?)$/;
const namesExamples = (key) => exampleKeys.test((0,vocabulary_words/* spacedName */.s)(key));
/** True when a tree holds text that people could read. */
function holdsProse(tree) {
    for (const value of leavesOf(tree))
        if (typeof value === 'string' && (0,natural_language/* isProse */.y6)(value, 2))
            return true;
    return false;
}
/** True for a key under which the shape of a model's answer is kept. */
const namesSchemaOfAnswer = (key) => /(?:^| )(?:output|response|answer|json) (?:json )?schema$/.test((0,vocabulary_words/* spacedName */.s)(key));

// EXTERNAL MODULE: ./dist/compiled/domain/changes/readers/file-nature.js
var file_nature = __webpack_require__(2228);
// EXTERNAL MODULE: ./dist/compiled/node_modules/csv-parse/sync
var sync = __webpack_require__(25616);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/filled-lines.js
var filled_lines = __webpack_require__(64633);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/records.js



const mostRecords = 20_000;
const mostCharacters = 500_000;
/** The records of a JSONL, CSV or TSV text; `undefined` when it is none, or has more than anybody reads. */
function recordsOf({ path, text }) {
    if (text.length > mostCharacters)
        return undefined;
    const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
    const rows = ending === 'jsonl' || ending === 'ndjson' ? jsonRows(text) : tableRows(text, ending === 'tsv' ? '\t' : ',');
    if (rows === undefined || rows.length > mostRecords)
        return undefined;
    return rows.map(({ value, line }) => ({ name: nameOf(value), meaning: value, line }));
}
function jsonRows(text) {
    try {
        return [...(0,filled_lines/* filledLines */.o)(text)].map((each) => ({ value: JSON.parse(each.text), line: each.line }));
    }
    catch {
        return undefined;
    }
}
function tableRows(text, delimiter) {
    try {
        const rows = (0,sync/* parse */.q)(text, {
            columns: true,
            bom: true,
            info: true,
            skip_empty_lines: true,
            relax_column_count: true,
            delimiter,
            to: mostRecords + 1,
        });
        return rows.map(({ record, info }) => ({ value: record, line: info.lines }));
    }
    catch {
        return undefined;
    }
}
/** The id of a record, or the first digits of the digest of all it says. */
function nameOf(value) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const id = Object.entries(value).find(([key]) => /^(?:id|case_?id|uid|uuid|key|name)$/i.test(key))?.[1];
        if ((typeof id === 'string' && id.length > 0 && id.length <= 100) || typeof id === 'number')
            return String(id);
    }
    return (0,digest/* digestOf */.ol)(value).slice(7, 19);
}
const keysOfCases = /^(?:question|query|input|prompt|messages|conversation)s?$/i;
const keysOfAnswers = /^(?:answer|expected|expected_?output|output|ground_?truth|truth|label|completion|response|reference|ideal|messages)s?$/i;
/** True when records ask and tell what to expect, as cases and training sets do. */
function areCases(records) {
    const first = records[0]?.meaning;
    if (typeof first !== 'object' || first === null || Array.isArray(first))
        return false;
    const keys = Object.keys(first);
    return keys.some((key) => keysOfCases.test(key)) && keys.some((key) => keysOfAnswers.test(key));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/json-tree.js

/** Thrown inside this module alone: the text is not JSON. */
class NotJson extends Error {
}
/** JSON, and JSON with comments and trailing commas. */
const parseJsonTree = (text) => parseJsonFrom(text, 1);
/** JSON that is the value of something else, of which the first line has a number of its own. */
function parseWrittenJson(text, line) {
    return text.length <= mostWritten && /^\s{0,200}[[{]/.test(text) ? parseJsonFrom(text, line) : undefined;
}
const mostWritten = 200_000;
const parseJsonFrom = (text, line) => {
    try {
        const scanner = new JsonScanner(text, line);
        const tree = scanner.value(0);
        return scanner.isAtEnd() ? tree : undefined;
    }
    catch (error) {
        if (error instanceof NotJson)
            return undefined;
        throw error;
    }
};
const plainString = /"([^"\\\n\r]*)"/y;
const escapedString = /"(?:[^"\\\n\r]|\\.)*"/y;
const literal = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
class JsonScanner {
    text;
    line;
    at = 0;
    constructor(text, line) {
        this.text = text;
        this.line = line;
        if (text.charCodeAt(0) === 0xfeff)
            this.at = 1;
    }
    isAtEnd() {
        this.skip();
        return this.at >= this.text.length;
    }
    value(depth) {
        if (depth > deepestNesting)
            throw new NotJson();
        this.skip();
        const { line } = this;
        const first = this.text[this.at];
        if (first === '{')
            return this.map(depth, line);
        if (first === '[')
            return this.list(depth, line);
        if (first === '"')
            return { kind: 'scalar', value: this.string(), line };
        return { kind: 'scalar', value: JSON.parse(this.match(literal)), line };
    }
    map(depth, line) {
        const entries = [];
        this.at += 1;
        while (!this.closes('}')) {
            const keyLine = this.line;
            const key = this.string();
            this.skip();
            this.expect(':');
            entries.push({ key, line: keyLine, value: this.value(depth + 1) });
            this.separate('}');
        }
        return { kind: 'map', entries, line };
    }
    list(depth, line) {
        const items = [];
        this.at += 1;
        while (!this.closes(']')) {
            items.push(this.value(depth + 1));
            this.separate(']');
        }
        return { kind: 'list', items, line };
    }
    closes(bracket) {
        this.skip();
        if (this.text[this.at] !== bracket)
            return false;
        this.at += 1;
        return true;
    }
    separate(bracket) {
        this.skip();
        if (this.text[this.at] !== bracket)
            this.expect(',');
    }
    expect(character) {
        if (this.text[this.at] !== character)
            throw new NotJson();
        this.at += 1;
    }
    string() {
        plainString.lastIndex = this.at;
        const plain = plainString.exec(this.text);
        if (plain === null)
            return this.escaped();
        this.at = plainString.lastIndex;
        return plain[1] ?? '';
    }
    escaped() {
        const raw = this.match(escapedString);
        try {
            return JSON.parse(raw);
        }
        catch {
            throw new NotJson();
        }
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (found === null)
            throw new NotJson();
        this.at = pattern.lastIndex;
        return found[0];
    }
    /** White space and comments; counts the lines it passes. */
    skip() {
        for (; this.at < this.text.length; this.at += 1) {
            const character = this.text[this.at];
            if (character === '\n')
                this.line += 1;
            else if (character === '/')
                this.skipComment();
            else if (character !== ' ' && character !== '\t' && character !== '\r')
                return;
        }
    }
    skipComment() {
        const isBlock = this.text[this.at + 1] === '*';
        if (!isBlock && this.text[this.at + 1] !== '/')
            throw new NotJson();
        const end = this.text.indexOf(isBlock ? '*/' : '\n', this.at + 2);
        if (end < 0 && isBlock)
            throw new NotJson();
        const next = end < 0 ? this.text.length : end + (isBlock ? 2 : 0);
        for (let index = this.at; index < next; index += 1)
            if (this.text[index] === '\n')
                this.line += 1;
        this.at = next - 1;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/without-stacks.js
var without_stacks = __webpack_require__(40977);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/nesting.js
var nesting = __webpack_require__(14064);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/indented-tree.js


/**
 * Texts that look like YAML but are templates of it, broken, or too long for its parser: keys by their indentation,
 * values as they are written. Never `undefined`: a line without a key is an item of its own.
 */
const parseIndentedTree = (text) => {
    const lines = text.split(/\r?\n/).flatMap((raw, index) => {
        const content = raw.trim();
        return [{ indent: raw.length - raw.trimStart().length, text: content, number: index + 1 }];
    });
    return new IndentedReader(lines).block(-1, 0);
};
/** White space before the colon is tried once, behind the key, and not from each place within it. */
const keyLine = /^(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s#"'[\]{}&*!|>%@`-][^:#]{0,200}?))(?<=\S)\s*:(?:\s+(.*))?$/;
class IndentedReader {
    lines;
    at = 0;
    constructor(lines) {
        this.lines = lines;
    }
    /** The lines that are indented further than `outer`. */
    block(outer, depth) {
        const entries = [];
        const items = [];
        const first = this.lines[this.at]?.number ?? 1;
        for (let line = this.next(); line !== undefined && line.indent > outer; line = this.next()) {
            this.at += 1;
            const found = keyLine.exec(line.text);
            if (found !== null)
                entries.push(this.entry(line, found, depth));
            else
                items.push(this.item(line, depth));
        }
        if (entries.length === 0)
            return { kind: 'list', items, line: first };
        if (items.length > 0)
            entries.push({ key: '', line: first, value: { kind: 'list', items, line: first } });
        return { kind: 'map', entries, line: first };
    }
    entry(line, found, depth) {
        const key = found[1] ?? found[2] ?? found[3] ?? '';
        return { key, line: line.number, value: this.valueAfter(found[4] ?? '', line, depth) };
    }
    valueAfter(rest, line, depth) {
        const value = plainText(rest);
        if (isLiteral(value))
            return scalar(this.literal(line.indent), line.number);
        const follows = this.next();
        const isParent = value === '' || /^[&!][\w-]+$/.test(value);
        if (!isParent || follows === undefined || depth >= deepestNesting)
            return valueTree(rest, line.number);
        const isListBelow = follows.indent === line.indent && follows.text.startsWith('- ') && !line.text.startsWith('- ');
        if (follows.indent <= line.indent && !isListBelow)
            return valueTree(rest, line.number);
        return this.block(isListBelow ? line.indent - 1 : line.indent, depth + 1);
    }
    /** `- key: value` begins a mapping whose further keys stand under its first. */
    item(line, depth) {
        if (!/^-\s/.test(line.text) || depth >= deepestNesting)
            return valueTree(line.text, line.number);
        const inner = line.text.replace(/^-\s+/, '');
        if (isLiteral(plainText(inner)))
            return scalar(this.literal(line.indent), line.number);
        const found = keyLine.exec(inner);
        if (found === null)
            return valueTree(inner, line.number);
        const column = line.indent + line.text.length - inner.length;
        const first = this.entry({ ...line, indent: column }, found, depth);
        const rest = this.block(line.indent, depth + 1);
        const others = rest.kind === 'map' ? rest.entries : [];
        return { kind: 'map', entries: [first, ...others], line: line.number };
    }
    /** The lines of a block scalar, without the indentation of its first. */
    literal(outer) {
        const taken = [];
        for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
            if (line.text !== '' && line.indent <= outer)
                break;
            taken.push(line);
            this.at += 1;
        }
        const margin = taken.find(({ text }) => text !== '')?.indent ?? 0;
        return taken
            .map(({ text, indent }) => ' '.repeat(Math.max(0, Math.min(indent - margin, 200))) + text)
            .join('\n')
            .trimEnd();
    }
    /** The next line that says something; its indentation decides where it belongs. */
    next() {
        for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
            if (line.text !== '' && !line.text.startsWith('#') && line.text !== '---')
                return line;
            this.at += 1;
        }
        return undefined;
    }
}
const isLiteral = (value) => /^[|>][-+\d]{0,3}$/.test(value);
/** A value on one line: a list or mapping in brackets, or a scalar of its kind. */
function valueTree(rest, line) {
    const value = plainText(rest);
    if (/^["']/.test(rest))
        return scalar(value, line);
    if (/^[[{]/.test(value) && value.length < 10_000)
        return bracketedTree(value, line);
    return scalar(typed(value), line);
}
function bracketedTree(value, line) {
    const tree = parseJsonTree(value);
    if (tree !== undefined && tree.kind === 'list')
        return { kind: 'list', items: tree.items.map((item) => ({ ...item, line })), line };
    const inner = /^\[([^[\]{}]*)\]$/.exec(value)?.[1];
    if (inner === undefined)
        return scalar(value, line);
    const parts = inner.split(',').map((part) => part.trim());
    return {
        kind: 'list',
        items: parts.filter((part) => part !== '').map((part) => scalar(typed(plainText(part)), line)),
        line,
    };
}
function typed(value) {
    if (value === 'true' || value === 'false')
        return value === 'true';
    if (value === 'null' || value === '~' || value === '')
        return null;
    return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value) ? Number(value) : value;
}
/** A value without its quotes and the comment after it. */
function plainText(rest) {
    const quoted = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$|^'([^']*)'\s*(?:#.*)?$/.exec(rest);
    return quoted?.[1] ?? quoted?.[2] ?? rest.replace(/(?:^|\s)#.*$/, '').trim();
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/yaml-tree.js





/** The YAML parser reads a megabyte in a second; longer texts than this are read by their indentation. */
const mostYamlCharacters = 30_000;
/** YAML, several documents of it as a list. What is no YAML, such as a template of YAML, is read by its indentation. */
const parseYamlTree = (text) => {
    if (text.length > mostYamlCharacters || (0,nesting/* nestsTooDeep */.q)(text))
        return parseIndentedTree(text);
    const lines = new dist/* LineCounter */.HN();
    const options = { lineCounter: lines, prettyErrors: false, logLevel: 'silent', uniqueKeys: false };
    const documents = (0,without_stacks/* withoutStacks */.G)(() => (0,dist/* parseAllDocuments */.hR)(text, options));
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) {
        return parseIndentedTree(text);
    }
    const trees = documents.flatMap(({ contents }) => contents === null ? [] : [toTree(contents, { lines, anchored: new Map() }, 0)]);
    return trees.length === 1 ? trees[0] : { kind: 'list', items: trees, line: 1 };
};
function toTree(node, reading, depth) {
    if (depth > deepestNesting)
        throw new RangeError('nested too deep');
    const { lines, anchored } = reading;
    const line = lineOf(node, lines);
    // An alias of more than a scalar stands for itself, so that no text can unfold into more than it is.
    if ((0,dist/* isAlias */.Vj)(node))
        return scalar(anchored.get(node.source) ?? `*${node.source}`, line);
    if ((0,dist/* isScalar */.jn)(node) && node.anchor !== undefined)
        anchored.set(node.anchor, scalarOf(node.value));
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', items: node.items.map((item) => toTree(item, reading, depth + 1)), line };
    if (!(0,dist/* isMap */.jh)(node))
        return scalar((0,dist/* isScalar */.jn)(node) ? scalarOf(node.value) : null, line);
    const entries = node.items.map(({ key, value }) => {
        const keyLine = lineOf(key, lines);
        const tree = value === null ? scalar(null, keyLine) : toTree(value, reading, depth + 1);
        return { key: (0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key), line: keyLine, value: tree };
    });
    return { kind: 'map', entries, line };
}
const lineOf = (node, lines) => typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? lines.linePos(Number(node.range[0])).line
    : 1;
function scalarOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    return typeof value === 'string' || typeof value === 'boolean' || value === null ? value : String(value);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/whole-text.js
/** A file taken whole; the kind of its line endings and white space at its end are layout. */
const wholeText = ({ text }, lane) => ({
    lane,
    name: 'content',
    meaning: text.replaceAll('\r\n', '\n').trimEnd(),
    line: 1,
});

// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 2 modules
var dataset = __webpack_require__(83818);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/yardstick-file.js





/**
 * A declared dataset: one facet a case, so that a reason can say which cases changed. Unreadable ones are one facet.
 */
function readDataset(file) {
    try {
        const cases = (0,dataset/* parseDataset */.oH)(file.text, file.path);
        return casesInOrder([...cases].map(({ line, id, ...meaning }) => ({ name: id, meaning: meaning, line: line ?? 1 })));
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return [wholeFile(file)];
        throw error;
    }
}
/** Records that measure, of whatever columns: one facet a record, called by its id or by what it says. */
const readRecords = (file) => {
    const records = recordsOf(file);
    if (records === undefined || records.length === 0)
        return undefined;
    return casesInOrder(records);
};
function casesInOrder(cases) {
    const facets = cases.map(({ name, meaning, line }) => ({ lane: 'evals', name: `case ${name}`, meaning: (0,digest/* digestOf */.ol)(meaning), line }));
    return [...facets, { lane: 'evals', name: 'order', meaning: cases.map(({ name }) => name), line: 1 }];
}
/** Any other part of the yardstick, taken whole. */
const wholeFile = (file) => wholeText(file, 'evals');

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/corpus-file.js












/** A document or table of a corpus, whole: what retrieval finds is what it says. */
const readCorpusFile = (file) => (0,vocabulary_place/* isCorpusPath */.SZ)(file.path) && !isOfSettings(file) ? (readCases(file) ?? [wholeText(file, 'data')]) : undefined;
/** Tables elsewhere: questions with answers measure or train, anything else is code. */
const readTable = (file) => ((0,vocabulary_place/* isRecordsPath */.uH)(file.path) ? readCases(file) : undefined);
/** Prompts and models are settings, even where documents lie. */
function isOfSettings({ path, text }) {
    if ((0,file_nature/* keepsPrompts */.GI)(path))
        return true;
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return false;
    const isOfModels = (0,setting_words/* speaksOfModelsInName */.XT)(path.slice(path.lastIndexOf('/') + 1));
    if (text.length > longestSetting && !isOfModels)
        return false;
    const tree = /\.json$/i.test(path) ? parseJsonTree(text) : parseYamlTree(text);
    if (isOfModels)
        return tree === undefined || !holdsDocuments(tree);
    return tree?.kind === 'map' && tree.entries.some(({ key, value }) => (0,prompt_name/* namesPrompt */.Tt)(key) && holdsProse(value));
}
/** Every entry is a document, whatever the file is called: of a model one says less. */
const holdsDocuments = (tree) => tree.kind === 'list' &&
    tree.items.length > 0 &&
    tree.items.every((item) => [...leavesOf(item)].some((leaf) => typeof leaf === 'string' && (0,natural_language/* countWords */.rj)(leaf) >= 30));
const longestSetting = 100_000;
const readCases = (file) => {
    if (!(0,vocabulary_place/* isRecordsPath */.uH)(file.path))
        return undefined;
    const records = recordsOf(file);
    return records !== undefined && areCases(records) ? readRecords(file) : undefined;
};

// EXTERNAL MODULE: ./dist/compiled/domain/release/lock-file.js
var lock_file = __webpack_require__(64981);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/lock-of-lanes.js


/** ai.lock.json says what other files are and changes nothing by itself, so it goes with any change that it locks. */
const readLockOfLanes = (file) => (file.path === lock_file/* lockFile */.K ? [wholeText(file, 'docs')] : undefined);

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/notebook-file.js




/** Reads a Jupyter notebook; `undefined` when the text is none. */
function readNotebook(text) {
    const tree = parseJsonTree(text);
    const cells = childOf(tree, 'cells');
    if (cells?.kind !== 'list')
        return undefined;
    const metadata = childOf(tree, 'metadata');
    const language = textOf(childOf(metadata, 'kernelspec'), 'language') ??
        textOf(childOf(metadata, 'language_info'), 'name') ??
        'python';
    const ofKind = (isCode) => cells.items
        .filter((cell) => (textOf(cell, 'cell_type') === 'code') === isCode)
        .map(sourceOf)
        .join('\n\n');
    return { source: ofKind(true), language: language.toLowerCase(), notes: ofKind(false) };
}
function sourceOf(cell) {
    const source = childOf(cell, 'source');
    if (source?.kind === 'scalar')
        return String(source.value ?? '').trimEnd();
    const lines = source?.kind === 'list' ? source.items.map((line) => (line.kind === 'scalar' ? String(line.value ?? '') : '')) : [];
    return lines.join('').trimEnd();
}
/** The code of two notebooks under the name of a program of their language; `undefined` where a side is no notebook. */
function programsOf(pair) {
    const sides = [pair.base, pair.head].filter((side) => side !== undefined);
    if (!sides.every(({ path }) => isNotebookPath(path)))
        return undefined;
    const base = pair.base === undefined ? undefined : programOf(pair.base);
    const head = pair.head === undefined ? undefined : programOf(pair.head);
    const isRead = (base === undefined) === (pair.base === undefined) && (head === undefined) === (pair.head === undefined);
    return isRead ? { base, head } : undefined;
}
/** Kernels whose programs are read, with the ending of files in their language. */
const endings = {
    python: '.py',
    r: '.r',
    julia: '.jl',
    kotlin: '.kt',
    scala: '.scala',
};
function programOf({ path, text }) {
    const notebook = readNotebook(text);
    const ending = notebook === undefined ? undefined : (0,own/* own */.Z)(endings, notebook.language);
    return notebook === undefined || ending === undefined
        ? undefined
        : { path: path.replace(/\.ipynb$/i, ending), text: notebook.source };
}
const isNotebookPath = (path) => /\.ipynb$/i.test(path);
/** A notebook: its code by the lane of its place, its notes as documentation. */
const readNotebookFile = ({ path, text }) => {
    const notebook = isNotebookPath(path) ? readNotebook(text) : undefined;
    if (notebook === undefined)
        return undefined;
    const source = { lane: laneOfSource(path), name: 'source', meaning: notebook.source, line: 1 };
    const lane = source.lane === 'code' ? 'docs' : source.lane;
    return notebook.notes === '' ? [source] : [source, { lane, name: 'notes', meaning: notebook.notes, line: 1 }];
};
function laneOfSource(path) {
    if ((0,vocabulary_place/* isEvalsPath */.hl)(path))
        return 'evals';
    if ((0,vocabulary_place/* placeOf */.$t)(path) === 'data')
        return 'data';
    return (0,vocabulary_place/* isDocumentPath */.nY)(path) ? 'docs' : 'code';
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/vocabulary/piece-bound.js
var piece_bound = __webpack_require__(5585);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/vocabulary/model-key.js


const modelName = /(?:^| )(?:models?|model (?:names?|ids?|type|version|family|path|repo|slug|key|default|list|choices?)|llms?|deployment|deployments|deployment (?:name|id|model)|engine|embedding|embeddings|embedder|embed model|reranker|rerank model|cross encoder|bi encoder|encoder model|chat model|vision model|checkpoint|base model|lora|adapter|weights|quantization|hf (?:repo|model)|repo id|revision|completion model)$/;
const parameters = new Set([
    'temperature',
    'top p',
    'top k',
    'topp',
    'topk',
    'min p',
    'typical p',
    'max tokens',
    'maxtokens',
    'max output tokens',
    'max token',
    'maximum token',
    'maximum tokens',
    'maximum output tokens',
    'max completion tokens',
    'max new tokens',
    'max tokens to sample',
    'max response tokens',
    'max gen len',
    'max length tokens',
    'response tokens',
    'output tokens',
    'num predict',
    'num ctx',
    'n ctx',
    'context window',
    'context length',
    'context size',
    'max context tokens',
    'max input tokens',
    'max model len',
    'max prompt size',
    'frequency penalty',
    'presence penalty',
    'repetition penalty',
    'repeat penalty',
    'length penalty',
    'do sample',
    'num beams',
    'logit bias',
    'logprobs',
    'stop sequences',
    'reasoning effort',
    'reasoning',
    'effort',
    'thinking',
    'thinking config',
    'thinking budget',
    'thinking level',
    'budget tokens',
    'verbosity',
    'response format',
    'response mime type',
    'tool choice',
    'parallel tool calls',
    'safety settings',
    'model kwargs',
    'model parameters',
    'generation config',
    'sampling params',
    'completion kwargs',
]);
/** Names that say something else as well, so that only company tells what they mean. */
const parametersInCompany = new Set(['seed', 'stop', 'n', 'best of', 'truncation', 'streaming']);
const providerName = /(?:^| )(?:provider|model provider|llm provider|provider name|api base|base url|api base url|api type|api version|endpoint|azure endpoint|api host|model format|model publisher)$/;
/** Not a choice of a model, although the name has its words: how long to wait, what it costs, how it is shown. */
const aboutSomethingElse = /(?:^| )(?:timeout|retries|retry|price|prices|pricing|cost|costs|label|title|description|icon|logo|color|field|fields|class|schema|serializer|view|admin|form|router|table|column|relation|dir|directory|count|usage|used|tokens used|limit reached|error|errors|status|loaded|loading|ready|selected index|dump|validator|config class|(?:usd|price|cost|cents) per (?:\w+ )*tokens|(?:usage|used|total|expected|actual|billed|estimated) (?:output|response) tokens)$/;
/** What the name of a setting says it decides about a model; `undefined` when it says nothing of the kind. */
function modelKeyKind(name) {
    const words = (0,vocabulary_words/* spacedName */.s)(name);
    if (words === '' || isCount(words) || (0,piece_bound/* isPieceBound */.T)(words) || aboutSomethingElse.test(words))
        return undefined;
    if (isParameterName(words))
        return 'parameter';
    if (modelName.test(words))
        return 'model';
    return providerName.test(words) ? 'provider' : undefined;
}
/** APIs tell by this name how long an answer was; how long it may be has another. */
const isCount = (words) => words === 'output tokens';
/** True for how many documents a search finds, as `SEARCH_TOP_K` says of itself. */
const isTopOfSearch = (name) => /(?:^| )(?:search|retriev\w*|vector\w*|rerank\w*|elastic\w*|index|knowledge|documents?|docs|rag|similarity)(?: \w+)? top ?k$/.test((0,vocabulary_words/* spacedName */.s)(name));
/** `isThinking` says what goes on, `showReasoning` what is seen. */
const isQuestion = /^(?:is|are|was|were|did|does|has|show|hide|toggle|on|set is) /;
/** True when a name means a parameter only beside a model, such as `seed`. */
const isParameterInCompany = (name) => parametersInCompany.has((0,vocabulary_words/* spacedName */.s)(name));
function isParameterName(words) {
    if (isQuestion.test(words))
        return false;
    if (parameters.has(words))
        return true;
    const all = words.split(' ');
    return [1, 2, 3, 4].some((count) => all.length > count && parameters.has(all.slice(-count).join(' ')));
}
const providers = new Set('openai,anthropic,google,gemini,azure,azure openai,azureopenai,openai azure,bedrock,aws bedrock,vertex,vertex ai,vertexai,cohere,mistral,mistralai,groq,ollama,huggingface,hugging face,hf,together,together ai,togetherai,fireworks,fireworks ai,openrouter,open router,deepseek,deep seek,xai,x ai,replicate,perplexity,lmstudio,lm studio,vllm,litellm,sagemaker,watsonx,ai21,cerebras,sambanova,nvidia,nvidia nim,dashscope,zhipu,moonshot,voyage,voyageai,jina,localai,claude,gpt4all,llamacpp,llama cpp,github models,offline'.split(','));
/** True for the name of a company or a server that answers model calls: `openai`, `AZURE_OPENAI`. */
const isProviderName = (text) => text.length < 40 && providers.has((0,vocabulary_words/* spacedName */.s)(text));
const modelHosts = /\b(?:api\.openai\.com|openai\.azure\.com|api\.anthropic\.com|generativelanguage\.googleapis\.com|aiplatform\.googleapis\.com|bedrock-runtime|api\.mistral\.ai|api\.groq\.com|api\.cohere\.(?:ai|com)|openrouter\.ai|api\.together\.xyz|api\.fireworks\.ai|api\.deepseek\.com|api\.x\.ai|api\.perplexity\.ai|models\.inference\.ai\.azure\.com|models\.github\.ai|dashscope\.aliyuncs\.com|localhost:11434|127\.0\.0\.1:11434|api\.replicate\.com|integrate\.api\.nvidia\.com|api\.moonshot\.(?:cn|ai))\b/i;
/** True for an address at which models answer; `/.default` ends the scope of a permission. */
const isModelEndpoint = (text) => text.length < 300 &&
    !/\/\.default$|\/v1\/(?:models|engines)\/?$/.test(text) &&
    (modelHosts.test(text) || /\/openai\/deployments\/|\/chat\/completions$/.test(text));
/**
 * The words before the last one of `model` keys that make it an embedding or reranking model, for the reason's noun.
 */
const nounOfModelKey = (name) => {
    const words = (0,vocabulary_words/* spacedName */.s)(name);
    if (/embed/.test(words))
        return 'embedding model';
    return /rerank|cross encoder/.test(words) ? 'reranker' : 'model';
};

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/classify/list-labels.js

/** Keys that tell items of a list apart, the best first; each item needs one, and few may share it. */
const identifying = [
    'name',
    'id',
    'key',
    'slug',
    'title',
    'label',
    'model_name',
    'path',
    'uses',
    'url',
    'type',
];
/** What each item of a list is called: by the key that tells them apart, else by its number from 0. */
function labelsOf(items) {
    for (const key of identifying) {
        const labels = items.map((item) => textOf(item, key));
        if (!labels.every((label) => label !== undefined && label.length <= 120))
            continue;
        if (new Set(labels).size * 5 >= labels.length * 4)
            return told(labels.map(String));
    }
    return items.map((_, index) => String(index));
}
/** A label that comes again carries how often it came before. */
function told(labels) {
    const seen = new Map();
    return labels.map((label) => {
        const times = (seen.get(label) ?? 0) + 1;
        seen.set(label, times);
        return times === 1 ? label : `${label} #${times}`;
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/classify/map-scope.js








function scopeOf(tree, spot) {
    const choosesModel = tree.entries.some(({ key, value }) => value.kind === 'scalar' && choosesAModel(key, value.value));
    const isCatalogueHere = !(0,setting_words/* isPriceName */.Px)(spot.name) && isCatalogue(tree);
    return {
        spot,
        namedValue: tree.entries.length <= 4 ? (textOf(tree, 'name') ?? textOf(tree, 'key')) : undefined,
        inCompany: spot.inCompany || choosesModel || isCatalogueHere || (0,setting_words/* speaksOfModelsInName */.XT)(spot.name),
        isBinding: modelKeyKind(spot.name) === 'model',
        isCatalogue: isCatalogueHere,
        hasPrompt: spot.besidePrompt ||
            tree.entries.some(({ key, value }) => (0,prompt_name/* namesPrompt */.Tt)(key) && value.kind === 'scalar' && (0,natural_language/* isProse */.y6)(String(value.value), 5)),
        promptKeys: promptKeysOf(tree),
        serializedPromptKeys: keysOfSerializedPrompt(tree),
    };
}
function choosesAModel(key, value) {
    if (typeof value !== 'string' || value === '' || (0,setting_words/* isShownName */.TJ)(key))
        return false;
    if ((0,model_id/* isModelId */.TC)(value))
        return true;
    return modelKeyKind(key) === 'model' && !(0,setting_words/* needsCompanyForModel */.f1)(key) && !/\s/.test(value.trim());
}
function spotOfEntry({ key, value }, scope, nature) {
    const { spot, namedValue } = scope;
    const above = key === 'value' ? (namedValue ?? spot.name) : spot.name;
    const opensPrompts = value.kind !== 'scalar' && opensPromptsBelow(key, scope.inCompany || nature.speaksOfModels);
    return {
        path: spot.path === '' ? key : `${spot.path}.${key}`,
        plainPath: spot.plainPath === '' ? key : `${spot.plainPath}.${key}`,
        name: (0,setting_words/* isValueOfParent */.JP)(key) && above !== '' ? above : key,
        above: spot.path === '' && spot.name === '' ? [] : [...spot.above.slice(-6), spot.name],
        inCompany: scope.inCompany,
        besidePrompt: scope.hasPrompt,
        underPrompt: spot.underPrompt || opensPrompts,
        isOpen: spot.isOpen || (nature.onlyUnder?.has(key) ?? false),
    };
}
/** Below `prompts:` or, beside models, `templates:` every text is a prompt. */
const opensPromptsBelow = (key, amongModels) => ((0,prompt_name/* namesPrompt */.Tt)(key) && /prompt|few ?shot|instruction|persona/.test((0,vocabulary_words/* spacedName */.s)(key))) ||
    (amongModels && /^(?:prompt |message )?templates$/.test((0,vocabulary_words/* spacedName */.s)(key)));
/** An item of a list; what is left of an item called by its model goes by its number, so that the name may change. */
const spotOfItem = (spot, label, index, isModel) => ({
    ...spot,
    path: `${spot.path}[${label}]`,
    plainPath: `${spot.plainPath}[${isModel ? index : label}]`,
});

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/classify/model-entry.js


function splitEntry(tree, depth = 0) {
    if (tree.kind === 'scalar')
        return { model: tree.value, rest: undefined };
    if (tree.kind === 'list') {
        const parts = tree.items.map((item) => splitEntry(item, depth + 1));
        return { model: present(parts.map(({ model }) => model)), rest: someOf(parts.map(({ rest }) => rest)) };
    }
    const model = [];
    const rest = [];
    for (const { key, value } of tree.entries) {
        const split = isBeside(key, value, depth)
            ? { model: undefined, rest: jsonOf(value) }
            : splitEntry(value, depth + 1);
        if (split.model !== undefined)
            model.push([key, split.model]);
        if (split.rest !== undefined)
            rest.push([key, split.rest]);
    }
    const isEmpty = tree.entries.length === 0;
    return {
        model: model.length > 0 || isEmpty ? Object.fromEntries(model) : undefined,
        rest: rest.length > 0 ? Object.fromEntries(rest) : undefined,
    };
}
const isBeside = (key, value, depth) => (0,setting_words/* isPriceName */.Px)(key) ||
    (0,setting_words/* isShownName */.TJ)(key) ||
    (0,setting_words/* isOperationName */.F)(key) ||
    (depth === 0 && value.kind === 'scalar' && (0,setting_words/* isAmountOfPrice */.TD)(key, value.value));
const present = (parts) => parts.filter((part) => part !== undefined);
const someOf = (parts) => {
    const found = parts.filter((part) => part !== undefined);
    return found.length === 0 ? undefined : found;
};

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/classify/model-setting.js





/** Stands in the rest of a value for the model id that was taken out of it. */
const hole = '\u220e';
/** What a scalar setting says about the model; `undefined` when it says nothing. */
function modelSetting(spot, value, nature) {
    if (value === null || value === '' || (0,setting_words/* isShownName */.TJ)(spot.name) || (0,setting_words/* isPriceName */.Px)(spot.name))
        return undefined;
    if (typeof value === 'string' && (value.length > 2000 || (value.length > 40 && (0,natural_language/* isProse */.y6)(value, 6))))
        return undefined;
    const kind = modelKeyKind(spot.name);
    const inCompany = spot.inCompany || nature.speaksOfModels;
    if (kind === 'parameter')
        return parameter(spot, value, inCompany, nature);
    if (typeof value !== 'string')
        return modelPart(spot, value, nature);
    return (modelId(spot, value, kind === 'model', nature) ??
        (kind === 'model' ? namedModel(spot, value, inCompany, nature) : undefined) ??
        modelPart(spot, value, nature) ??
        provider(spot, value, kind === 'provider', nature));
}
const finding = (nature, meaning, [confidence, because]) => ({
    lane: nature.models,
    meaning,
    evidence: { confidence, because },
});
function parameter(spot, value, inCompany, nature) {
    const needs = (0,setting_words/* needsCompanyForParameter */.DM)(spot.name);
    if (needs && (!inCompany || isOfRetrieval(spot)))
        return undefined;
    if (typeof value === 'string' && (isReference(value) || value.length > 200 || (0,natural_language/* isProse */.y6)(value, 4)))
        return undefined;
    const meaning = typeof value === 'string' && /^-?\d{1,9}(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
    const because = `\`${spot.name}\` is a setting of models`;
    return finding(nature, meaning, [needs ? 'medium' : 'high', because]);
}
/** How many documents are found says nothing about the model. */
const isOfRetrieval = ({ name, above }) => isTopOfSearch(name) ||
    (/top ?k$/.test((0,vocabulary_words/* spacedName */.s)(name)) &&
        above.some((key) => /retriev|search|vector|knowledge|index|(?:^| )rag(?: |$)/.test((0,vocabulary_words/* spacedName */.s)(key))));
function modelId(spot, value, isModelName, nature) {
    if (isNotAModel(spot))
        return undefined;
    if ((0,model_id/* isModelId */.TC)(value)) {
        const because = isModelName ? `\`${spot.name}\` names a ${nounOfModelKey(spot.name)}` : `${value} is a model id`;
        return finding(nature, value.trim(), [isModelName ? 'high' : 'medium', because]);
    }
    if (value.includes('\n') || (isModelEndpoint(value) && !isModelName))
        return undefined;
    const { ids, rest } = takeIds(value);
    const within = ids.join(', ');
    if (within === '')
        return undefined;
    return { ...finding(nature, within, [isModelName ? 'high' : 'medium', `${within} is a model id`]), rest };
}
/** The ids in a text, at most five, and the text with holes where they stood. */
function takeIds(value) {
    const ids = [];
    let rest = value;
    for (let id = (0,model_id/* modelIdWithin */.k7)(rest); id !== undefined && ids.length < 5; id = (0,model_id/* modelIdWithin */.k7)(rest)) {
        ids.push(id);
        rest = rest.replace(id, hole);
    }
    return { ids, rest };
}
/** Where ids of models are something else: an image's name, a dependency, a path of the web. */
const isNotAModel = ({ name, above }) => /(?:^| )(?:image|repository|uses|package|packages|dependenc(?:y|ies)|dev dependencies|requires?|path|paths|file|files|filename|exclude|include|scripts?|cron|test|user agent|logins?|user(?: ?name)?|branch|ref|email|reviewers?|assignees?|owner|resource group name)$/.test((0,vocabulary_words/* spacedName */.s)(name)) ||
    above.some((key) => /^(?:(?:dev|peer|optional)?dependencies|requirements|scripts|paths|labels)$/i.test(key) || (0,setting_words/* isPriceName */.Px)(key));
function namedModel(spot, value, inCompany, nature) {
    if (isReference(value) || value.length > 200 || !/^[\x21-\x7e]+$/.test(value.trim()))
        return undefined;
    if (/^(?:true|false|yes|no|on|off|none|null)$/i.test(value) || (0,setting_words/* isModelOfAnotherTrade */.yC)(spot.name))
        return undefined;
    const needs = (0,setting_words/* needsCompanyForModel */.f1)(spot.name);
    if (needs && !(inCompany || isProviderInName(spot.name) || (0,model_id/* isWeightsPath */.JI)(value)))
        return undefined;
    if (/^[a-z]\w*\.[A-Z]\w*$|^[a-z_]+\.[a-z_]+$/.test(value) && !spot.inCompany)
        return undefined;
    const because = `\`${spot.name}\` names a ${nounOfModelKey(spot.name)}`;
    return finding(nature, value, [needs ? 'low' : 'medium', because]);
}
/** `version: "2"` under `model:`; the dimensions of an embedding. */
function modelPart(spot, value, nature) {
    const parent = spot.above.at(-1);
    const isOfModel = parent !== undefined && modelKeyKind(parent) === 'model' && !(0,setting_words/* isModelOfAnotherTrade */.yC)(parent);
    const isPart = isOfModel && spot.inCompany && (0,setting_words/* isPartOfModel */.mt)(spot.name);
    const isDimension = /embed.* dim(?:ension)?s?$/.test((0,vocabulary_words/* spacedName */.s)(`${parent ?? ''} ${spot.name}`));
    if (!isPart && !isDimension)
        return undefined;
    if (typeof value === 'boolean' || (typeof value === 'string' && isReference(value)))
        return undefined;
    return finding(nature, value, ['medium', `\`${spot.name}\` stands under \`${parent ?? ''}\``]);
}
const servedBy = /(?:^| )(?:type|api|host|vendor|backend|platform|service|server|flavou?r|client)$/;
function provider(spot, value, isProviderKey, nature) {
    if (isReference(value))
        return undefined;
    if (isModelEndpoint(value))
        return finding(nature, value, ['medium', 'models answer at this address']);
    const near = spot.inCompany || isProviderInName(spot.name);
    if (isProviderName(value) &&
        (isProviderKey || isModeOfModel(spot) || (servedBy.test((0,vocabulary_words/* spacedName */.s)(spot.name)) && near))) {
        return finding(nature, value, ['medium', `${value} serves models`]);
    }
    if (isProviderKey && near && value.length <= 300 && !/\s/.test(value.trim())) {
        return finding(nature, value, ['low', `\`${spot.name}\` tells who serves a model`]);
    }
    if (connection.test((0,vocabulary_words/* spacedName */.s)(spot.name)) && isProviderInName(value)) {
        return finding(nature, value, ['low', 'it connects to who serves models']);
    }
    return (0,model_id/* isWeightsPath */.JI)(value) && near && !/[*\s]/.test(value)
        ? finding(nature, value, ['medium', 'weights are kept there'])
        : undefined;
}
/** `mode: ollama` under `embedding:` says who embeds. */
const isModeOfModel = ({ name, above }) => /^(?:mode|kind|backend)$/i.test(name) && modelKeyKind(above.at(-1) ?? '') === 'model';
const connection = /(?:^| )(?:connection|service|resource|account)(?: name)?$/;
/** `OLLAMA_ENDPOINT`, `AZURE_OPENAI_API_VERSION`: a provider's name stands in the name of the setting. */
const isProviderInName = (name) => (0,vocabulary_words/* spacedName */.s)(name)
    .split(' ')
    .some((word) => word !== 'azure' && word !== 'google' && word !== 'nvidia' && isProviderName(word)) ||
    /(?:^| )(?:llm|aoai|embed\w*|model)(?: |$)/.test((0,vocabulary_words/* spacedName */.s)(name));
/** A value that is fetched from elsewhere and says nothing itself: `${MODEL}`, `{{ .Values.model }}`, `env.KEY`. */
const isReference = (value) => /^(?:\$\{\{?[^{}]{0,200}\}?\}|\$\(?(?:[A-Za-z_]\w{0,80}|\d|[@*])\)?|\{\{[^{}]{0,200}\}\}|(?:env|var|local|secrets|vars|inputs|data|module)\.[\w.[\]-]{1,120}|os\.environ\/\w+|process\.env\.\w+|\*[\w-]{1,80}|%[\w.]+%|<[\w -]{1,60}>)$/.test(value.trim());
/** True for names such as `seed` beside the model that they belong to. */
const isCompanionParameter = (spot) => spot.inCompany && isParameterInCompany(spot.name);

// EXTERNAL MODULE: ./dist/compiled/domain/changes/readers/classify/prompt-setting.js
var prompt_setting = __webpack_require__(16254);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/classify/scalar-finding.js








/** What a single value says; `undefined` when it is a matter of the file's own lane. */
function scalarFinding(spot, value, nature) {
    const fallback = typeof value === 'string' ? fallbackIn(value) : undefined;
    if (fallback === undefined)
        return valueFinding(spot, value, nature);
    const found = valueFinding(spot, fallback.value, nature);
    if (found === undefined)
        return valueFinding(spot, value, nature);
    return { ...found, rest: `${fallback.name}${String(found.rest ?? scalar_finding_hole)}` };
}
/** Stands in the rest of a value for what was taken out of it. */
const scalar_finding_hole = '\u220e';
/** What a setting is where nobody sets it: `0.7` of `${AI_TEMPERATURE:0.7}`, and of `${AI_TEMPERATURE:-0.7}`. */
function fallbackIn(value) {
    if (!value.startsWith('${') || !value.endsWith('}'))
        return undefined;
    const name = /^\$\{[\w.]{1,100}(?::[-=]?|=)/.exec(value)?.[0];
    const given = name === undefined ? '' : value.slice(name.length, -1);
    return name === undefined || given === '' || /[{}]/.test(given) ? undefined : { name, value: given };
}
function valueFinding(spot, value, nature) {
    if (value === null || value === '')
        return undefined;
    if ((0,setting_words/* isDataName */.MY)(spot.name) && !(typeof value === 'string' && (isReference(value) || (0,natural_language/* isProse */.y6)(value, 6)))) {
        return {
            lane: 'data',
            meaning: value,
            evidence: { confidence: 'high', because: `\`${spot.name}\` tells how a corpus is made` },
        };
    }
    const found = (0,prompt_setting/* promptSetting */.B)(spot, value, nature) ?? modelSetting(spot, value, nature) ?? flagOf(value, nature);
    if (found !== undefined || !isCompanionParameter(spot) || typeof value === 'boolean')
        return found;
    return {
        lane: nature.models,
        meaning: value,
        evidence: { confidence: 'low', because: `\`${spot.name}\` stands beside a model` },
    };
}
const modelFlag = /--(?:[a-z]+-)*(?:(?:embedding-)?model(?:-id|-name|-path)?|llm)[= ]["']?([\w.:@/+-]{1,160})|--(?:temperature|max-tokens|max-model-len|top-p)[= ](\d[\d.]{0,10})|\bollama (?:pull|run) ([\w.:/-]{1,120})/;
/** `COMPLETION_MODEL` in a usage stands for whatever model is given. */
const standsForAny = /^[A-Z][A-Z_]{3,}$/;
/** The model that a command line asks for: `--model mistralai/Mistral-7B-v0.3`, `ollama pull llama3`. */
function flagOf(value, nature) {
    if (typeof value !== 'string' || value.length > 5000)
        return undefined;
    const found = modelFlag.exec(value);
    const chosen = found?.[1] ?? found?.[2] ?? found?.[3];
    if (found === null || chosen === undefined || (0,natural_language/* isProse */.y6)(value, 25) || standsForAny.test(chosen))
        return undefined;
    const because = `\`${found[0].slice(0, 60)}\` chooses a model`;
    return {
        lane: nature.models,
        meaning: chosen,
        rest: value.replace(found[0], scalar_finding_hole),
        evidence: { confidence: 'medium', because },
    };
}
/** What a list of plain values says as a whole. */
function scalarListFinding(spot, values, nature) {
    const texts = values.filter((value) => typeof value === 'string');
    if (texts.length === 0)
        return undefined;
    return (promptList(spot, values, texts, nature) ?? modelList(spot, values, texts, nature) ?? flagOfList(values, nature));
}
function promptList(spot, values, texts, nature) {
    if ((0,setting_words/* isShownName */.TJ)(spot.name))
        return undefined;
    const isNamed = (0,prompt_name/* namesPrompt */.Tt)(spot.name);
    if (!isNamed && !spot.underPrompt && !nature.keepsPrompts)
        return undefined;
    if (isNamed && /(?:^| )(?:demonstrations?|few ?shots?)$/.test((0,vocabulary_words/* spacedName */.s)(spot.name)))
        return scalar_finding_prompt(spot, values);
    const prose = texts.filter((text) => (0,natural_language/* isProse */.y6)(text, 3)).length;
    return prose * 2 >= texts.length && texts.some((text) => (0,prompt_setting/* promptSetting */.B)(spot, text, nature))
        ? scalar_finding_prompt(spot, values)
        : undefined;
}
const scalar_finding_prompt = (spot, values) => ({
    lane: 'prompt',
    meaning: values.map((value) => (typeof value === 'string' ? (0,prompt_setting/* promptMeaning */.K)(value) : value)),
    evidence: { confidence: 'medium', because: `\`${spot.name}\` names texts for a model` },
});
function modelList(spot, values, texts, nature) {
    const ids = texts.filter(model_id/* isModelId */.TC).length;
    const isNamed = modelKeyKind(spot.name) === 'model';
    const isCompany = spot.inCompany || (nature.speaksOfModels && !(0,setting_words/* needsCompanyForModel */.f1)(spot.name));
    const isModels = ids === texts.length || (isNamed && (ids > 0 || isCompany) && !texts.some((text) => /\s/.test(text.trim())));
    if (!isModels ||
        (0,setting_words/* isShownName */.TJ)(spot.name) ||
        /(?:^| )(?:dependencies|requires|packages|scripts?)$/.test((0,vocabulary_words/* spacedName */.s)(spot.name)))
        return undefined;
    const because = isNamed ? `\`${spot.name}\` names models` : 'its items are model ids';
    return { lane: nature.models, meaning: [...values], evidence: { confidence: ids > 0 ? 'high' : 'low', because } };
}
/** A command in parts: `[serve, --model, mistralai/\u2026]`, of which the model is taken out. */
function flagOfList(values, nature) {
    if (values.length > 200)
        return undefined;
    const at = values.findIndex((value, index) => typeof value === 'string' && flagOf(`${value} ${String(values[index + 1] ?? '')}`, nature) !== undefined);
    const found = at < 0 ? undefined : flagOf(`${String(values[at])} ${String(values[at + 1] ?? '')}`, nature);
    if (found === undefined)
        return undefined;
    const isOwnPart = flagOf(String(values[at]), nature) === undefined;
    const isTaken = (index) => isOwnPart && (index === at || index === at + 1);
    const without = (text) => text.split(String(found.meaning)).join('\u2026');
    const rest = values.flatMap((value, index) => {
        if (isTaken(index))
            return [];
        return [index === at ? without(String(value)) : value];
    });
    return { ...found, rest };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/classify/tree-facets.js











/**
 * Everything a tree says, lane by lane; what is of no other lane is left to `nature.remainder`, a facet a top-level
 * key.
 */
function facetsOfTree(tree, nature, at = {}) {
    return new TreeReader(nature).read(tree, {
        path: '',
        plainPath: '',
        name: '',
        above: [],
        inCompany: false,
        besidePrompt: false,
        underPrompt: false,
        isOpen: nature.onlyUnder === undefined,
        ...at,
    });
}
class TreeReader {
    nature;
    facets = [];
    isInWritten = false;
    constructor(nature) {
        this.nature = nature;
    }
    read(tree, root) {
        const { remainder } = this.nature;
        if (tree.kind !== 'map' || tree.entries.length === 0 || isToolSchema(tree)) {
            const rest = this.part(tree, root);
            if (rest !== undefined)
                this.take(remainder, { name: root.plainPath, meaning: rest, line: tree.line });
            return this.facets;
        }
        const scope = scopeOf(tree, root);
        for (const entry of tree.entries) {
            const spot = spotOfEntry(entry, scope, this.nature);
            const isNever = this.nature.never?.has(entry.key) ?? false;
            const rest = isNever ? jsonOf(entry.value) : this.entry(entry, scope, spot);
            if (rest !== undefined)
                this.take(remainder, { name: spot.plainPath, meaning: rest, line: entry.line });
        }
        return this.facets;
    }
    take(lane, part, evidence) {
        const facet = { lane, ...part, name: part.name || 'content' };
        this.facets.push(evidence === undefined ? facet : { ...facet, evidence });
    }
    entry(entry, scope, spot) {
        const { key, value, line } = entry;
        if (!spot.isOpen)
            return value.kind === 'scalar' ? value.value : this.part(value, spot);
        const because = this.wholePrompt(entry, scope, spot);
        if (because !== undefined)
            return this.take('prompt', { name: spot.path, meaning: jsonOf(value), line }, { confidence: 'medium', because });
        if (scope.isCatalogue && (0,model_id/* isModelId */.TC)(key) && !isPriceEntry(value))
            return this.modelEntry(value, spot, line);
        if (value.kind !== 'scalar' && (0,setting_words/* isDataName */.MY)(key) && value.kind === 'map') {
            return this.take('data', { name: spot.path, meaning: jsonOf(value), line }, {
                confidence: 'medium',
                because: `\`${key}\` tells how a corpus is made`,
            });
        }
        if (value.kind === 'map' && spot.inCompany && modelKeyKind(key) === 'parameter')
            return this.modelEntry(value, spot, line);
        const rest = value.kind === 'scalar' ? this.scalar(value.value, spot, line) : this.part(value, spot);
        if (!scope.isBinding || value.kind !== 'scalar' || rest === undefined)
            return rest;
        return this.take(this.nature.remainder, { name: spot.plainPath, meaning: rest, line });
    }
    /** Why the whole of an entry is text for a model, if it is. */
    wholePrompt({ key, value }, scope, spot) {
        if (scope.promptKeys?.has(key) && holdsProse(value))
            return 'its company of keys makes it a prompt';
        if (scope.serializedPromptKeys?.has(key))
            return 'it belongs to a serialised prompt';
        if (value.kind === 'scalar')
            return undefined;
        if (namesExamples(key))
            return `\`${key}\` are shown to a model`;
        const amongPrompts = spot.underPrompt || this.nature.keepsPrompts || scope.hasPrompt;
        if (/^examples?$/i.test(key) && amongPrompts && holdsProse(value))
            return 'examples stand beside a prompt';
        const isSchema = value.kind === 'map' && namesSchemaOfAnswer(key) && (spot.inCompany || amongPrompts);
        return isSchema ? `\`${key}\` tells a model the shape of its answer` : undefined;
    }
    modelEntry(tree, spot, line) {
        const { model, rest } = splitEntry(tree);
        const evidence = { confidence: 'high', because: 'it is an entry about a model' };
        if (model !== undefined)
            this.take(this.nature.models, { name: spot.path, meaning: model, line }, evidence);
        if (rest !== undefined)
            this.take(this.nature.remainder, { name: spot.plainPath, meaning: rest, line });
    }
    part(tree, spot) {
        if (tree.kind === 'scalar')
            return this.scalar(tree.value, spot, tree.line);
        return tree.kind === 'list' ? this.list(tree, spot) : this.map(tree, spot);
    }
    scalar(value, spot, line) {
        const written = typeof value === 'string' ? this.writtenIn(value, spot, line) : undefined;
        if (written !== undefined)
            return this.writtenPart(written, spot);
        const found = spot.isOpen ? scalarFinding(spot, value, this.nature) : undefined;
        if (found === undefined)
            return value;
        this.take(found.lane, { name: spot.path, meaning: found.meaning, line }, found.evidence);
        return found.rest;
    }
    /** What is written in JSON as the value of a setting, such as a catalogue in a variable; JSON in prompts is text. */
    writtenIn(value, spot, line) {
        const isOfPrompt = spot.underPrompt || this.nature.keepsPrompts || (0,prompt_name/* namesPrompt */.Tt)(spot.name);
        if (!spot.isOpen || isOfPrompt || this.isInWritten)
            return undefined;
        const isBlock = value.endsWith('\n');
        return parseWrittenJson(value, isBlock ? line + 1 : line);
    }
    writtenPart(tree, spot) {
        this.isInWritten = true;
        const rest = this.part(tree, spot);
        this.isInWritten = false;
        return rest;
    }
    map(tree, spot) {
        if (tree.entries.length === 0)
            return {};
        if (spot.isOpen && isToolSchema(tree))
            return this.tool(tree, spot);
        if (isOtherTrade(tree))
            return jsonOf(tree);
        const scope = scopeOf(tree, spot);
        const rest = tree.entries.flatMap((entry) => {
            const left = this.entry(entry, scope, spotOfEntry(entry, scope, this.nature));
            return left === undefined ? [] : [[entry.key, left]];
        });
        return rest.length === 0 ? undefined : Object.fromEntries(rest);
    }
    tool(tree, spot) {
        const told = tree.entries.filter(({ key }) => keysOfTool.has(key));
        const evidence = { confidence: 'high', because: 'it is the schema of a tool' };
        this.take('prompt', { name: spot.path || 'tool', meaning: jsonOf({ ...tree, entries: told }), line: tree.line }, evidence);
        const others = tree.entries.filter(({ key }) => !keysOfTool.has(key));
        return others.length === 0 ? undefined : jsonOf({ ...tree, entries: others });
    }
    list(tree, spot) {
        if (!spot.isOpen)
            return this.items(tree, spot);
        if (isMessageList(tree)) {
            return this.take('prompt', { name: spot.path || 'messages', meaning: jsonOf(tree), line: tree.line }, {
                confidence: 'high',
                because: 'its items are messages of a chat',
            });
        }
        const environment = environmentOf(tree);
        if (environment !== undefined)
            return this.map(environment, spot);
        const values = tree.items.map((item) => (item.kind === 'scalar' ? item.value : undefined));
        if (values.some((value) => value === undefined))
            return this.items(tree, spot);
        const found = scalarListFinding(spot, values.filter((value) => value !== undefined), this.nature);
        if (found === undefined)
            return this.items(tree, spot);
        this.take(found.lane, { name: spot.path, meaning: found.meaning, line: tree.line }, found.evidence);
        return found.rest;
    }
    items({ items }, spot) {
        if (items.length === 0)
            return [];
        const labels = labelsOf(items);
        const rest = items.flatMap((item, index) => {
            const isOfModel = spot.isOpen && !(0,setting_words/* isPriceName */.Px)(spot.name) && idOfEntry(item) !== undefined;
            const inside = spotOfItem(spot, labels[index] ?? String(index), index, isOfModel);
            const isCapable = spot.isOpen && this.nature.speaksOfModels && isCapableEntry(item, spot.name);
            const isEntry = (isOfModel || isCapable) && item.kind === 'map' && !item.entries.some(holdsPrompt);
            const left = isEntry ? this.modelEntry(item, inside, item.line) : this.part(item, inside);
            return left === undefined ? [] : [left];
        });
        return rest.length === 0 ? undefined : rest;
    }
}
const holdsPrompt = ({ key, value }) => (0,prompt_name/* namesPrompt */.Tt)(key) && holdsProse(value);
/** `[KEY=value, \u2026]`, as containers take their environment, read as the mapping that it is. */
function environmentOf({ items, line }) {
    const entries = [];
    for (const item of items) {
        const found = item.kind === 'scalar' && typeof item.value === 'string'
            ? /^([A-Z][A-Z0-9_]{1,80})=([\s\S]*)$/.exec(item.value)
            : null;
        if (found === null)
            return undefined;
        entries.push({ key: found[1] ?? '', line: item.line, value: scalar(found[2] ?? '', item.line) });
    }
    return entries.length === 0 ? undefined : { kind: 'map', entries, line };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/index-definition.js

/** What a field of a search index says of itself beyond a plain schema. */
const indexTraits = [
    'searchable',
    'filterable',
    'retrievable',
    'facetable',
    'sortable',
    'analyzer',
    'vectorSearchProfile',
    'dimensions',
    'indexed',
];
const indexSections = [
    'vectorSearch',
    'vector_search',
    'semantic',
    'semanticSearch',
    'scoringProfiles',
    'analyzers',
    'corsOptions',
    'tokenizers',
    'suggesters',
];
/** True for the definition of a search or vector index: fields with traits, or mappings with analysers and vectors. */
function isIndexDefinition(tree) {
    if (tree.kind !== 'map')
        return false;
    const fields = childOf(tree, 'fields');
    if (fields?.kind === 'list' && fields.items.length > 0) {
        const isField = fields.items.every((field) => hasKey(field, 'name') && hasKey(field, 'type'));
        const hasTraits = fields.items.some((field) => indexTraits.some((trait) => hasKey(field, trait)));
        if (isField && (hasTraits || indexSections.some((section) => hasKey(tree, section))))
            return true;
    }
    const properties = childOf(childOf(tree, 'mappings'), 'properties');
    return properties?.kind === 'map' && properties.entries.some(({ value }) => hasKey(value, 'type'));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/block-lines.js
/** Stands in `masked` for each character of a string. */
const block_lines_hidden = '\u0001';
const openings = /"""|'''|["'`]|#|\/\/|\/\*|<<[-~]?\s*"?([A-Za-z_]\w{0,60})\b"?[^\n]{0,200}\n|\n/g;
/** Cuts Terraform, Bicep and their like into lines; an end that is missing is the end of the text. */
function blockLines(source) {
    const found = [];
    let open = new OpenLine(1);
    let line = 1;
    let at = 0;
    while (at < source.length) {
        openings.lastIndex = at;
        const opening = openings.exec(source);
        open.add(source.slice(at, opening?.index ?? source.length), false, line);
        if (opening === null)
            break;
        const { kind, end, content } = partAt(source, opening);
        if (kind === 'string')
            open.add(content, true, line);
        line += countLines(source, opening.index, end);
        if (kind === 'end') {
            open.closeInto(found);
            open = new OpenLine(line);
        }
        at = end;
    }
    open.closeInto(found);
    return found;
}
class OpenLine {
    line;
    text = [];
    masked = [];
    isBlank = true;
    constructor(line) {
        this.line = line;
    }
    add(part, isHidden, line) {
        if (this.isBlank && part.trim() !== '') {
            this.isBlank = false;
            this.line = line;
        }
        this.text.push(part);
        this.masked.push(isHidden ? block_lines_hidden.repeat(part.length) : part);
    }
    closeInto(lines) {
        if (!this.isBlank)
            lines.push({ ...trimmed(this.text.join(''), this.masked.join('')), line: this.line });
    }
}
function partAt(source, opening) {
    const [mark = '', word] = opening;
    const after = opening.index + mark.length;
    if (mark === '\n')
        return { kind: 'end', end: after, content: '' };
    if (mark === '#' || mark === '//')
        return { kind: 'comment', end: orEnd(source, source.indexOf('\n', after), 0), content: '' };
    if (mark === '/*')
        return { kind: 'comment', end: orEnd(source, source.indexOf('*/', after), 2), content: '' };
    if (word !== undefined)
        return heredoc(source, after, word);
    const end = mark.length === 3 ? orEnd(source, source.indexOf(mark, after), 3) : quotedEnd(source, after, mark);
    return { kind: 'string', end, content: source.slice(opening.index, end) };
}
/** The text up to a line that holds nothing but the word; told as a quoted string. */
function heredoc(source, start, word) {
    const closing = new RegExp(`^[ \\t]*${word}[ \\t]*\\r?$`, 'm');
    const found = closing.exec(source.slice(start));
    const stop = found === null ? source.length : start + found.index;
    return { kind: 'string', end: stop + (found?.[0].length ?? 0), content: `"${source.slice(start, stop)}"` };
}
/** One past the closing quote; a string that never closes ends with its line. */
function quotedEnd(source, start, quote) {
    for (let at = start; at < source.length; at += 1) {
        const character = source[at];
        if (character === '\\')
            at += 1;
        else if (character === quote)
            return at + 1;
        else if (character === '\n')
            return at;
    }
    return source.length;
}
const orEnd = (source, found, width) => (found < 0 ? source.length : found + width);
/** Looks at nothing behind the end, since a line without one may be as long as its file. */
function countLines(source, from, to) {
    const part = source.slice(from, to);
    let count = 0;
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1))
        count += 1;
    return count;
}
function trimmed(text, masked) {
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    return { text: text.slice(start, end), masked: masked.slice(start, end) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/block-tree.js



/**
 * Terraform, Bicep and other languages of blocks in braces, line by line: `key = value`, `key: value`,
 * `param name type = value`, `block "label" {`. A line of another shape is an item that says what it says.
 */
const parseBlockTree = (text) => {
    const root = { keys: [], line: 1, depth: 0, entries: [], items: [] };
    const stack = [root];
    let depth = 0;
    const closeTo = (level) => {
        depth = Math.max(0, level);
        for (let top = stack.at(-1); top !== undefined && top !== root && top.depth >= depth; top = stack.at(-1)) {
            stack.pop();
            addTo(stack.at(-1) ?? root, top.keys, treeOf(top), top.line);
        }
    };
    for (const line of blockLines(text)) {
        const leading = /^[\])}\s,]*/.exec(line.masked)?.[0] ?? '';
        closeTo(depth - leading.replace(/[\s,]/g, '').length);
        const rest = { ...line, text: line.text.slice(leading.length), masked: line.masked.slice(leading.length) };
        if (rest.text === '')
            continue;
        const top = stack.at(-1) ?? root;
        const net = netOpenings(rest.masked);
        if (net > 0 && stack.length < deepestNesting) {
            stack.push({ keys: headerKeys(rest), line: line.line, depth, entries: [], items: [] });
            depth += net;
            continue;
        }
        addStatement(top, rest);
        if (net !== 0)
            closeTo(depth + net);
    }
    closeTo(0);
    return treeOf(root);
};
const netOpenings = (masked) => {
    let net = 0;
    for (const character of masked) {
        if (character === '{' || character === '[' || character === '(')
            net += 1;
        if (character === '}' || character === ']' || character === ')')
            net -= 1;
    }
    return net;
};
function treeOf({ entries, items, line }) {
    if (entries.length === 0)
        return { kind: 'list', items, line };
    const others = items.length === 0 ? [] : [{ key: '', line, value: { kind: 'list', items, line } }];
    return { kind: 'map', entries: [...entries, ...others], line };
}
/** Under several keys, as of `resource "type" "name"`, each is a mapping in the one before it. */
function addTo(frame, keys, tree, line) {
    const [first, ...others] = keys;
    if (first === undefined)
        frame.items.push(tree);
    else
        frame.entries.push({
            key: first,
            line,
            value: others.reduceRight((value, key) => ({ kind: 'map', entries: [{ key, line, value }], line }), tree),
        });
}
const declaration = /^(?:param|var|output|type|func|metadata|resource|module)\s+([\w-]+)\b/;
const property = /^(\(?[\w.-]+\)?|\u0001+)\s*[:=](?!=)\s*/;
/** `resource "a" "b" {` \u2192 resource, a, b; `param x object = {` \u2192 x; `key: {` \u2192 key; `{` \u2192 none. */
function headerKeys({ text, masked }) {
    const declared = declaration.exec(text);
    if (declared?.[1] !== undefined && /=\s*(?:if\s*\(.*\)\s*)?[[{(]?/.test(masked) && masked.includes('='))
        return [declared[1]];
    const named = property.exec(masked);
    if (named !== null)
        return [unquoted(text.slice(0, named[1]?.length ?? 0))];
    const words = masked.slice(0, Math.max(0, masked.search(/[[{(]/)));
    return text
        .slice(0, words.length)
        .split(/\s+/)
        .filter((word) => word !== '')
        .map(unquoted);
}
function addStatement(frame, { text, masked, line }) {
    const declared = declaration.exec(text);
    const equals = masked.indexOf('=');
    const named = property.exec(masked);
    if (declared?.[1] !== undefined && equals >= 0) {
        frame.entries.push({
            key: declared[1],
            line,
            value: literalOf(text.slice(equals + 1), masked.slice(equals + 1), line),
        });
    }
    else if (declared?.[1] !== undefined || named === null) {
        frame.items.push(literalOf(text, masked, line));
    }
    else {
        const key = unquoted(text.slice(0, named[1]?.length ?? 0));
        const start = named[0].length;
        frame.entries.push({ key, line, value: literalOf(text.slice(start), masked.slice(start), line) });
    }
}
/** A literal as what it means; any other expression as it is written, in `${\u2026}`, with its white space evened out. */
function literalOf(raw, masked, line) {
    const text = raw.trim().replace(/,$/, '');
    const mask = masked.trim().replace(/,$/, '');
    if (mask !== '' && /^\u0001+$/.test(mask))
        return scalar(unquoted(text), line);
    if (/^-?\d{1,15}(?:\.\d{1,10})?$/.test(text))
        return scalar(Number(text), line);
    if (text === 'true' || text === 'false')
        return scalar(text === 'true', line);
    const list = /^\[[^[\]]{0,5000}\]$/.test(text) ? parseJsonTree(text) : undefined;
    if (list?.kind === 'list')
        return { kind: 'list', items: list.items.map((item) => ({ ...item, line })), line };
    return scalar(`\${${text.replace(/\s+/g, ' ')}}`, line);
}
const unquoted = (text) => text.replace(/^("""|'''|["'`])([\s\S]*)\1$/, '$2');

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/dockerfile-tree.js

const instructionLine = /^\s*([A-Za-z]+)\s+([\s\S]*)$/;
const pair = /([\w.-]+)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s"'\\]|\\.)*)/g;
/** A Dockerfile: each `ENV`, `ARG` and `LABEL` by its name, every other instruction as a text of its own. */
const parseDockerfileTree = (text) => {
    const entries = instructionsOf(text).flatMap(({ source, line }) => {
        const [, name = '', rest = ''] = instructionLine.exec(source) ?? [];
        const key = name.toUpperCase();
        if (key === 'ENV' || key === 'ARG' || key === 'LABEL')
            return [{ key, line, value: assignments(rest, line) }];
        return [{ key: key === '' ? source : key, line, value: scalar(argumentsOf(rest), line) }];
    });
    return { kind: 'map', entries: gathered(entries), line: 1 };
};
function instructionsOf(text) {
    const found = [];
    let parts = [];
    let line = 1;
    text.split(/\r?\n/).forEach((raw, index) => {
        if (/^\s*(?:#|$)/.test(raw))
            return;
        if (parts.length === 0)
            line = index + 1;
        parts.push(raw.replace(/\\\s*$/, '').trim());
        if (/\\\s*$/.test(raw))
            return;
        found.push({ source: parts.join(' '), line });
        parts = [];
    });
    return parts.length === 0 ? found : [...found, { source: parts.join(' '), line }];
}
function assignments(rest, line) {
    const old = /^([\w.-]+)\s+(?!=)(.*)$/.exec(rest);
    const pairs = old !== null && !(old[1] ?? '').includes('=') ? [[old[1] ?? '', old[2] ?? '']] : pairsOf(rest);
    const entries = pairs.map(([key = '', value = '']) => ({ key, line, value: scalar(dockerfile_tree_unquoted(value), line) }));
    return { kind: 'map', entries, line };
}
const pairsOf = (rest) => {
    const pairs = [...rest.matchAll(pair)].map(([, key = '', value = '']) => [key, value]);
    return pairs.length === 0 ? [[rest.trim(), '']] : pairs;
};
const dockerfile_tree_unquoted = (value) => value.replace(/^(["'])([\s\S]*)\1$/, '$2');
/** `["serve", "--model", "x"]` and `serve --model x` say the same. */
const argumentsOf = (rest) => (/^\s*\[.*\]\s*$/.test(rest) ? rest.replace(/[[\]",]+/g, ' ') : rest).replace(/\s+/g, ' ').trim();
/** One entry for all `ENV`, one for all `ARG` and so on; instructions that run keep their order. */
function gathered(entries) {
    const byKey = new Map();
    for (const entry of entries) {
        const known = byKey.get(entry.key);
        if (known === undefined)
            byKey.set(entry.key, [entry]);
        else
            known.push(entry);
    }
    return [...byKey].map(([key, all]) => {
        const line = all[0]?.line ?? 1;
        const names = all.flatMap(({ value }) => (value.kind === 'map' ? value.entries : []));
        if (names.length > 0)
            return { key, line, value: { kind: 'map', entries: names, line } };
        return { key, line, value: { kind: 'list', items: all.map(({ value }) => value), line } };
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/key-value-tree.js

const sectionLine = /^\s*\[([^\]\n]{1,200})\]\s*(?:[#;].*)?$/;
const assignment = /^\s*(?:export\s+)?([\w.$ -]{1,200}?|[^\s=:#;]{1,200})\s*[=:]\s*(.*)$/;
/**
 * Lines of `KEY=value` as in `.env`, `.ini` and `.properties` files; a section of an INI file is a mapping of its own.
 * A line that continues (indented, after a backslash, or inside quotes) belongs to the value before it.
 */
const parseKeyValueTree = (text) => {
    const root = [];
    let section = root;
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at += 1) {
        const raw = lines[at] ?? '';
        if (/^\s*(?:[#;!]|$)/.test(raw))
            continue;
        const header = sectionLine.exec(raw)?.[1];
        const line = at + 1;
        if (header !== undefined) {
            const entries = [];
            root.push({ key: header, line, value: { kind: 'map', entries, line } });
            section = entries;
            continue;
        }
        const found = assignment.exec(raw);
        const [value, last] = valueFrom(lines, at, found?.[2] ?? '');
        section.push({ key: found?.[1]?.trim() ?? raw.trim(), line, value: scalar(value, line) });
        at = last;
    }
    return { kind: 'map', entries: root, line: 1 };
};
/** The value that begins on a line, and the index of the line on which it ends. */
function valueFrom(lines, at, first) {
    const quote = /^("""|'''|["'`])/.exec(first)?.[1];
    if (quote !== undefined)
        return quotedValue(lines, at, first.slice(quote.length), quote);
    let value = first.replace(/\s+[#;].*$/, '').trimEnd();
    let last = at;
    while (value.endsWith('\\') || /^[ \t]+[^\s#;]/.test(lines[last + 1] ?? '')) {
        if (last + 1 >= lines.length || last - at > longestValue)
            break;
        last += 1;
        const next = (lines[last] ?? '').trim();
        value = value.endsWith('\\') ? value.slice(0, -1) + next : `${value}\n${next}`;
    }
    return [value, last];
}
/** A quote that does not close within this many lines is a character like others. */
const longestValue = 500;
function quotedValue(lines, at, first, quote) {
    const parts = [];
    for (let last = at; last < lines.length && last - at < longestValue; last += 1) {
        const text = last === at ? first : (lines[last] ?? '');
        const end = text.indexOf(quote);
        if (end >= 0)
            return [[...parts, text.slice(0, end)].join('\n'), last];
        parts.push(text);
    }
    return [quote + first, at];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/text-ends.js
/** Where a match of a sticky pattern that begins at a place ends; `undefined` where none does, or one of nothing. */
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}
/** The match of a sticky pattern that begins at a place. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/** The first line from a place on that holds a word alone, which ends what was begun by `<<WORD`. */
function lineOfWord(text, from, word) {
    const closing = new RegExp(String.raw `^[ \t]*${word}[ \t]*\r?$`, 'gm');
    closing.lastIndex = from;
    const found = closing.exec(text);
    return found === null ? undefined : { start: found.index, end: closing.lastIndex };
}
/** Finds words further on, and remembers where it looked, so that many places do not go through the same again. */
class WordsAhead {
    text;
    looked = new Map();
    constructor(text) {
        this.text = text;
    }
    /** Where a word begins first that lies all between two places. */
    find(word, from, until) {
        const known = this.looked.get(word);
        const start = known !== undefined && known.from <= from ? Math.max(from, known.next) : from;
        const found = this.text.slice(start, until).indexOf(word);
        const next = found === -1 ? Math.max(start, until - word.length + 1) : start + found;
        this.looked.set(word, { from, next });
        return found === -1 ? undefined : next;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/inline-texts.js

const opening = /"?\$\(\s*cat\s*<<-?\s*(['"]?)(\w+)\1[ \t]*\n/y;
const closing = /[ \t]*(\w+)[ \t]*\n?\s*\)"?/y;
const longest = 10_000;
/** Texts of the lines below as the values of words: `$(cat <<'END' \u2026 END)`. */
class InlineTexts {
    text;
    /** Where each word was looked for, and the line that it may close first: lines between are not gone through again. */
    looked = new Map();
    constructor(text) {
        this.text = text;
    }
    /** What begins at a place, and what it holds. */
    at(place) {
        const opened = matchAt(opening, this.text, place);
        if (opened === undefined)
            return undefined;
        const from = place + opened[0].length;
        const closed = this.closingOf(opened[2] ?? '', from);
        return (closed && {
            source: this.text.slice(place, closed.end),
            content: this.text.slice(from, Math.max(from, closed.start - 1)),
        });
    }
    closingOf(word, from) {
        const known = this.looked.get(word);
        let start = known !== undefined && known.from <= from ? Math.max(from, known.next) : from;
        let end;
        while (start <= from + longest + 1) {
            const found = matchAt(closing, this.text, start);
            end = found?.[1] === word ? closing.lastIndex : undefined;
            if (end !== undefined)
                break;
            const lineEnd = this.text.indexOf('\n', start);
            start = lineEnd === -1 ? Number.POSITIVE_INFINITY : lineEnd + 1;
        }
        this.looked.set(word, { from, next: start });
        return end === undefined ? undefined : { start, end };
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/shell-commands.js


const quoted = /'[^']*'|"(?:[^"\\$]|\\[\s\S]|\$\((?:[^()]|\([^()]*\))*\)|\$)*"/y;
const plain = /[^\s"'\\;|&#()<>`$]+|\\[\s\S]|\$\((?:[^()\n]|\([^()\n]*\))*\)|[$#<>`]/y;
const feeding = /<<-?[ \t]*(['"]?)(\w+)\1/y;
const spaces = /(?:[^\S\n]|\\\r?\n)+/y;
const comment = /#[^\n]*/y;
/** Each text is looked for in all that follows, so that more than anybody writes would take too long. */
const mostFed = 200;
/** The commands of a shell script, as far as its quotes and line ends tell them. */
const shellCommands = (text) => new ShellReader(text).read();
class ShellReader {
    text;
    commands = [];
    words = [];
    /** What ends the text that is fed to the command under way. */
    awaited;
    fedCount = 0;
    at = 0;
    line = 1;
    counted = 0;
    inlineTexts;
    constructor(text) {
        this.text = text;
        this.inlineTexts = new InlineTexts(text);
    }
    read() {
        while (this.at < this.text.length)
            if (!this.skips())
                this.take(this.text[this.at] ?? '');
        this.close(undefined);
        return this.commands;
    }
    skips() {
        const { text, at } = this;
        const end = endOf(spaces, text, at) ?? (isAtWord(text, at) ? endOf(comment, text, at) : undefined);
        this.at = end ?? at;
        return end !== undefined;
    }
    take(letter) {
        if (this.words.length === 0)
            this.countLines();
        const feeds = matchAt(feeding, this.text, this.at);
        if (letter === '\n')
            this.endLine();
        else if (feeds !== undefined) {
            this.awaited = feeds[2];
            this.at += feeds[0].length;
        }
        else if (/[;|&()]/.test(letter))
            this.endCommand(letter);
        else {
            const word = wordFrom(this.text, this.at, this.inlineTexts);
            this.words.push(word);
            this.at = word.end;
        }
    }
    countLines() {
        this.line += this.text.slice(this.counted, this.at).split('\n').length - 1;
        this.counted = this.at;
    }
    endLine() {
        const isAsked = this.awaited !== undefined && this.fedCount < mostFed;
        const fed = isAsked ? fedFrom(this.text, this.at + 1, this.awaited ?? '') : undefined;
        if (isAsked)
            this.fedCount += 1;
        this.close(fed?.text);
        this.at = fed?.end ?? this.at + 1;
    }
    /** What `cat` is fed in a pipe is what the next command is fed. */
    endCommand(letter) {
        if (this.awaited === undefined)
            this.close(undefined);
        else if (letter === '|' && this.words[0]?.text === 'cat')
            this.words = [];
        this.at += 1;
    }
    close(fed) {
        const { words, line } = this;
        if (words.length > 0)
            this.commands.push({ words, fed, line });
        this.words = [];
        this.awaited = undefined;
    }
}
const isAtWord = (text, at) => at === 0 || /\s/.test(text[at - 1] ?? '');
function wordFrom(text, from, inlineTexts) {
    let at = from;
    let said = '';
    let held;
    for (let first = true; at < text.length; first = false) {
        const whole = inlineTexts.at(at);
        const part = whole?.source ?? (matchAt(quoted, text, at) ?? matchAt(plain, text, at))?.[0];
        const source = part ?? (first || /["'\\]/.test(text[at] ?? '') ? (text[at] ?? '') : '');
        if (source === '')
            break;
        const content = whole === undefined ? contentOf(source) : whole.content;
        said += content ?? source;
        held = first ? content : undefined;
        at += source.length;
    }
    return { text: said, held, end: at };
}
function contentOf(source) {
    if (source.length < 2 || !/^(["'])[\s\S]*\1$/.test(source))
        return undefined;
    const content = source.slice(1, -1);
    return source.startsWith("'") ? content : content.replace(/\\([\\"$`])/g, '$1').replace(/\\\n/g, '');
}
function fedFrom(text, start, name) {
    const last = lineOfWord(text, start, name);
    return last && { text: text.slice(start, Math.max(start, last.start - 1)), end: last.end };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/shell-tree.js




const assigned = /^([A-Za-z_]\w*)\+?=([\s\S]*)$/;
/** Programs that put what they are given before a model. */
const askers = /^(?:llm|claude|aichat|sgpt|mods|chatgpt|gemini|codex|ollama|fabric|gptme|tgpt|goose|opencode|cursor-agent|copilot)$/;
/** The options of those programs by which a model is chosen. */
const modelOption = /^(?:-m|--model)$/;
/** Words that only say how a command runs or a variable is kept. */
const before = /^(?:export|local|readonly|declare|typeset|env|sudo|exec|time|then|do|else|!|-\w+|set)$/;
/** A shell script or makefile: each variable by its name, every other command by the program it runs. */
const parseShellTree = (text) => {
    const entries = shellCommands(text.replaceAll('\r\n', '\n')).flatMap(entriesOf);
    return { kind: 'map', entries, line: 1 };
};
function entriesOf({ words, fed, line }) {
    const [named, sign, ...values] = words;
    if (named !== undefined && /^(?:[?:+!]|::)?=$/.test(sign?.text ?? ''))
        return [{ key: named.text, line, value: shell_tree_settingOf(values.map(({ text }) => text).join(' '), line) }];
    const entries = [];
    let at = 0;
    for (let word = words[at]; word !== undefined; word = words[at]) {
        const found = assigned.exec(word.text);
        if (found !== null)
            entries.push({ key: found[1] ?? '', line, value: shell_tree_settingOf(found[2] ?? '', line) });
        else if (!before.test(word.text))
            break;
        at += 1;
    }
    const rest = words.slice(at);
    const variable = words[0]?.text === 'set' && rest.length === 2 ? rest[0]?.text : undefined;
    if (variable !== undefined)
        return [{ key: variable, line, value: shell_tree_settingOf(rest[1]?.text ?? '', line) }];
    return [...entries, ...commandEntries(rest, fed, line)];
}
function commandEntries(words, fed, line) {
    const [program] = words;
    if (program === undefined)
        return [];
    const name = program.text.slice(program.text.lastIndexOf('/') + 1).slice(0, 100);
    const asks = askers.test(name);
    const parts = [];
    const others = [];
    words.forEach((word, index) => {
        const option = words[index - 1]?.text ?? '';
        const body = word.held === undefined ? undefined : bodyOf(word.held, line);
        if (body !== undefined)
            parts.push({ key: 'body', line, value: body });
        else if (asks && word.held !== undefined && (0,natural_language/* isProse */.y6)(word.held, 2))
            parts.push({ key: 'prompt', line, value: scalar(word.held, line) });
        else if (asks && modelOption.test(option))
            parts.push({ key: 'model', line, value: scalar(word.text, line) });
        else
            others.push(word.text);
    });
    if (fed !== undefined)
        parts.push({ key: nameOfFed(words, asks), line, value: shell_tree_settingOf(fed, line) });
    const command = scalar(others.join(' '), line);
    if (parts.length === 0)
        return [{ key: `${name} command`, line, value: command }];
    const whole = [...parts, { key: 'command', line, value: command }];
    return [{ key: name, line, value: { kind: 'map', entries: whole, line } }];
}
/** `read -r -d '' PROMPT` names what is fed to it, and so does the file that it is written to. */
function nameOfFed(words, asks) {
    if (asks)
        return 'prompt';
    const last = words.at(-1)?.text ?? '';
    const file = /([\w-]+)(?:\.\w+)*$/.exec(last)?.[1];
    return words[0]?.text === 'read' || words.some(({ text }) => text.includes('>')) ? (file ?? 'input') : 'input';
}
const shell_tree_settingOf = (text, line) => bodyOf(text, line) ?? scalar(text, line);
/** What is sent as JSON, as far as variables leave it JSON. */
function bodyOf(text, line) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    const whole = text
        .replace(/(?<=[:,[]\s*)\$\{?\w+\}?(?=\s*[,}\]])/g, '"$&"')
        .replace(/'"'"?(\$\{?\w+\}?)"?'"'/g, '$1');
    const tree = parseJsonTree(whole);
    return tree === undefined || tree.kind === 'scalar' ? undefined : movedTo(tree, line);
}
function movedTo(tree, line) {
    if (tree.kind === 'scalar')
        return { ...tree, line: tree.line + line - 1 };
    if (tree.kind === 'list')
        return { ...tree, line: tree.line + line - 1, items: tree.items.map((item) => movedTo(item, line)) };
    const entries = tree.entries.map((entry) => ({
        ...entry,
        line: entry.line + line - 1,
        value: movedTo(entry.value, line),
    }));
    return { ...tree, line: tree.line + line - 1, entries };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/sql-tree.js


const marks = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[eEnN]?'((?:[^'\\]|''|\\[\s\S])*)'|\$\w{0,30}\$|"[^"\n]*"|`[^`\n]*`|\[\w+\]|[\w.]+|[^\s]/g;
/** How many characters may be between the dollars of a text. */
const longestBetweenDollars = 20_000;
/** Statements of SQL: what is put into the columns of a table, and every other statement as it is written. */
const parseSqlTree = (text) => {
    const entries = statementsOf(tokensOf(text)).flatMap((statement) => sql_tree_entriesOf(statement, 0));
    return { kind: 'map', entries, line: 1 };
};
function tokensOf(text, from = 1) {
    const tokens = [];
    let line = from;
    let counted = 0;
    for (let piece = pieceFrom(text, 0); piece !== undefined; piece = pieceFrom(text, piece.end)) {
        const { source, start, held } = piece;
        line += text.slice(counted, start).split('\n').length - 1;
        counted = start;
        if (source.startsWith('--') || source.startsWith('/*'))
            continue;
        if (held !== undefined)
            tokens.push({ kind: 'text', text: held, line });
        else if (/^[\w"`[]./.test(source) || /^\w$/.test(source))
            tokens.push({ kind: 'word', text: source.replace(/^["`[]|["`\]]$/g, ''), line });
        else
            tokens.push({ kind: 'sign', text: source, line });
    }
    return tokens;
}
function pieceFrom(text, at) {
    marks.lastIndex = at;
    const found = marks.exec(text);
    if (found === null)
        return undefined;
    const [source, quoted] = found;
    const piece = { source, start: found.index, end: found.index + source.length };
    if (/^\$\w*\$$/.test(source))
        return betweenDollars(text, piece);
    const held = quoted?.replaceAll("''", "'").replace(/^(?=[\s\S]*\\n)[\s\S]*$/, sql_tree_unescaped);
    return held === undefined ? piece : { ...piece, held };
}
/** A text as far as the same dollars again; where there are none, a dollar is a sign. */
function betweenDollars(text, { source, start, end }) {
    const length = text.slice(end, end + longestBetweenDollars + source.length).indexOf(source);
    if (length === -1)
        return { source: '$', start, end: start + 1 };
    return { source, start, end: end + length + source.length, held: text.slice(end, end + length) };
}
const sql_tree_unescaped = (text) => text.replaceAll('\\n', '\n');
function statementsOf(tokens) {
    const statements = [[]];
    for (const token of tokens) {
        if (token.kind === 'sign' && token.text === ';')
            statements.push([]);
        else
            statements.at(-1)?.push(token);
    }
    return statements.filter((statement) => statement.length > 0);
}
/** What a function or `DO` runs, which is SQL again. */
const bodyAmong = (statement) => statement.find(({ kind, text }, index) => kind === 'text' && /^(?:DO|AS)$/.test(said(statement[index - 1])) && /\bbegin\b/i.test(text));
/** Functions that make functions end somewhere. */
const deepestBody = 3;
function sql_tree_entriesOf(whole, depth) {
    const start = whole.findIndex((token) => !/^(?:BEGIN|THEN|ELSE|LOOP)$/.test(said(token)));
    const statement = start > 0 ? whole.slice(start) : whole;
    const line = statement[0]?.line ?? 1;
    const body = depth < deepestBody ? bodyAmong(statement) : undefined;
    if (body === undefined)
        return insertOf(statement, line) ?? updateOf(statement, line) ?? [wholeOf(statement, line)];
    const inner = statementsOf(tokensOf(body.text, body.line)).flatMap((each) => sql_tree_entriesOf(each, depth + 1));
    const rest = statement.filter((token) => token !== body);
    return [...inner, wholeOf(rest, line)];
}
const said = (token) => token?.kind === 'word' ? token.text.toUpperCase() : (token?.text ?? '');
const sql_tree_nameOf = (token) => token?.text.slice(token.text.lastIndexOf('.') + 1) ?? '';
/** `INSERT INTO table (column, \u2026) VALUES (\u2026), (\u2026)`: a row of the table each. */
function insertOf(statement, line) {
    const into = statement.findIndex((token) => said(token) === 'INTO');
    const values = statement.findIndex((token) => token.kind === 'word' && said(token) === 'VALUES');
    if (!/^(?:INSERT|REPLACE)$/.test(said(statement[0])) || into === -1 || values === -1)
        return undefined;
    const [columns = []] = groupsOf(statement.slice(into + 2, values));
    const rows = groupsOf(statement.slice(values + 1));
    const items = rows.map((row) => {
        const entries = row.map((parts, index) => ({
            key: columns[index]?.[0]?.text ?? String(index),
            line: parts[0]?.line ?? line,
            value: sql_tree_settingOf(parts, line),
        }));
        return { kind: 'map', entries, line: row[0]?.[0]?.line ?? line };
    });
    return [{ key: sql_tree_nameOf(statement[into + 1]), line, value: { kind: 'list', items, line } }];
}
/** The groups in brackets of a row of pieces, each cut at its commas. */
function groupsOf(tokens) {
    const groups = [];
    let depth = 0;
    for (const token of tokens) {
        const sign = token.kind === 'sign' ? token.text : '';
        if (sign === ')')
            depth -= 1;
        if (depth === 1 && sign === ',')
            groups.at(-1)?.push([]);
        else if (depth >= 1)
            groups.at(-1)?.at(-1)?.push(token);
        if (sign === '(' && depth++ === 0)
            groups.push([[]]);
    }
    return groups;
}
/** `UPDATE table SET column = \u2026`: what is put into each column. */
function updateOf(statement, line) {
    const set = statement.findIndex((token) => said(token) === 'SET');
    if (said(statement[0]) !== 'UPDATE' || set === -1)
        return undefined;
    const where = statement.findIndex((token, index) => index > set && said(token) === 'WHERE');
    const end = where === -1 ? statement.length : where;
    const open = { kind: 'sign', text: '(', line };
    const [columns = []] = groupsOf([open, ...statement.slice(set + 1, end)]);
    const entries = columns.map((parts) => {
        const at = parts[0]?.line ?? line;
        return { key: sql_tree_nameOf(parts[0]), line: at, value: sql_tree_settingOf(parts.slice(2), at) };
    });
    const rest = { key: 'WHERE', line, value: scalar(sql_tree_textOf(statement.slice(end)), line) };
    return [{ key: sql_tree_nameOf(statement[1]), line, value: { kind: 'map', entries: [...entries, rest], line } }];
}
/** Any other statement; what a column holds by default is told by its name. */
function wholeOf(statement, line) {
    const isDefault = (index) => statement[index]?.kind === 'text' && said(statement[index - 1]) === 'DEFAULT';
    const entries = statement.flatMap((token, index) => {
        if (!isDefault(index))
            return [];
        const column = statement.slice(0, index).findLastIndex(({ kind, text }) => kind === 'sign' && /[(,]/.test(text));
        return [{ key: sql_tree_nameOf(statement[column + 1]), line: token.line, value: sql_tree_settingOf([token], token.line) }];
    });
    const rest = scalar(sql_tree_textOf(statement.filter((_, index) => !isDefault(index))), line);
    const key = `${said(statement[0])} ${said(statement[1])}`.trim();
    const value = { kind: 'map', entries: [...entries, { key: 'sql', line, value: rest }], line };
    return { key, line, value: entries.length === 0 ? rest : value };
}
const sql_tree_textOf = (tokens) => tokens.map(({ kind, text }) => (kind === 'text' ? `'${text}'` : text)).join(' ');
/** A text, a number, or an expression as it is written. */
function sql_tree_settingOf(parts, line) {
    const [only, second] = parts;
    if (only === undefined)
        return scalar(null, line);
    if (second === undefined || /^(?::|\|\|)$/.test(second.text)) {
        if (only.kind === 'text')
            return (/^\s*[{[]/.test(only.text) ? parseJsonTree(only.text) : undefined) ?? scalar(only.text, only.line);
        if (/^\d{1,15}(?:\.\d{1,10})?$/.test(only.text))
            return scalar(Number(only.text), only.line);
    }
    return scalar(sql_tree_textOf(parts), only.line);
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./dist/compiled/node_modules/smol-toml/index.js


let loaded;
const library = () => (loaded ??= require('./libraries/smol-toml/index.cjs'))['smol-toml'];

function parse(...given) {
  return new.target === undefined ? library().parse(...given) : new (library().parse)(...given);
}
Object.defineProperty(parse, Symbol.hasInstance, { value: (it) => it instanceof library().parse });

function TomlDate(...given) {
  return new.target === undefined ? library().TomlDate(...given) : new (library().TomlDate)(...given);
}
Object.defineProperty(TomlDate, Symbol.hasInstance, { value: (it) => it instanceof library().TomlDate });

function TomlError(...given) {
  return new.target === undefined ? library().TomlError(...given) : new (library().TomlError)(...given);
}
Object.defineProperty(TomlError, Symbol.hasInstance, { value: (it) => it instanceof library().TomlError });



;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/trees/toml-tree.js


/** TOML; each key has the line of its own where it can be found, or that of its table. */
const parseTomlTree = (text) => {
    try {
        return toml_tree_toTree(parse(text, { maxDepth: deepestNesting, integersAsBigInt: 'asNeeded' }), '', linesOfKeys(text), 1);
    }
    catch (error) {
        if (error instanceof TomlError)
            return undefined;
        throw error;
    }
};
const tableLine = /^\s*\[{1,2}\s*([^\]#]{1,300}?)\s*\]{1,2}\s*(?:#.*)?$/;
const toml_tree_keyLine = /^\s*([\w."'-]{1,300})\s*=/;
/** The line of each key by its dotted path; of tables in a list, that of the first. */
function linesOfKeys(text) {
    const lines = new Map();
    let table = '';
    text.split('\n').forEach((raw, index) => {
        const header = tableLine.exec(raw)?.[1];
        if (header !== undefined)
            table = plainKey(header);
        const key = header === undefined ? toml_tree_keyLine.exec(raw)?.[1] : undefined;
        const path = key === undefined ? table : joined(table, plainKey(key));
        if (path !== '' && !lines.has(path))
            lines.set(path, index + 1);
    });
    return lines;
}
const plainKey = (key) => key.replace(/["'\s]/g, '');
const joined = (table, key) => (table === '' ? key : `${table}.${key}`);
function toml_tree_toTree(value, path, lines, line) {
    if (Array.isArray(value))
        return { kind: 'list', items: value.map((item) => toml_tree_toTree(item, path, lines, line)), line };
    if (typeof value !== 'object' || value === null || value instanceof TomlDate)
        return scalar(toml_tree_scalarOf(value), line);
    const entries = Object.entries(value).map(([key, inner]) => {
        const below = joined(path, key.replace(/["'\s]/g, ''));
        const keyLineNumber = lines.get(below) ?? line;
        return { key, line: keyLineNumber, value: toml_tree_toTree(inner, below, lines, keyLineNumber) };
    });
    return { kind: 'map', entries, line };
}
function toml_tree_scalarOf(value) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    return value instanceof TomlDate ? value.toISOString() : String(value);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/structured-file.js













const structured_file_long = 1_200_000;
const structured_file_short = 400_000;
const scripts = 200_000;
/** HOCON has blocks, where other files of that ending have sections. */
const parseConf = (text) => /^[ \t]*[\w."-]+[ \t]*(?:[:=][ \t]*)?\{[ \t]*$/m.test(text) ? parseBlockTree(text) : parseKeyValueTree(text);
const notations = [
    {
        path: /\.(?:ya?ml)(?:\.(?:example|sample|template|dist|tpl))?$|(?:^|\/)\.(?:clang-format|prettierrc|gitlab-ci)$/i,
        parse: parseYamlTree,
        mostCharacters: structured_file_short,
    },
    {
        path: /\.json5$/i,
        // JSON5 without comments is a flow mapping of YAML; with comments it is read as JSON is.
        parse: (text) => parseJsonTree(text) ?? parseYamlTree(text),
        mostCharacters: structured_file_short,
    },
    {
        path: /\.(?:jsonc?|jsonld|webmanifest|code-workspace|mcp)(?:\.(?:example|sample|template|dist))?$|(?:^|\/)\.(?:eslintrc|babelrc|swcrc)$/i,
        parse: parseJsonTree,
        mostCharacters: structured_file_long,
    },
    {
        path: /\.toml(?:\.(?:example|sample|template|dist))?$|(?:^|\/)(?:pipfile|cargo\.lock)$/i,
        parse: parseTomlTree,
        mostCharacters: structured_file_short,
    },
    {
        path: /(?:^|\/)(?:[\w.-]*\.)?env(?:\.[\w.-]+)?$|(?:^|\/)[\w-]*\.env\.[\w.-]+$|\.(?:ini|cfg|properties)(?:\.(?:example|sample|template|dist))?$/i,
        parse: parseKeyValueTree,
        mostCharacters: structured_file_short,
    },
    { path: /\.conf(?:\.(?:example|sample|template|dist))?$/i, parse: parseConf, mostCharacters: structured_file_short },
    {
        path: /(?:^|\/)(?:[\w-]+\.)?(?:docker|container)file(?:\.[\w.-]+)?$/i,
        parse: parseDockerfileTree,
        mostCharacters: structured_file_short,
    },
    {
        path: /\.(?:sh|bash|zsh|fish)$|(?:^|\/)(?:\.envrc|makefile|gnumakefile|justfile|procfile)$|\.mk$/i,
        parse: parseShellTree,
        mostCharacters: scripts,
    },
    { path: /\.sql$/i, parse: parseSqlTree, mostCharacters: scripts },
    { path: /\.(?:tf|tfvars|hcl|bicep|bicepparam|nomad|hocon)$/i, parse: parseBlockTree, mostCharacters: structured_file_short },
];
/** Files of settings in any notation that keeps keys and values: each setting by what it decides, the rest as code. */
const readStructuredFile = (file) => {
    const notation = notations.find(({ path }) => path.test(file.path));
    if (notation === undefined || file.text.length > notation.mostCharacters)
        return undefined;
    const tree = notation.parse(file.text);
    return tree === undefined ? undefined : settingsOf(file, tree);
};
function settingsOf(file, tree) {
    const nature = (0,file_nature/* natureOf */.PC)(file.path, file.text);
    if ((0,vocabulary_place/* isEvalsPath */.hl)(file.path))
        return whollyOf('evals', tree, nature);
    if (isIndexDefinition(tree))
        return whollyOf('data', tree, nature);
    if (hasKey(tree, 'openapi') || hasKey(tree, 'swagger'))
        return whollyOf('code', tree, nature);
    if (isFolderOfExamples(file.path) || (nature.keepsPrompts && tree.kind === 'list')) {
        return [{ lane: 'prompt', name: 'text', meaning: jsonOf(tree), line: 1 }];
    }
    const isAboutEvals = /\beval(?:s|uate|uation)?\b/i.test(nameOfWorkflow(tree));
    return nonEmpty(facetsOfTree(tree, isAboutEvals && nature.onlyUnder !== undefined ? { ...nature, models: 'evals' } : nature), nature);
}
/** A file a demonstration: all of it is shown to a model. */
const isFolderOfExamples = (path) => /(?:^|\/)(?:demonstrations?|few[_-]?shots?(?:[_-]examples)?)\//i.test(path);
const nameOfWorkflow = (tree) => {
    const name = tree.kind === 'map' ? tree.entries.find(({ key }) => key === 'name')?.value : undefined;
    return name?.kind === 'scalar' && hasKey(tree, 'jobs') ? String(name.value) : '';
};
const whollyOf = (lane, tree, nature) => nonEmpty(facetsOfTree(tree, { ...nature, remainder: lane, onlyUnder: new Set() }), nature);
/** A file of comments alone still exists. */
const nonEmpty = (facets, nature) => facets.length > 0 ? facets : [{ lane: nature.remainder, name: 'content', meaning: null, line: 1 }];

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/placed-file.js





/** Files whose place says all: yardsticks, tests, what tools wrote, locks. */
const readPlacedFile = (file) => {
    const place = (0,vocabulary_place/* placeOf */.$t)(file.path);
    if (place === 'evals')
        return readYardstick(file);
    if ((0,vocabulary_place/* isEvalsPath */.hl)(file.path))
        return [wholeText(file, 'docs')];
    const isWorkflow = /(?:^|\/)\.github\/workflows\//.test(file.path);
    return (place === 'test' && !isWorkflow) || place === 'generated' || place === 'lock'
        ? [wholeText(file, 'code')]
        : undefined;
};
const readYardstick = (file) => {
    if ((0,vocabulary_place/* isRecordsPath */.uH)(file.path))
        return readRecords(file) ?? [wholeFile(file)];
    const facets = readStructuredFile(file) ?? readNotebookFile(file);
    return facets?.map((facet) => ({ ...facet, lane: 'evals' })) ?? [wholeFile(file)];
};

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/pointer-file.js


const pointer = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\s/;
/** A pointer of Git LFS: what it points to is one facet, by its id and size, in the lane of its place. */
const readPointer = ({ path, text }) => {
    if (text.length > 1024 || !pointer.test(text))
        return undefined;
    const oid = /^oid (\S{1,200})$/m.exec(text)?.[1];
    if (oid === undefined)
        return undefined;
    const size = /^size (\d{1,20})$/m.exec(text)?.[1] ?? '';
    return [{ lane: laneOfPointer(path), name: 'pointer', meaning: { oid, size }, line: 1 }];
};
/** Text that is kept apart for its size is nothing that people read, where its place does not say so. */
function laneOfPointer(path) {
    const lane = (0,lane_of_place/* laneOfPlace */.z)(path);
    return lane === 'docs' && !(0,vocabulary_place/* isDocumentPath */.nY)(path) ? 'code' : lane;
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/promptfoo-file.js




/** Whose entries reach a model, or say which; all else measures. */
const laneOfKey = {
    prompts: 'prompt',
    providers: 'model',
    targets: 'model',
    description: 'docs',
    $schema: 'docs',
    tags: 'docs',
};
/** A configuration of promptfoo whose suites are run: what it asks, whom, and what it measures with, entry by entry. */
const readPromptfooFile = ({ path, text }) => {
    const source = promptfoo_file_tryParse(text, path);
    if (source === undefined || !(0,read_json/* isJsonObject */.OW)(source.value))
        return undefined;
    return Object.entries(source.value).flatMap(([key, value]) => {
        const facet = (meaning, keys) => ({
            lane: (0,own/* own */.Z)(laneOfKey, key) ?? 'evals',
            name: key,
            meaning: (0,read_json/* plainJson */.RU)(meaning),
            line: source.lineOf(keys),
        });
        if (!Array.isArray(value))
            return [facet(value, [key])];
        return value.map((each, index) => facet(each, [key, index]));
    });
};
function promptfoo_file_tryParse(text, path) {
    try {
        return (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/prompts/baml-blocks.js
const baml_blocks_marks = /(#{1,5})"|"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\{\/\/[\s\S]*?\/\/\}/g;
/** Cuts a text into code, strings (`"\u2026"`, `#"\u2026"#`) and comments; what never closes runs to the end. */
function piecesOf(text) {
    const pieces = [];
    let at = 0;
    baml_blocks_marks.lastIndex = 0;
    for (let found = baml_blocks_marks.exec(text); found !== null; found = baml_blocks_marks.exec(text)) {
        if (found.index > at)
            pieces.push({ text: text.slice(at, found.index), kind: 'code' });
        const end = found[1] === undefined ? baml_blocks_marks.lastIndex : endOfRaw(text, baml_blocks_marks.lastIndex, found[1]);
        const kind = /^(?:\/\/|\{\/\/)/.test(found[0]) ? 'comment' : 'string';
        pieces.push({ text: text.slice(found.index, end), kind });
        at = end;
        baml_blocks_marks.lastIndex = end;
    }
    if (at < text.length)
        pieces.push({ text: text.slice(at), kind: 'code' });
    return pieces;
}
function endOfRaw(text, start, hashes) {
    const closing = text.indexOf(`"${hashes}`, start);
    return closing < 0 ? text.length : closing + 1 + hashes.length;
}
/** The blocks at the top of a text, and what stands between them as blocks without a body. */
function blocksOf(text) {
    const blocks = [];
    let header = '';
    let body = '';
    let depth = 0;
    let line = 1;
    let started = 1;
    let bodyLine = 1;
    const add = (part) => {
        if (depth > 0)
            body += part;
        else {
            if (header === '')
                started = line;
            header += header === '' ? part.trimStart() : part;
        }
    };
    const finish = () => {
        if (header.trim() !== '' || body.trim() !== '')
            blocks.push({ header: evened(header), body, line: started, bodyLine });
        header = '';
        body = '';
    };
    for (const piece of piecesOf(text)) {
        if (piece.kind === 'code') {
            for (const part of piece.text.split(/([{}\n])/)) {
                if (part === '{' && depth++ === 0)
                    bodyLine = line;
                else if (part === '}' && depth > 0 && --depth === 0)
                    finish();
                else
                    add(part);
                if (part === '\n')
                    line += 1;
            }
            continue;
        }
        if (piece.kind === 'string')
            add(piece.text);
        // A string at the top, as of a `template_string`, ends what it belongs to.
        if (piece.kind === 'string' && depth === 0)
            finish();
        line += piece.text.split('\n').length - 1;
    }
    finish();
    return blocks;
}
const evened = (text) => text.replace(/\s+/g, ' ').trim();
const meaningOfPiece = {
    string: promptOfBaml,
    comment: () => ' ',
    code: (text) => text.replace(/[\s,]+/g, ' '),
};
/** Code with its white space evened out and its strings as they are sent. */
const bamlMeaning = (text) => piecesOf(text)
    .map(({ text: part, kind }) => meaningOfPiece[kind](part))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
/** What a string says: without its quotes, its common indentation and the comments of its template. */
function promptOfBaml(literal) {
    const raw = /^#{1,5}"/.test(literal)
        ? literal.replace(/^#+"/, '').replace(/"#+$/, '')
        : literal.replace(/^"|"$/g, '');
    const lines = raw.split('\n').map((each) => each.trimEnd());
    const margins = lines.filter((each) => each !== '').map((each) => each.length - each.trimStart().length);
    const margin = margins.reduce((least, each) => Math.min(least, each), margins[0] ?? 0);
    return lines
        .map((each) => each.slice(margin))
        .join('\n')
        .trim();
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/readers/prompts/template-text.js
var template_text = __webpack_require__(55228);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/prompts/baml-file.js



/** The lane of a whole block by the word it begins with. */
const lanesOfBlocks = {
    class: 'prompt',
    enum: 'prompt',
    type: 'prompt',
    template_string: 'prompt',
    string_template: 'prompt',
    test: 'evals',
};
/**
 * BAML: functions are prompts with a client, clients are models, classes and enums are told to the model as its answer.
 */
const readBaml = ({ path, text }) => {
    if (!/\.baml$/i.test(path) || text.length > baml_file_mostCharacters)
        return undefined;
    const facets = blocksOf(text).flatMap(facetsOfBlock);
    return facets.length > 0 ? facets : [{ lane: 'code', name: 'content', meaning: null, line: 1 }];
};
/** Longer texts are taken whole. */
const baml_file_mostCharacters = 40_000;
function facetsOfBlock(block) {
    const { header, body, line } = block;
    const [, kind = '', name = ''] = /^(\w+)(?:<[^>]{0,200}>)?\s*([\w.]*)/.exec(header) ?? [];
    if (kind === 'function' || kind === 'impl')
        return functionFacets(block, `${kind} ${name}`);
    if (kind === 'client')
        return clientFacets(block, name);
    const lane = Object.hasOwn(lanesOfBlocks, kind) ? (lanesOfBlocks[kind] ?? 'code') : 'code';
    const isTemplate = kind === 'template_string' || kind === 'string_template';
    const meaning = body === '' || isTemplate ? bamlMeaning(`${header} ${body}`) : bamlMeaning(body);
    return [{ lane, name: `${kind} ${name}`.trim() || 'content', meaning, line }];
}
const clientLine = /^\s*client\s+("[^"\n]{0,200}"|[\w./-]+)/m;
/** The prompt, the client, and the signature, whose answer's type is told to the model. */
function functionFacets({ header, body, line, bodyLine }, name) {
    const facets = [];
    const pieces = piecesOf(body);
    const isPromptAt = (index) => /\bprompt\s+$/.test(pieces[index - 1]?.text ?? '') && pieces[index]?.kind === 'string';
    pieces.forEach((piece, index) => {
        if (!isPromptAt(index))
            return;
        const before = pieces
            .slice(0, index)
            .map(({ text }) => text)
            .join('');
        facets.push({
            lane: 'prompt',
            name: `${name}.prompt`,
            meaning: (0,template_text/* templateMeaning */.YY)(promptOfBaml(piece.text)),
            line: bodyLine + before.split('\n').length - 1,
        });
    });
    const rest = pieces
        .map(({ text }, index) => (isPromptAt(index) ? '' : text))
        .join('')
        .replace(/\bprompt\s*$/m, '');
    const client = clientLine.exec(rest);
    if (client !== null)
        facets.push({
            lane: 'model',
            name: `${name}.client`,
            meaning: (client[1] ?? '').replace(/"/g, ''),
            line: bodyLine + rest.slice(0, client.index).split('\n').length,
        });
    const signature = `${header.replace(/^\w+(?:<[^>]{0,200}>)?\s*[\w.]*/, '')} ${rest.replace(clientLine, '')}`;
    return [...facets, { lane: 'prompt', name: `${name}.signature`, meaning: bamlMeaning(signature), line }];
}
const baml_file_option = /^\s*([\w.-]+)[ \t]+(?=\S)/;
/** One facet an option; what an option opens (`options {`) is told line by line below it. */
function clientFacets({ body, bodyLine }, name) {
    const facets = [];
    const above = [];
    withoutComments(body)
        .split('\n')
        .forEach((raw, index) => {
        const text = raw.trim();
        if (text === '')
            return;
        if (text.startsWith('}'))
            above.pop();
        const opens = /^([\w.-]+)\s*\{$/.exec(text);
        if (opens !== null)
            above.push(opens[1] ?? '');
        if (opens !== null || /^\}+$/.test(text))
            return;
        const key = baml_file_option.exec(text)?.[1] ?? text;
        const isBeside = [...above, key].some((each) => (0,setting_words/* isOperationName */.F)(each) || (0,setting_words/* isShownName */.TJ)(each));
        const facet = ['client', name].join(' ');
        const value = text
            .slice(key.length)
            .trim()
            .replace(/^"(.*)"$/, '$1');
        facets.push({
            lane: isBeside ? 'code' : 'model',
            name: [facet, ...above, key].join('.'),
            meaning: value,
            line: bodyLine + index,
        });
    });
    return facets;
}
const withoutComments = (body) => piecesOf(body)
    .map(({ text, kind }) => (kind === 'comment' ? text.replace(/[^\n]+/g, '') : text))
    .join('');

// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/head.js
var prompt_files_head = __webpack_require__(15947);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/front-matter.js



/** Cuts off the head between two lines of `---` (YAML) or `+++` (TOML); `undefined` when there is none. */
function frontMatterOf(text) {
    const parts = (0,prompt_files_head/* splitHead */.n)(text);
    if (parts === undefined)
        return undefined;
    const parse = parts.fence === '---' ? parseYamlTree : parseTomlTree;
    const head = parse(`\n${parts.head}`);
    return head?.kind === 'map' ? { head, body: parts.body, bodyLine: parts.bodyLine } : undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/readers/prompts/prompt-place.js
var prompt_place = __webpack_require__(12464);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/prompts/headed-prompt.js





const formats = [
    {
        paths: [/\.prompty$/i],
        prompt: new Set(['tools', 'outputs']),
        never: new Set(['name', 'description', 'authors', 'version', 'tags', 'sample', 'metadata']),
    },
    {
        paths: [/\.prompt$/i],
        prompt: new Set(['tools', 'output']),
        never: new Set(['name', 'description', 'variant', 'metadata', 'ext']),
    },
    {
        paths: [/(?:^|\/)agents\/(?:[^/]+\/)*[^/]+\.md$|\.(?:agent|chatmode)\.md$|(?:^|\/)skill\.md$/i, prompt_place/* commandOfAgent */.I1],
        prompt: new Set(['name', 'description', 'tools', 'allowed-tools', 'when_to_use', 'handoffs']),
        never: new Set(['color', 'version', 'license', 'author', 'argument-hint']),
    },
    {
        paths: [/\.(?:md|mdx|markdown|txt|j2|jinja2?|hbs|mustache|liquid)$/i],
        prompt: new Set(['tools']),
        never: new Set(['name', 'title', 'description', 'version', 'author', 'tags']),
    },
];
/** A prompt of text below a head of settings: `.prompty`, dotprompt, agents and skills in Markdown. */
const readHeadedPrompt = (file) => {
    const format = formats.find(({ paths }) => paths.some((path) => path.test(file.path)));
    if (format === undefined || !/^\uFEFF?(?:---|\+\+\+)/.test(file.text))
        return undefined;
    const parts = frontMatterOf(file.text);
    if (parts === undefined || !isPrompt(file, parts, format))
        return undefined;
    return [...headFacets(file, parts.head, format), ...bodyFacets(parts)];
};
/** Markdown with a head is a page unless its head chooses a model or its place or words say prompt. */
function isPrompt({ path }, { head, body }, format) {
    if (/\.(?:prompty|prompt)$/i.test(path))
        return true;
    if (format === formats[2])
        return ['model', 'tools', 'description', 'allowed-tools'].some((key) => hasKey(head, key));
    if (/(?:^|\/)(?:docs?|documentation|website|blog|posts|content)\//i.test(path))
        return false;
    if ((0,prompt_place/* isPromptPlace */.S$)(path) || (0,prompt_place/* signOfPrompt */.lX)(path, body) !== undefined)
        return true;
    return textOf(head, 'model') !== undefined && !hasKey(head, 'title') && !hasKey(head, 'layout');
}
function headFacets({ path, text }, head, format) {
    const nature = {
        remainder: 'code',
        models: 'model',
        speaksOfModels: true,
        keepsPrompts: false,
        never: new Set([...format.never, 'inputs', 'input']),
    };
    const told = head.entries.filter(({ key }) => format.prompt.has(key));
    const others = { ...head, entries: head.entries.filter(({ key }) => !format.prompt.has(key)).map(withoutDefaults) };
    return [
        ...told.map(({ key, value, line }) => ({ lane: 'prompt', name: key, meaning: jsonOf(value), line })),
        ...defaultsOf(head),
        ...(others.entries.length === 0 ? [] : facetsOfTree(others, nature, { inCompany: isAboutModels(path, text) })),
    ];
}
const isAboutModels = (path, text) => /\.prompty?$/i.test(path) || /^model:/m.test(text.slice(0, 5000));
/** What a template is filled with when nobody gives a value reaches the model as well. */
function defaultsOf(head) {
    const inputs = childOf(head, 'inputs') ?? childOf(childOf(head, 'input'), 'default');
    if (inputs?.kind !== 'map')
        return [];
    return inputs.entries.flatMap(({ key, value, line }) => {
        const given = hasKey(head, 'inputs') ? childOf(value, 'default') : value;
        const isBlank = given === undefined || (given.kind === 'scalar' && String(given.value ?? '').trim() === '');
        return isBlank ? [] : [{ lane: 'prompt', name: `inputs.${key}.default`, meaning: jsonOf(given), line }];
    });
}
/** An entry `inputs` or `input` without the defaults that are told apart. */
function withoutDefaults(entry) {
    if (entry.key === 'input')
        return { ...entry, value: without('default', entry.value) };
    if (entry.key !== 'inputs' || entry.value.kind !== 'map')
        return entry;
    const entries = entry.value.entries.map((input) => ({ ...input, value: without('default', input.value) }));
    return { ...entry, value: { ...entry.value, entries } };
}
const without = (key, tree) => tree.kind === 'map' ? { ...tree, entries: tree.entries.filter((entry) => entry.key !== key) } : tree;
const bodyFacets = ({ body, bodyLine }) => body.trim() === '' ? [] : [{ lane: 'prompt', name: 'text', meaning: (0,template_text/* templateMeaning */.YY)(body), line: bodyLine }];

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/prompts/modelfile.js


/** The lane of each instruction; one that is not here is code. */
const lanesOfInstructions = {
    FROM: 'model',
    PARAMETER: 'model',
    ADAPTER: 'model',
    SYSTEM: 'prompt',
    TEMPLATE: 'prompt',
    MESSAGE: 'prompt',
};
const instruction = /^([A-Za-z]+)[ \t]+(?:"""([\s\S]*?)"""|(\S.*))$/gm;
/** A Modelfile, which makes a model of another by parameters and a system prompt. */
const readModelfile = ({ path, text }) => {
    if (!/(?:^|\/)(?:[\w.-]*\.)?modelfile(?:\.[\w-]+)?$/i.test(path) || text.length > modelfile_mostCharacters)
        return undefined;
    const plain = text.replaceAll('\r\n', '\n');
    const facets = [];
    let line = 1;
    let counted = 0;
    for (const found of plain.matchAll(instruction)) {
        line += plain.slice(counted, found.index).split('\n').length - 1;
        counted = found.index;
        facets.push({ ...partOf(found), line });
    }
    return facets.length > 0 ? facets : undefined;
};
const modelfile_mostCharacters = 200_000;
function partOf([, word = '', block, rest = '']) {
    const key = word.toUpperCase();
    const lane = (0,own/* own */.Z)(lanesOfInstructions, key) ?? 'code';
    const [, parameter = '', value = ''] = /^(\S+)\s+(.*)$/.exec(rest) ?? [];
    if (key === 'PARAMETER')
        return { lane, name: `PARAMETER ${parameter}`, meaning: value.trim() };
    return { lane, name: key, meaning: (0,template_text/* templateMeaning */.YY)(block ?? rest.replace(/^"(.*)"$/, '$1')).trim() };
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/prompts/prompt-yaml.js









/** The lane of each key of a `.prompt.yml`. */
const lanesOfKeys = {
    messages: 'prompt',
    template: 'prompt',
    jsonSchema: 'prompt',
    tools: 'prompt',
    model: 'model',
    responseFormat: 'model',
    modelParameters: 'model',
    testData: 'evals',
    evaluators: 'evals',
    name: 'docs',
    description: 'docs',
    title: 'docs',
    version: 'docs',
    author: 'docs',
    authors: 'docs',
    tags: 'docs',
    labels: 'docs',
};
/** Longer prompt files are nobody's, and would take the parser too long. */
const prompt_yaml_mostCharacters = 200_000;
/**
 * A file in the shape of `.prompt.yml`, whatever its name: messages, model, parameters, cases and evaluators apart.
 * Keys of other tools are read as settings are; a `.prompt.yml` of another shape is a prompt as a whole.
 */
const readPromptYaml = (file) => {
    const { path, text } = file;
    if (!(0,parse_prompt/* isYamlPath */.x)(path) || text.length > prompt_yaml_mostCharacters)
        return undefined;
    if (!/^messages\s*:/m.test(text))
        return (0,prompt_path/* isPromptYamlPath */.t1)(path) ? [wholePrompt(file)] : undefined;
    const source = prompt_yaml_tryParse(text, path);
    if (source === undefined || !isRecord(source.value) || !hasMessages(source.value)) {
        return (0,prompt_path/* isPromptYamlPath */.t1)(path) ? [wholePrompt(file)] : undefined;
    }
    const known = Object.entries(source.value).flatMap(([key, value]) => facetsOfKey(key, value, source.lineOf));
    const unknown = Object.keys(source.value).filter((key) => !Object.hasOwn(lanesOfKeys, key));
    return unknown.length === 0 ? known : [...known, ...otherFacets(file, new Set(unknown))];
};
function facetsOfKey(key, value, lineOf) {
    const lane = (0,own/* own */.Z)(lanesOfKeys, key);
    if (lane === undefined)
        return [];
    if (key !== 'modelParameters' || !isRecord(value))
        return [{ lane, name: key, meaning: (0,read_json/* plainJson */.RU)(value), line: lineOf([key]) }];
    return Object.entries(value).map(([name, meaning]) => ({
        lane,
        name: `modelParameters.${name}`,
        meaning: (0,read_json/* plainJson */.RU)(meaning),
        line: lineOf([key, name]),
    }));
}
function otherFacets({ path, text }, unknown) {
    const tree = parseYamlTree(text);
    if (tree?.kind !== 'map')
        return [];
    const entries = tree.entries.filter(({ key }) => unknown.has(key));
    return facetsOfTree({ ...tree, entries }, (0,file_nature/* natureOf */.PC)(path, text), { inCompany: true });
}
const wholePrompt = ({ path, text }) => {
    const value = prompt_yaml_tryParse(text, path)?.value;
    const meaning = isRecord(value) || Array.isArray(value) ? (0,read_json/* plainJson */.RU)(value) : (0,template_text/* templateMeaning */.YY)(text);
    return { lane: 'prompt', name: 'text', meaning, line: 1 };
};
function prompt_yaml_tryParse(text, path) {
    try {
        return (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    }
    catch {
        return undefined;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasMessages = (value) => Array.isArray(value['messages']) && value['messages'].every((message) => isRecord(message) && 'role' in message);

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/readers/prompts/text-prompt.js


/** A prompt kept as plain or templated text: one facet, the whole of it. */
const readTextPrompt = ({ path, text }) => {
    const sign = (0,prompt_place/* signOfPrompt */.lX)(path, text);
    if (sign === undefined)
        return undefined;
    const facet = { lane: 'prompt', name: 'text', meaning: (0,template_text/* templateMeaning */.YY)(text), line: 1 };
    return [sign === 'place' ? facet : { ...facet, evidence: { confidence: 'medium', because: 'it speaks to a model' } }];
};

// EXTERNAL MODULE: ./dist/compiled/domain/changes/readers/remainder.js
var remainder = __webpack_require__(89093);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/read-facets.js


















/** True when lanegate.yml says what a path is. */
const isDeclared = (path, declared) => Object.values(declared).some((paths) => paths?.has(path));
/** Whoever knows a file first reads it. Place comes before format: a prompt of a test reaches nobody. */
const readers = [
    readConfigurationFile,
    readLockOfLanes,
    readPointer,
    readPlacedFile,
    readPromptYaml,
    readBaml,
    readModelfile,
    readHeadedPrompt,
    readTextPrompt,
    readNotebookFile,
    readCorpusFile,
    readStructuredFile,
    readTable,
];
/** Languages that hold settings: they are read as settings are, not as programs. */
const settingsInSource = /\.(?:tf|bicep|sh|bash|zsh|sql)$/i;
/**
 * All that one side of a changed file means, facet by facet; never empty. What no reader can read is code as a whole.
 */
function readFacets(file, declared) {
    try {
        return readDeclared(file, declared) ?? readByConvention(file);
    }
    catch {
        return [{ ...wholeText(file, 'code'), evidence: { confidence: 'low', because: 'it could not be taken apart' } }];
    }
}
function readDeclared(file, declared) {
    if (declared.parts?.has(file.path))
        return readPartFile(file);
    if (declared.imports?.has(file.path))
        return readPromptfooFile(file);
    if (declared.datasets.has(file.path))
        return readDataset(file);
    if (declared.recordings.has(file.path) || declared.graders?.has(file.path))
        return [wholeFile(file)];
    if (!declared.prompts.has(file.path))
        return undefined;
    return readPromptYaml(file) ?? [{ lane: 'prompt', name: 'text', meaning: (0,template_text/* templateMeaning */.YY)(file.text), line: 1 }];
}
function readByConvention(file) {
    for (const read of readers) {
        const facets = isProgram(file.path) && read !== readPlacedFile ? undefined : read(file);
        if (facets !== undefined && facets.length > 0)
            return facets;
    }
    const whole = wholeText(file, (0,remainder/* laneOfRemainder */.j)(file.path));
    return file.text.length <= longestText ? [whole] : [{ ...whole, evidence: tooLong }];
}
/** Programs and settings of more characters than this may be taken whole, and then say so. */
const longestText = 300_000;
const tooLong = { confidence: 'low', because: 'it is too long to be taken apart' };
const isProgram = (path) => (0,vocabulary_place/* isSourcePath */.pL)(path) && !settingsInSource.test(path);

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/markers.js

const marker = /(?:#|\/\/|\/\*|--|<!--|;|\{#|%|\*)\s*lanegate(?<file>-file)?:\s*(?<lane>[a-z]+)\b/;
const word = 'lanegate';
/** Lines that are looked at for a marker of the whole file. */
const linesOfFileMarker = 5;
/** Longer lines are looked at in part. */
const longestLine = 400;
const noMarkers = { byRow: new Map(), file: undefined };
/**
 * Reads `lanegate: <lane>` out of comments, and `lanegate-file: <lane>` out of the first lines. A comment behind a
 * value is about its own line; one that stands alone is about the next. `isComment` tells of a place in the text
 * whether it is in a comment, where somebody knows.
 */
function readMarkers(text, isComment = () => true) {
    if (!text.includes(word))
        return noMarkers;
    const byRow = new Map();
    let file;
    text.split('\n').forEach((line, row) => {
        const found = line.includes(word) ? marker.exec(line.slice(0, longestLine)) : null;
        const lane = changes_lane/* Lane */.J$.safeParse(found?.groups?.['lane']).data;
        if (found === null || lane === undefined || !isComment(row, found.index))
            return;
        const isAlone = line.slice(0, found.index).trim() === '';
        if (found.groups?.['file'] === undefined)
            byRow.set(isAlone ? row + 1 : row, lane);
        else if (row < linesOfFileMarker)
            file ??= lane;
    });
    return { byRow, file };
}
/** Facets with the lane that a comment sets for their line. */
const withMarkers = (facets, byRow) => byRow.size === 0
    ? facets
    : facets.map((facet) => {
        const lane = byRow.get((facet.line ?? 0) - 1);
        return lane === undefined ? facet : { ...facet, lane };
    });

// EXTERNAL MODULE: ./dist/compiled/domain/changes/source/syntax-node.js
var syntax_node = __webpack_require__(11545);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/parsed-files.js


/** Longer source is what a machine wrote, and is taken whole. */
const maxParsedCharacters = 300_000;
/** True for source that a person wrote for the product or its yardstick: tests and built files are taken whole. */
function isParsed(path, text) {
    const place = (0,vocabulary_place/* placeOf */.$t)(path);
    const isOurs = place === 'source' || place === 'evals' || place === 'data' || place === 'docs';
    return (isOurs && (0,syntax_node/* languageOf */.eX)(path, text) !== undefined && text.length <= maxParsedCharacters && !path.endsWith('.ipynb'));
}
/** The languages of which some changed file is to be parsed. */
function languagesIn(pairs) {
    const languages = new Set();
    for (const { basePath = '', base, headPath = '', head } of pairs) {
        for (const [path, content] of [
            [basePath, base],
            [headPath, head],
        ]) {
            const language = content.kind === 'text' ? (0,syntax_node/* languageOf */.eX)(path, content.text) : undefined;
            if (language === undefined || (0,syntax_node/* isPlain */.$i)(language) || languages.has(language) || content.kind !== 'text')
                continue;
            if (path.endsWith('.ipynb') || isParsed(path, content.text))
                languages.add(language);
        }
    }
    return languages;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/changed-lines.js
/**
 * What of one side differs from the other side, asked for by row (from 0): lines, and places between two lines where
 * the other side has more.
 */
class LineSet {
    lines;
    gaps;
    /** Of each line 1 where it differs; of each place 1 where something is missing before the line of that row. */
    constructor(lines, gaps = new Uint8Array(lines.length)) {
        this.lines = sumsOf(lines);
        this.gaps = sumsOf(gaps);
    }
    /** True when any line from `first` to `last`, both included, differs, or something is missing between them. */
    touches(first, last) {
        const end = Math.min(last + 1, this.lines.length - 1);
        if (end <= first)
            return false;
        return at(this.lines, end) > at(this.lines, first) || at(this.gaps, end) > at(this.gaps, first + 1);
    }
    static all(lines) {
        return new LineSet(new Uint8Array(lines).fill(1));
    }
}
/** How many flags are set before each place. */
function sumsOf(flags) {
    const sums = new Int32Array(flags.length + 1);
    for (let place = 0; place < flags.length; place += 1)
        sums[place + 1] = at(sums, place) + (flags[place] ?? 0);
    return sums;
}
const at = (sums, place) => sums[place] ?? 0;
/** Texts that part into pieces again and again are compared no further: what is left counts as different. */
const mostWorkPerLine = 30;
/**
 * The lines that differ between two texts, by matching lines that are unique on both sides and what lies next to them.
 * A line may count as different although a smaller difference exists, never the other way round.
 */
function changedLines(base, head) {
    const before = linesOf(base);
    const after = linesOf(head);
    const baseFlags = new Uint8Array(before.length);
    const headFlags = new Uint8Array(after.length);
    const [baseGaps, headGaps] = [new Uint8Array(before.length), new Uint8Array(after.length)];
    const open = [{ base: [0, before.length], head: [0, after.length] }];
    let work = mostWorkPerLine * (before.length + after.length);
    for (let span = open.pop(); span !== undefined; span = open.pop()) {
        const rest = trim(span, before, after);
        work -= rest.base[1] - rest.base[0] + rest.head[1] - rest.head[0];
        const anchors = work < 0 ? [] : uniqueMatches(rest, before, after);
        if (anchors.length === 0) {
            baseFlags.fill(1, ...rest.base);
            headFlags.fill(1, ...rest.head);
            if (isEmpty(rest.base) && !isEmpty(rest.head))
                baseGaps[rest.base[0]] = 1;
            if (isEmpty(rest.head) && !isEmpty(rest.base))
                headGaps[rest.head[0]] = 1;
        }
        else
            open.push(...between(rest, anchors));
    }
    return { base: new LineSet(baseFlags, baseGaps), head: new LineSet(headFlags, headGaps) };
}
const isEmpty = ([from, to]) => from === to;
/** White space at the end of a line is layout everywhere but inside of text, which is compared for itself. */
const linesOf = (text) => text.split(/\r?\n/);
function trim({ base, head }, before, after) {
    let [baseStart, baseEnd] = base;
    let [headStart, headEnd] = head;
    while (baseStart < baseEnd && headStart < headEnd && before[baseStart] === after[headStart]) {
        baseStart += 1;
        headStart += 1;
    }
    while (baseEnd > baseStart && headEnd > headStart && before[baseEnd - 1] === after[headEnd - 1]) {
        baseEnd -= 1;
        headEnd -= 1;
    }
    return { base: [baseStart, baseEnd], head: [headStart, headEnd] };
}
/** Lines that occur once on either side, in the longest run that keeps the order of both. */
function uniqueMatches({ base, head }, before, after) {
    if (base[0] === base[1] || head[0] === head[1])
        return [];
    const inBase = uniqueLines(before, base);
    const inHead = uniqueLines(after, head);
    const matches = [];
    for (const [line, row] of inBase) {
        const other = inHead.get(line);
        if (row >= 0 && other !== undefined && other >= 0)
            matches.push({ base: row, head: other });
    }
    return longestIncreasing(matches);
}
/** Each line with its row, or with -1 where it occurs more than once. */
function uniqueLines(lines, [start, end]) {
    const rows = new Map();
    for (let row = start; row < end; row += 1) {
        const line = lines[row] ?? '';
        rows.set(line, rows.has(line) ? -1 : row);
    }
    return rows;
}
/** The longest subsequence whose head rows grow; the base rows grow already. */
function longestIncreasing(matches) {
    const tails = [];
    const previous = [];
    matches.forEach(({ head }, index) => {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((matches[tails[middle] ?? 0]?.head ?? 0) < head)
                low = middle + 1;
            else
                high = middle;
        }
        previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
        tails[low] = index;
    });
    const run = [];
    for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
        const match = matches[index];
        if (match !== undefined)
            run.push(match);
    }
    return run.reverse();
}
/** What lies before, between and behind the matches. */
function between({ base, head }, matches) {
    const ends = [...matches, { base: base[1], head: head[1] }];
    const starts = [
        { base: base[0], head: head[0] },
        ...matches.map((each) => ({ base: each.base + 1, head: each.head + 1 })),
    ];
    return starts.map((start, index) => ({
        base: [start.base, ends[index]?.base ?? start.base],
        head: [start.head, ends[index]?.head ?? start.head],
    }));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/changed-roles.js

/**
 * The facets of content that both sides have and give to another role, and of what the system says on one side alone.
 * Any other message that came or went is told by the program that makes it.
 */
function changedRoles(base, head) {
    const before = new Map(base.roles.map((said) => [keyOf(said), said]));
    const pairs = head.roles.flatMap((said) => {
        const earlier = before.get(keyOf(said));
        return earlier === undefined || !isAnother(earlier.role, said.role) ? [] : [{ base: earlier, head: said }];
    });
    return {
        base: [...pairs.map((pair) => pair.base), ...saidAlone(base, head)].map(facetOf),
        head: [...pairs.map((pair) => pair.head), ...saidAlone(head, base)].map(facetOf),
    };
}
/** What the system says on one side, where the other has the same place, and neither a system nor the words. */
function saidAlone(side, { roles, source }) {
    if (source === undefined || side.source === undefined || roles.some(isOfSystem))
        return [];
    return side.roles.slice(0, mostAlone).filter((said) => {
        const [longest = ''] = namesIn(said.content).sort((one, other) => other.length - one.length);
        const isSamePlace = said.place.split('.').every((part) => source.includes(part));
        return isOfSystem(said) && isSamePlace && longest !== '' && !source.includes(longest);
    });
}
/** More messages in one change are written by a tool, and each is looked for in all of the other side. */
const mostAlone = 50;
const isOfSystem = ({ role }) => /^(?:system|developer)$/i.test(wordOf(role));
const namesIn = (content) => content.match(/[A-Za-z_$][\w$]{2,80}/g) ?? [];
const keyOf = ({ place, content }) => `${place}\n${content}`;
/** One of them is a role by itself, or nothing says that these are roles of messages. */
const isAnother = (one, other) => one !== other && [one, other].some((role) => (0,prompt_name/* isRole */.tm)(wordOf(role)));
const facetOf = ({ place, role, line }) => ({
    lane: 'prompt',
    name: place === '' ? 'role' : `${place}.role`,
    meaning: role,
    line,
    evidence: { confidence: 'high', because: 'it says whose message it is' },
});
/** `AuthorRole.System`, `SystemMessage` and `system` are one word. */
const wordOf = (role) => role
    .replace(/^.*(?:\.|::|Role)/, '')
    .replace(/^(?:Chat)?(?=[A-Z])/, '')
    .replace(/(?:Prompt|Message|Template)+$/g, '');

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/grammar.js
const roles = {
    comment: 'comment line_comment block_comment html_comment hash_bang_line line_continuation',
    text: 'string template_string interpreted_string_literal raw_string_literal string_literal verbatim_string_literal interpolated_string_expression encapsed_string enclosed_string_literal',
    heredoc: 'heredoc nowdoc',
    'heredoc-start': 'heredoc_beginning',
    'heredoc-body': 'heredoc_body',
    join: 'concatenated_string chained_string',
    named: 'pair keyword_argument assignment named_expression default_parameter typed_default_parameter variable_declarator assignment_expression augmented_assignment augmented_assignment_expression operator_assignment public_field_definition field_definition enum_assignment required_parameter optional_parameter keyword_parameter assignment_pattern object_assignment_pattern jsx_attribute keyed_element const_spec var_spec short_var_declaration assignment_statement element_value_pair property_declaration argument attribute_argument field_initializer let_declaration const_item static_item array_element_initializer const_element property_element parameter simple_parameter',
    shorthand: 'shorthand_field_initializer shorthand_property_identifier',
    call: 'call call_expression new_expression method_invocation object_creation_expression invocation_expression annotation composite_literal macro_invocation function_call_expression member_call_expression scoped_call_expression struct_expression implicit_object_creation_expression',
    scope: 'function_definition class_definition function_declaration method_definition class_declaration method_declaration generator_function_declaration constructor_declaration module class method singleton_method function_item impl_item interface_declaration record_declaration local_function_statement enum_declaration abstract_class_declaration',
    closure: 'arrow_function function_expression function lambda lambda_expression func_literal closure_expression anonymous_method_expression do_block anonymous_function',
    list: 'list tuple set array expression_list array_initializer initializer_expression collection_expression array_expression array_creation_expression',
    map: 'dictionary object hash literal_value field_initializer_list',
    member: 'attribute member_expression selector_expression field_access member_access_expression scope_resolution field_expression class_constant_access_expression scoped_identifier qualified_name',
    import: 'import_statement import_from_statement future_import_statement import_declaration using_directive package_clause package_declaration namespace_use_declaration use_declaration',
    complaint: 'raise_statement throw_statement assert_statement throw_expression',
    operation: 'boolean_operator comparison_operator binary_operator binary_expression binary conditional_expression ternary_expression conditional_access_expression coalesce_expression',
    branch: 'if_statement elif_clause switch_case expression_case switch_section case_clause when match_arm if case_statement if_expression',
    decorated: 'decorated_definition',
    attribute: '',
    statement: 'expression_statement',
};
const roleOfType = new Map(Object.entries(roles).flatMap(([role, types]) => types.split(' ').map((type) => [type, role])));
/** C# and Rust write annotations as `attribute`, which in Python is access to a member. */
const exceptions = {
    'c-sharp': { attribute: 'call' },
    rust: { attribute: 'attribute' },
};
/** The role of a node; `undefined` for whatever only holds other nodes. */
const roleOf = (node, language) => node.isNamed ? (exceptions[language]?.[node.type] ?? roleOfType.get(node.type)) : undefined;
const nameFields = ['name', 'key', 'left', 'pattern', 'property', 'field'];
const valueFields = ['value', 'right', 'default_value'];
/** The two halves of a node that gives something a name; no value where it only declares. */
function halvesOf(node) {
    const name = firstField(node, nameFields);
    const value = firstField(node, valueFields);
    if (name !== undefined && value !== undefined && name.id !== value.id)
        return { name, value };
    const parts = node.children.filter((child) => child?.isNamed === true);
    const last = parts.at(-1);
    const isValue = last !== undefined && parts.length > 1 && hasEquals(node) && last.id !== name?.id;
    if (isValue)
        return { name: name ?? parts[0], value: last };
    return node.type === 'argument' || node.type === 'attribute_argument'
        ? { name: parts.length > 1 ? parts[0] : undefined, value: last }
        : { name: name ?? parts[0], value: undefined };
}
const hasEquals = (node) => node.children.some((child) => child !== null && /^(?:=|:|=>|:=|\+=)$/.test(child.type)) || node.type === 'pair';
const calleeFields = ['function', 'constructor', 'method', 'name', 'type', 'macro'];
/** What a call calls. */
const calleeOf = (node) => firstField(node, calleeFields);
/** The object whose method is called, where the grammar keeps it apart. */
const receiverOf = (node) => firstField(node, ['object', 'receiver', 'scope']);
function firstField(node, fields) {
    for (const field of fields) {
        const child = node.childForFieldName(field);
        if (child !== null)
            return child;
    }
    return undefined;
}
/** Tokens that say how things are laid out and joined, or declare them: without others, they make no difference. */
const softTokens = new Set([
    ...'( ) [ ] { } , ; : . = => -> ` " \' :: ? & * # @ ... ** << do end then else elif'.split(' '),
    ...'const let var export default public private protected internal static readonly final val def function fn func return string str String as type pass break new'.split(' '),
]);

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/surroundings.js
/** The words of an interface in one language. */
const isTranslation = (path) => /(?:^|\/)(?:locales?|i18n|l10n|translations?|lang|langs)\//i.test(path);
const outermost = (file) => ({
    file,
    names: [],
    isEntry: false,
    calls: [],
    scopes: [],
    isOfModel: false,
    role: undefined,
    isToolPart: false,
    isToolFunction: false,
    isToolClass: false,
    isForPeople: isTranslation(file.path),
    isOption: false,
    namesAtCall: 0,
    isJoined: false,
    isImport: false,
    isOfPrompt: false,
});
/** Words that only say "the value": the name above them tells whose. */
const valueWords = new Set([
    'default',
    'value',
    'defaultvalue',
    'default_value',
    'const',
    'initial',
]);
/** The nearest name that says what a value is. */
const surroundings_nameOf = ({ names }) => names.find((name) => !valueWords.has(name.toLowerCase())) ?? '';
/** True for the text that names what it is asked for with, as the first one of `getenv("TEMPERATURE", 0.4)` does. */
const isOwnName = (text, { names }) => names[0] !== undefined && text.replace(/^-+/, '') === names[0];
/** Names a value by where it stands, such as `Agent.review.system`; the same on both sides of a change. */
function placeName({ scopes, names }) {
    const parts = [...scopes.slice(0, 2).reverse(), ...names.slice(0, 4).reverse()].map((part) => part.slice(0, 60));
    return parts.filter((part) => part !== '').join('.');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/collector.js


/** In characters; what is longer is known by its beginning. */
const longestContent = 500;
/** Deeper nesting is taken as it is written: no person writes it, and no stack is to overflow. */
const deepest = 400;
/** Gathers facets, and the residue: every token of a changed line that belongs to no facet. */
class Collector {
    facets = [];
    residue = [];
    /** Those of the facets that are choices only where both sides make one. */
    choices = [];
    /** What imports say, which is a matter of code whatever they bring. */
    imports = [];
    /** Who says what stands elsewhere; a text of its own is told with its role. */
    roles = [];
    text;
    /** The line, from 1, of the first token that was left. */
    residueLine = 1;
    depth = 0;
    heredocBodies = new Map();
    constructor(text) {
        this.text = text;
    }
    /** Takes note of where heredocs begin and of their bodies, which come in the same order. */
    expectHeredocs(parts) {
        const bodies = parts.filter(({ type }) => type === 'heredoc_body').values();
        const beginnings = parts.filter(({ type }) => type === 'heredoc_beginning');
        this.heredocBodies = new Map(beginnings.map(({ startIndex }) => [startIndex, bodies.next().value]));
    }
    /** The body of the heredoc that begins here, which stands further down. */
    heredocBodyOf({ startIndex, type }) {
        return type === 'heredoc_beginning' ? this.heredocBodies.get(startIndex) : undefined;
    }
    mark() {
        return { facets: this.facets.length, residue: this.residue.length };
    }
    /** True when facets came since the mark, and nothing else that matters. */
    isPureSince(mark) {
        return this.facets.length > mark.facets && this.residue.length === mark.residue;
    }
    /** Forgets the residue since the mark, because the facets that came say it all. */
    drop(mark) {
        this.residue.length = mark.residue;
    }
    touches({ startPosition, endPosition }) {
        return this.text.lines.touches(startPosition.row, endPosition.row);
    }
    /**
     * The children of a node that may lie in changed lines. Where the next one begins stands for where one ends, because
     * to ask the tree for an end takes longer than all else.
     */
    childrenOf(node) {
        const { children } = node;
        return children.filter((child, index) => {
            if (child === null)
                return false;
            const last = children[index + 1]?.startPosition.row ?? node.endPosition.row;
            return this.text.lines.touches(child.startPosition.row, last);
        });
    }
    sourceOf(node) {
        return this.text.source.slice(node.startIndex, node.endIndex);
    }
    /** Adds a facet; a comment that gives its line to code makes it the program's own instead. */
    add(node, where, part) {
        const marked = this.markedLane(node);
        if (marked === 'code') {
            this.keep(node);
            return;
        }
        const facet = {
            lane: marked ?? part.lane,
            name: placeName(where) || part.noun,
            meaning: part.meaning,
            line: node.startPosition.row + 1,
            ...(part.evidence === undefined || marked !== undefined ? {} : { evidence: part.evidence }),
        };
        this.facets.push(facet);
        if (part.isChoice === true)
            this.choices.push(facet);
    }
    /** The lane that a comment sets for the line where a node begins. */
    markedLane({ startPosition }) {
        return this.text.markers.get(startPosition.row);
    }
    /** Takes note of who says something, unless that is a text. */
    noteRole(where, role, content) {
        if (roleOf(content, this.text.language) === 'text')
            return;
        this.roles.push({
            place: placeName(where),
            content: this.sourceOf(content).slice(0, longestContent).replace(/\s+/g, ' '),
            role: this.sourceOf(role)
                .slice(0, longestContent)
                .replace(/["'`\s]/g, ''),
            line: role.startPosition.row + 1,
        });
    }
    /** Adds to the residue what of a node lies in changed lines, token by token. */
    keep(node) {
        if (!this.touches(node))
            return;
        if (node.childCount === 0 || isText(node)) {
            const token = withUsualQuotes(this.sourceOf(node).trim());
            if (token === '' || (!node.isNamed && softTokens.has(token)))
                return;
            if (this.residue.length === 0)
                this.residueLine = node.startPosition.row + 1;
            const body = this.heredocBodyOf(node);
            this.residue.push(token, ...(body === undefined ? [] : [this.sourceOf(body)]));
            return;
        }
        this.within(node, () => {
            for (const child of this.childrenOf(node))
                if (!isComment(child))
                    this.keep(child);
        });
    }
    /** Adds to the residue what of a text is its own, without the expressions in it. */
    keepPieces(node, expressions) {
        let from = node.startIndex;
        for (const { startIndex, endIndex } of [...expressions, { startIndex: node.endIndex, endIndex: node.endIndex }]) {
            this.residue.push(this.text.source.slice(from, startIndex));
            from = endIndex;
        }
    }
    /** Adds what of an import lies in changed lines. */
    keepImport(node) {
        const before = this.mark();
        this.keep(node);
        this.imports.push(...this.residue.splice(before.residue));
    }
    /** Runs `work` one level deeper; what is nested too deep is kept as it is written. */
    within(node, work) {
        if (this.depth >= deepest) {
            this.residue.push(this.sourceOf(node));
            return;
        }
        this.depth += 1;
        work();
        this.depth -= 1;
    }
}
/** What is between tokens: comments, and the sign that a line goes on. */
const isComment = ({ type }) => type === 'comment' || /_(?:comment|continuation)$/.test(type);
/** Which quotes a plain text stands in is a matter of style. */
const withUsualQuotes = (token) => token.replace(/^'([^'"\\]*)'$/, '"$1"');
/** Texts are one token, so that white space in them is never layout. */
const isText = ({ type }) => /^(?:string|template_string|string_literal|\w+_string_literal)$/.test(type);

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/file-context.js
const promptFile = /(?:^|\/)(?:(?:[\w-]+[_-])?(?:sub|pre|sys)?prompts?(?:[_-][\w-]+)?|system[_-]?prompts?|preprompts|personas?|few[_-]?shots?|instructions)\/|(?:^|[/_.-])(?:system[_-]?)?(?:prompts?(?:[_-](?:builder|templates?|text|utils|factory|library|v\d))?|preprompts|instructions|personas?|few[_-]?shots?|prompt[_-]?templates?|preamble)\.[a-z]+$|prompts?\.[a-z]+$/i;
const interfaceFile = /\.(?:tsx|jsx|vue|svelte|astro)$|(?:^|\/)components\//i;
/** True for source that draws what people see. */
const isInterfaceFile = (path) => interfaceFile.test(path);
/** True for a source file whose name says it holds prompts; interfaces have prompts of another kind. */
const isPromptFile = (path) => promptFile.test(path) && !isInterfaceFile(path);
const tools = /\binput_?[sS]chema\b|@\w*\.?tool\b|\b(?:dynamic|structured|function|base)_?tools?\b|\btools?\s*\(|\bFunctionDeclaration\b|["']?type["']?\s*:\s*["']function["']|\btool_?[cC]hoice\b|\bresponse_model\b|with_?[sS]tructured_?[oO]utput|\bKernelFunction\b|\bgenerateObject\b|\bstreamObject\b|\bargs_schema\b|\bfunction_call\b|\bregisterTool\b|\bMcpServer\b|\bresponseSchema\b|\bjson_schema\b|\b(?:response_format|output_type|result_type)\s*=\s*[A-Z]\w+/i;
/** True when a text declares tools, or a schema that a model is to fill. */
const mayDeclareTools = (text) => tools.test(text.slice(0, 300_000));
const schemasOfAgents = /(?:^|\/)(?:agents?|tools?|llms?|chains?)\/(?:[^/]+\/)*(?:[\w-]*[_-])?schemas?\.\w+$/i;
/** True for source whose place says that it holds the schemas of what agents call: `agent/schemas.py`. */
const holdsSchemasOfAgents = (path) => schemasOfAgents.test(path) && !isInterfaceFile(path);
const cutting = /(?:text|token|character|sentence|markdown|node|recursive)_?splitters?\b|chunk(?:er|ing)\b(?!:\s{0,5}["'](?:word|line)["'])|\bsplit_?(?:texts?|documents?|entries|into_?chunks|sections|pages|sentences|markdown|by_\w{1,40})|\b(?:create|make|generate|build|text_to|split_to|into)_?chunks?\b|\bchunk_(?:rest|tables?|content|files?|directory|documents?|pages?|sections?|markdown|by_\w{1,40})\b/i;
const keeping = /embed|vector|index|retriev|corpus|ingest|document|entries/i;
/** Longer texts are judged by their beginning. */
const judgedCharacters = 300_000;
/** True when a text speaks of what is kept to be retrieved. */
const keepsDocuments = (text) => keeping.test(text.slice(0, judgedCharacters));
/** True when a text cuts documents into the pieces that are indexed; the pieces of a stream are not meant. */
function cutsDocuments(text) {
    const judged = text.slice(0, judgedCharacters);
    // A plain word is found many times faster than the names it may be a part of.
    return /split|chunk/i.test(judged) && cutting.test(judged);
}
const parametersOfRequests = /\bmax_?(?:completion_?|output_?|new_?)?tokens\b|\btop_?p\b|\b(?:frequency|presence)_?penalty\b/i;
/** True when a text names parameters that only requests to models have. */
const namesParameters = (text) => parametersOfRequests.test(text.slice(0, judgedCharacters));
const choosing = /chunk|overlap|splitter|crawl|sitemap|(?:pdf|text|csv|json|html|docx?|word|markdown|web|url|directory|page|notion)\w{0,20}(?:loader|reader)\b/i;
/** True when a text that is known to make a corpus speaks of what goes into it, or how it is cut. */
const choosesDocuments = (text) => choosing.test(text.slice(0, judgedCharacters));

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/handed-to-prompt.js

/** What an interface tells its users is often `{ message: \u2026 }` as well, so of `message` only assignments count. */
const sink = /(?:(?:prompts?|instructions?|system_?(?:message|instruction)?|messages|(?<!text|inner)content|persona|role)["']?\]?\s*(?::\s*\w+\s*)?(?:=|:|\+=|=>)|message["']?\]?\s*(?::\s*\w+\s*)?(?:=|\+=|=>))[^\n]{0,120}$|(?:(?<!(?:append|show|display|render|print|log|error|status|toast))Message|Prompt\w*|prompt\w*|template|from_messages|fromTemplate)\(\s*[^\n)]{0,120}$/i;
/** Names that occur this often are words of the program, not constants. */
const mostOccurrences = 20;
/**
 * True when a line of the text hands what has this name to a prompt: `system=INTRO`, `{"content": INTRO}`,
 * `SYSTEM_PROMPT = INTRO + \u2026`.
 */
const isHandedToPrompt = (name, text) => isPreceded(name, text, (before) => sink.test(before) && !isOwnAssignment(name, before));
/** Names of what is written for people, on the lines where it is. */
const forPeople = /\b(?:log(?:ger|ging)?|console|print\w*|raise|throw|\w*error|warn\w*|assert\w*|toast|status|title|label)\b/i;
/**
 * True when a line of a prompt is filled in with what has this name: `Name at most ${MOST_TOPICS} topics`. Beside other
 * texts a line counts only where it tells somebody what to do.
 */
const isFilledIntoPrompt = (name, text, isOfPrompts) => occurrences(name, text).some((at) => {
    const line = lineAround(text, at);
    const said = line.replace(/[#$]?\{[^{}]{0,200}\}/g, ' ');
    const isWithin = !said.includes(name) && line.includes(name);
    if (!isWithin || forPeople.test(said) || !(0,natural_language/* isProse */.y6)(said, fewestWords))
        return false;
    return isOfPrompts || (0,natural_language/* countAddresses */.qy)(said) > 0;
});
/** Of a line that is more than a label. */
const fewestWords = 4;
const shape = /(?:(?:output|result|response)_?(?:type|model|format|schema)|args_schema)["']?\s*[=:]\s*(?:list\[)?$|with_?structured_?output\(\s*$/i;
/** True when a line of the text has a model answer in the shape of the class of this name: `output_type=Found`. */
const isShapeOfAnswer = (name, text) => isPreceded(name, text, (before) => shape.test(before));
/** True when what stands before a name on a line of the text is what is asked for. */
const isPreceded = (name, text, isAskedFor) => occurrences(name, text).some((at) => isAskedFor(lineBefore(text, at)));
/** Where a name stands in a text, a few times at most; nowhere if it is too short to be told from words. */
function occurrences(name, text) {
    const found = [];
    if (!/^[A-Za-z_$][\w$]{3,80}$/.test(name))
        return found;
    let from = 0;
    for (let count = 0; count < mostOccurrences; count += 1) {
        const at = text.indexOf(name, from);
        if (at === -1)
            return found;
        from = at + name.length;
        if (!/[\w$]/.test(text[at - 1] ?? ' ') && !/[\w$]/.test(text[from] ?? ' '))
            found.push(at);
    }
    return found;
}
/** `message = message + more` hands on nothing, whatever it is called. */
const isOwnAssignment = (name, before) => {
    const line = before.trimStart();
    return line.startsWith(name) && /^\s*(?::[^=\n]{1,80})?\+?=/.test(line.slice(name.length));
};
/** What stands before an index on its line, a hundred and sixty characters of it at most. */
function lineBefore(text, index) {
    const before = text.slice(Math.max(0, index - 160), index);
    return before.slice(before.lastIndexOf('\n') + 1);
}
/** The line that an index lies in, a few hundred characters either side of it. */
function lineAround(text, index) {
    const after = text.slice(index, index + 300);
    const end = after.indexOf('\n');
    return lineBefore(text, index) + (end === -1 ? after : after.slice(0, end));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/lane-of-residue.js



/** The lane of what a program has beside its facets. */
function laneOfResidue(file, base, head) {
    if ((0,vocabulary_place/* placeOf */.$t)(file.path) === 'evals')
        return 'evals';
    if (file.isForCutting)
        return 'data';
    const says = file.isIngestion ? choosesDocuments : cutsDocuments;
    if (![base, head].some(says) || !ofOneSide(base, head).some(says))
        return 'code';
    if (file.isIngestion)
        return 'data';
    return !file.isPromptFile && !isTranslation(file.path) && file.cutsDocuments ? 'data' : 'code';
}
/** Tokens that only one of two residues has before the same two: what both have was only laid out anew. */
function ofOneSide(base, head) {
    const [before, after] = [tokensByThree(base), tokensByThree(head)];
    const only = (all, others) => [...all].flatMap(([three, token]) => (others.has(three) ? [] : [token]));
    return [...only(before, after), ...only(after, before)];
}
function tokensByThree(residue) {
    const tokens = residue.split('\n');
    return new Map(tokens.map((token, index) => [tokens.slice(index, index + 3).join(' '), token]));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/plain/leaf-kind.js
/** Words that call nothing, whatever stands behind them. */
const keywords = new Set('val,var,let,const,final,static,late,private,public,internal,protected,override,open,abstract,data,suspend,lateinit,return,if,else,when,while,for,switch,case,guard,in,is,as,do,try,catch,throw,fun,func,def,defp,defmacro,class,object,struct,enum,interface,trait,extension,defmodule,protocol,actor,mixin,to,import,package,alias,use,require,end,fn,local,my,our,then,elseif,elsif,foreach,using,auto,sizeof,and,or,not'.split(','));
const constants = new Set(['true', 'false', 'null', 'nil']);
const typesOfTokens = {
    text: 'string',
    enclosed: 'enclosed_string_literal',
    'heredoc-start': 'heredoc_beginning',
    heredoc: 'heredoc_body',
    number: 'number',
    comment: 'comment',
};
/** What joins two texts. */
const joins = new Set(['<>', '..', '++', '^']);
const isKeyword = (said) => keywords.has(said);
/** What a piece is in a tree: by its kind, or by what it says. */
function kindOfLeaf(kind, said, isWord) {
    const type = typesOfTokens[kind];
    if (type !== undefined)
        return { type: kind === 'text' && /^(?:"""|''')/.test(said) ? 'string_literal' : type };
    const isName = kind === 'word' && !isWord;
    const sign = joins.has(said) ? '+' : said;
    return { type: isName && !constants.has(said) ? 'identifier' : sign, isNamed: isName };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/plain/lisp-forms.js
const variables = /^(?:def|defonce|defvar|defvar-local|defcustom|defconst|defparameter|define|setq|setq-local|setopt|setf)$/;
const functions = /^(?:defn-?|defun|cl-defun|defmacro|defmethod|cl-defmethod|defsubst)$/;
/** What stands in brackets of a Lisp: a definition, a table of keys and values, or a call. */
function shapeForm(make, parts, said) {
    const [first, second, third, ...others] = parts;
    if (first === undefined)
        return make({ type: 'row', children: [] });
    if (second?.type === '.' && third !== undefined)
        return make({ type: 'pair', children: parts, fields: { name: first, value: third } });
    const word = first.type === 'identifier' ? said(first) : '';
    if (second?.type === 'identifier' && third !== undefined) {
        if (variables.test(word))
            return defined(make, [first, second, third], others);
        if (functions.test(word))
            return declared(make, parts, second);
    }
    const items = pairsAmong(make, parts, said);
    if (items.every(({ type }) => type === 'pair'))
        return make({ type: 'dictionary', children: items });
    if (word === '' || word.startsWith(':'))
        return make({ type: 'list', children: items });
    const given = make({ type: 'argument_list', children: items.slice(1), start: first.endIndex });
    return make({ type: 'call_expression', children: [first, given], fields: { function: first, arguments: given } });
}
/** A variable; a text behind its value documents it. */
function defined(make, parts, others) {
    const [, name, value] = parts;
    const assignment = make({ type: 'assignment', children: parts, fields: { name, value } });
    return make({ type: 'row', children: [assignment, ...others.map((each) => documented(make, each))] });
}
/** A function; a text before its body documents it. */
function declared(make, parts, name) {
    const children = parts.map((each, index) => (index < parts.length - 1 ? documented(make, each) : each));
    return make({ type: 'function_declaration', children, fields: { name } });
}
const documented = (make, node) => node.type === 'string' ? make({ type: 'comment', children: [node] }) : node;
function pairsAmong(make, parts, said) {
    const items = [];
    for (let at = 0; at < parts.length; at += 1) {
        const [name, value] = [parts[at], parts[at + 1]];
        if (name === undefined)
            break;
        const isKey = name.type === 'identifier' && said(name).startsWith(':');
        if (isKey && value !== undefined) {
            items.push(make({ type: 'pair', children: [name, value], fields: { name, value } }));
            at += 1;
        }
        else
            items.push(name);
    }
    return items;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/plain/notations.js
const slashes = /\/\/[^\n]*/y;
const stars = /\/\*[\s\S]*?(?:\*\/|$)/y;
const hash = /#[^\n]*/y;
const character = /'(?:\\[^\n]{1,6}|[^'\\\n])'/y;
const notations_word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const dollar = /\$\{/y;
const notations_double = { opens: /"/y, closes: '"', escapes: true };
const single = { opens: /'/y, closes: "'", escapes: true };
const block = { opens: /"""/y, closes: '"""', spansLines: true };
const doubleLines = { ...notations_double, spansLines: true };
const singleLines = { ...single, spansLines: true };
const closers = { '(': ')', '[': ']', '{': '}', '<': '>' };
const closerOf = (opening) => closers[opening.at(-1) ?? ''] ?? opening.at(-1) ?? '';
const common = {
    comments: [slashes, stars],
    texts: [block, notations_double],
    others: [],
    word: notations_word,
    openers: new Set(),
    imports: new Set(['import', 'package', 'alias', 'use', 'require', 'using']),
    functions: new Set(['fun', 'func', 'def', 'defp', 'defmacro']),
    needsSemicolons: false,
    appliesByPlace: false,
    isLisp: false,
    hasTables: false,
};
const ofC = {
    ...common,
    comments: [slashes, stars, /#[ \t]*(?:include|import|pragma)\b[^\n]*/y],
    texts: [
        {
            opens: /(?:u8|[uUL])?R"[^\s()\\]{0,16}\(/y,
            closes: (opening) => `)${opening.slice(opening.indexOf('"') + 1, -1)}"`,
            isEnclosed: true,
            spansLines: true,
        },
        notations_double,
    ],
    others: [character],
    needsSemicolons: true,
};
const ofFunctions = { ...common, texts: [block, doubleLines], others: [character], appliesByPlace: true };
const notations_notations = {
    kotlin: { ...common, others: [character], expression: dollar },
    swift: { ...common, expression: /\\\(/y },
    scala: { ...common, others: [character], expression: dollar },
    dart: { ...common, texts: [block, { ...block, opens: /'''/y, closes: "'''" }, notations_double, single], expression: dollar },
    elixir: {
        ...common,
        comments: [hash],
        texts: [
            block,
            { opens: /~[a-zA-Z]+"""/y, closes: '"""', spansLines: true },
            { opens: /~[a-zA-Z]+[|/([{<'"]/y, closes: closerOf, spansLines: true, escapes: true },
            notations_double,
            { ...block, opens: /'''/y, closes: "'''" },
            single,
        ],
        word: /[\p{L}_][\p{L}\p{N}_]*[!?]?(?!=[^=])/uy,
        expression: /#\{/y,
        openers: new Set(['do', 'fn']),
    },
    groovy: {
        ...common,
        texts: [block, { ...block, opens: /'''/y, closes: "'''" }, notations_double, single],
        expression: dollar,
    },
    lua: {
        ...common,
        comments: [/--\[(=*)\[[\s\S]*?(?:\]\1\]|$)/y, /--[^\n]*/y],
        texts: [
            { opens: /\[=*\[/y, closes: (opening) => opening.replaceAll('[', ']'), isEnclosed: true, spansLines: true },
            notations_double,
            single,
        ],
        sign: /\.\./y,
        openers: new Set(['if', 'do']),
        imports: new Set(),
        functions: new Set(['function']),
        hasTables: true,
    },
    julia: {
        ...common,
        comments: [/#=[\s\S]*?(?:=#|$)/y, hash],
        texts: [{ ...block, escapes: true }, doubleLines],
        others: [character],
        expression: /\$\(/y,
        openers: new Set(['if', 'for', 'while', 'begin', 'let', 'do', 'try', 'quote', 'struct', 'module']),
        functions: new Set(['function', 'macro']),
    },
    r: {
        ...common,
        comments: [hash],
        texts: [
            { opens: /[rR]["']-*[([{]/y, closes: closerOfRaw, isEnclosed: true, spansLines: true },
            doubleLines,
            singleLines,
        ],
        word: /[\p{L}_.][\p{L}\p{N}_.]*/uy,
        sign: /<?<-|%[^%\s]{0,20}%/y,
    },
    perl: {
        ...common,
        comments: [/(?<=^|\n)=[a-z][\s\S]*?(?:\n=cut[^\n]*|$)/y, hash],
        texts: [
            { opens: /\bqq?[{([<|!/]/y, closes: closerOf, isEnclosed: true, spansLines: true, escapes: true },
            doubleLines,
            singleLines,
        ],
        others: [
            /(?<=[=!]~\s{0,3})(?:m|qr|s|tr|y)?\/(?:\\.|[^\\/\n]){0,500}\/(?:(?:\\.|[^\\/\n]){0,500}\/)?/y,
            /\b(?:m|qr)\{[^}\n]{0,500}\}/y,
        ],
        word: /[$@%]?[\p{L}_][\p{L}\p{N}_]*/uy,
        heredoc: /<<~?(["']?)[A-Z_]\w*\1/y,
        functions: new Set(['sub']),
        needsSemicolons: true,
    },
    powershell: {
        ...common,
        comments: [/<#[\s\S]*?(?:#>|$)/y, hash],
        texts: [
            { opens: /@"[ \t]*\r?\n/y, closes: '\n"@', isEnclosed: true, spansLines: true },
            { opens: /@'[ \t]*\r?\n/y, closes: "\n'@", isEnclosed: true, spansLines: true },
            { opens: /"/y, closes: '"', spansLines: true },
            { opens: /'/y, closes: "'", spansLines: true },
        ],
        others: [/`[^\n]/y],
        expression: /\$\(/y,
        functions: new Set(['function']),
        hasTables: true,
    },
    c: ofC,
    zig: {
        ...ofC,
        functions: new Set(['fn']),
        hasTables: true,
        comments: [slashes],
        texts: [{ opens: /\\\\[^\n]*(?:\n[ \t]*\\\\[^\n]*)*/y, closes: '', isEnclosed: true }, notations_double],
    },
    haskell: {
        ...ofFunctions,
        comments: [/--+(?![!#$%&*+./<=>?@\\^|~:])[^\n]*/y, /\{-[\s\S]*?(?:-\}|$)/y],
        texts: [
            { opens: /\[[a-z]\w{0,20}\|/y, closes: '|]', isEnclosed: true, spansLines: true, isSure: false },
            block,
            doubleLines,
        ],
        word: /[\p{L}_][\p{L}\p{N}_']*/uy,
        sign: /\+\+/y,
    },
    ocaml: {
        ...ofFunctions,
        comments: [/\(\*[\s\S]*?(?:\*\)|$)/y],
        texts: [
            { opens: /\{[a-z_]*\|/y, closes: (opening) => `|${opening.slice(1, -1)}}`, isEnclosed: true, spansLines: true },
            block,
            doubleLines,
        ],
        word: /[\p{L}_][\p{L}\p{N}_']*/uy,
    },
    fsharp: { ...ofFunctions, comments: [/\(\*(?!\))[\s\S]*?(?:\*\)|$)/y, slashes] },
    lisp: {
        ...common,
        comments: [/;[^\n]*/y, /#\|[\s\S]*?(?:\|#|$)/y],
        texts: [{ opens: /'[a-z][\w./-]*\d[\w.:/-]*/y, closes: '', isEnclosed: true }, doubleLines],
        others: [/\?\\?[^\s\w]|\\[^\s]/y],
        word: /:?[\p{L}*+!_?<>=&%$/-][\p{L}\p{N}*+!_?<>=&%$/.:-]*/uy,
        needsSemicolons: true,
        isLisp: true,
    },
};
/** `r"--(` is closed by `)--"`. */
function closerOfRaw(opening) {
    const [, quote = '', dashes = '', bracket = ''] = /^[rR](["'])(-*)(.)$/.exec(opening) ?? [];
    return `${closerOf(bracket)}${dashes}${quote}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/plain/plain-node.js
/** Makes the nodes of one text. */
function nodesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    let id = 0;
    return ({ type, isNamed = true, children, fields = {}, start, end }) => {
        id += 1;
        const startIndex = start ?? children[0]?.startIndex ?? 0;
        const endIndex = end ?? children.at(-1)?.endIndex ?? startIndex;
        return {
            id,
            type,
            isNamed,
            startIndex,
            endIndex,
            startPosition: pointOf(starts, startIndex),
            endPosition: pointOf(starts, endIndex),
            childCount: children.length,
            children,
            childForFieldName: (name) => fields[name] ?? null,
        };
    };
}
function pointOf(starts, index) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return { row: low, column: index - (starts[low] ?? 0) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/plain/shape-item.js
const classes = new Set('class,object,struct,enum,interface,trait,extension,defmodule,protocol,actor,mixin'.split(','));
/** What stands between two separators, made into one node: a declaration, something with a name, or a row of parts. */
function shapeItem(make, parts, { notation, documents }) {
    const [first, second] = parts;
    if (first === undefined)
        return undefined;
    if (first.type === '@' && second !== undefined && documents(second))
        return make({ type: 'comment', children: parts });
    const scope = shapeScope(make, parts, notation.functions) ?? (notation.needsSemicolons ? shapeBody(make, parts) : undefined);
    return scope ?? shapeNamed(make, parts) ?? shapeRow(make, parts);
}
function shapeScope(make, parts, functions) {
    const at = parts.findIndex(({ type }) => functions.has(type) || classes.has(type));
    const named = parts[at + 1];
    if (at === -1 || named === undefined || parts.slice(0, at).some(({ type }) => type === '=' || type === '.'))
        return undefined;
    const called = named.type === 'call_expression' ? named.childForFieldName('function') : named;
    const name = called !== null && /^(?:identifier|member_expression)$/.test(called.type) ? called : undefined;
    const type = functions.has(parts[at]?.type ?? '') ? 'function_declaration' : 'class_declaration';
    const rest = shapeNamedValue(make, parts.slice(at + 1));
    return make({
        type,
        children: [...parts.slice(0, at + 1), ...rest],
        fields: name === undefined ? {} : { name: name },
    });
}
/** A function that no word declares, as of C: what looks like a call, and its body. */
function shapeBody(make, parts) {
    const called = parts.findLast(({ type }) => type === 'call_expression');
    if (called === undefined || parts.at(-1)?.type !== 'block' || parts.some(({ type }) => type === '='))
        return undefined;
    const name = called.childForFieldName('function');
    return make({ type: 'function_declaration', children: parts, fields: name === null ? {} : { name } });
}
/** The rest of a declaration, of which what follows `=` is one part. */
function shapeNamedValue(make, parts) {
    const at = parts.findIndex(({ type }) => type === '=');
    if (at === -1)
        return parts;
    const value = shapeRow(make, parts.slice(at + 1));
    return value === undefined ? parts : [...parts.slice(0, at), value];
}
function shapeNamed(make, parts) {
    const at = parts.findIndex(({ type }) => /^(?:=|\+=|:=|<?<-)$/.test(type));
    if (at > 0) {
        const colon = parts.slice(0, at).findIndex(({ type }) => type === ':');
        const name = nameAmong(parts.slice(0, colon > 0 ? colon : at));
        return named(make, parts, { type: 'assignment', name, from: at + 1 });
    }
    const pair = parts.findIndex(({ type }, at) => /^(?::|=>|to)$/.test(type) || (type === '->' && parts[at - 1]?.type === 'string'));
    if (pair > 0 && pair < 3)
        return named(make, parts, { type: 'pair', name: parts[pair - 1], from: pair + 1 });
    if (parts[0]?.type === '#' && parts[1]?.type === 'identifier' && parts[2] !== undefined)
        return named(make, parts, { type: 'assignment', name: parts[2], from: 3 });
    if (parts[0]?.type !== '@' || parts[1]?.type !== 'identifier')
        return undefined;
    return named(make, parts, { type: 'assignment', name: parts[1], from: 2 });
}
/** What is given a value: of `a["b"]` and `$a->{b}` what stands in the brackets, of `a[]` what stands before them. */
function nameAmong(parts) {
    const last = parts.at(-1);
    if (last === undefined || !/^(?:list|block|dictionary)$/.test(last.type))
        return last;
    const [inner, other] = last.children;
    return inner !== undefined && other === undefined ? inner : parts.at(-2);
}
function named(make, parts, { type, name, from }) {
    const value = shapeRow(make, parts.slice(from));
    if (name === undefined || value === undefined)
        return undefined;
    return make({ type, children: [...parts.slice(0, from), value], fields: { name, value } });
}
/** Parts in a row; texts that are joined are one. */
function shapeRow(make, parts) {
    if (parts.length <= 1)
        return parts[0];
    const isJoined = parts.every(({ type }) => type === 'string') ||
        (parts.length % 2 === 1 && parts.every(({ type }, index) => index % 2 === 0 || type === '+'));
    return make({ type: isJoined ? 'binary_expression' : 'row', children: parts });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/plain/tokens.js


const number = /\d[\w]*(?:\.\d\w*)?/y;
const sign = /->|=>|==|!=|<=|>=|\+=|&&|\|\||\?\.|\?:|\?\?|!!|\|>|<>|::|[^\s]/uy;
/** Each is looked for in all that follows, so that more than anybody writes would take too long. */
const mostHeredocs = 100;
/** The pieces of a program, one behind the other; white space within a line is none. */
function tokens_tokensOf(text, language) {
    const notation = notations_notations[language];
    const tokens = [];
    const ahead = new WordsAhead(text);
    const awaited = [];
    let heredocs = 0;
    for (let at = 0; at < text.length;) {
        if (text[at] === '\n') {
            const bodies = heredocsFrom(text, at + 1, heredocs < mostHeredocs ? awaited : []);
            heredocs += awaited.splice(0).length;
            tokens.push(...bodies, { kind: 'line', start: at, end: at + 1 });
            at = bodies.at(-1)?.end ?? at + 1;
            continue;
        }
        const token = tokenAt(text, at, { notation, ahead });
        if (token?.kind === 'heredoc-start')
            awaited.push(/\w+/.exec(text.slice(at, token.end))?.[0] ?? '');
        if (token !== undefined)
            tokens.push(token);
        at = token?.end ?? at + 1;
    }
    return tokens;
}
function tokenAt(text, at, { notation, ahead }) {
    if (/\s/.test(text[at] ?? ''))
        return undefined;
    const comment = firstEnd(notation.comments, text, at);
    if (comment !== undefined)
        return { kind: 'comment', start: at, end: comment };
    const other = firstEnd(notation.others, text, at);
    if (other !== undefined)
        return { kind: 'sign', start: at, end: other };
    const named = notation.heredoc === undefined ? undefined : endOf(notation.heredoc, text, at);
    if (named !== undefined)
        return { kind: 'heredoc-start', start: at, end: named };
    const literal = textAt(text, at, { notation, ahead });
    if (literal !== undefined)
        return literal;
    const word = endOf(notation.word, text, at);
    if (word !== undefined)
        return { kind: 'word', start: at, end: word };
    const digits = endOf(number, text, at);
    if (digits !== undefined)
        return { kind: 'number', start: at, end: digits };
    return { kind: 'sign', start: at, end: firstEnd([notation.sign ?? sign, sign], text, at) ?? at + 1 };
}
function firstEnd(patterns, text, at) {
    for (const pattern of patterns) {
        const end = endOf(pattern, text, at);
        if (end !== undefined)
            return end;
    }
    return undefined;
}
/** How far away may be what closes a text that might be none. */
const longestUnsure = 20_000;
function textAt(text, at, { notation, ahead }) {
    const { texts, expression } = notation;
    for (const form of texts) {
        const from = endOf(form.opens, text, at);
        if (from === undefined)
            continue;
        const closer = typeof form.closes === 'string' ? form.closes : form.closes(text.slice(at, from));
        if (form.isSure === false && ahead.find(closer, from, from + longestUnsure) === undefined)
            continue;
        const end = closer === '' ? from : endOfQuoted(text, from, { form, closer, expression });
        return { kind: form.isEnclosed === true ? 'enclosed' : 'text', start: at, end };
    }
    return undefined;
}
/** The end of what is quoted; expressions in it may have quotes of their own. */
function endOfQuoted(text, from, { form, closer, expression }) {
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        const letter = text[at] ?? '';
        if (depth === 0 && text.startsWith(closer, at))
            return at + closer.length;
        const inner = expression === undefined ? undefined : endOf(expression, text, at);
        if (inner !== undefined) {
            depth += 1;
            at = inner - 1;
        }
        else if (letter === '\\' && form.escapes === true)
            at += 1;
        else if (depth > 0 && (letter === '}' || letter === ')'))
            depth -= 1;
        else if (letter === '\n' && form.spansLines !== true)
            return at;
    }
    return text.length;
}
/** The texts that begin on a line and end with the words that were named before it; one that never ends is none. */
function heredocsFrom(text, from, names) {
    const tokens = [];
    let start = from;
    for (const name of names) {
        const last = lineOfWord(text, start, name);
        if (last === undefined)
            break;
        tokens.push({ kind: 'heredoc', start, end: last.end });
        start = last.end + 1;
    }
    return tokens;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/plain/plain-tree.js






const plain_tree_closing = { '(': ')', '[': ']', '{': '}' };
/** A line that ends or begins with one of these goes on. */
const goesOn = new Set('= + . ?. ?: ?? -> => || && |> <> : <- .. ++'.split(' '));
/** Brackets that nest deeper are signs like any other: no person wrote them. */
const plain_tree_deepest = 200;
/**
 * The tree of a program in a language without a grammar at hand, as far as its signs tell it: texts, what names them,
 * what is called with them, and the functions and classes around them.
 */
const plainTree = (text, language) => new PlainParser(text, language).program();
class PlainParser {
    text;
    language;
    notation;
    tokens;
    make;
    at = 0;
    depth = 0;
    isInBrackets = false;
    constructor(text, language) {
        this.text = text;
        this.language = language;
        this.notation = notations_notations[language];
        this.tokens = tokens_tokensOf(text, language);
        this.make = nodesOf(text);
    }
    program() {
        const children = [];
        while (this.at < this.tokens.length) {
            children.push(...this.items('', !this.notation.needsSemicolons));
            const stray = this.tokens[this.at];
            if (stray !== undefined)
                children.push(this.leaf(stray));
            this.at += 1;
        }
        return this.make({ type: 'program', children, start: 0, end: this.text.length });
    }
    /** The items up to what closes them. */
    items(closer, endsWithLine) {
        const items = [];
        let parts = [];
        const close = () => {
            const item = this.item(parts);
            if (item !== undefined)
                items.push(item);
            parts = [];
        };
        for (let token = this.tokens[this.at]; token !== undefined; token = this.tokens[this.at]) {
            const said = this.said(token);
            if ((said !== '' && said === closer) || /^[)\]}]$/.test(said))
                break;
            if (said === ',' || said === ';') {
                this.at += 1;
                close();
            }
            else if (token.kind === 'line' || token.kind === 'comment') {
                const ends = this.nextLine() && (endsWithLine || parts[0]?.type === '#');
                if (ends)
                    close();
            }
            else if (token.kind === 'heredoc') {
                this.at += 1;
                items.push(this.leaf(token));
            }
            else {
                parts.push(this.chain());
                if (this.opensBody(parts))
                    parts.push(this.group('block', 'end'));
                else if (this.isWhole(parts))
                    close();
            }
        }
        close();
        return this.isInBrackets ? items : items.map((item, index) => this.asDocument(item, items[index + 1]));
    }
    /** In Julia a text that stands before a thing documents it. */
    asDocument(item, next) {
        const isDocument = this.language === 'julia' && next !== undefined && /^string(?:_literal)?$/.test(item.type);
        return isDocument ? this.make({ type: 'comment', children: [item] }) : item;
    }
    item(parts) {
        if (this.notation.isLisp)
            return parts.length < 2 ? parts[0] : shapeForm(this.make, parts, this.saidBy);
        if (parts[0] !== undefined && this.notation.imports.has(parts[0].type))
            return this.import(parts);
        return shapeItem(this.make, parts, { notation: this.notation, documents: this.documents });
    }
    /** True behind the head of a function whose body `end` closes. */
    opensBody(parts) {
        const [word, head] = parts.slice(-2);
        const isHead = /^(?:call_expression|block)$/.test(head?.type ?? '');
        return isHead && this.notation.openers.has('if') && this.notation.functions.has(word?.type ?? '');
    }
    /** True where braces end a statement that no semicolon does. */
    isWhole(parts) {
        const last = parts.at(-1);
        if (!this.notation.needsSemicolons || last?.type !== 'block' || this.text[last.startIndex] !== '{')
            return false;
        const isApart = /\s/.test(this.text[last.startIndex - 1] ?? '');
        return isApart && parts[0]?.type !== 'return' && !parts.some(({ type }) => /^(?:=|->|=>)$/.test(type));
    }
    /** `@doc` and its like of Elixir and Julia are read by people. */
    documents = ({ startIndex, endIndex }) => /^(?:elixir|julia)$/.test(this.language) &&
        /^(?:module|type|short)?doc$/.test(this.text.slice(startIndex, endIndex));
    import(parts) {
        return this.make({ type: 'import_declaration', children: parts });
    }
    /** Goes to what follows the ends of lines and comments; false where it belongs to what stands before them. */
    nextLine() {
        const before = this.tokens[this.at - 1];
        let hasLine = false;
        for (let token = this.tokens[this.at]; token?.kind === 'line' || token?.kind === 'comment';) {
            hasLine ||= token.kind === 'line';
            this.at += 1;
            token = this.tokens[this.at];
        }
        const next = this.tokens[this.at];
        const said = next?.kind === 'sign' ? this.said(next) : '';
        const isBegun = before?.kind === 'sign' && goesOn.has(this.said(before));
        return hasLine && !isBegun && (said === ':' || !goesOn.has(said));
    }
    /** A part with the members that are asked of it and the calls that are made of it. */
    chain() {
        let node = this.primary();
        if (this.notation.isLisp)
            return node;
        for (;;) {
            const member = this.member(node) ?? this.call(node);
            if (member === undefined)
                return node;
            node = member;
        }
    }
    member(owner) {
        if (!owner.isNamed)
            return undefined;
        let next = this.at;
        while (this.tokens[next]?.kind === 'line')
            next += 1;
        const [dot, name] = [this.tokens[next], this.tokens[next + 1]];
        if (dot === undefined || name?.kind !== 'word' || !this.asksMember(this.said(dot)))
            return undefined;
        this.at = next + 2;
        const property = this.make({ type: 'identifier', children: [], start: name.start, end: name.end });
        return this.make({ type: 'member_expression', children: [owner, this.leaf(dot), property] });
    }
    asksMember(sign) {
        return /^(?:\?\.|\.|!!|::)$/.test(sign) || (sign === '->' && this.notation.needsSemicolons);
    }
    call(callee) {
        if (!callee.isNamed || !/^(?:identifier|member_expression)$/.test(callee.type))
            return undefined;
        const generics = /^<[\w\s,.?*[\]]{1,80}>(?=\()/.exec(this.text.slice(callee.endIndex, callee.endIndex + 90))?.[0] ?? '';
        const open = callee.endIndex + generics.length;
        let next = this.at;
        while ((this.tokens[next]?.start ?? open) < open)
            next += 1;
        const token = this.tokens[next];
        if (token === undefined || this.depth >= plain_tree_deepest)
            return undefined;
        const given = this.given(token, open, next);
        if (given === undefined)
            return undefined;
        return this.make({
            type: 'call_expression',
            children: [callee, given],
            fields: { function: callee, arguments: given },
        });
    }
    /** What a call is given that begins at a token; `undefined` where nothing is called. */
    given(token, open, next) {
        const isNext = token.start === open || (this.notation.appliesByPlace && next === this.at);
        if (!isNext)
            return undefined;
        if (this.said(token) === '(') {
            this.at = next + 1;
            return this.group('argument_list', ')', token);
        }
        if (token.start === open || !/^(?:text|enclosed)$/.test(token.kind))
            return undefined;
        this.at = next + 1;
        return this.make({ type: 'argument_list', children: [this.leaf(token)] });
    }
    primary() {
        const token = this.tokens[this.at];
        if (token === undefined)
            return this.make({ type: 'nothing', children: [] });
        const said = this.said(token);
        const isWord = this.opensBlock(said) && this.text[token.end] !== ':';
        this.at += 1;
        if (this.depth < plain_tree_deepest && (isWord || /^[([{]$/.test(said)))
            return this.group(said === '[' ? 'list' : 'block', plain_tree_closing[said] ?? 'end', token);
        return this.leaf(token);
    }
    /** In brackets, words such as `if` and `for` only say what is in them. */
    opensBlock(said) {
        return this.notation.openers.has(said) && (!this.isInBrackets || said === 'do' || said === 'fn');
    }
    /** What stands between what opened it, which is read, and what closes it. */
    group(type, closer, open = this.tokens[this.at]) {
        const wasInBrackets = this.isInBrackets;
        this.isInBrackets = closer === ')' || closer === ']';
        this.depth += 1;
        const items = this.items(closer, !this.isInBrackets && !(closer === '}' && this.notation.needsSemicolons));
        this.depth -= 1;
        this.isInBrackets = wasInBrackets;
        const close = this.tokens[this.at];
        this.at += 1;
        const end = close?.end ?? this.text.length;
        return this.make({
            type: closer !== ')' && this.isTable(items) ? 'dictionary' : type,
            children: items,
            start: Math.min(open?.start ?? end, end),
            end,
        });
    }
    isTable(items) {
        const isEntry = ({ type }) => type === 'pair' || (this.notation.hasTables && type === 'assignment');
        return items.length > 0 && items.every(isEntry);
    }
    leaf({ kind, start, end }) {
        const said = this.text.slice(start, end);
        return this.make({ ...kindOfLeaf(kind, said, this.isKeyword(said)), children: [], start, end });
    }
    saidBy = ({ startIndex, endIndex }) => this.text.slice(startIndex, endIndex);
    isKeyword(said) {
        if (this.notation.isLisp)
            return false;
        return isKeyword(said) || this.notation.functions.has(said) || this.notation.openers.has(said);
    }
    said({ start, end, kind }) {
        return /^(?:text|enclosed|heredoc|heredoc-start|line)$/.test(kind) ? '' : this.text.slice(start, end);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/scripts-in-markup.js
/** The scripts of a component of markup, all else blanked, so that lines stay where they are. */
function scriptsIn(text) {
    let program = '';
    let from = 0;
    for (const { start, end } of scripts_in_markup_scripts(text)) {
        program += blank(text.slice(from, start)) + text.slice(start, end);
        from = end;
    }
    return program + blank(text.slice(from));
}
/** What stands around the scripts, layout aside. */
function withoutScripts(text) {
    let markup = '';
    let from = 0;
    for (const { start, end } of scripts_in_markup_scripts(text)) {
        markup += text.slice(from, start);
        from = end;
    }
    return (markup + text.slice(from)).replace(/\s+/g, ' ');
}
/** Where the scripts of a text begin and end, their tags not counted. */
function scripts_in_markup_scripts(text) {
    const found = [];
    const lower = text.toLowerCase();
    for (let open = lower.indexOf('<script'); open !== -1; open = lower.indexOf('<script', found.at(-1)?.end)) {
        const start = lower.indexOf('>', open) + 1;
        const end = start === 0 ? -1 : lower.indexOf('</script', start);
        if (end === -1)
            break;
        found.push({ start, end });
    }
    return found;
}
const blank = (text) => text.replace(/[^\n]/g, ' ');

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visitor.js
/** Visits all that lies in a node. */
const visitChildren = (collector, node, where, visit) => {
    for (const child of collector.childrenOf(node))
        visit(child, where);
};
/** The parts of a node that mean something, without brackets and comments. */
const partsOf = (node) => node.children.filter((child) => child?.isNamed === true && !child.type.includes('comment'));

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/told-pairs.js


/**
 * Names and values that a grammar leaves side by side, read as the pairs that they are: the members of an anonymous
 * object, what a macro is given, `Map.of("role", "system")`. Any other node stays what it is.
 */
function withPairs(node, language) {
    switch (node.type) {
        case 'anonymous_object_creation_expression':
            return membersOf(node);
        case 'token_tree':
            return told_pairs_tokensOf(node);
        case 'initializer_expression':
            return told_pairs_entriesOf(node, language);
        case 'block':
            return language === 'c' ? told_pairs_entriesOf(node, language) : node;
        case 'method_invocation':
            return mapOfArguments(node, language);
        default:
            return node;
    }
}
function membersOf(node) {
    const rows = rowsOf(node);
    return rows.length === 0 ? node : madeOf('object', rows.map(pairOfRow), node);
}
/** What a macro is given within braces or brackets; within round ones it is as it is called with. */
function told_pairs_tokensOf(node) {
    const bracket = node.children[0]?.type;
    if (bracket !== '{' && bracket !== '[')
        return node;
    const rows = rowsOf(node);
    if (rows.length === 0)
        return node;
    if (bracket === '[')
        return madeOf('array', rows.map(valueOfRow), node);
    return rows.every(isPair) ? madeOf('object', rows.map(pairOfRow), node) : node;
}
/** The rows of an initializer that are `{ key, value }` or `[key] = value`, all of them. */
function told_pairs_entriesOf(node, language) {
    const items = partsOf(node);
    const pairs = items.map((item) => {
        if (item.type === 'assignment_expression')
            return item;
        const [key, value, other] = item.type === node.type ? partsOf(item) : [];
        const isEntry = key !== undefined && roleOf(key, language) === 'text' && other === undefined;
        return isEntry && value !== undefined ? pairOf(key, value, item) : undefined;
    });
    return items.length > 0 && pairs.every((pair) => pair !== undefined) ? madeOf('object', pairs, node) : node;
}
/** `Map.of("role", "system", \u2026)`: its keys and values take turns. */
function mapOfArguments(node, language) {
    const [owner, method, list] = [
        node.childForFieldName('object'),
        node.childForFieldName('name'),
        node.children.at(-1),
    ];
    if (owner === null || method === null || list?.type !== 'argument_list')
        return node;
    if (owner.type !== 'identifier' || method.endIndex - method.startIndex !== 'of'.length)
        return node;
    const values = partsOf(list);
    const keys = values.filter((_, index) => index % 2 === 0);
    if (values.length === 0 || values.length % 2 !== 0 || !keys.every((key) => roleOf(key, language) === 'text'))
        return node;
    return madeOf('object', keys.map((key, index) => pairOf(key, values[index * 2 + 1] ?? key, key)), node);
}
/** What stands between brackets, split at its commas. */
function rowsOf(node) {
    const children = node.children.filter((child) => child !== null);
    const opens = children.findIndex(({ type }) => type === '{' || type === '[');
    const rows = [[]];
    for (const child of children.slice(opens + 1, -1)) {
        if (child.type === ',')
            rows.push([]);
        else if (!child.type.includes('comment'))
            rows.at(-1)?.push(child);
    }
    return rows.filter((row) => row.length > 0);
}
const isPair = (row) => row.length > 2 && /^[:=]$/.test(row[1]?.type ?? '');
function pairOfRow(row) {
    const [key] = row;
    return key !== undefined && isPair(row) ? pairOf(key, valueOfRow(row.slice(2)), key) : valueOfRow(row);
}
/** One node, or several in a row. */
const valueOfRow = (row) => {
    const [only, ...others] = row;
    return others.length === 0 ? only : madeOf('row', row, only);
};
function pairOf(key, value, at) {
    const halves = new Map([
        ['key', key],
        ['value', value],
    ]);
    return { ...madeOf('pair', [key, value], at), childForFieldName: (field) => halves.get(field) ?? null };
}
/** A node that no grammar made, numbered below nought, as none of a parser's is. */
const madeOf = (type, children, { id }) => {
    const [first, last] = [children[0], children.at(-1)];
    return {
        id: -1 - id,
        type,
        isNamed: true,
        startIndex: first.startIndex,
        endIndex: last.endIndex,
        startPosition: first.startPosition,
        endPosition: last.endPosition,
        childCount: children.length,
        children,
        childForFieldName: () => null,
    };
};

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/callees.js

/** Calls whose words nobody but people reads: logs, errors, terminals, interfaces, tests, translations. */
const callees_forPeople = /^(?:(?:\w+\.)*(?:encoding_for_model|encodingForModel|get_encoding|getEncoding|encoding_name_for_model)|print|println|printf|puts|echo|fmt\.(?:F?Print\w*|Errorf)|[cC]onsole\.\w+|System\.(?:out|err)\.\w+|IO\.(?:puts|inspect|warn|write)|(?:\w+\.)*(?:Logger|Debug|Trace|Timber|Log)\.\w+|NSLog|os_log|eprintln|eprint|dbg|bail|anyhow|eyre|ensure|(?:\w+\.)*(?:with_context|wrap_err|wrap_err_with|expect_err)|(?:\w+\.)*(?:log|logger|logging|_logger|slog|winston|pino)(?:\.\w+)*|(?:\w+\.)*(?:log|debug|info|warn|warning|error|exception|critical|fatal|trace|verbose|notify|toast(?:\.\w+)?|alert|confirm|echo|secho|Errorf?|Wrapf?|Println|Printf|Fprintf|panic|debugger)|\w*(?:Error|Exception|Warning)|abort|HTTPException|(?:Next|Http|HTTP|JSON|Json|PlainText|HTML)?Response(?:\.json)?|jsonify|assert\w*|expect|describe|it|test|t|(?:[\w$]+\.)*(?:i18n|l10n|intl|translator)\.\w+|\$t|gettext|_|st\.(?:write|title|header|subheader|caption|markdown|error|warning|info|success|text_input|text_area|button|sidebar\.\w+|selectbox|slider|spinner|toast|chat_input)|gr\.\w+|click\.(?:echo|secho|confirm|prompt|style)|typer\.(?:echo|secho|confirm|prompt|style)|rich\.\w+|inquirer\.\w+|questionary\.\w+|survey\.\w+|promptui\.\w+|enquirer\.\w+|window\.prompt|Prompt\.ask|Confirm\.ask|getpass|input|re\.\w+|RegExp|Regexp|regexp\.\w+|Pattern\.compile|chalk(?:\.\w+)*|ora|spinner\.\w+|(?:\w+\.)*(?:tool_output|tool_error|tool_warning|set_title|setTitle|showErrorMessage|showInformationMessage|showWarningMessage|querySelector|getElementById|addEventListener|startswith|endswith|startsWith|endsWith|includes|has|cursor\.\w+)|raise|fail|vscode\.\w+|vim\.(?:ui\.\w+|notify|fn\.input|fn\.confirm)|Read-Host|Write-\w+|readline|cli(?:::|\.)\w+)$/;
/** Calls that declare what a command line takes: their help is for people, their defaults are not. */
const commandLine = /^(?:[\w$]+\.)*(?:add_argument|add_option|add_parser|option|Option|Argument|argument|addOption|requiredOption|flag|StringVarP?|BoolVarP?|IntVarP?|Float64VarP?|String|StringP|positional|setDescription)$/;
/** Calls that make one message of a chat; their name is its role. */
const messageMakers = /^(?:[\w$]+\.)*(?:(?:Chat)?(?:System|Human|User|AI|Assistant|Developer)(?:Chat)?(?:Message|Prompt)(?:PromptTemplate)?(?:Param)?|fsystem|fuser|fassistant|ChatMessage|ChatRequest(?:System|User|Assistant)Message|ChatCompletion\w*Message\w*|(?:Add|Create)(?:System|User|Assistant)Message|(?:system|user|assistant|developer)_?[mM]essage|MessageTextContent|SystemModelMessage|UserModelMessage)(?:\.(?:from\w*|of|create|new|content|text|template|assistant|user|system))?$|\w\.(?:system|user|assistant|developer)$/;
/** Calls that only shape or hold text: what they are given stays what it is. */
const textShapers = new Set('strip,lstrip,rstrip,trim,trimStart,trimEnd,dedent,cleandoc,format,format_map,join,concat,replace,stripIndent,trimIndent,trimMargin,stripMargin,formatted,from_template,fromTemplate,from_messages,fromMessages,PromptTemplate,ChatPromptTemplate,FewShotPromptTemplate,MessagesPlaceholder,Template,raw,String.raw,outdent,freeze,strip_heredoc,squish,list,tuple,set,dict,frozenset,Set,Map,asList,of,List.of,Arrays.asList,str,String,ChatPromptTemplate.from_messages,prompt,html,text,jinja,from_string,Some,to_string,into,to_owned,vec,TrimSpace,Sprintf,sprintf,Prompt,PromptTemplateConfig,unindent,indent,as_const,freeze'.split(','));
/** Calls whose last argument stands for a value that was not set. */
const defaulters = /^(?:[\w$]+\.)*(?:getenv|getenv_or|get|environ\.get|env|default|Field|field|Option|Argument|option|config|getOrDefault|get_or|unwrap_or|or|CharField|TextField|FloatField|IntegerField|JSONField|Column|mapped_column|float|int|bool|str|Number|parseFloat|parseInt|String|getInput|optional|nullish|catch|withDefault|getString|get_config|fetch|GetValue|GetEnvironmentVariable|WithDefault|Float|Float64|Int|Int64|F|Opt|NewOpt|Ptr|ptr|ToPtr|float32|float64|int32|int64|Float32|Int32|BigDecimal\.valueOf|Some)$/;
/** Calls that give a name in a map, a form or a query its value. */
const entrySetters = /\.(?:put|append|add|set|insert|addProperty|setProperty|accumulate)$/;
const setsEntry = (callee) => callee.length < 120 && entrySetters.test(callee);
/** Constructors that hold the settings of a model. */
const settingsMakers = /(?:config|params?|parameters|options|settings|model|llm|chat|args|request|binding|spec|details|info|entry|embeddings?|client|modelinfo)s?$/i;
/** Calls whose function is only asked for its words when something failed. */
const explainsFailure = (callee) => /(?:^|\.)(?:with_context|wrap_err_with)$/.test(callee);
const isForPeople = (callee) => callee.length < 120 && callees_forPeople.test(callee);
/** True for the part of an interface that lets people choose: `st.selectbox("Model", [\u2026])`. */
const offersChoice = (callee) => /(?:^|\.)(?:select_?box|select_?slider|multi_?select|radio(?:_?group)?|drop_?down|select|combo_?box)$/i.test(callee);
const declaresOption = (callee) => callee.length < 120 && commandLine.test(callee);
const programRunners = /^(?:vim(?:\.fn|\.uv)?|os|posix|subprocess|Kernel|Process|System|Sys|IO|sh|shell)\.system$/;
/** True for a call that runs a program, although it is named as the message of a system is. */
const runsProgram = (callee) => programRunners.test(callee);
/** Calls that fail or ask who somebody is, although they are named as messages are. */
const isNoMessage = /(?:Error|Exception|[Ff]aker?|auth|session)\.(?:user|system)$/;
const makesMessage = (callee) => callee.length < 120 && messageMakers.test(callee) && !isNoMessage.test(callee) && !runsProgram(callee);
/** The last word of a callee, without its receivers. */
const methodOf = (callee) => callee.slice(callee.lastIndexOf('.') + 1);
const shapesText = (callee) => textShapers.has(callee) || textShapers.has(methodOf(callee).replace(/!$/, ''));
const givesDefault = (callee) => callee.length < 120 && defaulters.test(callee);
/** True for constructors (`AgentConfig`, `Model`), whose call is data when all it is given is data. */
const holdsSettings = (callee) => /^[A-Z]/.test(methodOf(callee)) && settingsMakers.test((0,vocabulary_words/* spacedName */.s)(methodOf(callee)));
/** Calls whose name alone says that they declare a tool. */
const toolMakers = /(?:^|\.)(?:[A-Z]\w*)?(?:Tool|Function)(?:Def(?:inition)?|Spec(?:ification)?|Declaration|Schema|Param(?:eter)?|Info)$|^(?:[\w$]+\.)*(?:DynamicTool|DynamicStructuredTool|StructuredTool|FunctionTool|registerTool|addTool|defineTool|createTool|KernelFunction|function_tool|kernel_function|AIFunctionFactory\.Create|McpServerTool|beta_tool|NewTool|chatFunction)$/;
/** Calls that describe to a model only in a file that declares tools or schemas for one. */
const describers = /^(?:[\w$]+\.)*(?:tool|Tool|from_function|from_defaults|describe|Schema|genai\.Schema|Description|P|WithDescription|InputField|OutputField)$/;
/** Describes the field of a schema, and of much else. */
const fieldMakers = /(?:^|\.)Field$/;
/** True for a call that declares a tool, or describes a value that a model is to give. */
const describesTool = (callee, file) => callee.length < 120 &&
    (toolMakers.test(callee) ||
        (describers.test(callee) && (file.usesModels || file.declaresTools)) ||
        (fieldMakers.test(callee) && file.declaresTools));
const callees_askers = /(?:^|\.)(?:create|generate\w*|stream\w*|invoke\w*|ainvoke|complete|completion|completions|acompletion|chat|predict|ask|run|parse|respond|responses|messages|call|converse)$/i;
/** True for a call that may ask a model. */
const asksModel = (callee) => callee.length < 120 && callees_askers.test(callee);
const promptMakers = /(?:^|\.)(?:\w*Prompt(?:Template|Builder|TemplateConfig)|PromptTemplate\.\w+|ChatPromptTemplate\.\w+)$/;
const signatureMakers = /^(?:dspy\.)?(?:Predict|ChainOfThought|ReAct|ProgramOfThought|MultiChainComparison|TypedPredictor|TypedChainOfThought|Signature)$/;
/** True for what makes a prompt of the text that it is given: `PromptTemplate("\u2026")`. */
const makesPrompt = (callee) => callee.length < 120 && promptMakers.test(callee);
/** True for what asks a model by a signature: `dspy.Predict("mail -> label")`. */
const asksBySignature = (callee, text) => signatureMakers.test(callee) && /^[^\n]{1,300}\s->\s/.test(text);
const agentMakers = /(?:^|\.)(?:\w*Agent|Task|Crew|Assistant|Persona)$/;
const wordsOfAgents = /^(?:goal|role|backstory|description|expected_output|expectedOutput|instructions?|objective|task)$/;
/** True for what makes an agent or its task, whose words are put before a model: `Agent(goal="\u2026")`. */
const instructsAgent = (callee, name) => callee.length < 120 && agentMakers.test(callee) && wordsOfAgents.test(name);
/** Calls that bring in a module, wherever they stand. */
const bringsIn = (callee) => /^(?:require|require_relative|require_once|import|importlib\.import_module|__import__)$/.test(callee);
/** Annotations whose text is the message itself: `@SystemMessage("\u2026")`, `@UserMessage("\u2026")`. */
const annotatesMessage = (callee) => /^(?:System|User)Message$/.test(methodOf(callee));

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/vocabulary/model-maker.js


const verb = /^(?:get|make|create|new|build|load|use)-(?=\w)/;
const company = /^(?:open-?ai|anthropic|google|groq|azure|ollama|bedrock|open-?router|together|fireworks)-?(?=\w)/;
/** Families whose names are no common words, as `step`, `seed` and `nova` are, of which there is a `step2()`. */
const family = /^(?:(?:chat-?)?gpt|claude|opus|sonnet|haiku|gemini|gemma|(?:code-?)?llama|mistral|mixtral|ministral|codestral|qwen|deepseek|grok|o[1345]-(?:mini|pro|preview|high|low|medium))/;
/** True for a function that is named after one model, which it makes or asks: `claude37Sonnet`, `get_groq_llama3`. */
function isNamedAfterModel(maker) {
    if (maker.length > 80 || !/\d/.test(maker))
        return false;
    const own = (0,vocabulary_words/* wordsOfName */.m)(maker).join('-').replace(verb, '').replace(company, '');
    const id = own.replace('deep-seek', 'deepseek').replace(/(\d)(?=[a-z])/g, '$1-');
    return family.test(id) && (0,model_id/* isModelId */.TC)(id);
}
const companies = /openai|anthropic|claude|gemini|vertexai|googlegen|groq|ollama|mistral|cohere|bedrock|azure|deepseek|huggingface|togetherai|fireworks|replicate|openrouter|llamacpp|watsonx|sagemaker|perplexity|litellm|vllm/;
/** True for a function or class that is named after who answers: `ChatOpenAI`, `get_embedding_hf`. */
function isNamedAfterProvider(maker) {
    const words = (0,vocabulary_words/* wordsOfName */.m)(maker);
    return companies.test(words.join('')) || words.includes('hf');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/classify-model.js





/** Why a text chooses a model, a provider or a parameter; `undefined` when nothing says so. */
function modelPartOfText(text, where) {
    if (isElsewhere(where) || text === '' || text.length > 200)
        return undefined;
    if (isTakenAway(text, where))
        return { noun: text, evidence: classify_model_byName(text) };
    const name = surroundings_nameOf(where);
    const kind = kindOf(name, where);
    if ((0,model_id/* isModelId */.TC)(text)) {
        const noun = nounOfModelKey(name);
        return { noun, evidence: kind === 'model' ? undefined : byShape(text) };
    }
    if (isVariableOfModel(text, where, kind))
        return { noun: nounOfModelKey(text), evidence: { confidence: 'low', because: `it is read from \`${text}\`` } };
    if (isWeightsFile(text) && (where.file.usesModels || classify_model_isAboutModels(where.file.path)))
        return { noun: 'weights', evidence: { confidence: 'medium', because: 'it names a file of weights' } };
    if (isModelEndpoint(text))
        return { noun: 'endpoint', evidence: { confidence: 'medium', because: 'models answer there' } };
    if (kind === undefined || /\s/.test(text) || isKey(text) || isOwnName(text, where))
        return undefined;
    if (isApiVersion(name, text, where))
        return { noun: 'API version', evidence: classify_model_byName(name) };
    if (kind === 'provider' || isProviderName(text))
        return isProviderName(text) ? { noun: 'provider', evidence: classify_model_byName(name) } : undefined;
    if (kind === 'parameter')
        return { noun: lastWord(name), evidence: classify_model_byName(name) };
    const within = (0,model_id/* modelIdWithin */.k7)(text);
    if (within !== undefined)
        return { noun: nounOfModelKey(name), evidence: classify_model_byName(name) };
    const isLikeId = /^[\w.@:/-]{3,80}$/.test(text) && /[-/:\d]/.test(text) && !/^[-./]|\.(?:py|ts|js|json|ya?ml|txt|md)$/.test(text);
    return isLikeId && where.file.usesModels && isChoice(name)
        ? { noun: nounOfModelKey(name), evidence: classify_model_byName(name) }
        : undefined;
}
/** The variable that alone says which model it is; beside a default, that says it as well. */
const isVariableOfModel = (text, where, kind) => /^[A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){1,6}$/.test(text) &&
    modelKeyKind(text) === 'model' &&
    !isOwnName(text, where) &&
    (readsVariable.test(where.calls[0] ?? '') || (kind === 'model' && where.names.length > where.namesAtCall));
const readsVariable = /(?:^|\.)(?:getenv|environ\.get|env\.get|get_?environment_?variable|ENV\.fetch)$/i;
/** A path or an address of weights in a format that nothing else has. */
const isWeightsFile = (text) => /^[^\s*?]*[\w-]\.(?:gguf|safetensors|ggml)(?:\?\S*)?$/i.test(text);
/** Why a number, a truth value or nothing is a parameter of a model. */
function modelPartOfConstant(where) {
    if (isElsewhere(where) || where.names.length <= where.namesAtCall)
        return undefined;
    const name = surroundings_nameOf(where);
    const isParameter = kindOf(name, where) === 'parameter';
    return isParameter || (where.isOfModel && offersModel.test((0,vocabulary_words/* spacedName */.s)(name)))
        ? { noun: lastWord(name), evidence: classify_model_byName(name) }
        : undefined;
}
/** What an entry of a catalogue says of whether its model can be chosen. */
const offersModel = /^(?:is )?(?:hidden|disabled|enabled|available|unavailable|selectable|visible|default|active|deprecated|retired)$/;
/** Why a number is a cap of tokens: the function that answers it is named so, as `getMaxTokens` is. */
function capOfFunction(token, where) {
    const [scope = ''] = where.scopes;
    const isAnswer = where.names.length === 0 && where.calls.length === 0 && /^\d[\d_]{2,8}$/.test(token);
    if (!isAnswer || isElsewhere(where) || !capMaker.test((0,vocabulary_words/* spacedName */.s)(scope)))
        return undefined;
    return { noun: 'cap of tokens', evidence: classify_model_byName(scope) };
}
const capMaker = /^(?:get |model |default )*(?:max (?:output |completion |new |input |context )?tokens|context (?:window|length|size)|token limit)(?: (?:for|of|by) (?:\w+ )?model)?$/;
/** The name of a parameter that is taken out of a request: `payload.pop("temperature")`. */
const isTakenAway = (text, { calls, file }) => isParameterAlone(text) &&
    (isUnmistakable(text) || file.usesModels || file.namesParameters) &&
    /(?:^|\.)(?:remove|delete|pop|unset|discard|except|omit)$/i.test(calls[0] ?? '');
/** True for the name of a parameter that says by itself that it is one of a model, at least in company of others. */
const isParameterAlone = (name) => isUnmistakable(name) || /^(?:temperature|top_?k)$/i.test(name);
/** What may stand in a list of names of parameters beside those that are unmistakable. */
const isParameterAmongOthers = (name) => isParameterAlone(name) || modelKeyKind(name) === 'parameter' || isParameterInCompany(name) || /^tools$/.test(name);
/** True for the names of parameters that some model takes, or does not. */
const areParameters = (names, { file, isForPeople }) => names.length > 1 &&
    file.usesModels &&
    !file.isInterface &&
    !isForPeople &&
    names.every(isParameterAmongOthers) &&
    names.some(isParameterAlone) &&
    !names.every((name) => isReasonToEnd.test(name));
/** Why an answer ended goes by some of the same names: `["stop", "MAX_TOKENS"]`. */
const isReasonToEnd = /^(?:stop|max_?tokens|length|end_turn|eos_token)$/i;
/** Why a member such as `Llm.GPT_4O` or `Provider.OPENAI` chooses a model; `settings.Temperature` is only handed on. */
function modelPartOfMember(member, owner, where) {
    if (isElsewhere(where))
        return undefined;
    if ((0,model_id/* isModelIdentifier */.zZ)(member) && /[_\d]/.test(member))
        return { noun: 'model', evidence: byShape(member) };
    const kind = kindOf(surroundings_nameOf(where), where);
    const isOfEnumeration = owner !== '' && /^[A-Z]/.test(member) && modelKeyKind(member) === undefined;
    if (kind === 'parameter' && isOfEnumeration && where.names.length > where.namesAtCall) {
        return { noun: lastWord(surroundings_nameOf(where)), evidence: classify_model_byName(surroundings_nameOf(where)) };
    }
    const isOfProviders = /provider|model|llm|platform|vendor/i.test(owner) && isProviderName(member);
    return isOfProviders ? { noun: 'provider', evidence: classify_model_byName(owner) } : undefined;
}
/** Why what is called chooses a model by its own name: `gpt4o()`. */
const modelPartOfCallee = (callee, where) => !isElsewhere(where) && isNamedAfterModel(callee) ? { noun: 'model', evidence: byShape(callee) } : undefined;
/** Why what makes a value that is named for a model chooses it by who answers: `ChatAnthropic()` of an `llm`. */
function modelPartOfMaker(maker, where) {
    if (isElsewhere(where))
        return undefined;
    const name = surroundings_nameOf(where);
    const isGiven = where.names.length > where.namesAtCall && kindOf(name, where) === 'model';
    if (!isGiven || !isNamedAfterProvider(maker) || readsSetting.test((0,vocabulary_words/* spacedName */.s)(maker)))
        return undefined;
    return { noun: nounOfModelKey(name), evidence: { confidence: 'medium', because: `\`${maker}\` makes it` } };
}
/** `getOpenaiModelName()` reads what is chosen elsewhere. */
const readsSetting = /(?:^| )(?:names?|ids?|keys?|urls?|hosts?|configs?|settings?|options|list|status)$/;
/** Why a place in a list chooses a model: `DEFAULT_MODEL = MODELS[1]`. */
function modelPartOfPlace(list, where) {
    if (isElsewhere(where) || !/(?:^|[_.a-z])models$/i.test(list))
        return undefined;
    const name = where.names.find((each) => /model|llm/i.test(each));
    return name === undefined ? undefined : { noun: nounOfModelKey(name), evidence: classify_model_byName(name) };
}
/** Imports, what people read, headers of requests, the counting of tokens and what was used choose no model. */
const isElsewhere = ({ isImport, isForPeople, names, calls, scopes }) => isImport ||
    isForPeople ||
    /(?:placeholder|tooltip|helper_?text)$/i.test(names[0] ?? '') ||
    names.slice(1, 3).some((name) => /headers?$/i.test(name)) ||
    calls.slice(0, 1).some((call) => countsTokens.test(call)) ||
    names.slice(1, 4).some((name) => /(?:^|[._])usage$|(?<!max_?)(?:output|response)_?tokens$/i.test(name)) ||
    scopes.slice(0, 1).some((scope) => /token.*count|count.*token|estimate.*token|tokeni[sz]er?$/i.test(scope));
/** Counts tokens, for which a model is named as well. */
const countsTokens = /tiktoken|_bpe|bpe_|num_?tokens|count_?tokens|tokens?_?count|tokens_?(?:from|in|of)_?[a-z]|estimate\w{0,20}tokens/i;
function kindOf(name, where) {
    const kind = modelKeyKind(name);
    if (isTopOfSearch(name) || (/^top_?k$/i.test(name) && classify_model_isOfRetrieval(where)))
        return undefined;
    if (kind === 'parameter')
        return isInCompany(where, name) ? kind : undefined;
    if (kind === undefined && where.file.usesModels && isParameterInCompany(name) && isHandedToModel(where))
        return 'parameter';
    return kind;
}
/** How many documents are found is asked of a search, not of a model. */
const classify_model_isOfRetrieval = ({ calls, names, scopes }) => [calls[0], names[1], scopes[0]].some((each) => each !== undefined && /search|retriev|quer|similar|vector|rerank|find|knowledge/i.test(each));
/** Parameters whose names nothing else has. */
const unmistakable = /max(?:imum)?_?(?:output_?|completion_?|new_?)?tokens?|top_?p$|frequency_?penalty|presence_?penalty|reasoning_?effort|thinking_?budget|budget_?tokens|(?:^|_)(?:n|num)_?ctx$/i;
const pathOfModels = /(?:^| )(?:llms?|models?|ai|chat|agents?|bots?|gpt|openai|anthropic|claude|gemini|completions?|providers?|limits|ollama)(?= |$)/;
/** True for the name of a parameter that nothing but a model has. */
const isUnmistakable = (name) => unmistakable.test(name);
const isInCompany = ({ file }, name) => file.usesModels || unmistakable.test(name) || file.namesParameters || classify_model_isAboutModels(file.path);
/** True for a path that speaks of models, agents or who serves them. */
const classify_model_isAboutModels = (path) => pathOfModels.test((0,vocabulary_words/* spacedName */.s)(path.slice(-190)));
/** True for a file that asks models, declares what they may call, or speaks of either in its path. */
const concernsModels = (file) => file.usesModels || file.declaresTools || classify_model_isAboutModels(file.path);
const isHandedToModel = ({ calls, names }) => [...calls.slice(0, 2), ...names.slice(1, 3)].some((call) => /create|generate|complet|chat|invoke|config|options|params|settings|stream|body|payload|request/i.test(call));
/** How an API of models answers goes by its version as well; most other things have a version too. */
const isApiVersion = (name, text, { calls, scopes, file }) => /(?:^| )api version$/.test((0,vocabulary_words/* spacedName */.s)(name)) &&
    /^v?\d/.test(text) &&
    [name, calls[0] ?? '', scopes[0] ?? '', file.path.slice(file.path.lastIndexOf('/') + 1)].some(isNamedAfterProvider);
/** Names by which one model is chosen, not a kind of thing that merely has the word. */
const isChoice = (name) => /model|llm|embed|deployment|engine|encoder|rerank|checkpoint|repo/i.test(name);
/** `gen_ai.request.temperature` is the name of a value, none itself. */
const isKey = (text) => /^[a-z_]{2,}(?:\.[a-z_]{2,})+$/.test(text);
const lastWord = (name) => name.slice(name.lastIndexOf('.') + 1);
const byShape = (text) => ({
    confidence: 'medium',
    because: `\`${text}\` has the shape of a model's id`,
});
const classify_model_byName = (name) => ({ confidence: 'medium', because: `its name is \`${name}\`` });
/** How much effort a model is to make is the same in any spelling; its id is not. */
const meaningOfModel = (text, where) => kindOf(surroundings_nameOf(where), where) === 'parameter' ? text.toLowerCase() : text;

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/corpus-setting.js



const corpus_setting_cutting = /(?:^| )(?:chunk (?:size|overlap|length|tokens|strategy)|max chunk (?:size|length|tokens)|(?:min|max) section length|sentence overlap|section overlap|separators|text splitter|splitter|tokens per chunk|words per chunk|sentences per chunk|split (?:by|length|overlap|threshold|respect sentence boundary))$/;
/** Says what goes into a corpus only where a corpus is made. */
const corpus_setting_choosing = /(?:^| )(?:(?:exclu(?:de|ded|sions?)|ignored?|skip(?:ped)?|includ(?:e|ed)|allowed|filter)(?: \w+)? (?:dirs?|directories|urls?|patterns?|files?|paths?|domains?|extensions?)|filter urls|start urls|seed urls|sitemaps?|sources|doc extensions|file filters|(?:dirs?|directories|urls?|patterns?|files?|paths?|domains?|ext|extensions?|mime types?) (?:black|white|deny|allow|block|ignore|skip) ?lists?|supported (?:file )?(?:types|formats|extensions|mime types))$/;
/** Which of its indexes a store is asked: of a database, an index is no more than a way to be fast. */
const index = /(?:^| )(?:weaviate|pinecone|qdrant|chroma(?: db)?|milvus|pg ?vector|lancedb|opensearch|elasticsearch|azure search|vector(?: store| db)?)(?: \w+){0,2} (?:index|collection|namespace)(?: name)?$/;
/** The part of the data lane that a value is when its name says what goes into a corpus, or how it is cut. */
function corpusSetting(where, meaning) {
    const name = surroundings_nameOf(where);
    const words = (0,vocabulary_words/* spacedName */.s)(name);
    const isSetting = corpus_setting_cutting.test(words) || (0,piece_bound/* isPieceBound */.T)(words) || index.test(words) || (where.file.isIngestion && corpus_setting_choosing.test(words));
    const isOfText = /(?:^| )separators$/.test(words) && !where.file.cutsDocuments && !where.file.isIngestion;
    if (!isSetting || isOfText || where.isForPeople || where.isImport || isOfTransfer(where))
        return undefined;
    return { lane: 'data', noun: name, meaning, evidence: { confidence: 'medium', because: `its name is \`${name}\`` } };
}
/** Bytes on their way come in chunks as well, and so does what a model writes. */
const isOfTransfer = ({ calls: [call = ''], scopes: [scope = ''], file }) => (/(?:^|[._])iter_?(?:content|bytes|chunked|any|lines|raw)$/i.test(call) || transfers.test((0,vocabulary_words/* spacedName */.s)(scope))) &&
    !file.isIngestion &&
    !file.isForCutting;
const transfers = /(?:^| )(?:download|upload|stream(?:er|ing)?|smooth(?:er|ing)?|copy|transfer|read bytes)(?= |$)/;
const vectorIndex = /\bcreate\s[^;]{0,80}\bindex\b[^;]{0,300}\b(?:using\s+(?:ivfflat|hnsw|diskann|scann|vectors)\b|vector_(?:l2|ip|cosine)_ops\b)/i;
/** The part of the data lane that a statement is which declares how vectors are found. */
function vectorIndexOf(statement) {
    if (statement.length > 5000 || !vectorIndex.test(statement))
        return undefined;
    const evidence = { confidence: 'high', because: 'it declares an index of vectors' };
    return { lane: 'data', noun: 'index', meaning: statement.replace(/\s+/g, ' ').trim(), evidence };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/filled-in.js

/** The part of the prompt lane that a number is which a prompt of the same file is filled in with. */
function partFilledIn(where, meaning) {
    const name = surroundings_nameOf(where);
    if (typeof meaning !== 'number' || !isOwnConstant(where) || !where.file.fillsPrompt(name))
        return undefined;
    const evidence = { confidence: 'medium', because: `a prompt is filled in with \`${name}\`` };
    return { lane: 'prompt', noun: name, meaning, evidence };
}
/** True for what a variable is given, which no argument of a call is by its name. */
const isOwnConstant = ({ names, namesAtCall, calls, isEntry, scopes }) => names.length === 1 &&
    namesAtCall === 0 &&
    calls.length === 0 &&
    !isEntry &&
    !scopes.some((scope) => /Error|Exception/.test(scope));

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visit-constant.js






const constantTypes = /^(?:integer|float|number|true|false|none|null|nil|undefined|boolean|int_literal|float_literal|integer_literal|decimal_integer_literal|decimal_floating_point_literal|real_literal|boolean_literal|null_literal)$/;
const predefinedTypes = /^(?:predefined_type|type_identifier|primitive_type|void_type)$/;
/** A single token: a constant that may be a parameter of a model, a name that may be a model, or the program's own. */
const visitConstant = (collector, node, where) => {
    const token = collector.sourceOf(node);
    if (!node.isNamed) {
        if (!softTokens.has(token))
            collector.keep(node);
        return;
    }
    if (constantTypes.test(node.type)) {
        const meaning = constantMeaning(token);
        const list = listOf(collector.text.source, node);
        const model = modelPartOfConstant(where) ??
            capOfFunction(token, where) ??
            (list === undefined ? undefined : modelPartOfPlace(list, where));
        if (model !== undefined)
            return collector.add(node, where, { lane: 'model', ...model, meaning });
        const chunk = where.names.length > where.namesAtCall ? corpusSetting(where, meaning) : undefined;
        if (chunk !== undefined)
            return collector.add(node, where, chunk);
        const filled = partFilledIn(where, meaning);
        if (filled !== undefined)
            return collector.add(node, where, filled);
    }
    const member = /identifier|constant|^name$/.test(node.type) ? modelPartOfMember(token, '', where) : undefined;
    if (member !== undefined)
        return collector.add(node, where, { lane: 'model', ...member, meaning: token });
    if (!predefinedTypes.test(node.type) || !softTokens.has(token))
        collector.keep(node);
};
/** The list whose place a number is, as `MODELS` in `MODELS[1]`; `undefined` for any other number. */
function listOf(source, { startIndex, endIndex }) {
    if (source[startIndex - 1] !== '[' || source[endIndex] !== ']')
        return undefined;
    return /[\w$.]{1,80}$/.exec(source.slice(Math.max(0, startIndex - 81), startIndex - 1))?.[0];
}
/** `0`, `0.0` and `0_0` are the same number. */
function constantMeaning(token) {
    const number = Number(token.replaceAll('_', '').replace(/[fFdDmMlL]$/, ''));
    return Number.isFinite(number) ? number : token.toLowerCase();
}
/** Access to a member: a model's own name, a text that a method shapes, or the program's own. */
const visitMember = (collector, node, where, visit) => {
    const parts = partsOf(node);
    const last = parts.at(-1);
    const owner = parts[0];
    if (last === undefined || owner === undefined || owner.id === last.id)
        return collector.keep(node);
    const role = roleOf(owner, collector.text.language);
    const isPlain = role === 'member' || (owner.childCount === 0 && role !== 'text');
    if (isPlain) {
        const { name, of } = memberOf(collector.sourceOf(node));
        const member = modelPartOfMember(name, of, where);
        if (member === undefined)
            return collector.keep(node);
        return collector.add(node, where, { lane: 'model', ...member, meaning: meaningOfModel(name, where) });
    }
    visit(owner, where);
    if (!shapesText(collector.sourceOf(last)))
        collector.keep(last);
};
/** The last name of an access and what it is of: `CLAUDE` of `Llm`, also where `.value` is asked of it. */
function memberOf(access) {
    const path = access
        .slice(-160)
        .replace(/\s+/g, '')
        .replace(/(?:\.|::|->)(?:value|name|toString|to_s|as_str)$/, '');
    const name = /[\w$]+$/.exec(path)?.[0] ?? '';
    return { name, of: path.slice(0, path.length - name.length).slice(-80) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/handed-over.js





const promptOfClass = /(?:^|\.)[A-Z]\w*Prompt(?:Template|Params|Parameters|Args|Context|Input)?$/;
/** `build_prompt`, `getSystemPrompt`, `apply_prompt_template`. */
const promptOfFunction = /^(?:get|build|make|create|render|format|compose|construct|generate|load|read|fill|apply|assemble|prepare)(?: \w+){0,5} (?:prompts?|instructions?|system message)(?: (?:templates?|messages?|text|string|content))?$/;
const filler = /^(?:format|format_map|format_messages|format_prompt|render|partial|replace_all|fill)$/;
/** True for a call that makes a prompt of what it is given by name: `build_prompt(limit=\u2026)`, `PROMPT.format(a=\u2026)`. */
const makesPromptOf = (called, file) => called.length < 120 && !file.isInterface && (isPromptMaker(called) || fillsPrompt(called)) && isOfModels(file);
const isOfModels = ({ usesModels, isPromptFile, path }) => isPromptFile || classify_model_isAboutModels(path) || usesModels;
const isPromptMaker = (called) => promptOfClass.test(called) || promptOfFunction.test((0,vocabulary_words/* spacedName */.s)(methodOf(called)));
/** `REVIEW_PROMPT.format(\u2026)`, `prompts.review.format(\u2026)`. */
function fillsPrompt(called) {
    const [, ofOwner = '', owner = '', method = ''] = /(?:([\w$]+)\.)?([\w$]+)\.([\w$]+)$/.exec(called) ?? [];
    return filler.test(method) && ((0,prompt_name/* namesPrompt */.Tt)(owner) || /^prompts?$/i.test(ofOwner));
}
/** True for a call that brings a prompt by its key: `load_prompt("sort")`. */
const readsPrompt = (called) => called.length < 120 && readerOfPrompts.test((0,vocabulary_words/* spacedName */.s)(methodOf(called)));
const readerOfPrompts = /^(?:get|load|read|render|fetch|pull|apply|use)(?: \w+){0,3} prompts?(?: templates?)?$/;
/** What a maker of prompts is given to work with, not to write down. */
const equipment = /(?:^| )(?:llm|model|client|session|db|database|connection|logger|log|callbacks?|config|cfg|settings|timeout|tracer|parser|id|ids|uuid|created at|updated at|created by|user id|path|dir|loader|env|variables|format|type|cls|class)$/;
/** The part that a named value is which is handed to what makes a prompt. */
function partOfPrompt(name, source) {
    const meaning = source.replace(/\s+/g, '');
    if (meaning.length > handed_over_longest || equipment.test((0,vocabulary_words/* spacedName */.s)(name)))
        return undefined;
    return {
        lane: 'prompt',
        noun: name,
        meaning,
        evidence: { confidence: 'low', because: `\`${name}\` is handed to what makes a prompt` },
    };
}
/** In characters; what is longer is a part of the program. */
const handed_over_longest = 300;
/** A parameter whose value comes from elsewhere: that it is given at all is a choice. */
const handedOn = (name) => ({
    lane: 'model',
    noun: name,
    meaning: passedOn,
    evidence: { confidence: 'medium', because: `its name is \`${name}\`` },
});
/** True for a parameter that is set on a request to a model by name: `payload.reasoning_effort = effort`. */
const isSetOnRequest = (target, { file, names: [name = ''] }) => isUnmistakable(name) && (file.usesModels || file.namesParameters || classify_model_isAboutModels(file.path)) && request.test(target);
const request = /(?:^|\.)(?:payload|body|params|request|requestBody|request_body|kwargs|options|data)(?:\?\.[\w$]{1,40}|\.[\w$]{1,40}|\[["'][\w$]{1,40}["']\])$/;
/** True for the place of a parameter that a call hands on to a model. */
const isHandedOn = (where) => isParameterAlone(where.names[0] ?? '') &&
    where.calls.length > 0 &&
    (where.file.usesModels || where.file.namesParameters) &&
    !where.isOption &&
    modelPartOfConstant(where) !== undefined;

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visit-named.js







/** Something with a name: an assignment, an entry of a map, an argument, a default. */
const visitNamed = (collector, node, where, visit) => {
    const { name, value } = halvesOf(node);
    if (value === undefined)
        return visitChildren(collector, node, where, visit);
    if (name === undefined)
        return visit(value, where);
    const called = plainName(collector.sourceOf(name));
    const given = collector.sourceOf(value);
    if (saysRole(called, given, where))
        return;
    const isSaid = /^[a-z]{0,2}["'`]/i.test(given);
    const role = isSaid && isContentOfMessage(collector.sourceOf(name), where) ? 'chat' : where.role;
    const inner = {
        ...where,
        role,
        names: [called, ...where.names],
        isEntry: isEntry(node),
        isJoined: false,
        isOfPrompt: false,
    };
    if (isModelKey(called, node) && !isAboutPrices(where))
        return addEntry(collector, node, inner, visit);
    const before = collector.mark();
    for (const child of node.children)
        if (child !== null && child.id !== value.id)
            collector.keep(child);
    const own = collector.mark();
    visit(value, inner);
    if (collector.isPureSince(own))
        return collector.drop(before);
    if (collector.facets.length > own.facets)
        return;
    if (isHandedOn(inner) || isSetOnRequest(collector.sourceOf(name), inner))
        return collector.add(node, inner, handedOn(called));
    const part = where.isOfPrompt || isChosenPrompt(inner, given) ? partOfPrompt(called, given) : undefined;
    if (part === undefined)
        return;
    collector.drop(before);
    collector.add(node, inner, part);
};
/** A name that stands for the value of the same name: `{ model, temperature }`. */
const visitShorthand = (collector, node, where) => {
    const name = collector.sourceOf(node);
    const inner = { ...where, names: [name, ...where.names] };
    const ofPrompt = where.isOfPrompt ? partOfPrompt(name, name) : undefined;
    const part = isHandedOn(inner) ? handedOn(name) : ofPrompt;
    if (part === undefined)
        collector.keep(node);
    else
        collector.add(node, inner, part);
};
/** `self.model`, `"model"`, `:model` and `model` are the same name. */
function plainName(name) {
    const subscript = /\[\s*["':]([\w-]+)["']?\s*\]$/.exec(name.slice(-100))?.[1];
    if (subscript !== undefined)
        return subscript;
    const plain = name.slice(0, 200).replace(/^['"`:@$[\s]+|['"`:\]\s?!]+$/g, '');
    return plain.slice(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('>'), plain.lastIndexOf('$')) + 1);
}
/** The system's prompt that a call is given under a condition: `system: isShort ? brief : whole`. */
const isChosenPrompt = ({ calls, file, names: [name = ''] }, source) => calls.length > 0 &&
    file.usesModels &&
    !file.isInterface &&
    /^system(?:_?(?:prompt|instructions?|message))?$|^instructions$/i.test(name) &&
    /\?|\bif\b|\|\||\bor\b/.test(source);
/** What a message of a chat is made to say: `message.content = "\u2026"`. */
const isContentOfMessage = (name, { file }) => file.usesModels &&
    !file.isInterface &&
    /(?:(?:^|[^\w.])(?:m|msg|message|messages\[[^\]]{0,40}\])|\))\s{0,60}\.content$/.test(name.slice(-120));
/** The role of a message is told with its content. */
const saysRole = (name, value, { role }) => role !== undefined && name.toLowerCase() === 'role' && (0,prompt_name/* isRole */.tm)(value.replace(/^.*\.|['"`:]/g, ''));
const isEntry = ({ type }) => /^(?:pair|keyed_element|array_element_initializer)$/.test(type);
/** A catalogue names each entry by its model. */
const isModelKey = (name, node) => isEntry(node) && ((0,model_id/* isModelId */.TC)(name) || (0,model_id/* isModelIdentifier */.zZ)(name));
const isAboutPrices = (where) => /price|pricing|cost|label|display|logo|icon|color|description/.test((0,vocabulary_words/* spacedName */.s)(surroundings_nameOf(where)));
/** An entry of a catalogue, whatever it says of its model. */
function addEntry(collector, node, where, visit) {
    const before = collector.mark();
    const { value } = halvesOf(node);
    if (value !== undefined)
        visit(value, where);
    const rest = collector.residue.slice(before.residue).join(' ');
    collector.drop(before);
    collector.add(node, where, {
        lane: 'model',
        noun: 'catalogue entry',
        meaning: rest,
        evidence: { confidence: 'medium', because: 'a catalogue names it by its model' },
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visit-attribute.js



const ofTool = /(?:^|::)(?:\w*_?tool(?:_\w+)?|schemars|prompt|param|arg)$/;
/** An attribute of Rust; of one that makes a tool, each text by the name before it: `#[tool(description = "\u2026")]`. */
const visitAttribute = (collector, node, where, visit) => {
    const [name, given] = partsOf(node);
    if (name === undefined || given?.type !== 'token_tree' || !ofTool.test(collector.sourceOf(name)))
        return visitMember(collector, node, where, visit);
    const children = given.children.filter((child) => child !== null);
    children.forEach((child, index) => {
        const [key, sign] = children.slice(Math.max(0, index - 2), index);
        const isNamed = child.type.endsWith('string_literal') && key?.type === 'identifier' && sign?.type === '=';
        if (!isNamed)
            collector.keep(child);
        else
            visit(child, { ...where, names: [plainName(collector.sourceOf(key))], namesAtCall: 0, isToolPart: true });
    });
};

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/classify-text.js





const labelNames = /(?:^|[_.-])(?:help|title|label|placeholder|tooltip|error|hint|caption|alt|summary|heading|button|aria-\w+|className|class|href|src|style|path|url|id|key|type|icon|emoji|color|regex|pattern|format|usage|examples?Title|display[_-]?name|command|cmd|sql|query_?string|reason|html|help_?text|__doc__)$/i;
const labelEnding = /[a-z](?:Key|Label|Title|Placeholder|Tooltip)$/;
/** Why a text is one for a model; `undefined` when nothing says so. */
function promptEvidence(text, where) {
    if (where.isImport || where.isForPeople || where.isOption || text.trim() === '')
        return undefined;
    if ((0,natural_language/* asksAtTerminal */.EM)(text))
        return undefined;
    return byStructure(text, where) ?? classify_text_byName(text, where) ?? byCompany(text, where);
}
/** The text stands where only messages and tool descriptions do. */
function byStructure(text, where) {
    const { role, calls, isToolPart, file } = where;
    if (!/[\p{L}]/u.test(text))
        return undefined;
    const name = surroundings_nameOf(where);
    if (role !== undefined && /^(?:content|text|parts?|message|contents|value|body|)$/i.test(name)) {
        return { confidence: 'high', because: `it is the content of a ${role} message` };
    }
    const maker = calls[0];
    if (maker !== undefined && makesMessage(maker) && !isLabel(where)) {
        return { confidence: 'high', because: `\`${maker}\` makes a message of it` };
    }
    if (where.file.usesModels && instructsAgent(maker ?? '', name) && (0,natural_language/* countWords */.rj)(text) > 0) {
        return { confidence: 'high', because: `\`${maker}\` puts its \`${name}\` before a model` };
    }
    if (maker !== undefined && where.file.usesModels && isMadePrompt(maker, text) && !isLabel(where)) {
        return { confidence: 'high', because: `\`${maker}\` makes a prompt of it` };
    }
    if (file.usesModels && describesShape.test(name) && (0,natural_language/* countWords */.rj)(text) > 1) {
        return { confidence: 'high', because: 'it describes to a model what it is to answer' };
    }
    const isOfPart = where.isToolClass && describesPart.test(name);
    const isDescription = name === '' || isOfPart || /^(?:description|desc|instructions?|purpose|docstring)$/i.test(name);
    const isDescribed = isOfPart || /^desc/i.test(name) || (name === '' && /^desc(?:ription)?$/.test(maker ?? ''));
    const isNamedTool = where.scopes.some((scope) => /tool|action$/i.test(scope)) && /^desc/i.test(name);
    const isOfTool = isToolPart || (where.isToolClass && isDescribed) || (isNamedTool && (file.usesModels || file.declaresTools));
    if (isOfTool && isDescription && (0,natural_language/* countWords */.rj)(text) > 1) {
        return { confidence: 'high', because: 'it describes a tool to the model' };
    }
    return undefined;
}
/** What a model is told of the shape of its answer. */
const describesShape = /^(?:schema|output|response_?format|tool)_?description$/i;
/** What a tool tells of what it takes or gives; `public_description` is told to people. */
const describesPart = /^(?:args?|arguments?|params?|parameters?|inputs?|outputs?|tool|usage|returns?)_?desc(?:ription)?$/i;
/** What only names a variable or a language is no text. */
const isMadePrompt = (maker, text) => asksBySignature(maker, text) ||
    (makesPrompt(maker) && ((0,natural_language/* isProse */.y6)(text, 3) || (text.includes('{') && (0,natural_language/* countWords */.rj)(text) > 1)));
function classify_text_byName(text, where) {
    const name = surroundings_nameOf(where);
    const isSystem = where.file.usesModels && /^system(?:_?(?:prompt|instruction|message))?$/i.test(name);
    const isText = (0,natural_language/* isProse */.y6)(text, 3) || ((0,natural_language/* countWords */.rj)(text) > 1 && !classify_text_isKey(text) && (isSystem || /[\n.:!?{]/.test(text)));
    const isOfWhole = isOfWholePrompt(where);
    const isHanded = () => isOwnConstant(where) && (where.file.reachesPrompt(name) || where.file.fillsPrompt(name));
    const isPart = isFilledIn(text) && (where.file.isPromptFile || (where.file.usesModels && ((0,prompt_name/* namesPrompt */.Tt)(name) || isHanded())));
    if (!(isText || isPart || joinsPrompts(text) || isOfWhole) || classify_text_isQuestion(text, where))
        return undefined;
    // Among prompts, nothing that long is a label: `todo_to_command` holds the prompt that makes a command.
    if (isLabel(where) && !(where.file.isPromptFile && (0,natural_language/* countWords */.rj)(text) > longestLabel))
        return undefined;
    if (isOfWhole)
        return { confidence: 'medium', because: `it is a part of \`${where.names.at(-1)}\`` };
    const above = describes.test(name) ? [name] : where.names.slice(0, 3);
    const named = above.find((each) => (0,prompt_name/* namesPrompt */.Tt)(each) && !isSuggestion(each, where));
    if (named !== undefined && !(0,natural_language/* looksLikeCode */.Fc)(text)) {
        return { confidence: named === name ? 'high' : 'medium', because: `its name is \`${named}\`` };
    }
    const isTemplate = isPart || (text.includes('{') && (0,natural_language/* countWords */.rj)(text) > 0);
    if (((0,natural_language/* isProse */.y6)(text, 3) || isTemplate) && !isScript.test(text) && isHanded()) {
        return { confidence: 'medium', because: `\`${name}\` is handed on in a prompt` };
    }
    const maker = answersName.test(where.scopes[0] ?? '')
        ? undefined
        : where.scopes.find((scope) => (0,prompt_name/* namesPromptMaker */.RV)(scope) && !isPartOfInterface(scope, where));
    if (maker !== undefined && ((0,natural_language/* countWords */.rj)(text) > 2 || joinsPrompts(text))) {
        return { confidence: 'medium', because: `\`${maker}\` makes it` };
    }
    if (where.file.isPromptFile && ((0,natural_language/* isProse */.y6)(text, 3) || (0,natural_language/* countWords */.rj)(text) > 8 || isPart)) {
        return { confidence: 'medium', because: 'its file is named for prompts' };
    }
    return undefined;
}
/** Which prompts are joined, and in which order, is a matter of the prompt that is made of them. */
const joinsPrompts = (text) => {
    const pieces = text.slice(0, 4000).match(/\{[^{}\n]{1,120}\}/g) ?? [];
    return pieces.length > 1 && pieces.some(prompt_name/* namesPrompt */.Tt);
};
/** A part of a prompt that is little but what is filled in: `<mail>{mail}</mail>`, `Sender: {name}`. */
const isFilledIn = (text) => text.includes('{') &&
    /<\/?[a-z][\w-]{0,40}>|[A-Za-z]:\s{1,4}\$?\{/i.test(text.slice(0, 4000)) &&
    !(0,natural_language/* looksLikeCode */.Fc)(text);
/** A short entry of a constant that as a whole is one prompt, written in JSON or the like. */
const isOfWholePrompt = ({ names, isEntry }) => isEntry &&
    names.length > 1 &&
    names.length < 12 &&
    /(?:^|_)PROMPT(?:_TEMPLATE)?$|[a-z]Prompt(?:Template)?$/.test(names.at(-1) ?? '') &&
    !/^(?:name|id|key|model|type|version|provider|language|variables|inputVariables|input_variables)$/i.test(names[0] ?? '');
/** In words. */
const longestLabel = 25;
/** What says for people what the prompt beside it is for. */
const describes = /^(?:desc|description)$/i;
/** A class of prompts has a name, too, which people see: `getTitle()`. */
const answersName = /^(?:get_?)?(?:display_?)?(?:name|title|label|id|icon)$/i;
/** What draws a form for prompts makes none: a component is called by a capital. */
const isPartOfInterface = (scope, { file }) => file.isInterface && /^[A-Z]/.test(scope);
/** `Password: ` is asked of people where nothing speaks of models. */
const classify_text_isQuestion = (text, { file }) => !file.usesModels && /[:?]\s+$/.test(text) && (0,natural_language/* countWords */.rj)(text) < 12 && (0,natural_language/* countAddresses */.qy)(text) === 0;
/** `gen_ai.system_instructions` and `settings.prompts.label` are looked up, not read. */
const classify_text_isKey = (text) => /^[\w.:/-]+$/.test(text.replace(/#?\{[^{}\s]{1,80}\}/g, 'x'));
/** Nothing names it, but it reads like a prompt. */
function byCompany(text, where) {
    if (!(0,natural_language/* isProse */.y6)(text, 6) || isLabel(where) || (0,prompt_name/* namesNotice */.h1)(surroundings_nameOf(where)))
        return undefined;
    const { usesModels } = where.file;
    const addresses = (0,natural_language/* countAddresses */.qy)(text);
    const words = (0,natural_language/* countWords */.rj)((0,natural_language/* withoutCalls */.eI)(text));
    if ((0,natural_language/* speaksToModel */.s1)(text) && (usesModels || words >= 12))
        return { confidence: 'medium', because: 'it tells a model what it is' };
    if ((0,natural_language/* speaksOfItself */.ak)(text))
        return undefined;
    if (usesModels && addresses >= 1 && words >= 8)
        return { confidence: 'low', because: 'it addresses a model beside its library' };
    if (usesModels && (0,prompt_name/* namesTemplate */.d2)(surroundings_nameOf(where)) && words >= (addresses > 0 ? 8 : 25)) {
        return { confidence: 'low', because: `it is long text named \`${surroundings_nameOf(where)}\` beside a model library` };
    }
    if (usesModels && words >= 30 && text.includes('\n'))
        return { confidence: 'low', because: 'it is long text beside a model library' };
    if (addresses >= 3 && words >= 25)
        return { confidence: 'low', because: 'it reads like a prompt' };
    return undefined;
}
/** What a browser runs. */
const isScript = /^\s*<(?:script|style|!doctype|html)\b/i;
/** What an interface offers its users to ask is theirs, not the system's. */
const isSuggestion = (name, { file }) => file.isInterface && /example|suggest|sample|starter|default|placeholder|initial|recent|saved|history/i.test(name);
/** Constants are named for what they hold, not for where it is shown. */
const isLabel = ({ names }) => /^(?:error|warning|alert|toast|log)(?=[A-Z_]|$)/.test(names[0] ?? '') ||
    ((labelNames.test(names[0] ?? '') || labelEnding.test(names[0] ?? '')) && !/^[A-Z][A-Z\d_]*$/.test(names[0] ?? ''));

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/literal-text.js
const interpolations = new Set(['interpolation', 'template_substitution', 'string_interpolation']);
/** How a literal begins: letters of its kind, then its quotes. */
const literal_text_opening = /^(?<kind>[A-Za-z$@#&]{0,4})(?<quote>"{3,}|'''|"|'|`)/;
/** Longer expressions within a text are told by their beginning. */
const longestExpression = 2000;
const escapes = { n: '\n', t: '\t', r: '\r', '\n': '', '\r\n': '' };
/** The text that a literal stands for, without its quotes; each expression inside is told as `{expression}`. */
function literalText(node, source) {
    const raw = withExpressionsTold(node, source).replaceAll('\r\n', '\n');
    if (node.type === 'enclosed_string_literal')
        return literal_text_contentOf(raw);
    const start = literal_text_opening.exec(raw);
    const quote = start?.groups?.['quote'];
    if (start === null || quote === undefined)
        return raw;
    const closed = raw.length >= start[0].length + quote.length && raw.endsWith(quote);
    const content = raw.slice(start[0].length, closed ? -quote.length : undefined);
    const isBlock = quote.length >= 3 && node.type !== 'string' && node.type !== 'template_string';
    const isRaw = /[rR@]/.test(start.groups?.['kind'] ?? '') || node.type === 'raw_string_literal';
    return isRaw ? withoutIndentation(content, isBlock) : withoutEscapes(withoutIndentation(content, isBlock));
}
/** Texts that no quotes enclose alone, with what they hold in its own group, and those of Zig, line by line. */
const enclosing = [
    /^\[(?<mark>=*)\[\n?(?<held>[\s\S]*?)\]\k<mark>\]$/,
    /^(?:u8|[uUL])?R"(?<mark>[^\s()\\]{0,16})\((?<held>[\s\S]*)\)\k<mark>"$/,
    /^[rR](?<mark>["'])-*[([{](?<held>[\s\S]*)[)\]}]-*\k<mark>$/,
    /^'(?<held>[a-z][\w.:/-]*)$/,
    /^qq?[^\w\s](?<held>[\s\S]*)[^\w\s]$/,
    /^@(?<mark>["'])[ \t]*\n(?<held>[\s\S]*)\n\k<mark>@$/,
    /^\[[a-z]\w{0,20}\|(?<held>[\s\S]*)\|\]$/,
    /^\{(?<mark>[a-z_]*)\|(?<held>[\s\S]*)\|\k<mark>\}$/,
];
function literal_text_contentOf(raw) {
    if (raw.startsWith('\\\\'))
        return raw.replace(/^[ \t]*\\\\/gm, '');
    return enclosing.map((form) => form.exec(raw)?.groups?.['held']).find((held) => held !== undefined) ?? raw;
}
/** Text blocks of Java and C# and squiggly heredocs leave out the indentation that all their lines have. */
function withoutIndentation(text, isBlock = true) {
    if (!isBlock)
        return text;
    const lines = text.split('\n');
    const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
    const common = indents.length === 0 ? 0 : Math.min(...indents.slice(0, 10_000));
    return lines
        .map((line) => line.slice(Math.min(common, line.length - line.trimStart().length)))
        .join('\n')
        .trim();
}
function withExpressionsTold(node, source) {
    let told = '';
    let from = node.startIndex;
    for (const child of node.children) {
        if (child === null || !interpolations.has(child.type))
            continue;
        const expression = source.slice(child.startIndex, child.endIndex).replace(/^[#$]?\{|\}$/g, '');
        told += `${source.slice(from, child.startIndex)}{${expression.slice(0, longestExpression).replace(/\s+/g, ' ').trim()}}`;
        from = child.endIndex;
    }
    return told + source.slice(from, node.endIndex);
}
const withoutEscapes = (text) => text.replace(/\\(\r\n|[\s\S])/g, (whole, next) => escapes[next] ?? (/["'`\\$]/.test(next) ? next : whole));

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/prompt-choice.js






const chooses = /(?:^| )prompts? (?:subdir|sub dir|set|version|variant|locale|profile|flavou?r)$/;
const fileOfPrompt = /^[\w./@{}-]{3,200}\.(?:txt|md|tera|j2|jinja2?|prompt|st|mustache|hbs|liquid|tmpl|xml)$/i;
const readsFile = /(?:^|_|\.)(?:include_str|include_text|embed|open|read\w*|load\w*|getResource\w*|resource)!?$/i;
/** The part of a prompt that a text is which says where a prompt is found: its file, its key or its variant. */
function promptChoice(text, where) {
    if (where.isImport || where.isForPeople || where.isOption || where.file.isInterface)
        return undefined;
    const name = surroundings_nameOf(where);
    if (/^[\w.-]{1,60}$/.test(text) && chooses.test((0,vocabulary_words/* spacedName */.s)(name)))
        return prompt_choice_partOf(text, `\`${name}\` chooses it`);
    if (fileOfPrompt.test(text) && (0,file_nature/* isInPromptFolder */.a4)(text) && isRead(where)) {
        return prompt_choice_partOf(stemOf(text), `\`${text.slice(0, 80)}\` lies among prompts`);
    }
    const maker = where.calls[0] ?? '';
    const isKey = /^[\w./-]{2,80}$/.test(text) && where.names.length <= where.namesAtCall && readsPrompt(maker);
    return isKey ? { ...prompt_choice_partOf(text, `\`${methodOf(maker)}\` asks for it`), isChoice: true } : undefined;
}
const isRead = ({ names, calls }) => names.slice(0, 2).some(prompt_name/* namesPrompt */.Tt) || readsFile.test(methodOf(calls[0] ?? ''));
/** A prompt that moved to another folder is the same. */
const stemOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
const prompt_choice_partOf = (meaning, because) => ({
    lane: 'prompt',
    noun: 'prompt',
    meaning,
    evidence: { confidence: 'low', because },
});

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visit-text.js








/** A literal: a prompt, a part of a model binding, or a text of the program. */
const visitText = (collector, node, where, visit) => {
    const expressions = node.children.filter((child) => child !== null && isExpression(child));
    const text = literalText(node, collector.text.source);
    if (!isExpressionAlone(text, expressions) && addText(collector, node, where, text))
        return;
    if (expressions.length === 0)
        collector.keep(node);
    else
        collector.keepPieces(node, expressions);
    for (const expression of expressions)
        visitWithin(expression, where, visit);
};
/** `f"{question}"` says no more than the variable does. */
const isExpressionAlone = (text, expressions) => expressions.length === 1 && /^\s*\$?\{[^{}]*\}\s*$/.test(text);
/** Literals that are joined are one text, the expressions between them told as they are written. */
const visitJoin = (collector, node, where, visit) => {
    const parts = [];
    if (!where.isJoined && gatherText(collector, node, parts) && addText(collector, node, where, parts.join('')))
        return;
    for (const child of node.children)
        if (child !== null)
            visit(child, { ...where, isJoined: true });
};
/** A text between a word and the same word again. */
const visitHeredoc = (collector, node, where) => {
    const body = collector.sourceOf(node).replace(/^<<<[^\n]*\n/, '');
    if (!addText(collector, node, where, withoutIndentation(body.replace(/\n[ \t]*\w+;?\s*$/, ''))))
        collector.keep(node);
};
/** Where a heredoc is used; its body stands further down, and is read here, where its names are known. */
const visitHeredocStart = (collector, node, where, visit) => {
    const body = collector.heredocBodyOf(node);
    if (body === undefined)
        return collector.keep(node);
    visitHeredoc(collector, body, where, visit);
};
/** Adds the facet that a text is; false when it is the program's own. */
function addText(collector, node, where, text) {
    const part = partOfText(text, where, collector.markedLane(node));
    if (part === undefined)
        return false;
    collector.add(node, where, part);
    return true;
}
/** What part of the system a text is; `undefined` for a text of the program. */
function partOfText(text, where, marked) {
    if (marked !== undefined) {
        return marked === 'code' ? undefined : { lane: marked, noun: 'text', meaning: text, evidence: undefined };
    }
    const model = modelPartOfText(text, where);
    if (model !== undefined)
        return { lane: 'model', ...model, meaning: meaningOfModel(text, where) };
    const evidence = promptEvidence(text, where);
    if (evidence !== undefined)
        return { lane: 'prompt', noun: 'text', meaning: meaningOf(text, where), evidence };
    if (isOwnName(text, where))
        return undefined;
    return promptChoice(text, where) ?? vectorIndexOf(text) ?? corpusSetting(where, text);
}
/** Who says it counts as much as what is said. */
function meaningOf(text, { role, calls }) {
    if (role !== undefined)
        return { role, content: text };
    const maker = calls[0];
    return maker !== undefined && /system|user|human|assistant|developer|ai/i.test(maker) && maker.length < 60
        ? { role: maker.slice(maker.lastIndexOf('.') + 1), content: text }
        : text;
}
/** Gathers the text of joined literals, however deep they nest; answers whether there was any literal. */
function gatherText(collector, node, parts) {
    const waiting = [node];
    let hasText = false;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const role = roleOf(next, collector.text.language);
        if (role === 'text') {
            parts.push(literalText(next, collector.text.source));
            hasText = true;
        }
        else if (next === node || role === 'join' || isPlus(next))
            waiting.push(...partsOf(next).reverse());
        else
            parts.push(`{${collector.sourceOf(next).replace(/\s+/g, ' ')}}`);
    }
    return hasText;
}
/** True for `a + b`, or `a . b` where that joins texts. */
const isPlus = (node) => /^binary/.test(node.type) &&
    node.children.some((child) => child?.type === '+' || (child?.type === '.' && node.type === 'binary_expression'));
const isExpression = ({ type }) => /interpolation|template_substitution/.test(type);
function visitWithin(node, where, visit) {
    for (const child of node.children)
        if (child?.isNamed)
            visit(child, { ...where, names: [] });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visit-branch.js



const words = new Set('if,elif,else,case,switch,when,match,in,is,not,and,or,==,===,!=,!==,||,&&,!,self,this,startsWith,startswith,includes,value,name,id,return,equals'.split(','));
/** A branch that only asks for a model and sets what depends on it says nothing but its facets. */
const visitBranch = (collector, node, where, visit) => {
    const before = collector.mark();
    visitChildren(collector, node, where, visit);
    if (collector.facets.length === before.facets)
        return;
    if (collector.residue.slice(before.residue).every(asksForModel))
        collector.drop(before);
};
const asksForModel = (token) => token.split('.').every((part) => words.has(part) || part === '' || modelKeyKind(part) === 'model');
/** An operation: texts that are joined, or anything. */
const visitOperation = (collector, node, where, visit) => (isPlus(node) ? visitJoin : visitChildren)(collector, node, where, visit);

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/index-in-code.js

/** Constructors of the libraries of search and vector stores that say how documents are kept, enriched and found. */
const indexMakers = /^(?:New)?(?:SearchIndex(?:er)?|SearchIndexer(?:Skillset|IndexProjections?\w{0,20})|SearchableField|VectorSearch(?:Profile|Algorithm\w{0,20}|Field)?|(?:Hnsw|ExhaustiveKnn)\w{0,20}(?:Configuration|Parameters|Index)|HnswConfigDiff|Semantic(?:Configuration|PrioritizedFields|Settings)|ScoringProfile|(?:Ocr|Merge|Split|Shaper|EntityRecognition|KeyPhraseExtraction|LanguageDetection|ImageAnalysis|DocumentExtraction|DocumentIntelligenceLayout|AzureOpenAIEmbedding)Skill|(?:Sparse)?VectorParams|(?:Scalar|Product|Binary)Quantization(?:Config)?|(?:HNSW|Flat|SVS)?VectorField|CollectionSchema|(?:Serverless|Pod)Spec|Index(?:Flat|IVF|HNSW|PQ|LSH)\w{0,20})$/;
/** Their more usual names, which mean an index only in a file that is named for search. */
const partsOfIndexes = /^(?:New)?(?:SearchField|SimpleField|ComplexField|SemanticField|FieldSchema|IndexParams|(?:Output|Input)?FieldMapping(?:Entry)?)$/;
const namedForSearch = /search|index|vector|prep_?docs|skillset|milvus/i;
/** True for a call that says how documents are kept to be found. */
function definesIndex(called, { path, isInterface }) {
    const maker = methodOf(called);
    if (isInterface || maker.length > 60)
        return false;
    return indexMakers.test(maker) || (partsOfIndexes.test(maker) && namedForSearch.test(path));
}
/** Makes one facet of what such a call is given, as far as that is none already. */
function addIndex(collector, node, where, before) {
    const given = collector.residue.slice(before.residue);
    if (given.length === 0)
        return;
    collector.drop(before);
    collector.add(node, where, {
        lane: 'data',
        noun: 'index',
        meaning: given,
        evidence: { confidence: 'medium', because: 'it says how documents are kept and found' },
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/message-role.js





/** What a text may be made by. */
const wordings = new Set(['join', 'operation', 'call', 'member']);
/**
 * The role of a chat message that stands beside its text, as in `("system", "You are\u2026")` or
 * `history.Add(AuthorRole.System, "You are\u2026")`; `undefined` where the parts are no such pair.
 */
function roleBeside(collector, parts) {
    if (parts.length < 2 || parts.length > 4)
        return undefined;
    const [first, ...others] = parts.map(insideArgument);
    if (first === undefined)
        return undefined;
    const { language, source } = collector.text;
    const kind = roleOf(first, language);
    if (kind === 'text') {
        const said = literalText(first, source);
        // A list of roles is none of messages.
        const hasText = others.some((other) => {
            const sort = roleOf(other, language) ?? '';
            if (sort !== 'text')
                return wordings.has(sort) && !isCommonWord(said);
            const text = literalText(other, source);
            return !(0,prompt_name/* isRole */.tm)(text) && ((0,natural_language/* isProse */.y6)(text) || !isCommonWord(said));
        });
        return (0,prompt_name/* isRole */.tm)(said) && hasText ? said.toLowerCase() : undefined;
    }
    if (kind !== 'member')
        return undefined;
    const access = collector.sourceOf(first).slice(-100);
    const member = /\w+$/.exec(access)?.[0] ?? '';
    return /role|sender|author/i.test(access.slice(0, -member.length)) && (0,prompt_name/* isRole */.tm)(member)
        ? member.toLowerCase()
        : undefined;
}
/** Tags and columns are called so as well: `("model", modelName)`. */
const isCommonWord = (role) => /^(?:model|tool)$/i.test(role);
const insideArgument = (node) => (node.type === 'argument' ? (partsOf(node)[0] ?? node) : node);

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/prompts-of-call.js




/** What a call hands to a model beside its prompt. */
const carried = /^(?:system|messages?|message_?history|history|chat_?history|context|examples|few_?shots?|documents|(?:chain_?type|combine_docs_chain|agent)_?kwargs)$/i;
/** What tells a model the shape of its answer, which is read as the prompt is. */
const shapeOfAnswer = /^(?:output_type|result_type|response_model|response_schema|output_schema|args_schema)$/i;
const makesAgent = /(?:^|\.)(?:\w*Agent|create_\w*(?:agent|chain)|from_(?:llm|chain_type))$/;
/** In characters; what is longer is told by its beginning. */
const longestShape = 300;
const mostGiven = 60;
/**
 * Under which names a call that asks a model is given what the model reads, such as `instructions` and
 * `message_history`; `undefined` for any other call. What is given there is told for itself.
 */
function promptsOfCall(collector, called, given, { file }) {
    if (!file.usesModels || file.isInterface || !(asksModel(called) || makesAgent.test(called)))
        return undefined;
    const parts = partsOf(given);
    const [only] = parts;
    const isObject = parts.length === 1 && only !== undefined && roleOf(only, collector.text.language) === 'map';
    const entries = (isObject ? partsOf(only) : parts).slice(0, mostGiven);
    const told = entries.flatMap((entry) => {
        const { name, value } = halvesOf(entry);
        if (name === undefined || value === undefined)
            return [];
        const key = collector.sourceOf(name).replace(/['"`:\s]/g, '');
        if (shapeOfAnswer.test(key))
            return [`${key}=${collector.sourceOf(value).slice(0, longestShape).replace(/\s/g, '')}`];
        return carried.test(key) || (0,prompt_name/* namesPrompt */.Tt)(key) ? [key] : [];
    });
    return {
        lane: 'prompt',
        noun: 'prompts',
        meaning: told.sort(),
        isChoice: true,
        evidence: { confidence: 'low', because: `\`${methodOf(called)}\` puts them before a model` },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/labels-of-models.js

const shown = /^(?:name|label|title|text|caption|description|desc|display_?name)$/i;
/** Longer entries say more than what their model is called. */
const mostOfLabels = 8;
/** What an entry calls its model on a screen comes and goes with the model's id, so it is no matter of its own. */
function dropLabels(collector, before, keys) {
    const count = collector.residue.length - before.residue;
    if (count === 0 || count > mostOfLabels)
        return;
    if (!collector.residue.slice(before.residue).every((token) => labels_of_models_isLabel(token, keys)))
        return;
    if (collector.facets.slice(before.facets).some(({ lane, meaning }) => lane === 'model' && isId(meaning)))
        collector.drop(before);
}
const isId = (meaning) => typeof meaning === 'string' && (0,model_id/* isModelId */.TC)(meaning);
function labels_of_models_isLabel(token, keys) {
    const word = token.replace(/^["'`]|["'`]$/g, '');
    return shown.test(word) || (word !== token && !keys.has(word) && !word.startsWith('-'));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visit-collection.js













/** A list: of models, whose order counts as well, or of anything. */
const visitList = (collector, node, where, visit) => {
    const items = partsOf(node).filter(({ type }) => type !== 'ERROR');
    if (items.some((item) => item.type === 'array_element_initializer' && partsOf(item).length > 1)) {
        return visitMap(collector, node, where, visit);
    }
    const role = roleBeside(collector, items);
    if (role !== undefined)
        return visitMessage(collector, items, { ...where, role, names: [] }, visit);
    const models = items.map((item) => modelOf(collector, item, where, items.length > 1));
    const isOfModels = models.length > 0 && models.every((model) => model !== undefined);
    const isShownOnly = where.isForPeople && !offersChoice(where.calls[0] ?? '');
    if (!isOfModels || isShownOnly || where.isImport) {
        const setting = corpusSetting(where, items.map((item) => collector.sourceOf(item)));
        if (setting !== undefined && items.length > 0)
            return collector.add(node, where, setting);
        const parameters = parametersIn(collector, items, where);
        if (parameters !== undefined)
            return collector.add(node, where, parameters);
        const before = collector.mark();
        visitChildren(collector, node, where, visit);
        if (items.length === 2)
            dropLabels(collector, before, noKeys);
        return;
    }
    collector.add(node, where, {
        lane: 'model',
        noun: 'models',
        meaning: models,
        evidence: { confidence: 'medium', because: 'it is a list of models' },
    });
};
/** The part that a list is which names parameters of requests, such as those that a model does not take. */
function parametersIn(collector, items, where) {
    if (items.length > 30 || items.some((item) => roleOf(item, collector.text.language) !== 'text'))
        return undefined;
    const names = items.map((item) => literalText(item, collector.text.source));
    if (!areParameters(names, where))
        return undefined;
    const evidence = { confidence: 'low', because: 'it names parameters of models' };
    return { lane: 'model', noun: 'parameters', meaning: names, evidence };
}
const noKeys = new Set();
/** A role and its text: the role is told with the text. */
function visitMessage(collector, items, where, visit) {
    const [said, content] = items;
    if (said !== undefined && content !== undefined)
        collector.noteRole(where, said, content);
    for (const item of items.slice(1))
        visit(item, where);
    if (items[0] !== undefined && collector.facets.length === 0)
        collector.keep(items[0]);
}
function modelOf(collector, item, where, isAmongMany) {
    const role = roleOf(item, collector.text.language);
    if (role === 'text') {
        const text = literalText(item, collector.text.source);
        const isProvider = isProviderName(text) && (modelKeyKind(surroundings_nameOf(where)) !== undefined || isAmongMany);
        return (0,model_id/* isModelId */.TC)(text) || isProvider ? text : undefined;
    }
    if (role !== 'member')
        return undefined;
    const { name, of } = memberOf(collector.sourceOf(item));
    return modelPartOfMember(name, of, where) === undefined ? undefined : name;
}
/** Keys that stand beside the description of a tool and of little else. */
const toolKeys = new Set([
    'parameters',
    'input_schema',
    'inputSchema',
    'args_schema',
    'parametersJsonSchema',
]);
/** Keys that stand beside descriptions of many kinds. */
const schemaKeys = new Set('inputs,properties,args,execute,handler,function,func,required,schema,outputSchema,type,enum'.split(','));
/** A map: a chat message, the declaration of a tool, or anything. */
const visitMap = (collector, node, where, visit) => {
    const { role, keys, roleNode, content, isOfModel, asksPeople } = outlineOf(collector, node);
    if (roleNode !== undefined && content !== undefined)
        collector.noteRole(where, roleNode, content);
    const isAmongTools = where.file.usesModels || where.file.declaresTools;
    const isTold = [...keys].some((key) => toolKeys.has(key) || (isAmongTools && schemaKeys.has(key)));
    const declaresTool = !isOfModel &&
        ((keys.has('description') && (isTold || isAmongTheTools(keys, where))) ||
            (keys.has('properties') && isForModel(where)));
    const inner = {
        ...where,
        isOfModel,
        isOption: where.isOption || asksPeople,
        role: role ?? where.role,
        isToolPart: where.isToolPart || declaresTool,
        names: role === undefined ? where.names : [],
        ...(role === undefined ? {} : { namesAtCall: 0, scopes: [...where.names.slice(0, 1), ...where.scopes] }),
    };
    const before = collector.mark();
    visitChildren(collector, node, inner, visit);
    dropLabels(collector, before, keys);
};
/** What a list called `tools` holds by name, in a file that has to do with models. */
const isAmongTheTools = (keys, { file, names }) => keys.has('name') &&
    names.slice(0, 2).some((name) => /(?:^|_)tools$/i.test(name)) &&
    concernsModels(file) &&
    !file.isInterface;
/** A schema that is named for what a model answers or calls, in a file that has to do with models. */
const isForModel = ({ file, names }) => /(?:output|response|function|tool|action)s?_?schema$/i.test(names[0] ?? '') && concernsModels(file);
/** What stands beside a description as a schema of zod is what a model fills. */
const saysZod = (value) => /^z\s{0,3}\./.test(value);
/** Keys by which an entry of a catalogue says which model it is. */
const namesEntry = /^(?:id|name|value|model|model_?(?:id|name)|slug)$/i;
/** What libraries that ask at a terminal call the kinds of their questions. */
const kindOfQuestion = /^["'`](?:input|confirm|select|multi-?select|autocomplete|list|rawlist|checkbox|toggle|number|password|text)["'`]$/i;
const saysModel = (collector, value) => roleOf(value, collector.text.language) === 'text' && (0,model_id/* isModelId */.TC)(literalText(value, collector.text.source));
/** What a map says of itself by its keys. */
function outlineOf(collector, node) {
    const keys = new Set();
    let role;
    let roleNode;
    let content;
    let isOfModel = false;
    let isQuestion = false;
    for (const pair of partsOf(node).slice(0, 200)) {
        const { name, value } = halvesOf(pair);
        if (name === undefined)
            continue;
        const key = collector
            .sourceOf(name)
            .slice(0, 80)
            .replace(/^[\s:'"`@[]+|[\s:'"`\]]+$/g, '');
        keys.add(key);
        if (key === 'schema' && value !== undefined && saysZod(collector.sourceOf(value)))
            keys.add('inputSchema');
        if (value !== undefined && namesEntry.test(key))
            isOfModel ||= saysModel(collector, value);
        if (/^(?:content|contents|parts)$/i.test(key))
            content = value;
        if (key === 'type' && value !== undefined)
            isQuestion = kindOfQuestion.test(collector.sourceOf(value));
        if (value === undefined || key.toLowerCase() !== 'role')
            continue;
        roleNode = value;
        const said = collector
            .sourceOf(value)
            .slice(0, 60)
            .replace(/^.*(?:\.|::|Role)/, '')
            .replace(/['"`:]/g, '');
        if ((0,prompt_name/* isRole */.tm)(said))
            role = said.toLowerCase();
    }
    const asksPeople = isQuestion && keys.has('message') && keys.has('name');
    return { role, keys, roleNode, content, isOfModel, asksPeople };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visit-call.js













/** A call: what it is handed stands in its surroundings; a call that only holds data is data. */
const visitCall = (collector, node, where, visit) => {
    const callee = calleeOf(node);
    if (callee === undefined)
        return visitChildren(collector, node, where, visit);
    const receiver = receiverOf(node);
    const called = calledName(collector, callee, receiver);
    const before = collector.mark();
    const inner = insideOf(collector, node, where, called);
    const given = partsOf(node).at(-1);
    if (makesMessage(called) && given !== undefined)
        collector.noteRole(where, callee, given);
    const parameter = visit_call_settingOf(called, where).find((name) => parameterOfBuilder.test(name));
    for (const child of node.children) {
        if (child === null)
            continue;
        if (child.id === callee.id)
            visitMaker(collector, child, { where, called }, visit);
        else if (child.id === receiver?.id)
            visitCallee(collector, child, where, visit);
        else if (parameter === undefined)
            visit(child, inner);
        else
            visitParameter(collector, child, { inner, parameter }, visit);
    }
    const prompts = given === undefined ? undefined : promptsOfCall(collector, called, given, where);
    if (prompts !== undefined)
        collector.add(node, { ...where, names: [methodOf(called)] }, prompts);
    if (definesIndex(called, where.file))
        return addIndex(collector, node, where, before);
    if (!isData(called, where))
        return;
    const left = collector.residue.slice(before.residue);
    if (collector.facets.length > before.facets && left.every((token) => isOfCallee(token, called)))
        collector.drop(before);
};
/** As a whole: `split_by_max_tokens` is no method of a builder. */
const parameterOfBuilder = /^(?:max_?(?:output_?|completion_?|new_?)?tokens|n(?:um)?_?ctx|top_?[pk]|temperature|(?:frequency|presence)_?penalty|reasoning_?effort|thinking_?budget|budget_?tokens)$/i;
/** What the method of a builder is given that is named for a parameter, which it hands on. */
function visitParameter(collector, given, { inner, parameter }, visit) {
    const before = collector.facets.length;
    visit(given, inner);
    const isTold = collector.facets.length > before;
    if (isTold || partsOf(given).length === 0 || parameter !== inner.names[0])
        return;
    if (collector.touches(given) && isHandedOn(inner))
        collector.add(given, inner, handedOn(parameter));
}
/** True for a call that only holds what it is given. */
const isData = (called, where) => makesMessage(called) ||
    shapesText(called) ||
    describesTool(called, where.file) ||
    holdsSettings(called) ||
    annotatesMessage(called) ||
    givesDefault(called);
const isOfCallee = (token, called) => called.endsWith(token) || called.split('.').includes(token) || token === called;
/** What is called may be named after the model that it makes. */
function visitMaker(collector, callee, { where, called }, visit) {
    const maker = methodOf(called);
    const named = modelPartOfCallee(maker, where);
    const made = named === undefined ? modelPartOfMaker(maker, where) : undefined;
    if (named !== undefined)
        collector.add(callee, where, { lane: 'model', ...named, meaning: maker });
    else if (made !== undefined)
        collector.add(callee, where, { lane: 'model', ...made, meaning: maker, isChoice: true });
    else
        visitCallee(collector, callee, where, visit);
}
/** A text whose method is called is still the text; a name that is called is the program's own. */
function visitCallee(collector, callee, where, visit) {
    const isOfText = roleOf(callee, collector.text.language) === 'heredoc-start' ||
        collector.sourceOf(callee).length > 200 ||
        /^["'`(]|^[a-zA-Z$@]{1,3}["'`]/.test(collector.sourceOf(callee));
    if (isOfText || callee.childCount > 0)
        visit(callee, where);
    else
        collector.keep(callee);
}
/** The callee's written name with its receivers, without what they are called with. */
function calledName(collector, callee, receiver) {
    const own = collector.sourceOf(callee).slice(-160).replace(/\s+/g, '');
    const whole = receiver === undefined || receiver.id === callee.id
        ? own
        : `${collector.sourceOf(receiver).slice(-60).replace(/\s+/g, '')}.${own}`;
    return whole
        .replace(/\([^()]*\)|\[[^[\]]*\]|<[^<>]*>|\?/g, '')
        .replace(/^.*["'`)]/, '')
        .replace(/::|->/g, '.')
        .replace(/^\.+/, '');
}
function insideOf(collector, node, where, called) {
    const isTool = describesTool(called, where.file);
    const given = partsOf(node).at(-1);
    const role = given === undefined ? undefined : (outlineOf(collector, given).role ?? roleBeside(collector, partsOf(given)));
    const named = (givesDefault(called) && called !== 'str') || declaresOption(called) || setsEntry(called)
        ? firstText(collector, node)
        : undefined;
    const passesNames = shapesText(called) || givesDefault(called) || makesMessage(called);
    const names = named === undefined ? where.names : [named, ...where.names];
    const setting = addsToPrompt(called, where) ? ['prompt'] : visit_call_settingOf(called, where);
    return {
        ...where,
        calls: shapesText(called) && !makesPrompt(called) ? where.calls : [called, ...where.calls].slice(0, 4),
        names: isTool || makesMessage(called) ? [] : [...setting, ...names],
        scopes: isTool ? [...where.names.slice(0, 1), ...where.scopes] : where.scopes,
        namesAtCall: passesNames || named !== undefined || setting.length > 0
            ? Math.min(where.namesAtCall, names.length)
            : names.length,
        isToolPart: where.isToolPart || isTool,
        isForPeople: (where.isForPeople && !(where.file.usesModels && asksModel(called))) || isForPeople(called),
        isOption: where.isOption || declaresOption(called),
        isImport: where.isImport || bringsIn(called),
        isJoined: false,
        isOfPrompt: makesPromptOf(called, where.file),
        ...(isTool ? { namesAtCall: 0 } : {}),
        ...(role === undefined ? {} : { role, names: [] }),
    };
}
/** What is added to a prompt that grows is a part of it: `promptBuilder.append("\u2026")`. */
function addsToPrompt(called, { file }) {
    const [, owner] = /([\w$]+)\.(?:append|appendLine|add|push|push_str|extend|write|concat|plus)$/.exec(called) ?? [];
    return owner !== undefined && !file.isInterface && growingPrompt.test((0,vocabulary_words/* spacedName */.s)(owner));
}
const growingPrompt = /(?:^| )(?:system |user )?prompts?(?: (?:builder|parts|lines|sections|text|buffer|sb))?$/;
/** The setting that a builder's method is named for: `temperature` of `builder.withTemperature(0.2)`. */
function visit_call_settingOf(called, { file }) {
    if (!file.usesModels || !called.includes('.') || runsProgram(called))
        return [];
    const name = methodOf(called).replace(/^(?:with|set)_?(?=[A-Z_a-z])/, '');
    const isSetting = modelKeyKind(name) !== undefined && !reports.test(name);
    return isSetting || (0,prompt_name/* namesPrompt */.Tt)(name) ? [name] : [];
}
/** `appendReasoning` and `onThinking` are handed what a model said. */
const reports = /^(?:[aA]ppend|[aA]dd|[oO]n|[hH]andle|[eE]mit|[sS]how|[rR]ender|[pP]arse|[eE]xtract|[gG]et|[iI]s|[hH]as)(?=[A-Z_])/;
/** The name of a setting that is asked for: `getenv("CHAT_MODEL", "gpt-4o")`, `add_argument("--temperature", \u2026)`. */
function firstText(collector, node) {
    const list = partsOf(node).at(-1);
    const values = list === undefined ? [] : partsOf(list);
    const first = values[0]?.type === 'argument' ? partsOf(values[0])[0] : values[0];
    if (first === undefined || values.length < 2 || roleOf(first, collector.text.language) !== 'text')
        return undefined;
    const text = literalText(first, collector.text.source)
        .replace(/^-+/, '')
        .split(/[\s,=<]/)[0] ?? '';
    return /^[\w.:-]{2,80}$/.test(text) && (0,vocabulary_words/* wordsOfName */.m)(text).length > 0 && !/\d{2}/.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visit-comment.js

/** In characters; what describes an item stands no further from it. */
const farthest = 4_000;
/** Derives and attributes that make of what documents an item what a model is told of it. */
const describesItem = /#\[(?:derive\([^\]]{0,200}\b\w*(?:Description|ToolDef\w*)\b|(?:\w+::)?tool\b)/;
/** A schema that is made of a type has the words that document the type and its fields. */
const makesSchema = /#\[derive\([^\]]{0,200}\bJsonSchema\b/;
/** A comment; one that documents a tool of Rust, or what a tool takes, is read by the model. */
const visitComment = (collector, node, where) => {
    const { language, lines } = collector.text;
    const { row } = node.startPosition;
    const said = collector.sourceOf(node);
    if (language !== 'rust' || !said.startsWith('///') || !lines.touches(row, row))
        return;
    if (!visit_comment_isRead(collector, node.startIndex, where.file))
        return;
    collector.add(node, where, {
        lane: 'prompt',
        noun: 'description',
        meaning: said.replace(/^\/+/, '').trim(),
        evidence: { confidence: 'medium', because: 'it documents a tool, which a model is told' },
    });
};
/** Lines that follow each other document one item, which is looked for once. */
const lastHeadings = new WeakMap();
function visit_comment_isRead(collector, at, file) {
    const last = lastHeadings.get(collector);
    if (last !== undefined && at < last.end)
        return last.isRead;
    const { source } = collector.text;
    const heading = headingAt.exec(source.slice(at, at + farthest))?.[0] ?? '';
    const found = {
        end: at + heading.length,
        isRead: isReadAbove(heading, source.slice(Math.max(0, at - farthest), at), file),
    };
    lastHeadings.set(collector, found);
    return found.isRead;
}
/** Comments and attributes, one a line. */
const headingAt = /^(?:[ \t]*\/\/[^\n]*\n|[ \t]*#\[[^\n]*\n|\s)*/;
function isReadAbove(heading, before, file) {
    if (describesItem.test(heading))
        return true;
    if (!concernsModels(file) && !/tool|mcp/i.test(file.path))
        return false;
    const opened = before.slice(before.lastIndexOf('\n}') + 1);
    const isField = opened.lastIndexOf('{') > opened.lastIndexOf('}') && /\b(?:struct|enum)\s/.test(opened);
    return makesSchema.test(heading) || (isField && makesSchema.test(opened));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/visit-scope.js






/** A function or a class: what lies in it is named after it. */
const visitScope = (collector, node, where, visit) => {
    const header = headerOf(collector, node);
    const isToolClass = extendsTool.test(header);
    const name = scopeName(collector, node);
    const isShape = header !== '' && where.file.shapesAnswer(name);
    const isRead = where.isToolFunction || (where.file.usesModels && extendsSignature.test(header)) || isShape;
    const inner = entered(where, name, isRead);
    visitChildren(collector, node, isToolClass ? { ...inner, isToolClass } : inner, visit);
};
/** What stands before the body of a class; empty for all else. */
function headerOf(collector, node) {
    if (!/^class/.test(node.type))
        return '';
    const body = node.childForFieldName('body');
    return collector.text.source.slice(node.startIndex, Math.min(body?.startIndex ?? node.endIndex, node.startIndex + 300));
}
/** `class Sort < RubyLLM::Tool`, `class Sort extends Tool`, `class Sort(BaseTool)`. */
const extendsTool = /(?:<|\bextends|:|\()\s*(?:\w+(?:::|[.\\]))*(?:Base|Structured|Function|Dynamic)?Tool\b/;
/** The docstring of a signature is the task that its model is given. */
const extendsSignature = /^class\s+\w+\s*\(\s*(?:dspy\.)?Signature\b/;
/** A function without a name of its own has that of what it is given to. */
const visitClosure = (collector, node, where, visit) => visitChildren(collector, node, { ...entered(where, surroundings_nameOf(where), false), isForPeople: explainsFailure(where.calls[0] ?? '') }, visit);
const scopeName = (collector, node) => {
    const name = firstField(node, ['name', 'type']);
    return name === undefined ? '' : collector.sourceOf(name).slice(0, 80);
};
const entered = (where, name, isToolFunction) => ({
    ...where,
    names: [],
    calls: [],
    namesAtCall: 0,
    role: undefined,
    isToolPart: false,
    isForPeople: false,
    isOption: false,
    isJoined: false,
    isOfPrompt: false,
    isToolFunction,
    scopes: name === '' ? where.scopes : [name, ...where.scopes].slice(0, 4),
});
const toolDecorator = /\b(?:tool|function_tool|kernel_function|ai_function|skill|mcp\.tool|agent\.tool|action|llm_tool|register_tool|ell\.\w+|prompt|llm|marvin\.\w+)\b/i;
/** A function whose decorator makes it a tool: its docstring is what the model reads of it. */
const visitDecorated = (collector, node, where, visit) => {
    const decorators = partsOf(node).filter(({ type }) => type === 'decorator');
    const isTool = decorators.some((each) => toolDecorator.test(collector.sourceOf(each).slice(0, 120)));
    for (const child of partsOf(node))
        visit(child, { ...where, isToolFunction: isTool });
};
/** A statement; one that is nothing but a text is a docstring, which only the model of a tool reads. */
const visitStatement = (collector, node, where, visit) => {
    const [only, second] = partsOf(node);
    const isDocstring = only !== undefined && second === undefined && roleOf(only, collector.text.language) === 'text';
    if (!isDocstring)
        return visitChildren(collector, node, where, visit);
    if (collector.text.language !== 'python')
        return collector.keep(node);
    const text = literalText(only, collector.text.source).trim();
    if (!where.isToolFunction || (0,natural_language/* countWords */.rj)(text) === 0)
        return;
    collector.add(node, where, {
        lane: 'prompt',
        noun: 'docstring',
        meaning: text,
        evidence: { confidence: 'high', because: 'the docstring of a tool is what the model reads of it' },
    });
};
/** What is raised or thrown is read by people. */
const visitComplaint = (collector, node, where, visit) => visitChildren(collector, node, { ...where, isForPeople: true }, visit);

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/walk.js












const visitors = {
    comment: visitComment,
    text: visitText,
    heredoc: visitHeredoc,
    'heredoc-start': visitHeredocStart,
    'heredoc-body': () => { },
    join: visitJoin,
    named: visitNamed,
    shorthand: visitShorthand,
    call: visitCall,
    scope: visitScope,
    closure: visitClosure,
    list: visitList,
    map: visitMap,
    member: visitMember,
    import: (collector, node) => collector.keepImport(node),
    complaint: visitComplaint,
    operation: visitOperation,
    branch: visitBranch,
    decorated: visitDecorated,
    attribute: visitAttribute,
    statement: visitStatement,
};
/** Reads what lies in changed lines of a node into the collector. */
function walk(collector, root, surroundings) {
    const visit = (found, where) => {
        if (!collector.touches(found))
            return;
        const node = withPairs(found, collector.text.language);
        const role = roleOf(node, collector.text.language);
        const visitor = role === undefined ? visitorOfOthers(node) : visitors[role];
        collector.within(node, () => visitor(collector, node, where, visit));
    };
    visit(root, surroundings);
}
const visitorOfOthers = ({ childCount }) => (childCount === 0 ? visitConstant : visitChildren);

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/source/read-source.js
















/**
 * Reads the two sides of a source file. `undefined` when a side is of no language with a grammar, or could not be
 * parsed in reasonable time.
 */
function readSource(pair, parse) {
    const programs = { base: read_source_programOf(pair.base), head: read_source_programOf(pair.head) };
    const lines = read_source_linesOf(programs);
    const file = contextOf(programs);
    const base = readSide(programs.base, { file, parse, lines: lines.base, similar: programs.head?.source });
    const head = readSide(programs.head, { file, parse, lines: lines.head, similar: programs.base?.source });
    if (base === undefined || head === undefined)
        return undefined;
    const lane = laneOfResidue(file, base.residue, head.residue);
    const roles = changedRoles({ roles: base.roles, source: programs.base?.source }, { roles: head.roles, source: programs.head?.source });
    return {
        base: [...roles.base, ...withResidue(withoutLone(base, head), lane)],
        head: [...roles.head, ...withResidue(withoutLone(head, base), lane)],
    };
}
/**
 * The facets of one side, in which a choice is the program's own where the other side makes none in its place. One that
 * the other side makes as well is no difference, however often either makes it.
 */
function withoutLone(side, { choices }) {
    const others = new Set(choices.map(({ name }) => name));
    const same = new Set(choices.map(keyOfChoice));
    const lone = new Set(side.choices.filter((choice) => !others.has(choice.name) || same.has(keyOfChoice(choice))));
    const own = ({ name, meaning, line }) => ({
        lane: 'code',
        name,
        meaning,
        ...(line === undefined ? {} : { line }),
    });
    return lone.size === 0
        ? side
        : { ...side, facets: side.facets.map((facet) => (lone.has(facet) ? own(facet) : facet)) };
}
const keyOfChoice = ({ name, meaning }) => `${name}\n${(0,digest/* canonicalJson */.dj)(meaning)}`;
const noFacets = {
    facets: [],
    residue: '',
    imports: '',
    choices: [],
    roles: [],
    residueLine: 1,
    markup: '',
};
/**
 * What either side says of the file holds for both, so that a change of it alone makes no facet come or go. Each is
 * asked for once, and only where it matters, since every answer takes a reading of both sides.
 */
function contextOf({ base, head }) {
    const path = head?.path ?? base?.path ?? '';
    const sources = [base, head].flatMap((program) => (program === undefined ? [] : [program.source]));
    const models = once(() => sources.some(natural_language/* usesModels */.$Y));
    const tools = once(() => holdsSchemasOfAgents(path) || sources.some(mayDeclareTools));
    const parameters = once(() => sources.some(namesParameters));
    const cuts = once(() => sources.some(cutsDocuments) && sources.some(keepsDocuments));
    return {
        path,
        isPromptFile: isPromptFile(path),
        isInterface: isInterfaceFile(path),
        isIngestion: (0,vocabulary_place/* isIngestionPath */.Sj)(path),
        isForCutting: !isInterfaceFile(path) && (0,vocabulary_place/* isCuttingPath */.sJ)(path) && sources.some(keepsDocuments),
        get usesModels() {
            return models();
        },
        get namesParameters() {
            return parameters();
        },
        get declaresTools() {
            return tools();
        },
        get cutsDocuments() {
            return cuts();
        },
        shapesAnswer: (name) => sources.some((source) => isShapeOfAnswer(name, source)),
        reachesPrompt: (name) => (!isInterfaceFile(path) || models()) && sources.some((source) => isHandedToPrompt(name, source)),
        fillsPrompt: (name) => (isPromptFile(path) || (!isInterfaceFile(path) && models())) &&
            sources.some((source) => isFilledIntoPrompt(name, source, isPromptFile(path))),
    };
}
/** A comment that sets a lane counts for lines that are the same on both sides, so then everything is read. */
function read_source_linesOf({ base, head }) {
    const isWhole = [base, head].some((program) => program === undefined || isReadWhole(program));
    if (base === undefined || head === undefined || isWhole)
        return { base: allLines(base), head: allLines(head) };
    return changedLines(base.source, head.source);
}
/** The body of a heredoc may differ where the line that names it does not. */
const isReadWhole = ({ language, source }) => source.includes('lanegate') || mayHaveHeredocs(language, source);
const mayHaveHeredocs = (language, source) => (language === 'ruby' || language === 'perl') && source.includes('<<');
const allLines = (program) => LineSet.all((program?.source.split('\n').length ?? 0) + 1);
function readSide(program, { file, lines, parse, similar }) {
    if (program === undefined)
        return noFacets;
    const { language, source } = program;
    if (language === undefined)
        return undefined;
    const read = (root) => {
        const { byRow } = readMarkers(source, commentsBelow(root));
        const collector = new Collector({ source, language, lines, markers: byRow });
        if (mayHaveHeredocs(language, source))
            collector.expectHeredocs(heredocsOf(root));
        walk(collector, root, outermost(file));
        return {
            facets: collector.facets,
            residue: collector.residue.join('\n'),
            imports: collector.imports.join('\n'),
            choices: collector.choices,
            roles: collector.roles,
            residueLine: collector.residueLine,
            markup: program.markup,
        };
    };
    return (0,syntax_node/* isPlain */.$i)(language) ? read(plainTree(source, language)) : parse({ language, text: source, similar }, read);
}
/** The beginnings and bodies of the heredocs below a node, in their order; those within a body are a part of it. */
const heredocsOf = (root) => nodesBelow(root, ({ type }) => type === 'heredoc_beginning' || type === 'heredoc_body');
/** The nodes below a node that are asked for, in their order; none is looked for in what is found. */
function nodesBelow(root, isAskedFor) {
    const found = [];
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (isAskedFor(node))
            found.push(node);
        else
            for (const child of node.children)
                if (child !== null)
                    waiting.push(child);
    }
    return found.sort((one, other) => one.startIndex - other.startIndex);
}
/** Tells of a place whether it is in a comment; the comments are looked for when it is first asked. */
function commentsBelow(root) {
    let comments;
    return (row, column) => {
        comments ??= nodesBelow(root, ({ type }) => type.includes('comment'));
        return comments.some(({ startPosition: start, endPosition: end }) => {
            const isAfterStart = row > start.row || (row === start.row && column >= start.column);
            return isAfterStart && (row < end.row || (row === end.row && column <= end.column));
        });
    };
}
/** The program in a file; in a component of markup all else is blanked, so that lines stay where they are. */
function read_source_programOf(side) {
    if (side === undefined)
        return undefined;
    const { path, text } = side;
    const language = (0,syntax_node/* languageOf */.eX)(path, text);
    const isMarkup = language === 'tsx' && !path.endsWith('.tsx');
    const source = isMarkup ? scriptsIn(text) : text;
    return { path, language, source, markup: isMarkup ? withoutScripts(text) : '' };
}
function withResidue({ facets, residue, imports, residueLine, markup }, lane) {
    const own = lane === 'evals' ? facets.map((facet) => ({ ...facet, lane: 'evals' })) : facets;
    const rest = [
        { lane, name: 'content', meaning: residue, line: residueLine },
        { lane: 'code', name: 'imports', meaning: imports },
        { lane: lane === 'data' ? 'code' : lane, name: 'markup', meaning: markup },
    ];
    return [...own, ...rest.filter(({ meaning }) => meaning !== '')];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/read-pair.js








/**
 * The facets of both sides of a changed file. Programs are read side beside side; where that cannot be, and for
 * everything else, each side is read for itself, so that nothing of one side is lost because the other cannot be read.
 */
function readPair(pair, reading) {
    const base = sideOf(pair.basePath, pair.base);
    const head = sideOf(pair.headPath, pair.head);
    return (readPrograms({ base, head }, reading) ?? {
        base: readAlone(base, reading.base, reading),
        head: readAlone(head, reading.head, reading),
    });
}
/** A side as text; `undefined` where there is none to read. */
const sideOf = (path, content) => path === undefined || content.kind !== 'text' ? undefined : { path, text: content.text };
function readAlone(side, declared, reading) {
    if (side === undefined)
        return [];
    const program = readPrograms({ base: undefined, head: side }, reading);
    if (program !== undefined)
        return program.head;
    const facets = readText(side, declared, reading);
    return read_pair_isProgram(side, reading)
        ? facets.map((facet) => ({ ...facet, evidence: { confidence: 'low', because: 'it could not be parsed' } }))
        : facets;
}
function readText(side, declared, reading) {
    const lane = laneOfWhole(side, reading);
    if (lane !== undefined)
        return [wholeText(side, lane)];
    return withMarkers(readFacets(side, declared), readMarkers(side.text).byRow);
}
/** The lane of a whole file where lanegate.yml or a comment in its first lines says it. */
const laneOfWhole = ({ path, text }, { lanes }) => (0,declared_lane/* laneDeclaredFor */.AL)(path, lanes) ?? readMarkers(text).file;
/** Programs, notebooks among them; `undefined` where a side is none, or could not be parsed. */
function readPrograms(pair, reading) {
    const notebooks = programsOf(pair);
    const programs = notebooks ?? pair;
    if (![programs.base, programs.head].every((side) => read_pair_isProgram(side, reading)))
        return undefined;
    const source = tryReadSource(programs, reading.parse);
    if (source === undefined || notebooks === undefined)
        return source;
    return {
        base: [...source.base, ...notesOf(pair.base, reading.base)],
        head: [...source.head, ...notesOf(pair.head, reading.head)],
    };
}
const read_pair_isProgram = (side, reading) => side === undefined ||
    (isParsed(side.path, side.text) && !isDeclared(side.path, reading.head) && laneOfWhole(side, reading) === undefined);
/** No program may keep a change from being told: one that cannot be taken apart is taken whole. */
function tryReadSource(pair, parse) {
    try {
        return readSource(pair, parse);
    }
    catch (error) {
        if (error instanceof syntax_node/* BrokenParserError */.X_)
            throw error;
        return undefined;
    }
}
/** What is written between the cells of a notebook. */
const notesOf = (side, declared) => side === undefined ? [] : readFacets(side, declared).filter(({ name }) => name !== 'source');

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/rendered-prompts.js



/**
 * What the snapshots of tests say of prompts that differ although no text of a prompt does, because what fills one did:
 * a default, a condition, an order. A snapshot that only catches up, in a change of tests alone, says nothing, and
 * neither does one where the prompt's own change is told.
 */
function renderedPrompts(pairs, found) {
    if (found.some(({ lane }) => lane === 'prompt'))
        return [];
    const isOfProgram = ({ path, lane }) => lane !== 'docs' && (0,vocabulary_place/* placeOf */.$t)(path) === 'source' && !isSnapshot(path);
    return found.some(isOfProgram) ? pairs.flatMap(renderedPrompt) : [];
}
const isSnapshot = (path) => path.endsWith('.snap');
/** The first entry of a file of snapshots that shows another prompt than before. */
function renderedPrompt({ basePath, headPath: path, base, head }) {
    if (path === undefined || basePath !== path || !isSnapshot(path))
        return [];
    if (base.kind !== 'text' || head.kind !== 'text')
        return [];
    const before = new Map(rendered_prompts_entriesOf(base.text).map(({ name, text }) => [name, text]));
    const isForPrompts = (0,file_nature/* keepsPrompts */.GI)(path);
    const differing = rendered_prompts_entriesOf(head.text).find(({ name, text }) => {
        const isOfPrompt = isForPrompts || /prompt/i.test(name);
        return isOfPrompt && (0,natural_language/* isProse */.y6)(text, rendered_prompts_fewestWords) && before.has(name) && before.get(name) !== text;
    });
    if (differing === undefined)
        return [];
    const { name, line } = differing;
    const reason = name === '' ? 'what a prompt is made of differs' : `what \`${name.slice(0, 120)}\` renders differs`;
    return [
        { path, lane: 'prompt', facet: 'rendered', reason, line, confidence: 'medium', because: 'its snapshot differs' },
    ];
}
/** Of a text that may be a prompt. */
const rendered_prompts_fewestWords = 8;
const rendered_prompts_opening = /^exports\[`(.+)`\] = `/;
/** The entries of a file of snapshots with the lines, from 1, where they begin; the whole text where it has none. */
function rendered_prompts_entriesOf(text) {
    const lines = text.split(/\r?\n/);
    const starts = lines.flatMap((line, row) => {
        const name = rendered_prompts_opening.exec(line)?.[1];
        return name === undefined ? [] : [{ name, row }];
    });
    if (starts.length === 0)
        return [{ name: '', text: withoutHead(text), line: 1 }];
    return starts.map(({ name, row }, index) => {
        const own = lines.slice(row, starts[index + 1]?.row);
        return { name, text: own.join('\n').slice(`exports[\`${name}\`] = \``.length), line: row + 1 };
    });
}
/** Snapshots of one text each begin with where they come from. */
const withoutHead = (text) => text.replace(/^---\r?\n(?:[^\n]*\n){1,20}?---\r?\n/, '');

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/ride-along.js
/**
 * Without those parts of code that only come or go with the part of another lane beside them: the retries of a model
 * binding that is removed as a whole are no change of their own.
 */
function withoutRideAlongs(differences) {
    const whole = new Set(differences.filter((each) => laneOf(each) !== 'code').flatMap(sideAndParent));
    if (whole.size === 0)
        return [...differences];
    return differences.filter((each) => laneOf(each) !== 'code' || !sideAndParent(each).some((key) => whole.has(key)));
}
const laneOf = ({ base, head }) => (head ?? base)?.lane;
/** What a part that is on one side alone lies in, and on which side; nothing where it lies in nothing with a name. */
/** In flat notations a dot is a part of the name, and nothing lies in anything. */
const isFlat = (path) => /\.(?:properties|ini|cfg|conf)$|(?:^|[/.])env(?:\.[\w.-]+)?$/i.test(path);
function sideAndParent({ path, base, head }) {
    if ((base !== undefined && head !== undefined) || isFlat(path))
        return [];
    const name = (head ?? base)?.name ?? '';
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? [] : [`${head === undefined ? 'base' : 'head'} ${name.slice(0, dot)}`];
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/common-ends.js
var common_ends = __webpack_require__(74947);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/describe-difference.js


/** More than this many parts are counted instead of named. */
const namedParts = 3;
/** What differs between two meanings, in one line: `models.triage.model gpt-4o \u2192 gpt-4.1`. */
function describeDifference(name, base, head) {
    const parts = partsThatDiffer(name, base, head);
    const told = parts.slice(0, namedParts).join(', ');
    return parts.length > namedParts ? `${told} and ${parts.length - namedParts} more` : told;
}
function partsThatDiffer(name, base, head) {
    if (base === undefined)
        return [`${name} added`];
    if (head === undefined)
        return [`${name} removed`];
    if (isList(base) && isList(head)) {
        if (base.length !== head.length)
            return [`${name} has ${head.length} instead of ${base.length} parts`];
        return base.flatMap((part, index) => partsUnlessSame(`${name}[${index}]`, part, head[index]));
    }
    if (describe_difference_isRecord(base) && describe_difference_isRecord(head)) {
        const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])];
        return keys.flatMap((key) => partsUnlessSame(`${name}.${key}`, base[key], head[key]));
    }
    const [before, after] = [shortValue(base), shortValue(head)];
    if (before !== undefined && after !== undefined)
        return [`${name} ${before} \u2192 ${after}`];
    const isProse = typeof base === 'string' && typeof head === 'string' && !isDigest(base);
    return [isProse ? `${name} changed (${describeWords(base, head)})` : `${name} changed`];
}
/** How many words came and went, counted without regard to their order. */
function describeWords(base, head) {
    const [gone, come] = withoutCommonEnds(base, head);
    const counts = new Map();
    for (const word of wordsOf(come))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of wordsOf(gone))
        counts.set(word, (counts.get(word) ?? 0) - 1);
    const net = [...counts.values()];
    const added = net.reduce((sum, count) => sum + Math.max(0, count), 0);
    const removed = net.reduce((sum, count) => sum + Math.max(0, -count), 0);
    return added + removed === 0 ? 'order or white space' : `+${added} \u2212${removed} words`;
}
/** What lies between the beginning and the end that two texts share, cut between words. */
function withoutCommonEnds(base, head) {
    const { atStart, atEnd } = (0,common_ends/* commonEnds */.y)(base, head);
    const start = base.lastIndexOf(' ', atStart) + 1;
    const space = base.indexOf(' ', Math.max(atStart, base.length - atEnd));
    const kept = space === -1 ? 0 : base.length - space;
    return [base.slice(start, base.length - kept), head.slice(start, head.length - kept)];
}
const wordsOf = (text) => text.split(/\s+/).filter((word) => word !== '');
const isDigest = (text) => text.startsWith('sha256:');
function partsUnlessSame(name, base, head) {
    const same = base !== undefined && head !== undefined && (0,digest/* canonicalJson */.dj)(base) === (0,digest/* canonicalJson */.dj)(head);
    return same || (base === undefined && head === undefined) ? [] : partsThatDiffer(name, base, head);
}
const isList = (value) => Array.isArray(value);
const describe_difference_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Values that fit into a line; longer ones are shown by the report. */
function shortValue(value) {
    if (typeof value === 'object' && value !== null)
        return undefined;
    const text = String(value);
    return text !== '' && text.length <= 60 && !/[\n\r]/.test(text) && !isDigest(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/tell-change.js

/** Longer texts are cut: the report shows a difference, not a file. */
const toldCharacters = 4000;
/** A difference as the change set tells it. */
function toChange({ path, base, head }) {
    const facet = head ?? base;
    const evidence = facet?.evidence;
    const isTold = facet !== undefined && facet.lane !== 'code' && facet.lane !== 'docs';
    return {
        path,
        lane: facet?.lane ?? 'code',
        facet: facet?.name ?? 'content',
        reason: reasonOf(base, head),
        ...(facet?.line === undefined ? {} : { line: facet.line }),
        ...(evidence === undefined ? {} : evidence),
        ...(isTold && base !== undefined ? { base_text: toldText(base.meaning) } : {}),
        ...(isTold && head !== undefined ? { head_text: toldText(head.meaning) } : {}),
    };
}
/** What moved is told once, where it arrived, and is a matter of code. */
const toMove = ({ path, head }) => head === undefined
    ? []
    : [
        {
            path,
            lane: 'code',
            facet: head.name,
            reason: `${head.name} moved here unchanged`,
            ...(head.line === undefined ? {} : { line: head.line }),
        },
    ];
function reasonOf(base, head) {
    if (base === undefined)
        return `${head?.name ?? 'content'} added`;
    if (head === undefined)
        return `${base.name} removed`;
    return describeDifference(head.name, base.meaning, head.meaning);
}
function toldText(meaning) {
    const text = typeof meaning === 'string' ? meaning : JSON.stringify(meaning, null, 2);
    return text.length > toldCharacters ? `${text.slice(0, toldCharacters)}\u2026` : text;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/changes/detect-changes.js













/** The change of every facet that differs, told in the order of the files; what only moved is code. */
function detectChanges(pairs, reading) {
    const differences = [];
    const changes = [];
    const pictures = once(() => picturesOfDocuments(pairs));
    for (const pair of pairs) {
        const path = pair.headPath ?? pair.basePath ?? '';
        const facets = readPair(pair, reading);
        const found = withoutRideAlongs(differencesOf(path, facets.base, facets.head));
        const unreadable = [pair.base, pair.head].find((content) => content.kind === 'unreadable');
        if (unreadable?.kind === 'unreadable') {
            const change = unreadableChange(path, unreadable.reason, reading);
            const isOfDocument = change.lane === 'code' && pictures().has(path.slice(path.lastIndexOf('/') + 1));
            changes.push(isOfDocument ? { ...change, lane: 'docs' } : change);
            differences.push(...found.filter(isOfBehaviour));
            continue;
        }
        if (found.length === 0)
            changes.push(unchangedMeaning(pair, path, reading.head));
        differences.push(...found);
    }
    const { changed, moved } = partMoves(differences);
    const told = [...changes, ...changed.map(toChange), ...moved.flatMap(toMove)];
    return [...told, ...renderedPrompts(pairs, told)].sort(byPlace);
}
/** What a model would see of a file that was readable before counts as removed when it is readable no more. */
const isOfBehaviour = ({ base, head }) => {
    const lane = (head ?? base)?.lane ?? 'code';
    return (0,changes_lane/* changesAnswers */.XX)(lane);
};
/** The file differs, yet nothing in it means anything else than before: the matter of code, unless it is only read. */
function unchangedMeaning(pair, path, declared) {
    const side = sideOf(pair.headPath, pair.head) ?? sideOf(pair.basePath, pair.base);
    const isRead = side !== undefined && !isParsed(side.path, side.text);
    const lanes = (0,changes_lane/* inOrder */.al)(isRead ? readFacets(side, declared).map(({ lane }) => lane) : []);
    const isDocument = lanes.length > 0 && lanes.every((lane) => lane === 'docs');
    const renamed = pair.basePath !== undefined && pair.headPath !== undefined && pair.basePath !== pair.headPath;
    return {
        path,
        lane: isDocument && !renamed ? 'docs' : 'code',
        facet: renamed ? 'path' : 'layout',
        reason: renamed ? `renamed from ${pair.basePath}, its meaning unchanged` : 'nothing that a model sees differs',
    };
}
/** What cannot be read is taken as changed, in the lane that its place suggests. */
function unreadableChange(path, reason, { base, head, lanes }) {
    const lane = (0,declared_lane/* laneDeclaredFor */.AL)(path, lanes) ?? laneOfDeclared(path, [base, head]) ?? (0,lane_of_place/* laneOfPlace */.z)(path);
    return { path, lane, facet: 'content', reason: `changed, but ${reason}` };
}
function laneOfDeclared(path, declared) {
    if (declared.some(({ prompts }) => prompts.has(path)))
        return 'prompt';
    return declared.some((each) => isDeclared(path, each)) ? 'evals' : undefined;
}
const byPlace = (one, other) => compareText(one.path, other.path) || (one.line ?? 0) - (other.line ?? 0) || compareText(one.facet, other.facet);
const compareText = (one, other) => (one < other ? -1 : Number(one > other));

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-contents.js
var read_contents = __webpack_require__(33844);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/find-changes.js




/**
 * The lanes that some changed files touch, facet by facet, told in the order of their paths. Parsers are loaded for the
 * languages of these files alone.
 */
async function findChanges(syntax, changes, contents, declared) {
    const pairs = changes.filter(({ kind }) => kind === 'file').map((change) => toPair(change, contents));
    const found = await detectWhole(syntax, pairs, declared);
    const pointers = changes.filter(({ kind }) => kind !== 'file').map((change) => pointerChange(change, contents));
    return pointers.length === 0 ? found : [...found, ...pointers].sort(byPath);
}
/** A text that breaks the parsers is left out when they are loaded again, so that it hides nothing of other files. */
async function detectWhole(syntax, pairs, declared) {
    const languages = languagesIn(pairs);
    for (let broken = 0;; broken += 1) {
        const parse = await syntax.load(languages);
        try {
            return detectChanges(pairs, { ...declared, parse });
        }
        catch (error) {
            if (!(error instanceof syntax_node/* BrokenParserError */.X_) || broken >= mostBroken)
                throw error;
        }
    }
}
/** So many texts may break the parsers before the change is refused: no person writes one. */
const mostBroken = 20;
const toPair = ({ basePath, headPath, baseBlob, headBlob }, contents) => ({
    basePath,
    headPath,
    base: (0,read_contents/* contentOf */.$E)(baseBlob, contents),
    head: (0,read_contents/* contentOf */.$E)(headBlob, contents),
});
/** Links and submodules are what they point to, and a matter of code. */
function pointerChange(change, contents) {
    const name = change.kind === 'link' ? 'link' : 'submodule';
    const [base, head] = [change.baseBlob, change.headBlob].map((blob) => pointee(change, blob, contents));
    return {
        path: change.headPath ?? change.basePath ?? '',
        lane: 'code',
        facet: name,
        reason: describePointers(name, base, head),
    };
}
function describePointers(name, base, head) {
    if (base === undefined)
        return `${name} to ${head} added`;
    if (head === undefined)
        return `${name} to ${base} removed`;
    return base === head ? `${name} to ${base} moved here` : `${name} ${base} \u2192 ${head}`;
}
const mostTargetCharacters = 60;
function pointee(change, blob, contents) {
    if (blob === undefined || change.kind === 'submodule')
        return blob?.slice(0, 12);
    const target = (0,read_contents/* contentOf */.$E)(blob, contents);
    return target.kind === 'text' ? target.text.slice(0, mostTargetCharacters) : blob.slice(0, 12);
}
const byPath = (one, other) => one.path < other.path ? -1 : Number(one.path > other.path);


/***/ }),

/***/ 33844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Nu: () => (/* binding */ notesOnContents),
/* harmony export */   r0: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71643);

/** Larger files are not read for facets. */
const maxFileBytes = 2_000_000;
/** Reads both sides of all changed files and links, each content once, up to `maxTotalBytes` altogether. */
async function readContents(git, changes, maxTotalBytes) {
    const readable = changes.filter(({ kind }) => kind !== 'submodule');
    const blobs = readable.flatMap(({ baseBlob, headBlob }) => [baseBlob, headBlob]).filter((blob) => blob !== undefined);
    const wanted = [...new Set(blobs)];
    const texts = await git.readBlobs(wanted, { maxBytes: maxFileBytes, maxTotalBytes });
    return new Map(wanted.map((blob, index) => [blob, texts[index] ?? { kind: 'missing' }]));
}
/**
 * One side of a changed file. Line breaks are one character, since no lane cares how they are spelled; a lone carriage
 * return is one as well, as many languages have it, so that no comment goes on behind it.
 */
function contentOf(blob, contents) {
    if (blob === undefined)
        return { kind: 'absent' };
    const content = contents.get(blob) ?? { kind: 'missing' };
    if (content.kind === 'text')
        return { kind: 'text', text: content.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') };
    return { kind: 'unreadable', reason: (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNoText */ .L)(content) };
}
const mostNotes = 10;
/** What of a change was not read, file by file; beyond ten files they are counted. */
function notesOnContents(changes, contents) {
    const notes = changes.flatMap((change) => {
        const path = change.headPath ?? change.basePath ?? '';
        if (change.kind === 'submodule')
            return [`${path} is a submodule: what changed in it is not read`];
        const sides = [change.headBlob, change.baseBlob].map((blob) => contentOf(blob, contents));
        const unreadable = sides.find((side) => side.kind === 'unreadable');
        return unreadable === undefined ? [] : [`${path} is not read: ${unreadable.reason}`];
    });
    const more = notes.length - mostNotes;
    return more > 0 ? [...notes.slice(0, mostNotes), `${more} more files are not read for such reasons`] : notes;
}


/***/ })

};
;
})
