(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 707;
exports.ids = [707,6975];
exports.modules = {

/***/ 81810:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ moveResult),
/* harmony export */   TT: () => (/* binding */ PlaceInputs),
/* harmony export */   o3: () => (/* binding */ openMove)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_deploy_deploy_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39142);
/* harmony import */ var _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41208);
/* harmony import */ var _domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60240);
/* harmony import */ var _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31425);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30331);
/* harmony import */ var _stages_read_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18026);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4361);









/** What a move is about, and which keys its target may use. */
const PlaceInputs = {
    lane: _domain_release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleasedLane */ .k,
    environment: _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .EnvironmentName */ .R,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    keys: _run_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .NameList */ .Em.optional(),
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .AccessInputs */ .UQ,
};
/**
 * Everything that a move takes from a run of the default branch, and who started it. Throws a `UserError` for any other
 * run.
 */
async function openMove(ports) {
    const dispatch = await ports.dispatches.dispatch();
    const own = (0,_domain_override_dispatch_js__WEBPACK_IMPORTED_MODULE_3__/* .ownBranchOf */ .q)(dispatch);
    if (own.kind === 'refused')
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`this run may not move anything: ${own.reason}`);
    // A run that is run again has the policy of its day, so that of today is read.
    const settings = await (0,_stages_read_settings_js__WEBPACK_IMPORTED_MODULE_7__.readSettings)(ports.git, (0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteBranch */ .B)(own.branch));
    const releases = ports.openReleases(settings.release);
    const targets = await ports.openTargets();
    const people = { authorOf: async () => undefined };
    // Whoever runs a run again moves the lane, not whoever started it.
    const by = dispatch.triggeringActor || dispatch.actor;
    return { moving: { ...ports, releases, targets, people }, settings, by, runUrl: dispatch.runUrl };
}
/** What became of a move, as the outputs of a step, which fails where the release does not run. */
function moveResult(report) {
    const { outcome, release, previous = '', served } = report;
    const isRunning = outcome === 'moved' || outcome === 'unchanged';
    const failure = isRunning ? undefined : `${(0,_domain_deploy_deploy_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)(report)}${outcome === 'refused' ? `: ${report.reason}` : ''}`;
    return { outputs: { outcome, release, previous, served }, failure };
}


/***/ }),

/***/ 9182:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusAction: () => (/* binding */ statusAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41208);
/* harmony import */ var _domain_deploy_status_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62359);
/* harmony import */ var _stages_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1174);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74870);
/* harmony import */ var _deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81810);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4361);







/** Shows on the page of the run what is to run of each lane in each environment. */
const statusAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'lanegate/status',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        environment: _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentName */ .R.optional(),
        verify: zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false),
        keys: _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .NameList */ .Em.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .AccessInputs */ .UQ,
    }),
    outputs: ['status'],
    run: async (ports, { environment, verify }) => {
        const { moving, settings } = await (0,_deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .openMove */ .o3)(ports);
        const told = await (0,_stages_status_js__WEBPACK_IMPORTED_MODULE_3__.status)({ ...moving, ...(verify ? { ask: moving } : {}) }, { settings, environment });
        await ports.runner.writeSummary((0,_domain_deploy_status_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .statusMarkdown */ .K)(told));
        return { outputs: { status: JSON.stringify(told) } };
    },
});


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

