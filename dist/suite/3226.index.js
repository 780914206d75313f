export const id = 3226;
export const ids = [3226];
export const modules = {

/***/ 49898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   J: () => (/* binding */ describeServed)
/* harmony export */ });
/** Who answered how often, the most first. */
const sharesOf = (served) => Object.entries(served).sort(([, one], [, other]) => other - one);
/** `12 by openai/small, 3 by openai/large`; `undefined` where one model answered everything. */
function describeServed({ served }) {
    const shares = sharesOf(served);
    return shares.length < 2 ? undefined : shares.map(([model, count]) => `${count} by ${model}`).join(', ');
}


/***/ }),

/***/ 85408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ plannedCases),
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24850);



/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    })),
});
const runPlanFile = 'plan.json';
/** The cases of one plan that fit the budget. */
const plannedCases = ({ cases }, plan) => cases.filter((each) => each.plan === plan).map(({ question }) => question);
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun({ changeSet, seed, plans, fitted, shard }) {
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: plannedCases(fitted, plan).length,
    }));
    const graders = plans.map(({ definition, cases }) => (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .graderVersions */ .Dm)(definition.graders, cases));
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites, graders, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    return { version: 1, run, seed, worst_case: { usd, tokens }, suites };
}


/***/ }),

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
/* harmony export */   _: () => (/* binding */ minutesOfKilledParts),
/* harmony export */   eP: () => (/* binding */ largerSpend),
/* harmony export */   hG: () => (/* binding */ spendFile),
/* harmony export */   nh: () => (/* binding */ SpendEntry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46530);


const Taken = {
    call: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Which call of this part of the run'),
    nano_usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().describe('Billionths of a dollar'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    elapsed_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().describe('How long the run has taken, earlier parts of it included'),
};
/**
 * One line of `spend.jsonl`, the journal of a run's money: a part of the run begins, a call is let in and may take as
 * much, a call is over and took as much, or all that came before is in the state of the gateway.
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
]);
const spendFile = 'spend.jsonl';
/**
 * What a journal says was spent. A call that was let in and never settled, because the process was killed, counts as
 * its worst case.
 */
function spentByJournal(entries) {
    const spent = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    const underWay = new Map();
    let milliseconds = 0;
    const takeUnderWay = () => {
        for (const amount of underWay.values())
            spent.add(amount);
        underWay.clear();
    };
    for (const entry of entries) {
        if (entry.kind === 'closed')
            continue;
        milliseconds = Math.max(milliseconds, entry.elapsed_ms);
        if (entry.kind === 'opened') {
            takeUnderWay();
            continue;
        }
        const amount = { nanoUsd: entry.nano_usd, tokens: entry.tokens, calls: 1 };
        if (entry.kind === 'reserved')
            underWay.set(entry.call, amount);
        else {
            underWay.delete(entry.call);
            spent.add(amount);
        }
    }
    takeUnderWay();
    return { ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)(spent), milliseconds };
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
function minutesOfKilledParts(entries) {
    let calls = new Map();
    let part = 0;
    let beganAtMs;
    for (const entry of entries) {
        if (entry.kind === 'closed')
            calls = new Map();
        else if (entry.kind === 'opened') {
            part += 1;
            beganAtMs = entry.at_ms === undefined ? undefined : entry.at_ms - entry.elapsed_ms;
        }
        else if (beganAtMs !== undefined) {
            const { call, nano_usd: nanoUsd, tokens, elapsed_ms } = entry;
            const minute = Math.floor((beganAtMs + elapsed_ms) / 60_000);
            calls.set(`${part} ${call}`, { minute, nanoUsd, tokens, calls: 1 });
        }
    }
    return inMinutes(calls.values());
}
function inMinutes(calls) {
    const sums = new Map();
    for (const { minute, ...amount } of calls) {
        const sum = sums.get(minute) ?? new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
        sum.add(amount);
        sums.set(minute, sum);
    }
    return [...sums].map(([minute, { nanoUsd, tokens, calls: count }]) => ({ minute, nanoUsd, tokens, calls: count }));
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

/***/ 78461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
function quantile(values, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const sorted = values.toSorted((one, other) => one - other);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}


/***/ }),

/***/ 11691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ suitesAcross),
/* harmony export */   bJ: () => (/* binding */ baseTarget),
/* harmony export */   ql: () => (/* binding */ headTarget),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   xz: () => (/* binding */ headTargetOrReason)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _suites_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13442);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97280);



/** Every suite that one of the commits defines, by name. */
function suitesAcross(sides) {
    const [policy, base, head] = [sides.policy, sides.base, sides.head].map((side) => new Map((0,_suites_of_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f)(side).map((suite) => [suite.name, suite])));
    const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...names].map((name) => ({
        name,
        policy: policy?.get(name),
        base: base?.get(name),
        head: head?.get(name),
    }));
}
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target: as the merge base says, else as policy, else as head would have asked of it. */
const baseTarget = (suite, sides) => tryResolve(suite.base ?? suite.policy ?? suite.head, sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined)
        return tryResolve(suite.policy, sources, { arm, policy });
    return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite.head, sources, { arm, policy }) };
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnreadable */ ._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 97280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o4: () => (/* binding */ modelNamedBy),
  u1: () => (/* binding */ resolveTarget),
  mM: () => (/* binding */ targetDigest),
  _p: () => (/* binding */ whyUnreadable)
});

// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts
var artifacts_digest = __webpack_require__(52270);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/suite/answerer.ts
var answerer = __webpack_require__(14766);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts + 1 modules
var configuration = __webpack_require__(6005);
// EXTERNAL MODULE: ./src/domain/suite/inclusion.ts
var inclusion = __webpack_require__(40449);
// EXTERNAL MODULE: ./src/domain/suite/nearest-name.ts
var nearest_name = __webpack_require__(59589);
// EXTERNAL MODULE: ./src/domain/artifacts/glob.ts
var glob = __webpack_require__(59296);
// EXTERNAL MODULE: ./src/domain/inference/program/program-provider.ts
var program_provider = __webpack_require__(51477);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider.ts
var provider_provider = __webpack_require__(37331);
// EXTERNAL MODULE: ./src/domain/suite/borrowed-key.ts
var borrowed_key = __webpack_require__(35441);
// EXTERNAL MODULE: ./src/domain/suite/side.ts
var suite_side = __webpack_require__(98044);
// EXTERNAL MODULE: ./src/domain/suite/target-model.ts
var target_model = __webpack_require__(89330);
;// CONCATENATED MODULE: ./src/domain/suite/program-target.ts








/**
 * The program of one commit. Throws a `UserError` for a variable that would hand a provider's key to it, and for a
 * folder that the commit does not have.
 */
function programOf(reference, sources, sides) {
    return 'command' in reference ? commandOf(reference.command, sources, sides) : endpointOf(reference, sides.policy);
}
function commandOf(spec, sources, { arm, policy }) {
    refuseKeys(spec, [arm, policy]);
    refuseMissingFolder(spec, arm);
    const { run, setup = null, cwd = null, env, mode } = spec;
    const digest = (0,artifacts_digest/* digestOf */.ol)({ run, setup, cwd, env, mode, files: digestOfFiles(arm, sources) });
    const provider = { api: 'command', ...spec, tree: arm.tree, digest };
    return ownProgram('command', provider, (0,program_provider/* labelOfCommand */.lq)(spec));
}
function endpointOf({ body, ...spec }, policy) {
    const provider = { api: 'endpoint', ...spec };
    (0,borrowed_key/* refuseBorrowedKey */.m)('endpoint', provider, policy);
    return { ...ownProgram('endpoint', provider, (0,program_provider/* labelOfEndpoint */.Vo)(spec), body), body };
}
const ownProgram = (providerName, provider, model, body = null) => ({
    ...{ providerName, provider, model, parameters: { max_tokens: target_model/* defaultMaxTokens */.OD } },
    ...{ quirks: undefined, declaredPrice: undefined, claimedPrice: undefined },
    modelDigest: (0,artifacts_digest/* digestOf */.ol)({ program: (0,provider_provider/* providerIdentity */.k8)(provider), body }),
});
/** The files that a program's answers depend on, by path and content. */
function digestOfFiles({ blobs }, sources) {
    const isSource = (path) => sources.length === 0 || sources.some((globs) => (0,glob/* matchesGlobs */.nJ)(path, globs));
    const lines = [...blobs].filter(([path]) => isSource(path)).map(([path, blob]) => `${blob} ${path}\n`);
    return (0,artifacts_digest/* digestOfText */.Nv)(lines.sort().join(''));
}
/** A program with a provider's key would spend money that no budget knows of. */
function refuseKeys({ env }, sides) {
    const keys = new Set(sides.flatMap((side) => Object.values((0,suite_side/* providersOf */.O)(side)).flatMap((provider) => 'key_env' in provider && provider.key_env !== undefined ? [provider.key_env.toUpperCase()] : [])));
    const key = env.find((name) => keys.has(name.toUpperCase()));
    if (key === undefined)
        return;
    throw new user_error/* UserError */.yo(`\`${key}\` is the key of a provider, which no program is given`, {
        hint: 'leave it out of `env`: a program with a key spends what no budget knows of',
    });
}
function refuseMissingFolder({ cwd }, { blobs }) {
    if (cwd === undefined || cwd === '.')
        return;
    const folder = `${cwd.replace(/\/+$/, '')}/`;
    for (const path of blobs.keys())
        if (path.startsWith(folder))
            return;
    throw new user_error/* UserError */.yo(`the folder \`${cwd}\` of the command is not in the repository`);
}

