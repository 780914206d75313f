(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9527;
exports.ids = [9527];
exports.modules = {

/***/ 88292:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ GatewayInputs),
/* harmony export */   p: () => (/* binding */ leftGatewayState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49567);
/* harmony import */ var _domain_inference_recording_recording_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85054);
/* harmony import */ var _domain_serving_fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71462);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4361);




/** The name under which a gateway is left for the post step. */
const leftGatewayState = 'gateway';
const GatewayInputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    folder: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    keys: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .EvaluationInputs */ .cA.keys,
    port: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai().int().min(0).max(65_535).optional(),
    record: _domain_inference_recording_recording_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RecordingPath */ .h.optional(),
    replay: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    cache: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .EvaluationInputs */ .cA.cache,
    'fail-on': _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .NameList */ .Em.pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_domain_serving_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .FailWord */ .l)).default([]),
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .AccessInputs */ .UQ,
});


/***/ }),

/***/ 99527:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatewayStopAction: () => (/* binding */ gatewayStopAction)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/failed-write.js
var failed_write = __webpack_require__(12580);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/cache/served-carry-plan.js
var served_carry_plan = __webpack_require__(59323);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/fail-on.js
var serving_fail_on = __webpack_require__(71462);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/left-gateway.js



/** A process that outlives the one that started it: its id, and when it was born, since ids are given out anew. */
const GatewayProcess = schemas/* strictObject */.rej({ pid: schemas/* number */.aig().int().positive(), born: schemas/* string */.YjP() });
/** What the step that started a gateway leaves for the one that stops it. */
const LeftGateway = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    process: GatewayProcess,
    folder: schemas/* string */.YjP().min(1),
    carries_answers: schemas/* boolean */.zMY(),
    fail_on: schemas/* array */.YOg(serving_fail_on/* FailWord */.l),
    tolerances: incident_tolerances/* IncidentTolerances */.rk,
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident.js
var incident = __webpack_require__(88490);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/incident-meanings.js
var incident_meanings = __webpack_require__(24171);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown/table.js
var markdown_table = __webpack_require__(32034);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/neutralise.js
var neutralise = __webpack_require__(88620);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/unbroken.js
var unbroken = __webpack_require__(90520);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/column.js
var column = __webpack_require__(25452);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/cap-standings.js
var cap_standings = __webpack_require__(38644);
// EXTERNAL MODULE: ./dist/compiled/domain/serving/describe-serving.js
var describe_serving = __webpack_require__(60374);
;// CONCATENATED MODULE: ./dist/compiled/domain/serving/report-markdown.js









const mostRows = 30;
/**
 * What a gateway served, for the summary of a step: calls, tokens and cost by route, model, session and user, what was
 * stored, what went wrong, and what the budgets stopped. Every name is a client's and may be hostile.
 */
