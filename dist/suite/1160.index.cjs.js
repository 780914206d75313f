(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1160;
exports.ids = [1160];
exports.modules = {

/***/ 51188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ GithubApi)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/adapters/github/request-error.js
var request_error = __webpack_require__(24473);
// EXTERNAL MODULE: ./dist/compiled/adapters/github/retry-requests.js
var retry_requests = __webpack_require__(46996);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
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

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/send-request.js




/** A repository may have been renamed more than once. */
const mostMoves = 3;
/** A request, and where a renamed repository is by now, as long as GitHub names an address of the same server. */
async function followed(question, maxBytes, ends) {
    let asked = question;
    for (let moves = 0;; moves += 1) {
        const got = await request(asked, maxBytes, ends);
        const place = newPlaceOf(got, asked.url);
        if (place === undefined || moves === mostMoves)
            return got;
        asked = { ...asked, url: place };
    }
}
const lastingMoves = new Set([301, 307, 308]);
function newPlaceOf({ status, headers }, url) {
    const { location } = headers;
    if (!lastingMoves.has(status) || typeof location !== 'string' || !URL.canParse(location, url))
        return undefined;
    const place = new URL(location, url);
    return place.origin === new URL(url).origin ? place.href : undefined;
}
/**
 * One request that follows nothing; no body where it has more than `maxBytes`. A lost connection, or one that `ends`,
 * has status 500.
 */
async function request({ method, url, headers, body }, maxBytes, ends) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
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
        throw new request_error/* RequestError */.GI(500, `GitHub did not answer (${ends.aborted ? (0,user_error/* messageOf */.bD)(ends.reason) : codeOf(error)})`);
    }
    finally {
        // A connection that nobody closes would keep the process from ending.
        client.dispose();
    }
}
const codeOf = (error) => error instanceof Error && 'code' in error ? String(error.code) : 'the connection was lost';

;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-api.js





const apiVersion = '2022-11-28';
const requestTimeoutMs = 30_000;
const downloadTimeoutMs = 120_000;
const mostJsonBytes = 16 * 1024 * 1024;
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
        return this.parsed(await this.ask(method, path, {}, { content: jsonContent(body) }), schema);
    }
    /** As `send`, for what must not be made twice: before each further try `find` tells whether one took effect. */
    async make(path, { body, schema, find }) {
        let tries = 0;
        const attempt = async () => {
            tries += 1;
            const made = tries === 1 ? undefined : await find();
            return (made ?? this.parsed(await this.ask('POST', path, {}, { content: jsonContent(body), isOnce: true }), schema));
        };
        return (0,retry_requests/* retryRequests */.Jd)(this.clock, attempt, this.settings.signal);
    }
    /** What GitHub's GraphQL API answers to a query of the repository `$name` of `$owner`. */
    async query(query, schema) {
        const [owner, name] = this.settings.repository.split('/');
        const content = jsonContent({ query, variables: { owner, name } });
        const root = this.settings.apiUrl.replace(/\/+$/u, '').replace(/\/v3$/u, '');
        return this.parsed(await this.askAt('POST', new URL(`${root}/graphql`), { content }), schema);
    }
    /** Removes what is at a path, if it is there. */
    async remove(path) {
        const answer = await this.ask('DELETE', path, {});
        if (answer.status !== 204 && answer.status !== 404)
            throw this.refusal(answer);
    }
    /**
     * Sends a text to an address that GitHub named, which has to be of GitHub: whoever gets the token may use it. It may
     * be sent twice where an answer was lost.
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
     * The bytes at a path, or where it leads; `undefined` where they are gone or more than allowed. Some paths tell about
     * a file unless its bytes are asked for.
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
        const parsed = schema.safeParse((0,request_error/* jsonIn */.Yf)(answer.body));
        if (!parsed.success)
            throw new Error(`GitHub answered with something of another shape to ${answer.asked}`);
        return parsed.data;
    }
    async ask(method, path, query, options = {}) {
        const url = new URL(`${this.root}${path === '' ? '' : `/${path}`}`);
        url.search = new URLSearchParams(query).toString();
        return this.askAt(method, url, options);
    }
    async askAt(method, url, options) {
        const { token } = this.settings;
        const { content, accept = 'application/vnd.github+json', maxBytes = mostJsonBytes, isOnce = false } = options;
        if (token === undefined)
            throw new user_error/* UserError */.yo('there is no token: give the input `github-token`');
        const headers = {
            authorization: `Bearer ${token}`,
            accept,
            'x-github-api-version': apiVersion,
            ...(content === undefined ? {} : { 'content-type': content.type }),
        };
        const question = { method, url: url.href, headers, ...(content === undefined ? {} : { body: content.text }) };
        return this.retried(question, { maxBytes, timeoutMs: requestTimeoutMs, isOnce });
    }
    retried(question, { maxBytes, timeoutMs, isOnce = false }) {
        const { clock } = this;
        const { signal } = this.settings;
        const asked = this.nameOf(question);
        const send = async () => {
            const got = await withinTime({ clock, timeoutMs, signal }, (ends) => followed(question, maxBytes, ends));
            const answer = { ...got, asked };
            if (answer.status >= 500 || answer.status === 403 || answer.status === 429)
                throw this.refusal(answer);
            return answer;
        };
        return isOnce ? send() : (0,retry_requests/* retryRequests */.Jd)(clock, send, signal);
    }
    refusal(answer) {
        return (0,request_error/* errorOf */.Mz)(answer, this.settings.permission);
    }
    /** A request by its path in the repository; an address of the storage is signed, and in no message. */
    nameOf({ method, url }) {
        if (!url.startsWith(this.root))
            return url.endsWith('/graphql') ? 'a query' : 'a request elsewhere';
        const [path] = url.slice(this.root.length + 1).split('?');
        return `${method} ${path || 'the repository'}`;
    }
    get root() {
        const { apiUrl, repository } = this.settings;
        return `${apiUrl.replace(/\/+$/u, '')}/repos/${repository}`;
    }
}
const jsonContent = (value) => ({ text: JSON.stringify(value), type: 'application/json' });


