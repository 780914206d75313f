export const id = 269;
export const ids = [269,226];
export const modules = {

/***/ 5053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3466);


/** One facet that differs between the merge base and head. */
const Change = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$,
    facet: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differed, in one line'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().positive().optional(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['high', 'medium', 'low'])
        .optional()
        .describe('How sure the lane is, where a heuristic decided it; absent where the format itself says it'),
    because: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the heuristic went by'),
    base_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in base, where it is there and not code'),
    head_text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What the facet means in head, where it is there and not code'),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())
        .describe('The suites whose target this change reaches; one that is not affected proves that it means nothing'),
});
/** A suite that has to run: something it depends on differs between the two sides, or cannot be known. */
const AffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$)
        .describe('The lanes whose change reaches this suite; none where it runs only because an input cannot be resolved'),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What differs, and what could not be resolved'),
});
/** A suite that is skipped, with the proof that nothing it depends on differs. */
const UnaffectedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('Of prompt with includes, model binding, cases, graders, thresholds and sources: the same for base and head'),
});
/** A commit between base and head, and the lanes that it carries. */
const LaneCommit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$) });
/** How one lane gets a branch of its own: commands for a POSIX shell, in order. */
const LaneSplit = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lane: _lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$, commands: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** What `detect` found: `change-set.json`. */
const ChangeSet = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .describe('The commit whose lanegate.yml binds: the tip of the target branch. The empty tree where there is none'),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit of the base arm: the merge base'),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The commit, or the tree of uncommitted work, under evaluation'),
    worktree: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('True when head is the uncommitted work of a checkout'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$),
    mixed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    affected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(AffectedSuite),
    unaffected: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(UnaffectedSuite)
        .default([])
        .describe('Every other suite, each with the proof that it may be skipped'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Change),
    commits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneCommit)
        .optional()
        .describe('Of a mixed change: the commits that carry a lane, the oldest first; absent where they cannot be told'),
    split: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(LaneSplit)
        .optional()
        .describe('Of a mixed change: how to give each lane a branch of its own; absent where git alone cannot do it'),
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('What could not be read or resolved, and what was done about it'),
});
/** The file of a run folder that carries the change set. */
const changeSetFile = 'change-set.json';


/***/ }),

/***/ 5408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ plannedCases),
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270);


/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    seed: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    })),
});
const runPlanFile = 'plan.json';
/** How many cases of one plan fit the budget. */
const plannedCases = ({ cases }, plan) => cases.filter((each) => each.plan === plan).length;
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun(changeSet, seed, plans, fitted) {
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: plannedCases(fitted, plan),
    }));
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites });
    return { version: 1, run, seed, worst_case: fitted.worstCase, suites };
}


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   vY: () => (/* binding */ reserve),
/* harmony export */   zl: () => (/* binding */ worstCaseOf)
/* harmony export */ });
/* unused harmony export release */
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1521);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);


const nanoUsdPerUsd = 1e9;
/**
 * Role markers and separators that a chat template adds to each message; 3 to 8 in the templates that are published.
 */
const templateTokensPerMessage = 16;
/** What a chat template adds once, such as a default system prompt; about 70 in the longest that is published. */
const templateTokensPerCall = 80;
/** A ledger with nothing reserved. */
function openLedger(caps, earlier) {
    const spent = { nanoUsd: toNanoUsd(earlier.usd), tokens: earlier.tokens };
    return { caps, spent, reserved: { nanoUsd: 0, tokens: 0 }, calls: earlier.calls };
}
const nothing = { nanoUsd: 0, tokens: 0, inputTokens: 0, outputTokens: 0 };
/**
 * The most a call can take: one token a byte of everything sent, what templates add, and the whole output cap. Where
 * nobody is paid, nothing.
 */
function worstCaseOf({ provider, messages, parameters, price }) {
    if ((0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .isFree */ .xp)(provider))
        return nothing;
    let inputTokens = templateTokensPerCall + parameterBytes(parameters);
    for (const { content } of messages)
        inputTokens += templateTokensPerMessage + Buffer.byteLength(content);
    const choices = typeof parameters.n === 'number' && parameters.n > 1 ? parameters.n : 1;
    const outputTokens = parameters.max_tokens * choices;
    const nanoUsd = Math.ceil((0,_price_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(price, inputTokens, outputTokens) * nanoUsdPerUsd);
    return { nanoUsd, tokens: inputTokens + outputTokens, inputTokens, outputTokens };
}
/** What a call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({ nanoUsd: toNanoUsd(costUsd), tokens });
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
/** Makes room for a call under every cap, or under none. */
function reserve(ledger, call) {
    const refusal = refusalOf(ledger, call);
    if (refusal !== undefined)
        return { kind: 'refused', reason: refusal };
    const reserved = add(ledger.reserved, call);
    if (exceeds(ledger.caps, add(ledger.spent, reserved)))
        return { kind: 'wait' };
    return { kind: 'reserved', ledger: { ...ledger, reserved, calls: ledger.calls + 1 } };
}
/** Replaces a call's reservation by what it took. */
function settle(ledger, call, actual) {
    return { ...release(ledger, call), spent: add(ledger.spent, actual) };
}
/** Gives a call's reservation back: it took nothing. */
function release(ledger, call) {
    const { nanoUsd, tokens } = ledger.reserved;
    return { ...ledger, reserved: { nanoUsd: nanoUsd - call.nanoUsd, tokens: tokens - call.tokens } };
}
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
const add = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
});
const exceeds = ({ usd, tokens }, amount) => (usd !== undefined && amount.nanoUsd > toNanoUsd(usd)) || (tokens !== undefined && amount.tokens > tokens);
/** Tools and output schemas are sent as parameters and billed as input. */
function parameterBytes(parameters) {
    let bytes = 0;
    for (const value of Object.values(parameters)) {
        if (typeof value === 'object' && value !== null)
            bytes += Buffer.byteLength(JSON.stringify(value));
    }
    return bytes;
}
function refusalOf({ caps, spent }, call) {
    if (caps.tokens !== undefined && spent.tokens + call.tokens > caps.tokens) {
        const parts = `${count(call.inputTokens)} of input at one a byte and ${count(call.outputTokens)} of output`;
        const sum = `${count(spent.tokens)} spent + ${count(call.tokens)} for this call (${parts})`;
        return `the token cap would be crossed: ${sum} > ${count(caps.tokens)}`;
    }
    if (caps.usd !== undefined && spent.nanoUsd + call.nanoUsd > toNanoUsd(caps.usd)) {
        const parts = `${count(call.inputTokens)} tokens of input at one a byte, ${count(call.outputTokens)} of output`;
        const sum = `${dollars(spent.nanoUsd)} spent + ${dollars(call.nanoUsd)} for this call (${parts})`;
        return `the cost cap would be crossed: ${sum} > ${dollars(toNanoUsd(caps.usd))}`;
    }
    return undefined;
}
const count = (tokens) => tokens.toLocaleString('en-US');
const dollars = (nanoUsd) => `$${(nanoUsd / nanoUsdPerUsd).toFixed(6).replace(/0{1,4}$/, '')}`;


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   u: () => (/* binding */ freePrice)
/* harmony export */ });
const freePrice = { inputUsdPerMillion: 0, outputUsdPerMillion: 0, source: 'free' };
/** Dollars for so many tokens. */
function costOf(price, inputTokens, outputTokens) {
    const { longContext } = price;
    const rate = longContext !== undefined && inputTokens > longContext.aboveInputTokens ? longContext : price;
    return (inputTokens * rate.inputUsdPerMillion + outputTokens * rate.outputUsdPerMillion) / 1_000_000;
}


