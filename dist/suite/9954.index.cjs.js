(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9954;
exports.ids = [9954];
exports.modules = {

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

/***/ 40871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noCommitYet)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** What a repository is told whose HEAD names no commit. */
const noCommitYet = () => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this repository has no commit yet', { hint: 'commit something first: git add, then git commit' });


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

/***/ 10387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ LatencyLimit),
/* harmony export */   Pe: () => (/* binding */ CostLimit),
/* harmony export */   Qb: () => (/* binding */ WrittenRole),
/* harmony export */   YE: () => (/* binding */ limitsResources),
/* harmony export */   aZ: () => (/* binding */ defaultAlpha),
/* harmony export */   ai: () => (/* binding */ OverrideSettings),
/* harmony export */   bP: () => (/* binding */ MetricRole),
/* harmony export */   pP: () => (/* binding */ BaselineSettings),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * What a metric decides: `gate` must not be worse by the margin or more, `success` must be better, `deterioration` only
 * must not be shown to be worse, `report` decides nothing. `guardrail` is another word for `gate`.
 */
const MetricRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'success', 'deterioration', 'report']);
/** As a user writes it. */
const WrittenRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'guardrail', 'success', 'deterioration', 'report'])
    .transform((role) => (role === 'guardrail' ? 'gate' : role));
/** How often an unchanged head may be called worse, where nothing says otherwise. */
const defaultAlpha = 0.05;
/** True of a metric that can block a change. */
const decides = (role) => role !== undefined && role !== 'report';
const Increase = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100);
const CostLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_increase: Increase.describe('How much more head may cost, as a share of what base costs: 0.2 for a fifth more'),
});
const LatencyLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_p95_increase: Increase.describe('How much higher the 95th percentile of latency may be, as a share of base'),
});
/** True where a gate limits what answers may take, beside what they are worth. */
const limitsResources = (gate) => gate.cost !== undefined || gate.latency !== undefined;
/** How a base arm that comes from the cache is watched. */
const BaselineSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The share of cached answers of base, a day old or older, that is asked for once more: whether they still stand'),
});
/** Who may let a change through in spite of its verdict. */
const OverrideSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .max(100)
        .default([])
        .describe('Logins, such as octocat, or addresses of git where there is no GitHub; nobody when empty'),
    max_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(90).default(7).describe('How long an override may hold'),
});


/***/ }),

/***/ 56086:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importFiles: () => (/* binding */ importFiles)
});

// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 31 modules
var formats = __webpack_require__(2671);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/carried-suite.js + 1 modules
var carried_suite = __webpack_require__(74367);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 2 modules
var dataset = __webpack_require__(83818);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/native/import-file.js










const nothing = { models: {}, providers: {}, files: [] };
/**
 * What a prompt file or a data set of OpenAI evals says, where no format of another tool claims it. Throws a
 * `UserError`.
 */
