(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 78;
exports.ids = [78];
exports.modules = {

/***/ 90078:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpClient: () => (/* binding */ createHttpClient)
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/util.js
var util = __webpack_require__(3440);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/excerpt.js
var excerpt = __webpack_require__(90154);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/tunnel.js


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
/** A way through a proxy's `CONNECT` (RFC 9110 \u00a79.3.6). Throws a `ProxyError` where it opens none. */
function openWayThroughProxy({ address, authorization }, target, connectMs = longestConnectMs) {
    const path = `${bracketed(target.hostname)}:${target.port}`;
    const headers = { host: path, ...(authorization === undefined ? {} : { 'proxy-authorization': authorization }) };
    const way = { host: address.hostname, port: address.port, method: 'CONNECT', path, headers, agent: false };
    return new Promise((resolve, reject) => {
        const outgoing = address.isSecure ? (0,external_node_https_.request)(way) : (0,external_node_http_.request)(way);
        const fail = (reason) => reject(new ProxyError(address.host, reason));
        // Over all of it, since a proxy that says a little now and then is never idle.
        const timer = setTimeout(() => outgoing.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })), connectMs);
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
            resolve(socket);
        });
        outgoing.end();
    });
}
const bracketed = (hostname) => (hostname.includes(':') ? `[${hostname}]` : hostname);

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/http-errors.js




const seconds = (milliseconds) => `${milliseconds / 1000} s`;
const passing = (kind, message) => new model/* ModelError */.me(kind, message, { retryable: true });
const lasting = (kind, message) => new model/* ModelError */.me(kind, message, { retryable: false });
const timeoutError = (host, timeoutMs) => passing('timeout', `${host} did not answer within ${seconds(timeoutMs)}`);
const firstTokenError = (host, firstTokenMs) => passing('timeout', `${host} streamed no token within ${seconds(firstTokenMs)}`);
const stallError = (host, stallMs) => passing('stream-cut', `${host} streamed nothing more for ${seconds(stallMs)} in the middle of its answer`);
const cutError = (host) => passing('stream-cut', `${host} closed the connection in the middle of its answer`);
const tooLargeError = (host, largestBytes) => lasting('malformed', `${host} answered with more than ${largestBytes} bytes`);
const packedError = (host, packing) => lasting('malformed', `${host} answered 200, but the body is packed (${(0,excerpt/* excerptOf */.z)(packing, 20)}), which was not asked for`);
const notTextError = (host) => lasting('malformed', `${host} answered 200, but the body is not UTF-8`);
/** What broke on an answer is not told, since it may quote the answer. */
const unreadableError = (host) => lasting('malformed', `${host} answered what cannot be read`);
const addAuthority = 'set NODE_EXTRA_CA_CERTS to the certificate of the authority that signed it';
const lookAtClock = 'renew it, or set the clock of this machine right';
const notAccepted = 'its certificate is refused: too weak, revoked, or not made for a server';
/**
 * What a certificate lacks and what mends it, by the code that Node gives; whether a certificate is good does not
 * change by asking again.
 */
