(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1062;
exports.ids = [1062];
exports.modules = {

/***/ 13285:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ sourcesDigest),
/* harmony export */   Rd: () => (/* binding */ differingSources),
/* harmony export */   Zk: () => (/* binding */ differingPaths),
/* harmony export */   st: () => (/* binding */ unmatchedSources),
/* harmony export */   tv: () => (/* binding */ dependedOn)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
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

/***/ 41062:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
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
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
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
    const first = await (0,plan_run/* planRun */.n)(ports, changeSet, request);
    await (0,withdraw_verdict/* withdrawVerdict */.g)(ports.files, request.folder);
    const reused = await reuse(ports, { ...first, request });
    if (reused !== undefined) {
        await (0,evaluation_file/* writeEvaluation */.Op)(ports.files, request.folder, reused);
        return reused;
    }
    const { run, evaluation } = await (0,supplies_of_programs/* withPrograms */.OE)(ports, async (open) => {
        const replan = (unusableYardsticks) => (0,plan_run/* planRun */.n)(ports, changeSet, { ...request, unusableYardsticks });
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


/***/ })

};
;
})
