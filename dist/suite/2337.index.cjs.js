(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2337;
exports.ids = [2337];
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

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


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

/***/ 5592:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ longestRemark),
/* harmony export */   Ag: () => (/* binding */ Actor),
/* harmony export */   Nc: () => (/* binding */ Remark)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Characters that a remark keeps at most. */
const longestRemark = 500;
/** Who made a record. */
const Actor = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(320);
/** What a record says in words: why it was made, or what was found. */
const Remark = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(longestRemark);


/***/ }),

/***/ 76419:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   Qq: () => (/* binding */ hoursAfter),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   eG: () => (/* binding */ laterOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);

/** A moment as records have it: RFC 3339 in UTC. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$();
/** A moment to the second. `ms` is milliseconds since 1970. */
const momentOf = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const hourMs = 3_600_000;
/** Hours from one moment to another; negative where the other comes first. */
const hoursBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / hourMs;
/** The moment so many hours after another, to the second. */
const hoursAfter = (from, hours) => momentOf(Date.parse(from) + hours * hourMs);
/** The later of two moments. */
const laterOf = (one, other) => (Date.parse(one) >= Date.parse(other) ? one : other);


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

/***/ 31425:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LaneDigests),
/* harmony export */   k: () => (/* binding */ ReleasedLane)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);


/** The lanes that are released and deployed, each on its own. */
const ReleasedLane = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
const LaneDigests = zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(ReleasedLane, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E);


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

/***/ 52835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ providerNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
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

/***/ 58127:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listOverrides: () => (/* binding */ listOverrides),
  override: () => (/* binding */ override_override)
});

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/day.js
var day = __webpack_require__(53421);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
;// CONCATENATED MODULE: ./dist/compiled/domain/override/make-override.js





/** The record of an override that is given now. Throws a `UserError` that says what is wrong with what was asked. */
function makeOverride({ head, lanes, reason, by, days }, nowMs) {
    const made = override/* Override */.d.safeParse({
        version: 1,
        kind: 'override',
        head,
        lanes: (0,lane/* inOrder */.al)(lanes),
        reason,
        by,
        at: (0,moment/* momentOf */.Et)(nowMs),
        expires: (0,moment/* momentOf */.Et)(nowMs + days * day/* dayMs */.L),
    });
    if (made.success)
        return made.data;
    const [issue] = made.error.issues;
    throw new user_error/* UserError */.yo(`this is no override: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, {
        hint: 'it takes a full commit id, at least one lane, and a reason of 1 to 500 characters',
    });
}

;// CONCATENATED MODULE: ./dist/compiled/stages/override.js


/** Records that somebody lets a change through. Whether they may is asked by whoever calls, and by the gate again. */
async function override_override({ ledger, clock }, request) {
    const made = makeOverride(request, clock.now());
    return { ...(await ledger.append(made)), override: made };
}
/** All overrides on record, the oldest first. */
async function listOverrides({ ledger, }) {
    return (0,read_records/* readRecords */.T)('override', await ledger.read({ kind: 'override' }));
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
