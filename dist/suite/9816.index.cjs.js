(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9816;
exports.ids = [9816,4555];
exports.modules = {

/***/ 12053:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ evaluateRun)
});

// EXTERNAL MODULE: ./dist/compiled/stages/evaluate.js + 8 modules
var evaluate = __webpack_require__(53434);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/cache/carry-plan.js
var carry_plan = __webpack_require__(7701);
;// CONCATENATED MODULE: ./dist/compiled/actions/carry-answers.js

/** Does work that may ask models, and leaves its answers for later jobs where it has brought those of earlier ones. */
async function carryAnswers({ runner, answerCarrier }, cache, work) {
    if (cache === 'off')
        return work(async () => { });
    const plan = (0,carry_plan/* carryPlan */.j)(await runner.event());
    let isAsking = false;
    try {
        return await work(async () => {
            isAsking = true;
            await answerCarrier.restore(plan);
        });
    }
    finally {
        if (isAsking)
            await answerCarrier.save(plan);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/actions/evaluate-run.js


/**
 * Runs suites as the inputs of a step say, for the change that started its workflow, by what earlier jobs have left.
 * What a push brings is merged.
 */
function evaluateRun(ports, inputs, { kind, isUntrustedHead, pullRequest, attempt }) {
    const { folder, suites, shard, attribute, concurrency, cache, receipts } = inputs;
    const refreshBaseline = inputs['refresh-baseline'];
    const asked = { folder, suites, shard, attribute, concurrency, refreshBaseline };
    const at = new Date(ports.clock.now()).toISOString();
    const history = { folder: ports.answerCarrier.historyFolder, at, isMerged: kind === 'push' && !isUntrustedHead };
    const request = { ...asked, isUntrustedHead, pullRequest, attempt, history };
    const evaluating = receipts === 'off' ? { ...ports, receipts: undefined } : ports;
    return carryAnswers(ports, cache, (bringAnswers) => (0,evaluate.evaluate)(evaluating, { ...request, bringAnswers }));
}


/***/ }),

/***/ 35291:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateAction: () => (/* binding */ evaluateAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74870);
/* harmony import */ var _evaluate_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12053);
/* harmony import */ var _leave_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98927);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4361);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54420);






/** Runs the suites that a change reaches, for base and head, under the budget of the target branch. */
const evaluateAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .Q)({
    name: 'lanegate/evaluate',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .FolderInput */ .px,
        shard: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .ShardInput */ .N2.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .EvaluationInputs */ .cA,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .AccessInputs */ .UQ,
    }),
    outputs: ['cost-usd', 'calls', 'receipt'],
    run: (ports, inputs) => ports.claims.whileHeld(inputs.folder, async () => {
        const event = await ports.runner.event();
        await (0,_leave_record_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveRecord */ .h)(ports, inputs.folder, event.pullRequest);
        const evaluation = await (0,_evaluate_run_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateRun */ .t)(ports, inputs, event);
        const { spent } = evaluation;
        const outputs = { 'cost-usd': String(spent.usd), calls: String(spent.calls) };
        return { outputs: { ...outputs, receipt: await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptOutput */ .SD)(ports.files, inputs.folder, evaluation) } };
    }),
});


/***/ }),

/***/ 98927:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leaveRecord)
/* harmony export */ });
/**
 * Records that this job has spent nothing so far. A job that ends before it plans, for a mistake in the settings, would
 * leave no record otherwise, and later ones would have to count it as the most that a run may take.
 */
async function leaveRecord({ spendRecords }, folder, pullRequest) {
    await spendRecords.begin({ folder, pullRequest, worstCase: { usd: 0, tokens: 0, calls: 0 } });
}


/***/ }),

/***/ 54420:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ verdictOutputs),
/* harmony export */   SD: () => (/* binding */ receiptOutput),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sn: () => (/* binding */ detectOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _domain_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80383);
/* harmony import */ var _domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63859);




/**
 * Lists as JSON, so that an expression can use them with `fromJSON`, and one boolean a lane. `folder` is where the
 * change set was written. GitHub refuses a matrix without entries, for which `has-suites` is there to be asked first.
 */
function detectOutputs(changeSet, folder) {
    const { lanes, suites, mixed } = changeSet;
    const touched = Object.fromEntries(_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.map((lane) => [lane, String(lanes.includes(lane))]));
    return {
        lanes: JSON.stringify(lanes),
        suites: JSON.stringify(suites),
        'has-suites': String(suites.length > 0),
        'needs-evaluation': String((0,_domain_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .needsEvaluation */ .Y)(changeSet)),
        matrix: JSON.stringify({ include: suites.map((suite) => ({ suite })) }),
        mixed: String(mixed),
        'change-set': `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`,
        ...touched,
    };
}
const verdictOutputs = ({ verdict, lanes }) => ({
    verdict,
    lanes: JSON.stringify(lanes),
});
/** Why the step fails; nothing when the change may be merged. */
const failureOf = ({ blocks, verdict, reason }) => blocks ? `${verdict}: ${reason}` : undefined;
/** The name to upload the receipt of a run folder as; empty where it left none. */
async function receiptOutput(files, folder, { receipt }) {
    if (receipt === undefined || receipt.reused_from !== undefined)
        return '';
    const isThere = (await files.read(`${folder}/${_domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptFile */ .fR}`)) !== undefined;
    return isThere ? (0,_domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptArtifact */ .$J)(receipt.digest) : '';
}


/***/ }),

/***/ 29907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DigestText),
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
const DigestText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
const hexOf = (digest) => digest.replace('sha256:', '');


/***/ }),

/***/ 35835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


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

/***/ 13285:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ sourcesDigest),
/* harmony export */   Rd: () => (/* binding */ differingSources),
/* harmony export */   Zk: () => (/* binding */ differingPaths),
/* harmony export */   st: () => (/* binding */ unmatchedSources),
/* harmony export */   tv: () => (/* binding */ dependedOn)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54857);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89396);



/** The paths of a change, each once: those whose content differs, and those that git alone can tell, such as links. */
function differingPaths({ base, head }, found) {
    const gone = [...base.blobs.keys()].filter((path) => !head.blobs.has(path));
    const other = [...head.blobs].filter(([path, blob]) => base.blobs.get(path) !== blob).map(([path]) => path);
    return [...new Set([...gone, ...other, ...found.map(({ path }) => path)])].sort();
}
const everything = ['**'];
/**
 * The lists of globs that a suite depends on beyond prompt and model; of a program that declares none, all there is.
 */
