export const id = 241;
export const ids = [241,6886];
export const modules = {

/***/ 96886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ importNotes)
/* harmony export */ });
/* unused harmony export describeUnimported */
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/** One sentence on something that is not run. */
const describeUnimported = ({ place, what, why }) => `${(0,_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)({ path: place.path, ...(place.line === undefined ? {} : { line: place.line }) })}: ${what} is not imported: ${why}`;
/** More of one file are counted. */
const mostNotes = 20;
/** What of the files of other tools is not run, file by file, each part by its line. */
function importNotes(imported = []) {
    return imported.flatMap(({ path, unimported }) => {
        const notes = unimported.slice(0, mostNotes).map(describeUnimported);
        const more = unimported.length - mostNotes;
        return more > 0 ? [...notes, `${path}: ${more} more parts are not imported`] : notes;
    });
}


/***/ }),

/***/ 39188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ Account),
  f: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./src/domain/inference/budget/amount.ts
var budget_amount = __webpack_require__(46530);
// EXTERNAL MODULE: ./src/domain/inference/budget/caps.ts
var budget_caps = __webpack_require__(45907);
;// CONCATENATED MODULE: ./src/domain/inference/budget/hour-window.ts

const minuteMs = 60_000;
/** A minute's bucket leaves when its last moment is 60 minutes ago, so no window of 60 minutes is ever short of one. */
const minutesKept = 61;
/** What the last 60 minutes took, by the minute; never more than 61 buckets. */
class HourWindow {
    total = new budget_amount/* RunningSum */.V1();
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
        const bucket = isOfLast ? last : Object.assign(new budget_amount/* RunningSum */.V1(), { minute });
        if (!isOfLast)
            this.buckets.push(bucket);
        bucket.add(amount);
        this.total.add(amount);
    }
}
const leavesAtMs = (minute) => (minute + minutesKept) * minuteMs;

// EXTERNAL MODULE: ./src/domain/inference/budget/refusal.ts + 1 modules
var refusal = __webpack_require__(27836);
;// CONCATENATED MODULE: ./src/domain/inference/budget/account.ts




function rulesOf(caps) {
    const limits = (0,budget_caps/* limitsOf */.A)(caps);
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
    spent = new budget_amount/* RunningSum */.V1();
    reserved = new budget_amount/* RunningSum */.V1();
    /** Calls that wait or are under way; an account with any may not be forgotten. */
    holders = 0;
    lastUsedAtMs = 0;
    window;
    beganAtMs;
    constructor(scope, rules, { spent, buckets, beganAtMs } = {}) {
        this.scope = scope;
        this.rules = rules;
        this.window = rules.isHourly ? new HourWindow(buckets) : undefined;
        this.beganAtMs = beganAtMs;
        if (spent !== undefined)
            this.spent.add(spent);
    }
    judge(call, nowMs) {
        const { limits, milliseconds } = this.rules;
        if (milliseconds !== undefined && this.ageMs(nowMs) >= milliseconds)
            return (0,refusal/* refusalOfTime */.z)(this.scope, milliseconds);
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
        const total = new budget_amount/* RunningSum */.V1();
        total.add(spent);
        total.add(reserved);
        const window = this.window === undefined ? undefined : new HourWindow(this.window.save());
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
        return (0,refusal/* refusalOfCrossing */.Y)({ scope: this.scope, limit, taken, call, counted: 'at one a byte', retryAfterMs });
    }
}


/***/ }),

/***/ 45907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ limitsOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46530);

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

/***/ 27836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ refusalOfCrossing),
  z: () => (/* binding */ refusalOfTime)
});

// EXTERNAL MODULE: ./src/domain/inference/budget/amount.ts
var amount = __webpack_require__(46530);
// EXTERNAL MODULE: ./src/domain/inference/excerpt.ts
var excerpt = __webpack_require__(90645);
;// CONCATENATED MODULE: ./src/domain/inference/budget/scope.ts

const longestName = 60;
/** A scope as a sentence about its cap names it. Names are the caller's and may be hostile. */
function describeScope({ kind, name }) {
    if (name !== undefined)
        return `${kind} ${(0,excerpt/* excerptOf */.z)(name, longestName)}`;
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

;// CONCATENATED MODULE: ./src/domain/inference/budget/refusal.ts


const minuteMs = 60_000;
const nouns = { tokens: 'token', nanoUsd: 'cost', calls: 'call' };
const units = { tokens: 'tokens', nanoUsd: 'usd', calls: 'calls' };
/** The refusal of a call that would cross a cap. */
function refusalOfCrossing({ scope, limit, taken, call, counted, retryAfterMs }) {
    const { measure, most, hourly } = limit;
    const write = writerOf(measure);
    const where = `${hourly ? 'hourly ' : ''}${nouns[measure]} cap of ${describeScope(scope)} (${keyOf(scope, limit)})`;
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
        reason: `the time cap of ${describeScope(scope)} (${key}) is used up: ${minutes} minutes`,
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
const dollars = (nanoUsd) => `$${(nanoUsd / amount/* nanoUsdPerUsd */.uE).toFixed(6).replace(/0{1,4}$/, '')}`;
const writerOf = (measure) => (measure === 'nanoUsd' ? dollars : count);
function durationOf(ms) {
    const minutes = Math.ceil(ms / minuteMs);
    return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}


/***/ }),

/***/ 955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ refusalOfRequest),
/* harmony export */   l: () => (/* binding */ retryRoomOf)
/* harmony export */ });
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37331);
/* harmony import */ var _caps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45907);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27836);
/* harmony import */ var _worst_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85984);




/** Bytes of UTF-8 to a token, where nothing else is declared: fewer than any published tokenizer needs for prose. */
const defaultBytesPerToken = 3;
/**
 * Refuses a call that is bigger than one request may be, as far as can be told before it is made: its input is
 * estimated, its output is the whole output cap.
 */
function refusalOfRequest(call, caps) {
    if ((0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .isFree */ .xp)(call.provider) || (caps.tokens === undefined && caps.usd === undefined))
        return undefined;
    const bytesPerToken = caps.bytesPerToken ?? defaultBytesPerToken;
    const estimate = (0,_worst_case_js__WEBPACK_IMPORTED_MODULE_3__/* .estimateOf */ .qn)(call, bytesPerToken);
    const limit = limitsFor(caps).find(({ measure, most }) => estimate[measure] > most);
    if (limit === undefined)
        return undefined;
    const counted = `at ${bytesPerToken} bytes a token`;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOfCrossing */ .Y)({ scope: { kind: 'request' }, limit, taken: 0, call: estimate, counted });
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


/***/ }),

/***/ 56321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _provider_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37331);
/* harmony import */ var _request_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45838);



/** Calls of one suite share their parameters, so each set of them is put in order once. */
const canonicalParameters = new WeakMap();
/** The store of answers and the sample both ask for the digest of a call. */
const digests = new WeakMap();
/**
 * The digest of everything that decides an answer: who is asked, which model, with what parameters, what, and which
 * repeat; of a routed call also who else may answer.
 */
function requestDigest(call) {
    const digest = digests.get(call) ?? computeDigest(call);
    digests.set(call, digest);
    return digest;
}
function computeDigest(call) {
    const { provider, model, parameters, messages, repeat, operation = 'chat', quirks, route } = call;
    const how = [(0,_provider_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), canonicalOf(parameters), repeat];
    if (route !== undefined)
        how.push([route.digest, call.caseKey ?? null, call.tags ?? []]);
    if (operation !== 'chat')
        how.push(operation);
    if (quirks !== undefined)
        how.push(quirks);
    const asked = JSON.stringify(how);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(`${asked}\n${(0,_request_key_js__WEBPACK_IMPORTED_MODULE_2__/* .requestKey */ .l)(model, messages)}`);
}
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

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/evaluation/binding-rules.ts + 1 modules
var binding_rules = __webpack_require__(2298);
;// CONCATENATED MODULE: ./src/domain/evaluation/committed-state.ts
/** Where runs and answers are kept in a terminal. */
const ownFolder = '.lanegate';
/**
 * The first path of a commit that stands where Lanegate keeps its own: answers, samples and what a gateway remembers are
 * believed, so nobody may bring them along. Capitals do not count, as they do not on many disks; and folders may lie
 * anywhere, since a run may start in any.
 */
function committedState({ files, pointers }, runFolder) {
    const isInRepository = runFolder !== undefined && !isAbsolute.test(runFolder);
    const folders = [ownFolder, ...(isInRepository ? [runFolder] : [])].map(inOneForm);
    const isWithin = (path) => folders.some((folder) => inOneForm(path).includes(folder));
    const leadsTo = (path) => folders.some((folder) => waysTo(folder).includes(inOneForm(path)));
    return [...files].find(isWithin) ?? [...pointers].find((path) => isWithin(path) || leadsTo(path));
}
const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/;
/** `/a/b/`, so that whole names are compared only. */
const inOneForm = (path) => {
    const names = path.split(/[/\\]/).filter((name) => name !== '' && name !== '.');
    return `/${names.map((name) => `${name.toLowerCase()}/`).join('')}`;
};
/** `/a/` and `/a/b/` for `/a/b/c/`. */
function waysTo(folder) {
    const names = folder.split('/').slice(1, -2);
    return names.map((_, index) => `/${names.slice(0, index + 1).join('/')}/`);
}

// EXTERNAL MODULE: ./src/domain/evaluation/judges-of-plan.ts
var judges_of_plan = __webpack_require__(50385);
// EXTERNAL MODULE: ./src/domain/evaluation/plan-suite.ts
var plan_suite = __webpack_require__(23401);
// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts
var digest = __webpack_require__(52270);
// EXTERNAL MODULE: ./src/domain/formats/import-notes.ts
var import_notes = __webpack_require__(96886);
// EXTERNAL MODULE: ./src/domain/inference/budget/divide-caps.ts
var divide_caps = __webpack_require__(87653);
// EXTERNAL MODULE: ./src/domain/evaluation/baseline-notes.ts
var baseline_notes = __webpack_require__(77980);
// EXTERNAL MODULE: ./src/domain/evaluation/compare-control.ts
var compare_control = __webpack_require__(97584);
// EXTERNAL MODULE: ./src/domain/evaluation/describe-judges.ts
var describe_judges = __webpack_require__(6291);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts + 2 modules
var evaluation = __webpack_require__(96532);
// EXTERNAL MODULE: ./src/domain/inference/budget/account.ts + 1 modules
var account = __webpack_require__(39188);
// EXTERNAL MODULE: ./src/domain/inference/budget/amount.ts
var amount = __webpack_require__(46530);
// EXTERNAL MODULE: ./src/domain/inference/budget/request-caps.ts
var request_caps = __webpack_require__(955);
// EXTERNAL MODULE: ./src/domain/packed/number-list.ts
var number_list = __webpack_require__(66789);
;// CONCATENATED MODULE: ./src/domain/evaluation/measured-cases.ts

const columns = ['place', 'nanoUsd', 'tokens', 'calls', 'inputTokens', 'outputTokens'];
/** What the cases of one suite can take at the most, in the order in which they run. */
class MeasuredCases {
    suite;
    numbers = new number_list/* NumberList */.e();
    constructor(suite) {
        this.suite = suite;
    }
    get length() {
        return this.numbers.length / columns.length;
    }
    push(place, need) {
        const row = { ...need, place };
        for (const column of columns)
            this.numbers.push(row[column]);
    }
    at(index) {
        const number = (column) => this.numbers.at(index * columns.length + columns.indexOf(column));
        const [nanoUsd, tokens, calls] = [number('nanoUsd'), number('tokens'), number('calls')];
        const need = { nanoUsd, tokens, calls, inputTokens: number('inputTokens'), outputTokens: number('outputTokens') };
        return { suite: this.suite, place: number('place'), need };
    }
}
/** The cases of several suites in one order: those that bind first, each suite advancing by the same share of its own. */
function* sideBySide(suites) {
    yield* leastShareFirst(suites.filter(({ suite }) => suite.plan.binding));
    yield* leastShareFirst(suites.filter(({ suite }) => !suite.plan.binding));
}
function* leastShareFirst(suites) {
    const shareWithNext = ({ cases, next }) => (next + 1) / cases.length;
    let left = suites.filter(({ length }) => length > 0).map((cases) => ({ cases, next: 0 }));
    while (left.length > 0) {
        const first = left.reduce((one, other) => (shareWithNext(other) < shareWithNext(one) ? other : one));
        yield first.cases.at(first.next);
        first.next += 1;
        if (first.next === first.cases.length)
            left = left.filter((queue) => queue !== first);
    }
}

;// CONCATENATED MODULE: ./src/domain/evaluation/planned-cases.ts

/** Cases of several suites in the order in which they run; the tasks of each are made when it is its turn. */
class PlannedCases {
    suites = [];
    suiteOf = new number_list/* NumberList */.e();
    places = new number_list/* NumberList */.e();
    counts = new Map();
    get length() {
        return this.places.length;
    }
    push(suite, place) {
        const known = this.suites.indexOf(suite);
        this.suiteOf.push(known === -1 ? this.suites.push(suite) - 1 : known);
        this.places.push(place);
        this.counts.set(suite.plan, this.countOf(suite.plan) + 1);
    }
    /** How many of them are of each plan. */
    get countsByPlan() {
        return this.counts;
    }
    /** How many of them are of one plan. */
    countOf(plan) {
        return this.counts.get(plan) ?? 0;
    }
    /** Those of one plan, as they stand in its dataset. */
    *questionsOf(plan) {
        for (let index = 0; index < this.length; index += 1) {
            const suite = this.suites[this.suiteOf.at(index)];
            if (suite?.plan === plan)
                yield suite.questionAt(this.places.at(index));
        }
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1) {
            const tasks = this.suites[this.suiteOf.at(index)]?.tasksAt(this.places.at(index));
            if (tasks !== undefined)
                yield tasks;
        }
    }
}

// EXTERNAL MODULE: ./src/domain/inference/budget/worst-case.ts
var worst_case = __webpack_require__(85984);
// EXTERNAL MODULE: ./src/domain/evaluation/need-of-grading.ts
var need_of_grading = __webpack_require__(5684);
// EXTERNAL MODULE: ./src/domain/inference/route/worst-case-of-route.ts
var worst_case_of_route = __webpack_require__(38810);
// EXTERNAL MODULE: ./src/domain/templates/template.ts + 17 modules
var templates_template = __webpack_require__(11840);
// EXTERNAL MODULE: ./src/domain/inference/cache/request-digest.ts
var request_digest = __webpack_require__(56321);
// EXTERNAL MODULE: ./src/domain/inference/call/answer-text.ts
var answer_text = __webpack_require__(64783);
// EXTERNAL MODULE: ./src/domain/inference/excerpt.ts
var excerpt = __webpack_require__(90645);
;// CONCATENATED MODULE: ./src/domain/evaluation/conversation.ts





