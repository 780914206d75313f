export const id = 7999;
export const ids = [7999];
export const modules = {

/***/ 67999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkChange: () => (/* binding */ checkChange)
/* harmony export */ });
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64125);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27861);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79982);
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59681);




/** Takes one change through all four stages. At a terminal head is whoever runs the command, and trusted. */
async function checkChange(ports, request) {
    await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_0__.detect)(ports, request);
    await (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate)(ports, { ...request, isUntrustedHead: false });
    const { verdict, changeSet } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_2__.gate)(ports, request);
    const { markdown, htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReports */ .L)(ports, request);
    return { verdict, changeSet, markdown, reportPath: htmlPath };
}


/***/ }),

/***/ 47941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRecords)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55293);
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23958);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96609);



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
    const json = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text);
    if (json === undefined)
        return `${path}: it is not JSON`;
    const parsed = _ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerKinds */ .z[kind].schema.safeParse(json.json);
    if (!parsed.success)
        return `${path}: it is no ${kind} (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    if ((0,_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(parsed.data).path !== path)
        return `${path}: it does not lie where its content belongs`;
    return parsed.data;
}


/***/ }),

/***/ 94408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ whyMayNotOverride)
});

;// CONCATENATED MODULE: ./src/domain/override/person.ts
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

;// CONCATENATED MODULE: ./src/domain/override/may-override.ts

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

/***/ 79982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/gate/judge.ts
var judge = __webpack_require__(5601);
// EXTERNAL MODULE: ./src/domain/gate/needed-jobs.ts
var needed_jobs = __webpack_require__(41894);
// EXTERNAL MODULE: ./src/domain/gate/unjudged.ts
var unjudged = __webpack_require__(61670);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts + 3 modules
var verdict = __webpack_require__(49113);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/evaluation-file.ts + 2 modules
var evaluation_file = __webpack_require__(94205);
// EXTERNAL MODULE: ./src/domain/day.ts
var day = __webpack_require__(70318);
// EXTERNAL MODULE: ./src/domain/override/may-override.ts + 1 modules
var may_override = __webpack_require__(94408);
;// CONCATENATED MODULE: ./src/domain/gate/apply-overrides.ts


/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that blocks
 * each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let through.
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
    const whyNot = whyNotInForce(override, rules) ?? (0,may_override/* whyMayNotOverride */.n)(by, rules);
    const told = { lanes, reason, by, at, expires };
    return whyNot === undefined ? { ...told, holds: true } : { ...told, holds: false, why_not: whyNot };
}
function whyNotInForce({ at, expires }, { nowMs, settings }) {
    const [from, until] = [Date.parse(at), Date.parse(expires)];
    if (!(from <= nowMs))
        return 'it is dated in the future';
    if (!(nowMs < until))
        return 'it has expired';
    if (settings !== undefined && !(until - from <= settings.max_days * day/* dayMs */.L)) {
        return `it was given for more than the ${settings.max_days} days that policy allows`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/domain/ledger/read-records.ts
var read_records = __webpack_require__(47941);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/stages/steps/override-verdict.ts



const mostTold = 3;
/**
 * A verdict with what the ledger says about its head. A ledger that cannot be read overrides nothing, and what of it is
 * not believed is told. It is not asked where nothing blocks and nobody may override.
 */
async function overrideVerdict(ports, verdict, settings) {
    const { worktree, head, blocks } = verdict;
    if (worktree || (!blocks && (settings?.allow.length ?? 0) === 0))
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
function strangeNotes(strange) {
    const told = strange.slice(0, mostTold).map((each) => `the ledger holds what is not believed: ${each}`);
    const untold = strange.length - told.length;
    return untold > 0 ? [...told, `the ledger holds ${untold} more files that are not believed`] : told;
}

// EXTERNAL MODULE: ./src/stages/steps/read-change.ts
var read_change = __webpack_require__(97768);
;// CONCATENATED MODULE: ./src/stages/gate.ts









/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict beside
 * it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
async function gate(ports, request) {
    const { files } = ports;
    const { folder } = request;
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    const changeSet = await (0,read_change/* findChange */.Y)(files, folder, evaluation);
    const judged = changeSet === undefined
        ? judgeNothing(request)
        : { verdict: await judgeChange(ports, request, { changeSet, evaluation }), changeSet };
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${verdict/* verdictFile */.Y1}`, judged.verdict);
    return judged;
}
async function judgeChange(ports, request, { changeSet, evaluation }) {
    const { needs, awaitsApproval = false } = request;
    const isOfChange = evaluation !== undefined && (0,judge/* findDisagreement */.uJ)(changeSet, evaluation) === undefined;
    const found = (0,judge/* judge */.S4)(changeSet, evaluation);
    const isAwaited = awaitsApproval && evaluation === undefined && found.verdict === 'error';
    const told = isAwaited ? (0,unjudged/* awaitingApproval */.g7)(found) : found;
    const verdict = (0,unjudged/* heldToJobs */.jm)(told, changeSet, needs?.unsuccessful ?? []);
    return overrideVerdict(ports, verdict, isOfChange ? evaluation.gate.override : undefined);
}
/** Without a change set, not even the lanes are known. */
function judgeNothing({ folder, needs }) {
    const missing = (0,artifacts/* missingArtifact */.fX)(`${folder}/${change_set/* changeSetFile */.LF}`);
    if (needs === undefined)
        throw missing;
    const jobs = (0,needed_jobs/* describeJobs */.w)(needs.unsuccessful);
    const verdict = (0,unjudged/* unjudged */.bC)(needs.commits, `${jobs === '' ? '' : `${jobs}; `}nothing says what changed`);
    return { verdict, changeSet: (0,unjudged/* unknownChange */.r3)(verdict) };
}


/***/ })

};
