(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2490;
exports.ids = [2490];
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

/***/ 65971:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BG: () => (/* binding */ capsOf),
  h5: () => (/* binding */ mostOfARun),
  RG: () => (/* binding */ sharedCapNotes),
  Ph: () => (/* binding */ withEarlierRuns)
});

// UNUSED EXPORTS: sharedCapsOf

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/caps-of-settings.js
/** The caps that a budget sets for one process; caps that other runs take from too need to know of those. */
function capsOfSettings(settings) {
    const { per_request, per_session, per_user, per_hour, per_run, provider_tools } = settings;
    return {
        perRequest: per_request && { ...scopeCapsOf(per_request), bytesPerToken: per_request.bytes_per_token },
        perSession: per_session && scopeCapsOf(per_session),
        perUser: per_user && scopeCapsOf(per_user),
        perHour: per_hour && {
            usdPerHour: per_hour.usd,
            tokensPerHour: per_hour.tokens,
            callsPerHour: per_hour.calls,
        },
        perRun: scopeCapsOf(per_run),
        perToolUse: provider_tools,
    };
}
const scopeCapsOf = (settings) => ({
    usd: settings.usd,
    tokens: settings.tokens,
    calls: settings.calls,
    milliseconds: settings.minutes === undefined ? undefined : settings.minutes * 60_000,
    usdPerHour: settings.usd_per_hour,
    tokensPerHour: settings.tokens_per_hour,
    callsPerHour: settings.calls_per_hour,
});

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/shared-caps.js

/** The caps of one run by the budget of a commit, and what other runs took from those they share. */
const capsOf = (budget, earlier = {}) => ({
    ...capsOfSettings(budget),
    ...sharedCapsOf(budget, earlier),
});
/** The caps that runs share, as far as it is known what the others took. */
function sharedCapsOf({ per_day, per_pull_request }, { day, pullRequest }) {
    return {
        perDay: per_day && day && { ...per_day, before: day },
        perPullRequest: per_pull_request && pullRequest && { ...per_pull_request, before: pullRequest },
    };
}
/** The same caps, where it is known by now what other runs took; each keeps what was known where it is not. */
const withEarlierRuns = ({ perDay, perPullRequest, ...caps }, { day, pullRequest }) => ({
    ...caps,
    perDay: perDay && { ...perDay, before: day ?? perDay.before },
    perPullRequest: perPullRequest && { ...perPullRequest, before: pullRequest ?? perPullRequest.before },
});
/**
 * The most that another run of the same budget takes from a cap that runs share, by its own cap; `undefined` where it
 * has none of that kind.
 */
function mostOfARun({ per_run }, shared) {
    const measures = ['usd', 'tokens', 'calls'];
    const isBounded = measures.every((measure) => shared?.[measure] === undefined || per_run[measure] !== undefined);
    const { usd, tokens = 0, calls = 0 } = per_run;
    return isBounded ? { usd, tokens, calls } : undefined;
}
/** What a reader must know of the caps that runs share: what others took, or that nobody knows. */
function sharedCapNotes({ per_day, per_pull_request }, { day, pullRequest }) {
    return [
        ...noteOf('budget.per_day', per_day, day),
        ...noteOf('budget.per_pull_request', per_pull_request, pullRequest),
    ];
}
function noteOf(key, cap, before) {
    if (cap === undefined)
        return [];
    if (before === undefined)
        return [`${key} is not enforced here: what other runs spent cannot be read`];
    const taken = ['usd', 'tokens', 'calls'].flatMap((measure) => {
        const most = cap[measure];
        return most === undefined || before[measure] === 0 ? [] : [shareOf(measure, before[measure], most)];
    });
    return taken.length === 0 ? [] : [`${key}: other runs took ${taken.join(' and ')}`];
}
function shareOf(measure, taken, most) {
    if (measure !== 'usd')
        return `${taken.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} ${measure}`;
    return `$${Number(taken.toFixed(4))} of $${most}`;
}


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

/***/ 56248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


/***/ }),

/***/ 49301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tracesFile)
/* harmony export */ });
/** Spans of a run, OTLP/JSON lines, in its folder. */
const tracesFile = 'traces.jsonl';


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

