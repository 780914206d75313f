export const id = 2831;
export const ids = [2831,436];
export const modules = {

/***/ 82568:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ authorOfEvent)
/* harmony export */ });
/** On GitHub a change is whose pull request it is; of a head that no pull request brought nobody is the author. */
const authorOfEvent = ({ author, head }) => ({
    authorOf: async (commit) => (commit === head ? author : undefined),
});


/***/ }),

/***/ 15430:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAction: () => (/* binding */ checkAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(88343);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _stages_announce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81584);
/* harmony import */ var _stages_detect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36457);
/* harmony import */ var _stages_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54137);
/* harmony import */ var _stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76942);
/* harmony import */ var _author_of_event_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82568);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(74870);
/* harmony import */ var _evaluate_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12053);
/* harmony import */ var _leave_record_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98927);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3309);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4361);
/* harmony import */ var _run_outputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54420);
/* harmony import */ var _told_on_accident_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47577);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15076);















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

/***/ 3309:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _stages_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89922);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15076);


/** Publishes a judged run. A run for an untrusted head has no right to comment; its summary must do. */
async function publish(ports, { folder, comment: isWanted }) {
    const { runUrl, comment } = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_1__/* .whereToTell */ .C)(ports, isWanted);
    const { commentUrl = '', htmlPath } = await (0,_stages_report_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z)(ports, { folder, comment, runUrl });
    return { 'comment-url': commentUrl, 'report-path': htmlPath };
}


/***/ }),

/***/ 47577:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toldOnAccident)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76942);
/* harmony import */ var _where_to_tell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15076);



/**
 * Does the work of a step that decides. Whatever ends it early becomes the status of the commit and the verdict of the
 * folder, is told by `tell`, and is thrown on.
 */
