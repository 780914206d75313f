(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1431;
exports.ids = [1431,3282];
exports.modules = {

/***/ 21431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OtherRuns: () => (/* binding */ OtherRuns)
});

// EXTERNAL MODULE: ./dist/compiled/domain/day.js
var day = __webpack_require__(53421);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/spend-entry.js
var spend_entry = __webpack_require__(99860);
// EXTERNAL MODULE: ./dist/compiled/adapters/runs/read-artifact.js + 1 modules
var read_artifact = __webpack_require__(53282);
// EXTERNAL MODULE: ./dist/compiled/adapters/runs/spend-record.js
var spend_record = __webpack_require__(31446);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/run-records.js



/** How the name of an artifact begins that holds the run folder of a job, or the two files of it that are read. */
const artifactPrefix = 'lanegate-run';
const mostArchiveBytes = 32 * 1024 * 1024;
const mostUnpackedBytes = 16 * 1024 * 1024;
const mostArtifacts = 100;
/** What the jobs of all attempts of a run wrote down; a run of which anything cannot be read is not known. */
async function readRunRecords(runs, runId) {
    const artifacts = (await runs.artifacts(runId)).filter(({ name }) => name.startsWith(artifactPrefix));
    if (artifacts.length > mostArtifacts)
        return undefined;
    const records = [];
    for (const artifact of artifacts) {
        const found = await readArtifactRecords(runs, artifact);
        if (found === undefined)
            return undefined;
        records.push(...found);
    }
    return records;
}
async function readArtifactRecords(runs, artifact) {
    const reading = { isWanted: isRecordOrJournal, mostArchiveBytes, mostUnpackedBytes };
    const files = await (0,read_artifact.readArtifactFiles)(runs, artifact, reading);
    return files && recordsIn(files);
}
const fileName = /[^/]+$/u;
const isRecordOrJournal = (name) => [spend_record/* spendRecordFile */.OU, spend_entry/* spendFile */.hG].includes(fileName.exec(name)?.[0] ?? '');
/** The records of every run folder in an archive. */
function recordsIn(files) {
    const records = [];
    for (const [name, content] of files) {
        if (!name.endsWith(spend_record/* spendRecordFile */.OU))
            continue;
        const found = (0,spend_record/* readSpendRecords */.dj)(content.toString('utf8'));
        if (found === undefined)
            return undefined;
        const journal = files.get(name.replace(fileName, spend_entry/* spendFile */.hG));
        records.push(...found.slice(0, -1), ...found.slice(-1).map((last) => withJournal(last, journal)));
    }
    return records;
}
/** A run that was stopped took no more than its journal says, which is of the last run in its folder. */
function withJournal(record, journal) {
    const spent = record.kind === 'began' && journal !== undefined ? spentIn(journal.toString('utf8')) : undefined;
    if (spent === undefined)
        return record;
    return {
        ...record,
        usd: Math.min(record.usd, spent.usd),
        tokens: Math.min(record.tokens, spent.tokens),
        calls: Math.min(record.calls, spent.calls),
    };
}
function spentIn(journal) {
    try {
        const lines = journal.split('\n').slice(0, -1);
        return (0,spend_entry/* spentByJournal */.Xh)(lines.map((line) => spend_entry/* SpendEntry */.nh.parse(JSON.parse(line))));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/other-runs.js




/** A run that is so old may still be run again, and then counts for the day on which it is. */
const daysOfReRuns = 7;
/** Reading an attempt takes two requests or more, of a thousand an hour. */
const mostAttempts = 250;
const readersAtOnce = 6;
/** What the other runs of this workflow spent, as far as their artifacts tell. */
class OtherRuns {
    settings;
    recordsByRun = new Map();
    constructor(settings) {
        this.settings = settings;
    }
    /**
     * A run that has begun and left no record that can be read, because it is under way or was lost, counts as
     * `mostOfARun`. Throws an `Error` that says why nothing can be told, such as a workflow that keeps no records.
     */
    async spent(span, mostOfARun) {
        const attempts = await this.attemptsOf(span);
        if (attempts.length > mostAttempts)
            throw new Error(`there are more than ${mostAttempts} runs to read`);
        const readings = (await inParallel(attempts, (run) => this.read(run))).flat();
        const unknown = readings.filter(({ records }) => records === undefined).map(({ run }) => run);
        if (unknown.length > 0)
            this.tellUnknown(unknown, { ofHowMany: readings.length, mostOfARun });
        const today = (0,spend_record/* dayOf */.kb)(this.settings.clock.now());
        const known = readings.flatMap(({ records = [] }) => records).filter((record) => (0,spend_record/* isOfSpan */.A1)(record, span, today));
        return (0,spend_record/* totalOf */.e6)([...known, ...unknown.map(() => mostOfARun ?? amount/* nothingSpent */.at)]);
    }
    /** Every attempt that may have taken from a span, this one included: another job of it may be over. */
    async attemptsOf(span) {
        const latest = await (span.kind === 'day' ? this.runsOfToday() : this.runsOfPullRequest());
        const attempts = await inParallel(latest.filter(({ hasNoSecrets }) => !hasNoSecrets), async (run) => {
            const earlier = Array.from({ length: Math.min(run.attempt - 1, mostAttempts) }, (_, index) => index + 1);
            const known = await inParallel(earlier, (attempt) => this.settings.runs.attempt(run.id, attempt));
            return [...known, run];
        });
        return attempts.flat().filter((run) => span.kind !== 'day' || this.isOfToday(run));
    }
    async runsOfToday() {
        const since = this.beginOfTodayMs() - daysOfReRuns * day/* dayMs */.L;
        const { runs, isWhole } = await this.settings.runs.list({ sinceMs: since });
        if (!isWhole && (runs.at(-1)?.createdAtMs ?? 0) >= this.beginOfTodayMs())
            throw tooMany();
        return runs.filter((run) => this.isOfToday(run));
    }
    async runsOfPullRequest() {
        const { pullRequest, runs: all } = this.settings;
        if (pullRequest === undefined)
            throw new Error('no pull request started this run');
        const { runs, isWhole } = await all.list({ sinceMs: pullRequest.openedAtMs, branch: pullRequest.branch });
        if (!isWhole)
            throw tooMany();
        return runs.filter(({ isOfPullRequest }) => isOfPullRequest);
    }
    isOfToday({ isUnderWay, updatedAtMs }) {
        return isUnderWay || updatedAtMs >= this.beginOfTodayMs();
    }
    beginOfTodayMs() {
        return Math.floor(this.settings.clock.now() / day/* dayMs */.L) * day/* dayMs */.L;
    }
    /** Nothing, where no step of an attempt has begun. */
    async read(run) {
        const { job, runs } = this.settings;
        const prefix = (0,spend_record/* recordPrefix */.Kg)({ runId: run.id, attempt: run.attempt });
        const records = (await this.recordsOf(run.id))?.filter(({ id }) => id.startsWith(prefix));
        if (records !== undefined && records.length > 0)
            return [{ run, records }];
        const isThisOne = run.id === job.runId && run.attempt === job.attempt;
        if (isThisOne || !(await runs.hasBegun(run.id, run.attempt)))
            return [];
        return [{ run, records: undefined }];
    }
    recordsOf(runId) {
        const known = this.recordsByRun.get(runId) ?? readRunRecords(this.settings.runs, runId);
        this.recordsByRun.set(runId, known);
        return known;
    }
    tellUnknown(unknown, { ofHowMany, mostOfARun }) {
        if (unknown.length === ofHowMany && unknown.some(({ isUnderWay }) => !isUnderWay))
            throw new Error(keepsNoRecords);
        const names = unknown.map(({ id, isUnderWay }) => `${id}${isUnderWay ? ' (under way)' : ''}`).join(', ');
        if (mostOfARun === undefined) {
            throw new Error(`there is no record of the runs ${names}, and budget.per_run does not cap them in every measure`);
        }
        this.settings.log.warn(`no record of what these runs spent, so each counts as the most that one may: ${names}`);
    }
}
const tooMany = () => new Error('there are more runs than GitHub lists');
const keepsNoRecords = 'no run left a record; upload the run folder as an artifact called lanegate-run-\u2026, in a step with "if: always()"';
/** Works on a few items at a time, and on no more once one has failed. */
async function inParallel(items, work) {
    const waiting = [...items.entries()];
    const results = [];
    const workers = Array.from({ length: readersAtOnce }, async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const [index, item] = next;
            results[index] = await work(item);
        }
    });
    try {
        await Promise.all(workers);
    }
    finally {
        waiting.length = 0;
    }
    return results;
}