/***/ }),

/***/ 11160:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ apiUrlOf),
  openRepositorySettings: () => (/* binding */ openRepositorySettings)
});

// UNUSED EXPORTS: GithubRepositorySettings

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
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

// EXTERNAL MODULE: ./dist/compiled/adapters/github/github-api.js + 2 modules
var github_api = __webpack_require__(51188);
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
/**
 * Settings of a repository, each read with the permission it takes; GitHub answers 404 as well where that is missing.
 */
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
            about,
            rules,
            protection,
            ledger,
            workflowPermissions,
            requiresFullSha,
            environments: allEnvironments,
            secrets,
            environmentSecrets: new Map(environmentSecrets),
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
 * Opens the settings of a repository, by its name and the host that its remote names. The token goes to GitHub itself
 * or to where `GITHUB_API_URL` says, never to a host that a remote names.
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

/***/ 24473:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   Mz: () => (/* binding */ errorOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _retry_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46996);



/** The failure of a request that GitHub did not serve, as `retryRequests` reads it. */
class RequestError extends Error {
    status;
    response;
    constructor(status, message, response = { headers: {} }) {
        super(message);
        this.status = status;
        this.response = response;
    }
}
/** The same where a setting or another token mends it. */
class RequestRefusal extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    status;
    response;
    constructor(status, message, response) {
        super(message);
        this.status = status;
        this.response = response;
    }
}
/** An answer that serves nothing as an error, which says what to do; `permission` is what the token needs. */
function errorOf({ status, headers, body, asked }, permission) {
    const said = saidIn(body);
    const answered = `GitHub answered ${status} to ${asked}${said === '' ? '' : ` (${said})`}`;
    const response = { headers: limitsIn(headers) };
    if (status === 401)
        return new RequestRefusal(status, `${answered}; the token is none of GitHub's, or no longer valid`, response);
    const failed = new RequestError(status, answered, response);
    // No permission helps against a limit, which has the status of a refusal as well.
    return (0,_retry_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusal */ .vu)(failed)
        ? new RequestRefusal(status, `${answered}; give the job "permissions: ${permission}"`, response)
        : failed;
}
function jsonIn(body) {
    try {
        return JSON.parse(body?.toString('utf8') ?? '');
    }
    catch {
        return undefined;
    }
}
/** What tells how long to wait. */
function limitsIn(headers) {
    const names = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
    return Object.fromEntries(names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));
}
const Detail = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ message }) => message),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ field: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ field, code }) => `${field} ${code}`),
]);
/** A failed validation says in `errors` alone what failed. */
const Said = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Detail).catch([]).default([]) });
const mostCharacters = 300;
function saidIn(body) {
    const said = Said.safeParse(jsonIn(body)).data;
    if (said === undefined)
        return '';
    const details = said.errors.length === 0 ? '' : `: ${said.errors.join('; ')}`;
    return `${said.message}${details}`.slice(0, mostCharacters);
}


/***/ }),

/***/ 46996:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ retryRequests),
/* harmony export */   SU: () => (/* binding */ requestFailure),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


const attempts = 4;
const firstWaitMs = 1000;
/** GitHub asks for about a minute when its secondary limit is hit; nobody waits much longer than that for a comment. */
const longestWaitMs = 120_000;
/** What is read of a failed request, whatever threw it. */
const Failure = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).optional()).catch({}) })
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
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`GitHub's API limit is used up; it answers again in ${minutes} minutes`, {
        hint: 'run the job again then, or give it a token with a limit of its own',
        cause,
    });
}


/***/ })

};
;
})
