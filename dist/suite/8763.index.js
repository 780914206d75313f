export const id = 8763;
export const ids = [8763];
export const modules = {

/***/ 18763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OtherRuns: () => (/* binding */ OtherRuns)
});

// EXTERNAL MODULE: ./src/domain/inference/budget/amount.ts
var amount = __webpack_require__(46530);
// EXTERNAL MODULE: ./src/domain/inference/budget/spend-entry.ts
var spend_entry = __webpack_require__(59241);
// EXTERNAL MODULE: ./src/adapters/runs/read-artifact.ts + 1 modules
var read_artifact = __webpack_require__(56244);
// EXTERNAL MODULE: ./src/adapters/runs/spend-record.ts
var spend_record = __webpack_require__(7285);
;// CONCATENATED MODULE: ./src/adapters/runs/run-records.ts



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
    const files = await (0,read_artifact/* readArtifactFiles */.Y)(runs, artifact, reading);
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

;// CONCATENATED MODULE: ./src/adapters/runs/other-runs.ts



const dayMs = 86_400_000;
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
        const since = this.beginOfTodayMs() - daysOfReRuns * dayMs;
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
        return Math.floor(this.settings.clock.now() / dayMs) * dayMs;
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
const keepsNoRecords = 'no run left a record; upload the run folder as an artifact called lanegate-run-…, in a step with "if: always()"';
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

/***/ 59241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ spentByJournal),
/* harmony export */   eP: () => (/* binding */ largerSpend),
/* harmony export */   hG: () => (/* binding */ spendFile),
/* harmony export */   nh: () => (/* binding */ SpendEntry),
/* harmony export */   po: () => (/* binding */ KilledMinutes),
/* harmony export */   y$: () => (/* binding */ SpendSum)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46530);


const Taken = {
    call: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Which call of this part of the run'),
    nano_usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().describe('Billionths of a dollar'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    elapsed_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().describe('How long the run has taken, earlier parts of it included'),
};
/**
 * One line of `spend.jsonl`, the journal of a run's money: a part of the run begins, a call is let in and may take as
 * much, a call is over and took as much, or all that came before is in the state of the gateway. A run that ended in
 * order leaves the total of all that came before, in one line.
 */
const SpendEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('opened'),
        elapsed_ms: Taken.elapsed_ms,
        at_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().optional().describe('Milliseconds since 1970'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('reserved'), ...Taken }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('settled'), ...Taken }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('closed') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('total'),
        nano_usd: Taken.nano_usd,
        tokens: Taken.tokens,
        calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
        elapsed_ms: Taken.elapsed_ms,
    }),
]);
const spendFile = 'spend.jsonl';
/**
 * What a journal says was spent, entry by entry. A call that was let in and never settled, because the process was
 * killed, counts as its worst case.
 */
class SpendSum {
    sum = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
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
        return { ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)(this.sum), milliseconds: this.milliseconds };
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
const largerSpend = (one, other = _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingSpent */ .at) => ({
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
        const sum = this.sums.get(minute) ?? new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
        sum.add(amount);
        this.sums.set(minute, sum);
    }
}


/***/ })

};
