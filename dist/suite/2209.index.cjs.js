(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2209;
exports.ids = [2209,7336];
exports.modules = {

/***/ 27336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkChange: () => (/* binding */ checkChange)
/* harmony export */ });
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39425);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41062);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54137);
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88248);




/** Takes one change through all four stages. At a terminal head is whoever runs the command, and trusted. */
async function checkChange(ports, request) {
    await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_0__.detect)(ports, request);
    await (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate)(ports, { ...request, isUntrustedHead: false });
    const { verdict, changeSet } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_2__.gate)(ports, request);
    const { markdown, htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReports */ .L)(ports, request);
    return { verdict, changeSet, markdown, reportPath: htmlPath };
}


/***/ }),

/***/ 62231:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ latestAttempt),
/* harmony export */   R5: () => (/* binding */ attemptNotes),
/* harmony export */   dN: () => (/* binding */ tellAttempt)
/* harmony export */ });
/** The latest attempt of its CI run that an evaluation has samples of, where that is not the first. */
function latestAttempt(parts) {
    const attempt = Math.max(1, ...parts.map((part) => part.attempt ?? 1));
    return attempt === 1 ? {} : { attempt };
}
/** What a reader must know of answers that perhaps take the place of those of an earlier attempt. */
function attemptNotes(parts) {
    const later = parts.filter(({ attempt }) => attempt !== undefined);
    const asked = later.flatMap(({ suites }) => suites).reduce((sum, { calls }) => sum + calls.made, 0);
    if (asked === 0)
        return [];
    const { attempt } = latestAttempt(later);
    const told = `this is attempt ${attempt} of its run, and nothing of an earlier one is here: ${asked} calls were made anew`;
    return [`${told}; the error rates of the gate hold for one attempt, not for the best of several`];
}
/** The evaluation of a later attempt of a CI run; of a first one, and where there are no attempts, as it is. */
function tellAttempt(evaluation, attempt) {
    if (attempt === undefined)
        return evaluation;
    const notes = [...evaluation.notes, ...attemptNotes([{ ...evaluation, attempt }])];
    return { ...evaluation, notes, attempt };
}


/***/ }),

/***/ 12915:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tellCases)
/* harmony export */ });
/** The suite with each of its cases told otherwise, when its turn comes. */
function tellCases(suite, tell) {
    const { cases } = suite;
    return {
        ...suite,
        cases: {
            length: cases.length,
            *[Symbol.iterator]() {
                for (const each of cases)
                    yield tell(each);
            },
        },
    };
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

/***/ 40871:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ noCommitYet)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** What a repository is told whose HEAD names no commit. */
const noCommitYet = () => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this repository has no commit yet', { hint: 'commit something first: git add, then git commit' });


/***/ }),

/***/ 63859:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ receiptArtifact),
/* harmony export */   Ll: () => (/* binding */ receiptBasisFile),
/* harmony export */   fR: () => (/* binding */ receiptFile)
/* harmony export */ });
/** Where a run in CI leaves its receipt in its folder, for the workflow to upload. */
const receiptFile = 'receipt.json';
const prefix = 'sha256:';
const digitsInName = 32;
/** The name of the artifact that the receipt of a digest is uploaded as. */
const receiptArtifact = (digest) => `lanegate-receipt-${digest.slice(prefix.length, prefix.length + digitsInName)}`;
/** Where a shard leaves what the receipt of the whole run depends on, since only the merged run has a verdict. */
const receiptBasisFile = 'receipt-basis.json';


/***/ }),

/***/ 34797:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ obeyedOrUnseen),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What a terminal or a runner obeys or does not show, and JSON and YAML may carry as it is. */
const obeyedOrUnseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;
/**
 * A value as JSON that a terminal can show and GitHub's runner finds no command in: what they would obey is escaped, so
 * that it reads as the same value.
 */
const jsonText = (value, indent) => JSON.stringify(value, null, indent).replace(obeyedOrUnseen, (found) => Array.from({ length: found.length }, (_, index) => escapedUnit(found.charCodeAt(index))).join(''));
const escapedUnit = (unit) => `\\u${unit.toString(16).padStart(4, '0')}`;


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
// EXTERNAL MODULE: ./dist/compiled/domain/suite/sides.js
var suite_sides = __webpack_require__(42216);
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


