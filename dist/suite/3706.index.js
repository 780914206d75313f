export const id = 3706;
export const ids = [3706];
export const modules = {

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

/***/ 51337:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ createPost)
});

// EXTERNAL MODULE: ./dist/compiled/ports/model.js
var model = __webpack_require__(93352);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/abort-watch.js
/**
 * Tells many calls that their signal was aborted through one listener a signal, since Node warns of a leak at eleven.
 * The calls have places in an array: the table of a `Set` that many pass through outlives them, and all they hold with
 * it.
 */
class AbortWatch {
    placesBySignal = new WeakMap();
    /** Calls `onAbort` when the signal is aborted, until the function that is returned was called. */
    begin(signal, onAbort) {
        const places = this.placesOf(signal);
        const place = places.free.pop() ?? places.taken.length;
        places.taken[place] = onAbort;
        return () => {
            places.taken[place] = undefined;
            places.free.push(place);
        };
    }
    placesOf(signal) {
        const known = this.placesBySignal.get(signal);
        if (known !== undefined)
            return known;
        const places = { taken: [], free: [] };
        this.placesBySignal.set(signal, places);
        signal.addEventListener('abort', () => {
            for (const onAbort of places.taken)
                onAbort?.();
        });
        return places;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/connect-agent.js



/** How long a proxy may take to open a way. */
const longestConnectMs = 30_000;
/** A proxy that opened no way. */
class ProxyError extends Error {
    proxyHost;
    reason;
    name = 'ProxyError';
    constructor(proxyHost, 
    /** The status it answered, or the code of the error that kept it from answering. */
    reason) {
        super(`the proxy ${proxyHost} opened no way: ${reason}`);
        this.proxyHost = proxyHost;
        this.reason = reason;
    }
}
/** An agent whose TLS connections lead through a proxy's `CONNECT` (RFC 9110 §9.3.6) and are kept like any other. */
class ConnectAgent extends external_node_https_.Agent {
    proxy;
    connectMs;
    constructor(proxy, options, connectMs = longestConnectMs) {
        super(options);
        this.proxy = proxy;
        this.connectMs = connectMs;
    }
    // The types of Node know no connection that is still to come.
    createConnection(options, created) {
        const { address, authorization } = this.proxy;
        const target = `${bracketed(options.host ?? '')}:${options.port}`;
        const headers = { host: target, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) };
        const way = { host: address.hostname, port: address.port, method: 'CONNECT', path: target, headers, agent: false };
        const outgoing = address.isSecure ? (0,external_node_https_.request)(way) : (0,external_node_http_.request)(way);
        const fail = (reason) => {
            created?.(new ProxyError(address.host, reason), undefined);
        };
        // Over all of it, since a proxy that says a little now and then is never idle.
        const timer = setTimeout(() => outgoing.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })), this.connectMs);
        outgoing.once('close', () => clearTimeout(timer));
        outgoing.once('error', (error) => fail(error.code ?? 'the connection broke'));
        outgoing.once('connect', ({ statusCode = 0 }, socket, head) => {
            clearTimeout(timer);
            if (statusCode < 200 || statusCode > 299) {
                socket.destroy();
                return fail(statusCode);
            }
            if (head.length > 0)
                socket.unshift(head);
            created?.(null, (0,external_node_tls_.connect)({ ...options, socket }));
        });
        outgoing.end();
        return undefined;
    }
}
const bracketed = (hostname) => (hostname.includes(':') ? `[${hostname}]` : hostname);

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/http-errors.js


