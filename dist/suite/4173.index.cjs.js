(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4173;
exports.ids = [4173];
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

/***/ 24173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JobAnswerCarrier: () => (/* binding */ JobAnswerCarrier)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/adapters/answers/answer-record.js
var answer_record = __webpack_require__(96203);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./dist/compiled/adapters/answers/carried-file.js

const carriedLine = /^\["((?:[0-9a-f]{64})?)",(.*)\]$/;
/** The key of a file holds its digest, so a file that somebody else put under a key is told by its bytes. */
const carriedKey = (keyPrefix, file) => `${keyPrefix}${(0,external_node_crypto_.createHash)('sha256').update(file).digest('hex')}`;
/** A file of records, a JSON line `["signature",record]` each, the newest first. Equal records make equal files. */
function packLines(lines, { secret, maxBytes }, signed) {
    const packed = newest(lines, maxBytes).map(({ text }) => `["${signatureOf(signed(text), secret)}",${text}]\n`);
    return Buffer.from(packed.join(''));
}
const roomForSignature = 80;
/** The newest of the different lines, as many as fit. */
function newest(lines, maxBytes) {
    const different = new Map(lines.map((line) => [line.text, line]));
    const sorted = [...different.values()].sort((one, other) => other.age - one.age || (one.text < other.text ? -1 : 1));
    let bytes = 0;
    return sorted.filter(({ text }) => {
        bytes += Buffer.byteLength(text) + roomForSignature;
        return bytes <= maxBytes;
    });
}
/** Lets in what `read` makes a record of; where a secret is given, only of lines that are signed with it. */
function admitLines(file, secret, { signed, read }) {
    const records = [];
    let refused = 0;
    for (const raw of file.toString().split('\n')) {
        if (raw === '')
            continue;
        const [, signature = '', text = ''] = carriedLine.exec(raw) ?? [];
        const isSigned = secret === undefined || areEqual(signature, signatureOf(signed(text), secret));
        const record = isSigned ? read(text) : undefined;
        if (record === undefined)
            refused += 1;
        else
            records.push(record);
    }
    return { records, refused };
}
const signatureOf = ({ context, text }, secret) => secret === undefined ? '' : (0,external_node_crypto_.createHmac)('sha256', secret).update(context).update(text, 'utf8').digest('hex');
const areEqual = (one, other) => one.length === other.length && (0,external_node_crypto_.timingSafeEqual)(Buffer.from(one), Buffer.from(other));

// EXTERNAL MODULE: ./dist/compiled/adapters/answers/scan-segment.js
var scan_segment = __webpack_require__(16718);
// EXTERNAL MODULE: ./dist/compiled/adapters/answers/segment-files.js
var segment_files = __webpack_require__(69864);
;// CONCATENATED MODULE: ./dist/compiled/adapters/answers/write-whole.js



/** Appears with all of its bytes or not at all. */
async function writeWhole(path, content) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(draft, content, { flag: 'wx' });
    await (0,promises_.rename)(draft, path);
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/answers/answer-cargo.js





const signed = (line) => ({ context: 'lanegate answer 1\n', text: (0,answer_record/* recordTextOf */.k)(line) });
/** The answers in a folder of segments. */
class AnswerCargo {
    name = 'answers';
    keyPrefix;
    mostBytes = 64 << 20;
    mostFiles = 1;
    parts;
    constructor(parts) {
        this.parts = parts;
        this.keyPrefix = `lanegate-${parts.kind}-1-`;
    }
    async pack(secret) {
        await this.parts.flush();
        return packAnswers(this.parts.folder, { secret, maxBytes: this.mostBytes });
    }
    async unload(file, secret) {
        const { folder, clock } = this.parts;
        const { records, refused } = admitLines(file, secret, { signed, read: answer_record/* decodeRecord */.eT });
        const lines = records.map((record) => `${(0,answer_record/* encodeRecord */.Ym)(record)}\n`);
        if (lines.length > 0)
            await writeWhole((0,segment_files/* newSegmentPath */.bF)(folder, clock.now()), lines.join(''));
        return { taken: lines.length, refused };
    }
}
/** The undamaged answers of a folder as one file, `["signature",{"checksum":\u2026,"record":\u2026}]` each. */
async function packAnswers(folder, packing) {
    const { maxBytes } = packing;
    let kept = [];
    let bytes = 0;
    for (const { path } of await (0,segment_files/* segmentsIn */.eC)(folder)) {
        await (0,segment_files/* ignoringAbsence */.Tc)(() => (0,scan_segment/* scanSegment */.D)(path, 0, (_position, line) => {
            const text = line.toString();
            const record = (0,answer_record/* decodeRecord */.eT)(text);
            if (record === undefined)
                return;
            kept.push({ text, age: record.answer.storedAtMs });
            bytes += line.length;
        }));
        if (bytes <= 2 * maxBytes)
            continue;
        kept = newest(kept, maxBytes);
        bytes = kept.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    }
    return packLines(kept, packing, signed);
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/history/history-line.js
var history_line = __webpack_require__(24347);
;// CONCATENATED MODULE: ./dist/compiled/adapters/answers/history-cargo.js







const history_cargo_signed = (text) => ({ context: 'lanegate history 1\n', text });
/** How the cases of earlier runs came out, in a folder of one file. It informs, and decides nothing. */
class HistoryCargo {
    name = 'lines of the history of cases';
    keyPrefix = 'lanegate-history-1-';
    mostBytes = 4 << 20;
    /** Of jobs that ran at once, such as shards, each has left a file without what the others found. */
    mostFiles = 10;
    path;
    constructor(folder) {
        this.path = (0,external_node_path_.join)(folder, history_line/* historyFile */.p2);
    }
    async pack(secret) {
        const lines = (await this.lines()).map(datedLine).filter((line) => line !== undefined);
        return packLines(lines, { secret, maxBytes: this.mostBytes }, history_cargo_signed);
    }
    async unload(file, secret) {
        const { records, refused } = admitLines(file, secret, { signed: history_cargo_signed, read: datedLine });
        const known = new Set(await this.lines());
        const fresh = records.map(({ text }) => text).filter((text) => !known.has(text));
        if (fresh.length > 0)
            await writeWhole(this.path, [...known, ...fresh].map((text) => `${text}\n`).join(''));
        return { taken: fresh.length, refused };
    }
    async lines() {
        const text = await (0,segment_files/* ignoringAbsence */.Tc)(() => (0,promises_.readFile)(this.path, 'utf8'));
        return (text ?? '').split('\n').filter((line) => line !== '');
    }
}
/** Only what is a line of history, and says when it was written, since the oldest go first. */
function datedLine(text) {
    const line = history_line/* HistoryLine */.Zg.safeParse((0,read_json/* readJson */.Vh)(text)?.json).data;
    return line?.at === undefined ? undefined : { text, age: Date.parse(line.at) };
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/answers/job-answer-carrier.js







/** What the keys of all cargo begin with, so that one request lists them. */
const anyKeyPrefix = 'lanegate-';
/** So many files that cannot be used are passed over. */
const mostUnusable = 2;
/**
 * Carries answers and history through the cache that jobs share. Which files the target branch has left is what the
 * repository says, and the key of a file holds its digest: so it does not matter who else put what under the same key.
 */
class JobAnswerCarrier {
    historyFolder;
    parts;
    cargoes;
    restored = new Set();
    constructor(parts) {
        this.parts = parts;
        this.historyFolder = (0,external_node_path_.join)((0,external_node_path_.dirname)(parts.folder), 'history');
        const history = parts.kind === 'answers' ? [new HistoryCargo(this.historyFolder)] : [];
        this.cargoes = [new AnswerCargo(parts), ...history];
    }
    async restore({ sources }) {
        const usable = sources.filter(({ needsSignature }) => !needsSignature || this.parts.secret !== undefined);
        for (const source of usable)
            await this.restoreFrom(source);
    }
    async save({ saves }) {
        if (saves === 'never' || (saves === 'signed' && this.parts.secret === undefined))
            return;
        for (const cargo of this.cargoes)
            await this.leave(cargo);
    }
    async leave(cargo) {
        const { folder, cache, secret, log } = this.parts;
        const { name } = cargo;
        try {
            const file = await cargo.pack(secret);
            const key = carriedKey(cargo.keyPrefix, file);
            if (file.length === 0 || this.restored.has(key))
                return;
            const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'carried', 'answers.jsonl');
            await writeWhole(path, file);
            await cache.save(key, path);
            await (0,promises_.rm)(path);
            log.info(`${name} of this job are kept for later ones as ${key}`);
        }
        catch (error) {
            log.info(`${name} of this job are not kept for later ones: ${(0,user_error/* messageOf */.bD)(error)}`);
        }
    }
    async restoreFrom({ ref }) {
        const { cache, log } = this.parts;
        try {
            const entries = await cache.list(anyKeyPrefix, ref);
            for (const cargo of this.cargoes)
                await this.bring(cargo, ref, entries);
        }
        catch (error) {
            log.info(`nothing of earlier jobs on ${ref} is used: ${(0,user_error/* messageOf */.bD)(error)}`);
        }
    }
    async bring(cargo, ref, entries) {
        const validKey = new RegExp(`^${cargo.keyPrefix}[0-9a-f]{64}$`);
        const own = entries.filter(({ key }) => validKey.test(key)).slice(0, cargo.mostFiles + mostUnusable);
        let files = 0;
        for (const entry of own) {
            const taken = await this.unload(cargo, ref, entry);
            if (taken !== undefined)
                files += 1;
            if (files === cargo.mostFiles || taken === 0)
                return;
        }
    }
    /** How many records of an entry are new; nothing where it cannot be used. */
    async unload(cargo, ref, entry) {
        const { cache, secret, log } = this.parts;
        const { name, keyPrefix, mostBytes } = cargo;
        try {
            const file = await cache.read(entry, mostBytes);
            if (file === undefined)
                return undefined;
            if (carriedKey(keyPrefix, file) !== entry.key) {
                log.warn(`what the cache holds under ${entry.key} is not what ${ref} saved there, so it is not used`);
                return undefined;
            }
            this.restored.add(entry.key);
            const { taken, refused } = await cargo.unload(file, secret);
            const others = refused === 0 ? '' : `; ${refused} are damaged or not signed and do not count`;
            log.info(`${taken} ${name} of earlier jobs on ${ref} are at hand${others}`);
            return taken;
        }
        catch (error) {
            log.info(`${name} of earlier jobs on ${ref} are not used: ${(0,user_error/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
}


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

/***/ 24347:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ historyKeyOfArm),
/* harmony export */   O5: () => (/* binding */ historyLines),
/* harmony export */   Zg: () => (/* binding */ HistoryLine),
/* harmony export */   dw: () => (/* binding */ armsOfHistory),
/* harmony export */   p2: () => (/* binding */ historyFile),
/* harmony export */   x1: () => (/* binding */ historyKeyOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** What one run adds to the history of some cases: the fresh answers of one arm, by metric and case. */
const HistoryLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$().optional().describe('When the evaluation began, in CI, where only so much is carried on'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of the plan of the run, by which a run knows its own lines when it is run again'),
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    dataset: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('These three as in the identity of the suite'),
    graders: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of the arm whose answers these are'),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive()]))
        .describe('By id: how many of the answers were right, and how many there were'),
});
/** The file of a history folder; lines are only ever added. */
const historyFile = 'cases.jsonl';
/** Whose history a suite's base arm continues; nobody's where it has none, or where nothing says what it depends on. */
const historyKeyOf = (suite) => suite.comparison === 'arms' ? historyKeyOfArm(suite, 'base') : undefined;
/** Whose history the answers of an arm are. */
function historyKeyOfArm({ name, yardstick, identity }, arm) {
    const target = identity?.[arm];
    if (yardstick !== 'policy' || identity === undefined || target === undefined)
        return undefined;
    return { suite: name, dataset: identity.dataset, graders: identity.graders, target };
}
/**
 * The arms whose answers make history: that of base, and that of head where head is merged, since it is the base of
 * whatever comes next. A change under test has no say in what base answers.
 */
function armsOfHistory({ comparison }, isMerged) {
    if (comparison === 'head-only')
        return [];
    return [...(comparison === 'arms' ? ['base'] : []), ...(isMerged ? ['head'] : [])];
}
const casesOfALine = 1000;
/** Without a prototype: the engine then keeps a plain table, where it would else learn a shape id by id. */
const noCases = () => Object.create(null);
/** Lines of a bounded length for the counts of one metric. */
function* historyLines(source, counts) {
    let [cases, count] = [noCases(), 0];
    const line = () => ({ version: 1, ...source, cases });
    for (const [id, { passes, samples }] of counts) {
        cases[id] = [passes, samples];
        count += 1;
        if (count < casesOfALine)
            continue;
        yield line();
        [cases, count] = [noCases(), 0];
    }
    if (count > 0)
        yield line();
}


/***/ })

};
;
})