function servingMarkdown(report) {
    const parts = [
        '### Lanegate gateway',
        (0,describe_serving/* servingSentences */.fi)(report).join(' '),
        breakdownSection('By route', 'Route', report.routes),
        isOnlyModelOfEach(report) ? '' : breakdownSection('By model', 'Model', report.models),
        breakdownSection('By session', 'Session', report.sessions),
        breakdownSection('By user', 'User', report.users),
        incidentSection(report),
        budgetSection(report),
        breakerSection((0,describe_serving/* troubledBreakers */.FY)(report)),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** A table that says the same as the one above it is left out. */
const isOnlyModelOfEach = ({ routes, models }) => models.rows.length === routes.rows.length &&
    models.rows.every(({ name, calls }) => routes.rows.some((route) => route.name === name && route.calls === calls));
function breakdownSection(title, heading, { rows, others }) {
    const columns = [
        { heading },
        ...(0,column/* numberColumns */.V)('Calls', 'Stored', 'Saved', 'No answer', 'Tokens in / out', 'Cost', 'p50 / p95'),
    ];
    const items = [
        ...rows.slice(0, mostRows),
        ...(rows.length > mostRows ? [restOf(rows.slice(mostRows))] : []),
        ...(others === undefined ? [] : [{ ...others, label: 'others, not told by name' }]),
    ];
    const table = (0,markdown_table/* markdownTable */.Q)({ columns, items, cellsOf }, items.length);
    return table === '' ? '' : `**${title}**\n\n${table}`;
}
const cellsOf = (row) => [
    'name' in row ? (0,neutralise/* inlineCode */.ti)(row.name, 60) : row.label,
    (0,format_quantity/* formatCount */.B4)(row.calls),
    (0,format_quantity/* formatCount */.B4)(row.cached),
    (0,format_quantity/* formatMoney */.up)(row.saved_usd),
    (0,format_quantity/* formatCount */.B4)((0,describe_serving/* troubledCalls */.xK)(row)),
    (0,unbroken/* unbroken */.D)((0,describe_serving/* describeTokenPair */.Dv)(row)),
    (0,format_quantity/* formatMoney */.up)(row.cost_usd),
    (0,unbroken/* unbroken */.D)('name' in row ? (0,describe_serving/* describeLatencies */.ko)(row.latency_ms) : '\u2013'),
];
/** The rows that do not fit, together. */
function restOf(rows) {
    const [first, ...others] = rows.map(({ name: _, latency_ms: __, ...totals }) => totals);
    const sum = others.reduce((sofar, each) => sumOf(sofar, each), first);
    return { ...sum, label: `and ${(0,format_quantity/* formatCount */.B4)(rows.length)} more` };
}
const sumOf = (one, other) => Object.fromEntries(Object.keys(one).map((name) => [name, one[name] + other[name]]));
function incidentSection({ incidents }) {
    const items = incident/* IncidentKind */.fJ.options.flatMap((kind) => (incidents[kind] ? [{ kind, count: incidents[kind] }] : []));
    items.sort((one, other) => other.count - one.count);
    const columns = [{ heading: 'Incident' }, ...(0,column/* numberColumns */.V)('Calls'), { heading: 'What it means' }];
    const table = (0,markdown_table/* markdownTable */.Q)({ columns, items, cellsOf: ({ kind, count }) => [(0,neutralise/* inlineCode */.ti)(kind), (0,format_quantity/* formatCount */.B4)(count), incident_meanings/* incidentMeanings */.Z[kind]] }, items.length);
    return table === '' ? '' : `**Calls that came to no answer, by kind**\n\n${table}`;
}
function budgetSection(report) {
    const table = (0,markdown_table/* markdownTable */.Q)({
        columns: [{ heading: 'Cap' }, ...(0,column/* numberColumns */.V)('Most', 'Taken', 'Left')],
        items: report.caps,
        cellsOf: capCells,
    }, mostRows);
    const parts = [stoppedSentence(report), table].filter((part) => part !== '');
    return parts.length === 0 ? '' : ['**Budgets**', ...parts].join('\n\n');
}
function stoppedSentence({ totals: { stopped }, stopped_by: stoppedBy }) {
    if (stopped === 0)
        return '';
    const scopes = (0,describe_serving/* describeStops */.pk)(stoppedBy);
    const how = scopes === '' ? '' : `: ${scopes}`;
    return `Budgets stopped ${(0,format_quantity/* formatAmount */.ej)(stopped, 'call')} before they were made${how}.`;
}
const capCells = (cap) => [
    (0,neutralise/* plainText */.wh)((0,describe_serving/* capHolder */.BI)(cap), 80),
    (0,unbroken/* unbroken */.D)((0,describe_serving/* describeCap */._Q)(cap)),
    (0,unbroken/* unbroken */.D)((0,describe_serving/* describeMeasured */.aY)(cap.measure, cap.spent)),
    `${(0,unbroken/* unbroken */.D)((0,describe_serving/* describeMeasured */.aY)(cap.measure, cap.left))}${(0,cap_standings/* shareLeft */.zZ)(cap) === 0 ? ' \u26a0\ufe0f' : ''}`,
];
const breakerSection = (breakers) => breakers.length === 0
    ? ''
    : `**Circuit breakers that are not closed**\n\n${(0,markdown_table/* markdownList */.A)(breakers, breakerLine, mostRows)}`;
function breakerLine({ target, route, state, reason }) {
    const whose = route === undefined ? '' : ` for ${(0,neutralise/* inlineCode */.ti)(route, 60)}`;
    return `${(0,neutralise/* inlineCode */.ti)(target, 80)}${whose}: ${state}${reason === undefined ? '' : `, ${(0,neutralise/* plainText */.wh)(reason, 200)}`}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/serving/serving-report.js
var serving_report = __webpack_require__(2103);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-spending.js
var read_spending = __webpack_require__(63266);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/run/spend-book.js
var spend_book = __webpack_require__(81410);
;// CONCATENATED MODULE: ./dist/compiled/stages/stop-gateway.js








/** Stops a gateway of this job. One that had ended before, or tells nothing, is a failure, whatever else it did. */
async function stopGateway({ backgroundGateways, files }, { process, folder, fail_on, tolerances }) {
    const end = await backgroundGateways.stop(process, folder);
    const report = serving_report/* ServingReport */.tu.safeParse((0,read_json/* readJson */.Vh)(end.report ?? '')?.json).data;
    const accident = whyUnwell(end, report !== undefined);
    if (report === undefined)
        return { summary: undefined, failures: [...accident, ...(await whatWasSpent(files, folder))], warnings: [] };
    const [binding, others] = [fail_on, serving_fail_on/* FailWord */.l.options.filter((word) => !fail_on.includes(word))];
    return {
        summary: servingMarkdown(report),
        failures: [...accident, ...(0,serving_fail_on/* whyFailing */.V)(report, { failOn: binding, tolerances })],
        warnings: (0,serving_fail_on/* whyFailing */.V)(report, { failOn: others, tolerances }),
    };
}
/**
 * What a gateway that tells it no more had written down of its spending; one that ends in order leaves nothing there.
 */
async function whatWasSpent(files, folder) {
    try {
        const { spent } = await (0,read_spending/* readSpending */.t)(files, `${folder}/${spend_book/* gatewaySpendFile */.v}`);
        if (spent.calls === 0)
            return [];
        const [money, calls] = [(0,format_quantity/* formatMoney */.up)(spent.usd), (0,format_quantity/* formatAmount */.ej)(spent.calls, 'call')];
        return [`it had spent ${money} on ${calls}, with those under way at the most that they may take`];
    }
    catch (error) {
        return [`what it had spent cannot be told: ${(0,user_error/* messageOf */.bD)(error)}`];
    }
}
function whyUnwell({ kind, words }, hasReport) {
    const told = words === '' ? '' : `; the last it said: ${words}`;
    if (kind === 'died')
        return [`the gateway had ended before this step stopped it${told}`];
    return hasReport ? [] : [`the gateway told nothing of what it served when it was stopped${told}`];
}

// EXTERNAL MODULE: ./dist/compiled/actions/define-action.js
var define_action = __webpack_require__(74870);
// EXTERNAL MODULE: ./dist/compiled/actions/gateway-inputs.js
var gateway_inputs = __webpack_require__(88292);
;// CONCATENATED MODULE: ./dist/compiled/actions/gateway-stop.js








/** Stops the gateway that the step started, tells what it served, and keeps its answers for later jobs. */
const gatewayStopAction = (0,define_action/* defineAction */.Q)({
    name: 'lanegate/gateway',
    inputs: gateway_inputs/* GatewayInputs */.k,
    outputs: [],
    run: async (ports) => {
        const { runner, log, openServedAnswers } = ports;
        const state = runner.state(gateway_inputs/* leftGatewayState */.p);
        if (state === undefined) {
            log.info('no gateway was started, so there is none to stop');
            return { outputs: {} };
        }
        const left = LeftGateway.parse((0,read_json/* readJson */.Vh)(state)?.json);
        const { summary, failures, warnings } = await stopGateway(ports, left);
        for (const warning of warnings)
            log.warn(warning);
        const untold = summary === undefined ? [] : await whyUntold(runner, summary);
        if (left.carries_answers) {
            await (await openServedAnswers(left.folder)).save((0,served_carry_plan/* servedCarryPlan */.y)(await runner.event()));
        }
        const all = [...failures, ...untold];
        return { outputs: {}, failure: all.length === 0 ? undefined : all.join('\n') };
    },
});
/** A disk that takes no summary may hide none of the other reasons for which a job fails. */
async function whyUntold(runner, summary) {
    try {
        await runner.writeSummary(summary);
        return [];
    }
    catch (error) {
        return [
            `what was served cannot be told in the summary of the step: ${(0,failed_write/* failedWriteOf */.w)(error)?.reason ?? (0,user_error/* messageOf */.bD)(error)}`,
        ];
    }
}


/***/ }),

/***/ 3502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RK: () => (/* binding */ nestsDeeper),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   lq: () => (/* binding */ isFilled)
/* harmony export */ });
/** The value of a JSON text, or `undefined` when it is none. */
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether lists and objects stand within each other at more levels than so many. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const each of value)
            if (nestsDeeper(each, levels - 1))
                return true;
        return false;
    }
    // By name, since a list of the values takes as long again, and every long request is looked through.
    for (const name in value)
        if (nestsDeeper(value[name], levels - 1))
            return true;
    return false;
}
/** Whether something is told: what is null says as little as what is left out. */
const isPresent = (value) => value !== undefined && value !== null;
/** Whether something is told that is no empty list. */
const isFilled = (value) => isPresent(value) && !(Array.isArray(value) && value.length === 0);
/** The objects of a list; none of what is no list. */
const objectsIn = (value) => Array.isArray(value) ? value.filter(isJsonObject) : [];
/**
 * A value as JSON carries it: what is set to nothing is left out, a date of YAML is told as text, and what no JSON can
 * carry, such as `.nan`, as null.
 */
const plainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


/***/ }),

/***/ 79791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');


/***/ }),

/***/ 97863:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ errorCodeOf)
/* harmony export */ });
/** The code by which Node.js tells what went wrong, such as `ENOENT`; `undefined` of what has none. */
const errorCodeOf = (error) => typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;


/***/ }),

/***/ 12580:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeError),
/* harmony export */   w: () => (/* binding */ failedWriteOf)
/* harmony export */ });
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97863);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


const makeRoom = 'what was written before is kept; make room and run the same command again to go on';
const nameAnother = 'name another place to write to';
const haveItWritable = 'have that place take writes, or name another place to write to';
/** What each code of a failed write means, for people, and what mends it. */
const failures = new Map([
    ['ENOSPC', { reason: 'the disk is full', hint: makeRoom }],
    ['EDQUOT', { reason: 'the quota of the disk is used up', hint: makeRoom }],
    ['EFBIG', { reason: 'the file is larger than may be', hint: makeRoom }],
    ['EROFS', { reason: 'the disk is read-only', hint: haveItWritable }],
    ['EACCES', { reason: 'permission is denied', hint: haveItWritable }],
    ['EPERM', { reason: 'permission is denied', hint: haveItWritable }],
    ['ENOTDIR', { reason: 'a file is where its folder would be', hint: nameAnother }],
    ['EEXIST', { reason: 'a file is where its folder would be, or a link that leads nowhere', hint: nameAnother }],
    ['EISDIR', { reason: 'a folder is in its place', hint: nameAnother }],
    ['ENOENT', { reason: 'its folder cannot be made, or is gone', hint: nameAnother }],
    ['ENAMETOOLONG', { reason: 'its name is longer than may be', hint: nameAnother }],
    ['EIO', { reason: 'the disk failed', hint: 'what was written before is kept; run the same command again to go on' }],
]);
/** What a failed write means where its cause is the machine's. */
function failedWriteOf(error) {
    const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D)(error);
    const failure = failures.get(code);
    return failure && { code, ...failure };
}
/** A failed write as a `UserError` with its path where its cause is the machine's; any other error as it is. */
function writeError(path, error) {
    const failed = failedWriteOf(error);
    if (failed === undefined)
        return error;
    const { reason, hint } = failed;
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file could not be written: ${reason}`, { place: { path }, hint, cause: error });
}


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


/***/ }),

