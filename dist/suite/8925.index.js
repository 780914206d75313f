export const id = 8925;
export const ids = [8925];
export const modules = {

/***/ 21916:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 29294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  hV: () => (/* binding */ digestOfLines),
  Nv: () => (/* binding */ digestOfText),
  R1: () => (/* binding */ openLineDigest),
  Bj: () => (/* binding */ sha256Of)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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

;// CONCATENATED MODULE: ./dist/compiled/domain/artifacts/digest.js


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = canonicalize(value);
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
    return `sha256:${sha256Of(text)}`;
}
/** SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the time. */
const sha256Of = typeof external_node_crypto_.hash === 'function'
    ? (text) => external_node_crypto_.hash('sha256', text, 'hex')
    : (text) => external_node_crypto_.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = external_node_crypto_.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
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
/* harmony export */   s$: () => (/* binding */ meaningOfLanes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);

/** The lane that lanegate.yml gives a whole file: of several that fit, the one written last. */
function laneDeclaredFor(path, lanes) {
    return inWrittenOrder(lanes).findLast(([, globs]) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs))?.[0];
}
/** The `lanes` that bind both sides: policy's, and head's only where policy has no lanegate.yml. */
const bindingLanes = ({ policy, head }) => (policy.configuration === undefined ? head : policy).settings.lanes;
/** What a `lanes` section means: a list, for the order of its lanes counts. */
const meaningOfLanes = (lanes) => inWrittenOrder(lanes);
const inWrittenOrder = (lanes) => Object.entries(lanes);


/***/ }),

/***/ 99779:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ laneOfPlace)
/* harmony export */ });
/* harmony import */ var _suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11070);
/* harmony import */ var _readers_remainder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89093);
/* harmony import */ var _vocabulary_model_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89665);
/* harmony import */ var _vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65777);




const folderOfWeights = /(?:^|\/)(?:weights|checkpoints?|adapters?|lora)\/|(?:^|\/)models?\/(?:[^/]+\/)*[^/]+\.bin$/i;
/** The lane that the place of a file suggests, where its content cannot be read or is kept elsewhere. */
function laneOfPlace(path) {
    const place = (0,_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(path);
    if (place === 'evals' || place === 'data')
        return place;
    if (place === 'test')
        return 'code';
    if ((0,_vocabulary_model_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isWeightsPath */ .JI)(path) || folderOfWeights.test(path))
        return 'model';
    return (0,_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isPromptPath */ .UX)(path) ? 'prompt' : (0,_readers_remainder_js__WEBPACK_IMPORTED_MODULE_3__/* .laneOfRemainder */ .j)(path);
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
/** True for a text that is, as a whole, the id of a model by its shape: `gpt-4o`, `openai/gpt-4.1`, `llama3:8b`. */
function isModelId(text) {
    const id = text.trim().replace(mode, '');
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
    if (!/^[A-Z]/.test(name) || name.length > 80)
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
/* harmony export */   hl: () => (/* binding */ isEvalsPath),
/* harmony export */   nY: () => (/* binding */ isDocumentPath),
/* harmony export */   pL: () => (/* binding */ isSourcePath),
/* harmony export */   uH: () => (/* binding */ isRecordsPath)
/* harmony export */ });
const sourceEnding = /\.(?:py|pyi|[cm]?[jt]sx?|go|java|kt|kts|cs|rb|rs|php|swift|scala|c|cc|cpp|h|hpp|m|mm|sh|bash|zsh|ps1|bat|sql|vue|svelte|astro|lua|ex|exs|erl|clj|dart|r|jl|pl|tf|bicep|gradle)$/i;
/** True for program text of any language. */
const isSourcePath = (path) => sourceEnding.test(path);
const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|composer\.lock|gemfile\.lock|packages\.lock\.json|flake\.lock)$/i;
const generated = /^(?:(?:packages|apps|services|libs)\/[^/]+\/)?(?:build|out)\/|(?:^|\/)(?:dist|\.next|node_modules|vendor|third_party|__generated__|generated)\/|\.min\.(?:js|css)$|\.(?:map|pb\.go|g\.dart|designer\.cs)$|_pb2(?:_grpc)?\.pyi?$|\.bundle\.js$/i;
const documentEnding = /\.(?:md|mdx|markdown|rst|adoc|asciidoc)$/i;
const documentName = /(?:^|\/)(?:readme|license|licence|copying|changelog|changes|history|contributing|contributors|authors|notice|code[_-]of[_-]conduct|security|disclaimer|roadmap|support|governance|maintainers|citation|codeowners|privacy|terms|todo|faq|install|upgrading|migration|usage)(?:[._-][\w-]+)*$/i;
const documentFolder = /(?:^|\/)(?:docs?|documentation|website|wiki|site\/docs|man|design-docs|rfcs?|adr|changelogs?)\//i;
const instructionsOfDevelopers = /(?:^|\/)(?:agents|claude|gemini|copilot-instructions|conventions|warp|crush|qwen)(?:\.local)?\.md$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules)$|(?:^|\/)\.(?:cursor|windsurf|clinerules|github\/instructions|github\/copilot)\//i;
const testFolder = /(?:^|\/)(?:tests?|__tests__|__mocks__|__snapshots__|specs?|e2e|testing|unit_?tests?|integration[_-]?tests?|test[_-]?utils?|test[_-]?helpers?|cypress|playwright|mocks?|testdata|integ)\//i;
const testFile = /(?:^|\/)(?:test_[^/]*|conftest|[^/]*_test|[^/]*[._-](?:test|spec|e2e)|[^/]*\.(?:test|spec)-d|[^/]*Tests?|tests?|[^/]*_spec|[^/]*\.snap|[^/]*IT)\.[a-z]+$/;
const evalsFolder = /(?:^|\/)(?:evals?|[\w-]*[_-]evals?|evals?[_-][\w-]+|evaluations?|[\w-]*[_-]evaluations?|evaluators?|custom_evals|benchmarks?|[\w-]*[_-]benchmarks?|benchmarks?[_-][\w-]+|promptfoo|golden(?:s|_?sets?|_?data)?|ground[_-]?truths?|rubrics?|judges?|graders?|red[_-]?team)\//i;
const evalsFile = /(?:^|\/)(?:promptfooconfig[^/]*|[^/]*[._-]evals?|evals?[._-][^/]*|evals?|[^/]*[_-]?evaluations?|run[_-]evals?[^/]*|evaluators?|evaluate[_-][^/]*|ground[_-]?truth[^/]*|golden[_-][^/]*|benchmarks?|[^/]*[_-]benchmark|(?:[^/]*(?:[_.-]|test|support|all))?(?:test|eval|qa|query)[_-]?(?:data|sets?|cases|pairs|queries)(?:[_.-][^/]*)?|[^/]*[_-]rubric|rubric|qa[_-]pairs?[^/]*)\.[a-z0-9.]+$/i;
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

/***/ 39941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   Ru: () => (/* binding */ EnvironmentName),
/* harmony export */   WK: () => (/* binding */ mostHolds),
/* harmony export */   ix: () => (/* binding */ DesiredState),
/* harmony export */   r9: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76419);
/* harmony import */ var _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53796);
/* harmony import */ var _release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31425);






/** The name of an environment, which is a folder of the ledger as well. */
const EnvironmentName = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');
/** Digests that a lane holds at most. */
const mostHolds = 200;
/** What must not be deployed until somebody lifts it: a lane's digest that failed, or everything. */
const Hold = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('The lane digest that is held; absent where the whole lane is'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"],
});
/** What is to run of one lane in one environment: the one file that says so. */
const DesiredState = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    environment: EnvironmentName,
    lane: _release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleasedLane */ .k,
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('What runs; absent before the first release'),
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe("Of the release's lane"),
    previous: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('The release that ran before; absent after a rollback'),
    rolled_back: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('The release that a rollback left; absent after any other move'),
    since: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Actor */ .Ag,
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Remark */ .Nc,
    holds: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(Hold).max(mostHolds).default([]),
    rollout: _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .Rollout */ .mp.optional().describe('A release on its way'),
})
    .refine(({ release, digest }) => (release === undefined) === (digest === undefined), {
    path: ['digest'],
    error: 'is there without its release, or is not there with it',
});
/** A state as it is stored. */
const stateText = (state) => `${JSON.stringify(state, null, 2)}\n`;


/***/ }),

/***/ 20274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven to
 * lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain, and a
 * `deterioration` only has no proven drop, where there is enough data for one to have been proven.
 */
function wordOfRole(comparison, rule) {
    const [low] = comparison.interval;
    const { role, margin, alpha, adjustedP } = rule;
    const isDropProven = adjustedP <= alpha;
    if (role === 'deterioration') {
        if (isDropProven)
            return 'fail';
        return rule.isLastLook !== false && couldFail(comparison, rule) ? 'pass' : 'inconclusive';
    }
    const needed = role === 'success' ? 0 : -margin;
    if (low > needed)
        return 'pass';
    return isDropProven ? 'fail' : 'inconclusive';
}
/**
 * True where so many units could prove a drop at all: when every one of them is worse, the sign-flip mid-p is 2^-n / 2,
 * and it may have to bear the whole correction for the other metrics.
 */
const couldFail = ({ n }, { alpha, deciding }) => Math.max(1, deciding) * 0.5 ** (n + 1) <= alpha;
/** Only these roles are held to a margin. */
const asksForMargin = (role) => role === 'gate' || role === 'report';
/** Whether the estimate alone speaks against a metric: as far below base as its role forbids, or no better. */
function leansAgainst({ role, difference, margin }) {
    if (difference === null || role === 'report')
        return false;
    return role === 'deterioration' ? difference < 0 : difference <= -margin;
}


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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);


/** One of `count` parts that run at the same time, counted from 1. */
const Shard = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive(), count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive() });
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
    const money = (usd) => usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: Math.floor((0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(usd) / count) });
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
    const spent = (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)(share) };
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

