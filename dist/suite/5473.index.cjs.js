(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5473;
exports.ids = [5473];
exports.modules = {

/***/ 72620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollbackAction: () => (/* binding */ rollbackAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_deploy_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66220);
/* harmony import */ var _stages_record_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61143);
/* harmony import */ var _stages_rollback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82129);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74870);
/* harmony import */ var _deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81810);






/** Brings an earlier release of one lane back. */
const rollbackAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'lanegate/rollback',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ..._deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .PlaceInputs */ .TT, to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }),
    outputs: ['outcome', 'release', 'previous', 'served'],
    run: async (ports, { lane, environment, to, reason }) => {
        const { moving, settings, by, runUrl } = await (0,_deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .openMove */ .o3)(ports);
        const place = { environment, lane };
        const why = reason ?? `rolled back by ${runUrl}`;
        const report = await (0,_stages_rollback_js__WEBPACK_IMPORTED_MODULE_3__.rollback)(moving, { place, to, by, settings, reason: why });
        await (0,_stages_record_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .recordDeployment */ .d)(ports, (0,_domain_deploy_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__/* .newsOfMove */ .mf)(report), runUrl);
        return (0,_deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .moveResult */ .BY)(report);
    },
});


/***/ }),

/***/ 66220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ recordStep),
/* harmony export */   Qp: () => (/* binding */ newsOfRollout),
/* harmony export */   YM: () => (/* binding */ recordedEnvironment),
/* harmony export */   mf: () => (/* binding */ newsOfMove)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_override_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87551);
/* harmony import */ var _deploy_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39142);



/** Where a lane of an environment has its deployments: each lane runs on its own, and so has a page of its own. */
const recordedEnvironment = ({ environment, lane }) => `${environment}-${lane}`;
/**
 * Reads known deployments of a place, the newest first: what is recorded is not recorded again, one of the same release
 * goes on, and what runs instead ends the search.
 */
function recordStep({ release, state }, wanted) {
    if (release !== wanted.release)
        return state === 'success' ? 'make-another' : 'look-further';
    if (state === wanted.state)
        return 'recorded';
    return state === 'inactive' ? 'make-another' : 'go-on-with-it';
}
/** What there is to record of a promotion or a rollback; nothing where it was refused. */
function newsOfMove(report) {
    const { action, outcome, environment, lane, release } = report;
    if (outcome === 'refused')
        return undefined;
    const task = action === 'rollback' ? 'rollback' : 'deploy';
    const state = outcome === 'failed' ? 'failure' : 'success';
    return { place: { environment, lane }, release, task, state, description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)((0,_deploy_text_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(report)) };
}
/** What there is to record of a model whose rollout was moved: that which runs by the ledger, if any does. */
function newsOfRollout({ environment, runs, outcome }, whyNotServed) {
    if (runs === undefined)
        return undefined;
    const said = whyNotServed ?? `${environment} runs model ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(runs)}`;
    return {
        ...{
            place: { environment, lane: 'model' },
            release: runs,
            task: outcome === 'rolled-back' ? 'rollback' : 'deploy',
        },
        ...{ state: whyNotServed === undefined ? 'success' : 'failure', description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)(said) },
    };
}


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

/***/ 87551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92673);


/** The commit status that says whether a change may be merged. */
const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/**
 * A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it.
 */
function statusDescription(text) {
    const line = (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${(0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(line, longestDescription - 1).text}\u2026`;
}
/** An override as the description of a commit status. */
const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);


/***/ }),

/***/ 61143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ recordDeployment)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94130);


/**
 * Shows people what became of a release. Nothing that goes wrong here undoes what was deployed: it is told, and no
 * more.
 */
async function recordDeployment(ports, news, logUrl) {
    if (news === undefined)
        return;
    try {
        const release = await (0,_steps_read_find_release_js__WEBPACK_IMPORTED_MODULE_1__/* .findRelease */ .dv)(ports, news.place.lane, news.release);
        await ports.deployments.record({ ...news, release, logUrl });
    }
    catch (error) {
        ports.log.warn(`the deployment is not shown on GitHub: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


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

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
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
        ...{ action: 'rollback', place, release, deployment, gate: settings.gate, mover },
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
    if (id !== undefined)
        return (0,find_release/* findRelease */.dv)(ports, state.lane, id);
    throw new user_error/* UserError */.yo(`no release of ${state.lane} ran in ${state.environment} before the one that runs`, {
        hint: 'name an earlier one with --to',
    });
}
const nothingRuns = ({ environment, lane }) => new user_error/* UserError */.yo(`nothing runs of ${lane} in ${environment}, so there is nothing to roll back`, {
    hint: 'lanegate status shows what runs',
});


/***/ })

};
;
})