const seconds = (milliseconds) => `${milliseconds / 1000} s`;
const passing = (kind, message) => new model/* ModelError */.m(kind, message, { retryable: true });
const lasting = (kind, message) => new model/* ModelError */.m(kind, message, { retryable: false });
const timeoutError = (host, timeoutMs) => passing('timeout', `${host} did not answer within ${seconds(timeoutMs)}`);
const firstTokenError = (host, firstTokenMs) => passing('timeout', `${host} streamed no token within ${seconds(firstTokenMs)}`);
const stallError = (host, stallMs) => passing('stream-cut', `${host} streamed nothing more for ${seconds(stallMs)} in the middle of its answer`);
const cutError = (host) => passing('stream-cut', `${host} closed the connection in the middle of its answer`);
const tooLargeError = (host, largestBytes) => lasting('malformed', `${host} answered with more than ${largestBytes} bytes`);
/** What broke on an answer is not told, since it may quote the answer. */
const unreadableError = (host) => lasting('malformed', `${host} answered what cannot be read`);
/** What a certificate lacks, by the code that Node gives; whether a certificate is good does not change by asking again. */
const certificateFaults = new Map([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is signed by itself'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'its certificate goes back to one that is signed by itself'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its certificate comes without the one that signed it'],
    ['UNABLE_TO_GET_ISSUER_CERT', 'nobody known here signed its certificate'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'nobody known here signed its certificate'],
    ['CERT_HAS_EXPIRED', 'its certificate has expired'],
    ['CERT_NOT_YET_VALID', 'its certificate is not valid yet'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
]);
/** A connection that failed. The code alone is told: the message of a system error may carry what was sent. */
function networkError(host, error) {
    if (error instanceof ProxyError)
        return proxyError(host, error);
    const { code } = error;
    if (code === undefined)
        return passing('network', `no connection to ${host}: the connection broke`);
    const fault = certificateFaults.get(code);
    if (fault !== undefined) {
        const hint = 'set NODE_EXTRA_CA_CERTS to the certificate of the authority that signed it';
        return lasting('network', `no TLS connection to ${host}: ${fault} (${code}); ${hint}`);
    }
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
        return lasting('network', `no TLS connection to ${host}: it does not speak TLS as we do (${code})`);
    }
    if (code.startsWith('HPE_'))
        return passing('malformed', `${host} answered what is no HTTP (${code})`);
    return passing('network', `no connection to ${host}: ${code}`);
}
function proxyError(host, { proxyHost, reason }) {
    if (reason === 407)
        return proxyLoginError(proxyHost);
    const message = `no connection to ${host}: the proxy ${proxyHost} ${typeof reason === 'number' ? `answered ${reason}` : `could not be asked (${reason})`}`;
    const isRefused = typeof reason === 'number' && reason < 500;
    return isRefused ? lasting('rejected', message) : passing('network', message);
}
/** A proxy that wants a login; its body is not shown, since it may repeat the one it was given. */
const proxyLoginError = (proxyHost) => lasting('rejected', `the proxy ${proxyHost} answered 407: it wants another user name and password than it was given`);

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/exchange.js