async function toldOnAccident(ports, { folder, tell }, work) {
    try {
        return await work();
    }
    catch (accident) {
        await orWarn(ports, () => leaveError(ports, folder, accident));
        if (tell !== undefined)
            await orWarn(ports, tell);
        throw accident;
    }
}
async function leaveError(ports, folder, accident) {
    const { policy = '', head = '' } = await ports.runner.event();
    const { status } = await (0,_where_to_tell_js__WEBPACK_IMPORTED_MODULE_2__/* .whereToTell */ .C)(ports, false);
    await (0,_stages_tell_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .tellAccident */ .b)(ports, { folder, commits: { policy, head }, status, reason: reasonOf(accident) });
}
/** What the user can mend is told as it is; what broke is in the log, where secrets are masked. */
function reasonOf(accident) {
    if (!(accident instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        return 'the check could not finish; the log of its run says why';
    return accident.place === undefined ? accident.message : `${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(accident.place)}: ${accident.message}`;
}
/** Nothing that goes wrong while an accident is told may take its place. */
async function orWarn({ log }, tell) {
    try {
        await tell();
    }
    catch (error) {
        log.warn(`the accident could not be told everywhere: ${(0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 15076:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ whereToTell)
});

// EXTERNAL MODULE: ./dist/compiled/domain/admission/standing.js
var admission_standing = __webpack_require__(25485);
;// CONCATENATED MODULE: ./dist/compiled/actions/subject-of-run.js

/**
 * Whom a run is about, by what started its workflow. For `workflow_run` the pull request is looked up anew at every call,
 * so that nothing is said of a head that has moved on; a status is of the commit and stays true. But one that now asks for
 * another branch than policy was read from would be let into that by it.
 */
async function subjectOfRun({ runner }) {
    const event = await runner.event();
    const { kind, head, pullRequest, isUntrustedHead } = event;
    if (kind === 'workflow-run')
        return subjectOfCause(event);
    return { head, pullRequest, mayWrite: !isUntrustedHead && (kind === 'pull-request' || kind === 'merge-group') };
}
function subjectOfCause({ head, standing, cause }) {
    if (standing?.kind === 'one' && cause !== undefined && (0,admission_standing/* whyNotAdmitted */.uU)(standing.pullRequest, cause) === undefined) {
        return { head, pullRequest: standing.pullRequest.number, mayWrite: true };
    }
    return { head, pullRequest: undefined, mayWrite: standing?.kind === 'moved-on' };
}

;// CONCATENATED MODULE: ./dist/compiled/actions/where-to-tell.js

/** The commit and the conversation that a run writes to, by what started its workflow; without a comment where none is wanted. */
async function whereToTell({ runner, log }, isCommentWanted) {
    const { head, pullRequest, mayWrite } = await subjectOfRun({ runner });
    const runUrl = runner.runUrl();
    if (!mayWrite && isCommentWanted && pullRequest !== undefined) {
        log.info('no comment: a run for a fork or a dependency bot may not write one; see the summary of this run');
    }
    if (!mayWrite || head === undefined)
        return { status: undefined, comment: undefined, runUrl };
    const comment = isCommentWanted && pullRequest !== undefined ? { pullRequest, head } : undefined;
    return { status: { commit: head, url: runUrl }, comment, runUrl };
}


/***/ }),

/***/ 88357:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ whyNoCause),
/* harmony export */   ve: () => (/* binding */ isSameRepository),
/* harmony export */   xp: () => (/* binding */ isFromElsewhere)
/* harmony export */ });
/** Whether two full names are of one repository; GitHub keeps no two that differ in case alone. */
const isSameRepository = (one, other) => one !== undefined && one.toLowerCase() === other?.toLowerCase();
const isFromElsewhere = ({ headRepository, repository }) => !isSameRepository(headRepository, repository);
/** Ends that say nothing of a change: a newer run took its place, somebody stopped it, or it never ran. */
const unfinished = new Set(['cancelled', 'skipped', 'stale', 'action_required']);
/**
 * Why a run is no cause to evaluate anything with a key, by what its event says alone; `undefined` where it may be one.
 * `workflow` is the path of the workflow file whose runs count: another file may bear the same name.
 */
function whyNoCause(run, workflow) {
    const { event, conclusion, headRepository } = run;
    if (event !== 'pull_request')
        return `its run was started by ${event}, and pull_request alone counts`;
    if (run.workflow !== workflow)
        return `it is a run of ${run.workflow}, and ${workflow} alone counts`;
    if (headRepository === undefined)
        return 'the repository of its head is gone';
    if (conclusion === undefined)
        return 'its run has not ended';
    return unfinished.has(conclusion) ? `its run ended as ${conclusion}` : undefined;
}


/***/ }),

/***/ 25485:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   uU: () => (/* binding */ whyNotAdmitted),
/* harmony export */   yW: () => (/* binding */ whySilent)
/* harmony export */ });
/* harmony import */ var _causing_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88357);
/* harmony import */ var _untrusted_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46397);


/**
 * Finds whose run it is by commit and repositories, never by a number that somebody could have written. A status is of a
 * commit, so a commit that is the head of two pull requests would let one of them stand for the other.
 */
function standingOf(run, open) {
    const found = open.filter(({ head }) => head.commit === run.head);
    const [pullRequest, ...others] = found;
    if (pullRequest === undefined)
        return (0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(run) ? { kind: 'moved-on' } : { kind: 'trusted' };
    if (others.length > 0)
        return { kind: 'unclear', why: severalHeads(run.head, found) };
    const { number, base, head, author } = pullRequest;
    if (!(0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(base.repository, run.repository) || !(0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameRepository */ .ve)(head.repository, run.headRepository)) {
        const where = head.repository ?? 'a repository that is gone';
        return {
            kind: 'unclear',
            why: `${run.head} is the head of pull request ${number} out of ${where}, not of the run`,
        };
    }
    if (!(0,_causing_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromElsewhere */ .xp)(run) && !(0,_untrusted_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isUntrustedAccount */ .e)(author))
        return { kind: 'trusted' };
    return { kind: 'one', pullRequest };
}
/** Why a run that is of no open pull request for certain has no conversation to speak in. */
function whySilent(standing, { head }) {
    switch (standing.kind) {
        case 'trusted':
            return 'its head is of this repository and of no dependency bot, so it evaluates itself';
        case 'moved-on':
            return `no open pull request has ${head} as its head any more`;
        case 'unclear':
            return standing.why;
    }
}
const severalHeads = (head, found) => `${head} is the head of ${found.length} open pull requests (${found.map(({ number }) => number).join(', ')}), and a status is of the commit`;
/**
 * Why a pull request is not evaluated with a key though it is open; `undefined` where it may be. Policy is read from the
 * default branch: any other branch may be old, unprotected, or itself the work of somebody who is not trusted.
 */
function whyNotAdmitted({ base }, { defaultBranch }) {
    if (base.branch === defaultBranch)
        return undefined;
    return `it asks to be merged into ${base.branch}, and heads from elsewhere are evaluated for ${defaultBranch} alone`;
}


/***/ }),

/***/ 46397:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isUntrustedAccount)
/* harmony export */ });
/** Accounts whose pull requests bring in code that no colleague wrote or read. */
const dependencyBots = new Set([
    ...[
        'dependabot[bot]',
        'dependabot-preview[bot]',
        'renovate[bot]',
        'renovate-bot',
        'forking-renovate[bot]',
        'mend-bot',
    ],
    ...['depfu[bot]', 'greenkeeper[bot]', 'pyup-bot', 'scala-steward', 'snyk-bot', 'snyk-io[bot]', 'pre-commit-ci[bot]'],
]);
/** A deleted account has no login left and is not trusted either. */
const isUntrustedAccount = (login) => login === undefined || dependencyBots.has(login.toLowerCase());


/***/ }),

/***/ 6523:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ArmTally)
/* harmony export */ });
/* harmony import */ var _inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56248);
/* harmony import */ var _packed_number_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61628);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51998);
/* harmony import */ var _describe_served_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86943);






const isBefore = (one, other) => one.case === other.id ? one.repeat < other.repeat : one.case < other.id;
/** Adds up what the samples of one arm came to; their order changes nothing. */
class ArmTally {
    incidents = new Map();
    notices = new Map();
    firstIncidents = new Map();
    latencies = new _packed_number_list_js__WEBPACK_IMPORTED_MODULE_3__/* .NumberList */ .e();
    served = new Map();
    firstGraderError;
    graderErrors = 0;
    unverified = 0;
    nanoUsd = 0;
    inputTokens = 0;
    outputTokens = 0;
    characters = 0;
    answered = 0;
    calls = { made: 0, cached: 0 };
    add(sample) {
        this.nanoUsd += (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .toNanoUsd */ .My)(sample.cost_usd);
        this.inputTokens += sample.usage?.input_tokens ?? 0;
        this.outputTokens += sample.usage?.output_tokens ?? 0;
        this.calls.made += sample.calls?.made ?? (sample.cached ? 0 : 1);
        this.calls.cached += sample.calls?.cached ?? (sample.cached ? 1 : 0);
        if (sample.outcome.kind === 'incident')
            this.addIncident(sample, sample.outcome.incident);
        else
            this.addAnswer(sample, sample.outcome);
    }
    totals(target) {
        const sorted = this.latencies.sorted();
        return {
            target,
            served: Object.fromEntries(this.servedInOrder()),
            answered: this.answered,
            incidents: countsInOrder(_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ.options, this.incidents),
            notices: countsInOrder(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$.options, this.notices),
            grader_errors: this.graderErrors,
            unverified: this.unverified,
            cost_usd: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: this.nanoUsd }),
            input_tokens: this.inputTokens,
            output_tokens: this.outputTokens,
            latency_ms: sorted.length === 0
                ? { p50: 0, p95: 0 }
                : { p50: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedQuantile */ .X)(sorted, 0.5), p95: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedQuantile */ .X)(sorted, 0.95) },
            mean_characters: this.answered === 0 ? 0 : this.characters / this.answered,
        };
    }
    /** How many incidents of each kind and grader errors there were, what the first one said, and who answered. */
    notes() {
        const kinds = _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ.options.flatMap((kind) => {
            const first = this.firstIncidents.get(kind);
            return first === undefined ? [] : [`${this.incidents.get(kind)} ${kind}, the first: ${first.said}`];
        });
        const { firstGraderError: error } = this;
        const graders = error === undefined ? [] : [`${this.graderErrors} grader errors, the first: ${error.said}`];
        const mixture = (0,_describe_served_js__WEBPACK_IMPORTED_MODULE_5__/* .describeServed */ .J)({ served: Object.fromEntries(this.servedInOrder()) });
        return [
            ...kinds,
            ...graders,
            ...(mixture === undefined ? [] : [`answered by ${this.served.size} models: ${mixture}`]),
        ];
    }
    servedInOrder() {
        return [...this.served].sort(([one], [other]) => (one < other ? -1 : 1));
    }
    addIncident(sample, { kind, message }) {
        this.incidents.set(kind, (this.incidents.get(kind) ?? 0) + 1);
        const first = this.firstIncidents.get(kind);
        if (first === undefined || isBefore(sample, first))
            this.firstIncidents.set(kind, firstOf(sample, message));
    }
    addAnswer(sample, outcome) {
        this.answered += 1;
        for (const notice of outcome.notices ?? [])
            this.notices.set(notice, (this.notices.get(notice) ?? 0) + 1);
        this.served.set(sample.model, (this.served.get(sample.model) ?? 0) + 1);
        this.characters += outcome.content.length;
        if (sample.unverified)
            this.unverified += 1;
        if (!sample.cached)
            this.latencies.push(sample.latency_ms);
        const errors = Object.values(outcome.grader_errors);
        this.graderErrors += errors.length;
        const [error] = errors;
        if (error === undefined)
            return;
        const { firstGraderError: first } = this;
        if (first === undefined || isBefore(sample, first))
            this.firstGraderError = firstOf(sample, error);
    }
}
const firstOf = (sample, said) => ({ id: sample.case, repeat: sample.repeat, said });
/** Counts in an order of their own, so that it does not matter which came first. */
const countsInOrder = (order, counts) => Object.fromEntries(order.flatMap((key) => (counts.has(key) ? [[key, counts.get(key)]] : [])));


/***/ }),

/***/ 20245:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withControl)
/* harmony export */ });
/* unused harmony export compareControl */
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35835);
/* harmony import */ var _statistics_holm_adjustment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35645);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59782);
/* harmony import */ var _statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16207);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10387);





/**
 * Cached answers are called stale at this level, over all deciding metrics of a suite. An honest cache is then called
 * stale in at most one run of a hundred, since the test is exact, where a single refresh settles it; a laxer level would
 * make gates that nobody believes, a stricter one takes more samples than a tenth of a usual suite.
 */
const staleAt = 0.01;
/**
 * Compares the fresh scores of base with the cached ones, case by case: a two-sided sign-flip test for each metric that
 * decides, adjusted by Holm. Samples without both scores show nothing and are only counted.
 */
function compareControl(samples, roles) {
    const asked = samples.filter(({ fresh }) => fresh !== undefined).toSorted(byPlace);
    const metrics = Object.keys(roles).filter((name) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .decides */ .yN)(roles[name]));
    const shifts = metrics.map((metric) => ({ metric, differences: differencesOf(asked, metric) }));
    const told = shifts.filter(({ differences }) => differences.length > 0);
    const adjusted = (0,_statistics_holm_adjustment_js__WEBPACK_IMPORTED_MODULE_2__/* .holmAdjustment */ .c)(told.map(({ differences }) => (0,_statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedSignFlip */ .c)(differences)));
    const clearest = adjusted.indexOf(Math.min(...adjusted));
    const shown = told[clearest];
    const pValue = adjusted[clearest] ?? null;
    const leftOut = samples.length - asked.length;
    const otherModel = asked.filter((each) => each.other_model === true).length;
    return {
        samples: asked.length,
        ...(leftOut === 0 ? {} : { left_out: leftOut }),
        scored: asked.filter((sample) => metrics.some((metric) => shiftOf(sample, metric) !== undefined)).length,
        p_value: pValue,
        mean_shift: shown === undefined ? null : (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i)(shown.differences),
        ...(otherModel === 0 ? {} : { other_model: otherModel }),
        stale: pValue !== null && pValue <= staleAt,
        ...(shown === undefined ? {} : { metric: shown.metric }),
    };
}
/** An order of their own, so that sums do not depend on which came first. */
const byPlace = (one, other) => Number(one.case > other.case) - Number(one.case < other.case) || one.repeat - other.repeat;
/** The shift of each case: the mean over its repeats, which are no pairs of their own. */
function differencesOf(samples, metric) {
    const byCase = new Map();
    for (const sample of samples) {
        const shift = shiftOf(sample, metric);
        if (shift !== undefined)
            byCase.set(sample.case, [...(byCase.get(sample.case) ?? []), shift]);
    }
    return [...byCase.values()].map(_statistics_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .mean */ .i);
}
function shiftOf({ cached, fresh = {} }, metric) {
    const [before, after] = [(0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(cached, metric), (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_4__/* .own */ .Z)(fresh, metric)];
    return before === undefined || after === undefined ? undefined : after - before;
}
/** A suite with what became of the cached answers of base that were asked for once more. */
function withControl(suite, samples = []) {
    const { baseline, gate } = suite;
    if (baseline === undefined || samples.length === 0)
        return suite;
    return { ...suite, baseline: { ...baseline, control: compareControl(samples, gate.metrics) } };
}


/***/ }),

/***/ 8049:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ ControlRecord),
/* harmony export */   zr: () => (/* binding */ controlRecordFile)
/* harmony export */ });
/* unused harmony export ControlSample */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55762);


const Scores = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1));
/** A cached answer of base and the one that was asked for in its place. */
const ControlSample = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    yardstick: _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .Yardstick */ .xp,
    case: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    repeat: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nonnegative(),
    cached: Scores.describe('Metric to the score of the cached answer'),
    fresh: Scores.optional().describe('Metric to the score of the fresh one; absent where no budget was left to ask'),
    other_model: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional().describe('Another model answered than the cached answer is of'),
});
/** What became of the cached answers of base that were asked for once more: `baseline-control.json`. */
const ControlRecord = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Digest of the plan, as in plan.json'),
    samples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ControlSample),
});
const controlRecordFile = 'baseline-control.json';


/***/ }),

/***/ 85478:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35835);
/* harmony import */ var _graders_fill_in_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48271);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47509);
/* harmony import */ var _graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2451);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50008);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9527);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53428);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8612);
/* harmony import */ var _need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10577);











/** The judges of a suite, one row a metric; none where no grader asks a model. */
function describeJudges(plan, noise, anchors) {
    const { judges = new Map(), definition, cases = [] } = plan;
    const asking = judgesByMetric(definition.graders, cases);
    return [...asking].map(([metric, { written, specs }]) => {
        const models = specs.flatMap(({ model = '' }) => judges.get(model) ?? []).map(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy);
        const canary = canaryOf({ metric, written }, plan, anchors);
        const wavers = noise.of(metric);
        return {
            metric,
            graders: uniqueList(specs.map((spec) => spec.type)),
            version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeVersion */ .u,
            model: uniqueList(models),
            ...(canary === undefined ? {} : { canary }),
            ...(wavers === undefined ? {} : { noise: wavers }),
        };
    });
}
/**
 * Graders that ask a model, by the metric as scores have it: filled in with each case where its name is a template. One
 * of a set without a metric of its own decides about that of the set.
 */
function judgesByMetric(graders, cases) {
    const byMetric = new Map();
    const add = (name, { spec, metric }) => {
        const known = byMetric.get(name);
        if (known === undefined)
            byMetric.set(name, { written: metric, specs: [spec] });
        else if (!known.specs.includes(spec))
            known.specs.push(spec);
    };
    const [named, templates] = [[], []];
    for (const each of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .placed */ .GS)(graders))
        if ((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudge */ .kJ)(each.spec))
            ((0,_graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_9__/* .isTemplate */ .F)(each.metric) ? templates : named).push(each);
    for (const each of named)
        add(each.metric, each);
    for (const question of templates.length > 0 ? cases : (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_5__/* .casesWithGraders */ .Gr)(cases)) {
        const own = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .placed */ .GS)(question.graders ?? []).filter(({ spec }) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudge */ .kJ)(spec));
        for (const each of [...templates, ...own])
            add(nameOf(each, question), each);
    }
    return byMetric;
}
/** As a metric without scores is named whose template a case cannot fill in. */
function nameOf({ spec, metric }, question) {
    const filled = (0,_graders_fill_in_js__WEBPACK_IMPORTED_MODULE_0__/* .fillInMetric */ .H)({ type: spec.type, metric }, question);
    return filled.kind === 'filled' ? filled.thing : metric;
}
const uniqueList = (texts) => [...new Set(texts)].join(', ');
function canaryOf({ metric, written }, plan, now) {
    const { canary, judges = new Map() } = plan;
    const graders = (0,_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__/* .anchorGraders */ .Gu)(plan);
    if (canary === undefined || !graders.some((spec) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec) === written))
        return undefined;
    if ('unusable' in canary.anchors)
        return unusable(0, `the canary cannot be used: ${canary.anchors.unusable}`);
    if (now === undefined)
        return undefined;
    const digest = (0,_canary_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeDigest */ .g9)(written, graders, judges);
    const reason = whyIncomparable(canary.anchors, metric, digest);
    if (reason !== undefined)
        return unusable(canary.anchors.length, `${reason}; record it by \`lanegate canary ${plan.name} --write\``);
    return (0,_canary_result_js__WEBPACK_IMPORTED_MODULE_7__/* .compareCanary */ .s)(canary.anchors.map(({ id, scores = {} }) => ({
        recorded: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)(scores, metric),
        now: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)(now, id) ?? {}, metric),
    })));
}
function whyIncomparable(anchors, metric, digest) {
    if (anchors.every(({ scores = {} }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)(scores, metric) === undefined))
        return `no anchor has a score of ${metric} on record`;
    const isOther = anchors.some(({ judges = {} }) => ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_10__/* .own */ .Z)(judges, metric) ?? digest) !== digest);
    return isOther ? `the scores of ${metric} on record are of another judge or rubric` : undefined;
}
const unusable = (anchors, reason) => ({
    ...{ anchors, graded: 0, mean_shift: null, mean_absolute_difference: null, p_value: null },
    moved: true,
    reason,
});