/***/ }),

/***/ 54137:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29470);
/* harmony import */ var _domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);
/* harmony import */ var _domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38089);
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60603);
/* harmony import */ var _steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42630);
/* harmony import */ var _steps_read_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45320);
/* harmony import */ var _steps_read_read_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73882);
/* harmony import */ var _steps_verdict_override_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50208);









/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict
 * beside it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
async function gate(ports, request) {
    const { files } = ports;
    const { folder } = request;
    const evaluation = await (0,_steps_read_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvaluation */ .Lu)(files, folder);
    const changeSet = await (0,_steps_read_read_change_js__WEBPACK_IMPORTED_MODULE_7__/* .findChange */ .Y)(files, folder, evaluation);
    const judged = changeSet === undefined
        ? judgeNothing(request)
        : { verdict: await judgeChange(ports, request, { changeSet, evaluation }), changeSet };
    await (0,_steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictFile */ .Y1}`, judged.verdict);
    return judged;
}
async function judgeChange(ports, request, { changeSet, evaluation }) {
    const { needs, awaitsApproval = false } = request;
    const isOfChange = evaluation !== undefined && (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .findDisagreement */ .uJ)(changeSet, evaluation) === undefined;
    const found = (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(changeSet, evaluation);
    const isAwaited = awaitsApproval && evaluation === undefined && found.verdict === 'error' && !hasBrokenCorpus(changeSet);
    const told = isAwaited ? (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitingApproval */ .g7)(found) : found;
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .heldToJobs */ .jm)(told, changeSet, needs?.unsuccessful ?? []);
    return (0,_steps_verdict_override_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .overrideVerdict */ .M)(ports, verdict, isOfChange ? evaluation.gate.override : undefined);
}
/** What nobody could look at waits for no approval: it has to be mended. */
const hasBrokenCorpus = ({ corpora = [] }) => corpora.some(({ verdict }) => verdict === 'error');
/** Without a change set, not even the lanes are known. */
function judgeNothing({ folder, needs }) {
    const missing = (0,_steps_read_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .missingArtifact */ .fX)(`${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`);
    if (needs === undefined)
        throw missing;
    const jobs = (0,_domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJobs */ .w)(needs.unsuccessful);
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unjudged */ .bC)(needs.commits, `${jobs === '' ? '' : `${jobs}; `}nothing says what changed`);
    return { verdict, changeSet: (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownChange */ .r3)(verdict) };
}


/***/ }),

/***/ 42266:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uG: () => (/* binding */ keepReceipt),
  Xz: () => (/* binding */ keepRun),
  E1: () => (/* binding */ reuseRun)
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/run-plan.js
var run_plan = __webpack_require__(67101);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/receipt.js
var evaluation_receipt = __webpack_require__(24634);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/describe-run.js
var describe_run = __webpack_require__(73902);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/span.js
var span = __webpack_require__(49301);
// EXTERNAL MODULE: ./dist/compiled/domain/receipt/receipt-artifact.js
var receipt_artifact = __webpack_require__(63859);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-replies.js
var judge_replies = __webpack_require__(96249);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/plan-suite.js
var plan_suite = __webpack_require__(64420);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js + 1 modules
var judge = __webpack_require__(29470);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
;// CONCATENATED MODULE: ./dist/compiled/domain/receipt/reuse-receipt.js












/** What a finished run leaves, so that one that would come to the same need not ask again. */
const Receipt = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    digest: schemas/* string */.YjP().describe('Of the basis'),
    basis: evaluation_receipt/* ReceiptBasis */.ph,
    content: schemas/* string */.YjP().describe('Digest of the evaluation and the samples'),
    run: schemas/* string */.YjP().describe('Digest of the plan whose samples these are, as in plan.json'),
    verdict: verdict_word/* VerdictWord */.E,
    evaluation: evaluation/* Evaluation */.JN,
    samples: schemas/* string */.YjP().optional().describe('Its samples.jsonl, for readers; absent where that is long'),
});
/** More cases make a file that is slower to read than their answers are to find in the cache. */
const mostCases = 50_000;
const longestSamples = 4_000_000;
const mostSamples = 10_000;
/** False where an address answers or grades: nobody can tell whether what is deployed there is still the same. */
const mayBeReused = (plans) => plans.every(({ arms, definition, cases }) => !(0,plan_suite/* targetsOf */.QR)(arms).some(({ provider }) => provider.api === 'endpoint') &&
    !(0,with_members/* someGrader */.CH)(definition.graders, cases, grader_spec/* isWebhook */.og));
/** True of a run whose samples a receipt may have room for. */
const takesSamples = ({ suites }) => suites.reduce((sum, { cases, repeats }) => sum + cases.length * repeats, 0) <= mostSamples;
/** The receipt of a run, or nothing where the next one should ask for itself. Throws a `UserError` as `judge` does. */
function receiptOf({ evaluation, basis, run, samples: told = '' }) {
    const cases = evaluation.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    const why = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
    if (cases > mostCases || why !== undefined || evaluation.receipt?.digest !== (0,evaluation_receipt/* receiptDigest */.fw)(basis))
        return undefined;
    const whole = { ...evaluation, suites: evaluation.suites.map((suite) => ({ ...suite, cases: [...suite.cases] })) };
    const verdict = verdictOf(whole);
    if (verdict === undefined || verdict === 'error')
        return undefined;
    const samples = told === '' || told.length > longestSamples ? {} : { samples: told };
    const measured = { evaluation: whole, ...samples };
    return { version: 1, digest: (0,evaluation_receipt/* receiptDigest */.fw)(basis), basis, content: contentOf(measured), run, verdict, ...measured };
}
const refused = (why) => ({ kind: 'refused', why });
/**
 * Reads a receipt for a run of a digest and believes nothing that it does not show: its basis has that digest, its
 * scores are those that it was made of, of the very suites of the basis, and judged again they come to its verdict.
 */
function readReceipt(text, digest) {
    const parsed = Receipt.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (!parsed.success)
        return refused('it is not of the expected shape');
    const { data: receipt } = parsed;
    const { basis, evaluation, samples } = receipt;
    const measured = { evaluation, ...(samples === undefined ? {} : { samples }) };
    if (receipt.digest !== digest || (0,evaluation_receipt/* receiptDigest */.fw)(basis) !== digest)
        return refused('it is of something else');
    if (contentOf(measured) !== receipt.content)
        return refused('its scores are not those that it was made of');
    const final = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
    if (final !== undefined)
        return refused(final);
    if (verdictOf(evaluation) !== receipt.verdict)
        return refused('judged again, it comes to another verdict');
    return { kind: 'usable', receipt };
}
const contentOf = (measured) => (0,digest/* digestOf */.ol)((0,read_json/* plainJson */.RU)(measured));
/** Nothing where the change is not there to be judged with, or its margin cannot be passed. */
function verdictOf(evaluation) {
    try {
        return evaluation.change && (0,judge/* judge */.S4)(evaluation.change, evaluation).verdict;
    }
    catch {
        return undefined;
    }
}
/** Why another try might come to something else than chance, so that it is to be made. */
function whyNotFinal({ shard, receipt, suites }) {
    if (shard !== undefined)
        return 'it is of a part of a run';
    if (receipt?.reused_from !== undefined)
        return 'it is of a run that reused another';
    const open = suites.find(isOpen);
    return open === undefined ? undefined : `the suite ${open.name} was not evaluated to its end`;
}
function isOpen({ stopped, problem_verdict, arms, judges = [], baseline }) {
    if (stopped !== undefined || problem_verdict === 'error' || baseline?.control?.stale === true)
        return true;
    if (judges.some(({ canary, served = {} }) => canary?.moved || Object.values(served).some(judge_replies/* areUnlike */.Ze)))
        return true;
    return [arms.base, arms.head].some((arm) => arm !== undefined && (arm.grader_errors > 0 || hadOutage(arm.incidents)));
}
const hadOutage = (incidents) => Object.keys(incidents).some((kind) => (0,incident/* mayPass */.bg)(kind));
/** Suites in which a receipt differs from what it says that it depends on. */
function whyOtherSuites({ suites, adoption }, basis) {
    const areSame = namesOf(suites) === namesOf(basis.suites) && adoption === basis.adoption;
    const areCounted = suites.every((suite, place) => isCounted(suite, basis.suites[place]?.planned));
    return areSame && areCounted ? undefined : 'its suites are not those that it depends on';
}
const namesOf = (suites) => JSON.stringify(suites.map((suite) => [suite.name, suite.yardstick, suite.binding, suite.comparison, suite.identity]));
const isCounted = ({ cases_planned, cases_total }, planned) => planned === 'all' ? cases_planned === cases_total : cases_planned === planned;

// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-here.js
var plan_here = __webpack_require__(29458);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/run/reuse-run.js









/**
 * The evaluation of an earlier run that has the same receipt, with the facts of this change; the whole of it for a part
 * of a run too. Nothing for one that refreshes its baseline, and for one that goes on in its folder.
 */
async function reuseRun(ports, request) {
    const { files, log, receipts } = ports;
    const { folder, run, policyFiles } = request;
    if (receipts === undefined || run.refreshesBaseline || !leavesReceipt(run))
        return undefined;
    const here = await (0,plan_here/* planHere */.s)(files, folder);
    if (here?.run === run.runPlan.run)
        return undefined;
    const digest = (0,evaluation_receipt/* receiptDigest */.fw)(run.receiptBasis);
    for (const { text, from } of await receipts.find({ digest, policyFiles })) {
        const read = readReceipt(text, digest);
        if (read.kind === 'refused') {
            log.warn(`the receipt of ${from} is not used: ${read.why}`);
            continue;
        }
        await leaveOnlyItsSamples(files, folder, { receipt: read.receipt, here });
        return (0,describe_run/* describeReuse */.yq)(run, { evaluation: read.receipt.evaluation, from });
    }
    return undefined;
}
/**
 * Whatever samples are in the folder are those of the reused run afterwards; none where its receipt has none. The plan
 * and the spans of another run that was here must not pass for those of these samples.
 */
async function leaveOnlyItsSamples(files, folder, { receipt, here }) {
    if (here?.run === receipt.run)
        return;
    if (here !== undefined)
        for (const name of [run_plan/* runPlanFile */.PA, span/* tracesFile */.H])
            await files.write(`${folder}/${name}`, '');
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, receipt.samples ?? '');
}
/**
 * Keeps the receipt of a finished run, where the next one may rely on it; a part of a run keeps what that depends on.
 */
async function keepRun(ports, { folder, run }, evaluation) {
    if (ports.receipts === undefined || !leavesReceipt(run))
        return;
    if (run.shard !== undefined)
        return (0,artifacts/* writeArtifact */.w6)(ports.files, `${folder}/${receipt_artifact/* receiptBasisFile */.Ll}`, run.receiptBasis);
    await keepReceipt(ports, { folder, basis: run.receiptBasis, run: run.runPlan.run }, evaluation);
}
const leavesReceipt = ({ plans }) => plans.length > 0 && mayBeReused(plans);
/** Keeps the receipt of a whole run. */
async function keepReceipt({ files, receipts }, { folder, basis, run }, evaluation) {
    const samples = takesSamples(evaluation) ? await files.read(`${folder}/${sample/* samplesFile */.s6}`) : undefined;
    const receipt = receiptOf({ evaluation, basis, run, samples });
    if (receipt === undefined)
        return;
    await receipts?.keep({ digest: receipt.digest, text: JSON.stringify(receipt), folder });
}


/***/ }),

/***/ 38126:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withdrawVerdict)
/* harmony export */ });
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60603);

/** Empties the verdict of a folder that is to hold another evaluation, so that no report tells it of that one. */
async function withdrawVerdict(files, folder) {
    const path = `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictFile */ .Y1}`;
    if ((await files.read(path)) !== undefined)
        await files.write(path, '');
}


/***/ })

};
;
})
