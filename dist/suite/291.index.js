export const id = 291;
export const ids = [291];
export const modules = {

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

/***/ 64783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ answerTextOf),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);

const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** True for a text in which there is nothing to see: white space, zero-width and other invisible characters. */
const isBlank = (text) => !visible.test(text);
/**
 * What graders see of a reply: its text, or, where there is none, its tool calls as canonical JSON:
 * `[{"arguments":{…},"name":"…"}]` in the order called. Their ids differ from call to call and are left out.
 */
function answerTextOf({ content, toolCalls = [] }) {
    if (toolCalls.length === 0 || !isBlank(content))
        return content;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(toolCalls.map((call) => ({ name: call.name, arguments: argumentsOf(call) })));
}
/** Arguments as the value they stand for; as their text where that has no canonical form, such as 1e999. */
function argumentsOf({ arguments: text }) {
    if (isBlank(text))
        return {};
    try {
        return canonicalValue(text);
    }
    catch {
        return text;
    }
}
function canonicalValue(text) {
    const value = JSON.parse(text);
    (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return value;
}


/***/ }),

/***/ 23291:
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
// EXTERNAL MODULE: ./src/domain/suite/inclusion.ts
var inclusion = __webpack_require__(40449);
// EXTERNAL MODULE: ./src/domain/suite/sides.ts
var suite_sides = __webpack_require__(11691);
// EXTERNAL MODULE: ./src/domain/suite/target.ts
var suite_target = __webpack_require__(24718);
;// CONCATENATED MODULE: ./src/domain/evaluation/plan-suite.ts



/** Every target that is asked. */
const targetsOf = (arms) => (arms.kind === 'arms' ? [arms.base, arms.head] : [arms.head]);
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
    const notRendered = targetsOf(arms).map(({ prompt }) => (0,inclusion/* whyNotRendered */.nc)(prompt));
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
    if (!yardstickDiffers(suite, cases.policy, cases.head))
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
function yardstickDiffers(suite, policy, head) {
    const meaning = (definition, cases) => JSON.stringify([
        definition?.graders,
        definition?.repeats,
        definition?.gate,
        cases.map(({ line, ...rest }) => rest),
    ]);
    return meaning(suite.policy, policy) !== meaning(suite.head, head);
}

// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts
var digest = __webpack_require__(52270);
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

// EXTERNAL MODULE: ./src/domain/suite/answerer.ts
var answerer = __webpack_require__(14766);
// EXTERNAL MODULE: ./src/domain/inference/budget/account.ts + 1 modules
var account = __webpack_require__(39188);
// EXTERNAL MODULE: ./src/domain/inference/budget/request-caps.ts
var request_caps = __webpack_require__(955);
// EXTERNAL MODULE: ./src/domain/inference/budget/worst-case.ts
var worst_case = __webpack_require__(85984);
// EXTERNAL MODULE: ./src/domain/inference/route/worst-case-of-route.ts
var worst_case_of_route = __webpack_require__(38810);
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
    for (const { call } of tasks) {
        const tooBig = perRequest &&
            (0,worst_case_of_route/* callsOfPlan */.U)(call)
                .map((each) => (0,request_caps/* refusalOfRequest */.N)(each, perRequest))
                .find(isRefusal);
        if (tooBig !== undefined)
            return tooBig.reason;
        const judgement = session.judge((0,worst_case_of_route/* worstCaseOfPlan */.W)(call), 0);
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
const needOfCase = ({ tasks }) => (0,worst_case/* sumOfWorstCases */.Fy)(tasks.map(({ call }) => (0,worst_case_of_route/* worstCaseOfPlan */.W)(call)));
const isRefusal = (refusal) => refusal !== undefined;
function sideBySide(suites) {
    const placed = suites.flatMap((cases) => cases.map((each, index) => ({ each, share: (index + 1) / cases.length + (each.plan.binding ? 0 : 1) })));
    return placed.sort((one, other) => one.share - other.share).map(({ each }) => each);
}

// EXTERNAL MODULE: ./src/domain/statistics/seeded-random.ts
var seeded_random = __webpack_require__(82182);
// EXTERNAL MODULE: ./src/domain/suite/template.ts
var template = __webpack_require__(55241);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/domain/evaluation/put-question.ts + 2 modules
var put_question = __webpack_require__(34016);
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
    return target.prompt.messages.map(({ role, content }, index) => {
        const rendering = (0,template/* render */.XX)(content, question.vars);
        if (rendering.kind === 'text')
            return { role, content: rendering.text };
        const names = rendering.variables.map((name) => `\`${name}\``).join(', ');
        throw new user_error/* UserError */.yo(`the case \`${question.id}\` has no ${names}, which ${placeOfMessage(target, index)} asks for`, {
            place: { path: plan.definition.cases.path, ...(question.line === undefined ? {} : { line: question.line }) },
            hint: 'give every case a value for each variable of the prompt',
        });
    });
}
const placeOfMessage = ({ prompt }, index) => `${prompt.path}:${prompt.messageLines[index] ?? 1}`;
/** A variable that no case has is a mistake of the template, not of a case. */
function refuseUnknownVariables(target, plan) {
    const known = new Set(plan.cases.flatMap(({ vars }) => Object.keys(vars)));
    target.prompt.messages.forEach(({ content }, index) => {
        const unknown = (0,template/* variablesOf */.ht)(content).find((name) => !known.has(name));
        if (unknown === undefined)
            return;
        throw new user_error/* UserError */.yo(`no case of the suite \`${plan.name}\` has the variable \`${unknown}\``, {
            place: { path: target.prompt.path, line: target.prompt.messageLines[index] ?? 1 },
            hint: `cases in ${plan.definition.cases.path} have: ${[...known].join(', ')}`,
        });
    });
}

