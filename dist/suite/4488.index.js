export const id = 4488;
export const ids = [4488];
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

/***/ 56086:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importFiles: () => (/* binding */ importFiles)
});

// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 27 modules
var formats = __webpack_require__(33405);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/carried-suite.js + 1 modules
var carried_suite = __webpack_require__(74367);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 2 modules
var dataset = __webpack_require__(83818);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 4 modules
var parse_prompt = __webpack_require__(46940);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/native/import-file.js








const nothing = { models: {}, providers: {}, files: [] };
/** What a prompt file or a data set of OpenAI evals says, where no format of another tool claims it. Throws a `UserError`. */
function importFile(text, path, rules = configuration/* defaultConfiguration */._0) {
    if (/\.(?:jsonl|ndjson)$/i.test(path))
        return importDataset(text, path);
    const read = (0,parse_prompt/* parsePrompt */.e)(text, path);
    const prompt = (0,carried_suite/* isGhModels */._W)(path, rules) ? { ...read, language: 'gh-models' } : read;
    const suite = (0,carried_suite/* carriesSuite */.i4)(prompt, new Set()) ? suiteIn(prompt, rules) : undefined;
    const unimported = [...whyNotWhole(prompt, suite), ...missingJudge(suite)];
    return { ...nothing, path, prompts: [prompt], suites: suite === undefined ? [] : [suite], unimported };
}
function suiteIn(prompt, { compat, prompt_yml }) {
    const settings = { ...configuration/* defaultConfiguration */._0, compat, prompt_yml, judge: 'judge' };
    const suite = (0,carried_suite/* carriedSuite */.xV)(prompt, (0,prompt_path/* promptNameOf */.Px)(prompt.path), settings);
    const isJudged = suite.graders.some((grader) => (0,grader_spec/* isJudge */.kJ)(grader) && grader.model === undefined);
    return { ...suite, judge: isJudged ? settings.judge : undefined };
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
const missingJudge = (suite) => suite?.judge === undefined
    ? []
    : [
        {
            place: suite.place,
            what: 'the judge',
            why: `the file names none: declare the binding \`${suite.judge}\` under \`models\``,
        },
    ];
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
/** Names for suites, no two alike: those that would be are told apart by the file that each comes from, else numbered. */
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
const nativeCase = ({ line: _, graders, ...rest }, names) => ({
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
 * Bindings and their providers; those of another tool's file go by the end of their name, and those that nobody can ask are
 * left out.
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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parse-configuration.js + 2 modules
var parse_configuration = __webpack_require__(94111);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-imports.js + 1 modules
var read_imports = __webpack_require__(42981);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-sides.js + 1 modules
var read_sides = __webpack_require__(27924);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/settle-commits.js
var settle_commits = __webpack_require__(15638);
;// CONCATENATED MODULE: ./dist/compiled/stages/import.js










/** Writes files of other tools in Lanegate's own form. Nothing is overwritten unless that is asked for. */
async function importFiles(ports, request) {
    const { git, files } = ports;
    const tree = request.worktree ? await git.snapshotWorktree() : await (0,settle_commits/* mustResolve */.i)(git, 'HEAD');
    const blobs = new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));
    const imported = [];
    const configuration = await (0,read_sides/* readText */.yR)(git, blobs.get(configuration_file/* configurationFile */.h), configuration_file/* configurationFile */.h);
    const rules = configuration === undefined ? undefined : (0,parse_configuration/* parseConfiguration */.M)(configuration, configuration_file/* configurationFile */.h).value;
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
    const format = formats/* formats */.F.find((each) => each.claims(path));
    if (format !== undefined && blobs.has(path))
        return (0,read_imports/* readImport */.A)(git, blobs, { path, format, trust: ownWork });
    const text = await (0,read_sides/* readText */.yR)(git, blobs.get(path), path);
    if (text !== undefined)
        return importFile(text, path, rules);
    const nearest = (0,nearest_name/* nearestName */.q)(path, blobs.keys());
    throw new user_error/* UserError */.yo(`there is no file \`${path}\` in the commit`, {
        place: { path },
        hint: nearest === undefined ? 'commit it, or import with --worktree' : `did you mean \`${nearest}\`?`,
    });
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