/***/ 80173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82044);



/** The branch that holds the ledger. */
const ledgerBranch = 'lanegate';
/** A larger file is no record of ours and is not read. */
const maxRecordBytes = 1_048_576;
/**
 * How a record is stored. Its path is made of its month, of what it is about and of the digest of its meaning, so that
 * two different records never meet and the same one always does.
 */
function entryOf(record) {
    const folder = _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y[record.kind];
    const about = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .r)(record);
    const [year, month] = record.at.split('-');
    const digest = (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(record));
    return {
        path: `${folder}/${year}/${month}/${about}.${digest}.json`,
        text: `${JSON.stringify(record, null, 2)}\n`,
        message: `Record ${articled[record.kind]} of ${about.slice(0, 40)}\n`,
    };
}
const articled = {
    override: 'an override',
    verdict: 'a verdict',
    release: 'a release',
    deployment: 'a deployment',
    rollout: 'a step of a rollout',
    incident: 'an incident',
};
/** The folder of the desired states. */
const stateFolder = 'state';
/** Where the desired state of a lane in an environment lies. */
const statePath = ({ environment, lane }) => `${stateFolder}/${environment}/${lane}.json`;
/** Whether a path of the ledger may hold a record that is asked for. */
function isWanted(path, { kind, about }) {
    const isOfKind = path.startsWith(`${_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y[kind]}/`);
    return isOfKind && (about === undefined || path.slice(path.lastIndexOf('/') + 1).startsWith(`${about}.`));
}


/***/ }),

/***/ 82044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ aboutOf),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** Where records of each kind lie. */
const folderOf = {
    override: 'overrides',
    verdict: 'verdicts',
    release: 'releases',
    deployment: 'deployments',
    rollout: 'rollouts',
    incident: 'incidents',
};
/** What a record is about, in letters, digits, `-` and `_`: records about one thing are found by it. */
function aboutOf(record) {
    if (record.kind === 'override')
        return record.head;
    if (record.kind === 'verdict')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.combination);
    if (record.kind === 'release')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.id);
    if (record.kind === 'rollout')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
    // Where a release ran is found by it, however many others ran there.
    return record.release === undefined ? `${record.environment}-${record.lane}` : (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
}


/***/ }),

/***/ 18841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/record-fields.js
var record_fields = __webpack_require__(5592);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(39941);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/deployment.js






/** A move of the desired state of one lane in one environment. */
const Deployment = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('deployment'),
    action: schemas/* enum */.k5n(['promote', 'rollback', 'hold', 'resume']),
    environment: desired_state/* EnvironmentName */.Ru,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional().describe('What is to run after it'),
    previous: digest_text/* DigestText */.E.optional().describe('What was to run before it'),
    checks: schemas/* array */.YOg(record_fields/* Remark */.Nc).max(50).describe('What was found to hold before it'),
    reason: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});
/** Something that went wrong where releases run. */
const DeployIncident = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('incident'),
    environment: desired_state/* EnvironmentName */.Ru,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional(),
    what: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});

// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
// EXTERNAL MODULE: ./dist/compiled/domain/release/combination.js
var combination = __webpack_require__(31546);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/record-schemas.js





