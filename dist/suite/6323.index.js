export const id = 6323;
export const ids = [6323,7141];
export const modules = {

/***/ 74870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 41540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ evaluateRun)
});

// EXTERNAL MODULE: ./dist/compiled/stages/evaluate.js + 6 modules
var evaluate = __webpack_require__(80519);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/cache/carry-plan.js
const nothing = { sources: [], saves: 'never' };
/**
 * A verdict rests on answers, so a change must not bring its own: jobs of a change use what pushes to the target branch
 * have left. What a pull request has left itself counts for a trusted head only and only signed, since its code may
 * have written it. Whatever an outsider can start saves nothing.
 */
function carryPlan({ kind, isUntrustedHead, pullRequest, targetRef }) {
    if (targetRef === undefined)
        return nothing;
    const target = { ref: targetRef, needsSignature: false };
    switch (kind) {
        case 'push':
            return isUntrustedHead ? nothing : { sources: [target], saves: 'always' };
        case 'pull-request': {
            if (isUntrustedHead || pullRequest === undefined)
                return { sources: [target], saves: 'never' };
            const own = { ref: `refs/pull/${pullRequest}/merge`, needsSignature: true };
            return { sources: [target, own], saves: 'signed' };
        }
        case 'merge-group':
        case 'workflow-run':
            return { sources: [target], saves: 'never' };
        case 'other':
            return nothing;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/actions/carry-answers.js

/** Does work that may ask models, and leaves its answers for later jobs where it has brought those of earlier ones. */
async function carryAnswers({ runner, answerCarrier }, cache, work) {
    if (cache === 'off')
        return work(async () => { });
    const plan = carryPlan(await runner.event());
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
 * Runs suites as the inputs of a step say, for the change that started its workflow, by what earlier jobs have left. What a
 * push brings is merged.
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateAction: () => (/* binding */ evaluateAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74870);
/* harmony import */ var _evaluate_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41540);
/* harmony import */ var _leave_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98927);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4361);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54420);






/** Runs the suites that a change reaches, for base and head, under the budget of the target branch. */
const evaluateAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineAction */ .Q)({
    name: 'lanegate/evaluate',
    inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .FolderInput */ .px,
        shard: _run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .ShardInput */ .N2.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .EvaluationInputs */ .cA,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .AccessInputs */ .UQ,
    }),
    outputs: ['cost-usd', 'calls', 'receipt'],
    run: async (ports, inputs) => {
        const event = await ports.runner.event();
        await (0,_leave_record_js__WEBPACK_IMPORTED_MODULE_5__/* .leaveRecord */ .h)(ports, inputs.folder, event.pullRequest);
        const evaluation = await (0,_evaluate_run_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateRun */ .t)(ports, inputs, event);
        const { spent } = evaluation;
        const outputs = { 'cost-usd': String(spent.usd), calls: String(spent.calls) };
        return { outputs: { ...outputs, receipt: await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .receiptOutput */ .SD)(ports.files, inputs.folder, evaluation) } };
    },
});


/***/ }),

/***/ 98927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 4361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ NameList),
/* harmony export */   LM: () => (/* binding */ CommentInputs),
/* harmony export */   N2: () => (/* binding */ ShardInput),
/* harmony export */   UQ: () => (/* binding */ AccessInputs),
/* harmony export */   cA: () => (/* binding */ EvaluationInputs),
/* harmony export */   g3: () => (/* binding */ commitsOf),
/* harmony export */   jd: () => (/* binding */ CommitInputs),
/* harmony export */   px: () => (/* binding */ FolderInput),
/* harmony export */   we: () => (/* binding */ inputReadBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49567);
/* harmony import */ var _domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57604);
/* harmony import */ var _domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5906);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);




/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const FolderInput = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('lanegate-run');
/** Names split at commas or line breaks. */
const NameList = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform(_domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNames */ .b);
/** The inputs that say what is compared; what the event names where they are absent. */
const CommitInputs = { base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() };
/** An input that is read by a function, with what to say where it reads nothing. */
const inputReadBy = (read, problem) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const value = read(text);
    if (value === undefined)
        context.addIssue(problem);
    return value ?? zod__WEBPACK_IMPORTED_MODULE_4__/* .NEVER */ .tm;
});
/** Which part of a run a job of a matrix is. */
const ShardInput = inputReadBy(_domain_inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShard */ .uK, 'is a part and how many there are, such as 2/4');
/** What is run and how. */
const EvaluationInputs = {
    suites: NameList.optional(),
    /** Whether to tell which lane carries a difference, whatever the verdict is. */
    attribute: zod__WEBPACK_IMPORTED_MODULE_2__/* .stringbool */ .uEf().default(false),
    /** How many calls may be under way at once. */
    concurrency: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .ai().int().min(1).max(1000).default(16),
    /** The names of the key variables that providers may use. */
    keys: NameList.optional(),
    /** Whether answers are carried between jobs; the world reads the secret that they are signed with. */
    cache: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'off']).default('auto'),
    'cache-secret': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(32, 'must have at least 32 characters').optional(),
    /** Whether base is asked past the cache. */
    'refresh-baseline': zod__WEBPACK_IMPORTED_MODULE_2__/* .stringbool */ .uEf().default(false),
    /** Whether what an earlier run has evaluated is evaluated again. */
    receipts: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'off']).default('auto'),
};
/** Whether to keep a comment on the pull request, and who writes it. */
const CommentInputs = {
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .stringbool */ .uEf().default(true),
    'comment-author': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
};
/** The token that the world reads the repository with. */
const AccessInputs = { 'github-token': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() };
/** What is compared: the inputs first, then what started the workflow. */
function commitsOf(inputs, event) {
    const policy = inputs.base ?? policyOf(event);
    const head = inputs.head ?? event.head;
    if (policy === undefined || head === undefined) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
            hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
        });
    }
    return { policy, head: { revision: head } };
}
/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }) => kind === 'push' ? { before: policy, defaultBranch } : policy;