/***/ }),

/***/ 1163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRecordings),
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5695);



/** One line of a recording: a request and what a model answered to it. */
const Recording = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), messages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .Q).min(1) }),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('stop'),
        usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() }).optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().default(0),
    }),
});
/**
 * Reads a recording file, JSONL. Throws `UserError` at the first line that is no recording; blank lines do not count.
 */
function parseRecordings(text, path) {
    const recordings = [];
    let line = 0;
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        line += 1;
        if (raw.trim() !== '')
            recordings.push(parseRecording(raw, { path, line }));
    }
    return { path, recordings };
}
function parseRecording(text, place) {
    const value = parseLine(text, place);
    if (isPlainRecording(value))
        return value;
    const parsed = Recording.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const key = issue === undefined || issue.path.length === 0 ? {} : { key: issue.path.join('.') };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this line is not a recording: ${issue?.message ?? 'unknown reason'}`, {
        place: { ...place, ...key },
        hint,
    });
}
function parseLine(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not JSON', { place, hint, cause });
    }
}
const hint = 'one line is {"request":{"model":"…","messages":[{"role":"user","content":"…"}]},"response":{"content":"…"}}';
/**
 * True for a recording that needs neither a default nor a mistake explained. A file has thousands of those, and the
 * schema takes four times as long for its first thousands as reading them does.
 */
function isPlainRecording(value) {
    if (!isObject(value) || !isObject(value.request) || !isObject(value.response))
        return false;
    const { model, messages } = value.request;
    const { content, finish_reason, usage, latency_ms } = value.response;
    const isPlainRequest = typeof model === 'string' && isList(messages) && messages.length > 0 && messages.every(isMessage);
    const isPlainUsage = usage === undefined || (isObject(usage) && isAmount(usage.input_tokens) && isAmount(usage.output_tokens));
    const isPlainText = typeof content === 'string' && typeof finish_reason === 'string';
    return isPlainRequest && isPlainUsage && isPlainText && isAmount(latency_ms);
}
const roles = new Set(_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Role */ .X.options);
const isMessage = (value) => isObject(value) && roles.has(value.role) && typeof value.content === 'string' && Object.keys(value).length === 2;
const isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isList = Array.isArray;
const isObject = (value) => typeof value === 'object' && value !== null;


/***/ }),

/***/ 6470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);
/* harmony import */ var _request_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1823);



/** Calls of one suite share their parameters, so each set of them is put in order once. */
const canonicalParameters = new WeakMap();
/** The store of answers and the sample both ask for the digest of a call. */
const digests = new WeakMap();
/**
 * The digest of everything that decides an answer: who is asked, which model, with what parameters, what, and which
 * repeat.
 */
function requestDigest(call) {
    const digest = digests.get(call) ?? computeDigest(call);
    digests.set(call, digest);
    return digest;
}
function computeDigest({ provider, model, parameters, messages, repeat }) {
    const asked = JSON.stringify([(0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), canonicalOf(parameters), repeat]);
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

/***/ 1823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requestKey)
/* harmony export */ });
/**
 * A text that is equal for equal requests only: each content stands behind its length, so none can look like a
 * boundary.
 */
function requestKey(model, messages) {
    let key = `${model.length} ${model}`;
    for (const { role, content } of messages)
        key += `\n${role} ${content.length} ${content}`;
    return key;
}


/***/ }),

/***/ 8044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ providersOf)
/* harmony export */ });
/* harmony import */ var _inference_provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5455);

/** The providers of a commit, those that need no declaration included. */
const providersOf = (side) => ({
    ..._inference_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3,
    ...side.settings.providers,
});


/***/ }),

/***/ 1691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ suitesAcross),
/* harmony export */   bJ: () => (/* binding */ baseTarget),
/* harmony export */   ql: () => (/* binding */ headTarget),
/* harmony export */   xz: () => (/* binding */ headTargetOrReason)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _suite_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5161);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4718);



/** Every suite that one of the commits defines, by name. */
function suitesAcross(sides) {
    const [policy, base, head] = [sides.policy, sides.base, sides.head].map((side) => new Map((0,_suite_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f)(side).map((suite) => [suite.name, suite])));
    const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...names].map((name) => ({
        name,
        policy: policy?.get(name),
        base: base?.get(name),
        head: head?.get(name),
    }));
}
/** The base arm's target: as the merge base says, else as policy, else as head would have asked of it. */
const baseTarget = (suite, sides) => tryResolve(suite.base ?? suite.policy ?? suite.head, sides.base, sides.policy);
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    if (suite.head === undefined)
        return tryResolve(suite.policy, sides.head, sides.policy);
    return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite.head, sides.head, sides.policy) };
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnreadable */ ._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
function tryResolve(suite, arm, policy) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite, arm, policy) };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 5161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ suitesOf)
/* harmony export */ });
/* harmony import */ var _graders_grader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8520);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8227);
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8855);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9589);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3413);






/** Every suite of a commit: those of lanegate.yml, then those that prompt files carry. */
function suitesOf(side) {
    const configured = side.settings.suites.map((spec, index) => configuredSuite(side, spec, index));
    const taken = new Set(configured.map(({ name }) => name));
    const carried = [...side.prompts.values()]
        .filter(({ testData, evaluators }) => testData.length > 0 && evaluators.length > 0)
        .map((prompt) => carriedSuite(prompt, nameFor(prompt.path, side, taken), side.settings.gate.margin));
    return [...configured, ...carried];
}
/** The file's name where no other prompt file and no suite of lanegate.yml has it, else its whole path. */
function nameFor(path, side, taken) {
    const name = (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .promptNameOf */ .Px)(path);
    const sameName = [...side.prompts.keys()].filter((other) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_4__/* .promptNameOf */ .Px)(other) === name);
    return sameName.length === 1 && !taken.has(name) ? name : path;
}
function configuredSuite(side, spec, index) {
    const path = side.configuration?.path ?? '';
    const placeOf = (key) => ({
        path,
        line: side.configuration?.lineOf(['suites', index, key]) ?? 1,
        key: `suites.${index}.${key}`,
    });
    if (spec.graders.length === 0) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the suite \`${spec.name}\` has no graders, so nothing could fail`, {
            place: placeOf('graders'),
            hint: 'add one, such as { type: equals, value: "{{expected}}" }',
        });
    }
    refuseUnknownMetrics(spec, placeOf('gate'));
    return {
        name: spec.name,
        target: spec.target,
        cases: { kind: 'file', path: spec.dataset, place: placeOf('dataset') },
        graders: spec.graders,
        sources: spec.sources,
        repeats: spec.repeats,
        gate: { ...spec.gate, margin: spec.gate.margin ?? side.settings.gate.margin },
        place: placeOf('target'),
        problem: undefined,
    };
}
/** A misspelt metric would leave its floor or its role without effect. */
function refuseUnknownMetrics({ name, graders, gate }, place) {
    const known = new Set(graders.map(_graders_grader_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .ak));
    const unknown = [...Object.keys(gate.floor), ...Object.keys(gate.metrics)].find((metric) => !known.has(metric));
    if (unknown === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the suite \`${name}\` has no metric \`${unknown}\``, {
        place,
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestName */ .S)(unknown, known),
    });
}
function carriedSuite(prompt, name, margin) {
    const judges = prompt.evaluators.filter((evaluator) => evaluator.string === undefined).map((each) => each.name);
    return {
        name,
        target: { prompt: prompt.path },
        cases: { kind: 'inline', path: prompt.path, cases: prompt.testData.length === 0 ? [] : casesOf(prompt) },
        graders: prompt.evaluators.flatMap(gradersOf),
        sources: [],
        repeats: 1,
        gate: { floor: {}, metrics: {}, margin },
        place: { path: prompt.path, line: prompt.lineOf(['evaluators']), key: 'evaluators' },
        problem: judges.length === 0 ? undefined : `${judges.join(', ')}: evaluators that ask a model are not run yet`,
    };
}
function casesOf(prompt) {
    const cases = prompt.testData.map((row, index) => ({ ...caseOf(row), line: prompt.lineOf(['testData', index]) }));
    (0,_dataset_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseRepeatedCases */ .Ej)(cases, prompt.path);
    return cases;
}
/** In a prompt file every key of a row is a variable; `id` and `expected` are the case's own besides. */
function caseOf(row) {
    const parsed = _case_js__WEBPACK_IMPORTED_MODULE_2__/* .CaseRecord */ .i.shape.id.safeParse(row['id']);
    const id = parsed.success && parsed.data !== undefined ? parsed.data : (0,_dataset_js__WEBPACK_IMPORTED_MODULE_3__/* .caseIdOf */ .hK)(row);
    return { id, vars: row, expected: row['expected'] };
}
/** GitHub's evaluators trim the answer, and all but `equals` ignore case. */
function gradersOf(evaluator) {
    const { equals, contains, startsWith, endsWith } = evaluator.string ?? {};
    const wanted = [
        { type: 'equals', value: equals, ignore_case: false },
        { type: 'contains', value: contains, ignore_case: true },
        { type: 'starts-with', value: startsWith, ignore_case: true },
        { type: 'ends-with', value: endsWith, ignore_case: true },
    ];
    return wanted
        .filter(({ value }) => value !== undefined && value !== '')
        .map((spec) => _graders_grader_js__WEBPACK_IMPORTED_MODULE_0__/* .GraderSpec */ .he.parse({ ...spec, metric: evaluator.name, trim: true }));
}