/***/ 68348:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whyUnfit)
/* harmony export */ });
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43944);

/** Why a value, as a line of JSON or an artifact, is none of a schema. */
function whyUnfit(value, schema, place) {
    const { issues = [] } = schema.safeParse(value, { reportInput: true }).error ?? {};
    const { keys = [], sentence = 'cannot be read', hint } = (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFirst */ .GP)(issues, schema) ?? {};
    const key = keys.map(String).join('.');
    if (key === '')
        return { why: `it ${sentence}`, place, hint };
    const why = sentence.startsWith('unknown ') ? sentence : `\`${key}\` ${sentence}`;
    return { why, place: { ...place, key }, hint };
}


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

/***/ 42630:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   fX: () => (/* binding */ missingArtifact),
/* harmony export */   rk: () => (/* binding */ readUsableArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _domain_suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68348);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    return text === undefined ? undefined : parseArtifact(text, path, schema);
}
/** As `readArtifact`, where one that cannot be read is of no run that could go on: it counts as not there. */
async function readUsableArtifact(files, path, schema) {
    try {
        return await readArtifact(files, path, schema);
    }
    catch {
        return undefined;
    }
}
/** The artifact that a text is; a `UserError` when it is not what it claims. */
function parseArtifact(text, path, schema) {
    let value;
    try {
        // As an editor or PowerShell leaves it before the text.
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        const isEmpty = text.trim() === '';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this artifact is ${isEmpty ? 'empty: what makes it did not end' : 'not valid JSON'}`, {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value, (0,_domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)(text));
    if (parsed.success)
        return parsed.data;
    const { why, place } = (0,_domain_suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnfit */ .V)(value, schema, { path });
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this artifact is not of the expected shape: ${why}`, {
        place,
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw missingArtifact(path);
}
/** What is said of an artifact that must be there and is not. */
const missingArtifact = (path) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this artifact is missing', {
    place: { path },
    hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
});
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 14382:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readOwnConfiguration)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32581);
/* harmony import */ var _domain_suite_parts_include_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90157);
/* harmony import */ var _domain_suite_parts_refuse_idle_includes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1096);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30331);






/**
 * The lanegate.yml that lies here, or the file that stands in for it, with the parts that it includes; nothing where
 * there is none. Throws a `UserError` where one that was named is not there.
 */
async function readOwnConfiguration(files, path) {
    const text = await files.readStrictly(path ?? _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h);
    if (text === undefined) {
        if (path === undefined)
            return undefined;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('there is no such configuration', { place: { path } });
    }
    const root = (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRoot */ .qo)(text, path ?? _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h);
    const folders = await foldersFor(files, '', root.value.include);
    const wanted = (0,_domain_suite_parts_include_js__WEBPACK_IMPORTED_MODULE_3__/* .includedPaths */ .zy)(root, folders.map((folder) => `${folder}/${_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h}`));
    const read = await Promise.all(wanted.map(async (each) => ({ path: each, text: await files.readStrictly(each) })));
    const parts = read.flatMap((each) => (each.text === undefined ? [] : [{ path: each.path, text: each.text }]));
    const whole = (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParts */ .il)(root, parts);
    (0,_domain_suite_parts_refuse_idle_includes_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseIdleIncludes */ .G)(whole);
    return whole;
}
/** Every folder below one in which a file may lie that the globs take in. */
async function foldersFor(files, folder, globs) {
    if (globs.length === 0)
        return [];
    const names = (await files.folders(folder === '' ? '.' : folder)).filter((name) => !_domain_suite_parts_include_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignFolders */ ._W.has(name));
    const here = names
        .map((name) => (folder === '' ? name : `${folder}/${name}`))
        .filter((path) => (0,_domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .mayLieBelow */ .Fi)(path, globs));
    const below = await Promise.all(here.map((path) => foldersFor(files, path, globs)));
    return [...here, ...below.flat()];
}


/***/ }),

/***/ 63266:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSpending)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99860);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/**
 * What the journal of a run's money says that killed parts of it took. A last line that a kill tore is of a call that
 * was not made, or counts at its worst already; any other that cannot be read is a `UserError`, since nobody knows what
 * stood there.
 */
