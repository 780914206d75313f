(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 9376;
exports.ids = [9376];
exports.modules = {

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

/***/ 6635:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ commandsOver),
/* harmony export */   Yt: () => (/* binding */ isCopyable),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** A command stays within one line of a terminal that nothing cuts. */
const mostCommandCharacters = 800;
const plainWord = /^[A-Za-z0-9_@%+=,./][A-Za-z0-9_@%+=:,./-]*$/;
/** A text as one word of a POSIX shell, in which nothing is expanded. */
const shellWord = (text) => (plainWord.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
/** How git's bytes that are no UTF-8 are spelled, which a shell would take at its word. */
const spelledByte = /\\x[89a-f][0-9a-f]/;
/** Whether a path survives being shown, copied and pasted: nothing invisible, no line break, not too long. */
const isCopyable = (path) => path.length <= mostCommandCharacters / 4 && !spelledByte.test(path) && (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(path) === path;
/** One command, or several when its words do not fit into a line. */
function commandsOver(beginning, words) {
    const commands = [];
    let command = beginning;
    for (const word of words) {
        if (command !== beginning && command.length + word.length >= mostCommandCharacters) {
            commands.push(command);
            command = beginning;
        }
        command += ` ${word}`;
    }
    return command === beginning ? commands : [...commands, command];
}


/***/ }),

/***/ 57179:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withControl)
/* harmony export */ });
/* unused harmony export compareControl */
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _statistics_holm_adjustment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35645);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59782);
/* harmony import */ var _statistics_means_by_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81511);
/* harmony import */ var _statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16207);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10387);






/**
 * Cached answers are called stale at this level, over all deciding metrics of a suite. An honest cache is then called
 * stale in at most one run of a hundred, since the test is exact, where a single refresh settles it; a laxer level
 * would make gates that nobody believes, a stricter one takes more samples than a tenth of a usual suite.
 */
const staleAt = 0.01;
/**
 * Compares the fresh scores of base with the cached ones, case by case: a two-sided sign-flip test for each metric that
 * decides, adjusted by Holm. Samples without both scores show nothing and are only counted.
 */
function compareControl(samples, roles) {
    const asked = samples.filter(({ fresh }) => fresh !== undefined).toSorted(byPlace);
    const metrics = Object.keys(roles).filter((name) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .decides */ .yN)(roles[name]));
    const shifts = metrics.map((metric) => ({ metric, differences: differencesOf(asked, metric) }));
    const told = shifts.filter(({ differences }) => differences.length > 0);
    const adjusted = (0,_statistics_holm_adjustment_js__WEBPACK_IMPORTED_MODULE_1__/* .holmAdjustment */ .c)(told.map(({ differences }) => (0,_statistics_two_sided_sign_flip_js__WEBPACK_IMPORTED_MODULE_4__/* .twoSidedSignFlip */ .c)(differences)));
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
        mean_shift: shown === undefined ? null : (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(shown.differences),
        ...(otherModel === 0 ? {} : { other_model: otherModel }),
        stale: pValue !== null && pValue <= staleAt,
        ...(shown === undefined ? {} : { metric: shown.metric }),
    };
}
/** An order of their own, so that sums do not depend on which came first. */
const byPlace = (one, other) => Number(one.case > other.case) - Number(one.case < other.case) || one.repeat - other.repeat;
/** The shift of each case: the mean over its repeats, which are no pairs of their own. */
function differencesOf(samples, metric) {
    const shifts = samples.flatMap((sample) => {
        const shift = shiftOf(sample, metric);
        return shift === undefined ? [] : [[sample.case, shift]];
    });
    return [...(0,_statistics_means_by_name_js__WEBPACK_IMPORTED_MODULE_3__/* .meansByName */ .x)(shifts).values()];
}
function shiftOf({ cached, fresh = {} }, metric) {
    const [before, after] = [(0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(cached, metric), (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(fresh, metric)];
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

/***/ 42231:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ ControlRecord),
/* harmony export */   zr: () => (/* binding */ controlRecordFile)
/* harmony export */ });
/* unused harmony export ControlSample */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55762);


