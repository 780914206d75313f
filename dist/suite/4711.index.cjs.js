(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4711;
exports.ids = [4711];
exports.modules = {

/***/ 85682:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftAction: () => (/* binding */ driftAction)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/asked-counts.js
var asked_counts = __webpack_require__(69536);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/drift-markdown.js
var drift_markdown = __webpack_require__(36504);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/drift-rows.js
var drift_rows = __webpack_require__(20472);
// EXTERNAL MODULE: ./dist/compiled/domain/override/dispatch.js
var override_dispatch = __webpack_require__(60240);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/drift.js + 12 modules
var drift = __webpack_require__(24589);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/release/short-id.js
var short_id = __webpack_require__(64565);
;// CONCATENATED MODULE: ./dist/compiled/domain/drift/issue/issue-stamp.js


/** By which issues about drift are found. */
const driftLabel = 'lanegate-drift';
const digitsOf = (name) => (0,digest/* sha256Of */.Bj)(name).slice(0, 20);
/** How all issues about a suite begin, whoever answers it. */
const suiteBeginning = (suite) => `<!-- lanegate:drift:v1 ${digitsOf(suite)} `;
/** The first line of the one issue about a suite and whoever answers it. */
const issueMarker = ({ suite, reference }) => `${suiteBeginning(suite)}${digitsOf(reference.model ?? '')} -->`;
/** What the issue says of a report. */
const stampOf = ({ reference, metrics }, state) => ({
    state,
    reference: (0,short_id/* shortId */.m)(reference.id),
    metrics: metrics.filter(({ verdict }) => verdict === 'drifted').map(({ metric }) => digitsOf(metric)),
});
const stampLine = ({ state, reference, metrics }) => `<!-- lanegate:drift-state ${[state, reference, ...metrics].join(' ')} -->`;
const line = /^<!-- lanegate:drift-state (drifted|over) ([0-9a-f]{12})((?: [0-9a-f]{20})*) -->$/u;
/** An issue that says something else of itself, and all else as it was. */
function restamped(body, stamp) {
    const [first = '', second = '', ...rest] = body.split(/\r?\n/u);
    return [first, stampLine(stamp), ...(line.test(second) ? [] : [second]), ...rest].join('\n');
}
/** What an issue says of itself; of one whose second line somebody changed, that it is about a drift. */
function readStamp(body) {
    const [, second = ''] = body.split(/\r?\n/u, 2);
    const [, state, reference = '', metrics = ''] = line.exec(second) ?? [];
    return { state: state === 'over' ? 'over' : 'drifted', reference, metrics: metrics.split(' ').filter(Boolean) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/drift/issue/owners-to-call.js
const account = /^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?(?:\/[A-Za-z0-9][A-Za-z0-9_.-]*)?$/u;
const mostOwners = 10;
/** Whoever the configuration names for the model; what is no account of GitHub, such as an address, calls nobody. */
function ownersToCall(ownership) {
    const named = (ownership.model ?? '').split(/[\s,]+/u).filter((name) => account.test(name));
    const mentioned = [...new Set(named)].slice(0, mostOwners);
    return { mentioned, assignees: mentioned.filter((name) => !name.includes('/')).map((name) => name.slice(1)) };
}

// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/shell-words.js
var shell_words = __webpack_require__(6635);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/cut-text.js
var cut_text = __webpack_require__(54570);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/neutralise.js
var neutralise = __webpack_require__(88620);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
;// CONCATENATED MODULE: ./dist/compiled/domain/drift/issue/issue-text.js







/**
 * Measurements in a row that have to be stable before a drift counts as over: of a drop of 5 points that stays, one
 * issue in fifteen is closed too early within 90 of them (simulated; with three in a row one in seven).
 */
const stableToClose = 5;
/** Days for which an issue stays closed that a person closed while the model was still drifting. */
const quietDays = { 'not-planned': 30, completed: 7 };
const longestTitle = 200;
/** GitHub takes 65,536 characters, of which secrets that are taken out may make more. */
const longestBody = 60_000;
/** One line, without what nobody sees. */
function issueTitle({ suite, reference: { model } }) {
    const title = `${suite}: ${model ?? 'its model'} answers worse than its reference`;
    return (0,cut_text/* cutText */.I)((0,neutralise/* visibleText */.Q6)(title).replace(/\s+/gu, ' '), longestTitle).text;
}
/** The whole issue: what is hidden, who is called, what was measured, and when it closes. */
function issueBody(report, stamp, context) {
    const { suite, reference } = report;
    const whole = (0,drift_markdown/* driftMarkdown */.f)(report);
    const said = [
        `${issueMarker(report)}\n${stampLine(stamp)}`,
        reference.model === undefined ? '' : `Answered by ${(0,neutralise/* inlineCode */.ti)(reference.model)}.`,
        calledLine(context.owners),
        whole.length > longestBody ? `Drift of ${(0,neutralise/* inlineCode */.ti)(suite)}: ${(0,neutralise/* plainText */.wh)((0,drift_rows/* drawnConclusion */.A7)(report))}` : whole.trim(),
        `<sub>Measured by [this run](${context.runUrl}), and brought up to date by each. It closes by itself once ${(0,format_quantity/* formatAmount */.ej)(stableToClose, 'measurement')} in a row are stable, or with a new reference (${(0,neutralise/* inlineCode */.ti)(`lanegate drift ${(0,shell_words/* shellWord */.r7)(suite)} --record`)}). Close it as not planned to hear nothing of it for ${quietDays['not-planned']} days; the job fails all the same.</sub>`,
    ];
    return `${said.filter((part) => part !== '').join('\n\n')}\n`;
}
const calledLine = ({ mentioned }) => mentioned.length === 0 ? '' : `For ${mentioned.join(', ')}, by \`ownership\` in lanegate.yml.`;
/** A comment, which is written where the state changes and nowhere else. */
function newsText(news, report, { owners, runUrl }) {
    const { suite, reference, stable_in_a_row: stable } = report;
    const run = `([run](${runUrl}))`;
    const called = owners.mentioned.length === 0 ? '' : `\n\n${owners.mentioned.join(', ')}`;
    switch (news.kind) {
        case 'more':
            return `${news.metrics.map((metric) => (0,neutralise/* inlineCode */.ti)(metric)).join(', ')} fell too ${run}.${called}`;
        case 'again':
            return `It drifts again: ${(0,neutralise/* plainText */.wh)((0,drift_rows/* drawnConclusion */.A7)(report))} ${run}.${called}`;
        case 'over':
            return `The drift is over: ${(0,format_quantity/* formatAmount */.ej)(stable, 'measurement')} in a row were stable ${run}.`;
        case 'accepted':
            return `A new reference of ${(0,neutralise/* inlineCode */.ti)(suite)} was taken at ${reference.at}, and is what counts from now on ${run}.`;
        case 'replaced':
            return `${(0,neutralise/* inlineCode */.ti)(suite)} is answered by ${(0,neutralise/* inlineCode */.ti)(reference.model ?? 'another model')} now, so that this is over ${run}.`;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/drift/issue/plan-issue.js




/**
 * What a measurement does to the issues about its suite. There is one for each model that ever drifted there, the first
 * of its marker; what opens and closes it is the drift alone, and a person who closes it is left alone for some days.
 */
function planIssues(facts) {
    const { report } = facts;
    const known = facts.known.map((issue) => ({ ...issue, stamp: readStamp(issue.body) }));
    const marker = issueMarker(report);
    const own = known.find(({ body }) => body.startsWith(marker));
    const replaced = known.filter(({ body, state, stamp }) => !body.startsWith(marker) && state.kind === 'open' && stamp.state === 'drifted');
    return [...replaced.map((issue) => closeReplaced(facts, issue)), ...stepsFor(facts, own)];
}
function stepsFor(facts, own) {
    const { report } = facts;
    if (report.verdict === 'drifted')
        return own === undefined ? [openNew(facts)] : tellDrift(facts, own);
    if (own === undefined)
        return [];
    const end = own.stamp.state === 'drifted' ? endOf(report, own.stamp) : undefined;
    // Of one that a person closed people hear no more, and a drift that comes later is another one.
    if (own.state.kind === 'closed')
        return end === 'over' ? [change(facts, own, { state: 'over' })] : [];
    if (end === undefined)
        return [change(facts, own, { state: own.stamp.state })];
    return [{ ...change(facts, own, { state: 'over', news: { kind: end } }), state: 'closed' }];
}
/** Whether what an issue tells is over: its reference is another one by now, or the model answers well again. */
function endOf(report, { reference }) {
    if (report.verdict === 'insufficient')
        return undefined;
    if (reference !== (0,short_id/* shortId */.m)(report.reference.id))
        return 'accepted';
    return report.stable_in_a_row >= stableToClose ? 'over' : undefined;
}
const openNew = (facts) => ({
    kind: 'open',
    title: issueTitle(facts.report),
    body: issueBody(facts.report, stampOf(facts.report, 'drifted'), facts),
});
function tellDrift(facts, own) {
    const { report, now } = facts;
    const { state, stamp } = own;
    if (state.kind === 'closed') {
        const until = quietUntil(own, report);
        if (until !== undefined && now < until)
            return [
                { kind: 'leave', number: own.number, reason: `somebody closed it, so that it stays closed until ${until}` },
            ];
        return [{ ...change(facts, own, { state: 'drifted', news: { kind: 'again' } }), state: 'open' }];
    }
    if (stamp.state === 'over')
        return [change(facts, own, { state: 'drifted', news: { kind: 'again' } })];
    const told = stamp.reference === (0,short_id/* shortId */.m)(report.reference.id) ? stamp.metrics : [];
    const fallen = report.metrics.filter(({ verdict }) => verdict === 'drifted').map(({ metric }) => metric);
    const more = fallen.filter((metric) => !told.includes(digitsOf(metric)));
    if (more.length === 0)
        return [change(facts, own, { state: 'drifted' })];
    return [change(facts, own, { state: 'drifted', news: { kind: 'more', metrics: more } })];
}
const dayMs = 86_400_000;
/** Until when a closed issue stays closed; one that was closed since its drift was over may open at once. */
function quietUntil({ state, stamp }, { reference }) {
    if (state.kind === 'open' || stamp.reference !== (0,short_id/* shortId */.m)(reference.id))
        return undefined;
    if (state.as === 'completed' && stamp.state === 'over')
        return undefined;
    const closedMs = Date.parse(state.at);
    return Number.isNaN(closedMs) ? undefined : (0,moment/* momentOf */.Et)(closedMs + quietDays[state.as] * dayMs);
}
function change(facts, own, { state, news }) {
    const { report } = facts;
    const stamp = stampOf(report, state);
    // A metric that is well for a night would else be told of again on the next.
    const isSame = own.stamp.reference === stamp.reference && own.stamp.state === 'drifted' && state === 'drifted';
    const metrics = isSame ? [...new Set([...own.stamp.metrics, ...stamp.metrics])] : stamp.metrics;
    return {
        kind: 'change',
        number: own.number,
        body: issueBody(report, { ...stamp, metrics }, facts),
        ...(news === undefined ? {} : { comment: newsText(news, report, facts) }),
    };
}
/** It keeps what it told of its own model. */
function closeReplaced(facts, { number, body, stamp }) {
    return {
        kind: 'change',
        number,
        state: 'closed',
        body: restamped(body, { ...stamp, state: 'over' }),
        comment: newsText({ kind: 'replaced' }, facts.report, facts),
    };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 2 modules
var read_sides = __webpack_require__(85085);
;// CONCATENATED MODULE: ./dist/compiled/stages/tell-drift.js






/**
 * Keeps the issue about a suite and its model as the drift has it, and answers where it stands; `undefined` where there
 * is none. Nothing rests on it: what is refused, or fails, is a warning.
 */
async function tell_drift_tellDrift(ports, request) {
    try {
        return await keepIssues(ports, request);
    }
    catch (error) {
        const other = 'with `issue: false` it is not tried';
        ports.log.warn(`the issue about drift is not up to date, and this job alone tells: ${(0,user_error/* describeError */.Uc)(error)}; ${other}`);
        return undefined;
    }
}
async function keepIssues(ports, request) {
    const { issues, git, clock } = ports;
    const { report, commit, runUrl } = request;
    const known = await issues.find(driftLabel, suiteBeginning(report.suite));
    if (known.length === 0 && report.verdict !== 'drifted')
        return undefined;
    const owners = ownersToCall((await (0,read_sides/* readOneSide */.KC)(git, commit)).settings.ownership);
    const steps = planIssues({ report, known, owners, runUrl, now: (0,moment/* momentOf */.Et)(clock.now()) });
    const urls = new Map(known.map(({ number, url }) => [number, url]));
    let url;
    for (const step of steps)
        url = (await take(ports, step, owners.assignees)) ?? urlOf(step, urls);
    return url;
}
const urlOf = (step, urls) => step.kind === 'open' ? undefined : urls.get(step.number);
/** The comment comes first: a run that ends in between says it twice and not never. */
async function take({ issues, log }, step, assignees) {
    if (step.kind === 'open') {
        const { title, body } = step;
        const { number, url, unassigned } = await issues.open({ title, body, label: driftLabel, assignees });
        if (unassigned.length > 0)
            log.warn(`issue ${number} is open, but GitHub does not let it be assigned to ${unassigned.join(', ')}, whom \`ownership\` in lanegate.yml names for \`model\``);
        return url;
    }
    if (step.kind === 'leave') {
        log.info(`issue ${step.number} stays as it is: ${step.reason}`);
        return undefined;
    }
    if (step.comment !== undefined)
        await issues.comment(step.number, step.comment);
    await issues.change(step.number, { body: step.body, state: step.state });
    return undefined;
}

// EXTERNAL MODULE: ./dist/compiled/actions/define-action.js
var define_action = __webpack_require__(74870);
// EXTERNAL MODULE: ./dist/compiled/actions/run-inputs.js
var run_inputs = __webpack_require__(4361);
;// CONCATENATED MODULE: ./dist/compiled/actions/drift.js










const countInput = ({ from, to, usual }) => coerce/* number */.ai().int().min(from).max(to).default(usual);
/** Asks the anchors of a suite of the default branch again, and fails where its model drifted or nobody can tell. */
const driftAction = (0,define_action/* defineAction */.Q)({
    name: 'lanegate/drift',
    inputs: schemas/* strictObject */.rej({
        suite: schemas/* string */.YjP().min(1),
        reference: schemas/* enum */.k5n(['keep', 'renew', 'record']).default('renew'),
        repeats: countInput(asked_counts/* repeatsRange */.y8),
        'reference-repeats': countInput(asked_counts/* referenceRepeatsRange */.F9),
        cases: countInput(asked_counts/* anchorsRange */.Gz),
        /** Whether an issue tells of a drift. */
        issue: schemas/* stringbool */.uEf().default(true),
        'comment-author': run_inputs/* CommentInputs */.LM['comment-author'],
        keys: run_inputs/* EvaluationInputs */.cA.keys,
        concurrency: run_inputs/* EvaluationInputs */.cA.concurrency,
        folder: run_inputs/* FolderInput */.px,
        ...run_inputs/* AccessInputs */.UQ,
    }),
    outputs: ['verdict', 'report', 'issue'],
    run: async (ports, { suite, reference, repeats, cases, concurrency, folder, ...inputs }) => {
        const dispatch = await ports.dispatches.dispatch();
        const own = (0,override_dispatch/* ownBranchOf */.q)(dispatch);
        if (own.kind === 'refused')
            throw new user_error/* UserError */.yo(`this run may not record a drift: ${own.reason}`);
        const request = {
            act: reference === 'keep' ? 'measure' : reference,
            suite,
            repeats,
            mostAnchors: cases,
            referenceRepeats: inputs['reference-repeats'],
            folder,
            concurrency,
            revision: dispatch.commit,
            by: dispatch.triggeringActor || dispatch.actor,
        };
        const report = await ports.claims.whileHeld(folder, () => (0,drift.drift)(ports, request));
        await ports.runner.writeSummary((0,drift_markdown/* driftMarkdown */.f)(report));
        const { commit, runUrl } = dispatch;
        const issue = inputs.issue ? await tell_drift_tellDrift(ports, { report, commit, runUrl }) : undefined;
        const { verdict } = report;
        const failure = `is the model of ${suite} getting worse? ${(0,drift_rows/* drawnConclusion */.A7)(report)}`;
        return {
            outputs: { verdict, report: JSON.stringify(report), issue: issue ?? '' },
            failure: verdict === 'drifted' || verdict === 'insufficient' ? failure : undefined,
        };
    },
});


/***/ }),

/***/ 29907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DigestText),
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
const DigestText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
const hexOf = (digest) => digest.replace('sha256:', '');


/***/ }),

/***/ 17981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   e0: () => (/* binding */ soundStanding),
/* harmony export */   q_: () => (/* binding */ tolerableLoss)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59782);
/* harmony import */ var _statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87076);



