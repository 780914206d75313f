(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4993;
exports.ids = [4993];
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

/***/ 29294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  hV: () => (/* binding */ digestOfLines),
  Nv: () => (/* binding */ digestOfText),
  OL: () => (/* binding */ meanSame),
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

/***/ 78019:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ forFew),
/* harmony export */   Uj: () => (/* binding */ forLength),
/* harmony export */   zA: () => (/* binding */ forText)
/* harmony export */ });
/**
 * How zod reads about `count` values of one kind: it compiles a parser for each kind of object, which takes as long as
 * hundreds of parses without one.
 */
const forFew = (count) => ({ jitless: count < 1000 });
/** The same for what a text holds, of which one value takes some 200 characters. */
const forText = ({ length }) => forLength(length);
/** The same for a text of so many characters. */
const forLength = (length) => forFew(length / 200);


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

/***/ 53421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


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

/***/ 60603:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qw: () => (/* binding */ MetricVerdict),
  Y: () => (/* binding */ Verdict),
  Y1: () => (/* binding */ verdictFile)
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

// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/verdict.js


















const verdict_Interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
/** One metric of one suite, base against head. Scores and differences are in [0, 1] and [-1, 1]. */
const MetricVerdict = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    role: gate_settings/* MetricRole */.bP,
    verdict: verdict_word/* VerdictWord */.E,
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
    floor: schemas/* strictObject */.rej({ bound: schemas/* number */.aig(), interval: verdict_Interval, verdict: verdict_word/* VerdictWord */.E }).optional(),
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
    verdict: verdict_word/* VerdictWord */.E,
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
    verdict: verdict_word/* VerdictWord */.E,
    lanes: schemas/* array */.YOg(lane/* Lane */.J$).describe('The lanes that an override must name to set it aside, every one of them'),
    reason: schemas/* string */.YjP(),
    overridden: schemas/* boolean */.zMY(),
});
/** What `gate` decided: `verdict.json`. */
const Verdict = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verdict: verdict_word/* VerdictWord */.E,
    reason: schemas/* string */.YjP(),
    blocks: schemas/* boolean */.zMY().describe('What the exit status says: true when the change may not be merged'),
    policy: schemas/* string */.YjP(),
    base: schemas/* string */.YjP(),
    head: schemas/* string */.YjP(),
    worktree: schemas/* boolean */.zMY().describe('True when head is the uncommitted work of a checkout'),
    adoption: schemas/* boolean */.zMY().describe('True when the target branch has no suites yet, so that there is no baseline'),
    lanes: schemas/* partialRecord */.jgl(lane/* Lane */.J$, verdict_word/* VerdictWord */.E)
        .describe('Every deployed lane; evals and docs when touched; none of the results of another harness'),
    lane_workflows: change_set/* ChangeSet */.VR.shape.lane_workflows,
    corpora: change_set/* ChangeSet */.VR.shape.corpora,
    mixed: schemas/* boolean */.zMY(),
    inconclusive_policy: schemas/* enum */.k5n(['warn', 'block', 'lean']),
    shard: divide_caps/* Shard */.Lk.optional().describe('Which part of a run was judged, counted from 1; the whole when absent'),
    suites: schemas/* array */.YOg(SuiteVerdict),
    ownership: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    spent_usd: schemas/* number */.aig(),
    spent_calls: schemas/* number */.aig()
        .int()
        .nonnegative()
        .optional()
        .describe('Calls that were made, those whose answers nobody waited for too; absent where nobody counted them'),
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

/***/ 61628:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NumberList)
/* harmony export */ });
const firstCapacity = 64;
/** A list of numbers that grows, eight bytes for each. */
class NumberList {
    values = new Float64Array(firstCapacity);
    count = 0;
    get length() {
        return this.count;
    }
    push(value) {
        this.makeRoom(this.count + 1);
        this.values[this.count] = value;
        this.count += 1;
    }
    /** The number at an index; `missing` beyond the end. */
    at(index, missing = Number.NaN) {
        return index < this.count ? (this.values[index] ?? missing) : missing;
    }
    /** Sets the number at an index; a list that is too short is filled up with `filler`. */
    set(index, value, filler = Number.NaN) {
        if (index >= this.count) {
            this.makeRoom(index + 1);
            this.values.fill(filler, this.count, index);
            this.count = index + 1;
        }
        this.values[index] = value;
    }
    /** The numbers in ascending order, as a copy. */
    sorted() {
        return this.values.slice(0, this.count).sort();
    }
    [Symbol.iterator]() {
        return this.values.subarray(0, this.count).values();
    }
    makeRoom(count) {
        if (count <= this.values.length)
            return;
        const larger = new Float64Array(Math.max(count, this.values.length * 2));
        larger.set(this.values);
        this.values = larger;
    }
}


/***/ }),

/***/ 13763:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PackedList)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77198);

/** A list of values that grows, each kept as its JSON text and parsed anew where it is asked for. */
class PackedList {
    texts = new _text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .TextList */ .K();
    get length() {
        return this.texts.length;
    }
    push(item) {
        this.texts.push(JSON.stringify(item));
    }
    at(index) {
        const text = this.texts.at(index);
        return text === undefined ? undefined : JSON.parse(text);
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1) {
            const item = this.at(index);
            if (item !== undefined)
                yield item;
        }
    }
}


/***/ }),

/***/ 77198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TextList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _number_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61628);


const pageBytes = 1 << 20;
/** A list of texts that grows, kept as UTF-8 in pages outside the heap, so that no collection of garbage walks them. */
class TextList {
    pages = [];
    pageOf = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    starts = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    ends = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    free = 0;
    get length() {
        return this.ends.length;
    }
    push(text) {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);
        const page = this.pageWithRoom(bytes);
        this.pageOf.push(this.pages.length - 1);
        this.starts.push(this.free);
        this.free += page.write(text, this.free);
        this.ends.push(this.free);
    }
    at(index) {
        return this.pages[this.pageOf.at(index)]?.toString('utf8', this.starts.at(index), this.ends.at(index));
    }
    pageWithRoom(bytes) {
        const last = this.pages.at(-1);
        if (last !== undefined && last.length - this.free >= bytes)
            return last;
        const page = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
        this.pages.push(page);
        this.free = 0;
        return page;
    }
}


/***/ }),

/***/ 64981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/**
 * The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order.
 */
const lockFile = 'ai.lock.json';


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

/***/ 96913:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isCalledConfiguration),
/* harmony export */   h: () => (/* binding */ configurationFile)
/* harmony export */ });
/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
const configurationFile = 'lanegate.yml';
/** True of a file of that name in any folder: the one at the root, or what may be a part of a monorepo. */
const isCalledConfiguration = (path) => path.slice(path.lastIndexOf('/') + 1) === configurationFile;


/***/ }),

/***/ 45320:
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
var evaluation_evaluation = __webpack_require__(6360);
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

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/part-evaluation.js
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
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js







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

/***/ 73882:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findChange),
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42630);


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