function dependedOn(suite) {
    const sources = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .sourcesOf */ .u0)(suite);
    const isCommand = [suite.policy, suite.base, suite.head].some((each) => each && 'command' in each.target);
    return sources.length === 0 && isCommand ? [everything] : sources;
}
/**
 * The files among `differing` that a suite's answers depend on by its `sources`. What both arms use as their prompt, an
 * include or a dataset is compared by its meaning elsewhere and is no source.
 */
function differingSources(suite, sides, differing) {
    const lists = dependedOn(suite);
    const matching = differing.filter((path) => lists.some((globs) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlobs */ .nJ)(path, globs)));
    if (matching.length === 0)
        return [];
    const used = [
        partsOf((0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .baseTarget */ .bJ)(suite, sides), suite.base ?? suite.policy),
        partsOf((0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .headTargetOrReason */ .xz)(suite, sides), suite.head ?? suite.policy),
    ];
    return matching.filter((path) => !used.every((parts) => parts.has(path)));
}
function partsOf(resolved, definition) {
    const dataset = definition === undefined ? [] : [definition.cases.path];
    if (resolved.kind === 'gone')
        return new Set(dataset);
    const { prompt } = resolved.target;
    const files = prompt === undefined ? [] : [prompt.path, ...prompt.inclusion.files.map((file) => file.path)];
    return new Set([...files, ...dataset]);
}
/** The digest of all sources of a suite in head, by path and content. */
function sourcesDigest(suite, { head }) {
    const lists = dependedOn(suite);
    const matching = [...head.blobs].filter(([path]) => lists.some((globs) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlobs */ .nJ)(path, globs)));
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(matching.sort(([one], [other]) => (one < other ? -1 : 1)));
}
/** Globs of the suite that no file of either side fits: a misspelt one would otherwise never make the suite run. */
const unmatchedSources = (suite, { head }, differing) => (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globsWithout */ .UX)([...differing, ...head.blobs.keys()], (suite.head ?? suite.policy)?.sources ?? []);


/***/ }),

/***/ 47317:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes),
/* harmony export */   t: () => (/* binding */ describeDays)
/* harmony export */ });
/**
 * What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell
 * anyway.
 */
const baselineNotes = (suites) => suites.flatMap(({ name, yardstick, baseline }) => baseline === undefined
    ? []
    : sentencesOf(baseline).map((each) => `${name}${yardstick === 'head' ? " (head's yardstick)" : ''}: ${each}`));
function sentencesOf({ control, ...counts }) {
    if (control === undefined)
        return [];
    const { samples, scored, p_value, left_out = 0, other_model = 0, stale } = control;
    const found = stale ? 'and no longer score alike' : 'and score alike as far as can be seen';
    const compared = p_value === null ? 'and none can be compared' : `${found} (p = ${p_value.toFixed(4)})`;
    return [
        ...(samples === 0 ? [] : [`${originOf(counts)}; ${samples} of them were asked for once more, ${compared}`]),
        ...(scored < samples ? [`${samples - scored} of the fresh answers of base have no score to compare`] : []),
        ...(left_out > 0 ? [`no budget was left to ask for ${left_out} cached answers of base once more`] : []),
        ...(other_model > 0 ? [`${other_model} fresh answers of base are of another model than the cached ones`] : []),
    ];
}
function originOf({ cached, asked, oldest_days: days, undated = 0 }) {
    const age = days === undefined ? '' : `, the oldest ${describeDays(days)} old`;
    const unknown = undated === 0 ? '' : `, ${undated} of unknown age`;
    return `${cached} of ${cached + asked} answers of base come from the cache${age}${unknown}`;
}
/** A number of days as people say it. */
const describeDays = (days) => days < 1 ? 'less than a day' : `${Math.floor(days)} ${Math.floor(days) === 1 ? 'day' : 'days'}`;


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

