export const id = 3367;
export const ids = [3367,3421,5802,8183];
export const modules = {

/***/ 53421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


/***/ }),

/***/ 66427:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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


/***/ })

};
