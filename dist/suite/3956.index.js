export const id = 3956;
export const ids = [3956];
export const modules = {

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
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Xh: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
const ToolCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: Role,
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolCall).optional().describe('Tools that an assistant asked for'),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Which of them a tool answers'),
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88490);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56248);



/** Everything that is counted apart and has a tolerance of its own. */
const TolerableKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n([..._incident_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentKind */ .fJ.options, ..._notice_js__WEBPACK_IMPORTED_MODULE_1__/* .Notice */ .$.options]);
const upTo = (share) => zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).default(share);
/** What the gate lets go missing in all; no kind alone may have more. */
const few = upTo(0.02);
/**
 * `gate.incidents` of lanegate.yml: for each kind the share of an arm's samples up to which it is tolerated. None of
 * what would mix models in an arm is.
 */
const IncidentTolerances = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
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
    if (_notice_js__WEBPACK_IMPORTED_MODULE_1__/* .Notice */ .$.safeParse(kind).success)
        return 'notice';
    return modelKinds.has(kind) ? 'model' : 'infrastructure';
}


/***/ }),

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request. */
const isOutage = (kind) => outages.has(kind);
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

/***/ 64981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/** The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order. */
const lockFile = 'ai.lock.json';


/***/ }),

/***/ 31425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LaneDigests),
/* harmony export */   k: () => (/* binding */ ReleasedLane)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);


/** The lanes that are released and deployed, each on its own. */
const ReleasedLane = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
const LaneDigests = zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(ReleasedLane, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E);


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


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

/***/ 10387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ LatencyLimit),
/* harmony export */   Pe: () => (/* binding */ CostLimit),
/* harmony export */   Qb: () => (/* binding */ WrittenRole),
/* harmony export */   YE: () => (/* binding */ limitsResources),
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

/***/ 36816:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scoreHistory: () => (/* binding */ scoreHistory)
/* harmony export */ });
/* harmony import */ var _steps_declared_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15017);
/* harmony import */ var _steps_read_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27924);
/* harmony import */ var _steps_score_commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54093);
/* harmony import */ var _steps_settle_commits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15638);




/**
 * Scores the last commits up to head, each against its first parent, as head's lanegate.yml declares things today.
 * Answers the commit that head is, and what could not be scored.
 */
async function scoreHistory({ git, syntax, progress }, request) {
    const head = await (0,_steps_settle_commits_js__WEBPACK_IMPORTED_MODULE_3__/* .mustResolve */ .i)(git, request.head);
    const sides = await (0,_steps_read_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .readSides */ .hn)(git, { policy: head, base: head, head });
    const paths = (0,_steps_declared_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredBy */ .O)(sides.head);
    const declared = { base: paths, head: paths, lanes: sides.head.settings.lanes };
    const commits = git.history(head, { count: request.count });
    const cutOff = [];
    let done = 0;
    for await (const scored of (0,_steps_score_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreCommits */ .V)({ git, syntax }, until(request.signal, commits), declared)) {
        if (scored.commit.changes === 'cut-off')
            cutOff.push(scored.commit.commit);
        else
            request.onCommit(toPastCommit(scored));
        done += 1;
        progress.show({ label: 'commits', done, total: Math.max(done, request.count), costUsd: 0, incidents: 0 });
    }
    progress.finish();
    return { head, notes: cutOff.map(cutOffNote) };
}
async function* until(signal, commits) {
    for await (const commit of commits) {
        signal?.throwIfAborted();
        yield commit;
    }
}
const toPastCommit = ({ commit, changes, lanes }) => ({
    sha: commit.commit,
    date: commit.date,
    subject: commit.subject,
    lanes: [...lanes],
    changes: changes.map(({ base_text: _, head_text: __, ...told }) => told),
});
const cutOffNote = (commit) => `${commit.slice(0, 12)} is not scored: what is before it is not in this clone; \`git fetch --unshallow\` brings it`;


