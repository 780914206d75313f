export const id = 7367;
export const ids = [7367];
export const modules = {

/***/ 48363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAction: () => (/* binding */ checkAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88343);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _stages_announce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68629);
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64125);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79982);
/* harmony import */ var _stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39865);
/* harmony import */ var _author_of_event_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71765);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(46064);
/* harmony import */ var _evaluate_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11525);
/* harmony import */ var _leave_record_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(13840);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15216);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30830);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47689);
/* harmony import */ var _told_on_accident_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72050);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21816);















const CheckInputs = zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .CommitInputs */ .jd,
    folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .FolderInput */ .px,
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .EvaluationInputs */ .cA,
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .CommentInputs */ .LM,
    ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .AccessInputs */ .UQ,
});
/** The whole check in one step: detect, announce, evaluate, gate and report. */
const checkAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_12__/* .defineAction */ .Q)({
    name: 'lanegate',
    inputs: CheckInputs,
    outputs: ['verdict', 'lanes', 'suites', 'mixed', 'cost-usd', 'receipt', 'comment-url', 'report-path'],
    run: (ports, inputs) => (0,_told_on_accident_js__WEBPACK_IMPORTED_MODULE_9__/* .toldOnAccident */ .W)(ports, { ...inputs, tell: () => (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)(ports, inputs) }, async () => {
        const { folder } = inputs;
        const { changeSet, evaluation, verdict, mayComment } = await judgeChange(ports, inputs);
        const published = await publishOrWarn(ports, { folder, comment: mayComment });
        const { suites: affected, mixed } = (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .detectOutputs */ .sn)(changeSet, folder);
        const [cost, receipt] = [String(evaluation.spent.usd), await (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .receiptOutput */ .SD)(ports.files, folder, evaluation)];
        return {
            outputs: { ...(0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictOutputs */ .Ix)(verdict), suites: affected, mixed, 'cost-usd': cost, receipt, ...published },
            failure: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_8__/* .failureOf */ .g5)(verdict),
        };
    }),
});
/** Says twice how a change stands: that its verdict is to come, once it is known what is run, and the verdict. */
async function judgeChange(ports, inputs) {
    const event = await ports.runner.event();
    const { folder } = inputs;
    await (0,_leave_record_js__WEBPACK_IMPORTED_MODULE_13__/* .leaveRecord */ .h)(ports, folder, event.pullRequest);
    const place = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_10__/* .whereToTell */ .C)(ports, inputs.comment);
    const changeSet = await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_2__.detect)(ports, { ...(0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .commitsOf */ .g3)(inputs, event), folder });
    const { isPending, mayComment } = await (0,_stages_announce_js__WEBPACK_IMPORTED_MODULE_1__/* .announce */ .i)(ports, { ...place, folder });
    const evaluation = await (0,_evaluate_run_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateRun */ .t)(ports, inputs, event);
    const { verdict } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_3__.gate)({ ...ports, people: (0,_author_of_event_js__WEBPACK_IMPORTED_MODULE_14__/* .authorOfEvent */ .j)(event) }, { folder });
    await (0,_stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .tellVerdict */ .H)(ports, { verdict, changeSet, status: isPending ? place.status : undefined });
    return { changeSet, evaluation, verdict, mayComment };
}
/**
 * The verdict stands whether or not GitHub takes the comment: a comment that is refused is a warning, not another
 * verdict.
 */
async function publishOrWarn(ports, request) {
    try {
        return await (0,_publish_js__WEBPACK_IMPORTED_MODULE_6__/* .publish */ .m)(ports, request);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        ports.log.warn((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUserError */ .Pi)(error));
        return { 'comment-url': '', 'report-path': '' };
    }
}


/***/ }),

/***/ 11525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ evaluateRun)
});

// EXTERNAL MODULE: ./src/stages/evaluate.ts + 8 modules
var evaluate = __webpack_require__(27861);
;// CONCATENATED MODULE: ./src/domain/inference/cache/carry-plan.ts
const nothing = { sources: [], saves: 'never' };
/**
 * A verdict rests on answers, so a change must not bring its own: jobs of a change use what pushes to the target branch
 * have left. What a pull request has left itself counts for a trusted head only and only signed, since its code may
 * have written it. Whatever an outsider can start saves nothing.
 */