/** Where more than this share of the scores is missing, what is left no longer stands for the anchors. */
const tolerableLoss = 0.05;
/** A metric of a measurement of which enough is there to tell something. */
function soundStanding(metric, reference, measured) {
    const standing = standingOf(metric, reference, measured);
    return standing === undefined || standing.missing > tolerableLoss ? undefined : standing;
}
/** A metric of a measurement, anchor by anchor; `undefined` where fewer than two anchors have scores in both. */
function standingOf(metric, reference, measured) {
    const anchors = anchorsOf(metric, reference, measured.scores);
    const paired = anchors.filter(({ now }) => now.length > 0);
    if (paired.length < 2)
        return undefined;
    const variance = answerVariance(anchors);
    const error = errorOf(variance, paired, ({ now }) => now.length);
    const referenceError = errorOf(variance, paired, ({ before }) => before.length);
    const difference = (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(paired.map(({ now, before }) => (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(now) - (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(before)));
    const found = sum(anchors.map(({ now }) => now.length));
    return {
        difference,
        error,
        referenceError,
        anchors: paired.length,
        z: (difference + referenceError) / error,
        missing: 1 - found / (anchors.length * measured.repeats * measured.scores.length),
    };
}
/** The scale of a measurement that asks every anchor so often; `undefined` of fewer than two anchors. */
function scaleOf(metric, reference, repeats) {
    const anchors = anchorsOf(metric, reference, []);
    if (anchors.length < 2)
        return undefined;
    const variance = answerVariance(anchors);
    return {
        error: errorOf(variance, anchors, () => repeats),
        referenceError: errorOf(variance, anchors, ({ before }) => before.length),
    };
}
/** The anchors that the reference has asked often enough to tell how far their answers waver. */
const anchorsOf = (metric, { scores: known, clusters }, measured) => Object.entries(known).flatMap(([id, scores]) => {
    const before = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(scores, metric) ?? [];
    const now = measured.flatMap((each) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(each, id) ?? {}, metric) ?? []);
    return before.length < 2 ? [] : [{ unit: unitOf(id, clusters), before, now }];
});
function unitOf(id, clusters) {
    const cluster = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(clusters ?? {}, id);
    return cluster === undefined ? `case ${id}` : `cluster ${cluster}`;
}
/**
 * The most by which answers differ that never did: the 95 % bound of a rate of which nothing was seen, times those that
 * could have differed apart.
 */
const unseen = 3;
/** The variance of answers to one case, pooled over the reference; never zero, or one odd answer would be a drift. */
function answerVariance(anchors) {
    const answers = sum(anchors.map(({ before }) => before.length));
    const squares = sum(anchors.map(({ before }) => (before.length - 1) * (0,_statistics_standard_deviation_js__WEBPACK_IMPORTED_MODULE_2__/* .standardDeviation */ .F)(before) ** 2));
    const apart = sum(byUnit(anchors, (each) => Math.max(...each.map(({ before }) => before.length))));
    return Math.max(squares / (answers - anchors.length), unseen / apart);
}
/**
 * The standard error of a mean of means of so many answers each. What a unit has counts as if it wavered together: a
 * reference, asked at one sitting, cannot show that it does not from night to night.
 */
function errorOf(variance, anchors, countOf) {
    const squares = byUnit(anchors, (each) => sum(each.map((anchor) => 1 / Math.sqrt(countOf(anchor)))) ** 2);
    return Math.sqrt(variance * sum(squares)) / anchors.length;
}
/** A number of each unit. */
function byUnit(anchors, numberOf) {
    const units = new Map();
    for (const anchor of anchors) {
        const unit = units.get(anchor.unit);
        if (unit === undefined)
            units.set(anchor.unit, [anchor]);
        else
            unit.push(anchor);
    }
    return [...units.values()].map(numberOf);
}
const sum = (values) => values.reduce((total, value) => total + value, 0);


/***/ }),