/***/ }),

/***/ 4718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ whyUnreadable),
/* harmony export */   mM: () => (/* binding */ targetDigest),
/* harmony export */   o4: () => (/* binding */ modelNamedBy),
/* harmony export */   pR: () => (/* binding */ modelDigestOf),
/* harmony export */   u1: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* unused harmony export defaultMaxTokens */
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5616);
/* harmony import */ var _inference_provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1373);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9589);
/* harmony import */ var _prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3413);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8044);









/** What an arm means: equal digests give equal answers. */
const targetDigest = (target) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([target.promptDigest, target.modelDigest]);
/** The output cap of a model that sets none; a call without a cap has no worst case. */
const defaultMaxTokens = 1024;
/** Finds a suite's target in one commit; a mistake is told at the place of the suite. */
function resolveTarget(suite, arm, policy) {
    try {
        return findTarget(suite.target, arm, policy);
    }
    catch (error) {
        if (!(error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) || error.place !== undefined)
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(error.message, { place: suite.place, hint: error.hint, cause: error });
    }
}
/**
 * Finds what a reference names in one commit. Providers come from `policy`, and one that policy does not know from the
 * arm's own commit. Throws a `UserError` when the prompt, the model or the provider is not there.
 */
function findTarget(reference, arm, policy) {
    const prompt = findPrompt(reference.prompt, arm);
    const binding = reference.model === undefined ? ownBinding(prompt) : findBinding(reference.model, arm);
    const provider = findProvider(binding, policy, arm);
    const parameters = {
        ...(prompt.responseFormat === undefined ? {} : { response_format: prompt.responseFormat }),
        ...binding.parameters,
        max_tokens: binding.parameters.max_tokens ?? defaultMaxTokens,
    };
    return {
        prompt,
        providerName: binding.provider,
        provider,
        model: binding.model,
        parameters,
        ...pricesOf(binding, policy),
        promptDigest: (0,_prompt_js__WEBPACK_IMPORTED_MODULE_4__/* .promptDigest */ .pl)(prompt),
        modelDigest: modelDigestOf(provider, binding),
    };
}
function findPrompt(name, arm) {
    const declared = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(arm.settings.prompts, name);
    const path = declared ?? name;
    const exact = arm.prompts.get(path);
    if (exact !== undefined)
        return exact;
    const unreadable = unreadablePath(name, arm);
    if (unreadable !== undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(arm.unreadablePrompts.get(unreadable) ?? '', { place: { path: unreadable } });
    }
    if (declared !== undefined)
        throw missingPrompt(name, declared, arm);
    const named = [...arm.prompts.values()].filter((prompt) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNameOf */ .Px)(prompt.path) === name);
    const [only, second] = named;
    if (only !== undefined && second === undefined)
        return only;
    if (second !== undefined) {
        const paths = named.map((prompt) => prompt.path).join(', ');
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`several prompts are named \`${name}\`: ${paths}`, {
            hint: 'say which one under `prompts`',
        });
    }
    const known = [...Object.keys(arm.settings.prompts), ...[...arm.prompts.keys()].map(_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNameOf */ .Px)];
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no prompt \`${name}\``, { hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestName */ .S)(name, known) });
}
/** Why the prompt of a reference cannot be read in one commit, where it is there and cannot. */
function whyUnreadable({ prompt }, arm) {
    const path = unreadablePath(prompt, arm);
    return path === undefined ? undefined : `${path} cannot be read: ${arm.unreadablePrompts.get(path)}`;
}
/** The file that a prompt's name or path means, if that file cannot be read and no other has the name. */
function unreadablePath(name, { settings, prompts, unreadablePrompts }) {
    const declared = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(settings.prompts, name);
    const path = declared ?? name;
    if (unreadablePrompts.has(path))
        return path;
    const isNamed = (each) => (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNameOf */ .Px)(each) === name;
    const isElsewhere = declared !== undefined || prompts.has(path) || [...prompts.keys()].some(isNamed);
    return isElsewhere ? undefined : [...unreadablePrompts.keys()].find(isNamed);
}
function missingPrompt(name, path, { configuration, blobs }) {
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestName */ .q)(path, blobs.keys());
    const line = configuration?.lineOf(['prompts', name]);
    const place = { path: configuration?.path ?? path, ...(line === undefined ? {} : { line }), key: `prompts.${name}` };
    const hint = nearest === undefined ? 'commit it, or correct the path' : `did you mean \`${nearest}\`?`;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the prompt file \`${path}\` is not in the repository`, { place, hint });
}
/**
 * Policy's price of the same model counts for both arms; a change cannot set the price that its own budget is held to.
 */