/***/ }),

/***/ 84917:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ describeSuite),
/* harmony export */   qD: () => (/* binding */ describeEvaluation),
/* harmony export */   yq: () => (/* binding */ describeReuse)
/* harmony export */ });
/* harmony import */ var _baseline_notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51931);
/* harmony import */ var _compare_control_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20245);
/* harmony import */ var _describe_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85478);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55307);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57714);
/* harmony import */ var _plan_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2643);
/* harmony import */ var _power_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51327);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24634);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67896);









const shardNotes = ({ index, count }) => [
    `this is shard ${index} of ${count}, with its part of the cases and caps`,
];
/** A run and what it came to, as `evaluation.json` tells them. */
function describeEvaluation(run, result) {
    const suites = run.planned.map((each) => each.kind === 'run' ? describeSuite(each.plan, run, result) : (0,_tally_js__WEBPACK_IMPORTED_MODULE_7__/* .problemRun */ .hw)(each.problem));
    const { usd, tokens, calls } = result.spent;
    return {
        ...factsOfRun(run),
        spent: { usd, tokens, calls },
        suites,
        receipt: { digest: (0,_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .receiptDigest */ .fw)(run.receiptBasis) },
        notes: [
            ...(run.shard === undefined ? (0,_plan_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .cutNotes */ .G)(suites) : shardNotes(run.shard)),
            ...run.runPlan.notes,
            ...(0,_baseline_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .baselineNotes */ .f)(suites),
            ...run.plans.flatMap((plan) => result.tallyOf(plan).notes()),
            ...(result.attribution?.notes ?? []),
        ],
    };
}
/** The evaluation of a run that asked nobody, since an earlier one has the same receipt: its samples, their seed and their order. */
function describeReuse(run, { evaluation, from }) {
    const { seed, suites, notes } = evaluation;
    const told = `nobody was asked: ${from} evaluated equal prompts, models, cases, graders and rules, and its samples are judged here`;
    return {
        ...factsOfRun(run),
        seed,
        spent: { usd: 0, tokens: 0, calls: 0 },
        suites,
        receipt: { digest: (0,_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .receiptDigest */ .fw)(run.receiptBasis), reused_from: from },
        notes: [told, ...notes],
    };
}
/** What of a run is known before its first call. */
function factsOfRun(run) {
    const { policy, base, head } = run.changeSet;
    const { alpha, inconclusive, mixed_lanes, incidents, cost, latency, override } = run.settings.gate;
    return {
        version: 1,
        policy,
        base,
        head,
        change: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_2__/* .changeForVerdict */ .Z)(run.changeSet),
        seed: run.runPlan.seed,
        adoption: run.adoption,
        ...(run.shard === undefined ? {} : { shard: run.shard }),
        gate: {
            ...{ alpha, inconclusive, mixed_lanes },
            ...(cost === undefined ? {} : { cost }),
            ...(latency === undefined ? {} : { latency }),
            incidents,
            ...(run.adoption ? {} : { override }),
        },
        ownership: run.settings.ownership,
        budget: budgetOf(run.settings),
    };
}
/** A suite as it stands: what a look decided, and what all looks were taken of, is whole whatever ended the run. */
function describeSuite(plan, { fitted, looksOf, identities, powers }, result) {
    const [end, looks] = [result.endOf(plan), looksOf(plan)];
    const isWhole = end.isDecided || (looks.length > 0 && end.taken === looks.length);
    const stopped = isWhole ? undefined : (result.stopped ?? fitted.nothingFits);
    const attribution = result.attribution?.runOf(plan);
    const measured = result.tallyOf(plan).result(stopped, looks.length > 1 ? { plan: looks, ...end } : undefined);
    return {
        ...(0,_compare_control_js__WEBPACK_IMPORTED_MODULE_0__/* .withControl */ .g)(measured, result.controlsOf?.(plan)),
        ...judgesOf(plan, result),
        ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identifiedBy */ .R)(identities.get(plan)),
        ...(0,_power_js__WEBPACK_IMPORTED_MODULE_5__/* .poweredBy */ .U)(powers.get(plan)),
        ...(attribution === undefined ? {} : { attribution }),
    };
}
function judgesOf(plan, { tallyOf, anchorsOf }) {
    const judges = (0,_describe_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .describeJudges */ .A)(plan, tallyOf(plan).noise, anchorsOf?.(plan));
    return judges.length === 0 ? {} : { judges };
}
/** The caps as the user wrote them, without what is set to nothing. */
function budgetOf({ budget }) {
    const { usd, tokens, calls, minutes } = budget.per_run;
    const { per_request, per_session, per_hour, per_pull_request, per_day } = budget;
    return { usd, tokens, calls, minutes, per_request, per_session, per_hour, per_pull_request, per_day };
}