/***/ 59323:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ servedCarryPlan)
/* harmony export */ });
/* harmony import */ var _carry_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7701);

/**
 * Which answers a gateway brings and leaves that serves the programs of a job. They go the ways of those that verdicts
 * rest on, but apart from them and unsigned: such a program can write what it likes where they lie, so that a signature
 * made beside it says nothing. What a pull request leaves itself is therefore for its own programs alone.
 */
function servedCarryPlan(event) {
    const { sources, saves } = (0,_carry_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .carryPlan */ .j)(event);
    return {
        sources: sources.map(({ ref }) => ({ ref, needsSignature: false })),
        saves: saves === 'signed' ? 'always' : saves,
    };
}


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

/***/ 35991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ causeOfKind),
/* harmony export */   pN: () => (/* binding */ modelKindCount),
/* harmony export */   rk: () => (/* binding */ IncidentTolerances),
/* harmony export */   zN: () => (/* binding */ TolerableKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56248);



/** Everything that is counted apart and has a tolerance of its own. */
const TolerableKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([..._incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ.options, ..._notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.options]);
const upTo = (share) => zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).default(share);
/** What the gate lets go missing in all; no kind alone may have more. */
const few = upTo(0.02);
/**
 * `gate.incidents` of lanegate.yml: for each kind the share of an arm's samples up to which it is tolerated. None of
 * what would mix models in an arm is.
 */
const IncidentTolerances = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    truncated: few,
    'reasoning-exhausted': few,
    refused: few,
    filtered: few,
    empty: few,
    'malformed-json': few,
    'malformed-tool-call': few,
    'context-overflow': few,
    'wrong-model': upTo(0),
    'rate-limited': few,
    timeout: few,
    'stream-cut': few,
    'server-error': few,
    malformed: few,
    rejected: few,
    network: few,
    'circuit-open': few,
    'session-stopped': few,
    unrecorded: few,
    'tool-unanswered': few,
    'too-many-tool-calls': few,
    'harness-error': few,
    'program-failed': few,
    'missing-usage': upTo(1),
    fallback: upTo(0),
    stale: upTo(0),
});
const modelKinds = new Set([
    'truncated',
    'reasoning-exhausted',
    'refused',
    'filtered',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
    'too-many-tool-calls',
    'program-failed',
]);
/** How many kinds are the model's own doing. */
const modelKindCount = modelKinds.size;
function causeOfKind(kind) {
    if (_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.safeParse(kind).success)
        return 'notice';
    return modelKinds.has(kind) ? 'model' : 'infrastructure';
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

/***/ 56248:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Notice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What must be told of an answer although it is one, and is scored. */
const Notice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['missing-usage', 'fallback', 'stale']);


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

/***/ 47061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rememberTexts)
/* harmony export */ });
const slots = 16;
/** Longer texts are not kept. */
const longest = 100_000;
/**
 * A pure function of a text that remembers what it made of texts that come again. The calls of a suite share their
 * instructions, which are most of what they send. Texts have places by their length, so that two that alternate seldom
 * share one. One that comes once, such as an answer, is not kept: it would live as long as nobody takes its place.
 * Those that are shorter than `shortest` are not looked for, where that takes longer than to make the result anew.
 */
function rememberTexts(compute, shortest = 200) {
    const places = Array.from({ length: slots }, () => ({ text: '', result: '', mark: 0 }));
    return (text) => {
        const place = places[text.length % slots];
        if (place === undefined || text.length < shortest || text.length > longest)
            return compute(text);
        if (place.text === text)
            return place.result;
        const result = compute(text);
        const mark = markOf(text);
        if (place.mark === mark) {
            place.text = text;
            place.result = result;
        }
        place.mark = mark;
        return result;
    };
}
/** A number that two texts seldom share, of their length and some of their characters. */
function markOf(text) {
    let mark = text.length;
    for (let sample = 1; sample <= 8; sample++) {
        mark = (Math.imul(mark, 31) + text.charCodeAt(Math.floor((text.length * sample) / 8) - 1)) | 0;
    }
    return mark;
}


/***/ }),

/***/ 94144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ createRedaction),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   xl: () => (/* binding */ secretShapes)
/* harmony export */ });
/* unused harmony export tooLongToRedact */
/* harmony import */ var _remember_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47061);

/** What stands where something was taken out. */
const redacted = '[redacted]';
/**
 * Shapes of secrets that are never written, whatever the settings say. Each begins with a literal and repeats only
 * within bounds, so that no text makes the search slow.
 */
