export const id = 8127;
export const ids = [8127];
export const modules = {

/***/ 18841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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
var desired_state = __webpack_require__(62322);
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

/***/ 68188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 58127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listOverrides: () => (/* binding */ listOverrides),
  override: () => (/* binding */ override_override)
});

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/day.js
var day = __webpack_require__(53421);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
;// CONCATENATED MODULE: ./dist/compiled/domain/override/make-override.js





/** The record of an override that is given now. Throws a `UserError` that says what is wrong with what was asked. */
function makeOverride({ head, lanes, reason, by, days }, nowMs) {
    const made = override/* Override */.d.safeParse({
        ...{ version: 1, kind: 'override', head, lanes: (0,lane/* inOrder */.al)(lanes), reason, by },
        at: (0,moment/* momentOf */.Et)(nowMs),
        expires: (0,moment/* momentOf */.Et)(nowMs + days * day/* dayMs */.L),
    });
    if (made.success)
        return made.data;
    const [issue] = made.error.issues;
    throw new user_error/* UserError */.yo(`this is no override: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, {
        hint: 'it takes a full commit id, at least one lane, and a reason of 1 to 500 characters',
    });
}

;// CONCATENATED MODULE: ./dist/compiled/stages/override.js


/** Records that somebody lets a change through. Whether they may is asked by whoever calls, and by the gate again. */
async function override_override({ ledger, clock }, request) {
    const made = makeOverride(request, clock.now());
    return { ...(await ledger.append(made)), override: made };
}
/** All overrides on record, the oldest first. */
async function listOverrides({ ledger, }) {
    return (0,read_records/* readRecords */.T)('override', await ledger.read({ kind: 'override' }));
}


/***/ })

};