/** What a record of each kind has to be; apart, since whoever only writes records need not load what they are made of. */
const recordSchemas = {
    override: override/* Override */.d,
    verdict: combination/* JudgedCombination */.Fz,
    release: release/* Release */.K,
    deployment: Deployment,
    rollout: rollout/* RolloutRecord */.nC,
    incident: DeployIncident,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/read-records.js



/** Reads files of one kind. Only what is of the kind's exact shape, at the place that its own meaning gives it, counts. */
function readRecords(kind, files) {
    const read = files.map((file) => readRecord(kind, file));
    const records = read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    return {
        records: records.sort((one, other) => (one.at < other.at ? -1 : 1)),
        strange: read.filter((each) => typeof each === 'string'),
    };
}
function readRecord(kind, { path, text }) {
    if (text === undefined)
        return `${path}: it is too large to be a record`;
    const json = (0,read_json/* readJson */.Vh)(text);
    if (json === undefined)
        return `${path}: it is not JSON`;
    const parsed = recordSchemas[kind].safeParse(json.json);
    if (!parsed.success)
        return `${path}: it is no ${kind} (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    if ((0,ledger_entry/* entryOf */.Ms)(parsed.data).path !== path)
        return `${path}: it does not lie where its content belongs`;
    return parsed.data;
}


/***/ }),

/***/ 48415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ whyNotInTime),
/* harmony export */   W: () => (/* binding */ whyNotInForce)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53421);
/* harmony import */ var _may_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33153);


/** Why an override sets nothing aside: it is not its time, or it came from somebody who may not give it. */
const whyNotInForce = (override, rules) => whyNotInTime(override, rules) ?? (0,_may_override_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMayNotOverride */ .n)(override.by, rules);
/** Why it is not the time of an override; one that was given for longer than policy allows never holds. */
function whyNotInTime({ at, expires }, { nowMs, settings }) {
    const [from, until] = [Date.parse(at), Date.parse(expires)];
    if (!(from <= nowMs))
        return 'it is dated in the future';
    if (!(nowMs < until))
        return 'it has expired';
    if (settings !== undefined && !(until - from <= settings.max_days * _day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L)) {
        return `it was given for more than the ${settings.max_days} days that policy allows`;
    }
    return undefined;
}


/***/ }),

/***/ 33153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ whyMayNotOverride)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/override/person.js
const login = /^@?([a-z0-9][a-z0-9-]{0,99}(?:\[bot\])?)$/u;
const address = /^(?:[^<>]*<)?([^\s<>@]+@[^\s<>@]+)>?$/u;
/**
 * Who a text names: `octocat`, `@octocat`, `ada@example.com`, or `Ada <ada@example.com>`. Case does not count;
 * `undefined` for any other text.
 */
function personOf(text) {
    const lower = text.trim().toLowerCase();
    const asLogin = login.exec(lower)?.[1];
    if (asLogin !== undefined)
        return { kind: 'login', name: asLogin };
    const asAddress = address.exec(lower)?.[1];
    return asAddress === undefined ? undefined : { kind: 'address', name: asAddress };
}
const isSamePerson = (one, other) => one.kind === other.kind && one.name === other.name;

;// CONCATENATED MODULE: ./dist/compiled/domain/override/may-override.js

/** Whether policy names somebody among those who may override. */
const isAllowed = (person, { allow }) => allow.some((entry) => {
    const allowed = personOf(entry);
    return allowed !== undefined && isSamePerson(allowed, person);
});
/** Why somebody may not override a change; `undefined` for whoever may. What is not known speaks against them. */
function whyMayNotOverride(by, { settings, author }) {
    const person = personOf(by);
    if (settings === undefined || settings.allow.length === 0)
        return 'policy lets nobody override (gate.override.allow)';
    if (person === undefined || !isAllowed(person, settings))
        return 'not among those whom gate.override.allow names';
    const writer = author === undefined ? undefined : personOf(author);
    if (writer === undefined)
        return 'nothing says who wrote the change, and nobody may override their own';
    if (writer.kind !== person.kind) {
        return `it is signed with ${described[person.kind]} and the change with ${described[writer.kind]}, which may be one person`;
    }
    return isSamePerson(writer, person) ? 'nobody may override their own change' : undefined;
}
const described = { login: 'a login', address: 'an address of git' };


/***/ }),

/***/ 53796:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ RolloutStage),
/* harmony export */   _H: () => (/* binding */ RolloutEvent),
/* harmony export */   mp: () => (/* binding */ Rollout),
/* harmony export */   nC: () => (/* binding */ RolloutRecord)
/* harmony export */ });
/* unused harmony export StageEvidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76419);
/* harmony import */ var _seen_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16957);
/* harmony import */ var _shadow_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67757);
/* harmony import */ var _traffic_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24559);







/** The stages of a model's way, in their order. */
const RolloutStage = zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['dev', 'staging', 'shadow', 'traffic', 'full']);
/** What was counted since a stage, or a weight of it, began. It starts anew with each, and with another baseline. */
const StageEvidence = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    known: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"].optional().describe('When the newest request began that was counted before the stage did'),
    first: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"].optional().describe('When the first request that counts began'),
    newest: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"].optional().describe('When the newest request that counts began'),
    seen: _seen_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .SeenRequests */ .EP,
    counted: zod__WEBPACK_IMPORTED_MODULE_6__/* .discriminatedUnion */ .gMt('kind', [_shadow_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .ShadowEvidence */ .wN, _traffic_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .TrafficEvidence */ .Jt]),
});
/** A release on its way through the stages. */
const Rollout = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe('Of release, baseline and the moment it began'),
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe("Of the release's lane, which is what is promoted"),
    baseline: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('The lane digest that it is compared with; absent where nothing ran before'),
    began: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"],
    stage: RolloutStage,
    since: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"].describe('When the stage, or its weight, began'),
    weight: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).max(100).describe('Percent of requests that the candidate answers'),
    evidence: StageEvidence.optional().describe('Absent before anything is compared in production'),
    paused: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).max(_ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L), since: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"] })
        .optional()
        .describe('Why its evidence cannot be trusted at present'),
    overdue: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(true).optional().describe('The deadline of the stage has passed and was told'),
    errors: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        count: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().nonnegative().describe('Calls in a row whose evidence was in error'),
        occasion: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(500).optional().describe('The last of them, which counts once however often it is made'),
    })
        .prefault({ count: 0 }),
});
/** What happened to a rollout. */
const RolloutEvent = zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n([
    'began',
    'advanced',
    'rolled-back',
    'held',
    'paused',
    'resumed',
    'restarted',
    'completed',
]);
/** A step of a rollout. */
const RolloutRecord = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('rollout'),
    environment: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    rollout: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
    event: RolloutEvent,
    stage: RolloutStage.describe('The stage after it; that which failed where it was rolled back'),
    weight: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).max(100),
    evidence: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of the evidence that decided'),
    reasons: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1).max(_ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L)).max(50),
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"],
});


/***/ }),

/***/ 16957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ SeenBook),
/* harmony export */   EP: () => (/* binding */ SeenRequests),
/* harmony export */   pQ: () => (/* binding */ nothingSeen)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76419);


/** Bits of one generation's filter, of which each request sets three. */
const bits = 65_536;
/** Requests of one generation; with so many, the filter takes about one new request in seventy for one that it knows. */
const generationSize = 6_000;
const Filter = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    newest: _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
    bits: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().describe('Empty of no requests'),
});
/**
 * Which requests were counted: two generations of them in Bloom filters (1970), and nothing of older ones but when the
 * newest of them began. What began no later than that is taken for counted.
 */
const SeenRequests = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    forgotten_until: _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
    older: Filter,
    newer: Filter,
});
const emptyFilter = { requests: 0, bits: '' };
const nothingSeen = { older: emptyFilter, newer: emptyFilter };
/** What was counted, while more is. Requests come in the order in which they began. */
class SeenBook {
    forgottenUntil;
    older;
    newer;
    constructor({ forgotten_until, older, newer }) {
        this.forgottenUntil = forgotten_until;
        this.older = opened(older);
        this.newer = opened(newer);
    }
    /** Whether a request is new; from then on it is not. */
    add(key, at) {
        if (this.forgottenUntil !== undefined && at <= this.forgottenUntil)
            return false;
        const hash = hashOf(key);
        if (isIn(this.newer, hash) || isIn(this.older, hash))
            return false;
        if (this.newer.requests >= generationSize)
            this.turn();
        for (let probe = 0; probe < 3; probe += 1) {
            const place = placeOf(hash, probe);
            this.newer.bits[place >> 3] = (this.newer.bits[place >> 3] ?? 0) | (1 << (place & 7));
        }
        this.newer.requests += 1;
        if (this.newer.newest === undefined || at > this.newer.newest)
            this.newer.newest = at;
        return true;
    }
    stored() {
        return {
            ...(this.forgottenUntil === undefined ? {} : { forgotten_until: this.forgottenUntil }),
            older: closed(this.older),
            newer: closed(this.newer),
        };
    }
    turn() {
        const { newest } = this.older;
        if (newest !== undefined && (this.forgottenUntil === undefined || newest > this.forgottenUntil))
            this.forgottenUntil = newest;
        this.older = this.newer;
        this.newer = opened(emptyFilter);
    }
}
const opened = ({ requests, newest, bits: text }) => {
    const filter = Buffer.alloc(bits / 8);
    Buffer.from(text, 'base64').copy(filter);
    return { requests, newest, bits: filter };
};
const closed = ({ requests, newest, bits: filter }) => requests === 0
    ? emptyFilter
    : { requests, ...(newest === undefined ? {} : { newest }), bits: filter.toString('base64') };
/** A hash of 32 bits: FNV-1a over UTF-16 (Fowler, Noll and Vo), mixed as MurmurHash3 ends. */
function hashOf(key) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < key.length; index += 1)
        hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/** One half of the hash leads to the first place and the other, made odd, from place to place. Kirsch and Mitzenmacher 2006. */
const placeOf = (hash, probe) => ((hash & 0xffff) + probe * ((hash >>> 16) | 1)) & (bits - 1);
const isIn = ({ requests, bits: filter }, hash) => requests > 0 && isSet(filter, placeOf(hash, 0)) && isSet(filter, placeOf(hash, 1)) && isSet(filter, placeOf(hash, 2));
const isSet = (filter, place) => (((filter[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;


/***/ }),

/***/ 67757:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ ShadowEvidence),
  JZ: () => (/* binding */ noPairedMetric),
  t5: () => (/* binding */ noShadowEvidence),
  lU: () => (/* binding */ withPair)
});

// UNUSED EXPORTS: PairedMetric

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/running-moments.js
var running_moments = __webpack_require__(1484);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/sign-flip-wealth.js

/**
 * How strongly each part of the wealth bets on a drop, and its share at the start. Powers of two reach from a small loss
 * of 0/1 scores to graded scores that hardly waver; most lies where a drop of 5 to 10 points of flaky answers is found.
 */
const bets = [
    { strength: 0.1, share: 1 / 9 },
    { strength: 0.2, share: 2 / 9 },
    { strength: 0.4, share: 2 / 9 },
    { strength: 0.8, share: 1 / 9 },
    { strength: 1.6, share: 1 / 9 },
    { strength: 3.2, share: 1 / 9 },
    { strength: 6.4, share: 1 / 9 },
];
/** What has been gained by betting, pair by pair, that the candidate is worse. */
const SignFlipWealth = schemas/* strictObject */.rej({
    ln_wealths: schemas/* array */.YOg(schemas/* number */.aig()).length(bets.length).describe('Natural logarithm of each part of the wealth'),
    ln_peak: schemas/* number */.aig().nonnegative().describe('Natural logarithm of the most that all parts together ever were'),
});
const newSignFlipWealth = {
    ln_wealths: bets.map(({ share }) => Math.log(share)),
    ln_peak: 0,
};
/**
 * The wealth after one pair more, whose difference is candidate minus baseline in [-1, 1]. As long as a difference and
 * its negative are equally likely, or gains likelier than losses, exp(-\u03bbd)/cosh(\u03bbd) has a mean of at most 1, so that the
 * wealth ever reaches 1/alpha with a chance of at most alpha, however often it is looked at (Ville's inequality; Ramdas
 * and others 2020, "Admissible anytime-valid sequential inference", on symmetric distributions; de la Pe\u00f1a 1999).
 */
function withDifference({ ln_wealths, ln_peak }, difference) {
    const grown = bets.map(({ strength }, index) => (ln_wealths[index] ?? 0) + lnFactor(strength * difference));
    return { ln_wealths: grown, ln_peak: Math.max(ln_peak, lnSum(grown)) };
}
/** ln(exp(-x) / cosh(x)), which stays finite wherever x is. */
const lnFactor = (x) => Math.LN2 - Math.log1p(Math.exp(2 * x));
function lnSum(logarithms) {
    const largest = Math.max(...logarithms);
    return largest + Math.log(logarithms.reduce((sum, each) => sum + Math.exp(each - largest), 0));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/shadow-evidence.js



/** What pairs of answers say of one metric: candidate minus baseline. */
const PairedMetric = schemas/* strictObject */.rej({ differences: running_moments/* RunningMoments */.RC, wealth: SignFlipWealth });
/** What was counted in shadow, by metric. */
const ShadowEvidence = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('shadow'),
    pairs: schemas/* number */.aig().int().nonnegative(),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), PairedMetric).describe('Scores as they are named'),
    answered: PairedMetric.describe('1 for an answer, 0 for an error'),
    unrefused: PairedMetric.describe('1 for an answer, 0 for a refusal'),
});
const noPairedMetric = { differences: running_moments/* noMoments */.V5, wealth: newSignFlipWealth };
const noShadowEvidence = {
    kind: 'shadow',
    pairs: 0,
    metrics: {},
    answered: noPairedMetric,
    unrefused: noPairedMetric,
};
/** A metric with the difference of one pair more. */
const withPair = ({ differences, wealth }, difference) => ({
    differences: (0,running_moments/* withNumber */.Yx)(differences, difference),
    wealth: withDifference(wealth, difference),
});


/***/ }),

/***/ 24559:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ TrafficEvidence),
/* harmony export */   jN: () => (/* binding */ noArmEvidence),
/* harmony export */   zi: () => (/* binding */ newTrafficEvidence)
/* harmony export */ });
/* unused harmony export ArmEvidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _statistics_log_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39022);
/* harmony import */ var _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1484);
/* harmony import */ var _seen_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16957);




const Count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative();
/** What was counted of the requests that one arm answered. */
const ArmEvidence = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    requests: Count,
    errors: Count,
    looked_for_refusals: Count,
    refusals: Count,
    latencies_ms: _statistics_log_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LogHistogram */ .LV,
    costs_usd: _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningMoments */ .RC,
    scores: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningMoments */ .RC),
});
/** What was counted at one weight. */
const TrafficEvidence = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('traffic'),
    baseline: ArmEvidence,
    candidate: ArmEvidence,
    split: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ candidate: Count, total: Count, users: _seen_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .SeenRequests */ .EP })
        .describe('How many were sent where: each user once, by their first request, and requests that name none'),
    is_reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .describe('True where the candidate answers everything, and the baseline is that of the step before'),
});
const nobody = { candidate: 0, total: 0, users: _seen_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingSeen */ .pQ };
const noArmEvidence = {
    requests: 0,
    errors: 0,
    looked_for_refusals: 0,
    refusals: 0,
    latencies_ms: _statistics_log_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistogram */ .wv,
    costs_usd: _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .noMoments */ .V5,
    scores: {},
};
/** Evidence of a step that begins; `reference` is the baseline that is left to compare with at full. */
const newTrafficEvidence = (reference) => ({
    kind: 'traffic',
    baseline: reference ?? noArmEvidence,
    candidate: noArmEvidence,
    split: nobody,
    is_reference: reference !== undefined,
});


/***/ }),

/***/ 45761:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   G$: () => (/* binding */ bundleText),
/* harmony export */   NC: () => (/* binding */ Bundle),
/* harmony export */   j$: () => (/* binding */ isBundledLane),
/* harmony export */   px: () => (/* binding */ bundleFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3502);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81579);
/* harmony import */ var _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37774);
/* harmony import */ var _suite_prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87556);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47836);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30331);
/* harmony import */ var _short_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64565);










const Name = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1);
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_8__/* .json */ .Pq9();
const BundledPrompt = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of its meaning, as in the lock'),
    path: Name.describe('The file that it comes from'),
    messages: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_2__/* .Message */ .QB).describe('Templates of messages'),
    language: _templates_template_js__WEBPACK_IMPORTED_MODULE_5__/* .TemplateLanguage */ .N4.optional().describe('Of the templates; mustache when absent'),
    first_role: _inference_call_message_js__WEBPACK_IMPORTED_MODULE_2__/* .Role */ .Xh.optional().describe('Whose text stands before the first mark, where the one template has marks'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), JsonValue).optional().describe('What takes the place of variables that are not given'),
    response_format: JsonValue.optional().describe('Sent beside the messages'),
    included: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().describe('As it is written where it is included'),
        from: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    }))
        .optional()
        .describe('Every file that the templates take in'),
});
const BundledModel = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of provider, model, parameters and quirks, as in the lock'),
    provider: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().describe('Its name in lanegate.yml'),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().describe('Its API and address, as far as answers depend on them'),
    model: Name,
    parameters: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), JsonValue),
    quirks: _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelQuirks */ .hm.optional(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const BundledRoute = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    settings: JsonValue.describe('As in lanegate.yml; it names bindings of this bundle'),
});
const head = { version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1), kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('bundle'), lane_digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E };
/** What an application reads of one lane: the same content, whatever commit it was released from. */
const Bundle = zod__WEBPACK_IMPORTED_MODULE_8__/* .discriminatedUnion */ .gMt('lane', [
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ ...head, lane: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('prompt'), prompts: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, BundledPrompt) }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('model'),
        models: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, BundledModel),
        embeddings: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, BundledModel),
        routes: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, BundledRoute).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('data'),
        data: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E })).describe('What the corpora are; they lie elsewhere'),
    }),
]);
const isBundledLane = (lane) => lane !== 'code';
/** A bundle as it is published: canonical JSON, so that `sha256sum` of the file is its digest. */
const bundleText = (bundle) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(bundle);
/** The name of the file that holds a bundle. */
const bundleFile = (lane, digest) => `${lane}-${(0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)(digest)}.json`;
/**
 * Reads a bundle that came from elsewhere. Throws a `UserError` where it is not the one that the digest names, or says of
 * itself what it is not.
 */
function readBundle(text, digest) {
    const hint = 'release it again; whoever changed what was published has to answer for it';
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(text) !== digest) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`what was published is not the bundle ${(0,_short_id_js__WEBPACK_IMPORTED_MODULE_7__/* .shortId */ .m)(digest)}: its digest differs`, {
            hint,
        });
    }
    const parsed = Bundle.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_9__/* .readJson */ .Vh)(text)?.json);
    if (!parsed.success) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`this is no bundle: ${parsed.error.issues[0]?.message ?? ''}`, {
            hint: 'was it made by another version of Lanegate?',
        });
    }
    const strange = strangePart(parsed.data);
    if (strange !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`the bundle says of \`${strange}\` what it is not`, { hint });
    return parsed.data;
}
/** The first part of a bundle whose content is not what its digest says. */
function strangePart(bundle) {
    if (bundle.lane === 'data')
        return undefined;
    if (bundle.lane === 'prompt')
        return nameOfStrange(bundle.prompts, digestOfBundledPrompt);
    return nameOfStrange(bundle.models, digestOfBundledModel) ?? nameOfStrange(bundle.embeddings, digestOfBundledModel);
}
const nameOfStrange = (parts, digest) => Object.keys(parts).find((name) => parts[name] && digest(parts[name]) !== parts[name].digest);
function digestOfBundledPrompt(prompt) {
    return (0,_suite_prompt_js__WEBPACK_IMPORTED_MODULE_4__/* .promptDigest */ .pl)({
        ...prompt,
        responseFormat: prompt.response_format,
        firstRole: prompt.first_role,
        inclusion: {
            files: (prompt.included ?? []).map(({ reference, text }) => ({ reference, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(text) })),
        },
    });
}
function digestOfBundledModel({ endpoint, model, parameters, quirks }) {
    const meaning = { provider: endpoint, model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
}


/***/ }),

