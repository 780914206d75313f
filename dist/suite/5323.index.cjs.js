(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5323;
exports.ids = [5323];
exports.modules = {

/***/ 41719:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ many),
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
/** Stands for any number of items, none included. */
const many = Symbol('any number');
/**
 * Whether a sequence is what a pattern says. Only the last open `many` is ever extended, so the time is at most the
 * product of the two lengths, where a regular expression would take a power of them.
 */
function fits(items, pattern) {
    let [item, part] = [0, 0];
    let open;
    while (item < items.length) {
        const test = pattern[part];
        if (test === many) {
            open = { part, item };
            part += 1;
        }
        else if (test?.(items[item])) {
            item += 1;
            part += 1;
        }
        else if (open !== undefined) {
            open.item += 1;
            item = open.item;
            part = open.part + 1;
        }
        else
            return false;
    }
    return pattern.slice(part).every((rest) => rest === many);
}


/***/ }),

/***/ 78019:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ forFew),
/* harmony export */   Uj: () => (/* binding */ forLength),
/* harmony export */   zA: () => (/* binding */ forText)
/* harmony export */ });
/**
 * How zod reads about `count` values of one kind: it compiles a parser for each kind of object, which takes as long as
 * hundreds of parses without one.
 */
const forFew = (count) => ({ jitless: count < 1000 });
/** The same for what a text holds, of which one value takes some 200 characters. */
const forText = ({ length }) => forLength(length);
/** The same for a text of so many characters. */
const forLength = (length) => forFew(length / 200);


/***/ }),

/***/ 54857:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ mayLieBelow),
/* harmony export */   UX: () => (/* binding */ globsWithout),
/* harmony export */   VB: () => (/* binding */ isExclusion),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   nJ: () => (/* binding */ matchesGlobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _fits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41719);


const mostCharacters = 500;
const mostAlternatives = 64;
/**
 * A pattern over paths from the root of the repository: `*` and `?` within a folder, `**` across folders, `[a-z]`,
 * `{a,b}`; a folder with a closing slash is all that lies in it, and a leading `!` takes out again. Parentheses and
 * dots stand for themselves.
 */
const Glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .superRefine((glob, context) => {
    const mistake = mistakeOf(bodyOf(glob));
    if (mistake !== undefined)
        context.addIssue({ code: 'custom', message: mistake });
})
    .transform((glob) => glob.replace(/^(!?)(\.\/)+/, '$1'))
    .describe('A glob over paths from the root of the repository: `src/triage/**`; a leading `!` takes out again');
