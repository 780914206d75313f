export const id = 1942;
export const ids = [1942];
export const modules = {

/***/ 33077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mustKnowWho)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** Who works here, as git knows them. Throws a `UserError` where it does not. */
async function mustKnowWho({ openPeople, terminal }) {
    const by = await openPeople(terminal.folder).me();
    if (by !== undefined)
        return by;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git does not know who you are', {
        hint: 'git config user.name "\u2026" and git config user.email "\u2026"',
    });
}


/***/ }),

/***/ 41942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteCommand: () => (/* binding */ promoteCommand),
  tellDeployment: () => (/* binding */ tellDeployment)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deploy-text.js
var deploy_text = __webpack_require__(39142);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/is-rolled-out.js
var is_rolled_out = __webpack_require__(77417);
// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
// EXTERNAL MODULE: ./dist/compiled/cli/deploy-context.js
var deploy_context = __webpack_require__(58582);
// EXTERNAL MODULE: ./dist/compiled/cli/exit-status.js
var exit_status = __webpack_require__(60146);
// EXTERNAL MODULE: ./dist/compiled/cli/must-know-who.js
var must_know_who = __webpack_require__(33077);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout-text.js
var rollout_text = __webpack_require__(28870);
;// CONCATENATED MODULE: ./dist/compiled/cli/promote-model.js




/** Begins a rollout of a model, or moves the one that is on its way, and brings what runs now to its target. */
async function promoteModel(context, opened, options) {
    const { world } = context;
    const { environment, release, evidence = [], baseline = [], candidate = [], approve = [], occasion } = options;
    const { settings, ledger, ports, by } = opened;
    const { readEvidence } = await Promise.all(/* import() */[__webpack_require__.e(3522), __webpack_require__.e(713), __webpack_require__.e(286)]).then(__webpack_require__.bind(__webpack_require__, 92674));
    const { advanceRollout } = await Promise.all(/* import() */[__webpack_require__.e(5307), __webpack_require__.e(7712), __webpack_require__.e(2835), __webpack_require__.e(6345), __webpack_require__.e(5425), __webpack_require__.e(7140)]).then(__webpack_require__.bind(__webpack_require__, 83576));
    const read = await readEvidence(world, { paths: evidence, arms: { baseline, candidate } });
    const report = await advanceRollout(ports, {
        ...{ environment, release, by, settings, approved: approve, ...read },
        occasion: occasion ?? (0,moment/* momentOf */.Et)(world.clock.now()),
    });
    const { serve } = await Promise.all(/* import() */[__webpack_require__.e(5307), __webpack_require__.e(7712), __webpack_require__.e(2835), __webpack_require__.e(7928), __webpack_require__.e(6486)]).then(__webpack_require__.bind(__webpack_require__, 94548));
    const place = { environment, lane: 'model' };
    const whyNotServed = await serve(ports, { place, runs: report.runs, by, settings });
    if (options.push)
        await ledger.push();
    if (options.json)
        (0,cli_context/* printJson */.Q)(context, report);
    else
        world.terminal.print((0,rollout_text/* rolloutText */.p)(report));
    if (whyNotServed !== undefined)
        world.log.warn(whyNotServed);
    context.finish(whyNotServed === undefined ? statuses[report.outcome] : exit_status/* exitStatus */.$.error);
}
const statuses = {
    moved: exit_status/* exitStatus */.$.passed,
    waiting: exit_status/* exitStatus */.$.passed,
    completed: exit_status/* exitStatus */.$.passed,
    nothing: exit_status/* exitStatus */.$.passed,
    refused: exit_status/* exitStatus */.$.failed,
    'rolled-back': exit_status/* exitStatus */.$.failed,
    paused: exit_status/* exitStatus */.$.error,
};

;// CONCATENATED MODULE: ./dist/compiled/cli/promote.js








