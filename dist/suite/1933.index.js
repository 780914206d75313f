export const id = 1933;
export const ids = [1933,9351];
export const modules = {

/***/ 80383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reachesAnswers),
/* harmony export */   Y: () => (/* binding */ needsEvaluation)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);

/** Whether a change may alter what a model answers: it touches such a lane, or a suite that has to run. */
const reachesAnswers = ({ affected, lanes }) => affected.length > 0 || lanes.some(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX);
/**
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow runs no suite, but says what
 * policy is, without which nobody could override.
 */
const needsEvaluation = (changeSet) => reachesAnswers(changeSet) || (changeSet.lane_workflows ?? []).length > 0;


/***/ }),

/***/ 99532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ig: () => (/* binding */ lanesOfWhole),
/* harmony export */   uJ: () => (/* binding */ findDisagreement)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80383);
/* harmony import */ var _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35991);
/* harmony import */ var _judge_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68301);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60603);
/* harmony import */ var _word_of_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20274);






/**
 * The verdict over a change: for each touched lane the gravest of its binding suites, and for the whole the gravest of
 * all. What is missing (an evaluation, a run, a suite for a lane that changes answers) never reads as a pass. Throws a
 * `UserError` when a margin that binds cannot be passed.
 */
function judge(changeSet, evaluation) {
    if (evaluation === undefined) {
        return conclude(changeSet, undefined, { suites: [], findings: withoutEvaluation(changeSet) });
    }
    const disagreement = findDisagreement(changeSet, evaluation);
    if (disagreement !== undefined) {
        const finding = { word: 'error', lanes: changeSet.lanes, reason: disagreement };
        return conclude(changeSet, evaluation, { suites: [], findings: [finding] });
    }
    const judged = evaluation.suites.map((run) => (0,_judge_suite_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSuite */ .C)(run, evaluation.gate));
    const suites = letHeadMendYardsticks(changeSet, judged);
    const findings = [
        ...suites.filter(({ binding }) => binding).map((suite) => findingOf(suite, changeSet, evaluation)),
        ...missingRuns(changeSet.affected, suites),
        ...brokenYardsticks(suites),
        ...uncoveredLanes(changeSet),
        ...mixedLanes(changeSet, evaluation),
    ];
    return conclude(changeSet, evaluation, { suites, findings });
}
/** A change may pass today's gate and leave a yardstick behind that cannot judge the next one. */
const brokenYardsticks = (suites) => suites
    .filter(({ binding, yardstick, verdict }) => !binding && yardstick === 'head' && verdict === 'error')
    .map(({ name, reason }) => {
    const told = `${name}: the cases and graders of this change do not work: ${reason}`;
    return { word: 'inconclusive', lanes: ['evals'], reason: told };
});
/** Without an evaluation the policy that binds is unknown too, so only what leaves answers alone goes through. */
function withoutEvaluation(changeSet) {
    if (!(0,_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesAnswers */ .R)(changeSet))
        return [];
    const { affected, lanes } = changeSet;
    const reached = (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX), ...affected.flatMap((suite) => suite.lanes)]);
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
/** Why an evaluation is not of this change; `undefined` where it is. */
function findDisagreement(changeSet, evaluation) {
    const differing = ['policy', 'base', 'head'].find((side) => changeSet[side] !== evaluation[side]);
    if (differing === undefined)
        return undefined;
    const [change, measured] = [changeSet[differing], evaluation[differing]];
    return `the evaluation is of another change: its ${differing} is ${measured}, the change's is ${change}`;
}
/**
 * Where policy's own yardstick errs, a change that deploys nothing is judged by head's, for else a broken yardstick
 * could never be mended.
 */
