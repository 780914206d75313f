export const id = 4548;
export const ids = [4548];
export const modules = {

/***/ 94548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35835);
/* harmony import */ var _domain_deploy_find_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74622);
/* harmony import */ var _domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36487);
/* harmony import */ var _domain_deploy_move_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49430);
/* harmony import */ var _domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41859);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);
/* harmony import */ var _steps_find_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62737);
/* harmony import */ var _steps_gather_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2835);
/* harmony import */ var _steps_move_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52950);









/**
 * Makes a release of a lane what is to run in an environment, deploys it and asks whether it is served. Refused where a
 * check does not hold, and taken back where it is not served.
 */
async function promote(ports, request) {
    const { place, by, reason, settings } = request;
    const deployment = (0,_domain_deploy_find_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .findDeployment */ .H)(settings.environments, place);
    const release = await wantedRelease(ports, request, deployment.after);
    const mover = { by, reason, at: (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .momentOf */ .Et)(ports.clock.now()) };
    return (0,_steps_move_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .moveLane */ .s)(ports, {
        ...{ action: 'promote', place, release, deployment, gate: settings.gate, mover },
        checksOf: _domain_deploy_move_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .promotionChecks */ .$s,
        moveOf: (before, checks) => before?.state.release === release.id ? undefined : (0,_domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_1__/* .promotion */ .KF)({ place, release, before }, checks, mover),
    });
}
/**
 * Brings what runs of a lane to its target once more, where it has one, which heals a call that was cut off; answers why
 * it is not served.
 */
async function serve(ports, { place, runs, by, settings }) {
    const target = (0,_domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_8__/* .own */ .Z)(settings.environments, place.environment)?.[place.lane]?.to;
    if (runs === undefined || target === undefined)
        return undefined;
    const report = await promote(ports, { place, release: runs, by, reason: 'what runs by the ledger', settings });
    return report.outcome === 'failed' || report.outcome === 'refused' ? report.reason : undefined;
}
/** What is asked for; else what the environments that come first run, so that it goes on as it is; else the newest. */
async function wantedRelease(ports, { place, release }, after) {
    if (release !== undefined)
        return (0,_steps_find_release_js__WEBPACK_IMPORTED_MODULE_5__/* .findRelease */ .dv)(ports, place.lane, release);
    const { states } = await (0,_steps_gather_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .readStates */ .rs)(ports);
    const [before] = after.map((environment) => (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_3__/* .stateAt */ .HK)(states, { environment, lane: place.lane })?.state.release);
    const found = before === undefined ? undefined : await (0,_steps_find_release_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseOf */ .l7)(ports, place.lane, before);
    return found ?? (0,_steps_find_release_js__WEBPACK_IMPORTED_MODULE_5__/* .newestRelease */ .s5)(ports, place.lane);
}


/***/ })

};