/***/ 31546:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ isLetThrough),
/* harmony export */   Fz: () => (/* binding */ JudgedCombination),
/* harmony export */   G8: () => (/* binding */ answeringLanes),
/* harmony export */   bZ: () => (/* binding */ combinationOf),
/* harmony export */   id: () => (/* binding */ newestJudged)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60603);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31425);







/** Lanes whose parts are only known to fit each other once they were evaluated together. Code is proven by its lock. */
const answeringLanes = ['prompt', 'model', 'data'];
/** What stands for the answering lanes of one state together. */
const combinationOf = (lanes) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(Object.fromEntries(answeringLanes.map((lane) => [lane, lanes[lane] ?? null])));
/** What an evaluation came to, and the lanes that it evaluated together. */
const JudgedCombination = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('verdict'),
    head: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    combination: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    lanes: _released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .LaneDigests */ .G,
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .Ee,
    verdicts: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .Ee).describe('By lane'),
    blocks: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().optional().describe('What policy made of the verdict when it was given, overrides aside'),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional(),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"],
})
    .refine(({ combination, lanes }) => combinationOf(lanes) === combination, {
    path: ['combination'],
    error: 'is not that of its lanes',
});
/**
 * The newest evaluation of lanes together; of several of one moment one that lets nothing through, since nobody knows
 * which came last. `judged` are of one combination, in any order.
 */
function newestJudged(judged, inconclusive) {
    const lastMs = Math.max(...judged.map(({ at }) => Date.parse(at)));
    const last = judged.filter(({ at }) => Date.parse(at) === lastMs);
    return last.find((each) => !isLetThrough(each, inconclusive)) ?? last.at(-1);
}
/**
 * Whether an evaluation found nothing wanting. A change that it did not affect proves nothing; and what policy made of an
 * inconclusive one was said when it was given, though policy may have become stricter since.
 */
const isLetThrough = ({ verdict, blocks = false }, inconclusive) => verdict === 'pass' || (verdict === 'inconclusive' && !blocks && inconclusive !== 'block');


/***/ }),

/***/ 80463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ laneOfSection),
/* harmony export */   W: () => (/* binding */ lockSections)
/* harmony export */ });
/** The lane of each part of a lock; what binds all lanes is measured, not deployed. */
const laneOfSection = {
    code: 'code',
    prompts: 'prompt',
    models: 'model',
    embeddings: 'model',
    routes: 'model',
    data: 'data',
    evals: 'evals',
    configuration: 'evals',
};
const lockSections = Object.keys(laneOfSection);


/***/ }),

/***/ 64981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/** The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order. */
const lockFile = 'ai.lock.json';


/***/ }),

/***/ 9432:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseLock),
/* harmony export */   l: () => (/* binding */ lockText)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78019);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31010);





