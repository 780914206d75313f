export const id = 539;
export const ids = [539];
export const modules = {

/***/ 90539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonSchemaOf: () => (/* binding */ jsonSchemaOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
;// CONCATENATED MODULE: ./src/domain/changes/history.ts



/** One commit of the past, against its first parent. */
const PastCommit = schemas/* strictObject */.rej({
    sha: schemas/* string */.YjP(),
    date: schemas/* string */.YjP().describe('When it was committed: ISO 8601, UTC'),
    subject: schemas/* string */.YjP(),
    lanes: schemas/* array */.YOg(lane/* Lane */.J$),
    changes: schemas/* array */.YOg(change_set/* Change */.lY.pick({ path: true, lane: true, facet: true, reason: true, line: true, confidence: true, because: true })),
});
/** What `detect --history` prints under `--json`; the newest commit comes first. */
const History = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    head: schemas/* string */.YjP(),
    commits: schemas/* array */.YOg(PastCommit),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be scored'),
});

// EXTERNAL MODULE: ./src/domain/evaluation/ask-result.ts
var ask_result = __webpack_require__(20865);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts
var evaluation = __webpack_require__(28585);
// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(85408);
// EXTERNAL MODULE: ./src/domain/evaluation/sample.ts
var sample = __webpack_require__(68081);
// EXTERNAL MODULE: ./src/domain/gate/compare-scores.ts
var compare_scores = __webpack_require__(69153);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts
var verdict = __webpack_require__(74235);
// EXTERNAL MODULE: ./src/domain/inference/budget/spend-entry.ts
var spend_entry = __webpack_require__(59241);
// EXTERNAL MODULE: ./src/domain/inference/gateway-state.ts
var gateway_state = __webpack_require__(29202);
// EXTERNAL MODULE: ./src/domain/inference/recording/recording.ts
var recording = __webpack_require__(8043);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(68227);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts + 1 modules
var configuration = __webpack_require__(6005);
;// CONCATENATED MODULE: ./src/cli/json-schema.ts














const json_schema_schemas = {
    lanegate: configuration/* Configuration */.Vk,
    case: suite_case/* CaseRecord */.i,
    recording: recording/* Recording */.K,
    'change-set': change_set/* ChangeSet */.VR,
    history: History,
    plan: run_plan/* RunPlan */.Tz,
    sample: sample/* Sample */.$W,
    'spend-entry': spend_entry/* SpendEntry */.nh,
    evaluation: evaluation/* Evaluation */.JN,
    verdict: verdict/* Verdict */.Y,
    comparison: compare_scores/* ComparisonResult */.Dx,
    'ask-result': ask_result/* AskResult */.j,
    'gateway-state': gateway_state/* GatewayState */.EW,
};
/** The shape of a file as it is written, before defaults apply; what JSON Schema cannot say is left open. */
const jsonSchemaOf = (name) => json_schema_processors/* toJSONSchema */.bl(json_schema_schemas[name], { io: 'input', unrepresentable: 'any' });


/***/ }),

/***/ 52270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/** SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the time. */
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');


/***/ }),

/***/ 65053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ changeSetFile),
/* harmony export */   VR: () => (/* binding */ ChangeSet),
/* harmony export */   lY: () => (/* binding */ Change)
/* harmony export */ });
/* unused harmony exports AffectedSuite, UnaffectedSuite, LaneCommit, LaneSplit */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);


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

/***/ 20865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AskResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39990);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96097);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65039);




const Usage = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    cached_input_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    reasoning_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
});
const Taken = { version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), cost_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() };
/** What one question came to: `lanegate ask --json`. */
const AskResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('answered'),
        ...Taken,
        content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig())).optional(),
        served: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('provider/model that really answered'),
        because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why a route did not stay with its first model'),
        notices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$),
        usage: Usage.optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        first_token_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
        cached: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('incident'), ...Taken, incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('refused'), ...Taken, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 85408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ plannedCases),
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);


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
function describeRun({ changeSet, seed, plans, fitted, shard }) {
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: plannedCases(fitted, plan),
    }));
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    return { version: 1, run, seed, worst_case: { usd, tokens }, suites };
}


