(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4137;
exports.ids = [4137];
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

/***/ 54137:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29470);
/* harmony import */ var _domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);
/* harmony import */ var _domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38089);
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60603);
/* harmony import */ var _steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42630);
/* harmony import */ var _steps_read_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45320);
/* harmony import */ var _steps_read_read_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73882);
/* harmony import */ var _steps_verdict_override_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50208);









/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict
 * beside it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
async function gate(ports, request) {
    const { files } = ports;
    const { folder } = request;
    const evaluation = await (0,_steps_read_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvaluation */ .Lu)(files, folder);
    const changeSet = await (0,_steps_read_read_change_js__WEBPACK_IMPORTED_MODULE_7__/* .findChange */ .Y)(files, folder, evaluation);
    const judged = changeSet === undefined
        ? judgeNothing(request)
        : { verdict: await judgeChange(ports, request, { changeSet, evaluation }), changeSet };
    await (0,_steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictFile */ .Y1}`, judged.verdict);
    return judged;
}
async function judgeChange(ports, request, { changeSet, evaluation }) {
    const { needs, awaitsApproval = false } = request;
    const isOfChange = evaluation !== undefined && (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .findDisagreement */ .uJ)(changeSet, evaluation) === undefined;
    const found = (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(changeSet, evaluation);
    const isAwaited = awaitsApproval && evaluation === undefined && found.verdict === 'error' && !hasBrokenCorpus(changeSet);
    const told = isAwaited ? (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitingApproval */ .g7)(found) : found;
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .heldToJobs */ .jm)(told, changeSet, needs?.unsuccessful ?? []);
    return (0,_steps_verdict_override_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .overrideVerdict */ .M)(ports, verdict, isOfChange ? evaluation.gate.override : undefined);
}
/** What nobody could look at waits for no approval: it has to be mended. */
const hasBrokenCorpus = ({ corpora = [] }) => corpora.some(({ verdict }) => verdict === 'error');
/** Without a change set, not even the lanes are known. */
function judgeNothing({ folder, needs }) {
    const missing = (0,_steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .missingArtifact */ .fX)(`${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`);
    if (needs === undefined)
        throw missing;
    const jobs = (0,_domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJobs */ .w)(needs.unsuccessful);
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unjudged */ .bC)(needs.commits, `${jobs === '' ? '' : `${jobs}; `}nothing says what changed`);
    return { verdict, changeSet: (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownChange */ .r3)(verdict) };
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
