(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 426;
exports.ids = [426];
exports.modules = {

/***/ 8682:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulatePromotion: () => (/* binding */ simulatePromotion),
  simulationStartMs: () => (/* binding */ simulationStartMs)
});

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/seeded-random.js
var seeded_random = __webpack_require__(58891);
;// CONCATENATED MODULE: ./dist/compiled/domain/simulation/fault-plan.js

const furthestHours = 24 * 30;
/** What goes wrong, call by call: mostly something, by the seed alone. */
function faultPlan(seed) {
    const draw = (0,seeded_random/* seededRandom */.Is)(`faults ${seed}`);
    return () => {
        const [kind, detail] = [Math.floor(draw() * 6), draw()];
        if (kind === 0)
            return { kind: 'crash', point: 'before-writing' };
        if (kind === 1)
            return { kind: 'crash', point: 'after-writing' };
        if (kind === 2)
            return { kind: 'twice', together: detail < 0.5 };
        if (kind === 3)
            return { kind: 'clock', hours: furthestHours * (2 * detail - 1) };
        return kind === 4 ? { kind: 'stale' } : { kind: 'none' };
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/simulation/draw.js
/** A number of the standard normal distribution. Box and Muller 1958. */
const drawNormal = (draw) => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
/** How likely one model answers a request rightly. */
const [hardShare, hardChance, easyChance] = [0.28, 0.5, 0.986];
/**
 * The chance that a model has the next request right: 0.85 in the mean; two tries of one request differ in 16 of 100.
 */
const drawChance = (draw) => (draw() < hardShare ? hardChance : easyChance);

// EXTERNAL MODULE: ./dist/compiled/domain/simulation/model-behaviour.js
var model_behaviour = __webpack_require__(36392);
;// CONCATENATED MODULE: ./dist/compiled/domain/simulation/fleet.js




const users = 5000;
const requestsPerHour = 600;
/** The share of requests that both models answer in shadow. */
const mirrored = 1 / 4;
const hourMs = 3_600_000;
/**
 * Users who ask a service that two versions of a model stand behind. Some ask much more than others; a user is served
 * by one version as long as the weight is the same, as flags split traffic; at night everything is a little faster.
 */
class Fleet {
    models;
    candidate;
    draw;
    positions;
    asked = 0;
    constructor(seed, models, candidate) {
        this.models = models;
        this.candidate = candidate;
        this.draw = (0,seeded_random/* seededRandom */.Is)(`fleet ${seed}`);
        this.positions = Float64Array.from({ length: users }, this.draw);
    }
    /** What is observed of the requests of a period. */
    serve({ stage, weight }, { fromMs, toMs }) {
        const count = Math.round(((toMs - fromMs) / hourMs) * requestsPerHour);
        const momentAt = momentsByMinute();
        const observations = [];
        for (let index = 0; index < count; index += 1) {
            const atMs = fromMs + ((toMs - fromMs) * index) / count;
            const user = Math.floor(users * this.draw() ** 2);
            const request = { id: `request-${this.asked}`, at: momentAt(atMs), user: `user-${user}`, atMs };
            this.asked += 1;
            if (stage === 'shadow')
                observations.push(...this.shadow(request));
            else if (stage === 'traffic' || stage === 'full')
                observations.push(this.answer(request, user, weight));
        }
        return observations;
    }
    shadow(request) {
        if (this.draw() >= mirrored)
            return [];
        const chance = drawChance(this.draw);
        const [baseline, candidate] = [this.score(chance, model_behaviour/* runningModel */.Pd), this.score(chance, this.candidate)];
        return [
            this.observe('baseline', request, { kind: 'shadow', scores: { accuracy: baseline } }),
            this.observe('candidate', request, { kind: 'shadow', scores: { accuracy: candidate } }),
        ];
    }
    score(chance, { broken }) {
        return this.draw() < chance && this.draw() >= broken ? 1 : 0;
    }
    answer(request, user, weight) {
        const arm = (this.positions[user] ?? 0) < weight / 100 ? 'candidate' : 'baseline';
        return this.observe(arm, request, { kind: 'traffic' });
    }
    observe(arm, { id, at, user, atMs }, { kind, scores }) {
        const behaviour = arm === 'candidate' ? this.candidate : model_behaviour/* runningModel */.Pd;
        const model = this.models[arm];
        if (this.draw() < behaviour.errors)
            return { id, at, arm, model, kind, user, error: 'server-error' };
        const load = kind === 'traffic' ? behaviour.latencyUnderLoad : 1;
        const refused = this.draw() < behaviour.refusals;
        const latency_ms = behaviour.latencyMs * load * dayAndNight(atMs) * Math.exp(0.5 * drawNormal(this.draw));
        const cost_usd = behaviour.costUsd * Math.exp(0.4 * drawNormal(this.draw));
        const answered = { id, at, arm, model, kind, user, refused, latency_ms, cost_usd };
        return scores === undefined ? answered : { ...answered, scores };
    }
}
/** Up to a tenth more or less latency, once a day. */
const dayAndNight = (atMs) => 1 + 0.1 * Math.sin((2 * Math.PI * atMs) / (24 * hourMs));
/** The same as `momentOf`, for moments that mostly share their minute with the one before. */
function momentsByMinute() {
    let known = Number.NaN;
    let beginning = '';
    return (ms) => {
        const minute = Math.floor(ms / 60_000);
        if (minute !== known)
            beginning = (0,moment/* momentOf */.Et)(minute * 60_000).slice(0, -3);
        known = minute;
        return `${beginning}${String(Math.floor(ms / 1000) - minute * 60).padStart(2, '0')}Z`;
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/simulation/simulated-releases.js
var simulated_releases = __webpack_require__(6780);
// EXTERNAL MODULE: ./dist/compiled/stages/advance-rollout.js + 2 modules
var advance_rollout = __webpack_require__(83576);
;// CONCATENATED MODULE: ./dist/compiled/cli/call-with-fault.js



const call_with_fault_hourMs = 3_600_000;
/** Calls the stage, whatever goes wrong with it. What is cut off is called again, as a workflow is run again. */
async function callWithFault(world, call, fault) {
    const { nowMs, earlier, observations, release, settings } = call;
    const request = {
        environment: simulated_releases/* simulatedEnvironment */.kS,
        release,
        by: 'fleet',
        occasion: (0,moment/* momentOf */.Et)(nowMs),
        settings,
        observations,
        unreadable: [],
        approved: [],
    };
    world.setTime(fault.kind === 'clock' ? nowMs + fault.hours * call_with_fault_hourMs : nowMs);
    if (fault.kind === 'crash') {
        world.crashNext(fault.point);
        await (0,advance_rollout.advanceRollout)(world, request).catch(() => undefined);
        world.crashNext(undefined);
    }
    if (fault.kind === 'twice' && fault.together) {
        await Promise.all([(0,advance_rollout.advanceRollout)(world, request), (0,advance_rollout.advanceRollout)(world, request)]);
    }
    else if (fault.kind === 'twice')
        await (0,advance_rollout.advanceRollout)(world, request);
    const given = fault.kind === 'stale' ? [...earlier, ...observations].reverse() : observations;
    await (0,advance_rollout.advanceRollout)(world, { ...request, observations: given });
}

;// CONCATENATED MODULE: ./dist/compiled/cli/simulate-promotion.js








/** When simulated time begins: a Sunday, at midnight. */
const simulationStartMs = Date.UTC(2026, 2, 1);
const simulate_promotion_hourMs = 3_600_000;
const mostCalls = 600;
/** How often a workflow looks at a rollout: in shadow pairs come quickly, in traffic once an hour is enough. */
const pauseMs = (stage) => (stage === 'shadow' ? simulate_promotion_hourMs / 3 : simulate_promotion_hourMs);
/**
 * Lets a fleet run while a release is promoted by the very stage that production uses, until it has arrived or is back.
 */
async function simulatePromotion(world, promotion) {
    const candidate = await prepare(world);
    const fleet = new Fleet(promotion.seed, candidate.models, model_behaviour/* scenarios */.qQ[promotion.scenario].candidate);
    const nextFault = promotion.withFaults ? faultPlan(promotion.seed) : () => ({ kind: 'none' });
    const { settings } = promotion;
    const counts = { pairs: 0, requests: 0, calls: 1 };
    let nowMs = simulationStartMs;
    let earlier = [];
    const begin = { settings, release: candidate.id, observations: [], nowMs, earlier };
    await callWithFault(world, begin, nextFault());
    for (let rollout = await rolloutIn(world); rollout !== undefined; rollout = await rolloutIn(world)) {
        if (counts.calls >= mostCalls)
            break;
        const untilMs = nowMs + pauseMs(rollout.stage);
        const fresh = fleet.serve(rollout, { fromMs: nowMs, toMs: untilMs });
        nowMs = untilMs;
        // A little of what was given before comes again, as exports overlap.
        const observations = [...earlier.slice(-50), ...fresh];
        await callWithFault(world, { settings, release: undefined, observations, nowMs, earlier }, nextFault());
        earlier = fresh;
        counts.calls += 1;
        if (rollout.stage === 'shadow')
            counts.pairs += fresh.length / 2;
        else
            counts.requests += fresh.length;
    }
    return summarise(world, promotion, { ...counts, hours: (nowMs - simulationStartMs) / simulate_promotion_hourMs });
}
/** Where the rollout stands, as a gateway that carries traffic reads it. */
async function rolloutIn({ ledger }) {
    const { states } = (0,stored_states/* readStoredStates */.Cg)(await ledger.readStates());
    return (0,stored_states/* stateAt */.HK)(states, { environment: simulated_releases/* simulatedEnvironment */.kS, lane: 'model' })?.state.rollout;
}
async function summarise(world, { seed, scenario }, counts) {
    const { records } = (0,read_records/* readRecords */.T)('rollout', await world.ledger.read({ kind: 'rollout' }));
    const steps = records.map(({ at, event, stage, weight, reasons }) => ({
        hours: (0,moment/* hoursBetween */.UH)((0,moment/* momentOf */.Et)(simulationStartMs), at),
        event,
        stage,
        weight,
        reasons,
    }));
    const end = steps.find(({ event }) => event === 'completed' || event === 'rolled-back');
    const { stage, weight } = end ?? (await rolloutIn(world)) ?? { stage: 'dev', weight: 0 };
    const outcome = end?.event === 'completed' || end?.event === 'rolled-back' ? end.event : 'unfinished';
    return { seed, scenario, outcome, stage, weight, ...counts, steps };
}
async function prepare({ ledger, releases }) {
    const at = (0,moment/* momentOf */.Et)(simulationStartMs);
    const [running, candidate] = [(0,simulated_releases/* simulatedRelease */.ou)('answers-1', at), (0,simulated_releases/* simulatedRelease */.ou)('answers-2', at)];
    for (const { release, bundle } of [running, candidate]) {
        const published = { name: 'bundle.json', text: bundle, digest: release.bundle?.digest ?? '' };
        await releases.publish({ ...release, bundle: published, documents: [] });
    }
    await ledger.change((0,simulated_releases/* firstChange */.xc)(running.release, candidate.release, at));
    return {
        id: candidate.release.id,
        models: { baseline: running.release.digest, candidate: candidate.release.digest },
    };
}


/***/ }),

/***/ 49430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ promotionChecks),
/* harmony export */   IV: () => (/* binding */ rollbackChecks),
/* harmony export */   f2: () => (/* binding */ rolloutChecks)
/* harmony export */ });
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55401);
/* harmony import */ var _fit_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76312);
/* harmony import */ var _release_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88390);
/* harmony import */ var _stored_states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41859);