function pricesOf(binding, policy) {
    const isSame = ({ provider, model }) => provider === binding.provider && model === binding.model;
    const known = Object.values(policy.settings.models).filter(isSame);
    const declaredPrice = known.find(({ price }) => price !== undefined)?.price;
    return { declaredPrice, claimedPrice: known.length === 0 ? binding.price : undefined };
}
function findBinding(name, arm) {
    const binding = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(arm.settings.models, name);
    if (binding !== undefined)
        return binding;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no model binding \`${name}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestName */ .S)(name, Object.keys(arm.settings.models)),
    });
}
/** What a binding means: equal digests are answered by the same model in the same manner, whatever it costs. */
const modelDigestOf = (provider, { model, parameters }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ provider: (0,_inference_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), model, parameters });
/** The `provider/model` that a prompt file names as its own, split at the first slash; either is empty where missing. */
function modelNamedBy({ model }) {
    const [provider = '', ...rest] = model?.split('/') ?? [];
    return { provider, model: rest.join('/') };
}
function ownBinding(prompt) {
    const named = modelNamedBy(prompt);
    if (named.model === '') {
        const said = prompt.model === undefined ? 'names no model' : `names the model \`${prompt.model}\` without a provider`;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this prompt ${said}, and its suite has no \`model\``, {
            place: { path: prompt.path, line: prompt.lineOf(['model']) },
            hint: 'write `model: provider/model`, or give the suite a model binding',
        });
    }
    const parameters = _configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelParameters */ .sc.safeParse(prompt.parameters);
    if (parameters.success)
        return { ...named, parameters: parameters.data };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`modelParameters are not valid: ${parameters.error.issues[0]?.message ?? ''}`, {
        place: { path: prompt.path, line: prompt.lineOf(['modelParameters']) },
    });
}
function findProvider(binding, policy, arm) {
    const known = { ...(0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .providersOf */ .O)(arm), ...(0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .providersOf */ .O)(policy) };
    const provider = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_6__/* .own */ .Z)(known, binding.provider);
    if (provider !== undefined)
        return provider;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no provider \`${binding.provider}\` for the model \`${binding.model}\``, {
        hint: (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .suggestName */ .S)(binding.provider, Object.keys(known)),
        place: placeOfBinding(binding, arm),
    });
}
/** Where lanegate.yml names the provider of a binding; nothing for a prompt file's own model. */
function placeOfBinding(binding, { configuration, settings }) {
    const name = Object.keys(settings.models).find((each) => settings.models[each] === binding);
    if (name === undefined || configuration === undefined)
        return undefined;
    const keys = ['models', name, 'provider'];
    return { path: configuration.path, line: configuration.lineOf(keys), key: keys.join('.') };
}


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BudgetExceededError),
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/** A call that failed, seen by the adapter that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    /** What the provider asked to wait, when it did. */
    retryAfterMs;
    /** What the failed call cost all the same. */
    costUsd;
    constructor(kind, message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.kind = kind;
        this.retryable = options.retryable;
        this.retryAfterMs = options.retryAfterMs;
        this.costUsd = options.costUsd ?? 0;
    }
}
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluate: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(5053);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts
var evaluation_evaluation = __webpack_require__(8585);
// EXTERNAL MODULE: ./src/domain/suite/inclusion.ts
var inclusion = __webpack_require__(449);
// EXTERNAL MODULE: ./src/domain/suite/sides.ts
var suite_sides = __webpack_require__(1691);
// EXTERNAL MODULE: ./src/domain/suite/target.ts
var suite_target = __webpack_require__(4718);
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
var digest = __webpack_require__(2270);
// EXTERNAL MODULE: ./src/domain/suite/suite-definition.ts
var suite_definition = __webpack_require__(5161);
;// CONCATENATED MODULE: ./src/domain/evaluation/binding-rules.ts

/** True when policy has nothing to say yet: this change adopts Lanegate. */
const isAdoption = ({ policy }) => policy.configuration === undefined && (0,suite_definition/* suitesOf */.f)(policy).length === 0;
/** Whose gate and budget bind: policy's, and head's only where there is none and head is trusted. */
const bindingSide = (sides, isUntrustedHead) => isAdoption(sides) && !isUntrustedHead ? sides.head : sides.policy;
/** The caps of one run by the budget of a commit. */
function capsOf(settings) {
    const { usd, tokens, minutes } = settings.budget.per_run;
    return { usd, tokens, milliseconds: minutes === undefined ? undefined : minutes * 60_000 };
}

// EXTERNAL MODULE: ./src/domain/inference/budget.ts
var budget = __webpack_require__(6003);
;// CONCATENATED MODULE: ./src/domain/evaluation/fit-budget.ts

/**
 * Takes the longest beginning of the run whose worst case is within the caps. Suites advance side by side, so that a
 * cap leaves each the same share of its cases; what only stands beside comes last.
 */