// EXTERNAL MODULE: ./src/domain/suite/prompt.ts
var suite_prompt = __webpack_require__(80093);
// EXTERNAL MODULE: ./src/domain/suite/prompt-path.ts
var prompt_path = __webpack_require__(43413);
// EXTERNAL MODULE: ./src/domain/suite/target-reference.ts
var target_reference = __webpack_require__(7282);
;// CONCATENATED MODULE: ./src/domain/suite/target.ts












/** What an arm means: equal digests give equal answers. */
const targetDigest = (target) => (0,artifacts_digest/* digestOf */.ol)([target.promptDigest ?? null, target.modelDigest]);
/**
 * Finds a suite's target in one commit; a mistake is told at the place of the suite. `sources` are the lists of globs
 * that bind: a program's answers depend on the files that any of them takes in, on all of the commit where there is none.
 */
function resolveTarget(suite, sources, { arm, policy }) {
    try {
        return 'prompt' in suite.target
            ? findTarget(suite.target, arm, policy)
            : programOf(suite.target, sources, { arm, policy });
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo) || error.place !== undefined)
            throw error;
        throw new user_error/* UserError */.yo(error.message, { place: suite.place, hint: error.hint, cause: error });
    }
}
/**
 * Finds what a reference names in one commit. Providers come from `policy`, and one that policy does not know from the
 * arm's own commit. Throws a `UserError` when the prompt, the model or the provider is not there.
 */
function findTarget(reference, arm, policy) {
    const prompt = findPrompt(reference.prompt, arm);
    const asked = prompt.responseFormat === undefined ? {} : { response_format: prompt.responseFormat };
    return { prompt, promptDigest: (0,suite_prompt/* promptDigest */.pl)(prompt), ...whoAnswers(reference, prompt, { arm, policy }, asked) };
}
function whoAnswers({ model: name }, prompt, sides, asked) {
    return name === undefined ? (0,target_model/* modelOf */.DM)(ownBinding(prompt), sides, asked) : (0,answerer/* findAnswerer */.Zf)(name, sides, asked);
}
/** A prompt that says nothing: what is asked stands in the cases. */
const promptOfCases = {
    path: target_reference/* messagesOfCases */.HD,
    messages: [],
    messageLines: [],
    responseFormat: undefined,
    model: undefined,
    parameters: {},
    testData: [],
    evaluators: [],
    references: [],
    inclusion: inclusion/* nothingIncluded */.St,
    lineOf: () => 1,
};
function findPrompt(name, arm) {
    if (name === target_reference/* messagesOfCases */.HD)
        return promptOfCases;
    const declared = (0,own/* own */.Z)(arm.settings.prompts, name);
    const path = declared ?? name;
    const exact = arm.prompts.get(path);
    if (exact !== undefined)
        return exact;
    const unreadable = unreadablePath(name, arm);
    if (unreadable !== undefined) {
        throw new user_error/* UserError */.yo(arm.unreadablePrompts.get(unreadable) ?? '', { place: { path: unreadable } });
    }
    if (declared !== undefined)
        throw missingPrompt(name, declared, arm);
    const named = [...arm.prompts.values()].filter((prompt) => (0,prompt_path/* promptNameOf */.Px)(prompt.path) === name);
    const [only, second] = named;
    if (only !== undefined && second === undefined)
        return only;
    if (second !== undefined) {
        const paths = named.map((prompt) => prompt.path).join(', ');
        throw new user_error/* UserError */.yo(`several prompts are named \`${name}\`: ${paths}`, {
            hint: 'say which one under `prompts`',
        });
    }
    const known = [...Object.keys(arm.settings.prompts), ...[...arm.prompts.keys()].map(prompt_path/* promptNameOf */.Px)];
    throw new user_error/* UserError */.yo(`there is no prompt \`${name}\``, { hint: (0,nearest_name/* suggestName */.S)(name, known) });
}
/** Why the prompt of a reference cannot be read in one commit, where it is there and cannot. */
function whyUnreadable(reference, arm) {
    const path = 'prompt' in reference ? unreadablePath(reference.prompt, arm) : undefined;
    return path === undefined ? undefined : `${path} cannot be read: ${arm.unreadablePrompts.get(path)}`;
}
/** The file that a prompt's name or path means, if that file cannot be read and no other has the name. */
function unreadablePath(name, { settings, prompts, unreadablePrompts }) {
    const declared = (0,own/* own */.Z)(settings.prompts, name);
    const path = declared ?? name;
    if (unreadablePrompts.has(path))
        return path;
    const isNamed = (each) => (0,prompt_path/* promptNameOf */.Px)(each) === name;
    const isElsewhere = declared !== undefined || prompts.has(path) || [...prompts.keys()].some(isNamed);
    return isElsewhere ? undefined : [...unreadablePrompts.keys()].find(isNamed);
}
function missingPrompt(name, path, { configuration, blobs }) {
    const nearest = (0,nearest_name/* nearestName */.q)(path, blobs.keys());
    const line = configuration?.lineOf(['prompts', name]);
    const place = { path: configuration?.path ?? path, ...(line === undefined ? {} : { line }), key: `prompts.${name}` };
    const hint = nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`;
    return new user_error/* UserError */.yo(`the prompt file \`${path}\` is not in the repository`, { place, hint });
}
/** The `provider/model` that a prompt file names as its own, split at the first slash; either is empty where missing. */
function modelNamedBy({ model }) {
    const [provider = '', ...rest] = model?.split('/') ?? [];
    return { provider, model: rest.join('/') };
}
function ownBinding(prompt) {
    const named = modelNamedBy(prompt);
    if (named.model === '') {
        const said = prompt.model === undefined ? 'names no model' : `names the model \`${prompt.model}\` without a provider`;
        throw new user_error/* UserError */.yo(`this prompt ${said}, and its suite has no \`model\``, {
            place: { path: prompt.path, line: prompt.lineOf(['model']) },
            hint: 'write `model: provider/model`, or give the suite a model binding',
        });
    }
    const parameters = configuration/* ModelParameters */.sc.safeParse(prompt.parameters);
    if (parameters.success)
        return { ...named, parameters: parameters.data };
    throw new user_error/* UserError */.yo(`modelParameters are not valid: ${parameters.error.issues[0]?.message ?? ''}`, {
        place: { path: prompt.path, line: prompt.lineOf(['modelParameters']) },
    });
}


/***/ }),

/***/ 13226:
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

// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts
var evaluation_evaluation = __webpack_require__(28585);
// EXTERNAL MODULE: ./src/domain/evaluation/judges-of-plan.ts
var judges_of_plan = __webpack_require__(50385);
// EXTERNAL MODULE: ./src/domain/graders/program/grader-files.ts
var grader_files = __webpack_require__(82755);
// EXTERNAL MODULE: ./src/domain/suite/answerer.ts
var answerer = __webpack_require__(14766);
// EXTERNAL MODULE: ./src/domain/inference/call/message.ts
var message = __webpack_require__(39990);
// EXTERNAL MODULE: ./src/domain/templates/role-mark.ts
var role_mark = __webpack_require__(32054);
// EXTERNAL MODULE: ./src/domain/templates/template.ts + 17 modules
var templates_template = __webpack_require__(11840);
;// CONCATENATED MODULE: ./src/domain/suite/render-prompt.ts



