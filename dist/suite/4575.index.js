export const id = 4575;
export const ids = [4575];
export const modules = {

/***/ 3472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ claimedKey),
/* harmony export */   Ym: () => (/* binding */ encodeRecord),
/* harmony export */   eT: () => (/* binding */ decodeRecord),
/* harmony export */   k: () => (/* binding */ recordTextOf),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55293);


// These stand nowhere else in a line, since quotes within its texts are escaped; so a line ends at a newline or at the
// next marker, and damage to either of the two costs no second answer.
const marker = '{"checksum":"';
const keyMarker = '{"key":';
const answerMarker = ',"answer":';
const checksumLength = 64;
const beforeRecord = '","record":';
const recordStart = marker.length + checksumLength + beforeRecord.length;
/** One line without its newline: `{"checksum":…,"record":{"key":…,"answer":…}}`, SHA-256 over the record's text. */
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
    const { content, finishReason, latencyMs, storedAtMs, servedModel } = value['answer'];
    return (typeof content === 'string' &&
        typeof finishReason === 'string' &&
        Object.hasOwn(finishReasons, finishReason) &&
        typeof latencyMs === 'number' &&
        typeof storedAtMs === 'number' &&
        (servedModel === undefined || typeof servedModel === 'string'));
}


/***/ }),

/***/ 14575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JobAnswerCarrier: () => (/* binding */ JobAnswerCarrier)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/adapters/answers/answer-record.ts
var answer_record = __webpack_require__(3472);
// EXTERNAL MODULE: ./src/adapters/answers/scan-segment.ts
var scan_segment = __webpack_require__(4755);
// EXTERNAL MODULE: ./src/adapters/answers/segment-files.ts
var segment_files = __webpack_require__(28615);
;// CONCATENATED MODULE: ./src/adapters/answers/carried-file.ts




const keyPrefix = 'lanegate-answers-1-';
const signatureContext = 'lanegate answer 1\n';
const carriedLine = /^\["((?:[0-9a-f]{64})?)",(.*)\]$/;
/** What every key of carried answers begins with. */
const carriedKeyPrefix = keyPrefix;
/** The key of a file holds its digest, so a file that somebody else put under a key is told by its bytes. */
const carriedKey = (file) => `${keyPrefix}${(0,external_node_crypto_.createHash)('sha256').update(file).digest('hex')}`;
/**
 * The undamaged answers of a folder as one file, a JSON line `["signature",{"checksum":…,"record":…}]` each, the newest
 * first. Equal answers make equal files.
 */
async function packAnswers(folder, { secret, maxBytes }) {
    let kept = [];
    let bytes = 0;
    for (const { path } of await (0,segment_files/* segmentsIn */.eC)(folder)) {
        await (0,segment_files/* ignoringAbsence */.Tc)(() => (0,scan_segment/* scanSegment */.D)(path, 0, (_position, line) => {
            const text = line.toString();
            const record = (0,answer_record/* decodeRecord */.eT)(text);
            if (record === undefined)
                return;
            kept.push({ text, storedAtMs: record.answer.storedAtMs });
            bytes += line.length;
        }));
        if (bytes > 2 * maxBytes)
            kept = newest(kept, maxBytes);
        bytes = kept.reduce((sum, { text }) => sum + text.length, 0);
    }
    const lines = newest(kept, maxBytes).map(({ text }) => `["${signatureOf(text, secret)}",${text}]\n`);
    return Buffer.from(lines.join(''));
}
const roomForSignature = 80;
function newest(lines, maxBytes) {
    const different = new Map(lines.map((line) => [line.text, line]));
    const sorted = [...different.values()].sort((one, other) => other.storedAtMs - one.storedAtMs || (one.text < other.text ? -1 : 1));
    let bytes = 0;
    return sorted.filter(({ text }) => {
        bytes += Buffer.byteLength(text) + roomForSignature;
        return bytes <= maxBytes;
    });
}
/** Lets in the undamaged answers of a file; only those signed with the secret where one is given. */
function admitCarried(file, secret) {
    const lines = [];
    let refused = 0;
    for (const raw of file.toString().split('\n')) {
        if (raw === '')
            continue;
        const [, signature = '', line = ''] = carriedLine.exec(raw) ?? [];
        const isSigned = secret === undefined || areEqual(signature, signatureOf(line, secret));
        const record = isSigned ? (0,answer_record/* decodeRecord */.eT)(line) : undefined;
        if (record === undefined)
            refused += 1;
        else
            lines.push((0,answer_record/* encodeRecord */.Ym)(record));
    }
    return { lines, refused };
}
const signatureOf = (line, secret) => secret === undefined
    ? ''
    : (0,external_node_crypto_.createHmac)('sha256', secret).update(signatureContext).update((0,answer_record/* recordTextOf */.k)(line), 'utf8').digest('hex');
