(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9892;
exports.ids = [9892];
exports.modules = {

/***/ 91443:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ addressUnder),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   pn: () => (/* binding */ pathSegment)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11703);


/** The address of a URL; IPv6 comes without brackets, and credentials are left out. */
function addressOf(url) {
    const { hostname, path } = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.urlToHttpOptions)(url);
    const isSecure = url.protocol === 'https:';
    const usualPort = isSecure ? 443 : 80;
    const port = url.port === '' ? usualPort : Number(url.port);
    return { host: url.host, hostname: hostname ?? '', port, path: path ?? '/', isSecure };
}
/** A text as one segment of a path. Throws a `ModelError` for one that would lead to another path. */
function pathSegment(text) {
    if (!/^\.{0,2}$/.test(text))
        return encodeURIComponent(text);
    return (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(`there is no model of the name "${text}"`);
}
/** The address of a path under a base URL, whose query, such as Azure's api-version, is kept. */
function addressUnder(baseUrl, path) {
    const url = new URL(baseUrl);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
    return addressOf(url);
}


/***/ }),

/***/ 21457:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ createPost)
/* harmony export */ });
/**
 * A `SendPost` with connections of its own, whose client is loaded with the first request. Throws `ModelError` for a
 * deadline that passed, for no connection, for a reply cut midway and for one that is too large, and the signal's
 * reason when it is aborted. Redirects are not followed.
 */
function createPost(parts) {
    let client;
    const load = async () => {
        const { createHttpClient } = await Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(78)]).then(__webpack_require__.bind(__webpack_require__, 90078));
        client ??= createHttpClient(parts);
        return client;
    };
    return (post) => (client === undefined ? load().then((send) => send(post)) : client(post));
}


/***/ }),

/***/ 11703:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93352);

/** Refuses a call for what stands in it, at a key of whoever asked where it is one, so that it is not sent. */
const refuse = (reason, key) => {
    throw new _ports_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .me('rejected', reason, { retryable: false, key });
};


/***/ }),

/***/ 18186:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90154);
/* harmony import */ var _program_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70442);



const isWindows = process.platform === 'win32';
/** How much of the end of standard error is kept, in characters. */
const keptComplaint = 4000;
/** Short enough for a note of a run to have all of it, since the last words of a trace say what went wrong. */
const longestComplaint = 200;
/** How long a program that has ended may be read from, where something that left its group holds its streams open. */
const lingeringMs = 1000;
/**
 * A process and all that it starts, which end together. Throws a `ProgramFailure` where no more files may be open, as
 * its streams are.
 */
class ProcessGroup {
    /** How it ended: its status or signal, and the end of what it complained; `undefined` when all went well. */
    end;
    child;
    complaint = '';
    isOver = false;
    constructor({ words, folder, environment, hasChannel = false }) {
        const options = {
            cwd: folder,
            env: environment,
            // A group of its own, so that what the program starts can be ended with it.
            detached: !isWindows,
            windowsHide: true,
            stdio: Array(hasChannel ? 4 : 3).fill('pipe'),
        };
        this.child = typeof words === 'string' ? spawnShell(words, options) : (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(words[0], words.slice(1), options);
        if (this.child.stdio === undefined)
            throw tooManyFiles(this.child);
        live.add(this);
        watchOverLive();
        this.child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.complaint = (this.complaint + text).slice(-keptComplaint);
        });
        // A program may end before it has read everything; its status tells more than a broken pipe.
        this.input.on('error', () => { });
        this.end = this.waitForEnd();
    }
    get input() {
        return this.child.stdin;
    }
    get output() {
        return this.child.stdout;
    }
    get channel() {
        return (this.child.stdio[3] ?? undefined);
    }
    /** Ends the process and all that it started, at once. */
    kill() {
        const { pid } = this.child;
        if (pid === undefined)
            return;
        if (isWindows) {
            if (!this.isOver)
                (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
            return;
        }
        try {
            process.kill(-pid, 'SIGKILL');
        }
        catch {
            // The group has ended already.
        }
    }
    waitForEnd() {
        return new Promise((resolve) => {
            this.child.on('error', (cause) => {
                live.delete(this);
                resolve(`it could not be started: ${(0,_domain_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(cause.message, longestComplaint)}`);
            });
            let lingering;
            // What it left behind holds its streams open, and is ended with it.
            this.child.on('exit', () => {
                this.kill();
                this.isOver = true;
                live.delete(this);
                lingering = setTimeout(() => this.letGo(), lingeringMs);
            });
            this.child.on('close', (status, signal) => {
                clearTimeout(lingering);
                resolve(status === 0 ? undefined : this.describe(status, signal));
            });
        });
    }
    letGo() {
        for (const stream of this.child.stdio)
            stream?.destroy();
    }
    describe(status, signal) {
        const how = signal === null ? `it ended with status ${status}` : `it was ended by ${signal}`;
        const all = this.complaint.trim();
        const said = (0,_domain_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(all.slice(-longestComplaint), longestComplaint);
        const cut = all.length > longestComplaint ? '\u2026' : '';
        return said === '' ? how : `${how}: ${cut}${said}`;
    }
}
function spawnShell(line, options) {
    return isWindows ? (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(line, [], { ...options, shell: true }) : (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', line], options);
}
/** A process without streams tells why later, and nobody else is to hear of it. */
function tooManyFiles(child) {
    child.on('error', () => { });
    return new _program_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramFailure */ .J9('program-failed', 'it could not be started: as many files are open as may be (ulimit -n)');
}
/** An error for a failure that a group's end tells. */
const failureOf = (end) => new _program_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .ProgramFailure */ .J9('program-failed', end ?? 'it ended without an answer');
const live = new Set();
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let isWatching = false;
/** No process outlives this one, however it is asked to end. */
function watchOverLive() {
    if (isWatching)
        return;
    isWatching = true;
    process.on('exit', killLive);
    // Asked first, since whoever listens once is no longer counted when it has been told.
    for (const signal of endings)
        process.prependListener(signal, endBySignal);
}
function killLive() {
    for (const group of live)
        group.kill();
}
/** Where somebody else listens, it is theirs to say what the signal means; where nobody does, it ends the process. */
function endBySignal(signal) {
    if (process.listenerCount(signal) > 1)
        return;
    killLive();
    process.removeListener(signal, endBySignal);
    process.kill(process.pid, signal);
}


/***/ }),

/***/ 70442:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ tooMuch),
/* harmony export */   J9: () => (/* binding */ ProgramFailure),
/* harmony export */   _J: () => (/* binding */ tookTooLong),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   cN: () => (/* binding */ largestReplyBytes),
/* harmony export */   nr: () => (/* binding */ notText)
/* harmony export */ });
/* harmony import */ var _domain_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90154);

