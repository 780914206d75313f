(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 771;
exports.ids = [771];
exports.modules = {

/***/ 79791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');


/***/ }),

/***/ 42352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ reportCorpora)
/* harmony export */ });
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _corpora_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50879);
/* harmony import */ var _corpus_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9442);



/** What several corpora come to under a policy, as it leaves the program. */
function reportCorpora({ corpora, notes }, gate, { base, head }) {
    const judged = (0,_corpora_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfCorpora */ .xM)(corpora, gate);
    const told = notes.length === 0 ? {} : { notes: [...notes] };
    return _corpus_report_js__WEBPACK_IMPORTED_MODULE_2__/* .CorpusReport */ .hj.parse({ version: 1, ...judged, base: base ?? null, head, corpora: [...corpora], ...told }, (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forFew */ .Iy)(1));
}


/***/ }),

/***/ 29891:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ declaredCorpora),
/* harmony export */   i: () => (/* binding */ knownCorpora)
/* harmony export */ });
/* harmony import */ var _changes_declared_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46006);
/* harmony import */ var _changes_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65777);
/* harmony import */ var _corpus_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3878);



/** The files of each corpus that is declared, none of which is left out where it has no file. */
function declaredCorpora(paths, data) {
    const found = byName(paths, (path) => (0,_corpus_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .corpusNameOf */ .d9)(path, data));
    return new Map(Object.keys(data).map((name) => [name, found.get(name) ?? []]));
}
/**
 * What lies in folders known for a corpus, each by its path, as far as `lanes` says nothing else of it: the files that
 * are of the data lane though nobody declared them.
 */
const knownCorpora = (paths, lanes) => byName(paths, (path) => {
    const lane = (0,_changes_declared_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .laneDeclaredFor */ .AL)(path, { lanes, data: {} }) ?? (0,_changes_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(path);
    return lane === 'data' ? (0,_changes_vocabulary_place_js__WEBPACK_IMPORTED_MODULE_1__/* .corpusFolderOf */ .ED)(path) : undefined;
});
function byName(paths, nameOf) {
    const files = new Map();
    for (const path of paths) {
        const name = nameOf(path);
        if (name === undefined)
            continue;
        const known = files.get(name);
        if (known === undefined)
            files.set(name, [path]);
        else
            known.push(path);
    }
    return files;
}


/***/ }),

/***/ 20493:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ uncoveredNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _documents_corpus_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29891);


/**
 * What nobody checks of `paths`, in a sentence a folder: files in folders known for a corpus are of the data lane, and
 * once the target branch declares corpora only those are checked. `which` tells what files `paths` are.
 */
function uncoveredNotes(paths, which, declared) {
    const { bound, own, lanes } = declared;
    if (Object.keys(bound).length === 0)
        return [];
    const [isBound, isOwn] = [namedBy(bound), namedBy(own)];
    const free = paths.filter((path) => !isBound(path) && !isOwn(path));
    return [...(0,_documents_corpus_files_js__WEBPACK_IMPORTED_MODULE_1__/* .knownCorpora */ .i)(free, lanes)].map(([folder, files]) => {
        const [count, are, they] = files.length === 1 ? ['1', 'is', 'it'] : [files.length, 'are', 'them'];
        const what = `${count} ${which}${files.length === 1 ? '' : 's'} in ${folder}/ ${are} of the lane data`;
        const name = folder.split('/').at(-1);
        const hint = `declare \`${name}: { corpus: "${folder}/**" }\` under \`data\`, or another lane for ${they} under \`lanes\``;
        return `${what} and of no corpus that lanegate.yml declares, so that nothing checks ${they}; ${hint}`;
    });
}
/** Whether a path is named by what is declared: taken, or left out on purpose by a glob with `!`. */
function namedBy(data) {
    const corpora = Object.values(data);
    const yardsticks = new Set(corpora.flatMap(({ contract, queries }) => [contract, queries]));
    const globs = corpora.flatMap(({ corpus }) => corpus.map((glob) => glob.replace(/^!/, '')));
    return (path) => yardsticks.has(path) || (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs);
}


/***/ }),

/***/ 41208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ EnvironmentName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The name of an environment, which is a folder of the ledger as well. */
const EnvironmentName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');


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

/***/ 73679:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unsuccessfulJobs),
/* harmony export */   w: () => (/* binding */ describeJobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** The context `needs` of a job in GitHub Actions, as far as it says how each job ended. */
const Needs = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ result: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['success', 'failure', 'cancelled', 'skipped']) }));
/**
 * Which of the needed jobs did not succeed, by the context `needs` as JSON. Throws a `UserError` where it cannot be
 * read or names no job, since then nothing was needed and nothing would be missed.
 */