/** How many tool calls of one sample are answered where its suite does not say. */
const defaultMaxToolCalls = 8;
/** True of a case that may take more than one call: the user says more, or tools are answered. */
const isConversation = ({ turns = [], tool_results }) => turns.length > 0 || tool_results !== undefined;
/** The digest of a whole conversation: how it begins, and everything that decides how it goes on. */
const conversationDigest = (opening, { turns = [], tool_results }, { maxToolCalls = defaultMaxToolCalls }) => (0,digest/* digestOf */.ol)([(0,request_digest/* requestDigest */.u)(opening), turns, tool_results ?? null, maxToolCalls]);
/**
 * Holds the conversation of a case: after each text of the model the user says the next turn, and each tool that it
 * calls is answered with what was recorded. A call that nothing was recorded for, and one too many, end it as an
 * incident. The last reply of a case without recorded results may be a tool call, which is then the answer.
 */
function* converse(opening, { turns = [], tool_results: recorded }, maxToolCalls = defaultMaxToolCalls) {
    const toolCalls = [];
    const comingTurns = turns.values();
    let comingTurn = comingTurns.next();
    let messages = opening;
    for (;;) {
        const reply = yield messages;
        const calls = reply.toolCalls ?? [];
        messages = [...messages, saidBy(reply)];
        toolCalls.push(...calls);
        const isText = calls.length === 0 || (comingTurn.done === true && recorded === undefined);
        if (isText && comingTurn.done)
            return { kind: 'answered', transcript: messages, toolCalls };
        if (isText) {
            messages = [...messages, { role: 'user', content: comingTurn.value ?? '' }];
            comingTurn = comingTurns.next();
            continue;
        }
        const incident = toolCalls.length > maxToolCalls ? tooMany(maxToolCalls, calls) : firstUnanswered(calls, recorded ?? []);
        if (incident !== undefined)
            return { kind: 'incident', incident };
        messages = [...messages, ...calls.map((call) => answerTo(call, recorded ?? []))];
    }
}
const saidBy = ({ content, toolCalls = [] }) => ({
    role: 'assistant',
    content: toolCalls.length > 0 && (0,answer_text/* isBlank */.z3)(content) ? '' : content,
    ...(toolCalls.length === 0 ? {} : { tool_calls: [...toolCalls] }),
});
/** The result recorded for exactly these arguments, else the one for any call of the tool. */
function resultFor(call, recorded) {
    const ofTool = recorded.filter(({ name }) => name === call.name);
    const given = (0,digest/* canonicalJson */.dj)((0,answer_text/* argumentsOf */.aX)(call));
    const exact = ofTool.find((result) => result.arguments !== undefined && (0,digest/* canonicalJson */.dj)(result.arguments) === given);
    return exact ?? ofTool.find((result) => result.arguments === undefined);
}
const answerTo = (call, recorded) => ({
    role: 'tool',
    content: (0,templates_template/* asText */.e1)(resultFor(call, recorded)?.result ?? null),
    tool_call_id: call.id,
});
function firstUnanswered(calls, recorded) {
    const unanswered = calls.find((call) => resultFor(call, recorded) === undefined);
    if (unanswered === undefined)
        return undefined;
    return { kind: 'tool-unanswered', message: `the case has no recorded result of ${describeCall(unanswered)}` };
}
const tooMany = (most, calls) => ({
    kind: 'too-many-tool-calls',
    message: `the model may call ${most === 1 ? 'one tool' : `${most} tools`} and went on to ${calls.map(describeCall).join(', ')}`,
});
const longestArguments = 200;
const describeCall = ({ name, arguments: text }) => `${(0,excerpt/* excerptOf */.z)(name, 60)}(${(0,excerpt/* excerptOf */.z)(text, longestArguments)})`;

// EXTERNAL MODULE: ./src/domain/evaluation/put-question.ts + 2 modules
var put_question = __webpack_require__(34016);
;// CONCATENATED MODULE: ./src/domain/evaluation/worst-case-of-sample.ts





/** How many calls one sample of a case makes at the most: its turns, and one after each tool call. */
const mostCallsOf = ({ turns = [], tool_results: recorded }, maxToolCalls = defaultMaxToolCalls) => 1 + turns.length + (recorded === undefined ? 0 : maxToolCalls);
/**
 * The calls that one sample may come to, as big as they may get: each goes on with all that was said before, every
 * answer as long as its cap lets it be and every tool answered with the longest result there is.
 */
function callsOfSample({ call, question, plan }) {
    if (!isConversation(question))
        return [call];
    const said = whatIsSaid(question, mostCallsOf(question, plan.definition.maxToolCalls) - 1);
    const answer = answerOf(call);
    const calls = [call];
    let messages = call.messages;
    for (const next of said) {
        messages = [...messages, answer, next];
        calls.push((0,put_question/* nextCall */.u)(call, messages));
    }
    return calls;
}
/** What a sample takes at the most, all of its calls together. */
const worstCaseOfSample = (task) => (0,worst_case/* sumOfWorstCases */.Fy)(callsOfSample(task).map(worst_case_of_route/* worstCaseOfPlan */.W));
/** Every single call that a sample may come to, whoever a route has asked. */
const singleCallsOf = (task) => callsOfSample(task).flatMap(worst_case_of_route/* callsOfPlan */.U);
/** The turns and as many of the longest result as there may be, the longest first, since each is sent again with all that follow. */
function whatIsSaid({ turns = [], tool_results: recorded = [] }, count) {
    const results = recorded.map(({ result }) => (0,templates_template/* asText */.e1)(result));
    const longest = results.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one), '');
    const answers = Array.from({ length: count - turns.length }, () => ({ role: 'tool', content: longest }));
    const asked = turns.map((content) => ({ role: 'user', content }));
    return [...answers, ...asked].sort((one, other) => sizeOf(other.content) - sizeOf(one.content));
}
const sizeOf = (text) => Buffer.byteLength(text);
/** What published tokenizers make of most languages; a reservation counts a token a byte of what is sent again. */
const bytesPerToken = 4;
/** One string serves all calls of the same cap. */
const fillers = new Map();
function answerOf({ parameters }) {
    const bytes = parameters.max_tokens * bytesPerToken;
    const content = fillers.get(bytes) ?? 'x'.repeat(bytes);
    fillers.set(bytes, content);
    return { role: 'assistant', content };
}

;// CONCATENATED MODULE: ./src/domain/evaluation/worst-case-of-case.ts



/** The most that all samples of one case can take together, their grading included. */
const worstCaseOfCase = (each) => (0,worst_case/* sumOfWorstCases */.Fy)([...each.tasks.map(worstCaseOfSample), ...(0,need_of_grading/* needOfGrading */.EB)(each)]);

;// CONCATENATED MODULE: ./src/domain/evaluation/fit-budget.ts








/**
 * Takes the longest beginning of the run whose worst case is within the caps, without the cases that no request or
 * session may be as big as. Suites advance side by side, so that a cap leaves each the same share of its cases; what
 * only stands beside comes last. Of that a shard takes every so-manieth case, as far as they fit its own caps. Every
 * case is looked at before any runs, so a mistake in one is told.
 */
function fitBudget(suites, { caps, part }) {
    const measured = suites.map((suite) => measureSuite(suite, caps));
    const leftOut = measured.flatMap((each) => each.leftOut ?? []);
    const inOrder = () => sideBySide(measured.map(({ possible }) => possible));
    const whole = fitInOrder(inOrder(), caps);
    if (part === undefined)
        return { ...whole, leftOut };
    const own = (0,divide_caps/* itemsOfShard */.qZ)(inOrder(), whole.cases.length, part.shard);
    const fitted = fitInOrder(own, part.caps);
    const plannedInAll = new Map(suites.map(({ plan }) => [plan, whole.cases.countOf(plan)]));
    return { ...fitted, nothingFits: fitted.nothingFits ?? whole.nothingFits, leftOut, plannedInAll };
}
/** The longest beginning of an order of cases whose worst case is within the caps that all of them take from. */
function fitInOrder(order, caps) {
    const accounts = accountsOf(caps);
    const cases = new PlannedCases();
    let worst = { nanoUsd: 0, tokens: 0, calls: 0 };
    let refusal;
    for (const { suite, place, need } of order) {
        refusal = accounts.map((account) => account.judge(need, 0)).find((each) => typeof each === 'object');
        if (refusal !== undefined)
            break;
        for (const account of accounts)
            take(account, need);
        worst = (0,amount/* sumOf */.XN)(worst, need);
        cases.push(suite, place);
    }
    const nothingFits = cases.length === 0 ? refusal?.reason : undefined;
    return { cases, worstCase: (0,amount/* spendOf */.Ii)(worst), ...(nothingFits === undefined ? {} : { nothingFits }) };
}
function measureSuite(suite, caps) {
    const possible = new MeasuredCases(suite);
    let leftOut;
    for (let place = 0; place < suite.length; place += 1) {
        const each = suite.tasksAt(place);
        const reason = whyTooBig(each, caps);
        if (reason === undefined)
            possible.push(place, worstCaseOfCase(each));
        else {
            const first = leftOut ?? { plan: suite.plan, count: 0, firstId: each.question.id, reason };
            leftOut = { ...first, count: first.count + 1 };
        }
    }
    return { possible, leftOut };
}
/** Why a sample of a case is more than a request or a session may be; a session is one sample. */
function whyTooBig({ tasks }, { perRequest, perSession }) {
    if (perRequest === undefined && perSession === undefined)
        return undefined;
    const session = new account/* Account */.g({ kind: 'session' }, (0,account/* rulesOf */.f)(perSession ?? {}));
    for (const task of tasks) {
        const tooBig = perRequest &&
            singleCallsOf(task)
                .map((each) => (0,request_caps/* refusalOfRequest */.N)(each, perRequest))
                .find(isRefusal);
        if (tooBig !== undefined)
            return tooBig.reason;
        const judgement = session.judge(worstCaseOfSample(task), 0);
        if (typeof judgement === 'object')
            return judgement.reason;
    }
    return undefined;
}
/**
 * An account for each scope that the whole run takes from. A cap of an hour binds all of the plan, which cannot wait
 * for the next one; time cannot be planned.
 */
function accountsOf({ perRun, perHour, perDay, perPullRequest }) {
    const shared = (kind, caps) => new account/* Account */.g({ kind }, (0,account/* rulesOf */.f)(caps), { spent: (0,amount/* amountOfSpend */.Ix)(caps.before) });
    return [
        perHour && new account/* Account */.g({ kind: 'hour' }, (0,account/* rulesOf */.f)(perHour)),
        perDay && shared('day', perDay),
        perPullRequest && shared('pull_request', perPullRequest),
        new account/* Account */.g({ kind: 'run' }, (0,account/* rulesOf */.f)({ ...perRun, milliseconds: undefined })),
    ].filter((account) => account !== undefined);
}
function take(account, need) {
    account.reserve(need, 0);
    account.settle(need, need, 0);
}
const isRefusal = (refusal) => refusal !== undefined;

// EXTERNAL MODULE: ./src/domain/evaluation/identity.ts
var identity = __webpack_require__(31473);
// EXTERNAL MODULE: ./src/domain/statistics/seeded-random.ts
var seeded_random = __webpack_require__(82182);
// EXTERNAL MODULE: ./src/domain/suite/case-list.ts
var case_list = __webpack_require__(72616);
// EXTERNAL MODULE: ./src/domain/suite/render-prompt.ts
var render_prompt = __webpack_require__(6770);
// EXTERNAL MODULE: ./src/domain/suite/target-reference.ts
var target_reference = __webpack_require__(7282);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/domain/evaluation/derived-seed.ts

/** Draws for one repeat of one case from the seed of its run. */
function drawFor(runSeed, suite, caseId, repeat) {
    const word = Number.parseInt((0,digest/* sha256Of */.Bj)(JSON.stringify([runSeed, suite, caseId, repeat])).slice(0, 8), 16);
    return { seed: word >>> 1, headFirst: word % 2 === 1 };
}

;// CONCATENATED MODULE: ./src/domain/evaluation/program-question.ts



/** What a program or an endpoint is asked for one case, as JSON. Throws a `UserError` for a variable without a value. */
function programQuestion({ provider, body }, question, plan) {
    const { id, vars, turns } = question;
    if (provider.api !== 'endpoint') {
        const asked = turns === undefined ? { case: id, vars } : { case: id, vars, turns };
        return (0,digest/* canonicalJson */.dj)(asked);
    }
    return JSON.stringify(body === undefined ? vars : filled(body, question, plan));
}
/** A template in which every text has its variables filled in; a text that is one variable alone is its value. */
function filled(template, question, plan) {
    if (typeof template === 'string')
        return filledText(template, question, plan);
    if (typeof template !== 'object' || template === null)
        return template;
    if (isList(template))
        return template.map((each) => filled(each, question, plan));
    const entries = Object.entries(template).map(([key, value]) => [key, filled(value ?? null, question, plan)]);
    return Object.fromEntries(entries);
}
const isList = (value) => Array.isArray(value);
const alone = /^\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}$/;
function filledText(template, question, plan) {
    const name = alone.exec(template)?.[1];
    const value = name !== undefined && Object.hasOwn(question.vars, name) ? question.vars[name] : undefined;
    if (value !== undefined)
        return value;
    const rendering = (0,templates_template/* render */.XX)(template, question.vars);
    if (rendering.kind === 'text')
        return rendering.text;
    const why = (0,templates_template/* whyNotFilledIn */.BI)(rendering);
    throw new user_error/* UserError */.yo(`the case \`${question.id}\` has ${why}, which the body of its target asks for`, {
        place: { path: plan.definition.cases.path, ...(question.line === undefined ? {} : { line: question.line }) },
        hint: 'give every case a value for each variable of `target.body`',
    });
}

;// CONCATENATED MODULE: ./src/domain/evaluation/make-tasks.ts









/**
 * Prepares the tasks of a suite, case by case in an order derived from `seed`, the arms of a repeat next to each other
 * so that both meet the provider in the same mood. Throws a `UserError` for a template variable that no case has.
 */