/***/ 69536:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ referenceRepeatsRange),
/* harmony export */   Gz: () => (/* binding */ anchorsRange),
/* harmony export */   y8: () => (/* binding */ repeatsRange)
/* harmony export */ });
/** How often a measurement asks each anchor. */
const repeatsRange = { from: 1, to: 20, usual: 1 };
/** How often a reference does, which has to tell how far answers waver. */
const referenceRepeatsRange = { from: 5, to: 50, usual: 10 };
/** How many anchors a reference has at most; of fewer than the least nobody could tell a drift from chance. */
const anchorsRange = { from: 10, to: 2000, usual: 200 };


/***/ }),

/***/ 36504:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ driftMarkdown)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32034);
/* harmony import */ var _report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88620);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16975);
/* harmony import */ var _drift_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20472);





const mostRows = 50;
/** What drift shows, for the page of a run. */
function driftMarkdown(report) {
    const { suite, reference, metrics, fallen, history, spent } = report;
    const { id, at, commit, repeats } = reference;
    const table = (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)({
        columns: _drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .metricHeadings */ .m1.map((heading) => ({ heading })),
        items: metrics,
        cellsOf: (row) => (0,_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .metricCells */ .GF)(report, row).map((cell, place) => (place === 0 ? (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(cell) : cell)),
    }, mostRows);
    const notes = [...metrics.flatMap(_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .metricNotes */ .mn), ...(0,_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .traitNotes */ .yi)(report)].map((note) => (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(note));
    const lost = fallen.map(({ id: anchor, metric, reference: before, now }) => `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(anchor)} ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(metric)}: ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(before)} \u2192 ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(now)}`);
    const told = [
        `Reference ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(id))} of ${at}, commit ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .Ax)(commit))}: ${(0,_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .anchorsAmount */ .No)(reference)}, each asked ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(repeats, 'time')}; measured ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(history.length, 'time')} since. ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatAmount */ .ej)(spent.calls, 'call')}, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoney */ .up)(spent.usd)}.`,
        table,
        (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .A)(notes, (note) => note, mostRows),
        ...(lost.length === 0 ? [] : [`Lost most:\n\n${(0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownList */ .A)(lost, (line) => line, mostRows)}`]),
    ];
    return `### Drift of ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(suite)}: ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_drift_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .drawnConclusion */ .A7)(report))}\n\n${told.filter((part) => part !== '').join('\n\n')}\n`;
}


/***/ }),

