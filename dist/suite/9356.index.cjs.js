(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9356;
exports.ids = [9356];
exports.modules = {

/***/ 55401:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   c6: () => (/* binding */ fails),
/* harmony export */   ce: () => (/* binding */ DeployCheck),
/* harmony export */   iz: () => (/* binding */ onlyTold),
/* harmony export */   kT: () => (/* binding */ forbids),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5592);


/** Something that was looked at before a lane was moved: it holds, it forbids the move, or it is only told. */
const DeployCheck = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    word: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['holds', 'fails', 'told']),
    said: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
});
const check = (word, said) => ({
    word,
    said: said.length <= _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L ? said : `${said.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L - 1)}\u2026`,
});
const holds = (said) => check('holds', said);
const fails = (said) => check('fails', said);
const told = (said) => check('told', said);
/** A check that is told where it would forbid, for moves that it must not stand in the way of. */
const onlyTold = (found) => (found.word === 'fails' ? told(found.said) : found);
/** True where any check forbids the move. */
const forbids = (checks) => checks.some(({ word }) => word === 'fails');
/** Checks as a record keeps them, a line each. */
const checkLines = (checks) => checks.slice(0, 50).map(({ word, said }) => `${word}: ${said}`.slice(0, _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .longestRemark */ .$L));


/***/ }),

/***/ 76312:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ combinationCheck),
/* harmony export */   Jo: () => (/* binding */ embeddingNeighbour),
/* harmony export */   Q6: () => (/* binding */ embeddingCheck),
/* harmony export */   WC: () => (/* binding */ carriedLanesCheck),
/* harmony export */   ey: () => (/* binding */ lanesWith),
/* harmony export */   gg: () => (/* binding */ orderChecks),
/* harmony export */   mN: () => (/* binding */ judgedBeside)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _release_combination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31546);
/* harmony import */ var _release_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31010);
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64565);
/* harmony import */ var _deploy_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55401);
/* harmony import */ var _stored_states_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41859);






/**
 * The lanes of an environment with one of them as in a release. A lane that runs nothing yet counts as the release's
 * own lock has it, since that is what it was evaluated with.
 */
function lanesWith(release, states) {
    const running = states.flatMap(({ state }) => (state.digest === undefined ? [] : [[state.lane, state.digest]]));
    return { ...(0,_release_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .laneDigests */ .Wk)(release.lock), ...Object.fromEntries(running), [release.lane]: release.digest };
}
/** Looks up what an evaluation of lanes together came to. An override speaks of its commit's lanes and of no others. */
function judgedBeside(release, lanes, { judged, override, inconclusive }) {
    const combination = (0,_release_combination_js__WEBPACK_IMPORTED_MODULE_1__/* .combinationOf */ .bZ)(lanes);
    const found = judged.filter((each) => each.combination === combination);
    const newest = (0,_release_combination_js__WEBPACK_IMPORTED_MODULE_1__/* .newestJudged */ .id)(found, inconclusive);
    return {
        newest,
        override: combination === (0,_release_combination_js__WEBPACK_IMPORTED_MODULE_1__/* .combinationOf */ .bZ)((0,_release_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .laneDigests */ .Wk)(release.lock)) ? override : undefined,
        isLetThrough: newest !== undefined && (0,_release_combination_js__WEBPACK_IMPORTED_MODULE_1__/* .isLetThrough */ .BL)(newest, inconclusive),
    };
}
/** Whether what would run together was evaluated together, and not found wanting. */
function combinationCheck(release, lanes, evidence) {
    if (release.lane === 'code')
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)('code answers nothing by itself');
    const { newest, override, isLetThrough: passes } = judgedBeside(release, lanes, evidence);
    const named = _release_combination_js__WEBPACK_IMPORTED_MODULE_1__/* .answeringLanes */ .G8.flatMap((lane) => lanes[lane] === undefined ? [] : [`${lane} ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(lanes[lane])}`]);
    const together = named.join(' with ');
    const word = newest === undefined ? undefined : `${together} was evaluated together: ${newest.verdict}`;
    if (passes && word !== undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(word);
    if (override !== undefined)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(`${together} is let through on record: ${override}`);
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .fails */ .c6)(word ?? `${together} was never evaluated together`);
}
/** The lane whose embedding has to be that of another; a model asks what a corpus answers. */
function embeddingNeighbour(lane) {
    if (lane === 'model')
        return 'data';
    return lane === 'data' ? 'model' : undefined;
}
/**
 * Whether vectors and questions come from the same embedding: those of the corpus that runs and of the model that asks.
 */
