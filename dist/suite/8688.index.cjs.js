(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8688;
exports.ids = [8688];
exports.modules = {

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

/***/ 94906:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countUnits)
/* harmony export */ });
/** How many clusters some cases come in, and how many cases are of none: what one cluster has counts once. */
function countUnits(cases) {
    const clusters = new Set();
    let alone = 0;
    for (const { cluster } of cases) {
        if (cluster === undefined)
            alone += 1;
        else
            clusters.add(cluster);
    }
    return { clusters: clusters.size, alone };
}


/***/ }),

/***/ 16431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_least_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17772);
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71429);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** The margin where nobody set one. */
const defaultMargin = 0.05;
/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;
/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
function settleMargin(rule, bound, { n, missing, alpha }) {
    if (rule.kind === 'default') {
        const units = (n + missing) / rule.drawnShare;
        const narrowest = narrowestDefault(bound, units, alpha);
        const settled = widenDefault(narrowest, Math.round(units));
        return narrowest < widestDefault ? settled : { ...settled, fewest: fewestForDefault(bound, alpha) };
    }
    const { value, refusal } = rule;
    const smallest = (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPassableMargin */ .Dk)(bound, n + missing, alpha);
    if (refusal !== undefined && value <= smallest)
        throw refuse({ value, smallest, n: n + missing, refusal }, (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .casesForMargin */ .VN)(bound, value, alpha));
    return { margin: value, widened: false };
}
/**
 * Tango's bound is a little too narrow for a few cases of which none differs, so that the margin it would allow is
 * passed by a drop as great in more than alpha of all runs.
 */
const narrowestDefault = (bound, n, alpha) => Math.max((0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .smallestPassableMargin */ .Dk)(bound, n, alpha), bound === 'tango' ? (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .unseenBreakShare */ .Bx)(n, alpha) : 0);
const fewestForDefault = (bound, alpha) => (0,_statistics_least_count_js__WEBPACK_IMPORTED_MODULE_0__/* .leastCount */ .$)((n) => narrowestDefault(bound, n, alpha) < widestDefault);
function widenDefault(smallest, units) {
    if (smallest < defaultMargin)
        return { margin: defaultMargin, widened: false };
    return { margin: Math.min(widestDefault, (Math.floor(smallest * 100) + 1) / 100), widened: true, units };
}
function refuse({ value, smallest, n, refusal }, casesNeeded) {
    const enough = Number.isFinite(casesNeeded) ? `it takes ${casesNeeded}` : 'and no number of them could';
    const units = refusal.isClustered === true ? 'clusters of cases' : 'cases';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`a margin of ${value} cannot be passed by ${n} ${units} of ${refusal.subject}, even if no answer changes; ${enough}`, {
        place: refusal.place,
        hint: `add ${units}, set the margin above ${smallest.toFixed(3)}, or leave it out and it follows the dataset`,
    });
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