/***/ }),

/***/ 53282:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readArtifactFiles: () => (/* binding */ readArtifactFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/read-zip.js


const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
const signature = { entry: 0x02014b50, file: 0x04034b50 };
const endBytes = 22;
const entryBytes = 46;
const fileBytes = 30;
const mostEntries = 20_000;
const method = { stored: 0, deflated: 8 };
const encrypted = 1;
const regularFile = 0x8000;
const folder = 0x4000;
/**
 * The files of a zip whose names are wanted, in memory: nothing is written and no name is used as a path. Only what the
 * list at the end names counts. Throws for an archive that is not whole, is of more than one disk, encrypted, packed
 * in another way than stored or deflated, names a wanted file twice, unpacks to more than `maxBytes`, or holds anything
 * that no upload leaves: a link, or a name that leads out of a folder.
 */
async function readZip(archive, isWanted, maxBytes) {
    const { count, start, end } = listOf(archive);
    const files = new Map();
    let room = maxBytes;
    for (const entry of entriesOf(archive.subarray(start, end), count)) {
        refuseUnlikely(entry);
        if (!isWanted(entry.name))
            continue;
        if (files.has(entry.name))
            throw new Error('the archive names a file twice');
        const content = await contentOf(archive.subarray(0, start), entry, room);
        room -= content.length;
        files.set(entry.name, content);
    }
    return files;
}
/** Where the list of entries is, by the record that ends the archive. */
function listOf(archive) {
    const at = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    if (at === -1 || at + endBytes > archive.length)
        throw new Error('this is no zip archive');
    if (at + endBytes + archive.readUInt16LE(at + 20) !== archive.length)
        throw new Error('the archive is cut off');
    const [disk, listDisk, onDisk, count] = [4, 6, 8, 10].map((offset) => archive.readUInt16LE(at + offset));
    if (disk !== 0 || listDisk !== 0 || onDisk !== count)
        throw new Error('the archive has more than one disk');
    const [size, start] = [archive.readUInt32LE(at + 12), archive.readUInt32LE(at + 16)];
    if (start + size !== at || count === undefined || count > mostEntries)
        throw new Error('the archive has no whole list');
    return { count, start, end: at };
}
function* entriesOf(list, count) {
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        if (at + entryBytes > list.length || list.readUInt32LE(at) !== signature.entry)
            throw cutOff();
        const [nameBytes = 0, extraBytes = 0, commentBytes = 0] = [28, 30, 32].map((each) => list.readUInt16LE(at + each));
        const next = at + entryBytes + nameBytes + extraBytes + commentBytes;
        if (next > list.length)
            throw cutOff();
        yield {
            name: list.toString('utf8', at + entryBytes, at + entryBytes + nameBytes),
            flags: list.readUInt16LE(at + 8),
            method: list.readUInt16LE(at + 10),
            packedBytes: list.readUInt32LE(at + 20),
            bytes: list.readUInt32LE(at + 24),
            at: list.readUInt32LE(at + 42),
            fileType: list.readUInt16LE(at + 40) & 0xf000,
        };
        at = next;
    }
    if (at !== list.length)
        throw cutOff();
}
/** What some program would unpack to another place than below its folder; nobody honest uploads that. */
function refuseUnlikely({ name, fileType }) {
    const leadsOut = /^\/|^[a-z]:|\\|\0/iu.test(name) || name.split('/').includes('..');
    if (leadsOut)
        throw new Error('the archive names a file outside of its folder');
    if (![0, regularFile, folder].includes(fileType))
        throw new Error('the archive holds something that is no file');
}
async function contentOf(files, entry, maxBytes) {
    if (entry.bytes > maxBytes)
        throw new Error(`the archive unpacks to more than ${maxBytes} bytes`);
    if ((entry.flags & encrypted) !== 0)
        throw new Error('the archive is encrypted');
    const packed = packedOf(files, entry);
    const content = entry.method === method.deflated ? await inflate(packed, { maxOutputLength: Math.max(1, entry.bytes) }) : packed;
    if (content.length !== entry.bytes)
        throw new Error('a file of the archive is not as long as it says');
    return content;
}
function packedOf(files, { at, name, method: packing, packedBytes }) {
    if (packing !== method.stored && packing !== method.deflated)
        throw new Error('the archive is packed in another way');
    if (at + fileBytes > files.length || files.readUInt32LE(at) !== signature.file)
        throw cutOff();
    const [nameBytes, extraBytes] = [files.readUInt16LE(at + 26), files.readUInt16LE(at + 28)];
    const isSame = files.toString('utf8', at + fileBytes, at + fileBytes + nameBytes) === name;
    if (!isSame || files.readUInt16LE(at + 8) !== packing)
        throw new Error('the archive names a file in two ways');
    const start = at + fileBytes + nameBytes + extraBytes;
    if (start + packedBytes > files.length)
        throw cutOff();
    return files.subarray(start, start + packedBytes);
}
const cutOff = () => new Error('the archive is cut off');

