(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6970;
exports.ids = [6970];
exports.modules = {

/***/ 14558:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  overrideAction: () => (/* binding */ overrideAction)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/commit-id.js
var commit_id = __webpack_require__(1030);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js + 1 modules
var judge = __webpack_require__(29470);
// EXTERNAL MODULE: ./dist/compiled/domain/report/override-status.js
var override_status = __webpack_require__(87551);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/name-list.js
var name_list = __webpack_require__(5906);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/override/dispatch.js
var override_dispatch = __webpack_require__(60240);
// EXTERNAL MODULE: ./dist/compiled/domain/override/may-override.js + 1 modules
var may_override = __webpack_require__(33153);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-policy.js
var read_policy = __webpack_require__(36952);
;// CONCATENATED MODULE: ./dist/compiled/stages/authorise-override.js




/**
 * The open pull requests that a commit is the head of, where whoever started this run may let it through. Throws a
 * `UserError` where they may not, or where there is no such pull request, since then nobody knows whose change it is.
 */
async function authoriseOverride({ git, openPullRequests }, { dispatch, head, days }) {
    const refused = (0,override_dispatch/* whyNoDispatch */.O)(dispatch);
    if (refused !== undefined)
        throw new user_error/* UserError */.yo(`this run may not override anything: ${refused}`);
    const settings = (await (0,read_policy/* readPolicy */.T)(git, dispatch.commit))?.value.gate.override;
    const found = (await listOpen(openPullRequests)).filter((each) => each.head.commit === head);
    if (found.length === 0) {
        throw new user_error/* UserError */.yo(`no open pull request has ${head} as its head`, {
            hint: 'give the full id of the last commit of the pull request',
        });
    }
    for (const by of [dispatch.actor, dispatch.triggeringActor]) {
        for (const { author, number } of found) {
            const whyNot = (0,may_override/* whyMayNotOverride */.n)(by, { settings, author });
            if (whyNot !== undefined)
                throw new user_error/* UserError */.yo(`@${by} may not override pull request ${number}: ${whyNot}`);
        }
    }
    if (days > (settings?.max_days ?? 0)) {
        throw new user_error/* UserError */.yo(`${days} days are more than the ${settings?.max_days} that policy allows`, {
            hint: 'give fewer days, or raise gate.override.max_days on the default branch',
        });
    }
    return found;
}
async function listOpen(openPullRequests) {
    try {
        return await openPullRequests.list();
    }
    catch (cause) {
        throw new user_error/* UserError */.yo(`the open pull requests cannot be listed: ${(0,user_error/* messageOf */.bD)(cause)}`, { cause });
    }
}

// EXTERNAL MODULE: ./dist/compiled/stages/detect.js + 8 modules
var detect = __webpack_require__(39425);
// EXTERNAL MODULE: ./dist/compiled/stages/override.js + 1 modules
var override = __webpack_require__(58127);
// EXTERNAL MODULE: ./dist/compiled/actions/define-action.js
var define_action = __webpack_require__(74870);
// EXTERNAL MODULE: ./dist/compiled/actions/run-inputs.js
var run_inputs = __webpack_require__(4361);
;// CONCATENATED MODULE: ./dist/compiled/actions/override.js












const Lanes = schemas/* string */.YjP().transform(name_list/* splitNames */.b).pipe(schemas/* array */.YOg(lane/* Lane */.J$).min(1));
/** Records that somebody lets a pull request through in spite of its verdict. */
const overrideAction = (0,define_action/* defineAction */.Q)({
    name: 'lanegate/override',
    inputs: schemas/* strictObject */.rej({
        head: commit_id/* CommitId */.j,
        lanes: Lanes,
        reason: schemas/* string */.YjP(),
        days: coerce/* number */.ai().int().min(1).max(90).default(7),
        ...run_inputs/* AccessInputs */.UQ,
    }),
    outputs: ['record', 'expires', 'status'],
    run: async (ports, { head, lanes, reason, days }) => {
        const dispatch = await ports.dispatches.dispatch();
        const pullRequests = await authoriseOverride(ports, { dispatch, head, days });
        const { path, override: given } = await (0,override.override)(ports, { head, lanes, reason, days, by: dispatch.actor });
        const isWhole = await namesAll(ports, lanes, { head, pullRequests });
        if (isWhole) {
            const description = (0,override_status/* overrideStatus */.d7)(given);
            await ports.statuses.set(head, { state: 'success', context: override_status/* statusContext */.s, description, url: dispatch.runUrl });
        }
        else {
            ports.log.info('the status of the commit stays: the change may touch lanes that this override does not name');
        }
        ports.log.info('recorded; run the failed check of the pull request again, and it will find the override');
        return { outputs: { record: path, expires: given.expires, status: isWhole ? 'success' : '' } };
    },
});
/**
 * Whether an override names every lane that its pull requests touch. Only then is it known, whatever the gate found,
 * that nothing is left that blocks.
 */
async function namesAll(ports, lanes, { head, pullRequests }) {
    try {
        const changes = [];
        for (const { base } of pullRequests) {
            changes.push(await (0,detect.detect)(ports, { policy: base.commit, head: { revision: head }, folder: undefined }));
        }
        return changes.every((change) => (0,judge/* lanesOfWhole */.ig)(change).every((lane) => lanes.includes(lane)));
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        ports.log.warn((0,user_error/* describeUserError */.Pi)(error));
        return false;
    }
}


/***/ }),