/***/ }),

/***/ 15017:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withPrompts),
/* harmony export */   O: () => (/* binding */ declaredBy)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77842);
/* harmony import */ var _domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33097);
/* harmony import */ var _domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77063);





/**
 * What some commits declare, taken together. What policy declares counts on both sides, so that head cannot rename its
 * yardstick into code.
 */
function declaredBy(...sides) {
    const all = sides.map(({ settings }) => settings);
    const recordings = all.flatMap(({ providers }) => Object.values(providers).flatMap((provider) => (0,_domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingPathOf */ ._r)(provider) ?? []));
    const imported = sides.flatMap((side) => side.imported ?? []);
    const importedPrompts = imported.flatMap(({ prompts }) => prompts.map(({ path }) => path.split('#')[0] ?? path));
    const asksModels = new Set(importedPrompts);
    return {
        imports: new Set(imported.map(({ path }) => path)),
        datasets: new Set([
            ...all.flatMap(({ suites }) => suites.map(({ dataset }) => dataset)),
            ...imported.flatMap(({ files }) => files.filter((path) => !asksModels.has(path))),
        ]),
        recordings: new Set(recordings),
        graders: new Set(all.flatMap(({ suites }) => suites.flatMap(({ graders }) => (0,_domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__/* .graderFiles */ .L)(graders)))),
        prompts: new Set([
            ...all.flatMap(({ prompts, suites }) => [
                ...Object.values(prompts),
                ...suites.flatMap(({ target }) => (0,_domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .promptOf */ .Gh)(target) ?? []),
            ]),
            ...importedPrompts,
            ...sides.flatMap(importedPromptFiles),
            ...sides.flatMap(includedPaths),
        ]),
    };
}
/** Prompt files that lanegate.yml imports, whatever their folder and name would make of them. */
function importedPromptFiles({ prompts, settings }) {
    const globs = (0,_domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .importGlobs */ .Vf)(settings);
    return [...prompts.keys()].filter((path) => (0,_domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs));
}
/** What prompts include is a part of them, wherever it lies. */
const includedPaths = ({ prompts }) => [...prompts.values()].flatMap(({ inclusion }) => inclusion.files.map(({ path }) => path));
/** The same, with more paths that are prompts or parts of one. */
const withPrompts = (declared, more) => more.length === 0 ? declared : { ...declared, prompts: new Set([...declared.prompts, ...more]) };


/***/ }),

/***/ 54093:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ scoreCommits),
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _find_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42552);
/* harmony import */ var _read_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69493);



/** As many commits are read at once as stay below these, and one at least. */
const batch = { commits: 64, files: 1000, bytes: 64_000_000 };
/** Scores commits one by one in their order; their contents are read a batch at a time, so that memory is bounded. */
async function* scoreCommits({ git, syntax }, commits, declared) {
    for await (const some of inBatches(commits)) {
        const contents = await (0,_read_contents_js__WEBPACK_IMPORTED_MODULE_2__/* .readContents */ .r0)(git, some.flatMap(changesOf), batch.bytes);
        for (const commit of some) {
            const changes = await (0,_find_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .findChanges */ .p)(syntax, changesOf(commit), contents, declared);
            yield { commit, changes, lanes: (0,_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(changes.map(({ lane }) => lane)) };
        }
    }
}
async function* inBatches(commits) {
    let some = [];
    let files = 0;
    for await (const commit of commits) {
        const more = changesOf(commit).length;
        if (some.length > 0 && (some.length === batch.commits || files + more > batch.files)) {
            yield some;
            some = [];
            files = 0;
        }
        some.push(commit);
        files += more;
    }
    if (some.length > 0)
        yield some;
}
/** What a commit changed; nothing is known of one that is cut off. */
const changesOf = ({ changes }) => (changes === 'cut-off' ? [] : changes);


/***/ }),

/***/ 15638:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);


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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
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
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
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
