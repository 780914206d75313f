(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 753;
exports.ids = [753];
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
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`this run may neither move nor tell what is to run: ${own.reason}`);
    // A run that is run again has the policy of its day, so that of today is read.
    const settings = await (0,_stages_read_settings_js__WEBPACK_IMPORTED_MODULE_7__.readSettings)(ports.git, (0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .remoteBranch */ .B)(own.branch));
    const releases = ports.openReleases(settings.release);
    const targets = await ports.openTargets();
    const people = { authorOf: async () => undefined };
    // Whoever runs a run again moves the lane, not whoever started it.
    const by = dispatch.triggeringActor || dispatch.actor;
    return { moving: { ...ports, releases, targets, people }, settings, by, runUrl: dispatch.runUrl };
}
/**
 * What became of a move, as the outputs of a step, which fails where the release does not run and says in its log where
 * it does.
 */
function moveResult({ log }, report) {
    const { outcome, release, previous = '', served } = report;
    const isRunning = outcome === 'moved' || outcome === 'unchanged';
    const told = (0,_domain_deploy_deploy_text_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)(report);
    if (isRunning)
        log.info(told);
    const failure = isRunning ? undefined : `${told}${outcome === 'refused' ? `: ${report.reason}` : ''}`;
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

/***/ 29294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  hV: () => (/* binding */ digestOfLines),
  Nv: () => (/* binding */ digestOfText),
  OL: () => (/* binding */ meanSame),
  R1: () => (/* binding */ openLineDigest),
  Bj: () => (/* binding */ sha256Of)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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

;// CONCATENATED MODULE: ./dist/compiled/domain/artifacts/digest.js


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** True where two values of JSON mean the same; what is absent means what null does. */
const meanSame = (one, other) => canonicalJson((one ?? null)) === canonicalJson((other ?? null));
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/**
 * SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the
 * time.
 */
const sha256Of = typeof external_node_crypto_.hash === 'function'
    ? (text) => external_node_crypto_.hash('sha256', text, 'hex')
    : (text) => external_node_crypto_.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = external_node_crypto_.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
}


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
    if (outcome === 'failed') {
        const runs = previous === undefined ? `nothing of ${lane} runs in ${environment}` : `${environment} runs what it ran`;
        return `${runs}: ${reason ?? 'it is not served'}`;
    }
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
function heldNote({ digest = '', by, at, reason, rolled_back }) {
    const named = rolled_back === undefined ? '' : `, the release ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(rolled_back)}`;
    return `held: ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(digest)}${named} by ${by} at ${at}: ${reason}`;
}
/** What there is to say of a lane beside what runs of it. */
function laneNotes(lane) {
    const { reason, previous, previous_commit, rolled_back, holds, rollout, waits_for, served_instead } = lane;
    const commit = previous_commit === undefined ? '' : ` of ${previous_commit.slice(0, 9)}`;
    const held = holds.filter(({ digest }) => digest !== undefined);
    return [
        ...(reason === undefined ? [] : [`because: ${reason}`]),
        ...(previous === undefined ? [] : [`before: ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(previous)}${commit}`]),
        ...(rolled_back === undefined ? [] : [`rolled back from ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(rolled_back)}`]),
        ...(rollout === undefined ? [] : [rolloutNote(rollout)]),
        ...waits_for.map((each) => `waits for: ${each}`),
        ...held.map(heldNote),
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

/***/ 88839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80173);

/** What brings origin's ledger, also into a clone of another branch alone. */
const fetchLedger = `git fetch origin +${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}:refs/remotes/origin/${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}`;


/***/ }),

/***/ 80173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82044);



/** The branch that holds the ledger. */
const ledgerBranch = 'lanegate';
/** A larger file is no record of ours and is not read. */
const maxRecordBytes = 1_048_576;
/**
 * How a record is stored. Its path is made of its month, of what it is about and of the digest of its meaning, so that
 * two different records never meet and the same one always does.
 */
function entryOf(record) {
    const folder = _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[record.kind];
    const about = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .rI)(record);
    const [year, month] = record.at.split('-');
    const digest = (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(record));
    return {
        path: `${folder}/${year}/${month}/${about}.${digest}.json`,
        text: `${JSON.stringify(record, null, 2)}\n`,
        message: `Record ${articled[record.kind]} of ${about.slice(0, 40)}\n`,
    };
}
const articled = {
    override: 'an override',
    verdict: 'a verdict',
    release: 'a release',
    deployment: 'a deployment',
    rollout: 'a step of a rollout',
    incident: 'an incident',
    reference: 'a reference',
    measurement: 'a measurement',
};
/** The folder of the desired states. */
const stateFolder = 'state';
/** Where the desired state of a lane in an environment lies. */
const statePath = ({ environment, lane }) => `${stateFolder}/${environment}/${lane}.json`;
/** Whether a path of the ledger may hold a record that is asked for. */
function isWanted(path, { kind, about, beginning = '' }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isOfKind = path.startsWith(`${_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[kind]}/`);
    return isOfKind && name.startsWith(about === undefined ? beginning : `${about}.`);
}


/***/ }),

/***/ 82044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ aboutSuite),
/* harmony export */   rI: () => (/* binding */ aboutOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** Where records of each kind lie. */
const folderOf = {
    override: 'overrides',
    verdict: 'verdicts',
    release: 'releases',
    deployment: 'deployments',
    rollout: 'rollouts',
    incident: 'incidents',
    reference: 'references',
    measurement: 'measurements',
};
/** What a record is about, in letters, digits, `-` and `_`: records about one thing are found by it. */
function aboutOf(record) {
    if (record.kind === 'override')
        return record.head;
    if (record.kind === 'verdict')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.combination);
    if (record.kind === 'release')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.id);
    if (record.kind === 'rollout')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
    if (record.kind === 'reference')
        return aboutSuite(record.suite);
    if (record.kind === 'measurement')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.reference);
    // Where a release ran is found by it, however many others ran there.
    return record.release === undefined ? `${record.environment}-${record.lane}` : (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
}
/** A suite as names of files have it; suites whose names differ by other signs alone share it. */
const aboutSuite = (name) => name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 80);


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
