(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 944;
exports.ids = [944];
exports.modules = {

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 93671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ DriftReference),
/* harmony export */   SU: () => (/* binding */ DriftMeasurement),
/* harmony export */   co: () => (/* binding */ AnswerTraits)
/* harmony export */ });
/* unused harmony export AnchorScores */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6360);
/* harmony import */ var _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57714);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76419);







/** Case to metric to the scores of its answers, one a repeat. */
const AnchorScores = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1))));
/** What answers were like beside their scores, which often says why those fell. */
const AnswerTraits = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    answered: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('Kind of failure to how many answers it took'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('provider/model that answered, and how often'),
    system_fingerprints: _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .SystemFingerprints */ .vD.optional(),
    mean_characters: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_output_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    median_latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
const Asked = {
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_6__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Actor */ .Ag,
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1),
};
/** What a suite scored when its reference was taken: each anchor asked several times. */
const DriftReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...Asked,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('reference'),
    identity: _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .Identity */ .l,
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Who answers, as provider/model or what answers in its place'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1).describe('Those that decide'),
    scores: AnchorScores,
    clusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Case to its cluster; absent where no case is of one'),
    traits: AnswerTraits,
});
/** The anchors asked once more: what they scored, and a second time where the first looked bad. */
const DriftMeasurement = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...Asked,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('measurement'),
    reference: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    scores: AnchorScores,
    traits: AnswerTraits,
    confirmation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ scores: AnchorScores, traits: AnswerTraits }).optional(),
    hindrances: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Why it tells nothing; it tells something where there are none'),
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
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/deployment.js






/** A move of the desired state of one lane in one environment. */
const Deployment = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('deployment'),
    action: schemas/* enum */.k5n(['promote', 'rollback', 'hold', 'resume']),
    environment: environment_name/* EnvironmentName */.R,
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
    environment: environment_name/* EnvironmentName */.R,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional(),
    what: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});

// EXTERNAL MODULE: ./dist/compiled/domain/drift/drift-records.js
var drift_records = __webpack_require__(93671);
// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
// EXTERNAL MODULE: ./dist/compiled/domain/release/combination.js
var combination = __webpack_require__(31546);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/record-schemas.js






/**
 * What a record of each kind has to be; apart, since whoever only writes records need not load what they are made of.
 */
const recordSchemas = {
    override: override/* Override */.d,
    verdict: combination/* JudgedCombination */.Fz,
    release: release/* Release */.K,
    deployment: Deployment,
    rollout: rollout/* RolloutRecord */.nC,
    incident: DeployIncident,
    reference: drift_records/* DriftReference */.$X,
    measurement: drift_records/* DriftMeasurement */.SU,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/read-records.js



/**
 * Reads files of one kind. Only what is of the kind's exact shape, at the place that its own meaning gives it, counts.
 */
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
/* harmony export */   Y8: () => (/* binding */ isBefore),
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
/** Whether a moment lies before another. As texts they would not do: a part of a second sorts before its whole one. */
const isBefore = (one, other) => one.replace('Z', '') < other.replace('Z', '');


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

/***/ 68188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Release),
/* harmony export */   X: () => (/* binding */ ReleaseEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9019);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76419);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31010);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);








/** Why a release may be deployed: what was judged, or who let it through. */
const ReleaseEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .E.describe("The verdict of the release's lane"),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('Of the evaluation that the verdict was recomputed from'),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('Of everything that the verdict depends on'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The page of the run that evaluated'),
    override: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The path of the override that let it through, in the ledger'),
});
/** An immutable record of one lane as it was in one commit. */
const Release = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('release'),
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of the whole lock'),
    lane: _released_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleasedLane */ .k,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe("Of the lane's part of the lock"),
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_6__/* .Lock */ .c_,
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    bundle: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
        place: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Where it was published: a folder, or an address'),
    })
        .optional()
        .describe('What an application reads; code has none'),
    evidence: ReleaseEvidence,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_5__/* .Moment */ ["do"],
})
    .refine(({ id, lock }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseId */ .Bf)(lock) === id, { path: ['id'], error: 'is not the digest of its lock' })
    .refine(({ commit, lock }) => lock.code?.commit === commit, { path: ['commit'], error: 'is not that of its lock' });


/***/ }),