async function readSpending(files, path) {
    const [sum, minutes] = [new _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendSum */ .y$(), new _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .KilledMinutes */ .po()];
    const lines = (await files.lines(path)) ?? [];
    let line = 0;
    let isTorn = false;
    for await (const text of lines) {
        if (isTorn)
            throw unreadable(path, line);
        line += 1;
        const entry = _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendEntry */ .nh.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text)?.json).data;
        if (entry === undefined) {
            // What a machine that went down had no time to write is zeros, and may have been many lines.
            if (text.includes('\0'))
                throw unreadable(path, line);
            isTorn = true;
            continue;
        }
        sum.add(entry);
        minutes.add(entry);
    }
    return { spent: sum.spent(), killed: minutes.buckets() };
}
const unreadable = (path, line) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this line of what was spent is damaged, so nobody can tell how much is left of the budget', {
    place: { path, line },
    hint: 'name another folder, or remove this file if what was spent need not count',
});


/***/ }),

/***/ 3144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ closeAll),
/* harmony export */   k: () => (/* binding */ closeSpans)
/* harmony export */ });
/**
 * Takes each step even where one of them fails, then throws the first failure. The last one says that all is on disk,
 * so it is taken only where none has failed.
 */
async function closeAll(steps, last) {
    const failures = [];
    for (const step of steps) {
        try {
            await step();
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
    await last();
}
/** Closes a trace, and tells where spans are missing. */
async function closeSpans({ log }, spans) {
    const missing = await spans.close();
    if (missing !== undefined)
        log.warn(missing);
}


/***/ }),

/***/ 20902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ closeRun),
/* harmony export */   f: () => (/* binding */ spentSince)
/* harmony export */ });
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99860);
/* harmony import */ var _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90101);
/* harmony import */ var _close_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3144);
/* harmony import */ var _gateway_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74864);





/** Closes all that is open even where one of it fails, then says so. */
async function closeRun(ports, closing) {
    const { spans, known, clock, model, record, folder, spent, journal, spendJournal } = closing;
    await (0,_close_all_js__WEBPACK_IMPORTED_MODULE_3__/* .closeAll */ .S)([
        () => journal.close(),
        () => record?.settle(spentSince(spent, model.spent())),
        () => (0,_close_all_js__WEBPACK_IMPORTED_MODULE_3__/* .closeSpans */ .k)(ports, spans),
        () => (0,_gateway_state_js__WEBPACK_IMPORTED_MODULE_4__/* .writeGatewayState */ .T)(ports.files, folder, (0,_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_2__/* .withSessionsOf */ .R)(model.state(), known)),
        () => spendJournal.close(),
    ], () => ports.files.write(`${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .spendFile */ .hG}`, `${JSON.stringify(totalOf(model.spent(), clock.elapsedMs))}\n`));
}
const totalOf = (spent, elapsedMs) => {
    const { nanoUsd, tokens, calls } = (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(spent);
    return { kind: 'total', nano_usd: nanoUsd, tokens, calls, elapsed_ms: elapsedMs };
};
/** What was spent beyond what earlier parts of a run took. */
const spentSince = (earlier, all) => ({
    usd: Math.max(0, all.usd - earlier.usd),
    tokens: Math.max(0, all.tokens - earlier.tokens),
    calls: Math.max(0, all.calls - earlier.calls),
});


/***/ }),

/***/ 74864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readGatewayState),
/* harmony export */   T: () => (/* binding */ writeGatewayState)
/* harmony export */ });
/* harmony import */ var _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90101);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _read_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42630);



/**
 * What an earlier gateway left in a folder. State that cannot be read is told and counts as none: it may only hold
 * calls back, and the caps of a run are counted elsewhere.
 */