function carryPlan({ kind, isUntrustedHead, pullRequest, targetRef }) {
    if (targetRef === undefined)
        return nothing;
    const target = { ref: targetRef, needsSignature: false };
    switch (kind) {
        case 'push':
            return isUntrustedHead ? nothing : { sources: [target], saves: 'always' };
        case 'pull-request': {
            if (isUntrustedHead || pullRequest === undefined)
                return { sources: [target], saves: 'never' };
            const own = { ref: `refs/pull/${pullRequest}/merge`, needsSignature: true };
            return { sources: [target, own], saves: 'signed' };
        }
        case 'merge-group':
        case 'workflow-run':
            return { sources: [target], saves: 'never' };
        case 'other':
            return nothing;
    }
}

;// CONCATENATED MODULE: ./src/actions/carry-answers.ts

/** Does work that may ask models, and leaves its answers for later jobs where it has brought those of earlier ones. */
async function carryAnswers({ runner, answerCarrier }, cache, work) {
    if (cache === 'off')
        return work(async () => { });
    const plan = carryPlan(await runner.event());
    let isAsking = false;
    try {
        return await work(async () => {
            isAsking = true;
            await answerCarrier.restore(plan);
        });
    }
    finally {
        if (isAsking)
            await answerCarrier.save(plan);
    }
}

;// CONCATENATED MODULE: ./src/actions/evaluate-run.ts


/** Runs suites as the inputs of a step say, for the change that started its workflow, by answers of earlier jobs too. */
function evaluateRun(ports, inputs, { isUntrustedHead, pullRequest, attempt }) {
    const { folder, suites, shard, attribute, concurrency, cache, receipts } = inputs;
    const refreshBaseline = inputs['refresh-baseline'];
    const asked = { folder, suites, shard, attribute, concurrency, refreshBaseline };
    const request = { ...asked, isUntrustedHead, pullRequest, attempt };
    const evaluating = receipts === 'off' ? { ...ports, receipts: undefined } : ports;
    return carryAnswers(ports, cache, (bringAnswers) => (0,evaluate.evaluate)(evaluating, { ...request, bringAnswers }));
}


/***/ }),

/***/ 13840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ leaveRecord)
/* harmony export */ });
/**
 * Records that this job has spent nothing so far. A job that ends before it plans, for a mistake in the settings, would
 * leave no record otherwise, and later ones would have to count it as the most that a run may take.
 */
async function leaveRecord({ spendRecords }, folder, pullRequest) {
    await spendRecords.begin({ folder, pullRequest, worstCase: { usd: 0, tokens: 0, calls: 0 } });
}


/***/ }),

/***/ 15216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59681);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21816);


/** Publishes a judged run. A run for an untrusted head has no right to comment; its summary must do. */
async function publish(ports, { folder, comment: isWanted }) {
    const { runUrl, comment } = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .whereToTell */ .C)(ports, isWanted);
    const { commentUrl = '', htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(ports, { folder, comment, runUrl });
    return { 'comment-url': commentUrl, 'report-path': htmlPath };
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

/***/ 26257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ planText),
/* harmony export */   p: () => (/* binding */ planWarnings)
/* harmony export */ });
/* harmony import */ var _gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14790);
/* harmony import */ var _report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18972);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13779);
/* harmony import */ var _statistics_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96112);
/* harmony import */ var _unit_noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90915);