const Scores = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1));
/** A cached answer of base and the one that was asked for in its place. */
const ControlSample = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    yardstick: _sample_js__WEBPACK_IMPORTED_MODULE_1__/* .Yardstick */ .xp,
    case: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    repeat: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    cached: Scores.describe('Metric to the score of the cached answer'),
    fresh: Scores.optional().describe('Metric to the score of the fresh one; absent where no budget was left to ask'),
    other_model: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('Another model answered than the cached answer is of'),
});
/** What became of the cached answers of base that were asked for once more: `baseline-control.json`. */
const ControlRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of the plan, as in plan.json'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ControlSample),
});
const controlRecordFile = 'baseline-control.json';


/***/ }),

/***/ 71272:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ callsOfSample)
/* harmony export */ });
/** How many calls a sample took, and how many answers it had from the cache; where it says nothing it is one. */
const callsOfSample = ({ calls, cached }) => calls ?? (cached ? { made: 0, cached: 1 } : { made: 1, cached: 0 });


/***/ }),

/***/ 12999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ describeJudges)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _changes_shell_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6635);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29193);
/* harmony import */ var _graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2451);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50008);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9527);
/* harmony import */ var _plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58619);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83783);
/* harmony import */ var _canary_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57313);











/** The judges of a suite, one row a metric; none where no grader asks a model. */
function describeJudges(plan, { noise, replies }, anchors) {
    const { judges = new Map(), definition, cases = [] } = plan;
    const asking = judgesByMetric(definition.graders, cases);
    return [...asking].map(([metric, { written, specs }]) => {
        const names = [...new Set(specs.flatMap(({ model }) => model ?? []))];
        const models = specs.flatMap(({ model = '' }) => judges.get(model) ?? []).map(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy);
        const canary = canaryOf({ metric, written }, plan, anchors);
        const wavers = noise.of(metric);
        const served = replies.mixturesOf(names);
        return {
            metric,
            graders: uniqueList(specs.map((spec) => spec.type)),
            version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeVersion */ .u,
            model: uniqueList(models),
            judges: names,
            ...(served === undefined ? {} : { served }),
            ...(canary === undefined ? {} : { canary }),
            ...(wavers === undefined ? {} : { noise: wavers }),
        };
    });
}
/**
 * Graders that ask a model, by the metric as scores have it: filled in with each case where its name is a template. One
 * of a set decides about the metric of the set as well as about its own.
 */
function judgesByMetric(graders, cases) {
    const byMetric = new Map();
    const add = (name, { spec, metric }) => {
        const known = byMetric.get(name) ?? { written: metric, specs: [] };
        byMetric.set(name, known);
        for (const each of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .withMembers */ .gn)([spec]))
            if ((0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isJudge */ .kJ)(each) && !known.specs.includes(each))
                known.specs.push(each);
    };
    const [named, templates] = [[], []];
    for (const each of (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedPlaces */ .w3)(graders))
        ((0,_graders_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(each.metric) ? templates : named).push(each);
    for (const each of named)
        add(each.metric, each);
    for (const question of templates.length > 0 ? cases : (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_7__/* .casesWithGraders */ .Gr)(cases)) {
        for (const each of [...templates, ...(0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedPlaces */ .w3)(question.graders ?? [])])
            add((0,_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(each, question), each);
    }
    return byMetric;
}
const uniqueList = (texts) => [...new Set(texts)].join(', ');
function canaryOf({ metric, written }, plan, now) {
    const { canary, judges = new Map() } = plan;
    const graders = (0,_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__/* .anchorGraders */ .Gu)(plan);
    const place = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_5__/* .judgedPlaces */ .w3)(graders).find((each) => each.metric === written);
    if (canary === undefined || place === undefined)
        return undefined;
    if ('unusable' in canary.anchors)
        return unusable(0, `the canary cannot be used: ${canary.anchors.unusable}`);
    if (now === undefined)
        return undefined;
    const anchors = canary.anchors.filter((anchor) => (0,_plan_need_of_grading_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOf */ .Vb)(place, anchor) === metric);
    const reason = whyIncomparable(anchors, { metric, written }, (0,_canary_js__WEBPACK_IMPORTED_MODULE_9__/* .judgeDigest */ .g9)(written, graders, judges));
    if (reason !== undefined)
        return unusable(anchors.length, `${reason}; record it by \`lanegate canary ${(0,_changes_shell_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(plan.name)} --write\``);
    return (0,_canary_result_js__WEBPACK_IMPORTED_MODULE_10__/* .compareCanary */ .s)(anchors.map(({ id, scores = {} }) => ({
        recorded: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(scores, metric),
        now: (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(now, id) ?? {}, metric),
    })));
}
function whyIncomparable(anchors, { metric, written }, digest) {
    const scored = anchors.filter(({ scores = {} }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(scores, metric) !== undefined);
    if (scored.length === 0)
        return `no anchor has a score of ${metric} on record`;
    if (scored.some(({ judges = {} }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(judges, written) === undefined))
        return `of some scores of ${metric} on record nobody knows which judge gave them`;
    const isOther = anchors.some(({ judges = {} }) => ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(judges, written) ?? digest) !== digest);
    return isOther ? `the scores of ${metric} on record are of another judge or rubric` : undefined;
}
const unusable = (anchors, reason) => ({
    anchors,
    graded: 0,
    mean_shift: null,
    mean_absolute_difference: null,
    p_value: null,
    moved: true,
    reason,
});


/***/ }),