async function readGatewayState({ files, log }, folder) {
    try {
        return await (0,_read_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .readArtifact */ .R9)(files, `${folder}/${_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayStateFile */ .wL}`, _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .GatewayState */ .EW);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        log.warn(`${folder}/${_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayStateFile */ .wL} cannot be used, so breakers and sessions begin anew: ${error.message}`);
        return undefined;
    }
}
/** Leaves what a gateway knows in a folder, for the gateway that comes next. */
const writeGatewayState = (files, folder, state) => (0,_read_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gatewayStateFile */ .wL}`, state);


/***/ }),

/***/ 8945:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ keptSpending)
/* harmony export */ });
/** Keeps the entries of a run's money in a journal, so that neither a kill nor a full disk loses any of it. */
function keptSpending(journal) {
    let written = Promise.resolve();
    return {
        add: (entry) => {
            written = journal.addInTurn(JSON.stringify(entry));
        },
        written: async () => {
            await written;
            if (journal.hasFailed)
                await journal.flush();
        },
    };
}


/***/ }),

/***/ 35053:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readOwnSide),
/* harmony export */   _: () => (/* binding */ openOwnModel)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_plan_shared_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65971);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61841);
/* harmony import */ var _domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90101);
/* harmony import */ var _domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4552);
/* harmony import */ var _domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49301);
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93490);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30331);
/* harmony import */ var _read_own_configuration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14382);
/* harmony import */ var _close_all_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3144);
/* harmony import */ var _close_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20902);
/* harmony import */ var _gateway_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74864);
/* harmony import */ var _open_together_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75431);
/* harmony import */ var _spend_book_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(81410);













/**
 * The lanegate.yml that lies here, or the file that stands in for it; unlike those of a commit, the files here are the
 * user's own.
 */
async function readOwnSide(files, path) {
    const configuration = await (0,_read_own_configuration_js__WEBPACK_IMPORTED_MODULE_7__/* .readOwnConfiguration */ .H)(files, path);
    const settings = configuration?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultConfiguration */ ._0;
    return { tree: '', blobs: new Map(), configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
}
/** Opens the guarded models of the lanegate.yml that lies here; whoever asked them closes them. */
const openOwnModel = (ports, request) => (0,_open_together_js__WEBPACK_IMPORTED_MODULE_11__/* .openTogether */ .Z)((opened) => openGuarded(ports, request, opened));
async function openGuarded(ports, request, opened) {
    const { side, providers, folder, run, concurrency, worstCase } = request;
    const { settings } = side;
    const { gateway, traces, files, log, spendRecords } = ports;
    const day = await spentToday(ports, settings.budget);
    const path = `${folder}/${_domain_inference_trace_span_js__WEBPACK_IMPORTED_MODULE_4__/* .tracesFile */ .H}`;
    const spans = opened(await traces.open({ path, run, resumes: true, settings: settings.gateway.traces }));
    const known = await (0,_gateway_state_js__WEBPACK_IMPORTED_MODULE_10__/* .readGatewayState */ .S)(ports, folder);
    const book = request.survivesKill ? await (0,_spend_book_js__WEBPACK_IMPORTED_MODULE_12__/* .openSpendBook */ .w)(ports, folder, opened) : undefined;
    const spentBefore = book?.spent ?? _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingSpent */ .at;
    const record = worstCase.tokens === 0 && worstCase.usd === 0
        ? undefined
        : await spendRecords.begin({ folder, pullRequest: undefined, worstCase });
    if (record !== undefined)
        opened({ close: () => record.settle(_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingSpent */ .at) });
    // Whoever began since the day was read counts as well.
    const caps = (0,_domain_evaluation_plan_shared_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .capsOf */ .BG)(settings.budget, { day: day && ((await record?.takenBefore({ kind: 'day' })) ?? day) });
    const model = gateway.open({
        providers: request.mayLackKeys ? [] : providers,
        spans,
        concurrency,
        settings: settings.gateway,
        caps,
        alreadySpent: spentBefore,
        earlier: book === undefined || book.killed.length === 0 ? known : (0,_domain_inference_gateway_state_js__WEBPACK_IMPORTED_MODULE_2__/* .withMinutes */ .Cx)(known, book.killed),
        onSpend: book?.add,
        spendWritten: book?.written,
        tell: (sentence) => log.warn(sentence),
        recordings: await readBooks(files, providers),
        headRecordings: [],
    });
    const close = () => (0,_close_all_js__WEBPACK_IMPORTED_MODULE_8__/* .closeAll */ .S)([
        () => record?.settle((0,_close_run_js__WEBPACK_IMPORTED_MODULE_9__/* .spentSince */ .f)(spentBefore, model.spent())),
        () => (0,_close_all_js__WEBPACK_IMPORTED_MODULE_8__/* .closeSpans */ .k)(ports, spans),
        () => (0,_gateway_state_js__WEBPACK_IMPORTED_MODULE_10__/* .writeGatewayState */ .T)(files, folder, model.state()),
    ], () => book?.close());
    // What the hour took since it was opened is in the book, of which nothing may count twice.
    const hour = known?.budget.hour ?? [];
    const checkpoint = () => {
        const state = model.state();
        return (0,_gateway_state_js__WEBPACK_IMPORTED_MODULE_10__/* .writeGatewayState */ .T)(files, folder, { ...state, budget: { ...state.budget, hour } });
    };
    return { model, close, checkpoint, caps, spentBefore };
}
/** A cap of the day that cannot be held is told; a command by hand is of no pull request. */
async function spentToday({ spendRecords, log }, budget) {
    const day = budget.per_day && (await spendRecords.spentBefore({ kind: 'day' }));
    const unknown = day === undefined ? (0,_domain_evaluation_plan_shared_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedCapNotes */ .RG)({ ...budget, per_pull_request: undefined }, {}) : [];
    for (const note of unknown)
        log.warn(note);
    return day;
}
async function readBooks(files, providers) {
    const paths = new Set(providers.flatMap((provider) => (provider.api === 'replay' ? [provider.path] : [])));
    return Promise.all([...paths].map(async (path) => {
        const text = await files.read(path);
        if (text === undefined)
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('there is no such recording', { place: { path } });
        return (0,_domain_inference_recording_recording_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecordings */ .E)(text, path);
    }));
}


/***/ }),

/***/ 75431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ openTogether)
/* harmony export */ });
/** Opens what belongs together; what is open already is closed where a later part cannot be opened. */
async function openTogether(open) {
    const parts = [];
    try {
        return await open((part) => {
            parts.push(part);
            return part;
        });
    }
    catch (error) {
        // What keeps a part from being closed is no more than what kept a later one from being opened.
        for (const part of parts.reverse())
            await part.close().catch(() => undefined);
        throw error;
    }
}


/***/ }),

/***/ 81410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ gatewaySpendFile),
/* harmony export */   w: () => (/* binding */ openSpendBook)
/* harmony export */ });
/* harmony import */ var _domain_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _read_read_spending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63266);
/* harmony import */ var _kept_spending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8945);




/** Runs of a command line keep theirs in a folder of each, and its records of all runs in a file of the usual name. */
const gatewaySpendFile = 'gateway-spend.jsonl';
/**
 * Opens the book in a folder. A run that ended in order left it empty; what stands in it was taken by one that was
 * killed, which is told and goes on here.
 */
async function openSpendBook({ files, log }, folder, opened) {
    const path = `${folder}/${gatewaySpendFile}`;
    const { spent, killed } = await (0,_read_read_spending_js__WEBPACK_IMPORTED_MODULE_2__/* .readSpending */ .t)(files, path);
    if (spent.calls > 0) {
        const usd = Number(spent.usd.toFixed(6));
        const [calls, count] = [(0,_domain_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(spent.calls, 'call'), spent.calls === 1 ? 'counts' : 'count'];
        log.warn(`the gateway before this one did not end in order; the $${usd} of its ${calls} ${count} towards this run`);
    }
    const journal = opened(await files.append(path));
    const { add, written } = (0,_kept_spending_js__WEBPACK_IMPORTED_MODULE_3__/* .keptSpending */ .z)(journal);
    const told = tellOnce(log);
    return {
        spent,
        killed,
        add,
        written: () => written().catch(told),
        close: async () => {
            await journal.close();
            await files.write(path, '');
        },
    };
}
/** Whoever serves others does not read what each of them is told. */
function tellOnce(log) {
    let isTold = false;
    return (error) => {
        if (!isTold)
            log.warn(`no call is made any more, since what it takes cannot be written down: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error)}`);
        isTold = true;
        throw error;
    };
}


/***/ })

};
;
})