/***/ 20472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ drawnConclusion),
/* harmony export */   GF: () => (/* binding */ metricCells),
/* harmony export */   No: () => (/* binding */ anchorsAmount),
/* harmony export */   m1: () => (/* binding */ metricHeadings),
/* harmony export */   mn: () => (/* binding */ metricNotes),
/* harmony export */   yi: () => (/* binding */ traitNotes)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);
/* harmony import */ var _evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17991);
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16975);
/* harmony import */ var _anchor_scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17981);




/** The verdict in words: the answer to "is this model getting worse?". */
function drawnConclusion({ verdict, metrics, reasons }) {
    if (verdict === 'recorded')
        return 'a reference was taken; the next call measures against it';
    if (verdict === 'stable')
        return 'no, it answers as it did';
    const drifted = metrics.filter((row) => row.verdict === 'drifted').map(({ metric }) => metric);
    if (verdict === 'drifted')
        return `yes: ${drifted.join(', ')} fell`;
    const why = reasons[0] ?? metrics.find((row) => row.verdict === 'insufficient')?.reason;
    return `nobody can tell${why === undefined ? '' : `: ${why}`}`;
}
/** How many anchors there are, and how many of them count by themselves. */
function anchorsAmount({ anchors, units }) {
    const amount = (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(anchors, 'anchor');
    return units === undefined ? amount : `${amount} in ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(units, 'unit')} of a cluster or a case`;
}
const metricHeadings = ['metric', 'verdict', 'reference', 'now', 'difference', 'sum', 'history'];
/** A metric as a row of a table: what it was, what it is, and how it came there. */
function metricCells({ history }, row) {
    const { metric, verdict, reference, difference, sum, threshold } = row;
    const now = reference === null || difference === null ? null : reference + difference;
    return [
        metric,
        verdict,
        reference === null ? '\u2013' : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(reference),
        now === null ? '\u2013' : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(now),
        difference === null ? '\u2013' : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(difference),
        sum === null ? '\u2013' : `${sum.toFixed(1)} of ${threshold.toFixed(1)}`,
        sparkline(history.slice(-mostSteps).map(({ metrics }) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(metrics, metric)?.difference)),
    ];
}
const mostSteps = 30;
const bars = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588'];
/** Below this the reach of a sparkline does not go, or noise would look like a cliff. */
const leastReach = 0.05;
/** Differences as bars: the middle is the reference, and the lowest as far below as the largest of them is away. */
function sparkline(differences) {
    const reach = Math.max(leastReach, ...differences.map((each) => Math.abs(each ?? 0)));
    const barOf = (each) => bars[Math.min(7, Math.floor(((each + reach) / (2 * reach)) * 8))] ?? '';
    return differences.map((each) => (each === undefined ? '\u00b7' : barOf(each))).join('');
}
/** What else is to be said of a metric. */
function metricNotes(row) {
    const { metric, verdict, reason, interval, since, finds_at_once: atOnce, finds_within_ten: withinTen } = row;
    const bounds = interval && `between ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(interval[0])} and ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(interval[1])}`;
    const most = row.reference ?? 1;
    const found = atOnce === null || withinTen === null
        ? []
        : [
            `${metric}: finds ${dropFound(atOnce, most)} at once, and ${dropFound(withinTen, most)} within ten measurements`,
        ];
    if (verdict === 'stable')
        return found;
    const began = since === undefined ? '' : `; it began about ${since}`;
    return [`${metric}: ${reason}${bounds === null ? '' : ` (${bounds})`}${began}`, ...found];
}
/** A score that lost all it had can fall no further. */
function dropFound(drop, most) {
    const size = (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPointsSize */ .QF)(drop);
    return drop > most ? `no drop, which would have to be one of ${size},` : `a drop of ${size}`;
}
/** What changed of the answers beside their scores, which often says why those fell; no answer has any of it. */
function traitNotes({ traits: { reference, now } }) {
    if (now === undefined)
        return [];
    const numbers = [
        ['characters of an answer', reference.mean_characters, now.mean_characters, (value) => value.toFixed(0)],
        ['output tokens', reference.mean_output_tokens, now.mean_output_tokens, (value) => value.toFixed(1)],
        ['cost of 1,000 answers', 1000 * reference.mean_usd, 1000 * now.mean_usd, _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMoney */ .up],
        ['median latency', reference.median_latency_ms, now.median_latency_ms, _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3],
    ];
    const changed = numbers.flatMap(([what, before, after, show]) => {
        const change = before === 0 || Math.abs(after / before - 1) < leastChange ? undefined : (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChange */ .eD)(before, after);
        return change === undefined ? [] : [`${what}: ${show(before)} \u2192 ${show(after)} (${change})`];
    });
    // Calls that failed count in each mean, so that many of them would pass for shorter and cheaper answers.
    const isSound = (0,_evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .failedSamples */ .n)(now) <= _anchor_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerableLoss */ .q_ * (0,_evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOfArm */ .R)(now);
    const served = now.answered === 0 ? [] : servedNote(reference, now);
    return [
        ...served,
        ...fingerprintNotes(reference, now),
        ...incidentNotes(reference, now),
        ...(isSound ? changed : []),
    ];
}
/** A smaller change is no clue. */
const leastChange = 0.2;
/** A provider that answers by another model than it did says so itself. */
function servedNote(reference, now) {
    const [before, after] = [Object.keys(reference.served).sort(), Object.keys(now.served).sort()];
    return before.join() === after.join() ? [] : [`served by ${after.join(', ')}; the reference by ${before.join(', ')}`];
}
/** A provider may change what runs behind a name, and keep the name. */
function fingerprintNotes({ system_fingerprints: before }, now) {
    if (before === undefined)
        return [];
    const fresh = Object.entries(now.system_fingerprints ?? {}).filter(([name]) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(before, name) === undefined);
    const answers = (0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(now.answered, 'answer');
    return fresh.map(([name, count]) => `system fingerprint ${name} in ${count} of ${answers}; not in the reference`);
}
function incidentNotes(reference, now) {
    const shareOf = (traits, kind) => ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(traits.incidents, kind) ?? 0) / Math.max(1, (0,_evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOfArm */ .R)(traits));
    return Object.entries(now.incidents)
        .filter(([kind]) => shareOf(now, kind) > shareOf(reference, kind))
        .map(([kind, count]) => `${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatAmount */ .ej)(count, 'answer')} ${kind}, ${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(shareOf(reference, kind))} in the reference`);
}


/***/ }),