/***/ }),

/***/ 54420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 80383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reachesAnswers),
/* harmony export */   Y: () => (/* binding */ needsEvaluation)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);

/** Whether a change may alter what a model answers: it touches such a lane, or a suite that has to run. */
const reachesAnswers = ({ affected, lanes }) => affected.length > 0 || lanes.some(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX);
/**
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow runs no suite, but says what
 * policy is, without which nobody could override.
 */
const needsEvaluation = (changeSet) => reachesAnswers(changeSet) || (changeSet.lane_workflows ?? []).length > 0;


/***/ }),

/***/ 13285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ sourcesDigest),
/* harmony export */   Rd: () => (/* binding */ differingSources),
/* harmony export */   Zk: () => (/* binding */ differingPaths),
/* harmony export */   st: () => (/* binding */ unmatchedSources),
/* harmony export */   tv: () => (/* binding */ dependedOn)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54857);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42216);



/** The paths of a change, each once: those whose content differs, and those that git alone can tell, such as links. */
function differingPaths({ base, head }, found) {
    const gone = [...base.blobs.keys()].filter((path) => !head.blobs.has(path));
    const other = [...head.blobs].filter(([path, blob]) => base.blobs.get(path) !== blob).map(([path]) => path);
    return [...new Set([...gone, ...other, ...found.map(({ path }) => path)])].sort();
}
const everything = ['**'];
/** The lists of globs that a suite depends on beyond prompt and model; of a program that declares none, all there is. */
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

/***/ 51931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ baselineNotes),
/* harmony export */   t: () => (/* binding */ describeDays)
/* harmony export */ });
/** What a reader must know of answers of base that were not asked for in this run; that they were not, reports tell anyway. */
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

/***/ 4183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 99532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ig: () => (/* binding */ lanesOfWhole),
/* harmony export */   uJ: () => (/* binding */ findDisagreement)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80383);
/* harmony import */ var _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35991);
/* harmony import */ var _judge_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68301);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60603);
/* harmony import */ var _word_of_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20274);






/**
 * The verdict over a change: for each touched lane the gravest of its binding suites, and for the whole the gravest of
 * all. What is missing (an evaluation, a run, a suite for a lane that changes answers) never reads as a pass. Throws a
 * `UserError` when a margin that binds cannot be passed.
 */
function judge(changeSet, evaluation) {
    if (evaluation === undefined) {
        return conclude(changeSet, undefined, { suites: [], findings: withoutEvaluation(changeSet) });
    }
    const disagreement = findDisagreement(changeSet, evaluation);
    if (disagreement !== undefined) {
        const finding = { word: 'error', lanes: changeSet.lanes, reason: disagreement };
        return conclude(changeSet, evaluation, { suites: [], findings: [finding] });
    }
    const judged = evaluation.suites.map((run) => (0,_judge_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSuite */ .C)(run, evaluation.gate));
    const suites = letHeadMendYardsticks(changeSet, judged);
    const findings = [
        ...suites.filter(({ binding }) => binding).map((suite) => findingOf(suite, changeSet, evaluation)),
        ...missingRuns(changeSet.affected, suites),
        ...brokenYardsticks(suites),
        ...uncoveredLanes(changeSet),
        ...mixedLanes(changeSet, evaluation),
    ];
    return conclude(changeSet, evaluation, { suites, findings });
}
/** A change may pass today's gate and leave a yardstick behind that cannot judge the next one. */
const brokenYardsticks = (suites) => suites
    .filter(({ binding, yardstick, verdict }) => !binding && yardstick === 'head' && verdict === 'error')
    .map(({ name, reason }) => {
    const told = `${name}: the cases and graders of this change do not work: ${reason}`;
    return { word: 'inconclusive', lanes: ['evals'], reason: told };
});
/** Without an evaluation the policy that binds is unknown too, so only what leaves answers alone goes through. */
function withoutEvaluation(changeSet) {
    if (!(0,_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesAnswers */ .R)(changeSet))
        return [];
    const { affected, lanes } = changeSet;
    const reached = (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX), ...affected.flatMap((suite) => suite.lanes)]);
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
/** Why an evaluation is not of this change; `undefined` where it is. */
function findDisagreement(changeSet, evaluation) {
    const differing = ['policy', 'base', 'head'].find((side) => changeSet[side] !== evaluation[side]);
    if (differing === undefined)
        return undefined;
    const [change, measured] = [changeSet[differing], evaluation[differing]];
    return `the evaluation is of another change: its ${differing} is ${measured}, the change's is ${change}`;
}
/**
 * Where policy's own yardstick errs, a change that deploys nothing is judged by head's, for else a broken yardstick
 * could never be mended.
 */
