(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1007;
exports.ids = [1007];
exports.modules = {

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

/***/ 82506:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Gk: () => (/* binding */ Area),
/* harmony export */   Iz: () => (/* binding */ DoctorReport),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   bh: () => (/* binding */ notKnown),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* unused harmony exports FindingState, Finding */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** What a finding is about, in the order of the report. */
const Area = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
    'configuration',
    'suites',
    'models',
    'keys',
    'owners',
    'workflows',
    'repository',
    'machine',
]);
/** `not-known` where something could not be read: it is never taken for well. */
const FindingState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'warning', 'problem', 'not-known']);
/** One thing that `doctor` looked at. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    area: Area,
    state: FindingState,
    says: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What is the case, in one sentence'),
    todo: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What to do about it'),
    place: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The file, with its line and key where they are known'),
});
const tell = (state) => (area, says, { todo, place } = {}) => ({
    area,
    state,
    says,
    ...(todo === undefined ? {} : { todo }),
    ...(place === undefined ? {} : { place }),
});
const ok = tell('ok');
const warning = tell('warning');
const problem = tell('problem');
const notKnown = tell('not-known');
/** A mistake of the user's as a problem. */
const problemOf = (area, { message, hint, place }) => problem(area, message, { todo: hint, place: place && (0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place) });
/** What `doctor` prints as JSON. */
const DoctorReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The branch that changes are merged into, where one is known'),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('owner/name on GitHub, where it is known'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Finding),
});


/***/ }),

/***/ 32017:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ keysOfCalls),
/* harmony export */   jv: () => (/* binding */ laneReferenceOf),
/* harmony export */   vD: () => (/* binding */ secretsOfEntry),
/* harmony export */   vF: () => (/* binding */ needsOfEntry)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

const actions = 'detect|announce|evaluate|merge|gate|report|override|admit|lock|release|promote|rollback|status|drift|corpus|gateway';
const reusable = String.raw `\.github/workflows/(?<file>lane-[\w-]+)\.ya?ml`;
const elsewhere = new RegExp(String.raw `^[\w.-]+/lanegate(?:/(?:(?<action>${actions})|${reusable}))?@(?<ref>\S+)$`, 'u');
const sameCommit = new RegExp(String.raw `^\$/(?:(?<action>${actions})|${reusable})$`, 'u');
/** Reads a `uses`; `undefined` where it names nothing of Lanegate. */
function laneReferenceOf(uses) {
    const found = (elsewhere.exec(uses) ?? sameCommit.exec(uses))?.groups;
    return found && { entry: found['file'] ?? found['action'] ?? 'root', ref: found['ref'] };
}
/** The variables of keys and addresses that the reusable workflows hand on to models; no other reaches them. */
const keysOfCalls = [
    ...['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT'],
    ...['OPENROUTER_API_KEY', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_REGION', 'LANEGATE_PROVIDER_KEY'],
];
const deploying = ['LEDGER_TOKEN', 'LANEGATE_DEPLOY_KEY'];
const secrets = {
    'lane-check': [...keysOfCalls, 'LANEGATE_CACHE_SECRET'],
    'lane-fork-evaluate': keysOfCalls,
    'lane-override': ['LEDGER_TOKEN'],
    'lane-rollback': deploying,
    'lane-code': [],
    'lane-prompt': deploying,
    'lane-data': deploying,
    'lane-model': deploying,
};
/** The secrets that a reusable workflow declares; `undefined` of an action, which is given variables instead. */
const secretsOfEntry = (entry) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(secrets, entry);
const contents = { scope: 'contents', level: 'read', without: 'nothing can be read', isVital: true };
const statuses = {
    scope: 'statuses',
    level: 'write',
    without: 'the status `lanegate` is not set, and requiring it blocks for ever',
};
const comments = { scope: 'pull-requests', level: 'write', without: 'there is no comment' };
const runs = {
    scope: 'actions',
    level: 'read',
    without: 'answers and receipts of earlier runs are not used, and caps over several runs are not enforced',
};
const served = { ...runs, without: 'answers that earlier jobs were served are not used' };
const ledger = {
    scope: 'contents',
    level: 'write',
    isVital: true,
    without: 'no override can be recorded',
};
const moves = {
    ...ledger,
    without: 'nothing can be put on record, so that nothing is released or deployed',
};
const measures = { ...ledger, without: 'no measurement can be recorded' };
const issues = {
    scope: 'issues',
    level: 'write',
    without: 'no issue tells of a drift; the job alone does',
};
const deployments = {
    scope: 'deployments',
    level: 'write',
    without: 'GitHub does not show what was deployed',
};
const pullRequests = {
    scope: 'pull-requests',
    level: 'read',
    without: 'it is not known whose pull request a commit is',
};
const merged = { ...pullRequests, without: 'an override of a merged pull request releases nothing' };
const whole = [contents, statuses, comments, runs];
const needs = {
    root: whole,
    detect: [contents],
    corpus: [contents],
    announce: [statuses, comments],
    evaluate: [contents, runs],
    gate: [contents, statuses],
    report: [comments],
    override: [ledger, statuses, pullRequests],
    admit: whole,
    lock: [contents],
    release: [moves, merged],
    promote: [moves, deployments],
    rollback: [moves, deployments],
    status: [contents],
    drift: [measures, issues],
    gateway: [contents, served],
    'lane-check': whole,
    'lane-fork-evaluate': whole,
    'lane-override': [ledger, statuses, pullRequests],
    'lane-rollback': [moves, deployments],
    'lane-code': [contents],
    'lane-prompt': [moves, deployments, merged],
    'lane-data': [moves, deployments, merged],
    'lane-model': [moves, deployments, merged],
};
/** What the token of a job needs for an entry. */
const needsOfEntry = (entry) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(needs, entry) ?? [];


/***/ }),

/***/ 75058:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pinningOf)
/* harmony export */ });
/** A date as makers write it at the end of a name: `-2026-03-01`, `-20250929`; or the `-001` of Gemini. */
const dated = /-(?:\d{4}-\d{2}-\d{2}|20\d{6}|00\d)$/;
const moving = /(?:^|-)latest$/;
/**
 * Since Claude 4.6 names without a date are pinned (platform.claude.com, Model IDs and versioning, read on 2026-11-26).
 */
const pinnedClaude = /^claude-[a-z]+-(?:4-[6-9]|[5-9](?:-\d{1,2})?)$/;
/** A stable name of Gemini is not moved to another model (ai.google.dev, Gemini models, read on 2026-11-26). */
const stableGemini = /^gemini-\d+(?:\.\d+)?-(?:pro|flash|flash-lite)$/;
const aliasOfKnownMaker = /^(?:gpt-|chatgpt-|o\d|claude-|gemini-|text-embedding-)/;
/** Reads the name of a model, with its maker before a slash or without; `undefined` for names of unknown makers. */
function pinningOf(model) {
    const id = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
    if (moving.test(id))
        return 'alias';
    if (dated.test(id) || pinnedClaude.test(id) || stableGemini.test(id))
        return 'snapshot';
    return aliasOfKnownMaker.test(id) ? 'alias' : undefined;
}


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

/***/ 9019:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ VerdictWord),
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A verdict is a value, never an exception. */
const VerdictWord = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'error', 'not-affected']);
const severity = ['fail', 'error', 'inconclusive', 'pass', 'not-affected'];
/** The gravest of several verdicts: fail, error, inconclusive, pass, not-affected. Of none: `not-affected`. */
const worst = (verdicts) => {
    const present = new Set(verdicts);
    return severity.find((word) => present.has(word)) ?? 'not-affected';
};


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

/***/ 15729:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ endsOfModels),
/* harmony export */   x: () => (/* binding */ mayTellEnds)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** The ends of models that a body of `GET /v1/models` tells; `undefined` where it tells of none, as most servers do. */
function endsOfModels(body) {
    // `shutdown_date` is null until a day is announced (developers.openai.com, list models).
    const models = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(body) ? body.data : undefined);
    if (!models.some((model) => Object.hasOwn(model, 'shutdown_date')))
        return undefined;
    return new Map(models.map(({ id, shutdown_date: day }) => [String(id), dayIn(day)]));
}
function dayIn(value) {
    const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0] : undefined;
    return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/**
 * Whether a provider may be asked for its list with its key, though nobody asks a model there: only the maker that is
 * known to tell the ends of its models, and what runs on this machine, since any file may name any other host.
 */
function mayTellEnds(provider) {
    if (provider?.api !== 'openai')
        return false;
    const { protocol, hostname } = new URL(provider.base_url);
    return (protocol === 'https:' && hostname === 'api.openai.com') || loopback.test(hostname);
}


/***/ }),

/***/ 47061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rememberTexts)
/* harmony export */ });
const slots = 16;
/** Longer texts are not kept. */
const longest = 100_000;
/**
 * A pure function of a text that remembers what it made of texts that come again. The calls of a suite share their
 * instructions, which are most of what they send. Texts have places by their length, so that two that alternate seldom
 * share one. One that comes once, such as an answer, is not kept: it would live as long as nobody takes its place.
 * Those that are shorter than `shortest` are not looked for, where that takes longer than to make the result anew.
 */
function rememberTexts(compute, shortest = 200) {
    const places = Array.from({ length: slots }, () => ({ text: '', result: '', mark: 0 }));
    return (text) => {
        const place = places[text.length % slots];
        if (place === undefined || text.length < shortest || text.length > longest)
            return compute(text);
        if (place.text === text)
            return place.result;
        const result = compute(text);
        const mark = markOf(text);
        if (place.mark === mark) {
            place.text = text;
            place.result = result;
        }
        place.mark = mark;
        return result;
    };
}
/** A number that two texts seldom share, of their length and some of their characters. */
function markOf(text) {
    let mark = text.length;
    for (let sample = 1; sample <= 8; sample++) {
        mark = (Math.imul(mark, 31) + text.charCodeAt(Math.floor((text.length * sample) / 8) - 1)) | 0;
    }
    return mark;
}


/***/ }),

/***/ 94144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ createRedaction),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   xl: () => (/* binding */ secretShapes)
/* harmony export */ });
/* unused harmony export tooLongToRedact */
/* harmony import */ var _remember_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47061);

/** What stands where something was taken out. */
const redacted = '[redacted]';
/**
 * Shapes of secrets that are never written, whatever the settings say. Each begins with a literal and repeats only
 * within bounds, so that no text makes the search slow.
 */
const secretShapes = {
    'API keys of OpenAI, Anthropic, OpenRouter and others': /\bsk-[A-Za-z0-9_-]{16,300}/,
    'access keys of AWS': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    'tokens of GitHub': /\bgh[pousr]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}/,
    'API keys of Google': /\bAIza[A-Za-z0-9_-]{30,45}/,
    'tokens of Slack': /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/,
    'bearer tokens': /\b[Bb]earer[ \t]{1,4}[A-Za-z0-9._~+/-]{16,4000}={0,2}/,
    'JSON web tokens': /\beyJ[A-Za-z0-9_-]{8,500}\.eyJ[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,4000})?/,
    'private keys in PEM': /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){0,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/,
};
/** A secret shape begins with one of these; a text without them needs no search. */
const firstLook = /sk-[\w-]{16}|A(?:KIA|SIA|Iza)|gh[pousr]_|github_pat_|xox|earer|eyJ|-----BEGIN/;
/** No secret shape is shorter. */
const shortestShape = 15;
const anyShape = new RegExp(Object.values(secretShapes)
    .map(({ source }) => source)
    .join('|'), 'g');
/** To search a shorter text takes no longer than to look for it among those that were. */
const shortestRemembered = 8;
/** What stands for a text that patterns of the user's would take too long to search. */
const tooLongToRedact = '[too long to be redacted]';
/** Many a good pattern, such as one of mail addresses, takes a time that grows with the square of the text. */
const longestSearched = 50_000;
/**
 * Takes secret shapes and whatever matches one of the patterns out of a text, and where there are patterns all of a
 * text that is too long to be searched. The patterns are known to compile.
 */
function createRedaction(patterns) {
    const own = patterns.map((pattern) => new RegExp(pattern, 'gu'));
    // Names of models and providers are short, and stand in every span.
    return (0,_remember_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .q)((text) => {
        if (own.length > 0 && text.length > longestSearched)
            return tooLongToRedact;
        let cleaned = text.length >= shortestShape && firstLook.test(text) ? text.replace(anyShape, redacted) : text;
        for (const pattern of own)
            cleaned = cleaned.replace(pattern, redacted);
        return cleaned;
    }, shortestRemembered);
}


/***/ }),

/***/ 78220:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ measuredNoise),
/* harmony export */   cx: () => (/* binding */ assumedDiscordance),
/* harmony export */   n$: () => (/* binding */ assumedNoise)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87076);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10387);