/***/ 70980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findNotUtf8),
/* harmony export */   h: () => (/* binding */ notUtf8Error)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Finds the first byte that is not UTF-8. */
function findNotUtf8(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    let line = 1;
    for (let start = 0;; line += 1) {
        const end = bytes.indexOf('\n', start);
        const content = bytes.subarray(start, end === -1 ? undefined : end);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content))
            return { line, byte: firstWrong(content) };
        start = end + 1;
    }
}
/** A replacement character stands where decoding failed, unless its own three bytes do. */
function firstWrong(line) {
    const text = utf8.decode(line);
    let at = 0;
    for (const character of text) {
        const isWritten = line.subarray(at, at + 3).equals(replacement);
        if (character === '\ufffd' && !isWritten)
            break;
        at += Buffer.byteLength(character);
    }
    return line[at] ?? 0;
}
const replacement = Buffer.from('\ufffd');
/** What is told of a file that has to be UTF-8. */
const notUtf8Error = (path, { line, byte }) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not UTF-8: the byte 0x${byte.toString(16)} fits nothing in it`, {
    place: { path, line },
    hint: 'save the file as UTF-8',
});


/***/ }),

/***/ 39142:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deployText),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);


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

/***/ 62359:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ statusMarkdown)
/* harmony export */ });
/* harmony import */ var _report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32034);
/* harmony import */ var _report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88620);
/* harmony import */ var _status_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49693);



const columns = ['Environment', 'Lane', 'Release', 'Commit', 'Since', 'By', 'Evidence', 'Served'];
const mostRows = 200;
/** What runs, as Markdown: a table, and a list of what is held and what is on its way. */
function statusMarkdown({ lanes, notes }) {
    if (lanes.length === 0)
        return '### What runs\n\nNothing is deployed, and no environment is declared.\n';
    const table = (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)({ columns: columns.map((heading) => ({ heading })), items: lanes, cellsOf: cellsInMarkdown }, mostRows);
    const told = lanes.flatMap((lane) => (0,_status_text_js__WEBPACK_IMPORTED_MODULE_2__/* .laneNotes */ .YV)(lane).map((note) => `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(lane.environment)} ${lane.lane}: ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(note)}`));
    const lines = [...told, ...notes.map((note) => (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(note))];
    const list = lines.length === 0 ? '' : `\n${(0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownList */ .A)(lines, (line) => line, mostRows)}\n`;
    return `### What runs\n\n${table}\n${list}`;
}
/** Ids are code, names are anybody's. */
function cellsInMarkdown(lane) {
    const [environment = '', name = '', release = '', commit = '', since = '', by = '', evidence = '', served = ''] = (0,_status_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(lane);
    return [
        (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(environment),
        name,
        lane.release === undefined ? release : (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(release),
        commit === '' ? '' : (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit),
        since,
        by === '' ? '' : (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(by),
        evidence,
        served,
    ];
}


/***/ }),

/***/ 49693:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ laneNotes),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_terminal_align_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97916);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62848);



