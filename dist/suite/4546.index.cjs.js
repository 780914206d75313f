(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4546;
exports.ids = [4546];
exports.modules = {

/***/ 71507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   OL: () => (/* binding */ meanSame),
/* harmony export */   R1: () => (/* binding */ openLineDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   hV: () => (/* binding */ digestOfLines),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
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
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
}


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

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 39941:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   WK: () => (/* binding */ mostHolds),
/* harmony export */   ix: () => (/* binding */ DesiredState),
/* harmony export */   r9: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76419);
/* harmony import */ var _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53796);
/* harmony import */ var _release_released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31425);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41208);







/** Digests that a lane holds at most. */
const mostHolds = 200;
/** What must not be deployed until somebody lifts it: a lane's digest that failed, or everything. */
const Hold = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The lane digest that is held; absent where the whole lane is'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"],
    rolled_back: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The release that a rollback left, whose hold only its name lifts'),
});
/** What is to run of one lane in one environment: the one file that says so. */
const DesiredState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    environment: _environment_name_js__WEBPACK_IMPORTED_MODULE_6__/* .EnvironmentName */ .R,
    lane: _release_released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleasedLane */ .k,
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('What runs; absent before the first release'),
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe("Of the release's lane"),
    previous: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The release that ran before; absent after a rollback'),
    rolled_back: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('The release that a rollback left; absent after any other move'),
    since: _moment_js__WEBPACK_IMPORTED_MODULE_3__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Actor */ .Ag,
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Remark */ .Nc,
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hold).max(mostHolds).default([]),
    rollout: _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_4__/* .Rollout */ .mp.optional().describe('A release on its way'),
})
    .refine(({ release, digest }) => (release === undefined) === (digest === undefined), {
    path: ['digest'],
    error: 'is there without its release, or is not there with it',
});
/** A state as it is stored. */
const stateText = (state) => `${JSON.stringify(state, null, 2)}\n`;


/***/ }),

/***/ 36487:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   KF: () => (/* binding */ promotion),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   dU: () => (/* binding */ rollback),
/* harmony export */   tN: () => (/* binding */ undo),
/* harmony export */   w8: () => (/* binding */ incidentOf)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5592);
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64565);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55401);
/* harmony import */ var _desired_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39941);
/* harmony import */ var _urgent_hold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53746);







/** A move to a release that goes forward; what was held stays held, and a rollout goes on. */
function promotion({ place, release, before }, checks, mover) {
    const { release: previous, holds, rollout } = before?.state ?? {};
    const next = stateOf(place, mover, { release: release.id, digest: release.digest, previous, holds, rollout });
    return moved({ action: 'promote', before, next, checks, previous }, mover);
}
/**
 * A move back. What ran is held, so that no workflow brings it in again before somebody resumes it; a rollout ends, and
 * its candidate is held in place of what runs.
 */