/**
 * The share of single right-or-wrong answers to unchanged questions that differ from one time to the next: that of a
 * dataset whose cases pass by chances from Beta(0.8, 0.2), as answers drawn at a temperature do.
 */
const assumedDiscordance = 0.16;
/** Repeats average their noise out; whether a judge or a cluster is steadier than single answers is not assumed. */
const assumedNoise = (repeats, binary) => ({
    standardDeviation: Math.sqrt(assumedDiscordance / repeats),
    binary: binary && repeats === 1,
});
/** Fewer units say too little of how much they vary. */
const fewestUnits = 10;
/**
 * The noise of the noisiest metric that decides, by an earlier run: what repeats of the same arm vary by, for so many
 * repeats; else, of single answers to two arms, what these differed by, a change's own effect included. `undefined`
 * where it cannot be told.
 */
function measuredNoise(run, head, repeats) {
    const metrics = Object.keys(run.gate.metrics).filter((name) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .decides */ .yN)(run.gate.metrics[name]));
    let noisiest;
    for (const metric of metrics) {
        const units = unitsOf(run, metric);
        const deviation = deviationOf(units, run, repeats);
        if (deviation === undefined)
            return undefined;
        if (noisiest !== undefined && deviation <= noisiest.standardDeviation)
            continue;
        const binary = repeats === 1 && units.every(({ isSingle, scores }) => isSingle && scores.every(isBinary));
        noisiest = { standardDeviation: deviation, binary, measured: { head, metric } };
    }
    return noisiest;
}
function unitsOf(run, metric) {
    const units = new Map();
    for (const each of run.cases) {
        const arms = armsOf(each, metric);
        if (arms.every((scores) => scores.length === 0))
            continue;
        const key = each.cluster === undefined ? `case ${each.id}` : `cluster ${each.cluster}`;
        const unit = units.get(key) ?? { cases: 0, variance: 0, repeated: 0, difference: 0, isSingle: true, scores: [] };
        units.set(key, unit);
        addCase(unit, arms);
        unit.isSingle &&= each.cluster === undefined;
    }
    return [...units.values()];
}
const armsOf = ({ base, head }, metric) => [base, head].flatMap((scores) => (scores === undefined ? [] : [(0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(scores, metric) ?? []]));
function addCase(unit, arms) {
    const repeated = arms.filter(({ length }) => length > 1);
    const [one = [], other] = arms;
    unit.cases += 1;
    if (repeated.length > 0) {
        unit.repeated += 1;
        unit.variance += repeated.reduce((sum, scores) => sum + (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .F)(scores) ** 2, 0) / repeated.length;
    }
    if (other !== undefined)
        unit.difference += (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(other) - (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(one);
    unit.scores.push(...arms.flat());
}
function deviationOf(units, run, repeats) {
    if (units.length < fewestUnits)
        return undefined;
    if (units.every(({ repeated, cases }) => repeated === cases)) {
        const variances = units.map(({ variance, cases }) => (2 * variance) / (repeats * cases * cases));
        return Math.sqrt((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(variances));
    }
    if (run.comparison !== 'arms' || run.repeats !== repeats)
        return undefined;
    const differences = units.map(({ difference, cases }) => difference / cases).filter((value) => !Number.isNaN(value));
    return differences.length < fewestUnits ? undefined : (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .F)(differences);
}
const isBinary = (score) => score === 0 || score === 1;


/***/ }),

/***/ 16994:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ remoteBranch)
/* harmony export */ });
/** A branch of origin by its whole name, since whoever pushes may call a branch or a tag `origin/main`. */
const remoteBranch = (name) => `refs/remotes/origin/${name}`;


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

/***/ 98659:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94144);


const hidePlainKeys = (0,_inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedaction */ .Eg)([]);
const holdsKey = (text) => hidePlainKeys(text) !== text;
/** A run that may be escaped as in JSON, JavaScript, URLs or HTML, and a sign that it is. */
const escapedRun = /[\w.~+/=%\\&#;:-]{15,8000}/g;
const isEscaped = /%[0-9a-f]{2}|\\u\{?0|\\x[0-9a-f]{2}|&#?\w{2,6};/i;
/** A run that may be base64 or hexadecimal digits; a key in it is never shorter. */
const encodedRun = /[A-Za-z0-9+/_-]{20,20000}/g;
/**
 * A text without what has the shape of a key or token, whether it stands there as it is, escaped, in base64 or in
 * hexadecimal digits. Keys that are known are taken out where answers come in; here nobody knows any.
 */
function hideKeys(text) {
    const plain = hidePlainKeys(text);
    const unescaped = isEscaped.test(plain)
        ? plain.replace(escapedRun, (run) => (isEscaped.test(run) && holdsKey(resolveEscapes(run)) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run))
        : plain;
    return unescaped.replace(encodedRun, (run) => (readings(run).some(holdsKey) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run));
}
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', lowbar: '_' };
const characterOf = (digits, base) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
const resolveEscapes = (run) => run
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => characterOf(hex, 16))
    .replace(/(?<!\\)\\+(?:u\{0*([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, ...groups) => characterOf(groups.slice(0, 3).find((digits) => digits !== undefined) ?? '0', 16))
    .replace(/&#x0*([0-9a-f]{1,6});/gi, (_, hex) => characterOf(hex, 16))
    .replace(/&#0*([0-9]{1,7});/g, (_, digits) => characterOf(digits, 10))
    .replace(/&(\w{2,6});/g, (whole, name) => namedEntities[name] ?? whole);
/** What a run may stand for: base64 from each place within four characters, since other text may touch it, and hex. */
function readings(run) {
    const inBase64 = [0, 1, 2, 3].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(run.slice(start), 'base64').toString('latin1'));
    const digits = /[0-9a-f]{30,}/i.exec(run)?.[0] ?? '';
    const inHex = [0, 1].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digits.slice(start), 'hex').toString('latin1'));
    return [...inBase64, ...inHex];
}


/***/ }),

/***/ 88620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   sT: () => (/* binding */ asItIs),
/* harmony export */   tK: () => (/* binding */ preformattedText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _hide_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98659);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);
/* harmony import */ var _wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89712);




/** For a format that is escaped where it is written. */
const asItIs = (text) => text;
/** Of a key that lies across the cut no half may be left standing: so far beyond it keys are looked for. */
const beyondCut = 1000;
/**
 * The text up to about `maxCharacters`, keys hidden and all invisible characters shown; expanding never makes it
 * shorter than asked.
 */
function visibleBeginning(text, maxCharacters) {
    const near = text.slice(0, maxCharacters + beyondCut);
    const raw = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(near), maxCharacters);
    const shown = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(raw.text), maxCharacters);
    return { text: shown.text, left: raw.left + shown.left + text.length - near.length };
}
/**
 * Inside code GitHub links and renders nothing, yet programs that read the raw text still look for
 * another bot's hidden marker (`<!--`) and for the runner's older commands (`##[`).
 */
const breakMachineSyntax = (text) => text.replace(/<!--/g, '<\\!--').replace(/##\[/g, '##\\[');
function longestRun(text, character) {
    let longest = 0;
    let current = 0;
    for (const unit of text) {
        current = unit === character ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
/** A pipe would end a table cell: it is escaped, and named where a backslash before it would undo the escape. */
const escapePipes = (text) => text.replace(/\\(\|+)/g, (_, pipes) => `\\${'(U+007C)'.repeat(pipes.length)}`).replace(/\|/g, '\\|');
function codeSpan(text) {
    const content = escapePipes(breakMachineSyntax(text));
    const delimiter = '`'.repeat(longestRun(content, '`') + 1);
    const needsPadding = /^[` ]|[` ]$/.test(content);
    return needsPadding ? `${delimiter} ${content} ${delimiter}` : `${delimiter}${content}${delimiter}`;
}
/** Hostile text as one Markdown code span that also fits a table cell; line breaks are shown as `\u23ce`. */
function inlineCode(text, maxCharacters = 80) {
    const beginning = visibleBeginning(text, maxCharacters);
    if (beginning.text.length === 0)
        return '(empty)';
    const line = beginning.text.replace(/\n/g, '\u23ce').replace(/\t/g, ' ');
    return codeSpan(beginning.left > 0 ? `${line}\u2026` : line);
}
/** At a line's start a backslash keeps bots from reading `/approve` or `@bot merge`, and the runner `::set-env`. */
const breakLineCommands = (text) => text.replace(/^([^\S\n]*)(::|[/@]\p{L})/gmu, '$1\\$2');
/** Hostile text as a Markdown code block; of more than `maxCharacters` the rest is left out, and the block says so. */
function fencedBlock(text, maxCharacters) {
    const beginning = visibleBeginning(text, maxCharacters);
    const body = breakLineCommands(breakMachineSyntax((0,_wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .createLineWrapper */ .c)()(beginning.text)));
    const rest = beginning.left > 0 ? `\n[${beginning.left} more characters]` : '';
    const fence = shortestFence(body);
    return `${fence}text\n${body === '' ? '(empty)' : body}${rest}\n${fence}`;
}
function shortestFence(body) {
    const backticks = longestRun(body, '`');
    const tildes = longestRun(body, '~');
    return backticks <= tildes || backticks < 3
        ? '`'.repeat(Math.max(3, backticks + 1))
        : '~'.repeat(Math.max(3, tildes + 1));
}
/** Words that GitHub would link, ping, draw or typeset: mentions, references, addresses, commits, emoji, formulas. */
const linkedWord = /@|:\/\/|www\.|#\d|\bgh-\d|\b(?:ghsa|cve)-|\$|mailto:|xmpp:|:[\w+-]+:|(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu;
const escapeWord = (word) => word
    .replace(/[\\`*_~[\]|!#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
/** A list, heading, rule, quote or bot's command is one only at the start of a line. */
const escapeLineStart = (line) => line.replace(/^[-+=:/^]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Hostile text as one line of Markdown prose that renders as itself: no markup, link, mention, reference, image or
 * HTML. What GitHub would link becomes code.
 */
function plainText(text, maxCharacters = 300) {
    const beginning = visibleBeginning(text, maxCharacters);
    const words = beginning.text.split(/\s+/u).filter((word) => word !== '');
    const line = words.map((word) => (linkedWord.test(word) ? codeSpan(word) : escapeWord(word))).join(' ');
    return escapeLineStart(beginning.left > 0 ? `${line}\u2026` : line);
}
/** A key is looked for in all of a text before any of it is compared, shown or cut. */
const visibleText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(text));
/**
 * Hostile text for a `<pre>` of ours in Markdown, where GitHub links and renders nothing. What other programs look for
 * in the raw text (mentions, commands of bots and of the runner, hidden markers) is written as entities.
 */
const preformattedText = (text) => text.replace(/[&<>"'`@#$]|(?<=^|\s)[/:]/gu, (character) => `&#${character.codePointAt(0)};`);
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Hostile text for HTML, between tags or in a quoted attribute. */
const htmlText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');


/***/ }),

/***/ 89712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createLineWrapper)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);

/** Characters of GitHub's code face that fit the width of a comment. */
const columns = 100;
/**
 * Breaks lines that would have to be scrolled sideways to be read. It is given a text piece by piece, and gives each
 * piece back with line breaks put in before words that would not fit.
 */
function createLineWrapper() {
    let column = 0;
    const place = (word) => {
        const breaks = column > 0 && column + word.length > columns ? '\n' : '';
        const lines = linesOfWord(word);
        column = (lines.length > 1 || breaks !== '' ? 0 : column) + (lines.at(-1) ?? '').length;
        return breaks + lines.join('\n');
    };
    const space = (spaces) => {
        const lastBreak = spaces.lastIndexOf('\n');
        column = lastBreak < 0 ? column + spaces.length : spaces.length - lastBreak - 1;
        return spaces;
    };
    return (piece) => piece.replace(/\s+|\S+/gu, (run) => (/^\s/u.test(run) ? space(run) : place(run)));
}
/** A word that is longer than a line, as several. */
function linesOfWord(word) {
    const lines = [];
    let rest = word;
    while (rest.length > columns) {
        const { text } = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(rest, columns);
        lines.push(text === '' ? rest.slice(0, columns) : text);
        rest = rest.slice(lines.at(-1)?.length);
    }
    return [...lines, rest];
}


/***/ }),

/***/ 10067:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ usualPower),
/* harmony export */   w: () => (/* binding */ detectableBreakage)
/* harmony export */ });
/* harmony import */ var _distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10247);

/** How often a drop of the size that is told is found. */
const usualPower = 0.8;
const bisections = 60;
/**
 * The drop that `n` paired differences of scores in [0, 1] would show with 80 % power, where it comes of that share of
 * cases breaking outright: these add to the deviation that unchanged cases have, which is what `detectableDrop` leaves
 * out. Normal approximation to the sign-flip test (Connor 1987, Biometrics 43:207-211, with the discordance that the
 * drop itself brings); 1 where no drop is large enough.
 */