const secretShapes = {
    'API keys of OpenAI, Anthropic, OpenRouter and others': /\bsk-[A-Za-z0-9_-]{16,300}/,
    'access keys of AWS': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    'tokens of GitHub': /\bgh[pousr]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}/,
    'API keys of Google': /\bAIza[A-Za-z0-9_-]{30,45}/,
    'tokens of Slack': /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/,
    'bearer tokens': /\b[Bb]earer[ \t]{1,4}[A-Za-z0-9._~+/-]{16,4000}={0,2}/,
    'JSON web tokens': /\beyJ[A-Za-z0-9_-]{8,500}\.eyJ[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,4000})?/,
    'private keys in PEM': /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){0,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/,
};
/** A secret shape begins with one of these; a text without them needs no search. */
const firstLook = /sk-[\w-]{16}|A(?:KIA|SIA|Iza)|gh[pousr]_|github_pat_|xox|earer|eyJ|-----BEGIN/;
/** No secret shape is shorter. */
const shortestShape = 15;
const anyShape = new RegExp(Object.values(secretShapes)
    .map(({ source }) => source)
    .join('|'), 'g');
/** To search a shorter text takes no longer than to look for it among those that were. */
const shortestRemembered = 8;
/** What stands for a text that patterns of the user's would take too long to search. */
const tooLongToRedact = '[too long to be redacted]';
/** Many a good pattern, such as one of mail addresses, takes a time that grows with the square of the text. */
const longestSearched = 50_000;
/**
 * Takes secret shapes and whatever matches one of the patterns out of a text, and where there are patterns all of a
 * text that is too long to be searched. The patterns are known to compile.
 */
function createRedaction(patterns) {
    const own = patterns.map((pattern) => new RegExp(pattern, 'gu'));
    // Names of models and providers are short, and stand in every span.
    return (0,_remember_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .q)((text) => {
        if (own.length > 0 && text.length > longestSearched)
            return tooLongToRedact;
        let cleaned = text.length >= shortestShape && firstLook.test(text) ? text.replace(anyShape, redacted) : text;
        for (const pattern of own)
            cleaned = cleaned.replace(pattern, redacted);
        return cleaned;
    }, shortestRemembered);
}


/***/ }),

/***/ 24171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ incidentMeanings)
/* harmony export */ });
/** What each kind means, in one plain sentence. */
const incidentMeanings = {
    truncated: 'The answer reached its cap of output tokens and breaks off.',
    'reasoning-exhausted': 'Reasoning took the cap of output tokens and left nothing for the answer.',
    refused: 'The provider says that the model refused to answer.',
    filtered: 'A content filter of the provider withheld the answer.',
    empty: 'The reply came without any text that can be seen.',
    'malformed-json': 'JSON was demanded, and the answer is none.',
    'malformed-tool-call': 'The model called a tool that was not offered, with arguments that are not JSON, or several where one was asked for.',
    'context-overflow': 'The conversation is longer than the context window of the model.',
    'wrong-model': 'The provider answered with another model than the one asked for.',
    'rate-limited': 'The provider refused the call because too many were made.',
    timeout: 'No answer came within the time allowed.',
    'stream-cut': 'The connection broke in the middle of the answer.',
    'server-error': 'The provider, or a gateway before it, answered with an error of its own.',
    malformed: 'The provider answered with something that is no reply of its dialect.',
    rejected: 'The provider would not take the call: a key, a quota, a setting or the request itself.',
    network: 'The provider could not be reached.',
    'circuit-open': 'The call was not made, since the target had failed too often shortly before.',
    'session-stopped': 'The session had run away and was stopped, so the call was not made.',
    unrecorded: 'The recording has no answer to this question.',
    'tool-unanswered': 'The model called a tool with arguments to which the case has no recorded result.',
    'too-many-tool-calls': 'The model went on calling tools when it had called as many as it may.',
    'harness-error': 'The harness that ran the case says that it broke, so there is no answer to score.',
    'program-failed': 'The program that is evaluated broke: it ended with an error, or wrote something that is no reply.',
    'missing-usage': 'The provider did not tell what the answer took, so it was paid for at its worst case.',
    fallback: 'Another target than the first choice served the answer, because that one failed.',
    stale: 'An answer of an earlier time was served, since no other was to be had.',
    'grader error': 'A grader broke, so an answer has no score.',
    'unverified answer': 'Only a recording that head itself brought vouches for the answer.',
};


/***/ }),

/***/ 32034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ markdownList),
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table. Of more than `maxRows` items the rest is counted in a last row; '' without items. */
function markdownTable({ columns, items, cellsOf }, maxRows) {
    if (items.length === 0)
        return '';
    const rest = items.length - maxRows;
    return [
        tableRow(columns.map(({ heading }) => heading)),
        tableRow(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
        ...items.slice(0, maxRows).map((item) => tableRow(cellsOf(item))),
        ...(rest > 0 ? [tableRow([`and ${rest} more`, ...columns.slice(1).map(() => '')])] : []),
    ].join('\n');
}
const tableRow = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
/** A Markdown list of one line an item. Of more than `maxLines` items the rest is counted in a last line. */
function markdownList(items, lineOf, maxLines) {
    const rest = items.length - maxLines;
    return [...items.slice(0, maxLines).map(lineOf), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((line) => `- ${line}`)
        .join('\n');
}


/***/ }),

/***/ 98659:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94144);


const hidePlainKeys = (0,_inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedaction */ .Eg)([]);
const holdsKey = (text) => hidePlainKeys(text) !== text;
/** A run that may be escaped as in JSON, JavaScript, URLs or HTML, and a sign that it is. */
const escapedRun = /[\w.~+/=%\\&#;:-]{15,8000}/g;
const isEscaped = /%[0-9a-f]{2}|\\u\{?0|\\x[0-9a-f]{2}|&#?\w{2,6};/i;
/** A run that may be base64 or hexadecimal digits; a key in it is never shorter. */
const encodedRun = /[A-Za-z0-9+/_-]{20,20000}/g;
/**
 * A text without what has the shape of a key or token, whether it stands there as it is, escaped, in base64 or in
 * hexadecimal digits. Keys that are known are taken out where answers come in; here nobody knows any.
 */
function hideKeys(text) {
    const plain = hidePlainKeys(text);
    const unescaped = isEscaped.test(plain)
        ? plain.replace(escapedRun, (run) => (isEscaped.test(run) && holdsKey(resolveEscapes(run)) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run))
        : plain;
    return unescaped.replace(encodedRun, (run) => (readings(run).some(holdsKey) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run));
}
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', lowbar: '_' };
const characterOf = (digits, base) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
const resolveEscapes = (run) => run
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => characterOf(hex, 16))
    .replace(/(?<!\\)\\+(?:u\{0*([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, ...groups) => characterOf(groups.slice(0, 3).find((digits) => digits !== undefined) ?? '0', 16))
    .replace(/&#x0*([0-9a-f]{1,6});/gi, (_, hex) => characterOf(hex, 16))
    .replace(/&#0*([0-9]{1,7});/g, (_, digits) => characterOf(digits, 10))
    .replace(/&(\w{2,6});/g, (whole, name) => namedEntities[name] ?? whole);
/** What a run may stand for: base64 from each place within four characters, since other text may touch it, and hex. */
function readings(run) {
    const inBase64 = [0, 1, 2, 3].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(run.slice(start), 'base64').toString('latin1'));
    const digits = /[0-9a-f]{30,}/i.exec(run)?.[0] ?? '';
    const inHex = [0, 1].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digits.slice(start), 'hex').toString('latin1'));
    return [...inBase64, ...inHex];
}


/***/ }),

/***/ 88620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   sT: () => (/* binding */ asItIs),
/* harmony export */   tK: () => (/* binding */ preformattedText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _hide_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98659);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);
/* harmony import */ var _wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89712);