function rollback({ release, before }, checks, mover) {
    const { environment, lane, rollout, ...ran } = before.state;
    const left = rollout ?? ran;
    const reason = `rolled back: ${mover.reason}`.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L);
    const previous = rollout === undefined ? ran.release : rollout.release;
    const isHeld = left.digest !== undefined && left.digest !== release.digest;
    const { by, at } = mover;
    const holds = isHeld
        ? (0,_urgent_hold_js__WEBPACK_IMPORTED_MODULE_6__/* .withUrgentHold */ .f)(ran.holds, { digest: left.digest, reason, by, at, rolled_back: left.release })
        : ran.holds;
    const runs = { release: release.id, digest: release.digest, rolled_back: previous };
    const next = stateOf({ environment, lane }, mover, { ...runs, holds });
    const said = [...checks, ...(0,_urgent_hold_js__WEBPACK_IMPORTED_MODULE_6__/* .liftedHolds */ .T)(ran.holds, holds)];
    return moved({ action: 'rollback', before, next, checks: said, previous }, mover);
}
/** A hold of a lane, or of one digest of it. */
function hold(place, before, asked) {
    const { digest, ...mover } = asked;
    const own = before?.state;
    const added = { ...(digest === undefined ? {} : { digest }), ...mover };
    const next = own ?? stateOf(place, mover, {});
    const holds = digest === undefined ? (0,_urgent_hold_js__WEBPACK_IMPORTED_MODULE_6__/* .withUrgentHold */ .f)(next.holds, added) : withHold(next.holds, added);
    const checks = (0,_urgent_hold_js__WEBPACK_IMPORTED_MODULE_6__/* .liftedHolds */ .T)(next.holds, holds);
    return moved({ action: 'hold', before, next: { ...next, holds }, checks, previous: own?.release }, mover);
}
/** Whether who resumes means a hold: that of the digest they name, or of all those that people set. */
const isMeant = ({ digest, rolled_back }, named) => named === undefined ? rolled_back === undefined : digest === named;
/** The end of holds: of one digest, or of all that people set. */
function resume(before, { digest, ...mover }) {
    const left = before.state.holds.filter((each) => !isMeant(each, digest));
    const next = { ...before.state, holds: left };
    return moved({ action: 'resume', before, next, checks: [], previous: before.state.release }, mover);
}
/** A move undone where it could not be carried out: the state exactly as it was, and what went wrong on record. */
function undo({ before, after }, what, { by, at }) {
    const { environment, lane, release } = after.state;
    const place = { environment, lane };
    const nothing = { version: 1, ...place, since: at, by, reason: what.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L), holds: [] };
    return {
        records: [incidentOf(place, { release, what, by, at })],
        states: [{ place, from: after.text, to: before?.text ?? (0,_desired_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stateText */ .r9)(nothing) }],
    };
}
/** Something that went wrong, as a record. */
const incidentOf = (place, { release, what, by, at }) => ({
    version: 1,
    kind: 'incident',
    environment: place.environment,
    lane: place.lane,
    ...(release === undefined ? {} : { release }),
    what: what.trim().slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L),
    by,
    at,
});
function stateOf({ environment, lane }, mover, parts) {
    const { by, reason, at } = saidWell(mover);
    return _desired_state_js__WEBPACK_IMPORTED_MODULE_5__/* .DesiredState */ .ix.parse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)({ version: 1, environment, lane, ...parts, since: at, by, reason }));
}
/** Refuses what the ledger could not be read with afterwards, which nobody could put right but by hand. */
function saidWell(mover) {
    if (!_ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Remark */ .Nc.safeParse(mover.reason).success) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the reason has ${mover.reason.trim().length} characters`, {
            hint: `say in 1 to ${_ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L} characters why`,
        });
    }
    if (_ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Actor */ .Ag.safeParse(mover.by).success)
        return mover;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('the name of who asks for it is empty or too long', { hint: 'shorten user.name of git' });
}
function moved({ action, before, next, checks, previous }, mover) {
    const { by, reason, at } = saidWell(mover);
    const { environment, lane, release } = next;
    const record = {
        version: 1,
        kind: 'deployment',
        action,
        environment,
        lane,
        ...(release === undefined ? {} : { release }),
        ...(previous === undefined ? {} : { previous }),
        checks: (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkLines */ .Wb)(checks),
        reason,
        by,
        at,
    };
    const to = (0,_desired_state_js__WEBPACK_IMPORTED_MODULE_5__/* .stateText */ .r9)(next);
    const states = [{ place: { environment, lane }, from: before?.text, to }];
    return { before, after: { state: next, text: to }, change: { records: [record], states } };
}
/** Holds with another, of which the newest of one digest counts; what was rolled back stays known as that. */
function withHold(holds, added) {
    const kept = holds.filter(({ digest }) => digest !== added.digest);
    const known = holds.find(({ digest }) => digest === added.digest);
    if (kept.length < _desired_state_js__WEBPACK_IMPORTED_MODULE_5__/* .mostHolds */ .WK)
        return [...kept, { ...added, rolled_back: known?.rolled_back }];
    const oldest = kept.find(({ digest }) => digest !== undefined)?.digest ?? '';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this lane holds ${_desired_state_js__WEBPACK_IMPORTED_MODULE_5__/* .mostHolds */ .WK} digests already, and no further one`, {
        hint: `lift what is not needed: lanegate resume; the oldest is ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(oldest)}`,
    });
}