/** Far more than any answer that fits an output cap; a longer body is a mistake or an attack. */
const largestReplyBytes = 16 * 1024 * 1024;
/** One request and its reply, which ends exactly once. */
class Exchange {
    post;
    settle;
    startedAtMs = performance.now();
    outgoing;
    incoming;
    timer;
    patience;
    stopWatching;
    firstTokenMs;
    isStreamed = false;
    isOver = false;
    constructor(post, settle) {
        this.post = post;
        this.settle = settle;
    }
    begin(route, abortions) {
        const { address, method = 'POST', body, timeoutMs, streaming, signal } = this.post;
        const { agent, hostname, port, isSecure, prefix } = route;
        const options = { agent, hostname, port, method, path: prefix + address.path, headers: this.headers(route) };
        const outgoing = isSecure ? (0,external_node_https_.request)(options) : (0,external_node_http_.request)(options);
        this.outgoing = outgoing;
        this.timer = setTimeout(() => this.fail(timeoutError(address.host, timeoutMs)), timeoutMs);
        if (streaming !== undefined)
            this.waitForFirstToken(streaming);
        if (signal !== undefined)
            this.stopWatching = abortions.begin(signal, () => this.end(() => this.settle.reject(signal.reason)));
        outgoing.on('error', (error) => this.fail(this.incoming === undefined ? networkError(address.host, error) : this.cut()));
        outgoing.on('response', (incoming) => this.read(incoming, route));
        outgoing.on('upgrade', (_incoming, socket) => {
            socket.destroy();
            this.fail(unreadableError(address.host));
        });
        outgoing.end(body);
    }
    headers(route) {
        const { address, headers, body, streaming } = this.post;
        const accepted = streaming === undefined ? 'application/json' : 'text/event-stream, application/json';
        const ours = [
            'host',
            address.host,
            'accept',
            accepted,
            'content-type',
            'application/json',
            'user-agent',
            'lanegate',
        ];
        return [...ours, 'content-length', String(Buffer.byteLength(body)), ...headers, ...route.headers];
    }
    read(incoming, { hostname, port, prefix }) {
        this.incoming = incoming;
        const { streaming } = this.post;
        if (incoming.statusCode === 407 && prefix !== '') {
            this.fail(proxyLoginError(`${hostname}:${port}`));
            return;
        }
        incoming.on('error', () => this.fail(this.cut()));
        if (streaming !== undefined && incoming.statusCode === 200 && isEventStream(incoming))
            this.readStream(incoming, streaming);
        else
            this.readBody(incoming);
    }
    readBody(incoming) {
        clearTimeout(this.patience);
        const chunks = [];
        let bytes = 0;
        incoming.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > largestReplyBytes)
                this.fail(tooLargeError(this.post.address.host, largestReplyBytes));
            else
                chunks.push(chunk);
        });
        incoming.on('end', () => {
            const [first = Buffer.alloc(0), ...others] = chunks;
            this.succeed((others.length === 0 ? first : Buffer.concat(chunks)).toString());
        });
    }
    readStream(incoming, streaming) {
        const { sink } = streaming;
        this.isStreamed = true;
        let bytes = 0;
        incoming.on('data', (chunk) => {
            if (this.isOver)
                return;
            bytes += chunk.length;
            if (bytes > largestReplyBytes)
                return this.fail(tooLargeError(this.post.address.host, largestReplyBytes));
            try {
                sink.take(chunk);
            }
            catch (error) {
                const told = error instanceof model/* ModelError */.m ? error : unreadableError(this.post.address.host);
                return this.end(() => this.settle.reject(told));
            }
            if (sink.isOver)
                return this.succeedAndHangUp();
            if (this.firstTokenMs !== undefined)
                this.patience?.refresh();
            else if (sink.hasBegun)
                this.waitForMore(streaming);
        });
        incoming.on('end', () => this.succeed(''));
    }
    waitForFirstToken({ firstTokenMs }) {
        this.patience = setTimeout(() => this.fail(firstTokenError(this.post.address.host, firstTokenMs)), firstTokenMs);
    }
    waitForMore({ stallMs }) {
        this.firstTokenMs = Math.round(performance.now() - this.startedAtMs);
        clearTimeout(this.patience);
        this.patience = setTimeout(() => this.fail(stallError(this.post.address.host, stallMs)), stallMs);
    }
    cut() {
        return cutError(this.post.address.host);
    }
    succeed(text) {
        const { statusCode = 0, headers = {} } = this.incoming ?? {};
        const { firstTokenMs } = this;
        this.finish(() => this.settle.resolve({ status: statusCode, headers, text, firstTokenMs }));
    }
    succeedAndHangUp() {
        this.succeed('');
        this.outgoing?.destroy();
    }
    /** A stream that breaks off after its whole answer is one that ended. */
    fail(error) {
        if (this.isStreamed && this.post.streaming?.sink.isWhole)
            this.succeedAndHangUp();
        else
            this.end(() => this.settle.reject(error));
    }
    end(settle) {
        this.finish(settle);
        this.outgoing?.destroy();
    }
    finish(settle) {
        if (this.isOver)
            return;
        this.isOver = true;
        clearTimeout(this.timer);
        clearTimeout(this.patience);
        this.stopWatching?.();
        settle();
    }
}
const isEventStream = ({ headers }) => headers['content-type']?.trimStart().toLowerCase().startsWith('text/event-stream') ?? false;

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/address.js
var address = __webpack_require__(91443);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/proxies.js



/**
 * Proxies as `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name them, in capitals or not. This machine is reached without
 * one unless its provider names one. Throws a `UserError`, which does not show the value, for a variable that holds no
 * address of a proxy.
 */