function letHeadMendYardsticks(changeSet, suites) {
    if (touchedLanes(changeSet).some(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj))
        return [...suites];
    const broken = suites.filter(({ binding, yardstick, verdict }) => binding && yardstick === 'policy' && verdict === 'error');
    const mended = new Set(broken.map(({ name }) => name).filter((name) => suites.some((suite) => isHeads(suite, name))));
    return suites.map((suite) => (mended.has(suite.name) ? { ...suite, binding: isHeads(suite, suite.name) } : suite));
}
const isHeads = (suite, name) => suite.name === name && suite.yardstick === 'head';
function findingOf(suite, { affected }, { adoption, shard }) {
    const lanes = affected.filter(({ name }) => name === suite.name).flatMap((each) => each.lanes);
    if (adoption && suite.verdict === 'pass') {
        return {
            word: 'inconclusive',
            lanes,
            reason: `${suite.name}: above its floor, but there was nothing to compare with`,
        };
    }
    if (shard !== undefined && shard.count > 1 && suite.verdict === 'pass') {
        const which = `shard ${shard.index} of ${shard.count}`;
        const reason = `${suite.name}: nothing against it in ${which}, but the other shards are not in this evaluation`;
        return { word: 'inconclusive', lanes, reason };
    }
    return { word: suite.verdict, lanes, reason: `${suite.name}: ${suite.reason}` };
}
function missingRuns(affected, suites) {
    return affected.flatMap(({ name, lanes }) => {
        const runs = suites.filter((suite) => suite.name === name);
        if (runs.some(({ binding }) => binding))
            return [];
        if (runs.length > 0)
            return [{ word: 'inconclusive', lanes, reason: `${name}: it ran, but under nothing that binds` }];
        return [{ word: 'error', lanes, reason: `${name}: this change affects it, but it did not run` }];
    });
}
const mostPathsNamed = 5;
function firstPaths(paths) {
    const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
    return `${paths.slice(0, mostPathsNamed).join(', ')}${more}`;
}
/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const reason = `no suite evaluates the ${lane} change in ${firstPaths(paths)}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isMixed */ .Oq)(lanes))
        return [];
    const deployed = lanes.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
/**
 * A change of what runs the gate says nothing of answers, but what it lets through is no longer known: the workflow of a
 * pull request is the pull request's own.
 */
function editedGate({ lane_workflows: paths = [] }) {
    if (paths.length === 0)
        return [];
    const reason = `this change edits the workflows that run its own gate (${firstPaths(paths)}), which takes an override of \`code\``;
    return [{ word: 'inconclusive', lanes: ['code'], reason, alwaysBlocks: true }];
}
function conclude(changeSet, evaluation, found) {
    const { suites } = found;
    const findings = [...found.findings, ...editedGate(changeSet)];
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(findings.map(({ word }) => word));
    const reasons = findings.filter(({ word }) => word === verdict).map(({ reason }) => reason);
    const policy = evaluation?.gate.inconclusive ?? 'warn';
    const blockers = blockersOf(changeSet, policy, { suites, findings });
    return {
        version: 1,
        verdict,
        reason: reasons.length === 0 ? 'this change reaches nothing that is evaluated' : reasons.join('; '),
        blocks: blockers.length > 0,
        policy: changeSet.policy,
        base: changeSet.base,
        head: changeSet.head,
        worktree: changeSet.worktree,
        adoption: evaluation?.adoption ?? false,
        lanes: judgeLanes(changeSet, findings),
        ...(changeSet.lane_workflows === undefined ? {} : { lane_workflows: changeSet.lane_workflows }),
        mixed: (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isMixed */ .Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        ...(blockers.length === 0 ? {} : { blockers }),
        ...(evaluation?.receipt === undefined ? {} : { receipt: evaluation.receipt }),
        notes: [...new Set([...changeSet.notes, ...(evaluation?.notes ?? []), ...notesOf(changeSet, suites)])],
    };
}
/** What a reader should know besides the verdict: what nobody watches, and whose yardstick stood in. */
function notesOf(changeSet, suites) {
    const replaced = suites.filter(({ binding, yardstick }) => !binding && yardstick === 'policy');
    return [
        ...uncoveredLanes(changeSet).map(({ reason }) => reason),
        ...suites.flatMap(unmeasuredLimits),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** A limit that nothing was measured against decides nothing, which nobody may take for a pass. */
const unmeasuredLimits = ({ name, binding, guardrails = [] }) => guardrails
    .filter(({ verdict }) => binding && verdict === 'not-measured')
    .map((each) => `${name}: the limit on ${each.name} was not measured: ${each.reason}`);
/** Lanes of the change, those that an affected suite names, and `code` where the change edits what runs its gate. */
const touchedLanes = ({ lanes, affected, lane_workflows: paths = [] }) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)([...lanes, ...affected.flatMap((suite) => suite.lanes), ...(paths.length === 0 ? [] : ['code'])]);
/** The lanes that may block a change: those that it touches, and else all that deploy. */
function lanesOfWhole(changeSet) {
    const touched = touchedLanes(changeSet);
    return touched.length > 0 ? touched : _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj);
}
function judgeLanes(changeSet, findings) {
    if (changeSet.harness !== undefined)
        return {};
    const touched = touchedLanes(changeSet);
    const told = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
/** What is of no single lane is of all that the change touches, and else of all that deploy. */
function blockersOf(changeSet, policy, { suites, findings }) {
    const isInconclusiveBlocking = policy === 'block' || (policy === 'lean' && suites.some(leansToFail));
    const blocking = findings.filter(({ word, alwaysBlocks }) => alwaysBlocks || isGrave(word) || (word === 'inconclusive' && isInconclusiveBlocking));
    const ofNone = lanesOfWhole(changeSet);
    return blocking.map(({ word, lanes, reason }) => {
        return { verdict: word, lanes: lanes.length > 0 ? (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(lanes) : ofNone, reason, overridden: false };
    });
}
const isGrave = (word) => word === 'fail' || word === 'error';
/** The estimate of some binding metric speaks against it, or head's model spoils more than is tolerated, proven or not. */
const leansToFail = ({ binding, metrics, incident_verdicts: incidents }) => binding &&
    (metrics.some(_word_of_role_js__WEBPACK_IMPORTED_MODULE_5__/* .leansAgainst */ .D3) ||
        incidents.some(({ arm, exceeded, kind }) => arm === 'head' && exceeded && (0,_inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOfKind */ .H6)(kind) === 'model'));


/***/ }),

/***/ 73679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unsuccessfulJobs),
/* harmony export */   w: () => (/* binding */ describeJobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);