/***/ }),

/***/ 49430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ promotionChecks),
/* harmony export */   IV: () => (/* binding */ rollbackChecks),
/* harmony export */   f2: () => (/* binding */ rolloutChecks)
/* harmony export */ });
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55401);
/* harmony import */ var _fit_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76312);
/* harmony import */ var _release_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88390);
/* harmony import */ var _stored_states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41859);




/** What holds, and what does not, of a release that is to be promoted; each check a line. */
function promotionChecks(facts) {
    const { release, after, states } = facts;
    return [
        ...rolloutChecks(facts),
        ...(0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .orderChecks */ .gg)(release, after, states.states),
        ...(0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .carriedLanesCheck */ .WC)(release, beside(facts)),
        together(facts),
    ];
}
/**
 * What is looked at before an earlier release comes back. It ran before, so that lanes which were not evaluated with it
 * are told and do not stand in the way.
 */
const rollbackChecks = (facts) => [
    ...ownChecks(facts),
    ...(0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .carriedLanesCheck */ .WC)(facts.release, beside(facts)).map(_deploy_check_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyTold */ .iz),
    (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_0__/* .onlyTold */ .iz)(together(facts)),
];
/** What is looked at before a release begins its way through the stages, each of which has its own conditions. */
const rolloutChecks = (facts) => [
    ...ownChecks(facts),
    (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .forwardCheck */ .yH)(facts.release, facts.running),
];
/** What a release has to be wherever it goes. */
const ownChecks = ({ release, fetched, place, states, neighbour, evidence, today }) => [
    (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .integrityCheck */ .m)(release, fetched),
    (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceCheck */ .kV)(release, evidence.inconclusive),
    ...(0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .retirementChecks */ .Dq)(release, today),
    ...(0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddingCheck */ .Q6)(release, neighbour),
    (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .holdCheck */ .qq)(release, (0,_stored_states_js__WEBPACK_IMPORTED_MODULE_3__/* .stateAt */ .HK)((0,_stored_states_js__WEBPACK_IMPORTED_MODULE_3__/* .statesOf */ .kY)(place.environment, states), place)?.state),
];
const beside = ({ place, states }) => (0,_stored_states_js__WEBPACK_IMPORTED_MODULE_3__/* .statesOf */ .kY)(place.environment, states);
const together = (facts) => (0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .combinationCheck */ .IX)(facts.release, (0,_fit_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .lanesWith */ .ey)(facts.release, beside(facts)), facts.evidence);


/***/ }),

/***/ 88390:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ retirementChecks),
/* harmony export */   kV: () => (/* binding */ evidenceCheck),
/* harmony export */   m: () => (/* binding */ integrityCheck),
/* harmony export */   qq: () => (/* binding */ holdCheck),
/* harmony export */   yH: () => (/* binding */ forwardCheck)
/* harmony export */ });
/* harmony import */ var _inference_provider_retirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58702);
/* harmony import */ var _release_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31010);
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64565);
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55401);




