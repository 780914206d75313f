import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 40153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ commitFiles)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30331);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45676);


/**
 * Commits files and moves a branch there, such as `refs/heads/lanegate`, all in one process and past index and working
 * copy; false where the branch has meanwhile grown by what the commit does not have.
 */
async function commitFiles(ask, branch, commit) {
    const imported = await ask(['fast-import', '--quiet'], importOf(branch, commit, await committerOf(ask)));
    if (imported.status === 0)
        return true;
    if (isOvertaken.test(imported.stderr))
        return false;
    throw (0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(['fast-import'], imported.status, imported.stderr);
}
/** What git says of a branch that somebody else moved, or holds the lock of; it leaves the branch as it was. */
const isOvertaken = /not updating refs|cannot lock ref|reference already exists|is at .* but expected/iu;
async function committerOf(ask) {
    const asked = await ask(['var', 'GIT_COMMITTER_IDENT']);
    if (asked.status === 0)
        return asked.stdout.toString('utf8').trim();
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('git does not know who you are', { hint: 'git config user.name …; git config user.email …' });
}
/** A stream for `git fast-import`, which moves a branch only to what has all that the branch has. */
function importOf(branch, { on, joins, files, message }, committer) {
    const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
    const parents = [on === undefined ? '' : `from ${on}\n`, joins === undefined ? '' : `merge ${joins}\n`].join('');
    const written = files.map(({ path, text }) => `M 100644 inline ${quoted(path)}\n${data(text)}`).join('');
    return `commit ${branch}\ncommitter ${committer}\n${data(message)}${parents}${written}\ndone\n`;
}
const quoted = (path) => `"${path.replace(/["\\]/gu, '\\$&').replace(/\n/gu, '\\n')}"`;


/***/ }),

/***/ 92864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ withSettings),
/* harmony export */   Jd: () => (/* binding */ tokenSettings),
/* harmony export */   _K: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/**
 * What ties a git process to some other repository; a hook that calls us inherits them (`git rev-parse
 * --local-env-vars`).
 */
const repositoryVariables = [
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_DIR',
    'GIT_EXTERNAL_DIFF',
    'GIT_GRAFT_FILE',
    'GIT_IMPLICIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX',
    'GIT_REPLACE_REF_BASE',
    'GIT_SHALLOW_FILE',
    'GIT_WORK_TREE',
];
const constantVariables = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh',
};
const constantSettings = [
    ['safe.directory', '*'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['maintenance.auto', 'false'],
    ['gc.auto', '0'],
];
/** The environment of every git process: no prompt, no translation, and nothing that a repository asks to be run. */
function gitEnvironment(inherited) {
    const dropped = new Set(repositoryVariables);
    const kept = Object.entries(inherited).filter(([name]) => !dropped.has(name));
    return withSettings({ ...Object.fromEntries(kept), ...constantVariables }, constantSettings);
}
/** Adds configuration after whatever `GIT_CONFIG_COUNT` has already; nothing of it is seen in a list of processes. */
function withSettings(environment, settings) {
    const first = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
    const added = settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${first + index}`, key],
        [`GIT_CONFIG_VALUE_${first + index}`, value],
    ]);
    return { ...environment, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(first + settings.length) };
}
/**
 * Lets git authenticate at one HTTP server with a token, also where the remote is spelled as SSH. The empty header
 * drops those set elsewhere, since GitHub refuses a request with two.
 */
function tokenSettings(serverUrl, token) {
    if (!/^https?:\/\//i.test(serverUrl))
        return [];
    const server = new URL(serverUrl);
    const prefix = `${server.origin}/`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return [
        [`http.${prefix}.extraheader`, ''],
        [`http.${prefix}.extraheader`, `AUTHORIZATION: basic ${credentials}`],
        [`url.${prefix}.insteadOf`, `git@${server.hostname}:`],
        [`url.${prefix}.insteadOf`, `ssh://git@${server.hostname}/`],
    ];
}


/***/ }),

/***/ 45222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isMissingFile)
/* harmony export */ });
/** Whether an accident of the file system is that there is no such file. */
const isMissingFile = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';


/***/ }),

/***/ 45676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   DT: () => (/* binding */ runGitOrThrow),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Nx: () => (/* binding */ complaintOf),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   t1: () => (/* binding */ streamGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(30331);
/* harmony import */ var _is_missing_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45222);



/** Git ran and said no. */
class GitError extends Error {
    name = 'GitError';
}
/** A git process without a shell, and what it has complained about so far, without credentials. */
function startGit({ args, cwd, environment }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd, env: { ...environment }, windowsHide: true });
    const complaints = [];
    child.stderr.on('data', (chunk) => complaints.push(chunk));
    // Git may end before it has read everything; its status tells more than a broken pipe.
    child.stdin.on('error', () => { });
    return { child, complaint: () => withoutCredentials(Buffer.concat(complaints).toString('utf8')) };
}
/** Runs git without a shell and waits for its end; a non-zero status is an outcome. Throws `UserError` without git. */
function runGit(command) {
    return new Promise((resolve, reject) => {
        const { child, complaint } = startGit(command);
        const output = [];
        child.stdout.on('data', command.onOutput ?? ((chunk) => output.push(chunk)));
        child.on('error', (cause) => reject(notStarted(cause)));
        child.on('close', (status) => resolve({ status: status ?? -1, stdout: Buffer.concat(output), stderr: complaint() }));
        child.stdin.end(command.input ?? '');
    });
}
/**
 * Runs git and yields standard output as fast as it is taken; stopping early ends the process. A non-zero status is a
 * `GitError` after the last chunk. Throws `UserError` without git.
 */
async function* streamGit(command) {
    const { child, complaint } = startGit(command);
    const ended = new Promise((resolve, reject) => {
        child.on('error', (cause) => reject(notStarted(cause)));
        child.on('close', (status) => resolve(status ?? -1));
    });
    ended.catch(() => { });
    child.stdin.end(command.input ?? '');
    try {
        yield* child.stdout;
        const status = await ended;
        if (status !== 0)
            throw failure(command.args, status, complaint());
    }
    finally {
        child.kill();
    }
}
/** Like `runGit`, but a non-zero status is a `GitError`. Answers standard output. */
async function runGitOrThrow(command) {
    const outcome = await runGit(command);
    if (outcome.status !== 0)
        throw failure(command.args, outcome.status, outcome.stderr);
    return outcome.stdout;
}
/** What a git that said no is told as. */
const failure = (args, status, stderr) => new GitError(`git ${args[0]} failed with status ${status}: ${complaintOf(stderr)}`);
/** What git complained about, as one line without its prefixes. */
function complaintOf(stderr) {
    const lines = stderr.split('\n').filter((line) => /^(fatal|error|remote):/.test(line));
    const told = lines.length > 0 ? lines : stderr.split('\n').filter((line) => line.trim() !== '');
    return told.map((line) => line.replace(/^(fatal|error): /, '').trim()).join('; ') || 'git gave no reason';
}
function withoutCredentials(text) {
    return text.replace(/(:\/\/)[^/\s@]+@/g, '$1***@').replace(/(authorization:\s*\S+\s+)\S+/gi, '$1***');
}
/** Why there is no process: a `UserError` where git is not installed. */
function notStarted(cause) {
    if (!(0,_is_missing_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingFile */ .F)(cause))
        return cause;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('git could not be started', {
        hint: 'Install git 2.31 or newer, have it on the PATH, and check that the folder exists.',
        cause,
    });
}


/***/ }),

/***/ 32149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ GithubApi)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __nccwpck_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/adapters/github/retry-requests.js
var retry_requests = __nccwpck_require__(46996);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/within-time.js
/** Work whose signal aborts once its time is over, or when the caller's does. */
async function withinTime({ clock, timeoutMs, signal }, work) {
    const over = new AbortController();
    const stopAlarm = clock.alarm(timeoutMs, () => over.abort(new Error(`nothing within ${timeoutMs / 1000} s`)));
    try {
        return await work(signal === undefined ? over.signal : AbortSignal.any([over.signal, signal]));
    }
    finally {
        stopAlarm();
    }
}
/** What some work comes to, or the signal's reason, whichever is there first. */
function unlessAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason);
        if (signal.aborted)
            leave();
        signal.addEventListener('abort', leave, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
    });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-api.js




const apiVersion = '2022-11-28';
const requestTimeoutMs = 30_000;
const downloadTimeoutMs = 120_000;
const mostJsonBytes = 16 * 1024 * 1024;
/** The answer of GitHub to a request that it did not serve, as `retryRequests` reads it. */
class RequestError extends Error {
    status;
    response;
    constructor(status, message, headers) {
        super(message);
        this.status = status;
        const names = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
        const kept = names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : []));
        this.response = { headers: Object.fromEntries(kept) };
    }
}
/** `/repos/{owner}/{repo}` of GitHub's API. The HTTP client is loaded at the first request. */
class GithubApi {
    settings;
    clock;
    constructor(settings, clock) {
        this.settings = settings;
        this.clock = clock;
    }
    /** What a path answers as JSON. Throws an `Error` that says what to do, also for an answer of another shape. */
    async get(path, schema, query = {}) {
        return this.parsed(await this.ask('GET', path, query), schema);
    }
    /** As `get`; `undefined` where there is no such thing. */
    async find(path, schema, query = {}) {
        const answer = await this.ask('GET', path, query);
        return answer.status === 404 ? undefined : this.parsed(answer, schema);
    }
    /** What GitHub answers to something that is written; it may be written twice where an answer was lost. */
    async send(method, path, { body, schema }) {
        const content = { text: JSON.stringify(body), type: 'application/json' };
        return this.parsed(await this.ask(method, path, {}, { content }), schema);
    }
    /** Removes what is at a path, if it is there. */
    async remove(path) {
        const answer = await this.ask('DELETE', path, {});
        if (answer.status !== 204 && answer.status !== 404)
            throw this.refusal(answer);
    }
    /**
     * Sends a text to an address that GitHub named, which has to be of GitHub: whoever gets the token may use it. It may be
     * sent twice where an answer was lost.
     */
    async upload(address, text, schema) {
        const { host } = new URL(this.settings.apiUrl);
        if (address.host !== host && address.host !== host.replace(/^api\./u, 'uploads.')) {
            throw new Error(`GitHub named an address of ${address.host} to upload to, which is not its own`);
        }
        const content = { text, type: 'application/octet-stream' };
        return this.parsed(await this.askAt('POST', address, { content }), schema);
    }
    /**
     * The bytes at a path, or where it leads; `undefined` where they are gone or more than allowed. Some paths tell about a
     * file unless its bytes are asked for.
     */
    async download(path, maxBytes, accept) {
        const answer = await this.ask('GET', path, {}, { maxBytes, ...(accept === undefined ? {} : { accept }) });
        if (answer.status === 404 || answer.status === 410)
            return undefined;
        if (answer.status === 200)
            return answer.body;
        const place = answer.headers['location'];
        if (answer.status !== 302 || typeof place !== 'string')
            throw this.refusal(answer);
        // The address is signed: whoever has it may read, so the token stays here, and the address is in no message.
        const found = await this.retried({ method: 'GET', url: place, headers: {} }, { maxBytes, timeoutMs: downloadTimeoutMs });
        if (found.status === 404 || found.status === 410)
            return undefined;
        if (found.status !== 200)
            throw new Error(`an artifact could not be downloaded: ${found.status}`);
        return found.body;
    }
    parsed(answer, schema) {
        if (answer.status !== 200 && answer.status !== 201)
            throw this.refusal(answer);
        const parsed = schema.safeParse(jsonIn(answer.body));
        if (!parsed.success)
            throw new Error('GitHub answered with something of another shape');
        return parsed.data;
    }
    async ask(method, path, query, options = {}) {
        const { apiUrl, repository } = this.settings;
        const url = new URL(`${apiUrl}/repos/${repository}${path === '' ? '' : `/${path}`}`);
        url.search = new URLSearchParams(query).toString();
        return this.askAt(method, url, options);
    }
    async askAt(method, url, options) {
        const { token } = this.settings;
        const { content, accept = 'application/vnd.github+json', maxBytes = mostJsonBytes } = options;
        if (token === undefined)
            throw new Error('there is no token: give the input `github-token`');
        const headers = {
            authorization: `Bearer ${token}`,
            accept,
            'x-github-api-version': apiVersion,
            ...(content === undefined ? {} : { 'content-type': content.type }),
        };
        const question = { method, url: url.href, headers, ...(content === undefined ? {} : { body: content.text }) };
        return this.retried(question, { maxBytes, timeoutMs: requestTimeoutMs });
    }
    retried(question, { maxBytes, timeoutMs }) {
        const { clock } = this;
        const { signal } = this.settings;
        const send = async () => {
            const answer = await withinTime({ clock, timeoutMs, signal }, (ends) => request(question, maxBytes, ends));
            if (answer.status >= 500 || answer.status === 403 || answer.status === 429)
                throw this.refusal(answer);
            return answer;
        };
        return (0,retry_requests/* retryRequests */.Jd)(clock, send, signal);
    }
    refusal({ status, headers, body }) {
        const said = messageIn(body);
        const hint = status === 403 || status === 404 ? `; give the job "permissions: ${this.settings.permission}"` : '';
        return new RequestError(status, `GitHub answered ${status}${said === '' ? '' : ` (${said})`}${hint}`, headers);
    }
}
function messageIn(body) {
    const json = jsonIn(body);
    if (typeof json !== 'object' || json === null || !('message' in json))
        return '';
    return typeof json.message === 'string' ? json.message.slice(0, 200) : '';
}
function jsonIn(body) {
    try {
        return JSON.parse(body?.toString('utf8') ?? '');
    }
    catch {
        return undefined;
    }
}
/**
 * One request that follows nothing; no body where it has more than `maxBytes`. A lost connection, or one that `ends`, has
 * status 500.
 */
async function request({ method, url, headers, body }, maxBytes, ends) {
    const { HttpClient } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(4942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44942));
    const client = new HttpClient('lanegate', [], { allowRedirects: false });
    try {
        const { message } = await unlessAborted(client.request(method, url, body ?? null, headers), ends);
        const chunks = [];
        let bytes = 0;
        for await (const chunk of (0,external_node_stream_.addAbortSignal)(ends, message)) {
            const piece = Buffer.from(chunk);
            bytes += piece.length;
            if (bytes > maxBytes)
                break;
            chunks.push(piece);
        }
        const content = bytes > maxBytes ? undefined : Buffer.concat(chunks);
        return { status: message.statusCode ?? 0, headers: message.headers, body: content };
    }
    catch (error) {
        throw new RequestError(500, `GitHub did not answer (${ends.aborted ? (0,user_error/* messageOf */.bD)(ends.reason) : codeOf(error)})`, {});
    }
    finally {
        // A connection that nobody closes would keep the process from ending.
        client.dispose();
    }
}
const codeOf = (error) => error instanceof Error && 'code' in error ? String(error.code) : 'the connection was lost';


/***/ }),

/***/ 11160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  po: () => (/* binding */ apiUrlOf),
  AR: () => (/* binding */ openRepositorySettings)
});

// UNUSED EXPORTS: GithubRepositorySettings

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __nccwpck_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __nccwpck_require__(961);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __nccwpck_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/branch-rules.js

const StatusChecks = schemas/* object */.Ikc({
    required_status_checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* number */.aig().int().nullish() })),
});
const PullRequest = schemas/* object */.Ikc({ require_code_owner_review: schemas/* boolean */.zMY().optional() });
const Workflows = schemas/* object */.Ikc({ workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP() })) });
/** What the active rules of a branch ask for, as `rules/branches` lists them. */
function rulesOfBranch(rules) {
    const of = (type, schema) => rules.filter((rule) => rule.type === type).map(({ parameters }) => schema.parse(parameters ?? {}));
    return {
        requiredChecks: of('required_status_checks', StatusChecks).flatMap(({ required_status_checks: checks }) => checks.map(({ context, integration_id: appId }) => ({ context, appId: appId ?? undefined }))),
        hasMergeQueue: rules.some(({ type }) => type === 'merge_queue'),
        requiresCodeOwners: of('pull_request', PullRequest).some((rule) => rule.require_code_owner_review === true),
        requiredWorkflows: of('workflows', Workflows).flatMap(({ workflows }) => workflows.map(({ path }) => path)),
    };
}
const Protection = schemas/* object */.Ikc({
    required_status_checks: schemas/* object */.Ikc({
        contexts: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), app_id: schemas/* number */.aig().int().nullish() })).optional(),
    })
        .nullish(),
    required_pull_request_reviews: schemas/* object */.Ikc({ require_code_owner_reviews: schemas/* boolean */.zMY().optional() }).nullish(),
});
/** What the older protection of a branch asks for; an app of -1 is any. */
function rulesOfProtection(answer) {
    const { required_status_checks: required, required_pull_request_reviews: reviews } = Protection.parse(answer);
    const checks = required?.checks ?? required?.contexts?.map((context) => ({ context, app_id: undefined })) ?? [];
    return {
        requiredChecks: checks.map(({ context, app_id: app }) => ({
            context,
            appId: app === -1 ? undefined : (app ?? undefined),
        })),
        hasMergeQueue: false,
        requiresCodeOwners: reviews?.require_code_owner_reviews === true,
        requiredWorkflows: [],
    };
}

// EXTERNAL MODULE: ./dist/compiled/adapters/github/github-api.js + 1 modules
var github_api = __nccwpck_require__(32149);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/repository-settings.js




const About = schemas/* object */.Ikc({
    default_branch: schemas/* string */.YjP(),
    private: schemas/* boolean */.zMY(),
    forks_count: schemas/* number */.aig().int().nonnegative(),
});
const Rule = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), parameters: schemas/* unknown */.L5J().optional() });
const Branch = schemas/* object */.Ikc({ protected: schemas/* boolean */.zMY() });
const WorkflowPermissions = schemas/* object */.Ikc({ default_workflow_permissions: schemas/* enum */.k5n(['read', 'write']) });
const ActionsPermissions = schemas/* object */.Ikc({ sha_pinning_required: schemas/* boolean */.zMY().optional() });
const ProtectionRule = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), reviewers: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional() });
const Environments = schemas/* object */.Ikc({
    environments: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), protection_rules: schemas/* array */.YOg(ProtectionRule).optional() }))
        .optional(),
});
const Secrets = schemas/* object */.Ikc({ secrets: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) });
const pageSize = 100;
const mostPages = 10;
/** Settings of a repository, each read with the permission it takes; GitHub answers 404 as well where that is missing. */
class GithubRepositorySettings {
    apiFor;
    /** `apiFor` opens the API with what a refusal says the token needs. */
    constructor(apiFor) {
        this.apiFor = apiFor;
    }
    async read({ branch: wanted, environments }) {
        const about = await reading(() => this.about());
        const branch = wanted ?? (about.kind === 'read' ? about.value.defaultBranch : 'main');
        const [rules, protection, ledger, workflowPermissions, requiresFullSha] = await Promise.all([
            reading(() => this.rules(branch)),
            reading(() => this.protection(branch)),
            reading(() => this.ledger()),
            reading(() => this.workflowPermissions()),
            reading(() => this.requiresFullSha()),
        ]);
        const [allEnvironments, secrets, environmentSecrets] = await Promise.all([
            reading(() => this.environments()),
            reading(() => this.secrets()),
            Promise.all(environments.map(async (name) => [name, await reading(() => this.secretsOf(name))])),
        ]);
        return {
            ...{ about, rules, protection, ledger, workflowPermissions, requiresFullSha },
            ...{ environments: allEnvironments, secrets, environmentSecrets: new Map(environmentSecrets) },
        };
    }
    async about() {
        const { default_branch, private: isPrivate, forks_count } = await this.apiFor('metadata: read').get('', About);
        return { defaultBranch: default_branch, isPrivate, forks: forks_count };
    }
    async rules(branch) {
        const api = this.apiFor('metadata: read');
        const path = `rules/branches/${encodeURIComponent(branch)}`;
        return rulesOfBranch(await everyPage((page) => api.get(path, schemas/* array */.YOg(Rule), page)));
    }
    /** GitHub tells apart a branch without protection and a token that may not know, by the message alone. */
    async protection(branch) {
        const path = `branches/${encodeURIComponent(branch)}/protection`;
        try {
            return rulesOfProtection(await this.apiFor('administration: read').get(path, schemas/* unknown */.L5J()));
        }
        catch (error) {
            if (/Branch not protected/i.test((0,user_error/* messageOf */.bD)(error)))
                return undefined;
            throw error;
        }
    }
    async ledger() {
        const branch = await this.apiFor('contents: read').find('branches/lanegate', Branch);
        return branch && { isProtected: branch.protected };
    }
    async workflowPermissions() {
        const path = 'actions/permissions/workflow';
        return (await this.apiFor('administration: read').get(path, WorkflowPermissions)).default_workflow_permissions;
    }
    async requiresFullSha() {
        return (await this.apiFor('administration: read').get('actions/permissions', ActionsPermissions))
            .sha_pinning_required;
    }
    async environments() {
        const api = this.apiFor('actions: read');
        const all = await everyPage(async (page) => (await api.get('environments', Environments, page)).environments ?? []);
        return all.map(({ name, protection_rules = [] }) => ({
            name,
            reviewers: protection_rules.flatMap(({ type, reviewers = [] }) => type === 'required_reviewers' ? reviewers : []).length,
        }));
    }
    async secrets() {
        return [...(await this.named('actions/secrets')), ...(await this.named('actions/organization-secrets'))];
    }
    secretsOf(environment) {
        return this.named(`environments/${encodeURIComponent(environment)}/secrets`);
    }
    async named(path) {
        const api = this.apiFor('secrets: read');
        const all = await everyPage(async (page) => (await api.get(path, Secrets, page)).secrets);
        return all.map(({ name }) => name);
    }
}
/** The API that the environment names, or that of a host that a remote names where a token may be sent to it. */
const apiUrlOf = (host, environment) => environment['GITHUB_API_URL'] ?? (host === 'github.com' ? 'https://api.github.com' : undefined);
/**
 * Opens the settings of a repository, by its name and the host that its remote names. The token goes to GitHub itself or
 * to where `GITHUB_API_URL` says, never to a host that a remote names.
 */
const openRepositorySettings = ({ token, environment, clock }) => (repository, host) => {
    const apiUrl = apiUrlOf(host, environment);
    if (token === undefined)
        return { whyNot: 'no token is given; set GH_TOKEN to one that may read the repository' };
    if (apiUrl === undefined)
        return { whyNot: `the token is not sent to ${host}; set GITHUB_API_URL to its API` };
    const place = { token, repository, apiUrl };
    return new GithubRepositorySettings((permission) => new github_api/* GithubApi */.Q({ ...place, permission }, clock));
};
async function reading(ask) {
    try {
        return { kind: 'read', value: await ask() };
    }
    catch (error) {
        const why = error instanceof errors/* ZodError */.G ? 'GitHub answered with something of another shape' : (0,user_error/* messageOf */.bD)(error);
        return { kind: 'unreadable', why };
    }
}
async function everyPage(ask) {
    const all = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const items = await ask({ per_page: String(pageSize), page: String(page) });
        all.push(...items);
        if (items.length < pageSize)
            return all;
    }
    throw new Error(`GitHub lists more than ${pageSize * mostPages}`);
}


/***/ }),

/***/ 46996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ retryRequests),
/* harmony export */   SU: () => (/* binding */ requestFailure),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88343);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30331);


const attempts = 4;
const firstWaitMs = 1000;
/** GitHub asks for about a minute when its secondary limit is hit; nobody waits much longer than that for a comment. */
const longestWaitMs = 120_000;
/** What is read of a failed request, whatever threw it. */
const Failure = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]).optional()).catch({}) })
        .optional(),
});
/**
 * The failure of a request to GitHub, or `undefined` for an error of another origin. A lost connection has status 500.
 */
function requestFailure(error) {
    return Failure.safeParse(error).data;
}
/** Whether GitHub answered that something may not be done, which neither trying again nor waiting would change. */
function isRefusal(error) {
    const failure = requestFailure(error);
    if (failure === undefined || (failure.status !== 403 && failure.status !== 404))
        return false;
    return waitAfter(failure, 1, 0) === undefined;
}
/**
 * Tries a piece of work again while GitHub fails (5xx, lost connection) or asks to wait (secondary limit). The work
 * must find out for itself what an earlier attempt has done already. Throws the last failure, a `UserError` when the
 * wait would be too long, or the reason of a signal that ends it.
 */
async function retryRequests(clock, work, signal) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await work();
        }
        catch (error) {
            signal?.throwIfAborted();
            const failure = requestFailure(error);
            const waitMs = failure && waitAfter(failure, attempt, clock.now());
            if (waitMs === undefined || attempt === attempts)
                throw error;
            if (waitMs > longestWaitMs)
                throw tooLong(waitMs, error);
            await clock.sleep(waitMs, signal);
        }
    }
}
/** Milliseconds to wait before trying again; `undefined` when trying again would not help. */
function waitAfter({ status, message, response }, attempt, nowMs) {
    const backoffMs = firstWaitMs * 2 ** (attempt - 1);
    if (status >= 500)
        return backoffMs;
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = response?.headers ?? {};
    const retryAfterS = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(retryAfterS))
        return Math.max(retryAfterS * 1000, backoffMs);
    const resetS = Number(headers['x-ratelimit-reset']);
    if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(resetS))
        return Math.max(resetS * 1000 - nowMs, backoffMs);
    // GitHub advises a minute when a secondary limit names no time.
    return status === 429 || /secondary rate limit/iu.test(message) ? 60_000 : undefined;
}
function tooLong(waitMs, cause) {
    const minutes = Math.ceil(waitMs / 60_000);
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`GitHub's API limit is used up; it answers again in ${minutes} minutes`, {
        hint: 'run the job again then, or give it a token with a limit of its own',
        cause,
    });
}


/***/ }),

/***/ 56423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ refuseSecretVariables),
/* harmony export */   a: () => (/* binding */ scrubbedEnvironment)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30331);

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
/** Throws a `UserError` for the variables of the runner, and for `keys` that a step may use, which no program is given. */
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

/***/ 31446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ isOfSpan),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   OU: () => (/* binding */ spendRecordFile),
/* harmony export */   dj: () => (/* binding */ readSpendRecords),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   nj: () => (/* binding */ writeSpendRecord)
/* harmony export */ });
/* unused harmony export parseSpendRecord */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64377);
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3502);
/* harmony import */ var _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61841);




const SpendRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['began', 'ended']),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('One run; its last line counts'),
    day: zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6().describe('The UTC day on which the run began'),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().optional(),
    usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
    calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
});
/** The records of a job in its run folder, which later runs read from the artifacts of its run. */
const spendRecordFile = 'spend-record.jsonl';
/** How the ids of the records of one attempt begin. */
const recordPrefix = ({ runId, attempt }) => `${runId}-${attempt}-`;
const checkLength = 16;
/** A line: the record's checksum, a space, and the record as JSON. */
function writeSpendRecord(record) {
    const text = JSON.stringify(record);
    return `${checksumOf(text)} ${text}`;
}
/** The record of a line, or `undefined` when the line is not as it was written. */
function parseSpendRecord(line) {
    const text = line.slice(checkLength + 1);
    if (line.slice(0, checkLength) !== checksumOf(text))
        return undefined;
    return SpendRecord.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(text)?.json).data;
}
/** The last word on each run, in the order in which they began; `undefined` when a line is damaged. A torn last line is no line yet. */
function readSpendRecords(text) {
    const lines = text.split('\n').slice(0, -1);
    const records = lines.map(parseSpendRecord);
    if (records.includes(undefined))
        return undefined;
    const byRun = new Map(records.flatMap((record) => (record === undefined ? [] : [[record.id, record]])));
    return [...byRun.values()];
}
/** The UTC day of a moment. */
const dayOf = (nowMs) => new Date(nowMs).toISOString().slice(0, 10);
/** Whether a run belongs to a span; `day` is today. */
const isOfSpan = (record, span, day) => span.kind === 'day' ? record.day === day : record.pull_request === span.pullRequest;
/** What runs took together, in whole billionths of a dollar on the way. */
function totalOf(spends) {
    const sum = new _domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningSum */ .V1();
    for (const spend of spends)
        sum.add((0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOfSpend */ .Ix)(spend));
    return (0,_domain_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .spendOf */ .Ii)(sum);
}
const checksumOf = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, checkLength);


/***/ }),

/***/ 90639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);

/** A timer that is set for longer fires at once. */
const longestTimerMs = 2_147_483_647;
/** The system's clock. */
const systemClock = {
    now: () => Date.now(),
    async sleep(ms, signal) {
        signal?.throwIfAborted();
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, longestTimerMs), undefined, signal === undefined ? {} : { signal });
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
    alarm(ms, ring) {
        const timer = setTimeout(ring, Math.min(ms, longestTimerMs));
        return () => clearTimeout(timer);
    },
};


/***/ }),

/***/ 76026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ systemRandom)
/* harmony export */ });
/** Chance as the engine has it; no verdict depends on it. */
const systemRandom = { next: () => Math.random() };


/***/ }),

/***/ 35188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ secretsIn),
/* harmony export */   Zv: () => (/* binding */ createKeyFor),
/* harmony export */   sJ: () => (/* binding */ githubTokenIn)
/* harmony export */ });
/* harmony import */ var _domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5906);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30331);


const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
/** Where a terminal is given a token for GitHub, the first that is set. */
const tokenVariables = ['GH_TOKEN', 'GITHUB_TOKEN'];
/** The token for GitHub that this program was given in its environment. */
const githubTokenIn = (environment) => tokenVariables.map((name) => environment[name]).find((value) => value !== undefined && value !== '');
/**
 * Secrets that are in the environment whether anybody asks for them or not: the values of the key variables that
 * `allowed` lists, tokens for GitHub, and the passwords of proxies.
 */
function secretsIn(environment, allowed) {
    const keys = [...(0,_domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNames */ .b)(allowed ?? ''), ...tokenVariables].map((name) => environment[name] ?? '');
    return [...keys, ...proxyVariables.flatMap((name) => passwordsIn(environment[name] ?? ''))];
}
/** The password of a URL as it is written and as it is meant; a user name that stands alone is a token. */
function passwordsIn(address) {
    const url = /^[a-z0-9+.-]+:\/\//i.test(address) ? address : `http://${address}`;
    if (!URL.canParse(url))
        return [];
    const { username, password } = new URL(url);
    const secret = password === '' ? username : password;
    return [secret, decoded(secret)];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * Reads key variables from the environment. `allowed` lists the only ones that may be read, separated by commas; any
 * may when absent. `mask` hides a value from the log before it is handed out.
 */
function createKeyFor(environment, allowed, mask = () => { }) {
    const names = allowed === undefined ? undefined : (0,_domain_suite_name_list_js__WEBPACK_IMPORTED_MODULE_1__/* .splitNames */ .b)(allowed);
    return (variable) => {
        if (names !== undefined && !names.includes(variable)) {
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the key variable \`${variable}\` is not among the ones this step may use`, {
                hint: `add it to the input \`keys\`, and pass it with \`env: ${variable}: \${{ secrets.${variable} }}\``,
            });
        }
        const value = environment[variable];
        if (value === undefined || value === '') {
            throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the key variable \`${variable}\` is not set`, {
                hint: `set ${variable}, or correct \`key_env\``,
            });
        }
        mask(value);
        return value;
    };
}


/***/ }),

/***/ 88357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ whyNoCause),
/* harmony export */   ve: () => (/* binding */ isSameRepository),
/* harmony export */   xp: () => (/* binding */ isFromElsewhere)
/* harmony export */ });
/** Whether two full names are of one repository; GitHub keeps no two that differ in case alone. */
const isSameRepository = (one, other) => one !== undefined && one.toLowerCase() === other?.toLowerCase();
const isFromElsewhere = ({ headRepository, repository }) => !isSameRepository(headRepository, repository);
/** Ends that say nothing of a change: a newer run took its place, somebody stopped it, or it never ran. */
const unfinished = new Set(['cancelled', 'skipped', 'stale', 'action_required']);
/**
 * Why a run is no cause to evaluate anything with a key, by what its event says alone; `undefined` where it may be one.
 * `workflow` is the path of the workflow file whose runs count: another file may bear the same name.
 */
function whyNoCause(run, workflow) {
    const { event, conclusion, headRepository } = run;
    if (event !== 'pull_request')
        return `its run was started by ${event}, and pull_request alone counts`;
    if (run.workflow !== workflow)
        return `it is a run of ${run.workflow}, and ${workflow} alone counts`;
    if (headRepository === undefined)
        return 'the repository of its head is gone';
    if (conclusion === undefined)
        return 'its run has not ended';
    return unfinished.has(conclusion) ? `its run ended as ${conclusion}` : undefined;
}


/***/ }),

/***/ 25485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   uU: () => (/* binding */ whyNotAdmitted),
/* harmony export */   yW: () => (/* binding */ whySilent)
/* harmony export */ });
/* harmony import */ var _causing_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88357);
/* harmony import */ var _untrusted_account_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(46397);


/**
 * Finds whose run it is by commit and repositories, never by a number that somebody could have written. A status is of a
 * commit, so a commit that is the head of two pull requests would let one of them stand for the other.
 */
function standingOf(run, open) {
    const found = open.filter(({ head }) => head.commit === run.head);
    const [pullRequest, ...others] = found;
    if (pullRequest === undefined)
        return (0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(run) ? { kind: 'moved-on' } : { kind: 'trusted' };
    if (others.length > 0)
        return { kind: 'unclear', why: severalHeads(run.head, found) };
    const { number, base, head, author } = pullRequest;
    if (!(0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(base.repository, run.repository) || !(0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(head.repository, run.headRepository)) {
        const where = head.repository ?? 'a repository that is gone';
        return {
            kind: 'unclear',
            why: `${run.head} is the head of pull request ${number} out of ${where}, not of the run`,
        };
    }
    if (!(0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(run) && !(0,_untrusted_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isUntrustedAccount */ .e)(author))
        return { kind: 'trusted' };
    return { kind: 'one', pullRequest };
}
/** Why a run that is of no open pull request for certain has no conversation to speak in. */
function whySilent(standing, { head }) {
    switch (standing.kind) {
        case 'trusted':
            return 'its head is of this repository and of no dependency bot, so it evaluates itself';
        case 'moved-on':
            return `no open pull request has ${head} as its head any more`;
        case 'unclear':
            return standing.why;
    }
}
const severalHeads = (head, found) => `${head} is the head of ${found.length} open pull requests (${found.map(({ number }) => number).join(', ')}), and a status is of the commit`;
/**
 * Why a pull request is not evaluated with a key though it is open; `undefined` where it may be. Policy is read from the
 * default branch: any other branch may be old, unprotected, or itself the work of somebody who is not trusted.
 */
function whyNotAdmitted({ base }, { defaultBranch }) {
    if (base.branch === defaultBranch)
        return undefined;
    return `it asks to be merged into ${base.branch}, and heads from elsewhere are evaluated for ${defaultBranch} alone`;
}


/***/ }),

/***/ 46397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isUntrustedAccount)
/* harmony export */ });
/** Accounts whose pull requests bring in code that no colleague wrote or read. */
const dependencyBots = new Set([
    ...[
        'dependabot[bot]',
        'dependabot-preview[bot]',
        'renovate[bot]',
        'renovate-bot',
        'forking-renovate[bot]',
        'mend-bot',
    ],
    ...['depfu[bot]', 'greenkeeper[bot]', 'pyup-bot', 'scala-steward', 'snyk-bot', 'snyk-io[bot]', 'pre-commit-ci[bot]'],
]);
/** A deleted account has no login left and is not trusted either. */
const isUntrustedAccount = (login) => login === undefined || dependencyBots.has(login.toLowerCase());


/***/ }),

/***/ 29907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DigestText),
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88343);

/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
const DigestText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
const hexOf = (digest) => digest.replace('sha256:', '');


/***/ }),

/***/ 29294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  hV: () => (/* binding */ digestOfLines),
  Nv: () => (/* binding */ digestOfText),
  R1: () => (/* binding */ openLineDigest),
  Bj: () => (/* binding */ sha256Of)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
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
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/** SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the time. */
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