/***/ 76122:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ArmTally)
/* harmony export */ });
/* harmony import */ var _inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);
/* harmony import */ var _inference_excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90154);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88490);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56248);
/* harmony import */ var _packed_number_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61628);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16975);
/* harmony import */ var _statistics_quantile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51998);
/* harmony import */ var _calls_of_sample_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71272);
/* harmony import */ var _counts_by_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24334);
/* harmony import */ var _describe_served_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5246);










const isBefore = (one, other) => one.case === other.id ? one.repeat < other.repeat : one.case < other.id;
/** Adds up what the samples of one arm came to; their order changes nothing. */
class ArmTally {
    incidents = new Map();
    notices = new Map();
    firstIncidents = new Map();
    latencies = new _packed_number_list_js__WEBPACK_IMPORTED_MODULE_4__/* .NumberList */ .e();
    served = new Map();
    fingerprints = new Map();
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
        const { made, cached } = (0,_calls_of_sample_js__WEBPACK_IMPORTED_MODULE_7__/* .callsOfSample */ .t)(sample);
        this.calls.made += made;
        this.calls.cached += cached;
        if (sample.outcome.kind === 'incident')
            this.addIncident(sample, sample.outcome.incident);
        else
            this.addAnswer(sample, sample.outcome);
    }
    totals(target) {
        const sorted = this.latencies.sorted();
        return {
            target,
            served: this.whoServed(),
            ...this.fingerprintsTold(),
            answered: this.answered,
            incidents: countsInOrder(_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentKind */ .fJ.options, this.incidents),
            notices: countsInOrder(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .Notice */ .$.options, this.notices),
            grader_errors: this.graderErrors,
            unverified: this.unverified,
            cost_usd: (0,_inference_budget_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .usdOf */ .IA)({ nanoUsd: this.nanoUsd }),
            input_tokens: this.inputTokens,
            output_tokens: this.outputTokens,
            latency_ms: sorted.length === 0
                ? { p50: 0, p95: 0 }
                : { p50: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedQuantile */ .X)(sorted, 0.5), p95: (0,_statistics_quantile_js__WEBPACK_IMPORTED_MODULE_6__/* .sortedQuantile */ .X)(sorted, 0.95) },
            mean_characters: this.answered === 0 ? 0 : this.characters / this.answered,
        };
    }
    /** How many incidents of each kind and grader errors there were, what the first one said, and who answered. */
    notes() {
        const kinds = _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentKind */ .fJ.options.flatMap((kind) => {
            const first = this.firstIncidents.get(kind);
            return first === undefined ? [] : [`${this.incidents.get(kind)} ${kind}, ${describeFirst(first)}`];
        });
        const { firstGraderError: error } = this;
        const graders = error === undefined ? [] : [`${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_5__/* .formatAmount */ .ej)(this.graderErrors, 'grader error')}, ${describeFirst(error)}`];
        const mixture = (0,_describe_served_js__WEBPACK_IMPORTED_MODULE_9__/* .describeServed */ .J)({ served: this.whoServed() });
        return [
            ...kinds,
            ...graders,
            ...(mixture === undefined ? [] : [`answered by ${this.served.size} models: ${mixture}`]),
        ];
    }
    /** Who answered how often, by name. */
    whoServed() {
        return (0,_counts_by_name_js__WEBPACK_IMPORTED_MODULE_8__/* .countsByName */ .V)(this.served);
    }
    fingerprintsTold() {
        const { size } = this.fingerprints;
        return size === 0 || size > mostFingerprints ? {} : { system_fingerprints: (0,_counts_by_name_js__WEBPACK_IMPORTED_MODULE_8__/* .countsByName */ .V)(this.fingerprints) };
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
        const { system_fingerprint: fingerprint } = sample;
        if (fingerprint !== undefined)
            this.fingerprints.set(fingerprint, (this.fingerprints.get(fingerprint) ?? 0) + 1);
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
/** A provider that has so many gives each answer one of its own, which tells nothing. */
const mostFingerprints = 20;
const longestId = 80;
const describeFirst = ({ id, said }) => `the first (case ${(0,_inference_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(id, longestId)}): ${said}`;
/** Counts in an order of their own, so that it does not matter which came first. */
const countsInOrder = (order, counts) => Object.fromEntries(order.flatMap((key) => (counts.has(key) ? [[key, counts.get(key)]] : [])));


/***/ }),