/** True of a glob that takes out again what others took in. */
const isExclusion = (glob) => glob.startsWith('!');
const bodyOf = (glob) => glob.replace(/^!?(\.\/)*/, '');
const rules = [
    { mistake: 'is empty', isBroken: (body) => body === '' },
    { mistake: `is longer than ${mostCharacters} characters`, isBroken: (body) => body.length > mostCharacters },
    { mistake: 'begins at the root of the repository, so without `/`', isBroken: (body) => body.startsWith('/') },
    { mistake: 'separates folders by `/`, not by a backslash', isBroken: (body) => body.includes('\\') },
    { mistake: 'cannot climb with `..`', isBroken: (body) => body.split('/').some((part) => part === '..') },
    { mistake: 'has a `[` that is not closed in its folder', isBroken: (body) => body.split('/').some(hasOpenSet) },
    { mistake: 'has braces without alternatives; write {a,b}', isBroken: (body) => /\{[^{},]*\}/.test(body) },
    { mistake: `has more than ${mostAlternatives} alternatives`, isBroken: (body) => isTooMany(alternativesOf(body)) },
    {
        mistake: 'has a brace that is not closed',
        isBroken: (body) => alternativesOf(body).some((one) => /[{}]/.test(one)),
    },
];
const mistakeOf = (body) => rules.find(({ isBroken }) => isBroken(body))?.mistake;
const characterSet = /\[[!^]?[^\]]+\]/g;
const hasOpenSet = (segment) => segment.replace(characterSet, '').includes('[');
const isTooMany = (alternatives) => alternatives.length > mostAlternatives;
/** The globs that braces stand for, each written out; more than can be used when there are too many. */
function alternativesOf(body) {
    let written = [body];
    while (!isTooMany(written) && written.some((glob) => innermostBraces.test(glob)))
        written = written.flatMap(expandOnce);
    return written;
}
const innermostBraces = /\{([^{}]*)\}/;
function expandOnce(glob) {
    const found = innermostBraces.exec(glob);
    if (found === null)
        return [glob];
    const [before, after] = [glob.slice(0, found.index), glob.slice(found.index + found[0].length)];
    return (found[1] ?? '').split(',').map((choice) => `${before}${choice}${after}`);
}
const compiled = new WeakMap();
/** True when a path is what a list of globs means: the last glob that fits decides, and one with `!` decides no. */
function matchesGlobs(path, globs) {
    const rules = compile(globs);
    if (!rules.some((rule) => !rule.isExclusion && rule.beginnings.some((beginning) => path.startsWith(beginning))))
        return false;
    const segments = path.split('/');
    const last = rules.findLast(({ tests }) => tests.some((test) => test(segments)));
    return last !== undefined && !last.isExclusion;
}
/** True for a folder that is, or may hold, what one of the globs takes in. */
function mayLieBelow(folder, globs) {
    const segments = folder.split('/');
    const isOnWay = (glob) => alternativesOf(bodyOf(glob)).some((one) => wayTestOf(one)(segments));
    return globs.some((glob) => !isExclusion(glob) && isOnWay(glob));
}
/** The globs of a list that take in none of the paths: most likely misspelt. */
function globsWithout(paths, globs) {
    return globs.filter((glob) => {
        const alone = [glob];
        return !isExclusion(glob) && !paths.some((path) => matchesGlobs(path, alone));
    });
}
function compile(globs) {
    const known = compiled.get(globs);
    if (known !== undefined)
        return known;
    const fresh = globs.map((glob) => {
        const alternatives = alternativesOf(bodyOf(glob));
        return {
            isExclusion: isExclusion(glob),
            tests: alternatives.map(pathTestOf),
            beginnings: alternatives.map(beginningOf),
        };
    });
    compiled.set(globs, fresh);
    return fresh;
}
function beginningOf(glob) {
    const parts = glob.replace(/\/$/, '').split('/');
    const open = parts.findIndex(isPattern);
    return (open === -1 ? parts : parts.slice(0, open)).join('/');
}
function pathTestOf(glob) {
    const parts = glob.replace(/\/$/, '/**').split('/');
    const pattern = parts.map((part) => (part === '**' ? _fits_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._ : segmentTestOf(part)));
    // A folder that is named counts itself, for it may be a submodule; what merely might be a folder does not.
    const needsMore = parts.length > 1 && parts.at(-1) === '**' && isOpen(parts.at(-2) ?? '');
    const whole = needsMore ? [...pattern, () => true] : pattern;
    return (segments) => (0,_fits_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l)(segments, whole);
}
/** Whether a folder is on the way to a path that fits. */
function wayTestOf(glob) {
    const parts = glob.split('/');
    const untilOpen = parts.includes('**') ? parts.slice(0, parts.indexOf('**')) : parts;
    const tests = untilOpen.map(segmentTestOf);
    const isOpenEnded = untilOpen.length < parts.length;
    return (segments) => (isOpenEnded || segments.length <= tests.length) &&
        tests.slice(0, segments.length).every((test, index) => test(segments[index] ?? ''));
}
const isPattern = (part) => /[*?[]/.test(part);
const isOpen = (part) => part !== '**' && isPattern(part);
function segmentTestOf(part) {
    if (!isPattern(part))
        return (segment) => segment === part;
    const pattern = (part.match(/\*+|\[[!^]?[^\]]+\]|./gsu) ?? []).map(characterTestOf);
    return (segment) => (0,_fits_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l)([...segment], pattern);
}
function characterTestOf(token) {
    if (token.startsWith('*'))
        return _fits_js__WEBPACK_IMPORTED_MODULE_1__/* .many */ ._;
    if (token === '?')
        return () => true;
    return token.length > 2 && token.startsWith('[') ? setTestOf(token) : (character) => character === token;
}
function setTestOf(token) {
    const isNegated = /^\[[!^]/.test(token);
    const ranges = token.slice(isNegated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
    const isWithin = (character) => ranges.some((range) => {
        const [first = '', last = first] = [...range].filter((each, index) => index !== 1 || each !== '-');
        return first <= character && character <= last;
    });
    return (character) => isWithin(character) !== isNegated;
}


/***/ }),

/***/ 41956:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ CacheSettings),
/* harmony export */   T: () => (/* binding */ oldestServedMs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53421);


/** `gateway.cache` of lanegate.yml: whether answers are kept, how many of them, and for how long. */
const CacheSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true).describe('Whether a request that was answered before is served from the cache'),
    max_megabytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(10_000)
        .default(256)
        .describe('How large the cache may grow on disk; the oldest answers go first'),
    max_age_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(365).default(30).describe('Answers older than this are asked for again'),
});
/** The oldest moment, in milliseconds since 1970, from which an answer may still be served. */
const oldestServedMs = ({ max_age_days }, nowMs) => nowMs - max_age_days * _day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L;


/***/ }),

/***/ 53274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

/** What whoever asked calls a parameter. */
const askedKey = ({ askedAs }, parameter) => (askedAs && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(askedAs, parameter)) ?? parameter;


/***/ }),

/***/ 52540:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ defaultCircuitBreakerSettings),
/* harmony export */   B: () => (/* binding */ CircuitBreakerSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78019);


const seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(86_400);
/** `gateway.circuit_breaker` of lanegate.yml: when a target that fails, crawls or costs too much is left alone. */
const CircuitBreakerSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    enabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(true),
    window_s: seconds.default(60).describe('Seconds over which calls are counted'),
    minimum_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).default(20).describe('Calls in the window before a share of them means much'),
    error_rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).max(1).default(0.5).describe('Share of failed calls that opens the circuit'),
    failures_in_a_row: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).default(10).describe('Failed calls in a row that open it in any window'),
    rejections_in_a_row: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(1)
        .default(5)
        .describe('Calls in a row that are refused for the key, the account or the endpoint in the same words'),
    p95_latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional().describe('Opens when more than 5 % of the answers take longer'),
    usd_per_request: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().optional().describe('Opens when calls cost more than this on average'),
    open_s: seconds.default(10).describe('Seconds until the first probe; twice as many after each probe that fails'),
    max_open_s: seconds.default(120).describe('The most seconds between two probes'),
    probes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(100).default(2).describe('Probes at once, and successes that close the circuit'),
    give_up_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(86_400)
        .default(300)
        .describe('Calls wait for a circuit that has been open for less than so many seconds; later they fail at once'),
    give_up_unanswered_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(86_400)
        .default(15)
        .describe('The same for a target that has not answered a single call of this run'),
});
const defaultCircuitBreakerSettings = CircuitBreakerSettings.parse({}, (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forFew */ .Iy)(1));


/***/ }),

/***/ 78809:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ GatewaySettings),
  t: () => (/* binding */ defaultGatewaySettings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/server-settings.js
var server_settings = __webpack_require__(17155);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/cache/cache-settings.js
var cache_settings = __webpack_require__(41956);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/circuit-breaker-settings.js
var circuit_breaker_settings = __webpack_require__(52540);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/kill-switch/kill-switch-settings.js

const Minutes = schemas/* number */.aig().positive().max(10_080);
/** `gateway.kill_switch` of lanegate.yml: when a session that runs away is stopped. */
const KillSwitchSettings = schemas/* strictObject */.rej({
    calls: schemas/* number */.aig().int().positive().optional().describe('How many calls a session may make; no cap when absent'),
    tokens: schemas/* number */.aig()
        .int()
        .positive()
        .optional()
        .describe('A session that took so many tokens makes no further call; no cap when absent'),
    seconds: schemas/* number */.aig().positive().optional().describe('How old a session may get; no cap when absent'),
    repeated: schemas/* union */.KCZ([schemas/* number */.aig().int().min(2).max(50), schemas/* literal */.euz(false)])
        .default(5)
        .describe('The so-manieth same request stops a session: all of it among its last 64, or its last turn in a row'),
    cycle_length: schemas/* number */.aig().int().min(2).max(16).default(8).describe('The longest round of requests that is looked for'),
    cycle_repeats: schemas/* union */.KCZ([schemas/* number */.aig().int().min(2).max(4), schemas/* literal */.euz(false)])
        .default(4)
        .describe('So many times the same round, one after the other, stops a session'),
    stopped_minutes: Minutes.default(60).describe('How long a stopped session stays stopped'),
    idle_minutes: Minutes.default(60).describe('A session that made no call for so long is forgotten'),
    sessions: schemas/* number */.aig()
        .int()
        .positive()
        .max(1_000_000)
        .default(10_000)
        .describe('How many sessions are known at once; the longest idle one leaves, a stopped one never before its time'),
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/retry/retry-settings.js
var retry_settings = __webpack_require__(14792);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/why-slow-pattern.js
const token = new RegExp([
    String.raw `(?<reference>\\[1-9]|\\k<)`,
    String.raw `(?<opening>\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?)`,
    String.raw `(?<closing>\))`,
    String.raw `(?<choice>\|)`,
    String.raw `(?<quantifier>(?:[*+?]|\{\d+(?:,\d*)?\})\??)`,
    String.raw `\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|.`,
].join('|'), 'gsu');
/** A quantifier that can match ten times or more. */
const many = /^(?:[*+]|\{\d{2}|\{\d+,(?:\}|\d{2}))/;
/**
 * Why a regular expression could take forever on some text, or `undefined` when it has none of the forms that do: a
 * repeated group in which something is repeated, optional or chosen already, or a reference to an earlier group. The
 * engine cannot be stopped while it searches, so such patterns are refused before. The pattern is known to compile with
 * the flag `u`.
 */
function whySlowPattern(pattern) {
    const open = [part(true)];
    let last = part(false);
    for (const { groups: found = {} } of pattern.matchAll(token)) {
        const around = open.at(-1) ?? part(true);
        if (found['reference'] !== undefined)
            return 'it refers back to a group';
        if (found['opening'] !== undefined)
            open.push(part(true));
        else if (found['closing'] !== undefined)
            last = why_slow_pattern_close(open);
        else if (found['choice'] !== undefined)
            around.hasChoice = true;
        else if (found['quantifier'] === undefined)
            last = part(false);
        else {
            const why = whySlow(last, found['quantifier']);
            if (why !== undefined)
                return why;
            if (many.test(found['quantifier']))
                around.repeats = true;
            else
                around.hasChoice = true;
        }
    }
    return undefined;
}
const part = (isGroup) => ({ isGroup, repeats: false, hasChoice: false });
/** Ends the innermost group; what it has in it, the group around it has too. */
function why_slow_pattern_close(open) {
    const group = open.pop() ?? part(true);
    const around = open.at(-1);
    if (around !== undefined) {
        around.repeats ||= group.repeats;
        around.hasChoice ||= group.hasChoice;
    }
    return group;
}
function whySlow({ isGroup, repeats, hasChoice }, quantifier) {
    if (!isGroup || quantifier.startsWith('?'))
        return undefined;
    if (repeats)
        return 'it repeats a group in which something is repeated';
    return hasChoice && many.test(quantifier) ? 'it repeats a group in which there is a choice' : undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/trace-settings.js


const longestPattern = 500;
/** Why a text cannot be a redaction pattern, or `undefined` when it can. */
function whyNoPattern(pattern) {
    try {
        if (new RegExp(pattern, 'u').test(''))
            return 'it matches the empty text, so everywhere';
    }
    catch (error) {
        return error instanceof Error ? error.message : 'unreadable';
    }
    const why = whySlowPattern(pattern);
    return why === undefined ? undefined : `${why}, which can take forever; write it without`;
}
/** A JavaScript regular expression with the flag `u`. */
const RedactionPattern = schemas/* string */.YjP()
    .min(1)
    .max(longestPattern)
    .check((context) => {
    const why = whyNoPattern(context.value);
    if (why === undefined)
        return;
    const message = `this is no pattern to redact by: ${why}`;
    context.issues.push({ code: 'custom', input: context.value, message });
});
/** `gateway.traces` of lanegate.yml: what is written of every call. */
const TraceSettings = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY().default(true),
    content: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether prompts, retrieved context, answers and tool calls are written, or only facts about them'),
    redact: schemas/* array */.YOg(RedactionPattern)
        .max(50)
        .default([])
        .describe('JavaScript regular expressions; what matches becomes [redacted] before anything is written'),
    max_megabytes: schemas/* number */.aig().positive().max(10_000).default(200).describe('Beyond it, spans are dropped and counted'),
});

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/gateway-settings.js








/** `gateway:` of lanegate.yml. */
const GatewaySettings = schemas/* strictObject */.rej({
    retry: retry_settings/* RetrySettings */.E.prefault({}),
    circuit_breaker: circuit_breaker_settings/* CircuitBreakerSettings */.B.prefault({}),
    kill_switch: KillSwitchSettings.prefault({}),
    cache: cache_settings/* CacheSettings */.K.prefault({}),
    traces: TraceSettings.prefault({}),
    server: server_settings/* ServerSettings */.f.prefault({}),
});
const defaultGatewaySettings = GatewaySettings.parse({}, (0,for_few/* forFew */.Iy)(1));


/***/ }),

/***/ 87343:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ HeaderValue),
/* harmony export */   ZK: () => (/* binding */ ReplyPaths),
/* harmony export */   bC: () => (/* binding */ HeaderName),
/* harmony export */   e: () => (/* binding */ HttpProvider),
/* harmony export */   iS: () => (/* binding */ placeholderPattern),
/* harmony export */   lA: () => (/* binding */ namesKeyInHeaders)
/* harmony export */ });
/* unused harmony export bodyPlaceholders */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _provider_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9707);