/***/ 17991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ samplesOfArm),
/* harmony export */   n: () => (/* binding */ failedSamples)
/* harmony export */ });
/** How many samples of an arm came to nothing that could be graded. */
const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
const samplesOfArm = (arm) => arm.answered + failedSamples(arm);


/***/ }),

/***/ 61841:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   Ii: () => (/* binding */ spendOf),
/* harmony export */   Ix: () => (/* binding */ amountOfSpend),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   My: () => (/* binding */ toNanoUsd),
/* harmony export */   Sj: () => (/* binding */ noAmount),
/* harmony export */   V1: () => (/* binding */ RunningSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   uE: () => (/* binding */ nanoUsdPerUsd)
/* harmony export */ });
const nanoUsdPerUsd = 1e9;
/** Nothing, as amounts are counted. */
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const nothingSpent = { usd: 0, tokens: 0, calls: 0 };
/** What one call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({
    nanoUsd: toNanoUsd(costUsd),
    tokens,
    calls: 1,
});
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
const amountOfSpend = ({ usd, tokens, calls }) => ({ nanoUsd: toNanoUsd(usd), tokens, calls });
const spendOf = (amount) => ({
    usd: usdOf(amount),
    tokens: amount.tokens,
    calls: amount.calls,
});
const sumOf = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
    calls: one.calls + other.calls,
});
/** A sum that is kept up to date in place. */
class RunningSum {
    nanoUsd = 0;
    tokens = 0;
    calls = 0;
    add({ nanoUsd, tokens, calls }) {
        this.nanoUsd += nanoUsd;
        this.tokens += tokens;
        this.calls += calls;
    }
    subtract({ nanoUsd, tokens, calls }) {
        this.nanoUsd -= nanoUsd;
        this.tokens -= tokens;
        this.calls -= calls;
    }
}