function proxiesOf(environment) {
    const valueIn = (name) => environment[name.toLowerCase()] ?? environment[name];
    const exceptions = exceptionsOf(valueIn('NO_PROXY') ?? '');
    const known = new Map();
    const proxyAt = (url, where) => {
        const proxy = known.get(url) ?? parseProxy(url, where);
        known.set(url, proxy);
        return proxy;
    };
    return (address, named) => {
        if (named !== undefined)
            return proxyAt(named, 'proxy');
        const variable = address.isSecure ? 'HTTPS_PROXY' : 'HTTP_PROXY';
        const url = valueIn(variable);
        if (url === undefined || url === '' || isThisMachine(address.hostname) || exceptions(address))
            return undefined;
        return proxyAt(url, variable);
    };
}
function parseProxy(text, where) {
    const url = parseUrl(text);
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '') {
        throw new user_error/* UserError */.yo(`\`${where}\` holds no address of an HTTP proxy`, { hint: 'write it as http://host:port' });
    }
    const login = `${decoded(url.username)}:${decoded(url.password)}`;
    const authorization = login === ':' ? undefined : `Basic ${Buffer.from(login).toString('base64')}`;
    return { address: (0,address/* addressOf */.ci)(url), authorization };
}
/** Credentials of a URL are percent-encoded, but for those of people who do not know. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A proxy is often written without its scheme. */
function parseUrl(text) {
    try {
        return new URL(/^[a-z0-9+.-]+:\/\//i.test(text) ? text : `http://${text}`);
    }
    catch {
        return undefined;
    }
}
const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');
const contains = (list, hostname) => {
    const family = (0,external_node_net_.isIP)(hostname);
    return family !== 0 && list.check(hostname, family === 6 ? 'ipv6' : 'ipv4');
};
const isThisMachine = (hostname) => hostname === 'localhost' || hostname.endsWith('.localhost') || contains(loopback, hostname);
/** What `NO_PROXY` excepts: `*`, hosts with all below them, a port after a colon, addresses and networks. */
function exceptionsOf(list) {
    const entries = list.split(/[\s,]+/).filter((entry) => entry !== '');
    const networks = new external_node_net_.BlockList();
    for (const entry of entries)
        addNetwork(networks, entry);
    return ({ hostname, port }) => contains(networks, hostname) ||
        entries.some((entry) => entry === '*' || isUnder(hostname.toLowerCase(), port, entry));
}
function addNetwork(networks, entry) {
    const [network = '', prefix] = entry.split('/');
    const family = (0,external_node_net_.isIP)(network);
    if (family === 0)
        return;
    const longest = family === 6 ? 128 : 32;
    const length = prefix === undefined ? longest : Number(prefix);
    if (Number.isInteger(length) && length >= 0 && length <= longest) {
        networks.addSubnet(network, length, family === 6 ? 'ipv6' : 'ipv4');
    }
}
function isUnder(hostname, port, entry) {
    const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const domain = name.replace(/^\*?\./, '');
    if (domain === '' || (onlyPort !== undefined && Number(onlyPort) !== port))
        return false;
    return hostname === domain || hostname.endsWith(`.${domain}`);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/routes.js



/** Ways to hosts, with connections that are kept; at most so many at once to each. */
class Routes {
    options;
    proxyFor;
    known = new Map();
    tunnels = new Map();
    http;
    https;
    constructor(options, proxyFor) {
        this.options = options;
        this.proxyFor = proxyFor;
        this.http = new external_node_http_.Agent(options);
        this.https = new external_node_https_.Agent(options);
    }
    /** The way to an address, through the proxy that is named for it or the one that the environment names. */
    to(address, namedProxy) {
        const key = `${address.isSecure} ${address.host} ${namedProxy ?? ''}`;
        const route = this.known.get(key) ?? this.find(address, this.proxyFor(address, namedProxy));
        this.known.set(key, route);
        return route;
    }
    find({ hostname, port, host, isSecure }, proxy) {
        const direct = { hostname, port, isSecure, prefix: '', headers: [] };
        if (proxy === undefined)
            return { ...direct, agent: isSecure ? this.https : this.http };
        if (isSecure)
            return { ...direct, agent: this.tunnelThrough(proxy) };
        const { address, authorization } = proxy;
        return {
            agent: address.isSecure ? this.https : this.http,
            isSecure: address.isSecure,
            hostname: address.hostname,
            port: address.port,
            prefix: `http://${host}`,
            headers: authorization === undefined ? [] : ['proxy-authorization', authorization],
        };
    }
    tunnelThrough(proxy) {
        const { host, isSecure } = proxy.address;
        const key = `${isSecure} ${host} ${proxy.authorization ?? ''}`;
        const agent = this.tunnels.get(key) ?? new ConnectAgent(proxy, this.options);
        this.tunnels.set(key, agent);
        return agent;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/post.js





/**
 * A `SendPost` with connections of its own. Throws `ModelError` for a deadline that passed, for no connection, for a
 * reply cut midway and for one that is too large, and the signal's reason when it is aborted. Redirects are not followed.
 */
function createPost({ maxSockets, environment, ca }) {
    const agents = { keepAlive: true, maxSockets, ...(ca === undefined ? {} : { ca }) };
    const routes = new Routes(agents, proxiesOf(environment));
    const abortions = new AbortWatch();
    return (post) => new Promise((resolve, reject) => {
        if (post.signal?.aborted)
            return reject(model/* ModelError */.m.unasked(post.signal.reason));
        const route = routes.to(post.address, post.proxy);
        new Exchange(post, { resolve, reject }).begin(route, abortions);
    });
}


/***/ }),

/***/ 11703:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _ports_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93352);

/** Refuses a call for what stands in it, so that it is not sent. */
const refuse = (reason) => {
    throw new _ports_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m('rejected', reason, { retryable: false });
};


/***/ }),

