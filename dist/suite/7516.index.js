export const id = 7516;
export const ids = [7516,1174];
export const modules = {

/***/ 9182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusAction: () => (/* binding */ statusAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _domain_deploy_desired_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62322);
/* harmony import */ var _domain_deploy_status_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62359);
/* harmony import */ var _stages_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1174);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74870);
/* harmony import */ var _deploy_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81810);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4361);







/** Shows on the page of the run what is to run of each lane in each environment. */
const statusAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_5__/* .defineAction */ .Q)({
    name: 'lanegate/status',
    inputs: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        environment: _domain_deploy_desired_state_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvironmentName */ .Ru.optional(),
        verify: zod__WEBPACK_IMPORTED_MODULE_6__/* .stringbool */ .uEf().default(false),
        keys: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .NameList */ .Em.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .AccessInputs */ .UQ,
    }),
    outputs: ['status'],
    run: async (ports, { environment, verify }) => {
        const { moving, settings } = await (0,_deploy_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .openMove */ .o3)(ports);
        const told = await (0,_stages_status_js__WEBPACK_IMPORTED_MODULE_2__.status)({ ...moving, ...(verify ? { ask: moving } : {}) }, { settings, environment });
        await ports.runner.writeSummary((0,_domain_deploy_status_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMarkdown */ .K)(told));
        return { outputs: { status: JSON.stringify(told) } };
    },
});


/***/ }),

/***/ 62359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ statusMarkdown)
/* harmony export */ });
/* harmony import */ var _report_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66548);
/* harmony import */ var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74383);
/* harmony import */ var _status_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49693);



const columns = ['Environment', 'Lane', 'Release', 'Commit', 'Since', 'By', 'Evidence', 'Served'];
const mostRows = 200;
/** What runs, as Markdown: a table, and a list of what is held and what is on its way. */
function statusMarkdown({ lanes, notes }) {
    if (lanes.length === 0)
        return '### What runs\n\nNothing is deployed, and no environment is declared.\n';
    const table = (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Q)({ columns: columns.map((heading) => ({ heading })), items: lanes, cellsOf: cellsInMarkdown }, mostRows);
    const told = lanes.flatMap((lane) => (0,_status_text_js__WEBPACK_IMPORTED_MODULE_1__/* .laneNotes */ .YV)(lane).map((note) => `${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(lane.environment)} ${lane.lane}: ${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(note)}`));
    const lines = [...told, ...notes.map((note) => (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(note))];
    const list = lines.length === 0 ? '' : `\n${(0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownList */ .A)(lines, (line) => line, mostRows)}\n`;
    return `### What runs\n\n${table}\n${list}`;
}
/** Ids are code, names are anybody's. */
function cellsInMarkdown(lane) {
    const [environment = '', name = '', release = '', commit = '', since = '', by = '', evidence = '', served = ''] = (0,_status_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .nc)(lane);
    return [
        (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(environment),
        name,
        lane.release === undefined ? release : (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(release),
        commit === '' ? '' : (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(commit),
        since,
        by === '' ? '' : (0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(by),
        evidence,
        served,
    ];
}


/***/ }),

/***/ 49693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ laneNotes),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_align_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84025);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62498);