function fitBudget(suites, caps) {
    const cases = [];
    let worst = { nanoUsd: 0, tokens: 0 };
    for (const next of sideBySide(suites)) {
        const withNext = next.tasks.reduce(addWorstCase, worst);
        if ((0,budget/* usdOf */.IA)(withNext) > (caps.usd ?? Infinity) || withNext.tokens > (caps.tokens ?? Infinity))
            break;
        worst = withNext;
        cases.push(next);
    }
    return { cases, worstCase: { usd: (0,budget/* usdOf */.IA)(worst), tokens: worst.tokens } };
}
function addWorstCase(sum, { call }) {
    const need = (0,budget/* worstCaseOf */.zl)(call);
    return { nanoUsd: sum.nanoUsd + need.nanoUsd, tokens: sum.tokens + need.tokens };
}
function sideBySide(suites) {
    const placed = suites.flatMap((cases) => cases.map((each, index) => ({ each, share: (index + 1) / cases.length + (each.plan.binding ? 0 : 1) })));
    return placed.sort((one, other) => one.share - other.share).map(({ each }) => each);
}

// EXTERNAL MODULE: ./src/domain/statistics/seeded-random.ts
var seeded_random = __webpack_require__(2182);
// EXTERNAL MODULE: ./src/domain/suite/template.ts
var template = __webpack_require__(5241);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./node_modules/@pydantic/genai-prices/dist/index.js
var dist = __webpack_require__(2294);
// EXTERNAL MODULE: ./src/domain/inference/price.ts
var price = __webpack_require__(1521);
// EXTERNAL MODULE: ./src/domain/inference/provider.ts
var inference_provider = __webpack_require__(5455);
;// CONCATENATED MODULE: ./src/domain/inference/price-table.ts



/**
 * What an unknown model is taken to cost: as much as o1-pro, whose input and output prices are the highest of any chat
 * model in @pydantic/genai-prices 0.1.8. A test compares this with every model of the installed table.
 */
const assumedPrice = { inputUsdPerMillion: 150, outputUsdPerMillion: 600, source: 'assumed' };
/** The day of the installed table; prices that were superseded before it no longer hold. */
const tableDate = new Date('2026-11-01T00:00:00Z');
/**
 * What a model costs at a provider: nothing where no one is paid, else what the user declared, else what the table
 * (@pydantic/genai-prices, no network) says of that host. At a host that the table does not know, the maker's list
 * price is assumed; a model that nobody knows is assumed to cost as much as the dearest one. Caching discounts are left
 * out.
 */
function priceOf(provider, model, declared) {
    if ((0,inference_provider/* isFree */.xp)(provider))
        return price/* freePrice */.u;
    if (declared !== undefined)
        return declaredPrice(declared);
    const atHost = provider.api === 'openai' ? lookUp(model, { providerApiUrl: provider.base_url }) : undefined;
    if (atHost !== undefined)
        return { ...atHost, source: 'table' };
    return lookUp(model, {}) ?? assumedPrice;
}
const declaredPrice = ({ input, output }) => ({
    inputUsdPerMillion: input,
    outputUsdPerMillion: output,
    source: 'declared',
});
function lookUp(model, where) {
    // A fixed timestamp keeps the library from reading the clock; only the model it finds is used.
    const found = (0,dist/* calcPrice */.jh)({ input_tokens: 0, output_tokens: 0 }, model, { ...where, timestamp: tableDate });
    return found === null ? undefined : dearestPrice(found.model);
}
/**
 * The highest price that holds on the table's day or after it, at any hour; `undefined` where tokens are not all that
 * is billed.
 */
function dearestPrice(model) {
    const inForce = pricesInForce(model);
    const inputs = inForce.map((price) => price.input_mtok).filter(isDefined);
    const outputs = inForce.map((price) => price.output_mtok).filter(isDefined);
    const isBilledByTokens = inputs.length === inForce.length && outputs.length === inForce.length;
    if (!isBilledByTokens || inForce.some((price) => price.requests_kcount !== undefined))
        return undefined;
    const base = {
        inputUsdPerMillion: Math.max(...inputs.map(baseRate)),
        outputUsdPerMillion: Math.max(...outputs.map(baseRate)),
        source: 'assumed',
    };
    const tiers = [...inputs, ...outputs].flatMap(tiersOf);
    if (tiers.length === 0)
        return base;
    const longContext = {
        aboveInputTokens: Math.min(...tiers.map(({ start }) => start)),
        inputUsdPerMillion: Math.max(...inputs.map(highestRate)),
        outputUsdPerMillion: Math.max(...outputs.map(highestRate)),
    };
    return { ...base, longContext };
}
function pricesInForce({ prices }) {
    if (!Array.isArray(prices))
        return [prices];
    const isPast = (date) => new Date(date) <= tableDate;
    const current = prices.findLastIndex(({ constraint }) => constraint?.type === 'start_date' && isPast(constraint.start_date));
    return prices.slice(Math.max(0, current)).map((conditional) => conditional.prices);
}
const isDefined = (rate) => rate !== undefined;
const baseRate = (rate) => (typeof rate === 'number' ? rate : rate.base);
const tiersOf = (rate) => (typeof rate === 'number' ? [] : rate.tiers);
const highestRate = (rate) => Math.max(baseRate(rate), ...tiersOf(rate).map(({ price }) => price));

;// CONCATENATED MODULE: ./src/domain/evaluation/target-price.ts

/**
 * What an arm's calls are reckoned at: policy's price, else the table's, which head's own claim can only raise. A model
 * that neither policy nor the table knows costs what head claims, or else the highest price there is.
 */
function priceOfTarget({ provider, model, declaredPrice, claimedPrice }) {
    const price = priceOf(provider, model, declaredPrice);
    if (declaredPrice !== undefined || claimedPrice === undefined || price.source === 'free')
        return price;
    return price === assumedPrice ? priceOf(provider, model, claimedPrice) : dearer(price, claimedPrice);
}
const dearer = (price, claimed) => ({
    ...price,
    inputUsdPerMillion: Math.max(price.inputUsdPerMillion, claimed.input),
    outputUsdPerMillion: Math.max(price.outputUsdPerMillion, claimed.output),
});

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
    const priced = (arm, target) => ({
        arm,
        target,
        price: priceOfTarget(target),
    });
    return arms.kind === 'arms' ? [priced('base', arms.base), priced('head', arms.head)] : [priced('head', arms.head)];
}
function tasksOf(plan, question, arms) {
    const prepared = arms.map((each) => ({ ...each, messages: renderMessages(each.target, question, plan) }));
    const repeats = Array.from({ length: plan.definition.repeats }, (_, repeat) => repeat);
    return repeats.flatMap((repeat) => prepared.map(({ arm, target, price, messages }) => {
        const { provider, providerName, model, parameters } = target;
        const call = { provider, providerName, model, parameters, messages, repeat, price };
        return { plan, question, repeat, arm, call };
    }));
}
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

// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(5408);
;// CONCATENATED MODULE: ./src/domain/evaluation/plan-notes.ts