/** A lock as it lies in the repository: keys in order, so that two people who lock the same write the same. */
const lockText = (lock) => `${JSON.stringify(JSON.parse((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(lock)), null, 2)}\n`;
/** Reads ai.lock.json. Throws a `UserError` where it is none, such as one with the marks of a merge in it. */
function parseLock(text) {
    const json = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text);
    if (json === undefined)
        throw notLock('it is not JSON');
    const parsed = _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .Lock */ .c_.safeParse(json.json, (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_4__/* .forText */ .zA)(text));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw notLock(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    if (parsed.data.code !== undefined)
        throw notLock('it names a commit, and no commit can name itself');
    return parsed.data;
}
const notLock = (why) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is no lock: ${why}`, { place: { path: _lock_js__WEBPACK_IMPORTED_MODULE_2__/* .lockFile */ .Ke }, hint: 'write it anew: lanegate lock' });


/***/ }),

/***/ 31010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   Ke: () => (/* reexport safe */ _lock_file_js__WEBPACK_IMPORTED_MODULE_6__.K),
/* harmony export */   Wk: () => (/* binding */ laneDigests),
/* harmony export */   c_: () => (/* binding */ Lock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1030);
/* harmony import */ var _lane_of_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80463);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31425);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64981);








const Name = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1);
const LockedPrompt = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryPath */ .U,
    unread: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('Why it cannot be released: it, or what it includes, cannot be read'),
});
const LockedModel = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of provider, model, parameters and whatever else decides its answers'),
    provider: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().describe('Empty of a model that a prompt file names without its provider'),
    model: Name.describe('As it is asked for'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const LockedRoute = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of every model, rule, check and fallback') });
const LockedData = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E });
const LockedSuite = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ dataset: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E, graders: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E });
/**
 * Everything that makes up what is running, by digest. The file in the repository has no `code`, for a commit cannot name
 * itself; the lock of a release has it.
 */
const Lock = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    code: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .CommitId */ .j, image: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional() }).optional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedPrompt),
    models: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedModel),
    embeddings: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedModel),
    routes: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedRoute).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedData),
    evals: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedSuite),
    configuration: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryPath */ .U, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E).describe('Of the meaning of settings that bind every lane'),
});
/** The id of a release: the digest of its whole lock. */
const releaseId = (lock) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(lock);
/** What each lane of a lock is; a lane whose sections are empty is absent. */
function laneDigests(lock) {
    const entries = _released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleasedLane */ .k.options.flatMap((lane) => {
        const own = _lane_of_section_js__WEBPACK_IMPORTED_MODULE_4__/* .lockSections */ .W.filter((section) => _lane_of_section_js__WEBPACK_IMPORTED_MODULE_4__/* .laneOfSection */ .J[section] === lane);
        const sections = own.map((section) => [section, lock[section] ?? {}]);
        const isEmpty = sections.every(([, section]) => Object.keys(section).length === 0);
        return isEmpty ? [] : [[lane, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(Object.fromEntries(sections))]];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 68188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Release),
/* harmony export */   X: () => (/* binding */ ReleaseEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60603);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31010);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31425);








/** Why a release may be deployed: what was judged, or who let it through. */
const ReleaseEvidence = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VerdictWord */ .Ee.describe("The verdict of the release's lane"),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of the evaluation that the verdict was recomputed from'),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of everything that the verdict depends on'),
    run: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('The page of the run that evaluated'),
    override: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('The path of the override that let it through, in the ledger'),
});
/** An immutable record of one lane as it was in one commit. */
const Release = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('release'),
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe('Of the whole lock'),
    lane: _released_lane_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleasedLane */ .k,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe("Of the lane's part of the lock"),
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_5__/* .Lock */ .c_,
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitId */ .j,
    bundle: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
        place: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().describe('Where it was published: a folder, or an address'),
    })
        .optional()
        .describe('What an application reads; code has none'),
    evidence: ReleaseEvidence,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"],
})
    .refine(({ id, lock }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .Bf)(lock) === id, { path: ['id'], error: 'is not the digest of its lock' })
    .refine(({ commit, lock }) => lock.code?.commit === commit, { path: ['commit'], error: 'is not that of its lock' });


/***/ }),

/***/ 93681:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   QF: () => (/* binding */ formatPointsSize),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jk: () => (/* binding */ formatOneSided),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   w7: () => (/* binding */ formatLatencyChange),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
const minus = '\u2212';
/** A score in [0, 1] as `84.0 %`; a score that nobody measured as a dash. */
const formatScore = (score) => (score === null ? '\u2013' : `${formatPercent(score)}`);
/** A share in [0, 1] as `84.0 %`. */
const formatPercent = (share) => `${(share * 100).toFixed(1)} %`;
/** A share that somebody set as `2 %`, with decimals only where it has some. */
const formatShare = (share) => `${Number((share * 100).toFixed(2))} %`;
/** A confidence as `95 %` or `98.6 %`; one next to certainty is never rounded to it. */
const formatConfidence = (share) => `${Number((share * 100).toFixed(share > 0.999 ? 3 : 1))} %`;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A change as `\u221213.1`, `+0.6` or `0.0`: every text has this sign for what is negative. */
function formatSigned(change, decimals = 1) {
    const size = Math.abs(change).toFixed(decimals);
    if (Number(size) === 0)
        return size;
    return `${change < 0 ? minus : '+'}${size}`;
}
/** A difference of scores in [-1, 1] as signed points without their unit: `\u221213.1`, `+0.6`, `0.0`. */
const formatSignedPoints = (difference) => formatSigned(100 * difference);
/** A difference of scores in [-1, 1] as `\u221213.1 points`. */
const formatPoints = (difference) => `${formatSignedPoints(difference)} points`;
/** The size of a difference without its sign: `13.1 points`. */
const formatPointsSize = (difference) => `${Math.abs(difference * 100).toFixed(1)} points`;
/** The ends of an interval in signed points: `\u221219.4 to \u22126.8`. */
const formatInterval = ([low, high]) => `${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
/** A p-value as `p = 0.012`, below a thousandth as `p < 0.001`. */
function formatProbability(p) {
    if (p < 0.001)
        return 'p < 0.001';
    return `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** US dollars with the digits that matter: `$0`, `$0.0123`, `$1.20`, `$1,234.50`. */
function formatMoney(usd) {
    if (usd === 0)
        return '$0';
    if (usd < 0.0001)
        return '< $0.0001';
    if (usd >= 1)
        return `$${groupThousands(usd.toFixed(2))}`;
    return `$${Number(usd.toPrecision(3)).toFixed(Math.max(2, significantDecimals(usd)))}`;
}
/** Decimals that show three significant digits of an amount below one, without zeros at the end. */
function significantDecimals(usd) {
    const [, decimals = ''] = Number(usd.toPrecision(3)).toFixed(6).replace(/0+$/, '').split('.');
    return decimals.length;
}
/** Milliseconds as `< 1 ms`, `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 0.5)
        return '< 1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    const seconds = ms / 1000;
    return seconds < 10 ? `${seconds.toFixed(2)} s` : `${groupThousands(seconds.toFixed(1))} s`;
}
/** A whole number as `12,345`. */
const formatCount = (count) => groupThousands(count.toFixed(0));
/** `1 case`, `160 cases`. */
const formatAmount = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** How much larger `head` is than `base` as `+12 %`; nothing when there is no base to speak of. */
function formatChange(base, head) {
    if (!(base > 0))
        return undefined;
    const percent = Math.abs((head / base - 1) * 100).toFixed(0);
    if (percent === '0')
        return '\u00b10 %';
    return `${head < base ? minus : '+'}${groupThousands(percent)} %`;
}
/** The first twelve digits of a commit, or the whole text when it is not one. */
const shortCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
const groupThousands = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
/** Shorter latencies are mostly the grain of the clock. */
const comparableLatencyMs = 10;
/** How much longer `head` took than `base` as `+12 %`; nothing where either is too short to be compared. */
const formatLatencyChange = (baseMs, headMs) => Math.min(baseMs, headMs) < comparableLatencyMs ? undefined : formatChange(baseMs, headMs);


/***/ }),

/***/ 39022:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ LogHistogram),
/* harmony export */   ME: () => (/* binding */ edgesOfRank),
/* harmony export */   U8: () => (/* binding */ FillingHistogram),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   wv: () => (/* binding */ emptyHistogram)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Each bucket reaches from its lower edge to 2 % beyond it, which is how exact a quantile is told. */
const lnWidth = Math.log(1.02);
/** A number outside counts as the nearest of these, so that a histogram stays small whatever it is given. */
const [least, most] = [1e-9, 1e9];
/** Numbers counted in buckets of equal width on a logarithmic scale. */
const LogHistogram = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    first: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Bucket b holds numbers from 1.02^b on'),
    counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative()).max(4200).describe('Of the first bucket and those after it'),
});
const emptyHistogram = { first: 0, counts: [] };
/** A histogram that is being filled. */
class FillingHistogram {
    counts = new Map();
    constructor({ first, counts } = emptyHistogram) {
        for (const [index, count] of counts.entries())
            if (count > 0)
                this.counts.set(first + index, count);
    }
    add(value) {
        const bucket = Math.floor(Math.log(Math.min(most, Math.max(least, value))) / lnWidth);
        this.counts.set(bucket, (this.counts.get(bucket) ?? 0) + 1);
    }
    filled() {
        const buckets = [...this.counts.keys()];
        if (buckets.length === 0)
            return emptyHistogram;
        const [first, last] = [Math.min(...buckets), Math.max(...buckets)];
        return {
            first,
            counts: Array.from({ length: last - first + 1 }, (_, index) => this.counts.get(first + index) ?? 0),
        };
    }
}
/** How many numbers a histogram holds. */
const countOf = ({ counts }) => counts.reduce((sum, count) => sum + count, 0);
/** Between which edges the number of a rank from 1 lies; a RangeError where there are fewer numbers. */
function edgesOfRank({ first, counts }, rank) {
    let seen = 0;
    for (const [index, count] of counts.entries()) {
        seen += count;
        if (seen >= rank)
            return [Math.exp((first + index) * lnWidth), Math.exp((first + index + 1) * lnWidth)];
    }
    throw new RangeError(`no number of rank ${rank} among ${seen}`);
}


/***/ }),

/***/ 1484:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ deviationOf),
/* harmony export */   RC: () => (/* binding */ RunningMoments),
/* harmony export */   V5: () => (/* binding */ noMoments),
/* harmony export */   Yx: () => (/* binding */ withNumber)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Count, mean and sum of squared distances from the mean of numbers that need not be kept. */
const RunningMoments = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    squares: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Sum of squared distances from the mean'),
});
const noMoments = { count: 0, mean: 0, squares: 0 };
/** The moments with one number more. Welford 1962. */
function withNumber({ count, mean, squares }, value) {
    const distance = value - mean;
    const nextMean = mean + distance / (count + 1);
    return { count: count + 1, mean: nextMean, squares: squares + distance * (value - nextMean) };
}
/** The sample standard deviation, with n - 1; 0 of fewer than two numbers. */
const deviationOf = ({ count, squares }) => count < 2 ? 0 : Math.sqrt(squares / (count - 1));


/***/ }),

/***/ 91482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98995);


let loaded;
const library = () => (loaded ??= (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)('./libraries/js-rouge/index.cjs'))['js-rouge'];

function n(...given) {
  return new.target === undefined ? library().n(...given) : new (library().n)(...given);
}




/***/ }),

/***/ 42032:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReleaseSettings: () => (/* binding */ readReleaseSettings),
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/release/bundle.js
var release_bundle = __webpack_require__(45761);
// EXTERNAL MODULE: ./dist/compiled/domain/release/combination.js
var combination = __webpack_require__(31546);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/decide-release.js


/**
 * Whether a lane may be released: its verdict lets it through, or somebody did on record. A change that left the lane
 * alone says nothing of it; then what was said of the same prompts, models and data before has to stand for it.
 */