/***/ }),

/***/ 69153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ parseScores),
/* harmony export */   Dx: () => (/* binding */ ComparisonResult),
/* harmony export */   fW: () => (/* binding */ compareScores)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70650);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74235);




const Text = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform(String)]);
/** One line of another harness's scores. */
const ScoreRow = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: Text,
    score: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1),
    repeat: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative().default(0),
    cluster: Text.optional(),
});
/** What `compare` returns; `unpaired` counts the ids that only one arm has. */
const ComparisonResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VerdictWord */ .Ee,
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .MetricVerdict */ .Qw),
    cases: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ compared: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(), unpaired: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() }),
});
const example = 'write one score a line: {"id": "1", "score": 0.5}, with "repeat" and "cluster" where there are any';
/** Reads scores from JSONL. A line that is no score, and a repeated id and repeat, are a `UserError` with the line. */
function parseScores(text, path) {
    const seen = new Map();
    return text.split('\n').flatMap((lineText, index) => {
        if (lineText.trim() === '')
            return [];
        const line = index + 1;
        const row = parseRow(lineText, { path, line });
        const key = JSON.stringify([row.id, row.repeat]);
        const earlier = seen.get(key);
        if (earlier !== undefined) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id ${row.id} with repeat ${row.repeat} is already on line ${earlier}`, {
                place: { path, line },
                hint: 'number the repeats of a case: {"id": "1", "repeat": 0, …}, {"id": "1", "repeat": 1, …}',
            });
        }
        seen.set(key, line);
        return [row];
    });
}
function parseRow(lineText, place) {
    let value;
    try {
        value = JSON.parse(lineText.replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not valid JSON', { place, hint: example, cause });
    }
    const parsed = ScoreRow.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const key = issue?.path.join('.');
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this line is not a score: ${issue?.message ?? 'unreadable'}`, {
        place: key === undefined || key === '' ? place : { ...place, key },
        hint: example,
    });
}
const defaultAlpha = 0.05;
/**
 * Compares two arms of scores as one gating metric named `score`. Ids that only one arm has are counted and, above 2 %,
 * an error. A margin that so many cases cannot pass, and an id in two clusters, are a `UserError`.
 */
function compareScores(base, head, { alpha = defaultAlpha, margin }) {
    const cases = pairRows(base, head);
    const metrics = (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeMetrics */ .l)([
        {
            name: 'score',
            role: 'gate',
            comparison: 'arms',
            cases,
            plannedCases: cases.length,
            repeats: 1,
            stopped: false,
            alpha,
            margin: margin === undefined
                ? { kind: 'default', drawnShare: 1 }
                : { kind: 'explicit', value: margin, refusal: { subject: 'these scores' } },
        },
    ]);
    const compared = cases.filter((each) => each.base?.['score'] !== undefined && each.head['score'] !== undefined).length;
    const verdict = metrics[0]?.verdict ?? 'error';
    return { version: 1, verdict, metrics, cases: { compared, unpaired: cases.length - compared } };
}
function pairRows(base, head) {
    const pairs = new Map();
    for (const [arm, rows] of [
        ['base', base],
        ['head', head],
    ]) {
        for (const { id, score, cluster } of rows) {
            const pair = pairs.get(id) ?? { base: [], head: [] };
            pairs.set(id, pair);
            pair[arm].push(score);
            if (cluster === undefined)
                continue;
            if (pair.cluster !== undefined && pair.cluster !== cluster) {
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the id ${id} is in the cluster ${pair.cluster} and in ${cluster}`);
            }
            pair.cluster = cluster;
        }
    }
    return [...pairs].map(([id, pair]) => ({
        id,
        ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
        base: pair.base.length === 0 ? {} : { score: pair.base },
        head: pair.head.length === 0 ? {} : { score: pair.head },
    }));
}


/***/ }),

/***/ 15191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ stateOfBuckets),
/* harmony export */   YC: () => (/* binding */ bucketsOfState),
/* harmony export */   aV: () => (/* binding */ accountOfState),
/* harmony export */   qP: () => (/* binding */ stateOfAccount),
/* harmony export */   to: () => (/* binding */ BudgetState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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
    spent: stateOfAmount(balance.spent ?? noAmount),
    buckets: stateOfBuckets(balance),
});
const accountOfState = (state) => ({
    name: state.name,
    lastUsedAtMs: state.last_used_at_ms,
    beganAtMs: state.began_at_ms,
    spent: amountOfState(state.spent),
    buckets: bucketsOfState(state.buckets),
});
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const stateOfAmount = ({ nanoUsd, tokens, calls }) => ({ nano_usd: nanoUsd, tokens, calls });
const amountOfState = ({ nano_usd, tokens, calls }) => ({
    nanoUsd: nano_usd,
    tokens,
    calls,
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

/***/ 39990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ ToolCall),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Xh: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
const ToolCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: Role,
    content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolCall).optional().describe('Tools that an assistant asked for'),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Which of them a tool answers'),
});


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   fW: () => (/* binding */ Bucket),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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

/***/ 4595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CircuitBreakerState)
/* harmony export */ });
/* unused harmony export CircuitBreaker */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _call_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5690);


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0);
const timeMs = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const sentence = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000);
/** Why a circuit opened; what helps against each differs. */
const Trouble = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['failures', 'rejections', 'latency', 'cost']);
const everyState = {
    /** Grows with each change of state, so that a call that began before one is told from those after it. */
    epoch: count,
    /** Until when the provider asked to be left alone; 0 when it did not. */
    asked_until_ms: timeMs,
};
const Closed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('closed'),
    ...everyState,
    buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_call_window_js__WEBPACK_IMPORTED_MODULE_0__/* .Bucket */ .fW).max(20),
    failures_in_a_row: count,
    rejection: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ words: sentence, in_a_row: count }).optional(),
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
const Open = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('open'), ...outage, opened_at_ms: timeMs, until_ms: timeMs });
const HalfOpen = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('half-open'),
    ...outage,
    probes_under_way: count,
    probed_at_ms: timeMs,
    successes: count,
});
/** One circuit breaker: calls pass, none passes until a time, or a few pass to see whether the target works again. */
const CircuitBreaker = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('state', [Closed, Open, HalfOpen]);
/** Circuit breakers as they are kept between jobs, by the digest of their key, which may name hosts. */
const CircuitBreakerState = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    saved_at_ms: timeMs,
    breakers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/), CircuitBreaker),
});


/***/ }),

/***/ 90645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}…`;
}


/***/ }),

/***/ 29202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ withMinutes),
/* harmony export */   EW: () => (/* binding */ GatewayState),
/* harmony export */   R: () => (/* binding */ withSessionsOf),
/* harmony export */   wL: () => (/* binding */ gatewayStateFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15191);
/* harmony import */ var _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _kill_switch_kill_switch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45075);