/** What a reader must know of a plan to read its result: what was left out, and what was assumed. */
function planNotes(plans, fitted) {
    return [...new Set([...plans.flatMap((plan) => cutNote(plan, fitted)), ...plans.flatMap(priceNotes)])];
}
function cutNote(plan, fitted) {
    const planned = (0,run_plan/* plannedCases */.C5)(fitted, plan);
    if (planned === plan.cases.length)
        return [];
    return [
        `${plan.name}: ${planned} of ${plan.cases.length} cases fit the budget; they were drawn before the first call`,
    ];
}
const priceNotes = ({ arms }) => targetsOf(arms).flatMap(assumptionOf);
function assumptionOf(target) {
    const { source, inputUsdPerMillion, outputUsdPerMillion } = priceOfTarget(target);
    const model = `\`${target.model}\` at \`${target.providerName}\``;
    const price = `$${inputUsdPerMillion} a million tokens in and $${outputUsdPerMillion} out`;
    if (source === 'assumed') {
        const advice = 'declare `price: { input, output }` with its model binding';
        return [`no price of ${model} is known, so ${price} are assumed; ${advice}`];
    }
    const isClaimed = source === 'declared' && target.declaredPrice === undefined;
    return isClaimed ? [`the price of ${model}, ${price}, is declared by this change`] : [];
}

// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/domain/graders/grader.ts
var grader = __webpack_require__(8520);
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

;// CONCATENATED MODULE: ./src/domain/evaluation/tally.ts




const emptyTally = () => ({
    scores: new Map(),
    incidents: {},
    firstMessages: new Map(),
    latencies: [],
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
    /** For each arm, how many incidents of each kind and grader errors there were, and what the first one said. */
    notes() {
        return ['base', 'head'].flatMap((name) => {
            const { firstMessages, incidents, graderErrors, firstGraderError } = this.arms[name];
            const told = [...firstMessages].map(([kind, message]) => `${incidents[kind]} ${kind}, the first: ${message}`);
            if (firstGraderError !== undefined)
                told.push(`${graderErrors} grader errors, the first: ${firstGraderError}`);
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
            model: `${target.providerName}/${target.model}`,
        },
        answered: tally.answered,
        incidents: tally.incidents,
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
function prepareRun({ changeSet, sides, planned, isUntrustedHead }) {
    const { settings } = bindingSide(sides, isUntrustedHead);
    const caps = capsOf(settings);
    const plans = planned.flatMap((each) => (each.kind === 'run' ? [each.plan] : []));
    const seed = (0,digest/* digestOf */.ol)([changeSet.head, changeSet.policy]);
    const fitted = fitBudget(plans.map((plan) => makeTasks(plan, seed)), caps);
    const runPlan = (0,run_plan/* describeRun */.vZ)(changeSet, seed, plans, fitted);
    return { changeSet, adoption: isAdoption(sides), settings, caps, planned, plans, fitted, runPlan };
}
/** A run and what it came to, as `evaluation.json` tells them. */
function describeEvaluation(run, result) {
    const { policy, base, head } = run.changeSet;
    const { alpha, inconclusive, mixed_lanes } = run.settings.gate;
    return {
        version: 1,
        policy,
        base,
        head,
        seed: run.runPlan.seed,
        adoption: run.adoption,
        gate: { alpha, inconclusive, mixed_lanes },
        ownership: run.settings.ownership,
        budget: run.settings.budget.per_run,
        spent: result.spent,
        suites: run.planned.map((each) => each.kind === 'run' ? result.tallyOf(each.plan).result(result.stopped) : problemRun(each.problem)),
        notes: [...planNotes(run.plans, run.fitted), ...run.plans.flatMap((plan) => result.tallyOf(plan).notes())],
    };
}

// EXTERNAL MODULE: ./src/domain/suite/side.ts
var side = __webpack_require__(8044);
;// CONCATENATED MODULE: ./src/domain/evaluation/untrusted-head.ts




/** Head without the providers it brings: what an untrusted head declares is no provider. */
const withoutOwnProviders = (head) => ({ ...head, settings: { ...head.settings, providers: {} } });
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
            return [
                notEvaluated(plan, `the target branch does not permit the model ${plan.arms.head.model} as head sets it`),
            ];
        }
        return [each];
    });
}
/** Digests of every binding that policy declares or that one of its prompt files carries. */
function permittedModels(policy) {
    const carried = [...policy.prompts.values()].map((prompt) => ({
        ...(0,suite_target/* modelNamedBy */.o4)(prompt),
        parameters: prompt.parameters,
    }));
    const providers = (0,side/* providersOf */.O)(policy);
    const digests = [...Object.values(policy.settings.models), ...carried].flatMap((binding) => {
        const provider = (0,own/* own */.Z)(providers, binding.provider);
        return provider === undefined ? [] : [(0,suite_target/* modelDigestOf */.pR)(provider, binding)];
    });
    return new Set(digests);
}
const notEvaluated = ({ name, yardstick, definition }, reason) => ({
    kind: 'problem',
    problem: { name, yardstick, definition, problem: `not evaluated: ${reason}`, verdict: 'inconclusive' },
});

// EXTERNAL MODULE: ./src/domain/suite/nearest-name.ts
var nearest_name = __webpack_require__(9589);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(4916);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts
var configuration = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/domain/gate/settle-margin.ts
var settle_margin = __webpack_require__(4790);
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
var dataset = __webpack_require__(8855);
// EXTERNAL MODULE: ./src/stages/steps/read-sides.ts
var read_sides = __webpack_require__(6738);
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

// EXTERNAL MODULE: ./src/domain/inference/recording.ts
var recording = __webpack_require__(1163);
;// CONCATENATED MODULE: ./src/stages/steps/read-recordings.ts