/** `lanegate promote`: make a release what runs of its lane in an environment. */
const promoteCommand = (context) => (0,deploy_context/* withPlaceOptions */.ON)(new esm/* Command */.uB('promote')
    .description('make a release what is to run of one lane in an environment, deploy it and ask whether it is served')
    .option('--release <id>', 'its id, or the first digits of it; what runs in the environment before, or a model on its way, when absent')
    .option('--reason <text>', 'why; it is shown for good')
    .option('--evidence <file...>', 'of a model: what production observed, as `lanegate observe` reads or writes it')
    .option('--baseline <name...>', 'of a model: releases or models in the evidence that are what runs')
    .option('--candidate <name...>', 'of a model: releases or models in the evidence that are promoted')
    .addOption(new esm/* Option */.c$('--approve <stage...>', 'of a model: stages that it may enter').choices([
    'shadow',
    'traffic',
    'full',
]))
    .option('--occasion <id>', 'of a model: what this call is, such as the id of a run; made twice, it counts once')).action(async (options) => {
    const { world } = context;
    const { lane, environment, release, reason = 'promoted from a terminal' } = options;
    const by = await (0,must_know_who/* mustKnowWho */.r)(world);
    const opened = await (0,deploy_context/* openDeployment */.Q6)(world, options);
    const { settings, ledger, ports } = opened;
    if ((0,is_rolled_out/* isRolledOut */.Z)(options, settings))
        return promoteModel(context, { ...opened, by }, options);
    const { promote } = await Promise.all(/* import() */[__webpack_require__.e(5307), __webpack_require__.e(7712), __webpack_require__.e(2835), __webpack_require__.e(7928), __webpack_require__.e(6486)]).then(__webpack_require__.bind(__webpack_require__, 94548));
    const report = await promote(ports, { place: { environment, lane }, release, by, reason, settings });
    if (options.push)
        await ledger.push();
    tellDeployment(context, report, options);
});
/** Prints what became of a move; 0 where it runs, 1 where it was refused, 3 where it failed. */
function tellDeployment(context, report, { json }) {
    if (json)
        (0,cli_context/* printJson */.Q)(context, report);
    else
        context.world.terminal.print((0,deploy_text/* deployText */.P)(report));
    const statuses = { moved: exit_status/* exitStatus */.$.passed, unchanged: exit_status/* exitStatus */.$.passed, refused: exit_status/* exitStatus */.$.failed, failed: 3 };
    context.finish(statuses[report.outcome]);
}


/***/ }),

/***/ 39142:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deployText),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62498);


const marks = { holds: 'ok  ', fails: 'no  ', told: 'note' };
/** What became of a promotion or a rollback, for a terminal: each check a line, and the outcome. */
function deployText(report) {
    const checks = report.checks.map(({ word, said }) => `${marks[word]}  ${said}`);
    return `${[...checks, outcomeOf(report), ...waitOf(report)].map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL).join('\n')}\n`;
}
/** The outcome in one sentence. */
function outcomeOf({ outcome, environment, lane, release, previous, served, reason, action, }) {
    const what = `${lane} ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}`;
    if (outcome === 'refused')
        return `${environment} stays as it is: ${what} is refused`;
    if (outcome === 'failed')
        return `${environment} runs what it ran: ${reason ?? 'it is not served'}`;
    const isServed = served === 'verified' ? 'and serves it' : 'and nobody was asked whether it is served';
    if (outcome === 'unchanged')
        return `${environment} was to run ${what} already, ${isServed}`;
    const from = previous === undefined ? '' : ` after ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(previous)}`;
    return `${environment} runs ${what}${action === 'rollback' ? ' again' : ''}${from}, ${isServed}`;
}
const waitOf = ({ outcome, consumer_cache_s: seconds }) => seconds === 0 || outcome === 'refused' ? [] : [`applications may go on with what they read for ${seconds} s`];


/***/ }),

/***/ 77417:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isRolledOut)
/* harmony export */ });
/** Whether a release is not deployed in one step but compared with what runs on its way. */
const isRolledOut = ({ lane, environment }, { promotion }) => lane === 'model' && !promotion.staging.environments.includes(environment);


/***/ }),

/***/ 28870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ rolloutText)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_align_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84025);
/* harmony import */ var _step_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19835);



const outcomes = {
    moved: 'goes on',
    waiting: 'waits',
    paused: 'is paused',
    'rolled-back': 'is rolled back, and held',
    completed: 'has arrived',
    refused: 'is refused',
    nothing: 'has nothing to do',
};
/** What became of a rollout, as people read it. */
function rolloutText(report) {
    const { release, environment, outcome, stage, weight = 0, findings, counting, reason, waits_for: waits } = report;
    const what = release === undefined ? 'the model lane' : `the model ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}`;
    const where = stage === undefined ? '' : ` at ${(0,_step_name_js__WEBPACK_IMPORTED_MODULE_1__/* .stepName */ .u)({ stage, weight })}`;
    const rows = findings.map(({ subject, verdict, reason: why }) => [`  ${verdict}`, subject, why]);
    const { counted, repeated, unpaired, outside, foreign } = counting;
    const left = Object.entries({ repeated, unpaired, outside, foreign }).filter(([, count]) => count > 0);
    const leftOut = left.map(([name, count]) => `, ${count} ${name}`).join('');
    return [
        `${what} ${outcomes[outcome]}${where} in ${environment}${reason === undefined ? '' : `: ${reason}`}`,
        ...(0,_report_align_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(rows, ['left', 'left', 'left']),
        ...waits.map((each) => `  waits for ${each}`),
        ...(counted + left.length > 0 ? [`  ${counted} observations counted${leftOut}`] : []),
        '',
    ].join('\n');
}


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

/***/ 84025:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62498);

/** Rows as lines with their columns aligned; the last column is not padded. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}


/***/ })

};