/***/ 73902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gv: () => (/* binding */ describeSuite),
/* harmony export */   qD: () => (/* binding */ describeEvaluation),
/* harmony export */   yq: () => (/* binding */ describeReuse)
/* harmony export */ });
/* harmony import */ var _baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47317);
/* harmony import */ var _baseline_compare_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57179);
/* harmony import */ var _canary_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12999);
/* harmony import */ var _canary_reserve_canaries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92676);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6360);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57714);
/* harmony import */ var _plan_plan_notes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42524);
/* harmony import */ var _plan_power_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71441);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24634);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67453);










const shardNotes = ({ index, count }) => [
    `this is shard ${index} of ${count}, with its part of the cases and caps`,
];
/** A run and what it came to, as `evaluation.json` tells them. */
function describeEvaluation(run, result) {
    const suites = run.planned.map((each) => each.kind === 'run' ? describeSuite(each.plan, run, result) : (0,_tally_js__WEBPACK_IMPORTED_MODULE_9__/* .problemRun */ .hw)(each.problem));
    const { usd, tokens, calls } = result.spent;
    return {
        ...factsOfRun(run),
        spent: { usd, tokens, calls },
        suites,
        receipt: { digest: (0,_receipt_js__WEBPACK_IMPORTED_MODULE_8__/* .receiptDigest */ .fw)(run.receiptBasis) },
        notes: [
            ...(run.shard === undefined ? (0,_plan_plan_notes_js__WEBPACK_IMPORTED_MODULE_6__/* .cutNotes */ .G)(suites) : shardNotes(run.shard)),
            ...run.runPlan.notes,
            ...(0,_baseline_baseline_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineNotes */ .f)(suites),
            ...run.plans.flatMap((plan) => result.tallyOf(plan).notes()),
            ...(result.attribution?.notes ?? []),
        ],
    };
}
/**
 * The evaluation of a run that asked nobody, since an earlier one has the same receipt: its samples, their seed and
 * their order.
 */