/** The context `needs` of a job in GitHub Actions, as far as it says how each job ended. */
const Needs = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['success', 'failure', 'cancelled', 'skipped']) }));
/**
 * Which of the needed jobs did not succeed, by the context `needs` as JSON. Throws a `UserError` where it cannot be read or
 * names no job, since then nothing was needed and nothing would be missed.
 */
function unsuccessfulJobs(text) {
    const parsed = Needs.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text)?.json);
    if (!parsed.success)
        throw mistake('is not the context `needs` as JSON');
    const jobs = Object.entries(parsed.data);
    if (jobs.length === 0)
        throw mistake('names no job');
    return jobs.flatMap(([name, { result }]) => (result === 'success' ? [] : [{ name, result }]));
}
const mistake = (problem) => new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the input "needs" ${problem}`, {
    hint: 'give the step the expression toJSON(needs), and name the jobs that it waits for under `needs:` of its job',
});
/** Jobs that did not succeed, in words. */
const describeJobs = (jobs) => jobs.map(({ name, result }) => `the job ${name} ended as ${result}`).join('; ');


/***/ }),

/***/ 38089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   g7: () => (/* binding */ awaitingApproval),
/* harmony export */   jm: () => (/* binding */ heldToJobs),
/* harmony export */   r3: () => (/* binding */ unknownChange)
/* harmony export */ });
/* unused harmony export distrusted */
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99532);
/* harmony import */ var _needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);



/** The verdict over a change that nobody could look at: an error of every lane that deploys. */
function unjudged({ policy, head }, reason) {
    const lanes = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeployed */ .Nj);
    return {
        version: 1,
        verdict: 'error',
        reason,
        blocks: true,
        policy,
        base: policy,
        head,
        worktree: false,
        adoption: false,
        lanes: wordFor(lanes, 'error'),
        mixed: false,
        inconclusive_policy: 'warn',
        suites: [],
        ownership: {},
        spent_usd: 0,
        blockers: [{ verdict: 'error', lanes, reason, overridden: false }],
        notes: [],
    };
}
/** A verdict over what jobs left that did not all succeed: an error, whatever it says, of all that the change touches. */
function distrusted(verdict, changeSet, why) {
    const lanes = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .lanesOfWhole */ .ig)(changeSet);
    const reason = verdict.verdict === 'error' ? `${why}; ${verdict.reason}` : why;
    return {
        ...verdict,
        verdict: 'error',
        reason,
        blocks: true,
        lanes: changeSet.harness === undefined ? { ...verdict.lanes, ...wordFor(lanes, 'error') } : verdict.lanes,
        blockers: [{ verdict: 'error', lanes, reason: why, overridden: false }, ...(verdict.blockers ?? [])],
    };
}
/** A verdict over what jobs left: as it is where they all succeeded. */
const heldToJobs = (verdict, changeSet, unsuccessful) => (unsuccessful.length === 0 ? verdict : distrusted(verdict, changeSet, (0,_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJobs */ .w)(unsuccessful)));
const awaited = 'a head from elsewhere is evaluated once somebody approves the run that waits for it';
/** The verdict over a change from elsewhere that reaches answers and was not evaluated yet: open, and it blocks. */
function awaitingApproval(verdict) {
    const erring = (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => verdict.lanes[lane] === 'error'));
    return {
        ...verdict,
        verdict: 'inconclusive',
        reason: awaited,
        lanes: { ...verdict.lanes, ...wordFor(erring, 'inconclusive') },
        blockers: (verdict.blockers ?? []).map((blocker) => ({ ...blocker, verdict: 'inconclusive', reason: awaited })),
    };
}
/** What reports tell where there is a verdict and no change set: lanes, and nothing that changed in them. */
function unknownChange({ policy, base, head, worktree, lanes }) {
    const told = _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$.options.filter((lane) => (lanes[lane] ?? 'not-affected') !== 'not-affected');
    const nothing = { suites: [], affected: [], unaffected: [], changes: [], notes: [] };
    return { version: 1, policy, base, head, worktree, lanes: told, mixed: false, ...nothing };
}
const wordFor = (lanes, word) => Object.fromEntries(lanes.map((lane) => [lane, word]));


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

/***/ 96913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ configurationFile)
/* harmony export */ });
/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
const configurationFile = 'lanegate.yml';


/***/ }),

/***/ 69351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateResults: () => (/* binding */ gateResults)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var artifacts_digest = __webpack_require__(29294);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(55307);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/quantile.js
var quantile = __webpack_require__(51998);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/formats/results/pair-results.js
var pair_results = __webpack_require__(85994);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/evaluation-of-results.js





const defaultAlpha = 0.05;
/** The results of another harness as a run of one suite, to be judged and told like any other. */
function evaluationOfResults(run) {
    const { base, head, gate } = run;
    const labels = labelsOf(run);
    const { suite, notes } = suiteOf(run);
    return {
        version: 1,
        ...labels,
        change: changeOfResults(run),
        seed: '',
        adoption: false,
        gate: {
            alpha: gate.alpha ?? defaultAlpha,
            ...(gate.margin === undefined ? {} : { margin: gate.margin }),
            inconclusive: gate.inconclusive,
            mixed_lanes: 'warn',
            incidents: incident_tolerances/* IncidentTolerances */.rk.parse({}),
        },
        ownership: {},
        budget: {},
        spent: { usd: 0, tokens: 0, calls: 0 },
        suites: [suite],
        notes: [...(base?.results.notes ?? []), ...head.results.notes, ...notes],
    };
}
/** A change of which nothing is known but that these results are of it. */
function changeOfResults(run) {
    const { suite, head } = run;
    return {
        version: 1,
        ...labelsOf(run),
        harness: head.results.format,
        worktree: false,
        lanes: [],
        mixed: false,
        suites: [suite],
        affected: [{ name: suite, lanes: [], reason: 'its results were given' }],
        unaffected: [],
        changes: [],
        notes: [],
    };
}
/** No commits, which nobody told: the files that stand for the two sides. */
function labelsOf({ base, head }) {
    const label = ({ results, path }) => `${results.format} in ${path}`;
    const from = base === undefined ? 'no results' : label(base);
    return { policy: from, base: from, head: label(head) };
}
function suiteOf({ suite: name, base, head, gate }) {
    const { roles, notes } = (0,pair_results/* settleMetrics */.$4)(base?.results, head.results, gate.gating);
    refuseUnknownFloors(gate.floor, roles);
    const { cases, repeats, onlyIn } = (0,pair_results/* pairResults */.li)(base?.results.results, head.results.results, new Set(Object.keys(roles)));
    const suite = {
        name,
        yardstick: 'policy',
        harness: head.results.format,
        binding: true,
        comparison: base === undefined ? 'head-only' : 'arms',
        repeats,
        gate: { floor: { ...gate.floor }, metrics: { ...roles } },
        cases_total: cases.length,
        cases_planned: cases.length,
        arms: { ...(base === undefined ? {} : { base: totalsOf(base) }), head: totalsOf(head) },
        calls: { made: 0, cached: 0, saved: 0 },
        cases: [...cases],
    };
    return { suite, notes: [...notes, ...(base === undefined ? [] : (0,pair_results/* describeOneSided */.XV)(onlyIn))] };
}
function refuseUnknownFloors(floor, roles) {
    const unknown = Object.keys(floor).find((name) => !Object.hasOwn(roles, name));
    if (unknown === undefined)
        return;
    throw new user_error/* UserError */.yo(`there is a floor for \`${unknown}\`, but the results have no such metric`, {
        hint: (0,nearest_name/* suggestName */.S)(unknown, Object.keys(roles)),
    });
}
function totalsOf({ results: { format, results }, path, digest }) {
    const scored = results.filter(({ outcome }) => outcome.kind === 'scored');
    const errored = results.length - scored.length;
    const latencies = scored.flatMap(({ latencyMs }) => (latencyMs === undefined ? [] : [latencyMs]));
    const sorted = latencies.sort((one, other) => one - other);
    return {
        target: { digest, prompt: path, model: modelsOf(results) ?? format },
        served: countsOf(scored.flatMap(({ model }) => (model === undefined ? [] : [model]))),
        answered: scored.length,
        incidents: errored === 0 ? {} : { 'harness-error': errored },
        notices: {},
        grader_errors: sumOf(scored, ({ outcome }) => outcome.kind === 'scored' ? Object.keys(outcome.graderErrors ?? {}).length : 0),
        unverified: 0,
        cost_usd: sumOf(results, ({ costUsd }) => costUsd ?? 0),
        input_tokens: 0,
        output_tokens: 0,
        latency_ms: sorted.length === 0 ? { p50: 0, p95: 0 } : { p50: (0,quantile/* quantile */.Y)(sorted, 0.5), p95: (0,quantile/* quantile */.Y)(sorted, 0.95) },
        mean_characters: scored.length === 0 ? 0 : sumOf(scored, ({ answer }) => answer?.length ?? 0) / scored.length,
    };
}
const sumOf = (results, measure) => results.reduce((sum, result) => sum + measure(result), 0);
/** The model that the results name, or how many. */
function modelsOf(results) {
    const names = new Set(results.flatMap(({ model }) => (model === undefined ? [] : [model])));
    const [only] = names;
    return names.size > 1 ? `${names.size} models` : only;
}
function countsOf(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return Object.fromEntries(counts);
}