/** What a body template may name. */
const bodyPlaceholders = ['prompt', 'messages', 'model', 'max_tokens', 'parameters'];
/** Every `{{name}}` of a template. */
const placeholderPattern = /\{\{\s*([^{}]*?)\s*\}\}/g;
const namesIn = (template) => [...template.matchAll(placeholderPattern)].map(([, name = '']) => name);
const isKnown = (name) => bodyPlaceholders.some((known) => known === name);
/** A template must be JSON whatever stands in its places, or every call would fail at the provider. */
function isJsonTemplate(template) {
    const sample = { messages: '[]', parameters: '{}', max_tokens: '1' };
    try {
        JSON.parse(template.replace(placeholderPattern, (_, name) => sample[name] ?? 'text'));
        return true;
    }
    catch {
        return false;
    }
}
const hasOutputCap = (template) => namesIn(template).some((name) => name === 'max_tokens' || name === 'parameters');
const BodyTemplate = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((text) => namesIn(text).every(isKnown), `may name ${bodyPlaceholders.map((name) => `{{${name}}}`).join(', ')}`)
    .refine(isJsonTemplate, 'must be JSON, with quotes around {{prompt}} and {{model}} and none around the others')
    .refine(hasOutputCap, 'must carry {{max_tokens}} or {{parameters}}, since a call without a cap has no worst case');
const headersOfOurs = /^(?:host|content-type|content-length|transfer-encoding|connection|keep-alive|upgrade|expect|accept|user-agent|proxy-.*)$/i;
/** The name of a header that a user may set. */
const HeaderName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'must be the name of an HTTP header')
    .refine((name) => !headersOfOurs.test(name), 'is a header that is not yours to set, since it is the connection\u2019s or every request carries it');
/** Its value, in which a key stands as `{{key}}`. */
const HeaderValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[\x20-\x7e]*$/, 'must be printable ASCII on one line')
    .refine((text) => namesIn(text).every((name) => name === 'key'), 'may name {{key}} only');
const ReplyPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[^.]+(?:\.[^.]+)*$/, 'must be names and positions with dots between them, such as `choices.0.text`');
/** Where the parts of an answer stand in a JSON reply. */
const ReplyPaths = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    content: ReplyPath.describe('Where the answer stands in the reply, such as `choices.0.text`'),
    finish_reason: ReplyPath.optional(),
    model: ReplyPath.optional().describe('Where the model that served is named'),
    input_tokens: ReplyPath.optional(),
    output_tokens: ReplyPath.optional(),
});
/** A key that no header carries, and a place for one that there is none for, are mistakes. */
const namesKeyInHeaders = ({ key_env, headers }) => Object.values(headers).some((value) => namesIn(value).includes('key')) === (key_env !== undefined);
/** Any endpoint that takes a JSON body and answers one. */
const HttpProvider = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('http').describe('Any JSON endpoint, by template'),
    url: _provider_access_js__WEBPACK_IMPORTED_MODULE_1__/* .PublicAddress */ .iC,
    method: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['POST', 'PUT', 'PATCH']).default('POST'),
    headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(HeaderName, HeaderValue).default({}).describe('A value may name the key as {{key}}'),
    body: BodyTemplate.describe('JSON with {{prompt}}, {{messages}}, {{model}}, {{max_tokens}}, {{parameters}}'),
    response: ReplyPaths,
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_1__/* .reach */ .gl,
})
    .refine(namesKeyInHeaders, 'needs both `key_env` and a header that names {{key}}, or neither');


/***/ }),

/***/ 37774:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ fitParameters),
/* harmony export */   Tc: () => (/* binding */ quirksOf),
/* harmony export */   hm: () => (/* binding */ ModelQuirks),
/* harmony export */   rQ: () => (/* binding */ asksForNothing)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);
/* harmony import */ var _call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53274);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15801);





/** What is peculiar about asking a model; what is absent holds for most. */
const ModelQuirks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    output_cap: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['max_tokens', 'max_completion_tokens'])
        .optional()
        .describe('The field in which the OpenAI dialect takes the output cap'),
    refuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe('Parameters that the model refuses unless they are absent or at their default; [] for none'),
    refuses_unless_effort_none: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe('Parameters that the model refuses while it reasons'),
    default_effort: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The reasoning effort when none is asked for'),
    tools_effort: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The one reasoning effort with which the model calls tools'),
    json_schema: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['native', 'tool'])
        .optional()
        .describe('Whether the model takes an output schema itself or through a tool that it is made to call (Anthropic)'),
    forced_tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('False where the model refuses to be made to call a tool'),
});
const sampling = [
    'temperature',
    'top_p',
    'presence_penalty',
    'frequency_penalty',
    'logprobs',
    'top_logprobs',
    'logit_bias',
];
const newCap = { output_cap: 'max_completion_tokens' };
/**
 * The first pattern that an id matches counts; a leading path such as `openai/` or `us.openai.` does not. Sources:
 * developers.openai.com (reasoning, models/gpt-6-luna), itzcrazykns/vane#1173, platform.claude.com (migration guides).
 */
const table = [
    [/^o[134](?![a-z0-9])/, { ...newCap, refuses: sampling }],
    [/^gpt-5(?:\.\d+)?-chat/, newCap],
    [/^gpt-5(?![.\da-z])/, { ...newCap, refuses: sampling }],
    [/^gpt-5\.[1-4](?!\d)/, { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'none' }],
    [
        /^gpt-(?:5\.6|6(?:\.\d+)?)-luna/,
        { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'medium', tools_effort: 'none' },
    ],
    [/^gpt-[56](?![a-z0-9])/, { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'medium' }],
    [
        /^claude-(?:opus-5[-.]5|(?:fable|mythos)-5[-.]1|mythos-preview)/,
        { refuses: ['temperature', 'top_p', 'top_k'], forced_tools: false },
    ],
    [/^claude-(?:[123]|(?:opus|sonnet)-4(?:-[01])?(?:-\d{8})?$)/, { json_schema: 'tool' }],
    [/^claude-(?:opus-4[-.][78](?!\d)|[a-z]+-[5-9](?!\d))/, { refuses: ['temperature', 'top_p', 'top_k'] }],
];
/** What is peculiar about a model: what the user declared, over what is known. */
function quirksOf(model, declared) {
    const known = knownQuirks(model);
    return declared === undefined ? known : { ...known, ...declared };
}
const knownQuirks = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .H)((model = '') => {
    const id = model
        .slice(model.lastIndexOf('/') + 1)
        .toLowerCase()
        .replace(/^(?:(?:us|eu|apac|jp|au|global)\.)?(?:openai|anthropic)\./, '');
    return table.find(([pattern]) => pattern.test(id))?.[1] ?? {};
});
/** Values that ask for nothing, so that a model that refuses the parameter has nothing to refuse. */
const harmless = {
    temperature: [1],
    top_p: [1],
    n: [1],
    presence_penalty: [0],
    frequency_penalty: [0],
    logprobs: [false],
    parallel_tool_calls: [true],
    top_logprobs: [0],
};
/** Whether a parameter has a value at which any model answers as without it. */
const asksForNothing = (name, value) => !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .Wo)(value) || ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(harmless, name)?.includes(value) ?? false) || (name === 'logit_bias' && isEmpty(value));
/** A bias of no token. */
const isEmpty = (value) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0;
/**
 * Fits parameters to what a model and its dialect take. What is at its default is left out where it would be refused;
 * what is not is never dropped, since an answer would then be to another question than the one that was asked. The one
 * reasoning effort with which a model calls tools is added where none is asked for.
 */