/** Each prompt is read once and filled in for many cases. */
const templates = new WeakMap();
function templatesOf(prompt) {
    const known = templates.get(prompt);
    if (known !== undefined)
        return known;
    const read = prompt.messages.map(({ content }) => (0,templates_template/* readTemplate */.xV)({
        text: content,
        language: prompt.language ?? 'mustache',
        path: prompt.path,
        findIncluded: (reference, from) => prompt.inclusion.files.find((file) => file.reference === reference && file.from === (from ?? prompt.path)),
    }));
    templates.set(prompt, read);
    return read;
}
/** Fills in a prompt for one case; what the case does not give, the prompt's own defaults do. */
function renderPrompt(prompt, vars) {
    const values = { ...prompt.defaults, ...vars };
    if (prompt.firstRole !== undefined && JSON.stringify(values).includes('\\u0000')) {
        return { kind: 'broken', why: 'a value has a NUL character', line: prompt.messageLines[0] ?? 1 };
    }
    const messages = [];
    for (const [index, template] of templatesOf(prompt).entries()) {
        const rendering = template.render(values);
        const line = prompt.messageLines[index] ?? 1;
        if (rendering.kind !== 'text')
            return failed(rendering, line);
        const { text } = rendering;
        if (prompt.firstRole === undefined)
            messages.push({ role: prompt.messages[index]?.role ?? 'user', content: text });
        else {
            const parts = (0,role_mark/* partAtRoles */.YY)(text, prompt.firstRole).map((part) => messageOf(part, prompt));
            const wrong = parts.find((part) => typeof part === 'string');
            if (wrong !== undefined)
                return { kind: 'broken', why: `the role \`${wrong}\` cannot be sent`, line };
            messages.push(...parts.filter((part) => typeof part !== 'string'));
        }
    }
    return { kind: 'messages', messages };
}
function failed(rendering, firstLine) {
    const within = rendering.place?.path === undefined ? (rendering.place?.line ?? 1) - 1 : 0;
    return { kind: rendering.kind, why: (0,templates_template/* whyNotFilledIn */.BI)(rendering), line: firstLine + within };
}
/** What other formats call the roles of a chat. */
const roles = { model: 'assistant', developer: 'system' };
/** The message of a part, or the role that there is none for. */
function messageOf({ role: name, content }, { language }) {
    const role = Object.hasOwn(roles, name) ? roles[name] : message/* Role */.Xh.exclude(['tool']).safeParse(name).data;
    if (role === undefined)
        return name;
    // The lines that say a role in a `.prompty` end with line ends of their own.
    return { role, content: language === 'handlebars' ? content : content.replace(/\n$/, '') };
}
/** The variables that every case must have, with the line of the message that asks for each first. */
function variablesAskedBy(prompt) {
    return templatesOf(prompt).flatMap(({ variables }, index) => variables
        .filter((name) => !Object.hasOwn(prompt.defaults ?? {}, name))
        .map((name) => ({ name, line: prompt.messageLines[index] ?? 1 })));
}
/** What Jinja takes in but no include can stand for. */
const inherits = /\{%[-+]?\s*(extends|import|from|block)\b/;
/**
 * Why a prompt cannot be asked as it is deployed, if it cannot: something that it takes in is not filled in, or something
 * that belongs to it is not sent, so that what is asked would be another prompt.
 */
function whyNotRendered(prompt) {
    const { path, references, language = 'mustache', inclusion, messages, problem } = prompt;
    if (problem !== undefined)
        return problem;
    const [first] = references;
    if (first === undefined || language === 'gh-models')
        return undefined;
    if (language === 'jinja' || language === 'handlebars') {
        const texts = [...messages.map(({ content }) => content), ...inclusion.files.map(({ text }) => text)];
        const word = language === 'jinja' ? texts.map((text) => inherits.exec(text)?.[1]).find(Boolean) : undefined;
        if (word !== undefined)
            return `${path} uses \`${word}\`, which is not filled in yet, so what is deployed cannot be asked`;
        return inclusion.unresolved[0];
    }
    const more = references.length === 1 ? '' : ` and ${references.length - 1} more`;
    return `${path} includes \`${first.name}\`${more}, and includes are not filled in yet, so what is deployed cannot be asked`;
}

// EXTERNAL MODULE: ./src/domain/suite/sides.ts
var suite_sides = __webpack_require__(11691);
// EXTERNAL MODULE: ./src/domain/suite/target.ts + 1 modules
var suite_target = __webpack_require__(97280);
;// CONCATENATED MODULE: ./src/domain/evaluation/plan-suite.ts





/** Every target that is asked. */
const targetsOf = (arms) => (arms.kind === 'arms' ? [arms.base, arms.head] : [arms.head]);
/** Every model that may be asked, by its arms or by its graders. */
const modelsOfPlan = ({ arms, judges }) => [...targetsOf(arms), ...(judges?.values() ?? [])].flatMap(answerer/* modelsOf */.Wh);
/**
 * Plans one suite by the rule that goalposts are protected: policy's cases and graders bind, and what head changes in
 * them is run beside. A suite that policy does not know is judged by head's own, alone.
 */
function planSuite(suite, sides, cases, evalsOnly) {
    const definition = suite.policy ?? suite.head;
    if (definition === undefined)
        return [];
    const yardstick = suite.policy === undefined ? 'head' : 'policy';
    const impossible = (problem, verdict) => [
        { kind: 'problem', problem: { name: suite.name, yardstick, definition, problem, verdict } },
    ];
    if (definition.problem !== undefined)
        return impossible(definition.problem, 'inconclusive');
    const head = (0,suite_sides/* headTarget */.ql)(suite, sides);
    if (head.kind === 'gone')
        return impossible(`its target is gone in head: ${head.reason}`, 'fail');
    const arms = armsOf(suite, sides, head.target);
    const notRendered = targetsOf(arms).map(({ prompt }) => prompt && whyNotRendered(prompt));
    const whyNot = notRendered.findLast((why) => why !== undefined);
    if (whyNot !== undefined)
        return impossible(whyNot, 'inconclusive');
    const own = { name: suite.name, arms };
    const headCases = cases.head ?? [];
    if (suite.policy === undefined)
        return [run({ ...own, yardstick: 'head', binding: true, definition, cases: headCases })];
    if (cases.policy === undefined || 'unusable' in cases.policy) {
        const reason = cases.policy?.unusable ?? 'its dataset is missing';
        if (!evalsOnly || suite.head === undefined) {
            return impossible(`the target branch's own yardstick cannot be used: ${reason}`, 'error');
        }
        return [run({ ...own, yardstick: 'head', binding: true, definition: suite.head, cases: headCases })];
    }
    const policyCases = withHeadVariables(cases.policy, headCases);
    const binding = run({ ...own, yardstick: 'policy', binding: true, definition, cases: policyCases });
    if (suite.head === undefined || cases.head === undefined)
        return [binding];
    if (!yardstickDiffers(suite, sides, { policy: cases.policy, head: cases.head }))
        return [binding];
    return [binding, run({ ...own, yardstick: 'head', binding: false, definition: suite.head, cases: cases.head })];
}
const run = (plan) => ({ kind: 'run', plan });
function armsOf(suite, sides, head) {
    if (suite.policy === undefined && suite.base === undefined)
        return { kind: 'head-only', head };
    const base = (0,suite_sides/* baseTarget */.bJ)(suite, sides);
    if (base.kind === 'gone')
        return { kind: 'head-only', head };
    return (0,suite_target/* targetDigest */.mM)(base.target) === (0,suite_target/* targetDigest */.mM)(head)
        ? { kind: 'identical', head }
        : { kind: 'arms', base: base.target, head };
}
/** A variable that only head's template needs is taken from head; whatever policy says stays policy's. */
function withHeadVariables(policy, head) {
    const headVars = new Map(head.map(({ id, vars }) => [id, vars]));
    return policy.map((each) => ({ ...each, vars: { ...headVars.get(each.id), ...each.vars } }));
}
function yardstickDiffers(suite, sides, { policy, head }) {
    const meaning = (definition, cases, { blobs }) => JSON.stringify([
        definition?.graders,
        (0,grader_files/* graderFiles */.L)(definition?.graders ?? []).map((path) => blobs.get(path)),
        definition?.repeats,
        definition?.maxToolCalls,
        definition?.gate,
        [definition?.judge, definition?.embedder, definition?.canary],
        cases.map(({ line, ...rest }) => rest),
    ]);
    return meaning(suite.policy, policy, sides.policy) !== meaning(suite.head, head, sides.head);
}

// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts
var digest = __webpack_require__(52270);
// EXTERNAL MODULE: ./src/domain/formats/import-notes.ts
var import_notes = __webpack_require__(96886);
// EXTERNAL MODULE: ./src/domain/inference/budget/amount.ts
var amount = __webpack_require__(46530);
;// CONCATENATED MODULE: ./src/domain/inference/budget/divide-caps.ts

/**
 * The caps of one shard: a part of every cap that shards would share, rounded down, so that all of them together never
 * cross it. A request or a session is of one shard alone and keeps its caps. What was spent before is shared alike.
 */
function capsOfShard(caps, { count }) {
    return {
        ...caps,
        perUser: caps.perUser && partOf(caps.perUser, count),
        perRun: caps.perRun && partOf(caps.perRun, count),
        perHour: caps.perHour && partOf(caps.perHour, count),
        perDay: caps.perDay && sharedPartOf(caps.perDay, count),
        perPullRequest: caps.perPullRequest && sharedPartOf(caps.perPullRequest, count),
    };
}
function partOf(caps, count) {
    const whole = (value) => value === undefined ? undefined : Math.floor(value / count);
    const money = (usd) => usd === undefined ? undefined : (0,amount/* usdOf */.IA)({ nanoUsd: Math.floor((0,amount/* toNanoUsd */.My)(usd) / count) });
    return {
        usd: money(caps.usd),
        tokens: whole(caps.tokens),
        calls: whole(caps.calls),
        milliseconds: whole(caps.milliseconds),
        usdPerHour: money(caps.usdPerHour),
        tokensPerHour: whole(caps.tokensPerHour),
        callsPerHour: whole(caps.callsPerHour),
    };
}
function sharedPartOf({ before, usd, tokens, calls }, count) {
    const part = partOf({ usd, tokens, calls }, count);
    const spent = (0,amount/* amountOfSpend */.Ix)(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: (0,amount/* spendOf */.Ii)(share) };
}
/** The items of one shard: every `count`-th of their order, so that each shard meets the same mixture. */
const itemsOfShard = (items, { index, count }) => items.filter((_item, position) => position % count === index - 1);

// EXTERNAL MODULE: ./src/domain/evaluation/describe-judges.ts
var describe_judges = __webpack_require__(6291);
// EXTERNAL MODULE: ./src/domain/inference/budget/account.ts + 1 modules
var account = __webpack_require__(39188);
// EXTERNAL MODULE: ./src/domain/inference/budget/request-caps.ts
var request_caps = __webpack_require__(955);
// EXTERNAL MODULE: ./src/domain/inference/budget/worst-case.ts
var worst_case = __webpack_require__(85984);
// EXTERNAL MODULE: ./src/domain/evaluation/need-of-grading.ts
var need_of_grading = __webpack_require__(5684);
// EXTERNAL MODULE: ./src/domain/inference/route/worst-case-of-route.ts
var worst_case_of_route = __webpack_require__(38810);
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

;// CONCATENATED MODULE: ./src/domain/evaluation/fit-budget.ts






/**
 * Takes the longest beginning of the run whose worst case is within the caps, without the cases that no request or
 * session may be as big as. Suites advance side by side, so that a cap leaves each the same share of its cases; what
 * only stands beside comes last.
 */
function fitBudget(suites, caps) {
    const { possible, leftOut } = partPossible(suites, caps);
    return { ...fitInOrder(sideBySide(possible), caps), leftOut };
}
/** The longest beginning of an order of cases whose worst case is within the caps that all of them take from. */
function fitInOrder(order, caps) {
    const accounts = accountsOf(caps);
    const cases = [];
    let worst = { nanoUsd: 0, tokens: 0, calls: 0 };
    let refusal;
    for (const next of order) {
        const need = needOfCase(next);
        refusal = accounts.map((account) => account.judge(need, 0)).find((each) => typeof each === 'object');
        if (refusal !== undefined)
            break;
        for (const account of accounts)
            take(account, need);
        worst = (0,amount/* sumOf */.XN)(worst, need);
        cases.push(next);
    }
    const nothingFits = cases.length === 0 ? refusal?.reason : undefined;
    return { cases, worstCase: (0,amount/* spendOf */.Ii)(worst), ...(nothingFits === undefined ? {} : { nothingFits }) };
}
function partPossible(suites, caps) {
    const leftOut = [];
    const possible = suites.map((cases) => cases.filter((each) => {
        const reason = whyTooBig(each, caps);
        if (reason !== undefined)
            leftOut.push({ each, reason });
        return reason === undefined;
    }));
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
const needOfCase = (each) => (0,worst_case/* sumOfWorstCases */.Fy)([...each.tasks.map(worstCaseOfSample), ...(0,need_of_grading/* needOfGrading */.EB)(each)]);
const isRefusal = (refusal) => refusal !== undefined;
function sideBySide(suites) {
    const placed = suites.flatMap((cases) => cases.map((each, index) => ({ each, share: (index + 1) / cases.length + (each.plan.binding ? 0 : 1) })));
    return placed.sort((one, other) => one.share - other.share).map(({ each }) => each);
}

// EXTERNAL MODULE: ./src/domain/statistics/seeded-random.ts
var seeded_random = __webpack_require__(82182);
// EXTERNAL MODULE: ./src/domain/suite/target-reference.ts
var target_reference = __webpack_require__(7282);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
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
 * The tasks of a suite, case by case in an order derived from `seed`, the arms of a repeat next to each other so that
 * both meet the provider in the same mood. Throws a `UserError` for a template variable without a value.
 */
function makeTasks(plan, seed) {
    const arms = make_tasks_armsOf(plan);
    for (const { target } of arms)
        refuseUnknownVariables(target, plan);
    const order = (0,seeded_random/* shuffle */.k4)(plan.cases, (0,seeded_random/* seededRandom */.Is)(`${seed} ${plan.name}`));
    return order.map((question) => ({ plan, question, tasks: tasksOf(plan, question, arms) }));
}
function make_tasks_armsOf({ arms }) {
    const asked = (arm, target) => ({ arm, target, put: (0,put_question/* callsTo */.J)(target) });
    return arms.kind === 'arms' ? [asked('base', arms.base), asked('head', arms.head)] : [asked('head', arms.head)];
}
function tasksOf(plan, question, arms) {
    const { id, tags = [] } = question;
    const caseKey = JSON.stringify([plan.name, id]);
    const prepared = arms.map((each) => ({ ...each, messages: renderMessages(each.target, question, plan) }));
    const repeats = Array.from({ length: plan.definition.repeats }, (_, repeat) => repeat);
    return repeats.flatMap((repeat) => prepared.map(({ arm, put, messages }) => {
        const caller = { session: sessionOf([plan.name, plan.yardstick, id, repeat, arm]) };
        return { plan, question, repeat, arm, call: put({ messages, repeat, caller, caseKey, tags }) };
    }));
}
/** A session is one sample, so that asking a case again is no loop. */
const sessionOf = (sample) => (0,digest/* digestOfText */.Nv)(JSON.stringify(sample));
function renderMessages(target, question, plan) {
    if (target.prompt === undefined)
        return [{ role: 'user', content: programQuestion(target, question, plan) }];
    const { prompt } = target;
    if (prompt.path === target_reference/* messagesOfCases */.HD)
        return messagesOf(question, plan);
    const rendered = renderPrompt(prompt, question.vars);
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
function refuseUnknownVariables(target, plan) {
    const { prompt } = target;
    if (prompt === undefined)
        return;
    const known = new Set(plan.cases.flatMap(({ vars }) => Object.keys(vars)));
    const unknown = variablesAskedBy(prompt).find(({ name }) => !known.has(name));
    if (unknown === undefined)
        return;
    throw new user_error/* UserError */.yo(`no case of the suite \`${plan.name}\` has the variable \`${unknown.name}\``, {
        place: { path: prompt.path, line: unknown.line },
        hint: `cases in ${plan.definition.cases.path} have: ${[...known].join(', ')}`,
    });
}

// EXTERNAL MODULE: ./src/domain/graders/with-members.ts
var with_members = __webpack_require__(93401);
;// CONCATENATED MODULE: ./src/domain/evaluation/mark-noise.ts

/**
 * Marks one sample of each of the first cases to be graded twice. Their order is drawn by the seed of the run, so they
 * are a random part of the suite, and a part that the budget leaves.
 */
function markNoise(cases, samples) {
    const asks = ({ plan, question }) => [...plan.definition.graders, ...(question.graders ?? [])].some(with_members/* asksModel */.mE);
    return cases.map((each, index) => (index < samples && asks(each) ? { ...each, tasks: markLast(each.tasks) } : each));
}
/** The last one is head's. */
const markLast = (tasks) => tasks.map((task, index) => (index === tasks.length - 1 ? { ...task, isGradedTwice: true } : task));

// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(85408);
// EXTERNAL MODULE: ./src/domain/evaluation/target-price.ts + 1 modules
var target_price = __webpack_require__(38373);
;// CONCATENATED MODULE: ./src/domain/evaluation/plan-notes.ts




/** What a reader must know of a plan to read its result: what was left out, and what was assumed. */
function planNotes(plans, fitted) {
    return [
        ...new Set([
            ...plans.flatMap((plan) => cutNote(plan, fitted)),
            ...plans.flatMap(priceNotes),
            ...plans.flatMap(({ notes = [] }) => notes),
        ]),
    ];
}
function cutNote(plan, fitted) {
    const planned = (0,run_plan/* plannedCases */.C5)(fitted, plan).length;
    if (planned === plan.cases.length)
        return [];
    const drawn = `${plan.name}: ${planned} of ${plan.cases.length} cases fit the budget; they were drawn before the first call`;
    return [drawn, ...leftOutNote(plan, fitted)];
}
/** What is too big for a request or a session is left out by its size, which is no random choice. */
function leftOutNote(plan, { leftOut }) {
    const own = leftOut.filter(({ each }) => each.plan === plan);
    const [first] = own;
    if (first === undefined)
        return [];
    const { each, reason } = first;
    return [
        `${plan.name}: ${own.length} left out by size, the first is \`${(0,excerpt/* excerptOf */.z)(each.question.id, 60)}\`: ${reason}`,
    ];
}
const priceNotes = (plan) => modelsOfPlan(plan).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = (0,target_price/* priceOfTarget */.I)(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}

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

// EXTERNAL MODULE: ./src/domain/evaluation/shared-caps.ts
var shared_caps = __webpack_require__(33646);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/graders/suite-graders.ts
var suite_graders = __webpack_require__(24850);
// EXTERNAL MODULE: ./src/domain/statistics/quantile.ts
var quantile = __webpack_require__(78461);
// EXTERNAL MODULE: ./src/domain/evaluation/describe-served.ts
var describe_served = __webpack_require__(49898);
// EXTERNAL MODULE: ./src/domain/evaluation/judge-noise.ts
var judge_noise = __webpack_require__(59603);
;// CONCATENATED MODULE: ./src/domain/evaluation/tally.ts







const emptyTally = () => ({
    scores: new Map(),
    incidents: {},
    notices: {},
    firstMessages: new Map(),
    latencies: [],
    served: new Map(),
    answered: 0,
    graderErrors: 0,
    firstGraderError: undefined,
    unverified: 0,
    costUsd: 0,
    inputTokens: 0,
    outputTokens: 0,
    characters: 0,
    calls: { made: 0, cached: 0 },
});
/** Adds up the samples of one suite as they arrive, in any order. */
class Tally {
    plan;
    planned;
    /** How far the gradings of the same answers lie apart. */
    noise = new judge_noise/* NoiseTally */.j();
    gradingUsd = 0;
    arms = { base: emptyTally(), head: emptyTally() };
    /** `planned` are the cases that fit the budget. */
    constructor(plan, planned) {
        this.plan = plan;
        this.planned = planned;
    }
    add(sample) {
        const arm = this.arms[sample.arm];
        arm.costUsd += sample.cost_usd;
        this.gradingUsd += sample.grading_usd ?? 0;
        arm.inputTokens += sample.usage?.input_tokens ?? 0;
        arm.outputTokens += sample.usage?.output_tokens ?? 0;
        arm.calls.made += sample.calls?.made ?? (sample.cached ? 0 : 1);
        arm.calls.cached += sample.calls?.cached ?? (sample.cached ? 1 : 0);
        const { outcome } = sample;
        if (outcome.kind === 'incident') {
            const { kind, message } = outcome.incident;
            arm.incidents[kind] = (arm.incidents[kind] ?? 0) + 1;
            if (!arm.firstMessages.has(kind))
                arm.firstMessages.set(kind, message);
            return;
        }
        arm.answered += 1;
        if (outcome.regraded !== undefined)
            this.noise.add(outcome.scores, outcome.regraded);
        for (const notice of outcome.notices ?? [])
            arm.notices[notice] = (arm.notices[notice] ?? 0) + 1;
        arm.served.set(sample.model, (arm.served.get(sample.model) ?? 0) + 1);
        arm.characters += outcome.content.length;
        arm.graderErrors += Object.keys(outcome.grader_errors).length;
        arm.firstGraderError ??= Object.values(outcome.grader_errors)[0];
        if (sample.unverified)
            arm.unverified += 1;
        if (!sample.cached)
            arm.latencies.push(sample.latency_ms);
        const scores = arm.scores.get(sample.case) ?? {};
        for (const [metric, score] of Object.entries(outcome.scores)) {
            scores[metric] = [...((0,own/* own */.Z)(scores, metric) ?? []), score];
        }
        arm.scores.set(sample.case, scores);
    }
    /** The suite as `evaluation.json` tells it. */
    result(stopped) {
        const { plan } = this;
        const { base, head } = this.arms;
        return {
            ...describePlan(plan, this.planned),
            ...(stopped === undefined ? {} : { stopped }),
            arms: this.totals(),
            ...(this.gradingUsd === 0 ? {} : { grading_usd: this.gradingUsd }),
            calls: {
                made: base.calls.made + head.calls.made,
                cached: base.calls.cached + head.calls.cached,
                saved: plan.arms.kind === 'identical' ? this.planned.length * plan.definition.repeats : 0,
            },
            cases: this.caseScores(),
        };
    }
    /**
     * For each arm, how many incidents of each kind and grader errors there were, what the first one said, and who
     * answered where several did.
     */
    notes() {
        return ['base', 'head'].flatMap((name) => {
            const { firstMessages, incidents, graderErrors, firstGraderError, served } = this.arms[name];
            const told = [...firstMessages].map(([kind, message]) => `${incidents[kind]} ${kind}, the first: ${message}`);
            if (firstGraderError !== undefined)
                told.push(`${graderErrors} grader errors, the first: ${firstGraderError}`);
            const mixture = (0,describe_served/* describeServed */.J)({ served: Object.fromEntries(served) });
            if (mixture !== undefined)
                told.push(`answered by ${served.size} models: ${mixture}`);
            return told.map((text) => `${this.plan.name}, ${name}: ${text}`);
        });
    }
    totals() {
        const { arms } = this.plan;
        return {
            ...(arms.kind === 'arms' ? { base: totalsOf(this.arms.base, arms.base) } : {}),
            head: totalsOf(this.arms.head, arms.head),
        };
    }
    caseScores() {
        const { base, head } = this.arms;
        return this.plan.cases
            .filter(({ id }) => base.scores.has(id) || head.scores.has(id))
            .map(({ id, cluster, tags }) => ({
            id,
            ...(cluster === undefined ? {} : { cluster }),
            ...(tags === undefined ? {} : { tags: [...tags] }),
            ...(this.plan.arms.kind === 'arms' ? { base: base.scores.get(id) ?? {} } : {}),
            head: head.scores.get(id) ?? {},
        }));
    }
}
function totalsOf(tally, target) {
    const sorted = [...tally.latencies].sort((one, other) => one - other);
    return {
        target: {
            digest: (0,suite_target/* targetDigest */.mM)(target),
            ...(target.prompt === undefined ? {} : { prompt: target.prompt.path }),
            model: (0,answerer/* labelOf */.Wy)(target),
        },
        served: Object.fromEntries(tally.served),
        answered: tally.answered,
        incidents: tally.incidents,
        notices: tally.notices,
        grader_errors: tally.graderErrors,
        unverified: tally.unverified,
        cost_usd: tally.costUsd,
        input_tokens: tally.inputTokens,
        output_tokens: tally.outputTokens,
        latency_ms: sorted.length === 0 ? { p50: 0, p95: 0 } : { p50: (0,quantile/* quantile */.Y)(sorted, 0.5), p95: (0,quantile/* quantile */.Y)(sorted, 0.95) },
        mean_characters: tally.answered === 0 ? 0 : tally.characters / tally.answered,
    };
}
function describePlan(plan, planned) {
    const metrics = (0,suite_graders/* metricsOf */.Ps)(plan.definition.graders, planned);
    return {
        name: plan.name,
        yardstick: plan.yardstick,
        binding: plan.binding,
        comparison: plan.arms.kind,
        repeats: plan.definition.repeats,
        gate: gateOf(plan.definition, metrics),
        graders: (0,suite_graders/* suiteGraders */.$D)(plan.definition.graders, planned),
        ...metricCases(metrics),
        cases_total: plan.cases.length,
        cases_planned: planned.length,
    };
}
/** A suite that could not be run; its verdict is said, so that its absence cannot read as a pass. */
function problemRun({ name, yardstick, definition, problem, verdict }) {
    return {
        name,
        yardstick,
        binding: true,
        comparison: 'head-only',
        repeats: definition?.repeats ?? 1,
        gate: definition === undefined ? { floor: {}, metrics: {} } : gateOf(definition, (0,suite_graders/* metricsOf */.Ps)(definition.graders, [])),
        cases_total: 0,
        cases_planned: 0,
        problem,
        problem_verdict: verdict,
        arms: {},
        calls: { made: 0, cached: 0, saved: 0 },
        cases: [],
    };
}
/** Every metric gates unless it is only recorded, or the suite says that it is only reported. */
function gateOf({ gate }, metrics) {
    const roles = [...metrics].map(([name, { isRecordedOnly }]) => {
        return [name, (0,own/* own */.Z)(gate.metrics, name) ?? (isRecordedOnly ? 'report' : 'gate')];
    });
    return {
        ...(gate.margin === undefined ? {} : { margin: gate.margin }),
        floor: gate.floor,
        metrics: Object.fromEntries(roles),
    };
}
function metricCases(metrics) {
    const partial = [...metrics].flatMap(([name, { cases }]) => (cases === undefined ? [] : [[name, cases]]));
    return partial.length === 0 ? {} : { metric_cases: Object.fromEntries(partial) };
}

;// CONCATENATED MODULE: ./src/domain/evaluation/prepare-run.ts
















/**
 * Decides a run: whose rules bind, which cases fit the budget, in which order. Throws `UserError` for a template's
 * mistakes.
 */
function prepareRun(preparation) {
    const { changeSet, sides, planned, isUntrustedHead, earlierRuns = {}, shard } = preparation;
    const { settings } = (0,binding_rules/* bindingSide */.$T)(sides, isUntrustedHead);
    const whole = (0,binding_rules/* capsOf */.BG)(settings, earlierRuns);
    const plans = planned.flatMap((each) => (each.kind === 'run' ? [each.plan] : []));
    if (settings.budget.unknown_price === 'error')
        (0,target_price/* refuseUnknownPrices */.D)(plans.flatMap(modelsOfPlan));
    const seed = (0,digest/* digestOf */.ol)([changeSet.head, changeSet.policy]);
    const tasks = plans.map((plan) => markNoise(makeTasks(plan, seed), settings.judge_noise.samples));
    const caps = shard === undefined ? whole : capsOfShard(whole, shard);
    const canaries = needOfCanaries(plans);
    const ownCanaries = gradesCanaries(shard) ? canaries : needOfCanaries([]);
    const left = { caps: capsBesides(caps, ownCanaries), shard };
    const samples = fitShard(fitBudget(tasks, capsBesides(whole, canaries)), left);
    const fitted = { ...samples, worstCase: withCanaries(samples.worstCase, ownCanaries) };
    const runPlan = (0,run_plan/* describeRun */.vZ)({ changeSet, seed, plans, fitted, shard });
    const notes = [
        ...(0,shared_caps/* sharedCapNotes */.RG)(settings.budget, earlierRuns),
        ...shardNotes(shard),
        ...(0,import_notes/* importNotes */.j)(sides.head.imported),
    ];
    return { changeSet, adoption: (0,binding_rules/* isAdoption */.Px)(sides), settings, caps, planned, plans, fitted, runPlan, shard, notes };
}
/** The part of a plan that one shard runs: every so-manieth case, as far as they fit its part of the caps. */
function fitShard(whole, { caps, shard }) {
    if (shard === undefined)
        return whole;
    return { ...fitInOrder(itemsOfShard(whole.cases, shard), caps), leftOut: whole.leftOut };
}
const shardNotes = (shard) => shard === undefined ? [] : [`this is shard ${shard.index} of ${shard.count}, with its part of the cases and caps`];
/** A run and what it came to, as `evaluation.json` tells them. */
function describeEvaluation(run, result) {
    const { policy, base, head } = run.changeSet;
    const { alpha, inconclusive, mixed_lanes, incidents } = run.settings.gate;
    const { usd, tokens, calls } = result.spent;
    return {
        version: 1,
        policy,
        base,
        head,
        change: (0,evaluation_evaluation/* changeForVerdict */.Z)(run.changeSet),
        seed: run.runPlan.seed,
        adoption: run.adoption,
        ...(run.shard === undefined ? {} : { shard: run.shard }),
        gate: { alpha, inconclusive, mixed_lanes, incidents },
        ownership: run.settings.ownership,
        budget: budgetOf(run.settings),
        spent: { usd, tokens, calls },
        suites: run.planned.map((each) => each.kind === 'run'
            ? {
                ...result.tallyOf(each.plan).result(result.stopped ?? run.fitted.nothingFits),
                ...judgesOf(each.plan, result),
            }
            : problemRun(each.problem)),
        notes: [
            ...run.notes,
            ...planNotes(run.plans, run.fitted),
            ...run.plans.flatMap((plan) => result.tallyOf(plan).notes()),
        ],
    };
}
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
        if (head.provider.api === 'command')
            return [notEvaluated(plan, 'its target is a program, and none of an untrusted head is run')];
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
        ...(0,suite_target/* modelNamedBy */.o4)(prompt),
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

// EXTERNAL MODULE: ./src/domain/suite/nearest-name.ts
var nearest_name = __webpack_require__(59589);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
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
    const size = { n: unitsOf(cases), missing: 0, alpha: side.settings.gate.alpha };
    (0,settle_margin/* settleMargin */.e)({ kind: 'explicit', value, refusal: { subject: `suite ${suite.name}`, place } }, 'tango', size);
}
/** Cases of one cluster count once. */
const unitsOf = (cases) => new Set(cases.map(({ id, cluster }) => (cluster === undefined ? `case ${id}` : `cluster ${cluster}`))).size;

// EXTERNAL MODULE: ./src/domain/suite/dataset.ts + 1 modules
var dataset = __webpack_require__(95673);
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
    const isGraded = suite.graders.length > 0 || cases.some(({ graders = [] }) => graders.length > 0);
    if (isGraded || suite.problem !== undefined)
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
    const models = plans.flatMap(modelsOfPlan);
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

// EXTERNAL MODULE: ./src/domain/graders/create-grading.ts + 30 modules
var create_grading = __webpack_require__(33281);
// EXTERNAL MODULE: ./src/domain/inference/gateway-state.ts
var gateway_state = __webpack_require__(29202);
// EXTERNAL MODULE: ./src/domain/inference/trace/span.ts
var span = __webpack_require__(50252);
// EXTERNAL MODULE: ./src/stages/steps/gateway-state.ts
var steps_gateway_state = __webpack_require__(12825);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/domain/evaluation/canary-record.ts

/** What the anchors of a run's suites scored, kept so that a run that goes on need not grade them again: `canary.json`. */
const CanaryRecord = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    run: schemas/* string */.YjP().describe('Digest of the plan, as in plan.json'),
    suites: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().min(0).max(1))))
        .describe('Suite to anchor to metric to score'),
});
const canaryRecordFile = 'canary.json';

