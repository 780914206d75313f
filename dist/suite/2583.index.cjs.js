(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2583;
exports.ids = [2583];
exports.modules = {

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
/* harmony import */ var _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57714);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76419);






/** Case to metric to the scores of its answers, one a repeat. */
const AnchorScores = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1))));
/** What answers were like beside their scores, which often says why those fell. */
const AnswerTraits = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    answered: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('Kind of failure to how many answers it took'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('provider/model that answered, and how often'),
    mean_characters: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_output_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    median_latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
const Asked = {
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_5__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Actor */ .Ag,
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1),
};
/** What a suite scored when its reference was taken: each anchor asked several times. */
const DriftReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...Asked,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('reference'),
    identity: _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .Identity */ .l,
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
    const folder = _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[record.kind];
    const about = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .rI)(record);
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
    reference: 'a reference',
    measurement: 'a measurement',
};
/** The folder of the desired states. */
const stateFolder = 'state';
/** Where the desired state of a lane in an environment lies. */
const statePath = ({ environment, lane }) => `${stateFolder}/${environment}/${lane}.json`;
/** Whether a path of the ledger may hold a record that is asked for. */
function isWanted(path, { kind, about, beginning = '' }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isOfKind = path.startsWith(`${_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[kind]}/`);
    return isOfKind && name.startsWith(about === undefined ? beginning : `${about}.`);
}


/***/ }),

/***/ 82044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ aboutSuite),
/* harmony export */   rI: () => (/* binding */ aboutOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
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
    reference: 'references',
    measurement: 'measurements',
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
    if (record.kind === 'reference')
        return aboutSuite(record.suite);
    if (record.kind === 'measurement')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.reference);
    // Where a release ran is found by it, however many others ran there.
    return record.release === undefined ? `${record.environment}-${record.lane}` : (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
}
/** A suite as names of files have it; suites whose names differ by other signs alone share it. */
const aboutSuite = (name) => name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 80);


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

/***/ 48415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ whyNotInTime),
/* harmony export */   W: () => (/* binding */ whyNotInForce)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53421);
/* harmony import */ var _may_override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33153);


/** Why an override sets nothing aside: it is not its time, or it came from somebody who may not give it. */
const whyNotInForce = (override, rules) => whyNotInTime(override, rules) ?? (0,_may_override_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMayNotOverride */ .n)(override.by, rules);
/** Why it is not the time of an override; one that was given for longer than policy allows never holds. */
function whyNotInTime({ at, expires }, { nowMs, settings }) {
    const [from, until] = [Date.parse(at), Date.parse(expires)];
    if (!(from <= nowMs))
        return 'it is dated in the future';
    if (!(nowMs < until))
        return 'it has expired';
    if (settings !== undefined && !(until - from <= settings.max_days * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .L)) {
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76419);
/* harmony import */ var _seen_requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16957);
/* harmony import */ var _shadow_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67757);
/* harmony import */ var _traffic_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46940);







/** The stages of a model's way, in their order. */
const RolloutStage = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['dev', 'staging', 'shadow', 'traffic', 'full']);
/** What was counted since a stage, or a weight of it, began. It starts anew with each, and with another baseline. */
const StageEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    known: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"].optional().describe('When the newest request began that was counted before the stage did'),
    first: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"].optional().describe('When the first request that counts began'),
    newest: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"].optional().describe('When the newest request that counts began'),
    seen: _seen_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .SeenRequests */ .EP,
    counted: zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [_shadow_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .ShadowEvidence */ .wN, _traffic_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .TrafficEvidence */ .Jt]),
});
/** A release on its way through the stages. */
const Rollout = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of release, baseline and the moment it began'),
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe("Of the release's lane, which is what is promoted"),
    baseline: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The lane digest that it is compared with; absent where nothing ran before'),
    began: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"],
    stage: RolloutStage,
    since: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"].describe('When the stage, or its weight, began'),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100).describe('Percent of requests that the candidate answers'),
    evidence: StageEvidence.optional().describe('Absent before anything is compared in production'),
    paused: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(_ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .longestRemark */ .$L), since: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"] })
        .optional()
        .describe('Why its evidence cannot be trusted at present'),
    overdue: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('The deadline of the stage has passed and was told'),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe('Calls in a row whose evidence was in error'),
        occasion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500).optional().describe('The last of them, which counts once however often it is made'),
    })
        .prefault({ count: 0 }),
});
/** What happened to a rollout. */
const RolloutEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
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
const RolloutRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('rollout'),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rollout: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    event: RolloutEvent,
    stage: RolloutStage.describe('The stage after it; that which failed where it was rolled back'),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(100),
    evidence: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('Of the evidence that decided'),
    reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(_ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .longestRemark */ .$L)).max(50),
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"],
});