// EXTERNAL MODULE: ./src/domain/inference/excerpt.ts
var excerpt = __webpack_require__(90645);
// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(85408);
// EXTERNAL MODULE: ./src/domain/evaluation/target-price.ts + 1 modules
var target_price = __webpack_require__(38373);
;// CONCATENATED MODULE: ./src/domain/evaluation/plan-notes.ts





/** What a reader must know of a plan to read its result: what was left out, and what was assumed. */
function planNotes(plans, fitted) {
    return [...new Set([...plans.flatMap((plan) => cutNote(plan, fitted)), ...plans.flatMap(priceNotes)])];
}
function cutNote(plan, fitted) {
    const planned = (0,run_plan/* plannedCases */.C5)(fitted, plan);
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
const priceNotes = ({ arms }) => targetsOf(arms).flatMap(answerer/* modelsOf */.Wh).flatMap(assumptionOf);
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

// EXTERNAL MODULE: ./src/domain/evaluation/shared-caps.ts
var shared_caps = __webpack_require__(33646);
// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(55616);
// EXTERNAL MODULE: ./src/domain/graders/grader.ts
var grader = __webpack_require__(58520);
;// CONCATENATED MODULE: ./src/domain/statistics/quantile.ts
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

// EXTERNAL MODULE: ./src/domain/evaluation/describe-served.ts
var describe_served = __webpack_require__(49898);
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
    cached: 0,
});
/** Adds up the samples of one suite as they arrive, in any order. */
class Tally {
    plan;
    planned;
    arms = { base: emptyTally(), head: emptyTally() };
    /** `planned` is how many cases fit the budget. */
    constructor(plan, planned) {
        this.plan = plan;
        this.planned = planned;
    }
    add(sample) {
        const arm = this.arms[sample.arm];
        arm.costUsd += sample.cost_usd;
        arm.inputTokens += sample.usage?.input_tokens ?? 0;
        arm.outputTokens += sample.usage?.output_tokens ?? 0;
        if (sample.cached)
            arm.cached += 1;
        const { outcome } = sample;
        if (outcome.kind === 'incident') {
            const { kind, message } = outcome.incident;
            arm.incidents[kind] = (arm.incidents[kind] ?? 0) + 1;
            if (!arm.firstMessages.has(kind))
                arm.firstMessages.set(kind, message);
            return;
        }
        arm.answered += 1;
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
        const calls = this.arms.base.answered + this.arms.head.answered;
        const cached = this.arms.base.cached + this.arms.head.cached;
        const failed = [this.arms.base, this.arms.head].flatMap(({ incidents }) => Object.values(incidents));
        return {
            ...describePlan(plan),
            cases_planned: this.planned,
            ...(stopped === undefined ? {} : { stopped }),
            arms: this.totals(),
            calls: {
                made: calls - cached + failed.reduce((sum, count) => sum + count, 0),
                cached,
                saved: plan.arms.kind === 'identical' ? this.planned * plan.definition.repeats : 0,
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
            prompt: target.prompt.path,
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
        latency_ms: sorted.length === 0 ? { p50: 0, p95: 0 } : { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) },
        mean_characters: tally.answered === 0 ? 0 : tally.characters / tally.answered,
    };
}
function describePlan(plan) {
    return {
        name: plan.name,
        yardstick: plan.yardstick,
        binding: plan.binding,
        comparison: plan.arms.kind,
        repeats: plan.definition.repeats,
        gate: gateOf(plan.definition),
        cases_total: plan.cases.length,
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
        gate: definition === undefined ? { floor: {}, metrics: {} } : gateOf(definition),
        cases_total: 0,
        cases_planned: 0,
        problem,
        problem_verdict: verdict,
        arms: {},
        calls: { made: 0, cached: 0, saved: 0 },
        cases: [],
    };
}
/** Every metric gates unless the suite says that it is only reported. */
function gateOf({ graders, gate }) {
    const metrics = [...new Set(graders.map(grader/* metricOf */.ak))];
    return {
        ...(gate.margin === undefined ? {} : { margin: gate.margin }),
        floor: gate.floor,
        metrics: Object.fromEntries(metrics.map((metric) => [metric, (0,own/* own */.Z)(gate.metrics, metric) ?? 'gate'])),
    };
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
        (0,target_price/* refuseUnknownPrices */.D)(plans.flatMap(({ arms }) => targetsOf(arms)).flatMap(answerer/* modelsOf */.Wh));
    const seed = (0,digest/* digestOf */.ol)([changeSet.head, changeSet.policy]);
    const tasks = plans.map((plan) => makeTasks(plan, seed));
    const caps = shard === undefined ? whole : capsOfShard(whole, shard);
    const fitted = fitShard(fitBudget(tasks, whole), { caps, shard });
    const runPlan = (0,run_plan/* describeRun */.vZ)({ changeSet, seed, plans, fitted, shard });
    const notes = [...(0,shared_caps/* sharedCapNotes */.RG)(settings.budget, earlierRuns), ...shardNotes(shard)];
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
        seed: run.runPlan.seed,
        adoption: run.adoption,
        ...(run.shard === undefined ? {} : { shard: run.shard }),
        gate: { alpha, inconclusive, mixed_lanes, incidents },
        ownership: run.settings.ownership,
        budget: budgetOf(run.settings),
        spent: { usd, tokens, calls },
        suites: run.planned.map((each) => each.kind === 'run'
            ? result.tallyOf(each.plan).result(result.stopped ?? run.fitted.nothingFits)
            : problemRun(each.problem)),
        notes: [
            ...run.notes,
            ...planNotes(run.plans, run.fitted),
            ...run.plans.flatMap((plan) => result.tallyOf(plan).notes()),
        ],
    };
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
// EXTERNAL MODULE: ./src/domain/suite/target-model.ts + 1 modules
var target_model = __webpack_require__(13132);
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
        if (!permitted.has(plan.arms.head.modelDigest)) {
            return [notEvaluated(plan, `the target branch does not permit ${whatAnswers(plan.arms.head)} as head sets it`)];
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

// EXTERNAL MODULE: ./src/domain/suite/dataset.ts
var dataset = __webpack_require__(18855);
// EXTERNAL MODULE: ./src/stages/steps/read-sides.ts
var read_sides = __webpack_require__(86738);
;// CONCATENATED MODULE: ./src/stages/steps/read-cases.ts





const maxDatasetBytes = 200_000_000;
/**
 * Reads policy's and head's cases of one suite, and holds each margin to what its cases can pass. Head's mistakes are
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
    const models = plans.flatMap(({ arms }) => targetsOf(arms).flatMap(answerer/* modelsOf */.Wh));
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

