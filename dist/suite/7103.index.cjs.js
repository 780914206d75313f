(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 7103;
exports.ids = [7103];
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

/***/ 48837:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ GithubBranch)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_ledger_append_delay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63475);
/* harmony import */ var _retry_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46996);



const Named = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const Reference = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ object: Named });
const Listed = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const Commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ tree: Named });
const Blob = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), encoding: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('base64') });
/** What GitHub says of a branch that somebody else moved, or made, meanwhile. */
const overtaken = /fast.forward|reference already exists/iu;
/**
 * One branch of a repository on GitHub: its reference, its commits and its texts. Needs `contents: write` to move it.
 */
class GithubBranch {
    api;
    branch;
    pace;
    constructor(api, branch, pace) {
        this.api = api;
        this.branch = branch;
        this.pace = pace;
    }
    async stand() {
        const tip = await this.tip();
        return { tip, base: tip === undefined ? undefined : (await this.api.get(`git/commits/${tip}`, Commit)).tree.sha };
    }
    async text(blob) {
        const { content, encoding } = await this.api.get(`git/blobs/${blob}`, Blob);
        return Buffer.from(content, encoding).toString('utf8');
    }
    /**
     * Changes the branch as it stands, and again where somebody else was faster, until a try answers something; at last
     * it throws `whyNot`.
     */
    async change(tryOnce, whyNot) {
        const { clock, random } = this.pace;
        for (let attempt = 1; attempt <= _domain_ledger_append_delay_js__WEBPACK_IMPORTED_MODULE_1__/* .mostAppends */ .z; attempt += 1) {
            const result = await tryOnce(await this.stand());
            if (result !== undefined)
                return result;
            await clock.sleep((0,_domain_ledger_append_delay_js__WEBPACK_IMPORTED_MODULE_1__/* .appendDelayMs */ .W)(attempt, random.next()));
        }
        throw new Error(whyNot);
    }
    /** Writes files by a commit on the very tip that was looked at; nothing where somebody else moved it meanwhile. */
    async write(stand, written) {
        const commit = await this.commitOn(stand, written);
        return commit === stand.tip || (await this.move(stand.tip, commit)) ? commit : undefined;
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
            const { status, message } = (0,_retry_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .requestFailure */ .SU)(error) ?? { status: 0, message: '' };
            if (status !== 409 && status !== 422)
                throw error;
            const now = await this.tip();
            // The answer to a move that took effect may have been lost, and the move been asked for again.
            if (now === commit)
                return true;
            // GitHub answers 422 to rules of the branch as well, which no further try would mend.
            if (now === tip && !overtaken.test(message))
                throw error;
            return false;
        }
    }
    /** Throws unless GitHub says that there is no such branch: a token that may not read it finds nothing either. */
    async mustBeAbsent() {
        const found = await this.api.get(`git/matching-refs/${this.name}`, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Listed));
        if (found.some(({ ref }) => ref === `refs/heads/${this.branch}`))
            throw new Error(`GitHub does not hand out the branch ${this.branch}, which is there`);
    }
    get name() {
        return encodeURIComponent(`heads/${this.branch}`);
    }
    async tip() {
        return (await this.api.find(`git/ref/${this.name}`, Reference))?.object.sha;
    }
}


/***/ }),

/***/ 5135:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ GithubLedger)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-change.js
var ledger_change = __webpack_require__(49801);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-record.js
var ledger_record = __webpack_require__(82044);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-blobs.js