function importFile(text, path, rules = configuration/* defaultConfiguration */._0) {
    if (/\.(?:jsonl|ndjson)$/i.test(path))
        return importDataset(text, path);
    if ((0,parse_prompt/* isYamlPath */.x)(path))
        refuseRegistry(text, path);
    const read = (0,parse_prompt/* parsePrompt */.e)(text, path);
    const prompt = (0,carried_suite/* isGhModels */._W)(path, rules) ? { ...read, language: 'gh-models' } : read;
    const suite = (0,carried_suite/* carriesSuite */.i4)(prompt, () => false) ? suiteIn(prompt, rules) : undefined;
    const suites = suite === undefined ? [] : [suite];
    return { ...nothing, path, prompts: [prompt], suites, unimported: whyNotWhole(prompt, suite) };
}
/** The registry of OpenAI evals names its samples and the class that grades them, which is code. */
function refuseRegistry(text, path) {
    const { value, lineOf } = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    const [name, entry] = Object.entries((0,read_json/* isJsonObject */.OW)(value) ? value : {}).find(([, each]) => isEval(each)) ?? [];
    if (name === undefined || !(0,read_json/* isJsonObject */.OW)(entry))
        return;
    const samples = (0,read_json/* isJsonObject */.OW)(entry['args']) ? entry['args']['samples_jsonl'] : undefined;
    throw new user_error/* UserError */.yo('this is the registry of OpenAI evals, which holds no case', {
        place: { path, line: lineOf([name]), key: name },
        hint: `import its samples, and grade as its class does: ${typeof samples === 'string' ? samples : 'the JSONL that `samples_jsonl` names'}`,
    });
}
const isEval = (entry) => (0,read_json/* isJsonObject */.OW)(entry) && typeof entry['class'] === 'string' && entry['class'].startsWith('evals.');
function suiteIn(prompt, { compat, prompt_yml }) {
    const settings = { ...configuration/* defaultConfiguration */._0, compat, prompt_yml, judge: 'judge' };
    const suite = (0,carried_suite/* carriedSuite */.xV)(prompt, (0,prompt_path/* promptNameOf */.Px)(prompt.path), settings);
    const isJudged = suite.graders.some((grader) => (0,grader_spec/* isJudge */.kJ)(grader) && grader.model === undefined);
    return { ...suite, judge: undefined, gaps: isJudged ? { judge: suite.place } : {} };
}
function whyNotWhole({ path, lineOf }, suite) {
    if (suite === undefined) {
        const why = 'the file has no graders, and a suite needs one';
        return [{ place: { path, line: 1 }, what: 'a suite', why }];
    }
    if (suite.problem === undefined)
        return [];
    return [{ place: { path, line: lineOf(['evaluators']) }, what: 'the whole suite', why: suite.problem }];
}
/** Samples of the registry are graded by a class that its YAML names; an exact match is what most of them mean. */
function importDataset(text, path) {
    const cases = [...(0,dataset/* parseDataset */.oH)(text, path)];
    if (cases.every(({ expected, expected_any: any }) => expected === undefined && any === undefined)) {
        throw new user_error/* UserError */.yo('no case of this data set says what is expected', { place: { path, line: 1 } });
    }
    const name = (0,prompt_path/* promptNameOf */.Px)(path);
    const place = { path, line: 1 };
    const suite = {
        name,
        target: { prompt: target_reference/* messagesOfCases */.HD, model: 'model' },
        cases: { kind: 'inline', path, cases },
        graders: [grader_spec/* GraderSpec */.he.parse({ type: 'equals', value: '{{expected}}', trim: true, metric: 'match' })],
        sources: [],
        repeats: 1,
        gate: { floor: {}, metrics: {}, margin: undefined },
        place,
        problem: undefined,
    };
    const why = 'the data set names none: declare the binding `model` under `models`';
    return { ...nothing, path, prompts: [], suites: [suite], unimported: [{ place, what: 'the model', why }] };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/native/native-names.js

/** A short name for each path that is a file name, numbered where several have it or it is `taken` already. */
function uniqueNames(paths, taken = []) {
    const names = new Map();
    const used = new Set(taken);
    for (const path of paths) {
        if (names.has(path))
            continue;
        const [file = '', label] = path.split('#');
        const plain = (label ?? (0,prompt_path/* promptNameOf */.Px)(file)).replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
        names.set(path, unusedName(plain, used, '-'));
    }
    return names;
}
/** The name itself, or with the first number behind it that makes it another one than those in use, which it joins. */
function unusedName(plain, used, beforeNumber) {
    let name = plain;
    for (let count = 2; used.has(name); count += 1)
        name = `${plain}${beforeNumber}${count}`;
    used.add(name);
    return name;
}
/**
 * Names for suites, no two alike: those that would be are told apart by the file that each comes from, else numbered.
 */
function uniqueSuiteNames(suites) {
    const isShared = (name) => suites.filter((each) => each.name === name).length > 1;
    const used = new Set();
    return suites.map(({ name, path }) => {
        const plain = isShared(name) && !name.includes(path) ? path : name;
        return unusedName(plain, used, ' ');
    });
}
/**
 * Names for the bindings and providers of other tools' files. `known` are the providers that need no declaration, whose
 * names must go on meaning them.
 */
function bindingNames(models, providers, known) {
    const isForeign = (name) => name.includes('#');
    const modelNames = uniqueNames(models.filter(isForeign), models.filter((name) => !isForeign(name)));
    const providerNames = uniqueNames(providers.filter(isForeign), [
        ...known,
        ...providers.filter((name) => !isForeign(name)),
    ]);
    return {
        model: (name) => modelNames.get(name) ?? name,
        provider: (name) => providerNames.get(name) ?? name,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/native/native-suite.js


const filled = (key, value) => (Object.keys(value).length === 0 ? {} : { [key]: value });
/** A case as a line of a data set. */
const nativeCase = ({ line: _, path: __, graders, ...rest }, names) => ({
    ...rest,
    ...(graders === undefined ? {} : { graders: graders.map((spec) => graderOf(spec, names)) }),
});
/** A suite as lanegate.yml says it; one that lost a part says so, since it would decide with what is left. */
function nativeSuite(suite, dataset, names) {
    const { name, target, graders, sources, repeats, gate, judge, embedder, problem } = suite;
    const { margin, floor, metrics } = gate;
    const gated = {
        ...(margin === undefined ? {} : { margin }),
        ...filled('floor', floor),
        ...filled('metrics', metrics),
    };
    return {
        name,
        ...(problem === undefined ? {} : { incomplete: problem }),
        target: targetOf(target, names),
        dataset,
        ...(judge === undefined ? {} : { judge: names.model(judge) }),
        ...(embedder === undefined ? {} : { embedder: names.model(embedder) }),
        ...(graders.length === 0 ? {} : { graders: graders.map((spec) => graderOf(spec, names)) }),
        ...(sources.length === 0 ? {} : { sources }),
        ...(repeats === 1 ? {} : { repeats }),
        ...filled('gate', gated),
    };
}
/** Programs and endpoints are written as they are. */
function targetOf(target, names) {
    if (!('prompt' in target))
        return target;
    const { prompt, model } = target;
    return {
        ...(prompt === target_reference/* messagesOfCases */.HD ? {} : { prompt: names.prompts.get(prompt) ?? prompt }),
        ...(model === undefined ? {} : { model: names.model(model) }),
    };
}
/** A grader, and those of its set, without what it would be by itself. */
function graderOf({ graders, model, ...spec }, names) {
    const written = Object.entries(spec).filter(([key, value]) => value !== undefined && value !== usual[key]);
    return {
        ...Object.fromEntries(written),
        ...(model === undefined ? {} : { model: names.model(model) }),
        ...(graders === undefined ? {} : { graders: graders.map((member) => graderOf(member, names)) }),
    };
}
const usual = grader_spec/* usualGrader */.k4;

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/native/write-native.js





/** Writes what files of other tools say as lanegate.yml, prompts and data sets; loaded again it means the same. */
function writeNative(imported) {
    const found = imported.flatMap((each) => each.prompts);
    const names = namesOf(imported, found);
    const prompts = found.map((prompt) => nativePrompt(prompt, names.prompts.get(prompt.path) ?? ''));
    const problems = new Map(found.map(({ path, problem }) => [path, problem]));
    const unasked = new Set(imported.flatMap((each) => each.unasked ?? []));
    const all = imported.flatMap((each) => each.suites.map((suite) => ({ suite, path: each.path })));
    const isWritten = ({ suite }) => hasCases(suite) && !unasked.has(modelOf(suite) ?? '');
    const suites = nativeSuites(all.filter(isWritten), problems, names);
    const configuration = {
        version: 1,
        ...bindingsOf(imported, names),
        ...filled('prompts', Object.fromEntries(prompts.map(({ name, path }) => [name, path]))),
        suites: suites.map(({ spec }) => spec),
    };
    const files = [...prompts, ...suites].flatMap(({ path, text }) => text === undefined ? [] : [[path, text]]);
    return {
        files: new Map([...files, ['lanegate.yml', (0,dist/* stringify */.As)(configuration, { lineWidth: 0 })]]),
        changed: [...prompts, ...suites].flatMap(({ changed }) => changed),
        unimported: all.filter((each) => !isWritten(each)).map(({ suite }) => leftOut(suite, problems)),
    };
}
function namesOf(imported, prompts) {
    const keysOf = (partOf) => imported.flatMap((each) => Object.keys(partOf(each)));
    const bindings = bindingNames(keysOf(({ models }) => models), keysOf(({ providers }) => providers), Object.keys(provider/* builtInProviders */.u3));
    return { ...bindings, prompts: uniqueNames(prompts.map(({ path }) => path)) };
}
/** A prompt whose file is read as it is stays where it lies. */
function nativePrompt(prompt, name) {
    if (prompt.firstRole !== undefined)
        return { name, path: prompt.path, text: undefined, changed: [] };
    const path = `prompts/${name}.prompt.yml`;
    const without = prompt.testData.length === 0 ? '' : ', without its cases and evaluators';
    const text = (0,dist/* stringify */.As)(promptFileOf(prompt), { lineWidth: 0 });
    return { name, path, text, changed: [`${prompt.path} is ${path} now${without}`] };
}
function nativeSuites(found, problems, names) {
    const suiteNames = uniqueSuiteNames(found.map(({ suite, path }) => ({ name: suite.name, path })));
    const files = uniqueNames(suiteNames);
    return found.map(({ suite: { problem, ...rest } }, index) => {
        const name = suiteNames[index] ?? rest.name;
        const suite = { ...rest, name, problem: problem ?? problems.get((0,target_reference/* promptOf */.Gh)(rest.target) ?? '') };
        if (suite.cases.kind === 'file') {
            const { path } = suite.cases;
            return { path, text: undefined, changed: [], spec: nativeSuite(suite, path, names) };
        }
        const path = `evals/${files.get(name)}.jsonl`;
        const text = suite.cases.cases.map((each) => `${JSON.stringify(nativeCase(each, names))}\n`).join('');
        return { path, text, changed: [`the cases of ${name} are in ${path} now`], spec: nativeSuite(suite, path, names) };
    });
}
const hasCases = ({ cases }) => cases.kind === 'file' || cases.cases.length > 0;
const modelOf = ({ target }) => ('model' in target ? target.model : undefined);
/** A suite that asks nothing, or that nobody can be asked. */
function leftOut({ name, place, problem, target, cases }, problems) {
    const hasNone = cases.kind === 'inline' && cases.cases.length === 0;
    const why = (hasNone ? problem : problems.get((0,target_reference/* promptOf */.Gh)(target) ?? '')) ?? 'it has no cases';
    return { place, what: `the suite \`${name}\``, why };
}
function promptFileOf({ messages, model, parameters, responseFormat, language }) {
    return {
        ...(model === undefined ? {} : { model }),
        ...filled('modelParameters', parameters),
        ...formatOf(responseFormat),
        ...(language === undefined ? {} : { template: language }),
        messages: messages.map(({ role, content }) => ({ role, content })),
    };
}
function formatOf(responseFormat) {
    if (typeof responseFormat !== 'object' || responseFormat === null || !('type' in responseFormat))
        return {};
    if (responseFormat.type !== 'json_schema')
        return { responseFormat: responseFormat.type };
    return { responseFormat: 'json_schema', jsonSchema: JSON.stringify(responseFormat['json_schema']) };
}
/**
 * Bindings and their providers; those of another tool's file go by the end of their name, and those that nobody can ask
 * are left out.
 */
function bindingsOf(imported, names) {
    const models = imported.flatMap(({ models, unasked = [] }) => Object.entries(models).filter(([name]) => !unasked.includes(name)));
    const providers = imported.flatMap((each) => Object.entries(each.providers));
    const bound = models.map(([name, { provider, ...rest }]) => [
        names.model(name),
        { provider: names.provider(provider), ...rest },
    ]);
    return {
        ...filled('providers', Object.fromEntries(providers.map(([name, provider]) => [names.provider(name), provider]))),
        ...filled('models', Object.fromEntries(bound)),
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/settle-commits.js
var settle_commits = __webpack_require__(23776);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-configuration.js
var read_configuration = __webpack_require__(36334);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-imports.js + 1 modules
var read_imports = __webpack_require__(98634);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
;// CONCATENATED MODULE: ./dist/compiled/stages/import.js











/** Writes files of other tools in Lanegate's own form. Nothing is overwritten unless that is asked for. */
async function importFiles(ports, request) {
    const { git, files } = ports;
    const tree = request.worktree ? await git.snapshotWorktree() : await (0,settle_commits/* mustResolve */.i)(git, 'HEAD');
    const blobs = new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));
    const imported = [];
    const rules = (await (0,read_configuration/* readConfiguration */.T)(git, { tree, blobs }))?.value;
    for (const path of request.paths)
        imported.push(await importOne(git, blobs, path, rules));
    const native = writeNative(imported);
    const targets = [...native.files].map(([path, text]) => ({ path: `${request.out}/${path}`, text }));
    for (const { path } of targets)
        refuseLinks(blobs, path);
    if (!request.force)
        for (const { path } of targets)
            await refuseOverwriting(files, path);
    for (const { path, text } of targets)
        await files.write(path, text);
    return {
        version: 1,
        written: targets.map(({ path }) => path),
        changed: native.changed,
        unimported: [...imported.flatMap((each) => each.unimported), ...native.unimported, ...missingJudges(imported)].map(told),
    };
}
/** Whoever writes files into their own checkout may bring code; what is written is judged again when it is run. */
const ownWork = { mayRunCode: true };
async function importOne(git, blobs, path, rules) {
    const named = formats/* formats */.F.find((each) => each.claims(path));
    if (named !== undefined && blobs.has(path))
        return (0,read_imports/* readImport */.A)(git, blobs, { path, format: named, trust: ownWork });
    const text = await (0,read_text/* readText */.yR)(git, blobs.get(path), path);
    const format = text === undefined ? undefined : import_formatOf(text, path);
    if (format !== undefined)
        return (0,read_imports/* readImport */.A)(git, blobs, { path, format, trust: ownWork });
    if (text !== undefined)
        return importFile(text, path, rules);
    const nearest = (0,nearest_name/* nearestName */.q)(path, blobs.keys());
    throw new user_error/* UserError */.yo(`there is no file \`${path}\` in the commit`, {
        place: { path },
        hint: nearest === undefined ? 'commit it, or import with --worktree' : `did you mean \`${nearest}\`?`,
    });
}
/** The format of a file whose name does not tell it; what is broken is told by whoever reads it as a prompt. */
function import_formatOf(text, path) {
    if ((0,prompt_path/* isPromptYamlPath */.t1)(path) || !/\.(?:ya?ml|json)$/i.test(path))
        return undefined;
    try {
        const { value } = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
        return formats/* formats */.F.find((each) => each.recognises(value));
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** What stands where a folder would is a file, or a link that may lead anywhere. */
function refuseLinks(blobs, path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    for (let length = 1; length < parts.length; length += 1) {
        const folder = parts.slice(0, length).join('/');
        if (!blobs.has(folder))
            continue;
        throw new user_error/* UserError */.yo('this is a file or a link in the repository, and no folder to write to', {
            place: { path: folder },
            hint: 'name another --out',
        });
    }
}
/** Whom graders ask is said once in lanegate.yml, and no file of another tool has said it. */
function missingJudges(imported) {
    const gaps = imported.flatMap(({ suites }) => suites.flatMap((suite) => Object.entries(suite.gaps ?? {})));
    const first = new Map([...gaps].reverse());
    return [...first].map(([role, place]) => ({
        place,
        what: `the ${role}`,
        why: `the file names none: declare a binding under \`models\` and name it as \`${role}\` in lanegate.yml`,
    }));
}
async function refuseOverwriting(files, path) {
    if ((await files.read(path)) === undefined)
        return;
    throw new user_error/* UserError */.yo('this file is there already', { place: { path }, hint: 'name another --out, or say --force' });
}
const told = ({ place, what, why }) => ({ path: place.path, line: place.line, what, why });


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
