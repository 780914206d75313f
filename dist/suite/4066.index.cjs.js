(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4066;
exports.ids = [4066];
exports.modules = {

/***/ 3502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RK: () => (/* binding */ nestsDeeper),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   lq: () => (/* binding */ isFilled)
/* harmony export */ });
/** The value of a JSON text, or `undefined` when it is none. */
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether lists and objects stand within each other at more levels than so many. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const each of value)
            if (nestsDeeper(each, levels - 1))
                return true;
        return false;
    }
    // By name, since a list of the values takes as long again, and every long request is looked through.
    for (const name in value)
        if (nestsDeeper(value[name], levels - 1))
            return true;
    return false;
}
/** Whether something is told: what is null says as little as what is left out. */
const isPresent = (value) => value !== undefined && value !== null;
/** Whether something is told that is no empty list. */
const isFilled = (value) => isPresent(value) && !(Array.isArray(value) && value.length === 0);
/** The objects of a list; none of what is no list. */
const objectsIn = (value) => Array.isArray(value) ? value.filter(isJsonObject) : [];
/**
 * A value as JSON carries it: what is set to nothing is left out, a date of YAML is told as text, and what no JSON can
 * carry, such as `.nan`, as null.
 */
const plainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


/***/ }),

/***/ 93255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ Lane),
/* harmony export */   Nj: () => (/* binding */ isDeployed),
/* harmony export */   Oq: () => (/* binding */ isMixed),
/* harmony export */   XX: () => (/* binding */ changesAnswers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Every lane a change can touch, in the order they are told. */
const Lane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['prompt', 'model', 'data', 'code', 'evals', 'docs']);
const deployedLanes = new Set(['prompt', 'model', 'data', 'code']);
/** Lanes that reach production; `evals` and `docs` never do. */
const isDeployed = (lane) => deployedLanes.has(lane);
/** Lanes whose changes alter answers and therefore want an evaluation. */
const changesAnswers = (lane) => lane === 'prompt' || lane === 'model' || lane === 'data';
/** Mixed means that more than one deployed lane rides in one change. */
const isMixed = (lanes) => lanes.filter(isDeployed).length > 1;
/** The lanes of a set, each once, in the order they are told. */
const inOrder = (lanes) => {
    const present = new Set(lanes);
    return Lane.options.filter((lane) => present.has(lane));
};


/***/ }),

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

/***/ 94548:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote),
/* harmony export */   serve: () => (/* binding */ serve)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _domain_deploy_find_deployment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74622);
/* harmony import */ var _domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36487);
/* harmony import */ var _domain_deploy_move_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49430);
/* harmony import */ var _domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41859);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76419);
/* harmony import */ var _domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64565);
/* harmony import */ var _steps_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26009);
/* harmony import */ var _steps_deploy_move_lane_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17538);
/* harmony import */ var _steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94130);










/**
 * Makes a release of a lane what is to run in an environment, deploys it and asks whether it is served. Refused where a
 * check does not hold, and taken back where it is not served.
 */
async function promote(ports, request) {
    const { place, by, reason, settings } = request;
    const deployment = (0,_domain_deploy_find_deployment_js__WEBPACK_IMPORTED_MODULE_1__/* .findDeployment */ .H)(settings.environments, place);
    const release = await wantedRelease(ports, request, deployment.after);
    const mover = { by, reason, at: (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .momentOf */ .Et)(ports.clock.now()) };
    return (0,_steps_deploy_move_lane_js__WEBPACK_IMPORTED_MODULE_8__/* .moveLane */ .s)(ports, {
        action: 'promote',
        place,
        release,
        deployment,
        gate: settings.gate,
        mover,
        checksOf: _domain_deploy_move_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .promotionChecks */ .$s,
        moveOf: (before, checks) => before?.state.release === release.id ? undefined : (0,_domain_deploy_make_move_js__WEBPACK_IMPORTED_MODULE_2__/* .promotion */ .KF)({ place, release, before }, checks, mover),
    });
}
/**
 * Brings what runs of a lane to its target once more, where it has one, which heals a call that was cut off; answers
 * why it is not served. Nothing is moved: where somebody else has moved the lane meanwhile, theirs is brought there.
 */
async function serve(ports, { place, runs, by, settings }) {
    const deployment = (0,_domain_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(settings.environments, place.environment)?.[place.lane];
    if (deployment?.to === undefined)
        return undefined;
    if (runs === undefined)
        return whyStillServed(ports, place);
    const release = await (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__/* .findRelease */ .dv)(ports, place.lane, runs);
    const mover = { by, reason: 'what runs by the ledger', at: (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .momentOf */ .Et)(ports.clock.now()) };
    const report = await (0,_steps_deploy_move_lane_js__WEBPACK_IMPORTED_MODULE_8__/* .moveLane */ .s)(ports, {
        action: 'promote',
        place,
        release,
        deployment,
        gate: settings.gate,
        mover,
        checksOf: () => [],
        moveOf: () => undefined,
    });
    return report.outcome === 'failed' || report.outcome === 'refused' ? report.reason : undefined;
}
/** No target is told to serve nothing, so that what was rolled back with nothing in its place stays there. */
async function whyStillServed(ports, place) {
    const { release, rolled_back: left } = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_4__/* .stateAt */ .HK)((await (0,_steps_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .readStates */ .rs)(ports)).states, place)?.state ?? {};
    if (release !== undefined || left === undefined)
        return undefined;
    const where = `${place.lane} in ${place.environment}`;
    return `nothing is to run of ${where}, and its target may still have ${(0,_domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_6__/* .shortId */ .m)(left)}: take it away there, or promote another`;
}
/** What is asked for; else what the environments that come first run, so that it goes on as it is; else the newest. */
async function wantedRelease(ports, { place, release }, after) {
    if (release !== undefined)
        return (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__/* .findRelease */ .dv)(ports, place.lane, release);
    const { states } = await (0,_steps_deploy_gather_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .readStates */ .rs)(ports);
    const [before] = after.map((environment) => (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_4__/* .stateAt */ .HK)(states, { environment, lane: place.lane })?.state.release);
    const found = before === undefined ? undefined : await (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__/* .releaseOf */ .l7)(ports, place.lane, before);
    return found ?? (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__/* .newestRelease */ .s5)(ports, place.lane);
}


/***/ })

};
;
})
