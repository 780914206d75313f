(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6360;
exports.ids = [6360];
exports.modules = {

/***/ 96203:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ claimedKey),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   k: () => (/* binding */ recordTextOf),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);


// These stand nowhere else in a line, since quotes within its texts are escaped; so a line ends at a newline or at the
// next marker, and damage to either of the two costs no second answer.
const marker = '{"checksum":"';
const keyMarker = '{"key":';
const answerMarker = ',"answer":';
const checksumLength = 64;
const beforeRecord = '","record":';
const recordStart = marker.length + checksumLength + beforeRecord.length;
/** One line without its newline: `{"checksum":\u2026,"record":{"key":\u2026,"answer":\u2026}}`, SHA-256 over the record's text. */
function encodeRecord({ key, answer }) {
    const record = JSON.stringify({ key, answer });
    return `${marker}${(0,_domain_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(record)}${beforeRecord}${record}}`;
}
/** What a line holds, or `undefined` when any of it is damaged. */
function decodeRecord(line) {
    const record = recordTextOf(line);
    if ((0,_domain_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(record) !== line.slice(marker.length, marker.length + checksumLength))
        return undefined;
    const stored = (0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(record)?.json;
    return isAnswerRecord(stored) ? stored : undefined;
}
/** The text of a line that its checksum, and a signature, stand for. */
const recordTextOf = (line) => line.slice(recordStart, line.lastIndexOf('}'));
/** The key that a line claims, unchecked. */
function claimedKey(line) {
    const end = line.indexOf(answerMarker, recordStart);
    const key = end === -1 ? undefined : (0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(line.toString('utf8', recordStart + keyMarker.length, end))?.json;
    return typeof key === 'string' ? key : undefined;
}
const finishReasons = {
    stop: true,
    length: true,
    content_filter: true,
    tool_calls: true,
    context_overflow: true,
    malformed_tool_call: true,
    paused: true,
    error: true,
    unknown: true,
};
/** By hand, since a schema takes longer than all other work on a line; the checksum vouches for the rest. */
function isAnswerRecord(value) {
    if (!(0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) || typeof value['key'] !== 'string' || !(0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value['answer']))
        return false;
    const { content, finishReason, latencyMs, storedAtMs, servedModel, systemFingerprint } = value['answer'];
    return (typeof content === 'string' &&
        typeof finishReason === 'string' &&
        Object.hasOwn(finishReasons, finishReason) &&
        typeof latencyMs === 'number' &&
        typeof storedAtMs === 'number' &&
        isTextIfAny(servedModel) &&
        isTextIfAny(systemFingerprint));
}
const isTextIfAny = (value) => value === undefined || typeof value === 'string';


/***/ }),

/***/ 16718:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanSegment),
/* harmony export */   i: () => (/* binding */ longestLineBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _answer_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96203);


const chunkBytes = 1 << 20;
/** A longer run of bytes without an end is no line of ours and is passed over. */
const longestLineBytes = 16 << 20;
/**
 * Reads the lines of a file from a position on and answers the position to go on from, at which an unfinished line
 * begins. A line begins at a marker and ends at a newline or at the next marker.
 */
async function scanSegment(path, from, onLine) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let rest = Buffer.alloc(0);
    let at = from;
    try {
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, chunkBytes, at + rest.length);
            if (bytesRead === 0)
                return at;
            rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
            const used = scanBuffer(rest, (start, line) => onLine(at + start, line));
            at += rest.length - used > longestLineBytes ? rest.length : used;
            rest = rest.length - used > longestLineBytes ? Buffer.alloc(0) : rest.subarray(used);
        }
    }
    finally {
        await file.close();
    }
}
/** The lines of one buffer; answers how many of its bytes need not be looked at again. */
function scanBuffer(bytes, onLine) {
    let start = bytes.indexOf(_answer_record_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL);
    while (start !== -1) {
        const next = bytes.indexOf(_answer_record_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL, start + _answer_record_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL.length);
        const newline = bytes.indexOf('\n', start);
        const end = newline === -1 || (next !== -1 && next < newline) ? next : newline;
        if (end === -1)
            return start;
        onLine(start, bytes.subarray(start, end));
        start = next;
        if (start === -1)
            return Math.max(end, bytes.length - _answer_record_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL.length);
    }
    return Math.max(0, bytes.length - _answer_record_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL.length);
}


/***/ }),

/***/ 69864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ dropOldSegments),
/* harmony export */   Tc: () => (/* binding */ ignoringAbsence),
/* harmony export */   bF: () => (/* binding */ newSegmentPath),
/* harmony export */   eC: () => (/* binding */ segmentsIn),
/* harmony export */   sh: () => (/* binding */ OpenFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_error_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97863);





const extension = '.jsonl';
const mostOpenFiles = 32;
/** A name that nobody else has; names in order are segments in the order of their beginnings. */
const newSegmentPath = (folder, nowMs) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${String(nowMs).padStart(15, '0')}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}${extension}`);
/** The segments of a folder in the order of their names; none when there is no such folder. */
async function segmentsIn(folder) {
    const names = await ignoringAbsence(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder));
    const segments = [];
    for (const name of (names ?? []).filter((name) => name.endsWith(extension)).sort()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        const found = await ignoringAbsence(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path));
        if (found?.isFile())
            segments.push({ path, bytes: found.size, changedAtMs: found.mtimeMs });
    }
    return segments;
}
/** Deletes what is over the limits, the file to spare excepted, and answers its paths; readers take it for absent. */
async function dropOldSegments(folder, limits, spared) {
    const dropped = [];
    const segments = (await segmentsIn(folder)).sort((one, other) => other.changedAtMs - one.changedAtMs);
    let bytes = 0;
    for (const segment of segments) {
        bytes += segment.bytes;
        const isOver = segment.changedAtMs < limits.oldestMs || bytes > limits.maxBytes;
        if (!isOver || segment.path === spared)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(segment.path, { force: true });
        dropped.push(segment.path);
    }
    return dropped;
}
/** Reads pieces of files, of which it keeps the last ones open: a piece costs one call of the system then. */
class OpenFiles {
    descriptors = new Map();
    /** The bytes that stand there, fewer when the file is shorter; `undefined` when it is gone. */
    read(path, position, length) {
        const descriptor = this.descriptors.get(path) ?? this.open(path);
        if (descriptor === undefined)
            return undefined;
        const bytes = Buffer.allocUnsafe(length);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes, 0, length, position));
    }
    /** Closes a file, whose place on the disk is not free before that. */
    release(path) {
        const descriptor = this.descriptors.get(path);
        if (descriptor === undefined)
            return;
        this.descriptors.delete(path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
    close() {
        for (const path of [...this.descriptors.keys()])
            this.release(path);
    }
    open(path) {
        try {
            const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
            const [oldest] = this.descriptors.keys();
            if (oldest !== undefined && this.descriptors.size >= mostOpenFiles)
                this.release(oldest);
            this.descriptors.set(path, descriptor);
            return descriptor;
        }
        catch (error) {
            if (isAbsence(error))
                return undefined;
            throw error;
        }
    }
}
/** What the work answers, or `undefined` when a file that it needs is gone, as others may delete any at any time. */
async function ignoringAbsence(work) {
    try {
        return await work();
    }
    catch (error) {
        if (isAbsence(error))
            return undefined;
        throw error;
    }
}
const isAbsence = (error) => (0,_domain_error_code_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCodeOf */ .D)(error) === 'ENOENT';


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

/***/ 49715:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ DiskRecorder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/compiled/domain/failed-write.js
var failed_write = __webpack_require__(12580);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/adapters/recordings/recording-file.js




const newline = 0x0a;
/**
 * A file of lines that only grows; lines that come while a write is under way are written together. It is open only
 * while it is written to, since nobody tells when a recording has ended.
 */
class RecordingFile {
    root;
    path;
    queued = [];
    writing = Promise.resolve();
    failure;
    constructor(root, path) {
        this.root = root;
        this.path = path;
    }
    /** Resolves when the file is there. Throws a `UserError` for one that cannot be written to. */
    async prepare() {
        await append(this.root, this.path, '').catch((cause) => {
            throw this.whyUnwritable(cause);
        });
    }
    /** Resolves when the line is written. Throws a `UserError` for a file that cannot be written to. */
    async add(line) {
        this.refuseUnwritable();
        if (this.queued.push(`${line}\n`) === 1) {
            this.writing = this.writing.then(() => this.writeQueued());
            // Whoever waits for a line is told of its failure; nobody waits for the promise as such.
            this.writing.catch(() => undefined);
        }
        return this.writing;
    }
    /** Half a line may stand at the end once one could not be written. */
    refuseUnwritable() {
        if (this.failure !== undefined)
            throw this.failure;
    }
    async writeQueued() {
        const lines = this.queued.join('');
        this.queued = [];
        try {
            await append(this.root, this.path, lines);
        }
        catch (cause) {
            this.failure = this.whyUnwritable(cause);
            throw this.failure;
        }
    }
    whyUnwritable(cause) {
        if (cause instanceof user_error/* UserError */.yo)
            return cause;
        const failed = (0,failed_write/* failedWriteOf */.w)(cause);
        const why = failed === undefined ? '' : `: ${failed.reason}`;
        return new user_error/* UserError */.yo(`the recording cannot be written${why}`, {
            place: { path: this.path },
            hint: failed?.hint,
            cause,
        });
    }
}
/** Adds to a file in the repository; half a line that an earlier run left gets a line of its own. */
async function append(root, path, lines) {
    const target = (0,external_node_path_.join)(root, path);
    await refuseLinks(root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const file = await (0,promises_.open)(target, 'a+');
    try {
        const { size } = await file.stat();
        const { buffer, bytesRead } = await file.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
        await file.appendFile(bytesRead === 1 && buffer[0] !== newline ? `\n${lines}` : lines);
    }
    finally {
        await file.close();
    }
}
/**
 * A link in the repository could lead out of it, for the file itself as well as for a folder that is still to be made.
 */
async function refuseLinks(root, path) {
    let way = root;
    for (const name of path.split(/[/\\]/)) {
        way = (0,external_node_path_.join)(way, name);
        const found = await (0,promises_.lstat)(way).catch(() => undefined);
        if (found === undefined)
            return;
        if (!found.isSymbolicLink())
            continue;
        throw new user_error/* UserError */.yo('the recording lies behind a link, which could lead anywhere', { place: { path } });
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/recordings/disk-recorder.js

/** Recordings in files below a folder. */
class DiskRecorder {
    root;
    files = new Map();
    constructor(root) {
        this.root = root;
    }
    prepare(path) {
        return this.fileAt(path).prepare();
    }
    add(path, line) {
        return this.fileAt(path).add(line);
    }
    refuseUnwritable(path) {
        this.files.get(path)?.refuseUnwritable();
    }
    fileAt(path) {
        const file = this.files.get(path) ?? new RecordingFile(this.root, path);
        this.files.set(path, file);
        return file;
    }
}


/***/ }),

/***/ 22546:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toolUseIdOf)
/* harmony export */ });
const isTaken = /^[A-Za-z0-9_-]+$/;
/**
 * The id of a tool call as the messages API takes it, where other providers use more letters, such as `look:0`: its
 * calls and what tools answered them are still each other's, since the same id is always told the same.
 */
const toolUseIdOf = (id) => (isTaken.test(id) ? id : id.replace(/[^A-Za-z0-9-]/gu, escaped));
const escaped = (letter) => `_${letter.codePointAt(0)?.toString(16)}`;


/***/ }),

/***/ 15314:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ dataOfEvents),
/* harmony export */   FG: () => (/* binding */ serverSentComment),
/* harmony export */   WS: () => (/* binding */ serverSentEvent),
/* harmony export */   ZH: () => (/* binding */ emptyComment),
/* harmony export */   nw: () => (/* binding */ ServerSentEventReader),
/* harmony export */   rJ: () => (/* binding */ readServerSentEvents)
/* harmony export */ });
/**
 * Writes one server-sent event. Whatever its data holds, it stays one event: each line of it has a field of its own,
 * which readers join again (WHATWG HTML \u00a79.2.6). Where libraries end a line at other characters too, as Python's
 * `splitlines` does, JSON has them escaped.
 */
function serverSentEvent(data, name) {
    const type = name === undefined ? '' : `event: ${hasControl.test(name) ? name.replace(controls, ' ') : name}\n`;
    return `${type}data: ${hasControl.test(data) ? safe(data) : data}\n\n`;
}
/**
 * What clients pass over, whatever JSON it holds. No empty line follows: the libraries for Go take each one for the end
 * of an event, and fail on an event without data (openai/openai-go#227).
 */
const serverSentComment = (json) => `: ${json.replace(otherControls, escaped)}\n`;
/** A comment that says nothing. */
const emptyComment = ':\n';
const safe = (data) => data.replace(lineEnd, '\n').replace(otherControls, escaped).replace(/\n/g, '\ndata: ');
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const lineEnd = /\r\n|\r|\n/g;
const hasControl = /[\0-\x08\n-\x1f\x85\u2028\u2029]/;
const controls = /[\0-\x1f\x85\u2028\u2029]+/g;
const otherControls = /[\0-\x08\v\f\x0e-\x1f\x85\u2028\u2029]/g;
/**
 * Reads server-sent events from text that comes in pieces cut anywhere (WHATWG HTML \u00a79.2). An event that the end of the
 * stream completes counts, since servers forget the last empty line.
 */
class ServerSentEventReader {
    line = '';
    endsInCarriageReturn = false;
    name = '';
    data = [];
    /** The events that this piece completes. */
    read(text) {
        if (text === '')
            return [];
        // A line feed right after a carriage return belongs to it, even in the next piece.
        const fresh = this.endsInCarriageReturn && text.startsWith('\n') ? text.slice(1) : text;
        this.endsInCarriageReturn = text.endsWith('\r');
        const [first = '', ...others] = fresh.split(lineEnd);
        const events = [];
        this.line += first;
        for (const next of others) {
            this.takeLine(this.line, events);
            this.line = next;
        }
        return events;
    }
    /** The event that the end of the stream completes, if any. */
    end() {
        return this.read('\n\n');
    }
    takeLine(line, events) {
        if (line === '') {
            this.dispatch(events);
            return;
        }
        const colon = line.indexOf(':');
        if (colon === 0)
            return;
        const field = colon === -1 ? line : line.slice(0, colon);
        const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
        if (field === 'data')
            this.data.push(value);
        else if (field === 'event')
            this.name = value;
    }
    dispatch(events) {
        if (this.data.length > 0)
            events.push({ name: this.name === '' ? undefined : this.name, data: this.data.join('\n') });
        this.name = '';
        this.data = [];
    }
}
/** The events of a stream that came whole. */
function readServerSentEvents(text) {
    const reader = new ServerSentEventReader();
    return [...reader.read(text), ...reader.end()];
}
/** The data of each event of a stream that came whole. */
const dataOfEvents = (text) => readServerSentEvents(text).map(({ data }) => data);


/***/ }),

/***/ 41574:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf),
/* harmony export */   g: () => (/* binding */ Account)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89624);
/* harmony import */ var _hour_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58940);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74665);




function rulesOf(caps) {
    const limits = (0,_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .A)(caps);
    return {
        limits,
        milliseconds: caps.milliseconds,
        isHourly: limits.some(({ hourly }) => hourly),
        isLasting: caps.milliseconds !== undefined || limits.some(({ hourly }) => !hourly),
    };
}
/** What one scope has taken and what its calls under way may still take. */
class Account {
    scope;
    rules;
    spent = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    reserved = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    /** Calls that wait or are under way; an account with any may not be forgotten. */
    holders = 0;
    lastUsedAtMs = 0;
    window;
    beganAtMs;
    constructor(scope, rules, { spent, buckets, beganAtMs } = {}) {
        this.scope = scope;
        this.rules = rules;
        this.window = rules.isHourly ? new _hour_window_js__WEBPACK_IMPORTED_MODULE_2__/* .HourWindow */ .B(buckets) : undefined;
        this.beganAtMs = beganAtMs;
        if (spent !== undefined)
            this.spent.add(spent);
    }
    judge(call, nowMs) {
        const { limits, milliseconds } = this.rules;
        if (milliseconds !== undefined && this.ageMs(nowMs) >= milliseconds)
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfTime */ .z)(this.scope, milliseconds);
        this.window?.forget(nowMs);
        let fits = true;
        for (const limit of limits) {
            const { measure, most } = limit;
            const need = call[measure];
            if (need === 0)
                continue;
            const taken = this.taken(limit);
            if (taken[measure] + this.certain(measure) + need > most)
                return this.refuse(limit, call, nowMs);
            if (taken[measure] + this.reserved[measure] + need > most)
                fits = false;
        }
        return fits ? 'fits' : 'wait';
    }
    reserve(call, nowMs) {
        this.beganAtMs ??= nowMs;
        this.reserved.add(call);
    }
    /** Replaces what a call reserved by what it took. */
    settle(call, actual, nowMs) {
        this.reserved.subtract(call);
        this.spent.add(actual);
        this.window?.add(actual, nowMs);
    }
    /** Dollars that its cap on all it ever takes leaves; `undefined` where it has none. */
    leftUsd() {
        const limit = this.rules.limits.find(({ measure, hourly }) => measure === 'nanoUsd' && !hourly);
        return limit && (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: Math.max(0, limit.most - this.spent.nanoUsd) });
    }
    /** What the nearest of its caps leaves, from 0 to 1, with what is under way at its worst. */
    shareLeft(nowMs) {
        const { limits, milliseconds } = this.rules;
        this.window?.forget(nowMs);
        let share = milliseconds === undefined ? 1 : shareOf(this.ageMs(nowMs), milliseconds);
        for (const limit of limits) {
            const { measure, most } = limit;
            share = Math.min(share, shareOf(this.taken(limit)[measure] + this.reserved[measure], most));
        }
        return share;
    }
    /** Milliseconds since the first call, or since the scope began where it began before. */
    ageMs(nowMs) {
        return this.beganAtMs === undefined ? 0 : nowMs - this.beganAtMs;
    }
    /** True when nothing of the last 60 minutes is left to bind. */
    hasEmptyWindow(nowMs) {
        return this.window?.isEmptyAt(nowMs) ?? true;
    }
    /** The account as it outlives the process: what is under way counts as spent at its worst. */
    balance(nowMs) {
        const { spent, reserved, beganAtMs } = this;
        const total = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
        total.add(spent);
        total.add(reserved);
        const window = this.window === undefined ? undefined : new _hour_window_js__WEBPACK_IMPORTED_MODULE_2__/* .HourWindow */ .B(this.window.save());
        if (reserved.calls > 0)
            window?.add(reserved, nowMs);
        return { spent: total, buckets: window?.save() ?? [], beganAtMs };
    }
    taken({ hourly }) {
        return hourly && this.window !== undefined ? this.window.total : this.spent;
    }
    /** What calls under way take for certain: each is one call, however it ends. */
    certain(measure) {
        return measure === 'calls' ? this.reserved.calls : 0;
    }
    refuse(limit, call, nowMs) {
        const { measure, most, hourly } = limit;
        const taken = this.taken(limit)[measure] + this.certain(measure);
        const freeAtMs = hourly && call[measure] <= most ? this.window?.leftAtMs(measure, taken + call[measure] - most) : undefined;
        const retryAfterMs = freeAtMs === undefined ? undefined : freeAtMs - nowMs;
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfCrossing */ .Y)({ scope: this.scope, limit, taken, call, counted: 'at one a byte', retryAfterMs });
    }
}
const shareOf = (taken, most) => (most === 0 ? 0 : Math.max(0, 1 - taken / most));


/***/ }),

/***/ 75940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ stateOfBuckets),
/* harmony export */   YC: () => (/* binding */ bucketsOfState),
/* harmony export */   aV: () => (/* binding */ accountOfState),
/* harmony export */   qP: () => (/* binding */ stateOfAccount),
/* harmony export */   to: () => (/* binding */ BudgetState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61841);


const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const AmountState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ nano_usd: Count, tokens: Count, calls: Count });
const BucketState = AmountState.extend({ minute: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Minutes since 1970') });
const NamedState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    last_used_at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    began_at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    spent: AmountState,
    buckets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(BucketState),
});
/**
 * What a gateway's budgets remember from one process to the next: the last hour by the minute, and what sessions and
 * users have taken. Milliseconds are since 1970.
 */
const BudgetState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(BucketState),
    sessions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamedState),
    users: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamedState),
});
const stateOfBuckets = ({ buckets = [] }) => buckets.map(({ minute, ...amount }) => ({ minute, ...stateOfAmount(amount) }));
const bucketsOfState = (states) => states.map(({ minute, ...amount }) => ({ minute, ...amountOfState(amount) }));
const stateOfAccount = ({ name, lastUsedAtMs, beganAtMs, ...balance }) => ({
    name,
    last_used_at_ms: lastUsedAtMs,
    ...(beganAtMs === undefined ? {} : { began_at_ms: beganAtMs }),
    spent: stateOfAmount(balance.spent ?? _amount_js__WEBPACK_IMPORTED_MODULE_1__/* .noAmount */ .Sj),
    buckets: stateOfBuckets(balance),
});
const accountOfState = (state) => ({
    name: state.name,
    lastUsedAtMs: state.last_used_at_ms,
    beganAtMs: state.began_at_ms,
    spent: amountOfState(state.spent),
    buckets: bucketsOfState(state.buckets),
});
const stateOfAmount = ({ nanoUsd, tokens, calls }) => ({ nano_usd: nanoUsd, tokens, calls });
const amountOfState = ({ nano_usd, tokens, calls }) => ({
    nanoUsd: nano_usd,
    tokens,
    calls,
});


/***/ }),

/***/ 89624:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);

/** The limits that caps set on what is taken; time is none of them. */
function limitsOf(caps) {
    const all = [
        ['tokens', caps.tokens, false],
        ['nanoUsd', inNanoUsd(caps.usd), false],
        ['calls', caps.calls, false],
        ['tokens', caps.tokensPerHour, true],
        ['nanoUsd', inNanoUsd(caps.usdPerHour), true],
        ['calls', caps.callsPerHour, true],
    ];
    return all.flatMap(([measure, most, hourly]) => (most === undefined ? [] : [{ measure, most, hourly }]));
}
const inNanoUsd = (usd) => (usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(usd));


/***/ }),

/***/ 58940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ HourWindow)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);

const minuteMs = 60_000;
/** A minute's bucket leaves when its last moment is 60 minutes ago, so no window of 60 minutes is ever short of one. */
const minutesKept = 61;
/** What the last 60 minutes took, by the minute; never more than 61 buckets. */
class HourWindow {
    total = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    buckets = [];
    constructor(saved = []) {
        for (const bucket of saved)
            this.addAt(bucket.minute, bucket);
    }
    add(amount, nowMs) {
        this.forget(nowMs);
        this.addAt(Math.floor(nowMs / minuteMs), amount);
    }
    /** Lets go of the minutes that no window of 60 minutes which ends now or later can hold. */
    forget(nowMs) {
        for (let [oldest] = this.buckets; oldest !== undefined && leavesAtMs(oldest.minute) <= nowMs; [oldest] = this.buckets) {
            this.total.subtract(oldest);
            this.buckets.shift();
        }
    }
    /** When at least `surplus` will have left; `undefined` when not even all of it is as much. */
    leftAtMs(measure, surplus) {
        let left = 0;
        for (const bucket of this.buckets) {
            left += bucket[measure];
            if (left >= surplus)
                return leavesAtMs(bucket.minute);
        }
        return undefined;
    }
    isEmptyAt(nowMs) {
        this.forget(nowMs);
        return this.buckets.length === 0;
    }
    save() {
        return this.buckets.map(({ minute, nanoUsd, tokens, calls }) => ({ minute, nanoUsd, tokens, calls }));
    }
    addAt(minute, amount) {
        const last = this.buckets.at(-1);
        const isOfLast = last !== undefined && last.minute >= minute;
        const bucket = isOfLast ? last : Object.assign(new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1(), { minute });
        if (!isOfLast)
            this.buckets.push(bucket);
        bucket.add(amount);
        this.total.add(amount);
    }
}
const leavesAtMs = (minute) => (minute + minutesKept) * minuteMs;


/***/ }),

/***/ 81498:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ providerToolsOf),
/* harmony export */   p: () => (/* binding */ withProviderTools)
/* harmony export */ });
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _price_billed_price_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80633);
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43752);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61841);




/**
 * Tools that Anthropic defines and a program runs itself; those of its other types it runs itself, and bills by the use
 * as web search, by the hour as code execution, or by all that they make the model read (platform.claude.com, tool
 * use).
 */
const runByProgram = /^(?:custom|(?:bash|text_editor|computer|memory)_\d+)$/;
/** By which requests in the words of chat completions have a provider search, and how often one search at the most. */
const searches = new Map([
    // OpenAI's search models search once for an answer; xAI's, Alibaba's and OpenRouter's as often as they like.
    ['web_search_options', 1],
    ['search_parameters', undefined],
    ['enable_search', undefined],
    ['plugins', undefined],
    ['mcp_servers', undefined],
]);
const chatTypes = new Set([undefined, null, 'function', 'custom']);
/** The tools of a call that its provider runs. */
function providerToolsOf({ parameters, verbatim, provider }) {
    if ((0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .isFree */ .xp)(provider))
        return [];
    const asked = toolsIn(parameters, (type) => chatTypes.has(type));
    if (verbatim?.dialect !== 'messages')
        return asked;
    const isOwn = (type) => !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isPresent */ .Wo)(type) || runByProgram.test(String(type));
    return [...asked, ...toolsIn(verbatim.body, isOwn)];
}
function toolsIn(asked, isOwn) {
    const found = [];
    for (const [index, { type, max_uses: most }] of (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(asked.tools).entries())
        if (!isOwn(type))
            found.push({ key: `tools[${index}]`, mostUses: isUseCount(most) ? most : undefined, isTold: true });
    for (const [key, mostUses] of searches)
        if ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isFilled */ .lq)(asked[key]) && asked[key] !== false)
            found.push({ key, mostUses, isTold: false });
    return found;
}
const isUseCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/**
 * The worst case of a call with what the tools that its provider runs may take as well. Nobody knows that before: it is
 * refused where a cap binds money or tokens, unless lanegate.yml says what one use takes and the request how many there
 * may be.
 */
function withProviderTools(call, need, perUse) {
    const tools = providerToolsOf(call);
    if (tools.length === 0)
        return need;
    const unbounded = perUse === undefined ? tools[0] : tools.find(({ mostUses }) => mostUses === undefined);
    if (unbounded !== undefined || perUse === undefined)
        return refusalOf(unbounded?.key ?? 'tools', perUse);
    const uses = usesOf(tools);
    const inputTokens = uses * perUse.tokens;
    const readUsd = (0,_price_billed_price_js__WEBPACK_IMPORTED_MODULE_1__/* .dearestCostOfCall */ .tX)(call, { inputTokens, outputTokens: 0 });
    return {
        ...need,
        nanoUsd: need.nanoUsd + (0,_amount_js__WEBPACK_IMPORTED_MODULE_3__/* .toNanoUsd */ .My)(uses * perUse.usd + readUsd),
        tokens: need.tokens + inputTokens,
        inputTokens: need.inputTokens + inputTokens,
        untoldFeesUsd: usesOf(tools.filter(({ isTold }) => !isTold)) * perUse.usd,
    };
}
const usesOf = (tools) => tools.reduce((sum, { mostUses = 0 }) => sum + mostUses, 0);
function refusalOf(key, perUse) {
    const what = `\`${key}\` is run by the provider, and what that takes is not known before`;
    const missing = perUse === undefined
        ? 'set budget.provider_tools to the most that one use may take, or ask without it'
        : 'it has no `max_uses`, so it could be used any number of times';
    return {
        kind: 'refused',
        scope: { kind: 'request' },
        reason: `${what}, so no cap on money or tokens can hold: ${missing}`,
    };
}


/***/ }),

/***/ 74665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ refusalOfCrossing),
/* harmony export */   z: () => (/* binding */ refusalOfTime)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20905);


const minuteMs = 60_000;
const nouns = { tokens: 'token', nanoUsd: 'cost', calls: 'call' };
const units = { tokens: 'tokens', nanoUsd: 'usd', calls: 'calls' };
/** The refusal of a call that would cross a cap. */
function refusalOfCrossing({ scope, limit, taken, call, counted, retryAfterMs }) {
    const { measure, most, hourly } = limit;
    const write = writerOf(measure);
    const where = `${hourly ? 'hourly ' : ''}${nouns[measure]} cap of ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .describeScope */ .O)(scope)} (${keyOf(scope, limit)})`;
    const before = `${write(taken)} ${measure === 'calls' ? 'made' : 'spent'}${hourly ? ' in 60 minutes' : ''}`;
    const whose = call.calls === 1 ? 'this call' : `these ${count(call.calls)} calls`;
    const asked = `${write(call[measure])} for ${whose}${partsOf(measure, call, counted)}`;
    const again = retryAfterMs === undefined ? '' : `; there is room again in ${durationOf(retryAfterMs)}`;
    const reason = `the ${where} would be crossed: ${before} + ${asked} > ${write(most)}${again}`;
    return { kind: 'refused', scope, reason, retryAfterMs };
}
/** The refusal of a call after the time of its scope. */
function refusalOfTime(scope, limitMs) {
    const key = `budget.per_${scope.kind}.minutes`;
    const minutes = Number((limitMs / minuteMs).toFixed(2));
    return {
        kind: 'refused',
        scope,
        reason: `the time cap of ${(0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .describeScope */ .O)(scope)} (${key}) is used up: ${minutes} minutes`,
    };
}
function keyOf({ kind }, { measure, hourly }) {
    const suffix = hourly && kind !== 'hour' ? '_per_hour' : '';
    return `budget.per_${kind}.${units[measure]}${suffix}`;
}
function partsOf(measure, { inputTokens, outputTokens }, counted) {
    if (measure === 'calls')
        return '';
    const [input, output] = [count(inputTokens), count(outputTokens)];
    return measure === 'tokens'
        ? ` (${input} of input ${counted} and ${output} of output)`
        : ` (${input} tokens of input ${counted}, ${output} of output)`;
}
const count = (amount) => amount.toLocaleString('en-US');
const dollars = (nanoUsd) => `$${(nanoUsd / _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .nanoUsdPerUsd */ .uE).toFixed(6).replace(/0{1,4}$/, '')}`;
const writerOf = (measure) => (measure === 'nanoUsd' ? dollars : count);
function durationOf(ms) {
    const minutes = Math.ceil(ms / minuteMs);
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}


/***/ }),

/***/ 65036:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ refusalOfRequest),
/* harmony export */   l: () => (/* binding */ retryRoomOf)
/* harmony export */ });
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89624);
/* harmony import */ var _provider_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81498);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74665);
/* harmony import */ var _worst_case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85705);





/** Bytes of UTF-8 to a token, where nothing else is declared: fewer than any published tokenizer needs for prose. */
const defaultBytesPerToken = 3;
/**
 * Refuses a call that is bigger than one request may be, as far as can be told before it is made: its input is
 * estimated, its output is the whole output cap.
 */
function refusalOfRequest(call, caps, perToolUse) {
    if ((0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .isFree */ .xp)(call.provider) || (caps.tokens === undefined && caps.usd === undefined))
        return undefined;
    const bytesPerToken = caps.bytesPerToken ?? defaultBytesPerToken;
    const estimate = (0,_provider_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .withProviderTools */ .p)(call, (0,_worst_case_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateOf */ .qn)(call, bytesPerToken), perToolUse);
    if ('kind' in estimate)
        return estimate;
    const limit = limitsFor(caps).find(({ measure, most }) => estimate[measure] > most);
    if (limit === undefined)
        return undefined;
    const counted = `at ${bytesPerToken} bytes a token`;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfCrossing */ .Y)({ scope: { kind: 'request' }, limit, taken: 0, call: estimate, counted });
}
const knownLimits = new WeakMap();
/** The limits of one attempt; every call asks for them, so they are made once. */
function limitsFor(caps) {
    const limits = knownLimits.get(caps) ?? (0,_caps_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsOf */ .A)({ tokens: caps.tokens, usd: caps.usd });
    knownLimits.set(caps, limits);
    return limits;
}
/** The room that the caps of one request leave its retries. */
const retryRoomOf = ({ milliseconds, calls } = {}) => ({
    deadlineMs: milliseconds,
    mostAttempts: calls,
});


/***/ }),

/***/ 20905:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeScope),
/* harmony export */   V: () => (/* binding */ ScopeKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90154);


/** What a cap is a cap of. */
const ScopeKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['request', 'session', 'user', 'run', 'hour', 'pull_request', 'day']);
const longestName = 60;
/** A scope as a sentence about its cap names it. Names are the caller's and may be hostile. */
function describeScope({ kind, name }) {
    if (name !== undefined)
        return `${kind} ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(name, longestName)}`;
    switch (kind) {
        case 'request':
            return 'one request';
        case 'session':
            return 'one session';
        case 'user':
            return 'one user';
        case 'run':
            return 'the run';
        case 'hour':
            return 'the gateway';
        case 'pull_request':
            return 'the pull request';
        case 'day':
            return 'the day';
    }
}


/***/ }),

/***/ 68972:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);
/* harmony import */ var _call_unnamed_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23425);
/* harmony import */ var _call_verbatim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31976);
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43752);
/* harmony import */ var _request_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57937);





/** Calls of one suite share their parameters, so each set of them is put in order once. */
const canonicalParameters = new WeakMap();
/** The store of answers and the sample both ask for the digest of a call. */
const digests = new WeakMap();
/**
 * The digest of everything that decides an answer: who is asked, which model, with what parameters, what, and which
 * repeat; of a routed call also who else may answer. What a client asked in its own words counts by them, whether or
 * not its answer is to be streamed.
 */
function requestDigest(call) {
    const digest = digests.get(call) ?? computeDigest(call);
    digests.set(call, digest);
    return digest;
}
function computeDigest(call) {
    const { provider, model, parameters, messages, repeat, operation = 'chat', quirks, route, verbatim } = call;
    const asking = verbatim === undefined ? canonicalOf(parameters) : wordsOf(call, verbatim);
    const how = [(0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_3__/* .providerIdentity */ .k8)(provider), asking, repeat];
    if (route !== undefined)
        how.push([route.digest, call.caseKey ?? null, call.tags ?? []]);
    if (operation !== 'chat')
        how.push(operation);
    if (quirks !== undefined)
        how.push(quirks);
    const asked = JSON.stringify(how);
    if (verbatim !== undefined)
        return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(`${asked}\n${model.length} ${model} ${(0,_call_verbatim_js__WEBPACK_IMPORTED_MODULE_2__/* .verbatimText */ .u)(verbatim)}`);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(`${asked}\n${(0,_request_key_js__WEBPACK_IMPORTED_MODULE_4__/* .requestKey */ .l)(model, messages)}`);
}
/** What is asked beside the body that a client wrote. */
const wordsOf = (call, { dialect, version = '', betas = '' }) => [
    ...[dialect, version, betas, call.parameters.max_tokens],
    (0,_call_unnamed_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamedParameters */ .d)(call),
];
function canonicalOf(parameters) {
    const known = canonicalParameters.get(parameters);
    if (known !== undefined)
        return known;
    const plain = JSON.parse(JSON.stringify(parameters));
    const text = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(plain);
    canonicalParameters.set(parameters, text);
    return text;
}


/***/ }),

/***/ 50239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf)
/* harmony export */ });
/** How many times providers were asked for a reply, failed attempts included; a stored answer asked nobody. */
const attemptsOf = ({ attempts, cached }) => attempts ?? (cached ? 0 : 1);


/***/ }),

/***/ 37503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BreakerStanding),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _circuit_breaker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98978);


/** Whether calls to a target pass, as people read it. */
const BreakerStanding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('In the words of lanegate.yml, such as openai/gpt-5.2-mini'),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['chat', 'embeddings']),
    route: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The route whose calls it guards, where a route asks the target'),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['closed', 'open', 'half-open']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    until_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional().describe('When an open one lets a call pass again, since 1970'),
});
function standingOf({ target, operation, route }, breaker) {
    return {
        target,
        operation,
        ...(route === undefined ? {} : { route }),
        state: breaker.state,
        ...(breaker.state === 'closed' ? {} : { reason: (0,_circuit_breaker_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(breaker) }),
        ...(breaker.state === 'open' ? { until_ms: breaker.until_ms } : {}),
    };
}


/***/ }),

/***/ 12877:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sameWords),
/* harmony export */   S: () => (/* binding */ outcomeOfFailure)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90154);
/* harmony import */ var _incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);


/** Statuses of a rejected call that speak of its key, account or endpoint and so of every other call too. */
const accountStatuses = new Set([401, 402, 403, 404, 407, 410, 429]);
const longestMessage = 300;
/** What a failed call says about its target. What a model or a request did by itself is no failure of the target. */
function outcomeOfFailure(failure) {
    const { kind, costUsd, retryAfterMs, status, reply } = failure;
    if (failure.attempts === 0 || kind === 'circuit-open' || kind === 'session-stopped')
        return { kind: 'abandoned' };
    const trouble = { message: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptOf */ .z)(failure.message, longestMessage), costUsd, retryAfterMs };
    if ((0,_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(kind))
        return { kind: 'failed', countsInARow: kind !== 'rate-limited', ...trouble };
    if (kind === 'rejected' && status !== undefined && accountStatuses.has(status)) {
        return { kind: 'rejected', ...trouble };
    }
    return { kind: 'answered', latencyMs: reply?.latencyMs, costUsd };
}
/** A message without what differs from call to call, such as the id of a request. */
const sameWords = (message) => message.replace(/[\w-]{8,}/g, (word) => (/\d/.test(word) ? '#' : word));


/***/ }),

/***/ 26277:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   fW: () => (/* binding */ Bucket),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
/** Calls that ended within one tenth of the window; money is whole billionths of a dollar. */
const Bucket = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    calls: count,
    failures: count,
    slow: count,
    nano_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
});
const bucketsPerWindow = 10;
/** The window with one more call; at most eleven buckets, however many calls. */
function addCall(buckets, call, { nowMs, windowMs }) {
    const bucketMs = windowMs / bucketsPerWindow;
    const startMs = Math.floor(nowMs / bucketMs) * bucketMs;
    const last = buckets.at(-1);
    if (last?.start_ms === startMs)
        return [...buckets.slice(0, -1), sumOf(last, call)];
    // A clock that was set back leaves buckets in the future, which would never grow old.
    const recent = buckets.filter(({ start_ms }) => start_ms < startMs && start_ms > startMs - windowMs);
    return [...recent, { start_ms: startMs, calls: 1, ...call }];
}
const sumOf = (bucket, call) => ({
    start_ms: bucket.start_ms,
    calls: bucket.calls + 1,
    failures: bucket.failures + call.failures,
    slow: bucket.slow + call.slow,
    nano_usd: bucket.nano_usd + call.nano_usd,
});
/** Everything in the window together. */
function totalsOf(buckets) {
    const totals = { calls: 0, failures: 0, slow: 0, nano_usd: 0 };
    for (const bucket of buckets) {
        totals.calls += bucket.calls;
        totals.failures += bucket.failures;
        totals.slow += bucket.slow;
        totals.nano_usd += bucket.nano_usd;
    }
    return totals;
}


/***/ }),

/***/ 99188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CircuitBreakerState)
/* harmony export */ });
/* unused harmony export CircuitBreaker */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _call_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26277);


const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
const timeMs = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0);
const sentence = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2000);
/** Why a circuit opened; what helps against each differs. */
const Trouble = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['failures', 'rejections', 'latency', 'cost']);
const everyState = {
    /** Grows with each change of state, so that a call that began before one is told from those after it. */
    epoch: count,
    /** Until when the provider asked to be left alone; 0 when it did not. */
    asked_until_ms: timeMs,
};
const Closed = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('closed'),
    ...everyState,
    buckets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_call_window_js__WEBPACK_IMPORTED_MODULE_1__/* .Bucket */ .fW).max(20),
    failures_in_a_row: count,
    rejection: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ words: sentence, in_a_row: count }).optional(),
});
const outage = {
    ...everyState,
    trouble: Trouble,
    reason: sentence,
    /** Why the last probe failed, when one did. */
    probe_failure: sentence.optional(),
    /** When the circuit opened first. */
    since_ms: timeMs,
    /** How often it opened since then. */
    openings: count,
};
const Open = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('open'), ...outage, opened_at_ms: timeMs, until_ms: timeMs });
const HalfOpen = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('half-open'),
    ...outage,
    probes_under_way: count,
    probed_at_ms: timeMs,
    successes: count,
});
/** One circuit breaker: calls pass, none passes until a time, or a few pass to see whether the target works again. */
const CircuitBreaker = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('state', [Closed, Open, HalfOpen]);
/** Circuit breakers as they are kept between jobs, by the digest of their key, which may name hosts. */
const CircuitBreakerState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    saved_at_ms: timeMs,
    breakers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/), CircuitBreaker),
});


/***/ }),

/***/ 98978:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ admit),
  Hc: () => (/* binding */ closedBreaker),
  oB: () => (/* binding */ isForgettable),
  A3: () => (/* binding */ reasonOf),
  g1: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/call-outcome.js
var call_outcome = __webpack_require__(12877);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/call-window.js
var call_window = __webpack_require__(26277);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/circuit-breaker/trip-reason.js

const toleratedSlowShare = 0.05;
/** Why the calls counted so far open the circuit after this one; `undefined` when they do not. */
function tripOf(breaker, last, settings) {
    const { failures_in_a_row, rejection } = breaker;
    if (last.kind === 'rejected' && rejection !== undefined && rejection.in_a_row >= settings.rejections_in_a_row) {
        return { trouble: 'rejections', reason: `${rejection.in_a_row} calls in a row were rejected: ${last.message}` };
    }
    if (last.kind === 'failed' && failures_in_a_row >= settings.failures_in_a_row) {
        return { trouble: 'failures', reason: `${failures_in_a_row} calls in a row failed, the last: ${last.message}` };
    }
    return tripOfWindow(breaker, last, settings);
}
function tripOfWindow(breaker, last, settings) {
    const { minimum_calls, error_rate, p95_latency_ms, usd_per_request } = settings;
    const { calls, failures, slow, nano_usd } = (0,call_window/* totalsOf */.vA)(breaker.buckets);
    if (calls < minimum_calls)
        return undefined;
    const within = `within ${settings.window_s} s`;
    if (last.kind === 'failed' && failures / calls >= error_rate) {
        const reason = `${failures} of ${calls} calls ${within} failed (${percent(failures / calls)}, the limit is ${percent(error_rate)}), the last: ${last.message}`;
        return { trouble: 'failures', reason };
    }
    const answers = calls - failures;
    if (p95_latency_ms !== undefined && answers >= minimum_calls && slow / answers > toleratedSlowShare) {
        const reason = `${slow} of ${answers} answers ${within} took longer than ${p95_latency_ms} ms, so their 95th percentile is above it`;
        return { trouble: 'latency', reason };
    }
    const meanUsd = nano_usd / calls / 1e9;
    if (usd_per_request !== undefined && meanUsd > usd_per_request) {
        const reason = `${calls} calls ${within} cost ${dollars(meanUsd)} each on average, more than ${dollars(usd_per_request)}`;
        return { trouble: 'cost', reason };
    }
    return undefined;
}
/** Why a probe that ended so leaves the circuit open; `undefined` when it speaks for the target. */
function probeFailureOf(outcome, settings) {
    if (outcome.kind === 'abandoned')
        return undefined;
    if (outcome.kind !== 'answered')
        return outcome.message;
    const { p95_latency_ms, usd_per_request } = settings;
    if (p95_latency_ms !== undefined && (outcome.latencyMs ?? 0) > p95_latency_ms)
        return `it took ${outcome.latencyMs} ms`;
    if (usd_per_request !== undefined && outcome.costUsd > usd_per_request)
        return `it cost ${dollars(outcome.costUsd)}`;
    return undefined;
}
const percent = (share) => `${Number((share * 100).toFixed(1))} %`;
const dollars = (usd) => `$${Number(usd.toPrecision(4))}`;

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/circuit-breaker/circuit-breaker.js



/** A Retry-After is believed up to this. */
const longestAskedMs = 3_600_000;
/** How soon a call that found every probe taken asks again. */
const probeWaitMs = 1000;
/** A probe holds its place for no longer, so one that never ends cannot keep a circuit half open for ever. */
const probeLeaseMs = 900_000;
/** An open circuit that nobody has probed for so long is not kept. */
const longestRememberedMs = 86_400_000;
/** A breaker that has seen nothing. */
const closedBreaker = (epoch = 0, askedUntilMs = 0) => ({
    state: 'closed',
    epoch,
    asked_until_ms: askedUntilMs,
    buckets: [],
    failures_in_a_row: 0,
});
/** Decides whether a call may pass now. A target that has not answered yet is waited for less long. */
function admit(breaker, nowMs, settings, hasAnswered = true) {
    const giveUpS = hasAnswered ? settings.give_up_s : Math.min(settings.give_up_s, settings.give_up_unanswered_s);
    switch (breaker.state) {
        case 'closed':
            return { kind: 'admitted', breaker, ticket: breaker };
        case 'open': {
            const open = anchored(breaker, nowMs);
            return nowMs < open.until_ms
                ? refused(open, { nowMs, waitMs: open.until_ms - nowMs }, giveUpS * 1000)
                : probing(halfOpened(open, nowMs), nowMs);
        }
        case 'half-open': {
            const halfOpen = withoutLostProbes(breaker, nowMs);
            return halfOpen.probes_under_way < settings.probes
                ? probing(halfOpen, nowMs)
                : refused(halfOpen, { nowMs, waitMs: probeWaitMs }, giveUpS * 1000);
        }
    }
}
/** The breaker after a call that it admitted has ended. */
function record(breaker, { ticket, outcome, nowMs }, settings) {
    const heard = heeding(breaker, outcome, nowMs);
    if (ticket.epoch !== heard.epoch || heard.state === 'open')
        return heard;
    return heard.state === 'closed' ? counted(heard, outcome, nowMs, settings) : probed(heard, outcome, nowMs, settings);
}
/** An earlier request for a long pause is not forgotten over a later one for a short pause. */
function heeding(breaker, outcome, nowMs) {
    const retryAfterMs = outcome.kind === 'failed' || outcome.kind === 'rejected' ? outcome.retryAfterMs : undefined;
    if (retryAfterMs === undefined)
        return breaker;
    const askedUntilMs = Math.max(breaker.asked_until_ms, nowMs + Math.min(longestAskedMs, retryAfterMs));
    const heard = { ...breaker, asked_until_ms: askedUntilMs };
    return breaker.state === 'open' ? { ...heard, until_ms: Math.max(breaker.until_ms, askedUntilMs) } : heard;
}
function counted(breaker, outcome, nowMs, settings) {
    if (outcome.kind === 'abandoned')
        return breaker;
    const failed = outcome.kind === 'failed';
    const { p95_latency_ms = Number.POSITIVE_INFINITY } = settings;
    const slow = outcome.kind === 'answered' && (outcome.latencyMs ?? 0) > p95_latency_ms;
    const call = { failures: failed ? 1 : 0, slow: slow ? 1 : 0, nano_usd: Math.round(outcome.costUsd * 1e9) };
    const next = {
        state: 'closed',
        epoch: breaker.epoch,
        asked_until_ms: breaker.asked_until_ms,
        buckets: (0,call_window/* addCall */.A7)(breaker.buckets, call, { nowMs, windowMs: settings.window_s * 1000 }),
        failures_in_a_row: outcome.kind === 'answered' ? 0 : breaker.failures_in_a_row + (failed && outcome.countsInARow ? 1 : 0),
        ...rejectionAfter(breaker, outcome),
    };
    const trip = tripOf(next, outcome, settings);
    return trip === undefined ? next : tripped(next, trip, nowMs, settings);
}
function rejectionAfter({ rejection }, outcome) {
    if (outcome.kind === 'answered')
        return {};
    if (outcome.kind !== 'rejected')
        return rejection === undefined ? {} : { rejection };
    const words = (0,call_outcome/* sameWords */.M)(outcome.message);
    return { rejection: { words, in_a_row: words === rejection?.words ? rejection.in_a_row + 1 : 1 } };
}
const tripped = (breaker, trip, nowMs, settings) => ({
    state: 'open',
    epoch: breaker.epoch + 1,
    asked_until_ms: breaker.asked_until_ms,
    ...trip,
    since_ms: nowMs,
    openings: 1,
    opened_at_ms: nowMs,
    until_ms: openUntil(breaker, 1, nowMs, settings),
});
function openUntil(breaker, openings, nowMs, settings) {
    const backoffMs = Math.min(settings.max_open_s, settings.open_s * 2 ** (openings - 1)) * 1000;
    return Math.max(nowMs + backoffMs, breaker.asked_until_ms);
}
function probed(breaker, outcome, nowMs, settings) {
    const failure = probeFailureOf(outcome, settings);
    if (failure !== undefined)
        return reopened(breaker, outcome, { failure, nowMs }, settings);
    const successes = breaker.successes + (outcome.kind === 'answered' ? 1 : 0);
    if (successes >= settings.probes)
        return closedBreaker(breaker.epoch + 1, breaker.asked_until_ms);
    return { ...breaker, successes, probes_under_way: Math.max(0, breaker.probes_under_way - 1) };
}
function reopened(breaker, outcome, { failure, nowMs }, settings) {
    const { epoch, asked_until_ms, reason, since_ms } = breaker;
    const openings = breaker.openings + 1;
    return {
        state: 'open',
        epoch: epoch + 1,
        asked_until_ms,
        reason,
        since_ms,
        openings,
        trouble: outcome.kind === 'rejected' ? 'rejections' : breaker.trouble,
        probe_failure: failure,
        opened_at_ms: nowMs,
        until_ms: openUntil(breaker, openings, nowMs, settings),
    };
}
function halfOpened(breaker, nowMs) {
    const { opened_at_ms, until_ms, ...outage } = breaker;
    return {
        ...outage,
        state: 'half-open',
        epoch: breaker.epoch + 1,
        probes_under_way: 0,
        probed_at_ms: nowMs,
        successes: 0,
    };
}
function probing(breaker, nowMs) {
    const next = { ...breaker, probes_under_way: breaker.probes_under_way + 1, probed_at_ms: nowMs };
    return { kind: 'admitted', breaker: next, ticket: next };
}
/** A clock that was set back must not make the time that an open circuit waits longer. */
function anchored(breaker, nowMs) {
    const backMs = breaker.opened_at_ms - nowMs;
    if (backMs <= 0)
        return breaker;
    return { ...breaker, opened_at_ms: nowMs, until_ms: breaker.until_ms - backMs };
}
const withoutLostProbes = (breaker, nowMs) => Math.abs(nowMs - breaker.probed_at_ms) <= probeLeaseMs ? breaker : { ...breaker, probes_under_way: 0 };
/** Waiting makes no key valid and no model cheap, and an outage that lasts is better told than waited for. */
function refused(breaker, { nowMs, waitMs }, giveUpMs) {
    const passes = breaker.trouble === 'failures' || breaker.trouble === 'latency';
    const worthWaiting = passes && nowMs + waitMs - breaker.since_ms <= giveUpMs;
    const { trouble } = breaker;
    return { kind: 'refused', breaker, trouble, waitMs, worthWaiting, reason: reasonOf(breaker) };
}
/** True when a breaker that is forgotten now would hardly be missed. */
function isForgettable(breaker, nowMs, { window_s }) {
    if (breaker.state === 'half-open')
        return false;
    if (breaker.state === 'open')
        return nowMs - breaker.until_ms > longestRememberedMs;
    const newestMs = breaker.buckets.at(-1)?.start_ms ?? 0;
    return nowMs - newestMs > window_s * 1000 && nowMs > breaker.asked_until_ms;
}
/** Why a circuit is open, in one sentence without a full stop. */
function reasonOf({ reason, openings, probe_failure }) {
    if (probe_failure === undefined)
        return reason;
    const probes = openings === 2 ? 'a probe failed' : `${openings - 1} probes failed, the last`;
    return `${reason}; since then ${probes}: ${probe_failure}`;
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

/***/ 3389:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isVariantOf)
/* harmony export */ });
/** What may follow a model's id without making it another model: dates, build numbers, channels and tariffs. */
const variant = /^(?:[-@:](?:\d{4}-\d{2}-\d{2}|\d{3,8}|(?:preview|experimental|exp|beta|rc)(?:-\d{2}-\d{2}(?:-\d{4})?)?|latest|stable|v\d+|free|nitro|floor|online))+$/;
const alias = /[-:](?:latest|free|nitro|floor|online)$/;
/**
 * True when a provider that says it served `served` did answer with what `requested` names: the same id, or a dated or
 * suffixed variant of it. Case and a leading path such as `openai/` or `models/` do not count; a size such as `-mini`
 * does.
 */
function isVariantOf(requested, served) {
    if (requested === served)
        return true;
    const [wanted, got] = [lastSegment(requested), lastSegment(served)];
    if (wanted === got)
        return true;
    const family = wanted.replace(alias, '');
    return got === family || (got.startsWith(family) && variant.test(got.slice(family.length)));
}
const lastSegment = (id) => id
    .trim()
    .toLowerCase()
    .slice(id.lastIndexOf('/') + 1);


/***/ }),

/***/ 56636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UM: () => (/* binding */ KillSwitchState),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export Session */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90154);


/** How many requests of a session are remembered. */
const rememberedRequests = 64;
const Hash = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/);
/** What is known of one session; times are milliseconds since 1970. */
const Session = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    session: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    started_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    seen_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hash).max(rememberedRequests).describe('The last requests as a whole, oldest first'),
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hash).max(rememberedRequests).describe('Their last turns'),
    stopped: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
        .optional()
        .describe('Why it makes no further call, and since when'),
});
/** Every session that a kill switch knows, to be kept between jobs. */
const KillSwitchState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), sessions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Session) });
/** A session that makes its first call now. */
const openSession = (session, nowMs) => ({
    session,
    started_ms: nowMs,
    seen_ms: nowMs,
    calls: 0,
    tokens: 0,
    requests: [],
    turns: [],
});
/** True when nothing need be known of a session any longer: its stop is over, or it has been idle for long. */
function isOver({ stopped, seen_ms }, nowMs, settings) {
    if (stopped !== undefined)
        return nowMs - stopped.at_ms >= settings.stopped_minutes * 60_000;
    return nowMs - seen_ms >= settings.idle_minutes * 60_000;
}
/** The session with one more request, which is `stopped` when that request, or an earlier one, was one too many. */
function admit(session, request, nowMs, settings) {
    if (session.stopped !== undefined)
        return session;
    const next = {
        session: session.session,
        started_ms: session.started_ms,
        seen_ms: nowMs,
        calls: session.calls + 1,
        tokens: session.tokens,
        requests: withLatest(session.requests, request.whole),
        turns: withLatest(session.turns, request.turn),
    };
    const reason = crossedCap(session, nowMs, settings) ?? loopIn(next, request, settings);
    if (reason === undefined)
        return next;
    const name = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(session.session, 60);
    return { ...next, stopped: { reason: `session ${name} ${reason}`, at_ms: nowMs } };
}
const withLatest = (hashes, latest) => hashes.length < rememberedRequests ? [...hashes, latest] : [...hashes.slice(1 - rememberedRequests), latest];
/** The session after a reply that took so many tokens. */
const countTokens = (session, tokens) => ({
    ...session,
    tokens: session.tokens + tokens,
});
function crossedCap(session, nowMs, settings) {
    const { calls = Infinity, tokens = Infinity, seconds = Infinity } = settings;
    const ageSeconds = (nowMs - session.started_ms) / 1000;
    if (session.calls >= calls)
        return `made ${count(calls, 'call')}, as many as it may`;
    if (session.tokens >= tokens)
        return `took ${count(session.tokens, 'token')}; its cap is ${count(tokens, 'token')}`;
    if (ageSeconds < seconds)
        return undefined;
    return `is ${count(Math.floor(ageSeconds), 'second')} old; its cap is ${count(seconds, 'second')}`;
}
function loopIn(session, request, settings) {
    const { requests, turns } = session;
    const { repeated, cycle_length, cycle_repeats } = settings;
    const same = requests.filter((each) => each === request.whole).length;
    if (repeated !== false && (same >= repeated || endsInRounds(turns, 1, repeated))) {
        return `repeated the same request ${repeated} times: \u201c${request.excerpt()}\u201d`;
    }
    if (cycle_repeats === false)
        return undefined;
    for (let length = 2; length <= cycle_length && length * cycle_repeats <= turns.length; length += 1) {
        if (isOneRequest(turns.slice(-length)) || !endsInRounds(turns, length, cycle_repeats))
            continue;
        return `went round the same ${length} requests ${cycle_repeats} times; the last of them: \u201c${request.excerpt()}\u201d`;
    }
    return undefined;
}
/** True when the last `times` rounds of so many turns are all the same. */
function endsInRounds(turns, length, times) {
    const tail = turns.slice(-length * times);
    return tail.length === length * times && tail.every((turn, index) => turn === tail[index % length]);
}
/** A round of one request is what `repeated` looks for, however often that is. */
const isOneRequest = (turns) => turns.every((turn) => turn === turns[0]);
const count = (amount, noun) => `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;


/***/ }),

/***/ 24298:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf),
/* harmony export */   m: () => (/* binding */ isCount)
/* harmony export */ });
/** Input and output together, or `undefined` where a provider tells none, or what cannot be. */
function tokensOf(usage) {
    if (usage === undefined)
        return undefined;
    const { inputTokens, outputTokens } = usage;
    return isCount(inputTokens) && isCount(outputTokens) ? inputTokens + outputTokens : undefined;
}
/** What a provider tells is not to be trusted: less than nothing would give budget back. */
const isCount = (value) => Number.isFinite(value) && value >= 0;


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

/***/ 85054:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RecordingPath)
/* harmony export */ });
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79791);

/** Where a recording may be written, whoever says so. */
const RecordingPath = _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U.refine((path) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])(?:\.\.|\.git|\.lanegate)(?:[/\\]|$)/i.test(path), 'must lie in the repository, and not where git or Lanegate keeps its own').refine((path) => path.endsWith('.jsonl'), 'must end in .jsonl');


/***/ }),

/***/ 47013:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ providerWord)
/* harmony export */ });
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43752);

/** Names that the conventions know by another word than lanegate.yml does. */
const wordsByName = {
    azure: 'azure.ai.openai',
    bedrock: 'aws.bedrock',
    google: 'gcp.gemini',
    gemini: 'gcp.gemini',
    vertex: 'gcp.vertex_ai',
    mistral: 'mistral_ai',
    xai: 'x_ai',
};
/** Whose a host is, as the conventions name them. */
const wordsByHost = [
    [/^api\.openai\.com$/, 'openai'],
    [/^api\.anthropic\.com$/, 'anthropic'],
    [/\.openai\.azure\.com$/, 'azure.ai.openai'],
    [/\.services\.ai\.azure\.com$/, 'azure.ai.inference'],
    [/^bedrock[a-z-]*\.[a-z0-9-]+\.amazonaws\.com$/, 'aws.bedrock'],
    [/^generativelanguage\.googleapis\.com$/, 'gcp.gemini'],
    [/(?:^|-)aiplatform\.googleapis\.com$/, 'gcp.vertex_ai'],
    [/^api\.mistral\.ai$/, 'mistral_ai'],
    [/^api\.x\.ai$/, 'x_ai'],
    [/^api\.groq\.com$/, 'groq'],
    [/^api\.deepseek\.com$/, 'deepseek'],
    [/^api\.perplexity\.ai$/, 'perplexity'],
    [/^api\.cohere\.(?:com|ai)$/, 'cohere'],
];
/** Who speaks an API that nobody else offers, wherever it is asked. */
const wordsByApi = {
    anthropic: 'anthropic',
    azure: 'azure.ai.openai',
    bedrock: 'aws.bedrock',
    google: 'gcp.gemini',
};
/** What is known of a provider beside its name is the same for every call. */
const known = new WeakMap();
/**
 * A provider as the GenAI conventions name it: by whose host it is asked at, by its API, and else by its name in
 * lanegate.yml. A word of our own where nobody is paid. `undefined` is one of which only the name is known.
 */
function providerWord(name, provider) {
    const word = provider === undefined ? null : wordOf(provider);
    return word ?? (Object.hasOwn(wordsByName, name) ? (wordsByName[name] ?? name) : name);
}
function wordOf(provider) {
    const earlier = known.get(provider);
    if (earlier !== undefined)
        return earlier;
    const asked = (0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .whoAnswers */ .wU)(provider);
    const word = (0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .isFree */ .xp)(provider) ? `lanegate.${asked.api}` : (wordOfHost(asked) ?? wordsByApi[asked.api] ?? null);
    known.set(provider, word);
    return word;
}
function wordOfHost(provider) {
    const url = ('base_url' in provider && provider.base_url) || ('url' in provider && provider.url);
    if (!url || !URL.canParse(url))
        return undefined;
    const { hostname } = new URL(url);
    return wordsByHost.find(([host]) => host.test(hostname))?.[1];
}


/***/ }),

/***/ 13405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAnswers: () => (/* binding */ openAnswers),
  openGateway: () => (/* binding */ openGateway),
  openPrograms: () => (/* binding */ openPrograms)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/cache/cache-settings.js
var cache_settings = __webpack_require__(41956);
// EXTERNAL MODULE: ./dist/compiled/adapters/answers/answer-record.js
var answer_record = __webpack_require__(96203);
;// CONCATENATED MODULE: ./dist/compiled/adapters/answers/offset-index.js
const wordsPerPlace = 5;
const firstCapacity = 1024;
/**
 * Where the answers to a key may stand, in 20 to 40 bytes a line: a hash table of numbers. Keys are told apart by 64
 * bits, so whoever reads a place checks the key that stands there.
 */
class OffsetIndex {
    capacity = firstCapacity;
    words = new Uint32Array(firstCapacity * wordsPerPlace);
    count = 0;
    add(key, place) {
        if (this.count * 2 >= this.capacity)
            this.grow();
        const [low, high] = fingerprint(key);
        this.write([low, high, place.segment + 1, place.position, place.length]);
        this.count += 1;
    }
    /** The places added under this key, the newest first. */
    places(key) {
        const [low, high] = fingerprint(key);
        const found = [];
        for (let slot = low % this.capacity; this.word(slot, 2) !== 0; slot = (slot + 1) % this.capacity) {
            if (this.word(slot, 0) !== low || this.word(slot, 1) !== high)
                continue;
            found.push({ segment: this.word(slot, 2) - 1, position: this.word(slot, 3), length: this.word(slot, 4) });
        }
        return found.reverse();
    }
    write(entry) {
        let slot = (entry[0] ?? 0) % this.capacity;
        while (this.word(slot, 2) !== 0)
            slot = (slot + 1) % this.capacity;
        this.words.set(entry, slot * wordsPerPlace);
    }
    /** Starts behind a free slot, so that the places of a key keep their order. */
    grow() {
        const old = this.words;
        const slots = this.capacity;
        let free = 0;
        while (this.word(free, 2) !== 0)
            free += 1;
        this.capacity *= 2;
        this.words = new Uint32Array(this.capacity * wordsPerPlace);
        for (let step = 1; step <= slots; step += 1) {
            const start = ((free + step) % slots) * wordsPerPlace;
            if (old[start + 2] !== 0)
                this.write([...old.subarray(start, start + wordsPerPlace)]);
        }
    }
    word(slot, field) {
        return this.words[slot * wordsPerPlace + field] ?? 0;
    }
}
/** Two FNV-1a hashes with different beginnings. */
function fingerprint(key) {
    let low = 0x811c9dc5;
    let high = 0x050c5d1f;
    for (let i = 0; i < key.length; i += 1) {
        const code = key.charCodeAt(i);
        low = Math.imul(low ^ code, 0x01000193);
        high = Math.imul(high ^ (code + 0x9e), 0x01000193);
    }
    return [low >>> 0, high >>> 0];
}

// EXTERNAL MODULE: ./dist/compiled/adapters/answers/scan-segment.js
var scan_segment = __webpack_require__(16718);
// EXTERNAL MODULE: ./dist/compiled/adapters/answers/segment-files.js
var segment_files = __webpack_require__(69864);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/compiled/domain/failed-write.js
var failed_write = __webpack_require__(12580);
;// CONCATENATED MODULE: ./dist/compiled/adapters/answers/segment-writer.js



/** How long the first line of a batch waits for others: a write takes as long for many lines as for one. */
const gatheringMs = 20;
/** Appends lines in batches, to a new file whenever one has grown to `segmentBytes`. */
class SegmentWriter {
    settings;
    file;
    queued = [];
    written = Promise.resolve();
    failure;
    endGathering;
    constructor(settings) {
        this.settings = settings;
    }
    /** The file that is being written to. */
    get path() {
        return this.file?.path;
    }
    /** False once something could not be written: nothing more is taken then. */
    add(line) {
        if (this.failure !== undefined)
            return false;
        // The first line of a batch starts the write behind the one under way; the others ride along.
        if (this.queued.push(line) === 1) {
            const gathered = this.gather();
            this.written = this.written.then(() => gathered).then(() => this.writeQueued());
        }
        return true;
    }
    /** Throws when anything so far could not be written. */
    async flush() {
        this.endGathering?.();
        await this.written;
        if (this.failure !== undefined)
            throw this.failure.cause;
    }
    async close() {
        try {
            await this.flush();
        }
        finally {
            await this.file?.handle.close();
            this.file = undefined;
        }
    }
    /** Waits for more lines, unless somebody waits for those that are there. */
    gather() {
        return new Promise((resolve) => {
            const stop = this.settings.clock.alarm(gatheringMs, resolve);
            this.endGathering = () => {
                stop();
                resolve();
            };
        });
    }
    async writeQueued() {
        const lines = this.queued;
        this.queued = [];
        try {
            const file = await this.openFile();
            const texts = lines.map(({ encode }) => encode());
            const bytes = Buffer.from(texts.map((text) => (text === undefined ? '' : `${text}\n`)).join(''));
            await file.handle.appendFile(bytes);
            for (const [at, { onWritten }] of lines.entries())
                onWritten(advance(file, texts[at]));
        }
        catch (cause) {
            this.failure ??= { cause: this.file === undefined ? cause : (0,failed_write/* writeError */.o)(this.file.path, cause) };
            this.queued = [];
        }
    }
    async openFile() {
        if (this.file !== undefined && this.file.bytes < this.settings.segmentBytes())
            return this.file;
        await this.file?.handle.close();
        this.file = undefined;
        const path = await this.settings.newPath();
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        this.file = { path, handle: await (0,promises_.open)(path, 'ax'), bytes: 0 };
        return this.file;
    }
}
/** Where a line stands that is written at the end of what is known of a file, whose end is after it then. */
function advance(file, text) {
    if (text === undefined)
        return undefined;
    const length = Buffer.byteLength(text);
    const place = { path: file.path, position: file.bytes, length };
    file.bytes += length + 1;
    return place;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/answers/jsonl-answers.js







/** How long a look at what other processes have written counts as fresh. */
const lookEveryMs = 200;
const largestSegmentBytes = 16 << 20;
/**
 * Answers in a folder of append-only JSONL segments. Every store writes segments of its own, so any number of processes
 * may share a folder, and each finds what the others have written. A damaged line loses the answer on it and no other.
 * Memory holds where answers stand, not the answers.
 */
class JsonlAnswers {
    folder;
    clock;
    cache = cache_settings/* CacheSettings */.K.parse({}, (0,for_few/* forFew */.Iy)(1));
    writer;
    files = new segment_files/* OpenFiles */.sh();
    index = new OffsetIndex();
    numbers = new Map();
    paths = [];
    /** How far each segment of others has been read, in bytes. */
    readTo = new Map();
    own = new Set();
    /** Answers that are not written yet. */
    pending = new Map();
    looking;
    lookedAtMs;
    constructor(folder, clock) {
        this.folder = folder;
        this.clock = clock;
        this.writer = new SegmentWriter({
            clock,
            newPath: () => this.newOwnPath(),
            segmentBytes: () => Math.min(largestSegmentBytes, this.maxBytes / 8),
        });
    }
    limit(cache) {
        this.cache = cache;
    }
    async get(key, counts = () => true) {
        if (this.lookedAtMs === undefined)
            await this.look();
        const known = this.find(key, counts);
        if (known !== undefined || this.clock.now() - (this.lookedAtMs ?? 0) < lookEveryMs)
            return known;
        await this.look();
        return this.find(key, counts);
    }
    put(key, answer) {
        const isTaken = this.writer.add({
            encode: () => lineOf({ key, answer }),
            onWritten: (written) => {
                if (written !== undefined)
                    this.index.add(key, this.placeOf(written));
                if (this.pending.get(key) === answer)
                    this.pending.delete(key);
            },
        });
        if (isTaken)
            this.pending.set(key, answer);
    }
    flush() {
        return this.writer.flush();
    }
    async close() {
        await this.looking;
        await this.writer.close();
        this.files.close();
        await this.dropOld();
    }
    find(key, counts) {
        const pending = this.pending.get(key);
        if (pending !== undefined && counts(pending))
            return pending;
        for (const { segment, position, length } of this.index.places(key)) {
            const line = this.files.read(this.paths[segment] ?? '', position, length);
            const record = line === undefined ? undefined : (0,answer_record/* decodeRecord */.eT)(line.toString());
            if (record?.key === key && counts(record.answer))
                return record.answer;
        }
        return undefined;
    }
    /** Reads what has been written since the last look; those who come meanwhile wait for the same look. */
    look() {
        this.looking ??= this.readNewLines().finally(() => {
            this.looking = undefined;
            this.lookedAtMs = this.clock.now();
        });
        return this.looking;
    }
    async readNewLines() {
        if (this.lookedAtMs === undefined)
            await this.dropOld();
        for (const { path, bytes } of await (0,segment_files/* segmentsIn */.eC)(this.folder)) {
            const from = this.readTo.get(path) ?? 0;
            if (this.own.has(path) || bytes <= from)
                continue;
            const segment = this.numberOf(path);
            const end = await (0,segment_files/* ignoringAbsence */.Tc)(() => (0,scan_segment/* scanSegment */.D)(path, from, (position, line) => {
                const key = (0,answer_record/* claimedKey */.Nu)(line);
                if (key !== undefined)
                    this.index.add(key, { segment, position, length: line.length });
            }));
            if (end !== undefined)
                this.readTo.set(path, end);
        }
    }
    async dropOld() {
        const oldestMs = (0,cache_settings/* oldestServedMs */.T)(this.cache, this.clock.now());
        const dropped = await (0,segment_files/* dropOldSegments */.Rz)(this.folder, { maxBytes: this.maxBytes, oldestMs }, this.writer.path);
        for (const path of dropped)
            this.files.release(path);
    }
    async newOwnPath() {
        await this.dropOld();
        const path = (0,segment_files/* newSegmentPath */.bF)(this.folder, this.clock.now());
        this.own.add(path);
        return path;
    }
    placeOf({ path, position, length }) {
        return { segment: this.numberOf(path), position, length };
    }
    numberOf(path) {
        const known = this.numbers.get(path);
        if (known !== undefined)
            return known;
        this.numbers.set(path, this.paths.length);
        return this.paths.push(path) - 1;
    }
    get maxBytes() {
        return this.cache.max_megabytes * 1e6;
    }
}
/** The line of a record; `undefined` for one that is longer than any that is read. */
function lineOf(record) {
    const line = (0,answer_record/* encodeRecord */.Ym)(record);
    return line.length * 3 > scan_segment/* longestLineBytes */.i ? undefined : line;
}

// EXTERNAL MODULE: ./dist/compiled/adapters/background/disk-own-folders.js
var disk_own_folders = __webpack_require__(9686);
// EXTERNAL MODULE: ./dist/compiled/domain/graders/program/read-result.js
var read_result = __webpack_require__(1709);
// EXTERNAL MODULE: ./dist/compiled/ports/model.js
var ports_model = __webpack_require__(93352);
// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/address.js
var http_address = __webpack_require__(91443);
// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/post.js
var http_post = __webpack_require__(21457);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/post-json.js




const mostConnections = 8;
/** Asks an endpoint for JSON over the same client that models are asked by; redirects are not followed. */
function createPostJson(environment) {
    const post = (0,http_post/* createPost */.p)({ maxSockets: mostConnections, environment });
    return async (url, body, { timeoutSeconds, signal }) => {
        try {
            const address = (0,http_address/* addressOf */.ci)(new URL(url));
            const sent = { address, headers: [], body: JSON.stringify(body), timeoutMs: timeoutSeconds * 1000, signal };
            const { status, text } = await post(sent);
            if (status !== 200)
                return { kind: 'failed', reason: `${address.host} answered ${status}`, incident: incidentOf(status) };
            const result = (0,read_result/* readResult */.U)(text);
            if (result.kind === 'result')
                return { kind: 'output', output: result.json };
            return { kind: 'failed', reason: `${address.host} answered something that ${result.why}` };
        }
        catch (error) {
            if (error instanceof ports_model/* ModelError */.me)
                return { kind: 'failed', reason: error.message, incident: error.kind };
            throw error;
        }
    };
}
function incidentOf(status) {
    if (status === 429)
        return 'rate-limited';
    return status >= 500 ? 'server-error' : 'rejected';
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider_provider = __webpack_require__(43752);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/remembered.js
var remembered = __webpack_require__(15801);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/model-quirks.js
var model_quirks = __webpack_require__(37774);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/retirement.js
var provider_retirement = __webpack_require__(58702);
// EXTERNAL MODULE: ./dist/compiled/domain/day.js
var day = __webpack_require__(53421);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/retry/rate-limit.js

const longestHeader = 64;
const namesOf = (pattern) => ({
    remaining: pattern.replace('#', 'remaining'),
    limit: pattern.replace('#', 'limit'),
    reset: pattern.replace('#', 'reset'),
});
const requestNames = ['x-ratelimit-#-requests', 'anthropic-ratelimit-requests-#', 'x-ratelimit-#'].map(namesOf);
const tokenNames = [
    'x-ratelimit-#-tokens',
    'anthropic-ratelimit-tokens-#',
    'anthropic-ratelimit-input-tokens-#',
    'anthropic-ratelimit-output-tokens-#',
].map(namesOf);
/**
 * Reads `x-ratelimit-{limit,remaining,reset}-{requests,tokens}` (OpenAI: resets are durations such as `6m0s`), the same
 * without a unit, which means requests (OpenRouter), and `anthropic-ratelimit-*` (resets are RFC 3339 dates). Of
 * several limits on tokens the one with the least left is told. `undefined` when there is none that can be understood.
 */
function parseRateLimit(headers, nowMs) {
    const requests = tightest(requestNames, headers, nowMs);
    const tokens = tightest(tokenNames, headers, nowMs);
    if (requests === undefined && tokens === undefined)
        return undefined;
    return { ...(requests === undefined ? {} : { requests }), ...(tokens === undefined ? {} : { tokens }) };
}
function tightest(names, headers, nowMs) {
    let found;
    for (const name of names) {
        const window = windowOf(name, headers, nowMs);
        if (window !== undefined && (found === undefined || window.remaining < found.remaining))
            found = window;
    }
    return found;
}
function windowOf(names, headers, nowMs) {
    const remaining = countOf(textOf(headers[names.remaining]));
    if (remaining === undefined)
        return undefined;
    const limit = countOf(textOf(headers[names.limit]));
    const resetMs = untilReset(textOf(headers[names.reset]), nowMs);
    return {
        remaining,
        ...(limit === undefined ? {} : { limit }),
        ...(resetMs === undefined ? {} : { resetMs: Math.min(day/* dayMs */.L, resetMs) }),
    };
}
const textOf = (value) => typeof value === 'string' && value.length <= longestHeader ? value.trim() : '';
const countOf = (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);
function untilReset(text, nowMs) {
    if (/^\d+(\.\d+)?$/.test(text))
        return untilNumber(Number(text), nowMs);
    const dateMs = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(dateMs) ? durationMs(text) : Math.max(0, dateMs - nowMs);
}
/**
 * A number alone is seconds from now, or a date in seconds or milliseconds since 1970; between them nobody can tell.
 */
function untilNumber(value, nowMs) {
    if (value >= 1e12)
        return Math.max(0, value - nowMs);
    if (value >= 1e9)
        return Math.max(0, value * 1000 - nowMs);
    return value < 1e6 ? value * 1000 : undefined;
}
const unitMs = {
    ns: 1e-6,
    us: 1e-3,
    \u00b5s: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: day/* dayMs */.L,
};
/** `1h6m0s`, `100ms`, `1.5s`, as Go prints them. */
function durationMs(text) {
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ns|us|\u00b5s|ms|[smhd])/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== text)
        return undefined;
    return parts.reduce((sum, [, amount, unit = 's']) => sum + Number(amount) * (unitMs[unit] ?? 0), 0);
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/excerpt.js
var excerpt = __webpack_require__(90154);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./dist/compiled/domain/dialects/server-sent-event.js
var server_sent_event = __webpack_require__(15314);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/event-stream.js


/** Reads server-sent events from bytes that come in pieces cut anywhere. */
class EventStreamReader {
    decoder = new external_node_util_.TextDecoder('utf-8', { fatal: true });
    reader = new server_sent_event/* ServerSentEventReader */.nw();
    /** Whether bytes have come that are no UTF-8; nothing is read from there on. */
    isBroken = false;
    /** The events that these bytes complete. */
    read(bytes) {
        const text = this.textOf(bytes);
        return text === undefined ? [] : this.reader.read(text);
    }
    /** What the end of the stream completes. */
    end() {
        const text = this.textOf(undefined);
        return text === undefined ? [] : [...this.reader.read(text), ...this.reader.end()];
    }
    /** What comes next as text, where all that came is; the last of it where no bytes are left. */
    textOf(bytes) {
        if (this.isBroken)
            return undefined;
        try {
            return bytes === undefined ? this.decoder.decode() : this.decoder.decode(bytes, { stream: true });
        }
        catch {
            this.isBroken = true;
            return undefined;
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/json.js
var http_json = __webpack_require__(34297);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/answer-stream.js


/**
 * A streamed answer. One event that is no JSON spoils it, since nobody can know which words were on it, and so do bytes
 * that are no UTF-8; an error that comes as an event ends the answer; a missing `[DONE]` means nothing, a missing
 * reason to finish a cut.
 */
class AnswerStream {
    assembler;
    teller;
    reader = new EventStreamReader();
    error;
    readable = 0;
    unreadable = 0;
    isDone = false;
    constructor(assembler, 
    /** Tells what comes to whoever wants to know; nobody when absent. */
    teller) {
        this.assembler = assembler;
        this.teller = teller;
    }
    take(bytes) {
        for (const event of this.reader.read(bytes))
            this.takeEvent(event);
    }
    get hasBegun() {
        return this.assembler.hasBegun;
    }
    get isWhole() {
        return this.error === undefined && !this.isSpoiled && this.assembler.isWhole;
    }
    /** Who reads along must not read on behind a gap. */
    get isOver() {
        return this.error !== undefined || this.hasBrokenBytes || (this.isSpoiled && this.teller?.hasBegun === true);
    }
    get isSpoiled() {
        return this.unreadable > 0 || this.hasBrokenBytes;
    }
    /** What follows the end that a server names is no part of the answer. */
    get hasBrokenBytes() {
        return this.reader.isBroken && !this.isDone;
    }
    /** The events as they came, where they are kept. */
    get text() {
        return this.teller?.text();
    }
    /** The answer as far as it came, in the words of its dialect. */
    partialBody() {
        return this.assembler.body();
    }
    /** What has come, once nothing more will. */
    outcome() {
        // What was not waited for is no cut; half an event at the end is.
        const wasGivenUp = this.isOver;
        for (const event of this.reader.end())
            this.takeEvent(event);
        if (this.error !== undefined)
            return { kind: 'error', error: this.error };
        if (this.hasBrokenBytes)
            return { kind: 'malformed', reason: 'its stream is not UTF-8 to the end' };
        if (this.readable === 0)
            return { kind: 'malformed', reason: 'no event of the stream can be read' };
        if (!this.assembler.isWhole && !wasGivenUp)
            return { kind: 'cut' };
        if (this.unreadable === 0) {
            this.teller?.end();
            return { kind: 'whole', body: this.assembler.body() };
        }
        const events = this.unreadable === 1 ? '1 event' : `${this.unreadable} events`;
        return { kind: 'malformed', reason: `${events} of the stream cannot be read, and words may be missing` };
    }
    takeEvent(read) {
        const { name, data } = read;
        if (this.isDone || this.error !== undefined)
            return;
        if (data.trim() === '[DONE]') {
            this.isDone = true;
            this.assembler.takeDone?.();
            return;
        }
        if (data.trim() === '')
            return;
        const chunk = (0,http_json/* parse */.qg)(data);
        const error = errorIn(chunk, name, data);
        if (error !== undefined)
            this.error = error;
        else if (chunk === undefined)
            this.unreadable += 1;
        else if ((0,read_json/* isJsonObject */.OW)(chunk) && this.assembler.add(chunk))
            this.tell(read, chunk);
    }
    tell(event, chunk) {
        this.readable += 1;
        if (this.teller === undefined || this.unreadable > 0)
            return;
        const { assembler } = this;
        this.teller.take({ event, chunk, part: assembler.partOf(chunk), answer: assembler });
    }
}
/**
 * An error in place of a chunk: named so by its event, or carried by the chunk, in a list as Google sends it or not, or
 * by a choice of the chunk, as routers of models send it.
 */
function errorIn(chunk, name, data) {
    const first = Array.isArray(chunk) ? chunk[0] : chunk;
    if ((0,read_json/* isJsonObject */.OW)(first) && (0,read_json/* isPresent */.Wo)(first.error))
        return first;
    const broken = (0,read_json/* isJsonObject */.OW)(first) ? (0,read_json/* objectsIn */.Qv)(first.choices).find(({ error }) => (0,read_json/* isPresent */.Wo)(error)) : undefined;
    if (broken !== undefined)
        return broken;
    if (name !== 'error')
        return undefined;
    return first ?? { error: data };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/retry/retry-after.js

const longestWaitMs = 86_400_000;
/**
 * The wait a provider asks for, in milliseconds and at most a day: `retry-after-ms`, else `Retry-After` as seconds or
 * as an HTTP date in any of its three forms (RFC 9110 \u00a75.6.7 and \u00a710.2.3). `undefined` when it asks for none or cannot
 * be understood.
 */
function parseRetryAfter(headers, nowMs) {
    const milliseconds = decimal(headers['retry-after-ms']);
    if (milliseconds !== undefined)
        return Math.min(longestWaitMs, milliseconds);
    const seconds = decimal(headers['retry-after']);
    if (seconds !== undefined)
        return Math.min(longestWaitMs, seconds * 1000);
    const dateMs = httpDateMs(headers['retry-after']);
    return dateMs === undefined ? undefined : Math.min(longestWaitMs, Math.max(0, dateMs - nowMs));
}
const decimal = (text) => typeof text === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
/**
 * The wait that Google asks for within an error, where it sends no header: the `retryDelay` of a `RetryInfo` among the
 * `details` (google.rpc.error_details), such as `34.07s`.
 */
function retryDelayIn(error) {
    const { details } = (0,read_json/* isJsonObject */.OW)(error) ? error : {};
    for (const { '@type': type, retryDelay: delay } of (0,read_json/* objectsIn */.Qv)(details)) {
        if (type !== 'type.googleapis.com/google.rpc.RetryInfo' || typeof delay !== 'string')
            continue;
        const seconds = delay.endsWith('s') ? decimal(delay.slice(0, -1)) : undefined;
        if (seconds !== undefined)
            return Math.min(longestWaitMs, Math.ceil(seconds * 1000));
    }
    return undefined;
}
const dated = /^[A-Z][a-z]{2,8},? .* GMT$/;
/** As C's asctime writes it, without its zone. */
const datedByAsctime = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/;
function httpDateMs(header) {
    const text = typeof header === 'string' ? header.trim() : '';
    if (!dated.test(text) && !datedByAsctime.test(text))
        return undefined;
    const dateMs = Date.parse(dated.test(text) ? text : `${text} GMT`);
    return Number.isNaN(dateMs) ? undefined : dateMs;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/provider-error.js


/**
 * Codes that decide by themselves, whatever the status. A spent budget answers 429 for ever, so it is not tried again.
 */
const classByCode = new Map(Object.entries({
    insufficient_quota: { kind: 'rejected', retryable: false },
    credit_balance_exhausted: { kind: 'rejected', retryable: false },
    organization_spend_limit_exceeded: { kind: 'rejected', retryable: false },
    project_spend_limit_exceeded: { kind: 'rejected', retryable: false },
    organization_usage_limit_exceeded: { kind: 'rejected', retryable: false },
    enforced_spend_limit_reached: { kind: 'rejected', retryable: false },
    billing_hard_limit_reached: { kind: 'rejected', retryable: false },
    billing_not_active: { kind: 'rejected', retryable: false },
    billing_error: { kind: 'rejected', retryable: false },
    context_length_exceeded: { kind: 'context-overflow', retryable: false },
    context_window_exceeded: { kind: 'context-overflow', retryable: false },
    exceed_context_size_error: { kind: 'context-overflow', retryable: false },
    content_filter: { kind: 'filtered', retryable: false },
    content_policy_violation: { kind: 'filtered', retryable: false },
    responsibleaipolicyviolation: { kind: 'filtered', retryable: false },
    invalid_api_key: { kind: 'rejected', retryable: false },
    model_not_found: { kind: 'rejected', retryable: false },
    rate_limit_exceeded: { kind: 'rate-limited', retryable: true },
    rate_limit_error: { kind: 'rate-limited', retryable: true },
    slow_down: { kind: 'rate-limited', retryable: true },
    server_is_overloaded: { kind: 'server-error', retryable: true },
    overloaded_error: { kind: 'server-error', retryable: true },
    overloaded: { kind: 'server-error', retryable: true },
    api_error: { kind: 'server-error', retryable: true },
    timeout_error: { kind: 'timeout', retryable: true },
    authentication_error: { kind: 'rejected', retryable: false },
    permission_error: { kind: 'rejected', retryable: false },
    not_found_error: { kind: 'rejected', retryable: false },
    model_context_window_exceeded: { kind: 'context-overflow', retryable: false },
    // Google (google.rpc.Code)
    unavailable: { kind: 'server-error', retryable: true },
    deadline_exceeded: { kind: 'timeout', retryable: true },
    // Bedrock, whose streams carry exceptions as their members
    throttlingexception: { kind: 'rate-limited', retryable: true },
    servicequotaexceededexception: { kind: 'rejected', retryable: false },
    serviceunavailableexception: { kind: 'server-error', retryable: true },
    modelnotreadyexception: { kind: 'server-error', retryable: true },
    modeltimeoutexception: { kind: 'timeout', retryable: true },
    modelerrorexception: { kind: 'server-error', retryable: true },
    modelstreamerrorexception: { kind: 'server-error', retryable: true },
    internalserverexception: { kind: 'server-error', retryable: true },
    server_error: { kind: 'server-error', retryable: true },
}));
/** Codes of a request that is wrong, in bytes or otherwise; only words tell whether it is too long for a model. */
const wrongRequestCodes = new Set(['invalid_request_error', 'request_too_large']);
/** Servers without a code of their own for it say that a prompt is too long in words. */
const overflowWords = /maximum context length|context (?:window|length|size)|prompt is too long|too many input tokens/i;
/**
 * Reads an error body or the `error` of a body: `{error:{\u2026}}`, `{error:"\u2026"}`, `[{error:{\u2026}}]`, `{message}`, `{detail}`.
 */
function readProviderError(body) {
    const outer = Array.isArray(body) ? body[0] : body;
    const error = (0,read_json/* isJsonObject */.OW)(outer) && outer.error !== undefined ? outer.error : outer;
    if (typeof error === 'string')
        return { message: error, codes: [], status: undefined };
    if (!(0,read_json/* isJsonObject */.OW)(error))
        return { message: undefined, codes: [], status: undefined };
    const { message, detail, code, type, status, innererror, details } = error;
    const inner = (0,read_json/* isJsonObject */.OW)(innererror) ? innererror.code : undefined;
    // Anthropic tells a spent budget, which lasts, from a rate, which passes, only here.
    const detailed = (0,read_json/* isJsonObject */.OW)(details) ? details.error_code : undefined;
    const codes = [inner, detailed, code, type, status]
        .filter((value) => typeof value === 'string')
        .map((text) => text.toLowerCase());
    const text = [message, detail].find((value) => typeof value === 'string');
    return { message: text, codes, status: [code, status].find(isErrorStatus), retryAfterMs: retryDelayIn(error) };
}
const classOfCodes = ({ codes }) => codes.flatMap((code) => classByCode.get(code) ?? [])[0];
/** Whether an error says by itself what it is, so that nothing else can make it another. */
const isKnownError = (error) => classOfCodes(error) !== undefined;
/** What a failure with this status and error counts as. */
function classifyFailure(status, error) {
    const byCode = classOfCodes(error);
    if (byCode !== undefined)
        return byCode;
    const { codes, message } = error;
    if (status === 429)
        return { kind: 'rate-limited', retryable: true };
    if (status === 408 || status === 504)
        return { kind: 'timeout', retryable: true };
    if (status === 409)
        return { kind: 'server-error', retryable: true };
    if (status >= 500)
        return { kind: 'server-error', retryable: true };
    if (overflowWords.test(message ?? ''))
        return { kind: 'context-overflow', retryable: false };
    // An error without a known code that comes with a 200: nothing says that it would last.
    if (status === 200 && !codes.some((code) => wrongRequestCodes.has(code)))
        return { kind: 'server-error', retryable: true };
    return { kind: 'rejected', retryable: false };
}
const isErrorStatus = (value) => typeof value === 'number' && value >= 400 && value < 600;

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/failure.js







const longestProviderText = 300;
/** The error for a status that is not 200. */
function httpFailure(reply, asked) {
    const { status, headers, text } = reply;
    const { host, scrub } = asked;
    if (status >= 300 && status < 400) {
        const message = `${host} answered ${status}: redirects are not followed, so this must be the final address`;
        return new ports_model/* ModelError */.me('rejected', message, { retryable: false, status });
    }
    const retirement = status === 410 || status === 404 ? retirementNote(asked) : '';
    if (status === 410) {
        const message = `${host} answered 410: this endpoint is gone for good${retirement}`;
        return new ports_model/* ModelError */.me('rejected', message, { retryable: false, status });
    }
    const body = (0,http_json/* parse */.qg)(text);
    const error = withoutSecrets(body === undefined ? plainError(text) : readProviderError(body), scrub);
    const { kind, retryable } = classifyFailure(status, error);
    return new ports_model/* ModelError */.me(kind, `${describe(`${host} answered ${status}${status < 300 ? ', and only 200 is an answer' : ''}`, error)}${retirement}`, {
        ...limitsOf(headers, error, asked.nowMs),
        retryable: mayRetry(retryable, error, headers['x-should-retry']),
        status,
    });
}
/** The error that a 200 carries in place of an answer, as its body or within its stream. */
function errorInBody(value, { headers }, asked) {
    const error = withoutSecrets(readProviderError(value), asked.scrub);
    const { kind, retryable } = classifyFailure(error.status ?? 200, error);
    const message = describe(`${asked.host} answered 200 with an error`, error);
    return new ports_model/* ModelError */.me(kind, message, { ...limitsOf(headers, error, asked.nowMs), retryable, status: error.status });
}
function limitsOf(headers, { retryAfterMs }, nowMs) {
    return {
        retryAfterMs: parseRetryAfter(headers, nowMs) ?? retryAfterMs,
        rateLimit: parseRateLimit(headers, nowMs),
    };
}
/** A server may forbid another attempt at anything, and allow one only where its error does not say that it lasts. */
function mayRetry(retryable, error, told) {
    if (told === 'false')
        return false;
    return retryable || (told === 'true' && !isKnownError(error));
}
const plainError = (text) => ({
    // An HTML page says nothing that its status does not.
    message: /^\s*</.test(text) ? undefined : text,
    codes: [],
    status: undefined,
});
const withoutSecrets = (error, scrub) => ({
    ...error,
    message: error.message === undefined ? undefined : scrub(error.message),
    codes: error.codes.map(scrub),
});
function describe(what, { codes, message }) {
    const code = codes[0] === undefined ? '' : ` (${(0,excerpt/* excerptOf */.z)(codes[0], 60)})`;
    const text = message === undefined ? '' : (0,excerpt/* excerptOf */.z)(message, longestProviderText);
    return `${what}${code}${text === '' ? '' : `: ${text}`}`;
}
function retirementNote({ model, nowMs }) {
    const retirement = (0,provider_retirement/* retirementOf */.T8)(model);
    if (retirement === undefined)
        return '';
    return `; ${(0,provider_retirement/* describeRetirement */.jy)(model, retirement, new Date(nowMs).toISOString().slice(0, 10))}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/answer-text.js
var answer_text = __webpack_require__(21646);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/price/price.js
var price_price = __webpack_require__(56484);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/price/usage.js
var price_usage = __webpack_require__(24298);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/reply-body.js



/** A reply with what it cost, and without the key that a server may have repeated in it. */
function billed({ toldUsd = 0, usage: written, ...rest }, { price }, scrub) {
    const usage = toldUsd > 0 || isCounted(written, rest) ? written : undefined;
    const reply = usage === undefined ? rest : { ...rest, usage };
    const { feesUsd = 0 } = reply;
    const costUsd = Math.max(toldUsd, (usage === undefined ? 0 : (0,price_price/* costOf */.ho)(price, usage)) + feesUsd);
    return { costUsd, cached: false, ...(scrub === undefined ? reply : scrubbed(reply, scrub)) };
}
/** No answer takes no token: zeros beside one are what a server writes that counts none, and not what is billed. */
const isCounted = (usage, { content, toolCalls = [], vectors = [] }) => (0,price_usage/* tokensOf */.k)(usage) !== 0 || ((0,answer_text/* isBlank */.z3)(content) && toolCalls.length === 0 && vectors.length === 0);
function scrubbed(reply, scrub) {
    const { content, reasoning, refusal, toolCalls, servedModel, systemFingerprint, responseId, context } = reply;
    const texts = [content, reasoning, refusal, servedModel, systemFingerprint, responseId, ...(context ?? [])];
    const isClean = toolCalls === undefined && texts.every((text) => text === undefined || scrub(text) === text);
    if (isClean)
        return reply;
    return {
        ...reply,
        content: scrub(content),
        ...told('reasoning', reasoning && scrub(reasoning)),
        ...told('refusal', refusal && scrub(refusal)),
        ...told('toolCalls', toolCalls?.map((call) => scrubbedCall(call, scrub))),
        ...told('servedModel', servedModel && scrub(servedModel)),
        ...told('systemFingerprint', systemFingerprint && scrub(systemFingerprint)),
        ...told('responseId', responseId && scrub(responseId)),
        ...told('context', context?.map(scrub)),
    };
}
const scrubbedCall = ({ id, name, arguments: text }, scrub) => ({
    id: scrub(id),
    name: scrub(name),
    arguments: scrub(text),
});
/** A property that is there only where it is told. */
const told = (name, value) => value === undefined ? {} : { [name]: value };

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/stream-teller.js


/**
 * Tells the events of one stream. The first ones are held back until a token has come, so that a stream that never
 * begins can still be asked for anew; and any for as long as a secret may have begun in them, which must reach nobody.
 */
class StreamTeller {
    parts;
    held = [];
    kept = '';
    hasSecret = false;
    answer;
    constructor(parts) {
        this.parts = parts;
    }
    /** Whether somebody has read of the answer. */
    get hasBegun() {
        return this.parts.listener?.hasBegun ?? false;
    }
    /** Takes an event that was read. Throws a `ModelError` where a listener would be told a secret. */
    take({ event, chunk, part, answer }) {
        const { dialect, listener, keepsEvents, watch, host } = this.parts;
        const text = (0,server_sent_event/* serverSentEvent */.WS)(event.data, event.name);
        if (keepsEvents)
            this.kept += text;
        const sighting = this.hasSecret ? 'secret' : (watch?.take(chunk, text) ?? 'clear');
        this.hasSecret = sighting === 'secret';
        if (listener === undefined)
            return;
        if (this.hasSecret)
            throw repeatsSecret(host);
        const raw = dialect && { dialect, name: event.name, data: event.data };
        this.held.push(raw === undefined ? part : { ...part, event: raw });
        this.answer = answer;
        if (answer.hasBegun && sighting === 'clear')
            this.tellHeld(listener);
    }
    /** Tells what is held back of an answer that is whole. */
    end() {
        const { listener } = this.parts;
        if (listener !== undefined)
            this.tellHeld(listener);
    }
    /** The events as they came; `undefined` where they are not kept or repeat a secret. */
    text() {
        return this.parts.keepsEvents && !this.hasSecret ? this.kept : undefined;
    }
    tellHeld(listener) {
        const told = this.held;
        this.held = [];
        for (const part of told)
            listener.take(listener.hasBegun ? part : { ...part, ...this.answer?.names });
    }
}
const repeatsSecret = (host) => new ports_model/* ModelError */.me('malformed', `${host} repeated a key that nobody may read, so its answer was broken off`, {
    retryable: false,
});

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/answer-reader.js







/** Reads what servers of one dialect answer with status 200. */
class AnswerReader {
    dialect;
    watchAll;
    constructor(dialect, 
    /** Looks for every secret that is known; when absent, the key that a server was sent is looked for. */
    watchAll) {
        this.dialect = dialect;
        this.watchAll = watchAll;
    }
    /** A stream to be read as it comes, also by whoever listens. */
    newStream(call, host, key) {
        return this.streamFor(call, call.listener, { host, key });
    }
    /** The answer of a reply, whose stream was read where one came. Throws a `ModelError` when there is none. */
    read(reply, asked, parts) {
        const { call, who, key } = parts;
        const stream = reply.text === '' ? asked : this.streamIn(reply, parts);
        const read = stream === undefined ? this.readWhole(reply, parts) : this.readStream(stream, parts);
        switch (read.kind) {
            case 'reply': {
                const body = billed(read.reply, call, key?.scrubAnswer);
                return call.verbatim === undefined ? body : { ...body, verbatim: this.verbatimOf(reply, stream, parts) };
            }
            case 'error': {
                const failure = errorInBody(read.error, reply, who);
                throw stream?.hasBegun ? failure.with({ reply: this.partialReply(stream, parts) }) : failure;
            }
            case 'unfiltered': {
                const unfiltered = { ...billed(read.reply, call, key?.scrubAnswer), latencyMs: 0 };
                const facts = { retryable: true, costUsd: unfiltered.costUsd, reply: unfiltered };
                throw new ports_model/* ModelError */.me('server-error', `${who.host} answered 200, but ${read.reason}`, facts);
            }
            case 'malformed': {
                const facts = { retryable: true, ...told('costUsd', read.costUsd) };
                throw new ports_model/* ModelError */.me('malformed', `${who.host} answered 200, but ${read.reason}`, facts);
            }
        }
    }
    streamFor(call, listener, { host, key }) {
        const { assembler, speaks } = this.dialect;
        if (assembler === undefined)
            return undefined;
        const keepsEvents = call.verbatim !== undefined;
        if (!keepsEvents && listener === undefined)
            return new AnswerStream(assembler(call));
        const watch = this.watchAll === undefined ? key?.watch() : this.watchAll();
        const teller = new StreamTeller({ host, dialect: speaks?.chat, listener, keepsEvents, watch });
        return new AnswerStream(assembler(call), teller);
    }
    readWhole({ headers, text }, { call, who }) {
        const body = (0,read_json/* readJson */.Vh)(text);
        if (body !== undefined)
            return this.readBody(body.json, call);
        return { kind: 'malformed', reason: whyNoJson(headers['content-type'], who.scrub(text)) };
    }
    readBody(body, call) {
        try {
            return this.dialect.read(body, call);
        }
        catch (error) {
            // JSON is read at any depth and written only as deep as the stack goes.
            if (error instanceof RangeError)
                return { kind: 'malformed', reason: 'the body is nested too deep' };
            throw error;
        }
    }
    readStream(stream, { call, who }) {
        const outcome = stream.outcome();
        if (outcome.kind === 'whole')
            return this.readBody(outcome.body, call);
        if (outcome.kind !== 'cut')
            return outcome;
        const message = `${who.host} ended its stream without a reason to finish`;
        throw new ports_model/* ModelError */.me('stream-cut', message, { retryable: true });
    }
    /** A stream that nobody asked for, or that came under another type; told by how it begins. */
    streamIn({ text, headers }, { call, who, key }) {
        const isStream = headers['content-type']?.startsWith('text/event-stream') || /^\s*(?:data|event):/.test(text);
        const stream = isStream ? this.streamFor(call, undefined, { host: who.host, key }) : undefined;
        stream?.take(Buffer.from(text));
        return stream;
    }
    /** The reply in its provider's own words, where the call was made in them. */
    verbatimOf({ text: body }, stream, { call, key }) {
        const dialect = this.dialect.speaks?.[call.operation ?? 'chat'];
        const text = stream === undefined ? body : stream.text;
        if (dialect === undefined || text === undefined)
            return undefined;
        const isClean = key === undefined || key.scrubAnswer(text) === text;
        return isClean ? { dialect, isStream: stream !== undefined, text } : undefined;
    }
    /** What came before an error ended the stream: without usage, since what it cost is not known. */
    partialReply(stream, { call, key }) {
        const read = this.readBody(stream.partialBody(), call);
        if (read.kind !== 'reply')
            return undefined;
        const { usage: _unknown, ...partial } = read.reply;
        return { ...billed({ ...partial, finishReason: 'unknown' }, call, key?.scrubAnswer), latencyMs: 0 };
    }
}
/** A page says nothing that its type does not. */
function whyNoJson(contentType, text) {
    if (text.trim() === '')
        return 'the body is empty';
    const type = contentType?.split(';', 1)[0] ?? '';
    const what = type === '' || /json/i.test(type) ? 'the body is no JSON' : `the body is ${(0,excerpt/* excerptOf */.z)(type, 60)}, no JSON`;
    return /^\s*</.test(text) ? what : `${what}: ${(0,excerpt/* excerptOf */.z)(text, 120)}`;
}

// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/provider-key.js
var provider_key = __webpack_require__(30896);
// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/refuse.js
var refuse = __webpack_require__(11703);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/untranslatable.js
/** How clients' ways of talking are called. */
const names = {
    chat: 'chat completions',
    responses: 'the responses API',
    embeddings: 'the embeddings API',
    messages: 'the messages API',
};
/** Why a request cannot be put in other words than its client's; `undefined` when it can. */
function refusalOfTranslation({ verbatim, providerName }) {
    if (verbatim === undefined || verbatim.untranslatable.length === 0)
        return undefined;
    const dialect = names[verbatim.dialect];
    const others = verbatim.untranslatable.filter((key) => reasonAlone(key, verbatim) === undefined);
    const [first = verbatim.untranslatable[0] ?? ''] = others;
    if (others.length === 0)
        return {
            reason: `\`${first}\` ${reasonAlone(first, verbatim)}, or name a model that speaks ${dialect}`,
            key: first,
        };
    const keys = others.map((key) => `\`${key}\``).join(', ');
    const [verb, them] = others.length === 1 ? ['has', 'it'] : ['have', 'them'];
    const reason = `${keys} ${verb} a meaning in ${dialect} only, which ${providerName} does not speak: leave ${them} out, or name a model that does`;
    return { reason, key: first };
}
/** Of a key that others know as well, what keeps it from being translated, and what to do about it. */
function reasonAlone(key, { body: { messages } }) {
    if (Array.isArray(messages) && key === `messages[${messages.length - 1}]`)
        return goesOn;
    return strictOfTool.test(key) ? isOpen : undefined;
}
const strictOfTool = /^tools\[\d+\]\.strict$/;
const goesOn = 'is what the assistant said, from which some models go on where others begin a new answer: end with another turn';
const isOpen = 'asks to be held to a schema that others would not take: have it require every property and close every object';

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/http-model.js












const defaultTimeoutMs = 60_000;
/** A long answer that is read as it comes is no silence; what pauses or never begins has limits of its own. */
const defaultLiveTimeoutMs = 600_000;
const defaultFirstTokenSeconds = 30;
const defaultStallSeconds = 20;
/**
 * A model behind HTTP. One request a call, no retries. Throws a `UserError` for a key that is missing or that no header
 * can carry, and a `ModelError` of kind `rejected`, before anything is sent, for what the model or its provider is
 * known to refuse.
 */
function createHttpModel(dialect, parts) {
    return new HttpModel(dialect, parts);
}
const byTemplate = (provider) => provider.api === 'http' || provider.api === 'endpoint';
const streamingOf = (provider) => (byTemplate(provider) ? {} : provider);
const methodOf = (provider) => (byTemplate(provider) ? provider.method : undefined);
class HttpModel {
    dialect;
    parts;
    post;
    keys = new Map();
    /** Calls of one suite share their parameters, which are fitted once. */
    fittings = new WeakMap();
    reader;
    constructor(dialect, parts) {
        this.dialect = dialect;
        this.parts = parts;
        const { providers = [], concurrency, environment = {} } = parts;
        this.post = (0,http_post/* createPost */.p)({ maxSockets: concurrency, environment });
        this.reader = new AnswerReader(dialect, parts.watch);
        for (const provider of providers.map(provider_provider/* whoAnswers */.wU))
            if (dialect.isMine(provider))
                this.keyOf(provider);
    }
    async complete(given, signal) {
        const { dialect } = this;
        const { provider } = given;
        if (!dialect.isMine(provider))
            throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
        const { call, key, answer, post } = this.prepared(given, provider);
        const startedAtMs = performance.now();
        const reply = await this.post({ signal, ...post });
        const latencyMs = Math.round(performance.now() - startedAtMs);
        const who = { host: post.address.host, model: call.model, scrub: key?.scrubError ?? same, nowMs: Date.now() };
        if (reply.status !== 200)
            throw httpFailure(reply, who);
        const body = this.reader.read(reply, answer, { call, who, key });
        const { firstTokenMs } = reply;
        const rateLimit = parseRateLimit(reply.headers, who.nowMs);
        const namesModels = dialect.namesModels?.(call, provider) ?? true;
        const servedModel = namesModels ? body.servedModel : undefined;
        const whole = { latencyMs, ...body, servedModel };
        if (firstTokenMs === undefined && rateLimit === undefined)
            return whole;
        return { ...whole, ...told('firstTokenMs', firstTokenMs), ...told('rateLimit', rateLimit) };
    }
    refusalOf(given) {
        const { provider } = given;
        if (!this.dialect.isMine(provider))
            return undefined;
        try {
            this.prepared(given, provider);
            return undefined;
        }
        catch (error) {
            return error instanceof ports_model/* ModelError */.me ? error : undefined;
        }
    }
    /** What is sent. What cannot be is told as of a provider that was not asked. */
    prepared(given, provider) {
        const { dialect, parts } = this;
        try {
            const call = given.verbatim === undefined ? this.fitted(given) : this.inOwnWords(given, given.verbatim);
            const key = this.keyOf(provider);
            const { stream, first_token_s, stall_s } = streamingOf(provider);
            const streams = this.streams(call, stream);
            const address = dialect.addressFor(call, provider, streams);
            refuseRetired(address);
            const answer = streams ? this.reader.newStream(call, address.host, key) : undefined;
            const post = {
                address,
                method: methodOf(provider),
                headers: dialect.headersFor(provider, key?.value, call),
                body: dialect.bodyFor(call, provider, streams),
                timeoutMs: timeoutMsOf(call, provider, parts),
                proxy: provider.proxy,
                streaming: answer && {
                    sink: answer,
                    firstTokenMs: (first_token_s ?? defaultFirstTokenSeconds) * 1000,
                    stallMs: (stall_s ?? defaultStallSeconds) * 1000,
                },
            };
            return { call, key, answer, post };
        }
        catch (error) {
            throw ports_model/* ModelError */.me.unasked(error);
        }
    }
    /** Where somebody reads along, a provider streams unless it is said not to. */
    streams({ operation, listener }, declared) {
        const isWanted = declared ?? listener !== undefined;
        return isWanted && operation !== 'embeddings' && this.dialect.assembler !== undefined;
    }
    /**
     * A call with its client's words where this is their dialect, whose parameters are the provider's to judge; else with
     * their translation alone.
     */
    inOwnWords(call, verbatim) {
        const { speaks } = this.dialect;
        if (verbatim.dialect === speaks?.[call.operation ?? 'chat'])
            return call;
        const refusal = refusalOfTranslation(call);
        if (refusal !== undefined)
            return (0,refuse/* refuse */.T)(refusal.reason, refusal.key);
        return this.fitted({ ...call, verbatim: undefined });
    }
    /** The call with parameters as its model takes them. */
    fitted(call) {
        const { model, parameters, quirks } = call;
        const known = this.fittings.get(parameters);
        if (known?.model === model && known.quirks === quirks)
            return withParameters(call, known.fitted);
        const fitted = (0,model_quirks/* fitParameters */.M$)(call, (0,model_quirks/* quirksOf */.Tc)(model, quirks), this.dialect.refuses);
        if (fitted.kind === 'refused')
            return (0,refuse/* refuse */.T)(fitted.reason, fitted.key);
        this.fittings.set(parameters, { model, quirks, fitted: fitted.parameters });
        return withParameters(call, fitted.parameters);
    }
    keyOf({ key_env }) {
        if (key_env === undefined)
            return undefined;
        const value = (0,provider_key/* checkedKey */.b)(key_env, this.parts.keyFor);
        const key = this.keys.get(value) ?? (0,provider_key/* providerKey */.J)(value);
        this.keys.set(value, key);
        return key;
    }
}
const withParameters = (call, parameters) => call.parameters === parameters ? call : { ...call, parameters };
function timeoutMsOf({ listener }, { timeout_s }, parts) {
    if (timeout_s !== undefined)
        return timeout_s * 1000;
    return parts.requestTimeoutMs ?? (listener === undefined ? defaultTimeoutMs : defaultLiveTimeoutMs);
}
const same = (text) => text;
function refuseRetired({ hostname }) {
    const reason = (0,provider_retirement/* retiredHost */.Kc)(hostname);
    if (reason !== undefined)
        (0,refuse/* refuse */.T)(`${hostname} is gone: ${reason}; name another provider in lanegate.yml`);
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/finish-reason.js
var call_finish_reason = __webpack_require__(92522);
// EXTERNAL MODULE: ./dist/compiled/domain/dialects/messages/tool-use-id.js
var tool_use_id = __webpack_require__(22546);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/asked-key.js
var asked_key = __webpack_require__(53274);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/turn-place.js


/** By its keys in chat completions, unless whoever asked divides a conversation otherwise. */
function placeOfTurn({ places }, index) {
    const turn = places?.[index]?.turn ?? `messages[${index}]`;
    if (places === undefined)
        return {
            turn,
            part: (part) => `${turn}.content[${part}]`,
            call: (call) => `${turn}.tool_calls[${call}].function.arguments`,
        };
    const { parts = [], calls = [] } = places[index] ?? {};
    return { turn, part: (part) => parts[part] ?? turn, call: (call) => calls[call] ?? turn };
}
/** What work comes to; what it refuses without saying where is refused at this key. */
function placed(key, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof ports_model/* ModelError */.me) || error.key !== undefined)
            throw error;
        return (0,refuse/* refuse */.T)(`\`${key}\`: ${error.message}`, key);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/content-parts.js



/**
 * The parts of a turn, each as another dialect says it; its text where it is nothing else. Throws a `ModelError` for
 * what that dialect cannot take, with the key of the part.
 */
const sayParts = ({ content, parts }, at, say) => parts === undefined
    ? [say({ kind: 'text', text: content })]
    : parts.map((part, index) => placed(at.part(index), () => say(contentPartOf(part))));
/** The texts of the system's turns. Throws a `ModelError` for more, which other dialects have no place for. */
const systemTextsOf = (call) => call.messages.flatMap((message, index) => message.role === 'system' ? [textAloneOf(message, placeOfTurn(call, index))] : []);
/** The text of a turn that may hold nothing else. Throws a `ModelError` where it does. */
function textAloneOf({ role, content, parts = [] }, at) {
    const other = indexOfMore(parts);
    if (other === -1)
        return content;
    const reason = `a turn of role ${role} takes text alone, not ${String(parts[other]?.type)}`;
    return placed(at.part(other), () => (0,refuse/* refuse */.T)(reason));
}
/** Where the first part is that says more than a text. */
const indexOfMore = (parts) => parts.findIndex(({ type }) => type !== 'text' && type !== 'refusal');
/**
 * Throws a `ModelError` for a conversation of OpenAI's responses that ends with what the assistant said: there a new
 * answer begins, where other dialects go on from it.
 */
function refuseGoingOn(call) {
    const { messages, translation } = call;
    if (translation?.dialect !== 'responses' || messages.at(-1)?.role !== 'assistant')
        return;
    const { turn } = placeOfTurn(call, messages.length - 1);
    (0,refuse/* refuse */.T)(`\`${turn}\` is what the assistant said, from which this model would go on: end with another item`, turn);
}
function contentPartOf(part) {
    switch (part.type) {
        case 'text':
            return { kind: 'text', text: (0,http_json/* textOf */.b6)(part.text) ?? '' };
        case 'refusal':
            return { kind: 'text', text: (0,http_json/* textOf */.b6)(part.refusal) ?? '' };
        case 'image_url':
            return imageOf(part.image_url);
        case 'input_audio':
            return audioOf(part.input_audio);
        case 'file':
            return fileOf(part.file);
        default:
            return (0,refuse/* refuse */.T)(`a part of type ${String(part.type)} has no words in other dialects`);
    }
}
/** `image_url` is an object with the address, or in the words of some servers the address itself. */
function imageOf(image) {
    const url = (0,http_json/* textOf */.b6)((0,read_json/* isJsonObject */.OW)(image) ? image.url : image) ?? (0,refuse/* refuse */.T)('an image has no `url`');
    const data = inlineDataOf(url);
    if (data !== undefined)
        return { kind: 'image', data };
    return /^https?:\/\//i.test(url) ? { kind: 'linked-image', url } : (0,refuse/* refuse */.T)('an image has a `url` that is no address');
}
function audioOf(audio) {
    const { data, format } = (0,read_json/* isJsonObject */.OW)(audio) ? audio : {};
    const base64 = (0,http_json/* textOf */.b6)(data) ?? (0,refuse/* refuse */.T)('an `input_audio` has no `data`');
    return { kind: 'audio', data: { mediaType: `audio/${(0,http_json/* textOf */.b6)(format) ?? 'wav'}`, base64 } };
}
/** A file that a provider keeps is known to that provider alone; other dialects have pictures apart from files. */
function fileOf(file) {
    const { file_data, file_id, filename } = (0,read_json/* isJsonObject */.OW)(file) ? file : {};
    if ((0,http_json/* textOf */.b6)(file_id) !== undefined)
        return (0,refuse/* refuse */.T)('a `file_id` is known only to the provider that gave it: send `file_data`');
    const data = inlineDataOf((0,http_json/* textOf */.b6)(file_data) ?? '') ?? (0,refuse/* refuse */.T)('a `file` has no `file_data` as a data: URL');
    return { kind: data.mediaType.startsWith('image/') ? 'image' : 'file', data, name: (0,http_json/* textOf */.b6)(filename) };
}
/** The media type and the base64 of a `data:` URL (RFC 2397); `undefined` for other addresses. */
function inlineDataOf(url) {
    const comma = url.indexOf(',');
    if (comma === -1 || !/^data:/i.test(url))
        return undefined;
    const [type = '', ...settings] = url.slice('data:'.length, comma).split(';');
    if (!settings.some((each) => /^base64$/i.test(each)))
        return (0,refuse/* refuse */.T)('a data: URL is not in base64');
    const charset = settings.find((setting) => /^charset=/i.test(setting));
    if (charset !== undefined && !/^charset="?(?:utf-?8|us-ascii)"?$/i.test(charset))
        return (0,refuse/* refuse */.T)(`a data: URL has the ${charset.slice(0, 40)}, and other dialects read UTF-8 alone`);
    const named = type.toLowerCase() || 'text/plain';
    return { mediaType: mediaTypes.get(named) ?? named, base64: url.slice(comma + 1) };
}
/** What programs call a type that has another name (RFC 2046), by which alone other providers know it. */
const mediaTypes = new Map([['image/jpg', 'image/jpeg']]);

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/http/tool-parameters.js


/**
 * What `tools` and `tool_choice` ask for; tools that the choice does not allow are left out. Throws a `ModelError` for
 * a tool that is no function, which another dialect could not run, and for what cannot be asked for.
 */
function askedTools({ tools, tool_choice: choice }) {
    const given = toolsOf(tools);
    const allowing = allowingOf(choice);
    if (allowing === undefined)
        return { tools: given, choice: toolChoiceOf(choice) };
    const { mode, names } = allowing;
    const allowed = given.filter(({ name }) => names.has(name));
    if (allowed.length === 0)
        return (0,refuse/* refuse */.T)('`tool_choice` allows none of the tools that are offered', 'tool_choice');
    return { tools: allowed, choice: { kind: mode } };
}
/** A choice of some tools alone, of which the model may or must call one; `undefined` for any other choice. */
function allowingOf(choice) {
    if (!(0,read_json/* isJsonObject */.OW)(choice) || choice.type !== 'allowed_tools' || !(0,read_json/* isJsonObject */.OW)(choice.allowed_tools))
        return undefined;
    const { mode, tools } = choice.allowed_tools;
    if (mode !== 'auto' && mode !== 'required')
        return undefined;
    return { mode, names: new Set(toolsOf(tools).map(({ name }) => name)) };
}
function toolsOf(tools) {
    return (0,read_json/* objectsIn */.Qv)(tools).map(({ type, function: described }) => {
        const name = (0,read_json/* isJsonObject */.OW)(described) ? (0,http_json/* textOf */.b6)(described.name) : undefined;
        if (!(0,read_json/* isJsonObject */.OW)(described) || name === undefined)
            return (0,refuse/* refuse */.T)(`a tool of type ${String(type)} has no function with a name`);
        const { description, parameters, strict } = described;
        return { name, description: (0,http_json/* textOf */.b6)(description), schema: schemaOf(name, parameters), isStrict: strict === true };
    });
}
/** Other dialects demand the type that a function without arguments may leave out. */
function schemaOf(name, parameters) {
    if ((0,read_json/* isPresent */.Wo)(parameters) && !(0,read_json/* isJsonObject */.OW)(parameters))
        return (0,refuse/* refuse */.T)(`the \`parameters\` of the function ${name} are not a JSON schema`);
    return { type: 'object', ...((0,read_json/* isJsonObject */.OW)(parameters) ? parameters : {}) };
}
function toolChoiceOf(choice) {
    if (choice === undefined || choice === null)
        return undefined;
    if (choice === 'auto' || choice === 'none' || choice === 'required')
        return { kind: choice };
    const name = (0,read_json/* isJsonObject */.OW)(choice) && (0,read_json/* isJsonObject */.OW)(choice.function) ? (0,http_json/* textOf */.b6)(choice.function.name) : undefined;
    const must = '`tool_choice` must be `auto`, `none`, `required`, a function by its name, or `allowed_tools` with a mode and tools';
    return name === undefined ? (0,refuse/* refuse */.T)(must, 'tool_choice') : { kind: 'one', name };
}
/**
 * What `response_format` asks for, whose schema stands beside its type in the words of llama.cpp, Together and
 * Fireworks. Throws a `ModelError` for what it cannot ask for.
 */
function answerFormOf(format) {
    if (format === undefined || format === null)
        return { kind: 'text' };
    const { type, json_schema: described, schema } = (0,read_json/* isJsonObject */.OW)(format) ? format : {};
    if (type === 'text')
        return { kind: 'text' };
    const isForm = type === 'json_object' || type === 'json_schema';
    if (isForm && !(0,read_json/* isPresent */.Wo)(described) && (0,read_json/* isJsonObject */.OW)(schema))
        return { kind: 'schema', schema };
    if (type === 'json_object')
        return { kind: 'json' };
    return type === 'json_schema' && (0,read_json/* isJsonObject */.OW)(described) && (0,read_json/* isJsonObject */.OW)(described.schema)
        ? { kind: 'schema', schema: describedSchema(described.schema, (0,http_json/* textOf */.b6)(described.description)) }
        : (0,refuse/* refuse */.T)('`response_format` has no schema', 'response_format');
}
/** Other dialects have no place to say what an answer is for but its schema. */
function describedSchema(schema, description) {
    if (description === undefined)
        return schema;
    const own = (0,http_json/* textOf */.b6)(schema.description);
    return { ...schema, description: own === undefined ? description : `${description}\n\n${own}` };
}
/** The arguments of a call that is part of a conversation, for dialects that take an object. Throws a `ModelError`. */
function argumentsOf({ name, arguments: text }) {
    const value = text.trim() === '' ? {} : (0,http_json/* parse */.qg)(text);
    return (0,read_json/* isJsonObject */.OW)(value) ? value : (0,refuse/* refuse */.T)(`the arguments of an earlier call to ${name} are not a JSON object`);
}
/** `stop` as a list; the OpenAI dialect takes a single text too. */
const stopsOf = (stop) => {
    if (stop === undefined || stop === null)
        return undefined;
    return Array.isArray(stop) ? stop : [stop];
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/anthropic/content-blocks.js



/** What a turn holds in blocks of the messages API; its text as it is where it holds nothing else. */
const contentOf = (message, at) => message.parts === undefined ? message.content : blocksOf(message, at);
/** What a turn holds in blocks; empty texts, which the API refuses, are left out. */
const blocksOf = (message, at) => sayParts(message, at, (part) => (part.kind === 'text' && part.text === '' ? [] : [blockOf(part)])).flat();
function blockOf(part) {
    switch (part.kind) {
        case 'text':
            return { type: 'text', text: part.text };
        case 'linked-image':
            return { type: 'image', source: { type: 'url', url: part.url } };
        case 'image':
            return { type: 'image', source: { type: 'base64', media_type: part.data.mediaType, data: part.data.base64 } };
        case 'audio':
            return (0,refuse/* refuse */.T)('the messages API takes no audio');
        case 'file':
            return documentOf(part);
    }
}
/** The messages API reads PDF and plain text. */
function documentOf({ data, name }) {
    const { mediaType, base64 } = data;
    const title = name === undefined ? {} : { title: name };
    if (mediaType === 'application/pdf') {
        return { type: 'document', source: { type: 'base64', media_type: mediaType, data: base64 }, ...title };
    }
    if (!mediaType.startsWith('text/'))
        return (0,refuse/* refuse */.T)(`the messages API takes no file of type ${mediaType}`);
    const bytes = external_node_buffer_.Buffer.from(base64, 'base64');
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return (0,refuse/* refuse */.T)('the messages API takes the text of a file in UTF-8, which this one is not');
    return { type: 'document', source: { type: 'text', media_type: 'text/plain', data: bytes.toString() }, ...title };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/anthropic/messages-request.js









/** Parameters that the messages API does not have. */
const refusedByAnthropic = [
    'seed',
    'n',
    'presence_penalty',
    'frequency_penalty',
    'logit_bias',
    'logprobs',
    'top_logprobs',
    'verbosity',
];
/** The tool through which models that take no schema are made to answer by one. */
const answerTool = 'answer_as_json';
/**
 * The JSON body of a call to the messages API. Parameters that are none of the OpenAI dialect, such as `thinking` or
 * `top_k`, go out as given.
 */
function messagesRequestBody(call, streams) {
    refuseGoingOn(call);
    refuseWithoutThoughts(call);
    const { model, parameters } = call;
    const { max_tokens, stop, tools, tool_choice, parallel_tool_calls, response_format, reasoning_effort, user, ...rest } = parameters;
    const { max_completion_tokens: _cap, stream: _never, stream_options: _none, ...others } = rest;
    const system = systemTextsOf(call);
    return JSON.stringify({
        ...others,
        ...(user === undefined ? {} : { metadata: { user_id: user } }),
        ...effortOf(parameters),
        model,
        max_tokens,
        stop_sequences: stopsOf(stop),
        ...(system.length === 0 ? {} : { system: system.join('\n\n') }),
        messages: turnsOf(call),
        ...toolsAndForm(call),
        ...(streams ? { stream: true } : {}),
    });
}
/**
 * Under a budget of thought, a turn whose calls were just answered must begin with the signed thought behind them, for
 * which a conversation of ours has no place (platform.claude.com, extended thinking with tool use).
 */
function refuseWithoutThoughts({ messages, parameters: { thinking } }) {
    if (!(0,read_json/* isJsonObject */.OW)(thinking) || thinking.type !== 'enabled')
        return;
    const last = messages.findLast(({ role }) => role !== 'tool' && role !== 'system');
    if (last?.role !== 'assistant' || last.tool_calls === undefined)
        return;
    (0,refuse/* refuse */.T)('`thinking` with a budget wants the thoughts behind the tool calls that were answered, which this conversation cannot carry: leave it out, or ask for `adaptive` thinking where the model has it', 'thinking');
}
/** Whether a call is answered through `answerTool`, which none is whose client speaks to the API itself. */
const answersThroughTool = ({ model, parameters, quirks, verbatim }) => verbatim === undefined &&
    (0,model_quirks/* quirksOf */.Tc)(model, quirks).json_schema === 'tool' &&
    answerFormOf(parameters.response_format).kind === 'schema';
/** `none` turns thinking off; other efforts have names of their own but for the least. */
function effortOf({ reasoning_effort: effort, output_config: config }) {
    const given = (0,read_json/* isJsonObject */.OW)(config) ? { output_config: config } : {};
    if (effort === undefined || effort === null)
        return given;
    if (effort === 'none')
        return { ...given, thinking: { type: 'disabled' } };
    return { output_config: { ...given.output_config, effort: effort === 'minimal' ? 'low' : effort } };
}
function toolsAndForm(call) {
    const { model, parameters } = call;
    const quirks = (0,model_quirks/* quirksOf */.Tc)(model, call.quirks);
    const asked = askedTools(parameters);
    const strict = asked.tools.find(({ isStrict }) => isStrict);
    // The models that take no output schema hold no call to one either.
    if (quirks.json_schema === 'tool' && strict !== undefined)
        return (0,refuse/* refuse */.T)(`this model holds no call to its schema: leave \`strict\` out of the tool ${strict.name}`, 'tools');
    const tools = asked.tools.map(toolOf);
    const choice = choiceOf(asked, parameters.parallel_tool_calls !== false);
    const form = answerFormOf(parameters.response_format);
    const formKey = (0,asked_key/* askedKey */.e)(call, 'response_format');
    if (form.kind === 'json')
        return (0,refuse/* refuse */.T)(`Anthropic has no \`${formKey}\` of type \`json_object\`, and to ask for it in words would be another prompt: give a \`json_schema\``, formKey);
    const isForced = choice?.type === 'any' || choice?.type === 'tool';
    if (isForced && quirks.forced_tools === false)
        return (0,refuse/* refuse */.T)('this model cannot be made to call a tool: ask with `tool_choice` auto', 'tool_choice');
    const offered = {
        ...(tools.length === 0 ? {} : { tools }),
        ...(choice === undefined ? {} : { tool_choice: choice }),
    };
    if (form.kind === 'text')
        return offered;
    if (quirks.json_schema !== 'tool') {
        const { output_config } = effortOf(parameters);
        return {
            ...offered,
            output_config: {
                ...((0,read_json/* isJsonObject */.OW)(output_config) ? output_config : {}),
                format: { type: 'json_schema', schema: form.schema },
            },
        };
    }
    if (tools.length > 0)
        return (0,refuse/* refuse */.T)(`this model takes a \`${formKey}\` through a tool, so it takes no other tools beside it`, formKey);
    const answer = toolOf({ ...answerToolParts, schema: form.schema });
    return { tools: [answer], tool_choice: { type: 'tool', name: answerTool } };
}
const answerToolParts = { name: answerTool, description: 'Gives the answer.', isStrict: false };
const toolOf = ({ name, description, schema, isStrict }) => ({
    name,
    description,
    input_schema: schema,
    ...(isStrict ? { strict: true } : {}),
});
const choiceNames = { auto: 'auto', none: 'none', required: 'any' };
function choiceOf({ tools, choice }, isParallel) {
    const hasTools = tools.length > 0;
    const single = isParallel || !hasTools ? {} : { disable_parallel_tool_use: true };
    // The API takes no choice beside no tools, of which these ask for nothing.
    if (!hasTools && (choice?.kind === 'auto' || choice?.kind === 'none'))
        return undefined;
    if (choice === undefined)
        return isParallel || !hasTools ? undefined : { type: 'auto', ...single };
    if (choice.kind === 'one')
        return { type: 'tool', name: choice.name, ...single };
    return { type: choiceNames[choice.kind], ...(choice.kind === 'none' ? {} : single) };
}
/** Turns without the system's; what tools answered in a row stands in one turn, as the API demands. */
function turnsOf(call) {
    const turns = [];
    for (const [index, message] of call.messages.entries()) {
        if (message.role === 'system')
            continue;
        const at = placeOfTurn(call, index);
        const turn = turnOf(message, at);
        const last = turns.at(-1);
        const isSameTurn = message.role === 'tool' && last?.role === 'user' && typeof last.content !== 'string';
        if (isSameTurn)
            turns[turns.length - 1] = { role: 'user', content: [...last.content, ...turn.content] };
        else
            turns.push(turn);
    }
    return turns;
}
function turnOf(message, at) {
    const { role, tool_calls, tool_call_id } = message;
    if (role === 'tool')
        return {
            role: 'user',
            content: [{ type: 'tool_result', tool_use_id: (0,tool_use_id/* toolUseIdOf */.k)(tool_call_id ?? ''), content: contentOf(message, at) }],
        };
    if (role !== 'assistant' || tool_calls === undefined || tool_calls.length === 0) {
        return { role: role === 'assistant' ? 'assistant' : 'user', content: contentOf(message, at) };
    }
    const calls = tool_calls.map((call, index) => ({
        type: 'tool_use',
        id: (0,tool_use_id/* toolUseIdOf */.k)(call.id),
        name: call.name,
        input: placed(at.call(index), () => argumentsOf(call)),
    }));
    return { role: 'assistant', content: [...blocksOf(message, at), ...calls] };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/anthropic/messages-reply.js



/**
 * Reads a message of the messages API. Where the answer was asked for through our own tool, what that tool was called
 * with is the answer.
 */
function readMessage(body, isThroughTool) {
    if (!(0,read_json/* isJsonObject */.OW)(body))
        return { kind: 'malformed', reason: 'the body is not a JSON object' };
    if ((0,read_json/* isPresent */.Wo)(body.error))
        return { kind: 'error', error: body.error };
    if (!Array.isArray(body.content))
        return { kind: 'malformed', reason: 'the body has no list of content blocks' };
    const blocks = (0,read_json/* objectsIn */.Qv)(body.content);
    const text = blocks.map(({ type, text: part }) => (type === 'text' && typeof part === 'string' ? part : '')).join('');
    const reasoning = (0,http_json/* textOf */.b6)(blocks.map(thoughtIn).join(''));
    const calls = blocks.filter(({ type }) => type === 'tool_use').map(callOf);
    const ours = isThroughTool ? calls.find(({ name }) => name === answerTool) : undefined;
    const finishReason = finishOf(body, ours !== undefined);
    const usage = usageOf(body.usage);
    const feesUsd = feesOf(body.usage);
    const refusal = refusalOf(body, text);
    const [servedModel, responseId] = [(0,http_json/* textOf */.b6)(body.model), (0,http_json/* textOf */.b6)(body.id)];
    return {
        kind: 'reply',
        reply: {
            content: ours?.arguments ?? text,
            ...(reasoning === undefined ? {} : { reasoning }),
            ...(ours !== undefined || calls.length === 0 ? {} : { toolCalls: calls }),
            ...(refusal === undefined ? {} : { refusal }),
            ...(usage === undefined ? {} : { usage }),
            ...(feesUsd === 0 ? {} : { feesUsd }),
            ...(servedModel === undefined ? {} : { servedModel }),
            ...(responseId === undefined ? {} : { responseId }),
            finishReason,
        },
    };
}
const thoughtIn = ({ type, thinking }) => type === 'thinking' && typeof thinking === 'string' ? thinking : '';
function finishOf({ stop_reason: reason }, isAnswerByTool) {
    if (reason === 'refusal' || (isAnswerByTool && reason === 'tool_use'))
        return 'stop';
    return typeof reason === 'string' ? (0,call_finish_reason/* finishReasonOf */.F)(reason) : 'unknown';
}
/** Why the model refused, in its own words, its provider's, or at least that it did. */
function refusalOf({ stop_reason: reason, stop_details: details }, text) {
    if (reason !== 'refusal')
        return undefined;
    const { explanation, category } = (0,read_json/* isJsonObject */.OW)(details) ? details : {};
    return (0,http_json/* textOf */.b6)(explanation) ?? (0,http_json/* textOf */.b6)(text) ?? (0,http_json/* textOf */.b6)(category) ?? 'it gives no reason';
}
/** Streams have the text that the model wrote; a whole message has it read already. */
const callOf = ({ id, name, input, input_text: text }) => ({
    id: (0,http_json/* textOf */.b6)(id) ?? '',
    name: (0,http_json/* textOf */.b6)(name) ?? '',
    arguments: (0,http_json/* textOf */.b6)(text) ?? JSON.stringify(input ?? {}),
});
/** A search costs so much; what it makes the model read is billed as input (platform.claude.com, pricing). */
const usdPerSearch = 0.01;
function feesOf(usage) {
    const { server_tool_use: used } = (0,read_json/* isJsonObject */.OW)(usage) ? usage : {};
    const searches = (0,read_json/* isJsonObject */.OW)(used) ? used.web_search_requests : undefined;
    return (0,http_json/* isCount */.my)(searches) ? searches * usdPerSearch : 0;
}
/** Here input leaves out what was read from and written to the cache; ours includes both. */
function usageOf(usage) {
    if (!(0,read_json/* isJsonObject */.OW)(usage))
        return undefined;
    const { input_tokens: fresh, output_tokens: outputTokens, output_tokens_details: details } = usage;
    const { cache_read_input_tokens: cached } = usage;
    if (!(0,http_json/* isCount */.my)(fresh) || !(0,http_json/* isCount */.my)(outputTokens))
        return undefined;
    const { written, long } = writesOf(usage);
    const thinking = (0,read_json/* isJsonObject */.OW)(details) ? details.thinking_tokens : undefined;
    return {
        inputTokens: fresh + ((0,http_json/* isCount */.my)(cached) ? cached : 0) + (written ?? 0),
        outputTokens,
        ...((0,http_json/* isCount */.my)(cached) ? { cachedInputTokens: cached } : {}),
        ...(written === undefined ? {} : { cacheWriteInputTokens: written }),
        ...(long === undefined ? {} : { longCacheWriteInputTokens: long }),
        ...((0,http_json/* isCount */.my)(thinking) ? { reasoningTokens: thinking } : {}),
    };
}
/** What was written to the cache; its parts by how long it is to stay there are told beside their sum, or alone. */
function writesOf({ cache_creation_input_tokens: sum, cache_creation: parts }) {
    const { ephemeral_5m_input_tokens: short, ephemeral_1h_input_tokens: long } = (0,read_json/* isJsonObject */.OW)(parts)
        ? parts
        : {};
    const counts = [sum, ((0,http_json/* isCount */.my)(short) ? short : 0) + ((0,http_json/* isCount */.my)(long) ? long : 0)].filter(http_json/* isCount */.my);
    const isTold = (0,http_json/* isCount */.my)(sum) || (0,http_json/* isCount */.my)(short) || (0,http_json/* isCount */.my)(long);
    return { written: isTold ? Math.max(...counts) : undefined, long: (0,http_json/* isCount */.my)(long) ? long : undefined };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/anthropic/messages-stream.js

/** Puts the events of a streamed message together to the message it would have been. */
class MessageAssembler {
    isThroughTool;
    hasBegun = false;
    message = {};
    blocks = new Map();
    end = new Map();
    usage = new Map();
    /** Which call of the message a block is. */
    calls = new Map();
    /** Where the answer comes through our own tool, what that tool is called with is its text. */
    constructor(isThroughTool = false) {
        this.isThroughTool = isThroughTool;
    }
    get isWhole() {
        return (0,http_json/* textOf */.b6)(this.end.get('stop_reason')) !== undefined;
    }
    get names() {
        const { id, model } = this.message;
        return { responseId: (0,http_json/* textOf */.b6)(id), servedModel: (0,http_json/* textOf */.b6)(model) };
    }
    add(event) {
        switch (event.type) {
            case 'message_start':
                this.message = (0,read_json/* isJsonObject */.OW)(event.message) ? event.message : {};
                this.takeUsage(this.message.usage);
                return true;
            case 'content_block_start':
                if ((0,read_json/* isJsonObject */.OW)(event.content_block))
                    this.takeBlock(event.index, event.content_block);
                return true;
            case 'content_block_delta':
                if ((0,read_json/* isJsonObject */.OW)(event.delta))
                    this.takeDelta(event.index, event.delta);
                return true;
            case 'message_delta':
                if ((0,read_json/* isJsonObject */.OW)(event.delta))
                    for (const [name, value] of Object.entries(event.delta))
                        this.end.set(name, value);
                this.takeUsage(event.usage);
                return true;
            // Events of other types, such as `ping`, say nothing; new ones are to be passed over.
            default:
                return typeof event.type === 'string';
        }
    }
    partOf({ type, index, content_block: block, delta }) {
        if (type === 'content_block_start' && (0,read_json/* isJsonObject */.OW)(block))
            return this.partOfBlock(index, block);
        if (type !== 'content_block_delta' || !(0,read_json/* isJsonObject */.OW)(delta))
            return {};
        const { text, partial_json: json, thinking } = delta;
        const call = this.calls.get(index);
        if (this.isThroughTool)
            return call === undefined ? { reasoning: (0,http_json/* textOf */.b6)(thinking) } : { text: (0,http_json/* textOf */.b6)(json) };
        return {
            text: (0,http_json/* textOf */.b6)(text),
            reasoning: (0,http_json/* textOf */.b6)(thinking),
            toolCalls: call === undefined ? undefined : [{ index: call, arguments: (0,http_json/* textOf */.b6)(json) }],
        };
    }
    body() {
        const content = [...this.blocks.values()].map(({ start, text, thinking, input }) => {
            if (start.type === 'text')
                return { ...start, text: ((0,http_json/* textOf */.b6)(start.text) ?? '') + text };
            if (start.type === 'thinking')
                return { ...start, thinking: ((0,http_json/* textOf */.b6)(start.thinking) ?? '') + thinking };
            return start.type === 'tool_use' ? { ...start, input_text: input } : start;
        });
        return { ...this.message, ...Object.fromEntries(this.end), content, usage: Object.fromEntries(this.usage) };
    }
    takeBlock(index, start) {
        this.blocks.set(index, { start, text: '', thinking: '', input: '' });
        if (start.type === 'tool_use')
            this.calls.set(index, this.calls.size);
    }
    partOfBlock(place, { text, thinking, id, name }) {
        const index = this.calls.get(place);
        if (this.isThroughTool)
            return {};
        if (index === undefined)
            return { text: (0,http_json/* textOf */.b6)(text), reasoning: (0,http_json/* textOf */.b6)(thinking) };
        return { toolCalls: [{ index, id: (0,http_json/* textOf */.b6)(id), name: (0,http_json/* textOf */.b6)(name) }] };
    }
    takeDelta(index, { text, partial_json: json, thinking }) {
        const block = this.blocks.get(index);
        if (block !== undefined && typeof text === 'string')
            block.text += text;
        if (block !== undefined && typeof thinking === 'string')
            block.thinking += thinking;
        if (block !== undefined && typeof json === 'string')
            block.input += json;
        this.hasBegun ||= [text, json, thinking].some((part) => (0,http_json/* textOf */.b6)(part) !== undefined);
    }
    /** Counts are of the whole message so far, so a later one replaces an earlier one. */
    takeUsage(usage) {
        if (!(0,read_json/* isJsonObject */.OW)(usage))
            return;
        for (const [name, count] of Object.entries(usage))
            if ((0,read_json/* isPresent */.Wo)(count))
                this.usage.set(name, count);
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/unnamed-parameters.js
var unnamed_parameters = __webpack_require__(23425);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/verbatim.js
var call_verbatim = __webpack_require__(31976);
// EXTERNAL MODULE: ./dist/compiled/adapters/models/http/with-fields.js
var with_fields = __webpack_require__(38789);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/anthropic/verbatim-message.js






/**
 * A client's own message: as it wrote it, with what its binding sets beside, and the model, the output cap and
 * streaming as they are to be.
 */
function verbatimMessageBody(call, verbatim, streams) {
    const { model, parameters } = call;
    const streaming = streams ? { stream: true } : {};
    const set = bindingsOf(call, verbatim);
    return (0,with_fields/* withFields */.q)({ ...set, model, max_tokens: parameters.max_tokens, ...streaming }, (0,call_verbatim/* verbatimText */.u)(verbatim));
}
/** What the binding sets and the client does not, as far as both dialects have it. */
function bindingsOf(call, { body }) {
    const { temperature, top_p, top_k, stop } = (0,unnamed_parameters/* unnamedParameters */.d)(call);
    const thinks = (0,read_json/* isPresent */.Wo)(body.thinking) || (0,read_json/* isPresent */.Wo)(body.output_config);
    return {
        ...(temperature === undefined ? {} : { temperature }),
        ...(top_p === undefined ? {} : { top_p }),
        ...(top_k === undefined ? {} : { top_k }),
        ...(!(0,read_json/* isPresent */.Wo)(body.stop_sequences) && stop !== undefined ? { stop_sequences: stopsOf(stop) } : {}),
        ...(thinks ? {} : effortOf(call.parameters)),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/anthropic/anthropic-model.js








/**
 * The version of the API that our own requests are written for; 2026-10-21 takes no `temperature` any more
 * (platform.claude.com/docs/en/api/versioning).
 */
const apiVersion = '2023-06-01';
/** Models behind the Anthropic messages API. */
function createAnthropicModel(parts) {
    const addressOf = (0,remembered/* remembered */.H)(http_address/* addressUnder */.Ly);
    return createHttpModel({
        isMine: (provider) => provider.api === 'anthropic',
        refuses: refusedByAnthropic,
        addressFor: ({ operation }, { base_url }) => {
            if (operation !== 'embeddings')
                return addressOf(base_url.replace(/\/v1\/?$/, ''), '/v1/messages');
            return (0,refuse/* refuse */.T)('Anthropic has no embeddings');
        },
        headersFor: (_provider, key, { verbatim }) => [
            'anthropic-version',
            versionOf(verbatim),
            ...(key === undefined ? [] : ['x-api-key', key]),
            ...betasOf(verbatim),
        ],
        speaks: { chat: 'messages' },
        bodyFor: (call, _provider, streams) => call.verbatim === undefined
            ? messagesRequestBody(call, streams)
            : verbatimMessageBody(call, call.verbatim, streams),
        read: (body, call) => readMessage(body, answersThroughTool(call)),
        assembler: (call) => new MessageAssembler(answersThroughTool(call)),
    }, parts);
}
/** The version that a client's own words are written for; what names none is not handed on. */
const versionOf = (verbatim) => {
    const version = verbatim?.version;
    return version !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(version) ? version : apiVersion;
};
/** What a client asks for that is not released; a value that is no list of names is not handed on. */
const betasOf = (verbatim) => {
    const betas = verbatim?.betas;
    return betas !== undefined && /^[\w.-]+(?:, ?[\w.-]+)*$/.test(betas) ? ['anthropic-beta', betas] : [];
};

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/adapters/models/openai/openai-dialect.js + 6 modules
var openai_dialect = __webpack_require__(6938);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/azure/azure-model.js




/**
 * Models deployed in Azure OpenAI. A request names a deployment and a reply the model behind it, so no served model is
 * held against the one that was asked for.
 */
function createAzureModel(parts) {
    return createHttpModel({
        ...openai_dialect/* openAiDialect */.zO,
        isMine: (provider) => provider.api === 'azure',
        addressFor: (call, provider) => azureAddress(call, provider, endpointOf(provider, parts.keyFor)),
        headersFor: (_provider, key) => (key === undefined ? [] : ['api-key', key]),
        namesModels: () => false,
    }, parts);
}
/**
 * The endpoint of a resource. Throws a `UserError`, which does not show the value, for a variable that holds no
 * address.
 */
function endpointOf({ resource, base_url, endpoint_env }, keyFor) {
    if (base_url !== undefined)
        return new URL(base_url);
    if (endpoint_env === undefined)
        return new URL(`https://${resource}.openai.azure.com`);
    try {
        const url = new URL(keyFor(endpoint_env).trim());
        if (/^https?:$/.test(url.protocol))
            return url;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
    }
    const hint = 'it must be the endpoint of the resource, such as https://name.openai.azure.com';
    throw new user_error/* UserError */.yo(`the variable \`${endpoint_env}\` holds no address`, { hint });
}
/**
 * Where a deployment is asked: by the v1 API, where the body names it, or by a dated version of the older one, whose
 * path does (learn.microsoft.com/azure/foundry/openai/api-version-lifecycle).
 */
function azureAddress(call, { api_version }, endpoint) {
    const url = new URL(endpoint);
    const base = url.pathname.replace(/\/+$/, '');
    const isWhole = /\/openai\/(?:v1|deployments\/[^/]+)$/.test(base);
    const older = api_version === undefined ? '/openai/v1' : `/openai/deployments/${(0,http_address/* pathSegment */.pn)(call.model)}`;
    url.pathname = `${base}${isWhole ? '' : older}${(0,openai_dialect/* operationPath */.rH)(call)}`;
    if (api_version !== undefined)
        url.searchParams.set('api-version', api_version);
    return (0,http_address/* addressOf */.ci)(url);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/bedrock/bedrock-model.js






/**
 * Models of Amazon Bedrock through its OpenAI-compatible chat completions
 * (docs.aws.amazon.com/bedrock/latest/userguide/inference-chat-completions.html).
 */
function createBedrockModel(parts) {
    const addressOf = (0,remembered/* remembered */.H)(http_address/* addressUnder */.Ly);
    return createHttpModel({
        ...openai_dialect/* openAiDialect */.zO,
        isMine: (provider) => provider.api === 'bedrock',
        addressFor: (call, provider) => {
            if (call.operation !== 'embeddings')
                return addressOf(baseUrlOf(provider, parts.keyFor), (0,openai_dialect/* operationPath */.rH)(call));
            return (0,refuse/* refuse */.T)('Bedrock embeds nothing through its OpenAI-compatible endpoint');
        },
        headersFor: (_provider, key) => (0,openai_dialect/* bearer */.CM)(key),
        namesModels: ({ model }) => !namesProfile.test(model),
    }, parts);
}
/** Ids of inference profiles, which stand for a model in several regions and which no served model equals. */
const namesProfile = /^arn:|^(?:us|eu|apac|jp|au|ca|global|us-gov)\./;
/** Throws a `UserError`, which does not show the value, for a variable that holds no region. */
function baseUrlOf({ base_url, region, region_env }, keyFor) {
    if (base_url !== undefined)
        return base_url;
    const named = region ?? keyFor(region_env ?? 'AWS_REGION').trim();
    if (/^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/.test(named))
        return `https://bedrock-runtime.${named}.amazonaws.com/openai/v1`;
    throw new user_error/* UserError */.yo(`the variable \`${region_env}\` holds no AWS region`, { hint: 'such as eu-central-1' });
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/echo/echo-model.js

const charactersPerToken = 4;
/**
 * Answers with what it is asked, to try out templates and graders without a model: a single message as it is, several
 * as JSON, as promptfoo's `echo` does. It costs nothing and has no output cap. Throws `ModelError` for embeddings.
 */
const echoModel = (clock) => ({
    async complete({ messages, model, operation }, signal) {
        signal?.throwIfAborted();
        const startedAt = clock.now();
        if (operation === 'embeddings')
            throw new ports_model/* ModelError */.me('rejected', '`echo` has no embeddings', { retryable: false });
        const content = echoOf(messages);
        const tokens = Math.ceil(content.length / charactersPerToken);
        return {
            content,
            finishReason: 'stop',
            usage: { inputTokens: tokens, outputTokens: tokens },
            servedModel: model,
            latencyMs: Math.max(0, clock.now() - startedAt),
            costUsd: 0,
            cached: false,
        };
    },
});
function echoOf(messages) {
    const [only, second] = messages;
    if (only !== undefined && second === undefined)
        return only.content;
    return JSON.stringify(messages.map(({ role, content }) => ({ role, content })), null, 2);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/google/gemini-reply.js

/** Why generation stopped, as the Gemini API calls it (ai.google.dev/api/generate-content, FinishReason). */
const finishReasons = new Map([
    ['STOP', 'stop'],
    ['MAX_TOKENS', 'length'],
    ['SAFETY', 'content_filter'],
    ['RECITATION', 'content_filter'],
    ['LANGUAGE', 'content_filter'],
    ['BLOCKLIST', 'content_filter'],
    ['PROHIBITED_CONTENT', 'content_filter'],
    ['SPII', 'content_filter'],
    ['IMAGE_SAFETY', 'content_filter'],
    ['IMAGE_PROHIBITED_CONTENT', 'content_filter'],
    ['IMAGE_RECITATION', 'content_filter'],
    ['MODEL_ARMOR', 'content_filter'],
    ['OTHER', 'error'],
    ['MALFORMED_FUNCTION_CALL', 'malformed_tool_call'],
    ['UNEXPECTED_TOOL_CALL', 'malformed_tool_call'],
    ['TOO_MANY_TOOL_CALLS', 'malformed_tool_call'],
]);
/** Reads a reply of `generateContent`. A prompt that was blocked has none. */
function readGenerated(body) {
    if (!(0,read_json/* isJsonObject */.OW)(body))
        return malformed('the body is not a JSON object');
    if ((0,read_json/* isPresent */.Wo)(body.error))
        return { kind: 'error', error: body.error };
    const { candidates, promptFeedback } = body;
    const blockReason = (0,read_json/* isJsonObject */.OW)(promptFeedback) ? (0,http_json/* textOf */.b6)(promptFeedback.blockReason) : undefined;
    if (!Array.isArray(candidates) && !(0,read_json/* isJsonObject */.OW)(promptFeedback) && !(0,read_json/* isJsonObject */.OW)(body.usageMetadata)) {
        return malformed('the body has no list of candidates');
    }
    const [candidate] = (0,read_json/* objectsIn */.Qv)(candidates);
    if (candidate === undefined) {
        const finishReason = blockReason === undefined ? 'unknown' : 'content_filter';
        return { kind: 'reply', reply: { ...commonParts(body), content: '', finishReason } };
    }
    if (candidate.finishReason === 'MALFORMED_RESPONSE')
        return malformed('the model wrote what its provider could not read');
    const parts = (0,read_json/* isJsonObject */.OW)(candidate.content) ? (0,read_json/* objectsIn */.Qv)(candidate.content.parts) : [];
    const toolCalls = parts.flatMap(({ functionCall: call }, place) => (0,read_json/* isJsonObject */.OW)(call) ? [gemini_reply_callOf(call, { place, responseId: body.responseId })] : []);
    const content = parts.map(answerIn).join('');
    const reasoning = (0,http_json/* textOf */.b6)(parts.map(gemini_reply_thoughtIn).join(''));
    const word = finishReasons.get(candidate.finishReason) ?? 'unknown';
    const finish = blockReason === undefined ? word : 'content_filter';
    const finishReason = finish === 'stop' && toolCalls.length > 0 ? 'tool_calls' : finish;
    const calls = toolCalls.length === 0 ? {} : { toolCalls };
    return { kind: 'reply', reply: { ...commonParts(body), ...calls, reasoning, content, finishReason } };
}
/** Reads a reply of `batchEmbedContents`, which is in the order of what was asked. */
function readEmbedded(body, expected) {
    if (!(0,read_json/* isJsonObject */.OW)(body))
        return malformed('the body is not a JSON object');
    if ((0,read_json/* isPresent */.Wo)(body.error))
        return { kind: 'error', error: body.error };
    const vectors = (0,read_json/* objectsIn */.Qv)(body.embeddings).map(({ values }) => values);
    if (vectors.length !== expected || !vectors.every(http_json/* isVector */.WX))
        return malformed(`the body has not ${expected} embeddings`);
    return { kind: 'reply', reply: { ...commonParts(body), content: '', vectors, finishReason: 'stop' } };
}
const malformed = (reason) => ({ kind: 'malformed', reason });
/** What a part says of the answer. */
const answerIn = ({ text, thought }) => typeof text === 'string' && thought !== true ? text : '';
/** What a part says of the thoughts before it. */
const gemini_reply_thoughtIn = ({ text, thought }) => typeof text === 'string' && thought === true ? text : '';
/** Older models give their calls no ids, so their places are, of this answer since a conversation has several. */
const gemini_reply_callOf = ({ id, name, args }, { place, responseId }) => ({
    id: (0,http_json/* textOf */.b6)(id) ?? ['call', (0,http_json/* textOf */.b6)(responseId), place].filter(read_json/* isPresent */.Wo).join('_'),
    name: (0,http_json/* textOf */.b6)(name) ?? '',
    arguments: JSON.stringify(args ?? {}),
});
function commonParts(body) {
    const usage = gemini_reply_usageOf(body.usageMetadata);
    const [servedModel, responseId] = [(0,http_json/* textOf */.b6)(body.modelVersion), (0,http_json/* textOf */.b6)(body.responseId)];
    return {
        ...(usage === undefined ? {} : { usage }),
        ...(servedModel === undefined ? {} : { servedModel }),
        ...(responseId === undefined ? {} : { responseId }),
    };
}
/** Here the prompt includes what was cached, but candidates leave out the thoughts, which are billed like them. */
function gemini_reply_usageOf(usage) {
    if (!(0,read_json/* isJsonObject */.OW)(usage))
        return undefined;
    const { promptTokenCount: prompt, toolUsePromptTokenCount: tools, totalTokenCount: total } = usage;
    const { candidatesTokenCount: candidates, thoughtsTokenCount: thoughts, cachedContentTokenCount: cached } = usage;
    if (!(0,http_json/* isCount */.my)(prompt))
        return undefined;
    const inputTokens = prompt + ((0,http_json/* isCount */.my)(tools) ? tools : 0);
    const counted = ((0,http_json/* isCount */.my)(candidates) ? candidates : 0) + ((0,http_json/* isCount */.my)(thoughts) ? thoughts : 0);
    if (!(0,http_json/* isCount */.my)(candidates) && !(0,http_json/* isCount */.my)(thoughts) && !(0,http_json/* isCount */.my)(total))
        return undefined;
    return {
        inputTokens,
        outputTokens: (0,http_json/* isCount */.my)(total) ? Math.max(counted, total - inputTokens) : counted,
        ...((0,http_json/* isCount */.my)(cached) ? { cachedInputTokens: cached } : {}),
        ...((0,http_json/* isCount */.my)(thoughts) ? { reasoningTokens: thoughts } : {}),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/google/gemini-request.js






/** Parameters that the Gemini API does not have. */
const refusedByGoogle = ['logit_bias', 'user', 'verbosity'];
/** Names of the OpenAI dialect and what `generationConfig` calls them (ai.google.dev/api/generate-content). */
const generationNames = new Map([
    ['top_p', 'topP'],
    ['top_k', 'topK'],
    ['n', 'candidateCount'],
    ['presence_penalty', 'presencePenalty'],
    ['frequency_penalty', 'frequencyPenalty'],
    ['logprobs', 'responseLogprobs'],
    ['top_logprobs', 'logprobs'],
]);
/** Parameters of Gemini's own that stand beside `generationConfig`, not in it. */
const besideGeneration = new Set(['safetySettings', 'cachedContent', 'labels', 'serviceTier']);
/** The JSON body of a call to `generateContent`. Parameters of Gemini's own go out as given. */
function generateRequestBody(call) {
    refuseGoingOn(call);
    refuseOneAtATime(call);
    const { model, parameters } = call;
    const { max_tokens, stop, tools, tool_choice, response_format, reasoning_effort, ...rest } = parameters;
    const { max_completion_tokens: _cap, parallel_tool_calls: _held, stream: _never, stream_options: _none, ...others } = rest;
    const own = Object.entries(others).filter(([name]) => !besideGeneration.has(name));
    const system = systemTextsOf(call).map((text) => ({ text }));
    return JSON.stringify({
        ...Object.fromEntries(Object.entries(others).filter(([name]) => besideGeneration.has(name))),
        ...(system.length === 0 ? {} : { systemInstruction: { parts: system } }),
        contents: gemini_request_turnsOf(call),
        generationConfig: {
            ...Object.fromEntries(own.map(([name, value]) => [generationNames.get(name) ?? name, value])),
            maxOutputTokens: max_tokens,
            stopSequences: stopsOf(stop),
            ...formOf(response_format),
            ...thinkingOf(model, reasoning_effort, others.thinkingConfig),
        },
        ...toolParts(parameters),
    });
}
/**
 * The API has no word for one call at a time. Where a single tool is forced the model has no second one to call, and
 * who offers functions of old never said that word; a reply that calls several is told as an incident.
 */
function refuseOneAtATime(call) {
    if (call.parameters.parallel_tool_calls !== false)
        return;
    const { tools, choice: { kind: choice } = { kind: 'auto' } } = askedTools(call.parameters);
    const count = tools.length;
    if (count === 0 || choice === 'none' || choice === 'one' || (choice === 'required' && count === 1))
        return;
    const key = (0,asked_key/* askedKey */.e)(call, 'parallel_tool_calls');
    if (key === 'functions')
        return;
    (0,refuse/* refuse */.T)(`${call.model} cannot be held to one call at a time by \`${key}\`: leave it out, or force a single tool`, key);
}
/** The JSON body of a call to `batchEmbedContents`, in the order of its messages. */
function embedRequestBody({ messages, parameters }, resource) {
    const { dimensions, taskType } = parameters;
    const requests = messages.map(({ content }) => ({
        model: resource,
        content: { parts: [{ text: content }] },
        outputDimensionality: dimensions,
        taskType,
    }));
    return JSON.stringify({ requests });
}
/** `responseJsonSchema` takes JSON Schema as it is; `responseSchema` only a part of OpenAPI's. */
function formOf(format) {
    const form = answerFormOf(format);
    if (form.kind === 'text')
        return {};
    const mimeType = { responseMimeType: 'application/json' };
    return form.kind === 'json' ? mimeType : { ...mimeType, responseJsonSchema: form.schema };
}
/** Budgets of thought that Google's own OpenAI-compatible endpoint gives models before Gemini 3. */
const thinkingBudgets = {
    none: 0,
    minimal: 1024,
    low: 1024,
    medium: 8192,
    high: 24_576,
};
function thinkingOf(model, effort, config) {
    if (typeof effort !== 'string')
        return {};
    const own = (0,read_json/* isJsonObject */.OW)(config) ? config : {};
    const budget = thinkingBudgets[effort];
    const isOlder = /gemini-2\./.test(model) && budget !== undefined;
    return { thinkingConfig: { ...own, ...(isOlder ? { thinkingBudget: budget } : { thinkingLevel: effort }) } };
}
const modes = { auto: 'AUTO', none: 'NONE', required: 'ANY' };
function toolParts(parameters) {
    const { tools, choice: asked } = askedTools(parameters);
    const functionDeclarations = tools.map(({ name, description, schema }) => ({
        name,
        description,
        parametersJsonSchema: schema,
    }));
    const isStrict = tools.some((tool) => tool.isStrict);
    const choice = asked ?? (isStrict ? { kind: 'auto' } : undefined);
    if (functionDeclarations.length === 0)
        return {};
    if (choice === undefined)
        return { tools: [{ functionDeclarations }] };
    return { tools: [{ functionDeclarations }], toolConfig: { functionCallingConfig: callingOf(choice, isStrict) } };
}
/**
 * `ANY` holds calls to their schemas as `VALIDATED` does, which leaves it open whether there is one; `AUTO` does not.
 */
function callingOf(choice, isStrict) {
    if (choice.kind === 'one')
        return { mode: 'ANY', allowedFunctionNames: [choice.name] };
    return { mode: isStrict && choice.kind === 'auto' ? 'VALIDATED' : modes[choice.kind] };
}
/** Turns without the system's; what tools answered in a row stands in one turn. */
function gemini_request_turnsOf(call) {
    const turns = [];
    // An id means the last call of it, since servers that number the calls of each answer give the same ids again.
    const callNames = new Map();
    let isToolTurn = false;
    for (const [index, message] of call.messages.entries()) {
        if (message.role === 'system')
            continue;
        for (const { id, name } of message.tool_calls ?? [])
            callNames.set(id, name);
        const at = placeOfTurn(call, index);
        const parts = partsOf(message, { at, model: call.model, callNames });
        const last = turns.at(-1);
        if (isToolTurn && message.role === 'tool' && last !== undefined)
            turns[turns.length - 1] = { ...last, parts: [...last.parts, ...parts] };
        else
            turns.push({ role: message.role === 'assistant' ? 'model' : 'user', parts });
        isToolTurn = message.role === 'tool';
    }
    return turns;
}
function partsOf(message, { at, model, callNames }) {
    const { role, tool_calls = [], tool_call_id = '' } = message;
    if (role === 'tool') {
        const text = textAloneOf(message, at);
        const value = (0,http_json/* parse */.qg)(text);
        const response = (0,read_json/* isJsonObject */.OW)(value) ? value : { result: text };
        return [{ functionResponse: { name: callNames.get(tool_call_id) ?? tool_call_id, response } }];
    }
    const calls = tool_calls.map((call, index) => placed(at.call(index), () => callPart(call, model)));
    const said = sayParts(message, at, (part) => calls.length > 0 && part.kind === 'text' && part.text === '' ? [] : [geminiPart(part)]);
    return [...said.flat(), ...calls];
}
function geminiPart(part) {
    if (part.kind === 'text')
        return { text: part.text };
    // Public addresses are fetched by Google itself (ai.google.dev/gemini-api/docs/file-input-methods).
    if (part.kind === 'linked-image')
        return { fileData: { mimeType: imageTypeOf(part.url), fileUri: part.url } };
    return { inlineData: { mimeType: part.data.mediaType, data: part.data.base64 } };
}
/** Types of images that end as they are called. */
const imageTypes = new Set(['png', 'webp', 'gif', 'heic', 'heif']);
/** What an image is by the end of its path; a photograph where that says nothing. */
function imageTypeOf(url) {
    const [, ending = ''] = /\.(\w+)(?:[?#]|$)/.exec(url) ?? [];
    const type = ending.toLowerCase();
    return `image/${imageTypes.has(type) ? type : 'jpeg'}`;
}
/**
 * From Gemini 3 on, a call in a conversation must carry the signature of the thought behind it. A conversation of ours
 * has no place for it, so the one that Google documents for this stands there (ai.google.dev, thought signatures).
 */
const callPart = (call, model) => ({
    functionCall: { name: call.name, args: argumentsOf(call) },
    ...(/gemini-[12]\./.test(model) ? {} : { thoughtSignature: 'skip_thought_signature_validator' }),
});

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/google/gemini-stream.js


/** Puts the chunks of `streamGenerateContent` together to the reply that `generateContent` would have been. */
class GeminiAssembler {
    hasBegun = false;
    parts = [];
    finishReason;
    /** Of the chunk that was added last. */
    newParts = [];
    toldCalls = 0;
    feedback;
    told = {};
    get isWhole() {
        return this.finishReason !== undefined || (0,http_json/* textOf */.b6)(this.feedback?.blockReason) !== undefined;
    }
    get names() {
        const { responseId, modelVersion } = this.told;
        return { responseId: (0,http_json/* textOf */.b6)(responseId), servedModel: (0,http_json/* textOf */.b6)(modelVersion) };
    }
    add(chunk) {
        const { candidates, promptFeedback, usageMetadata, modelVersion, responseId } = chunk;
        if (!Array.isArray(candidates) && !(0,read_json/* isPresent */.Wo)(promptFeedback) && !(0,read_json/* isPresent */.Wo)(usageMetadata))
            return false;
        if ((0,read_json/* isJsonObject */.OW)(promptFeedback))
            this.feedback = promptFeedback;
        // Counts are of the whole answer so far, so a later one replaces an earlier one.
        const told = Object.entries({ usageMetadata, modelVersion, responseId }).filter(([, value]) => (0,read_json/* isPresent */.Wo)(value));
        this.told = { ...this.told, ...Object.fromEntries(told) };
        this.newParts = [];
        for (const candidate of (0,read_json/* objectsIn */.Qv)(candidates))
            if ((candidate.index ?? 0) === 0)
                this.takeCandidate(candidate);
        return true;
    }
    partOf() {
        const firstNew = this.parts.length - this.newParts.length;
        const { responseId } = this.told;
        const toolCalls = this.newParts.flatMap(({ functionCall: call }, place) => (0,read_json/* isJsonObject */.OW)(call) ? [{ index: this.toldCalls++, ...gemini_reply_callOf(call, { place: firstNew + place, responseId }) }] : []);
        return {
            text: (0,http_json/* textOf */.b6)(this.newParts.map(answerIn).join('')),
            reasoning: (0,http_json/* textOf */.b6)(this.newParts.map(gemini_reply_thoughtIn).join('')),
            toolCalls: toolCalls.length === 0 ? undefined : toolCalls,
        };
    }
    body() {
        const candidate = { content: { parts: this.parts }, finishReason: this.finishReason };
        const isBlocked = this.finishReason === undefined && this.parts.length === 0;
        return { ...this.told, promptFeedback: this.feedback, candidates: isBlocked ? [] : [candidate] };
    }
    takeCandidate({ content, finishReason }) {
        const parts = (0,read_json/* isJsonObject */.OW)(content) ? (0,read_json/* objectsIn */.Qv)(content.parts) : [];
        for (const part of parts)
            this.parts.push(part);
        this.newParts = parts;
        this.hasBegun ||= parts.some(({ text, functionCall }) => (0,http_json/* textOf */.b6)(text) !== undefined || (0,read_json/* isPresent */.Wo)(functionCall));
        const word = (0,http_json/* textOf */.b6)(finishReason);
        if (word !== undefined && word !== 'FINISH_REASON_UNSPECIFIED')
            this.finishReason = word;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/google/google-model.js






/** Models behind the Gemini API. The key is sent as a header, never in the address, which servers write down. */
function createGoogleModel(parts) {
    const addressOf = (0,remembered/* remembered */.H)((baseUrl = '', model = '', method = '') => {
        const address = (0,http_address/* addressUnder */.Ly)(baseUrl, `/${resourceOf(model)}:${method}`);
        return method === 'streamGenerateContent' ? { ...address, path: `${address.path}?alt=sse` } : address;
    });
    return createHttpModel({
        isMine: (provider) => provider.api === 'google',
        refuses: refusedByGoogle,
        addressFor: (call, { base_url }, streams) => addressOf(base_url, call.model, google_model_methodOf(call, streams)),
        headersFor: (_provider, key) => (key === undefined ? [] : ['x-goog-api-key', key]),
        bodyFor: (call) => call.operation === 'embeddings' ? embedRequestBody(call, resourceOf(call.model)) : generateRequestBody(call),
        read: (body, { operation, messages }) => operation === 'embeddings' ? readEmbedded(body, messages.length) : readGenerated(body),
        assembler: () => new GeminiAssembler(),
        namesModels: ({ model }) => !/-latest$|^tunedModels\//.test(model),
    }, parts);
}
function google_model_methodOf({ operation }, streams) {
    if (operation === 'embeddings')
        return 'batchEmbedContents';
    return streams ? 'streamGenerateContent' : 'generateContent';
}
/** The resource of a model, which is under `models/` unless its id says otherwise. */
const resourceOf = (model) => (model.includes('/') ? model : `models/${model}`).split('/').map(http_address/* pathSegment */.pn).join('/');

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/loaded-once.js
/** A model whose code is loaded with its first call, since most runs never ask it. */
function loadedOnce(load) {
    let loading;
    return {
        async complete(call, signal) {
            loading ??= load();
            return (await loading).complete(call, signal);
        },
    };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/openai/openai-model.js




/** Hosts of Azure OpenAI: a request names a deployment, a reply the model behind it. */
const deploymentHosts = /\.(?:openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com|azure-api\.net)$/;
/** Whether the served model of a reply can be held against the one that was asked for. */
const namesModels = (baseUrl) => !deploymentHosts.test(new URL(baseUrl).hostname);
/** A model behind any endpoint that speaks the OpenAI dialect, for chat completions and embeddings. */
function createOpenAiModel(parts) {
    const addressOf = (0,remembered/* remembered */.H)(http_address/* addressUnder */.Ly);
    const areModels = (0,remembered/* remembered */.H)(namesModels);
    return createHttpModel({
        ...openai_dialect/* openAiDialect */.zO,
        isMine: (provider) => provider.api === 'openai',
        addressFor: (call, { base_url }) => addressOf(base_url, (0,openai_dialect/* operationPath */.rH)(call)),
        headersFor: (_provider, key) => (0,openai_dialect/* bearer */.CM)(key),
        namesModels: (_call, { base_url }) => areModels(base_url),
    }, parts);
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/cache/request-key.js
var request_key = __webpack_require__(57937);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/recording/words-digest.js


/** By what a client is known, billed and stored: often new in each run, and nothing that an answer depends on. */
const marks = new Set([
    ...['user', 'metadata', 'store', 'safety_identifier', 'prompt_cache_key', 'prompt_cache_retention'],
]);
/**
 * What tells requests apart that a client wrote, beside the model that is asked, the conversation and how the answer
 * comes; `undefined` of a call of no client. The output cap is the client's, since that of a binding may be changed.
 */
function wordsDigest({ verbatim, translation, }) {
    if (verbatim === undefined)
        return translation && (0,digest/* digestOfText */.Nv)(`${translation.dialect}\n${JSON.stringify(translation.parameters)}`);
    const { max_tokens: older, max_completion_tokens: cap = older } = verbatim.body;
    const text = (0,call_verbatim/* verbatimText */.u)({ ...verbatim, body: withoutMarks(verbatim.body) });
    return (0,digest/* digestOfText */.Nv)(`${verbatim.dialect}\n${JSON.stringify(cap ?? older ?? null)}\n${text}`);
}
const withoutMarks = (body) => Object.fromEntries(Object.entries(body).filter(([name]) => !marks.has(name)));

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/replay/replay-model.js





/**
 * Answers from recordings of the provider's path, policy's before head's, and fails as it was recorded; a line that
 * names another provider than the one that is replayed, where that is said, does not count. A request that was recorded
 * once has that answer in every repeat; of one recorded several times, repeat i is the i-th line, or each asking has
 * the next one where nobody told its repeat; one past the last is unrecorded, since serving a line twice would count
 * one answer as two. Of requests that clients wrote, lines of the very same words count before those of the same
 * conversation, and lines without such words for who has none. Throws `ModelError` of kind `unrecorded` when there is
 * no line.
 */
function createReplayModel({ recordings, headRecordings }) {
    const policy = new Shelf(recordings);
    const head = new Shelf(headRecordings);
    return {
        async complete(call, signal) {
            signal?.throwIfAborted();
            if (call.provider.api !== 'replay')
                throw new TypeError(`a call to ${call.provider.api} reached the wrong adapter`);
            const { path, provider: name } = call.provider;
            const verified = policy.find({ path, name }, call);
            if (verified !== undefined)
                return replayed(verified, call);
            const unverified = head.find({ path, name }, call);
            if (unverified !== undefined)
                return { ...replayed(unverified, call), unverified: true };
            throw unrecorded(call, path);
        },
    };
}
/** Books of which each is indexed when it is first asked. */
class Shelf {
    books;
    indices = new Map();
    /** How many askings were answered in turn, by the first of the lines that answer them. */
    turns = new Map();
    constructor(books) {
        this.books = books;
    }
    find({ path, name }, call) {
        const { model, messages, repeat } = call;
        const ofAnyone = this.indexOf(path).get((0,request_key/* requestKey */.l)(model, messages)) ?? [];
        const recorded = name === undefined ? ofAnyone : ofAnyone.filter(({ request }) => (request.provider ?? name) === name);
        const words = wordsDigest(call);
        const inSameWords = recorded.filter(({ request }) => request.words === words);
        const lines = inSameWords.length === 0 ? recorded : inSameWords;
        const [first] = lines;
        if (first === undefined || lines.length === 1)
            return first;
        return lines[call.takesNext === true ? this.turnOf(first) : repeat];
    }
    turnOf(first) {
        const turn = this.turns.get(first) ?? 0;
        this.turns.set(first, turn + 1);
        return turn;
    }
    indexOf(path) {
        const known = this.indices.get(path);
        if (known !== undefined)
            return known;
        const index = new Map();
        for (const recording of this.books.filter((book) => book.path === path).flatMap((book) => book.recordings)) {
            const key = (0,request_key/* requestKey */.l)(recording.request.model, recording.request.messages);
            const lines = index.get(key);
            if (lines === undefined)
                index.set(key, [recording]);
            else
                lines.push(recording);
        }
        this.indices.set(path, index);
        return index;
    }
}
function replayed(recording, call) {
    if ('failure' in recording)
        throw replayedFailure(recording);
    return replyOf(recording, call);
}
function replyOf({ response }, call) {
    const { content, finish_reason, usage, latency_ms, refusal, tool_calls: toolCalls, vectors, verbatim } = response;
    const { response_id: responseId, served_model: servedModel, reasoning } = response;
    const isOwn = verbatim !== undefined && verbatim.dialect === call.verbatim?.dialect;
    return {
        content,
        ...(reasoning === undefined ? {} : { reasoning }),
        finishReason: (0,call_finish_reason/* finishReasonOf */.F)(finish_reason),
        ...(usage === undefined ? {} : { usage: replay_model_usageOf(usage) }),
        ...(responseId === undefined ? {} : { responseId }),
        ...(servedModel === undefined ? {} : { servedModel }),
        ...(refusal === undefined ? {} : { refusal }),
        ...(toolCalls === undefined ? {} : { toolCalls }),
        ...(vectors === undefined ? {} : { vectors }),
        ...(isOwn ? { verbatim: verbatimOf(verbatim) } : {}),
        latencyMs: latency_ms,
        costUsd: 0,
        cached: false,
    };
}
function replayedFailure({ failure }) {
    const { kind, message, status, is_retryable: retryable } = failure;
    return new ports_model/* ModelError */.me(kind, message, { retryable, status });
}
function replay_model_usageOf(usage) {
    const { input_tokens, output_tokens, cached_input_tokens, cache_write_input_tokens, reasoning_tokens } = usage;
    const { cache_write_1h_input_tokens: long } = usage;
    return {
        inputTokens: input_tokens,
        outputTokens: output_tokens,
        ...(cached_input_tokens === undefined ? {} : { cachedInputTokens: cached_input_tokens }),
        ...(cache_write_input_tokens === undefined ? {} : { cacheWriteInputTokens: cache_write_input_tokens }),
        ...(long === undefined ? {} : { longCacheWriteInputTokens: long }),
        ...(reasoning_tokens === undefined ? {} : { reasoningTokens: reasoning_tokens }),
    };
}
const verbatimOf = ({ dialect, is_stream, text, }) => ({
    dialect,
    isStream: is_stream,
    text,
});
function unrecorded({ model, messages, repeat }, path) {
    const question = (0,excerpt/* excerptOf */.z)(messages.at(-1)?.content ?? '', 80);
    const which = repeat === 0 ? '' : ` in repeat ${repeat}`;
    return new ports_model/* ModelError */.me('unrecorded', `${path} has no answer of ${model}${which} to \u201c${question}\u201d`, {
        retryable: false,
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/program/program-reply.js




const Tokens = schemas/* number */.aig().int().nonnegative();
/** Many languages write `null` where nothing is told. */
const program_reply_told = (schema) => schema.nullish().transform((value) => value ?? undefined);
/** A call as it is written here, whether it came so or in OpenAI's words, whose clients tell the function apart. */
function inOwnWords(call) {
    if (!(0,read_json/* isJsonObject */.OW)(call) || 'name' in call || !(0,read_json/* isJsonObject */.OW)(call.function))
        return call;
    const { function: called, type, index, ...rest } = call;
    return { ...rest, ...called, ...(type === 'function' || type === undefined ? {} : { type }) };
}
const CalledTool = schemas/* preprocess */.vkY(inOwnWords, schemas/* strictObject */.rej({ id: program_reply_told(schemas/* string */.YjP()), name: schemas/* string */.YjP().min(1), arguments: program_reply_told(schemas/* json */.Pq9()) }));
/** What a program writes for one request. */
const ProgramReply = schemas/* strictObject */.rej({
    id: program_reply_told(schemas/* string */.YjP()),
    output: program_reply_told(schemas/* json */.Pq9()),
    context: program_reply_told(schemas/* array */.YOg(schemas/* string */.YjP())),
    tool_calls: program_reply_told(schemas/* array */.YOg(CalledTool)),
    usage: program_reply_told(schemas/* strictObject */.rej({ input_tokens: Tokens, output_tokens: Tokens })),
    cost_usd: program_reply_told(schemas/* number */.aig().nonnegative()),
    model: program_reply_told(schemas/* string */.YjP()),
    finish_reason: program_reply_told(schemas/* string */.YjP()),
    error: program_reply_told(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* json */.Pq9()])),
});
const longestExcerpt = 200;
/** Reads the text of one reply. */
function readProgramReply(text) {
    if (text.trim() === '')
        return failed('it wrote nothing, where a JSON document is due');
    const parsed = (0,read_json/* readJson */.Vh)(text);
    if (parsed === undefined)
        return failed(`what it wrote is not JSON: ${(0,excerpt/* excerptOf */.z)(text, longestExcerpt)}`);
    return readProgramValue(parsed.json);
}
/** Reads one reply that is a value already. */
function readProgramValue(value) {
    const checked = ProgramReply.safeParse(value);
    if (!checked.success)
        return failed(`its reply is not as it must be: ${program_reply_describe(checked.error)}`);
    const { output, error, cost_usd: costUsd = 0, tool_calls = [] } = checked.data;
    if (saysSomething(error)) {
        const said = typeof error === 'string' ? error : JSON.stringify(error);
        return failed(`it reports an error: ${(0,excerpt/* excerptOf */.z)(said, longestExcerpt)}`, costUsd);
    }
    if (output === undefined && tool_calls.length === 0)
        return failed('its reply has no `output`', costUsd);
    return { kind: 'reply', reply: program_reply_replyOf(checked.data) };
}
function program_reply_replyOf({ output = '', ...told }) {
    const { context, tool_calls, usage, cost_usd = 0, model, finish_reason } = told;
    return {
        content: typeof output === 'string' ? output : JSON.stringify(output),
        finishReason: finish_reason === undefined ? 'stop' : (0,call_finish_reason/* finishReasonOf */.F)(finish_reason.toLowerCase()),
        ...(context === undefined ? {} : { context }),
        ...(tool_calls === undefined ? {} : { toolCalls: tool_calls.map(toolCallOf) }),
        ...(usage === undefined ? {} : { usage: { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } }),
        // Whatever models a program asks are its own affair, so none of them is a wrong one.
        ...(model === undefined ? {} : { served: { providerName: 'command', model: (0,excerpt/* excerptOf */.z)(model, 100) } }),
        costUsd: cost_usd,
        cached: false,
    };
}
function toolCallOf({ id, name, arguments: given = {} }, index) {
    const text = typeof given === 'string' ? given : JSON.stringify(given);
    return { id: id ?? `call-${index + 1}`, name, arguments: text };
}
const failed = (reason, costUsd = 0) => ({ kind: 'failed', reason, costUsd });
/** `false`, an empty text and an empty object are how some say that nothing went wrong. */
const saysSomething = (error) => typeof error === 'object' && error !== null ? Object.keys(error).length > 0 : Boolean(error);
function program_reply_describe({ issues: [issue] }) {
    if (issue === undefined)
        return 'unknown';
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const place = (0,excerpt/* excerptOf */.z)([...issue.path, ...keys].map(String).join('.'), 60);
    if (keys.length > 0)
        return `unknown key \`${place}\``;
    return `${place === '' ? '' : `\`${place}\` `}${(0,excerpt/* excerptOf */.z)(issue.message, 120)}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/http-provider.js
var http_provider = __webpack_require__(87343);
;// CONCATENATED MODULE: ./dist/compiled/adapters/models/template/template-headers.js

/** Headers as names and values in turn, with the key in the place that they keep for it. */
const templateHeaders = (headers, key = '') => Object.entries(headers).flatMap(([name, value]) => [name, value.replace(http_provider/* placeholderPattern */.iS, () => key)]);

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/template/template-reply.js


/** Reads a reply by the paths that its provider declares. What is no text is the answer as JSON. */
function readByPaths(body, paths) {
    if (typeof body !== 'object' || body === null)
        return { kind: 'malformed', reason: 'the body is not a JSON object' };
    const content = valueAt(body, paths.content);
    if ((0,read_json/* isJsonObject */.OW)(body) && template_reply_saysSomething(body.error))
        return { kind: 'error', error: body.error };
    if (!(0,read_json/* isPresent */.Wo)(content)) {
        return { kind: 'malformed', reason: `the body has nothing at ${paths.content}` };
    }
    const word = (0,http_json/* textOf */.b6)(valueAt(body, paths.finish_reason));
    const servedModel = (0,http_json/* textOf */.b6)(valueAt(body, paths.model));
    const usage = usageAt(body, paths);
    return {
        kind: 'reply',
        reply: {
            content: typeof content === 'string' ? content : JSON.stringify(content),
            finishReason: word === undefined ? 'unknown' : (0,call_finish_reason/* finishReasonOf */.F)(word.toLowerCase()),
            ...(servedModel === undefined ? {} : { servedModel }),
            ...(usage === undefined ? {} : { usage }),
        },
    };
}
/** Some endpoints have an `error` in every reply, which is nothing, `false` or empty where there was none. */
const template_reply_saysSomething = (error) => typeof error === 'object' && error !== null ? Object.keys(error).length > 0 : Boolean(error);
function usageAt(body, { input_tokens, output_tokens }) {
    const [inputTokens, outputTokens] = [valueAt(body, input_tokens), valueAt(body, output_tokens)];
    return (0,http_json/* isCount */.my)(inputTokens) && (0,http_json/* isCount */.my)(outputTokens) ? { inputTokens, outputTokens } : undefined;
}
/** What stands at `a.0.b`, own properties only. */
function valueAt(body, path) {
    let value = path === undefined ? undefined : body;
    for (const name of path?.split('.') ?? []) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/template/endpoint-model.js






/**
 * An endpoint that is the target of a suite: what it is sent was decided case by case, and is the call's one message.
 */
function createEndpointModel(parts) {
    const addressAt = (0,remembered/* remembered */.H)((url = '') => (0,http_address/* addressOf */.ci)(new URL(url)));
    return createHttpModel({
        isMine: (provider) => provider.api === 'endpoint',
        addressFor: (_call, { url }) => addressAt(url),
        headersFor: ({ headers }, key) => templateHeaders(headers, key),
        bodyFor: ({ messages }) => messages[0]?.content ?? 'null',
        read: (body, { provider }) => {
            if (provider.api !== 'endpoint')
                throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
            return provider.response === undefined ? readAsProgram(body) : readByPaths(body, provider.response);
        },
        // Which models an endpoint asks is its own affair.
        namesModels: () => false,
    }, parts);
}
function readAsProgram(body) {
    const read = readProgramValue(body);
    if (read.kind === 'failed')
        return { kind: 'malformed', reason: read.reason, costUsd: read.costUsd };
    const { costUsd, cached: _cached, served, ...reply } = read.reply;
    return { kind: 'reply', reply: { ...reply, ...(costUsd === 0 ? {} : { toldUsd: costUsd }) } };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/template/template-body.js



/**
 * The body of a call by its template. What is put in is escaped for JSON, so that no prompt can end the text it stands
 * in. Throws a `ModelError` for parameters that the template has no place for.
 */
function templateBody(template, call) {
    const { model, messages, parameters } = call;
    const { max_tokens, ...others } = parameters;
    const unplaced = Object.keys(others).find((name) => others[name] !== undefined);
    if (unplaced !== undefined && !/\{\{\s*parameters\s*\}\}/.test(template)) {
        const key = (0,asked_key/* askedKey */.e)(call, unplaced);
        return (0,refuse/* refuse */.T)(`the body template has no place for \`${key}\`: leave it out, or add {{parameters}}`, key);
    }
    const values = {
        prompt: () => insideQuotes(messages.map(({ content }) => content).join('\n\n')),
        messages: () => JSON.stringify(messages),
        model: () => insideQuotes(model),
        max_tokens: () => String(max_tokens),
        parameters: () => JSON.stringify(parameters),
    };
    return template.replace(http_provider/* placeholderPattern */.iS, (_, name) => values[name]());
}
const insideQuotes = (text) => JSON.stringify(text).slice(1, -1);

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/template/template-model.js







/** A model behind any JSON endpoint, asked by a template and read by paths. */
function createTemplateModel(parts) {
    const addressAt = (0,remembered/* remembered */.H)((url = '') => (0,http_address/* addressOf */.ci)(new URL(url)));
    return createHttpModel({
        isMine: (provider) => provider.api === 'http',
        addressFor: ({ operation }, { url }) => {
            if (operation !== 'embeddings')
                return addressAt(url);
            return (0,refuse/* refuse */.T)('an endpoint by template embeds nothing');
        },
        headersFor: ({ headers }, key) => templateHeaders(headers, key),
        bodyFor: (call, { body }) => templateBody(body, call),
        read: (body, { provider }) => {
            if (provider.api === 'http')
                return readByPaths(body, provider.response);
            throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
        },
    }, parts);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/call/is-of-client.js
/** Whether a client of a gateway asked, who may be told what a model thought; nobody else reads that. */
const isOfClient = ({ verbatim, translation }) => verbatim !== undefined || translation !== undefined;

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/text-only.js








/** A model that reads nothing but text, and in no client's own words: a call with more is refused and not cut down. */
const textOnly = (model) => refusing(model, (call) => refusalOfTranslation(call) ?? refusalOfParts(call));
/** Such a model that answers in its own way alone: it embeds nothing, and what else its client asks for is refused. */
const plainAnswers = (model) => refusing(model, (call) => refusalOfTranslation(call) ?? refusalOfParts(call) ?? refusalOfForm(call));
function refusing(model, refusalOf) {
    const errorOf = (call) => {
        const refusal = refusalOf(call);
        if (refusal === undefined)
            return undefined;
        return new ports_model/* ModelError */.me('rejected', refusal.reason, { retryable: false, attempts: 0, key: refusal.key });
    };
    return {
        async complete(call, signal) {
            const error = errorOf(call);
            if (error === undefined)
                return model.complete(call, signal);
            throw error;
        },
        refusalOf: (call) => errorOf(call) ?? model.refusalOf?.(call),
    };
}
function refusalOfParts(call) {
    for (const [index, { parts = [] }] of call.messages.entries()) {
        const other = indexOfMore(parts);
        if (other === -1)
            continue;
        const key = placeOfTurn(call, index).part(other);
        const type = String(parts[other]?.type);
        return { reason: `\`${key}\`: ${call.providerName} reads text only, and no part of type ${type}`, key };
    }
    return undefined;
}
/** Parameters that say what an answer must be, where others say how likely each is. */
const decisive = ['tools', 'response_format', 'stop', 'logit_bias', 'verbosity'];
/** A suite may try what it asks of models on one that does not; its graders see what comes of it. */
function refusalOfForm(call) {
    const { providerName, operation, parameters } = call;
    if (operation === 'embeddings')
        return { reason: `${providerName} has no embeddings`, key: 'model' };
    if (!isOfClient(call))
        return undefined;
    const asked = decisive.find((name) => decides(name, parameters[name]));
    if (asked === undefined)
        return undefined;
    const key = (0,asked_key/* askedKey */.e)(call, asked);
    return { reason: `${providerName} answers in text of its own and takes no \`${key}\`: leave it out`, key };
}
const decides = (name, value) => (0,read_json/* isFilled */.lq)(value) && !isPlainText(value) && !(0,model_quirks/* asksForNothing */.rQ)(name, value);
const isPlainText = (format) => (0,read_json/* isJsonObject */.OW)(format) && format.type === 'text';

;// CONCATENATED MODULE: ./dist/compiled/adapters/models/models-by-api.js













const noPrograms = {
    complete: () => Promise.reject(new ports_model/* ModelError */.me('rejected', 'no program is run here', { retryable: false })),
};
/** A model for every way of talking to a provider. Throws a `UserError` for a key of `providers` that is missing. */
function createModels(parts) {
    const models = {
        openai: createOpenAiModel(parts),
        azure: createAzureModel(parts),
        bedrock: createBedrockModel(parts),
        anthropic: createAnthropicModel(parts),
        google: createGoogleModel(parts),
        http: textOnly(createTemplateModel(parts)),
        endpoint: createEndpointModel(parts),
        command: textOnly(parts.programs ?? noPrograms),
        replay: createReplayModel(parts),
        embedded: plainAnswers(loadedOnce(async () => (await __webpack_require__.e(/* import() */ 2610).then(__webpack_require__.bind(__webpack_require__, 42610))).embeddedModel(parts.clock))),
        echo: plainAnswers(echoModel(parts.clock)),
    };
    return { ...models, record: asRecorded(models) };
}
/** Asks the provider that a recorder wraps; the gateway writes down what becomes of the request. */
function asRecorded(models) {
    const behind = (call) => {
        const provider = (0,provider_provider/* whoAnswers */.wU)(call.provider);
        return { model: models[provider.api], asked: { ...call, provider } };
    };
    return {
        complete(call, signal) {
            const { model, asked } = behind(call);
            return model.complete(asked, signal);
        },
        refusalOf(call) {
            const { model, asked } = behind(call);
            return model.refusalOf?.(asked);
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/name-list.js
var name_list = __webpack_require__(5906);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/program/program-request.js


/** The request that a call to a program stands for. Throws a `TypeError` for a call that asks a model. */
function programRequestOf({ messages, repeat }, id) {
    const text = messages[0]?.content ?? '';
    const question = (0,read_json/* readJson */.Vh)(text)?.json;
    if (!isProgramQuestion(question))
        throw new TypeError('a call to a program carries no question');
    const { case: caseId, ...said } = question;
    return { id, case: caseId, repeat, seed: seedOf(text, repeat), ...said };
}
const isProgramQuestion = (value) => (0,read_json/* isJsonObject */.OW)(value) && typeof value['case'] === 'string' && (0,read_json/* isJsonObject */.OW)(value['vars']);
const seedOf = (question, repeat) => Number.parseInt((0,digest/* digestOfText */.Nv)(`${repeat} ${question}`).slice('sha256:'.length, 'sha256:'.length + 8), 16);

// EXTERNAL MODULE: ./dist/compiled/adapters/programs/process-group.js
var process_group = __webpack_require__(18186);
// EXTERNAL MODULE: ./dist/compiled/adapters/programs/program-failure.js
var program_failure = __webpack_require__(70442);
;// CONCATENATED MODULE: ./dist/compiled/adapters/programs/line-process.js




/**
 * A long-lived program that reads requests and writes replies, each a line of JSON that names its request, in any
 * order. A line that is no such reply, one that is too long, and a request that takes too long are its end: nothing
 * that it writes later could be trusted.
 */
class LineProcess {
    group;
    waiting = new Map();
    /** Requests that nobody waits for any more; what still comes for them is dropped. */
    abandoned = new Set();
    rest = Buffer.alloc(0);
    hasWritten = false;
    hasAnswered = false;
    failure;
    /** A program that has a channel replies on it, and may print what it likes. */
    constructor(command) {
        this.group = new process_group/* ProcessGroup */.P(command);
        const { output, channel } = this.group;
        if (channel !== undefined)
            output.resume();
        (channel ?? output).on('data', (chunk) => this.take(chunk));
        void this.group.end.then((end) => this.fail((0,process_group/* failureOf */.g)(end)));
    }
    /** True when it has ended or is about to, and takes no more requests. */
    get isOver() {
        return this.failure !== undefined;
    }
    /** What it has written so far of which none is an answer; `undefined` where it has answered. */
    get unheard() {
        if (this.hasAnswered)
            return undefined;
        if (!this.hasWritten)
            return 'nothing';
        return this.rest.length > 0 ? 'no-whole-line' : undefined;
    }
    /** Throws a `ProgramFailure` when it breaks, and the signal's reason when it is aborted. */
    async ask(line, { id, timeoutMs, signal }) {
        signal?.throwIfAborted();
        if (this.failure !== undefined)
            throw this.failure;
        let timer;
        let abort = () => { };
        try {
            return await new Promise((resolve, reject) => {
                this.waiting.set(id, { resolve, reject });
                timer = setTimeout(() => this.fail((0,program_failure/* tookTooLong */._J)(timeoutMs)), timeoutMs);
                abort = () => this.abandon(id, signal?.reason);
                signal?.addEventListener('abort', abort, { once: true });
                this.group.input.write(`${line}\n`);
            });
        }
        finally {
            clearTimeout(timer);
            signal?.removeEventListener('abort', abort);
            this.waiting.delete(id);
        }
    }
    /** Ends it and all that it started. */
    async close() {
        this.fail(new program_failure/* ProgramFailure */.J9('program-failed', 'it was ended'));
        await this.group.end;
    }
    take(chunk) {
        this.hasWritten = true;
        let from = 0;
        for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
            const line = Buffer.concat([this.rest, chunk.subarray(from, end)]);
            this.rest = Buffer.alloc(0);
            from = end + 1;
            this.read(line);
        }
        this.rest = Buffer.concat([this.rest, chunk.subarray(from)]);
        if (this.rest.length > program_failure/* largestReplyBytes */.cN)
            this.fail((0,program_failure/* tooMuch */.Gm)());
    }
    read(written) {
        if (this.failure !== undefined)
            return;
        const line = (0,program_failure/* textOf */.b6)(written);
        if (line === undefined)
            this.fail((0,program_failure/* notText */.nr)(written));
        else if (line.trim() !== '')
            this.readLine(line);
    }
    readLine(line) {
        const reply = line.length > program_failure/* largestReplyBytes */.cN ? undefined : (0,read_json/* readJson */.Vh)(line)?.json;
        const id = (0,read_json/* isJsonObject */.OW)(reply) ? reply['id'] : undefined;
        if (typeof id === 'string' && (0,read_json/* isJsonObject */.OW)(reply)) {
            this.hasAnswered ||= this.abandoned.has(id) || this.waiting.has(id);
            if (this.abandoned.delete(id))
                return;
            const waiting = this.waiting.get(id);
            if (waiting !== undefined) {
                this.waiting.delete(id);
                waiting.resolve(reply);
                return;
            }
        }
        this.fail(new program_failure/* ProgramFailure */.J9('program-failed', `it wrote a line that answers no request: ${(0,excerpt/* excerptOf */.z)(line, 200)}`));
    }
    abandon(id, reason) {
        const waiting = this.waiting.get(id);
        this.waiting.delete(id);
        this.abandoned.add(id);
        waiting?.reject(reason);
    }
    /**
     * Of several, nobody knows which it took its time over: one that serves them in turn had not begun with the last. Nor
     * whether it broke over what it was asked before.
     */
    fail({ kind, message }) {
        if (this.failure !== undefined)
            return;
        const failure = new program_failure/* ProgramFailure */.J9(kind, message, this.waiting.size > 1 || this.hasAnswered);
        this.failure = failure;
        this.group.kill();
        const all = [...this.waiting.values()];
        this.waiting.clear();
        for (const { reject } of all)
            reject(failure);
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/programs/run-once.js
var run_once = __webpack_require__(26172);
;// CONCATENATED MODULE: ./dist/compiled/adapters/programs/command-model.js






/** Answers calls to programs of the user's own, and knows the processes that are kept for it. */
class CommandModel {
    parts;
    programs = new Map();
    asked = 0;
    constructor(parts) {
        this.parts = parts;
    }
    async complete(call, signal) {
        const { provider } = call;
        if (provider.api !== 'command')
            throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
        try {
            const folder = await this.parts.workplaces.forTarget(provider, signal);
            const startedAtMs = performance.now();
            const read = await this.answer(call, provider, { folder, signal });
            if (read.kind === 'failed') {
                throw new ports_model/* ModelError */.me('program-failed', read.reason, { retryable: false, costUsd: read.costUsd });
            }
            return { ...read.reply, latencyMs: Math.round(performance.now() - startedAtMs) };
        }
        catch (error) {
            if (!(error instanceof program_failure/* ProgramFailure */.J9))
                throw error;
            throw new ports_model/* ModelError */.me(error.kind, error.message, { retryable: false });
        }
    }
    async close() {
        await Promise.all([...this.programs.values()].map((program) => program.close()));
    }
    async answer(call, target, { folder, signal }) {
        this.asked += 1;
        const id = String(this.asked);
        const line = JSON.stringify(programRequestOf(call, id));
        const command = { words: target.run, folder, environment: this.parts.environmentOf(target) };
        const timeoutMs = target.timeout_s * 1000;
        if (target.mode === 'per-case') {
            return readProgramReply(await (0,run_once/* runOnce */.J)(command, { input: `${line}\n`, timeoutMs, signal }));
        }
        const key = `${target.tree} ${target.digest}`;
        const program = this.programs.get(key) ?? new KeptProgram(command);
        this.programs.set(key, program);
        return readProgramValue(await program.ask(line, { id, timeoutMs, signal }));
    }
}
/** A program that is started for its first request and again after it broke. */
class KeptProgram {
    command;
    running;
    turn = Promise.resolve();
    constructor(command) {
        this.command = command;
    }
    /**
     * What was under way when it broke and was not its only request is asked once more by itself, to find the one to
     * blame.
     */
    async ask(line, request) {
        try {
            return await answerOf(this.process(), line, request);
        }
        catch (error) {
            if (error instanceof program_failure/* ProgramFailure */.J9 && error.wasShared)
                return this.askAlone(line, request);
            throw error;
        }
    }
    async close() {
        await this.running?.close();
        await this.turn;
    }
    process() {
        if (this.running === undefined || this.running.isOver)
            this.running = new LineProcess(this.command);
        return this.running;
    }
    askAlone(line, request) {
        const answer = this.turn.then(async () => {
            const program = new LineProcess(this.command);
            try {
                return await answerOf(program, line, request);
            }
            finally {
                await program.close();
            }
        });
        this.turn = answer.catch(() => undefined);
        return answer;
    }
}
const whyUnheard = {
    nothing: ', and has written nothing: what it writes must be flushed after each line',
    'no-whole-line': ', and what it wrote ends in no new line',
};
/** The reply of a program that stays, or a failure that tells why none was heard. */
async function answerOf(program, line, request) {
    try {
        return await program.ask(line, request);
    }
    catch (error) {
        const { unheard } = program;
        if (!(error instanceof program_failure/* ProgramFailure */.J9) || error.kind !== 'timeout' || unheard === undefined)
            throw error;
        throw new program_failure/* ProgramFailure */.J9('timeout', `${error.message}${whyUnheard[unheard]}`, error.wasShared);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/programs/javascript-worker.js
/**
 * The program of a process that evaluates JavaScript for requests `{id, source, input: {output, context}}`, a line
 * each, and writes `{id, result}` or `{id, error}` to its fourth stream. One line of code is an expression, which
 * declarations may precede; several are the body of a function; a file exports a function. Without `input` the code is
 * only loaded. Run by `node -e`.
 */
const javascriptWorker = `
'use strict';
const { createInterface } = require('node:readline');
const { writeSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const AsyncFunction = (async () => {}).constructor;
const compiled = new Map();

function compile(code) {
  const text = code.trim();
  return new AsyncFunction('output', 'context', bodyOf(text));
}

function bodyOf(text) {
  if (text.includes('\\n')) return text;
  // What an expression after declarations comes to is told by the parser itself, which knows where texts and comments
  // end.
  if (/^(?:const|let|var)\\b/.test(text) && isScript(text)) return 'return eval(' + JSON.stringify(text) + ')';
  const isBody = /^(?:return|throw|const|let|var|if|for|try|switch)\\b/.test(text);
  return isBody ? text : 'return (' + text.replace(/;+$/, '') + '\\n)';
}

/** False where it returns or waits, which only the body of a function may. */
function isScript(text) {
  try {
    return new Script(text) !== undefined;
  } catch {
    return false;
  }
}

async function load(source) {
  if (source.kind === 'inline') return compile(source.code);
  const exported = await import(pathToFileURL(source.path).href);
  const name = source.function;
  const main = exported.default;
  const found = name === undefined
    ? [main, main && main.default]
    : [exported[name], main && main[name], main && main.default && main.default[name]];
  const grade = found.find((each) => typeof each === 'function');
  if (grade === undefined) throw new Error('the file exports no function' + (name === undefined ? '' : ' ' + name));
  return grade;
}

function jsonOf(id, result) {
  if (result === undefined || typeof result === 'function' || typeof result === 'symbol') throw new Error('it returned nothing that JSON can carry');
  if (typeof result === 'number' && !Number.isFinite(result)) throw new Error('it returned ' + result);
  return JSON.stringify({ id, result });
}

async function answer(line) {
  const { id, source, input } = JSON.parse(line);
  const key = JSON.stringify(source);
  try {
    if (!compiled.has(key)) compiled.set(key, await load(source));
    if (input === undefined) return jsonOf(id, true);
    return jsonOf(id, await compiled.get(key)(input.output, input.context));
  } catch (error) {
    const said = error instanceof Error ? error.name + ': ' + error.message : String(error);
    return JSON.stringify({ id, error: said });
  }
}

function write(text) {
  const bytes = Buffer.from(text + '\\n');
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(3, bytes, from);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

let turn = Promise.resolve();
createInterface({ input: process.stdin }).on('line', (line) => {
  turn = turn.then(() => answer(line)).then(write);
}).on('close', () => process.exit(0));
`;

;// CONCATENATED MODULE: ./dist/compiled/adapters/programs/python-worker.js
/**
 * The same in Python, run by `python3 -c`: an expression, the body of a function, or a function of a file. What it
 * prints goes to standard error, so that it is no reply.
 */
const pythonWorker = `
import asyncio, importlib.util, inspect, json, os, sys, textwrap

requests = os.fdopen(os.dup(0), "r", encoding="utf-8", newline="\\n")
replies = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\\n")
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
os.dup2(2, 1)
sys.stdout = sys.stderr
known = {}

def compile_inline(code):
    text = textwrap.dedent(code).strip()
    scope = {"json": json}
    if "\\n" in text:
        exec("def grade(output, context):\\n" + textwrap.indent(text, "    "), scope)
        return scope["grade"]
    expression = text[len("return "):] if text.startswith("return ") else text
    compiled = compile(expression, "<grader>", "eval")
    return lambda output, context: eval(compiled, {**scope, "output": output, "context": context})

def load(source):
    if source["kind"] == "inline":
        return compile_inline(source["code"])
    path = source["path"]
    sys.path.insert(0, os.path.dirname(path))
    spec = importlib.util.spec_from_file_location("grader_%d" % len(known), path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    name = source.get("function") or "get_assert"
    if not callable(getattr(module, name, None)):
        raise AttributeError("the file has no function " + name)
    return getattr(module, name)

def answer(request):
    key = json.dumps(request["source"], sort_keys=True)
    if key not in known:
        known[key] = load(request["source"])
    if "input" not in request:
        return json.dumps({"id": request["id"], "result": True})
    result = known[key](request["input"]["output"], request["input"]["context"])
    if inspect.isawaitable(result):
        async def wait():
            return await result
        result = asyncio.run(wait())
    return json.dumps({"id": request["id"], "result": result}, allow_nan=False)

for line in requests:
    request = json.loads(line)
    try:
        reply = answer(request)
    except BaseException as error:
        reply = json.dumps({"id": request["id"], "error": "%s: %s" % (type(error).__name__, error)})
    replies.write(reply + "\\n")
    replies.flush()
`;

;// CONCATENATED MODULE: ./dist/compiled/adapters/programs/grader-workers.js







/** More would only wait for each other. */
const mostWorkers = Math.min(4, (0,external_node_os_.availableParallelism)());
/** Keeps a few processes for each language and folder, each of which does one piece of work at a time. */
class GraderWorkers {
    environment;
    rooms = new Map();
    asked = 0;
    constructor(environment) {
        this.environment = environment;
    }
    run(request) {
        return this.ask(request);
    }
    /** Makes the code ready for what it will be asked; where that fails, so will every asking. */
    load(request) {
        return this.ask(request);
    }
    async ask({ program, input, folder, signal }) {
        this.asked += 1;
        const id = String(this.asked);
        const source = program.source.kind === 'file' ? located(program.source, folder) : program.source;
        const timeoutMs = program.timeoutSeconds * 1000;
        const room = this.roomFor(program.language, folder);
        const worker = await room.take();
        try {
            return outcomeOf(await worker.ask(JSON.stringify({ id, source, input }), { id, timeoutMs, signal }));
        }
        catch (error) {
            if (error instanceof program_failure/* ProgramFailure */.J9)
                return { kind: 'failed', reason: error.message };
            // Whoever gave up has left the worker in the middle of something.
            await worker.close();
            throw error;
        }
        finally {
            room.giveBack(worker);
        }
    }
    async close() {
        await Promise.all([...this.rooms.values()].map((room) => room.close()));
    }
    roomFor(language, folder) {
        const key = `${language} ${folder}`;
        const room = this.rooms.get(key) ?? new Room(this.commandOf(language, folder));
        this.rooms.set(key, room);
        return room;
    }
    commandOf(language, folder) {
        const { environment } = this;
        if (language === 'javascript') {
            return { words: [process.execPath, '-e', javascriptWorker], folder, environment, hasChannel: true };
        }
        const python = process.platform === 'win32' ? 'python' : 'python3';
        return { words: [python, '-c', pythonWorker], folder, environment };
    }
}
const located = (source, folder) => ({
    ...source,
    path: (0,external_node_path_.join)(folder, source.path),
});
function outcomeOf({ result, error }) {
    if (error !== undefined)
        return { kind: 'failed', reason: (0,excerpt/* excerptOf */.z)(String(error), 300) };
    return { kind: 'output', output: (result ?? null) };
}
/** The workers of one language and folder: those that are idle, and who waits for one. */
class Room {
    command;
    all = new Set();
    idle = [];
    waiting = [];
    constructor(command) {
        this.command = command;
    }
    async take() {
        const idle = this.idle.pop();
        if (idle !== undefined && !idle.isOver)
            return idle;
        if (idle !== undefined)
            this.all.delete(idle);
        return this.all.size < mostWorkers ? this.start() : new Promise((resolve) => this.waiting.push(resolve));
    }
    giveBack(worker) {
        if (worker.isOver)
            this.all.delete(worker);
        const next = this.waiting.shift();
        if (next === undefined) {
            if (!worker.isOver)
                this.idle.push(worker);
        }
        else
            next(worker.isOver ? this.start() : worker);
    }
    async close() {
        await Promise.all([...this.all].map((worker) => worker.close()));
    }
    start() {
        const worker = new LineProcess(this.command);
        this.all.add(worker);
        return worker;
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/programs/scrubbed-environment.js
var scrubbed_environment = __webpack_require__(56423);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./dist/compiled/adapters/programs/why-not-started.js





const patienceMs = 10_000;
/**
 * Why the shell could not start a command line, as far as that shows without running it: how it is written, and whether
 * the program is there that it begins with. `undefined` where it could, or where only the shell can tell.
 */
async function whyNotStarted({ line, ...place }, signal) {
    if (process.platform === 'win32')
        return undefined;
    const ask = (...args) => complaintOf((0,run_once/* runOnce */.J)({ ...place, words: ['/bin/sh', ...args] }, { input: '', timeoutMs: patienceMs, signal }));
    const malformed = await ask('-n', '-c', line);
    if (malformed !== undefined)
        return `the shell cannot read it: ${malformed}`;
    const program = firstWord(line);
    if (program === undefined)
        return undefined;
    if (program.includes('/'))
        return whyNoProgram((0,external_node_path_.resolve)(place.folder, program), program);
    const missing = await ask('-c', 'command -v "$1"', 'sh', program);
    return missing === undefined ? undefined : `there is no program \`${program}\` on the path`;
}
/** The first word of a command line, where it says by itself which program is meant. */
function firstWord(line) {
    const [, plain, quoted] = /^\s*(?:([\w./@%+,-]+)|"([^"$`\\]+)")(?=[\s;|&]|$)/.exec(line) ?? [];
    return plain ?? quoted;
}
async function whyNoProgram(path, name) {
    const may = (mode) => (0,promises_.access)(path, mode).then(() => true, () => false);
    if (!(await may(external_node_fs_.constants.F_OK)))
        return `there is no file \`${name}\``;
    if (await may(external_node_fs_.constants.X_OK))
        return undefined;
    return `\`${name}\` may not be executed: \`git update-index --chmod=+x\` says in the commit that it may`;
}
async function complaintOf(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        if (error instanceof program_failure/* ProgramFailure */.J9)
            return error.message;
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/program/absent-files.js


const sentences = {
    submodule: 'programs cannot be run beside a submodule that they depend on, of which the files are not here',
    'lfs-pointer': 'this file is a Git LFS pointer, and what it points to is not fetched',
};
/**
 * Throws a `UserError` where a program depends on what is absent: on all that the lists of globs take in, on everything
 * where there is no list.
 */
function refuseAbsentFiles(absent, sources) {
    const needed = absent.find(({ path }) => sources.length === 0 || sources.some((globs) => reaches(globs, path)));
    if (needed === undefined)
        return;
    const elsewhere = 'keep it in git itself, or ask elsewhere: an endpoint (`target: { url }`), a `webhook` grader';
    throw new user_error/* UserError */.yo(sentences[needed.kind], {
        place: { path: needed.path },
        hint: sources.length === 0 ? `name the files that it depends on in \`sources\`; else ${elsewhere}` : elsewhere,
    });
}
/** A glob may also name what lies inside of a submodule. */
const reaches = (globs, path) => (0,glob/* matchesGlobs */.nJ)(path, globs) || globs.some((glob) => glob.startsWith(`${path}/`));

;// CONCATENATED MODULE: ./dist/compiled/adapters/programs/workplaces.js





const setupTimeoutMs = 15 * 60_000;
/** The folders that programs run in: files of one commit each, made when they are first needed. */
class Workplaces {
    parts;
    checkOuts = new Map();
    setups = new Map();
    root;
    constructor(parts) {
        this.parts = parts;
    }
    /** The untouched files of a commit, for programs that grade. */
    async forGraders(tree) {
        return (await this.graders(tree)).folder;
    }
    /** Throws a `UserError` where files that graders depend on are not here. */
    async refuseAbsentForGraders({ tree, sources }) {
        refuseAbsentFiles((await this.graders(tree)).absent, sources);
    }
    /**
     * The files of a target, set up once. Throws a `ProgramFailure` where the setup failed, and a `UserError` where files
     * that it depends on are not here.
     */
    async forTarget(target, signal) {
        const { tree, setup, cwd = '.', env, sources } = target;
        const key = JSON.stringify(['target', tree, setup, cwd, env]);
        const checkedOut = await this.checkedOut(key, tree);
        refuseAbsentFiles(checkedOut.absent, sources);
        const folder = (0,external_node_path_.join)(checkedOut.folder, cwd);
        if (setup === undefined)
            return folder;
        const known = this.setups.get(key) ?? this.setUp(target, folder, signal);
        this.setups.set(key, known);
        const failure = await known;
        if (failure !== undefined)
            throw failure;
        return folder;
    }
    /** A folder without files. */
    async empty() {
        return (0,promises_.mkdtemp)((0,external_node_path_.join)(await this.rootFolder(), 'empty-'));
    }
    async close() {
        if (this.root !== undefined)
            await this.parts.folders.remove(await this.root);
    }
    graders(tree) {
        return this.checkedOut(`graders ${tree}`, tree);
    }
    checkedOut(key, tree) {
        const known = this.checkOuts.get(key) ?? this.checkOut(tree);
        this.checkOuts.set(key, known);
        return known;
    }
    async checkOut(tree) {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await this.rootFolder(), 'worktree-'));
        return { folder, absent: await this.parts.worktrees.checkOut(tree, folder) };
    }
    async setUp(target, folder, signal) {
        const command = { words: target.setup ?? '', folder, environment: this.parts.environmentOf(target) };
        try {
            await (0,run_once/* runOnce */.J)(command, { input: '', timeoutMs: setupTimeoutMs, signal, isUnread: true });
            return undefined;
        }
        catch (error) {
            if (error instanceof program_failure/* ProgramFailure */.J9)
                return new program_failure/* ProgramFailure */.J9('program-failed', `setup failed: ${error.message}`);
            throw error;
        }
    }
    rootFolder() {
        this.root ??= this.parts.folders.make(this.parts.parent, 'lanegate-programs-');
        return this.root;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/programs/system-programs.js











/** Programs as child processes of this machine. */
const systemPrograms = (parts) => ({
    open: (request) => new RunningPrograms(parts, request),
});
class RunningPrograms {
    parts;
    model;
    post;
    workplaces;
    workers;
    emptyFolders = new Map();
    constructor(parts, { worktrees, modelAddresses = {} }) {
        this.parts = parts;
        const { environment, temporaryFolder = (0,external_node_os_.tmpdir)(), folders, post } = parts;
        const environmentOf = ({ env }) => ({
            ...(0,scrubbed_environment/* scrubbedEnvironment */.a)(environment, env),
            ...modelAddresses,
        });
        this.workplaces = new Workplaces({ worktrees, parent: temporaryFolder, folders, environmentOf });
        this.model = new CommandModel({ workplaces: this.workplaces, environmentOf });
        this.workers = new GraderWorkers((0,scrubbed_environment/* scrubbedEnvironment */.a)(environment));
        this.post = post;
    }
    async prepare(targets, signal) {
        const keys = (0,name_list/* splitNames */.b)(this.parts.keys ?? '');
        for (const { env } of targets)
            (0,scrubbed_environment/* refuseSecretVariables */._)(env, keys);
        for (const target of targets) {
            await this.workplaces.forTarget(target, signal).catch((error) => {
                // What failed is told again by every call, as the incident that it is.
                if (!(error instanceof program_failure/* ProgramFailure */.J9))
                    throw error;
            });
        }
        const named = new Set(targets.flatMap(({ env }) => env));
        return [...named].filter((name) => this.parts.environment[name] === undefined);
    }
    async whyNotRun(program, files, signal) {
        if (program.language !== 'command' && program.source.kind === 'inline')
            return this.whyNotLoaded(program, files, signal);
        try {
            await this.workplaces.refuseAbsentForGraders(files);
        }
        catch (error) {
            if (error instanceof user_error/* UserError */.yo)
                return (0,user_error/* describeInOneLine */.rM)(error);
            throw error;
        }
        if (program.language !== 'command')
            return this.whyNotLoaded(program, files, signal);
        return whyNotStarted({ line: program.run, ...(await this.graderPlace(files.tree)) }, signal);
    }
    async run(program, input, tree, signal) {
        if (program.language === 'command') {
            return this.runCommand(program, input, { place: await this.graderPlace(tree), signal });
        }
        return this.workers.run({ program, input, folder: await this.folderOf(program, tree), signal });
    }
    async close() {
        await Promise.all([this.model.close(), this.workers.close()]);
        await this.workplaces.close();
    }
    async whyNotLoaded(program, { tree }, signal) {
        const outcome = await this.workers.load({ program, folder: await this.folderOf(program, tree), signal });
        return outcome.kind === 'failed' ? outcome.reason : undefined;
    }
    folderOf({ source }, tree) {
        return source.kind === 'file' ? this.workplaces.forGraders(tree) : this.nowhere(tree);
    }
    /** Each commit has its own, and with it workers of its own: head's code must not reach into policy's graders. */
    nowhere(tree) {
        const folder = this.emptyFolders.get(tree) ?? this.workplaces.empty();
        this.emptyFolders.set(tree, folder);
        return folder;
    }
    /** Where command lines grade, and all that they see. */
    async graderPlace(tree) {
        const folder = await this.workplaces.forGraders(tree);
        return { folder, environment: (0,scrubbed_environment/* scrubbedEnvironment */.a)(this.parts.environment) };
    }
    async runCommand({ run, timeoutSeconds }, input, { place, signal }) {
        try {
            const command = { ...place, words: run };
            const text = await (0,run_once/* runOnce */.J)(command, {
                input: `${JSON.stringify(input)}\n`,
                timeoutMs: timeoutSeconds * 1000,
                signal,
            });
            const result = (0,read_result/* readResult */.U)(text);
            if (result.kind === 'result')
                return { kind: 'output', output: result.json };
            return { kind: 'failed', reason: `what it wrote ${result.why}` };
        }
        catch (error) {
            if (error instanceof program_failure/* ProgramFailure */.J9)
                return { kind: 'failed', reason: error.message };
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/adapters/recordings/disk-recorder.js + 1 modules
var disk_recorder = __webpack_require__(49715);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/clock.js
var clock = __webpack_require__(90639);
// EXTERNAL MODULE: ./dist/compiled/adapters/system/random.js
var random = __webpack_require__(76026);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/request-caps.js
var request_caps = __webpack_require__(65036);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/gateway-settings.js + 3 modules
var gateway_settings = __webpack_require__(78809);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/retry/call-deadline.js

const usualDeadlineMs = 180_000;
/** Answers that are read as they come may be long. */
const liveDeadlineMs = 900_000;
/** Milliseconds that a call may take with its retries and waits: as set, or enough for one patient attempt. */
function deadlineMsOf({ provider, listener }, { deadline_s }) {
    if (deadline_s !== undefined)
        return deadline_s * 1000;
    const asked = (0,provider_provider/* whoAnswers */.wU)(provider);
    const timeoutMs = 'timeout_s' in asked && asked.timeout_s !== undefined ? asked.timeout_s * 1000 : 0;
    return Math.max(listener === undefined ? usualDeadlineMs : liveDeadlineMs, timeoutMs);
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/onward-clock.js
/**
 * A clock whose time goes on from where it was when the one beneath it is set back, so that no pause becomes longer.
 */
function onwardClock(clock) {
    let seenMs = clock.now();
    let behindMs = 0;
    return {
        now() {
            const nowMs = clock.now();
            behindMs += Math.max(0, seenMs - nowMs);
            seenMs = nowMs;
            return nowMs + behindMs;
        },
        sleep: (ms, signal) => clock.sleep(ms, signal),
        alarm: (ms, ring) => clock.alarm(ms, ring),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/route-by-api.js
/** The model that hands each call to the one that speaks its provider's language. */
const routeByApi = (models) => ({
    complete: (call, signal) => models[call.provider.api].complete(call, signal),
    refusalOf: (call) => models[call.provider.api].refusalOf?.(call),
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/call-outcome.js
var call_outcome = __webpack_require__(12877);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/provider/target-key.js

/** The target of the last call: breaker, limit, retries and store all ask for it, and a run has few targets. */
let last;
/** Who is asked what kind of question: calls with the same key share breakers, limits and retry budgets. */
function targetKey({ provider, model, operation = 'chat' }) {
    const known = last?.target;
    if (last !== undefined && known?.provider === provider && known.model === model && known.operation === operation) {
        return last.key;
    }
    const key = `${(0,provider_provider/* providerIdentity */.k8)(provider)} ${model} ${operation}`;
    last = { target: { provider, model, operation }, key };
    return key;
}
/** A target in the words of lanegate.yml. */
const targetName = ({ providerName, model }) => `${providerName}/${model}`;

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/retry/adaptive-limit.js
const longestPauseMs = 3_600_000;
const firstBackoffMs = 500;
const longestBackoffMs = 20_000;
/** Between two calls that enter after a pause there is a random part of this. */
const restartSpreadMs = 250;
const openAdaptiveLimit = (most) => ({
    most,
    limit: most,
    underWay: 0,
    round: 0,
    successes: 0,
    overloads: 0,
    pausedUntilMs: 0,
    isCautious: false,
    quota: undefined,
});
/** Lets a call in if it may enter now. */
function enter(limit, { nowMs, chance }) {
    const quota = quotaAt(limit, nowMs);
    if (limit.underWay >= limit.limit)
        return { kind: 'wait', untilMs: undefined };
    if (nowMs < limit.pausedUntilMs)
        return { kind: 'wait', untilMs: limit.pausedUntilMs };
    if (quota !== undefined && limit.underWay >= quota.remaining)
        return { kind: 'wait', untilMs: quota.untilMs };
    const pausedUntilMs = limit.isCautious ? nowMs + Math.ceil(chance * restartSpreadMs) : limit.pausedUntilMs;
    const entered = withUnderWay(limit, limit.underWay + 1, quota, pausedUntilMs);
    return { kind: 'entered', limit: entered, entry: entered };
}
/**
 * Part by part, since every call makes two of them: an object that begins with a spread takes in each later part
 * slowly.
 */
const withUnderWay = (limit, underWay, quota, pausedUntilMs = limit.pausedUntilMs) => ({
    most: limit.most,
    limit: limit.limit,
    underWay,
    round: limit.round,
    successes: limit.successes,
    overloads: limit.overloads,
    pausedUntilMs,
    isCautious: limit.isCautious,
    quota,
});
/** The limit after a call has ended. */
function leave(limit, ending, moment) {
    const quota = ending.rateLimit === undefined ? limit.quota : quotaOf(ending.rateLimit, moment.nowMs);
    const left = withUnderWay(limit, limit.underWay - 1, quota);
    if (ending.kind === 'unknown')
        return left;
    return ending.kind === 'succeeded' ? grown(left, ending.entry) : paused(halved(left, ending.entry), ending, moment);
}
function grown(limit, entry) {
    if (entry.round !== limit.round)
        return limit;
    if (limit.limit >= limit.most && !limit.isCautious)
        return limit;
    const successes = limit.successes + 1;
    const calm = { ...limit, overloads: 0, isCautious: false };
    if (limit.limit >= limit.most || successes < limit.limit)
        return { ...calm, successes };
    return { ...calm, successes: 0, limit: limit.limit + 1 };
}
/** Calls that were under way together fail together; they halve the limit once. */
function halved(limit, entry) {
    if (entry.round !== limit.round)
        return limit;
    return {
        ...limit,
        limit: Math.max(1, Math.floor(limit.limit / 2)),
        round: limit.round + 1,
        successes: 0,
        overloads: limit.overloads + 1,
    };
}
/** One call's Retry-After holds for all; without one the pause grows with each overloaded round. */
function paused(limit, { entry, retryAfterMs }, { nowMs, chance }) {
    const isOld = entry.round < limit.round - 1;
    if (isOld && retryAfterMs === undefined)
        return limit;
    const backoffMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (limit.overloads - 1));
    const pauseMs = Math.min(longestPauseMs, retryAfterMs ?? 0) + Math.ceil(chance * backoffMs);
    return { ...limit, isCautious: true, pausedUntilMs: Math.max(limit.pausedUntilMs, nowMs + pauseMs) };
}
function quotaOf({ requests, tokens }, nowMs) {
    // How many tokens a call will take is not known here, so a few left say nothing, but none left says none.
    const told = tokens?.remaining === 0 && tokens.resetMs !== undefined ? tokens : requests;
    if (told?.resetMs === undefined)
        return undefined;
    return { remaining: told.remaining, untilMs: nowMs + Math.min(longestPauseMs, told.resetMs) };
}
const quotaAt = ({ quota }, nowMs) => quota === undefined || nowMs >= quota.untilMs ? undefined : quota;

;// CONCATENATED MODULE: ./dist/compiled/gateway/queue.js
/** First in, first out, at a cost that does not grow with its length (an array's `shift` does). */
class Queue {
    incoming = [];
    outgoing = [];
    push(item) {
        this.incoming.push(item);
    }
    /** Who is next; `undefined` when nobody waits. */
    first() {
        if (this.outgoing.length === 0)
            [this.outgoing, this.incoming] = [this.incoming.reverse(), []];
        return this.outgoing.at(-1);
    }
    /** Takes out who is next. */
    shift() {
        this.first();
        return this.outgoing.pop();
    }
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/adaptive-gate.js



/** A call that would wait longer is sent back, since its deadline is known to those who sent it. */
const longestQueueMs = 20_000;
/** The door of one target: calls enter in the order they came, as many at once as the target bears. */
class AdaptiveGate {
    limit;
    waiting = new Queue();
    alarm;
    clock;
    random;
    constructor({ clock, random, most }) {
        this.limit = openAdaptiveLimit(most);
        this.clock = clock;
        this.random = random;
    }
    /** True when nobody is inside or waits. */
    isIdle() {
        return this.limit.underWay === 0 && this.waiting.first() === undefined;
    }
    /**
     * Resolves when the call, told by its target's name, may be made; `leave` must follow. Throws the signal's reason
     * when it aborts before, and a retryable `rate-limited` error when the target takes no calls for long.
     */
    enter(name, signal) {
        if (signal?.aborted)
            throw ports_model/* ModelError */.me.unasked(signal.reason);
        if (this.waiting.first() === undefined) {
            const entrance = enter(this.limit, this.moment());
            if (entrance.kind === 'entered') {
                this.limit = entrance.limit;
                return entrance.entry;
            }
        }
        return this.queued(name, signal);
    }
    leave(ending) {
        this.limit = leave(this.limit, ending, this.moment());
        this.admit();
    }
    queued(name, signal) {
        return new Promise((resolve, reject) => {
            const giveUp = () => {
                waiter.isGone = true;
                reject(ports_model/* ModelError */.me.unasked(signal?.reason));
                this.admit();
            };
            const listening = signal !== undefined;
            const settled = () => listening && signal.removeEventListener('abort', giveUp);
            const waiter = {
                name,
                isGone: false,
                let: (entry) => {
                    settled();
                    resolve(entry);
                },
                refuse: (reason) => {
                    settled();
                    reject(reason);
                },
            };
            signal?.addEventListener('abort', giveUp);
            this.waiting.push(waiter);
            this.admit();
        });
    }
    admit() {
        let lookAtMs;
        for (let next = this.waiting.first(); next !== undefined; next = this.waiting.first()) {
            const entrance = next.isGone ? undefined : enter(this.limit, this.moment());
            if (entrance?.kind === 'entered') {
                this.limit = entrance.limit;
                next.let(entrance.entry);
            }
            else if (entrance !== undefined) {
                lookAtMs = entrance.untilMs;
                if (lookAtMs === undefined || this.isSoon(lookAtMs))
                    break;
                next.refuse(takesNoCalls(next.name, lookAtMs - this.clock.now()));
                lookAtMs = undefined;
            }
            this.waiting.shift();
        }
        this.wakeAt(lookAtMs);
    }
    isSoon(untilMs) {
        return untilMs - this.clock.now() <= longestQueueMs;
    }
    /** Looks again at that time; an earlier arrangement is void. */
    wakeAt(atMs) {
        if (this.alarm?.atMs === atMs)
            return;
        this.alarm?.stop.abort();
        this.alarm = undefined;
        if (atMs === undefined)
            return;
        const alarm = { atMs, stop: new AbortController() };
        this.alarm = alarm;
        this.clock.sleep(atMs - this.clock.now(), alarm.stop.signal).then(() => {
            if (this.alarm === alarm)
                this.alarm = undefined;
            this.admit();
        }, () => undefined);
    }
    moment() {
        return { nowMs: this.clock.now(), chance: this.random.next() };
    }
}
function takesNoCalls(name, waitMs) {
    const message = `${name} takes no calls for another ${Math.ceil(waitMs / 1000)} s, by its rate limit`;
    return new ports_model/* ModelError */.me('rate-limited', message, { retryable: true, retryAfterMs: waitMs, attempts: 0 });
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/per-target.js
/** A gateway's callers may name any model; so many targets are remembered at once. */
const mostTargets = 1000;
/** One thing for each target, made when it is first asked for. The oldest that is idle is forgotten. */
class PerTarget {
    things = new Map();
    open;
    isIdle;
    constructor(open, isIdle) {
        this.open = open;
        this.isIdle = isIdle;
    }
    of(key) {
        const known = this.things.get(key);
        if (known !== undefined)
            return known;
        if (this.things.size >= mostTargets)
            this.forgetOne();
        const made = this.open(key);
        this.things.set(key, made);
        return made;
    }
    all() {
        return this.things.values();
    }
    forgetOne() {
        for (const [key, thing] of this.things) {
            if (!this.isIdle(thing))
                continue;
            this.things.delete(key);
            return;
        }
    }
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-adaptive-concurrency.js





/**
 * Asks a target that says it is overloaded for less at once, and for more again when it answers. A Retry-After of one
 * call and what rate limit headers say is left hold for every call to the target. A recording is never overloaded: what
 * failed in it failed then.
 */
function withAdaptiveConcurrency(model, parts) {
    const { clock, random, limit } = parts;
    const gates = new PerTarget(() => new AdaptiveGate({ clock, random, most: limit }), (gate) => gate.isIdle());
    return {
        refusalOf: (call) => model.refusalOf?.(call),
        async complete(call, signal) {
            if (call.provider.api === 'replay')
                return model.complete(call, signal);
            const gate = gates.of(targetKey(call));
            const entering = gate.enter(targetName(call), signal);
            const entry = entering instanceof Promise ? await entering : entering;
            let ending = { entry, kind: 'unknown' };
            try {
                const reply = await model.complete(call, signal);
                ending = { entry, kind: 'succeeded', rateLimit: reply.rateLimit };
                return reply;
            }
            catch (error) {
                if (error instanceof ports_model/* ModelError */.me)
                    ending = endingOf(error, entry);
                throw error;
            }
            finally {
                gate.leave(ending);
            }
        },
    };
}
/** Service unavailable, and what some providers answer when they are overloaded. */
const overloadStatuses = new Set([503, 529]);
function endingOf(error, entry) {
    const { kind, status, retryAfterMs } = error;
    const rateLimit = error.rateLimit ?? error.reply?.rateLimit;
    if (kind === 'rate-limited' || overloadStatuses.has(status))
        return { entry, kind: 'overloaded', retryAfterMs, rateLimit };
    return { entry, kind: (0,call_outcome/* outcomeOfFailure */.S)(error).kind === 'answered' ? 'succeeded' : 'unknown', rateLimit };
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/cache/request-digest.js
var request_digest = __webpack_require__(68972);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/price/billed-price.js
var billed_price = __webpack_require__(80633);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/price/cost-of-usage.js




/**
 * What the tokens of a usage cost in US dollars, or `undefined` where a provider tells what cannot be. Where nobody
 * tells for how long they were written to a cache, it is for an hour if the call asks for that anywhere.
 */
function costOfUsage(usage, call) {
    if (usage === undefined || (0,price_usage/* tokensOf */.k)(usage) === undefined)
        return undefined;
    const costUsd = (0,provider_provider/* isFree */.xp)(call.provider) ? 0 : (0,price_price/* costOf */.ho)((0,billed_price/* billedPrice */.iD)(call), withLongWrites(usage, call));
    return (0,price_usage/* isCount */.m)(costUsd) ? costUsd : undefined;
}
function withLongWrites(usage, call) {
    const { cacheWriteInputTokens = 0, longCacheWriteInputTokens } = usage;
    const isTold = longCacheWriteInputTokens !== undefined || cacheWriteInputTokens === 0;
    return isTold || !(0,billed_price/* asksForLongCache */.cQ)(call) ? usage : { ...usage, longCacheWriteInputTokens: cacheWriteInputTokens };
}
/**
 * What a stored answer would have cost had it been asked for now; `undefined` where nobody can tell, as of a program,
 * whose bill is not stored.
 */
const worthOf = (usage, call) => (0,provider_provider/* isOwnProgram */.Tb)(call.provider) ? undefined : costOfUsage(usage, call);

;// CONCATENATED MODULE: ./dist/compiled/gateway/served-snapshots.js
/**
 * Which snapshot serves each name of a model in this run. A provider may put another one behind an alias at any time,
 * so an alias is known only from a call that was really made. What names itself, or says nothing, is taken at its word
 * until a call shows otherwise. A lineage is all calls that one snapshot serves at the same time.
 */
class ServedSnapshots {
    current = new Map();
    findings = new Map();
    /**
     * The snapshot whose stored answers count, where `stored` served the newest of them when `asked` was asked;
     * `undefined` when only a call can tell.
     */
    whichCounts(lineage, stored, asked) {
        return this.current.get(lineage) ?? (stored === asked ? asked : undefined);
    }
    /**
     * Resolves when a call that is under way has told or has failed. Where there is none it answers `undefined`, and the
     * caller is the one who makes it: others wait for the next call to be learnt from.
     */
    findOut(lineage) {
        const underWay = this.findings.get(lineage);
        if (underWay === undefined)
            this.findings.set(lineage, startFinding());
        return underWay?.ended;
    }
    /** Makes a call for the model `asked` and takes note of who serves it. */
    async learnFrom(lineage, asked, ask) {
        const finding = this.findings.get(lineage) ?? (this.current.has(lineage) ? undefined : startFinding());
        if (finding !== undefined && !this.current.has(lineage))
            this.findings.set(lineage, finding);
        try {
            const reply = await ask();
            this.current.set(lineage, reply.servedModel ?? asked);
            return reply;
        }
        finally {
            if (finding !== undefined && this.findings.get(lineage) === finding)
                this.findings.delete(lineage);
            finding?.end();
        }
    }
}
function startFinding() {
    let end = () => { };
    const ended = new Promise((resolve) => {
        end = resolve;
    });
    return { ended, end };
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-answers.js







/**
 * Serves a request that was answered before from the store, at no cost, and stores what is answered now. The same
 * request asked twice at once is made once. An answer counts only for the model that serves now: where stored answers
 * show that a name is an alias, its first call of a run is really made, and tells. Free providers bypass the store;
 * only replies that the guarded model lets through are kept.
 */
function withAnswers(model, parts) {
    const answering = new AnsweringModel(model, parts);
    return { complete: (call, signal) => answering.complete(call, signal) };
}
/**
 * The newest answer to the same request, however old and whichever model served it; `undefined` when there is none, or
 * none may be kept. Whoever serves it says that it is stale.
 */
async function staleAnswer({ answers, clock, cache }, call) {
    const known = isKept(call, cache) ? await answers.get((0,request_digest/* requestDigest */.u)(call)) : undefined;
    return known === undefined ? undefined : served(known, call, clock.now());
}
const isKept = ({ provider }, { enabled }) => enabled && (0,provider_provider/* mayBeStored */.c1)(provider);
class AnsweringModel {
    model;
    parts;
    underWay = new Map();
    snapshots = new ServedSnapshots();
    constructor(model, parts) {
        this.model = model;
        this.parts = parts;
    }
    complete(call, signal) {
        if (call.isFresh || !isKept(call, this.parts.cache))
            return this.model.complete(call, signal);
        const key = (0,request_digest/* requestDigest */.u)(call);
        if (call.refreshes)
            return this.ask(key, call, signal);
        const same = this.underWay.get(key);
        if (same !== undefined)
            return this.shareAnswer(same, call, signal);
        const answered = this.answer(key, call, signal);
        this.underWay.set(key, answered);
        return answered;
    }
    /** Waits for the answer to the same request; where there is none, another one who waited may be asking already. */
    async shareAnswer(same, call, signal) {
        const reply = await same.catch(() => undefined);
        signal?.throwIfAborted();
        return reply === undefined ? this.complete(call, signal) : this.servedAgain(reply, call);
    }
    async answer(key, call, signal) {
        try {
            const stored = await this.storedReply(key, call);
            if (stored === undefined)
                return await this.ask(key, call, signal);
            this.parts.onStored?.(call);
            return stored;
        }
        finally {
            this.underWay.delete(key);
        }
    }
    /** What the same request is served that was asked meanwhile. */
    servedAgain(reply, call) {
        this.parts.onStored?.(call);
        const { attempts: _, ...said } = reply;
        return { ...said, costUsd: 0, cached: true, savedUsd: worthOf(reply.usage, call), ageMs: reply.ageMs ?? 0 };
    }
    /** A stored answer of the model that serves now, or `undefined` where the call has to be made. */
    async storedReply(key, call) {
        const { answers, clock, cache } = this.parts;
        const now = clock.now();
        const oldestMs = (0,cache_settings/* oldestServedMs */.T)(cache, now);
        const isRecent = ({ storedAtMs }) => storedAtMs >= oldestMs;
        const newest = await answers.get(key, isRecent);
        if (newest === undefined)
            return undefined;
        const whichCounts = () => this.snapshots.whichCounts(targetKey(call), servedBy(newest, call), call.model);
        if (whichCounts() === undefined) {
            const findingOut = this.snapshots.findOut(targetKey(call));
            // Whoever begins to find out makes the call in any case, or those who wait for it would wait for ever.
            if (findingOut === undefined)
                return undefined;
            await findingOut;
        }
        const snapshot = whichCounts();
        if (snapshot === undefined)
            return undefined;
        if (servedBy(newest, call) === snapshot)
            return served(newest, call, now);
        const known = await answers.get(key, (answer) => isRecent(answer) && servedBy(answer, call) === snapshot);
        return known === undefined ? undefined : served(known, call, now);
    }
    async ask(key, call, signal) {
        const ask = () => this.model.complete(call, signal);
        const reply = await this.snapshots.learnFrom(targetKey(call), call.model, ask);
        if (!reply.cached)
            this.parts.answers.put(key, with_answers_answerOf(reply, call, this.parts.clock.now()));
        return reply;
    }
}
const servedBy = ({ servedModel }, call) => servedModel ?? call.model;
/*
 * What follows is made part by part, which is done in a fraction of the time that leaving parts out or spreading takes;
 * the types ask for each part.
 */
const served = (answer, call, nowMs) => ({
    content: answer.content,
    reasoning: answer.reasoning,
    refusal: answer.refusal,
    toolCalls: answer.toolCalls,
    vectors: answer.vectors,
    finishReason: answer.finishReason,
    context: answer.context,
    usage: answer.usage,
    servedModel: answer.servedModel,
    systemFingerprint: answer.systemFingerprint,
    responseId: answer.responseId,
    latencyMs: answer.latencyMs,
    firstTokenMs: answer.firstTokenMs,
    served: answer.served,
    notices: answer.notices,
    verbatim: answer.verbatim,
    costUsd: 0,
    cached: true,
    savedUsd: worthOf(answer.usage, call),
    ageMs: Math.max(0, nowMs - answer.storedAtMs),
});
const with_answers_answerOf = (reply, call, storedAtMs) => ({
    content: reply.content,
    // A provider's own words have what it thought, too.
    reasoning: reply.verbatim === undefined && isOfClient(call) ? reply.reasoning : undefined,
    refusal: reply.refusal,
    toolCalls: reply.toolCalls,
    vectors: reply.vectors,
    finishReason: reply.finishReason,
    context: reply.context,
    usage: reply.usage,
    servedModel: reply.servedModel,
    systemFingerprint: reply.systemFingerprint,
    responseId: reply.responseId,
    latencyMs: reply.latencyMs,
    firstTokenMs: reply.firstTokenMs,
    served: reply.served,
    notices: reply.notices,
    verbatim: reply.verbatim,
    storedAtMs,
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/provider-tools.js
var provider_tools = __webpack_require__(81498);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/left-early.js






/** The tokens that a part of a streamed reply stands for at the most: one a byte of what it says. */
function tokensOfPart({ text, reasoning, refusal, toolCalls }) {
    let bytes = bytesOf(text) + bytesOf(reasoning) + bytesOf(refusal);
    for (const call of toolCalls ?? [])
        bytes += bytesOf(call.name) + bytesOf(call.arguments);
    return bytes;
}
const bytesOf = (text) => (text === undefined ? 0 : external_node_buffer_.Buffer.byteLength(text));
/**
 * What a call takes at the most whose caller left in the middle of its answer: the worst case of its input and what was
 * streamed so far, never more than was reserved for it. Where the model may have thought unseen, where it gave several
 * answers at once, of which parts tell the first alone, where its provider may have run tools, or where nothing has
 * come, nobody knows what it has done, and the worst case is taken.
 */
function amountOfLeft(call, worstCase, streamedTokens) {
    const hasSeveralAnswers = worstCase.outputTokens > call.parameters.max_tokens;
    const mayHaveWorkedUnseen = mayThinkUnseen(call) || (0,provider_tools/* providerToolsOf */.G)(call).length > 0;
    if (streamedTokens === 0 || hasSeveralAnswers || mayHaveWorkedUnseen)
        return worstCase;
    const outputTokens = Math.min(streamedTokens, worstCase.outputTokens);
    const costUsd = (0,billed_price/* dearestCostOfCall */.tX)(call, { inputTokens: worstCase.inputTokens, outputTokens });
    return (0,amount/* amountOf */.MT)(Math.min(costUsd, (0,amount/* usdOf */.IA)(worstCase)), worstCase.inputTokens + outputTokens);
}
/** Models of others that think unless they are told not to, and do not tell all of it, by their names. */
const thinkers = /^(?:o\d|gpt-[56]|grok-[4-9])|gemini-(?:2\.5|[3-9])|gemini-[a-z-]*latest/;
/** Models of Azure that never think, where the deployment has their name. */
const thoughtless = /^gpt-(?:3|4)/;
/** True where a model may be billed for thoughts of which its stream tells none, or but a part. */
function mayThinkUnseen({ provider, model, parameters, quirks, verbatim }) {
    if (parameters.thinking !== undefined || parameters.reasoning !== undefined)
        return true;
    if (verbatim?.body.thinking !== undefined)
        return true;
    const effort = parameters.reasoning_effort ?? (0,model_quirks/* quirksOf */.Tc)(model, quirks).default_effort;
    if (effort !== undefined && effort !== null)
        return effort !== 'none';
    const name = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
    // A deployment may be called anything, whatever stands behind it.
    return (0,provider_provider/* whoAnswers */.wU)(provider).api === 'azure' ? !thoughtless.test(name) : thinkers.test(name);
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/worst-case.js + 1 modules
var worst_case = __webpack_require__(85705);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/account.js
var budget_account = __webpack_require__(41574);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/least-of.js
/** The items of the least measure, ascending, so many at the most; no list of all is made, since there may be many. */
function leastOf(items, most, measureOf) {
    const least = [];
    for (const item of items) {
        const measure = measureOf(item);
        const last = least[most - 1];
        if (last !== undefined && measure >= last.measure)
            continue;
        least.splice(least.findLastIndex((other) => other.measure <= measure) + 1, 0, { item, measure });
        if (least.length > most)
            least.pop();
    }
    return least.map(({ item }) => item);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/account-table.js


const hourMs = 3_600_000;
/** A session is over a day after its last call; its name then begins another one. */
const sessionLimits = { endsAfterMs: 24 * hourMs, mostRemembered: 200_000 };
/** What a user has spent is never forgotten where a cap binds all of it. */
const userLimits = { endsAfterMs: Number.POSITIVE_INFINITY, mostRemembered: 200_000 };
/** How many accounts each new name looks at; more than one, so that forgetting outpaces remembering. */
const looksEach = 4;
/** How often a table that is full looks through all of it. */
const wholeSweepEveryMs = 60_000;
/**
 * The accounts of scopes that come and go by name. A name that is not known opens an account
 * with the caps of its kind. Only an account that can bind nobody any more is forgotten; when no more can be remembered
 * there is none for a new name, so that memory is bounded and no cap is.
 */
class AccountTable {
    kind;
    rules;
    limits;
    accounts = new Map();
    sweep = this.accounts.entries();
    sweptAtMs = Number.NEGATIVE_INFINITY;
    constructor(kind, rules, limits) {
        this.kind = kind;
        this.rules = rules;
        this.limits = limits;
    }
    /** The account of a name, or `undefined` when there is no room for another. */
    accountOf(name, nowMs) {
        const known = this.accounts.get(name);
        if (known !== undefined && !this.isOver(known, nowMs)) {
            known.lastUsedAtMs = nowMs;
            return known;
        }
        this.accounts.delete(name);
        this.forgetSome(nowMs);
        if (this.isFull())
            this.forgetAll(nowMs);
        if (this.isFull())
            return undefined;
        return this.keep(name, new budget_account/* Account */.g({ kind: this.kind, name }, this.rules), nowMs);
    }
    /** The account of a name that is known. */
    find(name) {
        return this.accounts.get(name);
    }
    get size() {
        return this.accounts.size;
    }
    get mostRemembered() {
        return this.limits.mostRemembered;
    }
    values() {
        return this.accounts.values();
    }
    restore(balances) {
        for (const { name, lastUsedAtMs, ...balance } of balances) {
            this.keep(name, new budget_account/* Account */.g({ kind: this.kind, name }, this.rules, balance), lastUsedAtMs);
        }
    }
    save(nowMs) {
        return this.balancesOf(this.accounts, nowMs);
    }
    /** What those have taken that are nearest to one of their caps, the nearest first. */
    nearest(most, nowMs) {
        const shareLeft = ([, account]) => this.isOver(account, nowMs) ? Number.POSITIVE_INFINITY : account.shareLeft(nowMs);
        return this.balancesOf(leastOf(this.accounts, most, shareLeft), nowMs);
    }
    balancesOf(accounts, nowMs) {
        return [...accounts]
            .filter(([, account]) => !this.isOver(account, nowMs))
            .map(([name, account]) => ({ name, lastUsedAtMs: account.lastUsedAtMs, ...account.balance(nowMs) }));
    }
    keep(name, account, nowMs) {
        account.lastUsedAtMs = nowMs;
        this.accounts.set(name, account);
        return account;
    }
    isFull() {
        return this.accounts.size >= this.limits.mostRemembered;
    }
    /** Looks at the next few, round and round, so that each new name pays for the forgetting of old ones. */
    forgetSome(nowMs) {
        for (let looks = 0; looks < looksEach; looks += 1) {
            const { done, value } = this.sweep.next();
            if (done) {
                this.sweep = this.accounts.entries();
                return;
            }
            const [name, account] = value;
            if (this.isOver(account, nowMs))
                this.accounts.delete(name);
        }
    }
    forgetAll(nowMs) {
        if (nowMs - this.sweptAtMs < wholeSweepEveryMs)
            return;
        this.sweptAtMs = nowMs;
        for (const [name, account] of this.accounts)
            if (this.isOver(account, nowMs))
                this.accounts.delete(name);
    }
    isOver(account, nowMs) {
        if (account.holders > 0)
            return false;
        if (!this.rules.isLasting)
            return account.hasEmptyWindow(nowMs);
        return nowMs - account.lastUsedAtMs >= this.limits.endsAfterMs && account.hasEmptyWindow(nowMs);
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/budget-state.js
var budget_state = __webpack_require__(75940);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/scope-book.js




/**
 * Finds the accounts that a call takes from: of its request, its session and its user where those are capped, of the
 * gateway's hour, the day, the pull request, and always of the run.
 */
class ScopeBook {
    run;
    /** The accounts that every call takes from. */
    everybodys;
    hour;
    tables;
    requestRules;
    sessionRules;
    requests = new WeakMap();
    lonelySessions = new WeakMap();
    constructor(caps, run, state) {
        const { perRequest, perSession, perUser, perHour, perDay, perPullRequest, perRun = {} } = caps;
        this.run = new budget_account/* Account */.g({ kind: 'run' }, (0,budget_account/* rulesOf */.f)(perRun), run);
        this.hour =
            perHour && new budget_account/* Account */.g({ kind: 'hour' }, (0,budget_account/* rulesOf */.f)(perHour), { buckets: (0,budget_state/* bucketsOfState */.YC)(state?.hour ?? []) });
        const shared = [sharedAccount('day', perDay), sharedAccount('pull_request', perPullRequest)];
        this.everybodys = [this.hour, ...shared, this.run].filter((account) => account !== undefined);
        const bindsAttempts = perRequest?.calls !== undefined || perRequest?.milliseconds !== undefined;
        const { calls, milliseconds } = perRequest ?? {};
        this.requestRules = bindsAttempts ? (0,budget_account/* rulesOf */.f)({ calls, milliseconds }) : undefined;
        this.sessionRules = perSession && (0,budget_account/* rulesOf */.f)(perSession);
        this.tables = {
            session: this.sessionRules && new AccountTable('session', this.sessionRules, sessionLimits),
            user: perUser && new AccountTable('user', (0,budget_account/* rulesOf */.f)(perUser), userLimits),
        };
        this.tables.session?.restore((state?.sessions ?? []).map(budget_state/* accountOfState */.aV));
        this.tables.user?.restore((state?.users ?? []).map(budget_state/* accountOfState */.aV));
    }
    /** The accounts of a call, narrowest first, or why there is none. */
    accountsOf(call, nowMs) {
        const { session, user } = call.caller ?? {};
        const accounts = [];
        const { requestRules, sessionRules } = this;
        if (requestRules)
            accounts.push(accountOfCall('request', requestRules, { call, known: this.requests }));
        if (session === undefined && sessionRules) {
            // All whom a route asks for one call are asked in its session.
            accounts.push(accountOfCall('session', sessionRules, { call: call.origin ?? call, known: this.lonelySessions }));
        }
        const refusal = this.addNamed(accounts, 'session', { name: session, nowMs }) ??
            this.addNamed(accounts, 'user', { name: user, nowMs });
        if (refusal !== undefined)
            return refusal;
        accounts.push(...this.everybodys);
        return accounts;
    }
    /** The account of a session that has made a call, where sessions are capped. */
    sessionOf(name) {
        return this.tables.session?.find(name);
    }
    /** What outlives the process: the last hour, and what sessions and users have taken. */
    save(nowMs) {
        return this.stateOf(nowMs, (table) => table.save(nowMs));
    }
    /** The same, of sessions and users those alone that are nearest to a cap: so many of each. */
    nearest(most, nowMs) {
        return this.stateOf(nowMs, (table) => table.nearest(most, nowMs));
    }
    stateOf(nowMs, balancesOf) {
        const { session, user } = this.tables;
        return {
            version: 1,
            hour: this.hour === undefined ? [] : (0,budget_state/* stateOfBuckets */.A6)(this.hour.balance(nowMs)),
            sessions: (session === undefined ? [] : balancesOf(session)).map(budget_state/* stateOfAccount */.qP),
            users: (user === undefined ? [] : balancesOf(user)).map(budget_state/* stateOfAccount */.qP),
        };
    }
    addNamed(accounts, kind, { name, nowMs }) {
        const table = this.tables[kind];
        if (name === undefined || table === undefined)
            return undefined;
        const account = table.accountOf(name, nowMs);
        if (account === undefined)
            return noRoom(kind, name, table);
        accounts.push(account);
        return undefined;
    }
    /** Every account that has a name or is everybody's. */
    *all() {
        yield* this.everybodys;
        yield* this.tables.session?.values() ?? [];
        yield* this.tables.user?.values() ?? [];
    }
}
/** The account of one call with all its attempts, which end with the call. */
function accountOfCall(kind, rules, { call, known }) {
    const account = known.get(call) ?? new budget_account/* Account */.g({ kind }, rules);
    known.set(call, account);
    return account;
}
const sharedAccount = (kind, caps) => caps && new budget_account/* Account */.g({ kind }, (0,budget_account/* rulesOf */.f)(caps), { spent: (0,amount/* amountOfSpend */.Ix)(caps.before) });
function noRoom(kind, name, { mostRemembered }) {
    const remembered = mostRemembered.toLocaleString('en-US');
    const reason = `${remembered} ${kind}s are known, which is as many as budget.per_${kind} can be kept for, so another is refused`;
    return { kind: 'refused', scope: { kind, name }, reason };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/budget/ledger.js





const granted = { kind: 'granted' };
const bindsAmounts = ({ rules }) => rules.limits.some(({ measure }) => measure !== 'calls');
/** The accounts of all scopes of a gateway. A call takes from every account it is in, or from none. */
class Ledger {
    book;
    parts;
    lastNowMs;
    callsLetIn = 0;
    constructor(parts) {
        const { caps, alreadySpent, openedAtMs, state, onEntry } = parts;
        const { milliseconds: earlierMs = 0 } = alreadySpent;
        const spent = (0,amount/* amountOfSpend */.Ix)(alreadySpent);
        this.parts = parts;
        this.lastNowMs = openedAtMs;
        this.book = new ScopeBook(caps, { spent, beganAtMs: openedAtMs - earlierMs }, state);
        onEntry?.({ kind: 'opened', elapsed_ms: earlierMs, at_ms: openedAtMs });
    }
    /** A ticket for a call, or why it can never be made. A ticket must be settled or dropped. */
    ticketFor(call, clockMs) {
        const { perRequest, perToolUse } = this.parts.caps;
        const tooBig = perRequest && (0,request_caps/* refusalOfRequest */.N)(call, perRequest, perToolUse);
        if (tooBig !== undefined)
            return tooBig;
        const worstCase = (0,worst_case/* worstCaseOf */.zl)(call);
        const need = (0,provider_tools/* withProviderTools */.p)(call, worstCase, perToolUse);
        const ticket = this.ticketOf(call, 'kind' in need ? worstCase : need, clockMs);
        if (ticket.kind === 'refused' || !('kind' in need) || !ticket.accounts.some(bindsAmounts))
            return ticket;
        this.drop(ticket);
        return need;
    }
    /** Counts a stored answer as a call of its session and its user, or says why not; the run counts what is asked. */
    countCached(call, clockMs) {
        const nowMs = this.forward(clockMs);
        const accounts = this.book.accountsOf(call, nowMs);
        if ('kind' in accounts)
            return accounts;
        const own = accounts.filter((account) => !this.isEverybodys(account));
        const refusal = own.map((account) => account.judge(worst_case/* freeCall */.pB, nowMs)).find((each) => typeof each === 'object');
        if (refusal !== undefined)
            return refusal;
        for (const account of own) {
            account.reserve(worst_case/* freeCall */.pB, nowMs);
            account.settle(worst_case/* freeCall */.pB, worst_case/* freeCall */.pB, nowMs);
        }
        return undefined;
    }
    /** Makes room for a call under every cap, or under none. */
    reserve(ticket, clockMs) {
        const nowMs = this.forward(clockMs);
        let waitsAt;
        for (const account of ticket.accounts) {
            const judgement = account.judge(ticket.worstCase, nowMs);
            if (judgement === 'wait')
                waitsAt = account;
            else if (judgement !== 'fits')
                return judgement;
        }
        if (waitsAt !== undefined)
            return { kind: 'wait', at: waitsAt };
        for (const account of ticket.accounts)
            account.reserve(ticket.worstCase, nowMs);
        this.callsLetIn += 1;
        ticket.number = this.callsLetIn;
        this.tell('reserved', ticket, ticket.worstCase);
        return granted;
    }
    /** Replaces what a call reserved by what it took. */
    settle(ticket, actual, clockMs) {
        const nowMs = this.forward(clockMs);
        for (const account of ticket.accounts)
            account.settle(ticket.worstCase, actual, nowMs);
        this.leave(ticket);
        this.tell('settled', ticket, actual);
    }
    /** Takes back a ticket that nothing was reserved for. */
    drop(ticket) {
        this.leave(ticket);
    }
    /** True of the accounts that every call takes from. */
    isEverybodys(account) {
        return this.book.everybodys.includes(account);
    }
    /** What the run has spent; calls count from when they are let in. */
    spent() {
        const { spent, reserved } = this.book.run;
        return { ...(0,amount/* spendOf */.Ii)(spent), calls: spent.calls + reserved.calls };
    }
    /** Dollars that the caps of the run and of a caller's session leave. */
    leftUsd({ session } = {}) {
        return {
            run: this.book.run.leftUsd(),
            session: session === undefined ? undefined : this.book.sessionOf(session)?.leftUsd(),
        };
    }
    /** What calls under way may still take, of each scope that has any. */
    underWay() {
        return [...this.book.all()]
            .map(({ scope, reserved }) => ({ scope, amount: (0,amount/* sumOf */.XN)(reserved, amount/* noAmount */.Sj) }))
            .filter(({ amount }) => amount.nanoUsd !== 0 || amount.tokens !== 0 || amount.calls !== 0);
    }
    save(clockMs) {
        return this.book.save(this.forward(clockMs));
    }
    /** What is saved, of sessions and users those alone that are nearest to a cap: so many of each. */
    nearest(most, clockMs) {
        return this.book.nearest(most, this.forward(clockMs));
    }
    ticketOf(call, worstCase, clockMs) {
        const accounts = this.book.accountsOf(call, this.forward(clockMs));
        if ('kind' in accounts)
            return accounts;
        for (const account of accounts)
            account.holders += 1;
        return { kind: 'ticket', worstCase, accounts, number: 0 };
    }
    leave({ accounts }) {
        for (const account of accounts) {
            account.holders -= 1;
            account.lastUsedAtMs = this.lastNowMs;
        }
    }
    /** A clock that is set back must not make an hour last longer, nor a minute come twice. */
    forward(clockMs) {
        this.lastNowMs = Math.max(this.lastNowMs, clockMs);
        return this.lastNowMs;
    }
    tell(kind, { number }, { nanoUsd, tokens }) {
        this.parts.onEntry?.({
            kind,
            call: number,
            nano_usd: nanoUsd,
            tokens,
            elapsed_ms: this.book.run.ageMs(this.lastNowMs),
        });
    }
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/budget-queue.js


/**
 * The door of the budgets: calls enter when their worst case fits beside what is spent and reserved in each of their
 * scopes. Who waits holds up those who came later to the same scope, or a large call would wait for ever behind small
 * ones; calls of other sessions and users pass by.
 */
class BudgetQueue {
    ledger;
    clock;
    /** In the order they came. */
    waiting = new Set();
    /** Accounts at which somebody waits, so that nobody may overtake there. */
    held = new Set();
    constructor(parts, clock) {
        this.clock = clock;
        this.ledger = new Ledger({ ...parts, openedAtMs: clock.now() });
    }
    /**
     * Lets a call in, at once or when its turn comes, with its worst case reserved. Throws `BudgetExceededError` when it
     * may not be made, and the signal's reason when it is aborted before.
     */
    enter(call, signal) {
        if (signal?.aborted)
            throw ports_model/* ModelError */.me.unasked(signal.reason);
        const ticket = this.ledger.ticketFor(call, this.clock.now());
        if (ticket.kind === 'refused')
            throw exceeded(ticket);
        const reservation = this.decide(ticket);
        if (reservation.kind === 'refused')
            throw this.refused(ticket, reservation);
        return reservation.kind === 'wait' ? this.wait(ticket, signal) : ticket;
    }
    /** Counts a stored answer as a call. Throws `BudgetExceededError` when its session or its user has none left. */
    countCached(call) {
        const refusal = this.ledger.countCached(call, this.clock.now());
        if (refusal !== undefined)
            throw exceeded(refusal);
    }
    /** Replaces what a call reserved by what it took, and lets in who fits now. */
    settle(ticket, actual) {
        this.ledger.settle(ticket, actual, this.clock.now());
        if (ticket.accounts.some((account) => this.held.has(account)))
            this.admitWaiting();
    }
    spent() {
        return this.ledger.spent();
    }
    leftUsd(caller) {
        return this.ledger.leftUsd(caller);
    }
    underWay() {
        return this.ledger.underWay();
    }
    save() {
        return this.ledger.save(this.clock.now());
    }
    nearest(most) {
        return this.ledger.nearest(most, this.clock.now());
    }
    /** Lets a call in unless somebody waits before it; who has to wait holds up who comes later. */
    decide(ticket) {
        const behind = ticket.accounts.find((account) => this.held.has(account));
        const reservation = behind === undefined ? this.ledger.reserve(ticket, this.clock.now()) : { kind: 'wait', at: behind };
        if (reservation.kind !== 'wait')
            return reservation;
        this.held.add(reservation.at);
        for (const account of ticket.accounts)
            if (!this.ledger.isEverybodys(account))
                this.held.add(account);
        return reservation;
    }
    wait(ticket, signal) {
        return new Promise((resolve, reject) => {
            const leave = () => {
                this.waiting.delete(waiting);
                signal?.removeEventListener('abort', abort);
            };
            const enter = () => {
                leave();
                resolve(ticket);
            };
            const refuse = (refusal) => {
                leave();
                reject(this.refused(ticket, refusal));
            };
            const abort = () => {
                leave();
                this.ledger.drop(ticket);
                reject(ports_model/* ModelError */.me.unasked(signal?.reason));
                this.admitWaiting();
            };
            const waiting = { ticket, enter, refuse };
            signal?.addEventListener('abort', abort);
            this.waiting.add(waiting);
        });
    }
    admitWaiting() {
        this.held.clear();
        for (const { ticket, enter, refuse } of this.waiting) {
            const reservation = this.decide(ticket);
            if (reservation.kind === 'granted')
                enter();
            else if (reservation.kind === 'refused')
                refuse(reservation);
            else if (this.ledger.isEverybodys(reservation.at))
                return;
        }
    }
    refused(ticket, refusal) {
        this.ledger.drop(ticket);
        return exceeded(refusal);
    }
}
const exceeded = ({ reason, scope, retryAfterMs }) => new ports_model/* BudgetExceededError */.Zq(reason, { scope, retryAfterMs });

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-budget.js








/**
 * Reserves the worst case of a call in every scope it is in before it is made, and settles to what it took, so that no
 * cap is crossed, however many calls are under way. A call that fits only if those under way take less than their worst
 * waits for them; one that cannot fit throws `BudgetExceededError`, unless it could not be sent with any budget, which
 * is then said. Time caps are looked at before a call; calls under way finish. Where reservations and settlements are
 * written down, a call waits for its own, and is not made where its reservation cannot be.
 */
function withBudget(model, { clock, entriesWritten, ...parts }) {
    const queue = new BudgetQueue(parts, clock);
    const budgeted = { model, queue, entriesWritten };
    return {
        refusalOf: (call) => model.refusalOf?.(call),
        complete: (call, signal) => complete(budgeted, call, signal),
        countCached: (call) => queue.countCached(call),
        spent: () => queue.spent(),
        leftUsd: (caller) => queue.leftUsd(caller),
        underWay: () => queue.underWay(),
        save: () => queue.save(),
        nearestToCaps: (most) => queue.nearest(most),
    };
}
async function complete({ model, queue, entriesWritten }, call, signal) {
    let ticket;
    try {
        const entering = queue.enter(call, signal);
        ticket = entering instanceof Promise ? await entering : entering;
    }
    catch (error) {
        throw (error instanceof ports_model/* BudgetExceededError */.Zq && model.refusalOf?.(call)) || error;
    }
    const written = isPaid(call) ? entriesWritten : undefined;
    try {
        if (written !== undefined)
            await written();
        if (signal?.aborted)
            throw ports_model/* ModelError */.me.unasked(signal.reason);
    }
    catch (error) {
        queue.settle(ticket, worst_case/* freeCall */.pB);
        throw error;
    }
    const { worstCase } = ticket;
    const readers = call.listener === undefined ? undefined : new CountingListener(call.listener);
    let taken = worst_case/* freeCall */.pB;
    try {
        const asked = readers === undefined ? call : { ...call, listener: readers };
        const reply = with_budget_billed(await model.complete(asked, signal), call, worstCase);
        taken = (0,provider_provider/* isFree */.xp)(call.provider) ? amountOfFree(reply, call) : amountOfReply(reply, worstCase);
        return reply;
    }
    catch (error) {
        const isLeft = signal?.aborted ?? false;
        if (isLeft && !(error instanceof ports_model/* ModelError */.me)) {
            taken = readers === undefined ? worstCase : amountOfLeft(call, worstCase, readers.tokens);
            throw new ports_model/* CallLeftError */.eZ(error, { costUsd: (0,amount/* usdOf */.IA)(taken), attempts: 1 });
        }
        const failure = billedFailure(error, { call, worstCase, isLeft });
        taken = amountOfFailure(failure, worstCase, isLeft);
        throw failure;
    }
    finally {
        queue.settle(ticket, taken);
        // A settlement that is not written down counts as what was reserved, and its answer was paid for.
        if (written !== undefined)
            await written().catch(() => undefined);
    }
}
/** A program of the user's own is free until it tells what it cost. */
const isPaid = ({ provider }) => !(0,provider_provider/* isFree */.xp)(provider) || (0,provider_provider/* isOwnProgram */.Tb)(provider);
/** Counts what somebody was told who reads along. */
class CountingListener {
    listener;
    tokens = 0;
    constructor(listener) {
        this.listener = listener;
    }
    get hasBegun() {
        return this.listener.hasBegun;
    }
    take(part) {
        this.tokens += tokensOfPart(part);
        this.listener.take(part);
    }
}
/**
 * A reply at what it is billed: by its usage, or by what its adapter knows where that is more. Without usage it costs
 * its worst case.
 */
function with_budget_billed(reply, call, worstCase) {
    if ((0,provider_provider/* isFree */.xp)(call.provider))
        return reply;
    const byTokens = costOfUsage(reply.usage, call);
    const byUsage = byTokens === undefined ? (0,amount/* usdOf */.IA)(worstCase) : byTokens + with_budget_feesOf(reply, worstCase);
    const costUsd = (0,price_usage/* isCount */.m)(reply.costUsd) ? Math.max(byUsage, reply.costUsd) : byUsage;
    return costUsd === reply.costUsd ? reply : { ...reply, costUsd };
}
const with_budget_feesOf = ({ feesUsd }, { untoldFeesUsd = 0 }) => feesUsd ?? untoldFeesUsd;
/** No tokens are paid for; a program may tell all the same what it cost, and its tokens count then. */
const amountOfFree = ({ costUsd, usage }, { provider }) => (0,provider_provider/* isOwnProgram */.Tb)(provider) && (0,price_usage/* isCount */.m)(costUsd) && costUsd > 0 ? (0,amount/* amountOf */.MT)(costUsd, (0,price_usage/* tokensOf */.k)(usage) ?? 0) : worst_case/* freeCall */.pB;
const amountOfReply = ({ costUsd, usage }, worstCase) => (0,amount/* amountOf */.MT)(costUsd, (0,price_usage/* tokensOf */.k)(usage) ?? worstCase.tokens);
/**
 * A failure with usage costs what the usage is billed at, whatever its adapter made of it; one that nobody told the
 * cost of, and that may be billed, its worst case.
 */
function billedFailure(error, { call, worstCase, isLeft }) {
    if (!(error instanceof ports_model/* ModelError */.me) || (0,provider_provider/* isFree */.xp)(call.provider))
        return error;
    const { reply } = error;
    const byTokens = costOfUsage(reply?.usage, call);
    const told = reply === undefined || byTokens === undefined ? undefined : byTokens + with_budget_feesOf(reply, worstCase);
    const costUsd = told ?? (error.costUsd === 0 && isMaybeBilled(error, isLeft) ? (0,amount/* usdOf */.IA)(worstCase) : 0);
    return costUsd <= error.costUsd ? error : error.with({ costUsd });
}
/** Failures after which a provider may have worked, and may bill, although no answer arrived. */
const maybeBilled = new Set(['timeout', 'stream-cut', 'malformed']);
/**
 * Where part of an answer came, the provider has worked, whatever ended it; it may have where it was left meanwhile.
 */
const isMaybeBilled = ({ kind, attempts, reply }, isLeft) => attempts > 0 && (isLeft || maybeBilled.has(kind) || reply !== undefined);
/**
 * A failure takes nothing where the provider refused the call. Where it may have worked, or was left in the middle of
 * its work, the worst case is taken; where the cost is known, that, with the tokens that nobody told at their worst.
 */
function amountOfFailure(error, worstCase, isLeft) {
    if (!(error instanceof ports_model/* ModelError */.me))
        return worst_case/* freeCall */.pB;
    const tokens = (0,price_usage/* tokensOf */.k)(error.reply?.usage);
    if (tokens !== undefined || error.costUsd > 0)
        return (0,amount/* amountOf */.MT)(error.costUsd, tokens ?? worstCase.tokens);
    return isMaybeBilled(error, isLeft) ? worstCase : worst_case/* freeCall */.pB;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/circuit-breaker/breaker-digest.js

/** Under which a breaker is saved: its key may hold an address, and an address a password. */
const breakerDigest = (key) => (0,digest/* sha256Of */.Bj)(key).slice(0, 32);

// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/breaker-standing.js
var breaker_standing = __webpack_require__(37503);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/circuit-breaker.js + 1 modules
var circuit_breaker = __webpack_require__(98978);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/circuit-breaker-settings.js
var circuit_breaker_settings = __webpack_require__(52540);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/circuit-breaker-state.js
var circuit_breaker_state = __webpack_require__(99188);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/circuit-breaker/restore-circuit-breakers.js

/** The longest that a saved breaker is believed to have to wait. */
const restore_circuit_breakers_longestWaitMs = 86_400_000;
/**
 * The breakers that an earlier job saved, by digest. Garbage restores none and says so: a breaker that is lost costs a
 * few failed calls. Times are kept relative to when they were saved, so two clocks that differ do no harm: an open
 * circuit waits what was left of its time, less what has passed since.
 */
function restoreCircuitBreakers(saved, nowMs) {
    if (saved === undefined)
        return { breakers: new Map() };
    const state = circuit_breaker_state/* CircuitBreakerState */.n.safeParse(saved);
    if (!state.success) {
        const problem = 'the saved state of the circuit breakers cannot be read, so all circuits begin closed';
        return { breakers: new Map(), problem };
    }
    const { saved_at_ms, breakers } = state.data;
    const skewMs = Math.min(0, nowMs - saved_at_ms);
    const restored = Object.entries(breakers).map(([digest, breaker]) => [digest, at(breaker, nowMs, skewMs)]);
    return { breakers: new Map(restored) };
}
/** `skewMs` is how far this job's clock is behind the one that saved; 0 when it is not. */
function at(breaker, nowMs, skewMs) {
    const askedUntilMs = within(breaker.asked_until_ms + skewMs, nowMs);
    switch (breaker.state) {
        case 'closed': {
            const buckets = breaker.buckets.filter(({ start_ms }) => start_ms <= nowMs);
            return { ...breaker, buckets, asked_until_ms: askedUntilMs };
        }
        case 'open':
            return opened(breaker, { nowMs, askedUntilMs, untilMs: within(breaker.until_ms + skewMs, nowMs), skewMs });
        case 'half-open':
            // Its probes ended with the job that made them, so the circuit is open and its time has come.
            return opened(breaker, { nowMs, askedUntilMs, untilMs: nowMs, skewMs });
    }
}
const within = (timeMs, nowMs) => Math.max(0, Math.min(timeMs, nowMs + restore_circuit_breakers_longestWaitMs));
function opened(breaker, times) {
    const { epoch, trouble, reason, probe_failure, since_ms, openings } = breaker;
    return {
        state: 'open',
        epoch,
        trouble,
        reason,
        openings,
        ...(probe_failure === undefined ? {} : { probe_failure }),
        since_ms: Math.max(0, Math.min(since_ms + times.skewMs, times.nowMs)),
        opened_at_ms: times.nowMs,
        until_ms: times.untilMs,
        asked_until_ms: times.askedUntilMs,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/circuit-breakers.js








/** The circuit breakers of a gateway, one for each target. */
class CircuitBreakers {
    clock;
    settings;
    tell;
    restored;
    targets;
    constructor(parts) {
        const { clock, settings = circuit_breaker_settings/* defaultCircuitBreakerSettings */.A, tell = () => undefined } = parts;
        this.clock = clock;
        this.settings = settings;
        this.tell = tell;
        this.restored = restoreCircuitBreakers(parts.saved, clock.now());
        this.targets = new PerTarget((key) => this.open(key), ({ breaker }) => breaker.state === 'closed');
        if (this.restored.problem !== undefined)
            tell(this.restored.problem);
    }
    /** Throws `circuit-open` when the call may not be made. */
    enter(call) {
        const held = this.heldFor(call);
        const admission = (0,circuit_breaker/* admit */.w4)(held.breaker, this.clock.now(), this.settings, held.hasAnswered);
        held.breaker = admission.breaker;
        if (admission.kind === 'refused')
            throw circuitOpen(call, admission);
        return { held, ticket: admission.ticket };
    }
    leave(call, { held, ticket }, outcome) {
        const nowMs = this.clock.now();
        const before = held.breaker;
        held.hasAnswered ||= outcome.kind === 'answered';
        held.breaker = (0,circuit_breaker/* record */.g1)(before, { ticket, outcome, nowMs }, this.settings);
        if (held.breaker.state !== before.state)
            this.tell(transition(held.breaker, call, nowMs));
    }
    /** Milliseconds until the circuit may let the call pass; `undefined` when it does, or is not worth waiting for. */
    waitMs(call) {
        const { breaker, hasAnswered } = this.heldFor(call);
        const admission = (0,circuit_breaker/* admit */.w4)(breaker, this.clock.now(), this.settings, hasAnswered);
        return admission.kind === 'refused' && admission.worthWaiting ? admission.waitMs : undefined;
    }
    /** Every breaker that matters to a later job, also of targets that were not asked in this one. */
    save() {
        const nowMs = this.clock.now();
        const used = [...this.targets.all()].map(({ digest, breaker }) => [digest, breaker]);
        const kept = [...new Map([...this.restored.breakers, ...used])].filter(([, breaker]) => !(0,circuit_breaker/* isForgettable */.oB)(breaker, nowMs, this.settings));
        return { version: 1, saved_at_ms: nowMs, breakers: Object.fromEntries(kept) };
    }
    /** The breakers of the targets that were asked for. */
    standings() {
        return [...this.targets.all()].flatMap(({ guarded, breaker }) => (guarded ? [(0,breaker_standing/* standingOf */.Y)(guarded, breaker)] : []));
    }
    heldFor(call) {
        const held = this.targets.of(breakerKey(call));
        held.guarded ??= { target: targetName(call), operation: call.operation ?? 'chat', route: call.via?.route };
        return held;
    }
    open(key) {
        const digest = breakerDigest(key);
        const breaker = this.restored.breakers.get(digest) ?? (0,circuit_breaker/* closedBreaker */.Hc)();
        return { digest, guarded: undefined, breaker, hasAnswered: false };
    }
}
/** A route's calls have breakers of their own: what is slow or dear for one route may be right for another. */
const breakerKey = (call) => call.via === undefined ? targetKey(call) : `${targetKey(call)} by ${call.via.route}`;
function circuitOpen(call, { reason, waitMs, worthWaiting }) {
    const message = `the circuit of ${targetName(call)} is open: ${reason}; asked again in ${seconds(waitMs)} s`;
    return new ports_model/* ModelError */.me('circuit-open', message, { retryable: worthWaiting, retryAfterMs: waitMs, attempts: 0 });
}
function transition(breaker, call, nowMs) {
    const circuit = `the circuit of ${targetName(call)}`;
    if (breaker.state === 'open') {
        return `${circuit} opens for ${seconds(breaker.until_ms - nowMs)} s: ${(0,circuit_breaker/* reasonOf */.A3)(breaker)}`;
    }
    return `${circuit} closes: its probes were answered`;
}
const seconds = (ms) => Math.ceil(ms / 100) / 10;

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-circuit-breaker.js



/**
 * Leaves a target alone that fails, rejects the key, crawls or costs too much, until probes show that it works again. A
 * call that is held back throws `circuit-open` with the reason; it is retryable, with the time of the next probe, when
 * waiting may help: not for a rejected key, not for the price, and not once the outage has lasted `give_up_s`. What
 * could not be sent through a closed circuit either is refused for that. A recording has no circuit: the failures in it
 * are over.
 */
function withCircuitBreaker(model, parts) {
    const breakers = new CircuitBreakers(parts);
    const isEnabled = parts.settings?.enabled ?? true;
    const isGuarded = ({ provider }) => isEnabled && provider.api !== 'replay';
    return {
        async complete(call, signal) {
            if (!isGuarded(call))
                return model.complete(call, signal);
            let passage;
            try {
                passage = breakers.enter(call);
            }
            catch (error) {
                throw model.refusalOf?.(call) ?? error;
            }
            let outcome = { kind: 'abandoned' };
            try {
                const reply = await model.complete(call, signal);
                outcome = { kind: 'answered', latencyMs: reply.latencyMs, costUsd: reply.costUsd };
                return reply;
            }
            catch (error) {
                if (error instanceof ports_model/* ModelError */.me)
                    outcome = (0,call_outcome/* outcomeOfFailure */.S)(error);
                throw error;
            }
            finally {
                breakers.leave(call, passage, outcome);
            }
        },
        circuitWaitMs: (call) => (isGuarded(call) ? breakers.waitMs(call) : undefined),
        save: () => breakers.save(),
        standings: () => breakers.standings(),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/incident/classify-tool-calls.js



/**
 * The first tool call that cannot be carried out: of a tool that was not offered, or with arguments that are no JSON.
 * Without a request, as of a program that offers its tools itself, any tool may have been offered.
 */
function classifyToolCalls(calls, request) {
    if (calls.length === 0)
        return undefined;
    const offer = request === undefined ? unknownOffer : offerOf(request);
    for (const { name, arguments: text } of calls) {
        const called = (0,excerpt/* excerptOf */.z)(name, 60);
        if (offer.isKnown && !offer.names.has(name)) {
            return { kind: 'malformed-tool-call', message: `the model called ${called}, a tool that was not offered` };
        }
        if (!offer.freeForm.has(name) && !(0,answer_text/* isBlank */.z3)(text) && (0,read_json/* readJson */.Vh)(text) === undefined) {
            const told = `the arguments of ${called} are not JSON: ${(0,excerpt/* excerptOf */.z)(text, 120)}`;
            return { kind: 'malformed-tool-call', message: told };
        }
    }
    return undefined;
}
const unknownOffer = { names: new Set(), freeForm: new Set(), isKnown: false };
/** `tools` of today's dialect and `functions` of the one before it. */
function offerOf({ tools, functions }) {
    const names = new Set();
    const freeForm = new Set();
    let isKnown = true;
    for (const tool of [...listOf(tools), ...listOf(functions)]) {
        const name = nameOf(tool);
        if (name === undefined)
            isKnown = false;
        else
            names.add(name);
        if (name !== undefined && (0,read_json/* isJsonObject */.OW)(tool) && tool.type === 'custom')
            freeForm.add(name);
    }
    return { names, freeForm, isKnown };
}
/** `{"function":{"name":\u2026}}`, `{"custom":{"name":\u2026}}` or `{"name":\u2026}`. */
function nameOf(tool) {
    if (!(0,read_json/* isJsonObject */.OW)(tool))
        return undefined;
    const described = [tool.function, tool.custom, tool].find((each) => (0,read_json/* isJsonObject */.OW)(each) && typeof each.name === 'string');
    return (0,read_json/* isJsonObject */.OW)(described) && typeof described.name === 'string' ? described.name : undefined;
}
const listOf = (value) => (Array.isArray(value) ? value : []);

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/incident/classify-vectors.js
/** Why the vectors of an embeddings reply cannot be compared: too few, of unequal length, not finite, or all zero. */
function classifyVectors({ vectors = [] }, { messages }) {
    const reason = faultOf(vectors, messages.length);
    return reason === undefined ? undefined : { kind: 'malformed', message: reason };
}
function faultOf(vectors, expected) {
    if (vectors.length !== expected)
        return `${vectors.length} vectors for ${expected} texts`;
    const dimensions = vectors[0]?.length ?? 0;
    for (const [index, vector] of vectors.entries()) {
        if (vector.length === 0)
            return `vector ${index} is empty`;
        if (vector.length !== dimensions)
            return `vector ${index} has ${vector.length} dimensions, the first ${dimensions}`;
        if (!vector.every((value) => Number.isFinite(value)))
            return `vector ${index} holds something that is no number`;
        if (vector.every((value) => value === 0))
            return `vector ${index} is all zeros`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/incident/error-text.js
const limits = /rate.?limit|quota|too many requests|\b429\b|throttl|status code|error code|\bhttp/iu;
const servers = /server error|bad gateway|unavailable|gateway time|upstream|overload|\b5\d\d\b|status code|error code|\bhttp|nginx|envoy/iu;
const contexts = /context (?:length|window|size)|\btokens?\b/iu;
const filters = /content (?:management|filter)|filtered/iu;
const pages = /html|\bpages?\b|\bweb|\bsite|bad gateway|unavailable|\b5\d\d\b|status code|error code|\bhttp|nginx/iu;
/** A status before the error, as in `Error: 429`, `HTTP/1.1 503` or `502 -`. */
const error_text_status = String.raw `(?:error:?\s+)?(?:http(?:\/[\d.]{1,3})?\s+)?(?:[45]\d\d\s*[:-]?\s*)?`;
/** What a provider adds to its error: only the advice it gives to callers, in one paragraph. */
const advice = String.raw `[.,!]?(?:\s+(?:please\b|try again\b|retry\b|you can retry\b|visit\b|see http|for more information\b|contact us\b|current limit\b|expected available\b|limit:?\s\d|limit / \d)[^\n]*)?`;
const limitReached = '(?:the )?(?:api )?rate limit (?:is |has been )?(?:reached|exceeded)';
const row = (kind, spokenOf, whole) => ({
    kind,
    spokenOf,
    whole: new RegExp(`^${error_text_status}(?:${whole})$`, 'iu'),
});
/**
 * Errors as providers, servers and gateways write them, each the whole of a text. A text that goes on as an answer
 * would is none of them.
 */
const error_text_sentences = [
    row('rate-limited', limits, `${limitReached}(?:[.,:]? too many requests)?${advice}`),
    row('rate-limited', limits, String.raw `rate limit exceeded: [\w/.:-]+${advice}`),
    row('rate-limited', limits, String.raw `rate limit reached for \S+ (?:\([^)\n]{1,80}\) )?in organization [^\n]+`),
    row('rate-limited', limits, `too many requests(?:[.,:]? ${limitReached})?${advice}`),
    row('rate-limited', limits, `you are being rate limited${advice}`),
    row('rate-limited', limits, `request was throttled${advice}`),
    row('rate-limited', limits, String.raw `requests to the \S+ operation under azure openai api version [^\n]+ rate limit[^\n]*`),
    row('rate-limited', limits, `this request would exceed (?:your|the) (?:account|organization)['\u2019]s rate limit of [^\\n]+`),
    row('rate-limited', limits, String.raw `resource has been exhausted \(e\.g\. check quota\)\.?`),
    row('rate-limited', limits, String.raw `error code: 429 - \{[\s\S]*\}`),
    row('rate-limited', limits, String.raw `litellm\.RateLimitError: [\s\S]+`),
    row('rejected', limits, `you(?:'ve| have)? exceeded your current quota, please check your plan and billing details[^\\n]*`),
    row('server-error', servers, String.raw `upstream connect error or disconnect\/reset before headers[\s\S]*`),
    row('server-error', servers, 'no healthy upstream|upstream request timeout|endpoint request timed out|stream timeout'),
    row('server-error', servers, `internal server error${advice}`),
    row('server-error', servers, `bad gateway${advice}|gateway time-?out${advice}`),
    row('server-error', servers, `service (?:temporarily )?unavailable${advice}`),
    row('server-error', servers, String.raw `service unavailable\s+no server is available to handle this request\.?`),
    row('server-error', servers, `the server had an error (?:while )?processing your request[.!](?: sorry about that!)?[^\\n]*`),
    row('server-error', servers, `(?:that|the) (?:model|engine|server) is (?:currently )?overloaded[.,]?(?: with other requests)?${advice}`),
    row('server-error', servers, String.raw `error code: 5\d\d - \{[\s\S]*\}`),
    row('server-error', servers, String.raw `litellm\.(?:InternalServerError|ServiceUnavailableError|APIConnectionError|APIError|Timeout): [\s\S]+`),
    row('context-overflow', contexts, String.raw `this (?:model|endpoint)['\u2019]s maximum context length is \d+ tokens[\s\S]*`),
    row('context-overflow', contexts, String.raw `prompt is too long: \d+ tokens > \d+ maximum`),
    row('context-overflow', contexts, String.raw `input length and .max_tokens. exceed context limit: [^\n]+`),
    row('context-overflow', contexts, String.raw `the input token count \(?\d+\)? exceeds the maximum number of tokens allowed[^\n]*`),
    row('context-overflow', contexts, String.raw `requested tokens \(\d+\) exceed context window of \d+`),
    row('context-overflow', contexts, String.raw `the request exceeds the available context size[^\n]*`),
    row('context-overflow', contexts, String.raw `litellm\.ContextWindowExceededError: [\s\S]+`),
    row('filtered', filters, `the response was filtered due to the prompt triggering azure openai['\u2019]s content management policy[\\s\\S]*`),
];
/**
 * Each of these errors has one of these words; the search for all of them takes longer to compile than a run of a few
 * cases.
 */
const anyWord = /limit|quota|too many|throttl|exhaust|error|upstream|time-?out|timed out|gateway|unavailable|overload|context|token|filter/i;
/** Most answers are none of them, which one search tells. */
const anySentence = new RegExp(error_text_sentences.map(({ whole }) => whole.source).join('|'), 'iu');
const longestSentence = 600;
/** The error that a text is, the whole of it; `undefined` for everything else. */
function errorSentence(text) {
    if (text.length > longestSentence)
        return undefined;
    const line = text.trim();
    return anyWord.test(line) && anySentence.test(line) ? error_text_sentences.find(({ whole }) => whole.test(line)) : undefined;
}
const longestPage = 20_000;
const pageBeginning = 2000;
const page = /^(?:<!doctype html|<html[\s>])/iu;
const title = /<title>\s*(?:[^<|]{0,60}\|\s*)?(?:error\s*)?(?:5\d\d\b|429\b|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|internal server error|too many requests|just a moment|attention required)/iu;
/** The error page of a server or gateway, told by its title. */
function errorPage(text) {
    if (text.length > longestPage)
        return undefined;
    const beginning = text.trimStart().slice(0, pageBeginning);
    return page.test(beginning) && title.test(beginning) ? { kind: 'server-error', spokenOf: pages } : undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/incident/error-body.js


const longestBody = 2000;
/** Keys that bodies of errors have; a body with any other key says more than an error. */
const errorKeys = new Set([
    ...['error', 'errors', 'error_type', 'detail', 'message', 'messages', 'fault', 'title', 'type', 'object', 'param'],
    ...['code', 'status', 'statusCode', 'status_code', 'success', 'request_id', 'requestId', 'user_id'],
    ...['timestamp', 'path', 'estimated_time'],
]);
/** By a question that names one of these keys an answer of this shape may be asked for. */
const keysSpokenOf = /["'`](?:error|errors|detail|message|fault|status)["'`]/iu;
/** What an error counts as by its codes and types; the first row that fits. */
const kinds = [
    [/context_(?:length|window)|exceed_context/u, 'context-overflow'],
    [/content_filter|content_policy|responsibleai/u, 'filtered'],
    [
        /quota|billing|credit|spend_limit|usage_limit|api_key|authentication|permission|unauthorized|not_found/u,
        'rejected',
    ],
    [/rate_?limit|too_many|throttl|slow_down|resource_exhausted|\b429\b/u, 'rate-limited'],
    [/invalid_request|\b4(?:0[0134]|22)\b/u, 'rejected'],
];
/**
 * The error that a JSON text is, the whole of it: an error object with a type or code as providers write it, or a body
 * of a gateway or framework whose message is a known error. `undefined` for everything else.
 */
function errorBody(text) {
    if (text.length > longestBody || !/^\s*[[{]/u.test(text))
        return undefined;
    const value = (0,read_json/* readJson */.Vh)(text)?.json;
    const body = Array.isArray(value) && value.length === 1 ? value[0] : value;
    if (!(0,read_json/* isJsonObject */.OW)(body) || Object.entries(body).some(saysMore))
        return undefined;
    return typedError(body) ?? knownMessage(body);
}
const saysMore = ([key, value]) => value !== null && !errorKeys.has(key);
/** `{"error":{"message":\u2026,"type"|"code":\u2026}}` and what stands beside it, or `{"object":"error","message":\u2026}`. */
function typedError(body) {
    const error = body.object === 'error' ? body : body.error;
    if (!(0,read_json/* isJsonObject */.OW)(error) || typeof error.message !== 'string')
        return undefined;
    const codes = [error.type, error.code, error.status].filter(isCode).map(String);
    if (codes.length === 0)
        return undefined;
    const told = codes.join(' ').toLowerCase();
    return { kind: kinds.find(([words]) => words.test(told))?.[1] ?? 'server-error', spokenOf: keysSpokenOf };
}
/**
 * `{"detail":"Too Many Requests"}`, `{"message":"API rate limit exceeded"}`, `{"fault":{"faultstring":\u2026}}` and such.
 */
function knownMessage(body) {
    const { error, detail, message, fault, errors } = body;
    const first = Array.isArray(errors) ? errors[0] : undefined;
    const texts = [
        ...[message, detail, error],
        ...[error, first].map((each) => ((0,read_json/* isJsonObject */.OW)(each) ? each.message : undefined)),
        (0,read_json/* isJsonObject */.OW)(fault) ? fault.faultstring : undefined,
    ].filter((each) => typeof each === 'string');
    const known = texts.map(errorSentence).find((each) => each !== undefined);
    if (known === undefined)
        return undefined;
    return { ...known, spokenOf: new RegExp(`${known.spokenOf.source}|${keysSpokenOf.source}`, 'iu') };
}
const isCode = (value) => typeof value === 'string' || typeof value === 'number';

// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/served-model.js
var served_model = __webpack_require__(3389);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/incident/classify-reply.js









/**
 * Why a reply is no answer that can be graded, or `undefined` when it is one. A reply can be wrong and still be an
 * answer: that is for graders to say.
 */
function classifyReply(reply, call) {
    const { servedModel } = reply;
    if (servedModel !== undefined && !(0,served_model/* isVariantOf */.f)(call.model, servedModel)) {
        return { kind: 'wrong-model', message: `asked for ${call.model}, served by ${(0,excerpt/* excerptOf */.z)(servedModel, 100)}` };
    }
    if (call.operation === 'embeddings')
        return classifyVectors(reply, call);
    return endIncident(reply, call) ?? contentIncident(reply, call);
}
/** What the provider itself says of how the answer ended. */
function endIncident(reply, call) {
    const { finishReason, content, refusal = '' } = reply;
    if (finishReason === 'content_filter')
        return { kind: 'filtered', message: 'the provider filtered the answer' };
    if (refusal !== '')
        return refused(refusal);
    if (finishReason === 'context_overflow') {
        return { kind: 'context-overflow', message: 'the conversation outgrew the context window of the model' };
    }
    if (finishReason === 'malformed_tool_call') {
        return { kind: 'malformed-tool-call', message: 'the provider could not read the tool call of the model' };
    }
    if (finishReason === 'error')
        return { kind: 'server-error', message: 'the provider ended the answer with an error' };
    if (finishReason === 'paused') {
        return { kind: 'truncated', message: 'the provider paused before the answer was whole' };
    }
    if (finishReason !== 'length')
        return undefined;
    const exhausted = content.length <= nearlyNothing ? reasoningIncident(reply) : undefined;
    return exhausted ?? { kind: 'truncated', message: cutMessage(reply, call) };
}
/**
 * A program or an endpoint of the user's own is given no cap; a model may end for want of room before it reaches its
 * own.
 */
function cutMessage({ usage }, { provider, parameters }) {
    if ((0,provider_provider/* isOwnProgram */.Tb)(provider))
        return `the ${provider.api === 'command' ? 'program' : 'endpoint'} says that its answer was cut`;
    const { max_tokens: cap } = parameters;
    const written = usage?.outputTokens ?? 0;
    if (written === 0 || written >= nearlyAll * cap)
        return `the answer was cut at ${cap} tokens`;
    return `the answer was cut after ${written} tokens, before its cap of ${cap}: the context window may be full`;
}
/** What is wrong with what stands in the reply. */
function contentIncident(reply, call) {
    const { content, toolCalls = [] } = reply;
    const offered = (0,provider_provider/* isOwnProgram */.Tb)(call.provider) ? undefined : (call.verbatim?.body ?? call.parameters);
    const unusable = classifyToolCalls(toolCalls, offered) ?? tooManyCalls(reply, call);
    if (unusable !== undefined)
        return unusable;
    if (!(0,answer_text/* isBlank */.z3)(content)) {
        return refusalIncident(content, call) ?? errorIncident(content, call) ?? jsonIncident(content, call);
    }
    if (toolCalls.length > 0)
        return undefined;
    return reasoningIncident(reply) ?? { kind: 'empty', message: emptyMessage(reply) };
}
/** Not every provider can hold its model to one call, and a program that asked for one would carry them all out. */
function tooManyCalls({ toolCalls = [] }, { parameters }) {
    if (parameters.parallel_tool_calls !== false || toolCalls.length <= 1)
        return undefined;
    return {
        kind: 'malformed-tool-call',
        message: `the model called ${toolCalls.length} tools at once, where one call at a time was asked for`,
    };
}
const emptyMessage = ({ finishReason, content }) => {
    if (finishReason === 'tool_calls')
        return 'the model called a tool instead of answering';
    return content.trim() === '' ? 'the answer is empty' : 'the answer holds nothing but invisible characters';
};
/** Characters of an answer that say nothing yet, such as an opening bracket. */
const nearlyNothing = 20;
const longestRefusal = 2000;
/** Providers count a few tokens more or fewer than they stop at. */
const nearlyAll = 0.95;
/** From this share of the output on, reasoning took what the answer needed. */
const exhaustingShare = 0.9;
/** Reasoning that took the whole output and left nothing for the answer. */
function reasoningIncident({ usage }) {
    const { reasoningTokens = 0, outputTokens = 0 } = usage ?? {};
    if (reasoningTokens === 0 || reasoningTokens < exhaustingShare * outputTokens)
        return undefined;
    const message = `reasoning took ${reasoningTokens} of ${outputTokens} output tokens and left no answer`;
    return { kind: 'reasoning-exhausted', message };
}
const refused = (text) => ({
    kind: 'refused',
    message: `the model refused: ${(0,excerpt/* excerptOf */.z)(text, 200)}`,
});
/** `{"refusal":"\u2026"}`, which some servers make of the field; no other text is taken for a refusal. */
function refusalIncident(content, call) {
    if (content.length > longestRefusal || !content.includes('"refusal"'))
        return undefined;
    const value = (0,read_json/* readJson */.Vh)(content)?.json;
    if (!(0,read_json/* isJsonObject */.OW)(value) || typeof value['refusal'] !== 'string' || speaksOf(call, /refus/iu))
        return undefined;
    const isAlone = Object.keys(value).every((key) => key === 'refusal' || (key === 'type' && value[key] === 'refusal'));
    return isAlone ? refused(value['refusal']) : undefined;
}
/** Conservative: an answer that is nothing but an error, to a question that speaks of no such error itself. */
function errorIncident(content, call) {
    const error = errorBody(content) ?? errorPage(content) ?? errorSentence(content);
    if (error === undefined || speaksOf(call, error.spokenOf))
        return undefined;
    return { kind: error.kind, message: `an error stands where the answer should: ${(0,excerpt/* excerptOf */.z)(content, 200)}` };
}
/** True when the question, or the form that it asks for, has such words. */
function speaksOf({ messages, parameters }, words) {
    const format = JSON.stringify(parameters['response_format'] ?? '');
    return words.test(format) || messages.some(({ content }) => words.test(content));
}
/** JSON that was demanded and is none. A fence around it is a matter of form, which graders see. */
function jsonIncident(content, { parameters }) {
    if (!demandsJson(parameters['response_format']) || (0,read_json/* readJson */.Vh)(withoutFence(content)) !== undefined)
        return undefined;
    return { kind: 'malformed-json', message: `JSON was demanded, but the answer is none: ${(0,excerpt/* excerptOf */.z)(content, 120)}` };
}
const demandsJson = (format) => (0,read_json/* isJsonObject */.OW)(format) && (format.type === 'json_object' || format.type === 'json_schema');
function withoutFence(content) {
    const text = content.trim();
    const opening = /^```(?:json)?[^\S\n]*\n/iu.exec(text)?.[0];
    return opening !== undefined && text.endsWith('```') ? text.slice(opening.length, -3) : text;
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-classification.js



/**
 * Incidents that another attempt may fix. What the model itself did, such as refusing, is not asked again: answers
 * picked by asking until one pleases would no longer measure the model.
 */
const passing = new Set(['rate-limited', 'server-error']);
/**
 * Turns a reply that is no answer into a `ModelError` that still carries what it cost, and notes an answer that is paid
 * for although nobody said what it took.
 */
function withClassification(model) {
    return {
        refusalOf: (call) => model.refusalOf?.(call),
        async complete(call, signal) {
            const reply = await model.complete(call, signal);
            const incident = classifyReply(reply, call);
            if (incident === undefined)
                return isUnmetered(reply, call) ? noted(reply, 'missing-usage') : reply;
            const { kind, message } = incident;
            throw new ports_model/* ModelError */.me(kind, message, { retryable: passing.has(kind), costUsd: reply.costUsd, reply });
        },
    };
}
const isUnmetered = ({ usage, cached }, { provider }) => usage === undefined && !cached && !(0,provider_provider/* isFree */.xp)(provider);
const noted = (reply, notice) => ({
    ...reply,
    notices: [...(reply.notices ?? []), notice],
});

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-concurrency.js


/**
 * Lets at most `limit` calls be under way at once; the others wait in the order they came. A call that is aborted while
 * it waits throws its signal's reason at once.
 */
function withConcurrency(model, limit) {
    const waiting = new Queue();
    let underWay = 0;
    const wait = (signal) => new Promise((resolve, reject) => {
        const giveUp = () => {
            waiter.isGone = true;
            signal?.removeEventListener('abort', giveUp);
            reject(ports_model/* ModelError */.me.unasked(signal?.reason));
        };
        const takePlace = () => {
            signal?.removeEventListener('abort', giveUp);
            resolve();
        };
        const waiter = { takePlace, isGone: false };
        signal?.addEventListener('abort', giveUp);
        waiting.push(waiter);
    });
    const enter = (signal) => {
        if (signal?.aborted)
            throw ports_model/* ModelError */.me.unasked(signal.reason);
        if (underWay >= limit)
            return wait(signal);
        underWay += 1;
        return undefined;
    };
    const leave = () => {
        let next = waiting.shift();
        while (next?.isGone)
            next = waiting.shift();
        if (next === undefined)
            underWay -= 1;
        else
            next.takePlace();
    };
    return {
        async complete(call, signal) {
            const waiting = enter(signal);
            if (waiting !== undefined)
                await waiting;
            try {
                return await model.complete(call, signal);
            }
            finally {
                leave();
            }
        },
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/remember-texts.js
var remember_texts = __webpack_require__(47061);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/kill-switch/normalised-request.js





const excerptCharacters = 80;
/**
 * What makes two requests the same. Only what is made up anew each time is left out: the ids of tool calls, the order
 * of keys in their arguments and the amount of white space. Numbers, dates and names count, so that going through a
 * list page by page is no loop.
 */
function normaliseRequest(call) {
    const { model, providerName, operation = 'chat', parameters, repeat, messages } = call;
    const { tools, tool_choice } = parameters;
    const asked = JSON.stringify([providerName, operation, repeat, tools, tool_choice]);
    const hashOf = (some) => shortHashOf(`${asked}\n${(0,request_key/* requestKey */.l)(model, some)}`);
    const told = messages.map(normaliseMessage);
    const whole = hashOf(told);
    const last = lastTurnOf(told);
    const turn = last.length === told.length ? whole : hashOf([...told.filter(({ role }) => role === 'system'), ...last]);
    return { whole, turn, excerpt: () => excerptOfTurn(lastTurnOf(messages)) };
}
/** What came of the model's last words: those words and all that follows; everything where it has said nothing yet. */
function lastTurnOf(messages) {
    const start = messages.slice(0, -1).findLastIndex(({ role }) => role === 'assistant');
    return messages.slice(Math.max(0, start));
}
function normaliseMessage(message) {
    const { role, content, tool_calls, parts } = message;
    const said = { role, content: withoutExtraSpace(content) };
    const normalised = parts === undefined ? said : { ...said, parts: parts.filter(({ type }) => type !== 'text') };
    if (tool_calls === undefined)
        return normalised;
    return {
        ...normalised,
        tool_calls: tool_calls.map(({ name, arguments: text }) => ({ id: '', name, arguments: canonicalArguments(text) })),
    };
}
function canonicalArguments(text) {
    try {
        const value = JSON.parse(text);
        return (0,digest/* canonicalJson */.dj)(value);
    }
    catch {
        return withoutExtraSpace(text);
    }
}
/** White space as single blanks; those that stand so already are most, and are not touched. */
const withoutExtraSpace = (0,remember_texts/* rememberTexts */.q)((text) => text.replace(/[^\S ]\s*| \s+/g, ' ').trim());
/** The tool that is called over and over says more than what it returns. */
function excerptOfTurn(turn) {
    const call = turn.flatMap(({ tool_calls = [] }) => tool_calls)[0];
    const text = call === undefined ? (turn.at(-1)?.content ?? '') : `${call.name}(${call.arguments})`;
    return (0,excerpt/* excerptOf */.z)(text, excerptCharacters);
}
/** 64 bits: enough to tell the requests of one session apart. Copied, since a slice would keep all 256. */
const shortHashOf = (text) => external_node_buffer_.Buffer.from((0,digest/* sha256Of */.Bj)(text).slice(0, 16), 'latin1').toString('latin1');

// EXTERNAL MODULE: ./dist/compiled/domain/inference/kill-switch/kill-switch.js
var kill_switch = __webpack_require__(56636);
;// CONCATENATED MODULE: ./dist/compiled/gateway/session-book.js

const allStopped = ({ sessions }) => `no other session begins while as many are stopped as may be known (${sessions})`;
/** Of a session that is bounded by itself only the caps hold. */
const noLoops = { repeated: false, cycle_repeats: false };
/** The sessions that a kill switch knows, never more than its settings say. */
class SessionBook {
    settings;
    clock;
    /** By name, the one that was seen longest ago first. */
    running = new Map();
    /** Goes on where it was: looked through from its beginning, a map finds the places of all that were deleted. */
    longestIdleFirst;
    /** Since somebody was looked for who may go. */
    kept = 0;
    /** By name, the one that was stopped first is first. */
    stopped = new Map();
    constructor(settings, clock, earlier) {
        this.settings = settings;
        this.clock = clock;
        const since = ({ stopped, seen_ms }) => stopped?.at_ms ?? seen_ms;
        const sessions = [...(earlier?.sessions ?? [])].sort((one, other) => since(one) - since(other));
        for (const session of sessions)
            this.keep(session);
    }
    /** Counts a request to its session. The sentence that refuses it, or `undefined` when the call may be made. */
    admit(name, request, isBounded = false) {
        const nowMs = this.clock.now();
        const known = this.find(name, nowMs);
        if (known === undefined && !this.makeRoom(nowMs))
            return allStopped(this.settings);
        const settings = isBounded ? { ...this.settings, ...noLoops } : this.settings;
        const session = (0,kill_switch/* admit */.w4)(known ?? (0,kill_switch/* openSession */.fA)(name, nowMs), request, nowMs, settings);
        this.keep(session);
        return session.stopped?.reason;
    }
    /** Counts what a session's call took. */
    countTokens(name, tokens) {
        const session = this.running.get(name);
        if (session !== undefined)
            this.running.set(name, (0,kill_switch/* countTokens */.ih)(session, tokens));
    }
    save() {
        const nowMs = this.clock.now();
        const sessions = [...this.stopped.values(), ...this.running.values()];
        return { version: 1, sessions: sessions.filter((session) => !(0,kill_switch/* isOver */.PU)(session, nowMs, this.settings)) };
    }
    /** The session of a name, unless it is over. */
    find(name, nowMs) {
        const session = this.stopped.get(name) ?? this.running.get(name);
        if (session === undefined || !(0,kill_switch/* isOver */.PU)(session, nowMs, this.settings))
            return session;
        this.stopped.delete(name);
        this.running.delete(name);
        return undefined;
    }
    keep(session) {
        const name = session.session;
        this.kept += 1;
        // An iterator that stands still keeps all that its map held since then.
        if (this.kept > this.running.size)
            this.longestIdleFirst = undefined;
        this.running.delete(name);
        if (session.stopped === undefined)
            this.running.set(name, session);
        else
            this.stopped.set(name, session);
    }
    /**
     * Lets sessions go where there are too many: stopped ones that are over, else the longest idle. False when there is
     * none.
     */
    makeRoom(nowMs) {
        if (this.hasRoom())
            return true;
        for (const [name, session] of this.stopped) {
            if (!(0,kill_switch/* isOver */.PU)(session, nowMs, this.settings))
                break;
            this.stopped.delete(name);
        }
        while (!this.hasRoom() && this.running.size > 0)
            this.forgetLongestIdle();
        return this.hasRoom();
    }
    hasRoom() {
        return this.running.size + this.stopped.size < this.settings.sessions;
    }
    forgetLongestIdle() {
        this.kept = 0;
        this.longestIdleFirst ??= this.running.keys();
        const { value: name, done } = this.longestIdleFirst.next();
        if (done)
            this.longestIdleFirst = undefined;
        else
            this.running.delete(name);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-kill-switch.js



/**
 * Stops a session that goes in circles or crosses its caps: the call that does is not made, nor any later one of that
 * session for as long as it stays stopped, and each is refused with the same sentence. Calls of no session pass, and
 * no session feels another's stop. Calls under way finish. No loops are looked for in a session that is bounded.
 */
function withKillSwitch(model, { settings, clock, earlier }) {
    const sessions = new SessionBook(settings, clock, earlier);
    return {
        async complete(call, signal) {
            const { session, isBounded } = call.caller ?? {};
            if (session === undefined)
                return model.complete(call, signal);
            const refusal = sessions.admit(session, normaliseRequest(call), isBounded);
            if (refusal !== undefined)
                throw new ports_model/* ModelError */.me('session-stopped', refusal, { retryable: false, attempts: 0 });
            try {
                const reply = await model.complete(call, signal);
                sessions.countTokens(session, tokensOf(reply));
                return reply;
            }
            catch (error) {
                if (error instanceof ports_model/* ModelError */.me)
                    sessions.countTokens(session, tokensOf(error.reply));
                throw error;
            }
        },
        save: () => sessions.save(),
    };
}
/** A stored answer takes none. */
const tokensOf = (reply) => reply?.usage === undefined || reply.cached ? 0 : reply.usage.inputTokens + reply.usage.outputTokens;

// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/attempts-of.js
var attempts_of = __webpack_require__(50239);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/recording/record-line.js


/** The line of a recording that `replay` answers with; of a client's call with what the model thought. */
function answerLine(call, reply) {
    const { content, reasoning, finishReason, usage, latencyMs, responseId, refusal, toolCalls, vectors, verbatim } = reply;
    const { servedModel = call.model } = reply;
    const recording = {
        request: toldRequest(call),
        response: {
            content,
            finish_reason: finishReason,
            ...(usage === undefined ? {} : { usage: toldUsage(usage) }),
            latency_ms: latencyMs,
            ...(responseId === undefined ? {} : { response_id: responseId }),
            ...(servedModel === call.model ? {} : { served_model: servedModel }),
            ...(reasoning === undefined || !isOfClient(call) ? {} : { reasoning }),
            ...(refusal === undefined ? {} : { refusal }),
            ...(toolCalls === undefined ? {} : { tool_calls: toolCalls }),
            ...(vectors === undefined ? {} : { vectors }),
            ...(verbatim === undefined ? {} : { verbatim: record_line_told(verbatim) }),
        },
    };
    return JSON.stringify(recording);
}
/** The line of a recording that `replay` fails with. */
function failureLine(call, { kind, message, status, retryable }) {
    const recording = {
        request: toldRequest(call),
        failure: { kind, message, ...(status === undefined ? {} : { status }), is_retryable: retryable },
    };
    return JSON.stringify(recording);
}
function toldRequest(call) {
    const { provider, model, messages } = call;
    const words = wordsDigest(call);
    return {
        ...(provider.api === 'record' ? { provider: provider.asked } : {}),
        model,
        messages,
        ...(words === undefined ? {} : { words }),
    };
}
const toldUsage = ({ inputTokens, outputTokens, ...parts }) => ({
    input_tokens: inputTokens,
    output_tokens: outputTokens,
    cached_input_tokens: parts.cachedInputTokens,
    cache_write_input_tokens: parts.cacheWriteInputTokens,
    cache_write_1h_input_tokens: parts.longCacheWriteInputTokens,
    reasoning_tokens: parts.reasoningTokens,
});
const record_line_told = ({ dialect, isStream, text }) => ({ dialect, is_stream: isStream, text });

;// CONCATENATED MODULE: ./dist/compiled/gateway/reading-along.js


/**
 * Names tool calls that have no id before a listener does: a name that is given anew in each process would make the
 * next turn of a conversation another one in every replay.
 */
class ReadingAlong {
    call;
    reader;
    named = new Set();
    constructor(call, reader) {
        this.call = call;
        this.reader = reader;
    }
    get hasBegun() {
        return this.reader.hasBegun;
    }
    take(part) {
        const { toolCalls } = part;
        this.reader.take(toolCalls === undefined ? part : { ...part, toolCalls: toolCalls.map((call) => this.withId(call)) });
    }
    withId(part) {
        const { id = '', index } = part;
        if (this.named.has(index))
            return part;
        this.named.add(index);
        return id === '' ? { ...part, id: idOf(this.call, index) } : part;
    }
}
/** The same calls, each with an id. */
const withIds = (call, toolCalls) => toolCalls.map((each, index) => (each.id === '' ? { ...each, id: idOf(call, index) } : each));
/** Longer than any conversation needs to tell its calls apart, and short enough for every client. */
const idDigits = 20;
const idOf = ({ model, messages }, index) => `call_${(0,digest/* sha256Of */.Bj)((0,request_key/* requestKey */.l)(model, messages)).slice(0, idDigits)}_${index}`;

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-recording.js






/**
 * Writes down what became of each call whose provider is recorded, in the form that `replay` reads: one line a call,
 * whatever its retries, so that a request asked again is a further repeat of it. It is handed on when its line is
 * written, and nobody is asked for what could not be. A reply that was judged no answer is written as it came, to be
 * judged again; a call that its caller left, or that a budget refused, says nothing of who was asked and leaves no
 * line.
 */
function withRecording(model, parts) {
    return {
        complete: (call, signal) => call.provider.api === 'record'
            ? with_recording_complete(model, parts, { call, signal, path: call.provider.path })
            : model.complete(call, signal),
    };
}
async function with_recording_complete(model, { recorder, scrub }, { call, signal, path }) {
    const add = (line) => recorder.add(path, scrub(line));
    recorder.refuseUnwritable(path);
    const listener = call.listener && new ReadingAlong(call, call.listener);
    try {
        const answered = await model.complete({ ...call, listener }, signal);
        const { toolCalls } = answered;
        const reply = toolCalls === undefined ? answered : { ...answered, toolCalls: withIds(call, toolCalls) };
        await add(answerLine(call, reply)).catch(with_recording_unrecorded({ costUsd: reply.costUsd, attempts: (0,attempts_of/* attemptsOf */.O)(reply) }));
        return reply;
    }
    catch (error) {
        if (error instanceof ports_model/* ModelError */.me && !signal?.aborted)
            await add(lineOfFailure(call, error)).catch(with_recording_unrecorded(error));
        throw error;
    }
}
/** What a call took was taken, whatever becomes of its line. */
const with_recording_unrecorded = (taken) => (error) => {
    throw error instanceof user_error/* UserError */.yo ? new ports_model/* UnrecordedReplyError */.s3(error, taken) : error;
};
function lineOfFailure(call, error) {
    const reply = (0,incident/* isOutage */.uD)(error.kind) ? undefined : error.reply;
    return reply === undefined ? failureLine(call, error) : answerLine(call, reply);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/retry/retry-budget.js
/** For how many calls a share may be saved up, so that an hour of success does not pay for a storm. */
const rememberedCalls = 100;
const openRetryBudget = ({ budget_floor }) => ({ retries: budget_floor });
/** The budget after one more call. */
function withCall({ retries }, { budget_floor, budget_share }) {
    return { retries: Math.min(budget_floor + rememberedCalls * budget_share, retries + budget_share) };
}
/** The budget after one more retry; `undefined` when it has none left. */
const withRetryTaken = ({ retries }) => retries < 1 ? undefined : { retries: retries - 1 };

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/retry/retry-delay.js
const retry_delay_firstBackoffMs = 500;
const retry_delay_longestBackoffMs = 20_000;
/** A call that a guard held back is asked again within this, beyond what the guard asks for. */
const heldBackSpreadMs = 1000;
const shortestHeldBackMs = 100;
/**
 * A broken answer is likely to be broken again, and a silent provider to stay silent, at the price of a timeout each.
 */
const triedTwice = new Set(['malformed', 'timeout']);
/**
 * Decides whether a call is tried again: capped exponential backoff with full jitter, on top of what the provider asks
 * for. A call that was only held back costs no attempt and may wait as long as its time lasts.
 */
function decideRetry(failed) {
    const { kind, retryable, asked, attempt, remainingMs, retryAfterMs = 0 } = failed;
    if (!retryable)
        return { kind: 'stop' };
    const allowed = triedTwice.has(kind) ? Math.min(2, failed.attemptsAllowed) : failed.attemptsAllowed;
    if (asked && attempt >= allowed)
        return { kind: 'stop' };
    const delayMs = asked ? retryDelayMs(failed) : heldBackMs(failed);
    if (delayMs <= remainingMs)
        return { kind: 'again', delayMs };
    const asks = retryAfterMs > remainingMs ? `a wait of ${retry_delay_seconds(retryAfterMs)} s is asked for` : 'the next is due later';
    return { kind: 'stop', because: `${asks} and ${retry_delay_seconds(remainingMs)} s are left for the call` };
}
const retryDelayMs = ({ attempt, chance, retryAfterMs }) => {
    const backoffMs = Math.min(retry_delay_longestBackoffMs, retry_delay_firstBackoffMs * 2 ** (attempt - 1));
    return Math.round((retryAfterMs ?? 0) + chance * backoffMs);
};
const heldBackMs = ({ chance, retryAfterMs }) => Math.max(shortestHeldBackMs, Math.ceil((retryAfterMs ?? 0) + chance * heldBackSpreadMs));
const retry_delay_seconds = (ms) => Math.max(0, Math.round(ms / 100) / 10);

// EXTERNAL MODULE: ./dist/compiled/domain/inference/retry/retry-settings.js
var retry_settings = __webpack_require__(14792);
;// CONCATENATED MODULE: ./dist/compiled/gateway/call-deadline.js

/** How long a model that was told to stop may take to obey before it is left behind. */
const graceMs = 1000;
/**
 * Controllers of calls that ended without being stopped, for calls that come: making one, and letting go of it, takes
 * longer than all else about a deadline. Whoever had its signal has settled, and a signal that was aborted stays out.
 */
class SpareControllers {
    spare = [];
    take() {
        return this.spare.pop() ?? new AbortController();
    }
    giveBack(controller) {
        if (!controller.signal.aborted)
            this.spare.push(controller);
    }
}
/**
 * The time that one call may take. Its signal aborts when the time is over or when the caller aborts; `close` must be
 * called once when the call has ended.
 */
class CallDeadline {
    /** For everything that is done on behalf of the call. */
    signal;
    /** True once the time was over before the call ended. */
    isOver = false;
    controller;
    controllers;
    clock;
    caller;
    endsAtMs;
    stopAlarm;
    stopGrace;
    leaveBehind;
    constructor({ clock, controllers }, ms, caller) {
        this.controllers = controllers;
        this.controller = controllers.take();
        this.signal = this.controller.signal;
        this.clock = clock;
        this.caller = caller;
        this.endsAtMs = clock.now() + ms;
        this.stopAlarm = clock.alarm(ms, () => {
            this.isOver = true;
            this.stop(new ports_model/* ModelError */.me('timeout', `no answer within ${ms / 1000} s`, { retryable: false }));
        });
        if (caller?.aborted)
            this.stop(caller.reason);
        else
            caller?.addEventListener('abort', this.obeyCaller);
    }
    remainingMs() {
        return this.endsAtMs - this.clock.now();
    }
    /** What the work comes to, unless it goes on although the signal has told it to stop. */
    bound(work) {
        return new Promise((resolve, reject) => {
            this.leaveBehind = reject;
            work.then(resolve, reject);
        });
    }
    close() {
        this.stopAlarm();
        this.stopGrace?.();
        this.caller?.removeEventListener('abort', this.obeyCaller);
        this.controllers.giveBack(this.controller);
    }
    obeyCaller = () => this.stop(this.caller?.reason);
    stop(reason) {
        this.controller.abort(reason);
        this.stopGrace ??= this.clock.alarm(graceMs, () => this.leaveBehind?.(reason));
    }
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-retry.js








/**
 * Tries a call again after a failure that may pass: never sooner than the provider asks, never beyond the call's
 * deadline, only while the target's retry budget lasts, and never once somebody has read of the reply. A recording is
 * not asked again. The reply, or the error that ends it, carries the attempts and the cost of them all; the last
 * failure keeps its kind, and one that the deadline ends is a `timeout`.
 */
function withRetry(model, parts) {
    const { clock, settings = retry_settings/* defaultRetrySettings */.X } = parts;
    const { deadlineMsOf: msOf = (call) => deadlineMsOf(call, settings) } = parts;
    const targets = new PerTarget(() => ({ budget: openRetryBudget(settings) }), () => true);
    const decide = decider(parts, settings);
    const deadlineParts = { clock, controllers: new SpareControllers() };
    return {
        async complete(call, signal) {
            const target = targets.of(targetKey(call));
            target.budget = withCall(target.budget, settings);
            const deadlineMs = msOf(call);
            const deadline = new CallDeadline(deadlineParts, deadlineMs, signal);
            const past = { attempts: 0, costUsd: 0, lastMessage: undefined };
            try {
                for (;;) {
                    let error;
                    try {
                        return withPast(await deadline.bound(model.complete(call, deadline.signal)), past);
                    }
                    catch (failure) {
                        error = failure;
                    }
                    if (deadline.isOver && isTimeout(error))
                        throw outOfTime(error, past, deadlineMs);
                    if (error instanceof ports_model/* BudgetExceededError */.Zq)
                        throw refusedAfter(error, past);
                    if (!(error instanceof ports_model/* ModelError */.me))
                        throw signal?.aborted ? ports_model/* CallLeftError */.eZ.after(past, error) : error;
                    const decision = decide({ call, error, past, deadline, target });
                    if (decision.kind === 'stop')
                        throw lastFailure(error, past, decision.because);
                    remember(past, error);
                    await pause(clock.sleep(decision.delayMs, deadline.signal), { past, deadline, deadlineMs });
                }
            }
            finally {
                deadline.close();
            }
        },
    };
}
/** Waits; the deadline may come first. */
async function pause(sleeping, { past, deadline, deadlineMs }) {
    try {
        await sleeping;
    }
    catch (reason) {
        if (deadline.isOver && isTimeout(reason))
            throw outOfTime(ports_model/* ModelError */.me.unasked(reason), past, deadlineMs);
        throw ports_model/* CallLeftError */.eZ.after(past, reason);
    }
}
/**
 * Decides by the failure, then by the retry budget. What is held back by an open circuit takes nothing from the budget:
 * the circuit itself rations who is tried again.
 */
function decider(parts, settings) {
    const { random, circuitWaitMs = () => undefined, hasAlternative = () => false } = parts;
    return ({ call, error, past, deadline, target }) => {
        const { kind, attempts, retryAfterMs } = error;
        const circuitMs = kind === 'circuit-open' ? retryAfterMs : circuitWaitMs(call);
        const isHeld = circuitMs !== undefined;
        const decision = decideRetry({
            kind,
            retryable: error.retryable && mayAskAgain(call) && !((isHeld || kind === 'timeout') && hasAlternative(call)),
            asked: attempts > 0,
            retryAfterMs: isHeld ? Math.max(circuitMs, retryAfterMs ?? 0) : retryAfterMs,
            attempt: past.attempts + attempts,
            attemptsAllowed: settings.attempts,
            chance: random.next(),
            remainingMs: deadline.remainingMs(),
        });
        if (decision.kind === 'stop' || isHeld || attempts === 0)
            return decision;
        const budget = withRetryTaken(target.budget);
        if (budget === undefined)
            return { kind: 'stop', because: 'the retry budget of its target is used up' };
        target.budget = budget;
        return decision;
    };
}
/** A recording answers a request the same each time, and no reader is to get two beginnings. */
const mayAskAgain = ({ provider, listener }) => provider.api !== 'replay' && !listener?.hasBegun;
function remember(past, error) {
    past.attempts += error.attempts;
    past.costUsd += error.costUsd;
    past.lastMessage = error.message;
}
function withPast(reply, { attempts, costUsd }) {
    if (attempts === 0 && costUsd === 0)
        return reply;
    return { ...reply, costUsd: reply.costUsd + costUsd, attempts: attempts + (reply.attempts ?? 1) };
}
function lastFailure(error, past, because) {
    if (past.attempts === 0 && past.costUsd === 0 && because === undefined)
        return error;
    const total = error.with({ attempts: past.attempts + error.attempts, costUsd: past.costUsd + error.costUsd });
    if (because === undefined)
        return total;
    return new ports_model/* ModelError */.me(error.kind, `${error.message} (not tried again: ${because})`, { ...total, cause: error });
}
/** Who is refused another attempt is told why the one before it gave no answer. */
function refusedAfter(error, past) {
    if (past.lastMessage === undefined)
        return error;
    const { scope, retryAfterMs, calls, message } = error;
    const { attempts, costUsd } = past;
    const facts = { scope, retryAfterMs, calls, attempts, costUsd, cause: error };
    return new ports_model/* BudgetExceededError */.Zq(message + afterwards(past), facts);
}
/** What ends a call is told with the failure that was to be tried again. */
const afterwards = ({ lastMessage }) => lastMessage === undefined ? '' : `; before that: ${lastMessage}`;
/** The signal's own reason may come back as told by a part that kept the call from the provider. */
const isTimeout = (error) => error instanceof ports_model/* ModelError */.me && error.kind === 'timeout';
function outOfTime(error, past, deadlineMs) {
    const { attempts, costUsd } = error instanceof ports_model/* ModelError */.me ? error : { attempts: 1, costUsd: 0 };
    const total = past.attempts + attempts;
    const attemptsMade = `${total} ${total === 1 ? 'attempt' : 'attempts'}`;
    const message = `no answer within ${deadlineMs / 1000} s and ${attemptsMade}${afterwards(past)}`;
    return new ports_model/* ModelError */.me('timeout', message, {
        retryable: false,
        attempts: total,
        costUsd: past.costUsd + costUsd,
        cause: error,
    });
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/call-to-candidate.js
var call_to_candidate = __webpack_require__(77627);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/route/discarded.js

const nothingDiscarded = { costUsd: 0, latencyMs: 0, attempts: 0, inputTokens: 0, outputTokens: 0 };
/** Adds a reply that is not served; tokens that nobody told are not guessed, and a stored answer took nothing. */
function discardReply(sum, reply) {
    const { costUsd, latencyMs, usage, cached } = reply;
    if (cached)
        return sum;
    return {
        costUsd: sum.costUsd + costUsd,
        latencyMs: sum.latencyMs + latencyMs,
        attempts: sum.attempts + (0,attempts_of/* attemptsOf */.O)(reply),
        inputTokens: sum.inputTokens + (usage?.inputTokens ?? 0),
        outputTokens: sum.outputTokens + (usage?.outputTokens ?? 0),
    };
}
/** Adds a call that failed. */
const discardFailure = (sum, { costUsd, attempts }) => ({ ...sum, costUsd: sum.costUsd + costUsd, attempts: sum.attempts + attempts });
/** The reply that is served, with what came before it added. */
function withDiscarded(reply, sum) {
    if (sum.attempts === 0)
        return reply;
    const { usage } = reply;
    const inputTokens = sum.inputTokens + (usage?.inputTokens ?? 0);
    const outputTokens = sum.outputTokens + (usage?.outputTokens ?? 0);
    return {
        ...reply,
        costUsd: sum.costUsd + reply.costUsd,
        latencyMs: sum.latencyMs + reply.latencyMs,
        attempts: sum.attempts + (0,attempts_of/* attemptsOf */.O)(reply),
        ...(usage === undefined ? {} : { usage: { ...usage, inputTokens, outputTokens } }),
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/choose-target.js
var choose_target = __webpack_require__(52452);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/route/fallback-reason.js
const reasons = {
    truncated: 'incident',
    'reasoning-exhausted': 'incident',
    refused: undefined,
    filtered: undefined,
    empty: 'incident',
    'malformed-json': 'incident',
    'malformed-tool-call': 'incident',
    'context-overflow': 'incident',
    'wrong-model': 'incident',
    'rate-limited': 'incident',
    timeout: 'incident',
    'stream-cut': 'incident',
    'server-error': 'incident',
    malformed: 'incident',
    rejected: 'incident',
    network: 'incident',
    'circuit-open': 'breaker',
    'session-stopped': undefined,
    unrecorded: undefined,
    'tool-unanswered': undefined,
    'too-many-tool-calls': undefined,
    'harness-error': undefined,
    'program-failed': undefined,
};
/**
 * Why a call that failed so may be put to another model. `undefined` where it may not: a refusal and a filter are
 * answers to the caller, a stopped session is to stay stopped, a recording that lacks a request or a tool's result is a
 * mistake to be mended, and what a whole conversation came to is no failure of one call.
 */
const fallbackReasonOf = (kind) => reasons[kind];

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/route/route-walk.js


/** Where a call starts: with the candidate that rules and weights choose. */
function beginWalk(route, call) {
    const { candidate, because } = (0,choose_target/* chooseTarget */.b)(route, call);
    const nothing = { nextCheck: 0, tried: [], reasons: [], events: [] };
    return { kind: 'ask', walk: { route, candidate, asked: [candidate], because, ...nothing } };
}
/** After an answer: it stands unless a check fails whose model was not asked yet. A fallback's answer always stands. */
function afterAnswer(walk, answer) {
    return escalate(walk, ({ fails }) => fails.problemOf(answer)) ?? { kind: 'stand', walk };
}
/** After a call without an answer: a check may send it to another model, else a fallback whose reason was met. */
function afterFailure(walk, kind) {
    const escalated = escalate(walk, ({ fails }) => fails.incidents.find((incident) => incident === kind));
    if (escalated !== undefined)
        return escalated;
    const reason = kind === 'budget' ? 'budget' : fallbackReasonOf(kind);
    const told = { ...walk, events: [...walk.events, `${walk.candidate.name}: ${kind}`] };
    if (reason === undefined)
        return { kind: 'give-up', walk: told };
    return nextFallback({ ...told, reasons: [...walk.reasons, reason] });
}
/** The first fallback that was not tried, is for a reason that was met and asks nobody twice. */
function nextFallback(walk) {
    const { route, tried, reasons, events } = walk;
    const index = route.fallbacks.findIndex((fallback, each) => !tried.includes(each) &&
        fallback.on.some((reason) => reasons.includes(reason)) &&
        (fallback.kind === 'stale' || !wasAsked(walk, fallback.candidate)));
    const fallback = route.fallbacks[index];
    if (fallback === undefined)
        return { kind: 'give-up', walk };
    const because = `fallback ${index + 1} after ${events.join(', ')}`;
    const next = { ...walk, tried: [...tried, index], because };
    return fallback.kind === 'stale' ? { kind: 'stale', walk: next } : ask(next, fallback.candidate);
}
/** True when somebody else may still answer if the one who is asked does not. */
const hasFallback = (walk) => nextFallback({ ...walk, reasons: outages }).kind !== 'give-up';
const outages = ['incident', 'breaker'];
/** True when the one who is asked stands in for somebody who did not answer. */
const isFallback = ({ tried }) => tried.length > 0;
/** True when the answer of the one who is asked stands, whatever it is like. */
const isFinal = (walk) => isFallback(walk) || checksLeft(walk).length === 0;
/** Checks that an answer may still fail, with their places among all: those whose model was not asked yet. */
const checksLeft = (walk) => [...walk.route.checks.entries()].filter(([index, { candidate }]) => index >= walk.nextCheck && !wasAsked(walk, candidate));
function escalate(walk, problemOf) {
    if (isFallback(walk))
        return undefined;
    for (const [index, check] of checksLeft(walk)) {
        const problem = problemOf(check);
        if (problem === undefined)
            continue;
        const event = `${walk.candidate.name}: fails check ${index + 1} (${problem})`;
        const told = { ...walk, nextCheck: index + 1, events: [...walk.events, event], because: event };
        return ask(told, check.candidate);
    }
    return undefined;
}
const ask = (walk, candidate) => ({
    kind: 'ask',
    walk: { ...walk, candidate, asked: [...walk.asked, candidate] },
});
const wasAsked = ({ asked }, { name }) => asked.some((each) => each.name === name);

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-route.js




/**
 * Puts a call that names a route to the model that the route chooses, to another one when a check fails, and to its
 * fallbacks when there is no answer; each is a call of its own to `model`. The reply says who served it and costs what
 * all of them took. When nothing is left the first failure is thrown, and it names the others; once somebody has read
 * of a reply nobody else is asked, and its own failure is thrown. A reply that a check may still discard is read by
 * nobody.
 */
function withRoute(model, { staleAnswer }) {
    return {
        complete: (call, signal) => call.route === undefined
            ? model.complete(call, signal)
            : new Journey({ model, staleAnswer, call, signal }).follow(call.route),
    };
}
/** One call on its way through a route: what it has met, and what that took. */
class Journey {
    parts;
    discarded = nothingDiscarded;
    firstFailure;
    reply;
    constructor(parts) {
        this.parts = parts;
    }
    async follow(route) {
        let step = beginWalk(route, this.parts.call);
        while (step.kind === 'ask' || step.kind === 'stale') {
            step = step.kind === 'ask' ? await this.ask(step.walk) : await this.remember(step.walk);
        }
        if (step.kind === 'stand' && this.reply !== undefined)
            return this.reply;
        throw this.failure(step.walk);
    }
    async ask(walk) {
        const { model, call, signal } = this.parts;
        try {
            const via = { route: walk.route.name, hasFallback: hasFallback(walk) };
            const listener = isFinal(walk) ? call.listener : undefined;
            listener?.nowAsked?.(walk.candidate.model);
            const reply = await model.complete({ ...(0,call_to_candidate/* callToCandidate */.J)(call, walk.candidate), via, origin: call, listener }, signal);
            const step = afterAnswer(walk, reply.content);
            if (step.kind === 'stand')
                this.serve(reply, walk, isFallback(walk) ? 'fallback' : undefined);
            else
                this.discarded = discardReply(this.discarded, reply);
            return step;
        }
        catch (error) {
            if (signal?.aborted)
                throw leftAfter(this.discarded, error);
            if (!isFailure(error))
                throw error;
            this.discarded = discardFailure(this.discarded, error);
            if (call.listener?.hasBegun) {
                this.firstFailure = error;
                return { kind: 'give-up', walk };
            }
            this.firstFailure ??= error;
            return afterFailure(walk, error instanceof ports_model/* ModelError */.me ? error.kind : 'budget');
        }
    }
    /** Serves what one of those who were asked once answered to the same; a store that fails has nothing to serve. */
    async remember(walk) {
        const { call, staleAnswer } = this.parts;
        for (const candidate of walk.asked) {
            const known = await staleAnswer((0,call_to_candidate/* callToCandidate */.J)(call, candidate)).catch(() => undefined);
            if (known === undefined)
                continue;
            this.serve({ ...known, costUsd: 0, cached: true }, { ...walk, candidate }, 'stale');
            return { kind: 'stand', walk };
        }
        return nextFallback(walk);
    }
    serve(reply, { candidate, because }, notice) {
        this.reply = {
            ...withDiscarded(reply, this.discarded),
            served: with_route_servedBy(candidate, because),
            ...(notice === undefined ? {} : { notices: [...(reply.notices ?? []), notice] }),
        };
    }
    failure({ events, route }) {
        const first = this.firstFailure;
        if (first === undefined)
            return new Error(`the route ${route.name} ended without an answer and without a failure`);
        const { costUsd, attempts } = this.discarded;
        const message = events.length > 1 ? `${first.message} (route ${route.name}: ${events.join(', ')})` : first.message;
        if (first instanceof ports_model/* BudgetExceededError */.Zq) {
            const { scope, retryAfterMs } = first;
            return new ports_model/* BudgetExceededError */.Zq(message, { scope, retryAfterMs, costUsd, attempts, cause: first });
        }
        return new ports_model/* ModelError */.me(first.kind, message, { ...first.facts, costUsd, attempts, cause: first });
    }
}
const isFailure = (error) => error instanceof ports_model/* ModelError */.me || error instanceof ports_model/* BudgetExceededError */.Zq;
/** How a call ended whose caller left, with what those took that were asked before. */
function leftAfter(before, error) {
    if (!isFailure(error))
        return ports_model/* CallLeftError */.eZ.after(before, error);
    return error.with({ costUsd: before.costUsd + error.costUsd, attempts: before.attempts + error.attempts });
}
const with_route_servedBy = ({ providerName, model }, because) => ({
    providerName,
    model,
    ...(because === undefined ? {} : { because }),
});

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-scrubbed-replies.js

/**
 * Takes known secrets out of whatever comes from a provider, before anybody stores, shows or judges it: a server may
 * repeat the key that it was sent, in an answer as well as in an error. Errors lose what caused them, which may repeat
 * it too.
 */
function withScrubbedReplies(model, scrub) {
    return {
        async complete(call, signal) {
            try {
                return scrubbedReply(await model.complete(call, signal), scrub);
            }
            catch (error) {
                throw error instanceof ports_model/* ModelError */.me ? scrubbedError(error, scrub) : error;
            }
        },
        refusalOf(call) {
            const refusal = model.refusalOf?.(call);
            return refusal && scrubbedError(refusal, scrub);
        },
    };
}
function scrubbedReply(reply, scrub) {
    const { content, reasoning, refusal, toolCalls, servedModel, systemFingerprint, responseId, context, verbatim } = reply;
    const isClean = (text) => text === undefined || scrub(text) === text;
    const areWordsClean = isClean(content) &&
        isClean(reasoning) &&
        isClean(refusal) &&
        (toolCalls ?? []).every(({ arguments: text }) => isClean(text));
    // The events of a stream say in pieces what only the reply that they make says whole.
    const isVerbatimClean = verbatim === undefined || (areWordsClean && isClean(verbatim.text));
    const areNamesClean = isClean(servedModel) && isClean(systemFingerprint) && isClean(responseId);
    const areClean = areWordsClean && isVerbatimClean && areNamesClean;
    if (areClean && toolCalls === undefined && context === undefined && reply.served === undefined)
        return reply;
    return {
        ...reply,
        content: scrub(content),
        ...(isVerbatimClean ? {} : { verbatim: undefined }),
        ...(reasoning === undefined ? {} : { reasoning: scrub(reasoning) }),
        ...(refusal === undefined ? {} : { refusal: scrub(refusal) }),
        ...(servedModel === undefined ? {} : { servedModel: scrub(servedModel) }),
        ...(systemFingerprint === undefined ? {} : { systemFingerprint: scrub(systemFingerprint) }),
        ...(responseId === undefined ? {} : { responseId: scrub(responseId) }),
        ...(context === undefined ? {} : { context: context.map(scrub) }),
        ...(reply.served === undefined ? {} : { served: { ...reply.served, model: scrub(reply.served.model) } }),
        ...(toolCalls === undefined
            ? {}
            : {
                toolCalls: toolCalls.map(({ id, name, arguments: text }) => ({
                    id: scrub(id),
                    name: scrub(name),
                    arguments: scrub(text),
                })),
            }),
    };
}
function scrubbedError(error, scrub) {
    const { kind, message, facts } = error;
    const { reply, key } = facts;
    return new ports_model/* ModelError */.me(kind, scrub(message), {
        ...facts,
        reply: reply === undefined ? undefined : scrubbedReply(reply, scrub),
        key: key === undefined ? undefined : scrub(key),
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/message-parts.js

/** A conversation in the words of `gen_ai.input.messages`; instructions stay where they stood in it. */
const inputMessages = (messages) => messages.map((message) => ({ role: message.role, parts: message_parts_partsOf(message) }));
/** A reply in the words of `gen_ai.output.messages`; a refusal is what the model said. */
function outputMessages({ content, refusal, toolCalls = [], finishReason }) {
    const texts = [content, refusal ?? ''].filter((text) => text !== '');
    const parts = [...texts.map(textPart), ...toolCalls.map(toolCallPart)];
    return [{ role: 'assistant', parts, finish_reason: finishReasonWord(finishReason) }];
}
const finishReasonWords = {
    stop: 'stop',
    length: 'length',
    content_filter: 'content_filter',
    tool_calls: 'tool_call',
    context_overflow: 'length',
    malformed_tool_call: 'error',
    paused: 'length',
    error: 'error',
    unknown: 'error',
};
/** Why a model stopped, as the conventions say it. */
const finishReasonWord = (reason) => finishReasonWords[reason];
function message_parts_partsOf({ role, content, tool_calls: toolCalls = [], tool_call_id: id }) {
    if (role === 'tool' && id !== undefined)
        return [{ type: 'tool_call_response', id, response: content }];
    const texts = content === '' && toolCalls.length > 0 ? [] : [textPart(content)];
    return [...texts, ...toolCalls.map(toolCallPart)];
}
const textPart = (content) => ({ type: 'text', content });
const toolCallPart = ({ id, name, arguments: text }) => ({
    type: 'tool_call',
    id,
    name,
    arguments: jsonOrText(text),
});
/** Arguments are JSON as far as the model kept to it; what is none is shown as it was written. */
function jsonOrText(text) {
    const read = (0,read_json/* readJson */.Vh)(text);
    return read === undefined ? text : read.json;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/parameter-values.js
// Parameters are a user's, so each is taken only where it is what its name says.
const numberOf = (value) => (typeof value === 'number' ? value : undefined);
/** One choice is what everybody gets who asks for none. */
const choicesOf = (value) => (value === 1 ? undefined : numberOf(value));
/** A list of texts, or a text alone. */
function textsOf(value) {
    if (value === undefined)
        return undefined;
    const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
    return texts.length === 0 ? undefined : texts;
}
/** The kind of output that a `response_format` asks for. */
function outputTypeOf(format) {
    if (typeof format !== 'object' || format === null || !('type' in format))
        return undefined;
    return format.type === 'json_object' || format.type === 'json_schema' ? 'json' : 'text';
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/provider-word.js
var provider_word = __webpack_require__(47013);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/tool-definitions.js

/**
 * The `tools` of a request in the words of `gen_ai.tool.definitions`, which has no `function` around a function. What
 * is no tool is left out; `undefined` when nothing is left.
 */
function toolDefinitions(tools) {
    if (!Array.isArray(tools))
        return undefined;
    const definitions = tools.flatMap((tool) => definitionOf(tool) ?? []);
    return definitions.length === 0 ? undefined : definitions;
}
function definitionOf(tool) {
    if (!(0,read_json/* isJsonObject */.OW)(tool))
        return undefined;
    const { name, description, parameters } = (0,read_json/* isJsonObject */.OW)(tool['function']) ? tool['function'] : tool;
    if (typeof name !== 'string')
        return undefined;
    const type = typeof tool['type'] === 'string' ? tool['type'] : 'function';
    return {
        type,
        name,
        ...(description === undefined ? {} : { description }),
        ...((0,read_json/* isJsonObject */.OW)(parameters) ? { parameters } : {}),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/trace/call-span.js






/**
 * The span of one call, content included. It is written down in one piece, attributes without a value too: an object
 * that is put together of parts takes longer than the rest of a span.
 */
function callSpan({ call, outcome, span, startMs, endMs }) {
    const operation = call.operation ?? 'chat';
    return {
        traceId: span.traceId,
        spanId: span.spanId,
        parentSpanId: call.trace?.spanId,
        name: `${operation} ${call.model}`,
        kind: 'client',
        startMs,
        endMs,
        attributes: callAttributes(call, operation, outcome, endMs - startMs),
        error: outcome.kind === 'failure' ? outcome.message : undefined,
    };
}
function callAttributes(call, operation, outcome, durationMs) {
    const { parameters } = call;
    const { reply } = outcome;
    const [usage, server] = [reply?.usage, serverOf(call.provider)];
    return {
        'gen_ai.operation.name': operation,
        'gen_ai.provider.name': (0,provider_word/* providerWord */.q)(call.providerName, call.provider),
        'gen_ai.conversation.id': call.caller?.session,
        'gen_ai.request.model': call.model,
        'gen_ai.request.max_tokens': numberOf(parameters.max_tokens),
        'gen_ai.request.temperature': numberOf(parameters.temperature),
        'gen_ai.request.top_p': numberOf(parameters.top_p),
        'gen_ai.request.top_k': numberOf(parameters['top_k']),
        'gen_ai.request.seed': numberOf(parameters.seed),
        'gen_ai.request.frequency_penalty': numberOf(parameters['frequency_penalty']),
        'gen_ai.request.presence_penalty': numberOf(parameters['presence_penalty']),
        'gen_ai.request.choice.count': choicesOf(parameters['n']),
        'gen_ai.request.stop_sequences': textsOf(parameters.stop),
        'gen_ai.request.stream': isStreamed(call, reply) ? true : undefined,
        'gen_ai.output.type': outputTypeOf(parameters['response_format']),
        'gen_ai.tool.definitions': toolDefinitions(parameters['tools']),
        'server.address': server.address,
        'server.port': server.port,
        'error.type': outcome.kind === 'failure' ? outcome.type : undefined,
        'gen_ai.response.id': reply?.responseId,
        'gen_ai.response.model': reply?.servedModel,
        'openai.response.system_fingerprint': reply?.systemFingerprint,
        'gen_ai.response.finish_reasons': reply && [finishReasonWord(reply.finishReason)],
        'gen_ai.response.time_to_first_chunk': reply?.firstTokenMs === undefined ? undefined : reply.firstTokenMs / 1000,
        'gen_ai.usage.input_tokens': usage?.inputTokens,
        'gen_ai.usage.output_tokens': usage?.outputTokens,
        'gen_ai.usage.cache_read.input_tokens': usage?.cachedInputTokens,
        'gen_ai.usage.cache_creation.input_tokens': usage?.cacheWriteInputTokens,
        'gen_ai.usage.reasoning.output_tokens': usage?.reasoningTokens,
        'gen_ai.embeddings.dimension.count': reply?.vectors?.[0]?.length,
        'lanegate.cost_usd': costOf(outcome),
        'lanegate.usage.cache_creation_1h.input_tokens': usage?.longCacheWriteInputTokens,
        'lanegate.attempts': attemptsIn(outcome),
        'lanegate.cached': reply?.cached,
        'lanegate.unverified': reply?.unverified,
        'lanegate.latency_ms': reply?.latencyMs,
        'lanegate.waited_ms': reply === undefined || reply.cached ? undefined : Math.max(0, durationMs - reply.latencyMs),
        'lanegate.provider': call.providerName,
        'lanegate.route': call.via?.route,
        'lanegate.user': call.caller?.user,
        'lanegate.request.repeat': call.repeat,
        'gen_ai.input.messages': inputMessages(call.messages),
        'gen_ai.output.messages': reply === undefined || operation !== 'chat' ? undefined : outputMessages(reply),
    };
}
const costOf = (outcome) => outcome.kind === 'reply' ? outcome.reply.costUsd : (outcome.costUsd ?? 0);
const attemptsIn = (outcome) => outcome.kind === 'reply' ? (0,attempts_of/* attemptsOf */.O)(outcome.reply) : outcome.attempts;
/** By the parameters, by a client that reads along, or by a provider whose answers are always streamed. */
const isStreamed = ({ parameters, listener }, reply) => parameters['stream'] === true || listener !== undefined || reply?.firstTokenMs !== undefined;
const defaultPorts = { 'http:': 80, 'https:': 443 };
/** Providers share few addresses, and reading one takes longer than all the rest of a span. */
const call_span_servers = new WeakMap();
function serverOf(provider) {
    const known = call_span_servers.get(provider);
    if (known !== undefined)
        return known;
    const server = addressOf(provider);
    call_span_servers.set(provider, server);
    return server;
}
/** Host and port alone: what else a URL carries may be a secret. */
function addressOf(provider) {
    const asked = (0,provider_provider/* whoAnswers */.wU)(provider);
    const url = ('base_url' in asked && asked.base_url) || ('url' in asked && asked.url);
    if (!url || !URL.canParse(url))
        return {};
    const { hostname, port, protocol } = new URL(url);
    return { address: hostname, port: port === '' ? defaultPorts[protocol] : Number(port) };
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/with-traces.js



/** Writes a span for every call, whether it was answered, failed or was not made. */
function withTraces(model, spans) {
    return {
        async complete(call, signal) {
            const span = spans.newSpan(call.trace);
            const startMs = spans.now();
            const end = (outcome) => spans.add(callSpan({ call, outcome, span, startMs, endMs: spans.now() }));
            try {
                const reply = await model.complete(call, signal);
                end({ kind: 'reply', reply });
                return reply;
            }
            catch (error) {
                end(failureOf(error, signal));
                throw error;
            }
        },
    };
}
function failureOf(error, signal) {
    if (error instanceof ports_model/* ModelError */.me) {
        const { kind: type, message, attempts, costUsd, reply } = error;
        return { kind: 'failure', type, message, attempts, costUsd, reply };
    }
    const failure = { kind: 'failure', type: typeOf(error, signal), message: (0,user_error/* messageOf */.bD)(error) };
    if (!(error instanceof ports_model/* CallLeftError */.eZ))
        return failure;
    const { attempts, costUsd } = error;
    return { ...failure, attempts, costUsd };
}
function typeOf(error, signal) {
    if (error instanceof ports_model/* BudgetExceededError */.Zq)
        return 'budget-exceeded';
    return signal?.aborted ? 'cancelled' : '_OTHER';
}

;// CONCATENATED MODULE: ./dist/compiled/gateway/gateway.js

















/**
 * Guards the models of a run. The order has reasons, told from the provider outwards: secrets are taken out of a reply
 * before anybody sees it; every attempt reserves and settles by itself, and is judged before the breaker and the limit
 * of its target learn of it; a call that waits to be tried again keeps its place, so a rate limit slows the run down;
 * what is recorded is what became of a call in the end; a stored answer needs no place and no budget, but is a call of
 * its session, and has a span; and each model that a route asks is a call of its own.
 */
function createGateway(parts) {
    const { clock, answers, scrub, recorder, models } = parts;
    return {
        open(request) {
            const { caps, alreadySpent, onSpend, spendWritten, spans, earlier, settings = gateway_settings/* defaultGatewaySettings */.t } = request;
            answers.limit(settings.cache);
            const bare = withScrubbedReplies(routeByApi(models(request)), scrub);
            const paid = withBudget(bare, {
                caps,
                alreadySpent,
                state: earlier?.budget,
                clock,
                onEntry: onSpend,
                entriesWritten: spendWritten,
            });
            const { model: patient, breaking } = patientModel(paid, parts, request);
            const onStored = (call) => paid.countCached(call);
            const recorded = withRecording(patient, { recorder, scrub });
            const answering = withAnswers(recorded, { answers, clock, cache: settings.cache, onStored });
            const stopping = withKillSwitch(answering, {
                settings: settings.kill_switch,
                clock,
                earlier: earlier?.kill_switch,
            });
            const traced = withTraces(stopping, spans);
            const store = { answers, clock, cache: settings.cache };
            const { complete } = withRoute(traced, { staleAnswer: (call) => staleAnswer(store, call) });
            return {
                complete,
                spent: () => paid.spent(),
                leftUsd: (caller) => paid.leftUsd(caller),
                breakers: () => breaking.standings(),
                nearestToCaps: (most) => paid.nearestToCaps(most),
                state: () => ({
                    version: 1,
                    circuit_breakers: breaking.save(),
                    kill_switch: stopping.save(),
                    budget: paid.save(),
                }),
            };
        },
    };
}
/** A model that is asked again where that may help, and left alone where it does not. */
function patientModel(paid, { clock, random }, request) {
    const { caps, concurrency, earlier, tell, settings = gateway_settings/* defaultGatewaySettings */.t } = request;
    const room = (0,request_caps/* retryRoomOf */.l)(caps.perRequest);
    const onward = onwardClock(clock);
    const adaptive = withAdaptiveConcurrency(withClassification(paid), { clock: onward, random, limit: concurrency });
    const breaking = withCircuitBreaker(adaptive, {
        clock,
        settings: settings.circuit_breaker,
        saved: earlier?.circuit_breakers,
        tell,
    });
    const retrying = withRetry(breaking, {
        clock: onward,
        random,
        settings: { ...settings.retry, attempts: Math.min(settings.retry.attempts, room.mostAttempts ?? Infinity) },
        deadlineMsOf: (call) => Math.min(deadlineMsOf(call, settings.retry), room.deadlineMs ?? Infinity),
        circuitWaitMs: (call) => breaking.circuitWaitMs(call),
        hasAlternative: ({ via }) => via?.hasFallback ?? false,
    });
    return { model: withConcurrency(retrying, concurrency), breaking };
}

;// CONCATENATED MODULE: ./dist/compiled/open-gateway.js









/** Answers kept in a folder. */
const openAnswers = (folder) => new JsonlAnswers(folder, clock/* systemClock */.m);
/** The gateway to every kind of model. A module of its own, since most entries never ask a model. */
const openGateway = (answers, keyFor, { scrub, watch }) => createGateway({
    clock: clock/* systemClock */.m,
    random: random/* systemRandom */.v,
    scrub,
    answers,
    recorder: new disk_recorder/* DiskRecorder */.A(process.cwd()),
    models: ({ providers, recordings, headRecordings, concurrency, programs }) => createModels({
        keyFor,
        watch,
        providers,
        recordings,
        headRecordings,
        concurrency,
        programs,
        clock: clock/* systemClock */.m,
        environment: process.env,
    }),
});
/** The user's own programs, as child processes, and endpoints that grade. */
const openPrograms = (parts) => systemPrograms({ ...parts, folders: disk_own_folders/* systemOwnFolders */.L, post: createPostJson(parts.environment) });


/***/ })

};
;
})