function describeReuse(run, { evaluation, from }) {
    const { seed, suites, notes } = evaluation;
    const told = `nobody was asked: ${from} evaluated equal prompts, models, cases, graders and rules, and its samples are judged here`;
    return {
        ...factsOfRun(run),
        seed,
        spent: { usd: 0, tokens: 0, calls: 0 },
        suites,
        receipt: { digest: (0,_receipt_js__WEBPACK_IMPORTED_MODULE_8__/* .receiptDigest */ .fw)(run.receiptBasis), reused_from: from },
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
        change: (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_4__/* .changeForVerdict */ .Z)(run.changeSet),
        seed: run.runPlan.seed,
        adoption: run.adoption,
        ...(run.shard === undefined ? {} : { shard: run.shard }),
        gate: {
            alpha,
            inconclusive,
            mixed_lanes,
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
function describeSuite(plan, run, result) {
    const { fitted, looksOf, identities, powers } = run;
    const [end, looks] = [result.endOf(plan), looksOf(plan)];
    const isWhole = end.isDecided || (looks.length > 0 && end.taken === looks.length);
    const stopped = isWhole ? undefined : (result.stopped ?? fitted.nothingFits);
    const attribution = result.attribution?.runOf(plan);
    const measured = result.tallyOf(plan).result(stopped, looks.length > 1 ? { plan: looks, ...end } : undefined);
    return {
        ...(0,_baseline_compare_control_js__WEBPACK_IMPORTED_MODULE_1__/* .withControl */ .g)(measured, result.controlsOf?.(plan)),
        ...judgesOf(plan, run, result),
        ...(0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identifiedBy */ .R)(identities.get(plan)),
        ...(0,_plan_power_js__WEBPACK_IMPORTED_MODULE_7__/* .poweredBy */ .U)(powers.get(plan)),
        ...(attribution === undefined ? {} : { attribution }),
    };
}
/**
 * Where this run has to grade the anchors and did not, none of them has a grade, which counts as a judge that moved.
 */
function judgesOf(plan, { shard }, { tallyOf, anchorsOf }) {
    const anchors = anchorsOf?.(plan) ?? ((0,_canary_reserve_canaries_js__WEBPACK_IMPORTED_MODULE_3__/* .gradesCanaries */ .nR)(shard) ? {} : undefined);
    const judges = (0,_canary_describe_judges_js__WEBPACK_IMPORTED_MODULE_2__/* .describeJudges */ .A)(plan, tallyOf(plan), anchors);
    return judges.length === 0 ? {} : { judges };
}
/** The caps as the user wrote them, without what is set to nothing. */
function budgetOf({ budget }) {
    const { usd, tokens, calls, minutes } = budget.per_run;
    const { per_request, per_session, per_hour, per_pull_request, per_day } = budget;
    return { usd, tokens, calls, minutes, per_request, per_session, per_hour, per_pull_request, per_day };
}


/***/ }),

/***/ 17077:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   iy: () => (/* binding */ ResourceSheet),
/* harmony export */   p8: () => (/* binding */ wasWaitedFor)
/* harmony export */ });
/* harmony import */ var _calls_of_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71272);
/* harmony import */ var _score_sheet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73515);


const [cost, latency] = ['cost_usd', 'latency_ms'];
/** What the samples of one suite took, a number each; answers and incidents alike. */
class ResourceSheet {
    sheet;
    constructor(repeats) {
        this.sheet = new _score_sheet_js__WEBPACK_IMPORTED_MODULE_1__/* .ScoreSheet */ .G(repeats);
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
/**
 * What the sample costs whoever asks for all of it; nothing where that cannot be told of what was cached. That an arm
 * was answered before does not make it the cheaper one.
 */
function costOf(sample) {
    if ((0,_calls_of_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .callsOfSample */ .t)(sample).cached === 0)
        return sample.cost_usd;
    return sample.saved_usd === undefined ? undefined : sample.cost_usd + sample.saved_usd;
}
/** An incident has no latency of its own, and what was cached or replayed none of today. */
const isTimed = (sample) => sample.outcome.kind === 'answered' && wasWaitedFor(sample);
/** False of an answer that was stored, recorded or made in this process, and of a conversation with one such reply. */
const wasWaitedFor = (taken) => taken.untimed !== true && (0,_calls_of_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .callsOfSample */ .t)(taken).cached === 0;


/***/ }),

/***/ 37495:
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

/***/ 73515:
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

/***/ 67453:
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
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var suite_target = __webpack_require__(89176);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/baseline/baseline-count.js
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
            cached,
            asked,
            ...(oldestDays === undefined ? {} : { oldest_days: oldestDays }),
            ...(undated === 0 ? {} : { undated }),
        };
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-noise.js
var judge_noise = __webpack_require__(94587);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-replies.js
var judge_replies = __webpack_require__(96249);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/arm-tally.js
var arm_tally = __webpack_require__(76122);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/resource-sheet.js
var resource_sheet = __webpack_require__(17077);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/score-sheet.js
var score_sheet = __webpack_require__(73515);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/tally/suite-measures.js
var suite_measures = __webpack_require__(16077);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/tally/tally.js