;// CONCATENATED MODULE: ./dist/compiled/adapters/runs/read-artifact.js


/** The wanted files of an artifact; nothing of one that is gone, too big, damaged or not the one that was uploaded. */
async function readArtifactFiles(runs, { id, sizeBytes, digest }, { isWanted, mostArchiveBytes, mostUnpackedBytes }) {
    if (sizeBytes > mostArchiveBytes)
        return undefined;
    const archive = await runs.download(id, mostArchiveBytes);
    if (archive === undefined || (digest !== undefined && digest !== digestOf(archive)))
        return undefined;
    try {
        return await readZip(archive, isWanted, mostUnpackedBytes);
    }
    catch {
        return undefined;
    }
}
const digestOf = (archive) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;


/***/ }),

/***/ 99860:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ spentByJournal),
/* harmony export */   eP: () => (/* binding */ largerSpend),
/* harmony export */   hG: () => (/* binding */ spendFile),
/* harmony export */   nh: () => (/* binding */ SpendEntry),
/* harmony export */   po: () => (/* binding */ KilledMinutes),
/* harmony export */   y$: () => (/* binding */ SpendSum)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61841);


const Taken = {
    call: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Which call of this part of the run'),
    nano_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Billionths of a dollar'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    elapsed_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('How long the run has taken, earlier parts of it included'),
};
/**
 * One line of `spend.jsonl`, the journal of a run's money: a part of the run begins, a call is let in and may take as
 * much, a call is over and took as much, or all that came before is in the state of the gateway. A run that ended in
 * order leaves the total of all that came before, in one line.
 */
const SpendEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('opened'),
        elapsed_ms: Taken.elapsed_ms,
        at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional().describe('Milliseconds since 1970'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('reserved'), ...Taken }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('settled'), ...Taken }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('closed') }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('total'),
        nano_usd: Taken.nano_usd,
        tokens: Taken.tokens,
        calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        elapsed_ms: Taken.elapsed_ms,
    }),
]);
const spendFile = 'spend.jsonl';
/**
 * What a journal says was spent, entry by entry. A call that was let in and never settled, because the process was
 * killed, counts as its worst case.
 */
class SpendSum {
    sum = new _amount_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningSum */ .V1();
    underWay = new Map();
    milliseconds = 0;
    add(entry) {
        if (entry.kind === 'closed')
            return;
        this.milliseconds = Math.max(this.milliseconds, entry.elapsed_ms);
        if (entry.kind === 'opened')
            this.takeUnderWay();
        else if (entry.kind === 'total')
            this.sum.add({ nanoUsd: entry.nano_usd, ...entry });
        else {
            const amount = { nanoUsd: entry.nano_usd, tokens: entry.tokens, calls: 1 };
            if (entry.kind === 'reserved')
                this.underWay.set(entry.call, amount);
            else {
                this.underWay.delete(entry.call);
                this.sum.add(amount);
            }
        }
    }
    spent() {
        this.takeUnderWay();
        return { ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .spendOf */ .Ii)(this.sum), milliseconds: this.milliseconds };
    }
    takeUnderWay() {
        for (const amount of this.underWay.values())
            this.sum.add(amount);
        this.underWay.clear();
    }
}
/** What all entries of a journal say was spent. */
function spentByJournal(entries) {
    const sum = new SpendSum();
    for (const entry of entries)
        sum.add(entry);
    return sum.spent();
}
/** The larger of two accounts of the same spending, each of which may have missed something. */
const largerSpend = (one, other = _amount_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingSpent */ .at) => ({
    usd: Math.max(one.usd, other.usd),
    tokens: Math.max(one.tokens, other.tokens),
    calls: Math.max(one.calls, other.calls),
    milliseconds: Math.max(one.milliseconds ?? 0, other.milliseconds ?? 0),
});
/**
 * What a journal says was taken, minute by minute, by parts of a run that were killed, so that no state of a gateway
 * knows of it. A call that was under way counts as its worst case.
 */
class KilledMinutes {
    sums = new Map();
    underWay = new Map();
    beganAtMs;
    add(entry) {
        if (entry.kind === 'closed' || entry.kind === 'total') {
            this.sums.clear();
            this.underWay.clear();
        }
        else if (entry.kind === 'opened') {
            this.takeUnderWay();
            this.beganAtMs = entry.at_ms === undefined ? undefined : entry.at_ms - entry.elapsed_ms;
        }
        else if (this.beganAtMs !== undefined) {
            const { call, nano_usd: nanoUsd, tokens, elapsed_ms } = entry;
            const minute = Math.floor((this.beganAtMs + elapsed_ms) / 60_000);
            const taken = { minute, nanoUsd, tokens, calls: 1 };
            if (entry.kind === 'reserved')
                this.underWay.set(call, taken);
            else {
                this.underWay.delete(call);
                this.take(taken);
            }
        }
    }
    buckets() {
        this.takeUnderWay();
        return [...this.sums].map(([minute, { nanoUsd, tokens, calls }]) => ({ minute, nanoUsd, tokens, calls }));
    }
    takeUnderWay() {
        for (const taken of this.underWay.values())
            this.take(taken);
        this.underWay.clear();
    }
    take({ minute, ...amount }) {
        const sum = this.sums.get(minute) ?? new _amount_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningSum */ .V1();
        sum.add(amount);
        this.sums.set(minute, sum);
    }
}


/***/ })

};
;
})