function unsuccessfulJobs(text) {
    const parsed = Needs.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(text)?.json);
    if (!parsed.success)
        throw mistake('is not the context `needs` as JSON');
    const jobs = Object.entries(parsed.data);
    if (jobs.length === 0)
        throw mistake('names no job');
    return jobs.flatMap(([name, { result }]) => (result === 'success' ? [] : [{ name, result }]));
}
const mistake = (problem) => new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the input "needs" ${problem}`, {
    hint: 'give the step the expression toJSON(needs), and name the jobs that it waits for under `needs:` of its job',
});
/** Jobs that did not succeed, in words. */
const describeJobs = (jobs) => jobs.map(({ name, result }) => `the job ${name} ended as ${result}`).join('; ');


/***/ }),

/***/ 38089:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   g7: () => (/* binding */ awaitingApproval),
/* harmony export */   jm: () => (/* binding */ heldToJobs),
/* harmony export */   r3: () => (/* binding */ unknownChange)
/* harmony export */ });
/* unused harmony export distrusted */
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45087);
/* harmony import */ var _needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);



/** The verdict over a change that nobody could look at: an error of every lane that deploys. */
function unjudged({ policy, head }, reason) {
    const lanes = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj);
    return {
        version: 1,
        verdict: 'error',
        reason,
        blocks: true,
        policy,
        base: policy,
        head,
        worktree: false,
        adoption: false,
        lanes: wordFor(lanes, 'error'),
        mixed: false,
        inconclusive_policy: 'warn',
        suites: [],
        ownership: {},
        spent_usd: 0,
        blockers: [{ verdict: 'error', lanes, reason, overridden: false }],
        notes: [],
    };
}
/**
 * A verdict over what jobs left that did not all succeed: an error, whatever it says, of all that the change touches.
 */
function distrusted(verdict, changeSet, why) {
    const lanes = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .lanesOfWhole */ .ig)(changeSet);
    const reason = verdict.verdict === 'error' ? `${why}; ${verdict.reason}` : why;
    return {
        ...verdict,
        verdict: 'error',
        reason,
        blocks: true,
        lanes: changeSet.harness === undefined ? { ...verdict.lanes, ...wordFor(lanes, 'error') } : verdict.lanes,
        blockers: [{ verdict: 'error', lanes, reason: why, overridden: false }, ...(verdict.blockers ?? [])],
    };
}
/** A verdict over what jobs left: as it is where they all succeeded. */
const heldToJobs = (verdict, changeSet, unsuccessful) => (unsuccessful.length === 0 ? verdict : distrusted(verdict, changeSet, (0,_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJobs */ .w)(unsuccessful)));
const awaited = 'a head from elsewhere is evaluated once somebody approves the run that waits for it';
/** The verdict over a change from elsewhere that reaches answers and was not evaluated yet: open, and it blocks. */
function awaitingApproval(verdict) {
    const erring = (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => verdict.lanes[lane] === 'error'));
    return {
        ...verdict,
        verdict: 'inconclusive',
        reason: awaited,
        lanes: { ...verdict.lanes, ...wordFor(erring, 'inconclusive') },
        blockers: (verdict.blockers ?? []).map((blocker) => ({ ...blocker, verdict: 'inconclusive', reason: awaited })),
    };
}
/** What reports tell where there is a verdict and no change set: lanes, and nothing that changed in them. */
function unknownChange({ policy, base, head, worktree, lanes }) {
    const told = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (lanes[lane] ?? 'not-affected') !== 'not-affected');
    const nothing = { suites: [], affected: [], unaffected: [], changes: [], notes: [] };
    return { version: 1, policy, base, head, worktree, lanes: told, mixed: false, ...nothing };
}
const wordFor = (lanes, word) => Object.fromEntries(lanes.map((lane) => [lane, word]));


/***/ }),

/***/ 20274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven
 * to lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain by its bound
 * and by the test that proves drops, and a `deterioration` only has no proven drop, where there is enough data for
 * one to have been proven.
 */
function wordOfRole(comparison, rule) {
    const [low] = comparison.interval;
    const { role, margin, alpha, adjustedP } = rule;
    const isDropProven = adjustedP <= alpha;
    if (role === 'deterioration') {
        if (isDropProven)
            return 'fail';
        return rule.isLastLook !== false && couldFail(comparison, rule) ? 'pass' : 'inconclusive';
    }
    const isProven = role === 'success' ? low > 0 && comparison.pGain <= alpha : low > -margin && rule.areTooFew !== true;
    if (isProven)
        return 'pass';
    return isDropProven ? 'fail' : 'inconclusive';
}
/**
 * True where so many units could prove a drop at all: when every one of them is worse, the sign-flip mid-p is 2^-n / 2,
 * and it may have to bear the whole correction for the other metrics.
 */
const couldFail = ({ n }, { alpha, deciding }) => Math.max(1, deciding) * 0.5 ** (n + 1) <= alpha;
/** Only these roles are held to a margin. */
const asksForMargin = (role) => role === 'gate' || role === 'report';
/** Whether the estimate alone speaks against a metric: as far below base as its role forbids, or no better. */
function leansAgainst({ role, difference, margin }) {
    if (difference === null || role === 'report')
        return false;
    return role === 'deterioration' ? difference < 0 : difference <= -margin;
}


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

/***/ 88839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80173);

/** What brings origin's ledger, also into a clone of another branch alone. */
const fetchLedger = `git fetch origin +${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}:refs/remotes/origin/${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}`;


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

/***/ 45761:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   G$: () => (/* binding */ bundleText),
/* harmony export */   NC: () => (/* binding */ Bundle),
/* harmony export */   j$: () => (/* binding */ isBundledLane),
/* harmony export */   px: () => (/* binding */ bundleFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81579);
/* harmony import */ var _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37774);
/* harmony import */ var _suite_prompt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87556);
/* harmony import */ var _templates_template_language_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70268);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30331);
/* harmony import */ var _short_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64565);










const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const BundledPrompt = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.describe('Of its meaning, as in the lock'),
    path: Name.describe('The file that it comes from'),
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__/* .Message */ .QB).describe('Templates of messages'),
    language: _templates_template_language_js__WEBPACK_IMPORTED_MODULE_7__/* .TemplateLanguage */ .N.optional().describe('Of the templates; mustache when absent'),
    first_role: _inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__/* .Role */ .Xh.optional().describe('Whose text stands before the first mark, where the one template has marks'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue).optional().describe('What takes the place of variables that are not given'),
    response_format: JsonValue.optional().describe('Sent beside the messages'),
    included: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As it is written where it is included'),
        from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }))
        .optional()
        .describe('Every file that the templates take in'),
});
const BundledModel = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.describe('Of provider, model, parameters and quirks, as in the lock'),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its name in lanegate.yml'),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its API and address, as far as answers depend on them'),
    model: Name,
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    quirks: _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelQuirks */ .hm.optional(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const BundledRoute = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E,
    settings: JsonValue.describe('As in lanegate.yml; it names bindings of this bundle'),
});
const head = { version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bundle'), lane_digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E };
/** What an application reads of one lane: the same content, whatever commit it was released from. */
const Bundle = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('lane', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...head, lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('prompt'), prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledPrompt) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('model'),
        models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledModel),
        embeddings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledModel),
        routes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledRoute).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('data'),
        data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E })).describe('What the corpora are; they lie elsewhere'),
    }),
]);
const isBundledLane = (lane) => lane !== 'code';
/** A bundle as it is published: canonical JSON, so that `sha256sum` of the file is its digest. */
const bundleText = (bundle) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(bundle);
/** The name of the file that holds a bundle. */
const bundleFile = (lane, digest) => `${lane}-${(0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .Z)(digest)}.json`;
/**
 * Reads a bundle that came from elsewhere. Throws a `UserError` where it is not the one that the digest names, or says
 * of itself what it is not.
 */
function readBundle(text, digest) {
    const hint = 'release it again; whoever changed what was published has to answer for it';
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfText */ .Nv)(text) !== digest) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`what was published is not the bundle ${(0,_short_id_js__WEBPACK_IMPORTED_MODULE_9__/* .shortId */ .m)(digest)}: its digest differs`, {
            hint,
        });
    }
    const parsed = Bundle.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text)?.json);
    if (!parsed.success) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`this is no bundle: ${parsed.error.issues[0]?.message ?? ''}`, {
            hint: 'was it made by another version of Lanegate?',
        });
    }
    const strange = strangePart(parsed.data);
    if (strange !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`the bundle says of \`${strange}\` what it is not`, { hint });
    return parsed.data;
}
/** The first part of a bundle whose content is not what its digest says. */
function strangePart(bundle) {
    if (bundle.lane === 'data')
        return undefined;
    if (bundle.lane === 'prompt')
        return nameOfStrange(bundle.prompts, digestOfBundledPrompt);
    return nameOfStrange(bundle.models, digestOfBundledModel) ?? nameOfStrange(bundle.embeddings, digestOfBundledModel);
}
const nameOfStrange = (parts, digest) => Object.keys(parts).find((name) => parts[name] && digest(parts[name]) !== parts[name].digest);
function digestOfBundledPrompt(prompt) {
    return (0,_suite_prompt_js__WEBPACK_IMPORTED_MODULE_6__/* .promptDigest */ .pl)({
        ...prompt,
        responseFormat: prompt.response_format,
        firstRole: prompt.first_role,
        inclusion: {
            files: (prompt.included ?? []).map(({ reference, text }) => ({ reference, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfText */ .Nv)(text) })),
        },
    });
}
function digestOfBundledModel({ endpoint, model, parameters, quirks }) {
    const meaning = { provider: endpoint, model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
}


/***/ }),