/** A plan for a person at a terminal or reading a job's log, a block for each suite. */
function planText(report, detail = 'short') {
    const { suites, expected_usd: expected, greatest_usd: greatest } = report;
    if (suites.length === 0)
        return ['no suite is affected, so nothing is asked'];
    const total = `in all: likely ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(expected)}, at the most ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(greatest)}`;
    const lines = suites.flatMap((suite) => suiteLines(suite, detail));
    return [...lines, ...(suites.length > 1 ? [total] : [])].map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL);
}
/** What should be seen even by whoever reads nothing else: margins that are not what somebody would expect. */
const planWarnings = ({ suites }) => suites.flatMap(({ name, binding, power }) => binding && power?.margin_widened ? [(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLine */ .tL)(`${name}: ${widening(power)}`)] : []);
function suiteLines(suite, detail) {
    const beside = suite.binding ? '' : " (head's own yardstick, for information)";
    if (suite.problem !== undefined)
        return [`plan of ${suite.name}${beside}: cannot be run: ${suite.problem}`];
    return [
        `plan of ${suite.name}${beside}: ${sizeOf(suite)}`,
        ...(detail === 'cost' ? [] : shown(suite, detail)).map((line) => `  ${line}`),
        `  ${costOf(suite, detail)}`,
    ];
}
const armsWords = {
    arms: 'base and head',
    identical: 'base and head are the same, asked once',
    'head-only': 'head alone',
};
function sizeOf({ cases_planned: planned, cases_total: total, repeats, comparison, power }) {
    const cases = planned === total ? (0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(total, 'case') : `${planned} of ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(total, 'case')}`;
    const looks = power === undefined ? '' : `, ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(power.looks ?? 1, 'look')}`;
    const units = power?.unit === 'cluster' ? ` in ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(power.units ?? 0, 'unit')} of a cluster or a case` : '';
    return `${cases}${units}, ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(repeats, 'repeat')}${looks}; ${armsWords[comparison]}`;
}
function shown({ power, comparison, cases_planned: planned }, detail) {
    if (power === undefined) {
        if (planned === 0)
            return ['no case fits the budget'];
        return comparison === 'head-only'
            ? ['there is no base to compare with, so no drop can be found']
            : ['no metric decides: every one is only reported'];
    }
    const [drop, passable] = [points(power.detectable_drop), points(power.passable_margin)];
    return [
        `four times of five it finds a drop of ${drop}, and passes an unchanged head at a margin of ${passable}`,
        marginLine(power),
        ...(detail === 'full' ? [noiseLine(power)] : []),
    ];
}
function marginLine(power) {
    const { margin, margin_widened: isWidened, passable_margin: passable } = power;
    const binds = `the margin is ${points(margin)}${isWidened ? `, widened from ${points(_gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMargin */ .k)}` : ''}`;
    if (margin >= passable && !isWidened)
        return binds;
    const doubt = margin >= passable ? '' : ', so an unchanged head is inconclusive more than once in five';
    return `${binds}${doubt}; ${whatWouldDo(power)}`;
}
const widening = ({ margin, units, unit }) => `the default margin of ${points(_gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMargin */ .k)} was widened to ${points(margin)}, since ` +
    `${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(units ?? 0, unit ?? 'case')} cannot pass it even if no answer changes; add some, or set gate.margin to ` +
    'the drop that you accept';
/** How many cases would pass the margin that is wanted, by the bound that decides beyond small numbers, at alpha alone. */
function whatWouldDo({ margin, margin_widened: isWidened, repeats, ...power }) {
    const bound = repeats === 1 ? 'tango' : 'plus-one-t';
    const wanted = isWidened ? _gate_settle_margin_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultMargin */ .k : margin;
    const question = { bound, standardDeviation: power.standard_deviation, level: 0.05, chance: 0.8 };
    const count = (0,_statistics_passable_margin_js__WEBPACK_IMPORTED_MODULE_1__/* .casesToPass */ .u)(question, wanted);
    if (!Number.isFinite(count))
        return 'no number of cases would do';
    const cases = (0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(count, power.unit ?? 'case');
    return `about ${cases} would do${isWidened ? ` for ${points(wanted)}` : ''}, or fewer with more repeats`;
}
function noiseLine({ measured, standard_deviation: deviation, repeats }) {
    const told = `noise: a standard deviation of ${deviation.toFixed(3)} between unchanged arms`;
    if (measured !== undefined)
        return `${told}, measured on ${measured.metric} in the run of ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .Ax)(measured.head)} in this folder`;
    const averaged = repeats === 1 ? '' : `, averaged over ${repeats} repeats`;
    return `${told}, assumed: ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatShare */ .T1)(_unit_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .assumedDiscordance */ .cx)} of unchanged cases answer otherwise the next time${averaged}`;
}
const costWords = {
    'earlier-run': 'as samples cost in the earlier run',
    'input-size': 'four bytes a token, answers a quarter of their cap',
};
function costOf({ samples, expected_usd: expected, greatest_usd: greatest, power }, detail) {
    const why = greatest === 0 || detail !== 'full' ? '' : ` (${costWords[power?.expected_from ?? 'input-size']})`;
    return `${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(samples, 'answer')}: likely ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(expected)}${why}, at the most ${(0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(greatest)}`;
}
const points = (share) => (0,_report_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPointsSize */ .QF)(share);


/***/ }),

/***/ 90915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ measuredNoise),
/* harmony export */   cx: () => (/* binding */ assumedDiscordance),
/* harmony export */   n$: () => (/* binding */ assumedNoise)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82621);
/* harmony import */ var _statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85855);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31656);



/**
 * The share of single right-or-wrong answers to unchanged questions that differ from one time to the next: that of a
 * dataset whose cases pass by chances from Beta(0.8, 0.2), as answers drawn at a temperature do.
 */