const headings = ['environment', 'lane', 'release', 'commit', 'since', 'by', 'evidence', 'served'];
/** What runs, for a terminal: a row a lane, and below it what is held and what is on its way. */
function statusText({ lanes, notes }) {
    const [head = '', ...rows] = (0,_report_terminal_align_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)([headings, ...lanes.map(cellsOf)], Array(headings.length).fill('left'));
    const body = lanes.flatMap((lane, index) => [rows[index] ?? '', ...laneNotes(lane).map((note) => `  ${note}`)]);
    const all = [
        ...(lanes.length === 0 ? ['nothing is deployed, and no environment is declared'] : [head, ...body]),
        ...notes.map((note) => `note: ${note}`),
    ];
    return `${all.map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLine */ .tL).join('\n')}\n`;
}
const cellsOf = ({ environment, lane, release, commit, since, by, evidence, served }) => [
    environment,
    lane,
    release === undefined ? 'nothing' : (0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release),
    commit?.slice(0, 9) ?? '',
    since ?? '',
    by ?? '',
    evidenceOf(evidence),
    { verified: 'yes', 'not-asked': '', no: 'NO' }[served],
];
const evidenceOf = (evidence) => {
    if (evidence === undefined)
        return '';
    return evidence.override === undefined ? evidence.verdict : `${evidence.verdict}, overridden`;
};
function rolloutNote({ release, stage, weight, since, paused }) {
    const pause = paused === undefined ? '' : `, paused since ${paused.since}`;
    return `rollout of ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}: ${stage}, ${weight} % of requests, since ${since}${pause}`;
}
/** What there is to say of a lane beside what runs of it. */
function laneNotes({ reason, rolled_back, holds, rollout, waits_for, served_instead }) {
    const held = holds.filter(({ digest }) => digest !== undefined);
    return [
        ...(reason === undefined ? [] : [`because: ${reason}`]),
        ...(rolled_back === undefined ? [] : [`rolled back from ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(rolled_back)}`]),
        ...(rollout === undefined ? [] : [rolloutNote(rollout)]),
        ...waits_for.map((each) => `waits for: ${each}`),
        ...held.map(({ digest = '', by, at, reason: why }) => `held: ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(digest)} by ${by} at ${at}: ${why}`),
        ...(served_instead === undefined ? [] : [`served instead: ${served_instead}`]),
    ];
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

/***/ 90154:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}\u2026`;
}


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

/***/ 56248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


/***/ }),

/***/ 85054:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RecordingPath)
/* harmony export */ });
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79791);

/** Where a recording may be written, whoever says so. */
const RecordingPath = _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U.refine((path) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])(?:\.\.|\.git|\.lanegate)(?:[/\\]|$)/i.test(path), 'must lie in the repository, and not where git or Lanegate keeps its own').refine((path) => path.endsWith('.jsonl'), 'must end in .jsonl');


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

/***/ 19835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** A step as people read it, such as `shadow` or `5 % of traffic`. */
const stepName = ({ stage, weight }) => stage === 'traffic' ? `${weight} % of traffic` : stage;


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

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


/***/ }),

/***/ 32034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ markdownList),
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table. Of more than `maxRows` items the rest is counted in a last row; '' without items. */
function markdownTable({ columns, items, cellsOf }, maxRows) {
    if (items.length === 0)
        return '';
    const rest = items.length - maxRows;
    return [
        tableRow(columns.map(({ heading }) => heading)),
        tableRow(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
        ...items.slice(0, maxRows).map((item) => tableRow(cellsOf(item))),
        ...(rest > 0 ? [tableRow([`and ${rest} more`, ...columns.slice(1).map(() => '')])] : []),
    ].join('\n');
}
const tableRow = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
/** A Markdown list of one line an item. Of more than `maxLines` items the rest is counted in a last line. */
function markdownList(items, lineOf, maxLines) {
    const rest = items.length - maxLines;
    return [...items.slice(0, maxLines).map(lineOf), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((line) => `- ${line}`)
        .join('\n');
}


/***/ }),

/***/ 97916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** Rows as lines with their columns aligned; the last column is not padded. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}


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
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
/** Columns that a text takes in a terminal: East Asian characters and emoji take two. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemesOf */ .w)(text))
        width += wide.test(segment) ? 2 : 1;
    return width;
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

/***/ 16975:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   KA: () => (/* binding */ formatPointsNumber),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   QF: () => (/* binding */ formatPointsSize),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jk: () => (/* binding */ formatOneSided),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   w7: () => (/* binding */ formatLatencyChange),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
const minus = '\u2212';
/** A score in [0, 1] as `84.0 %`; a score that nobody measured as a dash. */
const formatScore = (score) => (score === null ? '\u2013' : `${formatPercent(score)}`);
/** A share in [0, 1] as `84.0 %`. */
const formatPercent = (share) => `${(share * 100).toFixed(1)} %`;
/** A share that somebody set as `2 %`, with decimals only where it has some. */
const formatShare = (share) => `${Number((share * 100).toFixed(2))} %`;
/** A confidence as `95 %` or `98.6 %`; one next to certainty is never rounded to it. */
const formatConfidence = (share) => `${Number((share * 100).toFixed(share > 0.999 ? 3 : 1))} %`;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A change as `\u221213.1`, `+0.6` or `0.0`: every text has this sign for what is negative. */
function formatSigned(change, decimals = 1) {
    const size = Math.abs(change).toFixed(decimals);
    if (Number(size) === 0)
        return size;
    return `${change < 0 ? minus : '+'}${size}`;
}
/** Means of the same scores, summed in another order, lie this far apart, in points. */
const roundingNoise = 1e-7;
/**
 * The size of a difference of scores in points without sign or unit: `13.1`, and where one decimal would leave nothing
 * of it as many as show it, since a drop that is proven may be as small as `0.02`.
 */
function formatPointsNumber(difference) {
    const size = Math.abs(100 * difference);
    const isHidden = size >= roundingNoise && size < 0.05;
    return size.toFixed(isHidden ? Math.ceil(-Math.log10(size)) : 1);
}
/** A difference of scores in [-1, 1] as signed points without their unit: `\u221213.1`, `+0.6`, `0.0`. */
function formatSignedPoints(difference) {
    const size = formatPointsNumber(difference);
    if (Number(size) === 0)
        return size;
    return `${difference < 0 ? minus : '+'}${size}`;
}
/** A difference of scores in [-1, 1] as `\u221213.1 points`. */
const formatPoints = (difference) => `${formatSignedPoints(difference)} points`;
/** The size of a difference without its sign: `13.1 points`. */
const formatPointsSize = (difference) => `${formatPointsNumber(difference)} points`;
/** The ends of an interval in signed points: `\u221219.4 to \u22126.8`. */
const formatInterval = ([low, high]) => `${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
/** A p-value as `p = 0.012`, below a thousandth as `p < 0.001`. */
function formatProbability(p) {
    if (p < 0.001)
        return 'p < 0.001';
    return `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** US dollars with the digits that matter: `$0`, `$0.0123`, `$1.20`, `$1,234.50`. */
function formatMoney(usd) {
    if (usd === 0)
        return '$0';
    if (usd < 0.0001)
        return '< $0.0001';
    if (usd >= 1)
        return `$${groupThousands(usd.toFixed(2))}`;
    return `$${Number(usd.toPrecision(3)).toFixed(Math.max(2, significantDecimals(usd)))}`;
}
/** Decimals that show three significant digits of an amount below one, without zeros at the end. */
function significantDecimals(usd) {
    const [, decimals = ''] = Number(usd.toPrecision(3)).toFixed(6).replace(/0+$/, '').split('.');
    return decimals.length;
}
/** Milliseconds as `< 1 ms`, `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 0.5)
        return '< 1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    const seconds = ms / 1000;
    return seconds < 10 ? `${seconds.toFixed(2)} s` : `${groupThousands(seconds.toFixed(1))} s`;
}
/** A whole number as `12,345`. */
const formatCount = (count) => groupThousands(count.toFixed(0));
/** `1 case`, `160 cases`. */
const formatAmount = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** How much larger `head` is than `base` as `+12 %`; nothing when there is no base to speak of. */
function formatChange(base, head) {
    if (!(base > 0))
        return undefined;
    const percent = Math.abs((head / base - 1) * 100).toFixed(0);
    if (percent === '0')
        return '\u00b10 %';
    return `${head < base ? minus : '+'}${groupThousands(percent)} %`;
}
/** The first twelve digits of a commit, or the whole text when it is not one. */
const shortCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
const groupThousands = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
/** Shorter latencies are mostly the grain of the clock. */
const comparableLatencyMs = 10;
/** How much longer `head` took than `base` as `+12 %`; nothing where either is too short to be compared. */
const formatLatencyChange = (baseMs, headMs) => Math.min(baseMs, headMs) < comparableLatencyMs ? undefined : formatChange(baseMs, headMs);