function makeTasks(plan, seed) {
    const arms = armsOf(plan);
    refuseUnknownVariables(plan, arms);
    const order = (0,seeded_random/* shuffledNumbers */.cz)(plan.cases.length, (0,seeded_random/* seededRandom */.Is)(`${seed} ${plan.name}`));
    const tasksOf = (caseNumber) => {
        const question = (0,case_list/* caseAt */.Mv)(plan.cases, caseNumber);
        return { plan, question, tasks: tasksOfCase({ plan, question, caseNumber, arms, seed }) };
    };
    const numberAt = (place) => order[place] ?? -1;
    return {
        ...{ plan, length: order.length, tasksOf },
        questionAt: (place) => (0,case_list/* caseAt */.Mv)(plan.cases, numberAt(place)),
        tasksAt: (place) => tasksOf(numberAt(place)),
    };
}
function armsOf({ arms }) {
    const asked = (arm, target) => ({ arm, target, put: (0,put_question/* callsTo */.J)(target) });
    return arms.kind === 'arms' ? [asked('base', arms.base), asked('head', arms.head)] : [asked('head', arms.head)];
}
function tasksOfCase({ plan, question, caseNumber, arms, seed: runSeed }) {
    const { id, tags = [] } = question;
    const caseKey = JSON.stringify([plan.name, id]);
    const prepared = arms.map((each) => ({ ...each, messages: renderMessages(each.target, question, plan) }));
    const repeats = Array.from({ length: plan.definition.repeats }, (_, repeat) => repeat);
    return repeats.flatMap((repeat) => {
        const { seed, headFirst } = drawFor(runSeed, plan.name, id, repeat);
        const tasks = prepared.map(({ arm, put, messages }) => {
            const caller = { session: sessionOf([plan.name, plan.yardstick, id, repeat, arm]) };
            return { plan, question, caseNumber, repeat, arm, call: put({ messages, repeat, caller, seed, caseKey, tags }) };
        });
        return headFirst ? tasks.reverse() : tasks;
    });
}
/** A session is one sample, so that asking a case again is no loop. */
const sessionOf = (sample) => (0,digest/* digestOfText */.Nv)(JSON.stringify(sample));
function renderMessages(target, question, plan) {
    if (target.prompt === undefined)
        return [{ role: 'user', content: programQuestion(target, question, plan) }];
    const { prompt } = target;
    if (prompt.path === target_reference/* messagesOfCases */.HD)
        return messagesOf(question, plan);
    const rendered = (0,render_prompt/* renderPrompt */.nQ)(prompt, question.vars);
    if (rendered.kind === 'messages')
        return rendered.messages;
    const { kind, why, line } = rendered;
    const who = `the case \`${question.id}\``;
    const inDataset = {
        path: plan.definition.cases.path,
        ...(question.line === undefined ? {} : { line: question.line }),
    };
    if (kind === 'missing') {
        throw new user_error/* UserError */.yo(`${who} has ${why}, which ${prompt.path}:${line} asks for`, {
            place: inDataset,
            hint: 'give every case a value for each variable of the prompt',
        });
    }
    throw new user_error/* UserError */.yo(`this prompt cannot be filled in for ${who}: ${why}`, { place: { path: prompt.path, line } });
}
/** The conversation that a case brings. */
function messagesOf({ id, line, messages }, { name, definition }) {
    if (messages !== undefined)
        return [...messages];
    throw new user_error/* UserError */.yo(`the suite \`${name}\` has no prompt and the case \`${id}\` has no messages`, {
        place: { path: definition.cases.path, ...(line === undefined ? {} : { line }) },
        hint: 'name a prompt in `target`, or give every case its `messages`',
    });
}
/** A variable that no case has is a mistake of the template, not of a case. */
function refuseUnknownVariables(plan, arms) {
    const asked = arms.flatMap(({ target: { prompt } }) => prompt === undefined ? [] : (0,render_prompt/* variablesAskedBy */.Zt)(prompt).map(({ name, line }) => ({ name, path: prompt.path, line })));
    const known = new Set();
    const findUnknown = () => asked.find(({ name }) => !known.has(name));
    for (const { vars } of plan.cases) {
        if (findUnknown() === undefined)
            return;
        for (const name of Object.keys(vars))
            known.add(name);
    }
    const unknown = findUnknown();
    if (unknown === undefined)
        return;
    throw new user_error/* UserError */.yo(`no case of the suite \`${plan.name}\` has the variable \`${unknown.name}\``, {
        place: { path: unknown.path, line: unknown.line },
        hint: `cases in ${plan.definition.cases.path} have: ${[...known].join(', ')}`,
    });
}

// EXTERNAL MODULE: ./src/domain/graders/with-members.ts
var with_members = __webpack_require__(93401);
// EXTERNAL MODULE: ./src/domain/evaluation/graders-of-task.ts
var graders_of_task = __webpack_require__(97839);
;// CONCATENATED MODULE: ./src/domain/evaluation/mark-noise.ts


/**
 * Marks one sample of each of the first cases to be graded twice. Their order is drawn by the seed of the run, so they
 * are a random part of the suite, and a part that the budget leaves.
 */
function markNoise(suite, samples) {
    if (suite.plan.judges === undefined)
        return suite;
    return {
        ...suite,
        tasksAt: (place) => {
            const each = suite.tasksAt(place);
            return place < samples && (0,graders_of_task/* gradersOf */.Iy)(each).some(with_members/* asksModel */.mE) ? { ...each, tasks: markLast(each.tasks) } : each;
        },
    };
}
/** The last one of head, which every suite asks. */
function markLast(tasks) {
    const last = tasks.findLastIndex(({ arm }) => arm === 'head');
    return tasks.map((task, index) => (index === last ? { ...task, isGradedTwice: true } : task));
}

// EXTERNAL MODULE: ./src/domain/evaluation/plan-notes.ts
var plan_notes = __webpack_require__(71472);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var changes_lane = __webpack_require__(73466);
// EXTERNAL MODULE: ./src/domain/product-version.ts
var product_version = __webpack_require__(22966);
// EXTERNAL MODULE: ./src/domain/evaluation/sample.ts + 1 modules
var sample = __webpack_require__(62747);
// EXTERNAL MODULE: ./src/domain/graders/program/grader-files.ts
var grader_files = __webpack_require__(82755);
// EXTERNAL MODULE: ./src/domain/graders/suite-graders.ts
var suite_graders = __webpack_require__(24850);
// EXTERNAL MODULE: ./src/domain/suite/target.ts + 1 modules
var target = __webpack_require__(97280);
;// CONCATENATED MODULE: ./src/domain/evaluation/suite-identity.ts





/** What the scores of a plan depend on; `side` is the commit whose yardstick it is. */
function identityOf(plan, { blobs }) {
    const { cases, arms, canary } = plan;
    return {
        dataset: (0,digest/* digestOfLines */.hV)(linesOf(cases)),
        graders: gradersDigest(plan, blobs),
        ...(canary === undefined ? {} : { canary: (0,digest/* digestOf */.ol)(plain(canary.anchors)) }),
        ...(arms.kind === 'head-only' ? {} : { base: (0,target/* targetDigest */.mM)(arms.kind === 'arms' ? arms.base : arms.head) }),
        head: (0,target/* targetDigest */.mM)(arms.head),
    };
}
/** One case a line; where it stands in its file does not count. */
function* linesOf(cases) {
    for (const { line: _, ...question } of cases)
        yield (0,digest/* canonicalJson */.dj)(question);
}
/** The files that the graders of a plan and of its cases are written in. */
function filesOfGraders({ definition, cases }) {
    const files = new Set((0,grader_files/* graderFiles */.L)(definition.graders));
    for (const { graders = [] } of (0,case_list/* casesWithGraders */.Gr)(cases))
        for (const path of (0,grader_files/* graderFiles */.L)(graders))
            files.add(path);
    return [...files].sort();
}
function gradersDigest(plan, blobs) {
    const { definition, cases, judges = new Map() } = plan;
    return (0,digest/* digestOf */.ol)(plain({
        graders: definition.graders,
        versions: (0,suite_graders/* graderVersions */.Dm)(definition.graders, cases),
        files: filesOfGraders(plan).map((path) => [path, blobs.get(path) ?? null]),
        judges: [...judges].map(([name, { modelDigest }]) => [name, modelDigest]).sort(),
    }));
}
/** As JSON has it, without what is set to nothing. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const parts = {
    dataset: 'their cases differ',
    graders: 'their graders differ',
    canary: 'the anchors of their judges differ',
};
/** Why scores of two runs were not taken by one yardstick, so that they say nothing of each other; `undefined` if they were. */
function whyOtherYardstick(one, other) {
    if (one === undefined || other === undefined)
        return 'one of them does not say what its scores depend on';
    const differing = ['dataset', 'graders', 'canary'].find((part) => one[part] !== other[part]);
    return differing === undefined ? undefined : parts[differing];
}

// EXTERNAL MODULE: ./src/domain/evaluation/target-price.ts + 1 modules
var target_price = __webpack_require__(38373);
;// CONCATENATED MODULE: ./src/domain/evaluation/receipt.ts









const JsonValue = schemas/* json */.Pq9();
/** What one suite of a run depends on. */
const SuiteBasis = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    yardstick: sample/* Yardstick */.xp,
    binding: schemas/* boolean */.zMY(),
    comparison: schemas/* enum */.k5n(['arms', 'identical', 'head-only']),
    identity: identity/* Identity */.l.optional().describe('Absent of a suite that could not be run'),
    planned: schemas/* union */.KCZ([schemas/* literal */.euz('all'), schemas/* number */.aig().int()]).describe('How many cases the caps left'),
    rules: JsonValue.describe('Its gate, repeats and prices, and what else decides its scores'),
});
/** Everything that a verdict depends on beside the commits, of which a rebase makes others. */
const ReceiptBasis = schemas/* strictObject */.rej({
    product: schemas/* string */.YjP().describe('Version of Lanegate'),
    is_untrusted: schemas/* boolean */.zMY(),
    adoption: schemas/* boolean */.zMY(),
    settings: JsonValue.describe('Gate, budget and the rest of the settings that bind'),
    change: JsonValue.describe('Lanes, affected suites, and changes that no suite evaluates'),
    suites: schemas/* array */.YOg(SuiteBasis),
});
/** The digest by which a verdict is known. */
const receiptDigest = (basis) => (0,digest/* digestOf */.ol)(basis);
/** What the verdict of a run will depend on, told before its first call. */
function receiptBasis(facts) {
    const { gate, budget, judge_noise, gateway } = facts.settings;
    const { traces: _, ...guards } = gateway;
    return {
        product: product_version/* productVersion */.U,
        is_untrusted: facts.isUntrustedHead,
        adoption: facts.adoption,
        settings: receipt_plain({ gate, budget, judge_noise, guards }),
        change: receipt_plain(changeFacts(facts.changeSet)),
        suites: facts.planned.map((each) => suiteBasis(each, facts)),
    };
}
const changeFacts = ({ lanes, affected, changes, harness }) => ({
    ...{ lanes, harness },
    affected: affected.map((suite) => [suite.name, suite.lanes]),
    uncovered: changes
        .filter(({ lane, suites }) => (0,changes_lane/* changesAnswers */.XX)(lane) && suites.length === 0)
        .map(({ lane, path }) => [lane, path]),
});
function suiteBasis(each, facts) {
    if (each.kind === 'problem') {
        const { name, yardstick, problem, verdict, definition } = each.problem;
        const rules = receipt_plain({ problem, verdict, gate: definition?.gate });
        return { name, yardstick, binding: true, comparison: 'head-only', planned: 0, rules };
    }
    const { plan } = each;
    const { name, yardstick, binding, arms, cases } = plan;
    const [identity, count] = [facts.identities.get(plan), facts.plannedOf(plan)];
    return {
        ...{ name, yardstick, binding, comparison: arms.kind },
        ...(identity === undefined ? {} : { identity }),
        planned: count === cases.length ? 'all' : count,
        rules: receipt_plain(rulesOf(plan, facts.sides)),
    };
}
function rulesOf(plan, sides) {
    const { gate, repeats, maxRepeats, maxToolCalls } = plan.definition;
    const models = (0,plan_suite/* modelsOfPlan */.$x)(plan);
    const recordings = models.flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : []));
    const whoseGraders = sides[plan.yardstick];
    return {
        ...{ gate, repeats, maxRepeats, maxToolCalls },
        prices: models.map((model) => [model.providerName, model.model, (0,target_price/* priceOfTarget */.I)(model)]),
        recordings: recordings.map((path) => [path, sides.policy.blobs.get(path), sides.head.blobs.get(path)]),
        // A grader that is a program may read any other file beside its own.
        files: filesOfGraders(plan).length === 0 ? undefined : whoseGraders.tree,
    };
}
/** As JSON has it, without what is set to nothing. */
const receipt_plain = (value) => JSON.parse(JSON.stringify(value));

;// CONCATENATED MODULE: ./src/domain/evaluation/reserve-canaries.ts


/** Anchors are graded once in a run: by its first shard where it has several. */
const gradesCanaries = (shard) => shard === undefined || shard.index === 1;
/** What grading the canaries of all plans takes at the most. */
const needOfCanaries = (plans) => plans.reduce((sum, plan) => {
    const anchors = plan.canary?.anchors ?? [];
    return 'unusable' in anchors ? sum : (0,amount/* sumOf */.XN)(sum, (0,need_of_grading/* needOfAnchors */.c)(plan, anchors));
}, { nanoUsd: 0, tokens: 0, calls: 0 });
/** What the caps of a run leave for its samples. */
function capsBesides(caps, need) {
    const { usd, tokens, calls } = (0,amount/* spendOf */.Ii)(need);
    if (calls === 0)
        return caps;
    const less = (cap, taken) => cap === undefined ? undefined : Math.max(0, cap - taken);
    const lessOf = (some) => ({
        ...some,
        usd: less(some.usd, usd),
        tokens: less(some.tokens, tokens),
        calls: less(some.calls, calls),
        usdPerHour: less(some.usdPerHour, usd),
        tokensPerHour: less(some.tokensPerHour, tokens),
        callsPerHour: less(some.callsPerHour, calls),
    });
    const { perRun, perHour, perDay, perPullRequest } = caps;
    return {
        ...caps,
        perRun: perRun && lessOf(perRun),
        perHour: perHour && lessOf(perHour),
        perDay: perDay && lessOf(perDay),
        perPullRequest: perPullRequest && lessOf(perPullRequest),
    };
}
/** The most that a plan takes, its canaries included. */
const withCanaries = (worstCase, need) => (0,amount/* spendOf */.Ii)((0,amount/* sumOf */.XN)((0,amount/* amountOfSpend */.Ix)(worstCase), need));

// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(85408);
// EXTERNAL MODULE: ./src/domain/evaluation/shared-caps.ts
var shared_caps = __webpack_require__(33646);
// EXTERNAL MODULE: ./src/domain/evaluation/tally.ts + 4 modules
var tally = __webpack_require__(47707);
;// CONCATENATED MODULE: ./src/domain/evaluation/prepare-run.ts





















/**
 * Decides a run: whose rules bind, which cases fit the budget, in which order. Throws `UserError` for a template's
 * mistakes.
 */
