export const id = 4733;
export const ids = [4733];
export const modules = {

/***/ 97860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateAction: () => (/* binding */ gateAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88343);
/* harmony import */ var _domain_formats_results_gate_flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34177);
/* harmony import */ var _domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41894);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79982);
/* harmony import */ var _stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39865);
/* harmony import */ var _author_of_event_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71765);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46064);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30830);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47689);
/* harmony import */ var _told_on_accident_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72050);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21816);












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
        const { gateResults } = await Promise.all(/* import() */[__webpack_require__.e(1904), __webpack_require__.e(1143), __webpack_require__.e(5673), __webpack_require__.e(8687), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 40469));
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

/***/ 47689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ verdictOutputs),
/* harmony export */   SD: () => (/* binding */ receiptOutput),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sn: () => (/* binding */ detectOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65053);
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73466);
/* harmony import */ var _domain_changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76898);
/* harmony import */ var _domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27910);




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
    const isThere = (await files.read(`${folder}/${_domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptFile */ .f}`)) !== undefined;
    return isThere ? (0,_domain_receipt_receipt_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptArtifact */ .$)(receipt.digest) : '';
}


/***/ }),

/***/ 17080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ forFew),
/* harmony export */   z: () => (/* binding */ forText)
/* harmony export */ });
/**
 * How zod reads about `count` values of one kind: it compiles a parser for each kind of object, which takes as long as
 * hundreds of parses without one.
 */
const forFew = (count) => ({ jitless: count < 1000 });
/** The same for what a text holds, of which one value takes some 200 characters. */
const forText = (text) => forFew(text.length / 200);


/***/ }),

/***/ 76898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ reachesAnswers),
/* harmony export */   Y: () => (/* binding */ needsEvaluation)
/* harmony export */ });
/* harmony import */ var _lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);

/** Whether a change may alter what a model answers: it touches such a lane, or a suite that has to run. */
const reachesAnswers = ({ affected, lanes }) => affected.length > 0 || lanes.some(_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .changesAnswers */ .XX);
/**
 * Whether a change wants an evaluation before it can be judged. That of an edited lane workflow runs no suite, but says what
 * policy is, without which nobody could override.
 */
const needsEvaluation = (changeSet) => reachesAnswers(changeSet) || (changeSet.lane_workflows ?? []).length > 0;


/***/ }),

/***/ 34177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 65353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kI: () => (/* binding */ FlakyCase),
/* harmony export */   p9: () => (/* binding */ mostListed),
/* harmony export */   zI: () => (/* binding */ NewlyBrokenCase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A list names no more cases than this, the gravest first. */
const mostListed = 100;
/** A case that comes out now one way, now another, with nothing changed. */
const FlakyCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Probability that two answers of the same arm differ'),
});
/** A case that fails now more than its history explains. */
const NewlyBrokenCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Of head, now'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    earlier_samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Of so few passes or fewer, beta-binomial'),
    q_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Benjamini-Hochberg over the cases'),
});


/***/ }),

/***/ 5601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ig: () => (/* binding */ lanesOfWhole),
/* harmony export */   uJ: () => (/* binding */ findDisagreement)
/* harmony export */ });
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _changes_needs_evaluation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76898);
/* harmony import */ var _inference_incident_incident_tolerances_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54598);
/* harmony import */ var _judge_suite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38380);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49113);
/* harmony import */ var _word_of_role_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66497);






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

/***/ 41894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unsuccessfulJobs),
/* harmony export */   w: () => (/* binding */ describeJobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55293);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);



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

/***/ 14790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settleMargin),
/* harmony export */   k: () => (/* binding */ defaultMargin)
/* harmony export */ });
/* harmony import */ var _statistics_smallest_passable_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11890);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);


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

/***/ 61670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   g7: () => (/* binding */ awaitingApproval),
/* harmony export */   jm: () => (/* binding */ heldToJobs),
/* harmony export */   r3: () => (/* binding */ unknownChange)
/* harmony export */ });
/* unused harmony export distrusted */
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5601);
/* harmony import */ var _needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41894);



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

/***/ 66497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 66789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 3958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ PackedList)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/domain/packed/number-list.ts
var number_list = __webpack_require__(66789);
;// CONCATENATED MODULE: ./src/domain/packed/text-list.ts