/** Whether a release is what its record says: its lane in its lock, and the bundle that was fetched of it. */
function integrityCheck(release, fetched) {
    const { lane, digest, bundle, commit } = release;
    if ((0,_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .laneDigests */ .Wk)(release.lock)[lane] !== digest)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`the record names another ${lane} than its own lock`);
    if (bundle === undefined) {
        return lane === 'code' ? (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('its digest is that of its lock') : (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`the release has no bundle to deploy`);
    }
    if (fetched === bundle.digest)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`its bundle is ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(bundle.digest)}, as recorded`);
    const there = `its bundle at ${bundle.place}`;
    if (fetched !== undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${there} is ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(fetched)} instead of ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(bundle.digest)}`);
    const again = `lanegate release --lane ${lane} --head ${commit.slice(0, 12)}`;
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${there} is not there, or cannot be read here: ${again} publishes it again`);
}
/** Whether a release was let through when it was made: by its verdict, or by somebody on record. */
function evidenceCheck({ evidence }, inconclusive) {
    const { verdict, override } = evidence;
    if (verdict === 'pass' || verdict === 'not-affected')
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`its verdict is ${verdict}`);
    if (override !== undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`its verdict is ${verdict}, overridden on record: ${override}`);
    if (verdict === 'inconclusive' && inconclusive !== 'block')
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('its verdict is inconclusive, which passes');
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`its verdict is ${verdict}, and nobody overrode it`);
}
/** Whether the makers still serve the models of a release. `today` is `YYYY-MM-DD`. */
function retirementChecks({ lane, lock }, today) {
    if (lane !== 'model')
        return [];
    const models = [...Object.values(lock.models), ...Object.values(lock.embeddings)].map(({ model }) => model);
    const retired = [...new Set(models)].flatMap((model) => {
        const retirement = (0,_inference_provider_retirement_js__WEBPACK_IMPORTED_MODULE_0__/* .retirementOf */ .T8)(model);
        if (retirement === undefined)
            return [];
        const said = (0,_inference_provider_retirement_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRetirement */ .jy)(model, retirement, today);
        return [retirement.retiresOn <= today ? (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(said) : (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(said)];
    });
    return retired.length > 0 ? retired : [(0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('no retirement of its models is known')];
}
/** What is held against a release, or that nothing is. */
function holdCheck({ digest, lane }, state) {
    const held = state?.holds.find((hold) => hold.digest === undefined || hold.digest === digest);
    if (held === undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('nothing holds it');
    const what = held.digest === undefined ? `all of ${lane} is held` : 'it is held';
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`${what} since ${held.at} by ${held.by}: ${held.reason}`);
}
/**
 * Whether a release goes forward from what runs. A run that waited, or an old one that is run again, would bring back
 * what was replaced meanwhile; whoever wants that rolls back.
 */
function forwardCheck({ at }, running) {
    if (running === undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)('nothing newer runs');
    if (running === 'unknown')
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)('what runs is not on record, so nothing says whether this is newer');
    const id = (0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_2__/* .shortId */ .m)(running.id);
    if (Date.parse(at) >= Date.parse(running.at))
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .holds */ .v9)(`it is no older than what runs, ${id}`);
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fails */ .c6)(`it was released at ${at}, before what runs, ${id}: roll back to it, or release what you want anew`);
}


/***/ }),