/** Adds up the samples of one suite as they arrive, in any order. */
class Tally {
    facts;
    arms = { base: new arm_tally/* ArmTally */.X(), head: new arm_tally/* ArmTally */.X() };
    scores;
    resources;
    /** How far the gradings of the same answers lie apart. */
    noise = new judge_noise/* NoiseTally */.j();
    /** Which models replied for its judges. */
    replies = new judge_replies/* JudgeReplies */.K8();
    baseline = new BaselineCount();
    gradingNanoUsd = 0;
    constructor({ measures, ...facts }) {
        this.facts = { ...facts, measures: facts.isPart ? measures : (0,suite_measures/* withoutUnplanned */.Kh)(measures) };
        const mostRepeats = (0,suite_definition/* mostRepeatsOf */.n)(facts);
        this.scores = new score_sheet/* ScoreSheet */.G(mostRepeats);
        this.resources = facts.tellsResources ? new resource_sheet/* ResourceSheet */.iy(mostRepeats) : undefined;
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
        if (sample.graded_by !== undefined)
            this.replies.add(arm, sample.graded_by);
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
            name,
            yardstick,
            binding,
            comparison,
            repeats,
            ...this.measuresAt(course),
            cases_total,
            cases_planned,
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

/***/ 77842:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileAndFunction),
/* harmony export */   L: () => (/* binding */ graderFiles)
/* harmony export */ });
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);

/**
 * The files of the repository that graders, those of their sets and those that cases bring are written in, each once.
 */
function graderFiles(graders, cases = []) {
    const files = new Set();
    for (const { spec } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .everyGrader */ .Pe)(graders, cases))
        if (spec.file !== undefined)
            files.add(fileAndFunction(spec.file).path);
    return [...files];
}
/** What `file.py:function` names; without a function it is all path. */
function fileAndFunction(file) {
    const [, path = file, name] = /^(.+\.\w+):([A-Za-z_$][\w$]*)$/.exec(file) ?? [];
    return { path, name };
}


/***/ }),

/***/ 49301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tracesFile)
/* harmony export */ });
/** Spans of a run, OTLP/JSON lines, in its folder. */
const tracesFile = 'traces.jsonl';


/***/ }),

/***/ 81511:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ meansByName)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** For each name the mean of all numbers that it has, in the order in which names come. */
function meansByName(all) {
    const values = new Map();
    for (const [name, value] of all) {
        const known = values.get(name);
        if (known === undefined)
            values.set(name, [value]);
        else
            known.push(value);
    }
    return new Map([...values].map(([name, each]) => [name, (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(each)]));
}


/***/ }),

/***/ 89396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bJ: () => (/* binding */ baseTarget),
  Fg: () => (/* binding */ definitionOf),
  ql: () => (/* binding */ headTarget),
  xz: () => (/* binding */ headTargetOrReason),
  Fw: () => (/* binding */ mixedTarget),
  u0: () => (/* binding */ sourcesOf),
  PL: () => (/* binding */ suitesAcross)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt.js
var suite_prompt = __webpack_require__(87556);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var target = __webpack_require__(89176);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/across/renamed-reference.js





/**
 * What a reference means in head, where head calls its prompt or what answers it otherwise: the prompt in the same
 * file, or in one that came where the old one went, with the same meaning, else with most of its words; and a binding
 * or a route that is the same. `undefined` where there is none, or where it is not plain which.
 */