/***/ }),

/***/ 57604:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lk: () => (/* binding */ Shard),
/* harmony export */   nO: () => (/* binding */ capsOfShard),
/* harmony export */   qZ: () => (/* binding */ itemsOfShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61841);


/** One of `count` parts that run at the same time, counted from 1. */
const Shard = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ index: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(), count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive() });
/** Reads `2/4`; `undefined` for what is no part of a whole. */
function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
    if (index === undefined || count === undefined || index < 1 || index > count)
        return undefined;
    return { index, count };
}
/**
 * The caps of one shard: a part of every cap that shards would share, rounded down, so that all of them together never
 * cross it. A request or a session is of one shard alone and keeps its caps. What was spent before is shared alike.
 */
function capsOfShard(caps, { count }) {
    return {
        ...caps,
        perUser: caps.perUser && partOf(caps.perUser, count),
        perRun: caps.perRun && partOf(caps.perRun, count),
        perHour: caps.perHour && partOf(caps.perHour, count),
        perDay: caps.perDay && sharedPartOf(caps.perDay, count),
        perPullRequest: caps.perPullRequest && sharedPartOf(caps.perPullRequest, count),
    };
}
function partOf(caps, count) {
    const whole = (value) => value === undefined ? undefined : Math.floor(value / count);
    const money = (usd) => usd === undefined ? undefined : (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .usdOf */ .IA)({ nanoUsd: Math.floor((0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .toNanoUsd */ .My)(usd) / count) });
    return {
        usd: money(caps.usd),
        tokens: whole(caps.tokens),
        calls: whole(caps.calls),
        milliseconds: whole(caps.milliseconds),
        usdPerHour: money(caps.usdPerHour),
        tokensPerHour: whole(caps.tokensPerHour),
        callsPerHour: whole(caps.callsPerHour),
    };
}
function sharedPartOf({ before, usd, tokens, calls }, count) {
    const part = partOf({ usd, tokens, calls }, count);
    const spent = (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .amountOfSpend */ .Ix)(before);
    const share = {
        nanoUsd: Math.ceil(spent.nanoUsd / count),
        tokens: Math.ceil(spent.tokens / count),
        calls: Math.ceil(spent.calls / count),
    };
    return { usd: part.usd, tokens: part.tokens, calls: part.calls, before: (0,_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .spendOf */ .Ii)(share) };
}
/**
 * Of the first `most` items those of one shard: every `count`-th of their order, so that each shard meets the same
 * mixture.
 */