/***/ 3502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vh: () => (/* binding */ readJson)
/* harmony export */ });
/** The value of a JSON text, or `undefined` when it is none. */
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/**
 * A value as JSON carries it: what is set to nothing is left out, a date of YAML is told as text, and what no JSON can
 * carry, such as `.nan`, as null.
 */
const plainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


/***/ }),

/***/ 79791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88343);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');


/***/ }),

/***/ 74947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commonEnds)
/* harmony export */ });
/** How many characters two texts share at their beginning, and behind that at their end, in UTF-16 units. */
function commonEnds(one, other) {
    const shortest = Math.min(one.length, other.length);
    let atStart = 0;
    while (atStart < shortest && one.charCodeAt(atStart) === other.charCodeAt(atStart))
        atStart += 1;
    let atEnd = 0;
    const isSame = () => one.charCodeAt(one.length - 1 - atEnd) === other.charCodeAt(other.length - 1 - atEnd);
    while (atEnd < shortest - atStart && isSame())
        atEnd += 1;
    return { atStart, atEnd };
}


/***/ }),

/***/ 11545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ BrokenParserError),
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/** A text broke the parsers: whoever loads them again can go on, and is not handed that text's tree. */
class BrokenParserError extends Error {
    name = 'BrokenParserError';
}
const endings = {
    py: 'python',
    pyi: 'python',
    ipynb: 'python',
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'javascript',
    ts: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    tsx: 'tsx',
    vue: 'tsx',
    svelte: 'tsx',
    astro: 'tsx',
    go: 'go',
    java: 'java',
    cs: 'c-sharp',
    rb: 'ruby',
    rake: 'ruby',
    rs: 'rust',
    php: 'php',
};
/** The language of a file by its ending; `undefined` where no grammar is at hand. */
function languageOf(path) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return Object.hasOwn(endings, ending) ? endings[ending] : undefined;
}


/***/ }),

/***/ 1030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 53421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs)
/* harmony export */ });
/** A day in milliseconds, as times are reckoned in UTC. */
const dayMs = 86_400_000;


/***/ }),

/***/ 39142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ deployText),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64565);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62498);


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

/***/ 66220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ recordStep),
/* harmony export */   Qp: () => (/* binding */ newsOfRollout),
/* harmony export */   YM: () => (/* binding */ recordedEnvironment),
/* harmony export */   mf: () => (/* binding */ newsOfMove)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64565);
/* harmony import */ var _report_override_status_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(87551);
/* harmony import */ var _deploy_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(39142);



/** Where a lane of an environment has its deployments: each lane runs on its own, and so has a page of its own. */
const recordedEnvironment = ({ environment, lane }) => `${environment}-${lane}`;
/**
 * Reads known deployments of a place, the newest first: what is recorded is not recorded again, one of the same release
 * goes on, and what runs instead ends the search.
 */
function recordStep({ release, state }, wanted) {
    if (release !== wanted.release)
        return state === 'success' ? 'make-another' : 'look-further';
    if (state === wanted.state)
        return 'recorded';
    return state === 'inactive' ? 'make-another' : 'go-on-with-it';
}
/** What there is to record of a promotion or a rollback; nothing where it was refused. */
function newsOfMove(report) {
    const { action, outcome, environment, lane, release } = report;
    if (outcome === 'refused')
        return undefined;
    const task = action === 'rollback' ? 'rollback' : 'deploy';
    const state = outcome === 'failed' ? 'failure' : 'success';
    return { place: { environment, lane }, release, task, state, description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)((0,_deploy_text_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(report)) };
}
/** What there is to record of a model whose rollout was moved: that which runs by the ledger, if any does. */
function newsOfRollout({ environment, runs, outcome }, whyNotServed) {
    if (runs === undefined)
        return undefined;
    const said = whyNotServed ?? `${environment} runs model ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(runs)}`;
    return {
        ...{
            place: { environment, lane: 'model' },
            release: runs,
            task: outcome === 'rolled-back' ? 'rollback' : 'deploy',
        },
        ...{ state: whyNotServed === undefined ? 'success' : 'failure', description: (0,_report_override_status_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)(said) },
    };
}


/***/ }),

/***/ 61841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Ix: () => (/* binding */ amountOfSpend),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   My: () => (/* binding */ toNanoUsd),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   uE: () => (/* binding */ nanoUsdPerUsd)
/* harmony export */ });
const nanoUsdPerUsd = 1e9;
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

/***/ 47061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rememberTexts)
/* harmony export */ });
const slots = 16;
/** Longer texts are not kept. */
const longest = 100_000;
/**
 * A pure function of a text that remembers what it made of the last ones. The calls of a suite share their instructions,
 * which are most of what they send. Texts have places by their length, so that two that alternate seldom share one.
 * Those that are shorter than `shortest` are not looked for, where that takes longer than to make the result anew.
 */
function rememberTexts(compute, shortest = 200) {
    const known = Array.from({ length: slots }, () => ({ text: '', result: '' }));
    return (text) => {
        const place = known[text.length % slots];
        if (place === undefined || text.length < shortest || text.length > longest)
            return compute(text);
        if (place.text !== text) {
            place.result = compute(text);
            place.text = text;
        }
        return place.result;
    };
}


/***/ }),

/***/ 25328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ escapedPattern),
/* harmony export */   Dk: () => (/* binding */ literally),
/* harmony export */   a7: () => (/* binding */ hexTexts),
/* harmony export */   bs: () => (/* binding */ shortestSecret),
/* harmony export */   n$: () => (/* binding */ secretPattern),
/* harmony export */   oU: () => (/* binding */ base64Texts),
/* harmony export */   uv: () => (/* binding */ escapedCharacters)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

/** Shorter values are placeholders for servers that check none, and may be words of an answer. */
const shortestSecret = 12;
const isRegion = /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/;
const namedEntities = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
const shortEscapes = { '\n': 'n', '\r': 'r', '\t': 't' };
/**
 * Finds a secret in a text: as it is, with any of its characters escaped as JSON, URLs or HTML do, in base64 whatever
 * stands around it, and in hexadecimal digits. `undefined` for a value too short to be one, and for a region of AWS, which
 * is read like a key and may be a word of any answer.
 */
function secretPattern(value) {
    const secret = value.trim();
    if (secret.length < shortestSecret || isRegion.test(secret))
        return undefined;
    return new RegExp([escapedForms(secret), ...base64Forms(secret), ...hexTexts(secret)].join('|'), 'g');
}
/** Finds any text, however short, as it is and with any of its characters escaped. */
const escapedPattern = (value) => new RegExp(escapedForms(value), 'g');
const escapedForms = (text) => escapedCharacters(text).join('');
/** The forms of each character of a text, as it is and escaped. */
function escapedCharacters(text) {
    const [first = '', ...others] = text;
    return [`(?:${literally(first)}|${atRunStart}${charactersForms(first)})`, ...others.map(charactersForms)];
}
/** Else each of many backslashes in a row would be tried as the beginning of a secret, and all behind it be gone through. */
const atRunStart = String.raw `(?<!\\)`;
/** A character and its escapes; a backslash may have been escaped any number of times itself. */
function charactersForms(character) {
    const code = character.codePointAt(0) ?? 0;
    const utf8 = [...node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(character)].map((byte) => `%${inEitherCase(byte.toString(16).padStart(2, '0'))}`);
    const hex = inEitherCase(code.toString(16));
    const entity = namedEntities[character];
    const forms = [
        `${/[A-Za-z0-9]/.test(character) ? '' : '\\\\*'}${literally(character)}`,
        `\\\\+u0*${hex}`,
        utf8.join(''),
        `&#(?:x0*${hex}|0*${code});`,
        ...(entity === undefined ? [] : [`&${entity};`]),
        ...(shortEscapes[character] === undefined ? [] : [`\\\\+${shortEscapes[character]}`]),
    ];
    return `(?:${forms.join('|')})`;
}
/**
 * Base64 writes three bytes as four characters, so a secret within a longer text looks different by where in a triple
 * it begins. The characters at its ends that depend on what stands around it are left out.
 */
function base64Texts(secret) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(secret);
    const texts = [0, 1, 2].flatMap((offset) => {
        const padded = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(offset), bytes]);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor((padded.length * 8) / 6);
        return ['base64', 'base64url'].map((form) => padded.toString(form).slice(start, end));
    });
    return [...new Set(texts)];
}
/** What is left of the last triple and its padding go with the rest. */
const base64Forms = (secret) => base64Texts(secret).map((text) => `${literally(text)}[A-Za-z0-9+/_-]?={0,2}`);
/** A secret in hexadecimal digits, small and large. */
function hexTexts(secret) {
    const hex = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(secret).toString('hex');
    return [hex, hex.toUpperCase()];
}
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const inEitherCase = (hex) => hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);


/***/ }),

/***/ 94144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ createRedaction),
/* harmony export */   pc: () => (/* binding */ redacted)
/* harmony export */ });
/* unused harmony exports secretShapes, tooLongToRedact */
/* harmony import */ var _remember_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47061);

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
 * Takes secret shapes and whatever matches one of the patterns out of a text, and where there are patterns all of a text
 * that is too long to be searched. The patterns are known to compile.
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

/***/ 80173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29907);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(82044);



/** The branch that holds the ledger. */
const ledgerBranch = 'lanegate';
/** A larger file is no record of ours and is not read. */
const maxRecordBytes = 1_048_576;
/**
 * How a record is stored. Its path is made of its month, of what it is about and of the digest of its meaning, so that
 * two different records never meet and the same one always does.
 */
function entryOf(record) {
    const folder = _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y[record.kind];
    const about = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .r)(record);
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
};
/** The folder of the desired states. */
const stateFolder = 'state';
/** Where the desired state of a lane in an environment lies. */
const statePath = ({ environment, lane }) => `${stateFolder}/${environment}/${lane}.json`;
/** Whether a path of the ledger may hold a record that is asked for. */
function isWanted(path, { kind, about }) {
    const isOfKind = path.startsWith(`${_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y[kind]}/`);
    return isOfKind && (about === undefined || path.slice(path.lastIndexOf('/') + 1).startsWith(`${about}.`));
}


/***/ }),

/***/ 82044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ aboutOf),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29907);

/** Where records of each kind lie. */
const folderOf = {
    override: 'overrides',
    verdict: 'verdicts',
    release: 'releases',
    deployment: 'deployments',
    rollout: 'rollouts',
    incident: 'incidents',
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
    // Where a release ran is found by it, however many others ran there.
    return record.release === undefined ? `${record.environment}-${record.lane}` : (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
}


/***/ }),

/***/ 61661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


/***/ }),

/***/ 63859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ receiptArtifact),
/* harmony export */   Ll: () => (/* binding */ receiptBasisFile),
/* harmony export */   fR: () => (/* binding */ receiptFile)
/* harmony export */ });
/** Where a run in CI leaves its receipt in its folder, for the workflow to upload. */
const receiptFile = 'receipt.json';
const prefix = 'sha256:';
const digitsInName = 32;
/** The name of the artifact that the receipt of a digest is uploaded as. */
const receiptArtifact = (digest) => `lanegate-receipt-${digest.slice(prefix.length, prefix.length + digitsInName)}`;
/** Where a shard leaves what the receipt of the whole run depends on, since only the merged run has a verdict. */
const receiptBasisFile = 'receipt-basis.json';


/***/ }),

/***/ 64565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


/***/ }),

/***/ 6465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   Vl: () => (/* binding */ headOfComment),
/* harmony export */   d4: () => (/* binding */ stampComment)
/* harmony export */ });
/** The first line of the one comment that is ours. */
const commentMarker = '<!-- lanegate:v1 -->';
const stamp = /^<!-- lanegate:head ([0-9a-f]{40}|[0-9a-f]{64}) -->$/u;
/** A comment of ours that says below its marker, unseen, which commit it is about; as it is where that is no full id. */
function stampComment(body, head) {
    const line = `<!-- lanegate:head ${head} -->`;
    return stamp.test(line) ? body.replace(commentMarker, `${commentMarker}\n${line}`) : body;
}
/** The commit that a comment of ours is about; `undefined` where it does not say. */
function headOfComment(body) {
    const [, second = ''] = body.split(/\r?\n/u, 2);
    return stamp.exec(second)?.[1];
}


/***/ }),

/***/ 96100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31716);

/** UTF-16 units; a character with more marks than this is cut between its code points. */
const longestGrapheme = 64;
/** Keeps at most `maxCharacters` UTF-16 units and never cuts through what a reader sees as one character. */
function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return { text, left: 0 };
    const end = boundaryBefore(text, Math.max(0, Math.floor(maxCharacters)));
    return { text: text.slice(0, end), left: text.length - end };
}
function boundaryBefore(text, index) {
    const window = text.slice(0, index + longestGrapheme);
    const grapheme = (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemesOf */ .w)(window).containing(index);
    if (grapheme !== undefined && grapheme.segment.length <= longestGrapheme)
        return grapheme.index;
    return isHighSurrogate(text, index - 1) && isLowSurrogate(text, index) ? index - 1 : index;
}
const isHighSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;


/***/ }),

/***/ 31716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ graphemesOf)
/* harmony export */ });
let segmenter;
/** What a reader sees as one character each. Made when it is first asked for, since making one takes long. */
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}


/***/ }),

/***/ 74383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sT: () => (/* binding */ asItIs),
  zW: () => (/* binding */ fencedBlock),
  js: () => (/* binding */ htmlText),
  ti: () => (/* binding */ inlineCode),
  wh: () => (/* binding */ plainText),
  tK: () => (/* binding */ preformattedText),
  Q6: () => (/* binding */ visibleText)
});

// EXTERNAL MODULE: ./dist/compiled/domain/report/cut-text.js
var cut_text = __nccwpck_require__(96100);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/redaction.js
var redaction = __nccwpck_require__(94144);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/hide-keys.js


const hidePlainKeys = (0,redaction/* createRedaction */.Eg)([]);
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
        ? plain.replace(escapedRun, (run) => (isEscaped.test(run) && holdsKey(resolveEscapes(run)) ? redaction/* redacted */.pc : run))
        : plain;
    return unescaped.replace(encodedRun, (run) => (readings(run).some(holdsKey) ? redaction/* redacted */.pc : run));
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
    const inBase64 = [0, 1, 2, 3].map((start) => external_node_buffer_.Buffer.from(run.slice(start), 'base64').toString('latin1'));
    const digits = /[0-9a-f]{30,}/i.exec(run)?.[0] ?? '';
    const inHex = [0, 1].map((start) => external_node_buffer_.Buffer.from(digits.slice(start), 'hex').toString('latin1'));
    return [...inBase64, ...inHex];
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/show-invisible.js
var show_invisible = __nccwpck_require__(93191);
// EXTERNAL MODULE: ./dist/compiled/domain/report/wrap-lines.js
var wrap_lines = __nccwpck_require__(18598);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/neutralise.js




/** For a format that is escaped where it is written. */
const asItIs = (text) => text;
/** Of a key that lies across the cut no half may be left standing: so far beyond it keys are looked for. */
const beyondCut = 1000;
/**
 * The text up to about `maxCharacters`, keys hidden and all invisible characters shown; expanding never makes it shorter
 * than asked.
 */
function visibleBeginning(text, maxCharacters) {
    const near = text.slice(0, maxCharacters + beyondCut);
    const raw = (0,cut_text/* cutText */.I)(hideKeys(near), maxCharacters);
    const shown = (0,cut_text/* cutText */.I)((0,show_invisible/* showInvisible */.j)(raw.text), maxCharacters);
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
/** Hostile text as one Markdown code span that also fits a table cell; line breaks are shown as `⏎`. */
function inlineCode(text, maxCharacters = 80) {
    const beginning = visibleBeginning(text, maxCharacters);
    if (beginning.text.length === 0)
        return '(empty)';
    const line = beginning.text.replace(/\n/g, '⏎').replace(/\t/g, ' ');
    return codeSpan(beginning.left > 0 ? `${line}…` : line);
}
/** At a line's start a backslash keeps bots from reading `/approve` or `@bot merge`, and the runner `::set-env`. */
const breakLineCommands = (text) => text.replace(/^([^\S\n]*)(::|[/@]\p{L})/gmu, '$1\\$2');
/** Hostile text as a Markdown code block; of more than `maxCharacters` the rest is left out, and the block says so. */
function fencedBlock(text, maxCharacters) {
    const beginning = visibleBeginning(text, maxCharacters);
    const body = breakLineCommands(breakMachineSyntax((0,wrap_lines/* createLineWrapper */.c)()(beginning.text)));
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
    return escapeLineStart(beginning.left > 0 ? `${line}…` : line);
}
/** A key is looked for in all of a text before any of it is compared, shown or cut. */
const visibleText = (text) => (0,show_invisible/* showInvisible */.j)(hideKeys(text));
/**
 * Hostile text for a `<pre>` of ours in Markdown, where GitHub links and renders nothing. What other programs look for in
 * the raw text (mentions, commands of bots and of the runner, hidden markers) is written as entities.
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
const htmlText = (text) => (0,show_invisible/* showInvisible */.j)(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');


/***/ }),

/***/ 87551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96100);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74383);


/** The commit status that says whether a change may be merged. */
const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/** A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it. */
function statusDescription(text) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(line, longestDescription - 1).text}…`;
}
/** An override as the description of a commit status. */
const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);


/***/ }),

/***/ 93191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showInvisible)
/* harmony export */ });
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** More marks than this on one letter pile up over the lines above and below it. */
const piledMarks = /(\p{M}{5})(\p{M}+)/gu;
const emojiBefore = /\p{Emoji}\p{Emoji_Modifier}?\uFE0F?$/u;
const joiningLetterBefore = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]$/u;
/** Emoji and several scripts are spelled with joiners and variation selectors; only there do they stay. */
function isSpelling(character, before) {
    switch (character) {
        case '\uFE0E':
        case '\uFE0F':
            return emojiBefore.test(before);
        case '\u200D':
            return emojiBefore.test(before) || joiningLetterBefore.test(before);
        case '\u200C':
            return joiningLetterBefore.test(before);
        default:
            return false;
    }
}
/** How a character without a shape is shown: `(U+202E)`. */
function codePointName(character) {
    const code = character.codePointAt(0) ?? 0;
    return `(U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/**
 * Shows every control, bidirectional, zero-width and otherwise invisible character as `(U+XXXX)`, and thins piles of
 * marks. Line feeds and tabs stay; CRLF becomes a line feed.
 */
function showInvisible(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(invisible, (character, offset, whole) => isSpelling(character, whole.slice(Math.max(0, offset - 6), offset)) ? character : codePointName(character))
        .replace(piledMarks, (_, kept, dropped) => `${kept}(+${[...dropped].length} marks)`);
}


/***/ }),

/***/ 62498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96100);
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31716);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93191);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `⏎`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .j)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '⏎')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}…` : line;
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
    for (const { segment } of (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphemesOf */ .w)(text))
        width += wide.test(segment) ? 2 : 1;
    return width;
}


/***/ }),

/***/ 18598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createLineWrapper)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(96100);

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

/***/ 15937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sentenceOf),
/* harmony export */   M: () => (/* binding */ issueError)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(69171);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30331);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55336);



/** The first thing wrong with a user's file, as one sentence with the line, the key and a hint. */
function issueError(issues, source, path, schema) {
    const issue = mostTelling(issues);
    if (issue === undefined)
        return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this file is not valid', { place: { path } });
    const { keys, sentence, hint } = explain(issue, schema);
    const place = { path, line: source.lineOf(keys), key: keys.map(String).join('.') };
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(sentence, { place, hint });
}
/** A misspelt key is also missing under its right name, and says more. */
const mostTelling = (issues) => issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
function explain(issue, schema) {
    if (issue.code === 'unrecognized_keys') {
        const key = issue.keys[0] ?? '';
        const meant = explainMeant(key, issue, schema);
        if (meant !== undefined)
            return meant;
        const hint = hintElsewhere(key, issue.path, schema) ?? (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(key, keysAt(schema, issue.path));
        return { keys: [...issue.path, key], sentence: `unknown key \`${key}\``, hint };
    }
    if (issue.code === 'invalid_value') {
        return { keys: issue.path, sentence: sentenceOf(issue), ...didYouMean(issue.input, issue.values.map(String)) };
    }
    if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
        return {
            keys: [...issue.path],
            sentence: `unknown \`${issue.discriminator}\``,
            hint: discriminatorHint(schema, issue),
        };
    }
    const nearest = issue.code === 'invalid_union' ? nearestAlternative(issue.errors) : undefined;
    if (nearest !== undefined)
        return explain({ ...nearest, path: [...issue.path, ...nearest.path] }, schema);
    return { keys: issue.path, sentence: sentenceOf(issue) };
}
/** Where a key belongs that stands in a block of the same name at the top of the file, and not in this one. */
function hintElsewhere(key, path, schema) {
    const block = path.at(-1);
    if (path.length < 2 || typeof block !== 'string' || !keysAt(schema, [block]).includes(key))
        return undefined;
    return `\`${key}\` is set once for all: in \`${block}\` at the top of the file`;
}
/** What is wrong with the alternative that has a key which the one that was tried has not. */
function explainMeant(key, { path, input }, schema) {
    const meant = schemaAt(schema, path)
        .filter((each) => definitionOf(each).discriminator === undefined)
        .flatMap(alternativesOf)
        .find((each) => Object.hasOwn(definitionOf(each).shape ?? {}, key));
    const issue = meant && mostTelling(zod__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xL(meant, input, { reportInput: true }).error?.issues ?? []);
    if (meant === undefined || issue === undefined)
        return undefined;
    const explained = explain(issue, meant);
    return { ...explained, keys: [...path, ...explained.keys] };
}
/** What is wrong with the alternative that was most likely meant: the one with the least wrong. */
function nearestAlternative(errors) {
    const [nearest = []] = [...errors].sort((one, other) => weightOf(one) - weightOf(other));
    return mostTelling(nearest);
}
/** What is wrong with the keys of the alternative itself tells that another is meant, and another type altogether does so most of all. */
const otherMeant = 4;
const otherType = 1000;
const weightOf = (issues) => issues.reduce((sum, issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    if (issue.code === 'invalid_type' && issue.path.length === 0)
        return sum + otherType;
    const depth = issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);
    return sum + keys * (depth <= 1 ? otherMeant : 1);
}, 0);
/** What is wrong with a value, after its name; the value has to be reported with the issue. */
function sentenceOf(issue) {
    if (issue.code === 'invalid_value')
        return `must be ${alternatives(issue.values.map(String))}`;
    if (issue.code === 'invalid_type' && issue.input === undefined)
        return `is missing; expected ${issue.expected}`;
    return issue.message.replace(/^Invalid input: /, '').replace(/^Too /, 'too ');
}
const mostNamed = 20;
function alternatives(options) {
    if (options.length > mostNamed)
        return `one of ${options.slice(0, mostNamed).join(', ')} and ${options.length - mostNamed} more`;
    return options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`;
}
function didYouMean(written, options) {
    const nearest = typeof written === 'string' ? (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(written, options) : undefined;
    return nearest === undefined ? {} : { hint: `did you mean \`${nearest}\`?` };
}
const definitionOf = (schema) => schema._zod.def;
/** The schema below wrappers such as default and optional. */
function unwrap(schema) {
    const { innerType } = definitionOf(schema);
    return innerType === undefined ? schema : unwrap(innerType);
}
/** The schemas of what may stand at a path; a union of several is one. */
function schemaAt(schema, path) {
    const inner = unwrap(schema);
    const [key, ...rest] = path;
    if (key === undefined)
        return [inner];
    return alternativesOf(inner).flatMap((each) => {
        const { shape, valueType, element } = definitionOf(each);
        const next = shape?.[String(key)] ?? valueType ?? element;
        return next === undefined ? [] : schemaAt(next, rest);
    });
}
/** The alternatives of a union, or what is none. */
function alternativesOf(schema) {
    const inner = unwrap(schema);
    return definitionOf(inner).options?.flatMap(alternativesOf) ?? [inner];
}
const keysAt = (schema, path) => [
    ...new Set(schemaAt(schema, path)
        .flatMap(alternativesOf)
        .flatMap((found) => keysOf(definitionOf(found)))),
];
/** The keys of an object, or those that a record is restricted to. */
const keysOf = ({ shape, keyType }) => shape === undefined ? [...(keyType?._zod.values ?? [])].map(String) : Object.keys(shape);
function discriminatorHint(schema, issue) {
    const key = issue.discriminator ?? '';
    const known = schemaAt(schema, issue.path.slice(0, -1))
        .flatMap(alternativesOf)
        .flatMap((found) => definitionOf(found).shape?.[key] ?? [])
        .flatMap((literal) => [...(literal._zod.values ?? [])].map(String));
    const written = issue.input?.[key];
    return (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(typeof written === 'string' ? written : '', known);
}


/***/ }),

/***/ 5906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ splitNames)
/* harmony export */ });
/** Names that somebody wrote in one text, separated by commas or line breaks. */
const splitNames = (text) => text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');


/***/ }),

/***/ 55336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The known name a person most likely meant, or `undefined` when none is near: at most a third of the letters differ.
 */
function nearestName(written, known) {
    let best;
    let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
    for (const name of known) {
        const distance = editDistance(written.toLowerCase(), name.toLowerCase());
        if (distance < bestDistance) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}
/** "did you mean `x`?" or, when nothing is near, the list to choose from. */
function suggestName(written, known) {
    const names = [...known];
    const nearest = nearestName(written, names);
    if (nearest !== undefined)
        return `did you mean \`${nearest}\`?`;
    return names.length === 0 ? 'none is defined' : `known: ${names.slice(0, 12).join(', ')}`;
}
/** Levenshtein distance with adjacent transpositions counted as one (Damerau's restricted form). */
function editDistance(one, other) {
    let beforeLast = [];
    let last = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const same = one[row - 1] === other[column - 1];
            let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            if (swapped)
                distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
            current.push(distance);
        }
        beforeLast = last;
        last = current;
    }
    return last[other.length] ?? 0;
}


/***/ }),

/***/ 30331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ describeUserError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** A mistake the user can fix: shown as one sentence with its place and a hint, never with a stack. */
class UserError extends Error {
    name = 'UserError';
    place;
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.place = options.place;
        this.hint = options.hint;
    }
}
/** `path:line (key)` with whatever parts are known. */
function describePlace(place) {
    const line = place.line === undefined ? '' : `:${place.line}`;
    const key = place.key === undefined ? '' : ` (${place.key})`;
    return `${place.path}${line}${key}`;
}
/** The whole error as people read it: place, sentence, hint. */
function describeUserError(error) {
    const place = error.place === undefined ? '' : `${describePlace(error.place)}: `;
    const hint = error.hint === undefined ? '' : `\n  hint: ${error.hint}`;
    return `${place}${error.message}${hint}`;
}
/** What an error says, whatever was thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 44175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ StatusRefusal)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30331);

/** There is no right to set a status; it stays as it is, and a missing one counts as pending. */
class StatusRefusal extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'StatusRefusal';
}


/***/ }),

