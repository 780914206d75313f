export const id = 177;
export const ids = [177];
export const modules = {

/***/ 8363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAction: () => (/* binding */ checkAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6921);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5261);
/* harmony import */ var _stages_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5650);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9930);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6064);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5216);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6189);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7689);









/** The whole check in one step: detect, evaluate, gate and report. */
const checkAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_7__/* .defineAction */ .Q)({
    name: 'lanegate',
    inputs: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitInputs */ .jd,
        folder: _run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .FolderInput */ .px,
        suites: _run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .NameList */ .Em.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .CallInputs */ .mW,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .CommentInputs */ .LM,
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .AccessInputs */ .UQ,
    }),
    outputs: ['verdict', 'lanes', 'suites', 'mixed', 'cost-usd', 'comment-url', 'report-path'],
    run: async (ports, inputs) => {
        const event = await ports.runner.event();
        const { folder, suites, concurrency } = inputs;
        const changeSet = await (0,_stages_detect_js__WEBPACK_IMPORTED_MODULE_1__.detect)(ports, { ...(0,_run_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .commitsOf */ .g3)(inputs, event), folder });
        const { spent } = await (0,_stages_evaluate_js__WEBPACK_IMPORTED_MODULE_2__.evaluate)(ports, { folder, suites, concurrency, isUntrustedHead: event.isUntrustedHead });
        const { verdict } = await (0,_stages_gate_js__WEBPACK_IMPORTED_MODULE_3__.gate)(ports, { folder });
        const published = await publishOrWarn(ports, inputs);
        const { suites: affected, mixed } = (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .detectOutputs */ .sn)(changeSet, folder);
        return {
            outputs: { ...(0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .verdictOutputs */ .Ix)(verdict), suites: affected, mixed, 'cost-usd': String(spent.usd), ...published },
            failure: (0,_run_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .failureOf */ .g5)(verdict),
        };
    },
});
/**
 * The verdict stands whether or not GitHub takes the comment: a comment that is refused is a warning, not another
 * verdict.
 */
async function publishOrWarn(ports, inputs) {
    try {
        return await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .publish */ .m)(ports, inputs);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        ports.log.warn((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUserError */ .Pi)(error));
        return { 'comment-url': '', 'report-path': '' };
    }
}


/***/ }),

/***/ 6064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ defineAction)
/* harmony export */ });
/** Declares an action, with the types of its inputs and outputs taken from what is written. */
const defineAction = (action) => action;


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7094);

/** Publishes a judged run. A run for an untrusted head has no right to comment; its summary must do. */
async function publish(ports, { folder, comment }) {
    const { pullRequest, isUntrustedHead } = await ports.runner.event();
    if (comment && isUntrustedHead && pullRequest !== undefined) {
        ports.log.info('no comment: a run for a fork or a dependency bot may not write one; see the summary of this run');
    }
    const mayComment = comment && !isUntrustedHead;
    const published = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(ports, { folder, pullRequest: mayComment ? pullRequest : undefined });
    return { 'comment-url': published.commentUrl ?? '', 'report-path': published.htmlPath };
}


/***/ }),

/***/ 6189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UQ: () => (/* binding */ AccessInputs),
  mW: () => (/* binding */ CallInputs),
  LM: () => (/* binding */ CommentInputs),
  jd: () => (/* binding */ CommitInputs),
  px: () => (/* binding */ FolderInput),
  Em: () => (/* binding */ NameList),
  g3: () => (/* binding */ commitsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var classic_schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./src/domain/suite/name-list.ts
var name_list = __webpack_require__(1105);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/actions/run-inputs.ts



/** The folder that the actions of a job share; not a hidden one, which artifact uploads leave out. */
const FolderInput = classic_schemas/* string */.YjP().default('lanegate-run');
/** Names split at commas or line breaks. */
const NameList = classic_schemas/* string */.YjP().transform(name_list/* splitNames */.b);
/** The inputs that say what is compared; what the event names where they are absent. */
const CommitInputs = { base: classic_schemas/* string */.YjP().optional(), head: classic_schemas/* string */.YjP().optional() };
/** How many calls may be under way at once, and the names of the key variables that providers may use. */
const CallInputs = {
    concurrency: number().int().min(1).max(1000).default(16),
    keys: NameList.optional(),
};
/** Whether to keep a comment on the pull request, and who writes it. */
const CommentInputs = {
    comment: classic_schemas/* stringbool */.uEf().default(true),
    'comment-author': classic_schemas/* string */.YjP().optional(),
};
/** The token that the world reads the repository with. */
const AccessInputs = { 'github-token': classic_schemas/* string */.YjP().optional() };
/** What is compared: the inputs first, then what started the workflow. */
function commitsOf(inputs, event) {
    const policy = inputs.base ?? policyOf(event);
    const head = inputs.head ?? event.head;
    if (policy === undefined || head === undefined) {
        throw new user_error/* UserError */.yo(`this event names no ${policy === undefined ? 'base' : 'head'} to compare`, {
            hint: 'run on pull_request, merge_group or push, or give the inputs `base` and `head`',
        });
    }
    return { policy, head: { revision: head } };
}
/** A push may be the first of its branch, or over a commit that is gone since. */
const policyOf = ({ kind, policy, defaultBranch }) => kind === 'push' ? { before: policy, defaultBranch } : policy;


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ verdictOutputs),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   sn: () => (/* binding */ detectOutputs)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5053);
/* harmony import */ var _domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3466);