function prepareRun(preparation) {
    const { changeSet, sides, planned, isUntrustedHead, earlierRuns = {}, shard, refreshesBaseline = false, } = preparation;
    const { settings } = (0,binding_rules/* bindingSide */.$T)(sides, isUntrustedHead);
    const whole = (0,binding_rules/* capsOf */.BG)(settings, earlierRuns);
    const plans = planned.flatMap((each) => (each.kind === 'run' ? [each.plan] : []));
    if (settings.budget.unknown_price === 'error')
        (0,target_price/* refuseUnknownPrices */.D)(plans.flatMap(plan_suite/* modelsOfPlan */.$x));
    const seed = (0,digest/* digestOf */.ol)([changeSet.head, changeSet.policy]);
    const suites = plans.map((plan) => markNoise(makeTasks(plan, seed), settings.judge_noise.samples));
    const caps = shard === undefined ? whole : (0,divide_caps/* capsOfShard */.nO)(whole, shard);
    const canaries = needOfCanaries(plans);
    const ownCanaries = gradesCanaries(shard) ? canaries : needOfCanaries([]);
    const part = shard && { shard, caps: capsBesides(caps, ownCanaries) };
    const samples = fitBudget(suites, { caps: capsBesides(whole, canaries), part });
    const fitted = { ...samples, worstCase: withCanaries(samples.worstCase, ownCanaries) };
    const notes = [
        ...(0,shared_caps/* sharedCapNotes */.RG)(settings.budget, earlierRuns),
        ...(0,plan_notes/* planNotes */.v)(plans, fitted),
        ...(0,import_notes/* importNotes */.j)(sides.head.imported),
    ];
    const runPlan = (0,run_plan/* describeRun */.vZ)({ changeSet, seed, plans, fitted, shard, notes, refreshesBaseline });
    const identities = new Map(plans.map((plan) => [plan, identityOf(plan, sides[plan.yardstick])]));
    const adoption = (0,binding_rules/* isAdoption */.Px)(sides);
    const plannedOf = (plan) => (fitted.plannedInAll ?? fitted.cases.countsByPlan).get(plan) ?? 0;
    const facts = { changeSet, sides, planned, settings, adoption, isUntrustedHead, identities, plannedOf };
    const decided = { changeSet, adoption, settings, caps, planned, plans, suites, fitted };
    return { ...decided, runPlan, identities, shard, refreshesBaseline, receiptBasis: receiptBasis(facts) };
}
const shardNotes = ({ index, count }) => [
    `this is shard ${index} of ${count}, with its part of the cases and caps`,
];
/** A run and what it came to, as `evaluation.json` tells them. */
function describeEvaluation(run, result) {
    const suites = run.planned.map((each) => each.kind === 'run'
        ? {
            ...scoresOf(each.plan, run, result),
            ...judgesOf(each.plan, result),
            ...(0,identity/* identifiedBy */.R)(run.identities.get(each.plan)),
        }
        : (0,tally/* problemRun */.hw)(each.problem));
    const { usd, tokens, calls } = result.spent;
    return {
        ...factsOfRun(run),
        spent: { usd, tokens, calls },
        suites,
        receipt: { digest: receiptDigest(run.receiptBasis) },
        notes: [
            ...(run.shard === undefined ? (0,plan_notes/* cutNotes */.G)(suites) : shardNotes(run.shard)),
            ...run.runPlan.notes,
            ...(0,baseline_notes/* baselineNotes */.f)(suites),
            ...run.plans.flatMap((plan) => result.tallyOf(plan).notes()),
        ],
    };
}
/** The evaluation of a run that asked nobody, since an earlier one has the same receipt: its samples, their seed and their order. */
function describeReuse(run, { evaluation, from }) {
    const { seed, suites, notes } = evaluation;
    const told = `nobody was asked: ${from} evaluated equal prompts, models, cases, graders and rules, and its samples are judged here`;
    return {
        ...factsOfRun(run),
        seed,
        spent: { usd: 0, tokens: 0, calls: 0 },
        suites,
        receipt: { digest: receiptDigest(run.receiptBasis), reused_from: from },
        notes: [told, ...notes],
    };
}
/** What of a run is known before its first call. */
function factsOfRun(run) {
    const { policy, base, head } = run.changeSet;
    const { alpha, inconclusive, mixed_lanes, incidents } = run.settings.gate;
    return {
        version: 1,
        policy,
        base,
        head,
        change: (0,evaluation/* changeForVerdict */.Z)(run.changeSet),
        seed: run.runPlan.seed,
        adoption: run.adoption,
        ...(run.shard === undefined ? {} : { shard: run.shard }),
        gate: { alpha, inconclusive, mixed_lanes, incidents },
        ownership: run.settings.ownership,
        budget: budgetOf(run.settings),
    };
}
const scoresOf = (plan, { fitted }, { tallyOf, stopped, controlsOf }) => (0,compare_control/* withControl */.g)(tallyOf(plan).result(stopped ?? fitted.nothingFits), controlsOf?.(plan));
function judgesOf(plan, { tallyOf, anchorsOf }) {
    const judges = (0,describe_judges/* describeJudges */.A)(plan, tallyOf(plan).noise, anchorsOf?.(plan));
    return judges.length === 0 ? {} : { judges };
}
/** The caps as the user wrote them, without what is set to nothing. */
function budgetOf({ budget }) {
    const { usd, tokens, calls, minutes } = budget.per_run;
    const { per_request, per_session, per_hour, per_pull_request, per_day } = budget;
    return { usd, tokens, calls, minutes, per_request, per_session, per_hour, per_pull_request, per_day };
}

// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider.ts
var provider_provider = __webpack_require__(37331);
// EXTERNAL MODULE: ./src/domain/suite/side.ts
var side = __webpack_require__(98044);
// EXTERNAL MODULE: ./src/domain/suite/target-model.ts
var target_model = __webpack_require__(89330);
// EXTERNAL MODULE: ./src/domain/suite/target-route.ts
var target_route = __webpack_require__(12638);
;// CONCATENATED MODULE: ./src/domain/evaluation/untrusted-head.ts









/**
 * A commit without the providers it brings: what an untrusted head declares is no provider, nor what the target branch
 * once had and has dropped, since such a head chooses what it branches off.
 */
const withoutOwnProviders = (side) => ({ ...side, settings: { ...side.settings, providers: {} } });
/** Policy's cases as policy has them: an untrusted head adds no variable to them. */
const withoutHeadCases = (cases) => cases.policy === undefined ? cases : { ...cases, head: undefined };
/** What a suite asks of its arms is policy's to say where head is not trusted. */
const retargets = ({ policy, head }) => policy !== undefined &&
    head !== undefined &&
    (0,digest/* digestOf */.ol)(policy.target) !== (0,digest/* digestOf */.ol)(head.target);
/**
 * Keeps of the plans what may run for a head whose author is not trusted: policy's suites on models that policy
 * permits. All else is not evaluated, which is no pass.
 */
function permitForUntrustedHead(planned, suite, policy) {
    const permitted = permittedModels(policy);
    return planned.flatMap((each) => {
        if (each.kind === 'problem')
            return [each];
        const { plan } = each;
        if (!plan.binding)
            return [];
        if (plan.yardstick === 'head')
            return [notEvaluated(plan, 'the suite comes from an untrusted head')];
        if (retargets(suite))
            return [notEvaluated(plan, 'an untrusted head gives the suite another target')];
        const { head } = plan.arms;
        // Such a head chooses its merge base too, and with it which program of the past would run.
        if ((0,plan_suite/* targetsOf */.QR)(plan.arms).some(({ provider }) => provider.api === 'command'))
            return [notEvaluated(plan, 'its target is a program, and none is run for an untrusted head')];
        if ((0,plan_suite/* targetsOf */.QR)(plan.arms).some((arm) => arm.provider.api === 'endpoint' && arm.modelDigest !== head.modelDigest))
            return [notEvaluated(plan, 'the merge base asks another endpoint than the target branch')];
        if (head.provider.api !== 'endpoint' && !permitted.has(head.modelDigest)) {
            return [notEvaluated(plan, `the target branch does not permit ${whatAnswers(head)} as head sets it`)];
        }
        return [each];
    });
}
/**
 * Digests of every binding that policy declares or that one of its prompt files carries, and of every route: one that
 * head puts together anew could send all cases to the dearest model, or search for a pattern of its own.
 */
function permittedModels(policy) {
    const carried = [...policy.prompts.values()].map((prompt) => ({
        ...(0,target/* modelNamedBy */.o4)(prompt),
        parameters: prompt.parameters,
    }));
    const providers = (0,side/* providersOf */.O)(policy);
    const digests = [...Object.values(policy.settings.models), ...carried].flatMap((binding) => {
        const provider = (0,own/* own */.Z)(providers, binding.provider);
        return provider === undefined ? [] : [(0,target_model/* modelDigestOf */.pR)((0,provider_provider/* resolveProvider */.Kd)(provider, providers), binding)];
    });
    return new Set([...digests, ...permittedRoutes(policy)]);
}
/** A route of policy that cannot be resolved permits nothing. */
function permittedRoutes(policy) {
    return Object.entries(policy.settings.routes).flatMap(([name, settings]) => {
        try {
            return [(0,target_route/* resolveRoute */.i)(name, settings, { arm: policy, policy }).digest];
        }
        catch (error) {
            if (error instanceof user_error/* UserError */.yo)
                return [];
            throw error;
        }
    });
}
const whatAnswers = ({ route, model }) => route === undefined ? `the model ${model}` : `the route ${route.name}`;
const notEvaluated = ({ name, yardstick, definition }, reason) => ({
    kind: 'problem',
    problem: { name, yardstick, definition, problem: `not evaluated: ${reason}`, verdict: 'inconclusive' },
});

// EXTERNAL MODULE: ./src/domain/suite/find-suite.ts
var find_suite = __webpack_require__(62153);
// EXTERNAL MODULE: ./src/domain/suite/sides.ts
var suite_sides = __webpack_require__(11691);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/evaluation-file.ts + 2 modules
var evaluation_file = __webpack_require__(94205);
// EXTERNAL MODULE: ./src/domain/evaluation/canary.ts
var canary = __webpack_require__(27175);
// EXTERNAL MODULE: ./src/stages/steps/read-sides.ts + 1 modules
var read_sides = __webpack_require__(97764);
;// CONCATENATED MODULE: ./src/stages/steps/read-canary.ts