// EXTERNAL MODULE: ./src/ports/model.ts
var ports_model = __webpack_require__(55325);
// EXTERNAL MODULE: ./src/stages/steps/grade-anchors.ts
var grade_anchors = __webpack_require__(10555);
;// CONCATENATED MODULE: ./src/stages/steps/grade-canaries.ts






/** Grades the anchors of every suite that has some, once in a run: a run that goes on keeps what it measured. */
async function gradeCanaries(model, request) {
    const { files, folder, run } = request;
    const plans = run.plans.filter((plan) => hasAnchors(plan) && (0,run_plan/* plannedCases */.C5)(run.fitted, plan).length > 0);
    if (plans.length === 0 || !gradesCanaries(run.shard))
        return { anchorsOf: () => undefined };
    const path = `${folder}/${canaryRecordFile}`;
    const earlier = await readRecord(files, path);
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
/** A record that cannot be read is of no run. */
async function readRecord(files, path) {
    try {
        return await (0,artifacts/* readArtifact */.R9)(files, path, CanaryRecord);
    }
    catch {
        return undefined;
    }
}

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
        unverified: replies.some(({ unverified }) => unverified),
        notices: notices.length === 0 ? undefined : notices,
    };
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

// EXTERNAL MODULE: ./src/stages/steps/open-run.ts
var open_run = __webpack_require__(40655);
;// CONCATENATED MODULE: ./src/stages/steps/pair-book.ts



