(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2678;
exports.ids = [2678];
exports.modules = {

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

/***/ 49430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ promotionChecks),
/* harmony export */   IV: () => (/* binding */ rollbackChecks),
/* harmony export */   ws: () => (/* binding */ ownChecks)
/* harmony export */ });
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55401);
/* harmony import */ var _fit_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76312);
/* harmony import */ var _release_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88390);
/* harmony import */ var _stored_states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41859);




/** What holds, and what does not, of a release that is to be promoted; each check a line. */
function promotionChecks(facts) {
    const { release, after, states } = facts;
    return [
        ...ownChecks(facts),
        (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .forwardCheck */ .yH)(release, facts.running),
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
/** What a release has to be wherever it goes. */
const ownChecks = ({ release, fetched, place, states, neighbour, evidence, today, }) => [
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
        return undefined;
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
    ...{ place, release, deployment, bundle: text },
});
function report({ action, place, release, deployment }, decided, ending) {
    const before = decided.kind === 'moved' ? decided.move.before : decided.before;
    const onItsWay = action === 'rollback' ? before?.state.rollout?.release : undefined;
    const previous = onItsWay ?? before?.state.release;
    const failing = decided.checks.filter(({ word }) => word === 'fails').map(({ said }) => said);
    return {
        ...{ version: 1, action, environment: place.environment, lane: place.lane, outcome: ending.outcome },
        ...{ release: release.id, commit: release.commit },
        ...(previous === undefined ? {} : { previous }),
        ...{ checks: [...decided.checks], served: ending.served, consumer_cache_s: deployment.consumer_cache_s },
        ...(ending.outcome === 'refused' ? { reason: failing.join('; ') } : {}),
        ...(ending.reason === undefined ? {} : { reason: ending.reason }),
    };
}


/***/ })

};
;
})