const headings = ['environment', 'lane', 'release', 'commit', 'since', 'by', 'evidence', 'served'];
/** What runs, for a terminal: a row a lane, and below it what is held and what is on its way. */
function statusText({ lanes, notes }) {
    const [head = '', ...rows] = (0,_report_align_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)([headings, ...lanes.map(cellsOf)], Array(headings.length).fill('left'));
    const body = lanes.flatMap((lane, index) => [rows[index] ?? '', ...laneNotes(lane).map((note) => `  ${note}`)]);
    const all = [
        ...(lanes.length === 0 ? ['nothing is deployed, and no environment is declared'] : [head, ...body]),
        ...notes.map((note) => `note: ${note}`),
    ];
    return `${all.map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLine */ .tL).join('\n')}\n`;
}
const cellsOf = ({ environment, lane, release, commit, since, by, evidence, served }) => [
    environment,
    lane,
    release === undefined ? 'nothing' : (0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release),
    commit?.slice(0, 9) ?? '',
    since ?? '',
    by ?? '',
    evidenceOf(evidence),
    { verified: 'yes', 'not-asked': '', no: 'NO' }[served],
];
const evidenceOf = (evidence) => {
    if (evidence === undefined)
        return '';
    return evidence.override === undefined ? evidence.verdict : `${evidence.verdict}, overridden`;
};
function rolloutNote({ release, stage, weight, since, paused }) {
    const pause = paused === undefined ? '' : `, paused since ${paused.since}`;
    return `rollout of ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}: ${stage}, ${weight} % of requests, since ${since}${pause}`;
}
/** What there is to say of a lane beside what runs of it. */
function laneNotes({ reason, rolled_back, holds, rollout, waits_for, served_instead }) {
    const held = holds.filter(({ digest }) => digest !== undefined);
    return [
        ...(reason === undefined ? [] : [`because: ${reason}`]),
        ...(rolled_back === undefined ? [] : [`rolled back from ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(rolled_back)}`]),
        ...(rollout === undefined ? [] : [rolloutNote(rollout)]),
        ...waits_for.map((each) => `waits for: ${each}`),
        ...held.map(({ digest = '', by, at, reason: why }) => `held: ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(digest)} by ${by} at ${at}: ${why}`),
        ...(served_instead === undefined ? [] : [`served instead: ${served_instead}`]),
    ];
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ Observation),
/* harmony export */   h8: () => (/* binding */ ObservedError),
/* harmony export */   oL: () => (/* binding */ observationKey),
/* harmony export */   rq: () => (/* binding */ ObservationKind),
/* harmony export */   s7: () => (/* binding */ observationsFile),
/* harmony export */   uI: () => (/* binding */ longestId),
/* harmony export */   xs: () => (/* binding */ ObservedArm)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88490);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76419);



/** The version of a model that answered: what runs, or what may take its place. */
const ObservedArm = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['baseline', 'candidate']);
/**
 * How a request was answered. `shadow`: by both arms, and the user never saw the candidate's answer, so that answers are
 * compared in pairs of one id. `traffic`: by one arm alone, which is what the user saw.
 */
const ObservationKind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['shadow', 'traffic']);
/** Why a request has no answer. A refusal is an answer of its own kind, told by `refused`. */
const ObservedError = _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .IncidentKind */ .fJ.exclude(['refused', 'filtered']);
const Name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(500);
/** The longest id of a request, in characters. */
const longestId = 500;
/** One line of `observations.jsonl`: what one arm made of one request of production. */
const Observation = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(longestId).describe('Of the request; both answers of a shadowed request have the same'),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"].describe('When the request began'),
    arm: ObservedArm,
    model: Name.describe('The digest of the model lane that answered, or the name of the model that served'),
    kind: ObservationKind,
    scores: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1))
        .optional()
        .describe('Metric to score; absent where nobody graded the answer'),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional(),
    cost_usd: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional(),
    error: ObservedError.optional().describe('Why there is no answer; absent where there is one'),
    refused: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .optional()
        .describe('Whether the model declined or a filter kept its answer back; absent where nobody looked'),
    user: Name.optional().describe('A pseudonym of who asked, the same for every request of theirs'),
})
    .refine(({ error, scores }) => error === undefined || scores === undefined, {
    path: ['scores'],
    error: 'a failed call has no scores',
})
    .refine(({ error, refused }) => error === undefined || refused !== true, {
    path: ['refused'],
    error: 'a failed call is no refusal',
});
const observationsFile = 'observations.jsonl';
/** What tells observations apart: the same one twice is one. */
const observationKey = ({ kind, arm, id }) => `${kind} ${arm} ${id}`;


/***/ }),

/***/ 77789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ falseRollbackBudget),
/* harmony export */   b1: () => (/* binding */ splitAlpha),
/* harmony export */   e6: () => (/* binding */ totalOf)
/* harmony export */ });
/** How likely a right split of traffic is taken for a wrong one at one step; it pauses and does not roll back. */
const splitAlpha = 1 / 1000;
/**
 * At most how likely a release that changes nothing is dropped on its way, part by part: by the union bound, their sum
 * holds for the whole way, however often it is looked at. `evaluationAlpha` is that of the gate, once in dev and once for
 * each environment that goes before.
 */
function falseRollbackBudget({ staging, shadow, traffic }, evaluationAlpha) {
    return [
        { where: 'dev', alpha: evaluationAlpha },
        ...staging.environments.map((name) => ({ where: `staging ${name}`, alpha: evaluationAlpha })),
        { where: 'shadow', alpha: shadow.alpha },
        ...traffic.steps.map(({ weight }) => ({
            where: weight === 100 ? 'full' : `traffic at ${weight} %`,
            alpha: traffic.alpha,
        })),
    ];
}
/** The sum of a budget, which is at most 1, to twelve digits. */
function totalOf(budget) {
    const sum = budget.reduce((total, { alpha }) => total + alpha, 0);
    return Math.min(1, Number(sum.toPrecision(12)));
}