// EXTERNAL MODULE: ./src/domain/graders/create-grading.ts + 3 modules
var create_grading = __webpack_require__(65265);
// EXTERNAL MODULE: ./src/domain/inference/gateway-state.ts
var gateway_state = __webpack_require__(29202);
// EXTERNAL MODULE: ./src/domain/inference/trace/span.ts
var span = __webpack_require__(50252);
// EXTERNAL MODULE: ./src/stages/steps/gateway-state.ts
var steps_gateway_state = __webpack_require__(12825);
// EXTERNAL MODULE: ./src/stages/steps/open-run.ts
var open_run = __webpack_require__(40655);
// EXTERNAL MODULE: ./src/domain/inference/cache/request-digest.ts
var request_digest = __webpack_require__(56321);
// EXTERNAL MODULE: ./src/domain/inference/call/answer-text.ts
var answer_text = __webpack_require__(64783);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(68227);
// EXTERNAL MODULE: ./src/ports/model.ts
var ports_model = __webpack_require__(55325);
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
            const sample = await traceCase(request.spans, task, (traced) => takeSample(model, traced, request));
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
/** One sample, or the sentence of the cap that forbids it. */
async function takeSample(model, task, request) {
    try {
        const reply = await model.complete(task.call, request.signal);
        const grades = request.gradingOf(task)((0,answer_text/* answerTextOf */.J)(reply), task.question);
        return { result: answeredSample(task, reply, grades), responseId: reply.responseId };
    }
    catch (error) {
        if (error instanceof ports_model/* BudgetExceededError */.Z)
            return { result: stopOrIncident(task, error) };
        if (error instanceof ports_model/* ModelError */.m)
            return { result: incidentSample(task, error) };
        throw error;
    }
}
/** The caps of one request or one session end that sample, which is one; every other cap ends the run. */
function stopOrIncident(task, error) {
    const { scope, costUsd } = error;
    const kind = scope?.kind;
    if (kind !== 'request' && kind !== 'session')
        return error.message;
    return incidentSample(task, new ports_model/* ModelError */.m('session-stopped', error.message, { retryable: false, costUsd }));
}
const answeredSample = (task, reply, { scores, errors }) => ({
    ...identityOf(task),
    ...whoServed(task, reply),
    outcome: {
        ...{ kind: 'answered', content: (0,answer_text/* answerTextOf */.J)(reply), scores, grader_errors: errors },
        ...(reply.notices === undefined ? {} : { notices: [...reply.notices] }),
    },
    ...usageOf(reply),
    cost_usd: reply.costUsd,
    latency_ms: reply.latencyMs,
    cached: reply.cached,
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
    request: (0,request_digest/* requestDigest */.u)(call),
    question: (0,suite_case/* describeQuestion */.o)(question),
    ...(question.expected === undefined ? {} : { expected: (0,template/* asText */.e1)(question.expected) }),
});

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
    const open = tasks.filter((task) => !takeSettled(earlier, task, stateFor(task.plan).tally));
    const resumed = tasks.length - open.length;
    if (resumed > 0)
        ports.log.info(`resuming: ${resumed} of ${tasks.length} samples are on disk already`);
    const record = await beginRecord(ports.spendRecords, request);
    const show = progressOf(ports.progress, model, { total: tasks.length, done: resumed });
    try {
        const { stopped } = await takeSamples(model, {
            tasks: open,
            concurrency: request.concurrency,
            signal: request.signal,
            spans,
            gradingOf: ({ plan }) => stateFor(plan).grading,
            onSample: (sample, { plan }) => {
                earlier.journal.add(JSON.stringify(sample));
                stateFor(plan).tally.add(sample);
                show(sample);
            },
        });
        return { tallyOf: (plan) => stateFor(plan).tally, stopped, spent: model.spent() };
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
    const { run, recordings, concurrency } = request;
    return gateway.open({
        caps: run.caps,
        alreadySpent: spent,
        onSpend: (entry) => spendJournal.add(JSON.stringify(entry)),
        spans,
        // A session is one sample of one run, so what is known of the sessions of another run is of others.
        earlier: known && (0,gateway_state/* withSessionsOf */.R)(known, undefined),
        tell: (sentence) => log.warn(sentence),
        recordings: recordings.policy,
        headRecordings: recordings.head,
        providers: run.plans.flatMap(({ arms }) => targetsOf(arms).flatMap(answerer/* modelsOf */.Wh)).map(({ provider }) => provider),
        concurrency,
        settings: run.settings.gateway,
    });
};
/** True when the task's sample is on disk already; it is counted then. */
function takeSettled(run, task, tally) {
    if (run.settled.size === 0)
        return false;
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
    const result = await runSuites(ports, { ...request, run, recordings });
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
    const sides = await (0,read_sides/* readSides */.hn)(git, trees);
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
    return planned;
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


/***/ })

};
