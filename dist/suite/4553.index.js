export const id = 4553;
export const ids = [4553];
export const modules = {

/***/ 59491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateAction: () => (/* binding */ gateAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88343);
/* harmony import */ var _domain_formats_results_gate_flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89924);
/* harmony import */ var _domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73679);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54137);
/* harmony import */ var _stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76942);
/* harmony import */ var _author_of_event_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(82568);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74870);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4361);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54420);
/* harmony import */ var _told_on_accident_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47577);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15076);












const Margin = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputReadBy */ .we)(_domain_formats_results_gate_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .parseShare */ .n, 'is a share from 0 to 1, such as 0.05 for five points');
const Floors = (0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputReadBy */ .we)(_domain_formats_results_gate_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFloors */ .v, 'names a metric and a share from 0 to 1, such as success=0.9');
/** What holds for the results of another harness; a run of our own has its settings from lanegate.yml. */
const ResultsInputs = {
    'base-results': zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional(),
    'head-results': zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional(),
    suite: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional(),
    margin: Margin.optional(),
    floor: Floors.optional(),
    metrics: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .NameList */ .Em.optional(),
    inconclusive: zod__WEBPACK_IMPORTED_MODULE_9__/* ["enum"] */ .k5n(['warn', 'block', 'lean']).optional(),
};
const GateInputs = zod__WEBPACK_IMPORTED_MODULE_9__/* .strictObject */ .rej({
    folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .FolderInput */ .px,
    /** Read within the step, so that what cannot be read becomes the status as well. */
    needs: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional(),
    ...ResultsInputs,
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .AccessInputs */ .UQ,
});
/** Judges an evaluation, or the results of another harness, and sets the status of the commit by it. */
const gateAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_10__/* .defineAction */ .Q)({
    name: 'lanegate/gate',
    inputs: GateInputs,
    outputs: ['verdict', 'lanes'],
    run: (ports, inputs) => (0,_told_on_accident_js__WEBPACK_IMPORTED_MODULE_6__/* .toldOnAccident */ .W)(ports, inputs, async () => {
        const { verdict, changeSet } = await judge(ports, inputs);
        const { status } = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_7__/* .whereToTell */ .C)(ports, false);
        await (0,_stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .tellVerdict */ .H)(ports, { verdict, changeSet, status });
        return { outputs: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOutputs */ .Ix)(verdict), failure: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOf */ .g5)(verdict) };
    }),
});
async function judge(ports, { folder, ...inputs }) {
    const event = await ports.runner.event();
    const needs = inputs.needs === undefined ? undefined : neededJobs(inputs.needs, event);
    const headPath = inputs['head-results'];
    if (headPath !== undefined) {
        const { suite = 'results', margin, floor = {}, inconclusive = 'warn', metrics } = inputs;
        const rules = { margin, floor, inconclusive, gating: metrics };
        const { gateResults } = await Promise.all(/* import() */[__webpack_require__.e(712), __webpack_require__.e(2754), __webpack_require__.e(7270), __webpack_require__.e(1143), __webpack_require__.e(7836), __webpack_require__.e(7509), __webpack_require__.e(27), __webpack_require__.e(9351)]).then(__webpack_require__.bind(__webpack_require__, 69351));
        const unsuccessful = needs?.unsuccessful ?? [];
        return gateResults(ports, { folder, basePath: inputs['base-results'], headPath, suite, gate: rules, unsuccessful });
    }
    const stray = Object.keys(ResultsInputs).find((name) => inputs[name] !== undefined);
    if (stray === undefined) {
        const awaitsApproval = event.isUntrustedHead && event.kind === 'pull-request';
        return (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_2__.gate)({ ...ports, people: (0,_author_of_event_js__WEBPACK_IMPORTED_MODULE_11__/* .authorOfEvent */ .j)(event) }, { folder, needs, awaitsApproval });
    }
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`input "${stray}" is for the results of another harness, but there is no "head-results"`, {
        hint: "name the file with head's results, or set these rules in lanegate.yml",
    });
}
function neededJobs(text, { policy = '', head = '' }) {
    return { unsuccessful: (0,_domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_0__/* .unsuccessfulJobs */ .W)(text), commits: { policy, head } };
}


/***/ }),

/***/ 54420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ verdictOutputs),
/* harmony export */   SD: () => (/* binding */ receiptOutput),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sn: () => (/* binding */ detectOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _domain_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80383);
/* harmony import */ var _domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63859);




/**
 * Lists as JSON, so that an expression can use them with `fromJSON`, and one boolean a lane. `folder` is where the
 * change set was written. GitHub refuses a matrix without entries, for which `has-suites` is there to be asked first.
 */
function detectOutputs(changeSet, folder) {
    const { lanes, suites, mixed } = changeSet;
    const touched = Object.fromEntries(_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.map((lane) => [lane, String(lanes.includes(lane))]));
    return {
        lanes: JSON.stringify(lanes),
        suites: JSON.stringify(suites),
        'has-suites': String(suites.length > 0),
        'needs-evaluation': String((0,_domain_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .needsEvaluation */ .Y)(changeSet)),
        matrix: JSON.stringify({ include: suites.map((suite) => ({ suite })) }),
        mixed: String(mixed),
        'change-set': `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`,
        ...touched,
    };
}
const verdictOutputs = ({ verdict, lanes }) => ({
    verdict,
    lanes: JSON.stringify(lanes),
});
/** Why the step fails; nothing when the change may be merged. */
const failureOf = ({ blocks, verdict, reason }) => blocks ? `${verdict}: ${reason}` : undefined;
/** The name to upload the receipt of a run folder as; empty where it left none. */
async function receiptOutput(files, folder, { receipt }) {
    if (receipt === undefined || receipt.reused_from !== undefined)
        return '';
    const isThere = (await files.read(`${folder}/${_domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptFile */ .fR}`)) !== undefined;
    return isThere ? (0,_domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptArtifact */ .$J)(receipt.digest) : '';
}


/***/ }),