/***/ 58702:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ retiredHost),
/* harmony export */   T8: () => (/* binding */ retirementOf),
/* harmony export */   jy: () => (/* binding */ describeRetirement),
/* harmony export */   zN: () => (/* binding */ retirementsCheckedOn)
/* harmony export */ });
/** What OpenAI's deprecations page says, read on 2026-11-26 (developers.openai.com/api/docs/deprecations). */
const openAiRetirements = [
    ['2026-10-23', 'gpt-5.6-terra', ['gpt-3.5-turbo', 'o4-mini']],
    ['2026-10-23', 'gpt-5.6-sol', ['gpt-4', 'gpt-4-turbo', 'gpt-4o-2024-05-13', 'o1', 'o1-pro', 'o3-mini']],
    ['2026-10-23', 'gpt-5.6-luna', ['gpt-4.1-nano']],
    ['2026-12-11', 'gpt-5.6-sol', ['gpt-5', 'gpt-5-pro', 'o3', 'o3-pro']],
    ['2026-12-11', 'gpt-5.6-terra', ['gpt-5-mini']],
    ['2026-12-11', 'gpt-5.6-luna', ['gpt-5-nano']],
    ['2027-01-14', 'gpt-6-luna', ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini']],
];
/** What Anthropic's release notes say, read on 2026-11-26 (platform.claude.com/docs/en/release-notes/overview). */
const anthropicRetirements = [
    ['2025-10-28', 'claude-sonnet-4-5', ['claude-3-5-sonnet-20240620', 'claude-3-5-sonnet-20241022']],
    ['2026-01-05', 'claude-opus-4-5', ['claude-3-opus-20240229', 'claude-3-opus-latest']],
    ['2026-02-19', undefined, ['claude-3-7-sonnet-20250219', 'claude-3-7-sonnet-latest']],
    ['2026-04-20', 'claude-haiku-4-5', ['claude-3-haiku-20240307']],
    ['2026-06-15', 'claude-sonnet-4-6', ['claude-sonnet-4-20250514', 'claude-sonnet-4-0']],
    ['2026-06-15', 'claude-opus-4-8', ['claude-opus-4-20250514', 'claude-opus-4-0']],
    ['2026-08-05', 'claude-opus-4-8', ['claude-opus-4-1-20250805', 'claude-opus-4-1']],
];
/** What Google's deprecations page says, read on 2026-11-26 (ai.google.dev/gemini-api/docs/deprecations). */
const googleRetirements = [
    ['2026-01-14', 'gemini-embedding-001', ['text-embedding-004']],
    ['2026-03-09', 'gemini-3.1-pro-preview', ['gemini-3-pro-preview']],
    ['2026-05-25', 'gemini-3.1-flash-lite', ['gemini-3.1-flash-lite-preview']],
    [
        '2026-06-01',
        undefined,
        ['gemini-2.0-flash', 'gemini-2.0-flash-001', 'gemini-2.0-flash-lite', 'gemini-2.0-flash-lite-001'],
    ],
    ['2026-12-01', 'gemini-3.8-flash', ['gemini-2.5-pro']],
    ['2026-12-01', 'gemini-3.5-flash-lite', ['gemini-2.5-flash']],
];
const retirementsOf = (maker, announced) => announced.flatMap(([retiresOn, replacement, ids]) => ids.map((id) => [id, { maker, retiresOn, replacement }]));
const byId = new Map([
    ...retirementsOf('OpenAI', openAiRetirements),
    ...retirementsOf('Anthropic', anthropicRetirements),
    ...retirementsOf('Google', googleRetirements),
]);
/** The day on which the announcements of the makers were last read. */
const retirementsCheckedOn = '2026-11-26';
/** When a model's maker stops serving it, dated snapshots included; `undefined` where no day is known. */
function retirementOf(model) {
    const id = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
    return byId.get(id) ?? byId.get(id.replace(/-(?:\d{4}-\d{2}-\d{2}|\d{4})$/, ''));
}
/** One sentence about a retirement, as it reads on a day. */
function describeRetirement(model, { maker, retiresOn, replacement }, today) {
    const when = `${maker} ${retiresOn <= today ? 'retired' : 'retires'} ${model} on ${retiresOn}`;
    return replacement === undefined ? when : `${when} and names ${replacement} in its place`;
}
const retiredHosts = new Map([
    ['models.github.ai', 'GitHub Models was retired on 2026-07-30'],
    ['models.inference.ai.azure.com', 'GitHub Models was retired on 2026-07-30'],
]);
/** Why nobody answers at a host any more; `undefined` for every other host. */
const retiredHost = (hostname) => retiredHosts.get(hostname.toLowerCase());


/***/ }),

/***/ 87877:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yl: () => (/* binding */ codeOwnersPaths),
  Nz: () => (/* binding */ maxCodeOwnersBytes),
  D: () => (/* binding */ ownersOfPath),
  dK: () => (/* binding */ parseCodeOwners),
  CD: () => (/* binding */ soleOwnerOf)
});

// UNUSED EXPORTS: ruleFor

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/fits.js
var fits = __webpack_require__(41719);
;// CONCATENATED MODULE: ./dist/compiled/domain/ownership/owner-pattern.js

/** What gitignore knows and CODEOWNERS does not (docs.github.com, About code owners, syntax exceptions). */
const mistakes = [
    { isMade: (pattern) => pattern.startsWith('!'), sentence: '`!` does not work in CODEOWNERS' },
    { isMade: (pattern) => pattern.startsWith('\\#'), sentence: '`\\#` does not work in CODEOWNERS' },
    { isMade: (pattern) => /(?<!\\)[[\]]/.test(pattern), sentence: '`[ ]` does not work in CODEOWNERS' },
    { isMade: (pattern) => pattern.includes('***'), sentence: 'three stars in a row mean nothing' },
    { isMade: (pattern) => /(?:^|[^\\])(?:\\\\)*\\$/.test(pattern), sentence: 'it ends in a backslash' },
];
/** Why a pattern cannot be used, as a sentence; `undefined` when it can. */
const mistakeOfPattern = (pattern) => mistakes.find(({ isMade }) => isMade(pattern))?.sentence;
/**
 * Reads a pattern that has no mistake: as gitignore means it, from the root where a slash begins it or stands within,
 * else in any folder. A folder that is named stands for all that lies in it; only a last `*` of its own stays in its
 * folder.
 */