/** What holds, and what does not, of a release that is to be promoted; each check a line. */
function promotionChecks(facts) {
    const { release, after, states } = facts;
    return [
        ...rolloutChecks(facts),
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
/** What is looked at before a release begins its way through the stages, each of which has its own conditions. */
const rolloutChecks = (facts) => [
    ...ownChecks(facts),
    (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .forwardCheck */ .yH)(facts.release, facts.running),
];
/** What a release has to be wherever it goes. */
const ownChecks = ({ release, fetched, place, states, neighbour, evidence, today }) => [
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

/***/ 88839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80173);

/** What brings origin's ledger, also into a clone of another branch alone. */
const fetchLedger = `git fetch origin +${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}:refs/remotes/origin/${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}`;


/***/ }),

/***/ 19835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** A step as people read it, such as `shadow` or `5 % of traffic`. */
const stepName = ({ stage, weight }) => stage === 'traffic' ? `${weight} % of traffic` : stage;


/***/ }),

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


/***/ }),

/***/ 83576:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  advanceRollout: () => (/* binding */ advanceRollout),
  mustHaveModel: () => (/* binding */ mustHaveModel)
});

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-check.js
var deploy_check = __webpack_require__(55401);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(39941);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/find-deployment.js
var find_deployment = __webpack_require__(74622);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/move-checks.js
var move_checks = __webpack_require__(49430);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/advance.js + 11 modules
var advance = __webpack_require__(50503);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/record-step.js
var record_step = __webpack_require__(28515);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/begin-rollout.js



