(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9795;
exports.ids = [9795];
exports.modules = {

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

/***/ 86681:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ newServerKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A key that nobody can guess: 32 bytes of chance behind a word that tells whose key it is. */
const newServerKey = () => `lanegate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('base64url')}`;


/***/ }),

/***/ 92841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ callerOf),
/* harmony export */   $j: () => (/* binding */ readCallerName),
/* harmony export */   Tw: () => (/* binding */ readCallerHeader)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);

const longestName = 200;
/** The name of a session or a user as a client gives it, or `undefined` where it is none. */
const readCallerName = (text) => text === undefined || text === '' || text.length > longestName ? undefined : text;
/**
 * The name in a header, whose bytes a server reads as Latin-1 (RFC 9110 \u00a75.5) and clients write as UTF-8; `undefined`
 * where they are none, so that no name has two spellings.
 */
function readCallerHeader(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return readCallerName(text);
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    try {
        return readCallerName(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** For whom a call is made: as its headers say, else its path, else its key; of the user at last the request itself. */
const callerOf = ({ header, path, key, requestUser }) => ({
    session: header.session ?? path.session ?? key.session,
    user: header.user ?? path.user ?? key.user ?? userOfRequest(requestUser),
});
/**
 * Its client may not choose what stands there, so the digest of a name that is too long is kept: the cap of a user
 * holds.
 */
const userOfRequest = (text) => text === undefined || text === '' ? undefined : (readCallerName(text) ?? `sha256:${(0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(text)}`);


/***/ }),

/***/ 33867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GatewaySecrets),
/* harmony export */   i: () => (/* binding */ GatewayReady)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _server_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60735);


/**
 * The line that `lanegate gateway --stdin` reads: the key that clients bring, and the keys of providers by variable.
 */
const GatewaySecrets = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(_server_key_js__WEBPACK_IMPORTED_MODULE_1__/* .serverKeyPattern */ .p),
    keys: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default({}),
});
/** The first line that `lanegate gateway --json` prints, once it takes requests. */
const GatewayReady = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    openai_base_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    anthropic_base_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    pid: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
});


/***/ }),

/***/ 60735:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createKeyCheck),
/* harmony export */   p: () => (/* binding */ serverKeyPattern)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _percent_decoded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90793);
/* harmony import */ var _caller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92841);



/** What a key of the server may be made of: the names that a client adds to it follow a colon. */
const serverKeyPattern = /^[\w.~+/=-]{16,200}$/;
/**
 * Checks the key that a request brings, as `authorization: Bearer KEY`, `x-api-key: KEY` or, of Azure's clients,
 * `api-key: KEY`; a client that has another provider's key in its environment may send that in another one. A client
 * that can set nothing else may name its session and its user with the key: `KEY:session=NAME:user=NAME`,
 * percent-encoded.
 */
function createKeyCheck(key) {
    const wanted = Buffer.from(key);
    const callerOf = (given) => {
        if (given === undefined)
            return undefined;
        const colon = given.indexOf(':');
        const secret = Buffer.from(colon === -1 ? given : given.slice(0, colon));
        if (secret.length !== wanted.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(secret, wanted))
            return undefined;
        return colon === -1 ? nobody : (namedIn(given.slice(colon + 1)) ?? 'misnamed');
    };
    return ({ authorization, 'x-api-key': apiKey, 'api-key': azureKey }) => {
        const byBearer = callerOf(authorization === undefined ? undefined : bearer.exec(authorization)?.groups?.['key']?.trimEnd());
        return eitherOf(byBearer, eitherOf(callerOf(apiKey), callerOf(azureKey)));
    };
}
/** Whom two keys name together, of which the first counts more; a wrong one names nobody. */
function eitherOf(first, second) {
    if (first === 'misnamed' || second === 'misnamed')
        return 'misnamed';
    return first === undefined || second === undefined ? (first ?? second) : { ...second, ...first };
}
const nobody = {};
const bearer = /^bearer +(?<key>\S.*)$/i;
/** The caller that follows a key; `undefined` where that is no such thing, since a mistake may not lift a cap. */
function namedIn(text) {
    const named = {};
    for (const part of text.split(':')) {
        // A server reads the bytes of a header as Latin-1, which would give what is not encoded a second spelling.
        const [, kind, written] = /^(session|user)=([!-~]+)$/.exec(part) ?? [];
        const name = (0,_caller_js__WEBPACK_IMPORTED_MODULE_2__/* .readCallerName */ .$j)(written && (0,_percent_decoded_js__WEBPACK_IMPORTED_MODULE_1__/* .percentDecoded */ .o)(written));
        if (name === undefined || (kind !== 'session' && kind !== 'user') || named[kind] !== undefined)
            return undefined;
        named[kind] = name;
    }
    return named;
}