/** So many are asked for one by one; more are worth a query, which counts once against the limit of a token. */
const mostSingle = 50;
const mostOfQuery = 100;
const mostBytesOfQuery = 4_000_000;
const Found = schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullable(), isTruncated: schemas/* boolean */.zMY() });
/** A query that fails as a whole is answered with status 200 as well. */
const Answer = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ repository: schemas/* record */.g1P(schemas/* string */.YjP(), Found.nullable()).nullable() }).nullish(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).default([]),
});
/** The texts of blobs, each as it is stored; none of one that is too large to be a record. */
async function textsOf(api, branch, blobs) {
    const wanted = blobs.filter(({ size = 0 }) => size <= ledger_entry/* maxRecordBytes */.t5);
    const ids = [...new Map(wanted.map((blob) => [blob.sha, blob])).values()];
    const texts = new Map();
    if (ids.length > mostSingle)
        for (const some of queriesFor(ids))
            await addFound(api, some, texts);
    const left = ids.filter(({ sha }) => !texts.has(sha));
    await Promise.all(left.map(async ({ sha }) => texts.set(sha, await branch.text(sha))));
    return blobs.map(({ path, sha }) => ({ path, text: texts.get(sha) }));
}
function queriesFor(blobs) {
    const queries = [];
    let bytes = mostBytesOfQuery;
    for (const blob of blobs) {
        const { size = ledger_entry/* maxRecordBytes */.t5 } = blob;
        const last = queries.at(-1);
        if (last === undefined || last.length === mostOfQuery || bytes + size > mostBytesOfQuery) {
            queries.push([blob]);
            bytes = size;
        }
        else {
            last.push(blob);
            bytes += size;
        }
    }
    return queries;
}
/** Adds what a query finds; what GitHub cut, or takes for no text, is left out. */
async function addFound(api, blobs, texts) {
    const objects = blobs.map(({ sha }, index) => `b${index}: object(oid: "${sha}") { ...blob }`).join(' ');
    const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects} } } fragment blob on Blob { text isTruncated }`;
    const { data, errors } = await api.query(query, Answer);
    const repository = data?.repository;
    if (!repository)
        throw new Error(`GitHub refuses a query: ${errors.map(({ message }) => message).join('; ')}`);
    for (const [index, { sha }] of blobs.entries()) {
        const found = repository[`b${index}`];
        if (found?.isTruncated === false && found.text !== null)
            texts.set(sha, found.text);
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/github/github-branch.js
var github_branch = __webpack_require__(48837);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-ledger.js







const Tree = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP(), size: schemas/* number */.aig().optional() })),
});
/** Named in full, since a tag may have the same short name, and who may write tags may write no records. */
const branchTree = encodeURIComponent(`refs/heads/${ledger_entry/* ledgerBranch */.cp}`);
const whole = { recursive: '1' };
/** A hundred queries; more would take longer than anybody waits for a step. */
const mostFilesRead = 10_000;
/** The branch of a repository on GitHub, through its API; needs `contents: read`, and `contents: write` to append. */
class GithubLedger {
    api;
    branch;
    turn = Promise.resolve();
    constructor(api, pace) {
        this.api = api;
        this.branch = new github_branch/* GithubBranch */.e(api, ledger_entry/* ledgerBranch */.cp, pace);
    }
    async read(query) {
        // An override that is not found lets nothing through, so a check need not ask twice for it.
        const isNeeded = query.kind !== 'override';
        const listed = await this.filesOfBranch([ledger_record/* folderOf */.yS[query.kind]], isNeeded);
        const files = listed.filter(({ path, mode }) => mode === '100644' && (0,ledger_entry/* isWanted */.Yu)(path, query));
        if (files.length > mostFilesRead)
            throw tooMany(query.kind, files.length);
        return textsOf(this.api, this.branch, files);
    }
    async readStates() {
        const listed = await this.filesOfBranch([ledger_entry/* stateFolder */.yp]);
        const states = listed.filter(({ path, mode }) => mode === '100644' && path.startsWith(`${ledger_entry/* stateFolder */.yp}/`));
        return textsOf(this.api, this.branch, states.toSorted((one, other) => (one.path < other.path ? -1 : 1)));
    }
    async append(record) {
        const outcome = await this.change({ records: [record], states: [] });
        if (outcome.kind === 'overtaken')
            throw new Error('a record overtakes nothing');
        return { path: (0,ledger_entry/* entryOf */.Ms)(record).path, commit: outcome.commit };
    }
    /** Writers of one process take turns, since each try of one who is overtaken costs five requests. */
    change(change) {
        const done = this.turn.then(() => this.branch.change((stand) => this.tryWrite(change, stand), locked));
        this.turn = done.catch(() => undefined);
        return done;
    }
    async tryWrite(change, stand) {
        const settled = (0,ledger_change/* settleChange */.kO)(change, await this.current(change, stand.base));
        if (settled.kind === 'overtaken')
            return settled;
        if (settled.kind === 'done')
            return { kind: 'written', commit: stand.tip ?? '' };
        const commit = await this.branch.write(stand, settled);
        return commit === undefined ? undefined : { kind: 'written', commit };
    }
    /** What there is of a change; a change of records alone need not look, since its tree would not differ. */
    async current(change, base) {
        if (base === undefined || change.states.length === 0)
            return [];
        const paths = new Set((0,ledger_change/* pathsOf */.wG)(change));
        const folders = [...paths].map((path) => path.slice(0, path.indexOf('/')));
        const listed = await this.filesIn(base, folders, await this.api.get(`git/trees/${base}`, Tree, whole));
        return textsOf(this.api, this.branch, listed.filter(({ path }) => paths.has(path)));
    }
    /** What the branch holds; where GitHub finds none, it has to say besides that there is none, if that matters. */
    async filesOfBranch(folders, isNeeded = true) {
        const all = await this.tree(branchTree, whole);
        if (all === undefined && isNeeded)
            await this.branch.mustBeAbsent();
        return this.filesIn(branchTree, folders, all);
    }
    /** What a tree holds in one request; where GitHub cuts that short, what folders of it hold. */
    async filesIn(root, folders, all) {
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
}
const locked = `others wrote to the branch ${ledger_entry/* ledgerBranch */.cp} all the time; the change is not there`;
const tooMany = (kind, count) => new user_error/* UserError */.yo(`the ledger has ${count} records of the kind ${kind}, which are too many to read at once`, {
    hint: `name the ${kind} that is meant, by its id or the first digits of it`,
});


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


/***/ }),

/***/ 67980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ githubLog)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _harmless_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27003);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62893);



/**
 * The log of a GitHub Actions step. Debug lines are shown when debug logging is on; of the warnings GitHub makes ten a
 * step into annotations. Secrets are masked by the runner.
 */
const githubLog = {
    debug: (message) => (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .writeCommand */ .z)('debug', (0,_harmless_text_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessText */ .f)(message)),
    info: (message) => void process.stdout.write(`${(0,_harmless_text_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessText */ .f)(message)}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`),
    warn: (message) => (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .writeCommand */ .z)('warning', (0,_harmless_text_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessText */ .f)(message)),
};


/***/ }),

/***/ 62893:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ writeCommand)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

/**
 * Writes a command that the runner obeys, its message on one line and escaped as the runner reads it (actions/runner,
 * ActionCommand.cs). Done by hand, since `@actions/core` loads a whole HTTP client with it, half of what a step takes
 * to start.
 */
function writeCommand(name, message, properties = {}) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
    const told = pairs.length === 0 ? '' : ` ${pairs.join(',')}`;
    process.stdout.write(`::${name}${told}::${escaped(message)}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
}
const escaped = (message) => message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A property ends at a comma, and the properties at a colon. */
const escapedProperty = (value) => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');