function fitParameters(given, quirks, dialectRefuses = []) {
    const { model, parameters } = given;
    const wantsTools = Array.isArray(parameters.tools) && parameters.tools.length > 0 && parameters.tool_choice !== 'none';
    const asked = parameters.reasoning_effort ?? undefined;
    const { tools_effort: toolsEffort, default_effort: defaultEffort } = quirks;
    if (wantsTools && toolsEffort !== undefined && asked !== undefined && asked !== toolsEffort) {
        const key = (0,_call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__/* .askedKey */ .e)(given, 'reasoning_effort');
        return {
            kind: 'refused',
            reason: `${model} calls tools only with ${key} ${toolsEffort}, not ${String(asked)}`,
            key,
        };
    }
    const effort = wantsTools && toolsEffort !== undefined ? toolsEffort : asked;
    const reasons = (effort ?? defaultEffort) !== 'none';
    const refuses = [
        ...dialectRefuses,
        ...(quirks.refuses ?? []),
        ...(reasons ? (quirks.refuses_unless_effort_none ?? []) : []),
    ];
    const wrong = refuses.find((name) => !asksForNothing(name, parameters[name]));
    if (wrong !== undefined) {
        const key = (0,_call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__/* .askedKey */ .e)(given, wrong);
        const advice = adviceOn(wrong, { ...quirks, effortKey: (0,_call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__/* .askedKey */ .e)(given, 'reasoning_effort') }, dialectRefuses);
        return { kind: 'refused', reason: `${model} takes no \`${key}\`: ${advice}`, key };
    }
    const isUnchanged = effort === asked && refuses.every((name) => parameters[name] === undefined);
    if (isUnchanged)
        return { kind: 'fitted', parameters };
    const fitted = Object.entries(parameters).filter(([name]) => !refuses.includes(name));
    const added = effort === undefined ? {} : { reasoning_effort: effort };
    return { kind: 'fitted', parameters: { ...Object.fromEntries(fitted), ...added, max_tokens: parameters.max_tokens } };
}
function adviceOn(name, { refuses_unless_effort_none: whileReasoning, effortKey }, dialect) {
    if (dialect.includes(name))
        return 'its provider has no such parameter, so leave it out';
    if (whileReasoning?.includes(name))
        return `leave it out, or set ${effortKey} to none`;
    return 'leave it out, or correct what is known of the model with `quirks`';
}


/***/ }),

/***/ 43752:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ resolveProvider),
/* harmony export */   Tb: () => (/* binding */ isOwnProgram),
/* harmony export */   YM: () => (/* binding */ DeclaredProvider),
/* harmony export */   _r: () => (/* binding */ recordingPathOf),
/* harmony export */   c1: () => (/* binding */ mayBeStored),
/* harmony export */   dw: () => (/* binding */ hiddenPrefix),
/* harmony export */   k8: () => (/* binding */ providerIdentity),
/* harmony export */   sq: () => (/* binding */ providerAccess),
/* harmony export */   u3: () => (/* binding */ builtInProviders),
/* harmony export */   w8: () => (/* binding */ tellsTime),
/* harmony export */   wU: () => (/* binding */ whoAnswers),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79791);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _recording_recording_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85054);
/* harmony import */ var _http_provider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87343);
/* harmony import */ var _key_variable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14007);
/* harmony import */ var _provider_access_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9707);







const Region = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, 'must be an AWS region, such as `eu-central-1`');
const ResourceName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{1,62}$/, 'must be the name of an Azure resource');
const OpenAiProvider = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('openai').describe('Any endpoint that speaks the OpenAI chat completions dialect'),
    base_url: _provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .PublicAddress */ .iC.describe('Up to and without /chat/completions'),
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .reach */ .gl,
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .streaming */ .$A,
});
const AzureProvider = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('azure').describe('Azure OpenAI; the model of a binding is the name of its deployment'),
    resource: ResourceName.optional(),
    base_url: _provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .PublicAddress */ .iC.optional().describe('The endpoint, where `resource` does not tell it'),
    endpoint_env: _key_variable_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyVariable */ ._.optional().describe('The variable that holds the endpoint'),
    api_version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-z-]+$/)
        .optional()
        .describe('A dated version of the older API; the v1 API when absent'),
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .reach */ .gl,
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .streaming */ .$A,
})
    .refine(({ resource, base_url, endpoint_env }) => [resource, base_url, endpoint_env].filter((each) => each !== undefined).length === 1, 'needs one of `resource`, `base_url` and `endpoint_env`');