/***/ }),

/***/ 16957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ SeenBook),
/* harmony export */   EP: () => (/* binding */ SeenRequests),
/* harmony export */   pQ: () => (/* binding */ nothingSeen)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76419);


/** Bits of one generation's filter, of which each request sets three. */
const bits = 65_536;
/**
 * Requests of one generation; with so many, the filter takes about one new request in seventy for one that it knows.
 */
const generationSize = 6_000;
const Filter = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    newest: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"].optional(),
    bits: zod__WEBPACK_IMPORTED_MODULE_0__/* .base64 */ .K39().describe('Empty of no requests'),
});
/**
 * Which requests were counted: two generations of them in Bloom filters (1970), and nothing of older ones but when the
 * newest of them began. What began no later than that is taken for counted.
 */
const SeenRequests = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    forgotten_until: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"].optional(),
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
        return this.meet(key, at) === 'new';
    }
    /** As what a request is met: `late` where nobody can tell any more whether it was counted. */
    meet(key, at) {
        if (this.forgottenUntil !== undefined && at <= this.forgottenUntil)
            return 'late';
        const hash = hashOf(key);
        if (isIn(this.newer, hash) || isIn(this.older, hash))
            return 'known';
        if (this.newer.requests >= generationSize)
            this.turn();
        for (let probe = 0; probe < 3; probe += 1) {
            const place = placeOf(hash, probe);
            this.newer.bits[place >> 3] = (this.newer.bits[place >> 3] ?? 0) | (1 << (place & 7));
        }
        this.newer.requests += 1;
        if (this.newer.newest === undefined || at > this.newer.newest)
            this.newer.newest = at;
        return 'new';
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
/**
 * One half of the hash leads to the first place and the other, made odd, from place to place. Kirsch and Mitzenmacher
 * 2006.
 */
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
 * How strongly each part of the wealth bets on a drop, and its share at the start. Powers of two reach from a small
 * loss of 0/1 scores to graded scores that hardly waver; most lies where a drop of 5 to 10 points of flaky answers is
 * found.
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
 * its negative are equally likely, or gains likelier than losses, exp(-\u03bbd)/cosh(\u03bbd) has a mean of at most 1, so that
 * the wealth ever reaches 1/alpha with a chance of at most alpha, however often it is looked at (Ville's inequality;
 * Ramdas and others 2020, "Admissible anytime-valid sequential inference", on symmetric distributions; de la Pe\u00f1a
 * 1999).
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

/***/ 46940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ TrafficEvidence),
/* harmony export */   jN: () => (/* binding */ noArmEvidence),
/* harmony export */   zi: () => (/* binding */ newTrafficEvidence)
/* harmony export */ });
/* unused harmony export ArmEvidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _statistics_log_histogram_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39022);
/* harmony import */ var _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1484);
/* harmony import */ var _seen_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16957);




const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
/** What was counted of the requests that one arm answered. */
const ArmEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    requests: Count,
    errors: Count,
    looked_for_refusals: Count,
    refusals: Count,
    latencies_ms: _statistics_log_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .LogHistogram */ .LV,
    costs_usd: _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .RunningMoments */ .RC,
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .RunningMoments */ .RC),
});
/** What was counted at one weight. */
const TrafficEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('traffic'),
    baseline: ArmEvidence,
    candidate: ArmEvidence,
    split: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ candidate: Count, total: Count, users: _seen_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .SeenRequests */ .EP })
        .describe('How many were sent where: each user once, by their first request, and requests that name none'),
    is_reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .describe('True where the candidate answers everything, and the baseline is that of the step before'),
});
const nobody = { candidate: 0, total: 0, users: _seen_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .nothingSeen */ .pQ };
const noArmEvidence = {
    requests: 0,
    errors: 0,
    looked_for_refusals: 0,
    refusals: 0,
    latencies_ms: _statistics_log_histogram_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyHistogram */ .wv,
    costs_usd: _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .noMoments */ .V5,
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

/***/ 31546:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ isLetThrough),
/* harmony export */   Fz: () => (/* binding */ JudgedCombination),
/* harmony export */   G8: () => (/* binding */ answeringLanes),
/* harmony export */   bZ: () => (/* binding */ combinationOf),
/* harmony export */   id: () => (/* binding */ newestJudged)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9019);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76419);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31425);