/***/ }),

/***/ 86943:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   J: () => (/* binding */ describeServed)
/* harmony export */ });
/** Who answered how often, the most first. */
const sharesOf = (served) => Object.entries(served).sort(([, one], [, other]) => other - one);
/** `12 by openai/small, 3 by openai/large`; `undefined` where one model answered everything. */
function describeServed({ served }) {
    const shares = sharesOf(served);
    return shares.length < 2 ? undefined : shares.map(([model, count]) => `${count} by ${model}`).join(', ');
}


/***/ }),

/***/ 79774:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   i: () => (/* binding */ ResourceSheet)
/* harmony export */ });
/* harmony import */ var _score_sheet_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41118);

const [cost, latency] = ['cost_usd', 'latency_ms'];
/** What the samples of one suite took, a number each; answers and incidents alike. */
class ResourceSheet {
    sheet;
    constructor(repeats) {
        this.sheet = new _score_sheet_js__WEBPACK_IMPORTED_MODULE_0__/* .ScoreSheet */ .G(repeats);
    }
    /** Notes a sample of the case of that number. */
    add(sample, caseNumber) {
        const { arm, repeat } = sample;
        const costUsd = costOf(sample);
        this.sheet.add({ caseNumber, repeat, arm }, {
            ...(costUsd === undefined ? {} : { [cost]: costUsd }),
            ...(isTimed(sample) ? { [latency]: sample.latency_ms } : {}),
        });
    }
    /** What a case took in one arm, of each the repeats in their order. */
    resourcesOf(caseNumber, arm) {
        const found = this.sheet.has(caseNumber) ? this.sheet.scoresOf(caseNumber, arm, [cost, latency]) : {};
        return { cost_usd: found[cost] ?? [], latency_ms: found[latency] ?? [] };
    }
}
const cachedCallsOf = ({ calls, cached }) => calls?.cached ?? (cached ? 1 : 0);
/**
 * What the sample costs whoever asks for all of it; nothing where that cannot be told of what was cached. That an arm
 * was answered before does not make it the cheaper one.
 */
function costOf(sample) {
    if (cachedCallsOf(sample) === 0)
        return sample.cost_usd;
    return sample.saved_usd === undefined ? undefined : sample.cost_usd + sample.saved_usd;
}
/** An incident has no latency of its own, and what was cached or replayed none of today. */
const isTimed = (sample) => sample.outcome.kind === 'answered' && sample.untimed !== true && cachedCallsOf(sample) === 0;


/***/ }),

/***/ 58416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ SampleFlags)
/* harmony export */ });
/** A mark on some of the samples that a suite can have, one byte for each of them. */
class SampleFlags {
    repeats;
    flags;
    constructor(cases, repeats) {
        this.repeats = repeats;
        this.flags = new Uint8Array(cases * repeats * 2);
    }
    has(place) {
        return this.flags[this.indexOf(place)] === 1;
    }
    set(place) {
        this.flags[this.indexOf(place)] = 1;
    }
    indexOf({ caseNumber, repeat, arm }) {
        return (caseNumber * this.repeats + repeat) * 2 + (arm === 'head' ? 1 : 0);
    }
}


/***/ }),

/***/ 41118:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ScoreSheet)
/* harmony export */ });
/* harmony import */ var _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61628);

/** The scores of the answers to one suite, a number each; only cases that were answered take room. */
class ScoreSheet {
    repeats;
    rows = new _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberList */ .e();
    columns = { base: new Map(), head: new Map() };
    answered = 0;
    constructor(repeats) {
        this.repeats = repeats;
    }
    /** How many cases have an answer. */
    get length() {
        return this.answered;
    }
    add({ caseNumber, repeat, arm }, scores) {
        const row = this.rowOf(caseNumber);
        for (const [metric, score] of Object.entries(scores)) {
            const column = this.columns[arm].get(metric) ?? new _packed_number_list_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberList */ .e();
            this.columns[arm].set(metric, column);
            column.set(row * this.repeats + repeat, score);
        }
    }
    has(caseNumber) {
        return this.rows.at(caseNumber, -1) >= 0;
    }
    /** Every metric that has a score, in no order that means anything. */
    metrics() {
        return new Set([...this.columns.base.keys(), ...this.columns.head.keys()]);
    }
    /** The scores of a case by metric, of each the repeats in their order; what has none is absent. */
    scoresOf(caseNumber, arm, metrics) {
        const first = this.rows.at(caseNumber, -1) * this.repeats;
        const found = metrics.map((metric) => {
            const column = this.columns[arm].get(metric);
            const scores = [];
            for (let repeat = 0; column !== undefined && repeat < this.repeats; repeat += 1) {
                const score = column.at(first + repeat);
                if (!Number.isNaN(score))
                    scores.push(score);
            }
            return [metric, scores];
        });
        return Object.fromEntries(found.filter(([, scores]) => scores.length > 0));
    }
    rowOf(caseNumber) {
        const known = this.rows.at(caseNumber, -1);
        if (known >= 0)
            return known;
        this.rows.set(caseNumber, this.answered, -1);
        this.answered += 1;
        return this.answered - 1;
    }
}


/***/ }),

/***/ 67896:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F0: () => (/* binding */ Tally),
  xS: () => (/* binding */ factsOf),
  hw: () => (/* binding */ problemRun)
});