function* itemsOfShard(items, most, { index, count }) {
    let position = 0;
    for (const item of items) {
        if (position === most)
            return;
        if (position % count === index - 1)
            yield item;
        position += 1;
    }
}


/***/ }),

/***/ 61661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


/***/ }),

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


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

/***/ 62848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   b9: () => (/* binding */ cutToColumns),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43190);
/* harmony import */ var _text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `\u23ce`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '\u23ce')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}\u2026` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
/** Marks stand on the character before them; joiners and the like have no cell, and no terminal is sent them. */
const withoutCell = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Wide and full-width characters (UAX #11); of a flag, each of its two letters takes one cell. */
const wide = /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]$/u;
const letterOfFlag = /^\p{Regional_Indicator}$/u;
/** Columns that a text takes in a terminal that draws each character by itself, as most do; none takes more. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += cellsOf(character);
    return width;
}
function cellsOf(character) {
    if (withoutCell.test(character))
        return 0;
    return wide.test(character) && !letterOfFlag.test(character) ? 2 : 1;
}
/** The beginning of a text that fits so many columns of a terminal; its last character is `\u2026` where some did not. */
function cutToColumns(text, columns) {
    if (terminalWidth(text) <= columns)
        return text;
    let [kept, width] = ['', 0];
    for (const { segment } of (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemesOf */ .w)(text)) {
        const next = width + terminalWidth(segment);
        if (next > columns - 1)
            break;
        kept += segment;
        width = next;
    }
    return columns > 0 ? `${kept}\u2026` : '';
}


/***/ }),

/***/ 59782:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; NaN of nothing. */
function mean(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index] ?? Number.NaN;
    return sum / values.length;
}


/***/ }),

/***/ 87076:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standardDeviation)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59782);

/** The sample standard deviation, with n - 1 below the line; NaN of fewer than two values. */
function standardDeviation(values) {
    if (values.length < 2)
        return Number.NaN;
    const centre = (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(values);
    let squares = 0;
    for (let index = 0; index < values.length; index++)
        squares += ((values[index] ?? Number.NaN) - centre) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}


/***/ })

};
;
})