function detectableBreakage({ standardDeviation, n, level }) {
    const [zLevel, zPower] = [(0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - level), (0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(usualPower)];
    const isFound = (drop) => {
        const square = (1 - drop) * standardDeviation ** 2 + drop;
        return drop * Math.sqrt(n) > zLevel * Math.sqrt(square) + zPower * Math.sqrt(Math.max(0, square - drop * drop));
    };
    if (!isFound(1))
        return 1;
    let [missed, found] = [0, 1];
    for (let step = 0; step < bisections; step += 1) {
        const middle = (missed + found) / 2;
        if (isFound(middle))
            found = middle;
        else
            missed = middle;
    }
    return found;
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

/***/ 36606:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sequentialLevels)
/* harmony export */ });
/* harmony import */ var _distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10247);

/** Beyond this many standard errors nothing is left to integrate. */
const reach = 8;
const widestStep = 0.05;
const narrowestStep = 0.002;
const precision = 1e-12;
const mostRounds = 60;
const stepBetween = (earlier, later) => ({
    carry: Math.sqrt(earlier / later),
    noise: Math.sqrt(1 - earlier / later),
});
/** Simpson's rule from -reach to `end`, fine enough for a kernel as narrow as that of `next`. */
function gridUpTo(end, next, density) {
    const finest = Math.min(widestStep, Math.max(narrowestStep, next.noise / next.carry / 4));
    const intervals = 2 * Math.ceil((end + reach) / finest / 2);
    const width = (end + reach) / intervals;
    const zs = Float64Array.from({ length: intervals + 1 }, (_, index) => -reach + index * width);
    const weights = zs.map((z, index) => {
        const simpson = index === 0 || index === intervals ? 1 : 2 + 2 * (index % 2);
        return (density(z) * simpson * width) / 3;
    });
    return { zs, weights };
}
function weightedSum({ zs, weights }, of) {
    let sum = 0;
    for (let index = 0; index < zs.length; index++)
        sum += (weights[index] ?? 0) * of(zs[index] ?? 0);
    return sum;
}
const normalDensity = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
const densityAfter = (grid, { carry, noise }) => (z) => weightedSum(grid, (before) => normalDensity((z - carry * before) / noise)) / noise;
/** The boundary that runs not stopped so far cross with probability `spent`, by Newton's method on the scale of z. */
function boundaryAfter(grid, step, spent) {
    const density = densityAfter(grid, step);
    const target = -(0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(spent);
    let [low, high] = [-reach, reach];
    let boundary = target;
    for (let round = 0; round < mostRounds && high - low > precision; round++) {
        const z = zOfCrossing(grid, step, boundary);
        if (z < target)
            low = boundary;
        else
            high = boundary;
        const next = boundary - ((z - target) * normalDensity(z)) / density(boundary);
        if (Math.abs(next - boundary) < precision)
            break;
        boundary = next > low && next < high ? next : (low + high) / 2;
    }
    return boundary;
}
function zOfCrossing(grid, { carry, noise }, boundary) {
    const crossing = weightedSum(grid, (before) => (0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)((carry * before - boundary) / noise));
    return -(0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(Math.min(1 - Number.EPSILON, Math.max(Number.MIN_VALUE, crossing)));
}
function checkSchedule(information, alpha) {
    const rises = information.every((share, look) => share > (information[look - 1] ?? 0));
    if (!rises || information.at(-1) !== 1 || !(alpha > 0 && alpha < 0.5)) {
        throw new RangeError(`no levels for looks at ${information.join(', ')} with alpha ${alpha}`);
    }
}
/**
 * The one-sided nominal level of each look at a growing sample, so that all looks up to information share t cross with
 * probability alpha * t\u00b2 when nothing changed. `information` are increasing shares in (0, 1] that end in 1; a
 * RangeError otherwise. Spending after Lan and DeMets 1983 and Kim and DeMets 1987 (power 2); the boundaries by the
 * recursive integration of Armitage, McPherson and Rowe 1969: looks correlate with sqrt(t_i / t_j).
 */
function sequentialLevels(information, alpha) {
    checkSchedule(information, alpha);
    const first = information[0] ?? 1;
    const levels = [alpha * first * first];
    let boundary = -(0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(alpha * first * first);
    let density = normalDensity;
    for (const [look, later] of information.slice(1).entries()) {
        const earlier = information[look] ?? first;
        const step = stepBetween(earlier, later);
        const grid = gridUpTo(boundary, step, density);
        boundary = boundaryAfter(grid, step, alpha * (later * later - earlier * earlier));
        density = densityAfter(grid, step);
        levels.push((0,_distributions_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(-boundary));
    }
    return levels;
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

/***/ 65410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval)
/* harmony export */ });
const bisections = 60;
/** Tango's score statistic of the hypothesis that the paired difference is `x`. */
function score(wins, losses, n, x) {
    const a = 2 * n;
    const b = -wins - losses + (2 * n - wins + losses) * x;
    const c = -losses * x * (1 - x);
    const lossRate = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * lossRate + x * (1 - x));
    const deviation = wins - losses - n * x;
    return deviation === 0 ? 0 : deviation / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
function lowerBound(wins, losses, n, z) {
    if (losses === n)
        return -1;
    let outside = -1;
    let inside = (wins - losses) / n;
    for (let step = 0; step < bisections; step++) {
        const middle = (outside + inside) / 2;
        if (score(wins, losses, n, middle) > z)
            outside = middle;
        else
            inside = middle;
    }
    return (outside + inside) / 2;
}
/**
 * Tango's score interval of a paired difference of proportions, (wins - losses) / n, with `z` standard errors on both
 * sides. Tango 1998, Statistics in Medicine 17:891-908; without wins and losses it is \u00b1 z\u00b2 / (n + z\u00b2).
 */
function tangoInterval(wins, losses, n, z) {
    if (!(n >= 1 && wins >= 0 && losses >= 0 && wins + losses <= n)) {
        throw new RangeError(`no interval of ${wins} wins and ${losses} losses in ${n} pairs`);
    }
    return [lowerBound(wins, losses, n, z), -lowerBound(losses, wins, n, z)];
}


/***/ }),

/***/ 68348:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whyUnfit)
/* harmony export */ });
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43944);

/** Why a value, as a line of JSON or an artifact, is none of a schema. */
function whyUnfit(value, schema, place) {
    const { issues = [] } = schema.safeParse(value, { reportInput: true }).error ?? {};
    const { keys = [], sentence = 'cannot be read', hint } = (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFirst */ .GP)(issues, schema) ?? {};
    const key = keys.map(String).join('.');
    if (key === '')
        return { why: `it ${sentence}`, place, hint };
    const why = sentence.startsWith('unknown ') ? sentence : `\`${key}\` ${sentence}`;
    return { why, place: { ...place, key }, hint };
}


/***/ }),

/***/ 5906:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ splitNames)
/* harmony export */ });
/** Names that somebody wrote in one text, separated by commas or line breaks. */
const splitNames = (text) => text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');


/***/ }),

/***/ 52835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ providerNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
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

/***/ 24216:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/side.js
var suite_side = __webpack_require__(80781);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var target = __webpack_require__(89176);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/bound-models.js






/** Every model that lanegate.yml binds, and those that prompt files name themselves where their suite names none. */
function boundModels(side, suites) {
    const { settings, configuration } = side;
    const bound = Object.entries(settings.models).map(([name, { provider, model }]) => {
        const place = configuration?.placeOf(['models', name, 'model']);
        return { provider, model, place: place === undefined ? '' : (0,user_error/* describePlace */.df)(place) };
    });
    const named = promptsWithOwnModel(side, suites).map((prompt) => ({
        ...(0,target/* modelNamedBy */.o4)(prompt, side),
        place: (0,user_error/* describePlace */.df)({ path: prompt.path, line: prompt.lineOf(['model']), key: 'model' }),
    }));
    const known = (0,suite_side/* providersOf */.O)(side);
    return [...bound, ...named].map(({ provider: providerName, model, place }) => ({
        providerName,
        model,
        place,
        provider: answererOf((0,own/* own */.Z)(known, providerName), known),
    }));
}
/** The variables that a provider reads: its key, and where it is. */
function variablesOf(provider) {
    const named = Object.entries(provider);
    return named.flatMap(([field, variable]) => ['key_env', 'endpoint_env', 'region_env'].includes(field) && typeof variable === 'string' ? [variable] : []);
}
/** The variables that models and endpoints of a commit need, each with who needs it. */
function neededVariables(models, suites) {
    const pairs = [
        ...models.flatMap(({ provider, providerName }) => provider === undefined ? [] : variablesOf(provider).map((variable) => [variable, providerName])),
        ...suites.flatMap(({ name, target }) => 'url' in target && target.key_env !== undefined ? [[target.key_env, name]] : []),
    ];
    const needed = new Map();
    for (const [variable, who] of pairs) {
        const known = needed.get(variable) ?? [];
        if (!known.includes(who))
            needed.set(variable, [...known, who]);
    }
    return needed;
}
function answererOf(declared, known) {
    if (declared === undefined)
        return undefined;
    return (0,provider_provider/* whoAnswers */.wU)((0,provider_provider/* resolveProvider */.Kd)(declared, known));
}
function promptsWithOwnModel({ prompts, settings }, suites) {
    const wanted = new Set(suites.flatMap(({ target }) => 'prompt' in target && target.model === undefined ? [(0,own/* own */.Z)(settings.prompts, target.prompt) ?? target.prompt] : []));
    const isWanted = (0,prompt_path/* meantBy */.Pn)(wanted);
    return [...prompts.values()].filter(({ model, path }) => model !== undefined && isWanted(path));
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration-file.js
var configuration_file = __webpack_require__(96913);
// EXTERNAL MODULE: ./dist/compiled/domain/doctor/finding.js
var finding = __webpack_require__(82506);
;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/configuration-findings.js


/** Whether lanegate.yml can be read, is what binds, and names prompts that can be read. */
function configurationFindings({ side, blob, target }) {
    const read = side.configuration === undefined
        ? (0,finding.ok)('configuration', 'there is no lanegate.yml, so prompts and suites are found by convention')
        : (0,finding.ok)('configuration', 'lanegate.yml can be read', { place: side.configuration.path });
    const unreadable = [...side.unreadablePrompts].map(([path, reason]) => (0,finding/* problem */.CC)('configuration', `this prompt cannot be read: ${reason}`, { place: path }));
    return [read, bindingFinding(blob, target), ...unreadable];
}
/** Gates, budgets and providers bind from the target branch. */
function bindingFinding(blob, target) {
    const place = configuration_file/* configurationFile */.h;
    if (target === undefined) {
        const todo = 'name the branch that changes are merged into with --base';
        return (0,finding/* notKnown */.bh)('configuration', 'which branch changes are merged into is not known', { todo });
    }
    if (target.blob === blob && blob === undefined)
        return (0,finding.ok)('configuration', `${target.branch} has no lanegate.yml either`);
    if (target.blob === blob)
        return (0,finding.ok)('configuration', `${target.branch} has the same lanegate.yml`, { place });
    const says = target.blob === undefined
        ? `${target.branch} has no lanegate.yml yet, so nothing here binds before it is merged`
        : `${target.branch} has another lanegate.yml, and its gates, budgets and providers bind`;
    return (0,finding/* warning */.$e)('configuration', says, { todo: `bring it to ${target.branch}`, place });
}

// EXTERNAL MODULE: ./dist/compiled/domain/doctor/lane-reference.js
var lane_reference = __webpack_require__(32017);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/workflow.js



const Texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
    .nullish()
    .transform((record) => new Map(Object.entries(record ?? {}).map(([key, value]) => [key, String(value ?? '')])));
const TextList = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])
    .nullish()
    .transform((value) => [value ?? []].flat());