/***/ 56063:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ differingCommit)
/* harmony export */ });
/** Which of the three commits that a change is told by is another one in what is said to be of it. */
const differingCommit = (change, other) => sides.find((side) => change[side] !== other[side]);
const sides = ['policy', 'base', 'head'];


/***/ }),

/***/ 80383:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reachesAnswers),
/* harmony export */   Y: () => (/* binding */ needsEvaluation)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);

/** Whether a change may alter what a model answers: it touches such a lane, or a suite that has to run. */
const reachesAnswers = ({ affected, lanes }) => affected.length > 0 || lanes.some(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX);
/**
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow, or of a corpus that
 * does not pass, may run no suite, but says what policy is, without which nobody could override.
 */
const needsEvaluation = (changeSet) => reachesAnswers(changeSet) ||
    (changeSet.lane_workflows ?? []).length > 0 ||
    (changeSet.corpora ?? []).some(({ verdict }) => verdict !== 'pass');


/***/ }),

/***/ 6635:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ commandsOver),
/* harmony export */   Yt: () => (/* binding */ isCopyable),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** A command stays within one line of a terminal that nothing cuts. */
const mostCommandCharacters = 800;
const plainWord = /^[A-Za-z0-9_@%+=,./][A-Za-z0-9_@%+=:,./-]*$/;
/** A text as one word of a POSIX shell, in which nothing is expanded. */
const shellWord = (text) => (plainWord.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
/** How git's bytes that are no UTF-8 are spelled, which a shell would take at its word. */
const spelledByte = /\\x[89a-f][0-9a-f]/;
/** Whether a path survives being shown, copied and pasted: nothing invisible, no line break, not too long. */
const isCopyable = (path) => path.length <= mostCommandCharacters / 4 && !spelledByte.test(path) && (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(path) === path;
/** One command, or several when its words do not fit into a line. */
function commandsOver(beginning, words) {
    const commands = [];
    let command = beginning;
    for (const word of words) {
        if (command !== beginning && command.length + word.length >= mostCommandCharacters) {
            commands.push(command);
            command = beginning;
        }
        command += ` ${word}`;
    }
    return command === beginning ? commands : [...commands, command];
}


/***/ }),

/***/ 50879:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ whyBlocked),
/* harmony export */   Q$: () => (/* binding */ describeCorpus),
/* harmony export */   xM: () => (/* binding */ verdictOfCorpora)
/* harmony export */ });
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9019);

/** The gravest word of all corpora; one that is inconclusive blocks where policy says so. */
function verdictOfCorpora(corpora, { inconclusive }) {
    const verdict = (0,_gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(corpora.map((corpus) => corpus.verdict));
    const blocks = verdict === 'fail' || verdict === 'error' || (verdict === 'inconclusive' && inconclusive === 'block');
    return { verdict, blocks };
}
const became = {
    pass: 'passes',
    'not-affected': 'is left as it was',
    inconclusive: 'does not pass',
    fail: 'does not pass',
    error: 'cannot be judged',
};
/** How a corpus ended, in a sentence. */
const describeCorpus = ({ name, verdict, reason }) => `the corpus ${name} ${became[verdict]}: ${reason}`;
/** The first corpus that blocks and why; `undefined` where none does. */
function whyBlocked(corpora, { verdict, blocks }) {
    const found = corpora.find((corpus) => corpus.verdict === verdict);
    return blocks && found !== undefined ? describeCorpus(found) : undefined;
}


/***/ }),