/** A program that gave no answer. */
class ProgramFailure extends Error {
    kind;
    wasShared;
    name = 'ProgramFailure';
    constructor(kind, message, 
    /** True where the program was asked others too, any of which may have broken it. */
    wasShared = false) {
        super(message);
        this.kind = kind;
        this.wasShared = wasShared;
    }
}
/** Far more than any answer; a program that writes more is broken. */
const largestReplyBytes = 4 * 1024 * 1024;
const tooMuch = () => new ProgramFailure('program-failed', `it wrote more than ${largestReplyBytes} bytes`);
const tookTooLong = (timeoutMs) => new ProgramFailure('timeout', `the program gave no answer within ${timeoutMs / 1000} s`);
const utf8 = new TextDecoder('utf-8', { fatal: true });
/**
 * What was written, without a mark of byte order before it; `undefined` for what is no UTF-8, which nobody can read.
 */
function textOf(written) {
    try {
        return utf8.decode(written);
    }
    catch {
        return undefined;
    }
}
const notText = (written) => new ProgramFailure('program-failed', `what it wrote is not UTF-8: ${(0,_domain_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptOf */ .z)(written.toString(), 200)}`);


/***/ }),

/***/ 26172:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ runOnce)
/* harmony export */ });
/* harmony import */ var _process_group_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _program_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70442);


/**
 * Starts a program, gives it its input and answers what it wrote to standard output. Throws a `ProgramFailure` for any
 * other end than status 0, for too much output or none that is text, and when the time is over, and the signal's reason
 * when it is aborted.
 */