const maxCanaryBytes = 4_000_000;
/** A plan with the canary that its own commit has of its suite; what only stands beside needs none. */
async function withCanary(git, planned, sides) {
    if (planned.kind === 'problem' || !planned.plan.binding)
        return planned;
    const { plan } = planned;
    const path = plan.definition.canary;
    if (path === undefined)
        return planned;
    return {
        kind: 'run',
        plan: { ...plan, canary: { path, anchors: await readAnchors(git, path, sides[plan.yardstick]) } },
    };
}
/** A canary that cannot be read is told, since it must not stop the change that mends it. */
async function readAnchors(git, path, side) {
    try {
        const text = await (0,read_sides/* readText */.yR)(git, side.blobs.get(path), path, maxCanaryBytes);
        return text === undefined ? { unusable: `${path} is not in the repository` } : (0,canary/* parseCanary */.cR)(text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { unusable: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./src/domain/suite/configuration.ts + 1 modules
var configuration = __webpack_require__(6005);
// EXTERNAL MODULE: ./src/domain/gate/count-units.ts
var count_units = __webpack_require__(30155);
// EXTERNAL MODULE: ./src/domain/gate/settle-margin.ts
var settle_margin = __webpack_require__(14790);
;// CONCATENATED MODULE: ./src/domain/gate/refuse-impossible-margin.ts



/**
 * Refuses a margin that even identical answers could not pass, before a call is paid for and before it is merged: the
 * `UserError` says how many cases could. The kindest bound is taken, since graders and repeats can only ask for more.
 */
function refuseImpossibleMargin(suite, cases, side) {
    const value = suite.gate.margin;
    if (value === undefined)
        return;
    const index = side.settings.suites.findIndex(({ name }) => name === suite.name);
    const isOwn = side.settings.suites[index]?.gate.margin !== undefined;
    const keys = isOwn ? ['suites', index, 'gate', 'margin'] : ['gate', 'margin'];
    const place = { path: configuration/* configurationFile */.hb, line: side.configuration?.lineOf(keys) ?? 1, key: keys.join('.') };
    const { clusters, alone } = (0,count_units/* countUnits */.j)(cases);
    const size = { n: clusters + alone, missing: 0, alpha: side.settings.gate.alpha };
    (0,settle_margin/* settleMargin */.e)({ kind: 'explicit', value, refusal: { subject: `suite ${suite.name}`, place } }, 'tango', size);
}

// EXTERNAL MODULE: ./src/domain/suite/dataset.ts + 1 modules
var dataset = __webpack_require__(95673);
// EXTERNAL MODULE: ./src/domain/suite/nearest-name.ts
var nearest_name = __webpack_require__(59589);
;// CONCATENATED MODULE: ./src/domain/suite/refuse-unknown-metrics.ts




/**
 * Refuses a suite that nothing grades, neither itself nor a case, and a floor or a role of a metric that nothing feeds,
 * since a misspelt name would leave it without effect. Throws a `UserError` at the suite's graders or gate.
 */
function refuseUnknownMetrics(suite, cases, side) {
    refuseUngraded(suite, cases, side);
    const wanted = [...Object.keys(suite.gate.floor), ...Object.keys(suite.gate.metrics)];
    if (wanted.length === 0)
        return;
    const known = (0,suite_graders/* metricsOf */.Ps)(suite.graders, cases);
    const unknown = wanted.find((metric) => !known.has(metric));
    if (unknown === undefined)
        return;
    const hint = (0,nearest_name/* suggestName */.S)(unknown, known.keys());
    throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no metric \`${unknown}\``, {
        place: placeOf(suite, side, 'gate'),
        hint,
    });
}
/** Cases may bring all graders, so that this is known only with them; what cannot be run for another reason says that. */
function refuseUngraded(suite, cases, side) {
    if (suite.graders.length > 0 || suite.problem !== undefined || (0,case_list/* bringGraders */.zT)(cases))
        return;
    throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no graders, so nothing could fail`, {
        place: placeOf(suite, side, 'graders'),
        hint: 'add one, such as { type: equals, value: "{{expected}}" }',
    });
}
function placeOf({ name, place }, { settings, configuration }, key) {
    const index = settings.suites.findIndex((spec) => spec.name === name);
    if (index === -1 || configuration === undefined)
        return place;
    const line = configuration.lineOf(['suites', index, key]);
    return { path: configuration.path, line, key: `suites.${index}.${key}` };
}

;// CONCATENATED MODULE: ./src/stages/steps/read-cases.ts






const maxDatasetBytes = 200_000_000;
/**
 * Reads policy's and head's cases of one suite, and holds its gate to what they can fill and pass. Head's mistakes are
 * thrown; policy's are told, since head may be what fixes them.
 */
async function readCases(git, suite, sides) {
    const head = suite.head === undefined ? undefined : await usableCases(git, suite.head, sides.head);
    if (suite.policy === undefined)
        return { policy: undefined, head };
    const known = isSameDataset(suite, sides) ? head : undefined;
    try {
        return { policy: await usableCases(git, suite.policy, sides.policy, known), head };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { policy: { unusable: error.message }, head };
        throw error;
    }
}
async function usableCases(git, suite, side, known) {
    const cases = known ?? (await casesOf(git, suite, side));
    refuseUnknownMetrics(suite, cases, side);
    refuseImpossibleMargin(suite, cases, side);
    return cases;
}
/** True when policy and head take the cases from one path, where the same content lies. */
function isSameDataset({ policy, head }, sides) {
    if (policy?.cases.kind !== 'file' || head?.cases.kind !== 'file')
        return false;
    const { path } = policy.cases;
    return path === head.cases.path && sides.policy.blobs.get(path) === sides.head.blobs.get(path);
}
async function casesOf(git, { name, cases }, side) {
    if (cases.kind === 'inline')
        return cases.cases;
    const text = await (0,read_sides/* readText */.yR)(git, side.blobs.get(cases.path), cases.path, maxDatasetBytes);
    if (text !== undefined)
        return (0,dataset/* parseDataset */.oH)(text, cases.path);
    const nearest = (0,nearest_name/* nearestName */.q)(cases.path, side.blobs.keys());
    throw new user_error/* UserError */.yo(`the dataset \`${cases.path}\` of the suite \`${name}\` is not in the repository`, {
        place: cases.place,
        hint: nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`,
    });
}

// EXTERNAL MODULE: ./src/domain/inference/recording/recording.ts
var recording = __webpack_require__(8043);
;// CONCATENATED MODULE: ./src/stages/steps/read-recordings.ts




const maxRecordingBytes = 500_000_000;
/** Reads every recording that a target replays. Where nothing is compared, head's recordings are all there is. */
async function readRecordings(git, plans, sides) {
    const models = plans.flatMap(plan_suite/* modelsOfPlan */.$x);
    const paths = new Set(models.flatMap(({ provider }) => replayedPath(provider)));
    const policySide = sides.adoption ? sides.head : sides.policy;
    const books = { policy: [], head: [] };
    for (const path of paths) {
        const policy = await readBook(git, policySide, path);
        const sameAsPolicy = policySide.blobs.get(path) === sides.head.blobs.get(path);
        const head = sameAsPolicy ? undefined : await readBook(git, sides.head, path);
        if (policy === undefined && head === undefined) {
            throw new user_error/* UserError */.yo('this recording is not in the repository', {
                place: { path },
                hint: 'commit it, or correct the `path` of the replay provider',
            });
        }
        if (policy !== undefined)
            books.policy.push(policy);
        if (head !== undefined)
            books.head.push(head);
    }
    return books;
}
const replayedPath = (provider) => (provider.api === 'replay' ? [provider.path] : []);
async function readBook(git, side, path) {
    const text = await (0,read_sides/* readText */.yR)(git, side.blobs.get(path), path, maxRecordingBytes);
    return text === undefined ? undefined : (0,recording/* parseRecordings */.E)(text, path);
}

// EXTERNAL MODULE: ./src/domain/artifacts/read-json.ts
var read_json = __webpack_require__(55293);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident.ts
var incident = __webpack_require__(96097);
// EXTERNAL MODULE: ./src/domain/gate/judge.ts + 6 modules
var judge = __webpack_require__(85996);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts + 5 modules
var verdict = __webpack_require__(60633);
;// CONCATENATED MODULE: ./src/domain/gate/reuse-receipt.ts








/** What a finished run leaves, so that one that would come to the same need not ask again. */
const Receipt = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    digest: schemas/* string */.YjP().describe('Of the basis'),
    basis: ReceiptBasis,
    content: schemas/* string */.YjP().describe('Digest of the evaluation and the samples'),
    run: schemas/* string */.YjP().describe('Digest of the plan whose samples these are, as in plan.json'),
    verdict: verdict/* VerdictWord */.Ee,
    evaluation: evaluation/* Evaluation */.JN,
    samples: schemas/* string */.YjP().optional().describe('Its samples.jsonl, for readers; absent where that is long'),
});
/** More cases make a file that is slower to read than their answers are to find in the cache. */
const mostCases = 50_000;
const longestSamples = 4_000_000;
const mostSamples = 10_000;
/** True of a run whose samples a receipt may have room for. */
const takesSamples = ({ suites }) => suites.reduce((sum, { cases, repeats }) => sum + cases.length * repeats, 0) <= mostSamples;
/** The receipt of a run, or nothing where the next one should ask for itself. Throws a `UserError` as `judge` does. */
function receiptOf({ evaluation, basis, run, samples: told = '' }) {
    const cases = evaluation.suites.reduce((sum, suite) => sum + suite.cases.length, 0);
    if (cases > mostCases || whyNotFinal(evaluation) !== undefined)
        return undefined;
    const whole = { ...evaluation, suites: evaluation.suites.map((suite) => ({ ...suite, cases: [...suite.cases] })) };
    const verdict = verdictOf(evaluation);
    if (verdict === undefined || verdict === 'error')
        return undefined;
    const samples = told === '' || told.length > longestSamples ? {} : { samples: told };
    const measured = { evaluation: whole, ...samples };
    return { version: 1, digest: receiptDigest(basis), basis, content: contentOf(measured), run, verdict, ...measured };
}
const refused = (why) => ({ kind: 'refused', why });
/**
 * Reads a receipt for a run of a digest and believes nothing that it does not show: its basis has that digest, its
 * scores are those that it was made of, of the very suites of the basis, and judged again they come to its verdict.
 */
function readReceipt(text, digest) {
    const parsed = Receipt.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (!parsed.success)
        return refused('it is not of the expected shape');
    const { data: receipt } = parsed;
    const { basis, evaluation, samples } = receipt;
    const measured = { evaluation, ...(samples === undefined ? {} : { samples }) };
    if (receipt.digest !== digest || receiptDigest(basis) !== digest)
        return refused('it is of something else');
    if (contentOf(measured) !== receipt.content)
        return refused('its scores are not those that it was made of');
    const final = whyNotFinal(evaluation) ?? whyOtherSuites(evaluation, basis);
    if (final !== undefined)
        return refused(final);
    if (verdictOf(evaluation) !== receipt.verdict)
        return refused('judged again, it comes to another verdict');
    return { kind: 'usable', receipt };
}
const contentOf = (measured) => (0,digest/* digestOf */.ol)(JSON.parse(JSON.stringify(measured)));
/** Nothing where the change is not there to be judged with, or its margin cannot be passed. */
function verdictOf(evaluation) {
    try {
        return evaluation.change && (0,judge/* judge */.S)(evaluation.change, evaluation).verdict;
    }
    catch {
        return undefined;
    }
}
/** Why another try might come to something else than chance, so that it is to be made. */
function whyNotFinal({ shard, receipt, suites }) {
    if (shard !== undefined)
        return 'it is of a part of a run';
    if (receipt?.reused_from !== undefined)
        return 'it is of a run that reused another';
    const open = suites.find(isOpen);
    return open === undefined ? undefined : `the suite ${open.name} was not evaluated to its end`;
}
function isOpen({ stopped, problem_verdict, arms, judges = [], baseline }) {
    if (stopped !== undefined || problem_verdict === 'error' || baseline?.control?.stale === true)
        return true;
    if (judges.some(({ canary }) => canary?.moved))
        return true;
    return [arms.base, arms.head].some((arm) => arm !== undefined && (arm.grader_errors > 0 || hadOutage(arm.incidents)));
}
const hadOutage = (incidents) => Object.keys(incidents).some((kind) => kind === 'circuit-open' || (0,incident/* isOutage */.uD)(kind));
/** Suites in which a receipt differs from what it says that it depends on. */
function whyOtherSuites({ suites, adoption }, basis) {
    const ofRun = suites.map((suite) => [suite.name, suite.yardstick, suite.binding, suite.comparison, suite.identity]);
    const ofBasis = basis.suites.map((suite) => [
        ...[suite.name, suite.yardstick, suite.binding, suite.comparison, suite.identity],
    ]);
    const areSame = JSON.stringify(ofRun) === JSON.stringify(ofBasis) && adoption === basis.adoption;
    const areCounted = suites.every((suite, place) => isCounted(suite, basis.suites[place]?.planned));
    return areSame && areCounted ? undefined : 'its suites are not those that it depends on';
}
const isCounted = ({ cases_planned, cases_total }, planned) => planned === 'all' ? cases_planned === cases_total : cases_planned === planned;

;// CONCATENATED MODULE: ./src/stages/steps/reuse-run.ts






/**
 * The evaluation of an earlier run that has the same receipt, with the facts of this change. Nothing for a part of a run,
 * for one that refreshes its baseline, and for one that goes on in its folder.
 */
async function reuseRun(ports, request) {
    const { files, log, receipts } = ports;
    const { folder, run, policyFiles } = request;
    if (receipts === undefined || run.shard !== undefined || run.refreshesBaseline || run.plans.length === 0)
        return undefined;
    const here = await (0,artifacts/* readUsableArtifact */.rk)(files, `${folder}/${run_plan/* runPlanFile */.PA}`, run_plan/* RunPlan */.Tz);
    if (here?.run === run.runPlan.run)
        return undefined;
    const digest = receiptDigest(run.receiptBasis);
    for (const { text, from } of await receipts.find({ digest, policyFiles })) {
        const read = readReceipt(text, digest);
        if (read.kind === 'refused') {
            log.warn(`the receipt of ${from} is not used: ${read.why}`);
            continue;
        }
        await leaveOnlyItsSamples(files, folder, { receipt: read.receipt, here });
        return describeReuse(run, { evaluation: read.receipt.evaluation, from });
    }
    return undefined;
}
/** Whatever samples are in the folder are those of the reused run afterwards; none where its receipt has none. */
async function leaveOnlyItsSamples(files, folder, { receipt, here }) {
    if (here?.run !== receipt.run)
        await files.write(`${folder}/${sample/* samplesFile */.s6}`, receipt.samples ?? '');
}
/** Keeps the receipt of a finished run, where the next one may rely on it. */
async function keepRun({ files, receipts }, { folder, run }, evaluation) {
    if (receipts === undefined || run.plans.length === 0)
        return;
    const samples = takesSamples(evaluation) ? await files.read(`${folder}/${sample/* samplesFile */.s6}`) : undefined;
    const receipt = receiptOf({ evaluation, basis: run.receiptBasis, run: run.runPlan.run, samples });
    if (receipt === undefined)
        return;
    await receipts.keep({ digest: receipt.digest, text: JSON.stringify(receipt), folder });
}

// EXTERNAL MODULE: ./src/domain/inference/gateway-state.ts
var gateway_state = __webpack_require__(29202);
// EXTERNAL MODULE: ./src/domain/inference/trace/span.ts
var span = __webpack_require__(50252);
// EXTERNAL MODULE: ./src/stages/steps/gateway-state.ts
var steps_gateway_state = __webpack_require__(12825);
// EXTERNAL MODULE: ./src/domain/inference/budget/spend-entry.ts
var spend_entry = __webpack_require__(59241);
// EXTERNAL MODULE: ./src/stages/steps/read-samples.ts
var read_samples = __webpack_require__(45689);
;// CONCATENATED MODULE: ./src/stages/steps/open-run.ts





/**
 * Opens the journals of a plan: the same plan resumes where it was left, another one begins anew. Of the samples that
 * are there those stay that `keeps` answers true of; the others are taken again, and none is ever there twice.
 */
async function openRun(files, folder, { plan, keeps }) {
    const earlier = await (0,artifacts/* readUsableArtifact */.rk)(files, `${folder}/${run_plan/* runPlanFile */.PA}`, run_plan/* RunPlan */.Tz);
    const resumes = earlier?.run === plan.run;
    const { killed, spent } = await readSpending(files, folder);
    const spentBySamples = { usd: 0, tokens: 0, calls: 0 };
    if (!resumes)
        await files.write(`${folder}/${spend_entry/* spendFile */.hG}`, '');
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, resumes ? keptLines(files, folder, { keeps, spentBySamples }) : '');
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${run_plan/* runPlanFile */.PA}`, plan);
    return {
        journal: await files.append(`${folder}/${sample/* samplesFile */.s6}`),
        spendJournal: await files.append(`${folder}/${spend_entry/* spendFile */.hG}`),
        spent: resumes ? (0,spend_entry/* largerSpend */.eP)(spent, spentBySamples) : spentBySamples,
        killed,
        resumes: spentBySamples.calls > 0,
    };
}
async function readSpending(files, folder) {
    const [sum, minutes] = [new spend_entry/* SpendSum */.y$(), new spend_entry/* KilledMinutes */.po()];
    for await (const entry of (0,read_samples/* readJournal */.a)(files, `${folder}/${spend_entry/* spendFile */.hG}`, spend_entry/* SpendEntry */.nh)) {
        sum.add(entry);
        minutes.add(entry);
    }
    return { spent: sum.spent(), killed: minutes.buckets() };
}
async function* keptLines(files, folder, { keeps, spentBySamples }) {
    for await (const sample of (0,read_samples/* readSamples */.J)(files, folder)) {
        const { cost_usd, grading_usd = 0, usage, calls } = sample;
        spentBySamples.usd += cost_usd + grading_usd;
        // Tokens count where they were paid for, as they do in the gateway.
        if (cost_usd > 0)
            spentBySamples.tokens += (usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0);
        spentBySamples.calls += calls?.made ?? 1;
        if (keeps(sample))
            yield `${JSON.stringify(sample)}\n`;
    }
}

;// CONCATENATED MODULE: ./src/stages/steps/begin-run.ts





/** Opens all that a run writes to and whom it asks, with what earlier parts of the same run have left. */
async function beginRun(ports, request, { keeps, samples }) {
    const { run, folder } = request;
    const open = await openRun(ports.files, folder, { plan: run.runPlan, keeps });
    const spans = await openSpans(ports.traces, request, { resumes: open.resumes, samples });
    const known = await rememberKilled(ports, open, folder);
    const clock = { elapsedMs: open.spent.milliseconds ?? 0 };
    const model = openModel(ports, { ...open, spans, known, clock }, request);
    return { ...open, spans, known, clock, model, record: await beginRecord(ports.spendRecords, request) };
}
const spendIsKept = { kind: 'closed' };
/** What an earlier gateway knew, and what killed parts took of the last hour, which is kept before anything is spent. */
async function rememberKilled(ports, { killed, spendJournal }, folder) {
    const known = await (0,steps_gateway_state/* readGatewayState */.S)(ports, folder);
    if (killed.length === 0)
        return known;
    const all = (0,gateway_state/* withMinutes */.Cx)(known, killed);
    await (0,steps_gateway_state/* writeGatewayState */.T)(ports.files, folder, all);
    spendJournal.add(JSON.stringify(spendIsKept));
    return all;
}
/** Runs where nobody is paid leave no record. */
async function beginRecord(records, { folder, run, pullRequest }) {
    const { worstCase } = run.fitted;
    return worstCase.tokens === 0 ? undefined : records?.begin({ folder, pullRequest, worstCase });
}
const openSpans = (traces, { folder, run }, { resumes, samples }) => traces.open({
    path: `${folder}/${span/* tracesFile */.H}`,
    run: run.runPlan.run,
    resumes,
    // A span for each case and one for each of its calls.
    expectedSpans: 2 * samples,
    settings: run.settings.gateway.traces,
});
const openModel = ({ gateway, log }, begun, request) => {
    const { spent, spendJournal, spans, known, clock } = begun;
    const { run, recordings, concurrency, programs } = request;
    return gateway.open({
        programs: programs?.model,
        caps: run.caps,
        alreadySpent: spent,
        onSpend: (entry) => {
            if ('elapsed_ms' in entry)
                clock.elapsedMs = Math.max(clock.elapsedMs, entry.elapsed_ms);
            spendJournal.add(JSON.stringify(entry));
        },
        spans,
        // A session is one sample of one run, so what is known of the sessions of another run is of others.
        earlier: known && (0,gateway_state/* withSessionsOf */.R)(known, undefined),
        tell: (sentence) => log.warn(sentence),
        recordings: recordings.policy,
        headRecordings: recordings.head,
        providers: run.plans.flatMap(plan_suite/* modelsOfPlan */.$x).map(({ provider }) => provider),
        concurrency,
        settings: run.settings.gateway,
    });
};

;// CONCATENATED MODULE: ./src/stages/steps/close-run.ts




/** Closes all that is open even where one of it fails, then says so. */
async function closeRun(ports, closing) {
    const { spans, known, clock, model, record, folder, spent, journal, spendJournal } = closing;
    const steps = [
        () => journal.close(),
        () => record?.settle(spentSince(spent, model.spent())),
        async () => {
            const missing = await spans.close();
            if (missing !== undefined)
                ports.log.warn(missing);
        },
        () => (0,steps_gateway_state/* writeGatewayState */.T)(ports.files, folder, (0,gateway_state/* withSessionsOf */.R)(model.state(), known)),
        () => spendJournal.close(),
        () => ports.files.write(`${folder}/${spend_entry/* spendFile */.hG}`, `${JSON.stringify(totalOf(model.spent(), clock.elapsedMs))}\n`),
    ];
    const failures = [];
    for (const step of steps) {
        // What a gateway knows must be on disk before the journal says that it is.
        if (failures.length > 0 && step === steps.at(-1))
            break;
        try {
            await step();
        }
        catch (error) {
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
}
const totalOf = (spent, elapsedMs) => {
    const { nanoUsd, tokens, calls } = (0,amount/* amountOfSpend */.Ix)(spent);
    return { kind: 'total', nano_usd: nanoUsd, tokens, calls, elapsed_ms: elapsedMs };
};
const spentSince = (earlier, all) => ({
    usd: Math.max(0, all.usd - earlier.usd),
    tokens: Math.max(0, all.tokens - earlier.tokens),
    calls: Math.max(0, all.calls - earlier.calls),
});

// EXTERNAL MODULE: ./src/domain/evaluation/control-record.ts
var control_record = __webpack_require__(53178);
;// CONCATENATED MODULE: ./src/domain/evaluation/task-digest.ts


/** What ties a sample to the exact question that was put: all that its target may be told. */
const taskDigest = ({ plan, question, call }) => isConversation(question) ? conversationDigest(call, question, plan.definition) : (0,request_digest/* requestDigest */.u)(call);

// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(68227);
// EXTERNAL MODULE: ./src/ports/model.ts
var ports_model = __webpack_require__(55325);
// EXTERNAL MODULE: ./src/stages/steps/ends-run.ts
var ends_run = __webpack_require__(86246);
// EXTERNAL MODULE: ./src/stages/steps/supply-steps.ts
var supply_steps = __webpack_require__(68306);
;// CONCATENATED MODULE: ./src/stages/steps/take-sample.ts







/** One sample, or the sentence of the cap that forbids it. */
async function takeSample(task, judging) {
    try {
        const heard = await judging.ask(task);
        const subject = subjectOf(task, heard);
        const graded = await grade(subject, judging);
        return { result: answeredSample(task, heard, { subject, ...graded }), responseId: heard.reply.responseId };
    }
    catch (error) {
        if (error instanceof ports_model/* BudgetExceededError */.Z)
            return { result: stopOrIncident(task, error) };
        if (error instanceof ports_model/* ModelError */.m)
            return { result: incidentSample(task, error) };
        throw error;
    }
}
async function grade(subject, { grading, supplies, again, signal }) {
    const { result, costUsd } = await (0,supply_steps/* supplySteps */.n)(grading(subject), supplies, signal);
    if (again === undefined)
        return { ...result, gradingUsd: costUsd };
    const second = await (0,supply_steps/* supplySteps */.n)(again.grading(subject), again.supplies, signal);
    return { ...result, regraded: second.result.scores, gradingUsd: costUsd + second.costUsd };
}
const subjectOf = ({ call, question }, { reply, toolCalls }) => ({
    question,
    answer: (0,answer_text/* answerTextOf */.JC)(reply),
    messages: call.messages,
    toolCalls,
    tools: call.parameters['tools'],
    finishReason: reply.finishReason,
    refusal: reply.refusal,
    context: reply.context ?? question.context,
    costUsd: reply.usage === undefined ? undefined : reply.costUsd,
    latencyMs: reply.cached ? undefined : reply.latencyMs,
});
/** A session is one sample, which its cap ends. */
function stopOrIncident(task, error) {
    if ((0,ends_run/* endsRun */.s)(error))
        return error.message;
    const { message, costUsd } = error;
    return incidentSample(task, new ports_model/* ModelError */.m('session-stopped', message, { retryable: false, costUsd }));
}
const answeredSample = (task, { reply, conversation }, { subject, scores, errors, reasons, regraded, gradingUsd }) => ({
    ...take_sample_identityOf(task),
    ...whoServed(task, reply),
    outcome: {
        ...{ kind: 'answered', content: subject.answer, scores, grader_errors: errors },
        ...(reasons === undefined ? {} : { reasons: { ...reasons } }),
        ...(regraded === undefined ? {} : { regraded: { ...regraded } }),
        ...(subject.context === undefined ? {} : { context: [...subject.context] }),
        ...(conversation === undefined ? {} : { transcript: [...conversation.transcript] }),
        ...(reply.notices === undefined ? {} : { notices: [...reply.notices] }),
    },
    ...usageOf(reply),
    cost_usd: reply.costUsd,
    ...(gradingUsd === 0 ? {} : { grading_usd: gradingUsd }),
    latency_ms: reply.latencyMs,
    cached: reply.cached,
    ...ageOf(reply),
    ...(conversation === undefined ? {} : { calls: conversation.calls }),
    ...(reply.unverified ? { unverified: true } : {}),
});
const dayMs = 86_400_000;
/** In hundredths of a day, which is as much as anybody asks of it. */
const ageOf = ({ cached, ageMs }) => cached && ageMs !== undefined ? { age_days: Math.floor((100 * ageMs) / dayMs) / 100 } : {};
/** The model that really answered, and the route that chose it. */
function whoServed({ call }, { served, servedModel }) {
    const { providerName, model } = served ?? call;
    return { model: `${providerName}/${servedModel ?? model}`, ...routeFacts(call, served?.because) };
}
const routeFacts = ({ route }, because) => route === undefined ? {} : { route: { name: route.name, ...(because === undefined ? {} : { because }) } };
/** A reply that is no answer has taken its tokens all the same. */
const usageOf = (reply) => reply?.usage === undefined
    ? {}
    : { usage: { input_tokens: reply.usage.inputTokens, output_tokens: reply.usage.outputTokens } };
const incidentSample = (task, error) => ({
    ...take_sample_identityOf(task),
    model: `${task.call.providerName}/${task.call.model}`,
    ...routeFacts(task.call),
    outcome: { kind: 'incident', incident: { kind: error.kind, message: error.message } },
    ...usageOf(error.reply),
    cost_usd: error.costUsd,
    latency_ms: 0,
    cached: false,
});
/** What a sample is of; its request digest ties it to the exact question that was put. */
const take_sample_identityOf = (task) => {
    const { plan, question, repeat, arm, call } = task;
    return {
        ...{ suite: plan.name, yardstick: plan.yardstick, case: question.id, repeat, arm },
        request: taskDigest(task),
        ...(call.seed === undefined ? {} : { seed: call.seed }),
        ...(repeat === 0 && arm === 'head' ? toldOnce(question) : {}),
    };
};
/** What is the same for every sample of a case. */
const toldOnce = (question) => ({
    question: (0,suite_case/* describeQuestion */.oT)(question),
    ...(question.expected === undefined ? {} : { expected: (0,templates_template/* asText */.e1)(question.expected) }),
});

;// CONCATENATED MODULE: ./src/domain/inference/trace/case-context.ts

/** Variables in which a case carries what was retrieved for it, the first that is there counts. */
const contextVariables = ['documents', 'context', 'contexts', 'retrieved_context'];
/**
 * What was retrieved for a case, from its variable `documents`, `context`, `contexts` or `retrieved_context`. The
 * conventions want an id and a score of every document, so only documents that have both are written under their name;
 * anything else stands as it is under a name of our own, since a score that nobody gave would be an invention.
 */
function contextAttributes(vars) {
    const name = contextVariables.find((each) => Object.hasOwn(vars, each));
    const value = name === undefined ? undefined : (0,own/* own */.Z)(vars, name);
    if (value === undefined)
        return {};
    return isListOfScored(value) ? { 'gen_ai.retrieval.documents': value } : { 'lanegate.case.context': value };
}
const isListOfScored = (value) => Array.isArray(value) && value.length > 0 && value.every(isScored);
const isScored = (document) => typeof document === 'object' &&
    document !== null &&
    'id' in document &&
    typeof document.id === 'string' &&
    'score' in document &&
    typeof document.score === 'number';

;// CONCATENATED MODULE: ./src/domain/inference/trace/case-span.ts

/** The span of one case, the parent of its calls, with an event for every metric. */
function caseSpan(traced) {
    const { span, startMs, endMs, outcome } = traced;
    return {
        ...span,
        name: `evaluate ${traced.suite}`,
        kind: 'internal',
        startMs,
        endMs,
        attributes: {
            'lanegate.suite': traced.suite,
            'lanegate.yardstick': traced.yardstick,
            'lanegate.arm': traced.arm,
            'lanegate.case.id': traced.caseId,
            'lanegate.case.repeat': traced.repeat,
            'lanegate.request.digest': traced.requestDigest,
            'error.type': outcome.kind === 'graded' ? undefined : outcome.type,
            ...contextAttributes(traced.vars),
            'lanegate.case.expected': traced.expected,
        },
        ...(outcome.kind === 'graded' ? { events: evaluationEvents(outcome, endMs) } : { error: outcome.message }),
    };
}
/** A metric without a score is an event with the error of its grader, never a score of zero. */
function evaluationEvents({ scores, graderErrors, responseId }, timeMs) {
    const event = (metric, attributes) => ({
        name: 'gen_ai.evaluation.result',
        timeMs,
        attributes: { 'gen_ai.evaluation.name': metric, ...attributes, 'gen_ai.response.id': responseId },
    });
    return [
        ...Object.entries(scores).map(([metric, score]) => event(metric, { 'gen_ai.evaluation.score.value': score })),
        ...Object.entries(graderErrors).map(([metric, explanation]) => event(metric, {
            'gen_ai.evaluation.score.label': 'grader-error',
            'gen_ai.evaluation.explanation': explanation,
            'error.type': 'grader-error',
        })),
    ];
}

;// CONCATENATED MODULE: ./src/stages/steps/trace-case.ts


/** Lets a case be asked as a part of a span of its own, which says how it was graded. */
async function traceCase(spans, task, take) {
    const span = spans.newSpan();
    const startMs = spans.now();
    const { result, responseId } = await take({ ...task, call: { ...task.call, trace: span } });
    const { plan, question, arm, repeat } = task;
    spans.add(caseSpan({
        ...{ span, startMs, endMs: spans.now(), arm, repeat },
        suite: plan.name,
        yardstick: plan.yardstick,
        caseId: question.id,
        vars: question.vars,
        requestDigest: typeof result === 'string' ? undefined : result.request,
        expected: question.expected === undefined ? undefined : (0,templates_template/* asText */.e1)(question.expected),
        outcome: outcomeOf(result, responseId),
    }));
    return result;
}
function outcomeOf(result, responseId) {
    if (typeof result === 'string')
        return { kind: 'failed', type: 'budget-exceeded', message: result };
    const { outcome } = result;
    if (outcome.kind === 'incident')
        return { ...outcome.incident, type: outcome.incident.kind, kind: 'failed' };
    return { kind: 'graded', scores: outcome.scores, graderErrors: outcome.grader_errors, responseId };
}

;// CONCATENATED MODULE: ./src/stages/steps/take-samples.ts


/** Why a run ended that its user stopped. */
const interrupted = 'it was interrupted';
/**
 * Takes a sample for each task, in order and so many at once. A cap that bites ends the run after what is under way;
 * what is under way when the user stops it is dropped.
 */
async function takeSamples(request) {
    const remaining = request.tasks[Symbol.iterator]();
    const { signal } = request;
    let stopped;
    const work = async () => {
        for (let next = remaining.next(); !next.done; next = remaining.next()) {
            if (stopped !== undefined || signal?.aborted)
                return;
            const sample = await takeOne(request, next.value);
            if (typeof sample === 'string')
                stopped ??= sample;
            else if (sample !== undefined)
                await request.onSample(sample, next.value);
        }
    };
    const worker = () => work().catch((error) => {
        stopped ??= 'a part of it failed';
        throw error;
    });
    const ended = await Promise.allSettled(Array.from({ length: request.concurrency }, worker));
    const failed = ended.find((result) => result.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return { stopped: signal?.aborted ? interrupted : stopped };
}
/** One sample, the sentence of the cap that forbids it, or nothing where the user stopped it. */
async function takeOne(request, task) {
    const { signal } = request;
    try {
        const sample = await traceCase(request.spans, task, (traced) => takeSample(traced, request.judgingOf(traced)));
        const isCutShort = signal?.aborted && typeof sample === 'object' && !isWhole(sample);
        return isCutShort ? undefined : sample;
    }
    catch (error) {
        if (signal?.aborted)
            return undefined;
        throw error;
    }
}
/** A sample that an interruption can have had no part in. */
const isWhole = ({ outcome }) => outcome.kind === 'answered' && Object.keys(outcome.grader_errors).length === 0;

;// CONCATENATED MODULE: ./src/stages/steps/control-baseline.ts



/**
 * Asks for a share of the cached answers of base once more, past the cache and without touching it. The plan has kept
 * the worst case of every sample, those included that came from the cache, so this takes what they left; where a cap
 * bites all the same, what is not asked is told. A run that goes on keeps what it has asked.
 */
async function controlBaseline(request) {
    const { files, folder, run, concurrency, signal, spans, judgingOf } = request;
    const path = `${folder}/${control_record/* controlRecordFile */.zr}`;
    const earlier = await (0,artifacts/* readUsableArtifact */.rk)(files, path, control_record/* ControlRecord */.$Y);
    const known = new Map((earlier?.run === run.runPlan.run ? earlier.samples : [])
        .filter(({ fresh }) => fresh !== undefined)
        .map((each) => [keyOf(each), each]));
    const drawn = new Map(run.plans.flatMap((plan) => request.drawnOf(plan)).map((each) => [keyOf(each.sample), each]));
    if (drawn.size === 0)
        return () => [];
    const fresh = new Map();
    const tasks = [
        ...freshTasks(run, [...drawn].flatMap(([key, each]) => (known.has(key) ? [] : [each]))),
    ];
    await takeSamples({
        ...{ tasks, concurrency, signal, spans, judgingOf },
        onSample: async (sample) => {
            fresh.set(keyOf(sample), sample);
        },
    });
    const samples = [...drawn].map(([key, each]) => known.get(key) ?? compared(each.sample, fresh.get(key)));
    await (0,artifacts/* writeArtifact */.w6)(files, path, { version: 1, run: run.runPlan.run, samples });
    return (plan) => samples.filter(({ suite, yardstick }) => suite === plan.name && yardstick === plan.yardstick);
}
const keyOf = (place) => JSON.stringify([place.suite, place.yardstick, place.case, place.repeat]);
function* freshTasks({ suites }, drawn) {
    const isOf = ({ suite, yardstick }, { plan }) => plan.name === suite && plan.yardstick === yardstick;
    for (const { sample, caseNumber } of drawn) {
        const tasks = suites.find((suite) => isOf(sample, suite))?.tasksOf(caseNumber).tasks ?? [];
        const task = tasks.find(({ arm, repeat }) => arm === 'base' && repeat === sample.repeat);
        if (task !== undefined)
            yield { ...task, isGradedTwice: false, call: { ...task.call, isFresh: true } };
    }
}
function compared(cached, fresh) {
    const { suite, yardstick, repeat } = cached;
    const isOther = fresh?.outcome.kind === 'answered' && fresh.model !== cached.model;
    return {
        ...{ suite, yardstick, case: cached.case, repeat },
        cached: control_baseline_scoresOf(cached),
        ...(fresh === undefined ? {} : { fresh: control_baseline_scoresOf(fresh) }),
        ...(isOther ? { other_model: true } : {}),
    };
}
const control_baseline_scoresOf = ({ outcome }) => (outcome.kind === 'answered' ? outcome.scores : {});

;// CONCATENATED MODULE: ./src/domain/evaluation/canary-record.ts

/** What the anchors of a run's suites scored, kept so that a run that goes on need not grade them again: `canary.json`. */
const CanaryRecord = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    run: schemas/* string */.YjP().describe('Digest of the plan, as in plan.json'),
    suites: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0).max(1))))
        .describe('Suite to anchor to metric to score'),
});
const canaryRecordFile = 'canary.json';