const pageBytes = 1 << 20;
/** A list of texts that grows, kept as UTF-8 in pages outside the heap, so that no collection of garbage walks them. */
class TextList {
    pages = [];
    pageOf = new number_list/* NumberList */.e();
    starts = new number_list/* NumberList */.e();
    ends = new number_list/* NumberList */.e();
    free = 0;
    get length() {
        return this.ends.length;
    }
    push(text) {
        const bytes = external_node_buffer_.Buffer.byteLength(text);
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
        const page = external_node_buffer_.Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
        this.pages.push(page);
        this.free = 0;
        return page;
    }
}

;// CONCATENATED MODULE: ./src/domain/packed/packed-list.ts

/** A list of values that grows, each kept as its JSON text and parsed anew where it is asked for. */
class PackedList {
    texts = new TextList();
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

/***/ 35787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ regularizedIncompleteBeta)
/* harmony export */ });
/* harmony import */ var _ln_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11214);

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

/***/ 20897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leastCount)
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
    let tooFew = Math.floor(enough / 2);
    while (enough - tooFew > 1) {
        const middle = Math.floor((tooFew + enough) / 2);
        if (passes(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return enough;
}


/***/ }),

/***/ 11214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 11890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ unseenBreakShare),
/* harmony export */   Dk: () => (/* binding */ smallestPassableMargin),
/* harmony export */   VN: () => (/* binding */ casesForMargin)
/* harmony export */ });
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20897);
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88674);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98984);



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

/***/ 85855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82621);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 98984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ studentTQuantile)
/* harmony export */ });
/* unused harmony export studentTCdf */
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35787);

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

/***/ 56149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 53236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ configurationFile)
/* harmony export */ });
/** Apart from its schemas, so that whoever only names the file, such as the gate, loads none of them. */
const configurationFile = 'lanegate.yml';


/***/ }),

/***/ 94205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ mustReadEvaluation),
  Lu: () => (/* binding */ readEvaluation),
  Op: () => (/* binding */ writeEvaluation)
});

// EXTERNAL MODULE: ./src/domain/artifacts/read-json.ts
var read_json = __webpack_require__(55293);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts + 2 modules
var evaluation_evaluation = __webpack_require__(96532);
;// CONCATENATED MODULE: ./src/domain/evaluation/evaluation-text.ts
/** The text of `evaluation.json` in pieces that end with their line: facts as people read them, then a line a case. */
function* evaluationText({ suites, notes, ...facts }) {
    yield `${JSON.stringify(facts, null, 2).slice(0, -2)},\n  "suites": [`;
    let isFirst = true;
    for (const suite of suites) {
        yield isFirst ? '\n' : ',\n';
        isFirst = false;
        yield* suiteText(suite);
    }
    yield `${isFirst ? '' : '\n  '}],\n  "notes": ${indented(notes, 2)}\n}\n`;
}
function* suiteText({ cases, ...facts }) {
    yield `    ${indented(facts, 4).slice(0, -6)},\n      "cases": [`;
    let isFirst = true;
    for (const each of cases) {
        yield `${isFirst ? '' : ','}\n        ${JSON.stringify(each)}`;
        isFirst = false;
    }
    yield `${isFirst ? '' : '\n      '}]\n    }`;
}
/** JSON over several lines, all but the first moved in by so many spaces. */
const indented = (value, spaces) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);