const maxRecordingBytes = 500_000_000;
/** Reads every recording that a target replays. Where nothing is compared, head's recordings are all there is. */
async function readRecordings(git, plans, sides) {
    const targets = plans.flatMap(({ arms }) => targetsOf(arms));
    const paths = new Set(targets.flatMap(({ provider }) => replayedPath(provider)));
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

;// CONCATENATED MODULE: ./src/domain/graders/grade-regular-expression.ts
/** Searches the answer with a JavaScript regular expression; an invalid one is a grader error. */
function gradeRegularExpression(answer, pattern, ignoreCase) {
    let expression;
    try {
        expression = new RegExp(pattern, ignoreCase ? 'i' : '');
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : 'unreadable';
        return { kind: 'grader-error', message: `the pattern cannot be read: ${detail}` };
    }
    const score = expression.test(answer) ? 1 : 0;
    return { kind: 'score', score, reason: `the answer ${score === 1 ? 'matches' : 'does not match'} the pattern` };
}

;// CONCATENATED MODULE: ./src/domain/graders/grade-text.ts
const comparisons = {
    equals: { holds: (answer, value) => answer === value, claim: 'equals' },
    contains: { holds: (answer, value) => answer.includes(value), claim: 'contains' },
    'starts-with': { holds: (answer, value) => answer.startsWith(value), claim: 'starts with' },
    'ends-with': { holds: (answer, value) => answer.endsWith(value), claim: 'ends with' },
};
/** Compares an answer with a text; but for `equals`, an empty text would always hold and is a grader error. */
function gradeText(comparison, answer, value) {
    if (value === '' && comparison !== 'equals') {
        return {
            kind: 'grader-error',
            message: `\`${comparison}\` was given an empty value, which every answer satisfies`,
        };
    }
    const { holds, claim } = comparisons[comparison];
    const score = holds(answer, value) ? 1 : 0;
    return { kind: 'score', score, reason: `the answer ${score === 1 ? '' : 'not '}${claim} the value` };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./src/domain/graders/json-grader.ts


/**
 * Makes the grader for `is-json`: the whole answer must be JSON and, where a JSON Schema is given, conform to it.
 * A schema that cannot be used is a grader error. Each schema is compiled once.
 */
function createJsonGrader() {
    const validators = new Map();
    return (answer, schema) => {
        const value = parse(answer);
        if (schema === undefined)
            return verdict(value !== undefined, 'is JSON');
        const key = JSON.stringify(schema);
        const validator = validators.get(key) ?? compile(typeof schema === 'string' ? parse(schema)?.json : schema);
        validators.set(key, validator);
        if ('problem' in validator) {
            return { kind: 'grader-error', message: `the JSON Schema of is-json is not valid: ${validator.problem}` };
        }
        return verdict(value !== undefined && validator.validate(value.json), 'is JSON that conforms to the schema');
    };
}
const verdict = (holds, claim) => ({
    kind: 'score',
    score: holds ? 1 : 0,
    reason: `the answer ${holds ? '' : 'not '}${claim}`,
});
function parse(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** Schemas are read as draft 7 unless they say that they are of 2019-09 or later. */
function compile(schema) {
    if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null)) {
        return { problem: 'it is neither an object nor true or false' };
    }
    const dialect = typeof schema === 'object' && '$schema' in schema ? String(schema.$schema) : '';
    const options = { strict: false, validateFormats: false };
    const ajv = /20(19|2\d)-/.test(dialect) ? new _2020.Ajv2020(options) : new dist_ajv.Ajv(options);
    try {
        return { validate: ajv.compile(schema) };
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'unreadable' };
    }
}

;// CONCATENATED MODULE: ./src/domain/graders/create-grading.ts





/**
 * Prepares a suite's graders. A metric fed by several is their weighted mean, and has no score if one of them failed.
 */
function createGrading(graders) {
    const gradeOne = createGradeOne();
    return (answer, question) => {
        const sums = new Map();
        const errors = new Map();
        for (const spec of graders) {
            const metric = (0,grader/* metricOf */.ak)(spec);
            const grade = gradeOne(spec, answer, question);
            if (grade.kind === 'grader-error') {
                errors.set(metric, grade.message);
                continue;
            }
            const sum = sums.get(metric) ?? { score: 0, weight: 0 };
            sums.set(metric, { score: sum.score + grade.score * spec.weight, weight: sum.weight + spec.weight });
        }
        const scored = [...sums].filter(([metric]) => !errors.has(metric));
        return {
            scores: Object.fromEntries(scored.map(([metric, sum]) => [metric, sum.score / sum.weight])),
            errors: Object.fromEntries(errors),
        };
    };
}
/** A `not-` grader turns a score around, and never an error. */
function createGradeOne() {
    const gradeJson = createJsonGrader();
    return (spec, answer, question) => {
        const { type, isNegated } = plainType(spec.type);
        const value = valueFor(spec, question);
        if (value.kind === 'grader-error')
            return value;
        const grade = type === 'is-json' ? gradeJson(fold(spec, answer), value.value) : gradeByText(type, spec, answer, value.value);
        return grade.kind === 'score' && isNegated ? { ...grade, score: 1 - grade.score } : grade;
    };
}
const isPlainType = (type) => !type.startsWith('not-');
function plainType(type) {
    if (isPlainType(type))
        return { type, isNegated: false };
    return { type: type.slice('not-'.length), isNegated: true };
}
function gradeByText(type, spec, answer, raw) {
    if (raw === undefined)
        return { kind: 'grader-error', message: `\`${type}\` has no value to compare with` };
    const value = (0,template/* asText */.e1)(raw);
    if (type === 'regex')
        return gradeRegularExpression(trimmed(spec, answer), value, spec.ignore_case);
    if (type === 'icontains')
        return gradeText('contains', fold(spec, answer).toLowerCase(), fold(spec, value).toLowerCase());
    return gradeText(type, fold(spec, answer), fold(spec, value));
}
const trimmed = (spec, text) => (spec.trim ? text.trim() : text);
const fold = (spec, text) => spec.ignore_case && !spec.type.endsWith('is-json') ? trimmed(spec, text).toLowerCase() : trimmed(spec, text);
/** Text is a template over the case, `expected` included; anything else is taken as it stands. */
function valueFor(spec, question) {
    if (typeof spec.value !== 'string')
        return { kind: 'value', value: spec.value };
    const rendering = (0,template/* render */.XX)(spec.value, { ...question.vars, expected: question.expected });
    if (rendering.kind === 'text')
        return { kind: 'value', value: rendering.text };
    const missing = rendering.variables.map((name) => `\`${name}\``).join(', ');
    return { kind: 'grader-error', message: `case \`${question.id}\` has no ${missing}, which the grader asks for` };
}