async function runOnce(command, request) {
    const { input, timeoutMs, signal, isUnread = false } = request;
    signal?.throwIfAborted();
    const group = new _process_group_js__WEBPACK_IMPORTED_MODULE_0__/* .ProcessGroup */ .P(command);
    let reason;
    const stop = (why) => {
        reason ??= why;
        group.kill();
    };
    const abort = () => stop(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    const timer = setTimeout(() => stop((0,_program_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .tookTooLong */ ._J)(timeoutMs)), timeoutMs);
    const chunks = [];
    let bytes = 0;
    group.output.on('data', (chunk) => {
        if (isUnread)
            return;
        bytes += chunk.length;
        if (bytes > _program_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .largestReplyBytes */ .cN)
            stop((0,_program_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMuch */ .Gm)());
        else
            chunks.push(chunk);
    });
    group.input.end(input);
    try {
        const end = await group.end;
        if (reason !== undefined)
            throw reason;
        if (end !== undefined)
            throw (0,_process_group_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(end);
        const written = Buffer.concat(chunks);
        const text = (0,_program_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(written);
        if (text === undefined)
            throw (0,_program_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .notText */ .nr)(written);
        return text;
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 56423:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ refuseSecretVariables),
/* harmony export */   a: () => (/* binding */ scrubbedEnvironment)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

const always = ['PATH', 'HOME', 'TMPDIR', 'LANG'];
/** Without these no program can be started on Windows. */
const onWindows = ['SystemRoot', 'SystemDrive', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'LOCALAPPDATA'];
/** What a program is given of an environment: the few variables that nothing runs without, and those that are named. */
function scrubbedEnvironment(environment, names = []) {
    const wanted = [...always, ...(process.platform === 'win32' ? onWindows : []), ...names];
    return Object.fromEntries(wanted.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
const neverGiven = /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_/i;
/**
 * Throws a `UserError` for the variables of the runner, and for `keys` that a step may use, which no program is given.
 */
function refuseSecretVariables(names, keys) {
    const secret = new Set(keys.map((key) => key.toUpperCase()));
    const name = names.find((each) => neverGiven.test(each) || secret.has(each.toUpperCase()));
    if (name === undefined)
        return;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the variable \`${name}\` is given to no program`, {
        hint: 'leave it out of `env`; keys are for calls that a budget knows of',
    });
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

/***/ 53274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

/** What whoever asked calls a parameter. */
const askedKey = ({ askedAs }, parameter) => (askedAs && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(askedAs, parameter)) ?? parameter;


/***/ }),

/***/ 81579:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ ToolCall),
/* harmony export */   JX: () => (/* binding */ MessageText),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Xc: () => (/* binding */ describeMessage),
/* harmony export */   Xh: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
const ToolCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What a turn says; lists of parts, in which other tools write pictures, are told apart from other mistakes. */
const MessageText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({
    error: ({ input }) => Array.isArray(input) ? 'must be one text: pictures and other parts are not read in prompts and cases' : undefined,
});
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: Role,
    content: MessageText,
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolCall).optional().describe('Tools that an assistant asked for'),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Which of them a tool answers'),
});
/** A turn in words for people and judges: who speaks, what was said, and what was to be called. */
function describeMessage({ role, content, tool_calls = [] }) {
    const calls = tool_calls.map(({ name, arguments: given }) => `\u2192 ${name}(${given})`);
    return [`${role}:`, ...(content === '' ? [] : [content]), ...calls].join('\n');
}


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

/***/ 45761:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   G$: () => (/* binding */ bundleText),
/* harmony export */   NC: () => (/* binding */ Bundle),
/* harmony export */   j$: () => (/* binding */ isBundledLane),
/* harmony export */   px: () => (/* binding */ bundleFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81579);
/* harmony import */ var _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37774);
/* harmony import */ var _suite_prompt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87556);
/* harmony import */ var _templates_template_language_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70268);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30331);
/* harmony import */ var _short_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64565);










const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const BundledPrompt = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.describe('Of its meaning, as in the lock'),
    path: Name.describe('The file that it comes from'),
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__/* .Message */ .QB).describe('Templates of messages'),
    language: _templates_template_language_js__WEBPACK_IMPORTED_MODULE_7__/* .TemplateLanguage */ .N.optional().describe('Of the templates; mustache when absent'),
    first_role: _inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__/* .Role */ .Xh.optional().describe('Whose text stands before the first mark, where the one template has marks'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue).optional().describe('What takes the place of variables that are not given'),
    response_format: JsonValue.optional().describe('Sent beside the messages'),
    included: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As it is written where it is included'),
        from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }))
        .optional()
        .describe('Every file that the templates take in'),
});
const BundledModel = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.describe('Of provider, model, parameters and quirks, as in the lock'),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its name in lanegate.yml'),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its API and address, as far as answers depend on them'),
    model: Name,
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    quirks: _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelQuirks */ .hm.optional(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const BundledRoute = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E,
    settings: JsonValue.describe('As in lanegate.yml; it names bindings of this bundle'),
});
const head = { version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bundle'), lane_digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E };
/** What an application reads of one lane: the same content, whatever commit it was released from. */
const Bundle = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('lane', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...head, lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('prompt'), prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledPrompt) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('model'),
        models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledModel),
        embeddings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledModel),
        routes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledRoute).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('data'),
        data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E })).describe('What the corpora are; they lie elsewhere'),
    }),
]);
const isBundledLane = (lane) => lane !== 'code';
/** A bundle as it is published: canonical JSON, so that `sha256sum` of the file is its digest. */
const bundleText = (bundle) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(bundle);
/** The name of the file that holds a bundle. */
const bundleFile = (lane, digest) => `${lane}-${(0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .Z)(digest)}.json`;
/**
 * Reads a bundle that came from elsewhere. Throws a `UserError` where it is not the one that the digest names, or says
 * of itself what it is not.
 */