const BedrockProvider = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bedrock').describe('Amazon Bedrock through its OpenAI-compatible endpoint'),
    region: Region.optional(),
    region_env: _key_variable_js__WEBPACK_IMPORTED_MODULE_5__/* .KeyVariable */ ._.optional().describe('The variable that holds the region'),
    base_url: _provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .PublicAddress */ .iC.optional().describe('Up to and without /chat/completions, such as a private endpoint'),
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .reach */ .gl,
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .streaming */ .$A,
})
    .refine(({ region, region_env, base_url }) => [region, region_env, base_url].filter((each) => each !== undefined).length === 1, 'needs one of `region`, `region_env` and `base_url`');
const AnthropicProvider = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('anthropic').describe('The Anthropic messages API'),
    base_url: _provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .PublicAddress */ .iC.default('https://api.anthropic.com').describe('Up to and without /v1/messages'),
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .reach */ .gl,
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .streaming */ .$A,
});
const GoogleProvider = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('google').describe('The Google Gemini API'),
    base_url: _provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .PublicAddress */ .iC.default('https://generativelanguage.googleapis.com/v1beta').describe('Up to and without /models'),
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .reach */ .gl,
    ..._provider_access_js__WEBPACK_IMPORTED_MODULE_6__/* .streaming */ .$A,
});
const RecordProvider = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('record').describe('Asks another provider and writes its answers down for `replay`'),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('The name of the provider that is asked'),
    path: _recording_recording_path_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordingPath */ .h,
});
/** A provider as lanegate.yml declares it. */
const DeclaredProvider = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('api', [
    OpenAiProvider,
    AzureProvider,
    BedrockProvider,
    AnthropicProvider,
    GoogleProvider,
    _http_provider_js__WEBPACK_IMPORTED_MODULE_4__/* .HttpProvider */ .e,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('replay').describe('Answers recorded earlier; free and repeatable'),
        path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryPath */ .U,
        provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Whose lines answer; those of any provider when absent'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('embedded').describe('The in-process learner; no key, no network') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        api: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('echo').describe('Answers with what it is asked, to try out templates and graders'),
    }),
    RecordProvider,
]);
/** Providers that need no declaration, with their usual key variables. */
const builtInProviders = {
    openai: { api: 'openai', base_url: 'https://api.openai.com/v1', key_env: 'OPENAI_API_KEY' },
    anthropic: { api: 'anthropic', base_url: 'https://api.anthropic.com', key_env: 'ANTHROPIC_API_KEY' },
    google: {
        api: 'google',
        base_url: 'https://generativelanguage.googleapis.com/v1beta',
        key_env: 'GEMINI_API_KEY',
    },
    azure: { api: 'azure', endpoint_env: 'AZURE_OPENAI_ENDPOINT', key_env: 'AZURE_OPENAI_API_KEY' },
    bedrock: { api: 'bedrock', region_env: 'AWS_REGION', key_env: 'AWS_BEARER_TOKEN_BEDROCK' },
    openrouter: { api: 'openai', base_url: 'https://openrouter.ai/api/v1', key_env: 'OPENROUTER_API_KEY' },
    ollama: { api: 'openai', base_url: 'http://127.0.0.1:11434/v1' },
    embedded: { api: 'embedded' },
    echo: { api: 'echo' },
};
/** Stands before the name of a provider that only its recorder is to ask; its lines bear the name without it. */
const hiddenPrefix = 'recorded/';
/**
 * The provider that a declaration means, with the one a recorder asks found among the others. Throws a `UserError` when
 * that one is not there or is a recorder itself.
 */
function resolveProvider(declared, known) {
    if (declared.api !== 'record')
        return declared;
    const { provider: name, path } = declared;
    const of = Object.hasOwn(known, name) ? known[name] : undefined;
    if (of === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no provider \`${name}\` to record`);
    if (of.api === 'record')
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`\`${name}\` records already, so its answers cannot be recorded again`);
    return { api: 'record', path, of, asked: name.startsWith(hiddenPrefix) ? name.slice(hiddenPrefix.length) : name };
}
/** Who answers a call: a recorder asks the provider that it records. */
const whoAnswers = (provider) => provider.api === 'record' ? provider.of : provider;
/** True of a program or an endpoint of the user's own, of which only a reply can tell what it cost. */
const isOwnProgram = (provider) => provider.api === 'command' || provider.api === 'endpoint';
/** True when no answer is paid for by tokens, whatever the model. */
const isFree = (provider) => isOwnProgram(provider) || !tellsTime(provider);
/**
 * False where how long an answer takes tells nothing of whoever will answer: it is replayed, or made in this process.
 */
const tellsTime = (provider) => !['replay', 'embedded', 'echo'].includes(whoAnswers(provider).api);
/**
 * False where a stored answer would stand in the way: it costs nothing to ask, what was asked must be written down, or
 * nobody can tell whether what is deployed at an address is still the same.
 */