/***/ 24589:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/shell-words.js
var shell_words = __webpack_require__(6635);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/mean.js
var mean = __webpack_require__(59782);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/anchor-scale.js
var anchor_scale = __webpack_require__(17981);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/find-root.js
var find_root = __webpack_require__(70125);
;// CONCATENATED MODULE: ./dist/compiled/domain/drift/cumulative-sum.js

/** By how many of its errors a measurement may be too low before it adds to the sum: half of the drift looked for. */
const allowance = 0.5;
/** Of one metric: about 930 measurements between false alarms where nothing drifts (Siegmund 1985, 2.57). */
const thresholdOfOne = 5;
/** The threshold of each of several metrics, so that all together alarm falsely as rarely as one alone. */
const thresholdOf = (metrics) => thresholdOfOne + Math.log(Math.max(1, metrics));
/**
 * Page's cumulative sum of measurements that are too low, one step a measurement. It is cut at twice the threshold, so
 * that what has recovered is told within as many measurements as it would take to alarm.
 */
function cumulativeSums(zs, threshold) {
    const steps = [];
    for (const [place, z] of zs.entries()) {
        const before = steps.at(-1) ?? { sum: 0, since: undefined };
        const sum = Math.min(2 * threshold, Math.max(0, before.sum - z - allowance));
        steps.push({ sum, since: sum === 0 ? undefined : (before.since ?? place) });
    }
    return steps;
}
/** Siegmund's correction for what a sum that passes the threshold lies beyond it. */
const overshoot = 1.166;
/** Measurements until the alarm, on average, where each lies `shift` errors too low (Siegmund 1985, 2.57). */
function averageRunLength(shift, threshold) {
    const drift = shift - allowance;
    const bound = threshold + overshoot;
    if (Math.abs(drift) < 1e-6)
        return bound * bound;
    return (Math.exp(-2 * drift * bound) + 2 * drift * bound - 1) / (2 * drift * drift);
}
/** How many errors too low a shift is that alarms after so many measurements on average. */
const shiftFoundWithin = (measurements, threshold) => (0,find_root/* findRoot */.w)((shift) => measurements - averageRunLength(shift, threshold), 0, 100);

;// CONCATENATED MODULE: ./dist/compiled/domain/drift/told-failures.js