// EXTERNAL MODULE: ./src/stages/steps/grade-anchors.ts
var grade_anchors = __webpack_require__(10555);
;// CONCATENATED MODULE: ./src/stages/steps/grade-canaries.ts





/** Grades the anchors of every suite that has some, once in a run: a run that goes on keeps what it measured. */
async function gradeCanaries(model, request) {
    const { files, folder, run } = request;
    const plans = run.plans.filter((plan) => hasAnchors(plan) && run.fitted.cases.countOf(plan) > 0);
    if (plans.length === 0 || !gradesCanaries(run.shard))
        return { anchorsOf: () => undefined };
    const path = `${folder}/${canaryRecordFile}`;
    const earlier = await (0,artifacts/* readUsableArtifact */.rk)(files, path, CanaryRecord);
    const suites = earlier?.run === run.runPlan.run ? { ...earlier.suites } : {};
    const anchorsOf = ({ name }) => suites[name];
    for (const plan of plans) {
        if (suites[plan.name] !== undefined)
            continue;
        try {
            suites[plan.name] = await scoresToday(model, plan, request);
        }
        catch (error) {
            if (error instanceof ports_model/* BudgetExceededError */.Z)
                return { anchorsOf, stopped: error.message };
            throw error;
        }
        await (0,artifacts/* writeArtifact */.w6)(files, path, { version: 1, run: run.runPlan.run, suites });
    }
    return { anchorsOf };
}
const hasAnchors = ({ canary }) => canary !== undefined && !('unusable' in canary.anchors);
async function scoresToday(model, plan, request) {
    const anchors = plan.canary?.anchors ?? [];
    if ('unusable' in anchors)
        return {};
    return (0,grade_anchors/* scoresOf */.x)(await (0,grade_anchors/* gradeAnchors */.I)(model, { ...request, plan, anchors }));
}