/** For a format that is escaped where it is written. */
const asItIs = (text) => text;
/** Of a key that lies across the cut no half may be left standing: so far beyond it keys are looked for. */
const beyondCut = 1000;
/**
 * The text up to about `maxCharacters`, keys hidden and all invisible characters shown; expanding never makes it
 * shorter than asked.
 */
function visibleBeginning(text, maxCharacters) {
    const near = text.slice(0, maxCharacters + beyondCut);
    const raw = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(near), maxCharacters);
    const shown = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(raw.text), maxCharacters);
    return { text: shown.text, left: raw.left + shown.left + text.length - near.length };
}
/**
 * Inside code GitHub links and renders nothing, yet programs that read the raw text still look for
 * another bot's hidden marker (`<!--`) and for the runner's older commands (`##[`).
 */
const breakMachineSyntax = (text) => text.replace(/<!--/g, '<\\!--').replace(/##\[/g, '##\\[');
function longestRun(text, character) {
    let longest = 0;
    let current = 0;
    for (const unit of text) {
        current = unit === character ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
/** A pipe would end a table cell: it is escaped, and named where a backslash before it would undo the escape. */
const escapePipes = (text) => text.replace(/\\(\|+)/g, (_, pipes) => `\\${'(U+007C)'.repeat(pipes.length)}`).replace(/\|/g, '\\|');
function codeSpan(text) {
    const content = escapePipes(breakMachineSyntax(text));
    const delimiter = '`'.repeat(longestRun(content, '`') + 1);
    const needsPadding = /^[` ]|[` ]$/.test(content);
    return needsPadding ? `${delimiter} ${content} ${delimiter}` : `${delimiter}${content}${delimiter}`;
}
/** Hostile text as one Markdown code span that also fits a table cell; line breaks are shown as `\u23ce`. */
function inlineCode(text, maxCharacters = 80) {
    const beginning = visibleBeginning(text, maxCharacters);
    if (beginning.text.length === 0)
        return '(empty)';
    const line = beginning.text.replace(/\n/g, '\u23ce').replace(/\t/g, ' ');
    return codeSpan(beginning.left > 0 ? `${line}\u2026` : line);
}
/** At a line's start a backslash keeps bots from reading `/approve` or `@bot merge`, and the runner `::set-env`. */
const breakLineCommands = (text) => text.replace(/^([^\S\n]*)(::|[/@]\p{L})/gmu, '$1\\$2');
/** Hostile text as a Markdown code block; of more than `maxCharacters` the rest is left out, and the block says so. */
function fencedBlock(text, maxCharacters) {
    const beginning = visibleBeginning(text, maxCharacters);
    const body = breakLineCommands(breakMachineSyntax((0,_wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .createLineWrapper */ .c)()(beginning.text)));
    const rest = beginning.left > 0 ? `\n[${beginning.left} more characters]` : '';
    const fence = shortestFence(body);
    return `${fence}text\n${body === '' ? '(empty)' : body}${rest}\n${fence}`;
}
function shortestFence(body) {
    const backticks = longestRun(body, '`');
    const tildes = longestRun(body, '~');
    return backticks <= tildes || backticks < 3
        ? '`'.repeat(Math.max(3, backticks + 1))
        : '~'.repeat(Math.max(3, tildes + 1));
}
/** Words that GitHub would link, ping, draw or typeset: mentions, references, addresses, commits, emoji, formulas. */
const linkedWord = /@|:\/\/|www\.|#\d|\bgh-\d|\b(?:ghsa|cve)-|\$|mailto:|xmpp:|:[\w+-]+:|(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu;
const escapeWord = (word) => word
    .replace(/[\\`*_~[\]|!#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
/** A list, heading, rule, quote or bot's command is one only at the start of a line. */
const escapeLineStart = (line) => line.replace(/^[-+=:/^]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Hostile text as one line of Markdown prose that renders as itself: no markup, link, mention, reference, image or
 * HTML. What GitHub would link becomes code.
 */
function plainText(text, maxCharacters = 300) {
    const beginning = visibleBeginning(text, maxCharacters);
    const words = beginning.text.split(/\s+/u).filter((word) => word !== '');
    const line = words.map((word) => (linkedWord.test(word) ? codeSpan(word) : escapeWord(word))).join(' ');
    return escapeLineStart(beginning.left > 0 ? `${line}\u2026` : line);
}
/** A key is looked for in all of a text before any of it is compared, shown or cut. */
const visibleText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(text));
/**
 * Hostile text for a `<pre>` of ours in Markdown, where GitHub links and renders nothing. What other programs look for
 * in the raw text (mentions, commands of bots and of the runner, hidden markers) is written as entities.
 */
const preformattedText = (text) => text.replace(/[&<>"'`@#$]|(?<=^|\s)[/:]/gu, (character) => `&#${character.codePointAt(0)};`);
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Hostile text for HTML, between tags or in a quoted attribute. */
const htmlText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');


/***/ }),

/***/ 90520:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
/** A narrow cell would break a number from its unit. */
const unbroken = (quantity) => quantity.replaceAll(' ', '\u00a0');


/***/ }),

/***/ 89712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createLineWrapper)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);

/** Characters of GitHub's code face that fit the width of a comment. */
const columns = 100;
/**
 * Breaks lines that would have to be scrolled sideways to be read. It is given a text piece by piece, and gives each
 * piece back with line breaks put in before words that would not fit.
 */