function readBundle(text, digest) {
    const hint = 'release it again; whoever changed what was published has to answer for it';
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfText */ .Nv)(text) !== digest) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`what was published is not the bundle ${(0,_short_id_js__WEBPACK_IMPORTED_MODULE_9__/* .shortId */ .m)(digest)}: its digest differs`, {
            hint,
        });
    }
    const parsed = Bundle.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text)?.json);
    if (!parsed.success) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`this is no bundle: ${parsed.error.issues[0]?.message ?? ''}`, {
            hint: 'was it made by another version of Lanegate?',
        });
    }
    const strange = strangePart(parsed.data);
    if (strange !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`the bundle says of \`${strange}\` what it is not`, { hint });
    return parsed.data;
}
/** The first part of a bundle whose content is not what its digest says. */
function strangePart(bundle) {
    if (bundle.lane === 'data')
        return undefined;
    if (bundle.lane === 'prompt')
        return nameOfStrange(bundle.prompts, digestOfBundledPrompt);
    return nameOfStrange(bundle.models, digestOfBundledModel) ?? nameOfStrange(bundle.embeddings, digestOfBundledModel);
}
const nameOfStrange = (parts, digest) => Object.keys(parts).find((name) => parts[name] && digest(parts[name]) !== parts[name].digest);
function digestOfBundledPrompt(prompt) {
    return (0,_suite_prompt_js__WEBPACK_IMPORTED_MODULE_6__/* .promptDigest */ .pl)({
        ...prompt,
        responseFormat: prompt.response_format,
        firstRole: prompt.first_role,
        inclusion: {
            files: (prompt.included ?? []).map(({ reference, text }) => ({ reference, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfText */ .Nv)(text) })),
        },
    });
}
function digestOfBundledModel({ endpoint, model, parameters, quirks }) {
    const meaning = { provider: endpoint, model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
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

/***/ 87556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ TestRow),
/* harmony export */   dq: () => (/* binding */ sendsJsonSchema),
/* harmony export */   oi: () => (/* binding */ Evaluator),
/* harmony export */   pl: () => (/* binding */ promptDigest),
/* harmony export */   vC: () => (/* binding */ ownDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);


/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
function promptDigest(prompt) {
    const own = ownDigest(prompt);
    const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
    return included.length === 0 ? own : (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([own, included]);
}
/** What the prompt file itself says, whatever the files say that it includes. */
const ownDigest = ({ messages, responseFormat, language, firstRole, trimsParts, defaults, }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({
    messages,
    response_format: responseFormat ?? null,
    ...(language === undefined || language === 'mustache' ? {} : { language }),
    ...(firstRole === undefined ? {} : { first_role: firstRole }),
    ...(trimsParts === true ? { trims_parts: true } : {}),
    ...(defaults === undefined || Object.keys(defaults).length === 0 ? {} : { defaults }),
});
/** A `jsonSchema` beside another response format is written in the file, but not sent. */
const sendsJsonSchema = ({ responseFormat }) => typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const TestRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue);
const StringEvaluator = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    equals: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    contains: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    startsWith: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    endsWith: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const Evaluator = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    string: StringEvaluator.optional(),
    llm: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    uses: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 70268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ TemplateLanguage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** How a text says where values go; but for `gh-models`, what has no value is an error, never an empty text. */
const TemplateLanguage = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mustache', 'jinja', 'handlebars', 'gh-models']);


/***/ }),

/***/ 39892:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLocalBranch: () => (/* binding */ openLocalBranch),
  openTargets: () => (/* binding */ openTargets)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/commit-files.js
var commit_files = __webpack_require__(40153);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/git-settings.js
var git_settings = __webpack_require__(92864);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/run-git.js
var run_git = __webpack_require__(45676);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/until-moved.js
var until_moved = __webpack_require__(90850);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/branch-files.js