/** `read-all`, `write-all`, or a level for each scope. */
const Permissions = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())]).nullish();
const Condition = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]).nullish();
const Step = schemas/* object */.Ikc({
    uses: schemas/* string */.YjP().optional(),
    with: Texts,
    env: Texts,
    if: Condition,
});
const Job = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional(),
    uses: schemas/* string */.YjP().optional(),
    needs: TextList,
    if: Condition,
    permissions: Permissions,
    with: Texts,
    env: Texts,
    secrets: schemas/* union */.KCZ([schemas/* literal */.euz('inherit'), Texts]),
    environment: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).transform(({ name }) => name)]).optional(),
    steps: schemas/* array */.YOg(Step).nullish(),
});
const Triggers = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())])
    .transform((on) => {
    if (typeof on === 'string')
        return new Map([[on, undefined]]);
    return new Map(Array.isArray(on) ? on.map((event) => [event, undefined]) : Object.entries(on));
});
const Workflow = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional(),
    on: Triggers,
    permissions: Permissions,
    env: Texts,
    jobs: schemas/* record */.g1P(schemas/* string */.YjP(), Job),
});
/** Reads a workflow. Throws a `UserError` for what is no YAML, or no workflow. */
function parseWorkflow(text, path) {
    const { value, lineOf } = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    const { data, error } = Workflow.safeParse(value);
    if (data === undefined) {
        const [issue] = error.issues;
        const keys = issue?.path ?? [];
        throw new user_error/* UserError */.yo(`this is no workflow: ${keys.map(String).join('.')}: ${issue?.message ?? ''}`, {
            place: { path, line: lineOf(keys) },
            hint: 'compare it with those in workflows/ of Lanegate',
        });
    }
    return { ...data, path, lineOf, jobs: Object.entries(data.jobs).map(([id, job]) => ({ ...job, id })) };
}
/** An expression as GitHub fills it in. */
const expression = (inside) => `\${{ ${inside} }}`;
/** Every `uses` of a workflow, with where it stands. */
function usesOf({ jobs }) {
    return jobs.flatMap(({ id, uses, steps }) => [
        ...(uses === undefined ? [] : [{ uses, keys: ['jobs', id, 'uses'] }]),
        ...(steps ?? []).flatMap((step, index) => step.uses === undefined ? [] : [{ uses: step.uses, keys: ['jobs', id, 'steps', index, 'uses'] }]),
    ]);
}
/** The level that a job has for a scope; `undefined` where the repository's default decides. */
function permissionOf(job, workflow, scope) {
    const permissions = job.permissions ?? workflow.permissions;
    if (permissions === null || permissions === undefined)
        return undefined;
    if (typeof permissions === 'string')
        return permissions === 'write-all' ? 'write' : 'read';
    const level = permissions[scope];
    return level === 'read' || level === 'write' ? level : 'none';
}

;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/gate-job-findings.js




