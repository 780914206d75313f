(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9826;
exports.ids = [9826];
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
/**
 * The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order.
 */
const lockFile = 'ai.lock.json';


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
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60603);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76419);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31010);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);








/** Why a release may be deployed: what was judged, or who let it through. */
const ReleaseEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .Ee.describe("The verdict of the release's lane"),
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

/***/ 99826:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  drift: () => (/* binding */ drift)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/count-units.js
var count_units = __webpack_require__(94906);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/mean.js
var mean = __webpack_require__(59782);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/standard-deviation.js
var standard_deviation = __webpack_require__(87076);
;// CONCATENATED MODULE: ./dist/compiled/domain/drift/anchor-scale.js



/** Where more than this share of the scores is missing, what is left no longer stands for the anchors. */
const tolerableLoss = 0.05;
/** A metric of a measurement of which enough is there to tell something. */
function soundStanding(metric, reference, measured) {
    const standing = standingOf(metric, reference, measured);
    return standing === undefined || standing.missing > tolerableLoss ? undefined : standing;
}
/** A metric of a measurement, anchor by anchor; `undefined` where fewer than two anchors have scores in both. */
function standingOf(metric, reference, measured) {
    const anchors = anchorsOf(metric, reference, measured.scores);
    const paired = anchors.filter(({ now }) => now.length > 0);
    if (paired.length < 2)
        return undefined;
    const variance = answerVariance(anchors);
    const error = errorOf(variance, paired, ({ now }) => now.length);
    const referenceError = errorOf(variance, paired, ({ before }) => before.length);
    const difference = (0,mean/* mean */.i)(paired.map(({ now, before }) => (0,mean/* mean */.i)(now) - (0,mean/* mean */.i)(before)));
    const found = sum(anchors.map(({ now }) => now.length));
    return {
        ...{ difference, error, referenceError, anchors: paired.length, z: (difference + referenceError) / error },
        missing: 1 - found / (anchors.length * measured.repeats * measured.scores.length),
    };
}
/** The scale of a measurement that asks every anchor so often; `undefined` of fewer than two anchors. */
function scaleOf(metric, reference, repeats) {
    const anchors = anchorsOf(metric, reference, []);
    if (anchors.length < 2)
        return undefined;
    const variance = answerVariance(anchors);
    return {
        error: errorOf(variance, anchors, () => repeats),
        referenceError: errorOf(variance, anchors, ({ before }) => before.length),
    };
}
/** The anchors that the reference has asked often enough to tell how far their answers waver. */
const anchorsOf = (metric, { scores: known, clusters }, measured) => Object.entries(known).flatMap(([id, scores]) => {
    const before = (0,own/* own */.Z)(scores, metric) ?? [];
    const now = measured.flatMap((each) => (0,own/* own */.Z)((0,own/* own */.Z)(each, id) ?? {}, metric) ?? []);
    return before.length < 2 ? [] : [{ unit: unitOf(id, clusters), before, now }];
});
function unitOf(id, clusters) {
    const cluster = (0,own/* own */.Z)(clusters ?? {}, id);
    return cluster === undefined ? `case ${id}` : `cluster ${cluster}`;
}
/**
 * The most by which answers differ that never did: the 95 % bound of a rate of which nothing was seen, times those that
 * could have differed apart.
 */
const unseen = 3;
/** The variance of answers to one case, pooled over the reference; never zero, or one odd answer would be a drift. */
function answerVariance(anchors) {
    const answers = sum(anchors.map(({ before }) => before.length));
    const squares = sum(anchors.map(({ before }) => (before.length - 1) * (0,standard_deviation/* standardDeviation */.F)(before) ** 2));
    const apart = sum(byUnit(anchors, (each) => Math.max(...each.map(({ before }) => before.length))));
    return Math.max(squares / (answers - anchors.length), unseen / apart);
}
/**
 * The standard error of a mean of means of so many answers each. What a unit has counts as if it wavered together: a
 * reference, asked at one sitting, cannot show that it does not from night to night.
 */