/***/ 64981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/**
 * The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order.
 */
const lockFile = 'ai.lock.json';


/***/ }),

/***/ 9432:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseLock),
/* harmony export */   l: () => (/* binding */ lockText)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78019);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31010);





/** A lock as it lies in the repository: keys in order, so that two people who lock the same write the same. */
const lockText = (lock) => `${JSON.stringify(JSON.parse((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(lock)), null, 2)}\n`;
/** Reads ai.lock.json. Throws a `UserError` where it is none, such as one with the marks of a merge in it. */
function parseLock(text) {
    const json = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text);
    if (json === undefined)
        throw notLock('it is not JSON');
    const parsed = _lock_js__WEBPACK_IMPORTED_MODULE_4__/* .Lock */ .c_.safeParse(json.json, (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forText */ .zA)(text));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw notLock(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    if (parsed.data.code !== undefined)
        throw notLock('it names a commit, and no commit can name itself');
    return parsed.data;
}
const notLock = (why) => new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this is no lock: ${why}`, { place: { path: _lock_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFile */ .Ke }, hint: 'write it anew: lanegate lock' });


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

/***/ 31484:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReleaseSettings: () => (/* binding */ readReleaseSettings),
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpora-verdict.js
var corpora_verdict = __webpack_require__(50879);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/release/bundle.js
var release_bundle = __webpack_require__(45761);
// EXTERNAL MODULE: ./dist/compiled/domain/release/combination.js
var combination = __webpack_require__(31546);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/decide-release.js


/**
 * Whether a lane may be released: its verdict lets it through, or somebody did on record. A change that left the lane
 * alone says nothing of it; then what was said of the same prompts, models and data before has to stand for it.
 */
function decideRelease(facts) {
    const { lane, verdict } = facts;
    const word = verdict.lanes[lane] ?? 'error';
    const refused = whyRefused(facts, word);
    if (refused === undefined)
        return { kind: 'let-through', evidence: { verdict: word } };
    const overrides = verdict.overrides ?? [];
    const override = overrides.find(({ holds, lanes }) => holds && lanes.includes(lane));
    if (override === undefined)
        return { kind: 'refused', reason: refused, inVain: overrides.map(whyInVain) };
    return { kind: 'let-through', evidence: { verdict: word, override: pathOf(override, verdict.head) } };
}
function whyRefused({ lane, verdict, judged, unsound }, word) {
    if (unsound !== undefined)
        return unsound;
    if (word === 'fail' || word === 'error')
        return `the verdict of ${lane} is ${word}: ${verdict.reason}`;
    const blocker = verdict.blockers?.find(({ lanes }) => lanes.includes(lane));
    if (blocker !== undefined)
        return `the verdict of ${lane} blocks: ${blocker.reason}`;
    if (word !== 'not-affected' || lane === 'code')
        return undefined;
    return whyUnproven(lane, verdict, judged);
}
function whyUnproven(lane, verdict, judged) {
    if (verdict.verdict !== 'not-affected') {
        // What an override of another lane sets aside was still found.
        if (verdict.blocks || (verdict.blockers ?? []).length > 0)
            return `${lane} was evaluated with what did not pass: ${verdict.reason}`;
        if (!(0,combination/* judgedNoLane */.fp)(verdict.lanes))
            return undefined;
    }
    const newest = (0,combination/* newestJudged */.id)(judged, 'warn');
    if (newest === undefined) {
        return `this change left ${lane} alone, and nothing on record says that what it is now was ever evaluated`;
    }
    if ((0,combination/* isLetThrough */.BL)(newest, 'warn'))
        return undefined;
    return `this change left ${lane} alone, and what it is now was judged before: ${newest.verdict}`;
}
/** One that holds and does not help is of other lanes. */
function whyInVain({ by, at, why_not, lanes }) {
    const why = why_not ?? `it is about ${lanes.join(', ')} alone`;
    return `the override by ${by} of ${at} does not count: ${why}`;
}
function pathOf({ holds: _, why_not: __, ...given }, head) {
    return (0,ledger_entry/* entryOf */.Ms)({ version: 1, kind: 'override', head, ...given }).path;
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var artifacts_digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/release/lock.js
var release_lock = __webpack_require__(31010);
// EXTERNAL MODULE: ./dist/compiled/domain/release/lock-text.js
var lock_text = __webpack_require__(9432);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/product-version.js
var product_version = __webpack_require__(61661);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/ml-bom.js




/** The file beside a bundle of models that says what is in it, in the words of CycloneDX. */
const mlBomFile = 'ml-bom.cdx.json';
/**
 * The bill of materials of a model lane (CycloneDX 1.6, machine-learning-model and modelCard): each model by the digest
 * of its binding, with the mean scores of the suites that asked it. It has no time and no random number, so that the
 * same lane on the same evidence has the same bill.
 */
function mlBomText({ models, embeddings, verdict }) {
    const bill = {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            tools: { components: [{ type: 'application', name: 'lanegate', version: product_version/* productVersion */.U }] },
        },
        components: [
            ...Object.entries(models).map((each) => componentOf(each, 'text-generation', verdict)),
            ...Object.entries(embeddings).map((each) => componentOf(each, 'embedding', verdict)),
        ],
    };
    return (0,artifacts_digest/* canonicalJson */.dj)(bill);
}
function componentOf([name, model], task, verdict) {
    const metrics = performanceOf(model, verdict);
    return {
        type: 'machine-learning-model',
        'bom-ref': `${name}@${(0,digest_text/* hexOf */.Z)(model.digest)}`,
        name: model.model,
        version: model.digest,
        ...(model.provider === '' ? {} : { publisher: model.provider }),
        modelCard: {
            'bom-ref': `card-of-${(0,artifacts_digest/* digestOf */.ol)(name)}`,
            modelParameters: { task },
            ...(metrics.length === 0 ? {} : { quantitativeAnalysis: { performanceMetrics: metrics } }),
        },
        properties: [
            { name: 'lanegate:binding', value: name },
            { name: 'lanegate:endpoint', value: model.endpoint },
            { name: 'lanegate:pinned', value: String(model.pinned) },
            ...Object.entries(model.parameters).map(([key, value]) => ({
                name: `lanegate:parameter:${key}`,
                value: (0,read_json/* isJsonObject */.OW)(value) || Array.isArray(value) ? (0,artifacts_digest/* canonicalJson */.dj)(value) : String(value),
            })),
        ],
    };
}
/** The mean scores of head in the binding suites that asked a model. */
function performanceOf({ provider, model }, { suites }) {
    const asking = suites.filter(({ binding, arms }) => binding && arms.head?.target.model === `${provider}/${model}`);
    return asking.flatMap(({ name, metrics }) => metrics.flatMap((metric) => metric.head === null ? [] : [{ type: metric.name, value: String(metric.head), slice: name }]));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/release/provenance.js



/** The file beside a bundle that says where it comes from. */
const provenanceFile = 'provenance.intoto.json';
/** What our statements say about their subjects. */
const predicateType = 'https://github.com/lanegate/lanegate/release/v1';
/**
 * An in-toto statement (in-toto/attestation, spec/v1) over what was published: the lane and the lock that it was made
 * from, and the verdict that let it through. It is not signed; whoever signs it, signs this text.
 */
function provenanceText(subjects, release) {
    const { id, lane, digest, commit, evidence, by, at } = release;
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: subjects.map(({ name, text }) => ({ name, digest: { sha256: (0,digest_text/* hexOf */.Z)((0,artifacts_digest/* digestOfText */.Nv)(text)) } })),
        predicateType,
        predicate: {
            release: id,
            lane,
            lane_digest: digest,
            commit,
            evidence,
            by,
            at,
            builder: { id: `https://github.com/lanegate/lanegate/releases/tag/v${product_version/* productVersion */.U}` },
        },
    };
    return (0,artifacts_digest/* canonicalJson */.dj)(statement);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/release/documents.js