/***/ 4183:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ importNotes)
/* harmony export */ });
/* unused harmony export describeUnimported */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** One sentence on something that is not run. */
const describeUnimported = ({ place, what, why }) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)({ path: place.path, ...(place.line === undefined ? {} : { line: place.line }) })}: ${what} is not imported: ${why}`;
/** More of one file are counted. */
const mostNotes = 20;
/** What of the files of other tools is not run, file by file, each part by its line. */
function importNotes(imported = []) {
    return imported.flatMap(({ path, unimported }) => {
        const notes = unimported.slice(0, mostNotes).map(describeUnimported);
        const more = unimported.length - mostNotes;
        return more > 0 ? [...notes, `${path}: ${more} more parts are not imported`] : notes;
    });
}


/***/ }),

/***/ 9019:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ VerdictWord),
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A verdict is a value, never an exception. */
const VerdictWord = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};


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

/***/ 10956:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ScopeSettings),
/* harmony export */   h: () => (/* binding */ BudgetSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const positiveCount = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive();
const amounts = {
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens: positiveCount.optional().describe('Input and output together'),
    calls: positiveCount.optional(),
};
const minutes = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional();
const rates = {
    usd_per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional(),
    tokens_per_hour: positiveCount.optional(),
    calls_per_hour: positiveCount.optional(),
};
/** Caps of one scope, in any mixture; an absent cap does not bind. */
const ScopeSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...amounts, minutes, ...rates });
/** `budget:` of lanegate.yml. */
const BudgetSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    per_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...amounts,
        minutes,
        bytes_per_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(1).optional().describe('How input tokens are estimated; 3 when absent'),
    })
        .optional()
        .describe('One call: tokens and usd of each attempt as estimated, calls and minutes of all its attempts together'),
    per_session: ScopeSettings.optional().describe('One conversation; in evaluate a session is one sample'),
    per_user: ScopeSettings.optional().describe("One of the gateway's callers; evaluate has none"),
    per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All callers together, in any 60 minutes'),
    per_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(5) }).prefault({}),
    per_untrusted_run: ScopeSettings.extend({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1) })
        .prefault({})
        .describe('One run for a head from elsewhere or of a dependency bot; never more than per_run'),
    per_pull_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one pull request'),
    per_day: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(amounts).optional().describe('All runs of one day, by UTC'),
    provider_tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Such as what the provider bills for one search'),
        tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative().describe('All that is read because of it, each time that it is read'),
    })
        .optional()
        .describe('The most that one use of a tool takes that a provider runs, such as a web search; without it a request with one is refused where money or tokens are capped'),
    unknown_price: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['assume', 'error'])
        .default('assume')
        .describe('What a model costs that nobody knows the price of: as much as the dearest one, or the run is refused'),
});


/***/ }),

/***/ 35991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ causeOfKind),
/* harmony export */   pN: () => (/* binding */ modelKindCount),
/* harmony export */   rk: () => (/* binding */ IncidentTolerances),
/* harmony export */   zN: () => (/* binding */ TolerableKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56248);



/** Everything that is counted apart and has a tolerance of its own. */
const TolerableKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([..._incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ.options, ..._notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.options]);
const upTo = (share) => zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(share);
/** What the gate lets go missing in all; no kind alone may have more. */
const few = upTo(0.02);
/**
 * `gate.incidents` of lanegate.yml: for each kind the share of an arm's samples up to which it is tolerated. None of
 * what would mix models in an arm is.
 */
const IncidentTolerances = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    truncated: few,
    'reasoning-exhausted': few,
    refused: few,
    filtered: few,
    empty: few,
    'malformed-json': few,
    'malformed-tool-call': few,
    'context-overflow': few,
    'wrong-model': upTo(0),
    'rate-limited': few,
    timeout: few,
    'stream-cut': few,
    'server-error': few,
    malformed: few,
    rejected: few,
    network: few,
    'circuit-open': few,
    'session-stopped': few,
    unrecorded: few,
    'tool-unanswered': few,
    'too-many-tool-calls': few,
    'harness-error': few,
    'program-failed': few,
    'missing-usage': upTo(1),
    fallback: upTo(0),
    stale: upTo(0),
});
const modelKinds = new Set([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'too-many-tool-calls',
    'program-failed',
]);
/** How many kinds are the model's own doing. */
const modelKindCount = modelKinds.size;
function causeOfKind(kind) {
    if (_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.safeParse(kind).success)
        return 'notice';
    return modelKinds.has(kind) ? 'model' : 'infrastructure';
}


/***/ }),

/***/ 88490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   fJ: () => (/* binding */ IncidentKind),
/* harmony export */   fy: () => (/* binding */ Incident),
/* harmony export */   uD: () => (/* binding */ isOutage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Why a call gave no answer that can be graded. An incident is never a score. */
const IncidentKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'wrong-model',
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'rejected',
    'network',
    'circuit-open',
    'session-stopped',
    'unrecorded',
    'tool-unanswered',
    'too-many-tool-calls',
    'harness-error',
    'program-failed',
]);
const outages = new Set([
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'malformed',
    'network',
]);
/**
 * True of a failure of the provider or of the way to it, which may pass and says nothing of the model or the request.
 */
const isOutage = (kind) => outages.has(kind);
/** True of a failure that another try may not meet again. */
const mayPass = (kind) => isOutage(kind) || kind === 'circuit-open';
const Incident = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: IncidentKind, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });


/***/ }),

/***/ 56248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


/***/ }),

/***/ 61661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


/***/ }),

/***/ 10247:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** Where the power series stops being the shorter way and the continued fraction begins. */
const seriesReach = 3;
const density = (z) => Math.exp((-z * z) / 2) / sqrtTwoPi;
function seriesFromCentre(z) {
    let term = z;
    let sum = z;
    for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
        term *= (z * z) / k;
        sum += term;
    }
    return sum * density(z);
}
function upperTail(z) {
    let fraction = z;
    for (let k = 200; k >= 1; k--)
        fraction = z + k / fraction;
    return density(z) / fraction;
}
/**
 * The standard normal distribution function.
 * Power series (Marsaglia 2004, "Evaluating the normal distribution") and, in the tails, Laplace's continued fraction.
 */
function normalCdf(z) {
    if (Math.abs(z) < seriesReach)
        return 0.5 + seriesFromCentre(z);
    return z > 0 ? 1 - upperTail(z) : upperTail(-z);
}
/**
 * Around the middle, in the tails, and far out in the tails: algorithm AS 241, coefficients from the highest power
 * down.
 */
const centre = {
    numerator: [
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
        133.14166789178438, 3.3871328727963665,
    ],
    denominator: [
        5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
        42.31333070160091, 1,
    ],
};
const tail = {
    numerator: [
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
        5.769497221460691, 4.630337846156546, 1.4234371107496835,
    ],
    denominator: [
        1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
        1.6763848301838038, 2.053191626637759, 1,
    ],
};
const farTail = {
    numerator: [
        2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
        1.7848265399172913, 5.463784911164114, 6.657904643501103,
    ],
    denominator: [
        2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133, 0.014875361290850615,
        0.1369298809227358, 0.599832206555888, 1,
    ],
};
const polynomial = (coefficients, x) => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const evaluate = ({ numerator, denominator }, x) => polynomial(numerator, x) / polynomial(denominator, x);
/**
 * The standard normal quantile for 0 < p < 1; a RangeError elsewhere. Wichura 1988, algorithm AS 241, about 16 digits.
 */
function normalQuantile(p) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`no normal quantile at ${p}`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * evaluate(centre, 0.180625 - q * q);
    const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
    const size = depth <= 5 ? evaluate(tail, depth - 1.6) : evaluate(farTail, depth - 5);
    return q < 0 ? -size : size;
}


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

/***/ 10387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ LatencyLimit),
/* harmony export */   Pe: () => (/* binding */ CostLimit),
/* harmony export */   Qb: () => (/* binding */ WrittenRole),
/* harmony export */   YE: () => (/* binding */ limitsResources),
/* harmony export */   aZ: () => (/* binding */ defaultAlpha),
/* harmony export */   ai: () => (/* binding */ OverrideSettings),
/* harmony export */   bP: () => (/* binding */ MetricRole),
/* harmony export */   pP: () => (/* binding */ BaselineSettings),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * What a metric decides: `gate` must not be worse by the margin or more, `success` must be better, `deterioration` only
 * must not be shown to be worse, `report` decides nothing. `guardrail` is another word for `gate`.
 */
const MetricRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'success', 'deterioration', 'report']);
/** As a user writes it. */
const WrittenRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'guardrail', 'success', 'deterioration', 'report'])
    .transform((role) => (role === 'guardrail' ? 'gate' : role));
/** How often an unchanged head may be called worse, where nothing says otherwise. */
const defaultAlpha = 0.05;
/** True of a metric that can block a change. */
const decides = (role) => role !== undefined && role !== 'report';
const Increase = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100);
const CostLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_increase: Increase.describe('How much more head may cost, as a share of what base costs: 0.2 for a fifth more'),
});
const LatencyLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_p95_increase: Increase.describe('How much higher the 95th percentile of latency may be, as a share of base'),
});
/** True where a gate limits what answers may take, beside what they are worth. */
const limitsResources = (gate) => gate.cost !== undefined || gate.latency !== undefined;
/** How a base arm that comes from the cache is watched. */
const BaselineSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The share of cached answers of base, a day old or older, that is asked for once more: whether they still stand'),
});
/** Who may let a change through in spite of its verdict. */
const OverrideSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .max(100)
        .default([])
        .describe('Logins, such as octocat, or addresses of git where there is no GitHub; nobody when empty'),
    max_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(90).default(7).describe('How long an override may hold'),
});


/***/ }),

/***/ 1096:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseIdleIncludes)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** Refuses a glob that includes nothing: a part whose folder is misspelt would not be evaluated. */
function refuseIdleIncludes({ value: { include }, parts, placeOf }) {
    const [idle] = (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globsWithout */ .UX)(parts.map(({ path }) => path), include);
    if (idle === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`\`${idle}\` fits no file, so it includes nothing`, {
        place: placeOf(['include', include.indexOf(idle)]),
        hint: 'correct the glob, or take it out',
    });
}