/***/ 58702:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ retiredHost),
/* harmony export */   T8: () => (/* binding */ retirementOf),
/* harmony export */   jy: () => (/* binding */ describeRetirement),
/* harmony export */   zN: () => (/* binding */ retirementsCheckedOn)
/* harmony export */ });
/** What OpenAI's deprecations page says, read on 2026-11-26 (developers.openai.com/api/docs/deprecations). */
const openAiRetirements = [
    ['2026-10-23', 'gpt-5.6-terra', ['gpt-3.5-turbo', 'o4-mini']],
    ['2026-10-23', 'gpt-5.6-sol', ['gpt-4', 'gpt-4-turbo', 'gpt-4o-2024-05-13', 'o1', 'o1-pro', 'o3-mini']],
    ['2026-10-23', 'gpt-5.6-luna', ['gpt-4.1-nano']],
    ['2026-12-11', 'gpt-5.6-sol', ['gpt-5', 'gpt-5-pro', 'o3', 'o3-pro']],
    ['2026-12-11', 'gpt-5.6-terra', ['gpt-5-mini']],
    ['2026-12-11', 'gpt-5.6-luna', ['gpt-5-nano']],
    ['2027-01-14', 'gpt-6-luna', ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini']],
];
/** What Anthropic's release notes say, read on 2026-11-26 (platform.claude.com/docs/en/release-notes/overview). */
const anthropicRetirements = [
    ['2025-10-28', 'claude-sonnet-4-5', ['claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20241022']],
    ['2026-01-05', 'claude-opus-4-5', ['claude-3-opus-20240229', 'claude-3-opus-latest']],
    ['2026-02-19', undefined, ['claude-3-7-sonnet-20250219', 'claude-3-7-sonnet-latest']],
    ['2026-04-20', 'claude-haiku-4-5', ['claude-3-haiku-20240307']],
    ['2026-06-15', 'claude-sonnet-4-6', ['claude-sonnet-4-20250514', 'claude-sonnet-4-0']],
    ['2026-06-15', 'claude-opus-4-8', ['claude-opus-4-20250514', 'claude-opus-4-0']],
    ['2026-08-05', 'claude-opus-4-8', ['claude-opus-4-1-20250805', 'claude-opus-4-1']],
];
/** What Google's deprecations page says, read on 2026-11-26 (ai.google.dev/gemini-api/docs/deprecations). */
const googleRetirements = [
    ['2026-01-14', 'gemini-embedding-001', ['text-embedding-004']],
    ['2026-03-09', 'gemini-3.1-pro-preview', ['gemini-3-pro-preview']],
    ['2026-05-25', 'gemini-3.1-flash-lite', ['gemini-3.1-flash-lite-preview']],
    [
        '2026-06-01',
        undefined,
        ['gemini-2.0-flash', 'gemini-2.0-flash-001', 'gemini-2.0-flash-lite', 'gemini-2.0-flash-lite-001'],
    ],
    ['2026-12-01', 'gemini-3.8-flash', ['gemini-2.5-pro']],
    ['2026-12-01', 'gemini-3.5-flash-lite', ['gemini-2.5-flash']],
];
const retirementsOf = (maker, announced) => announced.flatMap(([retiresOn, replacement, ids]) => ids.map((id) => [id, { maker, retiresOn, replacement }]));
const byId = new Map([
    ...retirementsOf('OpenAI', openAiRetirements),
    ...retirementsOf('Anthropic', anthropicRetirements),
    ...retirementsOf('Google', googleRetirements),
]);
/** The day on which the announcements of the makers were last read. */
const retirementsCheckedOn = '2026-11-26';
/** When a model's maker stops serving it, dated snapshots included; `undefined` where no day is known. */
function retirementOf(model) {
    const id = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
    return byId.get(id) ?? byId.get(id.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{4})$/, ''));
}
/** One sentence about a retirement, as it reads on a day. */
function describeRetirement(model, { maker, retiresOn, replacement }, today) {
    const when = `${maker} ${retiresOn <= today ? 'retired' : 'retires'} ${model} on ${retiresOn}`;
    return replacement === undefined ? when : `${when} and names ${replacement} in its place`;
}
const retiredHosts = new Map([
    ['models.github.ai', 'GitHub Models was retired on 2026-07-30'],
    ['models.inference.ai.azure.com', 'GitHub Models was retired on 2026-07-30'],
]);
/** Why nobody answers at a host any more; `undefined` for every other host. */
const retiredHost = (hostname) => retiredHosts.get(hostname.toLowerCase());


/***/ }),

/***/ 88839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80173);

/** What brings origin's ledger, also into a clone of another branch alone. */
const fetchLedger = `git fetch origin +${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}:refs/remotes/origin/${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}`;


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

/***/ 17538:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ moveLane)
});

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-check.js
var deploy_check = __webpack_require__(55401);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/release-checks.js
var release_checks = __webpack_require__(88390);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-release.js
var find_release = __webpack_require__(94130);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/make-move.js
var make_move = __webpack_require__(36487);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/deploy/carry-out.js