// EXTERNAL MODULE: ./dist/compiled/domain/formats/results/read-results.js + 7 modules
var read_results = __webpack_require__(64554);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/results/samples-of-results.js

/** The results of one arm as samples, so that reports can show what was asked and answered. */
function* samplesOfResults(suite, arm, { results, digest }) {
    const repeats = new Map();
    for (const result of results.results) {
        const repeat = repeats.get(result.id) ?? 0;
        repeats.set(result.id, repeat + 1);
        yield {
            ...{ suite, yardstick: 'policy', case: result.id, repeat, arm },
            request: (0,artifacts_digest/* digestOfText */.Nv)(JSON.stringify([digest, result.id, repeat])),
            question: result.question ?? result.id,
            ...(result.expected === undefined ? {} : { expected: result.expected }),
            model: result.model ?? results.format,
            outcome: outcomeOf(result),
            cost_usd: Math.max(0, result.costUsd ?? 0),
            latency_ms: Math.max(0, result.latencyMs ?? 0),
            cached: false,
        };
    }
}
/** Scores beyond [0, 1], which no verdict uses, are left out. */
function outcomeOf({ outcome, answer }) {
    if (outcome.kind === 'errored') {
        return { kind: 'incident', incident: { kind: 'harness-error', message: outcome.message } };
    }
    const scores = Object.entries(outcome.scores).filter(([, score]) => score >= 0 && score <= 1);
    return {
        kind: 'answered',
        content: answer ?? '',
        scores: Object.fromEntries(scores),
        grader_errors: { ...outcome.graderErrors },
    };
}