/***/ 961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ZodError),
/* harmony export */   g: () => (/* binding */ ZodRealError)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37428);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88532);
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const initializer = (inst, issues) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodError */ .a$.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatError */ .Wk(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenError */ .JM(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, _core_util_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonStringifyReplacer */ .k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, _core_util_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonStringifyReplacer */ .k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .$constructor */ .xI("ZodError", initializer);
const ZodRealError = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_2__/* .$constructor */ .xI("ZodError", initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88343);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 69171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   EJ: () => (/* binding */ parseAsync),
/* harmony export */   EM: () => (/* binding */ safeEncodeAsync),
/* harmony export */   Re: () => (/* binding */ decodeAsync),
/* harmony export */   X$: () => (/* binding */ encodeAsync),
/* harmony export */   bp: () => (/* binding */ safeParseAsync),
/* harmony export */   ex: () => (/* binding */ safeDecode),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   wy: () => (/* binding */ safeEncode),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yR: () => (/* binding */ safeDecodeAsync)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4196);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(961);


const parse = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._parse */ .Tj(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const parseAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._parseAsync */ .Rb(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeParse = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeParse */ .Od(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeParseAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeParseAsync */ .wG(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);

// Codec functions
const encode = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._encode */ .Mv(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const decode = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._decode */ .e2(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const encodeAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._encodeAsync */ .GW(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const decodeAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._decodeAsync */ .or(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeEncode = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeEncode */ .rh(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeDecode = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeDecode */ .VS(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeEncodeAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeEncodeAsync */ .v_(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeDecodeAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeDecodeAsync */ .R3(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);


/***/ }),

/***/ 88343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Brp: () => (/* binding */ ZodISODate),
  You: () => (/* binding */ ZodISODateTime),
  rSt: () => (/* binding */ ZodNumber),
  YOg: () => (/* binding */ array),
  K39: () => (/* binding */ base64),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  Pq9: () => (/* binding */ json),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  jgl: () => (/* binding */ partialRecord),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  uEf: () => (/* binding */ stringbool),
  PVZ: () => (/* binding */ tuple),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown),
  OZ5: () => (/* binding */ url)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, optional, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, success, superRefine, symbol, templateLiteral, transform, uint32, uint64, ulid, undefined, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/schemas.js + 2 modules
var schemas = __nccwpck_require__(56985);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(43759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __nccwpck_require__(98439);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/to-json-schema.js
var to_json_schema = __nccwpck_require__(87509);
;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js
var parse = __nccwpck_require__(69171);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js
var core_parse = __nccwpck_require__(4196);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    schemas/* $ZodType */.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...schemas/* standardProps */.YK(this),
            jsonSchema: {
                input: (0,to_json_schema/* createStandardJSONSchemaMethod */.uE)(this, "input"),
                output: (0,to_json_schema/* createStandardJSONSchemaMethod */.uE)(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return parse/* parse */.qg(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await parse/* parseAsync */.EJ(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse/* safeParse */.xL(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse/* safeParseAsync */.bp(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return core_parse/* validate */.tf(this, data, params);
    },
    validateAsync(data, params) {
        return core_parse/* validateAsync */.F0(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse/* encode */.lF(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse/* decode */.D4(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse/* encodeAsync */.X$(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse/* decodeAsync */.Re(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse/* safeEncode */.wy(this, data, params);
    },
    safeDecode(data, params) {
        return parse/* safeDecode */.ex(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse/* safeEncodeAsync */.EM(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse/* safeDecodeAsync */.yR(this, data, params);
    },
    toJSONSchema(params) {
        return (0,to_json_schema/* createToJSONSchemaMethod */.OA)(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* stringProcessor */.SW(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
    minLength: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).minimum ?? null,
    maxLength: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    schemas/* $ZodStringFormat */.EY.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    schemas/* $ZodISODateTime */.Ko.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    schemas/* $ZodISODate */.v1.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    schemas/* $ZodISOTime */.Ax.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    schemas/* $ZodISODuration */.$N.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodEmail */.qG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodGUID */.Zc.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodUUID */.Zn.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodURL */.VY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return api/* _url */.Fn(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodEmoji */.cG.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodNanoID */.Py.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodCUID */.bl.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodCUID2 */.Zu.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodULID */.g5.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodXID */.TF.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodKSUID */.GY.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodIPv4 */.Lc.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodIPv6 */.Zy.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    schemas/* $ZodCIDRv4 */.CI.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    schemas/* $ZodCIDRv6 */.Cn.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodBase64 */.Dq.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return api/* _base64 */.rt(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodBase64URL */.CQ.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodE164 */.Oy.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    schemas/* $ZodJWT */.h8.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    schemas/* $ZodNumber */.vz.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* numberProcessor */.Wg(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* booleanProcessor */.dO(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    schemas/* $ZodBigInt */.BN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* bigintProcessor */.Y8(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).minimum ?? null,
    maxValue: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).maximum ?? null,
    format: (inst) => json_schema_processors/* aggregateChecks */.Fs(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNull", (inst, def) => {
    schemas/* $ZodNull */.x8.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* nullProcessor */.In(inst, ctx, json, params);
});
function _null(params) {
    return api/* _null */.jw(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    schemas/* $ZodUnknown */.GP.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* unknownProcessor */.NV(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    schemas/* $ZodNever */.Um.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* neverProcessor */.RH(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    schemas/* $ZodDate */.o5.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* dateProcessor */.Fl(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = json_schema_processors/* aggregateChecks */.Fs(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodArray */.$p.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* arrayProcessor */.cY(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodObjectJIT */.w.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* objectProcessor */.Ec(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    schemas/* $ZodUnion */.cu.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* unionProcessor */.iC(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    schemas/* $ZodDiscriminatedUnion */.P0.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    schemas/* $ZodIntersection */.LJ.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* intersectionProcessor */.i_(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodTuple */.G3.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* tupleProcessor */.CN(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas/* $ZodType */.W4;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodRecord */.h.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* recordProcessor */.GC(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    schemas/* $ZodEnum */.VO.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* enumProcessor */.C0(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    schemas/* $ZodLiteral */.nu.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* literalProcessor */.Yv(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    schemas/* $ZodTransform */.Wc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* transformProcessor */.xi(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    schemas/* $ZodOptional */.ig.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* optionalProcessor */.$k(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    schemas/* $ZodExactOptional */.RL.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* optionalProcessor */.$k(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    schemas/* $ZodNullable */.qc.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* nullableProcessor */.yq(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    schemas/* $ZodDefault */.rv.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* defaultProcessor */.mh(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    schemas/* $ZodPrefault */.VF.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* prefaultProcessor */.A(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    schemas/* $ZodNonOptional */.N$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* nonoptionalProcessor */.cR(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    schemas/* $ZodCatch */.t$.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* catchProcessor */.Q9(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    schemas/* $ZodPipe */._m.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* pipeProcessor */.fs(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    schemas/* $ZodCodec */.YY.init(inst, def);
});
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    schemas/* $ZodReadonly */.Sb.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* readonlyProcessor */.$X(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLazy", (inst, def) => {
    schemas/* $ZodLazy */.kU.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* lazyProcessor */.Tr(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
});
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    schemas/* $ZodCustom */.b0.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => json_schema_processors/* customProcessor */.A6(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => api/* _stringbool */.fI({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 43759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fI: () => (/* binding */ _stringbool),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   jw: () => (/* binding */ _null),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qG: () => (/* binding */ _coercedNumber),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _check, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29396);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(56985);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = _util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? _schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .$ZodCodec */ .YY;
    const _Boolean = Classes.Boolean ?? _schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .$ZodBoolean */ .sF;
    const _String = Classes.String ?? _schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .$ZodString */ .$v;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 44890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 37428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ flattenError),
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports treeifyError, toDotPath, prettifyError */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 98439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ readonlyProcessor),
/* harmony export */   $k: () => (/* binding */ optionalProcessor),
/* harmony export */   A: () => (/* binding */ prefaultProcessor),
/* harmony export */   A6: () => (/* binding */ customProcessor),
/* harmony export */   C0: () => (/* binding */ enumProcessor),
/* harmony export */   CN: () => (/* binding */ tupleProcessor),
/* harmony export */   Ec: () => (/* binding */ objectProcessor),
/* harmony export */   Fl: () => (/* binding */ dateProcessor),
/* harmony export */   Fs: () => (/* binding */ aggregateChecks),
/* harmony export */   GC: () => (/* binding */ recordProcessor),
/* harmony export */   In: () => (/* binding */ nullProcessor),
/* harmony export */   NV: () => (/* binding */ unknownProcessor),
/* harmony export */   Q9: () => (/* binding */ catchProcessor),
/* harmony export */   RH: () => (/* binding */ neverProcessor),
/* harmony export */   SW: () => (/* binding */ stringProcessor),
/* harmony export */   Tr: () => (/* binding */ lazyProcessor),
/* harmony export */   Wg: () => (/* binding */ numberProcessor),
/* harmony export */   Y8: () => (/* binding */ bigintProcessor),
/* harmony export */   Yv: () => (/* binding */ literalProcessor),
/* harmony export */   bl: () => (/* binding */ toJSONSchema),
/* harmony export */   cR: () => (/* binding */ nonoptionalProcessor),
/* harmony export */   cY: () => (/* binding */ arrayProcessor),
/* harmony export */   dO: () => (/* binding */ booleanProcessor),
/* harmony export */   fs: () => (/* binding */ pipeProcessor),
/* harmony export */   iC: () => (/* binding */ unionProcessor),
/* harmony export */   i_: () => (/* binding */ intersectionProcessor),
/* harmony export */   mh: () => (/* binding */ defaultProcessor),
/* harmony export */   xi: () => (/* binding */ transformProcessor),
/* harmony export */   yq: () => (/* binding */ nullableProcessor)
/* harmony export */ });
/* unused harmony exports symbolProcessor, undefinedProcessor, voidProcessor, anyProcessor, nanProcessor, templateLiteralProcessor, fileProcessor, successProcessor, functionProcessor, mapProcessor, setProcessor, promiseProcessor, allProcessors */
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23908);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(56985);
/* harmony import */ var _to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(87509);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .NUMBER_FORMAT_RANGES */ .zH),
    bigint_format: formatContributor(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .BIGINT_FORMAT_RANGES */ .NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .base64Charset */ .cq, _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .base64 */ .K3],
    [_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .base64urlCharset */ .xE, _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .base64url */ .r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .getEnumValues */ .w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if ((0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if ((0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(json.properties, key, (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai : _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .handleUnrepresentable */ ._S)(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .initializeContext */ .az)({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .extractDefs */ .Wb)(ctx, schema);
            (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(schemas, key, (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .finalize */ .jE)(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .initializeContext */ .az)({ ...params, processors: allProcessors });
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .processSchema */ .Lp)(input, ctx);
    (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .extractDefs */ .Wb)(ctx, input);
    return (0,_to_json_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .finalize */ .jE)(ctx, input);
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ validateAsync),
/* harmony export */   GW: () => (/* binding */ _encodeAsync),
/* harmony export */   Mv: () => (/* binding */ _encode),
/* harmony export */   Od: () => (/* binding */ _safeParse),
/* harmony export */   R3: () => (/* binding */ _safeDecodeAsync),
/* harmony export */   Rb: () => (/* binding */ _parseAsync),
/* harmony export */   Tj: () => (/* binding */ _parse),
/* harmony export */   VS: () => (/* binding */ _safeDecode),
/* harmony export */   e2: () => (/* binding */ _decode),
/* harmony export */   or: () => (/* binding */ _decodeAsync),
/* harmony export */   rh: () => (/* binding */ _safeEncode),
/* harmony export */   tf: () => (/* binding */ validate),
/* harmony export */   v_: () => (/* binding */ _safeEncodeAsync),
/* harmony export */   wG: () => (/* binding */ _safeParseAsync)
/* harmony export */ });
/* unused harmony exports parse, parseAsync, safeParse, safeParseAsync, encode, decode, encodeAsync, decodeAsync, safeEncode, safeDecode, safeEncodeAsync, safeDecodeAsync */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37428);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_1__/* .captureStackTrace */ .gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_1__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .$ZodRealError */ .Kd);


/***/ }),

/***/ 23908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ch: () => (/* binding */ _null),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 29396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 56985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  Dq: () => (/* binding */ $ZodBase64),
  CQ: () => (/* binding */ $ZodBase64URL),
  BN: () => (/* binding */ $ZodBigInt),
  sF: () => (/* binding */ $ZodBoolean),
  CI: () => (/* binding */ $ZodCIDRv4),
  Cn: () => (/* binding */ $ZodCIDRv6),
  bl: () => (/* binding */ $ZodCUID),
  Zu: () => (/* binding */ $ZodCUID2),
  t$: () => (/* binding */ $ZodCatch),
  YY: () => (/* binding */ $ZodCodec),
  b0: () => (/* binding */ $ZodCustom),
  o5: () => (/* binding */ $ZodDate),
  rv: () => (/* binding */ $ZodDefault),
  P0: () => (/* binding */ $ZodDiscriminatedUnion),
  Oy: () => (/* binding */ $ZodE164),
  qG: () => (/* binding */ $ZodEmail),
  cG: () => (/* binding */ $ZodEmoji),
  VO: () => (/* binding */ $ZodEnum),
  RL: () => (/* binding */ $ZodExactOptional),
  Zc: () => (/* binding */ $ZodGUID),
  Lc: () => (/* binding */ $ZodIPv4),
  Zy: () => (/* binding */ $ZodIPv6),
  v1: () => (/* binding */ $ZodISODate),
  Ko: () => (/* binding */ $ZodISODateTime),
  $N: () => (/* binding */ $ZodISODuration),
  Ax: () => (/* binding */ $ZodISOTime),
  LJ: () => (/* binding */ $ZodIntersection),
  h8: () => (/* binding */ $ZodJWT),
  GY: () => (/* binding */ $ZodKSUID),
  kU: () => (/* binding */ $ZodLazy),
  nu: () => (/* binding */ $ZodLiteral),
  Py: () => (/* binding */ $ZodNanoID),
  Um: () => (/* binding */ $ZodNever),
  N$: () => (/* binding */ $ZodNonOptional),
  x8: () => (/* binding */ $ZodNull),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  I: () => (/* binding */ $ZodNumberFormat),
  w: () => (/* binding */ $ZodObjectJIT),
  ig: () => (/* binding */ $ZodOptional),
  _m: () => (/* binding */ $ZodPipe),
  VF: () => (/* binding */ $ZodPrefault),
  Sb: () => (/* binding */ $ZodReadonly),
  h: () => (/* binding */ $ZodRecord),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  Wc: () => (/* binding */ $ZodTransform),
  G3: () => (/* binding */ $ZodTuple),
  W4: () => (/* binding */ $ZodType),
  g5: () => (/* binding */ $ZodULID),
  VY: () => (/* binding */ $ZodURL),
  Zn: () => (/* binding */ $ZodUUID),
  cu: () => (/* binding */ $ZodUnion),
  GP: () => (/* binding */ $ZodUnknown),
  TF: () => (/* binding */ $ZodXID),
  cq: () => (/* binding */ base64Charset),
  xE: () => (/* binding */ base64urlCharset),
  YK: () => (/* binding */ standardProps)
});

// UNUSED EXPORTS: $ZodAny, $ZodBigIntFormat, $ZodCreditCard, $ZodCustomStringFormat, $ZodFile, $ZodFunction, $ZodIBAN, $ZodMAC, $ZodMap, $ZodNaN, $ZodObject, $ZodPreprocess, $ZodPromise, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodUndefined, $ZodVoid, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(44890);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(23908);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* null */.ch;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
});
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    core_util/* defineLazy */.gJ(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
});
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}


/***/ }),

/***/ 87509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lp: () => (/* binding */ processSchema),
/* harmony export */   OA: () => (/* binding */ createToJSONSchemaMethod),
/* harmony export */   Wb: () => (/* binding */ extractDefs),
/* harmony export */   _S: () => (/* binding */ handleUnrepresentable),
/* harmony export */   az: () => (/* binding */ initializeContext),
/* harmony export */   jE: () => (/* binding */ finalize),
/* harmony export */   uE: () => (/* binding */ createStandardJSONSchemaMethod)
/* harmony export */ });
/* unused harmony export process */
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? _registries_js__WEBPACK_IMPORTED_MODULE_1__/* .globalRegistry */ .fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .assignProp */ .Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = initializeContext({ ...params, processors });
    processSchema(schema, ctx);
    extractDefs(ctx, schema);
    return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    processSchema(schema, ctx);
    extractDefs(ctx, schema);
    return finalize(ctx, schema);
};


/***/ }),

/***/ 54723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ admit),
  iP: () => (/* binding */ announce),
  z6: () => (/* binding */ check),
  xw: () => (/* binding */ cli),
  o0: () => (/* binding */ detect),
  _3: () => (/* binding */ evaluate),
  Gj: () => (/* binding */ gate),
  JS: () => (/* binding */ gateway),
  VI: () => (/* binding */ gatewayStop),
  s2: () => (/* binding */ lock),
  h1: () => (/* binding */ merge),
  $Z: () => (/* binding */ override),
  pt: () => (/* binding */ promote),
  _r: () => (/* binding */ release),
  z8: () => (/* binding */ report),
  dU: () => (/* binding */ rollback),
  h5: () => (/* binding */ main_status)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js
var explain_issue = __nccwpck_require__(15937);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __nccwpck_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/actions/run-action.js


/**
 * Runs one action and answers the exit code of its process: 0 done, 1 done but failing, 2 the user's mistake, 3 an
 * accident. Set it with `process.exitCode = await runAction(…)` at the top level, where a promise that never settles
 * ends Node with 13.
 */
async function runAction(action, world) {
    try {
        const inputs = parseInputs(action, world.runner);
        const { outputs, failure } = await action.run(world, inputs);
        world.runner.setOutputs(outputs);
        if (failure === undefined)
            return 0;
        world.runner.fail(failure);
        return 1;
    }
    catch (error) {
        blankOutputs(action.outputs, world);
        return explain(action.name, error, world);
    }
}
function parseInputs(action, runner) {
    const given = runner.inputs(Object.keys(action.inputs.shape));
    const parsed = action.inputs.safeParse(given, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? 'with');
        const isMissing = issue.path.length === 1 && !(name in given);
        return { name, sentence: isMissing ? `input "${name}" is missing` : `input "${name}": ${(0,explain_issue/* sentenceOf */.$)(issue)}` };
    });
    const names = [...new Set(problems.map(({ name }) => `"${name}"`))].join(' and ');
    throw new user_error/* UserError */.yo(problems.map(({ sentence }) => sentence).join('; '), {
        hint: `set ${names} under "with:" of the step that runs ${action.name}`,
    });
}
/** After an accident no output may read as a pass, not even one set before it; the last value of an output counts. */
function blankOutputs(names, world) {
    try {
        world.runner.setOutputs(Object.fromEntries(names.map((name) => [name, ''])));
    }
    catch (error) {
        world.log.debug(`outputs could not be blanked: ${String(error)}`);
    }
}
function explain(actionName, error, { runner, log }) {
    if (error instanceof user_error/* UserError */.yo) {
        runner.fail((0,user_error/* describeUserError */.Pi)(error), error.place);
        return 2;
    }
    const message = (0,user_error/* messageOf */.bD)(error);
    runner.fail(`${actionName} could not finish: ${message}\n  hint: run again with debug logging to see where`);
    for (const stack of stacks(error))
        log.debug(stack);
    return 3;
}
/**
 * The stack of an error and of everything that caused it; only text, since errors may carry requests with credentials.
 */
function stacks(error) {
    if (!(error instanceof Error))
        return [];
    return [error.stack ?? error.message, ...stacks(error.cause)];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __nccwpck_require__(3502);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var main_schemas = __nccwpck_require__(88343);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/gateway-lines.js

/** The line that `lanegate gateway --stdin` reads: the key that clients bring, and the keys of providers by variable. */
const GatewaySecrets = main_schemas/* strictObject */.rej({
    key: main_schemas/* string */.YjP().min(16),
    keys: main_schemas/* record */.g1P(main_schemas/* string */.YjP(), main_schemas/* string */.YjP().min(1)),
});
/** The first line that `lanegate gateway --json` prints, once it takes requests. */
const GatewayReady = main_schemas/* strictObject */.rej({
    version: main_schemas/* literal */.euz(1),
    url: main_schemas/* url */.OZ5(),
    openai_base_url: main_schemas/* url */.OZ5(),
    anthropic_base_url: main_schemas/* url */.OZ5(),
    pid: main_schemas/* number */.aig().int().positive(),
});

// EXTERNAL MODULE: ./dist/compiled/domain/suite/name-list.js
var name_list = __nccwpck_require__(5906);
;// CONCATENATED MODULE: ./dist/compiled/adapters/background/end-of-file.js

/** The end of a text file, of at most so many bytes; empty where there is no such file. */
async function endOf(path, mostBytes) {
    const file = await (0,promises_.open)(path).catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        const { size } = await file.stat();
        const length = Math.min(size, mostBytes);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/background/process-table.js


/** The process that has an id now; `undefined` where none has. */
const findProcess = (pid) => process.platform === 'linux' ? findOnLinux(pid) : findByListing(pid);
/** Of `/proc/PID/stat`, after the name in brackets that may hold anything: the state first and the start as 20th (proc(5)). */
async function findOnLinux(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { born: fields[19] ?? '', hasEnded: isEnded(fields[0]) };
}
function findByListing(pid) {
    const words = ['-o', 'state=,lstart=', '-p', String(pid)];
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('ps', words, { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' } }, (error, stdout) => {
            const [, state, born] = /^\s*(\S+)\s+(.+?)\s*$/.exec(stdout) ?? [];
            resolve(error !== null || born === undefined ? undefined : { born, hasEnded: isEnded(state) });
        });
    });
}
const isEnded = (state = '') => /^[ZX]/.test(state);

;// CONCATENATED MODULE: ./dist/compiled/adapters/background/detached-gateways.js











const usualPatience = { startMs: 30_000, stopMs: 45_000, killMs: 5_000 };
const pauseMs = 20;
const outputFile = 'gateway.out';
const complaintFile = 'gateway.log';
const mostOutputBytes = 4 << 20;
const mostComplaintBytes = 4000;
/** Gateways as processes without a parent, whose output goes into files, since nobody is left to read a pipe. */
class DetachedGateways {
    parts;
    patience;
    constructor(parts) {
        this.parts = parts;
        this.patience = { ...usualPatience, ...parts.patience };
    }
    makeKey() {
        const key = `lanegate-${(0,external_node_crypto_.randomBytes)(32).toString('base64url')}`;
        this.parts.keepSecret(key);
        return key;
    }
    providerKeys() {
        const { keyVariables, keyFor, isSet } = this.parts;
        return Object.fromEntries((0,name_list/* splitNames */.b)(keyVariables)
            .filter(isSet)
            .map((variable) => [variable, keyFor(variable)]));
    }
    async claim(named) {
        const { workspace, temporaryFolder } = this.parts;
        const folder = named === undefined ? (0,external_node_path_.join)(temporaryFolder, 'lanegate-gateway') : (0,external_node_path_.resolve)(workspace, named);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
        try {
            await (0,promises_.mkdir)(folder, { mode: 0o700 });
            return folder;
        }
        catch (error) {
            const names = await (0,promises_.readdir)(folder).catch(() => undefined);
            if (names?.length === 0)
                return folder;
            const why = names === undefined ? (0,user_error/* messageOf */.bD)(error) : `it holds ${names.slice(0, 3).join(', ')} already`;
            throw new user_error/* UserError */.yo(`a gateway cannot work in the folder ${folder}: ${why}`, {
                hint: 'give a folder that does not exist yet by the input `folder`',
            });
        }
    }
    async start(request) {
        if (process.platform === 'win32') {
            throw new user_error/* UserError */.yo('a gateway in the background of a job needs Linux or macOS, where it can be asked to end');
        }
        const child = this.spawn(request);
        const ending = endingOf(child);
        try {
            const { pid } = child;
            if (pid !== undefined)
                request.onStarted({ pid, born: (await findProcess(pid))?.born ?? '' });
            child.stdin?.end(`${JSON.stringify(request.secrets)}\n`);
            const ready = await this.untilReady(request.folder, ending);
            child.unref();
            return ready;
        }
        catch (error) {
            child.kill('SIGKILL');
            throw error;
        }
    }
    async stop(gateway, folder) {
        const wasThere = await isThere(gateway);
        if (wasThere) {
            signal(gateway, 'SIGTERM');
            if (!(await this.untilGone(gateway, this.patience.stopMs))) {
                signal(gateway, 'SIGKILL');
                await this.untilGone(gateway, this.patience.killMs);
            }
        }
        const printed = await endOf((0,external_node_path_.join)(folder, outputFile), mostOutputBytes);
        const report = printed.endsWith('\n') ? printed.trimEnd().split('\n').at(-1) : undefined;
        return { kind: wasThere ? 'stopped' : 'died', report, words: await complaintOf(folder) };
    }
    spawn({ folder, options }) {
        const { script, environment, workspace } = this.parts;
        const [output, complaint] = [outputFile, complaintFile].map((name) => (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, name), 'wx', 0o600));
        try {
            return (0,external_node_child_process_.spawn)(process.execPath, [script, 'gateway', '--stdin', '--json', ...options], {
                cwd: workspace,
                env: environment,
                detached: true,
                stdio: ['pipe', output, complaint],
            });
        }
        finally {
            for (const file of [output, complaint])
                if (file !== undefined)
                    (0,external_node_fs_.closeSync)(file);
        }
    }
    async untilReady(folder, ending) {
        for (let waitedMs = 0; waitedMs <= this.patience.startMs; waitedMs += pauseMs) {
            // Looked at before the output, so that what it printed last is seen.
            const how = ending.how();
            const printed = await endOf((0,external_node_path_.join)(folder, outputFile), mostOutputBytes);
            if (printed.includes('\n'))
                return readyOf(printed.split('\n')[0] ?? '');
            if (how !== undefined)
                throw notStarted((await complaintOf(folder)) || how);
            await this.parts.clock.sleep(pauseMs);
        }
        throw notStarted(`it took no requests for ${this.patience.startMs / 1000} seconds\n${await complaintOf(folder)}`);
    }
    async untilGone(gateway, withinMs) {
        for (let waitedMs = 0; waitedMs < withinMs; waitedMs += pauseMs) {
            if (!(await isThere(gateway)))
                return true;
            await this.parts.clock.sleep(pauseMs);
        }
        return !(await isThere(gateway));
    }
}
function endingOf(child) {
    let how;
    child.on('error', (error) => {
        how ??= `it could not be started: ${error.message}`;
    });
    child.on('exit', (status, signalName) => {
        how ??= signalName === null ? `it ended with status ${status}` : `it was ended by ${signalName}`;
    });
    // It may end before it has read its keys; how it ended tells more than a broken pipe.
    child.stdin?.on('error', () => { });
    return { how: () => how };
}
function readyOf(line) {
    const ready = GatewayReady.safeParse((0,read_json/* readJson */.Vh)(line)?.json);
    if (!ready.success)
        throw new Error(`the gateway said that it is ready in words that nobody knows: ${line}`);
    return ready.data;
}
const notStarted = (words) => new user_error/* UserError */.yo(`the gateway did not start: ${words.trim()}`);
const complaintOf = async (folder) => (await endOf((0,external_node_path_.join)(folder, complaintFile), mostComplaintBytes)).trim();
async function isThere({ pid, born }) {
    const found = await findProcess(pid);
    return found !== undefined && found.born === born && !found.hasEnded;
}
function signal({ pid }, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // It has ended since it was looked for.
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/programs/scrubbed-environment.js
var scrubbed_environment = __nccwpck_require__(56423);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/clock.js
var clock = __nccwpck_require__(90639);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/remember-texts.js
var remember_texts = __nccwpck_require__(47061);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/secret-pattern.js
var secret_pattern = __nccwpck_require__(25328);
;// CONCATENATED MODULE: ./dist/compiled/adapters/system/secret-keeper.js


/** A keeper that knows no secret yet. */
function createSecretKeeper() {
    const patterns = new Map();
    const search = (text) => {
        let scrubbed = text;
        for (const pattern of patterns.values())
            if (pattern !== undefined)
                scrubbed = scrubbed.replace(pattern, '***');
        return scrubbed;
    };
    const remembering = () => (0,remember_texts/* rememberTexts */.q)(search, secret_pattern/* shortestSecret */.bs);
    let searchOnce = remembering();
    return {
        remember(value) {
            if (patterns.has(value))
                return;
            patterns.set(value, (0,secret_pattern/* secretPattern */.n$)(value));
            // A text in which nothing was found may hold the secret that has come.
            searchOnce = remembering();
        },
        scrub: (text) => (text.length < secret_pattern/* shortestSecret */.bs ? text : searchOnce(text)),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __nccwpck_require__(64377);
// EXTERNAL MODULE: ./dist/compiled/domain/admission/untrusted-account.js
var untrusted_account = __nccwpck_require__(46397);
// EXTERNAL MODULE: ./dist/compiled/domain/commit-id.js
var commit_id = __nccwpck_require__(1030);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/event.js





const Account = main_schemas/* object */.Ikc({ login: main_schemas/* string */.YjP() });
const Repository = main_schemas/* object */.Ikc({ full_name: main_schemas/* string */.YjP() });
const PullRequestPayload = main_schemas/* object */.Ikc({
    pull_request: main_schemas/* object */.Ikc({
        number: main_schemas/* number */.aig().int().positive(),
        user: Account.nullish(),
        base: main_schemas/* object */.Ikc({ ref: main_schemas/* string */.YjP().optional(), sha: commit_id/* CommitId */.j, repo: Repository }),
        head: main_schemas/* object */.Ikc({ ref: main_schemas/* string */.YjP().optional(), sha: commit_id/* CommitId */.j, repo: Repository.nullish() }),
        created_at: iso/* datetime */.w$({ offset: true }).optional(),
    }),
});
const MergeGroupPayload = main_schemas/* object */.Ikc({
    merge_group: main_schemas/* object */.Ikc({ base_ref: main_schemas/* string */.YjP().optional(), base_sha: commit_id/* CommitId */.j, head_sha: commit_id/* CommitId */.j }),
});
const PushPayload = main_schemas/* object */.Ikc({
    ref: main_schemas/* string */.YjP(),
    before: commit_id/* CommitId */.j,
    after: commit_id/* CommitId */.j,
    repository: main_schemas/* object */.Ikc({ default_branch: main_schemas/* string */.YjP() }),
    sender: Account.nullish(),
});
/** `pull_requests` is left out: it is empty for forks, and nothing rests on a number that an event names. */
const WorkflowRunPayload = main_schemas/* object */.Ikc({
    workflow_run: main_schemas/* object */.Ikc({
        id: main_schemas/* number */.aig().int().positive(),
        run_attempt: main_schemas/* number */.aig().int().positive(),
        event: main_schemas/* string */.YjP(),
        conclusion: main_schemas/* string */.YjP().nullish(),
        path: main_schemas/* string */.YjP(),
        head_sha: commit_id/* CommitId */.j,
        head_branch: main_schemas/* string */.YjP().nullish(),
        head_repository: Repository.nullish(),
        repository: Repository,
    }),
    repository: Repository.extend({ default_branch: main_schemas/* string */.YjP() }),
});
/** Events that only people with write access, or the clock, can cause. */
const trustedEvents = new Set(['workflow_dispatch', 'repository_dispatch', 'schedule']);
const nothingNamed = { policy: undefined, head: undefined, pullRequest: undefined };
/**
 * What started this workflow, from `GITHUB_EVENT_NAME` and the file `GITHUB_EVENT_PATH`. Throws a `UserError` outside
 * of a workflow.
 */
async function readRunnerEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'];
    const path = environment['GITHUB_EVENT_PATH'];
    if (!name || !path) {
        throw new user_error/* UserError */.yo('nothing says what started this workflow: GITHUB_EVENT_NAME or GITHUB_EVENT_PATH is missing', {
            hint: 'run this as a step of a GitHub workflow; from a terminal use the command line instead',
        });
    }
    const parsed = parseRunnerEvent(name, await readPayload(path));
    const event = parsed.kind === 'workflow-run' ? { ...parsed, policy: environment['GITHUB_SHA'] } : parsed;
    const attempt = Number(environment['GITHUB_RUN_ATTEMPT']);
    return attempt > 1 ? { ...event, attempt } : event;
}
/** The branch of the pull request that started this workflow, and when it was opened; `undefined` for any other event. */
async function readOpening(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (environment['GITHUB_EVENT_NAME'] !== 'pull_request' || !path)
        return undefined;
    const { head, created_at } = main_parse(PullRequestPayload, 'pull_request', await readPayload(path)).pull_request;
    if (head.ref === undefined || created_at === undefined)
        return undefined;
    return { branch: head.ref, openedAtMs: Date.parse(created_at) };
}
async function readPayload(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new user_error/* UserError */.yo(`the event's payload cannot be read as JSON: ${String(cause)}`, { place: { path }, cause });
    }
}
/**
 * The commits that an event names and whether its head may be trusted. Anything that an outsider could have caused is
 * untrusted, unknown events included. Throws a `UserError` for a payload that does not fit its event.
 */
function parseRunnerEvent(name, payload) {
    switch (name) {
        case 'pull_request':
            return fromPullRequest(main_parse(PullRequestPayload, name, payload));
        case 'merge_group': {
            const { base_ref, base_sha, head_sha } = main_parse(MergeGroupPayload, name, payload).merge_group;
            const sides = { policy: base_sha, head: head_sha, ...targetOf(base_ref) };
            return { ...nothingNamed, kind: 'merge-group', ...sides, isUntrustedHead: false };
        }
        case 'push':
            return fromPush(main_parse(PushPayload, name, payload));
        case 'workflow_run':
            return fromWorkflowRun(main_parse(WorkflowRunPayload, name, payload));
        default:
            return { ...nothingNamed, kind: 'other', isUntrustedHead: !trustedEvents.has(name) };
    }
}
/** Trust follows the author of the pull request, never `github.actor`, who is only the last to have touched it. */
function fromPullRequest({ pull_request }) {
    const { number, user, base, head } = pull_request;
    const isFromElsewhere = head.repo?.full_name !== base.repo.full_name;
    return {
        kind: 'pull-request',
        policy: base.sha,
        head: head.sha,
        pullRequest: number,
        ...(user ? { author: user.login } : {}),
        isUntrustedHead: isFromElsewhere || (0,untrusted_account/* isUntrustedAccount */.e)(user?.login),
        ...targetOf(base.ref === undefined ? undefined : `refs/heads/${base.ref}`),
    };
}
/** A bot's own branch is as untrusted as its pull request; on the default branch its work was merged by somebody. */
function fromPush(push) {
    const defaultBranch = push.repository.default_branch;
    const isDefaultBranch = push.ref === `refs/heads/${defaultBranch}`;
    return {
        kind: 'push',
        policy: existing(push.before),
        ...(isDefaultBranch ? {} : { defaultBranch }),
        head: existing(push.after),
        pullRequest: undefined,
        isUntrustedHead: !isDefaultBranch && (0,untrusted_account/* isUntrustedAccount */.e)(push.sender?.login),
        ...targetOf(push.ref),
    };
}
/** Such a run has the rights and the keys of the default branch, so no head is trusted in it, whoever wrote it. */
function fromWorkflowRun({ workflow_run: run, repository }) {
    const cause = {
        id: run.id,
        attempt: run.run_attempt,
        event: run.event,
        conclusion: run.conclusion ?? undefined,
        workflow: run.path.split('@')[0] ?? '',
        head: run.head_sha,
        headBranch: run.head_branch ?? undefined,
        headRepository: run.head_repository?.full_name,
        repository: repository.full_name,
        defaultBranch: repository.default_branch,
    };
    return {
        ...nothingNamed,
        kind: 'workflow-run',
        head: cause.head,
        isUntrustedHead: true,
        targetRef: `refs/heads/${cause.defaultBranch}`,
        cause,
    };
}
const targetOf = (ref) => (ref === undefined ? {} : { targetRef: ref });
/** GitHub writes zeros for the side of a push that does not exist: before the first push, after a deletion. */
const existing = (commit) => (/^0+$/u.test(commit) ? undefined : commit);
function main_parse(schema, name, payload) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'payload'}: ${message}`);
    throw new user_error/* UserError */.yo(`the payload of the event ${name} is not what GitHub sends: ${issues.join('; ')}`, {
        hint: 'run this in a workflow that the event itself started',
    });
}

// EXTERNAL MODULE: ./dist/compiled/adapters/github/github-api.js + 1 modules
var github_api = __nccwpck_require__(32149);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-open-pull-requests.js


const pageLength = 100;
/** A workflow's token has a thousand requests an hour. */
const mostPages = 100;
const github_open_pull_requests_Repository = main_schemas/* object */.Ikc({ full_name: main_schemas/* string */.YjP() });
const Page = main_schemas/* array */.YOg(main_schemas/* object */.Ikc({
    number: main_schemas/* number */.aig().int().positive(),
    state: main_schemas/* string */.YjP(),
    created_at: iso/* datetime */.w$({ offset: true }).transform(Date.parse),
    user: main_schemas/* object */.Ikc({ login: main_schemas/* string */.YjP() }).nullish(),
    base: main_schemas/* object */.Ikc({ ref: main_schemas/* string */.YjP(), sha: commit_id/* CommitId */.j, repo: github_open_pull_requests_Repository }),
    head: main_schemas/* object */.Ikc({ sha: commit_id/* CommitId */.j, repo: github_open_pull_requests_Repository.nullish() }),
}));
/**
 * Open pull requests on GitHub; needs `pull-requests: read`. GitHub knows the pull requests of a commit only where the
 * repository itself has the commit, which is not so for a fork's, and its list tells no head by commit; so all of them
 * are read, at one request for a hundred.
 */
class GithubOpenPullRequests {
    api;
    constructor(api) {
        this.api = api;
    }
    async list() {
        const byNumber = new Map();
        for (let page = 1; page <= mostPages; page += 1) {
            const query = { state: 'open', per_page: String(pageLength), page: String(page) };
            const found = await this.api.get('pulls', Page, query);
            for (const each of found)
                if (each.state === 'open')
                    byNumber.set(each.number, listed(each));
            if (found.length < pageLength)
                return [...byNumber.values()];
        }
        throw new Error(`there are more than ${mostPages * pageLength} open pull requests`);
    }
}
const listed = ({ number, user, created_at, base, head }) => ({
    number,
    author: user?.login,
    openedAtMs: created_at,
    base: { branch: base.ref, commit: base.sha, repository: base.repo.full_name },
    head: { commit: head.sha, repository: head.repo?.full_name },
});

// EXTERNAL MODULE: ./dist/compiled/domain/admission/standing.js
var admission_standing = __nccwpck_require__(25485);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/with-standing.js


/**
 * An event of `workflow_run` with the pull request that it is about, looked up anew; any other as it is. Where nobody can
 * tell it is about none, and may write nothing.
 */
async function withStanding({ openPullRequests, log }, event) {
    const { cause } = event;
    if (cause?.event !== 'pull_request')
        return event;
    try {
        const standing = (0,admission_standing/* standingOf */.YP)(cause, await openPullRequests.list());
        if (standing.kind !== 'one') {
            log.info(`nothing is said in the conversation of a pull request: ${(0,admission_standing/* whySilent */.yW)(standing, cause)}`);
            return { ...event, standing };
        }
        const { number, author } = standing.pullRequest;
        return { ...event, standing, pullRequest: number, ...(author === undefined ? {} : { author }) };
    }
    catch (error) {
        log.warn(`whose run this is cannot be told: ${(0,user_error/* messageOf */.bD)(error)}`);
        return event;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/harmless-text.js
/**
 * Control and invisible characters but line feed and tab: terminals obey them, and the runner's comparisons may skip
 * them.
 */
const unseen = /(?![\n\t])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * Text that neither a CI runner takes for a workflow command nor a terminal for a control sequence. The runner obeys
 * `::name::` at the start of a line, after white space, and `##[name]` anywhere in one (actions/runner,
 * ActionCommand.cs); a lone carriage return ends a line for it. Commands are broken by a plain space.
 */
function harmlessText(text) {
    return text
        .replace(/\r\n?/g, '\n')
        .replace(unseen, '')
        .replace(/^([^\S\n\u2028\u2029]*):(?=:)/gmu, '$1: ')
        .replaceAll('##[', '## [');
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/workflow-command.js

/**
 * Writes a command that the runner obeys, its message on one line and escaped as the runner reads it (actions/runner,
 * ActionCommand.cs). Done by hand, since `@actions/core` loads a whole HTTP client with it, half of what a step takes
 * to start.
 */
function writeCommand(name, message, properties = {}) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
    const told = pairs.length === 0 ? '' : ` ${pairs.join(',')}`;
    process.stdout.write(`::${name}${told}::${escaped(message)}${external_node_os_.EOL}`);
}
const escaped = (message) => message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A property ends at a comma, and the properties at a colon. */
const escapedProperty = (value) => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/github-log.js



/**
 * The log of a GitHub Actions step. Debug lines are shown when debug logging is on; of the warnings GitHub makes ten a
 * step into annotations. Secrets are masked by the runner.
 */
const githubLog = {
    debug: (message) => writeCommand('debug', harmlessText(message)),
    info: (message) => void process.stdout.write(`${harmlessText(message)}${external_node_os_.EOL}`),
    warn: (message) => writeCommand('warning', harmlessText(message)),
};

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/github-runner.js






/** What the runner shows of one step; beyond it the whole summary is dropped. */
const summaryLimitBytes = 1024 * 1024;
/** The runner of GitHub Actions. `readEvent` tells what started the workflow, `scrub` takes secrets out of what is told. */
class GithubRunner {
    readEvent;
    scrub;
    constructor(readEvent, scrub) {
        this.readEvent = readEvent;
        this.scrub = scrub;
    }
    /** Read from `INPUT_<NAME>`, which the runner sets to an empty text for every declared input that nobody gave. */
    inputs(names) {
        const given = names.map((name) => [name, inputOf(name)]);
        return Object.fromEntries(given.filter(([, value]) => value !== ''));
    }
    /**
     * Appended to the file `GITHUB_OUTPUT` between random delimiters, so a value may have any lines; the last value of a
     * name counts. A job drops an output that contains a masked secret, and takes 1 MB of them: give it digests, numbers
     * and words.
     */
    setOutputs(outputs) {
        appendPairs('GITHUB_OUTPUT', outputs);
    }
    /** Appended to the file `GITHUB_ENV` as outputs are to theirs; the runner refuses `NODE_OPTIONS` alone. */
    exportVariables(variables) {
        appendPairs('GITHUB_ENV', variables);
    }
    /** Appended to the file `GITHUB_STATE`, of which the runner makes variables `STATE_<name>` of the post step. */
    saveState(state) {
        appendPairs('GITHUB_STATE', state);
    }
    /** A variable of this name that another step exported counts only where the step itself has left nothing. */
    state(name) {
        return process.env[`STATE_${name}`] || undefined;
    }
    /**
     * Appended to the file `GITHUB_STEP_SUMMARY`, where the runner masks the secrets it knows; nothing is written where
     * there is no such file.
     */
    async writeSummary(markdown) {
        const path = process.env['GITHUB_STEP_SUMMARY'];
        if (path)
            await (0,promises_.appendFile)(path, fitSummary(this.scrub(markdown)));
    }
    /**
     * Sets exit code 1 and writes one annotation, of which GitHub shows 4,096 characters; secrets are masked by the
     * runner.
     */
    fail(message, place) {
        process.exitCode = 1;
        writeCommand('error', harmlessText(this.scrub(message)), place === undefined ? {} : placeOf(place.path, place.line));
    }
    annotate({ level, path, line, message }) {
        writeCommand(level, harmlessText(this.scrub(message)), placeOf(path, line));
    }
    runUrl() {
        const names = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'];
        const [serverUrl, repository, runId] = names.map((name) => process.env[name]);
        if (!serverUrl || !repository || !runId)
            return undefined;
        const attempt = Number(process.env['GITHUB_RUN_ATTEMPT']);
        return `${serverUrl}/${repository}/actions/runs/${runId}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
    }
    event() {
        return this.readEvent();
    }
}
/** GitHub finds a file by its path from the root of the repository. */
const placeOf = (path, line) => ({
    file: harmlessText(path),
    ...(line === undefined ? {} : { line: String(line) }),
});
const inputOf = (name) => (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
/** Written to the file that a variable of the runner names; nowhere where there is none. */
function appendPairs(fileVariable, pairs) {
    const path = process.env[fileVariable];
    if (!path)
        return;
    for (const [name, value] of Object.entries(pairs))
        (0,external_node_fs_.appendFileSync)(path, pairLines(name, value));
}
/** Nobody can foresee the delimiter, so no value can end before its time and begin another pair. */
function pairLines(name, value) {
    const delimiter = `delimiter-${(0,external_node_crypto_.randomUUID)()}`;
    return [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_.EOL);
}
const cutNote = '\n\n_This summary was cut at the size GitHub shows; the whole report is a file of the run._\n';
/** A summary within the limit of one step, cut at a line if it must be. */
function fitSummary(markdown, limitBytes = summaryLimitBytes) {
    if (Buffer.byteLength(markdown) <= limitBytes)
        return markdown;
    const room = Buffer.from(markdown).subarray(0, limitBytes - Buffer.byteLength(cutNote));
    return `${room.subarray(0, room.lastIndexOf('\n') + 1).toString('utf8')}${cutNote}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/day.js
var day = __nccwpck_require__(53421);
;// CONCATENATED MODULE: ./dist/compiled/domain/receipt/believe-origin.js
/** Events whose workflow a fork cannot give secrets to, and that say what they compare. */
const expectedEvents = new Set(['pull_request', 'merge_group', 'push']);
/** Why the receipt of a run is not to be believed, whatever it says; `undefined` where it may be read. */
function whyNotBelieved(origin, expected) {
    if (!origin.isOfThisRepository)
        return 'its run is of another repository or a fork';
    if (!expectedEvents.has(origin.event))
        return `its run was started by ${origin.event}`;
    if (origin.workflow !== expected.workflow)
        return 'its run is of another workflow';
    if (expected.policyBlob === undefined)
        return 'the target branch does not have this workflow';
    if (origin.workflowBlob !== expected.policyBlob)
        return "its run's workflow is not that of the target branch";
    const isEarlierAttempt = origin.id === expected.runId && expected.attempt > 1;
    return isEarlierAttempt || origin.conclusion === 'success' ? undefined : 'its run did not succeed';
}

// EXTERNAL MODULE: ./dist/compiled/domain/receipt/receipt-artifact.js
var receipt_artifact = __nccwpck_require__(63859);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/disk-receipts.js




/** What a model answers may change, so a receipt does not hold for ever. */
const receiptDays = 7;
const mostKept = 50;
const mostBytes = 64 << 20;
const validDigest = /^sha256:([0-9a-f]{64})$/;
/** Receipts in a folder of this machine, a file each, of which the newest fifty stay. The folder must be the user's own. */
function createDiskReceipts({ folder, files, clock, log }) {
    const read = async (digest) => {
        const path = pathOf(folder, digest);
        const found = await (0,promises_.stat)(path).catch(undefinedWhereAbsent);
        if (found === undefined || clock.now() - found.mtimeMs > receiptDays * day/* dayMs */.L)
            return undefined;
        if (!found.isFile() || found.size > mostBytes)
            throw new Error(`${path} is too big, or no file`);
        const from = `the run of ${found.mtime.toISOString().slice(0, 16).replace('T', ' ')} UTC on this machine`;
        return { text: await (0,promises_.readFile)(path, 'utf8'), from };
    };
    return {
        async find({ digest }) {
            try {
                const receipt = await read(digest);
                return receipt === undefined ? [] : [receipt];
            }
            catch (error) {
                log.info(`receipts of earlier runs are not used: ${(0,user_error/* messageOf */.bD)(error)}`);
                return [];
            }
        },
        async keep({ digest, text }) {
            try {
                await files.write(pathOf(folder, digest), text);
                await dropOld(folder);
            }
            catch (error) {
                log.info(`the receipt of this run is not kept: ${(0,user_error/* messageOf */.bD)(error)}`);
            }
        },
    };
}
function undefinedWhereAbsent(error) {
    if (error.code === 'ENOENT')
        return undefined;
    throw error;
}
function pathOf(folder, digest) {
    const [, name] = validDigest.exec(digest) ?? [];
    if (name === undefined)
        throw new Error(`${digest} is not a digest`);
    return (0,external_node_path_.join)(folder, `${name}.json`);
}
async function dropOld(folder) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.json'));
    const dated = await Promise.all(names.map(async (name) => ({ path: (0,external_node_path_.join)(folder, name), at: (await (0,promises_.stat)((0,external_node_path_.join)(folder, name))).mtimeMs })));
    const old = dated.sort((one, other) => other.at - one.at).slice(mostKept);
    await Promise.all(old.map(({ path }) => (0,promises_.rm)(path, { force: true })));
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/job-receipts.js





/** A run that finds no receipt asks for itself, so nothing is worth a longer wait. */
const longestSearchMs = 120_000;
const mostTried = 5;
const limits = { mostArchiveBytes: 32 << 20, mostUnpackedBytes: 64 << 20 };
/** Receipts that runs of this workflow uploaded, of which those count that could not have been left by a change itself. */
class JobReceipts {
    parts;
    constructor(parts) {
        this.parts = parts;
    }
    async find(query) {
        const { clock, log, openRuns } = this.parts;
        const receipts = [];
        const over = new AbortController();
        const stopAlarm = clock.alarm(longestSearchMs, () => over.abort(tooLong()));
        try {
            for await (const receipt of this.search(await openRuns(over.signal), query))
                receipts.push(receipt);
        }
        catch (error) {
            const further = receipts.length === 0 ? '' : 'further ';
            log.info(`${further}receipts of earlier runs are not used: ${(0,user_error/* messageOf */.bD)(error)}`);
        }
        finally {
            stopAlarm();
        }
        return receipts;
    }
    async keep({ text, folder }) {
        const { files, log } = this.parts;
        try {
            await files.write(`${folder}/${receipt_artifact/* receiptFile */.fR}`, text);
        }
        catch (error) {
            log.info(`the receipt of this run is not kept: ${(0,user_error/* messageOf */.bD)(error)}`);
        }
    }
    /** Gives each receipt as it is found, so that what ends the search takes none of them back. */
    async *search(runs, { digest, policyFiles }) {
        const { clock, log } = this.parts;
        // No run of it could be believed, so none is looked for.
        if (!policyFiles.has(runs.workflowPath()))
            throw new Error('the target branch does not have this workflow');
        const isRecent = ({ createdAtMs }) => clock.now() - createdAtMs <= receiptDays * day/* dayMs */.L;
        const found = (await runs.artifactsNamed((0,receipt_artifact/* receiptArtifact */.$J)(digest))).filter(isRecent).slice(0, mostTried);
        if (found.length === 0)
            return;
        // The reader of archives is loaded only where there is one to read.
        const { readArtifactFiles } = await __nccwpck_require__.e(/* import() */ 3282).then(__nccwpck_require__.bind(__nccwpck_require__, 53282));
        for (const artifact of found) {
            if (!(await this.isBelieved(runs, artifact, policyFiles)))
                continue;
            const unpacked = await readArtifactFiles(runs, artifact, { isWanted: isReceipt, ...limits });
            const text = [...(unpacked?.values() ?? [])][0]?.toString('utf8');
            if (text !== undefined)
                yield { text, from: `run ${artifact.runId}` };
            else
                log.info(`the receipt of run ${artifact.runId} is not used: it is damaged, gone or too big`);
        }
    }
    async isBelieved(runs, { runId }, policyFiles) {
        const { job, log } = this.parts;
        const { head, ...origin } = await runs.origin(runId);
        const workflow = runs.workflowPath();
        const expected = { ...job, workflow, policyBlob: policyFiles.get(workflow) };
        const whyNot = (workflowBlob) => whyNotBelieved({ ...origin, workflowBlob }, expected);
        // Of a run that is refused whatever its workflow contains, such as one of somebody else's, no content is asked for.
        const why = whyNot(expected.policyBlob) ?? whyNot(await runs.blobAt(workflow, head));
        if (why !== undefined)
            log.info(`the receipt of run ${runId} is not used: ${why}`);
        return why === undefined;
    }
}
const tooLong = () => new Error(`GitHub did not give them within ${longestSearchMs / 1000} s`);
const isReceipt = (name) => name === receipt_artifact/* receiptFile */.fR;

// EXTERNAL MODULE: ./dist/compiled/adapters/runs/spend-record.js
var spend_record = __nccwpck_require__(31446);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/disk-spend-records.js


/**
 * Records of what runs spent in a file of this machine, one line when a run begins and one when it ends. Lines that were
 * damaged cannot be counted, so a file that has one tells nothing. `newId` names each run.
 */
function createDiskSpendRecords(path, files, clock, newId = external_node_crypto_.randomUUID) {
    const today = () => (0,spend_record/* dayOf */.kb)(clock.now());
    const write = async (record) => {
        const journal = await files.append(path);
        journal.add((0,spend_record/* writeSpendRecord */.nj)(record));
        await journal.close();
    };
    return {
        async spentBefore(span) {
            const records = (0,spend_record/* readSpendRecords */.dj)((await files.read(path)) ?? '');
            return records && (0,spend_record/* totalOf */.e6)(records.filter((record) => (0,spend_record/* isOfSpan */.A1)(record, span, today())));
        },
        async begin({ pullRequest, worstCase }) {
            const record = {
                id: newId(),
                day: today(),
                ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
            };
            await write({ ...record, kind: 'began', ...worstCase });
            return { settle: (spent) => write({ ...record, kind: 'ended', ...spent }) };
        },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/job-spend-records.js




/**
 * Records of a job in CI: its own in its run folder, which the workflow uploads, and those of other runs from what they
 * uploaded. Whatever keeps it from reading those is told once in the log.
 */
function createJobSpendRecords(settings) {
    const { job, files, clock, log, openOtherRuns } = settings;
    let others;
    const told = new Set();
    return {
        async spentBefore(span, mostOfARun) {
            try {
                others ??= openOtherRuns();
                return await (await others).spent(span, mostOfARun);
            }
            catch (error) {
                const sentence = `what other runs spent cannot be read: ${(0,user_error/* messageOf */.bD)(error)}`;
                if (!told.has(sentence))
                    log.warn(sentence);
                told.add(sentence);
                return undefined;
            }
        },
        begin(run) {
            const newId = () => `${(0,spend_record/* recordPrefix */.Kg)(job)}${(0,external_node_crypto_.randomUUID)()}`;
            return createDiskSpendRecords(`${run.folder}/${spend_record/* spendRecordFile */.OU}`, files, clock, newId).begin(run);
        },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/no-spend-records.js
/** Where what other runs spent cannot be read. */
const noSpendRecords = {
    spentBefore: async () => undefined,
    begin: async () => ({ settle: async () => undefined }),
};

;// CONCATENATED MODULE: ./dist/compiled/open-github.js










/** Where GitHub is, by what the runner says. */
const githubOf = (environment) => ({
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
});
/** GitHub's API with the token of the step; `permission` is what it needs. */
const githubApi = (runner, environment, permission) => new github_api/* GithubApi */.Q({ ...githubOf(environment), token: runner.inputs(['github-token'])['github-token'], permission }, clock/* systemClock */.m);
/** The pull requests that are open, forks' too. */
const openPullRequestsOf = (runner, environment) => new GithubOpenPullRequests(githubApi(runner, environment, 'pull-requests: read'));
/** The runner of a step. Whose a run of `workflow_run` is, is looked up whenever somebody asks for the event. */
function openRunner(environment, scrub) {
    const runner = new GithubRunner(async () => {
        const openPullRequests = openPullRequestsOf(runner, environment);
        return withStanding({ openPullRequests, log: githubLog }, await readRunnerEvent(environment));
    }, scrub);
    return runner;
}
/** Reading the records of other runs is loaded only where a cap asks for them. */
function openSpendRecords({ runner, files, log }, environment) {
    const job = jobOf(environment);
    if (job === undefined)
        return noSpendRecords;
    const openOtherRuns = async () => {
        const { OtherRuns } = await __nccwpck_require__.e(/* import() */ 1431).then(__nccwpck_require__.bind(__nccwpck_require__, 21431));
        const runs = await openRuns(runner, environment);
        return new OtherRuns({ runs, job, pullRequest: await openingOf(runner, environment), clock: clock/* systemClock */.m, log });
    };
    return createJobSpendRecords({ job, files, clock: clock/* systemClock */.m, log, openOtherRuns });
}
/** The pull request that a run is of, as far as it tells which other runs are of it. */
async function openingOf(runner, environment) {
    const { standing } = await runner.event();
    if (standing?.kind !== 'one')
        return readOpening(environment);
    // Such runs are all of the default branch, whosever pull request they were made for.
    return { branch: undefined, openedAtMs: standing.pullRequest.openedAtMs };
}
/** Reading what other runs left is loaded only where somebody looks for a receipt. */
function openReceipts({ runner, files, log }, environment) {
    const job = jobOf(environment);
    if (job === undefined)
        return undefined;
    const openRunsWithin = (signal) => openRuns(runner, environment, signal);
    return new JobReceipts({ job, files, clock: clock/* systemClock */.m, log, openRuns: openRunsWithin });
}
async function openRuns(runner, environment, signal) {
    const { GithubWorkflowRuns } = await __nccwpck_require__.e(/* import() */ 7257).then(__nccwpck_require__.bind(__nccwpck_require__, 37257));
    const { 'github-token': token } = runner.inputs(['github-token']);
    const workflowRef = environment['GITHUB_WORKFLOW_REF'];
    return new GithubWorkflowRuns({ ...githubOf(environment), token, workflowRef, signal }, clock/* systemClock */.m);
}
/** Which attempt of which run this job is of, where the runner says so. */
function jobOf(environment) {
    const [runId, attempt] = [environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_ATTEMPT']].map(Number);
    return runId && attempt ? { runId, attempt } : undefined;
}

// EXTERNAL MODULE: ./dist/compiled/adapters/git/git-settings.js
var git_settings = __nccwpck_require__(92864);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/run-git.js
var run_git = __nccwpck_require__(45676);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/example-project.js





const mainBranch = 'main';
const exampleDate = '2026-01-01T00:00:00Z';
/** Inside of `.git`, so that it is never taken for somebody's work. */
const builtMark = 'lanegate-example';
/** The example that ships with the product, in `examplesFolder`: a project and the changes people ask for. */
class ShippedExample {
    examplesFolder;
    environment;
    constructor(examplesFolder, environment = process.env) {
        this.examplesFolder = examplesFolder;
        this.environment = (0,git_settings/* gitEnvironment */._K)({
            ...environment,
            GIT_AUTHOR_NAME: 'Lanegate demo',
            GIT_AUTHOR_EMAIL: 'demo@example.invalid',
            GIT_COMMITTER_NAME: 'Lanegate demo',
            GIT_COMMITTER_EMAIL: 'demo@example.invalid',
            // Of one date, the example has the same commits on every machine.
            GIT_AUTHOR_DATE: exampleDate,
            GIT_COMMITTER_DATE: exampleDate,
        });
    }
    async build(wanted) {
        const folder = (0,external_node_path_.resolve)(wanted);
        await this.clear(folder);
        await (0,promises_.cp)((0,external_node_path_.join)(this.examplesFolder, 'triage'), folder, { recursive: true });
        await this.git(folder, 'init', '--quiet', `--initial-branch=${mainBranch}`);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, '.git', builtMark), '');
        await this.commit(folder, 'Sort support messages with a prompt');
        const changes = await this.listings();
        for (const { name, title } of changes)
            await this.addChange(folder, name, title);
        await this.git(folder, 'switch', '--quiet', mainBranch);
        return { folder, mainBranch, changes: changes.map(toExampleChange) };
    }
    async clear(folder) {
        const [isThere, isOurs] = await Promise.all([exists(folder), exists((0,external_node_path_.join)(folder, '.git', builtMark))]);
        if (isThere && !isOurs) {
            throw new user_error/* UserError */.yo(`${folder} is there already and is not an example made by this program`, {
                hint: 'name another folder with --out',
            });
        }
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    async listings() {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(this.examplesFolder, 'triage-changes', 'changes.json'), 'utf8');
        return JSON.parse(text);
    }
    async addChange(folder, name, title) {
        await this.git(folder, 'switch', '--quiet', '--create', name, mainBranch);
        await (0,promises_.cp)((0,external_node_path_.join)(this.examplesFolder, 'triage-changes', name), folder, { recursive: true });
        await this.commit(folder, title);
    }
    async commit(folder, message) {
        await this.git(folder, 'add', '--all');
        await this.git(folder, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', message);
    }
    async git(folder, ...args) {
        await (0,run_git/* runGitOrThrow */.DT)({ args, cwd: folder, environment: this.environment });
    }
}
const toExampleChange = ({ name, title, story }) => ({ branch: name, title, story });
const exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/repository-path.js
var repository_path = __nccwpck_require__(79791);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/is-missing-file.js
var is_missing_file = __nccwpck_require__(45222);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/create-files.js





/**
 * Makes files below a folder, all or none, over nothing that exists and through no link. Throws `UserError` at the path
 * that stands in the way.
 */
async function createFiles(root, files) {
    const undo = [];
    try {
        for (const file of files)
            await createFile(root, file, undo);
    }
    catch (error) {
        for (const step of undo.reverse())
            await step().catch(() => { });
        throw error;
    }
}
async function createFile(root, { path, text }, undo) {
    if (!(0,repository_path/* isInside */.F)(path))
        throw new user_error/* UserError */.yo('this path leads out of the repository', { place: { path } });
    await makeFolders(root, path, undo);
    const file = (0,external_node_path_.join)(root, path);
    try {
        // `x` neither overwrites a file nor follows a link that lies there.
        await (0,promises_.writeFile)(file, text, { flag: 'wx' });
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            throw new user_error/* UserError */.yo('this file is there already', { place: { path } });
        await (0,promises_.rm)(file, { force: true });
        throw new user_error/* UserError */.yo(`this file cannot be written: ${(0,user_error/* messageOf */.bD)(error)}`, { place: { path }, cause: error });
    }
    undo.push(() => (0,promises_.rm)(file, { force: true }));
}
async function makeFolders(root, path, undo) {
    const names = path.split('/').slice(0, -1);
    for (let count = 1; count <= names.length; count += 1) {
        const within = names.slice(0, count).join('/');
        const folder = (0,external_node_path_.join)(root, within);
        const found = await (0,promises_.lstat)(folder).catch((error) => {
            if ((0,is_missing_file/* isMissingFile */.F)(error))
                return undefined;
            throw error;
        });
        if (found !== undefined && !found.isDirectory()) {
            throw new user_error/* UserError */.yo('this is a file or a link, and no folder to write to', {
                place: { path: within },
                hint: 'nothing was written; take it out of the way and run this again',
            });
        }
        if (found !== undefined)
            continue;
        await (0,promises_.mkdir)(folder).catch((cause) => {
            throw new user_error/* UserError */.yo(`this folder cannot be made: ${(0,user_error/* messageOf */.bD)(cause)}`, { place: { path: within }, cause });
        });
        undo.push(() => (0,promises_.rmdir)(folder));
    }
}
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-checkout.js






/** The checkout that a folder is in. */
function gitCheckout(folder, inherited) {
    const environment = (0,git_settings/* gitEnvironment */._K)(inherited);
    const run = (args) => (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
    const answer = async (...args) => {
        const { status, stdout } = await run(args);
        const text = stdout.toString('utf8').trim();
        return status === 0 && text !== '' ? text : undefined;
    };
    const root = async () => {
        const { status, stdout, stderr } = await run(['rev-parse', '--show-toplevel']);
        if (status === 0)
            return stdout.toString('utf8').replace(/\r?\n$/, '');
        throw new user_error/* UserError */.yo(`${folder} is no checkout of a git repository: ${(0,run_git/* complaintOf */.Nx)(stderr)}`, {
            hint: 'run this in a clone, or make one of this folder first: git init',
        });
    };
    return {
        describe: async () => ({
            root: await root(),
            defaultBranch: await defaultBranchOf(answer),
            origin: withoutCredentials(await answer('config', '--get', 'remote.origin.url')),
        }),
        present: async (paths) => {
            const top = await root();
            const found = await Promise.all(paths.map((path) => git_checkout_isThere((0,external_node_path_.join)(top, path))));
            return paths.filter((_, index) => found[index]);
        },
        create: async (files) => createFiles(await root(), files),
    };
}
/** A clone notes the default branch of its origin; where it does not, the usual names are looked for. */
async function defaultBranchOf(answer) {
    const noted = await answer('symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD');
    if (noted !== undefined)
        return noted.replace(/^refs\/remotes\/origin\//, '');
    for (const name of ['main', 'master']) {
        for (const place of ['refs/remotes/origin', 'refs/heads']) {
            if ((await answer('rev-parse', '--verify', '--quiet', `${place}/${name}`)) !== undefined)
                return name;
        }
    }
    return answer('symbolic-ref', '--quiet', '--short', 'HEAD');
}
const withoutCredentials = (url) => url?.replace(/(:\/\/)[^/@]*@/, '$1');
const git_checkout_isThere = (path) => (0,promises_.lstat)(path).then(() => true, () => false);

;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/append-delay.js
/** Tries after which a writer gives up; with this many others at once, somebody gets through in each. */
const mostAppends = 60;
const firstWaitMs = 50;
const longestWaitMs = 2000;
/**
 * Milliseconds before a writer who was overtaken tries again, after `attempt` tries: random up to a bound that doubles,
 * so that writers who met once do not meet again. `chance` is in [0, 1).
 */
const appendDelayMs = (attempt, chance) => Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempt - 1, 10)) * chance;

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __nccwpck_require__(80173);
;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/join-branches.js

/** What `other` lacks of `own`: records that it has not, and states that only `own` has moved since they parted. */
function joinBranches({ before, own, other }) {
    const [earlier, theirs] = [blobsOf(before), blobsOf(other)];
    const differing = own.filter(({ path, blob }) => theirs.get(path) !== blob);
    const isState = ({ path }) => path.startsWith(`${ledger_entry/* stateFolder */.yp}/`);
    const moved = differing.filter((file) => isState(file) && earlier.get(file.path) !== file.blob);
    const torn = moved.filter(({ path }) => theirs.get(path) !== earlier.get(path)).map(({ path }) => path);
    const records = differing.filter((file) => !isState(file) && !theirs.has(file.path));
    return { missing: [...records, ...moved], torn };
}
const blobsOf = (files) => new Map(files.map(({ path, blob }) => [path, blob]));

;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/ledger-change.js

/** Every file that a change writes. */
const filesOf = ({ records, states }) => [
    ...records.map((record) => (0,ledger_entry/* entryOf */.Ms)(record)),
    ...states.map(({ place, to }) => ({ path: (0,ledger_entry/* statePath */.BQ)(place), text: to })),
];
const pathsOf = (change) => filesOf(change).map(({ path }) => path);
/**
 * Settles a change on top of what the ledger has: `current` are the files of the change's paths that are there. A change
 * that is there as a whole is done, so that a writer who did not hear the answer may ask again.
 */
function settleChange(change, current) {
    const texts = new Map(current.map(({ path, text }) => [path, text]));
    const missing = filesOf(change).filter(({ path, text }) => texts.get(path) !== text);
    if (missing.length === 0)
        return { kind: 'done' };
    const moved = change.states.filter(({ place, from }) => texts.get((0,ledger_entry/* statePath */.BQ)(place)) !== from);
    if (moved.length > 0)
        return { kind: 'overtaken', paths: moved.map(({ place }) => (0,ledger_entry/* statePath */.BQ)(place)) };
    return { kind: 'write', files: missing, message: messageOf(change) };
}
function messageOf({ records, states }) {
    const [first] = records;
    if (first !== undefined)
        return (0,ledger_entry/* entryOf */.Ms)(first).message;
    return `Move ${states.map(({ place }) => (0,ledger_entry/* statePath */.BQ)(place)).join(', ')}\n`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-record.js
var ledger_record = __nccwpck_require__(82044);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/blob-batch.js
/** Reads `id type size`; `undefined` for an object that is missing. */
function parseObjectHeader(line) {
    const [id, type, size] = line.split(' ');
    if (id === undefined || type === undefined || size === undefined)
        return undefined;
    return { id, type, bytes: Number(size) };
}
/** Reads the output of `git cat-file --batch` chunk by chunk and hands on one object at a time. */
class BlobBatch {
    /** How many objects were told of so far, missing ones included. */
    answered = 0;
    line = '';
    object;
    content = Buffer.alloc(0);
    missingBytes = 0;
    onObject;
    constructor(onObject) {
        this.onObject = onObject;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0)
            rest = this.object === undefined ? this.takeHeader(rest) : this.takeContent(rest, this.object);
    }
    takeHeader(bytes) {
        const end = bytes.indexOf('\n');
        this.line += bytes.toString('latin1', 0, end === -1 ? bytes.length : end);
        if (end === -1)
            return Buffer.alloc(0);
        this.object = parseObjectHeader(this.line);
        this.line = '';
        if (this.object === undefined)
            this.answered += 1;
        // One more than the content has, because a line break ends it.
        this.missingBytes = (this.object?.bytes ?? 0) + 1;
        this.content = Buffer.allocUnsafe(this.missingBytes);
        return bytes.subarray(end + 1);
    }
    takeContent(bytes, object) {
        const part = bytes.subarray(0, this.missingBytes);
        part.copy(this.content, this.content.length - this.missingBytes);
        this.missingBytes -= part.length;
        if (this.missingBytes === 0) {
            const { content } = this;
            this.content = Buffer.alloc(0);
            this.object = undefined;
            this.answered += 1;
            this.onObject(object.id, content.subarray(0, object.bytes));
        }
        return bytes.subarray(part.length);
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/git/commit-files.js
var commit_files = __nccwpck_require__(40153);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/split-records.js

/** The records of an output under `-z`, each of which ends with a NUL byte. */
function splitRecords(output) {
    const records = (0,external_node_buffer_.isUtf8)(output) ? output.toString('utf8').split('\0') : splitBytes(output).map(textOf);
    return records.slice(0, -1);
}
/** A record that is not UTF-8 has its bytes above ASCII spelled `\xNN`, so that two paths never become one. */
function textOf(record) {
    if ((0,external_node_buffer_.isUtf8)(record))
        return record.toString('utf8');
    return record.toString('latin1').replace(/[\u0080-\u00ff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
/** Parts the records of an output as it comes; what has no end yet is kept for the next chunk. */
class RecordSplitter {
    rest = Buffer.alloc(0);
    push(chunk) {
        const parts = splitBytes(this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]));
        this.rest = parts.pop() ?? this.rest;
        return parts.map(textOf);
    }
}
function splitBytes(output) {
    const records = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        records.push(output.subarray(start, end));
        start = end + 1;
    }
    records.push(output.subarray(start));
    return records;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/ledger-branch.js






const ownBranch = `refs/heads/${ledger_entry/* ledgerBranch */.cp}`;
const sharedBranch = `refs/remotes/origin/${ledger_entry/* ledgerBranch */.cp}`;
/** The branch of the ledger in a repository on disk: its objects and its two references, and nothing else of it. */
class LedgerBranch {
    folder;
    environment;
    constructor(folder, environment) {
        this.folder = folder;
        this.environment = (0,git_settings/* gitEnvironment */._K)(environment);
    }
    /** False of a folder outside of any repository. */
    async isThere() {
        return (await this.ask(['rev-parse', '--git-dir'])).status === 0;
    }
    async tips() {
        const listed = await this.run(['for-each-ref', '--format=%(refname) %(objectname)', ownBranch, sharedBranch]);
        const lines = listed.toString('latin1').split('\n');
        const tips = new Map(lines.map((line) => line.split(' ')));
        return { own: tips.get(ownBranch), shared: tips.get(sharedBranch) };
    }
    /** The commit that both grew from; `undefined` where they have none in common. */
    async forkOf(one, other) {
        const fork = await this.ask(['merge-base', one, other]);
        return fork.status === 0 ? fork.stdout.toString('latin1').trim() : undefined;
    }
    /** The files of a commit at or below paths, all where none is named; links and programs are none. */
    async files(commit, ...paths) {
        const listing = await this.run(['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...paths]);
        return splitRecords(listing).flatMap((line) => {
            const [, mode, blob = '', bytes, path = ''] = /^(\d+) \w+ (\w+) +(\d+|-)\t(.*)$/su.exec(line) ?? [];
            return mode === '100644' ? [{ path, blob, bytes: Number(bytes) }] : [];
        });
    }
    /** All texts in one process. */
    async texts(files) {
        const texts = new Map();
        const batch = new BlobBatch((id, content) => texts.set(id, content.toString('utf8')));
        const wanted = files.filter(({ bytes }) => bytes <= ledger_entry/* maxRecordBytes */.t5).map(({ blob }) => `${blob}\n`);
        if (wanted.length > 0)
            batch.push(await this.run(['cat-file', '--batch', '--buffer'], wanted.join('')));
        return files.map(({ path, blob }) => ({ path, text: texts.get(blob) }));
    }
    /** Whole files of the server's branch, fetched beside ours. */
    async fetch() {
        const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];
        return this.ask(['fetch', ...quiet, 'origin', `+${ownBranch}:${sharedBranch}`]);
    }
    /** Commits files and moves our branch there; false when it has meanwhile grown by what the commit does not have. */
    commit(commit) {
        return (0,commit_files/* commitFiles */.z)((args, input) => this.ask(args, input), ownBranch, commit);
    }
    ask(args, input) {
        return (0,run_git/* runGit */.EO)({ args, cwd: this.folder, environment: this.environment, input });
    }
    async run(args, input) {
        const outcome = await this.ask(args, input);
        if (outcome.status !== 0)
            throw (0,run_git/* failure */.V2)(args, outcome.status, outcome.stderr);
        return outcome.stdout;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-ledger.js








/**
 * The ledger of a repository on disk: its own branch, and what was fetched of origin's. Only these two references and new
 * objects are written; index and working copy stay as they are.
 */
class GitLedger {
    parts;
    branch;
    turn = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
        this.branch = new LedgerBranch(parts.folder, parts.environment);
    }
    /** A folder outside of any repository has no ledger. */
    async read(query) {
        if (!(await this.branch.isThere()))
            return [];
        const { own, shared } = await this.branch.tips();
        const folder = ledger_record/* folderOf */.y[query.kind];
        const found = new Map();
        for (const tip of new Set([own, shared])) {
            const files = tip === undefined ? [] : await this.branch.files(tip, folder);
            for (const file of files)
                if ((0,ledger_entry/* isWanted */.Yu)(file.path, query))
                    found.set(`${file.path} ${file.blob}`, file);
        }
        return this.branch.texts([...found.values()]);
    }
    async readStates() {
        if (!(await this.branch.isThere()))
            return [];
        const files = new Map((await this.stateFiles(await this.standing())).map((file) => [file.path, file]));
        return this.branch.texts([...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1)));
    }
    async append(record) {
        const outcome = await this.change({ records: [record], states: [] });
        if (outcome.kind === 'overtaken')
            throw new Error('a record overtakes nothing');
        return { path: (0,ledger_entry/* entryOf */.Ms)(record).path, commit: outcome.commit };
    }
    /** Writers of one process take turns, since git lets only one move the branch. */
    change(change) {
        const done = this.turn.then(() => this.retry(() => this.tryChange(change)));
        this.turn = done.catch(() => undefined);
        return done;
    }
    /** Throws a `UserError` where origin cannot be reached or refuses. */
    async push() {
        await this.retry(async () => {
            const before = await this.fetchShared();
            const { own } = await this.branch.tips();
            if (own === undefined || own === before)
                return true;
            const tip = before === undefined ? own : await this.joinedTip();
            if (tip === undefined)
                return undefined;
            if (tip === before)
                return true;
            const pushed = await this.branch.ask(['push', '--quiet', '--no-verify', 'origin', `${tip}:${ownBranch}`]);
            if (pushed.status === 0)
                return true;
            if ((await this.fetchShared()) === before)
                throw refusedPush(pushed);
            return undefined;
        });
    }
    async tryChange(change) {
        const standing = await this.standing();
        if ('parted' in standing) {
            await this.join(standing.parted);
            return undefined;
        }
        const { tip } = standing;
        const current = tip === undefined ? [] : await this.branch.texts(await this.branch.files(tip, ...pathsOf(change)));
        const settled = settleChange(change, current);
        if (settled.kind === 'overtaken')
            return settled;
        if (settled.kind === 'done')
            return { kind: 'written', commit: tip ?? '' };
        if (!(await this.branch.commit({ on: tip, files: settled.files, message: settled.message })))
            return undefined;
        // Somebody may have moved it on by now; what matters is that it has the change.
        const { own } = await this.branch.tips();
        return { kind: 'written', commit: own ?? '' };
    }
    /** The tip that has what is kept here and what was fetched; `undefined` where somebody wrote while they were joined. */
    async joinedTip() {
        const standing = await this.standing();
        if ('tip' in standing)
            return standing.tip;
        await this.join(standing.parted);
        return undefined;
    }
    async standing() {
        const { own, shared } = await this.branch.tips();
        if (own === undefined || shared === undefined || own === shared)
            return { tip: own ?? shared };
        const fork = await this.branch.forkOf(own, shared);
        if (fork === shared)
            return { tip: own };
        if (fork === own)
            return { tip: shared };
        return { parted: { own, shared, fork } };
    }
    async stateFiles(standing) {
        if ('tip' in standing)
            return standing.tip === undefined ? [] : this.branch.files(standing.tip, ledger_entry/* stateFolder */.yp);
        const { shared } = standing.parted;
        return [...(await this.branch.files(shared, ledger_entry/* stateFolder */.yp)), ...(await this.missing(standing.parted, ledger_entry/* stateFolder */.yp))];
    }
    /** What origin's branch lacks of ours. Throws a `UserError` where both moved a state. */
    async missing({ own, shared, fork }, ...paths) {
        const filesOf = (commit) => this.branch.files(commit, ...paths);
        const before = fork === undefined ? [] : await filesOf(fork);
        const { missing, torn } = joinBranches({ before, own: await filesOf(own), other: await filesOf(shared) });
        if (torn.length > 0)
            throw movedTwice(torn);
        return missing;
    }
    /** Brings what is kept here on top of what others have. */
    async join(parted) {
        const texts = await this.branch.texts(await this.missing(parted));
        const files = texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
        const message = `Join ${files.length} files of here with those of origin\n`;
        await this.branch.commit({ on: parted.shared, joins: parted.own, files, message });
    }
    /** What origin has now; `undefined` where it has no ledger. */
    async fetchShared() {
        const listed = await this.branch.ask(['ls-remote', '--quiet', 'origin', ownBranch]);
        if (listed.status !== 0)
            throw unreachable(listed);
        if (listed.stdout.length === 0)
            return undefined;
        const fetched = await this.branch.fetch();
        if (fetched.status !== 0)
            throw unreachable(fetched);
        return (await this.branch.tips()).shared;
    }
    async retry(tryOnce) {
        for (let attempt = 1; attempt <= mostAppends; attempt += 1) {
            const result = await tryOnce();
            if (result !== undefined)
                return result;
            await this.parts.clock.sleep(appendDelayMs(attempt, this.parts.random.next()));
        }
        throw new Error(`the branch ${ledger_entry/* ledgerBranch */.cp} could not be moved; does another process hold its lock?`);
    }
}
const unreachable = (outcome) => new user_error/* UserError */.yo(`the ledger of origin could not be read: ${(0,run_git/* complaintOf */.Nx)(outcome.stderr)}`, {
    hint: 'check the network and the remote; without --push the record is kept here alone',
});
const movedTwice = (paths) => new user_error/* UserError */.yo(`the ledger was moved here and at origin: ${paths.join(', ')}`, {
    hint: `look at both (git show ${ledger_entry/* ledgerBranch */.cp}:PATH, origin/${ledger_entry/* ledgerBranch */.cp}:PATH); git branch -D ${ledger_entry/* ledgerBranch */.cp} drops what was recorded here alone`,
});
const refusedPush = (outcome) => new user_error/* UserError */.yo(`origin refuses the ledger: ${(0,run_git/* complaintOf */.Nx)(outcome.stderr)}`, {
    hint: `may you write the branch ${ledger_entry/* ledgerBranch */.cp}? Where it is protected, a workflow of the default branch writes it`,
});

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-machine.js



/** This computer, asked through git and the environment that the program was given. */
function gitMachine(inherited) {
    const environment = (0,git_settings/* gitEnvironment */._K)(inherited);
    return {
        nodeVersion: process.versions.node,
        gitVersion: async () => {
            const { stdout } = await (0,run_git/* runGit */.EO)({ args: ['version'], cwd: (0,external_node_os_.tmpdir)(), environment });
            return /\d+(?:\.\d+)+/.exec(stdout.toString('utf8'))?.[0];
        },
        originOf: async (folder) => {
            const args = ['remote', 'get-url', 'origin'];
            const { status, stdout } = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
            return status === 0 ? withoutPassword(stdout.toString('utf8').trim()) : undefined;
        },
        isSet: (variable) => (inherited[variable] ?? '') !== '',
    };
}
const withoutPassword = (address) => address.replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/asked-git.js

/**
 * A git process that is asked one thing after the other, since a process takes longer to start than most questions to
 * answer. The program may end while nothing is asked, and the process ends with it.
 */
class AskedGit {
    command;
    child;
    question;
    turn = Promise.resolve();
    constructor(command) {
        this.command = command;
    }
    /** Asks these lines. Throws `GitError` when git ends before it has answered, and `UserError` without git. */
    ask(lines, take) {
        return this.inTurn(async () => {
            this.child ??= this.start();
            const { child } = this;
            waitFor(child, true);
            await new Promise((resolve, reject) => {
                this.question = { take, resolve, reject };
                child.stdin.write(`${lines.join('\n')}\n`);
            });
            waitFor(child, false);
        });
    }
    /** Ends the process; the next question starts another, which sees what has changed since. */
    stop() {
        return this.inTurn(async () => {
            this.child?.stdin.end();
            this.child = undefined;
        });
    }
    inTurn(work) {
        const done = this.turn.then(work);
        this.turn = done.catch(() => undefined);
        return done;
    }
    start() {
        const { child, complaint } = (0,run_git/* startGit */.BE)(this.command);
        child.stdout.on('data', (chunk) => this.takeChunk(chunk));
        child.on('error', (cause) => this.fail(child, (0,run_git/* notStarted */.DY)(cause)));
        child.on('close', (status) => this.fail(child, (0,run_git/* failure */.V2)(this.command.args, status ?? -1, complaint())));
        return child;
    }
    takeChunk(chunk) {
        if (this.question?.take(chunk) !== true)
            return;
        this.question.resolve();
        this.question = undefined;
    }
    fail(child, error) {
        if (this.child !== child)
            return;
        this.child = undefined;
        this.question?.reject(error);
        this.question = undefined;
    }
}
/** Whether the program waits for a process before it ends. Pipes know of it too, which their type does not say. */
function waitFor(child, waits) {
    const pipes = [child.stdin, child.stdout, child.stderr];
    for (const handle of [child, ...pipes]) {
        if (waits)
            handle.ref();
        else
            handle.unref();
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/scratch-repository.js





/** A bare repository of our own: what is fetched or made goes here, and another repository's objects are only read. */
class ScratchRepository {
    folder;
    environment;
    constructor(folder, environment) {
        this.folder = folder;
        this.environment = { ...environment, GIT_DIR: folder };
    }
    get objectsFolder() {
        return (0,external_node_path_.join)(this.folder, 'objects');
    }
    /** Runs a reading command; throws `GitError` when it fails. */
    read(args, input) {
        return (0,run_git/* runGitOrThrow */.DT)({ args, cwd: this.folder, environment: this.environment, input });
    }
    /** Runs a reading command and hands on its output as it comes; throws `GitError` when it fails. */
    async stream(args, input, onOutput) {
        await (0,run_git/* runGitOrThrow */.DT)({ args, cwd: this.folder, environment: this.environment, input, onOutput });
    }
    /** The output of a reading command, chunk by chunk and no faster than it is taken; throws `GitError` when it fails. */
    chunks(args, input) {
        return (0,run_git/* streamGit */.t1)({ args, cwd: this.folder, environment: this.environment, input });
    }
    /** Runs a reading command whose failure is an answer. */
    ask(args, input) {
        return (0,run_git/* runGit */.EO)({ args, cwd: this.folder, environment: this.environment, input });
    }
    /** The `shallow` file as it stands: one commit a line. */
    async shallow() {
        return readTextIfAny((0,external_node_path_.join)(this.folder, 'shallow'));
    }
    async remove() {
        await (0,promises_.rm)(this.folder, { recursive: true, force: true, maxRetries: 3 });
        leftovers.delete(this.folder);
    }
}
/**
 * Makes a scratch repository, which is removed when asked or when the process exits. Writing its few files by hand
 * spares a process.
 */
async function createScratchRepository(plan) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(plan.parent, 'lanegate-git-'));
    removeAtExit(folder);
    await Promise.all([(0,promises_.mkdir)((0,external_node_path_.join)(folder, 'objects', 'info'), { recursive: true }), (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs'))]);
    await Promise.all([
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n'),
        (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), configurationOf(plan.objectFormat)),
        plan.shallow === '' ? undefined : (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'shallow'), plan.shallow),
        plan.borrowed === undefined
            ? undefined
            : (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'objects', 'info', 'alternates'), `${quoted(plan.borrowed)}\n`),
    ]);
    return new ScratchRepository(folder, plan.environment);
}
/** The text of a file, or nothing when there is no such file. */
async function readTextIfAny(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,is_missing_file/* isMissingFile */.F)(error))
            return '';
        throw error;
    }
}
function configurationOf(objectFormat) {
    if (objectFormat === 'sha1')
        return '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
    return `[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = ${objectFormat}\n`;
}
/** Quoting in the way of C keeps `#`, quotes and line breaks in a folder's name from being read as syntax. */
const quoted = (path) => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
const leftovers = new Set();
function removeAtExit(folder) {
    if (!process.listeners('exit').includes(removeLeftovers))
        process.on('exit', removeLeftovers);
    leftovers.add(folder);
}
function removeLeftovers() {
    for (const folder of leftovers)
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/object-store.js



/** The ids of the tree without entries, which git knows without having it. */
const emptyTrees = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
/** More objects than these are asked for in a process of their own, which does not answer one by one. */
const mostAsked = 200;
/** A full object id, SHA-1 or SHA-256. */
const objectId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The objects we can read, and the fetching of those we cannot. */
class ObjectStore {
    scratch;
    parts;
    headers;
    contents;
    fetchedCommits = [];
    wantedCommits = new Set();
    checks = new Set();
    turn = Promise.resolve();
    constructor(parts) {
        this.parts = parts;
        this.scratch = parts.scratch;
        const { folder: cwd, environment } = parts.scratch;
        this.headers = new AskedGit({ args: ['cat-file', '--batch-check'], cwd, environment });
        this.contents = new AskedGit({ args: ['cat-file', '--batch'], cwd, environment });
    }
    /** Whether blobs may be missing that a fetch could bring. */
    get mayLackBlobs() {
        return this.parts.isPartial || this.fetchedCommits.length > 0;
    }
    get emptyTree() {
        return emptyTrees[this.parts.objectFormat] ?? '';
    }
    /** The commit that a full id names, of itself or as a tag; fetched with its trees if need be. */
    async commit(id) {
        const check = this.presentOrWanted(id);
        this.checks.add(check);
        const present = await check;
        this.checks.delete(check);
        if (present !== undefined)
            return present;
        await this.fetchWanted(id);
        return this.presentCommit(id);
    }
    /** The sizes in bytes of those ids that are blobs; what is missing is fetched first, in one go. */
    async sizesOf(ids) {
        const wanted = ids.filter((id) => objectId.test(id));
        const sizes = await this.presentSizes(wanted);
        const missing = wanted.filter((id) => !sizes.has(id));
        if (missing.length === 0 || !this.mayLackBlobs)
            return sizes;
        await this.inTurn(() => this.parts.remote.fetch(this.scratch, missing, { filter: 'blob:none', known: 'none' }));
        return new Map([...sizes, ...(await this.presentSizes(missing))]);
    }
    /** Those of some commits whose trees are missing, as they may be in a partial clone. */
    async withoutTrees(commits) {
        if (!this.parts.isPartial || commits.length === 0)
            return [];
        const headers = await this.headersOf(commits.map((commit) => `${commit}^{tree}`));
        return commits.filter((_, index) => headers[index] === undefined);
    }
    /** Hands on the contents of these objects as they come; a missing one is left out. */
    async readObjects(ids, onObject) {
        if (ids.length === 0)
            return;
        const batch = new BlobBatch(onObject);
        if (ids.length <= mostAsked) {
            await this.contents.ask(ids, (chunk) => {
                batch.push(chunk);
                return batch.answered === ids.length;
            });
        }
        else {
            const push = (chunk) => batch.push(chunk);
            await this.scratch.stream(['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`, push);
        }
    }
    /** The id of a branch or tag on the server. */
    lookUp(name) {
        return this.parts.remote.lookUp(name, this.scratch);
    }
    /** A repository for commits without trees, so that deepening never makes the server believe we have the trees. */
    async openHistory() {
        return createScratchRepository({
            parent: this.parts.temporaryFolder,
            environment: this.scratch.environment,
            objectFormat: this.parts.objectFormat,
            borrowed: this.scratch.objectsFolder,
            shallow: await this.scratch.shallow(),
        });
    }
    /** Fetches commits alone, `depth` generations from each of the `cut` ones; answers whether the server has them. */
    async deepen(history, cut, depth) {
        const unknown = await this.parts.remote.fetch(history, cut, { filter: 'tree:0', depth, known: cut });
        return unknown.length === 0;
    }
    /**
     * Fetches `depth` generations of commits with their trees from each of these commits. What cannot be had stays
     * missing.
     */
    async deepenTrees(commits, depth) {
        await this.inTurn(async () => {
            const known = this.parts.isPartial ? 'none' : commits;
            const unknown = await this.parts.remote.fetch(this.scratch, commits, { filter: 'blob:none', depth, known });
            this.fetchedCommits.push(...commits.filter((commit) => !unknown.includes(commit)));
        });
    }
    async close() {
        await this.forgetProcesses();
        await this.scratch.remove();
    }
    async presentSizes(ids) {
        if (ids.length === 0)
            return new Map();
        const headers = await this.headersOf(ids);
        return new Map(headers.flatMap((header) => (header?.type === 'blob' ? [[header.id, header.bytes]] : [])));
    }
    /** What git tells of each of these names. */
    async headersOf(names) {
        if (names.length > mostAsked) {
            const output = await this.scratch.read(['cat-file', '--batch-check', '--buffer'], `${names.join('\n')}\n`);
            return output.toString('latin1').split('\n').slice(0, -1).map(parseObjectHeader);
        }
        let lines = '';
        let count = 0;
        await this.headers.ask(names, (chunk) => {
            const text = chunk.toString('latin1');
            lines += text;
            count += text.split('\n').length - 1;
            return count === names.length;
        });
        return lines.split('\n').slice(0, -1).map(parseObjectHeader);
    }
    async presentCommit(id) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${id}^{commit}`];
        const outcome = await this.scratch.ask(args);
        if (outcome.status !== 0)
            return undefined;
        const commit = outcome.stdout.toString('latin1').trim();
        if (!this.parts.isPartial)
            return commit;
        const tree = await this.scratch.ask(['cat-file', '-e', `${commit}^{tree}`]);
        return tree.status === 0 ? commit : undefined;
    }
    async presentOrWanted(id) {
        const present = await this.presentCommit(id);
        if (present === undefined)
            this.wantedCommits.add(id);
        return present;
    }
    /** Commits that are asked for at the same time are fetched together. */
    async fetchWanted(id) {
        await this.inTurn(async () => {
            await Promise.allSettled(this.checks);
            if (!this.wantedCommits.has(id))
                return;
            const ids = [...this.wantedCommits];
            this.wantedCommits.clear();
            // A partial clone lacks trees of commits it has, so the server must not leave them away.
            const known = this.parts.isPartial ? 'none' : [...this.fetchedCommits];
            const unknown = await this.parts.remote.fetch(this.scratch, ids, { filter: 'blob:none', depth: 1, known });
            this.fetchedCommits.push(...ids.filter((wanted) => !unknown.includes(wanted)));
        });
    }
    async forgetProcesses() {
        await Promise.all([this.headers.stop(), this.contents.stop()]);
    }
    /** One fetch at a time: git locks the list of shallow commits. A process that ran before may not see what came. */
    inTurn(work) {
        const done = this.turn.then(work).finally(() => this.forgetProcesses());
        this.turn = done.catch(() => undefined);
        return done;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-people.js



/** Who people are to the repository that a folder is in. */
function gitPeople(folder, inherited) {
    const environment = (0,git_settings/* gitEnvironment */._K)(inherited);
    const answer = async (args) => {
        const { status, stdout } = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
        const text = stdout.toString('utf8').trim();
        return status === 0 && text !== '' ? text : undefined;
    };
    return {
        me: async () => {
            const [name, address] = [await answer(['config', 'user.name']), await answer(['config', 'user.email'])];
            return name === undefined || address === undefined ? undefined : `${name} <${address}>`;
        },
        authorOf: async (commit) => objectId.test(commit)
            ? answer(['show', '--no-patch', '--no-show-signature', '--format=%ae', commit, '--'])
            : undefined,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/lazy-git.js
/** A repository that is opened when it is first asked something, so that whoever never asks needs none. */
function lazyGit(open) {
    let opened;
    const git = () => {
        opened ??= open();
        return opened;
    };
    return {
        resolve: async (revision) => (await git()).resolve(revision),
        mergeBase: async (one, other) => (await git()).mergeBase(one, other),
        snapshotWorktree: async () => (await git()).snapshotWorktree(),
        changes: async (base, head) => (await git()).changes(base, head),
        list: async (tree) => (await git()).list(tree),
        pointers: async (tree) => (await git()).pointers(tree),
        readBlobs: async (blobs, limit) => (await git()).readBlobs(blobs, limit),
        readLines: async (blob, maxBytes) => (await git()).readLines(blob, maxBytes),
        checkOut: async (tree, folder) => (await git()).checkOut(tree, folder),
        mixedTree: async (base, head, paths) => (await git()).mixedTree(base, head, paths),
        emptyTree: async () => (await git()).emptyTree(),
        history: async function* (head, range) {
            yield* (await git()).history(head, range);
        },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/own-index.js



/** Works with an index of its own, so that no other is touched: the path of a file that is not there yet. */
async function withOwnIndex(folder, work) {
    const index = (0,external_node_path_.join)(folder, `lanegate-index-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        return await work(index);
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/parse-raw-diff.js

const absentMode = '000000';
const submoduleMode = '160000';
/**
 * Reads the output of `git diff-tree -r --raw -z --no-abbrev -M`: `:mode mode id id status` and one path, or two for a
 * rename. Where a file became a link or a submodule, the file is told as deleted and the other as added.
 */
const parseRawDiff = (output) => parseRawRecords(splitRecords(output));
/** The same, of records that are parted already. */
function parseRawRecords(records) {
    const changes = [];
    for (let index = 0; index + 1 < records.length;) {
        const [baseMode = '', headMode = '', baseBlob = '', headBlob = '', status = ''] = records[index]?.slice(1).split(' ') ?? [];
        const basePath = records[index + 1] ?? '';
        const pathCount = pathsAfter(records[index] ?? '');
        const headPath = pathCount === 2 ? (records[index + 2] ?? '') : basePath;
        index += 1 + pathCount;
        const base = { path: basePath, blob: baseBlob, mode: baseMode };
        const head = { path: headPath, blob: headBlob, mode: headMode };
        if (status === 'T')
            changes.push(change(base, undefined), change(undefined, head));
        else
            changes.push(change(unlessAbsent(base), unlessAbsent(head)));
    }
    return changes;
}
/** How many paths follow the record that a change begins with. */
const pathsAfter = (record) => (/ [RC]\d*$/.test(record) ? 2 : 1);
/** Whether a mode, or what begins with one, is of a file itself: neither a symbolic link nor a submodule. */
const isRegularMode = (mode) => mode.startsWith('100');
const unlessAbsent = (side) => (side.mode === absentMode ? undefined : side);
const change = (base, head) => ({
    basePath: base?.path,
    headPath: head?.path,
    baseBlob: base?.blob,
    headBlob: head?.blob,
    kind: kindOf((head ?? base)?.mode ?? ''),
});
function kindOf(mode) {
    if (isRegularMode(mode))
        return 'file';
    return mode === submoduleMode ? 'submodule' : 'link';
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/parse-tree.js


/** Reads the output of `git ls-tree -r -z`, `mode type id<TAB>path`, and keeps the regular files. */
function parseTree(output) {
    return splitRecords(output)
        .filter(isRegularMode)
        .map((record) => {
        const tab = record.indexOf('\t');
        return { path: record.slice(tab + 1), blob: record.slice(record.lastIndexOf(' ', tab) + 1, tab) };
    });
}
/** Reads the same and keeps the paths of what is no regular file. */
const parsePointers = (output) => splitRecords(output)
    .filter((record) => !isRegularMode(record))
    .map((record) => record.slice(record.indexOf('\t') + 1));

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/check-out.js






/** A pointer is smaller than this, and begins so (git-lfs, docs/spec.md). */
const largestPointerBytes = 1024;
const pointerBeginning = 'version https://git-lfs.github.com/spec/';
/** Files come out as they are in git: with no line ends turned, and no filter run. */
const settings = [
    ['core.autocrlf', 'false'],
    ['core.symlinks', process.platform === 'win32' ? 'false' : 'true'],
    ['filter.lfs.smudge', ''],
    ['filter.lfs.process', ''],
    ['filter.lfs.required', 'false'],
];
/**
 * Writes a tree into an empty folder. Blobs that are missing are fetched before.
 */
async function checkOut(store, { tree, listing }, folder) {
    refuseSubmodules(listing);
    const sizes = await store.sizesOf(blobsIn(listing));
    await refusePointers(store, listing, sizes);
    const { scratch } = store;
    await withOwnIndex(scratch.folder, async (index) => {
        const places = { GIT_INDEX_FILE: index, GIT_WORK_TREE: folder };
        const environment = (0,git_settings/* withSettings */.GY)({ ...scratch.environment, ...places }, settings);
        await (0,run_git/* runGitOrThrow */.DT)({ args: ['read-tree', tree], cwd: folder, environment });
        await (0,run_git/* runGitOrThrow */.DT)({ args: ['checkout-index', '--all', '--quiet'], cwd: folder, environment });
    });
}
function refuseSubmodules(listing) {
    const submodule = splitRecords(listing).find((record) => record.startsWith('160000 '));
    if (submodule === undefined)
        return;
    const path = submodule.slice(submodule.indexOf('\t') + 1);
    throw new user_error/* UserError */.yo('programs cannot be run in a commit with submodules, of which the files are not here', {
        place: { path },
        hint: 'let the setup of the target fetch what it needs, or keep the files in the repository',
    });
}
/** The ids of all blobs, links among them. */
const blobsIn = (listing) => splitRecords(listing).map((record) => record.slice(0, record.indexOf('\t')).split(' ')[2] ?? '');
/** A program would take a pointer for what it points to. */
async function refusePointers(store, listing, sizes) {
    const small = [...sizes].flatMap(([id, bytes]) => (bytes <= largestPointerBytes ? [id] : []));
    const pointers = new Set();
    await store.readObjects(small, (id, content) => {
        if (content.toString('latin1', 0, pointerBeginning.length) === pointerBeginning)
            pointers.add(id);
    });
    const pointer = parseTree(listing).find(({ blob }) => pointers.has(blob));
    if (pointer === undefined)
        return;
    throw new user_error/* UserError */.yo('this file is a Git LFS pointer, and what it points to is not fetched', {
        place: { path: pointer.path },
        hint: 'keep it in git itself, or let the setup of the target fetch it',
    });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/find-merge-base.js


/** Generations to fetch, in growing steps; git takes the last for "all". */
const depths = [64, 512, 4096, 2_147_483_647];
/**
 * The best common ancestor. A base that a shallow history shows counts only if nothing is cut off between it and the
 * two tips; until then commits, and commits alone, are fetched. Throws `UserError` when they cannot be had.
 */
async function findMergeBase(store, one, other) {
    if (one === other)
        return one;
    const near = await look(store.scratch, one, other);
    if (near.cut.length === 0)
        return near.base;
    const history = await store.openHistory();
    try {
        const far = await deepenUntilSeen(store, history, { one, other, cut: near.cut });
        return far === undefined ? undefined : await store.commit(far);
    }
    finally {
        await history.remove();
    }
}
async function deepenUntilSeen(store, history, { one, other, cut }) {
    for (const depth of depths) {
        if (!(await store.deepen(history, cut, depth)))
            break;
        const sight = await look(history, one, other);
        if (sight.cut.length === 0)
            return sight.base;
    }
    throw new user_error/* UserError */.yo(`the common history of ${one} and ${other} is cut off`, {
        hint: 'Fetch more of it, with `git fetch --unshallow` or `fetch-depth: 0`, or let git reach origin.',
    });
}
async function look(repository, one, other) {
    const outcome = await repository.ask(['merge-base', '--all', one, other]);
    if (outcome.status > 1)
        throw new run_git/* GitError */.XS(`no merge base of ${one} and ${other}: ${outcome.stderr.trim()}`);
    const bases = linesOf(outcome.stdout);
    const shallow = new Set(linesOf(await repository.shallow()));
    if (shallow.size === 0)
        return { base: bases[0], cut: [] };
    const beyond = await repository.read(['rev-list', one, other, '--not', ...bases]);
    return { base: bases[0], cut: linesOf(beyond).filter((commit) => shallow.has(commit)) };
}
const linesOf = (output) => output.toString().split('\n').filter(Boolean);

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/mix-trees.js





/**
 * Writes the tree of base with what the other has at some paths. Blobs need not be there: the tree names them alone.
 * Throws a `UserError` for a path that is not UTF-8, which cannot be told to git by its spelling.
 */
async function mixTrees(scratch, { base, before, after }, paths) {
    refuseSpelledPaths([before, after], paths);
    return withOwnIndex(scratch.folder, async (index) => {
        const start = { cwd: scratch.folder, environment: { ...scratch.environment, GIT_INDEX_FILE: index } };
        await (0,run_git/* runGitOrThrow */.DT)({ ...start, args: ['read-tree', base] });
        const input = indexLines(entriesByPath(before), entriesByPath(after), paths);
        await (0,run_git/* runGitOrThrow */.DT)({ ...start, args: ['update-index', '-z', '--index-info'], input });
        const written = await (0,run_git/* runGitOrThrow */.DT)({ ...start, args: ['write-tree', '--missing-ok'] });
        return written.toString('latin1').trim();
    });
}
/** Mode, type and id of each path. */
const entriesByPath = (listing) => new Map(splitRecords(listing).map((record) => {
    const tab = record.indexOf('\t');
    return [record.slice(tab + 1), record.slice(0, tab)];
}));
/** What is gone goes first, so that it makes room for a folder of its name. */
function indexLines(before, after, paths) {
    const gone = paths.filter((path) => !after.has(path) && before.has(path));
    const there = paths.filter((path) => after.has(path));
    // An entry of mode 0 is removed, whatever its id; the id is one of the repository's own length.
    const removals = gone.map((path) => `0 ${idOf(before.get(path))}\t${path}\0`);
    return [...removals, ...there.map((path) => `${after.get(path)}\t${path}\0`)].join('');
}
const idOf = (entry = '') => entry.split(' ')[2] ?? '';
const spelledByte = /\\x[89a-f][0-9a-f]/;
function refuseSpelledPaths(listings, paths) {
    const path = listings.every((listing) => (0,external_node_buffer_.isUtf8)(listing)) ? undefined : paths.find((each) => spelledByte.test(each));
    if (path === undefined)
        return;
    throw new user_error/* UserError */.yo('a file whose name is not UTF-8 cannot be taken from another commit', { place: { path } });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/blob-text.js

/** Where git itself looks for a NUL byte before it calls a file binary. */
const sniffedBytes = 8000;
const utf8 = new TextDecoder('utf-8');
/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; Node's own decoder mixes the two up. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** UTF-16 is told by its byte order mark alone; the four-byte mark of UTF-32 decodes to a NUL character. */
const wideEncodings = [
    { mark: [0xff, 0xfe], decoder: new TextDecoder('utf-16le') },
    { mark: [0xfe, 0xff], decoder: new TextDecoder('utf-16be') },
];
/** Control characters that no text has, and the five bytes that Windows-1252 leaves undefined. */
const notWindows1252 = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]/;
/** Bytes as text without its byte order mark: UTF-8, UTF-16 or, where nothing speaks against it, Windows-1252. */
function blobText(bytes) {
    const text = decode(bytes);
    return text === undefined ? { kind: 'binary', bytes: bytes.length } : { kind: 'text', text };
}
/** The same line by line. UTF-8 is decoded when a line's turn comes; whatever else a text may be is decoded whole. */
function blobLines(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes) && !bytes.subarray(0, sniffedBytes).includes(0)) {
        return { kind: 'lines', lines: { [Symbol.iterator]: () => decodedLines(bytes) }, bytes: bytes.length };
    }
    const content = blobText(bytes);
    return content.kind === 'text' ? { kind: 'lines', lines: content.text.split('\n'), bytes: bytes.length } : content;
}
function* decodedLines(bytes) {
    let start = bytes.subarray(0, utf8Mark.length).equals(utf8Mark) ? utf8Mark.length : 0;
    for (let end = bytes.indexOf('\n', start); end !== -1; end = bytes.indexOf('\n', start)) {
        yield bytes.toString('utf8', start, end);
        start = end + 1;
    }
    yield bytes.toString('utf8', start);
}
const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
function decode(bytes) {
    const wide = wideEncodings.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
    if (wide !== undefined) {
        const text = wide.decoder.decode(bytes);
        return text.includes('\0') ? undefined : text;
    }
    if (bytes.subarray(0, sniffedBytes).includes(0))
        return undefined;
    // A large text decoded like this lies outside the heap, which else grows by more than half of it.
    if ((0,external_node_buffer_.isAscii)(bytes))
        return bytes.toString('latin1');
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return utf8.decode(bytes);
    const latin1 = bytes.toString('latin1');
    if (notWindows1252.test(latin1))
        return undefined;
    return latin1.replace(/[\x80-\x9f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/collect-garbage.js


/** Gives back what large buffers took: they lie outside the heap, which sees no reason to be collected for them. */
function collectGarbage() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--expose-gc');
    const collect = (0,external_node_vm_namespaceObject.runInNewContext)('gc');
    if (typeof collect === 'function')
        collect();
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/read-blobs.js


/** Bytes from which on it is worth a tenth of a second to have their buffers back at once. */
const largeBytes = 16_000_000;
/**
 * Reads blobs that are not remembered, first their sizes and then the contents of those that are small enough. A limit
 * on all of them together needs the sizes of all.
 */
async function readBlobs(source, blobs, limit) {
    if (Number.isFinite(limit.maxTotalBytes))
        return readAll(source, blobs, limit);
    const known = blobs.map((id) => source.remembered.get(id, limit.maxBytes));
    const unknown = blobs.filter((_, index) => known[index] === undefined);
    if (unknown.length === 0)
        return known.filter((content) => content !== undefined);
    const read = (await readAll(source, unknown, limit)).values();
    return known.map((content) => content ?? read.next().value);
}
/** Reads one blob whose lines are decoded when their turn comes. */
async function readLines(store, blob, maxBytes) {
    const bytes = (await store.sizesOf([blob])).get(blob);
    if (bytes === undefined)
        return { kind: 'missing' };
    if (bytes > maxBytes)
        return { kind: 'too-large', bytes };
    let lines = { kind: 'missing' };
    await store.readObjects([blob], (_, content) => {
        lines = blobLines(content);
    });
    if (bytes > largeBytes)
        collectGarbage();
    return lines;
}
async function readAll({ store, remembered }, blobs, { maxBytes, maxTotalBytes }) {
    const sizes = await store.sizesOf([...new Set(blobs)]);
    const texts = new Map();
    const small = [...sizes].filter(([, bytes]) => bytes <= maxBytes);
    const wanted = withinTotal(small, maxTotalBytes);
    await store.readObjects(wanted, (id, content) => {
        const text = blobText(content);
        texts.set(id, text);
        remembered.keep(id, text, content.length);
    });
    if (wanted.some((id) => (sizes.get(id) ?? 0) > largeBytes))
        collectGarbage();
    return blobs.map((id) => {
        const bytes = sizes.get(id);
        if (bytes === undefined)
            return { kind: 'missing' };
        return texts.get(id) ?? { kind: bytes > maxBytes ? 'too-large' : 'left-out', bytes };
    });
}
/** As many as fit, in their order; a smaller one further on may still fit. */
function withinTotal(sizes, maxTotalBytes) {
    let total = 0;
    return sizes.flatMap(([id, bytes]) => {
        if (total + bytes > maxTotalBytes)
            return [];
        total += bytes;
        return [id];
    });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/rename-candidates.js
/** Git's own default, named so that a user's setting cannot alter what a change is. */
const renameLimit = 1000;
const diffOptions = ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv'];
const renameOptions = ['-M', `-l${renameLimit}`];
/** Takes a file for renamed only where its content is the same, for which no content is read. */
const sameRenameOptions = ['-M100%'];
/** The contents that git compares when it looks for renames: of what came and of what went, unless they are the same. */
function renameCandidates(changes) {
    const files = changes.filter(({ kind }) => kind === 'file');
    const gone = idsOf(files.map((file) => (file.headPath === undefined ? file.baseBlob : undefined)));
    const come = idsOf(files.map((file) => (file.basePath === undefined ? file.headBlob : undefined)));
    const left = [...gone].filter((blob) => !come.has(blob));
    const right = [...come].filter((blob) => !gone.has(blob));
    return left.length > 0 && right.length > 0 ? [...left, ...right] : [];
}
const idsOf = (blobs) => new Set(blobs.filter((blob) => blob !== undefined));

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/read-history.js





const mostSubjectCharacters = 200;
/** Fields parted by NUL bytes; a subject has no line break. */
const commitFormat = '%H%x00%P%x00%ct%x00%s';
/**
 * The commits up to head, newest first, with what each changed: one process lists them and another one compares, both
 * for the whole history. Where commits are cut off, one fetch tries to bring what is missing.
 */
async function* readHistory(store, head, range) {
    let listed = await listCommits(store, head, range);
    if ((await cutOffAmong(store, listed)).size > 0) {
        await deepen(store, head, range);
        listed = await listCommits(store, head, range);
    }
    const cutOff = await cutOffAmong(store, listed);
    const whole = listed.filter(({ commit }) => !cutOff.has(commit));
    if (store.mayLackBlobs)
        await fetchRenameCandidates(store, whole);
    const diffs = diffsOf(store, whole);
    try {
        for (const each of listed) {
            if (cutOff.has(each.commit))
                yield { ...each, changes: 'cut-off' };
            else
                yield { ...each, changes: (await diffs.next()).value ?? [] };
        }
    }
    finally {
        await diffs.return(undefined);
    }
}
async function listCommits(store, head, { count, notIn }) {
    const range = notIn === undefined ? [head] : ['--topo-order', head, `^${notIn}`];
    const options = [`--max-count=${count}`, '--encoding=UTF-8', `--format=${commitFormat}`];
    const output = await store.scratch.read(['rev-list', ...options, ...range, '--']);
    // Each commit is told by a line of its own before the line that was asked for.
    return output
        .toString('utf8')
        .split('\n')
        .filter((line) => line.includes('\0'))
        .map(toListedCommit);
}
function toListedCommit(line) {
    const [commit = '', parents = '', seconds = '', ...subject] = line.split('\0');
    return {
        commit,
        parents: parents.split(' ').filter(Boolean),
        date: toDate(Number(seconds)),
        subject: beginningOf(subject.join(' ')),
    };
}
/** Cut between characters, not within one; nothing but the beginning is ever split into them. */
const beginningOf = (text) => [...text.slice(0, 2 * mostSubjectCharacters)].slice(0, mostSubjectCharacters).join('');
/** A date that no calendar has is told as the beginning of time, as git does it. */
function toDate(seconds) {
    const date = new Date(seconds * 1000);
    return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}
/** Commits of which a parent, or the tree, is not here. */
async function cutOffAmong(store, listed) {
    const shallow = new Set((await store.scratch.shallow()).split('\n'));
    const cutOff = listed.filter(({ commit }) => shallow.has(commit)).map(({ commit }) => commit);
    return new Set([...cutOff, ...(await store.withoutTrees(listed.map(({ commit }) => commit)))]);
}
/** Goes on with what there is when the server cannot be reached. */
async function deepen(store, head, { count, notIn }) {
    try {
        await store.deepenTrees(notIn === undefined ? [head] : [head, notIn], count + 1);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
    }
}
async function fetchRenameCandidates(store, commits) {
    const candidates = new Set();
    for await (const changes of compare(store, commits, ['--no-renames'])) {
        for (const blob of renameCandidates(changes))
            candidates.add(blob);
    }
    if (candidates.size > 0)
        await store.sizesOf([...candidates]);
}
/**
 * What each commit changed. Where a content is missing that similarity is judged by, only what is the same is a rename.
 */
async function* diffsOf(store, commits) {
    let done = 0;
    while (done < commits.length) {
        try {
            for await (const changes of compare(store, commits.slice(done), renameOptions)) {
                done += 1;
                yield changes;
            }
        }
        catch (error) {
            if (!(error instanceof run_git/* GitError */.XS))
                throw error;
            yield* compare(store, commits.slice(done, done + 1), sameRenameOptions);
            done += 1;
        }
    }
}
/** What each commit changed against its first parent, in their order, one at a time. */
async function* compare(store, commits, options) {
    if (commits.length === 0)
        return;
    const lines = commits.map(({ commit, parents }) => (parents.length === 0 ? commit : `${commit} ${parents[0]}`));
    const args = [...diffOptions, ...options, '--stdin', '--root', '--always'];
    const splitter = new RecordSplitter();
    let records;
    let missingPaths = 0;
    for await (const chunk of store.scratch.chunks(args, `${lines.join('\n')}\n`)) {
        for (const record of splitter.push(chunk)) {
            if (missingPaths > 0 || record.startsWith(':')) {
                missingPaths = missingPaths > 0 ? missingPaths - 1 : pathsAfter(record);
                records?.push(record);
                continue;
            }
            if (records !== undefined)
                yield parseRawRecords(records);
            records = [];
        }
    }
    if (records !== undefined)
        yield parseRawRecords(records);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/remembered-blobs.js
/** Larger ones are read once more instead of kept. */
const mostCharactersOfOne = 65_536;
const mostCharacters = 16_000_000;
/** Small texts that were read before: an id always means the same content, and starting git takes longer than that. */
class RememberedBlobs {
    texts = new Map();
    characters = 0;
    /** The text of a blob of at most `maxBytes`, where it is kept. */
    get(id, maxBytes) {
        const kept = this.texts.get(id);
        return kept !== undefined && kept.bytes <= maxBytes ? kept.content : undefined;
    }
    keep(id, content, bytes) {
        if (content.kind !== 'text' || this.texts.has(id))
            return;
        const { length } = content.text;
        if (length > mostCharactersOfOne || this.characters + length > mostCharacters)
            return;
        this.texts.set(id, { content, bytes });
        this.characters += length;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/snapshot-worktree.js







const snapshotSettings = [
    ['core.safecrlf', 'false'],
    ['core.looseCompression', '0'],
    ['core.fsync', 'none'],
    ['add.ignoreErrors', 'false'],
];
/**
 * Writes everything but ignored files as a tree. The index is a copy and the objects go to the scratch repository, so
 * that the working copy's own stay as they were. Throws `UserError` when a file cannot be read.
 */
async function snapshotWorktree(copy, scratch) {
    return withOwnIndex(scratch.folder, async (index) => {
        const borrowing = { ...copy.environment, GIT_INDEX_FILE: index, GIT_OBJECT_DIRECTORY: scratch.objectsFolder };
        const [filters] = await Promise.all([ownFilters(copy), copyIndex(copy.indexFile, index)]);
        const environment = (0,git_settings/* withSettings */.GY)(borrowing, [...snapshotSettings, ...filters.flatMap(inertFilter)]);
        const added = await (0,run_git/* runGit */.EO)({ args: ['add', '--all'], cwd: copy.folder, environment });
        if (added.status !== 0)
            throw new user_error/* UserError */.yo(`the working copy could not be read: ${(0,run_git/* complaintOf */.Nx)(added.stderr)}`);
        const tree = await (0,run_git/* runGitOrThrow */.DT)({ args: ['write-tree', '--missing-ok'], cwd: copy.folder, environment });
        return tree.toString('latin1').trim();
    });
}
/**
 * Keeps the index's time, rounded down: git reads a file again when it is as young as the index, and a copy that
 * looked younger would hide a change made in the same moment.
 */
async function copyIndex(from, to) {
    try {
        const { mtimeMs } = await (0,promises_.stat)(from);
        await (0,promises_.copyFile)(from, to);
        const seconds = (Math.floor(mtimeMs) - 1) / 1000;
        await (0,promises_.utimes)(to, seconds, seconds);
    }
    catch (error) {
        if (!(0,is_missing_file/* isMissingFile */.F)(error))
            throw error;
    }
}
/** The content filters that the repository's own configuration defines; those of the user's are trusted. */
async function ownFilters({ folder, environment }) {
    const args = ['config', '--show-scope', '-z', '--name-only', '--get-regexp', '^filter\\.'];
    const outcome = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
    const words = splitRecords(outcome.stdout);
    const keys = words.filter((_, index) => index % 2 === 1 && /^(local|worktree)$/.test(words[index - 1] ?? ''));
    return [...new Set(keys.map((key) => key.slice('filter.'.length, key.lastIndexOf('.'))))];
}
const inertFilter = (name) => [
    [`filter.${name}.clean`, ''],
    [`filter.${name}.process`, ''],
    [`filter.${name}.required`, 'false'],
];

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/git-repository.js













const mostListedTrees = 3;
/** A git repository read through a scratch repository of ours, with a working copy or without. */
class GitRepository {
    store;
    workingCopy;
    /** Every snapshot's commit below, `undefined` before the first commit. */
    snapshots = new Map();
    /** Commits that are known to be here with their trees. */
    present = new Set();
    blobs = new RememberedBlobs();
    /** The trees that were listed last, since every stage lists the same few. */
    listed = new Map();
    constructor(store, workingCopy) {
        this.store = store;
        this.workingCopy = workingCopy;
        this.present.add(store.emptyTree);
    }
    /** A snapshot's id resolves to itself. Throws `UserError` when a fetch is needed and fails. */
    async resolve(revision) {
        if (this.snapshots.has(revision) || revision === this.store.emptyTree)
            return revision;
        const commit = await this.resolveCommit(revision);
        if (commit !== undefined)
            this.present.add(commit);
        return commit;
    }
    /**
     * A snapshot has the history of the commit below it. Throws `UserError` when a shallow history cannot be deepened.
     */
    async mergeBase(one, other) {
        const [first, second] = [one, other].map((id) => (this.snapshots.has(id) ? this.snapshots.get(id) : id));
        if (first === undefined || second === undefined)
            return undefined;
        await this.require(first, second);
        const base = await findMergeBase(this.store, first, second);
        if (base !== undefined)
            this.present.add(base);
        return base;
    }
    /** Throws `UserError` without a working copy, or when a file of it cannot be read. */
    async snapshotWorktree() {
        if (this.workingCopy === undefined)
            throw new user_error/* UserError */.yo('there is no working copy to take uncommitted work from');
        const [tree, head] = await Promise.all([
            snapshotWorktree(this.workingCopy, this.store.scratch),
            this.localCommit('HEAD'),
        ]);
        this.snapshots.set(tree, head);
        return tree;
    }
    async changes(base, head) {
        await this.require(base, head);
        if (this.store.mayLackBlobs)
            await this.fetchRenameCandidates(base, head);
        try {
            return await this.diff(base, head, renameOptions);
        }
        catch (error) {
            if (!(error instanceof run_git/* GitError */.XS))
                throw error;
            return this.diff(base, head, sameRenameOptions);
        }
    }
    async list(tree) {
        return parseTree(await this.entries(tree));
    }
    async pointers(tree) {
        return parsePointers(await this.entries(tree));
    }
    readBlobs(blobs, limit) {
        const limits = typeof limit === 'number' ? { maxBytes: limit, maxTotalBytes: Number.POSITIVE_INFINITY } : limit;
        return readBlobs({ store: this.store, remembered: this.blobs }, blobs, limits);
    }
    readLines(blob, maxBytes) {
        return readLines(this.store, blob, maxBytes);
    }
    async checkOut(tree, folder) {
        await checkOut(this.store, { tree, listing: await this.entries(tree) }, folder);
    }
    async mixedTree(base, head, paths) {
        const [before, after] = [await this.entries(base), await this.entries(head)];
        const mixed = await mixTrees(this.store.scratch, { base, before, after }, paths);
        this.present.add(mixed);
        return mixed;
    }
    async emptyTree() {
        return this.store.emptyTree;
    }
    async *history(head, range) {
        await this.require(head, ...(range.notIn === undefined ? [] : [range.notIn]));
        yield* readHistory(this.store, head, range);
    }
    /** Removes the temporary folder; the repository cannot be read afterwards. */
    close() {
        return this.store.close();
    }
    entries(tree) {
        const known = this.listed.get(tree);
        if (known !== undefined)
            return known;
        const entries = this.readEntries(tree);
        this.listed.set(tree, entries);
        const [oldest = tree] = this.listed.keys();
        if (this.listed.size > mostListedTrees)
            this.listed.delete(oldest);
        entries.catch(() => this.listed.delete(tree));
        return entries;
    }
    async readEntries(tree) {
        await this.require(tree);
        return this.store.scratch.read(['ls-tree', '-r', '-z', '--full-tree', tree]);
    }
    async resolveCommit(revision) {
        if (revision === '' || revision.startsWith('-') || revision.includes('\0'))
            return undefined;
        if (objectId.test(revision))
            return this.store.commit(revision);
        const known = await this.localCommit(revision);
        if (known !== undefined)
            return known;
        if (this.workingCopy !== undefined && (await this.store.scratch.shallow()) === '')
            return undefined;
        const id = await this.store.lookUp(revision.replace(/^(refs\/remotes\/)?origin\//, ''));
        return id === undefined ? undefined : this.store.commit(id);
    }
    /** Fetches what nobody has resolved before, such as an id out of an artifact. */
    async require(...ids) {
        const unknown = ids.filter((id) => !this.present.has(id) && !this.snapshots.has(id));
        await Promise.all(unknown.map((id) => this.resolve(id)));
    }
    async localCommit(revision) {
        if (this.workingCopy === undefined)
            return undefined;
        const { folder, environment } = this.workingCopy;
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const outcome = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
        return outcome.status === 0 ? outcome.stdout.toString('latin1').trim() : undefined;
    }
    async diff(base, head, options) {
        return parseRawDiff(await this.store.scratch.read([...diffOptions, ...options, base, head, '--']));
    }
    /** Similarity is judged by content, so the contents of what came and went must be there. */
    async fetchRenameCandidates(base, head) {
        const candidates = renameCandidates(await this.diff(base, head, ['--no-renames']));
        if (candidates.length > 0)
            await this.store.sizesOf(candidates);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/remote.js



/** The tips are hints, and the longest command line of Windows holds some 500. */
const mostTips = 100;
/** What a server answers to names that it does not know, as opposed to one that cannot be reached. */
const unknownObject = /not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i;
/**
 * The server a repository comes from. Its settings are given to single fetches through the environment and written
 * nowhere: a scratch repository that knows no promisor never goes to the network behind our back while it is read.
 */
class Remote {
    settings;
    /** `settings` answers `remote.origin.url` and what authenticates there, or `undefined` without a remote. */
    constructor(settings) {
        this.settings = settings;
    }
    /**
     * Fetches objects by id; answers the ids that the server does not have. Throws `UserError` when it cannot be reached.
     */
    async fetch(into, ids, request) {
        const settings = await this.settings();
        if (settings === undefined || ids.length === 0)
            return ids;
        const environment = (0,git_settings/* withSettings */.GY)(into.environment, [...settings, ...promisorSettings(request)]);
        const args = fetchArguments(request);
        const outcome = await (0,run_git/* runGit */.EO)({ args, cwd: into.folder, environment, input: `${ids.join('\n')}\n` });
        if (outcome.status === 0)
            return [];
        if (!unknownObject.test(outcome.stderr))
            throw remote_unreachable(outcome);
        if (ids.length === 1)
            return ids;
        const middle = Math.ceil(ids.length / 2);
        const unknown = await this.fetch(into, ids.slice(0, middle), request);
        return [...unknown, ...(await this.fetch(into, ids.slice(middle), request))];
    }
    /** The id that a branch, a tag or `HEAD` has on the server; `undefined` when it has none of that name. */
    async lookUp(name, from) {
        const settings = await this.settings();
        if (settings === undefined)
            return undefined;
        const environment = (0,git_settings/* withSettings */.GY)(from.environment, settings);
        const references = [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`, name];
        const args = ['ls-remote', '--quiet', '--', 'origin', ...references];
        const outcome = await (0,run_git/* runGit */.EO)({ args, cwd: from.folder, environment });
        if (outcome.status !== 0)
            throw remote_unreachable(outcome);
        const lines = outcome.stdout.toString('utf8').split('\n');
        const found = references.map((reference) => lines.find((line) => line.endsWith(`\t${reference}`)));
        return found.find((line) => line !== undefined)?.split('\t')[0];
    }
}
/** Named as a promisor beforehand, a remote is not written into the configuration by the fetch itself. */
function promisorSettings(request) {
    return [
        ['remote.origin.promisor', 'true'],
        ['remote.origin.partialclonefilter', request.filter],
        ['fetch.negotiationAlgorithm', request.known === 'none' ? 'noop' : 'default'],
        ['http.lowSpeedLimit', '1000'],
        ['http.lowSpeedTime', '60'],
    ];
}
function fetchArguments({ filter, depth, known }) {
    return [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        '--no-auto-maintenance',
        '--refmap=',
        `--filter=${filter}`,
        ...(depth === undefined ? [] : [`--depth=${depth}`]),
        ...(known === 'none' ? [] : known.slice(0, mostTips).map((id) => `--negotiation-tip=${id}`)),
        '--stdin',
        'origin',
    ];
}
function remote_unreachable(outcome) {
    return new user_error/* UserError */.yo(`origin could not be read: ${(0,run_git/* complaintOf */.Nx)(outcome.stderr)}`, {
        hint: 'Check the network and that the token may read the contents of the repository.',
    });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/open-remote-repository.js






/** Opens a repository by its URL without a checkout; single commits are fetched when they are asked for. */
async function openRemoteRepository(options) {
    const temporaryFolder = options.folder ?? (0,external_node_os_.tmpdir)();
    const objectFormat = 'sha1';
    const scratch = await createScratchRepository({
        parent: temporaryFolder,
        environment: (0,git_settings/* gitEnvironment */._K)(options.environment ?? process.env),
        objectFormat,
        shallow: '',
    });
    const authentication = options.token === undefined ? [] : (0,git_settings/* tokenSettings */.Jd)(options.url, options.token);
    const settings = [['remote.origin.url', options.url], ...authentication];
    const remote = new Remote(async () => settings);
    return new GitRepository(new ObjectStore({ scratch, remote, objectFormat, temporaryFolder, isPartial: false }));
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/open-repository.js











/**
 * Opens the repository that a folder is in, which is never written to. Throws `UserError` when there is none, or no
 * git.
 */
async function openRepository(folder, options = {}) {
    const environment = (0,git_settings/* gitEnvironment */._K)(options.environment ?? process.env);
    const temporaryFolder = options.temporaryFolder ?? (0,external_node_os_.tmpdir)();
    const layout = await layoutOf(folder, environment);
    const [shallow, isPartial] = await Promise.all([readTextIfAny(layout.shallowFile), isPartialClone(layout)]);
    const scratch = await createScratchRepository({
        parent: temporaryFolder,
        environment,
        objectFormat: layout.objectFormat,
        borrowed: layout.objectsFolder,
        shallow,
    });
    const remote = new Remote(originOf(folder, environment, options.access));
    const store = new ObjectStore({ scratch, remote, objectFormat: layout.objectFormat, temporaryFolder, isPartial });
    return new GitRepository(store, { folder, environment, indexFile: layout.indexFile });
}
async function layoutOf(folder, environment) {
    if (!(await isFolder(folder)))
        throw new user_error/* UserError */.yo(`there is no folder ${folder}`);
    const paths = ['objects', 'shallow', 'index'].flatMap((name) => ['--git-path', name]);
    const args = ['rev-parse', '--path-format=absolute', ...paths, '--show-object-format'];
    const outcome = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
    if (outcome.status !== 0) {
        throw new user_error/* UserError */.yo(`${folder} cannot be read as a git repository: ${(0,run_git/* complaintOf */.Nx)(outcome.stderr)}`, {
            hint: 'Run this inside a clone of the repository; git must be 2.31 or newer.',
        });
    }
    const [objectsFolder = '', shallowFile = '', indexFile = '', objectFormat = 'sha1'] = outcome.stdout
        .toString('utf8')
        .split('\n');
    return { objectsFolder, shallowFile, indexFile, objectFormat };
}
async function isFolder(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isDirectory() ?? false;
}
/** Packs that came through a filter are marked as such, which spares asking for the configuration. */
async function isPartialClone({ objectsFolder }) {
    const packs = await (0,promises_.readdir)((0,external_node_path_.join)(objectsFolder, 'pack')).catch(() => []);
    return packs.some((name) => name.endsWith('.promisor'));
}
/** What of the clone's own configuration leads to its server. Programs that it names, such as helpers, are left out. */
const originSettings = '^(remote\\.origin\\.url|url\\..*\\.insteadof|http\\.(.*\\.)?(extraheader|proxy|sslcainfo|sslverify))$';
function originOf(folder, environment, access) {
    let settings;
    const read = async () => {
        const args = ['config', '--local', '--includes', '-z', '--get-regexp', originSettings];
        const outcome = await (0,run_git/* runGit */.EO)({ args, cwd: folder, environment });
        const found = splitRecords(outcome.stdout).map(settingOf);
        if (!found.some(([key]) => key === 'remote.origin.url'))
            return undefined;
        return access === undefined ? found : [...found, ...(0,git_settings/* tokenSettings */.Jd)(access.serverUrl, access.token)];
    };
    return () => {
        settings ??= read();
        return settings;
    };
}
/** Under `-z` a line break parts key and value. */
function settingOf(record) {
    const [key = '', ...value] = record.split('\n');
    return [key, value.join('\n')];
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/git/open-job-repository.js




/** The repository of a job: its checkout, taken as a store of objects, where there is one; else the remote itself. */
async function openJobRepository(job) {
    const { workspace, serverUrl, repository, token, temporaryFolder, environment } = job;
    if (await hasCheckout(workspace)) {
        const access = token === undefined ? undefined : { serverUrl, token };
        const place = temporaryFolder === undefined ? {} : { temporaryFolder };
        return openRepository(workspace, { environment, access, ...place });
    }
    return openRemoteRepository({ url: `${serverUrl}/${repository}.git`, folder: temporaryFolder, token, environment });
}
const hasCheckout = (folder) => (0,promises_.stat)((0,external_node_path_.join)(folder, '.git')).then(() => true, () => false);

// EXTERNAL MODULE: ./dist/compiled/ports/commit-statuses.js
var commit_statuses = __nccwpck_require__(44175);
// EXTERNAL MODULE: ./dist/compiled/adapters/github/retry-requests.js
var retry_requests = __nccwpck_require__(46996);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/commit-statuses.js



/** Statuses of commits on GitHub; needs `statuses: write`. `scrub` takes secrets out of what is told. */
class GithubCommitStatuses {
    api;
    scrub;
    constructor(api, scrub) {
        this.api = api;
        this.scrub = scrub;
    }
    async set(commit, { url, description, ...status }) {
        const body = { ...status, description: this.scrub(description), target_url: url };
        try {
            await this.api.send('POST', `statuses/${encodeURIComponent(commit)}`, { body, schema: main_schemas/* object */.Ikc({}) });
        }
        catch (error) {
            throw (0,retry_requests/* isRefusal */.vu)(error) ? refusal((0,retry_requests/* requestFailure */.SU)(error)?.message ?? '', error) : error;
        }
    }
}
/** Statuses where no token was given. */
const noCommitStatuses = {
    set: async () => {
        throw refusal('there is no token: give the input `github-token`');
    },
};
const refusal = (reason, cause) => new commit_statuses/* StatusRefusal */.z(`the status of the commit stays as it is: ${reason}`, {
    hint: 'a check that is required by its status waits for it; where its job is required, the verdict is all the same',
    cause,
});

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-environments.js

const Environment = main_schemas/* object */.Ikc({
    name: main_schemas/* string */.YjP(),
    protection_rules: main_schemas/* array */.YOg(main_schemas/* object */.Ikc({ type: main_schemas/* string */.YjP(), reviewers: main_schemas/* array */.YOg(main_schemas/* object */.Ikc({ reviewer: main_schemas/* object */.Ikc({}) })).nullish() }))
        .default([]),
});
/** Environments on GitHub; needs `actions: read`. */
class GithubEnvironments {
    api;
    constructor(api) {
        this.api = api;
    }
    async find(name) {
        const found = await this.api.find(`environments/${encodeURIComponent(name)}`, Environment);
        if (found === undefined)
            return undefined;
        const rules = found.protection_rules.map(({ type, reviewers }) => ({
            type,
            reviewerCount: reviewers?.length ?? 0,
        }));
        return { name: found.name, rules };
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-branch.js


const Named = main_schemas/* object */.Ikc({ sha: main_schemas/* string */.YjP() });
const Reference = main_schemas/* object */.Ikc({ object: Named });
const Commit = main_schemas/* object */.Ikc({ tree: Named });
const Blob = main_schemas/* object */.Ikc({ content: main_schemas/* string */.YjP(), encoding: main_schemas/* literal */.euz('base64') });
/** What GitHub says of a branch that somebody else moved, or made, meanwhile. */
const overtaken = /fast.forward|reference already exists/iu;
/** One branch of a repository on GitHub: its reference, its commits and its texts. Needs `contents: write` to move it. */
class GithubBranch {
    api;
    branch;
    constructor(api, branch) {
        this.api = api;
        this.branch = branch;
    }
    async stand() {
        const tip = await this.tip();
        return { tip, base: tip === undefined ? undefined : (await this.api.get(`git/commits/${tip}`, Commit)).tree.sha };
    }
    async text(blob) {
        const { content, encoding } = await this.api.get(`git/blobs/${blob}`, Blob);
        return Buffer.from(content, encoding).toString('utf8');
    }
    /** A commit that adds files to a tip, or the tip itself where it has them: then its tree does not change. */
    async commitOn({ tip, base }, { files, message }) {
        const tree = await this.api.send('POST', 'git/trees', {
            body: {
                ...(base === undefined ? {} : { base_tree: base }),
                tree: files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text })),
            },
            schema: Named,
        });
        if (tip !== undefined && tree.sha === base)
            return tip;
        const body = { message, tree: tree.sha, parents: tip === undefined ? [] : [tip] };
        return (await this.api.send('POST', 'git/commits', { body, schema: Named })).sha;
    }
    /** Moves the branch from where it was to a commit; false when somebody else was faster. */
    async move(tip, commit) {
        const request = tip === undefined
            ? ['POST', 'git/refs', { ref: `refs/heads/${this.branch}`, sha: commit }]
            : ['PATCH', `git/refs/${this.name}`, { sha: commit, force: false }];
        const [method, path, body] = request;
        try {
            await this.api.send(method, path, { body, schema: Reference });
            return true;
        }
        catch (error) {
            if (!(await this.isOvertaken(tip, error)))
                throw error;
            return false;
        }
    }
    get name() {
        return encodeURIComponent(`heads/${this.branch}`);
    }
    async tip() {
        return (await this.api.find(`git/ref/${this.name}`, Reference))?.object.sha;
    }
    /** GitHub answers 422 to rules of the branch as well, which no further try would mend. */
    async isOvertaken(tip, error) {
        const { status, message } = (0,retry_requests/* requestFailure */.SU)(error) ?? { status: 0, message: '' };
        if (status !== 409 && status !== 422)
            return false;
        return overtaken.test(message) || (await this.tip()) !== tip;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-ledger.js






const Tree = main_schemas/* object */.Ikc({
    truncated: main_schemas/* boolean */.zMY(),
    tree: main_schemas/* array */.YOg(main_schemas/* object */.Ikc({ path: main_schemas/* string */.YjP(), mode: main_schemas/* string */.YjP(), type: main_schemas/* string */.YjP(), sha: main_schemas/* string */.YjP(), size: main_schemas/* number */.aig().optional() })),
});
/** Named in full, since a tag may have the same short name, and who may write tags may write no records. */
const branchTree = encodeURIComponent(`refs/heads/${ledger_entry/* ledgerBranch */.cp}`);
const whole = { recursive: '1' };
/** More records than these about one thing would use up the token's requests. */
const mostFilesRead = 200;
/** The branch of a repository on GitHub, through its API; needs `contents: read`, and `contents: write` to append. */
class GithubLedger {
    api;
    branch;
    pace;
    turn = Promise.resolve();
    constructor(api, pace) {
        this.api = api;
        this.branch = new GithubBranch(api, ledger_entry/* ledgerBranch */.cp);
        this.pace = pace;
    }
    async read(query) {
        const listed = await this.files([ledger_record/* folderOf */.y[query.kind]]);
        const files = listed.filter(({ path, mode }) => mode === '100644' && (0,ledger_entry/* isWanted */.Yu)(path, query));
        if (files.length > mostFilesRead)
            throw new Error(`it has ${files.length} records of one kind, which are too many`);
        return Promise.all(files.map((file) => this.fileOf(file)));
    }
    async readStates() {
        const listed = await this.files([ledger_entry/* stateFolder */.yp]);
        const states = listed.filter(({ path, mode }) => mode === '100644' && path.startsWith(`${ledger_entry/* stateFolder */.yp}/`));
        return Promise.all(states.sort((one, other) => (one.path < other.path ? -1 : 1)).map((file) => this.fileOf(file)));
    }
    async append(record) {
        const outcome = await this.change({ records: [record], states: [] });
        if (outcome.kind === 'overtaken')
            throw new Error('a record overtakes nothing');
        return { path: (0,ledger_entry/* entryOf */.Ms)(record).path, commit: outcome.commit };
    }
    /** Writers of one process take turns, since each try of one who is overtaken costs five requests. */
    change(change) {
        const done = this.turn.then(() => this.write(change));
        this.turn = done.catch(() => undefined);
        return done;
    }
    async write(change) {
        for (let attempt = 1; attempt <= mostAppends; attempt += 1) {
            const { tip, base } = await this.branch.stand();
            const settled = settleChange(change, await this.current(change, base));
            if (settled.kind === 'overtaken')
                return settled;
            if (settled.kind === 'done')
                return { kind: 'written', commit: tip ?? '' };
            const commit = await this.branch.commitOn({ tip, base }, settled);
            if (commit === tip || (await this.branch.move(tip, commit)))
                return { kind: 'written', commit };
            await this.pace.clock.sleep(appendDelayMs(attempt, this.pace.random.next()));
        }
        throw new Error(`others wrote to the branch ${ledger_entry/* ledgerBranch */.cp} all the time; the change is not there`);
    }
    /** What there is of a change; a change of records alone need not look, since its tree would not differ. */
    async current(change, base) {
        if (base === undefined || change.states.length === 0)
            return [];
        const paths = new Set(pathsOf(change));
        const folders = [...paths].map((path) => path.slice(0, path.indexOf('/')));
        const listed = await this.files(folders, base);
        return Promise.all(listed.filter(({ path }) => paths.has(path)).map((file) => this.fileOf(file)));
    }
    async fileOf({ path, sha, size = 0 }) {
        return { path, text: await this.text(sha, size) };
    }
    /** What a tree holds in one request; where GitHub cuts that short, what folders of it hold. */
    async files(folders, root = branchTree) {
        const all = await this.tree(root, whole);
        if (all?.truncated !== true)
            return all?.tree ?? [];
        const top = (await this.tree(root))?.tree ?? [];
        const places = top.filter(({ path, type }) => type === 'tree' && folders.includes(path));
        return (await Promise.all(places.map((place) => this.filesBelow(place)))).flat();
    }
    async filesBelow({ path: folder, sha }) {
        const { tree, truncated } = await this.api.get(`git/trees/${sha}`, Tree, whole);
        if (truncated)
            throw new Error('it holds more files than GitHub lists');
        return tree.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
    }
    tree(name, query = {}) {
        return this.api.find(`git/trees/${name}`, Tree, query);
    }
    async text(sha, size) {
        if (size > ledger_entry/* maxRecordBytes */.t5)
            return undefined;
        return this.branch.text(sha);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/no-pull-requests.js

/** Pull requests where no token was given: every use of them is the user's mistake. */
const noPullRequests = {
    upsertComment: async () => {
        throw new user_error/* UserError */.yo('there is no token to comment on the pull request with', {
            hint: 'give the input `github-token`, or set `comment: false`',
        });
    },
};

// EXTERNAL MODULE: ./dist/compiled/domain/report/comment-stamp.js
var comment_stamp = __nccwpck_require__(6465);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/conversation.js



const commentsAPage = 100;
/** Longer than it takes from looking for a comment to having created one. */
const raceMs = 600_000;
/** The conversation of one pull request on GitHub, as far as our comments go. Whatever GitHub refuses is thrown as it is. */
class Conversation {
    client;
    settings;
    repository;
    constructor(client, settings) {
        this.client = client;
        this.settings = settings;
        this.repository = { owner: settings.owner, repo: settings.repo };
    }
    /** One attempt, which finds out for itself what an earlier one has done already. */
    async upsert(comment) {
        const [first, ...duplicates] = await this.find(comment.marker);
        await this.deleteAll(duplicates);
        const outcome = first === undefined ? undefined : await this.update(first, comment);
        if (outcome !== undefined)
            return outcome;
        return comment.isNews ? this.createOnce(comment) : { kind: 'absent' };
    }
    /**
     * Ours that begin with a marker, the first one first: of the first page that has any. An old conversation has them on its
     * first page, and one that began without us on its last.
     */
    async find(marker) {
        const { comments, lastPage } = await this.page(1);
        const first = this.ours(comments, marker);
        if (first.length > 0 || lastPage === 1)
            return first;
        const between = Array.from({ length: lastPage - 2 }, (_, index) => index + 2);
        for (const number of [lastPage, ...between]) {
            const found = this.ours((await this.page(number)).comments, marker);
            if (found.length > 0)
                return found;
        }
        return [];
    }
    async page(page) {
        const { data, headers } = await this.client.rest.issues.listComments({
            ...this.repository,
            issue_number: this.settings.pullRequest,
            per_page: commentsAPage,
            page,
        });
        const [, last = page] = /[?&]page=(\d+)[^>]*>; rel="last"/u.exec(headers.link ?? '') ?? [];
        return { comments: data, lastPage: Number(last) };
    }
    /** The comment brought up to date, or `undefined` when it was deleted meanwhile. */
    async update(found, { body, head }) {
        const written = { kind: 'written', url: found.html_url };
        if (found.body === body)
            return written;
        if ((0,comment_stamp/* headOfComment */.Vl)(found.body ?? '') !== head) {
            const current = await this.currentHead();
            if (current !== head)
                return { kind: 'overtaken', url: found.html_url, by: current };
        }
        try {
            await this.client.rest.issues.updateComment({ ...this.repository, comment_id: found.id, body });
            return written;
        }
        catch (error) {
            if ((0,retry_requests/* requestFailure */.SU)(error)?.status === 404)
                return undefined;
            throw error;
        }
    }
    async currentHead() {
        const pull_number = this.settings.pullRequest;
        return (await this.client.rest.pulls.get({ ...this.repository, pull_number })).data.head.sha;
    }
    /** Creates the comment, and looks again: another run may have done so at the same time. */
    async createOnce(comment) {
        const created = await this.create(comment.body);
        const since = new Date(Date.parse(created.created_at) - raceMs).toISOString();
        const recent = await this.client.paginate(this.client.rest.issues.listComments, {
            ...this.repository,
            issue_number: this.settings.pullRequest,
            per_page: commentsAPage,
            since,
        });
        const [first = created, ...later] = this.ours(recent, comment.marker);
        await this.deleteAll(later);
        const outcome = first.id === created.id ? undefined : await this.update(first, comment);
        return outcome ?? { kind: 'written', url: created.html_url };
    }
    async create(body) {
        const issue_number = this.settings.pullRequest;
        const { data } = await this.client.rest.issues.createComment({ ...this.repository, issue_number, body });
        if (this.isOurs(data))
            return data;
        // Left standing it would never be found again, and every run would add another.
        await this.deleteAll([data]);
        const login = data.user?.login ?? 'somebody unknown';
        throw new user_error/* UserError */.yo(`the token writes comments as ${login}, but ${this.settings.author} is expected`, {
            hint: `name ${login} as the author of comments, or use the workflow's own token`,
        });
    }
    async deleteAll(comments) {
        for (const { id } of comments) {
            try {
                await this.client.rest.issues.deleteComment({ ...this.repository, comment_id: id });
            }
            catch (error) {
                if ((0,retry_requests/* requestFailure */.SU)(error)?.status !== 404)
                    throw error;
            }
        }
    }
    ours(comments, marker) {
        const found = comments.filter((comment) => this.isOurs(comment) && comment.body?.startsWith(marker) === true);
        return found.sort((one, other) => one.id - other.id);
    }
    isOurs({ user }) {
        return user?.login.toLowerCase() === this.settings.author.toLowerCase();
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/pull-requests.js



/** Version `2026-03-10` drops fields of pull requests; without the header the newest would answer one day. */
const apiVersion = '2022-11-28';
const longestCommentCharacters = 65_536;
const requestTimeoutMs = 30_000;
/** Pull requests on GitHub. The client is loaded and built at the first call. */
class GithubPullRequests {
    settings;
    clock;
    client;
    constructor(settings, clock) {
        this.settings = settings;
        this.clock = clock;
    }
    /** Throws a `UserError` for what a permission or setting mends. An answer that got lost leaves no second comment. */
    async upsertComment(pullRequest, comment) {
        const told = { ...comment, body: this.settings.scrub(comment.body) };
        refuseUnfindable(told);
        const client = await this.connect();
        const conversation = new Conversation(client, { ...this.repository(), pullRequest, author: this.author });
        try {
            return await (0,retry_requests/* retryRequests */.Jd)(this.clock, () => conversation.upsert(told));
        }
        catch (error) {
            throw explainRefusal(error, pullRequest);
        }
    }
    get author() {
        return this.settings.author ?? 'github-actions[bot]';
    }
    repository() {
        const [owner, repo, ...rest] = this.settings.repository.split('/');
        if (!owner || !repo || rest.length > 0) {
            throw new user_error/* UserError */.yo(`"${this.settings.repository}" is not the name of a repository`, {
                hint: 'write owner/name',
            });
        }
        return { owner, repo };
    }
    connect() {
        this.client ??= this.load();
        return this.client;
    }
    async load() {
        const { getOctokit } = await Promise.all(/* import() */[__nccwpck_require__.e(4119), __nccwpck_require__.e(2413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 92413));
        const client = getOctokit(this.settings.token, { baseUrl: this.settings.apiUrl });
        client.hook.before('request', (request) => {
            request.headers['x-github-api-version'] = apiVersion;
            request.request = { ...request.request, signal: AbortSignal.timeout(requestTimeoutMs) };
        });
        return client;
    }
}
function refuseUnfindable({ marker, body }) {
    if (marker.trim() === '' || !body.startsWith(marker)) {
        throw new Error('a comment must begin with its marker, or it would never be found again');
    }
    if (body.length > longestCommentCharacters) {
        throw new user_error/* UserError */.yo(`the comment has ${body.length} characters; GitHub takes no more than ${longestCommentCharacters}`, { hint: 'the whole report is in the summary and the artifacts of the run' });
    }
}
function explainRefusal(error, pullRequest) {
    const failure = (0,retry_requests/* requestFailure */.SU)(error);
    if (failure === undefined || error instanceof user_error/* UserError */.yo)
        return error;
    const said = `${failure.status}: ${failure.message}`;
    if (failure.status === 401) {
        return new user_error/* UserError */.yo(`GitHub does not know the token (${said})`, {
            hint: "use the workflow's own token, or renew the secret",
            cause: error,
        });
    }
    if (failure.status !== 403 && failure.status !== 404)
        return error;
    return new user_error/* UserError */.yo(`GitHub refuses to comment on pull request ${pullRequest} (${said})`, {
        hint: 'give the job "permissions: pull-requests: write"; a pull request of a fork or of a dependency bot has a read-only token, so comment from a "workflow_run" there',
        cause: error,
    });
}

// EXTERNAL MODULE: ./dist/compiled/adapters/github/repository-settings.js + 1 modules
var repository_settings = __nccwpck_require__(11160);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/progress-text.js

const widest = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u;
const barCells = { least: 10, most: 40 };
/** One line about a piece of work, such as `triage: 12 of 40 (30 %), $0.0123, 2 incidents`. */
function progressText(state) {
    return `${oneLine(state.label)}: ${counts(state)}`;
}
/**
 * The same with a bar, in at most `width` cells of a terminal: first the bar shrinks and goes, then the label, then the
 * rest.
 */
function progressBar(state, width) {
    const label = oneLine(state.label);
    const after = counts(state);
    const room = width - cells(label) - cells(after) - 4;
    if (room >= barCells.least)
        return `${label} [${bar(state, Math.min(room, barCells.most))}] ${after}`;
    const labelRoom = width - cells(after) - 1;
    if (labelRoom < 2)
        return cut(after, width);
    return `${cut(label, labelRoom)} ${after}`;
}
const share = ({ done, total }) => (total > 0 ? Math.min(done / total, 1) : 0);
function counts(state) {
    const incidents = state.incidents === 1 ? '1 incident' : `${state.incidents} incidents`;
    const parts = [
        `${state.done} of ${state.total} (${Math.floor(share(state) * 100)} %)`,
        ...(state.costUsd > 0 ? [`$${state.costUsd.toFixed(4)}`] : []),
        ...(state.incidents > 0 ? [incidents] : []),
    ];
    return parts.join(', ');
}
function bar(state, length) {
    const full = Math.floor(share(state) * length);
    return `${'#'.repeat(full)}${'-'.repeat(length - full)}`;
}
const oneLine = (label) => harmlessText(label).replace(/\s+/g, ' ').trim();
const cells = (text) => Array.from(text, cellsOf).reduce((sum, count) => sum + count, 0);
function cellsOf(character) {
    if (/\p{Mark}/u.test(character))
        return 0;
    return widest.test(character) ? 2 : 1;
}
/** As many characters as fit, the last of them `…` when some did not. */
function cut(text, width) {
    if (cells(text) <= width)
        return text;
    let kept = '';
    for (const character of text) {
        if (cells(kept) + cellsOf(character) > width - 1)
            break;
        kept += character;
    }
    return width > 0 ? `${kept}…` : '';
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/line-progress.js

const leastPauseMs = 5000;
/** A line of its own every five seconds and one at the end, for logs that cannot be redrawn. */
class LineProgress {
    stream;
    clock;
    writtenAtMs;
    pending;
    constructor(stream, clock) {
        this.stream = stream;
        this.clock = clock;
    }
    show(state) {
        this.pending = state;
        this.writtenAtMs ??= this.clock.now();
        // The system's clock may step back, which must not freeze the display.
        if (Math.abs(this.clock.now() - this.writtenAtMs) >= leastPauseMs)
            this.write(state);
    }
    finish() {
        if (this.pending !== undefined)
            this.write(this.pending);
    }
    write(state) {
        this.stream.write(`${progressText(state)}\n`);
        this.writtenAtMs = this.clock.now();
        this.pending = undefined;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/mask-secret.js

/**
 * Makes the runner's masking: from then on the log, annotations and the step summary show `***` instead of the value.
 */
function createMaskSecret() {
    const masked = new Set();
    return (value) => {
        if (masked.has(value))
            return;
        masked.add(value);
        writeCommand('add-mask', value);
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/process-terminal.js


/**
 * The terminal of this process. The first Ctrl-C or SIGTERM asks for an orderly stop, a second one ends the process.
 */
function openProcessTerminal(environment) {
    const interruption = new AbortController();
    // Every call under way listens, and Node takes eleven for a leak.
    (0,external_node_events_.setMaxListeners)(Infinity, interruption.signal);
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.once(name, () => interruption.abort(new Error('interrupted')));
    }
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', passOverClosedPipe);
    // A runner takes commands from standard output too, and reports carry what models said.
    const isObeyed = environment['GITHUB_ACTIONS'] === 'true';
    return {
        print: (text) => process.stdout.write(isObeyed ? harmlessText(text) : text),
        isInteractive: process.stdout.isTTY === true && !environment['NO_COLOR'],
        folder: process.cwd(),
        interruption: interruption.signal,
    };
}
/** Whoever reads, such as `head`, may have read enough: the command goes on to its end, and its exit status stands. */
function passOverClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/status-line.js
/** Erases from the cursor to the end of the line (ECMA-48 EL). */
const eraseToEnd = '\u001b[K';
/**
 * The last line of a terminal: redrawn in place, while other lines are printed above it. Text must be harmless already.
 */
class StatusLine {
    stream;
    drawn = '';
    constructor(stream) {
        this.stream = stream;
    }
    /** Cells a drawing may take; one is left free, since a full line would wrap. */
    get width() {
        return (this.stream.columns ?? 80) - 1;
    }
    draw(text) {
        this.stream.write(`\r${text}${eraseToEnd}`);
        this.drawn = text;
    }
    print(line) {
        const isFree = this.drawn === '';
        this.stream.write(isFree ? `${line}\n` : `\r${eraseToEnd}${line}\n${this.drawn}`);
    }
    /** Leaves the last drawing where it is and goes on below it. */
    finish() {
        if (this.drawn !== '')
            this.stream.write('\n');
        this.drawn = '';
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/terminal-log.js

/**
 * A log for a person at a terminal; give it a status line over standard error. Debug lines are shown only when
 * `isVerbose`.
 */
class TerminalLog {
    statusLine;
    isVerbose;
    constructor(statusLine, isVerbose) {
        this.statusLine = statusLine;
        this.isVerbose = isVerbose;
    }
    debug(message) {
        if (this.isVerbose)
            this.statusLine.print(`debug: ${harmlessText(message)}`);
    }
    info(message) {
        this.statusLine.print(harmlessText(message));
    }
    warn(message) {
        this.statusLine.print(`warning: ${harmlessText(message)}`);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/terminal-progress.js

const terminal_progress_leastPauseMs = 100;
/** A bar in the last line of a terminal, redrawn at most ten times a second. */
class TerminalProgress {
    statusLine;
    clock;
    drawnAtMs = Number.NEGATIVE_INFINITY;
    pending;
    constructor(statusLine, clock) {
        this.statusLine = statusLine;
        this.clock = clock;
    }
    show(state) {
        this.pending = state;
        // The system's clock may step back, which must not freeze the display.
        if (Math.abs(this.clock.now() - this.drawnAtMs) >= terminal_progress_leastPauseMs)
            this.draw(state);
    }
    finish() {
        if (this.pending !== undefined)
            this.draw(this.pending);
        this.statusLine.finish();
    }
    draw(state) {
        this.statusLine.draw(progressBar(state, this.statusLine.width));
        this.drawnAtMs = this.clock.now();
        this.pending = undefined;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/simulation/memory-ledger.js


/** A ledger that is gone with the program. */
class MemoryLedger {
    files = new Map();
    commits = 0;
    async read(query) {
        const wanted = [...this.files].filter(([path]) => (0,ledger_entry/* isWanted */.Yu)(path, query));
        return wanted.map(([path, text]) => ({ path, text: Buffer.byteLength(text) > ledger_entry/* maxRecordBytes */.t5 ? undefined : text }));
    }
    async readStates() {
        const states = [...this.files].filter(([path]) => path.startsWith(`${ledger_entry/* stateFolder */.yp}/`));
        return states.map(([path, text]) => ({ path, text })).sort((one, other) => (one.path < other.path ? -1 : 1));
    }
    async append(record) {
        await this.change({ records: [record], states: [] });
        return { path: (0,ledger_entry/* entryOf */.Ms)(record).path, commit: this.tip() };
    }
    async change(change) {
        const settled = settleChange(change, [...this.files].map(([path, text]) => ({ path, text })));
        if (settled.kind === 'overtaken')
            return settled;
        if (settled.kind === 'write') {
            for (const { path, text } of settled.files)
                this.files.set(path, text);
            this.commits += 1;
        }
        return { kind: 'written', commit: this.tip() };
    }
    async push() { }
    tip = () => String(this.commits).padStart(40, '0');
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/simulation/crashing-ledger.js

/** A ledger in memory whose next change can be cut off, as that of a run that is killed. */
class CrashingLedger extends MemoryLedger {
    next;
    crashNext(point) {
        this.next = point;
    }
    async change(change) {
        const point = this.next;
        this.next = undefined;
        if (point === 'before-writing')
            throw new Error('cut off before the ledger was written');
        const outcome = await super.change(change);
        if (point === 'after-writing')
            throw new Error('cut off after the ledger was written');
        return outcome;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/simulation/open-simulation.js

/** A world in memory whose clock starts at `startMs`. */
function openSimulation(startMs) {
    const ledger = new CrashingLedger();
    const clock = new SimulatedClock(startMs);
    return {
        ledger,
        clock,
        releases: memoryReleases(),
        people: { me: async () => 'fleet', authorOf: async () => undefined },
        log: silentLog,
        setTime: (ms) => clock.set(ms),
        crashNext: (point) => ledger.crashNext(point),
    };
}
/** Time that nobody waits for. */
class SimulatedClock {
    nowMs;
    constructor(nowMs) {
        this.nowMs = nowMs;
    }
    now() {
        return this.nowMs;
    }
    set(ms) {
        this.nowMs = ms;
    }
    async sleep(ms) {
        this.nowMs += Math.max(0, ms);
    }
    alarm() {
        return () => undefined;
    }
}
function memoryReleases() {
    const bundles = new Map();
    return {
        publish: async ({ bundle }) => {
            bundles.set(bundle.digest, bundle.text);
            return 'memory';
        },
        fetch: async ({ bundle }) => (bundle === undefined ? undefined : bundles.get(bundle.digest)),
    };
}
const silentLog = { info: () => undefined, warn: () => undefined, debug: () => undefined };

// EXTERNAL MODULE: ./dist/compiled/domain/changes/source/syntax-node.js
var syntax_node = __nccwpck_require__(11545);
;// CONCATENATED MODULE: ./dist/compiled/adapters/syntax/open-engine.js



let opened = 0;
/** Loads an engine of its own out of the folder that holds it, since one whose memory a text has broken stays broken. */
async function openEngine(folder) {
    const url = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, 'web-tree-sitter.js'));
    opened += 1;
    if (opened > 1)
        url.searchParams.set('opened', String(opened));
    // The bundler is to leave it alone: the engine looks for Node's own modules in ways that no bundle survives.
    const engine = await import(/* webpackIgnore: true */ url.href);
    await engine.Parser.init({ wasmBinary: await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'web-tree-sitter.wasm')) });
    return engine;
}

// EXTERNAL MODULE: ./dist/compiled/domain/changes/common-ends.js
var common_ends = __nccwpck_require__(74947);
;// CONCATENATED MODULE: ./dist/compiled/adapters/syntax/text-edit.js

/**
 * How one text becomes another, as the parser wants to be told; `undefined` where they have less than half in common,
 * since then nothing is won by knowing it.
 */
function editBetween(before, after) {
    const { atStart: start, atEnd } = (0,common_ends/* commonEnds */.y)(before, after);
    const [oldEnd, newEnd] = [before.length - atEnd, after.length - atEnd];
    if (Math.max(oldEnd, newEnd) - start > Math.min(before.length, after.length) / 2)
        return undefined;
    const startPosition = pointAt(after, start, { row: 0, column: 0 }, 0);
    return {
        startIndex: start,
        oldEndIndex: oldEnd,
        newEndIndex: newEnd,
        startPosition,
        oldEndPosition: pointAt(before, oldEnd, startPosition, start),
        newEndPosition: pointAt(after, newEnd, startPosition, start),
    };
}
/** The row and column of an index, counted on from a point that is known. */
function pointAt(text, index, from, fromIndex) {
    let { row } = from;
    let lineStart = fromIndex - from.column;
    for (let at = text.indexOf('\n', fromIndex); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) {
        row += 1;
        lineStart = at + 1;
    }
    return { row, column: index - lineStart };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/syntax/tree-cache.js
/**
 * A tree takes some twenty bytes for each character of its text, all of them outside of JavaScript's own memory. One change
 * needs the trees of one file at a time; over a history the head of one change is the base of the next.
 */
const tree_cache_mostCharacters = { ofOneChange: 400_000, inAll: 4_000_000 };
/** The trees of the texts that were parsed last. */
class TreeCache {
    entries = new Map();
    change = 0;
    /** Takes note that another change is read from here on. */
    beginChange() {
        this.change += 1;
    }
    get(language, text) {
        return this.entries.get(keyOf(language, text))?.tree;
    }
    /** Keeps a tree and frees the oldest ones that there is no room for; the new one always has room. */
    add(language, text, tree) {
        const entry = { tree, characters: text.length, change: this.change };
        const key = keyOf(language, text);
        this.entries.get(key)?.tree.delete();
        this.entries.set(key, entry);
        this.shrink(entry, (each) => each.change === this.change, tree_cache_mostCharacters.ofOneChange);
        this.shrink(entry, () => true, tree_cache_mostCharacters.inAll);
    }
    shrink(added, counts, most) {
        const counted = [...this.entries].filter(([, entry]) => counts(entry));
        let characters = counted.reduce((sum, [, entry]) => sum + entry.characters, 0);
        for (const [key, entry] of counted) {
            if (characters <= most || entry === added)
                return;
            this.entries.delete(key);
            entry.tree.delete();
            characters -= entry.characters;
        }
    }
}
const keyOf = (language, text) => `${language}\n${text}`;

;// CONCATENATED MODULE: ./dist/compiled/adapters/syntax/tree-sitter-syntax.js






/** A text that takes longer to parse is not one that people wrote. */
const maxParseMs = 500;
/** Tree-sitter's grammars, out of a folder that holds its engine and one file a language. */
class TreeSitterSyntax {
    folder;
    languages = new Map();
    engine;
    parser;
    trees = new TreeCache();
    /** Texts that broke an engine. */
    refused = new Set();
    constructor(folder) {
        this.folder = folder;
    }
    async load(wanted) {
        this.trees.beginChange();
        if (wanted.size === 0)
            return () => undefined;
        const engine = await this.openEngine();
        const loaded = new Map(await Promise.all([...wanted].map(async (name) => [name, await this.loadLanguage(engine, name)])));
        return (wanted, use) => {
            const language = loaded.get(wanted.language);
            const tree = language === undefined ? undefined : this.parse(engine, language, wanted);
            return tree === undefined ? undefined : use(tree.rootNode);
        };
    }
    /**
     * Parses a text beginning from one that it has much in common with, such as the other side of a change. A text with
     * errors is no beginning, since its tree depends on what the parser tried.
     */
    parse(engine, language, { language: name, text, similar }) {
        const known = this.trees.get(name, text);
        if (known !== undefined)
            return known;
        const beginning = similar === undefined ? undefined : this.beginningFrom(name, similar, text);
        const tree = this.parseAnew(engine, language, { text, beginning });
        beginning?.delete();
        if (tree !== undefined)
            this.trees.add(name, text, tree);
        return tree;
    }
    /** The tree of a text; `undefined` where time ran out. Throws `BrokenParserError` for a text that nests too deep. */
    parseAnew(engine, language, { text, beginning }) {
        if (this.refused.has(text))
            return undefined;
        this.parser ??= new engine.Parser();
        const deadline = performance.now() + maxParseMs;
        try {
            this.parser.setLanguage(language);
            const tree = this.parser.parse(text, beginning ?? null, { progressCallback: () => performance.now() > deadline });
            if (tree === null)
                this.parser.reset();
            return tree ?? undefined;
        }
        catch (cause) {
            if (!isOverflow(cause))
                throw cause;
            this.refused.add(text);
            this.forgetEngine(beginning);
            throw new syntax_node/* BrokenParserError */.X('a text nests deeper than the stack of the parsers', { cause });
        }
    }
    /** The stack grew into the engine's memory: nothing that it holds can be used any more, nor be freed. */
    forgetEngine(beginning) {
        neverFreed.push(this.parser, this.trees, beginning);
        this.engine = undefined;
        this.parser = undefined;
        this.languages.clear();
        this.trees = new TreeCache();
    }
    beginningFrom(name, similar, text) {
        const tree = this.trees.get(name, similar);
        const edit = tree === undefined || tree.rootNode.hasError ? undefined : editBetween(similar, text);
        if (tree === undefined || edit === undefined)
            return undefined;
        const beginning = tree.copy();
        beginning.edit(edit);
        return beginning;
    }
    openEngine() {
        this.engine ??= openEngine(this.folder);
        return this.engine;
    }
    loadLanguage(engine, name) {
        const known = this.languages.get(name);
        if (known !== undefined)
            return known;
        const loading = (0,promises_.readFile)((0,external_node_path_.join)(this.folder, `tree-sitter-${name}.wasm`)).then((grammar) => engine.Language.load(grammar));
        this.languages.set(name, loading);
        return loading;
    }
}
/** What a broken engine made: were it collected, the engine would be asked to free it, and the process would end. */
const neverFreed = [];
/** A trap of WebAssembly or an overflow of JavaScript's own stack, told by name since either may be of another realm. */
const isOverflow = (error) => error instanceof Object && 'name' in error && /^(?:Runtime|Range)Error$/.test(String(error.name));

;// CONCATENATED MODULE: ./dist/compiled/adapters/system/journal.js
const blockBytes = 65_536;
const newline = 0x0a;
/**
 * Turns a file that is open for reading and appending into a journal; what stands after its last newline is cut off.
 */
async function openJournal(file, explain = (cause) => cause) {
    const { size } = await file.stat();
    const whole = await endOfLastLine(file, size);
    if (whole < size)
        await file.truncate(whole);
    return new DiskJournal(file, explain);
}
/** Lines that come while a write is under way wait for it and are then written together. */
class DiskJournal {
    file;
    explain;
    queue = [];
    writing;
    failure;
    constructor(file, explain) {
        this.file = file;
        this.explain = explain;
    }
    add(line) {
        this.queue.push(`${line}\n`);
        this.writing ??= this.writeAll();
    }
    async flush() {
        await this.writing;
        if (this.failure !== undefined)
            throw this.explain(this.failure.cause);
    }
    async close() {
        try {
            await this.flush();
        }
        finally {
            await this.file.close();
        }
    }
    /** After a failed write the file may end in half a line, so nothing more is written to it. */
    async writeAll() {
        try {
            // Whatever else is added in this turn of the event loop goes out with the first line.
            await Promise.resolve();
            while (this.queue.length > 0 && this.failure === undefined) {
                const lines = this.queue.join('');
                this.queue = [];
                await this.file.appendFile(lines);
            }
        }
        catch (cause) {
            this.failure = { cause };
        }
        finally {
            this.queue = [];
            this.writing = undefined;
        }
    }
}
/** The position after the last newline, searched from the end. */
async function endOfLastLine(file, size) {
    const block = Buffer.alloc(blockBytes);
    for (let end = size; end > 0;) {
        const start = Math.max(0, end - blockBytes);
        const { bytesRead } = await file.read(block, 0, end - start, start);
        const found = block.subarray(0, bytesRead).lastIndexOf(newline);
        if (found !== -1)
            return start + found + 1;
        end = start;
    }
    return 0;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
;// CONCATENATED MODULE: ./dist/compiled/adapters/system/packed-lines.js


const packed_lines_newline = 0x0a;
/** A longer line was written by nobody of ours, and would be held in memory as a whole. */
const mostLineBytes = 8_000_000;
/** The lines of an open file that is packed by gzip, as far as it can be unpacked; the file is closed in the end. */
async function* readPackedLines(file) {
    const unpacked = (0,external_node_zlib_.createGunzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    // What goes wrong on the way is seen where the lines are read.
    (0,external_node_stream_.pipeline)(file.createReadStream({ autoClose: false }), unpacked, () => undefined);
    let torn = [];
    let tornBytes = 0;
    try {
        for await (const chunk of unpacked) {
            let start = 0;
            for (let end = chunk.indexOf(packed_lines_newline); end !== -1; end = chunk.indexOf(packed_lines_newline, start)) {
                yield Buffer.concat([...torn, chunk.subarray(start, end)]).toString('utf8');
                [torn, tornBytes, start] = [[], 0, end + 1];
            }
            torn.push(chunk.subarray(start));
            tornBytes += chunk.length - start;
            if (tornBytes > mostLineBytes)
                return;
        }
    }
    catch {
        // What is no gzip any more has no lines.
    }
    finally {
        unpacked.destroy();
        await file.close();
    }
    if (tornBytes > 0)
        yield Buffer.concat(torn).toString('utf8');
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/system/read-lines.js
const read_lines_blockBytes = 1 << 18;
const read_lines_newline = 0x0a;
/**
 * The lines of an open file, which is closed in the end. Only a newline ends a line: Node's own readers end one at
 * U+2028 as well, which JSON text may hold.
 */
async function* read_lines_readLines(file) {
    try {
        let torn = Buffer.alloc(0);
        const block = Buffer.allocUnsafe(read_lines_blockBytes);
        for (;;) {
            const { bytesRead } = await file.read(block, 0, read_lines_blockBytes);
            if (bytesRead === 0)
                break;
            const bytes = torn.length === 0 ? block.subarray(0, bytesRead) : Buffer.concat([torn, block.subarray(0, bytesRead)]);
            let start = 0;
            for (let end = bytes.indexOf(read_lines_newline); end !== -1; end = bytes.indexOf(read_lines_newline, start)) {
                yield bytes.toString('utf8', start, end);
                start = end + 1;
            }
            // The block is written to anew, so what is torn off it is kept apart.
            torn = Buffer.from(bytes.subarray(start));
        }
        if (torn.length > 0)
            yield torn.toString('utf8');
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/system/write-error.js

/** What each code of a failed write means, for people. */
const reasons = new Map([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the quota of the disk is used up'],
    ['EROFS', 'the disk is read-only'],
    ['EACCES', 'permission is denied'],
    ['EPERM', 'permission is denied'],
    ['EIO', 'the disk failed'],
    ['EFBIG', 'the file is larger than may be'],
]);
/** A failed write as a `UserError` with its path where its cause is the machine's; any other error as it is. */
function writeError(path, error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    const reason = reasons.get(code);
    if (reason === undefined)
        return error;
    return new user_error/* UserError */.yo(`this file could not be written: ${reason}`, {
        place: { path },
        hint: 'what was written before is kept; make room and run the same command again to go on',
        cause: error,
    });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/system/files.js







/** The files of the disk. */
const systemFiles = {
    async read(path) {
        try {
            return await (0,promises_.readFile)(path, 'utf8');
        }
        catch (error) {
            if (isNoFile(error))
                return undefined;
            throw error;
        }
    },
    async lines(path) {
        try {
            const file = await (0,promises_.open)(path);
            return path.endsWith('.gz') ? readPackedLines(file) : read_lines_readLines(file);
        }
        catch (error) {
            if (isNoFile(error))
                return undefined;
            throw error;
        }
    },
    async folders(path) {
        try {
            const entries = await (0,promises_.readdir)(path, { withFileTypes: true });
            return entries
                .filter((entry) => entry.isDirectory())
                .map(({ name }) => name)
                .sort();
        }
        catch (error) {
            if (isNoFile(error))
                return [];
            throw error;
        }
    },
    async write(path, text) {
        const folder = (0,external_node_path_.dirname)(path);
        // Only a rename within one file system replaces a file in one step.
        const draft = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
        try {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,promises_.writeFile)(draft, typeof text === 'string' ? text : inBlocks(text));
            await (0,promises_.rename)(draft, path);
        }
        catch (error) {
            await (0,promises_.rm)(draft, { force: true });
            throw writeError(path, error);
        }
    },
    async append(path) {
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            return await openJournal(await (0,promises_.open)(path, 'a+'), (cause) => writeError(path, cause));
        }
        catch (error) {
            throw writeError(path, error);
        }
    },
};
const blockCharacters = 65_536;
/** Pieces put together to blocks, so that each takes one write. */
async function* inBlocks(pieces) {
    let block = '';
    for await (const piece of pieces) {
        block += piece;
        if (block.length < blockCharacters)
            continue;
        yield block;
        block = '';
    }
    yield block;
}
/** A path that leads through a file, not a folder, names no file either. */
const isNoFile = (error) => typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    (error.code === 'ENOENT' || error.code === 'ENOTDIR');

;// CONCATENATED MODULE: ./dist/compiled/adapters/system/heap.js

/**
 * Lets the heap grow by 60 % of what is in use before it is collected as a whole, where V8 alone would let it grow to
 * four times that: a run shares its machine with the user's own programs. It costs no time that could be measured.
 */
const keepHeapSmall = () => (0,external_node_v8_namespaceObject.setFlagsFromString)('--heap-growing-percent=60');

;// CONCATENATED MODULE: ./dist/compiled/adapters/system/new-key.js

/** A key that nobody can guess: 32 bytes of chance behind a word that tells whose key it is. */
const newServerKey = () => `lanegate-${(0,external_node_crypto_.randomBytes)(32).toString('base64url')}`;

// EXTERNAL MODULE: ./dist/compiled/adapters/system/random.js
var random = __nccwpck_require__(76026);
;// CONCATENATED MODULE: ./dist/compiled/adapters/system/scrubbed-files.js
/** Files to which no secret that `scrub` knows is written, wherever it came from. */
const scrubbedFiles = (files, scrub) => ({
    read: (path) => files.read(path),
    lines: (path) => files.lines(path),
    folders: (path) => files.folders(path),
    write: (path, text) => files.write(path, typeof text === 'string' ? scrub(text) : eachScrubbed(text, scrub)),
    append: async (path) => {
        const journal = await files.append(path);
        return {
            add: (line) => journal.add(scrub(line)),
            flush: () => journal.flush(),
            close: () => journal.close(),
        };
    },
});
async function* eachScrubbed(pieces, scrub) {
    for await (const piece of pieces)
        yield scrub(piece);
}

// EXTERNAL MODULE: ./dist/compiled/adapters/system/secrets.js
var system_secrets = __nccwpck_require__(35188);
;// CONCATENATED MODULE: ./dist/compiled/adapters/system/stdin-line.js
const longestLine = 1 << 20;
/** The first line of standard input without its newline, or all of it where it has none. Rejects one that is too long. */
async function readStdinLine(input = process.stdin) {
    let text = '';
    input.setEncoding('utf8');
    for await (const piece of input) {
        text += piece;
        const end = text.indexOf('\n');
        if (end !== -1)
            return text.slice(0, end);
        if (text.length > longestLine)
            throw new Error('the line on standard input is too long');
    }
    return text;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/conventions.js
/**
 * The version of the OpenTelemetry semantic conventions whose names are written; the last one that has the GenAI pages.
 */
const schemaUrl = 'https://opentelemetry.io/schemas/1.41.1';
/** Every attribute that is written, with the type that the conventions give it. `lanegate.*` are the product's own. */
const attributeTypes = {
    'gen_ai.operation.name': 'string',
    'gen_ai.provider.name': 'string',
    'gen_ai.conversation.id': 'string',
    'gen_ai.output.type': 'string',
    'gen_ai.request.model': 'string',
    'gen_ai.request.choice.count': 'int',
    'gen_ai.request.seed': 'int',
    'gen_ai.request.stream': 'boolean',
    'gen_ai.request.max_tokens': 'int',
    'gen_ai.request.temperature': 'double',
    'gen_ai.request.top_p': 'double',
    'gen_ai.request.top_k': 'double',
    'gen_ai.request.frequency_penalty': 'double',
    'gen_ai.request.presence_penalty': 'double',
    'gen_ai.request.stop_sequences': 'strings',
    'gen_ai.response.id': 'string',
    'gen_ai.response.model': 'string',
    'gen_ai.response.finish_reasons': 'strings',
    'gen_ai.response.time_to_first_chunk': 'double',
    'gen_ai.usage.input_tokens': 'int',
    'gen_ai.usage.output_tokens': 'int',
    'gen_ai.usage.cache_read.input_tokens': 'int',
    'gen_ai.usage.cache_creation.input_tokens': 'int',
    'gen_ai.usage.reasoning.output_tokens': 'int',
    'gen_ai.embeddings.dimension.count': 'int',
    'gen_ai.input.messages': 'any',
    'gen_ai.output.messages': 'any',
    'gen_ai.tool.definitions': 'any',
    'gen_ai.retrieval.documents': 'any',
    'gen_ai.evaluation.name': 'string',
    'gen_ai.evaluation.score.value': 'double',
    'gen_ai.evaluation.score.label': 'string',
    'gen_ai.evaluation.explanation': 'string',
    'error.type': 'string',
    'server.address': 'string',
    'server.port': 'int',
    'service.name': 'string',
    'service.version': 'string',
    'lanegate.run.id': 'string',
    'lanegate.suite': 'string',
    'lanegate.yardstick': 'string',
    'lanegate.arm': 'string',
    'lanegate.case.id': 'string',
    'lanegate.case.repeat': 'int',
    'lanegate.case.expected': 'string',
    'lanegate.case.context': 'any',
    'lanegate.request.digest': 'string',
    'lanegate.request.repeat': 'int',
    'lanegate.provider': 'string',
    'lanegate.route': 'string',
    'lanegate.user': 'string',
    'lanegate.cost_usd': 'double',
    'lanegate.cached': 'boolean',
    'lanegate.attempts': 'int',
    'lanegate.unverified': 'boolean',
    'lanegate.latency_ms': 'double',
    'lanegate.waited_ms': 'double',
};
/** What people wrote or models said, told apart from facts about it: it can be left out, and is when it is too long. */
const contentAttributes = new Set([
    'gen_ai.input.messages',
    'gen_ai.output.messages',
    'gen_ai.tool.definitions',
    'gen_ai.retrieval.documents',
    'gen_ai.evaluation.explanation',
    'lanegate.case.context',
    'lanegate.case.expected',
]);

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/encode-value.js


/** Readers of protobuf refuse messages nested more than 100 deep; a level of a value is three of them. */
const deepest = 25;
const names = Object.keys(attributeTypes);
const beginnings = new Map(names.map((name) => [name, `,{"key":${JSON.stringify(name)},"value":`]));
const lastOnes = new Map();
/**
 * The attributes that have a value as a list of `KeyValue` of the OTLP protobuf in its JSON mapping, each as the table of
 * conventions types it. Text is put together by hand, since a span is a hundred small objects otherwise, of few pieces,
 * and added to rather than joined, which would copy what people wrote once for each level that it stands at.
 */
function encodeAttributes(attributes, clean) {
    let encoded = '';
    for (const key in attributes) {
        const name = key;
        const value = attributes[name];
        if (value === undefined)
            continue;
        const attribute = encodeAttribute(name, typeof value === 'string' ? clean(value) : value, clean);
        // The first loses its comma by itself: to cut it off the whole would copy all that people wrote.
        encoded = encoded === '' ? attribute.slice(1) : encoded + attribute;
    }
    return `[${encoded}]`;
}
/** A comma and one attribute, a text cleaned already. */
function encodeAttribute(name, value, clean) {
    const last = lastOnes.get(name);
    if (last !== undefined && last.value === value)
        return last.encoded;
    const encoded = `${beginnings.get(name)}${encodeTyped(name, value, clean)}}`;
    if (typeof value !== 'object')
        lastOnes.set(name, { value, encoded });
    return encoded;
}
function encodeTyped(name, value, clean) {
    if (typeof value === 'string')
        return encode_value_text(value);
    if (typeof value === 'number') {
        return attributeTypes[name] === 'double' || !Number.isSafeInteger(value) ? encode_value_double(value) : encode_value_int(value);
    }
    return encodeAny(value, clean, 0);
}
/** Any JSON value as an `AnyValue`; a number without a fraction is an integer, since JSON cannot tell. */
function encodeAny(value, clean, depth) {
    switch (typeof value) {
        case 'string':
            return encode_value_text(clean(value));
        case 'boolean':
            return `{"boolValue":${value}}`;
        case 'number':
            return Number.isSafeInteger(value) ? encode_value_int(value) : encode_value_double(value);
        case 'object':
            return value === null ? '{}' : encodeNested(value, clean, depth);
        default:
            return '{}';
    }
}
function encodeNested(value, clean, depth) {
    if (depth >= deepest)
        return encode_value_text(clean(JSON.stringify(value)));
    if (Array.isArray(value)) {
        let values = '';
        for (const each of value)
            values += `${values === '' ? '' : ','}${encodeAny(each, clean, depth + 1)}`;
        return `{"arrayValue":{"values":[${values}]}}`;
    }
    let encoded = '';
    for (const key of Object.keys(value)) {
        const each = value[key];
        if (each === undefined)
            continue;
        const beginning = `${encoded === '' ? '' : ','}{"key":${encode_value_quoted(clean(key))},"value":`;
        encoded += `${beginning}${encodeAny(each, clean, depth + 1)}}`;
    }
    return `{"kvlistValue":{"values":[${encoded}]}}`;
}
/** A text as JSON. Half a character, which JSON can escape and UTF-8 cannot carry, becomes the sign for a broken one. */
const encode_value_quoted = (0,remember_texts/* rememberTexts */.q)((text) => {
    const json = JSON.stringify(text);
    return json.includes('\\ud') ? json.replace(/(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, '$1\ufffd') : json;
});
const encode_value_text = (value) => `{"stringValue":${encode_value_quoted(value)}}`;
/** A 64-bit integer is a decimal text. */
const encode_value_int = (value) => `{"intValue":"${value}"}`;
/** JSON has no word for what is no number; the protobuf mapping has. */
const encode_value_double = (value) => `{"doubleValue":${Number.isFinite(value) ? value : `"${value}"`}}`;

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/encode-span.js


/**
 * The longest span that is written with its content. A collector splits lines of more than 1 MiB, and can then read
 * neither half.
 */
const longestSpanBytes = 900_000;
const kinds = { internal: 1, client: 3 };
const statusError = 2;
/**
 * One span in the JSON mapping of the OTLP protobuf, every text of it cleaned. Content that makes the span longer than
 * `longestSpanBytes` is left out and counted as dropped attributes.
 */
function encodeSpan(span, clean) {
    const whole = spanJson(span, clean, 0);
    if (whole.length * 3 <= longestSpanBytes || Buffer.byteLength(whole) <= longestSpanBytes)
        return whole;
    const facts = withoutContent(span);
    const dropped = countOf(span.attributes) - countOf(facts.attributes);
    return spanJson(facts, clean, dropped);
}
/** A span without what people wrote and models said; messages of errors quote both, so only the kind of one stays. */
function withoutContent(span) {
    const { attributes, events, error } = span;
    return {
        ...span,
        attributes: factsOf(attributes),
        events: events?.map((event) => ({ ...event, attributes: factsOf(event.attributes) })),
        error: error === undefined ? undefined : attributes['error.type'],
    };
}
const factsOf = (attributes) => Object.fromEntries(Object.entries(attributes).filter(([name]) => !contentAttributes.has(name)));
const countOf = (attributes) => Object.values(attributes).filter((value) => value !== undefined).length;
function spanJson(span, clean, droppedAttributes) {
    const { traceId, spanId, parentSpanId, name, kind, startMs, endMs, attributes, events, error } = span;
    const parent = parentSpanId === undefined ? '' : `,"parentSpanId":"${parentSpanId}"`;
    const times = `"startTimeUnixNano":"${nanosOf(startMs)}","endTimeUnixNano":"${nanosOf(Math.max(startMs, endMs))}"`;
    const dropped = droppedAttributes === 0 ? '' : `,"droppedAttributesCount":${droppedAttributes}`;
    const happened = events === undefined ? '' : `,"events":[${events.map((event) => eventJson(event, clean)).join()}]`;
    const status = error === undefined ? '' : `,"status":{"message":${encode_value_quoted(clean(error))},"code":${statusError}}`;
    return (`{"traceId":"${traceId}","spanId":"${spanId}"${parent},"name":${encode_value_quoted(clean(name))},` +
        `"kind":${kinds[kind]},${times},"attributes":${encodeAttributes(attributes, clean)}${dropped}${happened}${status}}`);
}
const eventJson = ({ name, timeMs, attributes }, clean) => `{"timeUnixNano":"${nanosOf(timeMs)}","name":"${name}","attributes":${encodeAttributes(attributes, clean)}}`;
/** Milliseconds since 1970 as nanoseconds; a number of them would lose its last digits, and is slow to write. */
function nanosOf(ms) {
    const micros = Math.max(0, Math.round(ms * 1000));
    const seconds = Math.floor(micros / 1_000_000);
    const rest = micros - seconds * 1_000_000;
    return seconds === 0 ? String(rest * 1000) : `${seconds}${String(rest).padStart(6, '0')}000`;
}
/** Puts encoded spans of one resource, one at least, into a line that is an `ExportTraceServiceRequest`, without its newline. */
function createEnvelope(resource, clean) {
    const attributes = encodeAttributes(resource, clean);
    const scope = JSON.stringify({ name: 'lanegate', version: resource['service.version'] });
    const url = JSON.stringify(schemaUrl);
    const before = `{"resourceSpans":[{"resource":{"attributes":${attributes}},"scopeSpans":[{"scope":${scope},"spans":[`;
    const after = `],"schemaUrl":${url}}],"schemaUrl":${url}}]}`;
    return (spans) => `${before}${spans.reduce((all, span) => `${all},${span}`)}${after}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/redaction.js
var redaction = __nccwpck_require__(94144);
// EXTERNAL MODULE: ./dist/compiled/domain/product-version.js
var product_version = __nccwpck_require__(61661);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/packed-journal.js







const pack = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Level 1 packs prompts that repeat themselves fifteenfold and takes half the time of the usual level. */
const options = { level: 1 };
/** Less than this is packed together with what comes next. */
const memberCharacters = 1_000_000;
const packed_journal_newline = 0x0a;
/**
 * A journal packed by gzip, one member after the other, which every reader of gzip takes for one file. Where `goesOn`,
 * what an earlier part has left is kept as far as its lines are whole. No secret that `scrub` knows is written. Fails where the file cannot be written.
 */
async function openPackedJournal(path, goesOn, scrub) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const keptBytes = goesOn && (await packed_journal_exists(path)) ? await keepWholeLines(path) : 0;
    if (keptBytes === 0)
        await (0,promises_.writeFile)(path, '');
    return { journal: new PackedJournal(path, scrub), keptBytes };
}
class PackedJournal {
    path;
    scrub;
    lines = [];
    characters = 0;
    writing = Promise.resolve();
    constructor(path, scrub) {
        this.path = path;
        this.scrub = scrub;
    }
    add(line) {
        this.lines.push(this.scrub(line));
        this.characters += line.length;
    }
    /** What is too little to be packed well waits for more; a journal that is killed loses it. */
    async flush() {
        if (this.characters >= memberCharacters)
            this.write();
        await this.writing;
    }
    async close() {
        this.write();
        await this.writing;
    }
    write() {
        if (this.lines.length === 0)
            return;
        const text = `${this.lines.join('\n')}\n`;
        this.lines = [];
        this.characters = 0;
        const before = this.writing;
        this.writing = Promise.all([pack(text, options), before]).then(([member]) => this.append(member));
        // Whoever flushes is told; nobody may be there yet.
        this.writing.catch(() => undefined);
    }
    async append(member) {
        const file = await (0,promises_.open)(this.path, 'a');
        try {
            await file.appendFile(member);
        }
        finally {
            await file.close();
        }
    }
}
const packed_journal_exists = (path) => (0,promises_.stat)(path).then(() => true, () => false);
/**
 * Packs the lines that can still be unpacked anew, in bounded memory, and answers their bytes; a member that was cut
 * off ends them.
 */
async function keepWholeLines(path) {
    const draft = `${path}.${process.pid}`;
    let keptBytes = 0;
    const counted = async function* () {
        for await (const lines of wholeLines(path)) {
            keptBytes += lines.length;
            yield lines;
        }
    };
    try {
        await (0,external_node_stream_promises_namespaceObject.pipeline)(external_node_stream_.Readable.from(counted()), (0,external_node_zlib_.createGzip)(options), (0,external_node_fs_.createWriteStream)(draft));
        await (0,promises_.rename)(draft, path);
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    return keptBytes;
}
async function* wholeLines(path) {
    const unpacked = (0,external_node_fs_.createReadStream)(path).pipe((0,external_node_zlib_.createGunzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }));
    let torn = Buffer.alloc(0);
    try {
        for await (const chunk of unpacked) {
            const end = chunk.lastIndexOf(packed_journal_newline) + 1;
            if (end > 0)
                yield Buffer.concat([torn, chunk.subarray(0, end)]);
            torn = end > 0 ? Buffer.from(chunk.subarray(end)) : Buffer.concat([torn, chunk]);
        }
    }
    catch {
        // What is no gzip any more has no lines.
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/open-span-journal.js


/** Spans that are more than these, about 5 MB, are packed; fewer can be read as they are. */
const mostPlainSpans = 2000;
/** A run that goes on stays with the file it has; any other is packed where it is large. */
async function chooseSpanPlace({ path, resumes, expectedSpans = 0 }) {
    const isLarge = expectedSpans > mostPlainSpans;
    const packed = resumes ? (await open_span_journal_exists(packedPath(path))) || (isLarge && !(await open_span_journal_exists(path))) : isLarge;
    return { path: packed ? packedPath(path) : path, packed };
}
/** Removes the spans of earlier runs, whether packed or not, but for those at the place that is to be kept. */
async function removeSpans(path, kept) {
    const places = [path, packedPath(path)].filter((each) => each !== kept?.path);
    await Promise.all(places.map((each) => (0,promises_.rm)(each, { force: true })));
}
/** Opens the file of the spans of a run, to which no secret that `scrub` knows is written. */
async function openSpanJournal({ path, packed }, resumes, { files, scrub }) {
    if (packed)
        return openPackedJournal(path, resumes, scrub);
    if (!resumes)
        await files.write(path, '');
    const journal = await files.append(path);
    return { journal, keptBytes: resumes ? await sizeOf(path) : 0 };
}
const packedPath = (path) => `${path}.gz`;
const open_span_journal_exists = async (path) => (await sizeOf(path)) > 0;
const sizeOf = (path) => (0,promises_.stat)(path).then(({ size }) => size, () => 0);

;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/random-ids.js

const pool = Buffer.alloc(4096);
let used = pool.length;
/**
 * So many random bytes in lower-case hexadecimal digits, never all zero. Chance, not a seed: a run that goes on where it
 * was stopped asks the same case again, and the two are different spans.
 */
function randomHex(bytes) {
    if (used + bytes > pool.length) {
        (0,external_node_crypto_.randomFillSync)(pool);
        used = 0;
    }
    const hex = pool.toString('hex', used, used + bytes);
    used += bytes;
    return /[^0]/.test(hex) ? hex : randomHex(bytes);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/span-file.js

/** A line of about this size is written at once; a collector reads lines of up to 1 MiB unless told otherwise. */
const lineBytes = 65_536;
/** How long a span waits for others to share its line. */
const span_file_longestWaitMs = 1000;
/** What may wait for the disk. */
const mostWaitingBytes = 16_000_000;
/** Gathers encoded spans into lines and gives them to a journal, in bounded memory, and counts what is lost. */
class SpanFile {
    parts;
    opened;
    gathered = [];
    gatheredBytes = 0;
    timer;
    waiting = [];
    waitingBytes = 0;
    room;
    dropped = 0;
    why;
    writing;
    constructor(parts) {
        this.parts = parts;
        this.room = parts.roomBytes;
        this.opened = parts.opening.catch((error) => this.fail(error));
    }
    /** Takes a span; it is not even encoded when there is no place for it. */
    add(encode) {
        const noPlace = this.whyNoPlace();
        try {
            if (noPlace === undefined)
                this.gather(encode());
            else
                this.drop(noPlace);
        }
        catch (error) {
            this.drop(`they could not be encoded: ${(0,user_error/* messageOf */.bD)(error)}`);
        }
    }
    async close() {
        this.writeGathered();
        await this.writing;
        const journal = await this.opened;
        await journal?.close().catch((error) => this.fail(error));
        if (this.why === undefined)
            return undefined;
        const count = this.dropped === 0 ? 'spans' : `${this.dropped} spans`;
        return `${count} of the traces are missing: ${this.why}`;
    }
    whyNoPlace() {
        if (this.room <= 0)
            return `${this.parts.path} has reached the size that max_megabytes allows`;
        return this.waitingBytes >= mostWaitingBytes ? 'the disk is too slow for them' : undefined;
    }
    gather(span) {
        const bytes = Buffer.byteLength(span);
        if (this.gatheredBytes + bytes > lineBytes)
            this.writeGathered();
        this.timer ??= setTimeout(() => this.writeGathered(), span_file_longestWaitMs).unref();
        this.gathered.push(span);
        this.gatheredBytes += bytes;
        this.room -= bytes;
    }
    writeGathered() {
        clearTimeout(this.timer);
        this.timer = undefined;
        if (this.gathered.length === 0)
            return;
        this.waiting.push(this.gathered);
        this.waitingBytes += this.gatheredBytes;
        this.gathered = [];
        this.gatheredBytes = 0;
        this.writing ??= this.writeWaiting();
    }
    /** Lines that come while others are written are then written together. */
    async writeWaiting() {
        const journal = await this.opened;
        while (this.waiting.length > 0) {
            const [lines, bytes] = [this.waiting, this.waitingBytes];
            this.waiting = [];
            await this.writeLines(journal, lines);
            this.waitingBytes -= bytes;
        }
        this.writing = undefined;
    }
    async writeLines(journal, lines) {
        try {
            if (journal === undefined)
                throw new Error('it could not be opened');
            for (const spans of lines)
                journal.add(this.parts.envelope(spans));
            await journal.flush();
        }
        catch (error) {
            this.dropped += lines.reduce((sum, spans) => sum + spans.length, 0);
            this.fail(error);
        }
    }
    drop(why) {
        this.dropped += 1;
        this.why ??= why;
    }
    fail(error) {
        this.why ??= `${this.parts.path} could not be written: ${(0,user_error/* messageOf */.bD)(error)}`;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/traces/file-traces.js






/**
 * Traces as OTLP/JSON lines in a file, each line an `ExportTraceServiceRequest` of some spans, packed by gzip where
 * many are expected. What does not fit the disk, the memory or the size allowed is dropped and counted; nothing of that
 * fails a call.
 */
const createFileTraces = (parts) => ({
    async open(request) {
        const { path, run, resumes, settings } = request;
        if (!settings.enabled) {
            // What another run has left must not pass for this one's.
            if (!resumes)
                await removeSpans(path).catch(() => undefined);
            return silentSink;
        }
        const redact = (0,redaction/* createRedaction */.Eg)(settings.redact);
        const clean = (text) => redact(parts.scrub(text));
        const place = await chooseSpanPlace(request);
        const opening = removeSpans(path, place).then(() => openSpanJournal(place, resumes, parts));
        const keptBytes = await opening.then((opened) => opened.keptBytes, () => 0);
        const file = new SpanFile({
            path: place.path,
            envelope: createEnvelope({ 'service.name': 'lanegate', 'service.version': product_version/* productVersion */.U, 'lanegate.run.id': run }, clean),
            opening: opening.then(({ journal }) => journal),
            roomBytes: settings.max_megabytes * 1_000_000 - keptBytes,
        });
        const encode = (span) => encodeSpan(settings.content ? span : withoutContent(span), clean);
        return { newSpan, now, add: (span) => file.add(() => encode(span)), close: () => file.close() };
    },
});
const newSpan = (parent) => ({ traceId: parent?.traceId ?? randomHex(16), spanId: randomHex(8) });
const { timeOrigin } = performance;
const now = () => timeOrigin + performance.now();
/** Takes spans and keeps none. */
const silentSink = { newSpan, now, add: () => undefined, close: async () => undefined };

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/dispatch.js


const Payload = main_schemas/* object */.Ikc({ repository: main_schemas/* object */.Ikc({ default_branch: main_schemas/* string */.YjP() }) });
/** How a workflow was started, by what the runner sets; what it does not say is empty. */
async function readDispatch(environment) {
    const read = (name) => environment[name] ?? '';
    const payload = Payload.safeParse(JSON.parse(await (0,promises_.readFile)(read('GITHUB_EVENT_PATH'), 'utf8')));
    return {
        event: read('GITHUB_EVENT_NAME'),
        ref: read('GITHUB_REF'),
        defaultBranch: payload.data?.repository.default_branch,
        commit: read('GITHUB_SHA'),
        actor: read('GITHUB_ACTOR'),
        triggeringActor: read('GITHUB_TRIGGERING_ACTOR'),
        attempt: Number(read('GITHUB_RUN_ATTEMPT')),
        runUrl: `${read('GITHUB_SERVER_URL')}/${read('GITHUB_REPOSITORY')}/actions/runs/${read('GITHUB_RUN_ID')}`,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-merged-changes.js

const PullRequests = main_schemas/* array */.YOg(main_schemas/* object */.Ikc({
    merged_at: main_schemas/* string */.YjP().nullable(),
    merge_commit_sha: main_schemas/* string */.YjP().nullable(),
    user: main_schemas/* object */.Ikc({ login: main_schemas/* string */.YjP() }).nullable(),
    head: main_schemas/* object */.Ikc({ sha: main_schemas/* string */.YjP() }),
}));
/** Pull requests that were merged as a commit, through GitHub's API; needs `pull-requests: read`. */
class GithubMergedChanges {
    api;
    constructor(api) {
        this.api = api;
    }
    async mergedAs(commit) {
        const found = (await this.api.find(`commits/${commit}/pulls`, PullRequests)) ?? [];
        const merged = found.filter((each) => each.merged_at !== null && each.merge_commit_sha === commit);
        const [only] = merged;
        // Of several nobody can tell whose override would count.
        if (only === undefined || merged.length > 1)
            return undefined;
        return { head: only.head.sha, author: only.user?.login };
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/releases/releases-by-place.js
/** The folder of bundles that policy names no other for. */
const usualFolder = '.lanegate/releases';
/** Whether the place in a record is a page of GitHub; any other is a folder. */
const isPage = (place = '') => /^https?:\/\//u.test(place);
/**
 * Publishes where policy says, and fetches from whatever place a record has. What bundles are made of is loaded by the
 * first call, since most commands make none.
 */
function releasesByPlace({ root, settings }, { files, openGithub, usual }) {
    const to = settings?.to ?? (usual === 'github' ? usual : { folder: usualFolder });
    const openFolder = async () => {
        const { FolderReleases } = await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(7836), __nccwpck_require__.e(7517)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54163));
        return new FolderReleases(files, { root, folder: to === 'github' ? usualFolder : to.folder });
    };
    return {
        publish: async (publication) => (await (to === 'github' ? openGithub() : openFolder())).publish(publication),
        fetch: async (release) => (await (isPage(release.bundle?.place) ? openGithub() : openFolder())).fetch(release),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/open-releases.js






/** What releasing and deploying from a terminal takes. */
const openTerminalReleases = ({ environment, files, remember, scrub }) => ({
    openReleases: (place) => {
        const access = { token: (0,system_secrets/* githubTokenIn */.sJ)(environment), environment, clock: clock/* systemClock */.m };
        const openGithub = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(7836), __nccwpck_require__.e(4344)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15218))).openHostedReleases(place.hosted, access);
        return releasesByPlace(place, { files, openGithub, usual: 'folder' });
    },
    openTargets: async ({ root, isPushed }) => {
        const { openLocalBranch, openTargets } = await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(7836), __nccwpck_require__.e(8052), __nccwpck_require__.e(3654)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39892));
        const keyFor = (0,system_secrets/* createKeyFor */.Zv)(environment, undefined, remember);
        const openBranch = openLocalBranch(root, environment, isPushed);
        return openTargets({ root, environment, files, keyFor, scrub, openBranch });
    },
});
/** Where a job publishes and fetches bundles, and whose change it releases. */
function openJobReleases({ runner, files }, environment) {
    const { GITHUB_WORKSPACE: root = process.cwd() } = environment;
    const openGithub = async () => {
        const { GithubReleases } = await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(7836), __nccwpck_require__.e(1513)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98031));
        return new GithubReleases(githubApi(runner, environment, 'contents: write'));
    };
    return {
        dispatches: { dispatch: () => readDispatch(environment) },
        mergedChanges: new GithubMergedChanges(githubApi(runner, environment, 'pull-requests: read')),
        openReleases: (settings) => releasesByPlace({ root, settings, hosted: undefined }, { files, openGithub, usual: 'github' }),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/world.js






































/** The world of a terminal. `productFolder` holds the grammars and the examples that ship with the product. */
function openTerminalWorld(productFolder, environment = process.env) {
    keepHeapSmall();
    const statusLine = new StatusLine(process.stderr);
    const secrets = createSecretKeeper();
    for (const secret of (0,system_secrets/* secretsIn */.VY)(environment, undefined))
        secrets.remember(secret);
    const files = scrubbedFiles(systemFiles, secrets.scrub);
    const log = new TerminalLog(statusLine, Boolean(environment['LANEGATE_DEBUG']));
    return {
        terminal: openProcessTerminal(environment),
        log,
        files,
        traces: createFileTraces({ files, scrub: secrets.scrub }),
        syntax: openSyntax(productFolder),
        spendRecords: createDiskSpendRecords('.lanegate/spend.jsonl', systemFiles, clock/* systemClock */.m),
        receipts: createDiskReceipts({ folder: '.lanegate/receipts', files, clock: clock/* systemClock */.m, log }),
        progress: process.stderr.isTTY
            ? new TerminalProgress(statusLine, clock/* systemClock */.m)
            : new LineProgress(process.stderr, clock/* systemClock */.m),
        openGateway: async () => {
            const { openAnswers, openGateway } = await Promise.all(/* import() */[__nccwpck_require__.e(732), __nccwpck_require__.e(8052), __nccwpck_require__.e(942), __nccwpck_require__.e(9708)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20942));
            const keyFor = (0,system_secrets/* createKeyFor */.Zv)(environment, undefined, secrets.remember);
            return openGateway(openAnswers('.lanegate/answers'), keyFor, secrets.scrub);
        },
        openServing: async (request) => (await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(2294), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(4558), __nccwpck_require__.e(3551), __nccwpck_require__.e(8052), __nccwpck_require__.e(942), __nccwpck_require__.e(9144)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23922))).openServing(request, environment, secrets),
        newServerKey: newServerKey,
        rememberSecret: secrets.remember,
        readLine: () => readStdinLine(),
        processId: process.pid,
        openPrograms: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(732), __nccwpck_require__.e(8052), __nccwpck_require__.e(942), __nccwpck_require__.e(9708)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20942))).openPrograms({ environment }),
        openGit: (folder) => openRepository(folder, { environment }),
        openLedger: (folder) => new GitLedger({ folder, environment, ...pace }),
        ...openTerminalReleases({ environment, files, ...secrets }),
        openCheckout: (folder) => gitCheckout(folder, environment),
        callers: { read: (name) => systemFiles.read((0,external_node_path_.join)(productFolder, 'workflows', name)) },
        openPeople: (folder) => gitPeople(folder, environment),
        machine: gitMachine(environment),
        openSettings: (0,repository_settings/* openRepositorySettings */.AR)({ token: (0,system_secrets/* githubTokenIn */.sJ)(environment), environment, clock: clock/* systemClock */.m }),
        clock: clock/* systemClock */.m,
        exampleProject: new ShippedExample(`${productFolder}/examples`, environment),
        openSimulation: openSimulation,
    };
}
/** The world of a step in GitHub Actions. The token is read here and nowhere else. */
function openActionsWorld(productFolder, environment = process.env, secrets = createSecretKeeper()) {
    keepHeapSmall();
    const github = githubOf(environment);
    const runner = openRunner(environment, secrets.scrub);
    const { 'github-token': token, 'comment-author': author } = runner.inputs(['github-token', 'comment-author']);
    if (token !== undefined)
        secrets.remember(token);
    const { GITHUB_WORKSPACE: workspace = process.cwd(), RUNNER_TEMP: temporaryFolder } = environment;
    return {
        runner,
        log: githubLog,
        files: scrubbedFiles(systemFiles, secrets.scrub),
        syntax: openSyntax(productFolder),
        clock: clock/* systemClock */.m,
        ledger: new GithubLedger(githubApi(runner, environment, 'contents: read'), pace),
        git: lazyGit(() => openJobRepository({ ...github, workspace, token, temporaryFolder, environment })),
        pullRequests: token === undefined
            ? noPullRequests
            : new GithubPullRequests({ ...github, token, author, scrub: secrets.scrub }, clock/* systemClock */.m),
        statuses: token === undefined
            ? noCommitStatuses
            : new GithubCommitStatuses(githubApi(runner, environment, 'statuses: write'), secrets.scrub),
    };
}
/** The world of a step that puts shards together, and keeps the receipt of the whole. */
function openMergeWorld(productFolder, environment = process.env) {
    const world = openActionsWorld(productFolder, environment);
    return { ...world, receipts: openReceipts(world, environment) };
}
/** The world of a step that says whether a head from elsewhere is let in. */
function openAdmissionWorld(productFolder, environment = process.env) {
    const world = openActionsWorld(productFolder, environment);
    return {
        ...world,
        environments: new GithubEnvironments(githubApi(world.runner, environment, 'actions: read')),
        spendRecords: openSpendRecords(world, environment),
    };
}
/** The world of a step that asks models. Its secret is read here and nowhere else. */
async function openEvaluationWorld(productFolder, environment = process.env) {
    const secrets = createSecretKeeper();
    const world = openActionsWorld(productFolder, environment, secrets);
    const { keys, keyFor, keepSecret } = openJobKeys(world.runner, environment, secrets);
    const answersFolder = `${environment['RUNNER_TEMP'] ?? '.lanegate'}/lanegate/answers`;
    const { openAnswers, openGateway, openPrograms } = await Promise.all(/* import() */[__nccwpck_require__.e(732), __nccwpck_require__.e(8052), __nccwpck_require__.e(942), __nccwpck_require__.e(9708)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20942));
    const answers = openAnswers(answersFolder);
    return {
        ...world,
        progress: new LineProgress(process.stdout, clock/* systemClock */.m),
        gateway: openGateway(answers, keyFor, secrets.scrub),
        programs: openPrograms({ environment, keys, temporaryFolder: environment['RUNNER_TEMP'] }),
        traces: createFileTraces({ files: world.files, scrub: secrets.scrub }),
        spendRecords: openSpendRecords(world, environment),
        receipts: openReceipts(world, environment),
        answerCarrier: await openAnswerCarrier(world, { answers, answersFolder, maskSecret: keepSecret, environment }),
    };
}
/**
 * The keys that a step may read, whose names are its input: each is masked and known as a secret from when it is asked for,
 * and what may be one from the start.
 */
function openJobKeys(runner, environment, secrets) {
    const { keys = '' } = runner.inputs(['keys']);
    for (const secret of (0,system_secrets/* secretsIn */.VY)(environment, keys))
        secrets.remember(secret);
    const mask = createMaskSecret();
    const keepSecret = (value) => {
        mask(value);
        secrets.remember(value);
    };
    return { keys, keyFor: (0,system_secrets/* createKeyFor */.Zv)(environment, keys, keepSecret), keepSecret };
}
async function openAnswerCarrier({ runner, log }, settings) {
    const { answers, answersFolder, maskSecret, environment } = settings;
    const { 'cache-secret': secret, 'github-token': token } = runner.inputs(['cache-secret', 'github-token']);
    if (secret !== undefined)
        maskSecret(secret);
    const { JobAnswerCarrier } = await __nccwpck_require__.e(/* import() */ 4173).then(__nccwpck_require__.bind(__nccwpck_require__, 24173));
    const { GithubJobCache } = await __nccwpck_require__.e(/* import() */ 5173).then(__nccwpck_require__.bind(__nccwpck_require__, 95173));
    const cache = new GithubJobCache({ ...githubOf(environment), token, environment });
    const flush = () => answers.flush();
    return new JobAnswerCarrier({
        kind: 'answers',
        folder: answersFolder,
        cache,
        secret,
        flush,
        clock: clock/* systemClock */.m,
        log,
    });
}
/** What a writer of the ledger waits by when another was faster. */
const pace = { clock: clock/* systemClock */.m, random: random/* systemRandom */.v };
const openSyntax = (productFolder) => new TreeSitterSyntax((0,external_node_path_.join)(productFolder, 'dist', 'syntax'));

;// CONCATENATED MODULE: ./dist/compiled/gateway-world.js







/**
 * All that a gateway finds in its environment besides what every program needs: the way out, and the mark by which the
 * runner ends what a job has left behind (actions/runner, JobExtension.cs).
 */
const gatewayVariables = [
    ...['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy'],
    ...['NODE_EXTRA_CA_CERTS', 'RUNNER_TRACKING_ID'],
];
/** The world of a step that starts or stops a gateway. Keys of providers are read here and nowhere else. */
function openGatewayWorld(productFolder, environment = process.env) {
    const secrets = createSecretKeeper();
    const world = openActionsWorld(productFolder, environment, secrets);
    const { keys, keyFor, keepSecret } = openJobKeys(world.runner, environment, secrets);
    const { GITHUB_WORKSPACE: workspace = process.cwd(), RUNNER_TEMP: temporaryFolder = '.lanegate' } = environment;
    return {
        ...world,
        backgroundGateways: new DetachedGateways({
            ...{ workspace, temporaryFolder, keyFor, keepSecret, clock: clock/* systemClock */.m },
            script: (0,external_node_path_.join)(productFolder, 'dist', 'cli', 'index.js'),
            environment: (0,scrubbed_environment/* scrubbedEnvironment */.a)(environment, gatewayVariables),
            keyVariables: keys,
            isSet: (variable) => Boolean(environment[variable]),
        }),
        openServedAnswers: (folder) => openServedAnswers(world, `${folder}/answers`, environment),
    };
}
async function openServedAnswers({ runner, log }, folder, environment) {
    const { 'github-token': token } = runner.inputs(['github-token']);
    const { JobAnswerCarrier } = await __nccwpck_require__.e(/* import() */ 4173).then(__nccwpck_require__.bind(__nccwpck_require__, 24173));
    const { GithubJobCache } = await __nccwpck_require__.e(/* import() */ 5173).then(__nccwpck_require__.bind(__nccwpck_require__, 95173));
    const cache = new GithubJobCache({ ...githubOf(environment), token, environment });
    // What the gateway was told it has written before it ended.
    const flush = () => Promise.resolve();
    return new JobAnswerCarrier({
        kind: 'served-answers',
        folder,
        cache,
        secret: undefined,
        flush,
        clock: clock/* systemClock */.m,
        log,
    });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-branch-files.js


const github_branch_files_Tree = main_schemas/* object */.Ikc({ tree: main_schemas/* array */.YOg(main_schemas/* object */.Ikc({ path: main_schemas/* string */.YjP(), type: main_schemas/* string */.YjP(), sha: main_schemas/* string */.YjP() })) });
/** Files of a branch of a repository on GitHub, through its API; needs `contents: write`. */
class GithubBranchFiles {
    api;
    name;
    branch;
    constructor(api, name) {
        this.api = api;
        this.name = name;
        this.branch = new GithubBranch(api, name);
    }
    async read(path) {
        const { base } = await this.branch.stand();
        return base === undefined ? undefined : this.textAt(base, path.split('/'));
    }
    /** Writes a file by a commit of its own. Throws an `Error` where somebody else moved the branch meanwhile. */
    async write(path, text, message) {
        const stand = await this.branch.stand();
        const commit = await this.branch.commitOn(stand, { files: [{ path, text }], message });
        if (commit === stand.tip || (await this.branch.move(stand.tip, commit)))
            return;
        throw new Error(`somebody else moved ${this.name} meanwhile; ${path} was not written`);
    }
    /** Level by level, since a whole tree may be more than GitHub lists. */
    async textAt(tree, [name, ...rest]) {
        const entries = (await this.api.find(`git/trees/${tree}`, github_branch_files_Tree))?.tree ?? [];
        const entry = entries.find(({ path }) => path === name);
        if (entry === undefined)
            return undefined;
        if (rest.length > 0)
            return entry.type === 'tree' ? this.textAt(entry.sha, rest) : undefined;
        return entry.type === 'blob' ? this.branch.text(entry.sha) : undefined;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/deployment-record.js
var deployment_record = __nccwpck_require__(66220);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-deployments.js


/** The payload is whatever somebody gave it, ours or not. */
const github_deployments_Payload = main_schemas/* object */.Ikc({ release: main_schemas/* string */.YjP() });
const Deployment = main_schemas/* object */.Ikc({ id: main_schemas/* number */.aig(), payload: main_schemas/* unknown */.L5J() });
const Status = main_schemas/* object */.Ikc({ id: main_schemas/* number */.aig(), state: main_schemas/* string */.YjP() });
/** What runs is among the newest of its environment. */
const mostDeployments = 10;
/**
 * Deployments of a repository on GitHub, an environment of its own for each lane; needs `deployments: write`. `scrub`
 * takes secrets out of what is told.
 */
class GithubDeployments {
    api;
    scrub;
    constructor(api, scrub) {
        this.api = api;
        this.scrub = scrub;
    }
    async record(record) {
        const { step, id } = await this.look(record);
        if (step === 'recorded')
            return;
        const deployment = step === 'go-on-with-it' ? id : (await this.create(record)).id;
        await this.setState(deployment, record);
    }
    async look(record) {
        const query = { environment: (0,deployment_record/* recordedEnvironment */.YM)(record.place), per_page: String(mostDeployments) };
        const deployments = await this.api.get('deployments', main_schemas/* array */.YOg(Deployment), query);
        for (const { id, payload } of newestFirst(deployments)) {
            const known = { release: github_deployments_Payload.safeParse(payload).data?.release, state: await this.stateOf(id) };
            const step = (0,deployment_record/* recordStep */.IC)(known, { release: record.release.id, state: record.state });
            if (step !== 'look-further')
                return { step, id };
        }
        return { step: 'make-another', id: 0 };
    }
    async stateOf(deployment) {
        const statuses = await this.api.get(`deployments/${deployment}/statuses`, main_schemas/* array */.YOg(Status), { per_page: '100' });
        return newestFirst(statuses)[0]?.state;
    }
    /** GitHub would merge the default branch into the commit, or wait for statuses, unless it is told not to. */
    create({ place, release, task, description }) {
        const { id, lane, digest, evidence } = release;
        const body = {
            ...{ ref: release.commit, environment: (0,deployment_record/* recordedEnvironment */.YM)(place), task, description: this.scrub(description) },
            ...{ auto_merge: false, required_contexts: [], payload: { release: id, lane, digest, evidence } },
        };
        return this.api.send('POST', 'deployments', { body, schema: Deployment });
    }
    async setState(deployment, { state, description, logUrl }) {
        const body = { state, description: this.scrub(description), log_url: logUrl, auto_inactive: true };
        await this.api.send('POST', `deployments/${deployment}/statuses`, { body, schema: Status });
    }
}
const newestFirst = (given) => given.toSorted((one, other) => other.id - one.id);

;// CONCATENATED MODULE: ./dist/compiled/ledger-world.js








/** The world of a step that writes the ledger. */
function openOverrideWorld(productFolder, environment = process.env) {
    const world = openActionsWorld(productFolder, environment);
    return {
        ...world,
        ledger: new GithubLedger(githubApi(world.runner, environment, 'contents: write'), pace),
        dispatches: { dispatch: () => readDispatch(environment) },
        openPullRequests: openPullRequestsOf(world.runner, environment),
    };
}
/** The world of a step that releases. */
function openReleaseWorld(productFolder, environment = process.env, secrets = createSecretKeeper()) {
    const world = openActionsWorld(productFolder, environment, secrets);
    const ledger = new GithubLedger(githubApi(world.runner, environment, 'contents: write'), pace);
    return { ...world, ledger, ...openJobReleases(world, environment) };
}
/** The world of a step that deploys. */
function openDeployWorld(productFolder, environment = process.env) {
    const secrets = createSecretKeeper();
    const world = openReleaseWorld(productFolder, environment, secrets);
    const { keyFor } = openJobKeys(world.runner, environment, secrets);
    const { GITHUB_WORKSPACE: root = process.cwd() } = environment;
    const openBranch = (branch) => new GithubBranchFiles(githubApi(world.runner, environment, 'contents: write'), branch);
    const openTargets = async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(7836), __nccwpck_require__.e(8052), __nccwpck_require__.e(3654)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39892))).openTargets({
        ...{ root, environment, files: world.files, keyFor, openBranch, scrub: secrets.scrub },
    });
    const deployments = new GithubDeployments(githubApi(world.runner, environment, 'deployments: write'), secrets.scrub);
    return { ...world, openTargets, deployments };
}

;// CONCATENATED MODULE: ./dist/compiled/main.js





/**
 * Each entry loads its own action and nothing of the others, and answers the exit code of its process. `productFolder`
 * is where the product lies, its grammars and examples included.
 */
const check = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(712), __nccwpck_require__.e(2294), __nccwpck_require__.e(3292), __nccwpck_require__.e(6789), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(8531), __nccwpck_require__.e(7924), __nccwpck_require__.e(1546), __nccwpck_require__.e(5367), __nccwpck_require__.e(4155), __nccwpck_require__.e(1620), __nccwpck_require__.e(8547), __nccwpck_require__.e(3551), __nccwpck_require__.e(2552), __nccwpck_require__.e(6195), __nccwpck_require__.e(7225), __nccwpck_require__.e(2328), __nccwpck_require__.e(7470), __nccwpck_require__.e(3645), __nccwpck_require__.e(436), __nccwpck_require__.e(5013), __nccwpck_require__.e(9922), __nccwpck_require__.e(5365), __nccwpck_require__.e(5430)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15430))).checkAction, await openEvaluationWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const detect = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(712), __nccwpck_require__.e(3292), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(4558), __nccwpck_require__.e(8531), __nccwpck_require__.e(7924), __nccwpck_require__.e(5367), __nccwpck_require__.e(1620), __nccwpck_require__.e(2552), __nccwpck_require__.e(3645), __nccwpck_require__.e(6169)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83811))).detectAction, openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const evaluate = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(712), __nccwpck_require__.e(2294), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(8531), __nccwpck_require__.e(7924), __nccwpck_require__.e(5367), __nccwpck_require__.e(4155), __nccwpck_require__.e(1620), __nccwpck_require__.e(8547), __nccwpck_require__.e(3551), __nccwpck_require__.e(6195), __nccwpck_require__.e(7225), __nccwpck_require__.e(7470), __nccwpck_require__.e(436), __nccwpck_require__.e(5365), __nccwpck_require__.e(519), __nccwpck_require__.e(1719)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35291))).evaluateAction, await openEvaluationWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const announce = async (productFolder) => runAction((await __nccwpck_require__.e(/* import() */ 2435).then(__nccwpck_require__.bind(__nccwpck_require__, 52435))).announceAction, openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const report = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(6789), __nccwpck_require__.e(5307), __nccwpck_require__.e(4155), __nccwpck_require__.e(8547), __nccwpck_require__.e(2328), __nccwpck_require__.e(5013), __nccwpck_require__.e(9922), __nccwpck_require__.e(2970)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56342))).reportAction, openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const gate = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(5307), __nccwpck_require__.e(1546), __nccwpck_require__.e(4155), __nccwpck_require__.e(8547), __nccwpck_require__.e(2328), __nccwpck_require__.e(9201), __nccwpck_require__.e(9018)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59491))).gateAction, openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const merge = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(712), __nccwpck_require__.e(2294), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(8531), __nccwpck_require__.e(5367), __nccwpck_require__.e(4155), __nccwpck_require__.e(1620), __nccwpck_require__.e(8547), __nccwpck_require__.e(3551), __nccwpck_require__.e(6195), __nccwpck_require__.e(436), __nccwpck_require__.e(2904), __nccwpck_require__.e(2630)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16868))).mergeAction, openMergeWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const override = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(712), __nccwpck_require__.e(3292), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(8531), __nccwpck_require__.e(7924), __nccwpck_require__.e(1546), __nccwpck_require__.e(5367), __nccwpck_require__.e(4155), __nccwpck_require__.e(1620), __nccwpck_require__.e(8547), __nccwpck_require__.e(2552), __nccwpck_require__.e(3645), __nccwpck_require__.e(9063)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14558))).overrideAction, openOverrideWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const release = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(712), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(8531), __nccwpck_require__.e(7924), __nccwpck_require__.e(1546), __nccwpck_require__.e(5367), __nccwpck_require__.e(4155), __nccwpck_require__.e(8547), __nccwpck_require__.e(2328), __nccwpck_require__.e(4697), __nccwpck_require__.e(5539), __nccwpck_require__.e(1079)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81079))).releaseAction, openReleaseWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const lock = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(712), __nccwpck_require__.e(3292), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(8531), __nccwpck_require__.e(7924), __nccwpck_require__.e(1546), __nccwpck_require__.e(5367), __nccwpck_require__.e(2552), __nccwpck_require__.e(4697), __nccwpck_require__.e(273), __nccwpck_require__.e(3779)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32720))).lockAction, openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const promote = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(1546), __nccwpck_require__.e(2835), __nccwpck_require__.e(6345), __nccwpck_require__.e(4374), __nccwpck_require__.e(3522), __nccwpck_require__.e(4653), __nccwpck_require__.e(713), __nccwpck_require__.e(2393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56869))).promoteAction, openDeployWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const rollback = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(1546), __nccwpck_require__.e(2835), __nccwpck_require__.e(4374), __nccwpck_require__.e(4653), __nccwpck_require__.e(2620)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72620))).rollbackAction, openDeployWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const main_status = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(1546), __nccwpck_require__.e(2835), __nccwpck_require__.e(6345), __nccwpck_require__.e(4653), __nccwpck_require__.e(9543)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9182))).statusAction, openDeployWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const admit = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(712), __nccwpck_require__.e(3292), __nccwpck_require__.e(6789), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(5307), __nccwpck_require__.e(4558), __nccwpck_require__.e(8531), __nccwpck_require__.e(7924), __nccwpck_require__.e(1546), __nccwpck_require__.e(5367), __nccwpck_require__.e(4155), __nccwpck_require__.e(1620), __nccwpck_require__.e(8547), __nccwpck_require__.e(2552), __nccwpck_require__.e(2328), __nccwpck_require__.e(3645), __nccwpck_require__.e(5013), __nccwpck_require__.e(9922), __nccwpck_require__.e(9201), __nccwpck_require__.e(6004)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51959))).admitAction, openAdmissionWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const gateway = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(2754), __nccwpck_require__.e(3784), __nccwpck_require__.e(8815), __nccwpck_require__.e(8478), __nccwpck_require__.e(7836), __nccwpck_require__.e(7509), __nccwpck_require__.e(732), __nccwpck_require__.e(3490), __nccwpck_require__.e(4558), __nccwpck_require__.e(3623)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36834))).gatewayAction, openGatewayWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const gatewayStop = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(7670), __nccwpck_require__.e(6104)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37599))).gatewayStopAction, openGatewayWorld((0,external_node_url_.fileURLToPath)(productFolder)));
/** The command line. */
const cli = async (productFolder) => (await Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(8915)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88915))).runCommandLine(process.argv.slice(2), openTerminalWorld((0,external_node_url_.fileURLToPath)(productFolder)));

var __webpack_exports__admit = __webpack_exports__.w4;
var __webpack_exports__announce = __webpack_exports__.iP;
var __webpack_exports__check = __webpack_exports__.z6;
var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__detect = __webpack_exports__.o0;
var __webpack_exports__evaluate = __webpack_exports__._3;
var __webpack_exports__gate = __webpack_exports__.Gj;
var __webpack_exports__gateway = __webpack_exports__.JS;
var __webpack_exports__gatewayStop = __webpack_exports__.VI;
var __webpack_exports__lock = __webpack_exports__.s2;
var __webpack_exports__merge = __webpack_exports__.h1;
var __webpack_exports__override = __webpack_exports__.$Z;
var __webpack_exports__promote = __webpack_exports__.pt;
var __webpack_exports__release = __webpack_exports__._r;
var __webpack_exports__report = __webpack_exports__.z8;
var __webpack_exports__rollback = __webpack_exports__.dU;
var __webpack_exports__status = __webpack_exports__.h5;
export { __webpack_exports__admit as admit, __webpack_exports__announce as announce, __webpack_exports__check as check, __webpack_exports__cli as cli, __webpack_exports__detect as detect, __webpack_exports__evaluate as evaluate, __webpack_exports__gate as gate, __webpack_exports__gateway as gateway, __webpack_exports__gatewayStop as gatewayStop, __webpack_exports__lock as lock, __webpack_exports__merge as merge, __webpack_exports__override as override, __webpack_exports__promote as promote, __webpack_exports__release as release, __webpack_exports__report as report, __webpack_exports__rollback as rollback, __webpack_exports__status as status };