/***/ 62322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ Hold),
/* harmony export */   Ru: () => (/* binding */ EnvironmentName),
/* harmony export */   WK: () => (/* binding */ mostHolds),
/* harmony export */   ix: () => (/* binding */ DesiredState),
/* harmony export */   r9: () => (/* binding */ stateText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76419);
/* harmony import */ var _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53796);
/* harmony import */ var _release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31425);






/** The name of an environment, which is a folder of the ledger as well. */
const EnvironmentName = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');
/** Digests that a lane holds at most. */
const mostHolds = 200;
/** What must not be deployed until somebody lifts it: a lane's digest that failed, or everything. */
const Hold = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('The lane digest that is held; absent where the whole lane is'),
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Remark */ .Nc,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"],
});
/** What is to run of one lane in one environment: the one file that says so. */
const DesiredState = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    environment: EnvironmentName,
    lane: _release_released_lane_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleasedLane */ .k,
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('What runs; absent before the first release'),
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe("Of the release's lane"),
    previous: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('The release that ran before; absent after a rollback'),
    rolled_back: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('The release that a rollback left; absent after any other move'),
    since: _moment_js__WEBPACK_IMPORTED_MODULE_2__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Actor */ .Ag,
    reason: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Remark */ .Nc,
    holds: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(Hold).max(mostHolds).default([]),
    rollout: _promotion_rollout_js__WEBPACK_IMPORTED_MODULE_3__/* .Rollout */ .mp.optional().describe('A release on its way'),
})
    .refine(({ release, digest }) => (release === undefined) === (digest === undefined), {
    path: ['digest'],
    error: 'is there without its release, or is not there with it',
});
/** A state as it is stored. */
const stateText = (state) => `${JSON.stringify(state, null, 2)}\n`;


/***/ }),

/***/ 89924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseShare),
/* harmony export */   v: () => (/* binding */ parseFloors)
/* harmony export */ });
/** A share from 0 to 1 as people write it; `undefined` for anything else. */
function parseShare(text) {
    const share = Number(text);
    return text.trim() !== '' && share >= 0 && share <= 1 ? share : undefined;
}
/** Floors such as `success=0.9, tone=0.5`; `undefined` where one is none or a metric is there twice. */
function parseFloors(text) {
    const floors = new Map();
    for (const part of text.split(/[,\n]/).filter((each) => each.trim() !== '')) {
        const at = part.lastIndexOf('=');
        const [metric, share] = [part.slice(0, Math.max(0, at)).trim(), parseShare(part.slice(at + 1))];
        if (metric === '' || share === undefined || floors.has(metric))
            return undefined;
        floors.set(metric, share);
    }
    return Object.fromEntries(floors);
}


/***/ }),

/***/ 70605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isUnknownChange)
/* harmony export */ });
/** Whether nothing is known of a change: in any other change set, each lane has changes, or another harness's results. */
const isUnknownChange = ({ lanes, changes, harness }) => lanes.length > 0 && changes.length === 0 && harness === undefined;


/***/ }),

/***/ 16431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71429);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** The margin where nobody set one. */
const defaultMargin = 0.05;
/** A default margin is never widened beyond: who may lose half of the answers has no gate. */
const widestDefault = 0.5;
/** The margin that holds for so many units. Throws a `UserError` for one that even an unchanged head could not pass. */
function settleMargin(rule, bound, { n, missing, alpha }) {
    if (rule.kind === 'default')
        return widenDefault(narrowestDefault(bound, (n + missing) / rule.drawnShare, alpha));
    const { value, refusal } = rule;
    const smallest = (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .Dk)(bound, n + missing, alpha);
    if (refusal !== undefined && value <= smallest)
        throw refuse({ value, smallest, n: n + missing, refusal }, (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .casesForMargin */ .VN)(bound, value, alpha));
    return { margin: value, widened: false };
}
/**
 * Tango's bound is a little too narrow for a few cases of which none differs, so that the margin it would allow is passed
 * by a drop as great in more than alpha of all runs.
 */