const allNeeds = expression('toJSON(needs)');
const judges = new Set(['root', 'gate']);
const judgingStepsOf = ({ steps }) => (steps ?? []).filter(({ uses = '' }) => judges.has((0,lane_reference/* laneReferenceOf */.jv)(uses)?.entry ?? ''));
/** The jobs that judge, by the name under which their check is required. */
const gateJobNames = ({ jobs }) => jobs.filter((job) => judgingStepsOf(job).length > 0).map(({ id, name }) => name ?? id);
/** Whether the job that judges always runs, and hears of every job before it. */
function gateJobFindings(workflow) {
    const { path, jobs, lineOf } = workflow;
    const gates = jobs.filter((job) => judgingStepsOf(job).length > 0);
    if (gates.length === 0) {
        const todo = 'add the job lanegate-gate of workflows/lanegate.yml';
        return [(0,finding/* problem */.CC)('workflows', 'no job judges what was evaluated', { todo, place: path })];
    }
    return gates.flatMap((job) => {
        const place = (0,user_error/* describePlace */.df)({ path, line: lineOf(['jobs', job.id]) });
        const findings = [...conditionFindings(job, place), ...needsFindings(job, place)];
        return findings.length > 0 ? findings : [(0,finding.ok)('workflows', `the job ${job.id} always judges`, { place })];
    });
}
/** A job that is skipped counts as a success for a required check. */
function conditionFindings({ id, if: condition, needs }, place) {
    const written = String(condition ?? '').replace(/^\s*\$\{\{|\}\}\s*$|\s/g, '');
    const todo = 'write `if: always()` at the job';
    if (written === '' && needs.length === 0)
        return [];
    if (written === 'always()')
        return [];
    if (/!cancelled\(\)/.test(written)) {
        const says = `the job ${id} is skipped when a run is cancelled, and a skipped job may count as a success`;
        return [(0,finding/* problem */.CC)('workflows', says, { todo, place })];
    }
    const says = written === '' ? `is skipped when a job before it fails` : `is skipped unless ${String(condition).trim()}`;
    return [(0,finding/* problem */.CC)('workflows', `the job ${id} ${says}, and a skipped job counts as a success`, { todo, place })];
}
function needsFindings(job, place) {
    if (job.needs.length === 0)
        return [];
    const [step] = judgingStepsOf(job);
    if (step?.with.get('needs')?.replace(/\s/g, '').toLowerCase() === allNeeds.replace(/\s/g, '').toLowerCase())
        return [];
    const todo = `give the gate \`needs: ${allNeeds}\``;
    const says = `the job ${job.id} does not tell the gate how the jobs before it ended`;
    return [(0,finding/* warning */.$e)('workflows', says, { todo, place })];
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/name-list.js
var name_list = __webpack_require__(5906);
;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/key-findings.js





/** Whether the keys that models need are set here, and handed on by the workflows. */
function keyFindings({ needed, set, workflows, secrets }) {
    const undeclared = workflows.flatMap(undeclaredFindings);
    if (needed.size === 0)
        return [(0,finding.ok)('keys', 'no model that is bound needs a key'), ...undeclared];
    const passed = workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => passesOf(job, workflow)));
    const ofVariables = [...needed].flatMap(([variable, who]) => [
        hereFinding(variable, who, set),
        ...(workflows.length === 0 ? [] : passFindings(variable, passed)),
        ...(secrets === undefined ? [] : secretFindings(variable, passed, secrets)),
    ]);
    return [...ofVariables, ...undeclared];
}
/** GitHub starts no workflow that passes a secret which the called one does not declare. */
function undeclaredFindings({ path, jobs, lineOf }) {
    return jobs.flatMap(({ id, uses = '', secrets }) => {
        const declared = (0,lane_reference/* secretsOfEntry */.vD)((0,lane_reference/* laneReferenceOf */.jv)(uses)?.entry ?? '');
        if (declared === undefined || secrets === 'inherit')
            return [];
        const strange = [...secrets.keys()].filter((name) => !declared.includes(name.toUpperCase()));
        return strange.map((name) => (0,finding/* problem */.CC)('keys', `the job ${id} passes ${name}, which the workflow that it calls does not declare`, {
            todo: otherwise,
            place: (0,user_error/* describePlace */.df)({ path, line: lineOf(['jobs', id, 'secrets', name]) }),
        }));
    });
}
const otherwise = 'pass it under the name LANEGATE_PROVIDER_KEY and let `key_env` name that, or use workflows/lanegate-one-job.yml';
function hereFinding(variable, who, set) {
    if (set.has(variable))
        return (0,finding.ok)('keys', `${variable}, which ${who.join(', ')} needs, is set here`);
    const says = `${variable}, which ${who.join(', ')} needs, is not set here, so suites that ask it cannot run from here`;
    return (0,finding/* warning */.$e)('keys', says, { todo: `set ${variable}, if you want to evaluate on this machine` });
}
const evaluating = new Set(['root', 'evaluate', 'lane-check', 'lane-fork-evaluate']);
const evaluates = ({ uses }) => evaluating.has((0,lane_reference/* laneReferenceOf */.jv)(uses ?? '')?.entry ?? '');
function passesOf(job, workflow) {
    const steps = (job.steps ?? []).filter(evaluates).map((step) => ({
        keys: (0,name_list/* splitNames */.b)(step.with.get('keys') ?? ''),
        given: new Map([...workflow.env, ...job.env, ...step.env]),
        handsOn: undefined,
    }));
    const calls = evaluates(job) ? [callOf(job)] : [];
    return [...steps, ...calls].map((pass) => ({ ...pass, place: workflow.path }));
}
/** A reusable workflow allows OPENAI_API_KEY where a call does not say. */
function callOf({ with: inputs, secrets }) {
    const keys = (0,name_list/* splitNames */.b)(inputs.get('keys') ?? 'OPENAI_API_KEY');
    const given = new Map(keys.map((key) => [key, expression(`secrets.${key}`)]));
    return { keys, given: secrets === 'inherit' ? given : secrets, handsOn: lane_reference/* keysOfCalls */.DD };
}
function passFindings(variable, passes) {
    return passes.flatMap(({ keys, given, handsOn, place }) => {
        if (handsOn?.includes(variable) === false)
            return [(0,finding/* problem */.CC)('keys', `a reusable workflow hands on no ${variable}`, { todo: otherwise, place })];
        if (!keys.includes(variable)) {
            const todo = `add ${variable} to its input \`keys\``;
            return [(0,finding/* problem */.CC)('keys', `the workflow may not read ${variable}`, { todo, place })];
        }
        if (!given.has(variable)) {
            const todo = `pass ${variable}: ${expression(`secrets.${variable}`)}`;
            return [(0,finding/* problem */.CC)('keys', `the workflow is not given ${variable}`, { todo, place })];
        }
        return [(0,finding.ok)('keys', `the workflow is given ${variable}`, { place })];
    });
}
/** Whether the secrets that workflows hand on for a variable exist. */
function secretFindings(variable, passes, secrets) {
    const named = passes.flatMap(({ given }) => /\bsecrets\.([A-Za-z_]\w*)/.exec(given.get(variable) ?? '')?.[1] ?? []);
    return [...new Set(named)].map((secret) => {
        const says = `the secret ${secret}`;
        if (secrets.kind === 'unreadable')
            return (0,finding/* notKnown */.bh)('keys', `whether there is ${says} is not known: ${secrets.why}`);
        const isThere = secrets.value.some((each) => each.toUpperCase() === secret.toUpperCase());
        if (isThere)
            return (0,finding.ok)('keys', `there is ${says}`);
        return (0,finding/* problem */.CC)('keys', `${says} is nowhere: not in the repository, its organisation or an environment that can be read`, {
            todo: `add it under Settings, Secrets and variables, Actions`,
        });
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/machine-findings.js

const leastNode = '20';
const leastGit = '2.31';
/** Whether the programs that Lanegate needs are new enough here. */
function machineFindings({ nodeVersion, gitVersion }) {
    const node = isAtLeast(nodeVersion, leastNode)
        ? (0,finding.ok)('machine', `Node ${nodeVersion} is new enough`)
        : (0,finding/* problem */.CC)('machine', `Node ${nodeVersion} is too old`, { todo: `install Node ${leastNode} or newer` });
    if (gitVersion === undefined)
        return [node, (0,finding/* notKnown */.bh)('machine', 'git does not say which version it is')];
    const git = isAtLeast(gitVersion, leastGit)
        ? (0,finding.ok)('machine', `git ${gitVersion} is new enough`)
        : (0,finding/* problem */.CC)('machine', `git ${gitVersion} is too old`, { todo: `install git ${leastGit} or newer` });
    return [node, git];
}
function isAtLeast(version, least) {
    const [have, need] = [version, least].map((each) => each.split('.').map(Number));
    for (const [index, part] of (need ?? []).entries()) {
        const own = have?.[index] ?? 0;
        if (own !== part)
            return own > part;
    }
    return true;
}

// EXTERNAL MODULE: ./dist/compiled/domain/day.js
var day = __webpack_require__(53421);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/retirement.js
var provider_retirement = __webpack_require__(58702);
// EXTERNAL MODULE: ./dist/compiled/domain/doctor/model-pinning.js
var model_pinning = __webpack_require__(75058);
;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/model-findings.js





const warnDaysBefore = 90;
/** How long each bound model will be there, and whether its name stands for one model only. `today` is `YYYY-MM-DD`. */
function modelFindings(models, today, lists = new Map()) {
    if (models.length === 0)
        return [(0,finding.ok)('models', 'no model is bound')];
    return models.flatMap((bound) => {
        const { provider, providerName, model, place } = bound;
        if (provider === undefined) {
            return [(0,finding/* problem */.CC)('models', `${model} is bound to ${providerName}, which is no provider`, { place })];
        }
        if ((0,provider_provider/* isFree */.xp)(provider))
            return [(0,finding.ok)('models', `${model} of ${providerName} is answered without a maker's model`, { place })];
        const retirement = toldByProvider(bound, today, lists.get(providerName)) ?? retirementFinding(bound, today, lists);
        return retirement.state === 'problem' ? [retirement] : [retirement, pinningFinding(bound)];
    });
}
/** Hosts at which the makers themselves serve their models, or a broker theirs. */
const hostsOfMakers = new Set([
    'api.openai.com',
    'api.anthropic.com',
    'generativelanguage.googleapis.com',
    'openrouter.ai',
]);
function isServedByMaker({ provider }) {
    if (provider === undefined || !('base_url' in provider) || provider.base_url === undefined)
        return false;
    return hostsOfMakers.has(new URL(provider.base_url).hostname);
}
/** By its own list, which is newer than what is known here; nothing where that tells nothing new. */
function toldByProvider(bound, today, list) {
    if (list?.kind !== 'read')
        return undefined;
    const { host, ends } = list;
    const { model, place } = bound;
    const known = (0,provider_retirement/* retirementOf */.T8)(model);
    const retiresOn = ends.get(model);
    if (retiresOn !== undefined)
        return byDay(bound, { maker: host, retiresOn, replacement: known?.replacement }, today);
    // What has an end here and none there may be the other name of what ends.
    if (known !== undefined && (ends.has(model) || known.retiresOn <= today))
        return undefined;
    if (ends.has(model))
        return (0,finding.ok)('models', `${host} has announced no end of ${model}`, { place });
    const todo = 'look whether it is retired, misspelt, or not open to this key';
    return (0,finding/* warning */.$e)('models', `${host} lists no model ${model}`, { todo, place });
}
function retirementFinding(bound, today, lists) {
    const { model, providerName, place } = bound;
    const retirement = (0,provider_retirement/* retirementOf */.T8)(model);
    const list = lists.get(providerName);
    const unread = list?.kind === 'unread' ? `; ${list.why}` : '';
    if (!isServedByMaker(bound)) {
        const maker = retirement === undefined ? '' : `; of its maker: ${(0,provider_retirement/* describeRetirement */.jy)(model, retirement, today)}`;
        const said = `${maker}${unread}`;
        return (0,finding/* notKnown */.bh)('models', `when ${providerName} stops serving ${model} is not known${said}`, { place });
    }
    if (retirement === undefined) {
        const says = `no retirement of ${model} was known on ${provider_retirement/* retirementsCheckedOn */.zN}${unread}`;
        return (0,finding/* notKnown */.bh)('models', says, { todo: "look at its maker's page of deprecations", place });
    }
    return byDay(bound, retirement, today);
}
function byDay({ model, place }, retirement, today) {
    const says = (0,provider_retirement/* describeRetirement */.jy)(model, retirement, today);
    const todo = 'bind another model; the change is evaluated like any other';
    const daysLeft = (Date.parse(retirement.retiresOn) - Date.parse(today)) / day/* dayMs */.L;
    if (daysLeft <= 0)
        return (0,finding/* problem */.CC)('models', says, { todo, place });
    if (daysLeft <= warnDaysBefore)
        return (0,finding/* warning */.$e)('models', `${says}, in ${daysLeft} days`, { todo, place });
    return (0,finding.ok)('models', says, { place });
}
function pinningFinding({ model, place }) {
    const pinning = (0,model_pinning/* pinningOf */.f)(model);
    if (pinning === 'snapshot')
        return (0,finding.ok)('models', `${model} is a snapshot`, { place });
    if (pinning === undefined)
        return (0,finding/* notKnown */.bh)('models', `whether ${model} always stands for the same model is not known`, { place });
    const says = `${model} is another name for whatever its maker serves under it, so answers may change without a change of yours`;
    return (0,finding/* warning */.$e)('models', says, { todo: 'bind a snapshot, whose name ends in its date', place });
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/declared-lane.js
var declared_lane = __webpack_require__(46006);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane-of-place.js
var lane_of_place = __webpack_require__(99779);
// EXTERNAL MODULE: ./dist/compiled/domain/ownership/code-owners.js + 1 modules
var code_owners = __webpack_require__(87877);
;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/owner-findings.js






/**
 * Whether somebody must look at a change of each lane and of what guards them, and whether `ownership` says the same.
 */
function ownerFindings(facts) {
    const { codeOwners } = facts;
    if (codeOwners === undefined) {
        const todo = `write .github/CODEOWNERS, at least for ${configuration_file/* configurationFile */.h}, .github/workflows/ and the datasets`;
        return [
            (0,finding/* warning */.$e)('owners', 'there is no CODEOWNERS, so whoever may write may change what guards the lanes', { todo }),
        ];
    }
    return [
        ...codeOwners.skipped.map(({ line, text, reason }) => (0,finding/* warning */.$e)('owners', `GitHub passes over \`${text.slice(0, 80)}\`: ${reason}`, {
            place: `${codeOwners.path}:${line}`,
        })),
        ...guardFindings(facts, codeOwners),
        ...laneFindings(facts, codeOwners),
    ];
}
/** The files by which everything else is guarded. */
function guardFindings({ paths, parts, workflows }, codeOwners) {
    const present = [configuration_file/* configurationFile */.h, ...code_owners/* codeOwnersPaths */.Yl].filter((path) => paths.includes(path));
    const guards = [...present, ...parts, ...workflows];
    const bare = guards.filter((path) => (0,code_owners/* ownersOfPath */.D)(codeOwners, path).length === 0);
    if (bare.length === 0)
        return [(0,finding.ok)('owners', 'somebody owns each file that guards the lanes', { place: codeOwners.path })];
    return bare.map((path) => (0,finding/* warning */.$e)('owners', `nobody owns ${path}, so whoever may write may change it alone`, {
        todo: `add \`/${path.replaceAll(' ', '\\ ')} @\u2026\``,
        place: codeOwners.path,
    }));
}
function laneFindings(facts, codeOwners) {
    const byLane = new Map();
    for (const path of facts.paths) {
        const lane = laneOf(path, facts);
        const known = byLane.get(lane);
        if (known === undefined)
            byLane.set(lane, [path]);
        else
            known.push(path);
    }
    return (0,lane/* inOrder */.al)(byLane.keys())
        .filter((lane) => lane !== 'docs')
        .map((lane) => laneFinding(lane, byLane.get(lane) ?? [], { ownership: facts.settings.ownership, codeOwners }));
}
/** The lane of files that lanegate.yml or an imported file names, wherever they lie. */
function lanesOfDeclared({ prompts, ...others }) {
    const evals = Object.values(others).flatMap((paths) => [...(paths ?? [])]);
    return new Map([
        ...evals.map((path) => [path, 'evals']),
        ...[...prompts].map((path) => [path, 'prompt']),
    ]);
}
const laneOf = (path, { declared, settings }) => (0,declared_lane/* laneDeclaredFor */.AL)(path, settings) ?? declared.get(path) ?? (0,lane_of_place/* laneOfPlace */.z)(path);
function laneFinding(lane, paths, { ownership, codeOwners }) {
    const place = codeOwners.path;
    const bare = paths.filter((path) => (0,code_owners/* ownersOfPath */.D)(codeOwners, path).length === 0);
    if (bare.length > 0) {
        const says = `nobody owns ${bare.length} of ${paths.length} files of the lane ${lane}: ${someOf(bare)}`;
        return (0,finding/* warning */.$e)('owners', says, { todo: 'add a line for them', place });
    }
    const named = ownership[lane];
    const others = named === undefined ? [] : paths.filter((path) => !isOwnedBy(named, (0,code_owners/* ownersOfPath */.D)(codeOwners, path)));
    if (others.length > 0) {
        const says = `\`ownership\` names ${named} for the lane ${lane}, and ${place} names others for ${someOf(others)}`;
        return (0,finding/* warning */.$e)('owners', says, { todo: 'let both say the same', place });
    }
    return (0,finding.ok)('owners', `somebody owns every file of the lane ${lane}: ${paths.length} in all`, { place });
}
/** Logins and teams are the same in any letter case. */
const isOwnedBy = (named, owners) => owners.some((owner) => owner.replace(/^@/, '').toLowerCase() === named.replace(/^@/, '').toLowerCase());
const mostNamed = 3;
function someOf(paths) {
    const rest = paths.length - mostNamed;
    return `${paths.slice(0, mostNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/repository-facts.js
/** The names of all secrets that can be read: where one list could not be, what the others lack is not known. */
function secretsKnown({ secrets, environmentSecrets }) {
    const all = [secrets, ...environmentSecrets.values()];
    const unreadable = all.find((each) => each.kind === 'unreadable');
    if (unreadable !== undefined)
        return unreadable;
    return { kind: 'read', value: all.flatMap((each) => (each.kind === 'read' ? each.value : [])) };
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/override-status.js
var override_status = __webpack_require__(87551);
;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/repository-findings.js


/** Whether the settings of the repository let the check block, and keep others from passing it by. */
function repositoryFindings(facts, needs) {
    return [
        ...requiredFindings(facts, needs),
        codeOwnerFinding(facts, needs),
        workflowPermissionFinding(facts),
        shaFinding(facts),
        ledgerFinding(facts),
        ...needs.environments.map((name) => environmentFinding(name, facts)),
    ];
}
/** Rulesets and the older protection hold beside each other, so either may require. */
function requiredFindings({ rules, protection }, { branch, gateJobs }) {
    const accepted = [override_status/* statusContext */.s, ...gateJobs];
    const required = rulesRead([rules, protection]).flatMap(({ requiredChecks }) => requiredChecks);
    const ours = required.filter(({ context }) => accepted.includes(context));
    const workflows = rulesRead([rules, protection]).flatMap(({ requiredWorkflows }) => requiredWorkflows);
    if (workflows.length > 0 && ours.length === 0) {
        return [
            (0,finding/* notKnown */.bh)('repository', `the organisation requires ${workflows.join(', ')}; whether it judges with Lanegate is not known`),
        ];
    }
    if (ours.length === 0)
        return [notRequired([rules, protection], branch)];
    return ours.map(({ context, appId }) => {
        if (appId !== undefined)
            return (0,finding.ok)('repository', `${branch} requires the check \`${context}\` of one app alone`);
        const says = `${branch} requires the check \`${context}\`, and any app or token may set it`;
        return (0,finding/* warning */.$e)('repository', says, { todo: 'choose GitHub Actions as its source in the rule' });
    });
}
const rulesRead = (readings) => readings.flatMap((reading) => (reading.kind === 'read' && reading.value !== undefined ? [reading.value] : []));
function notRequired(readings, branch) {
    const todo = `require the check \`${override_status/* statusContext */.s}\` in a ruleset of ${branch}: Settings, Rules, Rulesets`;
    const unread = readings.find((reading) => reading.kind === 'unreadable');
    if (unread !== undefined) {
        return (0,finding/* notKnown */.bh)('repository', `whether ${branch} requires the check is not known: ${unread.why}`, { todo });
    }
    return (0,finding/* problem */.CC)('repository', `nothing requires the check \`${override_status/* statusContext */.s}\` of ${branch}, so a failed change can be merged`, { todo });
}
function codeOwnerFinding({ rules, protection }, { branch }) {
    const read = rulesRead([rules, protection]);
    if (read.some(({ requiresCodeOwners }) => requiresCodeOwners))
        return (0,finding.ok)('repository', `${branch} requires a review by code owners`);
    const unread = [rules, protection].find((reading) => reading.kind === 'unreadable');
    const todo = 'require a review from code owners in the rule for pull requests';
    if (unread?.kind === 'unreadable') {
        return (0,finding/* notKnown */.bh)('repository', `whether ${branch} requires a review by code owners is not known: ${unread.why}`, {
            todo,
        });
    }
    return (0,finding/* warning */.$e)('repository', `${branch} does not require a review by code owners, so owners are asked and need not agree`, { todo });
}
function workflowPermissionFinding({ workflowPermissions: reading }) {
    if (reading.kind === 'unreadable') {
        return (0,finding/* notKnown */.bh)('repository', `the default permissions of workflows are not known: ${reading.why}`);
    }
    if (reading.value === 'read')
        return (0,finding.ok)('repository', 'workflows may only read unless they ask for more');
    return (0,finding/* warning */.$e)('repository', 'workflows that ask for no permissions may write everything', {
        todo: 'choose read permissions under Settings, Actions, General',
    });
}
function shaFinding({ requiresFullSha: reading }) {
    if (reading.kind === 'unreadable') {
        return (0,finding/* notKnown */.bh)('repository', `whether actions must be pinned to a full SHA is not known: ${reading.why}`);
    }
    if (reading.value === true)
        return (0,finding.ok)('repository', 'actions must be pinned to a full SHA');
    return (0,finding/* warning */.$e)('repository', 'actions need not be pinned to a full SHA', {
        todo: 'require it under Settings, Actions, General',
    });
}
function ledgerFinding({ ledger: reading }) {
    if (reading.kind === 'unreadable')
        return (0,finding/* notKnown */.bh)('repository', `the ledger, the branch lanegate, is not known: ${reading.why}`);
    if (reading.value === undefined)
        return (0,finding.ok)('repository', 'there is no ledger yet; the first record starts the branch lanegate');
    if (reading.value.isProtected)
        return (0,finding.ok)('repository', 'the ledger, the branch lanegate, is protected');
    return (0,finding/* warning */.$e)('repository', 'the ledger, the branch lanegate, is not protected, so whoever may push may write its records', {
        todo: 'protect it as docs/ledger.md says',
    });
}
function environmentFinding(name, { environments: reading }) {
    if (reading.kind === 'unreadable')
        return (0,finding/* notKnown */.bh)('repository', `the environment ${name} is not known: ${reading.why}`);
    const found = reading.value.find((each) => each.name === name);
    const todo = 'add reviewers under Settings, Environments';
    if (found === undefined) {
        return (0,finding/* problem */.CC)('repository', `there is no environment ${name}, and the first job that names it would make one without rules`, { todo });
    }
    if (found.reviewers > 0)
        return (0,finding.ok)('repository', `the environment ${name} has reviewers`);
    return (0,finding/* warning */.$e)('repository', `the environment ${name} has no reviewers, so it holds nothing back`, { todo });
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/shell-words.js
var shell_words = __webpack_require__(6635);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/suite-findings.js



/** Whether suites can be run, and whether their cases can show what they are held to. */
function suiteFindings(suites) {
    if (suites.length > 0) {
        return suites.map((suite) => ('mistake' in suite ? (0,finding/* problemOf */.Zw)('suites', suite.mistake) : findingOf(suite)));
    }
    const todo = 'add cases and graders under `suites`, or run lanegate init';
    return [(0,finding/* warning */.$e)('suites', 'there is no suite, so no change is ever evaluated', { todo })];
}
function findingOf({ name, problem: why, power, cases_planned: planned, cases_total: total }) {
    const todo = `lanegate plan --suite ${(0,shell_words/* shellWord */.r7)(name)} says what would do`;
    if (why !== undefined)
        return (0,finding/* problem */.CC)('suites', `${name} cannot be run: ${why}`);
    if (total === 0)
        return (0,finding/* problem */.CC)('suites', `${name} has no case`, { todo: 'add some to its dataset' });
    if (planned < total) {
        const says = `${name}: only ${planned} of ${(0,format_quantity/* formatAmount */.ej)(total, 'case')} fit the budget`;
        const todo = 'declare the `price` of its model where none is known, raise budget.per_run, or ask a cheaper model';
        return (0,finding/* warning */.$e)('suites', says, { todo });
    }
    if (power === undefined)
        return (0,finding.ok)('suites', `${name} can be run on ${(0,format_quantity/* formatAmount */.ej)(total, 'case')}`);
    const margin = (0,format_quantity/* formatPointsSize */.QF)(power.margin);
    if (power.margin_widened) {
        const says = `${name}: ${(0,format_quantity/* formatAmount */.ej)(total, 'case')} are too few for the default margin, which is widened to ${margin}`;
        return (0,finding/* warning */.$e)('suites', says, { todo });
    }
    if (power.margin < power.passable_margin) {
        const says = `${name}: with ${(0,format_quantity/* formatAmount */.ej)(total, 'case')} and a margin of ${margin} an unchanged head is inconclusive more than once in five`;
        return (0,finding/* warning */.$e)('suites', says, { todo });
    }
    return (0,finding.ok)('suites', `${name} can be run, and its ${(0,format_quantity/* formatAmount */.ej)(total, 'case')} are enough for a margin of ${margin}`);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/permission-findings.js




/** Whether the jobs that use Lanegate may do what it does, and no more. */
function permissionFindings(workflow) {
    const { path } = workflow;
    const findings = [...broadFindings(workflow), ...workflow.jobs.flatMap((job) => jobFindings(job, workflow))];
    return findings.length > 0 ? findings : [(0,finding.ok)('workflows', 'its jobs have the permissions they need', { place: path })];
}
function broadFindings({ path, permissions, jobs, lineOf }) {
    const all = [
        { permissions, keys: ['permissions'] },
        ...jobs.map((job) => ({ ...job, keys: ['jobs', job.id, 'permissions'] })),
    ];
    return all.flatMap(({ permissions: given, keys }) => given === 'write-all'
        ? [
            (0,finding/* warning */.$e)('workflows', '`write-all` lets everything in it write everything', {
                todo: 'name the permissions that are needed',
                place: (0,user_error/* describePlace */.df)({ path, line: lineOf(keys) }),
            }),
        ]
        : []);
}
function jobFindings(job, workflow) {
    const place = (0,user_error/* describePlace */.df)({ path: workflow.path, line: workflow.lineOf(['jobs', job.id]) });
    const lacking = needsOf(job).flatMap((need) => {
        const level = permissionOf(job, workflow, need.scope);
        if (level === undefined || level === 'write' || level === need.level)
            return [];
        const tell = need.isVital === true ? finding/* problem */.CC : finding/* warning */.$e;
        const says = `the job ${job.id} may not have \`${need.scope}: ${need.level}\`, so ${need.without}`;
        return [tell('workflows', says, { todo: `give it permissions: { ${need.scope}: ${need.level} }`, place })];
    });
    const isLeftOpen = needsOf(job).length > 0 && permissionOf(job, workflow, 'contents') === undefined;
    const todo = 'write `permissions: {}` at the top and what is needed at each job';
    const open = (0,finding/* warning */.$e)('workflows', `the job ${job.id} has whatever permissions the repository gives by default`, {
        todo,
        place,
    });
    return [...lacking, ...(isLeftOpen ? [open] : []), ...inheritedSecrets(job, place)];
}
function inheritedSecrets({ id, uses, secrets }, place) {
    if (secrets !== 'inherit' || uses === undefined || (0,lane_reference/* laneReferenceOf */.jv)(uses) === undefined)
        return [];
    const todo = 'pass the keys by name';
    return [(0,finding/* warning */.$e)('workflows', `the job ${id} hands on every secret of the repository`, { todo, place })];
}
/** The strongest level that one of the entries needs, for each scope once. */
function needsOf({ uses, steps }) {
    const references = [uses, ...(steps ?? []).map((step) => step.uses)].flatMap((each) => each === undefined ? [] : ((0,lane_reference/* laneReferenceOf */.jv)(each) ?? []));
    const byScope = new Map();
    for (const need of references.flatMap(({ entry }) => (0,lane_reference/* needsOfEntry */.vF)(entry))) {
        const known = byScope.get(need.scope);
        if (known === undefined || (known.level === 'read' && need.level === 'write'))
            byScope.set(need.scope, need);
    }
    return [...byScope.values()];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/trigger-findings.js



/** What GitHub takes where a workflow names none. */
const usualTypes = ['opened', 'synchronize', 'reopened'];
const keepsFromStarting = 'keeps the check from starting for some changes, and a required check then waits for ever';
const Types = schemas/* object */.Ikc({ types: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]) })
    .transform(({ types }) => [types].flat())
    .catch(usualTypes);
/** The types of `pull_request` that start a workflow; none where it does not listen to it. */
const typesOf = ({ on }) => on.has('pull_request') ? Types.parse(on.get('pull_request')) : [];
/** True of a workflow that starts where a pull request is pointed at another branch, or has another title. */
const hearsOfTargets = (workflow) => typesOf(workflow).includes('edited');
/** True of one that checks nothing else. */
const isForTargets = (workflow) => hearsOfTargets(workflow) && typesOf(workflow).length === 1 && workflow.on.size === 1;
/** Whether every change starts the check, and only in a way that is safe. */
function triggerFindings(workflow, { hasMergeQueue }) {
    const { path, on, lineOf } = workflow;
    const at = (...keys) => (0,user_error/* describePlace */.df)({ path, line: lineOf(['on', ...keys]) });
    const findings = [];
    if (on.has('pull_request')) {
        findings.push(...filterFindings(on.get('pull_request'), at));
        findings.push(...typeFindings(typesOf(workflow), at('pull_request')));
    }
    else {
        const todo = 'add pull_request: {} to `on`';
        findings.push((0,finding/* problem */.CC)('workflows', 'pull requests do not start the check', { todo, place: at() }));
    }
    if (on.has('pull_request_target')) {
        findings.push((0,finding/* problem */.CC)('workflows', 'pull_request_target gives the code of strangers the secrets of this repository', {
            todo: 'use pull_request, and for forks workflows/lanegate-fork.yml',
            place: at('pull_request_target'),
        }));
    }
    if (!on.has('merge_group'))
        findings.push(withoutMergeGroup(hasMergeQueue, at()));
    return findings.length > 0 ? findings : [(0,finding.ok)('workflows', 'every change starts the check', { place: path })];
}
function filterFindings(trigger, at) {
    const filters = typeof trigger === 'object' && trigger !== null ? trigger : {};
    return ['paths', 'paths-ignore']
        .filter((filter) => Object.hasOwn(filters, filter))
        .map((filter) => {
        const todo = `remove \`${filter}\`; where nothing is affected the check costs nothing`;
        return (0,finding/* problem */.CC)('workflows', `\`${filter}\` ${keepsFromStarting}`, { todo, place: at('pull_request', filter) });
    });
}
function typeFindings(types, place) {
    const missing = ['opened', 'synchronize'].filter((type) => !types.includes(type));
    if (missing.length === 0)
        return [];
    const says = `\`types\` without \`${missing.join('` and `')}\` ${keepsFromStarting}`;
    return [(0,finding/* problem */.CC)('workflows', says, { todo: 'write pull_request: {}', place })];
}
/** A status is of a commit, and pointing a pull request at another branch makes none. */
function withoutTargets({ path, on, lineOf }) {
    if (!on.has('pull_request'))
        return [];
    const todo = 'copy workflows/lanegate-retarget.yml of Lanegate to .github/workflows';
    const place = (0,user_error/* describePlace */.df)({ path, line: lineOf(['on', 'pull_request']) });
    const says = 'a pull request that is pointed at another branch keeps the verdict of the former one';
    return [(0,finding/* warning */.$e)('workflows', says, { todo, place })];
}
function withoutMergeGroup(hasMergeQueue, place) {
    const told = { todo: 'add merge_group: {} to `on`', place };
    if (hasMergeQueue === true)
        return (0,finding/* problem */.CC)('workflows', 'the merge queue waits for a check that it never starts', told);
    return (0,finding/* warning */.$e)('workflows', 'a merge queue would not start the check', told);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/doctor/workflow-findings.js







/** True of a workflow that names something of Lanegate. */
const isLaneWorkflow = (workflow) => usesOf(workflow).some(({ uses }) => (0,lane_reference/* laneReferenceOf */.jv)(uses) !== undefined);
/** True of one that GitHub starts by itself, and not another workflow. */
const isCaller = ({ on }) => [...on.keys()].some((event) => event !== 'workflow_call');
const entriesOf = (workflow) => usesOf(workflow).flatMap(({ uses }) => (0,lane_reference/* laneReferenceOf */.jv)(uses) ?? []);
const judging = new Set(['root', 'gate', 'lane-check']);
const releasing = new Set(['release', 'lane-prompt', 'lane-data', 'lane-model']);
const names = (workflow, entries) => entriesOf(workflow).some(({ entry }) => entries.has(entry));
/** One that evaluates a push to release it is no check of a pull request. */
const evaluatesForReleases = (workflow) => names(workflow, releasing) && gateJobNames(workflow).length === 0;
const checksPullRequests = (workflow) => names(workflow, judging) &&
    !workflow.on.has('workflow_run') &&
    !evaluatesForReleases(workflow) &&
    !isForTargets(workflow);
const checksTargets = (workflow) => names(workflow, judging) && hearsOfTargets(workflow);
const fillsCache = (workflow) => workflow.on.has('push') && names(workflow, judging);
/**
 * What the workflows that use Lanegate have right and wrong; `workflows` are all of the repository that can be read.
 */
function workflowFindings(workflows, situation) {
    const ours = workflows.filter((each) => isLaneWorkflow(each) && isCaller(each));
    const checks = ours.filter(checksPullRequests);
    if (checks.length === 0)
        return [nothingChecks];
    return [
        ...checks.flatMap((workflow) => triggerFindings(workflow, situation)),
        // What a queue merges is judged against the branch that it goes into.
        ...(situation.hasMergeQueue === true || ours.some(checksTargets) ? [] : checks.flatMap(withoutTargets)),
        ...(ours.some(fillsCache) ? [] : checks.map(withoutPush)),
        ...ours.flatMap(pinFindings),
        ...ours.flatMap(permissionFindings),
        ...checks.flatMap(gateJobFindings),
        ...checks.flatMap(artifactFindings),
        ...ours.flatMap((workflow) => serverFindings(workflow, situation)),
        forkFinding(ours, situation),
    ];
}
const nothingChecks = (0,finding/* problem */.CC)('workflows', 'no workflow checks pull requests with Lanegate', {
    todo: 'copy workflows/lanegate.yml of Lanegate to .github/workflows, or run lanegate init',
});
function withoutPush({ path, lineOf }) {
    const told = { todo: 'add push: { branches: [main] } to `on`', place: (0,user_error/* describePlace */.df)({ path, line: lineOf(['on']) }) };
    return (0,finding/* warning */.$e)('workflows', 'no push fills the cache of answers that pull requests use', told);
}
/** Whether what is used stays what it is: tags and branches move. */
function pinFindings(workflow) {
    const foreign = usesOf(workflow).filter(({ uses }) => !/^(?:\.\/|\$\/|docker:)/.test(uses));
    const findings = foreign.flatMap(({ uses, keys }) => {
        const ref = uses.split('@')[1] ?? '';
        const place = (0,user_error/* describePlace */.df)({ path: workflow.path, line: workflow.lineOf(keys) });
        if (/^0{40}$/.test(ref)) {
            const todo = 'put the full SHA of a release of Lanegate in its place';
            return [(0,finding/* problem */.CC)('workflows', `${uses.split('@')[0]} still has the placeholder of the template`, { todo, place })];
        }
        if (/^[0-9a-f]{40}$/.test(ref))
            return [];
        const todo = 'name a full commit SHA, with the release in a comment';
        return [(0,finding/* problem */.CC)('workflows', `${uses} is not pinned to a commit`, { todo, place })];
    });
    if (findings.length > 0)
        return findings;
    return [(0,finding.ok)('workflows', 'everything it uses is pinned to a commit', { place: workflow.path })];
}
/** Whether what one job leaves reaches the next, and later runs. */
function artifactFindings(workflow) {
    const all = usesOf(workflow).map(({ uses }) => uses);
    const uses = (action) => all.some((each) => each.startsWith(`actions/${action}@`));
    const entries = new Set(entriesOf(workflow).map(({ entry }) => entry));
    const place = workflow.path;
    if (entries.has('lane-check') && entries.has('gate') && !uses('download-artifact')) {
        const artifact = expression('needs.lanes.outputs.artifact');
        const todo = `download the artifact \`${artifact}\` into lanegate-run before the gate`;
        return [(0,finding/* problem */.CC)('workflows', 'the gate has no run to judge: no step downloads it', { todo, place })];
    }
    if (!uses('upload-artifact')) {
        const todo = 'upload lanegate-run and the receipt, as workflows/lanegate.yml does';
        return [
            (0,finding/* warning */.$e)('workflows', 'what a run leaves is not kept: no receipts, and no caps over several runs', {
                todo,
                place,
            }),
        ];
    }
    return [(0,finding.ok)('workflows', 'the artifacts of a run are carried on', { place })];
}
function serverFindings(workflow, { isEnterpriseServer }) {
    const calls = entriesOf(workflow).some(({ entry }) => entry.startsWith('lane-'));
    const within = usesOf(workflow).some(({ uses }) => uses.startsWith('$/'));
    if (!isEnterpriseServer || (!calls && !within))
        return [];
    return [
        (0,finding/* problem */.CC)('workflows', 'GitHub Enterprise Server does not know `$/`, which the reusable workflows are built with', {
            todo: 'use the root action, as workflows/lanegate-one-job.yml does',
            place: workflow.path,
        }),
    ];
}
function forkFinding(ours, { hasForks }) {
    const half = ours.find((workflow) => workflow.on.has('workflow_run') &&
        entriesOf(workflow).some(({ entry }) => entry === 'lane-fork-evaluate' || entry === 'admit'));
    if (half !== undefined)
        return (0,finding.ok)('workflows', 'changes of forks are evaluated once somebody approves', { place: half.path });
    const todo = 'copy workflows/lanegate-fork.yml to .github/workflows, if changes come from forks';
    if (hasForks === false)
        return (0,finding.ok)('workflows', 'no workflow evaluates changes of forks, and there are no forks');
    if (hasForks === undefined)
        return (0,finding/* notKnown */.bh)('workflows', 'whether changes come from forks is not known, and no workflow evaluates them', {
            todo,
        });
    return (0,finding/* warning */.$e)('workflows', 'changes of forks and of dependency bots are never evaluated', { todo });
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/model-list.js
var model_list = __webpack_require__(15729);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/include.js
var include = __webpack_require__(90157);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/settle-commits.js
var settle_commits = __webpack_require__(23776);
// EXTERNAL MODULE: ./dist/compiled/domain/planning/plan-report.js
var plan_report = __webpack_require__(913);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/plan/plan-run.js + 9 modules
var plan_run = __webpack_require__(3283);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/plan/plan-suites.js



/** One tree compared with itself: no change, and every suite of it can be planned. */
const unchanged = (tree) => ({
    version: 1,
    policy: tree,
    base: tree,
    head: tree,
    worktree: true,
    mixed: false,
    lanes: [],
    suites: [],
    affected: [],
    unaffected: [],
    changes: [],
    notes: [],
});
/** Plans suites of one tree without a call; where a mistake stops all, each is planned by itself. */
async function planSuitesOf(ports, tree, names) {
    try {
        return await planTogether(ports, tree, names);
    }
    catch (mistake) {
        if (!(mistake instanceof user_error/* UserError */.yo))
            throw mistake;
        const [name = ''] = names;
        if (names.length === 1)
            return [{ name, mistake }];
    }
    const each = [];
    for (const name of names)
        each.push(...(await planSuitesOf(ports, tree, [name])));
    return each;
}
async function planTogether(ports, tree, suites) {
    const request = { folder: '.lanegate/run', suites, isUntrustedHead: false, isDry: true };
    const { run } = await (0,plan_run/* planRun */.n)(ports, unchanged(tree), request);
    return (0,plan_report/* reportPlan */._S)(run).suites;
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/declared-paths.js
var declared_paths = __webpack_require__(16462);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-code-owners.js
var read_code_owners = __webpack_require__(52784);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 2 modules
var read_sides = __webpack_require__(85085);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane-workflows.js + 1 modules
var lane_workflows = __webpack_require__(53431);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-workflows.js




const limit = { maxBytes: 1_000_000, maxTotalBytes: 50_000_000 };
/** Every workflow of a tree; one that cannot be read is a finding. */
async function readWorkflows(git, files) {
    const wanted = files.filter(({ path }) => (0,lane_workflows/* isWorkflowPath */.$u)(path));
    const contents = await git.readBlobs(wanted.map(({ blob }) => blob), limit);
    const read = wanted.map(({ path }, index) => readOne(path, contents[index]));
    return {
        workflows: read.flatMap((each) => ('jobs' in each ? [each] : [])),
        findings: read.flatMap((each) => ('jobs' in each ? [] : [each])),
    };
}
function readOne(path, content) {
    if (content?.kind !== 'text')
        return (0,finding/* problem */.CC)('workflows', 'this workflow cannot be read as text', { place: path });
    try {
        return parseWorkflow(content.text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return (0,finding/* problemOf */.Zw)('workflows', error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/stages/doctor.js























/**
 * Looks at all that has to fit together, and says what does and what does not. Nothing is changed and no model is
 * asked.
 */
async function doctor(ports, request) {
    const { git } = ports;
    const { head } = request;
    const tree = head === 'worktree' ? await git.snapshotWorktree() : await (0,settle_commits/* mustResolve */.i)(git, head.revision);
    const files = await git.list(tree);
    const { workflows, findings: unreadable } = await readWorkflows(git, files);
    const callers = workflows.filter((each) => isLaneWorkflow(each) && isCaller(each));
    const facts = await askGithub(ports.settings, request, callers);
    const side = await readSide(git, tree);
    const checkup = { tree, files, side, workflows, callers, facts };
    const findings = [
        ...(await findingsOfSide(ports, request, checkup)),
        ...unreadable,
        ...workflowFindings(workflows, situationOf(request, facts)),
        ...settingsFindings(ports.settings, request, checkup),
        ...machineFindings({ nodeVersion: ports.machine.nodeVersion, gitVersion: await ports.machine.gitVersion() }),
    ];
    const order = new Map(finding/* Area */.Gk.options.map((area, index) => [area, index]));
    findings.sort((one, other) => (order.get(one.area) ?? 0) - (order.get(other.area) ?? 0));
    const { target, repository } = request;
    return {
        version: 1,
        ...(target === undefined ? {} : { target }),
        ...(repository === undefined ? {} : { repository }),
        findings,
    };
}
async function readSide(git, tree) {
    try {
        const side = await (0,read_sides/* readOneSide */.KC)(git, tree);
        (0,suites_of/* suitesOf */.f)(side);
        return side;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return error;
        throw error;
    }
}
/** What depends on what the tree says of prompts, models and suites. */
async function findingsOfSide(ports, request, checkup) {
    const { side } = checkup;
    if (side instanceof user_error/* UserError */.yo) {
        const unknown = ['suites', 'models', 'keys', 'owners'].map((area) => (0,finding/* notKnown */.bh)(area, `nothing is known of ${area} before that mistake is mended`));
        return [(0,finding/* problemOf */.Zw)('configuration', side), ...unknown];
    }
    const suites = (0,suites_of/* suitesOf */.f)(side);
    const models = boundModels(side, suites);
    const needed = neededVariables(models, suites);
    const planned = await planSuitesOf(ports, checkup.tree, suites.map(({ name }) => name));
    const { callers, facts } = checkup;
    const set = new Set([...needed.keys()].filter((variable) => ports.machine.isSet(variable)));
    return [
        ...configurationFindings({
            side,
            blob: idOfConfiguration(side.blobs, side),
            target: await targetOf(ports.git, request, side),
        }),
        ...suiteFindings(planned),
        ...modelFindings(models, new Date(ports.clock.now()).toISOString().slice(0, 10), await askForLists(ports, models)),
        ...keyFindings({ needed, set, workflows: callers, secrets: facts && secretsKnown(facts) }),
        ...ownerFindings({
            paths: checkup.files.map(({ path }) => path),
            parts: partPaths(side),
            declared: lanesOfDeclared((0,declared_paths/* declaredBy */.O)(side)),
            settings: side.settings,
            codeOwners: await (0,read_code_owners/* readCodeOwners */.k)(ports.git, checkup.files),
            workflows: checkup.workflows.filter(isLaneWorkflow).map(({ path }) => path),
        }),
    ];
}
/** The lists of providers that may tell when their models end, and whose key is here. */
async function askForLists({ lists, machine }, models) {
    const providers = new Map(models.map(({ providerName, provider }) => [providerName, provider]));
    const read = [...providers].map(async ([name, provider]) => {
        if (lists === undefined || !(0,model_list/* mayTellEnds */.x)(provider))
            return [];
        const { key_env: variable } = provider;
        if (variable !== undefined && !machine.isSet(variable))
            return [];
        return [[name, await lists.read(provider)]];
    });
    return new Map((await Promise.all(read)).flat());
}
async function targetOf(git, { target }, side) {
    if (target === undefined)
        return undefined;
    const files = await git.list(await (0,settle_commits/* mustResolve */.i)(git, target));
    const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
    return { branch: target, blob: idOfConfiguration(blobs, side) };
}
const partPaths = ({ configuration }) => configuration?.parts.map(({ path }) => path) ?? [];
/** An id of lanegate.yml and the files that it includes in one commit, as this or another one has them. */
function idOfConfiguration(blobs, { configuration }) {
    const root = blobs.get(configuration_file/* configurationFile */.h);
    if (root === undefined)
        return undefined;
    const parts = configuration === undefined ? [] : (0,include/* includedPaths */.zy)(configuration, blobs.keys());
    return [root, ...parts.map((path) => `${blobs.get(path)} ${path}`)].join('\n');
}
async function askGithub(settings, { target }, callers) {
    if ('whyNot' in settings)
        return undefined;
    return settings.read({ branch: branchOnGithub(target), environments: environmentsOf(callers) });
}
/** The environments that jobs name; one that an expression names is known when it runs. */
const environmentsOf = (callers) => [
    ...new Set(callers
        .flatMap(({ jobs }) => jobs)
        .flatMap(({ environment, with: inputs }) => environment ?? inputs.get('environment') ?? [])
        .filter((name) => name !== '' && !name.includes('${{'))),
];
/** The name of a branch there; nothing for whatever the remote's own HEAD is, which GitHub knows best. */
function branchOnGithub(target) {
    const branch = target?.replace(/^(?:refs\/)?(?:remotes\/)?origin\//, '').replace(/^refs\/heads\//, '');
    return branch === 'HEAD' ? undefined : branch;
}
function situationOf({ isEnterpriseServer }, facts) {
    const about = facts?.about.kind === 'read' ? facts.about.value : undefined;
    const rules = facts?.rules.kind === 'read' ? facts.rules.value : undefined;
    const hasForks = about && (!about.isPrivate || about.forks > 0);
    return { isEnterpriseServer, hasForks, hasMergeQueue: rules?.hasMergeQueue };
}
function settingsFindings(settings, { target }, { facts, callers }) {
    if (facts === undefined) {
        const why = 'whyNot' in settings ? settings.whyNot : 'they were not read';
        return [(0,finding/* notKnown */.bh)('repository', `the settings on GitHub are not known: ${why}`)];
    }
    const standing = facts.about.kind === 'read' ? facts.about.value.defaultBranch : 'the default branch';
    return repositoryFindings(facts, {
        branch: branchOnGithub(target) ?? standing,
        gateJobs: callers.flatMap(gateJobNames),
        environments: environmentsOf(callers),
    });
}


/***/ }),

/***/ 23776:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ settleCommits),
/* harmony export */   i: () => (/* binding */ mustResolve)
/* harmony export */ });
/* harmony import */ var _domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40871);
/* harmony import */ var _domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16994);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** Finds the commits that a request names and their merge base. Throws `UserError` where there is none. */
async function settleCommits(git, { policy: wanted, head: change }) {
    const worktree = change === 'worktree';
    const [policy, headCommit] = await Promise.all([
        settlePolicy(git, wanted),
        mustResolve(git, worktree ? 'HEAD' : change.revision),
    ]);
    const base = await settleBase(git, policy, headCommit, typeof wanted !== 'string');
    const head = worktree ? await git.snapshotWorktree() : headCommit;
    return { policy: policy.commit, base: base.commit, head, headCommit, worktree, notes: base.notes };
}
async function settlePolicy(git, wanted) {
    if (typeof wanted === 'string')
        return { commit: await mustResolve(git, wanted), notes: [] };
    const { before, defaultBranch } = wanted;
    const commit = before === undefined ? undefined : await git.resolve(before);
    if (commit !== undefined)
        return { commit, notes: [] };
    const gone = before === undefined ? [] : [`${before.slice(0, 12)}, which this push came over, is nowhere to be had`];
    const branch = defaultBranch === undefined ? undefined : await git.resolve((0,_domain_remote_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteBranch */ .B)(defaultBranch));
    if (branch !== undefined)
        return { commit: branch, notes: [...gone, `compared with ${defaultBranch}`] };
    return {
        commit: await git.emptyTree(),
        notes: [...gone, 'there is nothing to compare with, so everything is added'],
    };
}
/** The commit that a revision names. Throws `UserError` where there is none. */
async function mustResolve(git, revision) {
    const tree = await git.resolve(revision);
    if (tree !== undefined)
        return tree;
    if (revision === 'HEAD')
        throw (0,_domain_no_commit_yet_js__WEBPACK_IMPORTED_MODULE_0__/* .noCommitYet */ .B)();
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no commit \`${revision}\` in this repository`, {
        hint: 'name a branch, a tag or a commit that exists here or at `origin`',
    });
}
/** The merge base; a push over a history of its own is compared with what it replaced. */
async function settleBase(git, policy, head, isPush) {
    if (policy.commit === (await git.emptyTree()))
        return policy;
    const base = await git.mergeBase(policy.commit, head);
    if (base !== undefined)
        return { ...policy, commit: base };
    const why = `${policy.commit.slice(0, 12)} and ${head.slice(0, 12)} have no common history`;
    if (isPush)
        return { ...policy, notes: [...policy.notes, `${why}; compared as they are`] };
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(why, { hint: 'compare with a commit of the same repository' });
}


/***/ }),