const mayBeStored = (provider) => provider.api === 'command' || (provider.api !== 'record' && !isFree(provider));
/**
 * Who answers, as far as answers depend on it: keys, proxies, streaming and timeouts are no part of it, and a recorder
 * is whom it asks.
 */
function providerIdentity(provider) {
    switch (provider.api) {
        case 'openai':
        case 'anthropic':
        case 'google':
            return `${provider.api} ${provider.base_url}`;
        case 'azure': {
            const { resource, base_url, endpoint_env, api_version = 'v1' } = provider;
            return `azure ${base_url ?? resource ?? `$${endpoint_env}`} ${api_version}`;
        }
        case 'bedrock': {
            const { region, region_env, base_url } = provider;
            return `bedrock ${base_url ?? region ?? `$${region_env}`}`;
        }
        case 'http': {
            const { url, method, headers, body, response } = provider;
            return `http ${JSON.stringify([url, method, headers, body, response])}`;
        }
        case 'endpoint': {
            const { url, method, headers, response = null } = provider;
            return `endpoint ${JSON.stringify([url, method, headers, response])}`;
        }
        case 'command':
            return `command ${provider.digest}`;
        case 'replay':
            return provider.provider === undefined
                ? `replay ${provider.path}`
                : `replay ${provider.path} ${JSON.stringify(provider.provider)}`;
        case 'embedded':
        case 'echo':
            return provider.api;
        case 'record':
            return 'of' in provider ? providerIdentity(provider.of) : `record ${provider.provider}`;
    }
}
/** The keys, paths and patience of a provider, on which no answer depends; `undefined` where it has none. */
function providerAccess(provider) {
    if (provider.api === 'record')
        return { path: provider.path };
    if (provider.api === 'replay' || provider.api === 'embedded' || provider.api === 'echo')
        return undefined;
    const { key_env = null, timeout_s = null, ...others } = provider;
    const told = ['proxy', 'stream', 'first_token_s', 'stall_s'].flatMap((name) => {
        const value = name in others ? others[name] : undefined;
        return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
            ? [[name, value]]
            : [];
    });
    if (key_env === null && timeout_s === null && told.length === 0)
        return undefined;
    return { key_env, timeout_s, ...Object.fromEntries(told) };
}
/** The file that a provider reads answers from or writes them to. */
const recordingPathOf = (provider) => provider.api === 'replay' || provider.api === 'record' ? provider.path : undefined;


/***/ }),

/***/ 15801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** A run asks fewer providers and models, each many times, but the clients of a gateway may name any. */
const mostRemembered = 1000;
/** A pure function of a few texts that remembers its first results. */
function remembered(compute) {
    const known = new Map();
    return (...texts) => {
        const key = texts.join('\n');
        const found = known.get(key);
        if (found !== undefined)
            return found.result;
        const result = compute(...texts);
        if (known.size < mostRemembered)
            known.set(key, { result });
        return result;
    };
}


/***/ }),

/***/ 14792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RetrySettings),
/* harmony export */   X: () => (/* binding */ defaultRetrySettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78019);


/** `gateway.retry` of lanegate.yml: how often and how long a failed call is tried again. */
const RetrySettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(10).default(4).describe('How often one call is tried in all'),
    deadline_s: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .positive()
        .max(86_400)
        .optional()
        .describe('Seconds for one call with its retries and waits; 180, or the timeout of its provider if that is longer'),
    budget_share: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(0.2).describe('Retries of a target, as a share of its calls'),
    budget_floor: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0).max(1000).default(10).describe('Retries of a target that need no calls before'),
});
const defaultRetrySettings = RetrySettings.parse({}, (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forFew */ .Iy)(1));


/***/ }),

/***/ 17155:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JY: () => (/* binding */ handlingOf),
/* harmony export */   f: () => (/* binding */ ServerSettings)
/* harmony export */ });
/* unused harmony export HandedIncident */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Incidents of which there is a reply that can be handed on as its provider said it. */
const HandedIncident = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'wrong-model',
]);
const Handling = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'mark', 'error']);
const handlings = Object.fromEntries(HandedIncident.options.map((kind) => [kind, Handling.optional()]));
/** `gateway.server` of lanegate.yml. */
const ServerSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    models: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'declared'])
        .default('any')
        .describe('Whether a model that lanegate.yml does not name is asked at the provider that clients of its kind expect'),
    max_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .positive()
        .default(4096)
        .describe('The output cap of a call where neither its client nor its binding sets one'),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(1000).default(64).describe('How many calls may be under way at once'),
    max_body_megabytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(512).default(32).describe('A longer request is refused'),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ default: Handling.default('mark').describe('Of every kind that is not named'), ...handlings })
        .prefault({})
        .describe('What becomes of a reply that is an incident: it is passed on, passed on and marked, or made an error'),
});
const handed = new Set(HandedIncident.options);
/** What becomes of a reply that is an incident; one of the provider or the way to it is always an error. */
const handlingOf = (kind, { incidents }) => handed.has(kind) ? (incidents[kind] ?? incidents.default) : 'error';


/***/ })

};
;
})
