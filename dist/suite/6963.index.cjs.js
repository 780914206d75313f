(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6963;
exports.ids = [6963];
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

/***/ 82129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollback: () => (/* binding */ rollback)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/find-deployment.js
var find_deployment = __webpack_require__(74622);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/make-move.js
var make_move = __webpack_require__(36487);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/move-checks.js
var move_checks = __webpack_require__(49430);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-check.js
var deploy_check = __webpack_require__(55401);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/ran-check.js

/** Whether a state itself says that a release ran there, so that nobody has to look further. */
const isNamedBy = (state, release) => state?.release === release || state?.previous === release;
/**
 * Whether a release ran at a place before, so that what is asked of one that goes forward was asked of it there. A
 * rollout counts once it has arrived: before that its release answered some requests at most.
 */
function ranCheck({ id }, { environment, lane }, { state, history }) {
    const isHere = (each) => each.environment === environment && each.lane === lane;
    const wasMoved = history.deployments.some(({ action, release, ...each }) => isHere(each) && release === id && (action === 'promote' || action === 'rollback'));
    const hasArrived = lane === 'model' &&
        history.rollouts.some(({ environment: other, release, event }) => other === environment && release === id && event === 'completed');
    if (isNamedBy(state, id) || wasMoved || hasArrived)
        return (0,deploy_check/* holds */.v9)(`it ran in ${environment} before`);
    return (0,deploy_check/* fails */.c6)(`it never ran in ${environment} on record, so it is not a way back: promote it`);
}

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/fetch-ledger.js
var fetch_ledger = __webpack_require__(88839);
// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/rollback-target.js



/**
 * The release that a rollback goes back to where none is named; `undefined` where nothing ran before. A rollout goes
 * back to what runs beside it, and from full, where its release is what runs, to what ran before. After a rollback it
 * is what runs: whoever repeats one means the same one.
 */
function rollbackTarget({ release, previous, rolled_back, rollout }) {
    const isBeside = rollout !== undefined && rollout.release !== release;
    return isBeside || rolled_back !== undefined ? release : previous;
}
/** What is said of a rollback that has no release to go back to. */
function noRollbackTarget({ release, rollout, ...place }) {
    const { lane, environment } = place;
    const first = rollout?.release ?? release;
    if (first === undefined)
        return nothingRuns(place);
    const hold = `lanegate hold --lane ${lane} --environment ${environment} --release ${(0,short_id/* shortId */.m)(first)} --reason \u2026`;
    const hint = rollout === undefined
        ? `put another in its place by lanegate release and lanegate promote; this one does not come back after ${hold}`
        : `hold it, and the next lanegate promote ends its rollout with nothing in its place: ${hold}`;
    return new user_error/* UserError */.yo(`no release of ${lane} ran in ${environment} before ${(0,short_id/* shortId */.m)(first)}, so there is nothing to roll back to`, { hint });
}
const nothingRuns = ({ environment, lane }) => new user_error/* UserError */.yo(`nothing runs of ${lane} in ${environment}, so there is nothing to roll back`, {
    hint: `lanegate status shows what runs; where the ledger is at origin alone, fetch it: ${fetch_ledger/* fetchLedger */.m}`,
});

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/gather-facts.js
var gather_facts = __webpack_require__(26009);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/move-lane.js + 1 modules
var move_lane = __webpack_require__(17538);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-release.js
var find_release = __webpack_require__(94130);
;// CONCATENATED MODULE: ./dist/compiled/stages/rollback.js












/**
 * Brings an earlier release of one lane back, in one commit that leaves every other lane as it is, and deploys it.
 * Called again it goes back no further: it brings what it went back to to its target once more.
 */
async function rollback(ports, request) {
    const { place, by, reason, settings } = request;
    const deployment = (0,find_deployment/* findDeployment */.H)(settings.environments, place);
    const state = await runningState(ports, place);
    const release = await targetOf(ports, state, request.to);
    const isKnown = isNamedBy(state, release.id);
    // An emergency waits for no more reading than it needs.
    const history = isKnown ? { deployments: [], rollouts: [] } : await historyOf(ports, release);
    const mover = { by, reason, at: (0,moment/* momentOf */.Et)(ports.clock.now()) };
    return (0,move_lane/* moveLane */.s)(ports, {
        action: 'rollback',
        place,
        release,
        deployment,
        gate: settings.gate,
        mover,
        checksOf: (facts) => [
            ranCheck(release, place, { state: isKnown ? state : (0,stored_states/* stateAt */.HK)(facts.states.states, place)?.state, history }),
            ...(0,move_checks/* rollbackChecks */.IV)(facts),
        ],
        moveOf: (before, checks) => {
            if (before === undefined)
                throw nothingRuns(place);
            const isThere = before.state.release === release.id && before.state.rollout === undefined;
            return isThere ? undefined : (0,make_move/* rollback */.dU)({ release, before }, checks, mover);
        },
    });
}
async function runningState(ports, place) {
    const stored = (0,stored_states/* stateAt */.HK)((0,stored_states/* statesOf */.kY)(place.environment, await (0,gather_facts/* readStates */.rs)(ports)), place);
    if (stored === undefined)
        throw nothingRuns(place);
    return stored.state;
}
/** What is on record of one release, wherever it was. */
async function historyOf({ ledger }, { id, lane }) {
    const about = (0,digest_text/* hexOf */.Z)(id);
    const moves = await ledger.read({ kind: 'deployment', about });
    const rollouts = lane === 'model' ? await ledger.read({ kind: 'rollout', about }) : [];
    return {
        deployments: (0,read_records/* readRecords */.T)('deployment', moves).records,
        rollouts: (0,read_records/* readRecords */.T)('rollout', rollouts).records,
    };
}
async function targetOf(ports, state, to) {
    const id = to ?? rollbackTarget(state);
    if (id === undefined)
        throw noRollbackTarget(state);
    return (0,find_release/* findRelease */.dv)(ports, state.lane, id);
}


/***/ })

};
;
})