function errorOf(variance, anchors, countOf) {
    const squares = byUnit(anchors, (each) => sum(each.map((anchor) => 1 / Math.sqrt(countOf(anchor)))) ** 2);
    return Math.sqrt(variance * sum(squares)) / anchors.length;
}
/** A number of each unit. */
function byUnit(anchors, numberOf) {
    const units = new Map();
    for (const anchor of anchors) {
        const unit = units.get(anchor.unit);
        if (unit === undefined)
            units.set(anchor.unit, [anchor]);
        else
            unit.push(anchor);
    }
    return [...units.values()].map(numberOf);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);

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
        const standing = soundStanding(metric, reference, measured);
        return standing !== undefined && standing.z < suspicious;
    });
}
/** Judges one metric by all measurements, the oldest first; the verdict is of the last one. */
function judgeMetric(metric, reference, measurements) {
    const told = measurements.flatMap((measurement) => tell(metric, reference, measurement) ?? []);
    const threshold = thresholdOf(reference.metrics.length);
    const sums = cumulativeSums(told.map(({ whole }) => whole.z), threshold);
    const [last, sum, latest] = [told.at(-1), sums.at(-1), measurements.at(-1)];
    const steps = new Map(told.map((each, place) => [each.measurement, stepOf(each, sums[place] ?? noSum, threshold)]));
    const scale = scaleOf(metric, reference, latest?.repeats ?? 1);
    const facts = {
        ...{ metric, reference: referenceMean(metric, reference), threshold },
        finds_at_once: scale === undefined ? null : -suspicious * scale.error + scale.referenceError,
        finds_within_ten: scale === undefined ? null : shiftFoundWithin(manyMeasurements, threshold) * scale.error + scale.referenceError,
    };
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
            ...{ difference, z, sum: sum.sum, interval: [difference - reach, difference + reach] },
            ...verdictOf(last, sum, threshold),
            ...(since === undefined || sum.sum <= threshold ? {} : { since }),
        },
        steps,
    };
}
const noSum = { sum: 0, since: undefined };
const stepOf = (told, step, threshold) => ({
    ...{ verdict: verdictOf(told, step, threshold).verdict, sum: step.sum },
    ...{ difference: told.whole.difference, z: told.whole.z },
});
function tell(metric, reference, measurement) {
    if (measurement.hindrances.length > 0)
        return undefined;
    const { scores, confirmation, repeats } = measurement;
    const standing = (...rounds) => soundStanding(metric, reference, { scores: rounds, repeats });
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
    const { scores, repeats } = measurement;
    const found = standingOf(metric, reference, { scores: [scores], repeats });
    if (found === undefined)
        return 'fewer than two anchors have a score';
    return `${(0,format_quantity/* formatShare */.T1)(found.missing)} of its scores are missing, and ${(0,format_quantity/* formatShare */.T1)(tolerableLoss)} at most may be`;
}
const unknown = (reason) => ({
    ...{ verdict: 'insufficient', reason },
    ...{ difference: null, interval: null, z: null, sum: null },
});
function verdictOf({ first, confirmed, whole }, { sum }, threshold) {
    const size = (0,format_quantity/* formatPointsSize */.QF)(Math.abs(whole.difference));
    if (first.z < suspicious && confirmed === undefined)
        return { verdict: 'insufficient', reason: `it is ${size} too low, and was not measured again to confirm that` };
    if (first.z < suspicious && confirmed !== undefined && confirmed.z < confirming)
        return { verdict: 'drifted', reason: `it is ${size} lower, twice in a row` };
    if (sum > threshold)
        return { verdict: 'drifted', reason: `it is ${size} lower, and too low for too long` };
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
        ...{ version: 1, suite, reasons: [...reasons], metrics: rows, spent },
        verdict: hindrance === undefined ? describe_drift_verdictOf(rows, isNew && last === undefined) : 'insufficient',
        reference: {
            ...{ id: referenceId(reference), at, commit, repeats, is_new: isNew },
            ...(model === undefined ? {} : { model }),
            ...(clusters === undefined ? {} : { units: unitsOf(scores, clusters) }),
            anchors: Object.keys(scores).length,
        },
        stable_in_a_row: stableInARow(judged, measurements),
        ...(last === undefined ? {} : { measured: last.at }),
        fallen: rows.flatMap((row) => fallenOf(row, reference, measurements)),
        traits: { reference: traits, ...(last === undefined ? {} : { now: last.traits }) },
        history: measurements.map((measurement) => ({
            ...{ at: measurement.at, hindrances: measurement.hindrances },
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
        mean_characters: head.mean_characters,
        mean_output_tokens: each(head.output_tokens),
        mean_usd: each(head.cost_usd),
        median_latency_ms: head.latency_ms.p50,
    };
}
const noTraits = {
    ...{ answered: 0, incidents: {}, served: {}, mean_characters: 0, mean_output_tokens: 0 },
    ...{ mean_usd: 0, median_latency_ms: 0 },
};
/** Why what was asked is no reference; `undefined` where it is one. */
function whyNoReference({ scores, units, metrics, hindrances, traits }, repeats) {
    const [hindrance] = hindrances;
    if (hindrance !== undefined)
        return hindrance;
    const failures = Object.entries(traits.incidents).map(([kind, count]) => `${(0,format_quantity/* formatAmount */.ej)(count, 'answer')} ${kind}`);
    const told = failures.length === 0 ? '' : `: ${failures.join(', ')}`;
    const anchors = Object.values(scores);
    if (units < asked_counts/* anchorsRange */.Gz.from) {
        const cases = (0,format_quantity/* formatAmount */.ej)(anchors.length, 'case');
        const found = units < anchors.length ? `${cases} in ${(0,format_quantity/* formatAmount */.ej)(units, 'unit')} of a cluster or a case` : cases;
        return `${found} have scores, and a reference takes ${asked_counts/* anchorsRange */.Gz.from}${told}`;
    }
    if ((0,samples_of_arm/* failedSamples */.n)(traits) > tolerableLoss * (0,samples_of_arm/* samplesOfArm */.R)(traits))
        return `too many calls failed${told}`;
    const lost = metrics.filter((metric) => {
        const counts = anchors.map((each) => (0,own/* own */.Z)(each, metric)?.length ?? 0);
        const asked = counts.filter((count) => count > 0).length * repeats;
        return asked === 0 || counts.reduce((sum, count) => sum + count, 0) < (1 - tolerableLoss) * asked;
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

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 1 modules
var read_sides = __webpack_require__(37502);
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
        const asked = await askIn(asking, request);
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
            ...{ ...record, suite, commit, repeats, identity, model },
            ...{ metrics: [...metrics], scores, traits },
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
        return hindrance === undefined ? { asked: await askIn(asking, request) } : { hindrance };
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
const recordCommand = (suite) => `lanegate drift ${suite} --record`;
const askingOf = ({ suite, concurrency, signal }, { commit, alter, round: { folder } }) => ({ folder, commit, suites: [suite], alter, concurrency, signal });
/** What was stopped is worth nothing yet, and goes on when it is asked for again. */
async function askIn(asking, { signal }) {
    const evaluation = await asking.ask();
    signal?.throwIfAborted();
    return readAnchors(evaluation);
}
/** Asks once more at once, by answers of its own. */
async function drift_confirm(ports, request, { name, ...again }) {
    ports.log.info('the anchors score so low that they are asked once more to confirm it');
    const round = await openRound(ports.files, request.folder, `${name}-again`, ports.clock.now());
    return (0,ask_anew/* askAnew */.v)(ports, askingOf(request, { ...again, round }), (asking) => askIn(asking, request));
}
/** A confirmation that tells nothing confirms nothing, and is not kept. */
function measurementOf({ reference, request, first, second, at }) {
    const { suite, commit, by, repeats } = request;
    return {
        ...{ version: 1, kind: 'measurement', at, by, suite, commit, repeats, reference: referenceId(reference) },
        ...{ scores: first.scores, traits: first.traits, hindrances: [...first.hindrances] },
        ...(second === undefined || second.hindrances.length > 0
            ? {}
            : { confirmation: { scores: second.scores, traits: second.traits } }),
    };
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