function parseOwnerPattern(pattern) {
    if (pattern === '/')
        return () => false;
    const body = pattern.replace(/^\//, '').replace(/\/$/, '');
    const parts = body.split('/');
    const before = pattern.startsWith('/') || parts.length > 1 ? [] : [fits/* many */._];
    const whole = [...before, ...parts.map(partOf), ...tailOf(pattern, parts)];
    return (path) => (0,fits/* fits */.l)(path.split('/'), whole);
}
const partOf = (part) => (part === '**' ? fits/* many */._ : segmentTestOf(part));
const any = () => true;
/**
 * What may follow below the last part: something must where only a folder is meant, nothing after a star of its own.
 */
function tailOf(pattern, parts) {
    const isOpen = parts.at(-1) === '**';
    if (pattern.endsWith('/'))
        return isOpen ? [any, any, fits/* many */._] : [any, fits/* many */._];
    if (isOpen)
        return parts.length > 1 ? [any] : [];
    return parts.at(-1) === '*' && pattern !== '*' ? [] : [fits/* many */._];
}
function segmentTestOf(part) {
    const pattern = (part.match(/\*+|\\.|./gsu) ?? []).map(characterTestOf);
    return (segment) => (0,fits/* fits */.l)([...segment], pattern);
}
function characterTestOf(token) {
    if (token.startsWith('*'))
        return fits/* many */._;
    if (token === '?')
        return () => true;
    const literal = token.startsWith('\\') ? token.slice(1) : token;
    return (character) => character === literal;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/ownership/code-owners.js

/** Where GitHub looks for the file; of several the first counts. */
const codeOwnersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** GitHub reads no file of 3 MB or more; which megabyte it means is not documented, so the smaller one counts. */
const maxCodeOwnersBytes = 3_000_000;
const owner = /^(?:@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?(?:\/[A-Za-z0-9_.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
/** Reads a CODEOWNERS file as GitHub does: a line that it does not understand is left out, the others count. */
function parseCodeOwners(text, path) {
    const lines = text.split(/\r\n|\n|\r/).map((written, index) => readLine(written, index + 1));
    return {
        path,
        rules: lines.flatMap((each) => (each !== undefined && 'owns' in each ? [each] : [])),
        skipped: lines.flatMap((each) => (each !== undefined && 'reason' in each ? [each] : [])),
    };
}
/** The rule that decides about a path: the last that fits. `undefined` where none does. */
const ruleFor = ({ rules }, path) => rules.findLast(({ owns }) => owns(path));
/** Who owns a path; nobody where no rule fits, or where the last that fits names nobody. */
const ownersOfPath = (codeOwners, path) => ruleFor(codeOwners, path)?.owners ?? [];
/**
 * The first owner of each of some paths, where that is one and the same; `undefined` where it is not, or where one has
 * none.
 */
function soleOwnerOf(codeOwners, paths) {
    const owners = new Set(paths.map((path) => ownersOfPath(codeOwners, path)[0]));
    const [owner] = owners;
    return owners.size === 1 ? owner : undefined;
}
function readLine(written, line) {
    const [pattern, ...owners] = wordsOf(written);
    if (pattern === undefined)
        return undefined;
    const stranger = owners.find((each) => !owner.test(each));
    const reason = mistakeOfPattern(pattern) ??
        (stranger === undefined ? undefined : `\`${stranger}\` is no @user, @organisation/team or address`);
    if (reason !== undefined)
        return { line, text: written.trim(), reason };
    return { line, pattern, owners, owns: parseOwnerPattern(pattern) };
}
/** What stands between white space that no backslash escapes; a word that begins with `#` begins a comment. */
function wordsOf(written) {
    const words = written.match(/(?:\\.|[^\s\\]|\\$)+/gsu) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment < 0 ? words : words.slice(0, comment);
}


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

/***/ 39586:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ incompleteBeta),
/* harmony export */   V: () => (/* binding */ regularizedIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98657);

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
/** I_x(a, b) for x left of about the mean, where the continued fraction is short. */
function leftOfMean(x, { a, b, lnBoth, lnA, lnB }) {
    const lnFront = a * Math.log(x) + b * Math.log1p(-x) + lnBoth - lnA - lnB;
    return (Math.exp(lnFront) * continuedFraction(x, a, b)) / a;
}
/**
 * The regularized incomplete beta function I_x(a, b) of x in [0, 1] for positive a, b; a RangeError elsewhere.
 * Numerical Recipes \u00a76.4; the prefactor loses digits as a and b grow, to about 1e-8 at a million.
 */
function incompleteBeta(a, b) {
    if (!(a > 0 && b > 0))
        throw new RangeError(`no incomplete beta at a ${a}, b ${b}`);
    const shape = { a, b, lnBoth: (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a + b), lnA: (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a), lnB: (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(b) };
    const mirrored = { a: b, b: a, lnBoth: shape.lnBoth, lnA: shape.lnB, lnB: shape.lnA };
    return (x) => {
        if (!(x >= 0 && x <= 1))
            throw new RangeError(`no incomplete beta at x ${x}`);
        if (x === 0 || x === 1)
            return x;
        return x > (a + 1) / (a + b + 2) ? 1 - leftOfMean(1 - x, mirrored) : leftOfMean(x, shape);
    };
}
/** The same at a single x. */
const regularizedIncompleteBeta = (x, a, b) => incompleteBeta(a, b)(x);


/***/ }),

/***/ 98657:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
 * Lanczos' approximation with g = 7 and nine terms (Numerical Recipes \u00a76.1), about 15 digits.
 */
function lnGamma(x) {
    if (!(x > 0))
        throw new RangeError(`lnGamma needs a positive number, not ${x}`);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + lanczosG + 0.5;
    let series = lanczosCoefficients[0] ?? 0;
    for (let k = 1; k < lanczosCoefficients.length; k++)
        series += (lanczosCoefficients[k] ?? 0) / (shifted + k);
    return lnSqrtTwoPi + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}


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

/***/ 21373:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39586);

/** P(T > t) for t >= 0. */
function upperTail(degreesOfFreedom) {
    const share = (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(degreesOfFreedom / 2, 0.5);
    return (t) => share(degreesOfFreedom / (degreesOfFreedom + t * t)) / 2;
}
/** Student's t distribution function. */
function studentTCdf(t, degreesOfFreedom) {
    const tail = upperTail(degreesOfFreedom)(Math.abs(t));
    return t > 0 ? 1 - tail : tail;
}
/**
 * Student's t quantile for 0 < p < 1 and positive degrees of freedom, by bisection of its tail; a RangeError elsewhere.
 */
function studentTQuantile(p, degreesOfFreedom) {
    if (!(p > 0 && p < 1 && degreesOfFreedom > 0)) {
        throw new RangeError(`no t quantile at ${p} with ${degreesOfFreedom} degrees of freedom`);
    }
    const tailBeyond = upperTail(degreesOfFreedom);
    const tail = Math.min(p, 1 - p);
    let low = 0;
    let high = 1;
    while (tailBeyond(high) > tail) {
        low = high;
        high *= 2;
    }
    while (high - low > 1e-13 * high) {
        const middle = (low + high) / 2;
        if (tailBeyond(middle) > tail)
            low = middle;
        else
            high = middle;
    }
    const size = (low + high) / 2;
    return p < 0.5 ? -size : size;
}


/***/ }),

/***/ 17772:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 71429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ unseenBreakShare),
/* harmony export */   Dk: () => (/* binding */ smallestPassableMargin),
/* harmony export */   VN: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10247);
/* harmony import */ var _distributions_student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21373);
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17772);