const assumedDiscordance = 0.16;
/** Repeats average their noise out; whether a judge or a cluster is steadier than single answers is not assumed. */
const assumedNoise = (repeats, binary) => ({
    standardDeviation: Math.sqrt(assumedDiscordance / repeats),
    binary: binary && repeats === 1,
});
/** Fewer units say too little of how much they vary. */
const fewestUnits = 10;
/**
 * The noise of the noisiest metric that decides, by an earlier run: what repeats of the same arm vary by, for so many
 * repeats; else, of single answers to two arms, what these differed by, a change's own effect included. `undefined`
 * where it cannot be told.
 */
function measuredNoise(run, head, repeats) {
    const metrics = Object.keys(run.gate.metrics).filter((name) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .decides */ .yN)(run.gate.metrics[name]));
    let noisiest;
    for (const metric of metrics) {
        const units = unitsOf(run, metric);
        const deviation = deviationOf(units, run, repeats);
        if (deviation === undefined)
            return undefined;
        if (noisiest !== undefined && deviation <= noisiest.standardDeviation)
            continue;
        const binary = repeats === 1 && units.every(({ isSingle, scores }) => isSingle && scores.every(isBinary));
        noisiest = { standardDeviation: deviation, binary, measured: { head, metric } };
    }
    return noisiest;
}
function unitsOf(run, metric) {
    const units = new Map();
    for (const each of run.cases) {
        const arms = armsOf(each, metric);
        if (arms.every((scores) => scores.length === 0))
            continue;
        const key = each.cluster === undefined ? `case ${each.id}` : `cluster ${each.cluster}`;
        const unit = units.get(key) ?? { cases: 0, variance: 0, repeated: 0, difference: 0, isSingle: true, scores: [] };
        units.set(key, unit);
        addCase(unit, arms);
        unit.isSingle &&= each.cluster === undefined;
    }
    return [...units.values()];
}
const armsOf = ({ base, head }, metric) => [base, head].flatMap((scores) => (scores === undefined ? [] : [scores[metric] ?? []]));
function addCase(unit, arms) {
    const repeated = arms.filter(({ length }) => length > 1);
    const [one = [], other] = arms;
    unit.cases += 1;
    if (repeated.length > 0) {
        unit.repeated += 1;
        unit.variance += repeated.reduce((sum, scores) => sum + (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__/* .standardDeviation */ .F)(scores) ** 2, 0) / repeated.length;
    }
    if (other !== undefined)
        unit.difference += (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(other) - (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(one);
    unit.scores.push(...arms.flat());
}
function deviationOf(units, run, repeats) {
    if (units.length < fewestUnits)
        return undefined;
    if (units.every(({ repeated, cases }) => repeated === cases)) {
        const variances = units.map(({ variance, cases }) => (2 * variance) / (repeats * cases * cases));
        return Math.sqrt((0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(variances));
    }
    if (run.comparison !== 'arms' || run.repeats !== repeats)
        return undefined;
    const differences = units.map(({ difference, cases }) => difference / cases).filter((value) => !Number.isNaN(value));
    return differences.length < fewestUnits ? undefined : (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_1__/* .standardDeviation */ .F)(differences);
}
const isBinary = (score) => score === 0 || score === 1;


/***/ }),

/***/ 13779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7227);
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9273);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97384);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `⏎`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .j)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '⏎')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}…` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
/** Columns that a text takes in a terminal: East Asian characters and emoji take two. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_2__/* .graphemesOf */ .w)(text))
        width += wide.test(segment) ? 2 : 1;
    return width;
}


/***/ }),

/***/ 96112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ passableMargin),
/* harmony export */   u: () => (/* binding */ casesToPass)
/* harmony export */ });
/* harmony import */ var _least_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20897);
/* harmony import */ var _normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88674);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98984);
/* harmony import */ var _tango_interval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56149);




/**
 * The margin that arms which do not differ pass with this chance: the bound of a sample whose mean is as low as its
 * quantile at 1 - chance, and whose deviation is as expected. Within 1 point of simulation from 20 pairs on, within 5
 * below.
 */
function passableMargin(question) {
    const { bound, n, standardDeviation, chance } = question;
    if (n < 1)
        return 1;
    const unlucky = ((0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(chance) * standardDeviation) / Math.sqrt(n);
    const lowerBound = bound === 'tango' ? tangoBound(question, unlucky) : plusOneBound(question, unlucky);
    return Math.min(1, -lowerBound);
}
/** As many wins and losses as are expected, so many more losses than wins that the mean is `-unlucky`. */
function tangoBound({ n, standardDeviation, level }, unlucky) {
    const discordant = Math.min(n, n * standardDeviation ** 2);
    const losses = Math.min(n, (discordant + n * unlucky) / 2);
    const wins = Math.min(n - losses, Math.max(0, (discordant - n * unlucky) / 2));
    return (0,_tango_interval_js__WEBPACK_IMPORTED_MODULE_2__/* .tangoInterval */ .B)(wins, losses, n, (0,_normal_distribution_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - level))[0];
}
/** `plusOneLowerBound` from the moments of the sample. */
function plusOneBound({ n, standardDeviation, level }, unlucky) {
    const mean = (-n * unlucky - 1) / (n + 1);
    const variance = ((n - 1) * standardDeviation ** 2 + (n / (n + 1)) * (1 - unlucky) ** 2) / n;
    return mean - (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .studentTQuantile */ .$)(1 - level, n) * Math.sqrt(variance / (n + 1));
}
/** The least number of pairs with which unchanged arms pass a margin with this chance; `Infinity` beyond a million. */
const casesToPass = (question, margin) => (0,_least_count_js__WEBPACK_IMPORTED_MODULE_3__/* .leastCount */ .$)((n) => passableMargin({ ...question, n }) <= margin, 1e6);


/***/ }),

/***/ 68629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./src/domain/report/check-status.ts
var check_status = __webpack_require__(96034);
// EXTERNAL MODULE: ./src/domain/report/comment-stamp.ts
var comment_stamp = __webpack_require__(23768);
// EXTERNAL MODULE: ./src/domain/report/format-quantity.ts
var format_quantity = __webpack_require__(18972);
// EXTERNAL MODULE: ./src/domain/report/markdown-footer.ts
var markdown_footer = __webpack_require__(1820);
// EXTERNAL MODULE: ./src/domain/report/markdown-lanes.ts
var markdown_lanes = __webpack_require__(19528);
// EXTERNAL MODULE: ./src/domain/report/markdown-table.ts
var markdown_table = __webpack_require__(1951);
// EXTERNAL MODULE: ./src/domain/report/neutralise.ts + 1 modules
var neutralise = __webpack_require__(3245);
;// CONCATENATED MODULE: ./src/domain/report/running-comment.ts






const mostRows = 20;
/** The comment of a pull request until its verdict is there: what is run, and for what. The verdict takes its place. */
function runningComment(changeSet, { run } = {}) {
    const parts = [
        `${comment_stamp/* commentMarker */.Ql}\n### ⏳ ${headline(changeSet)}`,
        'The verdict takes the place of this comment. Until then the status `lanegate` is pending.',
        (0,markdown_lanes/* markdownLanes */.h)(changeSet),
        suitesTable(changeSet),
        (0,markdown_footer/* markdownFooter */.f)(changeSet, [(0,markdown_footer/* markdownLink */.i)('run', run)]),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const headline = ({ suites }) => suites.length === 0 ? 'Judging a change that reaches no suite' : `Evaluating ${(0,format_quantity/* formatAmount */.ej)(suites.length, 'suite')}`;