/** Lanes whose parts are only known to fit each other once they were evaluated together. Code is proven by its lock. */
const answeringLanes = ['prompt', 'model', 'data'];
/** What stands for the answering lanes of one state together. */
const combinationOf = (lanes) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(Object.fromEntries(answeringLanes.map((lane) => [lane, lanes[lane] ?? null])));
/** What an evaluation came to, and the lanes that it evaluated together. */
const JudgedCombination = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('verdict'),
    head: _commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .CommitId */ .j,
    combination: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E,
    lanes: _released_lane_js__WEBPACK_IMPORTED_MODULE_6__/* .LaneDigests */ .G,
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_4__/* .VerdictWord */ .E,
    verdicts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_4__/* .VerdictWord */ .E).describe('By lane'),
    blocks: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('What policy made of the verdict when it was given, overrides aside'),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.optional(),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.optional(),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_5__/* .Moment */ ["do"],
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
 * Whether an evaluation found nothing wanting. A change that it did not affect proves nothing; and what policy made of
 * an inconclusive one was said when it was given, though policy may have become stricter since.
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

/***/ 31010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   Ke: () => (/* reexport safe */ _lock_file_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   Wk: () => (/* binding */ laneDigests),
/* harmony export */   c_: () => (/* binding */ Lock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79791);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1030);
/* harmony import */ var _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80463);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64981);








const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const LockedPrompt = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E,
    path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U,
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Why it cannot be released: it, or what it includes, cannot be read'),
});
const LockedModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of provider, model, parameters and whatever else decides its answers'),
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Empty of a model that a prompt file names without its provider'),
    model: Name.describe('As it is asked for'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const LockedRoute = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of every model, rule, check and fallback') });
const LockedData = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
const LockedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ dataset: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E, graders: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
/**
 * Everything that makes up what is running, by digest. The file in the repository has no `code`, for a commit cannot
 * name itself; the lock of a release has it.
 */
const Lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitId */ .j, image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedPrompt),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    embeddings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    routes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedRoute).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedData),
    evals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedSuite),
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E).describe('Of the meaning of settings that bind every lane'),
});
/** The id of a release: the digest of its whole lock. */
const releaseId = (lock) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(lock);
/** What each lane of a lock is; a lane whose sections are empty is absent. */
function laneDigests(lock) {
    const entries = _released_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleasedLane */ .k.options.flatMap((lane) => {
        const own = _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .lockSections */ .W.filter((section) => _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .laneOfSection */ .J[section] === lane);
        const sections = own.map((section) => [section, lock[section] ?? {}]);
        const isEmpty = sections.every(([, section]) => Object.keys(section).length === 0);
        return isEmpty ? [] : [[lane, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(Object.fromEntries(sections))]];
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

/***/ 50208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ overrideVerdict),
  S: () => (/* binding */ withOverrides)
});

// EXTERNAL MODULE: ./dist/compiled/domain/override/in-force.js
var in_force = __webpack_require__(48415);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/apply-overrides.js

/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that
 * blocks each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let
 * through.
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
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/verdict/override-verdict.js



const mostTold = 3;
/**
 * A verdict with what the ledger says about its head. A ledger that cannot be read overrides nothing, and what of it is
 * not believed is told.
 */
async function withOverrides(ports, verdict, settings) {
    const { worktree, head } = verdict;
    if (worktree)
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
/** The same, without a question where nothing blocks and nobody may override, as at a gate. */
async function overrideVerdict(ports, verdict, settings) {
    const isIdle = !verdict.blocks && (settings?.allow.length ?? 0) === 0;
    return isIdle ? verdict : withOverrides(ports, verdict, settings);
}
function strangeNotes(strange) {
    const told = strange.slice(0, mostTold).map((each) => `the ledger holds what is not believed: ${each}`);
    const untold = strange.length - told.length;
    return untold > 0 ? [...told, `the ledger holds ${untold} more files that are not believed`] : told;
}


/***/ })

};
;
})