/** What a gateway remembers from one job to the next: `gateway-state.json`. */
const GatewayState = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    circuit_breakers: _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__/* .CircuitBreakerState */ .n,
    kill_switch: _kill_switch_kill_switch_js__WEBPACK_IMPORTED_MODULE_2__/* .KillSwitchState */ .UM,
    budget: _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetState */ .to,
});
const gatewayStateFile = 'gateway-state.json';
/** A state with the sessions of another, or with none where there is no other. */
const withSessionsOf = (state, other) => ({
    ...state,
    kill_switch: { ...state.kill_switch, sessions: other?.kill_switch.sessions ?? [] },
    budget: { ...state.budget, sessions: other?.budget.sessions ?? [] },
});
const nothingKnown = {
    version: 1,
    circuit_breakers: { version: 1, saved_at_ms: 0, breakers: {} },
    kill_switch: { version: 1, sessions: [] },
    budget: { version: 1, hour: [], sessions: [], users: [] },
};
/** A state that knows of more that was spent, minute by minute. */
function withMinutes(state = nothingKnown, buckets) {
    const hour = [...state.budget.hour, ...(0,_budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOfBuckets */ .A6)({ buckets })];
    return { ...state, budget: { ...state.budget, hour: hour.sort((one, other) => one.minute - other.minute) } };
}