function suitesTable({ affected }) {
    const columns = [{ heading: 'Suite' }, { heading: 'Runs because' }];
    const cellsOf = ({ name, reason }) => [(0,neutralise/* inlineCode */.ti)(name, 60), (0,neutralise/* plainText */.wh)(reason, 200)];
    return (0,markdown_table/* markdownTable */.Q)({ columns, items: affected, cellsOf }, mostRows);
}

// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(94916);
// EXTERNAL MODULE: ./src/stages/steps/keep-comment.ts
var keep_comment = __webpack_require__(70190);
// EXTERNAL MODULE: ./src/stages/steps/set-status.ts
var set_status = __webpack_require__(97946);
;// CONCATENATED MODULE: ./src/stages/announce.ts







/**
 * Says of a change that was detected that its verdict is still to come: the status of its commit is pending, and the comment
 * tells what is run. A change that reaches no suite is only told where a comment stands that would be out of date. What is
 * refused is a warning.
 */
async function announce(ports, request) {
    const { folder, status, comment, runUrl } = request;
    const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(ports.files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    const isPending = status !== undefined && (await (0,set_status/* setStatus */.L)(ports, status, (0,check_status/* pendingStatus */._L)(changeSet)));
    if (comment === undefined)
        return { isPending, mayComment: false, commentUrl: undefined };
    const text = { body: runningComment(changeSet, { run: runUrl }), isNews: changeSet.suites.length > 0 };
    try {
        return { isPending, mayComment: true, commentUrl: await (0,keep_comment/* keepComment */.X)(ports, comment, text) };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        ports.log.warn((0,user_error/* describeUserError */.Pi)(error));
        return { isPending, mayComment: false, commentUrl: undefined };
    }
}


/***/ })

};