function createLineWrapper() {
    let column = 0;
    const place = (word) => {
        const breaks = column > 0 && column + word.length > columns ? '\n' : '';
        const lines = linesOfWord(word);
        column = (lines.length > 1 || breaks !== '' ? 0 : column) + (lines.at(-1) ?? '').length;
        return breaks + lines.join('\n');
    };
    const space = (spaces) => {
        const lastBreak = spaces.lastIndexOf('\n');
        column = lastBreak < 0 ? column + spaces.length : spaces.length - lastBreak - 1;
        return spaces;
    };
    return (piece) => piece.replace(/\s+|\S+/gu, (run) => (/^\s/u.test(run) ? space(run) : place(run)));
}
/** A word that is longer than a line, as several. */
function linesOfWord(word) {
    const lines = [];
    let rest = word;
    while (rest.length > columns) {
        const { text } = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(rest, columns);
        lines.push(text === '' ? rest.slice(0, columns) : text);
        rest = rest.slice(lines.at(-1)?.length);
    }
    return [...lines, rest];
}


/***/ }),

/***/ 25452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ numberColumns)
/* harmony export */ });
/** Columns of numbers. */
const numberColumns = (...headings) => headings.map((heading) => ({ heading, isNumber: true }));


/***/ }),

/***/ 38644:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ capStandings),
/* harmony export */   xT: () => (/* binding */ mostNamed),
/* harmony export */   zZ: () => (/* binding */ shareLeft)
/* harmony export */ });
/* harmony import */ var _inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _inference_budget_budget_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75940);
/* harmony import */ var _inference_budget_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89624);
/* harmony import */ var _inference_budget_hour_window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58940);




/** Sessions and users may be many; so many caps of them are told, the nearest first. */
const mostNamed = 50;
/** How near every cap of a gateway is: those of all callers, then those of users and sessions, the nearest first. */
function capStandings({ caps, spent, state, nowMs, beganAtMs }) {
    const run = { total: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(spent), buckets: [], milliseconds: nowMs - beganAtMs };
    const hour = { ...run, buckets: (0,_inference_budget_budget_state_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketsOfState */ .YC)(state.hour) };
    const ofAll = [
        ...standingsOf({ kind: 'run' }, caps.perRun ?? {}, run, nowMs),
        ...standingsOf({ kind: 'hour' }, caps.perHour ?? {}, hour, nowMs),
        ...sharedStandings('pull_request', caps.perPullRequest, run),
        ...sharedStandings('day', caps.perDay, run),
    ];
    const named = [
        ...namedStandings('user', caps.perUser, state.users, nowMs),
        ...namedStandings('session', caps.perSession, state.sessions, nowMs),
    ];
    named.sort((one, other) => shareLeft(one) - shareLeft(other));
    return [...ofAll, ...named.slice(0, mostNamed)];
}
function sharedStandings(kind, caps, run) {
    if (caps === undefined)
        return [];
    return standingsOf({ kind }, caps, { ...run, total: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(run.total, (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .amountOfSpend */ .Ix)(caps.before)) }, 0);
}
const namedStandings = (kind, caps, accounts, nowMs) => caps === undefined
    ? []
    : accounts.flatMap((account) => {
        const { name, spent = _inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .noAmount */ .Sj, buckets = [], beganAtMs = nowMs } = (0,_inference_budget_budget_state_js__WEBPACK_IMPORTED_MODULE_1__/* .accountOfState */ .aV)(account);
        const taken = { total: spent, buckets, milliseconds: nowMs - beganAtMs };
        return standingsOf({ kind, name }, caps, taken, nowMs);
    });
function standingsOf(scope, caps, taken, nowMs) {
    const limits = (0,_inference_budget_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .limitsOf */ .A)(caps);
    const window = new _inference_budget_hour_window_js__WEBPACK_IMPORTED_MODULE_3__/* .HourWindow */ .B(limits.some(({ hourly }) => hourly) ? taken.buckets : []);
    window.forget(nowMs);
    const standings = limits.map((limit) => standingOf(scope, limit, limit.hourly ? window.total : taken.total));
    const { milliseconds } = caps;
    if (milliseconds === undefined)
        return standings;
    const [most, spent] = [minutes(milliseconds), minutes(Math.max(0, taken.milliseconds))];
    return [...standings, toldStanding(scope, { measure: 'minutes', hourly: false }, most, spent)];
}
const standingOf = (scope, { measure, most, hourly }, taken) => toldStanding(scope, { measure: measureWords[measure], hourly }, told(measure, most), told(measure, taken[measure]));
const measureWords = { nanoUsd: 'usd', tokens: 'tokens', calls: 'calls' };
const told = (measure, amount) => measure === 'nanoUsd' ? (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: amount }) : amount;
const toldStanding = ({ kind, name }, { measure, hourly }, most, spent) => ({
    scope: kind,
    ...(name === undefined ? {} : { name }),
    measure,
    per_hour: hourly,
    most,
    spent,
    left: leftOf(measure, most, spent),
});
/** The difference of two amounts of money in whole billionths of a dollar, as the budgets have it. */
function leftOf(measure, most, spent) {
    const left = Math.max(0, most - spent);
    return measure === 'usd' ? (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(left) }) : left;
}
/** How much of a cap is left, from 0 to 1. */
const shareLeft = ({ most, left }) => (most === 0 ? 0 : left / most);
const minutes = (ms) => ms / 60_000;


/***/ }),

/***/ 60374:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ capHolder),
/* harmony export */   Dv: () => (/* binding */ describeTokenPair),
/* harmony export */   FY: () => (/* binding */ troubledBreakers),
/* harmony export */   _Q: () => (/* binding */ describeCap),
/* harmony export */   aY: () => (/* binding */ describeMeasured),
/* harmony export */   ag: () => (/* binding */ describeBreaker),
/* harmony export */   cv: () => (/* binding */ describeEndings),
/* harmony export */   fi: () => (/* binding */ servingSentences),
/* harmony export */   ko: () => (/* binding */ describeLatencies),
/* harmony export */   lY: () => (/* binding */ describeRefusals),
/* harmony export */   pk: () => (/* binding */ describeStops),
/* harmony export */   xK: () => (/* binding */ troubledCalls)
/* harmony export */ });
/* harmony import */ var _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20905);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);