/***/ 42630:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ parseArtifact),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   fX: () => (/* binding */ missingArtifact),
/* harmony export */   rk: () => (/* binding */ readUsableArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _domain_suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68348);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    return text === undefined ? undefined : parseArtifact(text, path, schema);
}
/** As `readArtifact`, where one that cannot be read is of no run that could go on: it counts as not there. */
async function readUsableArtifact(files, path, schema) {
    try {
        return await readArtifact(files, path, schema);
    }
    catch {
        return undefined;
    }
}
/** The artifact that a text is; a `UserError` when it is not what it claims. */
function parseArtifact(text, path, schema) {
    let value;
    try {
        // As an editor or PowerShell leaves it before the text.
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        const isEmpty = text.trim() === '';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this artifact is ${isEmpty ? 'empty: what makes it did not end' : 'not valid JSON'}`, {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value, (0,_domain_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)(text));
    if (parsed.success)
        return parsed.data;
    const { why, place } = (0,_domain_suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_1__/* .whyUnfit */ .V)(value, schema, { path });
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this artifact is not of the expected shape: ${why}`, {
        place,
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw missingArtifact(path);
}
/** What is said of an artifact that must be there and is not. */
const missingArtifact = (path) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this artifact is missing', {
    place: { path },
    hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
});
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 16462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withPrompts),
/* harmony export */   O: () => (/* binding */ declaredBy)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77842);
/* harmony import */ var _domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33097);
/* harmony import */ var _domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11070);
/* harmony import */ var _domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77063);