/***/ }),

/***/ 45075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UM: () => (/* binding */ KillSwitchState),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export Session */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90645);


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
    ...{ session, started_ms: nowMs, seen_ms: nowMs },
    ...{ calls: 0, tokens: 0, requests: [], turns: [] },
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
        ...session,
        seen_ms: nowMs,
        calls: session.calls + 1,
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
        return `repeated the same request ${repeated} times: “${request.excerpt}”`;
    }
    if (cycle_repeats === false)
        return undefined;
    for (let length = 2; length <= cycle_length && length * cycle_repeats <= turns.length; length += 1) {
        if (isOneRequest(turns.slice(-length)) || !endsInRounds(turns, length, cycle_repeats))
            continue;
        return `went round the same ${length} requests ${cycle_repeats} times; the last of them: “${request.excerpt}”`;
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

/***/ 8043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRecordings),
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55293);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39990);




/** One line of a recording: a request and what a model answered to it. */
const Recording = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), messages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .QB).min(1) }),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('stop'),
        usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() }).optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().default(0),
        refusal: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig())).optional().describe('Embeddings, one for each message'),
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
    if (!(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value.request) || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value.response))
        return false;
    const { model, messages } = value.request;
    const { content, finish_reason, usage, latency_ms, refusal, tool_calls, vectors } = value.response;
    if (refusal !== undefined || tool_calls !== undefined || vectors !== undefined)
        return false;
    const isPlainRequest = typeof model === 'string' && isList(messages) && messages.length > 0 && messages.every(isMessage);
    const isPlainUsage = usage === undefined || ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(usage) && isAmount(usage.input_tokens) && isAmount(usage.output_tokens));
    const isPlainText = typeof content === 'string' && typeof finish_reason === 'string';
    return isPlainRequest && isPlainUsage && isPlainText && isAmount(latency_ms);
}
const roles = new Set(_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Role */ .Xh.options);
const isMessage = (value) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) && roles.has(value.role) && typeof value.content === 'string' && Object.keys(value).length === 2;
const isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isList = Array.isArray;


/***/ }),

/***/ 68227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CaseRecord),
/* harmony export */   o: () => (/* binding */ describeQuestion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55241);


const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** One question of a dataset, as its author writes it. */
const CaseRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)]).optional(),
    vars: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    expected: JsonValue.optional(),
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)]).optional(),
});
/** Keys that prompt files write among the variables although they are no part of the question. */
const besideTheQuestion = new Set(['id', 'name', 'expected']);
/** What sets a case apart, for people: its one variable, or each of them by name. */
function describeQuestion({ vars }) {
    const entries = Object.entries(vars).filter(([name]) => !besideTheQuestion.has(name));
    const [only, second] = entries;
    if (only !== undefined && second === undefined)
        return (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(only[1]);
    return entries.map(([name, value]) => `${name}: ${(0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(value)}`).join('\n');
}


/***/ }),

/***/ 55241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
const placeholder = /\{\{\s*([A-Za-z_][\w.-]*)\s*\}\}/g;
/** The names of the variables that a template asks for, each once. */
const variablesOf = (template) => [
    ...new Set([...template.matchAll(placeholder)].map((match) => match[1] ?? '')),
];
/** Replaces each `{{name}}` by its value: text as it is, anything else as JSON. */
function render(template, values) {
    const missing = new Set();
    const text = template.replace(placeholder, (_, name) => {
        const value = lookUp(values, name);
        if (value === undefined)
            missing.add(name);
        return asText(value ?? '');
    });
    return missing.size > 0 ? { kind: 'missing', variables: [...missing] } : { kind: 'text', text };
}
function lookUp(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
/** A value as a prompt shows it. */
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));


/***/ }),

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