/***/ 17991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ samplesOfArm),
/* harmony export */   n: () => (/* binding */ failedSamples)
/* harmony export */ });
/** How many samples of an arm came to nothing that could be graded. */
const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
const samplesOfArm = (arm) => arm.answered + failedSamples(arm);


/***/ }),

/***/ 27614:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kI: () => (/* binding */ FlakyCase),
/* harmony export */   p9: () => (/* binding */ mostListed),
/* harmony export */   zI: () => (/* binding */ NewlyBrokenCase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A list names no more cases than this, the gravest first. */
const mostListed = 100;
/** A case that comes out now one way, now another, with nothing changed. */
const FlakyCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Probability that two answers of the same arm differ'),
});
/** A case that fails now more than its history explains. */
const NewlyBrokenCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of head, now'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Of so few passes or fewer, beta-binomial'),
    q_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Benjamini-Hochberg over the cases'),
});


/***/ }),

/***/ 29470:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uJ: () => (/* binding */ findDisagreement),
  S4: () => (/* binding */ judge),
  ig: () => (/* binding */ lanesOfWhole)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/differing-commit.js
var differing_commit = __webpack_require__(56063);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var changes_lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/needs-evaluation.js
var needs_evaluation = __webpack_require__(80383);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpora-verdict.js
var corpora_verdict = __webpack_require__(50879);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/findings-of-change.js