/***/ }),

/***/ 18026:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSettings: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93490);
/* harmony import */ var _steps_read_read_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36952);


/** The settings of a commit of the default branch; those that hold without any where it has none. */
const readSettings = async (git, commit) => (await (0,_steps_read_read_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(git, commit))?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._0;


/***/ }),

/***/ 1174:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(39941);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/environment-status.js








/** What runs of one lane in one environment, since when, on what evidence, and what is on its way. */
const LaneStatus = schemas/* strictObject */.rej({
    environment: environment_name/* EnvironmentName */.R,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional().describe('What is to run; absent where nothing is'),
    digest: digest_text/* DigestText */.E.optional(),
    commit: schemas/* string */.YjP().optional().describe('Of the release; absent where its record is not here'),
    since: moment/* Moment */["do"].optional(),
    by: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP().optional(),
    evidence: release/* ReleaseEvidence */.X.optional(),
    previous: digest_text/* DigestText */.E.optional(),
    rolled_back: digest_text/* DigestText */.E.optional(),
    holds: schemas/* array */.YOg(desired_state/* Hold */.AD),
    rollout: desired_state/* DesiredState */.ix.shape.rollout,
    waits_for: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the rollout, or the lane, waits for'),
    served: schemas/* enum */.k5n(['verified', 'not-asked', 'no']),
    served_instead: schemas/* string */.YjP().optional(),
});
/** What is to run everywhere. */
const EnvironmentStatus = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    lanes: schemas/* array */.YOg(LaneStatus),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What is to run, by environment and lane; declared lanes come first, in the order of the settings. */
function statusOf(facts) {
    const { states, environments, environment } = facts;
    const declared = Object.entries(environments).flatMap(([name, lanes]) => released_lane/* ReleasedLane */.k.options.filter((lane) => lanes[lane] !== undefined).map((lane) => ({ environment: name, lane })));
    const running = states.states.map(({ state }) => ({ environment: state.environment, lane: state.lane }));
    const places = new Map([...declared, ...running].map((place) => [`${place.environment}/${place.lane}`, place]));
    const told = [...places.values()].filter((place) => environment === undefined || place.environment === environment);
    const order = [...new Set(told.map((place) => place.environment))];
    return {
        version: 1,
        lanes: told
            .sort((one, other) => order.indexOf(one.environment) - order.indexOf(other.environment))
            .map((place) => laneStatus(place, facts)),
        notes: states.strange.map(({ path, why }) => `${path} cannot be believed: ${why}`),
    };
}
function laneStatus(place, facts) {
    const state = (0,stored_states/* stateAt */.HK)(facts.states.states, place)?.state;
    if (state === undefined)
        return { ...place, holds: [], waits_for: [], served: 'not-asked' };
    const release = facts.releases.filter(({ id, lane }) => id === state.release && lane === state.lane).at(-1);
    const { version: _, ...told } = state;
    return {
        ...told,
        ...(release === undefined ? {} : { commit: release.commit, evidence: release.evidence }),
        waits_for: waitsFor(state, facts),
        served: 'not-asked',
    };
}
function waitsFor({ holds, rollout }, { rolloutWaits }) {
    const whole = holds.filter(({ digest }) => digest === undefined).map(({ by, reason }) => `held by ${by}: ${reason}`);
    return [...whole, ...(rollout === undefined ? [] : (rolloutWaits.get(rollout.id) ?? []))];
}

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/find-deployment.js
var find_deployment = __webpack_require__(74622);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/advance.js + 11 modules
var advance = __webpack_require__(50503);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/standing.js