/**
 * Lists as JSON, so that an expression can use them with `fromJSON`, and one boolean a lane. `folder` is where the
 * change set was written. GitHub refuses a matrix without entries, for which `has-suites` is there to be asked first.
 */
function detectOutputs({ lanes, suites, mixed }, folder) {
    const touched = Object.fromEntries(_domain_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$.options.map((lane) => [lane, String(lanes.includes(lane))]));
    return {
        lanes: JSON.stringify(lanes),
        suites: JSON.stringify(suites),
        'has-suites': String(suites.length > 0),
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


/***/ }),

/***/ 3779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7227);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7384);


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
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
/** Columns that a text takes in a terminal: East Asian characters and emoji take two. */
function terminalWidth(text) {
    let width = 0;
    for (const { segment } of graphemes.segment(text))
        width += wide.test(segment) ? 2 : 1;
    return width;
}


/***/ }),

/***/ 9930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(5053);
// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts
var evaluation_evaluation = __webpack_require__(8585);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var changes_lane = __webpack_require__(3466);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts
var configuration = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/domain/gate/collect-units.ts
var collect_units = __webpack_require__(6150);
// EXTERNAL MODULE: ./src/domain/gate/judge-metric.ts + 12 modules
var judge_metric = __webpack_require__(650);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts
var gate_verdict = __webpack_require__(4235);
;// CONCATENATED MODULE: ./src/domain/gate/judge-suite.ts




/**
 * Judges one suite: the gravest of its gating metrics. A run that ended early is neither passed nor failed, answers
 * that only head's own recordings gave cannot pass, and a suite without a gating metric is an error. Throws a
 * `UserError` when a margin that binds cannot be passed by so many cases.
 */