// EXTERNAL MODULE: ./dist/compiled/domain/graders/suite-graders.js
var suite_graders = __webpack_require__(45525);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/amount.js
var amount = __webpack_require__(61841);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suite-definition.js
var suite_definition = __webpack_require__(70176);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 1 modules
var suite_target = __webpack_require__(10339);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/arm-tally.js
var arm_tally = __webpack_require__(6523);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/baseline-count.js
/** Counts which answers of base come from the cache, and how old they are. */
class BaselineCount {
    cached = 0;
    asked = 0;
    undated = 0;
    oldestDays;
    /** Counts a sample of base that has an answer. */
    add({ cached, age_days: days }) {
        if (!cached) {
            this.asked += 1;
            return;
        }
        this.cached += 1;
        if (days === undefined)
            this.undated += 1;
        else
            this.oldestDays = Math.max(days, this.oldestDays ?? 0);
    }
    /** `undefined` where nothing came from the cache, so that nothing could be stale. */
    result() {
        const { cached, asked, undated, oldestDays } = this;
        if (cached === 0)
            return undefined;
        return {
            ...{ cached, asked },
            ...(oldestDays === undefined ? {} : { oldest_days: oldestDays }),
            ...(undated === 0 ? {} : { undated }),
        };
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judge-noise.js
var judge_noise = __webpack_require__(58914);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/resource-sheet.js
var resource_sheet = __webpack_require__(79774);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/score-sheet.js
var score_sheet = __webpack_require__(41118);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/suite-measures.js
var suite_measures = __webpack_require__(15406);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/tally.js











/** Adds up the samples of one suite as they arrive, in any order. */
class Tally {
    facts;
    arms = { base: new arm_tally/* ArmTally */.X(), head: new arm_tally/* ArmTally */.X() };
    scores;
    resources;
    /** How far the gradings of the same answers lie apart. */
    noise = new judge_noise/* NoiseTally */.j();
    baseline = new BaselineCount();
    gradingNanoUsd = 0;
    constructor({ measures, ...facts }) {
        this.facts = { ...facts, measures: facts.isPart ? measures : (0,suite_measures/* withoutUnplanned */.Kh)(measures) };
        const mostRepeats = (0,suite_definition/* mostRepeatsOf */.n)(facts);
        this.scores = new score_sheet/* ScoreSheet */.G(mostRepeats);
        this.resources = facts.tellsResources ? new resource_sheet/* ResourceSheet */.i(mostRepeats) : undefined;
    }
    /** Counts a sample of the case of that number. */
    add(sample, caseNumber) {
        const { arm, repeat, outcome } = sample;
        this.arms[arm].add(sample);
        if (caseNumber >= 0)
            this.resources?.add(sample, caseNumber);
        this.gradingNanoUsd += (0,amount/* toNanoUsd */.My)(sample.grading_usd ?? 0);
        if (outcome.kind !== 'answered')
            return;
        if (arm === 'base')
            this.baseline.add(sample);
        this.scores.add({ caseNumber, repeat, arm }, outcome.scores);
        if (outcome.regraded !== undefined)
            this.noise.add(outcome.scores, outcome.regraded);
    }
    /** The suite as `evaluation.json` tells it. `course` are its looks, where there is more than one. */
    result(stopped, course) {
        const { targets, cases_total, cases_planned } = this.facts;
        const { name, yardstick, binding, comparison, repeats } = this.facts;
        const { base, head } = this.arms;
        const { gradingNanoUsd: nanoUsd } = this;
        const looks = course && looksOf(this.facts, course);
        const spared = comparison === 'identical' ? cases_planned * repeats : 0;
        const baseline = this.baseline.result();
        return {
            ...{ name, yardstick, binding, comparison, repeats },
            ...this.measuresAt(course),
            ...{ cases_total, cases_planned },
            ...(stopped === undefined ? {} : { stopped }),
            arms: {
                ...(targets.base === undefined ? {} : { base: base.totals(targets.base) }),
                head: head.totals(targets.head),
            },
            ...(nanoUsd === 0 ? {} : { grading_usd: (0,amount/* usdOf */.IA)({ nanoUsd }) }),
            calls: {
                made: base.calls.made + head.calls.made,
                cached: base.calls.cached + head.calls.cached,
                saved: spared + (looks?.saved_samples ?? 0),
            },
            ...(looks === undefined ? {} : { looks }),
            ...(baseline === undefined ? {} : { baseline }),
            cases: this.caseScores(),
        };
    }
    /** What a reader must know of each arm, such as incidents. */
    notes() {
        return ['base', 'head'].flatMap((arm) => this.arms[arm].notes().map((note) => `${this.facts.name}, ${arm}: ${note}`));
    }
    /** The measures with the cases that each metric has by the look that decided. */
    measuresAt(course) {
        const { measures, metricCasesAmong } = this.facts;
        const { metric_cases: planned } = measures;
        const look = course?.isDecided ? course.plan[course.taken - 1] : undefined;
        if (look === undefined || planned === undefined)
            return measures;
        return { ...measures, metric_cases: metricCasesAmong?.(Object.keys(planned), look.cases) };
    }
    /** The cases that have an answer, read from the sheet when somebody asks. */
    caseScores() {
        const { scores, resources, facts } = this;
        const known = Object.keys(facts.measures.gate.metrics);
        const metrics = [...known, ...[...scores.metrics()].filter((metric) => !known.includes(metric)).sort()];
        return {
            length: scores.length,
            *[Symbol.iterator]() {
                let number = -1;
                for (const { id, cluster, tags } of facts.cases) {
                    number += 1;
                    if (!scores.has(number))
                        continue;
                    yield {
                        id,
                        ...(facts.isPart ? { position: number } : {}),
                        ...(cluster === undefined ? {} : { cluster }),
                        ...(tags === undefined ? {} : { tags: [...tags] }),
                        ...(facts.comparison === 'arms' ? { base: scores.scoresOf(number, 'base', metrics) } : {}),
                        head: scores.scoresOf(number, 'head', metrics),
                        ...(resources === undefined ? {} : { resources: resourcesOf(number, resources, facts) }),
                    };
                }
            },
        };
    }
}
/** Only cases are spared for sure: whether repeats would have been added, nobody can tell. */
function looksOf({ comparison, cases_planned, repeats }, { plan, taken, isDecided, noMore }) {
    const seen = (isDecided ? plan[taken - 1]?.cases : undefined) ?? cases_planned;
    return {
        plan: [...plan],
        taken,
        saved_samples: (cases_planned - seen) * repeats * (comparison === 'arms' ? 2 : 1),
        ...(noMore === undefined ? {} : { no_more: noMore }),
    };
}
const resourcesOf = (caseNumber, resources, { comparison }) => ({
    ...(comparison === 'arms' ? { base: resources.resourcesOf(caseNumber, 'base') } : {}),
    head: resources.resourcesOf(caseNumber, 'head'),
});
/** What a plan says of its suite. */
const factsOf = (plan, { planned, isPart, tellsResources }) => ({
    name: plan.name,
    yardstick: plan.yardstick,
    binding: plan.binding,
    comparison: plan.arms.kind,
    repeats: plan.definition.repeats,
    maxRepeats: plan.definition.maxRepeats,
    measures: (0,suite_measures/* measuresOf */.d6)(plan, planned),
    metricCasesAmong: (metrics, cases) => (0,suite_measures/* countMetrics */.Ze)(metrics, plan.definition.graders, planned.questionsOf(plan, cases)),
    cases_total: plan.cases.length,
    cases_planned: planned.countOf(plan),
    targets: {
        ...(plan.arms.kind === 'arms' ? { base: describeTarget(plan.arms.base) } : {}),
        head: describeTarget(plan.arms.head),
    },
    cases: plan.cases,
    isPart,
    tellsResources,
});
const describeTarget = (target) => ({
    digest: (0,suite_target/* targetDigest */.mM)(target),
    ...(target.prompt === undefined ? {} : { prompt: target.prompt.path }),
    model: (0,answerer/* labelOf */.Wy)(target),
});
/** A suite that could not be run; its verdict is said, so that its absence cannot read as a pass. */
function problemRun({ name, yardstick, definition, problem, verdict }) {
    return {
        name,
        yardstick,
        binding: true,
        comparison: 'head-only',
        repeats: definition?.repeats ?? 1,
        gate: definition === undefined ? { floor: {}, metrics: {} } : (0,suite_measures/* gateOf */.Rv)(definition, (0,suite_graders/* metricsOf */.Ps)(definition.graders, [])),
        cases_total: 0,
        cases_planned: 0,
        problem,
        problem_verdict: verdict,
        arms: {},
        calls: { made: 0, cached: 0, saved: 0 },
        cases: [],
    };
}


/***/ }),

/***/ 70605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isUnknownChange)
/* harmony export */ });
/** Whether nothing is known of a change: in any other change set, each lane has changes, or another harness's results. */
const isUnknownChange = ({ lanes, changes, harness }) => lanes.length > 0 && changes.length === 0 && harness === undefined;


/***/ }),

/***/ 80173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82044);



/** The branch that holds the ledger. */
const ledgerBranch = 'lanegate';
/** A larger file is no record of ours and is not read. */
const maxRecordBytes = 1_048_576;
/**
 * How a record is stored. Its path is made of its month, of what it is about and of the digest of its meaning, so that
 * two different records never meet and the same one always does.
 */
function entryOf(record) {
    const folder = _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y[record.kind];
    const about = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .r)(record);
    const [year, month] = record.at.split('-');
    const digest = (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(record));
    return {
        path: `${folder}/${year}/${month}/${about}.${digest}.json`,
        text: `${JSON.stringify(record, null, 2)}\n`,
        message: `Record ${articled[record.kind]} of ${about.slice(0, 40)}\n`,
    };
}
const articled = {
    override: 'an override',
    verdict: 'a verdict',
    release: 'a release',
    deployment: 'a deployment',
    rollout: 'a step of a rollout',
    incident: 'an incident',
};
/** The folder of the desired states. */
const stateFolder = 'state';
/** Where the desired state of a lane in an environment lies. */
const statePath = ({ environment, lane }) => `${stateFolder}/${environment}/${lane}.json`;
/** Whether a path of the ledger may hold a record that is asked for. */
function isWanted(path, { kind, about }) {
    const isOfKind = path.startsWith(`${_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y[kind]}/`);
    return isOfKind && (about === undefined || path.slice(path.lastIndexOf('/') + 1).startsWith(`${about}.`));
}


/***/ }),

/***/ 82044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ aboutOf),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** Where records of each kind lie. */
const folderOf = {
    override: 'overrides',
    verdict: 'verdicts',
    release: 'releases',
    deployment: 'deployments',
    rollout: 'rollouts',
    incident: 'incidents',
};
/** What a record is about, in letters, digits, `-` and `_`: records about one thing are found by it. */
function aboutOf(record) {
    if (record.kind === 'override')
        return record.head;
    if (record.kind === 'verdict')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.combination);
    if (record.kind === 'release')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.id);
    if (record.kind === 'rollout')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
    // Where a release ran is found by it, however many others ran there.
    return record.release === undefined ? `${record.environment}-${record.lane}` : (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
}