/***/ }),

/***/ 19835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** A step as people read it, such as `shadow` or `5 % of traffic`. */
const stepName = ({ stage, weight }) => stage === 'traffic' ? `${weight} % of traffic` : stage;


/***/ }),

/***/ 84025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62498);

/** Rows as lines with their columns aligned; the last column is not padded. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}


/***/ }),

/***/ 66548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 17772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leastCount),
/* harmony export */   U: () => (/* binding */ leastBetween)
/* harmony export */ });
/**
 * The least count from 1 on that passes a test which every greater one passes too, by doubling and then by bisection.
 * `Infinity` where neither `most` nor the power of two beyond it passes.
 */
function leastCount(passes, most = Number.POSITIVE_INFINITY) {
    let enough = 1;
    while (!passes(enough)) {
        if (enough > most)
            return Number.POSITIVE_INFINITY;
        enough *= 2;
    }
    return leastBetween(Math.floor(enough / 2), enough, passes);
}
/** The least whole number above `tooFew` that passes such a test, by bisection; `enough` where none before it does. */
function leastBetween(tooFew, enough, passes) {
    let [low, high] = [tooFew, enough];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (passes(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}


/***/ }),

/***/ 51749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ lnGamma)
/* harmony export */ });
const lanczosG = 7;
const lanczosCoefficients = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7,
];
const lnSqrtTwoPi = Math.log(2 * Math.PI) / 2;
/**
 * Natural logarithm of the gamma function for x > 0; a RangeError elsewhere.
 * Lanczos' approximation with g = 7 and nine terms (Numerical Recipes §6.1), about 15 digits.
 */
function lnGamma(x) {
    if (!(x > 0))
        throw new RangeError(`lnGamma needs a positive number, not ${x}`);
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
    const shifted = x - 1;
    const base = shifted + lanczosG + 0.5;
    const series = lanczosCoefficients.reduce((sum, coefficient, k) => sum + coefficient / (shifted + k));
    return lnSqrtTwoPi + (shifted + 0.5) * Math.log(base) - base + Math.log(series);
}


/***/ }),

/***/ 1174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(62322);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/environment-status.js







/** What runs of one lane in one environment, since when, on what evidence, and what is on its way. */
const LaneStatus = schemas/* strictObject */.rej({
    environment: desired_state/* EnvironmentName */.Ru,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional().describe('What is to run; absent where nothing is'),
    digest: digest_text/* DigestText */.E.optional(),
    commit: schemas/* string */.YjP().optional().describe('Of the release; absent where its record is not here'),
    since: moment/* Moment */["do"].optional(),
    by: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP().optional(),
    evidence: release/* ReleaseEvidence */.X.optional(),
    previous: digest_text/* DigestText */.E.optional(),
    rolled_back: digest_text/* DigestText */.E.optional(),
    holds: schemas/* array */.YOg(desired_state/* Hold */.AD),
    rollout: desired_state/* DesiredState */.ix.shape.rollout,
    waits_for: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the rollout, or the lane, waits for'),
    served: schemas/* enum */.k5n(['verified', 'not-asked', 'no']),
    served_instead: schemas/* string */.YjP().optional(),
});
/** What is to run everywhere. */
const EnvironmentStatus = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    lanes: schemas/* array */.YOg(LaneStatus),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What is to run, by environment and lane; declared lanes come first, in the order of the settings. */
function statusOf(facts) {
    const { states, environments, environment } = facts;
    const declared = Object.entries(environments).flatMap(([name, lanes]) => released_lane/* ReleasedLane */.k.options.filter((lane) => lanes[lane] !== undefined).map((lane) => ({ environment: name, lane })));
    const running = states.states.map(({ state }) => ({ environment: state.environment, lane: state.lane }));
    const places = new Map([...declared, ...running].map((place) => [`${place.environment}/${place.lane}`, place]));
    const told = [...places.values()].filter((place) => environment === undefined || place.environment === environment);
    const order = [...new Set(told.map((place) => place.environment))];
    return {
        version: 1,
        lanes: told
            .sort((one, other) => order.indexOf(one.environment) - order.indexOf(other.environment))
            .map((place) => laneStatus(place, facts)),
        notes: states.strange.map(({ path, why }) => `${path} cannot be believed: ${why}`),
    };
}
function laneStatus(place, facts) {
    const state = (0,stored_states/* stateAt */.HK)(facts.states.states, place)?.state;
    if (state === undefined)
        return { ...place, holds: [], waits_for: [], served: 'not-asked' };
    const release = facts.releases.filter(({ id, lane }) => id === state.release && lane === state.lane).at(-1);
    const { version: _, ...told } = state;
    return {
        ...told,
        ...(release === undefined ? {} : { commit: release.commit, evidence: release.evidence }),
        waits_for: waitsFor(state, facts),
        served: 'not-asked',
    };
}
function waitsFor({ holds, rollout }, { rolloutWaits }) {
    const whole = holds.filter(({ digest }) => digest === undefined).map(({ by, reason }) => `held by ${by}: ${reason}`);
    return [...whole, ...(rollout === undefined ? [] : (rolloutWaits.get(rollout.id) ?? []))];
}

