(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9770;
exports.ids = [9770,6699,3421,2111];
exports.modules = {

/***/ 53421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


/***/ }),

/***/ 74622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findDeployment),
/* harmony export */   I: () => (/* binding */ noSuchEnvironment)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _suite_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55336);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



const place = { path: 'lanegate.yml', key: 'environments' };
/** How a lane reaches an environment. Throws a `UserError` where the settings say nothing of it. */
function findDeployment(environments, { environment, lane }) {
    const lanes = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(environments, environment);
    if (lanes === undefined)
        throw noSuchEnvironment(environments, environment);
    const deployment = lanes[lane];
    if (deployment !== undefined)
        return deployment;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`nothing says how ${lane} reaches ${environment}`, {
        place: { ...place, key: `environments.${environment}` },
        hint: `add \`${lane}: {}\` where an application reads the ledger itself, or say where its bundle goes with \`to\``,
    });
}
/** What is said of an environment of which the settings say nothing. */
const noSuchEnvironment = (environments, environment) => new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no environment \`${environment}\``, {
    place,
    hint: (0,_suite_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(environment, Object.keys(environments)),
});


/***/ }),

/***/ 53746:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ liftedHolds),
/* harmony export */   f: () => (/* binding */ withUrgentHold)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55401);
/* harmony import */ var _desired_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39941);



/**
 * Holds with one that may not wait for room, as of what is rolled back: where there is none, the oldest hold of a
 * digest makes it. That of a whole lane always stays.
 */
function withUrgentHold(holds, added) {
    const kept = holds.filter(({ digest }) => digest !== added.digest);
    const oldest = kept.length < _desired_state_js__WEBPACK_IMPORTED_MODULE_2__/* .mostHolds */ .WK ? -1 : kept.findIndex(({ digest }) => digest !== undefined);
    return [...kept.filter((_, index) => index !== oldest), added];
}
/** What of the holds before made room, to be told on record. */
const liftedHolds = (before, after) => before
    .filter(({ digest }) => digest !== undefined && !after.some((each) => each.digest === digest))
    .map(({ digest = '' }) => (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_1__/* .told */ .Ev)(`the hold of ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(digest)}, the oldest of ${_desired_state_js__WEBPACK_IMPORTED_MODULE_2__/* .mostHolds */ .WK}, is lifted`));


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

/***/ 66427:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hold: () => (/* binding */ hold),
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _domain_deploy_find_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74622);
/* harmony import */ var _domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36487);
/* harmony import */ var _domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41859);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76419);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);
/* harmony import */ var _steps_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26009);
/* harmony import */ var _steps_deploy_until_written_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10292);
/* harmony import */ var _steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94130);








/** Keeps a lane of an environment, or one release of it, from being deployed until somebody resumes it. */
const hold = (ports, request) => decideUntilWritten(ports, request, (before, mover) => {
    const isHeld = before?.state.holds.some((each) => each.digest === mover.digest && each.reason === mover.reason);
    return isHeld ? undefined : (0,_domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_1__/* .hold */ ._2)(request.place, before, mover);
});
/** Lifts the hold of one release, or every hold of a lane. */
const resume = (ports, request) => decideUntilWritten(ports, request, (before, mover) => {
    const isHeld = before?.state.holds.some(({ digest }) => mover.digest === undefined || digest === mover.digest);
    return before !== undefined && isHeld ? (0,_domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_1__/* .resume */ .U)(before, mover) : undefined;
});
async function decideUntilWritten(ports, request, decide) {
    const { place, release, by, reason, settings } = request;
    const digest = release === undefined ? {} : { digest: (await (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_7__/* .findRelease */ .dv)(ports, place.lane, release)).digest };
    const asked = { by, reason, at: (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .momentOf */ .Et)(ports.clock.now()), ...digest };
    return (0,_steps_deploy_until_written_js__WEBPACK_IMPORTED_MODULE_6__/* .untilWritten */ .a)(place, async () => {
        const before = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_2__/* .stateAt */ .HK)((0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_2__/* .statesOf */ .kY)(place.environment, await (0,_steps_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .readStates */ .rs)(ports)), place);
        // What ran there may be held although the settings say nothing of it any more; a slip of the pen may not.
        if (before === undefined)
            (0,_domain_deploy_find_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeployment */ .H)(settings.environments, place);
        const move = decide(before, asked);
        if (move === undefined && before !== undefined)
            return { changed: false, state: before.state };
        if (move === undefined) {
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`nothing is held of ${place.lane} in ${place.environment}`, {
                hint: 'lanegate status tells',
            });
        }
        const outcome = await ports.ledger.change(move.change);
        return outcome.kind === 'written' ? { changed: true, state: move.after.state } : undefined;
    });
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