/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(changes_lane/* changesAnswers */.XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const why = uncovered.every(isOfProvider)
            ? '; a provider that the target branch has is asked as it stands there'
            : '';
        const reason = `no suite evaluates the ${lane} change in ${firstPaths(paths)}${why}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
const isOfProvider = ({ path, facet }) => (0,configuration_file/* isCalledConfiguration */.E)(path) && facet.startsWith('providers.');
/**
 * A change of what runs the gate says nothing of answers, but what it lets through is no longer known: the workflow of
 * a pull request is the pull request's own.
 */
function editedGate({ lane_workflows: paths = [] }) {
    if (paths.length === 0)
        return [];
    const reason = `this change edits the workflows that run its own gate (${firstPaths(paths)}), which takes an override of \`code\``;
    return [{ word: 'inconclusive', lanes: ['code'], reason, alwaysBlocks: true }];
}
/** The corpora that the change touches. The gravest that is told of one counts, whatever sums it up. */
const judgedCorpora = ({ corpora = [] }) => corpora.map((corpus) => {
    const word = (0,verdict_word/* worst */.Q)([corpus.verdict, ...corpus.checks.map(({ verdict }) => verdict)]);
    return { word, lanes: ['data'], reason: (0,corpora_verdict/* describeCorpus */.Q$)(corpus), alwaysBlocks: corpus.blocks };
});
const mostPathsNamed = 5;
function firstPaths(paths) {
    const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
    return `${paths.slice(0, mostPathsNamed).join(', ')}${more}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge-suite.js + 24 modules
var judge_suite = __webpack_require__(96771);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/word-of-role.js
var word_of_role = __webpack_require__(20274);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/judge.js








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
    const settings = { ...evaluation.gate, shard: evaluation.shard };
    const judged = evaluation.suites.map((run) => (0,judge_suite/* judgeSuite */.C)(run, settings));
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
    if (!(0,needs_evaluation/* reachesAnswers */.R)(changeSet))
        return [];
    const { affected, lanes } = changeSet;
    const reached = (0,changes_lane/* inOrder */.al)([...lanes.filter(changes_lane/* changesAnswers */.XX), ...affected.flatMap((suite) => suite.lanes)]);
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
/** Why an evaluation is not of this change; `undefined` where it is. */
function findDisagreement(changeSet, evaluation) {
    const differing = (0,differing_commit/* differingCommit */.U)(changeSet, evaluation);
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
    if (touchedLanes(changeSet).some(changes_lane/* isDeployed */.Nj))
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
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,changes_lane/* isMixed */.Oq)(lanes))
        return [];
    const deployed = lanes.filter(changes_lane/* isDeployed */.Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
function conclude(changeSet, evaluation, found) {
    const { suites } = found;
    const findings = [...found.findings, ...judgedCorpora(changeSet), ...editedGate(changeSet)];
    const verdict = (0,verdict_word/* worst */.Q)(findings.map(({ word }) => word));
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
        ...(changeSet.corpora === undefined ? {} : { corpora: changeSet.corpora }),
        mixed: (0,changes_lane/* isMixed */.Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        ...(evaluation?.shard === undefined ? {} : { shard: evaluation.shard }),
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        ...(evaluation === undefined ? {} : { spent_calls: evaluation.spent.calls }),
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
        ...(changeSet.corpora ?? []).flatMap(({ name, notes }) => notes.map((note) => `the corpus ${name}: ${note}`)),
        ...suites.flatMap(unmeasuredLimits),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** A limit that nothing was measured against decides nothing, which nobody may take for a pass. */
const unmeasuredLimits = ({ name, binding, guardrails = [] }) => guardrails
    .filter(({ verdict }) => binding && verdict === 'not-measured')
    .map((each) => `${name}: the limit on ${each.name} was not measured: ${each.reason}`);
/** Lanes of the change, those that an affected suite names, and `code` where the change edits what runs its gate. */
const touchedLanes = ({ lanes, affected, lane_workflows: paths = [] }) => (0,changes_lane/* inOrder */.al)([...lanes, ...affected.flatMap((suite) => suite.lanes), ...(paths.length === 0 ? [] : ['code'])]);
/** The lanes that may block a change: those that it touches, `data` with its corpora, and else all that deploy. */
function lanesOfWhole(changeSet) {
    const touched = (0,changes_lane/* inOrder */.al)([...touchedLanes(changeSet), ...judgedCorpora(changeSet).flatMap(({ lanes }) => lanes)]);
    return touched.length > 0 ? touched : changes_lane/* Lane */.J$.options.filter(changes_lane/* isDeployed */.Nj);
}
function judgeLanes(changeSet, findings) {
    if (changeSet.harness !== undefined)
        return {};
    const touched = touchedLanes(changeSet);
    const told = changes_lane/* Lane */.J$.options.filter((lane) => (0,changes_lane/* isDeployed */.Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,verdict_word/* worst */.Q)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
/** What is of no single lane is of all that the change touches, and else of all that deploy. */
function blockersOf(changeSet, policy, { suites, findings }) {
    const isInconclusiveBlocking = policy === 'block' || (policy === 'lean' && suites.some(leansToFail));
    const blocking = findings.filter(({ word, alwaysBlocks }) => alwaysBlocks || isGrave(word) || (word === 'inconclusive' && isInconclusiveBlocking));
    const ofNone = lanesOfWhole(changeSet);
    return blocking.map(({ word, lanes, reason }) => {
        return { verdict: word, lanes: lanes.length > 0 ? (0,changes_lane/* inOrder */.al)(lanes) : ofNone, reason, overridden: false };
    });
}
const isGrave = (word) => word === 'fail' || word === 'error';
/**
 * The estimate of some binding metric speaks against it, or head's model spoils more than is tolerated, proven or not.
 */
const leansToFail = ({ binding, metrics, incident_verdicts: incidents }) => binding &&
    (metrics.some(word_of_role/* leansAgainst */.D3) ||
        incidents.some(({ arm, exceeded, kind }) => arm === 'head' && exceeded && (0,incident_tolerances/* causeOfKind */.H6)(kind) === 'model'));


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

/***/ 77842:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileAndFunction),
/* harmony export */   L: () => (/* binding */ graderFiles)
/* harmony export */ });
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);

/**
 * The files of the repository that graders, those of their sets and those that cases bring are written in, each once.
 */
function graderFiles(graders, cases = []) {
    const files = new Set();
    for (const { spec } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .everyGrader */ .Pe)(graders, cases))
        if (spec.file !== undefined)
            files.add(fileAndFunction(spec.file).path);
    return [...files];
}
/** What `file.py:function` names; without a function it is all path. */
function fileAndFunction(file) {
    const [, path = file, name] = /^(.+\.\w+):([A-Za-z_$][\w$]*)$/.exec(file) ?? [];
    return { path, name };
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

/***/ 87551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88620);


/** The commit status that says whether a change may be merged. */
const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/**
 * A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it.
 */
function statusDescription(text) {
    const line = (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${(0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(line, longestDescription - 1).text}\u2026`;
}
/** An override as the description of a commit status. */
const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);