// EXTERNAL MODULE: ./src/stages/steps/open-run.ts
var open_run = __webpack_require__(655);
// EXTERNAL MODULE: ./src/domain/inference/request-digest.ts
var request_digest = __webpack_require__(6470);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(8227);
// EXTERNAL MODULE: ./src/ports/model.ts
var ports_model = __webpack_require__(5325);
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
            const sample = await takeSample(model, task, request);
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
        const { scores, errors } = request.gradingOf(task)(reply.content, task.question);
        return {
            ...identityOf(task),
            model: `${task.call.providerName}/${reply.servedModel ?? task.call.model}`,
            outcome: { kind: 'answered', content: reply.content, scores, grader_errors: errors },
            ...(reply.usage === undefined
                ? {}
                : { usage: { input_tokens: reply.usage.inputTokens, output_tokens: reply.usage.outputTokens } }),
            cost_usd: reply.costUsd,
            latency_ms: reply.latencyMs,
            cached: reply.cached,
            ...(reply.unverified ? { unverified: true } : {}),
        };
    }
    catch (error) {
        if (error instanceof ports_model/* BudgetExceededError */.Z)
            return error.message;
        if (error instanceof ports_model/* ModelError */.m)
            return incidentSample(task, error);
        throw error;
    }
}
const incidentSample = (task, error) => ({
    ...identityOf(task),
    model: `${task.call.providerName}/${task.call.model}`,
    outcome: { kind: 'incident', incident: { kind: error.kind, message: error.message } },
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
    const model = openModel(ports.gateway, earlier.spent, request);
    const tasks = fitted.cases.flatMap((each) => each.tasks);
    const open = tasks.filter((task) => !takeSettled(earlier, task, stateFor(task.plan).tally));
    const resumed = tasks.length - open.length;
    if (resumed > 0)
        ports.log.info(`resuming: ${resumed} of ${tasks.length} samples are on disk already`);
    const show = progressOf(ports.progress, model, { total: tasks.length, done: resumed });
    try {
        const { stopped } = await takeSamples(model, {
            tasks: open,
            concurrency: request.concurrency,
            signal: request.signal,
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
        await earlier.journal.close();
    }
}
const stateOf = (plan, fitted) => ({
    tally: new Tally(plan, (0,run_plan/* plannedCases */.C5)(fitted, plan)),
    grading: createGrading(plan.definition.graders),
});
const openModel = (gateway, alreadySpent, { run, recordings, concurrency }) => gateway.open({
    caps: run.caps,
    alreadySpent,
    recordings: recordings.policy,
    headRecordings: recordings.head,
    providers: run.plans.flatMap(({ arms }) => targetsOf(arms)).map(({ provider }) => provider),
    concurrency,
});
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
    refuseCommittedAnswers(sides.head);
    const planned = await planSuites(ports.git, { sides, changeSet, request });
    const run = prepareRun({ changeSet, sides, planned, isUntrustedHead: request.isUntrustedHead });
    const recordings = await readRecordings(ports.git, run.plans, { ...sides, adoption: run.adoption });
    const result = await runSuites(ports, { ...request, run, recordings });
    const evaluation = describeEvaluation(run, result);
    await (0,artifacts/* writeArtifact */.w6)(ports.files, `${request.folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluation);
    return evaluation;
}
/** Answers that somebody committed would be believed as if they had been asked for. */
function refuseCommittedAnswers({ blobs }) {
    const path = [...blobs.keys()].find((each) => /(^|\/)\.lanegate\//.test(each));
    if (path === undefined)
        return;
    throw new user_error/* UserError */.yo('runs and stored answers are in the repository, where anybody could have written them', {
        place: { path },
        hint: 'git rm -r --cached .lanegate, and let .gitignore have it',
    });
}
async function readTrustedSides(git, trees, isUntrustedHead) {
    const sides = await (0,read_sides/* readSides */.hn)(git, trees);
    return isUntrustedHead ? { ...sides, head: withoutOwnProviders(sides.head) } : sides;
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


/***/ }),

/***/ 4916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   w6: () => (/* binding */ writeArtifact),
/* harmony export */   wQ: () => (/* binding */ mustReadArtifact)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);

/**
 * Reads one artifact of a run folder; `undefined` when it is not there, a `UserError` when it is not what it claims.
 */
async function readArtifact(files, path, schema) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is not valid JSON', {
            place: { path },
            hint: 'run the step that makes it again',
            cause,
        });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this artifact is not of the expected shape: ${issue?.message ?? ''}`, {
        place: { path, ...(issue === undefined ? {} : { key: issue.path.map(String).join('.') }) },
        hint: 'was it made by another version of Lanegate?',
    });
}
/** Reads one artifact that must be there; without it nothing can be said, so its absence is a `UserError`. */
async function mustReadArtifact(files, path, schema) {
    const artifact = await readArtifact(files, path, schema);
    if (artifact !== undefined)
        return artifact;
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this artifact is missing', {
        place: { path },
        hint: 'run the step that makes it into this folder first: detect, then evaluate, then gate',
    });
}
/** Writes an artifact, readable by people and ending in a newline. */
const writeArtifact = (files, path, value) => files.write(path, `${JSON.stringify(value, null, 2)}\n`);


/***/ }),

/***/ 655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ openRun),
/* harmony export */   aM: () => (/* binding */ readSamples),
/* harmony export */   yB: () => (/* binding */ sampleKey)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5408);
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8081);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4916);



/** What a sample stands for; a second sample of the same key takes the place of the first. */
const sampleKey = (sample) => JSON.stringify([sample.suite, sample.yardstick, sample.case, sample.repeat, sample.arm, sample.request]);
/** Incidents that another try may not meet again. */
const passing = new Set([
    'rate-limited',
    'timeout',
    'stream-cut',
    'server-error',
    'network',
    'malformed',
]);
/** Opens the journal of a plan: the same plan resumes where it was left, another one begins anew. */
async function openRun(files, folder, plan) {
    const earlier = await readEarlierPlan(files, folder);
    const samples = earlier?.run === plan.run ? await readSamples(files, folder) : [];
    if (samples.length === 0)
        await files.write(`${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`, '');
    await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlanFile */ .PA}`, plan);
    return {
        journal: await files.append(`${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`),
        settled: new Map(samples.filter(isSettled).map((sample) => [sampleKey(sample), sample])),
        spent: samples.reduce(addSpend, { usd: 0, tokens: 0, calls: 0 }),
    };
}
/** A plan that cannot be read belongs to no run that could be resumed. */
async function readEarlierPlan(files, folder) {
    try {
        return await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .readArtifact */ .R9)(files, `${folder}/${_domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlanFile */ .PA}`, _domain_evaluation_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .RunPlan */ .Tz);
    }
    catch {
        return undefined;
    }
}
/** The samples of a journal; a line that is not whole is passed over and its sample taken again. */
async function readSamples(files, folder) {
    const text = (await files.read(`${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`)) ?? '';
    return text.split('\n').flatMap((line) => {
        const sample = parseLine(line);
        return sample === undefined ? [] : [sample];
    });
}
function parseLine(line) {
    if (line === '')
        return undefined;
    try {
        return _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .Sample */ .$W.safeParse(JSON.parse(line)).data;
    }
    catch {
        return undefined;
    }
}
const isSettled = ({ outcome }) => outcome.kind === 'answered' || !passing.has(outcome.incident.kind);
/** Tokens count where they were paid for, as they do in the gateway. */
function addSpend(sum, { cost_usd, usage }) {
    const tokens = cost_usd === 0 || usage === undefined ? 0 : usage.input_tokens + usage.output_tokens;
    return { usd: sum.usd + cost_usd, tokens: sum.tokens + tokens, calls: sum.calls + 1 };
}


/***/ })

};