function embeddingCheck(release, neighbour) {
    const other = embeddingNeighbour(release.lane);
    if (other === undefined)
        return [];
    if (neighbour === undefined)
        return [(0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(`no ${other} runs whose embedding it would have to match`)];
    if (Object.keys(release.lock.data).length === 0 && Object.keys(neighbour.lock.data).length === 0)
        return [];
    const [own, theirs] = [release, neighbour].map(({ lock }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(lock.embeddings));
    if (own === theirs)
        return [(0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(`its embedding is that of the ${other} that runs`)];
    return [(0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .fails */ .c6)(`its embedding is not that of the ${other} that runs, ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(neighbour.id)}`)];
}
/** Whether code carries the prompts, models and data that already run. */
function carriedLanesCheck(release, states) {
    if (release.lane !== 'code')
        return [];
    const carried = (0,_release_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .laneDigests */ .Wk)(release.lock);
    const others = states.flatMap(({ state: { lane, digest } }) => lane === 'code' || digest === undefined || carried[lane] === digest ? [] : [anotherLane(lane, digest)]);
    return others.length === 0 ? [(0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)('it carries what runs of every other lane')] : others;
}
const anotherLane = (lane, runs) => (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .fails */ .c6)(`it carries another ${lane} than the ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(runs)} that runs: release a commit that has that one, or promote the ${lane} that it carries first`);
/** Whether the environments that come first run what is to run. */
const orderChecks = (release, after, states) => after.map((environment) => {
    const first = (0,_stored_states_js__WEBPACK_IMPORTED_MODULE_5__/* .stateAt */ .HK)(states, { environment, lane: release.lane })?.state;
    if (first?.digest === release.digest)
        return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(`${environment} runs it since ${first.since}`);
    return (0,_deploy_check_js__WEBPACK_IMPORTED_MODULE_4__/* .fails */ .c6)(`${environment} does not run it, and comes first`);
});


/***/ }),

/***/ 41859:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ readStoredStates),
/* harmony export */   HK: () => (/* binding */ stateAt),
/* harmony export */   kY: () => (/* binding */ statesOf)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80173);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _desired_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39941);




/** Reads the files of desired states. Only what is of the exact shape, at the place that it is of, counts. */
function readStoredStates(files) {
    const read = files.map((file) => ({ path: file.path, found: readState(file) }));
    return {
        states: read.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
        strange: read.flatMap(({ path, found }) => (typeof found === 'string' ? [{ path, why: found }] : [])),
    };
}
function readState({ path, text }) {
    if (text === undefined)
        return 'it is too large to be a state';
    const json = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text);
    if (json === undefined)
        return 'it is not JSON';
    const parsed = _desired_state_js__WEBPACK_IMPORTED_MODULE_3__/* .DesiredState */ .ix.safeParse(json.json);
    if (!parsed.success)
        return `it is no desired state (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    return (0,_ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .statePath */ .BQ)(parsed.data) === path ? { state: parsed.data, text } : 'it is the state of another place';
}
/**
 * The states of one environment. Throws a `UserError` where a file of it cannot be believed, since nothing may be
 * decided beside a lane that is not known.
 */
function statesOf(environment, { states, strange }) {
    const [doubted] = strange.filter(({ path }) => path.startsWith(`state/${environment}/`));
    if (doubted === undefined)
        return states.filter(({ state }) => state.environment === environment);
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the ledger's ${doubted.path} cannot be believed: ${doubted.why}`, {
        hint: 'look at it with git show lanegate:PATH, and put right what wrote it',
    });
}
/** The state of one lane; `undefined` where nothing was ever to run. */
const stateAt = (states, { environment, lane }) => states.find(({ state }) => state.environment === environment && state.lane === lane);


/***/ }),

/***/ 93671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ DriftReference),
/* harmony export */   SU: () => (/* binding */ DriftMeasurement),
/* harmony export */   co: () => (/* binding */ AnswerTraits)
/* harmony export */ });
/* unused harmony export AnchorScores */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6360);
/* harmony import */ var _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57714);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76419);