function namedBundle(bundle) {
    const text = (0,release_bundle/* bundleText */.G$)(bundle);
    const digest = (0,artifacts_digest/* digestOfText */.Nv)(text);
    return { name: (0,release_bundle/* bundleFile */.px)(bundle.lane, digest), text, digest };
}
/**
 * What lies beside a bundle: the whole lock, what its models are and were found to be, and where all of it comes from.
 */
function documentsOf(bundle, release, verdict) {
    const { lock, ...told } = release;
    const locked = { name: release_lock/* lockFile */.Ke, text: (0,lock_text/* lockText */.l)(lock) };
    const bills = bundle.lane === 'model' ? [{ name: mlBomFile, text: mlBomText({ ...bundle, verdict }) }] : [];
    const statement = provenanceText([namedBundle(bundle), locked, ...bills], told);
    return [locked, ...bills, { name: provenanceFile, text: statement }];
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/release/make-lock.js
var make_lock = __webpack_require__(6475);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/make-bundle.js



/**
 * What an application reads of one lane of a commit. Throws a `UserError` where the lane is empty, or where one of its
 * prompts cannot be read.
 */
function bundleOf(parts, lane) {
    const laneDigest = (0,release_lock/* laneDigests */.Wk)((0,make_lock/* lockOf */.V)(parts))[lane];
    if (laneDigest === undefined) {
        throw new user_error/* UserError */.yo(`the commit has nothing of the lane ${lane}, so there is nothing to release`, {
            hint: 'name another lane, or say in lanegate.yml what is of this one',
        });
    }
    const head = { version: 1, kind: 'bundle', lane_digest: laneDigest };
    if (lane === 'prompt')
        return { ...head, lane, prompts: bundledPrompts(parts) };
    if (lane === 'data')
        return { ...head, lane, data: { ...parts.data } };
    const { models, embeddings, routes } = parts;
    return {
        ...head,
        lane,
        models: Object.fromEntries(models),
        embeddings: Object.fromEntries(embeddings),
        ...(routes.size === 0 ? {} : { routes: Object.fromEntries(routes) }),
    };
}
function bundledPrompts({ prompts }) {
    const entries = [...prompts].map(([name, { unread, ...prompt }]) => {
        if (unread === undefined)
            return [name, prompt];
        throw new user_error/* UserError */.yo(`the prompt \`${name}\` cannot be released: ${unread}`, {
            place: { path: prompt.path },
            hint: 'mend the file, or move it out of the lane',
        });
    });
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
;// CONCATENATED MODULE: ./dist/compiled/domain/release/make-release.js



/** The record of a release. `evidence` says why it was let through. */
function releaseOf({ lane, lock, commit, by, nowMs }, evidence, bundle) {
    return {
        version: 1,
        kind: 'release',
        id: (0,release_lock/* releaseId */.Bf)(lock),
        lane,
        digest: (0,release_lock/* laneDigests */.Wk)(lock)[lane] ?? '',
        lock,
        commit,
        ...(bundle === undefined ? {} : { bundle }),
        evidence,
        by,
        at: (0,moment/* momentOf */.Et)(nowMs),
    };
}
/**
 * What the evaluation of a commit says of its lanes together; nothing where it evaluated none of them, or compared them
 * with themselves and found nothing, so that no change beside them covers what was found before.
 */
function judgedCombination(verdict, source, { lock, commit, nowMs }) {
    if (verdict.verdict === 'not-affected' || source.evaluation === undefined)
        return undefined;
    if (verdict.verdict !== 'fail' && (0,combination/* judgedNoLane */.fp)(verdict.lanes))
        return undefined;
    const lanes = (0,release_lock/* laneDigests */.Wk)(lock);
    const { receipt } = verdict;
    return {
        version: 1,
        kind: 'verdict',
        head: commit,
        combination: (0,combination/* combinationOf */.bZ)(lanes),
        lanes,
        verdict: verdict.verdict,
        verdicts: { ...verdict.lanes },
        blocks: (verdict.blockers ?? []).length > 0,
        evaluation: source.evaluation,
        ...(receipt === undefined ? {} : { receipt: receipt.digest }),
        ...(source.run === undefined ? {} : { run: source.run }),
        at: (0,moment/* momentOf */.Et)(nowMs),
    };
}
/** What a record of a release says of its evidence. */
function evidenceOf(decided, { receipt }, { evaluation, run }) {
    return {
        ...decided,
        ...(evaluation === undefined ? {} : { evaluation }),
        ...(receipt === undefined ? {} : { receipt: receipt.digest }),
        ...(run === undefined ? {} : { run }),
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
// EXTERNAL MODULE: ./dist/compiled/domain/release/take-apart.js + 4 modules
var take_apart = __webpack_require__(58284);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/report-corpora.js
var report_corpora = __webpack_require__(42352);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-release.js
var find_release = __webpack_require__(94130);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/corpus/check-corpora.js + 25 modules
var check_corpora = __webpack_require__(26763);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/corpus/read-declared.js
var read_declared = __webpack_require__(45728);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/corpus/check-to-release.js




/**
 * Holds the corpora of a commit against what was released of them last; `undefined` where lanegate.yml declares none.
 */
async function checkToRelease(ports, { commit, policy }) {
    const declared = await (0,read_declared/* readDeclared */.D)(ports.git, { policy, head: commit });
    if (declared.policy === undefined || Object.keys(declared.policy.data).length === 0)
        return undefined;
    const earlier = await (0,find_release/* latestRelease */.JF)(ports, 'data');
    const base = earlier && (await ports.git.resolve(earlier.commit));
    const checked = await (0,check_corpora/* checkCorpora */.P)(ports, { trees: { policy, base, head: commit }, declared });
    return (0,report_corpora/* reportCorpora */.Z)(checked, declared.policy.gate, { base, head: commit });
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/settle-commits.js
var settle_commits = __webpack_require__(23776);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-lock.js
var read_lock = __webpack_require__(62273);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-policy.js
var read_policy = __webpack_require__(36952);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-whole-side.js
var read_whole_side = __webpack_require__(78507);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/needs-evaluation.js
var needs_evaluation = __webpack_require__(80383);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js + 2 modules
var judge = __webpack_require__(45087);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/unjudged.js
var unjudged = __webpack_require__(38089);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js + 2 modules
var evaluation_file = __webpack_require__(45320);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-change.js
var read_change = __webpack_require__(73882);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/verdict/judge-again.js







/**
 * The verdict of a commit out of the scores in a run folder, whatever a verdict that lies there says. A run that is not
 * there, is of another commit, or was held to a yardstick that is not of the branch counts as none. A change that
 * reaches no answers has nothing to evaluate.
 */
async function judgeAgain({ files, git }, { commit, policy, folder, run }) {
    const nothing = (why) => ({
        verdict: (0,unjudged/* unjudged */.bC)({ policy, head: commit }, why),
        source: { evaluation: undefined, run: undefined },
    });
    if (folder === undefined)
        return nothing('there is no run that evaluated this commit');
    const evaluation = await (0,evaluation_file/* readEvaluation */.Lu)(files, folder);
    const changeSet = await (0,read_change/* findChange */.Y)(files, folder, evaluation);
    if (changeSet === undefined || (evaluation === undefined && (0,needs_evaluation/* needsEvaluation */.Y)(changeSet))) {
        return nothing(`there is no evaluation in ${folder}`);
    }
    const { head, worktree } = changeSet;
    if (worktree)
        return nothing(`the run in ${folder} evaluated uncommitted work`);
    if (head !== commit)
        return nothing(`the run in ${folder} evaluated ${head.slice(0, 12)}, not this commit`);
    const disagreement = evaluation && (0,judge/* findDisagreement */.uJ)(changeSet, evaluation);
    if (disagreement !== undefined)
        return nothing(disagreement);
    if (!(await isOfBranch(git, changeSet.policy, policy))) {
        return nothing(`the run in ${folder} was held to ${changeSet.policy.slice(0, 12)}, which is not of the branch`);
    }
    const digest = evaluation && (await digestOfFile(files, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`));
    return { verdict: (0,judge/* judge */.S4)(changeSet, evaluation), source: { evaluation: digest, run } };
}
/** Whether a yardstick was that of the branch at some time; before its first commit there was none. */
async function isOfBranch(git, yardstick, tip) {
    if (yardstick === tip || yardstick === (await git.emptyTree()))
        return true;
    return (await git.mergeBase(yardstick, tip)) === yardstick;
}
async function digestOfFile(files, path) {
    const { add, digest } = (0,artifacts_digest/* openLineDigest */.R1)();
    for await (const line of (await files.lines(path)) ?? [])
        add(line);
    return digest();
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/verdict/override-verdict.js + 1 modules
var override_verdict = __webpack_require__(50208);
;// CONCATENATED MODULE: ./dist/compiled/stages/release.js





















/**
 * Releases one lane of a commit: bound to what was found out about it, published under the digest of its content, and
 * on record. What was released before is left as it is, so that it can be called again; only a bundle that got lost is
 * published again. Throws a `UserError` where nothing lets it through.
 */
async function release(ports, request) {
    const { git, ledger } = ports;
    const { lane } = request;
    const commit = await (0,settle_commits/* mustResolve */.i)(git, request.revision);
    const parts = await readParts(git, commit);
    const lock = (0,make_lock/* lockOf */.V)(parts, { commit });
    const frame = { lane, lock, commit, by: request.by, nowMs: ports.clock.now() };
    const earlier = await recordOf(ledger, frame);
    if (earlier !== undefined) {
        await publishWhereLost(ports, request, { earlier, parts });
        return { release: earlier, isNew: false };
    }
    const content = (0,release_bundle/* isBundledLane */.j$)(lane) ? bundleOf(parts, lane) : undefined;
    const judged = await judgeCommit(ports, request, commit);
    const corpora = { commit, policy: judged.policy };
    const evidence = await letThrough(ports, request, { frame, judged, corpora });
    const unpublished = releaseOf(frame, evidence, undefined);
    const bundle = content && (await publish(ports.releases, content, { release: unpublished, verdict: judged.verdict }));
    const made = releaseOf(frame, evidence, bundle);
    const verdict = await unrecorded(ledger, judgedCombination(judged.verdict, judged.source, frame));
    await ledger.change({ records: verdict === undefined ? [made] : [made, verdict], states: [] });
    return { release: made, isNew: true };
}
/** Where the lanegate.yml of a branch wants bundles published; nothing where it does not say. */
const readReleaseSettings = async (git, policy) => (await (0,read_policy/* readPolicy */.T)(git, await (0,settle_commits/* mustResolve */.i)(git, policy)))?.value.release;
/** Takes a commit apart. Throws a `UserError` where its own lock says that it is something else. */
async function readParts(git, commit) {
    const { parts, moved: [moved], } = await (0,read_lock/* readLock */.m)(git, commit);
    if (moved === undefined)
        return parts;
    throw new user_error/* UserError */.yo(`this lock is no longer true: ${moved.section}.${moved.name} ${moved.change}`, {
        place: { path: release_lock/* lockFile */.Ke },
        hint: 'write it anew and commit it: lanegate lock',
    });
}
/**
 * A bundle that is no longer where it was published is made and published there again. Throws a `UserError` where it
 * cannot become what is on record.
 */
async function publishWhereLost(ports, request, { earlier, parts }) {
    const { lane, commit, bundle } = earlier;
    if (bundle === undefined || !(0,release_bundle/* isBundledLane */.j$)(lane) || (await ports.releases.fetch(earlier)) !== undefined)
        return;
    const content = bundleOf(parts, lane);
    const what = `the bundle of the release at ${bundle.place} is gone`;
    const made = namedBundle(content).digest;
    if (made !== bundle.digest)
        throw new user_error/* UserError */.yo(`${what}, and this version of Lanegate makes ${(0,short_id/* shortId */.m)(made)} of its commit instead`, {
            hint: `make it with the version that released it, of ${(0,short_id/* shortId */.m)(bundle.digest)}`,
        });
    const { verdict } = await judgeCommit(ports, request, commit);
    const published = await publish(ports.releases, content, { release: earlier, verdict });
    if (published?.place === bundle.place)
        return;
    throw new user_error/* UserError */.yo(`${what}, and ${published?.place} is not where the record says that it is`, {
        hint: 'publish it where it was: set `release` in lanegate.yml, or --out, to that place',
    });
}
/** The verdict of the commit, overrides aside, and who may override it. */
async function judgeCommit(ports, request, commit) {
    const { folder, run } = request;
    const policy = await (0,settle_commits/* mustResolve */.i)(ports.git, request.policy);
    const settings = (await (0,read_policy/* readPolicy */.T)(ports.git, policy))?.value.gate.override;
    return { ...(await judgeAgain(ports, { commit, policy, folder, run })), settings, policy };
}
/** Why the lane may be released. Throws a `UserError` where nothing lets it through. */
async function letThrough(ports, request, letting) {
    const { lane, lock } = letting.frame;
    const { verdict, source, settings } = letting.judged;
    const judged = await verdictsOn(ports.ledger, (0,combination/* combinationOf */.bZ)((0,release_lock/* laneDigests */.Wk)(lock)));
    const unsound = lane === 'data' ? await whyUnsound(ports, letting.corpora) : undefined;
    const decide = async (told, people) => decideRelease({ lane, verdict: await (0,override_verdict/* withOverrides */.S)({ ...ports, people }, told, settings), judged, unsound });
    const decided = await decide(verdict, ports.people);
    if (decided.kind === 'let-through')
        return evidenceOf(decided.evidence, verdict, source);
    const inVain = [...decided.inVain];
    const { merged } = request;
    if (merged !== undefined && (await carriesLane(ports.git, merged.head, letting.frame))) {
        const people = { authorOf: async () => merged.author };
        const again = await decide({ ...verdict, head: merged.head }, people);
        if (again.kind === 'let-through')
            return evidenceOf(again.evidence, verdict, source);
        inVain.push(...again.inVain);
    }
    const hint = unsound === undefined ? hintFor(lane, verdict) : hintForCorpora(letting.corpora);
    throw new user_error/* UserError */.yo([`${lane} is not released: ${decided.reason}`, ...inVain.slice(-mostInVain)].join('; '), {
        hint,
    });
}
/** The newest overrides that do not count are told, so many of them. */
const mostInVain = 3;
/** Why the corpora of a commit may not be released; `undefined` where they may, and where none is declared. */
async function whyUnsound(ports, corpora) {
    const report = await checkToRelease(ports, corpora);
    if (report === undefined)
        return undefined;
    await ports.tellCorpora?.(report);
    return (0,corpora_verdict/* whyBlocked */.JV)(report.corpora, report);
}
async function verdictsOn(ledger, combination) {
    const { records } = (0,read_records/* readRecords */.T)('verdict', await ledger.read({ kind: 'verdict', about: (0,digest_text/* hexOf */.Z)(combination) }));
    return [...records];
}
/** A verdict that no release of another lane of the same evaluation has put on record. */
async function unrecorded(ledger, judged) {
    if (judged === undefined)
        return undefined;
    const known = await verdictsOn(ledger, judged.combination);
    const isSame = ({ head, evaluation }) => head === judged.head && evaluation === judged.evaluation;
    return known.some(isSame) ? undefined : judged;
}
/** Whether another commit has the very lane that is released. */
async function carriesLane(git, other, { lane, lock }) {
    const commit = await git.resolve(other);
    if (commit === undefined || lane === 'code')
        return false;
    const parts = (0,take_apart/* lanePartsOf */.u)(await (0,read_whole_side/* readWholeSide */.v)(git, commit));
    return (0,release_lock/* laneDigests */.Wk)((0,make_lock/* lockOf */.V)(parts))[lane] === (0,release_lock/* laneDigests */.Wk)(lock)[lane];
}
const hintFor = (lane, { head }) => `evaluate the change that brought it in: lanegate evaluate --head ${head.slice(0, 12)} --base \u2026; or let it through on record: lanegate override --lane ${lane} --reason \u2026`;
const hintForCorpora = ({ commit }) => `see all of it: lanegate corpus check --head ${commit.slice(0, 12)} --base \u2026; or let it through on record: lanegate override --lane data --reason \u2026`;
/** The same lane of the same lock as it is on record already. */
async function recordOf(ledger, { lane, lock }) {
    const about = (0,digest_text/* hexOf */.Z)((0,release_lock/* releaseId */.Bf)(lock));
    const { records } = (0,read_records/* readRecords */.T)('release', await ledger.read({ kind: 'release', about }));
    return records.find((each) => each.lane === lane);
}
async function publish(releases, content, published) {
    const { release, verdict } = published;
    const { id, lane, commit } = release;
    const bundle = namedBundle(content);
    const place = await releases.publish({ id, lane, commit, bundle, documents: documentsOf(content, release, verdict) });
    return { digest: bundle.digest, place };
}


/***/ }),

/***/ 45728:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readDeclared)
/* harmony export */ });
/* harmony import */ var _read_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36952);

/** What the target branch and head declare; the lanegate.yml of one commit is read once. */
async function readDeclared(git, trees) {
    const policy = (await (0,_read_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(git, trees.policy))?.value;
    const head = trees.head === trees.policy ? policy : (await (0,_read_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(git, trees.head))?.value;
    return { policy, head };
}


/***/ }),

/***/ 45320:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ mustReadEvaluation),
  Lu: () => (/* binding */ readEvaluation),
  Op: () => (/* binding */ writeEvaluation)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(6360);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/evaluation-text.js
/** The text of `evaluation.json` in pieces that end with their line: facts as people read them, then a line a case. */
function* evaluationText({ suites, notes, ...facts }) {
    yield `${JSON.stringify(facts, null, 2).slice(0, -2)},\n  "suites": [`;
    let isFirst = true;
    for (const suite of suites) {
        yield isFirst ? '\n' : ',\n';
        isFirst = false;
        yield* suiteText(suite);
    }
    yield `${isFirst ? '' : '\n  '}],\n  "notes": ${indented(notes, 2)}\n}\n`;
}
function* suiteText({ cases, ...facts }) {
    yield `    ${indented(facts, 4).slice(0, -6)},\n      "cases": [`;
    let isFirst = true;
    for (const each of cases) {
        yield `${isFirst ? '' : ','}\n        ${JSON.stringify(each)}`;
        isFirst = false;
    }
    yield `${isFirst ? '' : '\n      '}]\n    }`;
}
/** JSON over several lines, all but the first moved in by so many spaces. */
const indented = (value, spaces) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/part-evaluation.js
const structure = /["\\{}[\],:]/g;
/**
 * Parts the JSON text of an evaluation, however it is laid out and however long it is, into its cases and all the rest.
 * What is no JSON is left for whoever parses the parts.
 */
class EvaluationParts {
    onCase;
    open = [];
    suites = 0;
    others = '';
    begunCase = '';
    isInCases = false;
    string = '';
    constructor(onCase) {
        this.onCase = onCase;
    }
    /** The evaluation without its cases. */
    get rest() {
        return this.others;
    }
    /** Reads the next line, without its newline; no JSON string goes on over the end of a line. */
    push(line) {
        const pattern = new RegExp(structure);
        let from = 0;
        for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
            if (found[0] === '"')
                pattern.lastIndex = this.takeString(line, found.index);
            else
                from = this.take(line, found.index, from);
        }
        this.keep(`${line.slice(from)}\n`);
    }
    /** Notes the string that begins at an index, and answers where it ends. */
    takeString(line, start) {
        let end = line.indexOf('"', start + 1);
        while (end !== -1 && isEscaped(line, end))
            end = line.indexOf('"', end + 1);
        const next = end === -1 ? line.length : end + 1;
        if (!this.isInCases)
            this.string = line.slice(start, next);
        return next;
    }
    /** Takes one mark of structure; answers from where on the line is still to be kept. */
    take(line, at, from) {
        const mark = line[at] ?? '';
        const isAtElement = this.isInCases && this.open.length === 4;
        if (isAtElement && (mark === ',' || mark === ']'))
            return this.endCase(line, at, from);
        const last = this.open.at(-1);
        if (mark === ':' && !this.isInCases && last !== undefined)
            last.key = this.string;
        else if (mark === '}' || mark === ']')
            this.open.pop();
        else if (mark === '{' || mark === '[')
            return this.enter(line, at, from);
        return from;
    }
    enter(line, at, from) {
        this.open.push({ bracket: line[at] ?? '', key: '' });
        const [document, suites, suite] = this.open;
        const isInSuites = document?.bracket === '{' && document.key === '"suites"' && suites?.bracket === '[';
        if (isInSuites && this.open.length === 3)
            this.suites += 1;
        if (this.isInCases || !isInSuites || this.open.length !== 4)
            return from;
        if (suite?.bracket !== '{' || suite.key !== '"cases"' || line[at] !== '[')
            return from;
        this.keep(line.slice(from, at + 1));
        this.isInCases = true;
        return at + 1;
    }
    endCase(line, at, from) {
        const text = this.begunCase + line.slice(from, at);
        this.begunCase = '';
        const isLast = line[at] === ']';
        if (!isLast || text.trim() !== '')
            this.onCase(this.suites - 1, text);
        if (!isLast)
            return at + 1;
        this.isInCases = false;
        this.open.pop();
        return at;
    }
    keep(text) {
        if (this.isInCases)
            this.begunCase += text;
        else
            this.others += text;
    }
}
/** True of a quotation mark behind an odd number of backslashes. */
function isEscaped(line, at) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/packed/packed-list.js
var packed_list = __webpack_require__(13763);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/issues/why-unfit.js
var why_unfit = __webpack_require__(68348);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js








const writeEvaluation = (files, folder, evaluation) => files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluationText(evaluation));
/**
 * Reads the evaluation of a run folder line by line, its cases packed; `undefined` when it is not there, a `UserError`
 * when it is not what it claims.
 */
async function readEvaluation(files, folder) {
    const path = `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`;
    const lines = await files.lines(path);
    if (lines === undefined)
        return undefined;
    const cases = [];
    const parts = new EvaluationParts((suite, text) => {
        cases[suite] ??= new packed_list/* PackedList */.x();
        cases[suite].push(parseCase(text, path));
    });
    for await (const line of lines)
        parts.push(line);
    const { suites, ...facts } = (0,artifacts/* parseArtifact */.GJ)(parts.rest, path, evaluation_evaluation/* Evaluation */.JN);
    if (suites.length < cases.length || suites.some((suite) => suite.cases.length > 0))
        throw strangeCases(path);
    return { ...facts, suites: suites.map((suite, index) => ({ ...suite, cases: cases[index] ?? [] })) };
}
/** Reads the evaluation that must be there. */
async function mustReadEvaluation(files, folder) {
    const evaluation = await readEvaluation(files, folder);
    if (evaluation !== undefined)
        return evaluation;
    throw (0,artifacts/* missingArtifact */.fX)(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`);
}
function parseCase(text, path) {
    const value = (0,read_json/* readJson */.Vh)(text)?.json;
    const parsed = evaluation_evaluation/* CaseScores */.A4.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { why } = (0,why_unfit/* whyUnfit */.V)(value, evaluation_evaluation/* CaseScores */.A4, { path });
    throw new user_error/* UserError */.yo(`a case of this artifact is not of the expected shape: ${why}`, {
        place: { path, key: 'suites.cases' },
        hint: 'was it made by another version of Lanegate?',
    });
}
const strangeCases = (path) => new user_error/* UserError */.yo('the cases of this artifact cannot be told from its suites', {
    place: { path },
    hint: 'run the step that makes it again',
});


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


/***/ }),

/***/ 73882:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findChange),
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42630);