/**
 * What some commits declare, taken together. What policy declares counts on both sides, so that head cannot rename its
 * yardstick into code.
 */
function declaredBy(...sides) {
    const all = sides.map(({ settings }) => settings);
    const recordings = all.flatMap(({ providers }) => Object.values(providers).flatMap((provider) => (0,_domain_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingPathOf */ ._r)(provider) ?? []));
    const imported = sides.flatMap((side) => side.imported ?? []);
    const importedPrompts = sides.flatMap(filesOfImportedPrompts);
    const asksModels = new Set(importedPrompts);
    return {
        parts: new Set(sides.flatMap(({ configuration }) => configuration?.parts.map(({ path }) => path) ?? [])),
        imports: new Set(imported.map(({ path }) => path)),
        datasets: new Set([
            ...all.flatMap(({ suites }) => suites.map(({ dataset }) => dataset)),
            ...imported.flatMap(({ files }) => files.filter((path) => !asksModels.has(path))),
        ]),
        recordings: new Set(recordings),
        graders: new Set(all.flatMap(({ suites }) => suites.flatMap(({ graders }) => (0,_domain_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_1__/* .graderFiles */ .L)(graders)))),
        prompts: new Set([
            ...all.flatMap(({ prompts, suites }) => [
                ...Object.values(prompts),
                ...suites.flatMap(({ target }) => (0,_domain_suite_target_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .promptOf */ .Gh)(target) ?? []),
            ]),
            ...importedPrompts,
            ...sides.flatMap(importedPromptFiles),
            ...sides.flatMap(includedPaths),
        ]),
    };
}
const filesOfImportedPrompts = ({ imported = [], blobs }) => imported.flatMap(({ prompts }) => prompts.map(({ path }) => (0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .fileOfPrompt */ .iY)(path, (each) => blobs.has(each))));
/** Prompt files that lanegate.yml imports, whatever their folder and name would make of them. */
function importedPromptFiles({ prompts, settings }) {
    const globs = (0,_domain_suite_import_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .importGlobs */ .Vf)(settings);
    return [...prompts.keys()].filter((path) => (0,_domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(path, globs));
}
/** What prompts include is a part of them, wherever it lies. */
const includedPaths = ({ prompts }) => [...prompts.values()].flatMap(({ inclusion }) => inclusion.files.map(({ path }) => path));
/** The same, with more paths that are prompts or parts of one. */
const withPrompts = (declared, more) => more.length === 0 ? declared : { ...declared, prompts: new Set([...declared.prompts, ...more]) };


/***/ }),