function letHeadMendYardsticks(changeSet, suites) {
    if (touchedLanes(changeSet).some(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj))
        return [...suites];
    const broken = suites.filter(({ binding, yardstick, verdict }) => binding && yardstick === 'policy' && verdict === 'error');
    const mended = new Set(broken.map(({ name }) => name).filter((name) => suites.some((suite) => isHeads(suite, name))));
    return suites.map((suite) => (mended.has(suite.name) ? { ...suite, binding: isHeads(suite, suite.name) } : suite));
}
const isHeads = (suite, name) => suite.name === name && suite.yardstick === 'head';
function findingOf(suite, { affected }, { adoption, shard }) {
    const lanes = affected.filter(({ name }) => name === suite.name).flatMap((each) => each.lanes);
    if (adoption && suite.verdict === 'pass') {
        return {
            word: 'inconclusive',
            lanes,
            reason: `${suite.name}: above its floor, but there was nothing to compare with`,
        };
    }
    if (shard !== undefined && shard.count > 1 && suite.verdict === 'pass') {
        const which = `shard ${shard.index} of ${shard.count}`;
        const reason = `${suite.name}: nothing against it in ${which}, but the other shards are not in this evaluation`;
        return { word: 'inconclusive', lanes, reason };
    }
    return { word: suite.verdict, lanes, reason: `${suite.name}: ${suite.reason}` };
}
function missingRuns(affected, suites) {
    return affected.flatMap(({ name, lanes }) => {
        const runs = suites.filter((suite) => suite.name === name);
        if (runs.some(({ binding }) => binding))
            return [];
        if (runs.length > 0)
            return [{ word: 'inconclusive', lanes, reason: `${name}: it ran, but under nothing that binds` }];
        return [{ word: 'error', lanes, reason: `${name}: this change affects it, but it did not run` }];
    });
}
const mostPathsNamed = 5;
function firstPaths(paths) {
    const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
    return `${paths.slice(0, mostPathsNamed).join(', ')}${more}`;
}
/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const reason = `no suite evaluates the ${lane} change in ${firstPaths(paths)}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isMixed */ .Oq)(lanes))
        return [];
    const deployed = lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
/**
 * A change of what runs the gate says nothing of answers, but what it lets through is no longer known: the workflow of a
 * pull request is the pull request's own.
 */
function editedGate({ lane_workflows: paths = [] }) {
    if (paths.length === 0)
        return [];
    const reason = `this change edits the workflows that run its own gate (${firstPaths(paths)}), which takes an override of \`code\``;
    return [{ word: 'inconclusive', lanes: ['code'], reason, alwaysBlocks: true }];
}
function conclude(changeSet, evaluation, found) {
    const { suites } = found;
    const findings = [...found.findings, ...editedGate(changeSet)];
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(findings.map(({ word }) => word));
    const reasons = findings.filter(({ word }) => word === verdict).map(({ reason }) => reason);
    const policy = evaluation?.gate.inconclusive ?? 'warn';
    const blockers = blockersOf(changeSet, policy, { suites, findings });
    return {
        version: 1,
        verdict,
        reason: reasons.length === 0 ? 'this change reaches nothing that is evaluated' : reasons.join('; '),
        blocks: blockers.length > 0,
        policy: changeSet.policy,
        base: changeSet.base,
        head: changeSet.head,
        worktree: changeSet.worktree,
        adoption: evaluation?.adoption ?? false,
        lanes: judgeLanes(changeSet, findings),
        ...(changeSet.lane_workflows === undefined ? {} : { lane_workflows: changeSet.lane_workflows }),
        mixed: (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isMixed */ .Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        ...(blockers.length === 0 ? {} : { blockers }),
        ...(evaluation?.receipt === undefined ? {} : { receipt: evaluation.receipt }),
        notes: [...new Set([...changeSet.notes, ...(evaluation?.notes ?? []), ...notesOf(changeSet, suites)])],
    };
}
/** What a reader should know besides the verdict: what nobody watches, and whose yardstick stood in. */
function notesOf(changeSet, suites) {
    const replaced = suites.filter(({ binding, yardstick }) => !binding && yardstick === 'policy');
    return [
        ...uncoveredLanes(changeSet).map(({ reason }) => reason),
        ...suites.flatMap(unmeasuredLimits),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** A limit that nothing was measured against decides nothing, which nobody may take for a pass. */
const unmeasuredLimits = ({ name, binding, guardrails = [] }) => guardrails
    .filter(({ verdict }) => binding && verdict === 'not-measured')
    .map((each) => `${name}: the limit on ${each.name} was not measured: ${each.reason}`);
/** Lanes of the change, those that an affected suite names, and `code` where the change edits what runs its gate. */
const touchedLanes = ({ lanes, affected, lane_workflows: paths = [] }) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...lanes, ...affected.flatMap((suite) => suite.lanes), ...(paths.length === 0 ? [] : ['code'])]);
/** The lanes that may block a change: those that it touches, and else all that deploy. */
function lanesOfWhole(changeSet) {
    const touched = touchedLanes(changeSet);
    return touched.length > 0 ? touched : _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj);
}
function judgeLanes(changeSet, findings) {
    if (changeSet.harness !== undefined)
        return {};
    const touched = touchedLanes(changeSet);
    const told = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
/** What is of no single lane is of all that the change touches, and else of all that deploy. */
function blockersOf(changeSet, policy, { suites, findings }) {
    const isInconclusiveBlocking = policy === 'block' || (policy === 'lean' && suites.some(leansToFail));
    const blocking = findings.filter(({ word, alwaysBlocks }) => alwaysBlocks || isGrave(word) || (word === 'inconclusive' && isInconclusiveBlocking));
    const ofNone = lanesOfWhole(changeSet);
    return blocking.map(({ word, lanes, reason }) => {
        return { verdict: word, lanes: lanes.length > 0 ? (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(lanes) : ofNone, reason, overridden: false };
    });
}
const isGrave = (word) => word === 'fail' || word === 'error';
/** The estimate of some binding metric speaks against it, or head's model spoils more than is tolerated, proven or not. */
const leansToFail = ({ binding, metrics, incident_verdicts: incidents }) => binding &&
    (metrics.some(_word_of_role_js__WEBPACK_IMPORTED_MODULE_5__/* .leansAgainst */ .D3) ||
        incidents.some(({ arm, exceeded, kind }) => arm === 'head' && exceeded && (0,_inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOfKind */ .H6)(kind) === 'model'));


/***/ }),