// EXTERNAL MODULE: ./src/domain/graders/create-grading.ts + 30 modules
var create_grading = __webpack_require__(19803);
// EXTERNAL MODULE: ./src/domain/graders/judge/ask-judge.ts + 1 modules
var ask_judge = __webpack_require__(73290);
;// CONCATENATED MODULE: ./src/domain/evaluation/sum-of-replies.ts
/**
 * The last of several replies of one conversation with what all of them took: money, milliseconds and tokens, the
 * latter only where each told them. It is stored only if all were, and unverified or to be told of if one was.
 */
function sumOfReplies(replies, last) {
    const total = (measure) => replies.reduce((sum, reply) => sum + measure(reply), 0);
    const notices = [...new Set(replies.flatMap((reply) => reply.notices ?? []))];
    return {
        ...last,
        context: replies.findLast((reply) => reply.context !== undefined)?.context,
        usage: sumOfUsages(replies.map(({ usage }) => usage)),
        costUsd: total(({ costUsd }) => costUsd),
        latencyMs: total(({ latencyMs }) => latencyMs),
        cached: replies.every(({ cached }) => cached),
        ...sum_of_replies_ageOf(replies),
        unverified: replies.some(({ unverified }) => unverified),
        notices: notices.length === 0 ? undefined : notices,
    };
}
/** The age of the oldest, where all that are stored tell theirs. */
function sum_of_replies_ageOf(replies) {
    const ages = replies.filter(({ cached }) => cached).map(({ ageMs }) => ageMs);
    const known = ages.filter((age) => age !== undefined);
    return { ageMs: known.length === 0 || known.length < ages.length ? undefined : Math.max(...known) };
}
function sumOfUsages(usages) {
    const known = usages.filter((usage) => usage !== undefined);
    if (known.length < usages.length)
        return undefined;
    const total = (measure) => known.reduce((sum, usage) => sum + measure(usage), 0);
    return { inputTokens: total(({ inputTokens }) => inputTokens), outputTokens: total((usage) => usage.outputTokens) };
}

;// CONCATENATED MODULE: ./src/stages/steps/hold-conversation.ts




/**
 * Puts a case to its target, in as many calls as its conversation takes. Throws as the model does, and a `ModelError`
 * for a conversation that came to no answer; what the replies before it cost is counted to the error.
 */
async function holdConversation(model, task, signal) {
    const { call, question, plan } = task;
    if (!isConversation(question)) {
        const reply = await model.complete(call, signal);
        return { reply, toolCalls: reply.toolCalls ?? [] };
    }
    const replies = [];
    const conversation = converse(call.messages, question, plan.definition.maxToolCalls);
    let step = conversation.next();
    let last;
    while (!step.done) {
        last = await askNext(model, (0,put_question/* nextCall */.u)(call, step.value), { replies, signal });
        replies.push(last);
        step = conversation.next(last);
    }
    if (last === undefined)
        throw new Error(`the case ${question.id} asked nothing`);
    const reply = sumOfReplies(replies, last);
    if (step.value.kind === 'incident') {
        const { kind, message } = step.value.incident;
        throw new ports_model/* ModelError */.m(kind, message, { retryable: false, costUsd: reply.costUsd, reply });
    }
    const { transcript, toolCalls } = step.value;
    const cached = replies.filter((each) => each.cached).length;
    return { reply, toolCalls, conversation: { transcript, calls: { made: replies.length - cached, cached } } };
}
async function askNext(model, call, { replies, signal }) {
    try {
        return await model.complete(call, signal);
    }
    catch (error) {
        throw withEarlier(error, replies);
    }
}
/** A failure, with what the replies before it took. */
function withEarlier(error, replies) {
    const last = replies.at(-1);
    if (last === undefined)
        return error;
    const earlier = sumOfReplies(replies, last);
    if (error instanceof ports_model/* BudgetExceededError */.Z)
        return error.with({ costUsd: earlier.costUsd + error.costUsd });
    if (!(error instanceof ports_model/* ModelError */.m))
        return error;
    const reply = error.reply === undefined ? earlier : sumOfReplies([...replies, error.reply], error.reply);
    return error.with({ costUsd: earlier.costUsd + error.costUsd, reply });
}

// EXTERNAL MODULE: ./src/stages/steps/no-supplies.ts
var no_supplies = __webpack_require__(58122);
// EXTERNAL MODULE: ./src/stages/steps/supplies-of-model.ts
var supplies_of_model = __webpack_require__(75924);
;// CONCATENATED MODULE: ./src/stages/steps/judging-of.ts






/** How the answer to each task is got and graded; the judges ask the guarded model as everybody does. */
function judgingBy({ model, pairs, gradingOf, programsOf, signal }) {
    const ask = (task) => holdConversation(model, task, signal);
    const suppliesFor = (task, firstRepeat) => {
        const { judges } = task.plan;
        const programs = { ...no_supplies/* noSupplies */.P, ...programsOf(task.plan) };
        if (judges === undefined)
            return programs;
        const asking = { judges, caller: graderOf(task), firstRepeat, trace: task.call.trace };
        const supplies = { ...programs, ...(0,supplies_of_model/* suppliesOfModel */.o)(model, asking) };
        return pairs.suppliesFor(task, { supplies, firstRepeat, ask });
    };
    return (task) => {
        const { plan, isGradedTwice } = task;
        const again = isGradedTwice
            ? {
                grading: secondGrading(task),
                supplies: suppliesFor(task, ask_judge/* mostAskings */.M2),
            }
            : undefined;
        return {
            grading: gradingOf(plan),
            supplies: suppliesFor(task, 0),
            again,
            ask: (own) => pairs.answerTo(own, ask),
            signal,
        };
    };
}
/** The judges of a case, its own included, which `createGrading` adds. */
const secondGrading = ({ plan }) => (0,create_grading/* createGrading */.L)((0,need_of_grading/* judgedGraders */.m4)(plan.definition.graders));
/** Grading a sample is a session of its own, so that its calls take nothing from the caps of the answer's. */
function graderOf({ call: { caller } }) {
    const { session } = caller ?? {};
    return session === undefined ? caller : { ...caller, session: `${session} grading` };
}

;// CONCATENATED MODULE: ./src/stages/steps/pair-book.ts




/**
 * Lets both samples of a pair see each other's answer and share what their preferring grader is told, so that what one
 * wins the other loses. Whoever needs an answer first asks for it, and the other takes the same: nobody waits for a
 * sample that has no worker yet.
 */
class PairBook {
    pairs = new Map();
    /** Lets in the tasks of a case that are still to be taken, both of each pair. */
    enter(tasks) {
        for (const task of tasks.filter(graders_of_task/* isPaired */.eE)) {
            const key = pairKey(task);
            const pair = this.pairs.get(key) ?? { tasks: new Map(), heard: new Map(), supplies: new Map(), open: 0 };
            pair.tasks.set(task.arm, task);
            pair.open += 1;
            this.pairs.set(key, pair);
        }
    }
    /** The answer to a task: the one that its partner asked for already, where it did. */
    answerTo(task, ask) {
        const pair = this.pairOf(task);
        return pair === undefined ? ask(task) : askOnce(pair, task, ask);
    }
    /** What a task's graders are told of its partner; what both ask of a judge is asked once. */
    suppliesFor(task, { supplies, firstRepeat, ask }) {
        if (!(0,graders_of_task/* isPreferred */.C9)(task))
            return supplies;
        const pair = this.pairOf(task);
        if (pair === undefined)
            return { ...supplies, partner: () => Promise.resolve(aloneOf(task)) };
        return {
            ...supplies,
            completion: (need, signal) => shared(pair, JSON.stringify([firstRepeat, need]), () => supplies.completion(need, signal)),
            partner: () => partnerOf(pair, task, ask),
        };
    }
    pairOf(task) {
        return this.pairs.size === 0 ? undefined : this.pairs.get(pairKey(task));
    }
    /** Forgets a pair once both of its samples are taken. */
    leave(task) {
        const pair = this.pairOf(task);
        if (pair === undefined)
            return;
        pair.open -= 1;
        if (pair.open === 0)
            this.pairs.delete(pairKey(task));
    }
}
/** Equal for the two samples of a pair. */
const pairKey = ({ plan, question, repeat }) => JSON.stringify([plan.name, plan.yardstick, question.id, repeat]);
function askOnce({ heard }, task, ask) {
    const known = heard.get(task.arm) ?? ask(task);
    heard.set(task.arm, known);
    return known;
}
async function partnerOf(pair, { arm }, ask) {
    const partner = pair.tasks.get(arm === 'base' ? 'head' : 'base');
    if (partner === undefined)
        return { kind: 'failed', reason: 'the other arm has no such sample' };
    try {
        return { kind: 'partner', own: arm, answer: (0,answer_text/* answerTextOf */.JC)((await askOnce(pair, partner, ask)).reply) };
    }
    catch (error) {
        const isOwn = error instanceof ports_model/* ModelError */.m || (error instanceof ports_model/* BudgetExceededError */.Z && !(0,ends_run/* endsRun */.s)(error));
        if (!isOwn)
            throw error;
        return { kind: 'failed', reason: `the ${partner.arm} arm gave no answer: ${error.message}` };
    }
}
/** Arms of one target give one answer, which is asked for once. */
const aloneOf = ({ plan }) => plan.arms.kind === 'identical' ? { kind: 'same' } : { kind: 'failed', reason: 'there is no other arm' };
async function shared({ supplies }, key, supply) {
    const known = supplies.get(key);
    if (known !== undefined)
        return { ...(await known), costUsd: 0 };
    const asked = supply();
    supplies.set(key, asked);
    return asked;
}

;// CONCATENATED MODULE: ./src/domain/evaluation/control-draw.ts

/** Fewer cases could not show anything: all of seven that shift the same way have a two-sided p of 2/128. */
const leastControls = 8;
const wordBits = 32;
/**
 * Draws a share of the cached samples of base while they arrive, in any order, and holds no more than those. Whether one
 * is drawn depends on the seed and on what it is of alone, so that the shards of a run draw what one runner would; where
 * the share comes to fewer than eight, the next ones are drawn too, other cases before other repeats of the same.
 */
class ControlDraw {
    seed;
    share;
    drawn = [];
    first = [];
    constructor(seed, share) {
        this.seed = seed;
        this.share = share;
    }
    add(sample, caseNumber) {
        if (this.share === 0 || sample.arm !== 'base' || !sample.cached || sample.outcome.kind !== 'answered')
            return;
        const { suite, yardstick, repeat } = sample;
        const key = (0,digest/* sha256Of */.Bj)(JSON.stringify([this.seed, 'control', suite, yardstick, sample.case, repeat]));
        const chance = Number.parseInt(key.slice(0, wordBits / 4), 16) / 2 ** wordBits;
        const ranked = { caseNumber, repeat, sample, rank: repeat + chance };
        if (chance < this.share)
            this.drawn.push(ranked);
        if (this.drawn.length < leastControls)
            this.first = lowest([...this.first, ranked]);
    }
    /** The samples to ask for, in an order that does not depend on when they arrived. */
    samples() {
        const { drawn, first } = this;
        return (drawn.length < leastControls ? first : drawn).toSorted(byRank);
    }
}
const byRank = (one, other) => one.rank - other.rank || one.caseNumber - other.caseNumber;
const lowest = (ranked) => ranked.sort(byRank).slice(0, leastControls);