const narrowestDefault = (bound, n, alpha) => Math.max((0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestPassableMargin */ .Dk)(bound, n, alpha), bound === 'tango' ? (0,_statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenBreakShare */ .Bx)(n, alpha) : 0);
function widenDefault(smallest) {
    if (smallest < defaultMargin)
        return { margin: defaultMargin, widened: false };
    return { margin: Math.min(widestDefault, (Math.floor(smallest * 100) + 1) / 100), widened: true };
}
function refuse({ value, smallest, n, refusal }, casesNeeded) {
    const enough = Number.isFinite(casesNeeded) ? `it takes ${casesNeeded}` : 'and no number of them could';
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a margin of ${value} cannot be passed by ${n} cases of ${refusal.subject}, even if no answer changes; ${enough}`, {
        place: refusal.place,
        hint: `add cases, set the margin above ${smallest.toFixed(3)}, or leave it out and it follows the dataset`,
    });
}


/***/ }),

/***/ 20274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ leansAgainst),
/* harmony export */   OJ: () => (/* binding */ couldFail),
/* harmony export */   c9: () => (/* binding */ asksForMargin),
/* harmony export */   im: () => (/* binding */ wordOfRole)
/* harmony export */ });
/**
 * What a comparison makes of a metric. A proven drop fails every role, but for the small one that a `gate` has proven to
 * lie within its margin. To pass, a `gate` rules out a drop of the margin, a `success` proves a gain, and a
 * `deterioration` only has no proven drop, where there is enough data for one to have been proven.
 */
function wordOfRole(comparison, rule) {
    const [low] = comparison.interval;
    const { role, margin, alpha, adjustedP } = rule;
    const isDropProven = adjustedP <= alpha;
    if (role === 'deterioration') {
        if (isDropProven)
            return 'fail';
        return rule.isLastLook !== false && couldFail(comparison, rule) ? 'pass' : 'inconclusive';
    }
    const needed = role === 'success' ? 0 : -margin;
    if (low > needed)
        return 'pass';
    return isDropProven ? 'fail' : 'inconclusive';
}
/**
 * True where so many units could prove a drop at all: when every one of them is worse, the sign-flip mid-p is 2^-n / 2,
 * and it may have to bear the whole correction for the other metrics.
 */
const couldFail = ({ n }, { alpha, deciding }) => Math.max(1, deciding) * 0.5 ** (n + 1) <= alpha;
/** Only these roles are held to a margin. */
const asksForMargin = (role) => role === 'gate' || role === 'report';
/** Whether the estimate alone speaks against a metric: as far below base as its role forbids, or no better. */
function leansAgainst({ role, difference, margin }) {
    if (difference === null || role === 'report')
        return false;
    return role === 'deterioration' ? difference < 0 : difference <= -margin;
}


/***/ }),

/***/ 61628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NumberList)
/* harmony export */ });
const firstCapacity = 64;
/** A list of numbers that grows, eight bytes for each. */
class NumberList {
    values = new Float64Array(firstCapacity);
    count = 0;
    get length() {
        return this.count;
    }
    push(value) {
        this.makeRoom(this.count + 1);
        this.values[this.count] = value;
        this.count += 1;
    }
    /** The number at an index; `missing` beyond the end. */
    at(index, missing = Number.NaN) {
        return index < this.count ? (this.values[index] ?? missing) : missing;
    }
    /** Sets the number at an index; a list that is too short is filled up with `filler`. */
    set(index, value, filler = Number.NaN) {
        if (index >= this.count) {
            this.makeRoom(index + 1);
            this.values.fill(filler, this.count, index);
            this.count = index + 1;
        }
        this.values[index] = value;
    }
    /** The numbers in ascending order, as a copy. */
    sorted() {
        return this.values.slice(0, this.count).sort();
    }
    [Symbol.iterator]() {
        return this.values.subarray(0, this.count).values();
    }
    makeRoom(count) {
        if (count <= this.values.length)
            return;
        const larger = new Float64Array(Math.max(count, this.values.length * 2));
        larger.set(this.values);
        this.values = larger;
    }
}


/***/ }),

/***/ 13763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PackedList)
/* harmony export */ });
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77198);

/** A list of values that grows, each kept as its JSON text and parsed anew where it is asked for. */
class PackedList {
    texts = new _text_list_js__WEBPACK_IMPORTED_MODULE_0__/* .TextList */ .K();
    get length() {
        return this.texts.length;
    }
    push(item) {
        this.texts.push(JSON.stringify(item));
    }
    at(index) {
        const text = this.texts.at(index);
        return text === undefined ? undefined : JSON.parse(text);
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1) {
            const item = this.at(index);
            if (item !== undefined)
                yield item;
        }
    }
}


/***/ }),

/***/ 77198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TextList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _number_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61628);


const pageBytes = 1 << 20;
/** A list of texts that grows, kept as UTF-8 in pages outside the heap, so that no collection of garbage walks them. */
class TextList {
    pages = [];
    pageOf = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    starts = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    ends = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    free = 0;
    get length() {
        return this.ends.length;
    }
    push(text) {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);
        const page = this.pageWithRoom(bytes);
        this.pageOf.push(this.pages.length - 1);
        this.starts.push(this.free);
        this.free += page.write(text, this.free);
        this.ends.push(this.free);
    }
    at(index) {
        return this.pages[this.pageOf.at(index)]?.toString('utf8', this.starts.at(index), this.ends.at(index));
    }
    pageWithRoom(bytes) {
        const last = this.pages.at(-1);
        if (last !== undefined && last.length - this.free >= bytes)
            return last;
        const page = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
        this.pages.push(page);
        this.free = 0;
        return page;
    }
}


/***/ }),

/***/ 53796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ RolloutStage),
/* harmony export */   _H: () => (/* binding */ RolloutEvent),
/* harmony export */   mp: () => (/* binding */ Rollout),
/* harmony export */   nC: () => (/* binding */ RolloutRecord)
/* harmony export */ });
/* unused harmony export StageEvidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76419);
/* harmony import */ var _seen_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16957);
/* harmony import */ var _shadow_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67757);
/* harmony import */ var _traffic_evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24559);






/** The stages of a model's way, in their order. */
const RolloutStage = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['dev', 'staging', 'shadow', 'traffic', 'full']);
/** What was counted since a stage, or a weight of it, began. It starts anew with each, and with another baseline. */
const StageEvidence = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    known: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"].optional().describe('When the newest request began that was counted before the stage did'),
    first: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"].optional().describe('When the first request that counts began'),
    newest: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"].optional().describe('When the newest request that counts began'),
    seen: _seen_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .SeenRequests */ .EP,
    counted: zod__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [_shadow_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .ShadowEvidence */ .wN, _traffic_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .TrafficEvidence */ .Jt]),
});
/** A release on its way through the stages. */
const Rollout = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe('Of release, baseline and the moment it began'),
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe("Of the release's lane, which is what is promoted"),
    baseline: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('The lane digest that it is compared with; absent where nothing ran before'),
    began: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"],
    stage: RolloutStage,
    since: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"].describe('When the stage, or its weight, began'),
    weight: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(100).describe('Percent of requests that the candidate answers'),
    evidence: StageEvidence.optional().describe('Absent before anything is compared in production'),
    paused: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(500), since: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"] })
        .optional()
        .describe('Why its evidence cannot be trusted at present'),
    overdue: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true).optional().describe('The deadline of the stage has passed and was told'),
    errors: zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
        count: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().nonnegative().describe('Calls in a row whose evidence was in error'),
        occasion: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(500).optional().describe('The last of them, which counts once however often it is made'),
    })
        .prefault({ count: 0 }),
});
/** What happened to a rollout. */
const RolloutEvent = zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n([
    'began',
    'advanced',
    'rolled-back',
    'held',
    'paused',
    'resumed',
    'restarted',
    'completed',
]);
/** A step of a rollout. */
const RolloutRecord = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('rollout'),
    environment: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    rollout: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
    release: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
    event: RolloutEvent,
    stage: RolloutStage.describe('The stage after it; that which failed where it was rolled back'),
    weight: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(100),
    evidence: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of the evidence that decided'),
    reasons: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(500)).max(50),
    by: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1).max(320),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"],
});


/***/ }),

/***/ 16957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ SeenBook),
/* harmony export */   EP: () => (/* binding */ SeenRequests),
/* harmony export */   pQ: () => (/* binding */ nothingSeen)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76419);


/** Bits of one generation's filter, of which each request sets three. */
const bits = 65_536;
/** Requests of one generation; with so many, the filter takes about one new request in seventy for one that it knows. */
const generationSize = 6_000;
const Filter = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    newest: _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
    bits: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().describe('Empty of no requests'),
});
/**
 * Which requests were counted: two generations of them in Bloom filters (1970), and nothing of older ones but when the
 * newest of them began. What began no later than that is taken for counted.
 */
const SeenRequests = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    forgotten_until: _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
    older: Filter,
    newer: Filter,
});
const emptyFilter = { requests: 0, bits: '' };
const nothingSeen = { older: emptyFilter, newer: emptyFilter };
/** What was counted, while more is. Requests come in the order in which they began. */
class SeenBook {
    forgottenUntil;
    older;
    newer;
    constructor({ forgotten_until, older, newer }) {
        this.forgottenUntil = forgotten_until;
        this.older = opened(older);
        this.newer = opened(newer);
    }
    /** Whether a request is new; from then on it is not. */
    add(key, at) {
        if (this.forgottenUntil !== undefined && at <= this.forgottenUntil)
            return false;
        const hash = hashOf(key);
        if (isIn(this.newer, hash) || isIn(this.older, hash))
            return false;
        if (this.newer.requests >= generationSize)
            this.turn();
        for (let probe = 0; probe < 3; probe += 1) {
            const place = placeOf(hash, probe);
            this.newer.bits[place >> 3] = (this.newer.bits[place >> 3] ?? 0) | (1 << (place & 7));
        }
        this.newer.requests += 1;
        if (this.newer.newest === undefined || at > this.newer.newest)
            this.newer.newest = at;
        return true;
    }
    stored() {
        return {
            ...(this.forgottenUntil === undefined ? {} : { forgotten_until: this.forgottenUntil }),
            older: closed(this.older),
            newer: closed(this.newer),
        };
    }
    turn() {
        const { newest } = this.older;
        if (newest !== undefined && (this.forgottenUntil === undefined || newest > this.forgottenUntil))
            this.forgottenUntil = newest;
        this.older = this.newer;
        this.newer = opened(emptyFilter);
    }
}
const opened = ({ requests, newest, bits: text }) => {
    const filter = Buffer.alloc(bits / 8);
    Buffer.from(text, 'base64').copy(filter);
    return { requests, newest, bits: filter };
};
const closed = ({ requests, newest, bits: filter }) => requests === 0
    ? emptyFilter
    : { requests, ...(newest === undefined ? {} : { newest }), bits: filter.toString('base64') };
/** A hash of 32 bits: FNV-1a over UTF-16 (Fowler, Noll and Vo), mixed as MurmurHash3 ends. */
function hashOf(key) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < key.length; index += 1)
        hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/** One half of the hash leads to the first place and the other, made odd, from place to place. Kirsch and Mitzenmacher 2006. */
const placeOf = (hash, probe) => ((hash & 0xffff) + probe * ((hash >>> 16) | 1)) & (bits - 1);
const isIn = ({ requests, bits: filter }, hash) => requests > 0 && isSet(filter, placeOf(hash, 0)) && isSet(filter, placeOf(hash, 1)) && isSet(filter, placeOf(hash, 2));
const isSet = (filter, place) => (((filter[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;


/***/ }),

/***/ 67757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wN: () => (/* binding */ ShadowEvidence),
  JZ: () => (/* binding */ noPairedMetric),
  t5: () => (/* binding */ noShadowEvidence),
  lU: () => (/* binding */ withPair)
});

// UNUSED EXPORTS: PairedMetric

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/running-moments.js
var running_moments = __webpack_require__(1484);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/sign-flip-wealth.js

/**
 * How strongly each part of the wealth bets on a drop, and its share at the start. Powers of two reach from a small loss
 * of 0/1 scores to graded scores that hardly waver; most lies where a drop of 5 to 10 points of flaky answers is found.
 */
const bets = [
    { strength: 0.1, share: 1 / 9 },
    { strength: 0.2, share: 2 / 9 },
    { strength: 0.4, share: 2 / 9 },
    { strength: 0.8, share: 1 / 9 },
    { strength: 1.6, share: 1 / 9 },
    { strength: 3.2, share: 1 / 9 },
    { strength: 6.4, share: 1 / 9 },
];
/** What has been gained by betting, pair by pair, that the candidate is worse. */
const SignFlipWealth = schemas/* strictObject */.rej({
    ln_wealths: schemas/* array */.YOg(schemas/* number */.aig()).length(bets.length).describe('Natural logarithm of each part of the wealth'),
    ln_peak: schemas/* number */.aig().nonnegative().describe('Natural logarithm of the most that all parts together ever were'),
});
const newSignFlipWealth = {
    ln_wealths: bets.map(({ share }) => Math.log(share)),
    ln_peak: 0,
};
/**
 * The wealth after one pair more, whose difference is candidate minus baseline in [-1, 1]. As long as a difference and
 * its negative are equally likely, or gains likelier than losses, exp(-λd)/cosh(λd) has a mean of at most 1, so that the
 * wealth ever reaches 1/alpha with a chance of at most alpha, however often it is looked at (Ville's inequality; Ramdas
 * and others 2020, "Admissible anytime-valid sequential inference", on symmetric distributions; de la Peña 1999).
 */
function withDifference({ ln_wealths, ln_peak }, difference) {
    const grown = bets.map(({ strength }, index) => (ln_wealths[index] ?? 0) + lnFactor(strength * difference));
    return { ln_wealths: grown, ln_peak: Math.max(ln_peak, lnSum(grown)) };
}
/** ln(exp(-x) / cosh(x)), which stays finite wherever x is. */
const lnFactor = (x) => Math.LN2 - Math.log1p(Math.exp(2 * x));
function lnSum(logarithms) {
    const largest = Math.max(...logarithms);
    return largest + Math.log(logarithms.reduce((sum, each) => sum + Math.exp(each - largest), 0));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/shadow-evidence.js



/** What pairs of answers say of one metric: candidate minus baseline. */
const PairedMetric = schemas/* strictObject */.rej({ differences: running_moments/* RunningMoments */.RC, wealth: SignFlipWealth });
/** What was counted in shadow, by metric. */
const ShadowEvidence = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('shadow'),
    pairs: schemas/* number */.aig().int().nonnegative(),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), PairedMetric).describe('Scores as they are named'),
    answered: PairedMetric.describe('1 for an answer, 0 for an error'),
    unrefused: PairedMetric.describe('1 for an answer, 0 for a refusal'),
});
const noPairedMetric = { differences: running_moments/* noMoments */.V5, wealth: newSignFlipWealth };
const noShadowEvidence = {
    kind: 'shadow',
    pairs: 0,
    metrics: {},
    answered: noPairedMetric,
    unrefused: noPairedMetric,
};
/** A metric with the difference of one pair more. */
const withPair = ({ differences, wealth }, difference) => ({
    differences: (0,running_moments/* withNumber */.Yx)(differences, difference),
    wealth: withDifference(wealth, difference),
});


/***/ }),

/***/ 24559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ TrafficEvidence),
/* harmony export */   jN: () => (/* binding */ noArmEvidence),
/* harmony export */   zi: () => (/* binding */ newTrafficEvidence)
/* harmony export */ });
/* unused harmony export ArmEvidence */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _statistics_log_histogram_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39022);
/* harmony import */ var _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1484);
/* harmony import */ var _seen_requests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16957);




const Count = zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative();
/** What was counted of the requests that one arm answered. */
const ArmEvidence = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    requests: Count,
    errors: Count,
    looked_for_refusals: Count,
    refusals: Count,
    latencies_ms: _statistics_log_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .LogHistogram */ .LV,
    costs_usd: _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningMoments */ .RC,
    scores: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .RunningMoments */ .RC),
});
/** What was counted at one weight. */
const TrafficEvidence = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('traffic'),
    baseline: ArmEvidence,
    candidate: ArmEvidence,
    split: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ candidate: Count, total: Count, users: _seen_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .SeenRequests */ .EP })
        .describe('How many were sent where: each user once, by their first request, and requests that name none'),
    is_reference: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .describe('True where the candidate answers everything, and the baseline is that of the step before'),
});
const nobody = { candidate: 0, total: 0, users: _seen_requests_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingSeen */ .pQ };
const noArmEvidence = {
    requests: 0,
    errors: 0,
    looked_for_refusals: 0,
    refusals: 0,
    latencies_ms: _statistics_log_histogram_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyHistogram */ .wv,
    costs_usd: _statistics_running_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .noMoments */ .V5,
    scores: {},
};
/** Evidence of a step that begins; `reference` is the baseline that is left to compare with at full. */
const newTrafficEvidence = (reference) => ({
    kind: 'traffic',
    baseline: reference ?? noArmEvidence,
    candidate: noArmEvidence,
    split: nobody,
    is_reference: reference !== undefined,
});


/***/ }),

/***/ 31425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LaneDigests),
/* harmony export */   k: () => (/* binding */ ReleasedLane)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);


/** The lanes that are released and deployed, each on its own. */
const ReleasedLane = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
const LaneDigests = zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(ReleasedLane, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E);


/***/ }),

/***/ 67508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ asSentence)
/* harmony export */ });
/** A text as a sentence: a full stop at its end where there is none. */
const asSentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 11496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ culpritsOf),
/* harmony export */   QO: () => (/* binding */ suitesBeside),
/* harmony export */   UL: () => (/* binding */ overrunsOf),
/* harmony export */   jc: () => (/* binding */ bindingSuites),
/* harmony export */   nL: () => (/* binding */ reachesNothing),
/* harmony export */   rl: () => (/* binding */ causeOf),
/* harmony export */   ws: () => (/* binding */ gatingMetrics)
/* harmony export */ });
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);

/** Suites under policy's yardstick, which alone decide. */
const bindingSuites = (verdict) => verdict.suites.filter((suite) => suite.binding);
/** Suites under head's yardstick, which are only shown. */
const suitesBeside = (verdict) => verdict.suites.filter((suite) => !suite.binding);
/** True where a change reaches nothing that is judged, and nothing else holds it up. */
const reachesNothing = ({ verdict, blocks }) => verdict === 'not-affected' && !blocks;
/** The gating metrics of the binding suites. */
const gatingMetrics = (verdict) => bindingSuites(verdict).flatMap((suite) => suite.metrics.filter((metric) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .decides */ .yN)(metric.role)).map((metric) => ({ suite, metric })));
/** The metrics whose verdict is the verdict of the change, the largest drop first. */
const culpritsOf = (verdict) => gatingMetrics(verdict)
    .filter(({ metric }) => metric.verdict === verdict.verdict)
    .sort((one, other) => (one.metric.difference ?? 0) - (other.metric.difference ?? 0));
/** The guardrails whose verdict is the verdict of the change. */
const overrunsOf = (verdict) => bindingSuites(verdict).flatMap((suite) => (suite.guardrails ?? [])
    .filter((guardrail) => guardrail.verdict === verdict.verdict)
    .map((guardrail) => ({ suite, guardrail })));
/**
 * What of a metric gave its verdict: a drop against base, a gain that was asked for and is not shown, its floor, or
 * something only its reason tells, such as a run that ended early although the drop is plain.
 */
function causeOf(metric) {
    const { difference, floor, interval, pass_bound: passBound, role } = metric;
    const isFloor = floor !== undefined && floor.verdict === metric.verdict;
    if (difference === null)
        return isFloor ? 'floor' : 'other';
    switch (metric.verdict) {
        case 'fail':
            if (isFloor && (interval === null || interval[1] >= 0))
                return 'floor';
            return difference < 0 ? 'drop' : 'other';
        case 'inconclusive':
            if (interval !== null && interval[1] < 0)
                return 'other';
            if (role === 'success' && passBound !== null && passBound <= 0)
                return 'gain';
            if (role === 'deterioration')
                return isFloor ? 'floor' : 'other';
            if (passBound !== null && passBound <= -metric.margin)
                return 'drop';
            return isFloor ? 'floor' : 'other';
        default:
            return 'other';
    }
}


/***/ }),

/***/ 21417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ formatGuarded),
/* harmony export */   Vc: () => (/* binding */ describeOpenGuardrail),
/* harmony export */   dM: () => (/* binding */ guardrailTitles),
/* harmony export */   i0: () => (/* binding */ describeIncrease),
/* harmony export */   lQ: () => (/* binding */ explainGuardrail),
/* harmony export */   z4: () => (/* binding */ describeOverrun)
/* harmony export */ });
/* harmony import */ var _as_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67508);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);


/** What each guardrail measures, as the row of a table names it. */
const guardrailTitles = {
    cost: 'cost of a sample',
    latency: 'latency p95',
};
/** A quantity of one arm in its own unit; a dash where nobody measured it. */
function formatGuarded({ name }, quantity) {
    if (quantity === null)
        return '–';
    return name === 'cost' ? formatSmallMoney(quantity) : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(quantity);
}
/** A sample may cost so little that `< $0.0001` would be said of both arms. */
const formatSmallMoney = (usd) => usd > 0 && usd < 0.0001 ? `$${usd.toFixed(Math.min(12, 2 - Math.floor(Math.log10(usd))))}` : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMoney */ .up)(usd);
/** How much head is above base: `+34 % (+21 % to +47 %), limit +20 %`. */
function describeIncrease({ verdict, ratio, interval, max_increase: limit }) {
    if (verdict === 'not-measured')
        return `not measured, limit +${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(limit)}`;
    const range = interval === null ? '' : ` (${formatIncrease(interval[0])} to ${formatIncrease(interval[1])})`;
    return `${ratio === null ? '–' : formatIncrease(ratio)}${range}, limit +${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(limit)}`;
}
/** A ratio of head to base as `+34 %`. */
const formatIncrease = (ratio) => (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(1, ratio) ?? '–';
/** What became of a guardrail that failed: `cost rose 34 %`. */
const describeOverrun = ({ name, ratio }) => `${name} ${ratio === null ? 'is above its limit' : `rose ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.round((ratio - 1) * 100) / 100)}`}`;
/** What a guardrail leaves open. */
const describeOpenGuardrail = ({ name, max_increase: limit }) => `the data cannot tell whether ${name} rose by more than ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(limit)}`;
/** What was measured, in a sentence; of what was not, why. */
function explainGuardrail(guardrail, neutralise) {
    const { name, n, base, head } = guardrail;
    if (base === null || head === null)
        return (0,_as_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .K)(neutralise(guardrail.reason));
    const [was, is] = [formatGuarded(guardrail, base), formatGuarded(guardrail, head)];
    const measured = name === 'cost'
        ? `A sample costs ${is} where it cost ${was}`
        : `95 % of the answers come within ${is} where they came within ${was}`;
    return `${measured}, over ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(n, 'case')}: ${describeIncrease(guardrail)}.${isTooSmall(guardrail) ? ' So few cases decide nothing.' : ''}`;
}
/** True where the interval would pass or fail, had there been enough cases. */
const isTooSmall = ({ verdict, interval, max_increase: limit }) => verdict === 'inconclusive' && interval !== null && (interval[1] < 1 + limit || interval[0] > 1 + limit);


/***/ }),

/***/ 82847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ summariseLanes),
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Y1: () => (/* binding */ describeSpot),
/* harmony export */   ZP: () => (/* binding */ whatIsUnknown),
/* harmony export */   kv: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70605);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93681);



/** The lanes that changed, and those that have a verdict although nothing in them did, in the order they are told. */
function summariseLanes(changeSet, verdict) {
    const judged = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (verdict.lanes[lane] ?? 'not-affected') !== 'not-affected');
    return (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...changeSet.lanes, ...judged]).map((lane) => {
        const changes = changeSet.changes.filter((change) => change.lane === lane);
        return { lane, verdict: verdict.lanes[lane] ?? 'not-affected', first: changes[0], more: describeMore(changes) };
    });
}
/** Said in place of the lanes where nobody could look at the change; '' where somebody could. */
const whatIsUnknown = (changeSet) => (0,_gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnknownChange */ .B)(changeSet) ? 'Nothing is known of what changed, so no lane that deploys is let through.' : '';
function describeMore(changes) {
    if (changes.length < 2)
        return '';
    const files = new Set(changes.map(({ path }) => path)).size;
    const where = files === 1 ? 'there' : `in ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(files, 'file')}`;
    return `and ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(changes.length - 1, 'more change')} ${where}`;
}
/** `path:line`, as editors and people write it. */
const describeSpot = ({ path, line }) => (line === undefined ? path : `${path}:${line}`);
const doubts = { high: '', medium: 'likely', low: 'perhaps' };
/** How unsure the lane of a change is, in a word; '' where the format itself or a clear sign says it. */
const doubtOf = ({ confidence = 'high' }) => doubts[confidence];
/** What changed, and why it is thought to be of its lane where that is not sure. */
function describeReason(change) {
    const doubt = doubtOf(change);
    return doubt === '' ? change.reason : `${change.reason} (${doubt}, since ${change.because ?? 'it looks like it'})`;
}


/***/ }),

/***/ 71140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ overrideNotices),
/* harmony export */   BX: () => (/* binding */ mostOverrides),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   _8: () => (/* binding */ overridesInEffect)
/* harmony export */ });
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93681);

/** Overrides told one by one before the rest is counted. */
const mostOverrides = 3;
/** What somebody set aside, by whom, until when and why; those in force first. */
function overrideNotices({ overrides = [], blockers = [] }) {
    const standing = blockers.find(({ overridden }) => !overridden);
    const told = [...overrides].sort((one, other) => Number(other.holds) - Number(one.holds));
    const rest = told.length - mostOverrides;
    return [
        ...told.slice(0, mostOverrides).map((override) => noticeOf(override, standing)),
        ...(rest > 0 ? [{ label: 'Overrides', text: [`${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(rest, 'more override')} of this commit.`] }] : []),
    ];
}
function noticeOf(override, standing) {
    const { by, at, expires, lanes, reason, holds, why_not: whyNot } = override;
    const given = [{ name: by }, ' on ', momentOf(at), ` for ${lanes.join(', ')}`];
    const because = [': “', { said: reason }, '”.'];
    if (holds) {
        const left = standing === undefined
            ? []
            : [
                ' What stands takes an override that names ',
                `${standing.lanes.join(' and ')}: `,
                { said: standing.reason },
                '.',
            ];
        return {
            label: standing === undefined ? 'Overridden' : 'Overridden in part',
            text: ['By ', ...given, ', until ', momentOf(expires), ...because, ' No score is changed by it.', ...left],
        };
    }
    const why = whyNot === undefined ? ['.'] : [': ', { said: whyNot }, '.'];
    return { label: 'Override without effect', text: ['By ', ...given, ...because, ' It does not hold', ...why] };
}
/** `2026-12-03 14:00 UTC`; a moment that is written in another way as it is. */
function momentOf(moment) {
    const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?Z$/.exec(moment) ?? [];
    return day === undefined || time === undefined ? { name: moment } : `${day} ${time} UTC`;
}
/** The overrides that let a change through which would be held up without them; none where nothing held it up. */
function overridesInEffect({ blocks, blockers = [], overrides = [] }) {
    const isLetThrough = !blocks && blockers.some(({ overridden }) => overridden);
    return isLetThrough ? overrides.filter(({ holds }) => holds) : [];
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   aC: () => (/* binding */ describeWord),
/* harmony export */   eb: () => (/* binding */ verdictSymbol)
/* harmony export */ });
const symbols = {
    pass: '🟢',
    fail: '🔴',
    inconclusive: '🟡',
    error: '⚫',
    'not-affected': '⚪',
};
/** The coloured dot of a verdict; never shown without its words. */
const verdictSymbol = (word) => symbols[word];
/** A verdict in plain words: `not-affected` reads as two. */
const verdictWords = (word) => word.replace('-', ' ');
/** `🔴 fail`: the dot and the words. */
const describeWord = (word) => `${verdictSymbol(word)} ${verdictWords(word)}`;


/***/ }),

/***/ 398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularizedIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51749);

const tiny = 1e-300;
const precision = 1e-16;
const mostTerms = 100_000;
const awayFromZero = (value) => (Math.abs(value) < tiny ? tiny : value);
/** The continued fraction of the incomplete beta function, by the modified method of Lentz. */
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= mostTerms; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        const change = d * c;
        fraction *= change;
        if (Math.abs(change - 1) <= precision)
            break;
    }
    return fraction;
}
/**
 * The regularized incomplete beta function I_x(a, b) for x in [0, 1] and positive a, b; a RangeError elsewhere.
 * Numerical Recipes §6.4; the prefactor loses digits as a and b grow, to about 1e-8 at a million.
 */
function regularizedIncompleteBeta(x, a, b) {
    if (!(x >= 0 && x <= 1 && a > 0 && b > 0))
        throw new RangeError(`no incomplete beta at x ${x}, a ${a}, b ${b}`);
    if (x === 0 || x === 1)
        return x;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularizedIncompleteBeta(1 - x, b, a);
    const lnFront = a * Math.log(x) + b * Math.log1p(-x) + (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a + b) - (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(a) - (0,_ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .lnGamma */ .y)(b);
    return (Math.exp(lnFront) * continuedFraction(x, a, b)) / a;
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

/***/ 39022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ LogHistogram),
/* harmony export */   ME: () => (/* binding */ edgesOfRank),
/* harmony export */   U8: () => (/* binding */ FillingHistogram),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   wv: () => (/* binding */ emptyHistogram)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Each bucket reaches from its lower edge to 2 % beyond it, which is how exact a quantile is told. */
const lnWidth = Math.log(1.02);
/** A number outside counts as the nearest of these, so that a histogram stays small whatever it is given. */
const [least, most] = [1e-9, 1e9];
/** Numbers counted in buckets of equal width on a logarithmic scale. */
const LogHistogram = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    first: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Bucket b holds numbers from 1.02^b on'),
    counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative()).max(4200).describe('Of the first bucket and those after it'),
});
const emptyHistogram = { first: 0, counts: [] };
/** A histogram that is being filled. */
class FillingHistogram {
    counts = new Map();
    constructor({ first, counts } = emptyHistogram) {
        for (const [index, count] of counts.entries())
            if (count > 0)
                this.counts.set(first + index, count);
    }
    add(value) {
        const bucket = Math.floor(Math.log(Math.min(most, Math.max(least, value))) / lnWidth);
        this.counts.set(bucket, (this.counts.get(bucket) ?? 0) + 1);
    }
    filled() {
        const buckets = [...this.counts.keys()];
        if (buckets.length === 0)
            return emptyHistogram;
        const [first, last] = [Math.min(...buckets), Math.max(...buckets)];
        return {
            first,
            counts: Array.from({ length: last - first + 1 }, (_, index) => this.counts.get(first + index) ?? 0),
        };
    }
}
/** How many numbers a histogram holds. */
const countOf = ({ counts }) => counts.reduce((sum, count) => sum + count, 0);
/** Between which edges the number of a rank from 1 lies; a RangeError where there are fewer numbers. */
function edgesOfRank({ first, counts }, rank) {
    let seen = 0;
    for (const [index, count] of counts.entries()) {
        seen += count;
        if (seen >= rank)
            return [Math.exp((first + index) * lnWidth), Math.exp((first + index + 1) * lnWidth)];
    }
    throw new RangeError(`no number of rank ${rank} among ${seen}`);
}


/***/ }),

/***/ 51998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile),
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * The sample quantile at `p` in [0, 1], type 7 of Hyndman and Fan 1996: linear between order statistics; NaN of
 * nothing.
 */
const quantile = (values, p) => sortedQuantile(Float64Array.from(values).sort(), p);
/** The same of values in ascending order. */
function sortedQuantile(sorted, p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`no quantile at ${p}`);
    const position = (sorted.length - 1) * p;
    const below = sorted[Math.floor(position)] ?? Number.NaN;
    const above = sorted[Math.ceil(position)] ?? Number.NaN;
    return below + (above - below) * (position - Math.floor(position));
}


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ deviationOf),
/* harmony export */   RC: () => (/* binding */ RunningMoments),
/* harmony export */   V5: () => (/* binding */ noMoments),
/* harmony export */   Yx: () => (/* binding */ withNumber)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** Count, mean and sum of squared distances from the mean of numbers that need not be kept. */
const RunningMoments = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    squares: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('Sum of squared distances from the mean'),
});
const noMoments = { count: 0, mean: 0, squares: 0 };
/** The moments with one number more. Welford 1962. */
function withNumber({ count, mean, squares }, value) {
    const distance = value - mean;
    const nextMean = mean + distance / (count + 1);
    return { count: count + 1, mean: nextMean, squares: squares + distance * (value - nextMean) };
}
/** The sample standard deviation, with n - 1; 0 of fewer than two numbers. */
const deviationOf = ({ count, squares }) => count < 2 ? 0 : Math.sqrt(squares / (count - 1));


/***/ }),

/***/ 71429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ unseenBreakShare),
/* harmony export */   Dk: () => (/* binding */ smallestPassableMargin),
/* harmony export */   VN: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17772);
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6027);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40777);



/**
 * What the lower bound costs when n pairs do not differ at all: only wider margins can be passed by an unchanged head.
 * For n of 50 or so this is the rule of three.
 */
function smallestPassableMargin(method, n, alpha) {
    if (n < 1)
        return 1;
    if (method === 'plus-one-t')
        return Math.min(1, (1 + (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - alpha, n)) / (n + 1));
    const z = (0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    return (z * z) / (n + z * z);
}
/**
 * The greatest share of broken cases that n cases without a break leave possible at 1 - alpha: (1 - share)^n = alpha. The
 * rule of three, exactly (Clopper and Pearson 1934); 1 of nothing.
 */
const unseenBreakShare = (n, alpha) => (n < 1 ? 1 : 1 - alpha ** (1 / n));
/** The least number of pairs that can pass a margin; `Infinity` for none at all. */
const casesForMargin = (method, margin, alpha) => margin <= 0 ? Number.POSITIVE_INFINITY : (0,_least_count_js__WEBPACK_IMPORTED_MODULE_2__/* .leastCount */ .$)((n) => smallestPassableMargin(method, n, alpha) < margin);


/***/ }),

/***/ 87076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 40777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(398);

/** P(T > t) for t >= 0. */
const upperTail = (t, degreesOfFreedom) => (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .regularizedIncompleteBeta */ .V)(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5) / 2;
/** Student's t distribution function. */
const studentTCdf = (t, degreesOfFreedom) => t > 0 ? 1 - upperTail(t, degreesOfFreedom) : upperTail(-t, degreesOfFreedom);
/**
 * Student's t quantile for 0 < p < 1 and positive degrees of freedom, by bisection of its tail; a RangeError elsewhere.
 */
function studentTQuantile(p, degreesOfFreedom) {
    if (!(p > 0 && p < 1 && degreesOfFreedom > 0)) {
        throw new RangeError(`no t quantile at ${p} with ${degreesOfFreedom} degrees of freedom`);
    }
    const tail = Math.min(p, 1 - p);
    let low = 0;
    let high = 1;
    while (upperTail(high, degreesOfFreedom) > tail) {
        low = high;
        high *= 2;
    }
    while (high - low > 1e-13 * high) {
        const middle = (low + high) / 2;
        if (upperTail(middle, degreesOfFreedom) > tail)
            low = middle;
        else
            high = middle;
    }
    const size = (low + high) / 2;
    return p < 0.5 ? -size : size;
}


/***/ }),

/***/ 65410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tangoInterval)
/* harmony export */ });
const bisections = 60;
/** Tango's score statistic of the hypothesis that the paired difference is `x`. */
function score(wins, losses, n, x) {
    const a = 2 * n;
    const b = -wins - losses + (2 * n - wins + losses) * x;
    const c = -losses * x * (1 - x);
    const lossRate = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
    const variance = n * (2 * lossRate + x * (1 - x));
    const deviation = wins - losses - n * x;
    return deviation === 0 ? 0 : deviation / Math.sqrt(Math.max(variance, Number.MIN_VALUE));
}
function lowerBound(wins, losses, n, z) {
    if (losses === n)
        return -1;
    let outside = -1;
    let inside = (wins - losses) / n;
    for (let step = 0; step < bisections; step++) {
        const middle = (outside + inside) / 2;
        if (score(wins, losses, n, middle) > z)
            outside = middle;
        else
            inside = middle;
    }
    return (outside + inside) / 2;
}
/**
 * Tango's score interval of a paired difference of proportions, (wins - losses) / n, with `z` standard errors on both
 * sides. Tango 1998, Statistics in Medicine 17:891-908; without wins and losses it is ± z² / (n + z²).
 */
function tangoInterval(wins, losses, n, z) {
    if (!(n >= 1 && wins >= 0 && losses >= 0 && wins + losses <= n)) {
        throw new RangeError(`no interval of ${wins} wins and ${losses} losses in ${n} pairs`);
    }
    return [lowerBound(wins, losses, n, z), -lowerBound(losses, wins, n, z)];
}


/***/ }),

/***/ 28649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/**
 * Wilson's score interval of a proportion, with `z` standard errors on both sides; of nothing it is [0, 1]. Wilson
 * 1927.
 */
function wilsonInterval(successes, n, z) {
    if (n === 0)
        return [0, 1];
    const share = successes / n;
    const shrink = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / shrink;
    const halfWidth = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
    const low = successes === 0 ? 0 : centre - halfWidth;
    const high = successes === n ? 1 : centre + halfWidth;
    return [low, high];
}


/***/ }),

/***/ 96913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ configurationFile)
/* harmony export */ });
/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
const configurationFile = 'lanegate.yml';


/***/ })

};
