(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2085;
exports.ids = [2085];
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
/* harmony export */   K2: () => (/* binding */ findNotUtf8),
/* harmony export */   Ri: () => (/* binding */ whyNotUtf8),
/* harmony export */   h2: () => (/* binding */ notUtf8Error)
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
const notUtf8Error = (path, { line, byte }) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not UTF-8: the byte 0x${byte.toString(16)} fits nothing in it${guessOf({ line, byte })}`, {
    place: { path, line },
    hint: 'save the file as UTF-8',
});
/** The same as the end of a sentence that names the file. */
const whyNotUtf8 = ({ line, byte }) => `it is not UTF-8 (line ${line}: the byte 0x${byte.toString(16)}${guessOf({ line, byte })}); save it as UTF-8`;
/** A file in UTF-16 begins with one of these bytes. */
const guessOf = ({ line, byte }) => (line === 1 && byte >= 0xfe ? ', as UTF-16 begins' : '');


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

/***/ 76778:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ strayConfigurationNotes),
/* harmony export */   f: () => (/* binding */ misnamedConfiguration)
/* harmony export */ });
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96913);

/** A name that somebody writes in the place of lanegate.yml. */
const nearName = /^(?:\.github\/)?\.?lanegate\.ya?ml$/iu;
/** The file that somebody means as lanegate.yml, where there is none of that name. */
const misnamedConfiguration = (blobs) => blobs.has(_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h) ? undefined : [...blobs.keys()].find((path) => nearName.test(path));
/** What is said of changed files whose folder keeps them from being read. */
const strayConfigurationNotes = (paths) => paths
    .filter((path) => path.endsWith(`/${_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h}`))
    .map((path) => `${path} is not read: the ${_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h} at the root of the repository holds for all of it`);


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

/***/ 50284:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readConfigurationText)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96913);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24421);


/** The text of lanegate.yml. */
const readConfigurationText = (git, blob) => (0,_read_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR)(git, blob, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h);


/***/ }),

/***/ 36952:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText),
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32581);
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
/* harmony export */   wp: () => (/* binding */ mostTextBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70980);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** A larger prompt or configuration is not read. */
const mostTextBytes = 4_000_000;
/** How the text of a Git LFS pointer begins (git-lfs, docs/spec.md). */
const largeFilePointer = 'version https://git-lfs.github.com/spec/';
/**
 * One file's text; `undefined` where the tree has no such file, and a `UserError` where it is no UTF-8: what a guess
 * made of other bytes would bind, or be asked, as if it were written.
 */
async function readText(git, blob, path, maxBytes = mostTextBytes) {
    if (blob === undefined)
        return undefined;
    const [content = missing] = await git.readBlobs([blob], maxBytes);
    refuseOtherEncoding(content, path);
    if (content.kind !== 'text')
        throw unreadable(content, path, maxBytes);
    refusePointer(content.text, path);
    return content.text;
}
/** One file's lines; a `UserError` where it is no UTF-8. */
async function readLines(git, blob, path, maxBytes) {
    const content = await git.readLines(blob, maxBytes);
    refuseOtherEncoding(content, path);
    if (content.kind !== 'lines')
        throw unreadable(content, path, maxBytes);
    const [first = ''] = content.lines;
    refusePointer(first, path);
    return content;
}
const missing = { kind: 'missing' };
const isPointer = (text) => text.startsWith(largeFilePointer);
const pointsElsewhere = 'this file is a Git LFS pointer, and what it points to is not read';
function refuseOtherEncoding(content, path) {
    if ('notUtf8' in content && content.notUtf8 !== undefined)
        throw (0,_domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .notUtf8Error */ .h2)(path, content.notUtf8);
}
function refusePointer(text, path) {
    if (!isPointer(text))
        return;
    const hint = 'keep it in git itself; large files are not fetched yet';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(pointsElsewhere, { place: { path }, hint });
}
function unreadable(content, path, maxBytes) {
    const why = content.kind === 'too-large' ? `it has ${content.bytes} bytes; ${maxBytes} are read` : 'it is no text';
    const reason = content.kind === 'missing' ? 'it is missing' : why;
    const hint = content.kind === 'binary' ? 'save it as UTF-8, without a NUL character' : undefined;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file cannot be read: ${reason}`, { place: { path }, hint });
}


/***/ }),

/***/ 37252:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuseMisnamed),
/* harmony export */   o: () => (/* binding */ refuseNoFile)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_stray_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76778);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/**
 * Refuses a lanegate.yml that is a link, a submodule or a folder: read as none at all it would leave the gate without
 * its policy.
 */
async function refuseNoFile(git, tree, files) {
    const place = { path: _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h };
    if (files.some(({ path }) => path.startsWith(`${_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h}/`))) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this is a folder, and must be a file', { place, hint: 'begin a file with `version: 1`' });
    }
    if ((await git.pointers(tree)).includes(_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h)) {
        const hint = 'commit the file itself, at the root of the repository';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this is a link or a submodule, which is not followed', { place, hint });
    }
}
/**
 * Refuses a file that is meant as lanegate.yml and has another name, for the same reason; of head alone, so that the
 * change that renames it is judged.
 */
function refuseMisnamed(blobs) {
    const path = (0,_domain_suite_stray_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .misnamedConfiguration */ .f)(blobs);
    if (path === undefined)
        return;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this is not read in the place of ${_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h}, which is not there`, {
        place: { path },
        hint: `rename it to ${_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h}, at the root of the repository`,
    });
}


/***/ })

};
;
})