/** The whole of what was served, as sentences without anything that a client wrote. */
function servingSentences({ totals, in_flight: inFlight, seconds, refused }) {
    const refusals = describeRefusals(refused);
    const { calls, cost_usd: usd } = totals;
    return [
        `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(calls, 'call')} in ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds * 1000)}, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(usd)}.`,
        ...(calls === 0 ? [] : [`${describeEndings(totals)}.`, `${describeTokens(totals)}.`]),
        ...(totals.cached === 0 ? [] : [`${describeSaved(totals)}.`]),
        ...(totals.unmetered === 0 ? [] : [describeUnmetered(totals)]),
        ...(refusals === '' ? [] : [`Refused while they were read, and no calls: ${refusals}.`]),
        ...(inFlight === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(inFlight, 'call')} had not ended.`]),
    ];
}
const endings = [
    ['answered', 'answered'],
    ['cached', 'from the store'],
    ['incidents', 'handed on as incidents'],
    ['failed', 'failed'],
    ['stopped', 'stopped by a budget'],
    ['left', 'left by the client'],
];
/** How calls ended, those that came to nothing named only where there are some. */
const describeEndings = (totals) => endings
    .filter(([name]) => name === 'answered' || totals[name] > 0)
    .map(([name, words]) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(totals[name])} ${words}`)
    .join(', ');
function describeTokens(totals) {
    const { input_tokens: read, output_tokens: written, cached_input_tokens: cached, reasoning_tokens: thought } = totals;
    const parts = [
        ...(cached === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(cached)} of them from a provider's cache`]),
        ...(thought === 0 ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(thought)} on reasoning`]),
    ];
    const more = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
    return `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(read, 'token')} in, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(written)} out${more}`;
}
const describeSaved = ({ cached, saved_usd: usd, saved_tokens: tokens }) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(cached, 'stored answer')} saved ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(usd)} and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(tokens, 'token')}`;
const describeUnmetered = ({ unmetered }) => `Of ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(unmetered, 'call')} no usage was told; they are paid for at their worst case.`;
/** Calls that came to no answer, whoever is to blame. */
const troubledCalls = ({ incidents, failed, stopped }) => incidents + failed + stopped;
const describeTokenPair = ({ input_tokens: read, output_tokens: written }) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(read)} / ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(written)}`;
/** p50 and p95, or a dash where no provider answered. */
const describeLatencies = ({ p50, p95 }) => p50 === null || p95 === null ? '\u2013' : `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(p50)} / ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(p95)}`;
/** Whose cap it is, in words. A name may be hostile. */
const capHolder = ({ scope, name }) => (0,_inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .describeScope */ .O)({ kind: scope, name });
/** What a cap lets through. */
const describeCap = ({ measure, per_hour: perHour, most }) => `${describeMeasured(measure, most)}${perHour ? ' an hour' : ''}`;
/** An amount in the measure of a cap. */
function describeMeasured(measure, amount) {
    switch (measure) {
        case 'usd':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up)(amount);
        case 'minutes':
            return `${Number(amount.toFixed(1))} min`;
        case 'tokens':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(amount, 'token');
        case 'calls':
            return (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(amount, 'call');
    }
}
/** A breaker in a line of a terminal, with whose calls it guards. Its target and its route may be hostile. */
function describeBreaker({ target, route, state, reason = '' }) {
    const whose = route === undefined ? '' : ` for ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(route)}`;
    return `circuit ${state}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(target)}${whose}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(reason)}`;
}
/** Breakers that do not let every call pass, which are all that need to be told. */
const troubledBreakers = ({ breakers }) => breakers.filter(({ state }) => state !== 'closed');
const scopeWords = {
    request: 'a request',
    session: 'a session',
    user: 'a user',
    run: 'the run',
    hour: 'the hour',
    pull_request: 'the pull request',
    day: 'the day',
};
/** `2 by the cap of a session, 1 by the cap of the run`; '' of none. */
const describeStops = (stoppedBy) => _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .ScopeKind */ .V.options
    .flatMap((kind) => (stoppedBy[kind] ? [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(stoppedBy[kind])} by the cap of ${scopeWords[kind]}`] : []))
    .join(', ');
/** `2 requests with 400, 1 with 413`; '' of none. */
const describeRefusals = (refused) => Object.entries(refused)
    .map(([status, count], index) => `${index === 0 ? (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(count, 'request') : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count)} with ${status}`)
    .join(', ');


/***/ }),

/***/ 71462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whyFailing),
/* harmony export */   l: () => (/* binding */ FailWord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62848);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _describe_serving_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60374);




/** What of a gateway's work fails the job it served. */
const FailWord = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['incidents', 'budget', 'breaker']);
/** Why a job fails by what its gateway met, a sentence each; none where nothing that it wants told came. */
function whyFailing(report, { failOn, tolerances }) {
    const reasons = {
        incidents: () => [...beyondTolerance(report, tolerances), ...withoutKind(report)],
        budget: () => stoppedByBudget(report),
        breaker: () => trippedBreakers(report),
    };
    return [...new Set(failOn)].flatMap((word) => reasons[word]());
}
/** Each kind by its share of all calls, as the gate has it of samples. */
function beyondTolerance({ incidents, totals }, tolerances) {
    return Object.entries(incidents)
        .filter(([kind, count]) => count > tolerances[kind] * totals.calls)
        .map(([kind, count]) => {
        const tolerated = `${Number((tolerances[kind] * 100).toFixed(2))} %`;
        return `\`${kind}\` came ${count === 1 ? 'once' : `${count} times`} in ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(totals.calls, 'call')}, and ${tolerated} are tolerated (gate.incidents)`;
    });
}
/** Such as a key that is missing, which lies neither at a model nor at what is between; so it is never tolerated. */
function withoutKind({ incidents, totals }) {
    const ofAKind = Object.values(incidents).reduce((sum, count) => sum + count, 0);
    const others = totals.incidents + totals.failed - ofAKind;
    return others > 0 ? [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(others, 'call')} failed by a mistake, which the client was told`] : [];
}
function stoppedByBudget({ totals, stopped_by }) {
    if (totals.stopped === 0)
        return [];
    const scopes = (0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStops */ .pk)(stopped_by);
    const by = scopes === '' ? '' : `: ${scopes}`;
    return [`budgets stopped ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(totals.stopped, 'call')}${by}`];
}
/** One that has closed again has let calls fail all the same. Clients name models, so a target may be hostile. */
function trippedBreakers(report) {
    const open = (0,_describe_serving_js__WEBPACK_IMPORTED_MODULE_3__/* .troubledBreakers */ .FY)(report).map(({ target, route }) => {
        const whose = route === undefined ? '' : ` for \`${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(route)}\``;
        return `\`${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalName */ .Ao)(target)}\`${whose}`;
    });
    const refused = report.incidents['circuit-open'] ?? 0;
    if (open.length === 0 && refused === 0)
        return [];
    const still = open.length === 0 ? '' : `, and the circuits of ${open.join(', ')} were open at the end`;
    return [`open circuits refused ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(refused, 'call')}${still}`];
}


/***/ }),

/***/ 98936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ServedOutcome)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * How a call that a client made ended: with an answer, with a stored one, with a reply that is an incident and was
 * handed on, with an error, by a budget, or since the client left.
 */
const ServedOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['answered', 'cached', 'incident', 'failed', 'budget', 'left']);


/***/ }),

/***/ 2103:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ servingReportFile),
/* harmony export */   tu: () => (/* binding */ ServingReport)
/* harmony export */ });
/* unused harmony exports CallTotals, CapMeasure, CapStanding */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20905);
/* harmony import */ var _inference_circuit_breaker_breaker_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37503);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88490);
/* harmony import */ var _served_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98936);