// EXTERNAL MODULE: ./dist/compiled/domain/gate/judge.js
var judge = __webpack_require__(99532);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/unjudged.js
var unjudged = __webpack_require__(38089);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict.js + 3 modules
var gate_verdict = __webpack_require__(60603);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/must-read-file.js
var must_read_file = __webpack_require__(25163);
;// CONCATENATED MODULE: ./dist/compiled/stages/gate-results.js













/**
 * Judges the results of another harness and leaves what a run of our own leaves: the evaluation, its samples and the
 * verdict. A folder that holds a run of our own is a `UserError`, since it would be lost.
 */
async function gateResults({ files }, request) {
    const { folder, basePath, headPath, suite, gate, unsuccessful = [] } = request;
    await refuseRunOfOurOwn(files, folder);
    const base = basePath === undefined ? undefined : await readArm(files, basePath);
    const run = { suite, base, head: await readArm(files, headPath), gate };
    const [evaluation, changeSet] = [evaluationOfResults(run), changeOfResults(run)];
    const verdict = (0,unjudged/* heldToJobs */.jm)((0,judge/* judge */.S4)(changeSet, evaluation), changeSet, unsuccessful);
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluation);
    await writeSamples(files, folder, run);
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${gate_verdict/* verdictFile */.Y1}`, verdict);
    return { verdict, changeSet };
}
async function refuseRunOfOurOwn(files, folder) {
    const path = `${folder}/${change_set/* changeSetFile */.LF}`;
    const known = await (0,artifacts/* readArtifact */.R9)(files, path, change_set/* ChangeSet */.VR);
    if (known === undefined || known.harness !== undefined)
        return;
    throw new user_error/* UserError */.yo('this folder holds a run of Lanegate itself', {
        place: { path },
        hint: 'give the results of another harness a folder of their own',
    });
}
async function readArm(files, path) {
    const text = await (0,must_read_file/* mustReadFile */.O)(files, path);
    return { results: (0,read_results/* readResults */.x)(text, path), path, digest: (0,artifacts_digest/* digestOfText */.Nv)(text) };
}
async function writeSamples(files, folder, { suite, base, head }) {
    await files.write(`${folder}/${sample/* samplesFile */.s6}`, '');
    const journal = await files.append(`${folder}/${sample/* samplesFile */.s6}`);
    for (const [arm, results] of [
        ['base', base],
        ['head', head],
    ]) {
        if (results === undefined)
            continue;
        for (const sample of samplesOfResults(suite, arm, results))
            journal.add(JSON.stringify(sample));
        await journal.flush();
    }
    await journal.close();
}


/***/ })

};