/** Case to metric to the scores of its answers, one a repeat. */
const AnchorScores = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1))));
/** What answers were like beside their scores, which often says why those fell. */
const AnswerTraits = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    answered: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('Kind of failure to how many answers it took'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('provider/model that answered, and how often'),
    system_fingerprints: _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .SystemFingerprints */ .vD.optional(),
    mean_characters: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_output_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    median_latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
const Asked = {
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_6__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Actor */ .Ag,
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1),
};
/** What a suite scored when its reference was taken: each anchor asked several times. */
const DriftReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...Asked,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('reference'),
    identity: _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .Identity */ .l,
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Who answers, as provider/model or what answers in its place'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1).describe('Those that decide'),
    scores: AnchorScores,
    clusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Case to its cluster; absent where no case is of one'),
    traits: AnswerTraits,
});
/** The anchors asked once more: what they scored, and a second time where the first looked bad. */
const DriftMeasurement = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...Asked,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('measurement'),
    reference: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    scores: AnchorScores,
    traits: AnswerTraits,
    confirmation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ scores: AnchorScores, traits: AnswerTraits }).optional(),
    hindrances: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Why it tells nothing; it tells something where there are none'),
});


/***/ }),

/***/ 78441:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ JudgeRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57313);
/* harmony import */ var _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94587);
/* harmony import */ var _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96249);




/** What gave the scores of one metric, and how far that can be relied on. */
const JudgeRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Types of the graders that ask a model'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of their words and of how their replies are read'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('provider/model, or the word route and its name'),
    judges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Bindings and routes that are asked, by their names'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _judge_replies_js__WEBPACK_IMPORTED_MODULE_3__/* .RepliesByArm */ .WM)
        .optional()
        .describe('Of those that more than one model replied for: which, and how often for the answers of each arm'),
    canary: _canary_canary_result_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryResult */ .W.optional().describe('Unchanged answers graded again; absent where the suite has no canary'),
    noise: _judge_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .JudgeNoise */ .O.optional().describe('The same answers graded twice in this run'),
});


/***/ }),

/***/ 61841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Ix: () => (/* binding */ amountOfSpend),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   My: () => (/* binding */ toNanoUsd),
/* harmony export */   Sj: () => (/* binding */ noAmount),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   uE: () => (/* binding */ nanoUsdPerUsd)
/* harmony export */ });
const nanoUsdPerUsd = 1e9;
/** Nothing, as amounts are counted. */
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const nothingSpent = { usd: 0, tokens: 0, calls: 0 };
/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({
    nanoUsd: toNanoUsd(costUsd),
    tokens,
    calls: 1,
});
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
const amountOfSpend = ({ usd, tokens, calls }) => ({ nanoUsd: toNanoUsd(usd), tokens, calls });
const spendOf = (amount) => ({
    usd: usdOf(amount),
    tokens: amount.tokens,
    calls: amount.calls,
});
const sumOf = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
    calls: one.calls + other.calls,
});
/** A sum that is kept up to date in place. */
class RunningSum {
    nanoUsd = 0;
    tokens = 0;
    calls = 0;
    add({ nanoUsd, tokens, calls }) {
        this.nanoUsd += nanoUsd;
        this.tokens += tokens;
        this.calls += calls;
    }
    subtract({ nanoUsd, tokens, calls }) {
        this.nanoUsd -= nanoUsd;
        this.tokens -= tokens;
        this.calls -= calls;
    }
}


/***/ }),

/***/ 57604:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ Shard),
/* harmony export */   nO: () => (/* binding */ capsOfShard),
/* harmony export */   qZ: () => (/* binding */ itemsOfShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61841);


/** One of `count` parts that run at the same time, counted from 1. */
const Shard = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(), count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive() });
/** Reads `2/4`; `undefined` for what is no part of a whole. */
function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (index === undefined || count === undefined || index < 1 || index > count)
        return undefined;
    return { index, count };
}
/**
 * The caps of one shard: a part of every cap that shards would share, rounded down, so that all of them together never
 * cross it. A request or a session is of one shard alone and keeps its caps. What was spent before is shared alike.
 */