function renamedReference(reference, commits) {
    const before = ifThere(() => (0,target/* findPrompt */.Av)(reference.prompt, commits.base));
    const prompt = before && renamedPrompt(before, commits);
    if (prompt === undefined)
        return undefined;
    if (reference.model === undefined)
        return { prompt };
    const model = renamedAnswerer(reference.model, commits);
    return model === undefined ? undefined : { prompt, model };
}
function renamedPrompt(before, { base, head }) {
    if (head.prompts.has(before.path))
        return before.path;
    if (head.blobs.has(before.path))
        return undefined;
    const came = [...head.prompts.values()].filter(({ path }) => !base.blobs.has(path));
    const digest = (0,suite_prompt/* promptDigest */.pl)(before);
    const same = came.filter((prompt) => (0,suite_prompt/* promptDigest */.pl)(prompt) === digest);
    return same.length > 0 ? onlyPath(same) : mostAlike(before, came);
}
const onlyPath = (prompts) => prompts.length === 1 ? prompts[0]?.path : undefined;
/** With less in common it is another prompt, as git has it of a renamed file. */
const leastShared = 0.5;
function mostAlike(before, came) {
    const words = wordsOf(before);
    const alike = came
        .map((prompt) => ({ prompt, shared: sharedShare(words, wordsOf(prompt)) }))
        .filter(({ shared }) => shared >= leastShared);
    const most = Math.max(...alike.map(({ shared }) => shared));
    return onlyPath(alike.filter(({ shared }) => shared === most).map(({ prompt }) => prompt));
}
function renamedAnswerer(name, { policy, base, head }) {
    const { models, routes } = head.settings;
    if ((0,own/* own */.Z)(models, name) !== undefined || (0,own/* own */.Z)(routes, name) !== undefined)
        return name;
    const digestIn = (arm, each) => ifThere(() => (0,answerer/* findAnswerer */.Zf)(each, { arm, policy }))?.modelDigest;
    const digest = digestIn(base, name);
    if (digest === undefined)
        return undefined;
    return [...Object.keys(models), ...Object.keys(routes)].find((each) => digestIn(head, each) === digest);
}
function wordsOf({ messages }) {
    const counts = new Map();
    for (const { content } of messages) {
        for (const word of JSON.stringify(content).match(/[\p{L}\p{N}]+/gu) ?? []) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return counts;
}
/** The part of the longer text that both have, wherever its words stand. */
function sharedShare(some, others) {
    const [one = 0, other = 0] = [some, others].map((counts) => [...counts.values()].reduce((sum, each) => sum + each, 0));
    let shared = 0;
    for (const [word, count] of some)
        shared += Math.min(count, others.get(word) ?? 0);
    return shared / Math.max(one, other, 1);
}
function ifThere(find) {
    try {
        return find();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part-of.js
var part_of = __webpack_require__(34912);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/sides.js





const byName = (side) => new Map((0,suites_of/* suitesOf */.f)(side).map((suite) => [suite.name, suite]));
/** Every suite that one of the commits defines, by name; one that head has renamed by the name that policy gives it. */
function suitesAcross(sides) {
    const [policy, base, head] = [byName(sides.policy), byName(sides.base), byName(sides.head)];
    const renamed = renamedSuites({ policy, base, head }, sides);
    const isRenamed = new Set([...renamed.values()].map(({ name }) => name));
    const names = new Set([...policy.keys(), ...[...head.keys()].filter((name) => !isRenamed.has(name))]);
    return [...names].map((name) => ({
        name,
        policy: policy.get(name),
        base: base.get(name),
        head: head.get(name) ?? renamed.get(name),
    }));
}
/**
 * For suites of policy that head has no more by their name, the new one of head that asks the very target which theirs
 * has become; none where several do.
 */
function renamedSuites({ policy, base, head }, sides) {
    const fresh = [...head.values()].filter(({ name }) => !policy.has(name) && !base.has(name));
    const digests = new Map(fresh.map((suite) => [suite, digestOfPrompted(tryResolve(suite, [], sidesOfHead(sides)))]));
    const found = [...policy.values()].flatMap((suite) => {
        if (fresh.length === 0 || head.has(suite.name))
            return [];
        const across = { name: suite.name, policy: suite, base: base.get(suite.name), head: undefined };
        const digest = digestOfPrompted(headTarget(across, sides));
        const [only, second] = fresh.filter((each) => digest !== undefined && digests.get(each) === digest);
        return only === undefined || second !== undefined ? [] : [[suite.name, only]];
    });
    const isTakenTwice = ([, suite]) => found.filter(([, other]) => other === suite).length > 1;
    return new Map(found.filter((each) => !isTakenTwice(each)));
}
const sidesOfHead = ({ policy, head }) => ({ arm: head, policy });
/** Programs and endpoints keep what they are by their own names, and are paired by those alone. */
const digestOfPrompted = (resolved) => resolved.kind === 'target' && resolved.target.prompt !== undefined ? (0,target/* targetDigest */.mM)(resolved.target) : undefined;
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target. */
const baseTarget = (suite, sides) => tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined) {
        const found = tryResolve(followed(suite, sides), sources, { arm, policy });
        const reason = found.kind === 'gone' ? whyNotRead(suite.policy, { arm, policy }) : undefined;
        return reason === undefined ? found : { kind: 'gone', reason };
    }
    return { kind: 'target', target: (0,target/* resolveTarget */.u1)(suite.head, sources, { arm, policy }) };
}
/** A suite that head dropped, asking for what head calls otherwise by its new name. */
function followed({ policy }, sides) {
    if (policy === undefined || !('prompt' in policy.target))
        return policy;
    const inHead = sidesOfHead(sides);
    if (tryResolve(policy, [], inHead).kind === 'target' || whyNotRead(policy, inHead) !== undefined)
        return policy;
    const target = renamedReference(policy.target, sides);
    return target === undefined ? policy : { ...policy, target };
}
/** Why a suite of policy's, whose file is still there, is none of this commit. */
function whyNotRead(suite, { arm, policy }) {
    const path = suite?.place.path;
    if (path === undefined || arm.configuration === undefined || !arm.blobs.has(path))
        return undefined;
    if ((0,part_of/* isConfigurationOf */.qo)(path, arm) || arm.imported?.some((file) => file.path === path))
        return undefined;
    return (0,part_of/* isConfigurationOf */.qo)(path, policy)
        ? `lanegate.yml does not include ${path}`
        : `lanegate.yml does not name ${path} under \`imports\``;
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,target/* whyUnreadable */._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
function mixedTarget(suite, sides, { prompt, model }) {
    const askedOf = (arm) => {
        const definition = arm === 'head' && suite.head === undefined ? followed(suite, sides) : definitionOf(suite, arm);
        const target = definition?.target;
        if (target === undefined || !('prompt' in target)) {
            throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no prompt in ${arm}`);
        }
        return { reference: target, arm: sides[arm] };
    };
    return (0,target/* mixTarget */.cp)(askedOf(prompt), askedOf(model), sides.policy);
}
/**
 * The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy
 * says.
 */
const definitionOf = ({ policy, base, head }, arm) => arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,target/* resolveTarget */.u1)(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 29458:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ planHere)
/* harmony export */ });
/* harmony import */ var _domain_evaluation_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67101);
/* harmony import */ var _domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55762);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);
/* harmony import */ var _read_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42630);




/**
 * The plan of the run that is in a folder; nothing where there is none. One that cannot be read is a `UserError` while
 * samples are beside it, which were paid for and which a run that begins anew throws away.
 */
async function planHere(files, folder) {
    const path = `${folder}/${_domain_evaluation_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlanFile */ .PA}`;
    const text = await files.read(path);
    if (text === undefined || text.trim() === '')
        return undefined;
    try {
        return (0,_read_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArtifact */ .GJ)(text, path, _domain_evaluation_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .RunPlan */ .Tz);
    }
    catch (cause) {
        if (!(await hasSamples(files, folder)))
            return undefined;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('nobody can tell whether this run is to go on here: its plan is damaged or of another version', {
            place: { path },
            hint: `go on with the version of Lanegate that wrote it, or name another folder; to begin anew, remove this file and the ${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6} beside it`,
            cause,
        });
    }
}
async function hasSamples(files, folder) {
    for await (const line of (await files.lines(`${folder}/${_domain_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesFile */ .s6}`)) ?? [])
        if (line !== '')
            return true;
    return false;
}


/***/ }),

/***/ 45320:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o2: () => (/* binding */ mustReadEvaluation),
  Lu: () => (/* binding */ readEvaluation),
  Op: () => (/* binding */ writeEvaluation)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation_evaluation = __webpack_require__(6360);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/evaluation-text.js
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

;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/shards/part-evaluation.js
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

// EXTERNAL MODULE: ./dist/compiled/domain/packed/packed-list.js
var packed_list = __webpack_require__(13763);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/issues/why-unfit.js
var why_unfit = __webpack_require__(68348);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/artifacts.js
var artifacts = __webpack_require__(42630);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/evaluation-file.js








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
    const value = (0,read_json/* readJson */.Vh)(text)?.json;
    const parsed = evaluation_evaluation/* CaseScores */.A4.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { why } = (0,why_unfit/* whyUnfit */.V)(value, evaluation_evaluation/* CaseScores */.A4, { path });
    throw new user_error/* UserError */.yo(`a case of this artifact is not of the expected shape: ${why}`, {
        place: { path, key: 'suites.cases' },
        hint: 'was it made by another version of Lanegate?',
    });
}
const strangeCases = (path) => new user_error/* UserError */.yo('the cases of this artifact cannot be told from its suites', {
    place: { path },
    hint: 'run the step that makes it again',
});


/***/ })

};
;
})