/** Which failures answers had, after a colon; empty where none failed. */
function toldFailures({ incidents }) {
    const failures = Object.entries(incidents).map(([kind, count]) => `${(0,format_quantity/* formatAmount */.ej)(count, 'answer')} ${kind}`);
    return failures.length === 0 ? '' : `: ${failures.join(', ')}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/drift/judge-drift.js






/** A single measurement so many errors too low is taken a second time at once. */
const suspicious = -3;
/** A second one so low confirms it. */
const confirming = -2.5;
const normal95 = 1.96;
const manyMeasurements = 10;
/** Whether a metric of a first look is so low that the anchors are to be asked again at once. */
function looksWorse(reference, measured) {
    return reference.metrics.some((metric) => {
        const standing = (0,anchor_scale/* soundStanding */.e0)(metric, reference, measured);
        return standing !== undefined && standing.z < suspicious;
    });
}
/** Judges one metric by all measurements, the oldest first; the verdict is of the last one. */
function judgeMetric(metric, reference, measurements) {
    const told = measurements.flatMap((measurement) => tell(metric, reference, measurement) ?? []);
    const threshold = thresholdOf(reference.metrics.length);
    const facts = factsOf(metric, reference, { threshold, repeats: measurements.at(-1)?.repeats ?? 1 });
    const sums = cumulativeSums(told.map(({ whole }) => whole.z), threshold);
    const [last, sum, latest] = [told.at(-1), sums.at(-1), measurements.at(-1)];
    const steps = new Map(told.map((each, place) => [each.measurement, stepOf(each, sums[place] ?? noSum, facts)]));
    if (latest === undefined)
        return { row: { ...facts, ...unknown('nothing was measured yet') }, steps };
    if (last === undefined || sum === undefined || last.measurement !== latest)
        return { row: { ...facts, ...unknown(whyUntold(metric, reference, latest)) }, steps };
    const { difference, error, referenceError, z } = last.whole;
    const reach = normal95 * Math.hypot(error, referenceError);
    const since = sum.since === undefined ? undefined : told[sum.since]?.measurement.at;
    return {
        row: {
            ...facts,
            difference,
            z,
            sum: sum.sum,
            interval: [Math.max(-1, difference - reach), Math.min(1, difference + reach)],
            ...verdictOf(last, sum, facts),
            ...(since === undefined || sum.sum <= threshold ? {} : { since }),
        },
        steps,
    };
}
function factsOf(metric, reference, { threshold, repeats }) {
    const scale = (0,anchor_scale/* scaleOf */._K)(metric, reference, repeats);
    return {
        metric,
        reference: referenceMean(metric, reference),
        threshold,
        finds_at_once: scale === undefined ? null : -suspicious * scale.error + scale.referenceError,
        finds_within_ten: scale === undefined ? null : shiftFoundWithin(manyMeasurements, threshold) * scale.error + scale.referenceError,
    };
}
const noSum = { sum: 0, since: undefined };
const stepOf = (told, step, facts) => ({
    verdict: verdictOf(told, step, facts).verdict,
    sum: step.sum,
    difference: told.whole.difference,
    z: told.whole.z,
});
function tell(metric, reference, measurement) {
    if (measurement.hindrances.length > 0)
        return undefined;
    const { scores, confirmation, repeats } = measurement;
    const standing = (...rounds) => (0,anchor_scale/* soundStanding */.e0)(metric, reference, { scores: rounds, repeats });
    const first = standing(scores);
    if (first === undefined)
        return undefined;
    const confirmed = confirmation && standing(confirmation.scores);
    const whole = confirmed && confirmation ? (standing(scores, confirmation.scores) ?? first) : first;
    return { measurement, first, confirmed, whole };
}
function whyUntold(metric, reference, measurement) {
    const [hindrance] = measurement.hindrances;
    if (hindrance !== undefined)
        return hindrance;
    const { scores, repeats, traits } = measurement;
    const found = (0,anchor_scale/* standingOf */.YP)(metric, reference, { scores: [scores], repeats });
    const told = toldFailures(traits);
    if (found === undefined)
        return `fewer than two anchors have a score${told}`;
    const missing = (0,format_quantity/* formatShare */.T1)(found.missing);
    return `${missing} of its scores are missing, and ${(0,format_quantity/* formatShare */.T1)(anchor_scale/* tolerableLoss */.q_)} at most may be${told}`;
}
const unknown = (reason) => ({
    verdict: 'insufficient',
    reason,
    difference: null,
    interval: null,
    z: null,
    sum: null,
});
function verdictOf({ first, confirmed, whole }, { sum }, { threshold, reference, finds_within_ten: found }) {
    const size = (0,format_quantity/* formatPointsSize */.QF)(Math.abs(whole.difference));
    if (first.z < suspicious && confirmed === undefined)
        return { verdict: 'insufficient', reason: `it is ${size} too low, and was not measured again to confirm that` };
    if (first.z < suspicious && confirmed !== undefined && confirmed.z < confirming)
        return { verdict: 'drifted', reason: `it is ${size} lower, twice in a row` };
    if (sum > threshold)
        return { verdict: 'drifted', reason: `it is ${size} lower, and too low for too long` };
    if (reference !== null && found !== null && found > reference)
        return {
            verdict: 'insufficient',
            reason: `it scored ${(0,format_quantity/* formatShare */.T1)(reference)}, and within ten measurements nothing below a drop of ${(0,format_quantity/* formatPointsSize */.QF)(found)} is found`,
        };
    return { verdict: 'stable', reason: 'no drift is seen' };
}
function referenceMean(metric, { scores }) {
    const means = Object.values(scores).flatMap((each) => {
        const found = (0,own/* own */.Z)(each, metric) ?? [];
        return found.length === 0 ? [] : [(0,mean/* mean */.i)(found)];
    });
    return means.length === 0 ? null : (0,mean/* mean */.i)(means);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/drift/describe-drift.js






/** What measurements are of: the digest of the reference's whole record. */
const referenceId = (reference) => (0,digest/* digestOf */.ol)((0,read_json/* plainJson */.RU)(reference));
const mostFallen = 10;
/** What all measurements come to. A metric that drifted is told whatever hinders another. */
function describeDrift({ reference, measurements, isNew, hindrance, spent }) {
    const judged = reference.metrics.map((metric) => judgeMetric(metric, reference, measurements));
    const rows = judged.map(({ row }) => row);
    const last = measurements.at(-1);
    const { at, commit, model, repeats, suite, scores, clusters, traits } = reference;
    const reasons = hindrance === undefined ? (last?.hindrances ?? []) : [hindrance];
    return {
        version: 1,
        suite,
        reasons: [...reasons],
        metrics: rows,
        spent,
        verdict: hindrance === undefined ? describe_drift_verdictOf(rows, isNew && last === undefined) : 'insufficient',
        reference: {
            id: referenceId(reference),
            at,
            commit,
            repeats,
            is_new: isNew,
            ...(model === undefined ? {} : { model }),
            ...(clusters === undefined ? {} : { units: unitsOf(scores, clusters) }),
            anchors: Object.keys(scores).length,
        },
        stable_in_a_row: stableInARow(judged, measurements),
        ...(last === undefined ? {} : { measured: last.at }),
        fallen: rows.flatMap((row) => fallenOf(row, reference, measurements)),
        traits: { reference: traits, ...(last === undefined ? {} : { now: last.traits }) },
        history: measurements.map((measurement) => ({
            at: measurement.at,
            hindrances: measurement.hindrances,
            metrics: Object.fromEntries(judged.flatMap(({ row, steps }) => {
                const step = steps.get(measurement);
                return step === undefined ? [] : [[row.metric, step]];
            })),
        })),
    };
}
function describe_drift_verdictOf(rows, isReferenceAlone) {
    if (isReferenceAlone)
        return 'recorded';
    if (rows.some(({ verdict }) => verdict === 'drifted'))
        return 'drifted';
    return rows.every(({ verdict }) => verdict === 'stable') ? 'stable' : 'insufficient';
}
function unitsOf(scores, of) {
    const { clusters, alone } = (0,count_units/* countUnits */.j)(Object.keys(scores).map((id) => ({ cluster: (0,own/* own */.Z)(of, id) })));
    return clusters + alone;
}
/** One that tells nothing breaks the row, as it is no all-clear. */
function stableInARow(judged, measurements) {
    const isStable = (measurement) => judged.every(({ steps }) => steps.get(measurement)?.verdict === 'stable');
    return measurements.length - 1 - measurements.findLastIndex((measurement) => !isStable(measurement));
}
/** The anchors that lost most since a metric began to drift. */
function fallenOf({ metric, verdict, since }, { scores }, measurements) {
    if (verdict !== 'drifted')
        return [];
    const recent = since === undefined ? measurements.slice(-1) : measurements.filter(({ at }) => at >= since);
    const rounds = recent.flatMap(({ scores: first, confirmation }) => confirmation === undefined ? [first] : [first, confirmation.scores]);
    const fallen = Object.entries(scores).flatMap(([id, before]) => {
        const now = rounds.flatMap((round) => (0,own/* own */.Z)((0,own/* own */.Z)(round, id) ?? {}, metric) ?? []);
        const known = (0,own/* own */.Z)(before, metric) ?? [];
        if (now.length === 0 || known.length === 0)
            return [];
        return [{ id, metric, reference: (0,mean/* mean */.i)(known), now: (0,mean/* mean */.i)(now) }];
    });
    return fallen
        .filter(({ reference, now }) => now < reference)
        .sort((one, other) => one.now - one.reference - (other.now - other.reference))
        .slice(0, mostFallen);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/drift/measurement-of.js

/** The record of a measurement. A confirmation that tells nothing confirms nothing, and is not kept. */
function measurementOf({ reference, request, first, second, at }) {
    const { suite, commit, by, repeats } = request;
    return {
        version: 1,
        kind: 'measurement',
        at,
        by,
        suite,
        commit,
        repeats,
        reference: referenceId(reference),
        scores: first.scores,
        traits: first.traits,
        hindrances: [...first.hindrances],
        ...(second === undefined || second.hindrances.length > 0
            ? {}
            : { confirmation: { scores: second.scores, traits: second.traits } }),
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/samples-of-arm.js
var samples_of_arm = __webpack_require__(17991);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/asked-counts.js
var asked_counts = __webpack_require__(69536);
;// CONCATENATED MODULE: ./dist/compiled/domain/drift/read-anchors.js








/** The scores of head's answers, and what else there is to know of them. */
function readAnchors({ suites, spent }) {
    const [run] = suites;
    if (run === undefined)
        throw new Error('an evaluation of one suite has none');
    const metrics = Object.keys(run.gate.metrics).filter((name) => (0,gate_settings/* decides */.yN)(run.gate.metrics[name]));
    const scores = Object.fromEntries([...run.cases].map(({ id, head }) => [id, deciding(head, metrics)]));
    const { clusters, alone } = (0,count_units/* countUnits */.j)(run.cases);
    return {
        scores,
        units: clusters + alone,
        metrics,
        traits: traitsOf(run),
        hindrances: hindrancesOf(run, metrics),
        spent,
    };
}
const deciding = (scores, metrics) => Object.fromEntries(Object.entries(scores).filter(([metric]) => metrics.includes(metric)));
/** A judge that moved makes other scores of the same answers. */
function hindrancesOf(run, metrics) {
    const { problem, stopped, judges = [] } = run;
    const moved = judges.flatMap(({ metric, canary }) => canary?.moved && metrics.includes(metric) ? [`the judge of ${metric} moved: ${canary.reason}`] : []);
    return [
        ...(problem === undefined ? [] : [problem]),
        ...(stopped === undefined ? [] : [`not all anchors were asked: ${stopped}`]),
        ...(metrics.length === 0 ? ['no metric of the suite decides'] : []),
        ...moved,
    ];
}
function traitsOf({ arms: { head } }) {
    if (head === undefined)
        return noTraits;
    const each = (sum) => sum / Math.max(1, (0,samples_of_arm/* samplesOfArm */.R)(head));
    return {
        answered: head.answered,
        incidents: { ...head.incidents },
        served: { ...head.served },
        ...(head.system_fingerprints === undefined ? {} : { system_fingerprints: { ...head.system_fingerprints } }),
        mean_characters: head.mean_characters,
        mean_output_tokens: each(head.output_tokens),
        mean_usd: each(head.cost_usd),
        median_latency_ms: head.latency_ms.p50,
    };
}
const noTraits = {
    answered: 0,
    incidents: {},
    served: {},
    mean_characters: 0,
    mean_output_tokens: 0,
    mean_usd: 0,
    median_latency_ms: 0,
};
/** Why what was asked is no reference; `undefined` where it is one. */
function whyNoReference({ scores, units, metrics, hindrances, traits }, repeats) {
    const [hindrance] = hindrances;
    if (hindrance !== undefined)
        return hindrance;
    const told = toldFailures(traits);
    const anchors = Object.values(scores);
    if (units < asked_counts/* anchorsRange */.Gz.from) {
        const cases = (0,format_quantity/* formatAmount */.ej)(anchors.length, 'case');
        const found = units < anchors.length ? `${cases} in ${(0,format_quantity/* formatAmount */.ej)(units, 'unit')} of a cluster or a case` : cases;
        return `${found} have scores, and a reference takes ${asked_counts/* anchorsRange */.Gz.from}${told}`;
    }
    if ((0,samples_of_arm/* failedSamples */.n)(traits) > anchor_scale/* tolerableLoss */.q_ * (0,samples_of_arm/* samplesOfArm */.R)(traits))
        return `too many calls failed${told}`;
    const lost = metrics.filter((metric) => {
        const counts = anchors.map((each) => (0,own/* own */.Z)(each, metric)?.length ?? 0);
        const asked = counts.filter((count) => count > 0).length * repeats;
        return asked === 0 || counts.reduce((sum, count) => sum + count, 0) < (1 - anchor_scale/* tolerableLoss */.q_) * asked;
    });
    if (lost.length === 0)
        return undefined;
    return `too many scores of ${lost.join(', ')} are missing${told}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/drift/refuse-recordings.js


/** Throws a `UserError` where a suite is answered by recordings: those never change, whatever became of their model. */
function refuseRecordings({ name, arms }) {
    if ((0,plan_suite/* modelsOfPlan */.$x)({ arms }).every(({ provider }) => provider.api !== 'replay'))
        return;
    throw new user_error/* UserError */.yo(`the suite \`${name}\` is answered by recordings, in which no model can get worse`, {
        hint: 'name in its target who answers today; `lanegate replay` puts recorded requests to two models',
    });
}

// EXTERNAL MODULE: ./dist/compiled/domain/selftest/selftest-plan.js
var selftest_plan = __webpack_require__(58892);
;// CONCATENATED MODULE: ./dist/compiled/domain/drift/select-anchors.js


/**
 * The cases that stand for a suite: so many of them, drawn by their ids, in the order of the dataset. Of each cluster
 * one is drawn before any has a second, since a cluster counts once.
 */
function drawAnchors(cases, most) {
    const seen = new Map();
    const roundOf = ({ cluster }) => {
        if (cluster === undefined)
            return 0;
        const round = seen.get(cluster) ?? 0;
        seen.set(cluster, round + 1);
        return round;
    };
    const drawn = [...cases]
        .map((question, place) => ({ question, place, lot: (0,digest/* digestOfText */.Nv)(question.id) }))
        .sort((one, other) => (one.lot < other.lot ? -1 : 1))
        .map((each) => ({ ...each, round: roundOf(each.question) }))
        .sort((one, other) => one.round - other.round)
        .slice(0, most);
    return drawn.sort((one, other) => one.place - other.place).map(({ question }) => question);
}
/** Which cluster each case is of; `undefined` where none is of any. */
function clustersOf(cases) {
    const pairs = [...cases].flatMap(({ id, cluster }) => (cluster === undefined ? [] : [[id, cluster]]));
    return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}
/** The cases of these ids, in the order of the dataset. */
const casesOf = (cases, ids) => [...cases].filter(({ id }) => ids.has(id));
/** A suite of which only some cases are asked, so many times each, whatever was answered before. */
const anchorsAsked = (repeats, choose) => (planned) => {
    if (planned.kind === 'problem')
        return planned;
    const { plan } = planned;
    return (0,selftest_plan/* askedAgain */.V)(repeats)({ kind: 'run', plan: { ...plan, cases: choose(plan.cases) } });
};

;// CONCATENATED MODULE: ./dist/compiled/domain/drift/why-other-suite.js
const parts = {
    head: 'its prompt, its model or its program',
    dataset: 'its cases',
    graders: 'its graders or whom they ask',
    canary: 'the anchors of its judges',
};
/**
 * Why the scores of a suite cannot be held against those of its reference; `undefined` where they can. What the team
 * changed itself is no drift.
 */
function whyOtherSuite(reference, now) {
    const names = ['head', 'dataset', 'graders', 'canary'];
    const changed = names.filter((name) => reference[name] !== now[name]).map((name) => parts[name]);
    return changed.length === 0 ? undefined : `the suite is not that of its reference: ${changed.join(', ')} changed`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/refuse-too-large.js



/** Throws a `UserError` for a record that nobody could read again. */
function refuseTooLarge(record, hint) {
    const bytes = Buffer.byteLength((0,ledger_entry/* entryOf */.Ms)(record).text);
    if (bytes <= ledger_entry/* maxRecordBytes */.t5)
        return;
    throw new user_error/* UserError */.yo(`this ${record.kind} takes ${(0,format_quantity/* formatCount */.B4)(bytes)} bytes, and a record has a megabyte at most`, {
        hint,
    });
}

// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/find-suite.js
var find_suite = __webpack_require__(46912);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/settle-commits.js
var settle_commits = __webpack_require__(23776);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-record.js
var ledger_record = __webpack_require__(82044);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-drift.js




/** What the ledger knows of a suite; `undefined` where it has no reference of it. */
async function readDrift(ports, suite) {
    const about = (0,ledger_record/* aboutSuite */.af)(suite);
    const references = await readKind(ports, 'reference', about);
    const reference = references.findLast((each) => each.suite === suite);
    if (reference === undefined)
        return undefined;
    const id = referenceId(reference);
    const measurements = await readKind(ports, 'measurement', (0,digest_text/* hexOf */.Z)(id));
    return { reference, measurements: measurements.filter((each) => each.suite === suite && each.reference === id) };
}
/** What is no record is told, since a drift may be missed without it. */
async function readKind({ ledger, log }, kind, about) {
    const { records, strange } = (0,read_records/* readRecords */.T)(kind, await ledger.read({ kind, about }));
    for (const each of strange)
        log.warn(`this is not believed: ${each}`);
    return records;
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 2 modules
var read_sides = __webpack_require__(85085);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/ask-anew.js
var ask_anew = __webpack_require__(21891);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/round-folder.js

/**
 * A new folder below another, or that of a round of this name which was stopped on the same day and goes on there. One
 * that has ended is never gone on with, whatever came of it, since its answers are of then and not of now.
 */
async function openRound(files, parent, name, nowMs) {
    const pointer = `${parent}/${name}.open`;
    const today = `${parent}/${name}-${(0,moment/* momentOf */.Et)(nowMs).slice(0, 10)}`;
    const left = await files.read(pointer);
    const folder = left?.startsWith(today) ? left : `${today}-${nowMs}`;
    if (folder !== left)
        await files.write(pointer, folder);
    return { folder, end: () => files.write(pointer, '') };
}

;// CONCATENATED MODULE: ./dist/compiled/stages/drift.js
























/** Tells whether a model answers the anchors of a suite as it did when their reference was taken. */
async function drift(ports, request) {
    const { act, suite } = request;
    const known = await readDrift(ports, suite);
    if (act === 'show' && known !== undefined)
        return described(known);
    const commit = await (0,settle_commits/* mustResolve */.i)(ports.git, request.revision);
    if (known === undefined)
        (0,find_suite/* findSuite */.g)((0,suites_of/* suitesOf */.f)(await (0,read_sides/* readOneSide */.KC)(ports.git, commit)), suite);
    if (act === 'record' || (act === 'renew' && known === undefined))
        return recordReference(ports, request, commit);
    return measure(ports, { ...request, commit }, mustKnow(known, suite));
}
const described = ({ isNew = false, ...found }, spent = nothing) => describeDrift({ ...found, isNew, spent });
const nothing = { usd: 0, tokens: 0, calls: 0 };
function mustKnow(known, suite) {
    if (known !== undefined)
        return known;
    throw new user_error/* UserError */.yo(`nobody has taken a reference of the suite \`${suite}\``, {
        hint: `take one while the model answers well: ${recordCommand(suite)}`,
    });
}
async function recordReference(ports, request, commit) {
    const { suite, referenceRepeats: repeats, mostAnchors, by } = request;
    const alter = anchorsAsked(repeats, (cases) => drawAnchors(cases, mostAnchors));
    const round = await openRound(ports.files, request.folder, `reference-${(0,short_id/* shortId */.m)((0,digest/* digestOfText */.Nv)(suite))}`, ports.clock.now());
    return (0,ask_anew/* askAnew */.v)(ports, askingOf(request, { commit, alter, round }), async (asking) => {
        const room = whyNoRoom(asking);
        if (room !== undefined)
            throw new user_error/* UserError */.yo(`no reference of the suite \`${suite}\` can be taken: ${room}`, {
                hint: 'raise `budget.per_run`, or take fewer cases: --cases',
            });
        const asked = await askIn(ports, asking, request);
        const why = whyNoReference(asked, repeats);
        if (why !== undefined) {
            // Answers that are no reference would be none either where they are gone on with.
            await round.end();
            throw new user_error/* UserError */.yo(`no reference of the suite \`${suite}\` was recorded: ${why}`, {
                hint: `what was answered, or said of each failure, is in ${round.folder}`,
            });
        }
        const { metrics, traits } = asked;
        const { arms, cases } = planIn(asking);
        const [model, clusters] = [(0,answerer/* labelOf */.Wy)(arms.head), clustersOf(cases)];
        const scores = scoresOfAll(asking, asked);
        const record = { version: 1, kind: 'reference', at: (0,moment/* momentOf */.Et)(ports.clock.now()), by };
        const identity = identityIn(asking);
        const reference = {
            ...record,
            suite,
            commit,
            repeats,
            identity,
            model,
            metrics: [...metrics],
            scores,
            traits,
            ...(clusters === undefined ? {} : { clusters }),
        };
        refuseTooLarge(reference, `take a reference of fewer cases: --cases ${Math.ceil(Object.keys(scores).length / 2)}`);
        await ports.ledger.append(reference);
        await round.end();
        return described({ reference, measurements: [], isNew: true }, asked.spent);
    });
}
async function measure(ports, request, known) {
    const { reference, measurements } = known;
    const { commit, repeats } = request;
    const ids = new Set(Object.keys(reference.scores));
    const alter = anchorsAsked(repeats, (cases) => casesOf(cases, ids));
    const name = `${referenceId(reference).slice(-12)}-${measurements.length + 1}`;
    const round = await openRound(ports.files, request.folder, name, ports.clock.now());
    const { asked: first, ...outcome } = await (0,ask_anew/* askAnew */.v)(ports, askingOf(request, { commit, alter, round }), async (asking) => {
        const changed = whyOtherSuite(reference.identity, identityIn(asking));
        if (changed !== undefined)
            return { changed };
        const hindrance = whyNoRoom(asking);
        return hindrance === undefined ? { asked: await askIn(ports, asking, request) } : { hindrance };
    });
    if (first === undefined) {
        if (outcome.changed === undefined)
            return described({ ...known, hindrance: outcome.hindrance });
        if (request.act === 'renew')
            return recordReference(ports, request, commit);
        return described({ ...known, hindrance: `${outcome.changed}; take a new one: ${recordCommand(request.suite)}` });
    }
    const isSuspicious = first.hindrances.length === 0 && looksWorse(reference, { scores: [first.scores], repeats });
    const second = isSuspicious ? await drift_confirm(ports, request, { commit, alter, name }) : undefined;
    const measurement = measurementOf({ reference, request, first, second, at: (0,moment/* momentOf */.Et)(ports.clock.now()) });
    refuseTooLarge(measurement, 'ask each anchor less often: --repeats 1');
    await ports.ledger.append(measurement);
    await round.end();
    return described({ reference, measurements: [...measurements, measurement] }, spentOn(first, second));
}
const recordCommand = (suite) => `lanegate drift ${(0,shell_words/* shellWord */.r7)(suite)} --record`;
const askingOf = ({ suite, concurrency, signal }, { commit, alter, round: { folder } }) => ({ folder, commit, suites: [suite], alter, concurrency, signal });
/** What was stopped is worth nothing yet, and goes on when it is asked for again. */
async function askIn({ log }, asking, { signal }) {
    const evaluation = await asking.ask();
    signal?.throwIfAborted();
    const anchors = readAnchors(evaluation);
    if (toldFailures(anchors.traits) !== '')
        for (const note of evaluation.notes)
            log.warn(note);
    return anchors;
}
/** Asks once more at once, by answers of its own. */
async function drift_confirm(ports, request, { name, ...again }) {
    ports.log.info('the anchors score so low that they are asked once more to confirm it');
    const round = await openRound(ports.files, request.folder, `${name}-again`, ports.clock.now());
    return (0,ask_anew/* askAnew */.v)(ports, askingOf(request, { ...again, round }), (asking) => askIn(ports, asking, request));
}
function spentOn({ spent: one }, second) {
    const other = second?.spent ?? nothing;
    return { usd: one.usd + other.usd, tokens: one.tokens + other.tokens, calls: one.calls + other.calls };
}
/** The plan of the only suite. Throws a `UserError` where it cannot be asked. */
function planIn({ run }) {
    const [plan] = run.plans;
    if (plan !== undefined) {
        refuseRecordings(plan);
        return plan;
    }
    const [planned] = run.planned;
    throw new user_error/* UserError */.yo(planned?.kind === 'problem' ? planned.problem.problem : 'the suite cannot be asked');
}
/** What the scores of the suite depend on. */
function identityIn(asking) {
    const identity = asking.run.identities.get(planIn(asking));
    if (identity === undefined)
        throw new Error('a planned suite has no identity');
    return identity;
}
/** A part of the anchors would be compared with all of them. */
function whyNoRoom(asking) {
    const plan = planIn(asking);
    const [fit, all] = [asking.run.fitted.whole.countOf(plan), plan.cases.length];
    return fit === all ? undefined : `the budget of a run has room for ${fit} of ${(0,format_quantity/* formatAmount */.ej)(all, 'case')}`;
}
/** The scores of every anchor, none where it has no answer, so that the same anchors are asked again. */
const scoresOfAll = (asking, { scores }) => Object.fromEntries([...planIn(asking).cases].map(({ id }) => [id, (0,own/* own */.Z)(scores, id) ?? {}]));


/***/ })

};
;
})