function decideRelease(facts) {
    const { lane, verdict } = facts;
    const word = verdict.lanes[lane] ?? 'error';
    const refused = whyRefused(facts, word);
    if (refused === undefined)
        return { kind: 'let-through', evidence: { verdict: word } };
    const override = (verdict.overrides ?? []).find(({ holds, lanes }) => holds && lanes.includes(lane));
    if (override === undefined)
        return { kind: 'refused', reason: refused };
    return { kind: 'let-through', evidence: { verdict: word, override: pathOf(override, verdict.head) } };
}
function whyRefused({ lane, verdict, judged }, word) {
    if (word === 'fail' || word === 'error')
        return `the verdict of ${lane} is ${word}: ${verdict.reason}`;
    const blocker = verdict.blockers?.find(({ lanes }) => lanes.includes(lane));
    if (blocker !== undefined)
        return `the verdict of ${lane} blocks: ${blocker.reason}`;
    if (word !== 'not-affected' || lane === 'code')
        return undefined;
    return whyUnproven(lane, verdict, judged);
}
function whyUnproven(lane, verdict, judged) {
    if (verdict.verdict !== 'not-affected') {
        // What an override of another lane sets aside was still found.
        return verdict.blocks || (verdict.blockers ?? []).length > 0
            ? `${lane} was evaluated with what did not pass: ${verdict.reason}`
            : undefined;
    }
    const newest = (0,combination/* newestJudged */.id)(judged, 'warn');
    if (newest === undefined) {
        return `this change left ${lane} alone, and nothing on record says that what it is now was ever evaluated`;
    }
    if ((0,combination/* isLetThrough */.BL)(newest, 'warn'))
        return undefined;
    return `this change left ${lane} alone, and what it is now was judged before: ${newest.verdict}`;
}
function pathOf({ holds: _, why_not: __, ...given }, head) {
    return (0,ledger_entry/* entryOf */.Ms)({ version: 1, kind: 'override', head, ...given }).path;
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var artifacts_digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/release/lock.js
var release_lock = __webpack_require__(31010);
// EXTERNAL MODULE: ./dist/compiled/domain/release/lock-text.js
var lock_text = __webpack_require__(9432);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/product-version.js
var product_version = __webpack_require__(61661);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/ml-bom.js




/** The file beside a bundle of models that says what is in it, in the words of CycloneDX. */
const mlBomFile = 'ml-bom.cdx.json';
/**
 * The bill of materials of a model lane (CycloneDX 1.6, machine-learning-model and modelCard): each model by the digest of
 * its binding, with the mean scores of the suites that asked it. It has no time and no random number, so that the same
 * lane on the same evidence has the same bill.
 */
function mlBomText({ models, embeddings, verdict }) {
    const bill = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            tools: { components: [{ type: 'application', name: 'lanegate', version: product_version/* productVersion */.U }] },
        },
        components: [
            ...Object.entries(models).map((each) => componentOf(each, 'text-generation', verdict)),
            ...Object.entries(embeddings).map((each) => componentOf(each, 'embedding', verdict)),
        ],
    };
    return (0,artifacts_digest/* canonicalJson */.dj)(bill);
}
function componentOf([name, model], task, verdict) {
    const metrics = performanceOf(model, verdict);
    return {
        type: 'machine-learning-model',
        'bom-ref': `${name}@${(0,digest_text/* hexOf */.Z)(model.digest)}`,
        name: model.model,
        version: model.digest,
        ...(model.provider === '' ? {} : { publisher: model.provider }),
        modelCard: {
            'bom-ref': `card-of-${(0,artifacts_digest/* digestOf */.ol)(name)}`,
            modelParameters: { task },
            ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
        },
        properties: [
            { name: 'lanegate:binding', value: name },
            { name: 'lanegate:endpoint', value: model.endpoint },
            { name: 'lanegate:pinned', value: String(model.pinned) },
            ...Object.entries(model.parameters).map(([key, value]) => ({
                name: `lanegate:parameter:${key}`,
                value: (0,read_json/* isJsonObject */.OW)(value) || Array.isArray(value) ? (0,artifacts_digest/* canonicalJson */.dj)(value) : String(value),
            })),
        ],
    };
}
/** The mean scores of head in the binding suites that asked a model. */
function performanceOf({ provider, model }, { suites }) {
    const asking = suites.filter(({ binding, arms }) => binding && arms.head?.target.model === `${provider}/${model}`);
    return asking.flatMap(({ name, metrics }) => metrics.flatMap((metric) => metric.head === null ? [] : [{ type: metric.name, value: String(metric.head), slice: name }]));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/release/provenance.js



/** The file beside a bundle that says where it comes from. */
const provenanceFile = 'provenance.intoto.json';
/** What our statements say about their subjects. */
const predicateType = 'https://github.com/lanegate/lanegate/release/v1';
/**
 * An in-toto statement (in-toto/attestation, spec/v1) over what was published: the lane and the lock that it was made
 * from, and the verdict that let it through. It is not signed; whoever signs it, signs this text.
 */
function provenanceText(subjects, release) {
    const { id, lane, digest, commit, evidence, by, at } = release;
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: subjects.map(({ name, text }) => ({ name, digest: { sha256: (0,digest_text/* hexOf */.Z)((0,artifacts_digest/* digestOfText */.Nv)(text)) } })),
        predicateType,
        predicate: {
            ...{ release: id, lane, lane_digest: digest, commit, evidence, by, at },
            builder: { id: `https://github.com/lanegate/lanegate/releases/tag/v${product_version/* productVersion */.U}` },
        },
    };
    return (0,artifacts_digest/* canonicalJson */.dj)(statement);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/release/documents.js






function namedBundle(bundle) {
    const text = (0,release_bundle/* bundleText */.G$)(bundle);
    const digest = (0,artifacts_digest/* digestOfText */.Nv)(text);
    return { name: (0,release_bundle/* bundleFile */.px)(bundle.lane, digest), text, digest };
}
/** What lies beside a bundle: the whole lock, what its models are and were found to be, and where all of it comes from. */
function documentsOf(bundle, release, verdict) {
    const { lock, ...told } = release;
    const locked = { name: release_lock/* lockFile */.Ke, text: (0,lock_text/* lockText */.l)(lock) };
    const bills = bundle.lane === 'model' ? [{ name: mlBomFile, text: mlBomText({ ...bundle, verdict }) }] : [];
    const statement = provenanceText([namedBundle(bundle), locked, ...bills], told);
    return [locked, ...bills, { name: provenanceFile, text: statement }];
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/release/make-lock.js
var make_lock = __webpack_require__(6475);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/make-bundle.js



/**
 * What an application reads of one lane of a commit. Throws a `UserError` where the lane is empty, or where one of its
 * prompts cannot be read.
 */
function bundleOf(parts, lane) {
    const laneDigest = (0,release_lock/* laneDigests */.Wk)((0,make_lock/* lockOf */.V)(parts))[lane];
    if (laneDigest === undefined) {
        throw new user_error/* UserError */.yo(`the commit has nothing of the lane ${lane}, so there is nothing to release`, {
            hint: 'name another lane, or say in lanegate.yml what is of this one',
        });
    }
    const head = { version: 1, kind: 'bundle', lane_digest: laneDigest };
    if (lane === 'prompt')
        return { ...head, lane, prompts: bundledPrompts(parts) };
    if (lane === 'data')
        return { ...head, lane, data: { ...parts.data } };
    const { models, embeddings, routes } = parts;
    return {
        ...{ ...head, lane, models: Object.fromEntries(models), embeddings: Object.fromEntries(embeddings) },
        ...(routes.size === 0 ? {} : { routes: Object.fromEntries(routes) }),
    };
}
function bundledPrompts({ prompts }) {
    const entries = [...prompts].map(([name, { unread, ...prompt }]) => {
        if (unread === undefined)
            return [name, prompt];
        throw new user_error/* UserError */.yo(`the prompt \`${name}\` cannot be released: ${unread}`, {
            place: { path: prompt.path },
            hint: 'mend the file, or move it out of the lane',
        });
    });
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/make-release.js



/** The record of a release. `evidence` says why it was let through. */
function releaseOf({ lane, lock, commit, by, nowMs }, evidence, bundle) {
    return {
        ...{ version: 1, kind: 'release', id: (0,release_lock/* releaseId */.Bf)(lock), lane, digest: (0,release_lock/* laneDigests */.Wk)(lock)[lane] ?? '', lock, commit },
        ...(bundle === undefined ? {} : { bundle }),
        ...{ evidence, by, at: (0,moment/* momentOf */.Et)(nowMs) },
    };
}
/**
 * What the evaluation of a commit says of its lanes together; nothing where it evaluated none of them, so that no change
 * beside them covers what was found before.
 */
function judgedCombination(verdict, source, { lock, commit, nowMs }) {
    if (verdict.verdict === 'not-affected' || source.evaluation === undefined)
        return undefined;
    const lanes = (0,release_lock/* laneDigests */.Wk)(lock);
    const { receipt } = verdict;
    return {
        ...{ version: 1, kind: 'verdict', head: commit, combination: (0,combination/* combinationOf */.bZ)(lanes), lanes },
        ...{ verdict: verdict.verdict, verdicts: { ...verdict.lanes }, blocks: (verdict.blockers ?? []).length > 0 },
        evaluation: source.evaluation,
        ...(receipt === undefined ? {} : { receipt: receipt.digest }),
        ...(source.run === undefined ? {} : { run: source.run }),
        at: (0,moment/* momentOf */.Et)(nowMs),
    };
}
/** What a record of a release says of its evidence. */
function evidenceOf(decided, { receipt }, { evaluation, run }) {
    return {
        ...decided,
        ...(evaluation === undefined ? {} : { evaluation }),
        ...(receipt === undefined ? {} : { receipt: receipt.digest }),
        ...(run === undefined ? {} : { run }),
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/release/take-apart.js + 4 modules
var take_apart = __webpack_require__(58284);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/needs-evaluation.js
var needs_evaluation = __webpack_require__(80383);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(55307);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js
var judge = __webpack_require__(99532);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/unjudged.js
var unjudged = __webpack_require__(38089);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/evaluation-file.js + 2 modules
var evaluation_file = __webpack_require__(91139);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-change.js
var read_change = __webpack_require__(73391);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/judge-again.js







/**
 * The verdict of a commit out of the scores in a run folder, whatever a verdict that lies there says. A run that is not
 * there, is of another commit, or was held to a yardstick that is not of the branch counts as none. A change that reaches no
 * answers has nothing to evaluate.
 */
async function judgeAgain({ files, git }, { commit, policy, folder, run }) {
    const nothing = (why) => ({
        verdict: (0,unjudged/* unjudged */.bC)({ policy, head: commit }, why),
        source: { evaluation: undefined, run: undefined },
    });
    if (folder === undefined)
        return nothing('there is no run that evaluated this commit');
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    const changeSet = await (0,read_change/* findChange */.Y)(files, folder, evaluation);
    if (changeSet === undefined || (evaluation === undefined && (0,needs_evaluation/* needsEvaluation */.Y)(changeSet))) {
        return nothing(`there is no evaluation in ${folder}`);
    }
    const { head, worktree } = changeSet;
    if (worktree)
        return nothing(`the run in ${folder} evaluated uncommitted work`);
    if (head !== commit)
        return nothing(`the run in ${folder} evaluated ${head.slice(0, 12)}, not this commit`);
    const disagreement = evaluation && (0,judge/* findDisagreement */.uJ)(changeSet, evaluation);
    if (disagreement !== undefined)
        return nothing(disagreement);
    if (!(await isOfBranch(git, changeSet.policy, policy))) {
        return nothing(`the run in ${folder} was held to ${changeSet.policy.slice(0, 12)}, which is not of the branch`);
    }
    const digest = evaluation && (await digestOfFile(files, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`));
    return { verdict: (0,judge/* judge */.S4)(changeSet, evaluation), source: { evaluation: digest, run } };
}
/** Whether a yardstick was that of the branch at some time; before its first commit there was none. */
async function isOfBranch(git, yardstick, tip) {
    if (yardstick === tip || yardstick === (await git.emptyTree()))
        return true;
    return (await git.mergeBase(yardstick, tip)) === yardstick;
}
async function digestOfFile(files, path) {
    const { add, digest } = (0,artifacts_digest/* openLineDigest */.R1)();
    for await (const line of (await files.lines(path)) ?? [])
        add(line);
    return digest();
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/override-verdict.js + 1 modules
var override_verdict = __webpack_require__(67308);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-lock.js
var read_lock = __webpack_require__(64324);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-policy.js
var read_policy = __webpack_require__(79677);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-whole-side.js
var read_whole_side = __webpack_require__(37634);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/settle-commits.js
var settle_commits = __webpack_require__(15638);
;// CONCATENATED MODULE: ./dist/compiled/stages/release.js


















/**
 * Releases one lane of a commit: bound to what was found out about it, published under the digest of its content, and on
 * record. What was released before is left as it is, so that it can be called again. Throws a `UserError` where nothing
 * lets it through.
 */
async function release(ports, request) {
    const { git, ledger } = ports;
    const { lane } = request;
    const commit = await (0,settle_commits/* mustResolve */.i)(git, request.revision);
    const parts = await readParts(git, commit);
    const lock = (0,make_lock/* lockOf */.V)(parts, { commit });
    const frame = { lane, lock, commit, by: request.by, nowMs: ports.clock.now() };
    const earlier = await recordOf(ledger, frame);
    if (earlier !== undefined)
        return { release: earlier, isNew: false };
    const content = (0,release_bundle/* isBundledLane */.j$)(lane) ? bundleOf(parts, lane) : undefined;
    const judged = await judgeCommit(ports, request, commit);
    const evidence = await letThrough(ports, request, { frame, judged });
    const unpublished = releaseOf(frame, evidence, undefined);
    const bundle = content && (await publish(ports.releases, content, { release: unpublished, verdict: judged.verdict }));
    const made = releaseOf(frame, evidence, bundle);
    const verdict = await unrecorded(ledger, judgedCombination(judged.verdict, judged.source, frame));
    await ledger.change({ records: verdict === undefined ? [made] : [made, verdict], states: [] });
    return { release: made, isNew: true };
}
/** Where the lanegate.yml of a branch wants bundles published; nothing where it does not say. */
const readReleaseSettings = async (git, policy) => (await (0,read_policy/* readPolicy */.T)(git, await (0,settle_commits/* mustResolve */.i)(git, policy)))?.value.release;
/** Takes a commit apart. Throws a `UserError` where its own lock says that it is something else. */
async function readParts(git, commit) {
    const { parts, moved: [moved], } = await (0,read_lock/* readLock */.m)(git, commit);
    if (moved === undefined)
        return parts;
    throw new user_error/* UserError */.yo(`this lock is no longer true: ${moved.section}.${moved.name} ${moved.change}`, {
        place: { path: release_lock/* lockFile */.Ke },
        hint: 'write it anew and commit it: lanegate lock',
    });
}
/** The verdict of the commit, overrides aside, and who may override it. */
async function judgeCommit(ports, request, commit) {
    const { folder, run } = request;
    const policy = await (0,settle_commits/* mustResolve */.i)(ports.git, request.policy);
    const settings = (await (0,read_policy/* readPolicy */.T)(ports.git, policy))?.value.gate.override;
    return { ...(await judgeAgain(ports, { commit, policy, folder, run })), settings };
}
/** Why the lane may be released. Throws a `UserError` where nothing lets it through. */
async function letThrough(ports, request, letting) {
    const { lane, lock } = letting.frame;
    const { verdict, source, settings } = letting.judged;
    const records = await verdictsOn(ports.ledger, (0,combination/* combinationOf */.bZ)((0,release_lock/* laneDigests */.Wk)(lock)));
    const decide = async (told, people) => decideRelease({ lane, verdict: await (0,override_verdict/* overrideVerdict */.M)({ ...ports, people }, told, settings), judged: records });
    const decided = await decide(verdict, ports.people);
    if (decided.kind === 'let-through')
        return evidenceOf(decided.evidence, verdict, source);
    const { merged } = request;
    if (merged !== undefined && (await carriesLane(ports.git, merged.head, letting.frame))) {
        const people = { authorOf: async () => merged.author };
        const again = await decide({ ...verdict, head: merged.head }, people);
        if (again.kind === 'let-through')
            return evidenceOf(again.evidence, verdict, source);
    }
    throw new user_error/* UserError */.yo(`${lane} is not released: ${decided.reason}`, { hint: hintFor(lane, verdict) });
}
async function verdictsOn(ledger, combination) {
    const { records } = (0,read_records/* readRecords */.T)('verdict', await ledger.read({ kind: 'verdict', about: (0,digest_text/* hexOf */.Z)(combination) }));
    return [...records];
}
/** A verdict that no release of another lane of the same evaluation has put on record. */
async function unrecorded(ledger, judged) {
    if (judged === undefined)
        return undefined;
    const known = await verdictsOn(ledger, judged.combination);
    const isSame = ({ head, evaluation }) => head === judged.head && evaluation === judged.evaluation;
    return known.some(isSame) ? undefined : judged;
}
/** Whether another commit has the very lane that is released. */
async function carriesLane(git, other, { lane, lock }) {
    const commit = await git.resolve(other);
    if (commit === undefined || lane === 'code')
        return false;
    const parts = (0,take_apart/* lanePartsOf */.u)(await (0,read_whole_side/* readWholeSide */.v)(git, commit));
    return (0,release_lock/* laneDigests */.Wk)((0,make_lock/* lockOf */.V)(parts))[lane] === (0,release_lock/* laneDigests */.Wk)(lock)[lane];
}
const hintFor = (lane, { head }) => `evaluate the change that brought it in: lanegate evaluate --head ${head.slice(0, 12)} --base \u2026; or let it through on record: lanegate override --lane ${lane} --reason \u2026`;
/** The same lane of the same lock as it is on record already. */
async function recordOf(ledger, { lane, lock }) {
    const about = (0,digest_text/* hexOf */.Z)((0,release_lock/* releaseId */.Bf)(lock));
    const { records } = (0,read_records/* readRecords */.T)('release', await ledger.read({ kind: 'release', about }));
    return records.find((each) => each.lane === lane);
}
async function publish(releases, content, published) {
    const { release, verdict } = published;
    const { id, lane, commit } = release;
    const bundle = namedBundle(content);
    const place = await releases.publish({ id, lane, commit, bundle, documents: documentsOf(content, release, verdict) });
    return { digest: bundle.digest, place };
}


/***/ }),

/***/ 91139:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ mustReadEvaluation),
  Lu: () => (/* binding */ readEvaluation),
  Op: () => (/* binding */ writeEvaluation)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(55307);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/evaluation-text.js
/** The text of `evaluation.json` in pieces that end with their line: facts as people read them, then a line a case. */
function* evaluationText({ suites, notes, ...facts }) {
    yield `${JSON.stringify(facts, null, 2).slice(0, -2)},\n  "suites": [`;
    let isFirst = true;
    for (const suite of suites) {
        yield isFirst ? '\n' : ',\n';
        isFirst = false;
        yield* suiteText(suite);
    }
    yield `${isFirst ? '' : '\n  '}],\n  "notes": ${indented(notes, 2)}\n}\n`;
}
function* suiteText({ cases, ...facts }) {
    yield `    ${indented(facts, 4).slice(0, -6)},\n      "cases": [`;
    let isFirst = true;
    for (const each of cases) {
        yield `${isFirst ? '' : ','}\n        ${JSON.stringify(each)}`;
        isFirst = false;
    }
    yield `${isFirst ? '' : '\n      '}]\n    }`;
}
/** JSON over several lines, all but the first moved in by so many spaces. */
const indented = (value, spaces) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/part-evaluation.js
const structure = /["\\{}[\],:]/g;
/**
 * Parts the JSON text of an evaluation, however it is laid out and however long it is, into its cases and all the rest.
 * What is no JSON is left for whoever parses the parts.
 */
class EvaluationParts {
    onCase;
    open = [];
    suites = 0;
    others = '';
    begunCase = '';
    isInCases = false;
    string = '';
    constructor(onCase) {
        this.onCase = onCase;
    }
    /** The evaluation without its cases. */
    get rest() {
        return this.others;
    }
    /** Reads the next line, without its newline; no JSON string goes on over the end of a line. */
    push(line) {
        const pattern = new RegExp(structure);
        let from = 0;
        for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
            if (found[0] === '"')
                pattern.lastIndex = this.takeString(line, found.index);
            else
                from = this.take(line, found.index, from);
        }
        this.keep(`${line.slice(from)}\n`);
    }
    /** Notes the string that begins at an index, and answers where it ends. */
    takeString(line, start) {
        let end = line.indexOf('"', start + 1);
        while (end !== -1 && isEscaped(line, end))
            end = line.indexOf('"', end + 1);
        const next = end === -1 ? line.length : end + 1;
        if (!this.isInCases)
            this.string = line.slice(start, next);
        return next;
    }
    /** Takes one mark of structure; answers from where on the line is still to be kept. */
    take(line, at, from) {
        const mark = line[at] ?? '';
        const isAtElement = this.isInCases && this.open.length === 4;
        if (isAtElement && (mark === ',' || mark === ']'))
            return this.endCase(line, at, from);
        const last = this.open.at(-1);
        if (mark === ':' && !this.isInCases && last !== undefined)
            last.key = this.string;
        else if (mark === '}' || mark === ']')
            this.open.pop();
        else if (mark === '{' || mark === '[')
            return this.enter(line, at, from);
        return from;
    }
    enter(line, at, from) {
        this.open.push({ bracket: line[at] ?? '', key: '' });
        const [document, suites, suite] = this.open;
        const isInSuites = document?.bracket === '{' && document.key === '"suites"' && suites?.bracket === '[';
        if (isInSuites && this.open.length === 3)
            this.suites += 1;
        if (this.isInCases || !isInSuites || this.open.length !== 4)
            return from;
        if (suite?.bracket !== '{' || suite.key !== '"cases"' || line[at] !== '[')
            return from;
        this.keep(line.slice(from, at + 1));
        this.isInCases = true;
        return at + 1;
    }
    endCase(line, at, from) {
        const text = this.begunCase + line.slice(from, at);
        this.begunCase = '';
        const isLast = line[at] === ']';
        if (!isLast || text.trim() !== '')
            this.onCase(this.suites - 1, text);
        if (!isLast)
            return at + 1;
        this.isInCases = false;
        this.open.pop();
        return at;
    }
    keep(text) {
        if (this.isInCases)
            this.begunCase += text;
        else
            this.others += text;
    }
}
/** True of a quotation mark behind an odd number of backslashes. */
function isEscaped(line, at) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/packed/packed-list.js
var packed_list = __webpack_require__(13763);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/evaluation-file.js







const writeEvaluation = (files, folder, evaluation) => files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluationText(evaluation));
/**
 * Reads the evaluation of a run folder line by line, its cases packed; `undefined` when it is not there, a `UserError`
 * when it is not what it claims.
 */
async function readEvaluation(files, folder) {
    const path = `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`;
    const lines = await files.lines(path);
    if (lines === undefined)
        return undefined;
    const cases = [];
    const parts = new EvaluationParts((suite, text) => {
        cases[suite] ??= new packed_list/* PackedList */.x();
        cases[suite].push(parseCase(text, path));
    });
    for await (const line of lines)
        parts.push(line);
    const { suites, ...facts } = (0,artifacts/* parseArtifact */.GJ)(parts.rest, path, evaluation_evaluation/* Evaluation */.JN);
    if (suites.length < cases.length || suites.some((suite) => suite.cases.length > 0))
        throw strangeCases(path);
    return { ...facts, suites: suites.map((suite, index) => ({ ...suite, cases: cases[index] ?? [] })) };
}
/** Reads the evaluation that must be there. */
async function mustReadEvaluation(files, folder) {
    const evaluation = await readEvaluation(files, folder);
    if (evaluation !== undefined)
        return evaluation;
    throw (0,artifacts/* missingArtifact */.fX)(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`);
}
function parseCase(text, path) {
    const parsed = evaluation_evaluation/* CaseScores */.A4.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    const reason = parsed.error.issues[0]?.message ?? '';
    throw new user_error/* UserError */.yo(`a case of this artifact is not of the expected shape: ${reason}`, {
        place: { path, key: 'suites.cases' },
        hint: 'was it made by another version of Lanegate?',
    });
}
const strangeCases = (path) => new user_error/* UserError */.yo('the cases of this artifact cannot be told from its suites', {
    place: { path },
    hint: 'run the step that makes it again',
});


/***/ }),

/***/ 67308:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ overrideVerdict)
});

