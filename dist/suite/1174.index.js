export const id = 1174;
export const ids = [1174];
export const modules = {

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(62322);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/environment-status.js







/** What runs of one lane in one environment, since when, on what evidence, and what is on its way. */
const LaneStatus = schemas/* strictObject */.rej({
    environment: desired_state/* EnvironmentName */.Ru,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional().describe('What is to run; absent where nothing is'),
    digest: digest_text/* DigestText */.E.optional(),
    commit: schemas/* string */.YjP().optional().describe('Of the release; absent where its record is not here'),
    since: moment/* Moment */["do"].optional(),
    by: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP().optional(),
    evidence: release/* ReleaseEvidence */.X.optional(),
    previous: digest_text/* DigestText */.E.optional(),
    rolled_back: digest_text/* DigestText */.E.optional(),
    holds: schemas/* array */.YOg(desired_state/* Hold */.AD),
    rollout: desired_state/* DesiredState */.ix.shape.rollout,
    waits_for: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the rollout, or the lane, waits for'),
    served: schemas/* enum */.k5n(['verified', 'not-asked', 'no']),
    served_instead: schemas/* string */.YjP().optional(),
});
/** What is to run everywhere. */
const EnvironmentStatus = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    lanes: schemas/* array */.YOg(LaneStatus),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What is to run, by environment and lane; declared lanes come first, in the order of the settings. */
function statusOf(facts) {
    const { states, environments, environment } = facts;
    const declared = Object.entries(environments).flatMap(([name, lanes]) => released_lane/* ReleasedLane */.k.options.filter((lane) => lanes[lane] !== undefined).map((lane) => ({ environment: name, lane })));
    const running = states.states.map(({ state }) => ({ environment: state.environment, lane: state.lane }));
    const places = new Map([...declared, ...running].map((place) => [`${place.environment}/${place.lane}`, place]));
    const told = [...places.values()].filter((place) => environment === undefined || place.environment === environment);
    const order = [...new Set(told.map((place) => place.environment))];
    return {
        version: 1,
        lanes: told
            .sort((one, other) => order.indexOf(one.environment) - order.indexOf(other.environment))
            .map((place) => laneStatus(place, facts)),
        notes: states.strange.map(({ path, why }) => `${path} cannot be believed: ${why}`),
    };
}
function laneStatus(place, facts) {
    const state = (0,stored_states/* stateAt */.HK)(facts.states.states, place)?.state;
    if (state === undefined)
        return { ...place, holds: [], waits_for: [], served: 'not-asked' };
    const release = facts.releases.filter(({ id, lane }) => id === state.release && lane === state.lane).at(-1);
    const { version: _, ...told } = state;
    return {
        ...told,
        ...(release === undefined ? {} : { commit: release.commit, evidence: release.evidence }),
        waits_for: waitsFor(state, facts),
        served: 'not-asked',
    };
}
function waitsFor({ holds, rollout }, { rolloutWaits }) {
    const whole = holds.filter(({ digest }) => digest === undefined).map(({ by, reason }) => `held by ${by}: ${reason}`);
    return [...whole, ...(rollout === undefined ? [] : (rolloutWaits.get(rollout.id) ?? []))];
}

// EXTERNAL MODULE: ./dist/compiled/domain/promotion/advance.js + 11 modules
var advance = __webpack_require__(50503);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/standing.js

/** What a rollout waits for, as the next call would tell it that brings nothing new. */
function standingOf(state, request) {
    const { paused } = state.rollout;
    if (paused !== undefined)
        return [paused.reason];
    const nobody = { by: 'nobody', occasion: 'none', observations: [], unreadable: [], approved: [] };
    const { events, waitsFor } = (0,advance/* advance */.n)(state, { ...request, ...nobody });
    const isMoving = events.some((event) => event !== 'held');
    return isMoving ? ['the next call of lanegate promote, which moves it'] : waitsFor;
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/find-release.js
var find_release = __webpack_require__(62737);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/gather-facts.js
var gather_facts = __webpack_require__(2835);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-entry.js
var read_entry = __webpack_require__(26331);
;// CONCATENATED MODULE: ./dist/compiled/stages/status.js







/** Tells what is to run in each environment of each lane, since when and on what evidence; and, where asked, what is served. */
async function status_status(ports, request) {
    const states = await (0,gather_facts/* readStates */.rs)(ports);
    const releases = await runningReleases(ports, states);
    const { environment, settings } = request;
    const { environments } = settings;
    const rolloutWaits = await waitsOfRollouts(ports, states, settings);
    const told = statusOf({ environment, environments, states, releases, rolloutWaits });
    if (ports.ask === undefined)
        return told;
    const lanes = [];
    for (const lane of told.lanes)
        lanes.push(await withServed(ports, environments, { lane, releases }));
    return { ...told, lanes };
}
async function runningReleases(ports, { states }) {
    const found = [];
    for (const { state } of states) {
        const release = state.release === undefined ? undefined : await (0,find_release/* releaseOf */.l7)(ports, state.lane, state.release);
        if (release !== undefined)
            found.push(release);
    }
    return found;
}
async function waitsOfRollouts(ports, states, settings) {
    const waits = new Map();
    for (const { state } of states.states) {
        const { rollout, environment } = state;
        const release = rollout && (await (0,find_release/* releaseOf */.l7)(ports, 'model', rollout.release));
        if (rollout === undefined || release === undefined)
            continue;
        const entry = await (0,read_entry/* readEntry */.h)(ports, { environment, rollout, release, states, settings });
        const now = (0,moment/* momentOf */.Et)(ports.clock.now());
        waits.set(rollout.id, standingOf({ ...state, rollout }, { settings: settings.promotion, entry, now }));
    }
    return waits;
}
/** A lane with what its target says, where it has one. */
async function withServed({ ask, log }, environments, { lane, releases }) {
    const { environment } = lane;
    const deployment = environments[environment]?.[lane.lane];
    const release = releases.find(({ id, lane: name }) => id === lane.release && name === lane.lane);
    if (ask === undefined || deployment === undefined || release === undefined)
        return lane;
    const { text } = await (0,gather_facts/* fetchBundle */.L2)({ releases: ask.releases, log }, release);
    const order = { place: { environment, lane: lane.lane }, release, deployment, bundle: text };
    try {
        const served = await ask.targets.served(order);
        if (served.kind === 'as-ordered')
            return { ...lane, served: 'verified' };
        return served.kind === 'untold' ? lane : { ...lane, served: 'no', served_instead: served.said };
    }
    catch (error) {
        return { ...lane, served: 'no', served_instead: (0,user_error/* messageOf */.bD)(error) };
    }
}


/***/ })

};
