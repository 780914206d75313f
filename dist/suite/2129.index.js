export const id = 2129;
export const ids = [2129];
export const modules = {

/***/ 82129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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

/**
 * Whether a release ran at a place before, so that what is asked of one that goes forward was asked of it there. A
 * rollout counts once it has arrived: before that its release answered some requests at most.
 */
function ranCheck({ id }, { environment, lane }, { state, history }) {
    const isHere = (each) => each.environment === environment && each.lane === lane;
    const wasMoved = history.deployments.some(({ action, release, ...each }) => isHere(each) && release === id && (action === 'promote' || action === 'rollback'));
    const hasArrived = lane === 'model' &&
        history.rollouts.some(({ environment: other, release, event }) => other === environment && release === id && event === 'completed');
    const isKnown = state?.release === id || state?.previous === id;
    if (isKnown || wasMoved || hasArrived)
        return (0,deploy_check/* holds */.v9)(`it ran in ${environment} before`);
    return (0,deploy_check/* fails */.c6)(`it never ran in ${environment} on record, so it is not a way back: promote it`);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/rollback-target.js
/**
 * The release that a rollback goes back to where none is named; `undefined` where nothing ran before. A rollout goes back
 * to what runs beside it, and from full, where its release is what runs, to what ran before. After a rollback it is what
 * runs: whoever repeats one means the same one.
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
// EXTERNAL MODULE: ./dist/compiled/stages/steps/find-release.js
var find_release = __webpack_require__(62737);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/gather-facts.js
var gather_facts = __webpack_require__(2835);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/move-lane.js + 1 modules
var move_lane = __webpack_require__(52950);
;// CONCATENATED MODULE: ./dist/compiled/stages/rollback.js













/**
 * Brings an earlier release of one lane back, in one commit that leaves every other lane as it is, and deploys it. Called
 * again it goes back no further: it brings what it went back to to its target once more.
 */
async function rollback(ports, request) {
    const { place, by, reason, settings } = request;
    const deployment = (0,find_deployment/* findDeployment */.H)(settings.environments, place);
    const state = await runningState(ports, place);
    const release = await targetOf(ports, state, request.to);
    const history = await historyOf(ports, release);
    const mover = { by, reason, at: (0,moment/* momentOf */.Et)(ports.clock.now()) };
    return (0,move_lane/* moveLane */.s)(ports, {
        ...{ action: 'rollback', place, release, deployment, gate: settings.gate, mover },
        checksOf: (facts) => [
            ranCheck(release, place, { state: (0,stored_states/* stateAt */.HK)(facts.states.states, place)?.state, history }),
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