function judgeSuite(run, settings) {
    const { base, head } = run.arms;
    const ran = [run.comparison === 'arms' ? base : undefined, head].filter((arm) => arm !== undefined);
    const incidents = {};
    for (const [kind, count] of ran.flatMap((arm) => Object.entries(arm.incidents))) {
        incidents[kind] = (incidents[kind] ?? 0) + count;
    }
    return {
        name: run.name,
        yardstick: run.yardstick,
        binding: run.binding,
        ...judgeRun(run, settings),
        cases: countCases(run),
        calls: run.calls,
        cost_usd: ran.reduce((sum, arm) => sum + arm.cost_usd, 0),
        incidents,
        arms: run.arms,
    };
}
function judgeRun(run, settings) {
    if (run.problem !== undefined)
        return { verdict: run.problem_verdict ?? 'error', reason: run.problem, metrics: [] };
    const fault = findFault(run);
    if (fault !== undefined)
        return { verdict: 'error', reason: fault, metrics: [] };
    const metrics = (0,judge_metric/* judgeMetrics */.l)(questionsOf(run, settings));
    const limit = limitOf(run);
    return gravestOf(limit === undefined ? metrics : metrics.map((metric) => limitMetric(metric, limit)));
}
/** What cannot be judged at all, as opposed to what was judged and found wanting. */
function findFault(run) {
    const { metrics, floor } = run.gate;
    if (new Set(run.cases.map(({ id }) => id)).size < run.cases.length)
        return 'a case is there twice';
    if (run.cases.length > run.cases_planned)
        return `${run.cases.length} cases were scored, but ${run.cases_planned} planned`;
    const scored = run.cases.flatMap(({ base, head }) => [...Object.keys(base ?? {}), ...Object.keys(head)]);
    const unknown = scored.find((name) => !Object.hasOwn(metrics, name));
    if (unknown !== undefined)
        return `the metric ${unknown} has scores, but the suite does not know it`;
    const groundless = Object.keys(floor).find((name) => !Object.hasOwn(metrics, name));
    if (groundless !== undefined)
        return `there is a floor for ${groundless}, but no such metric`;
    return gatingMetrics(run).length === 0 ? 'no metric gates, so nothing can pass' : undefined;
}
const gatingMetrics = (run) => Object.entries(run.gate.metrics).flatMap(([name, role]) => (role === 'gate' ? [name] : []));
const questionsOf = (run, settings) => Object.entries(run.gate.metrics).map(([name, role]) => ({
    name,
    role,
    comparison: run.comparison,
    cases: run.cases,
    plannedCases: run.cases_planned,
    repeats: run.repeats,
    stopped: run.stopped !== undefined,
    alpha: settings.alpha,
    margin: marginRule(run, settings, name),
    floor: run.gate.floor[name],
}));
/** A margin that cannot be passed is its author's mistake only where it binds and the budget left all cases in. */
function marginRule(run, settings, metric) {
    const value = run.gate.margin ?? settings.margin;
    if (value === undefined)
        return { kind: 'default', drawnShare: run.cases_planned / Math.max(1, run.cases_total) };
    const whole = run.stopped === undefined && run.cases_planned >= run.cases_total;
    if (!run.binding || run.gate.metrics[metric] !== 'gate' || !whole)
        return { kind: 'explicit', value };
    const key = run.gate.margin === undefined ? 'gate.margin' : `suites.${run.name}.gate.margin`;
    const place = { path: configuration/* configurationFile */.hb, key };
    return { kind: 'explicit', value, refusal: { subject: `suite ${run.name} (${metric})`, place } };
}
function limitOf(run) {
    if (run.stopped !== undefined) {
        return { barred: ['pass', 'fail', 'inconclusive'], reason: `the run ended early: ${run.stopped}` };
    }
    const unverified = (run.arms.head?.unverified ?? 0) + (run.arms.base?.unverified ?? 0);
    if (unverified === 0)
        return undefined;
    return { barred: ['pass'], reason: `answered only by recordings that head brought: ${unverified}` };
}
function limitMetric(metric, { barred, reason }) {
    if (!barred.includes(metric.verdict))
        return metric;
    return { ...metric, verdict: 'inconclusive', reason: `${reason} (${metric.reason})` };
}
function gravestOf(metrics) {
    const gating = metrics.filter(({ role }) => role === 'gate');
    const verdict = (0,gate_verdict/* worst */.QZ)(gating.map((metric) => metric.verdict));
    const telling = gating.filter((metric) => metric.verdict === verdict);
    return { verdict, reason: telling.map(({ name, reason }) => `${name}: ${reason}`).join('; '), metrics };
}
function countCases(run) {
    const { comparison } = run;
    const gating = gatingMetrics(run);
    const compared = run.cases.filter((each) => gating.every((name) => (0,collect_units/* isScored */.L)(each, { name, comparison }))).length;
    return {
        total: run.cases_total,
        planned: run.cases_planned,
        compared,
        missing: Math.max(0, run.cases_planned - compared),
    };
}