const firstWaitMs = 500;
const longestWaitMs = 5000;
/** Brings a release to where it goes and asks until it is served, or the time is over. */
async function carryOut(ports, order) {
    try {
        await ports.targets.apply(order);
        return await untilServed(ports, order);
    }
    catch (error) {
        return { kind: 'failed', why: (0,user_error/* messageOf */.bD)(error) };
    }
}
async function untilServed({ targets, clock }, order) {
    const deadlineMs = clock.now() + (order.deployment.verify?.timeout_s ?? 0) * 1000;
    for (let waitMs = firstWaitMs;; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
        const served = await targets.served(order).catch(notTold);
        if (served.kind === 'as-ordered')
            return { kind: 'served', isVerified: true };
        if (served.kind === 'untold')
            return { kind: 'served', isVerified: false };
        if (clock.now() + waitMs > deadlineMs)
            return { kind: 'failed', why: served.said };
        await clock.sleep(waitMs);
    }
}
const notTold = (error) => ({ kind: 'otherwise', said: (0,user_error/* messageOf */.bD)(error) });
/**
 * Takes a move back that could not be carried out: the state as it was, what went wrong on record, and what ran before,
 * or why it cannot be had, at its target again. Answers what more went wrong.
 */
async function takeBack(ports, move, { why, mover, earlier }) {
    const outcome = await ports.ledger.change((0,make_move/* undo */.tN)(move, why, mover));
    if (outcome.kind === 'overtaken')
        return 'somebody else moved the lane meanwhile; what they moved it to stays';
    if (earlier === undefined)
        return 'nothing ran before that would take its place, so look at what its target has now';
    const again = typeof earlier === 'string' ? { kind: 'failed', why: earlier } : await carryOut(ports, earlier);
    return again.kind === 'served' ? undefined : `what ran before could not be brought back: ${again.why}`;
}
/** Puts on record what went wrong where nothing was moved. */
async function recordIncident({ ledger }, place, what) {
    await ledger.change({ records: [(0,make_move/* incidentOf */.w8)(place, what)], states: [] });
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/gather-facts.js
var gather_facts = __webpack_require__(26009);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/until-written.js
var until_written = __webpack_require__(10292);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/deploy/move-lane.js









/** How often what somebody else moved meanwhile is brought to the target in the place of ours. */
const mostTurns = 10;
/**
 * Moves one lane: the ledger first, then the bundle to its target, then what is served is asked for. What is not served
 * is taken back. Where the state is what is wanted already, it is brought to its target again, which heals a run that
 * was killed on the way.
 */
async function moveLane(ports, order) {
    const fetched = await (0,gather_facts/* fetchBundle */.L2)(ports, order.release);
    const decided = await decide(ports, order, fetched);
    if (decided.kind === 'refused')
        return report(order, decided, { outcome: 'refused', served: 'not-asked' });
    const carried = await carryOut(ports, orderOf(order, order.release, fetched));
    if (carried.kind === 'served') {
        await catchUp(ports, order);
        return report(order, decided, { outcome: decided.kind, served: carried.isVerified ? 'verified' : 'not-asked' });
    }
    const why = `${order.release.lane} is not served in ${order.place.environment}: ${carried.why}`;
    const more = await answerFailure(ports, order, decided, why).catch((error) => {
        throw halfDone(order, why, error);
    });
    const reason = more === undefined ? why : `${why}; ${more}`;
    return report(order, decided, { outcome: 'failed', served: 'no', reason });
}
/** Decides on what the ledger says and moves the state, and decides again where somebody else was faster. */
function decide(ports, order, fetched) {
    return (0,until_written/* untilWritten */.a)(order.place, async () => {
        const facts = await (0,gather_facts/* gatherFacts */.pc)(ports, order, fetched);
        const before = (0,stored_states/* stateAt */.HK)((0,stored_states/* statesOf */.kY)(order.place.environment, facts.states), order.place);
        const checks = order.checksOf(facts);
        const move = order.moveOf(before, checks);
        const doubts = move === undefined ? [(0,release_checks/* integrityCheck */.m)(order.release, fetched.digest)] : checks;
        if ((0,deploy_check/* forbids */.kT)(doubts))
            return { kind: 'refused', before, checks: doubts };
        if (move === undefined)
            return { kind: 'unchanged', before, checks: doubts };
        const { kind } = await ports.ledger.change(move.change);
        return kind === 'written' ? { kind: 'moved', move, checks } : undefined;
    });
}
/** Neither served nor taken back, which whoever called has to know. */
const halfDone = ({ release }, why, cause) => new Error(`${why}; nor could it be taken back: ${(0,user_error/* messageOf */.bD)(cause)}; the ledger may still say that ${(0,short_id/* shortId */.m)(release.id)} runs, so call this again`, { cause });
async function answerFailure(ports, order, decided, why) {
    const { place, release, mover } = order;
    if (decided.kind === 'moved') {
        const id = decided.move.before?.state.release;
        const earlier = id === undefined ? undefined : await orderOfRelease(ports, order, id);
        return takeBack(ports, decided.move, { why, mover, earlier });
    }
    await recordIncident(ports, place, { release: release.id, what: why, by: mover.by, at: mover.at });
    return undefined;
}
/**
 * Somebody who moved the lane meanwhile may have been at the target before us, so that ours would stay there: what the
 * ledger says by now is brought there once more.
 */
async function catchUp(ports, order) {
    let applied = order.release.id;
    for (let turn = 1; turn <= mostTurns; turn += 1) {
        const wanted = (0,stored_states/* stateAt */.HK)((await (0,gather_facts/* readStates */.rs)(ports)).states, order.place)?.state.release;
        if (wanted === undefined || wanted === applied)
            return;
        ports.log.warn(`somebody else moved ${order.place.lane} to ${(0,short_id/* shortId */.m)(wanted)} meanwhile, which is brought there`);
        const newer = await orderOfRelease(ports, order, wanted);
        const carried = typeof newer === 'string' ? newer : await carryOut(ports, newer);
        const why = typeof carried === 'string' ? carried : carried.kind === 'failed' && carried.why;
        if (why)
            ports.log.warn(`${(0,short_id/* shortId */.m)(wanted)} is not served: ${why}`);
        applied = wanted;
    }
}
/** A release that the ledger names as an order, or why it cannot be had. */
async function orderOfRelease(ports, order, id) {
    const release = await (0,find_release/* releaseOf */.l7)(ports, order.place.lane, id);
    if (release === undefined)
        return `the release ${(0,short_id/* shortId */.m)(id)} is not on record`;
    const fetched = await (0,gather_facts/* fetchBundle */.L2)(ports, release);
    const integrity = (0,release_checks/* integrityCheck */.m)(release, fetched.digest);
    return integrity.word === 'fails' ? integrity.said : orderOf(order, release, fetched);
}
const orderOf = ({ place, deployment }, release, { text }) => ({
    place,
    release,
    deployment,
    bundle: text,
});
function report({ action, place, release, deployment }, decided, ending) {
    const before = decided.kind === 'moved' ? decided.move.before : decided.before;
    const onItsWay = action === 'rollback' ? before?.state.rollout?.release : undefined;
    const previous = onItsWay ?? before?.state.release;
    const failing = decided.checks.filter(({ word }) => word === 'fails').map(({ said }) => said);
    return {
        version: 1,
        action,
        environment: place.environment,
        lane: place.lane,
        outcome: ending.outcome,
        release: release.id,
        commit: release.commit,
        ...(previous === undefined ? {} : { previous }),
        checks: [...decided.checks],
        served: ending.served,
        consumer_cache_s: deployment.consumer_cache_s,
        ...(ending.outcome === 'refused' ? { reason: failing.join('; ') } : {}),
        ...(ending.reason === undefined ? {} : { reason: ending.reason }),
    };
}


/***/ }),

/***/ 10292:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ untilWritten)
/* harmony export */ });
/** Others may move the same lane this often before a call gives up. */
const mostDecisions = 10;
/**
 * Decides on what the ledger says of a lane, and again on what it says then where somebody else was faster, for which
 * `decide` answers nothing. Throws an `Error` where others move the lane all the time.
 */
async function untilWritten({ environment, lane }, decide) {
    for (let attempt = 1; attempt <= mostDecisions; attempt += 1) {
        const decided = await decide();
        if (decided !== undefined)
            return decided;
    }
    throw new Error(`others move ${lane} in ${environment} all the time; nothing was moved`);
}


/***/ })

};
;
})