/***/ }),

/***/ 18841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/record-fields.js
var record_fields = __webpack_require__(5592);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(62322);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/deployment.js






/** A move of the desired state of one lane in one environment. */
const Deployment = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('deployment'),
    action: schemas/* enum */.k5n(['promote', 'rollback', 'hold', 'resume']),
    environment: desired_state/* EnvironmentName */.Ru,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional().describe('What is to run after it'),
    previous: digest_text/* DigestText */.E.optional().describe('What was to run before it'),
    checks: schemas/* array */.YOg(record_fields/* Remark */.Nc).max(50).describe('What was found to hold before it'),
    reason: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});
/** Something that went wrong where releases run. */
const DeployIncident = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    kind: schemas/* literal */.euz('incident'),
    environment: desired_state/* EnvironmentName */.Ru,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional(),
    what: record_fields/* Remark */.Nc,
    by: record_fields/* Actor */.Ag,
    at: moment/* Moment */["do"],
});

// EXTERNAL MODULE: ./dist/compiled/domain/override/override.js
var override = __webpack_require__(24230);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/rollout.js
var rollout = __webpack_require__(53796);
// EXTERNAL MODULE: ./dist/compiled/domain/release/combination.js
var combination = __webpack_require__(31546);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/record-schemas.js





/** What a record of each kind has to be; apart, since whoever only writes records need not load what they are made of. */
const recordSchemas = {
    override: override/* Override */.d,
    verdict: combination/* JudgedCombination */.Fz,
    release: release/* Release */.K,
    deployment: Deployment,
    rollout: rollout/* RolloutRecord */.nC,
    incident: DeployIncident,
};

;// CONCATENATED MODULE: ./dist/compiled/domain/ledger/read-records.js



/** Reads files of one kind. Only what is of the kind's exact shape, at the place that its own meaning gives it, counts. */
function readRecords(kind, files) {
    const read = files.map((file) => readRecord(kind, file));
    const records = read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
    return {
        records: records.sort((one, other) => (one.at < other.at ? -1 : 1)),
        strange: read.filter((each) => typeof each === 'string'),
    };
}
function readRecord(kind, { path, text }) {
    if (text === undefined)
        return `${path}: it is too large to be a record`;
    const json = (0,read_json/* readJson */.Vh)(text);
    if (json === undefined)
        return `${path}: it is not JSON`;
    const parsed = recordSchemas[kind].safeParse(json.json);
    if (!parsed.success)
        return `${path}: it is no ${kind} (${parsed.error.issues[0]?.message ?? 'unknown shape'})`;
    if ((0,ledger_entry/* entryOf */.Ms)(parsed.data).path !== path)
        return `${path}: it does not lie where its content belongs`;
    return parsed.data;
}


/***/ }),

/***/ 48415:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ whyNotInTime),
/* harmony export */   W: () => (/* binding */ whyNotInForce)
/* harmony export */ });
/* harmony import */ var _day_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53421);
/* harmony import */ var _may_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33153);


/** Why an override sets nothing aside: it is not its time, or it came from somebody who may not give it. */
const whyNotInForce = (override, rules) => whyNotInTime(override, rules) ?? (0,_may_override_js__WEBPACK_IMPORTED_MODULE_0__/* .whyMayNotOverride */ .n)(override.by, rules);
/** Why it is not the time of an override; one that was given for longer than policy allows never holds. */
function whyNotInTime({ at, expires }, { nowMs, settings }) {
    const [from, until] = [Date.parse(at), Date.parse(expires)];
    if (!(from <= nowMs))
        return 'it is dated in the future';
    if (!(nowMs < until))
        return 'it has expired';
    if (settings !== undefined && !(until - from <= settings.max_days * _day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayMs */ .L)) {
        return `it was given for more than the ${settings.max_days} days that policy allows`;
    }
    return undefined;
}


/***/ }),

/***/ 33153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ whyMayNotOverride)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/override/person.js
const login = /^@?([a-z0-9][a-z0-9-]{0,99}(?:\[bot\])?)$/u;
const address = /^(?:[^<>]*<)?([^\s<>@]+@[^\s<>@]+)>?$/u;
/**
 * Who a text names: `octocat`, `@octocat`, `ada@example.com`, or `Ada <ada@example.com>`. Case does not count;
 * `undefined` for any other text.
 */
function personOf(text) {
    const lower = text.trim().toLowerCase();
    const asLogin = login.exec(lower)?.[1];
    if (asLogin !== undefined)
        return { kind: 'login', name: asLogin };
    const asAddress = address.exec(lower)?.[1];
    return asAddress === undefined ? undefined : { kind: 'address', name: asAddress };
}
const isSamePerson = (one, other) => one.kind === other.kind && one.name === other.name;

;// CONCATENATED MODULE: ./dist/compiled/domain/override/may-override.js

/** Whether policy names somebody among those who may override. */
const isAllowed = (person, { allow }) => allow.some((entry) => {
    const allowed = personOf(entry);
    return allowed !== undefined && isSamePerson(allowed, person);
});
/** Why somebody may not override a change; `undefined` for whoever may. What is not known speaks against them. */
function whyMayNotOverride(by, { settings, author }) {
    const person = personOf(by);
    if (settings === undefined || settings.allow.length === 0)
        return 'policy lets nobody override (gate.override.allow)';
    if (person === undefined || !isAllowed(person, settings))
        return 'not among those whom gate.override.allow names';
    const writer = author === undefined ? undefined : personOf(author);
    if (writer === undefined)
        return 'nothing says who wrote the change, and nobody may override their own';
    if (writer.kind !== person.kind) {
        return `it is signed with ${described[person.kind]} and the change with ${described[writer.kind]}, which may be one person`;
    }
    return isSamePerson(writer, person) ? 'nobody may override their own change' : undefined;
}
const described = { login: 'a login', address: 'an address of git' };


/***/ }),

/***/ 80463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ laneOfSection),
/* harmony export */   W: () => (/* binding */ lockSections)
/* harmony export */ });
/** The lane of each part of a lock; what binds all lanes is measured, not deployed. */
const laneOfSection = {
    code: 'code',
    prompts: 'prompt',
    models: 'model',
    embeddings: 'model',
    routes: 'model',
    data: 'data',
    evals: 'evals',
    configuration: 'evals',
};
const lockSections = Object.keys(laneOfSection);


/***/ }),

/***/ 31010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   Ke: () => (/* reexport safe */ _lock_file_js__WEBPACK_IMPORTED_MODULE_6__.K),
/* harmony export */   Wk: () => (/* binding */ laneDigests),
/* harmony export */   c_: () => (/* binding */ Lock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79791);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1030);
/* harmony import */ var _lane_of_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80463);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31425);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64981);








const Name = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().min(1);
const LockedPrompt = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryPath */ .U,
    unread: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('Why it cannot be released: it, or what it includes, cannot be read'),
});
const LockedModel = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of provider, model, parameters and whatever else decides its answers'),
    provider: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().describe('Empty of a model that a prompt file names without its provider'),
    model: Name.describe('As it is asked for'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const LockedRoute = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of every model, rule, check and fallback') });
const LockedData = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E });
const LockedSuite = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ dataset: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E, graders: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E });
/**
 * Everything that makes up what is running, by digest. The file in the repository has no `code`, for a commit cannot name
 * itself; the lock of a release has it.
 */
const Lock = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    code: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .CommitId */ .j, image: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional() }).optional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedPrompt),
    models: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedModel),
    embeddings: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedModel),
    routes: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedRoute).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedData),
    evals: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(Name, LockedSuite),
    configuration: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryPath */ .U, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E).describe('Of the meaning of settings that bind every lane'),
});
/** The id of a release: the digest of its whole lock. */
const releaseId = (lock) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(lock);
/** What each lane of a lock is; a lane whose sections are empty is absent. */
function laneDigests(lock) {
    const entries = _released_lane_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleasedLane */ .k.options.flatMap((lane) => {
        const own = _lane_of_section_js__WEBPACK_IMPORTED_MODULE_4__/* .lockSections */ .W.filter((section) => _lane_of_section_js__WEBPACK_IMPORTED_MODULE_4__/* .laneOfSection */ .J[section] === lane);
        const sections = own.map((section) => [section, lock[section] ?? {}]);
        const isEmpty = sections.every(([, section]) => Object.keys(section).length === 0);
        return isEmpty ? [] : [[lane, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(Object.fromEntries(sections))]];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 68188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Release),
/* harmony export */   X: () => (/* binding */ ReleaseEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60603);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31010);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31425);