function capsOfShard(caps, { count }) {
    return {
        ...caps,
        perUser: caps.perUser && partOf(caps.perUser, count),
        perRun: caps.perRun && partOf(caps.perRun, count),
        perHour: caps.perHour && partOf(caps.perHour, count),
        perDay: caps.perDay && sharedPartOf(caps.perDay, count),
        perPullRequest: caps.perPullRequest && sharedPartOf(caps.perPullRequest, count),
    };
}
function partOf(caps, count) {
    const whole = (value) => value === undefined ? undefined : Math.floor(value / count);
    const money = (usd) => usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .usdOf */ .IA)({ nanoUsd: Math.floor((0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .toNanoUsd */ .My)(usd) / count) });
    return {
        usd: money(caps.usd),
        tokens: whole(caps.tokens),
        calls: whole(caps.calls),
        milliseconds: whole(caps.milliseconds),
        usdPerHour: money(caps.usdPerHour),
        tokensPerHour: whole(caps.tokensPerHour),
        callsPerHour: whole(caps.callsPerHour),
    };
}
function sharedPartOf({ before, usd, tokens, calls }, count) {
    const part = partOf({ usd, tokens, calls }, count);
    const spent = (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOfSpend */ .Ix)(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .spendOf */ .Ii)(share) };
}
/**
 * Of the first `most` items those of one shard: every `count`-th of their order, so that each shard meets the same
 * mixture.
 */
function* itemsOfShard(items, most, { index, count }) {
    let position = 0;
    for (const item of items) {
        if (position === most)
            return;
        if (position % count === index - 1)
            yield item;
        position += 1;
    }
}


/***/ }),

/***/ 18841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/record-fields.js
var record_fields = __webpack_require__(5592);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/deployment.js






/** A move of the desired state of one lane in one environment. */
const Deployment = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('deployment'),
    action: schemas/* enum */.k5n(['promote', 'rollback', 'hold', 'resume']),
    environment: environment_name/* EnvironmentName */.R,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional().describe('What is to run after it'),
    previous: digest_text/* DigestText */.E.optional().describe('What was to run before it'),
    checks: schemas/* array */.YOg(record_fields/* Remark */.Nc).max(50).describe('What was found to hold before it'),
    reason: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});
/** Something that went wrong where releases run. */
const DeployIncident = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('incident'),
    environment: environment_name/* EnvironmentName */.R,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional(),
    what: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});

// EXTERNAL MODULE: ./dist/compiled/domain/drift/drift-records.js
var drift_records = __webpack_require__(93671);
// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
// EXTERNAL MODULE: ./dist/compiled/domain/release/combination.js
var combination = __webpack_require__(31546);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/record-schemas.js






/**
 * What a record of each kind has to be; apart, since whoever only writes records need not load what they are made of.
 */