/***/ }),

/***/ 88357:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   uU: () => (/* binding */ whyNotAdmitted),
/* harmony export */   yW: () => (/* binding */ whySilent)
/* harmony export */ });
/* harmony import */ var _causing_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88357);
/* harmony import */ var _untrusted_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46397);


/**
 * Finds whose run it is by commit and repositories, never by a number that somebody could have written. A status is of
 * a commit, so a commit that is the head of two pull requests would let one of them stand for the other.
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
 * Why a pull request is not evaluated with a key though it is open; `undefined` where it may be. Policy is read from
 * the default branch: any other branch may be old, unprotected, or itself the work of somebody who is not trusted.
 */
function whyNotAdmitted({ base }, { defaultBranch }) {
    if (base.branch === defaultBranch)
        return undefined;
    return `it asks to be merged into ${base.branch}, and heads from elsewhere are evaluated for ${defaultBranch} alone`;
}


/***/ }),

/***/ 46397:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1030:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ CommitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The full id of a commit. */
const CommitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');


/***/ }),

/***/ 63859:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 21601:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   Vl: () => (/* binding */ headOfComment),
/* harmony export */   d4: () => (/* binding */ stampComment)
/* harmony export */ });
/** The first line of the one comment that is ours. */
const commentMarker = '<!-- lanegate:v1 -->';
const stamp = /^<!-- lanegate:head ([0-9a-f]{40}|[0-9a-f]{64}) -->$/u;
/**
 * A comment of ours that says below its marker, unseen, which commit it is about; as it is where that is no full id.
 */
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

/***/ 12872:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mc: () => (/* binding */ githubApi),
  zq: () => (/* binding */ githubOf),
  P9: () => (/* binding */ openPullRequestsOf),
  W2: () => (/* binding */ openReceipts),
  NH: () => (/* binding */ openRunner),
  vq: () => (/* binding */ openSpendRecords)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./dist/compiled/domain/admission/untrusted-account.js
var untrusted_account = __webpack_require__(46397);
// EXTERNAL MODULE: ./dist/compiled/domain/commit-id.js
var commit_id = __webpack_require__(1030);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/event.js