/** Why a release may be deployed: what was judged, or who let it through. */
const ReleaseEvidence = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VerdictWord */ .Ee.describe("The verdict of the release's lane"),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of the evaluation that the verdict was recomputed from'),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of everything that the verdict depends on'),
    run: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('The page of the run that evaluated'),
    override: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('The path of the override that let it through, in the ledger'),
});
/** An immutable record of one lane as it was in one commit. */
const Release = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('release'),
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe('Of the whole lock'),
    lane: _released_lane_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleasedLane */ .k,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe("Of the lane's part of the lock"),
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_5__/* .Lock */ .c_,
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitId */ .j,
    bundle: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
        place: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().describe('Where it was published: a folder, or an address'),
    })
        .optional()
        .describe('What an application reads; code has none'),
    evidence: ReleaseEvidence,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"],
})
    .refine(({ id, lock }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .Bf)(lock) === id, { path: ['id'], error: 'is not the digest of its lock' })
    .refine(({ commit, lock }) => lock.code?.commit === commit, { path: ['commit'], error: 'is not that of its lock' });


/***/ }),

/***/ 67508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ asSentence)
/* harmony export */ });
/** A text as a sentence: a full stop at its end where there is none. */
const asSentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 69081:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KP: () => (/* binding */ accidentStatus),
/* harmony export */   _L: () => (/* binding */ pendingStatus),
/* harmony export */   dO: () => (/* binding */ checkStatus)
/* harmony export */ });
/* harmony import */ var _gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70605);
/* harmony import */ var _culprits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11496);
/* harmony import */ var _format_quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93681);
/* harmony import */ var _guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21417);
/* harmony import */ var _lane_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82847);
/* harmony import */ var _override_notices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71140);
/* harmony import */ var _override_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87551);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9679);








const statusOf = (state, text) => ({
    state,
    context: _override_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusContext */ .s,
    description: (0,_override_status_js__WEBPACK_IMPORTED_MODULE_3__/* .statusDescription */ .$U)(text),
});
/** What a commit shows of its verdict, such as `blocked: prompt fail, code not affected · accuracy −20.6 points`. */
function checkStatus(changeSet, verdict) {
    return statusOf(stateOf(verdict), describe(changeSet, verdict));
}
/** What a commit shows until its verdict is there. */
function pendingStatus({ suites }) {
    return statusOf('pending', suites.length === 0 ? 'being judged' : `evaluating ${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAmount */ .ej)(suites.length, 'suite')}`);
}
/** What a commit shows where there is no verdict, for whatever reason. */
const accidentStatus = (reason) => statusOf('error', `not judged: ${reason}`);
/** Only what does not block is a success. */
function stateOf({ blocks, verdict }) {
    if (!blocks)
        return 'success';
    return verdict === 'error' ? 'error' : 'failure';
}
function describe(changeSet, verdict) {
    const lanes = (0,_lane_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summariseLanes */ .C$)(changeSet, verdict);
    if ((0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .reachesNothing */ .nL)(verdict)) {
        return lanes.length === 0 ? 'nothing changed' : `not affected: ${lanes.map(({ lane }) => lane).join(', ')}`;
    }
    if ((0,_gate_is_unknown_change_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnknownChange */ .B)(changeSet))
        return `${outcomeOf(verdict)}: ${verdict.reason}`;
    const words = lanes.map(({ lane, verdict: word }) => `${lane} ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWords */ .L2)(word)}`).join(', ');
    const told = [words, whatMoved(verdict)].filter((part) => part !== '').join(' · ');
    return told === '' ? outcomeOf(verdict) : `${outcomeOf(verdict)}: ${told}`;
}
function outcomeOf(verdict) {
    if (verdict.blocks)
        return 'blocked';
    const [override, ...others] = (0,_override_notices_js__WEBPACK_IMPORTED_MODULE_7__/* .overridesInEffect */ ._8)(verdict);
    if (override !== undefined)
        return `overridden by @${override.by}${others.length === 0 ? '' : ' and others'}`;
    return verdict.verdict === 'pass' ? 'passed' : 'let through';
}
/** What bears the verdict, in a few words; its reason where no number does. */
function whatMoved(verdict) {
    if (verdict.verdict === 'error')
        return verdict.reason;
    const isPass = verdict.verdict === 'pass' && !verdict.blocks;
    const metrics = isPass ? (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .gatingMetrics */ .ws)(verdict) : (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .culpritsOf */ .Et)(verdict);
    if (isPass && metrics.length > 1)
        return `${(0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAmount */ .ej)(metrics.length, 'metric')} held`;
    const [first] = metrics;
    if (first !== undefined && isMeasured(first.metric))
        return `${first.metric.name} ${sizeOf(first.metric)}`;
    const [overrun] = (0,_culprits_js__WEBPACK_IMPORTED_MODULE_0__/* .overrunsOf */ .UL)(verdict);
    if (overrun !== undefined && verdict.verdict === 'fail')
        return (0,_guardrail_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOverrun */ .z4)(overrun.guardrail);
    return verdict.reason;
}
const isMeasured = ({ difference, head }) => difference !== null || head !== null;
const sizeOf = ({ difference, head }) => difference === null ? (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatScore */ .y)(head) : (0,_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPoints */ .Xf)(difference);


/***/ }),

/***/ 11496:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 87551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96100);
/* harmony import */ var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74383);