;// CONCATENATED MODULE: ./src/domain/gate/judge.ts



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
    const judged = evaluation.suites.map((run) => judgeSuite(run, evaluation.gate));
    const suites = letHeadMendYardsticks(changeSet, judged);
    const findings = [
        ...suites.filter(({ binding }) => binding).map((suite) => findingOf(suite, changeSet, evaluation.adoption)),
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
function withoutEvaluation({ affected, lanes }) {
    const reached = (0,changes_lane/* inOrder */.al)([...lanes.filter(changes_lane/* changesAnswers */.XX), ...affected.flatMap((suite) => suite.lanes)]);
    if (reached.length === 0 && affected.length === 0)
        return [];
    return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}
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
    if (touchedLanes(changeSet).some(changes_lane/* isDeployed */.Nj))
        return [...suites];
    const broken = suites.filter(({ binding, yardstick, verdict }) => binding && yardstick === 'policy' && verdict === 'error');
    const mended = new Set(broken.map(({ name }) => name).filter((name) => suites.some((suite) => isHeads(suite, name))));
    return suites.map((suite) => (mended.has(suite.name) ? { ...suite, binding: isHeads(suite, suite.name) } : suite));
}
const isHeads = (suite, name) => suite.name === name && suite.yardstick === 'head';
function findingOf(suite, { affected }, adoption) {
    const lanes = affected.filter(({ name }) => name === suite.name).flatMap((each) => each.lanes);
    if (adoption && suite.verdict === 'pass') {
        return {
            word: 'inconclusive',
            lanes,
            reason: `${suite.name}: above its floor, but there was nothing to compare with`,
        };
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
/** Changes that alter answers and that no suite evaluates. */
function uncoveredLanes({ lanes, changes }) {
    return lanes.filter(changes_lane/* changesAnswers */.XX).flatMap((lane) => {
        const uncovered = changes.filter((change) => change.lane === lane && change.suites.length === 0);
        const paths = [...new Set(uncovered.map(({ path }) => path))];
        if (paths.length === 0)
            return [];
        const named = paths.slice(0, mostPathsNamed).join(', ');
        const more = paths.length > mostPathsNamed ? ` and ${paths.length - mostPathsNamed} more` : '';
        const reason = `no suite evaluates the ${lane} change in ${named}${more}`;
        return [{ word: 'inconclusive', lanes: [lane], reason }];
    });
}
function mixedLanes({ lanes }, { gate }) {
    if (gate.mixed_lanes !== 'block' || !(0,changes_lane/* isMixed */.Oq)(lanes))
        return [];
    const deployed = lanes.filter(changes_lane/* isDeployed */.Nj).join(', ');
    return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}
function conclude(changeSet, evaluation, { suites, findings }) {
    const verdict = (0,gate_verdict/* worst */.QZ)(findings.map(({ word }) => word));
    const reasons = findings.filter(({ word }) => word === verdict).map(({ reason }) => reason);
    const policy = evaluation?.gate.inconclusive ?? 'warn';
    return {
        version: 1,
        verdict,
        reason: reasons.length === 0 ? 'this change reaches nothing that is evaluated' : reasons.join('; '),
        blocks: doesBlock(verdict, policy, suites),
        policy: changeSet.policy,
        base: changeSet.base,
        head: changeSet.head,
        worktree: changeSet.worktree,
        adoption: evaluation?.adoption ?? false,
        lanes: judgeLanes(changeSet, findings),
        mixed: (0,changes_lane/* isMixed */.Oq)(changeSet.lanes),
        inconclusive_policy: policy,
        suites,
        ownership: evaluation?.ownership ?? {},
        spent_usd: evaluation?.spent.usd ?? 0,
        notes: [...changeSet.notes, ...(evaluation?.notes ?? []), ...notesOf(changeSet, suites)],
    };
}
/** What a reader should know besides the verdict: what nobody watches, and whose yardstick stood in. */
function notesOf(changeSet, suites) {
    const replaced = suites.filter(({ binding, yardstick }) => !binding && yardstick === 'policy');
    return [
        ...uncoveredLanes(changeSet).map(({ reason }) => reason),
        ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
    ];
}
/** Lanes of the change, and those that an affected suite names. */
const touchedLanes = ({ lanes, affected }) => (0,changes_lane/* inOrder */.al)([...lanes, ...affected.flatMap((suite) => suite.lanes)]);
function judgeLanes(changeSet, findings) {
    const touched = touchedLanes(changeSet);
    const told = changes_lane/* Lane */.J$.options.filter((lane) => (0,changes_lane/* isDeployed */.Nj)(lane) || touched.includes(lane));
    const wordOf = (lane) => (0,gate_verdict/* worst */.QZ)(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
    return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}
function doesBlock(verdict, policy, suites) {
    if (verdict === 'fail' || verdict === 'error')
        return true;
    if (verdict !== 'inconclusive' || policy === 'warn')
        return false;
    return policy === 'block' || suites.some(leansToFail);
}
/** Some binding metric fell by its margin or more, proven or not. */
const leansToFail = ({ binding, metrics }) => binding &&
    metrics.some(({ role, difference, margin }) => role === 'gate' && difference !== null && difference <= -margin);

// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(4916);
;// CONCATENATED MODULE: ./src/stages/gate.ts





/** Judges what a run folder holds and writes the verdict beside it. A missing evaluation is judged as missing. */
async function gate({ files }, { folder }) {
    const changeSet = await (0,artifacts/* mustReadArtifact */.wQ)(files, `${folder}/${change_set/* changeSetFile */.LF}`, change_set/* ChangeSet */.VR);
    const evaluation = await (0,artifacts/* readArtifact */.R9)(files, `${folder}/${evaluation_evaluation/* evaluationFile */.DX}`, evaluation_evaluation/* Evaluation */.JN);
    const verdict = judge(changeSet, evaluation);
    await (0,artifacts/* writeArtifact */.w6)(files, `${folder}/${gate_verdict/* verdictFile */.Y1}`, verdict);
    return { verdict, changeSet };
}


/***/ })

};