/** What a rollout waits for, as the next call would tell it that brings nothing new. */
function standingOf(state, request) {
    const { paused } = state.rollout;
    if (paused !== undefined)
        return [paused.reason];
    const nobody = { by: 'nobody', occasion: 'none', observations: [], unreadable: [], approved: [] };
    const { events, waitsFor } = (0,advance/* advance */.n)(state, { ...request, ...nobody });
    const isMoving = events.some((event) => event !== 'held');
    return isMoving ? ['the next call of lanegate promote, which moves it'] : waitsFor;
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/gather-facts.js
var gather_facts = __webpack_require__(26009);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-release.js
var find_release = __webpack_require__(94130);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-entry.js
var read_entry = __webpack_require__(67780);
;// CONCATENATED MODULE: ./dist/compiled/stages/status.js









/**
 * Tells what is to run in each environment of each lane, since when and on what evidence; and, where asked, what is
 * served.
 */
async function status_status(ports, request) {
    const { environment, settings } = request;
    const { environments } = settings;
    const states = await (0,gather_facts/* readStates */.rs)(ports);
    if (environment !== undefined && !isKnown(environment, environments, states))
        throw (0,find_deployment/* noSuchEnvironment */.I)(environments, environment);
    const releases = await runningReleases(ports, states);
    const rolloutWaits = await waitsOfRollouts(ports, states, settings);
    const told = statusOf({ environment, environments, states, releases, rolloutWaits });
    if (ports.ask === undefined)
        return told;
    const lanes = [];
    for (const lane of told.lanes)
        lanes.push(await withServed(ports, environments, { lane, releases }));
    return { ...told, lanes };
}
/** Whether the settings, or anything in the ledger, speak of an environment. */
function isKnown(name, environments, { states, strange }) {
    const inLedger = [...states.map(({ state }) => (0,ledger_entry/* statePath */.BQ)(state)), ...strange.map(({ path }) => path)];
    return Object.hasOwn(environments, name) || inLedger.some((path) => path.startsWith(`${ledger_entry/* stateFolder */.yp}/${name}/`));
}
async function runningReleases(ports, { states }) {
    const found = [];
    for (const { state } of states) {
        const release = state.release === undefined ? undefined : await (0,find_release/* releaseOf */.l7)(ports, state.lane, state.release);
        if (release !== undefined)
            found.push(release);
    }
    return found;
}
async function waitsOfRollouts(ports, states, settings) {
    const waits = new Map();
    for (const { state } of states.states) {
        const { rollout, environment } = state;
        const release = rollout && (await (0,find_release/* releaseOf */.l7)(ports, 'model', rollout.release));
        if (rollout === undefined || release === undefined)
            continue;
        const entry = await (0,read_entry/* readEntry */.h)(ports, { environment, rollout, release, states, settings });
        const now = (0,moment/* momentOf */.Et)(ports.clock.now());
        waits.set(rollout.id, standingOf({ ...state, rollout }, { settings: settings.promotion, entry, now }));
    }
    return waits;
}
/** A lane with what its target says, where it has one. */
async function withServed({ ask, log }, environments, { lane, releases }) {
    const { environment } = lane;
    const deployment = environments[environment]?.[lane.lane];
    const release = releases.find(({ id, lane: name }) => id === lane.release && name === lane.lane);
    if (ask === undefined || deployment === undefined || release === undefined)
        return lane;
    const { text } = await (0,gather_facts/* fetchBundle */.L2)({ releases: ask.releases, log }, release);
    const order = { place: { environment, lane: lane.lane }, release, deployment, bundle: text };
    try {
        const served = await ask.targets.served(order);
        if (served.kind === 'as-ordered')
            return { ...lane, served: 'verified' };
        return served.kind === 'untold' ? lane : { ...lane, served: 'no', served_instead: served.said };
    }
    catch (error) {
        return { ...lane, served: 'no', served_instead: (0,user_error/* messageOf */.bD)(error) };
    }
}


/***/ }),