;// CONCATENATED MODULE: ./src/domain/evaluation/part-evaluation.ts
const structure = /["\\{}[\],:]/g;
/**
 * Parts the JSON text of an evaluation, however it is laid out and however long it is, into its cases and all the rest.
 * What is no JSON is left for whoever parses the parts.
 */
class EvaluationParts {
    onCase;
    open = [];
    suites = 0;
    others = '';
    begunCase = '';
    isInCases = false;
    string = '';
    constructor(onCase) {
        this.onCase = onCase;
    }
    /** The evaluation without its cases. */
    get rest() {
        return this.others;
    }
    /** Reads the next line, without its newline; no JSON string goes on over the end of a line. */
    push(line) {
        const pattern = new RegExp(structure);
        let from = 0;
        for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
            if (found[0] === '"')
                pattern.lastIndex = this.takeString(line, found.index);
            else
                from = this.take(line, found.index, from);
        }
        this.keep(`${line.slice(from)}\n`);
    }
    /** Notes the string that begins at an index, and answers where it ends. */
    takeString(line, start) {
        let end = line.indexOf('"', start + 1);
        while (end !== -1 && isEscaped(line, end))
            end = line.indexOf('"', end + 1);
        const next = end === -1 ? line.length : end + 1;
        if (!this.isInCases)
            this.string = line.slice(start, next);
        return next;
    }
    /** Takes one mark of structure; answers from where on the line is still to be kept. */
    take(line, at, from) {
        const mark = line[at] ?? '';
        const isAtElement = this.isInCases && this.open.length === 4;
        if (isAtElement && (mark === ',' || mark === ']'))
            return this.endCase(line, at, from);
        const last = this.open.at(-1);
        if (mark === ':' && !this.isInCases && last !== undefined)
            last.key = this.string;
        else if (mark === '}' || mark === ']')
            this.open.pop();
        else if (mark === '{' || mark === '[')
            return this.enter(line, at, from);
        return from;
    }
    enter(line, at, from) {
        this.open.push({ bracket: line[at] ?? '', key: '' });
        const [document, suites, suite] = this.open;
        const isInSuites = document?.bracket === '{' && document.key === '"suites"' && suites?.bracket === '[';
        if (isInSuites && this.open.length === 3)
            this.suites += 1;
        if (this.isInCases || !isInSuites || this.open.length !== 4)
            return from;
        if (suite?.bracket !== '{' || suite.key !== '"cases"' || line[at] !== '[')
            return from;
        this.keep(line.slice(from, at + 1));
        this.isInCases = true;
        return at + 1;
    }
    endCase(line, at, from) {
        const text = this.begunCase + line.slice(from, at);
        this.begunCase = '';
        const isLast = line[at] === ']';
        if (!isLast || text.trim() !== '')
            this.onCase(this.suites - 1, text);
        if (!isLast)
            return at + 1;
        this.isInCases = false;
        this.open.pop();
        return at;
    }
    keep(text) {
        if (this.isInCases)
            this.begunCase += text;
        else
            this.others += text;
    }
}
/** True of a quotation mark behind an odd number of backslashes. */
function isEscaped(line, at) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}

// EXTERNAL MODULE: ./src/domain/packed/packed-list.ts + 1 modules
var packed_list = __webpack_require__(3958);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
;// CONCATENATED MODULE: ./src/stages/steps/evaluation-file.ts







const writeEvaluation = (files, folder, evaluation) => files.write(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluationText(evaluation));
/**
 * Reads the evaluation of a run folder line by line, its cases packed; `undefined` when it is not there, a `UserError`
 * when it is not what it claims.
 */
async function readEvaluation(files, folder) {
    const path = `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`;
    const lines = await files.lines(path);
    if (lines === undefined)
        return undefined;
    const cases = [];
    const parts = new EvaluationParts((suite, text) => {
        cases[suite] ??= new packed_list/* PackedList */.x();
        cases[suite].push(parseCase(text, path));
    });
    for await (const line of lines)
        parts.push(line);
    const { suites, ...facts } = (0,artifacts/* parseArtifact */.GJ)(parts.rest, path, evaluation_evaluation/* Evaluation */.JN);
    if (suites.length < cases.length || suites.some((suite) => suite.cases.length > 0))
        throw strangeCases(path);
    return { ...facts, suites: suites.map((suite, index) => ({ ...suite, cases: cases[index] ?? [] })) };
}
/** Reads the evaluation that must be there. */
async function mustReadEvaluation(files, folder) {
    const evaluation = await readEvaluation(files, folder);
    if (evaluation !== undefined)
        return evaluation;
    throw (0,artifacts/* missingArtifact */.fX)(`${folder}/${evaluation_evaluation/* evaluationFile */.DX}`);
}
function parseCase(text, path) {
    const parsed = evaluation_evaluation/* CaseScores */.A4.safeParse((0,read_json/* readJson */.Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    const reason = parsed.error.issues[0]?.message ?? '';
    throw new user_error/* UserError */.yo(`a case of this artifact is not of the expected shape: ${reason}`, {
        place: { path, key: 'suites.cases' },
        hint: 'was it made by another version of Lanegate?',
    });
}
const strangeCases = (path) => new user_error/* UserError */.yo('the cases of this artifact cannot be told from its suites', {
    place: { path },
    hint: 'run the step that makes it again',
});


/***/ }),

/***/ 97768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findChange),
/* harmony export */   p: () => (/* binding */ readChange)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65053);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94916);


/** The change that a run is about: as detect left it, else as its evaluation tells it; `undefined` without either. */
async function findChange(files, folder, evaluation) {
    return (await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .readArtifact */ .R9)(files, `${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`, _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .ChangeSet */ .VR)) ?? evaluation?.change;
}
/** As `findChange`, where one must be there: a `UserError` without. */
async function readChange(files, folder, evaluation) {
    const change = await findChange(files, folder, evaluation);
    if (change !== undefined)
        return change;
    throw (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .missingArtifact */ .fX)(`${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`);
}


/***/ })

};