/***/ }),

/***/ 62848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   b9: () => (/* binding */ cutToColumns),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43190);
/* harmony import */ var _text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `\u23ce`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '\u23ce')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}\u2026` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
/** Marks stand on the character before them; joiners and the like have no cell, and no terminal is sent them. */
const withoutCell = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Wide and full-width characters (UAX #11); of a flag, each of its two letters takes one cell. */
const wide = /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]$/u;
const letterOfFlag = /^\p{Regional_Indicator}$/u;
/** Columns that a text takes in a terminal that draws each character by itself, as most do; none takes more. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += cellsOf(character);
    return width;
}
function cellsOf(character) {
    if (withoutCell.test(character))
        return 0;
    return wide.test(character) && !letterOfFlag.test(character) ? 2 : 1;
}
/** The beginning of a text that fits so many columns of a terminal; its last character is `\u2026` where some did not. */
function cutToColumns(text, columns) {
    if (terminalWidth(text) <= columns)
        return text;
    let [kept, width] = ['', 0];
    for (const { segment } of (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemesOf */ .w)(text)) {
        const next = width + terminalWidth(segment);
        if (next > columns - 1)
            break;
        kept += segment;
        width = next;
    }
    return columns > 0 ? `${kept}\u2026` : '';
}


/***/ }),

/***/ 87076:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    let squares = 0;
    for (let index = 0; index < values.length; index++)
        squares += ((values[index] ?? Number.NaN) - centre) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 42216:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Fw: () => (/* binding */ mixedTarget),
/* harmony export */   PL: () => (/* binding */ suitesAcross),
/* harmony export */   bJ: () => (/* binding */ baseTarget),
/* harmony export */   ql: () => (/* binding */ headTarget),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   xz: () => (/* binding */ headTargetOrReason)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _parts_part_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34912);
/* harmony import */ var _suites_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69405);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89176);




/** Every suite that one of the commits defines, by name. */
function suitesAcross(sides) {
    const [policy, base, head] = [sides.policy, sides.base, sides.head].map((side) => new Map((0,_suites_of_js__WEBPACK_IMPORTED_MODULE_2__/* .suitesOf */ .f)(side).map((suite) => [suite.name, suite])));
    const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...names].map((name) => ({
        name,
        policy: policy?.get(name),
        base: base?.get(name),
        head: head?.get(name),
    }));
}
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target. */
const baseTarget = (suite, sides) => tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined) {
        const found = tryResolve(suite.policy, sources, { arm, policy });
        const reason = found.kind === 'gone' ? whyNotRead(suite.policy, { arm, policy }) : undefined;
        return reason === undefined ? found : { kind: 'gone', reason };
    }
    return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTarget */ .u1)(suite.head, sources, { arm, policy }) };
}
/** Why a suite of policy's, whose file is still there, is none of this commit. */
function whyNotRead(suite, { arm, policy }) {
    const path = suite?.place.path;
    if (path === undefined || arm.configuration === undefined || !arm.blobs.has(path))
        return undefined;
    if ((0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_1__/* .isConfigurationOf */ .qo)(path, arm) || arm.imported?.some((file) => file.path === path))
        return undefined;
    return (0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_1__/* .isConfigurationOf */ .qo)(path, policy)
        ? `lanegate.yml does not include ${path}`
        : `lanegate.yml does not name ${path} under \`imports\``;
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnreadable */ ._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
function mixedTarget(suite, sides, { prompt, model }) {
    const askedOf = (arm) => {
        const target = definitionOf(suite, arm)?.target;
        if (target === undefined || !('prompt' in target)) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the suite \`${suite.name}\` has no prompt in ${arm}`);
        }
        return { reference: target, arm: sides[arm] };
    };
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .mixTarget */ .cp)(askedOf(prompt), askedOf(model), sides.policy);
}
/**
 * The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy
 * says.
 */
const definitionOf = ({ policy, base, head }, arm) => arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveTarget */ .u1)(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
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


/***/ })

};
;
})