// EXTERNAL MODULE: ./dist/compiled/domain/promotion/advance.js + 11 modules
var advance = __webpack_require__(50503);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/standing.js

/** What a rollout waits for, as the next call would tell it that brings nothing new. */
function standingOf(state, request) {
    const { paused } = state.rollout;
    if (paused !== undefined)
        return [paused.reason];
    const nobody = { by: 'nobody', occasion: 'none', observations: [], unreadable: [], approved: [] };
    const { events, waitsFor } = (0,advance/* advance */.n)(state, { ...request, ...nobody });
    const isMoving = events.some((event) => event !== 'held');
    return isMoving ? ['the next call of lanegate promote, which moves it'] : waitsFor;
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/find-release.js
var find_release = __webpack_require__(62737);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/gather-facts.js
var gather_facts = __webpack_require__(2835);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read-entry.js
var read_entry = __webpack_require__(26331);
;// CONCATENATED MODULE: ./dist/compiled/stages/status.js







/** Tells what is to run in each environment of each lane, since when and on what evidence; and, where asked, what is served. */
async function status_status(ports, request) {
    const states = await (0,gather_facts/* readStates */.rs)(ports);
    const releases = await runningReleases(ports, states);
    const { environment, settings } = request;
    const { environments } = settings;
    const rolloutWaits = await waitsOfRollouts(ports, states, settings);
    const told = statusOf({ environment, environments, states, releases, rolloutWaits });
    if (ports.ask === undefined)
        return told;
    const lanes = [];
    for (const lane of told.lanes)
        lanes.push(await withServed(ports, environments, { lane, releases }));
    return { ...told, lanes };
}
async function runningReleases(ports, { states }) {
    const found = [];
    for (const { state } of states) {
        const release = state.release === undefined ? undefined : await (0,find_release/* releaseOf */.l7)(ports, state.lane, state.release);
        if (release !== undefined)
            found.push(release);
    }
    return found;
}
async function waitsOfRollouts(ports, states, settings) {
    const waits = new Map();
    for (const { state } of states.states) {
        const { rollout, environment } = state;
        const release = rollout && (await (0,find_release/* releaseOf */.l7)(ports, 'model', rollout.release));
        if (rollout === undefined || release === undefined)
            continue;
        const entry = await (0,read_entry/* readEntry */.h)(ports, { environment, rollout, release, states, settings });
        const now = (0,moment/* momentOf */.Et)(ports.clock.now());
        waits.set(rollout.id, standingOf({ ...state, rollout }, { settings: settings.promotion, entry, now }));
    }
    return waits;
}
/** A lane with what its target says, where it has one. */
async function withServed({ ask, log }, environments, { lane, releases }) {
    const { environment } = lane;
    const deployment = environments[environment]?.[lane.lane];
    const release = releases.find(({ id, lane: name }) => id === lane.release && name === lane.lane);
    if (ask === undefined || deployment === undefined || release === undefined)
        return lane;
    const { text } = await (0,gather_facts/* fetchBundle */.L2)({ releases: ask.releases, log }, release);
    const order = { place: { environment, lane: lane.lane }, release, deployment, bundle: text };
    try {
        const served = await ask.targets.served(order);
        if (served.kind === 'as-ordered')
            return { ...lane, served: 'verified' };
        return served.kind === 'untold' ? lane : { ...lane, served: 'no', served_instead: served.said };
    }
    catch (error) {
        return { ...lane, served: 'no', served_instead: (0,user_error/* messageOf */.bD)(error) };
    }
}


/***/ })

};