// EXTERNAL MODULE: ./dist/compiled/domain/override/in-force.js
var in_force = __webpack_require__(48415);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/apply-overrides.js

/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that blocks
 * each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let through.
 */
function applyOverrides(verdict, overrides, rules) {
    const ofHead = verdict.worktree ? [] : overrides.filter(({ head }) => head === verdict.head);
    if (ofHead.length === 0)
        return verdict;
    const applied = ofHead.map((override) => tell(override, rules));
    const named = new Set(applied.filter(({ holds }) => holds).flatMap(({ lanes }) => lanes));
    const blockers = verdict.blockers?.map((blocker) => ({ ...blocker, overridden: isCovered(blocker.lanes, named) }));
    const isLetThrough = blockers !== undefined && blockers.length > 0 && blockers.every(({ overridden }) => overridden);
    return {
        ...verdict,
        blocks: verdict.blocks && !isLetThrough,
        ...(blockers === undefined ? {} : { blockers }),
        overrides: applied,
    };
}
/** What has no lane is covered by nothing. */
const isCovered = (lanes, named) => lanes.length > 0 && lanes.every((lane) => named.has(lane));
function tell(override, rules) {
    const { lanes, reason, by, at, expires } = override;
    const whyNot = (0,in_force/* whyNotInForce */.W)(override, rules);
    const told = { lanes, reason, by, at, expires };
    return whyNot === undefined ? { ...told, holds: true } : { ...told, holds: false, why_not: whyNot };
}

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/override-verdict.js