// EXTERNAL MODULE: ./src/domain/evaluation/sample-flags.ts
var sample_flags = __webpack_require__(64071);
;// CONCATENATED MODULE: ./src/domain/evaluation/taken-samples.ts





/** True of an incident that another try may not meet again. */
const mayPass = ({ outcome }) => outcome.kind === 'incident' && ((0,incident/* isOutage */.uD)(outcome.incident.kind) || outcome.incident.kind === 'circuit-open');
/** Which samples of a run need not be taken again. */
class TakenSamples {
    suites;
    taken = new Map();
    constructor(suites) {
        this.suites = new Map(suites.map((suite) => [taken_samples_keyOf(suite.plan), suite]));
    }
    /**
     * Marks a sample as taken and answers its task. `undefined` where it has to be taken again: it failed in a way that
     * may pass, answers another question than is asked now, is there twice, or is one of a pair, of which each is graded
     * by the other's answer.
     */
    take(sample) {
        const suite = this.suites.get(taken_samples_keyOf({ name: sample.suite, yardstick: sample.yardstick }));
        if (suite === undefined || mayPass(sample))
            return undefined;
        const taken = this.takenOf(suite.plan);
        const number = taken.numbers.get(sample.case);
        if (number === undefined)
            return undefined;
        if (taken.latest?.question.id !== sample.case)
            taken.latest = suite.tasksOf(number);
        const task = taken.latest.tasks.find(({ repeat, arm }) => repeat === sample.repeat && arm === sample.arm);
        if (task === undefined || taken.flags.has(task) || (0,graders_of_task/* isPaired */.eE)(task))
            return undefined;
        if (taskDigest(task) !== sample.request)
            return undefined;
        taken.flags.set(task);
        return task;
    }
    has(task) {
        return this.taken.get(task.plan)?.flags.has(task) === true;
    }
    takenOf(plan) {
        const known = this.taken.get(plan);
        if (known !== undefined)
            return known;
        const { cases, definition } = plan;
        const taken = { numbers: (0,case_list/* caseNumbers */.HH)(cases), flags: new sample_flags/* SampleFlags */.i(cases.length, definition.repeats) };
        this.taken.set(plan, taken);
        return taken;
    }
}
const taken_samples_keyOf = ({ name, yardstick }) => JSON.stringify([yardstick, name]);

;// CONCATENATED MODULE: ./src/stages/steps/run-book.ts





/** What a run has come to so far: the tally of each plan, and which samples are there. */
class RunBook {
    /** How many samples an earlier part of the run has left. */
    resumed = 0;
    /** How many samples the plan comes to. */
    total;
    states;
    taken;
    constructor({ plans, suites, fitted, shard, settings, runPlan }) {
        this.total = plans.reduce((sum, plan) => sum + fitted.cases.countOf(plan) * plan.definition.repeats * (0,plan_suite/* targetsOf */.QR)(plan.arms).length, 0);
        this.taken = new TakenSamples(suites);
        this.states = new Map(plans.map((plan) => {
            const facts = (0,tally/* factsOf */.xS)(plan, { planned: fitted.cases, isPart: shard !== undefined });
            const controls = new ControlDraw(runPlan.seed, settings.gate.baseline.control);
            return [plan, { tally: new tally/* Tally */.F0(facts), grading: (0,create_grading/* createGrading */.L)(plan.definition.graders), controls }];
        }));
    }
    /** Counts a sample that an earlier part of the run took, and answers whether it stays as it is. */
    keep(sample) {
        const task = this.taken.take(sample);
        if (task === undefined)
            return false;
        this.count(sample, task);
        this.resumed += 1;
        return true;
    }
    count(sample, { plan, caseNumber }) {
        const { tally, controls } = this.stateOf(plan);
        tally.add(sample, caseNumber);
        controls.add(sample, caseNumber);
    }
    isOpen(task) {
        return !this.taken.has(task);
    }
    tallyOf(plan) {
        return this.stateOf(plan).tally;
    }
    gradingOf(plan) {
        return this.stateOf(plan).grading;
    }
    /** The cached samples of base that are to be asked for once more. */
    drawnOf(plan) {
        return this.stateOf(plan).controls.samples();
    }
    stateOf(plan) {
        const state = this.states.get(plan);
        if (state === undefined)
            throw new Error(`the suite ${plan.name} is not of this run`);
        return state;
    }
}

;// CONCATENATED MODULE: ./src/stages/steps/run-progress.ts
/** Shows how far a run is, sample by sample. */
function progressOf(progress, model, { total, done }) {
    let [taken, incidents] = [done, 0];
    return ({ outcome }) => {
        taken += 1;
        if (outcome.kind === 'incident')
            incidents += 1;
        progress.show({ label: 'evaluating', done: taken, total, costUsd: model.spent().usd, incidents });
    };
}

;// CONCATENATED MODULE: ./src/stages/steps/shared-flush.ts
/** Samples between two times that the run waits for the disk, so that no more than these are ever held. */
const samplesBetweenFlushes = 256;
/**
 * Now and then answers a wait for the disk, which all share that come until it is over: answers that take no time would
 * else never leave the disk a turn.
 */
function sharedFlush({ journal, spendJournal, }) {
    let added = 0;
    let flushing;
    const flush = async () => {
        try {
            await Promise.all([journal.flush(), spendJournal.flush()]);
        }
        finally {
            flushing = undefined;
        }
    };
    return () => {
        added += 1;
        if (added % samplesBetweenFlushes === 0)
            flushing ??= flush();
        return flushing;
    };
}

;// CONCATENATED MODULE: ./src/stages/steps/run-suites.ts










/** Takes the samples of a plan that an earlier part of the same run has not taken yet, each to disk as it arrives. */
async function runSuites(ports, request) {
    const book = new RunBook(request.run);
    const begun = await beginRun(ports, request, { keeps: (sample) => book.keep(sample), samples: book.total });
    if (book.resumed > 0)
        ports.log.info(`resuming: ${book.resumed} of ${book.total} samples are on disk already`);
    try {
        const take = samplerOf(ports, request, { begun, book });
        const canaries = await gradeCanaries(begun.model, { ...request, files: ports.files });
        const stopped = canaries.stopped ?? (await take(request.run.fitted));
        const controlsOf = stopped === undefined ? await controlOf(ports, request, { begun, book }) : undefined;
        const told = { ...canaries, ...(controlsOf === undefined ? {} : { controlsOf }) };
        return { ...told, tallyOf: (plan) => book.tallyOf(plan), stopped, spent: begun.model.spent() };
    }
    finally {
        ports.progress.finish();
        await closeRun(ports, { ...begun, folder: request.folder });
    }
}
/** Asks for a share of the cached answers of base once more. */
const controlOf = (ports, request, { begun, book }) => controlBaseline({
    ...{ ...request, files: ports.files, spans: begun.spans },
    judgingOf: judgerOf(request, { begun, book, pairs: new PairBook() }),
    drawnOf: (plan) => book.drawnOf(plan),
});
const judgerOf = ({ signal, programs }, { begun, book, pairs }) => judgingBy({
    ...{ model: begun.model, pairs, signal },
    gradingOf: (plan) => book.gradingOf(plan),
    programsOf: ({ yardstick }) => programs?.supplies[yardstick],
});
function samplerOf(ports, request, { begun, book }) {
    const { concurrency, signal } = request;
    const { model, journal, spans } = begun;
    const show = progressOf(ports.progress, model, { total: book.total, done: book.resumed });
    const [flushNow, pairs] = [sharedFlush(begun), new PairBook()];
    const judgingOf = judgerOf(request, { begun, book, pairs });
    return async (cases) => {
        const { stopped } = await takeSamples({
            ...{
                tasks: openTasks(cases, { book, pairs, refreshes: request.run.refreshesBaseline }),
                concurrency,
                signal,
                spans,
                judgingOf,
            },
            onSample: (sample, task) => {
                journal.add(JSON.stringify(sample));
                book.count(sample, task);
                pairs.leave(task);
                show(sample);
                return flushNow();
            },
        });
        return stopped;
    };
}
const refreshed = (task) => task.arm === 'base' ? { ...task, call: { ...task.call, refreshes: true } } : task;
/** The tasks that are still open, each made when its turn comes. */
function* openTasks({ cases }, { book, pairs, refreshes }) {
    for (const { tasks } of cases) {
        const open = tasks.filter((task) => book.isOpen(task)).map((task) => (refreshes ? refreshed(task) : task));
        pairs.enter(open);
        yield* open;
    }
}

;// CONCATENATED MODULE: ./src/stages/steps/supplies-of-programs.ts

/** Does the work of a run with its programs at hand, and leaves none of them behind; where there are none, without. */
async function withPrograms({ git, programs }, { run, sides, signal }, work) {
    if (programs === undefined)
        return work(undefined);
    const open = programs.open({ worktrees: git });
    const suppliesIn = (tree) => ({
        program: ({ program, input }, aborted) => open.run(program, input, tree, aborted),
        post: ({ url, body, timeoutSeconds }, aborted) => open.post(url, body, { timeoutSeconds, signal: aborted }),
    });
    try {
        await open.prepare(commandsOf(run), signal);
        const supplies = { policy: suppliesIn(sides.policy.tree), head: suppliesIn(sides.head.tree) };
        return await work({ model: open.model, supplies });
    }
    finally {
        await open.close();
    }
}
/** Every program that will be asked. */
const commandsOf = ({ plans }) => plans
    .flatMap(({ arms }) => (0,plan_suite/* targetsOf */.QR)(arms))
    .flatMap(({ provider }) => (provider.api === 'command' ? [provider] : []));

;// CONCATENATED MODULE: ./src/stages/evaluate.ts




















/**
 * Runs the affected suites for base and head under the budget and writes what they scored. When the user stops it, what
 * was scored until then is written, and the signal's reason thrown.
 */
async function evaluate(ports, request) {
    const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(ports.files, `${request.folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    const sides = await readTrustedSides(ports.git, changeSet, request.isUntrustedHead);
    await refuseCommittedState(ports.git, changeSet, { head: sides.head, folder: request.folder });
    const planned = await planSuites(ports.git, { sides, changeSet, request });
    const { isUntrustedHead, shard, refreshBaseline: refreshesBaseline } = request;
    const { budget } = (0,binding_rules/* bindingSide */.$T)(sides, isUntrustedHead).settings;
    const earlierRuns = await readEarlierRuns(ports.spendRecords, budget, request.pullRequest);
    const run = prepareRun({ changeSet, sides, planned, isUntrustedHead, earlierRuns, shard, refreshesBaseline });
    const reused = await reuseRun(ports, { folder: request.folder, run, policyFiles: sides.policy.blobs });
    if (reused !== undefined) {
        await (0,evaluation_file/* writeEvaluation */.Op)(ports.files, request.folder, reused);
        return reused;
    }
    const recordings = await readRecordings(ports.git, run.plans, { ...sides, adoption: run.adoption });
    const result = await withPrograms(ports, { run, sides, signal: request.signal }, (programs) => runSuites(ports, { ...request, run, recordings, programs }));
    const evaluation = describeEvaluation(run, result);
    await (0,evaluation_file/* writeEvaluation */.Op)(ports.files, request.folder, evaluation);
    request.signal?.throwIfAborted();
    await keepRun(ports, { folder: request.folder, run }, evaluation);
    return evaluation;
}
/** What other runs took from the caps that runs share, where one is set; nothing is known where there are no records. */
async function readEarlierRuns(records, budget, pullRequest) {
    const { per_day, per_pull_request } = budget;
    const day = per_day && (await records?.spentBefore({ kind: 'day' }, (0,shared_caps/* mostOfARun */.h5)(budget, per_day)));
    if (per_pull_request === undefined || pullRequest === undefined)
        return { day };
    const most = (0,shared_caps/* mostOfARun */.h5)(budget, per_pull_request);
    return { day, pullRequest: await records?.spentBefore({ kind: 'pull_request', pullRequest }, most) };
}
/**
 * Answers that somebody committed would be believed as if they had been asked for, and breakers as if a provider had
 * failed. The folder of a run may lie beside uncommitted work, which is the user's own.
 */
async function refuseCommittedState(git, { worktree }, { head, folder }) {
    const paths = { files: head.blobs.keys(), pointers: await git.pointers(head.tree) };
    const path = committedState(paths, worktree ? undefined : folder);
    if (path === undefined)
        return;
    throw new user_error/* UserError */.yo('runs and stored answers are in the repository, where anybody could have written them', {
        place: { path },
        hint: `git rm -r --cached ${path.split('/')[0]}, and let .gitignore have it`,
    });
}
async function readTrustedSides(git, trees, isUntrustedHead) {
    const sides = await (0,read_sides/* readSides */.hn)(git, trees, { isUntrustedHead });
    if (!isUntrustedHead)
        return sides;
    return { ...sides, base: withoutOwnProviders(sides.base), head: withoutOwnProviders(sides.head) };
}
async function planSuites(git, { sides, changeSet, request }) {
    const evalsOnly = changeSet.lanes.every((lane) => lane === 'evals' || lane === 'docs');
    const planned = [];
    const all = (0,suite_sides/* suitesAcross */.PL)(sides);
    for (const suite of (request.suites ?? changeSet.suites).map((name) => (0,find_suite/* findSuite */.g)(all, name))) {
        const cases = await readCases(git, suite, sides);
        if (!request.isUntrustedHead)
            planned.push(...(0,plan_suite/* planSuite */.Y0)(suite, sides, cases, evalsOnly));
        else {
            const plans = (0,plan_suite/* planSuite */.Y0)(suite, sides, withoutHeadCases(cases), evalsOnly);
            planned.push(...permitForUntrustedHead(plans, suite, sides.policy));
        }
    }
    return Promise.all(planned.map((each) => withCanary(git, (0,judges_of_plan/* withJudges */.r)(each, sides), sides)));
}


/***/ }),

/***/ 45689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readSamples),
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55293);
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62747);


/** The samples of a journal one by one; a line that is not whole is passed over and its sample taken again. */
const readSamples = (files, folder) => readJournal(files, `${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .samplesFile */ .s6}`, _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .Sample */ .$W);
/** The lines of a journal one by one; what is no line of it is passed over. */
async function* readJournal(files, path, schema) {
    const lines = await files.lines(path);
    if (lines === undefined)
        return;
    for await (const line of lines) {
        const value = schema.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(line)?.json).data;
        if (value !== undefined)
            yield value;
    }
}


/***/ })

};
