(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5121;
exports.ids = [5121];
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
// EXTERNAL MODULE: ./dist/compiled/stages/drift.js + 11 modules
var drift = __webpack_require__(99826);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js + 1 modules
var digest = __webpack_require__(29294);
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
    ...{ state, reference: (0,short_id/* shortId */.m)(reference.id) },
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
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/cut-text.js
var cut_text = __webpack_require__(54570);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/neutralise.js + 1 modules
var neutralise = __webpack_require__(92673);
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
        `<sub>Measured by [this run](${context.runUrl}), and brought up to date by each. It closes by itself once ${(0,format_quantity/* formatAmount */.ej)(stableToClose, 'measurement')} in a row are stable, or with a new reference (${(0,neutralise/* inlineCode */.ti)(`lanegate drift ${suite} --record`)}). Close it as not planned to hear nothing of it for ${quietDays['not-planned']} days; the job fails all the same.</sub>`,
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
        ...{ kind: 'change', number: own.number, body: issueBody(report, { ...stamp, metrics }, facts) },
        ...(news === undefined ? {} : { comment: newsText(news, report, facts) }),
    };
}
/** It keeps what it told of its own model. */
function closeReplaced(facts, { number, body, stamp }) {
    return {
        ...{ kind: 'change', number, state: 'closed', body: restamped(body, { ...stamp, state: 'over' }) },
        comment: newsText({ kind: 'replaced' }, facts.report, facts),
    };
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-sides.js + 1 modules
var read_sides = __webpack_require__(37502);
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
        return (await issues.open({ title, body, label: driftLabel, assignees })).url;
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
            ...{ act: reference === 'keep' ? 'measure' : reference, suite, repeats, mostAnchors: cases },
            ...{ referenceRepeats: inputs['reference-repeats'], folder, concurrency },
            ...{ revision: dispatch.commit, by: dispatch.triggeringActor || dispatch.actor },
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

/***/ 61661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ productVersion)
/* harmony export */ });
/** The version of the product, equal to that of package.json. */
const productVersion = '0.1.0';


/***/ })

};
;
})