const recordSchemas = {
    override: override/* Override */.d,
    verdict: combination/* JudgedCombination */.Fz,
    release: release/* Release */.K,
    deployment: Deployment,
    rollout: rollout/* RolloutRecord */.nC,
    incident: DeployIncident,
    reference: drift_records/* DriftReference */.$X,
    measurement: drift_records/* DriftMeasurement */.SU,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/read-records.js



/**
 * Reads files of one kind. Only what is of the kind's exact shape, at the place that its own meaning gives it, counts.
 */
function readRecords(kind, files) {
    const read = files.map((file) => readRecord(kind, file));
    const records = read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    return {
        records: records.sort((one, other) => (one.at < other.at ? -1 : 1)),
        strange: read.filter((each) => typeof each === 'string'),
    };
}
function readRecord(kind, { path, text }) {
    if (text === undefined)
        return `${path}: it is too large to be a record`;
    const json = (0,read_json/* readJson */.Vh)(text);
    if (json === undefined)
        return `${path}: it is not JSON`;
    const parsed = recordSchemas[kind].safeParse(json.json);
    if (!parsed.success)
        return `${path}: it is no ${kind} (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    if ((0,ledger_entry/* entryOf */.Ms)(parsed.data).path !== path)
        return `${path}: it does not lie where its content belongs`;
    return parsed.data;
}


/***/ }),

/***/ 48415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ whyNotInTime),
/* harmony export */   W: () => (/* binding */ whyNotInForce)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53421);
/* harmony import */ var _may_override_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33153);


/** Why an override sets nothing aside: it is not its time, or it came from somebody who may not give it. */
const whyNotInForce = (override, rules) => whyNotInTime(override, rules) ?? (0,_may_override_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMayNotOverride */ .n)(override.by, rules);
/** Why it is not the time of an override; one that was given for longer than policy allows never holds. */
function whyNotInTime({ at, expires }, { nowMs, settings }) {
    const [from, until] = [Date.parse(at), Date.parse(expires)];
    if (!(from <= nowMs))
        return 'it is dated in the future';
    if (!(nowMs < until))
        return 'it has expired';
    if (settings !== undefined && !(until - from <= settings.max_days * _day_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .L)) {
        return `it was given for more than the ${settings.max_days} days that policy allows`;
    }
    return undefined;
}


/***/ }),

/***/ 33153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ whyMayNotOverride)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/override/person.js
const login = /^@?([a-z0-9][a-z0-9-]{0,99}(?:\[bot\])?)$/u;
const address = /^(?:[^<>]*<)?([^\s<>@]+@[^\s<>@]+)>?$/u;
/**
 * Who a text names: `octocat`, `@octocat`, `ada@example.com`, or `Ada <ada@example.com>`. Case does not count;
 * `undefined` for any other text.
 */
function personOf(text) {
    const lower = text.trim().toLowerCase();
    const asLogin = login.exec(lower)?.[1];
    if (asLogin !== undefined)
        return { kind: 'login', name: asLogin };
    const asAddress = address.exec(lower)?.[1];
    return asAddress === undefined ? undefined : { kind: 'address', name: asAddress };
}
const isSamePerson = (one, other) => one.kind === other.kind && one.name === other.name;

;// CONCATENATED MODULE: ./dist/compiled/domain/override/may-override.js

/** Whether policy names somebody among those who may override. */
const isAllowed = (person, { allow }) => allow.some((entry) => {
    const allowed = personOf(entry);
    return allowed !== undefined && isSamePerson(allowed, person);
});
/** Why somebody may not override a change; `undefined` for whoever may. What is not known speaks against them. */
function whyMayNotOverride(by, { settings, author }) {
    const person = personOf(by);
    if (settings === undefined || settings.allow.length === 0)
        return 'policy lets nobody override (gate.override.allow)';
    if (person === undefined || !isAllowed(person, settings))
        return 'not among those whom gate.override.allow names';
    const writer = author === undefined ? undefined : personOf(author);
    if (writer === undefined)
        return 'nothing says who wrote the change, and nobody may override their own';
    if (writer.kind !== person.kind) {
        return `it is signed with ${described[person.kind]} and the change with ${described[writer.kind]}, which may be one person`;
    }
    return isSamePerson(writer, person) ? 'nobody may override their own change' : undefined;
}
const described = { login: 'a login', address: 'an address of git' };


/***/ }),

/***/ 24230:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ AppliedOverride),
/* harmony export */   d: () => (/* binding */ Override)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);





/**
 * Somebody's word that a change may be merged in spite of its verdict. It is about one commit, and never changes a
 * score.
 */
const Override = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('override'),
    head: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j.describe('The full id of the commit that it lets through'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$).min(1).max(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.length).describe('The lanes whose verdict it sets aside'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Actor */ .Ag.describe('The login, or the name and address of git, of whoever takes it on'),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"].describe('When it was given, RFC 3339 in UTC'),
    expires: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"].describe('Until when it holds, RFC 3339 in UTC'),
});
/** An override as a verdict tells it. */
const AppliedOverride = Override.omit({ version: true, kind: true, head: true }).extend({
    holds: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False where it has expired or came from somebody who may not give it'),
    why_not: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 68188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Release),
/* harmony export */   X: () => (/* binding */ ReleaseEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9019);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76419);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31010);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);








/** Why a release may be deployed: what was judged, or who let it through. */
const ReleaseEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .E.describe("The verdict of the release's lane"),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('Of the evaluation that the verdict was recomputed from'),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('Of everything that the verdict depends on'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The page of the run that evaluated'),
    override: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The path of the override that let it through, in the ledger'),
});
/** An immutable record of one lane as it was in one commit. */
const Release = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('release'),
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of the whole lock'),
    lane: _released_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleasedLane */ .k,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe("Of the lane's part of the lock"),
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_6__/* .Lock */ .c_,
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    bundle: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
        place: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Where it was published: a folder, or an address'),
    })
        .optional()
        .describe('What an application reads; code has none'),
    evidence: ReleaseEvidence,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_5__/* .Moment */ ["do"],
})
    .refine(({ id, lock }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseId */ .Bf)(lock) === id, { path: ['id'], error: 'is not the digest of its lock' })
    .refine(({ commit, lock }) => lock.code?.commit === commit, { path: ['commit'], error: 'is not that of its lock' });


/***/ }),

/***/ 59782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? Number.NaN;
    return sum / values.length;
}


/***/ }),

/***/ 26009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ fetchBundle),
/* harmony export */   pc: () => (/* binding */ gatherFacts),
/* harmony export */   rs: () => (/* binding */ readStates),
/* harmony export */   xu: () => (/* binding */ combinationEvidence)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _domain_deploy_fit_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76312);
/* harmony import */ var _domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41859);
/* harmony import */ var _domain_ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80173);
/* harmony import */ var _domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18841);
/* harmony import */ var _domain_override_in_force_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48415);
/* harmony import */ var _domain_release_combination_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31546);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30331);
/* harmony import */ var _read_find_release_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94130);










/** The bundle of a release. One that cannot be had is told, and fails the check of it. */
async function fetchBundle({ releases, log }, release) {
    if (release.bundle === undefined)
        return { text: undefined, digest: undefined };
    try {
        const text = await releases.fetch(release);
        return { text, digest: text === undefined ? undefined : (0,_domain_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(text) };
    }
    catch (error) {
        log.warn(`the bundle of the release could not be fetched: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`);
        return { text: undefined, digest: undefined };
    }
}
/** What the ledger says of a move, as it stands now. */
async function gatherFacts(ports, move, fetched) {
    const { place, release, deployment, gate } = move;
    const states = await readStates(ports);
    const beside = (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_3__/* .statesOf */ .kY)(place.environment, states);
    const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
    return {
        place,
        release,
        states,
        today,
        after: deployment.after,
        fetched: fetched.digest,
        running: await runningOf(ports, place.lane, beside),
        neighbour: await neighbourOf(ports, release, beside),
        evidence: await combinationEvidence(ports, { release, gate, beside }),
    };
}
const readStates = async ({ ledger }) => (0,_domain_deploy_stored_states_js__WEBPACK_IMPORTED_MODULE_3__/* .readStoredStates */ .Cg)(await ledger.readStates());
/** The release whose embedding that of a model, or of a corpus, has to match. */
async function neighbourOf(ports, release, beside) {
    const lane = (0,_domain_deploy_fit_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .embeddingNeighbour */ .Jo)(release.lane);
    if (lane === undefined)
        return undefined;
    const found = await runningOf(ports, lane, beside);
    if (found === 'unknown')
        throw new Error(`the release of ${lane} that runs is not on record`);
    return found;
}
/** The release of a lane that runs; `unknown` where it is not on record. */
async function runningOf(ports, lane, beside) {
    const running = beside.find(({ state }) => state.lane === lane)?.state.release;
    return running === undefined ? undefined : ((await (0,_read_find_release_js__WEBPACK_IMPORTED_MODULE_9__/* .releaseOf */ .l7)(ports, lane, running)) ?? 'unknown');
}
/** What is on record about a release with what runs beside it. */
async function combinationEvidence(ports, { release, gate, beside }) {
    const combination = (0,_domain_release_combination_js__WEBPACK_IMPORTED_MODULE_7__/* .combinationOf */ .bZ)((0,_domain_deploy_fit_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .lanesWith */ .ey)(release, beside));
    const verdicts = await ports.ledger.read({ kind: 'verdict', about: (0,_domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)(combination) });
    return {
        judged: (0,_domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecords */ .T)('verdict', verdicts).records,
        override: (await overrideOfCommit(ports, release, gate)) ?? (await overrideOfRelease(ports, release, gate)),
        inconclusive: gate.inconclusive,
    };
}
/** The path of an override in force of the commit and lane of a release. */
async function overrideOfCommit({ ledger, people, clock }, { commit, lane }, { override: settings }) {
    const { records } = (0,_domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecords */ .T)('override', await ledger.read({ kind: 'override', about: commit }));
    const author = records.length === 0 ? undefined : await people.authorOf(commit);
    const rules = { settings, author, nowMs: clock.now() };
    const found = records.find((each) => each.head === commit && each.lanes.includes(lane) && (0,_domain_override_in_force_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNotInForce */ .W)(each, rules) === undefined);
    return found && (0,_domain_ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(found).path;
}
/**
 * The path of the override that let a release through, where it is on record and its time is not over. It may be of the
 * pull request that brought the commit in, so that who gave it was held against its author when the release was made.
 */
async function overrideOfRelease({ ledger, clock }, { evidence, lane }, { override: settings }) {
    if (evidence.override === undefined)
        return undefined;
    const [head] = evidence.override.slice(evidence.override.lastIndexOf('/') + 1).split('.');
    const { records } = (0,_domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_5__/* .readRecords */ .T)('override', await ledger.read({ kind: 'override', about: head }));
    const found = records.find((each) => (0,_domain_ledger_ledger_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(each).path === evidence.override);
    const isInForce = found?.lanes.includes(lane) && (0,_domain_override_in_force_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNotInTime */ .G)(found, { settings, nowMs: clock.now() }) === undefined;
    return isInForce ? evidence.override : undefined;
}


/***/ }),

/***/ 94130:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ latestRelease),
/* harmony export */   dv: () => (/* binding */ findRelease),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   s5: () => (/* binding */ newestRelease)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _domain_ledger_fetch_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88839);
/* harmony import */ var _domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18841);
/* harmony import */ var _domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64565);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);





const wholeId = /^(?:sha256:)?[0-9a-f]{64}$/u;
const beginning = /^(?:sha256:)?[0-9a-f]{8,63}$/u;
/** The newest record of a release of a lane; `undefined` where there is none. */
async function releaseOf({ ledger }, lane, id) {
    const { records } = (0,_domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecords */ .T)('release', await ledger.read({ kind: 'release', about: (0,_domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(id) }));
    return records.filter((release) => release.lane === lane && release.id === id).at(-1);
}
/**
 * The release of a lane that somebody names, by its id or the beginning of it. Throws a `UserError` where there is
 * none.
 */
async function findRelease({ ledger }, lane, named) {
    if (wholeId.test(named)) {
        const found = await releaseOf({ ledger }, lane, `sha256:${(0,_domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(named)}`);
        if (found !== undefined)
            return found;
        throw noSuchRelease(lane, named);
    }
    if (!beginning.test(named)) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`\`${named.slice(0, 80)}\` is no release`, {
            hint: 'give its id, or the first 8 digits of it',
        });
    }
    const found = await releasesOf({ ledger }, lane, (0,_domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(named));
    const ids = new Set(found.map(({ id }) => id));
    if (ids.size > 1)
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`more than one release of ${lane} begins with ${named}: give more of its id`);
    const newest = found.at(-1);
    if (newest === undefined)
        throw noSuchRelease(lane, named);
    return newest;
}
/** The newest release of a lane; `undefined` where there is none. */
const latestRelease = async ({ ledger }, lane) => (await releasesOf({ ledger }, lane)).at(-1);
/** The same. Throws a `UserError` where there is none. */
async function newestRelease(reading, lane) {
    const newest = await latestRelease(reading, lane);
    if (newest !== undefined)
        return newest;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`no release of ${lane} is on record`, {
        hint: `make one: lanegate release --lane ${lane}; where the ledger is at origin alone, fetch it: ${_domain_ledger_fetch_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchLedger */ .m}`,
    });
}
async function releasesOf({ ledger }, lane, beginning) {
    const { records } = (0,_domain_ledger_read_records_js__WEBPACK_IMPORTED_MODULE_2__/* .readRecords */ .T)('release', await ledger.read({ kind: 'release', beginning }));
    return records.filter((release) => release.lane === lane);
}
const noSuchRelease = (lane, named) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`no release ${(0,_domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(named)} of ${lane} is on record`, {
    hint: `lanegate status tells what runs; where the ledger is at origin alone, fetch it: ${_domain_ledger_fetch_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchLedger */ .m}`,
});


/***/ })

};
;
})