/**
 * What the lower bound costs when n pairs do not differ at all: only wider margins can be passed by an unchanged head.
 * For n of 50 or so this is the rule of three.
 */
function smallestPassableMargin(method, n, alpha) {
    if (n < 1)
        return 1;
    if (method === 'plus-one-t')
        return Math.min(1, (1 + (0,_distributions_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - alpha, n)) / (n + 1));
    const z = (0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    return (z * z) / (n + z * z);
}
/**
 * The greatest share of broken cases that n cases without a break leave possible at 1 - alpha: (1 - share)^n = alpha.
 * The rule of three, exactly (Clopper and Pearson 1934); 1 of nothing.
 */
const unseenBreakShare = (n, alpha) => (n < 1 ? 1 : 1 - alpha ** (1 / n));
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
const casesForMargin = (method, margin, alpha) => margin <= 0 ? Number.POSITIVE_INFINITY : (0,_least_count_js__WEBPACK_IMPORTED_MODULE_2__/* .leastCount */ .$)((n) => smallestPassableMargin(method, n, alpha) < margin);


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

/***/ 52784:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCodeOwners)
/* harmony export */ });
/* harmony import */ var _domain_ownership_code_owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87877);

/** The CODEOWNERS file that GitHub would go by; nobody owns anything by one that is too large or no text. */
async function readCodeOwners(git, files) {
    const blobOf = new Map(files.map(({ path, blob }) => [path, blob]));
    const path = _domain_ownership_code_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOwnersPaths */ .Yl.find((each) => blobOf.has(each));
    if (path === undefined)
        return undefined;
    const [content] = await git.readBlobs([blobOf.get(path) ?? ''], _domain_ownership_code_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .maxCodeOwnersBytes */ .Nz - 1);
    if (content?.kind === 'text')
        return (0,_domain_ownership_code_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCodeOwners */ .dK)(content.text, path);
    const reason = content?.kind === 'too-large' ? 'the file has 3 MB or more, so GitHub does not load it' : 'it is no text';
    return { path, rules: [], skipped: [{ line: 1, text: path, reason }] };
}


/***/ })

};
;
})