/***/ 18186:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ProcessGroup),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90154);
/* harmony import */ var _program_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70442);



const isWindows = process.platform === 'win32';
/** How much of the end of standard error is kept, in characters. */
const keptComplaint = 4000;
const longestComplaint = 300;
/** How long a program that has ended may be read from, where something that left its group holds its streams open. */
const lingeringMs = 1000;
/** A process and all that it starts, which end together. */
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
                resolve(`it could not be started: ${(0,_domain_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(cause.message, longestComplaint)}`);
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
        const said = (0,_domain_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_2__/* .excerptOf */ .z)(this.complaint.slice(-longestComplaint), longestComplaint);
        return said === '' ? how : `${how}: ${said}`;
    }
}
function spawnShell(line, options) {
    return isWindows ? (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(line, [], { ...options, shell: true }) : (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', line], options);
}
/** An error for a failure that a group's end tells. */
const failureOf = (end) => new _program_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .ProgramFailure */ .J9('program-failed', end ?? 'it ended without an answer');
const live = new Set();
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let isWatching = false;
/** No process outlives this one, however it is asked to end. */
function watchOverLive() {
    if (isWatching)
        return;
    isWatching = true;
    process.on('exit', killLive);
    for (const signal of endings)
        process.on(signal, endBySignal);
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
/* harmony export */   cN: () => (/* binding */ largestReplyBytes)
/* harmony export */ });
/** A program that gave no answer. */
class ProgramFailure extends Error {
    kind;
    wasShared;
    name = 'ProgramFailure';
    constructor(kind, message, 
    /** True where other requests were under way, any of which may have broken the program. */
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
 * other end than status 0, for too much output and when the time is over, and the signal's reason when it is aborted.
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
        return Buffer.concat(chunks).toString();
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
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}…`;
}


/***/ }),

/***/ 93352:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BudgetExceededError),
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/** A call that failed, seen by the part that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    retryAfterMs;
    status;
    costUsd;
    attempts;
    rateLimit;
    reply;
    constructor(kind, message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.kind = kind;
        this.retryable = facts.retryable;
        this.retryAfterMs = facts.retryAfterMs;
        this.status = facts.status;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 1;
        this.rateLimit = facts.rateLimit;
        this.reply = facts.reply;
    }
    /** Why a call was aborted, told as of one that its provider was not asked; what is no `ModelError` stays as it is. */
    static unasked(reason) {
        return reason instanceof ModelError ? reason.with({ attempts: 0 }) : reason;
    }
    /** The same failure with other facts. */
    with(facts) {
        const { kind, message, retryable, retryAfterMs, status, costUsd, attempts, rateLimit, reply } = this;
        const cause = facts.cause ?? this;
        return new ModelError(kind, message, {
            ...{ retryable, retryAfterMs, status, costUsd, attempts, rateLimit, reply },
            ...facts,
            cause,
        });
    }
}
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
    /** Whose cap it is; absent where nobody said. */
    scope;
    /** Milliseconds until there may be room again; absent when waiting does not help. */
    retryAfterMs;
    costUsd;
    attempts;
    constructor(message, facts = {}) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.scope = facts.scope;
        this.retryAfterMs = facts.retryAfterMs;
        this.costUsd = facts.costUsd ?? 0;
        this.attempts = facts.attempts ?? 0;
    }
    /** The same refusal with other facts. */
    with(facts) {
        const { message, scope, retryAfterMs, costUsd, attempts } = this;
        return new BudgetExceededError(message, { scope, retryAfterMs, costUsd, attempts, cause: this, ...facts });
    }
}


/***/ })

};