/** Files of a branch that is not checked out, as git objects; a file is written by a commit of its own. */
class BranchFiles {
    parts;
    reference;
    environment;
    constructor(parts) {
        this.parts = parts;
        this.reference = `refs/heads/${parts.branch}`;
        this.environment = (0,git_settings/* gitEnvironment */._K)(parts.environment);
    }
    async read(path) {
        return this.textAt(this.reference, path);
    }
    /**
     * Brings the branch to origin also where the file holds the text already, since an earlier call may have kept it here
     * alone. Throws a `UserError` where the branch is checked out.
     */
    async write(path, textOf, message) {
        await this.refuseCheckedOut();
        const { pace, branch } = this.parts;
        const tryOnce = async () => (await this.tryWrite(path, textOf, message)) ? true : undefined;
        await (0,until_moved/* untilMoved */.s)(pace, tryOnce, `others wrote to the branch ${branch} all the time; ${path} was not written`);
        if (this.parts.isPushed)
            await this.push();
    }
    /** Writes on the very commit that was read from; false where somebody else moved the branch meanwhile. */
    async tryWrite(path, textOf, message) {
        const on = await this.tip();
        const found = on === undefined ? undefined : await this.textAt(on, path);
        const text = textOf(found);
        if (text === found)
            return true;
        return (0,commit_files/* commitFiles */.z)((args, input) => this.ask(args, input), this.reference, {
            on,
            files: [{ path, text }],
            message,
        });
    }
    async textAt(revision, path) {
        const found = await this.ask(['cat-file', 'blob', `${revision}:${path}`]);
        return found.status === 0 ? found.stdout.toString('utf8') : undefined;
    }
    async push() {
        const pushed = await this.ask(['push', '--quiet', '--no-verify', 'origin', `${this.reference}:${this.reference}`]);
        if (pushed.status !== 0)
            throw new Error(`origin refuses ${this.parts.branch}: ${(0,run_git/* complaintOf */.Nx)(pushed.stderr)}`);
    }
    /** Its own branch may not be moved below a working copy, which would then look as if somebody had edited it. */
    async refuseCheckedOut() {
        const head = await this.ask(['symbolic-ref', '--quiet', 'HEAD']);
        if (head.stdout.toString('utf8').trim() !== this.reference)
            return;
        throw new user_error/* UserError */.yo(`the branch ${this.parts.branch} is checked out here`, {
            hint: 'check out another one, or leave `branch` away to write the working copy',
        });
    }
    async tip() {
        const found = await this.ask([
            'rev-parse',
            '--verify',
            '--quiet',
            '--end-of-options',
            `${this.reference}^{commit}`,
        ]);
        return found.status === 0 ? found.stdout.toString('latin1').trim() : undefined;
    }
    ask(args, input) {
        return (0,run_git/* runGit */.EO)({ args, cwd: this.parts.folder, environment: this.environment, input });
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/address.js
var address = __webpack_require__(91443);
// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/post.js
var http_post = __webpack_require__(21457);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/ask-endpoint.js


const mostConnections = 4;
/**
 * Asks any endpoint over the client that models are asked by; redirects are not followed. Throws as `createPost` says.
 */
function createAskEndpoint(environment) {
    const post = (0,http_post/* createPost */.p)({ maxSockets: mostConnections, environment });
    return ({ method, url, headers, body, timeoutSeconds }) => post({
        method,
        address: (0,address/* addressOf */.ci)(new URL(url)),
        body,
        timeoutMs: timeoutSeconds * 1000,
        headers: Object.entries(headers).flat(),
    });
}

// EXTERNAL MODULE: ./dist/compiled/adapters/programs/run-once.js
var run_once = __webpack_require__(26172);
// EXTERNAL MODULE: ./dist/compiled/adapters/programs/scrubbed-environment.js
var scrubbed_environment = __webpack_require__(56423);
;// CONCATENATED MODULE: ./dist/compiled/adapters/programs/run-line.js


/**
 * Runs command lines in a folder and answers what they print. Throws a `ProgramFailure` that says how one ended, and a
 * `UserError` for a variable of the runner.
 */
const createRunLine = ({ environment, folder }) => ({ line, input, variables, names, timeoutSeconds }) => {
    (0,scrubbed_environment/* refuseSecretVariables */._)(names, []);
    const given = { ...(0,scrubbed_environment/* scrubbedEnvironment */.a)(environment, names), ...variables };
    return (0,run_once/* runOnce */.J)({ words: line, folder, environment: given }, { input, timeoutMs: timeoutSeconds * 1000 });
};

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/commit-id.js
var commit_id = __webpack_require__(1030);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/deploy-notice.js






/** What a webhook is told of a release that is to run: its bundle included, as it was published. */
const DeployNotice = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    environment: environment_name/* EnvironmentName */.R,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E,
    digest: digest_text/* DigestText */.E.describe('What has to be served: that of the bundle, or of the lane where it has none'),
    commit: commit_id/* CommitId */.j,
    bundle: schemas/* unknown */.L5J().describe('The bundle; null of code'),
});
/** The digest by which it is told that a release is served. */
const servedDigest = ({ bundle, digest }) => bundle?.digest ?? digest;
const noticeOf = ({ environment, lane }, release, bundle) => ({
    version: 1,
    environment,
    lane,
    release: release.id,
    digest: servedDigest(release),
    commit: release.commit,
    bundle: bundle === undefined ? null : (0,read_json/* readJson */.Vh)(bundle)?.json,
});
/** A release as the variables of a program that deploys it. */
const deployVariables = ({ environment, lane }, release) => ({
    LANEGATE_ENVIRONMENT: environment,
    LANEGATE_LANE: lane,
    LANEGATE_RELEASE: release.id,
    LANEGATE_DIGEST: servedDigest(release),
    LANEGATE_COMMIT: release.commit,
});
/** The digest that a program prints, or an endpoint answers; `undefined` where it says none. */
function digestIn(answer) {
    const json = (0,read_json/* readJson */.Vh)(answer)?.json;
    const said = (0,read_json/* isJsonObject */.OW)(json) ? json['digest'] : answer.trim();
    const parsed = digest_text/* DigestText */.E.safeParse(said);
    return parsed.success ? parsed.data : undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/flag-file.js




/** The schema that flagd holds its files to (flagd.dev/reference/schema). */
const schemaAddress = 'https://flagd.dev/schema/v0/flags.json';
/** What tells a flag of ours from the user's own: which lane it belongs to. */
const laneKey = 'lanegate_lane';
const Flag = schemas/* looseObject */._H3({ metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional() });
const FlagFile = schemas/* looseObject */._H3({ flags: schemas/* record */.g1P(schemas/* string */.YjP(), Flag) });
/**
 * A flag file of flagd with the flags of one release: one for each part, whose one variant is the part as the bundle
 * has it, and `lanegate.<lane>`, whose value is the digest of the bundle. Flags of other lanes and of the user stay as
 * they are. Throws a `UserError` for a file that is none, and where a flag of the user has a name that a part needs.
 */
function flagFileWith(text, order) {
    const file = text === undefined ? { $schema: schemaAddress, flags: {} } : parseFlagFile(text, order.path);
    const kept = Object.entries(file.flags).filter(([, { metadata }]) => metadata?.[laneKey] !== order.release.lane);
    const own = flagsOf(order);
    const taken = kept.find(([key]) => Object.hasOwn(own, key));
    if (taken !== undefined) {
        throw new user_error/* UserError */.yo(`the flag \`${taken[0]}\` is there already and is not Lanegate's`, {
            place: { path: order.path },
            hint: 'give it another name, or give the lane a file of its own',
        });
    }
    const flags = Object.fromEntries([...kept, ...Object.entries(own)]);
    return `${JSON.stringify({ ...file, flags }, null, 2)}\n`;
}
function parseFlagFile(text, path) {
    const json = (0,read_json/* readJson */.Vh)(text)?.json;
    // What a schema reads has its keys in another order.
    if (FlagFile.safeParse(json).success)
        return json;
    throw new user_error/* UserError */.yo('this is no flag file of flagd', {
        place: { path },
        hint: 'it is JSON with `flags`; flagd reads YAML too, which is not written',
    });
}
function flagsOf({ release, bundle }) {
    const digest = release.bundle?.digest ?? '';
    const metadata = { [laneKey]: release.lane, release: release.id };
    const flag = (variant, value) => ({
        state: 'ENABLED',
        variants: { [variant]: value },
        defaultVariant: variant,
        metadata,
    });
    const parts = partsOf(bundle).map(([key, part]) => [key, flag((0,short_id/* shortId */.m)(part.digest), part)]);
    return Object.fromEntries([[`lanegate.${release.lane}`, flag((0,short_id/* shortId */.m)(digest), digest)], ...parts]);
}
/** The parts of a bundle by the flags that carry them. */
function partsOf(bundle) {
    const named = (kind, parts) => Object.entries(parts).map(([name, part]) => [`${kind}.${name}`, part]);
    if (bundle.lane === 'prompt')
        return named('prompt', bundle.prompts);
    if (bundle.lane === 'data')
        return named('data', bundle.data);
    const { models, embeddings, routes = {} } = bundle;
    return [...named('model', models), ...named('embedding', embeddings), ...named('route', routes)];
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/excerpt.js
var excerpt = __webpack_require__(90154);
// EXTERNAL MODULE: ./dist/compiled/domain/release/bundle.js
var release_bundle = __webpack_require__(45761);
;// CONCATENATED MODULE: ./dist/compiled/adapters/targets/deploy-targets.js






/** The ways of a lane to where it runs: files, programs and endpoints. */
class ConfiguredTargets {
    parts;
    constructor(parts) {
        this.parts = parts;
    }
    async apply(order) {
        const { to } = order.deployment;
        if (to === undefined)
            return;
        if ('command' in to)
            await this.runCommand(order, to);
        else if ('webhook' in to)
            await this.callWebhook(order, to);
        else
            await this.writeFile(order, to);
    }
    async served(order) {
        const { verify, to } = order.deployment;
        if (verify !== undefined)
            return this.asked(order, verify);
        if (to === undefined || 'command' in to || 'webhook' in to)
            return { kind: 'untold' };
        const { path, files } = this.fileOf(to);
        const found = await files.read(path);
        if (found === undefined)
            return { kind: 'otherwise', said: `there is no ${path}` };
        if (order.bundle === undefined && order.release.bundle !== undefined)
            return servedAlike(order, to, { path, found });
        return found === textOf(order, to, found)
            ? asOrdered
            : { kind: 'otherwise', said: `${path} carries something else` };
    }
    async writeFile(order, to) {
        const { path, files } = this.fileOf(to);
        const { environment, lane } = order.place;
        const message = `Deploy ${lane} ${(0,short_id/* shortId */.m)(order.release.id)} to ${environment}\n`;
        await files.write(path, (found) => textOf(order, to, found), message);
    }
    fileOf(to) {
        return { path: pathOf(to), files: this.parts.filesOf(to.branch) };
    }
    async runCommand(order, to) {
        await this.parts.run({
            line: to.command,
            names: to.env,
            timeoutSeconds: to.timeout_s,
            input: order.bundle ?? '',
            variables: deployVariables(order.place, order.release),
        });
    }
    async callWebhook(order, to) {
        const { place, release, bundle } = order;
        const key = to.key_env === undefined ? {} : { authorization: `Bearer ${this.parts.keyFor(to.key_env)}` };
        const answer = await this.answerOf({
            method: 'POST',
            url: to.webhook,
            timeoutSeconds: to.timeout_s,
            headers: { ...key, 'content-type': 'application/json' },
            body: JSON.stringify(noticeOf(place, release, bundle)),
        });
        const said = digestIn(answer);
        if (said !== undefined && said !== servedDigest(release))
            throw new Error(`it answers that it serves ${(0,short_id/* shortId */.m)(said)}`);
    }
    async asked(order, verify) {
        const answer = 'url' in verify ? await this.fetched(verify) : await this.printed(order, verify);
        const said = digestIn(answer);
        const wanted = servedDigest(order.release);
        if (said === wanted)
            return asOrdered;
        // Written out where none was found, so that whoever printed it in another form sees which one is meant.
        const compared = said === undefined ? [`no digest: ${(0,excerpt/* excerptOf */.z)(answer, 120)}`, wanted] : [said, wanted].map(short_id/* shortId */.m);
        return { kind: 'otherwise', said: `it serves ${compared.join(', not ')}` };
    }
    fetched({ url, timeout_s: timeoutSeconds }) {
        return this.answerOf({ method: 'GET', url, headers: { 'cache-control': 'no-cache' }, body: '', timeoutSeconds });
    }
    printed(order, { command, timeout_s }) {
        const variables = deployVariables(order.place, order.release);
        return this.parts.run({ line: command, names: [], input: '', variables, timeoutSeconds: timeout_s });
    }
    async answerOf(request) {
        const { status, text } = await this.parts.ask(request);
        if (status >= 200 && status < 300)
            return text;
        throw new Error(`${new URL(request.url).host} answered ${status}: ${(0,excerpt/* excerptOf */.z)(text, 200)}`);
    }
}
const asOrdered = { kind: 'as-ordered' };
/** What is known of a file without the bundle, which cannot be had: whether it is the bundle itself, by its digest. */
function servedAlike({ release }, to, { path, found }) {
    if ('bundle' in to && (0,digest/* digestOfText */.Nv)(found) === release.bundle?.digest)
        return asOrdered;
    return { kind: 'otherwise', said: `the bundle of the release cannot be had, so that ${path} cannot be compared` };
}
const pathOf = (to) => ('flagd' in to ? to.flagd : to.bundle);
/** What a file is to hold where it holds `found` now. */
function textOf({ release, bundle }, to, found) {
    if (bundle === undefined || release.bundle === undefined)
        throw new Error('this lane has no bundle to write');
    if (!('flagd' in to))
        return bundle;
    return flagFileWith(found, { path: to.flagd, release, bundle: (0,release_bundle/* readBundle */.Bo)(bundle, release.bundle.digest) });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/targets/scrubbed-targets.js

/**
 * Targets whose words have no known secret in them: a program or an endpoint may repeat what it was given, and what it
 * says goes on record.
 */
function scrubbedTargets(targets, scrub) {
    const scrubbed = async (answer) => {
        try {
            return await answer;
        }
        catch (error) {
            throw error instanceof user_error/* UserError */.yo ? error : new Error(scrub((0,user_error/* messageOf */.bD)(error)));
        }
    };
    return {
        apply: (order) => scrubbed(targets.apply(order)),
        served: async (order) => {
            const served = await scrubbed(targets.served(order));
            return served.kind === 'otherwise' ? { ...served, said: scrub(served.said) } : served;
        },
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/repository-path.js
var repository_path = __webpack_require__(79791);
;// CONCATENATED MODULE: ./dist/compiled/adapters/targets/working-copy.js



/** The files of a working copy, of which the folder is the topmost. */
const workingCopy = (root, files) => ({
    read: async (path) => files.read(inside(root, path)),
    write: async (path, textOf) => {
        const found = await files.read(inside(root, path));
        const text = textOf(found);
        if (text !== found)
            await files.write(inside(root, path), text);
    },
});
function inside(root, path) {
    if ((0,repository_path/* isInside */.F)(path))
        return (0,external_node_path_.join)(root, path);
    throw new user_error/* UserError */.yo(`\`${path}\` leads out of the repository`, { place: { path: 'lanegate.yml' } });
}

;// CONCATENATED MODULE: ./dist/compiled/open-targets.js






/** Where releases run. A module of its own, since few entries deploy anything. */
const openTargets = ({ root, environment, files, keyFor, scrub, openBranch }) => scrubbedTargets(new ConfiguredTargets({
    filesOf: (branch) => (branch === undefined ? workingCopy(root, files) : openBranch(branch)),
    run: createRunLine({ environment, folder: root }),
    ask: createAskEndpoint(environment),
    keyFor,
}), scrub);
/** The branches of a repository on disk. */
const openLocalBranch = (parts) => (branch) => new BranchFiles({ ...parts, branch });


/***/ }),

/***/ 93352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zq: () => (/* binding */ BudgetExceededError),
/* harmony export */   eZ: () => (/* binding */ CallLeftError),
/* harmony export */   me: () => (/* binding */ ModelError),
/* harmony export */   s3: () => (/* binding */ UnrecordedReplyError)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** A call that failed, seen by the part that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    retryAfterMs;
    status;
    costUsd;
    attempts;
    calls;
    rateLimit;
    reply;
    key;
    constructor(kind, message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.retryable = facts.retryable;
        this.retryAfterMs = facts.retryAfterMs;
        this.status = facts.status;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 1;
        this.calls = facts.calls;
        this.rateLimit = facts.rateLimit;
        this.reply = facts.reply;
        this.key = facts.key;
    }
    /** Why a call was aborted, told as of one that its provider was not asked; what is no `ModelError` stays as it is. */
    static unasked(reason) {
        return reason instanceof ModelError ? reason.with({ attempts: 0 }) : reason;
    }
    /** All that is known of it but its cause. */
    get facts() {
        const { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key } = this;
        return { retryable, retryAfterMs, status, costUsd, attempts, calls, rateLimit, reply, key };
    }
    /** The same failure with other facts. */
    with(facts) {
        return new ModelError(this.kind, this.message, { ...this.facts, ...facts, cause: facts.cause ?? this });
    }
}
/** A call whose caller left before it ended. Nobody told what it took; this is what the budgets count for it. */
class CallLeftError extends Error {
    name = 'CallLeftError';
    costUsd;
    attempts;
    constructor(reason, { costUsd, attempts }) {
        super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
    /** The same end of a call with what was taken before it; a reason as it is where nothing was. */
    static after(before, reason) {
        if (before.attempts === 0 && before.costUsd === 0)
            return reason;
        const { costUsd, attempts } = reason instanceof CallLeftError ? reason : nothingTaken;
        return new CallLeftError(reason, { costUsd: before.costUsd + costUsd, attempts: before.attempts + attempts });
    }
}
/** A reply that was paid for, and is not handed on since it could not be written down. */
class UnrecordedReplyError extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    costUsd;
    attempts;
    constructor({ message, place, hint, cause }, { costUsd, attempts }) {
        super(message, { place, hint, cause });
        this.costUsd = costUsd;
        this.attempts = attempts;
    }
}
const nothingTaken = { costUsd: 0, attempts: 0 };
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
    /** Whose cap it is; absent where nobody said. */
    scope;
    /** Milliseconds until there may be room again; absent when waiting does not help. */
    retryAfterMs;
    costUsd;
    attempts;
    calls;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.scope = facts.scope;
        this.retryAfterMs = facts.retryAfterMs;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 0;
        this.calls = facts.calls;
    }
    /** The same refusal with other facts. */
    with(facts) {
        const { message, scope, retryAfterMs, costUsd, attempts, calls } = this;
        return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, calls, cause: this, ...facts });
    }
}


/***/ })

};
;
})