/***/ }),

/***/ 52835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ providerNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80781);





/** What a change says of providers that the target branch knows, each of which is asked as it is known there. */
function providerNotes(sides) {
    if ((0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .saysNothing */ ._)(sides.policy))
        return [];
    return Object.keys(sides.head.configuration?.value.providers ?? {}).flatMap((name) => noteOn(name, sides) ?? []);
}
function noteOn(name, { policy, base, head: { configuration } }) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)((0,_side_js__WEBPACK_IMPORTED_MODULE_4__/* .providersOf */ .O)(policy), name);
    const said = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(configuration?.value.providers ?? {}, name);
    const before = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(base.configuration?.value.providers ?? {}, name);
    if (configuration === undefined || binding === undefined || (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .meanSame */ .OL)(said, binding) || (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .meanSame */ .OL)(said, before))
        return undefined;
    const { path, line } = configuration.placeOf(['providers', name]);
    const where = (0,_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describePlace */ .df)({ path, line });
    const asked = `\`${name}\` is asked as the target branch has it, \`${(0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .providerIdentity */ .k8)(binding)}\``;
    return `${asked}: what ${where} says of it counts once it is merged; to ask it before, give it another name`;
}


/***/ }),

/***/ 53434:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/suite-graders.js
var suite_graders = __webpack_require__(45525);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/gate-settings.js
var gate_settings = __webpack_require__(10387);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/suite-measures.js
var suite_measures = __webpack_require__(16077);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/plan/refuse-undecided.js