/** Puts a release on its way. Asked again, it finds it there. */
function beginRollout({ place, before, release, by, at }) {
    const running = before?.rollout;
    if (before !== undefined && running !== undefined) {
        if (running.release === release.id)
            return { kind: 'under-way', state: { ...before, rollout: running } };
        return { kind: 'refused', reason: `another release is on its way: ${(0,short_id/* shortId */.m)(running.release)}` };
    }
    if (before?.digest === release.digest)
        return { kind: 'runs', reason: `its digest is what runs since ${before.since}` };
    const hold = before?.holds.find(({ digest }) => digest === undefined || digest === release.digest);
    if (hold !== undefined)
        return { kind: 'refused', reason: `it is held since ${hold.at}: ${hold.reason}` };
    const state = { ...(before ?? emptyState(place, by, at)), rollout: newRollout(before?.digest, release, at) };
    const reasons = [before?.digest === undefined ? 'nothing runs that it could be compared with' : 'it was asked for'];
    return {
        kind: 'begun',
        state,
        record: (0,record_step/* recordOf */.z)(place.environment, state.rollout, { event: 'began', reasons, by, at }),
    };
}
const emptyState = (place, by, at) => ({
    version: 1,
    ...place,
    since: at,
    by,
    reason: 'the first release is on its way',
    holds: [],
});
const newRollout = (baseline, release, at) => ({
    id: (0,digest/* digestOf */.ol)({ release: release.id, baseline: baseline ?? null, began: at }),
    release: release.id,
    digest: release.digest,
    ...(baseline === undefined ? {} : { baseline }),
    began: at,
    stage: 'dev',
    since: at,
    weight: 0,
    errors: { count: 0 },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/count-evidence.js + 2 modules
var count_evidence = __webpack_require__(45338);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/finding.js
var finding = __webpack_require__(92411);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/rollout-report.js







const Count = schemas/* number */.aig().int().nonnegative();
/** What a call that may move a rollout came to. */
const RolloutReport = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    environment: environment_name/* EnvironmentName */.R,
    outcome: schemas/* enum */.k5n(['moved', 'waiting', 'paused', 'rolled-back', 'completed', 'refused', 'nothing'])
        .describe('`nothing` where no release is on its way, or the one that is asked for runs already'),
    release: digest_text/* DigestText */.E.optional(),
    stage: rollout/* RolloutStage */.CK.optional().describe('Where the rollout is now, or was when it ended'),
    weight: schemas/* number */.aig().min(0).max(100).optional().describe('Percent of requests that the candidate is to answer'),
    runs: digest_text/* DigestText */.E.optional().describe('The release that runs by the ledger: the candidate from full on'),
    events: schemas/* array */.YOg(rollout/* RolloutEvent */._H),
    findings: schemas/* array */.YOg(finding/* Finding */.wI),
    waits_for: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(deploy_check/* DeployCheck */.ce).describe('What was looked at before a release began its way'),
    counting: schemas/* strictObject */.rej({
        counted: Count,
        repeated: Count,
        late: Count.describe('From so long before what counted last that nobody can tell whether they had been counted'),
        unpaired: Count,
        outside: Count,
        foreign: Count,
    })
        .describe('What became of the observations that were given'),
    reason: schemas/* string */.YjP().optional(),
});
/** What became of a rollout that was moved, or was not. */
function reportAdvanced(environment, release, advanced) {
    const { stage, weight, events, judged, waitsFor, counting, state } = advanced;
    return {
        ...(state.release === undefined ? {} : { runs: state.release }),
        version: 1,
        environment,
        outcome: outcomeOf(advanced),
        release,
        stage,
        weight,
        events: [...events],
        findings: [...judged.findings],
        waits_for: [...waitsFor],
        checks: [],
        counting,
    };
}
function outcomeOf({ events, state }) {
    if (events.includes('rolled-back'))
        return 'rolled-back';
    if (events.includes('completed'))
        return 'completed';
    if (state.rollout?.paused !== undefined)
        return 'paused';
    return events.includes('advanced') || events.includes('began') || events.includes('restarted') ? 'moved' : 'waiting';
}
/** What is told where there is no rollout to move. */
function reportNone(environment, outcome, { reason, release, checks = [] }) {
    return {
        version: 1,
        environment,
        outcome,
        events: [],
        findings: [],
        waits_for: [],
        checks: [...checks],
        ...(release === undefined ? {} : { release }),
        counting: count_evidence/* nothingCounted */.W8,
        reason,
    };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/gather-facts.js
var gather_facts = __webpack_require__(26009);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/until-written.js
var until_written = __webpack_require__(10292);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-release.js
var find_release = __webpack_require__(94130);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-entry.js
var read_entry = __webpack_require__(67780);
;// CONCATENATED MODULE: ./dist/compiled/stages/advance-rollout.js














/**
 * Puts a release of the model lane on its way, or moves it as far as its evidence carries it: every record and the
 * state in one commit, or nothing. Called again, it goes on from what the ledger says.
 */
function advanceRollout(ports, request) {
    return (0,until_written/* untilWritten */.a)(placeOf(request), async () => {
        const before = await ownState(ports, request);
        const begun = await begin(ports, request, before);
        if (begun.kind === 'none')
            return begun.report;
        const advanced = await decide(ports, request, begun.state);
        const records = [...begun.records, ...advanced.records];
        const report = reportAdvanced(request.environment, begun.state.rollout.release, withRecords(advanced, records));
        return (await isWritten(ports, { place: placeOf(request), before, advanced, records })) ? report : undefined;
    });
}
const placeOf = ({ environment }) => ({ environment, lane: 'model' });
async function ownState(ports, request) {
    return (0,stored_states/* stateAt */.HK)((0,stored_states/* statesOf */.kY)(request.environment, await (0,gather_facts/* readStates */.rs)(ports)), placeOf(request));
}
async function begin(ports, request, before) {
    const { environment, release: named, by } = request;
    const rollout = before?.state.rollout;
    if (named === undefined) {
        if (before !== undefined && rollout !== undefined)
            return { kind: 'on-its-way', state: { ...before.state, rollout }, records: [] };
        (0,find_deployment/* findDeployment */.H)(request.settings.environments, placeOf(request));
        return {
            kind: 'none',
            report: reportNone(environment, 'nothing', { reason: 'no release is on its way, and none is named' }),
        };
    }
    const release = await (0,find_release/* findRelease */.dv)(ports, 'model', named);
    const at = (0,moment/* momentOf */.Et)(ports.clock.now());
    const beginning = beginRollout({ place: placeOf(request), before: before?.state, release, by, at });
    if (beginning.kind === 'under-way')
        return { kind: 'on-its-way', state: beginning.state, records: [] };
    if (beginning.kind !== 'begun') {
        const outcome = beginning.kind === 'runs' ? 'nothing' : 'refused';
        return {
            kind: 'none',
            report: reportNone(environment, outcome, { reason: beginning.reason, release: release.id }),
        };
    }
    const checks = await checksOf(ports, request, release);
    if (!(0,deploy_check/* forbids */.kT)(checks))
        return { kind: 'on-its-way', state: beginning.state, records: [beginning.record] };
    const reason = checks
        .filter(({ word }) => word === 'fails')
        .map(({ said }) => said)
        .join('; ');
    return { kind: 'none', report: reportNone(environment, 'refused', { reason, release: release.id, checks }) };
}
/** Throws a `UserError` where no model is on record: a ledger that is not here is not a rollout that is done. */
async function mustHaveModel(ports) {
    await (0,find_release/* newestRelease */.s5)(ports, 'model');
}
/** What a release has to be before anything of it is asked in production. */
async function checksOf(ports, request, release) {
    const { settings } = request;
    const place = placeOf(request);
    const deployment = (0,find_deployment/* findDeployment */.H)(settings.environments, place);
    const facts = await (0,gather_facts/* gatherFacts */.pc)(ports, { place, release, deployment, gate: settings.gate }, await (0,gather_facts/* fetchBundle */.L2)(ports, release));
    return (0,move_checks/* rolloutChecks */.f2)(facts);
}
async function decide(ports, request, state) {
    const { environment, settings } = request;
    const release = await (0,find_release/* releaseOf */.l7)(ports, 'model', state.rollout.release);
    if (release === undefined)
        throw new Error(`the release on its way, ${(0,short_id/* shortId */.m)(state.rollout.release)}, is not on record`);
    const states = await (0,gather_facts/* readStates */.rs)(ports);
    const entry = await (0,read_entry/* readEntry */.h)(ports, { environment, rollout: state.rollout, release, states, settings });
    return (0,advance/* advance */.n)(state, { ...request, entry, settings: settings.promotion, now: (0,moment/* momentOf */.Et)(ports.clock.now()) });
}
const withRecords = (advanced, records) => ({
    ...advanced,
    records,
    events: records.map(({ event }) => event),
});
/** Whether the ledger says what was decided; false where somebody else moved the lane meanwhile. */
async function isWritten({ ledger }, { place, before, advanced, records }) {
    const to = (0,desired_state/* stateText */.r9)(desired_state/* DesiredState */.ix.parse(advanced.state));
    const isUnchanged = before !== undefined && records.length === 0 && to === (0,desired_state/* stateText */.r9)(before.state);
    if (isUnchanged)
        return true;
    const outcome = await ledger.change({ records, states: [{ place, from: before?.text, to }] });
    return outcome.kind === 'written';
}


/***/ }),

/***/ 10292:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
;
})