/***/ 45320:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ mustReadEvaluation),
  Lu: () => (/* binding */ readEvaluation),
  Op: () => (/* binding */ writeEvaluation)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(6360);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/evaluation-text.js
/** The text of `evaluation.json` in pieces that end with their line: facts as people read them, then a line a case. */
function* evaluationText({ suites, notes, ...facts }) {
    yield `${JSON.stringify(facts, null, 2).slice(0, -2)},\n  "suites": [`;
    let isFirst = true;
    for (const suite of suites) {
        yield isFirst ? '\n' : ',\n';
        isFirst = false;
        yield* suiteText(suite);
    }
    yield `${isFirst ? '' : '\n  '}],\n  "notes": ${indented(notes, 2)}\n}\n`;
}
function* suiteText({ cases, ...facts }) {
    yield `    ${indented(facts, 4).slice(0, -6)},\n      "cases": [`;
    let isFirst = true;
    for (const each of cases) {
        yield `${isFirst ? '' : ','}\n        ${JSON.stringify(each)}`;
        isFirst = false;
    }
    yield `${isFirst ? '' : '\n      '}]\n    }`;
}
/** JSON over several lines, all but the first moved in by so many spaces. */
const indented = (value, spaces) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/part-evaluation.js
const structure = /["\\{}[\],:]/g;
/**
 * Parts the JSON text of an evaluation, however it is laid out and however long it is, into its cases and all the rest.
 * What is no JSON is left for whoever parses the parts.
 */
class EvaluationParts {
    onCase;
    open = [];
    suites = 0;
    others = '';
    begunCase = '';
    isInCases = false;
    string = '';
    constructor(onCase) {
        this.onCase = onCase;
    }
    /** The evaluation without its cases. */
    get rest() {
        return this.others;
    }
    /** Reads the next line, without its newline; no JSON string goes on over the end of a line. */
    push(line) {
        const pattern = new RegExp(structure);
        let from = 0;
        for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
            if (found[0] === '"')
                pattern.lastIndex = this.takeString(line, found.index);
            else
                from = this.take(line, found.index, from);
        }
        this.keep(`${line.slice(from)}\n`);
    }
    /** Notes the string that begins at an index, and answers where it ends. */
    takeString(line, start) {
        let end = line.indexOf('"', start + 1);
        while (end !== -1 && isEscaped(line, end))
            end = line.indexOf('"', end + 1);
        const next = end === -1 ? line.length : end + 1;
        if (!this.isInCases)
            this.string = line.slice(start, next);
        return next;
    }
    /** Takes one mark of structure; answers from where on the line is still to be kept. */
    take(line, at, from) {
        const mark = line[at] ?? '';
        const isAtElement = this.isInCases && this.open.length === 4;
        if (isAtElement && (mark === ',' || mark === ']'))
            return this.endCase(line, at, from);
        const last = this.open.at(-1);
        if (mark === ':' && !this.isInCases && last !== undefined)
            last.key = this.string;
        else if (mark === '}' || mark === ']')
            this.open.pop();
        else if (mark === '{' || mark === '[')
            return this.enter(line, at, from);
        return from;
    }
    enter(line, at, from) {
        this.open.push({ bracket: line[at] ?? '', key: '' });
        const [document, suites, suite] = this.open;
        const isInSuites = document?.bracket === '{' && document.key === '"suites"' && suites?.bracket === '[';
        if (isInSuites && this.open.length === 3)
            this.suites += 1;
        if (this.isInCases || !isInSuites || this.open.length !== 4)
            return from;
        if (suite?.bracket !== '{' || suite.key !== '"cases"' || line[at] !== '[')
            return from;
        this.keep(line.slice(from, at + 1));
        this.isInCases = true;
        return at + 1;
    }
    endCase(line, at, from) {
        const text = this.begunCase + line.slice(from, at);
        this.begunCase = '';
        const isLast = line[at] === ']';
        if (!isLast || text.trim() !== '')
            this.onCase(this.suites - 1, text);
        if (!isLast)
            return at + 1;
        this.isInCases = false;
        this.open.pop();
        return at;
    }
    keep(text) {
        if (this.isInCases)
            this.begunCase += text;
        else
            this.others += text;
    }
}
/** True of a quotation mark behind an odd number of backslashes. */
function isEscaped(line, at) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/packed/packed-list.js
var packed_list = __webpack_require__(13763);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/issues/why-unfit.js
var why_unfit = __webpack_require__(68348);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js








const writeEvaluation = (files, folder, evaluation) => files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluationText(evaluation));
/**
 * Reads the evaluation of a run folder line by line, its cases packed; `undefined` when it is not there, a `UserError`
 * when it is not what it claims.
 */
async function readEvaluation(files, folder) {
    const path = `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`;
    const lines = await files.lines(path);
    if (lines === undefined)
        return undefined;
    const cases = [];
    const parts = new EvaluationParts((suite, text) => {
        cases[suite] ??= new packed_list/* PackedList */.x();
        cases[suite].push(parseCase(text, path));
    });
    for await (const line of lines)
        parts.push(line);
    const { suites, ...facts } = (0,artifacts/* parseArtifact */.GJ)(parts.rest, path, evaluation_evaluation/* Evaluation */.JN);
    if (suites.length < cases.length || suites.some((suite) => suite.cases.length > 0))
        throw strangeCases(path);
    return { ...facts, suites: suites.map((suite, index) => ({ ...suite, cases: cases[index] ?? [] })) };
}
/** Reads the evaluation that must be there. */
async function mustReadEvaluation(files, folder) {
    const evaluation = await readEvaluation(files, folder);
    if (evaluation !== undefined)
        return evaluation;
    throw (0,artifacts/* missingArtifact */.fX)(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`);
}
function parseCase(text, path) {
    const value = (0,read_json/* readJson */.Vh)(text)?.json;
    const parsed = evaluation_evaluation/* CaseScores */.A4.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { why } = (0,why_unfit/* whyUnfit */.V)(value, evaluation_evaluation/* CaseScores */.A4, { path });
    throw new user_error/* UserError */.yo(`a case of this artifact is not of the expected shape: ${why}`, {
        place: { path, key: 'suites.cases' },
        hint: 'was it made by another version of Lanegate?',
    });
}
const strangeCases = (path) => new user_error/* UserError */.yo('the cases of this artifact cannot be told from its suites', {
    place: { path },
    hint: 'run the step that makes it again',
});


/***/ })

};
;
})