const areEqual = (one, other) => one.length === other.length && (0,external_node_crypto_.timingSafeEqual)(Buffer.from(one), Buffer.from(other));

;// CONCATENATED MODULE: ./src/adapters/answers/job-answer-carrier.ts






const largestFileBytes = 64 << 20;
const mostEntriesTried = 3;
const validKey = new RegExp(`^${carriedKeyPrefix}[0-9a-f]{64}$`);
/**
 * Carries answers through the cache that jobs share. Which file the target branch has left is what the repository says,
 * and the file's key holds its digest: so it does not matter who else put what under the same key.
 */
class JobAnswerCarrier {
    parts;
    restored = new Set();
    constructor(parts) {
        this.parts = parts;
    }
    async restore({ sources }) {
        const usable = sources.filter(({ needsSignature }) => !needsSignature || this.parts.secret !== undefined);
        for (const source of usable) {
            try {
                await this.restoreFrom(source);
            }
            catch (error) {
                this.parts.log.info(`no answers of earlier jobs on ${source.ref} are used: ${(0,user_error/* messageOf */.bD)(error)}`);
            }
        }
    }
    async save({ saves }) {
        const { folder, cache, secret, flush, log } = this.parts;
        if (saves === 'never' || (saves === 'signed' && secret === undefined))
            return;
        try {
            await flush();
            const file = await packAnswers(folder, { secret, maxBytes: largestFileBytes });
            const key = carriedKey(file);
            if (file.length === 0 || this.restored.has(key))
                return;
            const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'carried', 'answers.jsonl');
            await writeWhole(path, file);
            await cache.save(key, path);
            await (0,promises_.rm)(path);
            log.info(`answers of this job are kept for later ones as ${key}`);
        }
        catch (error) {
            log.info(`answers of this job are not kept for later ones: ${(0,user_error/* messageOf */.bD)(error)}`);
        }
    }
    async restoreFrom({ ref }) {
        const { cache, log } = this.parts;
        const entries = (await cache.list(carriedKeyPrefix, ref)).filter(({ key }) => validKey.test(key));
        for (const entry of entries.slice(0, mostEntriesTried)) {
            const file = await cache.read(entry, largestFileBytes);
            if (file === undefined)
                continue;
            if (carriedKey(file) === entry.key)
                return this.admit(ref, entry, file);
            log.warn(`what the cache holds under ${entry.key} is not what ${ref} saved there, so it is not used`);
        }
    }
    async admit(ref, { key }, file) {
        const { folder, secret, clock, log } = this.parts;
        const { lines, refused } = admitCarried(file, secret);
        this.restored.add(key);
        if (lines.length > 0) {
            await writeWhole((0,segment_files/* newSegmentPath */.bF)(folder, clock.now()), Buffer.from(`${lines.join('\n')}\n`));
        }
        const others = refused === 0 ? '' : `; ${refused} are damaged or not signed and do not count`;
        log.info(`${lines.length} answers of earlier jobs on ${ref} are at hand${others}`);
    }
}
/** Appears with all of its bytes or not at all. */
async function writeWhole(path, bytes) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(draft, bytes, { flag: 'wx' });
    await (0,promises_.rename)(draft, path);
}


/***/ }),

/***/ 4755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanSegment),
/* harmony export */   i: () => (/* binding */ longestLineBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _answer_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3472);


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

/***/ 28615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ dropOldSegments),
/* harmony export */   Tc: () => (/* binding */ ignoringAbsence),
/* harmony export */   bF: () => (/* binding */ newSegmentPath),
/* harmony export */   eC: () => (/* binding */ segmentsIn),
/* harmony export */   sh: () => (/* binding */ OpenFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);




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
const isAbsence = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';


/***/ })

};