/***/ 16431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71429);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** The margin where nobody set one. */
const defaultMargin = 0.05;
/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;
/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
function settleMargin(rule, bound, { n, missing, alpha }) {
    if (rule.kind === 'default')
        return widenDefault(narrowestDefault(bound, (n + missing) / rule.drawnShare, alpha));
    const { value, refusal } = rule;
    const smallest = (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .Dk)(bound, n + missing, alpha);
    if (refusal !== undefined && value <= smallest)
        throw refuse({ value, smallest, n: n + missing, refusal }, (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .casesForMargin */ .VN)(bound, value, alpha));
    return { margin: value, widened: false };
}
/**
 * Tango's bound is a little too narrow for a few cases of which none differs, so that the margin it would allow is passed
 * by a drop as great in more than alpha of all runs.
 */
const narrowestDefault = (bound, n, alpha) => Math.max((0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .Dk)(bound, n, alpha), bound === 'tango' ? (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenBreakShare */ .Bx)(n, alpha) : 0);
function widenDefault(smallest) {
    if (smallest < defaultMargin)
        return { margin: defaultMargin, widened: false };
    return { margin: Math.min(widestDefault, (Math.floor(smallest * 100) + 1) / 100), widened: true };
}
function refuse({ value, smallest, n, refusal }, casesNeeded) {
    const enough = Number.isFinite(casesNeeded) ? `it takes ${casesNeeded}` : 'and no number of them could';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a margin of ${value} cannot be passed by ${n} cases of ${refusal.subject}, even if no answer changes; ${enough}`, {
        place: refusal.place,
        hint: `add cases, set the margin above ${smallest.toFixed(3)}, or leave it out and it follows the dataset`,
    });
}


/***/ }),

/***/ 20274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven to
 * lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain, and a
 * `deterioration` only has no proven drop, where there is enough data for one to have been proven.
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
    const needed = role === 'success' ? 0 : -margin;
    if (low > needed)
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

/***/ 65896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   p: () => (/* binding */ planWarnings)
/* harmony export */ });
/* harmony import */ var _gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16431);
/* harmony import */ var _report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93681);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62498);
/* harmony import */ var _statistics_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79393);
/* harmony import */ var _unit_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78220);





/** A plan for a person at a terminal or reading a job's log, a block for each suite. */
function planText(report, detail = 'short') {
    const { suites, expected_usd: expected, greatest_usd: greatest } = report;
    if (suites.length === 0)
        return ['no suite is affected, so nothing is asked'];
    const total = `in all: likely ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(expected)}, at the most ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(greatest)}`;
    const lines = suites.flatMap((suite) => suiteLines(suite, detail));
    return [...lines, ...(suites.length > 1 ? [total] : [])].map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL);
}
/** What should be seen even by whoever reads nothing else: margins that are not what somebody would expect. */
const planWarnings = ({ suites }) => suites.flatMap(({ name, binding, power }) => binding && power?.margin_widened ? [(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL)(`${name}: ${widening(power)}`)] : []);
function suiteLines(suite, detail) {
    const beside = suite.binding ? '' : " (head's own yardstick, for information)";
    if (suite.problem !== undefined)
        return [`plan of ${suite.name}${beside}: cannot be run: ${suite.problem}`];
    return [
        `plan of ${suite.name}${beside}: ${sizeOf(suite)}`,
        ...(detail === 'cost' ? [] : shown(suite, detail)).map((line) => `  ${line}`),
        `  ${costOf(suite, detail)}`,
    ];
}
const armsWords = {
    arms: 'base and head',
    identical: 'base and head are the same, asked once',
    'head-only': 'head alone',
};
function sizeOf({ cases_planned: planned, cases_total: total, repeats, comparison, power }) {
    const cases = planned === total ? (0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(total, 'case') : `${planned} of ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(total, 'case')}`;
    const looks = power === undefined ? '' : `, ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(power.looks ?? 1, 'look')}`;
    const units = power?.unit === 'cluster' ? ` in ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(power.units ?? 0, 'unit')} of a cluster or a case` : '';
    return `${cases}${units}, ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(repeats, 'repeat')}${looks}; ${armsWords[comparison]}`;
}
function shown({ power, comparison, cases_planned: planned }, detail) {
    if (power === undefined) {
        if (planned === 0)
            return ['no case fits the budget'];
        return comparison === 'head-only'
            ? ['there is no base to compare with, so no drop can be found']
            : ['no metric decides: every one is only reported'];
    }
    const [drop, passable] = [points(power.detectable_drop), points(power.passable_margin)];
    return [
        `four times of five it finds a drop of ${drop}, and passes an unchanged head at a margin of ${passable}`,
        marginLine(power),
        ...(detail === 'full' ? [noiseLine(power)] : []),
    ];
}
function marginLine(power) {
    const { margin, margin_widened: isWidened, passable_margin: passable } = power;
    const binds = `the margin is ${points(margin)}${isWidened ? `, widened from ${points(_gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMargin */ .k)}` : ''}`;
    if (margin >= passable && !isWidened)
        return binds;
    const doubt = margin >= passable ? '' : ', so an unchanged head is inconclusive more than once in five';
    return `${binds}${doubt}; ${whatWouldDo(power)}`;
}
const widening = ({ margin, units, unit }) => `the default margin of ${points(_gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMargin */ .k)} was widened to ${points(margin)}, since ` +
    `${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(units ?? 0, unit ?? 'case')} cannot pass it even if no answer changes; add some, or set gate.margin to ` +
    'the drop that you accept';
/** How many cases would pass the margin that is wanted, by the bound that decides beyond small numbers, at alpha alone. */
function whatWouldDo({ margin, margin_widened: isWidened, repeats, ...power }) {
    const bound = repeats === 1 ? 'tango' : 'plus-one-t';
    const wanted = isWidened ? _gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMargin */ .k : margin;
    const question = { bound, standardDeviation: power.standard_deviation, level: 0.05, chance: 0.8 };
    const count = (0,_statistics_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .casesToPass */ .u)(question, wanted);
    if (!Number.isFinite(count))
        return 'no number of cases would do';
    const cases = (0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(count, power.unit ?? 'case');
    return `about ${cases} would do${isWidened ? ` for ${points(wanted)}` : ''}, or fewer with more repeats`;
}
function noiseLine({ measured, standard_deviation: deviation, repeats }) {
    const told = `noise: a standard deviation of ${deviation.toFixed(3)} between unchanged arms`;
    if (measured !== undefined)
        return `${told}, measured on ${measured.metric} in the run of ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .Ax)(measured.head)} in this folder`;
    const averaged = repeats === 1 ? '' : `, averaged over ${repeats} repeats`;
    return `${told}, assumed: ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(_unit_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .assumedDiscordance */ .cx)} of unchanged cases answer otherwise the next time${averaged}`;
}
const costWords = {
    'earlier-run': 'as samples cost in the earlier run',
    'input-size': 'four bytes a token, answers a quarter of their cap',
};
function costOf({ samples, expected_usd: expected, greatest_usd: greatest, power }, detail) {
    const why = greatest === 0 || detail !== 'full' ? '' : ` (${costWords[power?.expected_from ?? 'input-size']})`;
    return `${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(samples, 'answer')}: likely ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(expected)}${why}, at the most ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(greatest)}`;
}
const points = (share) => (0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsSize */ .QF)(share);


/***/ }),

/***/ 78220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ measuredNoise),
/* harmony export */   cx: () => (/* binding */ assumedDiscordance),
/* harmony export */   n$: () => (/* binding */ assumedNoise)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59782);
/* harmony import */ var _statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87076);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);



/**
 * The share of single right-or-wrong answers to unchanged questions that differ from one time to the next: that of a
 * dataset whose cases pass by chances from Beta(0.8, 0.2), as answers drawn at a temperature do.
 */
const assumedDiscordance = 0.16;
/** Repeats average their noise out; whether a judge or a cluster is steadier than single answers is not assumed. */
const assumedNoise = (repeats, binary) => ({
    standardDeviation: Math.sqrt(assumedDiscordance / repeats),
    binary: binary && repeats === 1,
});
/** Fewer units say too little of how much they vary. */
const fewestUnits = 10;
/**
 * The noise of the noisiest metric that decides, by an earlier run: what repeats of the same arm vary by, for so many
 * repeats; else, of single answers to two arms, what these differed by, a change's own effect included. `undefined`
 * where it cannot be told.
 */
function measuredNoise(run, head, repeats) {
    const metrics = Object.keys(run.gate.metrics).filter((name) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .decides */ .yN)(run.gate.metrics[name]));
    let noisiest;
    for (const metric of metrics) {
        const units = unitsOf(run, metric);
        const deviation = deviationOf(units, run, repeats);
        if (deviation === undefined)
            return undefined;
        if (noisiest !== undefined && deviation <= noisiest.standardDeviation)
            continue;
        const binary = repeats === 1 && units.every(({ isSingle, scores }) => isSingle && scores.every(isBinary));
        noisiest = { standardDeviation: deviation, binary, measured: { head, metric } };
    }
    return noisiest;
}
function unitsOf(run, metric) {
    const units = new Map();
    for (const each of run.cases) {
        const arms = armsOf(each, metric);
        if (arms.every((scores) => scores.length === 0))
            continue;
        const key = each.cluster === undefined ? `case ${each.id}` : `cluster ${each.cluster}`;
        const unit = units.get(key) ?? { cases: 0, variance: 0, repeated: 0, difference: 0, isSingle: true, scores: [] };
        units.set(key, unit);
        addCase(unit, arms);
        unit.isSingle &&= each.cluster === undefined;
    }
    return [...units.values()];
}
const armsOf = ({ base, head }, metric) => [base, head].flatMap((scores) => (scores === undefined ? [] : [scores[metric] ?? []]));
function addCase(unit, arms) {
    const repeated = arms.filter(({ length }) => length > 1);
    const [one = [], other] = arms;
    unit.cases += 1;
    if (repeated.length > 0) {
        unit.repeated += 1;
        unit.variance += repeated.reduce((sum, scores) => sum + (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__/* .standardDeviation */ .F)(scores) ** 2, 0) / repeated.length;
    }
    if (other !== undefined)
        unit.difference += (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(other) - (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(one);
    unit.scores.push(...arms.flat());
}
function deviationOf(units, run, repeats) {
    if (units.length < fewestUnits)
        return undefined;
    if (units.every(({ repeated, cases }) => repeated === cases)) {
        const variances = units.map(({ variance, cases }) => (2 * variance) / (repeats * cases * cases));
        return Math.sqrt((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(variances));
    }
    if (run.comparison !== 'arms' || run.repeats !== repeats)
        return undefined;
    const differences = units.map(({ difference, cases }) => difference / cases).filter((value) => !Number.isNaN(value));
    return differences.length < fewestUnits ? undefined : (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__/* .standardDeviation */ .F)(differences);
}
const isBinary = (score) => score === 0 || score === 1;


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularizedIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51749);

const tiny = 1e-300;
const precision = 1e-16;
const mostTerms = 100_000;
const awayFromZero = (value) => (Math.abs(value) < tiny ? tiny : value);
/** The continued fraction of the incomplete beta function, by the modified method of Lentz. */
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= mostTerms; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        const change = d * c;
        fraction *= change;
        if (Math.abs(change - 1) <= precision)
            break;
    }
    return fraction;
}
/**
 * The regularized incomplete beta function I_x(a, b) for x in [0, 1] and positive a, b; a RangeError elsewhere.
 * Numerical Recipes §6.4; the prefactor loses digits as a and b grow, to about 1e-8 at a million.
 */
function regularizedIncompleteBeta(x, a, b) {
    if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
        throw new RangeError(`no incomplete beta at x ${x}, a ${a}, b ${b}`);
    if (x === 0 || x === 1)
        return x;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedIncompleteBeta(1 - x, b, a);
    const lnFront = a * Math.log(x) + b * Math.log1p(-x) + (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a + b) - (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a) - (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(b);
    return (Math.exp(lnFront) * continuedFraction(x, a, b)) / a;
}


/***/ }),

/***/ 17772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leastCount),
/* harmony export */   U: () => (/* binding */ leastBetween)
/* harmony export */ });
/**
 * The least count from 1 on that passes a test which every greater one passes too, by doubling and then by bisection.
 * `Infinity` where neither `most` nor the power of two beyond it passes.
 */
function leastCount(passes, most = Number.POSITIVE_INFINITY) {
    let enough = 1;
    while (!passes(enough)) {
        if (enough > most)
            return Number.POSITIVE_INFINITY;
        enough *= 2;
    }
    return leastBetween(Math.floor(enough / 2), enough, passes);
}
/** The least whole number above `tooFew` that passes such a test, by bisection; `enough` where none before it does. */
function leastBetween(tooFew, enough, passes) {
    let [low, high] = [tooFew, enough];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (passes(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 51749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lnGamma)
/* harmony export */ });
const lanczosG = 7;
const lanczosCoefficients = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
const lnSqrtTwoPi = Math.log(2 * Math.PI) / 2;
/**
 * Natural logarithm of the gamma function for x > 0; a RangeError elsewhere.
 * Lanczos' approximation with g = 7 and nine terms (Numerical Recipes §6.1), about 15 digits.
 */
function lnGamma(x) {
    if (!(x > 0))
        throw new RangeError(`lnGamma needs a positive number, not ${x}`);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + lanczosG + 0.5;
    const series = lanczosCoefficients.reduce((sum, coefficient, k) => sum + coefficient / (shifted + k));
    return lnSqrtTwoPi + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}


/***/ }),

/***/ 79393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ passableMargin),
/* harmony export */   u: () => (/* binding */ casesToPass)
/* harmony export */ });
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17772);
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6027);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40777);
/* harmony import */ var _tango_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65410);




/**
 * The margin that arms which do not differ pass with this chance: the bound of a sample whose mean is as low as its
 * quantile at 1 - chance, and whose deviation is as expected. Within 1 point of simulation from 20 pairs on, within 5
 * below.
 */
function passableMargin(question) {
    const { bound, n, standardDeviation, chance } = question;
    if (n < 1)
        return 1;
    const unlucky = ((0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(chance) * standardDeviation) / Math.sqrt(n);
    const lowerBound = bound === 'tango' ? tangoBound(question, unlucky) : plusOneBound(question, unlucky);
    return Math.min(1, -lowerBound);
}
/** As many wins and losses as are expected, so many more losses than wins that the mean is `-unlucky`. */
function tangoBound({ n, standardDeviation, level }, unlucky) {
    const discordant = Math.min(n, n * standardDeviation ** 2);
    const losses = Math.min(n, (discordant + n * unlucky) / 2);
    const wins = Math.min(n - losses, Math.max(0, (discordant - n * unlucky) / 2));
    return (0,_tango_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoInterval */ .B)(wins, losses, n, (0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - level))[0];
}
/** `plusOneLowerBound` from the moments of the sample. */
function plusOneBound({ n, standardDeviation, level }, unlucky) {
    const mean = (-n * unlucky - 1) / (n + 1);
    const variance = ((n - 1) * standardDeviation ** 2 + (n / (n + 1)) * (1 - unlucky) ** 2) / n;
    return mean - (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - level, n) * Math.sqrt(variance / (n + 1));
}
/** The least number of pairs with which unchanged arms pass a margin with this chance; `Infinity` beyond a million. */
const casesToPass = (question, margin) => (0,_least_count_js__WEBPACK_IMPORTED_MODULE_3__/* .leastCount */ .$)((n) => passableMargin({ ...question, n }) <= margin, 1e6);


/***/ }),

/***/ 51998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
const quantile = (values, p) => sortedQuantile(Float64Array.from(values).sort(), p);
/** The same of values in ascending order. */
function sortedQuantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}


/***/ }),

/***/ 71429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ unseenBreakShare),
/* harmony export */   Dk: () => (/* binding */ smallestPassableMargin),
/* harmony export */   VN: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17772);
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6027);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40777);



/**
 * What the lower bound costs when n pairs do not differ at all: only wider margins can be passed by an unchanged head.
 * For n of 50 or so this is the rule of three.
 */
function smallestPassableMargin(method, n, alpha) {
    if (n < 1)
        return 1;
    if (method === 'plus-one-t')
        return Math.min(1, (1 + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - alpha, n)) / (n + 1));
    const z = (0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    return (z * z) / (n + z * z);
}
/**
 * The greatest share of broken cases that n cases without a break leave possible at 1 - alpha: (1 - share)^n = alpha. The
 * rule of three, exactly (Clopper and Pearson 1934); 1 of nothing.
 */
const unseenBreakShare = (n, alpha) => (n < 1 ? 1 : 1 - alpha ** (1 / n));
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
const casesForMargin = (method, margin, alpha) => margin <= 0 ? Number.POSITIVE_INFINITY : (0,_least_count_js__WEBPACK_IMPORTED_MODULE_2__/* .leastCount */ .$)((n) => smallestPassableMargin(method, n, alpha) < margin);


/***/ }),

/***/ 87076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 40777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(398);

/** P(T > t) for t >= 0. */
const upperTail = (t, degreesOfFreedom) => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedIncompleteBeta */ .V)(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
/** Student's t distribution function. */
const studentTCdf = (t, degreesOfFreedom) => t > 0 ? 1 - upperTail(t, degreesOfFreedom) : upperTail(-t, degreesOfFreedom);
/**
 * Student's t quantile for 0 < p < 1 and positive degrees of freedom, by bisection of its tail; a RangeError elsewhere.
 */
function studentTQuantile(p, degreesOfFreedom) {
    if (!(p > 0 && p < 1 && degreesOfFreedom > 0)) {
        throw new RangeError(`no t quantile at ${p} with ${degreesOfFreedom} degrees of freedom`);
    }
    const tail = Math.min(p, 1 - p);
    let low = 0;
    let high = 1;
    while (upperTail(high, degreesOfFreedom) > tail) {
        low = high;
        high *= 2;
    }
    while (high - low > 1e-13 * high) {
        const middle = (low + high) / 2;
        if (upperTail(middle, degreesOfFreedom) > tail)
            low = middle;
        else
            high = middle;
    }
    const size = (low + high) / 2;
    return p < 0.5 ? -size : size;
}


/***/ }),

/***/ 65410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval)
/* harmony export */ });
const bisections = 60;
/** Tango's score statistic of the hypothesis that the paired difference is `x`. */
function score(wins, losses, n, x) {
    const a = 2 * n;
    const b = -wins - losses + (2 * n - wins + losses) * x;
    const c = -losses * x * (1 - x);
    const lossRate = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * lossRate + x * (1 - x));
    const deviation = wins - losses - n * x;
    return deviation === 0 ? 0 : deviation / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
function lowerBound(wins, losses, n, z) {
    if (losses === n)
        return -1;
    let outside = -1;
    let inside = (wins - losses) / n;
    for (let step = 0; step < bisections; step++) {
        const middle = (outside + inside) / 2;
        if (score(wins, losses, n, middle) > z)
            outside = middle;
        else
            inside = middle;
    }
    return (outside + inside) / 2;
}
/**
 * Tango's score interval of a paired difference of proportions, (wins - losses) / n, with `z` standard errors on both
 * sides. Tango 1998, Statistics in Medicine 17:891-908; without wins and losses it is ± z² / (n + z²).
 */
function tangoInterval(wins, losses, n, z) {
    if (!(n >= 1 && wins >= 0 && losses >= 0 && wins + losses <= n)) {
        throw new RangeError(`no interval of ${wins} wins and ${losses} losses in ${n} pairs`);
    }
    return [lowerBound(wins, losses, n, z), -lowerBound(losses, wins, n, z)];
}


/***/ }),

/***/ 28649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/**
 * Wilson's score interval of a proportion, with `z` standard errors on both sides; of nothing it is [0, 1]. Wilson
 * 1927.
 */
function wilsonInterval(successes, n, z) {
    if (n === 0)
        return [0, 1];
    const share = successes / n;
    const shrink = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / shrink;
    const halfWidth = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
    const low = successes === 0 ? 0 : centre - halfWidth;
    const high = successes === n ? 1 : centre + halfWidth;
    return [low, high];
}


/***/ }),

/***/ 91139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ mustReadEvaluation),
  Lu: () => (/* binding */ readEvaluation),
  Op: () => (/* binding */ writeEvaluation)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(55307);
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

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/part-evaluation.js
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
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/evaluation-file.js







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
    const parsed = evaluation_evaluation/* CaseScores */.A4.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    const reason = parsed.error.issues[0]?.message ?? '';
    throw new user_error/* UserError */.yo(`a case of this artifact is not of the expected shape: ${reason}`, {
        place: { path, key: 'suites.cases' },
        hint: 'was it made by another version of Lanegate?',
    });
}
const strangeCases = (path) => new user_error/* UserError */.yo('the cases of this artifact cannot be told from its suites', {
    place: { path },
    hint: 'run the step that makes it again',
});


/***/ }),

/***/ 11944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readSamples),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55762);


/** The samples of a journal one by one; a line that is not whole is passed over and its sample taken again. */
const readSamples = (files, folder) => readJournal(files, `${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesFile */ .s6}`, _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .Sample */ .$W);
/** The lines of a journal one by one; what is no line of it is passed over. */
async function* readJournal(files, path, schema) {
    const lines = await files.lines(path);
    if (lines === undefined)
        return;
    for await (const line of lines) {
        const value = schema.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(line)?.json).data;
        if (value !== undefined)
            yield value;
    }
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