const mostTold = 3;
/**
 * A verdict with what the ledger says about its head. A ledger that cannot be read overrides nothing, and what of it is
 * not believed is told. It is not asked where nothing blocks and nobody may override.
 */
async function overrideVerdict(ports, verdict, settings) {
    const { worktree, head, blocks } = verdict;
    if (worktree || (!blocks && (settings?.allow.length ?? 0) === 0))
        return verdict;
    try {
        const files = await ports.ledger.read({ kind: 'override', about: head });
        const { records, strange } = (0,read_records/* readRecords */.T)('override', files);
        const author = records.length === 0 ? undefined : await ports.people.authorOf(head);
        const applied = applyOverrides(verdict, records, { settings, author, nowMs: ports.clock.now() });
        return { ...applied, notes: [...applied.notes, ...strangeNotes(strange)] };
    }
    catch (error) {
        const reason = (0,user_error/* messageOf */.bD)(error);
        return { ...verdict, notes: [...verdict.notes, `the ledger cannot be read, so nothing is overridden: ${reason}`] };
    }
}
function strangeNotes(strange) {
    const told = strange.slice(0, mostTold).map((each) => `the ledger holds what is not believed: ${each}`);
    const untold = strange.length - told.length;
    return untold > 0 ? [...told, `the ledger holds ${untold} more files that are not believed`] : told;
}


/***/ }),

/***/ 73391:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findChange),
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54791);


/** The change that a run is about: as detect left it, else as its evaluation tells it; `undefined` without either. */
async function findChange(files, folder, evaluation) {
    return (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(files, `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`, _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSet */ .VR)) ?? evaluation?.change;
}
/** As `findChange`, where one must be there: a `UserError` without. */
async function readChange(files, folder, evaluation) {
    const change = await findChange(files, folder, evaluation);
    if (change !== undefined)
        return change;
    throw (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .missingArtifact */ .fX)(`${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`);
}


/***/ }),

/***/ 64324:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _domain_release_compare_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84739);
/* harmony import */ var _domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31010);
/* harmony import */ var _domain_release_lock_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9432);
/* harmony import */ var _domain_release_make_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6475);
/* harmony import */ var _domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58284);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27924);
/* harmony import */ var _read_whole_side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37634);







/** Takes a tree apart and says what of the lock that lies in it is not so. Throws a `UserError` where that is no lock. */
async function readLock(git, tree) {
    const side = await (0,_read_whole_side_js__WEBPACK_IMPORTED_MODULE_5__/* .readWholeSide */ .v)(git, tree);
    const parts = (0,_domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_3__/* .lanePartsOf */ .u)(side);
    const lock = (0,_domain_release_make_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockOf */ .V)(parts);
    const text = await (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(git, side.blobs.get(_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFile */ .Ke), _domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFile */ .Ke);
    const committed = text === undefined ? undefined : (0,_domain_release_lock_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLock */ .P)(text);
    return { parts, lock, committed, moved: committed === undefined ? [] : (0,_domain_release_compare_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocks */ .S)(committed, lock) };
}


/***/ }),

/***/ 79677:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText),
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94111);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2914);




const maxConfigurationBytes = 4_000_000;
/** What the default branch says in lanegate.yml; nothing where it has none. */
async function readPolicy(git, commit) {
    const text = await readPolicyText(git, commit);
    return text === undefined ? undefined : (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseConfiguration */ .M)(text, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFile */ .h);
}
/** lanegate.yml of a commit as it is written; nothing where it has none. */
async function readPolicyText(git, commit) {
    const tree = await git.resolve(commit);
    if (tree === undefined)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the commit ${commit} of the default branch cannot be read`);
    const entry = (await git.list(tree)).find(({ path }) => path === _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFile */ .h);
    if (entry === undefined)
        return undefined;
    const [blob] = await git.readBlobs([entry.blob], maxConfigurationBytes);
    if (blob?.kind !== 'text') {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(blob === undefined ? 'it cannot be read' : (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNoText */ .L)(blob), {
            place: { path: _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationFile */ .h },
        });
    }
    return blob.text;
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