/** The change that a run is about: as detect left it, else as its evaluation tells it; `undefined` without either. */
async function findChange(files, folder, evaluation) {
    return (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(files, `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`, _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSet */ .VR)) ?? evaluation?.change;
}
/** As `findChange`, where one must be there: a `UserError` without. */
async function readChange(files, folder, evaluation) {
    const change = await findChange(files, folder, evaluation);
    if (change !== undefined)
        return change;
    throw (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .missingArtifact */ .fX)(`${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`);
}


/***/ }),

/***/ 62273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var _domain_release_compare_locks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84739);
/* harmony import */ var _domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31010);
/* harmony import */ var _domain_release_lock_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9432);
/* harmony import */ var _domain_release_make_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6475);
/* harmony import */ var _domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58284);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24421);
/* harmony import */ var _read_whole_side_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78507);







/**
 * Takes a tree apart and says what of the lock that lies in it is not so. Throws a `UserError` where that is no lock.
 */
async function readLock(git, tree) {
    const side = await (0,_read_whole_side_js__WEBPACK_IMPORTED_MODULE_6__/* .readWholeSide */ .v)(git, tree);
    const parts = (0,_domain_release_take_apart_js__WEBPACK_IMPORTED_MODULE_4__/* .lanePartsOf */ .u)(side);
    const lock = (0,_domain_release_make_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .lockOf */ .V)(parts);
    const text = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(git, side.blobs.get(_domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFile */ .Ke), _domain_release_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFile */ .Ke);
    const committed = text === undefined ? undefined : (0,_domain_release_lock_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLock */ .P)(text);
    return { parts, lock, committed, moved: committed === undefined ? [] : (0,_domain_release_compare_locks_js__WEBPACK_IMPORTED_MODULE_0__/* .compareLocks */ .S)(committed, lock) };
}