/***/ 50284:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readConfigurationText)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70980);
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96913);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24421);



/**
 * The text of lanegate.yml, which is UTF-8 alone: what a guess made of other bytes would bind as if it were written.
 */
async function readConfigurationText(git, blob) {
    if (blob === undefined)
        return undefined;
    const { text, notUtf8 } = await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextContent */ .pf)(git, blob, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h);
    if (notUtf8 !== undefined)
        throw (0,_domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .notUtf8Error */ .h)(_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h, notUtf8);
    return text;
}


/***/ }),

/***/ 36952:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText),
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82709);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);
/* harmony import */ var _read_configuration_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50284);
/* harmony import */ var _refuse_no_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37252);






/** What the default branch says in lanegate.yml; nothing where it has none. */
async function readPolicy(git, commit) {
    const text = await readPolicyText(git, commit);
    return text === undefined ? undefined : (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfiguration */ .M)(text, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h);
}
/** lanegate.yml of a commit as it is written; nothing where it has none. */
async function readPolicyText(git, commit) {
    const tree = await git.resolve(commit);
    if (tree === undefined) {
        throw commit === 'HEAD'
            ? (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)()
            : new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the commit ${commit} of the default branch cannot be read`);
    }
    const files = await git.list(tree);
    const entry = files.find(({ path }) => path === _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h);
    if (entry === undefined) {
        await (0,_refuse_no_file_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseNoFile */ .o)(git, tree, files);
        return undefined;
    }
    return (0,_read_configuration_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfigurationText */ .o)(git, entry.blob);
}


/***/ }),

/***/ 24421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ pointsElsewhere),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   pf: () => (/* binding */ readTextContent),
/* harmony export */   wp: () => (/* binding */ mostTextBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** A larger prompt or configuration is not read. */
const mostTextBytes = 4_000_000;
/** How the text of a Git LFS pointer begins (git-lfs, docs/spec.md). */
const largeFilePointer = 'version https://git-lfs.github.com/spec/';
/** One file's text; `undefined` where the tree has no such file, and a `UserError` where it is no text. */
const readText = async (git, blob, path, maxBytes = mostTextBytes) => blob === undefined ? undefined : (await readTextContent(git, blob, path, maxBytes)).text;
/** The same of a file that is there, with what is known of its encoding. */
async function readTextContent(git, blob, path, maxBytes = mostTextBytes) {
    const [content = missing] = await git.readBlobs([blob], maxBytes);
    if (content.kind !== 'text')
        throw unreadable(content, path, maxBytes);
    refusePointer(content.text, path);
    return content;
}
/** One file's lines; a `UserError` where it is no text. */
async function readLines(git, blob, path, maxBytes) {
    const content = await git.readLines(blob, maxBytes);
    if (content.kind !== 'lines')
        throw unreadable(content, path, maxBytes);
    const [first = ''] = content.lines;
    refusePointer(first, path);
    return content;
}
const missing = { kind: 'missing' };
const isPointer = (text) => text.startsWith(largeFilePointer);
const pointsElsewhere = 'this file is a Git LFS pointer, and what it points to is not read';
function refusePointer(text, path) {
    if (!isPointer(text))
        return;
    const hint = 'keep it in git itself; large files are not fetched yet';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(pointsElsewhere, { place: { path }, hint });
}
function unreadable(content, path, maxBytes) {
    const why = content.kind === 'too-large' ? `it has ${content.bytes} bytes; ${maxBytes} are read` : 'it is no text';
    const reason = content.kind === 'missing' ? 'it is missing' : why;
    const hint = content.kind === 'binary' ? 'save it as UTF-8, without a NUL character' : undefined;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this file cannot be read: ${reason}`, { place: { path }, hint });
}


/***/ }),

/***/ 37252:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ refuseNoFile)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96913);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/**
 * Refuses a lanegate.yml that is a link, a submodule or a folder: read as none at all it would leave the gate without
 * its policy.
 */
async function refuseNoFile(git, tree, files) {
    const place = { path: _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h };
    if (files.some(({ path }) => path.startsWith(`${_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h}/`))) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this is a folder, and must be a file', { place, hint: 'begin a file with `version: 1`' });
    }
    if ((await git.pointers(tree)).includes(_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h)) {
        const hint = 'commit the file itself, at the root of the repository';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this is a link or a submodule, which is not followed', { place, hint });
    }
}


/***/ })

};
;
})