const Account = schemas/* object */.Ikc({ login: schemas/* string */.YjP() });
const Repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const PullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        user: Account.nullish(),
        base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().optional(), sha: commit_id/* CommitId */.j, repo: Repository }),
        head: schemas/* object */.Ikc({ ref: schemas/* string */.YjP().optional(), sha: commit_id/* CommitId */.j, repo: Repository.nullish() }),
        created_at: iso/* datetime */.w$({ offset: true }).optional(),
    }),
});
const MergeGroupPayload = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ base_ref: schemas/* string */.YjP().optional(), base_sha: commit_id/* CommitId */.j, head_sha: commit_id/* CommitId */.j }),
});
const PushPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    before: commit_id/* CommitId */.j,
    after: commit_id/* CommitId */.j,
    repository: schemas/* object */.Ikc({ default_branch: schemas/* string */.YjP() }),
    sender: Account.nullish(),
});
/** `pull_requests` is left out: it is empty for forks, and nothing rests on a number that an event names. */
const WorkflowRunPayload = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* number */.aig().int().positive(),
        run_attempt: schemas/* number */.aig().int().positive(),
        event: schemas/* string */.YjP(),
        conclusion: schemas/* string */.YjP().nullish(),
        path: schemas/* string */.YjP(),
        head_sha: commit_id/* CommitId */.j,
        head_branch: schemas/* string */.YjP().nullish(),
        head_repository: Repository.nullish(),
        repository: Repository,
    }),
    repository: Repository.extend({ default_branch: schemas/* string */.YjP() }),
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
/**
 * The branch of the pull request that started this workflow, and when it was opened; `undefined` for any other event.
 */