/***/ }),

/***/ 36952:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _read_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36334);



/** What the default branch says in lanegate.yml and the parts that it includes; nothing where it has none. */
async function readPolicy(git, commit) {
    const tree = await git.resolve(commit);
    if (tree === undefined) {
        throw commit === 'HEAD'
            ? (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)()
            : new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the commit ${commit} of the default branch cannot be read`);
    }
    const files = await git.list(tree);
    return (0,_read_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfiguration */ .T)(git, { tree, blobs: new Map(files.map(({ path, blob }) => [path, blob])) });
}


/***/ }),

/***/ 50208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ overrideVerdict),
  S: () => (/* binding */ withOverrides)
});

// EXTERNAL MODULE: ./dist/compiled/domain/override/in-force.js
var in_force = __webpack_require__(48415);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/apply-overrides.js

/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that
 * blocks each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let
 * through.
 */
function applyOverrides(verdict, overrides, rules) {
    const ofHead = verdict.worktree ? [] : overrides.filter(({ head }) => head === verdict.head);
    if (ofHead.length === 0)
        return verdict;
    const applied = ofHead.map((override) => tell(override, rules));
    const named = new Set(applied.filter(({ holds }) => holds).flatMap(({ lanes }) => lanes));
    const blockers = verdict.blockers?.map((blocker) => ({ ...blocker, overridden: isCovered(blocker.lanes, named) }));
    const isLetThrough = blockers !== undefined && blockers.length > 0 && blockers.every(({ overridden }) => overridden);
    return {
        ...verdict,
        blocks: verdict.blocks && !isLetThrough,
        ...(blockers === undefined ? {} : { blockers }),
        overrides: applied,
    };
}
/** What has no lane is covered by nothing. */
const isCovered = (lanes, named) => lanes.length > 0 && lanes.every((lane) => named.has(lane));
function tell(override, rules) {
    const { lanes, reason, by, at, expires } = override;
    const whyNot = (0,in_force/* whyNotInForce */.W)(override, rules);
    const told = { lanes, reason, by, at, expires };
    return whyNot === undefined ? { ...told, holds: true } : { ...told, holds: false, why_not: whyNot };
}

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/verdict/override-verdict.js



const mostTold = 3;
/**
 * A verdict with what the ledger says about its head. A ledger that cannot be read overrides nothing, and what of it is
 * not believed is told.
 */
async function withOverrides(ports, verdict, settings) {
    const { worktree, head } = verdict;
    if (worktree)
        return verdict;
    try {
        const files = await ports.ledger.read({ kind: 'override', about: head });
        const { records, strange } = (0,read_records/* readRecords */.T)('override', files);
        const author = records.length === 0 ? undefined : await ports.people.authorOf(head);
        const applied = applyOverrides(verdict, records, { settings, author, nowMs: ports.clock.now() });
        return { ...applied, notes: [...applied.notes, ...strangeNotes(strange)] };
    }
    catch (error) {
        const reason = (0,user_error/* messageOf */.bD)(error);
        return { ...verdict, notes: [...verdict.notes, `the ledger cannot be read, so nothing is overridden: ${reason}`] };
    }
}
/** The same, without a question where nothing blocks and nobody may override, as at a gate. */
async function overrideVerdict(ports, verdict, settings) {
    const isIdle = !verdict.blocks && (settings?.allow.length ?? 0) === 0;
    return isIdle ? verdict : withOverrides(ports, verdict, settings);
}
function strangeNotes(strange) {
    const told = strange.slice(0, mostTold).map((each) => `the ledger holds what is not believed: ${each}`);
    const untold = strange.length - told.length;
    return untold > 0 ? [...told, `the ledger holds ${untold} more files that are not believed`] : told;
}


/***/ })

};
;
})
