export const id = 6427;
export const ids = [6427];
export const modules = {

/***/ 36487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ promotion),
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   dU: () => (/* binding */ rollback),
/* harmony export */   tN: () => (/* binding */ undo),
/* harmony export */   w8: () => (/* binding */ incidentOf)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3502);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5592);
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64565);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55401);
/* harmony import */ var _desired_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62322);






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
    const reason = `rolled back: ${mover.reason}`.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRemark */ .$L);
    const held = left.digest === undefined || left.digest === release.digest
        ? []
        : [{ digest: left.digest, reason, by: mover.by, at: mover.at }];
    const previous = rollout === undefined ? ran.release : rollout.release;
    const holds = withHolds(ran.holds, held);
    const runs = { release: release.id, digest: release.digest, rolled_back: previous };
    const next = stateOf({ environment, lane }, mover, { ...runs, holds });
    return moved({ action: 'rollback', before, next, checks, previous }, mover);
}
/** A hold of a lane, or of one digest of it. */
function hold(place, before, asked) {
    const { digest, ...mover } = asked;
    const own = before?.state;
    const added = { ...(digest === undefined ? {} : { digest }), ...mover };
    const next = own ?? stateOf(place, mover, {});
    const held = { ...next, holds: withHolds(next.holds, [added]) };
    return moved({ action: 'hold', before, next: held, checks: [], previous: own?.release }, mover);
}
/** The end of holds: of one digest, or of all. */
function resume(before, { digest, ...mover }) {
    const left = digest === undefined ? [] : before.state.holds.filter((each) => each.digest !== digest);
    const next = { ...before.state, holds: left };
    return moved({ action: 'resume', before, next, checks: [], previous: before.state.release }, mover);
}
/** A move undone where it could not be carried out: the state exactly as it was, and what went wrong on record. */
function undo({ before, after }, what, { by, at }) {
    const { environment, lane, release } = after.state;
    const place = { environment, lane };
    const nothing = { version: 1, ...place, since: at, by, reason: what.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRemark */ .$L), holds: [] };
    return {
        records: [incidentOf(place, { release, what, by, at })],
        states: [{ place, from: after.text, to: before?.text ?? (0,_desired_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateText */ .r9)(nothing) }],
    };
}
/** Something that went wrong, as a record. */
const incidentOf = (place, { release, what, by, at }) => ({
    ...{ version: 1, kind: 'incident', environment: place.environment, lane: place.lane },
    ...(release === undefined ? {} : { release }),
    ...{ what: what.trim().slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRemark */ .$L), by, at },
});
const stateOf = ({ environment, lane }, { by, reason, at }, parts) => _desired_state_js__WEBPACK_IMPORTED_MODULE_4__/* .DesiredState */ .ix.parse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .plainJson */ .RU)({ version: 1, environment, lane, ...parts, since: at, by, reason }));
function moved({ action, before, next, checks, previous }, { by, reason, at }) {
    const { environment, lane, release } = next;
    const record = {
        ...{ version: 1, kind: 'deployment', action, environment, lane },
        ...(release === undefined ? {} : { release }),
        ...(previous === undefined ? {} : { previous }),
        ...{ checks: (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkLines */ .Wb)(checks), reason, by, at },
    };
    const to = (0,_desired_state_js__WEBPACK_IMPORTED_MODULE_4__/* .stateText */ .r9)(next);
    const states = [{ place: { environment, lane }, from: before?.text, to }];
    return { before, after: { state: next, text: to }, change: { records: [record], states } };
}
/** Holds with others, of which the newest of one digest counts. */
function withHolds(holds, added) {
    const kept = holds.filter(({ digest }) => !added.some((each) => each.digest === digest));
    const all = [...kept, ...added];
    if (all.length <= _desired_state_js__WEBPACK_IMPORTED_MODULE_4__/* .mostHolds */ .WK)
        return all;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this lane holds ${_desired_state_js__WEBPACK_IMPORTED_MODULE_4__/* .mostHolds */ .WK} digests already, and no further one`, {
        hint: `lift what is not needed: lanegate resume; the oldest is ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_1__/* .shortId */ .m)(kept[0]?.digest ?? '')}`,
    });
}


/***/ }),

/***/ 66427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hold: () => (/* binding */ hold),
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36487);
/* harmony import */ var _domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41859);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76419);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _steps_find_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62737);
/* harmony import */ var _steps_gather_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2835);
/* harmony import */ var _steps_until_written_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15006);







/** Keeps a lane of an environment, or one release of it, from being deployed until somebody resumes it. */
const hold = (ports, request) => decideUntilWritten(ports, request, (before, mover) => {
    const isHeld = before?.state.holds.some((each) => each.digest === mover.digest && each.reason === mover.reason);
    return isHeld ? undefined : (0,_domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_0__/* .hold */ ._2)(request.place, before, mover);
});
/** Lifts the hold of one release, or every hold of a lane. */
const resume = (ports, request) => decideUntilWritten(ports, request, (before, mover) => {
    const isHeld = before?.state.holds.some(({ digest }) => mover.digest === undefined || digest === mover.digest);
    return before !== undefined && isHeld ? (0,_domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_0__/* .resume */ .U)(before, mover) : undefined;
});
async function decideUntilWritten(ports, request, decide) {
    const { place, release, by, reason } = request;
    const digest = release === undefined ? {} : { digest: (await (0,_steps_find_release_js__WEBPACK_IMPORTED_MODULE_4__/* .findRelease */ .dv)(ports, place.lane, release)).digest };
    const asked = { by, reason, at: (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .momentOf */ .Et)(ports.clock.now()), ...digest };
    return (0,_steps_until_written_js__WEBPACK_IMPORTED_MODULE_6__/* .untilWritten */ .a)(place, async () => {
        const before = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_1__/* .stateAt */ .HK)((0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_1__/* .statesOf */ .kY)(place.environment, await (0,_steps_gather_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .readStates */ .rs)(ports)), place);
        const move = decide(before, asked);
        if (move === undefined && before !== undefined)
            return { changed: false, state: before.state };
        if (move === undefined) {
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`nothing is held of ${place.lane} in ${place.environment}`, {
                hint: 'lanegate status tells',
            });
        }
        const outcome = await ports.ledger.change(move.change);
        return outcome.kind === 'written' ? { changed: true, state: move.after.state } : undefined;
    });
}


/***/ }),

/***/ 15006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