/** A suite that binds and in which no metric gates is an error, whatever it is answered: nobody is asked for it. */
function refuseUndecided(planned) {
    if (planned.kind === 'problem' || !planned.plan.binding)
        return planned;
    const { name, yardstick, definition, cases } = planned.plan;
    const roles = Object.values((0,suite_measures/* gateOf */.Rv)(definition, (0,suite_graders/* metricsOf */.Ps)(definition.graders, cases)).metrics);
    if (roles.some(gate_settings/* decides */.yN))
        return planned;
    const problem = 'no metric gates, so nothing can pass and nobody was asked: give one the role `gate`, or a grader a weight';
    return { kind: 'problem', problem: { name, yardstick, definition, problem, verdict: 'error' } };
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/shards/attempt.js
var shards_attempt = __webpack_require__(62231);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/describe-run.js
var describe_run = __webpack_require__(73902);
// EXTERNAL MODULE: ./dist/compiled/domain/planning/plan-report.js
var plan_report = __webpack_require__(913);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/grade/supplies-of-programs.js
var supplies_of_programs = __webpack_require__(46985);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-graded-run.js
var plan_graded_run = __webpack_require__(49125);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-run.js + 9 modules
var plan_run = __webpack_require__(3283);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/tell-plan.js
var tell_plan = __webpack_require__(73323);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js + 2 modules
var evaluation_file = __webpack_require__(45320);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-recordings.js
var read_recordings = __webpack_require__(79914);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tell-cases.js
var tell_cases = __webpack_require__(12915);
// EXTERNAL MODULE: ./dist/compiled/domain/history/case-counts.js
var case_counts = __webpack_require__(47863);
// EXTERNAL MODULE: ./dist/compiled/domain/history/history-line.js
var history_line = __webpack_require__(24347);
;// CONCATENATED MODULE: ./dist/compiled/domain/history/case-history.js




/** The counts of earlier runs, of the suites that somebody asks about. */
class CaseHistory {
    suites = new Map();
    run;
    /** Only lines of these are kept, and none of the run itself: it tells its own scores. */
    constructor(keys, run) {
        this.run = run;
        for (const key of keys)
            this.suites.set(nameOf(key), new Map());
    }
    /** Counts a line; one of another suite, or of one that has changed since, is passed over. */
    add(line) {
        const metrics = this.suites.get(nameOf(line));
        if (metrics === undefined || line.run === this.run)
            return;
        const cases = metrics.get(line.metric) ?? new Map();
        metrics.set(line.metric, cases);
        for (const [id, [passes, samples]] of Object.entries(line.cases)) {
            // A line that counts more passes than answers is damaged.
            if (passes > samples)
                continue;
            cases.set(id, (0,case_counts/* addCounts */.c)(cases.get(id) ?? { passes: 0, samples: 0 }, { passes, samples }));
        }
    }
    /** The suite, its cases told with what is known of them. */
    tell(run) {
        const key = (0,history_line/* historyKeyOf */.x1)(run);
        const metrics = key && this.suites.get(nameOf(key));
        if (metrics === undefined || metrics.size === 0)
            return run;
        return (0,tell_cases/* tellCases */.v)(run, (each) => withEarlier(each, metrics));
    }
}
const nameOf = ({ suite, dataset, graders, target }) => JSON.stringify([suite, dataset, graders, target]);
function withEarlier(each, metrics) {
    const earlier = [];
    for (const [metric, cases] of metrics) {
        const counts = cases.get(each.id);
        if (counts !== undefined && (0,own/* own */.Z)(each.head, metric) !== undefined)
            earlier.push([metric, counts]);
    }
    return earlier.length === 0 ? each : { ...each, earlier: Object.fromEntries(earlier) };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-journal.js
var read_journal = __webpack_require__(52899);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/case-history.js



/**
 * Adds what this process asked anew to the history, and tells the cases of the evaluation with what other runs know of
 * them, so that a run comes to the same however often it is stopped and run again. A line that is damaged is passed
 * over: the history informs, and decides nothing.
 */
async function continueHistory(files, evaluation, request) {
    const keys = evaluation.suites.map(history_line/* historyKeyOf */.x1).filter((key) => key !== undefined);
    const path = `${request.folder}/${history_line/* historyFile */.p2}`;
    const history = new CaseHistory(keys, request.run);
    // Read before this run's own lines are there, which it would only pass over.
    if (keys.length > 0)
        for await (const line of (0,read_journal/* readJournal */.a)(files, path, history_line/* HistoryLine */.Zg))
            history.add(line);
    await addLines(files, path, linesOf(evaluation, request));
    return keys.length === 0 ? evaluation : { ...evaluation, suites: evaluation.suites.map((run) => history.tell(run)) };
}
function* linesOf({ suites }, { plans, fresh, at, run, isMerged }) {
    for (const plan of plans) {
        const suite = suites.find(({ name, yardstick }) => name === plan.name && yardstick === plan.yardstick);
        if (suite !== undefined)
            yield* fresh.linesOf(plan, suite, { at, run, isMerged });
    }
}
/** No journal is opened where there is nothing to add. */
async function addLines(files, path, lines) {
    let journal;
    for (const line of lines) {
        journal ??= await files.append(path);
        journal.add(JSON.stringify(line));
    }
    await journal?.close();
}

// EXTERNAL MODULE: ./dist/compiled/domain/attribution/mixing.js
var attribution_mixing = __webpack_require__(5191);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/source-differences.js
var source_differences = __webpack_require__(13285);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/sides.js + 1 modules
var suite_sides = __webpack_require__(89396);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var target = __webpack_require__(89176);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var changes_lane = __webpack_require__(93255);
;// CONCATENATED MODULE: ./dist/compiled/domain/attribution/file-factors.js


/**
 * Parts the changed files that a program's answers depend on by their lanes. Files with facets of several lanes cannot
 * be split, so these lanes stay together. What is only docs or evals takes no part: no answer depends on it.
 */
function fileFactors(files, dependence) {
    const laned = files
        .map((file) => ({ paths: pathsOf(file), lanes: lanesOf(file, dependence.changes) }))
        .filter(({ paths, lanes }) => lanes.length > 0 && paths.some((path) => matters(path, dependence)));
    return joinedLanes(laned).map((lanes) => ({
        lanes,
        paths: laned.filter((file) => file.lanes.some((lane) => lanes.includes(lane))).flatMap(({ paths }) => paths),
    }));
}
const pathsOf = ({ basePath, headPath }) => [
    ...new Set([basePath, headPath].filter((path) => path !== undefined)),
];
/** A change set names a file by its path in head, and one that is gone by the path that it had. */
function lanesOf({ basePath, headPath }, changes) {
    const told = headPath ?? basePath;
    return (0,changes_lane/* inOrder */.al)(changes.filter(({ path, lane }) => path === told && (0,changes_lane/* isDeployed */.Nj)(lane)).map(({ lane }) => lane));
}
const matters = (path, { sources, alsoPaths }) => alsoPaths.includes(path) || sources.some((globs) => (0,glob/* matchesGlobs */.nJ)(path, globs));
/** Lanes that share a file, each in one group, in the order they are told. */
function joinedLanes(files) {
    let groups = [];
    for (const { lanes } of files) {
        const touched = groups.filter((group) => group.some((lane) => lanes.includes(lane)));
        groups = [...groups.filter((group) => !touched.includes(group)), (0,changes_lane/* inOrder */.al)([...lanes, ...touched.flat()])];
    }
    const placeOf = ([first = 'docs']) => changes_lane/* Lane */.J$.options.indexOf(first);
    return groups.sort((one, other) => placeOf(one) - placeOf(other));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/attribution/program-mixing.js






/** Parts what differs of a program between base and head by the lanes of its files. */
function programMixing(suite, { changes }, files) {
    const alsoPaths = startsOtherwise(suite) ? definitionPaths(suite) : [];
    const factors = fileFactors(files, { changes, sources: (0,source_differences/* dependedOn */.tv)(suite), alsoPaths });
    const [only, second] = factors;
    if (only === undefined)
        return (0,attribution_mixing/* untold */.r_)('no file that its answers depend on is of a lane that changes answers');
    if (second === undefined)
        return { kind: 'single', factor: [...only.lanes] };
    if (factors.length > attribution_mixing/* mostFactors */.Q6) {
        const lanes = factors.map((factor) => factor.lanes.join(' with ')).join(', ');
        return (0,attribution_mixing/* untold */.r_)(`${factors.length} lanes changed (${lanes}), and at most ${attribution_mixing/* mostFactors */.Q6} are told apart`);
    }
    return { kind: 'files', factors, sets: (0,attribution_mixing/* properSubsets */.Iy)(factors) };
}
/** The program as it is in a tree of head's files over base's. Throws a `UserError` where it cannot be resolved. */
function mixedProgram(suite, sides, { paths, tree }) {
    const blobs = new Map(sides.base.blobs);
    for (const path of paths) {
        const blob = sides.head.blobs.get(path);
        if (blob === undefined)
            blobs.delete(path);
        else
            blobs.set(path, blob);
    }
    const arm = definitionPaths(suite).some((path) => paths.includes(path)) ? 'head' : 'base';
    const definition = (0,suite_sides/* definitionOf */.Fg)(suite, arm);
    if (definition === undefined)
        throw new Error(`nobody defines the suite ${suite.name}`);
    return (0,target/* resolveTarget */.u1)(definition, (0,suite_sides/* sourcesOf */.u0)(suite), { arm: { ...sides[arm], tree, blobs }, policy: sides.policy });
}
/** How a program is started is code of the file that defines its suite. */
const startsOtherwise = (suite) => {
    const [base, head] = ['base', 'head'].map((arm) => (0,digest/* digestOf */.ol)(((0,suite_sides/* definitionOf */.Fg)(suite, arm)?.target ?? null)));
    return base !== head;
};
const definitionPaths = (suite) => ['base', 'head'].flatMap((arm) => (0,suite_sides/* definitionOf */.Fg)(suite, arm)?.place.path ?? []);

;// CONCATENATED MODULE: ./dist/compiled/domain/attribution/prompt-mixing.js


/**
 * Tells the prompt of a target from what answers it. What a prompt file says of its own model is of what answers; where
 * only one of the two differs there is nothing to mix. Throws a `UserError` for a mixture that cannot be resolved.
 */
function promptMixing({ base, head }, suite, sides) {
    const differs = {
        prompt: base.promptDigest !== head.promptDigest,
        model: base.modelDigest !== head.modelDigest,
    };
    if (!differs.prompt && !differs.model)
        return (0,attribution_mixing/* untold */.r_)('its arms have one target');
    if (!differs.model)
        return { kind: 'single', factor: ['prompt'] };
    if (!differs.prompt)
        return { kind: 'single', factor: ['model'] };
    return {
        kind: 'mixed',
        factors: [['prompt'], ['model']],
        mixtures: [
            { lanes: ['prompt'], target: (0,suite_sides/* mixedTarget */.Fw)(suite, sides, { prompt: 'head', model: 'base' }) },
            { lanes: ['model'], target: (0,suite_sides/* mixedTarget */.Fw)(suite, sides, { prompt: 'base', model: 'head' }) },
        ],
    };
}

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/mix-arms.js






/** How the lanes of a suite are told apart, and the mixtures of base and head that it takes. */
async function mixArms(plan, parts) {
    const suite = (0,suite_sides/* suitesAcross */.PL)(parts.sides).find(({ name }) => name === plan.name);
    const { arms } = plan;
    if (arms.kind !== 'arms' || suite === undefined)
        return (0,attribution_mixing/* untold */.r_)('nothing is compared with head');
    const [base, head] = [arms.base.provider.api, arms.head.provider.api];
    try {
        if (arms.base.prompt !== undefined && arms.head.prompt !== undefined)
            return promptMixing(arms, suite, parts.sides);
        if (base === 'command' && head === 'command')
            return await mixPrograms(suite, parts);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return (0,attribution_mixing/* untold */.r_)(error.message);
        throw error;
    }
    if (base === 'endpoint' && head === 'endpoint')
        return (0,attribution_mixing/* untold */.r_)('an endpoint answers by itself, so nothing of it is mixed');
    return (0,attribution_mixing/* untold */.r_)('its targets in base and head are of different kinds');
}
async function mixPrograms(suite, parts) {
    const { git, sides, changeSet, isUntrustedHead } = parts;
    if (isUntrustedHead)
        return (0,attribution_mixing/* untold */.r_)('no program is run for an untrusted head');
    const { base, head } = changeSet;
    const mixing = programMixing(suite, changeSet, await git.changes(base, head));
    if (mixing.kind !== 'files')
        return mixing;
    const mixtures = [];
    for (const set of mixing.sets) {
        const paths = set.flatMap((factor) => factor.paths);
        const tree = await git.mixedTree(base, head, paths);
        const lanes = (0,changes_lane/* inOrder */.al)(set.flatMap((factor) => factor.lanes));
        mixtures.push({ lanes, target: mixedProgram(suite, sides, { paths, tree }) });
    }
    return { kind: 'mixed', factors: mixing.factors.map(({ lanes }) => lanes), mixtures };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/reuse-run.js + 1 modules
var reuse_run = __webpack_require__(42266);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/run-suites.js + 32 modules
var run_suites = __webpack_require__(25241);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/spend-entry.js
var spend_entry = __webpack_require__(99860);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-spending.js
var read_spending = __webpack_require__(63266);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/settle-killed.js




/**
 * Settles the record of a run that was killed in a folder, which counts as its worst case for all that share a cap, to
 * what the journal there says, calls under way at their worst. A damaged journal is told by whoever goes on with it.
 */
async function settleKilled({ files, spendRecords }, folder) {
    if (spendRecords === undefined)
        return;
    const killed = await killedIn(files, `${folder}/${spend_entry/* spendFile */.hG}`);
    if (killed.length === 0)
        return;
    const sum = new amount/* RunningSum */.V1();
    for (const minute of killed)
        sum.add(minute);
    await spendRecords.settleKilled(folder, (0,amount/* spendOf */.Ii)(sum));
}
async function killedIn(files, path) {
    try {
        return (await (0,read_spending/* readSpending */.t)(files, path)).killed;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/verdict/withdraw-verdict.js
var withdraw_verdict = __webpack_require__(38126);
;// CONCATENATED MODULE: ./dist/compiled/stages/evaluate.js



















/**
 * Runs the affected suites for base and head under the budget and writes what they scored. When the user stops it, what
 * was scored until then is written, and the signal's reason thrown.
 */
async function evaluate(ports, request) {
    if (request.attribute && request.shard !== undefined)
        throw attributedShard();
    const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(ports.files, `${request.folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    await settleKilled(ports, request.folder);
    const planning = { ...request, alter: refuseUndecided };
    const first = await (0,plan_run/* planRun */.n)(ports, changeSet, planning);
    await (0,withdraw_verdict/* withdrawVerdict */.g)(ports.files, request.folder);
    const reused = await reuse(ports, { ...first, request });
    if (reused !== undefined) {
        await (0,evaluation_file/* writeEvaluation */.Op)(ports.files, request.folder, reused);
        return reused;
    }
    const { run, evaluation } = await (0,supplies_of_programs/* withPrograms */.OE)(ports, async (open) => {
        const replan = (unusableYardsticks) => (0,plan_run/* planRun */.n)(ports, changeSet, { ...planning, unusableYardsticks });
        return measure(ports, request, {
            open,
            planned: await (0,plan_graded_run/* planGradedRun */.e)(open, first, { replan, signal: request.signal }),
        });
    });
    await (0,evaluation_file/* writeEvaluation */.Op)(ports.files, request.folder, evaluation);
    request.signal?.throwIfAborted();
    await (0,reuse_run/* keepRun */.Xz)(ports, { folder: request.folder, run }, evaluation);
    return evaluation;
}
async function measure(ports, request, { open, planned }) {
    const { run, sides } = planned;
    if (run.plans.length > 0)
        await request.bringAnswers?.();
    (0,tell_plan/* tellPlan */.f)(ports.log, (0,plan_report/* reportPlan */._S)(run));
    const recordings = await (0,read_recordings/* readRecordings */.D)(ports.git, run.plans, { ...sides, adoption: run.adoption });
    const attribution = attributionOf(ports.git, run, { sides, request });
    const programs = await (0,supplies_of_programs/* readyPrograms */.dK)(open, ports.log, { ...planned, signal: request.signal });
    const result = await (0,run_suites/* runSuites */.$)(ports, { ...request, run, recordings, programs, attribution });
    return { run, evaluation: await withHistory(ports.files, request, { run, result }) };
}
/**
 * Which lane carries a difference was perhaps not asked by an earlier run, so who asks for it is not told of that run.
 */
const reuse = (ports, { run, sides, request }) => request.attribute
    ? Promise.resolve(undefined)
    : (0,reuse_run/* reuseRun */.E1)(ports, { folder: request.folder, run, policyFiles: sides.policy.blobs });
function withHistory(files, { history, attempt }, { run, result }) {
    const evaluation = (0,shards_attempt/* tellAttempt */.dN)((0,describe_run/* describeEvaluation */.qD)(run, result), attempt);
    const { fresh } = result;
    if (history === undefined || fresh === undefined)
        return Promise.resolve(evaluation);
    return continueHistory(files, evaluation, { ...history, plans: run.plans, run: run.runPlan.run, fresh });
}
const attributedShard = () => new user_error/* UserError */.yo('which lane carries a difference is not told of a part of a run', {
    hint: 'run the suite whole for that: lanegate evaluate --attribute, without --shard',
});
/** Shards have no verdict yet, so nothing is told of them unasked. */
function attributionOf(git, run, { sides, request }) {
    const { attribute: onDemand = false, isUntrustedHead } = request;
    const isWanted = onDemand || run.settings.gate.attribution === 'on-fail';
    if (!isWanted || run.shard !== undefined)
        return undefined;
    const { changeSet } = run;
    return { onDemand, mix: (plan) => mixArms(plan, { git, sides, changeSet, isUntrustedHead }) };
}


/***/ }),

/***/ 93567:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readIncludes)
/* harmony export */ });
/* harmony import */ var _domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17818);
/* harmony import */ var _domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73009);
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71643);



/** A larger file that a prompt includes is not read. */
const maxIncludeBytes = 1_000_000;
/** Files that are included through more files than this are not read. */
const mostLevels = 20;
/**
 * The prompts of one commit with what they include, level by level. `known` holds the blobs that were read before, and
 * is added to.
 */
async function readIncludes(git, prompts, blobs, known) {
    let open = [...prompts.values()].filter(({ references }) => references.length > 0);
    if (open.length === 0)
        return prompts;
    const complete = new Map(prompts);
    const texts = new Map();
    const tree = { resolve: (0,_domain_suite_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__/* .resolverOver */ .F2)(blobs), texts };
    for (let level = 1; open.length > 0; level += 1) {
        const followed = open.map((prompt) => ({ prompt, ...(0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .followIncludes */ .X1)(prompt, tree) }));
        for (const { prompt, inclusion } of followed)
            complete.set(prompt.path, { ...prompt, inclusion });
        const unread = new Set(followed.flatMap((each) => each.unread));
        if (level > mostLevels)
            for (const path of unread)
                texts.set(path, tooDeep);
        else
            await readTexts(git, [...unread], { blobs, known, texts });
        open = followed.filter((each) => each.unread.length > 0).map(({ prompt }) => prompt);
    }
    return complete;
}
const tooDeep = { kind: 'unreadable', reason: `it is included through more than ${mostLevels} files` };
async function readTexts(git, paths, { blobs, known, texts }) {
    const blobOf = (path) => blobs.get(path) ?? '';
    const wanted = [...new Set(paths.map(blobOf))].filter((blob) => !known.has(blob));
    const contents = await git.readBlobs(wanted, maxIncludeBytes);
    wanted.forEach((blob, index) => {
        known.set(blob, contents[index] ?? { kind: 'missing' });
    });
    for (const path of paths)
        texts.set(path, includedText(known.get(blobOf(path)), path));
}
function includedText(content, path) {
    const read = (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Of */ .v)(content);
    return read.kind === 'text' ? (0,_domain_suite_inclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .readIncluded */ .Vk)(read.text, path) : read;
}


/***/ }),

/***/ 85085:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ox: () => (/* binding */ promptIn),
  KC: () => (/* binding */ readOneSide),
  hn: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 31 modules
var formats = __webpack_require__(2671);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/with-imports.js
/**
 * A commit with the files of other tools that it runs, which are no prompts that cannot be read. What lanegate.yml
 * itself says of a name counts.
 */
function withImports(side, imported) {
    if (imported.length === 0)
        return side;
    const prompts = imported.flatMap((each) => each.prompts.map((prompt) => [prompt.path, prompt]));
    const paths = new Set(imported.map(({ path }) => path));
    const merged = (partOf) => Object.assign({}, ...imported.map(partOf));
    return {
        ...side,
        imported,
        prompts: new Map([...prompts, ...side.prompts]),
        // What another tool's format has read is no prompt file that could not be read.
        unreadablePrompts: new Map([...side.unreadablePrompts].filter(([path]) => !paths.has(path))),
        settings: {
            ...side.settings,
            models: { ...merged(({ models }) => models), ...side.settings.models },
            providers: { ...merged(({ providers }) => providers), ...side.settings.providers },
        },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/across/later-names.js
/**
 * A commit with the bindings, routes and prompts that the target branch alone has named since, as a merge brings them:
 * who branches off before a suite came would else have a change that it cannot ask. What `before`, the commit that the
 * change began at, had named and this one drops stays dropped.
 */
function withLaterNames(side, policy, before = side) {
    const own = [side.settings, before.settings];
    const later = policy.settings;
    const [models, routes] = [missing(later.models, own, answering), missing(later.routes, own, answering)];
    const prompts = missing(later.prompts, own, (settings) => settings.prompts);
    if ([models, routes, prompts].every((entries) => Object.keys(entries).length === 0))
        return side;
    const { settings } = side;
    return {
        ...side,
        settings: {
            ...settings,
            models: { ...settings.models, ...models },
            routes: { ...settings.routes, ...routes },
            prompts: { ...settings.prompts, ...prompts },
        },
    };
}
/** A suite's `model` means a binding or a route, so neither may come beside the other. */
const answering = ({ models, routes }) => ({ ...models, ...routes });
function missing(entries, own, namesOf) {
    const known = own.map(namesOf);
    return Object.fromEntries(Object.entries(entries).filter(([name]) => !known.some((names) => Object.hasOwn(names, name))));
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/carried-suite.js + 1 modules
var carried_suite = __webpack_require__(74367);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var suite_configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/import-rules.js
var import_rules = __webpack_require__(33097);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/refuse-idle-includes.js
var refuse_idle_includes = __webpack_require__(1096);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/parse-prompt.js + 5 modules
var parse_prompt = __webpack_require__(3662);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target-reference.js
var target_reference = __webpack_require__(77063);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-configuration.js
var read_configuration = __webpack_require__(36334);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-imports.js + 1 modules
var read_imports = __webpack_require__(98634);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-includes.js
var read_includes = __webpack_require__(93567);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/refuse-no-file.js
var refuse_no_file = __webpack_require__(37252);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/why-no-text.js
var why_no_text = __webpack_require__(71643);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-sides.js



















const trusted = { isUntrustedHead: false };
/**
 * Reads what the three commits say about prompts, models and suites; a commit or a prompt that comes twice is read
 * once.
 */
async function readSides(git, trees, trust = trusted) {
    // At the same time, since those that are missing here then come in one fetch.
    await Promise.all([...new Set([trees.policy, trees.base, trees.head])].map((tree) => git.resolve(tree)));
    const files = await filesOfSides(git, trees);
    await git.bring(blobsAt(Object.values(files), (paths) => paths.filter(isReadAnyway)));
    const included = new Map();
    const policy = await readOwnSide(git, files.policy, 'the target branch', { included, trust: trusted });
    await git.bring(blobsAt([files.base, files.head], (paths) => promptPaths(paths, [policy.settings])));
    const reading = { included, trust: trusted, later: policy.settings };
    const base = files.base === files.policy ? policy : await readOwnSide(git, files.base, 'the merge base', reading);
    const head = files.head === files.base ? base : await readSide(git, files.head, { ...reading, trust }, base);
    (0,refuse_no_file/* refuseMisnamed */.Td)(head);
    if (head.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(head.configuration);
    return { policy, base: withLaterNames(base, policy), head: withLaterNames(head, policy, base) };
}
/** What is read of every commit, whatever lanegate.yml says. */
const isReadAnyway = (path) => path === configuration_file/* configurationFile */.h || (0,prompt_path/* isPromptYamlPath */.t1)(path);
/** The contents of some files of some commits; they are only looked for where somebody asks for them. */
function* blobsAt(trees, choose) {
    for (const { blobs } of trees)
        for (const path of choose([...blobs.keys()]))
            yield blobs.get(path) ?? '';
}
/** The files of each commit; where two are one, so are their files. */
async function filesOfSides(git, trees) {
    const policy = await filesOf(git, trees.policy);
    const base = trees.base === trees.policy ? policy : await filesOf(git, trees.base);
    const head = [base, policy].find(({ tree }) => tree === trees.head) ?? (await filesOf(git, trees.head));
    return { policy, base, head };
}
async function filesOf(git, tree) {
    return { tree, blobs: new Map((await git.list(tree)).map(({ path, blob }) => [path, blob])) };
}
/** Reads what one commit says, or a tree of uncommitted work. Throws a `UserError` for a mistake in it. */
async function readOneSide(git, tree) {
    const files = await filesOf(git, tree);
    await git.bring(blobsAt([files], (paths) => paths.filter(isReadAnyway)));
    const side = await readSide(git, files, { included: new Map(), trust: trusted });
    if (side.configuration !== undefined)
        (0,refuse_idle_includes/* refuseIdleIncludes */.G)(side.configuration);
    return side;
}
/** Reads a side that the change's author cannot fix here, so a mistake in it says where it stands. */
async function readOwnSide(git, files, where, reading) {
    try {
        return await readSide(git, files, reading);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const { place, hint } = error;
        throw new user_error/* UserError */.yo(`${error.message} (in ${where}, ${files.tree.slice(0, 12)})`, { place, hint, cause: error });
    }
}
/**
 * Reads one commit; what it has in common with `known` is taken from there, and files that prompts include from
 * `included`, by blob.
 */
async function readSide(git, files, reading, known) {
    const { included, trust, later } = reading;
    const { tree, blobs } = files;
    const configuration = await (0,read_configuration/* readConfiguration */.T)(git, files, known);
    const settings = configuration?.value ?? suite_configuration/* defaultConfiguration */._0;
    const wanted = promptPaths([...blobs.keys()], later === undefined ? [settings] : [settings, later]);
    const isFilledInAlike = JSON.stringify(known?.settings.compat) === JSON.stringify(settings.compat);
    const { prompts, unreadablePrompts } = await readPrompts(git, wanted, blobs, isFilledInAlike ? known : undefined);
    const complete = asGhModels(await (0,read_includes/* readIncludes */.O)(git, prompts, blobs, included), settings);
    const side = { tree, blobs, configuration, settings, prompts: complete, unreadablePrompts };
    const isPromptFile = (path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) || complete.has(path);
    const imports = { configuration: configuration?.value, trust: { mayRunCode: !trust.isUntrustedHead }, isPromptFile };
    return withImports(side, await (0,read_imports/* readImports */.v)(git, blobs, imports));
}
/** Prompt files that lanegate.yml wants filled in as `gh models` does. */
const asGhModels = (prompts, settings) => new Map([...prompts].map(([path, prompt]) => [
    path,
    (0,carried_suite/* isGhModels */._W)(path, settings) ? { ...prompt, language: 'gh-models' } : prompt,
]));
/** Prompt files that may carry a suite, those that lanegate.yml names, and those whose name a suite uses. */
function promptPaths(paths, all) {
    const declared = new Set(all.flatMap(({ prompts }) => Object.values(prompts)));
    const names = new Set(all.flatMap(({ suites }) => suites.flatMap(({ target }) => (0,target_reference/* promptOf */.Gh)(target) ?? [])));
    const imports = (0,import_rules/* importGlobs */.Vf)(all[0]);
    const isCalled = (0,prompt_path/* calledBy */.p0)(names);
    return paths.filter((path) => (0,prompt_path/* isPromptYamlPath */.t1)(path) ||
        isImportedYaml(path, imports) ||
        declared.has(path) ||
        names.has(path) ||
        (isCalled(path) && (0,prompt_path/* isPromptPath */.UX)(path)));
}
/** A YAML file that lanegate.yml imports and no other tool's format claims is a prompt file under a name of its own. */
const isImportedYaml = (path, imports) => (0,parse_prompt/* isYamlPath */.x)(path) && (0,glob/* matchesGlobs */.nJ)(path, imports) && !formats/* formats */.F.some((format) => format.claims(path));
async function readPrompts(git, paths, blobs, known) {
    const knownPrompt = (path) => known?.blobs.get(path) === blobs.get(path)
        ? (known?.prompts.get(path) ?? known?.unreadablePrompts.get(path))
        : undefined;
    const unknownPaths = paths.filter((path) => knownPrompt(path) === undefined);
    const contents = await git.readBlobs(unknownPaths.map((path) => blobs.get(path) ?? ''), read_text/* mostTextBytes */.wp);
    const contentOf = new Map(unknownPaths.map((path, index) => [path, contents[index]]));
    const prompts = new Map();
    const unreadablePrompts = new Map();
    for (const path of paths) {
        const prompt = knownPrompt(path) ?? promptIn(contentOf.get(path), path);
        if (typeof prompt === 'string')
            unreadablePrompts.set(path, prompt);
        else
            prompts.set(path, prompt);
    }
    return { prompts, unreadablePrompts };
}
/** The prompt, or why it cannot be read. */
function promptIn(content, path) {
    const read = (0,why_no_text/* utf8Of */.v)(content);
    return read.kind === 'text' ? tryParsePrompt(read.text, path) : read.reason;
}
function tryParsePrompt(text, path) {
    if ((0,read_text/* isPointer */._V)(text))
        return read_text/* pointsElsewhere */.G1;
    try {
        return (0,parse_prompt/* parsePrompt */.e)(text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return reasonOf(error);
        throw error;
    }
}
/** What is wrong with a file that is named anyway, and where in it. */
function reasonOf({ message, place }) {
    const line = place?.line === undefined ? [] : [`line ${place.line}`];
    const where = [...line, ...(place?.key === undefined ? [] : [place.key])];
    return where.length === 0 ? message : `${message} (${where.join(', ')})`;
}


/***/ }),

/***/ 98799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ }),

/***/ 64377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
;
})