async function readOpening(environment) {
    const path = environment['GITHUB_EVENT_PATH'];
    if (environment['GITHUB_EVENT_NAME'] !== 'pull_request' || !path)
        return undefined;
    const { head, created_at } = parse(PullRequestPayload, 'pull_request', await readPayload(path)).pull_request;
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
            return fromPullRequest(parse(PullRequestPayload, name, payload));
        case 'merge_group': {
            const { base_ref, base_sha, head_sha } = parse(MergeGroupPayload, name, payload).merge_group;
            const sides = { policy: base_sha, head: head_sha, ...targetOf(base_ref) };
            return { ...nothingNamed, kind: 'merge-group', ...sides, isUntrustedHead: false };
        }
        case 'push':
            return fromPush(parse(PushPayload, name, payload));
        case 'workflow_run':
            return fromWorkflowRun(parse(WorkflowRunPayload, name, payload));
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
function parse(schema, name, payload) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'payload'}: ${message}`);
    throw new user_error/* UserError */.yo(`the payload of the event ${name} is not what GitHub sends: ${issues.join('; ')}`, {
        hint: 'run this in a workflow that the event itself started',
    });
}

// EXTERNAL MODULE: ./dist/compiled/adapters/github/github-api.js + 2 modules
var github_api = __webpack_require__(51188);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/github-open-pull-requests.js


const pageLength = 100;
/** A workflow's token has a thousand requests an hour. */
const mostPages = 100;
const github_open_pull_requests_Repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const Page = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* number */.aig().int().positive(),
    state: schemas/* string */.YjP(),
    created_at: iso/* datetime */.w$({ offset: true }).transform(Date.parse),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
    base: schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), sha: commit_id/* CommitId */.j, repo: github_open_pull_requests_Repository }),
    head: schemas/* object */.Ikc({ sha: commit_id/* CommitId */.j, repo: github_open_pull_requests_Repository.nullish() }),
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
var admission_standing = __webpack_require__(25485);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/with-standing.js


/**
 * An event of `workflow_run` with the pull request that it is about, looked up anew; any other as it is. Where nobody
 * can tell it is about none, and may write nothing.
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

// EXTERNAL MODULE: ./dist/compiled/adapters/runner/github-log.js
var github_log = __webpack_require__(67980);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist/compiled/adapters/runner/harmless-text.js
var harmless_text = __webpack_require__(27003);
// EXTERNAL MODULE: ./dist/compiled/adapters/runner/workflow-command.js
var workflow_command = __webpack_require__(62893);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runner/github-runner.js






/** What the runner shows of one step; beyond it the whole summary is dropped. */
const summaryLimitBytes = 1024 * 1024;
/**
 * The runner of GitHub Actions. `readEvent` tells what started the workflow, `scrub` takes secrets out of what is told.
 */
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
        (0,workflow_command/* writeCommand */.z)('error', (0,harmless_text/* harmlessText */.f)(this.scrub(message)), place === undefined ? {} : placeOf(place.path, place.line));
    }
    annotate({ level, path, line, message }) {
        (0,workflow_command/* writeCommand */.z)(level, (0,harmless_text/* harmlessText */.f)(this.scrub(message)), placeOf(path, line));
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
    file: (0,harmless_text/* harmlessText */.f)(path),
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
var day = __webpack_require__(53421);
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
var receipt_artifact = __webpack_require__(63859);
// EXTERNAL MODULE: ./dist/compiled/adapters/runs/disk-receipts.js
var disk_receipts = __webpack_require__(67295);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/job-receipts.js





/** A run that finds no receipt asks for itself, so nothing is worth a longer wait. */
const longestSearchMs = 120_000;
const mostTried = 5;
const limits = { mostArchiveBytes: 32 << 20, mostUnpackedBytes: 64 << 20 };
/**
 * Receipts that runs of this workflow uploaded, of which those count that could not have been left by a change itself.
 */
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
        const isRecent = ({ createdAtMs }) => clock.now() - createdAtMs <= disk_receipts/* receiptDays */.s * day/* dayMs */.L;
        const found = (await runs.artifactsNamed((0,receipt_artifact/* receiptArtifact */.$J)(digest))).filter(isRecent).slice(0, mostTried);
        if (found.length === 0)
            return;
        // The reader of archives is loaded only where there is one to read.
        const { readArtifactFiles } = await __webpack_require__.e(/* import() */ 3282).then(__webpack_require__.bind(__webpack_require__, 53282));
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

// EXTERNAL MODULE: ./dist/compiled/adapters/runs/disk-spend-records.js
var disk_spend_records = __webpack_require__(35747);
// EXTERNAL MODULE: ./dist/compiled/adapters/runs/spend-record.js
var spend_record = __webpack_require__(31446);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/job-spend-records.js




/**
 * Records of a job in CI: its own in its run folder, which the workflow uploads, and those of other runs from what they
 * uploaded. Whatever keeps it from reading those is told once in the log.
 */
function createJobSpendRecords(settings) {
    const { job, files, clock, log, openOtherRuns } = settings;
    let others;
    const told = new Set();
    const own = (folder) => (0,disk_spend_records/* createDiskSpendRecords */.A)(`${folder}/${spend_record/* spendRecordFile */.OU}`, files, clock, () => `${(0,spend_record/* recordPrefix */.Kg)(job)}${(0,external_node_crypto_.randomUUID)()}`);
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
        settleKilled: (folder, spent) => own(folder).settleKilled(folder, spent),
        // What other runs may take counts already, whether they have begun or not.
        begin: async (run) => ({ ...(await own(run.folder).begin(run)), takenBefore: async () => undefined }),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/no-spend-records.js
/** Where what other runs spent cannot be read. */
const noSpendRecords = {
    spentBefore: async () => undefined,
    settleKilled: async () => undefined,
    begin: async () => ({ takenBefore: async () => undefined, settle: async () => undefined }),
};

// EXTERNAL MODULE: ./dist/compiled/adapters/system/clock.js
var clock = __webpack_require__(90639);
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
        return withStanding({ openPullRequests, log: github_log/* githubLog */.Q }, await readRunnerEvent(environment));
    }, scrub);
    return runner;
}
/** Reading the records of other runs is loaded only where a cap asks for them. */
function openSpendRecords({ runner, files, log }, environment) {
    const job = jobOf(environment);
    if (job === undefined)
        return noSpendRecords;
    const openOtherRuns = async () => {
        const { OtherRuns } = await __webpack_require__.e(/* import() */ 1431).then(__webpack_require__.bind(__webpack_require__, 21431));
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
    const { GithubWorkflowRuns } = await __webpack_require__.e(/* import() */ 7257).then(__webpack_require__.bind(__webpack_require__, 37257));
    const { 'github-token': token } = runner.inputs(['github-token']);
    const workflowRef = environment['GITHUB_WORKFLOW_REF'];
    return new GithubWorkflowRuns({ ...githubOf(environment), token, workflowRef, signal }, clock/* systemClock */.m);
}
/** Which attempt of which run this job is of, where the runner says so. */
function jobOf(environment) {
    const [runId, attempt] = [environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_ATTEMPT']].map(Number);
    return runId && attempt ? { runId, attempt } : undefined;
}


/***/ }),

/***/ 44175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ StatusRefusal)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** There is no right to set a status; it stays as it is, and a missing one counts as pending. */
class StatusRefusal extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'StatusRefusal';
}


/***/ }),

/***/ 24322:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CommentMiss)
/* harmony export */ });
/** The comment stays as it was for something that may pass, as where GitHub is out of order. */
class CommentMiss extends Error {
    name = 'CommentMiss';
}


/***/ }),

/***/ 7103:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openActionsWorld: () => (/* binding */ openActionsWorld),
  openAdmissionWorld: () => (/* binding */ openAdmissionWorld),
  openAnswerCarrier: () => (/* binding */ openAnswerCarrier),
  openEvaluationWorld: () => (/* binding */ openEvaluationWorld),
  openJobKeys: () => (/* binding */ openJobKeys),
  openMergeWorld: () => (/* binding */ openMergeWorld)
});

// EXTERNAL MODULE: ./dist/compiled/adapters/background/disk-folder-claims.js
var disk_folder_claims = __webpack_require__(69880);
// EXTERNAL MODULE: ./dist/compiled/adapters/background/disk-own-folders.js
var disk_own_folders = __webpack_require__(9686);
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
        bring: async (blobs) => (await git()).bring(blobs),
        readLines: async (blob, maxBytes) => (await git()).readLines(blob, maxBytes),
        checkOut: async (tree, folder) => (await git()).checkOut(tree, folder),
        mixedTree: async (base, head, paths) => (await git()).mixedTree(base, head, paths),
        emptyTree: async () => (await git()).emptyTree(),
        history: async function* (head, range) {
            yield* (await git()).history(head, range);
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/git-repository.js + 13 modules
var git_repository = __webpack_require__(26550);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/git-settings.js
var git_settings = __webpack_require__(92864);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/object-store.js + 1 modules
var object_store = __webpack_require__(84530);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/remote.js
var git_remote = __webpack_require__(54324);
// EXTERNAL MODULE: ./dist/compiled/adapters/git/scratch-repository.js
var scratch_repository = __webpack_require__(42159);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/open-remote-repository.js






/** Opens a repository by its URL without a checkout; single commits are fetched when they are asked for. */
async function openRemoteRepository(options) {
    const { folder: temporaryFolder = (0,external_node_os_.tmpdir)(), folders } = options;
    const objectFormat = 'sha1';
    const scratch = await (0,scratch_repository/* createScratchRepository */.tw)({
        parent: temporaryFolder,
        folders,
        environment: (0,git_settings/* gitEnvironment */._K)(options.environment ?? process.env),
        objectFormat,
        shallow: '',
    });
    const authentication = options.token === undefined ? [] : (0,git_settings/* tokenSettings */.Jd)(options.url, options.token);
    const settings = [['remote.origin.url', options.url], ...authentication];
    const remote = new git_remote/* Remote */.V(async () => settings);
    const parts = { scratch, remote, objectFormat, temporaryFolder, folders, isPartial: false };
    return new git_repository/* GitRepository */.x(new object_store/* ObjectStore */.L(parts));
}

// EXTERNAL MODULE: ./dist/compiled/adapters/git/open-repository.js
var open_repository = __webpack_require__(25131);
;// CONCATENATED MODULE: ./dist/compiled/adapters/git/open-job-repository.js




/** The repository of a job: its checkout, taken as a store of objects, where there is one; else the remote itself. */
async function openJobRepository(job) {
    const { workspace, serverUrl, repository, token, temporaryFolder, folders, environment } = job;
    if (await hasCheckout(workspace)) {
        const access = token === undefined ? undefined : { serverUrl, token };
        const place = temporaryFolder === undefined ? {} : { temporaryFolder };
        return (0,open_repository/* openRepository */.h)(workspace, { environment, access, folders, ...place });
    }
    const url = `${serverUrl}/${repository}.git`;
    return openRemoteRepository({ url, folder: temporaryFolder, folders, token, environment });
}
const hasCheckout = (folder) => (0,promises_.stat)((0,external_node_path_.join)(folder, '.git')).then(() => true, () => false);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/ports/commit-statuses.js
var commit_statuses = __webpack_require__(44175);
// EXTERNAL MODULE: ./dist/compiled/adapters/github/retry-requests.js
var retry_requests = __webpack_require__(46996);
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
            await this.api.send('POST', `statuses/${encodeURIComponent(commit)}`, { body, schema: schemas/* object */.Ikc({}) });
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

const Environment = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    protection_rules: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), reviewers: schemas/* array */.YOg(schemas/* object */.Ikc({ reviewer: schemas/* object */.Ikc({}) })).nullish() }))
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

// EXTERNAL MODULE: ./dist/compiled/adapters/github/github-ledger.js + 1 modules
var github_ledger = __webpack_require__(5135);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/no-pull-requests.js

/** Pull requests where no token was given: every use of them is the user's mistake. */
const noPullRequests = {
    upsertComment: async () => {
        throw new user_error/* UserError */.yo('there is no token to comment on the pull request with', {
            hint: 'give the input `github-token`, or set `comment: false`',
        });
    },
};

// EXTERNAL MODULE: ./dist/compiled/ports/conversations/pull-requests.js
var pull_requests = __webpack_require__(24322);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown/comment-stamp.js
var comment_stamp = __webpack_require__(21601);
;// CONCATENATED MODULE: ./dist/compiled/adapters/github/conversation.js



const commentsAPage = 100;
/** Longer than it takes from looking for a comment to having created one. */
const raceMs = 600_000;
/**
 * The conversation of one pull request on GitHub, as far as our comments go. Whatever GitHub refuses is thrown as it
 * is.
 */
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
     * Ours that begin with a marker, the first one first: of the first page that has any. An old conversation has them on
     * its first page, and one that began without us on its last.
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

// EXTERNAL MODULE: ./dist/compiled/adapters/github/request-error.js
var request_error = __webpack_require__(24473);
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
    /** An answer that got lost leaves no second comment. */
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
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(628), __webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const client = getOctokit(this.settings.token, { baseUrl: this.settings.apiUrl });
        client.hook.before('request', (request) => {
            request.headers['x-github-api-version'] = apiVersion;
            request.request = { ...request.request, signal: AbortSignal.timeout(requestTimeoutMs) };
        });
        client.hook.after('request', ({ data, status }) => {
            if (status !== 204 && !isJson(data))
                throw new request_error/* RequestError */.GI(500, 'GitHub did not answer with JSON');
        });
        return client;
    }
}
/** The client hands an answer that is cut, or that something on the way has written, on as the text that it is. */
const isJson = (data) => typeof data === 'object' && !(data instanceof ArrayBuffer);
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
        return new pull_requests/* CommentMiss */.q(`GitHub does not take the comment on pull request ${pullRequest} (${said})`, {
            cause: error,
        });
    return new user_error/* UserError */.yo(`GitHub refuses to comment on pull request ${pullRequest} (${said})`, {
        hint: /\blocked\b/iu.test(failure.message) ? hints.locked : hints.permission,
        cause: error,
    });
}
const hints = {
    locked: 'unlock the conversation, or give the step `comment: false`; no permission helps here',
    permission: 'give the job "permissions: pull-requests: write"; a pull request of a fork or of a dependency bot has a read-only token, so comment from a "workflow_run" there',
};

// EXTERNAL MODULE: ./dist/compiled/adapters/runner/github-log.js
var github_log = __webpack_require__(67980);
// EXTERNAL MODULE: ./dist/compiled/adapters/runner/line-progress.js
var line_progress = __webpack_require__(30524);
// EXTERNAL MODULE: ./dist/compiled/adapters/runner/workflow-command.js
var workflow_command = __webpack_require__(62893);
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
        (0,workflow_command/* writeCommand */.z)('add-mask', value);
    };
}

// EXTERNAL MODULE: ./dist/compiled/adapters/system/clock.js
var clock = __webpack_require__(90639);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/files.js + 5 modules
var files = __webpack_require__(53878);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/heap.js
var heap = __webpack_require__(16299);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/scrubbed-files.js
var scrubbed_files = __webpack_require__(8757);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/secret-keeper.js
var secret_keeper = __webpack_require__(87616);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/secrets.js
var system_secrets = __webpack_require__(35188);
// EXTERNAL MODULE: ./dist/compiled/adapters/traces/file-traces.js + 7 modules
var file_traces = __webpack_require__(21974);
// EXTERNAL MODULE: ./dist/compiled/open-github.js + 8 modules
var open_github = __webpack_require__(12872);
// EXTERNAL MODULE: ./dist/compiled/open-system.js + 4 modules
var open_system = __webpack_require__(25666);
;// CONCATENATED MODULE: ./dist/compiled/world.js





















/** The world of a step in GitHub Actions. The token is read here and nowhere else. */
function openActionsWorld(productFolder, environment = process.env, secrets = (0,secret_keeper/* createSecretKeeper */.N)()) {
    (0,heap/* keepHeapSmall */.p)();
    const github = (0,open_github/* githubOf */.zq)(environment);
    const runner = (0,open_github/* openRunner */.NH)(environment, secrets.scrub);
    const { 'github-token': token, 'comment-author': author } = runner.inputs(['github-token', 'comment-author']);
    if (token !== undefined)
        secrets.remember(token);
    const { GITHUB_WORKSPACE: workspace = process.cwd(), RUNNER_TEMP: temporaryFolder } = environment;
    const place = { workspace, temporaryFolder, folders: disk_own_folders/* systemOwnFolders */.L };
    return {
        runner,
        log: github_log/* githubLog */.Q,
        files: (0,scrubbed_files/* scrubbedFiles */.A)(files/* systemFiles */.H, secrets.scrub),
        syntax: (0,open_system/* openSyntax */.M)(productFolder),
        clock: clock/* systemClock */.m,
        ledger: new github_ledger/* GithubLedger */.r((0,open_github/* githubApi */.Mc)(runner, environment, 'contents: read'), open_system/* pace */.c),
        git: lazyGit(() => openJobRepository({ ...github, ...place, token, environment })),
        pullRequests: token === undefined
            ? noPullRequests
            : new GithubPullRequests({ ...github, token, author, scrub: secrets.scrub }, clock/* systemClock */.m),
        statuses: token === undefined
            ? noCommitStatuses
            : new GithubCommitStatuses((0,open_github/* githubApi */.Mc)(runner, environment, 'statuses: write'), secrets.scrub),
    };
}
/** The world of a step that puts shards together, and keeps the receipt of the whole. */
function openMergeWorld(productFolder, environment = process.env) {
    const world = openActionsWorld(productFolder, environment);
    return { ...world, claims: (0,disk_folder_claims/* createDiskFolderClaims */.J)(files/* systemFiles */.H), receipts: (0,open_github/* openReceipts */.W2)(world, environment) };
}
/** The world of a step that says whether a head from elsewhere is let in. */
function openAdmissionWorld(productFolder, environment = process.env) {
    const world = openActionsWorld(productFolder, environment);
    return {
        ...world,
        environments: new GithubEnvironments((0,open_github/* githubApi */.Mc)(world.runner, environment, 'actions: read')),
        spendRecords: (0,open_github/* openSpendRecords */.vq)(world, environment),
    };
}
/** The world of a step that asks models. Its secret is read here and nowhere else. */
async function openEvaluationWorld(productFolder, environment = process.env, secrets = (0,secret_keeper/* createSecretKeeper */.N)()) {
    const world = openActionsWorld(productFolder, environment, secrets);
    const { keys, keyFor, keepSecret } = openJobKeys(world.runner, environment, secrets);
    const { 'cache-secret': cacheSecret } = world.runner.inputs(['cache-secret']);
    if (cacheSecret !== undefined)
        keepSecret(cacheSecret);
    const answersFolder = `${environment['RUNNER_TEMP'] ?? '.lanegate'}/lanegate/answers`;
    const { openAnswers, openGateway, openPrograms } = await Promise.all(/* import() */[__webpack_require__.e(5323), __webpack_require__.e(1582), __webpack_require__.e(9473), __webpack_require__.e(6360), __webpack_require__.e(3197)]).then(__webpack_require__.bind(__webpack_require__, 13405));
    const answers = openAnswers(answersFolder);
    return {
        ...world,
        claims: (0,disk_folder_claims/* createDiskFolderClaims */.J)(files/* systemFiles */.H),
        progress: new line_progress/* LineProgress */.K(process.stdout, clock/* systemClock */.m),
        gateway: openGateway(answers, keyFor, secrets),
        programs: openPrograms({ environment, keys, temporaryFolder: environment['RUNNER_TEMP'] }),
        traces: (0,file_traces/* createFileTraces */.P)({ files: world.files, scrub: secrets.scrub }),
        spendRecords: (0,open_github/* openSpendRecords */.vq)(world, environment),
        receipts: (0,open_github/* openReceipts */.W2)(world, environment),
        answerCarrier: await openAnswerCarrier(world, environment, {
            kind: 'answers',
            folder: answersFolder,
            flush: () => answers.flush(),
            secret: cacheSecret,
        }),
    };
}
/**
 * The keys that a step may read, whose names are its input: each is masked and known as a secret from when it is asked
 * for, and what may be one from the start.
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
/** What carries the answers of a folder between jobs. */
async function openAnswerCarrier({ runner, log }, environment, settings) {
    const { 'github-token': token } = runner.inputs(['github-token']);
    const { JobAnswerCarrier } = await __webpack_require__.e(/* import() */ 4173).then(__webpack_require__.bind(__webpack_require__, 24173));
    const { GithubJobCache } = await __webpack_require__.e(/* import() */ 5173).then(__webpack_require__.bind(__webpack_require__, 95173));
    const cache = new GithubJobCache({ ...(0,open_github/* githubOf */.zq)(environment), token, environment });
    return new JobAnswerCarrier({ ...settings, cache, clock: clock/* systemClock */.m, log });
}


/***/ })

};
;
})