const certificateFaults = new Map([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', ['its certificate is signed by itself', addAuthority]],
    ['SELF_SIGNED_CERT_IN_CHAIN', ['its certificate goes back to one that is signed by itself', addAuthority]],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', ['its certificate comes without the one that signed it', addAuthority]],
    ['UNABLE_TO_GET_ISSUER_CERT', ['nobody known here signed its certificate', addAuthority]],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', ['nobody known here signed its certificate', addAuthority]],
    ['CERT_HAS_EXPIRED', ['its certificate has expired', lookAtClock]],
    ['CERT_NOT_YET_VALID', ['its certificate is not valid yet', lookAtClock]],
    ['ERR_TLS_CERT_ALTNAME_INVALID', ['its certificate is for another host', 'write the name that it is for']],
    ...['CERT_REVOKED', 'CERT_REJECTED', 'CERT_UNTRUSTED', 'CERT_SIGNATURE_FAILURE', 'CERT_CHAIN_TOO_LONG'].map(refused),
    ...['PATH_LENGTH_EXCEEDED', 'INVALID_CA', 'INVALID_PURPOSE', 'HOSTNAME_MISMATCH', 'UNSPECIFIED'].map(refused),
]);
function refused(code) {
    return [code, [notAccepted, 'give the server another one']];
}
/** What is wrong with the certificate of whoever was to be reached; `undefined` where that was not the reason. */
function certificateFault(code) {
    const known = certificateFaults.get(code);
    return known && `${known[0]} (${code}); ${known[1]}`;
}
/** What the client calls a connection that broke, by the name that systems have for it. */
const systemCodes = new Map([
    ['UND_ERR_SOCKET', 'ECONNRESET'],
    ['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'],
    ['UND_ERR_HEADERS_OVERFLOW', 'HPE_HEADER_OVERFLOW'],
]);
/** A connection that failed. The code alone is told: the message of a system error may carry what was sent. */
function networkError(host, error) {
    if (error instanceof ProxyError)
        return proxyError(host, error);
    // The client has no code of its own for a server that would speak something else.
    if (error.message === 'bad upgrade')
        return unreadableError(host);
    if (error.message === 'bad response')
        return passing('malformed', `${host} answered 100 (Continue), which it was not asked for`);
    const code = systemCodes.get(error.code ?? '') ?? error.code;
    if (code === undefined)
        return passing('network', `no connection to ${host}: the connection broke`);
    const fault = certificateFault(code);
    if (fault !== undefined)
        return lasting('network', `no TLS connection to ${host}: ${fault}`);
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
        return lasting('network', `no TLS connection to ${host}: it does not speak TLS as we do (${code})`);
    }
    if (code === 'UND_ERR_INVALID_ARG')
        return lasting('rejected', `no request can be sent to ${host} as it is configured`);
    if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
        return passing('malformed', `${host} answered with another length than it announced`);
    if (code === 'HPE_HEADER_OVERFLOW')
        return lasting('malformed', `${host} answered with headers of more than ${external_node_http_.maxHeaderSize} bytes`);
    if (code.startsWith('HPE_'))
        return passing('malformed', `${host} answered what is no HTTP (${code})`);
    return passing('network', `no connection to ${host}: ${code}`);
}
function proxyError(host, { proxyHost, reason }) {
    if (reason === 407)
        return proxyLoginError(proxyHost);
    const fault = typeof reason === 'string' ? certificateFault(reason) : undefined;
    if (fault !== undefined)
        return lasting('network', `no connection to ${host}: no TLS connection to the proxy ${proxyHost}: ${fault}`);
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
    hangUp;
    timer;
    patience;
    stopWatching;
    forwardingHost;
    status = 0;
    replyHeaders = {};
    chunks = [];
    bytes = 0;
    firstTokenMs;
    isStreamed = false;
    isOver = false;
    constructor(post, settle) {
        this.post = post;
        this.settle = settle;
    }
    begin({ pool, prefix, headers, forwardingHost }, abortions) {
        const { address, method = 'POST', body, timeoutMs, streaming, signal } = this.post;
        this.forwardingHost = forwardingHost;
        this.timer = setTimeout(() => this.fail(timeoutError(address.host, timeoutMs)), timeoutMs);
        if (streaming !== undefined)
            this.waitForFirstToken(streaming);
        if (signal !== undefined)
            this.stopWatching = abortions.begin(signal, () => this.end(() => this.settle.reject(signal.reason)));
        pool.dispatch({ method, path: prefix + address.path, headers: this.headers(headers), body }, this);
    }
    headers(onTheWay) {
        const { address, headers, streaming } = this.post;
        const accepted = streaming === undefined ? 'application/json' : 'text/event-stream, application/json';
        const ours = [
            'host',
            address.host,
            'accept',
            accepted,
            // Whoever says nothing of it may be sent any (RFC 9110 \u00a712.5.3).
            'accept-encoding',
            'identity',
            'content-type',
            'application/json',
            'user-agent',
            'lanegate',
        ];
        return [...ours, ...headers, ...onTheWay];
    }
    /** A connection is about to be written to; it may have taken longer than anyone waits. */
    onConnect(abort) {
        this.hangUp = abort;
        if (this.isOver)
            abort();
    }
    onHeaders(status, rawHeaders) {
        // An interim answer is followed by the one that counts.
        if (status < 200)
            return true;
        this.status = status;
        this.replyHeaders = readHeaders(rawHeaders);
        if (status === 407 && this.forwardingHost !== undefined)
            this.fail(proxyLoginError(this.forwardingHost));
        this.isStreamed = this.post.streaming !== undefined && status === 200 && isEventStream(this.replyHeaders);
        if (!this.isStreamed)
            clearTimeout(this.patience);
        return true;
    }
    onData(chunk) {
        const { streaming, address } = this.post;
        this.bytes += chunk.length;
        if (this.isOver)
            return true;
        if (this.bytes > largestReplyBytes)
            this.fail(tooLargeError(address.host, largestReplyBytes));
        else if (this.isStreamed && streaming !== undefined)
            this.takeOfStream(chunk, streaming);
        else
            this.chunks.push(chunk);
        return true;
    }
    onComplete() {
        const { chunks } = this;
        const [first = Buffer.alloc(0), ...others] = chunks;
        this.succeedWith(others.length === 0 ? first : Buffer.concat(chunks));
    }
    onError(error) {
        const { host } = this.post.address;
        this.fail(this.status === 0 ? networkError(host, error) : cutError(host));
    }
    takeOfStream(chunk, streaming) {
        const { sink } = streaming;
        try {
            sink.take(chunk);
        }
        catch (error) {
            const told = error instanceof model/* ModelError */.me ? error : unreadableError(this.post.address.host);
            this.end(() => this.settle.reject(told));
            return;
        }
        if (sink.isOver)
            this.succeedAndHangUp();
        else if (this.firstTokenMs !== undefined)
            this.patience?.refresh();
        else if (sink.hasBegun)
            this.waitForMore(streaming);
    }
    waitForFirstToken({ firstTokenMs }) {
        this.patience = setTimeout(() => this.fail(firstTokenError(this.post.address.host, firstTokenMs)), firstTokenMs);
    }
    waitForMore({ stallMs }) {
        this.firstTokenMs = Math.round(performance.now() - this.startedAtMs);
        clearTimeout(this.patience);
        this.patience = setTimeout(() => this.fail(stallError(this.post.address.host, stallMs)), stallMs);
    }
    /** What refuses has said so by its status, whatever its body is. */
    succeedWith(body) {
        const { host } = this.post.address;
        const packing = packingOf(this.replyHeaders);
        const isAnswer = this.status === 200;
        if (isAnswer && packing !== undefined)
            this.fail(packedError(host, packing));
        else if (isAnswer && !(0,external_node_buffer_.isUtf8)(body))
            this.fail(notTextError(host));
        else
            this.succeed(packing === undefined ? textOf(body) : '');
    }
    succeed(text) {
        const { status, replyHeaders: headers, firstTokenMs } = this;
        this.finish(() => this.settle.resolve({ status, headers, text, firstTokenMs }));
    }
    succeedAndHangUp() {
        this.succeed('');
        this.hangUp?.();
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
        this.hangUp?.();
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
function readHeaders(raw) {
    // Without a prototype, since a server names its headers as it likes.
    const headers = Object.create(null);
    for (let at = 0; at + 1 < raw.length; at += 2) {
        const name = (0,util.headerNameToString)(raw[at]);
        const value = raw[at + 1].toString('latin1');
        const earlier = headers[name];
        headers[name] = earlier === undefined ? value : `${earlier}, ${value}`;
    }
    return headers;
}
/** By what a body is packed; `undefined` where it is not. */
function packingOf({ 'content-encoding': encoding = '' }) {
    const packings = encoding.split(',').map((each) => each.trim().toLowerCase());
    return packings.find((each) => each !== '' && each !== 'identity');
}
/** Without a mark of byte order before it, which readers of JSON may pass over (RFC 8259 \u00a78.1). */
const textOf = (body) => body.toString().replace(/^\ufeff/, '');
const isEventStream = ({ 'content-type': type }) => type?.trimStart().toLowerCase().startsWith('text/event-stream') ?? false;

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./dist/compiled/domain/percent-decoded.js
var percent_decoded = __webpack_require__(90793);
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
const decoded = (text) => (0,percent_decoded/* percentDecoded */.o)(text) ?? text;
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

// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var connect = __webpack_require__(59136);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var pool = __webpack_require__(30628);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/routes.js



/** How long a connection may be idle, if its server does not say that it will close it sooner. */
const keepAliveMs = 60_000;
/** Ways to hosts, with connections that are kept; at most so many at once to each. */
class Routes {
    options;
    proxyFor;
    known = new Map();
    pools = new Map();
    connect;
    constructor(options, proxyFor) {
        this.options = options;
        this.proxyFor = proxyFor;
        const { ca } = options;
        this.connect = holdingNothing(connect(ca === undefined ? {} : { ca }));
    }
    /** The way to an address, through the proxy that is named for it or the one that the environment names. */
    to(address, namedProxy) {
        const key = `${address.isSecure} ${address.host} ${namedProxy ?? ''}`;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        const route = this.find(address, this.proxyFor(address, namedProxy));
        this.known.set(key, route);
        return route;
    }
    find(address, proxy) {
        if (proxy === undefined)
            return { pool: this.poolOf(address, 'direct', this.connect), prefix: '', headers: [] };
        const { authorization } = proxy;
        if (address.isSecure) {
            const way = `through ${originOf(proxy.address)} ${authorization ?? ''}`;
            return { pool: this.poolOf(address, way, connectThrough(proxy, this.connect)), prefix: '', headers: [] };
        }
        return {
            pool: this.poolOf(proxy.address, 'forwarding', underOwnName(this.connect)),
            prefix: `http://${address.host}`,
            headers: authorization === undefined ? [] : ['proxy-authorization', authorization],
            forwardingHost: `${proxy.address.hostname}:${proxy.address.port}`,
        };
    }
    /** The connections to an address by one way. */
    poolOf(address, way, connect) {
        const origin = originOf(address);
        const key = `${origin} ${way}`;
        const pool = this.pools.get(key) ?? this.newPool(origin, connect);
        this.pools.set(key, pool);
        return pool;
    }
    newPool(origin, connect) {
        return new pool(origin, {
            connections: this.options.maxSockets,
            connect,
            keepAliveTimeout: keepAliveMs,
            // An exchange has limits of its own.
            headersTimeout: 0,
            bodyTimeout: 0,
        });
    }
}
const originOf = ({ host, isSecure }) => `${isSecure ? 'https' : 'http'}://${host}`;
/** Connections that keep no process alive while they are made: an exchange that waits for one does, with its timer. */
const holdingNothing = (connect) => (options, created) => {
    // The types of the client do not tell that it returns the socket.
    const socket = connect(options, created);
    socket?.unref();
};
/** Connections to a proxy, whose certificate is for itself, not for the host that a request names. */
const underOwnName = (connect) => ({ servername: _ofRequest, ...options }, created) => connect(options, created);
/** TLS connections that lead through a proxy and are kept like any other. */
const connectThrough = (proxy, connect) => (options, created) => {
    const { hostname, port } = options;
    const target = { hostname, port: port === '' ? 443 : Number(port) };
    openWayThroughProxy(proxy, target).then((way) => connect({ ...options, httpSocket: way }, created), (error) => created(error, null));
};

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/http-client.js





/** Sends requests as `createPost` says. */
function createHttpClient({ maxSockets, environment, ca }) {
    const routes = new Routes({ maxSockets, ca }, proxiesOf(environment));
    const abortions = new AbortWatch();
    return (post) => new Promise((resolve, reject) => {
        if (post.signal?.aborted)
            return reject(model/* ModelError */.me.unasked(post.signal.reason));
        const route = routes.to(post.address, post.proxy);
        new Exchange(post, { resolve, reject }).begin(route, abortions);
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
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}\u2026`;
}


/***/ })

};
;
})