/***/ }),

/***/ 79795:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGatewayWorld: () => (/* binding */ openGatewayWorld)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/beside-proxies.js
/** Where the proxies stand that are asked for what comes without TLS, as a gateway's answers do. */
const proxyVariables = ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
const exceptionVariables = ['NO_PROXY', 'no_proxy'];
const loopback = '127.0.0.1';
/**
 * The variables by which programs that are told of a proxy ask this machine without it, as few do by themselves; none
 * where they are told of none, or do already.
 */
function besideProxies(environment) {
    if (!proxyVariables.some((name) => isSet(environment[name])))
        return {};
    const given = exceptionVariables.filter((name) => isSet(environment[name]));
    const excepting = (given.length === 0 ? exceptionVariables : given).map((name) => [name, environment[name] ?? '']);
    return Object.fromEntries(excepting
        .map(([name = '', hosts = '']) => [name, hosts.split(',').map((host) => host.trim())])
        .filter(([, hosts]) => !hosts.includes(loopback) && !hosts.includes('*'))
        .map(([name, hosts]) => [name, [...hosts.filter(Boolean), loopback].join(',')]));
}
const isSet = (value) => value !== undefined && value !== '';

// EXTERNAL MODULE: ./dist/compiled/domain/serving/gateway-lines.js
var gateway_lines = __webpack_require__(33867);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/name-list.js
var name_list = __webpack_require__(5906);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
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

// EXTERNAL MODULE: ./dist/compiled/adapters/background/process-table.js
var process_table = __webpack_require__(68364);
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
        const key = this.parts.newKey();
        this.parts.keepSecret(key);
        return key;
    }
    providerKeys() {
        const { keyVariables, keyFor, isSet } = this.parts;
        return Object.fromEntries((0,name_list/* splitNames */.b)(keyVariables)
            .filter(isSet)
            .map((variable) => [variable, keyFor(variable)]));
    }
    besideProxies() {
        return besideProxies(this.parts.environment);
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
                request.onStarted({ pid, born: (await (0,process_table/* findProcess */.RF)(pid))?.born ?? '' });
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
        const wasThere = await (0,process_table/* isRunning */.W_)(gateway);
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
            if (!(await (0,process_table/* isRunning */.W_)(gateway)))
                return true;
            await this.parts.clock.sleep(pauseMs);
        }
        return !(await (0,process_table/* isRunning */.W_)(gateway));
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
    const ready = gateway_lines/* GatewayReady */.i.safeParse((0,read_json/* readJson */.Vh)(line)?.json);
    if (!ready.success)
        throw new Error(`the gateway said that it is ready in words that nobody knows: ${line}`);
    return ready.data;
}
const notStarted = (words) => new user_error/* UserError */.yo(`the gateway did not start: ${words.trim()}`);
const complaintOf = async (folder) => (await endOf((0,external_node_path_.join)(folder, complaintFile), mostComplaintBytes)).trim();
function signal({ pid }, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // It has ended since it was looked for.
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/programs/scrubbed-environment.js
var scrubbed_environment = __webpack_require__(56423);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/clock.js
var clock = __webpack_require__(90639);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/new-key.js
var new_key = __webpack_require__(86681);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/secret-keeper.js
var secret_keeper = __webpack_require__(87616);
// EXTERNAL MODULE: ./dist/compiled/world.js + 9 modules
var compiled_world = __webpack_require__(7103);
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
    const secrets = (0,secret_keeper/* createSecretKeeper */.N)();
    const world = (0,compiled_world.openActionsWorld)(productFolder, environment, secrets);
    const { keys, keyFor, keepSecret } = (0,compiled_world.openJobKeys)(world.runner, environment, secrets);
    const { GITHUB_WORKSPACE: workspace = process.cwd(), RUNNER_TEMP: temporaryFolder = '.lanegate' } = environment;
    return {
        ...world,
        backgroundGateways: new DetachedGateways({
            workspace,
            temporaryFolder,
            keyFor,
            keepSecret,
            newKey: new_key/* newServerKey */.n,
            clock: clock/* systemClock */.m,
            script: (0,external_node_path_.join)(productFolder, 'dist', 'cli', 'index.js'),
            environment: (0,scrubbed_environment/* scrubbedEnvironment */.a)(environment, gatewayVariables),
            keyVariables: keys,
            isSet: (variable) => Boolean(environment[variable]),
        }),
        openServedAnswers: (folder) => (0,compiled_world.openAnswerCarrier)(world, environment, {
            kind: 'served-answers',
            folder: `${folder}/answers`,
            secret: undefined,
            // What the gateway was told it has written before it ended.
            flush: () => Promise.resolve(),
        }),
    };
}


/***/ })

};
;
})