const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const Usd = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
/** What some of the calls of a gateway came to. Every call is of one of the outcomes. */
const CallTotals = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    calls: Count,
    answered: Count.describe('Calls whose answer a provider gave'),
    cached: Count.describe('Calls whose answer was stored before'),
    incidents: Count.describe('Replies that are no answer and were handed on as their provider gave them'),
    failed: Count.describe('Calls that ended with an error'),
    stopped: Count.describe('Calls that a budget did not let through'),
    left: Count.describe('Calls whose client left before the end'),
    attempts: Count.describe('How many times providers were asked'),
    input_tokens: Count.describe('As billed, what was read from a cache of the provider included'),
    output_tokens: Count.describe('As billed, reasoning included'),
    cached_input_tokens: Count.describe('Of the input, read from a cache of the provider'),
    reasoning_tokens: Count.describe('Of the output, spent on reasoning'),
    unmetered: Count.describe('Calls to a provider that told no usage, or whose client left before it did; each is paid for at its worst case'),
    cost_usd: Usd,
    saved_usd: Usd.describe('What the stored answers would have cost'),
    saved_tokens: Count.describe('What the stored answers would have taken, input and output together'),
});
const Quantiles = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ p50: Milliseconds.nullable(), p95: Milliseconds.nullable() })
    .describe('From request to end of the answer, of calls that a provider answered; counted in buckets, so about right');
const NamedTotals = CallTotals.extend({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), latency_ms: Quantiles });
/** Calls by a name of which there may be any number: so many are told by name, all others together. */
const Breakdown = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamedTotals), others: CallTotals.optional() });
const CapMeasure = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['usd', 'tokens', 'calls', 'minutes']);
/** How near a cap is. */
const CapStanding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    scope: _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeKind */ .V,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Whose cap it is, of a session or a user'),
    measure: CapMeasure,
    per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether it binds what the last 60 minutes took'),
    most: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    spent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
/** A call that ended lately. */
const LateCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Provider and model that served, or were asked'),
    session: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    outcome: _served_call_js__WEBPACK_IMPORTED_MODULE_4__/* .ServedOutcome */ .K,
    incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .IncidentKind */ .fJ.optional(),
    stopped_by: _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeKind */ .V.optional(),
    tokens: Count.optional(),
    cost_usd: Usd,
    duration_ms: Milliseconds,
});
/** What a gateway served: `gateway-report.json`. */
const ServingReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    started_at_ms: Milliseconds.describe('Since 1970'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('How long it has served'),
    in_flight: Count.describe('Calls that have not ended'),
    calls_in_last_minute: Count.describe('Calls that came in'),
    totals: CallTotals.extend({ latency_ms: Quantiles }),
    routes: Breakdown.describe('By the route, binding or model that clients named'),
    models: Breakdown.describe('By the provider and model that served, or were asked'),
    sessions: Breakdown,
    users: Breakdown,
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .IncidentKind */ .fJ, Count).describe('How often each kind came, whatever became of the call'),
    stopped_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(_inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeKind */ .V, Count).describe('How many calls a cap of each scope did not let through'),
    refused: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{3}$/), Count)
        .describe('Requests that were refused while they were read, by the status they were told; no call was made of them'),
    caps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CapStanding),
    breakers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_circuit_breaker_breaker_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .BreakerStanding */ .F),
    last_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LateCall).describe('The latest last'),
});
const servingReportFile = 'gateway-report.json';


/***/ }),

/***/ 63266:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSpending)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);
/* harmony import */ var _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99860);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/**
 * What the journal of a run's money says that killed parts of it took. A last line that a kill tore is of a call that
 * was not made, or counts at its worst already; any other that cannot be read is a `UserError`, since nobody knows what
 * stood there.
 */
async function readSpending(files, path) {
    const [sum, minutes] = [new _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendSum */ .y$(), new _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .KilledMinutes */ .po()];
    const lines = (await files.lines(path)) ?? [];
    let line = 0;
    let isTorn = false;
    for await (const text of lines) {
        if (isTorn)
            throw unreadable(path, line);
        line += 1;
        const entry = _domain_inference_budget_spend_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .SpendEntry */ .nh.safeParse((0,_domain_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text)?.json).data;
        if (entry === undefined) {
            // What a machine that went down had no time to write is zeros, and may have been many lines.
            if (text.includes('\0'))
                throw unreadable(path, line);
            isTorn = true;
            continue;
        }
        sum.add(entry);
        minutes.add(entry);
    }
    return { spent: sum.spent(), killed: minutes.buckets() };
}
const unreadable = (path, line) => new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this line of what was spent is damaged, so nobody can tell how much is left of the budget', {
    place: { path, line },
    hint: 'name another folder, or remove this file if what was spent need not count',
});


/***/ }),

/***/ 8945:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ keptSpending)
/* harmony export */ });
/** Keeps the entries of a run's money in a journal, so that neither a kill nor a full disk loses any of it. */
function keptSpending(journal) {
    let written = Promise.resolve();
    return {
        add: (entry) => {
            written = journal.addInTurn(JSON.stringify(entry));
        },
        written: async () => {
            await written;
            if (journal.hasFailed)
                await journal.flush();
        },
    };
}


/***/ }),

/***/ 81410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ gatewaySpendFile),
/* harmony export */   w: () => (/* binding */ openSpendBook)
/* harmony export */ });
/* harmony import */ var _domain_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _read_read_spending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63266);
/* harmony import */ var _kept_spending_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8945);




/** Runs of a command line keep theirs in a folder of each, and its records of all runs in a file of the usual name. */
const gatewaySpendFile = 'gateway-spend.jsonl';
/**
 * Opens the book in a folder. A run that ended in order left it empty; what stands in it was taken by one that was
 * killed, which is told and goes on here.
 */
async function openSpendBook({ files, log }, folder, opened) {
    const path = `${folder}/${gatewaySpendFile}`;
    const { spent, killed } = await (0,_read_read_spending_js__WEBPACK_IMPORTED_MODULE_2__/* .readSpending */ .t)(files, path);
    if (spent.calls > 0) {
        const usd = Number(spent.usd.toFixed(6));
        const [calls, count] = [(0,_domain_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(spent.calls, 'call'), spent.calls === 1 ? 'counts' : 'count'];
        log.warn(`the gateway before this one did not end in order; the $${usd} of its ${calls} ${count} towards this run`);
    }
    const journal = opened(await files.append(path));
    const { add, written } = (0,_kept_spending_js__WEBPACK_IMPORTED_MODULE_3__/* .keptSpending */ .z)(journal);
    const told = tellOnce(log);
    return {
        spent,
        killed,
        add,
        written: () => written().catch(told),
        close: async () => {
            await journal.close();
            await files.write(path, '');
        },
    };
}
/** Whoever serves others does not read what each of them is told. */
function tellOnce(log) {
    let isTold = false;
    return (error) => {
        if (!isTold)
            log.warn(`no call is made any more, since what it takes cannot be written down: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error)}`);
        isTold = true;
        throw error;
    };
}


/***/ })

};
;
})