/** The commit status that says whether a change may be merged. */
const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/** A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it. */
function statusDescription(text) {
    const line = (0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .I)(line, longestDescription - 1).text}…`;
}
/** An override as the description of a commit status. */
const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);


/***/ }),

/***/ 9679:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 44175:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ StatusRefusal)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);

/** There is no right to set a status; it stays as it is, and a missing one counts as pending. */
class StatusRefusal extends _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'StatusRefusal';
}


/***/ }),

/***/ 81584:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./dist/compiled/domain/report/check-status.js
var check_status = __webpack_require__(69081);
// EXTERNAL MODULE: ./dist/compiled/domain/report/comment-stamp.js
var comment_stamp = __webpack_require__(6465);
// EXTERNAL MODULE: ./dist/compiled/domain/report/format-quantity.js
var format_quantity = __webpack_require__(93681);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown-footer.js
var markdown_footer = __webpack_require__(35093);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown-lanes.js
var markdown_lanes = __webpack_require__(87619);
// EXTERNAL MODULE: ./dist/compiled/domain/report/markdown-table.js
var markdown_table = __webpack_require__(66548);
// EXTERNAL MODULE: ./dist/compiled/domain/report/neutralise.js + 1 modules
var neutralise = __webpack_require__(74383);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/running-comment.js






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

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/keep-comment.js
var keep_comment = __webpack_require__(81479);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/set-status.js
var set_status = __webpack_require__(73939);
;// CONCATENATED MODULE: ./dist/compiled/stages/announce.js







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


/***/ }),

/***/ 54137:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22940);
/* harmony import */ var _domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99532);
/* harmony import */ var _domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73679);
/* harmony import */ var _domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38089);
/* harmony import */ var _domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60603);
/* harmony import */ var _steps_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54791);
/* harmony import */ var _steps_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91139);
/* harmony import */ var _steps_override_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67308);
/* harmony import */ var _steps_read_change_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73391);









/**
 * Judges what a run folder holds, asks the ledger who lets the change through all the same, and writes the verdict beside
 * it. A missing evaluation is judged as missing; then policy is not known, and nobody may override.
 */
async function gate(ports, request) {
    const { files } = ports;
    const { folder } = request;
    const evaluation = await (0,_steps_evaluation_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readEvaluation */ .Lu)(files, folder);
    const changeSet = await (0,_steps_read_change_js__WEBPACK_IMPORTED_MODULE_8__/* .findChange */ .Y)(files, folder, evaluation);
    const judged = changeSet === undefined
        ? judgeNothing(request)
        : { verdict: await judgeChange(ports, request, { changeSet, evaluation }), changeSet };
    await (0,_steps_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .writeArtifact */ .w6)(files, `${folder}/${_domain_gate_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictFile */ .Y1}`, judged.verdict);
    return judged;
}
async function judgeChange(ports, request, { changeSet, evaluation }) {
    const { needs, awaitsApproval = false } = request;
    const isOfChange = evaluation !== undefined && (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .findDisagreement */ .uJ)(changeSet, evaluation) === undefined;
    const found = (0,_domain_gate_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(changeSet, evaluation);
    const isAwaited = awaitsApproval && evaluation === undefined && found.verdict === 'error';
    const told = isAwaited ? (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .awaitingApproval */ .g7)(found) : found;
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .heldToJobs */ .jm)(told, changeSet, needs?.unsuccessful ?? []);
    return (0,_steps_override_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .overrideVerdict */ .M)(ports, verdict, isOfChange ? evaluation.gate.override : undefined);
}
/** Without a change set, not even the lanes are known. */
function judgeNothing({ folder, needs }) {
    const missing = (0,_steps_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .missingArtifact */ .fX)(`${folder}/${_domain_changes_change_set_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSetFile */ .LF}`);
    if (needs === undefined)
        throw missing;
    const jobs = (0,_domain_gate_needed_jobs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJobs */ .w)(needs.unsuccessful);
    const verdict = (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unjudged */ .bC)(needs.commits, `${jobs === '' ? '' : `${jobs}; `}nothing says what changed`);
    return { verdict, changeSet: (0,_domain_gate_unjudged_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownChange */ .r3)(verdict) };
}


/***/ }),

/***/ 67308:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ overrideVerdict)
});

// EXTERNAL MODULE: ./dist/compiled/domain/override/in-force.js
var in_force = __webpack_require__(48415);
;// CONCATENATED MODULE: ./dist/compiled/domain/gate/apply-overrides.js

/**
 * A verdict with the overrides of its very head, in force or not. It stops blocking only where for everything that blocks
 * each lane is named by an override in force; its word and its scores stay. Uncommitted work is never let through.
 */
function applyOverrides(verdict, overrides, rules) {
    const ofHead = verdict.worktree ? [] : overrides.filter(({ head }) => head === verdict.head);
    if (ofHead.length === 0)
        return verdict;
    const applied = ofHead.map((override) => tell(override, rules));
    const named = new Set(applied.filter(({ holds }) => holds).flatMap(({ lanes }) => lanes));
    const blockers = verdict.blockers?.map((blocker) => ({ ...blocker, overridden: isCovered(blocker.lanes, named) }));
    const isLetThrough = blockers !== undefined && blockers.length > 0 && blockers.every(({ overridden }) => overridden);
    return {
        ...verdict,
        blocks: verdict.blocks && !isLetThrough,
        ...(blockers === undefined ? {} : { blockers }),
        overrides: applied,
    };
}
/** What has no lane is covered by nothing. */
const isCovered = (lanes, named) => lanes.length > 0 && lanes.every((lane) => named.has(lane));
function tell(override, rules) {
    const { lanes, reason, by, at, expires } = override;
    const whyNot = (0,in_force/* whyNotInForce */.W)(override, rules);
    const told = { lanes, reason, by, at, expires };
    return whyNot === undefined ? { ...told, holds: true } : { ...told, holds: false, why_not: whyNot };
}

// EXTERNAL MODULE: ./dist/compiled/domain/ledger/read-records.js + 2 modules
var read_records = __webpack_require__(18841);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/override-verdict.js



const mostTold = 3;
/**
 * A verdict with what the ledger says about its head. A ledger that cannot be read overrides nothing, and what of it is
 * not believed is told. It is not asked where nothing blocks and nobody may override.
 */
async function overrideVerdict(ports, verdict, settings) {
    const { worktree, head, blocks } = verdict;
    if (worktree || (!blocks && (settings?.allow.length ?? 0) === 0))
        return verdict;
    try {
        const files = await ports.ledger.read({ kind: 'override', about: head });
        const { records, strange } = (0,read_records/* readRecords */.T)('override', files);
        const author = records.length === 0 ? undefined : await ports.people.authorOf(head);
        const applied = applyOverrides(verdict, records, { settings, author, nowMs: ports.clock.now() });
        return { ...applied, notes: [...applied.notes, ...strangeNotes(strange)] };
    }
    catch (error) {
        const reason = (0,user_error/* messageOf */.bD)(error);
        return { ...verdict, notes: [...verdict.notes, `the ledger cannot be read, so nothing is overridden: ${reason}`] };
    }
}
function strangeNotes(strange) {
    const told = strange.slice(0, mostTold).map((each) => `the ledger holds what is not believed: ${each}`);
    const untold = strange.length - told.length;
    return untold > 0 ? [...told, `the ledger holds ${untold} more files that are not believed`] : told;
}


/***/ }),

/***/ 73939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ setStatus)
/* harmony export */ });
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _ports_commit_statuses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44175);


/** Sets a status; answers false, with a warning, where that is not permitted. Any other failure is thrown. */
async function setStatus({ statuses, log }, { commit, url }, status) {
    try {
        await statuses.set(commit, { ...status, url });
        return true;
    }
    catch (error) {
        if (!(error instanceof _ports_commit_statuses_js__WEBPACK_IMPORTED_MODULE_1__/* .StatusRefusal */ .z))
            throw error;
        log.warn((0,_domain_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUserError */ .Pi)(error));
        return false;
    }
}


/***/ }),

/***/ 76942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ tellAccident),
  H: () => (/* binding */ tellVerdict)
});

// EXTERNAL MODULE: ./dist/compiled/domain/gate/unjudged.js
var unjudged = __webpack_require__(38089);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict.js + 3 modules
var verdict = __webpack_require__(60603);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var changes_lane = __webpack_require__(93255);
// EXTERNAL MODULE: ./dist/compiled/domain/report/culprits.js
var culprits = __webpack_require__(11496);
;// CONCATENATED MODULE: ./dist/compiled/domain/report/annotations.js


/** GitHub shows ten errors and ten warnings of a step, and the failure of the step is one of the errors. */
const mostShown = { error: 9, warning: 10 };
/** The places of a change that its verdict goes back to, each once; none where nothing is held against it. */
function annotationsOf({ changes }, verdict) {
    const level = verdict.blocks ? 'error' : 'warning';
    const reasons = reasonsBySuite(verdict);
    const found = changes.flatMap((change) => {
        const told = reasonsFor(change, verdict, reasons);
        return told.length === 0 ? [] : [{ level, path: change.path, line: change.line, message: told.join('\n') }];
    });
    const byPlace = new Map(found.toReversed().map((each) => [JSON.stringify([each.path, each.line]), each]));
    return [...byPlace.values()].toReversed().slice(0, mostShown[level]);
}
/** Why each suite is held against the change, by its name. */
function reasonsBySuite(verdict) {
    const held = (0,culprits/* bindingSuites */.jc)(verdict).filter(({ verdict: word }) => word !== 'pass' && word !== 'not-affected');
    return new Map(held.map(({ name, verdict: word, reason }) => [name, `${name}: ${word}: ${reason}`]));
}
/** Of a change that reaches suites what they say; of one that alters answers past them all, that nobody measured it. */
function reasonsFor({ suites, lane }, verdict, reasons) {
    if (suites.length > 0)
        return suites.flatMap((name) => reasons.get(name) ?? []);
    const isHeldUp = verdict.lanes[lane] !== 'pass' && verdict.lanes[lane] !== 'not-affected';
    return (0,changes_lane/* changesAnswers */.XX)(lane) && isHeldUp ? [`no suite evaluates this ${lane} change`] : [];
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/check-status.js
var check_status = __webpack_require__(69081);
// EXTERNAL MODULE: ./dist/compiled/domain/report/format-quantity.js
var format_quantity = __webpack_require__(93681);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/artifacts.js
var artifacts = __webpack_require__(54791);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/set-status.js
var set_status = __webpack_require__(73939);
;// CONCATENATED MODULE: ./dist/compiled/stages/tell-verdict.js







/** Tells a verdict where people look first: at the places of the change that it goes back to, and at its commit. */
async function tellVerdict(ports, { verdict, changeSet, status }) {
    for (const annotation of annotationsOf(changeSet, verdict))
        ports.runner.annotate(annotation);
    if (status === undefined)
        return;
    if (isOfCommit(status.commit, verdict, changeSet)) {
        await (0,set_status/* setStatus */.L)(ports, status, (0,check_status/* checkStatus */.dO)(changeSet, verdict));
        return;
    }
    const [judged, asked] = [(0,format_quantity/* shortCommit */.Ax)(verdict.head), (0,format_quantity/* shortCommit */.Ax)(status.commit)];
    ports.log.warn(`the status stays as it is: the verdict is about ${judged}, and this workflow is about ${asked}`);
}
/** The results of another harness name no commit; they are of the one that their job was started for. */
const isOfCommit = (commit, { head }, { harness }) => harness !== undefined || head === commit;
/** Leaves an error where a verdict should have been, over whatever lies there, and sets the status by it. */
async function tellAccident(ports, request) {
    const { folder, commits, status, reason } = request;
    await (0,artifacts/* writeArtifact */.w6)(ports.files, `${folder}/${verdict/* verdictFile */.Y1}`, (0,unjudged/* unjudged */.bC)(commits, reason));
    if (status !== undefined)
        await (0,set_status/* setStatus */.L)(ports, status, (0,check_status/* accidentStatus */.KP)(reason));
}


/***/ })

};