/**
 * Lets both samples of a pair see each other's answer and share what their preferring grader is told, so that what one
 * wins the other loses. Whoever needs an answer first asks for it, and the other takes the same: nobody waits for a
 * sample that has no worker yet.
 */
class PairBook {
    pairs = new Map();
    /** `tasks` are those of the run that are still to be taken. */
    constructor(tasks) {
        for (const task of tasks.filter(isPaired)) {
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
        if (!isPreferred(task))
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
/** True of a sample that is graded by how it compares with the other arm's. */
const isPreferred = ({ plan, question }) => [...plan.definition.graders, ...(question.graders ?? [])].some(with_members/* comparesArms */.E8);
/** True of a sample that has another arm's beside it to be compared with. */
const isPaired = (task) => task.plan.arms.kind === 'arms' && isPreferred(task);
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
        const kind = error instanceof ports_model/* BudgetExceededError */.Z ? error.scope?.kind : undefined;
        if (!(error instanceof ports_model/* ModelError */.m) && kind !== 'request' && kind !== 'session')
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

// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(68227);
// EXTERNAL MODULE: ./src/stages/steps/supply-steps.ts
var supply_steps = __webpack_require__(68306);
;// CONCATENATED MODULE: ./src/stages/steps/take-sample.ts








/** One sample, or the sentence of the cap that forbids it. */
async function takeSample(model, task, judging) {
    try {
        const heard = await (judging.ask?.(task) ?? holdConversation(model, task, judging.signal));
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
/** The caps of one request or one session end that sample, which is one; every other cap ends the run. */
function stopOrIncident(task, error) {
    const { scope, costUsd } = error;
    const kind = scope?.kind;
    if (kind !== 'request' && kind !== 'session')
        return error.message;
    return incidentSample(task, new ports_model/* ModelError */.m('session-stopped', error.message, { retryable: false, costUsd }));
}
const answeredSample = (task, { reply, conversation }, { subject, scores, errors, reasons, regraded, gradingUsd }) => ({
    ...identityOf(task),
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
    ...(conversation === undefined ? {} : { calls: conversation.calls }),
    ...(reply.unverified ? { unverified: true } : {}),
});
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
    ...identityOf(task),
    model: `${task.call.providerName}/${task.call.model}`,
    ...routeFacts(task.call),
    outcome: { kind: 'incident', incident: { kind: error.kind, message: error.message } },
    ...usageOf(error.reply),
    cost_usd: error.costUsd,
    latency_ms: 0,
    cached: false,
});
/** What a sample is of; its request digest ties it to the exact question that was put. */
const identityOf = ({ plan, question, repeat, arm, call }) => ({
    suite: plan.name,
    yardstick: plan.yardstick,
    case: question.id,
    repeat,
    arm,
    request: isConversation(question) ? conversationDigest(call, question, plan.definition) : (0,request_digest/* requestDigest */.u)(call),
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
        expected: typeof result === 'string' ? undefined : result.expected,
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


/**
 * Takes a sample for each task, in order and so many at once. A cap that bites ends the run after what is under way.
 */
async function takeSamples(model, request) {
    const remaining = request.tasks.values();
    let stopped;
    const work = async () => {
        for (const task of remaining) {
            if (stopped !== undefined)
                return;
            request.signal?.throwIfAborted();
            const sample = await traceCase(request.spans, task, (traced) => takeSample(model, traced, request.judgingOf(traced)));
            if (typeof sample === 'string')
                stopped ??= sample;
            else
                request.onSample(sample, task);
        }
    };
    const workers = Array.from({ length: Math.min(request.concurrency, request.tasks.length) }, work);
    const failed = (await Promise.allSettled(workers)).find((result) => result.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    return { stopped };
}

;// CONCATENATED MODULE: ./src/stages/steps/run-suites.ts













/** Takes the samples of a plan that an earlier part of the same run has not taken yet, each to disk as it arrives. */
async function runSuites(ports, request) {
    const { plans, fitted, runPlan } = request.run;
    const states = new Map(plans.map((plan) => [plan, stateOf(plan, fitted)]));
    const stateFor = (plan) => {
        const state = states.get(plan);
        if (state === undefined)
            throw new Error(`the suite ${plan.name} is not of this run`);
        return state;
    };
    const earlier = await (0,open_run/* openRun */.Iy)(ports.files, request.folder, runPlan);
    const spans = await openSpans(ports.traces, earlier, request);
    const known = await rememberKilled(ports, earlier, request.folder);
    const model = openModel(ports, { ...earlier, spans, known }, request);
    const tasks = fitted.cases.flatMap((each) => each.tasks);
    const open = openTasks(earlier, tasks, (plan) => stateFor(plan).tally);
    const resumed = tasks.length - open.length;
    if (resumed > 0)
        ports.log.info(`resuming: ${resumed} of ${tasks.length} samples are on disk already`);
    const record = await beginRecord(ports.spendRecords, request);
    const show = progressOf(ports.progress, model, { total: tasks.length, done: resumed });
    const pairs = new PairBook(open);
    try {
        const canaries = await gradeCanaries(model, { ...request, files: ports.files });
        const { stopped } = await takeSamples(model, {
            tasks: canaries.stopped === undefined ? open : [],
            concurrency: request.concurrency,
            signal: request.signal,
            spans,
            judgingOf: judgingBy({
                ...{ model, pairs, signal: request.signal },
                gradingOf: (plan) => stateFor(plan).grading,
                programsOf: ({ yardstick }) => request.programs?.supplies[yardstick],
            }),
            onSample: (sample, task) => {
                earlier.journal.add(JSON.stringify(sample));
                stateFor(task.plan).tally.add(sample);
                pairs.leave(task);
                show(sample);
            },
        });
        const tallyOf = (plan) => stateFor(plan).tally;
        return { ...canaries, tallyOf, stopped: canaries.stopped ?? stopped, spent: model.spent() };
    }
    finally {
        ports.progress.finish();
        await record?.settle(spentSince(earlier.spent, model.spent()));
        const missing = await spans.close();
        if (missing !== undefined)
            ports.log.warn(missing);
        await (0,steps_gateway_state/* writeGatewayState */.T)(ports.files, request.folder, (0,gateway_state/* withSessionsOf */.R)(model.state(), known));
        earlier.spendJournal.add(JSON.stringify(spendIsKept));
        await earlier.journal.close();
        await earlier.spendJournal.close();
    }
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
const stateOf = (plan, fitted) => ({
    tally: new Tally(plan, (0,run_plan/* plannedCases */.C5)(fitted, plan)),
    grading: (0,create_grading/* createGrading */.L)(plan.definition.graders),
});
/** Runs where nobody is paid leave no record. */
async function beginRecord(records, { folder, run, pullRequest }) {
    const { worstCase } = run.fitted;
    return worstCase.tokens === 0 ? undefined : records?.begin({ folder, pullRequest, worstCase });
}
const spentSince = (earlier, all) => ({
    usd: Math.max(0, all.usd - earlier.usd),
    tokens: Math.max(0, all.tokens - earlier.tokens),
    calls: Math.max(0, all.calls - earlier.calls),
});
const openSpans = (traces, { resumes }, { folder, run }) => traces.open({
    path: `${folder}/${span/* tracesFile */.H}`,
    run: run.runPlan.run,
    resumes,
    settings: run.settings.gateway.traces,
});
const openModel = ({ gateway, log }, begun, request) => {
    const { spent, spendJournal, spans, known } = begun;
    const { run, recordings, concurrency, programs } = request;
    return gateway.open({
        programs: programs?.model,
        caps: run.caps,
        alreadySpent: spent,
        onSpend: (entry) => spendJournal.add(JSON.stringify(entry)),
        spans,
        // A session is one sample of one run, so what is known of the sessions of another run is of others.
        earlier: known && (0,gateway_state/* withSessionsOf */.R)(known, undefined),
        tell: (sentence) => log.warn(sentence),
        recordings: recordings.policy,
        headRecordings: recordings.head,
        providers: run.plans.flatMap(modelsOfPlan).map(({ provider }) => provider),
        concurrency,
        settings: run.settings.gateway,
    });
};
/** The tasks without a sample on disk; those that have one are counted. Both of a pair are taken, or neither. */
function openTasks(run, tasks, tallyOf) {
    const { settled } = run;
    if (settled.size === 0)
        return tasks;
    const isMissing = (task) => !settled.has((0,open_run/* sampleKey */.yB)(identityOf(task)));
    const broken = new Set(tasks.filter((task) => isPaired(task) && isMissing(task)).map(pairKey));
    const isBroken = (task) => broken.size > 0 && broken.has(pairKey(task));
    return tasks.filter((task) => isBroken(task) || !takeSettled(run, task, tallyOf(task.plan)));
}
/** True when the task's sample is on disk already; it is counted then. */
function takeSettled(run, task, tally) {
    const sample = run.settled.get((0,open_run/* sampleKey */.yB)(identityOf(task)));
    if (sample !== undefined)
        tally.add(sample);
    return sample !== undefined;
}
function progressOf(progress, model, { total, done }) {
    let [taken, incidents] = [done, 0];
    return ({ outcome }) => {
        taken += 1;
        if (outcome.kind === 'incident')
            incidents += 1;
        progress.show({ label: 'evaluating', done: taken, total, costUsd: model.spent().usd, incidents });
    };
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
    .flatMap(({ arms }) => targetsOf(arms))
    .flatMap(({ provider }) => (provider.api === 'command' ? [provider] : []));

;// CONCATENATED MODULE: ./src/stages/evaluate.ts



















/** Runs the affected suites for base and head under the budget and writes what they scored. */
async function evaluate(ports, request) {
    const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(ports.files, `${request.folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    const sides = await readTrustedSides(ports.git, changeSet, request.isUntrustedHead);
    await refuseCommittedState(ports.git, changeSet, { head: sides.head, folder: request.folder });
    const planned = await planSuites(ports.git, { sides, changeSet, request });
    const { isUntrustedHead, shard } = request;
    const { budget } = (0,binding_rules/* bindingSide */.$T)(sides, isUntrustedHead).settings;
    const earlierRuns = await readEarlierRuns(ports.spendRecords, budget, request.pullRequest);
    const run = prepareRun({ changeSet, sides, planned, isUntrustedHead, earlierRuns, shard });
    const recordings = await readRecordings(ports.git, run.plans, { ...sides, adoption: run.adoption });
    const result = await withPrograms(ports, { run, sides, signal: request.signal }, (programs) => runSuites(ports, { ...request, run, recordings, programs }));
    const evaluation = describeEvaluation(run, result);
    await (0,artifacts/* writeArtifact */.w6)(ports.files, `${request.folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluation);
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
    for (const suite of chooseSuites((0,suite_sides/* suitesAcross */.PL)(sides), request.suites ?? changeSet.suites)) {
        const cases = await readCases(git, suite, sides);
        if (!request.isUntrustedHead)
            planned.push(...planSuite(suite, sides, cases, evalsOnly));
        else {
            const plans = planSuite(suite, sides, withoutHeadCases(cases), evalsOnly);
            planned.push(...permitForUntrustedHead(plans, suite, sides.policy));
        }
    }
    return Promise.all(planned.map((each) => withCanary(git, (0,judges_of_plan/* withJudges */.r)(each, sides), sides)));
}
function chooseSuites(all, wanted) {
    const names = all.map(({ name }) => name);
    return wanted.map((name) => {
        const suite = all.find((each) => each.name === name);
        if (suite === undefined)
            throw new user_error/* UserError */.yo(`there is no suite \`${name}\``, { hint: (0,nearest_name/* suggestName */.S)(name, names) });
        return suite;
    });
}


/***/ }),

/***/ 40655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   aM: () => (/* binding */ readSamples),
/* harmony export */   yB: () => (/* binding */ sampleKey)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55293);
/* harmony import */ var _domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85408);
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62747);
/* harmony import */ var _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59241);
/* harmony import */ var _domain_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96097);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94916);






/** What a sample stands for; a second sample of the same key takes the place of the first. */
const sampleKey = (sample) => JSON.stringify([sample.suite, sample.yardstick, sample.case, sample.repeat, sample.arm, sample.request]);
/** True of an incident that another try may not meet again. */
const mayPass = (kind) => (0,_domain_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .isOutage */ .uD)(kind) || kind === 'circuit-open';
/** Opens the journal of a plan: the same plan resumes where it was left, another one begins anew. */
async function openRun(files, folder, plan) {
    const earlier = await readEarlierPlan(files, folder);
    const killed = (0,_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .minutesOfKilledParts */ ._)(await readLines(files, `${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spendFile */ .hG}`, _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .SpendEntry */ .nh));
    if (earlier?.run !== plan.run) {
        await files.write(`${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`, '');
        await files.write(`${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spendFile */ .hG}`, '');
    }
    await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlanFile */ .PA}`, plan);
    const samples = await readSamples(files, folder);
    const spentBySamples = samples.reduce(addSpend, { usd: 0, tokens: 0, calls: 0 });
    return {
        journal: await files.append(`${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`),
        spendJournal: await files.append(`${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spendFile */ .hG}`),
        settled: new Map(samples.filter(isSettled).map((sample) => [sampleKey(sample), sample])),
        spent: (0,_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .largerSpend */ .eP)((0,_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spentByJournal */ .Xh)(await readLines(files, `${folder}/${_domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .spendFile */ .hG}`, _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .SpendEntry */ .nh)), spentBySamples),
        killed,
        resumes: samples.length > 0,
    };
}
/** A plan that cannot be read belongs to no run that could be resumed. */
async function readEarlierPlan(files, folder) {
    try {
        return await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .readArtifact */ .R9)(files, `${folder}/${_domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlanFile */ .PA}`, _domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .RunPlan */ .Tz);
    }
    catch {
        return undefined;
    }
}
/** The samples of a journal; a line that is not whole is passed over and its sample taken again. */
const readSamples = (files, folder) => readLines(files, `${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`, _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .Sample */ .$W);
async function readLines(files, path, schema) {
    const text = (await files.read(path)) ?? '';
    return text.split('\n').flatMap((line) => {
        const value = schema.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_5__/* .readJson */ .V)(line)?.json).data;
        return value === undefined ? [] : [value];
    });
}
const isSettled = ({ outcome }) => outcome.kind === 'answered' || !mayPass(outcome.incident.kind);
/** Tokens count where they were paid for, as they do in the gateway. */
function addSpend(sum, { cost_usd, grading_usd = 0, usage, calls }) {
    const tokens = cost_usd === 0 || usage === undefined ? 0 : usage.input_tokens + usage.output_tokens;
    const made = calls?.made ?? 1;
    return { usd: sum.usd + cost_usd + grading_usd, tokens: sum.tokens + tokens, calls: sum.calls + made };
}


/***/ })

};
